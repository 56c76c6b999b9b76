/* Registration, tokens and certificates against the running service: organizations and clients of the test's own, made with the command
 * line. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* cmocka.h needs those four first. */
#include <cmocka.h>
#include <curl/curl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "../../service/cli/session.h"
#include "../harness/harness.h"
#include "cpx/id.h"
#include "cpx/json.h"
#include "cpx/jwt.h"

enum { ARENA_CAP = 256 * 1024 * 1024 };

static struct cpx_arena *arena;
static char directory[] = "/tmp/cpx-auth-XXXXXX";
static const char *organization, *client; /* COC and TREAT */
static EVP_PKEY *key;
static const char *kid;

/* ---- the command line ---- */

/* Runs `careplan-exchange arguments`; its last line. expected: the exit status. */
static const char *run(int expected, const char *arguments)
{
    char line[8192], *last = cpx_arena_strdup(arena, "");
    FILE *pipe = popen(harness_format("'%s' %s 2>/dev/null", harness_environment("CPX_BIN"), arguments), "r");
    assert_non_null(pipe);
    while (fgets(line, sizeof line, pipe) != NULL) {
        line[strcspn(line, "\n")] = '\0';
        last = cpx_arena_strdup(arena, line);
    }
    int status = pclose(pipe);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != expected) fail_msg("exit status %d of %s", status, arguments);
    return last;
}

static const char *file(const char *name)
{
    return harness_format("%s/%s", directory, name);
}

static const char *text_of(const json_t *object, const char *name)
{
    const char *text = json_string_value(json_object_get(object, name));
    return text == NULL ? "" : text;
}

/* ---- tokens ---- */

static const char token_type[] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

static const char *endpoint(void)
{
    return harness_format("%s/oauth/token", harness_environment("CPX_URL"));
}

static const char *fresh_id(void)
{
    char id[37];
    assert_int_equal(cpx_id_new(id), CPX_OK);
    return cpx_arena_strdup(arena, id);
}

__attribute__((noinline)) static const char *signed_by(EVP_PKEY *by, const char *header, const char *claims)
{
    const char *token = NULL;
    assert_int_equal(cpx_jws_sign(arena, by, cpx_key_algorithm(by), header, claims, &token), CPX_OK);
    return token;
}

static const char *usual_header(void)
{
    return harness_format("{\"alg\":\"ES384\",\"typ\":\"JWT\",\"kid\":\"%s\"}", kid);
}

/* The claims of a good assertion, with more members and a time from now. */
static const char *claims_of(const char *id, long seconds, const char *more)
{
    return harness_format("{\"iss\":\"%s\",\"sub\":\"%s\",\"aud\":\"%s\",\"jti\":\"%s\",\"exp\":%ld%s}", id, id, endpoint(), fresh_id(),
                          (long)time(NULL) + seconds, more);
}

#define COC                                                                                                                                \
    ",\"extensions\":{\"hl7-b2b\":{\"purpose_of_use\":[\"urn:oid:2.16.840.1.113883.5.8#COC\"],\"subject_id\":\"nurse "                     \
    "1\",\"subject_name\":\"N. One\"}}"

static struct answer ask_with(const char *assertion, const char *more)
{
    const char *form =
        harness_format("grant_type=client_credentials&client_assertion_type=%s&client_assertion=%s%s", token_type, assertion, more);
    struct call call = {.method = "POST", .path = "/oauth/token", .body = form};
    return harness_make(&call);
}

static void expect_error(struct answer answer, long status, const char *error)
{
    if (answer.status != status || strcmp(text_of(answer.json, "error"), error) != 0)
        fail_msg("%ld %s instead of %ld %s", answer.status, answer.body, status, error);
    assert_true(*text_of(answer.json, "error_description") != '\0');
    assert_string_equal(harness_header(&answer, "Cache-Control"), "no-store");
    harness_free(&answer);
}

static const char *expect_token(struct answer answer)
{
    if (answer.status != 200) fail_msg("%ld %s", answer.status, answer.body);
    const char *token = cpx_arena_strdup(arena, text_of(answer.json, "access_token"));
    assert_string_equal(harness_header(&answer, "Cache-Control"), "no-store");
    assert_int_equal(strcasecmp(text_of(answer.json, "token_type"), "bearer"), 0);
    assert_in_range(json_integer_value(json_object_get(answer.json, "expires_in")), 1, 300);
    harness_free(&answer);
    return token;
}

static const char *good_token(void)
{
    return expect_token(ask_with(signed_by(key, usual_header(), claims_of(client, 200, COC)), ""));
}

static long status_of(const char *token, const char *path)
{
    struct call call = {.method = "GET", .path = path, .token = token};
    struct answer answer = harness_make(&call);
    long status = answer.status;
    if (status == 401) assert_non_null(harness_header(&answer, "WWW-Authenticate"));
    harness_free(&answer);
    return status;
}

static json_t *claims_in(const char *token)
{
    struct cpx_jws jws;
    json_t *claims = NULL;
    struct cpx_problem problem = {.arena = arena};
    assert_int_equal(cpx_jws_split(arena, token, strlen(token), &jws), CPX_OK);
    assert_int_equal(cpx_json_load(arena, jws.payload, jws.payload_size, &claims, &problem), CPX_OK);
    return claims;
}

static int world_up(void **state)
{
    (void)state;
    arena = cpx_arena_new(ARENA_CAP);
    assert_non_null(mkdtemp(directory));
    organization =
        run(0, "organization add --name 'Auth Test Clinic' --class primary_care --default-category medical --purpose COC --purpose TREAT");
    client = run(0, harness_format("client add --organization %s --scope 'system/*.rs system/Task.cu' --new-key %s --client-file %s",
                                   organization, file("key.pem"), file("self.json")));
    key = cpx_key_read(file("key.pem"));
    assert_non_null(key);
    kid = cpx_key_thumbprint(arena, key);
    return 0;
}

static int world_down(void **state)
{
    (void)state;
    EVP_PKEY_free(key);
    (void)!system(harness_format("rm -rf '%s'", directory));
    cpx_arena_free(arena);
    return 0;
}

/* ---- discovery ---- */

static void discovery_says_what_there_is(void **state)
{
    (void)state;
    static const char *const places[] = {"/.well-known/smart-configuration", "/fhir/R4/.well-known/smart-configuration"};
    for (size_t i = 0; i < 2; i++) {
        struct answer answer = harness_expect(200, NULL, "GET", places[i], NULL);
        assert_memory_equal(harness_header(&answer, "Content-Type"), "application/json", 16);
        assert_string_equal(text_of(answer.json, "token_endpoint"), endpoint());
        assert_non_null(json_object_get(answer.json, "introspection_endpoint"));
        assert_null(json_object_get(answer.json, "issuer"));
        harness_free(&answer);
    }
}

static void our_key_set_verifies_our_tokens(void **state)
{
    (void)state;
    struct cpx_jws jws;
    const char *token = good_token();
    struct answer answer = harness_expect(200, NULL, "GET", "/.well-known/jwks.json", NULL);
    assert_int_equal(cpx_jws_split(arena, token, strlen(token), &jws), CPX_OK);
    const json_t *keys = json_object_get(answer.json, "keys"), *jwk;
    size_t i, verified = 0;
    json_array_foreach(keys, i, jwk)
    {
        assert_null(json_object_get(jwk, "d"));
        if (strcmp(text_of(jwk, "kid"), text_of(jws.header, "kid")) != 0) continue;
        EVP_PKEY *public = cpx_jwk_key(arena, jwk, CPX_ALGORITHM_ES256);
        assert_int_equal(cpx_jws_verify(&jws, public, CPX_ALGORITHM_ES256), CPX_OK);
        EVP_PKEY_free(public);
        verified++;
    }
    assert_int_equal(verified, 1);
    harness_free(&answer);
}

/* ---- assertions ---- */

static void a_token_says_who_and_why(void **state)
{
    (void)state;
    const char *token = good_token();
    const json_t *claims = claims_in(token);
    assert_string_equal(text_of(claims, "sub"), client);
    assert_string_equal(text_of(claims, "iss"), harness_environment("CPX_URL"));
    assert_string_equal(text_of(claims, "aud"), harness_environment("CPX_URL"));
    assert_string_equal(text_of(claims, "purpose"), "COC");
    assert_string_equal(text_of(claims, "user"), "nurse 1");
    assert_string_equal(text_of(claims, "user_name"), "N. One");
    assert_string_equal(text_of(claims, "scope"), "system/*.rs system/Task.cu");
    assert_int_equal(status_of(token, "/v1/me"), 200);
    assert_int_equal(status_of(token, harness_format("/fhir/R4/Organization/%s", organization)), 200);
}

static void bad_assertions_get_no_token(void **state)
{
    (void)state;
    EVP_PKEY *foreign = cpx_key_new(CPX_ALGORITHM_ES384), *p256 = cpx_key_new(CPX_ALGORITHM_ES256);
    const char *now = usual_header(), *good = claims_of(client, 200, COC);
    const struct {
        EVP_PKEY *by;
        const char *header, *claims;
    } rows[] = {
        {foreign, now, good},
        {key, harness_format("{\"alg\":\"ES384\",\"kid\":\"%s\"}", "another"), good},
        {key, "{\"alg\":\"ES384\"}", good},
        {key, harness_format("{\"alg\":\"none\",\"kid\":\"%s\"}", kid), good},
        {key, harness_format("{\"alg\":\"HS256\",\"kid\":\"%s\"}", kid), good},
        {key, harness_format("{\"alg\":\"RS384\",\"kid\":\"%s\"}", kid), good},
        {p256, harness_format("{\"alg\":\"ES256\",\"kid\":\"%s\"}", kid), good},
        {key, harness_format("{\"alg\":\"ES384\",\"kid\":\"%s\",\"jku\":\"https://evil.example/jwks\"}", kid), good},
        {key, harness_format("{\"alg\":\"ES384\",\"kid\":\"%s\",\"crit\":[\"x\"],\"x\":1}", kid), good},
        {key, now, claims_of(client, -30, COC)},
        {key, now, claims_of(client, -100, COC)},
        {key, now, claims_of(client, 360, COC)},
        {key, now, claims_of(client, 200, harness_format(",\"nbf\":%ld", (long)time(NULL) + 60))},
        {key, now, claims_of(client, 200, harness_format(",\"iat\":%ld", (long)time(NULL) + 70))},
        {key, now, claims_of("0b7e1c1e-5f0a-4c1f-9d43-2b1d6c7a9e10", 200, COC)},
        {key, now,
         harness_format("{\"iss\":\"%s\",\"sub\":\"x\",\"aud\":\"%s\",\"jti\":\"j\",\"exp\":%ld}", client, endpoint(),
                        (long)time(NULL) + 100)},
        {key, now,
         harness_format("{\"iss\":\"%s\",\"sub\":\"%s\",\"aud\":\"%s\",\"jti\":\"j\",\"exp\":%ld}", client, client,
                        "https://other.example/token", (long)time(NULL) + 100)},
        {key, now,
         harness_format("{\"iss\":\"%s\",\"sub\":\"%s\",\"aud\":\"%s\",\"exp\":%ld}", client, client, endpoint(), (long)time(NULL) + 100)},
        {key, now, "{}"},
        {key, now, "not json"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        expect_error(ask_with(signed_by(rows[i].by, rows[i].header, rows[i].claims), ""), 401, "invalid_client");
    expect_error(ask_with("a.b.c", ""), 401, "invalid_client");
    expect_error(ask_with(good_token(), ""), 401, "invalid_client");
    EVP_PKEY_free(foreign);
    EVP_PKEY_free(p256);
}

static void a_wrong_clock_is_taken_up_to_ten_seconds(void **state)
{
    (void)state;
    static const long taken[] = {-5, 5, 295, 303};
    for (size_t i = 0; i < sizeof taken / sizeof taken[0]; i++)
        expect_token(ask_with(signed_by(key, usual_header(), claims_of(client, taken[i], COC)), ""));
    expect_token(
        ask_with(signed_by(key, usual_header(), claims_of(client, 200, harness_format(COC ",\"nbf\":%ld", (long)time(NULL) + 5))), ""));
}

static void bad_requests_say_what_is_wrong(void **state)
{
    (void)state;
    const char *assertion = signed_by(key, usual_header(), claims_of(client, 200, COC));
    const struct {
        const char *form;
        long status;
        const char *error;
    } rows[] = {
        {"", 400, "invalid_request"},
        {"grant_type=password", 400, "unsupported_grant_type"},
        {"grant_type=client_credentials", 401, "invalid_client"},
        {"grant_type=client_credentials&client_id=x", 401, "invalid_client"},
        {"grant_type=client_credentials&grant_type=client_credentials", 400, "invalid_request"},
        {"grant_type=client_credentials&x=%ff", 400, "invalid_request"},
        {harness_format("grant_type=client_credentials&client_assertion=%s", assertion), 400, "invalid_request"},
        {harness_format("grant_type=client_credentials&client_assertion_type=%s", token_type), 400, "invalid_request"},
        {harness_format("grant_type=client_credentials&client_assertion_type=other&client_assertion=%s", assertion), 400,
         "invalid_request"},
        {harness_format("grant_type=client_credentials&client_assertion_type=%s&client_assertion=%s&client_id=x", token_type, assertion),
         401, "invalid_client"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct call call = {.method = "POST", .path = "/oauth/token", .body = rows[i].form};
        expect_error(harness_make(&call), rows[i].status, rows[i].error);
    }
}

static void an_assertion_is_taken_once(void **state)
{
    (void)state;
    const char *assertion = signed_by(key, usual_header(), claims_of(client, 200, COC));
    expect_token(ask_with(assertion, ""));
    expect_error(ask_with(assertion, ""), 401, "invalid_client");
    /* The same jti in another assertion; and one that was seen though its request failed later. */
    const char *claims = claims_of(client, 200, COC), *header = harness_format("{\"kid\":\"%s\",\"alg\":\"ES384\"}", kid);
    expect_error(ask_with(signed_by(key, usual_header(), claims), "&scope=system%2FGoal.d"), 400, "invalid_scope");
    expect_error(ask_with(signed_by(key, header, claims), ""), 401, "invalid_client");
}

struct racer {
    struct cpx_arena *arena;
    const char *form;
    long status;
};

static void *race(void *context)
{
    struct racer *racer = context;
    static const char *const headers[] = {"Content-Type: application/x-www-form-urlencoded"};
    const struct cli_client who = {.url = getenv("CPX_URL"), .ca = getenv("CPX_CA")};
    const struct cli_request request = {.method = "POST",
                                        .url = racer->form + strlen(racer->form) + 1,
                                        .body = racer->form,
                                        .body_size = strlen(racer->form),
                                        .headers = headers,
                                        .headers_count = 1};
    struct cli_answer answer = {0};
    if (cli_send(racer->arena, &who, &request, &answer) == CPX_OK) racer->status = answer.status;
    return NULL;
}

static void an_assertion_is_taken_once_by_many_at_once(void **state)
{
    (void)state;
    enum { RACERS = 16 };
    struct racer racers[RACERS];
    pthread_t threads[RACERS];
    size_t taken = 0, refused = 0;
    const char *assertion = signed_by(key, usual_header(), claims_of(client, 200, COC));
    char *form = NULL;
    int size = asprintf(&form, "grant_type=client_credentials&client_assertion_type=%s&client_assertion=%s%c%s", token_type, assertion,
                        '\0', endpoint());
    assert_true(size > 0);
    for (size_t i = 0; i < RACERS; i++) {
        racers[i] = (struct racer){.arena = cpx_arena_new(16 * 1024 * 1024), .form = form};
        assert_int_equal(pthread_create(&threads[i], NULL, race, &racers[i]), 0);
    }
    for (size_t i = 0; i < RACERS; i++) {
        (void)pthread_join(threads[i], NULL);
        cpx_arena_free(racers[i].arena);
        taken += racers[i].status == 200;
        refused += racers[i].status == 401;
    }
    free(form);
    assert_int_equal(taken, 1);
    assert_int_equal(refused, RACERS - 1);
}

/* ---- purpose and scope ---- */

static void a_purpose_is_stated_and_entitled(void **state)
{
    (void)state;
    static const char *const bad[] = {"",
                                      ",\"extensions\":{}",
                                      ",\"extensions\":{\"hl7-b2b\":{}}",
                                      ",\"extensions\":{\"hl7-b2b\":{\"purpose_of_use\":\"PUBHLTH\"}}",
                                      ",\"extensions\":{\"hl7-b2b\":{\"purpose_of_use\":[\"COC\",\"TREAT\"]}}",
                                      ",\"extensions\":{\"hl7-b2b\":{\"purpose_of_use\":\"care_coordination\"}}",
                                      ",\"extensions\":{\"hl7-b2b\":{\"purpose_of_use\":\"COC\",\"subject_id\":[]}}"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        expect_error(ask_with(signed_by(key, usual_header(), claims_of(client, 200, bad[i])), ""), 400, "invalid_grant");
    expect_error(ask_with(signed_by(key, usual_header(), claims_of(client, 200, "")), "&purpose_of_use=COC"), 400, "invalid_request");
    const char *token = expect_token(ask_with(
        signed_by(key, usual_header(), claims_of(client, 200, ",\"extensions\":{\"hl7-b2b\":{\"purpose_of_use\":\"TREAT\"}}")), ""));
    assert_string_equal(text_of(claims_in(token), "purpose"), "TREAT");
}

static void scopes_are_granted_inside_the_registered(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"system%2FPatient.rs", "system/Patient.rs"},    {"system%2F*.read", "system/*.rs"},
        {"system%2FPatient.cruds", "system/Patient.rs"}, {"system%2FTask.*+system%2FGoal.r", "system/Goal.r system/Task.crus"},
        {"system%2FTask.cd", "system/Task.c"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *token =
            expect_token(ask_with(signed_by(key, usual_header(), claims_of(client, 200, COC)), harness_format("&scope=%s", rows[i][0])));
        assert_string_equal(text_of(claims_in(token), "scope"), rows[i][1]);
    }
    static const char *const bad[] = {
        "system%2FPatient.d", "patient%2F*.rs", "system%2FPatient.sr", "system%2FPatient.rs%3Fcategory%3Dx", "openid", "%20"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        expect_error(ask_with(signed_by(key, usual_header(), claims_of(client, 200, COC)), harness_format("&scope=%s", bad[i])), 400,
                     "invalid_scope");
    const char *narrow = expect_token(ask_with(signed_by(key, usual_header(), claims_of(client, 200, COC)), "&scope=system%2FGoal.rs"));
    assert_int_equal(status_of(narrow, harness_format("/fhir/R4/Organization/%s", organization)), 403);
}

/* ---- access tokens ---- */

static void tokens_that_are_not_ours_open_nothing(void **state)
{
    (void)state;
    static const char *const paths[] = {"/v1/me", "/fhir/R4/Patient/0b7e1c1e-5f0a-4c1f-9d43-2b1d6c7a9e10", "/fhir/R4/Patient"};
    const char *token = good_token();
    char *claims = json_dumps(claims_in(token), JSON_COMPACT);
    EVP_PKEY *foreign = cpx_key_new(CPX_ALGORITHM_ES256);
    struct cpx_jws jws;
    assert_int_equal(cpx_jws_split(arena, token, strlen(token), &jws), CPX_OK);
    const char *resigned =
        signed_by(foreign, harness_format("{\"alg\":\"ES256\",\"typ\":\"at+jwt\",\"kid\":\"%s\"}", text_of(jws.header, "kid")), claims);
    int kept = (int)(strrchr(token, '.') - token);
    char *altered = cpx_arena_strdup(arena, token);
    altered[kept - 5] = altered[kept - 5] == 'A' ? 'B' : 'A';
    const char *bad[] = {resigned,
                         altered,
                         harness_format("%.*s.", kept, token),
                         harness_format("%.*s%s", kept, token, strrchr(resigned, '.')),
                         signed_by(foreign, "{\"alg\":\"none\",\"typ\":\"at+jwt\"}", claims),
                         signed_by(key, usual_header(), claims_of(client, 200, COC)),
                         "x",
                         "..",
                         harness_format("%s.x", token)};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        for (size_t p = 0; p < 3; p++)
            assert_int_equal(status_of(bad[i], paths[p]), 401);
    }
    assert_int_equal(status_of(token, "/v1/me"), 200);
    free(claims);
    EVP_PKEY_free(foreign);
}

static struct answer introspect(const char *token, const char *asked)
{
    struct call call = {.method = "POST", .path = "/oauth/introspect", .token = token, .body = harness_format("token=%s", asked)};
    return harness_make(&call);
}

static void introspection_tells_the_good_from_the_bad(void **state)
{
    (void)state;
    const char *token = good_token();
    struct answer answer = introspect(token, token);
    assert_int_equal(answer.status, 200);
    assert_true(json_is_true(json_object_get(answer.json, "active")));
    assert_string_equal(text_of(answer.json, "client_id"), client);
    assert_string_equal(text_of(answer.json, "scope"), "system/*.rs system/Task.cu");
    assert_true(json_is_integer(json_object_get(answer.json, "exp")));
    assert_null(json_object_get(answer.json, "user"));
    harness_free(&answer);
    static const char *const bad[] = {"x", "a.b.c"};
    for (size_t i = 0; i < 2; i++) {
        answer = introspect(token, bad[i]);
        assert_int_equal(answer.status, 200);
        assert_true(json_is_false(json_object_get(answer.json, "active")));
        assert_int_equal(json_object_size(answer.json), 1);
        harness_free(&answer);
    }
    answer = introspect(NULL, token);
    assert_int_equal(answer.status, 401);
    harness_free(&answer);
    answer = introspect(token, "");
    assert_int_equal(answer.status, 400);
    harness_free(&answer);
}

/* ---- the register ---- */

static void a_disabled_client_is_refused_from_its_next_request_on(void **state)
{
    (void)state;
    const char *token = good_token();
    const char *const switches[][2] = {{"client", client}, {"organization", organization}};
    for (size_t i = 0; i < 2; i++) {
        assert_int_equal(status_of(token, "/v1/me"), 200);
        run(0, harness_format("%s disable %s", switches[i][0], switches[i][1]));
        assert_int_equal(status_of(token, "/v1/me"), 401);
        assert_int_equal(status_of(token, harness_format("/fhir/R4/Organization/%s", organization)), 401);
        expect_error(ask_with(signed_by(key, usual_header(), claims_of(client, 200, COC)), ""), 401, "invalid_client");
        run(0, harness_format("%s enable %s", switches[i][0], switches[i][1]));
    }
    assert_int_equal(status_of(token, "/v1/me"), 200);
    run(1, "client disable 0b7e1c1e-5f0a-4c1f-9d43-2b1d6c7a9e10");
    run(1, "organization disable 0b7e1c1e-5f0a-4c1f-9d43-2b1d6c7a9e10");
    run(1, "organization disable nonsense");
}

static void a_new_key_replaces_the_old_one(void **state)
{
    (void)state;
    const char *id = run(
        0, harness_format("client add --organization %s --scope 'system/*.rs' --purpose COC --new-key %s", organization, file("old.pem")));
    EVP_PKEY *old = cpx_key_read(file("old.pem"));
    const char *old_header = harness_format("{\"alg\":\"ES384\",\"kid\":\"%s\"}", cpx_key_thumbprint(arena, old));
    /* registered for a single purpose: it may be left out */
    assert_string_equal(text_of(claims_in(expect_token(ask_with(signed_by(old, old_header, claims_of(id, 200, "")), ""))), "purpose"),
                        "COC");
    run(0, harness_format("client rekey %s --new-key %s", id, file("new.pem")));
    EVP_PKEY *new = cpx_key_read(file("new.pem"));
    const char *new_header = harness_format("{\"alg\":\"ES384\",\"kid\":\"%s\"}", cpx_key_thumbprint(arena, new));
    expect_error(ask_with(signed_by(old, old_header, claims_of(id, 200, "")), ""), 401, "invalid_client");
    expect_token(ask_with(signed_by(new, new_header, claims_of(id, 200, "")), ""));
    EVP_PKEY_free(old);
    EVP_PKEY_free(new);
}

static void a_client_may_bring_its_key_set(void **state)
{
    (void)state;
    const char *project = harness_environment("CPX_TEST_PROJECT");
    /* RSA, of the client's own making */
    EVP_PKEY *rsa = EVP_PKEY_Q_keygen(NULL, NULL, "RSA", (size_t)2048);
    FILE *stream = fopen(file("set.json"), "we");
    assert_non_null(stream);
    assert_true(fprintf(stream, "{\"keys\":[%s]}\n", cpx_key_jwk(arena, rsa)) > 0);
    (void)fclose(stream);
    const char *id = run(
        0, harness_format("client add --organization %s --scope 'system/*.rs' --purpose COC --jwks %s", organization, file("set.json")));
    const char *header = harness_format("{\"alg\":\"RS384\",\"typ\":\"JWT\",\"kid\":\"%s\"}", cpx_key_thumbprint(arena, rsa));
    expect_token(ask_with(signed_by(rsa, header, claims_of(id, 200, "")), ""));
    run(0, harness_format("client add --organization %s --scope 'system/*.rs' --jwks %s/tests/unit/auth/vectors/ES384.public.json",
                          organization, project));
    run(1, harness_format("client add --organization %s --scope 'system/*.rs' --jwks %s/tests/unit/auth/vectors/ES384.private.json",
                          organization, project));
    EVP_PKEY_free(rsa);
}

static void key_sets_at_private_addresses_are_not_fetched(void **state)
{
    (void)state;
    if (getenv("CPX_JWKS_PRIVATE") != NULL && strcmp(getenv("CPX_JWKS_PRIVATE"), "true") == 0) skip();
    const char *set = harness_format("%s/.well-known/jwks.json", harness_environment("CPX_URL"));
    const char *id =
        run(0, harness_format("client add --organization %s --scope 'system/*.rs' --purpose COC --jwks-url %s", organization, set));
    struct answer answer = ask_with(signed_by(key, usual_header(), claims_of(id, 200, "")), "");
    assert_non_null(strstr(text_of(answer.json, "error_description"), "isn't public"));
    expect_error(answer, 401, "invalid_client");
    run(1, harness_format("client add --organization %s --scope 'system/*.rs' --jwks-url http://example.org/jwks", organization));
}

static void what_can_not_be_registered_is_told(void **state)
{
    (void)state;
    const struct {
        int status;
        const char *arguments;
    } rows[] = {
        {2, "organization"},
        {2, "organization add"},
        {2, "organization add --name X"},
        {2, "organization add --name X --class housing --nonsense"},
        {1, "organization add --name X --class nonsense"},
        {1, "organization add --name X --class housing --purpose nonsense"},
        {1, "organization add --name X --class housing --default-category nonsense"},
        {1, "organization add --name X --class school --purpose COC --purpose BTG"},
        {1, "organization add --name X --class payer --purpose BTG"},
        {1, "organization add --name X --class medicaid_aso --purpose ETREAT"},
        {1, "organization add --name '' --class housing"},
        {2, "client add"},
        {2, harness_format("client add --organization %s --scope 'system/*.rs'", organization)},
        {2, harness_format("client add --organization %s --scope 'system/*.rs' --new-key %s --jwks-url https://x.example/", organization,
                           file("two.pem"))},
        {1, harness_format("client add --organization %s --scope 'patient/*.rs' --new-key %s", organization, file("none.pem"))},
        {1, harness_format("client add --organization %s --scope 'system/*.rs' --purpose PUBHLTH --new-key %s", organization,
                           file("none.pem"))},
        {1, harness_format("client add --organization 0b7e1c1e-5f0a-4c1f-9d43-2b1d6c7a9e10 --scope 'system/*.rs' --new-key %s",
                           file("none.pem"))},
        {1, harness_format("client add --organization %s --scope 'system/*.rs' --new-key %s", organization, file("key.pem"))},
        {1, "token nobody-by-this-name"},
        {2, "token"},
        {2, "call x GET"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        run(rows[i].status, rows[i].arguments);
    assert_int_not_equal(access(file("none.pem"), F_OK), 0); /* nothing is left of what failed */
    assert_int_equal(access(file("key.pem"), F_OK), 0);
}

static void a_new_organization_is_in_the_directory(void **state)
{
    (void)state;
    const char *id = run(0, "organization add --name 'Café \"Sol\" \\ Söhne' --class housing");
    struct call call = {.method = "GET", .path = harness_format("/fhir/R4/Organization/%s", id), .token = good_token()};
    struct answer answer = harness_make(&call);
    assert_int_equal(answer.status, 200);
    assert_string_equal(harness_text(&answer, "name"), "Café \"Sol\" \\ Söhne");
    assert_true(json_is_true(harness_at(answer.json, "active")));
    harness_free(&answer);
}

/* ---- certificates ---- */

static struct cli_answer send_as(const struct cli_client *who, const char *method, const char *path, const char *body, const char *header)
{
    const char *headers[] = {body == NULL ? "Accept: application/json" : "Content-Type: application/x-www-form-urlencoded", header};
    const struct cli_request request = {.method = method,
                                        .url = harness_format("%s%s", harness_environment("CPX_URL"), path),
                                        .body = body,
                                        .body_size = body == NULL ? 0 : strlen(body),
                                        .headers = headers,
                                        .headers_count = header == NULL ? 1 : 2};
    struct cli_answer answer = {0};
    assert_int_equal(cli_send(arena, who, &request, &answer), CPX_OK);
    return answer;
}

static struct cli_client with_certificate(const char *id, const char *folder)
{
    return (struct cli_client){.url = harness_environment("CPX_URL"),
                               .ca = harness_environment("CPX_CA"),
                               .id = id,
                               .certificate = folder == NULL ? NULL : file(harness_format("%s/client.pem", folder)),
                               .certificate_key = folder == NULL ? NULL : file(harness_format("%s/client.key", folder))};
}

static void a_certificate_gets_tokens_that_are_bound_to_it(void **state)
{
    (void)state;
    const char *token = NULL;
    const char *id =
        run(0, harness_format("client add --organization %s --scope 'system/*.rs' --issue-certificate %s", organization, file("one")));
    run(0, harness_format("client add --organization %s --scope 'system/*.rs' --issue-certificate %s", organization, file("two")));
    struct cli_client mine = with_certificate(id, "one"), others = with_certificate(id, "two"), none = with_certificate(id, NULL);
    assert_int_equal(cli_client_token(arena, &mine, NULL, "TREAT", "u 7", &token), CPX_OK);
    const json_t *claims = claims_in(token);
    assert_string_equal(text_of(claims, "purpose"), "TREAT");
    assert_string_equal(text_of(claims, "user"), "u 7");
    assert_non_null(json_object_get(json_object_get(claims, "cnf"), "x5t#S256"));
    const char *header = harness_format("Authorization: Bearer %s", token);
    assert_int_equal(send_as(&mine, "GET", "/v1/me", NULL, header).status, 200);
    assert_int_equal(send_as(&others, "GET", "/v1/me", NULL, header).status, 401);
    assert_int_equal(send_as(&none, "GET", "/v1/me", NULL, header).status, 401);

    const char *form = harness_format("grant_type=client_credentials&client_id=%s&purpose_of_use=COC", id);
    assert_int_equal(send_as(&mine, "POST", "/oauth/token", form, NULL).status, 200);
    assert_int_equal(send_as(&others, "POST", "/oauth/token", form, NULL).status, 401);
    assert_int_equal(send_as(&none, "POST", "/oauth/token", form, NULL).status, 401);
    form = harness_format("grant_type=client_credentials&client_id=%s", id);
    assert_int_equal(send_as(&mine, "POST", "/oauth/token", form, NULL).status, 400); /* two purposes: one must be stated */
    form = harness_format("grant_type=client_credentials&client_id=%s&purpose_of_use=PUBHLTH", id);
    assert_int_equal(send_as(&mine, "POST", "/oauth/token", form, NULL).status, 400);
}

static void a_client_with_both_is_bound_to_its_certificate(void **state)
{
    (void)state;
    const char *id =
        run(0, harness_format("client add --organization %s --scope 'system/*.rs' --purpose COC --new-key %s --issue-certificate %s",
                              organization, file("both.pem"), file("both")));
    const char *token = NULL;
    struct cli_client with = with_certificate(id, "both"), without = with_certificate(id, NULL);
    with.key = without.key = file("both.pem");
    assert_int_equal(cli_client_token(arena, &with, NULL, "COC", NULL, &token), CPX_OK);
    assert_non_null(json_object_get(claims_in(token), "cnf"));
    assert_int_equal(cli_client_token(arena, &without, NULL, "COC", NULL, &token), CPX_REFUSED);
}

static void a_certificate_alone_opens_the_plain_api(void **state)
{
    (void)state;
    const char *id =
        run(0, harness_format("client add --organization %s --scope 'system/Organization.s' --purpose COC --issue-certificate %s",
                              organization, file("alone")));
    struct cli_client mine = with_certificate(id, "alone");
    struct cli_answer answer = send_as(&mine, "GET", "/v1/me", NULL, NULL);
    assert_int_equal(answer.status, 200);
    assert_non_null(strstr(answer.body, organization));
    assert_int_equal(send_as(&mine, "GET", "/v1/organizations", NULL, NULL).status, 200);
    assert_int_equal(send_as(&mine, "GET", "/v1/referrals?role=recipient", NULL, NULL).status, 403); /* not in its scope */
    assert_int_equal(send_as(&mine, "GET", harness_format("/fhir/R4/Organization/%s", organization), NULL, NULL).status, 401);
    assert_int_equal(send_as(&mine, "GET", "/v1/me", NULL, "Authorization: Bearer x").status, 401);
    run(0, harness_format("client disable %s", id));
    assert_int_equal(send_as(&mine, "GET", "/v1/me", NULL, NULL).status, 401);
    run(0, harness_format("client enable %s", id));
    assert_int_equal(send_as(&mine, "GET", "/v1/me", NULL, NULL).status, 200);
    run(0, harness_format("client rekey %s --issue-certificate %s", id, file("alone2")));
    struct cli_client renewed = with_certificate(id, "alone2");
    assert_int_equal(send_as(&mine, "GET", "/v1/me", NULL, NULL).status, 401);
    assert_int_equal(send_as(&renewed, "GET", "/v1/me", NULL, NULL).status, 200);

    const char *several =
        run(0, harness_format("client add --organization %s --scope 'system/*.rs' --issue-certificate %s", organization, file("several")));
    struct cli_client undecided = with_certificate(several, "several");
    assert_int_equal(send_as(&undecided, "GET", "/v1/me", NULL, NULL).status, 403); /* two purposes: a token must name one */
}

/* ---- the command line as a client ---- */

static void the_command_line_makes_real_calls(void **state)
{
    (void)state;
    (void)setenv("CPX_CLIENTS", directory, 1);
    const char *token = run(0, "token self --purpose TREAT --user u1 --scope 'system/Organization.r'");
    assert_string_equal(text_of(claims_in(token), "purpose"), "TREAT");
    assert_string_equal(text_of(claims_in(token), "scope"), "system/Organization.r");
    assert_string_equal(text_of(claims_in(run(0, "token self")), "purpose"), "COC");
    run(1, "token self --purpose PUBHLTH");
    assert_non_null(strstr(run(0, "call self GET /v1/me"), organization));
    run(1, "call self GET /fhir/R4/Patient/0b7e1c1e-5f0a-4c1f-9d43-2b1d6c7a9e10");
    const char *curl = run(0, "call self GET /v1/me --curl --header \"X-Test: it's\"");
    assert_memory_equal(curl, "curl ", 5);
    FILE *pipe = popen(curl, "r");
    char answer[8192] = "";
    assert_non_null(pipe);
    assert_true(fread(answer, 1, sizeof answer - 1, pipe) > 0);
    assert_int_equal(pclose(pipe), 0);
    assert_non_null(strstr(answer, organization));
}

/* ---- rotation ---- */

static size_t published(void)
{
    struct answer answer = harness_expect(200, NULL, "GET", "/.well-known/jwks.json", NULL);
    size_t count = json_array_size(json_object_get(answer.json, "keys"));
    harness_free(&answer);
    return count;
}

static void a_new_signing_key_is_taken_up_on_sighup(void **state)
{
    (void)state;
    FILE *stream = fopen(harness_format("%s/../service.pid", harness_environment("CPX_SIGNING_KEYS")), "re");
    if (stream == NULL) skip();
    int process = 0;
    assert_int_equal(fscanf(stream, "%d", &process), 1);
    (void)fclose(stream);
    size_t before = published();
    if (before >= 16) skip();
    const char *old = good_token(), *added = run(0, "key add");
    assert_int_equal(published(), before);
    assert_int_equal(kill(process, SIGHUP), 0);
    for (int i = 0; i < 100 && published() == before; i++)
        (void)usleep(20000);
    assert_int_equal(published(), before + 1);
    struct cpx_jws jws;
    const char *new = good_token();
    assert_int_equal(cpx_jws_split(arena, new, strlen(new), &jws), CPX_OK);
    assert_string_equal(text_of(jws.header, "kid"), added);
    assert_int_equal(status_of(old, "/v1/me"), 200);
    assert_int_equal(status_of(new, "/v1/me"), 200);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(discovery_says_what_there_is),
        cmocka_unit_test(our_key_set_verifies_our_tokens),
        cmocka_unit_test(a_token_says_who_and_why),
        cmocka_unit_test(bad_assertions_get_no_token),
        cmocka_unit_test(a_wrong_clock_is_taken_up_to_ten_seconds),
        cmocka_unit_test(bad_requests_say_what_is_wrong),
        cmocka_unit_test(an_assertion_is_taken_once),
        cmocka_unit_test(an_assertion_is_taken_once_by_many_at_once),
        cmocka_unit_test(a_purpose_is_stated_and_entitled),
        cmocka_unit_test(scopes_are_granted_inside_the_registered),
        cmocka_unit_test(tokens_that_are_not_ours_open_nothing),
        cmocka_unit_test(introspection_tells_the_good_from_the_bad),
        cmocka_unit_test(a_disabled_client_is_refused_from_its_next_request_on),
        cmocka_unit_test(a_new_key_replaces_the_old_one),
        cmocka_unit_test(a_client_may_bring_its_key_set),
        cmocka_unit_test(key_sets_at_private_addresses_are_not_fetched),
        cmocka_unit_test(what_can_not_be_registered_is_told),
        cmocka_unit_test(a_new_organization_is_in_the_directory),
        cmocka_unit_test(a_certificate_gets_tokens_that_are_bound_to_it),
        cmocka_unit_test(a_client_with_both_is_bound_to_its_certificate),
        cmocka_unit_test(a_certificate_alone_opens_the_plain_api),
        cmocka_unit_test(the_command_line_makes_real_calls),
        cmocka_unit_test(a_new_signing_key_is_taken_up_on_sighup),
    };
    return cmocka_run_group_tests(tests, world_up, world_down);
}
