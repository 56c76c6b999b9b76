-- The one lead coordinator. A choice is a CareTeam: what it says is pieces.

-- name: lead_lock
-- caller: lead.c: one choice for a child after the other, whichever organization makes it
select pg_advisory_xact_lock(hashtextextended('lead/' || $1::bigint, 0));

-- name: lead_may_choose
-- caller: lead.c: whether the caller's organization has a CareTeam of the child's that is no choice; $2 child; index: piece_child, search_token_piece
-- `is not distinct from` is no index's condition: the child's rows are few, a source's aren't.
select exists (
    select 1 from piece p
    where p.child = $2::bigint and p.type = any ('{CareTeam}'::text[]) and p.body is not null
      and p.element is not distinct from '' and p.source is not distinct from $reader
      and (select true from search_token t
           where t.type = p.type and t.id = p.id and t.parameter = 'category' and t.system = 'urn:careplan-exchange:care-team'
             and t.code = 'lead-coordinator'
           limit 1) is null)
where $in_context;
