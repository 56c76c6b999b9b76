#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* cmocka.h needs those four first. */
#include <cmocka.h>

#include "cpx/purposes.h"

static void each_code_and_word_names_its_purpose(void **state)
{
    (void)state;
    for (int i = 1; i < CPX_PURPOSE_COUNT; i++) {
        assert_int_equal(cpx_purpose_of_code(cpx_purposes[i].code), i);
        if (cpx_purposes[i].word != NULL) assert_int_equal(cpx_purpose_of_word(cpx_purposes[i].word), i);
    }
    assert_int_equal(cpx_purpose_of_word("care_coordination"), CPX_PURPOSE_COC);
    assert_int_equal(cpx_purpose_of_code("BTG"), CPX_PURPOSE_BTG);
}

static void anything_else_names_none(void **state)
{
    (void)state;
    assert_int_equal(cpx_purpose_of_code(""), CPX_PURPOSE_NONE);
    assert_int_equal(cpx_purpose_of_code("treat"), CPX_PURPOSE_NONE);
    assert_int_equal(cpx_purpose_of_code("treatment"), CPX_PURPOSE_NONE);
    assert_int_equal(cpx_purpose_of_word("TREAT"), CPX_PURPOSE_NONE);
    assert_int_equal(cpx_purpose_of_word(""), CPX_PURPOSE_NONE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_code_and_word_names_its_purpose),
        cmocka_unit_test(anything_else_names_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
