/* Signals under load: a stop answers all that it was asked; new keys disturb nobody. */
#include "service.h"

enum { CLIENTS = 8 };

static void *read_on(void *context)
{
    static const char *const paths[] = {"/v1/me", "/v1/organizations", "/v1/referrals?role=requester"};
    struct client *client = context;
    CURL *curl = curl_easy_init();
    for (int i = client->number; curl != NULL && !atomic_load(client->stop); i++)
        count_answer(client, ask(curl, client, paths[i % 3], NULL, NULL), 200);
    curl_easy_cleanup(curl);
    return NULL;
}

static void *write_on(void *context)
{
    struct client *client = context;
    CURL *curl = curl_easy_init();
    while (curl != NULL && !atomic_load(client->stop))
        count_answer(client, ask(curl, client, "/v1/children/match", "{\"medicaid_id\":\"NOBODYS\",\"birth_date\":\"2020-01-01\"}", NULL),
                     422);
    curl_easy_cleanup(curl);
    return NULL;
}

static void a_stop_under_load_loses_no_answer(void **state)
{
    (void)state;
    static const char *const settings[][2] = {{"CPX_WORKERS=1", NULL}, {"CPX_WORKERS=2", NULL}};
    for (size_t i = 0; i < 2; i++) {
        struct service service;
        struct client readers[CLIENTS], writers[CLIENTS];
        atomic_bool stop = false;
        start_service(&service, 0, settings[i]);
        start_clients(readers, CLIENTS, service.url, NULL, &stop, read_on);
        start_clients(writers, CLIENTS, service.url, NULL, &stop, write_on);
        pause_ms(600);
        int64_t took = stop_service(&service);
        pause_ms(50);
        atomic_store(&stop, true);
        struct client reads = join_clients(readers, CLIENTS), writes = join_clients(writers, CLIENTS);
        if (reads.none + reads.other + reads.later + writes.none + writes.other + writes.later > 0)
            fail_msg("reads: %d unanswered, %d others, %d later; writes: %d, %d, %d", reads.none, reads.other, reads.later, writes.none,
                     writes.other, writes.later);
        assert_true(reads.good > 0 && writes.good > 0 && reads.refused > 0);
        assert_true(took < 5000);
    }
}

/* How long it worked, in ms. */
static int64_t worked_ms(const struct service *service)
{
    unsigned long user = 0, system = 0;
    FILE *file = fopen(harness_format("/proc/%d/stat", (int)service->pid), "r");
    assert_non_null(file);
    assert_int_equal(fscanf(file, "%*d (%*[^)]) %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu", &user, &system), 2);
    fclose(file);
    return (int64_t)(user + system) * 1000 / sysconf(_SC_CLK_TCK);
}

static void a_stop_waits_for_the_slow_without_working(void **state)
{
    (void)state;
    static const char *const settings[] = {"CPX_SHUTDOWN_MS=1500", NULL};
    struct service service;
    struct raw *raw = test_malloc(sizeof *raw);
    start_service(&service, 0, settings);
    assert_true(raw_open(raw, service.url, NULL));
    raw_sends(
        raw,
        "POST /oauth/token HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 9\r\n\r\na");
    pause_ms(200);
    int64_t before = worked_ms(&service);
    kill(service.pid, SIGTERM);
    pause_ms(1000);
    int64_t worked = worked_ms(&service) - before;
    assert_true(worked < 300);
    assert_true(stop_service(&service) < 3000); /* its time is over */
    raw_close(raw);
    test_free(raw);
}

static void new_keys_under_load_disturb_nobody(void **state)
{
    (void)state;
    static const char *const settings[] = {NULL};
    struct service service;
    struct client readers[CLIENTS];
    atomic_bool stop = false;
    start_service(&service, 0, settings);
    start_clients(readers, CLIENTS, service.url, NULL, &stop, read_on);
    for (int i = 0; i < 40; i++) {
        kill(service.pid, SIGHUP);
        pause_ms(20);
    }
    atomic_store(&stop, true);
    struct client reads = join_clients(readers, CLIENTS);
    assert_int_equal(reads.none + reads.other + reads.later + reads.refused, 0);
    assert_true(reads.good > 0);
    stop_service(&service);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_stop_under_load_loses_no_answer),
        cmocka_unit_test(a_stop_waits_for_the_slow_without_working),
        cmocka_unit_test(new_keys_under_load_disturb_nobody),
    };
    signal(SIGPIPE, SIG_IGN);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
