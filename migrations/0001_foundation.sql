-- Organizations and their clients; children; pieces and their index rows; the family's consent; referrals; the record of disclosures.
-- Run by cpx_owner. Everything that can tell anything of a child has row security, forced.

revoke all on schema public from public;
grant usage on schema public to cpx_app, cpx_consent, cpx_steward, cpx_audit, cpx_backup;

---------------------------------------------------------------------------------------------------------------------------------------------
-- Members of the exchange. Tells nothing of a child; registered by the operator.

create table organization (
    id int generated always as identity primary key,
    fhir_id uuid not null unique,               -- the id of its FHIR Organization
    name text not null,
    class text not null,
    part2 boolean not null default false,       -- a 42 CFR Part 2 programme
    recorder boolean not null default false,    -- may record what families sign
    steward boolean not null default false,
    source_labels bigint not null default 0,    -- what everything that it writes carries: its class, Part 2
    default_label bigint not null default 0,    -- its registered category for unlisted codes of the standard systems
    sensitive bigint not null default 0,        -- what a reference to it carries
    purposes int[] not null,                    -- enum cpx_purpose: what it is entitled to
    enabled boolean not null default true,
    registered timestamptz not null default clock_timestamp()
);

create table client (
    id int generated always as identity primary key,
    public_id text not null unique,
    organization int not null references organization,
    name text not null,
    scopes text not null,
    purposes int[] not null,                    -- a single one may be left out of a token request
    jwks text,                                  -- inline key set, or
    jwks_url text,                              -- where it is fetched from
    certificate_sha256 text,                    -- base64url: the certificate that it is bound to
    enabled boolean not null default true,
    registered timestamptz not null default clock_timestamp(),
    constraint one_key_set check (jwks is null or jwks_url is null)
);

-- Assertions seen: a jti is taken once per client while it could be valid, on every instance.
create table assertion_seen (
    client int not null references client,
    jti text not null,
    expires timestamptz not null,
    primary key (client, jti)
);
create index on assertion_seen (expires);

---------------------------------------------------------------------------------------------------------------------------------------------
-- Children. The number never leaves the server. 0: the directory (no child). -1: a child that isn't known yet (its author's alone).

create table child (
    id bigint primary key,
    registered timestamptz not null default clock_timestamp()
);

-- Keyed hashes of (system, value, birth date) of shared identifiers. Read by the steward role only: the app may not learn who is known.
create table match_key (
    child bigint not null,
    source int not null,
    key bytea not null,
    primary key (key, child, source)
);
create index on match_key (child);

create table child_patient (
    patient uuid primary key,
    child bigint not null,
    source int not null,
    linked timestamptz not null default clock_timestamp()
);
create index on child_patient (child, linked);

---------------------------------------------------------------------------------------------------------------------------------------------
-- The family's consent, compiled: who may read what of whom, when and why. One row per (recipient, child, purpose, discloser, span).

create extension if not exists btree_gist;

create table grant_effective (
    recipient int not null,
    child bigint not null,
    purpose int not null,
    discloser int not null default 0,           -- 0: every source; else a row of its own that holds all of the general one as well
    starts timestamptz not null,
    ends timestamptz not null,
    permit bigint not null,                     -- labels that guardians, the young adult or a court permit, denies subtracted
    permit_minor bigint not null,               -- labels that the minor permits; the only ones that open a piece labelled MINOR-CONSENTED
    basis bigint not null,                      -- the compiled set: names the consents behind it in grant_basis
    check (starts < ends),
    -- Over expressions, so that no plan ever takes it for a read: a probe of it costs far more than the planner thinks.
    constraint one_grant_at_a_time exclude using gist
        ((recipient + 0) with =, (child + 0) with =, (purpose + 0) with =, (discloser + 0) with =, tstzrange(starts, ends) with &&)
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02); -- grant_probe is read without the table
create index grant_probe on grant_effective (recipient, child, purpose) include (discloser, starts, ends, permit, permit_minor, basis);
create index grant_child on grant_effective (child);

---------------------------------------------------------------------------------------------------------------------------------------------
-- Pieces: every row that can tell a reader something has a child, a source and labels.

create sequence piece_stamp as bigint;
create sequence piece_sequence as int;             -- of transitions: they may not learn of each other's numbers

create table piece (
    type text collate "C" not null,
    id uuid not null,
    element text collate "C" not null default '',  -- '': piece 0; else the path of what was cut out of it
    sequence int not null default 0,               -- Task: the transition that wrote it
    child bigint not null,
    source int not null,
    labels bigint not null,                        -- piece 0's included
    stamp bigint not null default nextval('piece_stamp'), -- changes only with the piece's own bytes
    changed timestamptz not null default clock_timestamp(),
    xid xid8 not null default pg_current_xact_id(),
    position int not null default -1,              -- where it stood in piece 0's body (include/cpx/pieces.h); -1: at its end
    holes boolean not null default false,
    meta text,
    body text,                                     -- null: a tombstone
    primary key (type, id, element, sequence),
    constraint a_child_is_labelled check (child = 0 or labels <> 0)
);
create index piece_child on piece (child, type, changed, id);
create index piece_source on piece (source, type, changed, id);
create index piece_type on piece (type, changed, id);

-- What pieces were, each for a time: [changed, until). Where only a row's place or labels changed, its stamp and changed stay: of several rows
-- that hold at a time, the one that ends first is what was.
create table piece_history (
    type text collate "C" not null,
    id uuid not null,
    element text collate "C" not null,
    sequence int not null,
    child bigint not null,
    source int not null,
    labels bigint not null,                        -- the current ones: a raise applies to all earlier versions
    stamp bigint not null,
    changed timestamptz not null,
    until timestamptz not null default clock_timestamp(),
    xid xid8 not null,
    position int not null,
    holes boolean not null,
    meta text,
    body text,
    primary key (type, id, element, sequence, changed, until)
);
create index piece_history_child on piece_history (child, type, id);

-- Index rows: what can be searched for, with the child, source and labels of the piece that it came from.
create table search_token (
    type text collate "C" not null,
    parameter text collate "C" not null,
    system text collate "C" not null default '',
    code text collate "C" not null,
    id uuid not null,
    element text collate "C" not null,
    sequence int not null,
    child bigint not null,
    source int not null,
    labels bigint not null
);
create index search_token_child on search_token (child, type, parameter, code, id);
create index search_token_code on search_token (type, parameter, code, system, id);
create index search_token_piece on search_token (type, id, element, sequence);

create table search_reference (
    type text collate "C" not null,
    parameter text collate "C" not null,           -- '': no parameter finds it; '-': an earlier version referred to it
    target text collate "C" not null,              -- "Organization/<id>", or the absolute URL
    id uuid not null,
    element text collate "C" not null,
    sequence int not null,
    child bigint not null,
    source int not null,
    labels bigint not null
);
create index search_reference_child on search_reference (child, type, parameter, target, id);
create index search_reference_target on search_reference (target, type, parameter, id);
create index search_reference_piece on search_reference (type, id, element, sequence);

create table search_date (
    type text collate "C" not null,
    parameter text collate "C" not null,
    lower timestamptz not null,
    upper timestamptz not null,
    id uuid not null,
    element text collate "C" not null,
    sequence int not null,
    child bigint not null,
    source int not null,
    labels bigint not null
);
create index search_date_child on search_date (child, type, parameter, lower, id);
create index search_date_lower on search_date (type, parameter, lower, id);
create index search_date_piece on search_date (type, id, element, sequence);

---------------------------------------------------------------------------------------------------------------------------------------------
-- What families signed. Written by cpx_consent only.

create table consent (
    number bigint generated always as identity primary key,
    id uuid not null unique,                       -- the id of its FHIR Consent
    child bigint not null,
    recorder int not null,                         -- the organization that recorded it
    version int not null default 1,
    signer text not null,                          -- guardian, minor, young_adult, court
    signer_key text not null,                      -- the signer, folded: whose table replaces which
    signed_on date not null,
    record text not null,                          -- the plain API's form of it, JSON
    revoked timestamptz,
    revoked_by int,                                -- the recorder that the family turned to
    revocation text,                               -- what it was told: JSON, or null
    recorded timestamptz not null default clock_timestamp(),
    changed timestamptz not null default clock_timestamp()
);
create index on consent (child);
create index on consent (recorder, recorded);

create table provision (
    consent bigint not null references consent (number),
    line int not null,
    child bigint not null,
    recorder int not null,
    permit boolean not null,
    recipient int,                                 -- an organization, or
    recipient_class text,                          -- all of a class
    labels bigint not null,                        -- -1: all (deny only)
    purposes int[] not null,                       -- empty: all (deny only)
    disclosers int[] not null default '{}',        -- empty: every member of the exchange
    starts timestamptz not null,
    ends timestamptz not null,
    superseded timestamptz,                        -- by a later table of the same signer for the same recipient
    primary key (consent, line),
    check ((recipient is null) <> (recipient_class is null))
);
create index on provision (child);
create index on provision (recipient_class) where recipient_class is not null;

-- The compiled sets, and the consents that each rests on: what a disclosure says it was made under.
create table grant_basis (
    id bigint generated always as identity primary key,
    child bigint not null,
    compiled timestamptz not null default clock_timestamp(),
    consents bigint[] not null,
    versions int[] not null
);
create index on grant_basis (child);

---------------------------------------------------------------------------------------------------------------------------------------------
-- Referrals: what both sides may always know of one (that it exists, since when it is delivered, until when). Its content is pieces.

create table referral (
    task uuid primary key,
    child bigint not null,
    requester int not null,
    performer int,                                 -- null: open for claiming
    labels bigint not null,
    focus uuid,                                    -- its ServiceRequest
    respond_by date,
    created timestamptz not null default clock_timestamp(),
    delivered_from timestamptz,                    -- [from, until): while the performer's grants cover it; kept by the grant compiler
    delivered_until timestamptz,
    performer_changed timestamptz not null default clock_timestamp(), -- what orders the performer's inbox: its latest change that it could see
    requester_changed timestamptz not null default clock_timestamp()  -- and the requester's outbox
);
create index referral_performer_changed_task_idx on referral (performer, performer_changed, task);
create index referral_requester_changed_task_idx on referral (requester, requester_changed, task);
create index on referral (child);

---------------------------------------------------------------------------------------------------------------------------------------------
-- /v1's own keys and repeated requests.

create table external_key (
    source int not null,
    kind text collate "C" not null,                -- the route's kind: "child", "referral", "need"...
    external_id text collate "C" not null,
    child bigint not null,
    type text collate "C" not null,
    id uuid not null,
    primary key (source, kind, external_id, child)
);
create index on external_key (source, child);
create index on external_key (type, id);

create table idempotency (
    source int not null,
    client int not null,
    key text collate "C" not null,
    request_hash bytea not null,
    status int not null,
    location text,
    etag text,
    body text,
    stored timestamptz not null default clock_timestamp(),
    primary key (client, key)
);
create index on idempotency (client, stored);

---------------------------------------------------------------------------------------------------------------------------------------------
-- The record: append-only for the app.

create table disclosure (
    id bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    request uuid not null,                         -- X-Request-Id
    recipient int not null,                        -- who read
    client int not null,
    user_id text,
    purpose int not null,
    child bigint not null,
    source int not null,                           -- whose data
    labels bigint not null,                        -- of what was disclosed
    basis bigint,                                  -- the compiled set; null: its own
    kind text not null,                            -- read, search, history, plan...
    items int not null,                            -- resources
    stamps bigint[] not null,                      -- the pieces, exactly
    xid xid8 not null default pg_current_xact_id()
);
create index disclosure_child on disclosure (child, id) include (basis);
create index on disclosure (recipient, at);

create table refusal (
    id bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    request uuid not null,
    recipient int not null,
    client int not null,
    user_id text,
    purpose int not null,
    route text not null,
    target text,                                   -- "Type/id" as asked for
    status int not null,
    xid xid8 not null default pg_current_xact_id()
);
create index on refusal (recipient, at);

---------------------------------------------------------------------------------------------------------------------------------------------
-- Row security. No context reads nothing: a missing or empty setting is null, and null is never true.
-- A probe that says nothing but "there is one" is a scalar subquery with a limit. As `exists` it could be planned as a hash of all that a reader
-- may see; the one over labels can't.

do $$
declare
    guarded text;
begin
    foreach guarded in array array['child', 'match_key', 'child_patient', 'grant_effective', 'piece', 'piece_history', 'search_token',
                                   'search_reference', 'search_date', 'consent', 'provision', 'grant_basis', 'referral', 'external_key',
                                   'idempotency', 'disclosure', 'refusal'] loop
        execute format('alter table %I enable row level security, force row level security', guarded);
    end loop;
end
$$;

-- The one policy shape. 536870912 is the label MINOR-CONSENTED: what a minor consented to alone opens by the minor's own permit only.
do $$
declare
    guarded text;
begin
    foreach guarded in array array['piece', 'piece_history', 'search_token', 'search_reference', 'search_date'] loop
        execute format($policy$
            create policy reader on %1$I for select to cpx_app using (
                source = (select nullif(current_setting('cpx.organization', true), '')::int)
                or (child = 0 and labels = 0 and (select nullif(current_setting('cpx.organization', true), '')) is not null)
                or exists (select 1 from grant_effective g
                           where g.recipient = (select nullif(current_setting('cpx.organization', true), '')::int)
                             and g.child = %1$I.child
                             and g.purpose = (select nullif(current_setting('cpx.purpose', true), '')::int)
                             and (g.discloser = 0 or g.discloser = %1$I.source)
                             and now() >= g.starts and now() < g.ends
                             and %1$I.labels & ~(case when %1$I.labels & 536870912 <> 0 then g.permit_minor else g.permit end) = 0))
            $policy$, guarded);
        execute format($policy$
            create policy author_inserts on %1$I for insert to cpx_app with check (
                source = (select nullif(current_setting('cpx.organization', true), '')::int))
            $policy$, guarded);
    end loop;
    -- Only the source writes. A piece is never deleted by the app; index rows follow their piece.
    execute $policy$
        create policy author_updates on piece for update to cpx_app
            using (source = (select nullif(current_setting('cpx.organization', true), '')::int))
            with check (source = (select nullif(current_setting('cpx.organization', true), '')::int))
        $policy$;
    -- A raise applies to all earlier versions; only their labels are granted.
    execute $policy$
        create policy author_raises on piece_history for update to cpx_app
            using (source = (select nullif(current_setting('cpx.organization', true), '')::int))
            with check (source = (select nullif(current_setting('cpx.organization', true), '')::int))
        $policy$;
    foreach guarded in array array['search_token', 'search_reference', 'search_date'] loop
        execute format($policy$
            create policy author_deletes on %1$I for delete to cpx_app
                using (source = (select nullif(current_setting('cpx.organization', true), '')::int))
            $policy$, guarded);
    end loop;
end
$$;

create policy recipient on grant_effective for select to cpx_app using (
    recipient = (select nullif(current_setting('cpx.organization', true), '')::int));

-- Who is the child behind a Patient: one's own records, or any grant in force.
create policy reader on child_patient for select to cpx_app using (
    source = (select nullif(current_setting('cpx.organization', true), '')::int)
    or (select true from grant_effective g
        where g.recipient = (select nullif(current_setting('cpx.organization', true), '')::int)
          and g.child = child_patient.child and now() >= g.starts and now() < g.ends limit 1));
create policy author_inserts on child_patient for insert to cpx_app with check (
    source = (select nullif(current_setting('cpx.organization', true), '')::int));
create policy author_inserts on match_key for insert to cpx_app with check (
    source = (select nullif(current_setting('cpx.organization', true), '')::int));
create policy author on match_key for select to cpx_app using ( -- so that a transaction finds the child that it has just made
    source = (select nullif(current_setting('cpx.organization', true), '')::int));
create policy author_inserts on child for insert to cpx_app with check (
    (select nullif(current_setting('cpx.organization', true), '')) is not null);

-- A referral's row tells its performer only that it was delivered once, and until when.
-- One without a performer is open to whoever may read its Task.
create policy party on referral for select to cpx_app using (
    requester = (select nullif(current_setting('cpx.organization', true), '')::int)
    or (performer = (select nullif(current_setting('cpx.organization', true), '')::int) and delivered_from <= now())
    or (performer is null and (select true from piece p where p.type = 'Task' and p.id = referral.task and p.element = '' limit 1)));
create policy requester_inserts on referral for insert to cpx_app with check (
    requester = (select nullif(current_setting('cpx.organization', true), '')::int));
create policy party_updates on referral for update to cpx_app
    using (requester = (select nullif(current_setting('cpx.organization', true), '')::int)
           or (performer = (select nullif(current_setting('cpx.organization', true), '')::int) and delivered_from <= now())
           or (performer is null and (select true from piece p where p.type = 'Task' and p.id = referral.task and p.element = '' limit 1)))
    with check (requester = (select nullif(current_setting('cpx.organization', true), '')::int)
                or performer = (select nullif(current_setting('cpx.organization', true), '')::int));

do $$
declare
    own text;
begin
    foreach own in array array['external_key', 'idempotency'] loop
        execute format($policy$
            create policy own on %1$I for all to cpx_app
                using (source = (select nullif(current_setting('cpx.organization', true), '')::int))
                with check (source = (select nullif(current_setting('cpx.organization', true), '')::int))
            $policy$, own);
    end loop;
end
$$;

-- One's own lines; or, for the family (FAMRQT) through a steward or a recorder, all of a child that it knows, but for what a minor consented
-- to alone (536870912): a guardian asks there too.
create policy reader on disclosure for select to cpx_app using (
    recipient = (select nullif(current_setting('cpx.organization', true), '')::int)
    or ((select current_setting('cpx.accounting', true)) = 'on' and labels & 536870912 = 0
        and (select true from child_patient p where p.child = disclosure.child limit 1)));
create policy own_inserts on disclosure for insert to cpx_app with check (
    recipient = (select nullif(current_setting('cpx.organization', true), '')::int));
create policy own on refusal for select to cpx_app using (
    recipient = (select nullif(current_setting('cpx.organization', true), '')::int));
create policy own_inserts on refusal for insert to cpx_app with check (
    recipient = (select nullif(current_setting('cpx.organization', true), '')::int));

-- What a disclosure was made under: the consents behind the compiled set of a line that the reader sees, by id only. That a child has others
-- is told to nobody.
create policy reader on grant_basis for select to cpx_app using (
    (select true from disclosure d where d.child = grant_basis.child and d.basis = grant_basis.id limit 1));
create policy behind_a_basis on consent for select to cpx_app using (
    (select true from grant_basis b where b.child = consent.child and consent.number = any (b.consents) limit 1));

-- The consent role: consents and what they compile to, of every child, and the Consents among the pieces (every recorder revokes, and a
-- replacement closes what it replaces); no other body.
do $$
declare
    whole text;
begin
    foreach whole in array array['consent', 'provision', 'grant_basis', 'grant_effective', 'referral'] loop
        execute format($policy$
            create policy consent_lane on %1$I for all to cpx_consent
                using ((select nullif(current_setting('cpx.request', true), '')) is not null)
                with check ((select nullif(current_setting('cpx.request', true), '')) is not null)
            $policy$, whole);
    end loop;
    foreach whole in array array['piece', 'piece_history', 'search_token', 'search_reference', 'search_date'] loop
        execute format($policy$
            create policy consent_lane on %1$I for all to cpx_consent
                using (type = 'Consent' and (select nullif(current_setting('cpx.organization', true), '')) is not null)
                with check (type = 'Consent' and (select nullif(current_setting('cpx.organization', true), '')) is not null)
            $policy$, whole);
    end loop;
end
$$;
-- A recorder speaks of a child that it registered itself or holds a grant for; so does a reader of its own line.
create policy consent_lane on child_patient for select to cpx_consent using (
    source = (select nullif(current_setting('cpx.organization', true), '')::int)
    or (select true from grant_effective g
        where g.recipient = (select nullif(current_setting('cpx.organization', true), '')::int)
          and g.child = child_patient.child and now() >= g.starts and now() < g.ends limit 1));
create policy consent_lane on refusal for insert to cpx_consent with check (
    recipient = (select nullif(current_setting('cpx.organization', true), '')::int));
create policy consent_lane on disclosure for insert to cpx_consent with check (
    recipient = (select nullif(current_setting('cpx.organization', true), '')::int));
create policy consent_lane on idempotency for all to cpx_consent
    using (source = (select nullif(current_setting('cpx.organization', true), '')::int))
    with check (source = (select nullif(current_setting('cpx.organization', true), '')::int));
create policy consent_lane on external_key for all to cpx_consent
    using (source = (select nullif(current_setting('cpx.organization', true), '')::int))
    with check (source = (select nullif(current_setting('cpx.organization', true), '')::int));

-- The steward role: who is who, and raising labels. It writes the directory's bodies, and reads none.
create policy steward_lane on child for all to cpx_steward using (true) with check (true);
create policy steward_lane on match_key for all to cpx_steward using (true) with check (true);
create policy steward_lane on child_patient for all to cpx_steward using (true) with check (true);
create policy steward_lane on grant_effective for select to cpx_steward using (true); -- whether a referral is delivered as it is made
create policy steward_publishes on piece for insert to cpx_steward with check (child = 0);
do $$
declare
    labelled text;
begin
    foreach labelled in array array['piece', 'piece_history', 'search_token', 'search_reference', 'search_date', 'referral'] loop
        execute format('create policy steward_lane on %I for select to cpx_steward using (true)', labelled);
        execute format('create policy steward_raises on %I for update to cpx_steward using (true) with check (true)', labelled);
    end loop;
end
$$;

---------------------------------------------------------------------------------------------------------------------------------------------
-- Privileges: no more than each role's statements need.

grant select on organization, client to cpx_app, cpx_consent, cpx_steward;
grant insert, update on organization, client to cpx_steward;
grant select, insert, delete on assertion_seen to cpx_app;

grant insert on child, match_key to cpx_app;
grant select on match_key, grant_basis to cpx_app;
grant select (number, id, child) on consent to cpx_app;
grant select, insert on child_patient, disclosure, refusal, piece_history to cpx_app;
grant update (labels) on piece_history to cpx_app;
grant select, insert, update on piece to cpx_app;
grant select, insert, update (performer, respond_by, labels, delivered_from, delivered_until, performer_changed, requester_changed) on referral to cpx_app;
grant select, insert, delete on search_token, search_reference, search_date to cpx_app;
grant select, insert, update, delete on external_key, idempotency to cpx_app;
grant select on grant_effective to cpx_app;
grant usage on sequence piece_stamp, piece_sequence to cpx_app, cpx_consent, cpx_steward;

grant select, insert, update on consent, provision, piece, piece_history to cpx_consent;
grant select, update (delivered_from, delivered_until, performer_changed, requester_changed) on referral to cpx_consent;
grant select, insert, delete on grant_basis, grant_effective, search_token, search_reference, search_date to cpx_consent;
grant select, insert, update, delete on external_key, idempotency to cpx_consent;
grant select on child_patient to cpx_consent;
grant insert on refusal, disclosure to cpx_consent;

grant select, insert, update on child, match_key, child_patient to cpx_steward;
grant select on grant_effective to cpx_steward;
grant insert, select (type, id, element, sequence, child, source, labels), update (labels, xid) on piece to cpx_steward;
grant select (type, id, labels), update (labels) on piece_history to cpx_steward;
grant select (type, id, element, sequence, labels), update (labels) on search_token, search_date to cpx_steward;
grant select (type, parameter, target, id, element, sequence, source, labels), update (labels) on search_reference to cpx_steward;
grant select (task, child, requester, performer, labels, delivered_from, delivered_until, performer_changed),
    update (labels, delivered_from, delivered_until, performer_changed) on referral to cpx_steward;

grant select on disclosure, refusal to cpx_audit;
grant select on all tables in schema public to cpx_backup;
