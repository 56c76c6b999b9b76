-- Disputes: pieces "meta.tag[<uuid>]" of the resource that is disputed.

-- name: dispute_list
-- caller: fhir/dispute: those of a child that its reader may see. Index: piece_dispute_child, piece_pkey. $2 child
select p.type, p.id, p.element, p.sequence, p.child, p.source, $piece(p)
from piece p
where p.child = $2::bigint and p.element >= 'meta.tag[' and p.element < 'meta.tag]' and p.body is not null
    and (select h.body is not null from piece h where h.type = p.type and h.id = p.id and h.element = '' limit 1)
    and $in_context
order by p.changed, p.element;

-- name: dispute_find
-- caller: fhir/dispute: the same by its id. Index: piece_dispute, piece_pkey. $2 element
select p.type, p.id, p.element, p.sequence, p.child, p.source, $piece(p)
from piece p
where p.element = $2 and p.element >= 'meta.tag[' and p.element < 'meta.tag]' and p.body is not null
    and (select h.body is not null from piece h where h.type = p.type and h.id = p.id and h.element = '' limit 1)
    and $in_context;
