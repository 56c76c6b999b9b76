#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* cmocka.h needs those four first. */
#include <cmocka.h>
#include <string.h>

#include "cpx/id.h"

static void ids_are_random_uuids_in_lower_case(void **state)
{
    (void)state;
    char ids[100][37];
    for (size_t i = 0; i < 100; i++) {
        assert_int_equal(cpx_id_new(ids[i]), CPX_OK);
        assert_true(cpx_id_valid(ids[i]));
        assert_int_equal(ids[i][14], '4');
        assert_non_null(strchr("89ab", ids[i][19]));
        for (size_t j = 0; j < i; j++)
            assert_string_not_equal(ids[i], ids[j]);
    }
}

static void only_the_exact_form_is_valid(void **state)
{
    (void)state;
    static const char *const bad[] = {"",
                                      "1",
                                      "9b2f8a1e-3c4d-4e5f-8a6b-7c8d9e0f1a2",
                                      "9b2f8a1e-3c4d-4e5f-8a6b-7c8d9e0f1a2b3",
                                      "9B2F8A1E-3C4D-4E5F-8A6B-7C8D9E0F1A2B",
                                      "9b2f8a1e-3c4d-4e5f-8a6b-7c8d9e0f1a2g",
                                      "9b2f8a1e03c4d-4e5f-8a6b-7c8d9e0f1a2b",
                                      "9b2f8a1e-3c4d-4e5f-8a6b-7c8d9e0f1a2b ",
                                      "{b2f8a1e-3c4d-4e5f-8a6b-7c8d9e0f1a2}"};
    assert_true(cpx_id_valid("9b2f8a1e-3c4d-4e5f-8a6b-7c8d9e0f1a2b"));
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_false(cpx_id_valid(bad[i]));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ids_are_random_uuids_in_lower_case),
        cmocka_unit_test(only_the_exact_form_is_valid),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
