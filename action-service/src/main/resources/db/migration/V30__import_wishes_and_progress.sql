alter table plan_import add column wishes jsonb;
comment on column plan_import.wishes is 'How the file is to be read: {sheet, mapping}; null: as we recognise it';

create table plan_import_progress (
    import_id uuid primary key,
    done      integer not null check (done >= 0)
);
comment on table plan_import_progress is 'How far an import has come; written outside its transaction, so that it shows while it runs';
comment on column plan_import_progress.import_id is 'The import; no foreign key, because the import holds the lock on its row meanwhile';
comment on column plan_import_progress.done is 'Rows that it has dealt with in its present attempt';

grant select, insert, update on plan_import_progress to ${appuser};
