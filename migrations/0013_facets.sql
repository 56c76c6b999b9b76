-- What kinds of pieces there are of a child: each (type, source, labels) once. Who reads a child's pieces asks this first, and then an index for those
-- of the kinds that it may see: however many there are of a kind that it may not, they cost it one row, so that no clock tells how many.
-- A kind stays when its last piece is gone; nothing is found by it then.
create table piece_facet (
    child bigint not null,
    type text collate "C" not null,
    source int not null,
    labels bigint not null,
    primary key (child, type, source, labels),
    constraint a_child_is_labelled check (child = 0 or labels <> 0)
);
create index piece_by_facet on piece (child, labels, source, type, changed, id);
drop index piece_child;

lock table piece in access exclusive mode;
alter table piece no force row level security;
insert into piece_facet select distinct child, type, source, labels from piece where child > 0;
alter table piece force row level security;

-- What is written together is noted in order: two that write of one child at once would else wait for each other.
create function note_facets() returns trigger language plpgsql as $$
begin
    insert into piece_facet (child, type, source, labels)
    select distinct w.child, w.type, w.source, w.labels from written w where w.child > 0
    order by 1, 2, 3, 4
    on conflict do nothing;
    return null;
end
$$;
create trigger piece_has_facet after insert on piece referencing new table as written for each statement execute function note_facets();

-- A piece seldom gets another kind; and each update looks whether it does, for next to nothing.
create function note_other_facet() returns trigger language plpgsql as $$
begin
    insert into piece_facet (child, type, source, labels) values (new.child, new.type, new.source, new.labels) on conflict do nothing;
    return null;
end
$$;
create trigger piece_gets_facet after update on piece
    for each row when (new.child > 0 and (new.child <> old.child or new.source <> old.source or new.labels <> old.labels))
    execute function note_other_facet();

alter table piece_facet enable row level security, force row level security;
create policy reader on piece_facet for select to cpx_app using (
    source = (select nullif(current_setting('cpx.organization', true), '')::int)
    or exists (select 1 from grant_effective g
               where g.recipient = (select nullif(current_setting('cpx.organization', true), '')::int)
                 and g.child = piece_facet.child
                 and g.purpose = (select nullif(current_setting('cpx.purpose', true), '')::int)
                 and (g.discloser = 0 or g.discloser = piece_facet.source)
                 and now() >= g.starts and now() < g.ends
                 and piece_facet.labels & ~(case when piece_facet.labels & 536870912 <> 0 then g.permit_minor else g.permit end) = 0));
create policy author_inserts on piece_facet for insert to cpx_app with check (
    source = (select nullif(current_setting('cpx.organization', true), '')::int));
create policy consent_lane on piece_facet for insert to cpx_consent with check (
    type = 'Consent' and (select nullif(current_setting('cpx.organization', true), '')) is not null);
create policy steward_lane on piece_facet for insert to cpx_steward with check (
    (select nullif(current_setting('cpx.request', true), '')) is not null);
grant select, insert on piece_facet to cpx_app;
grant insert on piece_facet to cpx_consent, cpx_steward;

-- What is kept elsewhere is read whole, what later migrations make too.
alter default privileges in schema public grant select on tables to cpx_backup;
alter default privileges in schema public grant select on sequences to cpx_backup;
grant select on all tables in schema public to cpx_backup;
grant select on all sequences in schema public to cpx_backup;
