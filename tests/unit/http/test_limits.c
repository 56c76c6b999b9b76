#include "sample.h"

#include <stdio.h>

#include "../../../service/http/limits.h"

static int take(struct cpx_limits *limits, const char *client, int64_t now_ms, int tries)
{
    int taken = 0;
    for (int i = 0; i < tries; i++)
        taken += cpx_limits_take(limits, client, now_ms);
    return taken;
}

static void a_client_gets_its_rate_and_no_more(void **state)
{
    (void)state;
    struct cpx_limits *limits = cpx_limits_new(10);
    assert_non_null(limits);
    assert_int_equal(take(limits, "a", 1000, 50), 10);
    assert_int_equal(take(limits, "a", 1099, 50), 0);
    assert_int_equal(take(limits, "a", 1100, 50), 1);
    assert_int_equal(take(limits, "a", 1600, 50), 5);
    assert_int_equal(take(limits, "a", 900000, 50), 10);
    cpx_limits_free(limits);
}

static void one_client_costs_another_nothing(void **state)
{
    (void)state;
    struct cpx_limits *limits = cpx_limits_new(3);
    assert_non_null(limits);
    assert_int_equal(take(limits, "a", 0, 9), 3);
    assert_int_equal(take(limits, "b", 0, 9), 3);
    cpx_limits_free(limits);
}

static void zero_is_no_limit(void **state)
{
    (void)state;
    struct cpx_limits *limits = cpx_limits_new(0);
    assert_non_null(limits);
    assert_int_equal(take(limits, "a", 0, 1000), 1000);
    cpx_limits_free(limits);
}

static void full_buckets_make_room_and_used_ones_stay(void **state)
{
    (void)state;
    struct cpx_limits *limits = cpx_limits_new(2);
    char name[16];
    assert_non_null(limits);
    assert_int_equal(take(limits, "used", 500, 9), 2);
    for (int i = 0; i < 40000; i++) {
        snprintf(name, sizeof name, "c%d", i);
        assert_true(cpx_limits_take(limits, name, i < 10000 ? 0 : 599));
    }
    assert_int_equal(take(limits, "used", 600, 9), 0);
    cpx_limits_free(limits);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_client_gets_its_rate_and_no_more),
        cmocka_unit_test(one_client_costs_another_nothing),
        cmocka_unit_test(zero_is_no_limit),
        cmocka_unit_test(full_buckets_make_room_and_used_ones_stay),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
