#include "auth_test.h"

#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cpx/auth.h"

static char directory[] = "/tmp/cpx-cert-XXXXXX";
static const char id[] = "0b7e1c1e-5f0a-4c1f-9d43-2b1d6c7a9e10";

static const char *path(const char *name)
{
    return cpx_arena_printf(test_arena, "%s/%s", directory, name);
}

/* A CA of one's own. */
static void make_ca(const char *name)
{
    EVP_PKEY *key = cpx_key_new(CPX_ALGORITHM_ES256);
    X509 *ca = X509_new();
    assert_int_equal(cpx_key_write(key, path(cpx_arena_printf(test_arena, "%s.key", name))), CPX_OK);
    ASN1_INTEGER_set(X509_get_serialNumber(ca), 1);
    X509_set_version(ca, X509_VERSION_3);
    X509_gmtime_adj(X509_getm_notBefore(ca), -60);
    X509_gmtime_adj(X509_getm_notAfter(ca), 3600);
    X509_set_pubkey(ca, key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(ca), "CN", MBSTRING_ASC, (const unsigned char *)"test CA", -1, -1, 0);
    X509_set_issuer_name(ca, X509_get_subject_name(ca));
    X509V3_CTX context;
    X509V3_set_ctx(&context, ca, ca, NULL, NULL, 0);
    static const struct {
        int nid;
        const char *value;
    } extensions[] = {{NID_basic_constraints, "critical,CA:TRUE"}, {NID_subject_key_identifier, "hash"}};
    for (size_t i = 0; i < 2; i++) {
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, &context, extensions[i].nid, extensions[i].value);
        assert_int_equal(X509_add_ext(ca, extension, -1), 1);
        X509_EXTENSION_free(extension);
    }
    assert_true(X509_sign(ca, key, EVP_sha256()) > 0);
    FILE *stream = fopen(path(cpx_arena_printf(test_arena, "%s.pem", name)), "we");
    assert_int_equal(PEM_write_X509(stream, ca), 1);
    (void)fclose(stream);
    X509_free(ca);
    EVP_PKEY_free(key);
}

static int directory_up(void **state)
{
    int failed = arena_up(state);
    memcpy(strrchr(directory, '-') + 1, "XXXXXX", 6);
    if (failed || mkdtemp(directory) == NULL) return 1;
    make_ca("ca");
    make_ca("other");
    return 0;
}

static int directory_down(void **state)
{
    static const char *const names[] = {"ca.key", "ca.pem", "other.key", "other.pem", "out/client.key", "out/client.pem"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        (void)unlink(path(names[i]));
    (void)rmdir(path("out"));
    (void)rmdir(directory);
    return arena_down(state);
}

#define ISSUED(function) cmocka_unit_test_setup_teardown(function, directory_up, directory_down)

static X509 *read_certificate(const char *name)
{
    FILE *stream = fopen(path(name), "re");
    assert_non_null(stream);
    X509 *certificate = PEM_read_X509(stream, NULL, NULL, NULL);
    (void)fclose(stream);
    assert_non_null(certificate);
    return certificate;
}

static int verified_for(X509 *certificate, const char *authority, int purpose)
{
    X509 *ca = read_certificate(authority);
    X509_STORE *store = X509_STORE_new();
    X509_STORE_CTX *context = X509_STORE_CTX_new();
    X509_STORE_add_cert(store, ca);
    X509_STORE_CTX_init(context, store, certificate, NULL);
    X509_STORE_CTX_set_purpose(context, purpose);
    int verified = X509_verify_cert(context);
    X509_STORE_CTX_free(context);
    X509_STORE_free(store);
    X509_free(ca);
    return verified;
}

static void a_certificate_names_its_client_and_serves_clients_only(void **state)
{
    (void)state;
    const char *thumbprint = NULL;
    char name[128] = "";
    unsigned char hash[32];
    unsigned size = sizeof hash;
    struct stat status;
    assert_int_equal(cpx_certificate_issue(test_arena, path("ca.pem"), path("ca.key"), id, path("out"), &thumbprint), CPX_OK);
    X509 *certificate = read_certificate("out/client.pem");
    EVP_PKEY *key = cpx_key_read(path("out/client.key"));
    assert_non_null(key);
    assert_int_equal(X509_check_private_key(certificate, key), 1);
    assert_true(X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName, name, sizeof name) > 0);
    assert_string_equal(name, id);
    assert_int_equal(verified_for(certificate, "ca.pem", X509_PURPOSE_SSL_CLIENT), 1);
    assert_int_equal(verified_for(certificate, "ca.pem", X509_PURPOSE_SSL_SERVER), 0);
    assert_int_equal(verified_for(certificate, "other.pem", X509_PURPOSE_SSL_CLIENT), 0);
    assert_int_equal(X509_check_ca(certificate), 0);
    assert_int_equal(X509_digest(certificate, EVP_sha256(), hash, &size), 1);
    assert_string_equal(thumbprint, cpx_base64url(test_arena, hash, size));
    assert_int_equal(stat(path("out/client.key"), &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
    EVP_PKEY_free(key);
    X509_free(certificate);
}

static void nothing_is_overwritten_and_a_wrong_key_is_told(void **state)
{
    (void)state;
    const char *thumbprint = NULL;
    assert_int_equal(cpx_certificate_issue(test_arena, path("ca.pem"), path("other.key"), id, path("out"), &thumbprint), CPX_REFUSED);
    assert_int_equal(cpx_certificate_issue(test_arena, path("absent.pem"), path("ca.key"), id, path("out"), &thumbprint), CPX_REFUSED);
    assert_int_equal(cpx_certificate_issue(test_arena, path("ca.pem"), path("absent.key"), id, path("out"), &thumbprint), CPX_REFUSED);
    assert_int_equal(cpx_certificate_issue(test_arena, path("ca.pem"), path("ca.key"), id, "/nonexistent/x", &thumbprint), CPX_REFUSED);
    assert_int_equal(cpx_certificate_issue(test_arena, path("ca.pem"), path("ca.key"), id, path("out"), &thumbprint), CPX_OK);
    assert_int_equal(cpx_certificate_issue(test_arena, path("ca.pem"), path("ca.key"), id, path("out"), &thumbprint), CPX_REFUSED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {ISSUED(a_certificate_names_its_client_and_serves_clients_only),
                                       ISSUED(nothing_is_overwritten_and_a_wrong_key_is_told)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
