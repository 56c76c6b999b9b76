-- The plain API's statements. A read's statement records what it gives in the same pass: one line per source and basis, and one of its
-- own for what a minor consented to alone (536870912), which the family isn't told of; or a refusal.

-- name: plain_me
-- lane: reads
-- caller: plain/me.c; index: organization_pkey
select o.fhir_id, o.name, o.class, o.recorder, o.steward, array_to_string(o.purposes, ',')
from organization o
where o.id = $reader and $in_context;

-- name: plain_child_read
-- lane: reads writes
-- caller: plain/children.c; $2 Patient id, $3 X-Request-Id, $4 user; index: child_patient_pkey, child_patient_child_linked_idx, piece_pkey, grant_probe
-- First the id by which the caller knows the child: its own record's, else the one that it asked with. Then the pieces of a record that it may
-- read: its own, else the one asked for, else the earliest. A child without one: one row without a piece.
with known as materialized (
    select p.child from child_patient p where p.patient = $2::uuid and $in_context
),
record as materialized (
    select c.patient, c.source = $reader as own, c.linked
    from known k
    join child_patient c on c.child = k.child
),
chosen as materialized (
    select r.patient
    from record r
    where (select h.body is not null from piece h where h.type = 'Patient' and h.id = r.patient and h.element = '' limit 1)
    order by r.own desc, r.patient = $2::uuid desc, r.linked, r.patient
    limit 1
),
shown as materialized (
    select p.*, (
        $basis(p)) as basis
    from chosen c
    join piece p on p.type = 'Patient' and p.id = c.patient
    where $in_context
),
recorded as (
    insert into disclosure (request, recipient, client, user_id, purpose, child, source, labels, basis, kind, items, stamps)
    select $3::uuid, $reader, $client, $4, $purpose, s.child, s.source, bit_or(s.labels), s.basis, 'read', 1, array_agg(s.stamp)
    from shown s
    group by s.child, s.source, s.basis, s.labels & 536870912
),
refused as (
    insert into refusal (request, recipient, client, user_id, purpose, route, target, status)
    select $3::uuid, $reader, $client, $4, $purpose, 'readChild', 'Patient/' || $2, 404
    where not exists (select from known) and $in_context
)
select coalesce((select r.patient from record r where r.own order by r.patient = $2::uuid desc, r.linked, r.patient limit 1), $2::uuid), s.type, s.id, s.element, s.sequence, s.source,
       $origin(s), $piece(s)
from known k
left join shown s on true
left join organization o on o.id = s.source
order by s.type, s.id, $order(s);

-- name: plain_plan_read
-- lane: reads writes
-- caller: plain/common.c; $2 Patient id, $3 X-Request-Id, $4 user, $5 true: the caller's own pieces only, $6 the route, $7 the types
-- index: child_patient_pkey, piece_facet_pkey, piece_by_facet, piece_pkey, grant_probe, search_reference_child, organization_fhir_id_key. Every visible piece of
-- these types whose resource is visible; of Observations, DocumentReferences and Procedures those that are items of a plan (strengths.c,
-- preferences.c, documents.c, enrolments.c), of the child's records the one
-- that the plan is of. Last, who wrote any of it or is referred to, by name; a
-- sensitive organization only where what it wrote, or what refers to it, carries its label.
with known as materialized (
    select p.child, coalesce((
        select c.patient
        from child_patient c
        where c.child = p.child and c.source = $reader
        order by c.patient = $2::uuid desc, c.linked, c.patient
        limit 1), p.patient) as patient
    from child_patient p
    where p.patient = $2::uuid and $in_context
),
facet as materialized (
    select f.*
    from piece_facet f
    where f.child = (select child from known) and f.type = any ($7::text[]) and (not $5::boolean or f.source = $reader) and $in_context
),
visible as materialized (
    select p.* from facet f cross join lateral $of_facet(f) p where (p.type <> 'Patient' or p.id = (select patient from known)) and $of_plan(p)
),
shown as materialized (
    select v.*
    from visible v
    join visible h on h.type = v.type and h.id = v.id and h.element = '' and h.body is not null
),
origin as materialized (
    select d.source, d.labels,
           $origin(d) as fhir_id,
           $basis(d) as basis, d.child
    from (select distinct child, source, labels from shown) d
    join organization o on o.id = d.source
),
recorded as (
    insert into disclosure (request, recipient, client, user_id, purpose, child, source, labels, basis, kind, items, stamps)
    select $3::uuid, $reader, $client, $4, $purpose, s.child, s.source, bit_or(s.labels), o.basis, 'plan', count(distinct s.id), array_agg(s.stamp)
    from shown s
    join origin o on o.source = s.source and o.labels = s.labels
    group by s.child, s.source, o.basis, s.labels & 536870912
),
refused as (
    insert into refusal (request, recipient, client, user_id, purpose, route, target, status)
    select $3::uuid, $reader, $client, $4, $purpose,
           $6, 'Patient/' || $2, 404
    where not exists (select from known) and $in_context
),
named as materialized (
    select distinct o.fhir_id, o.name
    from (select g.fhir_id from origin g
          union all
          select case when r.target ~ '^Organization/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then substring(r.target from 14)::uuid end
          from search_reference r
          where r.child = (select child from known) and r.type = 'Task' and r.parameter = 'owner'
            and $in_context) m
    join organization o on o.fhir_id = m.fhir_id
)
select k.patient, s.type, s.id, s.element, s.sequence, s.source, o.fhir_id, $piece(s),
       (select json_agg(json_build_object('id', n.fhir_id, 'name', n.name) order by n.name, n.fhir_id) from named n)
from known k
left join (shown s join origin o on o.source = s.source and o.labels = s.labels) on true
order by s.type, s.id, $order(s);

-- name: plain_contribution_version
-- caller: plain/contribution.c: what of the child's plan is the caller's own, as one text (as plain_view_version)
-- index: piece_facet_pkey, piece_by_facet, piece_pkey
with facet as materialized (
    select f.* from piece_facet f where f.child = $2::bigint and f.type = any ($plan_types) and f.source = $reader and $in_context
),
part as materialized (
    select p.* from facet f cross join lateral $of_facet(f) p where $of_plan(p)
)
select coalesce(string_agg(t.line, ',' order by t.line collate "C"), '')
from (
    select p.type || '/' || p.id || '/' || p.element || '/' || p.sequence || '/' || p.stamp as line
    from part p
    join part h on h.type = p.type and h.id = p.id and h.element = '' and h.sequence = 0 and h.body is not null
    where p.body is not null
) t
where $in_context;

-- name: plain_lock
-- caller: plain/store.c: what two requests of one organization mustn't do at once: $2 names it
select pg_advisory_xact_lock(hashtextextended('plain/' || current_setting('cpx.organization') || '/' || $2, 0))
where $in_context;

-- name: plain_keys
-- caller: plain/contribution.c: the items of the caller's contribution, and their labels; null: it isn't there any more
-- index: external_key_source_child_idx, piece_pkey
select k.kind, k.external_id, k.type, k.id, (
    select h.labels from piece h where h.type = k.type and h.id = k.id and h.element = '' and h.sequence = 0 and h.body is not null limit 1)
from external_key k
where k.source = $reader and k.child = $2::bigint
  and k.kind = any ('{need,barrier,goal,action,service,strength,preferences,document,plan}'::text[]) and $in_context;

-- name: plain_plan_pieces
-- caller: plain/common.c, for whoever gives nothing of it, or records what it gives; $2 child, $3 true: of the caller's own resources nothing of others
-- index: piece_facet_pkey, piece_by_facet, piece_pkey. Columns as plain_plan_read's.
with part as materialized (
    select p.*
    from piece_facet f
    cross join lateral $of_facet(f) p
    where f.child = $2::bigint and f.type = any ($plan_types) and $of_plan(p) and $in_context
)
select null, p.type, p.id, p.element, p.sequence, p.source,
       $origin(p),
       $piece(p)
from part p
join part h on h.type = p.type and h.id = p.id and h.element = '' and h.sequence = 0 and h.body is not null
join organization o on o.id = p.source
where not $3::boolean or p.source = h.source or h.source <> $reader
order by p.type, p.id, $order(p);

-- name: plain_key_find
-- caller: plain/store.c; $2 kind, $3 external id; index: external_key_pkey
select k.id, k.child, exists (select 1 from piece h where h.type = k.type and h.id = k.id and h.element = '' and h.body is not null), k.type
from external_key k
where k.source = $reader and k.kind = $2 and k.external_id = $3
  and $in_context;

-- name: plain_key_insert
-- caller: plain/store.c; $2 kind, $3 external id, $4 child, $5 type, $6 id
insert into external_key (source, kind, external_id, child, type, id)
select current_setting('cpx.organization')::int, $2, $3, $4::bigint, $5, $6::uuid where $in_context;

-- name: plain_key_delete
-- caller: plain/store.c; $2 type, $3 id; index: external_key_type_id_idx
delete from external_key
where type = $2 and id = $3::uuid and source = $reader
  and $in_context;

-- name: plain_refuse
-- lane: writes consent steward
-- caller: plain/common.c: a write that was refused for what its caller may not see, or is not; $2 X-Request-Id, $3 user, $4 route, $5 target, $6 status
insert into refusal (request, recipient, client, user_id, purpose, route, target, status)
select $2::uuid, current_setting('cpx.organization')::int, current_setting('cpx.client')::int, $3, current_setting('cpx.purpose')::int,
       $4, $5, $6::int
where $in_context;

-- name: plain_referral
-- lane: reads writes
-- caller: plain/referrals.c: one referral; index: referral_pkey, piece_pkey, child_patient_child_linked_idx, grant_probe
-- $2 the referral, $3 X-Request-Id, $4 user. For its performer it is a stub once it was withdrawn (its Task isn't visible any more), or deleted
-- after it had been delivered; for others then nothing. The first column: the caller's own record of the child, or null.
-- A step tells that it was taken; by a sensitive organization, who did only where the piece carries that organization's label.
with page as materialized (
    select r.task, r.child, r.focus, r.delivered_from, coalesce(r.delivered_until <= now(), false) as withdrawn, head.whole,
           case when head.whole is null then r.delivered_until else head.changed end as gone, (
        select c.patient
        from child_patient c
        where c.child = r.child and c.source = $reader
        order by c.linked, c.patient
        limit 1) as patient
    from referral r
    left join lateral (select h.body is not null as whole, h.changed
                       from piece h where h.type = 'Task' and h.id = r.task and h.element = '' limit 1) head on true
    where r.task = $2::uuid and $in_context
      and case when head.whole then true
               else r.performer = $reader and r.requester <> r.performer
                    and case when head.whole is null then r.delivered_until <= now() else r.delivered_from <= head.changed end end
),
visible as materialized (
    select p.*, bool_or(p.element = '' and p.body is not null) over (partition by p.type) as whole
    from (
        select t.* from page g join piece t on t.type = 'Task' and t.id = g.task where g.whole
        union all
        select s.* from page g join piece s on s.type = 'ServiceRequest' and s.id = g.focus where g.whole
    ) p
),
origin as materialized (
    select d.child, d.source, d.labels, o.fhir_id, o.sensitive,
           $basis(d) as basis
    from (select distinct v.child, v.source, v.labels from visible v where v.whole) d
    join organization o on o.id = d.source
),
recorded as (
    insert into disclosure (request, recipient, client, user_id, purpose, child, source, labels, basis, kind, items, stamps)
    select $3::uuid, $reader, $client, $4, $purpose, v.child, v.source, bit_or(v.labels), o.basis, 'read', count(distinct v.id), array_agg(v.stamp)
    from visible v
    join origin o on o.child = v.child and o.source = v.source and o.labels = v.labels
    where v.whole
    group by v.child, v.source, o.basis, v.labels & 536870912
),
refused as (
    insert into refusal (request, recipient, client, user_id, purpose, route, target, status)
    select $3::uuid, $reader, $client, $4, $purpose, 'readReferral', 'Task/' || $2, 404
    where not exists (select from page) and $in_context
)
select g.patient,
       s.type, s.id, s.element, s.sequence, s.source,
       $origin(s), $piece(s),
       g.task, $us(g.gone), g.withdrawn, g.delivered_from is not null
from page g
left join (visible s join origin o on o.child = s.child and o.source = s.source and o.labels = s.labels and s.whole) on true
order by s.type desc, $order(s);

-- name: plain_referrals
-- lane: searches
-- caller: plain/referrals.c: a page of the inbox, the outbox, or both, that goes on from a snapshot (plain.h: struct plain_pass); index:
-- referral_performer_xid, referral_requester_xid (in order, each as far as the page needs), referral_performer_from, referral_performer_until,
-- referral_requester_until, piece_pkey, child_patient_child_linked_idx, grant_probe, grant_was_recipient_idx
-- $2 role or null, $3 status code or null, $4 overdue or null; $5 the snapshot and $6 the clock that the last pass ended with, $7 and $8 those of this
-- one, or null; $9 and $10 behind (transaction, id), $11 behind which id of those that come by the clock, which are first; $12 limit, $13 X-Request-Id,
-- $14 user, $15 the time zone of days. By the clock: what is delivered, or withdrawn, since the last pass without anyone's doing. Stubs and the first column as above.
-- Held: the reader's grants are being compiled; what it sees meanwhile is given, and given again when they are, as the cursor stays.
-- At most 2000 referrals are looked at: where these don't fill the page, it goes on behind the last of them.
with pass as materialized (
    select coalesce($7::pg_snapshot, s.taken) as upto, $5::pg_snapshot as since,
           case when $8::bigint is null then now() else timestamptz 'epoch' + $8::bigint * interval '1 microsecond' end as clock,
           timestamptz 'epoch' + $6::bigint * interval '1 microsecond' as since_clock,
           coalesce((select true from grant_was w where w.recipient = $reader limit 1), false) as held
    from (select snapshot_to_follow() as taken) s
    where $in_context
),
party as materialized (
    select t.*
    from (
        (select '0'::xid8 as key, r.task, r.child, r.focus, r.requester, r.performer, r.delivered_from, r.delivered_until
         from referral r
         where $2::text is distinct from 'requester' and r.performer = $reader
           and r.delivered_from > (select since_clock from pass) and r.delivered_from <= (select clock from pass) and r.task > $11::uuid
           and pg_visible_in_snapshot(r.performer_xid, (select since from pass)))
        union
        (select '0'::xid8, r.task, r.child, r.focus, r.requester, r.performer, r.delivered_from, r.delivered_until
         from referral r
         where $2::text is distinct from 'requester' and r.performer = $reader
           and r.delivered_until > (select since_clock from pass) and r.delivered_until <= (select clock from pass) and r.task > $11::uuid
           and pg_visible_in_snapshot(r.performer_xid, (select since from pass)))
        union
        (select '0'::xid8, r.task, r.child, r.focus, r.requester, r.performer, r.delivered_from, r.delivered_until
         from referral r
         where $2::text is distinct from 'recipient' and r.requester = $reader
           and ($2::text is not null or r.performer is distinct from r.requester)
           and r.delivered_until > (select since_clock from pass) and r.delivered_until <= (select clock from pass) and r.task > $11::uuid
           and pg_visible_in_snapshot(r.requester_xid, (select since from pass)))
        union all
        (select r.performer_xid, r.task, r.child, r.focus, r.requester, r.performer, r.delivered_from, r.delivered_until
         from referral r
         where $2::text is distinct from 'requester' and r.performer = $reader
           and (r.performer_xid, r.task) > ($9::xid8, $10::uuid) and r.performer_xid < (select pg_snapshot_xmax(upto) from pass)
           and pg_visible_in_snapshot(r.performer_xid, (select upto from pass))
           and pg_visible_in_snapshot(r.performer_xid, (select since from pass)) is not true
         order by r.performer_xid, r.task
         limit 2000)
        union all
        (select r.requester_xid, r.task, r.child, r.focus, r.requester, r.performer, r.delivered_from, r.delivered_until
         from referral r
         where $2::text is distinct from 'recipient' and r.requester = $reader
           and ($2::text is not null or r.performer is distinct from r.requester)
           and (r.requester_xid, r.task) > ($9::xid8, $10::uuid) and r.requester_xid < (select pg_snapshot_xmax(upto) from pass)
           and pg_visible_in_snapshot(r.requester_xid, (select upto from pass))
           and pg_visible_in_snapshot(r.requester_xid, (select since from pass)) is not true
         order by r.requester_xid, r.task
         limit 2000)) t
    order by t.key, t.task
    limit 2000
),
found as materialized (
    select t.*, head.whole, case when head.whole is null then t.delivered_until else head.changed end as gone
    from party t
    left join lateral (select h.body is not null as whole, h.changed, case when $4::boolean is not null then
                              substring(split_part(h.body, '"restriction"', 2) from '^\s*:\s*\{[^{}]*(?:\{[^{}]*\}[^{}]*)*"period"\s*:\s*\{[^{}]*"end"\s*:\s*"([0-9]{4}-[0-9]{2}-[0-9]{2})')::date end as respond_by
                       from piece h where h.type = 'Task' and h.id = t.task and h.element = '' limit 1) head on true
    left join lateral (select substring(c.body from '"status"[ \t\r\n]*:[ \t\r\n]*"([a-z-]+)"') as code
                       from piece c
                       where ($3::text is not null or $4::boolean is not null) and c.type = 'Task' and c.id = t.task and c.element = 'status'
                       order by c.sequence desc limit 1) status on true
    where case when coalesce(head.whole, false)
               then ($3::text is null or status.code = $3)
                    and ($4::boolean is null or $4::boolean = coalesce(
                         head.respond_by < (now() at time zone $15)::date and status.code = any ('{requested,received}'::text[]), false))
               else t.performer = $reader and t.requester <> t.performer
                    and $3::text is null and $4::boolean is null
                    and case when head.whole is null then t.delivered_until <= now() else t.delivered_from <= head.changed end end
    order by t.key, t.task
    limit $12::int + 1
),
page as materialized (
    select f.*, (
        select c.patient
        from child_patient c
        where c.child = f.child and c.source = $reader
        order by c.linked, c.patient
        limit 1) as patient
    from found f
    order by f.key, f.task
    limit $12::int
),
next as materialized (
    select case when (select count(*) from found) > $12::int
                then (select l.key || '|' || l.task from page l order by l.key desc, l.task desc limit 1)
                when (select count(*) from party) = 2000
                then (select l.key || '|' || l.task from party l order by l.key desc, l.task desc limit 1) end as at
),
visible as materialized (
    select p.*, bool_or(p.element = '' and p.body is not null) over (partition by p.task, p.type) as whole
    from (
        select t.*, g.task from page g join piece t on t.type = 'Task' and t.id = g.task where g.whole
        union all
        select s.*, g.task from page g join piece s on s.type = 'ServiceRequest' and s.id = g.focus where g.whole
    ) p
),
origin as materialized (
    select d.child, d.source, d.labels, o.fhir_id, o.sensitive,
           $basis(d) as basis
    from (select distinct v.child, v.source, v.labels from visible v where v.whole) d
    join organization o on o.id = d.source
),
recorded as (
    insert into disclosure (request, recipient, client, user_id, purpose, child, source, labels, basis, kind, items, stamps)
    select $13::uuid, $reader, $client, $14, $purpose, v.child, v.source, bit_or(v.labels), o.basis, 'search', count(distinct v.id), array_agg(v.stamp)
    from visible v
    join origin o on o.child = v.child and o.source = v.source and o.labels = v.labels
    where v.whole
    group by v.child, v.source, o.basis, v.labels & 536870912
)
select g.patient,
       s.type, s.id, s.element, s.sequence, s.source,
       $origin(s), $piece(s),
       g.task, $us(g.gone), coalesce(g.delivered_until <= now(), false), g.delivered_from is not null,
       t.upto::text, (extract(epoch from t.clock) * 1000000)::bigint, n.at, t.held
from pass t
cross join next n
left join (page g left join (visible s join origin o on o.child = s.child and o.source = s.source and o.labels = s.labels and s.whole) on s.task = g.task) on true
order by g.key, g.task, s.type desc, $order(s);

-- name: plain_child_find
-- caller: plain/children.c; $2 system, $3 value: Patients with the identifier among those that the caller may read; index: search_token_code
select distinct t.id
from search_token t
where t.type = 'Patient' and t.parameter = 'identifier' and t.code = $3 and t.system = $2
  and (select h.body is not null from piece h where h.type = 'Patient' and h.id = t.id and h.element = '' limit 1)
  and $in_context
limit 20;
