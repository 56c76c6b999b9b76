/* The closed loop, against expectations written from FHIR.md section 3 and not from the table. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "cpx/exchange.h"

enum { R = CPX_ACTOR_REQUESTER, O = CPX_ACTOR_OWNER, C = CPX_ACTOR_CANDIDATE };

/* A row a status left, a column a status reached, both in the order
 *   draft requested received accepted rejected ready cancelled in-progress on-hold failed completed entered-in-error
 * . nobody may; + carries nothing; r a reason; o an output; c a claim: its own organization as owner, and If-Match. */
static const struct {
    unsigned actor;
    const char *rows[CPX_TASK_STATUS_COUNT];
} expected[] = {
    {R,
     {".+....r....+", "......r....+", "......r....+", "......r....+", "...........+", "...........+", "...........+", "......r....+",
      "......r....+", "...........+", "...........+", "............"}},
    {O,
     {"............", "..++r.......", "...+r.......", "......r+rro.", "............", "............", "............", "......r.rro.",
      "......r+.r..", "............", "............", "............"}},
    {C,
     {"............", "...c........", "............", "............", "............", "............", "............", "............",
      "............", "............", "............", "............"}},
};

static char expectation(unsigned actor, int from, int to)
{
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
        if (expected[i].actor & actor && expected[i].rows[from][to] != '.') return expected[i].rows[from][to];
    }
    return '.';
}

static unsigned carried(char mark)
{
    return mark == 'r' ? CPX_CARRY_REASON : mark == 'o' ? CPX_CARRY_OUTPUT : mark == 'c' ? CPX_CARRY_OWNER | CPX_CARRY_IF_MATCH : 0;
}

static void each_triple_is_as_the_loop_demands(void **state)
{
    (void)state;
    int compared = 0;
    for (unsigned actor = 0; actor < 8; actor++) {
        for (int from = 0; from < CPX_TASK_STATUS_COUNT; from++) {
            for (int to = 0; to < CPX_TASK_STATUS_COUNT; to++, compared++) {
                bool for_others = true;
                char mark = expectation(actor, from, to);
                const struct cpx_transition *row =
                    cpx_transition_find((enum cpx_task_status)from, (enum cpx_task_status)to, actor, &for_others);
                bool anybody = expectation(R | O | C, from, to) != '.';
                if ((row != NULL) != (mark != '.') || for_others != (anybody && mark == '.') || (row && row->carries != carried(mark)))
                    fail_msg("%s to %s as %u", cpx_task_status_code((enum cpx_task_status)from),
                             cpx_task_status_code((enum cpx_task_status)to), actor);
            }
        }
    }
    assert_int_equal(compared, 8 * 12 * 12);
}

static void no_state_is_left_by_two_rows_of_the_same_actor(void **state)
{
    (void)state;
    for (size_t i = 0; i < cpx_transitions_count; i++) {
        for (size_t k = i + 1; k < cpx_transitions_count; k++) {
            const struct cpx_transition *a = &cpx_transitions[i], *b = &cpx_transitions[k];
            assert_false(a->from == b->from && a->to == b->to && a->actors & b->actors);
        }
    }
}

/* What /v1 may skip, and the steps that are recorded. */
static const struct {
    const char *from, *to;
    unsigned actor;
    const char *steps; /* "": no way */
} paths[] = {
    {"requested", "completed", O, "accepted completed"},
    {"requested", "in_progress", O, "accepted in-progress"},
    {"requested", "on_hold", O, "accepted on-hold"},
    {"requested", "failed", O, "accepted failed"},
    {"requested", "rejected", O, "rejected"},
    {"requested", "received", O, "received"},
    {"requested", "cancelled", O, "accepted cancelled"},
    {"requested", "cancelled", R, "cancelled"},
    {"requested", "completed", R, ""},
    {"requested", "accepted", C, "accepted"},
    {"requested", "completed", C, "accepted completed"},
    {"requested", "rejected", C, ""},
    {"received", "completed", O, "accepted completed"},
    {"received", "on-hold", O, "accepted on-hold"},
    {"accepted", "completed", O, "completed"},
    {"accepted", "rejected", O, ""},
    {"accepted", "requested", O, ""},
    {"on_hold", "completed", O, "in-progress completed"},
    {"on_hold", "in_progress", O, "in-progress"},
    {"on_hold", "completed", R, ""},
    {"in_progress", "accepted", O, ""},
    {"draft", "requested", R, "requested"},
    {"draft", "cancelled", R, "cancelled"},
    {"draft", "completed", O, ""},
    {"draft", "completed", R | O, "requested accepted completed"},
    {"completed", "requested", R | O, ""},
    {"completed", "entered_in_error", R, "entered-in-error"},
    {"rejected", "accepted", O, ""},
    {"requested", "requested", O, ""},
    {"requested", "accepted", CPX_ACTOR_NONE, ""},
};

static void a_skip_records_the_steps_that_it_implies(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        const struct cpx_transition *steps[CPX_TASK_STATUS_COUNT];
        enum cpx_task_status from, to;
        char said[200] = "";
        assert_true(cpx_task_status_of(paths[i].from, &from) && cpx_task_status_of(paths[i].to, &to));
        size_t count = cpx_transition_path(from, to, paths[i].actor, steps);
        for (size_t k = 0; k < count; k++) {
            assert_int_equal(steps[k]->from, k == 0 ? from : steps[k - 1]->to);
            if (k > 0) strcat(said, " ");
            strcat(said, cpx_task_status_code(steps[k]->to));
        }
        if (strcmp(said, paths[i].steps) != 0) fail_msg("%s to %s: \"%s\", not \"%s\"", paths[i].from, paths[i].to, said, paths[i].steps);
    }
}

static void an_implied_step_carries_nothing_that_only_the_sender_knows(void **state)
{
    (void)state;
    for (unsigned actor = 0; actor < 8; actor++) {
        for (int from = 0; from < CPX_TASK_STATUS_COUNT; from++) {
            for (int to = 0; to < CPX_TASK_STATUS_COUNT; to++) {
                const struct cpx_transition *steps[CPX_TASK_STATUS_COUNT];
                size_t count = cpx_transition_path((enum cpx_task_status)from, (enum cpx_task_status)to, actor, steps);
                for (size_t k = 0; k + 1 < count; k++)
                    assert_int_equal(steps[k]->carries & (CPX_CARRY_REASON | CPX_CARRY_OUTPUT), 0);
            }
        }
    }
}

static void what_is_allowed_is_named_in_the_words_of_the_face(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(4096);
    assert_non_null(arena);
    assert_string_equal(cpx_transition_allowed(arena, CPX_TASK_ACCEPTED, O, true), "in_progress, on_hold, completed, failed, cancelled");
    assert_string_equal(cpx_transition_allowed(arena, CPX_TASK_ACCEPTED, O, false), "in-progress, on-hold, completed, failed, cancelled");
    assert_string_equal(cpx_transition_allowed(arena, CPX_TASK_COMPLETED, O, true), "");
    assert_string_equal(cpx_transition_allowed(arena, CPX_TASK_REQUESTED, O | C, true), "received, accepted, rejected");
    cpx_arena_free(arena);
}

static void a_status_has_a_code_and_a_word(void **state)
{
    (void)state;
    enum cpx_task_status status;
    for (int i = 0; i < CPX_TASK_STATUS_COUNT; i++) {
        assert_true(cpx_task_status_of(cpx_task_status_code((enum cpx_task_status)i), &status) && (int)status == i);
        assert_true(cpx_task_status_of(cpx_task_status_word((enum cpx_task_status)i), &status) && (int)status == i);
    }
    assert_false(cpx_task_status_of("active", &status));
    assert_false(cpx_task_status_of("", &status));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_triple_is_as_the_loop_demands),
        cmocka_unit_test(no_state_is_left_by_two_rows_of_the_same_actor),
        cmocka_unit_test(a_skip_records_the_steps_that_it_implies),
        cmocka_unit_test(an_implied_step_carries_nothing_that_only_the_sender_knows),
        cmocka_unit_test(what_is_allowed_is_named_in_the_words_of_the_face),
        cmocka_unit_test(a_status_has_a_code_and_a_word),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
