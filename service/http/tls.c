#include "tls.h"

#include <errno.h>
#include <gnutls/crypto.h>
#include <gnutls/x509.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { TICKET_KEY = 64, SHA256 = 32 };

const char cpx_tls_priorities[] = "SECURE128:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2:-CIPHER-ALL:+AES-256-GCM:+AES-128-GCM:+CHACHA20-POLY1305:"
                                  "-MAC-ALL:+AEAD:-KX-ALL:+ECDHE-ECDSA:+ECDHE-RSA:%SERVER_PRECEDENCE";

static enum cpx_rc complain(const char *variable, const char *file, const char *why)
{
    fprintf(stderr, "careplan-exchange: %s (%s): %s\n", variable, file, why);
    return CPX_REFUSED;
}

/* A file whole, with a NUL after it; the caller frees it. */
static enum cpx_rc load_file(const char *variable, const char *file, gnutls_datum_t *out)
{
    if (file == NULL || file[0] == '\0') return complain(variable, "", "is not set");
    int rc = gnutls_load_file(file, out);
    return rc == GNUTLS_E_SUCCESS ? CPX_OK : complain(variable, file, errno != 0 ? strerror(errno) : gnutls_strerror(rc));
}

static enum cpx_rc load_text(const char *variable, const char *file, char **out)
{
    gnutls_datum_t data = {0};
    enum cpx_rc rc = load_file(variable, file, &data);
    if (rc == CPX_OK) *out = (char *)data.data; /* gnutls_load_file puts a NUL after the data */
    return rc;
}

static enum cpx_rc load_ticket_key(const struct cpx_config *config, struct cpx_tls *tls)
{
    if (config->tls_ticket_key == NULL) {
        return gnutls_session_ticket_key_generate(&tls->ticket_key) == GNUTLS_E_SUCCESS ? CPX_OK : CPX_EXHAUSTED;
    }
    enum cpx_rc rc = load_file("CPX_TLS_TICKET_KEY", config->tls_ticket_key, &tls->ticket_key);
    if (rc == CPX_OK && tls->ticket_key.size != TICKET_KEY) {
        rc = complain("CPX_TLS_TICKET_KEY", config->tls_ticket_key, "must hold 64 random bytes");
    }
    return rc;
}

static gnutls_datum_t datum_of(char *text)
{
    return (gnutls_datum_t){(unsigned char *)text, (unsigned)strlen(text)};
}

/* libmicrohttpd says nothing but that it won't start, so the files are tried here first. */
static enum cpx_rc check_certificates(const struct cpx_config *config, const struct cpx_tls *tls)
{
    gnutls_certificate_credentials_t credentials;
    if (gnutls_certificate_allocate_credentials(&credentials) != GNUTLS_E_SUCCESS) return CPX_EXHAUSTED;
    gnutls_datum_t certificate = datum_of(tls->certificate), key = datum_of(tls->key);
    int rc = gnutls_certificate_set_x509_key_mem(credentials, &certificate, &key, GNUTLS_X509_FMT_PEM);
    enum cpx_rc result = rc < 0 ? complain("CPX_TLS_CERTIFICATE", config->tls_certificate, gnutls_strerror(rc)) : CPX_OK;
    if (result == CPX_OK && tls->client_ca != NULL) {
        gnutls_datum_t trust = datum_of(tls->client_ca);
        rc = gnutls_certificate_set_x509_trust_mem(credentials, &trust, GNUTLS_X509_FMT_PEM);
        if (rc <= 0) result = complain("CPX_CLIENT_CA", config->client_ca, rc == 0 ? "holds no certificate" : gnutls_strerror(rc));
    }
    gnutls_certificate_free_credentials(credentials);
    return result;
}

enum cpx_rc cpx_tls_load(const struct cpx_config *config, struct cpx_tls *tls)
{
    *tls = (struct cpx_tls){0};
    enum cpx_rc rc = load_text("CPX_TLS_CERTIFICATE", config->tls_certificate, &tls->certificate);
    if (rc == CPX_OK) rc = load_text("CPX_TLS_KEY", config->tls_key, &tls->key);
    if (rc == CPX_OK && config->client_ca != NULL) rc = load_text("CPX_CLIENT_CA", config->client_ca, &tls->client_ca);
    if (rc == CPX_OK) rc = load_ticket_key(config, tls);
    if (rc == CPX_OK) rc = check_certificates(config, tls);
    if (rc != CPX_OK) cpx_tls_unload(tls);
    return rc;
}

void cpx_tls_unload(struct cpx_tls *tls)
{
    if (tls->key != NULL) gnutls_memset(tls->key, 0, strlen(tls->key));
    if (tls->ticket_key.data != NULL) gnutls_memset(tls->ticket_key.data, 0, tls->ticket_key.size);
    gnutls_free(tls->certificate);
    gnutls_free(tls->key);
    gnutls_free(tls->client_ca);
    gnutls_free(tls->ticket_key.data);
    *tls = (struct cpx_tls){0};
}

void cpx_tls_begin(const struct cpx_tls *tls, gnutls_session_t session)
{
    (void)gnutls_session_ticket_enable_server(session, &tls->ticket_key);
}

/* RFC 8705 section 3.1. */
static bool thumbprint_of(const gnutls_datum_t *der, char out[44])
{
    unsigned char digest[SHA256];
    gnutls_datum_t raw = {digest, SHA256}, text = {0};
    if (gnutls_hash_fast(GNUTLS_DIG_SHA256, der->data, der->size, digest) != GNUTLS_E_SUCCESS) return false;
    if (gnutls_base64_encode2(&raw, &text) != GNUTLS_E_SUCCESS) return false;
    for (unsigned i = 0; i < 43; i++) {
        char c = (char)text.data[i];
        out[i] = c == '+' ? '-' : c == '/' ? '_' : c;
    }
    out[43] = '\0';
    gnutls_free(text.data);
    return true;
}

static bool is_in_its_time(gnutls_x509_crt_t certificate)
{
    time_t now = time(NULL);
    return gnutls_x509_crt_get_activation_time(certificate) <= now && now < gnutls_x509_crt_get_expiration_time(certificate);
}

/* The request for a certificate is only a request: what came is judged here. */
static bool is_issued_by_our_ca(gnutls_session_t session)
{
    static char purpose_oid[] = GNUTLS_KP_TLS_WWW_CLIENT;
    gnutls_typed_vdata_st purpose = {.type = GNUTLS_DT_KEY_PURPOSE_OID, .data = (unsigned char *)purpose_oid};
    unsigned status = 0;
    return gnutls_certificate_verify_peers(session, &purpose, 1, &status) == GNUTLS_E_SUCCESS && status == 0;
}

void cpx_tls_examine(gnutls_session_t session, struct cpx_certificate *out)
{
    *out = (struct cpx_certificate){0};
    unsigned count = 0;
    const gnutls_datum_t *chain = session == NULL ? NULL : gnutls_certificate_get_peers(session, &count);
    gnutls_x509_crt_t certificate;
    if (chain == NULL || count == 0 || gnutls_x509_crt_init(&certificate) != GNUTLS_E_SUCCESS) return;
    if (gnutls_x509_crt_import(certificate, &chain[0], GNUTLS_X509_FMT_DER) == GNUTLS_E_SUCCESS && is_in_its_time(certificate) &&
        thumbprint_of(&chain[0], out->sha256) && is_issued_by_our_ca(session)) {
        size_t size = sizeof out->client;
        int rc = gnutls_x509_crt_get_dn_by_oid(certificate, GNUTLS_OID_X520_COMMON_NAME, 0, 0, out->client, &size);
        if (rc != GNUTLS_E_SUCCESS || size == 0 || strlen(out->client) != size) out->client[0] = '\0';
    }
    gnutls_x509_crt_deinit(certificate);
}
