#include "auth_test.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <unistd.h>

#include "cpx/jwks.h"
#include "cpx/time.h"

/* ---- addresses ---- */

static bool is_public(const char *text)
{
    struct sockaddr_in four = {.sin_family = AF_INET};
    struct sockaddr_in6 six = {.sin6_family = AF_INET6};
    if (inet_pton(AF_INET, text, &four.sin_addr) == 1) return cpx_address_is_public((const struct sockaddr *)&four, sizeof four);
    if (inet_pton(AF_INET6, text, &six.sin6_addr) != 1) fail_msg("%s is no address", text);
    return cpx_address_is_public((const struct sockaddr *)&six, sizeof six);
}

static void only_public_addresses_are_public(void **state)
{
    (void)state;
    static const char *const no[] = {"0.0.0.0",
                                     "0.1.2.3",
                                     "10.0.0.0",
                                     "10.255.255.255",
                                     "100.64.0.0",
                                     "100.127.255.255",
                                     "127.0.0.1",
                                     "127.255.255.255",
                                     "169.254.0.0",
                                     "169.254.169.254",
                                     "172.16.0.0",
                                     "172.31.255.255",
                                     "192.0.0.1",
                                     "192.0.0.170",
                                     "192.0.2.1",
                                     "192.88.99.1",
                                     "192.168.0.1",
                                     "192.168.255.255",
                                     "198.18.0.1",
                                     "198.19.255.255",
                                     "198.51.100.7",
                                     "203.0.113.9",
                                     "224.0.0.1",
                                     "239.255.255.255",
                                     "240.0.0.1",
                                     "255.255.255.255",
                                     "::",
                                     "::1",
                                     "::ffff:127.0.0.1",
                                     "::ffff:10.0.0.1",
                                     "::ffff:169.254.169.254",
                                     "::ffff:8.8.8.8",
                                     "::127.0.0.1",
                                     "64:ff9b::7f00:1",
                                     "64:ff9b::a00:1",
                                     "64:ff9b:1::1",
                                     "100::1",
                                     "2001::1",
                                     "2001:10::1",
                                     "2001:db8::1",
                                     "2002:7f00:1::",
                                     "2002:a00:1::1",
                                     "2002:c0a8:101::",
                                     "3fff::1",
                                     "5f00::1",
                                     "fc00::1",
                                     "fd12:3456::1",
                                     "fe80::1",
                                     "fec0::1",
                                     "ff02::1",
                                     "4000::1"};
    static const char *const yes[] = {"1.1.1.1",        "8.8.8.8",         "9.255.255.255",    "11.0.0.0",        "100.63.255.255",
                                      "100.128.0.0",    "126.255.255.255", "128.0.0.1",        "169.253.255.255", "169.255.0.0",
                                      "172.15.255.255", "172.32.0.0",      "192.0.1.0",        "192.167.255.255", "192.169.0.0",
                                      "198.17.255.255", "198.20.0.0",      "223.255.255.255",  "2606:4700::1111", "2001:4860:4860::8888",
                                      "2a00:1450::1",   "2002:808:808::1", "64:ff9b::808:808", "3fff:1000::1"};
    for (size_t i = 0; i < sizeof no / sizeof no[0]; i++) {
        if (is_public(no[i])) fail_msg("%s counts as public", no[i]);
    }
    for (size_t i = 0; i < sizeof yes / sizeof yes[0]; i++) {
        if (!is_public(yes[i])) fail_msg("%s doesn't count as public", yes[i]);
    }
    struct sockaddr other = {.sa_family = AF_UNIX};
    assert_false(cpx_address_is_public(&other, sizeof other));
}

static void a_server_decides_how_long_its_set_is_kept(void **state)
{
    (void)state;
    static const struct {
        const char *header;
        long seconds;
    } rows[] = {{NULL, 600},
                {"", 600},
                {"public", 600},
                {"max-age=60", 60},
                {"public, max-age=120", 120},
                {"max-age=\"90\"", 90},
                {"MAX-AGE=30", 30},
                {"max-age=0", 0},
                {"max-age=3600", 3600},
                {"max-age=3601", 3600},
                {"max-age=99999999999999999999", 3600},
                {"no-store", 0},
                {"no-cache", 0},
                {"max-age=60, no-store", 0},
                {"NO-STORE,max-age=60", 0},
                {"max-age=-5", 0},
                {"max-age=x", 0},
                {"s-maxage=5", 600},
                {"xmax-age=5", 600},
                {",,, max-age=7", 7}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_int_equal(cpx_cache_seconds(rows[i].header), rows[i].seconds);
}

/* ---- a server of one's own, on the loopback ---- */

static struct {
    int socket;
    in_port_t port;
    pthread_t thread;
    atomic_int served;
    const char *answer; /* the whole response; NULL: never answers */
    size_t size;
} server;

static void *serve(void *context)
{
    (void)context;
    for (;;) {
        char request[2048];
        int peer = accept(server.socket, NULL, NULL);
        if (peer < 0) return NULL;
        (void)!read(peer, request, sizeof request);
        atomic_fetch_add(&server.served, 1);
        if (server.answer != NULL)
            (void)!write(peer, server.answer, server.size);
        else
            (void)!read(peer, request, sizeof request);
        (void)close(peer);
    }
}

static int server_up(void **state)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    server.socket = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (arena_up(state) != 0 || bind(server.socket, (struct sockaddr *)&address, size) != 0 || listen(server.socket, 16) != 0 ||
        getsockname(server.socket, (struct sockaddr *)&address, &size) != 0)
        return 1;
    server.port = ntohs(address.sin_port);
    atomic_store(&server.served, 0);
    return pthread_create(&server.thread, NULL, serve, NULL);
}

static int server_down(void **state)
{
    (void)shutdown(server.socket, SHUT_RDWR);
    (void)pthread_join(server.thread, NULL);
    (void)close(server.socket);
    return arena_down(state);
}

#define SERVED(function) cmocka_unit_test_setup_teardown(function, server_up, server_down)

static void answers(const char *response)
{
    server.answer = response;
    server.size = response == NULL ? 0 : strlen(response);
}

static const char *own_url(void)
{
    return cpx_arena_printf(test_arena, "http://127.0.0.1:%u/jwks", (unsigned)server.port);
}

static enum cpx_rc get(struct cpx_fetcher *fetcher, const char *url, bool again, const char **text)
{
    size_t size = 0;
    const char *why = NULL;
    *text = NULL;
    enum cpx_rc rc = cpx_fetcher_get(fetcher, test_arena, url, again, text, &size, &why);
    if (rc == CPX_OK)
        assert_int_equal(size, strlen(*text));
    else
        assert_non_null(why);
    return rc;
}

static const struct cpx_config lenient = {.jwks_private = true}, strict = {.jwks_private = false};

static void private_addresses_are_refused_after_resolution(void **state)
{
    (void)state;
    const char *text = NULL;
    struct cpx_fetcher *fetcher = cpx_fetcher_new(&strict);
    static const char *const hosts[] = {"127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1", "0", "[::ffff:127.0.0.1]"};
    answers("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    assert_int_equal(get(fetcher, own_url(), false, &text), CPX_UNAVAILABLE); /* http */
    for (size_t i = 0; i < sizeof hosts / sizeof hosts[0]; i++) {
        const char *url = cpx_arena_printf(test_arena, "https://%s:%u/jwks", hosts[i], (unsigned)server.port);
        assert_int_equal(get(fetcher, url, false, &text), CPX_UNAVAILABLE);
    }
    assert_int_equal(get(fetcher, "file:///etc/hostname", false, &text), CPX_UNAVAILABLE);
    assert_int_equal(atomic_load(&server.served), 0);
    cpx_fetcher_free(fetcher);
}

static void a_set_is_kept_as_long_as_its_server_says(void **state)
{
    (void)state;
    const char *text = NULL;
    struct cpx_fetcher *fetcher = cpx_fetcher_new(&lenient);
    answers("HTTP/1.1 200 OK\r\nCache-Control: max-age=60\r\nContent-Length: 11\r\n\r\n{\"keys\":[]}");
    for (int i = 0; i < 3; i++) {
        assert_int_equal(get(fetcher, own_url(), false, &text), CPX_OK);
        assert_string_equal(text, "{\"keys\":[]}");
    }
    assert_int_equal(atomic_load(&server.served), 1);
    assert_int_equal(get(fetcher, own_url(), true, &text), CPX_OK); /* fetched less than 30 s ago: not again */
    assert_int_equal(atomic_load(&server.served), 1);
    cpx_fetcher_free(fetcher);

    fetcher = cpx_fetcher_new(&lenient);
    answers("HTTP/1.1 200 OK\r\nCache-Control: no-store\r\nContent-Length: 11\r\n\r\n{\"keys\":[]}");
    for (int i = 0; i < 3; i++)
        assert_int_equal(get(fetcher, own_url(), false, &text), CPX_OK);
    assert_int_equal(atomic_load(&server.served), 4);
    cpx_fetcher_free(fetcher);
}

static void a_failure_is_not_repeated_at_once(void **state)
{
    (void)state;
    const char *text = NULL;
    static const char *const bad[] = {
        "HTTP/1.1 500 Oops\r\nContent-Length: 2\r\n\r\n{}",
        "HTTP/1.1 204 No Content\r\n\r\n",
        "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/x\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 70000\r\n\r\n{}",
        "nonsense",
        "",
    };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        struct cpx_fetcher *fetcher = cpx_fetcher_new(&lenient);
        int before = atomic_load(&server.served);
        answers(bad[i]);
        for (int turn = 0; turn < 3; turn++)
            assert_int_equal(get(fetcher, own_url(), turn > 0, &text), CPX_UNAVAILABLE);
        assert_int_equal(atomic_load(&server.served) - before, 1);
        cpx_fetcher_free(fetcher);
    }
}

static void a_set_of_unknown_size_is_cut_off(void **state)
{
    (void)state;
    static char large[70 * 1024];
    static const char head[] = "HTTP/1.1 200 OK\r\n\r\n";
    const char *text = NULL;
    memset(large, ' ', sizeof large - 1);
    memcpy(large, head, sizeof head - 1);
    struct cpx_fetcher *fetcher = cpx_fetcher_new(&lenient);
    answers(large);
    assert_int_equal(get(fetcher, own_url(), false, &text), CPX_UNAVAILABLE);
    cpx_fetcher_free(fetcher);
}

static void a_server_that_never_answers_is_left_after_three_seconds(void **state)
{
    (void)state;
    const char *text = NULL;
    struct cpx_fetcher *fetcher = cpx_fetcher_new(&lenient);
    int64_t start = cpx_monotonic_ms();
    answers(NULL);
    assert_int_equal(get(fetcher, own_url(), false, &text), CPX_UNAVAILABLE);
    assert_in_range(cpx_monotonic_ms() - start, 2500, 4500);
    start = cpx_monotonic_ms();
    assert_int_equal(get(fetcher, own_url(), false, &text), CPX_UNAVAILABLE);
    assert_in_range(cpx_monotonic_ms() - start, 0, 500);
    cpx_fetcher_free(fetcher);
}

struct asker {
    struct cpx_fetcher *fetcher;
    const char *url;
    enum cpx_rc rc;
};

static void *ask(void *context)
{
    struct asker *asker = context;
    struct cpx_arena *arena = cpx_arena_new(1024 * 1024);
    const char *text = NULL, *why = NULL;
    size_t size = 0;
    asker->rc = cpx_fetcher_get(asker->fetcher, arena, asker->url, false, &text, &size, &why);
    cpx_arena_free(arena);
    return NULL;
}

static void many_who_ask_at_once_cause_one_fetch(void **state)
{
    (void)state;
    enum { ASKERS = 8 };
    struct asker askers[ASKERS];
    pthread_t threads[ASKERS];
    struct cpx_fetcher *fetcher = cpx_fetcher_new(&lenient);
    answers("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"keys\":[]}");
    for (size_t i = 0; i < ASKERS; i++) {
        askers[i] = (struct asker){.fetcher = fetcher, .url = own_url(), .rc = CPX_DEFECT};
        assert_int_equal(pthread_create(&threads[i], NULL, ask, &askers[i]), 0);
    }
    for (size_t i = 0; i < ASKERS; i++) {
        (void)pthread_join(threads[i], NULL);
        assert_int_equal(askers[i].rc, CPX_OK);
    }
    assert_int_equal(atomic_load(&server.served), 1);
    cpx_fetcher_free(fetcher);
}

static void more_urls_than_places_are_served(void **state)
{
    (void)state;
    const char *text = NULL;
    struct cpx_fetcher *fetcher = cpx_fetcher_new(&lenient);
    answers("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"keys\":[]}");
    for (int i = 0; i < 300; i++)
        assert_int_equal(get(fetcher, cpx_arena_printf(test_arena, "%s/%d", own_url(), i), false, &text), CPX_OK);
    assert_int_equal(atomic_load(&server.served), 300);
    cpx_fetcher_free(fetcher);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(only_public_addresses_are_public),
        TEST(a_server_decides_how_long_its_set_is_kept),
        SERVED(private_addresses_are_refused_after_resolution),
        SERVED(a_set_is_kept_as_long_as_its_server_says),
        SERVED(a_failure_is_not_repeated_at_once),
        SERVED(a_set_of_unknown_size_is_cut_off),
        SERVED(a_server_that_never_answers_is_left_after_three_seconds),
        SERVED(many_who_ask_at_once_cause_one_fetch),
        SERVED(more_urls_than_places_are_served),
    };
    curl_global_init(CURL_GLOBAL_DEFAULT);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    curl_global_cleanup();
    return failed;
}
