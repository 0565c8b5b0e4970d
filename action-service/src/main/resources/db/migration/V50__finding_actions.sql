-- Lists lead with the organisation that bounds them; each order that can be asked for has an index in that order.
drop index action_in_order;
create index action_by_ref on action (organisation, plan_id, ref_sort, id);
create index action_by_due on action (organisation, (coalesce(due_latest, 'infinity')), id);
create index action_by_update on action (organisation, updated_at, id);
-- What is still to do, and what is rare: without these, a list would walk past all the rest.
create index action_open_by_due on action (organisation, (coalesce(due_latest, 'infinity')), id)
    where status in ('NOT_STATED', 'NOT_STARTED', 'IN_PROGRESS', 'CONTINUOUS', 'ON_HOLD');
create index action_open_by_hearing on action (organisation, heard_at)
    where status in ('NOT_STATED', 'NOT_STARTED', 'IN_PROGRESS', 'CONTINUOUS', 'ON_HOLD');
create index action_status on action (organisation, status);
create index action_priority on action (organisation, priority) where priority is not null;
create index action_label on action using gin (labels) where labels <> '{}';
create index action_unowned on action (organisation) where owner_posts = '{}';

create extension if not exists pg_trgm;

create table action_search (
    action_id    uuid primary key references action,
    organisation text     not null,
    document     tsvector not null,
    learned      boolean  not null
);
comment on table action_search is 'The words by which actions are found; apart from the action, so that a change of status leaves its index alone';
comment on column action_search.action_id is 'The action';
comment on column action_search.organisation is 'Slug of the organisation that bounds it';
comment on column action_search.document is 'English stems of reference and description (A), labels (B), what was last said (B), and the recommendation (C)';
comment on column action_search.learned is 'Whether search_word has its words';
create index action_search_document on action_search using gin (document);
create index action_search_unlearned on action_search (action_id) where not learned;

create table search_word (
    organisation text not null,
    word         text not null,
    primary key (organisation, word)
);
comment on table search_word is 'Words that an organisation has used, for when somebody mistypes one; learnt a moment after they are written';
comment on column search_word.organisation is 'Slug of the organisation';
comment on column search_word.word is 'In lower case';
create index search_word_like on search_word using gin (word gin_trgm_ops);

create function search_words(a action, recommendation_text text) returns text language sql immutable as $$
    select a.ref || ' ' || a.description || ' ' || array_to_string(a.labels, ' ') || ' '
        || coalesce(a.commentary ->> 'text', '') || ' ' || recommendation_text
$$;

create function search_document(a action, recommendation_text text) returns tsvector language sql immutable as $$
    select setweight(to_tsvector('pg_catalog.english', a.ref || ' ' || a.description), 'A')
        || setweight(to_tsvector('pg_catalog.english', array_to_string(a.labels, ' ')), 'B')
        || setweight(to_tsvector('pg_catalog.english', coalesce(a.commentary ->> 'text', '')), 'B')
        || setweight(to_tsvector('pg_catalog.english', recommendation_text), 'C')
$$;

create function index_action() returns trigger language plpgsql as $$
begin
    insert into action_search (action_id, organisation, document, learned)
    select new.id, new.organisation, search_document(new, r.text), false
    from recommendation r
    where r.id = new.recommendation_id
    on conflict (action_id) do update set document = excluded.document, learned = false;
    return null;
end
$$;
create trigger action_found_by after insert or update of ref, description, labels, commentary, recommendation_id on action
    for each row execute function index_action();

create function index_recommendation() returns trigger language plpgsql as $$
begin
    update action_search s
    set document = search_document(a, new.text), learned = false
    from action a
    where a.recommendation_id = new.id and s.action_id = a.id;
    return null;
end
$$;
create trigger recommendation_found_by after update of text on recommendation
    for each row execute function index_recommendation();

insert into action_search (action_id, organisation, document, learned)
select a.id, a.organisation, search_document(a, r.text), false
from action a join recommendation r on r.id = a.recommendation_id;

grant select, insert, update on action_search to ${appuser};
grant select, insert on search_word to ${appuser};
