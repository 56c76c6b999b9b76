/* The plan as a page to print: the same rows as the JSON, in the family's language, and nothing that its reader may not see. */
#include "../leak/probe.h"

static const char plan[] = "{\"needs\":[{\"domain\":\"transportation_insecurity\",\"text\":\"No "
                           "car\",\"categories\":[\"food_and_basic_needs\"],\"status\":\"unmet_no_service\","
                           "\"barriers\":[{\"kind\":\"language\",\"status\":\"resolved\"}]},"
                           "{\"domain\":\"behavioral\",\"text\":\"Canary of the night\",\"categories\":[\"behavioral_health\"]}],"
                           "\"goals\":[{\"text\":\"10 <b>words</b>\",\"categories\":[\"food_and_basic_needs\"],\"status\":\"active\"}]}";

static const char *child_with_plan(void)
{
    struct answer made =
        harness_expect(201, "primary-care", "POST", "/v1/children",
                       "{\"name\":{\"family\":\"Probe\",\"given\":[\"Pat\"]},\"birth_date\":\"2024-02-29\",\"language\":\"es\"}");
    const char *child = harness_format("%s", harness_text(&made, "id"));
    harness_free(&made);
    struct answer put = harness_expect(200, "primary-care", "PUT", harness_format("/v1/children/%s/care-plan", child), plan);
    harness_free(&put);
    return child;
}

static struct answer page_for(const char *client, const char *child)
{
    struct call call = {
        .client = client, .method = "GET", .path = harness_format("/v1/children/%s/care-plan", child), .headers = {"Accept: text/html"}};
    return harness_make(&call);
}

static void assert_page(const char *client, const char *child, const char *const *says, const char *const *hides)
{
    struct answer page = page_for(client, child);
    assert_int_equal(page.status, 200);
    assert_string_equal(harness_header(&page, "Content-Type"), "text/html; charset=utf-8");
    for (; *says != NULL; says++)
        if (strstr(page.body, *says) == NULL) fail_msg("it doesn't say %s", *says);
    for (; *hides != NULL; hides++)
        if (strstr(page.body, *hides) != NULL) fail_msg("it says %s", *hides);
    harness_free(&page);
}

static void the_page_says_in_the_familys_language_what_its_reader_may_see(void **state)
{
    (void)state;
    const char *child = child_with_plan();
    permit(child, "early-intervention", "\"contact\",\"food_and_basic_needs\"");
    static const char *const says[] = {
        "<html lang=\"es\">", "Plan de cuidados: Probe, Pat", "29 de febrero de 2024", "No car", "sin resolver: no existe tal servicio",
        "idioma, resuelta",   "Hartford Pediatrics",          "10 &lt;b&gt;words",     NULL};
    static const char *const hides[] = {"Canary of the night", "<script", "<b>", NULL};
    assert_page("early-intervention", child, says, hides);
}

static void who_may_not_know_the_childs_name_gets_a_page_without(void **state)
{
    (void)state;
    const char *child = child_with_plan();
    permit(child, "housing", "\"food_and_basic_needs\"");
    static const char *const says[] = {"<html lang=\"en\">", "<h1>Care plan</h1>", "No car", NULL};
    static const char *const hides[] = {"Probe", "2024", "Canary of the night", NULL};
    assert_page("housing", child, says, hides);
}

static void the_page_may_load_nothing_but_its_own_style(void **state)
{
    (void)state;
    struct answer page = page_for("primary-care", child_with_plan());
    const char *policy = harness_header(&page, "Content-Security-Policy");
    assert_non_null(policy);
    assert_non_null(strstr(policy, "default-src 'none'; style-src 'sha256-"));
    assert_null(strstr(policy, "unsafe"));
    assert_string_equal(harness_header(&page, "Cache-Control"), "no-store");
    harness_free(&page);
}

static void to_others_there_is_no_page(void **state)
{
    (void)state;
    struct answer hidden = page_for("dental", child_with_plan()), absent = page_for("dental", "0a6e9c52-1111-4111-8111-111111111111");
    assert_int_equal(hidden.status, 404);
    assert_string_equal(harness_header(&hidden, "Content-Type"), "application/problem+json");
    assert_int_equal(absent.status, 404);
    assert_string_equal(harness_text(&hidden, "detail"), harness_text(&absent, "detail"));
    harness_free(&hidden);
    harness_free(&absent);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_page_says_in_the_familys_language_what_its_reader_may_see),
        cmocka_unit_test(who_may_not_know_the_childs_name_gets_a_page_without),
        cmocka_unit_test(the_page_may_load_nothing_but_its_own_style),
        cmocka_unit_test(to_others_there_is_no_page),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
