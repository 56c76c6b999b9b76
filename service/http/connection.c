#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "cpx/time.h"
#include "exchange.h"

static void link_connection(struct cpx_connection *connection)
{
    struct cpx_connection **first = &connection->worker->connections;
    connection->next = *first;
    if (*first != NULL) (*first)->previous = connection;
    *first = connection;
}

static void unlink_connection(struct cpx_connection *connection)
{
    if (connection->next != NULL) connection->next->previous = connection->previous;
    if (connection->previous != NULL) {
        connection->previous->next = connection->next;
    } else {
        connection->worker->connections = connection->next;
    }
}

static void open_connection(struct cpx_worker *worker, struct MHD_Connection *mhd, void **context)
{
    const union MHD_ConnectionInfo *socket = MHD_get_connection_info(mhd, MHD_CONNECTION_INFO_CONNECTION_FD);
    const union MHD_ConnectionInfo *tls = MHD_get_connection_info(mhd, MHD_CONNECTION_INFO_GNUTLS_SESSION);
    struct cpx_connection *connection = calloc(1, sizeof *connection);
    *context = connection; /* NULL: its first request is refused */
    if (connection == NULL) return;
    connection->worker = worker;
    connection->socket = socket == NULL ? -1 : socket->connect_fd;
    connection->session = tls == NULL ? NULL : (gnutls_session_t)tls->tls_session;
    connection->since_ms = cpx_monotonic_ms();
    link_connection(connection);
    cpx_metrics_connections(worker->service->metrics, 1);
    if (connection->session != NULL) cpx_tls_begin(worker->tls, connection->session);
}

/* Comes before the descriptor is closed: once a connection is off the list, the reaper can't touch a descriptor that was given to another.
 */
static void close_connection(struct cpx_worker *worker, struct cpx_connection *connection)
{
    if (connection == NULL) return;
    unlink_connection(connection);
    cpx_metrics_connections(worker->service->metrics, -1);
    cpx_identity_clear(&connection->identity);
    free(connection);
}

void cpx_connection_notify(void *worker, struct MHD_Connection *mhd, void **context, enum MHD_ConnectionNotificationCode code)
{
    if (code == MHD_CONNECTION_NOTIFY_STARTED) {
        open_connection(worker, mhd, context);
    } else {
        close_connection(worker, *context);
        *context = NULL;
    }
}

struct cpx_connection *cpx_connection_of(struct MHD_Connection *mhd)
{
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(mhd, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    return info == NULL ? NULL : info->socket_context;
}

/* libmicrohttpd then sees the end of the stream, and closes and forgets the connection by itself. */
static void cut(struct cpx_connection *connection)
{
    connection->cut = true;
    if (connection->socket >= 0) (void)shutdown(connection->socket, SHUT_RDWR);
}

/* Nothing of an answer was sent yet, so the record is the whole answer. If the socket doesn't take it now, the sender has no interest in
 * it. */
static void send_timeout(struct cpx_connection *connection)
{
    static const char answer[] =
        "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n";
    connection->exchange->request.response.status = 408;
    if (connection->session != NULL) (void)gnutls_record_send(connection->session, answer, sizeof answer - 1);
}

static bool is_receiving(const struct cpx_exchange *exchange)
{
    return !exchange->waiting &&
           (exchange->stage == CPX_STAGE_HEAD || exchange->stage == CPX_STAGE_BODY || exchange->stage == CPX_STAGE_DISCARD);
}

static void reap(struct cpx_connection *connection, const struct cpx_config *config, int64_t now_ms)
{
    const struct cpx_exchange *exchange = connection->exchange;
    if (connection->cut) return;
    if (exchange == NULL) {
        /* The first request, with its handshake, must come as fast as any; between requests one may be idle. Neither is prolonged by bytes.
         */
        int64_t limit = connection->used ? config->idle_ms : config->receive_ms;
        if (now_ms - connection->since_ms > limit) cut(connection);
    } else if (is_receiving(exchange)) {
        if (now_ms - exchange->request.received_ms <= config->receive_ms) return;
        send_timeout(connection);
        cut(connection);
    } else if (exchange->stage == CPX_STAGE_SENDING && now_ms - exchange->answered_ms > config->idle_ms) {
        cut(connection);
    }
}

void cpx_connections_reap(struct cpx_worker *worker, int64_t now_ms)
{
    for (struct cpx_connection *at = worker->connections; at != NULL; at = at->next)
        reap(at, worker->service->config, now_ms);
}

void cpx_connections_close_idle(struct cpx_worker *worker)
{
    for (struct cpx_connection *at = worker->connections; at != NULL; at = at->next) {
        if (at->exchange == NULL && !at->cut) cut(at);
    }
}
