#include "auth_test.h"

#include "cpx/auth.h"

static const struct cpx_scopes *parsed(const char *text)
{
    const struct cpx_scopes *scopes = NULL;
    if (cpx_scopes_parse(test_arena, text, &scopes) != CPX_OK) fail_msg("%s isn't taken", text);
    return scopes;
}

static void scopes_have_one_canonical_text(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        {"system/Patient.rs", "system/Patient.rs"},
        {"system/*.cruds", "system/*.cruds"},
        {"system/Patient.read", "system/Patient.rs"},
        {"system/Patient.write", "system/Patient.cud"},
        {"system/Patient.*", "system/Patient.cruds"},
        {"system/*.*", "system/*.cruds"},
        {"  system/Goal.r   system/Goal.s ", "system/Goal.rs"},
        {"system/Task.cu system/Goal.rs system/*.r", "system/*.r system/Goal.s system/Task.cu"},
        {"system/Goal.rs system/*.cruds", "system/*.cruds"},
        {"system/Goal.d", "system/Goal.d"},
    };
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        const char *text = NULL;
        assert_int_equal(cpx_scopes_text(test_arena, parsed(pairs[i][0]), &text), CPX_OK);
        assert_string_equal(text, pairs[i][1]);
    }
}

static void what_is_no_scope_of_ours_is_refused(void **state)
{
    (void)state;
    static const char *const bad[] = {"",
                                      " ",
                                      "openid",
                                      "patient/*.rs",
                                      "user/Patient.rs",
                                      "system/",
                                      "system/Patient",
                                      "system/Patient.",
                                      "system/.rs",
                                      "system/Patient.sr",
                                      "system/Patient.dus",
                                      "system/Patient.rr",
                                      "system/Patient.x",
                                      "system/Patient.READ",
                                      "system/patient.rs",
                                      "system/Pat1ent.rs",
                                      "system/**.rs",
                                      "system/*Patient.rs",
                                      "SYSTEM/Patient.rs",
                                      "system/Patient.rs?category=a|b",
                                      "system/Observation.rs?category=http://x|y",
                                      "system/Patient.rs\tsystem/Goal.rs",
                                      "system/Patient.rs offline_access",
                                      "system/Patient.rs,system/Goal.rs",
                                      "system/Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.rs"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        const struct cpx_scopes *scopes = NULL;
        if (cpx_scopes_parse(test_arena, bad[i], &scopes) != CPX_REFUSED) fail_msg("%s is taken", bad[i]);
    }
}

static void too_many_scopes_are_refused(void **state)
{
    (void)state;
    const struct cpx_scopes *scopes = NULL;
    const char *text = "system/A.r";
    for (int i = 0; i < 99; i++)
        text = cpx_arena_printf(test_arena, "%s system/A.r", text);
    assert_int_equal(cpx_scopes_parse(test_arena, text, &scopes), CPX_OK);
    assert_int_equal(cpx_scopes_parse(test_arena, cpx_arena_printf(test_arena, "%s system/A.r", text), &scopes), CPX_REFUSED);
}

static void a_scope_allows_its_type_and_letters_only(void **state)
{
    (void)state;
    const struct cpx_scopes *scopes = parsed("system/*.r system/Task.cu");
    assert_true(cpx_scopes_allow(scopes, "Patient", 'r'));
    assert_true(cpx_scopes_allow(scopes, "Task", 'r'));
    assert_true(cpx_scopes_allow(scopes, "Task", 'u'));
    assert_false(cpx_scopes_allow(scopes, "Task", 's'));
    assert_false(cpx_scopes_allow(scopes, "Task", 'd'));
    assert_false(cpx_scopes_allow(scopes, "Patient", 'c'));
    assert_false(cpx_scopes_allow(scopes, "Tasks", 'c'));
    assert_false(cpx_scopes_allow(scopes, "task", 'c'));
    assert_false(cpx_scopes_allow(scopes, "Patient", '\0'));
    assert_false(cpx_scopes_allow(scopes, "Patient", '*'));
    assert_false(cpx_scopes_allow(NULL, "Patient", 'r'));
}

static void what_is_granted_lies_inside_both(void **state)
{
    (void)state;
    static const char *const rows[][3] = {
        /* asked, registered, granted (NULL: nothing) */
        {"system/*.cruds", "system/Patient.rs", "system/Patient.rs"},
        {"system/Patient.cruds", "system/*.rs", "system/Patient.rs"},
        {"system/*.rs", "system/*.cruds", "system/*.rs"},
        {"system/Patient.rs system/Goal.rs", "system/Goal.cruds", "system/Goal.rs"},
        {"system/*.r system/Goal.cud", "system/*.rs system/Goal.c", "system/*.r system/Goal.c"},
        {"system/*.s system/Patient.r", "system/*.r system/Patient.s", "system/Patient.rs"},
        {"system/Patient.rs", "system/Goal.rs", NULL},
        {"system/Patient.cud", "system/*.rs", NULL},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *text = NULL;
        enum cpx_rc rc = cpx_scopes_intersect(test_arena, parsed(rows[i][0]), parsed(rows[i][1]), &text);
        assert_int_equal(rc, rows[i][2] == NULL ? CPX_REFUSED : CPX_OK);
        if (rc == CPX_OK) assert_string_equal(text, rows[i][2]);
    }
}

/* Every pair of small sets: granted allows what both allow, and nothing else. */
static void granting_is_exactly_both_for_every_pair(void **state)
{
    (void)state;
    static const char *const sets[] = {
        "system/*.r", "system/*.cruds", "system/A.r", "system/A.cu system/B.s", "system/*.s system/A.c", "system/B.cruds system/*.d"};
    static const char letters[] = "cruds";
    static const char *const types[] = {"A", "B", "C"};
    enum { SETS = sizeof sets / sizeof sets[0] };
    for (size_t i = 0; i < SETS * SETS; i++) {
        const struct cpx_scopes *asked = parsed(sets[i / SETS]), *registered = parsed(sets[i % SETS]), *granted = NULL;
        const char *text = NULL;
        if (cpx_scopes_intersect(test_arena, asked, registered, &text) == CPX_OK) granted = parsed(text);
        for (size_t cell = 0; cell < 15; cell++) {
            const char *type = types[cell / 5];
            bool both = cpx_scopes_allow(asked, type, letters[cell % 5]) && cpx_scopes_allow(registered, type, letters[cell % 5]);
            assert_int_equal(cpx_scopes_allow(granted, type, letters[cell % 5]), both);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(scopes_have_one_canonical_text),   TEST(what_is_no_scope_of_ours_is_refused),
        TEST(too_many_scopes_are_refused),      TEST(a_scope_allows_its_type_and_letters_only),
        TEST(what_is_granted_lies_inside_both), TEST(granting_is_exactly_both_for_every_pair),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
