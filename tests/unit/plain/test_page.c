/* The printable page: it says what the plan says, in the family's language, and holds nothing but text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../service/plain/page.h"
#include "../../../service/plain/plain.h"

static const char sample[] =
    "{\"child\":\"c\",\"about\":{\"name\":{\"family\":\"Ruiz\",\"given\":[\"Mateo\"]},\"birth_date\":\"2025-05-20\"},"
    "\"as_of\":\"2026-11-26T02:00:00.000000Z\",\"notice\":\"x\","
    "\"organizations\":[{\"id\":\"0a6e9c52-0000-4000-8000-00000000ab01\",\"name\":\"Harbor Pediatrics\"}],"
    "\"care_team\":{\"lead\":{\"member\":\"tm_1\",\"chosen_by\":\"family\",\"since\":\"2026-11-20\"},"
    "\"members\":[{\"id\":\"tm_1\",\"name\":\"M. Soto, RN\",\"role\":\"care_coordinator\",\"responsible_for\":[\"transportation\"]}]},"
    "\"needs\":[{\"id\":\"nd_3\",\"text\":\"No car "
    "<script>alert(1)</script>\",\"domain\":\"transportation_insecurity\",\"about\":\"caregiver\",\"status\":\"unmet_no_service\","
    "\"source\":\"0a6e9c52-0000-4000-8000-00000000ab01\",\"barriers\":[{\"kind\":\"language\",\"status\":\"resolved\"}],"
    "\"disputes\":[{\"statement\":\"We have a car & a bus\"}]}],"
    "\"goals\":[{\"id\":\"gl_1\",\"text\":\"10 words\",\"status\":\"active\",\"target_on\":\"2027-05-01\",\"needs\":[\"nd_3\"]}],"
    "\"actions\":[{\"text\":\"Book a ride\",\"status\":\"not_started\",\"goal\":\"gl_1\",\"responsible\":\"tm_1\"}],"
    "\"documents\":[{\"kind\":\"emergency_plan\",\"dated_on\":\"2026-10-01\"}],\"services\":[],\"referrals\":[],\"review_on\":\"2027-05-"
    "20\"}";

static const char *page_of(struct cpx_arena *arena, const char *json, enum plain_language language)
{
    struct cpx_text text;
    json_t *plan = json_loads(json, 0, NULL);
    assert_non_null(plan);
    cpx_text_init(&text, arena, 1024 * 1024);
    plain_page_write(&text, plan, language, "America/New_York");
    json_decref(plan);
    const char *page = cpx_text_finish(&text, NULL);
    assert_non_null(page);
    return page;
}

static void assert_says(const char *page, const char *const *texts)
{
    for (; *texts != NULL; texts++)
        if (strstr(page, *texts) == NULL) fail_msg("the page doesn't say %s: %s", *texts, page);
}

static void it_says_what_the_plan_says(void **state)
{
    (void)state;
    static const char *const english[] = {"<html lang=\"en\">",
                                          "<h1>Care plan: Ruiz, Mateo</h1>",
                                          "Born: May 20, 2025",
                                          "As of: November 25, 2026",
                                          "<dt>Status</dt><dd>unmet: there is no such service</dd>",
                                          "<dt>Who it is about</dt><dd>caregiver</dd>",
                                          "<dt>Date</dt><dd>October 1, 2026</dd>",
                                          "<dt>What stands in the way</dt><dd>language, resolved</dd>",
                                          "<dt>From</dt><dd>Harbor Pediatrics</dd>",
                                          "<dt>The family disputes this</dt><dd>We have a car &amp; a bus</dd>",
                                          "<h2>Lead coordinator</h2><ul class=\"items\"><li><h3>M. Soto, RN</h3>",
                                          "<dt>Goal</dt><dd>10 words</dd>",
                                          "<dt>Who</dt><dd>M. Soto, RN</dd>",
                                          "Next review: May 20, 2027",
                                          NULL};
    static const char *const spanish[] = {"<html lang=\"es\">",
                                          "<h1>Plan de cuidados: Ruiz, Mateo</h1>",
                                          "Fecha de nacimiento: 20 de mayo de 2025",
                                          "<h2>Necesidades</h2>",
                                          "<dd>sin empezar</dd>",
                                          "<dd>1 de mayo de 2027</dd>",
                                          "No car &lt;script&gt;",
                                          "Esto es lo que la familia comparte",
                                          NULL};
    struct cpx_arena *arena = cpx_arena_new(8 * 1024 * 1024);
    assert_says(page_of(arena, sample, PLAIN_ENGLISH), english);
    assert_says(page_of(arena, sample, PLAIN_SPANISH), spanish);
    cpx_arena_free(arena);
}

static void what_people_wrote_is_text_and_there_are_no_scripts(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(8 * 1024 * 1024);
    const char *page = page_of(arena, sample, PLAIN_ENGLISH);
    assert_null(strstr(page, "<script"));
    assert_non_null(strstr(page, "No car &lt;script&gt;alert(1)&lt;/script&gt;"));
    const char *quoted = page_of(arena, "{\"needs\":[{\"text\":\"\\\" onload='x'\\u0001\"}]}", PLAIN_ENGLISH);
    assert_non_null(strstr(quoted, "<h3>&quot; onload=&#39;x&#39;</h3>"));
    cpx_arena_free(arena);
}

static void what_is_not_in_the_plan_has_no_heading(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(8 * 1024 * 1024);
    const char *page = page_of(arena, "{\"needs\":[],\"goals\":[],\"care_team\":{\"members\":[]}}", PLAIN_ENGLISH);
    assert_null(strstr(page, "<h2>"));
    assert_non_null(strstr(page, "This is what the family shares with your organization."));
    cpx_arena_free(arena);
}

static void an_id_that_nothing_explains_is_not_said(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(8 * 1024 * 1024);
    const char *page = page_of(arena, "{\"needs\":[{\"text\":\"x\",\"source\":\"0a6e9c52-0000-4000-8000-00000000ab09\"}]}", PLAIN_ENGLISH);
    assert_null(strstr(page, "0a6e9c52"));
    cpx_arena_free(arena);
}

static void every_word_is_said_in_both_languages(void **state)
{
    (void)state;
    static const char *const *const lists[] = {plain_categories,
                                               plain_domains,
                                               plain_abouts,
                                               plain_raisers,
                                               plain_need_priorities,
                                               plain_need_statuses,
                                               plain_barrier_kinds,
                                               plain_barrier_statuses,
                                               plain_staters,
                                               plain_goal_statuses,
                                               plain_progresses,
                                               plain_action_statuses,
                                               plain_service_statuses,
                                               plain_contact_modes,
                                               plain_referral_statuses,
                                               plain_reasons,
                                               plain_outcomes,
                                               plain_appointment_modes,
                                               plain_referral_priorities};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        for (const char *const *word = lists[i]; *word != NULL; word++)
            for (int language = 0; language < PLAIN_LANGUAGES; language++)
                if (plain_page_word(*word, (enum plain_language)language) == NULL) fail_msg("%s has no words", *word);
}

static void spanish_is_for_who_speaks_it(void **state)
{
    (void)state;
    static const struct {
        const char *tag;
        enum plain_language language;
    } rows[] = {{"es", PLAIN_SPANISH}, {"es-PR", PLAIN_SPANISH}, {"ES", PLAIN_SPANISH}, {"est", PLAIN_ENGLISH},
                {"en", PLAIN_ENGLISH}, {"", PLAIN_ENGLISH},      {NULL, PLAIN_ENGLISH}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(plain_page_language(rows[i].tag), rows[i].language);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_says_what_the_plan_says),
        cmocka_unit_test(what_people_wrote_is_text_and_there_are_no_scripts),
        cmocka_unit_test(what_is_not_in_the_plan_has_no_heading),
        cmocka_unit_test(an_id_that_nothing_explains_is_not_said),
        cmocka_unit_test(every_word_is_said_in_both_languages),
        cmocka_unit_test(spanish_is_for_who_speaks_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
