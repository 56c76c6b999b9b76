/* The CapabilityStatement is a valid resource and says what the tables say. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <jansson.h>

#include "cpx/config.h"
#include "cpx/definitions.h"
#include "cpx/handlers.h"
#include "cpx/request.h"
#include "cpx/routes.h"
#include "cpx/service.h"

enum { ARENA = 16 * 1024 * 1024 };

static const struct cpx_config config = {.url = "https://exchange.example"};
static struct cpx_service service = {.config = &config};

struct statement {
    struct cpx_request request;
    json_t *json;
};

static struct statement make(void)
{
    struct statement statement = {.request = {.arena = cpx_arena_new(ARENA), .service = &service}};
    assert_non_null(statement.request.arena);
    statement.request.problem.arena = statement.request.arena;
    assert_int_equal(cpx_fhir_capability_work(&statement.request, NULL), CPX_OK);
    assert_int_equal(statement.request.response.status, 200);
    statement.json = json_loadb(statement.request.response.body, statement.request.response.size, JSON_REJECT_DUPLICATES, NULL);
    assert_non_null(statement.json);
    return statement;
}

static void drop(struct statement *statement)
{
    json_decref(statement->json);
    cpx_arena_free(statement->request.arena);
}

static json_t *rest(const struct statement *statement)
{
    return json_array_get(json_object_get(statement->json, "rest"), 0);
}

static json_t *resource(const struct statement *statement, const char *type)
{
    size_t i;
    json_t *item;
    json_array_foreach(json_object_get(rest(statement), "resource"), i, item)
    {
        if (strcmp(json_string_value(json_object_get(item, "type")), type) == 0) return item;
    }
    fail_msg("no %s", type);
    return NULL;
}

/* Whether an array of objects holds one whose member has the value. */
static bool has(const json_t *array, const char *member, const char *value)
{
    size_t i;
    json_t *item;
    json_array_foreach(array, i, item)
    {
        const char *text = json_string_value(json_object_get(item, member));
        if (text && strcmp(text, value) == 0) return true;
    }
    return false;
}

static void test_it_is_a_valid_resource(void **state)
{
    (void)state;
    struct statement statement = make();
    struct cpx_request *request = &statement.request;
    struct cpx_doc doc;
    assert_int_equal(cpx_doc_parse(request->arena, request->response.body, request->response.size, &doc, &request->problem), CPX_OK);
    assert_int_equal(cpx_validate(request->arena, &doc, 0, "CapabilityStatement", "", &request->problem), CPX_OK);
    assert_string_equal(json_string_value(json_object_get(statement.json, "fhirVersion")), "4.0.1");
    assert_string_equal(request->response.content_type, cpx_media_fhir);
    drop(&statement);
}

static void test_every_type_is_there_with_its_parameters(void **state)
{
    (void)state;
    struct statement statement = make();
    assert_int_equal(json_array_size(json_object_get(rest(&statement), "resource")), cpx_types_count);
    for (size_t i = 0; i < cpx_types_count; i++) {
        const struct cpx_type *type = &cpx_types[i];
        json_t *parameters = json_object_get(resource(&statement, type->name), "searchParam");
        assert_true(has(parameters, "name", "_id"));
        if (cpx_type_is_made(type->name)) continue;
        assert_true(has(parameters, "name", "_lastUpdated"));
        for (size_t n = 0; n < type->parameters_count; n++)
            assert_true(has(parameters, "name", type->parameters[n].name));
    }
    drop(&statement);
}

static void test_the_child_can_be_searched_for(void **state)
{
    (void)state;
    struct statement statement = make();
    assert_true(has(json_object_get(resource(&statement, "Task"), "searchParam"), "name", "patient"));
    assert_true(has(json_object_get(resource(&statement, "CarePlan"), "searchParam"), "name", "subject"));
    assert_false(has(json_object_get(resource(&statement, "Consent"), "searchParam"), "name", "subject"));
    assert_true(has(json_object_get(resource(&statement, "Provenance"), "searchParam"), "name", "patient"));
    assert_false(has(json_object_get(resource(&statement, "Provenance"), "searchParam"), "name", "subject"));
    assert_false(has(json_object_get(resource(&statement, "Patient"), "searchParam"), "name", "patient"));
    assert_false(has(json_object_get(resource(&statement, "Organization"), "searchParam"), "name", "patient"));
    drop(&statement);
}

static bool is_routed(const char *method, const char *path)
{
    for (size_t i = 0; i < cpx_routes_count; i++) {
        if (strcmp(cpx_routes[i].method, method) == 0 && strcmp(cpx_routes[i].path, path) == 0) return true;
    }
    return false;
}

static void test_only_what_is_routed_is_claimed(void **state)
{
    (void)state;
    struct statement statement = make();
    json_t *interactions = json_object_get(resource(&statement, "CarePlan"), "interaction");
    assert_int_equal(has(interactions, "code", "read"), is_routed("GET", "/fhir/R4/{type}/{id}"));
    assert_int_equal(has(interactions, "code", "patch"), is_routed("PATCH", "/fhir/R4/{type}/{id}"));
    assert_int_equal(has(interactions, "code", "history-type"), is_routed("GET", "/fhir/R4/{type}/_history"));
    assert_int_equal(has(json_object_get(rest(&statement), "interaction"), "code", "transaction"), is_routed("POST", "/fhir/R4"));
    assert_true(has(interactions, "code", "create"));
    drop(&statement);
}

static void test_what_the_service_makes_itself_is_only_read(void **state)
{
    (void)state;
    struct statement statement = make();
    json_t *event = resource(&statement, "AuditEvent"), *interactions = json_object_get(event, "interaction");
    assert_int_equal(json_array_size(interactions), 2);
    assert_true(has(interactions, "code", "read"));
    assert_true(has(interactions, "code", "search-type"));
    for (const struct cpx_made_parameter *made = cpx_made_parameters; made->name; made++)
        assert_true(has(json_object_get(event, "searchParam"), "name", made->name));
    drop(&statement);
}

static void test_it_names_the_token_endpoint(void **state)
{
    (void)state;
    struct statement statement = make();
    json_t *security = json_object_get(rest(&statement), "security");
    json_t *uris = json_object_get(json_array_get(json_object_get(security, "extension"), 0), "extension");
    assert_true(has(uris, "valueUri", "https://exchange.example/oauth/token"));
    drop(&statement);
}

static void test_without_memory_there_is_no_half_statement(void **state)
{
    (void)state;
    for (size_t cap = 0; cap < 200000; cap += 4001) {
        struct cpx_request request = {.arena = cpx_arena_new(cap), .service = &service};
        if (!request.arena) continue;
        assert_int_equal(cpx_fhir_capability_work(&request, NULL), CPX_EXHAUSTED);
        assert_int_equal(request.response.status, 0);
        cpx_arena_free(request.arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_it_is_a_valid_resource),
        cmocka_unit_test(test_every_type_is_there_with_its_parameters),
        cmocka_unit_test(test_the_child_can_be_searched_for),
        cmocka_unit_test(test_only_what_is_routed_is_claimed),
        cmocka_unit_test(test_what_the_service_makes_itself_is_only_read),
        cmocka_unit_test(test_it_names_the_token_endpoint),
        cmocka_unit_test(test_without_memory_there_is_no_half_statement),
    };
    return cmocka_run_group_tests_name("fhir/capability", tests, NULL, NULL);
}
