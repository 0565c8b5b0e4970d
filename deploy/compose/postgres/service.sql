-- A service's database, the role that owns it and the role that the service runs as: variables database, owner and app,
-- passwords from OWNER_PASSWORD and APP_PASSWORD.
\ir database.sql
\getenv app_password APP_PASSWORD

select format('create role %I login', :'app')
where not exists (select from pg_roles where rolname = :'app') \gexec
alter role :"app" login password :'app_password';
grant connect on database :"database" to :"app";

\connect :"database"
alter schema public owner to :"owner";
revoke all on schema public from public;
grant usage on schema public to :"app";
