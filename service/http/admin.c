#include "admin.h"

#include <microhttpd.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cpx/lanes.h"
#include "cpx/metrics.h"

enum { PAGE_MAX = 4 * 1024 * 1024, TIMEOUT_S = 10 };

struct cpx_admin {
    const struct cpx_service *service;
    const atomic_bool *stopping;
    struct MHD_Daemon *daemon;
};

static enum MHD_Result answer(struct MHD_Connection *connection, unsigned status, const char *text, size_t size)
{
    struct MHD_Response *response = MHD_create_response_from_buffer(size, (void *)(uintptr_t)text, MHD_RESPMEM_MUST_COPY);
    if (response == NULL) return MHD_NO;
    enum MHD_Result result = MHD_add_response_header(response, "Content-Type", "text/plain; version=0.0.4; charset=utf-8");
    if (result == MHD_YES) result = MHD_add_response_header(response, "Cache-Control", "no-store");
    if (result == MHD_YES) result = MHD_queue_response(connection, status, response);
    MHD_destroy_response(response);
    return result;
}

static enum MHD_Result answer_text(struct MHD_Connection *connection, unsigned status, const char *text)
{
    return answer(connection, status, text, strlen(text));
}

static enum MHD_Result answer_metrics(const struct cpx_admin *admin, struct MHD_Connection *connection)
{
    struct cpx_arena *arena = cpx_arena_new(4 * (size_t)PAGE_MAX);
    if (arena == NULL) return MHD_NO;
    struct cpx_text page;
    size_t size;
    cpx_text_init(&page, arena, PAGE_MAX);
    cpx_metrics_write(admin->service->metrics, admin->service->db, &page);
    const char *text = cpx_text_finish(&page, &size);
    enum MHD_Result result = text == NULL ? MHD_NO : answer(connection, 200, text, size);
    cpx_arena_free(arena);
    return result;
}

static enum MHD_Result handle(void *context, struct MHD_Connection *connection, const char *url, const char *method, const char *version,
                              const char *upload, size_t *upload_size, void **slot)
{
    const struct cpx_admin *admin = context;
    (void)version;
    (void)upload;
    (void)slot;
    if (*upload_size > 0) return MHD_NO;
    if (strcmp(method, "GET") != 0 && strcmp(method, "HEAD") != 0) return answer_text(connection, 405, "only GET\n");
    if (strcmp(url, "/healthz") == 0) return answer_text(connection, 200, "ok\n");
    if (strcmp(url, "/metrics") == 0) return answer_metrics(admin, connection);
    if (strcmp(url, "/readyz") != 0) return answer_text(connection, 404, "there are /healthz, /readyz and /metrics\n");
    bool ready = !atomic_load(admin->stopping) && cpx_db_ready(admin->service->db);
    return answer_text(connection, ready ? 200 : 503, ready ? "ready\n" : "not ready\n");
}

struct cpx_admin *cpx_admin_start(const struct cpx_service *service, int listening, const atomic_bool *stopping)
{
    struct cpx_admin *admin = calloc(1, sizeof *admin);
    if (admin != NULL) {
        *admin = (struct cpx_admin){.service = service, .stopping = stopping};
        admin->daemon =
            MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_EPOLL | MHD_USE_ITC, 0, NULL, NULL, handle, admin,
                             MHD_OPTION_LISTEN_SOCKET, listening, MHD_OPTION_CONNECTION_LIMIT, (unsigned)CPX_ADMIN_CONNECTIONS,
                             MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)TIMEOUT_S, MHD_OPTION_SIGPIPE_HANDLED_BY_APP, 1, MHD_OPTION_END);
    }
    if (admin != NULL && admin->daemon != NULL) return admin;
    (void)close(listening);
    free(admin);
    return NULL;
}

void cpx_admin_stop(struct cpx_admin *admin)
{
    if (admin == NULL) return;
    MHD_stop_daemon(admin->daemon);
    free(admin);
}
