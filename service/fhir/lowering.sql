-- Labels that named humans took away (migrations/0004_labels.sql).

-- name: lowering_find
-- caller: fhir/lowering: those in force of the caller's own resource. Index: lowering_resource. $2 type, $3 id
select l.element, encode(l.digest, 'hex'), l.lowered, l.says
from lowering l
where l.type = $2 and l.resource = $3::uuid and l.ended is null
    and l.source = $reader
    and $in_context
order by l.id;

-- name: lowering_add
-- caller: fhir/lowering. What was said of the same text before ends. Index: lowering_resource.
-- $2 type, $3 id, $4 element, $5 digest, $6 child, $7 labels, $8 lowered, $9 says, $10 user, $11 reason
with ended as (
    update lowering l
    set ended = clock_timestamp()
    where l.type = $2 and l.resource = $3::uuid and l.ended is null and l.element = $4 and l.digest = decode($5, 'hex')
        and l.source = $reader
        and $in_context
)
insert into lowering (type, resource, element, digest, child, source, labels, lowered, says, client, user_id, reason)
select $2, $3::uuid, $4, decode($5, 'hex'), $6::bigint, $reader, $7::bigint,
    $8::bigint, $9::bigint, $client, $10, $11
where $in_context
returning $us(at);

-- name: lowering_list
-- caller: plain/lowerings: the caller's own, the latest first. Index: lowering_source. $2 before this number, $3 how many
select l.id, l.type, l.resource, l.element, l.says, l.reason, l.user_id, $us(l.at),
    $us(l.ended)
from lowering l
where l.source = $reader and l.id < $2::bigint
    and $in_context
order by l.id desc
limit $3::int;

-- name: lowering_list_all
-- lane: steward
-- caller: plain/lowerings: everyone's, without what they are of. Index: lowering_pkey. $2 before this number, $3 how many
select l.id, l.type, o.fhir_id, l.says, l.reason, $us(l.at), $us(l.ended)
from lowering l
join organization o on o.id = l.source
where l.id < $2::bigint and $in_context
order by l.id desc
limit $3::int;
