/* What the context of a request lets its reader be: of every kind of client of every kind of organization, for every purpose asked, against the rule
 * said without SQL. Row security and every statement behind it know no more of the reader than these settings. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../service/db/statements.h"
#include "../harness/database.h"
#include "cpx/purposes.h"

enum { ALONE = 0, USER = 1, STRANGER = 2 };
static const char *const users[] = {NULL, "a-user", "a-stranger"};
/* Sets of purposes, and those that are asked for: none is the only one that a client has. */
static const char *const sets[] = {"{}", "{1}", "{6}", "{9}", "{1,2}", "{1,6,9}"};
static const uint32_t bits[] = {0,
                                1 << CPX_PURPOSE_TREAT,
                                1 << CPX_PURPOSE_FAMRQT,
                                1 << CPX_PURPOSE_BTG,
                                1 << CPX_PURPOSE_TREAT | 1 << CPX_PURPOSE_COC,
                                1 << CPX_PURPOSE_TREAT | 1 << CPX_PURPOSE_FAMRQT | 1 << CPX_PURPOSE_BTG};
static const int asked[] = {CPX_PURPOSE_NONE, CPX_PURPOSE_TREAT, CPX_PURPOSE_COC, CPX_PURPOSE_FAMRQT, CPX_PURPOSE_BTG};
enum { SETS = sizeof sets / sizeof *sets, ASKED = sizeof asked / sizeof *asked };

struct kind {
    bool organization_enabled, client_enabled, recorder, steward;
    int organization_set, client_set;
};
enum { SETTINGS_FROM = 14, REQUEST = 0, ORGANIZATION, PURPOSE, CLIENT, ACCOUNTING, ACTOR, SETTINGS };

static struct {
    struct database own;
    PGconn *app;
} it;

/* ---- the rule ---- */

static int purpose_of(const struct kind *kind, int wanted)
{
    uint32_t of_client = bits[kind->client_set];
    if (wanted == CPX_PURPOSE_NONE) {
        if (of_client == 0 || (of_client & (of_client - 1)) != 0) return CPX_PURPOSE_NONE; /* none or several */
        while (of_client >> wanted != 1)
            wanted++;
    }
    return (of_client & bits[kind->organization_set] & 1u << wanted) != 0 ? wanted : CPX_PURPOSE_NONE;
}

static void settings_of(const struct kind *kind, int wanted, int user, const char *organization, const char *client, const char *actor,
                        const char *out[SETTINGS])
{
    static char purpose_text[12];
    int purpose = purpose_of(kind, wanted);
    for (int i = 0; i < SETTINGS; i++)
        out[i] = "";
    if (!kind->organization_enabled || !kind->client_enabled || purpose == CPX_PURPOSE_NONE) return;
    (void)snprintf(purpose_text, sizeof purpose_text, "%d", purpose);
    out[REQUEST] = "the request";
    out[ORGANIZATION] = organization;
    out[PURPOSE] = purpose_text;
    out[CLIENT] = client;
    if (purpose == CPX_PURPOSE_FAMRQT && (kind->recorder || kind->steward)) out[ACCOUNTING] = "on";
    if (purpose == CPX_PURPOSE_BTG && user == USER) out[ACTOR] = actor;
}

/* ---- the database's ---- */

static PGresult *context(const char *public_id, int wanted, const char *user)
{
    char purpose[12];
    (void)snprintf(purpose, sizeof purpose, "%d", wanted);
    const char *const values[] = {"the request", public_id, purpose, user};
    PGresult *result = PQexecPrepared(it.app, "context", 4, values, NULL, NULL, 0);
    if (PQresultStatus(result) != PGRES_TUPLES_OK) fail_msg("%s", PQerrorMessage(it.app));
    assert_int_equal(PQntuples(result), 1); /* always: what was set before must go */
    return result;
}

static void compare(const struct kind *kind, const char *organization, const char *public_id, const char *client, const char *actor)
{
    for (int a = 0; a < ASKED; a++)
        for (int user = ALONE; user <= STRANGER; user++) {
            const char *expected[SETTINGS];
            settings_of(kind, asked[a], user, organization, client, actor, expected);
            PGresult *row = context(public_id, asked[a], users[user]);
            for (int i = 0; i < SETTINGS; i++)
                if (strcmp(PQgetvalue(row, 0, SETTINGS_FROM + i), expected[i]) != 0)
                    fail_msg("client %s, asking for %d, user %d: setting %d is '%s', not '%s'", public_id, asked[a], user, i,
                             PQgetvalue(row, 0, SETTINGS_FROM + i), expected[i]);
            PQclear(row);
        }
}

static void compare_client(const struct kind *kind, const char *organization, const char *public_id)
{
    PGresult *client = database_run(it.own.super,
                                    "insert into client (public_id, organization, name, scopes, purposes, enabled) "
                                    "values ('%s', %s, 'A client', 's', '%s', %s) returning id",
                                    public_id, organization, sets[kind->client_set], kind->client_enabled ? "true" : "false");
    PGresult *actor = database_run(it.own.super, "insert into actor (client, user_id) values (%s, '%s') returning number",
                                   PQgetvalue(client, 0, 0), users[USER]);
    compare(kind, organization, public_id, PQgetvalue(client, 0, 0), PQgetvalue(actor, 0, 0));
    PQclear(actor);
    PQclear(client);
}

static void a_reader_is_what_its_client_and_its_organization_both_may_be(void **state)
{
    (void)state;
    struct kind kind;
    int number = 0;
    for (int flags = 0; flags < 8; flags++)
        for (int set = 0; set < SETS; set++) {
            kind = (struct kind){
                .organization_enabled = flags & 1, .recorder = (flags & 2) != 0, .steward = (flags & 4) != 0, .organization_set = set};
            PGresult *organization = database_run(it.own.super,
                                                  "insert into organization (fhir_id, name, class, purposes, enabled, recorder, steward) "
                                                  "values (gen_random_uuid(), 'An organization', 'housing', '%s', %s, %s, %s) returning id",
                                                  sets[set], kind.organization_enabled ? "true" : "false", kind.recorder ? "true" : "false",
                                                  kind.steward ? "true" : "false");
            for (int of = 0; of < 2 * SETS; of++) {
                char public_id[24];
                (void)snprintf(public_id, sizeof public_id, "client-%d", ++number);
                kind.client_enabled = of % 2 == 0;
                kind.client_set = of / 2;
                compare_client(&kind, PQgetvalue(organization, 0, 0), public_id);
            }
            PQclear(organization);
        }
}

static void a_client_that_there_is_not_is_nobody(void **state)
{
    (void)state;
    for (int a = 0; a < ASKED; a++) {
        PGresult *row = context("nobody", asked[a], users[USER]);
        assert_string_equal(PQgetvalue(row, 0, 0), "f"); /* enabled */
        for (int i = 0; i < SETTINGS; i++)
            assert_string_equal(PQgetvalue(row, 0, SETTINGS_FROM + i), "");
        PQclear(row);
    }
}

static int set_up(void **state)
{
    (void)state;
    database_make(&it.own, "context");
    it.app = database_connect(&it.own, "cpx_app");
    PGresult *result = PQprepare(it.app, "context", cpx_statements[CPX_SQL_CONTEXT].text, 0, NULL);
    assert_int_equal(PQresultStatus(result), PGRES_COMMAND_OK);
    PQclear(result);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    PQfinish(it.app);
    database_drop(&it.own);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_reader_is_what_its_client_and_its_organization_both_may_be),
        cmocka_unit_test(a_client_that_there_is_not_is_nobody),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
