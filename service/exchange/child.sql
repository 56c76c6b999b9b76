-- Children: the golden record behind Patients.

-- name: child_hold
-- caller: child.c, before it looks whose a record ($2) is, so that this stays so until the transaction ends: a merge, or its undoing, waits for it
-- (merge_records_lock), or it waits for that
-- lane: writes consent steward
select pg_advisory_xact_lock_shared(8, hashtext($2::uuid::text)) where $in_context;

-- name: child_of_patient
-- caller: child.c; index: child_patient_pkey
-- lane: writes consent steward
select child from child_patient where patient = $2::uuid and $in_context;

-- name: child_patient
-- caller: child.c: the caller's own record, that of its own which it asked with ($3) first; index: child_patient_child_linked_idx
select patient from child_patient
where child = $2::bigint and source = $reader
  and $in_context
order by patient = $3::uuid desc, linked, patient
limit 1;

-- name: child_key_lock
-- caller: child.c, once per key in sorted order: whoever registers the same child waits
select pg_advisory_xact_lock($1::bigint);

-- name: child_by_own_key
-- caller: child.c: what this very transaction may have made; indexes: match_key_pkey, child_alias_pkey
select distinct coalesce(a.now, m.child)
from match_key m left join child_alias a on a.child = m.child
where m.key = any ($2::bytea[]) and $in_context;

-- name: child_by_key
-- caller: child.c; indexes: match_key_pkey, child_alias_pkey
-- lane: steward
select distinct coalesce(a.now, m.child) from match_key m left join child_alias a on a.child = m.child where m.key = any ($1::bytea[]);

-- name: child_insert
-- caller: child.c
insert into child (id) select $2::bigint where $in_context;

-- name: child_link
-- caller: child.c. $2 child, $3 Patient, $4 its keys, $5 its day of birth or null. A child that has grants already may come of age at another time.
with queued as (
    insert into recompile (child) select $2::bigint where $5::date is not null and $in_context
), keys as (
    insert into match_key (child, source, key, patient)
    select $2::bigint, current_setting('cpx.organization')::int, k, $3::uuid
    from unnest($4::bytea[]) as k
    where $in_context
      and not exists (select 1 from match_key m where m.key = k and m.child = $2::bigint and m.source = current_setting('cpx.organization')::int)
)
insert into child_patient (patient, child, source, born)
select $3::uuid, $2::bigint, current_setting('cpx.organization')::int, $5::date where $in_context;

-- name: child_born
-- caller: child.c: a record ($2) says another day of birth ($3, or null) than before; index: child_patient_pkey
with changed as (
    update child_patient set born = $3::date
    where patient = $2::uuid and born is distinct from $3::date and source = $reader
      and $in_context
    returning child
)
insert into recompile (child) select child from changed;
