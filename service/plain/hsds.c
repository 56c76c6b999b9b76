/* The Human Services Data Specification, version 3 (Open Referral, docs.openreferral.org): a service with all that hangs on it, as JSON.
 *
 *   application_process    how_to_refer.text                 eligibility_description    eligibility.text
 *   minimum_age            eligibility.min_age_months / 12   maximum_age                the last year of age that is served whole
 *   phones                 phone, and one of the type        service_areas[].name       towns
 *   languages[].code       languages                         service_at_locations[].location    locations, with the first address
 *   attributes[].taxonomy_term.code    needs and capacity, in the plain API's words or with hyphens
 *
 * Ids that we don't keep are made of the service's, so that the same thing has the same id every time. */
#include <openssl/evp.h>
#include <stdio.h>
#include <string.h>

#include "cpx/json.h"
#include "directory.h"

enum { LONG_TEXT = 4000, LEFT_OUT_MAX = 50, AGE_YEARS_MAX = CPX_AGE_MONTHS_MAX / 12, LIST_MAX = 200, MONTHS = 12 };
static const char appointments[] = "For appointments";

/* ---- out ---- */

struct making {
    struct cpx_writer *w;
    struct cpx_arena *arena;
    const char *service;
};

/* A UUID (version 8, RFC 9562) made of what it is the id of. */
static const char *id_of(const struct making *m, const char *what, const char *value)
{
    unsigned char hash[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    char hex[33];
    const char *text = cpx_arena_printf(m->arena, "%s/%s/%s", m->service, what, value);
    if (!text || EVP_Digest(text, strlen(text), hash, &size, EVP_sha256(), NULL) != 1) return NULL;
    hash[6] = (unsigned char)((hash[6] & 0x0f) | 0x80);
    hash[8] = (unsigned char)((hash[8] & 0x3f) | 0x80);
    for (size_t i = 0; i < 16; i++)
        snprintf(hex + 2 * i, 3, "%02x", hash[i]);
    return cpx_arena_printf(m->arena, "%.8s-%.4s-%.4s-%.4s-%.12s", hex, hex + 8, hex + 12, hex + 16, hex + 20);
}

static void write_id(const struct making *m, const char *what, const char *value)
{
    const char *id = id_of(m, what, value);
    if (!id) m->w->text->failed = true;
    cpx_write_string(m->w, "id", id);
}

static void write_phone(const struct making *m, const char *number, const char *description)
{
    if (!number) return;
    cpx_write_object(m->w, NULL);
    write_id(m, description ? "appointments" : "phone", number);
    cpx_write_string(m->w, "number", number);
    cpx_write_string(m->w, "type", "voice");
    cpx_write_string(m->w, "description", description);
    cpx_write_end_object(m->w);
}

/* Whole and twelfth years: 2, 1.5, 2.916667. */
static void write_age(const struct making *m, const char *key, int64_t months)
{
    char text[32];
    if (months % MONTHS == 0) {
        cpx_write_int(m->w, key, months / MONTHS);
        return;
    }
    int size = snprintf(text, sizeof text, "%.6g", (double)months / MONTHS);
    cpx_write_raw(m->w, key, text, (size_t)size);
}

static void write_ages(const struct making *m, const struct plain_eligibility *eligibility)
{
    if (!eligibility) return;
    cpx_write_string(m->w, "eligibility_description", eligibility->text);
    if (eligibility->min_age_months) write_age(m, "minimum_age", *eligibility->min_age_months);
    if (!eligibility->max_age_months) return;
    int64_t last = *eligibility->max_age_months;
    write_age(m, "maximum_age", (last + 1) % MONTHS == 0 ? last + 1 - MONTHS : last);
}

static void write_attribute(const struct making *m, const char *of, const char *word)
{
    if (!word) return;
    cpx_write_object(m->w, NULL);
    write_id(m, of, word);
    cpx_write_string(m->w, "link_type", of);
    cpx_write_string(m->w, "link_entity", "service");
    cpx_write_object(m->w, "taxonomy_term");
    write_id(&(struct making){m->w, m->arena, PLAIN_URN "taxonomy"}, of, word);
    cpx_write_string(m->w, "code", word);
    cpx_write_string(m->w, "name", word);
    cpx_write_string(m->w, "description", word);
    cpx_write_string(m->w, "taxonomy", of);
    cpx_write_end_object(m->w);
    cpx_write_end_object(m->w);
}

static void write_location(const struct making *m, const struct plain_location *location)
{
    cpx_write_object(m->w, NULL);
    write_id(m, "at", location->id);
    cpx_write_object(m->w, "location");
    cpx_write_string(m->w, "id", location->id);
    cpx_write_string(m->w, "location_type", "physical");
    cpx_write_string(m->w, "name", location->name);
    if (location->line && location->city && location->state && location->postal_code) { /* HSDS needs all of them */
        cpx_write_array(m->w, "addresses");
        cpx_write_object(m->w, NULL);
        write_id(m, "address", location->id);
        cpx_write_string(m->w, "address_1", location->line);
        cpx_write_string(m->w, "city", location->city);
        cpx_write_string(m->w, "state_province", location->state);
        cpx_write_string(m->w, "postal_code", location->postal_code);
        cpx_write_string(m->w, "country", "US");
        cpx_write_string(m->w, "address_type", "physical");
        cpx_write_end_object(m->w);
        cpx_write_end_array(m->w);
    }
    if (location->phone) {
        cpx_write_array(m->w, "phones");
        write_phone(m, location->phone, NULL);
        cpx_write_end_array(m->w);
    }
    cpx_write_end_object(m->w);
    cpx_write_end_object(m->w);
}

static void write_lists(const struct making *m, const struct plain_service *service)
{
    const struct plain_location *locations = service->locations.items;
    cpx_write_array(m->w, "phones");
    write_phone(m, service->phone, NULL);
    write_phone(m, service->appointment_phone, appointments);
    cpx_write_end_array(m->w);
    cpx_write_array(m->w, "service_areas");
    for (size_t i = 0; i < service->towns.count; i++) {
        cpx_write_object(m->w, NULL);
        write_id(m, "town", service->towns.items[i]);
        cpx_write_string(m->w, "name", service->towns.items[i]);
        cpx_write_end_object(m->w);
    }
    cpx_write_end_array(m->w);
    cpx_write_array(m->w, "languages");
    for (size_t i = 0; i < service->languages.count; i++) {
        cpx_write_object(m->w, NULL);
        write_id(m, "language", service->languages.items[i]);
        cpx_write_string(m->w, "code", service->languages.items[i]);
        cpx_write_end_object(m->w);
    }
    cpx_write_end_array(m->w);
    cpx_write_array(m->w, "service_at_locations");
    for (size_t i = 0; i < service->locations.count; i++)
        write_location(m, &locations[i]);
    cpx_write_end_array(m->w);
    cpx_write_array(m->w, "attributes");
    for (size_t i = 0; i < service->needs.count; i++)
        write_attribute(m, "need", service->needs.items[i]);
    write_attribute(m, "capacity", service->capacity);
    cpx_write_end_array(m->w);
}

void plain_write_hsds(struct cpx_writer *w, struct cpx_arena *arena, const struct plain_listed *listed)
{
    const struct plain_service *service = &listed->service;
    const struct making m = {w, arena, listed->id};
    cpx_write_object(w, NULL);
    cpx_write_string(w, "id", listed->id);
    cpx_write_string(w, "name", service->name ? service->name : listed->id); /* HSDS needs one */
    cpx_write_string(w, "description", service->description);
    cpx_write_string(w, "url", service->url);
    cpx_write_string(w, "email", service->email);
    cpx_write_string(w, "status", service->active != PLAIN_FALSE ? "active" : "inactive");
    cpx_write_string(w, "application_process", service->how_to_refer ? service->how_to_refer->text : NULL);
    write_ages(&m, service->eligibility);
    plain_write_time(w, "last_modified", listed->changed_us);
    cpx_write_object(w, "organization");
    cpx_write_string(w, "id", listed->organization);
    cpx_write_string(w, "name", listed->organization_name);
    cpx_write_string(w, "description", listed->organization_name); /* HSDS needs one */
    cpx_write_end_object(w);
    write_lists(&m, service);
    cpx_write_end_object(w);
}

/* ---- in ---- */

struct phone {
    const char *number, *type, *description;
};
struct area {
    const char *name;
};
struct language {
    const char *code;
};
struct address {
    const char *address_1, *city, *state_province, *postal_code;
};
struct location {
    const char *name;
    struct plain_list addresses, phones;
};
struct at_location {
    struct location *location;
};
struct term {
    const char *code;
};
struct attribute {
    struct term *taxonomy_term;
};
struct hsds {
    const char *id, *name, *description, *url, *email, *status, *application_process, *eligibility_description;
    const double *minimum_age, *maximum_age;
    struct plain_list phones, service_areas, languages, service_at_locations, attributes;
};

/* What HSDS has, and we don't keep. */
#define LEFT(name_)                                                                                                                        \
    {                                                                                                                                      \
        .name = name_, .kind = PLAIN_IGNORED                                                                                               \
    }
static const struct plain_field phone_fields[] = {PLAIN_FIELD(phone, number, TEXT, .required = true, .max = 50),
                                                  PLAIN_FIELD(phone, type, TEXT, .max = 50),
                                                  PLAIN_FIELD(phone, description, TEXT, .max = LONG_TEXT),
                                                  LEFT("id"),
                                                  LEFT("location_id"),
                                                  LEFT("service_id"),
                                                  LEFT("organization_id"),
                                                  LEFT("contact_id"),
                                                  LEFT("service_at_location_id"),
                                                  LEFT("extension"),
                                                  LEFT("languages"),
                                                  LEFT("attributes"),
                                                  LEFT("metadata")};
static const struct plain_shape phone_shape = PLAIN_SHAPE(phone, phone_fields);
static const struct plain_field area_fields[] = {PLAIN_FIELD(area, name, TEXT, .max = 1000),
                                                 LEFT("id"),
                                                 LEFT("service_id"),
                                                 LEFT("service_at_location_id"),
                                                 LEFT("description"),
                                                 LEFT("extent"),
                                                 LEFT("extent_type"),
                                                 LEFT("uri"),
                                                 LEFT("attributes"),
                                                 LEFT("metadata")};
static const struct plain_shape area_shape = PLAIN_SHAPE(area, area_fields);
static const struct plain_field language_fields[] = {PLAIN_FIELD(language, code, TEXT, .max = 35),
                                                     LEFT("id"),
                                                     LEFT("service_id"),
                                                     LEFT("location_id"),
                                                     LEFT("phone_id"),
                                                     LEFT("name"),
                                                     LEFT("note"),
                                                     LEFT("attributes"),
                                                     LEFT("metadata")};
static const struct plain_shape language_shape = PLAIN_SHAPE(language, language_fields);
static const struct plain_field address_fields[] = {PLAIN_FIELD(address, address_1, TEXT, .max = 200),
                                                    PLAIN_FIELD(address, city, TEXT, .max = 100),
                                                    PLAIN_FIELD(address, state_province, TEXT, .max = 50),
                                                    PLAIN_FIELD(address, postal_code, TEXT, .max = 20),
                                                    LEFT("id"),
                                                    LEFT("location_id"),
                                                    LEFT("attention"),
                                                    LEFT("address_2"),
                                                    LEFT("region"),
                                                    LEFT("country"),
                                                    LEFT("address_type"),
                                                    LEFT("attributes"),
                                                    LEFT("metadata")};
static const struct plain_shape address_shape = PLAIN_SHAPE(address, address_fields);
static const struct plain_field location_fields[] = {PLAIN_FIELD(location, name, TEXT, .max = 200),
                                                     PLAIN_FIELD(location, addresses, LIST, .max = 20, .shape = &address_shape),
                                                     PLAIN_FIELD(location, phones, LIST, .max = 20, .shape = &phone_shape),
                                                     LEFT("id"),
                                                     LEFT("location_type"),
                                                     LEFT("url"),
                                                     LEFT("organization_id"),
                                                     LEFT("alternate_name"),
                                                     LEFT("description"),
                                                     LEFT("transportation"),
                                                     LEFT("latitude"),
                                                     LEFT("longitude"),
                                                     LEFT("external_identifier"),
                                                     LEFT("external_identifier_type"),
                                                     LEFT("languages"),
                                                     LEFT("contacts"),
                                                     LEFT("accessibility"),
                                                     LEFT("schedules"),
                                                     LEFT("attributes"),
                                                     LEFT("metadata")};
static const struct plain_shape location_shape = PLAIN_SHAPE(location, location_fields);
static const struct plain_field at_location_fields[] = {PLAIN_FIELD(at_location, location, OBJECT, .shape = &location_shape),
                                                        LEFT("id"),
                                                        LEFT("service_id"),
                                                        LEFT("location_id"),
                                                        LEFT("description"),
                                                        LEFT("contacts"),
                                                        LEFT("phones"),
                                                        LEFT("schedules"),
                                                        LEFT("service_areas"),
                                                        LEFT("attributes"),
                                                        LEFT("metadata")};
static const struct plain_shape at_location_shape = PLAIN_SHAPE(at_location, at_location_fields);
static const struct plain_field term_fields[] = {PLAIN_FIELD(term, code, TEXT, .max = 100),
                                                 LEFT("id"),
                                                 LEFT("name"),
                                                 LEFT("description"),
                                                 LEFT("parent_id"),
                                                 LEFT("taxonomy"),
                                                 LEFT("taxonomy_detail"),
                                                 LEFT("taxonomy_id"),
                                                 LEFT("language"),
                                                 LEFT("term_uri"),
                                                 LEFT("version"),
                                                 LEFT("metadata")};
static const struct plain_shape term_shape = PLAIN_SHAPE(term, term_fields);
static const struct plain_field attribute_fields[] = {PLAIN_FIELD(attribute, taxonomy_term, OBJECT, .shape = &term_shape),
                                                      LEFT("id"),
                                                      LEFT("link_id"),
                                                      LEFT("taxonomy_term_id"),
                                                      LEFT("link_type"),
                                                      LEFT("link_entity"),
                                                      LEFT("value"),
                                                      LEFT("label"),
                                                      LEFT("metadata")};
static const struct plain_shape attribute_shape = PLAIN_SHAPE(attribute, attribute_fields);
static const char *const statuses[] = {"active", "inactive", "defunct", "temporarily closed", NULL};
static const struct plain_field hsds_fields[] = {PLAIN_FIELD(hsds, id, TEXT, .required = true, .max = 200),
                                                 PLAIN_FIELD(hsds, name, TEXT, .required = true, .max = 200),
                                                 PLAIN_FIELD(hsds, status, WORD, .required = true, .allowed = statuses),
                                                 PLAIN_FIELD(hsds, description, TEXT, .max = LONG_TEXT),
                                                 PLAIN_FIELD(hsds, url, TEXT, .max = 500),
                                                 PLAIN_FIELD(hsds, email, TEXT, .max = 200),
                                                 PLAIN_FIELD(hsds, application_process, TEXT, .max = LONG_TEXT),
                                                 PLAIN_FIELD(hsds, eligibility_description, TEXT, .max = LONG_TEXT),
                                                 PLAIN_FIELD(hsds, minimum_age, REAL, .max = AGE_YEARS_MAX - 1),
                                                 PLAIN_FIELD(hsds, maximum_age, REAL, .max = AGE_YEARS_MAX - 1),
                                                 PLAIN_FIELD(hsds, phones, LIST, .max = 20, .shape = &phone_shape),
                                                 PLAIN_FIELD(hsds, service_areas, LIST, .max = LIST_MAX, .shape = &area_shape),
                                                 PLAIN_FIELD(hsds, languages, LIST, .max = 50, .shape = &language_shape),
                                                 PLAIN_FIELD(hsds, service_at_locations, LIST, .max = 50, .shape = &at_location_shape),
                                                 PLAIN_FIELD(hsds, attributes, LIST, .max = LIST_MAX, .shape = &attribute_shape),
                                                 LEFT("organization_id"),
                                                 LEFT("program_id"),
                                                 LEFT("alternate_name"),
                                                 LEFT("additional_urls"),
                                                 LEFT("interpretation_services"),
                                                 LEFT("fees_description"),
                                                 LEFT("wait_time"),
                                                 LEFT("fees"),
                                                 LEFT("accreditations"),
                                                 LEFT("assured_date"),
                                                 LEFT("assurer_email"),
                                                 LEFT("licenses"),
                                                 LEFT("alert"),
                                                 LEFT("last_modified"),
                                                 LEFT("schedules"),
                                                 LEFT("organization"),
                                                 LEFT("funding"),
                                                 LEFT("cost_options"),
                                                 LEFT("program"),
                                                 LEFT("required_documents"),
                                                 LEFT("contacts"),
                                                 LEFT("capacities"),
                                                 LEFT("service_capacities"),
                                                 LEFT("metadata")};
static const struct plain_shape hsds_shape = PLAIN_SHAPE(hsds, hsds_fields);

/* Many exporters write null for what isn't there. */
static void drop_nulls(json_t *value)
{
    const char *name;
    json_t *member;
    void *next;
    size_t i;
    json_object_foreach_safe(value, next, name, member)
    {
        if (json_is_null(member))
            (void)json_object_del(value, name);
        else
            drop_nulls(member);
    }
    json_array_foreach(value, i, member) drop_nulls(member);
}

struct taking {
    struct cpx_request *request;
    struct cpx_arena *arena;
    const struct hsds *hsds;
    struct plain_service *out;
    struct plain_texts *left_out;
    enum cpx_rc rc;
};

static void exhaust(struct taking *t)
{
    if (t->rc == CPX_OK) t->rc = CPX_EXHAUSTED;
}

static void take_text(struct taking *t, struct plain_texts *texts, const char *text)
{
    if (!plain_texts_add(t->arena, texts, text)) exhaust(t);
}

static void leave_out(struct taking *t, const char *pointer)
{
    if (!pointer || !plain_texts_add(t->arena, t->left_out, pointer)) exhaust(t);
}

static void take_ages(struct taking *t)
{
    const struct hsds *h = t->hsds;
    int64_t *ages = cpx_arena_array(t->arena, 2, sizeof *ages);
    if (!h->minimum_age && !h->maximum_age && !h->eligibility_description) return;
    t->out->eligibility = cpx_arena_alloc(t->arena, sizeof *t->out->eligibility);
    if (!ages || !t->out->eligibility) {
        exhaust(t);
        return;
    }
    double least = h->minimum_age ? *h->minimum_age : 0, most = h->maximum_age ? *h->maximum_age : AGE_YEARS_MAX;
    ages[0] = (int64_t)(least * MONTHS + 0.5);
    ages[1] = most == (double)(int64_t)most ? (int64_t)most * MONTHS + MONTHS - 1 : (int64_t)(most * MONTHS + 0.5);
    *t->out->eligibility = (struct plain_eligibility){.text = h->eligibility_description,
                                                      .min_age_months = h->minimum_age ? &ages[0] : NULL,
                                                      .max_age_months = h->maximum_age ? &ages[1] : NULL};
    if (h->minimum_age && h->maximum_age && ages[0] > ages[1])
        t->rc = cpx_problem_add(&t->request->problem, CPX_ERROR_BUSINESS_RULE, "/maximum_age", "It is below minimum_age");
}

static bool is_fax(const struct phone *phone)
{
    return phone->type && strcmp(phone->type, "fax") == 0;
}

/* The first that people can be called by. */
static const char *first_phone(const struct plain_list *list, bool for_appointments)
{
    const struct phone *phones = list->items;
    for (size_t i = 0; i < list->count; i++) {
        bool makes = phones[i].description && strcmp(phones[i].description, appointments) == 0;
        if (!is_fax(&phones[i]) && makes == for_appointments) return phones[i].number;
    }
    return NULL;
}

static void take_location(struct taking *t, const struct location *from, struct plain_location *out)
{
    const struct address *address = from->addresses.count > 0 ? from->addresses.items : NULL;
    *out = (struct plain_location){.name = from->name, .phone = first_phone(&from->phones, false)};
    if (address) {
        out->line = address->address_1;
        out->city = address->city;
        out->state = address->state_province;
        out->postal_code = address->postal_code;
    }
    if (!out->name) out->name = out->line ? out->line : out->city ? out->city : t->hsds->name;
}

static void take_locations(struct taking *t)
{
    const struct at_location *from = t->hsds->service_at_locations.items;
    size_t count = t->hsds->service_at_locations.count;
    struct plain_location *items = cpx_arena_array(t->arena, count + 1, sizeof *items);
    if (!items) {
        exhaust(t);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        if (from[i].location) take_location(t, from[i].location, &items[t->out->locations.count++]);
    }
    t->out->locations.items = items;
}

/* Words that aren't ours are of another taxonomy. */
static void take_attributes(struct taking *t)
{
    const struct attribute *attributes = t->hsds->attributes.items;
    for (size_t i = 0; i < t->hsds->attributes.count; i++) {
        const struct term *term = attributes[i].taxonomy_term;
        const char *word = term && term->code ? plain_word(t->arena, term->code) : NULL;
        if (plain_known(word, plain_domains))
            take_text(t, &t->out->needs, word);
        else if (plain_known(word, plain_capacities))
            t->out->capacity = word;
        else
            leave_out(t, cpx_arena_printf(t->arena, "/attributes/%zu", i));
    }
}

static void take_languages(struct taking *t)
{
    const struct language *languages = t->hsds->languages.items;
    for (size_t i = 0; i < t->hsds->languages.count; i++) {
        const char *pointer = cpx_arena_printf(t->arena, "/languages/%zu%s", i, languages[i].code ? "/code" : "");
        if (!pointer)
            exhaust(t);
        else if (!languages[i].code)
            leave_out(t, pointer);
        else if (plain_is_language(languages[i].code))
            take_text(t, &t->out->languages, languages[i].code);
        else
            t->rc =
                cpx_problem_add(&t->request->problem, CPX_ERROR_VALUE, pointer, "A tag of a language is needed (BCP 47): en, es, pt-BR");
    }
}

static void take_areas(struct taking *t)
{
    const struct area *areas = t->hsds->service_areas.items;
    for (size_t i = 0; i < t->hsds->service_areas.count; i++) {
        if (areas[i].name)
            take_text(t, &t->out->towns, areas[i].name);
        else
            leave_out(t, cpx_arena_printf(t->arena, "/service_areas/%zu", i));
    }
}

/* Members of the service that we know and don't keep. */
static void take_rest(struct taking *t, const json_t *value)
{
    static const char *const servers[] = {"organization_id", "last_modified", "organization", "metadata", NULL};
    for (size_t i = 0; i < PLAIN_COUNT(hsds_fields) && t->left_out->count < LEFT_OUT_MAX; i++) {
        const char *name = hsds_fields[i].name;
        const json_t *member = json_object_get(value, name);
        bool empty =
            !member || (json_is_array(member) && json_array_size(member) == 0) || (json_is_string(member) && !*json_string_value(member));
        if (hsds_fields[i].kind == PLAIN_IGNORED && !empty && !plain_is_one_of(name, servers))
            leave_out(t, cpx_arena_printf(t->arena, "/%s", name));
    }
}

enum cpx_rc plain_read_hsds(struct cpx_request *request, struct plain_service *out, struct plain_texts *left_out)
{
    struct hsds hsds;
    json_t *value;
    struct taking t = {.request = request, .arena = request->arena, .hsds = &hsds, .out = out, .left_out = left_out};
    enum cpx_rc rc = cpx_json_load(request->arena, request->body ? request->body : "", request->body_size, &value, &request->problem);
    if (rc != CPX_OK) return rc;
    drop_nulls(value);
    rc = plain_value_read(request->arena, &request->problem, value, &hsds_shape, &hsds);
    if (rc != CPX_OK) return rc;
    struct plain_referring *referring = hsds.application_process ? cpx_arena_alloc(request->arena, sizeof *referring) : NULL;
    if (hsds.application_process && !referring) return CPX_EXHAUSTED;
    if (referring) *referring = (struct plain_referring){.text = hsds.application_process};
    *out = (struct plain_service){.external_id = hsds.id,
                                  .name = hsds.name,
                                  .description = hsds.description,
                                  .url = hsds.url,
                                  .email = hsds.email,
                                  .active = strcmp(hsds.status, "active") == 0 ? PLAIN_TRUE : PLAIN_FALSE,
                                  .phone = first_phone(&hsds.phones, false),
                                  .appointment_phone = first_phone(&hsds.phones, true),
                                  .how_to_refer = referring};
    take_ages(&t);
    take_languages(&t);
    take_areas(&t);
    take_locations(&t);
    take_attributes(&t);
    take_rest(&t, value);
    return t.rc;
}
