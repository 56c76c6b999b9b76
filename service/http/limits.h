/* How many requests per second one client may make: token buckets, shared by all event loops of this instance. Own lock. */
#ifndef CPX_HTTP_LIMITS_H
#define CPX_HTTP_LIMITS_H

#include <stdbool.h>
#include <stdint.h>

struct cpx_limits;

/* rate: requests per second and the most that may come at once; 0: no limit. NULL: out of memory. */
struct cpx_limits *cpx_limits_new(int64_t rate);
void cpx_limits_free(struct cpx_limits *limits);
/* Takes one request of this client (or, before there is one, address). false: it has none left now. A limit on honest
 * clients' mistakes: where so many come at once that they can't be counted, they are let through. */
bool cpx_limits_take(struct cpx_limits *limits, const char *client, int64_t now_ms);

#endif
