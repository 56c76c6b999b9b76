#include "auth_test.h"

#include <pthread.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "../../../service/auth/claims.h"
#include "cpx/keys.h"
#include "cpx/log.h"

static char directory[] = "/tmp/cpx-keys-XXXXXX";
static const char url[] = "https://exchange.example";

static const char *path(const char *name)
{
    return cpx_arena_printf(test_arena, "%s/%s", directory, name);
}

static void add(const char *name, enum cpx_algorithm algorithm)
{
    EVP_PKEY *key = cpx_key_new(algorithm);
    assert_int_equal(cpx_key_write(key, path(name)), CPX_OK);
    EVP_PKEY_free(key);
}

static int directory_up(void **state)
{
    int failed = arena_up(state);
    memcpy(strrchr(directory, '-') + 1, "XXXXXX", 6);
    return failed || mkdtemp(directory) == NULL;
}

static int directory_down(void **state)
{
    static const char *const names[] = {"1.pem", "2.pem", "3.pem", ".hidden.pem", "note.txt"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        (void)unlink(path(names[i]));
    (void)rmdir(directory);
    return arena_down(state);
}

#define KEYED(function) cmocka_unit_test_setup_teardown(function, directory_up, directory_down)

static struct cpx_claims some_claims(void)
{
    return (struct cpx_claims){.client = "c1",
                               .scope = "system/*.rs",
                               .jti = "j",
                               .user = "u \"1\"",
                               .issued = 1800000000,
                               .expires = 1800000300,
                               .purpose = CPX_PURPOSE_COC,
                               .certificate_sha256 = "thumb"};
}

__attribute__((noinline)) static const char *token_of(struct cpx_keys *keys)
{
    const char *token = NULL;
    struct cpx_claims claims = some_claims();
    assert_int_equal(cpx_claims_sign(keys, test_arena, &claims, url, &token), CPX_OK);
    return token;
}

static enum cpx_rc judge(struct cpx_keys *keys, const char *token)
{
    struct cpx_claims claims;
    return cpx_claims_of_token(keys, test_arena, token, url, &claims);
}

static void a_token_carries_its_claims(void **state)
{
    (void)state;
    struct cpx_claims claims;
    add("1.pem", CPX_ALGORITHM_ES256);
    struct cpx_keys *keys = cpx_keys_open(directory);
    assert_non_null(keys);
    assert_int_equal(cpx_claims_of_token(keys, test_arena, token_of(keys), url, &claims), CPX_OK);
    assert_string_equal(claims.client, "c1");
    assert_string_equal(claims.scope, "system/*.rs");
    assert_string_equal(claims.user, "u \"1\"");
    assert_null(claims.user_name);
    assert_string_equal(claims.certificate_sha256, "thumb");
    assert_int_equal(claims.purpose, CPX_PURPOSE_COC);
    assert_int_equal(claims.expires, 1800000300);
    assert_int_equal(cpx_claims_of_token(keys, test_arena, token_of(keys), "https://another.example", &claims), CPX_REFUSED);
    cpx_keys_close(keys);
}

static void the_newest_by_name_signs_and_all_are_published(void **state)
{
    (void)state;
    const char *json = NULL;
    size_t size = 0;
    add("2.pem", CPX_ALGORITHM_ES256);
    add("1.pem", CPX_ALGORITHM_ES256);
    add(".hidden.pem", CPX_ALGORITHM_ES256);
    FILE *note = fopen(path("note.txt"), "we");
    assert_non_null(note);
    (void)fclose(note);
    struct cpx_keys *keys = cpx_keys_open(directory);
    assert_non_null(keys);
    assert_int_equal(cpx_keys_publish(keys, test_arena, &json, &size), CPX_OK);
    json_t *set = json_loadb(json, size, 0, NULL);
    assert_int_equal(json_array_size(json_object_get(set, "keys")), 2);
    assert_null(strstr(json, "\"d\""));
    EVP_PKEY *newest = cpx_key_read(path("2.pem"));
    struct cpx_jws jws;
    const char *token = token_of(keys);
    assert_int_equal(cpx_jws_split(test_arena, token, strlen(token), &jws), CPX_OK);
    assert_string_equal(json_string_value(json_object_get(jws.header, "kid")), cpx_key_thumbprint(test_arena, newest));
    assert_string_equal(json_string_value(json_object_get(jws.header, "typ")), "at+jwt");
    EVP_PKEY_free(newest);
    json_decref(set);
    cpx_keys_close(keys);
}

static void a_token_outlives_a_rotation_but_not_its_key(void **state)
{
    (void)state;
    add("1.pem", CPX_ALGORITHM_ES256);
    struct cpx_keys *keys = cpx_keys_open(directory);
    const char *before = token_of(keys);
    assert_int_equal(judge(keys, before), CPX_OK);
    add("2.pem", CPX_ALGORITHM_ES256);
    assert_int_equal(cpx_keys_reload(keys), CPX_OK);
    const char *after = token_of(keys);
    assert_int_equal(judge(keys, before), CPX_OK);
    assert_int_equal(judge(keys, after), CPX_OK);
    (void)unlink(path("1.pem"));
    assert_int_equal(cpx_keys_reload(keys), CPX_OK);
    assert_int_equal(judge(keys, before), CPX_REFUSED);
    assert_int_equal(judge(keys, after), CPX_OK);
    (void)unlink(path("2.pem"));
    assert_int_equal(cpx_keys_reload(keys), CPX_REFUSED); /* the old ones stay */
    assert_int_equal(judge(keys, after), CPX_OK);
    cpx_keys_close(keys);
}

static void a_directory_without_a_good_key_is_refused(void **state)
{
    (void)state;
    assert_null(cpx_keys_open(NULL));
    assert_null(cpx_keys_open("/nonexistent"));
    assert_null(cpx_keys_open(directory));
    add("1.pem", CPX_ALGORITHM_ES256);
    add("2.pem", CPX_ALGORITHM_ES384);
    assert_null(cpx_keys_open(directory));
    (void)unlink(path("2.pem"));
    FILE *broken = fopen(path("2.pem"), "we");
    assert_non_null(broken);
    (void)fputs("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", broken);
    (void)fclose(broken);
    assert_null(cpx_keys_open(directory));
}

/* Signed with a key by hand, under any header. */
__attribute__((noinline)) static const char *forged(const char *file, const char *header_format, const char *claims)
{
    const char *token = NULL;
    EVP_PKEY *key = cpx_key_read(path(file));
    const char *header = cpx_arena_printf(test_arena, "{%s,\"kid\":\"%s\"}", header_format, cpx_key_thumbprint(test_arena, key));
    assert_int_equal(cpx_jws_sign(test_arena, key, cpx_key_algorithm(key), header, claims, &token), CPX_OK);
    EVP_PKEY_free(key);
    return token;
}

static void foreign_and_altered_tokens_are_refused(void **state)
{
    (void)state;
    static const char ours[] = "\"alg\":\"ES256\",\"typ\":\"at+jwt\"";
    static const char claims[] =
        "{\"iss\":\"https://exchange.example\",\"aud\":\"https://exchange.example\",\"sub\":\"c1\",\"iat\":1,\"exp\":2,\"jti\":\"j\","
        "\"scope\":\"system/*.rs\",\"purpose\":\"COC\"}";
    add("1.pem", CPX_ALGORITHM_ES256);
    struct cpx_keys *keys = cpx_keys_open(directory);
    add("2.pem", CPX_ALGORITHM_ES256); /* not loaded: another's */
    assert_int_equal(judge(keys, forged("1.pem", ours, claims)), CPX_OK);
    assert_int_equal(judge(keys, forged("2.pem", ours, claims)), CPX_REFUSED);
    assert_int_equal(judge(keys, forged("1.pem", "\"alg\":\"none\",\"typ\":\"at+jwt\"", claims)), CPX_REFUSED);
    assert_int_equal(judge(keys, forged("1.pem", "\"alg\":\"HS256\",\"typ\":\"at+jwt\"", claims)), CPX_REFUSED);
    assert_int_equal(judge(keys, forged("1.pem", "\"alg\":\"ES256\",\"typ\":\"JWT\"", claims)), CPX_REFUSED);
    assert_int_equal(judge(keys, forged("1.pem", "\"alg\":\"ES256\"", claims)), CPX_REFUSED);

    /* another's signature under our kid: re-signed */
    const char *mine = forged("1.pem", ours, claims), *theirs = forged("2.pem", ours, claims);
    int kept = (int)(strrchr(mine, '.') - mine);
    assert_int_equal(judge(keys, cpx_arena_printf(test_arena, "%.*s%s", kept, mine, strrchr(theirs, '.'))), CPX_REFUSED);
    assert_int_equal(judge(keys, cpx_arena_printf(test_arena, "%.*s.", kept, mine)), CPX_REFUSED);
    assert_int_equal(judge(keys, mine), CPX_OK);

    /* every single changed character of a token that is remembered as good */
    size_t size = strlen(mine);
    for (size_t i = 0; i < size; i++) {
        char *changed = cpx_arena_strdup(test_arena, mine);
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        assert_int_equal(judge(keys, changed), CPX_REFUSED);
    }
    static const char *const bad[] = {"", ".", "..", "x", "a.b.c", "null"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        assert_int_equal(judge(keys, bad[i]), CPX_REFUSED);
    cpx_keys_close(keys);
}

static void a_token_of_ours_with_a_claim_missing_is_refused(void **state)
{
    (void)state;
    static const char ours[] = "\"alg\":\"ES256\",\"typ\":\"at+jwt\"";
    static const char *const members[] = {"\"iss\":\"https://exchange.example\"",
                                          "\"aud\":\"https://exchange.example\"",
                                          "\"sub\":\"c1\"",
                                          "\"iat\":1",
                                          "\"exp\":2",
                                          "\"jti\":\"j\"",
                                          "\"scope\":\"system/*.rs\"",
                                          "\"purpose\":\"COC\""};
    enum { MEMBERS = sizeof members / sizeof members[0] };
    add("1.pem", CPX_ALGORITHM_ES256);
    struct cpx_keys *keys = cpx_keys_open(directory);
    for (size_t missing = 0; missing <= MEMBERS; missing++) {
        const char *claims = "{\"x\":1";
        for (size_t i = 0; i < MEMBERS; i++)
            claims = i == missing ? claims : cpx_arena_printf(test_arena, "%s,%s", claims, members[i]);
        const char *whole = cpx_arena_printf(test_arena, "%s}", claims);
        assert_int_equal(judge(keys, forged("1.pem", ours, whole)), missing == MEMBERS ? CPX_OK : CPX_REFUSED);
        /* a binding that can't be read is no binding that may be ignored */
        const char *bound = cpx_arena_printf(test_arena, "%s,\"cnf\":{}}", claims);
        assert_int_equal(judge(keys, forged("1.pem", ours, bound)), CPX_REFUSED);
    }
    cpx_keys_close(keys);
}

static void *reload_often(void *context)
{
    for (int i = 0; i < 50; i++) {
        if (cpx_keys_reload(context) != CPX_OK) return context;
    }
    return NULL;
}

static void reloading_disturbs_nobody(void **state)
{
    (void)state;
    pthread_t thread;
    void *failed = NULL;
    add("1.pem", CPX_ALGORITHM_ES256);
    struct cpx_keys *keys = cpx_keys_open(directory);
    assert_int_equal(pthread_create(&thread, NULL, reload_often, keys), 0);
    for (int i = 0; i < 200; i++)
        assert_int_equal(judge(keys, token_of(keys)), CPX_OK);
    assert_int_equal(pthread_join(thread, &failed), 0);
    assert_null(failed);
    cpx_keys_close(keys);
}

static void a_token_that_was_seen_costs_little(void **state)
{
    (void)state;
    struct timespec start, middle, end;
    enum { TURNS = 400 };
    add("1.pem", CPX_ALGORITHM_ES256);
    struct cpx_keys *keys = cpx_keys_open(directory);
    const char *token = token_of(keys), *fresh[TURNS];
    for (int i = 0; i < TURNS; i++)
        fresh[i] = token_of(keys);
    (void)clock_gettime(CLOCK_MONOTONIC, &start);
    for (int i = 0; i < TURNS; i++)
        assert_int_equal(judge(keys, fresh[i]), CPX_OK);
    (void)clock_gettime(CLOCK_MONOTONIC, &middle);
    for (int i = 0; i < TURNS; i++)
        assert_int_equal(judge(keys, token), CPX_OK);
    (void)clock_gettime(CLOCK_MONOTONIC, &end);
    double first = (double)(middle.tv_sec - start.tv_sec) * 1e6 + (double)(middle.tv_nsec - start.tv_nsec) / 1e3;
    double later = (double)(end.tv_sec - middle.tv_sec) * 1e6 + (double)(end.tv_nsec - middle.tv_nsec) / 1e3;
    print_message("a new token: %.0f us, one seen before: %.0f us\n", first / TURNS, later / TURNS);
    assert_true(later < first);
    cpx_keys_close(keys);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        KEYED(a_token_carries_its_claims),
        KEYED(the_newest_by_name_signs_and_all_are_published),
        KEYED(a_token_outlives_a_rotation_but_not_its_key),
        KEYED(a_directory_without_a_good_key_is_refused),
        KEYED(foreign_and_altered_tokens_are_refused),
        KEYED(a_token_of_ours_with_a_claim_missing_is_refused),
        KEYED(reloading_disturbs_nobody),
        KEYED(a_token_that_was_seen_costs_little),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
