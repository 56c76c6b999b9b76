#include "harness.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#include <cmocka.h>
#include <curl/curl.h>
#include <sys/random.h>

#include "contract.h"

struct buffer {
    char *data;
    size_t size;
};

static size_t collect(char *data, size_t size, size_t count, void *context)
{
    struct buffer *buffer = context;
    char *grown = realloc(buffer->data, buffer->size + size * count + 1);
    if (grown == NULL) return 0;
    memcpy(grown + buffer->size, data, size * count);
    buffer->data = grown;
    buffer->size += size * count;
    buffer->data[buffer->size] = '\0';
    return size * count;
}

/* Keeps the last response's headers only (after 100 Continue). */
static size_t collect_header(char *data, size_t size, size_t count, void *context)
{
    struct buffer *buffer = context;
    if (size * count >= 5 && strncmp(data, "HTTP/", 5) == 0) buffer->size = 0;
    return collect(data, size, count, context);
}

/* Texts live as long as the test process: the list, which its threads share, tells a leak checker so. */
static const char *keep(char *text)
{
    struct kept {
        struct kept *next;
        char *text;
    };
    static _Atomic(struct kept *) all;
    struct kept *kept = malloc(sizeof *kept);
    if (kept == NULL) fail_msg("out of memory");
    *kept = (struct kept){atomic_load(&all), text};
    while (!atomic_compare_exchange_weak(&all, &kept->next, kept)) {
    }
    return text;
}

const char *harness_format(const char *format, ...)
{
    char *text = NULL;
    va_list list;
    va_start(list, format);
    if (vasprintf(&text, format, list) < 0) fail_msg("out of memory");
    va_end(list);
    return keep(text);
}

const char *harness_number(long long value)
{
    return harness_format("%lld", value);
}

void *harness_room(size_t size)
{
    char *room = calloc(1, size);
    if (room == NULL) fail_msg("out of memory");
    (void)keep(room);
    return room;
}

const char *harness_environment(const char *name)
{
    const char *value = getenv(name);
    if (value == NULL) fail_msg("%s isn't set: run the tests with make test", name);
    return value;
}

const char *harness_organization(const char *client)
{
    char name[128] = "CPX_ORGANIZATION_";
    size_t length = strlen(name);
    for (; *client != '\0' && length + 1 < sizeof name; client++)
        name[length++] = (char)(*client == '-' ? '_' : *client >= 'a' && *client <= 'z' ? *client - 32 : *client);
    name[length] = '\0';
    return harness_environment(name);
}

const char *harness_medicaid(void)
{
    uint64_t number = 0;
    if (getrandom(&number, sizeof number, 0) != sizeof number) fail_msg("no randomness");
    return harness_format("TEST%016llx", (unsigned long long)number);
}

/* The whole output of a command, without its last line's end. */
static char *output(const char *command)
{
    struct buffer buffer = {0};
    FILE *pipe = popen(command, "r");
    if (pipe == NULL) fail_msg("can't run a command");
    char chunk[4096];
    for (size_t got; (got = fread(chunk, 1, sizeof chunk, pipe)) > 0;)
        collect(chunk, 1, got, &buffer);
    if (pclose(pipe) != 0) fail_msg("a command failed: %.200s", command);
    while (buffer.size > 0 && buffer.data[buffer.size - 1] == '\n')
        buffer.data[--buffer.size] = '\0';
    return buffer.data != NULL ? buffer.data : strdup("");
}

const char *harness_sql(const char *sql)
{
    const char *dsn = harness_environment("CPX_APP_DSN");
    char host[256] = "";
    if (sscanf(dsn, "host=%255s", host) != 1) fail_msg("CPX_APP_DSN names no host");
    return keep(output(harness_format("psql -X -q -A -t -h %s -U postgres -d careplan -c \"%s\"", host, sql)));
}

const char *harness_user_token(const char *client, const char *purpose, const char *scope, const char *user)
{
    enum { RENEWED_AFTER_S = 200 }; /* a token lasts 300 s, and a test longer where the machine is busy */
    static struct {
        char *key, *token;
        time_t made;
    } cache[256];
    const struct {
        const char *option, *value;
    } options[] = {{"--purpose", purpose}, {"--scope", scope}, {"--user", user}};
    const char *command = harness_format("'%s' token %s", harness_environment("CPX_BIN"), client);
    for (size_t i = 0; i < sizeof options / sizeof options[0]; i++)
        if (options[i].value != NULL) command = harness_format("%s %s '%s'", command, options[i].option, options[i].value);
    size_t slot = 0;
    for (; slot < sizeof cache / sizeof cache[0] && cache[slot].key != NULL; slot++)
        if (strcmp(cache[slot].key, command) == 0) break;
    if (slot == sizeof cache / sizeof cache[0]) fail_msg("too many tokens in one test");
    if (cache[slot].key != NULL && time(NULL) - cache[slot].made < RENEWED_AFTER_S) return cache[slot].token;
    cache[slot].token = output(command); /* an older one stays: it may be in use */
    cache[slot].made = time(NULL);
    if (cache[slot].key == NULL) cache[slot].key = strdup(command);
    return cache[slot].token;
}

const char *harness_token(const char *client, const char *purpose, const char *scope)
{
    return harness_user_token(client, purpose, scope, NULL);
}

/* A test may leave answers to the end of its process; a leak checker asks here. */
const char *__lsan_default_suppressions(void);
const char *__lsan_default_suppressions(void)
{
    return "leak:collect\nleak:harness_make\nleak:libjansson\n";
}

static CURL *handle(void)
{
    static CURL *curl; /* one for the process: keep-alive, as a real client */
    if (curl == NULL) {
        curl_global_init(CURL_GLOBAL_DEFAULT);
        curl = curl_easy_init();
    }
    if (curl == NULL) fail_msg("no curl");
    curl_easy_reset(curl);
    return curl;
}

struct answer harness_make(const struct call *call)
{
    CURL *curl = handle();
    struct buffer body = {0}, headers = {0};
    struct curl_slist *list = NULL;
    const char *url = strncmp(call->path, "http", 4) == 0 ? call->path : harness_format("%s%s", harness_environment("CPX_URL"), call->path);
    const char *token = call->token != NULL    ? call->token
                        : call->client != NULL ? harness_user_token(call->client, call->purpose, call->scope, call->user)
                                               : NULL;
    if (token != NULL) list = curl_slist_append(list, harness_format("Authorization: Bearer %s", token));
    if (call->body != NULL) {
        const char *type = call->content_type != NULL              ? call->content_type
                           : strstr(call->path, "/fhir/") != NULL  ? "application/fhir+json"
                           : strstr(call->path, "/oauth/") != NULL ? "application/x-www-form-urlencoded"
                                                                   : "application/json";
        list = curl_slist_append(list, harness_format("Content-Type: %s", type));
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)(call->body_size > 0 ? call->body_size : strlen(call->body)));
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, call->body);
    } else if (strcmp(call->method, "POST") == 0 || strcmp(call->method, "PUT") == 0 || strcmp(call->method, "PATCH") == 0) {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)0);
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, "");
        list = curl_slist_append(list, "Content-Type:");
    }
    list = curl_slist_append(list, "Expect:");
    for (size_t i = 0; i < sizeof call->headers / sizeof call->headers[0] && call->headers[i] != NULL; i++)
        list = curl_slist_append(list, call->headers[i]);
    if (strcmp(call->method, "HEAD") == 0)
        curl_easy_setopt(curl, CURLOPT_NOBODY, 1L);
    else
        curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, call->method);
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(curl, CURLOPT_CAINFO, harness_environment("CPX_CA"));
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, collect);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &body);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, collect_header);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &headers);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 60L);
    CURLcode code = curl_easy_perform(curl);
    curl_slist_free_all(list);
    if (code != CURLE_OK) fail_msg("%s %s: %s", call->method, call->path, curl_easy_strerror(code));
    struct answer answer = {
        .body = body.data != NULL ? body.data : strdup(""), .size = body.size, .headers = headers.data != NULL ? headers.data : strdup("")};
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer.status);
    answer.json = json_loads(answer.body, JSON_DECODE_ANY, NULL);
    if (!call->unchecked && strncmp(call->path, "http", 4) != 0)
        contract_check(call->method, call->path, answer.status, harness_header(&answer, "Content-Type"), answer.body);
    return answer;
}

struct answer harness_call(const char *client, const char *method, const char *path, const char *body)
{
    return harness_make(&(struct call){.client = client, .method = method, .path = path, .body = body});
}

struct answer harness_expect(long status, const char *client, const char *method, const char *path, const char *body)
{
    struct answer answer = harness_call(client, method, path, body);
    if (answer.status != status) fail_msg("%s %s as %s: %ld, not %ld: %.900s", method, path, client, answer.status, status, answer.body);
    return answer;
}

void harness_free(struct answer *answer)
{
    json_decref(answer->json);
    free(answer->body);
    free(answer->headers);
    *answer = (struct answer){0};
}

const char *harness_header(const struct answer *answer, const char *name)
{
    static char value[2048];
    size_t length = strlen(name);
    for (const char *line = answer->headers; line != NULL && *line != '\0';
         line = strchr(line, '\n'), line = line != NULL ? line + 1 : NULL) {
        if (strncasecmp(line, name, length) != 0 || line[length] != ':') continue;
        const char *start = line + length + 1 + strspn(line + length + 1, " ");
        snprintf(value, sizeof value, "%.*s", (int)strcspn(start, "\r\n"), start);
        return value;
    }
    return NULL;
}

json_t *harness_at(json_t *value, const char *path)
{
    while (value != NULL && *path != '\0') {
        if (*path == '[') {
            char *end;
            value = json_array_get(value, strtoul(path + 1, &end, 10));
            path = end + 1;
        } else {
            char name[128];
            size_t length = strcspn(path, ".[");
            snprintf(name, sizeof name, "%.*s", (int)length, path);
            value = json_object_get(value, name);
            path += length;
        }
        if (*path == '.') path++;
    }
    return value;
}

const char *harness_text(const struct answer *answer, const char *path)
{
    const char *text = json_string_value(harness_at(answer->json, path));
    if (text == NULL) fail_msg("no text at %s of: %.900s", path, answer->body);
    return text;
}
