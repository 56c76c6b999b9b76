#include "sample.h"

static void a_path_finds_its_route(void **state)
{
    (void)state;
    static const struct {
        const char *method, *path, *name, *first, *second;
    } rows[] = {
        {"GET", "/v1/me", "readMe", NULL, NULL},
        {"GET", "/v1/me/", "readMe", NULL, NULL},
        {"POST", "/v1/children/match", "matchChild", NULL, NULL},
        {"GET", "/v1/children/match", "readChild", "match", NULL},
        {"GET", "/v1/children/abc/care-plan", "readCarePlan", "abc", NULL},
        {"GET", "/fhir/R4/metadata", "readCapabilities", NULL, NULL},
        {"POST", "/fhir/R4", "processBundle", NULL, NULL},
        {"POST", "/fhir/R4/", "processBundle", NULL, NULL},
        {"GET", "/fhir/R4/Patient/1", "readResource", "Patient", "1"},
        {"POST", "/fhir/R4/Consent", "createConsentResource", NULL, NULL},
        {"POST", "/fhir/R4/Task", "createResource", "Task", NULL},
        {"POST", "/fhir/R4/Consent/_search", "searchResourcesByForm", "Consent", NULL},
        {"PUT", "/fhir/R4/Consent/7", "updateConsentResource", "7", NULL},
        {"GET", "/fhir/R4/Consent/7", "readResource", "Consent", "7"},
        {"GET", "/fhir/R4/Task/7/_history", "readHistory", "Task", "7"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct cpx_request request = sample_request(rows[i].method, rows[i].path);
        assert_int_equal(cpx_route_find(&request), CPX_OK);
        assert_string_equal(request.route->name, rows[i].name);
        if (rows[i].first != NULL) assert_string_equal(request.parameters[0], rows[i].first);
        if (rows[i].first == NULL) assert_null(request.parameters[0]);
        if (rows[i].second != NULL) assert_string_equal(request.parameters[1], rows[i].second);
        cpx_arena_free(request.arena);
    }
}

static void a_path_that_nothing_serves_is_not_found(void **state)
{
    (void)state;
    static const char *const paths[] = {"/", "/v1", "/v1/nothing", "/v1//me", "/V1/me", "/fhir/R4/Patient/1/x", "/fhir/R4//1", "//", ""};
    for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++) {
        struct cpx_request request = sample_request("GET", paths[i]);
        assert_int_equal(cpx_route_find(&request), CPX_REFUSED);
        assert_int_equal(request.problem.items[0].error, CPX_ERROR_NOT_FOUND);
        cpx_arena_free(request.arena);
    }
}

static void another_method_is_refused_with_those_that_there_are(void **state)
{
    (void)state;
    static const struct {
        const char *method, *path, *allow;
    } rows[] = {
        {"PATCH", "/v1/me", "GET, HEAD, OPTIONS"},
        {"DELETE", "/v1/referrals", "GET, HEAD, POST, OPTIONS"},
        {"TRACE", "/fhir/R4/Consent/1", "GET, HEAD, PUT, DELETE, OPTIONS"},
        {"GET", "/fhir/R4", "POST, OPTIONS"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct cpx_request request = sample_request(rows[i].method, rows[i].path);
        assert_int_equal(cpx_route_find(&request), CPX_REFUSED);
        assert_int_equal(request.problem.items[0].error, CPX_ERROR_METHOD_NOT_ALLOWED);
        assert_string_equal(sample_answer_header(&request, "Allow"), rows[i].allow);
        assert_null(request.route);
        cpx_arena_free(request.arena);
    }
}

/* What a route says of itself must hold together: the stages rely on it. */
static void the_table_is_coherent(void **state)
{
    (void)state;
    for (size_t i = 0; i < cpx_routes_count; i++) {
        const struct cpx_route *route = &cpx_routes[i];
        assert_true((route->plan != NULL) == (route->answer != NULL));
        assert_true((route->plan != NULL) != (route->work != NULL));
        assert_true((route->plan != NULL) == (route->lane == CPX_LANE_READS || route->lane == CPX_LANE_SEARCHES));
        assert_true((route->body_max > 0) == (route->consumes != NULL));
        if (route->scope != NULL) assert_true(route->entry == CPX_ENTRY_TOKEN || route->entry == CPX_ENTRY_EITHER);
        for (size_t k = 0; k < i; k++) {
            assert_string_not_equal(route->name, cpx_routes[k].name);
            assert_false(strcmp(route->method, cpx_routes[k].method) == 0 && strcmp(route->path, cpx_routes[k].path) == 0);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_path_finds_its_route),
        cmocka_unit_test(a_path_that_nothing_serves_is_not_found),
        cmocka_unit_test(another_method_is_refused_with_those_that_there_are),
        cmocka_unit_test(the_table_is_coherent),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
