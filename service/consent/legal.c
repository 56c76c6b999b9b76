#include "legal.h"

#include <string.h>

#include "cpx/json.h"
#include "reading.h"

static const char *const kind_words[] = {"mandate", "prohibition", "custody"};
/* What each kind must say, may say, and mustn't. */
enum { NEVER, MAYBE, ALWAYS };
static const struct rule {
    enum cpx_provision_kind kind;
    bool permits;
    int to, purposes, guardian, end;
} rules[] = {{CPX_PROVISION_MANDATE, .permits = true, .to = ALWAYS, .purposes = ALWAYS, .end = ALWAYS},
             {CPX_PROVISION_PROHIBITION, .to = MAYBE, .purposes = MAYBE, .end = MAYBE},
             {CPX_PROVISION_CUSTODY, .guardian = ALWAYS, .end = MAYBE}};
enum { KINDS = sizeof rules / sizeof *rules };

const char *legal_kind_word(enum cpx_provision_kind kind)
{
    for (int i = 0; i < KINDS; i++)
        if (rules[i].kind == kind) return kind_words[i];
    return "";
}

/* Whether a member is there; says where it is missing or out of place. */
static bool expects(struct reading *r, json_t *json, const char *name, int rule)
{
    bool there = json_object_get(json, name) != NULL;
    if (rule == NEVER && there)
        reading_wrong(r, CPX_ERROR_NOT_ENFORCEABLE, reading_below(r, "", name), NULL, "This kind holds without it: leave it out");
    if (rule == ALWAYS && !there) reading_wrong(r, CPX_ERROR_REQUIRED, reading_below(r, "", name), NULL, "This kind needs it");
    return there;
}

static void read_guardian(struct reading *r, json_t *json, struct legal_basis *out)
{
    static const char *const known[] = {"name", "role", NULL}, *const roles[] = {"parent", "legal_guardian", "surrogate_parent"};
    json_t *guardian = reading_object(r, "", json, "guardian", true);
    if (guardian == NULL) return;
    reading_members(r, "/guardian", guardian, known, "name, role");
    out->guardian_name = reading_text(r, "/guardian", guardian, "name", true, READING_NAME_MAX);
    out->guardian_role = reading_word(r, "/guardian", guardian, "role", true, roles, 3, "parent, legal_guardian, surrogate_parent");
}

static void read_basis(struct reading *r, json_t *json, struct legal_basis *out)
{
    static const char *const known[] = {"child",    "kind",     "citation",  "to",      "categories",
                                        "purposes", "guardian", "starts_on", "ends_on", NULL};
    reading_members(r, "", json, known, "child, kind, citation, to, categories, purposes, guardian, starts_on, ends_on");
    const char *kind = reading_word(r, "", json, "kind", true, kind_words, KINDS, "mandate, prohibition, custody");
    out->child = reading_text(r, "", json, "child", true, READING_NAME_MAX);
    out->citation = reading_text(r, "", json, "citation", true, READING_TEXT_MAX);
    if (kind == NULL) return;
    const struct rule *rule = rules;
    while (strcmp(legal_kind_word(rule->kind), kind) != 0)
        rule++;
    out->kind = rule->kind;
    out->flag.permit = rule->permits;
    if (expects(r, json, "to", rule->to)) reading_recipient(r, json, &out->flag);
    if (expects(r, json, "purposes", rule->purposes)) reading_purposes(r, json, &out->flag);
    if (expects(r, json, "guardian", rule->guardian)) read_guardian(r, json, out);
    reading_categories(r, json, &out->flag);
    out->flag.starts_on = reading_day(r, "", json, "starts_on", true);
    if (expects(r, json, "ends_on", rule->end)) out->flag.ends_on = reading_day(r, "", json, "ends_on", true);
}

static enum cpx_rc read(struct reading *r, json_t *json, struct legal_basis *out)
{
    size_t before = r->problem->count;
    *out = (struct legal_basis){.flag.pointer = ""};
    if (!json_is_object(json)) {
        reading_wrong(r, CPX_ERROR_VALUE, "", NULL, "An object is needed");
        return CPX_REFUSED;
    }
    read_basis(r, json, out);
    if (r->exhausted) return CPX_EXHAUSTED;
    return r->problem->count > before ? CPX_REFUSED : CPX_OK;
}

enum cpx_rc legal_from_json(struct cpx_arena *arena, struct cpx_problem *problem, json_t *json, const char *zone, struct legal_basis *out)
{
    struct reading r = {.arena = arena, .problem = problem};
    int64_t starts = 0, ends = 0;
    enum cpx_rc rc = read(&r, json, out);
    if (rc != CPX_OK) return rc;
    if (!flag_span(&out->flag, zone, &starts, &ends) || starts >= ends)
        return cpx_problem_add(problem, CPX_ERROR_VALUE, "/ends_on", "It ends before it starts: ends_on is the last day on which it holds");
    return flag_names_recipient(problem, &out->flag) ? CPX_OK : CPX_REFUSED;
}

enum cpx_rc legal_from_record(struct cpx_arena *arena, const char *record, struct legal_basis *out)
{
    struct cpx_problem problem = {.arena = arena};
    struct reading r = {.arena = arena, .problem = &problem, .stored = true};
    json_t *json = NULL;
    enum cpx_rc rc = cpx_json_load(arena, record, strlen(record), &json, &problem);
    if (rc == CPX_OK) rc = read(&r, json, out);
    return rc == CPX_REFUSED ? CPX_DEFECT : rc;
}

void legal_write(struct cpx_writer *w, const struct legal_basis *basis)
{
    const struct flag *flag = &basis->flag;
    cpx_write_string(w, "child", basis->child);
    cpx_write_string(w, "kind", legal_kind_word(basis->kind));
    cpx_write_string(w, "citation", basis->citation);
    if (flag->organization != NULL || flag->class_name != NULL) flag_write_recipient(w, flag);
    flag_write_categories(w, flag);
    if (flag->purposes != 0) flag_write_purposes(w, flag);
    if (basis->guardian_name != NULL) {
        cpx_write_object(w, "guardian");
        cpx_write_string(w, "name", basis->guardian_name);
        cpx_write_string(w, "role", basis->guardian_role);
        cpx_write_end_object(w);
    }
    cpx_write_string(w, "starts_on", flag->starts_on);
    cpx_write_string(w, "ends_on", flag->ends_on);
}
