/* AuditEvent: the accounting on the FHIR face, in the shape of IHE BALP's "Audit Event for Privacy Disclosure at Source"
 * (IHE.BasicAudit.PrivacyDisclosure.Source, https://profiles.ihe.net/ITI/BALP). Read only: what is recorded here is what the exchange itself did. */
#include <stdlib.h>
#include <string.h>

#include "cpx/audit.h"
#include "cpx/config.h"
#include "cpx/cursor.h"
#include "cpx/definitions.h"
#include "cpx/handlers.h"
#include "cpx/id.h"
#include "cpx/labels.h"
#include "cpx/purposes.h"
#include "cpx/request.h"
#include "cpx/routes.h"
#include "cpx/service.h"
#include "cpx/text.h"
#include "cpx/time.h"

enum { PAGE_DEFAULT = 50, PAGE_MAX = 100, IDS_MAX = 64, EVENT_MAX = 16 * 1024, BUNDLE_MAX = 4 * 1024 * 1024 };

#define DCM "http://dicom.nema.org/resources/ontology/DCM"
#define TERMINOLOGY "http://terminology.hl7.org/CodeSystem/"
#define BALP "https://profiles.ihe.net/ITI/BALP/"

/* ---- one event ---- */

static void write_purpose(struct cpx_writer *w, const char *key, int purpose)
{
    if (cpx_purposes[purpose].code == NULL) return;
    cpx_write_array(w, key);
    cpx_write_concept(w, NULL, TERMINOLOGY "v3-ActReason", cpx_purposes[purpose].code);
    cpx_write_end_array(w);
}

static void write_organization(struct cpx_writer *w, struct cpx_request *request, const char *id)
{
    const char *reference = cpx_arena_printf(request->arena, "Organization/%s", id);
    cpx_write_object(w, "who");
    cpx_write_string(w, "reference", reference != NULL ? reference : "");
    cpx_write_end_object(w);
}

static void write_service(struct cpx_writer *w, const char *key, struct cpx_request *request)
{
    cpx_write_object(w, key);
    cpx_write_string(w, "display", request->service->config->url);
    cpx_write_end_object(w);
}

/* The exchange, from which it went. */
static void write_source_agent(struct cpx_writer *w, struct cpx_request *request)
{
    cpx_write_object(w, NULL);
    cpx_write_concept(w, "type", DCM, "110153");
    write_service(w, "who", request);
    cpx_write_bool(w, "requestor", false);
    cpx_write_object(w, "network");
    cpx_write_string(w, "address", request->service->config->url);
    cpx_write_string(w, "type", "5"); /* a URI */
    cpx_write_end_object(w);
    cpx_write_end_object(w);
}

/* The profile wants a network; addresses aren't kept. */
static void write_recipient_agent(struct cpx_writer *w, struct cpx_request *request, const struct cpx_disclosure *line)
{
    cpx_write_object(w, NULL);
    cpx_write_concept(w, "type", DCM, "110152");
    write_organization(w, request, line->recipient);
    cpx_write_bool(w, "requestor", line->user == NULL);
    cpx_write_object(w, "network");
    cpx_write_object(w, "_address");
    cpx_write_array(w, "extension");
    cpx_write_object(w, NULL);
    cpx_write_string(w, "url", "http://hl7.org/fhir/StructureDefinition/data-absent-reason");
    cpx_write_string(w, "valueCode", "not-asked");
    cpx_write_end_object(w);
    cpx_write_end_array(w);
    cpx_write_end_object(w);
    cpx_write_end_object(w);
    cpx_write_end_object(w);
}

static void write_user_agent(struct cpx_writer *w, const struct cpx_disclosure *line)
{
    if (line->user == NULL) return;
    cpx_write_object(w, NULL);
    cpx_write_concept(w, "type", TERMINOLOGY "v3-ParticipationType", "IRCP");
    cpx_write_object(w, "who");
    cpx_write_object(w, "identifier");
    cpx_write_string(w, "value", line->user);
    cpx_write_end_object(w);
    cpx_write_end_object(w);
    cpx_write_bool(w, "requestor", true);
    write_purpose(w, "purposeOfUse", line->purpose);
    cpx_write_end_object(w);
}

/* Whose data it was. */
static void write_custodian_agent(struct cpx_writer *w, struct cpx_request *request, const struct cpx_disclosure *line)
{
    if (line->source == NULL) return;
    cpx_write_object(w, NULL);
    cpx_write_concept(w, "type", "http://snomed.info/sct", "159541003"); /* record keeping clerk: the profile's custodian */
    write_organization(w, request, line->source);
    cpx_write_bool(w, "requestor", false);
    cpx_write_end_object(w);
}

static void write_patient_entity(struct cpx_writer *w, struct cpx_request *request, const struct cpx_disclosure *line)
{
    const char *reference = line->patient != NULL ? cpx_arena_printf(request->arena, "Patient/%s", line->patient) : NULL;
    cpx_write_object(w, NULL);
    cpx_write_object(w, "what");
    cpx_write_string(w, "reference", reference);
    cpx_write_string(w, "type", "Patient"); /* alone where the reader has no record of the child and named none */
    cpx_write_end_object(w);
    cpx_write_coding(w, "type", TERMINOLOGY "audit-entity-type", "1");
    cpx_write_coding(w, "role", TERMINOLOGY "object-role", "1");
    cpx_write_end_object(w);
}

static void write_detail(struct cpx_writer *w, const char *name, const char *value)
{
    if (value == NULL) return;
    cpx_write_object(w, NULL);
    cpx_write_string(w, "type", name);
    cpx_write_string(w, "valueString", value);
    cpx_write_end_object(w);
}

/* What was given: how much, of which categories, on what basis. */
static void write_data_entity(struct cpx_writer *w, struct cpx_request *request, const struct cpx_disclosure *line)
{
    const char *names[32];
    size_t count = cpx_categories_of(line->labels, names, sizeof names / sizeof *names);
    cpx_write_object(w, NULL);
    cpx_write_coding(w, "type", TERMINOLOGY "audit-entity-type", "2");
    cpx_write_coding(w, "role", TERMINOLOGY "object-role", "4");
    cpx_write_array(w, "detail");
    write_detail(w, "kind", line->kind);
    write_detail(w, "items", cpx_arena_printf(request->arena, "%lld", (long long)line->items));
    for (size_t i = 0; i < count; i++)
        write_detail(w, "category", names[i]);
    write_detail(w, "basis", line->basis);
    write_detail(w, "citation", line->citation);
    write_detail(w, "reason", line->reason);
    cpx_write_end_array(w);
    cpx_write_end_object(w);
}

/* The family's Consent, where one was the basis. */
static void write_consent_entity(struct cpx_writer *w, struct cpx_request *request, const struct cpx_disclosure *line)
{
    const char *reference;
    if (line->basis_version == 0 || line->basis_id == NULL) return;
    reference = cpx_arena_printf(request->arena, "Consent/%s", line->basis_id);
    cpx_write_object(w, NULL);
    cpx_write_object(w, "what");
    cpx_write_string(w, "reference", reference != NULL ? reference : "");
    cpx_write_end_object(w);
    cpx_write_coding(w, "type", TERMINOLOGY "audit-entity-type", "4");
    cpx_write_array(w, "detail");
    write_detail(w, "version", cpx_arena_printf(request->arena, "%lld", (long long)line->basis_version));
    cpx_write_end_array(w);
    cpx_write_end_object(w);
}

static void write_transaction_entity(struct cpx_writer *w, const struct cpx_disclosure *line)
{
    cpx_write_object(w, NULL);
    cpx_write_object(w, "what");
    cpx_write_object(w, "identifier");
    cpx_write_string(w, "value", line->request);
    cpx_write_end_object(w);
    cpx_write_end_object(w);
    cpx_write_coding(w, "type", BALP "CodeSystem/BasicAuditEntityType", "XrequestId");
    cpx_write_end_object(w);
}

static void write_event(struct cpx_writer *w, struct cpx_request *request, const struct cpx_disclosure *line)
{
    char at[32];
    cpx_time_format(line->at_us, at);
    cpx_write_string(w, "resourceType", "AuditEvent");
    cpx_write_string(w, "id", line->id);
    cpx_write_object(w, "meta");
    cpx_write_string(w, "versionId", "1");
    cpx_write_string(w, "lastUpdated", at);
    cpx_write_array(w, "profile");
    cpx_write_string(w, NULL, BALP "StructureDefinition/IHE.BasicAudit.PrivacyDisclosure.Source");
    cpx_write_end_array(w);
    cpx_write_end_object(w);
    cpx_write_coding(w, "type", DCM, "110106"); /* export */
    cpx_write_array(w, "subtype");
    cpx_write_coding(w, NULL, TERMINOLOGY "iso-21089-lifecycle", "disclose");
    cpx_write_end_array(w);
    cpx_write_string(w, "action", "R");
    cpx_write_string(w, "recorded", at);
    cpx_write_string(w, "outcome", "0");
    write_purpose(w, "purposeOfEvent", line->purpose);
    cpx_write_array(w, "agent");
    write_source_agent(w, request);
    write_recipient_agent(w, request, line);
    write_user_agent(w, line);
    write_custodian_agent(w, request, line);
    cpx_write_end_array(w);
    cpx_write_object(w, "source");
    write_service(w, "observer", request);
    cpx_write_array(w, "type");
    cpx_write_coding(w, NULL, TERMINOLOGY "security-source-type", "4");
    cpx_write_end_array(w);
    cpx_write_end_object(w);
    cpx_write_array(w, "entity");
    write_patient_entity(w, request, line);
    write_data_entity(w, request, line);
    write_consent_entity(w, request, line);
    write_transaction_entity(w, line);
    cpx_write_end_array(w);
}

/* ---- read ---- */

static enum cpx_rc not_found(struct cpx_request *request)
{
    return cpx_problem_add(&request->problem, CPX_ERROR_NOT_FOUND, NULL, "There is no such resource for this client");
}

enum cpx_rc cpx_fhir_audit_read_plan(struct cpx_request *request, struct cpx_call *call)
{
    int64_t *number = cpx_arena_alloc(request->arena, sizeof *number);
    struct cpx_accounting accounting = {.numbers = number, .numbers_count = 1, .from_us = INT64_MIN, .before_us = INT64_MAX, .limit = 1};
    if (number == NULL) return CPX_EXHAUSTED;
    if (!cpx_audit_event_number(request->service->version_key, request->parameters[0], number)) return not_found(request);
    accounting.asked_for = cpx_arena_printf(request->arena, "AuditEvent/%s", request->parameters[0]);
    return accounting.asked_for != NULL ? cpx_accounting_plan(request, &accounting, call) : CPX_EXHAUSTED;
}

enum cpx_rc cpx_fhir_audit_read_answer(struct cpx_request *request, const struct cpx_rows *rows)
{
    struct cpx_disclosure *lines = NULL;
    const char *next = NULL, *body;
    struct cpx_text text;
    struct cpx_writer w;
    size_t count, size;
    enum cpx_rc rc = cpx_accounting_take(request, rows, 1, &lines, &count, &next);
    if (rc != CPX_OK) return rc;
    if (count == 0) return not_found(request);
    cpx_text_init(&text, request->arena, EVENT_MAX);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    write_event(&w, request, &lines[0]);
    cpx_write_end_object(&w);
    body = cpx_text_finish(&text, &size);
    return body != NULL ? cpx_respond(request, 200, cpx_media_fhir, body, size) : CPX_EXHAUSTED;
}

/* ---- search ---- */

struct search {
    struct cpx_accounting accounting;
    int64_t numbers[IDS_MAX];
    bool nothing;     /* what is asked for can't be here */
    const char *self; /* the query as understood, without the cursor */
};

static enum cpx_rc refuse_value(struct cpx_request *request, const char *name, const char *what)
{
    return cpx_problem_add(&request->problem, CPX_ERROR_INVALID_PARAMETER, name, "%s", what);
}

/* Type/id, id, or our own absolute URL; NULL: nothing of ours. */
static const char *id_of(const struct cpx_request *request, const char *type, const char *value)
{
    size_t base = strlen(request->service->config->url), length = strlen(type);
    if (strncmp(value, request->service->config->url, base) == 0 && strncmp(value + base, "/fhir/R4/", 9) == 0) value += base + 9;
    if (strncmp(value, type, length) == 0 && value[length] == '/') value += length + 1;
    return cpx_id_valid(value) ? value : NULL;
}

static enum cpx_rc take_patient(struct cpx_request *request, struct search *search, const char *name, const char *value)
{
    const char *id = id_of(request, "Patient", value);
    if (value[0] == '\0' || strchr(value, ',') != NULL) return refuse_value(request, name, "Name one Patient: `Patient/id` or `id`");
    search->accounting.patient = id;
    search->nothing |= id == NULL;
    search->accounting.asked_for = id != NULL ? cpx_arena_printf(request->arena, "Patient/%s", id) : NULL;
    return id != NULL && search->accounting.asked_for == NULL ? CPX_EXHAUSTED : CPX_OK;
}

static enum cpx_rc take_agent(struct cpx_request *request, struct search *search, const char *name, const char *value)
{
    const char *id = id_of(request, "Organization", value);
    if (value[0] == '\0' || strchr(value, ',') != NULL) return refuse_value(request, name, "Name the recipient: `Organization/id` or `id`");
    search->accounting.recipient = id;
    search->nothing |= id == NULL;
    return CPX_OK;
}

/* Several dates narrow each other. */
static enum cpx_rc take_date(struct cpx_request *request, struct search *search, const char *name, const char *value)
{
    static const char *const comparators[] = {"eq", "ge", "gt", "sa", "le", "lt", "eb", NULL};
    struct cpx_accounting *a = &search->accounting;
    const char *comparator = "eq";
    int64_t lower, upper, from = INT64_MIN, before = INT64_MAX;
    for (size_t i = 0; comparators[i] != NULL; i++) {
        if (strncmp(value, comparators[i], 2) != 0) continue;
        comparator = comparators[i];
        value += 2;
        break;
    }
    if (!cpx_time_span(value, request->service->config->time_zone, &lower, &upper))
        return refuse_value(request, name,
                            "A date is YYYY, YYYY-MM, YYYY-MM-DD or an instant with an offset, after eq, ge, gt, le, lt, sa or eb");
    if (comparator[0] == 'e' && comparator[1] == 'q') from = lower, before = upper;
    if (comparator[0] == 'g') from = comparator[1] == 'e' ? lower : upper;
    if (comparator[0] == 's') from = upper;
    if (comparator[0] == 'l') before = comparator[1] == 'e' ? upper : lower;
    if (comparator[0] == 'e' && comparator[1] == 'b') before = lower;
    if (from > a->from_us) a->from_us = from;
    if (before < a->before_us) a->before_us = before;
    return CPX_OK;
}

static enum cpx_rc take_ids(struct cpx_request *request, struct search *search, const char *name, const char *value)
{
    char *rest = cpx_arena_strdup(request->arena, value), *next = NULL;
    if (rest == NULL) return CPX_EXHAUSTED;
    search->accounting.numbers = search->numbers;
    search->accounting.numbers_count = 0;
    for (char *id = strtok_r(rest, ",", &next); id != NULL; id = strtok_r(NULL, ",", &next)) {
        if (search->accounting.numbers_count == IDS_MAX) return refuse_value(request, name, "There are too many ids");
        if (cpx_audit_event_number(request->service->version_key, id, &search->numbers[search->accounting.numbers_count]))
            search->accounting.numbers_count++;
    }
    return CPX_OK;
}

static enum cpx_rc take_count(struct cpx_request *request, struct search *search, const char *name, const char *value)
{
    char *end = NULL;
    long count = strtol(value, &end, 10);
    if (value[0] < '0' || value[0] > '9' || *end != '\0' || count < 1)
        return refuse_value(request, name, "_count is a number from 1: at most 100 are given");
    search->accounting.limit = count > PAGE_MAX ? PAGE_MAX : (int)count;
    return CPX_OK;
}

static enum cpx_rc take_nothing(struct cpx_request *request, struct search *search, const char *name, const char *value)
{
    (void)request;
    (void)search;
    (void)name;
    (void)value;
    return CPX_OK;
}

/* The names are those of cpx_made_parameters, and what says how to answer. */
static const struct {
    const char *name;
    enum cpx_rc (*take)(struct cpx_request *request, struct search *search, const char *name, const char *value);
    bool once;
} parameters[] = {{"patient", take_patient, true}, {"date", take_date, false},     {"agent", take_agent, true},
                  {"_id", take_ids, true},         {"_count", take_count, true},   {"_cursor", take_nothing, true},
                  {"_format", take_nothing, true}, {"_pretty", take_nothing, true}};
enum { PARAMETERS = sizeof parameters / sizeof parameters[0] };

static bool is_repeated(const struct cpx_request *request, const char *name)
{
    int count = 0;
    for (size_t i = 0; i < request->query.count; i++)
        count += strcmp(request->query.items[i].name, name) == 0;
    return count > 1;
}

static void add_self(struct cpx_text *self, const struct cpx_pair *pair)
{
    cpx_text_addf(self, "%s%s=", self->size > 0 ? "&" : "", pair->name);
    for (const char *c = pair->value; *c != '\0'; c++) {
        bool plain = (*c >= '0' && *c <= '9') || (*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') || strchr("-._~:/,", *c) != NULL;
        cpx_text_addf(self, plain ? "%c" : "%%%02X", (unsigned char)*c);
    }
}

/* What isn't supported is refused always: an accounting that left a condition out would tell of more than was asked for. */
static enum cpx_rc take_pair(struct cpx_request *request, struct search *search, const struct cpx_pair *pair, struct cpx_text *self)
{
    for (size_t i = 0; i < PARAMETERS; i++) {
        if (strcmp(parameters[i].name, pair->name) != 0) continue;
        if (parameters[i].once && is_repeated(request, pair->name)) return refuse_value(request, pair->name, "Give it once");
        if (strcmp(pair->name, "_cursor") != 0) add_self(self, pair);
        return parameters[i].take(request, search, pair->name, pair->value);
    }
    return cpx_problem_add_allowed(&request->problem, CPX_ERROR_UNKNOWN_PARAMETER, pair->name, "patient, date, agent, _id, _count",
                                   "AuditEvent has no such search parameter here");
}

static enum cpx_rc parse(struct cpx_request *request, struct search *search)
{
    struct cpx_text self;
    const char *cursor = cpx_request_query(request, "_cursor");
    enum cpx_rc rc = CPX_OK;
    cpx_text_init(&self, request->arena, EVENT_MAX);
    for (size_t i = 0; i < request->query.count && rc == CPX_OK; i++)
        rc = take_pair(request, search, &request->query.items[i], &self);
    if (rc != CPX_OK) return rc;
    search->self = cpx_text_finish(&self, NULL);
    const char *bound = search->self != NULL ? cpx_arena_printf(request->arena, "AuditEvent?%s", search->self) : NULL;
    if (bound == NULL) return CPX_EXHAUSTED;
    if (search->accounting.patient == NULL && search->accounting.numbers == NULL && !search->nothing)
        return cpx_problem_add(&request->problem, CPX_ERROR_TOO_COSTLY, "patient", "Name the child: patient=Patient/id");
    return cursor != NULL ? cpx_cursor_open_for(request, bound, cursor, &search->accounting.after) : CPX_OK;
}

static void write_link(struct cpx_writer *w, struct cpx_request *request, const struct search *search, const char *relation,
                       const char *cursor)
{
    const char *url = cpx_arena_printf(request->arena, "%s/fhir/R4/AuditEvent?%s%s%s", request->service->config->url, search->self,
                                       cursor != NULL ? "&_cursor=" : "", cursor != NULL ? cursor : "");
    cpx_write_object(w, NULL);
    cpx_write_string(w, "relation", relation);
    cpx_write_string(w, "url", url != NULL ? url : "");
    cpx_write_end_object(w);
}

static enum cpx_rc respond_page(struct cpx_request *request, const struct search *search, const struct cpx_disclosure *lines, size_t count,
                                const char *next)
{
    struct cpx_text text;
    struct cpx_writer w;
    size_t size;
    cpx_text_init(&text, request->arena, BUNDLE_MAX);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    cpx_write_string(&w, "resourceType", "Bundle");
    cpx_write_string(&w, "type", "searchset");
    cpx_write_array(&w, "link");
    write_link(&w, request, search, "self", cpx_request_query(request, "_cursor"));
    if (next != NULL) write_link(&w, request, search, "next", next);
    cpx_write_end_array(&w);
    if (count > 0) cpx_write_array(&w, "entry");
    for (size_t i = 0; i < count; i++) {
        const char *url = cpx_arena_printf(request->arena, "%s/fhir/R4/AuditEvent/%s", request->service->config->url, lines[i].id);
        cpx_write_object(&w, NULL);
        cpx_write_string(&w, "fullUrl", url != NULL ? url : "");
        cpx_write_object(&w, "resource");
        write_event(&w, request, &lines[i]);
        cpx_write_end_object(&w);
        cpx_write_object(&w, "search");
        cpx_write_string(&w, "mode", "match");
        cpx_write_end_object(&w);
        cpx_write_end_object(&w);
    }
    if (count > 0) cpx_write_end_array(&w);
    cpx_write_end_object(&w);
    const char *body = cpx_text_finish(&text, &size);
    return body != NULL ? cpx_respond(request, 200, cpx_media_fhir, body, size) : CPX_EXHAUSTED;
}

enum cpx_rc cpx_fhir_audit_search_plan(struct cpx_request *request, struct cpx_call *call)
{
    struct search *search = cpx_arena_alloc(request->arena, sizeof *search);
    if (search == NULL) return CPX_EXHAUSTED;
    search->accounting = (struct cpx_accounting){.from_us = INT64_MIN, .before_us = INT64_MAX, .limit = PAGE_DEFAULT};
    request->plan = search;
    enum cpx_rc rc = parse(request, search);
    if (rc != CPX_OK) return rc;
    return search->nothing ? respond_page(request, search, NULL, 0, NULL) : cpx_accounting_plan(request, &search->accounting, call);
}

enum cpx_rc cpx_fhir_audit_search_answer(struct cpx_request *request, const struct cpx_rows *rows)
{
    const struct search *search = request->plan;
    struct cpx_disclosure *lines = NULL;
    const char *next = NULL, *cursor = NULL;
    size_t count;
    enum cpx_rc rc = cpx_accounting_take(request, rows, search->accounting.limit, &lines, &count, &next);
    if (rc == CPX_OK && next != NULL) {
        const char *bound = cpx_arena_printf(request->arena, "AuditEvent?%s", search->self);
        rc = bound != NULL ? cpx_cursor_seal_for(request, bound, next, &cursor) : CPX_EXHAUSTED;
    }
    return rc == CPX_OK ? respond_page(request, search, lines, count, cursor) : rc;
}
