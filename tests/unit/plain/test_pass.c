/* Cursors of lists that go on from a snapshot: whoever stayed away for longer than what it needs is kept begins anew. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../service/plain/plain.h"
#include "cpx/config.h"
#include "cpx/cursor.h"
#include "cpx/routes.h"
#include "cpx/service.h"
#include "cpx/time.h"

static struct cpx_config config = {.feed_days = 30};
static struct cpx_service service = {.config = &config, .version_key = {1, 2, 3}};

/* What the check says to a cursor whose last pass began so many seconds ago; NULL: there was none. The place of a pass under way, or "". */
static enum cpx_rc judged(const int64_t *seconds_ago, const char *place)
{
    static struct cpx_pair headers[] = {{"authorization", "Bearer x"}};
    struct cpx_pair query[] = {{"after", NULL}};
    struct cpx_request request = {.arena = cpx_arena_new(1 << 20), .service = &service, .route = &cpx_routes[0], .path = "/v1/feed"};
    struct plain_pass pass;
    const int64_t now = cpx_now_us();
    request.problem.arena = request.arena;
    request.reader.client = "client";
    request.headers = (struct cpx_pairs){1, headers};
    const char *plain = seconds_ago ? cpx_arena_printf(request.arena, "7:9:8|%lld|%s   ", (long long)(now - *seconds_ago * 1000000), place)
                                    : cpx_arena_printf(request.arena, "||%s   ", place);
    assert_int_equal(cpx_cursor_seal(&request, plain, &query[0].value), CPX_OK);
    request.query = (struct cpx_pairs){1, query};
    assert_int_equal(plain_pass_open(&request, &pass), CPX_OK);
    enum cpx_rc rc = plain_pass_check_age(&request, &pass);
    if (rc != CPX_OK) assert_int_equal(request.problem.items[0].error, CPX_ERROR_INVALID_CURSOR);
    cpx_arena_free(request.arena);
    return rc;
}

static void test_a_follower_may_stay_away_for_so_many_days(void **state)
{
    (void)state;
    const int64_t moment = 60, just = 30 * 86400 - 60, too_long = 30 * 86400 + 60, years = 400 * 86400;
    assert_int_equal(judged(&moment, "||"), CPX_OK);
    assert_int_equal(judged(&just, "||"), CPX_OK);
    assert_int_equal(judged(&too_long, "||"), CPX_REFUSED);
    assert_int_equal(judged(&years, "||"), CPX_REFUSED);
}

static void test_in_the_middle_of_a_pass_too(void **state)
{
    (void)state;
    const int64_t just = 30 * 86400 - 60, too_long = 30 * 86400 + 60;
    assert_int_equal(judged(&just, "8:10:9|1|3|7|9|Goal|00000000-0000-4000-8000-000000000001"), CPX_OK);
    assert_int_equal(judged(&too_long, "8:10:9|1|3|7|9|Goal|00000000-0000-4000-8000-000000000001"), CPX_REFUSED);
}

static void test_who_begins_needs_nothing_that_was_told_before(void **state)
{
    (void)state;
    assert_int_equal(judged(NULL, "8:10:9|1|2|0|9|Goal|00000000-0000-4000-8000-000000000001"), CPX_OK);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_follower_may_stay_away_for_so_many_days),
        cmocka_unit_test(test_in_the_middle_of_a_pass_too),
        cmocka_unit_test(test_who_begins_needs_nothing_that_was_told_before),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
