/* Counters of answered requests, for Prometheus. Thread-safe: every counter is atomic. */
#ifndef CPX_METRICS_H
#define CPX_METRICS_H

#include <stddef.h>
#include <stdint.h>

#include "cpx/routes.h"
#include "cpx/text.h"

struct cpx_metrics;
struct cpx_db;

struct cpx_metrics *cpx_metrics_new(void); /* NULL: out of memory */
void cpx_metrics_free(struct cpx_metrics *metrics);
/* One answered request. route NULL: none was found. us: from its first line to its last byte, microseconds. */
void cpx_metrics_observe(struct cpx_metrics *metrics, const struct cpx_route *route, int status, int64_t us);
/* change: +1 or -1 when a connection of a client opens or closes. */
void cpx_metrics_connections(struct cpx_metrics *metrics, int change);
/* When the oldest disclosure that isn't sealed was recorded, microseconds since 1970; 0: all are sealed. */
void cpx_metrics_unsealed(struct cpx_metrics *metrics, int64_t since_us);
/* An emergency access was opened. */
void cpx_metrics_emergency(struct cpx_metrics *metrics);
/* The text exposition format, version 0.0.4. */
void cpx_metrics_write(const struct cpx_metrics *metrics, const struct cpx_db *db, struct cpx_text *out);

#endif
