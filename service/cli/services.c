/* careplan-exchange services: the services of a file of the Human Services Data Specification, version 3, one after the other through the API. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cpx/cli.h"
#include "cpx/json.h"
#include "cpx/span.h"
#include "cpx/time.h"
#include "session.h"

static const char usage[] = "usage: careplan-exchange services import FILE --client CLIENT [--purpose P] [--user U]\n"
                            "FILE: JSON, - for standard input: a page of HSDS's API (its `contents`), an array of services, or one "
                            "service. Each is kept under its id, so that\n"
                            "importing again changes what has changed. Says on standard error how far it is, and what was refused, where "
                            "and why (FILE:LINE: POINTER: WHY).\n"
                            "Exit status 0: all were taken; 1: some were refused, the others taken; 3: it couldn't go on; 2: this usage.";

enum { FILE_ARENA = 256 * 1024 * 1024, ONE_ARENA = 16 * 1024 * 1024, SAY_EVERY = 100, TOKEN_MS = 200 * 1000, TRIES = 5, NAMES_MAX = 64 };
enum { DONE = 0, SOME_REFUSED = 1, STOPPED = 3 };

struct import {
    const char *file, *client_name, *purpose, *user;
    struct cpx_arena *arena; /* of the file; and of tokens */
    struct cpx_doc doc;
    struct cli_client client;
    const char *token;
    int64_t token_ms;
    size_t total, done, taken, refused;
    struct {
        char name[64]; /* a pointer without indices */
        size_t times;
    } left_out[NAMES_MAX];
};

/* ---- the file ---- */

static int line_of(const struct cpx_doc *doc, int32_t node)
{
    int line = 1;
    for (uint32_t i = 0; i < doc->nodes[node].start; i++)
        line += doc->text[i] == '\n';
    return line;
}

/* The node that a pointer leads to from another, as far as it leads. */
static int32_t follow(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t node, const char *pointer)
{
    while (*pointer == '/') {
        size_t size = strcspn(pointer + 1, "/");
        const char *step = cpx_arena_strndup(arena, pointer + 1, size);
        int32_t next = step ? cpx_doc_member(doc, node, step) : -1;
        if (step && next < 0 && doc->nodes[node].kind == CPX_KIND_ARRAY) {
            next = doc->nodes[node].child;
            for (long index = strtol(step, NULL, 10); index > 0 && next >= 0; index--)
                next = doc->nodes[next].next;
        }
        if (next < 0) break;
        node = next;
        pointer += size + 1;
    }
    return node;
}

/* The first service, and what its siblings hang on; -1: there is none. */
static int32_t first_service(const struct cpx_doc *doc, size_t *count)
{
    int32_t list = cpx_doc_member(doc, 0, "contents");
    if (list < 0) list = cpx_doc_member(doc, 0, "services");
    if (list < 0 && doc->nodes[0].kind == CPX_KIND_OBJECT) {
        *count = 1;
        return 0;
    }
    if (list < 0) list = 0;
    *count = doc->nodes[list].kind == CPX_KIND_ARRAY ? doc->nodes[list].count : 0;
    return *count > 0 ? doc->nodes[list].child : -1;
}

static enum cpx_rc open_file(struct import *import)
{
    struct cpx_problem problem = {.arena = import->arena};
    const char *text = NULL;
    size_t size = 0;
    enum cpx_rc rc = cli_file(import->arena, import->file, &text, &size);
    if (rc == CPX_OK) rc = cpx_doc_parse(import->arena, text, size, &import->doc, &problem);
    for (size_t i = 0; i < problem.count; i++)
        (void)fprintf(stderr, "%s: %s\n", import->file, problem.items[i].detail);
    return rc;
}

/* ---- sending ---- */

static enum cpx_rc renew(struct import *import)
{
    if (import->token && cpx_monotonic_ms() - import->token_ms < TOKEN_MS) return CPX_OK;
    import->token_ms = cpx_monotonic_ms();
    return cli_client_token(import->arena, &import->client, "system/HealthcareService.c", import->purpose, import->user, &import->token);
}

/* Where the service is too busy, again a little later. */
static enum cpx_rc send(struct import *import, struct cpx_arena *arena, int32_t node, struct cli_answer *answer)
{
    static const char *const type = "Content-Type: application/json";
    const struct cpx_node *one = &import->doc.nodes[node];
    enum cpx_rc rc = CPX_OK;
    for (int tries = 0; rc == CPX_OK && tries < TRIES; tries++) {
        rc = renew(import);
        if (rc != CPX_OK) return rc;
        const char *authorization = cpx_arena_printf(arena, "Authorization: Bearer %s", import->token);
        const char *headers[] = {authorization, type};
        struct cli_request request = {.method = "POST",
                                      .url = cpx_arena_printf(arena, "%s/v1/services/import", import->client.url),
                                      .body = import->doc.text + one->start,
                                      .body_size = one->end - one->start,
                                      .headers = headers,
                                      .headers_count = 2};
        if (!authorization || !request.url) return CPX_EXHAUSTED;
        rc = cli_send(arena, &import->client, &request, answer);
        if (rc != CPX_OK || (answer->status != 429 && answer->status != 503)) return rc;
        (void)nanosleep(&(struct timespec){.tv_sec = 1}, NULL);
    }
    return rc;
}

/* ---- saying what came of it ---- */

static void say(const struct import *import, struct cpx_arena *arena, int32_t node, const char *pointer, const char *why)
{
    int32_t at = follow(arena, &import->doc, node, pointer);
    const char *service = cpx_doc_pointer(arena, &import->doc, node);
    (void)fprintf(stderr, "%s:%d: %s%s: %s\n", import->file, line_of(&import->doc, at), service ? service : "", pointer, why);
}

static void say_refused(const struct import *import, struct cpx_arena *arena, int32_t node, const struct cli_answer *answer)
{
    struct cpx_problem problem = {.arena = arena};
    json_t *value = NULL, *error;
    size_t i;
    if (cpx_json_load(arena, answer->body, answer->size, &value, &problem) != CPX_OK) value = NULL;
    const json_t *errors = json_object_get(value, "errors");
    json_array_foreach(errors, i, error)
    {
        const char *pointer = json_string_value(json_object_get(error, "pointer")),
                   *why = json_string_value(json_object_get(error, "detail"));
        say(import, arena, node, pointer && *pointer == '/' ? pointer : "", why ? why : "it was refused");
    }
    if (json_array_size(errors) == 0) say(import, arena, node, "", cpx_arena_printf(arena, "it was refused (%ld)", answer->status));
}

static void count_left_out(struct import *import, const char *pointer)
{
    char name[sizeof import->left_out[0].name] = "";
    size_t size = 0, slot = 0;
    for (const char *c = pointer; *c && size + 1 < sizeof name; c++) {
        if (*c == '/' && c[1] >= '0' && c[1] <= '9') {
            c += strspn(c + 1, "0123456789");
            continue;
        }
        name[size++] = *c;
    }
    while (slot < NAMES_MAX && import->left_out[slot].times > 0 && strcmp(import->left_out[slot].name, name) != 0)
        slot++;
    if (slot == NAMES_MAX) return;
    memcpy(import->left_out[slot].name, name, sizeof name);
    import->left_out[slot].times++;
}

static void take(struct import *import, struct cpx_arena *arena, const struct cli_answer *answer)
{
    struct cpx_problem problem = {.arena = arena};
    json_t *value = NULL, *pointer;
    size_t i;
    import->taken++;
    if (cpx_json_load(arena, answer->body, answer->size, &value, &problem) != CPX_OK) return;
    json_array_foreach(json_object_get(value, "left_out"), i, pointer) if (json_is_string(pointer))
        count_left_out(import, json_string_value(pointer));
}

/* ---- the whole ---- */

static enum cpx_rc import_one(struct import *import, int32_t node)
{
    struct cpx_arena *arena = cpx_arena_new(ONE_ARENA);
    struct cli_answer answer = {0};
    if (!arena) return CPX_EXHAUSTED;
    enum cpx_rc rc = send(import, arena, node, &answer);
    bool judged = answer.status == 400 || answer.status == 409 || answer.status == 413 || answer.status == 422;
    if (rc == CPX_OK && answer.status == 201) {
        take(import, arena, &answer);
    } else if (rc == CPX_OK) {
        say_refused(import, arena, node, &answer);
        import->refused += judged;
        if (!judged) rc = CPX_REFUSED; /* it isn't about this service: the next one wouldn't fare better */
    }
    import->done += rc == CPX_OK;
    if (rc == CPX_OK && import->done % SAY_EVERY == 0) (void)fprintf(stderr, "%zu of %zu\n", import->done, import->total);
    cpx_arena_free(arena);
    return rc;
}

static int report(const struct import *import, enum cpx_rc rc)
{
    for (size_t i = 0; i < NAMES_MAX && import->left_out[i].times > 0; i++)
        (void)fprintf(stderr, "not kept: %s, of %zu\n", import->left_out[i].name, import->left_out[i].times);
    (void)printf("%zu services: %zu taken, %zu refused\n", import->total, import->taken, import->refused);
    if (rc == CPX_OK) return import->refused > 0 ? SOME_REFUSED : DONE;
    (void)fprintf(stderr, "%s: stopped at service %zu; importing again goes on\n", import->file, import->done + 1);
    return STOPPED;
}

static int run_import(struct import *import)
{
    enum cpx_rc rc = cli_client_load(import->arena, import->client_name, &import->client);
    if (rc == CPX_OK) rc = open_file(import);
    if (rc != CPX_OK) return STOPPED;
    int32_t node = first_service(&import->doc, &import->total);
    if (node < 0) (void)fprintf(stderr, "%s: there is no service in it\n", import->file);
    for (; rc == CPX_OK && node >= 0 && import->done < import->total; node = import->doc.nodes[node].next)
        rc = import_one(import, node);
    return report(import, rc);
}

int cpx_cli_services(int argc, char **argv)
{
    struct import *import = calloc(1, sizeof *import);
    struct cli_list beside = {0};
    int status = STOPPED;
    if (!import) return STOPPED;
    import->purpose = "COC";
    const struct cli_option options[] = {{"--client", CLI_TEXT, &import->client_name},
                                         {"--purpose", CLI_TEXT, &import->purpose},
                                         {"--user", CLI_TEXT, &import->user},
                                         {NULL, CLI_FLAG, NULL}};
    if (argc < 2 || strcmp(argv[1], "import") != 0) {
        status = cli_usage(usage);
    } else if (!cli_read(argc - 1, argv + 1, options, &beside, usage)) {
        status = 2;
    } else if (beside.count != 1 || !import->client_name) {
        status = cli_usage(usage);
    } else {
        import->file = beside.items[0];
        import->arena = cpx_arena_new(FILE_ARENA);
        if (import->arena) status = run_import(import);
        cpx_arena_free(import->arena);
    }
    free(import);
    return status;
}
