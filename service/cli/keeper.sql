-- What the service does by itself, beside its requests. A step is one transaction at a time, of one instance.

-- name: keeper_lock
-- caller: keeper.c: false while another instance is at the step $1
-- role: consent steward audit
select pg_try_advisory_xact_lock(hashtextextended('keeper/' || $1, 0));

-- name: recompile_next
-- caller: keeper.c: the child that comes next behind the place $2 of the queue; index: recompile_pkey
-- role: consent
select id, child from recompile where id > $2::bigint and (select current_setting('cpx.request', true)) = $1 order by id limit 1;

-- name: assertions_forget
-- caller: keeper.c: what can't be valid any more; index: assertion_seen_expires_idx
-- role: consent
delete from assertion_seen where expires < now() - interval '1 minute';

-- name: idempotency_forget
-- caller: keeper.c: answers that aren't repeated any more; index: idempotency_stored_idx
-- role: consent
delete from idempotency
where stored < now() - interval '1 day' and (select current_setting('cpx.request', true)) = $1;
