create table inbox (
    event_id uuid not null,
    received_at timestamptz not null default now(),
    constraint inbox_pk primary key (event_id)
);

comment on table inbox is
    'Ids of the events that have had their effect here, written in the transaction of that effect: a second copy finds its id and is skipped.';
comment on column inbox.event_id is 'The envelope''s id.';
comment on column inbox.received_at is 'When its effect was committed (start of that transaction).';

create table event_stream (
    subject text not null,
    source text not null,
    organisation text not null,
    highest bigint not null,
    constraint event_stream_pk primary key (subject)
) with (fillfactor = 80);

comment on table event_stream is
    'One row for each aggregate of which an event was taken in. Locked while its events are handled, so that two consumers never handle one aggregate at once.';
comment on column event_stream.subject is 'Id of the aggregate.';
comment on column event_stream.source is 'The service that owns it, such as /action-service.';
comment on column event_stream.organisation is 'Slug of its organisation.';
comment on column event_stream.highest is 'Highest version taken in.';

create table event_history (
    subject text not null,
    aggregate_version bigint not null,
    event_id uuid not null,
    type text not null,
    source text not null,
    organisation text not null,
    recorded_at timestamptz not null,
    received_at timestamptz not null default now(),
    envelope text,
    constraint event_history_pk primary key (subject, aggregate_version),
    constraint event_history_event_once unique (event_id)
);

create index event_history_by_time on event_history (organisation, recorded_at);

comment on table event_history is 'Every event taken in, whatever the order in which it came and whether or not a handler wanted it.';
comment on column event_history.subject is 'Id of the aggregate.';
comment on column event_history.aggregate_version is 'Version of the aggregate after the event.';
comment on column event_history.event_id is 'The envelope''s id.';
comment on column event_history.type is 'Type without the common prefix, such as action.added.v1.';
comment on column event_history.source is 'The service that owns the aggregate.';
comment on column event_history.organisation is 'Slug of the organisation that bounds the event.';
comment on column event_history.recorded_at is 'When its owner recorded it.';
comment on column event_history.received_at is 'When it was taken in here (start of that transaction).';
comment on column event_history.envelope is
    'The envelope as it came; null in a service that keeps versions only (ima.messaging.history=versions).';

create table event_gap (
    subject text not null,
    aggregate_version bigint not null,
    source text not null,
    organisation text not null,
    noticed_at timestamptz not null default now(),
    healed_at timestamptz,
    attempts integer not null default 0,
    next_attempt_at timestamptz not null default now(),
    constraint event_gap_pk primary key (subject, aggregate_version)
);

create index event_gap_open on event_gap (next_attempt_at) where healed_at is null;

comment on table event_gap is
    'Versions that must exist, because a later one was taken in or because they are dead letters, and that were missing from event_history. No statement over an open one can be signed.';
comment on column event_gap.subject is 'Id of the aggregate.';
comment on column event_gap.aggregate_version is 'The missing version.';
comment on column event_gap.source is 'The service that owns the aggregate, and is asked for the version.';
comment on column event_gap.organisation is 'Slug of the organisation of the aggregate.';
comment on column event_gap.noticed_at is 'When its absence was noticed.';
comment on column event_gap.healed_at is 'When the version came after all; null while it is missing.';
comment on column event_gap.attempts is 'How often the owner was asked for it.';
comment on column event_gap.next_attempt_at is 'When the owner may be asked next: later after each attempt.';

create table dead_letter (
    id uuid not null,
    fingerprint text not null,
    topic text not null,
    partition integer not null,
    kafka_offset bigint not null,
    key bytea,
    headers text not null,
    payload bytea,
    kind text not null,
    reason text not null,
    event_id uuid,
    type text,
    source text,
    subject text,
    aggregate_version bigint,
    organisation text,
    attempts integer not null,
    state text not null default 'OPEN',
    noticed_at timestamptz not null default now(),
    tried_at timestamptz not null default now(),
    redriven_at timestamptz,
    redriven_by text,
    constraint dead_letter_pk primary key (id),
    constraint dead_letter_once unique (fingerprint),
    constraint dead_letter_kind_known check (kind in ('UNREADABLE', 'REJECTED', 'FAILED')),
    constraint dead_letter_state_known check (state in ('OPEN', 'REDRIVEN'))
);

create index dead_letter_open on dead_letter (subject, aggregate_version) where state = 'OPEN';

comment on table dead_letter is
    'Records that could not be taken in, whole, until a person redrives them. Kept after that, as a record of what happened.';
comment on column dead_letter.id is 'UUIDv7.';
comment on column dead_letter.fingerprint is
    'The event''s id when it can be read, else its place in Kafka and a digest: a record that comes twice is one dead letter.';
comment on column dead_letter.topic is 'Kafka topic that it came from.';
comment on column dead_letter.partition is 'Partition; -1 when it came from its owner''s /v1/events.';
comment on column dead_letter.kafka_offset is 'Offset; -1 when it came from its owner''s /v1/events.';
comment on column dead_letter.key is 'Key of the record; null when it had none.';
comment on column dead_letter.headers is 'Headers of the record: JSON array of name and Base64 value.';
comment on column dead_letter.payload is 'Value of the record, byte for byte; null when it had none.';
comment on column dead_letter.kind is
    'UNREADABLE: no envelope can be made of it. REJECTED: contradicts what was taken in. FAILED: its effect failed each time.';
comment on column dead_letter.reason is 'What went wrong at the last attempt.';
comment on column dead_letter.event_id is 'The envelope''s id, when it can be read.';
comment on column dead_letter.type is 'Its short type, when it can be read.';
comment on column dead_letter.source is 'Its owner, when it can be read.';
comment on column dead_letter.subject is 'Its aggregate, when it can be read.';
comment on column dead_letter.aggregate_version is 'The version of its aggregate, when it can be read.';
comment on column dead_letter.organisation is 'Its organisation, when it can be read.';
comment on column dead_letter.attempts is 'How often it was tried, redrives included.';
comment on column dead_letter.state is 'OPEN: waits for a person. REDRIVEN: has had its effect after all.';
comment on column dead_letter.noticed_at is 'When it became a dead letter.';
comment on column dead_letter.tried_at is 'When it was tried last.';
comment on column dead_letter.redriven_at is 'When it had its effect after all.';
comment on column dead_letter.redriven_by is 'Subject of the token of the person who redrove it; null when it came again by itself.';

grant select, insert on inbox to "${appuser}";
grant select, insert, update on event_stream to "${appuser}";
grant select, insert on event_history to "${appuser}";
grant select, insert, update on event_gap to "${appuser}";
grant select, insert, update on dead_letter to "${appuser}";
