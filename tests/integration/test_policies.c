/* Row security by itself: what every role may read, insert, change and delete in every context, in a database of the test's own without
 * constraints and with every privilege. policies.sql says what is allowed; all else is refused. tests/mutation/policies asks the same of policies
 * that lack a condition. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <libpq-fe.h>

#include "../harness/database.h"

enum { SQL_MAX = 1 << 17 };

static struct {
    struct database own;
} it;

static int set_up(void **state)
{
    (void)state;
    static char sql[SQL_MAX];
    database_make(&it.own, "policies");
    FILE *file = fopen("tests/integration/policies.sql", "r");
    if (file == NULL) return -1;
    size_t size = fread(sql, 1, sizeof sql - 1, file);
    (void)fclose(file);
    assert_true(size > 0 && size < sizeof sql - 1);
    database_do(it.own.super, "set jit = off; set client_min_messages = warning");
    database_do(it.own.super, "%s", sql);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    database_drop(&it.own);
    return 0;
}

static void every_guarded_table_is_tried(void **state)
{
    (void)state;
    PGresult *untried = database_run(it.own.super, "select name from probe.guarded except select name_of_table from probe.line");
    for (int i = 0; i < PQntuples(untried); i++)
        print_error("policies.sql has no row of %s, and says nothing of what each role may do with it\n", PQgetvalue(untried, i, 0));
    assert_int_equal(PQntuples(untried), 0);
    PQclear(untried);
    PGresult *unknown = database_run(it.own.super, "select name_of_table from probe.line except select name from probe.guarded");
    assert_int_equal(PQntuples(unknown), 0);
    PQclear(unknown);
}

static void what_is_allowed_happens_and_nothing_else(void **state)
{
    (void)state;
    char sql[256];
    int differences = 0;
    PGresult *tables = database_run(it.own.super, "select name from probe.guarded order by name");
    assert_true(PQntuples(tables) > 0);
    for (int t = 0; t < PQntuples(tables); t++) {
        const char *table = PQgetvalue(tables, t, 0);
        (void)snprintf(sql, sizeof sql, "select * from probe.differences('%s', '{app,consent,steward,audit,owner}', 10)", table);
        PGresult *found = database_run(it.own.super, sql);
        for (int i = 0; i < PQntuples(found); i++)
            print_error("%s\n", PQgetvalue(found, i, 0));
        differences += PQntuples(found);
        PQclear(found);
        (void)snprintf(sql, sizeof sql, "vacuum %s", table); /* what was tried and undone */
        database_do(it.own.super, "%s", sql);
    }
    assert_int_equal(differences, 0);
    PQclear(tables);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_guarded_table_is_tried),
        cmocka_unit_test(what_is_allowed_happens_and_nothing_else),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
