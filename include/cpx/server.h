/* The HTTPS listener with its event loops, and the admin listener. */
#ifndef CPX_SERVER_H
#define CPX_SERVER_H

#include "cpx/rc.h"
#include "cpx/service.h"

#define CPX_VERSION "0.1.0"

struct cpx_server;

/* Listens and serves: config->workers event loops, each with its own socket on the same port, and the admin listener. service must outlive
 * it. Port 0 takes a free one: the log line "listening" says which. What is wrong (an address, a certificate) is on stderr: CPX_REFUSED. */
enum cpx_rc cpx_server_start(struct cpx_service *service, struct cpx_server **out) CPX_MUST_CHECK;
/* Graceful: takes no new connection, finishes what is in flight within config->shutdown_ms, then closes all. The lanes must still be open.
 */
void cpx_server_stop(struct cpx_server *server);

#endif
