-- Classified codes, and labels that a named human lowered.

---------------------------------------------------------------------------------------------------------------------------------------------
-- What named humans said that a code is which the service's own table doesn't hold. Tells nothing of a child. Rows are never changed but for
-- their withdrawal, which is recorded like they are.

create table classification (
    id bigint generated always as identity primary key,
    system text collate "C" not null,              -- in the one spelling of consent/codes
    code text collate "C" not null,
    says bigint not null,                          -- the labels of named categories; never what only a source or a signer gives (bits 0 to 28)
    organization int references organization,      -- the steward; null: by the command line
    client int references client,
    user_id text not null,                         -- the human
    reason text not null,
    at timestamptz not null default clock_timestamp(),
    withdrawn timestamptz,
    withdrawn_by text,
    withdrawn_reason text,
    constraint what_a_family_can_open check (says > 0 and says & ~536870911 = 0),
    constraint a_withdrawal_is_whole check ((withdrawn is null) = (withdrawn_by is null) and (withdrawn is null) = (withdrawn_reason is null))
);
create unique index classification_in_force on classification (system, code) where withdrawn is null;

grant select (system, code, says, withdrawn) on classification to cpx_app, cpx_consent;
grant select, insert, update (withdrawn, withdrawn_by, withdrawn_reason) on classification to cpx_steward;

-- Every code without a row in the service's own table has an index row that no parameter finds (parameter ''): what is to be classified, and what
-- is cut again when it is. The stewards count them, and see nothing else.
create index search_token_unlisted on search_token (system, code, type, id, source, labels) where parameter = '';
grant select (parameter, system, code, source, labels) on search_token to cpx_steward;

---------------------------------------------------------------------------------------------------------------------------------------------
-- Labels that a named human took away from a resource of his organization, or from an element of it. A recorded act: never changed, but ended.

create table lowering (
    id bigint generated always as identity primary key,
    type text collate "C" not null,
    resource uuid not null,
    element text collate "C" not null default '',  -- its path without indices; '': the resource
    digest bytea,                                  -- of the element's text as it was: another text is judged anew; null: whatever it says
    child bigint not null,
    source int not null,
    labels bigint not null,                        -- what all of the resource had
    lowered bigint not null,                       -- what is taken away from it, whether it had it or gets it later
    says bigint not null,                          -- what it is instead: labels of named categories
    client int references client,                  -- null: by the command line
    user_id text not null,                         -- the human
    reason text not null,
    at timestamptz not null default clock_timestamp(),
    ended timestamptz,
    constraint something_was_taken check (lowered <> 0)
);
create index lowering_resource on lowering (type, resource) where ended is null;
create index lowering_source on lowering (source, id);

alter table lowering enable row level security, force row level security;
create policy own on lowering for select to cpx_app using (
    source = (select nullif(current_setting('cpx.organization', true), '')::int));
create policy own_inserts on lowering for insert to cpx_app with check (
    source = (select nullif(current_setting('cpx.organization', true), '')::int));
create policy own_ends on lowering for update to cpx_app
    using (source = (select nullif(current_setting('cpx.organization', true), '')::int))
    with check (source = (select nullif(current_setting('cpx.organization', true), '')::int));
create policy steward_lane on lowering for select to cpx_steward using ((select nullif(current_setting('cpx.request', true), '')) is not null);

grant select, insert, update (ended) on lowering to cpx_app;
grant select (id, type, source, lowered, says, reason, at, ended) on lowering to cpx_steward;

---------------------------------------------------------------------------------------------------------------------------------------------
-- What is cut again.

-- The labels that its sender named by category when it wrote the text: they aren't in it. Null: stored before this was kept.
alter table piece add column named bigint;

-- What the stewards' acts make necessary to be cut again; only the keeper, or a tool, takes it away: nobody's context is without an organization.
create table recut (
    id bigint generated always as identity primary key,
    type text collate "C" not null,
    resource uuid not null,
    queued timestamptz not null default clock_timestamp(),
    xid xid8 not null default pg_current_xact_id()
);
create index recut_resource on recut (type, resource);
alter table recut enable row level security, force row level security;
create policy steward_queues on recut for insert to cpx_steward with check ((select nullif(current_setting('cpx.request', true), '')) is not null);
create policy steward_lane on recut for select to cpx_steward using ((select nullif(current_setting('cpx.request', true), '')) is not null);
create policy keeper_takes on recut for all to cpx_app
    using ((select nullif(current_setting('cpx.organization', true), '')) is null
           and (select nullif(current_setting('cpx.request', true), '')) is not null)
    with check (false);
grant insert, select on recut to cpx_steward;
grant select, delete, update (queued) on recut to cpx_app; -- it locks what it takes
grant select (parameter, target, child) on search_reference to cpx_steward;
grant select (sequence) on piece_history to cpx_steward;

-- Whose an id is that a text mentions without a type.
create index piece_id on piece (id) where element = '';

-- A label that a target of a Task's step got.
do $$
declare
    guarded text;
begin
    foreach guarded in array array['search_token', 'search_reference', 'search_date'] loop
        execute format($policy$
            create policy author_raises on %1$I for update to cpx_app
                using (source = (select nullif(current_setting('cpx.organization', true), '')::int))
                with check (source = (select nullif(current_setting('cpx.organization', true), '')::int))
            $policy$, guarded);
        execute format('grant update (labels) on %I to cpx_app', guarded);
    end loop;
end
$$;

---------------------------------------------------------------------------------------------------------------------------------------------
-- Disputes are pieces "meta.tag[<uuid>]" of the resource that is disputed: they are found by it, by their child and by their id.
create index piece_dispute_child on piece (child, changed) where element >= 'meta.tag[' and element < 'meta.tag]';
create index piece_dispute on piece (element) where element >= 'meta.tag[' and element < 'meta.tag]';
