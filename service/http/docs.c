/* /docs: the OpenAPI document for people, offline. The page and what starts it are built in; the viewer is a directory's two files, read once. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cpx/docs.h"
#include "cpx/embed.h"
#include "cpx/handlers.h"
#include "cpx/log.h"
#include "cpx/request.h"
#include "cpx/service.h"

EMBED(cpx_docs_viewer, "service/http/docs/viewer.html");
EMBED(cpx_docs_plain, "service/http/docs/plain.html");
EMBED(cpx_docs_start, "service/http/docs/start.js");

enum { FILE_MAX = 8 * 1024 * 1024 };

/* The files of a viewer's directory. */
static const struct {
    const char *name, *media;
} files[] = {{"swagger-ui.css", "text/css; charset=utf-8"}, {"swagger-ui-bundle.js", "text/javascript; charset=utf-8"}};
enum { FILES = sizeof files / sizeof *files };

struct cpx_docs {
    struct {
        char *bytes;
        size_t size;
    } files[FILES];
};

static bool read_file(const char *directory, const char *name, char **bytes, size_t *size)
{
    char path[4096];
    if ((size_t)snprintf(path, sizeof path, "%s/%s", directory, name) >= sizeof path) return false;
    FILE *file = fopen(path, "rb");
    if (file == NULL) return false;
    char *room = malloc(FILE_MAX);
    *size = room == NULL ? 0 : fread(room, 1, FILE_MAX, file);
    bool whole = *size > 0 && *size < FILE_MAX && ferror(file) == 0;
    char *kept = whole ? realloc(room, *size) : NULL;
    if (kept == NULL) free(room);
    (void)fclose(file);
    *bytes = kept;
    return kept != NULL;
}

struct cpx_docs *cpx_docs_open(const char *directory)
{
    struct cpx_docs *docs = directory == NULL ? NULL : calloc(1, sizeof *docs);
    for (size_t i = 0; docs != NULL && i < FILES; i++) {
        if (read_file(directory, files[i].name, &docs->files[i].bytes, &docs->files[i].size)) continue;
        cpx_log(CPX_LOG_INFO, "docs.plain", (const struct cpx_field[]){{"missing", files[i].name, 0}, {NULL, NULL, 0}});
        cpx_docs_free(docs);
        docs = NULL;
    }
    return docs;
}

void cpx_docs_free(struct cpx_docs *docs)
{
    for (size_t i = 0; docs != NULL && i < FILES; i++)
        free(docs->files[i].bytes);
    free(docs);
}

/* Nothing but our own files, no form, no frame. */
static enum cpx_rc respond(struct cpx_request *request, const char *media, const char *bytes, size_t size)
{
    enum cpx_rc rc = cpx_respond_header(request, "Cache-Control", "public, max-age=300");
    if (rc == CPX_OK)
        rc = cpx_respond_header(request, "Content-Security-Policy",
                                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                                "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    if (rc == CPX_OK) rc = cpx_respond_header(request, "Referrer-Policy", "no-referrer");
    return rc == CPX_OK ? cpx_respond(request, 200, media, bytes, size) : rc;
}

enum cpx_rc cpx_docs_work(struct cpx_request *request, struct cpx_tx *tx)
{
    (void)tx;
    bool plain = request->service->docs == NULL;
    const char *start = plain ? cpx_docs_plain : cpx_docs_viewer, *end = plain ? cpx_docs_plain_end : cpx_docs_viewer_end;
    return respond(request, "text/html; charset=utf-8", start, (size_t)(end - start));
}

enum cpx_rc cpx_docs_file_work(struct cpx_request *request, struct cpx_tx *tx)
{
    (void)tx;
    const struct cpx_docs *docs = request->service->docs;
    const char *name = request->parameters[0];
    if (strcmp(name, "start.js") == 0)
        return respond(request, "text/javascript; charset=utf-8", cpx_docs_start, (size_t)(cpx_docs_start_end - cpx_docs_start));
    for (size_t i = 0; docs != NULL && i < FILES; i++) {
        if (strcmp(name, files[i].name) == 0) return respond(request, files[i].media, docs->files[i].bytes, docs->files[i].size);
    }
    return cpx_problem_add(&request->problem, CPX_ERROR_NOT_FOUND, NULL, "There is no such file of the viewer");
}
