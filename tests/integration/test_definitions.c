/* The definitions as a client meets them: what the service says that it does, and what it refuses for what reason, over HTTPS. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../harness/harness.h"
#include "cpx/definitions.h"

static void test_the_capability_statement_is_a_valid_resource(void **state)
{
    (void)state;
    struct answer answer = harness_expect(200, NULL, "GET", "/fhir/R4/metadata", NULL);
    struct cpx_arena *arena = cpx_arena_new(16 * 1024 * 1024);
    struct cpx_problem problem = {.arena = arena};
    struct cpx_doc doc;
    assert_int_equal(cpx_doc_parse(arena, answer.body, answer.size, &doc, &problem), CPX_OK);
    assert_int_equal(cpx_validate(arena, &doc, 0, "CapabilityStatement", "", &problem), CPX_OK);
    assert_int_equal(json_array_size(harness_at(answer.json, "rest[0].resource")), cpx_types_count);
    cpx_arena_free(arena);
    harness_free(&answer);
}

/* In each of the bodies, so that they would be found. */
#define MARK "\"implicitRules\":\"urn:x:refused-by-definitions\","

static const struct {
    const char *type, *body, *issue, *expression;
} refused[] = {
    {"Organization", "{\"resourceType\":\"Organization\"," MARK "\"name\":\"x\",\"colour\":\"red\"}", "structure", "colour"},
    {"Organization", "{\"resourceType\":\"Organization\"," MARK "\"name\":[\"x\"]}", "structure", "name"},
    {"Organization", "{\"resourceType\":\"Organization\"," MARK "\"active\":true}", "required", NULL},
    {"Patient", "{\"resourceType\":\"Patient\"," MARK "\"birthDate\":\"2025-02-29\"}", "value", "birthDate"},
    {"Patient", "{\"resourceType\":\"Patient\"," MARK "\"gender\":\"f\"}", "code-invalid", "gender"},
    {"Goal", "{\"resourceType\":\"Goal\"," MARK "\"lifecycleStatus\":\"active\",\"description\":{\"text\":\"x\"}}", "required", "subject"},
    {"Goal",
     "{\"resourceType\":\"Goal\"," MARK
     "\"lifecycleStatus\":\"active\",\"description\":{\"text\":\"x\"},\"subject\":{\"reference\":\"Practitioner/"
     "1\"}}",
     "value", "subject.reference"},
    {"Patient", "{\"resourceType\":\"Group\"," MARK "\"type\":\"person\",\"actual\":true}", "invalid", "resourceType"},
};

static void test_what_is_invalid_is_refused_with_its_place_and_stored_nowhere(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
        struct answer answer = harness_expect(422, "primary-care", "POST", harness_format("/fhir/R4/%s", refused[i].type), refused[i].body);
        assert_string_equal(harness_text(&answer, "issue[0].code"), refused[i].issue);
        if (refused[i].expression) assert_non_null(strstr(harness_text(&answer, "issue[0].expression[0]"), refused[i].expression));
        harness_free(&answer);
    }
    assert_string_equal(harness_sql("select count(*) from piece where body like '%refused-by-definitions%'"), "0");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_capability_statement_is_a_valid_resource),
        cmocka_unit_test(test_what_is_invalid_is_refused_with_its_place_and_stored_nowhere),
    };
    return cmocka_run_group_tests_name("definitions", tests, NULL, NULL);
}
