-- Consents as they are recorded, read and revoked. What they come to is in grants.sql.

-- name: consent_child
-- lane: consent
-- record.c; index child_patient_pkey. The child behind a Patient, as far as the reader may know of it.
select child from child_patient where patient = $2::uuid and $in_context;

-- name: consent_patient
-- lane: consent
-- record.c; index child_patient (child, linked). The reader's own record of the child; of several the one that it asked with ($3), else the first.
select patient from child_patient
where child = $2::bigint and source = $reader
  and $in_context
order by patient is not distinct from $3::uuid desc, linked, patient
limit 1;

-- name: consent_organizations
-- lane: consent
-- record.c; index organization_fhir_id_key. The register is open to all.
select fhir_id, id from organization where fhir_id = any ($1::uuid[]);

-- name: consent_insert
-- lane: consent
-- record.c. $2 id, $3 child, $4 signer, $5 signer key, $6 signed on, $7 record, $8 the child's record that it was recorded of
insert into consent (id, child, recorder, signer, signer_key, signed_on, record, patient)
select $2::uuid, $3::bigint, (select current_setting('cpx.organization', true))::int, $4, $5, $6::date, $7, $8::uuid
where $in_context
returning number;

-- name: consent_update
-- lane: consent
-- record.c; index consent_pkey. The recorder's own replacement of the whole table: its lines so far are superseded; denies only where there is
-- evidence ($7) of the replacement and the same signer ($4) replaces them. Another's stand, as that signer's.
with lines as (
    update provision set superseded = now()
    where consent = $2::bigint and superseded is null and (permit or ($7::boolean and signer_key = $4))
      and $in_context
)
update consent set signer = $3, signer_key = $4, signed_on = $5::date, record = $6, patient = $8::uuid, version = version + 1,
       changed = clock_timestamp()
where number = $2::bigint and $in_context;

-- name: provision_insert
-- lane: consent
-- record.c; indexes consent_pkey, provision_pkey, organization_pkey. A recorder that permits itself is for the stewards to look at. $2 consent, $3 child, $4 permit, $5 recipient, $6 class, $7 labels, $8 purposes, $9 disclosers, $10 and $11 the
-- span in microseconds
insert into provision (consent, line, child, recorder, signer, signer_key, permit, own, recipient, recipient_class, labels, purposes,
                       disclosers, starts, ends)
select c.number, (select coalesce(max(line), 0) + 1 from provision where consent = $2::bigint), $3::bigint, o.id, c.signer, c.signer_key,
       $4::boolean, $4::boolean and ($5::int is not distinct from o.id or $6 is not distinct from o.class), $5::int, $6, $7::bigint, $8::int[],
       $9::int[], timestamptz 'epoch' + $10::bigint * interval '1 microsecond', timestamptz 'epoch' + $11::bigint * interval '1 microsecond'
from consent c join organization o on o.id = $reader
where c.number = $2::bigint and $in_context
returning line;

-- name: provision_narrow
-- lane: consent
-- record.c; index provision (child). What the same signer refused the same recipient before is lifted by a line with evidence ($2 consent, $3
-- line) that was signed no earlier: for the labels and the purposes ($4) that it mentions, from when it begins. The rest of each refusal stands: the first part of it in
-- its own row, the others in rows with negative numbers, which are no lines of the table that was signed. $5 the purpose above each, or 0.
-- 16 + a purpose is that purpose without those below it.
with line as (
    select p.consent, p.child, p.recipient, p.recipient_class, p.labels, p.signer_key, c.signed_on, greatest(p.starts, now()) as begins
    from provision p join consent c on c.number = p.consent
    where p.consent = $2::bigint and p.line = $3::int and p.ends > now() and $in_context
), refused as (
    select p.*, l.labels as mentioned, l.begins,
           array(select u from generate_subscripts($5::int[], 1) u
                 where p.purposes = '{}' or p.purposes && array[u, u + 16, ($5::int[])[u]]) as covered
    from line l join provision p on p.child = l.child join consent c on c.number = p.consent and c.signed_on <= l.signed_on
    where not p.permit and p.superseded is null and p.ends > l.begins and p.signer_key = l.signer_key and p.consent <> l.consent
      and (l.recipient = p.recipient or l.recipient_class = p.recipient_class) and (p.labels & l.labels) <> 0
), older as (
    select r.*, array(select u + 16 from unnest(r.covered) u where u <> all ($4::int[])) as kept,
           array(select u + 16 from unnest(r.covered) u where u = any ($4::int[])) as lifted
    from refused r where r.covered && $4::int[]
), part as (
    select o.consent, o.line, 1 as place, o.labels & ~o.mentioned as labels, o.purposes, o.ends from older o where (o.labels & ~o.mentioned) <> 0
    union all
    select o.consent, o.line, 2, o.labels & o.mentioned, o.kept, o.ends from older o where o.kept <> '{}'
    union all
    select o.consent, o.line, 3, o.labels & o.mentioned, o.lifted, o.begins from older o where o.begins > greatest(o.starts, now())
), ordered as (
    select part.*, row_number() over (partition by consent, line order by place) as nth from part
), kept as (
    update provision p set labels = d.labels, purposes = d.purposes, ends = d.ends
    from ordered d where d.nth = 1 and p.consent = d.consent and p.line = d.line
), gone as (
    update provision p set superseded = now()
    from older o
    where p.consent = o.consent and p.line = o.line
      and not exists (select 1 from part where part.consent = o.consent and part.line = o.line)
)
insert into provision (consent, line, child, recorder, signer, signer_key, permit, recipient, recipient_class, labels, purposes, disclosers,
                       starts, ends)
select o.consent,
       (select least(min(q.line), 0) from provision q where q.consent = o.consent) - row_number() over (partition by o.consent),
       o.child, o.recorder, o.signer, o.signer_key, o.permit, o.recipient, o.recipient_class, d.labels, d.purposes, o.disclosers, o.starts, d.ends
from ordered d join older o using (consent, line)
where d.nth > 1;

-- name: provision_supersede
-- lane: consent
-- record.c; index provision (child). What the same signer permitted the recipients of a new table before is superseded at once; what the new one
-- permits, where it was signed before another that is recorded already. Gives the signer's consents that have no line left.
with signed as (
    select number, child, signer_key, signed_on from consent where number = $2::bigint
), new_lines as (
    select distinct p.recipient, p.recipient_class
    from provision p join signed s on s.number = p.consent
    where p.superseded is null and p.signer_key = s.signer_key
), older as (
    update provision p set superseded = now()
    from signed s, new_lines n, consent c
    where p.permit and p.child = s.child and p.signer_key = s.signer_key and p.consent <> s.number and p.superseded is null
      and (n.recipient = p.recipient or n.recipient_class = p.recipient_class) and c.number = p.consent and c.signed_on <= s.signed_on
      and $in_context
    returning p.consent, p.line
), late as (
    update provision p set superseded = now()
    from signed s
    where p.consent = s.number and p.permit and p.superseded is null
      and exists (select from provision q join consent c on c.number = q.consent
                  where q.child = s.child and q.signer_key = s.signer_key and c.signed_on > s.signed_on
                    and (q.recipient = p.recipient or q.recipient_class = p.recipient_class))
      and $in_context
    returning p.consent, p.line
)
select c.id from consent c join signed s on c.child = s.child and c.signer_key = s.signer_key
where c.revoked is null
  and not exists (select 1 from provision q where q.consent = c.number and q.superseded is null
                    and (q.consent, q.line) not in (select consent, line from older union all select consent, line from late));

-- name: consent_revoke
-- lane: consent
-- record.c; index consent_id_key. By whichever recorder the family turned to; $3 what it was told, or null.
update consent set revoked = now(), revocation = $3, revoked_by = (select current_setting('cpx.organization', true))::int, version = version + 1,
       changed = clock_timestamp()
where id = $2::uuid and revoked is null and $in_context;

-- name: consent_find
-- lane: consent
-- record.c; index consent_id_key. For the recorder's own decisions: nothing of it is sent.
select c.number, c.child, c.recorder = $reader, c.revoked is not null, c.signer
from consent c
where c.id = $2::uuid and $in_context;

-- name: consent_piece
-- lane: consent
-- record.c; index piece_pkey. A Consent has one piece.
select body from piece
where type = 'Consent' and id = $2::uuid and element = '' and sequence = 0 and $in_context;

-- name: consent_piece_close
-- lane: consent
-- record.c; indexes piece_pkey, search_token_piece. The Consent of one recorder is closed by what another recorded: its source stays. $3 the body
with old as (
    select * from piece p
    where p.type = 'Consent' and p.id = $2::uuid and p.element = '' and p.sequence = 0 and $in_context
), moment as materialized (
    select greatest(clock_timestamp(), o.changed + interval '1 microsecond') as at from old o
), kept as (
    insert into piece_history (type, id, element, sequence, child, source, labels, stamp, changed, until, xid, position, holes, meta, body)
    select o.type, o.id, o.element, o.sequence, o.child, o.source, o.labels, o.stamp, o.changed, m.at, o.xid, o.position, o.holes, o.meta, o.body
    from old o, moment m
), gone as (
    delete from search_token t
    where t.type = 'Consent' and t.id = $2::uuid and t.parameter = 'status' and $in_context
    returning t.*
), status as (
    insert into search_token (type, parameter, system, code, id, element, sequence, child, source, labels)
    select g.type, g.parameter, g.system, 'inactive', g.id, g.element, g.sequence, g.child, g.source, g.labels from gone g
)
update piece p set body = $3, stamp = nextval('piece_stamp'), changed = m.at, xid = pg_current_xact_id()
from moment m
where p.type = 'Consent' and p.id = $2::uuid and p.element = '' and p.sequence = 0;

-- name: consent_read
-- lane: consent
-- view.c; indexes consent (child), consent_id_key. Those of a child ($2), or one ($3). Whole: for the one that recorded it; for stewards ($5), and for
-- recorders and stewards acting on the family's request ($4), of a child that they know. What a minor or a young adult signed isn't for who asks on the family's
-- request: a guardian may be asking. Others see one if what they may read now rests on it; who asks on the family's request and has that knows the
-- child, and sees whole what it sees.
select c.number, c.id, c.child, o.fhir_id, c.version, c.record, (extract(epoch from c.revoked) * 1000000)::bigint,
       (extract(epoch from c.changed) * 1000000)::bigint, seen.whole, c.recorder = me.number as own, c.recorder
from consent c
join organization o on o.id = c.recorder
cross join (select $reader as number) me
left join lateral (select p.child from child_patient p where p.child = c.child limit 1) known on true
cross join lateral (select c.recorder = me.number
                           or (known.child is not null and ($5::boolean or ($4::boolean and c.signer_key <> 'child'))) as whole) seen
where c.number = any (array(select f.number from consent f where f.child = $2::bigint union all select f.number from consent f where f.id = $3::uuid))
  and (seen.whole
       or (c.revoked is null and not $4::boolean
           and exists (select 1 from grant_effective g join grant_basis b on b.id = g.basis
                       where g.recipient = me.number and g.child = c.child and g.actor = 0 and now() >= g.starts and now() < g.ends
                         and c.number = any (b.consents))))
  and $in_context
order by c.recorded, c.number;

-- name: consent_lines
-- lane: consent
-- view.c; index provision_pkey. The present lines of one table, in its order: the last of them, if it was replaced. $3 how many it has
select l.superseded, l.ended, l.mine from (
    select p.line, p.superseded is not null as superseded, p.ends <= now() as ended,
           p.permit and p.superseded is null and now() >= p.starts and now() < p.ends
           and (p.recipient = me.id or p.recipient_class = me.class) as mine
    from provision p
    cross join (select o.id, o.class from organization o where o.id = $reader) me
    where p.consent = $2::bigint and $in_context
    order by p.line desc
    limit $3::int
) l
order by l.line;

-- name: own_permits
-- lane: consent
-- own.c; index provision_own. What recorders permitted themselves and is in force, the latest first.
select c.id, o.fhir_id, c.record::json ->> 'child', c.signer, p.labels, p.recipient_class,
       (select bit_or(1 << u) from unnest(p.purposes) u), (extract(epoch from c.changed) * 1000000)::bigint
from provision p
join consent c on c.number = p.consent
join organization o on o.id = p.recorder
where p.own and p.superseded is null and c.revoked is null and p.ends > now() and $in_context
order by p.consent desc, p.line
limit 1000;

-- name: consent_disclosed
-- lane: consent
-- view.c. What another organization's reader was given of consents: $2 X-Request-Id, $3 user, $4 child, $5 source, $6 how many, $7 labels
insert into disclosure (request, recipient, client, user_id, purpose, child, source, labels, basis, kind, items, stamps)
select $2::uuid, $reader, $client, $3,
       $purpose, $4::bigint, $5::int, $7::bigint, null, 'consent', $6::int, '{}'
where $in_context;

-- name: consent_refused
-- lane: consent
-- view.c. $2 X-Request-Id, $3 user, $4 route, $5 target, $6 status
insert into refusal (request, recipient, client, user_id, purpose, route, target, status)
select $2::uuid, $reader, $client, $3,
       $purpose, $4, $5, $6::int
where $in_context;

-- name: consent_external
-- lane: consent
-- record.c; index external_key_pkey. The recorder's own key of a consent: $2 the key, $3 child
select id from external_key
where source = $reader and kind = 'consent' and external_id = $2
  and child = $3::bigint and $in_context;

-- name: consent_external_insert
-- lane: consent
-- record.c; index external_key_pkey. $2 the key, $3 child, $4 id
insert into external_key (source, kind, external_id, child, type, id)
select $reader, 'consent', $2, $3::bigint, 'Consent', $4::uuid
where $in_context;
