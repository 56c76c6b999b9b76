-- Rows for test_plans.c: a few dozen organizations and, for each of `plans.children` children, what a child comes to have. Every table is large
-- against what one request may read, and every value that a statement looks for is as selective as in earnest. Run by a superuser.
set synchronous_commit = off;
create temp table n as select n, 1000000 + n as child from generate_series(1, current_setting('plans.children')::int) as n;
analyze n;
create function pg_temp.id(kind text, n int) returns uuid language sql immutable as $$ select md5(kind || n)::uuid $$;

insert into organization (fhir_id, name, class, purposes)
select pg_temp.id('organization', g), 'Organization ' || g, (array['provider', 'hub', 'payer', 'agency', 'school'])[1 + g % 5], '{1,2,3}'
from generate_series(1, 50) as g;
insert into client (public_id, organization, name, scopes, purposes) select 'client-' || o.id, o.id, o.name, 'system/*.crus', '{1}' from organization o;
insert into assertion_seen (client, jti, expires) select 1 + n % 50, 'jti-' || n, now() + n * interval '1 second' from n;

insert into child (id) select child from n;
insert into match_key (child, source, key) select child, 1 + (n + s) % 50, decode(md5('key' || s || n), 'hex') from n, generate_series(1, 2) as s;
insert into child_patient (patient, child, source) select pg_temp.id('Patient' || s, n), child, 1 + (n + s) % 50 from n, generate_series(1, 2) as s;

-- Organization 50 has grants for every child, the others for a few.
insert into grant_effective (recipient, child, purpose, starts, ends, permit, permit_minor, basis)
select case when s = 0 then 50 else 1 + (n * 7 + s) % 49 end, child, 1 + s % 2, now() - interval '1 day', now() + interval '1 year', 255, 0, n
from n, generate_series(0, 3) as s;
insert into consent (id, child, recorder, signer, signer_key, signed_on, record)
select pg_temp.id('Consent', n), child, 1 + n % 50, 'guardian', 'signer ' || n, current_date, '{}' from n;
insert into provision (consent, line, child, recorder, signer, signer_key, permit, recipient, labels, purposes, starts, ends)
select c.number, line, c.child, c.recorder, c.signer, c.signer_key, true, line, 255, '{1}', now(), now() + interval '1 year' from consent c, generate_series(1, 3) as line;
update provision set recipient = null, recipient_class = 'agency' where line = 3 and consent % 20 = 0;
insert into legal_basis (child, kind, citation, recipient_class, labels, purposes, starts, ends, record, recorder, recorded_by)
select child, 'mandate', 'a statute', case when n % 20 = 0 then 'agency' else 'payer' end, 255, '{1}', now(), now() + interval '1 year', '{}', 1 + n % 50, 'somebody' from n;
insert into emergency_access (id, child, patient, organization, client, user_id, actor, reason, starts, ends, request)
select pg_temp.id('emergency', n), child, pg_temp.id('Patient1', n), 1 + n % 50, 1 + n % 50, 'user ' || n % 7, 1 + n % 350, 'a reason',
       now() - n * interval '1 hour', now() - n * interval '1 hour' + interval '30 minutes', pg_temp.id('request', n) from n;
insert into emergency_event (access, kind, child, organization, client, request)
select number, k, child, organization, client, request from emergency_access, unnest(array['ended', 'reviewed']) as k where number % 3 = 0;
insert into grant_basis (child, consents, versions) select child, array[number], '{1}' from consent;

insert into piece (type, id, element, sequence, child, source, labels, body)
select type, pg_temp.id(type || (case when type in ('Patient', 'Goal') then s::text else '' end), n), element, sequence, child, 1 + (n + s) % 50, 1 << (n % 8), '{"status": "active", "text": "' || repeat('x', 100) || '"}'
from n, (values ('Patient', 1, '', 0), ('Patient', 2, '', 0), ('CarePlan', 1, '', 0), ('Goal', 1, '', 0), ('Goal', 2, '', 0), ('Condition', 1, '', 0),
                ('ServiceRequest', 1, '', 0), ('Task', 1, '', 0), ('Task', 1, 'status', 0), ('Task', 2, 'status', 7), ('Consent', 1, '', 0)) as v (type, s, element, sequence);
insert into piece (type, id, child, source, labels, body) select 'Practitioner', pg_temp.id('Practitioner', n), 0, 1 + n % 50, 0, '{}' from n;
insert into piece_history (type, id, element, sequence, child, source, labels, stamp, changed, xid, position, holes)
select p.type, p.id, p.element, p.sequence, p.child, p.source, p.labels, p.stamp, p.changed - s * interval '1 day', p.xid, -1, false
from piece p, generate_series(1, 2) as s where p.type in ('Goal', 'Consent');
insert into search_token (type, parameter, system, code, id, element, sequence, child, source, labels)
select p.type, v.parameter, 'urn:system', case when v.parameter = 'identifier' then p.id::text else 'active' end, p.id, p.element, p.sequence, p.child, p.source, p.labels
from piece p, (values ('identifier'), ('status')) as v (parameter) where p.element = '' and p.type <> 'Practitioner';
insert into search_reference (type, parameter, target, id, element, sequence, child, source, labels)
select p.type, 'subject', 'Patient/' || p.child, p.id, p.element, p.sequence, p.child, p.source, p.labels from piece p where p.element = '' and p.type not in ('Patient', 'Practitioner');
insert into search_date (type, parameter, lower, upper, id, element, sequence, child, source, labels)
select p.type, 'date', p.changed, p.changed, p.id, p.element, p.sequence, p.child, p.source, p.labels from piece p where p.element = '' and p.type in ('Goal', 'Task', 'CarePlan', 'Consent');

insert into recompile (child) select child from n where n % 10 = 0;
insert into referral (task, child, requester, performer, labels, focus, delivered_from)
select pg_temp.id('Task', n), child, 1 + n % 49, case when n % 100 > 0 then 1 + (n / 49) % 49 end, 1, pg_temp.id('ServiceRequest', n), now() from n;
insert into external_key (source, kind, external_id, child, type, id)
select 1 + n % 50, kind, 'key-' || n, child, 'Goal', pg_temp.id('Goal' || kind, n) from n, (values ('goal'), ('need'), ('consent')) as v (kind);
insert into idempotency (source, client, key, request_hash, status) select 1 + n % 50, 1 + n % 50, 'key-' || n || s, '', 200 from n, generate_series(1, 2) as s;
insert into disclosure (request, recipient, client, purpose, child, source, labels, basis, kind, items, stamps)
select gen_random_uuid(), 1 + s * n % 50, 1 + s * n % 50, 1, child, 1 + n % 50, 1, n, 'read', 1, array[n] from n, generate_series(1, 5) as s;
insert into refusal (request, recipient, client, purpose, route, target, status)
select gen_random_uuid(), 1 + n % 50, 1 + n % 50, 1, 'readResource', 'Goal/1', 404 from n;
insert into report (request, recipient, client, purpose, route, question, items)
select gen_random_uuid(), 1 + n % 50, 1 + n % 50, 1, 'reportNeeds', 'period=2026', n from n;
insert into classification (system, code, says, organization, user_id, reason) select 'urn:system:' || n % 10, 'code-' || n, 2, 1, 'x', 'x' from n;
insert into lowering (type, resource, child, source, labels, lowered, says, user_id, reason)
select 'Goal', pg_temp.id('Goal1', n), child, 1 + n % 50, 10, 8, 2, 'x', 'x' from n;
insert into search_token (type, parameter, system, code, id, element, sequence, child, source, labels)
select p.type, '', 'urn:system', 'unlisted-' || p.child % 500, p.id, p.element, p.sequence, p.child, p.source, p.labels
from piece p where p.element = '' and p.type = 'Condition';
insert into link_code (code, child, patient, source, client, expires)
select decode(md5('code' || n), 'hex'), child, pg_temp.id('Patient1', n), 1 + n % 50, 1 + n % 50, now() + n * interval '1 minute' from n;
insert into link_code_used (code, source) select code, source from link_code where child % 2 = 0;
insert into link_tie (patient, named) select pg_temp.id('Patient1', n), pg_temp.id('Patient1', n + 1) from n where n % 5 = 0;
insert into link_attempt (client, at) select 1 + n % 50, now() - n * interval '1 minute' from n;
insert into match_feature (patient, source, kind, hash)
select pg_temp.id('Patient' || s, n), 1 + (n + s) % 50, kind, n * 100 + kind from n, generate_series(1, 2) as s, generate_series(0, 14) as kind;
insert into match_pending (patient) select pg_temp.id('Patient1', n) from n where n % 10 = 0;
insert into probable_match (one, other, score, likely, agreement, decision, decided)
select pg_temp.id('Patient1', n), pg_temp.id('Patient2', n + 1), 15, false, '{}', case when n % 2 = 0 then 'refuse' end, case when n % 2 = 0 then now() end from n;
insert into child_merge (keep, gone, reason, merged_by, merger, merged)
select child, child + 5000000, 'same', 'j.lee', 1, now() - n * interval '1 hour' from n;
insert into merge_moved (merge, type, id) select m.number, 'Goal', pg_temp.id('Goal1', (m.keep - 1000000)::int) from child_merge m;
insert into child_alias (child, now) select gone, keep from child_merge;
update match_key k set patient = p.patient from child_patient p where p.child = k.child and p.source = k.source;
insert into merge_refusal (merge, consent, line, labels, purposes, ends)
select m.number, p.consent, p.line, p.labels, p.purposes, p.ends from child_merge m join provision p on p.child = m.keep;
update consent c set patient = p.patient from child_patient p where p.child = c.child and p.source = c.recorder;
update legal_basis b set patient = p.patient from child_patient p where p.child = b.child and p.source = b.recorder;
insert into piece_departure (type, resource, element, child, source, labels)
select p.type, p.id, p.element, p.child, p.source, 1 from piece p where p.type = 'Goal';
insert into grant_change (recipient, child, purpose, patient, due)
select g.recipient, g.child, g.purpose, pg_temp.id('Patient1', (g.child - 1000000)::int), d from grant_effective g, unnest(array[g.starts, g.ends]) as d;
insert into child_known (patient, recipient, merge)
select pg_temp.id('Patient1', (m.keep - 1000000)::int), g.recipient, m.number from child_merge m join grant_effective g on g.child = m.keep on conflict do nothing;
insert into grant_was (recipient, child, side, purpose, ground, actor, discloser, starts, ends, permit, permit_minor)
select recipient, child, child, purpose, ground, actor, discloser, starts, ends, permit, permit_minor from grant_effective where child % 10 = 0;
