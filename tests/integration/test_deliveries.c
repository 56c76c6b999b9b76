/* When a referral is delivered, and when that ends: what the compiler makes of a child's grants, against a model without SQL, in many worlds of
 * chance. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../harness/chance.h"
#include "../harness/database.h"
#include "cpx/consent.h"
#include "cpx/db.h"

enum { CHILDREN = 400, REFERRALS = 3, GRANTS = 5, ORGANIZATIONS = 3, OPEN = 0, ARENA = 1 << 26 };
/* Hours from now; the last is for ever. Nothing of the grants is now itself. */
enum { NOW = 0, FOREVER = 1000000, NEVER = -1000000 };
static const int bounds[] = {-30, -10, 20, 50, 80, FOREVER};
enum { BOUNDS = sizeof bounds / sizeof *bounds };

/* What a grant permits, of that what carries the minor's label, and what a referral may be of. */
static const int64_t masks[][2] = {{2, 0}, {6, 0}, {2, 2 | CPX_LABEL_MINOR}, {6, 6 | CPX_LABEL_MINOR}};
static const int64_t of[] = {2, 6, 2 | CPX_LABEL_MINOR};
enum { MASKS = sizeof masks / sizeof *masks, OF = sizeof of / sizeof *of };

struct grant {
    int recipient, discloser, mask, starts, ends; /* organizations: 1 and on; discloser 0: any */
    bool of_user;
};
/* open: that it goes on for ever is said by null. */
struct referral {
    int requester, performer, of, from, until;
    bool open;
};
struct child {
    struct grant grants[GRANTS];
    struct referral referrals[REFERRALS];
    int grants_count;
};
static struct {
    struct database own;
    struct child children[CHILDREN];
    int seen[3][3];
    char made[16]; /* the transaction that made them */
} it;

/* ---- the model: what has become of a delivery, and which time is covered that isn't over ---- */

enum phase { NOT_YET, GOES_ON, HAS_ENDED };
enum next { NOTHING, AT_HAND, LATER };

static enum phase phase_of(const struct referral *r)
{
    if (r->from == NEVER || r->from > NOW) return NOT_YET;
    return r->until > NOW ? GOES_ON : HAS_ENDED;
}

/* Whether a grant delivers the referral in the hours that follow a bound. */
static bool covers(const struct child *c, const struct referral *r, int hours)
{
    for (int i = 0; i < c->grants_count; i++) {
        const struct grant *g = &c->grants[i];
        int64_t may = masks[g->mask][(of[r->of] & CPX_LABEL_MINOR) != 0];
        if (!g->of_user && g->recipient == r->performer && (g->discloser == 0 || g->discloser == r->requester) && (of[r->of] & ~may) == 0 &&
            g->starts <= hours && g->ends > hours)
            return true;
    }
    return false;
}

/* The covered time that isn't over and begins first. */
static enum next next_of(const struct child *c, const struct referral *r, int *starts, int *ends)
{
    enum next next = NOTHING;
    for (int b = 0; b < BOUNDS - 1; b++) {
        if (!covers(c, r, bounds[b])) {
            if (next != NOTHING) return next;
            continue;
        }
        if (bounds[b + 1] <= NOW && !covers(c, r, bounds[b + 1])) continue; /* over */
        if (next == NOTHING) *starts = bounds[b], next = bounds[b] > NOW ? LATER : AT_HAND;
        *ends = bounds[b + 1];
    }
    return next;
}

/* What becomes of it; again: hours from now when the child has to be compiled once more, or NOW. */
static struct referral model(const struct child *c, const struct referral *r, int *again)
{
    struct referral out = *r;
    int starts = NEVER, ends = NEVER;
    enum phase phase = phase_of(r);
    enum next next = next_of(c, r, &starts, &ends);
    it.seen[phase][next]++;
    *again = phase != NOT_YET && next == LATER ? starts : NOW;
    switch (next) {
    case AT_HAND:
        if (phase != GOES_ON) out.from = NOW;
        out.until = ends;
        break;
    case LATER:
        if (phase == NOT_YET) out.from = starts, out.until = ends;
        if (phase == GOES_ON) out.until = NOW;
        break;
    case NOTHING:
        if (phase == NOT_YET) out.from = out.until = NEVER;
        if (phase == GOES_ON) out.until = NOW;
    }
    return out;
}

/* ---- the same in the database: child c is number c + 1; only those with an even number are compiled ---- */

static const char *moment(int hours)
{
    static char text[4][64];
    static int turn;
    char *out = text[turn = (turn + 1) % 4];
    if (hours == NEVER) return "null";
    if (hours == FOREVER) return "'infinity'";
    (void)snprintf(out, sizeof text[0], "now() + interval '%d hours'", hours);
    return out;
}

static void make_child(int child)
{
    struct child *c = &it.children[child];
    for (c->grants_count = chance(GRANTS + 1); c->grants_count > 0 && chance(8) == 0;)
        c->grants_count--;
    for (int i = 0; i < c->grants_count; i++) {
        struct grant *g = &c->grants[i];
        int starts = chance(BOUNDS - 1);
        *g = (struct grant){1 + chance(2),  chance(2) * (1 + chance(ORGANIZATIONS)),          chance(MASKS),
                            bounds[starts], bounds[starts + 1 + chance(BOUNDS - 1 - starts)], chance(6) == 0};
        database_do(
            it.own.super,
            "insert into grant_effective (recipient, child, purpose, ground, actor, discloser, starts, ends, permit, permit_minor, basis) "
            "values (%d, %d, %d, 0, %d, %d, %s, %s, %lld, %lld, 1)",
            g->recipient, child + 1, i + 1, g->of_user, g->discloser, moment(g->starts), moment(g->ends), (long long)masks[g->mask][0],
            (long long)masks[g->mask][1]);
    }
    for (int i = 0; i < REFERRALS; i++) {
        static const int spans[][2] = {{NEVER, NEVER}, {NEVER, NEVER}, {20, 50}, {-30, -10}, {-30, 50}, {-10, FOREVER}, {20, FOREVER}};
        struct referral *r = &c->referrals[i];
        const int *span = spans[chance(sizeof spans / sizeof *spans)];
        *r = (struct referral){1 + chance(ORGANIZATIONS),           chance(8) == 0 ? OPEN : 1 + chance(2), chance(OF), span[0], span[1],
                               span[1] == FOREVER && chance(2) == 0};
        database_do(it.own.super,
                    "insert into referral (task, child, requester, performer, labels, delivered_from, delivered_until, performer_changed, "
                    "requester_changed) values ('00000000-0000-4000-8000-%06d%06d', %d, %d, nullif(%d, 0), %lld, %s, %s, "
                    "now() - interval '1 day', now() - interval '1 day')",
                    child, i, child + 1, r->requester, r->performer, (long long)of[r->of], moment(r->from),
                    r->open ? "null" : moment(r->until));
    }
}

static int hours_of(PGresult *rows, int row, int column)
{
    if (PQgetisnull(rows, row, column)) return NEVER;
    return strcmp(PQgetvalue(rows, row, column), "Infinity") == 0 ? FOREVER : atoi(PQgetvalue(rows, row, column));
}

/* As the lists of a party see it. */
static bool moves(const struct referral *a, const struct referral *b)
{
    return phase_of(a) != phase_of(b);
}

static void compare(int child)
{
    const struct child *c = &it.children[child];
    bool compiled = (child + 1) % 2 == 0;
    int due[REFERRALS], due_count = 0;
    PGresult *rows =
        database_run(it.own.super,
                     "select case when delivered_from = 'infinity' then 'Infinity' else round(extract(epoch from delivered_from "
                     "- now()) / 3600)::text end, case when delivered_until = 'infinity' then 'Infinity' else "
                     "round(extract(epoch from delivered_until - now()) / 3600)::text end, performer_changed > now() - "
                     "interval '1 hour', requester_changed > now() - interval '1 hour', xmin <> '%s' "
                     "from referral where child = %d order by task",
                     it.made, child + 1);
    assert_int_equal(PQntuples(rows), REFERRALS);
    for (int i = 0; i < REFERRALS; i++) {
        const struct referral *before = &c->referrals[i];
        int again = NOW;
        struct referral after = compiled ? model(c, before, &again) : *before;
        int from = hours_of(rows, i, 0), until = hours_of(rows, i, 1), was = before->open ? NEVER : before->until;
        bool still_open = before->open && until == NEVER && after.until == FOREVER;
        if (from != after.from || (until != after.until && !still_open))
            fail_msg("child %d, referral %d, of %d until %d: delivered from %d until %d instead of %d until %d", child + 1, i, before->from,
                     before->until, from, until, after.from, after.until);
        bool told = moves(before, &after);
        assert_int_equal(PQgetvalue(rows, i, 4)[0] == 't', from != before->from || until != was);
        assert_int_equal(PQgetvalue(rows, i, 2)[0] == 't', told);
        assert_int_equal(PQgetvalue(rows, i, 3)[0] == 't', told || (before->from == NEVER) != (after.from == NEVER));
        bool known = again == NOW;
        for (int d = 0; d < due_count; d++)
            known = known || due[d] == again;
        if (!known) due[due_count++] = again;
    }
    PQclear(rows);
    rows = database_run(it.own.super, "select round(extract(epoch from due - now()) / 3600) from recompile where child = %d", child + 1);
    assert_int_equal(PQntuples(rows), due_count);
    for (int i = 0; i < due_count; i++) {
        bool known = false;
        for (int d = 0; d < due_count; d++)
            known = known || due[d] == atoi(PQgetvalue(rows, i, 0));
        assert_true(known);
    }
    PQclear(rows);
}

static void a_referral_is_delivered_while_grants_cover_it(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    struct cpx_tx *tx = NULL;
    database_do(it.own.super, "begin");
    for (int child = 0; child < CHILDREN; child++)
        make_child(child);
    PGresult *made = database_run(it.own.super, "select pg_current_xact_id()::xid");
    (void)snprintf(it.made, sizeof it.made, "%s", PQgetvalue(made, 0, 0));
    PQclear(made);
    database_do(it.own.super, "commit");
    assert_int_equal(cpx_tx_open(database_dsn(&it.own, "cpx_consent"), arena, &tx), CPX_OK);
    for (int child = 1; child < CHILDREN; child += 2) {
        const char *value = cpx_param_int(arena, child + 1), *none = "";
        assert_int_equal(cpx_tx_run(tx, CPX_SQL_GRANTS_COMPILES, &value, 1, NULL), CPX_OK);
        assert_int_equal(cpx_tx_run(tx, CPX_SQL_GRANTS_DELIVER, &value, 1, NULL), CPX_OK);
        assert_int_equal(cpx_tx_run(tx, CPX_SQL_GRANTS_COMPILES, &none, 1, NULL), CPX_OK);
    }
    assert_int_equal(cpx_tx_close(tx, CPX_OK), CPX_OK);
    cpx_arena_free(arena);
    for (int child = 0; child < CHILDREN; child++)
        compare(child);
    for (int phase = NOT_YET; phase <= HAS_ENDED; phase++)
        for (int next = NOTHING; next <= LATER; next++)
            assert_true(it.seen[phase][next] > 0);
}

static int set_up(void **state)
{
    (void)state;
    chance_begin();
    database_make(&it.own, "deliveries");
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
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_referral_is_delivered_while_grants_cover_it)};
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
