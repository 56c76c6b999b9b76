-- Link codes.

-- name: link_code_count
-- caller: link.c: how many of the caller's codes of the child ($2) are still valid, used or not, and how many its client made within a day;
-- indexes: link_code_child_source_idx, link_code_client_made_idx
select (select count(*) from link_code l
        where l.child = $2::bigint and l.source = $reader and l.expires > now()),
       (select count(*) from link_code l
        where l.client = $client and l.made > now() - interval '1 day')
where $in_context;

-- name: link_code_insert
-- caller: link.c. $2 the code's hash, $3 child, $4 days, $5 the record
insert into link_code (code, child, patient, source, client, expires)
select decode($2, 'hex'), $3::bigint, $5::uuid, current_setting('cpx.organization')::int, current_setting('cpx.client')::int,
       clock_timestamp() + $4::int * interval '1 day'
where $in_context
returning (extract(epoch from expires) * 1000000)::bigint;

-- name: link_code_child
-- caller: link.c: the record that a code ($1) that is valid was made for, or null, and in how many tries the client ($2) found none within an hour. One that finds
-- none is counted at once, whatever becomes of the request; indexes: link_code_pkey, link_code_used_pkey, link_attempt_client_at_idx
-- lane: steward
with found as materialized (
    select l.patient from link_code l
    where l.code = decode($1, 'hex') and l.expires > now() and not exists (select from link_code_used u where u.code = l.code)
), missed as (
    insert into link_attempt (client) select $2::int where not exists (select from found)
)
select (select patient from found), (select count(*) from link_attempt a where a.client = $2::int and a.at > now() - interval '1 hour');

-- name: link_named_child
-- caller: child.c, behind child_hold: whose the record is that a link code named ($1); index: child_patient_pkey
-- lane: steward
select child from child_patient where patient = $1::uuid;

-- name: link_tie_insert
-- caller: child.c: a record ($2) was joined by a code that was made for another ($3): with it, it goes where a merge is undone (merge_follow_patients)
insert into link_tie (patient, named) select $2::uuid, $3::uuid where $in_context;

-- name: link_code_use
-- caller: link.c: no row is affected where another has just used it; index: link_code_used_pkey
insert into link_code_used (code, source)
select decode($2, 'hex'), current_setting('cpx.organization')::int where $in_context
on conflict do nothing;

-- name: link_codes_forget
-- caller: keeper: codes that expired more than a day ago, their use, and old tries; indexes: link_code_expires_idx, link_code_used_pkey,
-- link_attempt_at_idx
-- lane: steward
with old as (
    delete from link_code where expires < now() - interval '1 day' and $in_context returning code
), used as (
    delete from link_code_used u using old where u.code = old.code
)
delete from link_attempt where at < now() - interval '1 day' and $in_context;
