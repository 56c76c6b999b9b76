-- What the service does by itself, beside its requests. A step is one transaction at a time, of one instance.

-- name: keeper_lock
-- caller: keeper.c: false while another instance is at the step $1
-- lane: consent steward audit
select pg_try_advisory_xact_lock(hashtextextended('keeper/' || $1, 0));

-- name: recompile_next
-- caller: keeper.c: the child that comes next behind the place $2 of the queue, of those that are due; index: recompile_pkey
-- lane: consent
select id, child from recompile
where id > $2::bigint and due <= now() and $in_context
order by id limit 1;

-- name: departures_forget
-- caller: keeper.c: what the feed told more than $2 days ago, and who comes back later begins anew (plain_pass_check_age): at most $3 rows; a day more
-- for pages that are being read; index: piece_departure_at_idx, piece_departure_pkey
-- lane: steward
delete from piece_departure
where id = any (array(select d.id from piece_departure d
                      where d.at < now() - ($2::int + 1) * interval '1 day' and $in_context
                      order by d.at limit $3::int));

-- name: changes_forget
-- caller: keeper.c: likewise; index: grant_change_due_idx, grant_change_pkey
-- lane: consent
delete from grant_change
where id = any (array(select c.id from grant_change c
                      where c.due < now() - ($2::int + 1) * interval '1 day' and $in_context
                      order by c.due limit $3::int));

-- name: assertions_forget
-- caller: keeper.c: what can't be valid any more; index: assertion_seen_expires_idx
-- lane: consent
delete from assertion_seen where expires < now() - interval '1 minute';

-- name: idempotency_forget
-- caller: keeper.c: answers that aren't repeated any more; index: idempotency_stored_idx
-- lane: consent
delete from idempotency
where stored < now() - interval '1 day' and $in_context;
