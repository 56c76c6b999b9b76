-- Pieces and their index rows: what cpx_resource_* writes and views. Organization and purpose are the context's, never parameters.

-- name: piece_read
-- lane: reads writes
-- caller: fhir/read, fhir/bundle. Index: piece_pkey, grant_probe. One pass: the visible pieces, their disclosure, or a refusal. Settings outside of the policies
-- are read where they are used, once a row: an init plan for each costs more.
-- $2 type, $3 id, $4 X-Request-Id, $5 user
with mine as materialized (
    select p.element, p.sequence, p.child, p.source, p.labels, p.stamp, p.changed, p.position, p.holes, p.meta, p.body,
        bool_or(p.element = '') over () as found,
        case when p.child > 0 and p.source <> nullif(current_setting('cpx.organization', true), '')::int then (
            select g.basis
            from grant_effective g
            where g.recipient = nullif(current_setting('cpx.organization', true), '')::int
                and g.child = p.child
                and g.purpose = nullif(current_setting('cpx.purpose', true), '')::int
                and (g.discloser = 0 or g.discloser = p.source)
                and now() >= g.starts and now() < g.ends
                and $opens(g, p)
            order by g.ground
            limit 1)
        end as basis
    from piece p
    where p.type = $2 and p.id = $3::uuid
        and $in_context
),
recorded as (
    insert into disclosure (request, recipient, client, user_id, purpose, child, source, labels, basis, kind, items, stamps)
    select $4::uuid, nullif(current_setting('cpx.organization', true), '')::int, nullif(current_setting('cpx.client', true), '')::int, $5,
        nullif(current_setting('cpx.purpose', true), '')::int, m.child, m.source, bit_or(m.labels), m.basis, 'read', 1, array_agg(m.stamp)
    from mine m
    where m.found and m.child <> 0
    group by m.child, m.source, m.basis, m.labels & 536870912
),
refused as (
    insert into refusal (request, recipient, client, user_id, purpose, route, target, status)
    select $4::uuid, nullif(current_setting('cpx.organization', true), '')::int, nullif(current_setting('cpx.client', true), '')::int, $5,
        nullif(current_setting('cpx.purpose', true), '')::int, 'readResource', $2 || '/' || $3, 404
    where not exists (select from mine where found) and current_setting('cpx.request', true) = $1
)
select m.element, m.sequence, m.child, m.source, $piece(m)
from mine m
where m.found;

-- name: piece_read_directory
-- lane: reads
-- caller: fhir/read: what speaks of no child is no disclosure. Index: piece_pkey.
-- $2 type, $3 id
select p.element, p.sequence, p.child, p.source, $piece(p)
from piece p
where p.type = $2 and p.id = $3::uuid and p.child = 0
    and $in_context;

-- name: piece_view
-- lane: writes consent
-- caller: fhir/view: a writer's own decisions; recorded by disclosure_record where anything of it is sent. Index: piece_pkey.
-- $2 type, $3 id
select p.element, p.sequence, p.child, p.source, $piece(p)
from piece p
where p.type = $2 and p.id = $3::uuid
    and $in_context;

-- name: piece_history_view
-- caller: fhir/history: every visible row that ever was of one resource, under the consent and the labels of now; until: null for what is.
-- Index: piece_pkey, piece_history_pkey.
-- $2 type, $3 id
select p.element, p.sequence, p.child, p.source, $piece(p), null::bigint
from piece p
where p.type = $2 and p.id = $3::uuid
    and $in_context
union all
select p.element, p.sequence, p.child, p.source, $piece(p), $us(p.until)
from piece_history p
where p.type = $2 and p.id = $3::uuid
    and $in_context;

-- name: targets_lock
-- lane: writes consent
-- caller: fhir/audience, before piece_targets: what refers to a target and what raises it go one after the other. $2 ids, 256 locks for all.
select pg_advisory_xact_lock_shared(7, t.place)
from (select distinct hashtext(id) & 255 as place from unnest($2::text[]) as i (id) order by 1) t
where $in_context;

-- name: target_lock
-- lane: writes consent
-- caller: fhir/relabel. $2 id
select pg_advisory_xact_lock(7, hashtext($2::text) & 255) where $in_context;

-- name: piece_targets
-- lane: writes consent
-- caller: fhir/audience: the child and labels of what a resource refers to, as far as its writer may see it. Index: piece_pkey,
-- organization_fhir_id_key, search_reference_piece.
-- $2 types, $3 ids. Labels of piece 0, and of all visible pieces; of an entry of the directory, what the organizations carry that it is, is of, or
-- was written by. there: it isn't deleted; what is keeps its labels, for references to it tell of it still.
select t.type, t.id, t.child, t.labels, t.all_labels,
    case when t.child = 0 then (
        select coalesce(bit_or(o.sensitive), 0)
        from organization o
        where o.sensitive <> 0
            and (o.id = t.source or (t.type = 'Organization' and o.fhir_id = t.id)
                 or exists (select 1 from search_reference r
                            where r.type = t.type and r.id = t.id and r.element = '' and r.target = 'Organization/' || o.fhir_id)))
    else 0 end, t.there
from (
    select p.type, p.id, max(p.child) filter (where p.element = '') as child, bit_or(p.labels) filter (where p.element = '') as labels,
        bit_or(p.labels) as all_labels, max(p.source) filter (where p.element = '') as source,
        bool_or(p.element = '' and p.body is not null)::int as there
    from unnest($2::text[], $3::uuid[]) as t (type, id)
    join piece p on p.type = t.type and p.id = t.id
    where $in_context
    group by p.type, p.id
    having bool_or(p.element = '')) t;

-- name: targets_hidden
-- lane: steward
-- caller: fhir/audience, fhir/recut: ids that a text mentions and that its writer can't see, or that have no type there: whose they are, with
-- the labels that cut what mentions them. Never told to anyone. Index: piece_id, piece_pkey, organization_fhir_id_key, search_reference_piece. $1 ids
select t.type, t.id, t.labels, t.all_labels,
    case when t.child = 0 then (
        select coalesce(bit_or(o.sensitive), 0)
        from organization o
        where o.sensitive <> 0
            and (o.id = t.source or (t.type = 'Organization' and o.fhir_id = t.id)
                 or exists (select 1 from search_reference r
                            where r.type = t.type and r.id = t.id and r.element = '' and r.target = 'Organization/' || o.fhir_id)))
    else 0 end
from (
    select w.type, w.id, w.child, w.source, w.labels, bit_or(p.labels) as all_labels
    from unnest($1::uuid[]) as i (id)
    cross join lateral (
        select w.type, w.id, w.child, w.source, w.labels from piece w where w.id = i.id and w.element = '' order by w.id limit 2) w -- unique but by chance
    join piece p on p.type = w.type and p.id = w.id
    group by w.type, w.id, w.child, w.source, w.labels) t;

-- name: organizations_telling
-- lane: writes consent
-- caller: fhir/audience: the names of organizations that tell something. Index: organization_telling
select o.fhir_id, o.name from organization o where o.sensitive <> 0 and $in_context;

-- name: piece_insert
-- lane: writes consent
-- caller: fhir/store. Rows come back in the order of the arrays; all have one moment.
-- $2 types, $3 ids, $4 elements, $5 sequences, $6 children, $7 labels, $8 positions, $9 holes, $10 metas, $11 bodies, $12 named
insert into piece (type, id, element, sequence, child, source, labels, changed, position, holes, meta, body, named)
select t.type, t.id, t.element, t.sequence, t.child, $reader, t.labels,
    (select clock_timestamp()), t.position, t.holes <> 0, t.meta, t.body, t.named
from unnest($2::text[], $3::uuid[], $4::text[], $5::int[], $6::bigint[], $7::bigint[], $8::int[], $9::int[], $10::text[], $11::text[],
            $12::bigint[])
    with ordinality as t (type, id, element, sequence, child, labels, position, holes, meta, body, named, ordinal)
where $in_context
order by t.ordinal
returning stamp, $us(changed);

-- name: piece_replace
-- lane: writes consent
-- caller: fhir/changes, fhir/dispute. One moment ends the old rows and begins the new. fresh: the piece's own bytes changed, so its stamp does.
-- Index: piece_pkey.
-- $2 type, $3 id, $4 elements, $5 children, $6 labels, $7 positions, $8 holes, $9 metas, $10 bodies, $11 fresh, $12 named or null: as it was
with incoming as materialized (
    select *
    from unnest($4::text[], $5::bigint[], $6::bigint[], $7::int[], $8::int[], $9::text[], $10::text[], $11::int[])
        as t (element, child, labels, position, holes, meta, body, fresh)
    where $in_context
),
old as materialized (
    select p.*
    from piece p
    where p.type = $2 and p.id = $3::uuid and p.sequence = 0
        and p.source = $reader
        and p.element in (select element from incoming)
),
moment as materialized (
    select greatest(clock_timestamp(), max(p.changed) + interval '1 microsecond') as at
    from piece p
    where p.type = $2 and p.id = $3::uuid
),
kept as (
    insert into piece_history (type, id, element, sequence, child, source, labels, stamp, changed, until, xid, position, holes, meta, body)
    select o.type, o.id, o.element, o.sequence, o.child, o.source, o.labels, o.stamp, o.changed, m.at, o.xid, o.position, o.holes, o.meta, o.body
    from old o, moment m
),
changed as (
    update piece p
    set child = i.child, labels = i.labels, stamp = case when i.fresh <> 0 then nextval('piece_stamp') else p.stamp end,
        changed = case when i.fresh <> 0 then m.at else p.changed end, xid = pg_current_xact_id(),
        position = i.position, holes = i.holes <> 0, meta = i.meta, body = i.body, named = coalesce($12::bigint, p.named)
    from incoming i, moment m
    where p.type = $2 and p.id = $3::uuid and p.element = i.element and p.sequence = 0
        and p.source = $reader
)
insert into piece (type, id, element, child, source, labels, changed, position, holes, meta, body, named)
select $2, $3::uuid, i.element, i.child, $reader, i.labels, m.at,
    i.position, i.holes <> 0, i.meta, i.body, $12::bigint
from incoming i, moment m
where not exists (select from old o where o.element = i.element);

-- name: piece_history_own
-- lane: writes consent
-- caller: fhir/raise: the earlier rows that the caller wrote, but for transitions. Index: piece_history_pkey.
-- $2 type, $3 id
select p.element, p.sequence, p.child, p.source, $piece(p), $us(p.until)
from piece_history p
where p.type = $2 and p.id = $3::uuid and p.sequence = 0
    and p.source = $reader
    and $in_context;

-- name: piece_history_raise
-- lane: writes consent
-- caller: fhir/raise: the labels of now for rows of before, which stay with the child that they were of. Index: piece_history_pkey.
-- $2 type, $3 id, $4 elements, $5 changed, $6 until, $7 labels
update piece_history h
set labels = h.labels | t.labels
from unnest($4::text[], $5::bigint[], $6::bigint[], $7::bigint[]) as t (element, changed, until, labels)
where h.type = $2 and h.id = $3::uuid and h.element = t.element and h.sequence = 0
    and $us(h.changed) = t.changed and $us(h.until) = t.until
    and h.source = $reader
    and h.labels | t.labels <> h.labels
    and $in_context;

-- name: piece_history_others
-- lane: writes consent
-- caller: fhir/same_child: whether it was another child's once. Index: piece_history_pkey.
-- $2 type, $3 id, $4 child
select 1
from piece_history h
where h.type = $2 and h.id = $3::uuid and h.child > 0 and h.child <> $4::bigint
    and h.source = $reader
    and $in_context
limit 1;

-- name: piece_history_refers
-- caller: fhir/relabel, fhir/recut: the labels of a target for the earlier rows that name it; an escaped text may. Index: piece_history_pkey.
-- $2 type, $3 id, $4 the target's id, '': all of them derive from it, $5 labels
update piece_history h
set labels = h.labels | $5::bigint
where h.type = $2 and h.id = $3::uuid and h.labels | $5::bigint <> h.labels
    and ($4::text = '' or strpos(lower(h.body), $4) > 0 or strpos(h.body, '\u00') > 0 or h.body ~ '%[2346]')
    and h.source = $reader
    and $in_context;

-- name: piece_referrers
-- caller: fhir/relabel: what of the caller's own refers to a target, or did: as it was written, or as a step. Index: search_reference_target.
-- $2 target
select r.source, r.type, r.id, bool_or(r.sequence = 0), bool_or(r.sequence > 0)
from search_reference r
where r.target = $2 and r.source = $reader
    and $in_context
group by r.source, r.type, r.id;

-- name: referrers_of_others
-- lane: steward
-- caller: fhir/relabel: the same of all others. Index: search_reference_target. $1 target, $2 the organization that knows its own
select r.source, r.type, r.id, bool_or(r.sequence = 0), bool_or(r.sequence > 0)
from search_reference r
where r.target = $1 and r.source <> $2::int
group by r.source, r.type, r.id;

-- name: step_raise
-- caller: fhir/relabel: the labels of a target for the caller's own steps of a Task that refer to it, and for their index rows.
-- Index: search_reference_piece, piece_pkey, search_token_piece, search_date_piece.
-- $2 type, $3 id, $4 target, $5 labels
with step as materialized (
    select distinct r.type, r.id, r.element, r.sequence
    from search_reference r
    where r.type = $2 and r.id = $3::uuid and r.target = $4 and r.sequence > 0
        and r.source = $reader
        and $in_context
),
tokens as (
    update search_token s set labels = s.labels | $5::bigint from step t
    where s.type = t.type and s.id = t.id and s.element = t.element and s.sequence = t.sequence
),
refers as (
    update search_reference s set labels = s.labels | $5::bigint from step t
    where s.type = t.type and s.id = t.id and s.element = t.element and s.sequence = t.sequence
),
dates as (
    update search_date s set labels = s.labels | $5::bigint from step t
    where s.type = t.type and s.id = t.id and s.element = t.element and s.sequence = t.sequence
)
update piece p set labels = p.labels | $5::bigint, xid = pg_current_xact_id() from step t
where p.type = t.type and p.id = t.id and p.element = t.element and p.sequence = t.sequence;

-- name: piece_mentioned
-- caller: fhir/recut: the ids that the caller's own names, or named in an earlier version. Index: search_reference_piece. $2 type, $3 id
select distinct right(r.target, 36)
from search_reference r
where r.type = $2 and r.id = $3::uuid and r.sequence = 0 and r.target ~ '/[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$'
    and r.source = $reader
    and $in_context;

-- name: piece_source
-- lane: steward
-- caller: fhir/recut: who acts where it is cut again. Index: piece_pkey. $1 type, $2 id
select p.source from piece p where p.type = $1 and p.id = $2::uuid and p.element = '';

-- name: piece_named
-- caller: fhir/recut: the labels that the sender of the caller's own named. Index: piece_pkey. $2 type, $3 id
select p.named
from piece p
where p.type = $2 and p.id = $3::uuid and p.element = '' and p.sequence = 0
    and p.source = $reader
    and $in_context;

-- name: piece_sequence
-- caller: fhir/transition: the number of a Task's next transition. It counts over all Tasks: the hidden ones of this one tell nothing.
select nextval('piece_sequence') where $in_context;

-- name: resource_lock
-- lane: writes consent
-- caller: fhir/resource, fhir/condition, plain: one writer of a resource, or of a condition, at a time.
-- $2 what is locked
select pg_advisory_xact_lock(hashtextextended($2, 7)) where $in_context;

-- name: resource_hold
-- lane: writes consent
-- caller: fhir/resource, behind resource_lock: of which child a resource is, and stays until the transaction ends, unless the next look at it finds
-- another: then a merge, or its undoing, was faster (merge_records_lock). Index: piece_pkey. $2 type, $3 id
select p.child, case when p.child > 0 then pg_advisory_xact_lock_shared(8, hashtext(p.child::text)) end
from piece p
where p.type = $2 and p.id = $3::uuid and p.element = '' and p.sequence = 0 and $in_context;

-- name: search_token_insert
-- lane: writes consent
-- caller: fhir/index
insert into search_token (type, parameter, system, code, id, element, sequence, child, source, labels)
select t.type, t.parameter, t.system, t.code, t.id, t.element, t.sequence, t.child,
    $reader, t.labels
from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::uuid[], $7::text[], $8::int[], $9::bigint[], $10::bigint[])
    as t (type, parameter, system, code, id, element, sequence, child, labels)
where $in_context;

-- name: search_reference_insert
-- lane: writes consent
-- caller: fhir/index
insert into search_reference (type, parameter, target, id, element, sequence, child, source, labels)
select t.type, t.parameter, t.target, t.id, t.element, t.sequence, t.child,
    $reader, t.labels
from unnest($2::text[], $3::text[], $4::text[], $5::uuid[], $6::text[], $7::int[], $8::bigint[], $9::bigint[])
    as t (type, parameter, target, id, element, sequence, child, labels)
where $in_context;

-- name: search_date_insert
-- lane: writes consent
-- caller: fhir/index. Microseconds since 1970.
insert into search_date (type, parameter, lower, upper, id, element, sequence, child, source, labels)
select t.type, t.parameter, timestamptz 'epoch' + t.lower * interval '1 microsecond', timestamptz 'epoch' + t.upper * interval '1 microsecond',
    t.id, t.element, t.sequence, t.child, $reader, t.labels
from unnest($2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::uuid[], $7::text[], $8::int[], $9::bigint[], $10::bigint[])
    as t (type, parameter, lower, upper, id, element, sequence, child, labels)
where $in_context;

-- name: search_token_delete
-- lane: writes consent
-- caller: fhir/changes: the rows of pieces that are written anew. Index: search_token_piece. $4: elements that stay (a Task's transitions)
delete from search_token s
where s.type = $2 and s.id = $3::uuid and s.sequence = 0 and s.element <> all ($4::text[])
    and s.source = $reader
    and $in_context;

-- name: search_reference_delete
-- lane: writes consent
-- caller: fhir/changes. Index: search_reference_piece. What was referred to stays known: earlier versions refer to it.
with old as (
    delete from search_reference s
    where s.type = $2 and s.id = $3::uuid and s.sequence = 0 and s.element <> all ($4::text[])
        and s.source = $reader
        and $in_context
    returning s.*
)
insert into search_reference (type, parameter, target, id, element, sequence, child, source, labels)
select o.type, '-', o.target, o.id, '', 0, max(o.child), o.source, bit_or(o.labels)
from old o
group by o.type, o.target, o.id, o.source;

-- name: search_date_delete
-- lane: writes consent
-- caller: fhir/changes. Index: search_date_piece.
delete from search_date s
where s.type = $2 and s.id = $3::uuid and s.sequence = 0 and s.element <> all ($4::text[])
    and s.source = $reader
    and $in_context;

-- name: disclosure_record
-- caller: fhir/view: what a straight line of work returns. One row a (child, source, basis); the answer is whether each piece
-- has its basis: a consent that ended since the pieces were read has none, and nothing may be returned.
-- $2 X-Request-Id, $3 user, $4 kind, $5 resources (their ordinal, one per piece), $6 children, $7 sources, $8 labels, $9 stamps
with parts as materialized (
    select t.*, (t.child <= 0 or t.source = $reader) as own,
        $basis(t) as basis
    from unnest($5::int[], $6::bigint[], $7::int[], $8::bigint[], $9::bigint[]) as t (resource, child, source, labels, stamp)
    where $in_context
),
recorded as (
    insert into disclosure (request, recipient, client, user_id, purpose, child, source, labels, basis, kind, items, stamps)
    select $2::uuid, $reader, $client, $3, $purpose, p.child, p.source, bit_or(p.labels), p.basis, $4, count(distinct p.resource), array_agg(p.stamp)
    from parts p
    where p.child <> 0
    group by p.child, p.source, p.basis, p.labels & 536870912
)
select coalesce(bool_and(own or basis is not null), true) from parts;

-- name: refusal_record
-- caller: fhir/outcome: a refused access of the writes lane. $2 X-Request-Id, $3 user, $4 route, $5 target, $6 status
insert into refusal (request, recipient, client, user_id, purpose, route, target, status)
select $2::uuid, $reader, $client, $3,
    $purpose, $4, $5, $6::int
where $in_context;
