/* What is found, counted, ended and listed of emergency accesses, in a database of its own: each beside neighbours that are another's, of another
 * child, over, ended or looked into. */
#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "../harness/database.h"
#include "../harness/harness.h"
#include "cpx/db.h"

enum { HOSPITAL = 1, CLINIC, HUB, ARENA = 1 << 24, TOLERANCE = 60 };
static const char request_id[] = "0a6e9c52-7f3c-4000-8000-000000000e11";

static struct {
    struct database own;
    struct cpx_arena *arena;
    struct cpx_tx *tx;
} it;

static void begin_as(const char *role, int organization, int client)
{
    const struct cpx_rows *rows = NULL;
    it.arena = cpx_arena_new(ARENA);
    assert_int_equal(cpx_tx_open(database_dsn(&it.own, role), it.arena, &it.tx), CPX_OK);
    const char *settings =
        harness_format("select set_config('cpx.organization', '%d', true), set_config('cpx.client', '%d', true)", organization, client);
    assert_int_equal(cpx_tx_query(it.tx, settings, NULL, 0, &rows), CPX_OK);
}

static const struct cpx_rows *does(enum cpx_sql sql, const char *const *values, int count)
{
    const struct cpx_rows *rows = NULL;
    assert_int_equal(cpx_tx_run(it.tx, sql, values, count, &rows), CPX_OK);
    return rows;
}

static int end(void **state)
{
    (void)state;
    if (it.tx != NULL) assert_int_equal(cpx_tx_close(it.tx, CPX_OK), CPX_OK);
    cpx_arena_free(it.arena);
    it.tx = NULL;
    it.arena = NULL;
    return 0;
}

/* Minutes from now. */
struct access {
    int child, organization, client, actor;
    const char *user;
    int starts, ends;
    int ended; /* 0: nobody ended it */
    bool reviewed;
    const char *number, *id; /* as it was made */
};

static void event(const struct access *a, const char *kind, int at, int organization, const char *user)
{
    database_do(it.own.super,
                "insert into emergency_event (access, kind, child, at, organization, client, user_id, note, request) "
                "values (%s, '%s', %d, now() + interval '%d minutes', %d, 1, '%s', nullif('%s', 'ended'), '%s')",
                a->number, kind, a->child, at, organization, user, kind, request_id);
}

static void open_access(struct access *a)
{
    a->number = database_value(
        it.own.super,
        "insert into emergency_access (id, child, patient, organization, client, user_id, actor, reason, starts, ends, request) values "
        "(gen_random_uuid(), %d, gen_random_uuid(), %d, %d, '%s', %d, 'a reason', now() + interval '%d minutes', now() + interval '%d "
        "minutes', "
        "'%s') returning number",
        a->child, a->organization, a->client, a->user, a->actor, a->starts, a->ends, request_id);
    a->id = database_value(it.own.super, "select id from emergency_access where number = %s", a->number);
    if (a->ended != 0) event(a, "ended", a->ended, HUB, "before");
    if (a->reviewed) event(a, "reviewed", a->ended, CLINIC, "reviewer");
}

static bool is_at(int64_t us, int minutes)
{
    int64_t off = us / 1000000 - ((int64_t)time(NULL) + 60 * minutes);
    return off > -TOLERANCE && off < TOLERANCE;
}

static int end_of(const struct access *a)
{
    return a->ended != 0 ? a->ended : a->ends;
}

/* ---- the limits ---- */

static void of_a_user_the_last_hour_is_counted_and_of_its_client_the_last_day(void **state)
{
    enum { CHILD = 100, CLIENT = 11, NEIGHBOUR = 12, DAY = 24 * 60 };
    enum { HOURLY = 0, HOUR_LEFT, DAILY, DAY_LEFT };
    static const struct {
        int client, starts;
        const char *user;
    } cases[] = {
        {CLIENT, -10, "a"},  {CLIENT, -50, "a"},        {CLIENT, -70, "a"},   {CLIENT, -(DAY + 60), "a"}, {CLIENT, -5, "b"},
        {CLIENT, -600, "b"}, {CLIENT, -(DAY + 5), "b"}, {NEIGHBOUR, -1, "a"}, {NEIGHBOUR, -58, "a"},      {NEIGHBOUR, -1000, "a"},
    };
    const char *user = "a", *stranger = "c";
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        open_access(&(struct access){.child = CHILD,
                                     .organization = HOSPITAL,
                                     .client = cases[i].client,
                                     .actor = 1,
                                     .user = cases[i].user,
                                     .starts = cases[i].starts,
                                     .ends = cases[i].starts + 1});
    begin_as("cpx_consent", HOSPITAL, CLIENT);
    const struct cpx_rows *rows = does(CPX_SQL_EMERGENCY_RECENT, &user, 1);
    assert_int_equal(cpx_rows_int(rows, 0, HOURLY), 2);
    assert_in_range(cpx_rows_int(rows, 0, HOUR_LEFT), 10 * 60 - TOLERANCE, 10 * 60);
    assert_int_equal(cpx_rows_int(rows, 0, DAILY), 5);
    assert_in_range(cpx_rows_int(rows, 0, DAY_LEFT), (DAY - 600) * 60 - TOLERANCE, (DAY - 600) * 60);
    rows = does(CPX_SQL_EMERGENCY_RECENT, &stranger, 1);
    assert_int_equal(cpx_rows_int(rows, 0, HOURLY), 0);
    assert_int_equal(cpx_rows_int(rows, 0, DAILY), 5);
}

/* ---- opening again ---- */

static void who_opens_again_ends_what_it_has_open_of_the_child_and_nothing_else(void **state)
{
    enum { CHILD = 200, OTHER_CHILD, ME = 31, OTHER = 32, COUNT = 7 };
    struct access accesses[COUNT] = {
        {.child = CHILD, .actor = ME, .starts = -5, .ends = 10},
        {.child = CHILD, .actor = ME, .starts = -5, .ends = 10, .reviewed = true},
        {.child = CHILD, .actor = ME, .starts = -5, .ends = 10, .ended = -2},
        {.child = CHILD, .actor = ME, .starts = -20, .ends = -5},
        {.child = CHILD, .actor = ME, .starts = -20, .ends = -5, .ended = -10},
        {.child = CHILD, .actor = OTHER, .starts = -5, .ends = 10},
        {.child = OTHER_CHILD, .actor = ME, .starts = -5, .ends = 10},
    };
    static const char *const by[COUNT] = {"now", "now", "before", "", "before", "", ""};
    const char *values[] = {harness_number(CHILD), harness_number(ME), request_id, "now"};
    (void)state;
    for (int i = 0; i < COUNT; i++) {
        accesses[i].organization = HOSPITAL;
        accesses[i].client = 21;
        accesses[i].user = "a";
        open_access(&accesses[i]);
    }
    begin_as("cpx_consent", HOSPITAL, 21);
    (void)does(CPX_SQL_EMERGENCY_REPLACE, values, 4);
    (void)end(NULL);
    for (int i = 0; i < COUNT; i++)
        assert_string_equal(database_value(it.own.super,
                                           "select coalesce(max(user_id), '') from emergency_event where access = %s and kind = 'ended'",
                                           accesses[i].number),
                            by[i]);
}

/* ---- finding one ---- */

static void one_is_found_with_whom_its_child_has_become_and_with_its_end(void **state)
{
    enum { GONE = 300, NOW, OTHER_GONE, OTHER_NOW, COUNT = 4, NUMBER = 0, CHILD, ENDS = 4, IS_OVER };
    struct access accesses[COUNT] = {
        {.child = GONE, .starts = -5, .ends = 10},
        {.child = OTHER_GONE, .starts = -5, .ends = 10, .ended = -3},
        {.child = NOW, .starts = -30, .ends = -15},
        {.child = NOW, .starts = -5, .ends = 10, .reviewed = true},
    };
    static const int children[COUNT] = {NOW, OTHER_NOW, NOW, NOW};
    (void)state;
    database_do(it.own.super, "insert into child_alias (child, now) values (%d, %d), (%d, %d)", GONE, NOW, OTHER_GONE, OTHER_NOW);
    for (int i = 0; i < COUNT; i++) {
        accesses[i].organization = HOSPITAL;
        accesses[i].client = 41;
        accesses[i].user = "a";
        open_access(&accesses[i]);
    }
    for (int organization = HOSPITAL; organization <= CLINIC; organization++)
        for (int anyones = 0; anyones < 2; anyones++) {
            begin_as("cpx_consent", organization, 41);
            for (int i = 0; i < COUNT; i++) {
                const char *values[] = {accesses[i].id, anyones ? "t" : "f"};
                const struct cpx_rows *rows = does(CPX_SQL_EMERGENCY_FIND, values, 2);
                assert_int_equal(cpx_rows_count(rows), organization == HOSPITAL || anyones);
                if (cpx_rows_count(rows) == 0) continue;
                assert_string_equal(cpx_rows_text(rows, 0, NUMBER), accesses[i].number);
                assert_int_equal(cpx_rows_int(rows, 0, CHILD), children[i]);
                assert_true(is_at(cpx_rows_int(rows, 0, ENDS), end_of(&accesses[i])));
                assert_false(cpx_rows_null(rows, 0, IS_OVER));
                assert_int_equal(cpx_rows_bool(rows, 0, IS_OVER), end_of(&accesses[i]) < 0);
            }
            (void)end(NULL);
        }
}

/* ---- the stewards' list ---- */

enum { NUMBER, IN_FORCE, ORGANIZATION = 4, USER, ENDS = 8, DISCLOSURES, ITEMS, ENDER, ENDED_USER, REVIEWED, REVIEWER, REVIEWED_USER, NOTE };

static const char *basis_of(int child, const char *accesses)
{
    return database_value(
        it.own.super,
        "insert into grant_basis (child, kind, consents, versions, emergencies) values (%d, 'emergency', '{}', '{}', '{%s}') "
        "returning id",
        child, accesses);
}

static void disclose(int child, const char *basis, const char *kind, int items)
{
    database_do(it.own.super,
                "insert into disclosure (request, recipient, client, user_id, purpose, child, source, labels, basis, kind, items, stamps) "
                "values ('%s', %d, 1, 'a', 9, %d, %d, 2, %s, '%s', %d, '{}')",
                request_id, HOSPITAL, child, CLINIC, basis, kind, items);
}

static const char *organization_id(int organization)
{
    return database_value(it.own.super, "select fhir_id from organization where id = %d", organization);
}

static bool stands_before(const struct access *a, const struct access *b)
{
    bool a_open = end_of(a) > 0, b_open = end_of(b) > 0;
    return a_open != b_open ? a_open : atoll(a->number) > atoll(b->number);
}

static void assert_listed(const struct cpx_rows *rows, int row, const struct access *a)
{
    assert_string_equal(cpx_rows_text(rows, row, NUMBER), a->number);
    assert_int_equal(cpx_rows_bool(rows, row, IN_FORCE), end_of(a) > 0);
    assert_string_equal(cpx_rows_text(rows, row, ORGANIZATION), organization_id(a->organization));
    assert_string_equal(cpx_rows_text(rows, row, USER), a->user);
    assert_true(is_at(cpx_rows_int(rows, row, ENDS), end_of(a)));
    assert_string_equal(cpx_rows_text(rows, row, ENDER), a->ended != 0 ? organization_id(HUB) : "");
    assert_string_equal(cpx_rows_text(rows, row, ENDED_USER), a->ended != 0 ? "before" : "");
    assert_int_equal(cpx_rows_null(rows, row, REVIEWED), !a->reviewed);
    assert_string_equal(cpx_rows_text(rows, row, REVIEWER), a->reviewed ? organization_id(CLINIC) : "");
    assert_string_equal(cpx_rows_text(rows, row, REVIEWED_USER), a->reviewed ? "reviewer" : "");
    assert_string_equal(cpx_rows_text(rows, row, NOTE), a->reviewed ? "reviewed" : "");
}

/* Which of them it is, or count: another test's. */
static int which(const struct access *accesses, int count, const char *access)
{
    int i = 0;
    while (i < count && strcmp(accesses[i].number, access) != 0)
        i++;
    return i;
}

/* All pages of a size, one after the other. */
static void walk(const struct access *const *order, const struct access *accesses, int count, int size)
{
    const char *in_force = "t", *from = "9223372036854775807";
    int found = 0, given = size;
    for (int page = 0; given == size; page++) {
        const char *values[] = {in_force, from, harness_number(size)};
        const struct cpx_rows *rows = does(CPX_SQL_EMERGENCY_LIST, values, 3);
        assert_true(page < 200);
        given = cpx_rows_count(rows);
        for (int row = 0; row < given; row++) {
            if (which(accesses, count, cpx_rows_text(rows, row, NUMBER)) == count) continue;
            assert_true(found < count);
            assert_listed(rows, row, order[found++]);
        }
        if (given == 0) break;
        in_force = cpx_rows_bool(rows, given - 1, IN_FORCE) ? "t" : "f";
        from = cpx_rows_text(rows, given - 1, NUMBER);
    }
    assert_int_equal(found, count);
}

static void those_in_force_are_listed_before_the_others_on_pages_of_any_size(void **state)
{
    enum { COUNT = 9, HOURS = 60 };
    struct access accesses[COUNT] = {
        {.organization = HOSPITAL, .starts = -5, .ends = 10},
        {.organization = HOSPITAL, .starts = -20, .ends = -5},
        {.organization = CLINIC, .starts = -5, .ends = 10, .ended = -2},
        {.organization = CLINIC, .starts = -5, .ends = 10, .reviewed = true},
        {.organization = HOSPITAL, .starts = -20, .ends = -5, .ended = -8, .reviewed = true},
        {.organization = HOSPITAL, .starts = -3 * HOURS, .ends = 30},
        {.organization = HOSPITAL, .starts = -40 * HOURS, .ends = -39 * HOURS, .reviewed = true},
        {.organization = HOSPITAL, .starts = -1, .ends = 14},
        {.organization = HOSPITAL, .starts = -40 * HOURS, .ends = -39 * HOURS, .ended = -40 * HOURS + 5},
    };
    const struct access *order[COUNT];
    (void)state;
    for (int i = 0; i < COUNT; i++) {
        accesses[i].child = 400 + i / 2;
        accesses[i].client = 51;
        accesses[i].user = harness_format("user %d", i);
        open_access(&accesses[i]);
        int at = i;
        for (; at > 0 && stands_before(&accesses[i], order[at - 1]); at--)
            order[at] = order[at - 1];
        order[at] = &accesses[i];
    }
    begin_as("cpx_steward", HUB, 61);
    static const int sizes[] = {1, 2, 3, 101};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        walk(order, accesses, COUNT, sizes[i]);
}

/* Of the child under any number that it has had since, and of no other access's or child's. */
static void with_an_access_is_counted_what_was_read_under_it(void **state)
{
    enum { CHILD = 500, BETWEEN, NOW, OTHER, OTHER_NOW, COUNT = 4 };
    struct access accesses[COUNT] = {{.child = CHILD}, {.child = CHILD}, {.child = OTHER}, {.child = OTHER}};
    static const int disclosures[COUNT] = {4, 1, 0, 0}, items[COUNT] = {3 + 4 + 5 + 6, 10, 0, 0};
    int found = 0;
    (void)state;
    for (int i = 0; i < COUNT; i++) {
        accesses[i].organization = HOSPITAL;
        accesses[i].client = 71;
        accesses[i].user = "a";
        accesses[i].starts = -5;
        accesses[i].ends = 10;
        open_access(&accesses[i]);
    }
    database_do(it.own.super, "insert into child_alias (child, now) values (%d, %d), (%d, %d), (%d, %d)", CHILD, NOW, BETWEEN, NOW, OTHER,
                OTHER_NOW);
    const char *first = basis_of(CHILD, accesses[0].number), *second = basis_of(CHILD, accesses[1].number);
    disclose(CHILD, first, "emergency", 0);
    disclose(CHILD, first, "read", 3);
    disclose(CHILD, first, "search", 4);
    disclose(NOW, basis_of(NOW, accesses[0].number), "read", 5);
    disclose(BETWEEN, basis_of(BETWEEN, accesses[0].number), "read", 6); /* what it was before it became what it is now */
    disclose(CHILD, second, "read", 10);
    disclose(OTHER, first, "read", 100);                               /* of another child, as if under this one's */
    disclose(OTHER, basis_of(OTHER, accesses[0].number), "read", 200); /* a set of another child that names this access */
    disclose(OTHER_NOW, basis_of(OTHER_NOW, accesses[0].number), "read", 400);
    disclose(OTHER, basis_of(OTHER, "999999"), "read", 800);
    begin_as("cpx_steward", HUB, 61);
    const char *values[] = {"t", "9223372036854775807", "1000"};
    const struct cpx_rows *rows = does(CPX_SQL_EMERGENCY_LIST, values, 3);
    for (int row = 0; row < cpx_rows_count(rows); row++) {
        int i = which(accesses, COUNT, cpx_rows_text(rows, row, NUMBER));
        if (i == COUNT) continue;
        assert_int_equal(cpx_rows_int(rows, row, DISCLOSURES), disclosures[i]);
        assert_int_equal(cpx_rows_int(rows, row, ITEMS), items[i]);
        found++;
    }
    assert_int_equal(found, COUNT);
}

static int set_up(void **state)
{
    (void)state;
    database_make(&it.own, "emergencies_seen");
    for (int i = HOSPITAL; i <= HUB; i++)
        assert_string_equal(database_value(it.own.super,
                                           "insert into organization (fhir_id, name, class, purposes) values (gen_random_uuid(), "
                                           "'Organization %d', 'hospital', '{9}') returning id",
                                           i),
                            harness_number(i));
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    database_drop(&it.own);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(of_a_user_the_last_hour_is_counted_and_of_its_client_the_last_day, end),
        cmocka_unit_test_teardown(who_opens_again_ends_what_it_has_open_of_the_child_and_nothing_else, end),
        cmocka_unit_test_teardown(one_is_found_with_whom_its_child_has_become_and_with_its_end, end),
        cmocka_unit_test_teardown(those_in_force_are_listed_before_the_others_on_pages_of_any_size, end),
        cmocka_unit_test_teardown(with_an_access_is_counted_what_was_read_under_it, end),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
