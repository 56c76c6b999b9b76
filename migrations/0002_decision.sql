-- What the decision rests on beside what families sign: court orders, legal bases, majority; and who of an organization a grant is for.

---------------------------------------------------------------------------------------------------------------------------------------------
-- Users that were let in by an emergency: a number for each (client, user). The context of purpose BTG sets it as cpx.actor.

create table actor (
    number bigint generated always as identity primary key,
    client int not null references client,
    user_id text not null,
    unique (client, user_id)
);
grant select on actor to cpx_app, cpx_consent, cpx_steward;
grant insert on actor to cpx_consent;

---------------------------------------------------------------------------------------------------------------------------------------------
-- Grants. What stands on different grounds is never united: each row opens a piece by itself.

alter table grant_effective
    add column ground int not null default 0,      -- enum cpx_ground: 0 the family, 1 the minor alone, 2 the law, 3 an emergency
    add column actor bigint not null default 0,    -- 0: everyone of the recipient's; else that user of that client alone
    drop constraint one_grant_at_a_time,
    add constraint one_grant_at_a_time exclude using gist
        ((recipient + 0) with =, (child + 0) with =, (purpose + 0) with =, (ground + 0) with =, (actor + 0) with =, (discloser + 0) with =,
         tstzrange(starts, ends) with &&);
drop index grant_probe;
create index grant_probe on grant_effective (recipient, child, purpose)
    include (actor, discloser, starts, ends, permit, permit_minor, basis, ground);

-- Every probe of a reader's goes through this one, so that none has to remember whose a grant is.
alter policy recipient on grant_effective using (
    recipient = (select nullif(current_setting('cpx.organization', true), '')::int)
    and (actor = 0 or actor = (select nullif(current_setting('cpx.actor', true), '')::bigint)));

---------------------------------------------------------------------------------------------------------------------------------------------
-- Who signed a line stays with the line: a table that is replaced by another signer's keeps what the first one refused.

alter table provision add column signer text, add column signer_key text, no force row level security;
alter table consent no force row level security;
update consent set signer_key = 'child' where signer in ('minor', 'young_adult'); -- one person, before and after majority
update provision p set signer = c.signer, signer_key = c.signer_key from consent c where c.number = p.consent;
alter table provision alter column signer set not null, alter column signer_key set not null, force row level security;
alter table consent force row level security;

---------------------------------------------------------------------------------------------------------------------------------------------
-- What courts and laws say of a child: a mandate to disclose, a prohibition, or which guardian alone decides. Recorded by stewards.

create table legal_basis (
    number bigint generated always as identity primary key,
    id uuid not null unique default gen_random_uuid(),
    child bigint not null,
    kind text not null,
    citation text not null,
    recipient int,                                 -- an organization, or
    recipient_class text,                          -- all of a class; neither: everyone
    labels bigint not null,                        -- -1: all
    purposes int[] not null,                       -- empty: all
    guardian_key text,                             -- who alone decides: a signer, folded
    starts timestamptz not null,
    ends timestamptz not null,
    record text not null,                          -- the plain API's form of it, JSON
    recorder int not null,                         -- 0: the operator, on the command line
    recorded_by text not null,                     -- the named human
    recorded timestamptz not null default clock_timestamp(),
    revoked timestamptz,
    revoked_by text,
    revocation text,                               -- why
    xid xid8 not null default pg_current_xact_id(),
    constraint a_mandate_names_whom_what_and_why check (
        kind <> 'mandate' or ((recipient is null) <> (recipient_class is null) and labels > 0 and purposes <> '{}')),
    constraint a_prohibition_names_one_recipient_or_none check (
        kind <> 'prohibition' or recipient is null or recipient_class is null),
    constraint custody_names_a_guardian check ((kind = 'custody') = (guardian_key is not null)),
    check (kind in ('mandate', 'prohibition', 'custody')),
    check (kind <> 'custody' or (recipient is null and recipient_class is null and purposes = '{}'))
);
create index on legal_basis (child);
create index on legal_basis (recipient_class) where recipient_class is not null;
alter table legal_basis enable row level security, force row level security;
create policy consent_lane on legal_basis for all to cpx_consent
    using ((select nullif(current_setting('cpx.request', true), '')) is not null)
    with check ((select nullif(current_setting('cpx.request', true), '')) is not null);
grant select, insert, update (revoked, revoked_by, revocation, xid) on legal_basis to cpx_consent;

-- A compiled set rests on one ground: consents, legal bases or emergency accesses, by their numbers.
alter table grant_basis
    add column kind text not null default 'consent', -- consent, court_order, law, emergency: what a disclosure says of its basis
    add column legal_bases bigint[] not null default '{}',
    add column emergencies bigint[] not null default '{}';

-- A disclosure that the law obliged to says under which one.
create policy behind_a_basis on legal_basis for select to cpx_app using (
    (select true from grant_basis b where b.child = legal_basis.child and legal_basis.number = any (b.legal_bases) limit 1));
grant select (number, id, child, kind, citation) on legal_basis to cpx_app;

---------------------------------------------------------------------------------------------------------------------------------------------
-- Majority. Each record of the child says when it was born; the earliest day counts.

alter table child_patient add column born date;    -- of a year or a month alone: its first day
create policy author_updates on child_patient for update to cpx_app
    using (source = (select nullif(current_setting('cpx.organization', true), '')::int))
    with check (source = (select nullif(current_setting('cpx.organization', true), '')::int));
grant update (born) on child_patient to cpx_app;
-- The compiler reads the births that all records of its child tell, whoever's they are: of the child that it has locked, while it compiles.
create policy compiler on child_patient for select to cpx_consent using (
    child = (select nullif(current_setting('cpx.compiles', true), '')::bigint));
-- A tool's context has no organization, and no reader's is without one.
create policy tool on child_patient for select to cpx_consent using (
    (select nullif(current_setting('cpx.organization', true), '')) is null
    and (select nullif(current_setting('cpx.request', true), '')) is not null);

-- A recorder speaks of a child that it registered itself or holds a grant for; an emergency is its user's alone.
alter policy consent_lane on child_patient using (
    source = (select nullif(current_setting('cpx.organization', true), '')::int)
    or (select true from grant_effective g
        where g.recipient = (select nullif(current_setting('cpx.organization', true), '')::int)
          and g.child = child_patient.child and now() >= g.starts and now() < g.ends
          and (g.actor = 0 or g.actor = (select nullif(current_setting('cpx.actor', true), '')::bigint)) limit 1));

-- A recorder that permits itself: what the stewards look at.
alter table provision add column own boolean not null default false;
create index provision_own on provision (consent) where own;

grant select on all tables in schema public to cpx_backup;
