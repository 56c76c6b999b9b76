#include "raw.h"

#include <errno.h>
#include <poll.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>
#include <netdb.h>
#include <sys/socket.h>

#include "harness.h"

enum { PATIENCE_MS = 10000 };

static int64_t now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static int dial(const char *url)
{
    char host[128], port[16];
    if (sscanf(url, "%*[a-z]://%127[^:]:%15[0-9]", host, port) != 2) fail_msg("no host and port in %s", url);
    struct addrinfo hints = {.ai_family = AF_INET, .ai_socktype = SOCK_STREAM}, *found = NULL;
    assert_int_equal(getaddrinfo(host, port, &hints, &found), 0);
    int descriptor = socket(found->ai_family, SOCK_STREAM, 0);
    assert_true(descriptor >= 0);
    assert_int_equal(connect(descriptor, found->ai_addr, found->ai_addrlen), 0);
    freeaddrinfo(found);
    struct timeval patience = {.tv_sec = PATIENCE_MS / 1000};
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    return descriptor;
}

bool raw_open(struct raw *raw, const char *url, const struct raw_options *options)
{
    static const struct raw_options none;
    if (options == NULL) options = &none;
    memset(raw, 0, sizeof *raw);
    raw->socket = dial(url);
    assert_int_equal(gnutls_certificate_allocate_credentials(&raw->credentials), 0);
    assert_true(gnutls_certificate_set_x509_trust_file(raw->credentials, harness_environment("CPX_CA"), GNUTLS_X509_FMT_PEM) > 0);
    if (options->certificate != NULL)
        assert_int_equal(gnutls_certificate_set_x509_key_file(raw->credentials, options->certificate, options->key, GNUTLS_X509_FMT_PEM),
                         0);
    /* a certificate is sent even if its issuer isn't among those that the server names */
    assert_int_equal(gnutls_init(&raw->session, GNUTLS_CLIENT | GNUTLS_FORCE_CLIENT_CERT | GNUTLS_NO_SIGNAL), 0);
    if (options->priorities != NULL)
        assert_int_equal(gnutls_priority_set_direct(raw->session, options->priorities, NULL), 0);
    else
        assert_int_equal(gnutls_set_default_priority(raw->session), 0);
    assert_int_equal(gnutls_credentials_set(raw->session, GNUTLS_CRD_CERTIFICATE, raw->credentials), 0);
    gnutls_session_set_verify_cert(raw->session, "localhost", 0);
    if (options->resume != NULL) assert_int_equal(gnutls_session_set_data(raw->session, options->resume->data, options->resume->size), 0);
    gnutls_transport_set_int(raw->session, raw->socket);
    gnutls_handshake_set_timeout(raw->session, PATIENCE_MS);
    int rc;
    do {
        rc = gnutls_handshake(raw->session);
    } while (rc < 0 && !gnutls_error_is_fatal(rc));
    if (rc == GNUTLS_E_SUCCESS) return true;
    raw_close(raw);
    return false;
}

void raw_close(struct raw *raw)
{
    if (raw->session != NULL) gnutls_deinit(raw->session);
    if (raw->credentials != NULL) gnutls_certificate_free_credentials(raw->credentials);
    if (raw->socket >= 0) close(raw->socket);
    raw->session = NULL;
    raw->credentials = NULL;
    raw->socket = -1;
}

void raw_send(struct raw *raw, const void *data, size_t size)
{
    const char *at = data;
    while (size > 0) {
        ssize_t sent = gnutls_record_send(raw->session, at, size);
        if (sent == GNUTLS_E_AGAIN || sent == GNUTLS_E_INTERRUPTED) continue;
        if (sent < 0) return; /* the server has closed: what it answered is still to be read */
        at += sent;
        size -= (size_t)sent;
    }
}

void raw_sends(struct raw *raw, const char *text)
{
    raw_send(raw, text, strlen(text));
}

/* One more piece; false: closed, or nothing came in time. */
static bool take(struct raw *raw, int64_t until_ms)
{
    if (raw->ended || raw->size + 1 >= sizeof raw->text) return false;
    while (gnutls_record_check_pending(raw->session) == 0) {
        int64_t left = until_ms - now_ms();
        struct pollfd wanted = {.fd = raw->socket, .events = POLLIN};
        if (left <= 0) return false;
        if (poll(&wanted, 1, (int)left) > 0) break;
    }
    ssize_t got = gnutls_record_recv(raw->session, raw->text + raw->size, sizeof raw->text - 1 - raw->size);
    if (got == GNUTLS_E_AGAIN || got == GNUTLS_E_INTERRUPTED) return true;
    if (got <= 0) {
        raw->ended = true;
        return false;
    }
    raw->size += (size_t)got;
    raw->text[raw->size] = '\0';
    return true;
}

bool raw_read(struct raw *raw, int ms)
{
    int64_t until_ms = now_ms() + ms;
    while (take(raw, until_ms))
        continue;
    return raw->ended;
}

int raw_response(struct raw *raw, char *headers, size_t headers_size, char *body, size_t body_size)
{
    int64_t until_ms = now_ms() + PATIENCE_MS;
    const char *end;
    while ((end = strstr(raw->text, "\r\n\r\n")) == NULL)
        if (!take(raw, until_ms)) return 0;
    size_t head = (size_t)(end - raw->text) + 4, length = 0;
    int status = 0;
    assert_int_equal(sscanf(raw->text, "HTTP/1.1 %d", &status), 1);
    const char *line = strcasestr(raw->text, "\r\ncontent-length:");
    if (line != NULL && line < end) length = strtoul(line + 17, NULL, 10);
    while (raw->size < head + length)
        if (!take(raw, until_ms)) return 0;
    if (headers != NULL) snprintf(headers, headers_size, "%.*s", (int)head, raw->text);
    if (body != NULL) snprintf(body, body_size, "%.*s", (int)length, raw->text + head);
    memmove(raw->text, raw->text + head + length, raw->size - head - length + 1);
    raw->size -= head + length;
    return status;
}
