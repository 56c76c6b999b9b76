-- What merges and their undoing tell followers: nothing of the child that they saw nothing of, and all that they must drop.

-- Of a merge that is undone. Quiet: the recipient saw nothing of this side, or is told of it by the other: what it loses isn't told. Moved: it
-- finds this side under another id than before, if it finds it still, and is told so.
alter table grant_was
    add column quiet boolean not null default false,
    add column moved boolean not null default false;

-- Unread: what departed by this transaction can't be read any more: who hasn't read of it yet is told. Moved: pieces stand elsewhere than a pass
-- that was under way looks for them: it is told at its end, and no other.
alter table grant_change
    add column unread xid8,
    add column moved boolean not null default false;

-- What departed of two children before they were one is no more to be read by the grants of both. When they are two again, departures go with
-- what they are of.
create policy steward_follows on piece_departure for select to cpx_steward using ((select nullif(current_setting('cpx.request', true), '')) is not null);
create policy steward_moves on piece_departure for update to cpx_steward
    using ((select nullif(current_setting('cpx.request', true), '')) is not null)
    with check ((select nullif(current_setting('cpx.request', true), '')) is not null);
create policy steward_forgets on piece_departure for delete to cpx_steward using ((select nullif(current_setting('cpx.request', true), '')) is not null);
grant select (id, type, resource, child, source, labels, at, xid), update (child), delete on piece_departure to cpx_steward;

-- What is told to followers is kept as long as they may stay away (CPX_FEED_DAYS).
create index on piece_departure (at);
create index on grant_change (due);

-- A child may be compiled at a time to come: when a referral that was withdrawn is delivered again.
alter table recompile add column due timestamptz not null default now();

-- By which ids those that read something of a child know it that has become one with another: they are told of it by these, and of no record of the
-- other's.
create table child_known (
    patient uuid not null,
    recipient int not null,
    merge bigint not null,
    primary key (patient, recipient, merge)
);
create index on child_known (merge);
alter table child_known enable row level security, force row level security;
create policy recipient on child_known for select to cpx_app using (
    recipient = (select nullif(current_setting('cpx.organization', true), '')::int));
create policy consent_lane on child_known for select to cpx_consent using ((select nullif(current_setting('cpx.request', true), '')) is not null);
create policy steward_lane on child_known for all to cpx_steward
    using ((select nullif(current_setting('cpx.request', true), '')) is not null)
    with check ((select nullif(current_setting('cpx.request', true), '')) is not null);
grant select on child_known to cpx_app, cpx_consent;
grant select, insert, delete on child_known to cpx_steward;

-- Which record was joined by a link code that was made for which: it goes with that where a merge is undone. For stewards only.
create table link_tie (
    patient uuid primary key,
    named uuid not null
);
alter table link_tie enable row level security, force row level security;
create policy author_inserts on link_tie for insert to cpx_app with check (
    (select nullif(current_setting('cpx.organization', true), '')) is not null);
create policy steward_lane on link_tie for all to cpx_steward
    using ((select nullif(current_setting('cpx.request', true), '')) is not null)
    with check ((select nullif(current_setting('cpx.request', true), '')) is not null);
grant insert on link_tie to cpx_app;
grant select on link_tie to cpx_steward;
