/* Inside service/fhir: resources on their way into the store, gathered so that a Bundle of hundreds is a handful of statements. */
#ifndef CPX_FHIR_STORE_H
#define CPX_FHIR_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cpx/db.h"
#include "cpx/definitions.h"
#include "cpx/labels.h"
#include "cpx/pieces.h"
#include "cpx/request.h"
#include "cpx/resource.h"
#include "cpx/text.h"

enum { CPX_CHILD_DIRECTORY = 0, CPX_CHILD_UNKNOWN = -1 };

/* ---- what is known of the resources that others refer to ---- */

struct cpx_target {
    const char *type, *id;
    bool found;   /* visible to the writer, or in the same Bundle */
    bool pending; /* in the same Bundle, its child and labels not settled yet */
    bool looked;  /* it was looked for in the store */
    int64_t child;
    int64_t labels;     /* of piece 0 */
    int64_t all_labels; /* of all its visible pieces */
    int64_t carried;    /* an entry of the directory: what a reference to it carries beside them, for the organization that it names */
    int64_t hidden, all_hidden; /* the labels of one that the writer may not see: they cut what names it, and are nothing else to anyone */
    struct cpx_target *real;    /* of an id that is mentioned without a type: whose it is; NULL: nobody's */
    const struct cpx_relabelled *again; /* its labels changed in this transaction: what they are now, seen or not */
    unsigned gathered;                  /* the last gathering that it is among */
    unsigned settled_at;                /* in the same Bundle: when its labels were last found out, counted in settlings */
    struct cpx_target *next;
};
enum { CPX_TARGET_SLOTS = 1024 };
struct cpx_targets {
    struct cpx_arena *arena;
    struct cpx_target *slots[CPX_TARGET_SLOTS];
};
/* Finds or (add) makes the entry; NULL: not there, or out of memory. */
struct cpx_target *cpx_target_get(struct cpx_targets *targets, const char *type, const char *id, bool add);

/* ---- one resource ---- */

struct cpx_cited {
    int32_t node; /* the string Reference.reference */
    struct cpx_target *target;
    bool mention; /* any string: an id is in it; its type isn't known, the target is that of the id alone */
};

struct cpx_batch;
struct cpx_item {
    const struct cpx_type *type;
    char id[37];
    const char *pointer;
    struct cpx_doc doc;
    int32_t node; /* the resource in doc */
    int64_t named, about_child;
    const char *linked;
    bool update;
    int64_t floor;        /* update: labels that it has at least */
    int64_t floor_naming; /* those of them that said what it is: none, where they didn't suffice */
    size_t known_count;
    const struct cpx_label_element *known; /* update: elements that have labels at least */
    struct cpx_batch *batch;               /* set when what it refers to was gathered */
    size_t cited_count, cited_room;
    struct cpx_cited *cited;          /* every reference to a resource of ours by form, and every id that is mentioned elsewhere */
    const struct cpx_rows *lowerings; /* update: what named humans said of it; NULL: not looked up yet */
    int64_t hidden_whole;             /* what it gets as a whole of what its writer may not see */
    int64_t open_labels;              /* of piece 0, without what its writer may not see: all that it is told, or can find out */
    bool settled;                     /* child, labelling and pieces are there */
    unsigned settled_at;
    int64_t child;
    struct cpx_labelling labelling;
    struct cpx_pieces pieces;
};

struct cpx_index_row {
    const char *type, *parameter;
    const char *system, *code; /* token; a reference's target is in code */
    int64_t lower_us, upper_us;
    const char *id, *element;
    int32_t sequence;
    int64_t child, labels;
};
struct cpx_index_rows {
    size_t count, room;
    struct cpx_index_row *items;
};

struct cpx_batch {
    struct cpx_request *request;
    struct cpx_tx *tx;
    struct cpx_arena *arena;
    struct cpx_targets targets;
    const struct cpx_rows *names; /* of organizations whose names tell something; NULL: not looked up yet */
    struct cpx_item **items;
    size_t count, room;
    unsigned settlings, gatherings;
    bool recut;                              /* nobody writes: a stored text is cut again */
    const struct cpx_relabelled *relabelled; /* whose labels changed before it, and why */
    struct cpx_index_rows tokens, references, dates;
};
enum cpx_rc cpx_batch_init(struct cpx_batch *batch, struct cpx_tx *tx) CPX_MUST_CHECK;
/* Adds a resource under a new id, or write->id. Its texts are borrowed. */
enum cpx_rc cpx_batch_add(struct cpx_batch *batch, const struct cpx_write *write, struct cpx_item **out) CPX_MUST_CHECK;
/* Settles every item: child, labels, pieces (audience.c). Patients come first, what derives from others last. */
enum cpx_rc cpx_batch_settle(struct cpx_batch *batch) CPX_MUST_CHECK;
/* Inserts all pieces and index rows: one statement a table. Fills in stamps and times. */
enum cpx_rc cpx_batch_insert(struct cpx_batch *batch) CPX_MUST_CHECK;

/* What a create left behind, and a Task's part in the closed loop. After cpx_batch_insert. */
enum cpx_rc cpx_item_stored(struct cpx_batch *batch, const struct cpx_item *item, struct cpx_stored *out) CPX_MUST_CHECK;

/* ---- audience.c ---- */

/* Settles one item; the targets that it needs are looked up. A Patient's child is set beforehand. */
enum cpx_rc cpx_item_settle(struct cpx_batch *batch, struct cpx_item *item) CPX_MUST_CHECK;
/* Gathers what the items refer to, and looks it up: one statement for all that aren't known yet. */
enum cpx_rc cpx_batch_cite(struct cpx_batch *batch) CPX_MUST_CHECK;
/* Whether something that it refers to got other labels since it was settled. */
bool cpx_item_outdated(const struct cpx_item *item);
/* The references of an item (not settled yet) that carry labels, and these. */
enum cpx_rc cpx_item_cited(struct cpx_batch *batch, struct cpx_item *item, struct cpx_label_element **elements,
                           size_t *count) CPX_MUST_CHECK;
/* Whether it derives from an item of the batch that isn't settled yet. */
enum cpx_rc cpx_item_waits(struct cpx_batch *batch, const struct cpx_item *item, bool *waits) CPX_MUST_CHECK;

/* ---- relabel.c ---- */

/* The labels of a resource, before and after a write in this transaction: of its piece 0, of all its pieces. */
struct cpx_change_of_labels {
    int64_t whole_before, all_before, whole, all;
};
/* A list of the resources whose labels changed, the first one first. */
struct cpx_relabelled {
    const char *type, *id;
    struct cpx_change_of_labels labels;
    struct cpx_relabelled *next;
};
bool cpx_labels_changed(const struct cpx_change_of_labels *labels);
/* The labels of a resource changed: what refers to it is cut again, whoever wrote it. */
enum cpx_rc cpx_relabel(struct cpx_tx *tx, const char *type, const char *id, const struct cpx_change_of_labels *labels) CPX_MUST_CHECK;

/* ---- resource.c: an update, for who cuts again ---- */

/* As it stands now; another child's than it was when it was locked: CPX_RETRY, as a merge was faster. */
enum cpx_rc cpx_resource_look(struct cpx_tx *tx, const char *type, const char *id, int64_t child, struct cpx_view *view) CPX_MUST_CHECK;
/* Whether the caller's organization is the source of what it sees. */
bool cpx_view_is_own(const struct cpx_tx *tx, const struct cpx_view *view);
/* The batch of an update, with what it refers to. The targets are locked before the resource is: whoever changes the labels of one of them
 * holds it while it cuts this resource again. */
enum cpx_rc cpx_update_open(struct cpx_tx *tx, const struct cpx_write *write, const char *id, struct cpx_batch **batch,
                            struct cpx_item **item) CPX_MUST_CHECK;
/* Updates what is the caller's own, locked and seen as view. labels: what that changes of them. */
enum cpx_rc cpx_update_own(struct cpx_batch *batch, struct cpx_item *item, const struct cpx_write *write, const struct cpx_view *view,
                           const char *if_match, struct cpx_stored *out, struct cpx_change_of_labels *labels) CPX_MUST_CHECK;

/* ---- same_child.c ---- */

/* An update, settled, stays with the child of its view. What the writer can't resolve any more (a consent has ended) but still says the same, stays
 * too; what derives from others may become its author's alone. */
enum cpx_rc cpx_item_keep_child(struct cpx_batch *batch, struct cpx_item *item, const struct cpx_view *view,
                                const struct cpx_doc *stored) CPX_MUST_CHECK;

/* ---- changes.c ---- */

/* Whether a name is among these, the last of which is NULL; NULL: none. */
bool cpx_is_among(const char *const *names, const char *name);
/* An update, settled: writes what it changes of its own source's pieces, their index rows and earlier versions' labels. transitions: elements that
 * stay as they are. */
enum cpx_rc cpx_changes_write(struct cpx_batch *batch, struct cpx_item *item, const struct cpx_view *view, const char *const *transitions,
                              struct cpx_stored *out) CPX_MUST_CHECK;
/* A deletion: of all that is its source's a tombstone, and no index rows. */
enum cpx_rc cpx_changes_end(struct cpx_tx *tx, const struct cpx_view *view) CPX_MUST_CHECK;

/* ---- transition.c ---- */

/* Whether the writer changed what only transitions write. lastModified follows them by itself. */
bool cpx_transition_asked(const struct cpx_doc *stored, const struct cpx_doc *doc, int32_t node, const char *const *elements);

/* ---- recut.c ---- */

/* Cuts a resource of the caller's own again as it stands, knowing what changed before (NULL: nothing), and tells what that changes. */
enum cpx_rc cpx_resource_cut_again(struct cpx_tx *tx, const char *type, const char *id, const struct cpx_relabelled *relabelled,
                                   struct cpx_change_of_labels *labels) CPX_MUST_CHECK;

/* ---- lowering.c ---- */

/* Applies the lowerings of an update to its labelling. cited: elements whose labels it can't take away; kept: labels that it can't. */
enum cpx_rc cpx_item_lower(struct cpx_batch *batch, struct cpx_item *item, const struct cpx_label_element *cited, size_t count,
                           int64_t kept) CPX_MUST_CHECK;

/* ---- mentions.c ---- */

/* Calls visit for every UUID in a string below root, in lower case, however it is escaped; in the text's order. */
typedef enum cpx_rc cpx_mention(void *context, int32_t node, const char *id);
enum cpx_rc cpx_mentions_each(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t root, cpx_mention *visit,
                              void *context) CPX_MUST_CHECK;
/* The same for names: each string of root's that has one in it as words, in letters of either case, or just so where the name is one word. names: rows of an id and a name. */
enum cpx_rc cpx_names_each(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t root, const struct cpx_rows *names,
                           cpx_mention *visit, void *context) CPX_MUST_CHECK;

/* ---- raise.c ---- */

/* An update, settled: what had labels in the view, or in an earlier version, keeps them. transitions: elements that aren't compared. */
enum cpx_rc cpx_item_keep_labels(struct cpx_batch *batch, struct cpx_item *item, const struct cpx_view *view, const struct cpx_doc *stored,
                                 const char *const *transitions) CPX_MUST_CHECK;
/* The labels of an update reach its earlier versions. The item's pieces are named as in its own text. */
enum cpx_rc cpx_history_raise(struct cpx_batch *batch, const struct cpx_item *item) CPX_MUST_CHECK;
/* The labels of a dispute of something in an item: of the piece that what it disputes is in. Its meta is what it disputes, as it stood: a value found
 * by its path and by what it says. Where nothing says it any more, those of all that stands there now, beside those that it had. */
enum cpx_rc cpx_item_disputed_labels(struct cpx_batch *batch, const struct cpx_item *item, const struct cpx_piece *dispute,
                                     int64_t *labels) CPX_MUST_CHECK;
/* A path without its indices: an element's identity across versions. NULL: out of memory. */
const char *cpx_path_without_indices(struct cpx_arena *arena, const char *element) CPX_MUST_CHECK;

/* ---- index.c ---- */

/* The index rows of an item's pieces, under the sequence of the write that made them. */
enum cpx_rc cpx_index_item(struct cpx_batch *batch, const struct cpx_item *item, int32_t sequence) CPX_MUST_CHECK;
enum cpx_rc cpx_index_insert(struct cpx_batch *batch) CPX_MUST_CHECK;
/* The piece that a node of its text lies in: the longest element that its path begins with. NULL: too deep to tell. */
const struct cpx_piece *cpx_item_piece(const struct cpx_item *item, int32_t node);
/* Calls visit for every node at an element path ("participant.member"), through arrays. */
enum cpx_rc cpx_path_each(const struct cpx_doc *doc, int32_t node, const char *path,
                          enum cpx_rc (*visit)(void *context, const struct cpx_doc *doc, int32_t node), void *context) CPX_MUST_CHECK;
/* A reference as it is indexed: "Type/id" without a version and without our own base; else the text itself. */
enum cpx_rc cpx_reference_canonical(struct cpx_arena *arena, const struct cpx_service *service, const char *text,
                                    const char **out) CPX_MUST_CHECK;
/* A reference to a resource of ours by form: type and id; false for what is kept elsewhere, fragments and all else. */
bool cpx_reference_local(struct cpx_arena *arena, const struct cpx_service *service, const char *text, const struct cpx_type **type,
                         const char **id);

/* ---- view.c ---- */

enum { CPX_PIECE_COLUMNS = 11 };
/* Pieces from rows of piece_read, piece_view and their like: CPX_PIECE_COLUMNS columns from column on, rows [first, first + count). */
enum cpx_rc cpx_pieces_from_rows(struct cpx_arena *arena, const struct cpx_rows *rows, int first, int count, int column,
                                 struct cpx_pieces *out) CPX_MUST_CHECK;
/* Piece 0 first, then by position. */
void cpx_pieces_sort(struct cpx_pieces *pieces);
/* A JSON text without blanks between its tokens. Blanks that stood around a hidden element would tell of it, so whoever isn't the source of
 * a child's resource gets it without any, always. NULL: out of memory. */
const char *cpx_without_blanks(struct cpx_arena *arena, const char *text, size_t *size) CPX_MUST_CHECK;
/* The view that these pieces make: found where piece 0 is among them. type and id are borrowed. */
enum cpx_rc cpx_view_from_pieces(struct cpx_request *request, const char *type, const char *id, const struct cpx_pieces *pieces,
                                 struct cpx_view *out) CPX_MUST_CHECK;
/* What a write left behind, by its writer's view of it. */
void cpx_stored_from_view(const struct cpx_view *view, struct cpx_stored *out);
/* What a straight line of work returns: records each view's pieces as disclosed. */
enum cpx_rc cpx_views_disclose(struct cpx_tx *tx, const char *kind, const struct cpx_view *views, size_t count) CPX_MUST_CHECK;

/* ---- outcome.c: what the handlers have in common ---- */

/* NONE: a single write answers with the resource, a Bundle without. */
enum cpx_prefer { CPX_PREFER_NONE, CPX_PREFER_REPRESENTATION, CPX_PREFER_MINIMAL, CPX_PREFER_OUTCOME };
enum cpx_prefer cpx_prefer_return(const struct cpx_request *request);
bool cpx_prefer_strict(const struct cpx_request *request);
/* The one answer for what is absent, hidden or of an impossible id. */
enum cpx_rc cpx_refuse_not_found(struct cpx_request *request);
/* An HTTP date (RFC 9110 section 5.6.7). */
void cpx_http_date(int64_t us, char out[32]);
enum cpx_rc cpx_respond_version(struct cpx_request *request, const struct cpx_version *version) CPX_MUST_CHECK; /* ETag, Last-Modified */
/* An OperationOutcome of one information issue. */
const char *cpx_outcome(struct cpx_arena *arena, const char *text, size_t *size) CPX_MUST_CHECK;
/* Records a refused access (403, 404, 410), by the problem that the request has. */
enum cpx_rc cpx_refusal_record(struct cpx_request *request, struct cpx_tx *tx, const char *type, const char *id) CPX_MUST_CHECK;
/* The same, and writes the problem: the transaction commits, so nothing may have been written in it before. */
enum cpx_rc cpx_refuse_recorded(struct cpx_request *request, struct cpx_tx *tx, const char *type, const char *id) CPX_MUST_CHECK;
/* The body, accepted and valid as a resource of type. */
enum cpx_rc cpx_body_resource(struct cpx_request *request, const char *type, struct cpx_doc *doc) CPX_MUST_CHECK;

#endif
