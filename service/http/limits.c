#include "limits.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* Buckets that are full again say nothing, so the table is emptied of them when it has grown. Keys are ids of registered clients and
 * addresses. */
enum { CHAINS = 1024, BUCKETS_MAX = 16384, SWEEP_MS = 100, THOUSAND = 1000 };

struct bucket {
    struct bucket *next;
    int64_t thousandths; /* of a request that may still be made */
    int64_t filled_ms;
    char client[];
};

struct cpx_limits {
    pthread_mutex_t lock;
    int64_t rate, swept_ms;
    size_t count;
    struct bucket *chains[CHAINS];
};

struct cpx_limits *cpx_limits_new(int64_t rate)
{
    struct cpx_limits *limits = calloc(1, sizeof *limits);
    if (limits == NULL) return NULL;
    limits->rate = rate;
    if (pthread_mutex_init(&limits->lock, NULL) != 0) {
        free(limits);
        return NULL;
    }
    return limits;
}

static void refill(const struct cpx_limits *limits, struct bucket *bucket, int64_t now_ms)
{
    int64_t room = limits->rate * THOUSAND, elapsed = now_ms - bucket->filled_ms;
    if (elapsed > THOUSAND) elapsed = THOUSAND; /* a second fills it: larger products aren't needed */
    if (elapsed > 0) bucket->thousandths += elapsed * limits->rate;
    if (bucket->thousandths > room) bucket->thousandths = room;
    bucket->filled_ms = now_ms;
}

static void drop_buckets(struct cpx_limits *limits, bool all, int64_t now_ms)
{
    for (size_t i = 0; i < CHAINS; i++) {
        struct bucket **link = &limits->chains[i];
        while (*link != NULL) {
            struct bucket *bucket = *link;
            refill(limits, bucket, now_ms);
            if (!all && bucket->thousandths < limits->rate * THOUSAND) {
                link = &bucket->next;
                continue;
            }
            *link = bucket->next;
            free(bucket);
            limits->count--;
        }
    }
}

void cpx_limits_free(struct cpx_limits *limits)
{
    if (limits == NULL) return;
    drop_buckets(limits, true, 0);
    (void)pthread_mutex_destroy(&limits->lock);
    free(limits);
}

static size_t hash_of(const char *text)
{
    uint64_t hash = 14695981039346656037u;
    for (; *text != '\0'; text++)
        hash = (hash ^ (unsigned char)*text) * 1099511628211u;
    return (size_t)(hash % CHAINS);
}

static struct bucket *bucket_of(struct cpx_limits *limits, const char *client, int64_t now_ms)
{
    struct bucket **chain = &limits->chains[hash_of(client)], *bucket = *chain;
    while (bucket != NULL && strcmp(bucket->client, client) != 0)
        bucket = bucket->next;
    if (bucket != NULL) return bucket;
    if (limits->count >= BUCKETS_MAX && now_ms - limits->swept_ms >= SWEEP_MS) {
        drop_buckets(limits, false, now_ms);
        limits->swept_ms = now_ms;
    }
    size_t size = strlen(client) + 1;
    bucket = limits->count >= BUCKETS_MAX ? NULL : malloc(sizeof *bucket + size);
    if (bucket == NULL) return NULL;
    *bucket = (struct bucket){.next = *chain, .thousandths = limits->rate * THOUSAND, .filled_ms = now_ms};
    memcpy(bucket->client, client, size);
    *chain = bucket;
    limits->count++;
    return bucket;
}

bool cpx_limits_take(struct cpx_limits *limits, const char *client, int64_t now_ms)
{
    if (limits->rate == 0) return true;
    (void)pthread_mutex_lock(&limits->lock);
    struct bucket *bucket = bucket_of(limits, client, now_ms);
    bool taken = true; /* without a bucket: strangers who fill the table mustn't lock a client out */
    if (bucket != NULL) {
        refill(limits, bucket, now_ms);
        taken = bucket->thousandths >= THOUSAND;
        if (taken) bucket->thousandths -= THOUSAND;
    }
    (void)pthread_mutex_unlock(&limits->lock);
    return taken;
}
