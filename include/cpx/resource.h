/* Resources in the store, as one reader sees and writes them. Both faces (fhir handlers, Bundles, /v1) go through these; nothing else writes
 * pieces. All run in the request's transaction, with its reader's context. */
#ifndef CPX_RESOURCE_H
#define CPX_RESOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cpx/db.h"
#include "cpx/id.h"
#include "cpx/pieces.h"
#include "cpx/request.h"

/* What a write left behind, as the writer sees it. */
struct cpx_stored {
    const char *type, *id;
    struct cpx_version version;
    bool created;
    int64_t child;  /* 0: directory; -1: nobody's yet (author only) */
    int64_t labels; /* of piece 0 */
};

/* A visible resource. found is false where there is none for this reader; gone where its visible piece 0 is a tombstone. */
struct cpx_view {
    bool found, gone;
    const char *type, *id;
    struct cpx_pieces pieces;
    struct cpx_version version;
    int64_t child, labels;
    int32_t source;   /* of piece 0 */
    const char *text; /* rendered for the reader; NULL when gone */
    size_t size;
};

/* What to write, and how it is labelled. */
struct cpx_write {
    const char *type;
    const struct cpx_doc *doc;
    int32_t node;        /* the resource in doc; already validated */
    const char *pointer; /* where it stands in the request's body, for errors: "" or "/entry/3/resource" */
    int64_t named;       /* labels named by category (/v1), or 0 */
    const char *id;      /* create: an id allocated beforehand (transaction), or NULL */
    const char *linked;  /* create of a Patient: the record that a link code named, or NULL */
    int64_t
        about_child; /* for callers that know the child (the /v1 path, a bundle): checked against the references; 0: from the references */
};

/* Validation is the caller's (cpx_validate), so that a Bundle is validated whole before its first statement. */
enum cpx_rc cpx_resource_create(struct cpx_tx *tx, const struct cpx_write *write, struct cpx_stored *out) CPX_MUST_CHECK;
/* if_match: NULL, or the header's value. NOT_FOUND where it isn't visible, FORBIDDEN where visible but another's, except a Task's performer,
 * whose change is compared with its view and becomes a transition (exchange/referral). */
enum cpx_rc cpx_resource_update(struct cpx_tx *tx, const struct cpx_write *write, const char *id, const char *if_match,
                                struct cpx_stored *out) CPX_MUST_CHECK;
enum cpx_rc cpx_resource_delete(struct cpx_tx *tx, const char *type, const char *id, const char *if_match) CPX_MUST_CHECK;
/* Labels and cuts what is stored again, as its source, with what is known now: classified codes, labels of what it refers to, labels that were
 * lowered. Pieces, index rows and earlier versions follow, and what refers to it; a stamp moves only where what its piece says does. Nothing
 * happens where nothing changes, or where there is no such resource: callers name it freely, and learn nothing. On the writes lane, or in a
 * transaction of cpx_job_serving's. */
enum cpx_rc cpx_resource_recut(struct cpx_tx *tx, const char *type, const char *id) CPX_MUST_CHECK;
/* The same for the next of those that were queued (fhir/recut.sql: recut_queue_...) behind *after, 0 at the beginning; more: there was one. In a
 * transaction of cpx_job_serving's. */
enum cpx_rc cpx_recut_next(struct cpx_tx *tx, int64_t *after, bool *more) CPX_MUST_CHECK;
/* A named human says what a resource of its organization, or every value at a path of it, is: all labels that this doesn't name are taken away, but
 * for those that no human can (fhir/lowering). Recorded under the reader's user; it is cut again. view: the caller's own, locked. Refused:
 * nothing stands at the path; it isn't about a child. */
struct cpx_lowering {
    const char *element; /* a path without indices: "note", "code.coding"; "": the resource */
    int64_t says;        /* labels of the named categories */
    const char *reason;
};
enum cpx_rc cpx_resource_lower(struct cpx_tx *tx, const struct cpx_lowering *act, const struct cpx_view *view,
                               int64_t *at_us) CPX_MUST_CHECK;
/* One writer of a resource at a time, until the transaction ends; child: whose it is, as far as the caller sees it, else 0. What is read of it behind this
 * is of that child and stays so, or a merge was faster: CPX_RETRY. */
enum cpx_rc cpx_resource_lock(struct cpx_tx *tx, const char *type, const char *id, int64_t *child) CPX_MUST_CHECK;
/* The caller's own, locked until the transaction ends, as an update finds it. NOT_FOUND, GONE, FORBIDDEN where it is another's. */
enum cpx_rc cpx_resource_own(struct cpx_tx *tx, const char *type, const char *id, struct cpx_view *out) CPX_MUST_CHECK;
/* For the writer's own decisions. Not a disclosure: nothing of it may be sent to the client unless cpx_resource_disclose is called in the
 * same transaction. */
enum cpx_rc cpx_resource_view(struct cpx_tx *tx, const char *type, const char *id, struct cpx_view *out) CPX_MUST_CHECK;
enum cpx_rc cpx_resource_disclose(struct cpx_tx *tx, const struct cpx_view *view) CPX_MUST_CHECK;
/* Inserts the pieces of a Task's transition, the caller's organization as source, under the next sequence. elements: member name and its JSON value. */
struct cpx_change {
    const char *element, *json;
};
enum cpx_rc cpx_resource_transition(struct cpx_tx *tx, const struct cpx_view *task, const struct cpx_change *changes, size_t count,
                                    struct cpx_stored *out) CPX_MUST_CHECK;
#endif
