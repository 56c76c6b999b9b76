/* Codes that the service's own table doesn't hold, and what named humans said that they are. */
#include <string.h>

#include "codes.h"
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
    if (values[0] == NULL || values[1] == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_CLASSIFICATIONS_FIND, values, 2, &rows);
    if (rc != CPX_OK) return rc;
    struct cpx_classified *classified = cpx_arena_array(arena, (size_t)cpx_rows_count(rows), sizeof *classified);
    if (classified == NULL) return CPX_EXHAUSTED;
    for (int row = 0; row < cpx_rows_count(rows); row++)
        classified[row] = (struct cpx_classified){cpx_rows_text(rows, row, 0), cpx_rows_text(rows, row, 1), cpx_rows_int(rows, row, 2)};
    known->classified = classified;
    known->classified_count = (size_t)cpx_rows_count(rows);
    return CPX_OK;
}

enum cpx_rc cpx_labels_settle(struct cpx_tx *tx, const char *type, const struct cpx_doc *doc, int32_t node,
                              const struct cpx_labelled *known, struct cpx_labelling *out)
{
    struct cpx_labelled more = *known;
    enum cpx_rc rc = cpx_labels_find(cpx_tx_arena(tx), type, doc, node, known, out);
    if (rc != CPX_OK || out->unclassified_count == 0) return rc;
    rc = find_classified(tx, out, &more);
    return rc == CPX_OK && more.classified_count > 0 ? cpx_labels_find(cpx_tx_arena(tx), type, doc, node, &more, out) : rc;
}

/* ---- what is said ---- */

const char *const cpx_classification_categories[] = {
    "contact", "medical",   "behavioral_health", "developmental", "substance_use",        "hiv",   "sexual_reproductive", "violence_abuse",
    "genetic", "education", "child_welfare",     "housing",       "food_and_basic_needs", "legal", "financial",           NULL};

static enum cpx_rc run(struct cpx_tx *tx, enum cpx_sql statement, const char *const *values, int count, int *affected)
{
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = cpx_tx_run(tx, statement, values, count, &rows);
    *affected = rc == CPX_OK ? cpx_rows_affected(rows) : 0;
    return rc;
}

/* Whoever holds it may read less by it, so nobody but its source reads it until it is cut again. */
static enum cpx_rc recut(struct cpx_tx *tx, const struct cpx_code *code, int64_t *resources)
{
    const char *const values[] = {code->system, code->code};
    int queued = 0;
    enum cpx_rc rc = run(tx, CPX_SQL_RECUT_QUEUE_CODE, values, 2, &queued);
    *resources = queued;
    return rc == CPX_OK ? cpx_tx_run(tx, CPX_SQL_RECUT_HOLD, NULL, 0, NULL) : rc;
}

enum cpx_rc cpx_code_classify(struct cpx_tx *tx, const struct cpx_classification *said, enum cpx_classified_as *out, int64_t *resources)
{
    struct cpx_code code;
    int ended = 0, added = 0;
    *resources = 0;
    cpx_code_find(said->system, said->code, &code);
    *out = code.kind == CPX_CODE_LISTED ? CPX_CLASSIFIED_LISTED : CPX_CLASSIFIED_IMPOSSIBLE;
    if (code.system[0] == '\0') return CPX_OK;
    const char *const values[] = {code.system, code.code, cpx_param_int(cpx_tx_arena(tx), said->labels), said->by, said->reason};
    if (values[2] == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = run(tx, CPX_SQL_CLASSIFICATION_END, values, 5, &ended);
    if (rc == CPX_OK && said->labels != 0) rc = run(tx, CPX_SQL_CLASSIFICATION_ADD, values, 5, &added);
    *out = ended + added > 0 ? CPX_CLASSIFIED_NEW : CPX_CLASSIFIED_SAME;
    return rc == CPX_OK && ended + added > 0 ? recut(tx, &code, resources) : rc;
}
