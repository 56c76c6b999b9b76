-- What courts and laws say of a child. Recorded, listed and revoked by stewards, or by the operator; grants.sql compiles it.

-- name: legal_insert
-- lane: consent
-- legal_record.c. $2 child, $3 kind, $4 citation, $5 recipient, $6 class, $7 labels, $8 purposes, $9 guardian, $10 and $11 the span in
-- microseconds, $12 record, $13 who recorded it, $14 the child's record that it was recorded of. The operator, on the command line, is
-- organization 0.
insert into legal_basis (child, kind, citation, recipient, recipient_class, labels, purposes, guardian_key, starts, ends, record, recorder,
                         recorded_by, patient)
select $2::bigint, $3, $4, $5::int, $6, $7::bigint, $8::int[], $9, timestamptz 'epoch' + $10::bigint * interval '1 microsecond',
       timestamptz 'epoch' + $11::bigint * interval '1 microsecond', $12,
       coalesce($reader, 0), $13, $14::uuid
where $in_context
returning id;

-- name: legal_list
-- lane: consent
-- legal_record.c; indexes legal_basis (child), child_alias_now_idx, legal_basis_id_key. Those of a child ($2), under all numbers that it had, or
-- one ($3).
select b.id, b.child, b.record, o.fhir_id, b.recorded_by, (extract(epoch from b.recorded) * 1000000)::bigint,
       (extract(epoch from b.revoked) * 1000000)::bigint, b.revoked_by, b.revocation,
       case when b.revoked is not null then 'revoked' when b.ends <= now() then 'expired' when b.starts > now() then 'pending' else 'active' end,
       b.recorder
from legal_basis b
left join organization o on o.id = b.recorder
where b.number = any (array(select f.number from legal_basis f
                            where f.child = any (array(select a.child from child_alias a where a.now = $2::bigint union all select $2::bigint))
                            union all select f.number from legal_basis f where f.id = $3::uuid))
  and $in_context
order by b.number;

-- name: legal_revoke
-- lane: consent
-- legal_record.c; index legal_basis_id_key. $2 id, $3 who, $4 why. Gives its child.
update legal_basis set revoked = now(), revoked_by = $3, revocation = $4, xid = pg_current_xact_id()
where id = $2::uuid and revoked is null and $in_context
returning child;
