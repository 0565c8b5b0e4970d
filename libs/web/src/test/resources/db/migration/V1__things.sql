create table thing (
    id uuid primary key,
    organisation text not null,
    name text not null constraint thing_name_key unique,
    code text constraint thing_code_key unique,
    version bigint not null
);
comment on table thing is 'What the tests of this lib write.';
grant select, insert, update, delete on thing to "${appuser}";
