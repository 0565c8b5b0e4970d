create table plan (
    id           uuid primary key,
    organisation text        not null,
    title        text        not null,
    assessor     text        not null,
    stated_on    date        not null,
    version      bigint      not null check (version >= 1),
    created_at   timestamptz not null,
    updated_at   timestamptz not null
);
comment on table plan is 'An organisation''s answer to an assessment of its information management';
comment on column plan.id is 'UUIDv7';
comment on column plan.organisation is 'Slug of the organisation that answers';
comment on column plan.title is 'Unique in the organisation without regard to case';
comment on column plan.assessor is 'Who made the assessment';
comment on column plan.stated_on is 'Calendar day on which the organisation stated the plan';
comment on column plan.version is 'Gapless from 1; version of the last event';
comment on column plan.created_at is 'When it was recorded';
comment on column plan.updated_at is 'When it last changed';
create unique index plan_title on plan (organisation, lower(title));
create index plan_in_order on plan (organisation, id);

create table recommendation (
    id                 uuid primary key,
    organisation       text        not null,
    plan_id            uuid        not null references plan,
    number             text        not null,
    number_sort        text        not null collate "C",
    text               text        not null,
    commentary         text,
    commentary_updated text,
    version            bigint      not null check (version >= 1),
    created_at         timestamptz not null,
    updated_at         timestamptz not null
);
comment on table recommendation is 'One thing that the assessor recommended';
comment on column recommendation.id is 'UUIDv7';
comment on column recommendation.organisation is 'Slug of the organisation that bounds it';
comment on column recommendation.plan_id is 'Its plan';
comment on column recommendation.number is 'Its number as written';
comment on column recommendation.number_sort is 'Its number as a key whose text order is the natural order';
comment on column recommendation.text is 'What the assessor recommended';
comment on column recommendation.commentary is 'What the organisation says about it';
comment on column recommendation.commentary_updated is 'When the commentary was last updated, as written';
comment on column recommendation.version is 'Gapless from 1; version of the last event';
comment on column recommendation.created_at is 'When it was recorded';
comment on column recommendation.updated_at is 'When it last changed';
create unique index recommendation_number on recommendation (plan_id, number_sort);

create table action (
    id                uuid primary key,
    organisation      text        not null,
    plan_id           uuid        not null references plan,
    recommendation_id uuid        not null references recommendation,
    ref               text        not null,
    ref_normalised    text        not null,
    ref_sort          text        not null collate "C",
    description       text        not null,
    owners            jsonb       not null,
    owner_posts       varchar[]      not null,
    priority          text,
    labels            varchar[]      not null,
    completion_due    jsonb       not null,
    due_latest        date,
    status            text        not null,
    status_as_stated  text,
    status_basis      text        not null,
    completed_by      text,
    commentary        jsonb,
    original_cells    jsonb,
    version           bigint      not null check (version >= 1),
    created_at        timestamptz not null,
    updated_at        timestamptz not null
) with (fillfactor = 85);
comment on table action is 'One thing that the department said it would do about a recommendation';
comment on column action.id is 'UUIDv7';
comment on column action.organisation is 'Slug of the organisation that bounds it';
comment on column action.plan_id is 'Its plan';
comment on column action.recommendation_id is 'The recommendation that it answers';
comment on column action.ref is 'Its reference as written';
comment on column action.ref_normalised is 'Its reference, normalised: unique in its plan';
comment on column action.ref_sort is 'Its reference as a key whose text order is the natural order';
comment on column action.description is 'What is to be done';
comment on column action.owners is 'Posts that own it, in the order written: [{post, title, qualifier}]';
comment on column action.owner_posts is 'The ids of those posts, to find by';
comment on column action.priority is 'How urgent the plan says that it is';
comment on column action.labels is 'Words by which people group actions';
comment on column action.completion_due is 'When it is to be complete: the words, our reading, and what the words were before';
comment on column action.due_latest is 'Last calendar day (Europe/London) that the due words allow, to find by';
comment on column action.status is 'Where it stands';
comment on column action.status_as_stated is 'The words of the status column; null when blank';
comment on column action.status_basis is 'What the status rests on: STATED, READ_FROM_DUE or CHANGED';
comment on column action.completed_by is 'Subject identifier of who completed it; may not verify it';
comment on column action.commentary is 'What was last said about its progress: {text, by, at}';
comment on column action.original_cells is 'The imported row, word for word: {row, cells}';
comment on column action.version is 'Gapless from 1; version of the last event';
comment on column action.created_at is 'When it was recorded';
comment on column action.updated_at is 'When it last changed';
create unique index action_ref on action (plan_id, ref_normalised);
create index action_in_order on action (plan_id, ref_sort, id);
create index action_recommendation on action (recommendation_id);
create index action_owner on action using gin (owner_posts);

create table post (
    id           text primary key collate "C",
    organisation text        not null,
    title        text        not null,
    lead_id      text,
    holders      varchar[]      not null,
    version      bigint      not null check (version >= 1),
    created_at   timestamptz not null,
    updated_at   timestamptz not null
);
comment on table post is 'A post in an organisation, which owns actions; the registry keeps who held it, through its events';
comment on column post.id is 'Organisation and slug, such as defra/dro';
comment on column post.organisation is 'Slug of its organisation';
comment on column post.title is 'What it is called';
comment on column post.lead_id is 'The post that leads it';
comment on column post.holders is 'Subject identifiers of who holds it now, sorted';
comment on column post.version is 'Gapless from 1; version of the last event';
comment on column post.created_at is 'When it was recorded';
comment on column post.updated_at is 'When it last changed';

create table plan_import (
    id           uuid primary key,
    organisation text        not null,
    title        text        not null,
    assessor     text        not null,
    stated_on    date        not null,
    content      bytea       not null,
    state        text        not null,
    attempt      integer     not null,
    taken_at     timestamptz,
    asked_by     jsonb       not null,
    plan_id      uuid,
    report       jsonb       not null,
    created_at   timestamptz not null,
    finished_at  timestamptz
);
comment on table plan_import is 'A file that somebody asked to import, kept so that a restart loses no request';
comment on column plan_import.id is 'UUIDv7';
comment on column plan_import.organisation is 'Slug of the organisation that answers';
comment on column plan_import.title is 'Title for the plan';
comment on column plan_import.assessor is 'Who made the assessment';
comment on column plan_import.stated_on is 'Calendar day on which the organisation stated the plan';
comment on column plan_import.content is 'The file, byte for byte: what the plan rests on';
comment on column plan_import.state is 'WAITING, DONE or FAILED';
comment on column plan_import.attempt is 'How often it was begun';
comment on column plan_import.taken_at is 'When it was last begun';
comment on column plan_import.asked_by is 'Who asked: {sub, post, client}';
comment on column plan_import.plan_id is 'The plan that it made';
comment on column plan_import.report is 'Counts, warnings and errors';
comment on column plan_import.created_at is 'When it was asked for';
comment on column plan_import.finished_at is 'When it was done or had failed';
create index plan_import_waiting on plan_import (created_at) where state = 'WAITING';

grant select, insert, update on plan, recommendation, action, post, plan_import to ${appuser};
