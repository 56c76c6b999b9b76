/* Merges of two children that are one, and their undoing, by stewards. What the record shows afterwards is what one child's record shows:
 * no answer tells an organization that another knew the child. */
#include <stdlib.h>
#include <string.h>

#include "cpx/consent.h"
#include "cpx/exchange.h"
#include "cpx/service.h"

struct pair {
    const char *keep, *gone; /* child numbers */
};

static enum cpx_rc read_pair(struct cpx_tx *tx, const char *const patients[2], struct pair *out)
{
    const struct cpx_rows *rows;
    *out = (struct pair){0};
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_MERGE_CHILDREN, patients, 2, &rows);
    if (rc == CPX_OK && cpx_rows_count(rows) == 1) *out = (struct pair){cpx_rows_text(rows, 0, 0), cpx_rows_text(rows, 0, 1)};
    return rc;
}

/* In the order of their numbers: of two merges of the same children at once, one waits. */
static enum cpx_rc lock_children(struct cpx_tx *tx, const struct pair *pair)
{
    bool ordered = strtoll(pair->keep, NULL, 10) < strtoll(pair->gone, NULL, 10);
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_MERGE_LOCK, ordered ? &pair->keep : &pair->gone, 1, NULL);
    return rc == CPX_OK ? cpx_tx_run(tx, CPX_SQL_MERGE_LOCK, ordered ? &pair->gone : &pair->keep, 1, NULL) : rc;
}

/* Registrations that know one of them first, then what is written of either, then the children: nobody holds a child and waits for a key. */
static enum cpx_rc lock_pair(struct cpx_tx *tx, const struct pair *pair)
{
    const char *values[] = {pair->keep, pair->gone};
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_MERGE_KEYS_LOCK, values, 2, NULL);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_MERGE_RECORDS_LOCK, values, 2, NULL);
    return rc == CPX_OK ? lock_children(tx, pair) : rc;
}

static enum cpx_rc refuse_pair(struct cpx_tx *tx, const struct pair *pair)
{
    struct cpx_problem *problem = &cpx_tx_request(tx)->problem;
    if (!pair->keep) return cpx_problem_add(problem, CPX_ERROR_REFERENCE, NULL, "Both must be ids of children's records: one isn't");
    return cpx_problem_add(problem, CPX_ERROR_BUSINESS_RULE, NULL, "Both records are of one child already");
}

static enum cpx_rc move(struct cpx_tx *tx, const char *merge, const char *gone, const char *keep)
{
    const char *note[] = {merge, gone}, *moved[] = {gone, keep};
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_MERGE_NOTE, note, 2, NULL);
    return rc == CPX_OK ? cpx_tx_run(tx, CPX_SQL_MERGE_MOVE, moved, 2, NULL) : rc;
}

/* late: of what was written while the merge was made. */
static enum cpx_rc tell(struct cpx_tx *tx, const char *merge, const struct pair *pair, bool late)
{
    const char *values[] = {pair->keep, pair->gone, merge, cpx_param_bool(late)};
    return cpx_tx_run(tx, CPX_SQL_MERGE_TELL, values, 4, NULL);
}

/* Those that follow are told what the two being one is to them; then nobody reads anything of them until they are compiled. */
static enum cpx_rc close_both(struct cpx_tx *tx, const char *merge, const struct pair *pair)
{
    const char *values[] = {pair->keep, pair->gone, merge};
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_MERGE_KNOWN, values, 3, NULL);
    if (rc == CPX_OK) rc = tell(tx, merge, pair, false);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_MERGE_HOLD, &pair->keep, 1, NULL);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_MERGE_FOLLOWERS, values, 3, NULL);
    return rc == CPX_OK ? cpx_tx_run(tx, CPX_SQL_MERGE_NARROW, values, 2, NULL) : rc;
}

static enum cpx_rc unqueue_both(struct cpx_tx *tx, int64_t one, int64_t other)
{
    enum cpx_rc rc = cpx_grants_unqueue(tx, one);
    return rc == CPX_OK ? cpx_grants_unqueue(tx, other) : rc;
}

static enum cpx_rc compile_kept(struct cpx_request *request, struct cpx_tx *tx)
{
    const struct pair *pair = request->plan;
    int64_t keep = strtoll(pair->keep, NULL, 10);
    enum cpx_rc rc = unqueue_both(tx, keep, strtoll(pair->gone, NULL, 10));
    return rc == CPX_OK ? cpx_grants_narrow(tx, keep, request->service->config->time_zone) : rc;
}

/* In the order of their numbers, as whoever compiles several does. */
static enum cpx_rc compile_both(struct cpx_request *request, struct cpx_tx *tx)
{
    const struct pair *pair = request->plan;
    const char *zone = request->service->config->time_zone;
    int64_t one = strtoll(pair->keep, NULL, 10), other = strtoll(pair->gone, NULL, 10);
    enum cpx_rc rc = unqueue_both(tx, one, other);
    if (rc == CPX_OK) rc = cpx_grants_narrow(tx, one < other ? one : other, zone);
    return rc == CPX_OK ? cpx_grants_narrow(tx, one < other ? other : one, zone) : rc;
}

/* As soon as the transaction has committed. */
static enum cpx_rc settle_by(struct cpx_tx *tx, const struct pair *pair,
                             enum cpx_rc (*settle)(struct cpx_request *request, struct cpx_tx *tx))
{
    struct cpx_request *request = cpx_tx_request(tx);
    struct pair *kept = cpx_arena_alloc(request->arena, sizeof *kept);
    if (!kept) return CPX_EXHAUSTED;
    *kept = *pair;
    request->plan = kept;
    request->settle = settle;
    return CPX_OK;
}

enum cpx_rc cpx_child_merge(struct cpx_tx *tx, const char *keep_patient, const char *merge_patient, const char *reason,
                            struct cpx_merge *out)
{
    const char *const patients[] = {keep_patient, merge_patient};
    struct pair pair, now;
    const struct cpx_rows *rows;
    enum cpx_rc rc = read_pair(tx, patients, &pair);
    if (rc != CPX_OK) return rc;
    if (!pair.keep || strcmp(pair.keep, pair.gone) == 0) return refuse_pair(tx, &pair);
    rc = lock_pair(tx, &pair);
    if (rc == CPX_OK) rc = read_pair(tx, patients, &now);
    if (rc != CPX_OK) return rc;
    if (!now.keep || strcmp(now.keep, pair.keep) != 0 || strcmp(now.gone, pair.gone) != 0) return CPX_RETRY; /* another merge was faster */
    const char *values[] = {pair.keep, pair.gone, reason, cpx_tx_request(tx)->reader.user};
    rc = cpx_tx_run(tx, CPX_SQL_MERGE_INSERT, values, 4, &rows);
    if (rc != CPX_OK) return rc;
    if (cpx_rows_count(rows) != 1) return CPX_DEFECT;
    *out = (struct cpx_merge){cpx_rows_int(rows, 0, 0), cpx_rows_text(rows, 0, 1), cpx_rows_int(rows, 0, 2)};
    const char *refusals[] = {cpx_rows_text(rows, 0, 0), pair.keep, pair.gone};
    rc = cpx_tx_run(tx, CPX_SQL_MERGE_REFUSALS_NOTE, refusals, 3, NULL);
    if (rc == CPX_OK) rc = move(tx, refusals[0], pair.gone, pair.keep);
    if (rc == CPX_OK) rc = close_both(tx, refusals[0], &pair);
    return rc == CPX_OK ? settle_by(tx, &pair, compile_kept) : rc;
}

static enum cpx_rc give_back(struct cpx_tx *tx, const char *merge, const struct pair *pair, const char *reason)
{
    const char *follow[] = {merge, pair->keep}, *back[] = {merge, pair->keep, pair->gone},
               *end[] = {merge, reason, cpx_tx_request(tx)->reader.user};
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_MERGE_FOLLOW_PATIENTS, follow, 2, NULL);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_MERGE_FOLLOW, follow, 2, NULL);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_MERGE_FOLLOW_CONSENTS, follow, 2, NULL);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_MERGE_PART, follow, 2, NULL);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_MERGE_RETURN, back, 3, NULL);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_MERGE_RETURN_DEPARTURES, back, 3, NULL);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_MERGE_REFUSALS_RESTORE, &merge, 1, NULL);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_MERGE_END, end, 3, NULL);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_MERGE_NARROW_UNDONE, back + 1, 2, NULL);
    return rc == CPX_OK ? cpx_tx_run(tx, CPX_SQL_MERGE_UNKNOW, &merge, 1, NULL) : rc;
}

enum cpx_rc cpx_child_unmerge(struct cpx_tx *tx, const char *id, const char *reason)
{
    struct cpx_problem *problem = &cpx_tx_request(tx)->problem;
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = cpx_id_valid(id) ? cpx_tx_run(tx, CPX_SQL_MERGE_FIND, &id, 1, &rows) : CPX_OK;
    if (rc != CPX_OK) return rc;
    if (!rows || cpx_rows_count(rows) == 0)
        return cpx_problem_add(problem, CPX_ERROR_NOT_FOUND, NULL, "There is nothing here for this reader");
    if (cpx_rows_bool(rows, 0, 3)) return cpx_problem_add(problem, CPX_ERROR_CONFLICT, NULL, "The merge was undone already");
    if (cpx_rows_bool(rows, 0, 4))
        return cpx_problem_add(problem, CPX_ERROR_BUSINESS_RULE, NULL,
                               "The child that was kept was itself merged into another later: undo that merge first");
    const struct pair pair = {cpx_rows_text(rows, 0, 1), cpx_rows_text(rows, 0, 2)};
    rc = lock_pair(tx, &pair);
    if (rc == CPX_OK) rc = give_back(tx, cpx_rows_text(rows, 0, 0), &pair, reason);
    return rc == CPX_OK ? settle_by(tx, &pair, compile_both) : rc;
}

enum cpx_rc cpx_merges_follow(struct cpx_tx *tx, int64_t *after, bool *more)
{
    const char *from = cpx_param_int(cpx_tx_arena(tx), *after);
    const struct cpx_rows *rows;
    if (!from) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_MERGE_AGAIN, &from, 1, &rows);
    if (rc != CPX_OK || cpx_rows_count(rows) == 0) return rc;
    *after = cpx_rows_int(rows, 0, 0);
    *more = true;
    const struct pair pair = {cpx_rows_text(rows, 0, 2), cpx_rows_text(rows, 0, 1)};
    const char *child = pair.keep;
    const struct cpx_rows *left = NULL;
    rc = lock_children(tx, &pair);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_MERGE_LEFT, &pair.gone, 1, &left);
    if (rc != CPX_OK || cpx_rows_count(left) == 0 || !cpx_rows_bool(left, 0, 0)) return rc; /* or it was undone just now */
    const char *departed[] = {pair.gone, pair.gone, cpx_rows_text(rows, 0, 0)};             /* which nobody has seen */
    rc = move(tx, departed[2], pair.gone, pair.keep);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_MERGE_FOLLOWERS, departed, 3, NULL);
    if (rc == CPX_OK) rc = tell(tx, departed[2], &pair, true);
    return rc == CPX_OK ? cpx_tx_run(tx, CPX_SQL_MERGE_QUEUE, &child, 1, NULL) : rc;
}
