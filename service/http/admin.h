/* The admin listener: plain HTTP, loopback only. /healthz, /readyz, /metrics. */
#ifndef CPX_HTTP_ADMIN_H
#define CPX_HTTP_ADMIN_H

#include <stdatomic.h>

#include "cpx/service.h"

struct cpx_admin;

enum { CPX_ADMIN_CONNECTIONS = 32, CPX_ADMIN_DESCRIPTORS = CPX_ADMIN_CONNECTIONS + 16 }; /* with the process's own files */

/* Takes over the listening socket, also when it fails. stopping: set once the service takes no more connections. NULL: it doesn't start. */
struct cpx_admin *cpx_admin_start(const struct cpx_service *service, int listening, const atomic_bool *stopping);
void cpx_admin_stop(struct cpx_admin *admin);

#endif
