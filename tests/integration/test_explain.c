/* POST /v1/consents/explain: what it tells whom, and that a read agrees with it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "../harness/harness.h"

#define FORM "\"form\":{\"sha256\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\",\"kept_at\":\"test/1\"}"

/* Answers live until the test that asked ends. */
static struct answer kept[128];
static size_t kept_count;

static struct answer ask(long status, const struct call *call)
{
    assert_true(kept_count < sizeof kept / sizeof *kept);
    struct answer answer = kept[kept_count++] = harness_make(call);
    if (answer.status != status)
        fail_msg("%s %s as %s: %ld, not %ld: %.900s", call->method, call->path, call->client, answer.status, status, answer.body);
    return answer;
}

static int forget(void **state)
{
    (void)state;
    while (kept_count > 0)
        harness_free(&kept[--kept_count]);
    return 0;
}

static struct answer post(const char *client, const char *path, const char *body)
{
    return ask(201, &(struct call){.client = client, .method = "POST", .path = path, .body = body});
}

static const char *id_of(struct answer answer)
{
    return harness_format("%s", harness_text(&answer, "id"));
}

static const char *day(int from_now)
{
    time_t then = time(NULL) + (time_t)from_now * 86400;
    struct tm parts;
    char text[16];
    localtime_r(&then, &parts);
    strftime(text, sizeof text, "%F", &parts);
    return harness_format("%s", text);
}

/* ---- a child that both know, and tables of its family ---- */

struct family {
    const char *pc, *hub, *dental; /* Patient ids */
};

static const char *patient_born(const char *client, const char *medicaid, const char *born)
{
    return id_of(
        post(client, "/fhir/R4/Patient",
             harness_format("{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"urn:us:ct:medicaid-id\",\"value\":\"%s\"}],"
                            "\"name\":[{\"family\":\"Test\",\"given\":[\"Explain\"]}],\"birthDate\":\"%s\"}",
                            medicaid, born)));
}

static const char *patient(const char *client, const char *medicaid)
{
    return patient_born(client, medicaid, "2012-05-20");
}

static struct family make_family(void)
{
    const char *medicaid = harness_medicaid();
    return (struct family){patient("primary-care", medicaid), patient("care-hub", medicaid), patient("dental", medicaid)};
}

static const char *flag(const char *decision, const char *to, const char *categories, const char *more)
{
    return harness_format("{\"decision\":\"%s\",\"to\":{%s},\"categories\":[%s]%s%s}", decision, to, categories,
                          strcmp(decision, "permit") == 0 ? ",\"purposes\":[\"care_coordination\"]" : "", more);
}

static const char *dental(void)
{
    return harness_format("\"organization\":\"%s\"", harness_organization("dental"));
}

static const char *sign(const struct family *f, const char *role, const char *flags)
{
    return id_of(
        post("care-hub", harness_format("/v1/children/%s/consents", f->hub),
             harness_format("{\"signed_by\":{\"name\":\"%s\",\"role\":\"%s\"},\"signed_on\":\"%s\",\"method\":\"paper_signature\"," FORM
                            ",\"flags\":[%s]}",
                            strcmp(role, "minor") == 0 ? "Pat Test" : "Ana Test", role, day(-1), flags)));
}

static struct answer explained(long status, const char *client, const char *purpose, const char *child, const char *to, const char *more)
{
    return ask(status, &(struct call){
                           .client = client,
                           .purpose = purpose,
                           .method = "POST",
                           .path = "/v1/consents/explain",
                           .body = harness_format("{\"child\":\"%s\",\"to\":{%s},\"purpose\":\"care_coordination\"%s}", child, to, more)});
}

static json_t *item_of(const struct answer *answer, const char *category)
{
    size_t i;
    json_t *item;
    json_array_foreach(json_object_get(answer->json, "categories"), i,
                       item) if (strcmp(json_string_value(json_object_get(item, "category")), category) == 0) return item;
    return NULL;
}

static const char *decision_of(const struct answer *answer, const char *category)
{
    json_t *item = item_of(answer, category);
    if (item == NULL) fail_msg("nothing on %s in %.900s", category, answer->body);
    return json_string_value(json_object_get(item, "decision"));
}

static void rests_on(const struct answer *answer, const char *category, const char *kind, const char *id, int flag_number)
{
    const json_t *reason = json_array_get(json_object_get(item_of(answer, category), "because"), 0);
    if (reason == NULL) fail_msg("no reason for %s in %.900s", category, answer->body);
    assert_string_equal(json_string_value(json_object_get(reason, "kind")), kind);
    assert_string_equal(json_string_value(json_object_get(reason, "id")), id);
    if (flag_number >= 0) assert_int_equal(json_integer_value(json_object_get(reason, "flag")), flag_number);
}

/* ---- tests ---- */

static void a_steward_is_told_the_whole_with_consent_and_flag(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *consent =
        sign(&f, "parent",
             harness_format("%s,%s,%s", flag("permit", dental(), "\"contact\",\"medical\"", ""), flag("deny", dental(), "\"hiv\"", ""),
                            flag("permit", "\"class\":\"school\"", "\"education\"", "")));
    struct answer told = explained(200, "care-hub", NULL, f.hub, dental(), "");
    assert_string_equal(decision_of(&told, "medical"), "permitted");
    rests_on(&told, "medical", "consent", consent, 0);
    assert_string_equal(decision_of(&told, "hiv"), "denied");
    rests_on(&told, "hiv", "consent", consent, 1);
    assert_string_equal(decision_of(&told, "housing"), "unaddressed");
    assert_string_equal(decision_of(&told, "unclassified"), "unaddressed");
    told = explained(200, "care-hub", NULL, f.hub, "\"class\":\"school\"", "");
    assert_string_equal(decision_of(&told, "education"), "permitted");
    rests_on(&told, "education", "consent", consent, 2);
    assert_string_equal(decision_of(&told, "medical"), "unaddressed");
}

static void an_organization_is_told_of_itself_what_it_may_and_of_all_else_the_same(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *consent =
        sign(&f, "parent", harness_format("%s,%s", flag("permit", dental(), "\"medical\"", ""), flag("deny", dental(), "\"hiv\"", "")));
    struct answer told = explained(200, "dental", NULL, f.dental, dental(), "");
    assert_string_equal(decision_of(&told, "medical"), "permitted");
    rests_on(&told, "medical", "consent", consent, 0);
    /* What was refused is told as what nobody spoke of. */
    json_t *refused = json_deep_copy(item_of(&told, "hiv")), *unsaid = json_deep_copy(item_of(&told, "housing"));
    json_object_del(refused, "category");
    json_object_del(unsaid, "category");
    assert_true(json_equal(refused, unsaid));
    assert_string_equal(json_string_value(json_object_get(refused, "decision")), "not_permitted");
    json_decref(refused);
    json_decref(unsaid);
    /* Nor does the answer change with a refusal. */
    (void)sign(&f, "legal_guardian", flag("deny", dental(), "\"housing\"", ""));
    struct answer after = explained(200, "dental", NULL, f.dental, dental(), "");
    assert_string_equal(after.body, told.body);
    (void)explained(403, "dental", NULL, f.dental, "\"class\":\"dental\"", "");
    (void)explained(403, "dental", NULL, f.dental, harness_format("\"organization\":\"%s\"", harness_organization("housing")), "");
}

static void of_a_child_that_the_asker_does_not_know_there_is_nothing(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *school = harness_format("\"organization\":\"%s\"", harness_organization("school"));
    struct answer hidden = explained(404, "school", NULL, f.hub, school, "");
    struct answer absent = explained(404, "school", NULL, "00000000-0000-4000-8000-00000000dead", school, "");
    json_object_del(hidden.json, "request_id");
    json_object_del(absent.json, "request_id");
    assert_true(json_equal(hidden.json, absent.json));
}

static void a_recorder_is_told_the_whole_for_the_family_but_for_what_the_minor_signed(void **state)
{
    (void)state;
    struct family f = make_family();
    (void)sign(&f, "parent", flag("permit", dental(), "\"medical\"", ""));
    const char *minors = sign(&f, "minor", flag("permit", dental(), "\"minor_consented\",\"sexual_reproductive\"", ""));
    (void)explained(403, "primary-care", "COC", f.pc, dental(), "");
    struct answer told = explained(200, "primary-care", "FAMRQT", f.pc, dental(), "");
    assert_string_equal(decision_of(&told, "medical"), "permitted");
    assert_string_equal(decision_of(&told, "sexual_reproductive"), "unaddressed");
    assert_null(item_of(&told, "minor_consented"));
    assert_null(strstr(told.body, minors));
    assert_string_equal(
        harness_sql(harness_format("select kind, items from disclosure where request = '%s'", harness_header(&told, "X-Request-Id"))),
        "consent|1");
    struct answer steward = explained(200, "care-hub", NULL, f.hub, dental(), "");
    assert_string_equal(decision_of(&steward, "minor_consented"), "permitted");
    rests_on(&steward, "minor_consented", "consent", minors, 0);
    struct answer asked = explained(200, "care-hub", "FAMRQT", f.hub, dental(), ""); /* for the family a steward is no other */
    assert_string_equal(decision_of(&asked, "medical"), "permitted");
    assert_null(item_of(&asked, "minor_consented"));
    assert_null(strstr(asked.body, minors));
}

/* A guardian may be asking, of somebody who is of age. */
static void a_recorder_is_told_nothing_for_the_family_of_what_the_young_adult_signed(void **state)
{
    (void)state;
    const char *medicaid = harness_medicaid();
    struct family f = {patient_born("primary-care", medicaid, "2000-05-20"), patient_born("care-hub", medicaid, "2000-05-20"), NULL};
    const char *theirs = sign(&f, "young_adult",
                              harness_format("%s,%s", flag("permit", dental(), "\"medical\"", ""), flag("deny", dental(), "\"hiv\"", "")));
    struct answer told = explained(200, "primary-care", "FAMRQT", f.pc, dental(), "");
    assert_string_equal(decision_of(&told, "medical"), "unaddressed");
    assert_string_equal(decision_of(&told, "hiv"), "unaddressed");
    assert_null(strstr(told.body, theirs));
    struct answer steward = explained(200, "care-hub", NULL, f.hub, dental(), "");
    rests_on(&steward, "medical", "consent", theirs, 0);
    rests_on(&steward, "hiv", "consent", theirs, 1);
}

static void it_tells_of_moments_to_come(void **state)
{
    (void)state;
    struct family f = make_family();
    (void)sign(&f, "parent",
               flag("permit", dental(), "\"medical\"", harness_format(",\"starts_on\":\"%s\",\"ends_on\":\"%s\"", day(3), day(5))));
    struct answer now = explained(200, "care-hub", NULL, f.hub, dental(), "");
    assert_string_equal(decision_of(&now, "medical"), "unaddressed");
    struct answer then = explained(200, "care-hub", NULL, f.hub, dental(), harness_format(",\"at\":\"%sT12:00:00Z\"", day(4)));
    assert_string_equal(decision_of(&then, "medical"), "permitted");
    struct answer later = explained(200, "care-hub", NULL, f.hub, dental(), harness_format(",\"at\":\"%sT12:00:00Z\"", day(7)));
    assert_string_equal(decision_of(&later, "medical"), "unaddressed");
    (void)explained(422, "care-hub", NULL, f.hub, dental(), ",\"at\":\"2020-01-01T00:00:00Z\"");
    (void)explained(422, "care-hub", NULL, f.hub, dental(), ",\"at\":\"2090-01-01T00:00:00Z\"");
    (void)explained(422, "care-hub", NULL, f.hub, "", "");
    (void)explained(422, "care-hub", NULL, f.hub, "\"class\":\"nobody\"", "");
    (void)explained(422, "care-hub", NULL, f.hub, "\"organization\":\"00000000-0000-4000-8000-00000000dead\"", "");
}

static void what_is_permitted_of_some_sources_names_them(void **state)
{
    (void)state;
    struct family f = make_family();
    (void)sign(&f, "parent",
               flag("permit", dental(), "\"medical\"",
                    harness_format(",\"from\":{\"organizations\":[\"%s\"]}", harness_organization("primary-care"))));
    struct answer told = explained(200, "care-hub", NULL, f.hub, dental(), "");
    assert_string_equal(decision_of(&told, "medical"), "permitted");
    json_t *from = json_object_get(item_of(&told, "medical"), "from");
    assert_int_equal(json_array_size(from), 1);
    assert_string_equal(json_string_value(json_array_get(from, 0)), harness_organization("primary-care"));
}

static void an_emergency_is_told_to_stewards_only(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *medicaid = harness_medicaid(), *hospital = harness_format("\"organization\":\"%s\"", harness_organization("hospital"));
    f.hub = patient("care-hub", medicaid);
    const char *own = patient("hospital", medicaid);
    (void)sign(&f, "parent", flag("deny", hospital, "\"hiv\"", ""));
    struct answer opened =
        ask(201, &(struct call){.client = "hospital",
                                .purpose = "BTG",
                                .user = "dr.reyes",
                                .method = "POST",
                                .path = "/v1/emergency-access",
                                .body = harness_format("{\"child\":\"%s\",\"reason\":\"Unconscious, nobody to ask\"}", own)});
    const char *question = "{\"child\":\"%s\",\"to\":{%s},\"purpose\":\"BTG\"}";
    struct answer told =
        ask(200,
            &(struct call){
                .client = "care-hub", .method = "POST", .path = "/v1/consents/explain", .body = harness_format(question, f.hub, hospital)});
    assert_string_equal(decision_of(&told, "medical"), "permitted");
    rests_on(&told, "medical", "emergency", harness_text(&opened, "id"), -1);
    assert_string_equal(decision_of(&told, "hiv"), "denied");
    /* To the hospital that would tell what was refused: an emergency opens all else. */
    told = ask(200, &(struct call){.client = "hospital",
                                   .purpose = "BTG",
                                   .user = "dr.reyes",
                                   .method = "POST",
                                   .path = "/v1/consents/explain",
                                   .body = harness_format(question, own, hospital)});
    assert_string_equal(decision_of(&told, "medical"), "not_permitted");
    assert_string_equal(decision_of(&told, "hiv"), "not_permitted");
}

/* What is told is what a read does: the categories in a chance order of permits and refusals. */
static void a_read_agrees_with_what_is_told(void **state)
{
    (void)state;
    static const struct {
        const char *category, *system, *code;
    } pieces[] = {{"medical", "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "N"},
                  {"hiv", "http://terminology.hl7.org/CodeSystem/v3-ActCode", "HIV"},
                  {"genetic", "http://terminology.hl7.org/CodeSystem/v3-ActCode", "GDIS"},
                  {"substance_use", "http://terminology.hl7.org/CodeSystem/v3-ActCode", "SUD"},
                  {"housing", "urn:careplan-exchange:label", "HOUSING"},
                  {"education", "urn:careplan-exchange:label", "EDU-FERPA"}};
    enum { PIECES = sizeof pieces / sizeof pieces[0] };
    struct family f = make_family();
    (void)sign(&f, "parent",
               harness_format("%s,%s", flag("permit", dental(), "\"medical\",\"hiv\",\"substance_use\"", ""),
                              flag("permit", "\"class\":\"dental\"", "\"education\",\"genetic\"", "")));
    (void)sign(&f, "legal_guardian",
               harness_format("%s,%s", flag("deny", dental(), "\"hiv\"", ""), flag("deny", "\"class\":\"dental\"", "\"genetic\"", "")));
    struct answer told = explained(200, "care-hub", NULL, f.hub, dental(), "");
    int permitted = 0;
    for (size_t i = 0; i < PIECES; i++) {
        const char *id =
            id_of(post("primary-care", "/fhir/R4/Condition",
                       harness_format("{\"resourceType\":\"Condition\",\"subject\":{\"reference\":\"Patient/%s\"},\"meta\":{\"security\":[{"
                                      "\"system\":\"%s\",\"code\":\"%s\"}]},\"code\":{\"text\":\"synthetic\"}}",
                                      f.pc, pieces[i].system, pieces[i].code)));
        bool expected = strcmp(decision_of(&told, pieces[i].category), "permitted") == 0;
        (void)ask(expected ? 200 : 404,
                  &(struct call){.client = "dental", .method = "GET", .path = harness_format("/fhir/R4/Condition/%s", id)});
        permitted += expected;
    }
    assert_int_equal(permitted, 3);
}

#define TEST(name) cmocka_unit_test_teardown(name, forget)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_steward_is_told_the_whole_with_consent_and_flag),
        TEST(an_organization_is_told_of_itself_what_it_may_and_of_all_else_the_same),
        TEST(of_a_child_that_the_asker_does_not_know_there_is_nothing),
        TEST(a_recorder_is_told_the_whole_for_the_family_but_for_what_the_minor_signed),
        TEST(a_recorder_is_told_nothing_for_the_family_of_what_the_young_adult_signed),
        TEST(it_tells_of_moments_to_come),
        TEST(what_is_permitted_of_some_sources_names_them),
        TEST(an_emergency_is_told_to_stewards_only),
        TEST(a_read_agrees_with_what_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
