/* What courts and laws say of a child: every mistake is named with its place, and each kind says what it must and no more. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../service/consent/legal.h"
#include "cpx/json.h"

#define CHILD "0a6e9c52-7f3c-4000-8000-000000000c01"
#define ORGANIZATION "0a6e9c52-7f3c-4000-8000-000000000e11"
#define WHAT "\"child\":\"" CHILD "\",\"citation\":\"CGS 17a-101\",\"categories\":[\"contact\"],\"starts_on\":\"2026-01-10\""
#define TO ",\"to\":{\"organization\":\"" ORGANIZATION "\"}"
#define FOR ",\"purposes\":[\"care_coordination\"]"
#define END ",\"ends_on\":\"2026-02-10\""
#define GUARDIAN ",\"guardian\":{\"name\":\"Ana Ruiz\",\"role\":\"parent\"}"
#define MANDATE "{\"kind\":\"mandate\"," WHAT
#define PROHIBITION "{\"kind\":\"prohibition\"," WHAT
#define CUSTODY "{\"kind\":\"custody\"," WHAT
#define ZONE "America/New_York"

enum { ARENA = 1 << 20 };

static enum cpx_rc read_text(struct cpx_arena *arena, const char *text, struct cpx_problem *problem, struct legal_basis *out)
{
    json_t *json = NULL;
    *problem = (struct cpx_problem){.arena = arena};
    if (cpx_json_load(arena, text, strlen(text), &json, problem) != CPX_OK) fail_msg("not JSON: %s", text);
    return legal_from_json(arena, problem, json, ZONE, out);
}

static const struct {
    const char *text;
    enum cpx_error error;
    const char *pointer;
} mistakes[] = {
    {"[]", CPX_ERROR_VALUE, ""},
    {"{}", CPX_ERROR_REQUIRED, "/kind"},
    {"{\"kind\":\"custody\"}", CPX_ERROR_REQUIRED, "/child"},
    {"{\"kind\":\"custody\"}", CPX_ERROR_REQUIRED, "/citation"},
    {"{\"kind\":\"custody\"}", CPX_ERROR_REQUIRED, "/categories"},
    {"{\"kind\":\"custody\"}", CPX_ERROR_REQUIRED, "/starts_on"},
    {"{\"kind\":\"order\"," WHAT "}", CPX_ERROR_VALUE, "/kind"},
    {CUSTODY GUARDIAN ",\"note\":\"x\"}", CPX_ERROR_UNKNOWN_ELEMENT, "/note"},
    {MANDATE FOR END "}", CPX_ERROR_REQUIRED, "/to"},
    {MANDATE TO END "}", CPX_ERROR_REQUIRED, "/purposes"},
    {MANDATE TO FOR "}", CPX_ERROR_REQUIRED, "/ends_on"},
    {MANDATE TO FOR END GUARDIAN "}", CPX_ERROR_NOT_ENFORCEABLE, "/guardian"},
    {MANDATE ",\"to\":{}" FOR END "}", CPX_ERROR_REQUIRED, "/to"},
    {MANDATE TO ",\"purposes\":[\"x\"]" END "}", CPX_ERROR_VALUE, "/purposes/0"},
    {MANDATE TO FOR ",\"ends_on\":\"soon\"}", CPX_ERROR_VALUE, "/ends_on"},
    {MANDATE TO FOR ",\"ends_on\":\"2026-01-09\"}", CPX_ERROR_VALUE, "/ends_on"},
    {"{\"kind\":\"mandate\",\"child\":\"" CHILD "\",\"citation\":\"x\",\"categories\":[\"all\"],\"starts_on\":\"2026-01-10\"" TO FOR END
     "}",
     CPX_ERROR_BUSINESS_RULE, "/categories"},
    {"{\"kind\":\"mandate\",\"child\":\"" CHILD "\",\"citation\":\"x\",\"categories\":[\"substance_use\"],\"starts_on\":\"2026-01-10\","
     "\"to\":{\"class\":\"school\"}" FOR END "}",
     CPX_ERROR_BUSINESS_RULE, ""},
    {PROHIBITION GUARDIAN "}", CPX_ERROR_NOT_ENFORCEABLE, "/guardian"},
    {CUSTODY "}", CPX_ERROR_REQUIRED, "/guardian"},
    {CUSTODY ",\"guardian\":{\"role\":\"parent\"}}", CPX_ERROR_REQUIRED, "/guardian/name"},
    {CUSTODY ",\"guardian\":{\"name\":\"A\",\"role\":\"minor\"}}", CPX_ERROR_VALUE, "/guardian/role"},
    {CUSTODY ",\"guardian\":{\"name\":\"A\",\"role\":\"parent\",\"age\":\"40\"}}", CPX_ERROR_UNKNOWN_ELEMENT, "/guardian/age"},
    {CUSTODY GUARDIAN TO "}", CPX_ERROR_NOT_ENFORCEABLE, "/to"},
    {CUSTODY GUARDIAN FOR "}", CPX_ERROR_NOT_ENFORCEABLE, "/purposes"},
};

static void a_mistake_is_named_with_its_place(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof mistakes / sizeof *mistakes; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct cpx_problem problem;
        struct legal_basis basis;
        bool found = false;
        if (read_text(arena, mistakes[i].text, &problem, &basis) != CPX_REFUSED) fail_msg("taken: %s", mistakes[i].text);
        for (size_t k = 0; k < problem.count; k++)
            found = found || (problem.items[k].error == mistakes[i].error && strcmp(problem.items[k].pointer, mistakes[i].pointer) == 0);
        if (!found) fail_msg("%s: %s at %s", mistakes[i].text, cpx_errors[problem.items[0].error].slug, problem.items[0].pointer);
        cpx_arena_free(arena);
    }
}

/* No mistake is told of the members of what isn't there. */
static void what_is_wrong_is_told_once(void **state)
{
    (void)state;
    static const char *const texts[] = {CUSTODY ",\"guardian\":\"Ana Ruiz\"}", MANDATE ",\"to\":\"school\"" FOR END "}"},
                             *const pointers[] = {"/guardian", "/to"};
    for (size_t i = 0; i < 2; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct cpx_problem problem;
        struct legal_basis basis;
        assert_int_equal(read_text(arena, texts[i], &problem, &basis), CPX_REFUSED);
        assert_int_equal(problem.count, 1);
        assert_string_equal(problem.items[0].pointer, pointers[i]);
        cpx_arena_free(arena);
    }
}

/* As it is read, and as the store keeps it. */
static const struct {
    const char *text;
    enum cpx_provision_kind kind;
    bool permit;
} taken[] = {
    {MANDATE TO FOR END "}", CPX_PROVISION_MANDATE, true},
    {MANDATE ",\"to\":{\"class\":\"school\"}" FOR END "}", CPX_PROVISION_MANDATE, true},
    {PROHIBITION "}", CPX_PROVISION_PROHIBITION, false},
    {PROHIBITION TO FOR END "}", CPX_PROVISION_PROHIBITION, false},
    {"{\"kind\":\"prohibition\",\"child\":\"" CHILD
     "\",\"citation\":\"x\",\"categories\":[\"all\"],\"to\":{\"class\":\"school\"},\"starts_on\":\"2026-01-10\"}",
     CPX_PROVISION_PROHIBITION, false},
    {CUSTODY GUARDIAN "}", CPX_PROVISION_CUSTODY, false},
    {CUSTODY ",\"guardian\":{\"name\":\"B\",\"role\":\"legal_guardian\"}" END "}", CPX_PROVISION_CUSTODY, false},
    {CUSTODY ",\"guardian\":{\"name\":\"B\",\"role\":\"surrogate_parent\"}" END "}", CPX_PROVISION_CUSTODY, false},
};

static const char *record_of(struct cpx_arena *arena, const struct legal_basis *basis)
{
    struct cpx_text text;
    struct cpx_writer w;
    cpx_text_init(&text, arena, ARENA);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    legal_write(&w, basis);
    cpx_write_end_object(&w);
    const char *record = cpx_text_finish(&text, NULL);
    assert_non_null(record);
    return record;
}

static void a_right_one_is_taken_and_kept_as_it_is(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof taken / sizeof *taken; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct cpx_problem problem;
        struct legal_basis basis, again;
        if (read_text(arena, taken[i].text, &problem, &basis) != CPX_OK)
            fail_msg("%s: %s: %s", taken[i].text, problem.items[0].pointer, problem.items[0].detail);
        assert_int_equal(basis.kind, taken[i].kind);
        assert_int_equal(basis.flag.permit, taken[i].permit);
        const char *record = record_of(arena, &basis);
        json_t *said = json_loads(taken[i].text, 0, NULL), *kept = json_loads(record, 0, NULL);
        if (!json_equal(said, kept)) fail_msg("%s is kept as %s", taken[i].text, record);
        json_decref(said);
        json_decref(kept);
        assert_int_equal(legal_from_record(arena, record, &again), CPX_OK);
        assert_string_equal(record_of(arena, &again), record);
        cpx_arena_free(arena);
    }
}

static void a_damaged_record_is_a_defect(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    struct legal_basis basis;
    assert_int_equal(legal_from_record(arena, "{", &basis), CPX_DEFECT);
    assert_int_equal(legal_from_record(arena, "{}", &basis), CPX_DEFECT);
    cpx_arena_free(arena);
}

static void exhausted_memory_is_told(void **state)
{
    (void)state;
    struct cpx_arena *outer = cpx_arena_new(ARENA);
    struct cpx_problem problem = {.arena = outer};
    json_t *json = NULL;
    bool done = false;
    assert_int_equal(cpx_json_load(outer, taken[5].text, strlen(taken[5].text), &json, &problem), CPX_OK);
    for (size_t cap = 0; cap < 1 << 14; cap += 16) {
        struct cpx_arena *arena = cpx_arena_new(cap);
        struct legal_basis basis;
        if (arena == NULL) continue;
        struct cpx_problem told = {.arena = arena};
        enum cpx_rc rc = legal_from_json(arena, &told, json, ZONE, &basis);
        assert_true(rc == CPX_OK || rc == CPX_EXHAUSTED);
        done = done || rc == CPX_OK;
        cpx_arena_free(arena);
    }
    assert_true(done);
    cpx_arena_free(outer);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_mistake_is_named_with_its_place),
        cmocka_unit_test(what_is_wrong_is_told_once),
        cmocka_unit_test(a_right_one_is_taken_and_kept_as_it_is),
        cmocka_unit_test(a_damaged_record_is_a_defect),
        cmocka_unit_test(exhausted_memory_is_told),
    };
    cpx_json_init();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
