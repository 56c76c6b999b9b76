/* Every statement's plan: an index probe, or bounded by a child, a resource or a page. The plans of the service's own connections, made
 * while the tables are empty, and made anew when these have grown. A new statement is covered by being one. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <jansson.h>

#include "../../service/db/connection.h"
#include "../../service/fhir/search.h"
#include "../harness/database.h"
#include "cpx/config.h"
#include "cpx/service.h"
#include "cpx/text.h"
#include "cpx/time.h"

enum { WAIT_MS = 60000, ARENA_CAP = 1024 * 1024 };

/* ---- the rules ---- */

/* What grows with children. Any other table is a register, of which a plan may read all. */
static const char *const guarded[] = {
    "assertion_seen", "child",         "child_patient", "consent",          "disclosure",      "external_key",    "grant_basis",
    "grant_change",   "grant_was",     "child_known",   "piece_departure",  "piece_facet",     "idempotency",     "match_key",
    "piece",          "piece_history", "provision",     "emergency_access", "emergency_event", "grant_effective", "audit_record",
    "legal_basis",    "recompile",     "recut",         "referral",         "refusal",         "search_date",     "search_reference",
    "search_token",   "report",        "link_code",     "link_attempt",     "match_feature",   "match_pending",   "probable_match",
    "merge_moved",    "child_alias",   "link_tie"};
/* A comparison with one of these leaves few rows: each is of a child, of a resource, or a key. */
static const char *const selective[] = {"child",       "id",   "task",  "patient", "key",    "number",   "consent",
                                        "external_id", "jti",  "code",  "target",  "access", "resource", "one",
                                        "other",       "hash", "merge", "gone",    "keep",   "now",      "client"};

/* Scans of an index by less than that, and why they end nevertheless. */
static const struct exception {
    const char *statement, *index, *why;
} exceptions[] = {
    {"assertions_forget", "assertion_seen_expires_idx", "what is due"},
    {"idempotency_forget", "idempotency_stored_idx", "what is due"},
    {"organization_narrow", NULL, "a tool's, once an organization"},
    {"recut_queue_written", NULL, "a tool's, once an organization: all that it wrote"},
    {"recut_queue_referrers", NULL, "a tool's, once an organization: its entries of the directory"},
    {"recut_hold", NULL, "a tool's, once an organization: all that was queued"},
    {"recut_next", "recut_pkey", "the next one, in order"},
    {"dispute_find", "piece_dispute", "one piece: the element has an id in it"},
    {"match_next", "match_pending_pkey", "the next one, in order"},
    {"merge_end", "child_alias_pkey", "a steward's, seldom: those that were merged"},
    {"link_codes_forget", NULL, "what is due"},
    {"steward_matches", "probable_match_number_idx", "a page, in order"},
    {"recompile_next", "recompile_pkey", "the next one, in order"},
    {"audit_end", NULL, "a batch, in order"},
    {"audit_leaves", NULL, "a batch: a range of transactions"},
    {"audit_head", "audit_record_pkey", "the last ones, in order"},
    {"audit_records", "audit_record_pkey", "a page, in order"},
    {"audit_oldest", NULL, "the last one, and the next row behind it"},
    {"audit_unsealed", NULL, "what isn't sealed yet"},
    {"audit_remove", NULL, "a tool's: what is to be removed"},
    {"emergency_recent", "emergency_access_client_starts_idx", "a client's own day"},
    {"emergency_list", "emergency_access_starts_idx", "those of the last hours"},
    {"emergency_list", "emergency_access_pkey", "a page, in order"},
    {"own_permits", "provision_own", "the stewards' list: the latest thousand, of an index of nothing else"},
    {"grants_children_of_class", NULL, "a tool's, once an organization: the children of a class"},
    {"plain_services", "piece_type", "the directory, in order, as far as a page needs"},
    {"plain_report_referrals", "piece_source", "the caller's own since the period began; at most 30000"},
    {"plain_report_referrals", "piece_by_facet", "those of a child since the period began"},
    {"plain_report_referrals", "grant_probe", "the caller's grants for its purpose"},
    {"plain_report_needs", "piece_source", "the caller's own since the period began; at most 30000"},
    {"plain_report_needs", "piece_by_facet", "those of a child since the period began"},
    {"plain_report_needs", "grant_probe", "the caller's grants for its purpose"},
    {"plain_referrals", "referral_performer_xid", "a page, in order; at most 2000 rows"},
    {"plain_referrals", "referral_requester_xid", "a page, in order; at most 2000 rows"},
    {"plain_referrals", "referral_performer_from", "what came by the clock since"},
    {"plain_referrals", "referral_performer_until", "what ended by the clock since"},
    {"plain_referrals", "referral_requester_until", "what ended by the clock since"},
    {"plain_referrals", "grant_was_recipient_idx", "whether there is one"},
    {"plain_feed", "piece_source_xid", "a page, in order"},
    {"plain_feed", "grant_probe", "the reader's children, in order; at most 2000"},
    {"plain_feed", "grant_was_recipient_idx", "whether there is one"},
    {"plain_feed", "grant_change_xid", "what is new"},
    {"plain_feed", "grant_change_due", "what is due since"},
    {"departures_forget", "piece_departure_at_idx", "the oldest, as long as they are too old"},
    {"changes_forget", "grant_change_due_idx", "the oldest, as long as they are too old"},
    {"unclassified_codes", "search_token_unlisted", "a steward's count of all that the table of codes doesn't hold, under the time limit"},
    {"Goal?_lastUpdated=ge2026-01-01", "piece_source", "a page, in order"},
    {"Goal?_lastUpdated=ge2026-01-01", "piece_type", "a page, in order, under the time limit"},
    {"Goal?_lastUpdated=ge2026-01-01", "grant_probe", "the reader's grants, while they are few"},
    {"Goal?lifecycle-status=active", "piece_source", "a page, in order"},
    {"Goal?lifecycle-status=active", "piece_type", "a page, in order, under the time limit"},
    {"Goal?lifecycle-status=active", "grant_probe", "the reader's grants, while they are few"},
    {"Practitioner?_lastUpdated=ge2026-01-01", "piece_type", "a page, in order"},
};

static bool listed(const char *const *words, size_t count, const char *word)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(words[i], word) == 0) return true;
    return false;
}
#define LISTED(words, word) listed(words, sizeof(words) / sizeof *(words), word)

/* Whether an index condition compares a selective column: "((type = $2) AND (id = $3))". */
static bool selects(const char *condition)
{
    for (const char *at = strchr(condition, '('); at; at = strchr(at + 1, '(')) {
        size_t size = strspn(at + 1, "abcdefghijklmnopqrstuvwxyz_");
        char word[64];
        (void)snprintf(word, sizeof word, "%.*s", (int)size, at + 1);
        if (LISTED(selective, word) && strncmp(at + 1 + size, " = ", 3) == 0) return true;
    }
    return false;
}

static bool excepted(const char *statement, const char *index)
{
    for (size_t i = 0; i < sizeof exceptions / sizeof *exceptions; i++) {
        const struct exception *e = &exceptions[i];
        if (strcmp(e->statement, statement) == 0 && (!e->index || strcmp(e->index, index) == 0)) return true;
    }
    return false;
}

/* Complains of what a node of the plan, or one below it, reads; how many. */
static int judge(const char *statement, const json_t *node)
{
    const char *kind = json_string_value(json_object_get(node, "Node Type")),
               *table = json_string_value(json_object_get(node, "Relation Name"));
    const char *index = json_string_value(json_object_get(node, "Index Name")),
               *condition = json_string_value(json_object_get(node, "Index Cond"));
    bool scans = strstr(kind, "Scan") && table && LISTED(guarded, table);
    int found = 0;
    json_t *inner;
    size_t i;
    /* Bitmaps are of indexes too; but the service's connections have them switched off, as they hide that an order isn't an index's. */
    if (strstr(kind, "Bitmap") || (scans && !index) || (scans && !selects(condition ? condition : "") && !excepted(statement, index))) {
        print_error("%s: %s of %s by %s %s\n", statement, kind, table ? table : "", index ? index : "", condition ? condition : "");
        found = 1;
    }
    json_array_foreach(json_object_get(node, "Plans"), i, inner) found += judge(statement, inner);
    return found;
}

/* ---- the database ---- */

static struct {
    struct database own;
    struct cpx_connection super, places[CPX_PLACES];
} it;

static void open_as(struct cpx_connection *connection, const char *user, enum cpx_place place, bool prepare)
{
    const struct cpx_connection_settings settings = {database_dsn(&it.own, user), user, place, WAIT_MS, 0, prepare};
    cpx_connection_init(connection, &settings);
    assert_int_equal(cpx_connection_open(connection, cpx_monotonic_ms() + WAIT_MS, NULL), CPX_OK);
    connection->settings.dsn = NULL; /* not opened again */
}

/* The one result of a composed text; the caller clears it. */
static PGresult *run(struct cpx_connection *connection, const char *text)
{
    const struct cpx_command command = {.text = text};
    PGresult *result = NULL;
    assert_int_equal(cpx_connection_send(connection, &command), CPX_OK);
    assert_int_equal(cpx_connection_sync(connection), CPX_OK);
    assert_int_equal(cpx_connection_collect(connection, &result, 1, cpx_monotonic_ms() + WAIT_MS), CPX_OK);
    if (PQresultStatus(result) != PGRES_COMMAND_OK && PQresultStatus(result) != PGRES_TUPLES_OK)
        fail_msg("%s: %s", PQresultErrorMessage(result), text);
    return result;
}

static void doit(struct cpx_connection *connection, const char *text)
{
    PQclear(run(connection, text));
}

static int set_up(void **state)
{
    static const char *const users[] = {"cpx_app", "cpx_app", "cpx_app", "cpx_consent", "cpx_steward", "cpx_audit", "cpx_owner"};
    (void)state;
    database_make(&it.own, "plans");
    open_as(&it.super, "postgres", CPX_PLACE_WRITES, false);
    for (int place = 0; place < CPX_PLACES; place++) {
        open_as(&it.places[place], users[place], (enum cpx_place)place, true);
        doit(&it.places[place], "select set_config('cpx.organization', '1', false), set_config('cpx.client', '1', false), "
                                "set_config('cpx.purpose', '1', false)");
    }
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    cpx_connection_close(&it.super);
    for (int place = 0; place < CPX_PLACES; place++)
        cpx_connection_close(&it.places[place]);
    database_drop(&it.own);
    return 0;
}

/* ---- the plans ---- */

/* The highest $n of a text. */
static int parameters_of(const char *text)
{
    int most = 0;
    for (const char *at = strchr(text, '$'); at; at = strchr(at + 1, '$')) {
        int number = (int)strtol(at + 1, NULL, 10);
        if (number > most) most = number;
    }
    return most;
}

/* Complains of the plan of what was prepared under the name. */
static int judge_prepared(struct cpx_connection *connection, const char *name, const char *label, const char *text)
{
    char explain[1024] = "";
    int size = snprintf(explain, sizeof explain, "explain (format json) execute %s", name);
    for (int i = 0, count = parameters_of(text); i < count; i++)
        size += snprintf(explain + size, sizeof explain - (size_t)size, i == 0 ? "(null" : ", null");
    if (parameters_of(text) > 0) (void)snprintf(explain + size, sizeof explain - (size_t)size, ")");
    PGresult *result = run(connection, explain);
    json_error_t error;
    json_t *plan = json_loads(PQgetvalue(result, 0, 0), 0, &error);
    assert_non_null(plan);
    int found = judge(label, json_object_get(json_array_get(plan, 0), "Plan"));
    json_decref(plan);
    PQclear(result);
    return found;
}

static int judge_statements(void)
{
    int found = 0, judged = 0;
    for (int i = 0; i < CPX_SQL_COUNT; i++) {
        const struct cpx_statement *statement = &cpx_statements[i];
        if (strchr(statement->text, ' ') == NULL) continue; /* begin, commit, rollback */
        for (int place = 0; place < CPX_PLACES; place++) {
            if (!(statement->places & (1u << place))) continue;
            found += judge_prepared(&it.places[place], statement->name, statement->name, statement->text);
            judged++;
        }
    }
    assert_true(judged > 60);
    return found;
}

/* One of each shape that service/fhir/search_sql.c knows. */
static const char *const searches[] = {
    "Goal?patient=f47ac10b-58cc-4372-a567-0e02b2c3d479",
    "Goal?patient=f47ac10b-58cc-4372-a567-0e02b2c3d479&lifecycle-status=active,completed&_total=accurate",
    "Task?patient=f47ac10b-58cc-4372-a567-0e02b2c3d479&status=requested",
    "Goal?_id=f47ac10b-58cc-4372-a567-0e02b2c3d479,6fa459ea-ee8a-4ca4-894e-db77e160355e",
    "Patient?identifier=urn:s|1,urn:s|2",
    "Patient?identifier=urn:s|1",
    "Task?owner=Organization/f47ac10b-58cc-4372-a567-0e02b2c3d479",
    "Task?owner=f47ac10b-58cc-4372-a567-0e02b2c3d479,Organization/6fa459ea-ee8a-4ca4-894e-db77e160355e&status=requested",
    "Goal?_lastUpdated=ge2026-01-01",
    "Goal?lifecycle-status=active",
    "Practitioner?_lastUpdated=ge2026-01-01",
};

static void prepare(struct cpx_connection *connection, const char *name, const char *text)
{
    PGresult *result = NULL;
    assert_int_equal(PQsendPrepare(connection->pg, name, text, 0, NULL), 1);
    assert_int_equal(cpx_connection_sync(connection), CPX_OK);
    assert_int_equal(cpx_connection_collect(connection, &result, 1, cpx_monotonic_ms() + WAIT_MS), CPX_OK);
    if (PQresultStatus(result) != PGRES_COMMAND_OK) fail_msg("%s: %s", PQresultErrorMessage(result), text);
    PQclear(result);
}

static int judge_search(struct cpx_connection *connection, const char *path)
{
    struct cpx_config config = {.url = "https://us.example", .time_zone = "UTC"};
    struct cpx_service service = {.config = &config};
    struct cpx_request request = {
        .service = &service, .arena = cpx_arena_new(ARENA_CAP), .id = "f47ac10b-58cc-4372-a567-0e02b2c3d479", .reader.client = "client"};
    const char *query = strchr(path, '?') + 1;
    struct cpx_pairs pairs;
    struct cpx_search search;
    struct cpx_call call;
    char type[64];
    request.problem.arena = request.arena;
    (void)snprintf(type, sizeof type, "%.*s", (int)(query - 1 - path), path);
    assert_int_equal(cpx_query_parse(&request, query, NULL, &pairs), CPX_OK);
    assert_int_equal(cpx_search_parse(&request, type, &pairs, true, &search), CPX_OK);
    assert_int_equal(cpx_search_plan(&request, &search, &call), CPX_OK);
    prepare(connection, "composed", call.text);
    int found = judge_prepared(connection, "composed", path, call.text);
    doit(connection, "deallocate composed");
    cpx_arena_free(request.arena);
    return found;
}

static int judge_searches(void)
{
    int found = 0;
    for (size_t i = 0; i < sizeof searches / sizeof *searches; i++)
        found += judge_search(&it.places[CPX_PLACE_SEARCHES], searches[i]);
    return found;
}

static void test_of_empty_tables(void **state)
{
    (void)state;
    assert_int_equal(judge_statements(), 0); /* searches are planned each time: what their tables once were is nothing to them */
}

/* The connections stay: that a table has grown is noticed when it is analysed, as autovacuum does. */
static void test_of_tables_that_have_grown(void **state)
{
    char text[32 * 1024];
    (void)state;
    FILE *file = fopen("tests/integration/plans.sql", "r");
    assert_non_null(file);
    size_t size = fread(text, 1, sizeof text - 1, file);
    assert_true(feof(file));
    fclose(file);
    text[size] = '\0';
    doit(&it.super, "set plans.children = 2000");
    for (char *next = text, *end; (end = strstr(next, ";\n")); next = end + 2) {
        *end = '\0';
        doit(&it.super, next);
    }
    doit(&it.super, "analyze");
    assert_int_equal(judge_statements(), 0);
    assert_int_equal(judge_searches(), 0);
}

/* ---- what is hidden ---- */

/* How many rows of pieces a plan, as it was run, looked at: those that it took, and those that a condition or a policy then refused. */
static double looked_at(const json_t *node)
{
    const char *table = json_string_value(json_object_get(node, "Relation Name"));
    double rows = 0;
    json_t *inner;
    size_t i;
    if (table && strcmp(table, "piece") == 0)
        rows =
            (json_number_value(json_object_get(node, "Actual Rows")) + json_number_value(json_object_get(node, "Rows Removed by Filter"))) *
            json_number_value(json_object_get(node, "Actual Loops"));
    json_array_foreach(json_object_get(node, "Plans"), i, inner) rows += looked_at(inner);
    return rows;
}

/* Of a prepared statement, run for organization 50 and undone. */
static double rows_of(struct cpx_connection *connection, const char *name, const char *arguments)
{
    char text[512];
    doit(connection, "begin");
    doit(connection,
         "select set_config('cpx.organization', '50', true), set_config('cpx.client', '50', true), set_config('cpx.request', 'r', true)");
    (void)snprintf(text, sizeof text, "explain (analyze, timing off, format json) execute %s (%s)", name, arguments);
    PGresult *result = run(connection, text);
    json_t *plan = json_loads(PQgetvalue(result, 0, 0), 0, NULL);
    assert_non_null(plan);
    double rows = looked_at(json_object_get(json_array_get(plan, 0), "Plan"));
    json_decref(plan);
    PQclear(result);
    doit(connection, "rollback");
    return rows;
}

static double rows_of_search(const char *query, const char *patient)
{
    struct cpx_config config = {.url = "https://us.example", .time_zone = "UTC"};
    struct cpx_service service = {.config = &config};
    struct cpx_request request = {
        .service = &service, .arena = cpx_arena_new(ARENA_CAP), .id = "f47ac10b-58cc-4372-a567-0e02b2c3d479", .reader.client = "client"};
    struct cpx_connection *connection = &it.places[CPX_PLACE_SEARCHES];
    struct cpx_pairs pairs;
    struct cpx_search search;
    struct cpx_call call;
    struct cpx_text arguments;
    request.problem.arena = request.arena;
    const char *filled = cpx_arena_printf(request.arena, query, patient);
    assert_int_equal(cpx_query_parse(&request, filled, NULL, &pairs), CPX_OK);
    assert_int_equal(cpx_search_parse(&request, "Goal", &pairs, true, &search), CPX_OK);
    assert_int_equal(cpx_search_plan(&request, &search, &call), CPX_OK);
    prepare(connection, "composed", call.text);
    cpx_text_init(&arguments, request.arena, 4096);
    cpx_text_adds(&arguments, "'r'");
    for (int i = 0; i < call.count; i++)
        cpx_text_addf(&arguments, ", '%s'", call.values[i]);
    double rows = rows_of(connection, "composed", cpx_text_finish(&arguments, NULL));
    doit(connection, "deallocate composed");
    cpx_arena_free(request.arena);
    return rows;
}

/* A clock may not tell how much there is of a child that the reader doesn't see: so none of it is looked at. Children 1000010 and 1000020. */
static void test_what_is_hidden_of_a_child_is_no_work(void **state)
{
    (void)state;
    enum { HIDDEN = 300 };
    static const char *const types = "'{CarePlan,CareTeam,Condition,DetectedIssue,DocumentReference,EpisodeOfCare,Goal,Observation,Patient,"
                                     "Procedure,ServiceRequest,Task}'";
    static const char *const queries[] = {"patient=%s", "patient=%s&_count=5", "patient=%s&_summary=count",
                                          "patient=%s&lifecycle-status=active", "patient=%s&_total=accurate"};
    char arguments[512], patient[2][37];
    for (int i = 0; i < 2; i++) {
        char text[128];
        (void)snprintf(text, sizeof text, "select patient from child_patient where child = %d order by patient limit 1", 1000010 + 10 * i);
        PGresult *result = run(&it.super, text);
        (void)snprintf(patient[i], sizeof patient[i], "%s", PQgetvalue(result, 0, 0));
        PQclear(result);
    }
    for (int i = 0; i < 4; i++) {
        static const char *const hidden[] = {"Goal", "Observation", "DocumentReference", "Condition"};
        char text[512];
        (void)snprintf(text, sizeof text,
                       "insert into piece (type, id, child, source, labels, body) select '%s', gen_random_uuid(), 1000020, 7, 1 << 20,"
                       " '{\"code\": \"34133-9\", \"n\": ' || n || '}' from generate_series(1, %d) as n",
                       hidden[i], HIDDEN);
        doit(&it.super, text);
    }
    const struct {
        const char *statement, *form;
        bool of_patient;
    } rows[] = {{"plain_plan_read", "'r', '%s', '00000000-0000-4000-8000-000000000001', null, false, 'route', %s", true},
                {"plain_plan_pieces", "'r', '%s', true", false},
                {"plain_contribution_version", "'r', '%s'", false}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        double found[2];
        for (int k = 0; k < 2; k++) {
            (void)snprintf(arguments, sizeof arguments, rows[i].form,
                           rows[i].of_patient ? patient[k]
                           : k == 0           ? "1000010"
                                              : "1000020",
                           types);
            found[k] = rows_of(&it.places[CPX_PLACE_WRITES], rows[i].statement, arguments);
        }
        if (found[0] != found[1])
            fail_msg("%s looks at %.0f rows, with %d hidden ones of each of four types at %.0f", rows[i].statement, found[0], HIDDEN,
                     found[1]);
        if (rows[i].of_patient) assert_true(found[0] > 5);
    }
    for (size_t i = 0; i < sizeof queries / sizeof queries[0]; i++) {
        double none = rows_of_search(queries[i], patient[0]), many = rows_of_search(queries[i], patient[1]);
        if (none != many) fail_msg("Goal?%s looks at %.0f rows, with %d hidden ones at %.0f", queries[i], none, HIDDEN, many);
        assert_true(none > 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_of_empty_tables), cmocka_unit_test(test_of_tables_that_have_grown),
                                       cmocka_unit_test(test_what_is_hidden_of_a_child_is_no_work)};
    return cmocka_run_group_tests_name("plans", tests, set_up, tear_down);
}
