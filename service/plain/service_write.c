/* POST /v1/services and /v1/services/import, PUT and DELETE /v1/services/{service}: an organization keeps its own services, and their
 * Locations. What a HealthcareService or a Location says beside the plain form stays as it stands. */
#include <string.h>

#include "cpx/exchange.h"
#include "cpx/handlers.h"
#include "cpx/idempotency.h"
#include "services.h"

enum { TEXT_MAX = 1024 * 1024, LONG_TEXT = 4000, LOCATIONS_MAX = 50 };
static const char kind[] = "directory_service"; /* of external keys; "service" is an enrolment's */

/* ---- the shape ---- */

static const struct plain_field location_fields[] = {
    PLAIN_FIELD(plain_location, id, TEXT, .max = 64),    PLAIN_FIELD(plain_location, name, TEXT, .required = true, .max = 200),
    PLAIN_FIELD(plain_location, line, TEXT, .max = 200), PLAIN_FIELD(plain_location, city, TEXT, .max = 100),
    PLAIN_FIELD(plain_location, state, TEXT, .max = 50), PLAIN_FIELD(plain_location, postal_code, TEXT, .max = 20),
    PLAIN_FIELD(plain_location, phone, TEXT, .max = 50)};
static const struct plain_shape location_shape = PLAIN_SHAPE(plain_location, location_fields);
static const struct plain_field eligibility_fields[] = {PLAIN_FIELD(plain_eligibility, min_age_months, WHOLE, .max = CPX_AGE_MONTHS_MAX),
                                                        PLAIN_FIELD(plain_eligibility, max_age_months, WHOLE, .max = CPX_AGE_MONTHS_MAX),
                                                        PLAIN_FIELD(plain_eligibility, text, TEXT, .max = LONG_TEXT)};
static const struct plain_shape eligibility_shape = PLAIN_SHAPE(plain_eligibility, eligibility_fields);
static const struct plain_field referring_fields[] = {
    PLAIN_FIELD(plain_referring, methods, WORDS, .max = 5, .allowed = plain_referral_methods),
    PLAIN_FIELD(plain_referring, text, TEXT, .max = LONG_TEXT)};
static const struct plain_shape referring_shape = PLAIN_SHAPE(plain_referring, referring_fields);
static const struct plain_field service_fields[] = {
    {.name = "id", .kind = PLAIN_IGNORED},
    {.name = "organization", .kind = PLAIN_IGNORED},
    {.name = "organization_name", .kind = PLAIN_IGNORED},
    {.name = "updated_at", .kind = PLAIN_IGNORED},
    {.name = "listed", .kind = PLAIN_IGNORED},
    PLAIN_FIELD(plain_service, external_id, TEXT, .max = 200),
    PLAIN_FIELD(plain_service, name, TEXT, .required = true, .max = 200),
    PLAIN_FIELD(plain_service, active, BOOL),
    PLAIN_FIELD(plain_service, description, TEXT, .max = LONG_TEXT),
    PLAIN_FIELD(plain_service, needs, WORDS, .max = 40, .allowed = plain_domains),
    PLAIN_FIELD(plain_service, categories, WORDS, .max = 16, .allowed = plain_categories),
    PLAIN_FIELD(plain_service, eligibility, OBJECT, .shape = &eligibility_shape),
    PLAIN_FIELD(plain_service, languages, TEXTS, .max = 50),
    PLAIN_FIELD(plain_service, towns, TEXTS, .max = 200),
    PLAIN_FIELD(plain_service, capacity, WORD, .allowed = plain_capacities),
    PLAIN_FIELD(plain_service, capacity_note, TEXT),
    PLAIN_FIELD(plain_service, phone, TEXT, .max = 50),
    PLAIN_FIELD(plain_service, appointment_phone, TEXT, .max = 50),
    PLAIN_FIELD(plain_service, email, TEXT, .max = 200),
    PLAIN_FIELD(plain_service, url, TEXT, .max = 500),
    PLAIN_FIELD(plain_service, how_to_refer, OBJECT, .shape = &referring_shape),
    PLAIN_FIELD(plain_service, locations, LIST, .max = LOCATIONS_MAX, .shape = &location_shape)};
static const struct plain_shape service_shape = PLAIN_SHAPE(plain_service, service_fields);

static enum cpx_rc check(struct cpx_request *request, const struct plain_service *service)
{
    const struct plain_eligibility *ages = service->eligibility;
    enum cpx_rc rc = plain_check_languages(request, &service->languages, "/languages");
    if (ages && ages->min_age_months && ages->max_age_months && *ages->min_age_months > *ages->max_age_months)
        rc = cpx_problem_add(&request->problem, CPX_ERROR_BUSINESS_RULE, "/eligibility/max_age_months", "It is below min_age_months");
    if (service->capacity_note && !service->capacity)
        rc = cpx_problem_add(&request->problem, CPX_ERROR_BUSINESS_RULE, "/capacity", "A capacity_note goes with a capacity");
    return rc;
}

/* ---- storing ---- */

struct kept_location {
    struct plain_location says;
    struct cpx_doc doc;
    bool own, used;
};
struct storing {
    struct cpx_request *request;
    struct cpx_tx *tx;
    struct cpx_arena *arena;
    const struct plain_service *service;
    const char *id; /* of the service that it replaces; NULL: a new one */
    struct cpx_doc before;
    const char *known_as; /* its external key; NULL: it has none */
    const char *keeps;    /* the external id that it keeps where no other is given */
    struct kept_location *old;
    size_t old_count;
    const char *locations[LOCATIONS_MAX];
    struct cpx_text text;
    struct cpx_writer w;
};

static const struct cpx_doc *before(const struct storing *s)
{
    return s->id ? &s->before : NULL;
}

static enum cpx_rc view_location(const struct storing *s, const char *id, struct kept_location *out, bool *found)
{
    struct cpx_view view = {.found = false};
    enum cpx_rc rc = cpx_id_valid(id) ? cpx_resource_view(s->tx, "Location", id, &view) : CPX_OK;
    *found = rc == CPX_OK && view.found && !view.gone;
    if (!*found) return rc;
    *out = (struct kept_location){.own = view.source == s->request->reader.organization};
    rc = cpx_doc_reparse(s->arena, view.text, view.size, &out->doc);
    if (rc == CPX_OK) plain_location_load(s->arena, id, &out->doc, &out->says);
    return rc;
}

/* The Locations that the service has named. */
static enum cpx_rc find_old(struct storing *s)
{
    int32_t list = s->id ? cpx_doc_member(&s->before, 0, "location") : -1;
    if (list < 0) return CPX_OK;
    s->old = cpx_arena_array(s->arena, s->before.nodes[list].count + 1, sizeof *s->old);
    if (!s->old) return CPX_EXHAUSTED;
    for (int32_t one = s->before.nodes[list].child; one >= 0; one = s->before.nodes[one].next) {
        const char *id = plain_reference(s->arena, &s->before, one, "Location");
        bool found = false;
        enum cpx_rc rc = id ? view_location(s, id, &s->old[s->old_count], &found) : CPX_OK;
        if (rc != CPX_OK) return rc;
        s->old_count += found;
    }
    return CPX_OK;
}

static bool is_text(const char *one, const char *other)
{
    return one && other ? strcmp(one, other) == 0 : one == other;
}

static bool says_the_same(const struct plain_location *one, const struct plain_location *other)
{
    return is_text(one->name, other->name) && is_text(one->line, other->line) && is_text(one->city, other->city) &&
           is_text(one->state, other->state) && is_text(one->postal_code, other->postal_code) && is_text(one->phone, other->phone);
}

static struct cpx_writer *begin(struct storing *s, const char *type)
{
    cpx_text_init(&s->text, s->arena, TEXT_MAX);
    cpx_writer_init(&s->w, &s->text);
    cpx_write_object(&s->w, NULL);
    cpx_write_string(&s->w, "resourceType", type);
    return &s->w;
}

static enum cpx_rc finish(struct storing *s, struct plain_item *item, struct cpx_stored *out)
{
    cpx_write_end_object(&s->w);
    item->body = cpx_text_finish(&s->text, &item->size);
    return item->body ? plain_store(s->tx, item, out) : CPX_EXHAUSTED;
}

static bool is_phone(const struct cpx_doc *doc, int32_t point)
{
    return cpx_doc_string_is(doc, cpx_doc_member(doc, point, "system"), "phone");
}

/* id, was: of the Location that it changes; NULL: a new one. */
static enum cpx_rc store_location(struct storing *s, const struct plain_location *location, const char *id, const struct cpx_doc *was,
                                  const char **out)
{
    static const char *const written[] = {"status", "name", "telecom", "address", "managingOrganization", NULL};
    const struct plain_address address = {location->line, location->city, location->state, location->postal_code};
    struct plain_item item = {.kind = "location", .type = "Location", .id = id};
    struct cpx_stored stored = {.id = NULL};
    struct cpx_writer *w = begin(s, "Location"), list;
    struct cpx_text items;
    plain_write_kept(w, was, written);
    cpx_write_string(w, "status", "active");
    cpx_write_string(w, "name", location->name);
    plain_open_items(s->arena, &items, &list);
    plain_write_telecom(&list, "phone", location->phone, false);
    plain_write_kept_items(&list, was, "telecom", is_phone);
    plain_write_items(w, "telecom", &list);
    if (location->line || location->city || location->state || location->postal_code) {
        cpx_write_object(w, "address");
        plain_write_address(w, &address);
        cpx_write_end_object(w);
    }
    plain_write_reference(w, "managingOrganization", "Organization", s->request->reader.organization_id, 0, 0);
    enum cpx_rc rc = finish(s, &item, &stored);
    *out = stored.id;
    return rc;
}

/* A Location that the sender names by its id. */
static enum cpx_rc take_named(struct storing *s, size_t at, const struct plain_location *location)
{
    const char *pointer = cpx_arena_printf(s->arena, "/locations/%zu/id", at);
    struct kept_location named;
    bool found;
    enum cpx_rc rc = pointer ? view_location(s, location->id, &named, &found) : CPX_EXHAUSTED;
    if (rc != CPX_OK) return rc;
    if (!found) return cpx_problem_add(&s->request->problem, CPX_ERROR_REFERENCE, pointer, "No Location of the exchange has this id");
    for (size_t i = 0; i < s->old_count; i++)
        s->old[i].used |= strcmp(s->old[i].says.id, location->id) == 0;
    s->locations[at] = location->id;
    if (says_the_same(&named.says, location)) return CPX_OK;
    if (named.own) return store_location(s, location, location->id, &named.doc, &s->locations[at]);
    return cpx_problem_add(&s->request->problem, CPX_ERROR_REFERENCE, pointer, "This Location is another organization's: take it as it is");
}

/* One without an id: the one that the service has already and that says the same, else a new one. */
static enum cpx_rc take_location(struct storing *s, size_t at, const struct plain_location *location)
{
    if (location->id) return take_named(s, at, location);
    for (size_t i = 0; i < s->old_count; i++) {
        if (s->old[i].used || !says_the_same(&s->old[i].says, location)) continue;
        s->old[i].used = true;
        s->locations[at] = s->old[i].says.id;
        return CPX_OK;
    }
    return store_location(s, location, NULL, NULL, &s->locations[at]);
}

/* Locations of ours that nothing names any more. */
static enum cpx_rc drop_unused(struct storing *s, const char *service)
{
    enum cpx_rc rc = CPX_OK;
    for (size_t i = 0; rc == CPX_OK && i < s->old_count; i++) {
        const char *values[] = {s->old[i].says.id, service};
        const struct cpx_rows *rows = NULL;
        if (s->old[i].used || !s->old[i].own) continue;
        rc = cpx_tx_run(s->tx, CPX_SQL_PLAIN_LOCATION_SHARED, values, 2, &rows);
        if (rc == CPX_OK && cpx_rows_count(rows) == 0) rc = cpx_resource_delete(s->tx, "Location", values[0], NULL);
    }
    return rc;
}

/* ---- the HealthcareService ---- */

static bool is_capacity(const struct cpx_doc *doc, int32_t extension)
{
    return cpx_doc_string_is(doc, cpx_doc_member(doc, extension, "url"), CPX_CAPACITY_STATUS);
}

static bool is_external_id(const struct cpx_doc *doc, int32_t identifier)
{
    return cpx_doc_string_is(doc, cpx_doc_member(doc, identifier, "system"), PLAIN_URN "external-id");
}

static bool is_of_system(const struct cpx_doc *doc, int32_t concept, const char *system)
{
    return cpx_doc_string_is(doc, cpx_doc_path(doc, concept, "coding[0].system"), system);
}

static bool is_need(const struct cpx_doc *doc, int32_t concept)
{
    return is_of_system(doc, concept, PLAIN_SDOH) || is_of_system(doc, concept, PLAIN_DOMAIN);
}

static bool is_category(const struct cpx_doc *doc, int32_t concept)
{
    return is_of_system(doc, concept, PLAIN_CATEGORY);
}

static bool is_telecom(const struct cpx_doc *doc, int32_t point)
{
    int32_t system = cpx_doc_member(doc, point, "system");
    return is_phone(doc, point) || cpx_doc_string_is(doc, system, "email") || cpx_doc_string_is(doc, system, "url");
}

static bool is_without_code(const struct cpx_doc *doc, int32_t eligibility)
{
    return cpx_doc_member(doc, eligibility, "code") < 0;
}

static bool is_method(const struct cpx_doc *doc, int32_t concept)
{
    return is_of_system(doc, concept, PLAIN_REFERRAL_METHOD) || cpx_doc_member(doc, concept, "coding") < 0;
}

static void write_capacity(struct cpx_writer *w, struct cpx_arena *arena, const struct plain_service *service)
{
    if (!service->capacity) return;
    cpx_write_object(w, NULL);
    cpx_write_array(w, "extension");
    cpx_write_object(w, NULL);
    cpx_write_string(w, "url", "capacityStatus");
    cpx_write_concept(w, "valueCodeableConcept", PLAIN_SDOH, plain_code(arena, service->capacity));
    cpx_write_end_object(w);
    if (service->capacity_note) {
        cpx_write_object(w, NULL);
        cpx_write_string(w, "url", "capacityNotes");
        cpx_write_string(w, "valueString", service->capacity_note);
        cpx_write_end_object(w);
    }
    cpx_write_end_array(w);
    cpx_write_string(w, "url", CPX_CAPACITY_STATUS);
    cpx_write_end_object(w);
}

static void write_months(struct cpx_writer *w, const char *key, const int64_t *months)
{
    if (!months) return;
    cpx_write_object(w, key);
    cpx_write_int(w, "value", *months);
    cpx_write_string(w, "unit", "months");
    cpx_write_string(w, "system", "http://unitsofmeasure.org");
    cpx_write_string(w, "code", "mo");
    cpx_write_end_object(w);
}

static void write_eligibility(struct cpx_writer *w, const struct plain_eligibility *eligibility)
{
    if (!eligibility || (!eligibility->text && !eligibility->min_age_months && !eligibility->max_age_months)) return;
    cpx_write_object(w, NULL);
    if (eligibility->min_age_months || eligibility->max_age_months) {
        cpx_write_array(w, "extension");
        cpx_write_object(w, NULL);
        cpx_write_string(w, "url", CPX_AGES);
        cpx_write_object(w, "valueRange");
        write_months(w, "low", eligibility->min_age_months);
        write_months(w, "high", eligibility->max_age_months);
        cpx_write_end_object(w);
        cpx_write_end_object(w);
        cpx_write_end_array(w);
    }
    cpx_write_string(w, "comment", eligibility->text);
    cpx_write_end_object(w);
}

static void write_methods(struct cpx_writer *w, const struct plain_referring *referring)
{
    for (size_t i = 0; referring && i < referring->methods.count; i++) {
        for (size_t k = 0; k < plain_method_rows_count; k++) {
            if (strcmp(plain_method_rows[k].word, referring->methods.items[i]) == 0)
                cpx_write_concept(w, NULL, PLAIN_REFERRAL_METHOD, plain_method_rows[k].code);
        }
    }
    if (!referring || !referring->text) return;
    cpx_write_object(w, NULL);
    cpx_write_string(w, "text", referring->text);
    cpx_write_end_object(w);
}

static void write_identifier(struct cpx_writer *w, const char *external_id)
{
    if (!external_id) return;
    cpx_write_object(w, NULL);
    cpx_write_string(w, "system", PLAIN_URN "external-id");
    cpx_write_string(w, "value", external_id);
    cpx_write_end_object(w);
}

static void write_towns(struct cpx_writer *w, const struct plain_texts *towns)
{
    for (size_t i = 0; i < towns->count; i++) {
        cpx_write_object(w, NULL);
        cpx_write_string(w, "type", "Location");
        cpx_write_string(w, "display", towns->items[i]);
        cpx_write_end_object(w);
    }
}

static void write_needs(struct cpx_writer *w, struct cpx_arena *arena, const struct plain_texts *needs)
{
    for (size_t i = 0; i < needs->count; i++)
        cpx_write_concept(w, NULL, plain_is_one_of(needs->items[i], plain_domains + PLAIN_DOMAINS_OF_OURS) ? PLAIN_SDOH : PLAIN_DOMAIN,
                          plain_code(arena, needs->items[i]));
}

/* Its arrays: of each what the plain form says, then what else stands there. */
static void write_arrays(struct storing *s, const char *external_id)
{
    const struct plain_service *service = s->service;
    struct cpx_arena *a = s->arena;
    struct cpx_text items;
    struct cpx_writer *w = &s->w, list;
    plain_open_items(a, &items, &list);
    write_capacity(&list, a, service);
    plain_write_kept_items(&list, before(s), "extension", is_capacity);
    plain_write_items(w, "extension", &list);
    plain_open_items(a, &items, &list);
    write_identifier(&list, external_id);
    plain_write_kept_items(&list, before(s), "identifier", is_external_id);
    plain_write_items(w, "identifier", &list);
    plain_open_items(a, &items, &list);
    write_needs(&list, a, &service->needs);
    plain_write_kept_items(&list, before(s), "category", is_need);
    plain_write_items(w, "category", &list);
    plain_open_items(a, &items, &list);
    for (size_t i = 0; i < service->categories.count; i++)
        cpx_write_concept(&list, NULL, PLAIN_CATEGORY, service->categories.items[i]);
    plain_write_kept_items(&list, before(s), "characteristic", is_category);
    plain_write_items(w, "characteristic", &list);
    plain_open_items(a, &items, &list);
    plain_write_telecom(&list, "phone", service->phone, false);
    plain_write_telecom(&list, "phone", service->appointment_phone, true);
    plain_write_telecom(&list, "email", service->email, false);
    plain_write_telecom(&list, "url", service->url, false);
    plain_write_kept_items(&list, before(s), "telecom", is_telecom);
    plain_write_items(w, "telecom", &list);
    plain_open_items(a, &items, &list);
    write_eligibility(&list, service->eligibility);
    plain_write_kept_items(&list, before(s), "eligibility", is_without_code);
    plain_write_items(w, "eligibility", &list);
    plain_open_items(a, &items, &list);
    write_methods(&list, service->how_to_refer);
    plain_write_kept_items(&list, before(s), "referralMethod", is_method);
    plain_write_items(w, "referralMethod", &list);
    plain_open_items(a, &items, &list);
    for (size_t i = 0; i < service->languages.count; i++)
        cpx_write_concept(&list, NULL, "urn:ietf:bcp:47", service->languages.items[i]);
    plain_write_items(w, "communication", &list);
    plain_open_items(a, &items, &list);
    write_towns(&list, &service->towns);
    plain_write_items(w, "coverageArea", &list);
    plain_open_items(a, &items, &list);
    for (size_t i = 0; i < service->locations.count; i++)
        plain_write_reference(&list, NULL, "Location", s->locations[i], 0, 0);
    plain_write_items(w, "location", &list);
}

static enum cpx_rc store_service(struct storing *s, struct cpx_stored *out)
{
    static const char *const written[] = {"extension",   "identifier",     "active",        "providedBy",     "category",
                                          "name",        "comment",        "telecom",       "location",       "coverageArea",
                                          "eligibility", "characteristic", "communication", "referralMethod", NULL};
    const char *external_id = s->service->external_id ? s->service->external_id : s->keeps;
    struct plain_item item = {.kind = kind, .type = "HealthcareService", .external_id = external_id, .id = s->id, .known_as = s->known_as};
    struct cpx_writer *w = begin(s, "HealthcareService");
    plain_write_kept(w, before(s), written);
    cpx_write_bool(w, "active", s->service->active != PLAIN_FALSE);
    plain_write_reference(w, "providedBy", "Organization", s->request->reader.organization_id, 0, 0);
    cpx_write_string(w, "name", s->service->name);
    cpx_write_string(w, "comment", s->service->description);
    write_arrays(s, external_id);
    return finish(s, &item, out);
}

/* The caller's own service, locked. */
static enum cpx_rc open_own(struct storing *s, const char *id)
{
    const char *lock = cpx_arena_printf(s->arena, "HealthcareService/%s", id);
    struct cpx_view view = {.found = false};
    bool valid = cpx_id_valid(id);
    enum cpx_rc rc = !lock ? CPX_EXHAUSTED : valid ? cpx_tx_run(s->tx, CPX_SQL_RESOURCE_LOCK, &lock, 1, NULL) : CPX_OK;
    if (rc == CPX_OK && valid) rc = cpx_resource_view(s->tx, "HealthcareService", id, &view);
    if (rc != CPX_OK) return rc;
    if (!view.found || view.gone) return plain_hide(s->request, s->tx, "HealthcareService", id);
    if (view.source != s->request->reader.organization) {
        rc = cpx_problem_add(&s->request->problem, CPX_ERROR_FORBIDDEN, NULL, "An organization keeps its own services only");
        return plain_refused(s->request, s->tx, "HealthcareService", id, rc);
    }
    s->id = id;
    rc = cpx_doc_reparse(s->arena, view.text, view.size, &s->before);
    return rc == CPX_OK ? find_old(s) : rc;
}

static enum cpx_rc store(struct storing *s, struct cpx_stored *out)
{
    const struct plain_location *locations = s->service->locations.items;
    enum cpx_rc rc = CPX_OK;
    for (size_t i = 0; rc == CPX_OK && i < s->service->locations.count; i++)
        rc = take_location(s, i, &locations[i]);
    if (rc == CPX_OK) rc = store_service(s, out);
    return rc == CPX_OK ? drop_unused(s, out->id) : rc;
}

/* ---- answering ---- */

static enum cpx_rc read_back(struct storing *s, const char *id, struct plain_listed *out)
{
    const struct cpx_rows *rows;
    int row = 0;
    enum cpx_rc rc = cpx_tx_run(s->tx, CPX_SQL_PLAIN_SERVICE, &id, 1, &rows);
    if (rc == CPX_OK && cpx_rows_count(rows) == 0) rc = CPX_DEFECT;
    return rc == CPX_OK ? plain_listed_load(s->arena, rows, &row, out) : rc;
}

/* left_out: NULL, or what of an HSDS service isn't kept. */
static enum cpx_rc answer(struct storing *s, int status, const char *id, const struct plain_texts *left_out)
{
    const char *location = cpx_arena_printf(s->arena, "/v1/services/%s", id);
    struct plain_listed listed;
    struct cpx_text text;
    struct cpx_writer w;
    enum cpx_rc rc = location ? read_back(s, id, &listed) : CPX_EXHAUSTED;
    if (rc == CPX_OK) rc = plain_respond_etag(s->request, listed.stamps);
    if (rc == CPX_OK && status == 201) rc = cpx_respond_header(s->request, "Location", location);
    if (rc != CPX_OK) return rc;
    cpx_text_init(&text, s->arena, TEXT_MAX);
    cpx_writer_init(&w, &text);
    if (!left_out) {
        plain_write_service(&w, NULL, &listed);
        return plain_respond(s->request, status, &text);
    }
    cpx_write_object(&w, NULL);
    plain_write_service(&w, "service", &listed);
    cpx_write_array(&w, "left_out");
    for (size_t i = 0; i < left_out->count; i++)
        cpx_write_string(&w, NULL, left_out->items[i]);
    cpx_write_end_array(&w);
    cpx_write_end_object(&w);
    return plain_respond(s->request, status, &text);
}

/* ---- the routes ---- */

/* With the external_id of an earlier one it changes that. */
static enum cpx_rc create(struct storing *s, const struct plain_texts *left_out)
{
    struct cpx_stored stored;
    const char *id = NULL;
    enum cpx_rc rc = s->service->external_id ? plain_find(s->tx, kind, s->service->external_id, &id, NULL) : CPX_OK;
    if (rc == CPX_OK && id) {
        s->known_as = s->service->external_id;
        rc = open_own(s, id);
    }
    if (rc == CPX_OK) rc = store(s, &stored);
    return rc == CPX_OK ? answer(s, 201, stored.id, left_out) : rc;
}

static enum cpx_rc create_plain(struct cpx_request *request, struct cpx_tx *tx)
{
    struct plain_service service;
    struct storing s = {.request = request, .tx = tx, .arena = request->arena, .service = &service};
    enum cpx_rc rc = plain_body_read(request, &service_shape, &service);
    if (rc == CPX_OK) rc = check(request, &service);
    return rc == CPX_OK ? create(&s, NULL) : rc;
}

static enum cpx_rc create_hsds(struct cpx_request *request, struct cpx_tx *tx)
{
    struct plain_service service;
    struct plain_texts left_out = {0, NULL};
    struct storing s = {.request = request, .tx = tx, .arena = request->arena, .service = &service};
    enum cpx_rc rc = plain_read_hsds(request, &service, &left_out);
    return rc == CPX_OK ? create(&s, &left_out) : rc;
}

enum cpx_rc cpx_plain_service_create_work(struct cpx_request *request, struct cpx_tx *tx)
{
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    return rc == CPX_OK ? cpx_idempotent_work(request, tx, create_plain) : rc;
}

enum cpx_rc cpx_plain_service_import_work(struct cpx_request *request, struct cpx_tx *tx)
{
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    return rc == CPX_OK ? cpx_idempotent_work(request, tx, create_hsds) : rc;
}

/* The version that If-Match speaks of, and the key that it was known by. */
static enum cpx_rc open_version(struct storing *s)
{
    struct plain_listed listed;
    const char *found = NULL;
    enum cpx_rc rc = read_back(s, s->id, &listed);
    if (rc == CPX_OK) rc = plain_check_if_match(s->request, listed.stamps);
    if (rc == CPX_OK && listed.service.external_id) rc = plain_find(s->tx, kind, listed.service.external_id, &found, NULL);
    if (rc != CPX_OK) return rc;
    bool is_its_own = found && strcmp(found, s->id) == 0;
    if (is_its_own) s->known_as = listed.service.external_id;
    if (is_its_own || !found) s->keeps = listed.service.external_id;
    return CPX_OK;
}

/* Another service's key isn't to be taken. */
static enum cpx_rc check_external_id(struct storing *s)
{
    const char *found = NULL, *external_id = s->service->external_id;
    enum cpx_rc rc = external_id ? plain_find(s->tx, kind, external_id, &found, NULL) : CPX_OK;
    if (rc != CPX_OK || !found || strcmp(found, s->id) == 0) return rc;
    return cpx_problem_add(&s->request->problem, CPX_ERROR_CONFLICT, "/external_id", "This external_id is another service's");
}

enum cpx_rc cpx_plain_service_update_work(struct cpx_request *request, struct cpx_tx *tx)
{
    struct plain_service service;
    struct storing s = {.request = request, .tx = tx, .arena = request->arena, .service = &service};
    struct cpx_stored stored;
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    if (rc == CPX_OK) rc = plain_body_read(request, &service_shape, &service);
    if (rc == CPX_OK) rc = check(request, &service);
    if (rc == CPX_OK) rc = open_own(&s, request->parameters[0]);
    if (rc != CPX_OK || !s.id) return rc;
    rc = open_version(&s);
    if (rc == CPX_OK) rc = check_external_id(&s);
    if (rc == CPX_OK) rc = store(&s, &stored);
    return rc == CPX_OK ? answer(&s, 200, s.id, NULL) : rc;
}

enum cpx_rc cpx_plain_service_delete_work(struct cpx_request *request, struct cpx_tx *tx)
{
    struct storing s = {.request = request, .tx = tx, .arena = request->arena};
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    if (rc == CPX_OK) rc = open_own(&s, request->parameters[0]);
    if (rc != CPX_OK || !s.id) return rc;
    rc = open_version(&s);
    if (rc == CPX_OK) rc = cpx_resource_delete(tx, "HealthcareService", s.id, NULL);
    if (rc == CPX_OK) rc = drop_unused(&s, s.id);
    if (rc == CPX_OK && s.known_as) rc = plain_forget(tx, "HealthcareService", s.id);
    return rc == CPX_OK ? cpx_respond(request, 204, NULL, NULL, 0) : rc;
}
