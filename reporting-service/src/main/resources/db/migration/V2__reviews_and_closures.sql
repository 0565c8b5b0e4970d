create table plan_review (
    plan_id uuid not null,
    version bigint not null,
    kind text not null,
    reviewed_on date not null,
    reviewer text not null,
    findings text not null,
    viewed uuid[] not null,
    views text[] not null,
    primary key (plan_id, version),
    foreign key (plan_id, version) references plan_version
);
comment on table plan_review is 'What the assessor found on the progress of a plan: its view, not the organisation''s';
comment on column plan_review.version is 'The version of the plan that recording it made';
comment on column plan_review.kind is 'When in the life of the plan: SIX_MONTHS, TWELVE_MONTHS, OTHER; later kinds as they come';
comment on column plan_review.reviewed_on is 'Calendar day of the review, which is not when it was recorded here';
comment on column plan_review.viewed is 'Recommendations of which something is said by themselves';
comment on column plan_review.views is 'What is said of each of them, in the same order';

create table plan_closure (
    plan_id uuid not null,
    version bigint not null,
    closing_comment text not null,
    completed integer not null,
    verified integer not null,
    withdrawn integer not null,
    primary key (plan_id, version),
    foreign key (plan_id, version) references plan_version
);
comment on table plan_closure is 'How a plan ended';
comment on column plan_closure.version is 'The version of the plan that closing it made';
comment on column plan_closure.closing_comment is 'What there was to say about the plan as a whole';
comment on column plan_closure.completed is 'Actions that were done';
comment on column plan_closure.verified is 'Actions that were done and checked';
comment on column plan_closure.withdrawn is 'Actions that were not done';

grant select, insert on plan_review, plan_closure to ${appuser};
