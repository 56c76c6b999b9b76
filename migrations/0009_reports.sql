-- Reports: counts over what their reader may read. A count discloses no piece, so there is no line of it in a child's accounting; that it was
-- made, by whom, for which purpose and over how much, is recorded by itself. It tells nothing of a child; who reads it is the audit.

create table report (
    id bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    request uuid not null,                         -- X-Request-Id
    recipient int not null,                        -- who counted
    client int not null,
    user_id text,
    purpose int not null,
    route text not null,
    question text not null,                        -- period and dimensions
    items int not null,                            -- resources that it was counted over
    xid xid8 not null default pg_current_xact_id()
);
create index report_xid on report (xid, id);

alter table report enable row level security, force row level security;
create policy own_inserts on report for insert to cpx_app with check (
    recipient = (select nullif(current_setting('cpx.organization', true), '')::int));
create policy audit_lane on report for select to cpx_audit using ((select nullif(current_setting('cpx.request', true), '')) is not null);
-- What has to be kept can't be deleted, whatever a tool is told. [45 CFR 164.528(a)(3), 42 CFR 2.25]
create policy retention on report for all to cpx_owner
    using (at < now() - interval '6 years' and (select nullif(current_setting('cpx.request', true), '')) is not null)
    with check (false);

create or replace view sealed_row with (security_invoker = true) as
select xid, 'disclosure' as place, id, at, row_to_json(d) as line from disclosure d
union all
select xid, 'refusal', id, at, row_to_json(r) from refusal r
union all
select xid, 'emergency_access', number, starts, row_to_json(a) from emergency_access a
union all
select xid, 'emergency_event', 2 * access + (kind = 'reviewed')::int, at, row_to_json(e) from emergency_event e
union all
select xid, 'report', id, at, row_to_json(p) from report p;

grant insert (request, recipient, client, user_id, purpose, route, question, items) on report to cpx_app;
grant select on report to cpx_audit, cpx_backup;
