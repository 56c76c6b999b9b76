/* What travels with the data: labels that a reader may know of, the notice of 42 CFR part 2, what the family disputes. Nothing of it tells of
 * what is hidden. */
#include "probe.h"

#define NOTICE "42 CFR part 2 prohibits unauthorized use or disclosure of these records."

static const char *medicaid;

/* A child of primary care's and of a Part 2 programme's; each has its own record of it. */
struct shared {
    const char *child, *programme;
};

static const char *record_of(const char *client)
{
    return id_of(
        created(client, "Patient",
                harness_format("{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"urn:us:ct:medicaid-id\",\"value\":\"%s\"}],"
                               "\"name\":[{\"family\":\"Probe\",\"given\":[\"Pat\"]}],\"birthDate\":\"2024-02-29\"}",
                               medicaid)));
}

static struct shared shared_child(void)
{
    medicaid = harness_medicaid();
    struct shared both = {record_of("primary-care"), NULL};
    both.programme = record_of("substance-use");
    return both;
}

/* The codes of meta.security, as " MH N ". */
static const char *security_in(json_t *resource)
{
    const char *codes = " ";
    size_t i;
    json_t *coding;
    json_array_foreach(harness_at(resource, "meta.security"), i, coding) codes =
        harness_format("%s%s ", codes, json_string_value(json_object_get(coding, "code")));
    return codes;
}

static const char *security_of(const char *client, const char *path)
{
    struct answer answer = harness_expect(200, client, "GET", path, NULL);
    const char *codes = security_in(answer.json);
    harness_free(&answer);
    return codes;
}

static const char *etag_of(const char *client, const char *path)
{
    struct answer answer = harness_expect(200, client, "GET", path, NULL);
    const char *etag = harness_format("%s", harness_header(&answer, "ETag"));
    harness_free(&answer);
    return etag;
}

/* ---- labels ---- */

#define WITH_NOTE(note)                                                                                                                    \
    "{\"resourceType\":\"Condition\"," NORMAL ",\"subject\":" PATIENT                                                                      \
    ",\"code\":{\"text\":\"asthma\"},\"note\":[{" INLINE(ACT("MH")) ",\"text\":\"" note "\"}]}"

static void a_reader_gets_the_labels_of_the_pieces_that_it_sees_and_the_source_its_own_text(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\"");
    permit(child, "behavioral-health", "\"medical\",\"behavioral_health\"");
    const char *path = created("primary-care", "Condition", harness_format(WITH_NOTE("calm"), child));
    assert_string_equal(security_of("primary-care", path), " N ");
    assert_string_equal(security_of("early-intervention", path), " N ");
    assert_string_equal(security_of("behavioral-health", path), " N MH ");
    changed("primary-care", path, harness_format(WITH_NOTE("calmer"), child));
    assert_string_equal(security_of("early-intervention", path), " N ");
}

static void labels_are_the_same_in_searches_bundles_and_history(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"developmental\"");
    const char *path =
        created("primary-care", "Goal",
                harness_format("{\"resourceType\":\"Goal\"," SECURITY(ACT("DVD")) ",\"lifecycleStatus\":\"active\",\"description\":{"
                                                                                  "\"text\":\"ten words\"},\"subject\":" PATIENT "}",
                               child));
    const char *dvd = " DVD ";
    static const struct {
        const char *path, *at;
    } places[] = {{"/fhir/R4/Goal?patient=%s", "entry[0].resource"}, {"%s/_history", "entry[0].resource"}};
    assert_string_equal(security_of("early-intervention", path), dvd);
    for (size_t i = 0; i < 2; i++) {
        const char *place = i == 0 ? harness_format("/fhir/R4/Goal?patient=%s", child) : harness_format("%s/_history", path);
        struct answer answer = harness_expect(200, "early-intervention", "GET", place, NULL);
        assert_string_equal(security_in(harness_at(answer.json, places[i].at)), dvd);
        harness_free(&answer);
    }
    struct answer bundle = harness_expect(
        200, "early-intervention", "POST", "/fhir/R4",
        harness_format(
            "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"request\":{\"method\":\"GET\",\"url\":\"Goal/%s\"}}]}",
            id_of(path)));
    assert_string_equal(security_in(harness_at(bundle.json, "entry[0].resource")), dvd);
    harness_free(&bundle);
}

/* ---- 42 CFR part 2 ---- */

static void a_part_2_programmes_data_carries_the_notice_to_everyone_but_itself(void **state)
{
    (void)state;
    struct shared both = shared_child();
    permit(both.child, "behavioral-health", "\"substance_use\",\"contact\"");
    permit(both.child, "housing", "\"substance_use\",\"contact\"");
    const char *path = created("substance-use", "Condition",
                               harness_format("{\"resourceType\":\"Condition\"," SECURITY(ACT("SUD")) ",\"subject\":" PATIENT
                                                                                                      ",\"code\":{\"text\":\"x\"}}",
                                              both.programme));
    assert_string_equal(security_of("behavioral-health", path), " SUD 42CFRPart2 ");
    assert_string_equal(security_of("housing", path), " SUD 42CFRPart2 NORDSCLCD ");
    assert_says("behavioral-health", path, NOTICE);
    ASSERT_WITHOUT("substance-use", path, NOTICE, "42CFRPart2");
    const char *plan = harness_format("/v1/children/%s/care-plan", both.child);
    struct answer seen = harness_expect(200, "behavioral-health", "GET", plan, NULL);
    assert_string_equal(harness_text(&seen, "redisclosure_notice"), NOTICE);
    assert_string_equal(harness_text(&seen, "needs[0].redisclosure_notice"), NOTICE);
    harness_free(&seen);
    ASSERT_WITHOUT("substance-use", harness_format("/v1/children/%s/care-plan", both.programme), "redisclosure_notice");
}

static void the_notice_tells_nobody_of_what_is_hidden(void **state)
{
    (void)state;
    struct shared both = shared_child();
    permit(both.child, "early-intervention", "\"medical\"");
    const char *plain = created(
        "primary-care", "Condition",
        harness_format("{\"resourceType\":\"Condition\"," NORMAL ",\"subject\":" PATIENT ",\"code\":{\"text\":\"asthma\"}}", both.child));
    (void)created("substance-use", "Condition",
                  harness_format("{\"resourceType\":\"Condition\"," SECURITY(ACT("SUD")) ",\"subject\":" PATIENT
                                                                                         ",\"code\":{\"text\":\"x\"}}",
                                 both.programme));
    ASSERT_WITHOUT("early-intervention", plain, "42CFR", "42 CFR");
    ASSERT_WITHOUT("early-intervention", harness_format("/v1/children/%s/care-plan", both.child), "redisclosure_notice", "42 CFR");
}

static void what_carries_the_notice_back_is_a_part_2_record_still(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\"");
    const char *copy = created("primary-care", "Condition",
                               harness_format("{\"resourceType\":\"Condition\"," SECURITY(CONFIDENTIALITY("N") "," ACT(
                                                  "42CFRPart2")) ",\"subject\":" PATIENT ",\"code\":{\"text\":\"x\"}}",
                                              child));
    assert_hidden("early-intervention", copy);
    permit(child, "behavioral-health", "\"medical\",\"substance_use\"");
    assert_says("behavioral-health", copy, NOTICE);
}

/* ---- disputes ---- */

#define STATEMENT "He says thirty words"

static struct answer dispute(long status, const char *client, const char *child, const char *resource, const char *element,
                             const char *statement)
{
    return harness_expect(
        status, client, "POST", harness_format("/v1/children/%s/disputes", child),
        harness_format("{\"resource\":\"%s\",%s\"statement\":\"%s\",\"disputed_by\":{\"role\":\"parent\"},\"on\":\"2026-11-20\"}", resource,
                       element ? harness_format("\"element\":\"%s\",", element) : "", statement));
}

static const char *disputed(const char *child, const char *path, const char *element)
{
    struct answer made = dispute(201, "primary-care", child, path + strlen("/fhir/R4/"), element, STATEMENT);
    const char *id = harness_format("%s", harness_text(&made, "id"));
    harness_free(&made);
    return id;
}

static void a_dispute_goes_with_what_it_disputes_on_both_faces(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"developmental\"");
    const char *body = harness_format(
        "{\"resourceType\":\"Condition\"," SECURITY(ACT("DVD")) ",\"subject\":" PATIENT ",\"code\":{\"text\":\"late talker\"}}", child);
    const char *path = created("primary-care", "Condition", body);
    const char *before = etag_of("early-intervention", path);
    const char *id = disputed(child, path, NULL);
    const char *after = etag_of("early-intervention", path);
    assert_string_not_equal(before, after);
    assert_says("early-intervention", path, STATEMENT);
    assert_says("early-intervention", harness_format("/fhir/R4/Condition?patient=%s", child), STATEMENT);
    assert_says("early-intervention", harness_format("%s/_history", path), STATEMENT);
    struct answer plan = harness_expect(200, "early-intervention", "GET", harness_format("/v1/children/%s/care-plan", child), NULL);
    assert_string_equal(harness_text(&plan, "needs[0].disputes[0].id"), id);
    assert_string_equal(harness_text(&plan, "needs[0].disputes[0].statement"), STATEMENT);
    harness_free(&plan);
    assert_says("early-intervention", harness_format("/v1/children/%s/disputes", child), id);
    assert_hidden("school", harness_format("/v1/children/%s/disputes", child));
}

static void its_source_cannot_remove_or_double_a_dispute_but_answers_it(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"developmental\"");
    const char *body = harness_format(
        "{\"resourceType\":\"Condition\"," SECURITY(ACT("DVD")) ",\"subject\":" PATIENT ",\"code\":{\"text\":\"late talker\"}}", child);
    const char *path = created("primary-care", "Condition", body);
    const char *id = disputed(child, path, NULL);
    changed("primary-care", path, body);
    assert_says("early-intervention", path, STATEMENT);
    struct answer own = harness_expect(200, "primary-care", "GET", path, NULL);
    assert_non_null(strstr(own.body, STATEMENT));
    struct answer back = harness_expect(200, "primary-care", "PUT", path, own.body);
    harness_free(&back);
    harness_free(&own);
    struct answer seen = harness_expect(200, "early-intervention", "GET", path, NULL);
    assert_int_equal(json_array_size(harness_at(seen.json, "meta.tag")), 1);
    assert_string_equal(security_in(seen.json), " DVD ");
    harness_free(&seen);
    struct answer refused = harness_expect(403, "early-intervention", "POST", harness_format("/v1/disputes/%s/resolve", id),
                                           "{\"outcome\":\"amended\",\"reason\":\"seen\"}");
    harness_free(&refused);
    struct answer answered = harness_expect(200, "primary-care", "POST", harness_format("/v1/disputes/%s/resolve", id),
                                            "{\"outcome\":\"declined\",\"reason\":\"Seen twice\"}");
    harness_free(&answered);
    assert_says("early-intervention", path, "Seen twice");
    permit(child, "care-hub", "\"developmental\"");
    struct answer gone =
        harness_expect(204, "care-hub", "POST", harness_format("/v1/disputes/%s/withdraw", disputed(child, path, "code.text")), NULL);
    harness_free(&gone);
}

static void a_dispute_that_was_taken_back_goes_no_further(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"developmental\"");
    const char *path =
        created("primary-care", "Condition",
                harness_format("{\"resourceType\":\"Condition\"," SECURITY(ACT("DVD")) ",\"subject\":" PATIENT
                                                                                       ",\"code\":{\"text\":\"late talker\"}}",
                               child));
    const char *id = disputed(child, path, NULL);
    struct answer no_recorder = harness_expect(403, "early-intervention", "POST", harness_format("/v1/disputes/%s/withdraw", id), NULL);
    harness_free(&no_recorder);
    struct answer gone = harness_expect(204, "primary-care", "POST", harness_format("/v1/disputes/%s/withdraw", id), NULL);
    harness_free(&gone);
    ASSERT_WITHOUT("early-intervention", path, STATEMENT, "urn:careplan-exchange:dispute");
    ASSERT_WITHOUT("early-intervention", harness_format("/v1/children/%s/disputes", child), STATEMENT);
    assert_says("early-intervention", harness_format("%s/_history", path), STATEMENT);
    struct answer again = harness_expect(404, "primary-care", "POST", harness_format("/v1/disputes/%s/withdraw", id), NULL);
    harness_free(&again);
}

static void a_dispute_of_an_element_is_seen_by_whoever_sees_that_and_moves_nothing_for_others(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\"");
    permit(child, "behavioral-health", "\"medical\",\"behavioral_health\"");
    const char *path = created("primary-care", "Condition", harness_format(WITH_NOTE("calm"), child));
    struct answer before = harness_expect(200, "early-intervention", "GET", path, NULL);
    (void)disputed(child, path, "note[0].text");
    struct answer after = harness_expect(200, "early-intervention", "GET", path, NULL);
    assert_string_equal(before.body, after.body);
    assert_string_equal(etag_of("early-intervention", path), harness_header(&before, "ETag"));
    assert_says("behavioral-health", path, STATEMENT);
    ASSERT_WITHOUT("early-intervention", harness_format("/v1/children/%s/disputes", child), STATEMENT);
    ASSERT_WITHOUT("early-intervention", harness_format("/v1/children/%s/care-plan", child), STATEMENT);
    ASSERT_WITHOUT("early-intervention", harness_format("%s/_history", path), STATEMENT);
    harness_free(&before);
    harness_free(&after);
}

static void a_dispute_follows_what_it_disputes_when_that_gets_labels(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\"");
    permit(child, "behavioral-health", "\"medical\",\"behavioral_health\"");
    const char *plain =
        "{\"resourceType\":\"Condition\"," NORMAL ",\"subject\":" PATIENT ",\"code\":{\"text\":\"asthma\"},\"note\":[{\"text\":\"calm\"}]}";
    const char *path = created("primary-care", "Condition", harness_format(plain, child));
    (void)disputed(child, path, "note[0].text");
    assert_says("early-intervention", path, STATEMENT);
    changed("primary-care", path, harness_format(WITH_NOTE("calm"), child));
    ASSERT_WITHOUT("early-intervention", path, STATEMENT, "calm");
    ASSERT_WITHOUT("early-intervention", harness_format("%s/_history", path), STATEMENT, "calm");
    assert_says("behavioral-health", path, STATEMENT);
}

static void a_statement_says_no_more_than_what_it_disputes(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\"");
    const char *path = created(
        "primary-care", "Condition",
        harness_format("{\"resourceType\":\"Condition\"," NORMAL ",\"subject\":" PATIENT ",\"code\":{\"text\":\"asthma\"}}", child));
    struct answer refused = dispute(422, "primary-care", child, path + strlen("/fhir/R4/"), NULL, "It was methadone, not asthma");
    assert_non_null(strstr(refused.body, "/statement"));
    harness_free(&refused);
    ASSERT_WITHOUT("primary-care", path, "methadone", "dispute");
}

static void what_a_recorder_does_not_see_it_disputes_as_what_is_not_there(void **state)
{
    (void)state;
    const char *child = child_for("care-hub", "\"contact\"");
    const char *path = created(
        "primary-care", "Condition",
        harness_format("{\"resourceType\":\"Condition\"," NORMAL ",\"subject\":" PATIENT ",\"code\":{\"text\":\"asthma\"}}", child));
    struct answer hidden = dispute(422, "care-hub", child, path + strlen("/fhir/R4/"), NULL, STATEMENT);
    struct answer absent = dispute(422, "care-hub", child, "Condition/0a6e9c52-0000-4000-8000-0000000d1502", NULL, STATEMENT);
    assert_string_equal(harness_text(&hidden, "errors[0].detail"), harness_text(&absent, "errors[0].detail"));
    harness_free(&hidden);
    harness_free(&absent);
    permit(child, "care-hub", "\"medical\"");
    const char *noted = created("primary-care", "Condition", harness_format(WITH_NOTE("calm"), child));
    struct answer element = dispute(422, "care-hub", child, noted + strlen("/fhir/R4/"), "note[0].text", STATEMENT);
    struct answer nothing = dispute(422, "care-hub", child, noted + strlen("/fhir/R4/"), "note[3].text", STATEMENT);
    assert_string_equal(harness_text(&element, "errors[0].detail"), harness_text(&nothing, "errors[0].detail"));
    harness_free(&element);
    harness_free(&nothing);
}

/* ---- what is withheld ---- */

/* REDACTED would tell that there is more: nobody gets a marker, not even who treats the child. */
static void what_is_withheld_leaves_no_marker(void **state)
{
    (void)state;
    const char *child = child_for("dental", "\"medical\"");
    const char *path = created("primary-care", "Condition", harness_format(WITH_NOTE("calm"), child));
    ASSERT_WITHOUT("dental", path, "REDACTED", "SUBSETTED", "note", "MH");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_reader_gets_the_labels_of_the_pieces_that_it_sees_and_the_source_its_own_text),
        cmocka_unit_test(labels_are_the_same_in_searches_bundles_and_history),
        cmocka_unit_test(a_part_2_programmes_data_carries_the_notice_to_everyone_but_itself),
        cmocka_unit_test(the_notice_tells_nobody_of_what_is_hidden),
        cmocka_unit_test(what_carries_the_notice_back_is_a_part_2_record_still),
        cmocka_unit_test(a_dispute_goes_with_what_it_disputes_on_both_faces),
        cmocka_unit_test(its_source_cannot_remove_or_double_a_dispute_but_answers_it),
        cmocka_unit_test(a_dispute_that_was_taken_back_goes_no_further),
        cmocka_unit_test(a_dispute_of_an_element_is_seen_by_whoever_sees_that_and_moves_nothing_for_others),
        cmocka_unit_test(a_dispute_follows_what_it_disputes_when_that_gets_labels),
        cmocka_unit_test(a_statement_says_no_more_than_what_it_disputes),
        cmocka_unit_test(what_a_recorder_does_not_see_it_disputes_as_what_is_not_there),
        cmocka_unit_test(what_is_withheld_leaves_no_marker),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
