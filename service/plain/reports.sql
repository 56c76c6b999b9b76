-- Reports: how many of the referrals, or needs, that the caller may read. Each row of an answer is one figure: of a group, for a measure, how many
-- there are, and the exclusive or of their ids' first halves, which stands for the set itself (plain/reports.c rounds by it). Groups of fewer than 11
-- don't leave the database. A report is recorded in the same pass.
-- At most 30,000 are looked at, of what is the caller's own and of what its grants open: where there are more, the first column says so. Rows are
-- compared whole, what an index is asked for is made first (an expression that could tell of what is hidden is no condition of one), and heads are those whose element is at most '', where an index by type, or by id, isn't meant.

-- fragment: report_rows
-- Resources of a type %1 that the reader may read and that changed since $2.
(select p.id, p.child, p.source, p.labels, p.changed, p.body
 from piece p
 where (p.source, p.type, p.changed) >= ($reader, %1, $2::timestamptz)
   and (p.source, p.type) <= ($reader, %1)
   and p.element <= '' and p.body is not null and $in_context
 limit 30001)
union all
(select p.id, p.child, p.source, p.labels, p.changed, p.body
 from (select distinct w.child
       from (select g.child
             from grant_effective g
             where g.recipient = $reader
               and g.purpose = $purpose and now() >= g.starts and now() < g.ends
               and $in_context
             offset 0) w) k
 cross join lateral (select * from piece_facet l where l.child = k.child and l.type = %1 offset 0) f
 cross join lateral (
     select *
     from piece h
     where h.child = f.child and h.labels = f.labels and h.source = f.source and h.type = f.type and h.changed >= $2::timestamptz and h.element <= ''
     offset 0) p
 where f.source <> $reader and p.body is not null
 limit 30001);

-- fragment: report_places
-- The regions of organizations, where they are asked for.
select o.fhir_id, coalesce((
    select array_agg(('"' || m[1] || '"')::json #>> '{}')
    from regexp_matches(p.body, '"urn:careplan-exchange:region"\s*,\s*"valueString"\s*:\s*"((?:[^"\\]|\\.)+)"', 'g') as m),
    array[('"' || substring(p.body from '"city"\s*:\s*"((?:[^"\\]|\\.)+)"') || '"')::json #>> '{}']) as regions
from organization o
cross join lateral (
    select t.body from piece t where t.type = 'Organization' and t.id = o.fhir_id and t.element = '' and t.sequence = 0 limit 1) p
where $5::boolean and $in_context;

-- fragment: report_groups
-- In which groups a resource %1 is: the categories, as c, and the regions of the organization, as g.
cross join lateral (
    select n.name as category from unnest($9::text[], $10::bigint[]) as n (name, labels) where $8::boolean and %1.labels & n.labels <> 0
    union all
    select null where not $8::boolean or not exists (select from unnest($10::bigint[]) as l where %1.labels & l <> 0)) c
left join place a on a.fhir_id = %1.owner
cross join lateral (
    select distinct unnest(coalesce(a.regions, '{null}'::text[])) as region) g;

-- fragment: report_figure
g.region, case when $6::boolean then %1.owner end as organization,
case when $7::boolean then to_char(%1.first at time zone $4, 'YYYY-MM') end as month, c.category, m.measure, count(*) as number,
bit_xor(('x' || replace(left(%1.id::text, 18), '-', ''))::bit(64)::bigint) as digest;

-- fragment: report_answer
f.region, f.organization, o.name, f.month, f.category, f.measure, f.number, f.digest, f.days
from (values (true)) as always
left join figure f on true
left join organization o on o.fhir_id = f.organization
order by f.region nulls last, o.name nulls last, f.organization, f.month nulls last, f.category nulls last, f.measure;

-- fragment: extension_code
-- The branches of a case of 'valueCode' that give the code of the extension %2 in %1's body, whichever of its members stands first.
when split_part(split_part(%1.body, '"urn:careplan-exchange:%2"', 2), '"', 2)
    then split_part(split_part(%1.body, '"urn:careplan-exchange:%2"', 2), '"', 4)
when case when strpos(%1.body, '"urn:careplan-exchange:%2"') > 0 then split_part(split_part(%1.body, '"urn:careplan-exchange:%2"', 1), '"', -6) end
    then split_part(split_part(%1.body, '"urn:careplan-exchange:%2"', 1), '"', -4);

-- name: plain_report_referrals
-- lane: searches
-- caller: plain/reports.c; index: piece_source, grant_probe, piece_facet_pkey, piece_by_facet, piece_pkey, piece_history_pkey, search_reference_piece
-- $2 and $3 the period, $4 the time zone of days and months, $5 by region, $6 by organization, $7 by month, $8 by category, $9 the categories and
-- $10 their labels, $11 X-Request-Id, $12 user, $13 what was asked for.
-- A referral is of the month in which the exchange got it: its Task's earliest visible version. Its facts are those of its pieces, as the list of
-- referrals gives them; what was said to have occurred at a time did so then.
with task as materialized (
    $report_rows('Task')
),
referral as materialized (
    select t.id, t.labels, f.first, s.status, s.contact, s.acceptance, s.closing, s.words, case when s.status = any ('{requested,received}'::text[]) then
               substring(split_part(t.body, '"restriction"', 2)
                         from '^\s*:\s*\{[^{}]*(?:\{[^{}]*\}[^{}]*)*"period"\s*:\s*\{[^{}]*"end"\s*:\s*"([0-9]{4}-[0-9]{2}-[0-9]{2})')::date
               < (now() at time zone $4)::date end as overdue, (
        select substring(o.target from '^Organization/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$')::uuid
        from search_reference o
        where o.type = 'Task' and o.id = t.id and o.element = 'owner' and o.parameter = 'owner'
        order by o.sequence desc
        limit 1) as owner
    from task t
    cross join lateral (
        select least(t.changed, min(h.changed)) as first
        from piece_history h
        where h.type = 'Task' and h.id = t.id and h.element = ''
        offset 0) f
    cross join lateral (
        select (array_agg(c.code order by c.sequence desc) filter (where c.code is not null))[1] as status,
               min(c.at) filter (where c.code = any ('{received,accepted,rejected,in-progress,on-hold,failed,completed}'::text[])) as contact,
               min(c.at) filter (where c.code = 'accepted') as acceptance,
               min(c.at) filter (where c.code = any ('{completed,rejected,cancelled,failed}'::text[])) as closing,
               array_agg(distinct 'reasons/' || c.reason) || array_agg(distinct 'barriers/' || c.barrier) || array_agg(distinct 'outcomes/' || c.outcome) as words
        from (select p.sequence, max(split_part(p.body, '"', 4)) filter (where p.element = 'status') as code,
                     max(split_part(split_part(p.body, '"text"', 2), '"', 2)) filter (where p.element = 'statusReason') as reason,
                     max(split_part(split_part(split_part(p.body, '"valueCodeableConcept"', 2), '"text"', 2), '"', 2)) filter (where p.element = 'output') as outcome,
                     max(case 'valueCode'
                         when split_part(split_part(p.body, '"urn:careplan-exchange:barrier"', 2), '"', 2)
                             then split_part(split_part(p.body, '"urn:careplan-exchange:barrier"', 2), '"', 4)
                         when split_part(split_part(p.body, '"urn:careplan-exchange:barrier"', 1), '"', -6)
                             then split_part(split_part(p.body, '"urn:careplan-exchange:barrier"', 1), '"', -4) end)
                         filter (where p.element = 'businessStatus' and strpos(p.body, '"urn:careplan-exchange:barrier"') > 0) as barrier,
                     greatest(f.first, coalesce(
                         max(substring(case 'valueDateTime'
                             when split_part(split_part(p.body, '"urn:careplan-exchange:occurred-at"', 2), '"', 2)
                                 then split_part(split_part(p.body, '"urn:careplan-exchange:occurred-at"', 2), '"', 4)
                             when split_part(split_part(p.body, '"urn:careplan-exchange:occurred-at"', 1), '"', -6)
                                 then split_part(split_part(p.body, '"urn:careplan-exchange:occurred-at"', 1), '"', -4) end
                             from '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}(?:[.][0-9]{1,9})?(?:Z|[+-][0-9]{2}:[0-9]{2})$')::timestamptz)
                             filter (where p.element = 'businessStatus' and strpos(p.body, '"urn:careplan-exchange:occurred-at"') > 0),
                         max(p.changed) filter (where p.element = 'status'))) as at
              from piece p
              where p.type = 'Task' and p.id = t.id and p.element = any ('{status,statusReason,businessStatus,output}'::text[])
              group by p.sequence) c
        offset 0) s
    where f.first >= $2::timestamptz and f.first < $3::timestamptz and s.status <> all ('{draft,entered-in-error}'::text[])
      and (select true from search_reference q
           where q.type = 'Task' and q.id = t.id and q.parameter = 'focus' and starts_with(q.target, 'ServiceRequest/') limit 1)
),
place as materialized (
    $report_places
),
figure as materialized (
    select $report_figure(r),
           percentile_disc(0.5) within group (order by m.days) as days
    from referral r
    $report_groups(r)
    cross join lateral (
        select 'referrals' as measure, null::int as days
        union all
        select 'overdue', null::int where r.overdue
        union all
        select 'statuses/' || translate(r.status, '-', '_'), null::int
        union all
        select 'times/' || v.name, floor(date_part('epoch', v.at - r.first) / 86400)::int
        from (values ('contact', r.contact), ('acceptance', r.acceptance), ('closing', r.closing)) as v (name, at)
        where v.at is not null
        union all
        select w.word, null from unnest(r.words) as w (word) where w.word is not null) m
    group by 1, 2, 3, 4, 5
    having count(*) >= 11
),
recorded as (
    insert into report (request, recipient, client, user_id, purpose, route, question, items)
    select $11::uuid, $reader, $client, $12, $purpose, 'reportReferrals', $13, (select count(*) from referral)
    where $in_context
)
select (select count(*) > 30000 from task), $report_answer;

-- name: plain_report_needs
-- lane: searches
-- caller: plain/reports.c; index: piece_source, grant_probe, piece_facet_pkey, piece_by_facet, piece_pkey, piece_history_pkey, search_reference_piece,
-- search_reference_target
-- The parameters as above.
-- A need is a Condition that its author stands by and that isn't a barrier: one whose evidence is a visible Condition that has none itself (as in plain/plan_read.c). It is of the month
-- in which the exchange got it, and of the organization that wrote it.
with condition as materialized (
    $report_rows('Condition')
),
need as materialized (
    select c.id, c.labels, f.first, case 'valueCode' $extension_code(c, status)
               else case when split_part(split_part(split_part(c.body, '"clinicalStatus"', 2), '"code"', 2), '"', 2) = any ('{resolved,inactive,remission}'::text[])
                         then 'met' else 'open' end end as status, coalesce(case 'valueCode' $extension_code(c, domain) end, (
               select translate(k.code, '-', '_')
               from search_token k
               where k.type = 'Condition' and k.id = c.id and k.parameter = 'category'
                 and k.system = 'http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes'
               limit 1), (
               select case n.name when 'behavioral_health' then 'behavioral' else n.name end
               from unnest($9::text[], $10::bigint[]) with ordinality as n (name, labels, place)
               where n.name = any ('{behavioral_health,developmental,education,legal}'::text[]) and c.labels & n.labels <> 0
               order by n.place
               limit 1), 'medical') as domain, case
               when o.sensitive & ~c.labels = 0 or o.id = $reader then o.fhir_id end as owner
    from condition c
    join organization o on o.id = c.source
    cross join lateral (
        select least(c.changed, min(h.changed)) as first
        from piece_history h
        where h.type = 'Condition' and h.id = c.id and h.element = ''
        offset 0) f
    where f.first >= $2::timestamptz and f.first < $3::timestamptz
      and split_part(split_part(split_part(c.body, '"verificationStatus"', 2), '"code"', 2), '"', 2) <> 'entered-in-error'
      and (select true
           from (select r.element, substring(r.target from '^Condition/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$')::uuid as target
                 from search_reference r
                 where r.type = 'Condition' and r.id = c.id and r.parameter <> '-'
                 offset 0) e
           cross join lateral (
               select t.id, t.child, t.body
               from piece t
               where t.type = 'Condition' and t.element = '' and t.id = e.target
               limit 1) n
           where n.id <> c.id and n.body is not null and n.child = c.child
             and (starts_with(e.element, 'evidence') or strpos(c.body, '"evidence"') > 0)
             and (select true
                  from search_reference u
                  where u.type = 'Condition' and u.id = n.id and u.parameter <> '-' and starts_with(u.target, 'Condition/') and strpos(n.body, '"evidence"') > 0
                  limit 1) is null
           limit 1) is null
),
place as materialized (
    $report_places
),
figure as materialized (
    select $report_figure(r), null::int as days
    from need r
    $report_groups(r)
    cross join lateral (
        select 'needs' as measure
        union all
        select 'statuses/' || r.status
        union all
        select 'domains/' || r.domain
        union all
        select 'unmet_no_service/' || r.domain where r.status = 'unmet_no_service'
        union all
        select distinct 'barriers/' || case 'valueCode' $extension_code(b, barrier)
                   else 'other' end
        from (select 'Condition/' || r.id as target offset 0) w
        cross join lateral (
            select i.id, i.element from search_reference i
            where i.target = w.target and i.type = 'Condition' and i.parameter <> '-'
            offset 0) e
        cross join lateral (select t.id, t.body from piece t where t.type = 'Condition' and t.id = e.id and t.element = '' limit 1) b
        where b.id <> r.id and b.body is not null
          and split_part(split_part(split_part(b.body, '"verificationStatus"', 2), '"code"', 2), '"', 2) <> 'entered-in-error'
          and (starts_with(e.element, 'evidence') or strpos(b.body, '"evidence"') > 0)) m
    group by 1, 2, 3, 4, 5
    having count(*) >= 11
),
recorded as (
    insert into report (request, recipient, client, user_id, purpose, route, question, items)
    select $11::uuid, $reader, $client, $12, $purpose, 'reportNeeds', $13, (select count(*) from need)
    where $in_context
)
select (select count(*) > 30000 from condition), $report_answer;
