/* What generated worlds seldom or never hold: one row, one rule of decision.c. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "cpx/consent.h"

#define L(name) CPX_LABEL(CPX_BIT_##name)
enum { NOW = 50, LINES = 4, USER = 9, ARENA = 1 << 20 };
static const int32_t reader = 1, other = 2;

/* What it doesn't say is filled in: number 1, for the reader, to coordinate care, until 100. */
#define LINE(kind_, ...)                                                                                                                   \
    {                                                                                                                                      \
        .kind = CPX_PROVISION_##kind_, __VA_ARGS__                                                                                         \
    }
#define GUARDIAN .signer = CPX_SIGNER_GUARDIAN, .guardian = "mother"
#define MINOR .signer = CPX_SIGNER_MINOR
#define YOUNG_ADULT .signer = CPX_SIGNER_YOUNG_ADULT
#define COURT .signer = CPX_SIGNER_COURT
#define MINORS_OWN LINE(CONSENT, .permit = true, MINOR, .labels = L(HIV) | L(MINOR))
#define GUARDIAN_DENIES LINE(CONSENT, GUARDIAN, .labels = L(HIV))

static const struct {
    const char *what;
    struct cpx_provision lines[LINES];
    int64_t labels, majority;
    bool expected;
} rows[] = {
    {"what a minor permits alone", {MINORS_OWN}, L(HIV) | L(MINOR), 90, true},
    {"a guardian's refusal takes it away", {MINORS_OWN, GUARDIAN_DENIES}, L(HIV) | L(MINOR), 90, false},
    {"it stands when the child has come of age", {MINORS_OWN, GUARDIAN_DENIES}, L(HIV) | L(MINOR), 10, false},
    {"until the young adult permits anything",
     {MINORS_OWN, GUARDIAN_DENIES, LINE(CONSENT, .permit = true, YOUNG_ADULT, .labels = L(FOOD))},
     L(HIV) | L(MINOR),
     10,
     true},
    {"whomever it is for",
     {MINORS_OWN, GUARDIAN_DENIES, LINE(CONSENT, .permit = true, YOUNG_ADULT, .labels = L(FOOD), .recipient = 3)},
     L(HIV) | L(MINOR),
     10,
     true},
    {"of age, that is",
     {MINORS_OWN, GUARDIAN_DENIES, LINE(CONSENT, .permit = true, YOUNG_ADULT, .labels = L(FOOD))},
     L(HIV) | L(MINOR),
     90,
     false},
    {"with what is in force",
     {MINORS_OWN, GUARDIAN_DENIES, LINE(CONSENT, .permit = true, YOUNG_ADULT, .labels = L(FOOD), .starts_us = 60)},
     L(HIV) | L(MINOR),
     10,
     false},
    {"a refusal of the young adult doesn't lift it",
     {MINORS_OWN, GUARDIAN_DENIES, LINE(CONSENT, YOUNG_ADULT, .labels = L(FOOD))},
     L(HIV) | L(MINOR),
     10,
     false},
    {"what a court permits doesn't either",
     {MINORS_OWN, GUARDIAN_DENIES, LINE(CONSENT, .permit = true, COURT, .labels = L(FOOD))},
     L(HIV) | L(MINOR),
     10,
     false},
    {"wherever it stands among the lines",
     {MINORS_OWN, LINE(CONSENT, .permit = true, YOUNG_ADULT, .labels = L(FOOD)), GUARDIAN_DENIES},
     L(HIV) | L(MINOR),
     10,
     true},
    {"a mandate is no court's table", {MINORS_OWN, GUARDIAN_DENIES, LINE(MANDATE, COURT, .labels = L(HIV))}, L(HIV) | L(MINOR), 90, false},
    {"a court decides in the guardians' place",
     {LINE(CONSENT, .permit = true, COURT, .labels = L(NORMAL)), LINE(CONSENT, GUARDIAN, .labels = L(NORMAL))},
     L(NORMAL),
     90,
     true},
    {"who will be of age may refuse before",
     {LINE(CONSENT, .permit = true, GUARDIAN, .labels = L(NORMAL)), LINE(CONSENT, YOUNG_ADULT, .labels = L(NORMAL))},
     L(NORMAL),
     90,
     false},
    {"a family's refusal doesn't stand against a mandate",
     {LINE(MANDATE, COURT, .labels = L(NORMAL)), LINE(CONSENT, GUARDIAN, .labels = L(NORMAL))},
     L(NORMAL),
     90,
     true},
    {"a refusal by name holds in an emergency, whatever its purpose",
     {LINE(EMERGENCY, .labels = -1, .actor = USER),
      LINE(CONSENT, GUARDIAN, .labels = L(HIV), .purposes = UINT32_C(1) << CPX_PURPOSE_HPAYMT)},
     L(HIV),
     90,
     false},
    {"so does a court's, of a class too",
     {LINE(EMERGENCY, .labels = -1, .actor = USER), LINE(CONSENT, COURT, .labels = L(HIV), .recipient_class = "hospital")},
     L(HIV),
     90,
     false},
    {"but not one towards another",
     {LINE(EMERGENCY, .labels = -1, .actor = USER), LINE(CONSENT, COURT, .labels = L(HIV), .recipient = 3)},
     L(HIV),
     90,
     true},
    {"one of a class doesn't",
     {LINE(EMERGENCY, .labels = -1, .actor = USER), LINE(CONSENT, GUARDIAN, .labels = L(HIV), .recipient_class = "hospital")},
     L(HIV),
     90,
     true},
    {"custody opens nothing, whatever its row says", {LINE(CUSTODY, .permit = true, GUARDIAN, .labels = L(NORMAL))}, L(NORMAL), 90, false},
    {"nor does a prohibition", {LINE(PROHIBITION, .permit = true, .labels = L(FOOD))}, L(FOOD), 90, false},
    {"a refusal that names a source holds for all",
     {LINE(CONSENT, .permit = true, GUARDIAN, .labels = L(NORMAL)), LINE(CONSENT, GUARDIAN, .labels = L(NORMAL), .discloser = 3)},
     L(NORMAL),
     90,
     false},
    {"a permit that names a source doesn't",
     {LINE(CONSENT, .permit = true, GUARDIAN, .labels = L(NORMAL), .discloser = 3)},
     L(NORMAL),
     90,
     false},
    {"custody that names nobody takes every guardian's say",
     {LINE(CONSENT, .permit = true, GUARDIAN, .labels = L(NORMAL)), LINE(CUSTODY, .labels = L(NORMAL))},
     L(NORMAL),
     90,
     false},
    {"custody that names one leaves a nameless guardian none",
     {LINE(CONSENT, .permit = true, .signer = CPX_SIGNER_GUARDIAN, .labels = L(NORMAL)), LINE(CUSTODY, GUARDIAN, .labels = L(NORMAL))},
     L(NORMAL),
     90,
     false},
    {"custody leaves its guardian the say",
     {LINE(CONSENT, .permit = true, GUARDIAN, .labels = L(NORMAL)), LINE(CUSTODY, GUARDIAN, .labels = L(NORMAL))},
     L(NORMAL),
     90,
     true},
    {"where orders contradict each other, no guardian permits",
     {LINE(CONSENT, .permit = true, GUARDIAN, .labels = L(NORMAL)), LINE(CUSTODY, GUARDIAN, .labels = L(NORMAL)),
      LINE(CUSTODY, .guardian = "father", .labels = L(NORMAL))},
     L(NORMAL),
     90,
     false},
    {"and whom they name refuses",
     {MINORS_OWN, GUARDIAN_DENIES, LINE(CUSTODY, GUARDIAN, .labels = L(HIV)), LINE(CUSTODY, .guardian = "father", .labels = L(HIV))},
     L(HIV) | L(MINOR),
     90,
     false},
    {"whom they don't name, doesn't",
     {MINORS_OWN, GUARDIAN_DENIES, LINE(CUSTODY, .guardian = "father", .labels = L(HIV))},
     L(HIV) | L(MINOR),
     90,
     true},
    {"an emergency lets its user in", {LINE(EMERGENCY, .labels = -1, .actor = USER)}, L(HIV), 90, true},
    {"no other", {LINE(EMERGENCY, .labels = -1, .actor = USER + 1)}, L(HIV), 90, false},
    {"and nobody where it names none", {LINE(EMERGENCY, .labels = -1)}, L(HIV), 90, false},
    {"a prohibition holds in an emergency",
     {LINE(EMERGENCY, .labels = -1, .actor = USER), LINE(PROHIBITION, .labels = L(HIV))},
     L(HIV),
     90,
     false},
};

static struct cpx_rules rules_of(const struct cpx_provision lines[LINES], int64_t majority, struct cpx_provision out[LINES])
{
    struct cpx_rules rules = {out, 0, majority};
    for (size_t i = 0; i < LINES && lines[i].labels != 0; i++) {
        struct cpx_provision *p = &out[rules.count++];
        *p = lines[i];
        p->number = p->number == 0 ? 1 : p->number;
        bool unnamed = p->recipient == 0 && p->recipient_class == NULL && p->kind != CPX_PROVISION_PROHIBITION;
        p->recipient = unnamed ? reader : p->recipient;
        p->purposes = p->purposes == 0 ? UINT32_C(1) << CPX_PURPOSE_COC : p->purposes;
        p->ends_us = p->ends_us == 0 ? 100 : p->ends_us;
    }
    return rules;
}

static struct cpx_actor_organization actor(void)
{
    return (struct cpx_actor_organization){
        .number = reader, .class_name = "hospital", .purposes = UINT32_C(1) << CPX_PURPOSE_COC, .actor = USER};
}

/* As the policies compare. */
static bool granted(const struct cpx_rules *rules, int64_t labels)
{
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    struct cpx_actor_organization organization = actor();
    struct cpx_grant *grants = NULL;
    size_t count = 0;
    bool found = false;
    assert_int_equal(cpx_grants_compile(arena, rules, &organization, 1, &grants, &count), CPX_OK);
    for (size_t i = 0; i < count; i++) {
        int64_t mask = (labels & CPX_LABEL_MINOR) != 0 ? grants[i].masks.permit_minor : grants[i].masks.permit;
        found = found || ((grants[i].discloser == 0 || grants[i].discloser == other) && (grants[i].actor == 0 || grants[i].actor == USER) &&
                          NOW >= grants[i].starts_us && NOW < grants[i].ends_us && (labels & ~mask) == 0);
    }
    cpx_arena_free(arena);
    return found;
}

static void a_line_says_what_its_rule_is(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct cpx_provision lines[LINES];
        struct cpx_rules rules = rules_of(rows[i].lines, rows[i].majority, lines);
        struct cpx_actor_organization organization = actor();
        const struct cpx_decision_piece piece = {rows[i].labels, other};
        if (cpx_decide(&rules, &organization, CPX_PURPOSE_COC, NOW, &piece) != rows[i].expected)
            fail_msg("%s: decided otherwise", rows[i].what);
        if (granted(&rules, rows[i].labels) != rows[i].expected) fail_msg("%s: granted otherwise", rows[i].what);
    }
}

static void nothing_is_for_a_purpose_that_is_none(void **state)
{
    (void)state;
    struct cpx_rules rules = {.majority_us = CPX_MAJORITY_UNKNOWN};
    struct cpx_actor_organization organization = actor();
    const struct cpx_decision_piece own = {L(NORMAL), reader};
    organization.purposes = UINT32_MAX;
    assert_true(cpx_decide(&rules, &organization, CPX_PURPOSE_COC, NOW, &own));
    assert_false(cpx_decide(&rules, &organization, CPX_PURPOSE_NONE, NOW, &own));
    assert_false(cpx_decide(&rules, &organization, (enum cpx_purpose)CPX_PURPOSE_COUNT, NOW, &own));
}

/* What a grant rests on is what opens something of it. */
static void a_grant_names_the_lines_that_it_rests_on(void **state)
{
    (void)state;
    static const struct cpx_provision lines[] = {
        LINE(CONSENT, .permit = true, GUARDIAN, .labels = L(NORMAL)), LINE(CONSENT, .permit = true, GUARDIAN, .labels = L(FOOD)),
        LINE(CONSENT, GUARDIAN, .labels = L(FOOD)), LINE(CONSENT, .permit = true, GUARDIAN, .labels = L(DVD), .starts_us = 60)};
    struct cpx_provision filled[LINES];
    struct cpx_rules rules = rules_of(lines, CPX_MAJORITY_UNKNOWN, filled);
    for (int i = 0; i < LINES; i++)
        filled[i].number = i + 1;
    struct cpx_actor_organization organization = actor();
    int64_t numbers[LINES];
    size_t count = 0;
    (void)cpx_masks_find(&rules, &organization, CPX_PURPOSE_COC, NOW, other, CPX_GROUND_FAMILY, numbers, &count);
    assert_int_equal(count, 1);
    assert_int_equal(numbers[0], 1);
}

/* Two that follow each other are one grant where they say the same of the same, and only there. */
static void spans_are_united_where_nothing_tells_them_apart(void **state)
{
    (void)state;
#define FIRST(kind, ...) LINE(kind, .labels = L(HIV), .ends_us = 50, __VA_ARGS__)
#define SECOND(kind, ...) LINE(kind, .starts_us = 50, __VA_ARGS__)
#define PERMIT .permit = true, GUARDIAN
    static const struct {
        const char *what;
        struct cpx_provision lines[LINES];
        size_t expected;
        bool of_age;
    } pairs[] = {
        {"the same", {FIRST(CONSENT, PERMIT), SECOND(CONSENT, PERMIT, .labels = L(HIV))}, 1, false},
        {"twice the same", {FIRST(CONSENT, PERMIT), FIRST(CONSENT, PERMIT), SECOND(CONSENT, PERMIT, .labels = L(HIV))}, 1, false},
        {"not what doesn't follow", {FIRST(CONSENT, PERMIT), LINE(CONSENT, PERMIT, .labels = L(HIV), .starts_us = 60)}, 2, false},
        {"other labels", {FIRST(CONSENT, PERMIT), SECOND(CONSENT, PERMIT, .labels = L(DVD))}, 2, false},
        {"another recipient", {FIRST(CONSENT, PERMIT), SECOND(CONSENT, PERMIT, .recipient = 2, .labels = L(HIV))}, 2, false},
        {"another purpose",
         {FIRST(CONSENT, PERMIT), SECOND(CONSENT, PERMIT, .purposes = UINT32_C(1) << CPX_PURPOSE_HPAYMT, .labels = L(HIV))},
         2,
         false},
        {"another source", {FIRST(CONSENT, PERMIT, .discloser = 3), SECOND(CONSENT, PERMIT, .discloser = 4, .labels = L(HIV))}, 2, false},
        {"another ground", {FIRST(CONSENT, PERMIT), SECOND(MANDATE, .signer = CPX_SIGNER_COURT, .labels = L(HIV))}, 2, false},
        {"another ground with the same masks",
         {FIRST(CONSENT, .permit = true, YOUNG_ADULT), SECOND(MANDATE, .signer = CPX_SIGNER_COURT, .labels = L(HIV))},
         2,
         true},
        {"another ground before", {FIRST(MANDATE, .signer = CPX_SIGNER_COURT), SECOND(CONSENT, PERMIT, .labels = L(HIV))}, 2, false},
        {"another user", {FIRST(EMERGENCY, .actor = USER), SECOND(EMERGENCY, .actor = USER + 1, .labels = L(HIV))}, 2, false},
        {"another consent", {FIRST(CONSENT, PERMIT), SECOND(CONSENT, PERMIT, .number = 2, .labels = L(HIV))}, 2, false},
        {"one consent less",
         {FIRST(CONSENT, PERMIT), FIRST(CONSENT, PERMIT, .number = 2), SECOND(CONSENT, PERMIT, .labels = L(HIV))},
         2,
         false},
        {"a source that is one of all",
         {LINE(CONSENT, PERMIT, .labels = L(HIV)), LINE(CONSENT, PERMIT, .labels = L(HIV), .discloser = 3)},
         1,
         false},
        {"an empty one",
         {LINE(CONSENT, PERMIT, .labels = L(HIV)), LINE(CONSENT, PERMIT, .labels = L(DVD), .starts_us = 30, .ends_us = 30)},
         1,
         false},
    };
#undef FIRST
#undef SECOND
#undef PERMIT
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct cpx_provision lines[LINES];
        struct cpx_rules rules = rules_of(pairs[i].lines, pairs[i].of_age ? 0 : CPX_MAJORITY_UNKNOWN, lines);
        struct cpx_actor_organization organizations[] = {actor(), actor()};
        struct cpx_grant *grants = NULL;
        size_t count = 0;
        for (size_t o = 0; o < 2; o++) {
            organizations[o].number = (int32_t)o + 1;
            organizations[o].purposes |= UINT32_C(1) << CPX_PURPOSE_HPAYMT;
            organizations[o].actor = 0;
        }
        assert_int_equal(cpx_grants_compile(arena, &rules, organizations, 2, &grants, &count), CPX_OK);
        if (count != pairs[i].expected) fail_msg("%s: %zu grants", pairs[i].what, count);
        for (size_t g = 0; g < count; g++) {
            assert_true(grants[g].starts_us < grants[g].ends_us);
            for (size_t n = 1; n < grants[g].numbers_count; n++)
                assert_true(grants[g].numbers[n - 1] < grants[g].numbers[n]);
        }
        cpx_arena_free(arena);
    }
}

static void a_purpose_holds_what_is_below_it_and_no_more(void **state)
{
    (void)state;
#define P(name) (UINT32_C(1) << CPX_PURPOSE_##name)
    static const struct {
        enum cpx_purpose purpose;
        uint32_t holds;
    } purposes[] = {{CPX_PURPOSE_TREAT, P(TREAT) | P(COC)},
                    {CPX_PURPOSE_COC, P(COC)},
                    {CPX_PURPOSE_HPAYMT, P(HPAYMT)},
                    {CPX_PURPOSE_HOPERAT, P(HOPERAT) | P(HTEST)},
                    {CPX_PURPOSE_PUBHLTH, P(PUBHLTH)},
                    {CPX_PURPOSE_FAMRQT, P(FAMRQT)},
                    {CPX_PURPOSE_PATRQT, P(PATRQT) | P(FAMRQT)},
                    {CPX_PURPOSE_ETREAT, P(ETREAT)},
                    {CPX_PURPOSE_BTG, P(BTG)},
                    {CPX_PURPOSE_HTEST, P(HTEST)}};
#undef P
    for (size_t i = 0; i < sizeof purposes / sizeof *purposes; i++)
        assert_int_equal(cpx_purposes_below(purposes[i].purpose), purposes[i].holds);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_says_what_its_rule_is),
        cmocka_unit_test(nothing_is_for_a_purpose_that_is_none),
        cmocka_unit_test(a_grant_names_the_lines_that_it_rests_on),
        cmocka_unit_test(spans_are_united_where_nothing_tells_them_apart),
        cmocka_unit_test(a_purpose_holds_what_is_below_it_and_no_more),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
