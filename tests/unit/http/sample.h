/* A request without a connection, for the parts of http that need none. */
#ifndef CPX_TESTS_HTTP_SAMPLE_H
#define CPX_TESTS_HTTP_SAMPLE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "cpx/request.h"
#include "cpx/routes.h"

static inline struct cpx_request sample_request(const char *method, const char *path)
{
    struct cpx_arena *arena = cpx_arena_new(1 << 20);
    assert_non_null(arena);
    return (struct cpx_request){
        .arena = arena, .problem = {.arena = arena}, .method = method, .path = path, .id = "00000000-0000-4000-8000-000000000000"};
}

static inline void sample_header(struct cpx_request *request, const char *name, const char *value)
{
    struct cpx_pair *items = cpx_arena_array(request->arena, request->headers.count + 1, sizeof *items);
    assert_non_null(items);
    if (request->headers.count > 0) memcpy(items, request->headers.items, request->headers.count * sizeof *items);
    items[request->headers.count++] = (struct cpx_pair){name, value};
    request->headers.items = items;
}

static inline const char *sample_answer_header(const struct cpx_request *request, const char *name)
{
    for (size_t i = 0; i < request->response.headers.count; i++)
        if (strcmp(request->response.headers.items[i].name, name) == 0) return request->response.headers.items[i].value;
    return NULL;
}

#endif
