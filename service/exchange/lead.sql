-- The one lead coordinator. A choice is a CareTeam: what it says is pieces.

-- name: lead_lock
-- caller: lead.c: one choice for a child after the other, whichever organization makes it
select pg_advisory_xact_lock(hashtextextended('lead/' || $1::bigint, 0));

-- name: lead_may_choose
-- caller: lead.c: whether the caller's organization has a CareTeam of the child's that is no choice; $2 child; index: piece_facet_pkey, piece_by_facet,
-- search_token_piece
select exists (
    select 1
    from piece_facet f
    cross join lateral $of_facet(f) p
    where f.child = $2::bigint and f.type = 'CareTeam' and f.source = $reader and p.body is not null and p.element = ''
      and (select true from search_token t
           where t.type = p.type and t.id = p.id and t.parameter = 'category' and t.system = 'urn:careplan-exchange:care-team'
             and t.code = 'lead-coordinator'
           limit 1) is null)
where $in_context;
