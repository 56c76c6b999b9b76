/* The OpenAPI document against the tables of the service: routes, scopes, bodies, enumerations; and against itself: its examples fit its
 * schemas, its schemas say what they hold. What needs the running service is in test_openapi_examples.c. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* cmocka.h needs those four first. */
#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "../harness/contract.h"
#include "../harness/harness.h"
#include "cpx/exchange.h"
#include "cpx/labels.h"
#include "cpx/problem.h"
#include "cpx/purposes.h"
#include "cpx/routes.h"

static const json_t *at(const char *path)
{
    return harness_at((json_t *)contract_document(), path);
}

static const char *text_of(const json_t *object, const char *name)
{
    return json_string_value(json_object_get(object, name));
}

static const char *verb_of(const struct cpx_route *route)
{
    char *verb = (char *)harness_format("%s", route->method);
    for (char *letter = verb; *letter != '\0'; letter++)
        *letter = (char)(*letter + ('a' - 'A'));
    return verb;
}

static const json_t *operation_of(const struct cpx_route *route)
{
    return json_object_get(json_object_get(at("paths"), route->path), verb_of(route));
}

static bool is_verb(const char *name)
{
    static const char *const verbs[] = {"get", "put", "post", "delete", "patch", "head", "options", "trace"};
    for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++)
        if (strcmp(verbs[i], name) == 0) return true;
    return false;
}

/* ---- the table of routes ---- */

static void every_route_is_an_operation_and_the_reverse(void **state)
{
    (void)state;
    for (size_t i = 0; i < cpx_routes_count; i++) {
        const json_t *operation = operation_of(&cpx_routes[i]);
        if (operation == NULL) fail_msg("%s %s isn't in the document", cpx_routes[i].method, cpx_routes[i].path);
        assert_string_equal(text_of(operation, "operationId"), cpx_routes[i].name);
    }
    size_t operations = 0;
    const char *path, *verb;
    json_t *item, *operation;
    json_object_foreach((json_t *)at("paths"), path, item) json_object_foreach(item, verb, operation) operations += is_verb(verb);
    assert_int_equal(operations, cpx_routes_count);
}

/* "token certificate": the schemes of which one is needed. */
static const char *schemes_of(const json_t *operation)
{
    const json_t *security = json_object_get(operation, "security");
    const char *schemes = "";
    size_t i;
    json_t *one;
    json_array_foreach(security != NULL ? security : at("security"), i, one)
    {
        assert_int_equal(json_object_size(one), 1);
        schemes = harness_format("%s%s%s", schemes, *schemes == '\0' ? "" : " ", json_object_iter_key(json_object_iter(one)));
    }
    return schemes;
}

static void an_operation_names_its_scope_and_how_it_authenticates(void **state)
{
    (void)state;
    static const char *const schemes[] = {
        [CPX_ENTRY_OPEN] = "", [CPX_ENTRY_CLIENT] = "", [CPX_ENTRY_TOKEN] = "token", [CPX_ENTRY_EITHER] = "token certificate"};
    for (size_t i = 0; i < cpx_routes_count; i++) {
        const struct cpx_route *route = &cpx_routes[i];
        const json_t *operation = operation_of(route);
        const char *scope = text_of(operation, "x-scope");
        if (strcmp(scope != NULL ? scope : "", route->scope != NULL ? route->scope : "") != 0)
            fail_msg("%s: x-scope is %s, the table's %s", route->name, scope, route->scope);
        if (strcmp(schemes_of(operation), schemes[route->entry]) != 0) fail_msg("%s: security is %s", route->name, schemes_of(operation));
        const json_t *client = json_object_get(operation, "x-sandbox-client");
        if ((client != NULL) != (*schemes[route->entry] != '\0')) fail_msg("%s: whether x-sandbox-client is needed", route->name);
    }
}

/* Whether the keys of an object are the words of a space-separated list. */
static bool has_keys(const json_t *object, const char *list)
{
    size_t count = 0;
    while (*list != '\0') {
        size_t size = strcspn(list, " ");
        if (json_object_get(object, harness_format("%.*s", (int)size, list)) == NULL) return false;
        count++;
        list += size + (list[size] != '\0');
    }
    return count == json_object_size(object);
}

static void bodies_are_those_of_the_table(void **state)
{
    (void)state;
    for (size_t i = 0; i < cpx_routes_count; i++) {
        const struct cpx_route *route = &cpx_routes[i];
        const json_t *operation = operation_of(route), *body = json_object_get(operation, "requestBody");
        if ((body != NULL) != (route->body_max > 0)) fail_msg("%s: whether it takes a body", route->name);
        assert_int_equal(json_integer_value(json_object_get(operation, "x-max-body-bytes")), route->body_max);
        if (body != NULL && !has_keys(json_object_get(contract_resolved(body), "content"), route->consumes))
            fail_msg("%s: the body isn't of %s", route->name, route->consumes);
        const char *status;
        json_t *response;
        json_object_foreach(json_object_get(operation, "responses"), status, response)
        {
            const json_t *content = json_object_get(contract_resolved(response), "content");
            if (status[0] == '2' && content != NULL && route->produces != NULL && !has_keys(content, route->produces))
                fail_msg("%s: the answer isn't of %s", route->name, route->produces);
        }
    }
}

/* ---- examples ---- */

/* Each example of a media type, or of a parameter, fits its schema; there is one. */
static void check_examples(const char *where, const json_t *media)
{
    const json_t *schema = json_object_get(media, "schema"), *one = json_object_get(media, "example");
    const char *name;
    json_t *example;
    size_t count = one != NULL;
    assert_non_null(schema);
    const char *why = one != NULL ? contract_mismatch(schema, one) : NULL;
    json_object_foreach(json_object_get(media, "examples"), name, example)
    {
        count++;
        if (why == NULL) why = contract_mismatch(schema, json_object_get(example, "value"));
    }
    if (why != NULL) fail_msg("%s: an example doesn't fit: %s", where, why);
    if (count == 0) fail_msg("%s: there is no example", where);
}

static void check_parameters(const char *where, const json_t *parameters)
{
    size_t i;
    json_t *parameter;
    json_array_foreach(parameters, i, parameter)
        check_examples(harness_format("%s, parameter %zu", where, i), contract_resolved(parameter));
}

static void every_operation_has_examples_that_fit(void **state)
{
    (void)state;
    for (size_t i = 0; i < cpx_routes_count; i++) {
        const char *name = cpx_routes[i].name, *key, *status;
        const json_t *operation = operation_of(&cpx_routes[i]);
        json_t *media, *response;
        check_parameters(name, json_object_get(operation, "parameters"));
        check_parameters(name, json_object_get(json_object_get(at("paths"), cpx_routes[i].path), "parameters"));
        json_object_foreach(json_object_get(contract_resolved(json_object_get(operation, "requestBody")), "content"), key, media)
            check_examples(harness_format("%s, the request", name), media);
        json_object_foreach(json_object_get(operation, "responses"), status, response)
            json_object_foreach(json_object_get(contract_resolved(response), "content"), key, media)
                check_examples(harness_format("%s, %s", name, status), media);
    }
}

/* ---- schemas ---- */

static bool is_described(const json_t *node)
{
    return text_of(node, "description") != NULL || text_of(contract_resolved(node), "description") != NULL;
}

/* Every object says whether it is closed, and every member what it is. */
static void check_schema(const char *where, json_t *schema)
{
    const char *name;
    json_t *member;
    size_t i;
    if (json_is_array(schema)) {
        json_array_foreach(schema, i, member) check_schema(harness_format("%s/%zu", where, i), member);
        return;
    }
    if (schema == NULL) return;
    json_t *properties = json_object_get(schema, "properties");
    if (properties != NULL && json_object_get(schema, "additionalProperties") == NULL)
        fail_msg("%s doesn't say whether it has other members", where);
    json_object_foreach(properties, name, member)
    {
        if (!is_described(member)) fail_msg("%s: %s isn't described", where, name);
        check_schema(harness_format("%s/%s", where, name), member);
    }
    check_schema(harness_format("%s/items", where), json_object_get(schema, "items"));
    check_schema(where, json_object_get(schema, "oneOf"));
    check_schema(where, json_object_get(schema, "anyOf"));
}

static void every_member_is_described_and_every_object_is_open_or_closed(void **state)
{
    (void)state;
    const char *name;
    json_t *schema;
    json_object_foreach((json_t *)at("components.schemas"), name, schema)
    {
        if (!is_described(schema)) fail_msg("%s isn't described", name);
        check_schema(name, schema);
    }
}

static void assert_says(const char *schema, size_t place, const char *word)
{
    const json_t *list = json_object_get(json_object_get(at("components.schemas"), schema), "enum");
    const char *said = json_string_value(json_array_get(list, place));
    if (said == NULL || strcmp(said, word) != 0) fail_msg("%s: %s stands where %s should", schema, said != NULL ? said : "nothing", word);
}

static void assert_ends(const char *schema, size_t count)
{
    assert_int_equal(json_array_size(json_object_get(json_object_get(at("components.schemas"), schema), "enum")), count);
}

static void enumerations_are_those_of_the_tables(void **state)
{
    (void)state;
    for (size_t i = 0; i < cpx_categories_count; i++)
        assert_says("Category", i, cpx_categories[i].name);
    assert_ends("Category", cpx_categories_count);
    for (size_t i = 0; i < cpx_classes_count; i++)
        assert_says("Class", i, cpx_classes[i].name);
    assert_ends("Class", cpx_classes_count);
    for (int i = 0; i < CPX_TASK_STATUS_COUNT; i++)
        assert_says("ReferralStatus", (size_t)i, cpx_task_status_word((enum cpx_task_status)i));
    assert_ends("ReferralStatus", CPX_TASK_STATUS_COUNT);
    size_t words = 0;
    for (size_t i = 1; i < CPX_PURPOSE_COUNT; i++) {
        assert_says("AnyPurpose", i - 1, cpx_purposes[i].word != NULL ? cpx_purposes[i].word : cpx_purposes[i].code);
        if (cpx_purposes[i].word != NULL) assert_says("Purpose", words++, cpx_purposes[i].word);
    }
    assert_ends("AnyPurpose", CPX_PURPOSE_COUNT - 1);
    assert_ends("Purpose", words);
    for (size_t i = 0; i < CPX_ERROR_COUNT; i++) {
        char *code = (char *)harness_format("%s", cpx_errors[i].slug);
        for (char *letter = code; *letter != '\0'; letter++)
            if (*letter == '-') *letter = '_';
        assert_says("ErrorCode", i, code);
    }
    assert_ends("ErrorCode", CPX_ERROR_COUNT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_route_is_an_operation_and_the_reverse),
        cmocka_unit_test(an_operation_names_its_scope_and_how_it_authenticates),
        cmocka_unit_test(bodies_are_those_of_the_table),
        cmocka_unit_test(every_operation_has_examples_that_fit),
        cmocka_unit_test(every_member_is_described_and_every_object_is_open_or_closed),
        cmocka_unit_test(enumerations_are_those_of_the_tables),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
