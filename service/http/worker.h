/* One event loop: a thread with its own listening socket, libmicrohttpd daemon and database connections. */
#ifndef CPX_HTTP_WORKER_H
#define CPX_HTTP_WORKER_H

#include "cpx/service.h"
#include "limits.h"
#include "tls.h"

struct cpx_worker;

/* What a worker takes besides its clients and the database: event loops, and sockets that are closed slowly. */
enum { CPX_LINGERS = 32, CPX_WORKER_DESCRIPTORS = CPX_LINGERS + 8 };

/* Takes over the listening socket, also when it fails. connections: the most that it takes, in all and of one address. */
enum cpx_rc cpx_worker_start(struct cpx_service *service, struct cpx_limits *limits, const struct cpx_tls *tls, int listening,
                             unsigned connections, unsigned connections_per_address, struct cpx_worker **out) CPX_MUST_CHECK;
/* Starts to end: takes no new connection and finishes what is in flight. Returns at once; join waits for it. */
void cpx_worker_quit(struct cpx_worker *worker);
void cpx_worker_join(struct cpx_worker *worker);

#endif
