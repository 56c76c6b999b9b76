-- The seal, over the rows of the view sealed_row.

-- name: audit_lock
-- lane: audit
-- caller: audit/chain: one seals at a time, on all instances
select pg_try_advisory_xact_lock(11, 0) where $in_context;

-- name: audit_head
-- lane: audit
-- caller: audit/chain: the last record, the last batch, and the transaction before which all are over; index: audit_record_pkey, backwards
select r.number, r.record, b.record, pg_snapshot_xmin(pg_current_snapshot())
from (values (1)) as always
left join lateral (select number, record from audit_record order by number desc limit 1) r on true
left join lateral (select record from audit_record where record like '{"number":%,"kind":"batch"%' order by number desc limit 1) b on true
where $in_context;

-- name: audit_end
-- lane: audit
-- caller: audit/seal: where a batch of at most $4 rows ends, of those in [$2, $3); none: they are fewer; index: those of the tables by xid
select case when t.xid = first_value(t.xid) over (order by t.xid) then true end, t.xid, (t.xid::text::numeric + 1)::text
from (
    select xid
    from sealed_row
    where xid >= $2::xid8 and xid < $3::xid8 and $in_context
    order by xid
    limit $4::int + 1
) t
order by t.xid
offset $4::int
limit 1;

-- name: audit_leaves
-- lane: audit
-- caller: audit/chain: the rows in [$2, $3), and their leaves; index: those of the tables by xid
select xid, place, id, '{"table":"' || place || '",' || substr(json_strip_nulls(line)::text, 2), $us(at)
from sealed_row
where xid >= $2::xid8 and xid < $3::xid8 and $in_context
order by xid, place collate "C", id;

-- name: audit_append
-- lane: audit
-- caller: audit/chain. $2 number, $3 record, $4 signature and $5 leaves in hex
insert into audit_record (number, record, signature, leaves)
select $2::bigint, $3::text, decode($4::text, 'hex'), decode($5::text, 'hex')
where $in_context;

-- name: audit_records
-- lane: audit
-- caller: audit/chain: $3 records behind $2; index: audit_record_pkey
select r.record, encode(r.signature, 'hex'), r.number
from audit_record r
where r.number > $2::bigint and $in_context
order by r.number
limit $3::int;

-- name: audit_kept
-- lane: audit
-- caller: audit/chain: the leaves kept beside the record $2; index: audit_record_pkey
select encode(r.leaves, 'hex') from audit_record r where r.number = $2::bigint and $in_context;

-- name: audit_unsealed
-- lane: audit
-- caller: audit/chain: how many rows there are from $2 on, and the transaction before which all are over; index: those of the tables by xid
select count(*), pg_snapshot_xmin(pg_current_snapshot())
from sealed_row
where xid >= $2::xid8 and $in_context;

-- name: audit_oldest
-- lane: audit
-- caller: audit/seal: when the first row behind the last batch was written; index: audit_record_pkey, those of the tables by xid
select $us(s.at)
from sealed_row s
where s.xid >= (select coalesce((select (r.record::json ->> 'to')::xid8
                                 from audit_record r
                                 where r.record like '{"number":%,"kind":"batch"%'
                                 order by r.number desc
                                 limit 1), '0'::xid8))
  and $in_context
order by s.xid
limit 1;

-- name: audit_remove
-- lane: owner
-- caller: audit/prune: the rows before the transaction $2; policies keep what isn't old enough. Index: those of the tables by xid
with disclosures as (
    delete from disclosure where xid < $2::xid8 and $in_context returning 1
),
refusals as (
    delete from refusal where xid < $2::xid8 and $in_context returning 1
),
accesses as (
    delete from emergency_access where xid < $2::xid8 and $in_context returning 1
),
events as (
    delete from emergency_event where xid < $2::xid8 and $in_context returning 1
),
reports as (
    delete from report where xid < $2::xid8 and $in_context returning 1
)
select (select count(*) from disclosures) + (select count(*) from refusals) + (select count(*) from accesses) + (select count(*) from events)
       + (select count(*) from reports);
