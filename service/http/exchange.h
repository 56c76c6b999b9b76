/* Private to service/http: one client connection (a peer), one exchange on it (a request and its answer), and the event loop that both live
 * in.
 *
 * The stages of an exchange, in their order: guard, route, limits and negotiation, authenticate, (identity,) authorise, body, work,
 * response. All run in the loop's thread but the work of the writes and consent lanes. While an exchange waits, its connection is
 * suspended; it is resumed exactly once, by cpx_exchange_wake. libmicrohttpd frees nothing of a suspended connection, so an exchange
 * outlives what it waits for. */
#ifndef CPX_HTTP_EXCHANGE_H
#define CPX_HTTP_EXCHANGE_H

#include <gnutls/gnutls.h>
#include <microhttpd.h>
#include <pthread.h>
#include <stdatomic.h>

#include "cpx/lanes.h"
#include "cpx/metrics.h"
#include "cpx/request.h"
#include "cpx/routes.h"
#include "cpx/service.h"
#include "guard.h"
#include "limits.h"
#include "tls.h"
#include "worker.h"

enum cpx_stage {
    CPX_STAGE_HEAD,     /* the request line has arrived, perhaps the headers too; nothing was judged */
    CPX_STAGE_IDENTITY, /* waits for what is registered of a certificate's client */
    CPX_STAGE_REFUSAL,  /* waits until a refused access is recorded */
    CPX_STAGE_BODY,     /* the body arrives */
    CPX_STAGE_DISCARD,  /* the answer is known; what is left of the body is read and dropped, so that the sender can read the answer */
    CPX_STAGE_WORK,     /* waits for its lane */
    CPX_STAGE_RESPONSE, /* the answer is written */
    CPX_STAGE_SENDING   /* and given to libmicrohttpd */
};

struct cpx_exchange {
    struct cpx_request request; /* in the request's own arena, like this */
    struct cpx_peer *peer;
    struct MHD_Connection *mhd;
    struct cpx_exchange *next; /* in the loop's list of done work */
    enum cpx_stage stage;
    enum cpx_rc outcome; /* of what it waited for */
    bool waiting, suspended;
    bool close; /* the connection ends with this answer */
    struct cpx_framing framing;
    size_t body_max, body_room, dropped; /* bytes */
    char *body;                          /* malloc: grows while it arrives */
    const char *raw_target;              /* where libmicrohttpd keeps it */
    size_t raw_size;
    int64_t started_us, answered_ms; /* monotonic */
};

/* What is registered of the client that a certificate names, kept with the connection for a while. */
struct cpx_identity {
    int64_t until_ms; /* monotonic; 0: nothing is known */
    bool enabled;
    char *scopes, *purposes, *certificate_sha256;
};

struct cpx_peer {
    struct cpx_peer *previous, *next;
    struct cpx_worker *worker;
    struct cpx_exchange *exchange; /* NULL between requests */
    gnutls_session_t session;
    int socket;
    int64_t since_ms; /* when it began, or its last exchange ended */
    bool used, cut, examined;
    bool early; /* its last answer was given before its request had come whole */
    struct cpx_certificate certificate;
    struct cpx_identity identity;
};

/* A descriptor of the loop that isn't the database's. */
struct cpx_own_watch {
    struct cpx_watch watch; /* first: the loop gets this pointer back */
    struct cpx_worker *worker;
};

/* A connection that is closed but for the reading side. */
struct cpx_linger {
    struct cpx_watch watch;    /* first: the loop gets this pointer back */
    struct cpx_worker *worker; /* NULL: this place is free */
    int descriptor;
    int64_t until_ms, left; /* monotonic; bytes */
};

struct cpx_worker {
    struct cpx_service *service;
    struct cpx_limits *limits;
    const struct cpx_tls *tls;
    struct MHD_Daemon *daemon;
    struct cpx_pipeline *pipeline;
    int epoll, event;
    struct cpx_own_watch daemon_watch, event_watch;
    bool daemon_is_due, quiet;
    struct cpx_peer *peers;
    struct cpx_linger lingers[CPX_LINGERS];
    size_t waiting; /* exchanges that something else will wake */
    pthread_t thread;
    atomic_bool stop;
    pthread_mutex_t lock; /* of done */
    struct cpx_exchange *done;
};

/* peer.c: libmicrohttpd's callbacks for connections, and the reaper. */
void cpx_peer_notify(void *worker, struct MHD_Connection *mhd, void **context, enum MHD_ConnectionNotificationCode code);
struct cpx_peer *cpx_peer_of(struct MHD_Connection *mhd);
/* Cuts what is too slow: headers, bodies, idle connections, readers of answers. */
void cpx_peers_reap(struct cpx_worker *worker, int64_t now_ms);
/* Ends the connections on which nothing is under way, and nothing new is to be expected. */
void cpx_peers_close_idle(struct cpx_worker *worker, int64_t now_ms);

/* linger.c: for closing a socket whose peer may still be sending. */
/* Before the socket is closed: keeps its reading side open for a while. Where that can't be, the socket is just closed. */
void cpx_linger_begin(struct cpx_worker *worker, int socket);
void cpx_lingers_end(struct cpx_worker *worker, int64_t now_ms); /* those whose time is over; INT64_MAX: all */

/* exchange.c: libmicrohttpd's callbacks for requests. */
void *cpx_exchange_begin(void *worker, const char *target, struct MHD_Connection *mhd);
enum MHD_Result cpx_exchange_handle(void *worker, struct MHD_Connection *mhd, const char *url, const char *method, const char *version,
                                    const char *upload, size_t *upload_size, void **context);
void cpx_exchange_end(void *worker, struct MHD_Connection *mhd, void **context, enum MHD_RequestTerminationCode code);
/* In the loop: what the exchange waited for has come, with this outcome. */
void cpx_exchange_wake(struct cpx_exchange *exchange, enum cpx_rc outcome);

/* head.c: the first stage. Refused: MALFORMED_REQUEST or HEADERS_TOO_LARGE; the connection then ends with the answer. */
enum cpx_rc cpx_exchange_guard(struct cpx_exchange *exchange, const char *method, const char *version) CPX_MUST_CHECK;

/* identity.c: readers that come with nothing but a certificate. */
bool cpx_identity_is_known(const struct cpx_identity *identity, int64_t now_ms);
/* The answer of the statement certificate_client: kept with the connection. */
enum cpx_rc cpx_identity_take(struct cpx_request *request, const struct cpx_rows *rows);
void cpx_identity_clear(struct cpx_identity *identity);

/* delivery.c: hands the response to libmicrohttpd, and writes the access log. */
enum MHD_Result cpx_exchange_deliver(struct cpx_exchange *exchange);
void cpx_exchange_log(const struct cpx_exchange *exchange, int64_t us);

/* worker.c */
/* On a lane's thread: hands the exchange back to its loop. A cpx_done. */
void cpx_worker_done(void *worker, struct cpx_request *request, enum cpx_rc rc);

#endif
