alter table plan
    add column closed_at       timestamptz,
    add column closed_by       text,
    add column closing_comment text,
    add constraint plan_closed_whole check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (closing_comment is null));
comment on column plan.closed_at is 'When it was formally closed; null while it is open';
comment on column plan.closed_by is 'Subject identifier of who closed it';
comment on column plan.closing_comment is 'What there is to say about it as a whole at its end';

create table plan_review (
    id           uuid primary key,
    organisation text        not null,
    plan_id      uuid        not null references plan,
    kind         text        not null,
    reviewed_on  date        not null,
    reviewer     text        not null,
    findings     text        not null,
    views        jsonb       not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null
);
comment on table plan_review is 'What the assessor found when it looked at the progress of a plan; its view, not ours';
comment on column plan_review.id is 'UUIDv7';
comment on column plan_review.organisation is 'Slug of the organisation that bounds it';
comment on column plan_review.plan_id is 'The plan';
comment on column plan_review.kind is 'SIX_MONTHS, TWELVE_MONTHS or OTHER';
comment on column plan_review.reviewed_on is 'Calendar day of the review';
comment on column plan_review.reviewer is 'Who reviewed, such as The National Archives';
comment on column plan_review.findings is 'What it found';
comment on column plan_review.views is 'What it says of single recommendations: [{recommendation, text}]';
comment on column plan_review.recorded_by is 'Subject identifier of who recorded it here';
comment on column plan_review.recorded_at is 'When it was recorded here';
create index plan_review_of on plan_review (plan_id, reviewed_on, id);

alter table action
    add column plan_closed    boolean not null default false,
    add column status_comment text;
alter table action alter column plan_closed drop default;
update action a
set status_comment = (select j.envelope::jsonb #>> '{data,change,comment}'
                      from event_journal j
                      where j.subject = a.id::text and j.type = 'action.status-changed.v1'
                      order by j.aggregate_version desc limit 1);
comment on column action.plan_closed is 'Whether its plan is closed, so that nothing about it changes any more';
comment on column action.status_comment is 'What was said with the last change of status: what was done, or why not; null when nothing was said';

alter table post
    add column title_kept boolean not null default false,
    add column lead_kept  boolean not null default false;
comment on column post.title_kept is 'Whether its title was given here; the identity provider no longer says it';
comment on column post.lead_kept is 'Whether its lead was given here; the identity provider no longer says it';
-- The last event of a post before a moment, to tell how it was then.
create index event_journal_of_subject_in_time on event_journal (subject, recorded_at);

grant select, insert on plan_review to ${appuser};
