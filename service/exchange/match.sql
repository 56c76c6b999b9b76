-- Probable matches: what the keeper compares, and the stewards' list.

-- name: match_features_replace
-- caller: child.c: the features ($4 kinds, $5 hashes) of a record ($2) that was registered or changed, and its place in the queue; $3 whether it
-- may have some already; index: match_feature_pkey
with old as (
    delete from match_feature f
    where $3::boolean and f.patient = $2::uuid and $in_context
      and not exists (select from unnest($4::bigint[], $5::bigint[]) as n (kind, hash) where n.kind = f.kind and n.hash = f.hash)
), queued as (
    insert into match_pending (patient) select $2::uuid where $in_context
)
insert into match_feature (patient, source, kind, hash)
select $2::uuid, current_setting('cpx.organization')::int, n.kind, n.hash
from unnest($4::bigint[], $5::bigint[]) as n (kind, hash)
where $in_context
  and not exists (select from match_feature f where f.patient = $2::uuid and f.kind = n.kind and f.hash = n.hash);

-- name: match_next
-- caller: probable.c: the record that comes next behind the place $2 of the queue; index: match_pending_pkey
-- lane: steward
select id, patient from match_pending where id > $2::bigint and $in_context order by id limit 1;

-- name: match_take
-- caller: probable.c; index: match_pending_patient_idx
-- lane: steward
delete from match_pending where patient = $2::uuid and $in_context;

-- name: match_forget
-- caller: probable.c: what was found of the record before, was not found again ($3: what was) and nobody has decided; indexes:
-- probable_match_one_idx, probable_match_other_idx
-- lane: steward
with first as (
    delete from probable_match
    where one = $2::uuid and decision is null and other <> all ($3::uuid[]) and $in_context
)
delete from probable_match
where other = $2::uuid and decision is null and one <> all ($3::uuid[]) and $in_context;

-- name: match_features
-- caller: probable.c; index: match_feature_pkey
-- lane: steward
select kind, hash from match_feature where patient = $2::uuid and $in_context;

-- name: match_candidates
-- caller: probable.c: the features of the records that a record has a block in common with, a hundred a block, but those of its own child and of
-- children that a steward has told apart; indexes: match_feature_pkey, match_feature_block, child_patient_pkey, child_patient_child_linked_idx,
-- probable_match_one_idx, probable_match_other_idx
-- lane: steward
with own as materialized (
    select p.child from child_patient p where p.patient = $2::uuid and $in_context
), near as materialized (
    select distinct n.patient
    from (select f.hash from match_feature f where f.patient = $2::uuid and f.kind = 14) block
    cross join lateral (select f.patient from match_feature f where f.kind = 14 and f.hash = block.hash limit 100) n
), refused as materialized (
    select c.child
    from own o
    join child_patient mine on mine.child = o.child
    cross join lateral (
        select m.other as patient from probable_match m where m.one = mine.patient and m.decision = 'refuse'
        union all
        select m.one from probable_match m where m.other = mine.patient and m.decision = 'refuse') apart
    join child_patient c on c.patient = apart.patient
), candidate as materialized (
    select n.patient
    from near n
    join child_patient c on c.patient = n.patient
    where c.child not in (select o.child from own o) and c.child not in (select r.child from refused r)
)
select f.kind, f.hash, f.patient from candidate c join match_feature f on f.patient = c.patient order by f.patient;

-- name: match_list
-- caller: probable.c. $2 and $3 the records, $4 score, $5 whether it is likely, $6 how the fields agree; index probable_match_open. A pair that
-- is on the list keeps its id and its place, whichever of its records is compared anew.
-- lane: steward
insert into probable_match (one, other, score, likely, agreement)
select $2::uuid, $3::uuid, $4::numeric, $5::boolean, $6 where $in_context
on conflict (least(one, other), greatest(one, other), (case when decision is null then 0 else number end))
do update set score = excluded.score, likely = excluded.likely, agreement = excluded.agreement;

-- name: steward_matches
-- caller: plain/steward_matches.c: the open ones of two children, newest last; $2 after this number, $3 how many; indexes:
-- probable_match_number_idx, child_patient_pkey
-- lane: steward
select m.number, m.id, m.score, m.likely, m.agreement, (extract(epoch from m.found) * 1000000)::bigint,
       m.one, a.fhir_id, a.name, m.other, b.fhir_id, b.name
from probable_match m
join child_patient one on one.patient = m.one
join child_patient other on other.patient = m.other
join organization a on a.id = one.source
join organization b on b.id = other.source
where m.decided is null and m.number > $2::bigint and one.child <> other.child and $in_context
order by m.number
limit $3::int;

-- name: steward_match_lock
-- caller: plain/steward_matches.c; index: probable_match_pkey
-- lane: steward
select m.one, m.other, m.decision
from probable_match m
where m.id = $2::uuid and $in_context
for update;

-- name: steward_match_decide
-- caller: plain/steward_matches.c. $3 decision, $4 the named human, $5 reason; index: probable_match_pkey
-- lane: steward
update probable_match
set decision = $3, decided = clock_timestamp(), decided_by = $4, reason = $5, decider = current_setting('cpx.organization')::int
where id = $2::uuid and decision is null and $in_context;
