create table event_journal (
    event_id uuid not null,
    organisation text not null,
    subject text not null,
    aggregate_version bigint not null,
    type text not null,
    topic text not null,
    recorded_at timestamptz not null,
    envelope text not null,
    constraint event_journal_pk primary key (event_id),
    constraint event_journal_one_event_per_version unique (subject, aggregate_version),
    constraint event_journal_versions_from_one check (aggregate_version >= 1)
);

comment on table event_journal is
    'Every event of this service, written in the transaction that changed its aggregate: audit history, source of the outbox, and what topics are refilled from. The runtime user may only add and read.';
comment on column event_journal.event_id is 'UUIDv7; the envelope''s id.';
comment on column event_journal.organisation is 'Slug of the organisation that bounds the event.';
comment on column event_journal.subject is 'Id of the aggregate; the key of the Kafka record.';
comment on column event_journal.aggregate_version is 'Version of the aggregate after the event: gapless from 1 for each subject.';
comment on column event_journal.type is 'Short type, such as action.added.v1.';
comment on column event_journal.topic is 'Kafka topic to which it is published.';
comment on column event_journal.recorded_at is 'When the service recorded it; the envelope''s time.';
comment on column event_journal.envelope is 'The CloudEvents envelope as JSON, byte for byte what is published. Text, because jsonb would rewrite it.';

create table outbox_pending (
    seq bigint generated always as identity,
    event_id uuid not null,
    constraint outbox_pending_pk primary key (seq)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

comment on table outbox_pending is
    'Events that have no position in event_feed yet. Written with the journal row, emptied by the sequencer; usually empty, and vacuumed often because every row is soon dead.';
comment on column outbox_pending.seq is
    'Order of insertion. Within an aggregate it is the order of commits, because the aggregate''s row was locked; across aggregates a low number may commit after a high one, so it is no cursor.';
comment on column outbox_pending.event_id is 'The journal row. No foreign key: both rows are written by one statement and the journal is never deleted from.';

grant select, insert on event_journal to "${appuser}";
grant select, insert, delete on outbox_pending to "${appuser}";
