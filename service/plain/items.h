/* The items of a child's plan: what kinds there are, and how one is read and written. A kind is one row of plain_kinds: its shape on /v1, its
 * resource on FHIR, and the two functions between them, which stand in the file named after it. */
#ifndef CPX_PLAIN_ITEMS_H
#define CPX_PLAIN_ITEMS_H

#include <string.h>

#include "plain.h"

#define PLAIN_OBSERVATION PLAIN_URN "observation" /* our codes of Observations and their components */
#define PLAIN_CARE_EXPERIENCE "95541-9"           /* LOINC */

/* What every shape of an item begins with. */
struct plain_head {
    const char *id, *external_id;
    struct plain_texts categories;
};
#define PLAIN_HEAD_FIELDS                                                                                                                  \
    PLAIN_FIELD(plain_head, id, TEXT, .max = 64), PLAIN_FIELD(plain_head, external_id, TEXT, .max = 200),                                  \
        PLAIN_FIELD(plain_head, categories, WORDS, .required = true, .max = 16, .allowed = plain_categories), PLAIN_SERVERS_FIELDS
/* What the server adds, and takes back unread. */
#define PLAIN_SERVERS_FIELDS                                                                                                               \
    {"source", PLAIN_IGNORED, .offset = 0}, {"disputes", PLAIN_IGNORED, .offset = 0}, {"redisclosure_notice", PLAIN_IGNORED, .offset = 0}, \
    {                                                                                                                                      \
        "updated_at", PLAIN_IGNORED, .offset = 0                                                                                           \
    }

/* ---- reading: short ways into resources that may come from anyone ---- */

static inline bool plain_is_type(const struct plain_resource *resource, const char *type)
{
    return strcmp(resource->type, type) == 0;
}
static inline int32_t plain_first(const struct cpx_doc *doc, int32_t node) /* -1 for -1 */
{
    return node < 0 ? -1 : doc->nodes[node].child;
}
/* One that the plan's reader may see; NULL: none. id may be NULL. */
const struct plain_resource *plain_plan_find(const struct plain_plan *plan, const char *type, const char *id);
/* A CodeableConcept in words: its text, else the first display, else the first code. */
const char *plain_concept_text(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t node);
/* The first code of a system in a list of CodeableConcepts. */
const char *plain_coding(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t concepts, const char *system);
/* The same in a CodeableConcept that is a member of the resource. */
const char *plain_coding_in(struct cpx_arena *arena, const struct cpx_doc *doc, const char *member, const char *system);
/* "family" where a reference at a path is to the child or a relative, "provider" where to a practitioner. */
const char *plain_stated_by(struct cpx_arena *arena, const struct cpx_doc *doc, const char *path);
bool plain_is_in_error(struct cpx_arena *arena, const struct plain_resource *resource); /* its author takes it back */
/* The need that a Condition is a barrier of: another visible Condition that it names as its evidence. NULL: none. */
const struct plain_resource *plain_need_of(const struct plain_plan *plan, const struct plain_resource *condition);

/* ---- writing: the caller's contribution to a child's plan, within one transaction ---- */

enum { PLAIN_ITEMS_MAX = 200, PLAIN_BARRIERS_MAX = 20 };

/* An item of the caller's that is stored already. */
struct plain_entry {
    const char *kind, *type, *id;
    const char *key; /* NULL: written on the other face, and no part of the contribution */
    int64_t labels;
    bool kept;
};
/* An item as it is after the request. */
struct plain_now {
    const char *kind, *type, *id, *external_id;
    int64_t labels;
    bool part; /* of the contribution: its CarePlan refers to it */
};
struct plain_contribution {
    struct cpx_request *request;
    struct cpx_tx *tx;
    struct cpx_arena *arena;
    int64_t child;
    const char *patient; /* the id by which the caller knows the child */
    struct plain_entry *before;
    size_t before_count, before_room;
    struct plain_now *now;
    size_t now_count, now_room;
    const struct plain_now *need; /* of the barrier that is being written */
    struct cpx_text text;
    struct cpx_writer writer;
};
/* The body of an item, and the labels that its sender named. */
struct plain_body {
    const char *text;
    size_t size;
    int64_t named;
};

/* Begins a body: {"resourceType":type, the extensions whose value isn't NULL, and the external id. */
struct cpx_writer *plain_begin(struct plain_contribution *c, const char *type, const struct plain_extension_row *rows, size_t count,
                               const char *external_id);
void plain_write_subject(struct plain_contribution *c, const char *key);
void plain_write_text_concept(struct cpx_writer *w, const char *key, const char *text); /* {"text": text} */
enum cpx_rc plain_end(struct plain_contribution *c, int64_t named, struct plain_body *out) CPX_MUST_CHECK;
/* The resource that an item names: another of the contribution, by id or external_id, or one that the caller may see, by id. */
enum cpx_rc plain_resolve(struct plain_contribution *c, const char *kind, const char *type, const char *given, const char *pointer,
                          const char **id, int64_t *labels) CPX_MUST_CHECK;

/* ---- the kinds ---- */

struct plain_item_kind {
    const char *kind;                /* of its key: "need" */
    const char *list;                /* in the plan, in a contribution, in a path: "needs" */
    const char *type;                /* of the resource that /v1 makes of it */
    bool single;                     /* one in a contribution, an object and no list; of several organizations' the latest stands */
    const char *member;              /* of the CarePlan, that refers to it */
    bool wrapped;                    /* by {"reference": ...} */
    const struct plain_shape *shape; /* of a struct that begins with struct plain_head */
    /* pointer: the item's place in the request, for errors. */
    enum cpx_rc (*body)(struct plain_contribution *c, const void *item, const char *pointer, struct plain_body *out);
    /* NULL, or: after all items are stored, what belongs to it. was: NULL, or what the caller's view of it says so far. */
    enum cpx_rc (*rest)(struct plain_contribution *c, const void *item, const void *was, const struct plain_now *stored,
                        const char *pointer);
    /* Without an external_id its key is this and its id; NULL: its id. */
    const char *(*belongs_to)(struct plain_contribution *c, const void *item);
    /* Whether a resource is one, to the plan's reader; and its /v1 form, an object (of a CarePlan: one for each of its activities). */
    bool (*is)(const struct plain_plan *plan, const struct plain_resource *resource);
    void (*write)(const struct plain_plan *plan, const struct plain_resource *resource);
};

extern const struct plain_item_kind plain_need_kind, plain_goal_kind, plain_action_kind, plain_service_kind, plain_strength_kind,
    plain_preferences_kind, plain_document_kind;
extern const struct plain_shape plain_need_shape, plain_goal_shape, plain_action_shape, plain_service_shape, plain_strength_shape,
    plain_preferences_shape, plain_document_shape;

enum { PLAIN_NEEDS, PLAIN_GOALS, PLAIN_ACTIONS, PLAIN_SERVICES, PLAIN_STRENGTHS, PLAIN_PREFERENCES, PLAIN_DOCUMENTS, PLAIN_KINDS };
extern const struct plain_item_kind *const plain_kinds[PLAIN_KINDS];

/* When the contribution is to be looked at again; on NULL: it doesn't say. */
struct plain_review {
    const char *on;
};

/* Stores an item: the one of its id, else of its external_id, else a new one. was: NULL, or what the caller's view of it says so far: then what
 * /v1 doesn't say of it stays as it is, and nothing is stored where nothing changes. */
enum cpx_rc plain_item_store(struct plain_contribution *c, const struct plain_item_kind *kind, const void *item, const void *was,
                             const char *pointer) CPX_MUST_CHECK;

/* The child of the path. c: request and tx are set. Where the caller may not know of it, that is answered, and c->child stays 0. */
enum cpx_rc plain_contribution_child(struct plain_contribution *c) CPX_MUST_CHECK;
/* The same, and takes the contribution's lock, and loads what is stored of it. */
enum cpx_rc plain_contribution_open(struct plain_contribution *c) CPX_MUST_CHECK;
/* The item of the caller's that a request replaces: by its id, else by its external_id. NULL: none. */
struct plain_entry *plain_contribution_find(const struct plain_contribution *c, const char *kind, const char *id, const char *external_id);
/* The same for one of the caller's that may have been written on the other face. */
enum cpx_rc plain_contribution_take(struct plain_contribution *c, const char *kind, const struct plain_resource *resource) CPX_MUST_CHECK;
size_t plain_contribution_count(const struct plain_contribution *c, const char *kind); /* of the stored items */
/* All stays that a request for one item says nothing of. replaced: its id, or NULL. */
enum cpx_rc plain_contribution_keep(struct plain_contribution *c, const char *replaced) CPX_MUST_CHECK;
/* Deletes what was there and isn't any more, and has the CarePlan refer to all that is. review_on: of the whole contribution, or NULL: as it is. */
enum cpx_rc plain_contribution_close(struct plain_contribution *c, const struct plain_review *review) CPX_MUST_CHECK;

/* The stored text with those top-level members, and those extensions (by their url), replaced in which now differs from was; without id, and
 * of meta without what the server adds. Refused where that is no valid resource: what the other face says stands against it. */
enum cpx_rc plain_keep_rest(struct cpx_request *request, const struct plain_body *stored, const struct plain_body *was,
                            const struct plain_body *now, struct plain_body *out) CPX_MUST_CHECK;

#endif
