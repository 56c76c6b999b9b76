/* What the fault tests share: a service of their own with other settings, and clients on threads. Failures end the running cmocka test, but
 * on a client's thread nothing fails: what it met is counted. */
#ifndef CPX_TESTS_SERVICE_H
#define CPX_TESTS_SERVICE_H

#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>
#include <curl/curl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include "../harness/harness.h"
#include "../harness/raw.h"

struct service {
    pid_t pid;
    char log[64], url[64], admin[64];
};

static inline void pause_ms(long ms)
{
    nanosleep(&(struct timespec){ms / 1000, ms % 1000 * 1000000}, NULL);
}

static inline int64_t clock_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* The status of a GET of the administration's listener; 0: no answer. Keeps the text where it is wanted. */
static inline long admin_get(const struct service *service, const char *path, char *text, size_t size)
{
    struct answer answer =
        harness_make(&(struct call){.method = "GET", .path = harness_format("%s%s", service->admin, path), .unchecked = true});
    long status = answer.status;
    if (text != NULL) snprintf(text, size, "%s", answer.body);
    harness_free(&answer);
    return status;
}

static inline bool take_line(struct service *service)
{
    char line[1024];
    FILE *log = fopen(service->log, "r");
    bool found = false;
    while (log != NULL && !found && fgets(line, sizeof line, log) != NULL) {
        const char *url = strstr(line, "\"url\":\""), *admin = strstr(line, "\"admin\":\"");
        found = strstr(line, "\"listening\"") != NULL && url != NULL && admin != NULL;
        if (found) snprintf(service->url, sizeof service->url, "%.*s", (int)strcspn(url + 7, "\""), url + 7);
        if (found) snprintf(service->admin, sizeof service->admin, "%.*s", (int)strcspn(admin + 9, "\""), admin + 9);
    }
    if (log != NULL) fclose(log);
    return found;
}

/* settings: "NAME=value" besides those of the environment; NULL-terminated. descriptors: the most that it may open; 0: as many as we.
 * Returns once it is ready. */
static inline void start_service(struct service *service, rlim_t descriptors, const char *const *settings)
{
    memset(service, 0, sizeof *service);
    strcpy(service->log, "/tmp/cpxfault.XXXXXX");
    int log = mkstemp(service->log);
    assert_true(log >= 0);
    service->pid = fork();
    assert_true(service->pid >= 0);
    if (service->pid == 0) {
        struct rlimit files = {descriptors, descriptors};
        if (descriptors > 0 && setrlimit(RLIMIT_NOFILE, &files) != 0) _exit(126);
        dup2(log, 1);
        dup2(log, 2);
        prctl(PR_SET_PDEATHSIG, SIGKILL); /* a test that fails leaves nothing behind */
        setenv("CPX_LISTEN", "127.0.0.1:0", 1);
        setenv("CPX_ADMIN_LISTEN", "127.0.0.1:0", 1);
        setenv("CPX_RATE", "0", 1); /* these clients are one, and fast */
        for (; *settings != NULL; settings++)
            putenv(strdup(*settings));
        execl(harness_environment("CPX_BIN"), "careplan-exchange", "serve", (char *)NULL);
        _exit(127);
    }
    close(log);
    for (int i = 0; i < 200; i++) {
        if (take_line(service) && admin_get(service, "/readyz", NULL, 0) == 200) return;
        pause_ms(50);
    }
    fail_msg("it isn't ready: %s", service->log);
}

/* Asks it to end, and waits; how many ms it took. Fails unless it ends by itself with 0. */
static inline int64_t stop_service(struct service *service)
{
    int status = 0;
    int64_t from = clock_ms();
    kill(service->pid, SIGTERM);
    while (clock_ms() - from < 30000 && waitpid(service->pid, &status, WNOHANG) == 0)
        pause_ms(10);
    int64_t took = clock_ms() - from;
    if (took >= 30000) kill(service->pid, SIGKILL);
    assert_true(took < 30000);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) fail_msg("status %x: %s", (unsigned)status, service->log);
    unlink(service->log);
    return took;
}

/* ---- clients on threads ---- */

enum { CLIENTS_MAX = 16 };

struct client {
    pthread_t thread;
    const char *url, *token, *tag;
    const atomic_bool *stop;
    int number;
    /* What it met: answers with the status that it wants, those that say to come again later, others, none, and connections refused. */
    int good, later, other, none, refused;
};

static inline size_t drop(char *data, size_t size, size_t count, void *context)
{
    (void)data;
    (void)context;
    return size * count;
}

/* One request; the status, 0 where no answer came to one that was sent, -1 where there was no connection. */
static inline long ask(CURL *curl, const struct client *client, const char *path, const char *body, const char *key)
{
    char url[256], authorization[2048], idempotency[128];
    struct curl_slist *headers = NULL;
    long status = 0;
    snprintf(url, sizeof url, "%s%s", client->url, path);
    snprintf(authorization, sizeof authorization, "Authorization: Bearer %s", client->token);
    snprintf(idempotency, sizeof idempotency, "Idempotency-Key: %s", key == NULL ? "" : key);
    headers = curl_slist_append(headers, authorization);
    if (body != NULL) headers = curl_slist_append(headers, "Content-Type: application/json");
    if (key != NULL) headers = curl_slist_append(headers, idempotency);
    curl_easy_reset(curl);
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_CAINFO, harness_environment("CPX_CA"));
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 20L);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, drop);
    if (body != NULL) curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
    CURLcode code = curl_easy_perform(curl);
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    curl_slist_free_all(headers);
    if (code == CURLE_OK) return status;
    return code == CURLE_COULDNT_CONNECT || code == CURLE_SSL_CONNECT_ERROR ? -1 : 0;
}

static inline void count_answer(struct client *client, long status, long wanted)
{
    if (status == wanted)
        client->good++;
    else if (status == 503 || status == 409 || status == 429)
        client->later++;
    else if (status > 0)
        client->other++;
    else if (status == 0)
        client->none++;
    else
        client->refused++;
}

static inline void start_clients(struct client *clients, int count, const char *url, const char *tag, const atomic_bool *stop,
                                 void *(*work)(void *))
{
    const char *token = harness_token("primary-care", NULL, NULL);
    curl_global_init(CURL_GLOBAL_DEFAULT);
    for (int i = 0; i < count; i++) {
        clients[i] = (struct client){.url = url, .token = token, .tag = tag, .stop = stop, .number = i};
        assert_int_equal(pthread_create(&clients[i].thread, NULL, work, &clients[i]), 0);
    }
}

/* Waits for them; the sum of what they met. */
static inline struct client join_clients(struct client *clients, int count)
{
    struct client sum = {0};
    for (int i = 0; i < count; i++) {
        pthread_join(clients[i].thread, NULL);
        sum.good += clients[i].good;
        sum.later += clients[i].later;
        sum.other += clients[i].other;
        sum.none += clients[i].none;
        sum.refused += clients[i].refused;
    }
    return sum;
}

#endif
