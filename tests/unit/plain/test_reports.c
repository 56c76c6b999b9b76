/* How reports round, and what their periods are. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "../../../service/plain/reports.h"

static const unsigned char key[32] = "a key of 32 bytes, as all ours i";

static int64_t figure(int64_t number, int set)
{
    char digest[32];
    int64_t out;
    (void)snprintf(digest, sizeof digest, "%d", set);
    assert_int_equal(plain_figure(key, number, digest, &out), CPX_OK);
    return out;
}

static void fewer_than_11_have_no_figure(void **state)
{
    (void)state;
    for (int number = 0; number < PLAIN_CELL_MIN; number++)
        for (int set = 0; set < 100; set++)
            assert_int_equal(figure(number, set), 0);
}

static void a_figure_is_the_multiple_of_11_below_or_above(void **state)
{
    (void)state;
    for (int number = PLAIN_CELL_MIN; number < 200; number++) {
        for (int set = 0; set < 100; set++) {
            int64_t out = figure(number, set);
            assert_int_equal(out % PLAIN_CELL_MIN, 0);
            assert_true(out > number - PLAIN_CELL_MIN && out < number + PLAIN_CELL_MIN);
            assert_true(number % PLAIN_CELL_MIN != 0 || out == number);
        }
    }
}

/* 11k + r is rounded up in r of 11 cases: of 20,000 sets, within five deviations of that. */
static void a_figure_is_its_number_on_average(void **state)
{
    (void)state;
    enum { SETS = 20000 };
    for (int number = 22; number < 33; number++) {
        int64_t sum = 0;
        for (int set = 0; set < SETS; set++)
            sum += figure(number, set);
        double off = (double)sum / SETS - number;
        assert_true(off > -0.2 && off < 0.2);
    }
}

static void the_same_set_has_the_same_figure_and_another_key_another(void **state)
{
    (void)state;
    static const unsigned char other[32] = "another one, that rounds others";
    int differ = 0;
    for (int set = 0; set < 1000; set++) {
        char digest[32];
        int64_t out;
        (void)snprintf(digest, sizeof digest, "%d", set);
        assert_int_equal(figure(27, set), figure(27, set));
        assert_int_equal(plain_figure(other, 27, digest, &out), CPX_OK);
        differ += out != figure(27, set);
    }
    assert_true(differ > 300 && differ < 700);
}

static void periods_are_calendar_years_quarters_and_months(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int64_t from_s, until_s; /* of New York, since 1970 */
    } periods[] = {{"2026", 1767243600, 1798779600},    {"2026-Q1", 1767243600, 1775016000}, {"2026-Q4", 1790827200, 1798779600},
                   {"2026-03", 1772341200, 1775016000}, {"2026-11", 1793505600, 1796101200}, {"2026-12", 1796101200, 1798779600}};
    for (size_t i = 0; i < sizeof periods / sizeof *periods; i++) {
        int64_t from_us, until_us;
        assert_true(plain_period(periods[i].text, "America/New_York", &from_us, &until_us));
        assert_int_equal(from_us, periods[i].from_s * 1000000);
        assert_int_equal(until_us, periods[i].until_s * 1000000);
    }
}

static void nothing_else_is_a_period(void **state)
{
    (void)state;
    static const char *const texts[] = {"",        "26",     "202",        "20266",     "0999",     "2026-",    "2026-Q0",  "2026-Q5",
                                        "2026-q1", "2026-Q", "2026-Q12",   "2026-13",   "2026-00",  "2026-1",   "2026-011", "2026-01-",
                                        "2026 ",   "+2026",  "2026-01-01", "2026/2027", "2026-W01", "2026-Q1 ", "last",     "2026-0x"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        int64_t from_us, until_us;
        if (plain_period(texts[i], "America/New_York", &from_us, &until_us)) fail_msg("taken: \"%s\"", texts[i]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fewer_than_11_have_no_figure),
        cmocka_unit_test(a_figure_is_the_multiple_of_11_below_or_above),
        cmocka_unit_test(a_figure_is_its_number_on_average),
        cmocka_unit_test(the_same_set_has_the_same_figure_and_another_key_another),
        cmocka_unit_test(periods_are_calendar_years_quarters_and_months),
        cmocka_unit_test(nothing_else_is_a_period),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
