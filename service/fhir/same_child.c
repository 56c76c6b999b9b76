/* A resource stays with its child: no update moves it to the record of another. */
#include <string.h>

#include "store.h"

/* The references that say whom it speaks of, as one text: to compare. */
struct references {
    struct cpx_text text;
};

static enum cpx_rc collect(void *context, const struct cpx_doc *doc, int32_t node)
{
    struct references *references = context;
    int32_t string = doc->nodes[node].kind == CPX_KIND_OBJECT ? cpx_doc_member(doc, node, "reference") : node;

    if (string < 0) return CPX_OK;
    cpx_text_add(&references->text, doc->text + doc->nodes[string].start, doc->nodes[string].end - doc->nodes[string].start);
    return references->text.failed ? CPX_EXHAUSTED : CPX_OK;
}

static enum cpx_rc references_of(struct cpx_arena *arena, const struct cpx_type *type, const struct cpx_doc *doc, int32_t node,
                                 const char **out)
{
    struct references references;
    enum cpx_rc rc = CPX_OK;
    size_t size;

    cpx_text_init(&references.text, arena, doc->size);
    if (type->audience == CPX_AUDIENCE_DERIVED) {
        rc = cpx_references_each(doc, node, type->name, collect, &references);
    } else {
        for (const char *const *path = type->children; *path && rc == CPX_OK; path++) {
            rc = cpx_path_each(doc, node, *path, collect, &references);
        }
    }
    if (rc != CPX_OK) return rc;
    *out = cpx_text_finish(&references.text, &size);
    return *out ? CPX_OK : CPX_EXHAUSTED;
}

static enum cpx_rc refuse_other_child(struct cpx_batch *batch, const struct cpx_item *item)
{
    return cpx_problem_add(&batch->request->problem, CPX_ERROR_TWO_CHILDREN, item->pointer,
                           "An earlier version speaks of another child: create a new resource for this one");
}

/* What is its author's alone may become a child's, unless it was another's before. */
static enum cpx_rc gain_child(struct cpx_batch *batch, const struct cpx_item *item)
{
    const char *const values[] = {item->type->name, item->id, cpx_param_int(batch->arena, item->child)};
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = values[2] ? cpx_tx_run(batch->tx, CPX_SQL_PIECE_HISTORY_OTHERS, values, 3, &rows) : CPX_EXHAUSTED;

    return rc == CPX_OK && cpx_rows_count(rows) > 0 ? refuse_other_child(batch, item) : rc;
}

enum cpx_rc cpx_item_keep_child(struct cpx_batch *batch, struct cpx_item *item, const struct cpx_view *view, const struct cpx_doc *stored)
{
    const char *before = NULL, *after = NULL;
    enum cpx_rc rc;

    if (item->child == view->child) return CPX_OK;
    if (view->child == CPX_CHILD_UNKNOWN) return gain_child(batch, item);
    if (item->child == CPX_CHILD_UNKNOWN) {
        rc = references_of(batch->arena, item->type, stored, 0, &before);
        if (rc == CPX_OK) rc = references_of(batch->arena, item->type, &item->doc, item->node, &after);
        if (rc != CPX_OK) return rc;
        if (strcmp(before, after) == 0) item->child = view->child;
        if (item->child == view->child || item->type->audience == CPX_AUDIENCE_DERIVED) return CPX_OK;
    }
    return cpx_problem_add(&batch->request->problem, CPX_ERROR_BUSINESS_RULE, item->pointer,
                           "A resource stays with its child: delete it and create a new one");
}
