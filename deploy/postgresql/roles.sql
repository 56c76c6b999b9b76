-- The roles of one PostgreSQL cluster, made once by its superuser: psql -f roles.sql, then `create database careplan owner cpx_owner`.
-- None is a superuser, none but cpx_backup bypasses row security, and none but cpx_owner owns anything.
do $$
declare
    role_name text;
begin
    foreach role_name in array array['cpx_owner', 'cpx_app', 'cpx_consent', 'cpx_steward', 'cpx_audit', 'cpx_backup'] loop
        if not exists (select from pg_roles where rolname = role_name) then
            execute format('create role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls', role_name);
        end if;
    end loop;
end
$$;
alter role cpx_backup bypassrls;
-- Parameters hold personal data: they never reach the server's log, nor do the texts of failed rows.
alter role cpx_app set log_parameter_max_length_on_error = 0;
alter role cpx_consent set log_parameter_max_length_on_error = 0;
alter role cpx_steward set log_parameter_max_length_on_error = 0;
alter role cpx_audit set log_parameter_max_length_on_error = 0;
