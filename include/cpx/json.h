/* Strict loading of what is small and ours with jansson: /v1 bodies, tokens, configuration. */
#ifndef CPX_JSON_H
#define CPX_JSON_H

#include <jansson.h>

#include "cpx/arena.h"
#include "cpx/problem.h"

/* The same strictness as cpx_doc_parse, and a number must fit an int64_t or a double. The value is released with the arena. */
enum cpx_rc cpx_json_load(struct cpx_arena *arena, const char *text, size_t size, json_t **value,
                          struct cpx_problem *problem) CPX_MUST_CHECK;
/* Seeds jansson's hash; once, before threads. */
void cpx_json_init(void);

#endif
