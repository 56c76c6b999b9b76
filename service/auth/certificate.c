/* Client certificates that we issue ourselves: RFC 8705's tls_client_auth, with the client's id as the subject. */
#include <errno.h>
#include <fcntl.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cpx/auth.h"
#include "cpx/jwt.h"

enum { YEAR_SECONDS = 365 * 24 * 3600, SKEW_SECONDS = 300, SERIAL_BYTES = 20 };

static X509 *read_certificate(const char *file)
{
    FILE *stream = fopen(file, "re");
    X509 *certificate = stream == NULL ? NULL : PEM_read_X509(stream, NULL, NULL, NULL);
    if (stream != NULL) (void)fclose(stream);
    return certificate;
}

static bool add_extension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, NULL, NULL, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, &context, nid, value);
    bool added = extension != NULL && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

/* Positive, not zero, 159 bits of chance (the CA/Browser Forum asks for 64). */
static bool set_serial(X509 *certificate)
{
    unsigned char bytes[SERIAL_BYTES];
    if (RAND_bytes(bytes, sizeof bytes) != 1) return false;
    bytes[0] = (unsigned char)((bytes[0] & 0x7f) | 0x40);
    BIGNUM *number = BN_bin2bn(bytes, sizeof bytes, NULL);
    bool set = number != NULL && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != NULL;
    BN_free(number);
    return set;
}

static bool describe(X509 *certificate, X509 *issuer, EVP_PKEY *key, const char *public_id)
{
    return X509_set_version(certificate, X509_VERSION_3) == 1 && set_serial(certificate) &&
           X509_gmtime_adj(X509_getm_notBefore(certificate), -SKEW_SECONDS) != NULL &&
           X509_gmtime_adj(X509_getm_notAfter(certificate), YEAR_SECONDS) != NULL && X509_set_pubkey(certificate, key) == 1 &&
           X509_set_issuer_name(certificate, X509_get_subject_name(issuer)) == 1 &&
           X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8, (const unsigned char *)public_id, -1, -1,
                                      0) == 1 &&
           add_extension(certificate, issuer, NID_basic_constraints, "critical,CA:FALSE") &&
           add_extension(certificate, issuer, NID_key_usage, "critical,digitalSignature") &&
           add_extension(certificate, issuer, NID_ext_key_usage, "clientAuth") &&
           add_extension(certificate, issuer, NID_subject_key_identifier, "hash") &&
           add_extension(certificate, issuer, NID_authority_key_identifier, "keyid:always,issuer");
}

static bool write_certificate(X509 *certificate, const char *file)
{
    FILE *stream = fopen(file, "wxe");
    if (stream == NULL) return false;
    bool written = PEM_write_X509(stream, certificate) == 1;
    return fclose(stream) == 0 && written;
}

static const char *thumbprint_of(struct cpx_arena *arena, X509 *certificate)
{
    unsigned char hash[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    return X509_digest(certificate, EVP_sha256(), hash, &size) == 1 ? cpx_base64url(arena, hash, size) : NULL;
}

static enum cpx_rc complain(const char *what, const char *file)
{
    (void)fprintf(stderr, "%s: %s\n", file, what);
    return CPX_REFUSED;
}

static enum cpx_rc write_both(EVP_PKEY *key, X509 *certificate, const char *key_file, const char *certificate_file)
{
    if (cpx_key_write(key, key_file) != CPX_OK) return complain("it exists already, or can't be written", key_file);
    if (write_certificate(certificate, certificate_file)) return CPX_OK;
    (void)unlink(key_file);
    return complain("it exists already, or can't be written", certificate_file);
}

enum cpx_rc cpx_certificate_issue(struct cpx_arena *arena, const char *ca, const char *ca_key, const char *public_id, const char *directory,
                                  const char **thumbprint)
{
    enum cpx_rc rc = CPX_OK;
    X509 *issuer = read_certificate(ca), *certificate = X509_new();
    EVP_PKEY *issuer_key = cpx_key_read(ca_key), *key = cpx_key_new(CPX_ALGORITHM_ES256);
    const char *key_file = cpx_arena_printf(arena, "%s/client.key", directory);
    const char *certificate_file = cpx_arena_printf(arena, "%s/client.pem", directory);
    if (issuer == NULL)
        rc = complain("not a certificate in PEM", ca);
    else if (issuer_key == NULL)
        rc = complain("not a private key in PEM", ca_key);
    else if (X509_check_private_key(issuer, issuer_key) != 1)
        rc = complain("not the key of the CA's certificate", ca_key);
    else if (mkdir(directory, S_IRWXU) != 0 && errno != EEXIST)
        rc = complain("the directory can't be made", directory);
    else if (certificate == NULL || key == NULL || key_file == NULL || certificate_file == NULL)
        rc = CPX_EXHAUSTED;
    if (rc == CPX_OK && (!describe(certificate, issuer, key, public_id) || X509_sign(certificate, issuer_key, EVP_sha256()) <= 0))
        rc = CPX_DEFECT;
    if (rc == CPX_OK) {
        *thumbprint = thumbprint_of(arena, certificate);
        rc = *thumbprint == NULL ? CPX_EXHAUSTED : write_both(key, certificate, key_file, certificate_file);
    }
    EVP_PKEY_free(key);
    EVP_PKEY_free(issuer_key);
    X509_free(certificate);
    X509_free(issuer);
    return rc;
}
