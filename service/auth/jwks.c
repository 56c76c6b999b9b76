#include "cpx/jwks.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <curl/curl.h>
#include <errno.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>
#include <unistd.h>

#include "cpx/log.h"
#include "cpx/time.h"

enum {
    SETS_MAX = 256,
    SET_SIZE = 64 * 1024,
    FETCH_MS = 3000,
    WAIT_MS = 500,        /* for another thread that is fetching the same */
    AGAIN_MS = 30 * 1000, /* between two fetches for an unknown kid, or after a failure */
    KEEP_SECONDS = 600,   /* without Cache-Control */
    KEEP_SECONDS_MAX = 3600
};

/* ---- addresses ---- */

/* What isn't the public Internet (RFC 6890 and its registries), as prefixes. */
static const struct {
    uint32_t network;
    int bits;
} private4[] = {
    {0x00000000, 8},  /* this network */
    {0x0a000000, 8},  /* private */
    {0x64400000, 10}, /* shared, behind carriers' NAT */
    {0x7f000000, 8},  /* loopback */
    {0xa9fe0000, 16}, /* link-local: the metadata services of clouds too */
    {0xac100000, 12}, /* private */
    {0xc0000000, 24}, /* protocol assignments */
    {0xc0000200, 24}, /* documentation */
    {0xc0586300, 24}, /* 6to4 relays */
    {0xc0a80000, 16}, /* private */
    {0xc6120000, 15}, /* benchmarking */
    {0xc6336400, 24}, /* documentation */
    {0xcb007100, 24}, /* documentation */
    {0xe0000000, 4},  /* multicast */
    {0xf0000000, 4},  /* reserved, broadcast */
};

static bool is_public4(uint32_t address)
{
    for (size_t i = 0; i < sizeof private4 / sizeof private4[0]; i++) {
        if (((address ^ private4[i].network) >> (32 - private4[i].bits)) == 0) return false;
    }
    return true;
}

static uint32_t four_at(const unsigned char *bytes)
{
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

/* Of IPv6 only global unicast (2000::/3) can be public, without documentation, Teredo and the like; 6to4 and NAT64 carry an IPv4 address.
 */
static bool is_public6(const unsigned char *bytes)
{
    static const unsigned char nat64[12] = {0x00, 0x64, 0xff, 0x9b};
    if (memcmp(bytes, nat64, sizeof nat64) == 0) return is_public4(four_at(bytes + 12));
    if (bytes[0] == 0x20 && bytes[1] == 0x02) return is_public4(four_at(bytes + 2));
    bool documentation = (four_at(bytes) == 0x20010db8) || (bytes[0] == 0x3f && bytes[1] == 0xff && bytes[2] < 0x10);
    bool assignments = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] < 0x02;
    return (bytes[0] & 0xe0) == 0x20 && !documentation && !assignments;
}

bool cpx_address_is_public(const struct sockaddr *address, socklen_t size)
{
    if (address->sa_family == AF_INET && size >= sizeof(struct sockaddr_in)) {
        struct sockaddr_in four;
        memcpy(&four, address, sizeof four);
        return is_public4(ntohl(four.sin_addr.s_addr));
    }
    if (address->sa_family == AF_INET6 && size >= sizeof(struct sockaddr_in6)) {
        struct sockaddr_in6 six;
        memcpy(&six, address, sizeof six);
        return is_public6(six.sin6_addr.s6_addr);
    }
    return false;
}

/* ---- how long a response may be kept ---- */

static bool directive_is(const char *text, size_t size, const char *name)
{
    return strlen(name) == size && strncasecmp(text, name, size) == 0;
}

/* RFC 9111 section 5.2.2. no-cache would allow keeping with revalidation; we don't revalidate. */
long cpx_cache_seconds(const char *cache_control)
{
    long seconds = KEEP_SECONDS;
    for (const char *p = cache_control; p != NULL && *p != '\0';) {
        p += strspn(p, " \t,");
        size_t size = strcspn(p, ",= \t");
        if (directive_is(p, size, "no-store") || directive_is(p, size, "no-cache")) return 0;
        if (directive_is(p, size, "max-age") && p[size] == '=') {
            const char *digits = p + size + 1 + (p[size + 1] == '"');
            seconds = isdigit((unsigned char)*digits) ? strtol(digits, NULL, 10) : 0;
        }
        p += strcspn(p, ",");
    }
    return seconds > KEEP_SECONDS_MAX ? KEEP_SECONDS_MAX : seconds;
}

/* ---- one fetch ---- */

struct answer {
    bool private_allowed, address_refused;
    size_t size;
    char *text; /* SET_SIZE bytes */
    long keep_seconds;
};

/* Called by libcurl for each address that it is about to connect to, so after name resolution: a name can't change between check and use.
 */
static curl_socket_t open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address)
{
    struct answer *answer = context;
    if (purpose != CURLSOCKTYPE_IPCXN || (!answer->private_allowed && !cpx_address_is_public(&address->addr, address->addrlen))) {
        answer->address_refused = true;
        return CURL_SOCKET_BAD;
    }
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

static size_t take_body(char *data, size_t size, size_t count, void *context)
{
    struct answer *answer = context;
    size *= count;
    if (size > SET_SIZE - answer->size) return 0;
    memcpy(answer->text + answer->size, data, size);
    answer->size += size;
    return size;
}

static size_t take_header(char *data, size_t size, size_t count, void *context)
{
    static const char name[] = "cache-control:";
    struct answer *answer = context;
    size *= count;
    if (size > sizeof name && strncasecmp(data, name, sizeof name - 1) == 0) {
        char value[256];
        size_t length = size - (sizeof name - 1);
        length = length < sizeof value ? length : sizeof value - 1;
        memcpy(value, data + sizeof name - 1, length);
        value[length] = '\0';
        value[strcspn(value, "\r\n")] = '\0';
        long seconds = cpx_cache_seconds(value);
        answer->keep_seconds = seconds < answer->keep_seconds ? seconds : answer->keep_seconds;
    }
    return size;
}

static bool configure(CURL *curl, const struct cpx_config *config, const char *url, struct answer *answer)
{
    const char *protocols = config->jwks_private ? "https,http" : "https";
    bool done =
        curl_easy_setopt(curl, CURLOPT_URL, url) == CURLE_OK && curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, protocols) == CURLE_OK &&
        curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L) == CURLE_OK && curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L) == CURLE_OK &&
        curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, (long)FETCH_MS) == CURLE_OK &&
        /* A proxy from the environment would resolve names in our place. */
        curl_easy_setopt(curl, CURLOPT_PROXY, "") == CURLE_OK &&
        curl_easy_setopt(curl, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED) == CURLE_OK &&
        curl_easy_setopt(curl, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2) == CURLE_OK &&
        curl_easy_setopt(curl, CURLOPT_MAXFILESIZE, (long)SET_SIZE) == CURLE_OK &&
        curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket) == CURLE_OK &&
        curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, answer) == CURLE_OK &&
        curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take_body) == CURLE_OK &&
        curl_easy_setopt(curl, CURLOPT_WRITEDATA, answer) == CURLE_OK &&
        curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, take_header) == CURLE_OK &&
        curl_easy_setopt(curl, CURLOPT_HEADERDATA, answer) == CURLE_OK;
    if (done && config->jwks_ca != NULL && *config->jwks_ca != '\0')
        done = curl_easy_setopt(curl, CURLOPT_CAINFO, config->jwks_ca) == CURLE_OK;
    return done;
}

/* NULL: it went well; else what didn't, for the client. */
static const char *fetch(const struct cpx_config *config, const char *url, struct answer *answer)
{
    long status = 0;
    CURL *curl = curl_easy_init();
    if (curl == NULL || !configure(curl, config, url, answer)) {
        curl_easy_cleanup(curl);
        return "The client's key set can't be fetched now";
    }
    CURLcode code = curl_easy_perform(curl);
    (void)curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_cleanup(curl);
    if (answer->address_refused && code != CURLE_OK) return "The client's key set lies at an address that isn't public";
    if (code == CURLE_WRITE_ERROR || code == CURLE_FILESIZE_EXCEEDED) return "The client's key set is larger than 64 KiB";
    if (code != CURLE_OK) return "The client's key set can't be fetched: the connection failed, or took more than three seconds";
    return status == 200 ? NULL : "The client's key set can't be fetched: its server doesn't answer 200 (redirects aren't followed)";
}

/* ---- the sets that are kept ---- */

struct entry {
    char *url;  /* NULL: free */
    char *text; /* NULL: none */
    size_t size;
    int64_t fetched_ms, until_ms; /* monotonic; fetched 0: never */
    const char *why;              /* the last fetch failed */
    bool fetching;
};

struct cpx_fetcher {
    const struct cpx_config *config;
    pthread_mutex_t lock;
    pthread_cond_t arrived;
    struct entry entries[SETS_MAX];
};

struct cpx_fetcher *cpx_fetcher_new(const struct cpx_config *config)
{
    pthread_condattr_t attributes;
    struct cpx_fetcher *fetcher = calloc(1, sizeof *fetcher);
    if (fetcher == NULL) return NULL;
    fetcher->config = config;
    (void)pthread_condattr_init(&attributes);
    (void)pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    (void)pthread_mutex_init(&fetcher->lock, NULL);
    (void)pthread_cond_init(&fetcher->arrived, &attributes);
    (void)pthread_condattr_destroy(&attributes);
    return fetcher;
}

static void entry_clear(struct entry *entry)
{
    free(entry->url);
    free(entry->text);
    *entry = (struct entry){0};
}

void cpx_fetcher_free(struct cpx_fetcher *fetcher)
{
    if (fetcher == NULL) return;
    for (size_t i = 0; i < SETS_MAX; i++)
        entry_clear(&fetcher->entries[i]);
    (void)pthread_cond_destroy(&fetcher->arrived);
    (void)pthread_mutex_destroy(&fetcher->lock);
    free(fetcher);
}

/* The entry of the URL, or one for it: a free one, else the one fetched longest ago. NULL: all are being fetched. */
static struct entry *entry_of(struct cpx_fetcher *fetcher, const char *url)
{
    struct entry *oldest = NULL;
    for (size_t i = 0; i < SETS_MAX; i++) {
        struct entry *entry = &fetcher->entries[i];
        if (entry->url != NULL && strcmp(entry->url, url) == 0) return entry;
        if (!entry->fetching && (oldest == NULL || entry->fetched_ms < oldest->fetched_ms)) oldest = entry;
    }
    if (oldest == NULL) return NULL;
    entry_clear(oldest);
    oldest->url = strdup(url);
    return oldest->url == NULL ? NULL : oldest;
}

/* Waits a little while another thread fetches it. The lock is held. */
static void wait_for(struct cpx_fetcher *fetcher, const struct entry *entry)
{
    struct timespec until;
    (void)clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_nsec += WAIT_MS * 1000000L;
    until.tv_sec += until.tv_nsec / 1000000000L;
    until.tv_nsec %= 1000000000L;
    int rc = 0;
    while (entry->fetching && rc == 0)
        rc = pthread_cond_timedwait(&fetcher->arrived, &fetcher->lock, &until);
}

static bool must_fetch(const struct entry *entry, bool again, int64_t now)
{
    bool lately = entry->fetched_ms != 0 && now - entry->fetched_ms < AGAIN_MS;
    if (entry->text == NULL || now >= entry->until_ms) return entry->why == NULL || !lately;
    return again && !lately;
}

/* The lock is held on entry and on return, but not while fetching: `fetching` keeps the entry ours. */
static void fetch_into(struct cpx_fetcher *fetcher, struct entry *entry)
{
    struct answer answer = {.private_allowed = fetcher->config->jwks_private, .keep_seconds = KEEP_SECONDS_MAX + 1};
    entry->fetching = true;
    (void)pthread_mutex_unlock(&fetcher->lock);
    answer.text = malloc(SET_SIZE);
    const char *why = answer.text == NULL ? "The client's key set can't be fetched now" : fetch(fetcher->config, entry->url, &answer);
    if (answer.keep_seconds > KEEP_SECONDS_MAX) answer.keep_seconds = KEEP_SECONDS;
    (void)pthread_mutex_lock(&fetcher->lock);
    entry->fetching = false;
    entry->fetched_ms = cpx_monotonic_ms();
    entry->why = why;
    if (why == NULL) {
        free(entry->text);
        char *shrunk = realloc(answer.text, answer.size + 1);
        entry->text = shrunk != NULL ? shrunk : answer.text;
        entry->size = answer.size;
        entry->until_ms = entry->fetched_ms + answer.keep_seconds * 1000;
    } else {
        free(answer.text);
        cpx_log(CPX_LOG_WARNING, "jwks.unavailable", (const struct cpx_field[]){{"reason", why, 0}, {NULL, NULL, 0}});
    }
    (void)pthread_cond_broadcast(&fetcher->arrived);
}

enum cpx_rc cpx_fetcher_get(struct cpx_fetcher *fetcher, struct cpx_arena *arena, const char *url, bool again, const char **text,
                            size_t *size, const char **why)
{
    enum cpx_rc rc = CPX_UNAVAILABLE;
    bool fresh = false;
    *why = "The client's key set is being fetched: try again";
    (void)pthread_mutex_lock(&fetcher->lock);
    struct entry *entry = entry_of(fetcher, url);
    if (entry != NULL && entry->fetching) {
        wait_for(fetcher, entry);
        /* It may have been given to another URL meanwhile. */
        entry = entry_of(fetcher, url);
        fresh = entry != NULL && !entry->fetching;
    }
    if (entry != NULL && !entry->fetching) {
        if (must_fetch(entry, again && !fresh, cpx_monotonic_ms())) {
            fetch_into(fetcher, entry);
            fresh = true;
        }
        bool usable = entry->text != NULL && (fresh || cpx_monotonic_ms() < entry->until_ms);
        if (usable) {
            *text = cpx_arena_strndup(arena, entry->text, entry->size);
            *size = entry->size;
            rc = *text == NULL ? CPX_EXHAUSTED : CPX_OK;
        } else if (entry->why != NULL) {
            *why = entry->why;
        }
    }
    (void)pthread_mutex_unlock(&fetcher->lock);
    return rc;
}
