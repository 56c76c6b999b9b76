#include "auth_test.h"

#include "../../../service/auth/assertion.h"
#include "../../../service/auth/keyset.h"

static const char audience[] = "https://exchange.example/oauth/token";
enum { NOW = 1800000000 };

static EVP_PKEY *key, *other_key;
static const char *key_set;

static int keys_up(void **state)
{
    (void)state;
    key = cpx_key_new(CPX_ALGORITHM_ES384);
    other_key = cpx_key_new(CPX_ALGORITHM_ES384);
    return key == NULL || other_key == NULL;
}

static int keys_down(void **state)
{
    (void)state;
    EVP_PKEY_free(key);
    EVP_PKEY_free(other_key);
    return 0;
}

/* The JWK of a key under the kid "one", with more members. */
static const char *jwk(EVP_PKEY *of, const char *kid, const char *more)
{
    const char *whole = cpx_key_jwk(test_arena, of);
    return cpx_arena_printf(test_arena, "{\"kid\":\"%s\"%s,%s", kid, more, strstr(whole, "\"crv\""));
}

static int set_up(void **state)
{
    int failed = arena_up(state);
    key_set = cpx_arena_printf(test_arena, "{\"keys\":[%s]}", jwk(key, "one", ""));
    return failed;
}

#define KEYED(function) cmocka_unit_test_setup_teardown(function, set_up, arena_down)

/* Not inlined: gcc 12 then takes the token for a pointer to a variable that is gone. */
__attribute__((noinline)) static const char *signed_by(EVP_PKEY *by, const char *header, const char *claims)
{
    const char *token = NULL;
    assert_int_equal(cpx_jws_sign(test_arena, by, cpx_key_algorithm(by), header, claims, &token), CPX_OK);
    return token;
}

static const char header[] = "{\"alg\":\"ES384\",\"typ\":\"JWT\",\"kid\":\"one\"}";
#define SAME "\"iss\":\"c1\",\"sub\":\"c1\",\"aud\":\"https://exchange.example/oauth/token\",\"jti\":\"j1\""
static const char good[] = "{" SAME ",\"exp\":1800000240}";

static enum cpx_rc read_at(const char *text, int64_t now, struct cpx_assertion *out)
{
    const char *why = NULL;
    enum cpx_rc rc = cpx_assertion_read(test_arena, text, audience, now, out, &why);
    assert_int_equal(rc == CPX_REFUSED, why != NULL);
    return rc;
}

static enum cpx_rc verify_with(const struct cpx_assertion *assertion, const char *set, bool *unknown)
{
    const char *why = NULL;
    return cpx_assertion_verify(test_arena, assertion, set, strlen(set), unknown, &why);
}

static void the_published_example_is_taken_at_its_time_and_place(void **state)
{
    (void)state;
    struct cpx_assertion assertion;
    bool unknown = true;
    const char *why = NULL, *token = project_file("tests/unit/auth/vectors/worked-example-rs384.jwt");
    const char *set = project_file("tests/unit/auth/vectors/RS384.public.json"), *place = "https://authorize.smarthealthit.org/token";
    assert_int_equal(cpx_assertion_read(test_arena, token, place, 1422568800, &assertion, &why), CPX_OK);
    assert_string_equal(assertion.client, "https://bili-monitor.example.com");
    assert_string_equal(assertion.jti, "random-non-reusable-jwt-id-123");
    assert_int_equal(assertion.algorithm, CPX_ALGORITHM_RS384);
    assert_int_equal(verify_with(&assertion, set, &unknown), CPX_OK);
    assert_int_equal(verify_with(&assertion, project_file("tests/unit/auth/vectors/ES384.public.json"), &unknown), CPX_REFUSED);
    assert_true(unknown);
    assert_int_equal(cpx_assertion_read(test_arena, token, audience, 1422568800, &assertion, &why), CPX_REFUSED);
    assert_int_equal(cpx_assertion_read(test_arena, token, place, NOW, &assertion, &why), CPX_REFUSED);
}

static void a_good_one_is_taken(void **state)
{
    (void)state;
    struct cpx_assertion assertion;
    bool unknown = true;
    assert_int_equal(read_at(signed_by(key, header, good), NOW, &assertion), CPX_OK);
    assert_int_equal(verify_with(&assertion, key_set, &unknown), CPX_OK);
    assert_false(unknown);
    assert_string_equal(assertion.client, "c1");
    assert_int_equal(assertion.expires, 1800000240);
}

static void headers_are_judged(void **state)
{
    (void)state;
    static const char *const bad[] = {
        "{\"alg\":\"none\",\"kid\":\"one\"}",
        "{\"alg\":\"HS384\",\"kid\":\"one\"}",
        "{\"alg\":\"ES256\",\"kid\":\"one\"}",
        "{\"alg\":\"RS256\",\"kid\":\"one\"}",
        "{\"alg\":\"PS384\",\"kid\":\"one\"}",
        "{\"alg\":[\"ES384\"],\"kid\":\"one\"}",
        "{\"kid\":\"one\"}",
        "{\"alg\":\"ES384\"}",
        "{\"alg\":\"ES384\",\"kid\":\"\"}",
        "{\"alg\":\"ES384\",\"kid\":1}",
        "{\"alg\":\"ES384\",\"kid\":\"one\",\"typ\":\"at+jwt\"}",
        "{\"alg\":\"ES384\",\"kid\":\"one\",\"typ\":1}",
        "{\"alg\":\"ES384\",\"kid\":\"one\",\"jku\":1}",
        "{\"alg\":\"ES384\",\"kid\":\"one\",\"crit\":[\"exp\"]}",
        "{\"alg\":\"ES384\",\"alg\":\"none\",\"kid\":\"one\"}",
        "[]",
    };
    struct cpx_assertion assertion;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        if (read_at(signed_by(key, bad[i], good), NOW, &assertion) != CPX_REFUSED) fail_msg("%s is taken", bad[i]);
    }
    assert_int_equal(read_at(signed_by(key, "{\"alg\":\"ES384\",\"kid\":\"one\"}", good), NOW, &assertion), CPX_OK);
    assert_int_equal(
        read_at(signed_by(key, "{\"alg\":\"ES384\",\"kid\":\"one\",\"typ\":\"jwt\",\"jku\":\"https://x\"}", good), NOW, &assertion),
        CPX_OK);
    assert_string_equal(assertion.jku, "https://x");
}

static void claims_are_judged(void **state)
{
    (void)state;
#define AUD "\"aud\":\"https://exchange.example/oauth/token\""
#define EXP "\"exp\":1800000240"
    static const struct {
        const char *claims;
        enum cpx_rc rc;
    } rows[] = {
        {"{\"sub\":\"c1\"," AUD ",\"jti\":\"j\"," EXP "}", CPX_REFUSED},
        {"{\"iss\":\"c1\"," AUD ",\"jti\":\"j\"," EXP "}", CPX_REFUSED},
        {"{\"iss\":\"c1\",\"sub\":\"c2\"," AUD ",\"jti\":\"j\"," EXP "}", CPX_REFUSED},
        {"{\"iss\":\"\",\"sub\":\"\"," AUD ",\"jti\":\"j\"," EXP "}", CPX_REFUSED},
        {"{\"iss\":1,\"sub\":1," AUD ",\"jti\":\"j\"," EXP "}", CPX_REFUSED},
        {"{\"iss\":\"c1\",\"sub\":\"c1\",\"jti\":\"j\"," EXP "}", CPX_REFUSED},
        {"{\"iss\":\"c1\",\"sub\":\"c1\",\"aud\":\"https://exchange.example/oauth/token/\",\"jti\":\"j\"," EXP "}", CPX_REFUSED},
        {"{\"iss\":\"c1\",\"sub\":\"c1\",\"aud\":\"https://exchange.example\",\"jti\":\"j\"," EXP "}", CPX_REFUSED},
        {"{\"iss\":\"c1\",\"sub\":\"c1\",\"aud\":[],\"jti\":\"j\"," EXP "}", CPX_REFUSED},
        {"{\"iss\":\"c1\",\"sub\":\"c1\",\"aud\":[\"https://other\"],\"jti\":\"j\"," EXP "}", CPX_REFUSED},
        {"{\"iss\":\"c1\",\"sub\":\"c1\",\"aud\":[\"https://other\",\"https://exchange.example/oauth/token\"],\"jti\":\"j\"," EXP "}",
         CPX_OK},
        {"{\"iss\":\"c1\",\"sub\":\"c1\"," AUD "," EXP "}", CPX_REFUSED},
        {"{\"iss\":\"c1\",\"sub\":\"c1\"," AUD ",\"jti\":\"\"," EXP "}", CPX_REFUSED},
        {"{\"iss\":\"c1\",\"sub\":\"c1\"," AUD ",\"jti\":7," EXP "}", CPX_REFUSED},
        {"{" SAME "}", CPX_REFUSED},
        {"{" SAME ",\"exp\":\"1800000240\"}", CPX_REFUSED},
        {"{" SAME ",\"exp\":-1}", CPX_REFUSED},
        {"{" SAME ",\"exp\":1e30}", CPX_REFUSED},
        {"{" SAME ",\"exp\":1800000240.5}", CPX_OK},
        {"{" SAME "," EXP "," EXP "}", CPX_REFUSED},
        {"[]", CPX_REFUSED},
        {"{", CPX_REFUSED},
        {"", CPX_REFUSED},
    };
    struct cpx_assertion assertion;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (read_at(signed_by(key, header, rows[i].claims), NOW, &assertion) != rows[i].rc) fail_msg("row %zu: %s", i, rows[i].claims);
    }
    char jti[400];
    memset(jti, 'j', sizeof jti);
    for (int size = 256; size <= 257; size++) {
        const char *claims = cpx_arena_printf(test_arena, "{\"iss\":\"c1\",\"sub\":\"c1\"," AUD ",\"jti\":\"%.*s\"," EXP "}", size, jti);
        assert_int_equal(read_at(signed_by(key, header, claims), NOW, &assertion), size == 256 ? CPX_OK : CPX_REFUSED);
    }
}

static void a_clock_may_be_ten_seconds_wrong(void **state)
{
    (void)state;
    /* claim, seconds from now, whether it is taken */
    static const struct {
        const char *claim;
        int offset;
        enum cpx_rc rc;
    } rows[] = {
        {"exp", -9, CPX_OK},       {"exp", -10, CPX_OK},      {"exp", -11, CPX_REFUSED},  {"exp", -60, CPX_REFUSED},
        {"exp", -61, CPX_REFUSED}, {"exp", 0, CPX_OK},        {"exp", 300, CPX_OK},       {"exp", 310, CPX_OK},
        {"exp", 311, CPX_REFUSED}, {"exp", 361, CPX_REFUSED}, {"nbf", 10, CPX_OK},        {"nbf", 11, CPX_REFUSED},
        {"nbf", 61, CPX_REFUSED},  {"nbf", -1000, CPX_OK},    {"iat", 10, CPX_OK},        {"iat", 11, CPX_REFUSED},
        {"iat", 61, CPX_REFUSED},  {"iat", -1000, CPX_OK},    {"exp", 3600, CPX_REFUSED},
    };
    struct cpx_assertion assertion;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        bool is_exp = strcmp(rows[i].claim, "exp") == 0;
        const char *claims = cpx_arena_printf(test_arena, "{" SAME ",\"%s\":%d%s}", rows[i].claim, NOW + rows[i].offset,
                                              is_exp ? "" : ",\"exp\":1800000100");
        if (read_at(signed_by(key, header, claims), NOW, &assertion) != rows[i].rc) fail_msg("%s at %d", rows[i].claim, rows[i].offset);
    }
    assert_int_equal(read_at(signed_by(key, header, "{" SAME ",\"exp\":1800000100,\"nbf\":\"x\"}"), NOW, &assertion), CPX_REFUSED);
    assert_int_equal(read_at(signed_by(key, header, "{" SAME ",\"exp\":1800000100,\"iat\":null}"), NOW, &assertion), CPX_REFUSED);
}

static void exactly_one_key_must_fit(void **state)
{
    (void)state;
    EVP_PKEY *rsa = EVP_PKEY_Q_keygen(NULL, NULL, "RSA", (size_t)2048);
    const char *mine = jwk(key, "one", ""), *others = jwk(other_key, "one", "");
    const char *rsa_whole = strstr(cpx_key_jwk(test_arena, rsa), "\"e\"");
    const char *rsa_jwk = cpx_arena_printf(test_arena, "{\"kid\":\"one\",%s", rsa_whole);
    const struct {
        const char *keys;
        enum cpx_rc rc;
        bool unknown;
    } rows[] = {
        {mine, CPX_OK, false},
        {"", CPX_REFUSED, true},
        {jwk(key, "two", ""), CPX_REFUSED, true},
        {others, CPX_REFUSED, false},
        {cpx_arena_printf(test_arena, "%s,%s", mine, mine), CPX_REFUSED, false},
        {cpx_arena_printf(test_arena, "%s,%s", mine, others), CPX_REFUSED, false},
        {cpx_arena_printf(test_arena, "%s,%s", jwk(other_key, "two", ""), mine), CPX_OK, false},
        {cpx_arena_printf(test_arena, "%s,%s", rsa_jwk, mine), CPX_OK, false}, /* another kty doesn't fit */
        {rsa_jwk, CPX_REFUSED, false},
        {jwk(key, "one", ",\"use\":\"sig\",\"key_ops\":[\"verify\"],\"alg\":\"ES384\""), CPX_OK, false},
        {jwk(key, "one", ",\"use\":\"enc\""), CPX_REFUSED, false},
        {jwk(key, "one", ",\"key_ops\":[\"sign\"]"), CPX_REFUSED, false},
        {jwk(key, "one", ",\"alg\":\"RS384\""), CPX_REFUSED, false},
        {"1,null,[]", CPX_REFUSED, true},
    };
    struct cpx_assertion assertion;
    assert_int_equal(read_at(signed_by(key, header, good), NOW, &assertion), CPX_OK);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        bool unknown = false;
        const char *set = cpx_arena_printf(test_arena, "{\"keys\":[%s]}", rows[i].keys);
        if (verify_with(&assertion, set, &unknown) != rows[i].rc || unknown != rows[i].unknown) fail_msg("row %zu", i);
    }
    static const char *const not_sets[] = {"", "[]", "{}", "{\"keys\":{}}", "{\"keys\":[}"};
    for (size_t i = 0; i < sizeof not_sets / sizeof not_sets[0]; i++) {
        bool unknown = true;
        assert_int_equal(verify_with(&assertion, not_sets[i], &unknown), CPX_REFUSED);
        assert_false(unknown);
    }
    EVP_PKEY_free(rsa);
}

static void a_key_that_fits_by_name_only_does_not_verify(void **state)
{
    (void)state;
    struct cpx_assertion assertion;
    bool unknown = true;
    assert_int_equal(read_at(signed_by(other_key, header, good), NOW, &assertion), CPX_OK);
    assert_int_equal(verify_with(&assertion, key_set, &unknown), CPX_REFUSED);
    assert_false(unknown);
    /* signed by us, then the claims exchanged */
    const char *mine = signed_by(key, header, good), *theirs = signed_by(other_key, header, "{" SAME ",\"exp\":1800000200}");
    const char *dot = strrchr(mine, '.');
    const char *mixed = cpx_arena_printf(test_arena, "%.*s%s", (int)(strrchr(theirs, '.') - theirs), theirs, dot);
    assert_int_equal(read_at(mixed, NOW, &assertion), CPX_OK);
    assert_int_equal(verify_with(&assertion, key_set, &unknown), CPX_REFUSED);
}

static void purpose_and_user_come_from_the_extension(void **state)
{
    (void)state;
    static const struct {
        const char *b2b; /* NULL: none */
        enum cpx_rc rc;
        enum cpx_purpose purpose;
        const char *user;
    } rows[] = {
        {NULL, CPX_OK, CPX_PURPOSE_NONE, NULL},
        {"{}", CPX_OK, CPX_PURPOSE_NONE, NULL},
        {"{\"purpose_of_use\":\"TREAT\"}", CPX_OK, CPX_PURPOSE_TREAT, NULL},
        {"{\"purpose_of_use\":[\"COC\"],\"subject_id\":\"u1\"}", CPX_OK, CPX_PURPOSE_COC, "u1"},
        {"{\"purpose_of_use\":[\"urn:oid:2.16.840.1.113883.5.8#TREAT\"]}", CPX_OK, CPX_PURPOSE_TREAT, NULL},
        {"{\"purpose_of_use\":\"http://terminology.hl7.org/CodeSystem/v3-ActReason|FAMRQT\"}", CPX_OK, CPX_PURPOSE_FAMRQT, NULL},
        {"{\"purpose_of_use\":[\"COC\",\"TREAT\"]}", CPX_REFUSED, 0, NULL},
        {"{\"purpose_of_use\":[]}", CPX_REFUSED, 0, NULL},
        {"{\"purpose_of_use\":\"\"}", CPX_REFUSED, 0, NULL},
        {"{\"purpose_of_use\":\"care_coordination\"}", CPX_REFUSED, 0, NULL},
        {"{\"purpose_of_use\":\"treat\"}", CPX_REFUSED, 0, NULL},
        {"{\"purpose_of_use\":\"urn:oid:2.16.840.1.113883.5.8#\"}", CPX_REFUSED, 0, NULL},
        {"{\"purpose_of_use\":\"urn:oid:1.2.3#TREAT\"}", CPX_REFUSED, 0, NULL},
        {"{\"purpose_of_use\":1}", CPX_REFUSED, 0, NULL},
        {"{\"purpose_of_use\":null}", CPX_REFUSED, 0, NULL},
        {"{\"purpose_of_use\":[null]}", CPX_REFUSED, 0, NULL},
        {"{\"subject_id\":5}", CPX_REFUSED, 0, NULL},
        {"{\"subject_id\":\"\"}", CPX_REFUSED, 0, NULL},
        {"{\"subject_id\":\"a\\u0007b\"}", CPX_REFUSED, 0, NULL},
        {"[]", CPX_REFUSED, 0, NULL},
        {"\"TREAT\"", CPX_REFUSED, 0, NULL},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct cpx_assertion assertion;
        struct cpx_authorization authorization;
        const char *why = NULL;
        const char *claims =
            rows[i].b2b == NULL
                ? good
                : cpx_arena_printf(test_arena, "{" SAME ",\"exp\":1800000240,\"extensions\":{\"hl7-b2b\":%s}}", rows[i].b2b);
        assert_int_equal(read_at(signed_by(key, header, claims), NOW, &assertion), CPX_OK);
        if (cpx_authorization_read(assertion.b2b, &authorization, &why) != rows[i].rc) fail_msg("row %zu", i);
        if (rows[i].rc != CPX_OK) continue;
        assert_int_equal(authorization.purpose, rows[i].purpose);
        assert_true((authorization.user == NULL) == (rows[i].user == NULL));
        if (rows[i].user != NULL) assert_string_equal(authorization.user, rows[i].user);
    }
}

static void only_public_sets_with_a_usable_key_are_registered(void **state)
{
    (void)state;
    const char *why = NULL;
    const struct {
        const char *set;
        enum cpx_rc rc;
    } rows[] = {
        {project_file("tests/unit/auth/vectors/ES384.public.json"), CPX_OK},
        {project_file("tests/unit/auth/vectors/RS384.public.json"), CPX_OK},
        {project_file("tests/unit/auth/vectors/ES384.private.json"), CPX_REFUSED},
        {key_set, CPX_OK},
        {"{\"keys\":[]}", CPX_REFUSED},
        {"{}", CPX_REFUSED},
        {"[]", CPX_REFUSED},
        {"x", CPX_REFUSED},
        {cpx_arena_printf(test_arena, "{\"keys\":[%s,%s]}", jwk(key, "one", ""), jwk(other_key, "one", "")), CPX_OK},
        {cpx_arena_printf(test_arena, "{\"keys\":[%s,{\"kty\":\"EC\",\"crv\":\"P-256\",\"kid\":\"x\"},{\"kty\":\"OKP\"},1]}",
                          jwk(key, "one", "")),
         CPX_OK},
        {cpx_arena_printf(test_arena, "{\"keys\":[%s,{\"kty\":\"RSA\",\"d\":\"AA\"}]}", jwk(key, "one", "")), CPX_REFUSED},
        {"{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\",\"kid\":\"x\"}]}", CPX_REFUSED},
        {cpx_arena_printf(test_arena, "{\"keys\":[%s,%s]}", jwk(key, "one", ""), jwk(other_key, "two", "")), CPX_OK},
        {cpx_arena_printf(test_arena, "{\"keys\":[%s]}", jwk(key, "", "")), CPX_REFUSED},
        {"{\"keys\":[{\"kty\":\"oct\",\"kid\":\"a\",\"k\":\"AAAA\"}]}", CPX_REFUSED},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (cpx_keyset_check(test_arena, rows[i].set, strlen(rows[i].set), &why) != rows[i].rc) fail_msg("row %zu", i);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        KEYED(the_published_example_is_taken_at_its_time_and_place),
        KEYED(a_good_one_is_taken),
        KEYED(headers_are_judged),
        KEYED(claims_are_judged),
        KEYED(a_clock_may_be_ten_seconds_wrong),
        KEYED(exactly_one_key_must_fit),
        KEYED(a_key_that_fits_by_name_only_does_not_verify),
        KEYED(purpose_and_user_come_from_the_extension),
        KEYED(only_public_sets_with_a_usable_key_are_registered),
    };
    return cmocka_run_group_tests(tests, keys_up, keys_down);
}
