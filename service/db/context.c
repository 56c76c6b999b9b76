#include "context.h"

#include <stdio.h>
#include <stdlib.h>

/* Columns of the statement `context`. */
enum { ENABLED, CLIENT, ORGANIZATION, FHIR_ID, NAME, CLASS, SOURCE_LABELS, DEFAULT_LABEL, RECORDER, STEWARD, PURPOSE };

enum cpx_rc cpx_context_command(const struct cpx_request *request, char purpose[12], const char *values[CPX_CONTEXT_VALUES],
                                struct cpx_command *command)
{
    if (!request->number[0] || !request->reader.client) return CPX_DEFECT;
    (void)snprintf(purpose, 12, "%d", (int)request->reader.purpose);
    values[0] = request->number;
    values[1] = request->reader.client;
    values[2] = purpose;
    values[3] = request->reader.user;
    *command = (struct cpx_command){.statement = CPX_SQL_CONTEXT, .values = values, .count = CPX_CONTEXT_VALUES};
    return CPX_OK;
}

static int64_t number_at(const PGresult *result, int column)
{
    return strtoll(PQgetvalue(result, 0, column), NULL, 10);
}

static bool true_at(const PGresult *result, int column)
{
    return PQgetvalue(result, 0, column)[0] == 't';
}

static enum cpx_rc refuse_purpose(struct cpx_request *request)
{
    if (request->reader.purpose == CPX_PURPOSE_NONE)
        return cpx_problem_add(&request->problem, CPX_ERROR_FORBIDDEN, NULL,
                               "This client is registered for several purposes: use an access token, whose request names one");
    return cpx_problem_add(&request->problem, CPX_ERROR_FORBIDDEN, NULL,
                           "The purpose of use isn't one that this client and its organization are entitled to");
}

enum cpx_rc cpx_context_take(struct cpx_request *request, const PGresult *result)
{
    struct cpx_reader *reader = &request->reader;
    if (PQntuples(result) != 1 || PQnfields(result) <= PURPOSE) return CPX_DEFECT;
    if (!true_at(result, ENABLED))
        return cpx_problem_add(&request->problem, CPX_ERROR_CLIENT_DISABLED, NULL,
                               "The client or its organization isn't enabled at this exchange");
    if (PQgetisnull(result, 0, PURPOSE)) return refuse_purpose(request);
    reader->client_number = (int32_t)number_at(result, CLIENT); /* both are int columns */
    reader->organization = (int32_t)number_at(result, ORGANIZATION);
    reader->organization_id = cpx_arena_strdup(request->arena, PQgetvalue(result, 0, FHIR_ID));
    reader->organization_name = cpx_arena_strdup(request->arena, PQgetvalue(result, 0, NAME));
    reader->organization_class = cpx_arena_strdup(request->arena, PQgetvalue(result, 0, CLASS));
    reader->source_labels = number_at(result, SOURCE_LABELS);
    reader->default_label = number_at(result, DEFAULT_LABEL);
    reader->recorder = true_at(result, RECORDER);
    reader->steward = true_at(result, STEWARD);
    reader->purpose = (enum cpx_purpose)number_at(result, PURPOSE);
    if (!reader->organization_id || !reader->organization_name || !reader->organization_class) return CPX_EXHAUSTED;
    return CPX_OK;
}

/* Columns of the statement `context_act`. */
enum { ACT_ORGANIZATION, ACT_FHIR_ID, ACT_NAME, ACT_CLASS, ACT_SOURCE_LABELS, ACT_DEFAULT_LABEL };

enum cpx_rc cpx_context_take_act(struct cpx_request *request, const PGresult *result)
{
    struct cpx_reader *reader = &request->reader;
    if (PQntuples(result) != 1 || PQnfields(result) <= ACT_DEFAULT_LABEL || PQgetisnull(result, 0, ACT_ORGANIZATION)) return CPX_DEFECT;
    *reader = (struct cpx_reader){.organization = (int32_t)number_at(result, ACT_ORGANIZATION), /* an int column */
                                  .organization_id = cpx_arena_strdup(request->arena, PQgetvalue(result, 0, ACT_FHIR_ID)),
                                  .organization_name = cpx_arena_strdup(request->arena, PQgetvalue(result, 0, ACT_NAME)),
                                  .organization_class = cpx_arena_strdup(request->arena, PQgetvalue(result, 0, ACT_CLASS)),
                                  .source_labels = number_at(result, ACT_SOURCE_LABELS),
                                  .default_label = number_at(result, ACT_DEFAULT_LABEL)};
    return reader->organization_id && reader->organization_name && reader->organization_class ? CPX_OK : CPX_EXHAUSTED;
}
