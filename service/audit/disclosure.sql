-- The accounting of disclosures, for both faces.

-- name: disclosures
-- lane: reads searches
-- caller: audit/accounting: plain/disclosures (listDisclosures) and audit/balp (AuditEvent); index: child_patient_pkey, disclosure_child,
-- disclosure_pkey, disclosure_emergency, grant_basis_pkey, consent_pkey, legal_basis_pkey, emergency_access_pkey
-- $2 Patient id or null, $3 and $4 after this rank and number, $5 limit, $6 from, $7 before, $8 recipient or null, $9 true: emergencies only, false: all others,
-- $10 numbers or null, $11 X-Request-Id, $12 user, $13 route, $14 what was asked for
-- ("is true": the times are no index's condition, for a child's lines are few.)
-- The policy gives a reader its own lines, and the whole accounting of a child to who acts on the family's request. Emergencies come first (rank 0).
-- A sensitive organization as a source is named where what was given carries its label, and to the family; as a recipient the family is told of it
-- where what the family signed names it: else a line would tell a guardian where an adolescent goes for help.
with known as materialized (
    select p.child from child_patient p where p.patient = $2::uuid and $in_context
),
number as materialized ( -- that the child has, and had before merges
    select k.child from known k union all select a.child from known k join child_alias a on a.now = k.child
),
candidate as not materialized (
    select d.*
    from disclosure d
    where d.recipient <> d.source and (d.at >= $6::timestamptz and d.at < $7::timestamptz) is true
      and ($8::uuid is null or d.recipient = (select o.id from organization o where o.fhir_id = $8::uuid))
      and ($9::boolean is null or (d.purpose = 9) = $9)
      and (d.recipient = $reader or d.purpose = 9
           or (select o.sensitive = 0 from organization o where o.id = d.recipient)
           or (select true
               from grant_basis b
               join provision n on n.consent = any (b.consents) and n.recipient = d.recipient
               where b.id = d.basis
               limit 1))
      and $in_context
),
line as materialized (
    select 1 as rank, c.* from candidate c
    where c.id = any ($10::bigint[]) and ($2::uuid is null or c.child = any (array(select n.child from number n)))
    union all
    (select 0, c.* from candidate c
     where $10::bigint[] is null and c.child = any (array(select n.child from number n)) and c.purpose = 9 and $3::int = 0 and c.id > $4::bigint
     order by c.id
     limit $5::int)
    union all
    (select 1, c.* from candidate c
     where $10::bigint[] is null and c.child = any (array(select n.child from number n)) and c.purpose <> 9 and c.id > case when $3::int = 1 then $4::bigint else 0 end
     order by c.id
     limit $5::int)
),
refused as (
    insert into refusal (request, recipient, client, user_id, purpose, route, target, status)
    select $11::uuid, $reader, $client, $12, $purpose,
           $13, $14, 404
    where not exists (select from known) and not exists (select from line) and $in_context
)
select l.id, l.rank, $us(l.at), r.fhir_id, l.user_id,
       case when s.sensitive & ~l.labels = 0 or s.id = $reader
                 or (select current_setting('cpx.accounting', true)) = 'on' then s.fhir_id end,
       l.purpose, l.labels, l.items, b.kind, coalesce(c.id, w.id, e.id), c.version, w.citation, e.reason, l.request, l.kind, coalesce(k.patient, f.patient)
from (select true as always) one
left join lateral (select n.child, $2::uuid as patient from known n) k on true
left join lateral (select * from line order by rank, id limit $5::int) l on true
left join organization r on r.id = l.recipient
left join organization s on s.id = l.source
left join grant_basis b on b.id = l.basis
left join lateral (
    select c2.id, b.versions[array_position(b.consents, c2.number)] as version
    from consent c2
    where c2.number = any (b.consents)
    order by c2.number desc
    limit 1) c on true
left join lateral (
    select w2.id, w2.citation from legal_basis w2 where w2.number = any (b.legal_bases) order by w2.number desc limit 1) w on true
left join lateral (
    select e2.id, e2.reason from emergency_access e2 where e2.number = any (b.emergencies) order by e2.number desc limit 1) e on true
left join lateral (
    select p.patient
    from child_patient p
    where p.child = any (array(select l.child union all select a.now from child_alias a where a.child = l.child))
      and p.source = $reader
    order by p.linked, p.patient
    limit 1) f on true
where k.child is not null or l.id is not null
order by l.rank, l.id;
