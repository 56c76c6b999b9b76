/* What the labeller has found so far: of the resource, and of what is cut out of it. Internal to service/consent. */
#ifndef CPX_CONSENT_FINDING_H
#define CPX_CONSENT_FINDING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cpx/labels.h"

/* Of the resource, or of an element that is cut. */
struct finding {
    int32_t node;
    int64_t labels; /* raised */
    bool explicit_; /* named by the sender: unlisted and foreign codes need no more */
    bool named;     /* something says what it is */
    bool generic;   /* a generic category */
    bool unlisted, foreign;
    bool coded;       /* a code in it says what it is */
    bool independent; /* an item that is cut where it carries more than the resource */
};

struct labeller {
    struct cpx_arena *arena;
    const char *type;
    const struct cpx_doc *doc;
    int32_t root;
    const struct cpx_labelled *known;
    struct finding resource;
    struct finding *elements;
    size_t count, room;
    struct cpx_unlisted *unlisted;
    size_t unlisted_count, unlisted_room;
    struct cpx_label_reason *reasons;
    size_t reasons_count, reasons_room;
};

/* ---- the text ---- */

const struct cpx_node *cpx_finding_node(const struct labeller *l, int32_t node);
bool cpx_finding_is_string(const struct labeller *l, int32_t node); /* false for -1 */
/* Whether a node lies in the root's member of that name. */
bool cpx_finding_in_member(const struct labeller *l, int32_t node, const char *name);
/* Whether it, or what it lies in, has the key. */
bool cpx_finding_in_key(const struct labeller *l, int32_t node, const char *name);

/* ---- findings ---- */

/* A text or a code that stands at a node says that what it stands in has these labels. */
enum cpx_rc cpx_finding_raise(struct labeller *l, struct finding *finding, int64_t labels,
                              const struct cpx_label_reason *why) CPX_MUST_CHECK;
/* The finding that what stands at a node counts for: an element that is cut, an item that can be (add: though nothing was found in it yet), or the
 * resource. Valid until the next one is asked for. */
enum cpx_rc cpx_finding_of(struct labeller *l, int32_t node, bool add, struct finding **out) CPX_MUST_CHECK;
/* An element that has labels: it is cut, with what it lies in where it can't be cut alone. carrier: what the label stands in. */
enum cpx_rc cpx_finding_cut(struct labeller *l, int32_t carrier, int64_t labels, const struct cpx_label_reason *why) CPX_MUST_CHECK;
/* Where nothing else names the resource, what its independent items say counts for all of it. */
void cpx_finding_unite(struct labeller *l);
/* What its codes come to, once all is known. */
enum cpx_rc cpx_finding_conclude(struct labeller *l, struct finding *finding) CPX_MUST_CHECK;

#endif
