#include "sample.h"

#include "../../../service/http/negotiation.h"

static const struct cpx_route plain = {.face = CPX_FACE_PLAIN, .produces = "application/json", .consumes = "application/json"};
static const struct cpx_route fhir = {
    .face = CPX_FACE_FHIR, .produces = "application/fhir+json application/json", .consumes = "application/fhir+json application/json"};
static const struct cpx_route page = {.face = CPX_FACE_PLAIN, .produces = "application/json text/html text/csv"};
static const struct cpx_route bodyless = {.face = CPX_FACE_PLAIN};

static void accept_decides_what_is_given(void **state)
{
    (void)state;
    static const struct {
        const struct cpx_route *route;
        const char *accept;
        bool taken;
        const char *given;
    } rows[] = {
        {&plain, NULL, true, "application/json"},
        {&plain, "", true, "application/json"},
        {&plain, "*/*", true, "application/json"},
        {&plain, "application/*", true, "application/json"},
        {&plain, "APPLICATION/JSON;q=0.1", true, "application/json"},
        {&plain, "text/html, application/json;charset=utf-8", true, "application/json"},
        {&plain, "text/html", false, NULL},
        {&plain, "application/fhir+json", false, NULL},
        {&plain, "application/json;q=0", false, NULL},
        {&plain, "application/json; q=0.000, */*", false, NULL},
        {&plain, "*/*;q=0", false, NULL},
        {&plain, "text/html;x=\"application/json,\"", false, NULL},
        {&fhir, "application/fhir+json", true, "application/fhir+json"},
        {&fhir, "application/fhir+json; fhirVersion=4.0", true, "application/fhir+json"},
        {&fhir, "application/json", true, "application/json"},
        {&fhir, "application/json, application/fhir+json", true, "application/fhir+json"},
        {&fhir, "application/fhir+xml", false, NULL},
        {&fhir, "application/fhir+json;q=0, application/*", true, "application/json"},
        {&page, "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", true, "text/html"},
        {&page, "text/csv", true, "text/csv"},
        {&page, "text/*", true, "text/html"},
        {&page, "text/html;q=0.5, text/csv;q=0.501", true, "text/csv"},
        {&page, "*/*", true, "application/json"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct cpx_request request = sample_request("GET", "/");
        request.route = rows[i].route;
        if (rows[i].accept != NULL) sample_header(&request, "accept", rows[i].accept);
        if ((cpx_negotiate_answer(&request) == CPX_OK) != rows[i].taken) fail_msg("row %zu: %s", i, rows[i].accept);
        if (rows[i].taken && !cpx_answer_is(&request, rows[i].given)) fail_msg("row %zu: %s", i, request.accepted);
        if (!rows[i].taken) assert_int_equal(request.problem.items[0].error, CPX_ERROR_NOT_ACCEPTABLE);
        cpx_arena_free(request.arena);
    }
}

static void what_is_not_negotiated_is_none_of_the_types(void **state)
{
    (void)state;
    struct cpx_request request = sample_request("GET", "/");
    request.route = &bodyless;
    sample_header(&request, "accept", "image/png");
    assert_int_equal(cpx_negotiate_answer(&request), CPX_OK);
    assert_false(cpx_answer_is(&request, "application/json"));
    cpx_arena_free(request.arena);
}

static void format_goes_before_accept_on_the_fhir_face(void **state)
{
    (void)state;
    static const struct {
        const struct cpx_route *route;
        const char *format;
        bool taken;
    } rows[] = {{&fhir, "json", true},
                {&fhir, "application/fhir+json", true},
                {&fhir, "application/fhir json", true},
                {&fhir, "application/json;charset=utf-8", true},
                {&fhir, "xml", false},
                {&fhir, "", false},
                {&plain, "json", false}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct cpx_request request = sample_request("GET", "/");
        struct cpx_pair pair = {"_format", rows[i].format};
        request.route = rows[i].route;
        request.query = (struct cpx_pairs){1, &pair};
        sample_header(&request, "accept", "application/xml");
        if ((cpx_negotiate_answer(&request) == CPX_OK) != rows[i].taken) fail_msg("row %zu: %s", i, rows[i].format);
        cpx_arena_free(request.arena);
    }
}

static void content_type_decides_what_is_taken(void **state)
{
    (void)state;
    static const struct {
        const struct cpx_route *route;
        const char *type;
        bool taken;
    } rows[] = {
        {&plain, "application/json", true},
        {&plain, "Application/JSON; charset=UTF-8", true},
        {&plain, "application/json; charset=\"utf-8\"", true},
        {&plain, "application/json; charset=latin1", false},
        {&plain, "application/fhir+json", false},
        {&plain, "text/plain", false},
        {&plain, "application/*", false},
        {&plain, "", false},
        {&plain, NULL, false},
        {&fhir, "application/fhir+json;fhirVersion=4.0", true},
        {&fhir, "application/json", true},
        {&bodyless, "application/json", false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct cpx_request request = sample_request("POST", "/");
        request.route = rows[i].route;
        if (rows[i].type != NULL) sample_header(&request, "content-type", rows[i].type);
        if ((cpx_negotiate_body(&request) == CPX_OK) != rows[i].taken) fail_msg("row %zu", i);
        if (!rows[i].taken) assert_int_equal(request.problem.items[0].error, CPX_ERROR_UNSUPPORTED_MEDIA_TYPE);
        cpx_arena_free(request.arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(accept_decides_what_is_given),
        cmocka_unit_test(what_is_not_negotiated_is_none_of_the_types),
        cmocka_unit_test(format_goes_before_accept_on_the_fhir_face),
        cmocka_unit_test(content_type_decides_what_is_taken),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
