/* Readers at full load, on both faces, while a family's consent is given and revoked again and again: a read that begins after the answer
 * to a revocation discloses nothing of what it opened, one that begins after the answer to a consent misses nothing. Nothing deadlocks,
 * nothing fails. */
#include "service.h"

#include "../harness/sandbox.h"
#include "../leak/probe.h"

enum { READING = 6, SECONDS = 10, TEXT_MAX = 128 * 1024 };
static const char secret[] = "Revocable-4d1a";

/* What is so now, counted up by who changes it: even: settled (0, 4, 8...: revoked; 2, 6...: given), odd: being changed. */
static atomic_uint epoch;
static atomic_bool stop;

struct reader {
    pthread_t thread;
    const char *url, *token;
    const char *paths[6];
    int number;
    int shown, hidden, between, leaks, misses, failures;
    long failed_status;
    char text[TEXT_MAX];
    size_t size;
};

static size_t take(char *data, size_t size, size_t count, void *context)
{
    struct reader *reader = context;
    size_t room = sizeof reader->text - 1 - reader->size, some = size * count < room ? size * count : room;
    memcpy(reader->text + reader->size, data, some);
    reader->size += some;
    reader->text[reader->size] = '\0';
    return size * count;
}

static long read_once(CURL *curl, struct reader *reader, const char *path)
{
    char url[512], authorization[2048];
    long status = 0;
    snprintf(url, sizeof url, "%s%s", reader->url, path);
    snprintf(authorization, sizeof authorization, "Authorization: Bearer %s", reader->token);
    struct curl_slist *headers = curl_slist_append(NULL, authorization);
    reader->size = 0;
    reader->text[0] = '\0';
    curl_easy_reset(curl);
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_CAINFO, harness_environment("CPX_CA"));
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 20L);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, reader);
    if (curl_easy_perform(curl) == CURLE_OK) curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    curl_slist_free_all(headers);
    return status;
}

static void judge(struct reader *reader, unsigned before, unsigned after, long status)
{
    bool tells = strstr(reader->text, secret) != NULL;
    if (status != 200 && status != 404) {
        reader->failures++;
        reader->failed_status = status;
    } else if (before != after || before % 2 != 0) {
        reader->between++; /* it began before the answer, or ended after the next change had begun: either is right */
    } else if (before % 4 == 0) {
        reader->hidden++;
        reader->leaks += tells;
    } else {
        reader->shown++;
        reader->misses += !tells;
    }
}

static void *read_on(void *context)
{
    struct reader *reader = context;
    CURL *curl = curl_easy_init();
    for (int i = reader->number; curl != NULL && !atomic_load(&stop); i++) {
        unsigned before = atomic_load(&epoch);
        long status = read_once(curl, reader, reader->paths[i % 6]);
        judge(reader, before, atomic_load(&epoch), status);
    }
    curl_easy_cleanup(curl);
    return NULL;
}

static const char *permit_it(const char *child)
{
    struct answer consent = harness_expect(
        201, "primary-care", "POST", harness_format("/v1/children/%s/consents", child),
        harness_format(
            "{\"signed_by\":{\"name\":\"Ana Probe\",\"role\":\"parent\"},\"signed_on\":\"%s\",\"method\":\"paper_signature\",\"form\":{"
            "\"version\":\"3\",\"language\":\"es\",\"sha256\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\","
            "\"kept_at\":\"pc/"
            "1\"},\"flags\":[{\"decision\":\"permit\",\"to\":{\"organization\":\"%s\"},\"categories\":[\"contact\",\"medical\"],"
            "\"purposes\":[\"care_coordination\"],\"starts_on\":\"%s\",\"ends_on\":\"%s\"}]}",
            day(0), harness_organization("early-intervention"), day(0), day(365)));
    const char *id = harness_format("%s", harness_text(&consent, "id"));
    harness_free(&consent);
    return id;
}

static void take_back(const char *consent)
{
    struct answer revoked = harness_expect(200, "primary-care", "POST", harness_format("/v1/consents/%s/revoke", consent), "{}");
    harness_free(&revoked);
}

static void no_read_that_begins_after_a_revocation_discloses(void **state)
{
    (void)state;
    static const char *const settings[] = {"CPX_RATE=0", NULL};
    struct service service;
    static struct reader readers[READING];
    const char *child = new_child();
    const char *condition = created(
        "primary-care", "Condition",
        harness_format("{\"resourceType\":\"Condition\"," NORMAL ",\"subject\":" PATIENT ",\"code\":{\"text\":\"%s\"}}", child, secret));
    struct answer plan = harness_expect(
        200, "primary-care", "PUT", harness_format("/v1/children/%s/care-plan", child),
        harness_format("{\"goals\":[{\"external_id\":\"g\",\"text\":\"%s\",\"categories\":[\"medical\"],\"stated_by\":\"family\","
                       "\"status\":\"active\"}]}",
                       secret));
    harness_free(&plan);
    const char *const paths[6] = {condition,
                                  harness_format("/v1/children/%s/care-plan", child),
                                  harness_format("/fhir/R4/Condition?patient=%s", child),
                                  harness_format("%s/_history", condition),
                                  harness_format("/fhir/R4/Condition?_id=%s&_total=accurate", id_of(condition)),
                                  harness_format("/fhir/R4/Condition?_sort=-_lastUpdated&_count=100&_lastUpdated=ge%s", day(-1))};
    const char *token = harness_token("early-intervention", NULL, NULL);
    int changed = 0;
    start_service(&service, 0, settings);
    curl_global_init(CURL_GLOBAL_DEFAULT);
    for (int i = 0; i < READING; i++) {
        memset(&readers[i], 0, sizeof readers[i]);
        readers[i].url = service.url;
        readers[i].token = token;
        readers[i].number = i;
        memcpy((void *)readers[i].paths, (const void *)paths, sizeof paths);
        assert_int_equal(pthread_create(&readers[i].thread, NULL, read_on, &readers[i]), 0);
    }
    int64_t ends = clock_ms() + SECONDS * 1000;
    for (; clock_ms() < ends; changed++) {
        pause_ms(25 + changed % 5 * 10);
        atomic_fetch_add(&epoch, 1);
        const char *consent = permit_it(child);
        atomic_fetch_add(&epoch, 1);
        pause_ms(25 + changed % 7 * 10);
        atomic_fetch_add(&epoch, 1);
        take_back(consent);
        atomic_fetch_add(&epoch, 1);
    }
    pause_ms(50);
    atomic_store(&stop, true);
    struct reader sum = {0};
    for (int i = 0; i < READING; i++) {
        pthread_join(readers[i].thread, NULL);
        sum.shown += readers[i].shown;
        sum.hidden += readers[i].hidden;
        sum.between += readers[i].between;
        sum.leaks += readers[i].leaks;
        sum.misses += readers[i].misses;
        sum.failures += readers[i].failures;
        if (readers[i].failures > 0) sum.failed_status = readers[i].failed_status;
    }
    print_message("%d consents given and revoked; %d reads while it was given, %d while it wasn't, %d across a change\n", changed,
                  sum.shown, sum.hidden, sum.between);
    stop_service(&service);
    if (sum.leaks + sum.misses + sum.failures > 0)
        fail_msg("%d reads disclosed after a revocation, %d missed after a consent, %d failed (%ld)", sum.leaks, sum.misses, sum.failures,
                 sum.failed_status);
    assert_true(changed > 10 && sum.shown > 200 && sum.hidden > 200);
    assert_string_equal(harness_sql("select deadlocks from pg_stat_database where datname = 'careplan'"), "0");
}

/* Of its own: what deadlocks is counted by database. */
static struct sandbox sandbox;

static int set_up(void **state)
{
    (void)state;
    sandbox_up(&sandbox);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    sandbox_down(&sandbox);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_read_that_begins_after_a_revocation_discloses),
    };
    signal(SIGPIPE, SIG_IGN);
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
