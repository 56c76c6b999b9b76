-- Referrals: the row beside a Task that carries its delivery. What a referral says is pieces.

-- name: organization_number
-- caller: referral.c, plain/referral.c; index: organization_fhir_id_key
select id, name, enabled from organization where fhir_id = $1::uuid;

-- name: referral_child_lock
-- caller: referral.c: the grant compiler holds it exclusively, so it either sees the new referral or is seen by referral_cover
select pg_advisory_xact_lock_shared($1::bigint);

-- name: referral_cover
-- caller: referral.c: until when the performer's grants cover the labels, now; index: grant_probe
-- lane: steward
select max(ends) from grant_effective g
where g.recipient = $1::int and g.child = $2::bigint and g.actor = 0 and (g.discloser = 0 or g.discloser = $3::int) and now() >= g.starts and now() < g.ends
  and $4::bigint & ~(case when $4::bigint & 536870912 <> 0 then g.permit_minor else g.permit end) = 0;

-- name: referral_insert
-- caller: referral.c
insert into referral (task, child, requester, performer, labels, focus, respond_by, delivered_from, delivered_until)
select $2::uuid, $3::bigint, current_setting('cpx.organization')::int, $4::int, $5::bigint, $6::uuid, $7::date,
       case when $8::boolean then now() end, case when $8::boolean then $9::timestamptz end
where $in_context;

-- name: referral_touch
-- caller: referral.c, after each change; $3: the claimed performer, or null; $4: the new day of response, or null; index: referral_pkey, piece_pkey
-- Who claims a referral could read it: it is delivered. Gives the child, the other party, and the labels of what this transaction has written.
update referral r
set performer = coalesce($3::int, performer), respond_by = coalesce($4::date, respond_by),
    delivered_from = case when $3::int is null then delivered_from else coalesce(delivered_from, now()) end,
    performer_changed = case when coalesce($3::int, performer) = $reader
                             then clock_timestamp() else performer_changed end,
    requester_changed = case when requester = $reader
                             then clock_timestamp() else requester_changed end
where task = $2::uuid and $in_context
returning r.child, case when r.requester = $reader then r.performer else r.requester end,
    array(select p.labels from piece p where p.type = 'Task' and p.id = r.task and p.xid = pg_current_xact_id()
          union
          select p.labels from piece p where p.type = 'ServiceRequest' and p.id = r.focus and p.xid = pg_current_xact_id());

-- name: referral_performer
-- caller: referral.c; index: referral_pkey
select performer from referral
where task = $2::uuid and requester = $reader
  and $in_context;

-- name: referral_raise
-- caller: referral.c: a referral's Task has other labels ($3); it is delivered or withdrawn accordingly: $4 whether the performer's grants cover them, $5 until when.
-- It tells the performer no more than that: what it could see and still sees, or couldn't and doesn't, moves nothing of its inbox. Index: referral_pkey
update referral
set labels = $3::bigint,
    delivered_until = case when $4::boolean then coalesce($5::timestamptz, delivered_until)
                           when delivered_from <= now() then least(coalesce(delivered_until, now()), now()) end,
    delivered_from = case when $4::boolean then coalesce(delivered_from, now()) when delivered_from <= now() then delivered_from end,
    performer_changed = case when $4::boolean = coalesce(delivered_from <= now() and coalesce(delivered_until > now(), true), false)
                             then performer_changed else clock_timestamp() end
where task = $2::uuid and requester = $reader
  and $in_context;

-- name: referral_seen
-- caller: referral.c: whether a party ($1) may read some of what another ($3) has just written ($4: labels) of a child ($2); index: grant_probe
-- lane: steward
select true from grant_effective g
where g.recipient = $1::int and g.child = $2::bigint and g.actor = 0 and (g.discloser = 0 or g.discloser = $3::int) and now() >= g.starts and now() < g.ends
  and exists (select from unnest($4::bigint[]) as l
              where l & ~(case when l & 536870912 <> 0 then g.permit_minor else g.permit end) = 0)
limit 1;

-- name: referral_touch_other
-- caller: referral.c: the other party could see the change; index: referral_pkey
update referral
set performer_changed = case when performer = $reader
                             then performer_changed else clock_timestamp() end,
    requester_changed = case when requester = $reader
                             then requester_changed else clock_timestamp() end
where task = $2::uuid and $in_context;
