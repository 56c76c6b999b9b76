-- What named humans said that codes are.

-- name: classifications_find
-- lane: writes consent
-- caller: consent/classification, for the codes of one resource that the service's own table doesn't hold. Index: classification_in_force.
-- $1 systems, $2 codes
select c.system, c.code, c.says
from unnest($1::text[], $2::text[]) as t (system, code)
join classification c on c.system = t.system and c.code = t.code and c.withdrawn is null;

-- name: classification_end
-- lane: steward
-- caller: consent/classification: what was said of a code, unless it was the same. Index: classification_in_force.
-- $1 system, $2 code, $3 labels (0: whatever it was), $4 the human, $5 why
update classification c
set withdrawn = clock_timestamp(), withdrawn_by = $4, withdrawn_reason = $5
where c.system = $1 and c.code = $2 and c.withdrawn is null and c.says <> $3::bigint;

-- name: classification_add
-- lane: steward
-- caller: consent/classification. Index: classification_in_force. $1 system, $2 code, $3 labels, $4 the human, $5 why
insert into classification (system, code, says, organization, client, user_id, reason)
select $1, $2, $3::bigint, $reader, $client, $4, $5
where not exists (select from classification c where c.system = $1 and c.code = $2 and c.withdrawn is null);

-- name: classification_list
-- lane: steward
-- caller: plain/labels. Index: classification_pkey. $1 before this number, $2 how many
select c.id, c.system, c.code, c.says, o.fhir_id, c.user_id, c.reason, $us(c.at),
    $us(c.withdrawn), c.withdrawn_by, c.withdrawn_reason
from classification c
left join organization o on o.id = c.organization
where c.id < $1::bigint
order by c.id desc
limit $2::int;

-- name: unclassified_codes
-- lane: steward
-- caller: plain/labels, cli/labels: the commonest codes that nobody classified: first those that most resources are held for.
-- 2305843009213693952 is the label UNCLASSIFIED. Index: search_token_unlisted, whole; classification_in_force. $2 how many
select s.system, s.code, count(distinct (s.type, s.id)), count(distinct (s.type, s.id)) filter (where s.labels & 2305843009213693952 <> 0),
    count(distinct s.source)
from search_token s
where s.parameter = '' and $in_context
    and not exists (select from classification c where c.system = s.system and c.code = s.code and c.withdrawn is null)
group by s.system, s.code
order by 4 desc, 3 desc, 1, 2
limit $2::int;
