-- Clients and their assertions. No table here tells anything of a child.

-- name: certificate_client
-- lane: reads
-- caller: http, for a connection that brings nothing but a certificate; index: client_public_id_key
-- purposes: those that the client is registered for and its organization entitled to.
select o.id, c.scopes, array(select p from unnest(c.purposes) as p where p = any (o.purposes) order by p), c.enabled and o.enabled,
       c.certificate_sha256
from client c
join organization o on o.id = c.organization
where c.public_id = $1;

-- name: token_client
-- caller: token.c; index: client_public_id_key
select c.id, c.enabled and o.enabled, c.scopes, array(select p from unnest(c.purposes) as p where p = any (o.purposes) order by p),
       c.jwks, c.jwks_url, c.certificate_sha256
from client c
join organization o on o.id = c.organization
where c.public_id = $1;

-- name: assertion_take
-- caller: token.c; index: assertion_seen_pkey
-- A row comes back the first time only, on whichever instance that is.
insert into assertion_seen (client, jti, expires)
values ($1::int, $2, to_timestamp($3::bigint))
on conflict do nothing
returning 1;

-- name: client_enabled
-- caller: introspect.c; index: client_public_id_key
select c.enabled and o.enabled
from client c
join organization o on o.id = c.organization
where c.public_id = $1;
