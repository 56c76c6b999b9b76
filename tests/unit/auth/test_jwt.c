#include "auth_test.h"

#include <openssl/rsa.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static json_t *json_of(const char *text)
{
    json_t *value = NULL;
    struct cpx_problem problem = {.arena = test_arena};
    assert_int_equal(cpx_json_load(test_arena, text, strlen(text), &value, &problem), CPX_OK);
    return value;
}

static const json_t *first_key(const char *file)
{
    return json_array_get(json_object_get(json_of(project_file(file)), "keys"), 0);
}

static void base64url_has_no_padding(void **state)
{
    (void)state;
    /* RFC 4648 section 10, without padding */
    static const char *const pairs[][2] = {{"", ""},           {"f", "Zg"},          {"fo", "Zm8"},         {"foo", "Zm9v"},
                                           {"foob", "Zm9vYg"}, {"fooba", "Zm9vYmE"}, {"foobar", "Zm9vYmFy"}};
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        unsigned char *data = NULL;
        size_t size = 0;
        assert_string_equal(cpx_base64url(test_arena, pairs[i][0], strlen(pairs[i][0])), pairs[i][1]);
        assert_int_equal(cpx_base64url_decode(test_arena, pairs[i][1], strlen(pairs[i][1]), &data, &size), CPX_OK);
        assert_int_equal(size, strlen(pairs[i][0]));
        assert_memory_equal(data, pairs[i][0], size);
    }
    assert_string_equal(cpx_base64url(test_arena, "\xfb\xff", 2), "-_8");
}

static void base64url_is_strict(void **state)
{
    (void)state;
    static const char *const bad[] = {"Z", "Zg==", "Zh", "Zm9", "Z+", "Z/8", "Zm 9v", "Zm9v\n", "Zm9vZ"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        unsigned char *data = NULL;
        size_t size = 0;
        assert_int_equal(cpx_base64url_decode(test_arena, bad[i], strlen(bad[i]), &data, &size), CPX_REFUSED);
    }
}

static void the_published_example_verifies(void **state)
{
    (void)state;
    struct cpx_jws jws;
    const char *token = project_file("tests/unit/auth/vectors/worked-example-rs384.jwt");
    EVP_PKEY *key = cpx_jwk_key(test_arena, first_key("tests/unit/auth/vectors/RS384.public.json"), CPX_ALGORITHM_RS384);
    assert_non_null(key);
    assert_int_equal(cpx_jws_split(test_arena, token, strlen(token), &jws), CPX_OK);
    assert_int_equal(cpx_jws_verify(&jws, key, CPX_ALGORITHM_RS384), CPX_OK);
    assert_int_equal(cpx_jws_verify(&jws, key, CPX_ALGORITHM_ES384), CPX_REFUSED);
    assert_int_equal(cpx_jws_verify(&jws, key, CPX_ALGORITHM_NONE), CPX_REFUSED);
    jws.input_size--;
    assert_int_equal(cpx_jws_verify(&jws, key, CPX_ALGORITHM_RS384), CPX_REFUSED);
    EVP_PKEY_free(key);
}

static void the_published_keys_are_taken_by_their_own_algorithm_only(void **state)
{
    (void)state;
    const json_t *ec = first_key("tests/unit/auth/vectors/ES384.public.json"),
                 *rsa = first_key("tests/unit/auth/vectors/RS384.public.json");
    EVP_PKEY *key = cpx_jwk_key(test_arena, ec, CPX_ALGORITHM_ES384);
    assert_non_null(key);
    assert_int_equal(cpx_key_algorithm(key), CPX_ALGORITHM_ES384);
    EVP_PKEY_free(key);
    assert_null(cpx_jwk_key(test_arena, ec, CPX_ALGORITHM_ES256));
    assert_null(cpx_jwk_key(test_arena, ec, CPX_ALGORITHM_RS384));
    assert_null(cpx_jwk_key(test_arena, rsa, CPX_ALGORITHM_ES384));
    assert_null(cpx_jwk_key(test_arena, ec, CPX_ALGORITHM_NONE));
}

static void signatures_of_each_algorithm_verify_and_any_change_breaks_them(void **state)
{
    (void)state;
    EVP_PKEY *keys[] = {cpx_key_new(CPX_ALGORITHM_ES256), cpx_key_new(CPX_ALGORITHM_ES384), EVP_RSA_gen(2048)};
    for (size_t i = 0; i < 3; i++) {
        struct cpx_jws jws;
        const char *token = NULL;
        enum cpx_algorithm algorithm = cpx_key_algorithm(keys[i]);
        assert_int_equal(cpx_jws_sign(test_arena, keys[i], algorithm, "{\"alg\":\"x\"}", "{\"a\":1}", &token), CPX_OK);
        assert_int_equal(cpx_jws_split(test_arena, token, strlen(token), &jws), CPX_OK);
        assert_int_equal(cpx_jws_verify(&jws, keys[i], algorithm), CPX_OK);
        assert_memory_equal(jws.payload, "{\"a\":1}", jws.payload_size);
        for (size_t other = 0; other < 3; other++)
            assert_int_equal(cpx_jws_verify(&jws, keys[other], cpx_key_algorithm(keys[other])), other == i ? CPX_OK : CPX_REFUSED);
        for (size_t byte = 0; byte < jws.signature_size; byte++) {
            unsigned char *signature = (unsigned char *)cpx_arena_strndup(test_arena, (const char *)jws.signature, jws.signature_size);
            memcpy(signature, jws.signature, jws.signature_size);
            signature[byte] ^= 1;
            struct cpx_jws changed = jws;
            changed.signature = signature;
            assert_int_equal(cpx_jws_verify(&changed, keys[i], algorithm), CPX_REFUSED);
        }
        jws.signature_size--;
        assert_int_equal(cpx_jws_verify(&jws, keys[i], algorithm), CPX_REFUSED);
        jws.signature_size = 0;
        assert_int_equal(cpx_jws_verify(&jws, keys[i], algorithm), CPX_REFUSED);
    }
    for (size_t i = 0; i < 3; i++)
        EVP_PKEY_free(keys[i]);
}

static void an_all_zero_signature_is_refused(void **state)
{
    (void)state;
    /* CVE-2022-21449: r = s = 0 */
    static const unsigned char zeros[96];
    EVP_PKEY *key = cpx_key_new(CPX_ALGORITHM_ES384);
    struct cpx_jws jws = {.input = "a.b", .input_size = 3, .signature = zeros, .signature_size = sizeof zeros};
    assert_int_equal(cpx_jws_verify(&jws, key, CPX_ALGORITHM_ES384), CPX_REFUSED);
    EVP_PKEY_free(key);
}

static void what_is_no_compact_jws_is_refused(void **state)
{
    (void)state;
    /* {"alg":"ES384","crit":["b64"],"b64":false} */
    static const char *const bad[] = {"",
                                      ".",
                                      "..",
                                      "a.b",
                                      "e30.e30",
                                      "e30.e30.e30.e30",
                                      "e30.e30.e30.e30.e30",
                                      "W10.e30.",
                                      "!.e30.",
                                      "e30.e30.=",
                                      "e30.e3.x",
                                      "bnVsbA.e30.",
                                      "e30 .e30.",
                                      "eyJhbGciOiJFUzM4NCIsImNyaXQiOlsiYjY0Il0sImI2NCI6ZmFsc2V9.e30."};
    struct cpx_jws jws;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        assert_int_equal(cpx_jws_split(test_arena, bad[i], strlen(bad[i]), &jws), CPX_REFUSED);
    assert_int_equal(cpx_jws_split(test_arena, "e30.e30.", 8, &jws), CPX_OK);
    assert_int_equal(cpx_algorithm_of("none"), CPX_ALGORITHM_NONE);
    assert_int_equal(cpx_algorithm_of("HS256"), CPX_ALGORITHM_NONE);
    assert_int_equal(cpx_algorithm_of("es384"), CPX_ALGORITHM_NONE);
    assert_int_equal(cpx_algorithm_of(NULL), CPX_ALGORITHM_NONE);
}

static void unsound_keys_are_refused(void **state)
{
    (void)state;
    /* a point off the curve; coordinates too short; a missing one; another curve; RSA of 1024 bits; e = 1; an even e; no n */
    static const char *const ec[] = {
        "{\"kty\":\"EC\",\"crv\":\"P-384\",\"x\":\"pyqburM9y8HPcFhNosDW6ngoVEJitqXi_HJgI5hYqX21PoFDwCbYirGy_o0oapIU\",\"y\":"
        "\"pyqburM9y8HPcFhNosDW6ngoVEJitqXi_HJgI5hYqX21PoFDwCbYirGy_o0oapIU\"}",
        "{\"kty\":\"EC\",\"crv\":\"P-384\",\"x\":\"AQ\",\"y\":\"AQ\"}",
        "{\"kty\":\"EC\",\"crv\":\"P-384\",\"x\":\"pyqburM9y8HPcFhNosDW6ngoVEJitqXi_HJgI5hYqX21PoFDwCbYirGy_o0oapIU\"}",
        "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"pyqburM9y8HPcFhNosDW6ngoVEJitqXi_HJgI5hYqX21PoFDwCbYirGy_o0oapIU\",\"y\":"
        "\"95bxkCnMKoHvgbcPAIAcgzzu8scd81mXfM_IzuJFNfkUNkGYBFGvuEU1KPi5j1ob\"}",
        "{\"kty\":\"EC\",\"crv\":5,\"x\":[],\"y\":{}}",
        "{\"kty\":\"oct\",\"k\":\"AAAA\"}",
        "{}",
        "[]"};
    for (size_t i = 0; i < sizeof ec / sizeof ec[0]; i++)
        assert_null(cpx_jwk_key(test_arena, json_of(ec[i]), CPX_ALGORITHM_ES384));
    EVP_PKEY *small = EVP_RSA_gen(1024);
    assert_int_equal(cpx_key_algorithm(small), CPX_ALGORITHM_NONE);
    EVP_PKEY_free(small);
    const char *n = json_string_value(json_object_get(first_key("tests/unit/auth/vectors/RS384.public.json"), "n"));
    static const char *const exponents[] = {"AQ", "Ag", "AAAAAAAB", ""};
    for (size_t i = 0; i < 4; i++) {
        const char *jwk = cpx_arena_printf(test_arena, "{\"kty\":\"RSA\",\"n\":\"%s\",\"e\":\"%s\"}", n, exponents[i]);
        assert_null(cpx_jwk_key(test_arena, json_of(jwk), CPX_ALGORITHM_RS384));
    }
    const char *short_n = cpx_arena_printf(test_arena, "{\"kty\":\"RSA\",\"n\":\"%.171s\",\"e\":\"AQAB\"}", n);
    assert_null(cpx_jwk_key(test_arena, json_of(short_n), CPX_ALGORITHM_RS384));
}

static void a_thumbprint_is_that_of_rfc_7638(void **state)
{
    (void)state;
    /* RFC 7638 section 3.1 */
    static const char jwk[] =
        "{\"kty\":\"RSA\",\"n\":\"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_"
        "BJECPebWKRXjBZCiFV4n3oknj"
        "hMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_"
        "FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyr"
        "dkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw\",\"e\":\"AQAB\",\"alg\":\"RS256\","
        "\"kid\":\"2011-04-29\"}";
    EVP_PKEY *key = cpx_jwk_key(test_arena, json_of(jwk), CPX_ALGORITHM_RS384);
    assert_non_null(key);
    assert_string_equal(cpx_key_thumbprint(test_arena, key), "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
    EVP_PKEY_free(key);
}

static void a_jwk_of_ours_reads_back_and_is_public(void **state)
{
    (void)state;
    EVP_PKEY *key = cpx_key_new(CPX_ALGORITHM_ES384);
    const json_t *jwk = json_of(cpx_key_jwk(test_arena, key));
    EVP_PKEY *again = cpx_jwk_key(test_arena, jwk, CPX_ALGORITHM_ES384);
    assert_non_null(again);
    assert_int_equal(EVP_PKEY_eq(key, again), 1);
    assert_null(json_object_get(jwk, "d"));
    assert_string_equal(json_string_value(json_object_get(jwk, "kid")), cpx_key_thumbprint(test_arena, again));
    EVP_PKEY_free(key);
    EVP_PKEY_free(again);
}

static void a_key_file_is_its_owners_and_never_overwritten(void **state)
{
    (void)state;
    char directory[] = "/tmp/cpx-jwt-XXXXXX";
    assert_non_null(mkdtemp(directory));
    const char *file = cpx_arena_printf(test_arena, "%s/key.pem", directory);
    struct stat status;
    EVP_PKEY *key = cpx_key_new(CPX_ALGORITHM_ES256), *other = cpx_key_new(CPX_ALGORITHM_ES256);
    assert_int_equal(cpx_key_write(key, file), CPX_OK);
    assert_int_equal(stat(file, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
    assert_int_equal(cpx_key_write(other, file), CPX_REFUSED);
    EVP_PKEY *again = cpx_key_read(file);
    assert_non_null(again);
    assert_int_equal(EVP_PKEY_eq(key, again), 1);
    assert_null(cpx_key_read("/nonexistent"));
    EVP_PKEY_free(key);
    EVP_PKEY_free(other);
    EVP_PKEY_free(again);
    (void)unlink(file);
    (void)rmdir(directory);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(base64url_has_no_padding),
        TEST(base64url_is_strict),
        TEST(the_published_example_verifies),
        TEST(the_published_keys_are_taken_by_their_own_algorithm_only),
        TEST(signatures_of_each_algorithm_verify_and_any_change_breaks_them),
        TEST(an_all_zero_signature_is_refused),
        TEST(what_is_no_compact_jws_is_refused),
        TEST(unsound_keys_are_refused),
        TEST(a_thumbprint_is_that_of_rfc_7638),
        TEST(a_jwk_of_ours_reads_back_and_is_public),
        TEST(a_key_file_is_its_owners_and_never_overwritten),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
