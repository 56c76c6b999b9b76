/* PostgreSQL stopped, killed, frozen and started again under load: the service recovers by itself, and each post with an Idempotency-Key
 * that its client repeats until it is answered has had exactly one effect. On a sandbox of our own. */
#include "service.h"

#include "../harness/sandbox.h"

enum { WRITERS = 6, READERS = 4, AGAIN_MS = 40, PATIENCE = 500 };

static struct sandbox world;

static void shell(const char *command)
{
    if (system(command) != 0) fail_msg("failed: %s", command);
}

static int set_up(void **state)
{
    (void)state;
    sandbox_up(&world);
    /* What was committed must outlive a crash of the server: only the machine's own is left out. */
    harness_sql("alter system set synchronous_commit = on");
    harness_sql("select pg_reload_conf()");
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    sandbox_down(&world);
    return 0;
}

/* ---- what is done to the database ---- */

static void control(const char *action)
{
    const char *server =
        harness_format("/usr/lib/postgresql/15/bin/pg_ctl -D %s/data -l %s/log -w -t 30 %s", world.socket, world.socket, action);
    bool root = getuid() == 0; /* PostgreSQL's own user then owns the cluster */
    shell(root ? harness_format("cd / && setpriv --reuid=postgres --regid=postgres --init-groups %s >/dev/null", server)
               : harness_format("%s >/dev/null", server));
}

static void restart(void)
{
    control("-m fast restart");
}

static void crash(void)
{
    control("-m immediate stop");
    pause_ms(500);
    control("start");
}

static void end_connections(void)
{
    for (int i = 0; i < 8; i++) {
        harness_sql("select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name like 'cpx %'");
        pause_ms(150);
    }
}

/* Its processes stand still for longer than a request may take. */
static void freeze(void)
{
    const char *pids = harness_sql("select string_agg(pid::text, ' ') from pg_stat_activity where application_name like 'cpx %'");
    shell(harness_format("kill -STOP %s", pids));
    pause_ms(4500);
    shell(harness_format("kill -CONT %s", pids));
}

/* ---- clients ---- */

static void *post_on(void *context)
{
    struct client *client = context;
    CURL *curl = curl_easy_init();
    for (int i = 0; curl != NULL && !atomic_load(client->stop); i++) {
        char key[64], body[256];
        long status = 0;
        snprintf(key, sizeof key, "%s-%d-%d", client->tag, client->number, i);
        snprintf(body, sizeof body, "{\"name\":{\"family\":\"%s\",\"given\":[\"Test\"]},\"birth_date\":\"2021-01-01\"}", key);
        for (int tries = 0; tries < PATIENCE && status != 201; tries++) {
            if (tries > 0) pause_ms(AGAIN_MS);
            status = ask(curl, client, "/v1/children", body, key);
            count_answer(client, status, 201);
        }
        if (status != 201) client->other++;
    }
    curl_easy_cleanup(curl);
    return NULL;
}

static void *read_on(void *context)
{
    static const char *const paths[] = {"/v1/me", "/v1/organizations", "/v1/referrals?role=requester", "/fhir/R4/Patient?_count=5"};
    struct client *client = context;
    CURL *curl = curl_easy_init();
    for (int i = client->number; curl != NULL && !atomic_load(client->stop); i++) {
        long status = ask(curl, client, paths[i % 4], NULL, NULL);
        count_answer(client, status, 200);
        if (status != 200) pause_ms(AGAIN_MS);
    }
    curl_easy_cleanup(curl);
    return NULL;
}

static void recovers(const char *tag, void (*happens)(void))
{
    static const char *const settings[] = {"CPX_DEADLINE_MS=2000", "CPX_RATE=0", NULL};
    struct service service;
    struct client writers[WRITERS], readers[READERS];
    atomic_bool stop = false;
    char children[32];
    start_service(&service, 0, settings);
    start_clients(writers, WRITERS, service.url, tag, &stop, post_on);
    start_clients(readers, READERS, service.url, tag, &stop, read_on);
    pause_ms(400);
    happens();
    for (int i = 0; i < 200 && admin_get(&service, "/readyz", NULL, 0) != 200; i++)
        pause_ms(50);
    assert_int_equal(admin_get(&service, "/readyz", NULL, 0), 200);
    pause_ms(300);
    atomic_store(&stop, true);
    struct client posts = join_clients(writers, WRITERS), reads = join_clients(readers, READERS);
    /* Each was answered: late, or with 503 meanwhile; nothing else. */
    if (posts.other + posts.none + reads.other + reads.none > 0)
        fail_msg("posts: %d others, %d unanswered; reads: %d, %d", posts.other, posts.none, reads.other, reads.none);
    assert_true(posts.good > 0 && reads.good > 0);
    snprintf(children, sizeof children, "%d %d", posts.good, posts.good);
    assert_string_equal(harness_sql(harness_format("select count(*) || ' ' || count(distinct substring(body from '%s-[0-9]+-[0-9]+')) "
                                                   "from piece where type = 'Patient' and element = '' and body like '%%%s-%%'",
                                                   tag, tag)),
                        children);
    stop_service(&service);
}

static void after_a_restart(void **state)
{
    (void)state;
    recovers("Restart", restart);
}

static void after_a_crash(void **state)
{
    (void)state;
    recovers("Crash", crash);
}

static void after_its_connections_were_ended(void **state)
{
    (void)state;
    recovers("Ended", end_connections);
}

static void after_it_stood_still(void **state)
{
    (void)state;
    recovers("Frozen", freeze);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(after_a_restart),
        cmocka_unit_test(after_a_crash),
        cmocka_unit_test(after_its_connections_were_ended),
        cmocka_unit_test(after_it_stood_still),
    };
    signal(SIGPIPE, SIG_IGN);
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
