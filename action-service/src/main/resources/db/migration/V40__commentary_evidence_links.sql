create table commentary_entry (
    id           uuid primary key,
    organisation text        not null,
    action_id    uuid        not null references action,
    version      bigint      not null check (version >= 1),
    text         text        not null,
    said_by      text,
    said_post    text,
    said_at      timestamptz,
    corrects_id  uuid references commentary_entry,
    constraint commentary_entry_at_version unique (action_id, version),
    constraint commentary_entry_corrected_once unique (corrects_id)
);
comment on table commentary_entry is 'What was said about the progress of actions; nothing in it is ever changed or removed';
comment on column commentary_entry.id is 'UUIDv7';
comment on column commentary_entry.organisation is 'Slug of the organisation that bounds it';
comment on column commentary_entry.action_id is 'The action';
comment on column commentary_entry.version is 'Version of the action that saying it made';
comment on column commentary_entry.text is 'The words';
comment on column commentary_entry.said_by is 'Subject identifier of who said so here; null for imported words';
comment on column commentary_entry.said_post is 'The post in whose name; null when in nobody''s';
comment on column commentary_entry.said_at is 'When it was said here; null for imported words';
comment on column commentary_entry.corrects_id is 'The entry that it corrects; an entry is corrected once, and then its correction is';

-- What was said before this table: the journal has it.
insert into commentary_entry (id, organisation, action_id, version, text, said_by, said_post, said_at)
select uuidv7(), organisation, subject::uuid, aggregate_version, said ->> 'text', said #>> '{by,sub}', said #>> '{by,post}',
       (said ->> 'at')::timestamptz
from (select organisation, subject, aggregate_version,
             case type
                 when 'action.commented.v1' then envelope::jsonb #> '{data,commentary}'
                 else envelope::jsonb #> '{data,action,commentary}'
             end as said
      from event_journal
      where type in ('action.commented.v1', 'action.added.v1')) as journal
where said ->> 'text' is not null;

alter table action
    add column evidence jsonb not null default '[]',
    add column links    jsonb not null default '[]',
    add column heard_at timestamptz;
update action
set heard_at = updated_at,
    commentary = case when commentary is null then null
                      else commentary || jsonb_build_object(
                          'id', (select id from commentary_entry e where e.action_id = action.id order by version desc limit 1)) end;
alter table action
    alter column heard_at set not null,
    alter column evidence drop default,
    alter column links drop default;
comment on column action.evidence is 'What shows that it was done, oldest first: [{id, title, url, reference, heldIn, by, at}]';
comment on column action.links is 'Other actions that it has to do with: [{kind, action, note, by, at}]';
comment on column action.heard_at is 'When anybody last said something about its progress; a stale action is an open one that has not been heard of for long';
comment on column action.commentary is 'What was last said about its progress: {id, text, by, at}';
create index action_linked_to on action using gin (links jsonb_path_ops) where links <> '[]';

grant select, insert on commentary_entry to ${appuser};
