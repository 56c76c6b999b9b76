#include "requests.h"

#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#include <cmocka.h>
#include <sys/random.h>

/* ---- the file ---- */

static const char *file_text(const char *path)
{
    const char *whole = harness_format("%s/%s", harness_environment("CPX_TEST_PROJECT"), path);
    FILE *file = fopen(whole, "r");
    if (file == NULL || fseek(file, 0, SEEK_END) != 0) fail_msg("can't read %s", whole);
    long size = ftell(file);
    rewind(file);
    char *text = test_malloc((size_t)size + 1);
    if (fread(text, 1, (size_t)size, file) != (size_t)size) fail_msg("can't read %s", whole);
    text[size] = '\0';
    fclose(file);
    const char *kept = harness_format("%s", text);
    test_free(text);
    return kept;
}

/* The next line, without its end; NULL at the end of the text. */
static const char *next_line(const char **text)
{
    const char *start = *text;
    if (*start == '\0') return NULL;
    size_t size = strcspn(start, "\n");
    *text = start + size + (start[size] == '\n');
    return harness_format("%.*s", (int)size, start);
}

/* What follows the word in a line of words: up to the next blank. */
static const char *word_after(const char *line, const char *word)
{
    const char *at = strstr(line, harness_format(" %s ", word));
    if (at == NULL) return NULL;
    at += strlen(word) + 2;
    return harness_format("%.*s", (int)strcspn(at, " "), at);
}

static void read_head(struct request *request, const char *line)
{
    const char *name = line + strlen("### ");
    request->words = line;
    request->client = word_after(line, "as");
    request->saves = word_after(line, "->");
    request->name = harness_format("%.*s", (int)strcspn(name, " "), name);
}

static void read_request(struct request *request, const char **text)
{
    const char *line, *body = "";
    size_t headers = 0;
    while (**text != '\0' && strncmp(*text, "### ", 4) != 0 && (line = next_line(text)) != NULL) {
        if (request->method == NULL) {
            if (*line == '\0' || *line == '#') continue;
            size_t method = strcspn(line, " ");
            request->method = harness_format("%.*s", (int)method, line);
            request->path = line + method + strspn(line + method, " ");
        } else if (body[0] == '\0' && *line != '\0' && *line != '{' && *line != '[' && strstr(line, ": ") != NULL) {
            if (headers + 1 >= sizeof request->headers / sizeof *request->headers) fail_msg("too many headers: %s", line);
            request->headers[headers++] = line;
        } else if (*line != '\0' && strncmp(line, "# ", 2) != 0) {
            body = body[0] == '\0' ? line : harness_format("%s\n%s", body, line);
        }
    }
    if (request->method == NULL) fail_msg("nothing is requested after: %s", request->words);
    if (body[0] != '\0') request->body = body;
}

struct requests requests_read(const char *path)
{
    const char *text = file_text(path), *line;
    struct requests out = {0};
    size_t room = 1;
    for (const char *at = text; (at = strstr(at, "### ")) != NULL; at++)
        room++;
    out.items = harness_room(room * sizeof *out.items);
    while ((line = next_line(&text)) != NULL) {
        if (strncmp(line, "### ", 4) != 0) continue;
        read_head(&out.items[out.count], line);
        read_request(&out.items[out.count++], &text);
    }
    return out;
}

bool request_says(const struct request *request, const char *word)
{
    const char *at = strstr(request->words, harness_format(" %s", word));
    return at != NULL && (at[strlen(word) + 1] == ' ' || at[strlen(word) + 1] == '\0');
}

/* ---- bindings ---- */

static const char *hex(size_t digits)
{
    unsigned char bytes[16];
    char text[33];
    if (getrandom(bytes, sizeof bytes, 0) != (ssize_t)sizeof bytes) fail_msg("no randomness");
    for (size_t i = 0; i < sizeof bytes; i++)
        snprintf(text + 2 * i, 3, "%02x", bytes[i]);
    return harness_format("%.*s", (int)digits, text);
}

static bool ends_in(const char *name, const char *end)
{
    return strlen(name) >= strlen(end) && strcmp(name + strlen(name) - strlen(end), end) == 0;
}

static const char *day_named(const char *name)
{
    int days = strcmp(name, "TODAY") == 0 ? 0 : strcmp(name, "YESTERDAY") == 0 ? -1 : 365;
    time_t then = time(NULL) + (time_t)days * 86400;
    struct tm parts;
    char text[16];
    localtime_r(&then, &parts);
    strftime(text, sizeof text, "%F", &parts);
    return harness_format("%s", text);
}

/* What a name stands for that nothing was bound to. */
static const char *made_up(const char *name)
{
    if (strncmp(name, "ORGANIZATION_", 13) == 0) return harness_environment(harness_format("CPX_%s", name));
    if (strcmp(name, "TODAY") == 0 || strcmp(name, "YESTERDAY") == 0 || strcmp(name, "NEXT_YEAR") == 0) return day_named(name);
    if (ends_in(name, "VERSION")) return hex(32);
    if (ends_in(name, "KEY")) return harness_medicaid();
    return harness_format("%s-%s-4%s-8%s-%s", hex(8), hex(4), hex(3), hex(3), hex(12));
}

static struct bound *found(const struct binding *binding, const char *name)
{
    for (size_t i = 0; i < binding->count; i++)
        if (strcmp(binding->items[i].name, name) == 0) return (struct bound *)(uintptr_t)&binding->items[i];
    return NULL;
}

void binding_set(struct binding *binding, const char *name, const char *value)
{
    struct bound *bound = found(binding, name);
    if (bound == NULL && binding->count == BINDING_MAX) fail_msg("too many names");
    if (bound == NULL) bound = &binding->items[binding->count++];
    *bound = (struct bound){name, value};
}

const char *binding_get(struct binding *binding, const char *name)
{
    struct bound *bound = found(binding, name);
    if (bound == NULL) binding_set(binding, name, made_up(name));
    return bound != NULL ? bound->value : binding_get(binding, name);
}

/* The length of a name between two @, from after the first; 0: none. */
static size_t name_size(const char *text)
{
    size_t size = strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789");
    return text[size] == '@' ? size : 0;
}

static void add(FILE *out, const char *text, size_t size)
{
    if (fwrite(text, 1, size, out) != size) fail_msg("out of memory");
}

/* What was written to a memory stream, kept. */
static const char *kept(FILE *out, char **text)
{
    if (fclose(out) != 0) fail_msg("out of memory");
    const char *copy = harness_format("%s", *text);
    free(*text);
    return copy;
}

static FILE *memory(char **text, size_t *size)
{
    FILE *out = open_memstream(text, size);
    if (out == NULL) fail_msg("out of memory");
    return out;
}

const char *binding_fill(struct binding *binding, const char *text)
{
    char *whole;
    size_t size;
    if (text == NULL || strchr(text, '@') == NULL) return text;
    FILE *out = memory(&whole, &size);
    while (*text != '\0') {
        size_t name = *text == '@' ? name_size(text + 1) : 0;
        if (name == 0) {
            add(out, text++, 1);
            continue;
        }
        const char *value = binding_get(binding, harness_format("%.*s", (int)name, text + 1));
        add(out, value, strlen(value));
        text += name + 2;
    }
    return kept(out, &whole);
}

/* The longest value that stands here; NULL: none. */
static const struct bound *value_at(const struct binding *binding, const char *text)
{
    const struct bound *best = NULL;
    for (size_t i = 0; i < binding->count; i++) {
        const struct bound *bound = &binding->items[i];
        if (*text != *bound->value || strncmp(bound->name, "ORGANIZATION_", 13) == 0) continue;
        size_t size = strlen(bound->value);
        if (size < 16 || strncmp(text, bound->value, size) != 0) continue; /* days are no names of anything */
        if (best == NULL || size > strlen(best->value)) best = bound;
    }
    return best;
}

const char *binding_name(const struct binding *binding, const char *text)
{
    char *whole;
    size_t size;
    if (text == NULL) return NULL;
    FILE *out = memory(&whole, &size);
    for (char before = ' '; *text != '\0'; before = text[-1]) {
        const struct bound *bound = isalnum((unsigned char)before) ? NULL : value_at(binding, text);
        if (bound == NULL) {
            add(out, text++, 1);
            continue;
        }
        fprintf(out, "@%s@", bound->name);
        text += strlen(bound->value);
    }
    return kept(out, &whole);
}

/* ---- making them ---- */

struct answer request_make(const struct request *request, struct binding *binding, const char *client)
{
    struct call call = {.client = request->client != NULL ? request->client : client,
                        .method = request->method,
                        .path = binding_fill(binding, request->path),
                        .body = binding_fill(binding, request->body)};
    size_t count = 0;
    for (size_t i = 0; request->headers[i] != NULL; i++) {
        const char *header = binding_fill(binding, request->headers[i]);
        if (strncasecmp(header, "Content-Type: ", 14) == 0)
            call.content_type = header + 14;
        else if (strncasecmp(header, "Purpose: ", 9) == 0)
            call.purpose = header + 9; /* of the token */
        else if (strncasecmp(header, "User: ", 6) == 0)
            call.user = header + 6;
        else
            call.headers[count++] = header;
    }
    return harness_make(&call);
}

/* The id of what was made: in its body, else in the first Location of a Bundle's. */
static const char *id_in(const struct answer *answer)
{
    const char *id = json_string_value(json_object_get(answer->json, "id"));
    return id != NULL ? harness_format("%s", id) : NULL;
}

void request_do(const struct request *request, struct binding *binding)
{
    struct answer answer = request_make(request, binding, NULL);
    if (answer.status < 200 || answer.status > 299)
        fail_msg("%s: %s %s: %ld: %.900s", request->words, request->method, request->path, answer.status, answer.body);
    if (request->saves != NULL) {
        const char *id = id_in(&answer), *etag = harness_header(&answer, "ETag");
        if (id == NULL) fail_msg("%s: no id in %.900s", request->words, answer.body);
        binding_set(binding, request->saves, id);
        if (etag != NULL && strncmp(etag, "W/\"", 3) == 0)
            binding_set(binding, harness_format("%s_VERSION", request->saves),
                        harness_format("%.*s", (int)strcspn(etag + 3, "\""), etag + 3));
    }
    harness_free(&answer);
}

/* ---- comparing ---- */

static size_t span_of(const char *text, const char *shape)
{
    size_t i = 0;
    for (; shape[i] != '\0'; i++) {
        unsigned char c = (unsigned char)text[i];
        if (shape[i] == 'x' ? !isxdigit(c) : shape[i] == '9' ? !isdigit(c) : c != (unsigned char)shape[i]) return 0;
    }
    return i;
}

/* Ids, versions and times become their kind. A number that is an id has as many digits as it needs. */
static const char *without_nonces(const char *text)
{
    static const struct {
        const char *shape, *kind;
    } nonces[] = {{"xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", "<id>"},
                  {"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "<hash>"},
                  {"9999-99-99T99:99:99", "<time>"}};
    static const char id[] = "\"id\":\"";
    char *whole;
    size_t size;
    FILE *out = memory(&whole, &size);
    while (*text != '\0') {
        size_t skipped = strncmp(text, id, sizeof id - 1) == 0 ? sizeof id - 1 + strspn(text + sizeof id - 1, "0123456789") : 0;
        if (skipped > 0 && text[skipped] != '"') skipped = 0;
        if (skipped > 0) fputs("\"id\":\"<number>", out);
        for (size_t n = 0; n < sizeof nonces / sizeof *nonces && skipped == 0; n++) {
            skipped = span_of(text, nonces[n].shape);
            if (skipped > 0) fputs(nonces[n].kind, out);
            if (skipped > 0 && n == 2) skipped += strspn(text + skipped, "0123456789.:+-Z");
        }
        if (skipped == 0) add(out, text, 1);
        text += skipped > 0 ? skipped : 1;
    }
    return kept(out, &whole);
}

static int compare_lines(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

/* A JSON value as text of which the order of ids makes no part: arrays of objects are sorted by their text. */
static const char *unordered(const json_t *value)
{
    char *whole;
    size_t size, i;
    json_t *item;
    const char *key;
    if (!json_is_array(value) && !json_is_object(value)) {
        char *text = json_dumps(value, JSON_ENCODE_ANY);
        const char *copy = harness_format("%s", text);
        free(text);
        return copy;
    }
    if (json_is_object(value)) {
        FILE *out = memory(&whole, &size);
        fputc('{', out);
        json_object_foreach((json_t *)(uintptr_t)value, key, item) fprintf(out, "\"%s\":%s,", key, unordered(item));
        fputc('}', out);
        return kept(out, &whole);
    }
    const char **items = test_malloc((json_array_size(value) + 1) * sizeof *items);
    FILE *out = memory(&whole, &size);
    json_array_foreach(value, i, item) items[i] = unordered(item);
    if (json_is_object(json_array_get(value, 0))) qsort((void *)items, json_array_size(value), sizeof *items, compare_lines);
    fputs("[\n", out);
    for (i = 0; i < json_array_size(value); i++)
        fprintf(out, "%s\n", items[i]);
    fputc(']', out);
    test_free((void *)items);
    return kept(out, &whole);
}

static bool is_nonce(const char *line, bool loose)
{
    static const char *const always[] = {"date:", "x-request-id:", "traceparent:"};
    static const char *const loosely[] = {"content-length:", "last-modified:"}; /* times have as many digits as they need */
    for (size_t i = 0; i < sizeof always / sizeof *always; i++)
        if (strncasecmp(line, always[i], strlen(always[i])) == 0) return true;
    for (size_t i = 0; loose && i < sizeof loosely / sizeof *loosely; i++)
        if (strncasecmp(line, loosely[i], strlen(loosely[i])) == 0) return true;
    return false;
}

static const char *headers_text(const struct answer *answer, bool loose)
{
    const char *rest = answer->headers, *line, *out = "";
    while ((line = next_line(&rest)) != NULL)
        if (!is_nonce(line, loose)) out = harness_format("%s%.*s\n", out, (int)strcspn(line, "\r"), line);
    return out;
}

/* What stands between a mark and the next of the end's characters becomes *. */
static const char *starred(const char *text, const char *mark, const char *end)
{
    for (const char *at = text; (at = strstr(at, mark)) != NULL;) {
        size_t before = (size_t)(at - text) + strlen(mark);
        text = harness_format("%.*s*%s", (int)before, text, text + before + strcspn(text + before, end));
        at = text + before + 1;
    }
    return text;
}

const char *answer_text(const struct answer *answer, const struct binding *binding, bool loose)
{
    const char *request = harness_header(answer, "X-Request-Id"), *body = answer->body, *headers = headers_text(answer, loose), *at;
    if (request != NULL && request[0] != '\0')
        for (request = harness_format("%s", request); (at = strstr(body, request)) != NULL;)
            body = harness_format("%.*s*%s", (int)(at - body), body, at + strlen(request));
    body = starred(body, "\"as_of\":\"", "\"");
    if (strstr(body, "\"more\":") != NULL)
        body = starred(body, "\"next\":\"", "\""); /* the cursor of what is followed holds where the database stands */
    body = binding_name(binding, body);
    headers = binding_name(binding, headers);
    if (loose) {
        body = starred(starred(body, "_cursor=", "\"&"), "\"next\":\"", "\""); /* it names ids and times */
        body = without_nonces(body);
        headers = without_nonces(headers);
        json_t *json = json_loads(body, JSON_DECODE_ANY, NULL);
        if (json != NULL) body = unordered(json);
        json_decref(json);
    }
    return harness_format("%ld\n%s\n%s", answer->status, headers, body);
}

const char *answer_difference(const char *left, const char *right)
{
    size_t same = 0;
    while (left[same] != '\0' && left[same] == right[same])
        same++;
    size_t from = same > 200 ? same - 200 : 0;
    return harness_format("...%.500s\n--- and ---\n...%.500s", left + from, right + from);
}
