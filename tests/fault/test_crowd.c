/* More of everything than there is room for: uploads, connections, descriptors, requests that wait, answers that nobody reads. */
#include "service.h"

#define HOST "Host: localhost\r\n"

/* How many descriptors it has open. */
static int descriptors_of(const struct service *service)
{
    int count = 0;
    FILE *pipe = popen(harness_format("ls /proc/%d/fd | wc -l", (int)service->pid), "r");
    assert_non_null(pipe);
    assert_int_equal(fscanf(pipe, "%d", &count), 1);
    pclose(pipe);
    return count;
}

/* The same when all of its own connections stand: the keeper opens its own after it is ready. */
static int descriptors_of_its_own(const struct service *service)
{
    int now = descriptors_of(service), before;
    do {
        before = now;
        pause_ms(1500);
        now = descriptors_of(service);
    } while (now != before);
    return now;
}

static int status_of_me(const struct service *service)
{
    struct raw *raw = test_malloc(sizeof *raw);
    assert_true(raw_open(raw, service->url, NULL));
    raw_sends(raw,
              harness_format("GET /v1/me HTTP/1.1\r\n" HOST "Authorization: Bearer %s\r\n\r\n", harness_token("primary-care", NULL, NULL)));
    int status = raw_response(raw, NULL, 0, NULL, 0);
    raw_close(raw);
    test_free(raw);
    return status;
}

/* A reset would end it. */
static void send_whole(struct raw *raw, const char *data, size_t size)
{
    while (size > 0) {
        ssize_t sent = gnutls_record_send(raw->session, data, size);
        if (sent == GNUTLS_E_AGAIN || sent == GNUTLS_E_INTERRUPTED) continue;
        assert_true(sent > 0);
        data += sent;
        size -= (size_t)sent;
    }
}

/* A client that sends all before it reads: it finds the answer, not a reset. */
static void who_sends_too_much_gets_an_answer(void **state)
{
    (void)state;
    static const char *const settings[] = {"CPX_RECEIVE_MS=2000", NULL};
    enum { PIECE = 64 * 1024, PIECES = 480 };
    static const struct {
        const char *path, *framing;
        bool stranger;
        int status;
    } rows[] = {
        {"/v1/children", "Content-Length: 31457280", false, 413},    {"/v1/children", "Transfer-Encoding: chunked", false, 413},
        {"/fhir/R4/Patient", "Content-Length: 31457280", true, 413}, {"/v1/children", "Transfer-Encoding: chunked", true, 401},
        {"/nothing", "Content-Length: 31457280", true, 404},
    };
    struct service service;
    struct raw *raw = test_malloc(sizeof *raw);
    char *piece = test_malloc(PIECE);
    memset(piece, ' ', PIECE);
    start_service(&service, 0, settings);
    int before = descriptors_of_its_own(&service);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        bool chunked = rows[i].framing[0] == 'T';
        const char *token =
            rows[i].stranger ? "" : harness_format("Authorization: Bearer %s\r\n", harness_token("primary-care", NULL, NULL));
        const char *media = strncmp(rows[i].path, "/fhir", 5) == 0 ? "application/fhir+json" : "application/json";
        assert_true(raw_open(raw, service.url, NULL));
        raw_sends(raw, harness_format("POST %s HTTP/1.1\r\n" HOST "%sContent-Type: %s\r\n%s\r\n\r\n", rows[i].path, token, media,
                                      rows[i].framing));
        for (int k = 0; k < PIECES; k++) {
            if (chunked) raw_sends(raw, k == 0 ? "10000\r\n" : "\r\n10000\r\n");
            send_whole(raw, piece, PIECE);
        }
        if (chunked) raw_sends(raw, "\r\n0\r\n\r\n");
        assert_int_equal(raw_response(raw, NULL, 0, NULL, 0), rows[i].status);
        raw_close(raw);
    }
    /* Those who neither send nor leave aren't waited for. */
    struct raw *many[40];
    for (size_t i = 0; i < 40; i++) {
        many[i] = test_malloc(sizeof **many);
        assert_true(raw_open(many[i], service.url, NULL));
        raw_sends(many[i], "POST /nothing HTTP/1.1\r\n" HOST "Content-Length: 31457280\r\n\r\n");
        assert_int_equal(raw_response(many[i], NULL, 0, NULL, 0), 404);
    }
    assert_true(descriptors_of(&service) < before + 40);
    for (int i = 0; i < 80 && descriptors_of(&service) > before; i++)
        pause_ms(50);
    assert_true(descriptors_of(&service) <= before);
    for (size_t i = 0; i < 40; i++) {
        raw_close(many[i]);
        test_free(many[i]);
    }
    stop_service(&service);
    test_free(piece);
    test_free(raw);
}

static void a_full_house_takes_others_when_some_have_left(void **state)
{
    (void)state;
    enum { ROOM = 10 };
    static const char *const settings[] = {"CPX_MAX_CONNECTIONS=10", NULL};
    struct service service;
    struct raw *guests[ROOM];
    start_service(&service, 0, settings);
    for (int round = 0; round < 3; round++) {
        for (size_t i = 0; i < ROOM; i++) {
            guests[i] = test_malloc(sizeof **guests);
            assert_true(raw_open(guests[i], service.url, NULL));
        }
        kill(service.pid, SIGSTOP); /* so that it sees all of them leave at once */
        for (size_t i = 0; i < ROOM; i++) {
            raw_close(guests[i]);
            test_free(guests[i]);
        }
        kill(service.pid, SIGCONT);
        assert_int_equal(status_of_me(&service), 200);
    }
    stop_service(&service);
}

/* Guests that take every descriptor leave enough for the database, and for whoever asks how it goes. */
static void guests_do_not_take_the_last_descriptor(void **state)
{
    (void)state;
    enum { GUESTS = 20 }; /* a quarter of 80 */
    static const char *const settings[] = {"CPX_RECEIVE_MS=60000", NULL};
    struct service service;
    struct raw *guests[GUESTS];
    int served = 0;
    start_service(&service, 80, settings);
    const char *get =
        harness_format("GET /v1/me HTTP/1.1\r\n" HOST "Authorization: Bearer %s\r\n\r\n", harness_token("primary-care", NULL, NULL));
    for (size_t i = 0; i < GUESTS; i++) {
        guests[i] = test_malloc(sizeof **guests);
        assert_true(raw_open(guests[i], service.url, NULL));
    }
    assert_true(descriptors_of(&service) < 76);
    assert_int_equal(admin_get(&service, "/readyz", NULL, 0), 200);
    for (size_t i = 0; i < GUESTS; i++) {
        raw_sends(guests[i], get);
        served += raw_response(guests[i], NULL, 0, NULL, 0) == 200;
    }
    assert_int_equal(served, GUESTS);
    for (size_t i = 0; i < GUESTS; i++) {
        raw_close(guests[i]);
        test_free(guests[i]);
    }
    assert_int_equal(status_of_me(&service), 200);
    stop_service(&service);
}

static void who_does_not_read_is_cut(void **state)
{
    (void)state;
    static const char *const settings[] = {"CPX_IDLE_MS=1000", "CPX_RECEIVE_MS=1000", NULL};
    struct service service;
    struct raw *raw = test_malloc(sizeof *raw);
    char metrics[4096];
    int small = 4096;
    start_service(&service, 0, settings);
    assert_true(raw_open(raw, service.url, NULL));
    setsockopt(raw->socket, SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
    for (int i = 0; i < 60; i++) /* far more than the kernel's buffers hold */
        raw_sends(raw, "GET /openapi.json HTTP/1.1\r\n" HOST "\r\n");
    int64_t from = clock_ms();
    do {
        pause_ms(100);
        admin_get(&service, "/metrics", metrics, sizeof metrics);
    } while (strstr(metrics, "\ncareplan_exchange_connections 0\n") == NULL && clock_ms() - from < 8000);
    assert_true(clock_ms() - from < 8000);
    raw_close(raw);
    test_free(raw);
    stop_service(&service);
}

static void *match_on(void *context)
{
    struct client *client = context;
    CURL *curl = curl_easy_init();
    while (curl != NULL && !atomic_load(client->stop))
        count_answer(client, ask(curl, client, "/v1/me", NULL, NULL), 200);
    curl_easy_cleanup(curl);
    return NULL;
}

static void a_full_queue_says_when_to_come_again(void **state)
{
    (void)state;
    static const char *const settings[] = {"CPX_QUEUE=1", "CPX_READ_CONNECTIONS=1", "CPX_RATE=0", NULL};
    struct service service;
    struct client clients[CLIENTS_MAX];
    atomic_bool stop = false;
    start_service(&service, 0, settings);
    start_clients(clients, CLIENTS_MAX, service.url, NULL, &stop, match_on);
    pause_ms(1000);
    atomic_store(&stop, true);
    struct client sum = join_clients(clients, CLIENTS_MAX);
    assert_int_equal(sum.none + sum.other + sum.refused, 0);
    assert_true(sum.good > 0);
    assert_int_equal(status_of_me(&service), 200);
    stop_service(&service);
}

/* Clients that leave while their requests are in a lane or a unit. */
static void who_leaves_early_leaves_nothing_behind(void **state)
{
    (void)state;
    static const char *const settings[] = {"CPX_RATE=0", NULL};
    static const char *const heads[] = {"GET /v1/me", "GET /v1/organizations", "GET /fhir/R4/Patient?_count=5", "POST /v1/children/match"};
    struct service service;
    struct raw *raw = test_malloc(sizeof *raw);
    char metrics[4096];
    start_service(&service, 0, settings);
    int before = descriptors_of_its_own(&service);
    for (int i = 0; i < 120; i++) {
        bool post = i % 4 == 3;
        const char *whole = harness_format("%s HTTP/1.1\r\n" HOST "Authorization: Bearer %s\r\n%s\r\n%s", heads[i % 4],
                                           harness_token("primary-care", NULL, NULL),
                                           post ? "Content-Type: application/json\r\nContent-Length: 53\r\n" : "",
                                           post ? "{\"medicaid_id\":\"NOBODYS\",\"birth_date\":\"2020-01-01\"}  " : "");
        size_t size = i % 3 == 0 ? (size_t)i % strlen(whole) : strlen(whole); /* some in the middle of their head */
        struct linger reset = {1, 0};
        assert_true(raw_open(raw, service.url, NULL));
        raw_send(raw, whole, size);
        if (i % 2 == 0) setsockopt(raw->socket, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
        raw_close(raw);
    }
    int64_t from = clock_ms();
    do {
        pause_ms(50);
        admin_get(&service, "/metrics", metrics, sizeof metrics);
    } while (strstr(metrics, "\ncareplan_exchange_connections 0\n") == NULL && clock_ms() - from < 5000);
    assert_non_null(strstr(metrics, "\ncareplan_exchange_connections 0\n"));
    assert_non_null(strstr(metrics, "careplan_exchange_lane_waiting{lane=\"reads\"} 0\n"));
    assert_true(descriptors_of(&service) <= before + 2); /* the administration's own */
    assert_int_equal(status_of_me(&service), 200);
    test_free(raw);
    stop_service(&service);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_sends_too_much_gets_an_answer),      cmocka_unit_test(a_full_house_takes_others_when_some_have_left),
        cmocka_unit_test(guests_do_not_take_the_last_descriptor), cmocka_unit_test(who_does_not_read_is_cut),
        cmocka_unit_test(a_full_queue_says_when_to_come_again),   cmocka_unit_test(who_leaves_early_leaves_nothing_behind),
    };
    signal(SIGPIPE, SIG_IGN);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
