create table event_feed (
    position bigint not null,
    event_id uuid not null,
    constraint event_feed_pk primary key (position),
    constraint event_feed_one_position_per_event unique (event_id),
    constraint event_feed_positions_from_one check (position >= 1)
);

comment on table event_feed is
    'The order in which this service''s events became visible: only committed events have a position, and a position that is visible has no gap below it. GET /v1/events and the publisher walk it.';
comment on column event_feed.position is 'Dense from 1; never reused.';
comment on column event_feed.event_id is 'The journal row at this position.';

create table relay_state (
    name text not null,
    epoch bigint not null default 0,
    position bigint not null default 0,
    constraint relay_state_pk primary key (name),
    constraint relay_state_known check (name in ('sequencer', 'publisher'))
) with (fillfactor = 10);

comment on table relay_state is
    'How far the relay has come. Two rows, updated at each round; the low fill factor keeps those updates within their page.';
comment on column relay_state.name is 'sequencer: gives positions; publisher: writes to Kafka.';
comment on column relay_state.epoch is
    'Number of the holder''s term. Each new holder raises it, and each round is conditional on it: a holder that lost its lock changes nothing.';
comment on column relay_state.position is
    'sequencer: the highest position given. publisher: the highest position published, or passed over because its aggregate is blocked.';

insert into relay_state (name) values ('sequencer'), ('publisher');

create table publication_blocked (
    subject text not null,
    organisation text not null,
    topic text not null,
    position bigint not null,
    event_id uuid not null,
    reason text not null,
    blocked_at timestamptz not null default now(),
    retry_requested_at timestamptz,
    retry_requested_by text,
    attempts integer not null default 1,
    constraint publication_blocked_pk primary key (subject)
);

comment on table publication_blocked is
    'Aggregates of which the broker refused an event for good. Their events are held back, so that their order is kept; everything else is published.';
comment on column publication_blocked.subject is 'Id of the aggregate.';
comment on column publication_blocked.organisation is 'Slug of its organisation.';
comment on column publication_blocked.topic is 'Topic that the refused event was sent to.';
comment on column publication_blocked.position is 'Position of the first event that is held back.';
comment on column publication_blocked.event_id is 'That event.';
comment on column publication_blocked.reason is 'What the broker (or the client, before sending) said.';
comment on column publication_blocked.blocked_at is 'When it was refused first.';
comment on column publication_blocked.retry_requested_at is 'When an operator asked for another attempt; null when none is asked for.';
comment on column publication_blocked.retry_requested_by is 'Subject of the operator''s token.';
comment on column publication_blocked.attempts is 'How often the first held event has been refused.';

grant select, insert on event_feed to "${appuser}";
grant select, update on relay_state to "${appuser}";
grant select, insert, update, delete on publication_blocked to "${appuser}";
