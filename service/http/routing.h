/* The methods of a path. */
#ifndef CPX_HTTP_ROUTING_H
#define CPX_HTTP_ROUTING_H

#include <stdbool.h>

#include "cpx/arena.h"

/* The value of Allow; known: whether any route serves the path ("*": all methods there are). NULL: out of memory. */
const char *cpx_route_allow(struct cpx_arena *arena, const char *path, bool *known) CPX_MUST_CHECK;

#endif
