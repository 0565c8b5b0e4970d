-- Read models of the facts that other services publish, and the assurance statements drafted over them.
--
-- Every version of an aggregate is kept as one row, whatever order the versions arrive in. "Now" is the highest version;
-- "as at a day" is the highest version recorded before the end of that day. The small table beside each version table
-- lists the aggregates once, so that a question costs one index probe per aggregate and not one per version.

create table plan (
    id uuid primary key,
    organisation text not null
);
comment on table plan is 'Every plan of which at least one version is known';
comment on column plan.id is 'The aggregate, as its owner named it';
comment on column plan.organisation is 'Slug of the organisation that bounds it';
create index plan_by_organisation on plan (organisation, id);

create table plan_version (
    plan_id uuid not null references plan (id),
    version bigint not null check (version > 0),
    event_id uuid not null,
    event_type text not null,
    recorded_at timestamptz not null,
    organisation text not null,
    title text not null,
    assessor text not null,
    stated_on date not null,
    primary key (plan_id, version)
);
comment on table plan_version is 'A plan as each of its events left it';
comment on column plan_version.event_id is 'The event that made this version; what evidence names';
comment on column plan_version.recorded_at is 'When the owning service recorded it, from the envelope';
comment on column plan_version.assessor is 'Who assessed the organisation';
comment on column plan_version.stated_on is 'The day on which the plan was stated, which is not when it was recorded here';
create index plan_version_by_recording on plan_version (organisation, recorded_at);

create table recommendation (
    id uuid primary key,
    organisation text not null,
    plan_id uuid not null
);
comment on table recommendation is 'Every recommendation of which at least one version is known; its plan may arrive later';
create index recommendation_by_organisation on recommendation (organisation);
create index recommendation_by_plan on recommendation (plan_id);

create table recommendation_version (
    recommendation_id uuid not null references recommendation (id),
    version bigint not null check (version > 0),
    event_id uuid not null,
    event_type text not null,
    recorded_at timestamptz not null,
    organisation text not null,
    plan_id uuid not null,
    number text not null,
    recommendation_text text not null,
    commentary text,
    commentary_updated text,
    primary key (recommendation_id, version)
);
comment on table recommendation_version is 'A recommendation as each of its events left it';
comment on column recommendation_version.number is 'Its number in the plan, as written';
comment on column recommendation_version.commentary_updated is 'When the commentary was last updated, as written';
create index recommendation_version_by_recording on recommendation_version (organisation, recorded_at);

create table action (
    id uuid primary key,
    organisation text not null,
    plan_id uuid not null
);
comment on table action is 'Every action of which at least one version is known; plan and recommendation may arrive later';
create index action_by_organisation on action (organisation);
create index action_by_plan on action (plan_id);

create table action_version (
    action_id uuid not null references action (id),
    version bigint not null check (version > 0),
    event_id uuid not null,
    event_type text not null,
    recorded_at timestamptz not null,
    organisation text not null,
    plan_id uuid not null,
    recommendation_id uuid not null,
    recommendation_number text not null,
    ref text not null,
    description text not null,
    owner_post text[] not null,
    owner_title text[] not null,
    owner_qualifier text[] not null,
    priority text,
    label text[] not null,
    due_as_stated text,
    due_precision text not null,
    due_earliest date,
    due_latest date,
    due_original text,
    status text not null,
    status_as_stated text,
    status_basis text not null,
    commentary text,
    commentary_at timestamptz,
    primary key (action_id, version),
    check (cardinality(owner_post) = cardinality(owner_title)),
    check (cardinality(owner_post) = cardinality(owner_qualifier))
);
comment on table action_version is 'An action as each of its events left it';
comment on column action_version.recommendation_number is 'Kept beside the id, because the recommendation may arrive later';
comment on column action_version.ref is 'The reference in the plan, as written';
comment on column action_version.owner_post is 'Ids of the owner posts, in the order of the plan';
comment on column action_version.owner_title is 'Titles of those posts when this was recorded, in the same order';
comment on column action_version.owner_qualifier is 'Qualifier of each owner, in the same order; an empty string where there is none';
comment on column action_version.due_as_stated is 'When it is due, in the words of the plan';
comment on column action_version.due_precision is 'How exact the reading is, as its owner says; a value not known to this release is kept';
comment on column action_version.due_latest is 'Last day on which it is not late (Europe/London)';
comment on column action_version.due_original is 'The words before the first revision';
comment on column action_version.status is 'As its owner says; a value not known to this release is kept';
comment on column action_version.status_basis is 'Stated, read from the due column, or changed here';
create index action_version_by_recording on action_version (organisation, recorded_at);

create table post (
    id text primary key,
    organisation text not null
);
comment on table post is 'Every post of which at least one version is known';
comment on column post.id is 'Organisation and slug, such as defra/dro';
create index post_by_organisation on post (organisation);

create table post_version (
    post_id text not null references post (id),
    version bigint not null check (version > 0),
    event_id uuid not null,
    event_type text not null,
    recorded_at timestamptz not null,
    organisation text not null,
    title text not null,
    lead text,
    holder text[] not null,
    primary key (post_id, version)
);
comment on table post_version is 'A post as each of its events left it';
comment on column post_version.lead is 'The post that leads it, if any';
comment on column post_version.holder is 'Subjects of the people who held it; never a name or an address';
create index post_version_by_recording on post_version (organisation, recorded_at);

create table risk (
    id uuid primary key,
    organisation text not null
);
comment on table risk is 'Every information risk of which at least one version is known';
create index risk_by_organisation on risk (organisation);

create table risk_version (
    risk_id uuid not null references risk (id),
    version bigint not null check (version > 0),
    event_id uuid not null,
    event_type text not null,
    recorded_at timestamptz not null,
    organisation text not null,
    reference text not null,
    title text not null,
    category text not null,
    owner_post text not null,
    level text not null,
    status text not null,
    mitigating_action uuid[] not null,
    primary key (risk_id, version)
);
comment on table risk_version is 'An information risk as each of its events left it';
comment on column risk_version.reference is 'Such as R-0001, unique in its organisation';
comment on column risk_version.mitigating_action is 'Actions that mitigate it';
create index risk_version_by_recording on risk_version (organisation, recorded_at);

-- Statements. Nothing here is touched by a rebuild of the read models above.

create table assurance_statement (
    id uuid primary key,
    organisation text not null,
    scope_kind text not null check (scope_kind in ('ORGANISATION', 'PLAN', 'POST')),
    scope_id text not null,
    period_from date not null,
    period_to date not null check (period_to >= period_from),
    as_at_day date not null,
    as_at timestamptz not null,
    recorded_up_to timestamptz,
    status text not null check (status in ('DRAFT')),
    drafted_by_sub text not null,
    drafted_by_post text,
    drafted_by_client text,
    version bigint not null check (version > 0),
    created_at timestamptz not null,
    updated_at timestamptz not null
);
comment on table assurance_statement is 'What an area declares about its information management, as at a day';
comment on column assurance_statement.id is 'UUID version 7: grows with time, which is the order of lists';
comment on column assurance_statement.scope_id is 'Slug of the organisation, id of the plan, or id of the post';
comment on column assurance_statement.as_at_day is 'The London day that was asked for';
comment on column assurance_statement.as_at is 'Everything recorded before this moment was counted: the end of that day, or the drafting itself if the day was not over';
comment on column assurance_statement.recorded_up_to is 'The latest fact of the organisation that had reached this service and counts; null when there was none';
comment on column assurance_statement.drafted_by_sub is 'Subject of the person who drafted it; never a name';
create index assurance_statement_by_organisation on assurance_statement (organisation, id desc);

create table statement_figure (
    statement_id uuid not null references assurance_statement (id),
    position integer not null,
    name text not null,
    status text,
    count integer not null check (count >= 0),
    primary key (statement_id, position)
);
comment on table statement_figure is 'One number of a statement';
comment on column statement_figure.position is 'Order within the statement, from 0';
comment on column statement_figure.status is 'The status that was counted, where the figure counts one';

create table statement_evidence (
    statement_id uuid not null,
    figure integer not null,
    position integer not null,
    part text not null check (part in ('COUNTED', 'SUPPORTING')),
    event_id uuid not null,
    event_type text not null,
    subject text not null,
    version bigint not null,
    recorded_at timestamptz not null,
    ref text,
    primary key (statement_id, figure, position),
    foreign key (statement_id, figure) references statement_figure (statement_id, position)
);
comment on table statement_evidence is 'The events behind each figure, as they stood when it was counted';
comment on column statement_evidence.part is 'COUNTED is one of the number; SUPPORTING is why it was counted, such as a post without a holder';
comment on column statement_evidence.ref is 'Reference of the action in its plan';

create table statement_gap (
    statement_id uuid not null references assurance_statement (id),
    subject text not null,
    version bigint not null,
    primary key (statement_id, subject, version)
);
comment on table statement_gap is 'Versions missing from the history when the statement was drafted; with one, it cannot be signed';

grant select, insert on
    plan, plan_version, recommendation, recommendation_version, action, action_version, post, post_version, risk, risk_version,
    assurance_statement, statement_figure, statement_evidence, statement_gap
    to ${appuser};
