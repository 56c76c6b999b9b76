/* Memory of one request: allocated piecemeal, freed once. Not thread-safe: one owner at a time. */
#ifndef CPX_ARENA_H
#define CPX_ARENA_H

#include <stddef.h>

#include "cpx/rc.h"

struct cpx_arena;

/* cap: the most bytes that the arena will ever hand out. NULL when out of memory. */
struct cpx_arena *cpx_arena_new(size_t cap);
/* Runs the deferred releases in reverse order, then frees everything. NULL is allowed. */
void cpx_arena_free(struct cpx_arena *arena);

/* All return NULL when memory or the cap is exhausted; the caller answers CPX_EXHAUSTED. Memory is zeroed and aligned for any type. */
void *cpx_arena_alloc(struct cpx_arena *arena, size_t size) CPX_MUST_CHECK;
void *cpx_arena_array(struct cpx_arena *arena, size_t count, size_t size) CPX_MUST_CHECK; /* checks the product */
char *cpx_arena_strdup(struct cpx_arena *arena, const char *text) CPX_MUST_CHECK;
char *cpx_arena_strndup(struct cpx_arena *arena, const char *text, size_t size) CPX_MUST_CHECK;
char *cpx_arena_printf(struct cpx_arena *arena, const char *format, ...) CPX_PRINTF(2, 3) CPX_MUST_CHECK;

/* release(object) runs when the arena is freed. When it can't be registered it runs at once, and CPX_EXHAUSTED is returned. */
enum cpx_rc cpx_arena_defer(struct cpx_arena *arena, void (*release)(void *), void *object) CPX_MUST_CHECK;

size_t cpx_arena_used(const struct cpx_arena *arena);

#endif
