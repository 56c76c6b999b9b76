#include "auth_test.h"

#include "../../../service/auth/form.h"

static enum cpx_rc read_form(const char *body, size_t size, struct cpx_pairs *form)
{
    return cpx_form_read(test_arena, body, size, form);
}

static void parameters_are_decoded(void **state)
{
    (void)state;
    struct cpx_pairs form;
    static const char body[] =
        "grant_type=client_credentials&scope=system%2F*.rs+system%2FTask.cu&empty=&novalue&&n%61me=%C3%A9%f0%9f%98%80&a=b=c";
    assert_int_equal(read_form(body, sizeof body - 1, &form), CPX_OK);
    assert_string_equal(cpx_form_value(&form, "grant_type"), "client_credentials");
    assert_string_equal(cpx_form_value(&form, "scope"), "system/*.rs system/Task.cu");
    assert_string_equal(cpx_form_value(&form, "name"), "\xc3\xa9\xf0\x9f\x98\x80");
    assert_string_equal(cpx_form_value(&form, "a"), "b=c");
    assert_null(cpx_form_value(&form, "empty"));
    assert_null(cpx_form_value(&form, "novalue"));
    assert_null(cpx_form_value(&form, "absent"));
    assert_int_equal(read_form("", 0, &form), CPX_OK);
    assert_int_equal(form.count, 0);
}

static void what_is_ambiguous_or_no_text_is_refused(void **state)
{
    (void)state;
    static const char *const bad[] = {"a=1&a=2", "a=1&%61=2", "a=%",         "a=%4",        "a=%4g",          "a=%00",    "%00=a",
                                      "a=%ff",   "a=%c0%af",  "a=%e0%80%80", "a=%ed%a0%80", "a=%f4%90%80%80", "a=%e2%82", "a=\x80"};
    struct cpx_pairs form;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        if (read_form(bad[i], strlen(bad[i]), &form) != CPX_REFUSED) fail_msg("%s is taken", bad[i]);
    }
    assert_int_equal(read_form("a=\0b", 4, &form), CPX_REFUSED);
}

static void parameters_are_counted(void **state)
{
    (void)state;
    struct cpx_pairs form;
    const char *body = "p=1";
    for (int i = 1; i < 32; i++)
        body = cpx_arena_printf(test_arena, "%s&p%d=1", body, i);
    assert_int_equal(read_form(body, strlen(body), &form), CPX_OK);
    body = cpx_arena_printf(test_arena, "%s&q=1", body);
    assert_int_equal(read_form(body, strlen(body), &form), CPX_REFUSED);
}

static void every_cap_on_memory_is_survived(void **state)
{
    (void)state;
    static const char body[] = "a=1&b=%41";
    bool done = false;
    for (size_t cap = 0; !done; cap += 8) {
        struct cpx_pairs form;
        struct cpx_arena *arena = cpx_arena_new(cap);
        assert_true(cap < 1024 * 1024);
        if (arena == NULL) continue;
        enum cpx_rc rc = cpx_form_read(arena, body, sizeof body - 1, &form);
        assert_true(rc == CPX_OK || rc == CPX_EXHAUSTED);
        done = rc == CPX_OK;
        cpx_arena_free(arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(parameters_are_decoded), TEST(what_is_ambiguous_or_no_text_is_refused),
                                       TEST(parameters_are_counted), TEST(every_cap_on_memory_is_survived)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
