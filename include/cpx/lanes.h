/* Between an event loop (http/worker) and the database (db): how requests get into lanes and come back. DESIGN section 9. */
#ifndef CPX_LANES_H
#define CPX_LANES_H

#include <stdbool.h>
#include <stdint.h>

#include "cpx/config.h"
#include "cpx/db.h"
#include "cpx/request.h"

/* A descriptor in an event loop: epoll_event.data.ptr points to it; the loop calls ready. */
struct cpx_watch {
    void (*ready)(struct cpx_watch *watch, uint32_t events);
};

/* The lanes of threads (writes, consent, steward): opened before the event loops, closed after them. Connects in the background: a database that is away
 * doesn't keep the service from starting; requests get CPX_UNAVAILABLE until it is back. NULL: out of memory or threads. */
struct cpx_db;
struct cpx_db *cpx_db_open(const struct cpx_config *config);
void cpx_db_close(struct cpx_db *db); /* waits for what is running; refuses what is queued with CPX_UNAVAILABLE */
/* Whether a connection of each lane stands, and the schema is the one that this binary expects: for /readyz. */
bool cpx_db_ready(const struct cpx_db *db);
/* Gauges for /metrics: waiting requests and open connections of a lane, over all loops. */
void cpx_db_gauges(const struct cpx_db *db, enum cpx_lane lane, int64_t *waiting, int64_t *connections);

/* Hands a request to a lane of threads: route->work runs there in a transaction with the reader's context (for a route whose entry is
 * CLIENT or OPEN there is no reader: no context, autocommit off all the same). done runs on that thread, exactly once, after the commit
 * or the rollback, with what the handler or the commit returned: the response has been written by the handler, or the loop writes the problem.
 * CPX_UNAVAILABLE at once, without done, when the queue is full or the lane has no connection. The request's deadline is kept in the queue too. */
typedef void cpx_done(void *context, struct cpx_request *request, enum cpx_rc rc);
enum cpx_rc cpx_db_work(struct cpx_db *db, struct cpx_request *request, enum cpx_lane lane, cpx_done *done, void *context) CPX_MUST_CHECK;

/* The asynchronous lanes (reads, searches) of one event loop. Not thread-safe: used from its loop only. */
struct cpx_pipeline;
struct cpx_pipeline *cpx_pipeline_new(struct cpx_db *db, const struct cpx_config *config, int epoll_fd, cpx_done *done, void *context);
void cpx_pipeline_free(struct cpx_pipeline *pipeline); /* what is waiting or under way is done with CPX_UNAVAILABLE */
/* Queues one call. done runs in the loop, exactly once, after its unit has committed, with the rows handed to `answer` first:
 * done's rc is that of request->route->answer, or why there are no rows. answer NULL: done gets CPX_OK. CPX_UNAVAILABLE at once when full or gone.
 * with_context false: a statement that reads no guarded table and needs no reader (the lookup of a certificate's client). */
typedef enum cpx_rc cpx_answer(struct cpx_request *request, const struct cpx_rows *rows);
enum cpx_rc cpx_pipeline_submit(struct cpx_pipeline *pipeline, struct cpx_request *request, enum cpx_lane lane, const struct cpx_call *call,
                                cpx_answer *answer, bool with_context) CPX_MUST_CHECK;
/* Once per turn of the loop, after new requests were taken: sends what has gathered in units of up to 16. */
void cpx_pipeline_flush(struct cpx_pipeline *pipeline);
/* Deadlines and reconnection; how many ms until it wants to be called again (-1: no need). */
int cpx_pipeline_tick(struct cpx_pipeline *pipeline, int64_t now_ms);

#endif
