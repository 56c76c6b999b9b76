/* Disputes, written in the name of the source of what they dispute. */
#include "cpx/dispute.h"

#include <string.h>

#include "store.h"

enum { BODY_MAX = 64 * 1024, TYPE_AND_ID = 2 };

/* ---- as a Coding ---- */

static const struct {
    const char *url, *kind;
    size_t offset;
} extensions[] = {
    {"urn:careplan-exchange:dispute-element", "valueString", offsetof(struct cpx_dispute, element)},
    {"urn:careplan-exchange:dispute-by", "valueCode", offsetof(struct cpx_dispute, by)},
    {"urn:careplan-exchange:dispute-on", "valueDate", offsetof(struct cpx_dispute, on)},
    {"urn:careplan-exchange:dispute-outcome", "valueCode", offsetof(struct cpx_dispute, outcome)},
    {"urn:careplan-exchange:dispute-reason", "valueString", offsetof(struct cpx_dispute, reason)},
};
enum { EXTENSIONS = sizeof extensions / sizeof *extensions };

static const char **part_of(struct cpx_dispute *dispute, size_t extension)
{
    return (const char **)(void *)((char *)dispute + extensions[extension].offset);
}

static const char *coding_of(struct cpx_arena *arena, struct cpx_dispute dispute)
{
    struct cpx_text text;
    struct cpx_writer w;

    cpx_text_init(&text, arena, BODY_MAX);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    cpx_write_string(&w, "id", dispute.id);
    cpx_write_array(&w, "extension");
    for (size_t i = 0; i < EXTENSIONS; i++) {
        if (!*part_of(&dispute, i)) continue;
        cpx_write_object(&w, NULL);
        cpx_write_string(&w, "url", extensions[i].url);
        cpx_write_string(&w, extensions[i].kind, *part_of(&dispute, i));
        cpx_write_end_object(&w);
    }
    cpx_write_end_array(&w);
    cpx_write_string(&w, "system", CPX_DISPUTE_SYSTEM);
    cpx_write_string(&w, "code", "disputed");
    cpx_write_string(&w, "display", dispute.statement);
    cpx_write_end_object(&w);
    return cpx_text_finish(&text, NULL);
}

enum cpx_rc cpx_dispute_read(struct cpx_arena *arena, const struct cpx_piece *piece, struct cpx_dispute *out)
{
    struct cpx_doc doc;
    enum cpx_rc rc = cpx_doc_reparse(arena, piece->body, piece->size, &doc);
    int32_t list;

    if (rc != CPX_OK) return rc;
    *out = (struct cpx_dispute){.type = out->type, .resource = out->resource, .source = piece->source};
    out->id = cpx_doc_string(arena, &doc, cpx_doc_member(&doc, 0, "id"));
    out->statement = cpx_doc_string(arena, &doc, cpx_doc_member(&doc, 0, "display"));
    if (!out->id || !out->statement) return CPX_EXHAUSTED;
    list = cpx_doc_member(&doc, 0, "extension");
    for (int32_t one = list < 0 ? -1 : doc.nodes[list].child; one >= 0; one = doc.nodes[one].next) {
        for (size_t i = 0; i < EXTENSIONS; i++) {
            if (!cpx_doc_string_is(&doc, cpx_doc_member(&doc, one, "url"), extensions[i].url)) continue;
            *part_of(out, i) = cpx_doc_string(arena, &doc, cpx_doc_member(&doc, one, extensions[i].kind));
            if (!*part_of(out, i)) return CPX_EXHAUSTED;
        }
    }
    return CPX_OK;
}

/* ---- stored ---- */

static const char *element_of(struct cpx_arena *arena, const char *id)
{
    return cpx_arena_printf(arena, CPX_DISPUTE_ELEMENT "%s]", id);
}

static enum cpx_rc act_for(struct cpx_tx *tx, int32_t own, int32_t source)
{
    return source == own ? CPX_OK : cpx_tx_act_for(tx, source);
}

static enum cpx_rc act_back(struct cpx_tx *tx, int32_t own, int32_t source)
{
    return source == own ? CPX_OK : cpx_tx_act_for(tx, 0);
}

/* Writes the piece as the source of the resource. disputed (or NULL): what it disputes, for the labeller. body NULL: it was taken back. */
static enum cpx_rc put(struct cpx_tx *tx, const struct cpx_dispute *dispute, int64_t child, int64_t labels, const char *disputed,
                       const char *body)
{
    struct cpx_arena *a = cpx_tx_arena(tx);
    const char *element = element_of(a, dispute->id);
    const int64_t minus = -1, none = 0, fresh = 1;
    const char *const values[] = {dispute->type,
                                  dispute->resource,
                                  element ? cpx_param_texts(a, &element, 1) : NULL,
                                  cpx_param_ints(a, &child, 1),
                                  cpx_param_ints(a, &labels, 1),
                                  cpx_param_ints(a, &minus, 1),
                                  cpx_param_ints(a, &none, 1),
                                  cpx_param_texts(a, &disputed, 1),
                                  cpx_param_texts(a, &body, 1),
                                  cpx_param_ints(a, &fresh, 1),
                                  NULL};
    int32_t own = cpx_tx_request(tx)->reader.organization;
    enum cpx_rc rc = CPX_OK;

    for (size_t i = 2; i + 1 < sizeof values / sizeof *values; i++) {
        if (!values[i]) return CPX_EXHAUSTED;
    }
    rc = act_for(tx, own, dispute->source);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_PIECE_REPLACE, values, (int)(sizeof values / sizeof *values), NULL);
    return rc == CPX_OK ? act_back(tx, own, dispute->source) : rc;
}

static enum cpx_rc stored_labels(struct cpx_tx *tx, const struct cpx_dispute *dispute, int64_t *labels)
{
    struct cpx_view view;
    const char *element = element_of(cpx_tx_arena(tx), dispute->id);
    int32_t own = cpx_tx_request(tx)->reader.organization;
    enum cpx_rc rc = element ? act_for(tx, own, dispute->source) : CPX_EXHAUSTED;

    if (rc == CPX_OK) rc = cpx_resource_view(tx, dispute->type, dispute->resource, &view);
    if (rc == CPX_OK) rc = act_back(tx, own, dispute->source);
    if (rc != CPX_OK) return rc;
    for (size_t i = 0; i < view.pieces.count; i++) {
        if (strcmp(view.pieces.items[i].element, element) != 0) continue;
        *labels = view.pieces.items[i].labels;
        return CPX_OK;
    }
    return CPX_DEFECT;
}

/* Words of the family's or the source's go wherever what is disputed goes: they may say no more than that does. */
static enum cpx_rc check_words(struct cpx_tx *tx, const char *pointer, const char *words, int64_t labels)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    struct cpx_labelled known = {.inherited = labels, .naming = labels};
    struct cpx_labelling found;
    struct cpx_doc doc;
    struct cpx_text text;
    struct cpx_writer w;
    const char *body, *names[32];
    size_t size, count;
    int64_t more;
    enum cpx_rc rc;

    cpx_text_init(&text, arena, BODY_MAX);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    cpx_write_string(&w, "resourceType", "Observation");
    cpx_write_array(&w, "note");
    cpx_write_object(&w, NULL);
    cpx_write_string(&w, "text", words);
    cpx_write_end_object(&w);
    cpx_write_end_array(&w);
    cpx_write_end_object(&w);
    body = cpx_text_finish(&text, &size);
    rc = body ? cpx_doc_reparse(arena, body, size, &doc) : CPX_EXHAUSTED;
    if (rc == CPX_OK) rc = cpx_labels_find(arena, "Observation", &doc, 0, &known, &found);
    if (rc != CPX_OK) return rc;
    more = found.labels;
    for (size_t i = 0; i < found.count; i++) {
        more |= found.elements[i].labels;
    }
    more &= ~labels;
    if (more == 0) return CPX_OK;
    count = cpx_categories_of(more, names, sizeof names / sizeof *names);
    return cpx_problem_add(
        &cpx_tx_request(tx)->problem, CPX_ERROR_BUSINESS_RULE, pointer,
        "It goes wherever what is disputed goes, and speaks of more than that does (%s): say it without, or dispute what says it",
        count > 0 ? names[0] : "something that can't be classified");
}

/* ---- recording ---- */

static enum cpx_rc refuse_resource(struct cpx_tx *tx)
{
    return cpx_problem_add(&cpx_tx_request(tx)->problem, CPX_ERROR_REFERENCE, "/resource",
                           "No resource of this child has this id for this organization: \"Type/id\" is needed");
}

/* {"path": ..., "value": ...}: what is disputed, as whoever disputes it sees it; NULL: the whole. */
static enum cpx_rc disputed(struct cpx_tx *tx, const struct cpx_view *view, const char *element, const char **out)
{
    static const char *const others[] = {"resourceType", "id", "meta"};
    struct cpx_arena *arena = cpx_tx_arena(tx);
    struct cpx_text text;
    struct cpx_writer w;
    struct cpx_doc doc;
    const char *path;
    int32_t node;
    enum cpx_rc rc;

    *out = NULL;
    if (!element) return CPX_OK;
    rc = cpx_doc_reparse(arena, view->text, view->size, &doc);
    if (rc != CPX_OK) return rc;
    path = cpx_path_without_indices(arena, element);
    if (!path) return CPX_EXHAUSTED;
    node = cpx_doc_path(&doc, 0, element);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (strncmp(path, others[i], strlen(others[i])) == 0 && strchr(".", path[strlen(others[i])])) node = -1;
    }
    if (node < 0)
        return cpx_problem_add(
            &cpx_tx_request(tx)->problem, CPX_ERROR_VALUE, "/element",
            "There is no such element: a path as in \"code.coding[0].display\" is needed, or none for the whole resource");
    cpx_text_init(&text, arena, view->size + 1024);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    cpx_write_string(&w, "path", path);
    cpx_write_raw(&w, "value", doc.text + doc.nodes[node].start, doc.nodes[node].end - doc.nodes[node].start);
    cpx_write_end_object(&w);
    *out = cpx_text_finish(&text, NULL);
    return *out ? CPX_OK : CPX_EXHAUSTED;
}

static int64_t union_of_labels(const struct cpx_view *view)
{
    int64_t labels = 0;

    for (size_t i = 0; i < view->pieces.count; i++) {
        labels |= view->pieces.items[i].labels;
    }
    return labels;
}

enum cpx_rc cpx_dispute_record(struct cpx_tx *tx, int64_t child, struct cpx_dispute *dispute)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    char *id = cpx_arena_alloc(arena, 37);
    const char *what = NULL, *coding;
    struct cpx_view view;
    int64_t labels, held;
    enum cpx_rc rc = id ? cpx_id_new(id) : CPX_EXHAUSTED;

    if (rc != CPX_OK) return rc;
    dispute->id = id;
    if (!cpx_type_find(dispute->type) || !cpx_id_valid(dispute->resource)) return refuse_resource(tx);
    rc = cpx_resource_lock(tx, dispute->type, dispute->resource, &held);
    if (rc == CPX_OK) rc = cpx_resource_view(tx, dispute->type, dispute->resource, &view);
    if (rc == CPX_OK && view.found && view.child != held) rc = CPX_RETRY;
    if (rc != CPX_OK) return rc;
    if (!view.found || view.gone || view.child != child) return refuse_resource(tx);
    if (strcmp(dispute->type, "Consent") == 0)
        return cpx_problem_add(&cpx_tx_request(tx)->problem, CPX_ERROR_BUSINESS_RULE, "/resource",
                               "A consent isn't disputed: the family revokes it, or signs another one");
    dispute->source = view.source;
    coding = coding_of(arena, *dispute);
    rc = coding ? disputed(tx, &view, dispute->element, &what) : CPX_EXHAUSTED;
    /* Cutting the resource again gives the dispute the labels of what it disputes, by the rule by which it follows them ever after. */
    if (rc == CPX_OK) rc = put(tx, dispute, child, union_of_labels(&view), what, coding);
    if (rc == CPX_OK) rc = cpx_resource_recut(tx, dispute->type, dispute->resource);
    if (rc == CPX_OK) rc = stored_labels(tx, dispute, &labels);
    return rc == CPX_OK ? check_words(tx, "/statement", dispute->statement, labels) : rc;
}

/* ---- reading ---- */

static enum cpx_rc disclose(struct cpx_tx *tx, const struct cpx_rows *rows, struct cpx_dispute *out)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    size_t count = (size_t)cpx_rows_count(rows);
    struct cpx_view *views = cpx_arena_array(arena, count, sizeof *views);

    if (!views) return CPX_EXHAUSTED;
    for (size_t i = 0; i < count; i++) {
        int row = (int)i;
        enum cpx_rc rc = cpx_pieces_from_rows(arena, rows, row, 1, TYPE_AND_ID, &views[i].pieces);
        if (rc != CPX_OK) return rc;
        views[i].child = cpx_rows_int(rows, row, TYPE_AND_ID + 2);
        out[i].type = cpx_rows_text(rows, row, 0);
        out[i].resource = cpx_rows_text(rows, row, 1);
        rc = cpx_dispute_read(arena, &views[i].pieces.items[0], &out[i]);
        if (rc != CPX_OK) return rc;
    }
    return cpx_views_disclose(tx, "read", views, count);
}

enum cpx_rc cpx_dispute_find(struct cpx_tx *tx, const char *id, struct cpx_dispute *out)
{
    const char *element = cpx_id_valid(id) ? element_of(cpx_tx_arena(tx), id) : "";
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = element ? cpx_tx_run(tx, CPX_SQL_DISPUTE_FIND, &element, 1, &rows) : CPX_EXHAUSTED;

    *out = (struct cpx_dispute){0};
    return rc == CPX_OK && cpx_rows_count(rows) == 1 ? disclose(tx, rows, out) : rc;
}

enum cpx_rc cpx_dispute_list(struct cpx_tx *tx, int64_t child, struct cpx_dispute **out, size_t *count)
{
    const char *const values[] = {cpx_param_int(cpx_tx_arena(tx), child)};
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = values[0] ? cpx_tx_run(tx, CPX_SQL_DISPUTE_LIST, values, 1, &rows) : CPX_EXHAUSTED;

    *count = 0;
    if (rc != CPX_OK || cpx_rows_count(rows) == 0) return rc;
    *count = (size_t)cpx_rows_count(rows);
    *out = cpx_arena_array(cpx_tx_arena(tx), *count, sizeof **out);
    return *out ? disclose(tx, rows, *out) : CPX_EXHAUSTED;
}

/* ---- answering, taking back ---- */

/* The piece as it stands; the resource is locked first. */
static enum cpx_rc find_locked(struct cpx_tx *tx, const struct cpx_dispute *dispute, struct cpx_piece *piece, int64_t *child)
{
    const char *element = element_of(cpx_tx_arena(tx), dispute->id);
    const struct cpx_rows *rows = NULL;
    struct cpx_pieces pieces;
    int64_t held = 0;
    enum cpx_rc rc = element ? cpx_resource_lock(tx, dispute->type, dispute->resource, &held) : CPX_EXHAUSTED;

    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_DISPUTE_FIND, &element, 1, &rows);
    if (rc == CPX_OK && cpx_rows_count(rows) != 1) rc = CPX_RETRY; /* it was just taken back */
    if (rc == CPX_OK) rc = cpx_pieces_from_rows(cpx_tx_arena(tx), rows, 0, 1, TYPE_AND_ID, &pieces);
    if (rc != CPX_OK) return rc;
    *piece = pieces.items[0];
    *child = cpx_rows_int(rows, 0, TYPE_AND_ID + 2);
    return *child == held ? CPX_OK : CPX_RETRY;
}

enum cpx_rc cpx_dispute_resolve(struct cpx_tx *tx, struct cpx_dispute *dispute, const char *outcome, const char *reason)
{
    struct cpx_piece piece;
    const char *coding;
    int64_t child;
    enum cpx_rc rc = find_locked(tx, dispute, &piece, &child);

    if (rc == CPX_OK) rc = check_words(tx, "/reason", reason, piece.labels);
    if (rc != CPX_OK) return rc;
    dispute->outcome = outcome;
    dispute->reason = reason;
    coding = coding_of(cpx_tx_arena(tx), *dispute);
    return coding ? put(tx, dispute, child, piece.labels, piece.meta, coding) : CPX_EXHAUSTED;
}

enum cpx_rc cpx_dispute_withdraw(struct cpx_tx *tx, const struct cpx_dispute *dispute)
{
    struct cpx_piece piece;
    int64_t child;
    enum cpx_rc rc = find_locked(tx, dispute, &piece, &child);

    return rc == CPX_OK ? put(tx, dispute, child, piece.labels, NULL, NULL) : rc;
}
