-- name: recompile_take
-- lane: consent
-- compile.c, before it reads what the grants rest on; index recompile_child_idx. What is queued meanwhile stays.
delete from recompile where child = $2::bigint and $in_context;

-- name: grants_lock
-- lane: consent
-- compile.c. One compile of a child's grants at a time; a referral that is being made holds it shared (exchange).
select pg_advisory_xact_lock($1::bigint);

-- name: grants_classes
-- lane: consent
-- compile.c, before it reads who is of which class: who has given an organization another one waits for it (organization_classes).
select pg_advisory_xact_lock_shared(hashtextextended('classes', 0));

-- name: grants_child
-- lane: consent
-- compile.c, record.c, under the lock; index child_alias_pkey. Whom a child ($2) has become by a merge that was faster; no row: it is itself.
select now from child_alias where child = $2::bigint and $in_context;

-- name: grants_compiles
-- lane: consent
-- compile.c, before and after grants_majority: the child ($2, or '') whose records the compiler sees, whoever's they are.
select set_config('cpx.compiles', $2, true) where $in_context;

-- name: grants_majority
-- lane: consent
-- compile.c; index child_patient (child, linked). When the child comes of age, in microseconds, by the earliest of the births that its records
-- tell; null: none does. $3 years, $4 time zone.
select (extract(epoch from (min(p.born) + $3::int * interval '1 year')::date::timestamp at time zone $4) * 1000000)::bigint
from child_patient p where p.child = $2::bigint and $in_context;

-- name: grants_consents
-- lane: consent
-- compile.c; index provision (child). The lines in force, one row for each discloser that a line names; purposes as bits; times in microseconds.
-- A revocation, which needs no evidence, ends what a table permits. What it denies stands until its signer signs something else. Of what one signer
-- permits one recipient only the table that was signed last counts, in whatever order they came: by a merge, too.
select 'consent', p.consent, p.permit, p.signer, p.signer_key, coalesce(p.recipient, 0), p.recipient_class, p.labels,
       (select coalesce(bit_or(1 << u), 0) from unnest(p.purposes) u),
       (extract(epoch from p.starts) * 1000000)::bigint, (extract(epoch from p.ends) * 1000000)::bigint, d.discloser, 0, p.line
from (
    select l.*, c.revoked, c.signed_on, max(c.signed_on) over (partition by l.signer_key, l.recipient, l.recipient_class) as signed_last
    from provision l
    join consent c on c.number = l.consent
    where l.child = $2::bigint and $in_context
) p
cross join lateral unnest(case when p.disclosers = '{}' then array[0] else p.disclosers end) as d (discloser)
where p.superseded is null and (not p.permit or (p.revoked is null and p.signed_on = p.signed_last)) and p.ends > now()
order by p.consent, p.line, d.discloser;

-- name: grants_legal_bases
-- lane: consent
-- compile.c; indexes legal_basis (child), child_alias_now_idx: under all numbers that the child had. What courts and laws say, in the columns of grants_consents.
select b.kind, b.number, b.kind = 'mandate', 'court', b.guardian_key, coalesce(b.recipient, 0), b.recipient_class, b.labels,
       (select coalesce(bit_or(1 << u), 0) from unnest(b.purposes) u),
       (extract(epoch from b.starts) * 1000000)::bigint, (extract(epoch from b.ends) * 1000000)::bigint, 0, 0, 0
from legal_basis b
where b.child = any (array(select a.child from child_alias a where a.now = $2::bigint union all select $2::bigint)) and b.revoked is null and b.ends > now() and $in_context
order by b.number;

-- name: grants_emergencies
-- lane: consent
-- compile.c; indexes emergency_access (child), emergency_event_pkey. The users whom an emergency lets in, in the columns of grants_consents: for
-- purpose BTG (9) alone, to whatever some flag opens.
select 'emergency', a.number, true, 'guardian', null, a.organization, null, -1, 1 << (16 + 9), (extract(epoch from a.starts) * 1000000)::bigint,
       (extract(epoch from least(a.ends, e.at)) * 1000000)::bigint, 0, a.actor, 0
from emergency_access a
left join lateral (select v.at from emergency_event v where v.access = a.number and v.kind = 'ended' limit 1) e on true
where a.child = any (array(select s.child from child_alias s where s.now = $2::bigint union all select $2::bigint))
  and least(a.ends, e.at) > clock_timestamp() and $in_context;

-- name: grants_organizations
-- lane: consent
-- compile.c; index organization_pkey. The register is open to all: $1 numbers, $2 classes
select o.id, o.class, (select coalesce(bit_or(1 << u), 0) from unnest(o.purposes) u)
from organization o
where o.id = any ($1::int[]) or o.class = any ($2::text[])
order by o.id;

-- name: grants_count
-- lane: consent
-- compile.c; index grant_child. Before and after: row security must not have hidden any, nor the context have gone, which would make a
-- revocation void in silence.
select count(*), coalesce($in_context, false) from grant_effective where child = $2::bigint;

-- name: grants_delete
-- lane: consent
-- compile.c; index grant_child. What there was stays until grants_changed has compared it with what there is.
with gone as (
    delete from grant_effective where child = $2::bigint and $in_context
    returning *
)
insert into grant_was (recipient, child, side, purpose, ground, actor, discloser, starts, ends, permit, permit_minor)
select g.recipient, g.child, g.child, g.purpose, g.ground, g.actor, g.discloser, g.starts, g.ends, g.permit, g.permit_minor from gone g;

-- name: grants_basis
-- lane: consent
-- compile.c; index grant_basis (child). The id of what a grant rests on: consents ($3) in their present versions, legal bases ($4) or emergency
-- accesses ($5). It is made where there is none.
with wanted as (
    select $3::bigint[] as consents, $4::bigint[] as legal_bases, $5::bigint[] as emergencies,
           array(select c.version from consent c where c.number = any ($3::bigint[]) order by c.number) as versions
), found as (
    select b.id from grant_basis b, wanted w
    where b.child = $2::bigint and b.consents = w.consents and b.versions = w.versions and b.legal_bases = w.legal_bases
      and b.emergencies = w.emergencies
    order by b.id limit 1
), made as (
    insert into grant_basis (child, kind, consents, versions, legal_bases, emergencies)
    select $2::bigint,
           case when w.emergencies <> '{}' then 'emergency' when w.legal_bases <> '{}' then 'law'
                when exists (select from consent c where c.number = any ($3::bigint[]) and c.signer = 'court') then 'court_order'
                else 'consent' end,
           w.consents, w.versions, w.legal_bases, w.emergencies
    from wanted w
    where not exists (select 1 from found) and $in_context
    returning id
)
select id from found union all select id from made;

-- name: grants_insert
-- lane: consent
-- compile.c; constraint one_grant_at_a_time.
insert into grant_effective (child, recipient, purpose, ground, actor, discloser, starts, ends, permit, permit_minor, basis)
select $2::bigint, g.recipient, g.purpose, g.ground, g.actor, g.discloser, timestamptz 'epoch' + g.starts * interval '1 microsecond',
       timestamptz 'epoch' + g.ends * interval '1 microsecond', g.permit, g.permit_minor, g.basis
from unnest($3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[], $7::bigint[], $8::bigint[], $9::bigint[], $10::bigint[], $11::bigint[],
            $12::bigint[]) as g (recipient, purpose, ground, actor, discloser, starts, ends, permit, permit_minor, basis)
where $in_context;

-- name: grants_changed
-- lane: consent
-- compile.c, when the new grants are there; the compiler sees the child's records. Indexes: grant_was_child_idx, child_alias_now_idx, grant_child,
-- grant_change_child, child_patient (child, linked), child_known_pkey. Whoever may from now on read something else than before is told (plain/feed), for each purpose:
-- now, where what is in force differs from what was, on whichever side of a merge; and whenever what is in force begins or ends by the clock. What is
-- to come is told by the clock alone: who has nothing in force may not learn of it, nor of the child. By a merge and its undoing each is told by the
-- ids by which it knew its side, and nothing of a side that it saw nothing of, unless it may now see more. What an emergency opens is its user's
-- alone and isn't told.
with was as (
    delete from grant_was w
    where w.child = any (array(select a.child from child_alias a where a.now = $2::bigint union all select $2::bigint))
      and $in_context
    returning w.*
), later as (
    delete from grant_change c
    where c.child = any (array(select a.child from child_alias a where a.now = $2::bigint union all select $2::bigint)) and c.due > now()
      and $in_context
), before as materialized (
    select distinct w.side, w.recipient, w.purpose, w.ground, w.discloser, w.permit, w.permit_minor, w.patient, w.quiet, w.moved
    from was w
    where w.actor = 0 and now() >= w.starts and now() < w.ends
), after as materialized (
    select g.recipient, g.purpose, g.ground, g.discloser, g.permit, g.permit_minor, range_agg(tstzrange(greatest(g.starts, now()), g.ends)) as span
    from grant_effective g
    where g.child = $2::bigint and g.actor = 0 and g.ends > now()
    group by g.recipient, g.purpose, g.ground, g.discloser, g.permit, g.permit_minor
), current as materialized (
    select a.recipient, a.purpose, a.ground, a.discloser, a.permit, a.permit_minor from after a where lower(a.span) <= now()
), side as materialized (
    select distinct b.side, b.recipient, b.purpose, b.patient, b.quiet, b.moved,
           exists (select from current a where a.recipient = b.recipient and a.purpose = b.purpose) as finds
    from before b
), told as (
    select s.recipient, s.purpose, now() as due, case when not (s.moved and s.finds) then s.patient end as patient, not (s.quiet or s.moved) as had
    from side s
    where (s.moved and s.finds)
       or (not s.quiet and exists (
               select from before b
               where (b.side, b.recipient, b.purpose) = (s.side, s.recipient, s.purpose)
                 and not exists (select from current a
                                 where (a.recipient, a.purpose, a.ground, a.discloser, a.permit, a.permit_minor)
                                     = (b.recipient, b.purpose, b.ground, b.discloser, b.permit, b.permit_minor))))
       or exists (
               select from current a
               where a.recipient = s.recipient and a.purpose = s.purpose
                 and not exists (select from before b
                                 where (b.side, b.recipient, b.purpose, b.ground) = (s.side, s.recipient, s.purpose, a.ground)
                                   and (b.discloser, b.permit, b.permit_minor) = (a.discloser, a.permit, a.permit_minor))
                 and not (s.quiet and exists (
                                 select from before b
                                 where (b.side, b.recipient, b.purpose) = (s.side, s.recipient, s.purpose) and b.discloser in (0, a.discloser)
                                   and a.permit & ~b.permit = 0 and a.permit_minor & ~b.permit_minor = 0)))
    union
    select a.recipient, a.purpose, now(), null::uuid, exists (select from side s where s.recipient = a.recipient)
    from current a
    where not exists (select from side s where s.recipient = a.recipient and s.purpose = a.purpose)
    union
    select a.recipient, a.purpose, d.due, null::uuid, true
    from after a
    cross join lateral unnest(a.span) as s (span)
    cross join lateral (values (lower(s.span)), (upper(s.span))) as d (due)
    where d.due > now() and d.due < 'infinity'
), known as materialized (
    select n.recipient, n.patient from child_patient c join child_known n on n.patient = c.patient where c.child = $2::bigint
)
insert into grant_change (recipient, child, purpose, patient, other, due)
select distinct t.recipient, $2::bigint, t.purpose, k.patient, k.other, t.due
from told t
left join lateral (select c.patient from child_patient c where c.child = $2::bigint and c.source = t.recipient
                   order by c.linked, c.patient limit 1) own on true
left join lateral (select c.patient from child_patient c where c.child = $2::bigint order by c.linked, c.patient limit 1) first on true
cross join lateral (
    select t.patient, null::uuid as other
    union
    select n.patient, null::uuid from known n where t.patient is null and n.recipient = t.recipient
    union
    select own.patient, null::uuid where t.patient is null and exists (select from known n where n.recipient = t.recipient)
    union
    select coalesce(own.patient, first.patient), case when t.had and first.patient <> own.patient then first.patient end
    where t.patient is null and not exists (select from known n where n.recipient = t.recipient)) k
where k.patient is not null and $in_context;

-- name: grants_deliver
-- lane: consent
-- compile.c; indexes referral (child), grant_probe. A referral is delivered while the performer's grants cover all of its labels, for whatever
-- purpose; an emergency delivers nothing. Of the spans covered, the one at hand or the next is kept. Begun deliveries keep their beginning unless they had ended;
-- what was delivered once and is withdrawn stays so until the next span begins, when the child is compiled again: what is to come is the performer's to
-- learn on that day. That the family moved the end of what goes on is neither party's to learn: the lists of both stay.
with covered as (
    select r.task, range_agg(tstzrange(g.starts, g.ends)) as spans
    from referral r
    join grant_effective g on g.child = r.child and g.recipient = r.performer and g.actor = 0
     and (g.discloser = 0 or g.discloser = r.requester)
     and $opens(g, r)
    where r.child = $2::bigint
    group by r.task
), span as (
    select distinct on (c.task) c.task, lower(s) as starts, upper(s) as ends
    from covered c cross join lateral unnest(c.spans) as s
    where upper(s) > now()
    order by c.task, lower(s)
), planned as materialized (
    select r.task, r.delivered_from <= now() and s.starts > now() as again, s.starts,
           case when r.delivered_from <= now() and (s.task is null or s.starts > now()) then r.delivered_from
                when s.starts > now() then s.starts
                when r.delivered_from <= now() and (r.delivered_until is null or r.delivered_until > now()) then r.delivered_from
                when s.task is not null then now() end as delivered_from,
           case when r.delivered_from <= now() and (s.task is null or s.starts > now()) then least(r.delivered_until, now())
                else s.ends end as delivered_until
    from referral r left join span s on s.task = r.task
    where r.child = $2::bigint
), queued as (
    insert into recompile (child, due)
    select $2::bigint, p.starts from planned p where p.again and $in_context group by p.starts
)
update referral r
set delivered_from = p.delivered_from, delivered_until = p.delivered_until,
    performer_changed = case when p.moves then clock_timestamp() else r.performer_changed end,
    requester_changed = case when p.moves or (r.delivered_from is null) <> (p.delivered_from is null) then clock_timestamp() else r.requester_changed end
from (select n.*, (coalesce(n.delivered_from <= now(), false), coalesce(n.delivered_until <= now(), false))
                  <> (coalesce(o.delivered_from <= now(), false), coalesce(o.delivered_until <= now(), false)) as moves
      from planned n join referral o on o.task = n.task) p
where r.task = p.task and (r.delivered_from, r.delivered_until) is distinct from (p.delivered_from, p.delivered_until)
  and $in_context;

-- name: grants_children_of_class
-- lane: consent
-- compile.c (`organization add`); index provision (recipient_class).
select p.child
from provision p join consent c on c.number = p.consent
where p.recipient_class = $2 and p.superseded is null and (c.revoked is null or not p.permit) and p.ends > now()
  and $in_context
union
select b.child from legal_basis b
where b.recipient_class = $2 and b.revoked is null and b.ends > now() and $in_context
order by child;
