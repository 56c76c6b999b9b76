-- The feed. A list that goes on from a cursor goes on from a snapshot (include/cpx/pass.h): rows are found by the transaction that wrote them.

---------------------------------------------------------------------------------------------------------------------------------------------
-- Pieces. A piece's xid is that of the last transaction that changed what a reader of it sees: its bytes or its labels. Whatever else a
-- statement writes (where it stands, which child it is of after a merge) moves nothing, so that a follower isn't told of what isn't visible.

-- Of the types of /v1/feed (plain/feed.sql names the same).
create index piece_source_xid on piece (source, xid, type, id)
    where child <> 0 and type in ('CarePlan', 'CareTeam', 'Condition', 'DetectedIssue', 'DocumentReference', 'EpisodeOfCare', 'Goal', 'Observation',
                                  'Patient', 'Procedure', 'ServiceRequest', 'Task');
create index piece_child_xid on piece (child, xid, type, id)
    where child <> 0 and type in ('CarePlan', 'CareTeam', 'Condition', 'DetectedIssue', 'DocumentReference', 'EpisodeOfCare', 'Goal', 'Observation',
                                  'Patient', 'Procedure', 'ServiceRequest', 'Task');

-- The snapshot of a read, to go on from: this transaction counts as under way, though it may have a number by now and sees what it wrote. Other
-- reads of its unit record what they disclose after this one.
create function snapshot_to_follow() returns pg_snapshot language sql stable as $$
    select case when pg_current_xact_id_if_assigned() < pg_snapshot_xmax(s) then
               (least(pg_snapshot_xmin(s), pg_current_xact_id_if_assigned())::text || ':' || pg_snapshot_xmax(s)::text || ':' ||
                (select string_agg(x::text, ',' order by x) from (select pg_snapshot_xip(s) as x union select pg_current_xact_id_if_assigned()) t))::pg_snapshot
           else s end
    from (select pg_current_snapshot() as s) t
$$;

create function keep_xid() returns trigger language plpgsql as $$
begin
    new.xid := old.xid;
    return new;
end
$$;
create trigger piece_stays before update on piece
    for each row when (new.stamp = old.stamp and new.labels = old.labels) execute function keep_xid();

-- What a piece was before it got labels, or became another child's or nobody's: who could see that, and can't see it any more, is told that it is gone. A
-- merge moves pieces too: whom that concerns is told by the grants (grant_change).
create table piece_departure (
    id bigint generated always as identity primary key,
    type text collate "C" not null,
    resource uuid not null,
    element text collate "C" not null,
    child bigint not null,
    source int not null,
    labels bigint not null,                        -- those that it had
    at timestamptz not null default clock_timestamp(),
    xid xid8 not null default pg_current_xact_id()
);
create index piece_departure_child on piece_departure (child, xid, type, resource);
create index piece_departure_resource on piece_departure (type, resource);

create function note_departure() returns trigger language plpgsql as $$
begin
    insert into piece_departure (type, resource, element, child, source, labels)
    values (old.type, old.id, old.element, old.child, old.source, old.labels);
    return null;
end
$$;
create trigger piece_departs after update on piece
    for each row when (old.child > 0 and old.body is not null
                       and (new.labels & ~old.labels <> 0 or (new.child <> old.child and (new.stamp <> old.stamp or new.child <= 0))))
    execute function note_departure();

alter table piece_departure enable row level security, force row level security;
create policy reader on piece_departure for select to cpx_app using (
    source = (select nullif(current_setting('cpx.organization', true), '')::int)
    or exists (select 1 from grant_effective g
               where g.recipient = (select nullif(current_setting('cpx.organization', true), '')::int)
                 and g.child = piece_departure.child
                 and g.purpose = (select nullif(current_setting('cpx.purpose', true), '')::int)
                 and (g.discloser = 0 or g.discloser = piece_departure.source)
                 and now() >= g.starts and now() < g.ends
                 and piece_departure.labels & ~(case when piece_departure.labels & 536870912 <> 0 then g.permit_minor else g.permit end) = 0));
create policy author_inserts on piece_departure for insert to cpx_app with check (
    source = (select nullif(current_setting('cpx.organization', true), '')::int));
create policy consent_lane on piece_departure for insert to cpx_consent with check (
    type = 'Consent' and (select nullif(current_setting('cpx.organization', true), '')) is not null);
create policy steward_lane on piece_departure for insert to cpx_steward with check (
    (select nullif(current_setting('cpx.request', true), '')) is not null);
grant select, insert on piece_departure to cpx_app;
grant insert on piece_departure to cpx_consent, cpx_steward;
grant select (xid) on piece to cpx_steward; -- what was written while children were merged

---------------------------------------------------------------------------------------------------------------------------------------------
-- Grants that were taken away and aren't compiled anew yet. While a recipient has such, its followers wait: what it may read is about to be
-- known. The compiler compares them with what it makes, and takes them away.

create table grant_was (
    recipient int not null,
    child bigint not null,                         -- whose compiling looks at them
    side bigint not null,                          -- the child that they were of: after a merge there are two
    purpose int not null,
    ground int not null,
    actor bigint not null,
    discloser int not null,
    starts timestamptz not null,
    ends timestamptz not null,
    permit bigint not null,
    permit_minor bigint not null,
    patient uuid,                                  -- of a merge: the ids by which the recipient knew that side, as in grant_change
    other uuid
);
create index on grant_was (child);
create index on grant_was (recipient);
alter table grant_was enable row level security, force row level security;
create policy recipient on grant_was for select to cpx_app using (
    recipient = (select nullif(current_setting('cpx.organization', true), '')::int));
create policy consent_lane on grant_was for all to cpx_consent
    using ((select nullif(current_setting('cpx.request', true), '')) is not null)
    with check ((select nullif(current_setting('cpx.request', true), '')) is not null);
create policy steward_lane on grant_was for all to cpx_steward
    using ((select nullif(current_setting('cpx.request', true), '')) is not null)
    with check ((select nullif(current_setting('cpx.request', true), '')) is not null);
grant select on grant_was to cpx_app;
grant select, insert, delete on grant_was to cpx_consent;
grant select, insert on grant_was to cpx_steward;

-- That what a recipient may read of a child for a purpose is another than before: since this transaction, or from `due` on, as grants begin and
-- end by the clock. With the id by which the recipient knows the child: after a loss it can't find it any more.
create table grant_change (
    id bigint generated always as identity primary key,
    recipient int not null,
    child bigint not null,
    purpose int not null,
    patient uuid not null,                         -- its own record of the child, else the earliest that it may know of
    other uuid,                                    -- the earliest, where it knew the child by that before it had a record of its own
    due timestamptz not null,
    xid xid8 not null default pg_current_xact_id()
);
create index grant_change_xid on grant_change (recipient, xid);
create index grant_change_due on grant_change (recipient, due);
create index grant_change_child on grant_change (child, due);
alter table grant_change enable row level security, force row level security;
create policy recipient on grant_change for select to cpx_app using (
    recipient = (select nullif(current_setting('cpx.organization', true), '')::int));
create policy consent_lane on grant_change for all to cpx_consent
    using ((select nullif(current_setting('cpx.request', true), '')) is not null)
    with check ((select nullif(current_setting('cpx.request', true), '')) is not null);
create policy steward_lane on grant_change for insert to cpx_steward with check (
    (select nullif(current_setting('cpx.request', true), '')) is not null);
grant select on grant_change to cpx_app;
grant select, insert, delete on grant_change to cpx_consent;
grant insert on grant_change to cpx_steward;

---------------------------------------------------------------------------------------------------------------------------------------------
-- Referrals: the transactions that set the two times, by which the lists go on. Expand: the times stay, for the version before; where they move,
-- whoever moves them, the transaction is kept.

alter table referral
    add column performer_xid xid8 not null default '3', -- the first that there can be: of before
    add column requester_xid xid8 not null default '3';
alter table referral
    alter column performer_xid set default pg_current_xact_id(),
    alter column requester_xid set default pg_current_xact_id();
create index referral_performer_xid on referral (performer, performer_xid, task);
create index referral_requester_xid on referral (requester, requester_xid, task);
create index referral_performer_from on referral (performer, delivered_from);
create index referral_performer_until on referral (performer, delivered_until);
create index referral_requester_until on referral (requester, delivered_until);
create function keep_referral_xid() returns trigger language plpgsql as $$
begin
    if new.performer_changed is distinct from old.performer_changed then
        new.performer_xid := pg_current_xact_id();
    end if;
    if new.requester_changed is distinct from old.requester_changed then
        new.requester_xid := pg_current_xact_id();
    end if;
    return new;
end
$$;
create trigger referral_moves before update on referral
    for each row when (new.performer_changed is distinct from old.performer_changed or new.requester_changed is distinct from old.requester_changed)
    execute function keep_referral_xid();

grant select on all tables in schema public to cpx_backup;

---------------------------------------------------------------------------------------------------------------------------------------------
-- What was compiled before doesn't say yet when it begins and ends: compiled anew, it does.
alter table grant_effective no force row level security;
alter table recompile no force row level security;
insert into recompile (child) select distinct child from grant_effective;
alter table grant_effective force row level security;
alter table recompile force row level security;
