#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* cmocka.h needs those four first. */
#include <cmocka.h>
#include <jansson.h>
#include <string.h>
#include <unistd.h>

#include "cpx/log.h"
#include "cpx/time.h"

/* What was logged, as text; at most what a pipe holds. */
static size_t capture(enum cpx_log_level level, const char *event, const struct cpx_field *fields, char *out, size_t room)
{
    int ends[2], kept = dup(STDERR_FILENO);
    assert_true(kept >= 0 && pipe(ends) == 0);
    assert_true(dup2(ends[1], STDERR_FILENO) >= 0);
    cpx_log(level, event, fields);
    assert_true(dup2(kept, STDERR_FILENO) >= 0);
    close(ends[1]);
    close(kept);
    ssize_t size = read(ends[0], out, room - 1);
    close(ends[0]);
    assert_true(size >= 0);
    out[size] = '\0';
    return (size_t)size;
}

static void a_line_is_one_json_object(void **state)
{
    (void)state;
    char line[8192];
    const struct cpx_field fields[] = {{"route", "read\"\\\n\x7F\xC3", 0}, {"status", NULL, -200}, {NULL, NULL, 0}};
    size_t size = capture(CPX_LOG_WARNING, "request", fields, line, sizeof line);
    assert_true(size > 0 && line[size - 1] == '\n');
    json_t *parsed = json_loads(line, JSON_REJECT_DUPLICATES, NULL);
    assert_non_null(parsed);
    assert_string_equal(json_string_value(json_object_get(parsed, "event")), "request");
    assert_string_equal(json_string_value(json_object_get(parsed, "level")), "warning");
    assert_int_equal(json_integer_value(json_object_get(parsed, "status")), -200);
    assert_true(cpx_time_is_instant(json_string_value(json_object_get(parsed, "time"))));
    assert_int_equal(json_object_size(parsed), 5);
    json_decref(parsed);
}

static void a_field_without_room_is_left_out_whole(void **state)
{
    (void)state;
    char line[8192], text[6000];
    memset(text, 'x', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    for (size_t size = 3800; size < 4200; size++) {
        text[size] = '\0';
        const struct cpx_field fields[] = {{"long", text, 0}, {"after", NULL, 1}, {NULL, NULL, 0}};
        size_t written = capture(CPX_LOG_ERROR, "e", fields, line, sizeof line);
        assert_true(written <= 4096);
        json_t *parsed = json_loads(line, JSON_REJECT_DUPLICATES, NULL);
        assert_non_null(parsed);
        json_decref(parsed);
        text[size] = 'x';
    }
}

static void what_is_below_the_level_is_not_written(void **state)
{
    (void)state;
    char line[8192];
    assert_int_equal(capture(CPX_LOG_DEBUG, "e", NULL, line, sizeof line), 0);
    cpx_log_level(CPX_LOG_ERROR);
    assert_int_equal(capture(CPX_LOG_WARNING, "e", NULL, line, sizeof line), 0);
    assert_true(capture(CPX_LOG_ERROR, "e", NULL, line, sizeof line) > 0);
    cpx_log_level(CPX_LOG_DEBUG);
    assert_true(capture(CPX_LOG_DEBUG, "e", NULL, line, sizeof line) > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_is_one_json_object),
        cmocka_unit_test(a_field_without_room_is_left_out_whole),
        cmocka_unit_test(what_is_below_the_level_is_not_written),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
