-- What the service does by itself, beside its requests. A step is one transaction at a time, of one instance.

-- name: keeper_lock
-- caller: keeper.c: false while another instance is at the step $1
-- lane: consent steward audit
select pg_try_advisory_xact_lock(hashtextextended('keeper/' || $1, 0));

-- name: recompile_next
-- caller: keeper.c: the child that comes next behind the place $2 of the queue; index: recompile_pkey
-- lane: consent
select id, child from recompile where id > $2::bigint and $in_context order by id limit 1;

-- name: recompile_take
-- caller: keeper.c: before it reads what the grants rest on; what is queued meanwhile stays; index: recompile_child_idx
-- lane: consent
delete from recompile where child = $2::bigint and $in_context;

-- name: assertions_forget
-- caller: keeper.c: what can't be valid any more; index: assertion_seen_expires_idx
-- lane: consent
delete from assertion_seen where expires < now() - interval '1 minute';

-- name: idempotency_forget
-- caller: keeper.c: answers that aren't repeated any more; index: idempotency_stored_idx
-- lane: consent
delete from idempotency
where stored < now() - interval '1 day' and $in_context;
