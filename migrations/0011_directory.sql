-- The directory's services and places are searched by more than an identifier (include/cpx/directory.h): index rows for what was stored before.
-- The owner lifts FORCE for as long as it looks.

alter table piece no force row level security;
alter table search_token no force row level security;
alter table search_reference no force row level security;

create temp table entry on commit drop as
select p.type, p.id, p.source, p.labels, ('{' || substr(p.body, 2))::jsonb as body
from piece p
where p.type in ('HealthcareService', 'Location', 'Organization') and p.child = 0 and p.element = '' and p.body is not null;

create temp table said on commit drop as
select e.type, e.id, e.source, e.labels, v.parameter, coalesce(v.system, '') as system, v.code
from entry e
cross join lateral (
    select 'active', null, e.body ->> 'active' where e.type = 'HealthcareService'
    union
    select t.parameter, c ->> 'system', c ->> 'code'
    from (values ('category', 'service-category'), ('characteristic', 'characteristic')) as t (element, parameter),
         jsonb_path_query(e.body, ('$.' || t.element || '[*].coding[*]')::jsonpath) as c
    where e.type = 'HealthcareService'
    union
    select '-language', null, tag
    from jsonb_path_query(e.body, '$.communication[*].coding[*].code') as c,
         unnest(array[lower(c #>> '{}'), lower(split_part(c #>> '{}', '-', 1))]) as tag
    where e.type = 'HealthcareService'
    union
    select '-town', null, lower(btrim(regexp_replace(c #>> '{}', '[ \t\r\n]+', ' ', 'g')))
    from jsonb_path_query(e.body, '$.coverageArea[*].display') as c
    where e.type = 'HealthcareService'
    union
    select '-town', null, '*' where e.type = 'HealthcareService' and not e.body ? 'coverageArea'
    union
    select '-town', null, lower(btrim(regexp_replace(c #>> '{}', '[ \t\r\n]+', ' ', 'g')))
    from jsonb_path_query(e.body, '$.address.city') as c
    where e.type in ('Location', 'Organization')
) as v (parameter, system, code)
where v.code <> '' and length(coalesce(v.system, '')) + length(v.code) <= 250; -- of four bytes at most: what an index entry holds

insert into search_token (type, parameter, system, code, id, element, sequence, child, source, labels)
select s.type, s.parameter, s.system, s.code, s.id, '', 0, 0, s.source, s.labels from said s;

insert into search_reference (type, parameter, target, id, element, sequence, child, source, labels)
select e.type, t.parameter, c ->> 'reference', e.id, '', 0, 0, e.source, e.labels
from entry e,
     (values ('location', 'location'), ('coverageArea', 'coverage-area'), ('providedBy', 'organization')) as t (element, parameter),
     jsonb_path_query(e.body, ('$.' || t.element || '[*]')::jsonpath) as c
where e.type = 'HealthcareService' and c ->> 'reference' <> '' and c ->> 'reference' !~ '^#' and length(c ->> 'reference') <= 250;

alter table piece force row level security;
alter table search_token force row level security;
alter table search_reference force row level security;
