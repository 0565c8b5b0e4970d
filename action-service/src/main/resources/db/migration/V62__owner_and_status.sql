-- What a post owns in one status is found without a look at all that it owns in others.
create extension if not exists btree_gin;
drop index action_owner;
create index action_owner on action using gin (owner_posts, status);
