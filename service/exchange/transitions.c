/* THE transition table of the closed loop, FHIR.md section 3. Pure. */
#include <string.h>

#include "cpx/exchange.h"
#include "cpx/text.h"

/* clang-format off */
#define FROM(state) CPX_TASK_##state
#define R CPX_ACTOR_REQUESTER
#define O CPX_ACTOR_OWNER
#define C CPX_ACTOR_CANDIDATE
const struct cpx_transition cpx_transitions[] = {
    {FROM(DRAFT),       CPX_TASK_REQUESTED,   R,     0},
    {FROM(DRAFT),       CPX_TASK_CANCELLED,   R,     CPX_CARRY_REASON},
    {FROM(REQUESTED),   CPX_TASK_RECEIVED,    O,     0},
    {FROM(REQUESTED),   CPX_TASK_ACCEPTED,    O,     0},
    {FROM(REQUESTED),   CPX_TASK_ACCEPTED,    C,     CPX_CARRY_OWNER | CPX_CARRY_IF_MATCH},
    {FROM(REQUESTED),   CPX_TASK_REJECTED,    O,     CPX_CARRY_REASON},
    {FROM(REQUESTED),   CPX_TASK_CANCELLED,   R,     CPX_CARRY_REASON},
    {FROM(RECEIVED),    CPX_TASK_ACCEPTED,    O,     0},
    {FROM(RECEIVED),    CPX_TASK_REJECTED,    O,     CPX_CARRY_REASON},
    {FROM(RECEIVED),    CPX_TASK_CANCELLED,   R,     CPX_CARRY_REASON},
    {FROM(ACCEPTED),    CPX_TASK_IN_PROGRESS, O,     0},
    {FROM(ACCEPTED),    CPX_TASK_ON_HOLD,     O,     CPX_CARRY_REASON},
    {FROM(ACCEPTED),    CPX_TASK_COMPLETED,   O,     CPX_CARRY_OUTPUT},
    {FROM(ACCEPTED),    CPX_TASK_FAILED,      O,     CPX_CARRY_REASON},
    {FROM(ACCEPTED),    CPX_TASK_CANCELLED,   R | O, CPX_CARRY_REASON},
    {FROM(IN_PROGRESS), CPX_TASK_ON_HOLD,     O,     CPX_CARRY_REASON},
    {FROM(IN_PROGRESS), CPX_TASK_COMPLETED,   O,     CPX_CARRY_OUTPUT},
    {FROM(IN_PROGRESS), CPX_TASK_FAILED,      O,     CPX_CARRY_REASON},
    {FROM(IN_PROGRESS), CPX_TASK_CANCELLED,   R | O, CPX_CARRY_REASON},
    {FROM(ON_HOLD),     CPX_TASK_IN_PROGRESS, O,     0},
    {FROM(ON_HOLD),     CPX_TASK_FAILED,      O,     CPX_CARRY_REASON},
    {FROM(ON_HOLD),     CPX_TASK_CANCELLED,   R | O, CPX_CARRY_REASON},
    /* Written in error: by whoever wrote it, from every state. The record stays. */
    {FROM(DRAFT),       CPX_TASK_ENTERED_IN_ERROR, R, 0},
    {FROM(REQUESTED),   CPX_TASK_ENTERED_IN_ERROR, R, 0},
    {FROM(RECEIVED),    CPX_TASK_ENTERED_IN_ERROR, R, 0},
    {FROM(ACCEPTED),    CPX_TASK_ENTERED_IN_ERROR, R, 0},
    {FROM(REJECTED),    CPX_TASK_ENTERED_IN_ERROR, R, 0},
    {FROM(READY),       CPX_TASK_ENTERED_IN_ERROR, R, 0},
    {FROM(CANCELLED),   CPX_TASK_ENTERED_IN_ERROR, R, 0},
    {FROM(IN_PROGRESS), CPX_TASK_ENTERED_IN_ERROR, R, 0},
    {FROM(ON_HOLD),     CPX_TASK_ENTERED_IN_ERROR, R, 0},
    {FROM(FAILED),      CPX_TASK_ENTERED_IN_ERROR, R, 0},
    {FROM(COMPLETED),   CPX_TASK_ENTERED_IN_ERROR, R, 0},
};
#undef FROM
#undef R
#undef O
#undef C
/* clang-format on */
const size_t cpx_transitions_count = sizeof cpx_transitions / sizeof cpx_transitions[0];

static const char *const codes[CPX_TASK_STATUS_COUNT] = {"draft",    "requested", "received",  "accepted",
                                                         "rejected", "ready",     "cancelled", "in-progress",
                                                         "on-hold",  "failed",    "completed", "entered-in-error"};
static const char *const words[CPX_TASK_STATUS_COUNT] = {"draft",    "requested", "received",  "accepted",
                                                         "rejected", "ready",     "cancelled", "in_progress",
                                                         "on_hold",  "failed",    "completed", "entered_in_error"};

const char *cpx_task_status_code(enum cpx_task_status status)
{
    return codes[status];
}

const char *cpx_task_status_word(enum cpx_task_status status)
{
    return words[status];
}

bool cpx_task_status_of(const char *code, enum cpx_task_status *out)
{
    for (int i = 0; i < CPX_TASK_STATUS_COUNT; i++) {
        if (strcmp(codes[i], code) == 0 || strcmp(words[i], code) == 0) {
            *out = (enum cpx_task_status)i;
            return true;
        }
    }
    return false;
}

const struct cpx_transition *cpx_transition_find(enum cpx_task_status from, enum cpx_task_status to, unsigned actor, bool *for_others)
{
    const struct cpx_transition *found = NULL;
    bool others = false;
    for (size_t i = 0; i < cpx_transitions_count; i++) {
        const struct cpx_transition *row = &cpx_transitions[i];
        if (row->from != from || row->to != to) continue;
        if (!(row->actors & actor))
            others = true;
        else if (!found)
            found = row;
    }
    if (for_others) *for_others = others && !found;
    return found;
}

/* A step on the way is recorded by implication: it can carry nothing that only the sender knows. */
static bool may_be_implied(const struct cpx_transition *row)
{
    return (row->carries & (CPX_CARRY_REASON | CPX_CARRY_OUTPUT)) == 0 && row->to != CPX_TASK_ENTERED_IN_ERROR;
}

size_t cpx_transition_path(enum cpx_task_status from, enum cpx_task_status to, unsigned actor,
                           const struct cpx_transition *steps[CPX_TASK_STATUS_COUNT])
{
    const struct cpx_transition *reached_by[CPX_TASK_STATUS_COUNT] = {NULL};
    enum cpx_task_status queue[CPX_TASK_STATUS_COUNT];
    unsigned roles[CPX_TASK_STATUS_COUNT];
    size_t head = 0, tail = 0;
    queue[tail] = from;
    roles[tail++] = actor;
    while (head < tail && !reached_by[to]) {
        enum cpx_task_status at = queue[head];
        unsigned as = roles[head++];
        for (size_t i = 0; i < cpx_transitions_count; i++) {
            const struct cpx_transition *row = &cpx_transitions[i];
            if (row->from != at || !(row->actors & as) || row->to == from || reached_by[row->to]) continue;
            if (row->to != to && !may_be_implied(row)) continue;
            reached_by[row->to] = row;
            queue[tail] = row->to;
            roles[tail++] = row->carries & CPX_CARRY_OWNER ? (as | CPX_ACTOR_OWNER) & ~(unsigned)CPX_ACTOR_CANDIDATE : as;
        }
    }
    if (from == to || !reached_by[to]) return 0;
    size_t count = 0;
    for (enum cpx_task_status at = to; at != from; at = reached_by[at]->from)
        count++;
    size_t place = count;
    for (enum cpx_task_status at = to; at != from; at = reached_by[at]->from)
        steps[--place] = reached_by[at];
    return count;
}

const char *cpx_transition_allowed(struct cpx_arena *arena, enum cpx_task_status from, unsigned actor, bool plain)
{
    struct cpx_text text;
    cpx_text_init(&text, arena, 512);
    for (size_t i = 0; i < cpx_transitions_count; i++) {
        const struct cpx_transition *row = &cpx_transitions[i];
        if (row->from != from || !(row->actors & actor) || cpx_transition_find(from, row->to, actor, NULL) != row) continue;
        if (text.size) cpx_text_adds(&text, ", ");
        cpx_text_adds(&text, plain ? words[row->to] : codes[row->to]);
    }
    return cpx_text_finish(&text, NULL);
}
