/* What a resource's meta says to one reader, beside what its sender put there: labels, the notice of 42 CFR part 2, disputes. Pure. */
#ifndef CPX_FHIR_META_H
#define CPX_FHIR_META_H

#include <stdbool.h>
#include <stdint.h>

#include "cpx/pieces.h"

/* For the source itself: none. It gets what it wrote. */
struct cpx_outbound {
    int64_t labels; /* of all pieces that the reader sees, and of no other: each is permitted to it, so it may know of it */
    bool covered;   /* the reader is a covered entity (45 CFR 160.103) */
};

/* The members of meta, as the last parameter of cpx_pieces_render: what was kept stands byte for byte where it stood. Labels become codings of
 * `security` unless their sender gave them, in the order of the label table; PART2 says the notice of 42 CFR 2.32(a)(2), and NORDSCLCD to whoever isn't a
 * covered entity. Disputes (pieces "meta.tag[...]") become tags. NULL where there is nothing to say. */
enum cpx_rc cpx_meta_render(struct cpx_arena *arena, const struct cpx_pieces *pieces, const struct cpx_outbound *outbound,
                            const char **meta) CPX_MUST_CHECK;

/* Tags that are disputes are the server's: a text that its sender read here comes back with them. doc becomes the resource at node without them, and
 * node its root, where there are any. */
enum cpx_rc cpx_meta_without_disputes(struct cpx_arena *arena, struct cpx_doc *doc, int32_t *node) CPX_MUST_CHECK;

#endif
