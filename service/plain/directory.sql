-- The directory on the plain face. It speaks of no child, so nothing is disclosed; who asks sees what isn't labelled, and its own.

-- name: plain_organizations
-- lane: searches
-- caller: plain/organizations.c; $2 after this number, $3 class, $4 domain that it coordinates, $5 town of its regions, $6 language (folded);
-- each or null; $7 limit. The register's facts, and the profile as far as it is visible. Index: organization_pkey, piece_pkey, search_token_code
select o.id, o.fhir_id, o.name, o.class, p.stamp, $us(p.changed), p.body
from organization o
left join lateral (
    select h.stamp, h.changed, h.body
    from piece h
    where h.type = 'Organization' and h.id = o.fhir_id and h.element = '' and h.sequence = 0 and h.child = 0 and h.body is not null
    limit 1) p on true
where o.id > $2::int and o.enabled and ($3::text is null or o.class = $3)
  and ($4::text is null or (
      select true from search_token t where t.type = 'Organization' and t.parameter = '-domain' and t.code = $4 and t.id = o.fhir_id limit 1))
  and ($5::text is null or (
      select true from search_token t where t.type = 'Organization' and t.parameter = '-town' and t.code = $5 and t.id = o.fhir_id limit 1))
  and ($6::text is null or (
      select true from search_token t where t.type = 'Organization' and t.parameter = '-language' and t.code = $6 and t.id = o.fhir_id limit 1))
  and $in_context
order by o.id
limit $7::int;

-- name: plain_organization
-- lane: reads writes
-- caller: plain/organizations.c: the same of one; $2 its id; index: organization_fhir_id_key, piece_pkey
select o.id, o.fhir_id, o.name, o.class, p.stamp, $us(p.changed), p.body
from organization o
left join piece p on p.type = 'Organization' and p.id = o.fhir_id and p.element = '' and p.sequence = 0 and p.child = 0 and p.body is not null
where o.fhir_id = $2::uuid and o.enabled and $in_context;

-- fragment: service_pieces
-- A service %1 and the Locations that it names.
(
    select 'HealthcareService' as type, %1.id, %1.stamp, %1.changed, %1.body, %1.source
    union all
    select l.type, l.id, l.stamp, l.changed, l.body, l.source
    from (select distinct substring(r.target from 10)::uuid as id
          from search_reference r
          where r.type = 'HealthcareService' and r.id = %1.id and r.parameter <> '-' and r.target ~ '^Location/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
          offset 0) t
    cross join lateral (
        select h.type, h.id, h.stamp, h.changed, h.body, h.source
        from piece h
        where h.type = 'Location' and h.id = t.id and h.element = '' and h.sequence = 0 and h.child = 0 and h.body is not null
        limit 1) l
);

-- name: plain_services
-- lane: searches
-- caller: plain/services.c: a page of services in the order of their changes, each with the Locations that it names.
-- index: piece_type (in order, as far as the page needs), search_token_code, search_reference_piece, search_token_piece, piece_pkey
-- $2 and $3 after (changed, id), $4 domain of needs, $5 town (folded), $6 age in months (four digits), $7 language (folded), $8 category,
-- $9 capacity status, $10 organization; each or null; $11 whether it is offered, $12 offset, $13 limit, $14 whether to count them all: one row at
-- least then.
with matching as not materialized (
    select s.id, s.source, s.labels, s.stamp, s.changed, s.body
    from piece s
    where s.type = 'HealthcareService' and s.child = 0 and s.element = '' and s.body is not null
      and (s.changed, s.id) > ($2::timestamptz, $3::uuid) and (select o.enabled from organization o where o.id = s.source)
      and ($10::uuid is null or s.source = (select o.id from organization o where o.fhir_id = $10::uuid))
      and ($4::text is null or (
          select true from search_token t
          where t.type = 'HealthcareService' and t.parameter = 'service-category' and t.code = $4 and t.id = s.id
            and t.system in ('http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes', 'urn:careplan-exchange:domain')
          limit 1))
      and ($5::text is null
           or (select true from search_token t
               where t.type = 'HealthcareService' and t.parameter = '-town' and t.code = any (array[$5, '*']) and t.id = s.id limit 1)
           or (select true
               from (select substring(r.target from '^Location/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$')::uuid as location
                     from search_reference r
                     where r.type = 'HealthcareService' and r.parameter = 'coverage-area' and r.id = s.id
                     offset 0) r
               cross join lateral (
                   select true from search_token t
                   where t.type = 'Location' and t.parameter = '-town' and t.code = $5 and t.id = r.location limit 1) l
               limit 1))
      and ($6::text is null or (
          select true from search_token t
          where t.type = 'HealthcareService' and t.parameter = '-age' and t.id = s.id and ($6 < t.system or $6 > t.code) limit 1) is null)
      and ($7::text is null or (
          select true from search_token t
          where t.type = 'HealthcareService' and t.parameter = '-language' and t.code = $7 and t.id = s.id limit 1))
      and ($8::text is null or (
          select true from search_token t
          where t.type = 'HealthcareService' and t.parameter = 'characteristic' and t.code = $8 and t.system = 'urn:careplan-exchange:category'
            and t.id = s.id limit 1))
      and ($9::text is null or (
          select true from search_token t
          where t.type = 'HealthcareService' and t.parameter = '-capacity' and t.code = $9 and t.id = s.id limit 1))
      and ((select true from search_token t
            where t.type = 'HealthcareService' and t.parameter = 'active' and t.code = 'false' and t.id = s.id limit 1) is null) = $11::boolean
      and $in_context
),
page as materialized (
    select m.* from matching m order by m.changed, m.id offset $12::int limit $13::int
),
counted as materialized (
    select case when $14::boolean then (select count(*) from matching) end as total
)
select s.id, o.fhir_id, o.name, s.labels, s.changed || '|' || s.id, c.total,
       p.type, p.id, p.stamp, $us(p.changed), p.body, p.source
from counted c
left join (page s
join organization o on o.id = s.source
cross join lateral $service_pieces(s) p) on true
order by s.changed, s.id, p.type, p.id;

-- name: plain_service
-- lane: reads writes
-- caller: plain/services.c: the same of one; $2 id; index: piece_pkey, search_reference_piece
select s.id, o.fhir_id, o.name, s.labels, null, null,
       p.type, p.id, p.stamp, $us(p.changed), p.body, p.source
from piece s
join organization o on o.id = s.source and o.enabled
cross join lateral $service_pieces(s) p
where s.type = 'HealthcareService' and s.id = $2::uuid and s.child = 0 and s.element = '' and s.sequence = 0 and s.body is not null
  and $in_context
order by p.type, p.id;

-- name: plain_location_shared
-- caller: plain/services.c: whether another service than $3 names the Location $2; index: search_reference_target
select true
from search_reference r
where r.target = 'Location/' || $2 and r.id <> $3::uuid and r.parameter <> '-' and $in_context
limit 1;
