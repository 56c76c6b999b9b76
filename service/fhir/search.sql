-- What search_sql.c composes a search of, beside its own texts.

-- text: reader
$reader;

-- text: client
$client;

-- text: purpose
$purpose;

-- text: in_context
$in_context;

-- text: search_basis
-- A directory's pieces need no grant: none is looked for.
case when p.child > 0 and p.source <> $reader then $grant_of(p) end as basis;

-- text: search_latest
$us(s.latest);

-- text: search_piece
s.element, s.sequence, s.child, s.source, $piece(s);
