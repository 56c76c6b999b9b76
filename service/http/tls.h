/* TLS: TLS 1.2 and 1.3 with AEAD ciphers only, session tickets with a key that instances share, client certificates. */
#ifndef CPX_HTTP_TLS_H
#define CPX_HTTP_TLS_H

#include <gnutls/gnutls.h>
#include <stdbool.h>

#include "cpx/config.h"

struct cpx_tls {
    char *certificate, *key, *client_ca; /* PEM texts; client_ca NULL: certificates aren't asked for */
    gnutls_datum_t ticket_key;
};
extern const char cpx_tls_priorities[];

/* What a client's certificate says. */
struct cpx_certificate {
    char sha256[44];  /* base64url thumbprint; "": none was shown, or its time is over. The handshake proved that the client has its key */
    char client[128]; /* CN, where our CA issued it and it is good for clients; else "" */
};

/* What is wrong is on stderr: CPX_REFUSED. */
enum cpx_rc cpx_tls_load(const struct cpx_config *config, struct cpx_tls *tls) CPX_MUST_CHECK;
void cpx_tls_unload(struct cpx_tls *tls);
/* At a connection's start, before its handshake. Failing costs only resumption. */
void cpx_tls_begin(const struct cpx_tls *tls, gnutls_session_t session);
/* After the handshake. */
void cpx_tls_examine(gnutls_session_t session, struct cpx_certificate *certificate);

#endif
