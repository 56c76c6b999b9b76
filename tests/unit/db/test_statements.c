#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../../service/db/statements.h"
#include "cpx/migrate.h"

static void test_the_table_is_in_the_enums_order(void **state)
{
    (void)state;
    assert_string_equal(cpx_statements[CPX_SQL_CONTEXT].name, "context");
    assert_string_equal(cpx_statements[CPX_SQL_CONTEXT_CLEAR].name, "context_clear");
    assert_string_equal(cpx_statements[CPX_SQL_TRANSACTION_COMMIT].name, "transaction_commit");
    assert_string_equal(cpx_statements[CPX_SQL_COUNT - 1].text ? "there" : "missing", "there");
}

static void test_places(void **state)
{
    (void)state;
    assert_int_equal(cpx_statements[CPX_SQL_CONTEXT].places,
                     CPX_AT(READS) | CPX_AT(SEARCHES) | CPX_AT(WRITES) | CPX_AT(CONSENT) | CPX_AT(STEWARD));
    assert_int_equal(cpx_statements[CPX_SQL_CONTEXT_CLEAR].places, CPX_AT(READS));
    assert_int_equal(cpx_statements[CPX_SQL_TRANSACTION_COMMIT].places, CPX_AT(WRITES) | CPX_AT(CONSENT) | CPX_AT(STEWARD));
    for (int i = 0; i < CPX_SQL_COUNT; i++)
        assert_int_not_equal(cpx_statements[i].places, 0);
}

static void test_who_gets_the_number(void **state)
{
    (void)state;
    /* These set it themselves. */
    assert_false(cpx_statements[CPX_SQL_CONTEXT].numbered);
    assert_false(cpx_statements[CPX_SQL_CONTEXT_CLEAR].numbered);
    for (int i = 0; i < CPX_SQL_COUNT; i++)
        assert_int_equal(cpx_statements[i].numbered, cpx_statement_is_numbered(cpx_statements[i].text));
    struct cpx_call call = {.statement = CPX_SQL_CONTEXT};
    assert_false(cpx_call_is_numbered(&call));
    call.text = "select 1 where (select current_setting('cpx.request', true)) = $1";
    assert_true(cpx_call_is_numbered(&call));
}

/* One statement each: no semicolon but in a literal, which ours have none of. */
static void test_a_statement_is_one(void **state)
{
    (void)state;
    for (int i = 0; i < CPX_SQL_COUNT; i++)
        assert_null(strchr(cpx_statements[i].text, ';'));
}

static void test_the_expected_schema_is_the_last_migration(void **state)
{
    (void)state;
    const char *project = getenv("CPX_TEST_PROJECT");
    if (project && strlen(project) > 3000) fail();
    char path[4096] = "";
    strcat(strcat(path, project ? project : "."), "/migrations");
    DIR *directory = opendir(path);
    int last = 0;
    assert_non_null(directory);
    for (const struct dirent *entry; (entry = readdir(directory));) {
        int version = atoi(entry->d_name);
        if (strstr(entry->d_name, ".sql") && version > last) last = version;
    }
    closedir(directory);
    assert_int_equal(last, CPX_SCHEMA_VERSION);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_table_is_in_the_enums_order),
        cmocka_unit_test(test_places),
        cmocka_unit_test(test_who_gets_the_number),
        cmocka_unit_test(test_a_statement_is_one),
        cmocka_unit_test(test_the_expected_schema_is_the_last_migration),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
