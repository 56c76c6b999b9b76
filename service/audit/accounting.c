/* The accounting of disclosures: one statement and its lines, for the plain and the FHIR face. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "cpx/audit.h"
#include "cpx/db.h"
#include "cpx/purposes.h"
#include "cpx/request.h"
#include "cpx/routes.h"
#include "cpx/service.h"
#include "cpx/time.h"

enum {
    AT_ID,
    AT_RANK,
    AT_TIME,
    AT_RECIPIENT,
    AT_USER,
    AT_SOURCE,
    AT_PURPOSE,
    AT_LABELS,
    AT_ITEMS,
    AT_BASIS,
    AT_BASIS_ID,
    AT_VERSION,
    AT_CITATION,
    AT_REASON,
    AT_REQUEST,
    AT_KIND,
    AT_PATIENT
};

/* As PostgreSQL takes a time; what lies outside of what it holds is as good as any. */
static const char *time_text(struct cpx_arena *arena, int64_t us, const char *any)
{
    static const int64_t first_us = INT64_C(-62135596800000000), last_us = INT64_C(253402300800000000); /* the years 1 to 9999 */
    if (us <= first_us || us >= last_us) return any;
    char *text = cpx_arena_alloc(arena, 32);
    if (text != NULL) cpx_time_format(us, text);
    return text;
}

/* "<rank> <number>" */
static enum cpx_rc split_cursor(struct cpx_request *request, const char *after, const char **rank, const char **number)
{
    *rank = *number = "0";
    if (after == NULL) return CPX_OK;
    if ((after[0] != '0' && after[0] != '1') || after[1] != ' ' || strspn(after + 2, "0123456789") != strlen(after + 2)) return CPX_DEFECT;
    *rank = after[0] == '1' ? "1" : "0";
    *number = cpx_arena_strdup(request->arena, after + 2);
    return *number != NULL ? CPX_OK : CPX_EXHAUSTED;
}

enum cpx_rc cpx_accounting_plan(struct cpx_request *request, const struct cpx_accounting *accounting, struct cpx_call *call)
{
    struct cpx_arena *arena = request->arena;
    const char *rank, *number;
    enum cpx_rc rc = split_cursor(request, accounting->after, &rank, &number);
    if (rc != CPX_OK) return rc;
    const char *limit = cpx_param_int(arena, accounting->limit + 1);
    const char *from = time_text(arena, accounting->from_us, "-infinity"), *before = time_text(arena, accounting->before_us, "infinity");
    const char *numbers = accounting->numbers != NULL ? cpx_param_ints(arena, accounting->numbers, accounting->numbers_count) : NULL;
    if (limit == NULL || from == NULL || before == NULL || (accounting->numbers != NULL && numbers == NULL)) return CPX_EXHAUSTED;
    *call =
        (struct cpx_call){.statement = CPX_SQL_DISCLOSURES,
                          .count = 13,
                          .values = {accounting->patient, rank, number, limit, from, before, accounting->recipient, accounting->emergency,
                                     numbers, request->id, request->reader.user, request->route->name, accounting->asked_for}};
    return CPX_OK;
}

static const char *text_or_null(const struct cpx_rows *rows, int row, int column)
{
    return cpx_rows_null(rows, row, column) ? NULL : cpx_rows_text(rows, row, column);
}

/* What the line rests on, and no more than is known: without a compiled set it was a rule of the exchange's own that gave it (who may see what
 * a family signed). */
static struct cpx_disclosure line_of(const struct cpx_rows *rows, int row) /* but for its id */
{
    int64_t purpose = cpx_rows_int(rows, row, AT_PURPOSE);
    return (struct cpx_disclosure){.at_us = cpx_rows_int(rows, row, AT_TIME),
                                   .labels = cpx_rows_int(rows, row, AT_LABELS),
                                   .items = cpx_rows_int(rows, row, AT_ITEMS),
                                   .recipient = cpx_rows_text(rows, row, AT_RECIPIENT),
                                   .user = text_or_null(rows, row, AT_USER),
                                   .source = text_or_null(rows, row, AT_SOURCE),
                                   .purpose = purpose > 0 && purpose < CPX_PURPOSE_COUNT ? (int)purpose : 0,
                                   .basis = cpx_rows_null(rows, row, AT_BASIS) ? "exchange_rule" : cpx_rows_text(rows, row, AT_BASIS),
                                   .basis_id = text_or_null(rows, row, AT_BASIS_ID),
                                   .citation = text_or_null(rows, row, AT_CITATION),
                                   .reason = text_or_null(rows, row, AT_REASON),
                                   .basis_version = cpx_rows_int(rows, row, AT_VERSION),
                                   .emergency = purpose == CPX_PURPOSE_BTG,
                                   .request = cpx_rows_text(rows, row, AT_REQUEST),
                                   .kind = cpx_rows_text(rows, row, AT_KIND),
                                   .patient = text_or_null(rows, row, AT_PATIENT)};
}

enum cpx_rc cpx_accounting_take(struct cpx_request *request, const struct cpx_rows *rows, int limit, struct cpx_disclosure **lines,
                                size_t *count, const char **next)
{
    int found = cpx_rows_count(rows);
    *next = NULL;
    *count = 0;
    if (found > 0 && cpx_rows_null(rows, 0, AT_ID)) found = 0; /* the child is known, and nothing is told of it */
    *lines = cpx_arena_array(request->arena, (size_t)found + 1, sizeof **lines);
    if (*lines == NULL) return CPX_EXHAUSTED;
    for (int row = 0; row < found && row < limit; row++) {
        struct cpx_disclosure *line = &(*lines)[(*count)++];
        *line = line_of(rows, row);
        if (!cpx_audit_event_id(request->service->version_key, cpx_rows_int(rows, row, AT_ID), line->id)) return CPX_DEFECT;
    }
    if (found <= limit) return CPX_OK;
    *next = cpx_arena_printf(request->arena, "%s %s", cpx_rows_text(rows, limit - 1, AT_RANK), cpx_rows_text(rows, limit - 1, AT_ID));
    return *next != NULL ? CPX_OK : CPX_EXHAUSTED;
}
