/* A client's key set at its registration. */
#ifndef CPX_KEYSET_H
#define CPX_KEYSET_H

#include <stddef.h>

#include "cpx/arena.h"
#include "cpx/rc.h"

/* Whether a JWK Set can serve: keys of RS384 or ES384, each with a kid of its own, none private. Refused: why. */
enum cpx_rc cpx_keyset_check(struct cpx_arena *arena, const char *text, size_t size, const char **why) CPX_MUST_CHECK;

#endif
