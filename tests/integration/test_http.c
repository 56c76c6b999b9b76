/* The HTTPS listener: framing, limits, deadlines, TLS, certificates, its end. Some tests start a service of their own with other settings.
 */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "../harness/harness.h"
#include "../harness/raw.h"

#define HOST "Host: localhost\r\n"

static const char *url(void)
{
    return harness_environment("CPX_URL");
}

static void pause_ms(long ms)
{
    nanosleep(&(struct timespec){ms / 1000, ms % 1000 * 1000000}, NULL);
}

static size_t count_in(const char *text, const char *wanted)
{
    size_t count = 0;
    for (; (text = strstr(text, wanted)) != NULL; text += strlen(wanted))
        count++;
    return count;
}

/* ---- A service of our own ---- */

struct service {
    pid_t pid;
    char directory[64], log[96], url[64], admin[64];
};

static char *read_file(const char *path)
{
    static char text[1 << 20];
    FILE *file = fopen(path, "rb");
    size_t size = file == NULL ? 0 : fread(text, 1, sizeof text - 1, file);
    text[size] = '\0';
    if (file != NULL) fclose(file);
    return text;
}

static bool take_field(const char *line, const char *name, char *out, size_t size)
{
    const char *at = strstr(line, harness_format("\"%s\":\"", name));
    if (at == NULL) return false;
    at += strlen(name) + 4;
    snprintf(out, size, "%.*s", (int)strcspn(at, "\""), at);
    return true;
}

/* settings: "NAME=value" besides those of the sandbox; NULL-terminated. Returns once it listens, or (listening false) at once. */
static void start_service(struct service *service, const char *const *settings, bool listening)
{
    memset(service, 0, sizeof *service);
    snprintf(service->directory, sizeof service->directory, "/tmp/cpxhttp.XXXXXX");
    assert_non_null(mkdtemp(service->directory));
    snprintf(service->log, sizeof service->log, "%s/log", service->directory);
    service->pid = fork();
    assert_true(service->pid >= 0);
    if (service->pid == 0) {
        int log = open(service->log, O_WRONLY | O_CREAT | O_APPEND, 0600);
        dup2(log, 2);
        setenv("CPX_LISTEN", "127.0.0.1:0", 1);
        setenv("CPX_ADMIN_LISTEN", "127.0.0.1:0", 1);
        for (; *settings != NULL; settings++)
            putenv(strdup(*settings));
        execl(harness_environment("CPX_BIN"), "careplan-exchange", "serve", (char *)NULL);
        _exit(127);
    }
    for (int i = 0; listening && i < 100; i++) {
        const char *line = strstr(read_file(service->log), "\"listening\"");
        if (line != NULL && strchr(line, '\n') != NULL && take_field(line, "url", service->url, sizeof service->url)) {
            assert_true(take_field(line, "admin", service->admin, sizeof service->admin));
            return;
        }
        pause_ms(50);
    }
    if (listening) fail_msg("it doesn't listen: %.500s", read_file(service->log));
}

/* Waits for its end; the exit status, or -1. */
static int await_end(struct service *service)
{
    int status = 0;
    for (int i = 0; i < 400; i++) {
        if (waitpid(service->pid, &status, WNOHANG) == service->pid) {
            service->pid = 0;
            return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        }
        pause_ms(50);
    }
    kill(service->pid, SIGKILL);
    waitpid(service->pid, &status, 0);
    service->pid = 0;
    fail_msg("it doesn't end: %.500s", read_file(service->log));
    return -1;
}

static void stop_service(struct service *service)
{
    if (service->pid > 0) {
        kill(service->pid, SIGTERM);
        assert_int_equal(await_end(service), 0);
    }
    unlink(service->log);
    rmdir(service->directory);
}

/* The status of a GET without TLS, and its body. */
static long admin_get(const struct service *service, const char *path)
{
    struct answer answer =
        harness_make(&(struct call){.method = "GET", .path = harness_format("%s%s", service->admin, path), .unchecked = true});
    long status = answer.status;
    harness_free(&answer);
    return status;
}

static void await_ready(const struct service *service)
{
    for (int i = 0; i < 100; i++) {
        if (admin_get(service, "/readyz") == 200) return;
        pause_ms(50);
    }
    fail_msg("it isn't ready: %.500s", read_file(service->log));
}

/* ---- Framing ---- */

#define TOKEN_CHUNKED                                                                                                                      \
    "POST /oauth/token HTTP/1.1\r\n" HOST "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n"

struct bytes {
    const char *what, *data;
    size_t size;
};
#define BYTES(what, text)                                                                                                                  \
    {                                                                                                                                      \
        what, text, sizeof(text) - 1                                                                                                       \
    }

static void a_request_with_two_readings_is_refused_and_the_connection_closed(void **state)
{
    (void)state;
    static const struct bytes rows[] = {
        BYTES("length and chunked", "POST /v1/children HTTP/1.1\r\n" HOST
                                    "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /v1/me HTTP/1.1\r\n" HOST "\r\n"),
        BYTES("two lengths",
              "POST /v1/children HTTP/1.1\r\n" HOST "Content-Length: 0\r\nContent-Length: 40\r\n\r\nGET /v1/me HTTP/1.1\r\n" HOST "\r\n"),
        BYTES("two equal lengths", "POST /v1/children HTTP/1.1\r\n" HOST "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}"),
        BYTES("a list of lengths", "POST /v1/children HTTP/1.1\r\n" HOST "Content-Length: 2, 2\r\n\r\n{}"),
        BYTES("a signed length", "POST /v1/children HTTP/1.1\r\n" HOST "Content-Length: +2\r\n\r\n{}"),
        BYTES("a negative length", "POST /v1/children HTTP/1.1\r\n" HOST "Content-Length: -2\r\n\r\n{}"),
        BYTES("a hexadecimal length", "POST /v1/children HTTP/1.1\r\n" HOST "Content-Length: 0x2\r\n\r\n{}"),
        BYTES("a huge length", "POST /v1/children HTTP/1.1\r\n" HOST "Content-Length: 99999999999999999999999\r\n\r\n{}"),
        BYTES("two hosts", "GET /v1/me HTTP/1.1\r\n" HOST "Host: other\r\n\r\n"),
        BYTES("two hosts in one", "GET /v1/me HTTP/1.1\r\nHost: localhost, other\r\n\r\n"),
        BYTES("no host", "GET /v1/me HTTP/1.1\r\n\r\n"),
        BYTES("a space before the colon of Content-Length",
              "POST /v1/children HTTP/1.1\r\n" HOST "Content-Length : 40\r\n\r\nGET /v1/me HTTP/1.1\r\n" HOST "\r\n"),
        BYTES("a space before the colon of Transfer-Encoding",
              "POST /v1/children HTTP/1.1\r\n" HOST "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\nGET /v1/me HTTP/1.1\r\n" HOST "\r\n"),
        BYTES("a tab before the colon", "GET /v1/me HTTP/1.1\r\n" HOST "Accept\t: */*\r\n\r\n"),
        BYTES("another coding", "POST /v1/children HTTP/1.1\r\n" HOST "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"),
        BYTES("two codings", "POST /v1/children HTTP/1.1\r\n" HOST "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"),
        BYTES("two Transfer-Encodings",
              "POST /v1/children HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n"),
        BYTES("a folded coding beside a length",
              "POST /v1/children HTTP/1.1\r\n" HOST "Transfer-Encoding:\r\n chunked\r\nContent-Length: 2\r\n\r\n0\r\n\r\n"),
        BYTES("a folded length", "POST /v1/children HTTP/1.1\r\n" HOST "Content-Length:\r\n 40\r\n\r\nGET /v1/me HTTP/1.1\r\n" HOST "\r\n"),
        BYTES("a length with more of it folded",
              "POST /v1/children HTTP/1.1\r\n" HOST "Content-Length: 0\r\n 5\r\n\r\nGET /v1/me HTTP/1.1\r\n" HOST "\r\n"),
        BYTES("a folded coding", "POST /v1/children HTTP/1.1\r\n" HOST "Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n"),
        BYTES("a folded header", "GET /v1/me HTTP/1.1\r\n" HOST "Accept: text/html,\r\n\t*/*\r\n\r\n"),
        BYTES("a folded first line", "GET /v1/me HTTP/1.1\r\n Host: other\r\n" HOST "\r\n"),
        BYTES("a NUL in a value", "GET /v1/me HTTP/1.1\r\n" HOST "Accept: */*\0, text/html\r\nX: 1\r\n\r\n"),
        BYTES("a NUL in the last value", "GET /v1/me HTTP/1.1\r\n" HOST "Accept: */*\0x\r\n\r\n"),
        BYTES("a NUL in a coding", "POST /v1/children HTTP/1.1\r\n" HOST "Transfer-Encoding: chunked\0x\r\n\r\n0\r\n\r\n"),
        BYTES("a NUL in a name", "GET /v1/me HTTP/1.1\r\n" HOST "Acc\0ept: */*\r\n\r\n"),
        BYTES("bare line feeds", "GET /v1/me HTTP/1.1\nHost: localhost\n\n"),
        BYTES("a bare line feed in headers", "GET /v1/me HTTP/1.1\r\n" HOST "X: 1\nContent-Length: 40\r\n\r\n"),
        BYTES("a bare carriage return", "GET /v1/me HTTP/1.1\r\n" HOST "X: 1\rContent-Length: 40\r\n\r\n"),
        BYTES("a line without a colon", "GET /v1/me HTTP/1.1\r\n" HOST "nothing\r\n\r\n"),
        BYTES("a signed chunk size", TOKEN_CHUNKED "+3\r\na=b\r\n0\r\n\r\n"),
        BYTES("a hexadecimal chunk size", TOKEN_CHUNKED "0x3\r\na=b\r\n0\r\n\r\n"),
        BYTES("a huge chunk", TOKEN_CHUNKED "fffffffffffffffff\r\na=b\r\n0\r\n\r\n"),
        BYTES("a chunk without its end", TOKEN_CHUNKED "3\r\na=bX0\r\n\r\n"),
        BYTES("chunked in HTTP/1.0", "POST /v1/children HTTP/1.0\r\n" HOST "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        BYTES("HTTP/1.9", "GET /v1/me HTTP/1.9\r\n" HOST "\r\n"),
        BYTES("HTTP/1.10", "GET /v1/me HTTP/1.10\r\n" HOST "\r\n"),
        BYTES("an escaped NUL in the path", "GET /v1/me%00x HTTP/1.1\r\n" HOST "\r\n"),
        BYTES("an escaped NUL in the query", "GET /v1/me?a=%00 HTTP/1.1\r\n" HOST "\r\n"),
        BYTES("a NUL in the path", "GET /v1/me\0x HTTP/1.1\r\n" HOST "\r\n"),
        BYTES("a second space after the method", "GET  /v1/me HTTP/1.1\r\n" HOST "\r\n"),
        BYTES("a second space before the version", "GET /v1/me  HTTP/1.1\r\n" HOST "\r\n"),
        BYTES("a space in the path", "GET /v1/me x HTTP/1.1\r\n" HOST "\r\n"),
        BYTES("a broken escape", "GET /v1/%zz HTTP/1.1\r\n" HOST "\r\n"),
        BYTES("an escaped slash", "GET /v1%2Fme HTTP/1.1\r\n" HOST "\r\n"),
        BYTES("a target that isn't a path", "GET v1/me HTTP/1.1\r\n" HOST "\r\n"),
        BYTES("a header that isn't UTF-8", "GET /v1/me HTTP/1.1\r\n" HOST "X-Name: \xff\xfe\r\n\r\n"),
        BYTES("a control character in a header", "GET /v1/me HTTP/1.1\r\n" HOST "X-Name: a\x01"
                                                 "b\r\n\r\n"),
    };
    struct raw *raw = test_malloc(sizeof *raw);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_true(raw_open(raw, url(), NULL));
        raw_send(raw, rows[i].data, rows[i].size);
        if (!raw_read(raw, 5000)) fail_msg("%s: the connection stays open after: %.200s", rows[i].what, raw->text);
        if (raw->size == 0) { /* libmicrohttpd closes without a word where there are spaces in the target */
            raw_close(raw);
            continue;
        }
        bool refused = strncmp(raw->text, "HTTP/1.1 400", 12) == 0 || strncmp(raw->text, "HTTP/1.1 413", 12) == 0;
        if (!refused) fail_msg("%s: %.200s", rows[i].what, raw->text);
        /* libmicrohttpd writes the head of an error of its own twice: what matters is that nothing else is answered. */
        const char *status = harness_format("%.12s", raw->text);
        if (count_in(raw->text, "HTTP/1.1 4") + count_in(raw->text, "HTTP/1.1 2") != count_in(raw->text, status))
            fail_msg("%s: two answers: %.900s", rows[i].what, raw->text);
        raw_close(raw);
    }
    test_free(raw);
}

static void what_only_looks_odd_is_served(void **state)
{
    (void)state;
    static const struct bytes rows[] = {
        BYTES("absolute form", "GET https://localhost/.well-known/jwks.json HTTP/1.1\r\n" HOST "\r\n"),
        BYTES("lower-case names", "GET /.well-known/jwks.json HTTP/1.1\r\nhost: localhost\r\n\r\n"),
        BYTES("HTTP/1.0 without a host", "GET /.well-known/jwks.json HTTP/1.0\r\n\r\n"),
        BYTES("an empty line before", "\r\nGET /.well-known/jwks.json HTTP/1.1\r\n" HOST "\r\n"),
        BYTES("a slash at the end", "GET /.well-known/jwks.json/ HTTP/1.1\r\n" HOST "\r\n"),
        BYTES("spaces around values", "GET /.well-known/jwks.json HTTP/1.1\r\nHost:localhost\r\nX:   a \t \r\nY:\r\nZ: \r\n\r\n"),
        BYTES("an escaped letter", "GET /.well-known/jwks%2Ejson HTTP/1.1\r\n" HOST "\r\n"),
    };
    struct raw *raw = test_malloc(sizeof *raw);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_true(raw_open(raw, url(), NULL));
        raw_send(raw, rows[i].data, rows[i].size);
        int status = raw_response(raw, NULL, 0, NULL, 0);
        if (status != 200) fail_msg("%s: %d", rows[i].what, status);
        raw_close(raw);
    }
    test_free(raw);
}

static void a_connection_serves_many_requests(void **state)
{
    (void)state;
    static const char get[] = "GET /v1/me HTTP/1.1\r\n" HOST "\r\n";
    static const char post[] = "POST /v1/referrals HTTP/1.1\r\n" HOST "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
    static const char chunked[] =
        "POST /oauth/token HTTP/1.1\r\n" HOST
        "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n3\r\na=b\r\n0\r\n\r\n";
    struct raw *raw = test_malloc(sizeof *raw);
    assert_true(raw_open(raw, url(), NULL));
    for (int i = 0; i < 3; i++) {
        raw_sends(raw, get);
        assert_int_equal(raw_response(raw, NULL, 0, NULL, 0), 401);
        raw_sends(raw, post); /* refused before its body, which is read and dropped */
        assert_int_equal(raw_response(raw, NULL, 0, NULL, 0), 401);
        raw_sends(raw, chunked);
        int status = raw_response(raw, NULL, 0, NULL, 0);
        assert_true(status == 400 || status == 401);
    }
    raw_sends(raw, "GET /v1/me HTTP/1.1\r\n" HOST "\r\nGET /v1/nothing HTTP/1.1\r\n" HOST "\r\n"); /* without waiting in between */
    assert_int_equal(raw_response(raw, NULL, 0, NULL, 0), 401);
    assert_int_equal(raw_response(raw, NULL, 0, NULL, 0), 404);
    raw_close(raw);
    test_free(raw);
}

static void a_large_body_is_not_read_of_a_stranger(void **state)
{
    (void)state;
    struct raw *raw = test_malloc(sizeof *raw);
    assert_true(raw_open(raw, url(), NULL));
    raw_sends(raw, "POST /fhir/R4 HTTP/1.1\r\n" HOST "Content-Type: application/fhir+json\r\nContent-Length: 5000000\r\n\r\n{");
    char headers[2048];
    assert_int_equal(raw_response(raw, headers, sizeof headers, NULL, 0), 401);
    assert_non_null(strcasestr(headers, "connection: close"));
    assert_true(raw_read(raw, 5000));
    raw_close(raw);

    assert_true(raw_open(raw, url(), NULL));
    raw_sends(raw, "POST /fhir/R4 HTTP/1.1\r\n" HOST
                   "Content-Type: application/fhir+json\r\nExpect: 100-continue\r\nContent-Length: 50\r\n\r\n");
    assert_int_equal(raw_response(raw, NULL, 0, NULL, 0), 401); /* the sender needn't send it */
    raw_close(raw);
    test_free(raw);
}

static void headers_up_to_the_limit_are_taken(void **state)
{
    (void)state;
    static char request[9000];
    struct raw *raw = test_malloc(sizeof *raw);
    int size = snprintf(request, sizeof request, "GET /.well-known/jwks.json HTTP/1.1\r\n" HOST);
    for (int i = 0; i < 95; i++)
        size += snprintf(request + size, sizeof request - (size_t)size, "X-%02d: %074d\r\n", i, i);
    size += snprintf(request + size, sizeof request - (size_t)size, "\r\n");
    assert_true(size > 7500 && size < 8192);
    assert_true(raw_open(raw, url(), NULL));
    for (int i = 0; i < 3; i++) {
        raw_sends(raw, request);
        assert_int_equal(raw_response(raw, NULL, 0, NULL, 0), 200);
    }
    raw_close(raw);
    test_free(raw);
}

static void headers_beyond_the_limit_are_refused(void **state)
{
    (void)state;
    static char request[40000];
    struct raw *raw = test_malloc(sizeof *raw);
    static const size_t sizes[] = {9000, 39000};
    for (size_t i = 0; i < 2; i++) {
        int start = snprintf(request, sizeof request, "GET /v1/me HTTP/1.1\r\n" HOST "X: ");
        memset(request + start, 'x', sizes[i] - (size_t)start);
        memcpy(request + sizes[i] - 4, "\r\n\r\n", 4);
        assert_true(raw_open(raw, url(), NULL));
        raw_send(raw, request, sizes[i]);
        assert_true(raw_read(raw, 5000));
        assert_non_null(strstr(raw->text, "HTTP/1.1 431"));
        raw_close(raw);
    }
    test_free(raw);
}

/* ---- Methods, media types, sizes ---- */

static void errors_wear_the_face_of_their_path(void **state)
{
    (void)state;
    static const struct {
        const char *method, *path, *media, *member;
        long status;
    } rows[] = {
        {"GET", "/v1/nothing", "application/problem+json", "type", 404},
        {"GET", "/", "application/problem+json", "type", 404},
        {"GET", "/fhir/R4/Patient/x/y/z", "application/fhir+json", "issue", 404},
        {"PATCH", "/v1/me", "application/problem+json", "type", 405},
        {"DELETE", "/fhir/R4", "application/fhir+json", "issue", 405},
        {"GET", "/oauth/token", "application/json", "error", 405},
        {"GET", "/v1/me", "application/problem+json", "type", 401},
        {"GET", "/fhir/R4/Patient", "application/fhir+json", "issue", 401},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct answer answer = harness_make(&(struct call){.method = rows[i].method, .path = rows[i].path, .unchecked = true});
        assert_int_equal(answer.status, rows[i].status);
        assert_non_null(strstr(harness_header(&answer, "Content-Type"), rows[i].media));
        assert_non_null(json_object_get(answer.json, rows[i].member));
        if (answer.status == 405) assert_non_null(harness_header(&answer, "Allow"));
        if (answer.status == 401) assert_non_null(strstr(harness_header(&answer, "WWW-Authenticate"), "Bearer"));
        harness_free(&answer);
    }
}

static void options_names_the_methods(void **state)
{
    (void)state;
    static const char *const rows[][2] = {{"/v1/referrals", "GET, HEAD, POST, OPTIONS"},
                                          {"/fhir/R4/Patient/1", "GET, HEAD, PUT, DELETE, OPTIONS"}};
    for (size_t i = 0; i < 2; i++) {
        struct answer answer = harness_make(&(struct call){.method = "OPTIONS", .path = rows[i][0], .unchecked = true});
        assert_int_equal(answer.status, 204);
        assert_string_equal(harness_header(&answer, "Allow"), rows[i][1]);
        assert_int_equal(answer.size, 0);
        harness_free(&answer);
    }
}

static void head_is_get_without_its_body(void **state)
{
    (void)state;
    struct answer get = harness_make(&(struct call){.method = "GET", .path = "/.well-known/jwks.json", .unchecked = true});
    struct answer head = harness_make(&(struct call){.method = "HEAD", .path = "/.well-known/jwks.json", .unchecked = true});
    assert_int_equal(head.status, 200);
    assert_int_equal(head.size, 0);
    assert_true(get.size > 0);
    assert_int_equal(strtoul(harness_header(&head, "Content-Length"), NULL, 10), get.size);
    harness_free(&get);
    harness_free(&head);
}

static void every_answer_carries_its_headers(void **state)
{
    (void)state;
    struct answer answer = harness_make(&(struct call){.method = "GET",
                                                       .path = "/v1/me",
                                                       .headers = {"traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"},
                                                       .unchecked = true});
    assert_string_equal(harness_header(&answer, "Cache-Control"), "no-store");
    assert_string_equal(harness_header(&answer, "X-Content-Type-Options"), "nosniff");
    assert_int_equal(strlen(harness_header(&answer, "X-Request-Id")), 36);
    const char *trace = harness_header(&answer, "traceparent");
    assert_memory_equal(trace, "00-0af7651916cd43dd8448eb211c80319c-", 36);
    assert_null(strstr(trace, "b7ad6b7169203331"));
    harness_free(&answer);

    answer = harness_make(&(struct call){.method = "GET", .path = "/v1/me", .headers = {"traceparent: 00-nonsense"}, .unchecked = true});
    assert_int_equal(strlen(harness_header(&answer, "traceparent")), 55);
    harness_free(&answer);
}

static void media_types_are_negotiated(void **state)
{
    (void)state;
    struct answer answer = harness_make(
        &(struct call){.client = "primary-care", .method = "GET", .path = "/v1/me", .headers = {"Accept: text/html"}, .unchecked = true});
    assert_int_equal(answer.status, 406);
    harness_free(&answer);
    answer = harness_make(&(struct call){.method = "GET", .path = "/fhir/R4/metadata?_format=xml", .unchecked = true});
    assert_int_equal(answer.status, 406);
    harness_free(&answer);
    answer = harness_make(
        &(struct call){.method = "GET", .path = "/fhir/R4/metadata", .headers = {"Accept: application/json"}, .unchecked = true});
    assert_int_equal(answer.status, 200);
    assert_string_equal(harness_header(&answer, "Content-Type"), "application/json");
    harness_free(&answer);
    static const char *const types[] = {"text/plain", "application/json; charset=latin1", "application/xml"};
    for (size_t i = 0; i < 3; i++) {
        answer = harness_make(&(struct call){
            .client = "primary-care", .method = "POST", .path = "/v1/children", .body = "{}", .content_type = types[i], .unchecked = true});
        assert_int_equal(answer.status, 415);
        harness_free(&answer);
    }
    answer = harness_make(&(struct call){
        .client = "primary-care", .method = "GET", .path = "/v1/me", .body = "{}", .content_type = "application/json", .unchecked = true});
    assert_int_equal(answer.status, 415); /* a body where none is taken */
    harness_free(&answer);
}

static void a_body_beyond_the_limit_is_refused(void **state)
{
    (void)state;
    enum { SIZE = 70 * 1024 };
    char *body = test_malloc(SIZE + 1);
    memset(body, ' ', SIZE);
    body[SIZE] = '\0';
    struct answer answer =
        harness_make(&(struct call){.client = "primary-care", .method = "POST", .path = "/v1/children", .body = body, .unchecked = true});
    assert_int_equal(answer.status, 413);
    harness_free(&answer);

    struct raw *raw = test_malloc(sizeof *raw);
    assert_true(raw_open(raw, url(), NULL));
    raw_sends(raw, harness_format("POST /v1/children HTTP/1.1\r\n" HOST "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n"
                                  "Authorization: Bearer %s\r\n\r\n%x\r\n",
                                  harness_token("primary-care", NULL, NULL), SIZE));
    raw_send(raw, body, SIZE);
    raw_sends(raw, "\r\n0\r\n\r\n");
    assert_int_equal(raw_response(raw, NULL, 0, NULL, 0), 413); /* its length wasn't known beforehand */
    raw_close(raw);
    test_free(raw);
    test_free(body);
}

static void a_refused_access_is_recorded(void **state)
{
    (void)state;
    struct answer answer = harness_make(&(struct call){.client = "primary-care",
                                                       .scope = "system/Patient.rs",
                                                       .method = "GET",
                                                       .path = "/fhir/R4/Task/7d1c7a1e-0000-4000-8000-000000000000",
                                                       .unchecked = true});
    assert_int_equal(answer.status, 403);
    const char *id = harness_header(&answer, "X-Request-Id");
    assert_string_equal(harness_sql(harness_format("select route || ' ' || target || ' ' || status from refusal where request = '%s'", id)),
                        "readResource Task/7d1c7a1e-0000-4000-8000-000000000000 403");
    harness_free(&answer);
}

/* ---- TLS ---- */

static void only_modern_tls_is_spoken(void **state)
{
    (void)state;
    static const struct {
        const char *priorities;
        bool taken;
    } rows[] = {
        {"NORMAL:-VERS-ALL:+VERS-TLS1.3", true},
        {"NORMAL:-VERS-ALL:+VERS-TLS1.2", true},
        {"LEGACY:-VERS-ALL:+VERS-TLS1.1", false},
        {"LEGACY:-VERS-ALL:+VERS-TLS1.0", false},
        {"NORMAL:-VERS-ALL:+VERS-TLS1.2:-CIPHER-ALL:+AES-128-CBC:+AES-256-CBC", false},
        {"NORMAL:-VERS-ALL:+VERS-TLS1.2:-CIPHER-ALL:+CHACHA20-POLY1305", true},
        {"NORMAL:-VERS-ALL:+VERS-TLS1.2:-KX-ALL:+RSA", false},
    };
    struct raw *raw = test_malloc(sizeof *raw);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        bool opened = raw_open(raw, url(), &(struct raw_options){.priorities = rows[i].priorities});
        if (opened != rows[i].taken) fail_msg("%s", rows[i].priorities);
        if (opened) raw_close(raw);
    }
    test_free(raw);
}

static void a_session_is_resumed(void **state)
{
    (void)state;
    static const char *const versions[] = {"NORMAL:-VERS-ALL:+VERS-TLS1.2", "NORMAL:-VERS-ALL:+VERS-TLS1.3"};
    struct raw *raw = test_malloc(sizeof *raw);
    for (size_t i = 0; i < 2; i++) {
        gnutls_datum_t session = {0};
        assert_true(raw_open(raw, url(), &(struct raw_options){.priorities = versions[i]}));
        raw_sends(raw, "GET /v1/me HTTP/1.1\r\n" HOST "\r\n");
        assert_int_equal(raw_response(raw, NULL, 0, NULL, 0), 401);
        assert_int_equal(gnutls_session_get_data2(raw->session, &session), 0);
        raw_close(raw);
        assert_true(raw_open(raw, url(), &(struct raw_options){.priorities = versions[i], .resume = &session}));
        assert_true(gnutls_session_is_resumed(raw->session) != 0);
        raw_sends(raw, "GET /v1/me HTTP/1.1\r\n" HOST "\r\n");
        assert_int_equal(raw_response(raw, NULL, 0, NULL, 0), 401);
        raw_close(raw);
        gnutls_free(session.data);
    }
    test_free(raw);
}

/* The last line of a command's output. */
static const char *last_line(const char *command)
{
    char line[1024] = "", last[1024] = "";
    FILE *pipe = popen(command, "r");
    assert_non_null(pipe);
    while (fgets(line, sizeof line, pipe) != NULL)
        snprintf(last, sizeof last, "%.*s", (int)strcspn(line, "\n"), line);
    if (pclose(pipe) != 0) fail_msg("%s", command);
    return harness_format("%s", last);
}

static void a_certificate_that_we_issued_is_enough_for_the_plain_api(void **state)
{
    (void)state;
    char directory[] = "/tmp/cpxhttp.XXXXXX";
    assert_non_null(mkdtemp(directory));
    const char *bin = harness_environment("CPX_BIN");
    const char *organization = last_line(harness_format("'%s' organization add --name 'Test certificate agency' --class community", bin));
    const char *client = last_line(harness_format(
        "'%s' client add --organization %s --scope 'system/*.rs' --purpose COC --issue-certificate %s", bin, organization, directory));
    const char *certificate = harness_format("%s/client.pem", directory), *key = harness_format("%s/client.key", directory);
    const char *own = harness_format("%s/own.pem", directory), *own_key = harness_format("%s/own.key", directory);
    static const char get[] = "GET /v1/me HTTP/1.1\r\n" HOST "\r\n", fhir[] = "GET /fhir/R4/Organization HTTP/1.1\r\n" HOST "\r\n";
    struct raw *raw = test_malloc(sizeof *raw);
    gnutls_datum_t session = {0};
    struct raw_options options = {.certificate = certificate, .key = key};
    char body[4096];

    assert_true(raw_open(raw, url(), &options));
    for (int i = 0; i < 2; i++) {
        raw_sends(raw, get);
        assert_int_equal(raw_response(raw, NULL, 0, body, sizeof body), 200);
        assert_non_null(strstr(body, organization));
    }
    raw_sends(raw, fhir); /* there a token is needed */
    assert_int_equal(raw_response(raw, NULL, 0, NULL, 0), 401);
    raw_sends(raw, "POST /v1/children HTTP/1.1\r\n" HOST "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
    assert_int_equal(raw_response(raw, NULL, 0, NULL, 0), 403); /* beyond its scope */
    assert_int_equal(gnutls_session_get_data2(raw->session, &session), 0);
    raw_close(raw);

    options.resume = &session; /* the ticket carries the certificate */
    assert_true(raw_open(raw, url(), &options));
    assert_true(gnutls_session_is_resumed(raw->session) != 0);
    raw_sends(raw, get);
    assert_int_equal(raw_response(raw, NULL, 0, NULL, 0), 200);
    (void)last_line(harness_format("'%s' client disable %s", bin, client));
    raw_sends(raw, get); /* the very next one */
    assert_int_equal(raw_response(raw, NULL, 0, NULL, 0), 401);
    raw_close(raw);
    gnutls_free(session.data);

    /* One that names our client, but that our CA didn't issue. */
    (void)last_line(harness_format("'%s' client enable %s", bin, client));
    (void)last_line(
        harness_format("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout %s -out %s -days 1 -subj /CN=%s 2>&1",
                       own_key, own, client));
    assert_true(raw_open(raw, url(), &(struct raw_options){.certificate = own, .key = own_key}));
    raw_sends(raw, get);
    assert_int_equal(raw_response(raw, NULL, 0, NULL, 0), 401);
    raw_close(raw);
    test_free(raw);
    (void)last_line(harness_format("rm -r %s", directory));
}

/* ---- Deadlines, limits and the end, with a service of our own ---- */

static void slow_senders_are_cut(void **state)
{
    (void)state;
    static const char *const settings[] = {"CPX_RECEIVE_MS=400", "CPX_IDLE_MS=1500", "CPX_WORKERS=2", NULL};
    struct service service;
    start_service(&service, settings, true);
    struct raw *raw = test_malloc(sizeof *raw);

    assert_true(raw_open(raw, service.url, NULL)); /* nothing at all */
    assert_true(raw_read(raw, 1200));
    assert_int_equal(raw->size, 0);
    raw_close(raw);

    assert_true(raw_open(raw, service.url, NULL)); /* headers without an end, byte by byte */
    raw_sends(raw, "GET /v1/me HTTP/1.1\r\n" HOST);
    for (int i = 0; i < 20 && !raw->ended; i++) {
        raw_sends(raw, "X: y\r\n");
        raw_read(raw, 50);
    }
    assert_true(raw_read(raw, 1200));
    assert_non_null(strstr(raw->text, "HTTP/1.1 408 "));
    raw_close(raw);

    assert_true(raw_open(raw, service.url, NULL)); /* a body that doesn't come */
    raw_sends(raw,
              "POST /oauth/token HTTP/1.1\r\n" HOST "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\na=");
    assert_true(raw_read(raw, 1200));
    assert_non_null(strstr(raw->text, "HTTP/1.1 408 "));
    raw_close(raw);

    assert_true(raw_open(raw, service.url, NULL)); /* idle after an answer: longer, but not for ever */
    raw_sends(raw, "GET /v1/nothing HTTP/1.1\r\n" HOST "\r\n");
    assert_int_equal(raw_response(raw, NULL, 0, NULL, 0), 404);
    assert_false(raw_read(raw, 800));
    raw_sends(raw, "GET /v1/nothing HTTP/1.1\r\n" HOST "\r\n");
    assert_int_equal(raw_response(raw, NULL, 0, NULL, 0), 404);
    assert_true(raw_read(raw, 4000));
    raw_close(raw);

    assert_true(raw_open(raw, service.url, NULL)); /* and all is well */
    raw_sends(raw, "GET /.well-known/jwks.json HTTP/1.1\r\n" HOST "\r\n");
    assert_int_equal(raw_response(raw, NULL, 0, NULL, 0), 200);
    raw_close(raw);
    test_free(raw);
    stop_service(&service);
}

static void a_client_beyond_its_rate_gets_429(void **state)
{
    (void)state;
    static const char *const settings[] = {"CPX_RATE=5", NULL};
    struct service service;
    start_service(&service, settings, true);
    await_ready(&service);
    int refused = 0, served = 0;
    for (int i = 0; i < 12; i++) {
        struct answer answer = harness_make(
            &(struct call){.client = "primary-care", .method = "GET", .path = harness_format("%s/v1/me", service.url), .unchecked = true});
        served += answer.status == 200;
        refused += answer.status == 429;
        if (answer.status == 429) assert_string_equal(harness_header(&answer, "Retry-After"), "1");
        harness_free(&answer);
    }
    assert_true(served >= 5 && refused >= 1 && served + refused == 12);
    struct answer other = harness_make(
        &(struct call){.client = "dental", .method = "GET", .path = harness_format("%s/v1/me", service.url), .unchecked = true});
    assert_int_equal(other.status, 200);
    harness_free(&other);
    stop_service(&service);
}

static void a_stop_finishes_what_is_under_way(void **state)
{
    (void)state;
    static const char *const settings[] = {NULL};
    struct service service;
    start_service(&service, settings, true);
    await_ready(&service);
    struct raw *half = test_malloc(sizeof *half), *idle = test_malloc(sizeof *idle);
    char headers[2048];
    assert_true(raw_open(half, service.url, NULL));
    assert_true(raw_open(idle, service.url, NULL));
    raw_sends(idle, "GET /v1/nothing HTTP/1.1\r\n" HOST "\r\n");
    assert_int_equal(raw_response(idle, NULL, 0, NULL, 0), 404);
    raw_sends(half, harness_format("POST /v1/children/match HTTP/1.1\r\n" HOST
                                   "Content-Type: application/json\r\nAuthorization: Bearer %s\r\nContent-Length: 2\r\n\r\n{",
                                   harness_token("primary-care", NULL, NULL)));
    pause_ms(200);
    kill(service.pid, SIGTERM);
    assert_true(raw_read(idle, 3000));
    raw_sends(half, "}");
    assert_int_equal(raw_response(half, headers, sizeof headers, NULL, 0), 422);
    assert_non_null(strcasestr(headers, "connection: close"));
    assert_int_equal(await_end(&service), 0);
    assert_non_null(strstr(read_file(service.log), "\"stopped\""));
    raw_close(half);
    raw_close(idle);
    test_free(half);
    test_free(idle);
    stop_service(&service);
}

static void keys_are_read_again_on_hangup(void **state)
{
    (void)state;
    static const char *const settings[] = {NULL};
    struct service service;
    start_service(&service, settings, true);
    await_ready(&service);
    kill(service.pid, SIGHUP);
    for (int i = 0; i < 60 && strstr(read_file(service.log), "keys.reloaded") == NULL; i++)
        pause_ms(50);
    assert_non_null(strstr(read_file(service.log), "keys.reloaded"));
    struct answer answer = harness_make(
        &(struct call){.client = "primary-care", .method = "GET", .path = harness_format("%s/v1/me", service.url), .unchecked = true});
    assert_int_equal(answer.status, 200);
    harness_free(&answer);
    stop_service(&service);
}

static void without_a_database_it_says_so(void **state)
{
    (void)state;
    static const char *const settings[] = {"CPX_APP_DSN=host=/nowhere dbname=careplan", "CPX_CONSENT_DSN=host=/nowhere dbname=careplan",
                                           NULL};
    struct service service;
    start_service(&service, settings, true);
    assert_int_equal(admin_get(&service, "/healthz"), 200);
    assert_int_equal(admin_get(&service, "/readyz"), 503);
    static const char *const paths[][2] = {{"GET", "/v1/me"}, {"GET", "/v1/organizations"}, {"POST", "/v1/children"}};
    for (size_t i = 0; i < 3; i++) {
        struct answer answer = harness_make(&(struct call){.client = "primary-care",
                                                           .method = paths[i][0],
                                                           .path = harness_format("%s%s", service.url, paths[i][1]),
                                                           .body = i == 2 ? "{}" : NULL,
                                                           .unchecked = true});
        assert_int_equal(answer.status, 503);
        assert_non_null(harness_header(&answer, "Retry-After"));
        harness_free(&answer);
    }
    stop_service(&service);
}

static void without_its_optional_files_it_serves(void **state)
{
    (void)state;
    const char *const settings[] = {"CPX_TLS_TICKET_KEY=", "CPX_CLIENT_CA=", "CPX_JWKS_CA=", NULL};
    struct service service;
    start_service(&service, settings, true);
    stop_service(&service);
}

static struct answer get(const struct service *service, const char *path)
{
    return harness_make(&(struct call){.method = "GET", .path = harness_format("%s%s", service->url, path), .unchecked = true});
}

static void expect_file(const struct service *service, const char *path, const char *media, const char *body)
{
    struct answer answer = get(service, path);
    assert_int_equal(answer.status, 200);
    assert_string_equal(harness_header(&answer, "Content-Type"), media);
    assert_string_equal(answer.body, body);
    assert_non_null(strstr(harness_header(&answer, "Content-Security-Policy"), "default-src 'none'; script-src 'self'; style-src 'self';"));
    harness_free(&answer);
}

static void the_document_is_shown_by_the_viewer_of_the_configured_directory(void **state)
{
    (void)state;
    char directory[] = "/tmp/cpxviewer.XXXXXX";
    assert_non_null(mkdtemp(directory));
    const char *script = harness_format("%s/swagger-ui-bundle.js", directory), *style = harness_format("%s/swagger-ui.css", directory);
    FILE *files[] = {fopen(script, "w"), fopen(style, "w")};
    assert_true(files[0] != NULL && files[1] != NULL);
    assert_true(fputs("\"script\";", files[0]) >= 0 && fputs("main {}", files[1]) >= 0);
    assert_true(fclose(files[0]) == 0 && fclose(files[1]) == 0);
    const char *const settings[] = {harness_format("CPX_VIEWER=%s", directory), NULL};
    struct service service;
    start_service(&service, settings, true);
    expect_file(&service, "/docs/swagger-ui-bundle.js", "text/javascript; charset=utf-8", "\"script\";");
    expect_file(&service, "/docs/swagger-ui.css", "text/css; charset=utf-8", "main {}");
    struct answer page = get(&service, "/docs");
    assert_int_equal(page.status, 200);
    assert_non_null(strstr(page.body, "<script src=\"/docs/swagger-ui-bundle.js\">"));
    harness_free(&page);
    static const char *const absent[] = {"/docs/log", "/docs/..%2fsecret", "/docs/swagger-ui.css.map"};
    for (size_t i = 0; i < sizeof absent / sizeof *absent; i++) {
        struct answer answer = get(&service, absent[i]);
        if (answer.status != 404 && answer.status != 400) fail_msg("%s: %ld", absent[i], answer.status);
        harness_free(&answer);
    }
    stop_service(&service);
    assert_true(unlink(script) == 0 && unlink(style) == 0 && rmdir(directory) == 0);
}

static void without_a_viewer_the_page_says_where_the_document_is(void **state)
{
    (void)state;
    static const char *const settings[] = {"CPX_VIEWER=/nowhere", NULL};
    struct service service;
    start_service(&service, settings, true);
    struct answer page = get(&service, "/docs"), script = get(&service, "/docs/swagger-ui-bundle.js");
    assert_int_equal(page.status, 200);
    assert_non_null(strstr(page.body, "href=\"/openapi.yaml\""));
    assert_null(strstr(page.body, "<script"));
    assert_int_equal(script.status, 404);
    harness_free(&page);
    harness_free(&script);
    stop_service(&service);
}

static void a_bad_start_says_what_is_wrong(void **state)
{
    (void)state;
    static const struct {
        const char *setting, *said;
    } rows[] = {
        {"CPX_ADMIN_LISTEN=0.0.0.0:0", "CPX_ADMIN_LISTEN"},
        {"CPX_ADMIN_LISTEN=127.0.0.1", "CPX_ADMIN_LISTEN"},
        {"CPX_LISTEN=127.0.0.1:99999", "CPX_LISTEN"},
        {"CPX_TLS_KEY=/dev/null", "CPX_TLS_CERTIFICATE"},
        {"CPX_TLS_CERTIFICATE=/nowhere", "CPX_TLS_CERTIFICATE"},
        {"CPX_SECRET=/dev/null", "CPX_SECRET"},
        {"CPX_TLS_TICKET_KEY=/dev/null", "CPX_TLS_TICKET_KEY"},
        {"CPX_SIGNING_KEYS=/nowhere", "CPX_SIGNING_KEYS"},
        {"CPX_SECRET=", "CPX_SECRET isn't set"},
        {"CPX_STEWARD_DSN=", "CPX_STEWARD_DSN isn't set"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *const settings[] = {rows[i].setting, NULL};
        struct service service;
        start_service(&service, settings, false);
        if (await_end(&service) == 0) fail_msg("%s was taken", rows[i].setting);
        if (strstr(read_file(service.log), rows[i].said) == NULL) fail_msg("%s: %.500s", rows[i].setting, read_file(service.log));
        stop_service(&service);
    }
}

static void the_log_tells_of_requests_but_not_of_people(void **state)
{
    (void)state;
    static const char *const settings[] = {NULL};
    struct service service;
    start_service(&service, settings, true);
    await_ready(&service);
    struct answer answer = harness_make(&(struct call){.client = "primary-care",
                                                       .method = "GET",
                                                       .path = harness_format("%s/fhir/R4/Patient?identifier=SECRETQUERY", service.url),
                                                       .unchecked = true});
    const char *id = harness_format("%s", harness_header(&answer, "X-Request-Id"));
    harness_free(&answer);
    answer = harness_make(&(struct call){.method = "GET", .path = harness_format("%s/SECRETPATH", service.url), .unchecked = true});
    harness_free(&answer);
    pause_ms(100);
    const char *log = read_file(service.log), *line = strstr(log, id);
    assert_non_null(line);
    assert_non_null(strstr(log, "\"route\":\"searchResources\""));
    assert_null(strstr(log, "SECRET"));
    answer = harness_make(&(struct call){.method = "GET", .path = harness_format("%s/metrics", service.admin), .unchecked = true});
    assert_int_equal(answer.status, 200);
    assert_non_null(strstr(answer.body, "careplan_exchange_requests_total{route=\"searchResources\",status=\""));
    assert_non_null(strstr(answer.body, "careplan_exchange_requests_total{route=\"none\",status=\"4xx\"} 1"));
    assert_non_null(strstr(answer.body, "careplan_exchange_lane_connections{lane=\"reads\"} 2"));
    harness_free(&answer);
    stop_service(&service);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_request_with_two_readings_is_refused_and_the_connection_closed),
        cmocka_unit_test(what_only_looks_odd_is_served),
        cmocka_unit_test(a_connection_serves_many_requests),
        cmocka_unit_test(a_large_body_is_not_read_of_a_stranger),
        cmocka_unit_test(headers_up_to_the_limit_are_taken),
        cmocka_unit_test(headers_beyond_the_limit_are_refused),
        cmocka_unit_test(errors_wear_the_face_of_their_path),
        cmocka_unit_test(options_names_the_methods),
        cmocka_unit_test(head_is_get_without_its_body),
        cmocka_unit_test(every_answer_carries_its_headers),
        cmocka_unit_test(media_types_are_negotiated),
        cmocka_unit_test(a_body_beyond_the_limit_is_refused),
        cmocka_unit_test(a_refused_access_is_recorded),
        cmocka_unit_test(only_modern_tls_is_spoken),
        cmocka_unit_test(a_session_is_resumed),
        cmocka_unit_test(a_certificate_that_we_issued_is_enough_for_the_plain_api),
        cmocka_unit_test(slow_senders_are_cut),
        cmocka_unit_test(a_client_beyond_its_rate_gets_429),
        cmocka_unit_test(a_stop_finishes_what_is_under_way),
        cmocka_unit_test(keys_are_read_again_on_hangup),
        cmocka_unit_test(without_a_database_it_says_so),
        cmocka_unit_test(without_its_optional_files_it_serves),
        cmocka_unit_test(the_document_is_shown_by_the_viewer_of_the_configured_directory),
        cmocka_unit_test(without_a_viewer_the_page_says_where_the_document_is),
        cmocka_unit_test(a_bad_start_says_what_is_wrong),
        cmocka_unit_test(the_log_tells_of_requests_but_not_of_people),
    };
    signal(SIGPIPE, SIG_IGN);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
