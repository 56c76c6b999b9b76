/* Codes that the service's own table doesn't hold, and what named humans said that they are. */
#include <string.h>

#include "cpx/labels.h"

static enum cpx_rc find_classified(struct cpx_tx *tx, const struct cpx_labelling *found, struct cpx_labelled *known)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    size_t count = found->unclassified_count;
    const char **systems = cpx_arena_array(arena, count, sizeof *systems), **codes = cpx_arena_array(arena, count, sizeof *codes);
    const struct cpx_rows *rows = NULL;
    const char *values[2];
    if (systems == NULL || codes == NULL) return CPX_EXHAUSTED;
    for (size_t i = 0; i < count; i++) {
        systems[i] = found->unclassified[i].system;
        codes[i] = found->unclassified[i].code;
    }
    values[0] = cpx_param_texts(arena, systems, count);
    values[1] = cpx_param_texts(arena, codes, count);
    enum cpx_rc rc = values[0] && values[1] ? cpx_tx_run(tx, CPX_SQL_CLASSIFICATIONS_FIND, values, 2, &rows) : CPX_EXHAUSTED;
    if (rc != CPX_OK || cpx_rows_count(rows) == 0) return rc;
    struct cpx_classified *classified = cpx_arena_array(arena, (size_t)cpx_rows_count(rows), sizeof *classified);
    if (classified == NULL) return CPX_EXHAUSTED;
    for (int row = 0; row < cpx_rows_count(rows); row++)
        classified[row] =
            (struct cpx_classified){cpx_rows_text(rows, row, 0), cpx_rows_text(rows, row, 1), cpx_rows_int(rows, row, 2)};
    known->classified = classified;
    known->classified_count = (size_t)cpx_rows_count(rows);
    return CPX_OK;
}

enum cpx_rc cpx_labels_settle(struct cpx_tx *tx, const char *type, const struct cpx_doc *doc, int32_t node, const struct cpx_labelled *known,
                              struct cpx_labelling *out)
{
    struct cpx_labelled more = *known;
    enum cpx_rc rc = cpx_labels_find(cpx_tx_arena(tx), type, doc, node, known, out);
    if (rc != CPX_OK || out->unclassified_count == 0) return rc;
    rc = find_classified(tx, out, &more);
    return rc == CPX_OK && more.classified_count > 0 ? cpx_labels_find(cpx_tx_arena(tx), type, doc, node, &more, out) : rc;
}
