/* Cutting again: what is stored is labelled and cut anew, as its source, though nobody sends it.
 *
 * The queue of what is to be cut again: whoever can't act as the sources (the stewards' lane, the command line) queues it in the transaction that
 * makes it necessary; the service's keeper does it within seconds, or a tool that waits for it. */
#include <string.h>

#include "store.h"

/* The labels that its sender named when it wrote the text. Where that isn't known, all that it has were named, unless they didn't suffice. */
static enum cpx_rc named_labels(struct cpx_tx *tx, const struct cpx_view *view, int64_t *named)
{
    const char *const values[] = {view->type, view->id};
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_PIECE_NAMED, values, 2, &rows);

    if (rc != CPX_OK) return rc;
    if (cpx_rows_count(rows) != 1) return CPX_DEFECT;
    *named = view->labels & CPX_LABEL_UNCLASSIFIED ? 0 : cpx_labels_lasting(view->labels);
    if (!cpx_rows_null(rows, 0, 0)) *named = cpx_rows_int(rows, 0, 0);
    return CPX_OK;
}

/* What was held until it is cut again isn't any more when this transaction commits. */
static enum cpx_rc release(struct cpx_tx *tx, const char *type, const char *id)
{
    const char *const values[] = {type, id};

    return cpx_tx_run(tx, CPX_SQL_RECUT_RELEASE, values, 2, NULL);
}

enum cpx_rc cpx_resource_cut_again(struct cpx_tx *tx, const char *type, const char *id, const struct cpx_relabelled *relabelled,
                                   struct cpx_change_of_labels *labels)
{
    struct cpx_batch *batch = NULL;
    struct cpx_item *item = NULL;
    struct cpx_view view;
    struct cpx_doc doc;
    struct cpx_write write = {.type = type, .doc = &doc, .pointer = ""};
    struct cpx_stored stored;
    int64_t child;
    enum cpx_rc rc = cpx_resource_lock(tx, type, id, &child);

    *labels = (struct cpx_change_of_labels){0};
    if (rc == CPX_OK) rc = release(tx, type, id);
    if (rc == CPX_OK) rc = cpx_resource_look(tx, type, id, child, &view);
    if (rc != CPX_OK || !view.found || view.gone || !cpx_view_is_own(tx, &view)) return rc;
    rc = named_labels(tx, &view, &write.named);
    if (rc == CPX_OK) rc = cpx_doc_reparse(cpx_tx_arena(tx), view.text, view.size, &doc);
    if (rc == CPX_OK) rc = cpx_update_open(tx, &write, view.id, &batch, &item);
    if (rc != CPX_OK) return rc;
    batch->recut = true;
    batch->relabelled = relabelled;
    return cpx_update_own(batch, item, &write, &view, NULL, &stored, labels);
}

/* Whose it is: the caller's own, of this transaction too, or another's that has committed it; 0: nobody's. */
static enum cpx_rc find_source(struct cpx_tx *tx, const char *type, const char *id, int32_t *source)
{
    const char *const values[] = {type, id};
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_PIECE_NAMED, values, 2, &rows);

    *source = 0;
    if (rc != CPX_OK) return rc;
    if (cpx_rows_count(rows) == 1) {
        *source = cpx_tx_request(tx)->reader.organization;
        return CPX_OK;
    }
    rc = cpx_tx_steward(tx, CPX_SQL_PIECE_SOURCE, values, 2, &rows);
    if (rc == CPX_OK && cpx_rows_count(rows) == 1) *source = (int32_t)cpx_rows_int(rows, 0, 0); /* an int column */
    return rc;
}

/* The labels of now of what earlier versions named, for those. */
static enum cpx_rc raise_versions(struct cpx_tx *tx, const char *type, const char *id)
{
    const char *const values[] = {type, id};
    const struct cpx_rows *rows = NULL, *targets = NULL;
    struct cpx_arena *arena = cpx_tx_arena(tx);
    const char **ids, *all;
    int count;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_PIECE_MENTIONED, values, 2, &rows);

    count = rc == CPX_OK ? cpx_rows_count(rows) : 0;
    if (count == 0) return rc;
    ids = cpx_arena_array(arena, (size_t)count, sizeof *ids);
    if (!ids) return CPX_EXHAUSTED;
    for (int row = 0; row < count; row++) {
        ids[row] = cpx_rows_text(rows, row, 0);
    }
    all = cpx_param_texts(arena, ids, (size_t)count);
    rc = all ? cpx_tx_steward(tx, CPX_SQL_TARGETS_HIDDEN, &all, 1, &targets) : CPX_EXHAUSTED;
    for (int row = 0; rc == CPX_OK && row < cpx_rows_count(targets); row++) {
        int64_t labels = cpx_labels_lasting(cpx_rows_int(targets, row, 2) | cpx_rows_int(targets, row, 4));
        const char *const raise[] = {type, id, cpx_rows_text(targets, row, 1), cpx_param_int(arena, labels)};
        if (labels == 0 || strcmp(cpx_rows_text(targets, row, 0), "Patient") == 0 || strcmp(raise[2], id) == 0) continue;
        rc = raise[3] ? cpx_tx_run(tx, CPX_SQL_PIECE_HISTORY_REFERS, raise, 4, NULL) : CPX_EXHAUSTED;
    }
    return rc;
}

enum cpx_rc cpx_resource_recut(struct cpx_tx *tx, const char *type, const char *id)
{
    struct cpx_change_of_labels labels = {0};
    int32_t source = 0;
    bool own;
    enum cpx_rc rc = cpx_tx_request(tx) && cpx_id_valid(id) ? find_source(tx, type, id, &source) : CPX_DEFECT;

    if (rc != CPX_OK || source == 0) return rc;
    own = source == cpx_tx_request(tx)->reader.organization;
    if (!own) rc = cpx_tx_act_for(tx, source);
    if (rc == CPX_OK) rc = cpx_resource_cut_again(tx, type, id, NULL, &labels);
    if (rc == CPX_OK) rc = raise_versions(tx, type, id);
    if (rc == CPX_OK && !own) rc = cpx_tx_act_for(tx, 0);
    return rc == CPX_OK && cpx_labels_changed(&labels) ? cpx_relabel(tx, type, id, &labels) : rc;
}

/* ---- the queue ---- */

enum cpx_rc cpx_recut_next(struct cpx_tx *tx, int64_t *after, bool *more)
{
    const char *number = cpx_param_int(cpx_tx_arena(tx), *after), *resource[2];
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = number ? cpx_tx_run(tx, CPX_SQL_RECUT_NEXT, &number, 1, &rows) : CPX_EXHAUSTED;

    *more = rc == CPX_OK && cpx_rows_count(rows) == 1;
    if (!*more) return rc;
    *after = cpx_rows_int(rows, 0, 0);
    resource[0] = cpx_rows_text(rows, 0, 1);
    resource[1] = cpx_rows_text(rows, 0, 2);
    rc = cpx_tx_run(tx, CPX_SQL_RECUT_TAKE, resource, 2, NULL);
    return rc == CPX_OK ? cpx_resource_recut(tx, resource[0], resource[1]) : rc;
}
