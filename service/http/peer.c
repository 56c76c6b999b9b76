#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "cpx/time.h"
#include "exchange.h"

/* When stopping: a client whose last answer is as young as this may have sent its next request before it could know. */
enum { FAREWELL_MS = 250 };

static void link_peer(struct cpx_peer *peer)
{
    struct cpx_peer **first = &peer->worker->peers;
    peer->next = *first;
    if (*first != NULL) (*first)->previous = peer;
    *first = peer;
}

static void unlink_peer(struct cpx_peer *peer)
{
    if (peer->next != NULL) peer->next->previous = peer->previous;
    if (peer->previous != NULL) {
        peer->previous->next = peer->next;
    } else {
        peer->worker->peers = peer->next;
    }
}

static void open_peer(struct cpx_worker *worker, struct MHD_Connection *mhd, void **context)
{
    const union MHD_ConnectionInfo *socket = MHD_get_connection_info(mhd, MHD_CONNECTION_INFO_CONNECTION_FD);
    const union MHD_ConnectionInfo *tls = MHD_get_connection_info(mhd, MHD_CONNECTION_INFO_GNUTLS_SESSION);
    struct cpx_peer *peer = calloc(1, sizeof *peer);
    *context = peer; /* NULL: its first request is refused */
    if (peer == NULL) return;
    peer->worker = worker;
    peer->socket = socket == NULL ? -1 : socket->connect_fd;
    peer->session = tls == NULL ? NULL : (gnutls_session_t)tls->tls_session;
    peer->since_ms = cpx_monotonic_ms();
    link_peer(peer);
    cpx_metrics_connections(worker->service->metrics, 1);
    if (peer->session != NULL) cpx_tls_begin(worker->tls, peer->session);
}

static bool has_unread(const struct cpx_peer *peer)
{
    char byte;
    return peer->socket >= 0 && recv(peer->socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT) > 0;
}

/* Comes before the descriptor is closed: once a connection is off the list, the reaper can't touch a descriptor that was given to another.
 */
static void close_peer(struct cpx_worker *worker, struct cpx_peer *peer)
{
    if (peer == NULL) return;
    unlink_peer(peer);
    if (!worker->quiet && (peer->early || has_unread(peer))) cpx_linger_begin(worker, peer->socket);
    cpx_metrics_connections(worker->service->metrics, -1);
    cpx_identity_clear(&peer->identity);
    free(peer);
    worker->daemon_is_due = true; /* at its limit libmicrohttpd has stopped listening, and starts again only when it is run once more */
}

void cpx_peer_notify(void *worker, struct MHD_Connection *mhd, void **context, enum MHD_ConnectionNotificationCode code)
{
    if (code == MHD_CONNECTION_NOTIFY_STARTED) {
        open_peer(worker, mhd, context);
    } else {
        close_peer(worker, *context);
        *context = NULL;
    }
}

struct cpx_peer *cpx_peer_of(struct MHD_Connection *mhd)
{
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(mhd, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    return info == NULL ? NULL : info->socket_context;
}

/* libmicrohttpd then sees the end of the stream, and closes and forgets the connection by itself. */
static void cut(struct cpx_peer *peer)
{
    peer->cut = true;
    if (peer->socket >= 0) (void)shutdown(peer->socket, SHUT_RDWR);
}

/* Nothing of an answer was sent yet, so the record is the whole answer. If the socket doesn't take it now, the sender has no interest in
 * it. */
static void send_timeout(struct cpx_peer *peer)
{
    static const char answer[] =
        "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n";
    peer->exchange->request.response.status = 408;
    if (peer->session != NULL) (void)gnutls_record_send(peer->session, answer, sizeof answer - 1);
}

static bool is_receiving(const struct cpx_exchange *exchange)
{
    return !exchange->waiting &&
           (exchange->stage == CPX_STAGE_HEAD || exchange->stage == CPX_STAGE_BODY || exchange->stage == CPX_STAGE_DISCARD);
}

static void reap(struct cpx_peer *peer, const struct cpx_config *config, int64_t now_ms)
{
    const struct cpx_exchange *exchange = peer->exchange;
    if (peer->cut) return;
    if (exchange == NULL) {
        /* The first request, with its handshake, must come as fast as any; between requests one may be idle. Neither is prolonged by bytes.
         */
        int64_t limit = peer->used ? config->idle_ms : config->receive_ms;
        if (now_ms - peer->since_ms > limit) cut(peer);
    } else if (is_receiving(exchange)) {
        if (now_ms - exchange->request.received_ms <= config->receive_ms) return;
        send_timeout(peer);
        cut(peer);
    } else if (exchange->stage == CPX_STAGE_SENDING && now_ms - exchange->answered_ms > config->idle_ms) {
        cut(peer);
    }
}

void cpx_peers_reap(struct cpx_worker *worker, int64_t now_ms)
{
    for (struct cpx_peer *at = worker->peers; at != NULL; at = at->next)
        reap(at, worker->service->config, now_ms);
}

void cpx_peers_close_idle(struct cpx_worker *worker, int64_t now_ms)
{
    for (struct cpx_peer *at = worker->peers; at != NULL; at = at->next) {
        if (at->exchange == NULL && !at->cut && now_ms - at->since_ms > FAREWELL_MS && !has_unread(at)) cut(at);
    }
}
