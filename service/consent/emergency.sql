-- Emergency access, as it is opened and ended. Its grants are compiled with the others (grants.sql).

-- name: emergency_lock
-- lane: consent
-- emergency.c. One opening of a client at a time, so that its openings are counted right.
select pg_advisory_xact_lock(hashtextextended('emergency/' || current_setting('cpx.client'), 0))
where $in_context;

-- name: emergency_recent
-- lane: consent
-- emergency.c; index emergency_access (client, starts). The user's ($2) openings of the last hour and the client's of the last day, and in how
-- many seconds the oldest of each is older than that.
select count(*) filter (where hourly), ceil(extract(epoch from min(a.starts) filter (where hourly) + interval '1 hour' - now()))::int,
       count(*), ceil(extract(epoch from min(a.starts) + interval '1 day' - now()))::int
from (select starts, user_id = $2 and starts > now() - interval '1 hour' as hourly
      from emergency_access
      where client = $client and starts > now() - interval '1 day'
        and $in_context) a;

-- name: emergency_actor
-- lane: consent
-- emergency.c, behind emergency_lock; index actor_client_user_id_key. The number of the client's user ($2), made where there is none.
with made as (
    insert into actor (client, user_id)
    select $client, $2 where $in_context
    on conflict do nothing
    returning number
)
select number from made
union all
select number from actor where client = $client and user_id = $2;

-- name: emergency_replace
-- lane: consent
-- emergency.c; indexes emergency_access (child), emergency_event_pkey. What the same user ($3 its number) has open of the child ($2) ends.
-- $4 X-Request-Id, $5 user
insert into emergency_event (access, kind, child, organization, client, user_id, request)
select a.number, 'ended', a.child, current_setting('cpx.organization')::int, current_setting('cpx.client')::int, $5, $4::uuid
from emergency_access a
where a.child = $2::bigint and a.actor = $3::bigint and a.ends > clock_timestamp()
  and (select e.access from emergency_event e where e.access = a.number and e.kind = 'ended' limit 1) is null
  and $in_context;

-- name: emergency_insert
-- lane: consent
-- emergency.c. $2 id, $3 child, $4 the Patient asked for, $5 user, $6 its number, $7 reason, $8 minutes, $9 X-Request-Id
insert into emergency_access (id, child, patient, organization, client, user_id, actor, reason, starts, ends, request)
select $2::uuid, $3::bigint, $4::uuid, current_setting('cpx.organization')::int, current_setting('cpx.client')::int, $5, $6::bigint, $7, m.at,
       m.at + $8::int * interval '1 minute', $9::uuid
from (select clock_timestamp() as at offset 0) m
where $in_context
returning number, (extract(epoch from starts) * 1000000)::bigint, (extract(epoch from ends) * 1000000)::bigint;

-- name: emergency_disclosed
-- lane: consent
-- emergency.c. The accounting tells of an access even when nothing was read under it: a line of nobody's data. $2 X-Request-Id, $3 user, $4 child,
-- $5 the compiled set that rests on it
insert into disclosure (request, recipient, client, user_id, purpose, child, source, labels, basis, kind, items, stamps)
select $2::uuid, current_setting('cpx.organization')::int, current_setting('cpx.client')::int, $3, current_setting('cpx.purpose')::int,
       $4::bigint, 0, 0, $5::bigint, 'emergency', 0, '{}'
where $in_context;

-- name: emergency_find
-- lane: consent
-- emergency.c; indexes emergency_access_id_key, emergency_event_pkey. The organization's own, or anyone's ($3). The last column: whether it is over.
select a.number, coalesce((select s.now from child_alias s where s.child = a.child), a.child), a.patient, (extract(epoch from a.starts) * 1000000)::bigint,
       (extract(epoch from least(a.ends, e.at)) * 1000000)::bigint, least(a.ends, e.at) <= clock_timestamp()
from emergency_access a
left join lateral (select v.at from emergency_event v where v.access = a.number and v.kind = 'ended' limit 1) e on true
where a.id = $2::uuid and ($3::boolean or a.organization = $reader)
  and $in_context;

-- name: emergency_end
-- lane: consent
-- emergency.c; index emergency_event_pkey. $2 number, $3 child, $4 X-Request-Id, $5 user
insert into emergency_event (access, kind, child, organization, client, user_id, request)
select $2::bigint, 'ended', $3::bigint, current_setting('cpx.organization')::int, current_setting('cpx.client')::int, $5, $4::uuid
where $in_context
returning (extract(epoch from at) * 1000000)::bigint;

-- name: emergency_list
-- lane: steward
-- caller: plain/emergency.c; indexes emergency_access (starts), emergency_access_pkey, emergency_event_pkey, grant_basis (child), disclosure_emergency,
-- child_alias_pkey, child_alias_now_idx
-- Those in force first, then the others, each the latest first. A page starts behind number $3, among those in force ($2) or the others; $4 limit.
-- How much was read under one is counted for the page only, and goes on when the child becomes one with another, and that with a third.
with listed as materialized (
    (select a.*, true as in_force
     from emergency_access a
     where $2::boolean and a.number < $3::bigint and a.starts > now() - interval '4 hours' and a.ends > now()
       and (select e.access from emergency_event e where e.access = a.number and e.kind = 'ended' limit 1) is null
       and $in_context
     order by a.number desc
     limit $4::int)
    union all
    (select a.*, false
     from emergency_access a
     where ($2::boolean or a.number < $3::bigint)
       and (a.ends <= now() or (select e.access from emergency_event e where e.access = a.number and e.kind = 'ended' limit 1) is not null)
       and $in_context
     order by a.number desc
     limit $4::int)
    order by in_force desc, number desc
    limit $4::int
)
select a.number, a.in_force, a.id, a.patient, o.fhir_id, a.user_id, a.reason, (extract(epoch from a.starts) * 1000000)::bigint,
       (extract(epoch from least(a.ends, ended.at)) * 1000000)::bigint, used.disclosures, used.items, ender.fhir_id, ended.user_id,
       (extract(epoch from reviewed.at) * 1000000)::bigint, reviewer.fhir_id, reviewed.user_id, reviewed.note
from listed a
join organization o on o.id = a.organization
left join lateral (select * from emergency_event e where e.access = a.number and e.kind = 'ended' limit 1) ended on true
left join organization ender on ender.id = ended.organization
left join lateral (select * from emergency_event e where e.access = a.number and e.kind = 'reviewed' limit 1) reviewed on true
left join organization reviewer on reviewer.id = reviewed.organization
cross join lateral (
    select sum(r.disclosures)::bigint as disclosures, sum(r.items)::bigint as items
    from grant_basis b
    cross join lateral (select count(*) as disclosures, sum(d.items) as items
                        from disclosure d
                        where d.child = b.child and d.basis = b.id and d.kind <> 'emergency') r
    where b.child = any (array(select a.child
                               union all select s.now from child_alias s where s.child = a.child
                               union all select o.child from child_alias s join child_alias o on o.now = s.now where s.child = a.child))
      and a.number = any (b.emergencies)) used
order by a.in_force desc, a.number desc;

-- name: emergency_look
-- lane: steward
-- caller: plain/emergency.c; indexes emergency_access_id_key, emergency_event_pkey. Whether it has been looked into.
select a.number, a.child, (select e.access from emergency_event e where e.access = a.number and e.kind = 'reviewed' limit 1) is not null
from emergency_access a
where a.id = $2::uuid and $in_context;

-- name: emergency_review
-- lane: steward
-- caller: plain/emergency.c; index emergency_event_pkey. $2 number, $3 child, $4 X-Request-Id, $5 user, $6 note
insert into emergency_event (access, kind, child, organization, client, user_id, note, request)
select $2::bigint, 'reviewed', $3::bigint, current_setting('cpx.organization')::int, current_setting('cpx.client')::int, $5, $6, $4::uuid
where $in_context
returning (extract(epoch from at) * 1000000)::bigint;
