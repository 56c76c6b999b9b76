/* The family's table: every mistake is named with its place, and nothing that is wrong is taken. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../service/consent/reading.h"
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
    memset(&out->table, 0xFF, sizeof out->table); /* whatever was there before */
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
    {"evidence by its sender's word", "{" SIGNER "," SIGNED ",\"flags\":[" PERMIT "],\"evidence\":true}", CPX_ERROR_UNKNOWN_ELEMENT,
     "/evidence"},
    {"a form that is none", "{" SIGNER "," SIGNED ",\"form\":7,\"flags\":[{\"decision\":\"deny\"," TO ",\"categories\":[\"all\"]}]}",
     CPX_ERROR_VALUE, "/form"},
    {"an unknown member of the form", "{" SIGNER "," SIGNED ",\"form\":{\"pages\":1},\"flags\":[" PERMIT "]}", CPX_ERROR_UNKNOWN_ELEMENT,
     "/form/pages"},
    {"an unknown member of the signer",
     "{\"signed_by\":{\"name\":\"A\",\"role\":\"parent\",\"age\":1}," SIGNED "," FORM ",\"flags\":[" PERMIT "]}", CPX_ERROR_UNKNOWN_ELEMENT,
     "/signed_by/age"},
    {"an unknown member of the recipient",
     TABLE("{\"decision\":\"deny\",\"to\":{\"class\":\"school\",\"not\":1},\"categories\":[\"all\"]}"), CPX_ERROR_UNKNOWN_ELEMENT,
     "/flags/0/to/not"},
    {"an unknown member of the sources",
     TABLE("{\"decision\":\"permit\"," TO
           ",\"categories\":[\"contact\"],\"purposes\":[\"treatment\"],\"from\":{\"class\":\"exchange_members\",\"not\":1}}"),
     CPX_ERROR_UNKNOWN_ELEMENT, "/flags/0/from/not"},
    {"no sources", TABLE("{\"decision\":\"permit\"," TO ",\"categories\":[\"contact\"],\"purposes\":[\"treatment\"],\"from\":{}}"),
     CPX_ERROR_REQUIRED, "/flags/0/from"},
    {"two kinds of sources",
     TABLE("{\"decision\":\"permit\"," TO
           ",\"categories\":[\"contact\"],\"purposes\":[\"treatment\"],\"from\":{\"class\":\"exchange_members\","
           "\"organizations\":[\"" ORGANIZATION "\"]}}"),
     CPX_ERROR_REQUIRED, "/flags/0/from"},
    {"a name that is no text", "{\"signed_by\":{\"name\":7,\"role\":\"parent\"}," SIGNED "," FORM ",\"flags\":[" PERMIT "]}",
     CPX_ERROR_VALUE, "/signed_by/name"},
    {"a class that is no text", TABLE("{\"decision\":\"deny\",\"to\":{\"class\":7},\"categories\":[\"all\"]}"), CPX_ERROR_VALUE,
     "/flags/0/to/class"},
    {"a category that is no text", TABLE("{\"decision\":\"deny\"," TO ",\"categories\":[7]}"), CPX_ERROR_VALUE, "/flags/0/categories/0"},
    {"a purpose that is no text", TABLE("{\"decision\":\"deny\"," TO ",\"categories\":[\"all\"],\"purposes\":[7]}"), CPX_ERROR_VALUE,
     "/flags/0/purposes/0"},
    {"a hash that is too long",
     "{" SIGNER "," SIGNED
     ",\"form\":{\"sha256\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08z\",\"kept_at\":\"x\"},\"flags\":[" PERMIT
     "]}",
     CPX_ERROR_VALUE, "/form/sha256"},
    {"a hash of other letters",
     "{" SIGNER "," SIGNED
     ",\"form\":{\"sha256\":\"9F86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\",\"kept_at\":\"x\"},\"flags\":[" PERMIT
     "]}",
     CPX_ERROR_VALUE, "/form/sha256"},
    {"the other half of the evidence",
     "{" SIGNER "," SIGNED ",\"form\":{\"sha256\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\"},\"flags\":[" PERMIT
     "]}",
     CPX_ERROR_EVIDENCE_MISSING, "/form"},
    {"a permit before a deny without evidence",
     "{" SIGNER "," SIGNED ",\"flags\":[" PERMIT ",{\"decision\":\"deny\"," TO ",\"categories\":[\"all\"]}]}", CPX_ERROR_EVIDENCE_MISSING,
     "/form"},
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

/* No mistake is told of the members of what isn't there. */
static void what_is_missing_is_told_once(void **state)
{
    (void)state;
    static const char *const texts[] = {"{" SIGNED "," FORM ",\"flags\":[" PERMIT "]}", "{" SIGNER "," SIGNED "," FORM "}",
                                        TABLE("{\"decision\":\"deny\",\"categories\":[\"all\"]}")};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct outcome o;
        read_text(arena, texts[i], &o);
        assert_int_equal(o.rc, CPX_REFUSED);
        assert_int_equal(o.problem.count, 1);
        cpx_arena_free(arena);
    }
}

static void what_is_allowed_is_told(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    struct outcome o;
    const char *classes = "", *categories = "";
    for (size_t i = 0; i < cpx_classes_count; i++)
        classes = cpx_arena_printf(arena, "%s%s%s", classes, i == 0 ? "" : ", ", cpx_classes[i].name);
    for (size_t i = 0; i < cpx_categories_count; i++)
        categories = cpx_arena_printf(arena, "%s%s, ", categories, cpx_categories[i].name);
    read_text(arena, TABLE("{\"decision\":\"deny\",\"to\":{\"class\":\"everybody\"},\"categories\":[\"secrets\"]}"), &o);
    assert_int_equal(o.problem.count, 2);
    assert_string_equal(o.problem.items[0].allowed, classes);
    assert_string_equal(o.problem.items[1].allowed, cpx_arena_printf(arena, "%sall (deny only)", categories));
    cpx_arena_free(arena);
}

static void texts_and_lists_have_an_end(void **state)
{
    (void)state;
    for (size_t over = 0; over < 2; over++) {
        struct cpx_arena *arena = cpx_arena_new((size_t)1 << 24);
        struct outcome o;
        char name[READING_NAME_MAX + 2];
        const char *flags = PERMIT;
        memset(name, 'a', sizeof name);
        name[READING_NAME_MAX + over] = '\0';
        read_text(arena,
                  cpx_arena_printf(
                      arena, "{\"signed_by\":{\"name\":\"%s\",\"role\":\"parent\"}," SIGNED "," FORM ",\"flags\":[" PERMIT "]}", name),
                  &o);
        assert_int_equal(o.rc, over == 0 ? CPX_OK : CPX_REFUSED);
        for (size_t i = 1; i < FLAGS_MAX + over; i++)
            flags = cpx_arena_printf(arena, "%s," PERMIT, flags);
        read_text(arena, cpx_arena_printf(arena, "{" SIGNER "," SIGNED "," FORM ",\"flags\":[%s]}", flags), &o);
        assert_int_equal(o.rc, over == 0 ? CPX_OK : CPX_REFUSED);
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
    "{" SIGNER ",\"signed_on\":\"2026-01-10\",\"method\":\"verbal_witnessed\",\"flags\":[{\"decision\":\"deny\"," TO
    ",\"categories\":[\"all\"]}]}",
    "{\"signed_by\":{\"name\":\"A\",\"role\":\"legal_guardian\"},\"signed_on\":\"2026-01-10\",\"method\":\"electronic_signature\","
    "\"form\":{\"version\":\"2\",\"language\":\"es\",\"sha256\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\","
    "\"kept_at\":\"x\"},"
    "\"flags\":[" PERMIT "]}",
    "{" SIGNER "," SIGNED ",\"form\":{\"version\":\"2\"},\"flags\":[{\"decision\":\"deny\"," TO ",\"categories\":[\"minor_consented\"]}]}",
    "{" SIGNER "," SIGNED ",\"form\":{\"language\":\"es\"},\"flags\":[{\"decision\":\"deny\"," TO
    ",\"categories\":[\"all\"],\"starts_on\":\"2026-02-01\"}]}",
    "{" SIGNER "," SIGNED
    ",\"form\":{\"sha256\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\"},\"flags\":[{\"decision\":\"deny\"," TO
    ",\"categories\":[\"all\"],\"ends_on\":\"2026-02-01\"}]}",
    "{" SIGNER "," SIGNED ",\"form\":{\"kept_at\":\"x\"},\"flags\":[{\"decision\":\"deny\"," TO
    ",\"categories\":[\"all\"],\"purposes\":[\"payment\"]}]}",
    "{\"signed_by\":{\"name\":\"J\",\"role\":\"young_adult\"}," SIGNED "," FORM ",\"flags\":[{\"decision\":\"permit\"," TO
    ",\"categories\":[\"minor_consented\"],\"purposes\":[\"treatment\"]}]}",
};

/* What was said stands in the record as it was said; what was left out doesn't, but for the days of a permit. */
static void assert_kept(const char *said, const char *kept)
{
    json_t *before = json_loads(said, 0, NULL), *after = json_loads(kept, 0, NULL), *flag;
    size_t i;
    assert_int_equal(json_object_del(after, "child"), 0);
    assert_int_equal(json_object_del(after, "evidence"), 0);
    json_array_foreach(json_object_get(before, "flags"), i, flag)
    {
        json_t *other = json_array_get(json_object_get(after, "flags"), i), *from = json_object_get(flag, "from");
        if (json_object_get(from, "class") != NULL)
            assert_int_equal(json_object_del(flag, "from"), 0); /* whoever is no member discloses nothing */
        if (strcmp(json_string_value(json_object_get(flag, "decision")), "permit") != 0) continue;
        static const char *const days[] = {"starts_on", "ends_on"};
        for (size_t k = 0; k < 2; k++)
            if (json_object_get(flag, days[k]) == NULL) assert_int_equal(json_object_del(other, days[k]), 0);
    }
    if (!json_equal(before, after)) fail_msg("%s is kept as %s", said, kept);
    json_decref(before);
    json_decref(after);
}

static void a_right_table_is_taken_and_kept_as_it_is(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof taken / sizeof *taken; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct outcome o;
        struct consent_table again;
        read_text(arena, taken[i], &o);
        if (o.rc != CPX_OK) fail_msg("%s: %s", taken[i], o.problem.items[0].detail);
        assert_null(o.table.child);
        o.table.child = ORGANIZATION;
        const char *record = table_record(arena, &o.table);
        assert_non_null(record);
        assert_kept(taken[i], record);
        assert_int_equal(table_from_record(arena, record, &again), CPX_OK);
        assert_string_equal(table_record(arena, &again), record);
        assert_int_equal(again.evidence, o.table.evidence);
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

static void a_flag_is_the_labels_and_purposes_that_it_names(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    assert_int_equal(flag_labels(&(struct flag){.categories = 3}), CPX_LABEL(CPX_BIT_DEMO) | CPX_LABEL(CPX_BIT_NORMAL));
    assert_int_equal(flag_labels(&(struct flag){.categories = 2, .all = true}), -1);
    assert_int_equal(flag_labels(&(struct flag){.all = true}), -1);
    assert_string_equal(flag_purposes(arena, 0), "{}");
    assert_string_equal(flag_purposes(arena, 1u << CPX_PURPOSE_TREAT | 1u << CPX_PURPOSE_FAMRQT),
                        cpx_arena_printf(arena, "{%d,%d}", CPX_PURPOSE_TREAT, CPX_PURPOSE_FAMRQT));
    cpx_arena_free(arena);
}

static void roles_are_kinds_of_signers(void **state)
{
    (void)state;
    static const struct {
        const char *role, *word;
    } rows[] = {{"parent", "guardian"}, {"legal_guardian", "guardian"}, {"surrogate_parent", "guardian"},
                {"minor", "minor"},     {"young_adult", "young_adult"}, {"court", "court"},
                {"uncle", "minor"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_string_equal(signer_word(table_signer(rows[i].role)), rows[i].word);
}

static void a_day_is_one_that_exists(void **state)
{
    (void)state;
    assert_true(is_day("2026-02-28"));
    assert_false(is_day("2026-02-30"));
    assert_false(is_day("2026-02"));
}

/* A Consent doesn't say how it was signed, and has members of other names. */
static void the_fhir_face_is_told_of_its_own_members(void **state)
{
    (void)state;
    static const struct {
        enum consent_face face;
        const char *date, *form, *what;
    } rows[] = {{CONSENT_PLAIN, "/signed_on", "/form", "form.sha256"},
                {CONSENT_FHIR, "/dateTime", "/sourceAttachment", "sourceAttachment"}};
    for (size_t i = 0; i < 2; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct outcome o;
        read_text(arena, TABLE(PERMIT), &o);
        o.table.method = NULL;
        o.table.evidence = false;
        o.table.signed_on = "2999-01-01";
        assert_int_equal(table_check(&o.problem, &o.table, rows[i].face, ZONE), CPX_REFUSED);
        assert_int_equal(o.problem.count, 2);
        assert_string_equal(o.problem.items[0].pointer, rows[i].date);
        assert_string_equal(o.problem.items[1].pointer, rows[i].form);
        assert_non_null(strstr(o.problem.items[1].detail, rows[i].what));
        cpx_arena_free(arena);
    }
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
    } cases[] = {{"2025-10-30", "2025-11-06", CPX_OK},
                 {"2025-10-30", "2025-11-07", CPX_REFUSED},
                 {"2026-03-05", "2026-03-12", CPX_OK},
                 {"2026-03-05", "2026-03-13", CPX_REFUSED}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct outcome o;
        read_text(arena,
                  cpx_arena_printf(arena,
                                   "{" SIGNER ",\"signed_on\":\"%s\",\"method\":\"verbal_witnessed\"," FORM
                                   ",\"flags\":[{\"decision\":\"permit\"," TO
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
    assert_string_equal(key_of(arena, "Ana\r\nRuiz", "parent"), "parent:ana ruiz");
    assert_string_equal(key_of(arena, "Dede Cee", "parent"), "parent:dede cee");
    assert_string_equal(key_of(arena, "\xe3\x83\xa8\xe3\x82\xb7", "parent"),
                        "parent:\xe3\x83\xa8\xe3\x82\xb7"); /* its bytes look like marks */
    assert_string_equal(key_of(arena, "\xc2\xaa", "parent"), "parent:\xc2\xaa");
    assert_string_equal(key_of(arena, "x\xc3\0zz", "parent"), "parent:x\xc3"); /* nothing behind the end */
    assert_string_equal(key_of(arena, "Zoe", "minor"), "child");               /* one person, before and after majority */
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
        cmocka_unit_test(a_mistake_is_named_with_its_place),
        cmocka_unit_test(a_right_table_is_taken_and_kept_as_it_is),
        cmocka_unit_test(a_damaged_record_is_a_defect),
        cmocka_unit_test(days_are_whole_in_the_deployments_zone),
        cmocka_unit_test(a_verbal_permit_holds_for_seven_days_however_long_they_are),
        cmocka_unit_test(a_leap_day_ends_on_the_28th),
        cmocka_unit_test(a_signer_is_the_same_however_the_name_is_typed),
        cmocka_unit_test(what_is_missing_is_told_once),
        cmocka_unit_test(what_is_allowed_is_told),
        cmocka_unit_test(texts_and_lists_have_an_end),
        cmocka_unit_test(a_flag_is_the_labels_and_purposes_that_it_names),
        cmocka_unit_test(roles_are_kinds_of_signers),
        cmocka_unit_test(a_day_is_one_that_exists),
        cmocka_unit_test(the_fhir_face_is_told_of_its_own_members),
        cmocka_unit_test(exhausted_memory_is_told),
    };
    cpx_json_init();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
