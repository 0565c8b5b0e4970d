create table thing (
    id text not null,
    version bigint not null,
    constraint thing_pk primary key (id)
);

comment on table thing is 'An aggregate for tests.';
comment on column thing.id is 'Its id.';
comment on column thing.version is 'Its version.';

create table state (
    subject text not null,
    version bigint not null,
    note text not null,
    constraint state_pk primary key (subject)
);

comment on table state is 'What a consumer makes of things: the highest version alone.';
comment on column state.subject is 'Id of the thing.';
comment on column state.version is 'The version it comes from.';
comment on column state.note is 'What that version says.';

create table effect (
    event_id uuid not null,
    subject text not null,
    version bigint not null
);

comment on table effect is 'One row for each time that a handler took effect: without a key, so that a second time shows.';
comment on column effect.event_id is 'The event.';
comment on column effect.subject is 'Its aggregate.';
comment on column effect.version is 'Its version.';

grant select, insert, update, delete, truncate on thing, state, effect to "${appuser}";
