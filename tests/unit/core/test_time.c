#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* cmocka.h needs those four first. */
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cpx/time.h"

static void an_instant_is_written_in_utc(void **state)
{
    (void)state;
    static const struct {
        int64_t us;
        const char *text;
    } cases[] = {{0, "1970-01-01T00:00:00.000000Z"},
                 {-1, "1969-12-31T23:59:59.999999Z"},
                 {1796292000123456, "2026-12-03T10:00:00.123456Z"},
                 {951827696000000, "2000-02-29T12:34:56.000000Z"},
                 {-62135596800000000, "0001-01-01T00:00:00.000000Z"},
                 {253402300799999999, "9999-12-31T23:59:59.999999Z"},
                 {INT64_MIN, "0001-01-01T00:00:00.000000Z"},
                 {INT64_MAX, "9999-12-31T23:59:59.999999Z"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[32];
        cpx_time_format(cases[i].us, text);
        assert_string_equal(text, cases[i].text);
    }
}

static void what_is_written_is_read_back(void **state)
{
    (void)state;
    uint64_t random = 88172645463325252U;
    for (int i = 0; i < 20000; i++) {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        int64_t us = (int64_t)(random % 315537897600000000U) - 62135596800000000, lower, upper;
        char text[32];
        cpx_time_format(us, text);
        assert_true(cpx_time_is_instant(text));
        assert_true(cpx_time_span(text, NULL, &lower, &upper));
        assert_int_equal(lower, us);
        assert_int_equal(upper, us + 1);
    }
}

static void partial_dates_expand_to_their_unit(void **state)
{
    (void)state;
    static const struct {
        const char *text, *zone, *lower, *upper;
    } cases[] = {
        {"2026", NULL, "2026-01-01T00:00:00.000000Z", "2027-01-01T00:00:00.000000Z"},
        {"2026-12", NULL, "2026-12-01T00:00:00.000000Z", "2027-01-01T00:00:00.000000Z"},
        {"2024-02-29", NULL, "2024-02-29T00:00:00.000000Z", "2024-03-01T00:00:00.000000Z"},
        {"2026-01-15", "America/New_York", "2026-01-15T05:00:00.000000Z", "2026-01-16T05:00:00.000000Z"},
        {"2026-07-15", "America/New_York", "2026-07-15T04:00:00.000000Z", "2026-07-16T04:00:00.000000Z"},
        /* A day of 23 hours, and one of 25. */
        {"2026-03-08", "America/New_York", "2026-03-08T05:00:00.000000Z", "2026-03-09T04:00:00.000000Z"},
        {"2026-11-01", "America/New_York", "2026-11-01T04:00:00.000000Z", "2026-11-02T05:00:00.000000Z"},
        /* Behind the last transition of the file: the rule. */
        {"2061-07-15", "America/New_York", "2061-07-15T04:00:00.000000Z", "2061-07-16T04:00:00.000000Z"},
        {"2061", "America/New_York", "2061-01-01T05:00:00.000000Z", "2062-01-01T05:00:00.000000Z"},
        {"2061-01-15", "Australia/Sydney", "2061-01-14T13:00:00.000000Z", "2061-01-15T13:00:00.000000Z"},
        {"2026-05-01", "Asia/Kathmandu", "2026-04-30T18:15:00.000000Z", "2026-05-01T18:15:00.000000Z"},
        /* What has an offset has no need of a zone. */
        {"2026-01-15T10:00:00-05:00", "Asia/Tokyo", "2026-01-15T15:00:00.000000Z", "2026-01-15T15:00:01.000000Z"},
        {"2026-01-15T10:00:00.1Z", NULL, "2026-01-15T10:00:00.100000Z", "2026-01-15T10:00:00.200000Z"},
        {"2026-01-15T10:00:00.123456789Z", NULL, "2026-01-15T10:00:00.123456Z", "2026-01-15T10:00:00.123457Z"},
        {"2016-12-31T23:59:60Z", NULL, "2017-01-01T00:00:00.000000Z", "2017-01-01T00:00:01.000000Z"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int64_t lower, upper;
        char text[32];
        assert_true(cpx_time_span(cases[i].text, cases[i].zone, &lower, &upper));
        cpx_time_format(lower, text);
        assert_string_equal(text, cases[i].lower);
        cpx_time_format(upper, text);
        assert_string_equal(text, cases[i].upper);
    }
}

static void an_instant_is_of_the_day_that_clocks_show(void **state)
{
    (void)state;
    static const struct {
        const char *instant, *zone, *day;
    } cases[] = {{"2026-01-10T04:59:59.999999Z", "America/New_York", "2026-01-09"},
                 {"2026-01-10T05:00:00Z", "America/New_York", "2026-01-10"},
                 {"2026-07-10T03:59:59Z", "America/New_York", "2026-07-09"},
                 {"2026-07-10T04:00:00Z", "America/New_York", "2026-07-10"},
                 {"2026-01-09T15:00:00Z", "Asia/Tokyo", "2026-01-10"},
                 {"2024-02-29T23:30:00-05:00", "America/New_York", "2024-02-29"},
                 {"2026-01-10T02:00:00Z", NULL, "2026-01-10"},
                 {"1969-12-31T23:59:59.5Z", NULL, "1969-12-31"}};
    char day[11];
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int64_t lower, upper;
        assert_true(cpx_time_span(cases[i].instant, NULL, &lower, &upper));
        assert_true(cpx_time_day(lower, cases[i].zone, day));
        assert_string_equal(day, cases[i].day);
    }
    assert_false(cpx_time_day(0, "Atlantis/Capital", day));
}

/* The C library, set to one zone at a time, is the oracle. */
static void midnights_agree_with_the_c_library(void **state)
{
    (void)state;
    static const char *const zones[] = {"America/New_York", "America/Los_Angeles", "Europe/London", "Australia/Sydney",
                                        "America/Phoenix",  "Asia/Kolkata",        "Europe/Dublin", "UTC"};
    for (size_t z = 0; z < sizeof zones / sizeof *zones; z++) {
        setenv("TZ", zones[z], 1);
        tzset();
        for (int day = 0; day < 365 * 60; day += 3) {
            struct tm tm = {.tm_year = 90, .tm_mday = 1 + day, .tm_isdst = -1};
            char text[32];
            int64_t lower, upper;
            time_t expected = mktime(&tm);
            assert_true(strftime(text, sizeof text, "%Y-%m-%d", &tm) == 10);
            assert_true(cpx_time_span(text, zones[z], &lower, &upper));
            assert_int_equal(lower / 1000000, expected);
        }
    }
    unsetenv("TZ");
    tzset();
}

static void only_texts_of_the_types_are_taken(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int kinds; /* 1: date, 2: dateTime, 4: instant */
    } cases[] = {
        {"2026", 3},
        {"2026-02", 3},
        {"2026-02-28", 3},
        {"2026-02-28T00:00:00Z", 6},
        {"2026-02-28T23:59:60.000+14:00", 6},
        {"2026-02-28T23:59:59-12:30", 6},
        {"", 0},
        {"26", 0},
        {"0000", 0},
        {"02026", 0},
        {"2026-", 0},
        {"2026-00", 0},
        {"2026-13", 0},
        {"2026-2", 0},
        {"2026-02-29", 0},
        {"1900-02-29", 0},
        {"2026-04-31", 0},
        {"2026-02-28T", 0},
        {"2026-02-28 00:00:00Z", 0},
        {"2026-02-28T00:00Z", 0},
        {"2026-02-28T00:00:00", 0},
        {"2026-02-28T24:00:00Z", 0},
        {"2026-02-28T00:60:00Z", 0},
        {"2026-02-28T00:00:61Z", 0},
        {"2026-02-28T00:00:00.Z", 0},
        {"2026-02-28T00:00:00+14:01", 0},
        {"2026-02-28T00:00:00+1400", 0},
        {"2026-02-28T00:00:00Z ", 0},
        {"2026-02-28Z", 0},
        {" 2026", 0},
        {"\xEF\xBC\x92"
         "026",
         0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int kinds = (cpx_time_is_date(cases[i].text) ? 1 : 0) | (cpx_time_is_datetime(cases[i].text) ? 2 : 0) |
                    (cpx_time_is_instant(cases[i].text) ? 4 : 0);
        int64_t lower, upper;
        assert_int_equal(kinds, cases[i].kinds);
        assert_int_equal(cpx_time_span(cases[i].text, NULL, &lower, &upper), cases[i].kinds != 0);
    }
}

static void an_unknown_zone_gives_no_span(void **state)
{
    (void)state;
    int64_t lower, upper;
    assert_false(cpx_time_span("2026", "Atlantis/Capital", &lower, &upper));
    assert_false(cpx_time_span("2026", "", &lower, &upper));
    assert_false(cpx_time_span("2026", "/etc/localtime", &lower, &upper));
    assert_false(cpx_time_span("2026", "tzdata.zi", &lower, &upper));
}

static void what_local_clocks_show_is_an_instant(void **state)
{
    (void)state;
    static const struct {
        const char *local, *utc;
    } rows[] = {{"2031-07-04T14:30:00Z", "2031-07-04T18:30:00.000000Z"},
                {"2031-12-03T14:30:00Z", "2031-12-03T19:30:00.000000Z"},
                {"2026-11-01T01:30:00Z", "2026-11-01T05:30:00.000000Z"},  /* shown twice: the first time */
                {"2026-03-08T02:30:00Z", "2026-03-08T07:30:00.000000Z"}}; /* skipped */
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int64_t local, upper, us;
        char out[32];
        assert_true(cpx_time_span(rows[i].local, NULL, &local, &upper));
        assert_true(cpx_time_on_clocks(local, "America/New_York", &us));
        cpx_time_format(us, out);
        assert_string_equal(out, rows[i].utc);
    }
    assert_false(cpx_time_on_clocks(0, "Atlantis/Capital", &(int64_t){0}));
}

static void clocks_go_forward(void **state)
{
    (void)state;
    int64_t before = cpx_monotonic_ms();
    assert_true(cpx_now_us() > INT64_C(1700000000000000));
    assert_true(cpx_monotonic_ms() >= before);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_instant_is_written_in_utc),
        cmocka_unit_test(what_is_written_is_read_back),
        cmocka_unit_test(partial_dates_expand_to_their_unit),
        cmocka_unit_test(an_instant_is_of_the_day_that_clocks_show),
        cmocka_unit_test(midnights_agree_with_the_c_library),
        cmocka_unit_test(only_texts_of_the_types_are_taken),
        cmocka_unit_test(an_unknown_zone_gives_no_span),
        cmocka_unit_test(what_local_clocks_show_is_an_instant),
        cmocka_unit_test(clocks_go_forward),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
