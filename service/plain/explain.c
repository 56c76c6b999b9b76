/* POST /v1/consents/explain: which categories a reader may read, and by what. */
#include "cpx/explain.h"

#include <stdlib.h>
#include <string.h>

#include "cpx/handlers.h"
#include "cpx/id.h"
#include "cpx/service.h"
#include "cpx/time.h"
#include "plain.h"

enum { ANSWER_MAX = 4 * 1024 * 1024, AHEAD_YEARS = 30, ANY_OTHER = -1 /* a member of a class that no line names */ };

static const char *const rule_words[CPX_WHY_COUNT] = {
    [CPX_WHY_PURPOSE_NOT_ENTITLED] = "purpose_not_entitled",     [CPX_WHY_UNCLASSIFIED] = "unclassified",
    [CPX_WHY_NAMED_RECIPIENT_NEEDED] = "named_recipient_needed", [CPX_WHY_MAJORITY_REACHED] = "majority_reached",
    [CPX_WHY_OTHER_GUARDIAN_DECIDES] = "other_guardian_decides", [CPX_WHY_MINORS_OWN_CONSENT_NEEDED] = "minors_own_consent_needed"};

/* ---- the question ---- */

struct party {
    const char *organization, *class_name;
};
struct asked {
    const char *child, *purpose, *at;
    struct party *to;
};
static const char *const any_purpose[] = {
    "treatment", "care_coordination", "payment", "operations", "public_health", "family_request", "PATRQT", "ETREAT", "BTG", "HTEST", NULL};
static const struct plain_field party_fields[] = {
    PLAIN_FIELD(party, organization, TEXT, .max = 64),
    {"class", PLAIN_TEXT, .offset = offsetof(struct party, class_name), .max = 64},
};
static const struct plain_shape party_shape = PLAIN_SHAPE(party, party_fields);
static const struct plain_field asked_fields[] = {
    PLAIN_FIELD(asked, child, TEXT, .required = true, .max = 64),
    PLAIN_FIELD(asked, to, OBJECT, .required = true, .shape = &party_shape),
    PLAIN_FIELD(asked, purpose, WORD, .required = true, .allowed = any_purpose),
    PLAIN_FIELD(asked, at, TIME),
};
static const struct plain_shape asked_shape = PLAIN_SHAPE(asked, asked_fields);

/* A question, and all that its answer is made of. */
struct explaining {
    struct cpx_request *request;
    struct cpx_tx *tx;
    struct asked asked;
    bool whole, minors; /* with the family's other refusals; with what the child signed itself */
    enum cpx_purpose purpose;
    int64_t at_us, child;
    struct cpx_actor_organization actor;
    struct cpx_rules rules;
    const struct cpx_rows *bases, *sources;
};

/* Stewards, and recorders that act on the family's request, are told all; on the family's request nobody is told what the child signed itself: a
 * guardian may be asking. */
static enum cpx_rc check_reader(struct explaining *e)
{
    const struct cpx_reader *reader = &e->request->reader;
    const struct party *to = e->asked.to;
    bool family = reader->purpose == CPX_PURPOSE_FAMRQT;
    e->minors = reader->steward && !family;
    e->whole = reader->steward || (reader->recorder && family);
    if (e->whole || (to->organization != NULL && strcmp(to->organization, reader->organization_id) == 0)) {
        e->minors = e->minors || !e->whole;
        return CPX_OK;
    }
    return cpx_problem_add(&e->request->problem, CPX_ERROR_FORBIDDEN, "/to",
                           "An organization asks about itself: name your own as `organization`");
}

static enum cpx_rc check_question(struct explaining *e)
{
    struct cpx_problem *problem = &e->request->problem;
    const struct party *to = e->asked.to;
    int64_t now = cpx_now_us(), later;
    e->purpose = cpx_purpose_of_word(e->asked.purpose);
    if (e->purpose == CPX_PURPOSE_NONE) e->purpose = cpx_purpose_of_code(e->asked.purpose);
    e->at_us = now;
    if ((to->organization == NULL) == (to->class_name == NULL))
        return cpx_problem_add(problem, CPX_ERROR_VALUE, "/to", "Either `organization` or `class` is needed");
    if (to->class_name != NULL && cpx_class_find(to->class_name) == NULL)
        return cpx_problem_add(problem, CPX_ERROR_VALUE, "/to/class", "There is no such class");
    if (e->asked.at == NULL) return CPX_OK;
    if (!cpx_time_span(e->asked.at, NULL, &e->at_us, &later)) return CPX_DEFECT; /* it was read as a time */
    if (e->at_us < now)
        return cpx_problem_add(problem, CPX_ERROR_BUSINESS_RULE, "/at",
                               "A moment to come is needed; what was permitted before is in the accounting");
    if (e->at_us > now + (int64_t)AHEAD_YEARS * 365 * 86400 * 1000000)
        return cpx_problem_add(problem, CPX_ERROR_BUSINESS_RULE, "/at", "A moment of the next %d years is needed", AHEAD_YEARS);
    return CPX_OK;
}

/* ---- what it rests on ---- */

static enum cpx_rc find_child(struct explaining *e)
{
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = cpx_id_valid(e->asked.child) ? cpx_tx_run(e->tx, CPX_SQL_CONSENT_CHILD, &e->asked.child, 1, &rows) : CPX_OK;
    if (rc != CPX_OK) return rc;
    if (rows == NULL || cpx_rows_count(rows) != 1) return plain_not_found(e->request);
    e->child = cpx_rows_int(rows, 0, 0);
    return CPX_OK;
}

static enum cpx_rc find_organization(struct explaining *e)
{
    const struct cpx_rows *rows = NULL;
    const struct party *to = e->asked.to;
    e->actor = (struct cpx_actor_organization){.number = ANY_OTHER, .class_name = to->class_name, .purposes = UINT32_MAX};
    if (to->organization == NULL) return CPX_OK;
    enum cpx_rc rc = cpx_id_valid(to->organization) ? cpx_tx_run(e->tx, CPX_SQL_EXPLAIN_ORGANIZATION, &to->organization, 1, &rows) : CPX_OK;
    if (rc != CPX_OK) return rc;
    if (rows == NULL || cpx_rows_count(rows) != 1)
        return cpx_problem_add(&e->request->problem, CPX_ERROR_VALUE, "/to/organization", "There is no such organization in the directory");
    e->actor = (struct cpx_actor_organization){.number = (int32_t)cpx_rows_int(rows, 0, 0),
                                               .class_name = cpx_rows_text(rows, 0, 1),
                                               .purposes = (uint32_t)cpx_rows_int(rows, 0, 2)};
    return CPX_OK;
}

/* A guardian who asks through a recorder isn't told of what the minor or the young adult signed. Nor is an organization told what an emergency would open to it:
 * that opens all but what was refused, and so would tell of each refusal. */
static bool is_left_out(const struct explaining *e, const struct cpx_provision *p)
{
    if (p->kind == CPX_PROVISION_CONSENT) return !e->minors && (p->signer == CPX_SIGNER_MINOR || p->signer == CPX_SIGNER_YOUNG_ADULT);
    return p->kind == CPX_PROVISION_EMERGENCY && !e->whole;
}

static enum cpx_rc find_rules(struct explaining *e)
{
    struct cpx_arena *arena = e->request->arena;
    enum cpx_rc rc = cpx_rules_read(e->tx, e->child, e->request->service->config->time_zone, &e->rules);
    if (rc != CPX_OK) return rc;
    struct cpx_provision *kept = cpx_arena_array(arena, e->rules.count + 1, sizeof *kept);
    size_t count = 0;
    if (kept == NULL) return CPX_EXHAUSTED;
    for (size_t i = 0; i < e->rules.count; i++)
        if (!is_left_out(e, &e->rules.provisions[i])) kept[count++] = e->rules.provisions[i];
    e->rules.provisions = kept;
    e->rules.count = count;
    return CPX_OK;
}

/* The ids of all that lines rest on, and of the sources that they name. */
static enum cpx_rc find_names(struct explaining *e)
{
    struct cpx_arena *arena = e->request->arena;
    size_t room = e->rules.count + 1, consents = 0, laws = 0, emergencies = 0, sources = 0;
    int64_t *numbers = cpx_arena_array(arena, 5 * room, sizeof *numbers);
    if (numbers == NULL) return CPX_EXHAUSTED;
    int64_t *lines = numbers + room, *bases = lines + room, *accesses = bases + room, *disclosers = accesses + room;
    for (size_t i = 0; i < e->rules.count; i++) {
        const struct cpx_provision *p = &e->rules.provisions[i];
        if (p->discloser != 0) disclosers[sources++] = p->discloser;
        if (p->kind == CPX_PROVISION_CONSENT)
            numbers[consents] = p->number, lines[consents++] = p->line;
        else if (p->kind == CPX_PROVISION_EMERGENCY)
            accesses[emergencies++] = p->number;
        else
            bases[laws++] = p->number;
    }
    const char *values[] = {cpx_param_ints(arena, numbers, consents), cpx_param_ints(arena, lines, consents),
                            cpx_param_ints(arena, bases, laws), cpx_param_ints(arena, accesses, emergencies)};
    const char *source_values[] = {cpx_param_ints(arena, disclosers, sources)};
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        if (values[i] == NULL) return CPX_EXHAUSTED;
    if (source_values[0] == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(e->tx, CPX_SQL_EXPLAIN_BASES, values, 4, &e->bases);
    return rc == CPX_OK ? cpx_tx_run(e->tx, CPX_SQL_EXPLAIN_SOURCES, source_values, 1, &e->sources) : rc;
}

/* ---- one category ---- */

enum { KIND, NUMBER, LINE, ID, CITATION, FLAG };

/* The row of explain_bases for a line, or -1. */
static int basis_of(const struct explaining *e, const struct cpx_provision *p)
{
    const char *kind = p->kind == CPX_PROVISION_CONSENT ? "consent" : p->kind == CPX_PROVISION_EMERGENCY ? "emergency" : "law";
    for (int row = 0; row < cpx_rows_count(e->bases); row++)
        if (cpx_rows_int(e->bases, row, NUMBER) == p->number && strcmp(cpx_rows_text(e->bases, row, KIND), kind) == 0 &&
            (p->kind != CPX_PROVISION_CONSENT || cpx_rows_int(e->bases, row, LINE) == p->line))
            return row;
    return -1;
}

static void write_reason(struct cpx_writer *w, const struct explaining *e, const struct cpx_reason *reason)
{
    const struct cpx_provision *p = reason->line < 0 ? NULL : &e->rules.provisions[reason->line];
    int row = p == NULL ? -1 : basis_of(e, p);
    bool court = p != NULL && p->kind == CPX_PROVISION_CONSENT && p->signer == CPX_SIGNER_COURT;
    cpx_write_object(w, NULL);
    cpx_write_string(w, "kind",
                     reason->rule != CPX_WHY_NONE ? "rule"
                     : court                      ? "court_order"
                     : row < 0                    ? "law"
                                                  : cpx_rows_text(e->bases, row, KIND));
    if (reason->rule != CPX_WHY_NONE) cpx_write_string(w, "rule", rule_words[reason->rule]);
    if (row >= 0) {
        cpx_write_string(w, "id", cpx_rows_text(e->bases, row, ID));
        if (!cpx_rows_null(e->bases, row, FLAG)) cpx_write_int(w, "flag", cpx_rows_int(e->bases, row, FLAG));
        if (!cpx_rows_null(e->bases, row, CITATION)) cpx_write_string(w, "citation", cpx_rows_text(e->bases, row, CITATION));
    }
    cpx_write_end_object(w);
}

static enum cpx_rc explain(const struct explaining *e, int64_t labels, int32_t source, int64_t user, struct cpx_explanation *out)
{
    struct cpx_actor_organization actor = e->actor;
    const struct cpx_decision_piece piece = {labels, source};
    actor.actor = user;
    return cpx_explain(e->request->arena, &e->rules, &actor, e->purpose, e->at_us, &piece, out);
}

/* Whoever's it is; else for a user whom an emergency let in, whoever that is. */
static enum cpx_rc explain_generally(const struct explaining *e, int64_t labels, struct cpx_explanation *out)
{
    enum cpx_rc rc = explain(e, labels, 0, 0, out);
    for (size_t i = 0; rc == CPX_OK && out->outcome != CPX_OUTCOME_PERMITTED && i < e->rules.count; i++) {
        struct cpx_explanation let_in;
        if (e->rules.provisions[i].kind != CPX_PROVISION_EMERGENCY) continue;
        rc = explain(e, labels, 0, e->rules.provisions[i].actor, &let_in);
        if (rc == CPX_OK && let_in.outcome == CPX_OUTCOME_PERMITTED) *out = let_in;
    }
    return rc;
}

/* What is permitted of certain sources only: their ids, and the reasons behind those of the first. */
static enum cpx_rc explain_sources(const struct explaining *e, int64_t labels, struct cpx_explanation *out, const char **from,
                                   size_t *count)
{
    enum cpx_rc rc = CPX_OK;
    for (int row = 0; rc == CPX_OK && row < cpx_rows_count(e->sources); row++) {
        struct cpx_explanation own;
        int32_t source = (int32_t)cpx_rows_int(e->sources, row, 0);
        if (source == e->actor.number) continue;
        rc = explain(e, labels, source, 0, &own);
        if (rc != CPX_OK || own.outcome != CPX_OUTCOME_PERMITTED) continue;
        if ((*count)++ == 0) *out = own;
        from[*count - 1] = cpx_rows_text(e->sources, row, 1);
    }
    return rc;
}

static void write_category(struct cpx_writer *w, const struct explaining *e, const char *name, const struct cpx_explanation *found,
                           const char *const *from, size_t count)
{
    static const char *const words[] = {
        [CPX_OUTCOME_UNADDRESSED] = "unaddressed", [CPX_OUTCOME_PERMITTED] = "permitted", [CPX_OUTCOME_DENIED] = "denied"};
    bool permitted = found->outcome == CPX_OUTCOME_PERMITTED;
    cpx_write_object(w, NULL);
    cpx_write_string(w, "category", name);
    cpx_write_string(w, "decision", permitted || e->whole ? words[found->outcome] : "not_permitted");
    if (count > 0) cpx_write_array(w, "from");
    for (size_t i = 0; i < count; i++)
        cpx_write_string(w, NULL, from[i]);
    if (count > 0) cpx_write_end_array(w);
    if (permitted || e->whole) {
        cpx_write_array(w, "because");
        for (size_t i = 0; i < found->count; i++)
            write_reason(w, e, &found->reasons[i]);
        cpx_write_end_array(w);
    }
    cpx_write_end_object(w);
}

static enum cpx_rc answer_category(struct cpx_writer *w, const struct explaining *e, const char *name, int64_t labels)
{
    struct cpx_explanation found;
    size_t count = 0;
    const char **from = cpx_arena_array(e->request->arena, (size_t)cpx_rows_count(e->sources) + 1, sizeof *from);
    if (from == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = explain_generally(e, labels, &found);
    if (rc == CPX_OK && found.outcome != CPX_OUTCOME_PERMITTED) rc = explain_sources(e, labels, &found, from, &count);
    if (rc == CPX_OK) write_category(w, e, name, &found, from, count);
    return rc;
}

/* ---- the answer ---- */

static enum cpx_rc answer_all(struct explaining *e)
{
    struct cpx_text text;
    struct cpx_writer w;
    enum cpx_rc rc = CPX_OK;
    cpx_text_init(&text, e->request->arena, ANSWER_MAX);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    cpx_write_string(&w, "child", e->asked.child);
    cpx_write_object(&w, "to");
    cpx_write_string(&w, "organization", e->asked.to->organization);
    cpx_write_string(&w, "class", e->asked.to->class_name);
    cpx_write_end_object(&w);
    cpx_write_string(&w, "purpose", e->asked.purpose);
    cpx_write_string(&w, "at", e->asked.at);
    cpx_write_array(&w, "categories");
    for (size_t i = 0; rc == CPX_OK && i < cpx_categories_count; i++)
        if (e->minors || cpx_categories[i].main != CPX_LABEL_MINOR)
            rc = answer_category(&w, e, cpx_categories[i].name, cpx_categories[i].main);
    if (rc == CPX_OK) rc = answer_category(&w, e, "unclassified", CPX_LABEL_UNCLASSIFIED);
    cpx_write_end_array(&w);
    cpx_write_end_object(&w);
    return rc == CPX_OK ? plain_respond(e->request, 200, &text) : rc;
}

/* Who is told whole what others recorded, was given it. */
static enum cpx_rc record(struct explaining *e)
{
    struct cpx_arena *arena = e->request->arena;
    size_t count = 0;
    int64_t *numbers = cpx_arena_array(arena, e->rules.count + 1, sizeof *numbers);
    if (numbers == NULL) return CPX_EXHAUSTED;
    for (size_t i = 0; i < e->rules.count; i++)
        if (e->rules.provisions[i].kind == CPX_PROVISION_CONSENT) numbers[count++] = e->rules.provisions[i].number;
    const char *values[] = {e->request->id, e->request->reader.user, cpx_param_ints(arena, numbers, count),
                            cpx_param_int(arena, CPX_LABEL_CONSENT)};
    if (values[2] == NULL || values[3] == NULL) return CPX_EXHAUSTED;
    return e->whole ? cpx_tx_run(e->tx, CPX_SQL_EXPLAIN_DISCLOSED, values, 4, NULL) : CPX_OK;
}

enum cpx_rc cpx_plain_consent_explain_work(struct cpx_request *request, struct cpx_tx *tx)
{
    struct explaining e = {.request = request, .tx = tx, .rules = {.majority_us = CPX_MAJORITY_UNKNOWN}};
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    if (rc == CPX_OK) rc = plain_body_read(request, &asked_shape, &e.asked);
    if (rc == CPX_OK) rc = check_question(&e);
    if (rc == CPX_OK) rc = check_reader(&e);
    if (rc == CPX_OK) rc = find_organization(&e);
    if (rc == CPX_OK) rc = find_child(&e);
    if (rc == CPX_OK) rc = find_rules(&e);
    if (rc == CPX_OK) rc = find_names(&e);
    if (rc == CPX_OK) rc = answer_all(&e);
    if (rc == CPX_OK) rc = record(&e);
    return plain_refused(request, tx, "Patient", e.asked.child == NULL ? "" : e.asked.child, rc);
}
