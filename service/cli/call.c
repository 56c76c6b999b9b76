#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "cpx/cli.h"
#include "session.h"

static const char usage[] =
    "careplan-exchange call CLIENT METHOD PATH [JSON|@FILE|@-] [--purpose P] [--user U] [--scope S] [--header H]... [--curl]\n"
    "Makes a request with a token of the client (see `token`) and prints the answer's body. Exit status 0: 2xx; 1: anything\n"
    "else, with the status on stderr.\n"
    "  --header  one more header, \"If-Match: W/...\"\n"
    "  --curl    prints the curl command instead, with a token in it";

enum { HEADERS_MAX = CLI_LIST_MAX + 3 };

struct call {
    const char *client, *method, *path, *json;
    const char *scope, *purpose, *user;
    struct cli_list headers;
    bool curl;
};

/* In single quotes for a shell. */
static void print_quoted(const char *text, size_t size)
{
    (void)putchar('\'');
    for (size_t i = 0; i < size; i++) {
        if (text[i] == '\'')
            (void)fputs("'\\''", stdout);
        else
            (void)putchar(text[i]);
    }
    (void)putchar('\'');
}

static void print_option(const char *option, const char *value)
{
    if (value == NULL) return;
    (void)printf(" %s ", option);
    print_quoted(value, strlen(value));
}

static void print_curl(const struct cli_client *client, const struct cli_request *request)
{
    (void)printf("curl -sS -X %s", request->method);
    print_option("--cacert", client->ca);
    print_option("--cert", client->certificate);
    print_option("--key", client->certificate_key);
    for (size_t i = 0; i < request->headers_count; i++)
        print_option("-H", request->headers[i]);
    if (request->body != NULL) {
        (void)printf(" --data-binary ");
        print_quoted(request->body, request->body_size);
    }
    (void)printf(" ");
    print_quoted(request->url, strlen(request->url));
    (void)printf("\n");
}

static bool names_header(const struct cli_list *headers, const char *name)
{
    for (size_t i = 0; i < headers->count; i++) {
        if (strncasecmp(headers->items[i], name, strlen(name)) == 0) return true;
    }
    return false;
}

static size_t gather_headers(const struct call *call, const char *authorization, const char **out)
{
    bool fhir = strncmp(call->path, "/fhir/", 6) == 0;
    size_t count = 0;
    out[count++] = authorization;
    if (call->json != NULL && !names_header(&call->headers, "content-type:"))
        out[count++] = fhir ? "Content-Type: application/fhir+json" : "Content-Type: application/json";
    if (!names_header(&call->headers, "accept:")) out[count++] = fhir ? "Accept: application/fhir+json" : "Accept: application/json";
    for (size_t i = 0; i < call->headers.count; i++)
        out[count++] = call->headers.items[i];
    return count;
}

static enum cpx_rc read_body(struct cpx_arena *arena, const struct call *call, struct cli_request *request)
{
    if (call->json == NULL) return CPX_OK;
    if (*call->json == '@') return cli_file(arena, call->json + 1, &request->body, &request->body_size);
    request->body = call->json;
    request->body_size = strlen(call->json);
    return CPX_OK;
}

static int report(const struct cli_answer *answer)
{
    (void)fwrite(answer->body, 1, answer->size, stdout);
    if (answer->size > 0 && answer->body[answer->size - 1] != '\n') (void)putchar('\n');
    if (answer->status >= 200 && answer->status < 300) return 0;
    (void)fflush(stdout);
    (void)fprintf(stderr, "%ld\n", answer->status);
    return 1;
}

static int make_call(struct cpx_arena *arena, const struct call *call)
{
    const char *token = NULL, *headers[HEADERS_MAX];
    struct cli_client client;
    struct cli_request request = {.method = call->method, .headers = headers};
    struct cli_answer answer = {0};
    if (cli_client_load(arena, call->client, &client) != CPX_OK || read_body(arena, call, &request) != CPX_OK ||
        cli_client_token(arena, &client, call->scope, call->purpose, call->user, &token) != CPX_OK)
        return 1;
    const char *authorization = cpx_arena_printf(arena, "Authorization: Bearer %s", token);
    request.url = cpx_arena_printf(arena, "%s%s", client.url, call->path);
    if (authorization == NULL || request.url == NULL) return 1;
    request.headers_count = gather_headers(call, authorization, headers);
    if (call->curl) {
        print_curl(&client, &request);
        return 0;
    }
    return cli_send(arena, &client, &request, &answer) == CPX_OK ? report(&answer) : 1;
}

int cpx_cli_call(int argc, char **argv)
{
    struct call call = {.purpose = "COC"};
    struct cli_list beside = {0};
    const struct cli_option options[] = {{"--scope", CLI_TEXT, &call.scope}, {"--purpose", CLI_TEXT, &call.purpose},
                                         {"--user", CLI_TEXT, &call.user},   {"--header", CLI_LIST, &call.headers},
                                         {"--curl", CLI_FLAG, &call.curl},   {NULL, CLI_FLAG, NULL}};
    if (!cli_read(argc, argv, options, &beside, usage)) return 2;
    if (beside.count < 3 || beside.count > 4 || *beside.items[2] != '/') return cli_usage(usage);
    call.client = beside.items[0];
    call.method = beside.items[1];
    call.path = beside.items[2];
    call.json = beside.count == 4 ? beside.items[3] : NULL;
    struct cpx_arena *arena = cpx_arena_new((size_t)2 * CLI_ARENA);
    int status = arena == NULL ? 1 : make_call(arena, &call);
    cpx_arena_free(arena);
    return status;
}
