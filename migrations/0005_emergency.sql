-- Emergency access: which named user of which client opened which child's record, why and for how long, and what became of it. Rows are added
-- and never changed: what ends an access early, and what a steward finds when looking into it, are rows of their own.

create table emergency_access (
    number bigint generated always as identity primary key,
    id uuid not null unique,
    child bigint not null,
    patient uuid not null,                         -- the record of the child by which it was asked for
    organization int not null,
    client int not null,
    user_id text not null,
    actor bigint not null,                         -- the user of the client: whom its grant is for
    reason text not null,
    starts timestamptz not null,
    ends timestamptz not null,
    request uuid not null,                         -- X-Request-Id
    xid xid8 not null default pg_current_xact_id(),
    constraint a_box_of_minutes check (starts < ends and ends <= starts + interval '4 hours')
);
create index on emergency_access (child);
create index on emergency_access (client, starts);
create index on emergency_access (starts);

create table emergency_event (
    access bigint not null,
    kind text not null check (kind in ('ended', 'reviewed')),
    child bigint not null,
    at timestamptz not null default clock_timestamp(), -- behind the locks: one follows the other
    organization int not null,                     -- whose client did it
    client int not null,
    user_id text,
    note text,
    request uuid not null,
    xid xid8 not null default pg_current_xact_id(),
    primary key (access, kind)
);

alter table emergency_access enable row level security, force row level security;
alter table emergency_event enable row level security, force row level security;

-- An organization's own accesses; all of a child that it knows to who acts on the family's request.
create policy reader on emergency_access for select to cpx_app using (
    organization = (select nullif(current_setting('cpx.organization', true), '')::int)
    or ((select current_setting('cpx.accounting', true)) = 'on'
        and (select true from child_patient p where p.child = emergency_access.child limit 1)));

do $$
declare
    whole text;
begin
    foreach whole in array array['emergency_access', 'emergency_event'] loop
        execute format($policy$
            create policy consent_lane on %1$I for select to cpx_consent
                using ((select nullif(current_setting('cpx.request', true), '')) is not null)
            $policy$, whole);
        execute format($policy$
            create policy consent_inserts on %1$I for insert to cpx_consent with check (
                organization = (select nullif(current_setting('cpx.organization', true), '')::int)
                and client = (select nullif(current_setting('cpx.client', true), '')::int))
            $policy$, whole);
        execute format($policy$
            create policy steward_lane on %1$I for select to cpx_steward
                using ((select nullif(current_setting('cpx.organization', true), '')) is not null)
            $policy$, whole);
    end loop;
end
$$;
create policy steward_reviews on emergency_event for insert to cpx_steward with check (
    kind = 'reviewed' and organization = (select nullif(current_setting('cpx.organization', true), '')::int)
    and client = (select nullif(current_setting('cpx.client', true), '')::int));

-- Stewards count what was disclosed under an access: of such lines they see that they are there, and of no others.
create policy steward_counts on grant_basis for select to cpx_steward using (
    emergencies <> '{}' and (select nullif(current_setting('cpx.organization', true), '')) is not null);
create policy steward_counts on disclosure for select to cpx_steward using (
    purpose = 9 and (select nullif(current_setting('cpx.organization', true), '')) is not null); -- BTG

grant select on emergency_access to cpx_app;
grant select, insert on emergency_access, emergency_event to cpx_consent;
grant select on emergency_access, emergency_event to cpx_steward;
grant insert on emergency_event to cpx_steward;
grant select (id, child, emergencies) on grant_basis to cpx_steward;
grant select (child, basis, purpose, kind, items) on disclosure to cpx_steward;
grant select on emergency_access, emergency_event to cpx_backup;
