/* What generated worlds seldom or never hold: one row, one rule of decision.c. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "cpx/consent.h"

#define L(name) CPX_LABEL(CPX_BIT_##name)
enum { NOW = 50, LINES = 4, ARENA = 1 << 20 };
static const int32_t reader = 1, other = 2;

#define LINE(kind_, ...)                                                                                                                   \
    {                                                                                                                                      \
        .kind = CPX_PROVISION_##kind_, .number = 1, .recipient = 1, .purposes = UINT32_C(1) << CPX_PURPOSE_COC, .ends_us = 100, __VA_ARGS__ \
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
     L(HIV) | L(MINOR), 10, true},
    {"of age, that is",
     {MINORS_OWN, GUARDIAN_DENIES, LINE(CONSENT, .permit = true, YOUNG_ADULT, .labels = L(FOOD))},
     L(HIV) | L(MINOR), 90, false},
    {"with what is in force",
     {MINORS_OWN, GUARDIAN_DENIES, LINE(CONSENT, .permit = true, YOUNG_ADULT, .labels = L(FOOD), .starts_us = 60)},
     L(HIV) | L(MINOR), 10, false},
    {"a refusal of the young adult doesn't lift it",
     {MINORS_OWN, GUARDIAN_DENIES, LINE(CONSENT, YOUNG_ADULT, .labels = L(FOOD))},
     L(HIV) | L(MINOR), 10, false},
    {"what a court permits doesn't either",
     {MINORS_OWN, GUARDIAN_DENIES, LINE(CONSENT, .permit = true, COURT, .labels = L(FOOD))},
     L(HIV) | L(MINOR), 10, false},
    {"custody opens nothing, whatever its row says", {LINE(CUSTODY, .permit = true, GUARDIAN, .labels = L(NORMAL))}, L(NORMAL), 90, false},
    {"nor does a prohibition", {LINE(PROHIBITION, .permit = true, .labels = L(FOOD))}, L(FOOD), 90, false},
    {"a refusal that names a source holds for all",
     {LINE(CONSENT, .permit = true, GUARDIAN, .labels = L(NORMAL)), LINE(CONSENT, GUARDIAN, .labels = L(NORMAL), .discloser = 3)},
     L(NORMAL), 90, false},
    {"a permit that names a source doesn't",
     {LINE(CONSENT, .permit = true, GUARDIAN, .labels = L(NORMAL), .discloser = 3)},
     L(NORMAL), 90, false},
    {"custody that names nobody takes every guardian's say",
     {LINE(CONSENT, .permit = true, GUARDIAN, .labels = L(NORMAL)), LINE(CUSTODY, .labels = L(NORMAL))},
     L(NORMAL), 90, false},
    {"custody that names one leaves a nameless guardian none",
     {LINE(CONSENT, .permit = true, .signer = CPX_SIGNER_GUARDIAN, .labels = L(NORMAL)), LINE(CUSTODY, GUARDIAN, .labels = L(NORMAL))},
     L(NORMAL), 90, false},
    {"custody leaves its guardian the say",
     {LINE(CONSENT, .permit = true, GUARDIAN, .labels = L(NORMAL)), LINE(CUSTODY, GUARDIAN, .labels = L(NORMAL))},
     L(NORMAL), 90, true},
};

static struct cpx_actor_organization actor(void)
{
    return (struct cpx_actor_organization){.number = reader, .class_name = "hospital", .purposes = UINT32_C(1) << CPX_PURPOSE_COC};
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
        found = found || ((grants[i].discloser == 0 || grants[i].discloser == other) && NOW >= grants[i].starts_us && NOW < grants[i].ends_us &&
                          (labels & ~mask) == 0);
    }
    cpx_arena_free(arena);
    return found;
}

static void a_line_says_what_its_rule_is(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct cpx_rules rules = {.provisions = rows[i].lines, .majority_us = rows[i].majority};
        while (rules.count < LINES && rows[i].lines[rules.count].number != 0)
            rules.count++;
        struct cpx_actor_organization organization = actor();
        const struct cpx_decision_piece piece = {rows[i].labels, other};
        if (cpx_decide(&rules, &organization, CPX_PURPOSE_COC, NOW, &piece) != rows[i].expected) fail_msg("%s: decided otherwise", rows[i].what);
        if (granted(&rules, rows[i].labels) != rows[i].expected) fail_msg("%s: granted otherwise", rows[i].what);
    }
}

static void a_purpose_holds_what_is_below_it_and_no_more(void **state)
{
    (void)state;
#define P(name) (UINT32_C(1) << CPX_PURPOSE_##name)
    static const struct {
        enum cpx_purpose purpose;
        uint32_t holds;
    } purposes[] = {{CPX_PURPOSE_TREAT, P(TREAT) | P(COC)}, {CPX_PURPOSE_COC, P(COC)},       {CPX_PURPOSE_HPAYMT, P(HPAYMT)},
                    {CPX_PURPOSE_HOPERAT, P(HOPERAT) | P(HTEST)}, {CPX_PURPOSE_PUBHLTH, P(PUBHLTH)}, {CPX_PURPOSE_FAMRQT, P(FAMRQT)},
                    {CPX_PURPOSE_PATRQT, P(PATRQT) | P(FAMRQT)},  {CPX_PURPOSE_ETREAT, P(ETREAT)},   {CPX_PURPOSE_BTG, P(BTG)},
                    {CPX_PURPOSE_HTEST, P(HTEST)}};
#undef P
    for (size_t i = 0; i < sizeof purposes / sizeof *purposes; i++)
        assert_int_equal(cpx_purposes_below(purposes[i].purpose), purposes[i].holds);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_says_what_its_rule_is),
        cmocka_unit_test(a_purpose_holds_what_is_below_it_and_no_more),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
