/* Lists that go on from a snapshot: what their cursors hold. */
#include <stdlib.h>
#include <string.h>

#include "cpx/cursor.h"
#include "cpx/service.h"
#include "cpx/time.h"
#include "plain.h"

enum { SINCE, SINCE_US, UPTO, UPTO_US, PLACE, PARTS };
/* Cursors are as long as the next multiple of this: their length tells next to nothing of numbers in them. */
enum { GRAIN = 128 };

const char *plain_pass_part(struct cpx_arena *arena, const char *place, size_t n)
{
    for (; place && n > 0; n--) {
        place = strchr(place, '|');
        if (place) place++;
    }
    return place ? cpx_arena_strndup(arena, place, strcspn(place, "|")) : NULL;
}

/* "since|its clock|upto|its clock|place", of which the first two are empty in the first pass and all others between two passes. The place has parts
 * of its own; behind it are spaces. */
static enum cpx_rc split(struct cpx_arena *arena, const char *plain, const char *parts[PARTS])
{
    for (size_t i = 0; i < PARTS; i++) {
        size_t size = strcspn(plain, i < PLACE ? "|" : " ");
        if (i < PLACE && plain[size] != '|') return CPX_DEFECT;
        parts[i] = size > 0 ? cpx_arena_strndup(arena, plain, size) : NULL;
        if (size > 0 && !parts[i]) return CPX_EXHAUSTED;
        plain += size + (i < PLACE);
    }
    return CPX_OK;
}

enum cpx_rc plain_pass_open(struct cpx_request *request, struct plain_pass *out)
{
    const char *sealed = cpx_request_query(request, "after"), *plain = NULL, *parts[PARTS];
    *out = (struct plain_pass){.bound = "0"};
    if (!sealed) return CPX_OK;
    enum cpx_rc rc = cpx_cursor_open(request, sealed, &plain);
    if (rc == CPX_OK) rc = split(request->arena, plain, parts);
    if (rc != CPX_OK) return rc;
    *out = (struct plain_pass){parts[SINCE], parts[SINCE_US], parts[UPTO], parts[UPTO_US], parts[PLACE], "0"};
    if (!out->since) return CPX_OK;
    out->bound = cpx_arena_strndup(request->arena, out->since, strcspn(out->since, ":")); /* "xmin:xmax:xip,..." */
    return out->bound ? CPX_OK : CPX_EXHAUSTED;
}

enum cpx_rc plain_pass_check_age(struct cpx_request *request, const struct plain_pass *pass)
{
    const int64_t days = request->service->config->feed_days, day_us = (int64_t)24 * 3600 * 1000000;
    if (!pass->since_us || strtoll(pass->since_us, NULL, 10) >= cpx_now_us() - days * day_us) return CPX_OK;
    return cpx_problem_add(&request->problem, CPX_ERROR_INVALID_CURSOR, NULL,
                           "The cursor is more than %lld days old, and what changed since isn't known any more: start without one",
                           (long long)days);
}

void plain_pass_take(struct plain_pass *pass, bool held, const char *upto, const char *upto_us)
{
    if (held) return;
    pass->upto = upto;
    pass->upto_us = upto_us;
}

static const char *or_empty(const char *text)
{
    return text ? text : "";
}

enum cpx_rc plain_respond_pass(struct cpx_request *request, struct cpx_text *text, struct cpx_writer *writer, const struct plain_pass *pass,
                               const char *place, bool held, bool owed)
{
    const char *plain, *next = NULL;
    if (held || place)
        plain = cpx_arena_printf(request->arena, "%s|%s|%s|%s|%s", or_empty(pass->since), or_empty(pass->since_us), or_empty(pass->upto),
                                 or_empty(pass->upto_us), or_empty(held ? pass->place : place));
    else
        plain = cpx_arena_printf(request->arena, "%s|%s|||", or_empty(pass->upto), or_empty(pass->upto_us));
    if (plain) plain = cpx_arena_printf(request->arena, "%-*s", (int)((strlen(plain) / GRAIN + 1) * GRAIN), plain);
    enum cpx_rc rc = plain ? cpx_cursor_seal(request, plain, &next) : CPX_EXHAUSTED;
    if (rc != CPX_OK) return rc;
    cpx_write_end_array(writer);
    plain_write_notice(writer, owed);
    cpx_write_string(writer, "next", next);
    cpx_write_bool(writer, "more", place != NULL);
    cpx_write_end_object(writer);
    return plain_respond(request, 200, text);
}
