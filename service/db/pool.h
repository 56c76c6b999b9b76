/* What the lanes share. Inside service/db only. */
#ifndef CPX_DB_POOL_H
#define CPX_DB_POOL_H

#include <stdatomic.h>
#include <stdint.h>

#include "connection.h"
#include "cpx/config.h"
#include "cpx/lanes.h"

struct cpx_gauge {
    atomic_int_fast64_t waiting, connections;
};

struct cpx_thread_lane;
struct cpx_db {
    const struct cpx_config *config;
    struct cpx_gauge gauges[CPX_LANE_COUNT];
    struct cpx_thread_lane *lanes[CPX_LANE_COUNT]; /* NULL for those of the event loops */
    atomic_int_fast64_t bare;                      /* lanes of event loops that have no connection */
    atomic_bool stop;
};

/* The settings of a lane's connections. */
void cpx_lane_settings(const struct cpx_config *config, enum cpx_lane lane, struct cpx_connection_settings *settings);

struct cpx_thread_lane *cpx_thread_lane_new(struct cpx_db *db, enum cpx_lane name, int64_t threads);
void cpx_thread_lane_free(struct cpx_thread_lane *lane); /* joins; db->stop is set already */
void cpx_thread_lane_wake(struct cpx_thread_lane *lane);

#endif
