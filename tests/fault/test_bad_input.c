/* Bad input on both faces: each kind gets its status and an error that says what, where and what to do; nothing is stored; the service goes on. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../harness/harness.h"

#define MARK "bad-input-5c1e"
#define BODY(...) (const char *)(__VA_ARGS__), sizeof(__VA_ARGS__) - 1
#define GOAL(members)                                                                                                                      \
    "{\"resourceType\":\"Goal\",\"lifecycleStatus\":\"active\",\"description\":{\"text\":\"" MARK                                          \
    "\"},\"subject\":{\"display\":\"x\"}" members "}"

static const struct bad {
    const char *what, *method, *path, *body;
    size_t size;
    long status;
    const char *code, *says; /* in the answer: the FHIR issue code or the slug; a part of where or what */
    const char *content_type, *header;
} bad[] = {
    {"truncated JSON", "POST", "/fhir/R4/Goal", BODY("{\"resourceType\":\"Goal\",\"description\":{\"text\":\"" MARK "\""), 400, "structure",
     "line 1", NULL, NULL},
    {"two values", "POST", "/fhir/R4/Goal", BODY(GOAL("") " {}"), 400, "structure", NULL, NULL, NULL},
    {"a duplicate key", "POST", "/fhir/R4/Goal", BODY(GOAL(",\"lifecycleStatus\":\"active\"")), 400, "structure", "twice", NULL, NULL},
    {"an escaped NUL", "POST", "/fhir/R4/Goal", BODY(GOAL(",\"note\":[{\"text\":\"a\\u0000b\"}]")), 400, "structure", NULL, NULL, NULL},
    {"a raw NUL", "POST", "/fhir/R4/Goal", BODY("{\"resourceType\":\"Goal\",\0\"description\":{\"text\":\"" MARK "\"}}"), 400, "structure",
     NULL, NULL, NULL},
    {"what isn't UTF-8", "POST", "/fhir/R4/Goal", BODY("{\"resourceType\":\"Goal\",\"description\":{\"text\":\"" MARK " \xff\xfe\"}}"), 400,
     "structure", "UTF-8", NULL, NULL},
    {"a lone surrogate", "POST", "/fhir/R4/Goal", BODY(GOAL(",\"note\":[{\"text\":\"\\ud800\"}]")), 400, "structure", NULL, NULL, NULL},
    {"an empty body", "POST", "/fhir/R4/Goal", BODY(""), 400, NULL, NULL, NULL, NULL},
    {"an array", "POST", "/fhir/R4/Goal", BODY("[]"), 422, NULL, "object", NULL, NULL},
    {"a wrong type", "POST", "/fhir/R4/Goal", BODY(GOAL(",\"note\":{\"text\":\"x\"}")), 422, "structure", "Goal.note", NULL, NULL},
    {"a number for a code", "POST", "/fhir/R4/Goal",
     BODY("{\"resourceType\":\"Goal\",\"lifecycleStatus\":7,\"description\":{\"text\":\"" MARK "\"},\"subject\":{\"display\":\"x\"}}"), 422,
     NULL, "Goal.lifecycleStatus", NULL, NULL},
    {"an unknown element", "POST", "/fhir/R4/Goal", BODY(GOAL(",\"colour\":\"red\"")), 422, "structure", "colour", NULL, NULL},
    {"a wrong code", "POST", "/fhir/R4/Goal",
     BODY("{\"resourceType\":\"Goal\",\"lifecycleStatus\":\"done\",\"description\":{\"text\":\"" MARK
          "\"},\"subject\":{\"display\":\"x\"}}"),
     422, "code-invalid", "completed", NULL, NULL},
    {"a wrong date", "POST", "/fhir/R4/Goal", BODY(GOAL(",\"startDate\":\"2026-02-30\"")), 422, "value", "Goal.startDate", NULL, NULL},
    {"a missing element", "POST", "/fhir/R4/Goal",
     BODY("{\"resourceType\":\"Goal\",\"description\":{\"text\":\"" MARK "\"},\"subject\":{\"display\":\"x\"}}"), 422, "required",
     "lifecycleStatus", NULL, NULL},
    {"a resource of another type", "POST", "/fhir/R4/CarePlan", BODY(GOAL("")), 422, NULL, "resourceType", NULL, NULL},
    {"a type that isn't R4's", "POST", "/fhir/R4/Care", BODY("{\"resourceType\":\"Care\"}"), 404, "not-found", NULL, NULL, NULL},
    {"a media type that isn't taken", "POST", "/fhir/R4/Goal", BODY("<Goal/>"), 415, "not-supported", "application/fhir+json",
     "application/fhir+xml", NULL},
    {"an Accept that can't be met", "GET", "/fhir/R4/Goal/00000000-0000-4000-8000-000000000000", NULL, 0, 406, "not-supported", NULL, NULL,
     "Accept: text/csv"},
    {"a wrong method", "PATCH", "/fhir/R4/metadata", BODY("{}"), 405, "not-supported", NULL, NULL, NULL},
    {"an id that can't be one", "GET", "/fhir/R4/Goal/not%20an%20id", NULL, 0, 404, "not-found", NULL, NULL, NULL},
    {"an id that isn't there", "GET", "/fhir/R4/Goal/00000000-0000-4000-8000-000000000000", NULL, 0, 404, "not-found", NULL, NULL, NULL},
    {"a version that isn't there", "GET", "/fhir/R4/Goal/00000000-0000-4000-8000-000000000000/_history/x", NULL, 0, 404, "not-found", NULL,
     NULL, NULL},
    {"a wrong date in a search", "GET", "/fhir/R4/Goal?_lastUpdated=gtyesterday", NULL, 0, 400, "value", "_lastUpdated", NULL, NULL},
    {"a wrong count", "GET", "/fhir/R4/Goal?_count=many", NULL, 0, 400, "value", "_count", NULL, NULL},
    {"an unknown parameter under strict handling", "GET", "/fhir/R4/Goal?flavour=sweet", NULL, 0, 400, "not-supported", "flavour", NULL,
     "Prefer: handling=strict"},
    {"a cursor of one's own making", "GET", "/v1/referrals?after=abc", NULL, 0, 400, "invalid-cursor", NULL, NULL, NULL},
    {"a Bundle that is no Bundle", "POST", "/fhir/R4", BODY(GOAL("")), 422, NULL, NULL, NULL, NULL},
    {"a Bundle with an invalid entry", "POST", "/fhir/R4",
     BODY("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"request\":{\"method\":\"POST\",\"url\":\"Goal\"},"
          "\"resource\":" GOAL("") "},"
                                   "{\"request\":{\"method\":\"POST\",\"url\":\"Goal\"},\"resource\":{\"resourceType\":\"Goal\"}}]}"),
     422, "required", "entry[1]", NULL, NULL},

    {"truncated JSON on /v1", "POST", "/v1/children", BODY("{\"name\":{\"family\":\"" MARK "\"}"), 400, "malformed-json", "line 1", NULL,
     NULL},
    {"an unknown field on /v1", "POST", "/v1/children",
     BODY("{\"name\":{\"family\":\"" MARK "\"},\"birth_date\":\"2024-01-01\",\"nickname\":\"x\"}"), 422, "unknown-element", "/nickname",
     NULL, NULL},
    {"a missing field on /v1", "POST", "/v1/children", BODY("{\"name\":{\"family\":\"" MARK "\"}}"), 422, "required", "/birth_date", NULL,
     NULL},
    {"a wrong date on /v1", "POST", "/v1/children", BODY("{\"name\":{\"family\":\"" MARK "\"},\"birth_date\":\"1.1.2024\"}"), 422,
     "invalid-value", "/birth_date", NULL, NULL},
    {"a wrong type on /v1", "POST", "/v1/children", BODY("{\"name\":\"" MARK "\",\"birth_date\":\"2024-01-01\"}"), 422, NULL, "/name", NULL,
     NULL},
    {"a word that isn't in the enumeration", "POST", "/v1/referrals",
     BODY("{\"child\":\"00000000-0000-4000-8000-000000000000\",\"to\":{\"organization\":\"x\"},\"categories\":[\"" MARK "\"]}"), 422, NULL,
     "/categories/0", NULL, NULL},
    {"a form on /v1", "POST", "/v1/children", BODY("name=x"), 415, "unsupported-media-type", "application/json",
     "application/x-www-form-urlencoded", NULL},
    {"a wrong method on /v1", "DELETE", "/v1/me", NULL, 0, 405, "method-not-allowed", NULL, NULL, NULL},
    {"no such route", "GET", "/v1/nothing", NULL, 0, 404, "not-found", NULL, NULL, NULL},
    {"no token", "GET", "/v1/me", NULL, 0, 401, "unauthenticated", NULL, NULL, "Authorization:"},
    {"a token that is none", "GET", "/v1/me", NULL, 0, 401, "unauthenticated", NULL, NULL, "Authorization: Bearer x.y.z"},
};

static void each_kind_of_bad_input_gets_its_status_and_says_what_and_where(void **state)
{
    (void)state;
    size_t wrong = 0;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        const struct bad *b = &bad[i];
        bool anonymous = b->header != NULL && strncmp(b->header, "Authorization:", 14) == 0;
        struct call call = {.client = anonymous ? NULL : "primary-care",
                            .method = b->method,
                            .path = b->path,
                            .body = b->body,
                            .body_size = b->size,
                            .content_type = b->content_type,
                            .headers = {b->header}};
        struct answer answer = harness_make(&call);
        const char *lacks = answer.status != b->status                                                ? "that status"
                            : b->code != NULL && strstr(answer.body, b->code) == NULL                 ? b->code
                            : b->says != NULL && strstr(answer.body, b->says) == NULL                 ? b->says
                            : b->status == 405 && harness_header(&answer, "Allow") == NULL            ? "Allow"
                            : b->status == 401 && harness_header(&answer, "WWW-Authenticate") == NULL ? "WWW-Authenticate"
                                                                                                      : NULL;
        if (lacks != NULL) {
            print_error("%s: %ld (expected %ld) lacks %s: %.400s\n", b->what, answer.status, b->status, lacks, answer.body);
            wrong++;
        }
        harness_free(&answer);
    }
    assert_int_equal(wrong, 0);
    assert_string_equal(harness_sql("select count(*) from piece where body like '%" MARK "%'"), "0");
    struct answer alive = harness_expect(200, "primary-care", "GET", "/v1/me", NULL);
    harness_free(&alive);
}

/* A body of depth n: arrays in arrays. */
static char *deep(size_t depth)
{
    char *text = calloc(1, depth * 2 + 128);
    assert_non_null(text);
    strcpy(text, "{\"resourceType\":\"Goal\",\"note\":");
    size_t length = strlen(text);
    memset(text + length, '[', depth);
    memset(text + length + depth, ']', depth);
    text[length + 2 * depth] = '}';
    return text;
}

static void deep_json_is_refused_before_it_is_parsed(void **state)
{
    (void)state;
    const size_t depths[] = {65, 5000, 400000};
    for (size_t i = 0; i < sizeof depths / sizeof depths[0]; i++) {
        char *body = deep(depths[i]);
        struct answer answer = harness_expect(400, "primary-care", "POST", "/fhir/R4/Goal", body);
        assert_non_null(strstr(answer.body, "64"));
        harness_free(&answer);
        free(body);
    }
}

static void an_oversized_body_is_refused(void **state)
{
    (void)state;
    const size_t size = 9u << 20;
    char *text = malloc(size + 1);
    assert_non_null(text);
    memset(text, ' ', size);
    text[size] = '\0';
    memcpy(text, "{\"resourceType\":\"Goal\"}", 23);
    struct answer answer = harness_expect(413, "primary-care", "POST", "/fhir/R4/Goal", text);
    harness_free(&answer);
    answer = harness_expect(413, "primary-care", "POST", "/v1/children", text);
    harness_free(&answer);
    free(text);
}

/* Every prefix of a good body, and every single byte changed to each of a few others, is answered; none kills the service. */
static void a_good_body_broken_anywhere_is_answered(void **state)
{
    (void)state;
    static const char good[] = "{\"resourceType\":\"Goal\",\"lifecycleStatus\":\"active\",\"description\":{\"text\":\"bad-input-broken\"},"
                               "\"subject\":{\"display\":\"x\"}}";
    static const char others[] = {'"', '{', ']', '\\', ',', ' ', 0x01, (char)0xc3};
    char text[sizeof good];
    for (size_t length = 1; length < sizeof good - 1; length++) {
        struct answer answer = harness_make(
            &(struct call){.client = "primary-care", .method = "POST", .path = "/fhir/R4/Goal", .body = good, .body_size = length});
        assert_int_equal(answer.status, 400);
        harness_free(&answer);
    }
    for (size_t at = 0; at < sizeof good - 1; at++) {
        memcpy(text, good, sizeof good);
        text[at] = others[at % sizeof others];
        struct answer answer = harness_make(&(struct call){
            .client = "primary-care", .method = "POST", .path = "/fhir/R4/Goal", .body = text, .body_size = sizeof good - 1});
        if (answer.status != 201 && answer.status != 400 && answer.status != 422) fail_msg("byte %zu: %ld", at, answer.status);
        harness_free(&answer);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_kind_of_bad_input_gets_its_status_and_says_what_and_where),
        cmocka_unit_test(deep_json_is_refused_before_it_is_parsed),
        cmocka_unit_test(an_oversized_body_is_refused),
        cmocka_unit_test(a_good_body_broken_anywhere_is_answered),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
