/* HTTP over raw TLS, byte by byte: for what no HTTP client would send. Failures end the running cmocka test. */
#ifndef CPX_TESTS_RAW_H
#define CPX_TESTS_RAW_H

#include <gnutls/gnutls.h>
#include <stdbool.h>
#include <stddef.h>

struct raw {
    int socket;
    gnutls_session_t session;
    gnutls_certificate_credentials_t credentials;
    bool ended;       /* the server has closed */
    char text[65536]; /* all that came so far, NUL-terminated */
    size_t size;
};

struct raw_options {
    const char *priorities;        /* NULL: gnutls' defaults */
    const char *certificate, *key; /* PEM files of a client certificate; NULL: none */
    const gnutls_datum_t *resume;  /* a session to resume; NULL: none */
};

/* url: "https://127.0.0.1:8443". false: the handshake was refused; raw is then closed. */
bool raw_open(struct raw *raw, const char *url, const struct raw_options *options);
void raw_close(struct raw *raw);
void raw_send(struct raw *raw, const void *data, size_t size);
void raw_sends(struct raw *raw, const char *text);
/* Reads until the server closes or ms have passed; true: it closed. */
bool raw_read(struct raw *raw, int ms);
/* Reads one whole response (by its Content-Length) and takes it off the front. Returns its status; 0: none came. headers and body may be
 * NULL. */
int raw_response(struct raw *raw, char *headers, size_t headers_size, char *body, size_t body_size);

#endif
