/* A client's key set at its registration. */
#ifndef CPX_KEYSET_H
#define CPX_KEYSET_H

#include <stddef.h>

#include "cpx/arena.h"
#include "cpx/rc.h"

/* Whether a JWK Set can serve: a key of RS384 or ES384 with a kid, and none private. Others in it don't matter. Refused: why. When it is
 * taken, why is NULL or a warning. */
enum cpx_rc cpx_keyset_check(struct cpx_arena *arena, const char *text, size_t size, const char **why) CPX_MUST_CHECK;

#endif
