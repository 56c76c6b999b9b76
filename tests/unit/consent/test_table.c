/* The family's table: every mistake is named with its place, and nothing that is wrong is taken. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../service/consent/table.h"
#include "cpx/json.h"
#include "cpx/time.h"

#define ORGANIZATION "0a6e9c52-7f3c-4000-8000-000000000e11"
#define SIGNER "\"signed_by\":{\"name\":\"Ana Ruiz\",\"role\":\"parent\"}"
#define SIGNED "\"signed_on\":\"2026-01-10\",\"method\":\"paper_signature\""
#define FORM "\"form\":{\"sha256\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\",\"kept_at\":\"hub/118\"}"
#define TO "\"to\":{\"organization\":\"" ORGANIZATION "\"}"
#define PERMIT "{\"decision\":\"permit\"," TO ",\"categories\":[\"contact\"],\"purposes\":[\"care_coordination\"]}"
#define TABLE(flags) "{" SIGNER "," SIGNED "," FORM ",\"flags\":[" flags "]}"
#define ZONE "America/New_York"

enum { ARENA = 1 << 20 };

struct outcome {
    enum cpx_rc rc;
    struct cpx_problem problem;
    struct consent_table table;
};

static void read_text(struct cpx_arena *arena, const char *text, struct outcome *out)
{
    json_t *json = NULL;
    out->problem = (struct cpx_problem){.arena = arena};
    out->rc = cpx_json_load(arena, text, strlen(text), &json, &out->problem);
    if (out->rc != CPX_OK) fail_msg("not JSON: %s", text);
    out->rc = table_from_json(arena, &out->problem, json, &out->table);
    if (out->rc == CPX_OK) out->rc = table_complete(arena, &out->table);
    if (out->rc == CPX_OK) out->rc = table_check(&out->problem, &out->table, CONSENT_PLAIN, ZONE);
}

static const struct {
    const char *what, *text;
    enum cpx_error error;
    const char *pointer;
} mistakes[] = {
    {"not an object", "[]", CPX_ERROR_VALUE, ""},
    {"nothing", "{}", CPX_ERROR_REQUIRED, "/signed_by"},
    {"an unknown member", "{" SIGNER "," SIGNED "," FORM ",\"flags\":[" PERMIT "],\"flag\":1}", CPX_ERROR_UNKNOWN_ELEMENT, "/flag"},
    {"an unknown member with a slash", "{" SIGNER "," SIGNED "," FORM ",\"flags\":[" PERMIT "],\"a/b~\":1}", CPX_ERROR_UNKNOWN_ELEMENT,
     "/a~1b~0"},
    {"an unknown member of a flag", TABLE("{\"decision\":\"deny\"," TO ",\"categories\":[\"all\"],\"until\":1}"), CPX_ERROR_UNKNOWN_ELEMENT,
     "/flags/0/until"},
    {"an unknown role", "{\"signed_by\":{\"name\":\"A\",\"role\":\"uncle\"}," SIGNED "," FORM ",\"flags\":[" PERMIT "]}", CPX_ERROR_VALUE,
     "/signed_by/role"},
    {"a blank name", "{\"signed_by\":{\"name\":\"  \",\"role\":\"parent\"}," SIGNED "," FORM ",\"flags\":[" PERMIT "]}", CPX_ERROR_VALUE,
     "/signed_by/name"},
    {"a day that doesn't exist", "{" SIGNER ",\"signed_on\":\"2026-02-30\",\"method\":\"paper_signature\"," FORM ",\"flags\":[" PERMIT "]}",
     CPX_ERROR_VALUE, "/signed_on"},
    {"a month for a day", "{" SIGNER ",\"signed_on\":\"2026-02\",\"method\":\"paper_signature\"," FORM ",\"flags\":[" PERMIT "]}",
     CPX_ERROR_VALUE, "/signed_on"},
    {"signed in the future", "{" SIGNER ",\"signed_on\":\"2999-01-01\",\"method\":\"paper_signature\"," FORM ",\"flags\":[" PERMIT "]}",
     CPX_ERROR_VALUE, "/signed_on"},
    {"an unknown method", "{" SIGNER ",\"signed_on\":\"2026-01-10\",\"method\":\"nod\"," FORM ",\"flags\":[" PERMIT "]}", CPX_ERROR_VALUE,
     "/method"},
    {"a short hash", "{" SIGNER "," SIGNED ",\"form\":{\"sha256\":\"9f\",\"kept_at\":\"x\"},\"flags\":[" PERMIT "]}", CPX_ERROR_VALUE,
     "/form/sha256"},
    {"no evidence", "{" SIGNER "," SIGNED ",\"flags\":[" PERMIT "]}", CPX_ERROR_EVIDENCE_MISSING, "/form"},
    {"half the evidence", "{" SIGNER "," SIGNED ",\"form\":{\"kept_at\":\"x\"},\"flags\":[" PERMIT "]}", CPX_ERROR_EVIDENCE_MISSING,
     "/form"},
    {"no flags", "{" SIGNER "," SIGNED "," FORM ",\"flags\":[]}", CPX_ERROR_VALUE, "/flags"},
    {"a flag that is none", TABLE("1"), CPX_ERROR_VALUE, "/flags/0"},
    {"an unknown decision", TABLE("{\"decision\":\"maybe\"," TO ",\"categories\":[\"contact\"]}"), CPX_ERROR_VALUE, "/flags/0/decision"},
    {"no recipient", TABLE("{\"decision\":\"deny\",\"categories\":[\"all\"]}"), CPX_ERROR_REQUIRED, "/flags/0/to"},
    {"two recipients",
     TABLE("{\"decision\":\"deny\",\"to\":{\"organization\":\"" ORGANIZATION "\",\"class\":\"school\"},\"categories\":[\"all\"]}"),
     CPX_ERROR_REQUIRED, "/flags/0/to"},
    {"a recipient that is no id", TABLE("{\"decision\":\"deny\",\"to\":{\"organization\":\"hub\"},\"categories\":[\"all\"]}"),
     CPX_ERROR_VALUE, "/flags/0/to/organization"},
    {"an unknown class", TABLE("{\"decision\":\"deny\",\"to\":{\"class\":\"everybody\"},\"categories\":[\"all\"]}"), CPX_ERROR_VALUE,
     "/flags/0/to/class"},
    {"an unknown category", TABLE("{\"decision\":\"deny\"," TO ",\"categories\":[\"secrets\"]}"), CPX_ERROR_VALUE, "/flags/0/categories/0"},
    {"all in a permit", TABLE("{\"decision\":\"permit\"," TO ",\"categories\":[\"all\"],\"purposes\":[\"treatment\"]}"),
     CPX_ERROR_BUSINESS_RULE, "/flags/0/categories"},
    {"all and another", TABLE("{\"decision\":\"deny\"," TO ",\"categories\":[\"all\",\"contact\"]}"), CPX_ERROR_VALUE,
     "/flags/0/categories"},
    {"no category", TABLE("{\"decision\":\"deny\"," TO ",\"categories\":[]}"), CPX_ERROR_VALUE, "/flags/0/categories"},
    {"a permit without purposes", TABLE("{\"decision\":\"permit\"," TO ",\"categories\":[\"contact\"]}"), CPX_ERROR_REQUIRED,
     "/flags/0/purposes"},
    {"an unknown purpose", TABLE("{\"decision\":\"deny\"," TO ",\"categories\":[\"all\"],\"purposes\":[\"BTG\"]}"), CPX_ERROR_VALUE,
     "/flags/0/purposes/0"},
    {"a class for behavioural health",
     TABLE("{\"decision\":\"permit\",\"to\":{\"class\":\"school\"},\"categories\":[\"behavioral_health\"],\"purposes\":[\"treatment\"]}"),
     CPX_ERROR_BUSINESS_RULE, "/flags/0"},
    {"a class for substance use",
     TABLE("{\"decision\":\"permit\",\"to\":{\"class\":\"school\"},\"categories\":[\"contact\",\"substance_use\"],\"purposes\":["
           "\"treatment\"]}"),
     CPX_ERROR_BUSINESS_RULE, "/flags/0"},
    {"a class for child welfare",
     TABLE("{\"decision\":\"permit\",\"to\":{\"class\":\"school\"},\"categories\":[\"child_welfare\"],\"purposes\":[\"treatment\"]}"),
     CPX_ERROR_BUSINESS_RULE, "/flags/0"},
    {"a parent for a minor", TABLE("{\"decision\":\"permit\"," TO ",\"categories\":[\"minor_consented\"],\"purposes\":[\"treatment\"]}"),
     CPX_ERROR_BUSINESS_RULE, "/flags/0"},
    {"sources of a deny",
     TABLE("{\"decision\":\"deny\"," TO ",\"categories\":[\"all\"],\"from\":{\"organizations\":[\"" ORGANIZATION "\"]}}"),
     CPX_ERROR_NOT_ENFORCEABLE, "/flags/0/from"},
    {"another class of sources",
     TABLE("{\"decision\":\"permit\"," TO ",\"categories\":[\"contact\"],\"purposes\":[\"treatment\"],\"from\":{\"class\":\"school\"}}"),
     CPX_ERROR_VALUE, "/flags/0/from/class"},
    {"a source that is no id",
     TABLE("{\"decision\":\"permit\"," TO ",\"categories\":[\"contact\"],\"purposes\":[\"treatment\"],\"from\":{\"organizations\":[7]}}"),
     CPX_ERROR_VALUE, "/flags/0/from/organizations/0"},
    {"an end before the start",
     TABLE("{\"decision\":\"deny\"," TO ",\"categories\":[\"all\"],\"starts_on\":\"2026-02-02\",\"ends_on\":\"2026-02-01\"}"),
     CPX_ERROR_VALUE, "/flags/0"},
    {"a verbal permit for a year",
     "{" SIGNER ",\"signed_on\":\"2026-01-10\",\"method\":\"verbal_witnessed\"," FORM ",\"flags\":[" PERMIT "]}", CPX_ERROR_BUSINESS_RULE,
     "/flags/0"},
    {"an end that is no day", TABLE("{\"decision\":\"deny\"," TO ",\"categories\":[\"all\"],\"ends_on\":\"soon\"}"), CPX_ERROR_VALUE,
     "/flags/0/ends_on"},
};

static void a_mistake_is_named_with_its_place(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof mistakes / sizeof *mistakes; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct outcome o;
        bool found = false;
        read_text(arena, mistakes[i].text, &o);
        if (o.rc != CPX_REFUSED) fail_msg("%s was taken", mistakes[i].what);
        for (size_t k = 0; k < o.problem.count; k++)
            found =
                found || (o.problem.items[k].error == mistakes[i].error && strcmp(o.problem.items[k].pointer, mistakes[i].pointer) == 0);
        if (!found) fail_msg("%s: %s at %s", mistakes[i].what, cpx_errors[o.problem.items[0].error].slug, o.problem.items[0].pointer);
        cpx_arena_free(arena);
    }
}

static const char *const taken[] = {
    TABLE(PERMIT),
    "{" SIGNER "," SIGNED ",\"flags\":[{\"decision\":\"deny\"," TO ",\"categories\":[\"all\"]}]}",
    TABLE("{\"decision\":\"permit\",\"to\":{\"class\":\"school\"},\"categories\":[\"contact\",\"education\"],\"purposes\":[\"treatment\","
          "\"operations\"],"
          "\"starts_on\":\"2026-03-01\",\"ends_on\":\"2026-03-01\"}"),
    TABLE("{\"decision\":\"deny\",\"to\":{\"class\":\"school\"},\"categories\":[\"behavioral_health\",\"substance_use\"]}"),
    TABLE("{\"decision\":\"permit\"," TO
          ",\"categories\":[\"contact\"],\"purposes\":[\"treatment\"],\"from\":{\"class\":\"exchange_members\"}}"),
    TABLE("{\"decision\":\"permit\"," TO
          ",\"categories\":[\"contact\"],\"purposes\":[\"treatment\"],\"from\":{\"organizations\":[\"" ORGANIZATION "\"]}}"),
    "{\"signed_by\":{\"name\":\"J\",\"role\":\"minor\"}," SIGNED "," FORM ",\"flags\":[{\"decision\":\"permit\"," TO
    ",\"categories\":[\"substance_use\",\"minor_consented\"],\"purposes\":[\"treatment\"]}],\"external_id\":\"c-1\"}",
    "{" SIGNER ",\"signed_on\":\"2026-01-10\",\"method\":\"verbal_witnessed\"," FORM ",\"flags\":[{\"decision\":\"permit\"," TO
    ",\"categories\":[\"contact\"],\"purposes\":[\"treatment\"],\"ends_on\":\"2026-01-17\"}]}",
};

static void a_right_table_is_taken_and_kept_as_it_is(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof taken / sizeof *taken; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct outcome o;
        struct consent_table again;
        read_text(arena, taken[i], &o);
        if (o.rc != CPX_OK) fail_msg("%s: %s", taken[i], o.problem.items[0].detail);
        o.table.child = ORGANIZATION;
        const char *record = table_record(arena, &o.table);
        assert_non_null(record);
        assert_int_equal(table_from_record(arena, record, &again), CPX_OK);
        assert_string_equal(table_record(arena, &again), record);
        cpx_arena_free(arena);
    }
}

static void a_damaged_record_is_a_defect(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    struct consent_table table;
    assert_int_equal(table_from_record(arena, "{", &table), CPX_DEFECT);
    assert_int_equal(table_from_record(arena, "{}", &table), CPX_DEFECT);
    cpx_arena_free(arena);
}

static void days_are_whole_in_the_deployments_zone(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    struct outcome o;
    int64_t starts = 0, ends = 0, lower = 0, upper = 0;
    read_text(arena, taken[2], &o);
    assert_true(flag_span(&o.table.flags[0], ZONE, &starts, &ends));
    assert_true(cpx_time_span("2026-03-01T05:00:00Z", NULL, &lower, &upper));
    assert_int_equal(starts, lower);
    assert_int_equal(ends - starts, INT64_C(86400000000));
    read_text(arena, TABLE(PERMIT), &o); /* a permit without days: from the signature, for a year */
    assert_string_equal(o.table.flags[0].starts_on, "2026-01-10");
    assert_string_equal(o.table.flags[0].ends_on, "2027-01-10");
    read_text(arena, taken[1], &o); /* a deny without days: always */
    assert_true(flag_span(&o.table.flags[0], ZONE, &starts, &ends));
    assert_true(starts <= 0 && ends > cpx_now_us() + INT64_C(86400000000) * 36500);
    cpx_arena_free(arena);
}

static void a_leap_day_ends_on_the_28th(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    struct outcome o;
    read_text(arena, "{" SIGNER ",\"signed_on\":\"2024-02-29\",\"method\":\"paper_signature\"," FORM ",\"flags\":[" PERMIT "]}", &o);
    assert_int_equal(o.rc, CPX_OK);
    assert_string_equal(o.table.flags[0].ends_on, "2025-02-28");
    cpx_arena_free(arena);
}

/* In the week in which clocks are set back, seven days last an hour more. */
static void a_verbal_permit_holds_for_seven_days_however_long_they_are(void **state)
{
    (void)state;
    static const struct {
        const char *signed_on, *ends_on;
        enum cpx_rc rc;
    } cases[] = {{"2025-10-30", "2025-11-06", CPX_OK}, {"2025-10-30", "2025-11-07", CPX_REFUSED},
                 {"2026-03-05", "2026-03-12", CPX_OK}, {"2026-03-05", "2026-03-13", CPX_REFUSED}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct outcome o;
        read_text(arena,
                  cpx_arena_printf(arena,
                                   "{" SIGNER ",\"signed_on\":\"%s\",\"method\":\"verbal_witnessed\"," FORM ",\"flags\":[{\"decision\":\"permit\"," TO
                                   ",\"categories\":[\"contact\"],\"purposes\":[\"treatment\"],\"ends_on\":\"%s\"}]}",
                                   cases[i].signed_on, cases[i].ends_on),
                  &o);
        assert_int_equal(o.rc, cases[i].rc);
        cpx_arena_free(arena);
    }
}

static const char *key_of(struct cpx_arena *arena, const char *name, const char *role)
{
    struct consent_table table = {.signer_name = name, .signer_role = role};
    const char *key = table_signer_key(arena, &table);
    assert_non_null(key);
    return key;
}

static void a_signer_is_the_same_however_the_name_is_typed(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    assert_string_equal(key_of(arena, "Ana Ru\xc3\xadz", "parent"), "parent:ana ruiz");
    assert_string_equal(key_of(arena, "  ANA \t RUIZ ", "parent"), "parent:ana ruiz");
    assert_string_equal(key_of(arena, "Zo\xc3\xab \xc5\xa0imi\xc4\x87", "parent"), "parent:zoe simic");
    assert_string_equal(key_of(arena, "Zoe", "minor"), "child"); /* one person, before and after majority */
    assert_string_equal(key_of(arena, "Zoe Simic", "young_adult"), "child");
    assert_string_equal(key_of(arena, "\xe6\x9d\x8e", "parent"), "parent:\xe6\x9d\x8e");
    assert_string_equal(key_of(arena,
                               "a\xc3\x97"
                               "b",
                               "parent"),
                        "parent:a\xc3\x97"
                        "b"); /* a sign isn't a letter */
    assert_string_not_equal(key_of(arena, "Ana Ruiz", "parent"), key_of(arena, "Ana Ruiz", "legal_guardian"));
    cpx_arena_free(arena);
}

static void exhausted_memory_is_told(void **state)
{
    (void)state;
    struct cpx_arena *outer = cpx_arena_new(ARENA);
    struct cpx_problem problem = {.arena = outer};
    json_t *json = NULL;
    bool done = false;
    assert_int_equal(cpx_json_load(outer, taken[5], strlen(taken[5]), &json, &problem), CPX_OK);
    for (size_t cap = 0; cap < 1 << 14; cap += 16) {
        struct cpx_arena *arena = cpx_arena_new(cap);
        struct consent_table table;
        if (arena == NULL) continue;
        struct cpx_problem told = {.arena = arena};
        enum cpx_rc rc = table_from_json(arena, &told, json, &table);
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
        cmocka_unit_test(a_mistake_is_named_with_its_place), cmocka_unit_test(a_right_table_is_taken_and_kept_as_it_is),
        cmocka_unit_test(a_damaged_record_is_a_defect),      cmocka_unit_test(days_are_whole_in_the_deployments_zone),
        cmocka_unit_test(a_verbal_permit_holds_for_seven_days_however_long_they_are),
        cmocka_unit_test(a_leap_day_ends_on_the_28th),       cmocka_unit_test(a_signer_is_the_same_however_the_name_is_typed),
        cmocka_unit_test(exhausted_memory_is_told),
    };
    cpx_json_init();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
