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

#define CONDITION(security) "{\"resourceType\":\"Condition\"," security ",\"subject\":" PATIENT ",\"code\":{\"text\":\"x\"}}"

/* What another organization wrote is cut as if it had sent it again: the element that refers, not the rest of it. */
static void relabelling_cuts_what_refers_in_anothers_resource(void **state)
{
    (void)state;
    const char *child = new_child();
    permit(child, "early-intervention", "\"contact\",\"medical\"");
    permit(child, "dental", "\"contact\",\"medical\"");
    const char *condition = created("primary-care", "Condition", harness_format(CONDITION(NORMAL), child)), *id = id_of(condition);
    const char *body = harness_format(
        PLAN("\"title\":\"what stays\",\"addresses\":[{\"reference\":\"Condition/%s\",\"display\":\"canary\"},{\"display\":\"other\"}]"), child, id);
    const char *plan = created("dental", "CarePlan", body);
    changed("dental", plan, body);
    struct answer before = harness_expect(200, "dental", "GET", plan, NULL);
    assert_says("early-intervention", plan, "canary");
    changed("primary-care", condition, harness_format(CONDITION(SECURITY(ACT("SUD"))), child));
    ASSERT_WITHOUT("early-intervention", plan, "canary", id);
    ASSERT_WITHOUT("early-intervention", harness_format("%s/_history", plan), "canary", id);
    assert_says("early-intervention", plan, "other");
    /* Its source reads what it wrote. */
    struct answer after = harness_expect(200, "dental", "GET", plan, NULL);
    json_object_del(before.json, "meta");
    json_object_del(after.json, "meta");
    assert_true(json_equal(before.json, after.json));
    harness_free(&before);
    harness_free(&after);
    /* What is said later of the same keeps it. */
    changed("dental", plan, body);
    ASSERT_WITHOUT("early-intervention", plan, "canary", id);
}

/* Two that refer to the same are relabelled, and written by their source, all at once: each waits for the others or is run again. */
static void relabelling_and_writing_at_once_block_nobody(void **state)
{
    (void)state;
    enum { WRITERS = 6 };
    FILE *writers[WRITERS];
    const char *child = new_child();
    permit(child, "early-intervention", "\"contact\",\"medical\"");
    permit(child, "dental", "\"contact\",\"medical\"");
    const char *first = created("primary-care", "Condition", harness_format(CONDITION(NORMAL), child));
    const char *second = created("primary-care", "Condition", harness_format(CONDITION(NORMAL), child));
    const char *body = harness_format(PLAN("\"addresses\":[{\"reference\":\"Condition/%s\",\"display\":\"canary\"},{\"reference\":\"Condition/%s\",\"display\":\"canary\"}]"), child,
                                      id_of(first), id_of(second));
    const char *plan = created("dental", "CarePlan", body);
    const char *raised = harness_format(CONDITION(SECURITY(ACT("SUD"))), child);
    const char *puts[] = {first, second, plan}, *bodies[] = {raised, raised, body}, *clients[] = {"primary-care", "primary-care", "dental"};
    for (size_t i = 0; i < WRITERS; i++) {
        size_t which = i % 3;
        writers[i] = popen(harness_format("%s call %s PUT %s '%s' >/dev/null", harness_environment("CPX_BIN"), clients[which], puts[which],
                                          with_id(puts[which], bodies[which])),
                           "r");
        assert_non_null(writers[i]);
    }
    for (size_t i = 0; i < WRITERS; i++)
        assert_int_equal(pclose(writers[i]), 0);
    ASSERT_WITHOUT("early-intervention", plan, "canary", id_of(first), id_of(second));
    assert_says("dental", plan, "canary");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(relabelling_cuts_what_refers_in_anothers_resource),
        cmocka_unit_test(relabelling_and_writing_at_once_block_nobody),
        cmocka_unit_test(another_child_is_found_in_every_spelling),
        cmocka_unit_test(a_reference_to_what_was_deleted_is_hidden),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
