-- What a merge that was wrong leaves behind when it is undone: which of the two children was meant by what was signed, ordered or written while they
-- were taken for one, and what each family's refusals said before the other's table changed them.

-- The record that a consent, or what a court or a law says, was recorded of. Null: of before, and not known.
alter table consent add column patient uuid;
alter table legal_basis add column patient uuid;

-- The lines that refused something when the merge began, as they were then. Undoing it restores those that the other child's table lifted.
create table merge_refusal (
    merge bigint not null,
    consent bigint not null,
    line int not null,
    labels bigint not null,
    purposes int[] not null,
    ends timestamptz not null,
    primary key (merge, consent, line)
);
create index consent_patient on consent (patient);
create index legal_basis_patient on legal_basis (patient);

alter table merge_refusal enable row level security, force row level security;
create policy steward_lane on merge_refusal for all to cpx_steward
    using ((select nullif(current_setting('cpx.request', true), '')) is not null)
    with check ((select nullif(current_setting('cpx.request', true), '')) is not null);
create policy steward_lane on legal_basis for select to cpx_steward using ((select nullif(current_setting('cpx.request', true), '')) is not null);
create policy steward_moves on legal_basis for update to cpx_steward
    using ((select nullif(current_setting('cpx.request', true), '')) is not null)
    with check ((select nullif(current_setting('cpx.request', true), '')) is not null);

grant select, insert on merge_refusal to cpx_steward;
grant select (patient, recorded, changed, revoked) on consent to cpx_steward;
grant select (line, permit, signer_key, recipient, recipient_class, labels, purposes, ends, superseded), update (labels, purposes, ends, superseded)
    on provision to cpx_steward;
grant select (child, patient), update (child) on legal_basis to cpx_steward;
grant select on all tables in schema public to cpx_backup;

-- What was recorded before: by the Patient that its text names. The owner lifts FORCE for as long as it looks.
alter table piece no force row level security;
alter table consent no force row level security;
alter table legal_basis no force row level security;
update consent c
set patient = substring(p.body from '"patient"\s*:\s*\{[^{}]*"reference"\s*:\s*"(?:[^"]*/)?Patient/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})')::uuid
from piece p
where p.type = 'Consent' and p.id = c.id and p.element = '' and p.sequence = 0 and p.body is not null;
update legal_basis b
set patient = substring(b.record from '"child"\s*:\s*"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"')::uuid;

-- And all that speaks of a child is cut again, one by one, by the rules of now: more codes and words tell something than did when it was written.
alter table recut no force row level security;
insert into recut (type, resource)
select p.type, p.id from piece p where p.element = '' and p.sequence = 0 and p.child <> 0 and p.body is not null and p.type <> 'Consent';

alter table piece force row level security;
alter table consent force row level security;
alter table legal_basis force row level security;
alter table recut force row level security;

---------------------------------------------------------------------------------------------------------------------------------------------
-- The organizations whose names tell something: looked for in what is written.
create index organization_telling on organization (id) where sensitive <> 0;
