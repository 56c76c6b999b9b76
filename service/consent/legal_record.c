/* Legal bases in the store. What they come to is compiled in the same transaction. */
#include <string.h>

#include "cpx/consent.h"
#include "cpx/json.h"
#include "cpx/resource.h"
#include "cpx/time.h"
#include "legal.h"
#include "record.h"

/* Columns of legal_list. */
enum { ID, CHILD, RECORD, SOURCE, RECORDED_BY, RECORDED, REVOKED, REVOKED_BY, REVOCATION, STATUS };

static enum cpx_rc find_recipient(struct cpx_tx *tx, struct cpx_problem *problem, struct flag *flag)
{
    const struct cpx_rows *rows = NULL;
    if (flag->organization == NULL) return CPX_OK;
    const char *value = cpx_param_texts(cpx_tx_arena(tx), &flag->organization, 1);
    if (value == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_CONSENT_ORGANIZATIONS, &value, 1, &rows);
    if (rc == CPX_OK && cpx_rows_count(rows) == 0)
        return cpx_problem_add(problem, CPX_ERROR_VALUE, "/to/organization", "It names an organization that isn't in the directory");
    if (rc == CPX_OK) flag->recipient = (int32_t)cpx_rows_int(rows, 0, 1);
    return rc;
}

static const char *record_of(struct cpx_arena *arena, const struct legal_basis *basis)
{
    struct cpx_text text;
    struct cpx_writer w;
    cpx_text_init(&text, arena, 64 * 1024);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    legal_write(&w, basis);
    cpx_write_end_object(&w);
    return cpx_text_finish(&text, NULL);
}

static enum cpx_rc insert(struct cpx_tx *tx, const struct legal_basis *basis, const char *child, const char *by, const char *zone,
                          const char **id)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    const struct flag *flag = &basis->flag;
    const struct consent_table guardian = {.signer_name = basis->guardian_name, .signer_role = basis->guardian_role};
    const struct cpx_rows *rows = NULL;
    int64_t starts = 0, ends = 0;
    if (!flag_span(flag, zone, &starts, &ends)) return CPX_DEFECT;
    const char *values[] = {child,
                            legal_kind_word(basis->kind),
                            basis->citation,
                            flag->recipient == 0 ? NULL : cpx_param_int(arena, flag->recipient),
                            flag->class_name,
                            cpx_param_int(arena, flag_labels(flag)),
                            flag_purposes(arena, flag->purposes),
                            basis->guardian_name == NULL ? NULL : table_signer_key(arena, &guardian),
                            cpx_param_int(arena, starts),
                            cpx_param_int(arena, ends),
                            record_of(arena, basis),
                            by,
                            basis->child};
    bool exhausted = (flag->recipient != 0 && values[3] == NULL) || values[5] == NULL || values[6] == NULL ||
                     (basis->guardian_name != NULL && values[7] == NULL) || values[8] == NULL || values[9] == NULL || values[10] == NULL;
    if (exhausted) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_LEGAL_INSERT, values, sizeof values / sizeof *values, &rows);
    if (rc == CPX_OK && cpx_rows_count(rows) != 1) return CPX_DEFECT;
    if (rc == CPX_OK) *id = cpx_rows_text(rows, 0, 0);
    return rc;
}

enum cpx_rc cpx_legal_add(struct cpx_tx *tx, struct cpx_problem *problem, const char *text, size_t size, const char *by, const char *zone,
                          const char **id)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    struct legal_basis basis;
    json_t *json = NULL;
    int64_t child = 0;
    enum cpx_rc rc = cpx_json_load(arena, text, size, &json, problem);
    if (rc == CPX_OK) rc = legal_from_json(arena, problem, json, zone, &basis);
    if (rc == CPX_OK) rc = find_recipient(tx, problem, &basis.flag);
    if (rc == CPX_OK) rc = consent_child(tx, basis.child, &child);
    if (rc == CPX_OK && child == 0)
        rc = cpx_problem_add(problem, CPX_ERROR_REFERENCE, "/child", "No child with this id is known to this organization");
    if (rc == CPX_OK) rc = consent_lock_patient(tx, basis.child, child);
    const char *number = rc == CPX_OK ? cpx_param_int(arena, child) : NULL;
    if (rc == CPX_OK && number == NULL) rc = CPX_EXHAUSTED;
    if (rc == CPX_OK) rc = insert(tx, &basis, number, by, zone, id);
    if (rc != CPX_OK) return rc;
    return basis.kind == CPX_PROVISION_MANDATE ? cpx_grants_replace(tx, child, zone) : cpx_grants_narrow(tx, child, zone);
}

enum cpx_rc cpx_legal_revoke(struct cpx_tx *tx, const char *id, const char *by, const char *reason, const char *zone, bool *found)
{
    const char *values[] = {id, by, reason};
    const struct cpx_rows *rows = NULL;
    *found = false;
    if (!cpx_id_valid(id)) return CPX_OK;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_LEGAL_REVOKE, values, 3, &rows);
    if (rc != CPX_OK || cpx_rows_count(rows) == 0) return rc;
    *found = true;
    return cpx_grants_narrow(tx, cpx_rows_int(rows, 0, 0), zone);
}

static void write_time(struct cpx_writer *w, const char *key, int64_t us)
{
    char text[32];
    cpx_time_format(us, text);
    cpx_write_string(w, key, text);
}

static enum cpx_rc write_row(struct cpx_arena *arena, struct cpx_writer *w, const struct cpx_rows *rows, int row)
{
    struct legal_basis basis;
    enum cpx_rc rc = legal_from_record(arena, cpx_rows_text(rows, row, RECORD), &basis);
    if (rc != CPX_OK) return rc;
    cpx_write_object(w, NULL);
    cpx_write_string(w, "id", cpx_rows_text(rows, row, ID));
    cpx_write_string(w, "status", cpx_rows_text(rows, row, STATUS));
    legal_write(w, &basis);
    if (!cpx_rows_null(rows, row, SOURCE)) cpx_write_string(w, "source", cpx_rows_text(rows, row, SOURCE));
    cpx_write_string(w, "recorded_by", cpx_rows_text(rows, row, RECORDED_BY));
    write_time(w, "recorded_at", cpx_rows_int(rows, row, RECORDED));
    if (!cpx_rows_null(rows, row, REVOKED)) {
        write_time(w, "revoked_at", cpx_rows_int(rows, row, REVOKED));
        cpx_write_string(w, "revoked_by", cpx_rows_text(rows, row, REVOKED_BY));
        cpx_write_string(w, "revoked_because", cpx_rows_text(rows, row, REVOCATION));
    }
    cpx_write_end_object(w);
    return CPX_OK;
}

enum cpx_rc cpx_legal_write(struct cpx_tx *tx, const char *patient, const char *id, struct cpx_writer *writer, int *count)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    const struct cpx_rows *rows = NULL;
    int64_t child = 0;
    enum cpx_rc rc = patient == NULL ? CPX_OK : consent_child(tx, patient, &child);
    const char *values[] = {child == 0 ? NULL : cpx_param_int(arena, child), id};
    *count = -1; /* no such child */
    if (rc != CPX_OK || (patient != NULL && child == 0)) return rc;
    if (child != 0 && values[0] == NULL) return CPX_EXHAUSTED;
    rc = cpx_tx_run(tx, CPX_SQL_LEGAL_LIST, values, 2, &rows);
    if (rc == CPX_OK) *count = cpx_rows_count(rows);
    for (int i = 0; rc == CPX_OK && i < *count; i++)
        rc = write_row(arena, writer, rows, i);
    return rc;
}
