/* What the database notes by itself when a piece or a referral changes: what left some reader's sight, of which kinds a child's pieces are, which
 * change is the latest, and which changes a follower has seen. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../harness/database.h"

static struct {
    struct database own;
} it;

/* A piece as it was made, what then is set, and what is noted of it. */
static const struct {
    int child;
    const char *body, *set;
    const char *left;  /* its child, source and labels, as it left somebody's sight; "": it didn't */
    const char *kinds; /* the same of each kind that is known afterwards */
    bool moves;        /* followers are told of the piece */
} cases[] = {
    {5, "'{}'", "position = 3", "", "5 1 2", false},
    {5, "'{}'", "stamp = nextval('piece_stamp')", "", "5 1 2", true},
    {5, "'{}'", "labels = 6", "5 1 2", "5 1 2, 5 1 6", true},
    {5, "'{}'", "labels = 4", "5 1 2", "5 1 2, 5 1 4", true},
    {5, "'{}'", "labels = 1 << 20", "5 1 2", "5 1 1048576, 5 1 2", true},
    {5, "'{}'", "child = 6", "", "5 1 2, 6 1 2", false},
    {5, "'{}'", "child = 6, labels = 3", "5 1 2", "5 1 2, 6 1 3", true},
    {5, "'{}'", "child = 6, stamp = nextval('piece_stamp')", "5 1 2", "5 1 2, 6 1 2", true},
    {5, "'{}'", "child = 0", "5 1 2", "5 1 2", false},
    {5, "'{}'", "source = 9", "", "5 1 2, 5 9 2", false},
    {5, "null", "labels = 6", "", "5 1 2, 5 1 6", true},
    {5, "null", "child = 0", "", "5 1 2", false},
    {0, "'{}'", "labels = 6", "", "", true},
    {0, "'{}'", "child = 5", "", "5 1 2", false},
};

static void assert_rows(const char *sql, const char *expected, size_t number)
{
    PGresult *rows = database_run(it.own.super, "select coalesce(string_agg(r, ', ' order by r), '') from (%s) as t (r)", sql);
    if (strcmp(PQgetvalue(rows, 0, 0), expected) != 0) fail_msg("case %zu: %s, not %s", number, PQgetvalue(rows, 0, 0), expected);
    PQclear(rows);
}

static void what_leaves_a_readers_sight_and_what_kinds_there_are_is_noted(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        database_do(it.own.super, "truncate piece, piece_facet, piece_departure");
        database_do(it.own.super,
                    "insert into piece (type, id, child, source, labels, body) values ('Goal', gen_random_uuid(), %d, 1, 2, %s)",
                    cases[i].child, cases[i].body);
        database_do(it.own.super, "drop table if exists before; create temp table before as select xid from piece");
        database_do(it.own.super, "update piece set xid = pg_current_xact_id(), %s", cases[i].set);
        assert_rows("select concat_ws(' ', d.child, d.source, d.labels) from piece_departure d join piece using (type, element) "
                    "where piece.id = d.resource and d.xid = (select max(d.xid) from piece_departure d)",
                    cases[i].left, i);
        assert_rows("select concat_ws(' ', child, source, labels) from piece_facet where type = 'Goal'", cases[i].kinds, i);
        assert_rows("select (piece.xid > before.xid)::text from piece, before", cases[i].moves ? "true" : "false", i);
    }
}

static void a_referral_moves_for_whom_it_changed(void **state)
{
    static const struct {
        const char *set, *moves;
    } of[] = {
        {"respond_by = '2027-01-01'", "f f"},
        {"performer_changed = clock_timestamp()", "t f"},
        {"requester_changed = clock_timestamp()", "f t"},
        {"performer_changed = clock_timestamp(), requester_changed = clock_timestamp()", "t t"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
        database_do(it.own.super, "truncate referral");
        database_do(it.own.super, "insert into referral (task, child, requester, labels) values (gen_random_uuid(), 5, 1, 2)");
        database_do(it.own.super,
                    "drop table if exists before; create temp table before as select performer_xid, requester_xid from referral");
        database_do(it.own.super, "update referral set %s", of[i].set);
        assert_rows("select concat_ws(' ', r.performer_xid > b.performer_xid, r.requester_xid > b.requester_xid) from referral r, before b",
                    of[i].moves, i);
    }
}

/* Begins a transaction with a number, which is left open. */
static PGconn *begin(char number[24])
{
    PGconn *pg = database_connect(&it.own, "postgres");
    database_do(pg, "begin");
    PGresult *row = database_run(pg, "select pg_current_xact_id()");
    (void)snprintf(number, 24, "%s", PQgetvalue(row, 0, 0));
    PQclear(row);
    return pg;
}

/* Its own transaction may still write, as may those that were open when it looked: they are to come. */
static void a_follower_has_seen_what_others_committed(void **state)
{
    (void)state;
    char number[4][24];
    PGconn *before = begin(number[0]), *own = begin(number[1]), *behind = begin(number[2]), *over = begin(number[3]);
    database_do(over, "commit");
    PGresult *seen = database_run(own,
                                  "select string_agg(pg_visible_in_snapshot(n::xid8, snapshot_to_follow())::text, ' ' order by n::xid8) "
                                  "from unnest('{%s,%s,%s,%s}'::text[]) as n",
                                  number[0], number[1], number[2], number[3]);
    assert_string_equal(PQgetvalue(seen, 0, 0), "false false false true");
    PQclear(seen);
    seen = database_run(over, "select snapshot_to_follow()::text = pg_current_snapshot()::text"); /* one that has written nothing */
    assert_string_equal(PQgetvalue(seen, 0, 0), "t");
    PQclear(seen);
    PQfinish(before);
    PQfinish(own);
    PQfinish(behind);
    PQfinish(over);
}

static int set_up(void **state)
{
    (void)state;
    database_make(&it.own, "triggers");
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
        cmocka_unit_test(what_leaves_a_readers_sight_and_what_kinds_there_are_is_noted),
        cmocka_unit_test(a_referral_moves_for_whom_it_changed),
        cmocka_unit_test(a_follower_has_seen_what_others_committed),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
