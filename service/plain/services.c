/* GET /v1/services and /v1/services/{service}: what the organizations of the exchange offer, by itself or as HSDS.
 *
 * How it lies on FHIR: a service is the HealthcareService of the organization that keeps it. name, active; description is comment; needs are
 * category (SDOH Clinical Care's domains, else ours), categories characteristic, languages communication; phone, email and url telecom, of which
 * appointment_phone has SDOHCC's extension for appointments; capacity and its note SDOHCC's extension of the capacity status. eligibility is
 * eligibility, its ages an extension of ours with a Range in months; towns are coverageArea's display, else the town of the Location there;
 * how_to_refer is referralMethod, its words a text there; a location is a Location. external_id is an identifier. */
#include <stdlib.h>
#include <string.h>

#include "cpx/cursor.h"
#include "cpx/handlers.h"
#include "services.h"

enum { PAGE_MAX = 8 * 1024 * 1024, LIMIT_DEFAULT = 50, LIMIT_MAX = 100, PAGES_MAX = 100000, LOCATIONS_MAX = 200 };
enum { AT_SERVICE, AT_ORGANIZATION, AT_ORGANIZATION_NAME, AT_LABELS, AT_FROM, AT_TOTAL, AT_TYPE, AT_ID, AT_STAMP, AT_CHANGED, AT_BODY };

/* ---- out of a HealthcareService and its Locations ---- */

const struct plain_method_row plain_method_rows[] = {
    {"electronic", "elec"}, {"phone", "phone"}, {"fax", "fax"}, {"secure_email", "semail"}, {"mail", "mail"}};
const size_t plain_method_rows_count = PLAIN_COUNT(plain_method_rows);

/* A Location among the rows of its service. */
struct entry {
    const char *id;
    struct cpx_doc doc;
};
struct loading {
    struct cpx_arena *arena;
    const struct cpx_doc *doc;
    struct entry *entries;
    size_t count;
    struct plain_service *out;
    bool failed;
};

static void add(struct loading *l, struct plain_texts *texts, const char *text)
{
    if (!plain_texts_add(l->arena, texts, text)) l->failed = true;
}

static const struct entry *entry_at(const struct loading *l, int32_t reference)
{
    const char *id = plain_reference(l->arena, l->doc, reference, "Location");
    for (size_t i = 0; id && i < l->count; i++) {
        if (strcmp(l->entries[i].id, id) == 0) return &l->entries[i];
    }
    return NULL;
}

/* The codings of a list of CodeableConcepts, one after the other: the next behind *concept and *coding, both -1 at first. */
static bool next_coding(const struct cpx_doc *doc, const char *list, int32_t *concept, int32_t *coding)
{
    *coding = *coding < 0 ? -1 : doc->nodes[*coding].next;
    while (*coding < 0) {
        *concept = *concept < 0 ? plain_first_of(doc, 0, list) : doc->nodes[*concept].next;
        if (*concept < 0) return false;
        *coding = plain_first_of(doc, *concept, "coding");
    }
    return true;
}

static bool is_of(const struct cpx_doc *doc, int32_t coding, const char *system)
{
    return cpx_doc_string_is(doc, cpx_doc_member(doc, coding, "system"), system);
}

static void load_codes(struct loading *l)
{
    int32_t concept = -1, coding = -1;
    while (next_coding(l->doc, "category", &concept, &coding)) {
        if (!is_of(l->doc, coding, PLAIN_SDOH) && !is_of(l->doc, coding, PLAIN_DOMAIN)) continue;
        add(l, &l->out->needs, plain_known(plain_word(l->arena, plain_text_at(l->arena, l->doc, coding, "code")), plain_domains));
    }
    for (concept = coding = -1; next_coding(l->doc, "characteristic", &concept, &coding);) {
        if (is_of(l->doc, coding, PLAIN_CATEGORY))
            add(l, &l->out->categories, plain_known(plain_text_at(l->arena, l->doc, coding, "code"), plain_categories));
    }
    for (concept = coding = -1; next_coding(l->doc, "communication", &concept, &coding);) {
        const char *tag = plain_text_at(l->arena, l->doc, coding, "code");
        if (tag && plain_is_language(tag)) add(l, &l->out->languages, tag);
    }
}

static const int64_t *number_of(struct loading *l, int number)
{
    int64_t *out = number < 0 ? NULL : cpx_arena_alloc(l->arena, sizeof *out);
    if (number < 0) return NULL;
    if (out)
        *out = number;
    else
        l->failed = true;
    return out;
}

static void load_eligibility(struct loading *l)
{
    struct plain_eligibility found = {.text = NULL};
    for (int32_t one = plain_first_of(l->doc, 0, "eligibility"); one >= 0; one = l->doc->nodes[one].next) {
        int from, last;
        if (!found.text) found.text = plain_text_at(l->arena, l->doc, one, "comment");
        for (int32_t ages = plain_first_of(l->doc, one, "extension"); ages >= 0; ages = l->doc->nodes[ages].next) {
            if (found.min_age_months || found.max_age_months || !cpx_directory_ages(l->arena, l->doc, ages, &from, &last)) continue;
            found.min_age_months = number_of(l, from);
            found.max_age_months = number_of(l, last);
        }
    }
    if (!found.text && !found.min_age_months && !found.max_age_months) return;
    l->out->eligibility = cpx_arena_alloc(l->arena, sizeof found);
    if (l->out->eligibility)
        *l->out->eligibility = found;
    else
        l->failed = true;
}

static void load_capacity(struct loading *l)
{
    for (int32_t one = plain_first_of(l->doc, 0, "extension"); one >= 0; one = l->doc->nodes[one].next) {
        if (!cpx_doc_string_is(l->doc, cpx_doc_member(l->doc, one, "url"), CPX_CAPACITY_STATUS)) continue;
        for (int32_t part = plain_first_of(l->doc, one, "extension"); part >= 0; part = l->doc->nodes[part].next) {
            int32_t url = cpx_doc_member(l->doc, part, "url");
            if (cpx_doc_string_is(l->doc, url, "capacityStatus"))
                l->out->capacity = plain_known(
                    plain_word(l->arena, plain_text_at(l->arena, l->doc, part, "valueCodeableConcept.coding[0].code")), plain_capacities);
            if (cpx_doc_string_is(l->doc, url, "capacityNotes"))
                l->out->capacity_note = plain_text_at(l->arena, l->doc, part, "valueString");
        }
    }
}

static void load_methods(struct loading *l)
{
    struct plain_referring found = {.text = NULL};
    int32_t concept = -1, coding = -1;
    while (next_coding(l->doc, "referralMethod", &concept, &coding)) {
        for (size_t i = 0; is_of(l->doc, coding, PLAIN_REFERRAL_METHOD) && i < plain_method_rows_count; i++) {
            if (cpx_doc_string_is(l->doc, cpx_doc_member(l->doc, coding, "code"), plain_method_rows[i].code))
                add(l, &found.methods, plain_method_rows[i].word);
        }
    }
    for (int32_t one = plain_first_of(l->doc, 0, "referralMethod"); one >= 0 && !found.text; one = l->doc->nodes[one].next)
        found.text = plain_text_at(l->arena, l->doc, one, "text");
    if (!found.text && found.methods.count == 0) return;
    l->out->how_to_refer = cpx_arena_alloc(l->arena, sizeof found);
    if (l->out->how_to_refer)
        *l->out->how_to_refer = found;
    else
        l->failed = true;
}

static void load_towns(struct loading *l)
{
    for (int32_t one = plain_first_of(l->doc, 0, "coverageArea"); one >= 0; one = l->doc->nodes[one].next) {
        const char *town = plain_text_at(l->arena, l->doc, one, "display");
        const struct entry *entry = town ? NULL : entry_at(l, one);
        if (entry) town = plain_text_at(l->arena, &entry->doc, 0, "address.city");
        if (entry && !town) town = plain_text_at(l->arena, &entry->doc, 0, "name");
        add(l, &l->out->towns, town);
    }
}

void plain_location_load(struct cpx_arena *arena, const char *id, const struct cpx_doc *doc, struct plain_location *out)
{
    *out = (struct plain_location){.id = id,
                                   .name = plain_text_at(arena, doc, 0, "name"),
                                   .line = plain_text_at(arena, doc, 0, "address.line[0]"),
                                   .city = plain_text_at(arena, doc, 0, "address.city"),
                                   .state = plain_text_at(arena, doc, 0, "address.state"),
                                   .postal_code = plain_text_at(arena, doc, 0, "address.postalCode"),
                                   .phone = plain_telecom(arena, doc, "phone", false)};
}

static void load_locations(struct loading *l)
{
    struct plain_location *items = cpx_arena_array(l->arena, l->count + 1, sizeof *items);
    if (!items) {
        l->failed = true;
        return;
    }
    for (int32_t one = plain_first_of(l->doc, 0, "location"); one >= 0 && l->out->locations.count < l->count;
         one = l->doc->nodes[one].next) {
        const struct entry *entry = entry_at(l, one);
        if (entry) plain_location_load(l->arena, entry->id, &entry->doc, &items[l->out->locations.count++]);
    }
    l->out->locations.items = items;
}

static enum cpx_rc load(struct cpx_arena *arena, const struct cpx_doc *doc, struct entry *entries, size_t count, struct plain_service *out)
{
    struct loading l = {.arena = arena, .doc = doc, .entries = entries, .count = count, .out = out};
    const struct plain_resource itself = {.type = "HealthcareService", .doc = *doc};
    int32_t active = cpx_doc_member(doc, 0, "active");
    *out = (struct plain_service){.external_id = plain_external_id(arena, &itself),
                                  .name = plain_text_at(arena, doc, 0, "name"),
                                  .description = plain_text_at(arena, doc, 0, "comment"),
                                  .phone = plain_telecom(arena, doc, "phone", false),
                                  .appointment_phone = plain_telecom(arena, doc, "phone", true),
                                  .email = plain_telecom(arena, doc, "email", false),
                                  .url = plain_telecom(arena, doc, "url", false),
                                  .active = active >= 0 && doc->nodes[active].kind == CPX_KIND_FALSE ? PLAIN_FALSE : PLAIN_TRUE};
    if (!out->email) out->email = plain_telecom(arena, doc, "email", true);
    load_codes(&l);
    load_eligibility(&l);
    load_capacity(&l);
    load_methods(&l);
    load_towns(&l);
    load_locations(&l);
    return l.failed ? CPX_EXHAUSTED : CPX_OK;
}

enum cpx_rc plain_listed_load(struct cpx_arena *arena, const struct cpx_rows *rows, int *row, struct plain_listed *out)
{
    int first = *row, end = first;
    const char *id = cpx_rows_text(rows, first, AT_SERVICE);
    struct cpx_doc doc;
    struct cpx_text stamps;
    while (end < cpx_rows_count(rows) && strcmp(cpx_rows_text(rows, end, AT_SERVICE), id) == 0)
        end++;
    struct entry *entries = cpx_arena_array(arena, (size_t)(end - first), sizeof *entries);
    if (!entries) return CPX_EXHAUSTED;
    *out = (struct plain_listed){.id = id,
                                 .organization = cpx_rows_text(rows, first, AT_ORGANIZATION),
                                 .organization_name = cpx_rows_text(rows, first, AT_ORGANIZATION_NAME),
                                 .listed = cpx_rows_int(rows, first, AT_LABELS) == 0};
    cpx_text_init(&stamps, arena, 64 * 1024);
    enum cpx_rc rc = CPX_OK;
    for (int at = first; rc == CPX_OK && at < end; at++) {
        struct entry *entry = &entries[at - first];
        entry->id = cpx_rows_text(rows, at, AT_ID);
        rc = plain_entry_open(arena, cpx_rows_text(rows, at, AT_TYPE), cpx_rows_text(rows, at, AT_BODY), cpx_rows_size(rows, at, AT_BODY),
                              at == first ? &doc : &entry->doc);
        cpx_text_addf(&stamps, "%s/%s,", entry->id, cpx_rows_text(rows, at, AT_STAMP));
        if (cpx_rows_int(rows, at, AT_CHANGED) > out->changed_us) out->changed_us = cpx_rows_int(rows, at, AT_CHANGED);
    }
    out->stamps = cpx_text_finish(&stamps, NULL);
    if (rc == CPX_OK && !out->stamps) rc = CPX_EXHAUSTED;
    *row = end;
    return rc == CPX_OK ? load(arena, &doc, entries + 1, (size_t)(end - first - 1), &out->service) : rc;
}

/* ---- in words ---- */

static void write_eligibility(struct cpx_writer *w, const struct plain_eligibility *eligibility)
{
    if (!eligibility) return;
    cpx_write_object(w, "eligibility");
    if (eligibility->min_age_months) cpx_write_int(w, "min_age_months", *eligibility->min_age_months);
    if (eligibility->max_age_months) cpx_write_int(w, "max_age_months", *eligibility->max_age_months);
    cpx_write_string(w, "text", eligibility->text);
    cpx_write_end_object(w);
}

static void write_locations(struct cpx_writer *w, const struct plain_list *list)
{
    const struct plain_location *locations = list->items;
    if (list->count == 0) return;
    cpx_write_array(w, "locations");
    for (size_t i = 0; i < list->count; i++) {
        const struct plain_address address = {locations[i].line, locations[i].city, locations[i].state, locations[i].postal_code};
        cpx_write_object(w, NULL);
        cpx_write_string(w, "id", locations[i].id);
        cpx_write_string(w, "name", locations[i].name);
        plain_write_place(w, &address);
        cpx_write_string(w, "phone", locations[i].phone);
        cpx_write_end_object(w);
    }
    cpx_write_end_array(w);
}

void plain_write_service(struct cpx_writer *w, const char *key, const struct plain_listed *listed)
{
    const struct plain_service *service = &listed->service;
    cpx_write_object(w, key);
    cpx_write_string(w, "id", listed->id);
    cpx_write_string(w, "organization", listed->organization);
    cpx_write_string(w, "organization_name", listed->organization_name);
    plain_write_time(w, "updated_at", listed->changed_us);
    cpx_write_bool(w, "listed", listed->listed);
    cpx_write_string(w, "external_id", service->external_id);
    cpx_write_string(w, "name", service->name);
    cpx_write_bool(w, "active", service->active != PLAIN_FALSE);
    cpx_write_string(w, "description", service->description);
    plain_write_texts(w, "needs", &service->needs);
    plain_write_texts(w, "categories", &service->categories);
    write_eligibility(w, service->eligibility);
    plain_write_texts(w, "languages", &service->languages);
    plain_write_texts(w, "towns", &service->towns);
    cpx_write_string(w, "capacity", service->capacity);
    cpx_write_string(w, "capacity_note", service->capacity_note);
    cpx_write_string(w, "phone", service->phone);
    cpx_write_string(w, "appointment_phone", service->appointment_phone);
    cpx_write_string(w, "email", service->email);
    cpx_write_string(w, "url", service->url);
    if (service->how_to_refer) {
        cpx_write_object(w, "how_to_refer");
        plain_write_texts(w, "methods", &service->how_to_refer->methods);
        cpx_write_string(w, "text", service->how_to_refer->text);
        cpx_write_end_object(w);
    }
    write_locations(w, &service->locations);
    cpx_write_end_object(w);
}

/* ---- one ---- */

static enum cpx_rc query_hsds(struct cpx_request *request, bool *hsds)
{
    static const char *const formats[] = {"plain", "hsds", NULL};
    const char *format;
    enum cpx_rc rc = plain_query_word(request, "format", formats, &format);
    *hsds = rc == CPX_OK && format && strcmp(format, "hsds") == 0;
    return rc;
}

enum cpx_rc cpx_plain_service_read_plan(struct cpx_request *request, struct cpx_call *call)
{
    static const char *const parameters[] = {"format", NULL};
    bool hsds;
    enum cpx_rc rc = cpx_request_check_query(request, parameters);
    if (rc == CPX_OK) rc = query_hsds(request, &hsds);
    if (rc != CPX_OK) return rc;
    if (!cpx_id_valid(request->parameters[0])) return plain_not_found(request);
    *call = (struct cpx_call){.statement = CPX_SQL_PLAIN_SERVICE, .count = 1, .values = {request->parameters[0]}};
    return CPX_OK;
}

enum cpx_rc cpx_plain_service_read_answer(struct cpx_request *request, const struct cpx_rows *rows)
{
    struct plain_listed listed;
    struct cpx_text text;
    struct cpx_writer w;
    bool hsds;
    int row = 0;
    if (cpx_rows_count(rows) == 0) return plain_not_found(request);
    enum cpx_rc rc = query_hsds(request, &hsds);
    if (rc == CPX_OK) rc = plain_listed_load(request->arena, rows, &row, &listed);
    if (rc == CPX_OK) rc = plain_respond_etag(request, listed.stamps);
    if (rc != CPX_OK) return rc;
    cpx_text_init(&text, request->arena, PAGE_MAX);
    cpx_writer_init(&w, &text);
    if (hsds)
        plain_write_hsds(&w, request->arena, &listed);
    else
        plain_write_service(&w, NULL, &listed);
    return plain_respond(request, 200, &text);
}

/* ---- many ---- */

/* A parameter: a whole number from least to most; otherwise where it is left out. */
static enum cpx_rc query_number(struct cpx_request *request, const char *name, int least, int most, int otherwise, int *out)
{
    const char *text = cpx_request_query(request, name);
    *out = otherwise;
    if (!text) return CPX_OK;
    size_t digits = strspn(text, "0123456789");
    *out = digits > 0 && digits <= 6 && text[digits] == '\0' ? atoi(text) : -1;
    if (*out >= least && *out <= most) return CPX_OK;
    return cpx_problem_add(&request->problem, CPX_ERROR_INVALID_PARAMETER, name, "A number from %d to %d is needed", least, most);
}

struct paging {
    int limit, page;
};

/* HSDS says per_page for limit. */
static enum cpx_rc query_paging(struct cpx_request *request, struct paging *out)
{
    int per_page;
    enum cpx_rc rc = query_number(request, "per_page", 1, LIMIT_MAX, 0, &per_page);
    if (rc == CPX_OK) rc = query_number(request, "limit", 1, LIMIT_MAX, per_page ? per_page : LIMIT_DEFAULT, &out->limit);
    if (rc == CPX_OK) rc = query_number(request, "page", 1, PAGES_MAX, 1, &out->page);
    if (rc != CPX_OK || per_page == 0 || per_page == out->limit) return rc;
    return cpx_problem_add(&request->problem, CPX_ERROR_INVALID_PARAMETER, "per_page", "It says the same as limit: leave one of them out");
}

static enum cpx_rc query_age(struct cpx_request *request, const char **out)
{
    int months;
    enum cpx_rc rc = query_number(request, "age_months", 0, CPX_AGE_MONTHS_MAX, -1, &months);
    *out = NULL;
    if (rc != CPX_OK || months < 0) return rc;
    *out = cpx_arena_printf(request->arena, "%04d", months);
    return *out ? CPX_OK : CPX_EXHAUSTED;
}

static enum cpx_rc query_organization(struct cpx_request *request, const char **out)
{
    *out = cpx_request_query(request, "organization");
    if (!*out || cpx_id_valid(*out)) return CPX_OK;
    return cpx_problem_add(&request->problem, CPX_ERROR_INVALID_PARAMETER, "organization", "The id of an organization is needed");
}

/* "changed|id" of the last service of the page before. */
static enum cpx_rc query_after(struct cpx_request *request, const char **changed, const char **id)
{
    const char *sealed = cpx_request_query(request, "after"), *plain = NULL;
    *changed = "-infinity";
    *id = "00000000-0000-0000-0000-000000000000";
    if (!sealed) return CPX_OK;
    enum cpx_rc rc = cpx_cursor_open(request, sealed, &plain);
    if (rc != CPX_OK) return rc;
    const char *bar = strchr(plain, '|');
    *changed = bar ? cpx_arena_strndup(request->arena, plain, (size_t)(bar - plain)) : NULL;
    if (bar) *id = bar + 1;
    return *changed ? CPX_OK : CPX_DEFECT;
}

enum cpx_rc cpx_plain_services_plan(struct cpx_request *request, struct cpx_call *call)
{
    static const char *const parameters[] = {"need",   "town",   "age_months", "language", "category", "capacity", "organization",
                                             "active", "format", "after",      "limit",    "page",     "per_page", NULL};
    static const char *const truths[] = {"true", "false", NULL};
    const char *need, *town, *age, *language, *category, *capacity, *organization, *active, *changed, *id;
    struct paging paging;
    bool hsds;
    enum cpx_rc rc = cpx_request_check_query(request, parameters);
    if (rc == CPX_OK) rc = plain_query_word(request, "need", plain_domains, &need);
    if (rc == CPX_OK) rc = plain_query_folded(request, "town", &town);
    if (rc == CPX_OK) rc = query_age(request, &age);
    if (rc == CPX_OK) rc = plain_query_folded(request, "language", &language);
    if (rc == CPX_OK) rc = plain_query_word(request, "category", plain_categories, &category);
    if (rc == CPX_OK) rc = plain_query_word(request, "capacity", plain_capacities, &capacity);
    if (rc == CPX_OK) rc = query_organization(request, &organization);
    if (rc == CPX_OK) rc = plain_query_word(request, "active", truths, &active);
    if (rc == CPX_OK) rc = query_hsds(request, &hsds);
    if (rc == CPX_OK) rc = query_paging(request, &paging);
    if (rc == CPX_OK) rc = query_after(request, &changed, &id);
    if (rc != CPX_OK) return rc;
    *call = (struct cpx_call){.statement = CPX_SQL_PLAIN_SERVICES,
                              .count = 13,
                              .values = {changed, id, plain_code(request->arena, need), town, age, language, category,
                                         plain_code(request->arena, capacity), organization, active ? active : "true",
                                         cpx_param_int(request->arena, (int64_t)(paging.page - 1) * paging.limit),
                                         cpx_param_int(request->arena, paging.limit + 1), hsds ? "true" : "false"}};
    return (need && !call->values[2]) || (capacity && !call->values[7]) || !call->values[10] || !call->values[11] ? CPX_EXHAUSTED : CPX_OK;
}

static void write_hsds_head(struct cpx_writer *w, const struct paging *paging, int64_t total, int64_t size)
{
    int64_t pages = (total + paging->limit - 1) / paging->limit;
    cpx_write_object(w, NULL);
    cpx_write_int(w, "total_items", total);
    cpx_write_int(w, "total_pages", pages);
    cpx_write_int(w, "page_number", paging->page);
    cpx_write_int(w, "size", size);
    cpx_write_bool(w, "first_page", paging->page == 1);
    cpx_write_bool(w, "last_page", paging->page >= pages);
    cpx_write_bool(w, "empty", size == 0);
    cpx_write_array(w, "contents");
}

/* How many services the rows hold. */
static int64_t count_services(const struct cpx_rows *rows)
{
    int64_t count = 0;
    for (int row = 0; row < cpx_rows_count(rows); row++)
        count += !cpx_rows_null(rows, row, AT_SERVICE) && strcmp(cpx_rows_text(rows, row, AT_TYPE), "HealthcareService") == 0;
    return count;
}

enum cpx_rc cpx_plain_services_answer(struct cpx_request *request, const struct cpx_rows *rows)
{
    struct cpx_text text;
    struct cpx_writer w;
    struct paging paging;
    bool hsds;
    enum cpx_rc rc = query_paging(request, &paging);
    if (rc == CPX_OK) rc = query_hsds(request, &hsds);
    if (rc != CPX_OK) return rc;
    int64_t there = count_services(rows), size = there > paging.limit ? paging.limit : there;
    const char *from = NULL;
    int row = 0;
    cpx_text_init(&text, request->arena, PAGE_MAX);
    cpx_writer_init(&w, &text);
    if (hsds)
        write_hsds_head(&w, &paging, cpx_rows_int(rows, 0, AT_TOTAL), size);
    else
        plain_open_page(request, &text, &w, PAGE_MAX);
    for (int64_t i = 0; rc == CPX_OK && i < size; i++) {
        struct plain_listed listed;
        from = cpx_rows_text(rows, row, AT_FROM);
        rc = plain_listed_load(request->arena, rows, &row, &listed);
        if (rc != CPX_OK) return rc;
        if (hsds)
            plain_write_hsds(&w, request->arena, &listed);
        else
            plain_write_service(&w, NULL, &listed);
    }
    return plain_respond_page(request, &text, &w, there > paging.limit ? from : NULL);
}
