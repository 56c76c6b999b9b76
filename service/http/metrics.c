#include "cpx/metrics.h"

#include <inttypes.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "cpx/lanes.h"
#include "cpx/server.h"
#include "cpx/time.h"

enum { CLASSES = 4, BOUNDS = 14, FIRST_CLASS = 2 };

static const int64_t bounds_us[BOUNDS] = {250,   500,    1000,   2500,   5000,    10000,   25000,
                                          50000, 100000, 250000, 500000, 1000000, 2500000, 10000000};
static const char *const lane_names[CPX_LANE_COUNT] = {NULL, "reads", "searches", "writes", "consent", "steward"};

/* One route and status class. buckets aren't cumulative here: they are summed when written. */
struct series {
    atomic_uint_least64_t count, sum_us, buckets[BOUNDS];
};

struct cpx_metrics {
    atomic_int_least64_t connections, unsealed_us;
    atomic_uint_least64_t emergencies;
    struct series series[][CLASSES]; /* a row a route; the last is for what no route serves */
};

struct cpx_metrics *cpx_metrics_new(void)
{
    return calloc(1, sizeof(struct cpx_metrics) + (cpx_routes_count + 1) * sizeof(struct series[CLASSES]));
}

void cpx_metrics_free(struct cpx_metrics *metrics)
{
    free(metrics);
}

void cpx_metrics_observe(struct cpx_metrics *metrics, const struct cpx_route *route, int status, int64_t us)
{
    size_t row = route == NULL ? cpx_routes_count : (size_t)(route - cpx_routes);
    int class = status / 100 - FIRST_CLASS;
    if (class < 0 || class >= CLASSES) return;
    struct series *series = &metrics->series[row][class];
    atomic_fetch_add_explicit(&series->count, 1, memory_order_relaxed);
    atomic_fetch_add_explicit(&series->sum_us, us < 0 ? 0 : (uint64_t)us, memory_order_relaxed);
    for (size_t i = 0; i < BOUNDS; i++) {
        if (us > bounds_us[i]) continue;
        atomic_fetch_add_explicit(&series->buckets[i], 1, memory_order_relaxed);
        break;
    }
}

void cpx_metrics_connections(struct cpx_metrics *metrics, int change)
{
    atomic_fetch_add_explicit(&metrics->connections, change, memory_order_relaxed);
}

void cpx_metrics_unsealed(struct cpx_metrics *metrics, int64_t since_us)
{
    atomic_store_explicit(&metrics->unsealed_us, since_us, memory_order_relaxed);
}

/* It grows by itself while nothing is sealed. */
static void write_unsealed(const struct cpx_metrics *metrics, struct cpx_text *out)
{
    int64_t since_us = atomic_load_explicit(&metrics->unsealed_us, memory_order_relaxed),
            age_us = since_us > 0 ? cpx_now_us() - since_us : 0;
    cpx_text_adds(out, "# HELP careplan_exchange_audit_unsealed_seconds Age of the oldest disclosure or refusal that isn't sealed.\n"
                       "# TYPE careplan_exchange_audit_unsealed_seconds gauge\n");
    cpx_text_addf(out, "careplan_exchange_audit_unsealed_seconds %.3f\n", age_us > 0 ? (double)age_us / 1e6 : 0.0);
}

void cpx_metrics_emergency(struct cpx_metrics *metrics)
{
    atomic_fetch_add_explicit(&metrics->emergencies, 1, memory_order_relaxed);
}

static uint64_t load(const atomic_uint_least64_t *counter)
{
    return atomic_load_explicit(counter, memory_order_relaxed);
}

static const char *row_name(size_t row)
{
    return row < cpx_routes_count ? cpx_routes[row].name : "none";
}

static void write_counts(const struct cpx_metrics *metrics, struct cpx_text *out)
{
    cpx_text_adds(out, "# HELP careplan_exchange_requests_total Requests answered.\n# TYPE careplan_exchange_requests_total counter\n");
    for (size_t row = 0; row <= cpx_routes_count; row++) {
        for (int class = 0; class < CLASSES; class ++) {
            uint64_t count = load(&metrics->series[row][class].count);
            if (count == 0) continue;
            cpx_text_addf(out, "careplan_exchange_requests_total{route=\"%s\",status=\"%dxx\"} %" PRIu64 "\n", row_name(row),
                          class + FIRST_CLASS, count);
        }
    }
}

/* count is read first: a request that is counted meanwhile must not make a bucket larger than +Inf. */
static void write_histogram(const struct series *series, const char *route, int class, struct cpx_text *out)
{
    static const char name[] = "careplan_exchange_request_duration_seconds";
    uint64_t sum_us = load(&series->sum_us), below = 0;
    for (size_t i = 0; i < BOUNDS; i++) {
        below += load(&series->buckets[i]);
        cpx_text_addf(out, "%s_bucket{route=\"%s\",status=\"%dxx\",le=\"%g\"} %" PRIu64 "\n", name, route, class,
                      (double)bounds_us[i] / 1e6, below);
    }
    uint64_t count = load(&series->count);
    if (count < below) count = below;
    cpx_text_addf(out, "%s_bucket{route=\"%s\",status=\"%dxx\",le=\"+Inf\"} %" PRIu64 "\n", name, route, class, count);
    cpx_text_addf(out, "%s_sum{route=\"%s\",status=\"%dxx\"} %.6f\n", name, route, class, (double)sum_us / 1e6);
    cpx_text_addf(out, "%s_count{route=\"%s\",status=\"%dxx\"} %" PRIu64 "\n", name, route, class, count);
}

static void write_lanes(const struct cpx_db *db, struct cpx_text *out)
{
    int64_t waiting[CPX_LANE_COUNT] = {0}, connections[CPX_LANE_COUNT] = {0};
    for (int lane = CPX_LANE_READS; lane < CPX_LANE_COUNT; lane++)
        cpx_db_gauges(db, (enum cpx_lane)lane, &waiting[lane], &connections[lane]);
    cpx_text_adds(
        out, "# HELP careplan_exchange_lane_waiting Requests that wait for the database.\n# TYPE careplan_exchange_lane_waiting gauge\n");
    for (int lane = CPX_LANE_READS; lane < CPX_LANE_COUNT; lane++) {
        cpx_text_addf(out, "careplan_exchange_lane_waiting{lane=\"%s\"} %" PRId64 "\n", lane_names[lane], waiting[lane]);
    }
    cpx_text_adds(
        out, "# HELP careplan_exchange_lane_connections Open database connections.\n# TYPE careplan_exchange_lane_connections gauge\n");
    for (int lane = CPX_LANE_READS; lane < CPX_LANE_COUNT; lane++) {
        cpx_text_addf(out, "careplan_exchange_lane_connections{lane=\"%s\"} %" PRId64 "\n", lane_names[lane], connections[lane]);
    }
}

void cpx_metrics_write(const struct cpx_metrics *metrics, const struct cpx_db *db, struct cpx_text *out)
{
    cpx_text_adds(out, "# HELP careplan_exchange_build_info The version that runs.\n# TYPE careplan_exchange_build_info gauge\n"
                       "careplan_exchange_build_info{version=\"" CPX_VERSION "\"} 1\n");
    cpx_text_adds(out, "# HELP careplan_exchange_connections Open connections of clients.\n# TYPE careplan_exchange_connections gauge\n");
    cpx_text_addf(out, "careplan_exchange_connections %" PRId64 "\n",
                  (int64_t)atomic_load_explicit(&metrics->connections, memory_order_relaxed));
    write_unsealed(metrics, out);
    cpx_text_adds(out, "# HELP careplan_exchange_emergency_accesses_total Emergency accesses opened.\n"
                       "# TYPE careplan_exchange_emergency_accesses_total counter\n");
    cpx_text_addf(out, "careplan_exchange_emergency_accesses_total %" PRIu64 "\n", load(&metrics->emergencies));
    write_lanes(db, out);
    write_counts(metrics, out);
    cpx_text_adds(out, "# HELP careplan_exchange_request_duration_seconds From a request's first line to its answer's end.\n"
                       "# TYPE careplan_exchange_request_duration_seconds histogram\n");
    for (size_t row = 0; row <= cpx_routes_count; row++) {
        for (int class = 0; class < CLASSES; class ++) {
            const struct series *series = &metrics->series[row][class];
            if (load(&series->count) > 0) write_histogram(series, row_name(row), class + FIRST_CLASS, out);
        }
    }
}
