-- Texts that statements share: statements.awk puts them in the place of $name, or $name(x) with x for each %1 in them.

-- fragment: reader
-- The organization that asks; null: none. As a subquery: worked out once, and a condition of an index.
(select nullif(current_setting('cpx.organization', true), '')::int);

-- fragment: client
(select nullif(current_setting('cpx.client', true), '')::int);

-- fragment: purpose
(select nullif(current_setting('cpx.purpose', true), '')::int);

-- fragment: in_context
-- That the context in place is the request's own ($1 is its number): a statement can't run in that of another.
(select current_setting('cpx.request', true)) = $1;

-- fragment: opens
-- Whether a grant %1 permits all that %2's labels say: the minor's own permit, where it carries the minor's label.
%2.labels & ~(case when %2.labels & 536870912 <> 0 then %1.permit_minor else %1.permit end) = 0;

-- fragment: grant_of
-- Which of the reader's grants opens what %1 (child, source, labels) is.
(select g.basis
 from grant_effective g
 where g.recipient = $reader and g.child = %1.child and g.purpose = $purpose
   and (g.discloser = 0 or g.discloser = %1.source) and now() >= g.starts and now() < g.ends
   and $opens(g, %1)
 order by g.ground
 limit 1);

-- fragment: basis
-- By which of the reader's grants %1 is disclosed; null: none has to, as it is its own.
case when %1.source <> $reader then $grant_of(%1) end;

-- fragment: origin
-- The id of the organization o, which %1 is from; null: o is sensitive and %1 doesn't carry its label, so that nobody else is told.
case when o.sensitive & ~%1.labels = 0 or %1.source = $reader then o.fhir_id end;

-- fragment: us
-- Microseconds of the epoch.
(date_part('epoch', %1) * 1000000)::bigint;

-- fragment: piece
-- The columns of a piece that follow where it is from.
%1.labels, %1.stamp, $us(%1.changed), %1.position, %1.holes, %1.meta, %1.body;

-- fragment: order
-- Of a resource's pieces: the whole first, then as they stood in it.
%1.element <> '', %1.position < 0, %1.position, %1.element, %1.sequence;

-- fragment: of_facet
-- The pieces of a kind %1 of a piece_facet: those that the reader may not see are no work, as it sees none of their kinds.
(select *
 from piece y
 where y.child = %1.child and y.type = %1.type and y.source = %1.source and y.labels = %1.labels
 offset 0);

-- What of a child's record is of its plan: what there is of these types,
-- fragment: plan_types
'{CarePlan,CareTeam,Condition,DetectedIssue,DocumentReference,EpisodeOfCare,Goal,Observation,Procedure,ServiceRequest,Task}'::text[];

-- but of three of them only what its code says to be (strengths.c, preferences.c, documents.c, enrolments.c). Asked of a resource as a whole:
-- its other pieces go where that goes.
-- fragment: of_plan
(%1.element <> '' or %1.type <> all ('{DocumentReference,Observation,Procedure}'::text[])
 or %1.body ~ (case %1.type
    when 'Observation' then '"code"[ \t\r\n]*:[ \t\r\n]*"(95541-9|strength)"'
    when 'Procedure' then '/SDOHCC-CodeSystemTemporaryCodes"'
    else '"code"[ \t\r\n]*:[ \t\r\n]*"(34133-9|60591-5|69981-9|emergency-plan|medical-summary|ifsp|iep|plan-504|condition-protocol|legal|transition-plan)"' end));

-- What the feed tells of: all of them and the child's records, as the indexes of migration 0010 are.
-- fragment: feed_types
('CarePlan', 'CareTeam', 'Condition', 'DetectedIssue', 'DocumentReference', 'EpisodeOfCare', 'Goal', 'Observation', 'Patient', 'Procedure', 'ServiceRequest', 'Task');
