-- What the explanation of a decision names.

-- name: explain_organization
-- lane: consent
-- asking.c; index organization_fhir_id_key. The register is open to all. $1 FHIR id; purposes as bits
select o.id, o.class, (select coalesce(bit_or(1 << u), 0) from unnest(o.purposes) u) from organization o where o.fhir_id = $1::uuid;

-- name: explain_sources
-- lane: consent
-- asking.c; index organization_pkey. $1 numbers
select o.id, o.fhir_id from organization o where o.id = any ($1::int[]);

-- name: explain_bases
-- lane: consent
-- asking.c; indexes consent_pkey, provision_pkey, legal_basis_pkey, emergency_access_pkey. What lines rest on: consents ($2) with their lines ($3), legal
-- bases ($4), emergency accesses ($5). Of a line its place among the flags of its consent; null: it is none of the table as it stands now.
select 'consent', c.number, l.line, c.id, null,
       nullif(greatest(json_array_length(c.record::json -> 'flags') - 1
                       - (select count(*) from provision q where q.consent = c.number and q.line > l.line), -1), -1)
from unnest($2::bigint[], $3::int[]) as l (consent, line)
join consent c on c.number = l.consent
where $in_context
union all
select 'law', b.number, 0, b.id, b.citation, null from legal_basis b
where b.number = any ($4::bigint[]) and $in_context
union all
select 'emergency', a.number, 0, a.id, null, null from emergency_access a
where a.number = any ($5::bigint[]) and $in_context;

-- name: explain_disclosed
-- lane: consent
-- asking.c; index consent_pkey. Who is told whole what consents say, was given them: a line for each organization that recorded some of them ($4).
-- $2 X-Request-Id, $3 user, $5 the label of consents
insert into disclosure (request, recipient, client, user_id, purpose, child, source, labels, basis, kind, items, stamps)
select $2::uuid, $reader, $client, $3, $purpose, c.child, c.recorder, $5::bigint, null, 'consent', count(*), '{}'
from consent c
where c.number = any ($4::bigint[]) and c.recorder <> $reader
  and $in_context
group by c.child, c.recorder;
