-- What each role may do to which rows in which context by the policies alone: every privilege is given and no constraint stands, in a database of
-- test_policies.c's own. What is not allowed below is refused, for every role, context, guarded table and command.
create schema probe;

-- A context is its settings; its groups are what the lines below name it by.
create table probe.context (name text, groups text, settings jsonb);
insert into probe.context values
    ('nothing', '', '{}'),
    ('emptied', '', '{"request":"","organization":"","purpose":"","client":"","actor":"","accounting":"","compiles":""}'), -- after a commit
    ('tool', 'requested', '{"request":"1","organization":"","purpose":"","client":"","actor":"","accounting":"","compiles":""}'),
    ('for_no_purpose', 'requested member served', '{"request":"1","organization":"1","client":"","purpose":""}'),
    ('unrequested', 'member covered', '{"organization":"1","client":"1","purpose":"2"}'),
    ('member', 'requested member covered served', '{"request":"1","organization":"1","client":"1","purpose":"2"}'),
    ('for_another_purpose', 'requested member served', '{"request":"1","organization":"1","client":"1","purpose":"3"}'),
    ('user', 'requested member covered served', '{"request":"1","organization":"1","client":"1","purpose":"2","actor":"9"}'),
    ('accounting', 'requested member covered served', '{"request":"1","organization":"1","client":"1","purpose":"2","accounting":"on"}'),
    ('accounting_for_nobody', 'requested', '{"request":"1","accounting":"on"}'),
    ('compiler', 'requested member covered served', '{"request":"1","organization":"1","client":"1","purpose":"2","compiles":"17"}');

-- Organization 1 asks. It knows the children 6, 23 and 30; it is permitted 5, 11 (what 2 wrote), 14 (a minor) and, for its user 9, 15. It was
-- permitted 12, and will be 13. The children 16, 17 and 18 are none of its business.
create table probe.world (tables text, name text, line jsonb);
insert into probe.world values
    ('grant_effective', 'family', '{"recipient":1,"child":5,"purpose":2,"permit":1}'),
    ('grant_effective', 'from_2', '{"recipient":1,"child":11,"purpose":2,"discloser":2,"permit":1}'),
    ('grant_effective', 'ended', '{"recipient":1,"child":12,"purpose":2,"permit":1,"ends":"yesterday"}'),
    ('grant_effective', 'begins', '{"recipient":1,"child":13,"purpose":2,"permit":1,"starts":"tomorrow"}'),
    ('grant_effective', 'minor', '{"recipient":1,"child":14,"purpose":2,"permit":1,"permit_minor":536870914}'),
    ('grant_effective', 'emergency', '{"recipient":1,"child":15,"purpose":2,"permit":1,"actor":9}'),
    ('grant_effective', 'of_another', '{"recipient":2,"child":16,"purpose":2,"permit":1}'),

    ('piece piece_history search_token search_reference search_date', 'own', '{"source":1,"child":17}'),
    ('piece piece_history search_token search_reference search_date', 'directory', '{"child":0,"labels":0}'),
    ('piece piece_history search_token search_reference search_date', 'directory_labelled', '{"child":0}'),
    ('piece piece_history search_token search_reference search_date', 'unlabelled', '{"child":17,"labels":0}'),
    ('piece piece_history search_token search_reference search_date', 'permitted', '{"child":5,"id":"00000000-0000-4000-8000-000000000004"}'),
    ('piece piece_history search_token search_reference search_date', 'permitted_in_part', '{"child":5,"labels":3}'),
    ('piece piece_history search_token search_reference search_date', 'not_addressed', '{"child":17}'),
    ('piece piece_history search_token search_reference search_date', 'from_2', '{"child":11}'),
    ('piece piece_history search_token search_reference search_date', 'from_3', '{"child":11,"source":3}'),
    ('piece piece_history search_token search_reference search_date', 'ended', '{"child":12}'),
    ('piece piece_history search_token search_reference search_date', 'begins', '{"child":13}'),
    ('piece piece_history search_token search_reference search_date', 'minor', '{"child":14,"labels":536870914}'),
    ('piece piece_history search_token search_reference search_date', 'minor_by_guardian', '{"child":14,"labels":536870913}'),
    ('piece piece_history search_token search_reference search_date', 'guardian', '{"child":14,"labels":1}'),
    ('piece piece_history search_token search_reference search_date', 'guardian_by_minor', '{"child":14,"labels":2}'),
    ('piece piece_history search_token search_reference search_date', 'emergency', '{"child":15}'),
    ('piece piece_history search_token search_reference search_date', 'of_another', '{"child":16}'),
    ('piece piece_history search_token search_reference search_date', 'consent', '{"child":17,"type":"Consent"}'),
    ('piece piece_history search_token search_reference search_date', 'own_consent', '{"child":17,"type":"Consent","source":1}'),
    ('piece', 'task', '{"child":5,"type":"Task","id":"00000000-0000-4000-8000-000000000001"}'),
    ('piece', 'hidden_task', '{"child":17,"type":"Task","id":"00000000-0000-4000-8000-000000000002"}'),
    ('piece', 'element_of_task', '{"child":5,"type":"Task","element":"note","id":"00000000-0000-4000-8000-000000000003"}'),

    ('piece_departure', 'own', '{"source":1,"child":17}'),
    ('piece_departure', 'of_nobody', '{"child":0,"labels":0}'),
    ('piece_departure', 'permitted', '{"child":5}'),
    ('piece_departure', 'permitted_in_part', '{"child":5,"labels":3}'),
    ('piece_departure', 'not_addressed', '{"child":17}'),
    ('piece_departure', 'from_2', '{"child":11}'),
    ('piece_departure', 'from_3', '{"child":11,"source":3}'),
    ('piece_departure', 'ended', '{"child":12}'),
    ('piece_departure', 'begins', '{"child":13}'),
    ('piece_departure', 'minor', '{"child":14,"labels":536870914}'),
    ('piece_departure', 'minor_by_guardian', '{"child":14,"labels":536870913}'),
    ('piece_departure', 'guardian', '{"child":14,"labels":1}'),
    ('piece_departure', 'guardian_by_minor', '{"child":14,"labels":2}'),
    ('piece_departure', 'emergency', '{"child":15}'),
    ('piece_departure', 'of_another', '{"child":16}'),
    ('piece_departure', 'consent', '{"child":17,"type":"Consent"}'),
    ('piece_departure', 'own_consent', '{"child":17,"type":"Consent","source":1}'),
    ('piece_facet', 'own', '{"source":1,"child":17}'),
    ('piece_facet', 'permitted', '{"child":5}'),
    ('piece_facet', 'permitted_in_part', '{"child":5,"labels":3}'),
    ('piece_facet', 'not_addressed', '{"child":17}'),
    ('piece_facet', 'from_2', '{"child":11}'),
    ('piece_facet', 'from_3', '{"child":11,"source":3}'),
    ('piece_facet', 'ended', '{"child":12}'),
    ('piece_facet', 'begins', '{"child":13}'),
    ('piece_facet', 'minor', '{"child":14,"labels":536870914}'),
    ('piece_facet', 'minor_by_guardian', '{"child":14,"labels":536870913}'),
    ('piece_facet', 'guardian', '{"child":14,"labels":1}'),
    ('piece_facet', 'guardian_by_minor', '{"child":14,"labels":2}'),
    ('piece_facet', 'emergency', '{"child":15}'),
    ('piece_facet', 'of_another', '{"child":16}'),
    ('piece_facet', 'consent', '{"child":17,"type":"Consent"}'),
    ('piece_facet', 'own_consent', '{"child":17,"type":"Consent","source":1}'),
    ('grant_was grant_change', 'own', '{"recipient":1,"child":17}'),
    ('grant_was grant_change', 'of_another', '{"recipient":2,"child":5}'),
    ('child_known', 'own', '{"recipient":1}'),
    ('child_known', 'of_another', '{"recipient":2}'),

    ('referral', 'requested', '{"requester":1,"performer":2,"task":"00000000-0000-4000-8000-000000000009"}'),
    ('referral', 'delivered', '{"requester":2,"performer":1,"delivered_from":"yesterday"}'),
    ('referral', 'undelivered', '{"requester":2,"performer":1}'),
    ('referral', 'delivered_tomorrow', '{"requester":2,"performer":1,"delivered_from":"tomorrow"}'),
    ('referral', 'open', '{"requester":2,"task":"00000000-0000-4000-8000-000000000001"}'),
    ('referral', 'open_but_hidden', '{"requester":2,"task":"00000000-0000-4000-8000-000000000002"}'),
    ('referral', 'open_but_element', '{"requester":2,"task":"00000000-0000-4000-8000-000000000003"}'),
    ('referral', 'open_but_condition', '{"requester":2,"task":"00000000-0000-4000-8000-000000000004"}'),
    ('referral', 'of_others', '{"requester":2,"performer":3,"delivered_from":"yesterday","task":"00000000-0000-4000-8000-000000000001"}'),

    ('child', 'any', '{"id":5}'),
    ('child_patient', 'own', '{"source":1,"child":6}'),
    ('child_patient', 'own_23', '{"source":1,"child":23}'),
    ('child_patient', 'own_30', '{"source":1,"child":30}'),
    ('child_patient', 'permitted', '{"child":5}'),
    ('child_patient', 'ended', '{"child":12}'),
    ('child_patient', 'begins', '{"child":13}'),
    ('child_patient', 'emergency', '{"child":15}'),
    ('child_patient', 'of_another', '{"child":16}'),
    ('child_patient', 'not_addressed', '{"child":17}'),
    ('child_alias', 'of_permitted', '{"child":20,"now":5}'),
    ('child_alias', 'after_30', '{"child":30,"now":23}'),
    ('child_alias', 'before_30', '{"child":26,"now":30}'),
    ('child_alias', 'hidden', '{"child":22,"now":17}'),
    ('child_merge link_attempt link_tie match_pending merge_moved merge_refusal probable_match recompile recut audit_record', 'any', '{}'),
    ('link_code link_code_used match_feature match_key lowering external_key', 'own', '{"source":1}'),
    ('link_code link_code_used match_feature match_key lowering external_key', 'foreign', '{}'),
    ('idempotency', 'own', '{"source":1,"stored":"today"}'),
    ('idempotency', 'foreign', '{"stored":"today"}'),
    ('idempotency', 'expired', '{"stored":"yesterday"}'),

    ('disclosure', 'own', '{"recipient":1,"child":30,"basis":31}'),
    ('disclosure', 'permitted', '{"recipient":2,"child":5,"basis":33}'),
    ('disclosure', 'permitted_minor', '{"recipient":2,"child":5,"labels":536870913,"basis":36}'),
    ('disclosure', 'alias', '{"recipient":2,"child":20}'),
    ('disclosure', 'foreign', '{"recipient":2,"child":17,"basis":34}'),
    ('disclosure', 'emergency', '{"recipient":2,"child":17,"purpose":9}'),
    ('disclosure', 'own_old', '{"recipient":1,"child":17,"at":"2001-01-01"}'),
    ('disclosure', 'old', '{"recipient":2,"child":17,"at":"2001-01-01"}'),
    ('refusal', 'own', '{"recipient":1}'),
    ('refusal', 'foreign', '{"recipient":2}'),
    ('refusal', 'old', '{"recipient":2,"at":"2001-01-01"}'),
    ('report', 'own', '{"recipient":1}'),
    ('report', 'foreign', '{"recipient":2}'),
    ('report', 'old', '{"recipient":2,"at":"2001-01-01"}'),
    ('grant_basis', 'disclosed', '{"id":31,"child":30,"consents":[41,42,43],"legal_bases":[51,52,53]}'),
    ('grant_basis', 'undisclosed', '{"id":32,"child":30,"consents":[45],"legal_bases":[55]}'),
    ('grant_basis', 'of_another', '{"id":31,"child":17,"consents":[45]}'),
    ('grant_basis', 'permitted', '{"id":33,"child":5,"consents":[46]}'),
    ('grant_basis', 'permitted_minor', '{"id":36,"child":5}'),
    ('grant_basis', 'emergency', '{"id":34,"child":17,"emergencies":[1]}'),
    ('consent', '41', '{"number":41,"child":30}'),
    ('consent', '42_of_another', '{"number":42,"child":18}'),
    ('consent', '43_after_merge', '{"number":43,"child":23}'),
    ('consent', '45_undisclosed', '{"number":45,"child":30}'),
    ('consent', '46_in_accounting', '{"number":46,"child":5}'),
    ('provision', 'of_41', '{"consent":41}'),
    ('provision', 'of_45', '{"consent":45}'),
    ('legal_basis', '51', '{"number":51,"child":30}'),
    ('legal_basis', '52_of_another', '{"number":52,"child":18}'),
    ('legal_basis', '53_before_merge', '{"number":53,"child":26}'),
    ('legal_basis', '55_undisclosed', '{"number":55,"child":30}'),
    ('emergency_access', 'own', '{"organization":1,"child":17}'),
    ('emergency_access', 'own_of_client_2', '{"organization":1,"client":2,"child":17}'),
    ('emergency_access', 'permitted', '{"organization":2,"child":5}'),
    ('emergency_access', 'alias', '{"organization":2,"child":20}'),
    ('emergency_access', 'foreign', '{"organization":2,"child":17}'),
    ('emergency_access', 'old', '{"organization":2,"child":17,"starts":"2001-01-01"}'),
    ('emergency_event', 'own', '{"kind":"opened","organization":1}'),
    ('emergency_event', 'own_of_client_2', '{"kind":"opened","organization":1,"client":2}'),
    ('emergency_event', 'foreign', '{"kind":"opened","organization":2}'),
    ('emergency_event', 'own_review', '{"organization":1,"kind":"reviewed"}'),
    ('emergency_event', 'own_review_of_client_2', '{"organization":1,"client":2,"kind":"reviewed"}'),
    ('emergency_event', 'foreign_review', '{"organization":2,"kind":"reviewed"}'),
    ('emergency_event', 'old', '{"kind":"opened","organization":2,"at":"2001-01-01"}');
-- What a line doesn't say.
create function probe.filled(line jsonb) returns jsonb language sql immutable as $$
    select '{"source":2,"labels":1,"type":"Condition","element":"","permit":0,"permit_minor":0,"discloser":0,"actor":0,"starts":"yesterday",
             "ends":"tomorrow","at":"today","client":1,"purpose":2,"emergencies":[],"consents":[],"legal_bases":[]}'::jsonb || line
$$;

-- Changes that are tried on each row, besides one that changes nothing which a policy reads.
create table probe.change (tables text, change text);
insert into probe.change values
    ('piece piece_history search_token search_reference search_date child_patient lowering external_key idempotency match_feature', 'source = 2'),
    ('piece piece_history search_token search_reference search_date child_patient lowering external_key idempotency match_feature', 'touched = 2, source = 1'),
    ('piece piece_history search_token search_reference search_date', 'type = ''Condition'''),
    ('referral', 'performer = 3, requester = 3'),
    ('referral', 'requester = 3, performer = 1'),
    ('referral', 'requester = 1, performer = 3');

-- All that is allowed. roles, contexts (or groups of them), commands and tables are lists; names too, * is all. "update" is any change.
create table probe.allowed (roles text, commands text, contexts text, tables text, names text);
insert into probe.allowed values
    -- Its source reads and writes; others read the directory, and what a grant for their purpose covers.
    ('app', 'select', 'member', 'piece piece_history search_token search_reference search_date', 'own own_consent directory'),
    ('app', 'select', 'covered', 'piece piece_history search_token search_reference search_date', 'permitted from_2 minor guardian'),
    ('app', 'select', 'covered', 'piece', 'task element_of_task'),
    ('app', 'select', 'user', 'piece piece_history search_token search_reference search_date', 'emergency'),
    ('app', 'insert touched type', 'member', 'piece piece_history search_token search_reference search_date', 'own own_consent'),
    ('app', 'delete', 'member', 'search_token search_reference search_date', 'own own_consent'),
    ('consent', 'select insert touched source delete', 'member', 'piece piece_history search_token search_reference search_date', 'consent own_consent'),
    ('steward', 'select update', 'requested', 'piece piece_history search_token search_reference search_date', '*'),
    ('steward', 'insert', 'requested', 'piece', 'directory directory_labelled'),

    ('app', 'select', 'member', 'grant_effective', 'family from_2 ended begins minor'),
    ('app', 'select', 'user', 'grant_effective', 'emergency'),
    ('steward', 'select delete', 'requested', 'grant_effective', '*'),
    ('consent', 'select insert update delete', 'requested', 'consent provision grant_basis grant_effective legal_basis recompile referral', '*'),

    -- What the feed tells: what pieces were, to who could read that; and what became of one's own grants.
    ('app', 'select', 'member', 'piece_departure', 'own own_consent'),
    ('app', 'select', 'member', 'piece_facet', 'own own_consent'),
    ('app', 'select', 'covered', 'piece_departure', 'permitted from_2 minor guardian'),
    ('app', 'select', 'covered', 'piece_facet', 'permitted from_2 minor guardian'),
    ('app', 'select', 'user', 'piece_departure', 'emergency'),
    ('app', 'select', 'user', 'piece_facet', 'emergency'),
    ('app', 'insert', 'member', 'piece_departure', 'own own_consent'),
    ('app', 'insert', 'member', 'piece_facet', 'own own_consent'),
    ('consent', 'insert', 'member', 'piece_departure', 'consent own_consent'),
    ('consent', 'insert', 'member', 'piece_facet', 'consent own_consent'),
    ('steward', 'insert', 'requested', 'piece_facet grant_change', '*'),
    ('steward', 'select insert update delete', 'requested', 'piece_departure', '*'),
    ('app', 'select', 'member', 'grant_was grant_change child_known', 'own'),
    ('consent', 'select', 'requested', 'child_known', '*'),
    ('consent', 'select insert update delete', 'requested', 'grant_was grant_change', '*'),
    ('steward', 'select insert update delete', 'requested', 'grant_was child_known', '*'),

    -- A referral tells its performer something once it is delivered; one without a performer, whoever reads its Task, and who takes it.
    ('app', 'select', 'member', 'referral', 'requested delivered'),
    ('app', 'select', 'covered', 'referral', 'open'),
    ('app', 'touched requester', 'member', 'referral', 'requested delivered'),
    ('app', 'requester', 'covered', 'referral', 'open'),
    ('app', 'insert', 'member', 'referral', 'requested'),
    ('steward', 'select update', 'requested', 'referral consent provision external_key legal_basis', '*'),

    -- Who is who.
    ('app', 'insert', 'member', 'child recompile match_pending link_tie', '*'),
    ('app', 'select', 'member', 'child_patient', 'own own_23 own_30 permitted'),
    ('app', 'select', 'user', 'child_patient', 'emergency'),
    ('app', 'insert touched', 'member', 'child_patient', 'own own_23 own_30'),
    ('consent', 'select', 'member', 'child_patient', 'own own_23 own_30'),
    ('consent', 'select', 'served', 'child_patient', 'permitted'),
    ('consent', 'select', 'user', 'child_patient', 'emergency'),
    ('consent', 'select', 'compiler', 'child_patient', 'not_addressed'),
    ('consent', 'select', 'tool accounting_for_nobody', 'child_patient', '*'),
    ('app', 'select', 'member', 'child_alias', 'of_permitted after_30 before_30'),
    ('consent', 'select', 'requested', 'child_alias', '*'),
    ('steward', 'select insert update delete', 'requested',
     'child child_patient child_alias child_merge link_attempt link_code link_code_used link_tie match_feature match_key match_pending merge_moved merge_refusal probable_match', '*'),
    ('app', 'select insert', 'member', 'link_code match_key', 'own'),
    ('app', 'insert', 'member', 'link_code_used', 'own'),
    ('app', 'select insert touched delete', 'member', 'match_feature', 'own'),

    -- One's own.
    ('app consent', 'select insert touched delete', 'member', 'external_key idempotency', 'own'),
    ('steward', 'select insert touched delete', 'member', 'idempotency', 'own'),
    ('consent', 'select delete', 'tool accounting_for_nobody', 'idempotency', 'expired'),
    ('app', 'select insert touched', 'member', 'lowering', 'own'),
    ('steward', 'select', 'requested', 'lowering', '*'),
    ('steward', 'insert', 'requested', 'recompile', '*'),
    ('steward', 'select insert', 'requested', 'recut', '*'),
    ('app', 'select delete', 'tool accounting_for_nobody', 'recut', '*'),

    -- The accounting: one's own lines, and for the family those of a child that one knows, under all of its numbers.
    ('app', 'select', 'member', 'disclosure', 'own own_old'),
    ('app', 'select', 'accounting', 'disclosure', 'permitted alias'),
    ('app consent steward', 'insert', 'member', 'disclosure', 'own own_old'),
    ('steward', 'select', 'member', 'disclosure', 'emergency'),
    ('app', 'select insert', 'member', 'refusal', 'own'),
    ('consent steward', 'insert', 'member', 'refusal', 'own'),
    ('app', 'insert', 'member', 'report', 'own'),
    ('app', 'select', 'member', 'grant_basis', 'disclosed'),
    ('app', 'select', 'accounting', 'grant_basis', 'permitted'),
    ('steward', 'select', 'member', 'grant_basis', 'emergency'),
    ('app', 'select', 'member', 'consent', '41 43_after_merge'),
    ('app', 'select', 'accounting', 'consent', '46_in_accounting'),
    ('app', 'select', 'accounting', 'provision', 'of_41'),
    ('app', 'select', 'member', 'legal_basis', '51 53_before_merge'),
    ('app', 'select', 'member', 'emergency_access', 'own own_of_client_2'),
    ('app', 'select', 'accounting', 'emergency_access', 'permitted alias'),
    ('consent', 'select', 'requested', 'emergency_access emergency_event', '*'),
    ('consent', 'insert', 'covered for_another_purpose', 'emergency_access', 'own'),
    ('consent', 'insert', 'covered for_another_purpose', 'emergency_event', 'own own_review'),
    ('steward', 'select', 'member', 'emergency_access emergency_event', '*'),
    ('steward', 'insert', 'covered for_another_purpose', 'emergency_event', 'own_review'),
    ('audit', 'select', 'requested', 'audit_record disclosure emergency_access emergency_event refusal report', '*'),
    ('audit', 'insert', 'requested', 'audit_record', '*'),
    -- Its owner is under the policies too, and may only end what was kept for as long as it must be.
    ('owner', 'select delete', 'requested', 'disclosure', 'own_old old'),
    ('owner', 'select delete', 'requested', 'emergency_access emergency_event refusal report', 'old');

create view probe.guarded as
    select c.oid, c.relname::text as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and exists (select from pg_policy p where p.polrelid = c.oid);
create materialized view probe.line as
    select t as name_of_table, w.name, probe.filled(w.line) || jsonb_build_object('called', w.name) as line from probe.world w cross join string_to_table(w.tables, ' ') as t;

-- No constraint, no trigger, every privilege, two columns more: what a row is called, and one that no policy reads.
do $$
declare
    this record;
begin
    for this in select conrelid::regclass as place, conname from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 0
                order by contype <> 'f' loop
        execute format('alter table %s drop constraint %I', this.place, this.conname);
    end loop;
    for this in select indrelid::regclass as place, indexrelid::regclass as index from pg_index
                where indisunique and indrelid in (select oid from probe.guarded) loop
        execute format('drop index %s', this.index);
    end loop;
    for this in select g.name as place, a.attname, a.attidentity <> '' as is_identity from probe.guarded g join pg_attribute a on a.attrelid = g.oid
                where a.attnum > 0 and a.attnotnull loop
        if this.is_identity then execute format('alter table %I alter %I drop identity', this.place, this.attname); end if;
        execute format('alter table %I alter %I drop not null', this.place, this.attname);
    end loop;
    for this in select name from probe.guarded loop
        execute format('alter table %I add called text, add touched int', this.name);
        execute format('alter table %I disable trigger user', this.name);
    end loop;
    for this in select name_of_table as place, line from probe.line loop
        execute format('insert into %1$I select * from jsonb_populate_record(null::%1$I, $1)', this.place) using this.line;
    end loop;
end
$$;
grant all on all tables in schema public to cpx_app, cpx_consent, cpx_steward, cpx_audit, cpx_owner;

-- The names of the rows with which a role does something in a table in a context; what it did is undone.
create function probe.try(as_role text, settings jsonb, place text, command text) returns text[] language plpgsql as $$
declare
    found text[];
    this record;
    changed bigint;
begin
    if command = 'select' then
        begin
            perform set_config('cpx.' || s.key, s.value, true) from jsonb_each_text(settings) as s;
            execute format('set local role cpx_%s', as_role);
            execute format('select array_agg(called) from %I', place) into found;
            raise exception using errcode = 'P0999';
        exception when sqlstate 'P0999' then return coalesce(found, '{}');
        end;
    end if;
    found := '{}';
    for this in select l.name, l.line from probe.line l where l.name_of_table = place loop
        begin
            if command <> 'insert' then execute format('delete from %I where called <> %L', place, this.name); end if;
            perform set_config('cpx.' || s.key, s.value, true) from jsonb_each_text(settings) as s;
            execute format('set local role cpx_%s', as_role);
            if command = 'insert' then
                execute format('insert into %1$I select * from jsonb_populate_record(null::%1$I, $1)', place) using this.line;
            elsif command = 'delete' then
                execute format('delete from %I', place);
            else
                execute format('update %I set %s', place, command);
            end if;
            get diagnostics changed = row_count;
            raise exception using errcode = case when changed = 1 then 'P0999' else 'P0998' end;
        exception
            when sqlstate 'P0999' then found := found || this.name;
            when sqlstate 'P0998' or insufficient_privilege then null;
        end;
    end loop;
    return found;
end
$$;

create materialized view probe.question as
    select r as as_role, c.name as context, c.settings, g.name as place, command, (
               select coalesce(array_agg(distinct l.name), '{}') from probe.allowed a join probe.line l
               on l.name_of_table = g.name and (a.names = '*' or l.name = any (string_to_array(a.names, ' ')))
               where r = any (string_to_array(a.roles, ' ')) and g.name = any (string_to_array(a.tables, ' '))
                 and string_to_array(a.contexts, ' ') && (string_to_array(c.groups, ' ') || c.name)
                 and (split_part(command, ' ', 1) = any (string_to_array(a.commands, ' ')) -- the first word of a change names it
                      or (command like '% = %' and 'update' = any (string_to_array(a.commands, ' '))))) as names
    from unnest(array['app', 'consent', 'steward', 'audit', 'owner']) as r cross join probe.context c cross join probe.guarded g
    cross join lateral (select unnest(array['select', 'insert', 'delete', 'touched = 1']) as command
                        union all select h.change from probe.change h where g.name = any (string_to_array(h.tables, ' '))) as commands;
-- What is otherwise in one table for some roles than is said above: the first few.
create function probe.differences(of_place text, of_roles text[], most int) returns setof text language plpgsql as $$
declare
    this record;
    got text[];
    said text;
    told int := 0;
begin
    for this in select * from probe.question where place = of_place and as_role = any (of_roles)
                order by context not in ('member', 'tool'), command <> 'select' loop
        begin
            got := probe.try(this.as_role, this.settings, this.place, this.command);
            said := case when got @> this.names and got <@ this.names then null else format('allowed %s, happened %s', this.names, got) end;
        exception when others then
            said := sqlerrm;
        end;
        if said is not null then
            return next format('%s, %s, %s, %s: %s', this.as_role, this.context, this.place, this.command, said);
            told := told + 1;
            exit when told = most;
        end if;
    end loop;
end
$$;
