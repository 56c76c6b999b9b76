/* A code that nobody knows holds what it stands in, until a named human says what it is; and again when that is taken back. */
#include "probe.h"

#define LOCAL "urn:example:classification"

static const char *unknown_code(void)
{
    static int made;
    return harness_format("%s-%d", harness_medicaid(), made++);
}

static const char *condition(const char *child, const char *meta, const char *code)
{
    return created("primary-care", "Condition",
                   harness_format("{\"resourceType\":\"Condition\"%s,\"subject\":" PATIENT ",\"code\":{\"coding\":[{\"system\":\"" LOCAL
                                  "\",\"code\":\"%s\"}]}}",
                                  meta, child, code));
}

static struct answer say(const char *client, const char *user, const char *path, const char *body)
{
    return harness_make(&(struct call){.client = client, .user = user, .method = "POST", .path = path, .body = body});
}

/* Fails unless it is taken; gives how many resources are cut again. */
static long long classify(const char *code, const char *category)
{
    struct answer said =
        say("care-hub", "dr-rivera", "/v1/steward/classifications",
            harness_format("{\"items\":[{\"system\":\"" LOCAL "\",\"code\":\"%s\",\"categories\":[\"%s\"]}],\"reason\":\"r\"}", code,
                           category));
    if (said.status != 201) fail_msg("%ld: %s", said.status, said.body);
    long long resources = json_integer_value(harness_at(said.json, "resources"));
    harness_free(&said);
    return resources;
}

static void withdraw(const char *code)
{
    struct answer said = say("care-hub", "dr-rivera", "/v1/steward/classifications/withdraw",
                             harness_format("{\"items\":[{\"system\":\"" LOCAL "\",\"code\":\"%s\"}],\"reason\":\"r\"}", code));
    assert_int_equal(said.status, 200);
    assert_int_equal(json_integer_value(harness_at(said.json, "changed")), 1);
    harness_free(&said);
}

static void wait_until(const char *path, long status)
{
    const struct timespec pause = {.tv_nsec = 100 * 1000 * 1000};
    for (int i = 0; i < 150; i++) {
        struct answer read = harness_call("early-intervention", "GET", path, NULL);
        long got = read.status;
        harness_free(&read);
        if (got == status) return;
        nanosleep(&pause, NULL);
    }
    fail_msg("%s isn't %ld", path, status);
}

static void wait_until_cut(const char *path)
{
    const struct timespec pause = {.tv_nsec = 100 * 1000 * 1000};
    for (int i = 0; i < 150; i++) {
        if (strcmp(harness_sql(harness_format("select count(*) from recut where resource = '%s'", strrchr(path, '/') + 1)), "0") == 0)
            return;
        nanosleep(&pause, NULL);
    }
    fail_msg("%s isn't cut again", path);
}

static void what_a_named_human_says_opens_what_nobody_knew(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\",\"developmental\""), *code = unknown_code();
    const char *path = condition(child, "", code), *other = condition(child, "", unknown_code());
    wait_until(path, 404);
    assert_int_equal(classify(code, "developmental"), 1);
    wait_until(path, 200);
    wait_until(other, 404);
    wait_until_cut(path);
    assert_int_equal(classify(code, "developmental"), 0); /* it was said before: nothing is cut again */
    /* What is stored later is known at once. */
    wait_until(condition(child, "", code), 200);
    withdraw(code);
    wait_until(path, 404);
    wait_until_cut(path);
    wait_until(path, 404);
}

/* The sender said that it is medical, so it was seen; from the moment at which a steward says more, it isn't. */
static void what_a_named_human_says_hides_at_once(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\""), *code = unknown_code();
    const char *path = condition(child, "," NORMAL, code);
    struct answer before = harness_expect(200, "early-intervention", "GET", path, NULL);
    assert_int_equal(classify(code, "substance_use"), 1);
    struct answer read = harness_call("early-intervention", "GET", path, NULL);
    assert_int_equal(read.status, 404);
    harness_free(&read);
    wait_until_cut(path);
    wait_until(path, 404);
    const char *labels =
        harness_sql(harness_format("select labels & 1024 from piece where id = '%s' and element = ''", strrchr(path, '/') + 1));
    assert_string_equal(labels, "1024"); /* SUD */
    withdraw(code);
    wait_until_cut(path);
    harness_free(&before);
}

static void the_report_counts_and_tells_nothing_else(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\""), *code = unknown_code();
    struct answer made;
    for (int i = 0; i < 2; i++)
        (void)condition(child, "", code);
    made = harness_expect(200, "care-hub", "GET", "/v1/steward/unclassified-codes?limit=100", NULL);
    assert_null(strstr(made.body, child));
    bool found = false;
    size_t i;
    json_t *item;
    json_array_foreach(harness_at(made.json, "items"), i, item)
    {
        if (strcmp(json_string_value(json_object_get(item, "code")), code) != 0) continue;
        found = true;
        assert_string_equal(json_string_value(json_object_get(item, "system")), LOCAL);
        assert_int_equal(json_integer_value(json_object_get(item, "resources")), 2);
        assert_int_equal(json_integer_value(json_object_get(item, "held")), 2);
        assert_int_equal(json_integer_value(json_object_get(item, "organizations")), 1);
    }
    assert_true(found);
    harness_free(&made);
    (void)classify(code, "medical");
    made = harness_expect(200, "care-hub", "GET", "/v1/steward/unclassified-codes?limit=100", NULL);
    assert_null(strstr(made.body, code));
    harness_free(&made);
    made = harness_expect(200, "care-hub", "GET", "/v1/steward/classifications?limit=100", NULL);
    assert_non_null(strstr(made.body, code));
    assert_non_null(strstr(made.body, "dr-rivera"));
    harness_free(&made);
    withdraw(code);
}

static void only_a_stewards_named_human_says_what_codes_are(void **state)
{
    (void)state;
    static const struct {
        const char *client, *user, *system, *code, *category;
        long status;
        const char *why;
    } cases[] = {
        {"primary-care", "dr-rivera", LOCAL, "x", "medical", 403, ""},
        {"care-hub", NULL, LOCAL, "x", "medical", 403, ""},
        {"care-hub", "dr-rivera", "http://hl7.org/fhir/sid/icd-10-cm", "F11.20", "medical", 422, "table says what this code is"},
        {"care-hub", "dr-rivera", "urn:oid:2.16.840.1.113883.6.90", "f1120", "medical", 422, "table says what this code is"},
        {"care-hub", "dr-rivera", "http://terminology.hl7.org/CodeSystem/condition-clinical", "active", "medical", 422,
         "can't be classified"},
        {"care-hub", "dr-rivera", LOCAL, "x", "minor_consented", 422, ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct answer said =
            say(cases[i].client, cases[i].user, "/v1/steward/classifications",
                harness_format("{\"items\":[{\"system\":\"%s\",\"code\":\"%s\",\"categories\":[\"%s\"]}],\"reason\":\"r\"}",
                               cases[i].system, cases[i].code, cases[i].category));
        if (said.status != cases[i].status || strstr(said.body, cases[i].why) == NULL) fail_msg("%zu: %ld: %s", i, said.status, said.body);
        harness_free(&said);
    }
    struct answer read = harness_expect(403, "primary-care", "GET", "/v1/steward/unclassified-codes", NULL);
    harness_free(&read);
    assert_string_equal(harness_sql("select count(*) from classification where system = '" LOCAL "' and code = 'x'"), "0");
}

static void what_is_said_twice_changes_nothing_the_second_time(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\""), *code = unknown_code();
    (void)condition(child, "", code);
    assert_int_equal(classify(code, "medical"), 1);
    struct answer said =
        say("care-hub", "dr-rivera", "/v1/steward/classifications",
            harness_format("{\"items\":[{\"system\":\"" LOCAL "\",\"code\":\"%s\",\"categories\":[\"medical\"]}],\"reason\":\"r\"}", code));
    assert_int_equal(said.status, 201);
    assert_int_equal(json_integer_value(harness_at(said.json, "changed")), 0);
    assert_int_equal(json_integer_value(harness_at(said.json, "resources")), 0);
    harness_free(&said);
}

/* One that is refused takes the others with it. */
static void all_codes_of_a_request_or_none(void **state)
{
    (void)state;
    const char *code = unknown_code();
    struct answer said =
        say("care-hub", "dr-rivera", "/v1/steward/classifications",
            harness_format("{\"items\":[{\"system\":\"" LOCAL "\",\"code\":\"%s\",\"categories\":[\"medical\"]},{\"system\":"
                           "\"http://hl7.org/fhir/sid/icd-10-cm\",\"code\":\"B20\",\"categories\":[\"medical\"]}],\"reason\":\"r\"}",
                           code));
    assert_int_equal(said.status, 422);
    assert_non_null(strstr(said.body, "/items/1/code"));
    harness_free(&said);
    assert_string_equal(harness_sql(harness_format("select count(*) from classification where code = '%s'", code)), "0");
}

/* A child's resources are nothing to an explanation: what it names may exist or not. */
static void an_explanation_stores_nothing_and_looks_nothing_up(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\"");
    const char *hidden =
        created("primary-care", "Condition",
                harness_format(
                    "{\"resourceType\":\"Condition\"," SECURITY(ACT("HIV")) ",\"subject\":" PATIENT ",\"code\":{\"text\":\"x\"}}", child));
    struct answer answers[2];
    for (int i = 0; i < 2; i++)
        answers[i] = harness_expect(
            200, "early-intervention", "POST", "/v1/labels/explain",
            harness_format("{\"resource\":{\"resourceType\":\"CarePlan\"," NORMAL
                           ",\"status\":\"active\",\"intent\":\"plan\",\"subject\":" PATIENT ",\"addresses\":[{\"reference\":\"%s\"}]}}",
                           child, i == 0 ? hidden + strlen("/fhir/R4/") : "Condition/0a6e9c52-0000-4000-8000-00000000dead"));
    assert_string_equal(answers[0].body, answers[1].body);
    assert_string_equal(harness_text(&answers[0], "whole.why[0].rule"), "source");
    assert_string_equal(
        harness_sql(harness_format(
            "select count(*) from piece where type = 'CarePlan' and source = (select id from organization where fhir_id = '%s')"
            " and body like '%%00000000dead%%'",
            harness_organization("early-intervention"))),
        "0");
    for (int i = 0; i < 2; i++)
        harness_free(&answers[i]);
}

/* ---- the command line ---- */

static const char *output_of(const char *command, int *status)
{
    char *text = harness_room(64 * 1024);
    FILE *pipe = popen(harness_format("%s 2>&1", command), "r");
    assert_non_null(pipe);
    size_t size = fread(text, 1, 64 * 1024 - 1, pipe);
    text[size] = '\0';
    *status = pclose(pipe);
    return text;
}

static void the_command_line_imports_reports_and_withdraws(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\",\"developmental\""), *code = unknown_code(),
               *bin = harness_environment("CPX_BIN");
    const char *path = condition(child, "", code);
    char file[] = "/tmp/cpx-codes-XXXXXX";
    int status = 0, descriptor = mkstemp(file);
    assert_true(descriptor >= 0);
    FILE *csv = fdopen(descriptor, "w");
    assert_non_null(csv);
    fprintf(csv, "system,code,categories\n\"" LOCAL "\",%s,developmental medical\n", code);
    fclose(csv);
    const char *report = output_of(harness_format("'%s' labels report --limit 1000", bin), &status);
    assert_int_equal(status, 0);
    assert_non_null(strstr(report, code));
    const char *said = output_of(harness_format("'%s' labels import %s --by dr-rivera --reason known", bin, file), &status);
    if (status != 0 || strstr(said, "1 codes changed, 1 resources") == NULL) fail_msg("%s", said);
    wait_until(path, 200);
    said = output_of(harness_format("'%s' labels withdraw " LOCAL " %s --by dr-rivera --reason wrong", bin, code), &status);
    if (status != 0) fail_msg("%s", said);
    wait_until(path, 404);
    wait_until_cut(path);
    /* A line that can't be taken takes the others with it. */
    csv = fopen(file, "w");
    assert_non_null(csv);
    fprintf(csv, LOCAL ",%s,developmental\nhttp://snomed.info/sct,66214007,medical\n", code);
    fclose(csv);
    said = output_of(harness_format("'%s' labels import %s --by dr-rivera --reason known", bin, file), &status);
    assert_int_not_equal(status, 0);
    assert_non_null(strstr(said, "line 2"));
    wait_until(path, 404);
    assert_int_equal(remove(file), 0);
}

static void a_code_may_be_of_every_category_but_the_minors_own(void **state)
{
    (void)state;
    static const char *const categories[] = {"contact",
                                             "medical",
                                             "behavioral_health",
                                             "developmental",
                                             "substance_use",
                                             "hiv",
                                             "sexual_reproductive",
                                             "violence_abuse",
                                             "genetic",
                                             "education",
                                             "child_welfare",
                                             "housing",
                                             "food_and_basic_needs",
                                             "legal",
                                             "financial"};
    for (size_t i = 0; i < sizeof categories / sizeof *categories; i++) {
        const char *code = unknown_code();
        assert_int_equal(classify(code, categories[i]), 0); /* nothing holds it */
        withdraw(code);
    }
    struct answer said =
        say("care-hub", "dr-rivera", "/v1/steward/classifications",
            harness_format("{\"items\":[{\"system\":\"" LOCAL "\",\"code\":\"%s\",\"categories\":[\"minor_consented\"]}],\"reason\":\"r\"}",
                           unknown_code()));
    assert_int_equal(said.status, 422);
    harness_free(&said);
}

static void the_command_line_explains(void **state)
{
    (void)state;
    char file[] = "/tmp/cpx-resource-XXXXXX";
    int status = 0, descriptor = mkstemp(file);
    assert_true(descriptor >= 0);
    FILE *out = fdopen(descriptor, "w");
    assert_non_null(out);
    fprintf(out, "{\"resourceType\":\"Condition\",\"subject\":{\"display\":\"a child\"},\"code\":{\"coding\":[{\"system\":"
                 "\"http://hl7.org/fhir/sid/icd-10-cm\",\"code\":\"F11.20\"}]}}");
    fclose(out);
    const char *said = output_of(harness_format("'%s' labels explain %s --class school", harness_environment("CPX_BIN"), file), &status);
    if (status != 0) fail_msg("%s", said);
    assert_non_null(strstr(said, "\"OPIOIDUD\""));
    assert_non_null(strstr(said, "\"EDU-FERPA\""));
    assert_non_null(strstr(said, "\"/code/coding/0\""));
    assert_non_null(strstr(said, "ICD-10-CM tabular list"));
    (void)output_of(harness_format("'%s' labels explain %s --class nowhere", harness_environment("CPX_BIN"), file), &status);
    assert_int_not_equal(status, 0);
    assert_int_equal(remove(file), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_a_named_human_says_opens_what_nobody_knew),
        cmocka_unit_test(what_a_named_human_says_hides_at_once),
        cmocka_unit_test(the_report_counts_and_tells_nothing_else),
        cmocka_unit_test(only_a_stewards_named_human_says_what_codes_are),
        cmocka_unit_test(what_is_said_twice_changes_nothing_the_second_time),
        cmocka_unit_test(all_codes_of_a_request_or_none),
        cmocka_unit_test(an_explanation_stores_nothing_and_looks_nothing_up),
        cmocka_unit_test(the_command_line_imports_reports_and_withdraws),
        cmocka_unit_test(a_code_may_be_of_every_category_but_the_minors_own),
        cmocka_unit_test(the_command_line_explains),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
