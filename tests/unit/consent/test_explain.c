/* The explanation against the decision, over generated worlds; and the reasons that it gives. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "cpx/explain.h"
#include "world.h"

enum { ARENA = 1 << 20 };
static int worlds;

/* One question of one category, and its answer. */
struct asked {
    struct cpx_arena *arena;
    struct cpx_provision lines[WORLD_LINES + 1];
    struct cpx_rules rules;
    struct cpx_actor_organization actor;
    enum cpx_purpose purpose;
    int64_t now;
    struct cpx_decision_piece piece;
    struct cpx_explanation answer;
};

static void answer(struct asked *a)
{
    assert_int_equal(cpx_explain(a->arena, &a->rules, &a->actor, a->purpose, a->now, &a->piece, &a->answer), CPX_OK);
    assert_int_equal(a->answer.outcome == CPX_OUTCOME_PERMITTED, cpx_decide(&a->rules, &a->actor, a->purpose, a->now, &a->piece));
}

static void without_the_reasons(struct asked *a)
{
    assert_true(a->answer.count > 0);
    size_t kept = 0;
    for (size_t i = 0; i < a->rules.count; i++) {
        bool reason = false;
        for (size_t r = 0; r < a->answer.count; r++) {
            assert_int_equal(a->answer.reasons[r].rule, CPX_WHY_NONE);
            reason = reason || a->answer.reasons[r].line == (int32_t)i;
        }
        if (!reason) a->lines[kept++] = a->lines[i];
    }
    assert_true(kept < a->rules.count);
    a->rules.count = kept;
}

/* A permit that nothing unsaid could stand against: the minor's own, an emergency, else a court's. */
static void with_one_more_permit(struct asked *a)
{
    bool minors = (a->piece.labels & CPX_LABEL_MINOR) != 0, emergency = a->purpose == CPX_PURPOSE_BTG;
    a->actor.actor = a->actor.actor == 0 ? 99 : a->actor.actor;
    a->lines[a->rules.count++] = (struct cpx_provision){.kind = emergency ? CPX_PROVISION_EMERGENCY : CPX_PROVISION_CONSENT,
                                                        .permit = true,
                                                        .signer = minors ? CPX_SIGNER_MINOR : CPX_SIGNER_COURT,
                                                        .recipient = a->actor.number,
                                                        .labels = a->piece.labels,
                                                        .purposes = UINT32_C(1) << (CPX_PURPOSE_ALONE + (int)a->purpose),
                                                        .starts_us = a->now,
                                                        .ends_us = a->now + 1,
                                                        .actor = a->actor.actor};
}

/* Asks, takes away what it is told, and asks again, until nothing is said any more; then says it itself. */
static void follow(struct asked *a)
{
    for (enum cpx_outcome before = a->answer.outcome; before != CPX_OUTCOME_UNADDRESSED; before = a->answer.outcome) {
        without_the_reasons(a);
        answer(a);
        if (before == CPX_OUTCOME_DENIED && a->answer.outcome == CPX_OUTCOME_PERMITTED) return;
    }
    if ((a->actor.purposes >> a->purpose & 1) == 0) {
        assert_int_equal(a->answer.reasons[0].rule, CPX_WHY_PURPOSE_NOT_ENTITLED);
        return;
    }
    with_one_more_permit(a);
    answer(a);
    assert_int_equal(a->answer.outcome, CPX_OUTCOME_PERMITTED);
}

static void explanation_and_decision_agree_on_every_category(void **state)
{
    (void)state;
    size_t counts[3] = {0};
    world_seed();
    for (int n = 0; n < worlds; n++) {
        struct world w;
        world_make(&w);
        struct question q = world_ask(&w);
        struct cpx_rules rules = world_rules(&w);
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        assert_non_null(arena);
        for (size_t c = 0; c < cpx_categories_count; c++) {
            struct asked a = {.arena = arena, .actor = w.organizations[q.reader], .purpose = q.purpose, .now = q.now};
            memcpy(a.lines, rules.provisions, rules.count * sizeof *a.lines);
            a.rules = (struct cpx_rules){a.lines, rules.count, rules.majority_us};
            a.actor.actor = q.user;
            a.piece = (struct cpx_decision_piece){cpx_categories[c].main, q.piece.source == a.actor.number ? 0 : q.piece.source};
            q.piece = a.piece;
            answer(&a);
            assert_int_equal(a.answer.outcome == CPX_OUTCOME_PERMITTED, world_decided(&w, &q));
            assert_int_equal(a.answer.outcome == CPX_OUTCOME_PERMITTED, world_oracle(&w, &q));
            counts[a.answer.outcome]++;
            follow(&a);
        }
        cpx_arena_free(arena);
    }
    printf("%zu permitted, %zu denied, %zu unaddressed\n", counts[CPX_OUTCOME_PERMITTED], counts[CPX_OUTCOME_DENIED],
           counts[CPX_OUTCOME_UNADDRESSED]);
    for (int outcome = 0; outcome < 3; outcome++)
        assert_true(counts[outcome] > (size_t)worlds * cpx_categories_count / 100);
}

/* ---- rules ---- */

static const struct cpx_actor_organization reader = {.number = 7, .class_name = "school", .purposes = 1u << CPX_PURPOSE_COC};
enum { NOW = 100, LATER = 1000 };

static struct cpx_provision permit(const char *category)
{
    return (struct cpx_provision){.permit = true,
                                  .number = 1,
                                  .guardian = "ana",
                                  .recipient = 7,
                                  .labels = cpx_category_find(category)->main,
                                  .purposes = 1u << CPX_PURPOSE_COC,
                                  .ends_us = LATER};
}

static void assert_told(const struct cpx_provision *lines, size_t count, int64_t majority, enum cpx_purpose purpose, int64_t labels,
                        enum cpx_outcome outcome, int32_t line, enum cpx_why rule)
{
    const struct cpx_rules rules = {lines, count, majority};
    const struct cpx_decision_piece piece = {labels, 8};
    struct cpx_explanation told;
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    assert_int_equal(cpx_explain(arena, &rules, &reader, purpose, NOW, &piece, &told), CPX_OK);
    assert_int_equal(told.outcome, outcome);
    assert_int_equal(told.count, 1);
    assert_int_equal(told.reasons[0].line, line);
    assert_int_equal(told.reasons[0].rule, rule);
    cpx_arena_free(arena);
}

static void a_rule_that_keeps_a_permit_from_having_effect_is_named(void **state)
{
    (void)state;
    struct cpx_provision lines[2] = {permit("medical")};
    int64_t medical = CPX_LABEL(CPX_BIT_NORMAL), substance = cpx_category_find("substance_use")->main;
    assert_told(lines, 1, CPX_MAJORITY_UNKNOWN, CPX_PURPOSE_COC, medical, CPX_OUTCOME_PERMITTED, 0, CPX_WHY_NONE);
    assert_told(lines, 1, NOW, CPX_PURPOSE_COC, medical, CPX_OUTCOME_UNADDRESSED, 0, CPX_WHY_MAJORITY_REACHED);
    assert_told(lines, 1, NOW, CPX_PURPOSE_TREAT, medical, CPX_OUTCOME_UNADDRESSED, CPX_NO_LINE, CPX_WHY_PURPOSE_NOT_ENTITLED);
    lines[1] = (struct cpx_provision){.kind = CPX_PROVISION_CUSTODY, .number = 2, .guardian = "luis", .labels = -1, .ends_us = LATER};
    assert_told(lines, 2, CPX_MAJORITY_UNKNOWN, CPX_PURPOSE_COC, medical, CPX_OUTCOME_UNADDRESSED, 0, CPX_WHY_OTHER_GUARDIAN_DECIDES);
    lines[0] = permit("substance_use");
    lines[0].recipient = 0;
    lines[0].recipient_class = "school";
    assert_told(lines, 1, CPX_MAJORITY_UNKNOWN, CPX_PURPOSE_COC, substance, CPX_OUTCOME_UNADDRESSED, 0, CPX_WHY_NAMED_RECIPIENT_NEEDED);
    assert_told(NULL, 0, CPX_MAJORITY_UNKNOWN, CPX_PURPOSE_COC, CPX_LABEL_MINOR, CPX_OUTCOME_UNADDRESSED, CPX_NO_LINE,
                CPX_WHY_MINORS_OWN_CONSENT_NEEDED);
    assert_told(lines, 1, CPX_MAJORITY_UNKNOWN, CPX_PURPOSE_COC, CPX_LABEL_UNCLASSIFIED, CPX_OUTCOME_UNADDRESSED, CPX_NO_LINE,
                CPX_WHY_UNCLASSIFIED);
}

static void a_deny_is_named_whatever_permits_stand_beside_it(void **state)
{
    (void)state;
    struct cpx_provision lines[3] = {permit("medical"), permit("medical"), permit("contact")};
    lines[1].permit = false;
    assert_told(lines, 3, CPX_MAJORITY_UNKNOWN, CPX_PURPOSE_COC, CPX_LABEL(CPX_BIT_NORMAL), CPX_OUTCOME_DENIED, 1, CPX_WHY_NONE);
    lines[1].kind = CPX_PROVISION_PROHIBITION;
    assert_told(lines, 3, CPX_MAJORITY_UNKNOWN, CPX_PURPOSE_COC, CPX_LABEL(CPX_BIT_NORMAL), CPX_OUTCOME_DENIED, 1, CPX_WHY_NONE);
}

int main(void)
{
    worlds = world_count(20000);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(explanation_and_decision_agree_on_every_category),
        cmocka_unit_test(a_rule_that_keeps_a_permit_from_having_effect_is_named),
        cmocka_unit_test(a_deny_is_named_whatever_permits_stand_beside_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
