/* The care team as one reader sees it: see team.h. */
#include "team.h"

#include <stdlib.h>
#include <string.h>

#include "cpx/service.h"
#include "cpx/time.h"
#include "items.h"

/* ---- roles ---- */

/* The words of /v1, and the codes that US Core's value set of care team functions has for them. */
static const struct plain_role roles[] = {
    {"care_coordinator", "768820003", "Care coordinator", true, false},
    {"service_coordinator", NULL, "Service coordinator", true, false},
    {"case_manager", "768832004", "Case manager", true, false},
    {"primary_care", "446050000", "Primary care provider", false, false},
    {"specialist", NULL, "Specialist", false, false},
    {"therapist", NULL, "Therapist", false, false},
    {"teacher", NULL, "Teacher", false, false},
    {"advocate", NULL, "Advocate", false, false},
    {"peer_support", NULL, "Peer support", false, false},
    {"parent", "40683002", "Parent", false, true},
    {"caregiver", "133932002", "Caregiver", false, true},
};
const char *const plain_role_words[] = {
    "care_coordinator", "service_coordinator", "case_manager", "primary_care", "specialist", "therapist", "teacher",
    "advocate",         "peer_support",        "parent",       "caregiver",    NULL};

const struct plain_role *plain_role(const char *word)
{
    for (size_t i = 0; i < PLAIN_COUNT(roles); i++) {
        if (strcmp(roles[i].word, word) == 0) return &roles[i];
    }
    return NULL;
}

/* ---- reading ---- */

static bool has_coding(const struct cpx_doc *doc, int32_t concept, const char *system, const char *code)
{
    for (int32_t one = plain_first(doc, cpx_doc_member(doc, concept, "coding")); one >= 0; one = doc->nodes[one].next) {
        if (cpx_doc_string_is(doc, cpx_doc_member(doc, one, "system"), system) &&
            (!code || cpx_doc_string_is(doc, cpx_doc_member(doc, one, "code"), code)))
            return true;
    }
    return false;
}

bool plain_is_choice(const struct plain_resource *resource)
{
    return plain_is_type(resource, "CareTeam") && cpx_lead_is_choice(&resource->doc, 0);
}

/* NULL: a role that isn't among ours. */
static const char *role_of(const struct cpx_doc *doc, int32_t participant)
{
    for (int32_t one = plain_first(doc, cpx_doc_member(doc, participant, "role")); one >= 0; one = doc->nodes[one].next) {
        for (size_t i = 0; i < PLAIN_COUNT(roles); i++) {
            if (has_coding(doc, one, PLAIN_ROLE_SYSTEM, roles[i].word)) return roles[i].word;
            if (roles[i].snomed && has_coding(doc, one, PLAIN_SNOMED, roles[i].snomed)) return roles[i].word;
        }
    }
    return NULL;
}

/* The resource that a participant's member contains; -1: none. */
static int32_t contained_of(const struct cpx_doc *doc, int32_t member)
{
    for (int32_t one = plain_first(doc, cpx_doc_member(doc, 0, "contained")); one >= 0; one = doc->nodes[one].next) {
        const int32_t id = cpx_doc_member(doc, one, "id"), reference = cpx_doc_member(doc, member, "reference");
        if (id < 0 || reference < 0) continue;
        const struct cpx_node *i = &doc->nodes[id], *r = &doc->nodes[reference];
        size_t size = i->end - i->start; /* with both quotes: "#id" is one longer */
        if (r->end - r->start == size + 1 && doc->text[r->start + 1] == '#' &&
            memcmp(doc->text + r->start + 2, doc->text + i->start + 1, size - 1) == 0)
            return one;
    }
    return -1;
}

static const char *telecom_of(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t person, const char *system)
{
    for (int32_t one = plain_first(doc, cpx_doc_member(doc, person, "telecom")); one >= 0; one = doc->nodes[one].next) {
        if (cpx_doc_string_is(doc, cpx_doc_member(doc, one, "system"), system)) return plain_text_at(arena, doc, one, "value");
    }
    return NULL;
}

static const char *name_of(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t member, int32_t person)
{
    const char *name = plain_text_at(arena, doc, member, "display");
    if (!name) name = plain_text_at(arena, doc, person, "name[0].text");
    if (name) return name;
    const char *family = plain_text_at(arena, doc, person, "name[0].family"),
               *given = plain_text_at(arena, doc, person, "name[0].given[0]");
    return family && given ? cpx_arena_printf(arena, "%s %s", given, family) : family ? family : given;
}

/* The labels of the piece that a participant is: where it was cut, the piece's text is the participant's. */
static int64_t labels_of(const struct plain_resource *team, int32_t participant)
{
    const struct cpx_node *node = &team->doc.nodes[participant];
    const size_t size = node->end - node->start;
    for (size_t i = 0; i < team->pieces.count; i++) {
        const struct cpx_piece *piece = &team->pieces.items[i];
        if (strncmp(piece->element, "participant[", 12) != 0 || strchr(piece->element, '.') || !piece->body) continue;
        const size_t skip = strspn(piece->body, " \t\r\n,");
        if (piece->size >= skip + size && memcmp(piece->body + skip, team->doc.text + node->start, size) == 0)
            return team->labels | piece->labels;
    }
    return team->labels;
}

static const struct plain_resource *find(const struct plain_team *team, const char *type, const char *id)
{
    for (size_t i = 0; id && i < team->count; i++) {
        if (strcmp(team->resources[i].id, id) == 0 && plain_is_type(&team->resources[i], type)) return &team->resources[i];
    }
    return NULL;
}

/* What a participant is responsible for, one extension each. */
static enum cpx_rc read_responsibilities(const struct plain_team *team, const struct cpx_doc *doc, int32_t participant,
                                         struct plain_member *out)
{
    struct cpx_arena *arena = team->request->arena;
    const int32_t list = cpx_doc_member(doc, participant, "extension");
    const size_t most = list < 0 ? 1 : (size_t)doc->nodes[list].count + 1;
    const char **domains = cpx_arena_array(arena, most, sizeof *domains), **needs = cpx_arena_array(arena, most, sizeof *needs);
    if (!domains || !needs) return CPX_EXHAUSTED;
    out->domains.items = domains;
    out->needs.items = needs;
    for (int32_t one = plain_first(doc, list); one >= 0; one = doc->nodes[one].next) {
        if (!cpx_doc_string_is(doc, cpx_doc_member(doc, one, "url"), PLAIN_URN "responsible-for")) continue;
        const char *domain = plain_known(plain_text_at(arena, doc, one, "valueCode"), plain_domains);
        if (!domain) domain = plain_extension_word(arena, doc, one, "domain", plain_domains);
        const char *need = plain_reference(arena, doc, cpx_doc_member(doc, one, "valueReference"), "Condition");
        if (domain) domains[out->domains.count++] = domain;
        if (find(team, "Condition", need)) needs[out->needs.count++] = need;
    }
    return CPX_OK;
}

/* A participant's own id where its author gave one; else one out of what it says, so that it doesn't depend on its neighbours. */
static enum cpx_rc find_key(const struct plain_team *team, const struct plain_resource *resource, int32_t participant, const char **out)
{
    const struct cpx_doc *doc = &resource->doc;
    const int32_t parts[] = {cpx_doc_member(doc, participant, "member"), cpx_doc_member(doc, participant, "role")};
    struct cpx_arena *arena = team->request->arena;
    struct cpx_text text;
    char version[33];
    size_t size;
    *out = plain_text_at(arena, doc, participant, "id");
    if (*out) return CPX_OK;
    cpx_text_init(&text, arena, PLAIN_TEAM_MAX);
    for (size_t i = 0; i < PLAIN_COUNT(parts); i++) {
        if (parts[i] >= 0)
            cpx_text_add(&text, doc->text + doc->nodes[parts[i]].start, doc->nodes[parts[i]].end - doc->nodes[parts[i]].start);
    }
    const char *says = cpx_text_finish(&text, &size);
    const char *known = says ? cpx_arena_printf(arena, "participant/%s", says) : NULL;
    enum cpx_rc rc = known ? plain_version(team->request, known, strlen(known), version) : CPX_EXHAUSTED;
    if (rc != CPX_OK) return rc;
    *out = cpx_arena_strndup(arena, version, 2 * PLAIN_MEMBER_KEY);
    return *out ? CPX_OK : CPX_EXHAUSTED;
}

static enum cpx_rc read_member(struct plain_team *team, const struct plain_resource *resource, int32_t participant,
                               struct plain_member *out)
{
    struct cpx_arena *arena = team->request->arena;
    const struct cpx_doc *doc = &resource->doc;
    const int32_t member = cpx_doc_member(doc, participant, "member"), person = contained_of(doc, member);
    *out = (struct plain_member){.team = resource, .labels = labels_of(resource, participant)};
    enum cpx_rc rc = find_key(team, resource, participant, &out->key);
    if (rc == CPX_OK) rc = read_responsibilities(team, doc, participant, out);
    if (rc != CPX_OK) return rc;
    out->id = cpx_arena_printf(arena, "%s.%s", resource->id, out->key);
    if (!out->id) return CPX_EXHAUSTED;
    out->organization = plain_reference(arena, doc, member, "Organization");
    if (!out->organization) out->organization = plain_reference(arena, doc, cpx_doc_member(doc, participant, "onBehalfOf"), "Organization");
    out->name = name_of(arena, doc, member, person);
    out->role = role_of(doc, participant);
    if (!out->role) out->role_text = plain_concept_text(arena, doc, cpx_doc_path(doc, participant, "role[0]"));
    out->phone = telecom_of(arena, doc, person, "phone");
    out->email = telecom_of(arena, doc, person, "email");
    out->external_id = plain_extension(arena, doc, participant, "external-id", "valueString");
    const char *reference = plain_text_at(arena, doc, member, "reference");
    if (reference && reference[0] != '#') out->reference = reference;
    return CPX_OK;
}

static int by_member_id(const void *left, const void *right)
{
    const struct plain_member *a = *(const struct plain_member *const *)left, *b = *(const struct plain_member *const *)right;
    int order = strcmp(a->id, b->id);
    return order != 0 ? order : a < b ? -1 : a > b;
}

/* The same words twice in one CareTeam are one member: the first. A CareTeam may have very many. */
static enum cpx_rc drop_repeated(struct plain_team *team)
{
    struct cpx_arena *arena = team->request->arena;
    const struct plain_member **sorted = cpx_arena_array(arena, team->member_count + 1, sizeof *sorted);
    bool *twice = cpx_arena_array(arena, team->member_count + 1, sizeof *twice);
    size_t kept = 0;
    if (!sorted || !twice) return CPX_EXHAUSTED;
    for (size_t i = 0; i < team->member_count; i++)
        sorted[i] = &team->members[i];
    qsort(sorted, team->member_count, sizeof *sorted, by_member_id);
    for (size_t i = 1; i < team->member_count; i++)
        twice[sorted[i] - team->members] = strcmp(sorted[i - 1]->id, sorted[i]->id) == 0;
    for (size_t i = 0; i < team->member_count; i++)
        if (!twice[i]) team->members[kept++] = team->members[i];
    team->member_count = kept;
    return CPX_OK;
}

static enum cpx_rc read_members(struct plain_team *team)
{
    size_t most = 0;
    for (size_t i = 0; i < team->count; i++) {
        const struct cpx_doc *doc = &team->resources[i].doc;
        const int32_t list = plain_is_type(&team->resources[i], "CareTeam") ? cpx_doc_member(doc, 0, "participant") : -1;
        if (list >= 0) most += doc->nodes[list].count;
    }
    team->members = cpx_arena_array(team->request->arena, most + 1, sizeof *team->members);
    if (!team->members) return CPX_EXHAUSTED;
    for (size_t i = 0; i < team->count; i++) {
        const struct plain_resource *resource = &team->resources[i];
        if (!plain_is_type(resource, "CareTeam") || plain_is_choice(resource)) continue;
        for (int32_t one = plain_first(&resource->doc, cpx_doc_member(&resource->doc, 0, "participant")); one >= 0;
             one = resource->doc.nodes[one].next) {
            enum cpx_rc rc = read_member(team, resource, one, &team->members[team->member_count]);
            if (rc != CPX_OK) return rc;
            team->member_count++;
        }
    }
    return drop_repeated(team);
}

/* ---- choices ---- */

static const struct plain_member *member_of(const struct plain_team *team, const struct plain_resource *choice)
{
    struct cpx_arena *arena = team->request->arena;
    const int32_t participant = cpx_doc_path(&choice->doc, 0, "participant[0]");
    const char *id = plain_extension(arena, &choice->doc, participant, "team-member", "valueString");
    const char *reference = plain_text_at(arena, &choice->doc, participant, "member.reference");
    for (size_t i = 0; i < team->member_count; i++) {
        const struct plain_member *member = &team->members[i];
        if (id ? strcmp(member->id, id) == 0 : reference && member->reference && strcmp(member->reference, reference) == 0) return member;
    }
    return NULL;
}

static int by_stamp(const void *left, const void *right)
{
    const struct plain_choice *a = left, *b = right;
    return a->stamp == b->stamp ? 0 : a->stamp > b->stamp ? -1 : 1;
}

static enum cpx_rc read_choices(struct plain_team *team)
{
    struct cpx_arena *arena = team->request->arena;
    team->choices = cpx_arena_array(arena, team->count + 1, sizeof *team->choices);
    if (!team->choices) return CPX_EXHAUSTED;
    for (size_t i = 0; i < team->count; i++) {
        const struct plain_resource *resource = &team->resources[i];
        if (!plain_is_choice(resource)) continue;
        const struct cpx_doc *doc = &resource->doc;
        const char *since = plain_text_at(arena, doc, 0, "participant[0].period.start");
        team->choices[team->choice_count++] = (struct plain_choice){.resource = resource,
                                                                    .member = member_of(team, resource),
                                                                    .chosen_by = plain_extension(arena, doc, 0, "chosen-by", "valueCode"),
                                                                    .since = since ? since : plain_text_at(arena, doc, 0, "period.start"),
                                                                    .note = plain_text_at(arena, doc, 0, "note[0].text"),
                                                                    .stamp = resource->pieces.items[0].stamp};
    }
    qsort(team->choices, team->choice_count, sizeof *team->choices, by_stamp);
    return CPX_OK;
}

const struct plain_choice *plain_lead(const struct plain_team *team)
{
    return team->choice_count > 0 ? &team->choices[0] : NULL;
}

/* ---- what is there twice ---- */

static bool is_open_referral(struct cpx_arena *arena, const struct plain_resource *task)
{
    enum cpx_task_status status;
    if (!plain_is_referral(arena, task) || !cpx_referral_status(arena, &task->doc, &status)) return false;
    return status == CPX_TASK_REQUESTED || status == CPX_TASK_RECEIVED || status == CPX_TASK_ACCEPTED || status == CPX_TASK_READY ||
           status == CPX_TASK_IN_PROGRESS || status == CPX_TASK_ON_HOLD;
}

static bool is_open_need(struct cpx_arena *arena, const struct plain_resource *condition)
{
    const char *status = plain_extension_word(arena, &condition->doc, 0, "status", plain_need_statuses);
    if (!status) return !plain_is_over(arena, condition);
    return strcmp(status, "open") == 0 || strcmp(status, "in_progress") == 0;
}

/* The ids that a list of References names, of a type. */
static enum cpx_rc read_references(struct cpx_arena *arena, const struct cpx_doc *doc, const char *list, const char *type,
                                   struct cpx_team_names *out)
{
    const int32_t node = cpx_doc_member(doc, 0, list);
    const char **items = cpx_arena_array(arena, node < 0 ? 1 : (size_t)doc->nodes[node].count + 1, sizeof *items);
    if (!items) return CPX_EXHAUSTED;
    *out = (struct cpx_team_names){.items = items};
    for (int32_t one = plain_first(doc, node); one >= 0; one = doc->nodes[one].next) {
        const char *id = plain_reference(arena, doc, one, type);
        if (id) items[out->count++] = id;
    }
    return CPX_OK;
}

static enum cpx_rc read_referral(const struct plain_team *team, const struct plain_resource *task, struct cpx_team_referral *out)
{
    struct cpx_arena *arena = team->request->arena;
    const struct plain_resource *order =
        find(team, "ServiceRequest", plain_reference(arena, &task->doc, cpx_doc_member(&task->doc, 0, "focus"), "ServiceRequest"));
    struct cpx_team_names services = {0};
    *out = (struct cpx_team_referral){.id = task->id, .open = order && is_open_referral(arena, task)};
    if (!out->open) return CPX_OK;
    enum cpx_rc rc = read_references(arena, &order->doc, "performer", "HealthcareService", &services);
    if (rc == CPX_OK) rc = read_references(arena, &order->doc, "reasonReference", "Condition", &out->needs);
    if (services.count > 0) out->service = services.items[0];
    return rc;
}

static bool is_active(const char *status)
{
    return status && (strcmp(status, "active") == 0 || strcmp(status, "onhold") == 0 || strcmp(status, "waitlist") == 0);
}

static enum cpx_rc find_duplicates(struct plain_team *team)
{
    struct cpx_arena *arena = team->request->arena;
    struct cpx_team_member *members = cpx_arena_array(arena, team->member_count + 1, sizeof *members);
    struct cpx_team_need *needs = cpx_arena_array(arena, team->count + 1, sizeof *needs);
    struct cpx_team_referral *referrals = cpx_arena_array(arena, team->count + 1, sizeof *referrals);
    struct cpx_team_enrolment *enrolments = cpx_arena_array(arena, team->count + 1, sizeof *enrolments);
    struct cpx_team all = {.members = members, .needs = needs, .referrals = referrals, .enrolments = enrolments};
    if (!members || !needs || !referrals || !enrolments) return CPX_EXHAUSTED;
    for (; all.member_count < team->member_count; all.member_count++) {
        const struct plain_member *member = &team->members[all.member_count];
        members[all.member_count] = (struct cpx_team_member){.id = member->id,
                                                             .name = member->name,
                                                             .role = member->role ? member->role : "",
                                                             .coordinates = member->role && plain_role(member->role)->coordinates,
                                                             .domains = member->domains,
                                                             .needs = member->needs};
    }
    for (size_t i = 0; i < team->count; i++) {
        const struct plain_resource *one = &team->resources[i];
        const struct cpx_doc *doc = &one->doc;
        enum cpx_rc rc = CPX_OK;
        if (plain_is_type(one, "Condition"))
            needs[all.need_count++] = (struct cpx_team_need){one->id, plain_need_domain(arena, one), is_open_need(arena, one)};
        else if (plain_is_type(one, "Task"))
            rc = read_referral(team, one, &referrals[all.referral_count++]);
        else if (plain_is_type(one, "EpisodeOfCare"))
            enrolments[all.enrolment_count++] = (struct cpx_team_enrolment){
                one->id, plain_concept_text(arena, doc, cpx_doc_path(doc, 0, "type[0]")), plain_text_at(arena, doc, 0, "period.start"),
                plain_text_at(arena, doc, 0, "period.end"), is_active(plain_text_at(arena, doc, 0, "status"))};
        if (rc != CPX_OK) return rc;
    }
    return cpx_team_duplicates(arena, &all, &team->findings);
}

/* ---- conflicts, and what was decided ---- */

/* A goal or an action that is not over: what it says, for who compares. NULL: not one, or over. */
static const char *stands(const struct plain_team *team, const struct plain_resource *resource)
{
    static const char *const over[] = {"completed", "cancelled", "rejected", "revoked", "failed", "entered-in-error", NULL};
    struct cpx_arena *arena = team->request->arena;
    const struct cpx_doc *doc = &resource->doc;
    const bool goal = plain_is_type(resource, "Goal");
    const char *status = plain_text_at(arena, doc, 0, goal ? "lifecycleStatus" : "status");
    const char *text = plain_text_at(arena, doc, 0, "description");
    if (!text) text = plain_concept_text(arena, doc, cpx_doc_member(doc, 0, goal ? "description" : "code"));
    if (status && plain_is_one_of(status, over)) return NULL;
    return cpx_arena_printf(arena, "%s %s %s", resource->id, status ? status : "", text ? text : "");
}

static enum cpx_rc read_conflict(struct plain_team *team, const struct plain_resource *issue)
{
    static const char *const types[] = {"Goal", "ServiceRequest", "Task"};
    struct cpx_arena *arena = team->request->arena;
    const struct cpx_doc *doc = &issue->doc;
    struct plain_conflict *conflict = &team->conflicts[team->conflict_count];
    const char *says[2] = {NULL, NULL};
    size_t found = 0;
    *conflict = (struct plain_conflict){.issue = issue, .why = plain_text_at(arena, doc, 0, "detail")};
    for (int32_t one = plain_first(doc, cpx_doc_member(doc, 0, "implicated")); one >= 0 && found < 2; one = doc->nodes[one].next) {
        for (size_t t = 0; t < PLAIN_COUNT(types); t++) {
            const struct plain_resource *item = find(team, types[t], plain_reference(arena, doc, one, types[t]));
            if (!item) continue;
            says[found] = stands(team, item);
            conflict->ids[found] = item->id;
            conflict->types[found++] = item->type;
        }
    }
    if (found < 2 || !says[0] || !says[1]) return CPX_OK;
    const char *facts = cpx_arena_printf(arena, "%s\n%s", says[0], says[1]);
    char version[33];
    enum cpx_rc rc = facts ? plain_version(team->request, facts, strlen(facts), version) : CPX_EXHAUSTED;
    if (rc != CPX_OK) return rc;
    conflict->facts = cpx_arena_strdup(arena, version);
    team->conflict_count++;
    return conflict->facts ? CPX_OK : CPX_EXHAUSTED;
}

/* NULL: an issue that isn't of this kind. */
static const char *finding_of(struct cpx_arena *arena, const struct cpx_doc *doc)
{
    for (int32_t one = plain_first(doc, cpx_doc_member(doc, 0, "identifier")); one >= 0; one = doc->nodes[one].next) {
        if (cpx_doc_string_is(doc, cpx_doc_member(doc, one, "system"), PLAIN_FINDING_SYSTEM))
            return plain_text_at(arena, doc, one, "value");
    }
    return NULL;
}

static void read_decision(struct plain_team *team, const struct plain_resource *issue, const char *finding)
{
    struct cpx_arena *arena = team->request->arena;
    const struct cpx_doc *doc = &issue->doc;
    const int32_t mitigation = cpx_doc_path(doc, 0, "mitigation[0]");
    const char *facts = plain_extension(arena, doc, 0, "facts", "valueString");
    struct plain_decision *decision = &team->decisions[team->decision_count];
    *decision = (struct plain_decision){.resolution = {finding, facts ? facts : "", issue->pieces.items[0].stamp},
                                        .issue = issue,
                                        .note = plain_concept_text(arena, doc, cpx_doc_member(doc, mitigation, "action")),
                                        .kept = plain_extension(arena, doc, mitigation, "kept", "valueString"),
                                        .by = plain_text_at(arena, doc, mitigation, "author.display"),
                                        .at = plain_text_at(arena, doc, mitigation, "date")};
    team->resolutions[team->decision_count++] = decision->resolution;
}

static enum cpx_rc read_issues(struct plain_team *team)
{
    struct cpx_arena *arena = team->request->arena;
    team->decisions = cpx_arena_array(arena, team->count + 1, sizeof *team->decisions);
    team->resolutions = cpx_arena_array(arena, team->count + 1, sizeof *team->resolutions);
    team->conflicts = cpx_arena_array(arena, team->count + 1, sizeof *team->conflicts);
    if (!team->decisions || !team->resolutions || !team->conflicts) return CPX_EXHAUSTED;
    for (size_t i = 0; i < team->count; i++) {
        const struct plain_resource *issue = &team->resources[i];
        if (!plain_is_type(issue, "DetectedIssue")) continue;
        const char *finding = finding_of(arena, &issue->doc);
        enum cpx_rc rc = CPX_OK;
        if (finding)
            read_decision(team, issue, finding);
        else if (!cpx_doc_string_is(&issue->doc, cpx_doc_member(&issue->doc, 0, "status"), "entered-in-error"))
            rc = read_conflict(team, issue);
        if (rc != CPX_OK) return rc;
    }
    return CPX_OK;
}

enum cpx_rc plain_finding_id(const struct cpx_request *request, const char *key, char id[37])
{
    char hex[33];
    enum cpx_rc rc = plain_version(request, key, strlen(key), hex);
    if (rc != CPX_OK) return rc;
    static const size_t lengths[] = {8, 4, 4, 4, 12};
    size_t from = 0, to = 0;
    for (size_t i = 0; i < PLAIN_COUNT(lengths); i++) {
        if (i > 0) id[to++] = '-';
        memcpy(id + to, hex + from, lengths[i]);
        from += lengths[i];
        to += lengths[i];
    }
    id[14] = '8'; /* RFC 9562: a UUID of our own making */
    id[19] = 'a';
    id[to] = '\0';
    return CPX_OK;
}

/* Findings go by their hashes from here on: texts of what they rest on are long. */
static enum cpx_rc name_findings(struct plain_team *team)
{
    for (size_t i = 0; i < team->findings.count; i++) {
        struct cpx_finding *finding = &team->findings.items[i];
        char id[37], facts[33];
        enum cpx_rc rc = plain_finding_id(team->request, finding->key, id);
        if (rc == CPX_OK) rc = plain_version(team->request, finding->facts, strlen(finding->facts), facts);
        if (rc != CPX_OK) return rc;
        finding->key = cpx_arena_strdup(team->request->arena, id);
        finding->facts = cpx_arena_strdup(team->request->arena, facts);
        if (!finding->key || !finding->facts) return CPX_EXHAUSTED;
    }
    return CPX_OK;
}

const struct plain_decision *plain_decided(const struct plain_team *team, const char *id, const char *facts)
{
    const struct cpx_resolution *latest = cpx_finding_resolution(id, facts, team->resolutions, team->decision_count);
    return latest ? &team->decisions[latest - team->resolutions] : NULL;
}

enum cpx_rc plain_team_load(struct cpx_request *request, const struct plain_resource *resources, size_t count, struct plain_team *out)
{
    *out = (struct plain_team){.request = request, .resources = resources, .count = count};
    enum cpx_rc rc = read_members(out);
    if (rc == CPX_OK) rc = read_choices(out);
    if (rc == CPX_OK) rc = read_issues(out);
    if (rc == CPX_OK) rc = find_duplicates(out);
    return rc == CPX_OK ? name_findings(out) : rc;
}

/* ---- giving ---- */

void plain_member_write(struct cpx_writer *w, const struct plain_member *member)
{
    cpx_write_string(w, "organization", member->organization);
    cpx_write_string(w, "name", member->name);
    cpx_write_string(w, "role", member->role ? member->role : member->role_text ? "other" : NULL);
    cpx_write_string(w, "role_text", member->role_text);
    cpx_write_string(w, "phone", member->phone);
    cpx_write_string(w, "email", member->email);
}

static void write_member(struct cpx_writer *w, struct cpx_arena *arena, const struct plain_member *member)
{
    cpx_write_object(w, NULL);
    cpx_write_string(w, "id", member->id);
    plain_member_write(w, member);
    if (member->domains.count + member->needs.count > 0) {
        cpx_write_array(w, "responsible_for");
        for (size_t i = 0; i < member->domains.count; i++)
            cpx_write_string(w, NULL, member->domains.items[i]);
        for (size_t i = 0; i < member->needs.count; i++)
            cpx_write_string(w, NULL, member->needs.items[i]);
        cpx_write_end_array(w);
    }
    cpx_write_string(w, "external_id", member->external_id);
    cpx_write_string(w, "source", member->team->source_id);
    plain_write_time(w, "updated_at", member->team->changed_us);
    plain_write_travelling(w, arena, member->team, NULL);
    cpx_write_end_object(w);
}

static void write_lead(struct cpx_writer *w, const struct plain_choice *lead)
{
    cpx_write_object(w, "lead");
    cpx_write_string(w, "member", lead->member->id);
    cpx_write_string(w, "chosen_by", lead->chosen_by);
    cpx_write_string(w, "since", lead->since);
    cpx_write_string(w, "source", lead->resource->source_id);
    plain_write_time(w, "chosen_at", lead->resource->pieces.items[0].changed_us);
    cpx_write_end_object(w);
}

void plain_decision_write(struct cpx_writer *w, const struct plain_decision *decision)
{
    cpx_write_string(w, "status", decision ? "resolved" : "open");
    if (!decision) return;
    cpx_write_object(w, "resolution");
    cpx_write_string(w, "note", decision->note);
    cpx_write_string(w, "kept", decision->kept);
    cpx_write_string(w, "by", decision->by);
    cpx_write_string(w, "at", decision->at);
    cpx_write_string(w, "source", decision->issue->source_id);
    cpx_write_end_object(w);
}

static void write_duplicates(struct cpx_writer *w, const struct plain_team *team)
{
    cpx_write_array(w, "duplicates");
    for (size_t i = 0; i < team->findings.count; i++) {
        const struct cpx_finding *finding = &team->findings.items[i];
        cpx_write_object(w, NULL);
        cpx_write_string(w, "id", finding->key);
        cpx_write_string(w, "kind", cpx_finding_kinds[finding->kind]);
        cpx_write_array(w, "members");
        for (size_t k = 0; k < finding->count; k++)
            cpx_write_string(w, NULL, finding->ids[k]);
        cpx_write_end_array(w);
        cpx_write_string(w, "why", finding->why);
        plain_decision_write(w, plain_decided(team, finding->key, finding->facts));
        cpx_write_end_object(w);
    }
    cpx_write_end_array(w);
}

static void write_conflicts(struct cpx_writer *w, const struct plain_team *team)
{
    struct cpx_arena *arena = team->request->arena;
    cpx_write_array(w, "conflicts");
    for (size_t i = 0; i < team->conflict_count; i++) {
        const struct plain_conflict *conflict = &team->conflicts[i];
        const bool goals = strcmp(conflict->types[0], "Goal") == 0 && strcmp(conflict->types[1], "Goal") == 0;
        const bool actions = strcmp(conflict->types[0], "Goal") != 0 && strcmp(conflict->types[1], "Goal") != 0;
        cpx_write_object(w, NULL);
        cpx_write_string(w, "id", conflict->issue->id);
        cpx_write_string(w, "kind", goals ? "goal" : actions ? "action" : "goal_and_action");
        cpx_write_array(w, "members");
        for (size_t k = 0; k < 2; k++)
            cpx_write_string(w, NULL, conflict->ids[k]);
        cpx_write_end_array(w);
        cpx_write_string(w, "why", conflict->why);
        plain_decision_write(w, plain_decided(team, conflict->issue->id, conflict->facts));
        cpx_write_string(w, "external_id", plain_external_id(arena, conflict->issue));
        cpx_write_string(w, "source", conflict->issue->source_id);
        plain_write_time(w, "updated_at", conflict->issue->changed_us);
        plain_write_travelling(w, arena, conflict->issue, NULL);
        cpx_write_end_object(w);
    }
    cpx_write_end_array(w);
}

void plain_team_write(struct cpx_writer *w, const struct plain_team *team)
{
    const struct plain_choice *lead = plain_lead(team);
    if (lead && lead->member) write_lead(w, lead);
    cpx_write_array(w, "members");
    for (size_t i = 0; i < team->member_count; i++)
        write_member(w, team->request->arena, &team->members[i]);
    cpx_write_end_array(w);
    write_duplicates(w, team);
    write_conflicts(w, team);
}
