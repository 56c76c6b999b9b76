-- What named humans said that codes are.

-- name: classifications_find
-- role: app consent
-- caller: consent/classification, for the codes of one resource that the service's own table doesn't hold. Index: classification_in_force.
-- $1 systems, $2 codes
select c.system, c.code, c.says
from unnest($1::text[], $2::text[]) as t (system, code)
join classification c on c.system = t.system and c.code = t.code and c.withdrawn is null;
