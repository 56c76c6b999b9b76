#include "cpx/emergency.h"

#include <inttypes.h>
#include <stdio.h>

#include "cpx/consent.h"
#include "cpx/id.h"
#include "cpx/log.h"
#include "cpx/metrics.h"
#include "cpx/service.h"
#include "record.h"

static enum cpx_rc refuse(struct cpx_request *request, const char *why)
{
    return cpx_problem_add(&request->problem, CPX_ERROR_FORBIDDEN, NULL, "%s", why);
}

/* That the organization is entitled to the purpose, the context has seen to. */
static enum cpx_rc check_reader(struct cpx_request *request)
{
    const struct cpx_reader *reader = &request->reader;
    const struct cpx_class *class_row = cpx_class_find(reader->organization_class);
    if (reader->purpose != CPX_PURPOSE_BTG) return refuse(request, "An access token of the purpose BTG is needed");
    if (reader->user == NULL) return refuse(request, "An access token that names a user is needed (subject_id)");
    if (class_row == NULL || !class_row->clinical) return refuse(request, "Only an organization that treats patients may do this");
    return CPX_OK;
}

static enum cpx_rc not_found(struct cpx_request *request)
{
    return cpx_problem_add(&request->problem, CPX_ERROR_NOT_FOUND, NULL, "Nothing with this id is known to this organization");
}

/* ---- limits ---- */

static enum cpx_rc refuse_for_now(struct cpx_request *request, const char *whose, int64_t most, const char *span, int64_t seconds)
{
    char text[24];
    const struct cpx_field fields[] = {
        {"organization", NULL, request->reader.organization}, {"client", NULL, request->reader.client_number}, {NULL, NULL, 0}};
    (void)snprintf(text, sizeof text, "%" PRId64, seconds > 0 ? seconds : 1);
    cpx_log(CPX_LOG_WARNING, "emergency.limited", fields);
    enum cpx_rc rc = cpx_respond_header(request, "Retry-After", text);
    if (rc != CPX_OK) return rc;
    return cpx_problem_add(&request->problem, CPX_ERROR_TOO_MANY_REQUESTS, NULL, "%s may open %" PRId64 " emergency accesses %s", whose,
                           most, span);
}

static enum cpx_rc check_limits(struct cpx_request *request, struct cpx_tx *tx)
{
    const struct cpx_config *config = request->service->config;
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_EMERGENCY_LOCK, NULL, 0, NULL);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_EMERGENCY_RECENT, &request->reader.user, 1, &rows);
    if (rc != CPX_OK) return rc;
    if (cpx_rows_int(rows, 0, 0) >= config->emergencies_per_hour)
        return refuse_for_now(request, "One user", config->emergencies_per_hour, "an hour", cpx_rows_int(rows, 0, 1));
    if (cpx_rows_int(rows, 0, 2) >= config->emergencies_per_day)
        return refuse_for_now(request, "One client", config->emergencies_per_day, "a day", cpx_rows_int(rows, 0, 3));
    return CPX_OK;
}

/* ---- opening ---- */

/* Numbers only: a reason may hold anything. */
static void alert(struct cpx_request *request, int64_t number)
{
    const struct cpx_field fields[] = {{"access", NULL, number},
                                       {"organization", NULL, request->reader.organization},
                                       {"client", NULL, request->reader.client_number},
                                       {NULL, NULL, 0}};
    cpx_log(CPX_LOG_WARNING, "emergency.access", fields);
}

/* Whatever its grant came to: of a child with nothing but refusals there is none. */
static enum cpx_rc account(struct cpx_request *request, struct cpx_tx *tx, const char *child, int64_t number)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    const struct cpx_rows *basis = NULL;
    const char *values[] = {child, "{}", "{}", cpx_param_ints(arena, &number, 1)};
    if (values[3] == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_GRANTS_BASIS, values, 4, &basis);
    if (rc != CPX_OK) return rc;
    if (cpx_rows_count(basis) != 1) return CPX_DEFECT;
    const char *line[] = {request->id, request->reader.user, child, cpx_rows_text(basis, 0, 0)};
    return cpx_tx_run(tx, CPX_SQL_EMERGENCY_DISCLOSED, line, 4, NULL);
}

static enum cpx_rc store(struct cpx_request *request, struct cpx_tx *tx, int64_t child, const char *child_id, const char *reason,
                         int64_t minutes, struct cpx_emergency *out)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    const struct cpx_rows *rows = NULL;
    char id[37];
    enum cpx_rc rc = cpx_id_new(id);
    if (rc != CPX_OK) return rc;
    const char *number = cpx_param_int(arena, child), *user = request->reader.user, *span = cpx_param_int(arena, minutes);
    out->id = cpx_arena_strdup(arena, id);
    if (number == NULL || span == NULL || out->id == NULL) return CPX_EXHAUSTED;
    rc = cpx_tx_run(tx, CPX_SQL_EMERGENCY_ACTOR, &user, 1, &rows);
    if (rc != CPX_OK) return rc;
    if (cpx_rows_count(rows) != 1) return CPX_DEFECT;
    const char *actor = cpx_rows_text(rows, 0, 0);
    const char *before[] = {number, actor, request->id, user};
    const char *values[] = {out->id, number, child_id, user, actor, reason, span, request->id};
    rc = cpx_tx_run(tx, CPX_SQL_EMERGENCY_REPLACE, before, 4, NULL);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_EMERGENCY_INSERT, values, 8, &rows);
    if (rc != CPX_OK) return rc;
    if (cpx_rows_count(rows) != 1) return CPX_DEFECT;
    out->starts_us = cpx_rows_int(rows, 0, 1);
    out->ends_us = cpx_rows_int(rows, 0, 2);
    rc = cpx_grants_replace(tx, child, request->service->config->time_zone);
    if (rc == CPX_OK) rc = account(request, tx, number, cpx_rows_int(rows, 0, 0));
    if (rc == CPX_OK) alert(request, cpx_rows_int(rows, 0, 0));
    if (rc == CPX_OK) cpx_metrics_emergency(request->service->metrics);
    return rc;
}

enum cpx_rc cpx_emergency_open(struct cpx_tx *tx, const char *child_id, const char *reason, int64_t minutes, struct cpx_emergency *out)
{
    struct cpx_request *request = cpx_tx_request(tx);
    int64_t child = 0;
    *out = (struct cpx_emergency){0};
    if (minutes == 0) minutes = request->service->config->emergency_minutes;
    enum cpx_rc rc = check_reader(request);
    if (rc == CPX_OK) rc = consent_child(tx, child_id, &child);
    if (rc == CPX_OK && child <= 0) rc = not_found(request);
    if (rc == CPX_OK) rc = check_limits(request, tx);
    if (rc == CPX_OK) rc = consent_lock_patient(tx, child_id, child);
    if (rc == CPX_OK) rc = consent_patient(tx, child, child_id, &out->child);
    return rc == CPX_OK ? store(request, tx, child, child_id, reason, minutes, out) : rc;
}

/* ---- ending ---- */

enum cpx_rc cpx_emergency_end(struct cpx_tx *tx, const char *id, bool anyones, struct cpx_emergency *out)
{
    struct cpx_request *request = cpx_tx_request(tx);
    const struct cpx_rows *found = NULL, *ended = NULL;
    const char *values[] = {id, cpx_param_bool(anyones)};
    *out = (struct cpx_emergency){.id = id};
    if (!cpx_id_valid(id)) return not_found(request);
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_EMERGENCY_FIND, values, 2, &found);
    if (rc == CPX_OK && cpx_rows_count(found) == 0) rc = not_found(request);
    if (rc == CPX_OK) rc = consent_lock(tx, cpx_rows_int(found, 0, 1));
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_EMERGENCY_FIND, values, 2, &found); /* as it is behind the lock */
    if (rc != CPX_OK) return rc;
    out->child = cpx_rows_text(found, 0, 2);
    out->starts_us = cpx_rows_int(found, 0, 3);
    out->ends_us = cpx_rows_int(found, 0, 4);
    if (cpx_rows_bool(found, 0, 5)) return CPX_OK;
    const char *event[] = {cpx_rows_text(found, 0, 0), cpx_rows_text(found, 0, 1), request->id, request->reader.user};
    rc = cpx_tx_run(tx, CPX_SQL_EMERGENCY_END, event, 4, &ended);
    if (rc != CPX_OK) return rc;
    if (cpx_rows_count(ended) != 1) return CPX_DEFECT;
    out->ends_us = cpx_rows_int(ended, 0, 0);
    return cpx_grants_narrow(tx, cpx_rows_int(found, 0, 1), request->service->config->time_zone);
}
