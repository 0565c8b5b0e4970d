-- What a post owns is listed in each order by an index that leads with the post: an index of all actions would pass those of
-- others on the way, and more of them the more there are. What nobody owns is listed as if a post without a name owned it.
drop index action_owner, action_unowned;
drop extension btree_gin;

create table action_owner (
    post         text        not null collate "C",
    action_id    uuid        not null references action,
    organisation text        not null,
    plan_id      uuid        not null,
    ref_sort     text        not null collate "C",
    status       text        not null,
    due_latest   date,
    heard_at     timestamptz not null,
    updated_at   timestamptz not null,
    primary key (action_id, post)
) with (fillfactor = 85);
comment on table action_owner is 'Which posts own which actions, with what such lists are sorted and filtered by; kept by the triggers of action';
comment on column action_owner.post is 'The post that owns it; empty where nobody does';
comment on column action_owner.action_id is 'The action';
comment on column action_owner.organisation is 'Slug of the organisation that bounds it';
comment on column action_owner.plan_id is 'The plan of the action';
comment on column action_owner.ref_sort is 'The reference of the action as a key whose text order is the natural order';
comment on column action_owner.status is 'Where the action stands';
comment on column action_owner.due_latest is 'Last calendar day (Europe/London) that the due words of the action allow';
comment on column action_owner.heard_at is 'When anybody last said something about the progress of the action';
comment on column action_owner.updated_at is 'When the action last changed';

create function posts_to_list(owners varchar[]) returns varchar[] language sql immutable as $$
    select case when owners = '{}' then '{""}' else owners end
$$;

create function own_action() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.owner_posts = old.owner_posts then
        update action_owner
        set ref_sort = new.ref_sort, status = new.status, due_latest = new.due_latest, heard_at = new.heard_at,
            updated_at = new.updated_at
        where action_id = new.id;
        return null;
    end if;
    delete from action_owner where action_id = new.id;
    insert into action_owner (post, action_id, organisation, plan_id, ref_sort, status, due_latest, heard_at, updated_at)
    select distinct post, new.id, new.organisation, new.plan_id, new.ref_sort, new.status, new.due_latest, new.heard_at,
        new.updated_at
    from unnest(posts_to_list(new.owner_posts)) as post;
    return null;
end
$$;
create trigger action_owned_by after insert or update of owner_posts, ref_sort, status, due_latest, heard_at, updated_at on action
    for each row execute function own_action();

insert into action_owner (post, action_id, organisation, plan_id, ref_sort, status, due_latest, heard_at, updated_at)
select distinct post, id, organisation, plan_id, ref_sort, status, due_latest, heard_at, updated_at
from action, unnest(posts_to_list(owner_posts)) as post;

create index action_owner_by_ref on action_owner (post, plan_id, ref_sort, action_id);
create index action_owner_by_due on action_owner (post, (coalesce(due_latest, 'infinity')), action_id, status);
create index action_owner_by_update on action_owner (post, updated_at, action_id, status);

-- What most lists are filtered by stands in the indexes of their orders, so that it is looked at before the action is.
drop index action_by_ref, action_by_due, action_by_update, action_open_by_due, action_status;
create index action_by_ref on action (organisation, plan_id, ref_sort, id, status, priority);
create index action_by_due on action (organisation, (coalesce(due_latest, 'infinity')), id, status, priority);
create index action_by_update on action (organisation, updated_at, id, status, priority);
create index action_open_by_due on action (organisation, (coalesce(due_latest, 'infinity')), id, status, priority)
    where status in ('NOT_STATED', 'NOT_STARTED', 'IN_PROGRESS', 'CONTINUOUS', 'ON_HOLD');

-- One status by reference, as lists are unless somebody asks for another order, is read in that order, however rare it is.
create index action_by_status on action (organisation, status, plan_id, ref_sort, id);

create view owned_action as
select o.post, o.action_id as id, o.organisation, o.plan_id, o.ref_sort, o.status, o.due_latest, o.heard_at, o.updated_at,
       a.recommendation_id, a.priority, a.labels
from action_owner o join action a on a.id = o.action_id;
comment on view owned_action is 'Actions, each once for every post that owns it; what stands beside the post is looked at before the action is';

grant select, insert, update, delete on action_owner to ${appuser};
grant select on owned_action to ${appuser};
