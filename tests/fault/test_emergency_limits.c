/* Emergency accesses that are opened at once: no more than the limits allow, and of one user and child one is open. */
#include "service.h"

enum { OPENERS = 8, PER_USER = 3, PER_CLIENT = 5 };

static struct service service;
static const char *name, *child; /* a client of its own, and a child that it registered */

static int set_up(void **state)
{
    (void)state;
    static const char *const settings[] = {"CPX_EMERGENCIES_PER_HOUR=3", "CPX_EMERGENCIES_PER_DAY=5", "CPX_CONSENT_CONNECTIONS=4", NULL};
    const char *clients = harness_environment("CPX_CLIENTS"), *binary = harness_environment("CPX_BIN");
    name = harness_format("emergencies-%s", harness_medicaid());
    assert_int_equal(system(harness_format(
                         "id=$('%s' organization add --name '%s' --class hospital --default-category medical --purpose BTG | tail -n 1) && "
                         "'%s' client add --organization $id --scope 'system/*.cruds' --new-key '%s/%s.key.pem' "
                         "--client-file '%s/%s.json' >/dev/null",
                         binary, name, binary, clients, name, clients, name)),
                     0);
    struct answer made =
        harness_make(&(struct call){.client = name,
                                    .purpose = "BTG",
                                    .method = "POST",
                                    .path = "/v1/children",
                                    .body = "{\"name\":{\"family\":\"Test\",\"given\":[\"Hurry\"]},\"birth_date\":\"2015-03-14\"}"});
    child = harness_format("%s", harness_text(&made, "id"));
    harness_free(&made);
    start_service(&service, 0, settings);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    (void)stop_service(&service);
    return 0;
}

static void *open_on(void *context)
{
    struct client *client = context;
    CURL *curl = curl_easy_init();
    char body[256];
    snprintf(body, sizeof body, "{\"child\":\"%s\",\"reason\":\"All at once, nobody to ask\"}", child);
    if (curl != NULL) count_answer(client, ask(curl, client, "/v1/emergency-access", body, NULL), 201);
    curl_easy_cleanup(curl);
    return NULL;
}

static struct client open_at_once(const char *user)
{
    struct client clients[OPENERS];
    const char *token = harness_user_token(name, "BTG", NULL, user);
    for (int i = 0; i < OPENERS; i++) {
        clients[i] = (struct client){.url = service.url, .token = token, .number = i};
        assert_int_equal(pthread_create(&clients[i].thread, NULL, open_on, &clients[i]), 0);
    }
    return join_clients(clients, OPENERS);
}

static const char *count(const char *which)
{
    return harness_sql(
        harness_format("select count(*) from emergency_access a join child_patient p on p.child = a.child where p.patient = '%s' "
                       "and %s",
                       child, which));
}

static void of_many_openings_at_once_only_as_many_as_the_limit_allows_are_made(void **state)
{
    (void)state;
    struct client sum = open_at_once("dr.one");
    assert_int_equal(sum.good, PER_USER);
    assert_int_equal(sum.later, OPENERS - PER_USER); /* 429 */
    assert_string_equal(count("a.user_id = 'dr.one'"), "3");
    assert_string_equal(count("not exists (select from emergency_event e where e.access = a.number)"), "1");
    assert_string_equal(harness_sql(harness_format("select count(*) from grant_effective g join child_patient p on p.child = g.child "
                                                   "where p.patient = '%s' and g.actor <> 0",
                                                   child)),
                        "1");
    /* The client's limit holds for another user of it. */
    sum = open_at_once("dr.two");
    assert_int_equal(sum.good, PER_CLIENT - PER_USER);
    assert_int_equal(sum.later, OPENERS - (PER_CLIENT - PER_USER));
}

static void who_is_limited_is_told_when_to_come_again(void **state)
{
    (void)state;
    (void)open_at_once("dr.one");
    struct answer limited =
        harness_make(&(struct call){.token = harness_user_token(name, "BTG", NULL, "dr.one"),
                                    .method = "POST",
                                    .path = harness_format("%s/v1/emergency-access", service.url),
                                    .content_type = "application/json",
                                    .body = harness_format("{\"child\":\"%s\",\"reason\":\"Once more, nobody to ask\"}", child)});
    assert_int_equal(limited.status, 429);
    const char *after = harness_header(&limited, "Retry-After");
    assert_non_null(after);
    assert_in_range(strtol(after, NULL, 10), 3000, 3600); /* of the hour, less what the test took */
    harness_free(&limited);
    /* The hour passes. */
    (void)harness_sql(
        harness_format("update emergency_access set starts = starts - interval '1 day', ends = ends - interval '1 day' "
                       "where client = (select id from client where organization = (select id from organization where name = '%s'))",
                       name));
    assert_int_equal(open_at_once("dr.one").good, PER_USER);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(of_many_openings_at_once_only_as_many_as_the_limit_allows_are_made),
        cmocka_unit_test(who_is_limited_is_told_when_to_come_again),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
