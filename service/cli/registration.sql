-- The register of organizations and clients, kept by the operator through the command line.

-- name: organization_register
-- lane: steward
-- caller: cli/organization. $1 FHIR id, $2 name, $3 class, $4 part2, $5 recorder, $6 steward, $7 source labels, $8 default label, $9 purposes,
-- $10 what a reference to it carries
insert into organization (fhir_id, name, class, part2, recorder, steward, source_labels, default_label, purposes, sensitive)
values ($1::uuid, $2, $3, $4::boolean, $5::boolean, $6::boolean, $7::bigint, $8::bigint, $9::int[], $10::bigint)
returning id;

-- name: organization_publish
-- lane: steward
-- caller: cli/organization. Its entry in the directory: no child, no labels. $1 FHIR id, $2 number, $3 body
insert into piece (type, id, child, source, labels, body)
values ('Organization', $1::uuid, 0, $2::int, 0, $3);

-- name: organization_lock
-- lane: steward
-- caller: cli/organization, before organization_set; index: organization_fhir_id_key. $1 FHIR id
select id, class, part2, source_labels, sensitive from organization where fhir_id = $1::uuid for update;

-- name: organization_classes
-- lane: steward
-- caller: cli/organization, when it has given a member another class: no compile that began before is under way behind this
select pg_advisory_xact_lock(hashtextextended('classes', 0));

-- name: organization_set
-- lane: steward
-- caller: cli/organization; index: organization_pkey. $1 number, $2 class, $3 part2, $4 source labels, $5 what a reference to it carries
update organization set class = $2, part2 = $3::boolean, source_labels = $4::bigint, sensitive = $5::bigint where id = $1::int;

-- name: organization_narrow
-- lane: steward
-- caller: cli/organization: it has another class: what families permitted the old one ends here, and the keeper compiles what they permit it now.
-- A tool's. $2 number
with ended as (
    delete from grant_effective g
    where g.recipient = $2::int and $in_context
    returning g.*
), was as (
    insert into grant_was (recipient, child, side, purpose, ground, actor, discloser, starts, ends, permit, permit_minor)
    select e.recipient, e.child, e.child, e.purpose, e.ground, e.actor, e.discloser, e.starts, e.ends, e.permit, e.permit_minor from ended e
)
insert into recompile (child) select distinct e.child from ended e;

-- name: organization_enable
-- lane: steward
-- caller: cli/organization; index: organization_fhir_id_key. $1 FHIR id, $2 whether
update organization set enabled = $2::boolean where fhir_id = $1::uuid;

-- name: organization_find
-- lane: steward
-- caller: cli/client; index: organization_fhir_id_key. $1 FHIR id, $2 purposes of a new client or null: all; whether it is entitled to them
select id, name, coalesce($2::int[], purposes), coalesce($2::int[], purposes) <@ purposes
from organization
where fhir_id = $1::uuid;

-- name: client_register
-- lane: steward
-- caller: cli/client. $1 public id, $2 organization number, $3 name, $4 scopes, $5 purposes, $6 key set, $7 its URL, $8 thumbprint
insert into client (public_id, organization, name, scopes, purposes, jwks, jwks_url, certificate_sha256)
values ($1, $2::int, $3, $4, $5::int[], $6, $7, $8);

-- name: client_enable
-- lane: steward
-- caller: cli/client; index: client_public_id_key. $1 public id, $2 whether
update client set enabled = $2::boolean where public_id = $1;

-- name: client_rekey
-- lane: steward
-- caller: cli/client; index: client_public_id_key. $1 public id, $2 key set, $3 its URL, $4 thumbprint. What isn't given stays, but a key set
-- and a URL replace each other.
update client
set jwks = case when $2::text is null and $3::text is null then jwks else $2 end,
    jwks_url = case when $2::text is null and $3::text is null then jwks_url else $3 end,
    certificate_sha256 = coalesce($4, certificate_sha256)
where public_id = $1;
