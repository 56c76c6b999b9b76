-- The seal over the append-only records: a chain of signed records, each over the rows of one range of transactions.

-- Rows are read by the transaction that wrote them: batches are ranges of transactions, never of numbers or times.
create index disclosure_xid on disclosure (xid, id);
create index refusal_xid on refusal (xid, id);
create index emergency_access_xid on emergency_access (xid, number);
create index emergency_event_xid on emergency_event (xid, access);

-- What is sealed: every table that only grows. A row's leaf is all of its columns that aren't null: a column that is added later is sealed by itself,
-- and leaves the leaves of the rows before it as they are; so a sealed column is never renamed, dropped, retyped or given a default.
create view sealed_row with (security_invoker = true) as
select xid, 'disclosure' as place, id, at, row_to_json(d) as line from disclosure d
union all
select xid, 'refusal', id, at, row_to_json(r) from refusal r
union all
select xid, 'emergency_access', number, starts, row_to_json(a) from emergency_access a
union all
select xid, 'emergency_event', 2 * access + (kind = 'reviewed')::int, at, row_to_json(e) from emergency_event e;
grant select on sealed_row to cpx_audit;

-- One record a batch, or a removal of what is older than it has to be kept. The record is the text that is signed; leaves only help to name
-- the row that was changed, and prove nothing.
create table audit_record (
    number bigint primary key,
    record text not null,                          -- JSON (include/cpx/audit.h)
    signature bytea not null,                      -- Ed25519, over the record's bytes
    leaves bytea not null                          -- a batch: 40 bytes a row: the place of its table and its id, and its leaf's hash
);
alter table audit_record enable row level security, force row level security;

-- Nobody but the database says when a row was written, by which transaction, and which it is.
revoke insert on disclosure, refusal from cpx_app, cpx_consent, cpx_steward;
grant insert (request, recipient, client, user_id, purpose, child, source, labels, basis, kind, items, stamps) on disclosure
    to cpx_app, cpx_consent, cpx_steward;
grant insert (request, recipient, client, user_id, purpose, route, target, status) on refusal to cpx_app, cpx_consent, cpx_steward;

do $$
declare
    sealed text;
begin
    foreach sealed in array array['disclosure', 'refusal', 'emergency_access', 'emergency_event'] loop
        execute format('grant select on %I to cpx_audit', sealed);
        execute format($policy$
            create policy audit_lane on %I for select to cpx_audit using ((select nullif(current_setting('cpx.request', true), '')) is not null)
            $policy$, sealed);
        -- What has to be kept can't be deleted, whatever a tool is told. [45 CFR 164.528(a)(3), 42 CFR 2.25]
        execute format($policy$
            create policy retention on %I for all to cpx_owner
                using (%s < now() - interval '6 years' and (select nullif(current_setting('cpx.request', true), '')) is not null)
                with check (false)
            $policy$, sealed, case sealed when 'emergency_access' then 'starts' else 'at' end);
    end loop;
end
$$;
create policy audit_lane on audit_record for select to cpx_audit using ((select nullif(current_setting('cpx.request', true), '')) is not null);
create policy audit_appends on audit_record for insert to cpx_audit with check ((select nullif(current_setting('cpx.request', true), '')) is not null);
grant select, insert on audit_record to cpx_audit;
grant select on schema_migration to cpx_audit;

---------------------------------------------------------------------------------------------------------------------------------------------
-- The accounting.

-- Emergencies come first, and are few.
create index disclosure_emergency on disclosure (child, id) where purpose = 9; -- BTG
-- Who gives the family its accounting sees whom a consent behind a line names: whether the family knows of the recipient.
create policy accounting on provision for select to cpx_app using (
    (select current_setting('cpx.accounting', true)) = 'on' and (select true from consent c where c.number = provision.consent limit 1));
grant select (consent, recipient) on provision to cpx_app;
