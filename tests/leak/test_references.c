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
        PLAN("\"title\":\"what stays\",\"addresses\":[{\"reference\":\"Condition/%s\",\"display\":\"canary\"},{\"display\":\"other\"}]"),
        child, id);
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
    const char *body = harness_format(PLAN("\"addresses\":[{\"reference\":\"Condition/"
                                           "%s\",\"display\":\"canary\"},{\"reference\":\"Condition/%s\",\"display\":\"canary\"}]"),
                                      child, id_of(first), id_of(second));
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

/* Where an id may stand that isn't a reference to a resource of ours, on a member that may be missing. Each takes a child and an id. */
static const char *const mentions[] = {
    PLAN("\"addresses\":[{\"reference\":\"https://elsewhere.example/fhir/Condition/%s\",\"display\":\"canary\"}]"),
    PLAN("\"addresses\":[{\"reference\":\"https://elsewhere.example/Condition/%s/_history/2\",\"display\":\"canary\"}]"),
    PLAN("\"addresses\":[{\"reference\":\"https://elsewhere.example//Condition//%s?x#y\",\"display\":\"canary\"}]"),
    PLAN("\"addresses\":[{\"reference\":\"https://elsewhere.example/Condition%%2F%s\",\"display\":\"canary\"}]"),
    PLAN("\"addresses\":[{\"reference\":\"urn:uuid:%s\",\"display\":\"canary\"}]"),
    PLAN("\"addresses\":[{\"identifier\":{\"value\":\"%s\"},\"display\":\"canary\"}]"),
    PLAN("\"addresses\":[{\"display\":\"canary\",\"_display\":{\"extension\":[{\"url\":\"urn:x\",\"valueString\":\"%s\"}]}}]"),
    PLAN("\"addresses\":[{\"display\":\"canary\",\"extension\":[{\"url\":\"urn:x\",\"extension\":[{\"url\":\"y\",\"valueUri\":\"Condition/"
         "%s\"}]}]}]"),
    PLAN("\"extension\":[{\"url\":\"urn:x\",\"extension\":[{\"url\":\"canary\",\"valueUrl\":\"Condition/%s\"}]}]"),
    PLAN("\"extension\":[{\"url\":\"urn:canary\",\"valueCanonical\":\"Condition/%s|1\"}]"),
    PLAN("\"extension\":[{\"url\":\"urn:canary\",\"valueOid\":\"urn:oid:1.2\",\"_valueOid\":{\"id\":\"%s\"}}]"),
    PLAN("\"instantiatesUri\":[\"urn:canary\",\"urn:uuid:%s\"]"),
    PLAN("\"identifier\":[{\"system\":\"urn:canary\",\"value\":\"%s\"}]"),
    PLAN("\"description\":\"canary: see Condition/%s\""),
    PLAN("\"title\":\"canary (%s)\""),
    PLAN("\"note\":[{\"text\":\"canary **%s**\"}]"),
    PLAN("\"activity\":[{\"detail\":{\"status\":\"completed\",\"description\":\"canary %s\"}}]"),
    PLAN("\"_description\":{\"extension\":[{\"url\":\"urn:canary\",\"valueString\":\"%s\"}]}"),
};

static const char *in_upper_case(const char *id)
{
    char *text = strdup(id);
    for (char *c = text; *c; c++)
        if (*c >= 'a' && *c <= 'f') *c = (char)(*c - 'a' + 'A');
    const char *kept = harness_format("%s", text);
    free(text);
    return kept;
}

/* Its first character and its first dash as JSON escapes, or as an URL's. */
static const char *escaped(const char *id, const char *format, int dash)
{
    return harness_format(format, id[0], 7, id + 1, dash, id + 9);
}

static void an_id_of_what_is_hidden_is_hidden_in_every_form(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\"");
    const char *hidden = id_of(created("primary-care", "Condition", harness_format(CONDITION(SECURITY(ACT("SUD"))), child)));
    const char *open = id_of(created("primary-care", "Condition", harness_format(CONDITION(NORMAL), child)));
    const char *ids[] = {hidden, in_upper_case(hidden), escaped(hidden, "\\u%04x%.*s\\u%04x%s", '-'),
                         escaped(hidden, "%%%02X%.*s%%%02x%s", '-')};
    for (size_t i = 0; i < sizeof mentions / sizeof *mentions; i++) {
        for (size_t j = 0; j < sizeof ids / sizeof *ids; j++) {
            if (j > 1 && i > 2 && i != 13) continue; /* escapes are a string's, wherever it stands */
            const char *plan = created("primary-care", "CarePlan", harness_format(mentions[i], child, ids[j]));
            ASSERT_WITHOUT("early-intervention", plan, "canary", ids[j], hidden);
            assert_says("primary-care", plan, "canary");
        }
        assert_says("early-intervention", created("primary-care", "CarePlan", harness_format(mentions[i], child, open)), "canary");
    }
}

/* Whoever mentions what it may not see itself learns nothing by it, and its readers no more. */
static void the_writer_of_an_id_learns_nothing_of_whose_it_is(void **state)
{
    (void)state;
    enum { SENSITIVE, PLAIN, NOBODYS, KINDS };
    const char *child = new_child();
    permit(child, "dental", "\"contact\"");
    permit(child, "early-intervention", "\"contact\",\"medical\"");
    const char *ids[KINDS] = {id_of(created("primary-care", "Condition", harness_format(CONDITION(SECURITY(ACT("SUD"))), child))),
                              id_of(created("primary-care", "Condition", harness_format(CONDITION(NORMAL), child))),
                              "0f0f0f0f-1111-4222-8333-444444444444"};
    assert_hidden("dental", harness_format("/fhir/R4/Condition/%s", ids[PLAIN]));
    for (size_t i = 0; i <= sizeof mentions / sizeof *mentions; i++) {
        const char *format = i < sizeof mentions / sizeof *mentions
                                 ? mentions[i]
                                 : PLAN("\"addresses\":[{\"reference\":\"Condition/%s\",\"display\":\"canary\"}]");
        const char *told[KINDS] = {NULL};
        for (int kind = 0; kind < KINDS; kind++) {
            const char *body = harness_format(format, child, ids[kind]);
            struct answer made = harness_expect(201, "dental", "POST", "/fhir/R4/CarePlan", body);
            const char *path = harness_format("/fhir/R4/CarePlan/%s", harness_text(&made, "id"));
            struct answer put = harness_expect(200, "dental", "PUT", path, with_id(path, body));
            struct answer same = harness_expect(200, "dental", "GET", path, NULL);
            assert_string_equal(harness_text(&put, "meta.versionId"), harness_text(&made, "meta.versionId"));
            assert_string_equal(same.body, put.body);
            if (kind == SENSITIVE) ASSERT_WITHOUT("early-intervention", path, "canary", ids[kind]);
            if (kind == NOBODYS) assert_says("early-intervention", path, "canary");
            struct answer *answers[] = {&made, &put, &same};
            for (size_t a = 0; a < sizeof answers / sizeof *answers; a++) {
                json_object_del(answers[a]->json, "meta");
                json_object_del(answers[a]->json, "id");
                char *text = json_dumps(answers[a]->json, JSON_COMPACT | JSON_SORT_KEYS), *at = strstr(text, ids[kind]);
                assert_non_null(at);
                memcpy(at, "................................____", 36);
                told[kind] = harness_format("%s%ld %zu %s\n", told[kind] ? told[kind] : "", answers[a]->status, answers[a]->size, text);
                free(text);
                harness_free(answers[a]);
            }
        }
        assert_string_equal(told[SENSITIVE], told[NOBODYS]);
        assert_string_equal(told[PLAIN], told[NOBODYS]);
    }
}

static void an_id_that_becomes_sensitive_is_hidden_where_it_was_mentioned(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"contact\",\"medical\"");
    permit(child, "dental", "\"contact\"");
    for (size_t i = 0; i < sizeof mentions / sizeof *mentions; i++) {
        const char *condition = created("primary-care", "Condition", harness_format(CONDITION(NORMAL), child));
        const char *body = harness_format(mentions[i], child, id_of(condition));
        const char *own = created("primary-care", "CarePlan", body), *anothers = created("dental", "CarePlan", body);
        changed("dental", anothers, harness_format(PLAN("\"period\":{\"start\":\"2026-01-01\"}"), child));
        changed("dental", anothers, body);
        assert_says("early-intervention", own, "canary");
        assert_says("early-intervention", anothers, "canary");
        changed("primary-care", condition, harness_format(CONDITION(SECURITY(ACT("SUD"))), child));
        ASSERT_WITHOUT("early-intervention", own, "canary", id_of(condition));
        ASSERT_WITHOUT("early-intervention", anothers, "canary", id_of(condition));
        ASSERT_WITHOUT("early-intervention", harness_format("%s/_history", anothers), "canary", id_of(condition));
        assert_says("dental", anothers, "canary");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_id_of_what_is_hidden_is_hidden_in_every_form),
        cmocka_unit_test(the_writer_of_an_id_learns_nothing_of_whose_it_is),
        cmocka_unit_test(an_id_that_becomes_sensitive_is_hidden_where_it_was_mentioned),
        cmocka_unit_test(relabelling_cuts_what_refers_in_anothers_resource),
        cmocka_unit_test(relabelling_and_writing_at_once_block_nobody),
        cmocka_unit_test(another_child_is_found_in_every_spelling),
        cmocka_unit_test(a_reference_to_what_was_deleted_is_hidden),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
