/* Cutting a resource into pieces and assembling the visible ones. DESIGN section 3. Pure: no database.
 *
 * A resource's text is stored as follows.
 *  - Piece 0 (element ""): the text after the opening brace, without the members resourceType, id and meta, and with every top-level member
 *    carrying its preceding comma, so that any prefix {"resourceType":...,"id":...,"meta":{...} may go before it and any top-level member may
 *    be missing: `,"status":"active","subject":{...}}`.
 *  - Kept meta (all but versionId and lastUpdated): the members' text of its own, without braces, or NULL.
 *  - An element piece: a member or an array item with the separator before it, if any, exactly as it stood, and the place in piece 0 where it
 *    stood (position).
 *    Its path names it with its indices at the time of cutting: "activity[2]", "description", "_description", "code.coding[1].extension[0]".
 *  - Where a piece was cut below the top level, piece 0 has holes: an assembly tidies (drops a comma after an opening bracket, and containers
 *    that became empty, with their keys, upwards). Valid FHIR has no empty container, so what is empty is what was hidden.
 * cut then assemble with every piece is the identity of the text behind the prefix; with any subset it is valid JSON without empty containers.
 *
 * What is cut isn't always what carries the label; the rest goes up, which hides more, never less:
 *  - an item of an array of primitives, or what is inside an array `_x` (the two are aligned by index): the whole member is cut;
 *  - a cut of `x` cuts `_x` too, and the other way round;
 *  - what must not be missing (cpx_element_required), or changes the meaning of the rest (modifiers): its parent is cut;
 *  - what is inside something cut is part of it;
 *  - what is in meta, what nothing above can be cut for, and all of a resource of more than CPX_PIECES_TEXT bytes or CPX_PIECES_MAX labelled
 *    elements: the labels are piece 0's.
 *
 * What hidden elements leave in bytes (holes in piece 0, the separator of a neighbour, positions) mustn't tell of them: a stamp changes only
 * where what piece 0 alone assembles to, or what an element says behind its separator, does. */
#ifndef CPX_PIECES_H
#define CPX_PIECES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cpx/arena.h"
#include "cpx/labels.h"
#include "cpx/span.h"

enum { CPX_PIECES_TEXT = 1 << 21, CPX_PIECES_MAX = 500, CPX_PIECES_RANKS = 1024 };

/* position: the byte offset in piece 0's body times CPX_PIECES_RANKS, plus the piece's rank among those that stood there one after the other; -1: before the closing brace. */
struct cpx_piece {
    const char *element; /* "" for piece 0 */
    int32_t sequence;    /* 0, or the number of the transition that wrote it (Task) */
    int32_t source;      /* organization number */
    int64_t labels;      /* includes piece 0's */
    int64_t stamp;       /* 0: not stored yet */
    int64_t changed_us;  /* microseconds since 1970 */
    int32_t position;
    bool holes;       /* piece 0 only */
    const char *meta; /* piece 0 only: kept members of meta, or NULL */
    const char *body; /* NULL: a tombstone */
    size_t size;
};

struct cpx_pieces {
    size_t count;
    struct cpx_piece *items; /* as cut: piece 0 first, then as in the text; elsewhere in any order */
};

/* A dispute of something in the resource: a piece beside it, "meta.tag[<uuid>]", whose body is a Coding. No text of a sender's makes or changes it. */
#define CPX_DISPUTE_ELEMENT "meta.tag["
#define CPX_DISPUTE_SYSTEM "urn:careplan-exchange:dispute"
bool cpx_piece_is_dispute(const struct cpx_piece *piece);

/* Elements of a Task that a transition writes: always pieces of their own ("status", "statusReason", "businessStatus", "owner", "output", "note",
 * "executionPeriod", "lastModified"). NULL-terminated; NULL for other types. */
const char *const *cpx_pieces_of_their_own(const char *type);

/* node: the resource's object in doc (node 0, or an entry of a Bundle). Unknown to it: ids, sources, stamps. */
enum cpx_rc cpx_pieces_cut(struct cpx_arena *arena, const char *type, const struct cpx_doc *doc, int32_t node,
                           const struct cpx_labelling *labelling, struct cpx_pieces *out) CPX_MUST_CHECK;

/* The body behind the prefix, from piece 0 and any subset of the others, but for disputes, which go into meta. Of pieces with the same element the highest sequence stands, at the
 * position of the lowest (else at the end); tombstones stand for nothing. CPX_DEFECT without a body of piece 0. */
enum cpx_rc cpx_pieces_assemble(struct cpx_arena *arena, const struct cpx_pieces *pieces, const char **body, size_t *size) CPX_MUST_CHECK;

/* The version of a view: 32 hex digits of a keyed hash over its (element, sequence, stamp) set, tombstones included; and its latest change. */
struct cpx_version {
    char id[33];
    int64_t changed_us;
};
enum cpx_rc cpx_pieces_version(const unsigned char key[32], const struct cpx_pieces *pieces, struct cpx_version *out) CPX_MUST_CHECK;

/* The whole resource as sent to a reader: {"resourceType":..,"id":..,"meta":{"versionId":..,"lastUpdated":..,meta} + body. meta: its other
 * members, or NULL (cpx_meta_render). */
enum cpx_rc cpx_pieces_render(struct cpx_arena *arena, const char *type, const char *id, const struct cpx_version *version,
                              const struct cpx_pieces *pieces, const char *meta, const char **text, size_t *size) CPX_MUST_CHECK;

#endif
