/* The keeper: a thread that does what the service owes itself. Every instance has one; each step is done by one of them at a time. */
#ifndef CPX_CLI_KEEPER_H
#define CPX_CLI_KEEPER_H

#include "cpx/service.h"

struct cpx_keeper;
/* NULL: out of memory or threads. It waits for the database as the lanes do. */
struct cpx_keeper *cpx_keeper_start(struct cpx_service *service);
/* Ends what is under way, and joins. NULL is allowed. Before the service's parts are closed. */
void cpx_keeper_stop(struct cpx_keeper *keeper);

#endif
