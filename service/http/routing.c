/* Which route serves a path. The table is short, so it is walked; a literal segment goes before a parameter, from left to right. */
#include <string.h>

#include "cpx/routes.h"
#include "cpx/text.h"
#include "routing.h"

struct segment {
    const char *text;
    size_t size;
};

/* Takes the next segment off path ("/a/b"); false at its end. A slash at the end of a path says nothing. */
static bool next_segment(const char **path, struct segment *out)
{
    if ((*path)[0] != '/' || (*path)[1] == '\0') return false;
    out->text = *path + 1;
    out->size = strcspn(out->text, "/");
    *path = out->text + out->size;
    return true;
}

static bool is_parameter(const struct segment *segment)
{
    return segment->size > 0 && segment->text[0] == '{';
}

enum { UNMATCHED = 0 };

/* UNMATCHED, or a number that is greater the earlier the pattern's literals come: one bit a segment. */
static unsigned match_rank(const char *pattern, const char *path)
{
    unsigned rank = 1;
    struct segment expected, given;
    while (next_segment(&pattern, &expected)) {
        if (!next_segment(&path, &given) || given.size == 0) return UNMATCHED;
        bool literal = !is_parameter(&expected);
        if (literal && (expected.size != given.size || memcmp(expected.text, given.text, given.size) != 0)) return UNMATCHED;
        rank = rank << 1 | literal;
    }
    return path[0] == '\0' || strcmp(path, "/") == 0 ? rank : UNMATCHED;
}

static enum cpx_rc take_parameters(struct cpx_request *request, const char *pattern)
{
    const char *path = request->path;
    struct segment expected, given;
    size_t count = 0;
    while (next_segment(&pattern, &expected) && next_segment(&path, &given)) {
        if (!is_parameter(&expected)) continue;
        if (count == CPX_PATH_PARAMETERS) return CPX_DEFECT;
        request->parameters[count] = cpx_arena_strndup(request->arena, given.text, given.size);
        if (request->parameters[count++] == NULL) return CPX_EXHAUSTED;
    }
    return CPX_OK;
}

static const struct cpx_route *best_route(const char *method, const char *path)
{
    const struct cpx_route *best = NULL;
    unsigned best_rank = UNMATCHED;
    for (size_t i = 0; i < cpx_routes_count; i++) {
        if (strcmp(cpx_routes[i].method, method) != 0) continue;
        unsigned rank = match_rank(cpx_routes[i].path, path);
        if (rank > best_rank) {
            best_rank = rank;
            best = &cpx_routes[i];
        }
    }
    return best;
}

const char *cpx_route_allow(struct cpx_arena *arena, const char *path, bool *known)
{
    static const struct {
        const char *method, *shown;
    } methods[] = {{"GET", "GET, HEAD, "}, {"POST", "POST, "}, {"PUT", "PUT, "}, {"PATCH", "PATCH, "}, {"DELETE", "DELETE, "}};
    struct cpx_text allow;
    cpx_text_init(&allow, arena, 128);
    *known = strcmp(path, "*") == 0;
    for (size_t i = 0; i < sizeof methods / sizeof methods[0]; i++) {
        if (strcmp(path, "*") != 0 && best_route(methods[i].method, path) == NULL) continue;
        *known = true;
        cpx_text_adds(&allow, methods[i].shown);
    }
    cpx_text_adds(&allow, "OPTIONS");
    return cpx_text_finish(&allow, NULL);
}

enum cpx_rc cpx_route_find(struct cpx_request *request)
{
    request->route = best_route(request->method, request->path);
    if (request->route != NULL) return take_parameters(request, request->route->path);
    bool known;
    const char *allow = cpx_route_allow(request->arena, request->path, &known);
    if (allow == NULL) return CPX_EXHAUSTED;
    if (!known) return cpx_problem_add(&request->problem, CPX_ERROR_NOT_FOUND, NULL, "there is no such path");
    enum cpx_rc rc = cpx_respond_header(request, "Allow", allow);
    if (rc != CPX_OK) return rc;
    return cpx_problem_add_allowed(&request->problem, CPX_ERROR_METHOD_NOT_ALLOWED, NULL, allow, "this path doesn't have that method");
}
