#include "cpx/routes.h"
#include "sample.h"

#include <jansson.h>

static json_t *body_of(const struct cpx_request *request)
{
    json_t *json = json_loadb(request->response.body, request->response.size, JSON_REJECT_DUPLICATES, NULL);
    assert_non_null(json);
    return json;
}

static const char *text_at(const json_t *json, const char *name)
{
    const char *text = json_string_value(json_object_get(json, name));
    assert_non_null(text);
    return text;
}

static void refuse(struct cpx_request *request)
{
    enum cpx_rc rc =
        cpx_problem_add_allowed(&request->problem, CPX_ERROR_VALUE, "/activity/2/detail/status", "a, b", "\"%s\" isn't taken", "x");
    assert_int_equal(rc, CPX_REFUSED);
    rc = cpx_problem_add(&request->problem, CPX_ERROR_INVALID_PARAMETER, "_count", "too large");
    assert_int_equal(rc, CPX_REFUSED);
    cpx_respond_problem(request, rc);
}

static void the_plain_face_gives_problem_json(void **state)
{
    (void)state;
    struct cpx_request request = sample_request("GET", "/v1/x");
    refuse(&request);
    assert_int_equal(request.response.status, 422);
    assert_string_equal(request.response.content_type, "application/problem+json");
    json_t *json = body_of(&request);
    assert_string_equal(text_at(json, "type"), "urn:careplan-exchange:problem:invalid-value");
    assert_string_equal(text_at(json, "detail"), "\"x\" isn't taken");
    assert_int_equal(json_integer_value(json_object_get(json, "status")), 422);
    assert_string_equal(text_at(json, "request_id"), request.id);
    const json_t *errors = json_object_get(json, "errors");
    assert_int_equal(json_array_size(errors), 2);
    const json_t *first = json_array_get(errors, 0);
    assert_string_equal(text_at(first, "pointer"), "/activity/2/detail/status");
    assert_string_equal(text_at(first, "code"), "invalid_value");
    assert_int_equal(json_array_size(json_object_get(first, "allowed")), 2);
    assert_string_equal(json_string_value(json_array_get(json_object_get(first, "allowed"), 1)), "b");
    json_decref(json);
    cpx_arena_free(request.arena);
}

static void the_fhir_face_gives_an_operation_outcome(void **state)
{
    (void)state;
    struct cpx_request request = sample_request("POST", "/fhir/R4/CarePlan");
    assert_int_equal(cpx_route_find(&request), CPX_OK);
    refuse(&request);
    assert_int_equal(request.response.status, 422);
    assert_string_equal(request.response.content_type, cpx_media_fhir);
    json_t *json = body_of(&request);
    assert_string_equal(text_at(json, "resourceType"), "OperationOutcome");
    const json_t *issues = json_object_get(json, "issue"), *first = json_array_get(issues, 0), *second = json_array_get(issues, 1);
    assert_string_equal(text_at(first, "severity"), "error");
    assert_string_equal(text_at(first, "code"), "value");
    assert_string_equal(text_at(first, "diagnostics"), "\"x\" isn't taken (allowed: a, b)");
    assert_string_equal(json_string_value(json_array_get(json_object_get(first, "expression"), 0)), "CarePlan.activity[2].detail.status");
    assert_string_equal(text_at(second, "diagnostics"), "_count: too large");
    assert_null(json_object_get(second, "expression"));
    json_decref(json);
    cpx_arena_free(request.arena);
}

static void the_oauth_face_gives_an_oauth_error(void **state)
{
    (void)state;
    struct cpx_request request = sample_request("POST", "/oauth/token");
    enum cpx_rc rc = cpx_problem_add(&request.problem, CPX_ERROR_BODY_TOO_LARGE, NULL, "too large");
    cpx_respond_problem(&request, rc);
    json_t *json = body_of(&request);
    assert_int_equal(request.response.status, 413);
    assert_string_equal(text_at(json, "error"), "invalid_request");
    assert_string_equal(text_at(json, "error_description"), "too large");
    json_decref(json);
    cpx_arena_free(request.arena);
}

static void an_outcome_says_its_status_by_itself(void **state)
{
    (void)state;
    static const struct {
        enum cpx_rc rc;
        int status;
    } rows[] = {{CPX_UNAVAILABLE, 503}, {CPX_RETRY, 503}, {CPX_EXHAUSTED, 503}, {CPX_DEFECT, 500}, {CPX_REFUSED, 500}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct cpx_request request = sample_request("GET", "/v1/x");
        cpx_respond_problem(&request, rows[i].rc);
        assert_int_equal(request.response.status, rows[i].status);
        assert_true((sample_answer_header(&request, "Retry-After") != NULL) == (rows[i].status == 503));
        cpx_arena_free(request.arena);
    }
}

static void a_failure_takes_back_what_was_said(void **state)
{
    (void)state;
    struct cpx_request request = sample_request("GET", "/v1/x");
    assert_int_equal(cpx_respond_header(&request, "ETag", "W/\"1\""), CPX_OK);
    assert_int_equal(cpx_respond_header(&request, "Allow", "GET"), CPX_OK);
    assert_int_equal(cpx_respond(&request, 200, cpx_media_json, "{\"secret\":1}", 12), CPX_OK);
    (void)cpx_problem_add(&request.problem, CPX_ERROR_VALUE, NULL, "found on the way");
    cpx_respond_problem(&request, CPX_DEFECT);
    assert_null(sample_answer_header(&request, "ETag"));
    assert_string_equal(sample_answer_header(&request, "Allow"), "GET");
    assert_null(strstr(request.response.body, "secret"));
    assert_null(strstr(request.response.body, "found on the way"));
    cpx_arena_free(request.arena);
}

static void a_header_is_replaced_and_never_split(void **state)
{
    (void)state;
    struct cpx_request request = sample_request("GET", "/v1/x");
    assert_int_equal(cpx_respond_header(&request, "Location", "a"), CPX_OK);
    assert_int_equal(cpx_respond_header(&request, "location", "b"), CPX_OK);
    assert_string_equal(sample_answer_header(&request, "Location"), "b");
    assert_int_equal(cpx_respond_header(&request, "X", "a\r\nSet-Cookie: b"), CPX_DEFECT);
    for (int i = 0; i < 40; i++) {
        const char *name = cpx_arena_printf(request.arena, "X-%d", i);
        assert_int_equal(cpx_respond_header(&request, name, name), CPX_OK);
    }
    assert_string_equal(sample_answer_header(&request, "X-17"), "X-17");
    cpx_arena_free(request.arena);
}

static void without_memory_there_still_is_an_answer(void **state)
{
    (void)state;
    for (size_t cap = 0; cap < 4096; cap += 16) {
        struct cpx_arena *arena = cpx_arena_new(cap);
        if (arena == NULL) continue;
        struct cpx_request request = {.arena = arena, .problem = {.arena = arena}, .path = "/v1/x"};
        cpx_respond_problem(&request, cpx_problem_add(&request.problem, CPX_ERROR_TOO_MANY_REQUESTS, NULL, "slower"));
        assert_true(request.response.status == 429 || request.response.status == 503);
        assert_non_null(request.response.body);
        cpx_arena_free(arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_plain_face_gives_problem_json),       cmocka_unit_test(the_fhir_face_gives_an_operation_outcome),
        cmocka_unit_test(the_oauth_face_gives_an_oauth_error),     cmocka_unit_test(an_outcome_says_its_status_by_itself),
        cmocka_unit_test(a_failure_takes_back_what_was_said),      cmocka_unit_test(a_header_is_replaced_and_never_split),
        cmocka_unit_test(without_memory_there_still_is_an_answer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
