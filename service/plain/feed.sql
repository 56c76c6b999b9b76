-- The feed: what changed of all that concerns its reader, once (plain.h: struct plain_pass).

-- name: plain_feed
-- lane: searches
-- caller: plain/feed.c. Indexes: grant_change_xid, grant_change_due, piece_source_xid, grant_probe, piece_child_xid, piece_departure_child, piece_pkey,
-- piece_departure_resource, search_reference_target, search_reference_piece, child_patient_child_linked_idx, child_known_pkey, grant_was_recipient_idx. With nothing
-- new: index entries only.
-- $2 the snapshot and $3 the clock (microseconds) that the last pass ended with, or null: the first; $4 and $5 those of this pass, or null: it begins;
-- $6 to $10 behind which place it goes on: phase, child, transaction, type, id; $11 the first transaction that $2 doesn't see whole; $12 limit,
-- $13 X-Request-Id, $14 user.
--
-- A pass gives what its snapshot sees and the last one's doesn't. It goes in phases: of which children the reader may read something else than
-- before (by grant_change); what it wrote itself, in the order of transactions; what others wrote of the children that it has grants for, child by
-- child, of each in the order of transactions. So every index is led by the reader or a child of its: what it may not see costs it nothing, and a
-- pass that begins with many children costs no more a page than one of few. A resource is given once, where the last change of it in this pass
-- stands; if it has changed since, in the next.
--
-- A departure (what a piece was before it got labels) tells the reader that something it could see is gone. That it could, this pass knows: by the
-- grants of now, if these haven't changed since the last pass; if they have, it is told to read the whole child again.
with pass as materialized (
    select coalesce($4::pg_snapshot, s.taken) as upto, $2::pg_snapshot as since,
           case when $5::bigint is null then now() else timestamptz 'epoch' + $5::bigint * interval '1 microsecond' end as clock,
           timestamptz 'epoch' + $3::bigint * interval '1 microsecond' as since_clock,
           coalesce((select true from grant_was w where w.recipient = $reader limit 1), false) as held
    from (select snapshot_to_follow() as taken) s
    where $in_context
),
recent as materialized (
    select n.* from grant_change n
    where n.recipient = $reader and n.xid >= pg_snapshot_xmin($2::pg_snapshot)
    union
    select d.* from grant_change d
    where d.recipient = $reader
      and d.due > timestamptz 'epoch' + $3::bigint * interval '1 microsecond' and d.due <= now()
),
access as materialized (
    select c.child, c.patient, c.other, c.due, pg_visible_in_snapshot(c.xid, p.upto) and c.due <= p.clock as told
    from recent c
    cross join pass p
    where not p.held and c.purpose = $purpose and c.due <= now()
      and (not pg_visible_in_snapshot(c.xid, p.since) or c.due > p.since_clock)
      and not c.moved and (c.unread is null or not pg_visible_in_snapshot(c.unread, p.since))
),
-- What changed so since this pass began: told in the next one, and what the child has is left to it, or told at the end of this one.
shifted as materialized (
    select c.child, c.patient, c.due, c.xid, c.moved
    from grant_change c
    where c.recipient = $reader and c.xid >= pg_snapshot_xmin($4::pg_snapshot)
      and c.unread is null and c.purpose = $purpose and c.due <= now()
      and not pg_visible_in_snapshot(c.xid, (select upto from pass where not held))
),
-- An emergency (purpose 9) isn't told: what departed before it began, its user never saw.
let_in as materialized (
    select g.child, min(g.starts) as since
    from grant_effective g
    where g.recipient = $reader
      and g.purpose = $purpose and g.actor <> 0 and now() >= g.starts and now() < g.ends
      and $purpose = 9
    group by g.child
),
own as materialized (
    select w.child, w.xid, w.type, w.id
    from piece w
    where $6::int <= 2 and w.source = $reader
      and (w.xid, w.type, w.id) > ($8::xid8, $9::text, $10::uuid) and w.xid < (select pg_snapshot_xmax(upto) from pass where not held)
      and w.child <> 0 and w.type in $feed_types
      and pg_visible_in_snapshot(w.xid, (select upto from pass)) and pg_visible_in_snapshot(w.xid, (select since from pass)) is not true
    order by w.xid, w.type, w.id
    limit 4 * $12::int + 100
),
mine as materialized (
    select distinct g.child
    from grant_effective g
    where g.recipient = $reader
      and $6::int <= 3 and g.child >= case when $6::int = 3 then $7::bigint else 1 end and g.child not in (select f.child from shifted f)
      and g.purpose = $purpose and now() >= g.starts and now() < g.ends
      and (select count(*) from own) < 4 * $12::int + 100 and (select not held from pass)
    order by g.child
    limit 2000
),
theirs as materialized (
    select c.child, m.xid, m.type, m.id
    from (select k.child, k.child = $7::bigint and $6::int = 3 as begun from mine k order by k.child) c
    cross join lateral (
        (select w.xid, w.type, w.id
         from piece w
         where w.child = c.child
           and (w.xid, w.type, w.id) > (case when c.begun then $8::xid8 else $11::xid8 end, case when c.begun then $9::text else '' end,
                                        case when c.begun then $10::uuid else '00000000-0000-0000-0000-000000000000'::uuid end)
           and w.xid < (select pg_snapshot_xmax(upto) from pass)
           and w.source <> $reader
           and w.child <> 0 and w.type in $feed_types
           and pg_visible_in_snapshot(w.xid, (select upto from pass)) and pg_visible_in_snapshot(w.xid, (select since from pass)) is not true
         order by w.xid, w.type, w.id
         limit 4 * $12::int + 100)
        union all
        (select d.xid, d.type, d.resource
         from piece_departure d
         where d.child = c.child
           and (d.xid, d.type, d.resource) > (case when c.begun then $8::xid8 else $11::xid8 end, case when c.begun then $9::text else '' end,
                                              case when c.begun then $10::uuid else '00000000-0000-0000-0000-000000000000'::uuid end)
           and d.xid < (select pg_snapshot_xmax(upto) from pass)
           and d.source <> $reader
           and d.type in $feed_types
           and pg_visible_in_snapshot(d.xid, (select upto from pass)) and not pg_visible_in_snapshot(d.xid, (select since from pass))
           and d.child not in (select a.child from access a) and d.at >= coalesce((select l.since from let_in l where l.child = d.child), '-infinity')
         order by d.xid, d.type, d.resource
         limit 4 * $12::int + 100)) m
    order by c.child, m.xid, m.type, m.id
    limit 4 * $12::int + 100
),
mark as materialized (
    select distinct 2 as phase, 0::bigint as walk, o.child, o.xid, o.type, o.id from own o
    union all
    select distinct 3, t.child, t.child, t.xid, t.type, t.id from theirs t
),
-- What a referral asks for is the referral's: of a Task and its ServiceRequest, the Task has the entry. (Texts are put together here, as only plain
-- comparisons are conditions of an index under row security.)
request as materialized (
    select distinct m.id, 'ServiceRequest/' || m.id as name from mark m where m.type = 'ServiceRequest'
),
asked as materialized (
    select r.id as request, t.id as task
    from request r
    cross join lateral (
        select f.id
        from search_reference f
        where f.target = r.name and f.type = 'Task' and f.parameter = 'focus'
          and (select h.body is not null from piece h where h.type = 'Task' and h.id = f.id and h.element = '' limit 1)
        order by f.id limit 1) t
),
focus as materialized (
    select f.id as task, right(f.target, 36)::uuid as request
    from (select m.id from mark m where m.type = 'Task' union select a.task from asked a) t
    cross join lateral (
        select f.id, f.target
        from search_reference f
        where f.type = 'Task' and f.id = t.id and f.element = '' and f.sequence = 0 and f.parameter = 'focus'
          and f.target ~ '^ServiceRequest/[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$'
        limit 1) f
),
changed as materialized (
    select m.phase, m.walk, m.child, m.xid, m.type, m.id, coalesce(r.task, m.id) as shown_id,
           case when r.task is null then m.type else 'Task' end as shown_type,
           case when r.task is not null or head.whole then 'changed' else 'removed' end as what, coalesce(head.changed, gone.at) as at
    from mark m
    cross join pass p
    left join lateral (select h.body is not null as whole, h.changed
                       from piece h where h.type = m.type and h.id = m.id and h.element = '' limit 1) head on true
    left join lateral (select max(d.at) as at
                       from piece_departure d
                       where head.whole is null and d.type = m.type and d.resource = m.id and d.element = '' and p.since is not null
                         and pg_visible_in_snapshot(d.xid, p.upto) and not pg_visible_in_snapshot(d.xid, p.since)
                         and d.child not in (select a.child from access a)
                         and d.at >= coalesce((select l.since from let_in l where l.child = d.child), '-infinity')) gone on true
    left join asked r on r.request = m.id and m.type = 'ServiceRequest'
    left join focus f on f.task = m.id and m.type = 'Task'
    where case when r.task is not null or head.whole then true else p.since is not null and (head.changed is not null or gone.at is not null) end
      and (select true from piece q
                      where q.type = m.type and q.id = m.id
                        and (not pg_visible_in_snapshot(q.xid, p.upto)
                             or (q.xid > m.xid and pg_visible_in_snapshot(q.xid, p.since) is not true)
                             or (q.xid = m.xid and m.phase = 3 and q.source = $reader)) limit 1) is null
      and (select true from piece_departure q
                      where q.type = m.type and q.resource = m.id and p.since is not null and q.child not in (select a.child from access a)
                        and q.at >= coalesce((select l.since from let_in l where l.child = q.child), '-infinity')
                        and q.source <> $reader
                        and (not pg_visible_in_snapshot(q.xid, p.upto) or (q.xid > m.xid and not pg_visible_in_snapshot(q.xid, p.since))) limit 1) is null
      and (select true from piece q
                      where q.type = 'Task' and q.id = r.task
                        and (not pg_visible_in_snapshot(q.xid, p.upto) or pg_visible_in_snapshot(q.xid, p.since) is not true) limit 1) is null
      and (select true from piece_departure q
                      where q.type = 'Task' and q.resource = r.task and p.since is not null and q.child not in (select a.child from access a)
                        and q.at >= coalesce((select l.since from let_in l where l.child = q.child), '-infinity')
                        and q.source <> $reader
                        and not pg_visible_in_snapshot(q.xid, p.since) limit 1) is null
      and (select true from piece q
                      where q.type = 'ServiceRequest' and q.id = f.request and not pg_visible_in_snapshot(q.xid, p.upto) limit 1) is null
),
entry as materialized (
    select 1 as phase, a.child as walk, a.child, '0'::xid8 as xid, '' as type, a.patient as id, null::uuid as shown_id, null as shown_type,
           'access' as what, max(a.due) as at, max(a.other::text) as other
    from access a
    where a.told and $6::int <= 1 and (a.child, a.patient) > ($7::bigint, $10::uuid)
    group by a.child, a.patient
    union all
    select c.phase, c.walk, c.child, c.xid, c.type, c.id, c.shown_id, c.shown_type, c.what, c.at, null from changed c
    union all
    select distinct 4, 0::bigint, f.child, f.xid, '', f.patient, null::uuid, null, 'access', f.due, null
    from shifted f
    where f.moved and (select count(*) from own) < 4 * $12::int + 100 and (select count(*) from mine) < 2000 and (select count(*) from theirs) < 4 * $12::int + 100
      and ($6::int < 4 or (f.xid, f.patient) > ($8::xid8, $10::uuid))
    order by 1, 2, 4, 5, 6
    limit $12::int + 1
),
page as materialized (
    select e.*, row_number() over (order by case when e.phase in (1, 4) then e.phase else 2 end, e.xid, e.type, e.id) as place, case when e.phase in (1, 4) then e.id else (
        select k.patient
        from child_patient k
        where k.child = e.child
        order by k.source = $reader desc,
                 coalesce((select true from child_known n
                           where n.patient = k.patient and n.recipient = $reader
                           limit 1), false) desc, k.linked, k.patient
        limit 1) end as known_as
    from (select * from entry order by phase, walk, xid, type, id limit $12::int) e
),
next as materialized (
    select case when (select count(*) from entry) > $12::int
                then (select l.phase || '|' || l.walk || '|' || l.xid || '|' || l.type || '|' || l.id
                      from page l order by l.phase desc, l.walk desc, l.xid desc, l.type desc, l.id desc limit 1)
                when (select count(*) from own) = 4 * $12::int + 100
                then (select '2|0|' || l.xid || '|' || l.type || '|' || l.id from own l order by l.xid desc, l.type desc, l.id desc limit 1)
                when (select count(*) from theirs) = 4 * $12::int + 100
                then (select '3|' || l.child || '|' || l.xid || '|' || l.type || '|' || l.id
                      from theirs l order by l.child desc, l.xid desc, l.type desc, l.id desc limit 1)
                when (select count(*) from mine) = 2000
                then (select '3|' || max(l.child) || '|18446744073709551615||00000000-0000-0000-0000-000000000000' from mine l) end as at
),
shown as materialized (
    select g.place, s.*
    from page g
    join piece s on s.type = g.shown_type and s.id = g.shown_id
    where g.what = 'changed' or s.element = ''
    union all
    select g.place, s.*
    from page g
    join focus f on f.task = g.shown_id
    join piece s on s.type = 'ServiceRequest' and s.id = f.request
    where g.what = 'changed' and g.shown_type = 'Task'
      and (select h.body is not null from piece h where h.type = 'ServiceRequest' and h.id = f.request and h.element = '' limit 1)
),
line as materialized (
    select v.child, v.source, v.labels, v.id, v.stamp from shown v
    union all
    select d.child, d.source, d.labels, d.resource, null -- that something is gone tells that it was
    from page g
    join piece_departure d on d.type = g.shown_type and d.resource = g.shown_id and d.element = ''
    where g.what = 'removed' and not exists (select from shown v where v.place = g.place)
),
origin as materialized (
    select d.child, d.source, d.labels, o.fhir_id, o.sensitive,
           $basis(d) as basis
    from (select distinct v.child, v.source, v.labels from line v) d
    join organization o on o.id = d.source
),
recorded as (
    insert into disclosure (request, recipient, client, user_id, purpose, child, source, labels, basis, kind, items, stamps)
    select $13::uuid, $reader, $client, $14, $purpose, v.child, v.source, bit_or(v.labels), o.basis, 'feed', count(distinct v.id), array_remove(array_agg(v.stamp), null)
    from line v
    join origin o on o.child = v.child and o.source = v.source and o.labels = v.labels
    group by v.child, v.source, o.basis, v.labels & 536870912
)
select g.known_as, s.type, s.id, s.element, s.sequence, s.source,
       $origin(s),
       $piece(s),
       g.place, g.what, g.shown_type, g.shown_id, $us(g.at), g.other,
       p.upto::text, (extract(epoch from p.clock) * 1000000)::bigint, u.at, p.held
from pass p
cross join next u
left join (page g left join (shown s join origin o on o.child = s.child and o.source = s.source and o.labels = s.labels)
                         on s.place = g.place and g.what = 'changed') on true
order by g.place, s.type desc, $order(s);
