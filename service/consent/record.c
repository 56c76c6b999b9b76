#include "record.h"

#include <string.h>

#include "cpx/consent.h"
#include "cpx/log.h"
#include "cpx/resource.h"
#include "cpx/service.h"
#include "cpx/span.h"
#include "cpx/time.h"

enum cpx_rc consent_find(struct cpx_tx *tx, const char *id, struct consent_found *out)
{
    const struct cpx_rows *rows = NULL;
    *out = (struct consent_found){0};
    if (!cpx_id_valid(id)) return CPX_OK;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_CONSENT_FIND, &id, 1, &rows);
    if (rc != CPX_OK) return rc; /* without a row all is 0 */
    *out = (struct consent_found){cpx_rows_int(rows, 0, 0), cpx_rows_int(rows, 0, 1), cpx_rows_bool(rows, 0, 2), cpx_rows_bool(rows, 0, 3),
                                  cpx_rows_text(rows, 0, 4)};
    return CPX_OK;
}

enum cpx_rc consent_child(struct cpx_tx *tx, const char *patient_id, int64_t *child)
{
    const struct cpx_rows *rows = NULL;
    *child = 0;
    if (!cpx_id_valid(patient_id)) return CPX_OK;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_CONSENT_CHILD, &patient_id, 1, &rows);
    if (rc == CPX_OK) *child = cpx_rows_int(rows, 0, 0); /* without a row 0 */
    return rc;
}

enum cpx_rc consent_patient(struct cpx_tx *tx, int64_t child, const char *asked, const char **patient_id)
{
    const struct cpx_rows *rows = NULL;
    const char *values[] = {cpx_param_int(cpx_tx_arena(tx), child), asked};
    *patient_id = asked;
    if (values[0] == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_CONSENT_PATIENT, values, 2, &rows);
    if (rc == CPX_OK && cpx_rows_count(rows) == 1) *patient_id = cpx_rows_text(rows, 0, 0);
    return rc;
}

enum cpx_rc consent_check_recorder(struct cpx_request *request)
{
    if (request->reader.recorder) return CPX_OK;
    return cpx_problem_add(&request->problem, CPX_ERROR_FORBIDDEN, NULL,
                           "Only an organization that is registered as a recorder of consents may do this");
}

enum cpx_rc consent_lock(struct cpx_tx *tx, int64_t child)
{
    const char *value = cpx_param_int(cpx_tx_arena(tx), child);
    const struct cpx_rows *merged = NULL;
    if (value == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_GRANTS_LOCK, &value, 1, NULL);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_GRANTS_CHILD, &value, 1, &merged);
    return rc == CPX_OK && cpx_rows_count(merged) > 0 ? CPX_RETRY : rc; /* what was found of the child is of another now */
}

enum cpx_rc consent_lock_patient(struct cpx_tx *tx, const char *patient_id, int64_t child)
{
    int64_t now = 0;
    enum cpx_rc rc = consent_lock(tx, child);
    if (rc == CPX_OK) rc = consent_child(tx, patient_id, &now);
    return rc == CPX_OK && now != child ? CPX_RETRY : rc;
}

/* ---- organizations ---- */

struct named {
    const char **ids;
    size_t count;
};

static enum cpx_rc names_of(struct cpx_arena *arena, const struct consent_table *table, struct named *out)
{
    size_t room = 0;
    for (size_t i = 0; i < table->flags_count; i++)
        room += 1 + table->flags[i].sources_count;
    out->ids = cpx_arena_array(arena, room + 1, sizeof *out->ids);
    out->count = 0;
    if (out->ids == NULL) return CPX_EXHAUSTED;
    for (size_t i = 0; i < table->flags_count; i++) {
        const struct flag *flag = &table->flags[i];
        if (flag->organization != NULL) out->ids[out->count++] = flag->organization;
        for (size_t j = 0; j < flag->sources_count; j++)
            out->ids[out->count++] = flag->sources[j];
    }
    return CPX_OK;
}

static int32_t number_of(const struct cpx_rows *rows, const char *id)
{
    for (int i = 0; i < cpx_rows_count(rows); i++)
        if (strcmp(cpx_rows_text(rows, i, 0), id) == 0) return (int32_t)cpx_rows_int(rows, i, 1);
    return 0;
}

static void refuse_organization(struct cpx_request *request, const struct flag *flag)
{
    (void)cpx_problem_add(&request->problem, CPX_ERROR_VALUE, flag->pointer, "It names an organization that isn't in the directory");
}

enum cpx_rc consent_resolve(struct cpx_tx *tx, struct consent_table *table)
{
    struct cpx_request *request = cpx_tx_request(tx);
    struct cpx_arena *arena = cpx_tx_arena(tx);
    const struct cpx_rows *rows = NULL;
    struct named named;
    enum cpx_rc rc = names_of(arena, table, &named);
    const char *value = rc == CPX_OK ? cpx_param_texts(arena, named.ids, named.count) : NULL;
    if (value == NULL) return CPX_EXHAUSTED;
    rc = cpx_tx_run(tx, CPX_SQL_CONSENT_ORGANIZATIONS, &value, 1, &rows);
    if (rc != CPX_OK) return rc;
    for (size_t i = 0; i < table->flags_count; i++) {
        struct flag *flag = &table->flags[i];
        flag->source_numbers = cpx_arena_array(arena, flag->sources_count + 1, sizeof *flag->source_numbers);
        if (flag->source_numbers == NULL) return CPX_EXHAUSTED;
        flag->recipient = flag->organization == NULL ? 0 : number_of(rows, flag->organization);
        if (flag->organization != NULL && flag->recipient == 0) refuse_organization(request, flag);
        for (size_t j = 0; j < flag->sources_count; j++) {
            flag->source_numbers[j] = number_of(rows, flag->sources[j]);
            if (flag->source_numbers[j] == 0) refuse_organization(request, flag);
        }
    }
    return request->problem.count > 0 ? CPX_REFUSED : CPX_OK;
}

/* ---- majority ---- */

static bool permits(const struct consent_table *table)
{
    for (size_t i = 0; i < table->flags_count; i++)
        if (table->flags[i].permit) return true;
    return false;
}

static const char *wrong_at_that_age(const struct consent_table *table, int64_t signed_us, int64_t majority_us)
{
    switch (table_signer(table->signer_role)) {
    case CPX_SIGNER_YOUNG_ADULT:
        return majority_us == CPX_MAJORITY_UNKNOWN ? "No record of the child says when it was born, so nobody signs as its young adult yet"
               : signed_us < majority_us           ? "The child wasn't of age on the day of signing: a minor signs as `minor`"
                                                   : NULL;
    case CPX_SIGNER_MINOR:
        return signed_us >= majority_us ? "The child was of age on the day of signing: it signs as `young_adult`" : NULL;
    case CPX_SIGNER_GUARDIAN:
        return permits(table) && cpx_now_us() >= majority_us ? "The child is of age: what a guardian permits has no effect any more" : NULL;
    default:
        return NULL;
    }
}

enum cpx_rc consent_check_age(struct cpx_tx *tx, int64_t child, const struct consent_table *table, enum consent_face face)
{
    struct cpx_request *request = cpx_tx_request(tx);
    const char *zone = request->service->config->time_zone;
    int64_t majority_us = CPX_MAJORITY_UNKNOWN, signed_us = 0, end = 0;
    enum cpx_rc rc = cpx_majority_find(tx, child, zone, &majority_us);
    if (rc != CPX_OK) return rc;
    if (!cpx_time_span(table->signed_on, zone, &signed_us, &end)) return CPX_DEFECT;
    const char *wrong = wrong_at_that_age(table, signed_us, majority_us);
    if (wrong == NULL) return CPX_OK;
    return cpx_problem_add(&request->problem, CPX_ERROR_BUSINESS_RULE, face == CONSENT_FHIR ? "/performer/0" : "/signed_by/role", "%s",
                           wrong);
}

/* ---- storing ---- */

void consent_find_purposes(uint32_t named, int64_t above[CPX_PURPOSE_COUNT - 1], uint32_t *mentioned)
{
    *mentioned = 0;
    memset(above, 0, (CPX_PURPOSE_COUNT - 1) * sizeof *above);
    for (int i = CPX_PURPOSE_TREAT; i < CPX_PURPOSE_COUNT; i++) {
        uint32_t below = cpx_purposes_below((enum cpx_purpose)i);
        if (named == 0 || (named >> i & 1) != 0) *mentioned |= below;
        for (int j = CPX_PURPOSE_TREAT; j < CPX_PURPOSE_COUNT; j++)
            if (j != i && (below >> j & 1) != 0) above[j - CPX_PURPOSE_TREAT] = i;
    }
}

/* Lifts what the signer refused before and now mentions. */
static enum cpx_rc narrow_refusals(struct cpx_tx *tx, const char *number, const char *line, uint32_t named)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    int64_t above[CPX_PURPOSE_COUNT - 1];
    uint32_t mentioned = 0;
    consent_find_purposes(named, above, &mentioned);
    const char *values[] = {number, line, flag_purposes(arena, mentioned), cpx_param_ints(arena, above, CPX_PURPOSE_COUNT - 1)};
    if (values[2] == NULL || values[3] == NULL) return CPX_EXHAUSTED;
    return cpx_tx_run(tx, CPX_SQL_PROVISION_NARROW, values, 4, NULL);
}

static enum cpx_rc store_flag(struct cpx_tx *tx, const char *number, const char *child, const struct flag *flag, bool evidence)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    const struct cpx_rows *rows = NULL;
    int64_t starts = 0, ends = 0;
    if (!flag_span(flag, cpx_tx_request(tx)->service->config->time_zone, &starts, &ends)) return CPX_DEFECT;
    const char *values[] = {number,
                            child,
                            cpx_param_bool(flag->permit),
                            flag->recipient == 0 ? NULL : cpx_param_int(arena, flag->recipient),
                            flag->class_name,
                            cpx_param_int(arena, flag_labels(flag)),
                            flag_purposes(arena, flag->purposes),
                            cpx_param_ints(arena, flag->source_numbers, flag->sources_count),
                            cpx_param_int(arena, starts),
                            cpx_param_int(arena, ends)};
    if (values[3] == NULL && values[4] == NULL) return CPX_EXHAUSTED;
    for (size_t i = 5; i < sizeof values / sizeof *values; i++)
        if (values[i] == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_PROVISION_INSERT, values, sizeof values / sizeof *values, &rows);
    if (rc != CPX_OK || !evidence) return rc;
    return cpx_rows_count(rows) == 1 ? narrow_refusals(tx, number, cpx_rows_text(rows, 0, 0), flag->purposes) : CPX_DEFECT;
}

/* A recorder that permits itself is for the stewards to look at: numbers only. */
static void report_own_permit(const struct cpx_request *request, const struct consent_table *table, int64_t number)
{
    const struct cpx_field fields[] = {{"organization", NULL, request->reader.organization}, {"consent", NULL, number}, {NULL, NULL, 0}};
    for (size_t i = 0; i < table->flags_count; i++) {
        const struct flag *flag = &table->flags[i];
        bool own = flag->recipient == request->reader.organization ||
                   (flag->class_name != NULL && strcmp(flag->class_name, request->reader.organization_class) == 0);
        if (flag->permit && own) {
            cpx_log(CPX_LOG_WARNING, "consent.own_permit", fields);
            return;
        }
    }
}

/* `,"status":"active",...}` with another status. */
static enum cpx_rc close_text(struct cpx_arena *arena, const char *body, const char **out)
{
    static const char inactive[] = "\"inactive\"";
    struct cpx_doc doc;
    size_t size = strlen(body), edited_size = 0;
    const char *text = cpx_arena_printf(arena, "{%s", body + 1), *edited = NULL;
    if (text == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_doc_reparse(arena, text, size, &doc);
    int32_t status = rc == CPX_OK ? cpx_doc_member(&doc, 0, "status") : -1;
    if (rc != CPX_OK) return rc;
    if (status < 0) return CPX_DEFECT;
    struct cpx_edit edit = {doc.nodes[status].start, doc.nodes[status].end, inactive, sizeof inactive - 1};
    rc = cpx_edit_apply(arena, text, size, &edit, 1, &edited, &edited_size);
    if (rc != CPX_OK) return rc;
    *out = cpx_arena_printf(arena, ",%.*s", (int)(edited_size - 1), edited + 1);
    return *out == NULL ? CPX_EXHAUSTED : CPX_OK;
}

/* Makes the Consent inactive, whoever recorded it. One that was deleted stays deleted. */
static enum cpx_rc close_resource(struct cpx_tx *tx, const char *id)
{
    const struct cpx_rows *rows = NULL;
    const char *values[2] = {id, NULL};
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_CONSENT_PIECE, &id, 1, &rows);
    if (rc != CPX_OK || cpx_rows_null(rows, 0, 0)) return rc;
    rc = close_text(cpx_tx_arena(tx), cpx_rows_text(rows, 0, 0), &values[1]);
    if (rc != CPX_OK || strcmp(values[1], cpx_rows_text(rows, 0, 0)) == 0) return rc;
    return cpx_tx_run(tx, CPX_SQL_CONSENT_PIECE_CLOSE, values, 2, NULL);
}

static enum cpx_rc supersede(struct cpx_tx *tx, const char *number)
{
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_PROVISION_SUPERSEDE, &number, 1, &rows);
    for (int i = 0; rc == CPX_OK && i < cpx_rows_count(rows); i++)
        rc = close_resource(tx, cpx_rows_text(rows, i, 0));
    return rc;
}

static enum cpx_rc store_table(struct cpx_tx *tx, int64_t *number, const char *id, const char *child, const struct consent_table *table)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    const struct cpx_rows *rows = NULL;
    const char *signer = signer_word(table_signer(table->signer_role)), *key = table_signer_key(arena, table),
               *record = table_record(arena, table);
    const char *old = cpx_param_int(arena, *number);
    if (key == NULL || record == NULL || old == NULL) return CPX_EXHAUSTED;
    const char *inserted[] = {id, child, signer, key, table->signed_on, record, table->child};
    const char *updated[] = {old, signer, key, table->signed_on, record, cpx_param_bool(table->evidence), table->child};
    if (*number != 0) {
        enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_CONSENT_UPDATE, updated, sizeof updated / sizeof *updated, &rows);
        return rc != CPX_OK ? rc : cpx_rows_affected(rows) == 1 ? CPX_OK : CPX_DEFECT;
    }
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_CONSENT_INSERT, inserted, sizeof inserted / sizeof *inserted, &rows);
    if (rc != CPX_OK) return rc;
    if (cpx_rows_count(rows) != 1) return CPX_DEFECT;
    *number = cpx_rows_int(rows, 0, 0);
    return CPX_OK;
}

enum cpx_rc consent_store(struct cpx_tx *tx, int64_t number, const char *id, int64_t child, const struct consent_table *table)
{
    const char *zone = cpx_tx_request(tx)->service->config->time_zone;
    struct cpx_arena *arena = cpx_tx_arena(tx);
    const char *child_text = cpx_param_int(arena, child);
    if (child_text == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = store_table(tx, &number, id, child_text, table);
    const char *number_text = rc == CPX_OK ? cpx_param_int(arena, number) : NULL;
    if (rc == CPX_OK && number_text == NULL) rc = CPX_EXHAUSTED;
    for (size_t i = 0; rc == CPX_OK && i < table->flags_count; i++)
        rc = store_flag(tx, number_text, child_text, &table->flags[i], table->evidence);
    if (rc == CPX_OK) rc = supersede(tx, number_text);
    if (rc == CPX_OK) rc = permits(table) ? cpx_grants_replace(tx, child, zone) : cpx_grants_narrow(tx, child, zone);
    if (rc == CPX_OK) report_own_permit(cpx_tx_request(tx), table, number);
    return rc;
}

enum cpx_rc consent_revoke(struct cpx_tx *tx, const char *id, int64_t child, const char *told)
{
    const char *values[] = {id, told};
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_CONSENT_REVOKE, values, 2, NULL);
    if (rc == CPX_OK) rc = close_resource(tx, id);
    return rc == CPX_OK ? cpx_grants_narrow(tx, child, cpx_tx_request(tx)->service->config->time_zone) : rc;
}

enum cpx_rc consent_of_external(struct cpx_tx *tx, const char *external_id, int64_t child, const char **id)
{
    const struct cpx_rows *rows = NULL;
    const char *values[] = {external_id, cpx_param_int(cpx_tx_arena(tx), child)};
    *id = NULL;
    if (values[1] == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_CONSENT_EXTERNAL, values, 2, &rows);
    if (rc == CPX_OK && cpx_rows_count(rows) == 1) *id = cpx_rows_text(rows, 0, 0);
    return rc;
}

enum cpx_rc consent_keep_external(struct cpx_tx *tx, const char *external_id, int64_t child, const char *id)
{
    const char *values[] = {external_id, cpx_param_int(cpx_tx_arena(tx), child), id};
    return values[1] == NULL ? CPX_EXHAUSTED : cpx_tx_run(tx, CPX_SQL_CONSENT_EXTERNAL_INSERT, values, 3, NULL);
}
