-- The seal. The leaf of a row is all of its columns that aren't null: a column that is added later is sealed by itself, and leaves the leaves of
-- the rows before it as they are; so a sealed column is never renamed, dropped, retyped or given a default.

-- name: audit_lock
-- role: audit
-- caller: audit/chain: one seals at a time, on all instances
select pg_try_advisory_xact_lock(11, 0) where (select current_setting('cpx.request', true)) = $1;

-- name: audit_head
-- role: audit
-- caller: audit/chain: the last record, the last batch, and the transaction before which all are over; index: audit_record_pkey, backwards
select r.number, r.record, b.record, pg_snapshot_xmin(pg_current_snapshot())
from (values (1)) as always
left join lateral (select number, record from audit_record order by number desc limit 1) r on true
left join lateral (select record from audit_record where record like '{"number":%,"kind":"batch"%' order by number desc limit 1) b on true
where (select current_setting('cpx.request', true)) = $1;

-- name: audit_end
-- role: audit
-- caller: audit/seal: where a batch of at most $4 rows ends, of those in [$2, $3); none: they are fewer; index: disclosure_xid, refusal_xid
select case when t.xid = first_value(t.xid) over (order by t.xid) then true end, t.xid, (t.xid::text::numeric + 1)::text
from (
    (select xid from disclosure where xid >= $2::xid8 and xid < $3::xid8 order by xid limit $4::int + 1)
    union all
    (select xid from refusal where xid >= $2::xid8 and xid < $3::xid8 order by xid limit $4::int + 1)
) t
where (select current_setting('cpx.request', true)) = $1
order by t.xid
offset $4::int
limit 1;

-- name: audit_leaves
-- role: audit
-- caller: audit/chain: the rows of the sealed tables in [$2, $3), and their leaves; index: disclosure_xid, refusal_xid
select t.xid, t.place, t.id, '{"table":"' || t.place || '",' || substr(json_strip_nulls(t.line)::text, 2)
from (
    select d.xid, 'disclosure' as place, d.id, row_to_json(d) as line from disclosure d where d.xid >= $2::xid8 and d.xid < $3::xid8
    union all
    select r.xid, 'refusal', r.id, row_to_json(r) from refusal r where r.xid >= $2::xid8 and r.xid < $3::xid8
) t
where (select current_setting('cpx.request', true)) = $1
order by t.xid, t.place collate "C", t.id;

-- name: audit_append
-- role: audit
-- caller: audit/chain. $2 number, $3 record, $4 signature and $5 leaves in hex
insert into audit_record (number, record, signature, leaves)
select $2::bigint, $3::text, decode($4::text, 'hex'), decode($5::text, 'hex')
where (select current_setting('cpx.request', true)) = $1;

-- name: audit_records
-- role: audit
-- caller: audit/chain: $3 records behind $2; index: audit_record_pkey
select r.record, encode(r.signature, 'hex'), r.number
from audit_record r
where r.number > $2::bigint and (select current_setting('cpx.request', true)) = $1
order by r.number
limit $3::int;

-- name: audit_kept
-- role: audit
-- caller: audit/chain: the leaves kept beside the record $2; index: audit_record_pkey
select encode(r.leaves, 'hex') from audit_record r where r.number = $2::bigint and (select current_setting('cpx.request', true)) = $1;

-- name: audit_unsealed
-- role: audit
-- caller: audit/chain: rows from $2 on, the oldest, and the transaction before which all are over; index: disclosure_xid, refusal_xid
select coalesce(sum(t.rows), 0), (date_part('epoch', min(t.oldest)) * 1000000)::bigint, pg_snapshot_xmin(pg_current_snapshot())
from (
    select count(*) as rows, min(at) as oldest from disclosure where xid >= $2::xid8
    union all
    select count(*), min(at) from refusal where xid >= $2::xid8
) t
where (select current_setting('cpx.request', true)) = $1;

-- name: audit_oldest
-- role: audit
-- caller: audit/seal: when the oldest row behind the last batch was written; index: audit_record_pkey, disclosure_xid, refusal_xid
with sealed as materialized (
    select coalesce((select (r.record::json ->> 'to')::xid8
                     from audit_record r
                     where r.record like '{"number":%,"kind":"batch"%'
                     order by r.number desc
                     limit 1), '0'::xid8) as until
)
select (date_part('epoch', min(t.at)) * 1000000)::bigint
from (
    (select at from disclosure where xid >= (select until from sealed) order by xid limit 1)
    union all
    (select at from refusal where xid >= (select until from sealed) order by xid limit 1)
) t
where (select current_setting('cpx.request', true)) = $1;

-- name: audit_remove
-- role: owner
-- caller: audit/prune: the rows of the sealed tables before the transaction $2; policies keep what isn't old enough. Index: disclosure_xid, refusal_xid
with disclosures as (
    delete from disclosure where xid < $2::xid8 and (select current_setting('cpx.request', true)) = $1 returning 1
),
refusals as (
    delete from refusal where xid < $2::xid8 and (select current_setting('cpx.request', true)) = $1 returning 1
)
select (select count(*) from disclosures) + (select count(*) from refusals);
