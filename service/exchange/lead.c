/* The one lead coordinator of a child's care team. */
#include "cpx/exchange.h"

bool cpx_lead_is_choice(const struct cpx_doc *doc, int32_t node)
{
    const int32_t categories = cpx_doc_member(doc, node, "category");
    for (int32_t one = categories < 0 ? -1 : doc->nodes[categories].child; one >= 0; one = doc->nodes[one].next) {
        const int32_t codings = cpx_doc_member(doc, one, "coding");
        for (int32_t coding = codings < 0 ? -1 : doc->nodes[codings].child; coding >= 0; coding = doc->nodes[coding].next) {
            if (cpx_doc_string_is(doc, cpx_doc_member(doc, coding, "system"), CPX_LEAD_SYSTEM) &&
                cpx_doc_string_is(doc, cpx_doc_member(doc, coding, "code"), CPX_LEAD_CODE))
                return true;
        }
    }
    return false;
}

enum cpx_rc cpx_lead_choosing(struct cpx_tx *tx, const struct cpx_doc *doc, int32_t node, const char *pointer, int64_t child)
{
    struct cpx_request *request = cpx_tx_request(tx);
    const int32_t participants = cpx_doc_member(doc, node, "participant");
    if (participants >= 0 && doc->nodes[participants].count > 1)
        return cpx_problem_add(&request->problem, CPX_ERROR_BUSINESS_RULE, pointer,
                               "A choice of the lead coordinator names one participant");
    if (request->reader.recorder) return CPX_OK;
    const char *value = cpx_param_int(cpx_tx_arena(tx), child);
    const struct cpx_rows *rows;
    enum cpx_rc rc = value ? cpx_tx_run(tx, CPX_SQL_LEAD_MAY_CHOOSE, &value, 1, &rows) : CPX_EXHAUSTED;
    if (rc != CPX_OK || (cpx_rows_count(rows) == 1 && cpx_rows_bool(rows, 0, 0))) return rc;
    return cpx_problem_add(
        &request->problem, CPX_ERROR_FORBIDDEN, NULL,
        "The lead coordinator is chosen by an organization that records what families say, or that has members in the care team");
}

enum cpx_rc cpx_lead_changing(struct cpx_tx *tx)
{
    return cpx_problem_add(&cpx_tx_request(tx)->problem, CPX_ERROR_BUSINESS_RULE, NULL,
                           "A choice of the lead coordinator stays in the history: make another choice");
}

enum cpx_rc cpx_lead_lock(struct cpx_tx *tx, int64_t child)
{
    const char *value = cpx_param_int(cpx_tx_arena(tx), child);
    return value ? cpx_tx_run(tx, CPX_SQL_LEAD_LOCK, &value, 1, NULL) : CPX_EXHAUSTED;
}
