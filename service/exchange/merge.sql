-- Merges of two children, and their undoing. By the steward role, which sees whose rows are and no body.

-- name: merge_children
-- caller: merge.c: the children behind two records ($2 keep, $3 merge); index: child_patient_pkey
-- lane: steward
select k.child, m.child
from child_patient k, child_patient m
where k.patient = $2::uuid and m.patient = $3::uuid and $in_context;

-- name: merge_keys_lock
-- caller: merge.c: whoever registers one of the two ($2, $3) at this moment waits, and then finds it where it is; index: match_key_child_idx
-- lane: steward
select pg_advisory_xact_lock(k.lock)
from (select distinct ('x' || encode(substr(m.key, 1, 8), 'hex'))::bit(64)::bigint as lock
      from match_key m
      where m.child = any (array[$2::bigint, $3::bigint]) and $in_context
      order by 1) k;

-- name: merge_records_lock
-- caller: merge.c: whoever writes of a record of one of the two ($2, $3), or of a resource of one, at this moment is waited for, and whoever will, waits and
-- finds it where it is then (child_hold, resource_hold); index: child_patient_child_linked_idx
-- lane: steward
select pg_advisory_xact_lock(8, k.place)
from (select distinct 1 as rank, hashtext(c.patient::text) as place
      from child_patient c
      where c.child = any (array[$2::bigint, $3::bigint]) and $in_context
      union
      select 2, hashtext(x.child::text)
      from unnest(array[$2::bigint, $3::bigint]) as x (child)
      where $in_context
      order by 1, 2) k;

-- name: merge_lock
-- caller: merge.c: of a child: no compile, no consent and no referral of it meanwhile
-- lane: steward
select pg_advisory_xact_lock($1::bigint);

-- name: merge_insert
-- caller: merge.c. $2 keep, $3 gone, $4 reason, $5 the named human
-- lane: steward
with merged as (
    insert into child_merge (keep, gone, reason, merged_by, merger)
    select $2::bigint, $3::bigint, $4, $5, current_setting('cpx.organization')::int
    where $in_context
    returning number, id, merged
), renamed as (
    update child_alias set now = $2::bigint where now = $3::bigint and $in_context
), alias as (
    insert into child_alias (child, now) select $3::bigint, $2::bigint where $in_context
)
select number, id, (extract(epoch from merged) * 1000000)::bigint from merged;

-- name: merge_note
-- caller: merge.c, keeper: what of the child $3 the merge $2 moves, by resource; indexes: piece_by_facet, child_patient_child_linked_idx,
-- referral_child_idx, consent_child_idx
-- lane: steward
insert into merge_moved (merge, type, id)
select $2::bigint, m.type, m.id
from (select p.type, p.id from piece p where p.child = $3::bigint
      union select 'Patient', c.patient from child_patient c where c.child = $3::bigint
      union select 'Task', r.task from referral r where r.child = $3::bigint
      union select 'Consent', c.id from consent c where c.child = $3::bigint) m
where $in_context
on conflict do nothing;

-- name: merge_refusals_note
-- caller: merge.c: what the families of the children $3 and $4 refuse as the merge $2 begins; index: provision_child_idx
-- lane: steward
insert into merge_refusal (merge, consent, line, labels, purposes, ends)
select $2::bigint, p.consent, p.line, p.labels, p.purposes, p.ends
from provision p
where p.child = any (array[$3::bigint, $4::bigint]) and not p.permit and p.superseded is null and p.ends > now()
  and $in_context;

-- name: merge_move
-- caller: merge.c, keeper: everything of the child $2 becomes the child $3's. No stamp moves: nothing that anyone reads has changed; nor does a follower
-- find anything (the trigger piece_stays): whom it concerns is told by merge_tell. Indexes:
-- piece_by_facet, piece_history_child, search_token_child, search_reference_child, search_date_child, child_patient_child_linked_idx,
-- match_key_child_idx, consent_child_idx, provision_child_idx, referral_child_idx, external_key_source_child_idx
-- lane: steward
with pieces as (
    update piece set child = $3::bigint where child = $2::bigint and $in_context
), versions as (
    update piece_history set child = $3::bigint where child = $2::bigint and $in_context
), tokens as (
    update search_token set child = $3::bigint where child = $2::bigint and $in_context
), refers as (
    update search_reference set child = $3::bigint where child = $2::bigint and $in_context
), dates as (
    update search_date set child = $3::bigint where child = $2::bigint and $in_context
), patients as (
    update child_patient set child = $3::bigint where child = $2::bigint and $in_context
), keys as (
    update match_key k set child = $3::bigint
    where k.child = $2::bigint and $in_context
      and not exists (select from match_key o where o.key = k.key and o.child = $3::bigint and o.source = k.source)
), consents as (
    update consent set child = $3::bigint where child = $2::bigint and $in_context
), lines as (
    update provision set child = $3::bigint where child = $2::bigint and $in_context
), referrals as (
    update referral set child = $3::bigint where child = $2::bigint and $in_context
), codes as (
    update link_code set child = $3::bigint where child = $2::bigint and $in_context
)
update external_key k set child = $3::bigint
where k.child = $2::bigint and $in_context
  and not exists (select from external_key o
                  where o.source = k.source and o.kind = k.kind and o.external_id = k.external_id and o.child = $3::bigint);

-- name: merge_find
-- caller: merge.c; index: child_merge_id_key. Gives whether it is undone, and whether the child that was kept is gone in a later merge.
-- lane: steward
select m.number, m.keep, m.gone, m.undone is not null, exists (select from child_merge l where l.gone = m.keep and l.undone is null)
from child_merge m
where m.id = $2::uuid and $in_context
for update;

-- name: merge_follow_patients
-- caller: merge.c: records ($2 merge, $3 keep) that were linked since by what ties them to those that move, and not to those that stay; indexes:
-- child_patient_child_linked_idx, match_key_child_idx, match_key_pkey, link_tie_pkey, merge_moved_pkey
-- lane: steward
with since as materialized (
    select c.patient
    from child_merge m join child_patient c on c.child = m.keep and c.linked > m.merged
    where m.number = $2::bigint and $in_context
), tie as materialized (
    select s.patient, exists (select from merge_moved v where v.merge = $2::bigint and v.type = 'Patient' and v.id = o.patient) as moves
    from since s
    join match_key k on k.child = $3::bigint and k.patient = s.patient
    join match_key o on o.key = k.key and o.patient <> s.patient
    where o.patient not in (select patient from since)
    union all
    select s.patient, exists (select from merge_moved v where v.merge = $2::bigint and v.type = 'Patient' and v.id = l.named)
    from since s
    join link_tie l on l.patient = s.patient
    where l.named not in (select patient from since)
)
insert into merge_moved (merge, type, id)
select $2::bigint, 'Patient', t.patient from tie t where $in_context
group by t.patient having bool_and(t.moves)
on conflict do nothing;

-- name: merge_follow
-- caller: merge.c: what was written since the merge $2 into the child $3 by organizations whose own records all move; indexes: piece_by_facet,
-- child_patient_child_linked_idx, merge_moved_pkey, piece_pkey, piece_history_pkey
-- lane: steward
with merge as materialized (
    select merged from child_merge where number = $2::bigint and $in_context
), source as materialized (
    select c.source
    from child_patient c
    left join merge_moved v on v.merge = $2::bigint and v.type = 'Patient' and v.id = c.patient
    where c.child = $3::bigint
    group by c.source having bool_and(v.id is not null)
), own as materialized (
    select p.type, p.id, p.source, p.element, p.sequence from piece p where p.child = $3::bigint
)
insert into merge_moved (merge, type, id)
select distinct $2::bigint, p.type, p.id
from own p
join source s on s.source = p.source
cross join merge m
where p.element = '' and p.sequence = 0 and p.type <> 'Consent'
  and not exists (select from piece q where q.type = p.type and q.id = p.id and q.changed <= m.merged)
  and not exists (select from piece_history h where h.type = p.type and h.id = p.id and h.changed <= m.merged)
  and not exists (select from child_merge l join merge_moved v on v.merge = l.number
                  where l.keep = $3::bigint and l.undone is null and l.number <> $2::bigint and v.type = p.type and v.id = p.id)
on conflict do nothing;

-- name: merge_follow_consents
-- caller: merge.c: what was signed since the merge $2 of the child $3, by the record that it was recorded of; indexes: consent_child_idx,
-- merge_moved_pkey
-- lane: steward
insert into merge_moved (merge, type, id)
select $2::bigint, 'Consent', c.id
from consent c join merge_moved v on v.merge = $2::bigint and v.type = 'Patient' and v.id = c.patient
where c.child = $3::bigint and $in_context
on conflict do nothing;

-- name: merge_part
-- caller: merge.c: what was written since the merge $2 of the child $3 by organizations that know both children, or neither by a record of their own:
-- nobody but they can say of which it speaks. It is theirs alone until they send it again. Indexes: piece_by_facet, child_patient_child_linked_idx,
-- merge_moved_pkey, piece_pkey, piece_history_pkey, search_token_piece, search_reference_piece, search_date_piece
-- lane: steward
with merge as materialized (
    select merged from child_merge where number = $2::bigint and $in_context
), clear as materialized (
    select c.source
    from child_patient c
    left join merge_moved v on v.merge = $2::bigint and v.type = 'Patient' and v.id = c.patient
    where c.child = $3::bigint
    group by c.source having bool_and(v.id is not null) or bool_and(v.id is null)
), own as materialized (
    select p.type, p.id, p.source, p.element, p.sequence from piece p where p.child = $3::bigint
), unclear as materialized (
    select p.type, p.id
    from own p
    cross join merge m
    where p.element = '' and p.sequence = 0 and p.type not in ('Consent', 'Patient') and p.source not in (select source from clear)
      and not exists (select from piece q where q.type = p.type and q.id = p.id and q.changed <= m.merged)
      and not exists (select from piece_history h where h.type = p.type and h.id = p.id and h.changed <= m.merged)
      and not exists (select from child_merge l join merge_moved v on v.merge = l.number
                      where l.keep = $3::bigint and l.undone is null and v.type = p.type and v.id = p.id)
), versions as (
    update piece_history p set child = -1 from unclear u where p.type = u.type and p.id = u.id and p.child = $3::bigint
), tokens as (
    update search_token p set child = -1 from unclear u where p.type = u.type and p.id = u.id and p.child = $3::bigint
), refers as (
    update search_reference p set child = -1 from unclear u where p.type = u.type and p.id = u.id and p.child = $3::bigint
), dates as (
    update search_date p set child = -1 from unclear u where p.type = u.type and p.id = u.id and p.child = $3::bigint
)
update piece p set child = -1, xid = pg_current_xact_id() from unclear u where p.type = u.type and p.id = u.id and p.child = $3::bigint;

-- name: merge_return
-- caller: merge.c: what the merge $2 moved from the child $4 to $3 goes back; indexes: merge_moved_pkey, piece_pkey, piece_history_pkey,
-- search_token_piece, search_reference_piece, search_date_piece, child_patient_pkey, match_key_child_idx, consent_id_key, provision_pkey,
-- referral_pkey, external_key_type_id_idx, link_code_child_source_idx, legal_basis_patient
-- lane: steward
with moved as materialized (
    select type, id from merge_moved where merge = $2::bigint and $in_context
), pieces as (
    update piece p set child = $4::bigint from moved m where p.type = m.type and p.id = m.id and p.child = $3::bigint
), versions as (
    update piece_history p set child = $4::bigint from moved m where p.type = m.type and p.id = m.id and p.child = $3::bigint
), tokens as (
    update search_token p set child = $4::bigint from moved m where p.type = m.type and p.id = m.id and p.child = $3::bigint
), refers as (
    update search_reference p set child = $4::bigint from moved m where p.type = m.type and p.id = m.id and p.child = $3::bigint
), dates as (
    update search_date p set child = $4::bigint from moved m where p.type = m.type and p.id = m.id and p.child = $3::bigint
), patients as (
    update child_patient c set child = $4::bigint from moved m where m.type = 'Patient' and c.patient = m.id and c.child = $3::bigint
), keys as (
    update match_key k set child = $4::bigint from moved m
    where m.type = 'Patient' and k.patient = m.id and k.child = $3::bigint
      and not exists (select from match_key o where o.key = k.key and o.child = $4::bigint and o.source = k.source)
), consents as (
    update consent c set child = $4::bigint from moved m where m.type = 'Consent' and c.id = m.id and c.child = $3::bigint
), lines as (
    update provision p set child = $4::bigint from moved m, consent c
    where m.type = 'Consent' and c.id = m.id and p.consent = c.number and p.child = $3::bigint
), referrals as (
    update referral r set child = $4::bigint from moved m where m.type = 'Task' and r.task = m.id and r.child = $3::bigint
), codes as (
    update link_code l set child = $4::bigint from moved m where m.type = 'Patient' and l.patient = m.id and l.child = $3::bigint
), laws as (
    update legal_basis b set child = $4::bigint from moved m where m.type = 'Patient' and b.patient = m.id and b.child = $3::bigint
)
update external_key k set child = $4::bigint from moved m
where k.type = m.type and k.id = m.id and k.child = $3::bigint
  and not exists (select from external_key o
                  where o.source = k.source and o.kind = k.kind and o.external_id = k.external_id and o.child = $4::bigint);

-- name: merge_return_departures
-- caller: merge.c, behind merge_return, which has waited for what was written at that moment, before merge_narrow_undone: what departed goes back with
-- what it was of, from the child $3 to $4. Who saw any of it by the grants of both, and hasn't read that it is gone, is told to read the child
-- again, by the id by which it knew the two; at its end, who is in the middle of a pass. Indexes: piece_departure_child, merge_moved_pkey,
-- grant_child, child_patient_child_linked_idx, child_known_pkey
-- lane: steward
with departed as materialized (
    select d.source, d.labels, d.xid from piece_departure d where d.child = $3::bigint and $in_context
), returned as (
    update piece_departure d set child = $4::bigint
    from merge_moved m
    where m.merge = $2::bigint and m.type = d.type and m.id = d.resource and d.child = $3::bigint and $in_context
), unread as (
    select distinct g.recipient, g.purpose, d.xid
    from departed d
    join grant_effective g on g.child = $3::bigint and d.source <> g.recipient and (g.discloser = 0 or g.discloser = d.source)
                          and $opens(g, d)
    where g.actor = 0 and now() >= g.starts and now() < g.ends
), told as (
    select u.recipient, u.purpose, u.xid, false as moved from unread u
    union all
    select u.recipient, u.purpose, null, true from unread u group by u.recipient, u.purpose
)
insert into grant_change (recipient, child, purpose, patient, due, unread, moved)
select t.recipient, k.child, t.purpose, k.patient, now(), t.xid, t.moved
from told t
cross join lateral (
    select c.child, c.patient from child_patient c
    where c.child = any (array[$3::bigint, $4::bigint])
    order by c.source = t.recipient desc, coalesce((select true from child_known n where n.recipient = t.recipient and n.patient = c.patient limit 1), false) desc,
             c.linked, c.patient
    limit 1) k;

-- name: merge_refusals_restore
-- caller: merge.c, when each consent is its own child's again: what a family had refused before the merge $2 stands as it did, unless the same signer
-- said otherwise since, of the same child and recipient; indexes: merge_refusal_pkey, provision_pkey, consent_child_idx, child_merge_pkey
-- lane: steward
update provision p
set labels = r.labels, purposes = r.purposes, ends = r.ends, superseded = null
from merge_refusal r join child_merge m on m.number = r.merge
where r.merge = $2::bigint and p.consent = r.consent and p.line = r.line
  and (p.superseded is not null or p.labels <> r.labels or p.purposes <> r.purposes or p.ends <> r.ends)
  and not exists (select from consent c join provision q on q.consent = c.number
                  where c.child = p.child and q.signer_key = p.signer_key and c.revoked is null and greatest(c.recorded, c.changed) > m.merged
                    and (c.number = p.consent or q.recipient = p.recipient or q.recipient_class = p.recipient_class))
  and $in_context;

-- name: merge_end
-- caller: merge.c. $2 merge, $3 why, $4 the named human. The children that had become the one that is now back are its again; indexes:
-- child_merge_pkey, child_merge_keep_idx, child_alias_pkey
-- lane: steward
with recursive ended as (
    update child_merge
    set undone = clock_timestamp(), undone_by = $4, undo_reason = $3, undoer = current_setting('cpx.organization')::int, xid = pg_current_xact_id()
    where number = $2::bigint and undone is null and $in_context
    returning gone
), below as (
    select e.gone as child, e.gone as now from ended e
    union all
    select m.gone, b.now from below b join child_merge m on m.keep = b.child and m.undone is null
), gone as (
    delete from child_alias a using ended e where a.child = e.gone
)
update child_alias a set now = b.now from below b where a.child = b.child and b.child <> b.now;

-- name: merge_known
-- caller: merge.c: the ids by which those that may read something of one of two children ($2, $3) know it, where they become one by the merge $4: these
-- stay the ids by which they are told of it, whoever's the earliest record of both is; indexes: grant_child, child_patient_child_linked_idx,
-- merge_moved_pkey, child_known_pkey
-- lane: steward
with record as materialized (
    select c.patient, c.source, c.linked, case when m.id is null then $2::bigint else $3::bigint end as side
    from child_patient c
    left join merge_moved m on m.merge = $4::bigint and m.type = 'Patient' and m.id = c.patient
    where c.child = $2::bigint
), reader as materialized (
    select distinct g.recipient, g.child
    from grant_effective g
    where g.child = any (array[$2::bigint, $3::bigint]) and g.actor = 0 and now() >= g.starts and now() < g.ends
      and $in_context
)
insert into child_known (recipient, patient, merge)
select r.recipient, k.patient, $4::bigint
from reader r
cross join lateral (
    (select c.patient from record c where c.side = r.child and c.source = r.recipient order by c.linked, c.patient limit 1)
    union
    (select c.patient from record c
     where c.side = r.child
     order by coalesce((select true from child_known n where n.recipient = r.recipient and n.patient = c.patient limit 1), false) desc, c.linked, c.patient
     limit 1)) k;

-- name: merge_unknow
-- caller: merge.c, behind merge_narrow_undone, where the merge $2 is undone; index: child_known_merge_idx
-- lane: steward
delete from child_known where merge = $2::bigint and $in_context;

-- name: merge_hold
-- caller: merge.c: what is written of the child $2 at this moment is waited for, and then as old as the merge; index: piece_by_facet
-- lane: steward
select from piece p where p.child = $2::bigint and $in_context for no key update;

-- name: merge_followers
-- caller: merge.c, behind merge_hold, before merge_narrow: of two children that have become one ($2, of which $3 was the other, by the merge $4). What
-- departed of each before can't be told any more: by the grants of both, it would be to whom it was hidden. Who could see it, and hasn't read that it
-- is gone, is told to read the child again, by an id that it knew; so is, at the end of it, who is in the middle of a pass, where what it may
-- read has moved. Index: grant_child, piece_departure_child, piece_by_facet, merge_moved_pkey, child_patient_child_linked_idx
-- lane: steward
with rule as materialized (
    select g.recipient, g.child, g.purpose, g.discloser, g.permit, g.permit_minor
    from grant_effective g
    where g.child = any (array[$2::bigint, $3::bigint]) and g.actor = 0 and now() >= g.starts and now() < g.ends
      and $in_context
), departed as (
    delete from piece_departure d where d.child = any (array[$2::bigint, $3::bigint]) and $in_context
    returning d.child, d.source, d.labels, d.xid
), part as materialized (
    select case when m.id is null then $2::bigint else $3::bigint end as side, p.source, p.labels, null::xid8 as departed
    from piece p
    left join merge_moved m on m.merge = $4::bigint and m.type = p.type and m.id = p.id
    where p.child = $2::bigint
    union
    select d.child, d.source, d.labels, d.xid from departed d
), seen as materialized (
    select distinct r.recipient, r.purpose, p.side, p.departed
    from rule r
    join part p on p.side = r.child and p.source <> r.recipient and (r.discloser = 0 or r.discloser = p.source)
               and $opens(r, p)
), told as (
    select s.recipient, s.purpose, s.side, s.departed, false as moved from seen s where s.departed is not null
    union
    select s.recipient, s.purpose, s.side, null, true
    from seen s
    where exists (select from seen o where o.recipient = s.recipient and o.purpose = s.purpose and (o.side = $3::bigint or o.departed is not null))
), record as materialized (
    select c.patient, c.source, c.linked, case when m.id is null then $2::bigint else $3::bigint end as side
    from child_patient c
    left join merge_moved m on m.merge = $4::bigint and m.type = 'Patient' and m.id = c.patient
    where c.child = $2::bigint
)
insert into grant_change (recipient, child, purpose, patient, due, unread, moved)
select t.recipient, $2::bigint, t.purpose, k.patient, now(), t.departed, t.moved
from told t
cross join lateral (select c.patient from record c where c.side = t.side
                    order by c.source = t.recipient desc, coalesce((select true from child_known n where n.recipient = t.recipient and n.patient = c.patient limit 1), false) desc, c.linked, c.patient limit 1) k;

-- name: merge_tell
-- caller: merge.c, before merge_narrow: of two children that have become one ($2, of which $3 was the other, by the merge $4), whoever may read what
-- is of one of them by the grants that it has of the other, and couldn't, is told to read the child again (plain/feed), by an id that it knew. To all
-- others nothing has changed. $5: only what was written since, and moved late; index: grant_child, piece_by_facet, merge_moved_pkey,
-- child_patient_child_linked_idx
-- lane: steward
with rule as materialized (
    select g.recipient, g.purpose, g.discloser, g.permit, g.permit_minor, g.child = $3::bigint as moved
    from grant_effective g
    where g.child = any (array[$2::bigint, $3::bigint]) and g.actor = 0 and now() >= g.starts and now() < g.ends
      and $in_context
), part as materialized (
    select distinct p.source, p.labels, m.id is not null as moved
    from piece p
    left join merge_moved m on m.merge = $4::bigint and m.type = p.type and m.id = p.id
    where p.child = $2::bigint
      and (not $5::boolean or (m.id is not null and p.xid >= (select c.xid from child_merge c where c.number = $4::bigint)))
), told as (
    select distinct r.recipient, r.purpose
    from rule r
    join part p on p.moved <> r.moved and p.source <> r.recipient and (r.discloser = 0 or r.discloser = p.source)
               and $opens(r, p)
    where not exists (select from rule o
                      where o.recipient = r.recipient and o.purpose = r.purpose and o.moved = p.moved and (o.discloser = 0 or o.discloser = p.source)
                        and $opens(o, p))
)
insert into grant_change (recipient, child, purpose, patient, due)
select t.recipient, $2::bigint, t.purpose, k.patient, now()
from told t
cross join lateral (
    select c.patient
    from child_patient c
    left join merge_moved m on m.merge = $4::bigint and m.type = 'Patient' and m.id = c.patient
    where c.child = $2::bigint
      and (c.source = t.recipient or exists (select from rule r where r.recipient = t.recipient and r.moved = (m.id is not null)))
    order by c.source = t.recipient desc, coalesce((select true from child_known n where n.recipient = t.recipient and n.patient = c.patient limit 1), false) desc, c.linked, c.patient
    limit 1) k;

-- name: merge_narrow_undone
-- caller: merge.c, where a merge is undone ($2 stays, $3 is back): until both are compiled, nobody reads anything of them by a grant. The grants of
-- the one were those of both, so what was is noted for each of them: who saw something of both, or finds what it saw under another id than that
-- by which it knew the two, is told; who saw nothing of the one loses nothing of it, and is told of it only what it gains. Who is in the middle of a
-- pass, where nothing else is told to it, is told at its end. Index: grant_child, piece_by_facet, child_patient_child_linked_idx, child_known_pkey
-- lane: steward
with narrowed as (
    delete from grant_effective g where g.child = any (array[$2::bigint, $3::bigint]) and $in_context
    returning g.*
), part as materialized (
    select distinct p.child, p.source, p.labels from piece p where p.child = any (array[$2::bigint, $3::bigint])
), seen as materialized (
    select distinct n.recipient, n.purpose, p.child
    from narrowed n
    join part p on p.source <> n.recipient and (n.discloser = 0 or n.discloser = p.source)
               and $opens(n, p)
    where n.actor = 0 and now() >= n.starts and now() < n.ends
), side as materialized (
    select n.recipient, n.purpose, x.child, k.patient, k.child = x.child as home,
           exists (select from seen s where s.recipient = n.recipient and s.purpose = n.purpose and s.child = x.child) as saw,
           exists (select from seen s where s.recipient = n.recipient and s.purpose = n.purpose and s.child <> x.child) as saw_other
    from (select distinct o.recipient, o.purpose from narrowed o) n
    cross join lateral (select c.patient, c.child from child_patient c where c.child = any (array[$2::bigint, $3::bigint])
                        order by c.source = n.recipient desc, coalesce((select true from child_known o where o.recipient = n.recipient and o.patient = c.patient limit 1), false) desc,
                                 c.linked, c.patient limit 1) k
    cross join unnest(array[$2::bigint, $3::bigint]) as x (child)
), was as (
    insert into grant_was (recipient, child, side, purpose, ground, actor, discloser, starts, ends, permit, permit_minor, patient, quiet, moved)
    select n.recipient, s.child, n.child, n.purpose, n.ground, n.actor, n.discloser, n.starts, n.ends, n.permit, n.permit_minor,
           case when s.saw and (s.home or not s.saw_other) then s.patient end, not s.saw or (s.saw_other and not s.home), s.saw and (s.saw_other or not s.home)
    from narrowed n
    join side s on s.recipient = n.recipient and s.purpose = n.purpose
), passes as (
    insert into grant_change (recipient, child, purpose, patient, due, moved)
    select s.recipient, s.child, s.purpose, s.patient, now(), true
    from side s
    where s.child = $3::bigint and s.saw and s.home and not s.saw_other
)
insert into recompile (child) select c from unnest(array[$2::bigint, $3::bigint]) as c where $in_context;

-- name: merge_narrow
-- caller: merge.c: until they are compiled, nobody reads anything of the children ($2, $3), which have become one, by a grant; index: grant_child
-- lane: steward
with narrowed as (
    delete from grant_effective g where g.child = any (array[$2::bigint, $3::bigint]) and $in_context
    returning g.*
), was as (
    insert into grant_was (recipient, child, side, purpose, ground, actor, discloser, starts, ends, permit, permit_minor)
    select n.recipient, n.child, n.child, n.purpose, n.ground, n.actor, n.discloser, n.starts, n.ends, n.permit, n.permit_minor from narrowed n
)
insert into recompile (child) select c from unnest(array[$2::bigint, $3::bigint]) as c where $in_context;

-- name: merge_again
-- caller: keeper: the merge behind $2 of the last hour, for what was written of the child that is gone while it was merged; index:
-- child_merge_merged_idx
-- lane: steward
select m.number, m.gone, m.keep
from child_merge m
where m.merged > now() - interval '1 hour' and m.undone is null and m.number > $2::bigint and $in_context
order by m.number
limit 1;

-- name: merge_left
-- caller: merge.c: whether something is left of a child that is gone; indexes: piece_by_facet, child_patient_child_linked_idx, consent_child_idx,
-- referral_child_idx
-- lane: steward
select exists (select from piece p where p.child = $2::bigint) or exists (select from child_patient c where c.child = $2::bigint)
       or exists (select from consent c where c.child = $2::bigint) or exists (select from referral r where r.child = $2::bigint)
where exists (select from child_merge m where m.gone = $2::bigint and m.undone is null)
  and $in_context;

-- name: merge_queue
-- caller: merge.c
-- lane: steward
insert into recompile (child) select $2::bigint where $in_context;
