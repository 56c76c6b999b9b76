-- Who reads, and the edges of a transaction.

-- name: context
-- caller: context.c, before the statement of every request that has a reader; index: client_public_id_key, organization_pkey,
-- actor_client_user_id_key
-- lane: reads searches writes consent steward
-- One row, always: it overwrites every setting, whatever the previous request of the unit had. Whether the client may act is a predicate in
-- what is set, never a condition on the row: without a row the previous reader's context would stay in place.
-- $1 the request number, $2 the client, $3 the purpose (0: the only registered one), $4 the user or null. What isn't entitled gets empty settings.
-- An emergency is one user's: purpose BTG (9) has its number, if it was ever let in.
select coalesce(r.enabled, false), r.client, r.organization, r.fhir_id, r.name, r.class, r.source_labels, r.default_label, r.recorder, r.steward,
       r.purpose, r.scopes, r.purposes, r.certificate_sha256,
       set_config('cpx.request', case when r.acts then $1 else '' end, true),
       set_config('cpx.organization', case when r.acts then r.organization::text else '' end, true),
       set_config('cpx.purpose', case when r.acts then r.purpose::text else '' end, true),
       set_config('cpx.client', case when r.acts then r.client::text else '' end, true),
       set_config('cpx.accounting', case when r.acts and r.purpose = 6 and (r.recorder or r.steward) then 'on' else '' end, true),
       set_config('cpx.actor', case when r.acts and r.purpose = 9
                                    then coalesce((select a.number::text from actor a where a.client = r.client and a.user_id = $4), '')
                                    else '' end, true)
from (values (1)) as always
left join (
    select m.*, m.enabled and m.purpose is not null as acts
    from (
        select c.enabled and o.enabled as enabled, c.id as client, o.id as organization, o.fhir_id, o.name, o.class, o.source_labels,
               o.default_label, o.recorder, o.steward, c.scopes, c.purposes, c.certificate_sha256,
               (select min(p) from unnest(c.purposes) as p
                where p = any (o.purposes) and (p = $3::int or ($3::int = 0 and cardinality(c.purposes) = 1))) as purpose
        from client c
        join organization o on o.id = c.organization
        where c.public_id = $2
    ) m
) r on true;

-- name: context_clear
-- lane: reads
-- caller: pipeline.c, before a statement that has no reader in a unit that it may share with readers
select set_config('cpx.request', '', true), set_config('cpx.organization', '', true), set_config('cpx.purpose', '', true),
       set_config('cpx.client', '', true), set_config('cpx.accounting', '', true), set_config('cpx.actor', '', true);

-- name: context_tool
-- caller: tx.c, in a tool's or a job's transaction, and before a statement of the steward's: $1 its number, $2 '' or the organization that it
-- acts for
-- lane: writes consent steward
select set_config('cpx.request', $1, true), set_config('cpx.organization', $2, true);

-- name: context_act
-- caller: tx.c: from here on the transaction writes as this organization. Without a purpose it sees what it wrote itself and the directory, and
-- nothing by a grant. One row, always. $1 the organization
select o.id, o.fhir_id, o.name, o.class, o.source_labels, o.default_label, set_config('cpx.organization', coalesce(o.id::text, ''), true),
       set_config('cpx.purpose', '', true), set_config('cpx.client', '', true), set_config('cpx.accounting', '', true),
       set_config('cpx.actor', '', true)
from (values (1)) as always
left join organization o on o.id = $1::int;

-- name: transaction_begin
-- caller: tx.c
-- lane: writes consent steward
begin;

-- name: transaction_commit
-- caller: tx.c
-- lane: writes consent steward
commit;

-- name: transaction_rollback
-- caller: tx.c
-- lane: writes consent steward
rollback;

-- name: schema_version
-- caller: connection.c, when a connection opens
-- lane: reads searches writes consent steward audit owner
select coalesce(max(version), 0) from schema_migration;
