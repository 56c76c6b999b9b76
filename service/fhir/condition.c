#include "condition.h"

#include "search.h"
#include "store.h"

static enum cpx_rc lock(struct cpx_tx *tx, const struct cpx_search *search)
{
    struct cpx_request *request = cpx_tx_request(tx);
    const char *const values[] = {
        cpx_arena_printf(request->arena, "condition %d %s?%s", (int)request->reader.organization, search->type->name, search->self)};

    return values[0] ? cpx_tx_run(tx, CPX_SQL_RESOURCE_LOCK, values, 1, NULL) : CPX_EXHAUSTED;
}

enum cpx_rc cpx_condition_find_pairs(struct cpx_tx *tx, const char *type, const struct cpx_pairs *query, const char *pointer, bool alone,
                                     struct cpx_matches *out)
{
    struct cpx_request *request = cpx_tx_request(tx);
    struct cpx_search *search = cpx_arena_alloc(request->arena, sizeof *search);
    struct cpx_call call;
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc;

    *out = (struct cpx_matches){0};
    if (!search) return CPX_EXHAUSTED;
    rc = cpx_search_parse(request, type, query, true, search);
    if (rc != CPX_OK) return rc;
    if (search->count == 0 || search->cursor) {
        return cpx_problem_add(&request->problem, CPX_ERROR_INVALID_PARAMETER, pointer,
                               "A condition is at least one search parameter, such as identifier");
    }
    if (alone) rc = lock(tx, search);
    if (rc == CPX_OK) rc = cpx_search_ids(request, search, 2, &call);
    if (rc == CPX_OK) rc = cpx_tx_query(tx, call.text, call.values, call.count, &rows);
    if (rc != CPX_OK) return rc;
    out->count = cpx_rows_count(rows) > 2 ? 2 : cpx_rows_count(rows);
    for (int i = 0; i < out->count; i++) {
        out->ids[i] = cpx_rows_text(rows, i, 0);
    }
    return CPX_OK;
}

enum cpx_rc cpx_condition_find(struct cpx_tx *tx, const char *type, const char *query, const char *pointer, bool alone,
                               struct cpx_matches *out)
{
    struct cpx_request *request = cpx_tx_request(tx);
    struct cpx_pairs pairs;
    enum cpx_rc rc;

    if (*query == '?') query++;
    rc = cpx_query_parse(request, query, pointer, &pairs);
    return rc == CPX_OK ? cpx_condition_find_pairs(tx, type, &pairs, pointer, alone, out) : rc;
}

enum cpx_rc cpx_condition_refuse_many(struct cpx_request *request, const char *pointer)
{
    return cpx_problem_add(&request->problem, CPX_ERROR_MULTIPLE_MATCHES, pointer,
                           "More than one resource that this client sees matches: make the condition narrower");
}
