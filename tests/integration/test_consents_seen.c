/* What is read of consents and laws, in a database of its own: who sees which, beside neighbours that are another's, of another child, over, revoked
 * or superseded. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../harness/database.h"
#include "../harness/harness.h"
#include "cpx/db.h"

/* Organizations: who reads, another, and who records. */
enum { ME = 1, OTHER = 2, RECORDER = 3, ARENA = 1 << 24 };
static const char *const classes[] = {[ME] = "dental", [OTHER] = "housing", [RECORDER] = "care_hub"};

static struct {
    struct database own;
    struct cpx_arena *arena;
    struct cpx_tx *tx;
} it;

/* What the reader runs, and is given; until forget. */
static const struct cpx_rows *reads(enum cpx_sql sql, const char *const *values, int count)
{
    const struct cpx_rows *rows = NULL;
    if (it.tx == NULL) {
        it.arena = cpx_arena_new(ARENA);
        assert_int_equal(cpx_tx_open(database_dsn(&it.own, "cpx_consent"), it.arena, &it.tx), CPX_OK);
        assert_int_equal(cpx_tx_query(it.tx, "select set_config('cpx.organization', '1', true)", NULL, 0, &rows), CPX_OK);
    }
    assert_int_equal(cpx_tx_run(it.tx, sql, values, count, &rows), CPX_OK);
    return rows;
}

static int forget(void **state)
{
    (void)state;
    if (it.tx != NULL) assert_int_equal(cpx_tx_close(it.tx, CPX_OK), CPX_OK);
    cpx_arena_free(it.arena);
    it.tx = NULL;
    it.arena = NULL;
    return 0;
}

static const char *consent_of(int child, int recorder, const char *signer_key, bool revoked)
{
    return database_value(it.own.super,
                          "insert into consent (id, child, recorder, signer, signer_key, signed_on, record, revoked) "
                          "values (gen_random_uuid(), %d, %d, 'guardian', '%s', '2026-01-01', '{\"child\": \"record %d\"}', %s) "
                          "returning number",
                          child, recorder, signer_key, child, revoked ? "now()" : "null");
}

static const char *id_of(const char *consent)
{
    return database_value(it.own.super, "select id from consent where number = %s", consent);
}

static const char *basis_of(int child, const char *consent)
{
    return database_value(
        it.own.super, "%s",
        harness_format("insert into grant_basis (child, consents, versions) values (%d, '{%s}', '{1}') returning id", child, consent));
}

/* Hours from now. */
static void grant(int recipient, int child, int user, int starts, int ends, const char *basis)
{
    database_do(it.own.super,
                "insert into grant_effective (recipient, child, purpose, ground, actor, starts, ends, permit, permit_minor, basis) "
                "values (%d, %d, 1, %d, %d, now() + interval '%d hours', now() + interval '%d hours', 2, 0, %s)",
                recipient, child, user == 0 ? 0 : 3, user, starts, ends, basis);
}

static void register_child(int child, int organization)
{
    database_do(it.own.super, "insert into child_patient (patient, child, source) values (gen_random_uuid(), %d, %d)", child, organization);
}

/* ---- whose table is whose to see ---- */

enum granted { NO_GRANT, IN_FORCE, TO_COME, OVER, OF_A_USER, OF_ANOTHER, ON_ANOTHER, OF_ANOTHER_CHILD };
enum seen { NOTHING, PART, WHOLE, OWN };

static void grant_as(enum granted granted, int child, const char *consent)
{
    enum { BEYOND = 1000 };
    const char *basis = basis_of(child, consent);
    switch (granted) {
    case NO_GRANT:
        break;
    case IN_FORCE:
        grant(ME, child, 0, -1, 1, basis);
        break;
    case TO_COME:
        grant(ME, child, 0, 1, 2, basis);
        break;
    case OVER:
        grant(ME, child, 0, -2, -1, basis);
        break;
    case OF_A_USER:
        grant(ME, child, 7, -1, 1, basis);
        break;
    case OF_ANOTHER:
        grant(OTHER, child, 0, -1, 1, basis);
        break;
    case ON_ANOTHER:
        grant(ME, child, 0, -1, 1, basis_of(child, "999999"));
        break;
    case OF_ANOTHER_CHILD:
        grant(ME, child + BEYOND, 0, -1, 1, basis);
    }
}

static void a_table_is_seen_by_its_recorder_stewards_the_family_and_whom_it_opens_something_to(void **state)
{
    enum { CHILD = 100 };
    static const struct {
        const char *what;
        bool own, known, by_the_child, revoked; /* known: the reader has registered the child */
        enum granted granted;
        bool family, steward; /* how the reader asks */
        enum seen seen;
    } cases[] = {
        {.what = "its own", .own = true, .seen = OWN},
        {.what = "its own, revoked", .own = true, .revoked = true, .seen = OWN},
        {.what = "its own, that the child signed, for the family", .own = true, .by_the_child = true, .family = true, .seen = OWN},
        {.what = "another's"},
        {.what = "another's, of a child that it knows", .known = true},
        {.what = "a steward, of a child that it doesn't know", .steward = true},
        {.what = "a steward", .known = true, .steward = true, .seen = WHOLE},
        {.what = "a steward, of a revoked one", .known = true, .revoked = true, .steward = true, .seen = WHOLE},
        {.what = "a steward, of what the child signed", .known = true, .by_the_child = true, .steward = true, .seen = WHOLE},
        {.what = "for the family of a child that it doesn't know", .family = true},
        {.what = "for the family", .known = true, .family = true, .seen = WHOLE},
        {.what = "for the family, of a revoked one", .known = true, .revoked = true, .family = true, .seen = WHOLE},
        {.what = "for the family, of what the child signed", .known = true, .by_the_child = true, .family = true},
        {.what = "by a grant", .granted = IN_FORCE, .seen = PART},
        {.what = "by a grant and known", .known = true, .granted = IN_FORCE, .seen = PART},
        {.what = "by a grant, what the child signed", .by_the_child = true, .granted = IN_FORCE, .seen = PART},
        {.what = "by a grant, a revoked one", .revoked = true, .granted = IN_FORCE},
        {.what = "by a grant, for the family", .granted = IN_FORCE, .family = true, .seen = WHOLE},
        {.what = "by a grant, for the family, what the child signed", .by_the_child = true, .granted = IN_FORCE, .family = true},
        {.what = "by a grant, a steward", .by_the_child = true, .granted = IN_FORCE, .steward = true, .seen = WHOLE},
        {.what = "by a grant to come", .known = true, .granted = TO_COME},
        {.what = "by a grant that is over", .known = true, .granted = OVER},
        {.what = "by one user's emergency", .known = true, .granted = OF_A_USER},
        {.what = "by another's grant", .known = true, .granted = OF_ANOTHER},
        {.what = "by a grant that rests on another consent", .known = true, .granted = ON_ANOTHER},
        {.what = "by a grant for another child", .known = true, .granted = OF_ANOTHER_CHILD},
    };
    enum { CASES = sizeof cases / sizeof *cases };
    enum { NUMBER = 0, WHOLE_COLUMN = 8, OWN_COLUMN = 9 };
    const char *consents[CASES];
    (void)state;
    for (int i = 0; i < CASES; i++) {
        consents[i] = consent_of(CHILD + i, cases[i].own ? ME : RECORDER, cases[i].by_the_child ? "child" : "parent:a", cases[i].revoked);
        register_child(CHILD + i, RECORDER);
        if (cases[i].known) register_child(CHILD + i, ME);
        grant_as(cases[i].granted, CHILD + i, consents[i]);
    }
    for (int i = 0; i < CASES; i++)
        for (int by_id = 0; by_id < 2; by_id++) {
            const char *values[] = {by_id ? NULL : harness_number(CHILD + i), by_id ? id_of(consents[i]) : NULL,
                                    cases[i].family ? "t" : "f", cases[i].steward ? "t" : "f"};
            const struct cpx_rows *rows = reads(CPX_SQL_CONSENT_READ, values, 4);
            enum seen seen = cpx_rows_count(rows) == 0              ? NOTHING
                             : cpx_rows_bool(rows, 0, OWN_COLUMN)   ? OWN
                             : cpx_rows_bool(rows, 0, WHOLE_COLUMN) ? WHOLE
                                                                    : PART;
            if (seen != cases[i].seen) fail_msg("%s: %d instead of %d", cases[i].what, (int)seen, (int)cases[i].seen);
            if (seen == NOTHING) continue;
            assert_int_equal(cpx_rows_count(rows), 1);
            assert_string_equal(cpx_rows_text(rows, 0, NUMBER), consents[i]);
            assert_int_equal(cpx_rows_bool(rows, 0, WHOLE_COLUMN), seen != PART);
        }
}

/* ---- lines ---- */

struct line {
    bool deny;
    int recipient; /* an organization, or */
    const char *class_name;
    bool superseded;
    int starts, ends; /* hours from now; 0: in force */
    bool own;
    bool expected; /* the reader's own; or on the stewards' list */
};

static void insert_line(int child, int recorder, const char *consent, int at, const struct line *line)
{
    database_do(it.own.super,
                "insert into provision (consent, line, child, recorder, signer, signer_key, permit, recipient, recipient_class, labels, "
                "purposes, starts, ends, superseded, own) "
                "values (%s, %d, %d, %d, 'guardian', 'parent:a', %s, nullif(%d, 0), nullif('%s', ''), 2, '{1,2}', "
                "now() + interval '%d hours', now() + interval '%d hours', %s, %s)",
                consent, at, child, recorder, line->deny ? "false" : "true", line->recipient,
                line->class_name == NULL ? "" : line->class_name, line->starts == 0 ? -1 : line->starts, line->ends == 0 ? 3 : line->ends,
                line->superseded ? "now()" : "null", line->own ? "true" : "false");
}

static void of_a_table_a_recipient_sees_what_it_is_permitted_now(void **state)
{
    enum { CHILD = 300 };
    static const struct line lines[] = {
        {.recipient = ME, .expected = true},
        {.recipient = ME, .deny = true},
        {.recipient = ME, .superseded = true},
        {.recipient = ME, .starts = 1},
        {.recipient = ME, .starts = -2, .ends = -1},
        {.recipient = OTHER},
        {.class_name = "dental", .expected = true},
        {.class_name = "dental", .deny = true},
        {.class_name = "housing"},
    };
    enum { LINES = sizeof lines / sizeof *lines, LAST = 4, SUPERSEDED = 0, ENDED, MINE };
    const char *other = consent_of(CHILD, RECORDER, "parent:b", false), *consent = consent_of(CHILD, RECORDER, "parent:a", false);
    (void)state;
    for (int i = 0; i < LINES; i++) {
        insert_line(CHILD, RECORDER, consent, i + 1, &lines[i]);
        insert_line(CHILD, RECORDER, other, 100 + i, &lines[0]);
    }
    for (int count = LINES; count > 0; count = count == LINES ? LAST : 0) { /* the last of them, if it was replaced */
        const char *values[] = {consent, harness_number(count)};
        const struct cpx_rows *rows = reads(CPX_SQL_CONSENT_LINES, values, 2);
        assert_int_equal(cpx_rows_count(rows), count);
        for (int i = 0; i < count; i++) {
            const struct line *line = &lines[LINES - count + i];
            assert_int_equal(cpx_rows_bool(rows, i, SUPERSEDED), line->superseded);
            assert_int_equal(cpx_rows_bool(rows, i, ENDED), line->ends < 0);
            if (cpx_rows_bool(rows, i, MINE) != line->expected)
                fail_msg("line %d is said to be %s", LINES - count + i + 1, line->expected ? "another's" : "the reader's");
        }
    }
}

static void on_the_stewards_list_stands_what_recorders_permit_themselves_now(void **state)
{
    enum { CHILD = 400 };
    static const struct {
        int recorder;
        bool revoked;
        struct line line;
    } cases[] = {
        {RECORDER, false, {.recipient = RECORDER, .own = true, .expected = true}},
        {RECORDER, false, {.recipient = OTHER}},
        {RECORDER, true, {.recipient = RECORDER, .own = true}},
        {RECORDER, false, {.recipient = RECORDER, .own = true, .superseded = true}},
        {RECORDER, false, {.recipient = RECORDER, .own = true, .starts = -2, .ends = -1}},
        {RECORDER, false, {.recipient = RECORDER, .own = true, .starts = 1, .expected = true}},
        {OTHER, false, {.class_name = "housing", .own = true, .expected = true}},
    };
    enum { CASES = sizeof cases / sizeof *cases, ID = 0, BY, OF, CLASS = 5, PURPOSES };
    const char *consents[CASES];
    int row = 0;
    (void)state;
    for (int i = 0; i < CASES; i++) {
        consents[i] = consent_of(CHILD + i, cases[i].recorder, "parent:a", cases[i].revoked);
        insert_line(CHILD + i, cases[i].recorder, consents[i], 1, &cases[i].line);
    }
    const struct cpx_rows *rows = reads(CPX_SQL_OWN_PERMITS, NULL, 0);
    for (int i = CASES - 1; i >= 0; i--) {
        if (!cases[i].line.expected) continue;
        assert_true(row < cpx_rows_count(rows));
        assert_string_equal(cpx_rows_text(rows, row, ID), id_of(consents[i]));
        assert_string_equal(cpx_rows_text(rows, row, BY),
                            database_value(it.own.super, "select fhir_id from organization where id = %d", cases[i].recorder));
        assert_string_equal(cpx_rows_text(rows, row, OF), harness_format("record %d", CHILD + i));
        assert_string_equal(cpx_rows_text(rows, row, CLASS), cases[i].line.class_name == NULL ? "" : cases[i].line.class_name);
        assert_int_equal(cpx_rows_int(rows, row, PURPOSES), 1 << 1 | 1 << 2);
        row++;
    }
    assert_int_equal(cpx_rows_count(rows), row);
}

/* ---- what courts and laws say ---- */

static void of_a_child_the_laws_are_listed_that_were_recorded_under_any_number_of_it(void **state)
{
    enum { CHILD = 500, GONE, OTHER_CHILD, OTHER_GONE };
    static const struct {
        int child, starts, ends; /* hours from now */
        bool revoked;
        const char *status;
    } laws[] = {
        {CHILD, -1, 1, false, "active"},   {CHILD, 1, 2, false, "pending"},  {OTHER_CHILD, -1, 1, false, NULL},
        {CHILD, -2, -1, false, "expired"}, {CHILD, -1, 1, true, "revoked"},  {GONE, -1, 1, false, "active"},
        {OTHER_GONE, -1, 1, false, NULL},  {CHILD, -2, -1, true, "revoked"}, {CHILD, 1, 2, true, "revoked"},
    };
    enum { LAWS = sizeof laws / sizeof *laws, ID = 0, STATUS = 9 };
    const char *ids[LAWS], *one = NULL;
    int row = 0;
    (void)state;
    database_do(it.own.super, "insert into child_alias (child, now) values (%d, %d), (%d, %d)", GONE, CHILD, OTHER_GONE, OTHER_CHILD);
    for (int i = 0; i < LAWS; i++) {
        ids[i] = database_value(
            it.own.super, "%s",
            harness_format("insert into legal_basis (child, kind, citation, labels, purposes, starts, ends, revoked, record, recorder, "
                           "recorded_by) values (%d, 'prohibition', 'a statute', 2, '{}', now() + interval '%d hours', "
                           "now() + interval '%d hours', %s, '{}', %d, 'somebody') returning id",
                           laws[i].child, laws[i].starts, laws[i].ends, laws[i].revoked ? "now()" : "null", RECORDER));
        if (laws[i].status == NULL) one = ids[i];
    }
    const char *of_child[] = {harness_number(CHILD), NULL}, *by_id[] = {NULL, one};
    const struct cpx_rows *rows = reads(CPX_SQL_LEGAL_LIST, of_child, 2);
    for (int i = 0; i < LAWS; i++) {
        if (laws[i].status == NULL) continue;
        assert_true(row < cpx_rows_count(rows));
        assert_string_equal(cpx_rows_text(rows, row, ID), ids[i]);
        assert_string_equal(cpx_rows_text(rows, row, STATUS), laws[i].status);
        row++;
    }
    assert_int_equal(cpx_rows_count(rows), row);
    rows = reads(CPX_SQL_LEGAL_LIST, by_id, 2);
    assert_int_equal(cpx_rows_count(rows), 1);
    assert_string_equal(cpx_rows_text(rows, 0, ID), one);
}

static int set_up(void **state)
{
    (void)state;
    database_make(&it.own, "consents_seen");
    for (int i = ME; i <= RECORDER; i++) {
        PGresult *organization = database_run(
            it.own.super,
            "insert into organization (fhir_id, name, class, purposes) values (gen_random_uuid(), 'Organization %d', '%s', '{1}') "
            "returning id",
            i, classes[i]);
        assert_string_equal(PQgetvalue(organization, 0, 0), harness_number(i));
        PQclear(organization);
    }
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
        cmocka_unit_test_teardown(a_table_is_seen_by_its_recorder_stewards_the_family_and_whom_it_opens_something_to, forget),
        cmocka_unit_test_teardown(of_a_table_a_recipient_sees_what_it_is_permitted_now, forget),
        cmocka_unit_test_teardown(on_the_stewards_list_stands_what_recorders_permit_themselves_now, forget),
        cmocka_unit_test_teardown(of_a_child_the_laws_are_listed_that_were_recorded_under_any_number_of_it, forget),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
