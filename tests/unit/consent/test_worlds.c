/* cpx_decide, and cpx_grants_compile under the policy's formula, against the oracle, over generated worlds. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "world.h"

enum { QUESTIONS = 8, ARENA = 1 << 22 };
static int worlds;

static void world_make_line(struct world *w, size_t i)
{
    size_t signer = world_random(WORLD_SIGNERS);
    world_make_line_of(w, i, 1 + (int64_t)world_random(WORLD_CONSENTS), signer, world_random(10) < 7);
}

/* What the policies of the database compute from grant_effective. */
static bool world_policy(const struct world *w, const struct cpx_grant *grants, size_t count, const struct question *q)
{
    const struct cpx_actor_organization *reader = &w->organizations[q->reader];
    if ((reader->purposes >> q->purpose & 1) == 0) return false; /* the context refuses it before */
    if (q->piece.source == reader->number) return true;
    for (size_t i = 0; i < count; i++) {
        const struct cpx_grant *g = &grants[i];
        int64_t mask = (q->piece.labels & CPX_LABEL_MINOR) != 0 ? g->masks.permit_minor : g->masks.permit;
        if (g->recipient == reader->number && g->purpose == q->purpose && (g->actor == 0 || g->actor == q->user) &&
            (g->discloser == 0 || g->discloser == q->piece.source) && q->now >= g->starts_us && q->now < g->ends_us &&
            (q->piece.labels & ~mask) == 0)
            return true;
    }
    return false;
}

static void compile(const struct world *w, struct cpx_arena **arena, struct cpx_grant **grants, size_t *count)
{
    *arena = cpx_arena_new(ARENA);
    assert_non_null(*arena);
    struct cpx_rules rules = world_rules(w);
    assert_int_equal(cpx_grants_compile(*arena, &rules, w->organizations, WORLD_ORGANIZATIONS, grants, count), CPX_OK);
}

static void spans_are_exclusive(const struct world *w, const struct cpx_grant *grants, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        assert_true((w->organizations[grants[i].recipient - 1].purposes >> grants[i].purpose & 1) != 0);
        assert_true(grants[i].starts_us < grants[i].ends_us);
        assert_true((grants[i].masks.permit | grants[i].masks.permit_minor) != 0);
        assert_int_equal((grants[i].masks.permit | grants[i].masks.permit_minor) & ~cpx_labels_openable(), 0);
        assert_true(grants[i].numbers_count > 0);
        assert_true((grants[i].actor != 0) == (grants[i].ground == CPX_GROUND_EMERGENCY));
        for (size_t j = 0; j < i; j++)
            if (grants[i].recipient == grants[j].recipient && grants[i].purpose == grants[j].purpose &&
                grants[i].discloser == grants[j].discloser && grants[i].ground == grants[j].ground && grants[i].actor == grants[j].actor)
                assert_true(grants[i].starts_us >= grants[j].ends_us || grants[j].starts_us >= grants[i].ends_us);
    }
}

static void the_decision_and_the_compiled_grants_agree_with_the_oracle(void **state)
{
    (void)state;
    size_t permitted = 0, foreign = 0, nested = 0;
    world_seed();
    for (int n = 0; n < worlds; n++) {
        struct world w;
        struct cpx_arena *arena;
        struct cpx_grant *grants = NULL;
        size_t count = 0;
        world_make(&w);
        compile(&w, &arena, &grants, &count);
        spans_are_exclusive(&w, grants, count);
        nested += w.nested;
        for (int i = 0; i < QUESTIONS; i++) {
            struct question q = world_ask(&w);
            bool expected = world_oracle(&w, &q);
            if (world_decided(&w, &q) != expected || world_policy(&w, grants, count, &q) != expected)
                fail_msg("world %d, question %d: the oracle says %d, the decision %d, the grants %d", n, i, expected, world_decided(&w, &q),
                         world_policy(&w, grants, count, &q));
            permitted += expected;
            foreign += expected && q.piece.source != w.organizations[q.reader].number;
        }
        cpx_arena_free(arena);
    }
    printf("%d worlds, %zu nested provisions, %d questions, %zu permitted, %zu of them by consent\n", worlds, nested, worlds * QUESTIONS,
           permitted, foreign);
    assert_true(nested > (size_t)worlds / 4);
    assert_true(foreign > (size_t)worlds * QUESTIONS / 25); /* the worlds aren't all closed */
    assert_true(permitted < (size_t)worlds * QUESTIONS / 2);
}

static void a_piece_without_labels_is_its_authors_alone(void **state)
{
    (void)state;
    static const struct cpx_actor_organization reader = {.number = 7, .class_name = "school", .purposes = 1u << CPX_PURPOSE_COC};
    struct cpx_provision line = {
        .number = 1, .permit = true, .recipient = 7, .labels = cpx_labels_openable(), .purposes = 1u << CPX_PURPOSE_COC, .ends_us = 10};
    struct cpx_decision_piece piece = {CPX_LABEL(CPX_BIT_DEMO), 8};
    const struct cpx_rules rules = {&line, 1, CPX_MAJORITY_UNKNOWN};
    assert_true(cpx_decide(&rules, &reader, CPX_PURPOSE_COC, 5, &piece));
    piece.labels = 0;
    assert_false(cpx_decide(&rules, &reader, CPX_PURPOSE_COC, 5, &piece));
    piece.source = 7;
    assert_true(cpx_decide(&rules, &reader, CPX_PURPOSE_COC, 5, &piece));
    assert_false(cpx_decide(&rules, &reader, CPX_PURPOSE_NONE, 5, &piece));
}

/* A raise to MINOR-CONSENTED isn't such a label: it hands the piece from the guardians' permits to the minor's. */
static void adding_a_deny_or_a_label_never_widens(void **state)
{
    (void)state;
    for (int n = 0; n < worlds / 3; n++) {
        struct world w;
        world_make(&w);
        struct question q = world_ask(&w);
        bool before = world_decided(&w, &q);
        struct question more = q;
        more.piece.labels |= world_labels();
        if (world_decided(&w, &more) && (more.piece.labels & CPX_LABEL_MINOR) == (q.piece.labels & CPX_LABEL_MINOR)) assert_true(before);
        if (w.count == WORLD_LINES) continue;
        do
            world_make_line(&w, w.count);
        while (w.provisions[w.count].permit);
        w.count++;
        if (world_decided(&w, &q)) assert_true(before);
    }
}

static void revoking_equals_never_having_permitted(void **state)
{
    (void)state;
    for (int n = 0; n < worlds / 3; n++) {
        struct world w, without;
        world_make(&w);
        int64_t revoked = w.count > 0 ? w.provisions[world_random((unsigned)w.count)].number : 1;
        struct question q = world_ask(&w);
        without = w;
        without.count = 0;
        for (size_t i = 0; i < w.count; i++) {
            if (w.provisions[i].number == revoked) {
                w.provisions[i].ends_us = w.provisions[i].starts_us; /* cut off: what a revocation leaves */
                continue;
            }
            without.provisions[without.count] = w.provisions[i];
            without.count++;
        }
        assert_int_equal(world_decided(&w, &q), world_decided(&without, &q));
    }
}

static void the_order_of_consents_does_not_matter(void **state)
{
    (void)state;
    for (int n = 0; n < worlds / 3; n++) {
        struct world w;
        struct cpx_arena *arena, *other;
        struct cpx_grant *grants = NULL, *shuffled = NULL;
        size_t count = 0, shuffled_count = 0;
        world_make(&w);
        compile(&w, &arena, &grants, &count);
        struct question q = world_ask(&w);
        bool before = world_decided(&w, &q), compiled = world_policy(&w, grants, count, &q);
        for (size_t i = w.count; i > 1; i--) {
            size_t j = world_random((unsigned)i);
            struct cpx_provision swap = w.provisions[i - 1];
            w.provisions[i - 1] = w.provisions[j];
            w.provisions[j] = swap;
        }
        compile(&w, &other, &shuffled, &shuffled_count);
        assert_int_equal(world_decided(&w, &q), before);
        assert_int_equal(world_policy(&w, shuffled, shuffled_count, &q), compiled);
        cpx_arena_free(arena);
        cpx_arena_free(other);
    }
}

/* More grants than any family means: refused before they are stored. */
static void too_many_grants_are_refused(void **state)
{
    (void)state;
    enum { MEMBERS = 600, LINES = 100 };
    static struct cpx_actor_organization members[MEMBERS];
    static struct cpx_provision lines[LINES];
    for (int i = 0; i < MEMBERS; i++)
        members[i] = (struct cpx_actor_organization){.number = i + 1, .class_name = "school", .purposes = 1u << CPX_PURPOSE_COC};
    for (int i = 0; i < LINES; i++)
        lines[i] = (struct cpx_provision){.number = 1,
                                          .permit = true,
                                          .guardian = "ana",
                                          .recipient_class = "school",
                                          .labels = CPX_LABEL(i % 2),
                                          .purposes = 1u << CPX_PURPOSE_COC,
                                          .starts_us = i,
                                          .ends_us = i + 1};
    const struct cpx_rules rules = {lines, LINES, CPX_MAJORITY_UNKNOWN};
    struct cpx_arena *arena = cpx_arena_new((size_t)1 << 26);
    struct cpx_grant *grants = NULL;
    size_t count = 0;
    assert_int_equal(cpx_grants_compile(arena, &rules, members, CPX_GRANTS_MAX / LINES, &grants, &count), CPX_OK);
    assert_int_equal(count, CPX_GRANTS_MAX);
    assert_int_equal(cpx_grants_compile(arena, &rules, members, MEMBERS, &grants, &count), CPX_REFUSED);
    cpx_arena_free(arena);
}

int main(void)
{
    worlds = world_count(30000);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_decision_and_the_compiled_grants_agree_with_the_oracle),
        cmocka_unit_test(a_piece_without_labels_is_its_authors_alone),
        cmocka_unit_test(adding_a_deny_or_a_label_never_widens),
        cmocka_unit_test(revoking_equals_never_having_permitted),
        cmocka_unit_test(the_order_of_consents_does_not_matter),
        cmocka_unit_test(too_many_grants_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
