-- A database and the role that owns it: variables database and owner, password from OWNER_PASSWORD.
\getenv owner_password OWNER_PASSWORD

-- A statement that fails would be logged whole, with the password in it.
set log_min_error_statement = panic;

select format('create role %I login', :'owner')
where not exists (select from pg_roles where rolname = :'owner') \gexec
alter role :"owner" login password :'owner_password';

select format('create database %I owner %I', :'database', :'owner')
where not exists (select from pg_database where datname = :'database') \gexec
revoke all on database :"database" from public;
