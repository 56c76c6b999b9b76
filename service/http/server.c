#include "cpx/server.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "admin.h"
#include "cpx/db.h"
#include "cpx/log.h"
#include "worker.h"

enum { BACKLOG = 1024, WORKERS_MAX = 64, ADDRESS_TEXT = 80, DESCRIPTORS_MAX = 1 << 20 };

struct cpx_server {
    struct cpx_service *service;
    struct cpx_tls tls;
    struct cpx_limits *limits;
    struct cpx_admin *admin;
    atomic_bool stopping;
    size_t count;
    struct cpx_worker *workers[WORKERS_MAX];
};

struct address {
    struct sockaddr_storage storage;
    socklen_t size;
};

static enum cpx_rc complain(const char *variable, const char *text, const char *why)
{
    fprintf(stderr, "careplan-exchange: %s (%s): %s\n", variable, text, why);
    return CPX_REFUSED;
}

static bool is_port(const char *text)
{
    size_t size = strlen(text);
    return size > 0 && size <= 5 && strspn(text, "0123456789") == size && strtol(text, NULL, 10) <= 65535;
}

/* "127.0.0.1:8443", "[::1]:8443", "localhost:0", ":8443" for every address. */
static enum cpx_rc parse_address(const char *variable, const char *text, struct address *out)
{
    char host[ADDRESS_TEXT];
    const char *colon = strrchr(text, ':');
    size_t size = colon == NULL ? 0 : (size_t)(colon - text);
    if (colon == NULL || size >= sizeof host || !is_port(colon + 1))
        return complain(variable, text, "must be an address and a port, like 127.0.0.1:8443");
    bool bracketed = size >= 2 && text[0] == '[' && text[size - 1] == ']';
    if (bracketed) size -= 2;
    memcpy(host, text + bracketed, size);
    host[size] = '\0';
    struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM, .ai_flags = AI_PASSIVE | AI_NUMERICSERV}, *found = NULL;
    int rc = getaddrinfo(size == 0 ? NULL : host, colon + 1, &hints, &found);
    if (rc != 0) return complain(variable, text, gai_strerror(rc));
    out->size = found->ai_addrlen;
    memcpy(&out->storage, found->ai_addr, found->ai_addrlen);
    freeaddrinfo(found);
    return CPX_OK;
}

static bool is_loopback(const struct address *address)
{
    if (address->storage.ss_family == AF_INET) {
        return ntohl(((const struct sockaddr_in *)&address->storage)->sin_addr.s_addr) >> 24 == 127;
    }
    return address->storage.ss_family == AF_INET6 && IN6_IS_ADDR_LOOPBACK(&((const struct sockaddr_in6 *)&address->storage)->sin6_addr);
}

/* Listens, and writes the address that it got back, so that the next socket takes the same port. */
static enum cpx_rc listen_at(const char *variable, const char *text, struct address *address, bool shared, int *out)
{
    int on = 1;
    int descriptor = socket(address->storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    bool done = descriptor >= 0 && setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == 0;
    if (done && shared) done = setsockopt(descriptor, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on) == 0;
    if (done) done = bind(descriptor, (struct sockaddr *)&address->storage, address->size) == 0 && listen(descriptor, BACKLOG) == 0;
    if (done) done = getsockname(descriptor, (struct sockaddr *)&address->storage, &address->size) == 0;
    if (done) {
        *out = descriptor;
        return CPX_OK;
    }
    enum cpx_rc rc = complain(variable, text, strerror(errno));
    if (descriptor >= 0) (void)close(descriptor);
    return rc;
}

static const char *url_of(const struct address *address, const char *scheme, char *out, size_t size)
{
    char host[ADDRESS_TEXT] = "", port[16] = "";
    (void)getnameinfo((const struct sockaddr *)&address->storage, address->size, host, sizeof host, port, sizeof port,
                      NI_NUMERICHOST | NI_NUMERICSERV);
    bool six = address->storage.ss_family == AF_INET6;
    (void)snprintf(out, size, "%s://%s%s%s:%s", scheme, six ? "[" : "", host, six ? "]" : "", port);
    return out;
}

/* As many descriptors as this process may have. */
static int64_t raise_descriptors(void)
{
    struct rlimit files;
    if (getrlimit(RLIMIT_NOFILE, &files) != 0) return 0;
    struct rlimit raised = {files.rlim_max, files.rlim_max};
    if (setrlimit(RLIMIT_NOFILE, &raised) == 0) files = raised;
    return files.rlim_cur > DESCRIPTORS_MAX ? DESCRIPTORS_MAX : (int64_t)files.rlim_cur;
}

/* How many clients are taken: never so many that there is no descriptor left to reach the database or tell one's health. */
static int64_t affordable_connections(const struct cpx_config *config)
{
    int64_t descriptors = raise_descriptors();
    int64_t databases = config->workers * (config->read_connections + config->search_connections) + 2 * config->write_connections +
                        config->consent_connections + 2 * config->steward_connections + CPX_KEEPER_CONNECTIONS;
    int64_t left = descriptors - databases - config->workers * CPX_WORKER_DESCRIPTORS - CPX_ADMIN_DESCRIPTORS;
    if (left < descriptors / 4) left = descriptors / 4;
    if (left >= config->max_connections) return config->max_connections;
    struct cpx_field fields[] = {{"descriptors", NULL, descriptors}, {"connections", NULL, left}, {NULL, NULL, 0}};
    cpx_log(CPX_LOG_WARNING, "descriptors.few", fields);
    return left;
}

static enum cpx_rc start_workers(struct cpx_server *server, struct address *address)
{
    const struct cpx_config *config = server->service->config;
    size_t wanted = (size_t)config->workers;
    unsigned share = (unsigned)((affordable_connections(config) + config->workers - 1) / config->workers);
    unsigned share_of_one = (unsigned)((config->max_connections_per_address + config->workers - 1) / config->workers);
    while (server->count < wanted) {
        int descriptor;
        enum cpx_rc rc = listen_at("CPX_LISTEN", config->listen, address, wanted > 1, &descriptor);
        if (rc != CPX_OK) return rc;
        rc = cpx_worker_start(server->service, server->limits, &server->tls, descriptor, share, share_of_one,
                              &server->workers[server->count]);
        if (rc != CPX_OK) return rc;
        server->count++;
    }
    return CPX_OK;
}

static enum cpx_rc start_admin(struct cpx_server *server, struct address *address)
{
    const char *text = server->service->config->admin_listen;
    int descriptor;
    enum cpx_rc rc = parse_address("CPX_ADMIN_LISTEN", text, address);
    if (rc != CPX_OK) return rc;
    if (!is_loopback(address)) return complain("CPX_ADMIN_LISTEN", text, "must be a loopback address: it asks nobody who they are");
    rc = listen_at("CPX_ADMIN_LISTEN", text, address, false, &descriptor);
    if (rc != CPX_OK) return rc;
    server->admin = cpx_admin_start(server->service, descriptor, &server->stopping);
    return server->admin == NULL ? CPX_EXHAUSTED : CPX_OK;
}

enum cpx_rc cpx_server_start(struct cpx_service *service, struct cpx_server **out)
{
    struct address address = {0}, admin = {0};
    char url[ADDRESS_TEXT + 32], admin_url[ADDRESS_TEXT + 32];
    struct cpx_server *server = calloc(1, sizeof *server);
    if (server == NULL) return CPX_EXHAUSTED;
    server->service = service;
    enum cpx_rc rc = cpx_tls_load(service->config, &server->tls);
    if (rc == CPX_OK) rc = parse_address("CPX_LISTEN", service->config->listen, &address);
    if (rc == CPX_OK) server->limits = cpx_limits_new(service->config->rate);
    if (rc == CPX_OK && server->limits == NULL) rc = CPX_EXHAUSTED;
    if (rc == CPX_OK) rc = start_admin(server, &admin);
    if (rc == CPX_OK) rc = start_workers(server, &address);
    if (rc != CPX_OK) {
        cpx_server_stop(server);
        return rc;
    }
    struct cpx_field fields[] = {{"url", url_of(&address, "https", url, sizeof url), 0},
                                 {"admin", url_of(&admin, "http", admin_url, sizeof admin_url), 0},
                                 {"workers", NULL, service->config->workers},
                                 {"version", CPX_VERSION, 0},
                                 {NULL, NULL, 0}};
    cpx_log(CPX_LOG_INFO, "listening", fields);
    *out = server;
    return CPX_OK;
}

void cpx_server_stop(struct cpx_server *server)
{
    atomic_store(&server->stopping, true);
    for (size_t i = 0; i < server->count; i++)
        cpx_worker_quit(server->workers[i]);
    for (size_t i = 0; i < server->count; i++)
        cpx_worker_join(server->workers[i]);
    cpx_admin_stop(server->admin);
    cpx_limits_free(server->limits);
    cpx_tls_unload(&server->tls);
    free(server);
}
