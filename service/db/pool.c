#include "pool.h"

#include <stdlib.h>

enum { LOCK_MS = 2000, READ_MS = 3000 };

void cpx_lane_settings(const struct cpx_config *config, enum cpx_lane lane, struct cpx_connection_settings *settings)
{
    /* A unit of reads is short by design; one that isn't must not hold up the others behind it. */
    int64_t read_ms = config->deadline_ms < READ_MS ? config->deadline_ms : READ_MS;
    const struct cpx_connection_settings rows[CPX_LANE_COUNT] = {
        [CPX_LANE_READS] = {config->app_dsn, "cpx reads", CPX_PLACE_READS, read_ms, LOCK_MS, true},
        /* Half: a search that takes too long gets its own answer (too-costly) before its request's deadline. */
        [CPX_LANE_SEARCHES] = {config->app_dsn, "cpx searches", CPX_PLACE_SEARCHES, config->deadline_ms / 2, LOCK_MS, true},
        [CPX_LANE_WRITES] = {config->app_dsn, "cpx writes", CPX_PLACE_WRITES, config->deadline_ms, LOCK_MS, true},
        [CPX_LANE_CONSENT] = {config->consent_dsn, "cpx consent", CPX_PLACE_CONSENT, config->deadline_ms, LOCK_MS, true},
        [CPX_LANE_STEWARD] = {config->steward_dsn, "cpx stewards", CPX_PLACE_STEWARD, config->deadline_ms, LOCK_MS, true},
    };
    *settings = rows[lane];
}

struct cpx_db *cpx_db_open(const struct cpx_config *config)
{
    const int64_t threads[CPX_LANE_COUNT] = {[CPX_LANE_WRITES] = config->write_connections,
                                             [CPX_LANE_CONSENT] = config->consent_connections,
                                             [CPX_LANE_STEWARD] = config->steward_connections};
    struct cpx_db *db = calloc(1, sizeof *db);
    if (!db) return NULL;
    db->config = config;
    for (int lane = 0; lane < CPX_LANE_COUNT; lane++) {
        if (threads[lane] == 0) continue; /* of the event loops */
        db->lanes[lane] = cpx_thread_lane_new(db, (enum cpx_lane)lane, threads[lane]);
        if (db->lanes[lane]) continue;
        cpx_db_close(db);
        return NULL;
    }
    return db;
}

void cpx_db_close(struct cpx_db *db)
{
    if (!db) return;
    atomic_store(&db->stop, true);
    for (int i = 0; i < CPX_LANE_COUNT; i++)
        if (db->lanes[i]) cpx_thread_lane_wake(db->lanes[i]);
    for (int i = 0; i < CPX_LANE_COUNT; i++)
        if (db->lanes[i]) cpx_thread_lane_free(db->lanes[i]);
    free(db);
}

/* A connection stands only after it found the schema that its statements need. One event loop's don't help another. */
bool cpx_db_ready(const struct cpx_db *db)
{
    for (int i = CPX_LANE_READS; i < CPX_LANE_COUNT; i++)
        if (atomic_load(&db->gauges[i].connections) <= 0) return false;
    return atomic_load(&db->bare) == 0;
}

void cpx_db_gauges(const struct cpx_db *db, enum cpx_lane lane, int64_t *waiting, int64_t *connections)
{
    *waiting = atomic_load(&db->gauges[lane].waiting);
    *connections = atomic_load(&db->gauges[lane].connections);
}
