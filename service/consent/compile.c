/* Keeps grant_effective what the family's consents come to: one compile of one child, in the transaction that changed its consents. */
#include <string.h>

#include "cpx/consent.h"
#include "cpx/log.h"
#include "cpx/request.h"

static const char *const kinds[] = {[CPX_PROVISION_CONSENT] = "consent",
                                    [CPX_PROVISION_CUSTODY] = "custody",
                                    [CPX_PROVISION_MANDATE] = "mandate",
                                    [CPX_PROVISION_PROHIBITION] = "prohibition",
                                    [CPX_PROVISION_EMERGENCY] = "emergency"};
static const char *const signers[] = {[CPX_SIGNER_GUARDIAN] = "guardian",
                                      [CPX_SIGNER_MINOR] = "minor",
                                      [CPX_SIGNER_YOUNG_ADULT] = "young_adult",
                                      [CPX_SIGNER_COURT] = "court"};

/* Where lines come from: statements of the same columns. */
static const enum cpx_sql sources[] = {CPX_SQL_GRANTS_CONSENTS, CPX_SQL_GRANTS_LEGAL_BASES, CPX_SQL_GRANTS_EMERGENCIES};
enum { KIND, NUMBER, PERMITS, SIGNER, GUARDIAN, TO, TO_CLASS, LABELS, PURPOSES, FROM, UNTIL, LIMITED_TO, USER, LINE };

/* Columns of grants_insert. */
enum { RECIPIENT, PURPOSE, GROUND, ACTOR, DISCLOSER, STARTS, ENDS, PERMIT, PERMIT_MINOR, BASIS, COLUMNS };

static enum cpx_rc defect(const char *what)
{
    const struct cpx_field fields[] = {{"what", what, 0}, {NULL, NULL, 0}};
    cpx_log(CPX_LOG_ERROR, "grants.defect", fields);
    return CPX_DEFECT;
}

/* The index of a word; -1: it isn't one of them. */
static int word_of(const char *const *words, size_t count, const char *word)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(words[i], word) == 0) return (int)i;
    return -1;
}

static enum cpx_rc read_provision(const struct cpx_rows *rows, int row, struct cpx_provision *out)
{
    int kind = word_of(kinds, sizeof kinds / sizeof *kinds, cpx_rows_text(rows, row, KIND));
    int signer = word_of(signers, sizeof signers / sizeof *signers, cpx_rows_text(rows, row, SIGNER));
    if (kind < 0 || signer < 0) return defect("an unknown kind of line or signer");
    *out = (struct cpx_provision){.kind = (enum cpx_provision_kind)kind,
                                  .number = cpx_rows_int(rows, row, NUMBER),
                                  .permit = cpx_rows_bool(rows, row, PERMITS),
                                  .signer = (enum cpx_signer)signer,
                                  .guardian = cpx_rows_null(rows, row, GUARDIAN) ? NULL : cpx_rows_text(rows, row, GUARDIAN),
                                  .recipient = (int32_t)cpx_rows_int(rows, row, TO),
                                  .recipient_class = cpx_rows_null(rows, row, TO_CLASS) ? NULL : cpx_rows_text(rows, row, TO_CLASS),
                                  .labels = cpx_rows_int(rows, row, LABELS),
                                  .purposes = (uint32_t)cpx_rows_int(rows, row, PURPOSES),
                                  .starts_us = cpx_rows_int(rows, row, FROM),
                                  .ends_us = cpx_rows_int(rows, row, UNTIL),
                                  .discloser = (int32_t)cpx_rows_int(rows, row, LIMITED_TO),
                                  .actor = cpx_rows_int(rows, row, USER),
                                  .line = (int32_t)cpx_rows_int(rows, row, LINE)};
    return CPX_OK;
}

enum cpx_rc cpx_majority_find(struct cpx_tx *tx, int64_t child, const char *zone, int64_t *out)
{
    const struct cpx_rows *rows = NULL;
    const char *values[] = {cpx_param_int(cpx_tx_arena(tx), child), cpx_param_int(cpx_tx_arena(tx), CPX_MAJORITY_YEARS), zone};
    const char *none = "";
    if (values[0] == NULL || values[1] == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_GRANTS_COMPILES, values, 1, NULL);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_GRANTS_MAJORITY, values, 3, &rows);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_GRANTS_COMPILES, &none, 1, NULL);
    if (rc == CPX_OK && cpx_rows_count(rows) != 1) return defect("no majority");
    if (rc == CPX_OK) *out = cpx_rows_null(rows, 0, 0) ? CPX_MAJORITY_UNKNOWN : cpx_rows_int(rows, 0, 0);
    return rc;
}

enum cpx_rc cpx_rules_read(struct cpx_tx *tx, int64_t child, const char *zone, struct cpx_rules *out)
{
    const struct cpx_rows *rows[sizeof sources / sizeof *sources];
    size_t room = 0;
    const char *value = cpx_param_int(cpx_tx_arena(tx), child);
    if (value == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_majority_find(tx, child, zone, &out->majority_us);
    for (size_t i = 0; rc == CPX_OK && i < sizeof sources / sizeof *sources; i++) {
        rc = cpx_tx_run(tx, sources[i], &value, 1, &rows[i]);
        if (rc == CPX_OK) room += (size_t)cpx_rows_count(rows[i]);
    }
    if (rc != CPX_OK) return rc;
    struct cpx_provision *list = cpx_arena_array(cpx_tx_arena(tx), room + 1, sizeof *list);
    if (list == NULL) return CPX_EXHAUSTED;
    out->count = 0;
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++)
        for (int row = 0; rc == CPX_OK && row < cpx_rows_count(rows[i]); row++)
            rc = read_provision(rows[i], row, &list[out->count++]);
    out->provisions = list;
    return rc;
}

/* Those that some line may permit something. */
static enum cpx_rc read_organizations(struct cpx_tx *tx, const struct cpx_rules *rules, struct cpx_actor_organization **out, size_t *count)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    const struct cpx_rows *rows = NULL;
    int64_t *numbers = cpx_arena_array(arena, rules->count + 1, sizeof *numbers);
    const char **classes = cpx_arena_array(arena, rules->count + 1, sizeof *classes);
    size_t numbers_count = 0, classes_count = 0;
    if (numbers == NULL || classes == NULL) return CPX_EXHAUSTED;
    for (size_t i = 0; i < rules->count; i++) {
        const struct cpx_provision *p = &rules->provisions[i];
        if (p->recipient != 0) numbers[numbers_count++] = p->recipient;
        if (p->recipient_class != NULL) classes[classes_count++] = p->recipient_class;
    }
    const char *values[] = {cpx_param_ints(arena, numbers, numbers_count), cpx_param_texts(arena, classes, classes_count)};
    if (values[0] == NULL || values[1] == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_GRANTS_ORGANIZATIONS, values, 2, &rows);
    if (rc != CPX_OK) return rc;
    *count = (size_t)cpx_rows_count(rows);
    struct cpx_actor_organization *list = cpx_arena_array(arena, *count + 1, sizeof *list);
    if (list == NULL) return CPX_EXHAUSTED;
    for (int i = 0; i < cpx_rows_count(rows); i++)
        list[i] = (struct cpx_actor_organization){.number = (int32_t)cpx_rows_int(rows, i, 0),
                                                  .class_name = cpx_rows_text(rows, i, 1),
                                                  .purposes = (uint32_t)cpx_rows_int(rows, i, 2)};
    *out = list;
    return CPX_OK;
}

static bool rests_on_the_same(const struct cpx_grant *a, const struct cpx_grant *b)
{
    bool law = a->ground == CPX_GROUND_LAW, emergency = a->ground == CPX_GROUND_EMERGENCY;
    return law == (b->ground == CPX_GROUND_LAW) && emergency == (b->ground == CPX_GROUND_EMERGENCY) &&
           a->numbers_count == b->numbers_count && memcmp(a->numbers, b->numbers, a->numbers_count * sizeof *a->numbers) == 0;
}

static enum cpx_rc find_basis(struct cpx_tx *tx, const char *child, struct cpx_grant *grant)
{
    const struct cpx_rows *rows = NULL;
    const char *numbers = cpx_param_ints(cpx_tx_arena(tx), grant->numbers, grant->numbers_count);
    bool law = grant->ground == CPX_GROUND_LAW, emergency = grant->ground == CPX_GROUND_EMERGENCY;
    const char *values[] = {child, law || emergency ? "{}" : numbers, law ? numbers : "{}", emergency ? numbers : "{}"};
    if (numbers == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_GRANTS_BASIS, values, 4, &rows);
    if (rc != CPX_OK) return rc;
    if (cpx_rows_count(rows) != 1) return defect("no basis");
    grant->basis = cpx_rows_int(rows, 0, 0);
    return CPX_OK;
}

/* Gives every grant the id of what it rests on. */
static enum cpx_rc find_bases(struct cpx_tx *tx, const char *child, struct cpx_grant *grants, size_t count)
{
    enum cpx_rc rc = CPX_OK;
    for (size_t i = 0; rc == CPX_OK && i < count; i++) {
        size_t known = 0; /* the first that rests on the same: itself, if no other does */
        while (!rests_on_the_same(&grants[known], &grants[i]))
            known++;
        if (known < i)
            grants[i].basis = grants[known].basis;
        else
            rc = find_basis(tx, child, &grants[i]);
    }
    return rc;
}

/* Whether the child has this many grants, in a context that sees them. */
static bool counts(const struct cpx_rows *rows, int64_t expected)
{
    return cpx_rows_bool(rows, 0, 1) && cpx_rows_int(rows, 0, 0) == expected;
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
    const struct cpx_rows *after = NULL;
    int64_t *column = cpx_arena_array(arena, count + 1, sizeof *column);
    if (column == NULL) return CPX_EXHAUSTED;
    for (int c = 0; c < COLUMNS; c++) {
        for (size_t i = 0; i < count; i++) {
            const struct cpx_grant *g = &grants[i];
            const int64_t fields[COLUMNS] = {g->recipient,          g->purpose,   g->ground,  g->actor,
                                             g->discloser,          g->starts_us, g->ends_us, g->masks.permit,
                                             g->masks.permit_minor, g->basis};
            column[i] = fields[c];
        }
        values[1 + c] = cpx_param_ints(arena, column, count);
        if (values[1 + c] == NULL) return CPX_EXHAUSTED;
    }
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_GRANTS_INSERT, values, 1 + COLUMNS, NULL);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_GRANTS_COUNT, &child, 1, &after);
    if (rc != CPX_OK) return rc;
    return counts(after, (int64_t)count) ? CPX_OK : defect("not every grant was stored");
}

/* More than the cap is what no family means: what would lead there is refused as it is written, but for what takes something away. That always
 * takes effect: then nobody reads anything of the child by a grant. */
static enum cpx_rc compile(struct cpx_tx *tx, const struct cpx_rules *rules, const struct cpx_actor_organization *organizations,
                           size_t organizations_count, bool refusable, struct cpx_grant **grants, size_t *count)
{
    struct cpx_request *request = cpx_tx_request(tx);
    enum cpx_rc rc = cpx_grants_compile(cpx_tx_arena(tx), rules, organizations, organizations_count, grants, count);
    if (rc != CPX_REFUSED) return rc;
    if (!refusable || request == NULL) {
        const struct cpx_field fields[] = {{"most", NULL, CPX_GRANTS_MAX}, {NULL, NULL, 0}};
        cpx_log(CPX_LOG_ERROR, "grants.closed", fields);
        *count = 0;
        return CPX_OK;
    }
    return cpx_problem_add(&request->problem, CPX_ERROR_BUSINESS_RULE, NULL,
                           "With it the child's consents would come to more than %d grants: name fewer recipients, sources or periods",
                           CPX_GRANTS_MAX);
}

/* Locks the child; where a merge was faster, the one that it has become. */
static enum cpx_rc lock_child(struct cpx_tx *tx, int64_t *child, const char **value)
{
    const struct cpx_rows *merged = NULL;
    for (;;) {
        *value = cpx_param_int(cpx_tx_arena(tx), *child);
        if (*value == NULL) return CPX_EXHAUSTED;
        enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_GRANTS_LOCK, value, 1, NULL);
        if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_GRANTS_CHILD, value, 1, &merged);
        if (rc != CPX_OK || cpx_rows_count(merged) == 0) return rc;
        *child = cpx_rows_int(merged, 0, 0);
    }
}

/* Tells the recipients whose grants are others than they were. For that it sees by which ids they know the child, whoever's records these are. */
static enum cpx_rc tell_recipients(struct cpx_tx *tx, const char *child)
{
    const char *none = "";
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_GRANTS_COMPILES, &child, 1, NULL);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_GRANTS_CHANGED, &child, 1, NULL);
    return rc == CPX_OK ? cpx_tx_run(tx, CPX_SQL_GRANTS_COMPILES, &none, 1, NULL) : rc;
}

static enum cpx_rc replace(struct cpx_tx *tx, int64_t child, const char *zone, bool refusable)
{
    struct cpx_rules rules = {.majority_us = CPX_MAJORITY_UNKNOWN};
    struct cpx_actor_organization *organizations = NULL;
    struct cpx_grant *grants = NULL;
    size_t organizations_count = 0, count = 0;
    const char *value = NULL;
    enum cpx_rc rc = lock_child(tx, &child, &value);
    if (rc == CPX_OK) rc = cpx_rules_read(tx, child, zone, &rules);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_GRANTS_CLASSES, NULL, 0, NULL);
    if (rc == CPX_OK) rc = read_organizations(tx, &rules, &organizations, &organizations_count);
    if (rc == CPX_OK) rc = compile(tx, &rules, organizations, organizations_count, refusable, &grants, &count);
    if (rc == CPX_OK) rc = delete_grants(tx, value);
    if (rc == CPX_OK) rc = find_bases(tx, value, grants, count);
    if (rc == CPX_OK) rc = insert_grants(tx, value, grants, count);
    if (rc == CPX_OK) rc = tell_recipients(tx, value);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_GRANTS_DELIVER, &value, 1, NULL);
    return rc;
}

enum cpx_rc cpx_grants_replace(struct cpx_tx *tx, int64_t child, const char *zone)
{
    return replace(tx, child, zone, true);
}

enum cpx_rc cpx_grants_narrow(struct cpx_tx *tx, int64_t child, const char *zone)
{
    return replace(tx, child, zone, false);
}

enum cpx_rc cpx_grants_unqueue(struct cpx_tx *tx, int64_t child)
{
    const char *value = cpx_param_int(cpx_tx_arena(tx), child);
    return value == NULL ? CPX_EXHAUSTED : cpx_tx_run(tx, CPX_SQL_RECOMPILE_TAKE, &value, 1, NULL);
}

enum cpx_rc cpx_grants_recompile_class(struct cpx_tx *tx, const char *class_name, const char *zone)
{
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_GRANTS_CHILDREN_OF_CLASS, &class_name, 1, &rows);
    for (int i = 0; rc == CPX_OK && i < cpx_rows_count(rows); i++)
        rc = cpx_grants_narrow(tx, cpx_rows_int(rows, i, 0), zone);
    return rc;
}
