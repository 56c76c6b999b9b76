/* Attacks by references: what a family withheld, and other children, must not come out by what refers to them. */
#include "probe.h"

#define PLAN(more) "{\"resourceType\":\"CarePlan\"," NORMAL ",\"status\":\"active\",\"intent\":\"plan\",\"subject\":" PATIENT "," more "}"

static void another_child_is_found_in_every_spelling(void **state)
{
    (void)state;
    static const char *const plans[] = {
        PLAN("\"supportingInfo\":[{\"reference\":\"Patient/%s\"}]"),
        PLAN("\"supportingInfo\":[{\"reference\":\"Patient\\/%s\"}]"),
        PLAN("\"supportingInfo\":[{\"reference\":\"\\u0050atient/%s\"}]"),
        PLAN("\"contributor\":[{\"reference\":\"https://localhost:1/fhir/R4/Patient/%s\"}]"),
        PLAN("\"extension\":[{\"url\":\"urn:x\",\"valueReference\":{\"reference\":\"http://elsewhere.example/Patient/%s/_history/1\"}}]"),
    };
    const char *child = new_child(), *other = new_child();
    for (size_t i = 0; i < sizeof plans / sizeof *plans; i++) {
        struct answer refused = harness_expect(422, "primary-care", "POST", "/fhir/R4/CarePlan", harness_format(plans[i], child, other));
        assert_non_null(strstr(refused.body, "more than one child"));
        harness_free(&refused);
    }
}

static void a_reference_to_what_was_deleted_is_hidden(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\"");
    const char *hidden =
        created("primary-care", "Condition",
                harness_format(
                    "{\"resourceType\":\"Condition\"," SECURITY(ACT("SUD")) ",\"subject\":" PATIENT ",\"code\":{\"text\":\"x\"}}", child));
    struct answer deleted = harness_expect(204, "primary-care", "DELETE", hidden, NULL);
    harness_free(&deleted);
    const char *plan =
        created("primary-care", "CarePlan",
                harness_format(PLAN("\"addresses\":[{\"reference\":\"Condition/%s\",\"display\":\"canary\"}]"), child, id_of(hidden)));
    ASSERT_WITHOUT("early-intervention", plan, "canary", id_of(hidden));
    assert_says("primary-care", plan, "canary");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(another_child_is_found_in_every_spelling),
        cmocka_unit_test(a_reference_to_what_was_deleted_is_hidden),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
