#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <time.h>

#include "cpx/log.h"
#include "cpx/problem.h"
#include "cpx/routes.h"
#include "cpx/time.h"
#include "pool.h"
#include "tx.h"

enum { IDLE_LOOK_MS = 1000, OPEN_MS = 5000 };

/* A request in a lane's queue. Lives in its arena: not touched after done. */
struct job {
    struct job *next;
    struct cpx_request *request;
    cpx_done *done;
    void *context;
};

struct worker {
    struct cpx_thread_lane *lane;
    pthread_t thread;
    bool started;
    bool standing; /* as counted in the lane */
    struct cpx_connection main, steward;
    struct cpx_job *consent; /* for what is to be settled; NULL: nothing was, yet */
};

struct cpx_thread_lane {
    struct cpx_db *db;
    enum cpx_lane name;
    pthread_mutex_t mutex; /* guards all below but the workers' connections, each its own thread's */
    pthread_cond_t wake;   /* workers with a connection */
    pthread_cond_t pause;  /* workers without one */
    struct job *first, **last;
    int64_t waiting;
    int standing;
    int count;
    struct worker workers[];
};

static void finish(const struct job *job, enum cpx_rc rc)
{
    job->done(job->context, job->request, rc);
}

static void refuse_all(struct job *first)
{
    while (first) {
        struct job *job = first;
        first = job->next;
        finish(job, CPX_UNAVAILABLE);
    }
}

/* With the mutex held. */
static struct job *detach_all(struct cpx_thread_lane *lane)
{
    struct job *first = lane->first;
    lane->first = NULL;
    lane->last = &lane->first;
    atomic_fetch_sub(&lane->db->gauges[lane->name].waiting, lane->waiting);
    lane->waiting = 0;
    return first;
}

/* With the mutex held. */
static struct job *pop(struct cpx_thread_lane *lane)
{
    struct job *job = lane->first;
    lane->first = job->next;
    if (!lane->first) lane->last = &lane->first;
    lane->waiting--;
    atomic_fetch_sub(&lane->db->gauges[lane->name].waiting, 1);
    return job;
}

/* Counts the worker's connection in or out; when the last one went, what is waiting is refused. */
static void count_connection(struct worker *worker)
{
    struct cpx_thread_lane *lane = worker->lane;
    bool standing = worker->main.state == CPX_CONNECTION_READY;
    struct job *refused = NULL;
    if (standing == worker->standing) return;
    pthread_mutex_lock(&lane->mutex);
    worker->standing = standing;
    lane->standing += standing ? 1 : -1;
    if (lane->standing == 0) refused = detach_all(lane);
    pthread_mutex_unlock(&lane->mutex);
    atomic_fetch_add(&lane->db->gauges[lane->name].connections, standing ? 1 : -1);
    refuse_all(refused);
}

/* With the mutex held: waits until signalled or until_ms. */
static void wait_on(pthread_cond_t *condition, pthread_mutex_t *mutex, int64_t until_ms)
{
    struct timespec until = {.tv_sec = until_ms / 1000, .tv_nsec = until_ms % 1000 * 1000000};
    (void)pthread_cond_timedwait(condition, mutex, &until);
}

/* The next job, or NULL when there is none for now or the lane stops. */
static struct job *next_job(struct worker *worker)
{
    struct cpx_thread_lane *lane = worker->lane;
    struct job *job = NULL;
    pthread_mutex_lock(&lane->mutex);
    if (!lane->first && !atomic_load(&lane->db->stop)) wait_on(&lane->wake, &lane->mutex, cpx_monotonic_ms() + IDLE_LOOK_MS);
    if (lane->first && !atomic_load(&lane->db->stop)) job = pop(lane);
    pthread_mutex_unlock(&lane->mutex);
    return job;
}

static void pause_until(struct worker *worker, int64_t until_ms)
{
    struct cpx_thread_lane *lane = worker->lane;
    pthread_mutex_lock(&lane->mutex);
    if (!atomic_load(&lane->db->stop)) wait_on(&lane->pause, &lane->mutex, until_ms);
    pthread_mutex_unlock(&lane->mutex);
}

static bool expired(const struct cpx_request *request)
{
    return cpx_monotonic_ms() >= request->deadline_ms;
}

/* Begins the request's transaction; a connection that fell since it was used last is made anew once. */
static enum cpx_rc begin(struct worker *worker, struct cpx_tx *tx)
{
    enum cpx_rc rc = cpx_connection_stands(&worker->main) ? cpx_tx_begin(tx) : CPX_UNAVAILABLE;
    if (rc != CPX_UNAVAILABLE || worker->main.state == CPX_CONNECTION_READY) return rc;
    int64_t until = cpx_monotonic_ms() + OPEN_MS;
    rc = cpx_connection_open(&worker->main, until < tx->deadline_ms ? until : tx->deadline_ms, &worker->lane->db->stop);
    return rc == CPX_OK ? cpx_tx_begin(tx) : rc;
}

/* The transaction that settles what the request's own leaves, begun before that one ends: nobody waits for a connection in between. NULL: it
 * can't be had. */
static struct cpx_tx *begin_settling(struct worker *worker, struct cpx_request *request)
{
    const struct cpx_db *db = worker->lane->db;
    struct cpx_tx *tx = NULL;
    if (!worker->consent) worker->consent = cpx_job_prepared(db->config->consent_dsn, "cpx settles", CPX_PLACE_CONSENT);
    if (!worker->consent || cpx_job_begin(worker->consent, request->arena, &db->stop, &tx) != CPX_OK) return NULL;
    if (tx->deadline_ms > request->deadline_ms) tx->deadline_ms = request->deadline_ms;
    return tx;
}

static void settle(struct worker *worker, struct cpx_request *request, struct cpx_tx *tx, enum cpx_rc rc)
{
    const struct cpx_field fields[] = {{"request_id", request->id, 0}, {NULL, NULL, 0}};
    bool committed = rc == CPX_OK;
    if (committed && tx) rc = request->settle(request, tx);
    if (tx) rc = cpx_job_end(worker->consent, rc);
    if (committed && (!tx || rc != CPX_OK)) cpx_log(CPX_LOG_WARNING, "grants.left", fields); /* to the keeper */
}

static enum cpx_rc run_once(struct worker *worker, struct cpx_request *request, bool last)
{
    bool has_reader = request->route->entry == CPX_ENTRY_TOKEN || request->route->entry == CPX_ENTRY_EITHER;
    struct cpx_tx tx = {.request = request,
                        .arena = request->arena,
                        .connection = &worker->main,
                        .steward = worker->lane->name == CPX_LANE_WRITES ? &worker->steward : NULL,
                        .stop = &worker->lane->db->stop,
                        .number = request->number,
                        .deadline_ms = request->deadline_ms,
                        .reads_for = has_reader,
                        .last = last};
    enum cpx_rc rc = begin(worker, &tx);
    if (rc == CPX_OK) rc = request->route->work(request, &tx);
    struct cpx_tx *behind = rc == CPX_OK && request->settle ? begin_settling(worker, request) : NULL;
    rc = cpx_tx_end(&tx, rc);
    if (request->settle) settle(worker, request, behind, rc);
    return rc;
}

/* What the first run left in the request is of a transaction that never was. */
static void forget_run(struct cpx_request *request)
{
    cpx_problem_clear(&request->problem);
    request->response = (struct cpx_response){0};
    request->settle = NULL;
}

static void run_job(struct worker *worker, const struct job *job)
{
    struct cpx_request *request = job->request;
    enum cpx_rc rc = expired(request) ? CPX_UNAVAILABLE : run_once(worker, request, false);
    if (rc == CPX_RETRY && !expired(request)) {
        forget_run(request);
        rc = run_once(worker, request, true);
    }
    finish(job, rc == CPX_RETRY ? CPX_UNAVAILABLE : rc);
}

static void *work(void *argument)
{
    struct worker *worker = argument;
    const atomic_bool *stop = &worker->lane->db->stop;
    while (!atomic_load(stop)) {
        if (!cpx_connection_stands(&worker->main)) {
            count_connection(worker);
            if (cpx_monotonic_ms() < worker->main.retry_ms)
                pause_until(worker, worker->main.retry_ms);
            else
                (void)(cpx_connection_open(&worker->main, cpx_monotonic_ms() + OPEN_MS, stop) == CPX_OK);
            count_connection(worker);
            continue;
        }
        struct job *job = next_job(worker);
        if (job) run_job(worker, job);
    }
    cpx_connection_close(&worker->main);
    cpx_connection_close(&worker->steward);
    cpx_job_free(worker->consent);
    count_connection(worker);
    return NULL;
}

static bool init_locks(struct cpx_thread_lane *lane)
{
    pthread_condattr_t attributes;
    bool made = pthread_condattr_init(&attributes) == 0 && pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC) == 0;
    made = made && pthread_mutex_init(&lane->mutex, NULL) == 0;
    made = made && pthread_cond_init(&lane->wake, &attributes) == 0 && pthread_cond_init(&lane->pause, &attributes) == 0;
    (void)pthread_condattr_destroy(&attributes);
    return made;
}

struct cpx_thread_lane *cpx_thread_lane_new(struct cpx_db *db, enum cpx_lane name, int64_t threads)
{
    if (threads < 1 || threads > 1024) return NULL;
    struct cpx_thread_lane *lane = calloc(1, sizeof *lane + (size_t)threads * sizeof(struct worker));
    struct cpx_connection_settings settings;
    if (!lane) return NULL;
    *lane = (struct cpx_thread_lane){.db = db, .name = name, .count = (int)threads};
    lane->last = &lane->first;
    if (!init_locks(lane)) {
        free(lane);
        return NULL;
    }
    cpx_lane_settings(db->config, name, &settings);
    const struct cpx_connection_settings steward = {db->config->steward_dsn, "cpx steward",    CPX_PLACE_STEWARD,
                                                    settings.statement_ms,   settings.lock_ms, true};
    for (int i = 0; i < lane->count; i++) {
        struct worker *worker = &lane->workers[i];
        worker->lane = lane;
        cpx_connection_init(&worker->main, &settings);
        cpx_connection_init(&worker->steward, &steward);
        worker->started = pthread_create(&worker->thread, NULL, work, worker) == 0;
        if (worker->started) continue;
        atomic_store(&db->stop, true);
        cpx_thread_lane_wake(lane);
        cpx_thread_lane_free(lane);
        return NULL;
    }
    return lane;
}

void cpx_thread_lane_wake(struct cpx_thread_lane *lane)
{
    pthread_mutex_lock(&lane->mutex);
    pthread_cond_broadcast(&lane->wake);
    pthread_cond_broadcast(&lane->pause);
    pthread_mutex_unlock(&lane->mutex);
}

void cpx_thread_lane_free(struct cpx_thread_lane *lane)
{
    for (int i = 0; i < lane->count; i++)
        if (lane->workers[i].started) (void)pthread_join(lane->workers[i].thread, NULL);
    refuse_all(detach_all(lane));
    (void)pthread_cond_destroy(&lane->wake);
    (void)pthread_cond_destroy(&lane->pause);
    (void)pthread_mutex_destroy(&lane->mutex);
    free(lane);
}

enum cpx_rc cpx_db_work(struct cpx_db *db, struct cpx_request *request, enum cpx_lane name, cpx_done *done, void *context)
{
    struct cpx_thread_lane *lane = name < CPX_LANE_COUNT ? db->lanes[name] : NULL;
    if (!lane) return CPX_DEFECT;
    struct job *job = cpx_arena_alloc(request->arena, sizeof *job);
    if (!job) return CPX_EXHAUSTED;
    *job = (struct job){.request = request, .done = done, .context = context};
    pthread_mutex_lock(&lane->mutex);
    bool taken = lane->standing > 0 && lane->waiting < db->config->queue && !atomic_load(&db->stop);
    if (taken) {
        *lane->last = job;
        lane->last = &job->next;
        lane->waiting++;
        atomic_fetch_add(&db->gauges[name].waiting, 1);
        pthread_cond_signal(&lane->wake);
    }
    pthread_mutex_unlock(&lane->mutex);
    return taken ? CPX_OK : CPX_UNAVAILABLE;
}
