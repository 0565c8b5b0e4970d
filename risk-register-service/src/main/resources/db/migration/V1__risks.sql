create table risk (
    id uuid not null,
    organisation text not null,
    number integer not null,
    title text not null,
    cause text not null,
    event text not null,
    consequence text not null,
    category text not null,
    owner text not null,
    level text not null,
    status text not null,
    response text,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint risk_pk primary key (id),
    constraint risk_id_organisation_key unique (id, organisation),
    constraint risk_organisation_number_key unique (organisation, number),
    constraint risk_number_from_1 check (number >= 1),
    constraint risk_version_from_1 check (version >= 1),
    constraint risk_owner_in_organisation check (starts_with(owner, organisation || '/')),
    constraint risk_level_known check (level in ('BUSINESS_AREA', 'DDTS', 'DEPARTMENT')),
    constraint risk_status_known check (status in ('OPEN', 'CLOSED')),
    constraint risk_response_known check (response in ('TREAT', 'TOLERATE', 'TRANSFER', 'TERMINATE'))
);

create index risk_owner on risk (owner, organisation, number);

comment on table risk is 'An information risk: what may go wrong, whose it is. One row an aggregate.';
comment on column risk.id is 'UUIDv7; also the subject of its events.';
comment on column risk.organisation is 'Slug of the organisation that bounds it.';
comment on column risk.number is 'Number of its reference (7 is R-0007), taken from risk_reference.';
comment on column risk.title is 'What people call it.';
comment on column risk.cause is 'What there is now that makes the event possible.';
comment on column risk.event is 'What may happen.';
comment on column risk.consequence is 'What would follow.';
comment on column risk.category is 'Kind of risk, in the organisation''s own words.';
comment on column risk.owner is 'Id of the post that answers for it, organisation/slug.';
comment on column risk.level is 'How high up it is owned.';
comment on column risk.status is 'Whether it still has to be watched.';
comment on column risk.response is 'What the owner decided to do about it; null until decided.';
comment on column risk.version is 'Version of the aggregate, one for each event; also the ETag.';
comment on column risk.created_at is 'When it was raised.';
comment on column risk.updated_at is 'When it last changed.';

create table risk_reference (
    organisation text not null,
    last_number integer not null,
    constraint risk_reference_pk primary key (organisation)
);

comment on table risk_reference is
    'Counts the references of each organisation. Taken in the transaction that raises the risk, so that references follow the order of commits and a rollback gives its number back.';
comment on column risk_reference.organisation is 'Slug of the organisation.';
comment on column risk_reference.last_number is 'The number given last.';

create table mitigation (
    risk_id uuid not null,
    position integer not null,
    id uuid not null,
    organisation text not null,
    action_id uuid,
    description text,
    owner text,
    due_by date,
    progress_status text,
    progress_action_version bigint,
    progress_at timestamptz,
    constraint mitigation_pk primary key (risk_id, position),
    constraint mitigation_id_key unique (id),
    constraint mitigation_risk_fk foreign key (risk_id, organisation) references risk (id, organisation),
    constraint mitigation_action_or_description check (num_nonnulls(action_id, description) = 1),
    constraint mitigation_owner_in_organisation check (starts_with(owner, organisation || '/')),
    constraint mitigation_progress_whole
        check (num_nonnulls(progress_status, progress_action_version, progress_at) in (0, 3)),
    constraint mitigation_progress_of_action check (progress_status is null or action_id is not null)
);

create unique index mitigation_risk_action_key on mitigation (risk_id, action_id);
create index mitigation_action on mitigation (action_id, organisation) where action_id is not null;

comment on table mitigation is 'What is done about a risk: an action of a plan, or something described. Part of the risk.';
comment on column mitigation.risk_id is 'The risk.';
comment on column mitigation.position is 'Place in the order in which mitigations were added, from 0.';
comment on column mitigation.id is 'UUIDv7.';
comment on column mitigation.organisation is
    'The risk''s organisation: an action''s progress is matched on it, so that another organisation''s never shows.';
comment on column mitigation.action_id is 'The action of a plan that it is; null when it is described.';
comment on column mitigation.description is 'What is done; null when it is an action of a plan.';
comment on column mitigation.owner is 'Id of the post that sees it through, if one was named.';
comment on column mitigation.due_by is 'Last day by which it should be in place, Europe/London, if one was agreed.';
comment on column mitigation.progress_status is 'Status of the action as shown; null while nothing was heard of it.';
comment on column mitigation.progress_action_version is 'Version of the action that told that status.';
comment on column mitigation.progress_at is 'When that version was recorded by the action''s owner.';

create table action_progress (
    organisation text not null,
    action_id uuid not null,
    plan_id uuid,
    ref text,
    status text,
    status_version bigint,
    status_at timestamptz,
    version bigint not null,
    event_id uuid,
    constraint action_progress_pk primary key (organisation, action_id),
    constraint action_progress_empty_or_whole
        check (num_nonnulls(plan_id, ref, status, status_version, status_at, event_id)
            = case version when 0 then 0 else 6 end)
);

comment on table action_progress is
    'What is known of an action now, from its events; also the row on which the consumer of those events and whoever names the action in a risk wait for each other.';
comment on column action_progress.organisation is 'Slug of the organisation that bounds the action, or that named it.';
comment on column action_progress.action_id is 'Id of the action.';
comment on column action_progress.plan_id is 'The plan that it belongs to.';
comment on column action_progress.ref is 'Its reference, as written in the plan.';
comment on column action_progress.status is 'Where it stands, in the word of its owner.';
comment on column action_progress.status_version is 'The version by which that status was learnt.';
comment on column action_progress.status_at is 'When that version was recorded.';
comment on column action_progress.version is
    'The highest version seen; 0 while a risk names the action and no event of it has come.';
comment on column action_progress.event_id is 'The event that told the highest version.';

-- No delete: nothing of the register is ever deleted.
grant select, insert, update on risk, risk_reference, mitigation, action_progress to "${appuser}";
