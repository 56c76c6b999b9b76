/* What the /v1 handlers share. */
#ifndef CPX_PLAIN_H
#define CPX_PLAIN_H

#include "cpx/exchange.h"
#include "cpx/labels.h"
#include "cpx/pieces.h"
#include "cpx/request.h"
#include "cpx/text.h"
#include "fields.h"
#include "words.h"

#define PLAIN_URN "urn:careplan-exchange:"
#define PLAIN_SDOH "http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes"

/* ---- answers ---- */

/* The same bytes for what is hidden and what doesn't exist. Returns CPX_REFUSED. */
enum cpx_rc plain_not_found(struct cpx_request *request);
/* Records a refusal of 403 or 404 in the request's transaction, and answers with it by itself; whatever else rc is, it stays. What isn't an id of
 * ours isn't recorded: it could be anything. */
enum cpx_rc plain_refused(struct cpx_request *request, struct cpx_tx *tx, const char *type, const char *id, enum cpx_rc rc) CPX_MUST_CHECK;
/* For a write that names what its caller may not see: plain_refused with 404. */
enum cpx_rc plain_hide(struct cpx_request *request, struct cpx_tx *tx, const char *type, const char *id) CPX_MUST_CHECK;
enum cpx_rc plain_respond(struct cpx_request *request, int status, struct cpx_text *text) CPX_MUST_CHECK;
/* `limit`: 1 to 100, 50 when left out. */
enum cpx_rc plain_limit(struct cpx_request *request, int *limit) CPX_MUST_CHECK;
/* The limit as a parameter for a statement that gives one row more than it where there is a next page; the rows of this page are count. */
enum cpx_rc plain_limit_and_one(struct cpx_request *request, const char **value) CPX_MUST_CHECK;
enum cpx_rc plain_page_rows(struct cpx_request *request, const struct cpx_rows *rows, int *count, bool *more) CPX_MUST_CHECK;
/* {"items": [ */
void plain_open_page(struct cpx_request *request, struct cpx_text *text, struct cpx_writer *writer, size_t cap);
/* ], "next": cursor or null}; from: what the next page starts from, or NULL where this is the last. */
enum cpx_rc plain_respond_page(struct cpx_request *request, struct cpx_text *text, struct cpx_writer *writer,
                               const char *from) CPX_MUST_CHECK;
/* The same for a page of which something may be a Part 2 programme's: with the notice where it is owed. */
enum cpx_rc plain_respond_noticed_page(struct cpx_request *request, struct cpx_text *text, struct cpx_writer *writer, const char *from,
                                       bool owed) CPX_MUST_CHECK;
/* ---- lists that go on from a snapshot ----
 *
 * A cursor that holds a number or a time has gaps: numbers and times are taken in another order than transactions commit in. So a list that is
 * followed goes in passes. A pass gives all that its snapshot sees and the snapshot of the pass before doesn't, in any number of pages; what
 * changes meanwhile comes in the next one. The cursor between two passes holds the snapshot that the last one ended with, and its clock, for what
 * begins and ends by the clock alone; within a pass, both of each, and the place. No gap, nothing twice, nothing late, and whoever has been answered
 * that something is written reads it in the next pass.
 *
 * The lists' statements take the snapshots as they are: a row is of the pass if pg_visible_in_snapshot(xid, upto) and not
 * pg_visible_in_snapshot(xid, since); xid >= the bound is the index's condition. */
struct plain_pass {
    const char *since, *since_us; /* the last pass; NULL: this is the first */
    const char *upto, *upto_us;   /* this one; NULL: it begins */
    const char *place;            /* behind which it goes on; NULL: from its beginning */
    const char *bound;            /* the first transaction that `since` doesn't see whole */
};
/* Of the query's `after`; without one, the first pass. */
enum cpx_rc plain_pass_open(struct cpx_request *request, struct plain_pass *out) CPX_MUST_CHECK;
/* Refused: the last pass is longer ago than what it needs is kept (CPX_FEED_DAYS). */
enum cpx_rc plain_pass_check_age(struct cpx_request *request, const struct plain_pass *pass) CPX_MUST_CHECK;
/* What the statement gave as this pass's own. */
void plain_pass_take(struct plain_pass *pass, bool held, const char *upto, const char *upto_us);
/* ], "next": cursor, "more": whether there is more at once }. place: where the pass goes on, or NULL
 * where it is over. held: the reader's grants are being compiled: the same again, later. */
enum cpx_rc plain_respond_pass(struct cpx_request *request, struct cpx_text *text, struct cpx_writer *writer, const struct plain_pass *pass,
                               const char *place, bool held, bool owed) CPX_MUST_CHECK;
/* The n-th part of a place "a|b|c"; NULL: it has fewer. */
const char *plain_pass_part(struct cpx_arena *arena, const char *place, size_t n);

/* The plan of a route that gives the one thing of its path: the statement takes the id, X-Request-Id and user. No query parameters. */
enum cpx_rc plain_plan_one(struct cpx_request *request, enum cpx_sql statement, struct cpx_call *call) CPX_MUST_CHECK;

/* ---- words ---- */

extern const char *const plain_categories[];                /* the family's flags; NULL-terminated */
int64_t plain_labels(const struct plain_texts *categories); /* that naming them gives */
void plain_write_categories(struct cpx_writer *writer, int64_t labels);
void plain_write_time(struct cpx_writer *writer, const char *key, int64_t us);
/* The word if it is in its table, else NULL: what a FHIR client wrote may be anything. NULL stays NULL. */
const char *plain_known(const char *word, const char *const *allowed);
/* FHIR's hyphens to /v1's underscores, and back. NULL stays NULL. */
const char *plain_word(struct cpx_arena *arena, const char *code);
const char *plain_code(struct cpx_arena *arena, const char *word);

/* ---- resources as a reader sees them ---- */

/* One resource out of a statement's rows: its visible pieces, and its body parsed. */
struct plain_resource {
    const char *type, *id;
    struct cpx_pieces pieces;
    const char **sources; /* the FHIR ids of the pieces' organizations */
    struct cpx_doc doc;
    int64_t labels;     /* of piece 0 */
    int64_t changed_us; /* the latest */
    int32_t source;
    const char *source_id;
    bool part2; /* something that its reader sees and didn't write is a Part 2 programme's */
};
/* Where a statement's columns of a piece begin; the order is plain.sql's. */
enum { PLAIN_PIECE_COLUMN = 1, PLAIN_PIECE_COLUMNS = 13 };
/* The resource of the rows from *row on; advances *row behind it. */
enum cpx_rc plain_resource_load(const struct cpx_request *request, const struct cpx_rows *rows, int *row,
                                struct plain_resource *out) CPX_MUST_CHECK;

/* All resources of the rows of plain_plan_read, in the order in which they were last changed, the oldest first. */
enum cpx_rc plain_resources_load(const struct cpx_request *request, const struct cpx_rows *rows, struct plain_resource **out,
                                 size_t *count) CPX_MUST_CHECK;
/* The version of what the caller sees of them; own: of its own pieces of its own resources (as plain_contribution_version in plain.sql). */
enum cpx_rc plain_view_version(const struct cpx_request *request, const struct plain_resource *resources, size_t count, bool own,
                               char version[33]) CPX_MUST_CHECK;
/* ETag: the version of the caller's own part, which is what a PUT's If-Match speaks of, followed by that of all that it sees. */
enum cpx_rc plain_write_etag(struct cpx_request *request, const char own[33], const char view[33]) CPX_MUST_CHECK;

/* Short ways into its body; NULL: absent. */
const char *plain_text_at(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t node, const char *path);
/* The value of an extension of ours below node: "valueCode" and the like. */
const char *plain_extension(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t node, const char *name, const char *value);
/* Its valueCode, if it is one of ours. */
const char *plain_extension_word(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t node, const char *name,
                                 const char *const *allowed);
int32_t plain_extension_node(const struct cpx_doc *doc, int32_t node, const char *name);
/* The id in a reference to a type; NULL: to something else. */
const char *plain_reference(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t node, const char *type);
const char *plain_external_id(struct cpx_arena *arena, const struct plain_resource *resource);
/* id, source, updated_at, external_id, categories. */
void plain_write_identity(struct cpx_writer *writer, struct cpx_arena *arena, const struct plain_resource *resource);
/* The same, and what travels with it. */
void plain_write_item(struct cpx_writer *writer, struct cpx_arena *arena, const struct plain_resource *resource);

/* ---- what travels with the data ---- */

/* `redisclosure_notice` where it is owed, and `disputes` where there are any; of two resources that make one item, other or NULL. */
void plain_write_travelling(struct cpx_writer *writer, struct cpx_arena *arena, const struct plain_resource *resource,
                            const struct plain_resource *other);
void plain_write_notice(struct cpx_writer *writer, bool owed); /* once for a page or a plan that has such an item */

/* ---- writing resources ---- */

struct plain_extension_row {
    const char *name, *kind, *value; /* valueCode, valueString, valueDate, valueDateTime, valueBoolean; value NULL: left out */
};
void plain_write_extensions(struct cpx_writer *writer, const struct plain_extension_row *rows, size_t count);
void plain_write_extension_items(struct cpx_writer *writer, const struct plain_extension_row *rows, size_t count); /* without the array */
/* A Reference whose target may be more sensitive than what refers to it: it then carries the target's labels, and is cut with them. */
void plain_write_reference(struct cpx_writer *writer, const char *key, const char *type, const char *id, int64_t target_labels,
                           int64_t own_labels);
void plain_write_security(struct cpx_writer *writer, int64_t labels); /* items of an extension array */
void plain_write_external_id(struct cpx_writer *writer, const char *external_id);

/* What a handler stores: a body of ours, and how it is found again. */
struct plain_item {
    const char *kind;        /* "child", "need", ... */
    const char *type;        /* of the resource */
    const char *external_id; /* or NULL */
    const char *id;          /* of the resource that it replaces, or NULL */
    const char *known_as;    /* the external key of what it replaces, or NULL */
    int64_t child, named;
    const char *linked; /* the record that a link code named, for a new one; else NULL */
    const char *body;
    size_t size;
    const char *belongs_to; /* an item of a contribution: without an external_id its key is this and its id; else NULL */
};
/* Creates or updates the resource, and its key. */
enum cpx_rc plain_store(struct cpx_tx *tx, const struct plain_item *item, struct cpx_stored *out) CPX_MUST_CHECK;
/* The resource behind an external id, under a lock that lasts as long as the transaction; NULL: none. child may be NULL. */
enum cpx_rc plain_find(struct cpx_tx *tx, const char *kind, const char *external_id, const char **id, int64_t *child) CPX_MUST_CHECK;
enum cpx_rc plain_forget(struct cpx_tx *tx, const char *type, const char *id) CPX_MUST_CHECK;
enum cpx_rc plain_lock(struct cpx_tx *tx, const char *name) CPX_MUST_CHECK;

/* ---- referrals and plans ---- */

struct plain_delivery {
    bool known, delivered, withdrawn;
};
/* Of a Task and (or NULL) its ServiceRequest. child: the id by which the reader knows the child. */
void plain_write_referral(struct cpx_writer *writer, struct cpx_request *request, const struct plain_resource *task,
                          const struct plain_resource *order, const char *child, const struct plain_delivery *delivery);
bool plain_is_referral(struct cpx_arena *arena, const struct plain_resource *task); /* it asks for a ServiceRequest to be fulfilled */
/* 32 hex digits: a keyed hash of a version's text. */
enum cpx_rc plain_version(const struct cpx_request *request, const char *text, size_t size, char version[33]) CPX_MUST_CHECK;
/* What a reader sees of a child's plan, as far as it was loaded. A reference of an item to a resource that isn't here is taken for one to nothing:
 * whoever wants single items loads what they refer to beside them. */
struct plain_plan {
    struct cpx_request *request;
    struct cpx_arena *arena;
    struct cpx_writer *writer;
    const char *child;                   /* the id by which the reader knows it */
    bool own;                            /* nothing of others below an item of the reader's */
    struct plain_resource *resources;    /* by their latest change */
    const struct plain_resource **needs; /* of each: the need that it is a barrier of, or NULL */
    size_t count;
};
/* The resources of all rows. plan: request and arena are set. */
enum cpx_rc plain_plan_load(struct plain_plan *plan, const struct cpx_rows *rows) CPX_MUST_CHECK;
/* The list of the plan that a resource of it stands in ("needs"); NULL: in none by itself (a barrier, a referral, a care team). */
const char *plain_plan_list(const struct plain_plan *plan, const struct plain_resource *resource);
/* Writes it as an item of that list: one object, or (a CarePlan) one for each of its activities. */
void plain_plan_write(const struct plain_plan *plan, const struct plain_resource *resource);
/* What a plan is made of, as a text[]. */
#define PLAIN_PLAN_TYPES                                                                                                                   \
    "{CarePlan,CareTeam,Condition,DetectedIssue,DocumentReference,EpisodeOfCare,Goal,Observation,Patient,Procedure,ServiceRequest,Task}"
/* The plan of a route that reads resources of these types of the child of its path; and the same in a transaction, own: the caller's own only. */
enum cpx_rc plain_plan_call(struct cpx_request *request, const char *types, struct cpx_call *call) CPX_MUST_CHECK;
enum cpx_rc plain_plan_run(struct cpx_tx *tx, const char *patient, const char *types, bool own,
                           const struct cpx_rows **rows) CPX_MUST_CHECK;
/* The whole plan for the writer's own decisions: no disclosure, so nothing of it may be given. */
enum cpx_rc plain_plan_look(struct cpx_tx *tx, int64_t child, const struct cpx_rows **rows) CPX_MUST_CHECK;
/* What kind of need or barrier a Condition is, where its sender's own words don't say: the SDOH category, else what the labels tell. */
const char *plain_need_domain(struct cpx_arena *arena, const struct plain_resource *condition);
bool plain_is_over(struct cpx_arena *arena, const struct plain_resource *condition);
/* The merged plan out of the rows of plain_plan_read. Its ETag is the version of the caller's own contribution, which is what a PUT's
 * If-Match speaks of, followed by that of all that the caller sees. */
enum cpx_rc plain_plan_format(struct cpx_request *request, const struct cpx_rows *rows) CPX_MUST_CHECK;
/* "about": name, birth date and language of a Patient. */
void plain_write_about(struct cpx_writer *writer, struct cpx_arena *arena, const struct plain_resource *patient);
enum cpx_rc plain_child_format(struct cpx_request *request, const struct cpx_rows *rows, int status) CPX_MUST_CHECK;

#endif
