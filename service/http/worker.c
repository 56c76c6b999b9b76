#include "worker.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "cpx/log.h"
#include "cpx/time.h"
#include "exchange.h"

enum { EVENTS = 64, REAP_MS = 200, POOL_EXTRA = 8 * 1024 };

/* ---- What wakes the loop ---- */

static void daemon_is_ready(struct cpx_watch *watch, uint32_t events)
{
    (void)events;
    ((struct cpx_own_watch *)watch)->worker->daemon_is_due = true;
}

static void take_done(struct cpx_worker *worker)
{
    (void)pthread_mutex_lock(&worker->lock);
    struct cpx_exchange *at = worker->done;
    worker->done = NULL;
    (void)pthread_mutex_unlock(&worker->lock);
    while (at != NULL) {
        struct cpx_exchange *next = at->next;
        cpx_exchange_wake(at, at->outcome);
        at = next;
    }
}

static void event_is_ready(struct cpx_watch *watch, uint32_t events)
{
    struct cpx_worker *worker = ((struct cpx_own_watch *)watch)->worker;
    uint64_t count;
    (void)events;
    if (read(worker->event, &count, sizeof count) < 0 && errno != EAGAIN) return;
    take_done(worker);
}

static void ring(const struct cpx_worker *worker)
{
    uint64_t one = 1;
    ssize_t written;
    do {
        written = write(worker->event, &one, sizeof one);
    } while (written < 0 && errno == EINTR);
}

void cpx_worker_done(void *context, struct cpx_request *request, enum cpx_rc rc)
{
    struct cpx_worker *worker = context;
    struct cpx_exchange *exchange = (struct cpx_exchange *)request; /* its first member */
    exchange->outcome = rc;
    (void)pthread_mutex_lock(&worker->lock);
    exchange->next = worker->done;
    worker->done = exchange;
    (void)pthread_mutex_unlock(&worker->lock);
    ring(worker);
}

/* The pipeline's: in the loop already. */
static void pipeline_done(void *context, struct cpx_request *request, enum cpx_rc rc)
{
    (void)context;
    cpx_exchange_wake((struct cpx_exchange *)request, rc);
}

/* ---- The loop ---- */

static int earliest(int a, int b)
{
    return a < 0 ? b : b < 0 || a < b ? a : b;
}

/* libmicrohttpd may have work that no descriptor tells of, such as bytes that TLS has already read. */
static int daemon_timeout(struct cpx_worker *worker)
{
    unsigned MHD_LONG_LONG ms;
    if (worker->daemon_is_due) return 0;
    if (MHD_get_timeout(worker->daemon, &ms) != MHD_YES) return -1;
    if (ms == 0) worker->daemon_is_due = true;
    return ms > REAP_MS ? REAP_MS : (int)ms;
}

static void wait_for_events(struct cpx_worker *worker, int timeout)
{
    struct epoll_event events[EVENTS];
    int count = epoll_wait(worker->epoll, events, EVENTS, timeout);
    for (int i = 0; i < count; i++) {
        struct cpx_watch *watch = events[i].data.ptr;
        watch->ready(watch, events[i].events);
    }
}

static void turn(struct cpx_worker *worker, int64_t *reaped_ms)
{
    int64_t now_ms = cpx_monotonic_ms();
    int timeout = cpx_pipeline_tick(worker->pipeline, now_ms); /* first: it may wake exchanges */
    wait_for_events(worker, earliest(earliest(timeout, daemon_timeout(worker)), REAP_MS));
    if (worker->daemon_is_due) {
        worker->daemon_is_due = false;
        (void)MHD_run(worker->daemon);
    }
    cpx_pipeline_flush(worker->pipeline);
    now_ms = cpx_monotonic_ms();
    if (now_ms - *reaped_ms >= REAP_MS) {
        cpx_peers_reap(worker, now_ms);
        cpx_lingers_end(worker, now_ms);
        *reaped_ms = now_ms;
    }
}

/* No new connection; those with nothing under way end, the others with their answer. */
static void become_quiet(struct cpx_worker *worker)
{
    (void)MHD_run(worker->daemon); /* takes what the kernel has accepted already */
    MHD_socket listening = MHD_quiesce_daemon(worker->daemon);
    if (listening != MHD_INVALID_SOCKET) (void)close(listening);
    worker->quiet = true;
}

/* What a lane's thread holds must come back, however long: lanes keep deadlines. */
static void drain(struct cpx_worker *worker, int64_t *reaped_ms)
{
    int64_t until_ms = cpx_monotonic_ms() + worker->service->config->shutdown_ms;
    become_quiet(worker);
    while (worker->waiting > 0 || (worker->peers != NULL && cpx_monotonic_ms() < until_ms)) {
        cpx_peers_close_idle(worker, cpx_monotonic_ms());
        turn(worker, reaped_ms);
    }
}

static void *run(void *context)
{
    struct cpx_worker *worker = context;
    int64_t reaped_ms = cpx_monotonic_ms();
    while (!atomic_load(&worker->stop))
        turn(worker, &reaped_ms);
    drain(worker, &reaped_ms);
    return NULL;
}

/* ---- Start and end ---- */

static bool watch_descriptor(struct cpx_worker *worker, int descriptor, struct cpx_own_watch *watch,
                             void (*ready)(struct cpx_watch *watch, uint32_t events))
{
    *watch = (struct cpx_own_watch){{ready}, worker};
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = &watch->watch};
    return epoll_ctl(worker->epoll, EPOLL_CTL_ADD, descriptor, &event) == 0;
}

static struct MHD_Daemon *start_daemon(struct cpx_worker *worker, int listening, unsigned connections, unsigned connections_per_address)
{
    const struct cpx_config *config = worker->service->config;
    struct MHD_OptionItem tls[] = {
        {MHD_OPTION_HTTPS_MEM_CERT, 0, worker->tls->certificate},
        {MHD_OPTION_HTTPS_MEM_KEY, 0, worker->tls->key},
        {MHD_OPTION_HTTPS_PRIORITIES, 0, (void *)(uintptr_t)cpx_tls_priorities},
        {worker->tls->client_ca == NULL ? MHD_OPTION_END : MHD_OPTION_HTTPS_MEM_TRUST, 0, worker->tls->client_ca},
        {MHD_OPTION_END, 0, NULL},
    };
    return MHD_start_daemon(MHD_USE_TLS | MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ITC, 0, NULL, NULL, cpx_exchange_handle,
                            worker, MHD_OPTION_LISTEN_SOCKET, listening, MHD_OPTION_CONNECTION_LIMIT, connections,
                            MHD_OPTION_PER_IP_CONNECTION_LIMIT, connections_per_address, MHD_OPTION_CONNECTION_TIMEOUT,
                            (unsigned)(config->idle_ms / 1000), MHD_OPTION_CONNECTION_MEMORY_LIMIT,
                            (size_t)config->max_headers + POOL_EXTRA, MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_SIGPIPE_HANDLED_BY_APP, 1,
                            MHD_OPTION_NOTIFY_CONNECTION, cpx_peer_notify, worker, MHD_OPTION_URI_LOG_CALLBACK, cpx_exchange_begin, worker,
                            MHD_OPTION_NOTIFY_COMPLETED, cpx_exchange_end, worker, MHD_OPTION_ARRAY, tls, MHD_OPTION_END);
}

static bool watch_daemon(struct cpx_worker *worker)
{
    const union MHD_DaemonInfo *info = MHD_get_daemon_info(worker->daemon, MHD_DAEMON_INFO_EPOLL_FD);
    return info != NULL && info->epoll_fd >= 0 && watch_descriptor(worker, info->epoll_fd, &worker->daemon_watch, daemon_is_ready);
}

static void free_worker(struct cpx_worker *worker)
{
    /* The pipeline first: what it still holds is woken, so that no connection is suspended when the daemon stops. */
    if (worker->pipeline != NULL) cpx_pipeline_free(worker->pipeline);
    if (worker->daemon != NULL) MHD_stop_daemon(worker->daemon);
    cpx_lingers_end(worker, INT64_MAX);
    if (worker->event >= 0) (void)close(worker->event);
    if (worker->epoll >= 0) (void)close(worker->epoll);
    (void)pthread_mutex_destroy(&worker->lock);
    free(worker);
}

enum cpx_rc cpx_worker_start(struct cpx_service *service, struct cpx_limits *limits, const struct cpx_tls *tls, int listening,
                             unsigned connections, unsigned connections_per_address, struct cpx_worker **out)
{
    struct cpx_worker *worker = calloc(1, sizeof *worker);
    if (worker == NULL || pthread_mutex_init(&worker->lock, NULL) != 0) {
        free(worker);
        (void)close(listening);
        return CPX_EXHAUSTED;
    }
    worker->service = service;
    worker->limits = limits;
    worker->tls = tls;
    worker->epoll = epoll_create1(EPOLL_CLOEXEC);
    worker->event = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    bool ready = worker->epoll >= 0 && worker->event >= 0 && watch_descriptor(worker, worker->event, &worker->event_watch, event_is_ready);
    if (ready) worker->pipeline = cpx_pipeline_new(service->db, service->config, worker->epoll, pipeline_done, worker);
    if (worker->pipeline != NULL) worker->daemon = start_daemon(worker, listening, connections, connections_per_address);
    if (worker->daemon == NULL) (void)close(listening);
    if (worker->daemon == NULL || !watch_daemon(worker) || pthread_create(&worker->thread, NULL, run, worker) != 0) {
        fputs("careplan-exchange: an event loop doesn't start\n", stderr);
        free_worker(worker);
        return CPX_REFUSED;
    }
    *out = worker;
    return CPX_OK;
}

void cpx_worker_quit(struct cpx_worker *worker)
{
    atomic_store(&worker->stop, true);
    ring(worker);
}

void cpx_worker_join(struct cpx_worker *worker)
{
    (void)pthread_join(worker->thread, NULL);
    free_worker(worker);
}
