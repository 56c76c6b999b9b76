-- Link codes, probable matches, merges.

---------------------------------------------------------------------------------------------------------------------------------------------
-- A certain match needs the names too: from here on keys are of (system, value, birth date, family name, given name). Those of before are of
-- nobody any more: whom they alone tie together is found by the stewards.

alter table match_key add column patient uuid; -- the record that it is of; null: of before

---------------------------------------------------------------------------------------------------------------------------------------------
-- Link codes. An organization makes one for a family, which hands it to another. Kept as a keyed hash only.

create table link_code (
    code bytea primary key,
    child bigint not null,
    patient uuid not null,                         -- the record that it was made for
    source int not null,
    client int not null,
    made timestamptz not null default clock_timestamp(),
    expires timestamptz not null
);
create index on link_code (child, source);
create index on link_code (client, made);
create index on link_code (expires);

-- The use of a code stands apart, so that the one that made it never sees whether it was used.
create table link_code_used (
    code bytea primary key,
    source int not null,
    used timestamptz not null default clock_timestamp()
);

-- Codes that were tried and weren't valid.
create table link_attempt (
    client int not null,
    at timestamptz not null default clock_timestamp()
);
create index on link_attempt (client, at);
create index on link_attempt (at);

---------------------------------------------------------------------------------------------------------------------------------------------
-- Probable matches. What records are compared by is kept as keyed hashes only (service/exchange/features.h), of each record by itself.

create table match_feature (
    patient uuid not null,
    source int not null,
    kind smallint not null,                        -- enum feature_kind
    hash bigint not null,
    primary key (patient, kind, hash)
);
create index match_feature_block on match_feature (hash) where kind = 14; -- FEATURE_BLOCK

-- Records whose features are to be compared with the others'. Not unique, as recompile isn't.
create table match_pending (
    id bigint generated always as identity primary key,
    patient uuid not null
);
create index on match_pending (patient);

create table probable_match (
    id uuid primary key default gen_random_uuid(),
    one uuid not null,                             -- two records of, as far as is known, two children
    other uuid not null,
    score numeric not null,                        -- bits
    likely boolean not null,
    agreement text not null,                       -- how each field agrees: JSON
    found timestamptz not null default clock_timestamp(),
    number bigint generated always as identity unique,
    decision text,                                 -- link, refuse; null: open
    decided timestamptz,
    decided_by text,                               -- the named human
    decider int,
    reason text,
    check ((decision is null) = (decided is null)),
    check (decision in ('link', 'refuse'))
);
create index on probable_match (one);
create index on probable_match (other);
create index on probable_match (number) where decided is null;
-- A pair is open once. Not a partial index, which a plan might walk whole.
create unique index probable_match_open on probable_match (least(one, other), greatest(one, other), (case when decision is null then 0 else number end));

---------------------------------------------------------------------------------------------------------------------------------------------
-- Merges. All that is of one child becomes the other's; what moved is kept by resource, so that it can be undone.

create table child_merge (
    number bigint generated always as identity primary key,
    id uuid not null unique default gen_random_uuid(),
    keep bigint not null,
    gone bigint not null,
    reason text not null,
    merged timestamptz not null default clock_timestamp(),
    merged_by text not null,
    merger int not null,
    undone timestamptz,
    undone_by text,
    undoer int,
    undo_reason text,
    xid xid8 not null default pg_current_xact_id()
);
create unique index on child_merge (gone) where undone is null;
create index on child_merge (keep);
create index on child_merge (merged);

create table merge_moved (
    merge bigint not null,
    type text collate "C" not null,
    id uuid not null,
    primary key (merge, type, id)
);

-- Whom a child that is gone is now: what was disclosed of it stands in a sealed record under its number.
create table child_alias (
    child bigint primary key,
    now bigint not null
);
create index on child_alias (now);

---------------------------------------------------------------------------------------------------------------------------------------------
-- Row security.

do $$
declare
    context constant text := '((select nullif(current_setting(''cpx.request'', true), '''')) is not null)';
    own constant text := '(source = (select nullif(current_setting(''cpx.organization'', true), '''')::int))';
    guarded text;
begin
    foreach guarded in array array['link_code', 'link_code_used', 'link_attempt', 'match_feature', 'match_pending', 'probable_match', 'child_merge',
                                   'merge_moved', 'child_alias'] loop
        execute format('alter table %I enable row level security, force row level security', guarded);
        execute format('create policy steward_lane on %I for all to cpx_steward using %s with check %s', guarded, context, context);
    end loop;
    execute format('create policy author_inserts on link_code for insert to cpx_app with check %s', own);
    execute format('create policy author on link_code for select to cpx_app using %s', own);
    execute format('create policy user_inserts on link_code_used for insert to cpx_app with check %s', own);
    execute format('create policy author on match_feature for all to cpx_app using %s with check %s', own, own);
    -- The steward's statements move what merges move; of these tables they see no more than whose a row is.
    foreach guarded in array array['consent', 'provision', 'external_key'] loop
        execute format('create policy steward_lane on %I for select to cpx_steward using %s', guarded, context);
        execute format('create policy steward_moves on %I for update to cpx_steward using %s with check %s', guarded, context, context);
    end loop;
end
$$;
create policy author_queues on match_pending for insert to cpx_app with check (
    (select nullif(current_setting('cpx.organization', true), '')) is not null);
-- The compiler asks whom a child has become.
create policy consent_lane on child_alias for select to cpx_consent using (
    (select nullif(current_setting('cpx.request', true), '')) is not null);
-- The accounting of a child goes on under the numbers that it had.
create policy reader on child_alias for select to cpx_app using (
    (select true from child_patient p where p.child = child_alias.now limit 1));


---------------------------------------------------------------------------------------------------------------------------------------------
-- Records that are never changed stay under the number that the child had then: who knows the child sees them under all of its numbers.

alter policy reader on disclosure using (
    recipient = (select nullif(current_setting('cpx.organization', true), '')::int)
    or ((select current_setting('cpx.accounting', true)) = 'on' and labels & 536870912 = 0
        and ((select true from child_patient p where p.child = disclosure.child limit 1)
             or (select true from child_alias a where a.child = disclosure.child limit 1)))); -- seen by who knows whom it has become
alter policy reader on emergency_access using (
    organization = (select nullif(current_setting('cpx.organization', true), '')::int)
    or ((select current_setting('cpx.accounting', true)) = 'on'
        and ((select true from child_patient p where p.child = emergency_access.child limit 1)
             or (select true from child_alias a where a.child = emergency_access.child limit 1)))); -- seen by who knows whom it has become
alter policy behind_a_basis on consent using (
    (select true from grant_basis b
     where b.child = any (array(select consent.child union all select a.child from child_alias a where a.now = consent.child))
       and consent.number = any (b.consents) limit 1));
alter policy behind_a_basis on legal_basis using (
    (select true from grant_basis b
     where b.child = any (array(select legal_basis.child union all select a.now from child_alias a where a.child = legal_basis.child))
       and legal_basis.number = any (b.legal_bases) limit 1));

---------------------------------------------------------------------------------------------------------------------------------------------
-- Privileges.

grant select (child, source, client, made, expires), insert on link_code to cpx_app;
grant insert on link_code_used, match_pending to cpx_app;
grant select, insert, delete on match_feature to cpx_app;
grant select on child_alias to cpx_app, cpx_consent;
grant select, delete on link_code, link_code_used, match_feature, match_pending, probable_match to cpx_steward;
grant select, insert, delete on link_attempt to cpx_steward;
grant insert on probable_match to cpx_steward;
grant update (score, likely, agreement, decision, decided, decided_by, decider, reason) on probable_match to cpx_steward;
grant select, insert, update (undone, undone_by, undoer, undo_reason, xid) on child_merge to cpx_steward;
grant select, insert on merge_moved to cpx_steward;
grant select, insert, update, delete on child_alias to cpx_steward;
grant select (changed), update (child) on piece to cpx_steward;
grant select (child, changed), update (child) on piece_history to cpx_steward;
grant select (child), update (child) on search_token, search_reference, search_date to cpx_steward;
grant update (child) on referral, link_code to cpx_steward;
grant select (number, id, child), update (child) on consent to cpx_steward;
grant select (consent, child), update (child) on provision to cpx_steward;
grant select (source, kind, external_id, type, id, child), update (child) on external_key to cpx_steward;
grant select on all tables in schema public to cpx_backup;

---------------------------------------------------------------------------------------------------------------------------------------------
-- What was stored before: the day of birth that each record's Patient tells (the earliest, where a text holds several: the narrower), and grants
-- that know of majority. The owner lifts FORCE for as long as it looks.

alter table piece no force row level security;
alter table child_patient no force row level security;
alter table provision no force row level security;
alter table recompile no force row level security;
update child_patient r set born = d.born
from (select p.id, min(left(b.day[1] || '-01-01', 10)::date) as born
      from piece p cross join lateral regexp_matches(p.body, '"birthDate"\s*:\s*"(\d{4}(?:-\d{2}){0,2})"', 'g') as b (day)
      where p.type = 'Patient' and p.body is not null
      group by p.id) d
where d.id = r.patient and r.born is null;
insert into recompile (child) select distinct child from provision;
alter table piece force row level security;
alter table child_patient force row level security;
alter table provision force row level security;
alter table recompile force row level security;
