/* A socket that is closed while its peer still sends is reset, and the reset may throw away the answer that lies unread on the other side.
 * So the reading side stays open for a while, and what comes is dropped unread: RFC 9112 section 9.6. libmicrohttpd closes its own
 * descriptor, so this is a second one of the same socket. */
#include <errno.h>
#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "cpx/time.h"
#include "exchange.h"

enum { PIECE = 16 * 1024, PIECES = 16, BODIES = 8 };

static void end(struct cpx_linger *linger)
{
    (void)close(linger->descriptor); /* epoll forgets it by itself: nobody else has this socket any more */
    linger->worker = NULL;
}

static void take_more(struct cpx_watch *watch, uint32_t events)
{
    struct cpx_linger *linger = (struct cpx_linger *)watch;
    char dropped[PIECE];
    (void)events;
    for (int i = 0; i < PIECES; i++) {
        ssize_t size = recv(linger->descriptor, dropped, sizeof dropped, MSG_DONTWAIT);
        if (size < 0 && (errno == EAGAIN || errno == EINTR)) return;
        linger->left -= size;
        if (size > 0 && linger->left > 0) continue;
        end(linger);
        return;
    }
}

/* A free place, else that of the one that has waited longest. */
static struct cpx_linger *find_place(struct cpx_worker *worker)
{
    struct cpx_linger *oldest = &worker->lingers[0];
    for (size_t i = 0; i < CPX_LINGERS; i++) {
        struct cpx_linger *at = &worker->lingers[i];
        if (at->worker == NULL) return at;
        if (at->until_ms < oldest->until_ms) oldest = at;
    }
    end(oldest);
    return oldest;
}

void cpx_linger_begin(struct cpx_worker *worker, int socket)
{
    const struct cpx_config *config = worker->service->config;
    struct cpx_linger *linger = find_place(worker);
    int descriptor = fcntl(socket, F_DUPFD_CLOEXEC, 0);
    if (descriptor < 0) return;
    *linger = (struct cpx_linger){{take_more}, worker, descriptor, cpx_monotonic_ms() + config->receive_ms, config->max_body * BODIES};
    struct epoll_event event = {.events = EPOLLIN | EPOLLRDHUP, .data.ptr = &linger->watch};
    bool done = shutdown(descriptor, SHUT_WR) == 0 && epoll_ctl(worker->epoll, EPOLL_CTL_ADD, descriptor, &event) == 0;
    if (!done) end(linger);
}

void cpx_lingers_end(struct cpx_worker *worker, int64_t now_ms)
{
    for (size_t i = 0; i < CPX_LINGERS; i++) {
        struct cpx_linger *at = &worker->lingers[i];
        if (at->worker != NULL && now_ms >= at->until_ms) end(at);
    }
}
