/* /v1 bodies: what is taken, and each mistake with its place. The shapes are those of the handlers. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "cpx/json.h"

#include "../../../service/plain/fields.h"

extern const struct plain_shape plain_child_shape, plain_match_shape, plain_contribution_shape, plain_referral_shape, plain_status_shape,
    plain_opening_shape, plain_team_shape, plain_choice_shape, plain_conflict_shape, plain_decision_shape;

enum { OUT_MAX = 1024, ARENA_MAX = 1 << 20 };

/* errors: "pointer code" of each, separated by "; "; "": it is taken. */
static const struct {
    const struct plain_shape *shape;
    const char *body, *errors;
} cases[] = {
    {&plain_child_shape, "{\"name\":{\"family\":\"Ruiz\",\"given\":[\"Ana\"]},\"birth_date\":\"2025-05-14\"}", ""},
    {&plain_child_shape, "{\"name\":{\"family\":\"Ruiz\"},\"birth_date\":\"2025-05-14\",\"sex\":\"male\",\"identifiers\":[]}", ""},
    {&plain_child_shape, "{}", "/name required; /birth_date required"},
    {&plain_child_shape, "[]", " invalid-value"},
    {&plain_child_shape, "{\"name\":\"Ruiz\",\"birth_date\":\"2025-05-14\"}", "/name invalid-value"},
    {&plain_child_shape, "{\"name\":{\"given\":[]},\"birth_date\":\"2025-05-14\"}", "/name/family required"},
    {&plain_child_shape, "{\"name\":{\"family\":\" \"},\"birth_date\":\"2025-05-14\"}", "/name/family invalid-value"},
    {&plain_child_shape, "{\"name\":{\"family\":\"a\\u0001\"},\"birth_date\":\"2025-05-14\"}", "/name/family invalid-value"},
    {&plain_child_shape, "{\"name\":{\"family\":\"a\",\"given\":[\"b\",\"b\"]},\"birth_date\":\"2025-05-14\"}",
     "/name/given/1 invalid-value"},
    {&plain_child_shape, "{\"name\":{\"family\":null},\"birth_date\":\"2025-05-14\"}", "/name/family invalid-value"},
    {&plain_child_shape, "{\"name\":{\"family\":\"a\"},\"birth_date\":\"2025-02-29\"}", "/birth_date invalid-value"},
    {&plain_child_shape, "{\"name\":{\"family\":\"a\"},\"birth_date\":\"2025-02\"}", "/birth_date invalid-value"},
    {&plain_child_shape, "{\"name\":{\"family\":\"a\"},\"birth_date\":20250514}", "/birth_date invalid-value"},
    {&plain_child_shape, "{\"name\":{\"family\":\"a\"},\"birth_date\":\"2025-05-14\",\"sex\":\"boy\"}", "/sex invalid-value"},
    {&plain_child_shape, "{\"name\":{\"family\":\"a\"},\"birth_date\":\"2025-05-14\",\"ssn\":\"1\"}", "/ssn unknown-element"},
    {&plain_child_shape, "{\"name\":{\"family\":\"a\"},\"birth_date\":\"2025-05-14\",\"a/b~\":\"1\"}", "/a~1b~0 unknown-element"},
    {&plain_child_shape, "{\"name\":{\"family\":\"a\"},\"birth_date\":\"2025-05-14\",\"identifiers\":[{\"system\":\"urn:x\"},7]}",
     "/identifiers/0/value required; /identifiers/1 invalid-value"},
    {&plain_match_shape, "{\"birth_date\":\"2025-05-14\",\"identifiers\":[]}", "/identifiers invalid-value"},
    {&plain_match_shape, "{\"birth_date\":\"2025-05-14\",\"identifiers\":[{\"system\":\"urn:x\",\"value\":\"1\"}]}", ""},
    {&plain_contribution_shape, "{}", ""},
    {&plain_contribution_shape, "{\"needs\":{},\"review_on\":\"2027-05-20\"}", "/needs invalid-value"},
    {&plain_contribution_shape, "{\"needs\":[{\"domain\":\"transportation_insecurity\",\"text\":\"no car\",\"categories\":[\"medical\"]}]}",
     ""},
    {&plain_contribution_shape, "{\"needs\":[{\"domain\":\"cars\",\"text\":\"no car\",\"categories\":[]}]}",
     "/needs/0/domain invalid-value; /needs/0/categories invalid-value"},
    {&plain_contribution_shape, "{\"needs\":[{\"domain\":\"medical\",\"text\":\"a\",\"categories\":[\"medical\",\"all\"]}]}",
     "/needs/0/categories/1 invalid-value"},
    {&plain_contribution_shape,
     "{\"needs\":[{\"domain\":\"medical\",\"text\":\"a\",\"categories\":[\"medical\"],\"source\":\"x\",\"updated_at\":\"y\","
     "\"barriers\":[{\"kind\":\"trust\"},{}]}]}",
     "/needs/0/barriers/1/kind required"},
    {&plain_contribution_shape, "{\"goals\":[{\"text\":\"a\",\"categories\":[\"medical\"],\"needs\":[1]}]}",
     "/goals/0/needs/0 invalid-value"},
    {&plain_contribution_shape, "{\"actions\":[{\"text\":\"a\",\"categories\":[\"medical\"],\"due_on\":\"2026-13-01\"}]}",
     "/actions/0/due_on invalid-value"},
    {&plain_contribution_shape, "{\"services\":[{\"categories\":[\"medical\"]}]}", "/services/0/service required"},
    {&plain_contribution_shape, "{\"strengths\":[{\"text\":\"a\"}]}", "/strengths/0/categories required"},
    {&plain_contribution_shape, "{\"preferences\":{\"language\":\"es\",\"interpreter\":true}}", ""},
    {&plain_contribution_shape, "{\"preferences\":{\"contact_mode\":\"pigeon\"}}", "/preferences/contact_mode invalid-value"},
    {&plain_contribution_shape, "{\"documents\":[{\"kind\":\"diary\",\"categories\":[\"medical\"]}]}", "/documents/0/kind invalid-value"},
    {&plain_referral_shape, "{\"child\":\"c\",\"to\":{\"organization\":\"o\"},\"categories\":[\"medical\"]}", ""},
    {&plain_referral_shape, "{\"child\":\"c\",\"to\":{},\"categories\":[\"medical\"],\"contact\":{\"interpreter\":\"yes\"}}",
     "/to/organization required; /contact/interpreter invalid-value"},
    {&plain_team_shape, "{\"members\":[]}", ""},
    {&plain_team_shape, "{\"members\":[{\"name\":\"a\",\"role\":\"other\"},{\"role\":\"teacher\",\"responsible_for\":[\"a\",\"a\"]}]}",
     "/members/0/role invalid-value; /members/1/responsible_for/1 invalid-value; /members/1/name required"},
    {&plain_choice_shape, "{\"member\":\"a.b\",\"chosen_by\":\"family\",\"since\":\"2026-11-20\"}", ""},
    {&plain_choice_shape, "{\"member\":null,\"chosen_by\":\"hub\"}", "/member invalid-value; /chosen_by invalid-value; /since required"},
    {&plain_conflict_shape, "{\"items\":[\"a\",\"b\",\"c\"],\"reason\":\"r\"}", "/items invalid-value"},
    {&plain_decision_shape, "{\"kept\":\"a\"}", "/note required"},
    {&plain_opening_shape, "{\"child\":\"c\",\"reason\":\"r\"}", ""},
    {&plain_opening_shape, "{\"child\":\"c\",\"reason\":\"r\",\"minutes\":1}", ""},
    {&plain_opening_shape, "{\"child\":\"c\",\"reason\":\"r\",\"minutes\":240}", ""},
    {&plain_opening_shape, "{\"child\":\"c\",\"reason\":\"r\",\"minutes\":241}", "/minutes invalid-value"},
    {&plain_opening_shape, "{\"child\":\"c\",\"reason\":\"r\",\"minutes\":0}", "/minutes invalid-value"},
    {&plain_opening_shape, "{\"child\":\"c\",\"reason\":\"r\",\"minutes\":-9223372036854775808}", "/minutes invalid-value"},
    {&plain_opening_shape, "{\"child\":\"c\",\"reason\":\"r\",\"minutes\":15.5}", "/minutes invalid-value"},
    {&plain_opening_shape, "{\"child\":\"c\",\"reason\":\"r\",\"minutes\":\"15\"}", "/minutes invalid-value"},
    {&plain_status_shape, "{\"status\":\"on_hold\",\"reason\":\"waitlist\",\"occurred_at\":\"2026-11-25T09:30:00-05:00\"}", ""},
    {&plain_status_shape, "{\"status\":\"on-hold\"}", "/status invalid-value"},
    {&plain_status_shape, "{\"status\":\"accepted\",\"occurred_at\":\"2026-11-25\"}", "/occurred_at invalid-value"},
    {&plain_status_shape, "{\"status\":\"accepted\",\"occurred_at\":\"2026-11-25T09:30:00\"}", "/occurred_at invalid-value"},
    {&plain_status_shape, "{\"status\":\"accepted\",\"appointment\":{\"at\":\"2026-12-03T10:00:00-05:00\",\"mode\":\"fax\"}}",
     "/appointment/mode invalid-value"},
    {&plain_status_shape, "{\"outcome\":\"great\"}", "/outcome invalid-value; /status required"},
};

static void read_case(const struct plain_shape *shape, const char *body, char *said, size_t size)
{
    struct cpx_arena *arena = cpx_arena_new(ARENA_MAX);
    struct cpx_problem problem = {.arena = arena};
    _Alignas(16) char out[OUT_MAX];
    json_t *value;
    assert_non_null(arena);
    assert_true(shape->size <= sizeof out);
    assert_int_equal(cpx_json_load(arena, body, strlen(body), &value, &problem), CPX_OK);
    enum cpx_rc rc = plain_value_read(arena, &problem, value, shape, out);
    assert_int_equal(rc, problem.count ? CPX_REFUSED : CPX_OK);
    said[0] = '\0';
    for (size_t i = 0; i < problem.count; i++) {
        size_t used = strlen(said);
        snprintf(said + used, size - used, "%s%s %s", i ? "; " : "", problem.items[i].pointer ? problem.items[i].pointer : "",
                 cpx_errors[problem.items[i].error].slug);
        assert_non_null(problem.items[i].detail);
    }
    cpx_arena_free(arena);
}

static void a_mistake_is_named_with_its_place(void **state)
{
    (void)state;
    int wrong = 0;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char said[1000];
        read_case(cases[i].shape, cases[i].body, said, sizeof said);
        if (strcmp(said, cases[i].errors) != 0) {
            print_error("%s\n  said     \"%s\"\n  expected \"%s\"\n", cases[i].body, said, cases[i].errors);
            wrong++;
        }
    }
    assert_int_equal(wrong, 0);
}

static void what_would_be_taken_is_named(void **state)
{
    (void)state;
    static const char body[] = "{\"status\":\"done\",\"colour\":1}";
    struct cpx_arena *arena = cpx_arena_new(ARENA_MAX);
    struct cpx_problem problem = {.arena = arena};
    _Alignas(16) char out[OUT_MAX];
    json_t *value;
    assert_non_null(arena);
    assert_int_equal(cpx_json_load(arena, body, sizeof body - 1, &value, &problem), CPX_OK);
    assert_int_equal(plain_value_read(arena, &problem, value, &plain_status_shape, out), CPX_REFUSED);
    assert_non_null(strstr(problem.items[0].allowed, "in_progress, on_hold"));
    assert_string_equal(problem.items[1].allowed, "status, reason, barrier, note, outcome, occurred_at, next_contact_on, appointment");
    cpx_arena_free(arena);
}

static void a_text_has_a_limit(void **state)
{
    (void)state;
    char body[2200], said[200];
    for (int size = 999; size <= 1001; size++) {
        snprintf(body, sizeof body, "{\"status\":\"accepted\",\"note\":\"%0*d\"}", size, 7);
        read_case(&plain_status_shape, body, said, sizeof said);
        assert_string_equal(said, size <= 1000 ? "" : "/note invalid-value");
    }
}

static void no_more_than_the_kept_mistakes_are_told(void **state)
{
    (void)state;
    char body[4000] = "{\"status\":\"accepted\"", said[4000];
    for (int i = 0; i < 40; i++) {
        size_t used = strlen(body);
        snprintf(body + used, sizeof body - used, ",\"x%d\":1", i);
    }
    strcat(body, "}");
    struct cpx_arena *arena = cpx_arena_new(ARENA_MAX);
    assert_non_null(arena);
    read_case(&plain_status_shape, body, said, sizeof said);
    int told = 1;
    for (const char *c = said; *c; c++)
        told += *c == ';';
    assert_int_equal(told, CPX_PROBLEM_ITEMS);
    cpx_arena_free(arena);
}

static void running_out_of_memory_is_said(void **state)
{
    (void)state;
    static const char body[] =
        "{\"needs\":[{\"domain\":\"medical\",\"text\":\"a\",\"categories\":[\"medical\"],\"barriers\":[{\"kind\":\"x\"}]}]}";
    bool taken = false;
    for (size_t cap = 0; cap < 40000 && !taken; cap += 64) {
        struct cpx_arena *arena = cpx_arena_new(cap);
        struct cpx_problem problem = {.arena = arena};
        _Alignas(16) char out[OUT_MAX];
        json_t *value;
        if (!arena) continue;
        enum cpx_rc rc = cpx_json_load(arena, body, sizeof body - 1, &value, &problem);
        if (rc == CPX_OK) rc = plain_value_read(arena, &problem, value, &plain_contribution_shape, out);
        assert_true(rc == CPX_EXHAUSTED || rc == CPX_REFUSED);
        taken = rc == CPX_REFUSED && problem.count == 1 && problem.items[0].allowed != NULL;
        cpx_arena_free(arena);
    }
    assert_true(taken);
}

int main(void)
{
    cpx_json_init();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_mistake_is_named_with_its_place),
        cmocka_unit_test(what_would_be_taken_is_named),
        cmocka_unit_test(a_text_has_a_limit),
        cmocka_unit_test(no_more_than_the_kept_mistakes_are_told),
        cmocka_unit_test(running_out_of_memory_is_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
