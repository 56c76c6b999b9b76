/* Who is told, when and by which ids, that it may read something else of a child than before: what the compiler records when it has replaced the
 * child's grants, against a model without SQL, in many worlds of chance. */
#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <libpq-fe.h>

#include "../harness/chance.h"
#include "../harness/database.h"
#include "cpx/consent.h"
#include "cpx/db.h"

enum {
    CHILDREN = 500,
    RECIPIENTS = 3,
    PURPOSES = 2,
    KINDS = 4,
    MASKS = 4,
    SIDES = 2,
    RECORDS = 3,
    GRANTS = 12,
    TOLD = 64,
    ARENA = 1 << 26
};
/* Hours from now; the last is for ever. */
static const int bounds[] = {-30, -10, 20, 50, 80, INT32_MAX};
/* What is permitted, and of that what carries the minor's label. */
static const struct {
    unsigned permit, minor;
} masks[MASKS] = {{2, 0}, {4, 0}, {2, 2}, {6, 4}};
enum { BOUNDS = sizeof bounds / sizeof *bounds, NOW = 0, NOBODY = 0 };

/* A grant, or one that was. kind: which ground and discloser. patient: a record's number, or NOBODY. quiet, moved: of a merge that is undone. */
struct grant {
    int recipient, purpose, kind, mask, starts, ends, side, patient;
    bool of_user, quiet, moved;
};
/* patient, other: numbers of records. */
struct told {
    int recipient, purpose, patient, other, due;
};
struct child {
    struct grant was[GRANTS], is[GRANTS];
    size_t was_count, is_count;
    int sources[RECORDS], records;   /* of its records, the earliest first */
    bool known[RECIPIENTS][RECORDS]; /* the records by which a recipient knew it before it was merged */
};

static struct {
    struct database own;
    struct child children[CHILDREN];
    size_t told;
} it;

/* ---- the model ---- */

static bool alike(const struct grant *a, const struct grant *b)
{
    return a->recipient == b->recipient && a->purpose == b->purpose && a->kind == b->kind && a->mask == b->mask;
}

static bool in_force(const struct grant *g)
{
    return !g->of_user && g->starts < NOW && g->ends > NOW;
}

/* Whether there is one in force like this; side: of this side alone, or -1. */
static bool one_like(const struct grant *list, size_t count, const struct grant *g, int side)
{
    for (size_t i = 0; i < count; i++)
        if (in_force(&list[i]) && alike(&list[i], g) && (side < 0 || list[i].side == side)) return true;
    return false;
}

static bool was_of(const struct child *c, int recipient, int purpose)
{
    for (size_t i = 0; i < c->was_count; i++)
        if (in_force(&c->was[i]) && c->was[i].recipient == recipient && (purpose < 0 || c->was[i].purpose == purpose)) return true;
    return false;
}

/* Rows of one side that say the same of it. */
static bool same_side(const struct grant *a, const struct grant *b)
{
    return a->recipient == b->recipient && a->purpose == b->purpose && a->side == b->side;
}

static bool has_now_for(const struct child *c, int recipient, int purpose)
{
    for (size_t i = 0; i < c->is_count; i++)
        if (in_force(&c->is[i]) && c->is[i].recipient == recipient && c->is[i].purpose == purpose) return true;
    return false;
}

/* Something of the side isn't open any more. */
static bool lost_some(const struct child *c, const struct grant *s)
{
    for (size_t i = 0; i < c->was_count; i++)
        if (in_force(&c->was[i]) && same_side(&c->was[i], s) && !one_like(c->is, c->is_count, &c->was[i], -1)) return true;
    return false;
}

/* Whether a grant of now opens no more than one of a quiet side did. */
static bool within(const struct child *c, const struct grant *s, const struct grant *g)
{
    for (size_t i = 0; i < c->was_count; i++) {
        const struct grant *w = &c->was[i];
        int discloser = w->kind / 2;
        if (in_force(w) && same_side(w, s) && (masks[g->mask].permit & ~masks[w->mask].permit) == 0 &&
            (masks[g->mask].minor & ~masks[w->mask].minor) == 0 && (discloser == 0 || discloser == g->kind / 2))
            return true;
    }
    return false;
}

/* Something is open that wasn't on the side. */
static bool gained_some(const struct child *c, const struct grant *s)
{
    for (size_t i = 0; i < c->is_count; i++) {
        const struct grant *g = &c->is[i];
        if (in_force(g) && g->recipient == s->recipient && g->purpose == s->purpose && !one_like(c->was, c->was_count, g, s->side) &&
            !(s->quiet && within(c, s, g)))
            return true;
    }
    return false;
}

/* Whether grants of one kind and mask begin or end at a time: they hold on one side of it only. */
static bool turns(const struct child *c, int recipient, int purpose, int at)
{
    for (int kind = 0; kind < KINDS; kind++)
        for (int mask = 0; mask < MASKS; mask++) {
            bool before = false, after = false;
            for (size_t i = 0; i < c->is_count; i++) {
                const struct grant *g = &c->is[i];
                if (g->of_user || g->recipient != recipient || g->purpose != purpose || g->kind != kind || g->mask != mask) continue;
                before = before || (g->starts < at && g->ends >= at);
                after = after || (g->starts <= at && g->ends > at);
            }
            if (before != after) return true;
        }
    return false;
}

static void tell(struct told *out, size_t *count, struct told one)
{
    for (size_t i = 0; i < *count; i++)
        if (memcmp(&out[i], &one, sizeof one) == 0) return;
    assert_true(*count < TOLD);
    out[(*count)++] = one;
}

/* By the ids by which it knows a child that was merged; else by its own record, and by the earliest where it knew the child by that. */
static void tell_by_records(const struct child *c, int recipient, int purpose, int due, bool had, struct told *out, size_t *count)
{
    int own = NOBODY, first = c->records > 0 ? 1 : NOBODY;
    bool known = false;
    for (int i = c->records - 1; i >= 0; i--)
        if (c->sources[i] == recipient + 1) own = i + 1;
    for (int i = 0; i < c->records; i++) {
        if (!c->known[recipient][i]) continue;
        known = true;
        tell(out, count, (struct told){recipient, purpose, i + 1, NOBODY, due});
    }
    if (known && own != NOBODY) tell(out, count, (struct told){recipient, purpose, own, NOBODY, due});
    if (!known && first != NOBODY)
        tell(out, count,
             (struct told){recipient, purpose, own == NOBODY ? first : own, had && own != NOBODY && own != first ? first : NOBODY, due});
}

static void tell_of_side(const struct child *c, const struct grant *s, struct told *out, size_t *count)
{
    bool found_elsewhere = s->moved && has_now_for(c, s->recipient, s->purpose);
    if (!found_elsewhere && (s->quiet || !lost_some(c, s)) && !gained_some(c, s)) return;
    if (s->patient != NOBODY && !found_elsewhere)
        tell(out, count, (struct told){s->recipient, s->purpose, s->patient, NOBODY, NOW});
    else
        tell_by_records(c, s->recipient, s->purpose, NOW, !s->quiet && !s->moved, out, count);
}

static size_t model(const struct child *c, struct told *out)
{
    size_t count = 0;
    for (size_t i = 0; i < c->was_count; i++)
        if (in_force(&c->was[i])) tell_of_side(c, &c->was[i], out, &count);
    for (int recipient = 0; recipient < RECIPIENTS; recipient++)
        for (int purpose = 0; purpose < PURPOSES; purpose++) {
            if (!was_of(c, recipient, purpose) && has_now_for(c, recipient, purpose))
                tell_by_records(c, recipient, purpose, NOW, was_of(c, recipient, -1), out, &count);
            for (int b = 0; b < BOUNDS - 1; b++)
                if (bounds[b] > NOW && turns(c, recipient, purpose, bounds[b]))
                    tell_by_records(c, recipient, purpose, bounds[b], true, out, &count);
        }
    return count;
}

/* ---- the same in the database: child c is number c + 1 and was, merged, 1000001 + c too ---- */

static const char *moment(int hours)
{
    static char text[2][64];
    static int turn;
    turn = !turn;
    if (hours == INT32_MAX) return "'infinity'";
    (void)snprintf(text[turn], sizeof text[turn], "now() + interval '%d hours'", hours);
    return text[turn];
}

static const char *patient_of(int child, int record)
{
    static char text[2][64];
    static int turn;
    turn = !turn;
    if (record == NOBODY) return "null";
    (void)snprintf(text[turn], sizeof text[turn], "'00000000-0000-4000-8000-%06d%06d'", child, record);
    return text[turn];
}

static struct grant make_grant(void)
{
    int starts = chance(BOUNDS - 1);
    return (struct grant){.recipient = chance(RECIPIENTS),
                          .purpose = chance(PURPOSES),
                          .kind = chance(KINDS),
                          .mask = chance(MASKS),
                          .starts = bounds[starts],
                          .ends = bounds[starts + 1 + chance(BOUNDS - 1 - starts)],
                          .of_user = chance(6) == 0};
}

/* One at a time: what the database's constraint says of a recipient, a purpose and a kind. */
static bool fits(const struct child *c, const struct grant *g)
{
    for (size_t i = 0; i < c->is_count; i++) {
        const struct grant *o = &c->is[i];
        if (o->recipient == g->recipient && o->purpose == g->purpose && o->kind == g->kind && o->of_user == g->of_user &&
            o->starts < g->ends && g->starts < o->ends)
            return false;
    }
    return true;
}

static void insert_was(int child, const struct grant *g)
{
    database_do(it.own.super,
                "insert into grant_was (recipient, child, side, purpose, ground, actor, discloser, starts, ends, permit, permit_minor, "
                "patient, quiet, moved) "
                "values (%d, %d, %d, %d, %d, %d, %d, %s, %s, %u, %u, %s, %s, %s)",
                g->recipient + 1, child + 1 + (chance(3) == 0 ? 1000000 : 0), child + 1 + g->side * 1000000, g->purpose + 1, g->kind % 2,
                g->of_user, g->kind / 2 * 7, moment(g->starts), moment(g->ends), masks[g->mask].permit, masks[g->mask].minor,
                patient_of(child, g->patient), g->quiet ? "true" : "false", g->moved ? "true" : "false");
}

static void insert_is(int child, const struct grant *g)
{
    database_do(
        it.own.super,
        "insert into grant_effective (recipient, child, purpose, ground, actor, discloser, starts, ends, permit, permit_minor, basis) "
        "values (%d, %d, %d, %d, %d, %d, %s, %s, %u, %u, 1)",
        g->recipient + 1, child + 1, g->purpose + 1, g->kind % 2, g->of_user, g->kind / 2 * 7, moment(g->starts), moment(g->ends),
        masks[g->mask].permit, masks[g->mask].minor);
}

static void make_child(int child)
{
    struct child *c = &it.children[child];
    database_do(it.own.super, "insert into child_alias (child, now) values (%d, %d)", child + 1000001, child + 1);
    c->records = chance(RECORDS + 1);
    for (int i = 0; i < c->records; i++) {
        c->sources[i] = 1 + chance(RECIPIENTS + 1);
        database_do(it.own.super,
                    "insert into child_patient (patient, child, source, linked) values (%s, %d, %d, now() - interval '%d days')",
                    patient_of(child, i + 1), child + 1, c->sources[i], RECORDS - i);
        for (int recipient = 0; recipient < RECIPIENTS; recipient++) {
            c->known[recipient][i] = chance(8) == 0;
            if (c->known[recipient][i])
                database_do(it.own.super,
                            "insert into child_known (patient, recipient, merge) select %s, %d, n from generate_series(1, 2) as n",
                            patient_of(child, i + 1), recipient + 1);
        }
    }
    for (int n = chance(GRANTS); n > 0; n--) {
        struct grant g = make_grant();
        if (!fits(c, &g)) continue;
        c->is[c->is_count++] = g;
        insert_is(child, &g);
        if (chance(2) == 0) continue;
        for (; g.side < 1 + (chance(3) == 0) && c->was_count < GRANTS; g.side++) { /* of one side, or of both */
            c->was[c->was_count++] = g;
            insert_was(child, &g);
        }
    }
    for (int n = chance(4); n > 0 && c->was_count < GRANTS; n--) {
        struct grant g = make_grant();
        if (c->is_count > 0 && chance(2) == 0) { /* of whom something is open now */
            const struct grant *now = &c->is[chance((int)c->is_count)];
            g.recipient = now->recipient, g.purpose = now->purpose;
        }
        g.side = chance(SIDES);
        if (chance(2) == 0) g.patient = 1 + chance(RECORDS);
        g.quiet = chance(2) == 0;
        g.moved = chance(3) == 0;
        c->was[c->was_count++] = g;
        insert_was(child, &g);
    }
    /* What was told before stays; what was to be told is told anew. */
    database_do(it.own.super,
                "insert into grant_change (recipient, child, purpose, patient, due) select 9, %d + n * 1000000, 1, gen_random_uuid(), "
                "now() + interval '1 hour' * s "
                "from generate_series(0, 1) n, unnest(array[-1, 1]) s",
                child + 1);
}

static int number_in(const char *patient)
{
    return *patient == '\0' ? NOBODY : atoi(patient + 30);
}

static void compare(int child)
{
    struct told expected[TOLD];
    size_t count = model(&it.children[child], expected);
    PGresult *rows = database_run(it.own.super,
                                  "select recipient - 1, purpose - 1, patient, other, round(extract(epoch from due - now()) / 3600) from "
                                  "grant_change where child = %d and recipient <> 9",
                                  child + 1);
    for (int i = 0; i < PQntuples(rows); i++) {
        struct told found = {atoi(PQgetvalue(rows, i, 0)), atoi(PQgetvalue(rows, i, 1)), number_in(PQgetvalue(rows, i, 2)),
                             number_in(PQgetvalue(rows, i, 3)), atoi(PQgetvalue(rows, i, 4))};
        bool known = false;
        for (size_t e = 0; e < count; e++)
            known = known || memcmp(&expected[e], &found, sizeof found) == 0;
        if (!known)
            fail_msg("child %d: recipient %d is told for purpose %d by %d and %d in %d hours", child + 1, found.recipient, found.purpose,
                     found.patient, found.other, found.due);
    }
    if ((size_t)PQntuples(rows) != count) fail_msg("child %d: %d are told, not %zu", child + 1, PQntuples(rows), count);
    it.told += count;
    PQclear(rows);
}

static void who_may_read_something_else_than_before_is_told(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    struct cpx_tx *tx = NULL;
    database_do(it.own.super, "begin");
    for (int child = 0; child < CHILDREN; child++)
        make_child(child);
    /* A child that isn't compiled, and has another number too: none of its is anybody else's. */
    database_do(it.own.super, "insert into child_alias (child, now) values (3000001, 3000000)");
    database_do(it.own.super,
                "insert into grant_change (recipient, child, purpose, patient, due) values (8, 3000001, 1, gen_random_uuid(), "
                "now() + interval '1 hour')");
    database_do(it.own.super,
                "insert into grant_was (recipient, child, side, purpose, ground, actor, discloser, starts, ends, permit, permit_minor) "
                "values (8, 3000001, 3000001, 1, 0, 0, 0, now(), now() + interval '1 hour', 2, 0)");
    database_do(it.own.super, "commit");
    PGresult *left = database_run(it.own.super, "select count(*) from grant_was");
    assert_true(atoi(PQgetvalue(left, 0, 0)) > CHILDREN);
    PQclear(left);
    assert_int_equal(cpx_tx_open(database_dsn(&it.own, "cpx_consent"), arena, &tx), CPX_OK);
    for (int child = 0; child < CHILDREN; child++) {
        const char *value = cpx_param_int(arena, child + 1), *none = "";
        assert_int_equal(cpx_tx_run(tx, CPX_SQL_GRANTS_COMPILES, &value, 1, NULL), CPX_OK);
        assert_int_equal(cpx_tx_run(tx, CPX_SQL_GRANTS_CHANGED, &value, 1, NULL), CPX_OK);
        assert_int_equal(cpx_tx_run(tx, CPX_SQL_GRANTS_COMPILES, &none, 1, NULL), CPX_OK);
    }
    assert_int_equal(cpx_tx_close(tx, CPX_OK), CPX_OK);
    cpx_arena_free(arena);
    for (int child = 0; child < CHILDREN; child++)
        compare(child);
    printf("%zu told\n", it.told);
    assert_true(it.told > CHILDREN);
    left = database_run(it.own.super, "select count(*) from grant_was w join grant_change c using (recipient, child)");
    assert_string_equal(PQgetvalue(left, 0, 0), "1");
    PQclear(left);
    left = database_run(it.own.super,
                        "select (select count(*) from grant_was where recipient <> 8), (select count(*) from grant_change where recipient "
                        "= 9 and due > now()), "
                        "(select count(*) from grant_change where recipient = 9)");
    assert_string_equal(PQgetvalue(left, 0, 0), "0");
    assert_string_equal(PQgetvalue(left, 0, 1), "0");
    assert_int_equal(atoi(PQgetvalue(left, 0, 2)), 2 * CHILDREN);
    PQclear(left);
}

static int set_up(void **state)
{
    (void)state;
    chance_begin();
    database_make(&it.own, "changes");
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
    const struct CMUnitTest tests[] = {cmocka_unit_test(who_may_read_something_else_than_before_is_told)};
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
