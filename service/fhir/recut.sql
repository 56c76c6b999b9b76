-- What is to be cut again: queued by the stewards' transactions, done one by one as the sources. Until then a hold hides what may get labels by it
-- from all but its source: 288230376151711744 is the label HELD, that nothing opens.

-- name: recut_queue_code
-- lane: steward
-- caller: the classification of codes, in its own transaction: what holds a code. Index: search_token_unlisted. $2 system, $3 code
insert into recut (type, resource)
select distinct s.type, s.id
from search_token s
where s.parameter = '' and s.system = $2 and s.code = $3 and s.sequence = 0 and $in_context;

-- name: recut_queue_written
-- lane: steward
-- caller: cli/organization: all that an organization wrote of children; its steps in others' Tasks get its labels at once. A tool's, once an
-- organization. Index: piece_source. $2 organization, $3 its source labels
with step as materialized (
    select p.type, p.id, p.element, p.sequence
    from piece p
    where p.source = $2::int and p.sequence > 0 and p.labels | $3::bigint <> p.labels and $in_context
),
tokens as (
    update search_token s set labels = s.labels | $3::bigint from step t
    where s.type = t.type and s.id = t.id and s.element = t.element and s.sequence = t.sequence
),
refers as (
    update search_reference s set labels = s.labels | $3::bigint from step t
    where s.type = t.type and s.id = t.id and s.element = t.element and s.sequence = t.sequence
),
dates as (
    update search_date s set labels = s.labels | $3::bigint from step t
    where s.type = t.type and s.id = t.id and s.element = t.element and s.sequence = t.sequence
),
raised as (
    update piece p set labels = p.labels | $3::bigint, xid = pg_current_xact_id() from step t
    where p.type = t.type and p.id = t.id and p.element = t.element and p.sequence = t.sequence
)
insert into recut (type, resource)
select p.type, p.id
from piece p
where p.source = $2::int and p.element = '' and p.sequence = 0 and p.child <> 0 and p.type <> 'Consent'
    and $in_context;

-- name: recut_queue_referrers
-- lane: steward
-- caller: cli/organization: what speaks of children and refers to an organization, or to an entry of the directory that it wrote or that names it;
-- steps that do get its labels at once. A tool's, once an organization. Index: search_reference_target, piece_source, search_reference_piece,
-- piece_pkey. $2 organization, $3 what a reference to it carries
with target as materialized (
    select 'Organization/' || o.fhir_id as name
    from organization o
    where o.id = $2::int and $in_context
    union
    select p.type || '/' || p.id
    from piece p
    where p.source = $2::int and p.child = 0 and p.element = '' and $in_context
    union
    select r.type || '/' || r.id
    from organization o
    join search_reference r on r.target = 'Organization/' || o.fhir_id and r.child = 0
    where o.id = $2::int and $in_context
),
referrer as materialized (
    select distinct r.type, r.id, r.element, r.sequence
    from target t
    join search_reference r on r.target = t.name and r.child <> 0
),
tokens as (
    update search_token s set labels = s.labels | $3::bigint from referrer t
    where t.sequence > 0 and s.type = t.type and s.id = t.id and s.element = t.element and s.sequence = t.sequence
),
refers as (
    update search_reference s set labels = s.labels | $3::bigint from referrer t
    where t.sequence > 0 and s.type = t.type and s.id = t.id and s.element = t.element and s.sequence = t.sequence
),
dates as (
    update search_date s set labels = s.labels | $3::bigint from referrer t
    where t.sequence > 0 and s.type = t.type and s.id = t.id and s.element = t.element and s.sequence = t.sequence
),
raised as (
    update piece p set labels = p.labels | $3::bigint, xid = pg_current_xact_id() from referrer t
    where t.sequence > 0 and p.type = t.type and p.id = t.id and p.element = t.element and p.sequence = t.sequence
)
insert into recut (type, resource)
select distinct f.type, f.id from referrer f where f.sequence = 0;

-- name: recut_hold
-- lane: steward
-- caller: after the others, where they may raise: nobody but their sources reads what this transaction queued until it is cut again. A tool's.
-- Index: piece_pkey, piece_history_pkey, search_token_piece, search_reference_piece, search_date_piece. Gives how many.
with queued as materialized (
    select distinct r.type, r.resource as id
    from recut r
    where r.xid = pg_current_xact_id() and $in_context
),
pieces as (
    update piece p set labels = p.labels | 288230376151711744, xid = pg_current_xact_id() from queued q
    where p.type = q.type and p.id = q.id and p.sequence = 0
),
versions as (
    update piece_history p set labels = p.labels | 288230376151711744 from queued q
    where p.type = q.type and p.id = q.id and p.sequence = 0
),
tokens as (
    update search_token p set labels = p.labels | 288230376151711744 from queued q
    where p.type = q.type and p.id = q.id and p.sequence = 0
),
refers as (
    update search_reference p set labels = p.labels | 288230376151711744 from queued q
    where p.type = q.type and p.id = q.id and p.sequence = 0
),
dates as (
    update search_date p set labels = p.labels | 288230376151711744 from queued q
    where p.type = q.type and p.id = q.id and p.sequence = 0
)
select count(*) from queued;

-- name: recut_next
-- caller: fhir/recut. Index: recut_pkey. $2 the last one's number
select r.id, r.type, r.resource
from recut r
where r.id > $2::bigint and $in_context
order by r.id
limit 1
for update skip locked;

-- name: recut_take
-- caller: fhir/recut. Index: recut_resource. $2 type, $3 id
delete from recut r where r.type = $2 and r.resource = $3::uuid and $in_context;

-- name: recut_release
-- caller: fhir/recut, as the source: what was held is cut. Index: piece_pkey, piece_history_pkey, search_token_piece, search_reference_piece,
-- search_date_piece. $2 type, $3 id
with pieces as (
    update piece p set labels = p.labels & ~288230376151711744, xid = pg_current_xact_id()
    where p.type = $2 and p.id = $3::uuid and p.labels & 288230376151711744 <> 0
        and p.source = $reader
        and $in_context
),
tokens as (
    update search_token p set labels = p.labels & ~288230376151711744
    where p.type = $2 and p.id = $3::uuid and p.labels & 288230376151711744 <> 0
        and p.source = $reader
        and $in_context
),
refers as (
    update search_reference p set labels = p.labels & ~288230376151711744
    where p.type = $2 and p.id = $3::uuid and p.labels & 288230376151711744 <> 0
        and p.source = $reader
        and $in_context
),
dates as (
    update search_date p set labels = p.labels & ~288230376151711744
    where p.type = $2 and p.id = $3::uuid and p.labels & 288230376151711744 <> 0
        and p.source = $reader
        and $in_context
)
update piece_history p set labels = p.labels & ~288230376151711744
where p.type = $2 and p.id = $3::uuid and p.labels & 288230376151711744 <> 0
    and p.source = $reader
    and $in_context;
