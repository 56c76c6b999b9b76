#include "keeper.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <time.h>

#include "cpx/audit.h"
#include "cpx/consent.h"
#include "cpx/exchange.h"
#include "cpx/lanes.h"
#include "cpx/log.h"
#include "cpx/metrics.h"
#include "cpx/resource.h"
#include "cpx/time.h"

enum { LOOK_MS = 1000, FOLLOW_MS = 10000, FORGET_MS = 5000, FORGET_ROWS = 5000, ARENA_CAP = 64 * 1024 * 1024 };

/* The connections, by role. */
enum { JOB_CONSENT, JOB_STEWARD, JOB_RECUT, JOB_AUDIT, JOBS };

/* One pass of a step: its transactions, one after the other, until there is no more to do. */
struct pass {
    const struct cpx_service *service;
    int64_t after; /* the step's own place in what it walks; 0 at the beginning */
    bool more;     /* set by the step: another transaction, even if this one fails by its data */
};

static enum cpx_rc recompile(struct cpx_tx *tx, struct pass *pass)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    const struct cpx_rows *next = NULL;
    const char *after = cpx_param_int(arena, pass->after);
    if (!after) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_RECOMPILE_NEXT, &after, 1, &next);
    if (rc != CPX_OK || cpx_rows_count(next) == 0) return rc;
    pass->after = cpx_rows_int(next, 0, 0);
    pass->more = true;
    const int64_t child = cpx_rows_int(next, 0, 1);
    rc = cpx_grants_unqueue(tx, child);
    return rc == CPX_OK ? cpx_grants_narrow(tx, child, pass->service->config->time_zone) : rc;
}

static enum cpx_rc forget_assertions(struct cpx_tx *tx, struct pass *pass)
{
    (void)pass;
    return cpx_tx_run(tx, CPX_SQL_ASSERTIONS_FORGET, NULL, 0, NULL);
}

static enum cpx_rc forget_answers(struct cpx_tx *tx, struct pass *pass)
{
    (void)pass;
    return cpx_tx_run(tx, CPX_SQL_IDEMPOTENCY_FORGET, NULL, 0, NULL);
}

/* Its lock is its own: `audit seal` takes it too. A cluster that was restored without its counter is told of in each pass. */
static enum cpx_rc seal(struct cpx_tx *tx, struct pass *pass)
{
    struct cpx_audit_outcome outcome = {0};
    enum cpx_rc rc = cpx_audit_seal_batch(tx, pass->service->seal, &outcome, &pass->more);
    const struct cpx_field fields[] = {
        {"record", NULL, outcome.last}, {"hash", outcome.last_hash, 0}, {"rows", NULL, outcome.rows}, {NULL, NULL, 0}};
    const struct cpx_field refused[] = {{"why", outcome.why, 0}, {NULL, NULL, 0}};
    if (rc == CPX_OK && outcome.records > 0) cpx_log(CPX_LOG_INFO, "audit.sealed", fields);
    if (rc == CPX_REFUSED) cpx_log(CPX_LOG_ERROR, "audit.refused", refused);
    if (rc == CPX_OK) cpx_metrics_unsealed(pass->service->metrics, outcome.unsealed_us);
    return rc;
}

static enum cpx_rc recut(struct cpx_tx *tx, struct pass *pass)
{
    return cpx_recut_next(tx, &pass->after, &pass->more);
}

static enum cpx_rc find_matches(struct cpx_tx *tx, struct pass *pass)
{
    return cpx_matches_find(tx, &pass->after, &pass->more);
}

static enum cpx_rc follow_merges(struct cpx_tx *tx, struct pass *pass)
{
    return cpx_merges_follow(tx, &pass->after, &pass->more);
}

static enum cpx_rc forget_link_codes(struct cpx_tx *tx, struct pass *pass)
{
    (void)pass;
    return cpx_tx_run(tx, CPX_SQL_LINK_CODES_FORGET, NULL, 0, NULL);
}

/* Not all at once: who reads them mustn't wait. */
static enum cpx_rc forget_some(struct cpx_tx *tx, struct pass *pass, enum cpx_sql statement)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    const struct cpx_rows *rows = NULL;
    const char *values[] = {cpx_param_int(arena, pass->service->config->feed_days), cpx_param_int(arena, FORGET_ROWS)};
    if (!values[0] || !values[1]) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(tx, statement, values, 2, &rows);
    if (rc == CPX_OK) pass->more = cpx_rows_affected(rows) == FORGET_ROWS;
    return rc;
}

static enum cpx_rc forget_departures(struct cpx_tx *tx, struct pass *pass)
{
    return forget_some(tx, pass, CPX_SQL_DEPARTURES_FORGET);
}

static enum cpx_rc forget_changes(struct cpx_tx *tx, struct pass *pass)
{
    return forget_some(tx, pass, CPX_SQL_CHANGES_FORGET);
}

static const struct step {
    const char *name;    /* its lock's, and in the log */
    int64_t interval_ms; /* 0: CPX_SEAL_SECONDS */
    int job;
    enum cpx_rc (*run)(struct cpx_tx *tx, struct pass *pass);
} steps[] = {
    {"recompile", LOOK_MS, JOB_CONSENT, recompile},
    {"recut", LOOK_MS, JOB_RECUT, recut},
    {"find_matches", LOOK_MS, JOB_STEWARD, find_matches},
    {"follow_merges", FOLLOW_MS, JOB_STEWARD, follow_merges},
    {"forget_link_codes", FORGET_MS, JOB_STEWARD, forget_link_codes},
    {"forget_assertions", FORGET_MS, JOB_CONSENT, forget_assertions},
    {"forget_answers", FORGET_MS, JOB_CONSENT, forget_answers},
    {"forget_departures", FORGET_MS, JOB_STEWARD, forget_departures},
    {"forget_changes", FORGET_MS, JOB_CONSENT, forget_changes},
    {"seal", 0, JOB_AUDIT, seal},
};
enum { STEPS = sizeof steps / sizeof *steps };

struct cpx_keeper {
    struct cpx_service *service;
    struct cpx_job *jobs[JOBS];
    int64_t due_ms[STEPS];
    atomic_bool stop;
    pthread_mutex_t mutex; /* for the condition only */
    pthread_cond_t wake;
    pthread_t thread;
};

static void say(const struct step *step, enum cpx_rc rc)
{
    const struct cpx_field fields[] = {{"step", step->name, 0}, {"rc", NULL, (int64_t)rc}, {NULL, NULL, 0}};
    cpx_log(CPX_LOG_ERROR, "keeper.failed", fields);
}

static enum cpx_rc run_locked(const struct step *step, struct cpx_tx *tx, struct pass *pass)
{
    const struct cpx_rows *locked = NULL;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_KEEPER_LOCK, &step->name, 1, &locked);
    if (rc != CPX_OK || !cpx_rows_bool(locked, 0, 0)) return rc;
    return step->run(tx, pass);
}

static enum cpx_rc run_transaction(struct cpx_keeper *keeper, const struct step *step, struct pass *pass)
{
    struct cpx_job *job = keeper->jobs[step->job];
    struct cpx_arena *arena = cpx_arena_new(ARENA_CAP);
    struct cpx_tx *tx = NULL;
    if (!arena) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_job_begin(job, arena, &keeper->stop, &tx);
    if (rc == CPX_OK) rc = cpx_job_end(job, run_locked(step, tx, pass));
    cpx_arena_free(arena);
    return rc;
}

/* What fails by its data is said and passed by, or it would hold up all behind it; it is tried again in the next pass. */
static void run_pass(struct cpx_keeper *keeper, const struct step *step)
{
    struct pass pass = {.service = keeper->service};
    enum cpx_rc rc;
    do {
        pass.more = false;
        rc = run_transaction(keeper, step, &pass);
        if (rc == CPX_DEFECT || rc == CPX_EXHAUSTED) say(step, rc);
    } while (pass.more && rc != CPX_UNAVAILABLE && !atomic_load(&keeper->stop));
}

static void pause_until(struct cpx_keeper *keeper, int64_t until_ms)
{
    struct timespec until = {.tv_sec = until_ms / 1000, .tv_nsec = until_ms % 1000 * 1000000};
    pthread_mutex_lock(&keeper->mutex);
    if (!atomic_load(&keeper->stop)) (void)pthread_cond_timedwait(&keeper->wake, &keeper->mutex, &until);
    pthread_mutex_unlock(&keeper->mutex);
}

/* While the lanes have no database, or an older schema, there is nothing to be done and nothing to be said that they don't say. */
static void *keep(void *argument)
{
    struct cpx_keeper *keeper = argument;
    while (!atomic_load(&keeper->stop)) {
        int64_t now_ms = cpx_monotonic_ms();
        for (int i = 0; i < STEPS && cpx_db_ready(keeper->service->db); i++) {
            if (now_ms < keeper->due_ms[i]) continue;
            keeper->due_ms[i] = now_ms + (steps[i].interval_ms > 0 ? steps[i].interval_ms : keeper->service->config->seal_seconds * 1000);
            run_pass(keeper, &steps[i]);
        }
        pause_until(keeper, now_ms + LOOK_MS);
    }
    return NULL;
}

static bool init_locks(struct cpx_keeper *keeper)
{
    pthread_condattr_t attributes;
    bool made = pthread_condattr_init(&attributes) == 0 && pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC) == 0;
    made = made && pthread_mutex_init(&keeper->mutex, NULL) == 0 && pthread_cond_init(&keeper->wake, &attributes) == 0;
    (void)pthread_condattr_destroy(&attributes);
    return made;
}

static void discard(struct cpx_keeper *keeper)
{
    for (int i = 0; i < JOBS; i++)
        cpx_job_free(keeper->jobs[i]);
    free(keeper);
}

struct cpx_keeper *cpx_keeper_start(struct cpx_service *service)
{
    struct cpx_keeper *keeper = calloc(1, sizeof *keeper);
    if (!keeper) return NULL;
    keeper->service = service;
    keeper->jobs[JOB_CONSENT] = cpx_job_new(service->config->consent_dsn, "cpx keeper");
    keeper->jobs[JOB_STEWARD] = cpx_job_new(service->config->steward_dsn, "cpx keeper");
    keeper->jobs[JOB_RECUT] = cpx_job_serving(service, "cpx keeper");
    keeper->jobs[JOB_AUDIT] = cpx_job_new(service->config->audit_dsn, "cpx seal");
    bool whole = init_locks(keeper);
    for (int i = 0; i < JOBS; i++)
        whole = whole && keeper->jobs[i] != NULL;
    if (whole && pthread_create(&keeper->thread, NULL, keep, keeper) == 0) return keeper;
    discard(keeper);
    return NULL;
}

void cpx_keeper_stop(struct cpx_keeper *keeper)
{
    if (!keeper) return;
    pthread_mutex_lock(&keeper->mutex);
    atomic_store(&keeper->stop, true);
    pthread_cond_signal(&keeper->wake);
    pthread_mutex_unlock(&keeper->mutex);
    (void)pthread_join(keeper->thread, NULL);
    (void)pthread_mutex_destroy(&keeper->mutex);
    (void)pthread_cond_destroy(&keeper->wake);
    discard(keeper);
}
