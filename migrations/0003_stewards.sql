-- The stewards' lane, and the children whose grants are to be compiled anew.

-- Who can't write grants queues the child here, in the transaction that changes what its grants rest on; the service's keeper compiles, within
-- seconds. Who narrows what may be read doesn't wait for it: it deletes the grants, which the steward role may, and nobody reads until then.
-- A child may stand here several times: a unique one could be taken away by a compile that doesn't see yet what it was queued for.
create table recompile (
    id bigint generated always as identity primary key,
    child bigint not null,
    queued timestamptz not null default clock_timestamp()
);
create index on recompile (child);
alter table recompile enable row level security, force row level security;
create policy author_queues on recompile for insert to cpx_app with check (
    (select nullif(current_setting('cpx.organization', true), '')) is not null);
create policy steward_queues on recompile for insert to cpx_steward with check (
    (select nullif(current_setting('cpx.request', true), '')) is not null);
create policy consent_lane on recompile for all to cpx_consent
    using ((select nullif(current_setting('cpx.request', true), '')) is not null)
    with check ((select nullif(current_setting('cpx.request', true), '')) is not null);
grant insert on recompile to cpx_app, cpx_steward;
grant select, insert, delete on recompile to cpx_consent;

-- The steward role has a context like the others: without one it sees nothing.
do $$
declare
    context constant text := '((select nullif(current_setting(''cpx.request'', true), '''')) is not null)';
    guarded text;
begin
    foreach guarded in array array['child', 'match_key', 'child_patient'] loop
        execute format('alter policy steward_lane on %I using %s with check %s', guarded, context, context);
    end loop;
    execute format('alter policy steward_lane on grant_effective using %s', context);
    execute format('alter policy steward_publishes on piece with check (child = 0 and %s)', context);
    foreach guarded in array array['piece', 'piece_history', 'search_token', 'search_reference', 'search_date', 'referral'] loop
        execute format('alter policy steward_lane on %I using %s', guarded, context);
        execute format('alter policy steward_raises on %I using %s with check %s', guarded, context, context);
    end loop;
    -- A steward narrows at once; it never widens.
    execute format('create policy steward_narrows on grant_effective for delete to cpx_steward using %s', context);
end
$$;
grant delete on grant_effective to cpx_steward;

-- Its routes' own: repeated requests, what they refused, and what they disclosed.
create policy steward_lane on idempotency for all to cpx_steward
    using (source = (select nullif(current_setting('cpx.organization', true), '')::int))
    with check (source = (select nullif(current_setting('cpx.organization', true), '')::int));
create policy steward_lane on refusal for insert to cpx_steward with check (
    recipient = (select nullif(current_setting('cpx.organization', true), '')::int));
create policy steward_lane on disclosure for insert to cpx_steward with check (
    recipient = (select nullif(current_setting('cpx.organization', true), '')::int));
grant select, insert, update on idempotency to cpx_steward;
grant insert on refusal, disclosure to cpx_steward;

-- The keeper forgets what has expired. Its context has no organization, and no reader's is without one.
create policy expired on idempotency for all to cpx_consent
    using ((select nullif(current_setting('cpx.organization', true), '')) is null
           and (select nullif(current_setting('cpx.request', true), '')) is not null and stored < now() - interval '1 day')
    with check (false);
create index on idempotency (stored);
drop index idempotency_client_stored_idx;
grant select, delete on assertion_seen to cpx_consent;
revoke delete on assertion_seen, idempotency from cpx_app;
