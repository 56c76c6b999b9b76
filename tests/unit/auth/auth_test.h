/* What the unit tests of service/auth share. */
#ifndef CPX_AUTH_TEST_H
#define CPX_AUTH_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* cmocka.h needs those four first. */
#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "cpx/arena.h"
#include "cpx/json.h"
#include "cpx/jwt.h"

enum { TEST_ARENA = 4 * 1024 * 1024 };

static struct cpx_arena *test_arena;

static inline int arena_up(void **state)
{
    (void)state;
    test_arena = cpx_arena_new(TEST_ARENA);
    return test_arena == NULL;
}

static inline int arena_down(void **state)
{
    (void)state;
    cpx_arena_free(test_arena);
    return 0;
}

/* A file of the project, such as "tests/unit/auth/vectors/x"; tests run in the project's folder. */
static inline const char *project_file(const char *path)
{
    char *text = cpx_arena_alloc(test_arena, 64 * 1024);
    FILE *stream = fopen(path, "re");
    if (text == NULL || stream == NULL) fail_msg("%s can't be read", path);
    size_t size = fread(text, 1, 64 * 1024 - 1, stream);
    (void)fclose(stream);
    while (size > 0 && text[size - 1] == '\n')
        size--;
    text[size] = '\0';
    return text;
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, arena_up, arena_down)

#endif
