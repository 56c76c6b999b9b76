/* What a table that is recorded does to those before it: every refusal, by every signer, to every recipient, of every category, for every purpose, at
 * every time, and every permit, against a model without SQL, in many worlds of chance. And what its statements leave alone, of themselves. */
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
#include <libpq-fe.h>

#include "../../service/consent/record.h"
#include "../harness/chance.h"
#include "../harness/database.h"
#include "../harness/harness.h"
#include "cpx/consent.h"
#include "cpx/db.h"

enum { CHILDREN = 150, CONSENTS = 4, LINES = 3, TABLES = 2, ARENA = 1 << 26 };
enum { SIGNERS = 2, RECIPIENTS = 4, CATEGORIES = 4, PURPOSES = CPX_PURPOSE_COUNT, TIMES = 4 };

#define LONG_AGO "'2026-01-01Z'"

static const char *const signers[] = {"ana", "luis"};
/* Two organizations and two classes; the recorder is organization 1, of the first class. */
static const char *const recipients[] = {"1, null", "2, null", "null, 'housing'", "null, 'dental'"};
/* Hours from now; what is refused is looked at between them. */
static const int bounds[] = {-40, -12, 18, 42, 66, 2000}, moments[TIMES] = {6, 30, 54, 78};

struct line {
    int signer, recipient, starts, ends;
    bool permit, superseded;
    uint32_t labels;         /* by category */
    uint32_t named, exactly; /* purposes: with those below, alone; neither: all */
    int number;              /* 0: none */
};
struct consent {
    long long number; /* 0: none */
    int signer, day;  /* signed so many days ago */
    bool revoked;
    struct line lines[2 * LINES];
    int count;
    bool refused[SIGNERS][RECIPIENTS][CATEGORIES][PURPOSES][TIMES];
};

static struct {
    struct database own;
    struct consent consents[CHILDREN + 2][CONSENTS]; /* the last two's are told, not of chance */
    struct cpx_arena *arena;
    struct cpx_tx *tx;
    int lifted, ended, gone; /* gone: were superseded before */
} it;

/* ---- the model ---- */

static bool covers(const struct line *line, int purpose)
{
    if (line->named == 0 && line->exactly == 0) return true;
    if ((line->exactly >> purpose & 1) != 0) return true;
    for (int above = CPX_PURPOSE_TREAT; above < PURPOSES; above++)
        if ((line->named >> above & 1) != 0 && (cpx_purposes_below((enum cpx_purpose)above) >> purpose & 1) != 0) return true;
    return false;
}

static bool speaks_of(const struct line *line, int recipient, int category, int purpose)
{
    return line->recipient == recipient && (line->labels >> category & 1) != 0 && covers(line, purpose);
}

/* For each category, purpose and moment: sets what a line refuses, or clears what it lifts. */
static void apply(bool cells[CATEGORIES][PURPOSES][TIMES], const struct line *line, double from, double until, bool refused)
{
    for (int category = 0; category < CATEGORIES; category++)
        for (int purpose = CPX_PURPOSE_TREAT; purpose < PURPOSES; purpose++)
            for (int t = 0; t < TIMES; t++)
                if (speaks_of(line, line->recipient, category, purpose) && moments[t] >= from && moments[t] < until) {
                    it.lifted += cells[category][purpose][t] && !refused;
                    cells[category][purpose][t] = refused;
                }
}

static void model_line(struct consent *all, const struct consent *mine, const struct line *line, bool evidence)
{
    if (!evidence || line->ends < 0) return;
    for (struct consent *c = all; c < all + CONSENTS; c++)
        if (c->number != 0 && c != mine && c->day >= mine->day)
            apply(c->refused[line->signer][line->recipient], line, line->starts, INT32_MAX, false);
}

static bool is_after(const struct consent *mine, const struct consent *all, const struct line *line)
{
    for (const struct consent *c = all; c < all + CONSENTS; c++)
        for (int i = 0; c->number != 0 && c->day < mine->day && i < c->count; i++)
            if (c->lines[i].signer == mine->signer && c->lines[i].recipient == line->recipient) return true;
    return false;
}

static void model_permits(struct consent *all, struct consent *mine)
{
    bool named[RECIPIENTS] = {false};
    for (int i = 0; i < mine->count; i++)
        if (!mine->lines[i].superseded && mine->lines[i].signer == mine->signer) named[mine->lines[i].recipient] = true;
    for (struct consent *c = all; c < all + CONSENTS; c++)
        for (int i = 0; c->number != 0 && i < c->count; i++) {
            struct line *line = &c->lines[i];
            if (!line->permit || line->superseded) continue;
            line->superseded =
                c == mine ? is_after(mine, all, line) : named[line->recipient] && line->signer == mine->signer && c->day >= mine->day;
            it.ended += line->superseded;
        }
}

/* ---- the same in the database ---- */

static struct line make_line(int signer, bool table)
{
    int starts = chance(4), purpose = CPX_PURPOSE_TREAT + chance(4);
    struct line line = {.signer = table || chance(4) > 0 ? signer : !signer, .recipient = chance(RECIPIENTS), .permit = chance(2) == 0};
    line.starts = bounds[starts];
    line.ends = bounds[starts + 1 + chance(5 - starts)];
    line.labels = chance(3) == 0 ? (1u << CATEGORIES) - 1 : 1u + (uint32_t)chance((1 << CATEGORIES) - 1);
    if (line.permit || chance(3) > 0) line.named = 1u << purpose | (chance(2) == 0 ? 1u << (CPX_PURPOSE_TREAT + chance(PURPOSES - 1)) : 0);
    if (!table && !line.permit && chance(4) == 0) line.exactly = 1u << CPX_PURPOSE_TREAT | 1u << CPX_PURPOSE_HPAYMT, line.named = 0;
    return line;
}

static const char *labels_of(const struct line *line)
{
    static char text[32];
    (void)snprintf(text, sizeof text, "%d", line->labels == (1u << CATEGORIES) - 1 && !line->permit ? -1 : (int)(line->labels << 1));
    return text;
}

static const char *purposes_of(uint32_t named, uint32_t exactly)
{
    static char text[256];
    (void)snprintf(text, sizeof text, "{");
    for (int p = CPX_PURPOSE_TREAT; p < PURPOSES; p++) {
        if ((named >> p & 1) != 0) (void)snprintf(text + strlen(text), sizeof text - strlen(text), "%s%d", strlen(text) > 1 ? "," : "", p);
        if ((exactly >> p & 1) != 0)
            (void)snprintf(text + strlen(text), sizeof text - strlen(text), "%s%d", strlen(text) > 1 ? "," : "", p + CPX_PURPOSE_ALONE);
    }
    (void)snprintf(text + strlen(text), sizeof text - strlen(text), "}");
    return text;
}

static void insert_consent(int child, struct consent *c)
{
    PGresult *made = database_run(it.own.super,
                                  "insert into consent (id, child, recorder, signer, signer_key, signed_on, record, revoked) "
                                  "values (gen_random_uuid(), %d, 1, 'guardian', '%s', current_date - %d, '{}', %s) returning number",
                                  child + 1, signers[c->signer], c->day, c->revoked ? "now()" : "null");
    c->number = atoll(PQgetvalue(made, 0, 0));
    PQclear(made);
    for (int i = 0; i < c->count; i++) {
        struct line *line = &c->lines[i];
        line->number = i + 1;
        database_do(it.own.super,
                    "insert into provision (consent, line, child, recorder, signer, signer_key, permit, recipient, recipient_class, "
                    "labels, purposes, "
                    "starts, ends, superseded) values (%lld, %d, %d, 1, 'guardian', '%s', %s, %s, %s, '%s', now() + interval '%d hours', "
                    "now() + interval '%d hours', %s)",
                    c->number, line->number, child + 1, signers[line->signer], line->permit ? "true" : "false", recipients[line->recipient],
                    labels_of(line), purposes_of(line->named, line->exactly), line->starts, line->ends,
                    line->superseded ? LONG_AGO : "null");
        it.gone += line->superseded;
        if (!line->permit && !line->superseded) apply(c->refused[line->signer][line->recipient], line, line->starts, line->ends, true);
    }
}

static void make_child(int child)
{
    for (int n = 0; n < CONSENTS - 1; n++) {
        struct consent *c = &it.consents[child][n];
        *c = (struct consent){.signer = chance(4) == 0, .day = 10 * chance(4), .count = 1 + chance(LINES), .revoked = chance(8) == 0};
        for (int i = 0; i < c->count; i++) {
            c->lines[i] = make_line(c->signer, false);
            c->lines[i].superseded = chance(6) == 0;
        }
        insert_consent(child, c);
    }
}

static void begin_as(const char *role, const char *organization)
{
    const struct cpx_rows *rows = NULL;
    it.arena = cpx_arena_new(ARENA);
    assert_int_equal(cpx_tx_open(database_dsn(&it.own, role), it.arena, &it.tx), CPX_OK);
    assert_int_equal(cpx_tx_query(it.tx, "select set_config('cpx.organization', $1, true)", &organization, 1, &rows), CPX_OK);
}

static void commit(void)
{
    assert_int_equal(cpx_tx_close(it.tx, CPX_OK), CPX_OK);
    cpx_arena_free(it.arena);
}

static const struct cpx_rows *does(enum cpx_sql sql, const char *const *values, int count)
{
    const struct cpx_rows *rows = NULL;
    assert_int_equal(cpx_tx_run(it.tx, sql, values, count, &rows), CPX_OK);
    return rows;
}

static const char *us_of(int hours)
{
    return harness_number(((long long)time(NULL) + hours * 3600LL) * 1000000);
}

static void store_line(int child, struct consent *mine, struct line *line, bool evidence)
{
    char text[32], *end = NULL;
    (void)snprintf(text, sizeof text, "%s", recipients[line->recipient]);
    bool of_class = strncmp(text, "null", 4) == 0;
    const char *values[] = {harness_number(mine->number),
                            harness_number(child + 1),
                            line->permit ? "t" : "f",
                            of_class ? NULL : harness_number(strtol(text, &end, 10)),
                            of_class ? (line->recipient == 2 ? "housing" : "dental") : NULL,
                            labels_of(line),
                            purposes_of(line->named, line->exactly),
                            "{}",
                            us_of(line->starts),
                            us_of(line->ends)};
    const struct cpx_rows *rows = does(CPX_SQL_PROVISION_INSERT, values, sizeof values / sizeof *values);
    assert_int_equal(cpx_rows_count(rows), 1);
    int last = 0;
    for (int i = 0; i < mine->count; i++)
        if (mine->lines[i].number > last) last = mine->lines[i].number;
    line->number = (int)cpx_rows_int(rows, 0, 0);
    assert_int_equal(line->number, last + 1);
    if (!line->permit) apply(mine->refused[line->signer][line->recipient], line, line->starts, line->ends, true);
    model_line(it.consents[child], mine, line, evidence);
    if (!evidence) return;
    uint32_t mentioned = 0;
    int64_t above[PURPOSES - 1];
    consent_find_purposes(line->named, above, &mentioned);
    const char *narrows[] = {values[0], harness_number(line->number), purposes_of(mentioned, 0),
                             cpx_param_ints(it.arena, above, PURPOSES - 1)};
    (void)does(CPX_SQL_PROVISION_NARROW, narrows, 4);
}

/* A new table, or the whole of an old one anew. */
static struct consent *begin_table(int child, bool evidence)
{
    struct consent *all = it.consents[child], *mine = &all[chance(2) == 0 ? CONSENTS - 1 : chance(CONSENTS - 1)];
    int signer = chance(4) == 0, day = 10 * chance(4);
    char signed_on[32];
    (void)snprintf(signed_on, sizeof signed_on, "%s", harness_number(day));
    PGresult *date = database_run(it.own.super, "select current_date - %d, gen_random_uuid()", day);
    if (mine->number != 0) {
        const char *values[] = {harness_number(mine->number), "guardian", signers[signer], PQgetvalue(date, 0, 0), "{}",
                                evidence ? "t" : "f",         NULL};
        assert_int_equal(cpx_rows_affected(does(CPX_SQL_CONSENT_UPDATE, values, 7)), 1);
        for (int i = 0; i < mine->count; i++)
            if (mine->lines[i].permit || (evidence && mine->lines[i].signer == signer)) mine->lines[i].superseded = true;
        if (evidence) memset(mine->refused[signer], 0, sizeof mine->refused[signer]);
    } else {
        const char *values[] = {
            PQgetvalue(date, 0, 1), harness_number(child + 1), "guardian", signers[signer], PQgetvalue(date, 0, 0), "{}", NULL};
        const struct cpx_rows *rows = does(CPX_SQL_CONSENT_INSERT, values, 7);
        assert_int_equal(cpx_rows_count(rows), 1);
        mine->number = cpx_rows_int(rows, 0, 0);
    }
    mine->signer = signer;
    mine->day = day;
    PQclear(date);
    return mine;
}

static bool stands(const struct consent *c)
{
    for (int i = 0; i < c->count; i++)
        if (!c->lines[i].superseded) return true;
    return false;
}

static const char *id_of(const struct consent *c)
{
    const struct cpx_rows *rows = NULL;
    const char *value = harness_number(c->number);
    assert_int_equal(cpx_tx_query(it.tx, "select id from consent where number = $1::bigint", &value, 1, &rows), CPX_OK);
    return cpx_rows_text(rows, 0, 0);
}

/* What it gives: the signer's consents that have no line left, but for those that were revoked. Of refusals the model doesn't know which rows are
 * left, so it is asked about consents that only permit. */
static void check_closed(int child, const struct consent *mine, const struct cpx_rows *rows)
{
    for (const struct consent *c = it.consents[child]; c < it.consents[child] + CONSENTS; c++) {
        bool refuses = c->number == 0, given = false;
        for (int i = 0; i < c->count; i++)
            if (!c->lines[i].permit) refuses = true;
        if (refuses) continue;
        for (int i = 0; i < cpx_rows_count(rows); i++)
            if (strcmp(cpx_rows_text(rows, i, 0), id_of(c)) == 0) given = true;
        assert_int_equal(given, c->signer == mine->signer && !c->revoked && !stands(c));
    }
    for (int i = 0; i < cpx_rows_count(rows); i++) {
        bool known = false;
        for (const struct consent *c = it.consents[child]; c < it.consents[child] + CONSENTS; c++)
            if (c->number != 0 && strcmp(cpx_rows_text(rows, i, 0), id_of(c)) == 0) known = c->signer == mine->signer && !c->revoked;
        assert_true(known);
    }
}

static void record_table(int child)
{
    bool evidence = chance(4) > 0;
    struct consent *mine = begin_table(child, evidence);
    for (int left = 1 + chance(LINES); left > 0 && mine->count < 2 * LINES; left--) {
        struct line *line = &mine->lines[mine->count];
        *line = make_line(mine->signer, true);
        const struct consent *older = &it.consents[child][chance(CONSENTS - 1)];
        if (chance(2) == 0 && older->count > 0) { /* of what an older one speaks of */
            const struct line *near = &older->lines[chance(older->count)];
            line->recipient = near->recipient;
            line->labels = near->labels;
            if (near->named != 0) line->named = near->named;
        }
        store_line(child, mine, line, evidence);
        mine->count++;
    }
    const char *value = harness_number(mine->number);
    const struct cpx_rows *rows = does(CPX_SQL_PROVISION_SUPERSEDE, &value, 1);
    model_permits(it.consents[child], mine);
    check_closed(child, mine, rows);
}

/* What the rows refuse is what the model says, consent by consent. */
static void compare_refusals(int child)
{
    static bool found[CONSENTS][SIGNERS][RECIPIENTS][CATEGORIES][PURPOSES][TIMES];
    PGresult *rows = database_run(
        it.own.super,
        "select consent, (signer_key = 'luis')::int, case when recipient is null then 2 + (recipient_class = 'dental')::int else "
        "recipient - 1 end, "
        "labels, array_to_string(purposes, ' '), extract(epoch from starts - now()) / 3600, extract(epoch from ends - now()) / 3600 "
        "from provision where child = %d and not permit and superseded is null",
        child + 1);
    memset(found, 0, sizeof found);
    for (int i = 0; i < PQntuples(rows); i++) {
        struct line line = {.signer = atoi(PQgetvalue(rows, i, 1)), .recipient = atoi(PQgetvalue(rows, i, 2))};
        char *at = PQgetvalue(rows, i, 4);
        int n = 0;
        while (it.consents[child][n].number != atoll(PQgetvalue(rows, i, 0)))
            assert_true(++n < CONSENTS);
        line.labels = (uint32_t)(atoll(PQgetvalue(rows, i, 3)) >> 1 & ((1 << CATEGORIES) - 1));
        for (long p = strtol(at, &at, 10); p != 0; p = strtol(at, &at, 10))
            *(p < CPX_PURPOSE_ALONE ? &line.named : &line.exactly) |= 1u << p % CPX_PURPOSE_ALONE;
        apply(found[n][line.signer][line.recipient], &line, atof(PQgetvalue(rows, i, 5)), atof(PQgetvalue(rows, i, 6)), true);
    }
    PQclear(rows);
    for (int n = 0; n < CONSENTS; n++)
        if (memcmp(found[n], it.consents[child][n].refused, sizeof found[n]) != 0)
            fail_msg("what consent %lld refuses isn't what the model says", it.consents[child][n].number);
}

/* The other parts of a refusal are no lines of the table that was signed: their numbers tell. */
static void compare_numbers(int child)
{
    for (int n = 0; n < CONSENTS; n++) {
        const struct consent *c = &it.consents[child][n];
        PGresult *row = database_run(
            it.own.super, "select count(*) filter (where line > 0), count(*) filter (where line = 0) from provision where consent = %lld",
            c->number);
        assert_int_equal(atoi(PQgetvalue(row, 0, 0)), c->count);
        assert_int_equal(atoi(PQgetvalue(row, 0, 1)), 0);
        PQclear(row);
    }
}

static void compare_permits(int child)
{
    for (int n = 0; n < CONSENTS; n++)
        for (int i = 0; i < it.consents[child][n].count; i++) {
            const struct line *line = &it.consents[child][n].lines[i];
            if (!line->permit) continue;
            PGresult *row = database_run(it.own.super,
                                         "select superseded is not null, own from provision where consent = %lld and line = %d and permit",
                                         it.consents[child][n].number, line->number);
            assert_int_equal(PQntuples(row), 1);
            if ((PQgetvalue(row, 0, 0)[0] == 't') != line->superseded)
                fail_msg("consent %lld, line %d: the model says %d", it.consents[child][n].number, line->number, line->superseded);
            PQclear(row);
        }
}

/* What was superseded stays so from when it was. */
static void compare_moments(void)
{
    PGresult *row = database_run(it.own.super, "select count(*) from provision where superseded = " LONG_AGO);
    assert_int_equal(atoi(PQgetvalue(row, 0, 0)), it.gone);
    PQclear(row);
}

/* A recorder that permits itself is marked. */
static void check_own_permits(void)
{
    for (int child = 0; child < CHILDREN; child++)
        for (int n = 0; n < CONSENTS; n++)
            for (int i = 0; i < it.consents[child][n].count; i++) {
                const struct consent *c = &it.consents[child][n];
                PGresult *row = database_run(it.own.super,
                                             "select own, recorder from provision where consent = %lld and line = %d and signer_key = '%s'",
                                             c->number, c->lines[i].number, signers[c->lines[i].signer]);
                assert_int_equal(PQntuples(row), 1);
                bool recorded = c->lines[i].number > 0 && PQgetvalue(row, 0, 0)[0] == 't';
                if (n == CONSENTS - 1) /* all of it was recorded here */
                    assert_int_equal(recorded, c->lines[i].permit && (c->lines[i].recipient == 0 || c->lines[i].recipient == 2));
                PQclear(row);
            }
}

static void what_is_recorded_changes_what_the_model_says(void **state)
{
    (void)state;
    database_do(it.own.super, "begin");
    for (int child = 0; child < CHILDREN; child++)
        make_child(child);
    database_do(it.own.super, "commit");
    begin_as("cpx_consent", "1");
    for (int child = 0; child < CHILDREN; child++)
        for (int n = 0; n < TABLES; n++)
            record_table(child);
    commit();
    for (int child = 0; child < CHILDREN; child++) {
        compare_refusals(child);
        compare_permits(child);
        compare_numbers(child);
    }
    compare_moments();
    check_own_permits();
    printf("%d refusals lifted, %d permits ended\n", it.lifted, it.ended);
    assert_true(it.lifted > CHILDREN / 2 && it.ended > CHILDREN / 4);
}

/* The rows of a child's consents: consent/line, what of whom for which purposes, from when until when (in hours from now); -: superseded. */
static void assert_rows(int child, const char *expected)
{
    PGresult *row = database_run(it.own.super,
                                 "select string_agg(concat(nth, '/', line, ' ', permit, ' ', labels, ' ', purposes, ' ', "
                                 "round(extract(epoch from starts - now()) / 3600), "
                                 "'..', round(extract(epoch from ends - now()) / 3600), case when superseded is not null then ' -' end), "
                                 "'; ' order by nth, line desc) "
                                 "from (select *, dense_rank() over (order by consent) as nth from provision where child = %d) p",
                                 child + 1);
    assert_string_equal(PQgetvalue(row, 0, 0), expected);
    PQclear(row);
}

/* Of several rows that an UPDATE joins to one, which it takes is the plan's: of a hashed one the last. */
static void take_the_last(void)
{
    const struct cpx_rows *rows = NULL;
    const char *plan = "select set_config('enable_nestloop', 'off', true), set_config('enable_mergejoin', 'off', true)";
    assert_int_equal(cpx_tx_query(it.tx, plan, NULL, 0, &rows), CPX_OK);
}

/* The second world's line begins later, and its refusals are for more purposes. */
static void a_line_lifts_what_it_mentions_and_leaves_the_rest_as_it_was(void **state)
{
    (void)state;
    enum { CHILD = CHILDREN, LATER, TREAT = 1 << CPX_PURPOSE_TREAT, BOTH = TREAT | 1 << CPX_PURPOSE_HPAYMT };
    static const struct {
        int child;
        struct consent consents[CONSENTS];
        const char *rows;
    } worlds[] = {
        {CHILD,
         {{.day = 20, .count = 2, .lines = {{0, 1, -40, 66, .labels = 1, .named = TREAT}, {0, 1, -40, 66, .labels = 3, .named = TREAT}}},
          {.day = 20,
           .count = 3,
           .lines = {{0, 1, -40, 66, .labels = 3, .named = TREAT},
                     {0, 1, -40, -12, .labels = 3, .named = TREAT},
                     {0, 1, -40, 66, .permit = true, .labels = 3, .named = TREAT}}},
          {.day = 10, .lines = {{0, 1, -40, 66, .permit = true, .labels = 1, .named = TREAT}}}},
         "1/2 f 4 {1} -40..66; 1/1 f 2 {1} -40..66 -; 2/3 t 6 {1} -40..66; 2/2 f 6 {1} -40..-12; 2/1 f 4 {1} -40..66; 3/1 t 2 {1} -40..66"},
        {LATER,
         {{.day = 20, .count = 1, .lines = {{0, 1, -40, 66, .labels = 3, .named = BOTH}}},
          {.day = 20, .count = 2, .lines = {{0, 1, -40, 66, .labels = 4, .named = BOTH}, {0, 1, 42, 66, .labels = 1, .named = TREAT}}},
          {.day = 10, .lines = {{0, 1, 18, 66, .permit = true, .labels = 1, .named = TREAT}}}},
         "1/1 f 4 {1,3} -40..66; 1/-1 f 2 {19} -40..66; 1/-2 f 2 {17,18} -40..18; 2/2 f 2 {1} 42..66 -; 2/1 f 8 {1,3} -40..66; "
         "3/1 t 2 {1} 18..66"},
    };
    for (size_t i = 0; i < sizeof worlds / sizeof *worlds; i++) {
        int child = worlds[i].child;
        struct consent *all = it.consents[child], *last = &all[2];
        memcpy(all, worlds[i].consents, sizeof worlds[i].consents);
        for (int n = 0; n < 3; n++)
            insert_consent(child, &all[n]);
        begin_as("cpx_consent", "1");
        take_the_last();
        store_line(child, last, &last->lines[0], true);
        commit();
        compare_refusals(child);
        assert_rows(child, worlds[i].rows);
    }
}

/* Its number, or its class. */
/* ---- what statements leave alone: as the superuser, whom no policy helps ---- */

#define MANY "0a6e9c52-7f3c-4000-8000-0000000000a1"  /* a Consent, and what isn't one */
#define AHEAD "0a6e9c52-7f3c-4000-8000-0000000000a2" /* a Consent that was changed by a clock that runs ahead */
#define OTHER "0a6e9c52-7f3c-4000-8000-0000000000a3"

/* All rows of pieces but what closing a Consent changes: its piece and its status. */
static PGresult *others_than(const char *id)
{
    return database_run(
        it.own.super,
        "select string_agg(r, E'\n' order by r) from ("
        "select p::text as r from piece p where (p.type, p.id, p.element, p.sequence) <> ('Consent', '%1$s', '', 0) union all "
        "select h::text from piece_history h where (h.type, h.id, h.element, h.sequence) <> ('Consent', '%1$s', '', 0) union all "
        "select t::text from search_token t where (t.type, t.id, t.parameter) <> ('Consent', '%1$s', 'status')) rows",
        id);
}

/* What it says, whose it is, how it is found; and what it was, until when. */
static void assert_closed(const char *id, const char *changed)
{
    PGresult *row =
        database_run(it.own.super,
                     "select concat_ws(' ', p.body, p.child, p.source, p.labels, h.body, h.child, h.source, h.labels, p.stamp > h.stamp, "
                     "h.until = p.changed, case when p.changed between now() - interval '1 hour' and now() then 'now' "
                     "else to_char(p.changed at time zone 'UTC', 'YYYY-MM-DD US') end, t.system, t.code, t.child, t.source, t.labels) "
                     "from piece p left join piece_history h using (type, id, element, sequence) "
                     "left join search_token t on t.type = p.type and t.id = p.id and t.parameter = 'status' "
                     "where p.type = 'Consent' and p.id = '%s' and p.element = '' and p.sequence = 0",
                     id);
    assert_int_equal(PQntuples(row), 1);
    assert_string_equal(PQgetvalue(row, 0, 0), harness_format("closed 1 2 4 open 1 2 4 t t %s s inactive 1 2 4", changed));
    PQclear(row);
}

static void closing_a_consent_changes_its_piece_and_its_status_alone(void **state)
{
    (void)state;
    static const struct {
        const char *id, *changed;
    } cases[] = {{MANY, "now"}, {AHEAD, "2999-01-01 000001"}};
    database_do(it.own.super,
                "insert into piece (type, id, child, source, labels, changed, body) values "
                "('Consent', '" MANY "', 1, 2, 4, '2026-01-01Z', 'open'), ('Task', '" MANY "', 1, 2, 4, '2026-01-01Z', 'a task'), "
                "('Consent', '" AHEAD "', 1, 2, 4, '2999-01-01Z', 'open'), ('Consent', '" OTHER "', 1, 2, 4, '2026-01-01Z', 'open');"
                "insert into piece (type, id, element, sequence, child, source, labels, changed, body) values "
                "('Consent', '" MANY "', 'an element', 0, 1, 2, 4, '2026-01-01Z', 'of it'), ('Consent', '" MANY
                "', '', 1, 1, 2, 4, '2026-01-01Z', 'a step');"
                "insert into search_token (type, parameter, system, code, id, element, sequence, child, source, labels) "
                "select p.type, parameter, 's', 'active', p.id, '', 0, p.child, p.source, p.labels "
                "from piece p, unnest('{status,category}'::text[]) parameter where p.element = '' and p.sequence = 0");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *values[] = {cases[i].id, "closed"};
        PGresult *before = others_than(cases[i].id);
        begin_as("postgres", "1");
        const struct cpx_rows *found = does(CPX_SQL_CONSENT_PIECE, values, 1);
        assert_int_equal(cpx_rows_count(found), 1);
        assert_string_equal(cpx_rows_text(found, 0, 0), "open");
        assert_int_equal(cpx_rows_affected(does(CPX_SQL_CONSENT_PIECE_CLOSE, values, 2)), 1);
        commit();
        PGresult *after = others_than(cases[i].id);
        assert_string_equal(PQgetvalue(after, 0, 0), PQgetvalue(before, 0, 0));
        assert_closed(cases[i].id, cases[i].changed);
        PQclear(after);
        PQclear(before);
    }
}

/* Of its recorder, of its child, of a consent. */
static void a_recorders_key_names_its_own_consent_of_that_child(void **state)
{
    (void)state;
    static const struct {
        const char *recorder, *kind, *key;
        int child;
    } keys[] = {{"1", "consent", "form", 1},
                {"2", "consent", "form", 1},
                {"1", "need", "form", 1},
                {"1", "consent", "other", 1},
                {"1", "consent", "form", 2}};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        database_do(it.own.super,
                    "insert into external_key (source, kind, external_id, child, type, id) values (%s, '%s', '%s', %d, 'Consent', "
                    "'0a6e9c52-7f3c-4000-8000-00000000000%zu')",
                    keys[i].recorder, keys[i].kind, keys[i].key, keys[i].child, i);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        const char *id = NULL;
        if (strcmp(keys[i].kind, "consent") != 0) continue;
        begin_as("postgres", keys[i].recorder);
        assert_int_equal(consent_of_external(it.tx, keys[i].key, keys[i].child, &id), CPX_OK);
        assert_non_null(id);
        assert_string_equal(id, harness_format("0a6e9c52-7f3c-4000-8000-00000000000%zu", i));
        commit();
    }
    const char *id = "";
    begin_as("postgres", "2");
    assert_int_equal(consent_of_external(it.tx, "form", 2, &id), CPX_OK);
    assert_null(id);
    commit();
}

static int set_up(void **state)
{
    (void)state;
    chance_begin();
    database_make(&it.own, "recording");
    database_do(it.own.super,
                "insert into organization (fhir_id, name, class, purposes) values (gen_random_uuid(), 'One', 'housing', '{2}'), "
                "(gen_random_uuid(), 'Two', 'dental', '{2}')");
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
        cmocka_unit_test(closing_a_consent_changes_its_piece_and_its_status_alone),
        cmocka_unit_test(a_recorders_key_names_its_own_consent_of_that_child),
        cmocka_unit_test(a_line_lifts_what_it_mentions_and_leaves_the_rest_as_it_was),
        cmocka_unit_test(what_is_recorded_changes_what_the_model_says),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
