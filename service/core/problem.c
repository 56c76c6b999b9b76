#include "cpx/problem.h"

#include <stdarg.h>

#include <stdio.h>

enum { DETAIL_MAX = 1024 }; /* bytes: a detail names what was sent, and what was sent may be long */

const struct cpx_error_row cpx_errors[CPX_ERROR_COUNT] = {
#define CPX_ERROR_ROW(name, status, issue, slug, title) [CPX_ERROR_##name] = {status, issue, slug, title},
    CPX_ERRORS(CPX_ERROR_ROW)
#undef CPX_ERROR_ROW
};

/* Cuts text at a boundary of a UTF-8 character. */
static void shorten(char *text, size_t size)
{
    if (size <= DETAIL_MAX) return;
    size_t end = DETAIL_MAX;
    while (end > 0 && ((unsigned char)text[end] & 0xC0) == 0x80)
        end--;
    text[end] = '\0';
}

static char *formatted(struct cpx_arena *arena, const char *format, va_list arguments)
{
    va_list copy;
    va_copy(copy, arguments);
    int size = vsnprintf(NULL, 0, format, copy);
    va_end(copy);
    if (size < 0) return NULL;
    char *text = cpx_arena_alloc(arena, (size_t)size + 1);
    if (text == NULL || vsnprintf(text, (size_t)size + 1, format, arguments) != size) return NULL;
    shorten(text, (size_t)size);
    return text;
}

/* Where memory is exhausted the error stands all the same, with its title as the detail. */
static void add(struct cpx_problem *problem, enum cpx_error error, const char *pointer, const char *allowed, const char *format,
                va_list arguments)
{
    if (problem->count >= CPX_PROBLEM_ITEMS) return;
    struct cpx_problem_item *item = &problem->items[problem->count++];
    *item = (struct cpx_problem_item){.error = error, .detail = formatted(problem->arena, format, arguments)};
    if (item->detail == NULL) item->detail = cpx_errors[error].title;
    if (pointer != NULL) item->pointer = cpx_arena_strdup(problem->arena, pointer);
    if (allowed != NULL) item->allowed = cpx_arena_strdup(problem->arena, allowed);
}

enum cpx_rc cpx_problem_add(struct cpx_problem *problem, enum cpx_error error, const char *pointer, const char *detail_format, ...)
{
    va_list arguments;
    va_start(arguments, detail_format);
    add(problem, error, pointer, NULL, detail_format, arguments);
    va_end(arguments);
    return CPX_REFUSED;
}

enum cpx_rc cpx_problem_add_allowed(struct cpx_problem *problem, enum cpx_error error, const char *pointer, const char *allowed,
                                    const char *detail_format, ...)
{
    va_list arguments;
    va_start(arguments, detail_format);
    add(problem, error, pointer, allowed, detail_format, arguments);
    va_end(arguments);
    return CPX_REFUSED;
}

void cpx_problem_clear(struct cpx_problem *problem)
{
    problem->count = 0;
}
