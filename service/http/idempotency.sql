-- Idempotency-Key: the answers of POSTs, kept for a day.

-- name: idempotency_lock
-- caller: idempotency.c: false while the first request with the key is under way
-- lane: writes consent steward
select pg_try_advisory_xact_lock(hashtextextended('idempotency/' || current_setting('cpx.client') || '/' || $2, 0))
where $in_context;

-- name: idempotency_read
-- caller: idempotency.c; index: idempotency_pkey
-- lane: writes consent steward
select encode(request_hash, 'hex'), status, location, etag, body from idempotency
where client = $client and key = $2 and stored > now() - interval '1 day'
  and $in_context;

-- name: idempotency_store
-- caller: idempotency.c; index: idempotency_pkey
-- lane: writes consent steward
insert into idempotency (source, client, key, request_hash, status, location, etag, body)
select current_setting('cpx.organization')::int, current_setting('cpx.client')::int, $2, decode($3, 'hex'), $4::int, $5, $6, $7
where $in_context
on conflict (client, key) do update
set request_hash = excluded.request_hash, status = excluded.status, location = excluded.location, etag = excluded.etag,
    body = excluded.body, stored = clock_timestamp();
