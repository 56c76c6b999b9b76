/* Keeps grant_effective what the family's consents come to: one compile of one child, in the transaction that changed its consents. */
#include <string.h>

#include "cpx/consent.h"
#include "cpx/log.h"

static const struct {
    const char *name;
    enum cpx_signer signer;
} signers[] = {
    {"guardian", CPX_SIGNER_GUARDIAN}, {"minor", CPX_SIGNER_MINOR}, {"young_adult", CPX_SIGNER_YOUNG_ADULT}, {"court", CPX_SIGNER_COURT}};

/* Columns of grants_insert. */
enum { RECIPIENT, PURPOSE, DISCLOSER, STARTS, ENDS, PERMIT, PERMIT_MINOR, BASIS, COLUMNS };

static enum cpx_rc defect(const char *what)
{
    const struct cpx_field fields[] = {{"what", what, 0}, {NULL, NULL, 0}};
    cpx_log(CPX_LOG_ERROR, "grants.defect", fields);
    return CPX_DEFECT;
}

static enum cpx_rc read_provisions(struct cpx_tx *tx, const char *child, struct cpx_provision **out, size_t *count)
{
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_GRANTS_PROVISIONS, &child, 1, &rows);
    if (rc != CPX_OK) return rc;
    *count = (size_t)cpx_rows_count(rows);
    struct cpx_provision *list = cpx_arena_array(cpx_tx_arena(tx), *count + 1, sizeof *list);
    if (list == NULL) return CPX_EXHAUSTED;
    for (int i = 0; i < cpx_rows_count(rows); i++) {
        size_t signer = 0;
        while (signer < sizeof signers / sizeof *signers && strcmp(signers[signer].name, cpx_rows_text(rows, i, 2)) != 0)
            signer++;
        if (signer == sizeof signers / sizeof *signers) return defect("an unknown kind of signer");
        list[i] = (struct cpx_provision){.consent = cpx_rows_int(rows, i, 0),
                                         .permit = cpx_rows_bool(rows, i, 1),
                                         .signer = signers[signer].signer,
                                         .recipient = (int32_t)cpx_rows_int(rows, i, 3),
                                         .recipient_class = cpx_rows_null(rows, i, 4) ? NULL : cpx_rows_text(rows, i, 4),
                                         .labels = cpx_rows_int(rows, i, 5),
                                         .purposes = (uint32_t)cpx_rows_int(rows, i, 6),
                                         .starts_us = cpx_rows_int(rows, i, 7),
                                         .ends_us = cpx_rows_int(rows, i, 8),
                                         .discloser = (int32_t)cpx_rows_int(rows, i, 9)};
    }
    *out = list;
    return CPX_OK;
}

static enum cpx_rc read_organizations(struct cpx_tx *tx, const char *child, struct cpx_actor_organization **out, size_t *count)
{
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_GRANTS_ORGANIZATIONS, &child, 1, &rows);
    if (rc != CPX_OK) return rc;
    *count = (size_t)cpx_rows_count(rows);
    struct cpx_actor_organization *list = cpx_arena_array(cpx_tx_arena(tx), *count + 1, sizeof *list);
    if (list == NULL) return CPX_EXHAUSTED;
    for (int i = 0; i < cpx_rows_count(rows); i++)
        list[i] = (struct cpx_actor_organization){(int32_t)cpx_rows_int(rows, i, 0), cpx_rows_text(rows, i, 1),
                                                  (uint32_t)cpx_rows_int(rows, i, 2)};
    *out = list;
    return CPX_OK;
}

/* Gives every grant the id of its set of consents; equal sets follow one another often, so the last one is looked at first. */
static enum cpx_rc find_bases(struct cpx_tx *tx, const char *child, struct cpx_grant *grants, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const struct cpx_rows *rows = NULL;
        size_t known = 0;
        while (known < i &&
               (grants[known].consents_count != grants[i].consents_count ||
                memcmp(grants[known].consents, grants[i].consents, grants[i].consents_count * sizeof *grants[i].consents) != 0))
            known++;
        if (known < i) {
            grants[i].basis = grants[known].basis;
            continue;
        }
        const char *values[] = {child, cpx_param_ints(cpx_tx_arena(tx), grants[i].consents, grants[i].consents_count)};
        if (values[1] == NULL) return CPX_EXHAUSTED;
        enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_GRANTS_BASIS, values, 2, &rows);
        if (rc != CPX_OK) return rc;
        if (cpx_rows_count(rows) != 1) return defect("no basis");
        grants[i].basis = cpx_rows_int(rows, 0, 0);
    }
    return CPX_OK;
}

/* Whether the child has this many grants, in a context that sees them. */
static bool counts(const struct cpx_rows *rows, int64_t expected)
{
    return cpx_rows_count(rows) == 1 && cpx_rows_bool(rows, 0, 1) && cpx_rows_int(rows, 0, 0) == expected;
}

static enum cpx_rc delete_grants(struct cpx_tx *tx, const char *child)
{
    const struct cpx_rows *before = NULL, *deleted = NULL;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_GRANTS_COUNT, &child, 1, &before);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_GRANTS_DELETE, &child, 1, &deleted);
    if (rc != CPX_OK) return rc;
    return counts(before, cpx_rows_affected(deleted)) ? CPX_OK : defect("not every grant was removed");
}

static enum cpx_rc insert_grants(struct cpx_tx *tx, const char *child, const struct cpx_grant *grants, size_t count)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    const char *values[1 + COLUMNS] = {child};
    const struct cpx_rows *inserted = NULL, *after = NULL;
    int64_t *column = cpx_arena_array(arena, count + 1, sizeof *column);
    if (column == NULL) return CPX_EXHAUSTED;
    for (int c = 0; c < COLUMNS; c++) {
        for (size_t i = 0; i < count; i++) {
            const struct cpx_grant *g = &grants[i];
            const int64_t fields[COLUMNS] = {g->recipient, g->purpose, g->discloser,    g->starts_us,
                                             g->ends_us,   g->permit,  g->permit_minor, g->basis};
            column[i] = fields[c];
        }
        values[1 + c] = cpx_param_ints(arena, column, count);
        if (values[1 + c] == NULL) return CPX_EXHAUSTED;
    }
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_GRANTS_INSERT, values, 1 + COLUMNS, &inserted);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_GRANTS_COUNT, &child, 1, &after);
    if (rc != CPX_OK) return rc;
    bool whole = cpx_rows_affected(inserted) == (int64_t)count && counts(after, (int64_t)count);
    return whole ? CPX_OK : defect("not every grant was stored");
}

enum cpx_rc cpx_grants_replace(struct cpx_tx *tx, int64_t child)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    struct cpx_provision *provisions = NULL;
    struct cpx_actor_organization *organizations = NULL;
    struct cpx_grant *grants = NULL;
    size_t provisions_count = 0, organizations_count = 0, count = 0;
    const char *value = cpx_param_int(arena, child);
    if (value == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_GRANTS_LOCK, &value, 1, NULL);
    if (rc == CPX_OK) rc = read_provisions(tx, value, &provisions, &provisions_count);
    if (rc == CPX_OK) rc = read_organizations(tx, value, &organizations, &organizations_count);
    if (rc == CPX_OK) rc = cpx_grants_compile(arena, provisions, provisions_count, organizations, organizations_count, &grants, &count);
    if (rc == CPX_OK) rc = delete_grants(tx, value);
    if (rc == CPX_OK) rc = find_bases(tx, value, grants, count);
    if (rc == CPX_OK) rc = insert_grants(tx, value, grants, count);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_GRANTS_DELIVER, &value, 1, NULL);
    return rc;
}

enum cpx_rc cpx_grants_recompile_class(struct cpx_tx *tx, const char *class_name)
{
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_GRANTS_CHILDREN_OF_CLASS, &class_name, 1, &rows);
    for (int i = 0; rc == CPX_OK && i < cpx_rows_count(rows); i++)
        rc = cpx_grants_replace(tx, cpx_rows_int(rows, i, 0));
    return rc;
}
