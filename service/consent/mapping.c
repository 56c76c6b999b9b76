#include "mapping.h"

#include <openssl/evp.h>
#include <stdio.h>
#include <string.h>

#include "cpx/resource.h"
#include "cpx/time.h"

#define COUNT(table) (sizeof(table) / sizeof *(table))
#define SYSTEM(name) "http://terminology.hl7.org/CodeSystem/" name
static const char system_scope[] = SYSTEM("consentscope"), system_action[] = SYSTEM("consentaction"),
                  system_reason[] = SYSTEM("v3-ActReason"), system_role[] = SYSTEM("v3-ParticipationType"),
                  system_policy[] = SYSTEM("consentpolicycodes"), system_loinc[] = "http://loinc.org";
static const char class_identifier[] = "urn:careplan-exchange:class", signer_extension[] = "urn:careplan-exchange:signer-role";
enum { RESOURCE_MAX = 4 << 20, SHA256_SIZE = 32, DAY_SIZE = sizeof "YYYY-MM-DD" };

struct mapping {
    struct cpx_arena *arena;
    struct cpx_problem *problem;
    const struct cpx_doc *doc;
    const char *zone;
    struct consent_table *table;
    bool exhausted;
};

/* Criteria of a provision; what a nested one leaves out it has from the outer one. */
struct criteria {
    struct flag flag;
    bool recipient, labels, purposes;
};

static const char *text_of(struct mapping *m, int32_t node)
{
    const char *text = cpx_doc_string(m->arena, m->doc, node);
    m->exhausted = m->exhausted || text == NULL;
    return text == NULL ? "" : text;
}

static const char *pointer_of(struct mapping *m, int32_t node)
{
    const char *text = cpx_doc_pointer(m->arena, m->doc, node);
    m->exhausted = m->exhausted || text == NULL;
    return text == NULL ? "" : text;
}

static int32_t member(struct mapping *m, int32_t object, const char *name)
{
    return cpx_doc_member(m->doc, object, name);
}
static int32_t first(struct mapping *m, int32_t array)
{
    return array < 0 ? -1 : m->doc->nodes[array].child;
}
static int32_t next(struct mapping *m, int32_t node)
{
    return m->doc->nodes[node].next;
}

static void refuse(struct mapping *m, int32_t node, const char *allowed, const char *what)
{
    (void)cpx_problem_add_allowed(m->problem, CPX_ERROR_NOT_ENFORCEABLE, pointer_of(m, node), allowed, "%s", what);
}

static void require(struct mapping *m, int32_t object, const char *name, const char *what)
{
    const char *pointer = cpx_arena_printf(m->arena, "%s/%s", pointer_of(m, object), name);
    m->exhausted = m->exhausted || pointer == NULL;
    (void)cpx_problem_add(m->problem, CPX_ERROR_REQUIRED, pointer, "%s", what);
}

/* Every member that isn't among the names is refused: it might change what is meant. */
static void check_members(struct mapping *m, int32_t object, const char *const *names)
{
    for (int32_t n = first(m, object); n >= 0; n = next(m, n)) {
        size_t i = 0;
        while (names[i] != NULL && !cpx_doc_key_is(m->doc, n, names[i]))
            i++;
        if (names[i] == NULL) refuse(m, n, NULL, "This element can't be enforced: leave it out");
    }
}

static bool is_coding(struct mapping *m, int32_t coding, const char *system, const char *code)
{
    return cpx_doc_string_is(m->doc, member(m, coding, "system"), system) && cpx_doc_string_is(m->doc, member(m, coding, "code"), code);
}

static void check_coding(struct mapping *m, int32_t coding)
{
    static const char *const members[] = {"id", "system", "version", "code", "display", "userSelected", NULL};
    check_members(m, coding, members);
}

static void check_concept(struct mapping *m, int32_t concept)
{
    static const char *const members[] = {"id", "coding", "text", NULL};
    check_members(m, concept, members);
    for (int32_t c = first(m, member(m, concept, "coding")); c >= 0; c = next(m, c))
        check_coding(m, c);
}

static void check_reference(struct mapping *m, int32_t reference)
{
    static const char *const members[] = {"id", "reference", "type", "identifier", "display", NULL}, *const identifiers[] = {
                                                                                                         "id",     "use",   "type",
                                                                                                         "system", "value", "assigner",
                                                                                                         NULL};
    check_members(m, reference, members);
    check_members(m, member(m, reference, "identifier"), identifiers);
}

static bool has_coding(struct mapping *m, int32_t concept, const char *system, const char *code)
{
    for (int32_t c = first(m, member(m, concept, "coding")); c >= 0; c = next(m, c))
        if (is_coding(m, c, system, code)) return true;
    return false;
}

/* Which of the codes of a system a concept means, and no other of that system: its index, or -1. Other systems translate. */
static int meaning_of(struct mapping *m, int32_t concept, const char *system, const char *const *codes, int count)
{
    int found = -1;
    check_concept(m, concept);
    for (int32_t c = first(m, member(m, concept, "coding")); c >= 0; c = next(m, c)) {
        int i = 0;
        if (!cpx_doc_string_is(m->doc, member(m, c, "system"), system)) continue;
        while (i < count && !cpx_doc_string_is(m->doc, member(m, c, "code"), codes[i]))
            i++;
        if (i == count || (found >= 0 && found != i)) return -1;
        found = i;
    }
    return found;
}

/* The id in "Organization/id", or NULL. */
static const char *organization_of(struct mapping *m, int32_t reference)
{
    enum { SIZE = sizeof "Organization/" - 1 };
    const char *text = text_of(m, member(m, reference, "reference"));
    return strncmp(text, "Organization/", SIZE) == 0 && cpx_id_valid(text + SIZE) ? text + SIZE : NULL;
}

/* ---- what stands around the provisions ---- */

/* Which policies the form was drawn up under: named for people, and changing nothing. */
static void check_policies(struct mapping *m, int32_t policies)
{
    static const char *const members[] = {"id", "authority", "uri", NULL};
    for (int32_t p = first(m, policies); p >= 0; p = next(m, p))
        check_members(m, p, members);
}

static void map_frame(struct mapping *m, int32_t node)
{
    static const char *const members[] = {
        "resourceType",    "id",       "meta",       "language",  "text",      "identifier",   "status",
        "scope",           "category", "patient",    "dateTime",  "performer", "organization", "sourceAttachment",
        "sourceReference", "policy",   "policyRule", "provision", NULL};
    static const char *const scopes[] = {"patient-privacy"};
    check_members(m, node, members);
    check_reference(m, member(m, node, "patient"));
    check_reference(m, member(m, node, "sourceReference"));
    check_concept(m, member(m, node, "policyRule"));
    check_policies(m, member(m, node, "policy"));
    if (meaning_of(m, member(m, node, "scope"), system_scope, scopes, 1) < 0)
        refuse(m, member(m, node, "scope"), "patient-privacy", "Only privacy consents are enforced");
    bool category = false;
    for (int32_t c = first(m, member(m, node, "category")); c >= 0; c = next(m, c)) {
        check_concept(m, c);
        category = category || has_coding(m, c, system_loinc, "59284-0") || has_coding(m, c, CPX_SYSTEM_ACT_CODE, "IDSCL");
    }
    if (!category)
        refuse(m, member(m, node, "category"), "http://loinc.org|59284-0, http://terminology.hl7.org/CodeSystem/v3-ActCode|IDSCL",
               "Another category than a disclosure consent can't be enforced");
    int32_t rule = member(m, node, "policyRule");
    bool known = rule < 0 || has_coding(m, rule, CPX_SYSTEM_ACT_CODE, "OPTIN");
    for (int32_t c = first(m, member(m, rule, "coding")); c >= 0; c = next(m, c))
        known = known || cpx_doc_string_is(m->doc, member(m, c, "system"), system_policy);
    if (!known) refuse(m, rule, "a code of consentpolicycodes, OPTIN", "This rule can't be enforced");
}

static void map_date(struct mapping *m, int32_t node)
{
    const char *text = text_of(m, member(m, node, "dateTime"));
    int64_t lower = 0, upper = 0;
    char *day = cpx_arena_alloc(m->arena, DAY_SIZE);
    m->exhausted = m->exhausted || day == NULL;
    if (is_day(text))
        m->table->signed_on = text;
    else if (day != NULL && cpx_time_is_instant(text) && cpx_time_span(text, NULL, &lower, &upper) && cpx_time_day(lower, m->zone, day))
        m->table->signed_on = day;
    else
        require(m, node, "dateTime", "The day on which it was signed is needed, as YYYY-MM-DD");
}

/* The signer's role: by our extension, else by whom the reference names. */
static const char *role_of(struct mapping *m, int32_t performer)
{
    static const char *const members[] = {"id", "extension", "reference", "type", "display", NULL};
    static const char allowed[] = "parent, legal_guardian, surrogate_parent, minor, young_adult, court";
    check_members(m, performer, members);
    for (int32_t e = first(m, member(m, performer, "extension")); e >= 0; e = next(m, e)) {
        const char *role = text_of(m, member(m, e, "valueCode"));
        bool known = cpx_doc_string_is(m->doc, member(m, e, "url"), signer_extension);
        if (known && (table_signer(role) != CPX_SIGNER_MINOR || strcmp(role, "minor") == 0)) return role;
        refuse(m, e, allowed, "The only extension here is urn:careplan-exchange:signer-role, with a valueCode");
        return NULL;
    }
    const char *reference = text_of(m, member(m, performer, "reference"));
    if (strncmp(reference, "RelatedPerson/", 14) == 0) return "parent";
    if (strncmp(reference, "Patient/", 8) == 0) return "minor";
    refuse(m, performer, allowed,
           "Who signed isn't said: refer to the RelatedPerson or the Patient, or name the role by the extension "
           "urn:careplan-exchange:signer-role");
    return NULL;
}

static void map_signer(struct mapping *m, int32_t node)
{
    int32_t performers = member(m, node, "performer"), performer = first(m, performers);
    if (performer < 0) {
        require(m, node, "performer", "Who signed is needed");
        return;
    }
    if (next(m, performer) >= 0) refuse(m, performers, NULL, "One signer for one Consent");
    m->table->signer_role = role_of(m, performer);
    int32_t name = member(m, performer, "display");
    m->table->signer_name = text_of(m, name >= 0 ? name : member(m, performer, "reference"));
    if (*m->table->signer_name == '\0') require(m, performer, "display", "The signer's name is needed");
}

/* A hash of 32 bytes is the form's SHA-256; R4 means SHA-1 (20 bytes), which proves as much as it can. */
static void map_hash(struct mapping *m, int32_t hash)
{
    unsigned char bytes[64];
    const char *text = text_of(m, hash);
    size_t size = strlen(text), padding = size > 1 ? (size_t)(text[size - 1] == '=') + (size_t)(text[size - 2] == '=') : 0;
    if (size > 80) return;
    int decoded = EVP_DecodeBlock(bytes, (const unsigned char *)text, (int)size);
    if (decoded - (int)padding != SHA256_SIZE) return;
    char *hex = cpx_arena_alloc(m->arena, 2 * SHA256_SIZE + 1);
    m->exhausted = m->exhausted || hex == NULL;
    for (int i = 0; hex != NULL && i < SHA256_SIZE; i++)
        snprintf(hex + 2 * i, 3, "%02x", bytes[i]);
    m->table->form_sha256 = hex;
}

static void map_evidence(struct mapping *m, int32_t node)
{
    static const char *const members[] = {"id", "contentType", "language", "data", "url", "size", "hash", "title", "creation", NULL};
    int32_t attachment = member(m, node, "sourceAttachment"), reference = member(m, member(m, node, "sourceReference"), "reference");
    int32_t url = member(m, attachment, "url"), title = member(m, attachment, "title"), hash = member(m, attachment, "hash");
    int32_t place = url >= 0 ? url : title >= 0 ? title : reference, language = member(m, attachment, "language");
    check_members(m, attachment, members);
    map_hash(m, hash);
    m->table->form_kept_at = place >= 0 ? text_of(m, place) : NULL;
    m->table->form_language = language >= 0 ? text_of(m, language) : NULL;
    m->table->evidence = (hash >= 0 && place >= 0) || member(m, attachment, "data") >= 0 || reference >= 0;
}

/* ---- provisions ---- */

static void map_recipient(struct mapping *m, int32_t reference, struct criteria *c)
{
    int32_t identifier = member(m, reference, "identifier");
    if (c->flag.organization != NULL || c->flag.class_name != NULL) {
        refuse(m, reference, NULL, "One recipient for one provision: nest one for each");
        return;
    }
    c->recipient = true;
    c->flag.organization = organization_of(m, reference);
    bool names_class = cpx_doc_string_is(m->doc, member(m, identifier, "system"), class_identifier);
    if (c->flag.organization != NULL && names_class)
        refuse(m, identifier, NULL, "Either an organization or a class of them is the recipient");
    if (c->flag.organization != NULL) return;
    if (names_class) {
        c->flag.class_name = text_of(m, member(m, identifier, "value"));
        if (cpx_class_find(c->flag.class_name) != NULL) return;
    }
    refuse(m, reference, NULL,
           "A recipient is an Organization of this exchange (Organization/id), or a class of them by an identifier of system "
           "urn:careplan-exchange:class");
}

static void map_source(struct mapping *m, int32_t reference, struct criteria *c)
{
    const char *id = organization_of(m, reference);
    if (id == NULL || c->flag.sources_count == SOURCES_MAX) {
        refuse(m, reference, NULL, "A source is an Organization of this exchange (Organization/id); at most 50 of them");
        return;
    }
    if (c->flag.sources == NULL) c->flag.sources = cpx_arena_array(m->arena, SOURCES_MAX, sizeof *c->flag.sources);
    if (c->flag.sources == NULL) {
        m->exhausted = true;
        return;
    }
    c->flag.sources[c->flag.sources_count++] = id;
}

static void map_actors(struct mapping *m, int32_t actors, struct criteria *c)
{
    static const char *const members[] = {"id", "role", "reference", NULL}, *const roles[] = {"IRCP", "CST"};
    if (actors < 0) return;
    c->recipient = false;
    c->flag.organization = c->flag.class_name = NULL;
    c->flag.sources = NULL;
    c->flag.sources_count = 0;
    for (int32_t a = first(m, actors); a >= 0; a = next(m, a)) {
        check_members(m, a, members);
        check_reference(m, member(m, a, "reference"));
        int role = meaning_of(m, member(m, a, "role"), system_role, roles, 2);
        if (role == 0)
            map_recipient(m, member(m, a, "reference"), c);
        else if (role == 1)
            map_source(m, member(m, a, "reference"), c);
        else
            refuse(m, member(m, a, "role"), "IRCP, CST", "Another role than recipient and custodian can't be enforced");
    }
}

/* The category that a label belongs to; behind the last: none. */
static size_t category_of(int64_t label)
{
    size_t i = 0;
    while (i < cpx_categories_count && (cpx_categories[i].labels & label) == 0)
        i++;
    return i;
}

/* A flag is whole: its main label names it, and other labels may stand beside that one. */
static void map_labels(struct mapping *m, int32_t labels, struct criteria *c)
{
    uint32_t named = 0;
    if (labels < 0) return;
    for (int32_t l = first(m, labels); l >= 0; l = next(m, l)) {
        check_coding(m, l);
        int64_t label = cpx_label_of_coding(text_of(m, member(m, l, "system")), text_of(m, member(m, l, "code")));
        for (size_t i = 0; i < cpx_categories_count; i++)
            if ((cpx_categories[i].main & label) != 0) named |= UINT32_C(1) << i;
    }
    for (int32_t l = first(m, labels); l >= 0; l = next(m, l)) {
        int64_t label = cpx_label_of_coding(text_of(m, member(m, l, "system")), text_of(m, member(m, l, "code")));
        if ((named >> category_of(label) & 1) == 0)
            refuse(m, l, NULL, "This label can't be enforced by itself: name a category of the family's flags by its main label");
    }
    c->labels = true;
    c->flag.categories = named;
}

static void map_purposes(struct mapping *m, int32_t purposes, struct criteria *c)
{
    if (purposes < 0) return;
    c->purposes = true;
    c->flag.purposes = 0;
    for (int32_t p = first(m, purposes); p >= 0; p = next(m, p)) {
        check_coding(m, p);
        enum cpx_purpose purpose = cpx_purpose_of_code(text_of(m, member(m, p, "code")));
        if (cpx_doc_string_is(m->doc, member(m, p, "system"), system_reason) && cpx_purposes[purpose].word != NULL)
            c->flag.purposes |= UINT32_C(1) << purpose;
        else
            refuse(m, p, "TREAT, COC, HPAYMT, HOPERAT, PUBHLTH, FAMRQT", "This purpose can't be enforced");
    }
}

static int days_in(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

/* A day, or the first or last day of a month or a year. NULL: a time of day. */
static const char *day_of(struct mapping *m, int32_t node, bool last)
{
    const char *text = text_of(m, node), *day = NULL;
    int year = 0, month = 0;
    if (is_day(text)) return text;
    if (strlen(text) == 4) day = cpx_arena_printf(m->arena, "%s%s", text, last ? "-12-31" : "-01-01");
    if (strlen(text) == 7 && sscanf(text, "%4d-%2d", &year, &month) == 2)
        day = cpx_arena_printf(m->arena, "%s-%02d", text, last ? days_in(year, month) : 1);
    if (day == NULL) refuse(m, node, NULL, "Periods are in whole days here: YYYY-MM-DD");
    return day;
}

static void map_period(struct mapping *m, int32_t period, struct criteria *c)
{
    static const char *const members[] = {"id", "start", "end", NULL};
    check_members(m, period, members);
    int32_t start = member(m, period, "start"), end = member(m, period, "end");
    const char *starts = start >= 0 ? day_of(m, start, false) : NULL, *ends = end >= 0 ? day_of(m, end, true) : NULL;
    if (starts != NULL && (c->flag.starts_on == NULL || strcmp(starts, c->flag.starts_on) > 0)) c->flag.starts_on = starts;
    if (ends != NULL && (c->flag.ends_on == NULL || strcmp(ends, c->flag.ends_on) < 0)) c->flag.ends_on = ends;
}

static void map_actions(struct mapping *m, int32_t actions)
{
    static const char *const codes[] = {"access", "disclose"};
    for (int32_t a = first(m, actions); a >= 0; a = next(m, a))
        if (meaning_of(m, a, system_action, codes, 2) < 0) refuse(m, a, "access, disclose", "Only access and disclosure are enforced");
}

static void map_criteria(struct mapping *m, int32_t provision, struct criteria *c)
{
    static const char *const members[] = {"id", "type", "period", "actor", "action", "securityLabel", "purpose", "provision", NULL};
    int32_t type = member(m, provision, "type");
    check_members(m, provision, members);
    if (type < 0) require(m, provision, "type", "Whether it permits or denies is needed");
    c->flag.permit = cpx_doc_string_is(m->doc, type, "permit");
    c->flag.pointer = pointer_of(m, provision);
    map_period(m, member(m, provision, "period"), c);
    map_actors(m, member(m, provision, "actor"), c);
    map_actions(m, member(m, provision, "action"));
    map_labels(m, member(m, provision, "securityLabel"), c);
    map_purposes(m, member(m, provision, "purpose"), c);
}

/* Criteria that make a flag: a recipient always; what and why for a permit. */
static void add_flag(struct mapping *m, int32_t provision, struct criteria *c)
{
    if (m->table->flags_count == FLAGS_MAX) {
        refuse(m, provision, NULL, "A Consent holds 100 provisions at most");
        return;
    }
    if (!c->recipient) require(m, provision, "actor", "A recipient is needed: an actor with role IRCP");
    if (c->flag.permit && !c->labels) require(m, provision, "securityLabel", "A permit names what it permits");
    if (c->flag.permit && !c->purposes) require(m, provision, "purpose", "A permit names its purposes");
    if (!c->flag.permit && c->flag.sources_count > 0)
        refuse(m, provision, NULL, "A deny holds whoever would disclose: no CST actor with it");
    c->flag.all = !c->labels;
    m->table->flags[m->table->flags_count++] = c->flag;
}

static void map_nested(struct mapping *m, int32_t provision, const struct criteria *outer, bool outer_permits)
{
    struct criteria c = *outer;
    map_criteria(m, provision, &c);
    if (member(m, provision, "provision") >= 0)
        refuse(m, member(m, provision, "provision"), NULL, "One nested level is enforced: put this provision one level up");
    if (outer_permits && c.flag.permit) refuse(m, provision, NULL, "Within a permit only denies make a difference");
    add_flag(m, provision, &c);
}

static void map_provisions(struct mapping *m, int32_t node)
{
    int32_t root = member(m, node, "provision"), nested = member(m, root, "provision");
    struct criteria c = {.recipient = false};
    if (root < 0) {
        require(m, node, "provision", "What the family decides is needed");
        return;
    }
    map_criteria(m, root, &c);
    bool bare = !c.recipient && !c.labels && !c.purposes && c.flag.sources_count == 0;
    bool permits = c.flag.permit;
    if (permits || !bare) add_flag(m, root, &c);
    if (!permits && !bare && nested >= 0)
        refuse(m, nested, NULL, "Exceptions from a deny with criteria can't be enforced: let the outer provision deny without criteria");
    c.flag.all = false;
    for (int32_t p = first(m, nested); p >= 0; p = next(m, p))
        map_nested(m, p, &c, permits);
    if (m->table->flags_count == 0)
        require(m, root, "provision", "A deny without criteria is how things are: nest what the family decides");
}

enum cpx_rc table_from_resource(struct cpx_arena *arena, struct cpx_problem *problem, const struct cpx_doc *doc, int32_t node,
                                const char *zone, struct consent_table *out, bool *closed, const char **patient)
{
    struct mapping m = {.arena = arena, .problem = problem, .doc = doc, .zone = zone, .table = out};
    size_t before = problem->count;
    int32_t status = member(&m, node, "status");
    memset(out, 0, sizeof *out);
    out->flags = cpx_arena_array(arena, FLAGS_MAX, sizeof *out->flags);
    if (out->flags == NULL) return CPX_EXHAUSTED;
    *patient = text_of(&m, member(&m, member(&m, node, "patient"), "reference"));
    *closed = cpx_doc_string_is(doc, status, "inactive") || cpx_doc_string_is(doc, status, "entered-in-error");
    if (*closed) return m.exhausted ? CPX_EXHAUSTED : CPX_OK;
    if (!cpx_doc_string_is(doc, status, "active"))
        refuse(&m, status, "active, inactive, entered-in-error", "A consent is in force or it isn't");
    if (**patient == '\0') require(&m, node, "patient", "The child is needed");
    map_frame(&m, node);
    map_date(&m, node);
    map_signer(&m, node);
    map_evidence(&m, node);
    map_provisions(&m, node);
    if (m.exhausted) return CPX_EXHAUSTED;
    return problem->count > before ? CPX_REFUSED : CPX_OK;
}

/* ---- from a table ---- */

static void write_reference(struct cpx_writer *w, struct cpx_arena *arena, const char *key, const char *type, const char *id)
{
    cpx_write_object(w, key);
    cpx_write_string(w, "reference", cpx_arena_printf(arena, "%s/%s", type, id));
    cpx_write_end_object(w);
}

static void write_signer(struct cpx_writer *w, const struct consent_table *table)
{
    cpx_write_array(w, "performer");
    cpx_write_object(w, NULL);
    cpx_write_array(w, "extension");
    cpx_write_object(w, NULL);
    cpx_write_string(w, "url", signer_extension);
    cpx_write_string(w, "valueCode", table->signer_role);
    cpx_write_end_object(w);
    cpx_write_end_array(w);
    cpx_write_string(w, "display", table->signer_name);
    cpx_write_end_object(w);
    cpx_write_end_array(w);
}

static void write_evidence(struct cpx_writer *w, const struct consent_table *table)
{
    unsigned char bytes[SHA256_SIZE], hash[4 * ((SHA256_SIZE + 2) / 3) + 1];
    if (table->form_sha256 == NULL && table->form_kept_at == NULL) return;
    cpx_write_object(w, "sourceAttachment");
    cpx_write_string(w, "language", table->form_language);
    if (table->form_sha256 != NULL) {
        for (size_t i = 0; i < SHA256_SIZE; i++) {
            unsigned byte = 0;
            sscanf(table->form_sha256 + 2 * i, "%2x", &byte);
            bytes[i] = (unsigned char)byte;
        }
        EVP_EncodeBlock(hash, bytes, SHA256_SIZE);
        cpx_write_string(w, "hash", (const char *)hash);
    }
    cpx_write_string(w, "title", table->form_kept_at);
    cpx_write_end_object(w);
}

static void write_actor(struct cpx_writer *w, struct cpx_arena *arena, const char *role, const char *organization, const char *class_name)
{
    cpx_write_object(w, NULL);
    cpx_write_concept(w, "role", system_role, role);
    if (organization != NULL)
        write_reference(w, arena, "reference", "Organization", organization);
    else {
        cpx_write_object(w, "reference");
        cpx_write_object(w, "identifier");
        cpx_write_string(w, "system", class_identifier);
        cpx_write_string(w, "value", class_name);
        cpx_write_end_object(w);
        cpx_write_end_object(w);
    }
    cpx_write_end_object(w);
}

static void write_labels(struct cpx_writer *w, const struct flag *flag)
{
    cpx_write_array(w, "securityLabel");
    for (size_t i = 0; i < cpx_categories_count; i++)
        for (size_t r = 0; (flag->categories >> i & 1) != 0 && r < cpx_label_rows_count; r++)
            if (CPX_LABEL(cpx_label_rows[r].bit) == cpx_categories[i].main)
                cpx_write_coding(w, NULL, cpx_label_rows[r].system, cpx_label_rows[r].code);
    cpx_write_end_array(w);
}

static void write_purposes(struct cpx_writer *w, const struct flag *flag)
{
    cpx_write_array(w, "purpose");
    for (int i = CPX_PURPOSE_TREAT; i < CPX_PURPOSE_COUNT; i++)
        if ((flag->purposes >> i & 1) != 0) cpx_write_coding(w, NULL, system_reason, cpx_purposes[i].code);
    cpx_write_end_array(w);
}

static void write_provision(struct cpx_writer *w, struct cpx_arena *arena, const struct flag *flag)
{
    cpx_write_object(w, NULL);
    cpx_write_string(w, "type", flag->permit ? "permit" : "deny");
    if (flag->starts_on != NULL || flag->ends_on != NULL) {
        cpx_write_object(w, "period");
        cpx_write_string(w, "start", flag->starts_on);
        cpx_write_string(w, "end", flag->ends_on);
        cpx_write_end_object(w);
    }
    cpx_write_array(w, "actor");
    write_actor(w, arena, "IRCP", flag->organization, flag->class_name);
    for (size_t i = 0; i < flag->sources_count; i++)
        write_actor(w, arena, "CST", flag->sources[i], NULL);
    cpx_write_end_array(w);
    if (!flag->all) write_labels(w, flag);
    if (flag->purposes != 0) write_purposes(w, flag);
    cpx_write_end_object(w);
}

const char *table_resource(struct cpx_arena *arena, const struct consent_table *table, const char *organization_id, size_t *size)
{
    struct cpx_text text;
    struct cpx_writer w;
    cpx_text_init(&text, arena, RESOURCE_MAX);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    cpx_write_string(&w, "resourceType", "Consent");
    cpx_write_string(&w, "status", "active");
    cpx_write_concept(&w, "scope", system_scope, "patient-privacy");
    cpx_write_array(&w, "category");
    cpx_write_concept(&w, NULL, system_loinc, "59284-0");
    cpx_write_end_array(&w);
    write_reference(&w, arena, "patient", "Patient", table->child);
    cpx_write_string(&w, "dateTime", table->signed_on);
    write_signer(&w, table);
    cpx_write_array(&w, "organization");
    write_reference(&w, arena, NULL, "Organization", organization_id);
    cpx_write_end_array(&w);
    write_evidence(&w, table);
    cpx_write_concept(&w, "policyRule", system_policy, "hipaa-auth");
    cpx_write_object(&w, "provision");
    cpx_write_string(&w, "type", "deny");
    cpx_write_array(&w, "provision");
    for (size_t i = 0; i < table->flags_count; i++)
        write_provision(&w, arena, &table->flags[i]);
    cpx_write_end_array(&w);
    cpx_write_end_object(&w);
    cpx_write_end_object(&w);
    return cpx_text_finish(&text, size);
}
