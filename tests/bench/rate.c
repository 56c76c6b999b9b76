/* What wrk doesn't do: requests at a fixed rate, and many idle connections.
 *
 * rate at URL CA TOKEN MOST RATE SECONDS   each request at its time, whatever became of those before it; URL holds one %012d, a number of 1
 * to MOST. Prints "rate P50 P99 WORST" in ms from the time that a request was due, and the count of failures. rate hold URL CA TOKEN COUNT
 * makes COUNT connections with a request each, says "held", and keeps them until its input ends. */
#include <curl/curl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { THREADS = 32, REQUESTS_MAX = 200000, HELD_MAX = 5000 };

static struct {
    const char *url, *ca;
    struct curl_slist *headers;
    long most, rate;
    int count;
    struct timespec start;
    pthread_barrier_t connected;
    atomic_int next, failed;
    double late_ms[REQUESTS_MAX];
} it;

static size_t ignore(char *data, size_t size, size_t count, void *context)
{
    (void)data;
    (void)context;
    return size * count;
}

static CURL *handle(void)
{
    CURL *curl = curl_easy_init();
    if (!curl) exit(2);
    (void)curl_easy_setopt(curl, CURLOPT_CAINFO, it.ca);
    (void)curl_easy_setopt(curl, CURLOPT_HTTPHEADER, it.headers);
    (void)curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, ignore);
    (void)curl_easy_setopt(curl, CURLOPT_TIMEOUT, 20L);
    (void)curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    return curl;
}

/* Replaces the one %012d of the URL: no format comes from outside. */
static bool get(CURL *curl, long number)
{
    const char *place = strstr(it.url, "%012d");
    char url[512];
    long status = 0;
    if (place)
        (void)snprintf(url, sizeof url, "%.*s%012ld%s", (int)(place - it.url), it.url, number, place + strlen("%012d"));
    else
        (void)snprintf(url, sizeof url, "%s", it.url);
    return curl_easy_setopt(curl, CURLOPT_URL, url) == CURLE_OK && curl_easy_perform(curl) == CURLE_OK &&
           curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK && status == 200;
}

static struct timespec due(int request)
{
    long long ns = (long long)request * 1000000000 / it.rate + it.start.tv_nsec;
    return (struct timespec){.tv_sec = it.start.tv_sec + (time_t)(ns / 1000000000), .tv_nsec = (long)(ns % 1000000000)};
}

static void *work(void *argument)
{
    unsigned seed = (unsigned)(size_t)argument;
    CURL *curl = handle();
    (void)get(curl, 1);
    if (pthread_barrier_wait(&it.connected) == PTHREAD_BARRIER_SERIAL_THREAD) /* the time begins when all have connected */
        (void)clock_gettime(CLOCK_MONOTONIC, &it.start);
    (void)pthread_barrier_wait(&it.connected);
    for (int request; (request = atomic_fetch_add(&it.next, 1)) < it.count;) {
        struct timespec at = due(request), now;
        (void)clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &at, NULL);
        if (!get(curl, 1 + rand_r(&seed) % it.most)) atomic_fetch_add(&it.failed, 1);
        (void)clock_gettime(CLOCK_MONOTONIC, &now);
        it.late_ms[request] = (double)(now.tv_sec - at.tv_sec) * 1e3 + (double)(now.tv_nsec - at.tv_nsec) / 1e6;
    }
    curl_easy_cleanup(curl);
    return NULL;
}

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static int at_rate(long seconds)
{
    pthread_t threads[THREADS];
    if (it.most < 1 || it.rate < 1 || seconds < 1 || it.rate * seconds > REQUESTS_MAX) return 2;
    it.count = (int)(it.rate * seconds);
    if (pthread_barrier_init(&it.connected, NULL, THREADS) != 0) return 2;
    for (size_t i = 0; i < THREADS; i++)
        if (pthread_create(&threads[i], NULL, work, (void *)(i + 1)) != 0) return 2;
    for (size_t i = 0; i < THREADS; i++)
        (void)pthread_join(threads[i], NULL);
    qsort(it.late_ms, (size_t)it.count, sizeof it.late_ms[0], ascending);
    printf("rate %.2f %.2f %.2f failed %d\n", it.late_ms[it.count / 2], it.late_ms[it.count * 99 / 100], it.late_ms[it.count - 1],
           it.failed);
    return 0;
}

static int hold(long count)
{
    static CURL *held[HELD_MAX];
    if (count < 1 || count > HELD_MAX) return 2;
    for (long i = 0; i < count; i++) {
        held[i] = handle();
        if (!get(held[i], 1)) return 1;
    }
    puts("held");
    (void)fflush(stdout);
    while (getchar() != EOF) {
    }
    for (long i = 0; i < count; i++)
        curl_easy_cleanup(held[i]);
    return 0;
}

int main(int argc, char **argv)
{
    char authorization[8192];
    bool rated = argc == 8 && strcmp(argv[1], "at") == 0, holds = argc == 6 && strcmp(argv[1], "hold") == 0;
    if (!rated && !holds) {
        fputs("usage: rate at URL CA TOKEN MOST RATE SECONDS | rate hold URL CA TOKEN COUNT\n", stderr);
        return 2;
    }
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) return 2;
    it.url = argv[2];
    it.ca = argv[3];
    (void)snprintf(authorization, sizeof authorization, "Authorization: Bearer %s", argv[4]);
    it.headers = curl_slist_append(NULL, authorization);
    if (rated) {
        it.most = strtol(argv[5], NULL, 10);
        it.rate = strtol(argv[6], NULL, 10);
    }
    int code = rated ? at_rate(strtol(argv[7], NULL, 10)) : hold(strtol(argv[5], NULL, 10));
    curl_slist_free_all(it.headers);
    curl_global_cleanup();
    return code;
}
