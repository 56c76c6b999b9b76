-- name: refusal_insert
-- lane: reads
-- caller: http/exchange, when a scope doesn't cover a request. Appends one row; no index is read.
-- $2 the request's id, $3 user, $4 route, $5 target as asked for, $6 status. Who asked is the context's.
insert into refusal (request, recipient, client, user_id, purpose, route, target, status)
select $2::uuid, $reader, $client, $3::text,
       coalesce($purpose, 0), $4::text, $5::text, $6::int
where $in_context;
