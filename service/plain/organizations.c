/* GET /v1/organizations, GET and PUT /v1/organizations/{organization}: the members of the exchange, and what each says of itself.
 *
 * The register's facts (name, class) are the operator's. The profile lies on the member's FHIR Organization: coordinates, serves, regions,
 * languages and description are extensions of ours, phone, email and url its telecom, address its first address. */
#include <string.h>

#include "cpx/auth.h"
#include "cpx/cursor.h"
#include "cpx/exchange.h"
#include "cpx/handlers.h"
#include "directory.h"

enum { PAGE_MAX = 1024 * 1024, LONG_TEXT = 4000 };
enum { AT_NUMBER, AT_ID, AT_NAME, AT_CLASS, AT_STAMP, AT_CHANGED, AT_BODY };

struct profile {
    const char *name, *class_name, *description, *serves, *phone, *email, *url;
    struct plain_texts coordinates, regions, languages;
    struct plain_address *address;
};
static const struct plain_field profile_fields[] = {
    {.name = "id", .kind = PLAIN_IGNORED},
    {.name = "updated_at", .kind = PLAIN_IGNORED},
    PLAIN_FIELD(profile, name, TEXT, .max = 200),
    {.name = "class", .kind = PLAIN_TEXT, .offset = offsetof(struct profile, class_name), .max = 64},
    PLAIN_FIELD(profile, description, TEXT, .max = LONG_TEXT),
    PLAIN_FIELD(profile, coordinates, WORDS, .max = 40, .allowed = plain_domains),
    PLAIN_FIELD(profile, serves, TEXT),
    PLAIN_FIELD(profile, regions, TEXTS, .max = 200),
    PLAIN_FIELD(profile, languages, TEXTS, .max = 50),
    PLAIN_FIELD(profile, phone, TEXT, .max = 50),
    PLAIN_FIELD(profile, email, TEXT, .max = 200),
    PLAIN_FIELD(profile, url, TEXT, .max = 500),
    PLAIN_FIELD(profile, address, OBJECT, .shape = &plain_address_shape)};
static const struct plain_shape profile_shape = PLAIN_SHAPE(profile, profile_fields);

/* ---- out of the Organization ---- */

static const char *const extension_names[] = {"description", "coordinates", "serves", "region", "language"};

static bool is_ours(const struct cpx_doc *doc, int32_t extension)
{
    for (size_t i = 0; i < PLAIN_COUNT(extension_names); i++) {
        char url[96] = PLAIN_URN;
        strncat(url, extension_names[i], sizeof url - sizeof PLAIN_URN);
        if (cpx_doc_string_is(doc, cpx_doc_member(doc, extension, "url"), url)) return true;
    }
    return false;
}

static enum cpx_rc load(struct cpx_arena *arena, const struct cpx_doc *doc, struct profile *out)
{
    bool added = true;
    *out = (struct profile){.description = plain_extension(arena, doc, 0, "description", "valueString"),
                            .serves = plain_extension(arena, doc, 0, "serves", "valueString"),
                            .phone = plain_telecom(arena, doc, "phone", false),
                            .email = plain_telecom(arena, doc, "email", false),
                            .url = plain_telecom(arena, doc, "url", false),
                            .address = plain_address_in(arena, doc, plain_first_of(doc, 0, "address"))};
    for (int32_t one = plain_first_of(doc, 0, "extension"); one >= 0; one = doc->nodes[one].next) {
        int32_t url = cpx_doc_member(doc, one, "url");
        const char *code = plain_text_at(arena, doc, one, "valueCode"), *text = plain_text_at(arena, doc, one, "valueString");
        if (cpx_doc_string_is(doc, url, PLAIN_URN "coordinates"))
            added = added && plain_texts_add(arena, &out->coordinates, plain_known(code, plain_domains));
        if (cpx_doc_string_is(doc, url, PLAIN_URN "region")) added = added && plain_texts_add(arena, &out->regions, text);
        if (cpx_doc_string_is(doc, url, PLAIN_URN "language") && code && plain_is_language(code))
            added = added && plain_texts_add(arena, &out->languages, code);
    }
    return added ? CPX_OK : CPX_EXHAUSTED;
}

static void write_profile(struct cpx_writer *w, const struct profile *profile)
{
    cpx_write_string(w, "description", profile->description);
    plain_write_texts(w, "coordinates", &profile->coordinates);
    cpx_write_string(w, "serves", profile->serves);
    plain_write_texts(w, "regions", &profile->regions);
    plain_write_texts(w, "languages", &profile->languages);
    cpx_write_string(w, "phone", profile->phone);
    cpx_write_string(w, "email", profile->email);
    cpx_write_string(w, "url", profile->url);
    if (!profile->address) return;
    cpx_write_object(w, "address");
    plain_write_place(w, profile->address);
    cpx_write_end_object(w);
}

static enum cpx_rc write_row(struct cpx_request *request, struct cpx_writer *w, const struct cpx_rows *rows, int row)
{
    struct cpx_arena *arena = request->arena;
    struct cpx_doc doc;
    struct profile profile;
    cpx_write_object(w, NULL);
    cpx_write_string(w, "id", cpx_rows_text(rows, row, AT_ID));
    cpx_write_string(w, "name", cpx_rows_text(rows, row, AT_NAME));
    cpx_write_string(w, "class", cpx_rows_text(rows, row, AT_CLASS));
    if (!cpx_rows_null(rows, row, AT_BODY)) {
        enum cpx_rc rc =
            plain_entry_open(arena, "Organization", cpx_rows_text(rows, row, AT_BODY), cpx_rows_size(rows, row, AT_BODY), &doc);
        if (rc == CPX_OK) rc = load(arena, &doc, &profile);
        if (rc != CPX_OK) return rc;
        write_profile(w, &profile);
        plain_write_time(w, "updated_at", cpx_rows_int(rows, row, AT_CHANGED));
    }
    cpx_write_end_object(w);
    return CPX_OK;
}

/* ---- GET ---- */

static enum cpx_rc query_class(struct cpx_request *request, const char **class)
{
    *class = cpx_request_query(request, "class");
    if (!*class || cpx_class_find(*class)) return CPX_OK;
    struct cpx_text names;
    cpx_text_init(&names, request->arena, 4096);
    for (size_t i = 0; i < cpx_classes_count; i++)
        cpx_text_addf(&names, "%s%s", i ? ", " : "", cpx_classes[i].name);
    const char *allowed = cpx_text_finish(&names, NULL);
    if (!allowed) return CPX_EXHAUSTED;
    return cpx_problem_add_allowed(&request->problem, CPX_ERROR_INVALID_PARAMETER, "class", allowed,
                                   "There is no such class of organizations");
}

enum cpx_rc cpx_plain_organizations_plan(struct cpx_request *request, struct cpx_call *call)
{
    static const char *const parameters[] = {"class", "coordinates", "town", "language", "after", "limit", NULL};
    const char *after = cpx_request_query(request, "after"), *from = "0", *class, *domain, *town, *language, *limit;
    enum cpx_rc rc = cpx_request_check_query(request, parameters);
    if (rc == CPX_OK) rc = query_class(request, &class);
    if (rc == CPX_OK) rc = plain_query_word(request, "coordinates", plain_domains, &domain);
    if (rc == CPX_OK) rc = plain_query_folded(request, "town", &town);
    if (rc == CPX_OK) rc = plain_query_folded(request, "language", &language);
    if (rc == CPX_OK) rc = plain_limit_and_one(request, &limit);
    if (rc == CPX_OK && after) rc = cpx_cursor_open(request, after, &from);
    if (rc != CPX_OK) return rc;
    *call = (struct cpx_call){.statement = CPX_SQL_PLAIN_ORGANIZATIONS, .count = 6, .values = {from, class, domain, town, language, limit}};
    return CPX_OK;
}

enum cpx_rc cpx_plain_organizations_answer(struct cpx_request *request, const struct cpx_rows *rows)
{
    struct cpx_text text;
    struct cpx_writer w;
    int count;
    bool more;
    enum cpx_rc rc = plain_page_rows(request, rows, &count, &more);
    plain_open_page(request, &text, &w, PAGE_MAX);
    for (int row = 0; rc == CPX_OK && row < count; row++)
        rc = write_row(request, &w, rows, row);
    return rc == CPX_OK ? plain_respond_page(request, &text, &w, more ? cpx_rows_text(rows, count - 1, AT_NUMBER) : NULL) : rc;
}

enum cpx_rc cpx_plain_organization_read_plan(struct cpx_request *request, struct cpx_call *call)
{
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    if (rc != CPX_OK) return rc;
    if (!cpx_id_valid(request->parameters[0])) return plain_not_found(request);
    *call = (struct cpx_call){.statement = CPX_SQL_PLAIN_ORGANIZATION, .count = 1, .values = {request->parameters[0]}};
    return CPX_OK;
}

enum cpx_rc cpx_plain_organization_read_answer(struct cpx_request *request, const struct cpx_rows *rows)
{
    struct cpx_text text;
    struct cpx_writer w;
    if (cpx_rows_count(rows) != 1) return plain_not_found(request);
    cpx_text_init(&text, request->arena, PAGE_MAX);
    cpx_writer_init(&w, &text);
    enum cpx_rc rc = write_row(request, &w, rows, 0);
    if (rc == CPX_OK) rc = plain_respond_etag(request, cpx_rows_text(rows, 0, AT_STAMP));
    return rc == CPX_OK ? plain_respond(request, 200, &text) : rc;
}

/* ---- PUT ---- */

static enum cpx_rc check(struct cpx_request *request, const struct profile *profile)
{
    static const char detail[] = "The exchange's operator registers this; leave it as it is";
    enum cpx_rc rc = plain_check_languages(request, &profile->languages, "/languages");
    if (profile->name && strcmp(profile->name, request->reader.organization_name) != 0)
        rc = cpx_problem_add(&request->problem, CPX_ERROR_BUSINESS_RULE, "/name", detail);
    if (profile->class_name && strcmp(profile->class_name, request->reader.organization_class) != 0)
        rc = cpx_problem_add(&request->problem, CPX_ERROR_BUSINESS_RULE, "/class", detail);
    return rc;
}

static bool is_own_telecom(const struct cpx_doc *doc, int32_t point)
{
    static const char *const systems[] = {"phone", "email", "url"};
    for (size_t i = 0; i < PLAIN_COUNT(systems); i++) {
        if (cpx_doc_string_is(doc, cpx_doc_member(doc, point, "system"), systems[i])) return true;
    }
    return false;
}

static bool is_first(const struct cpx_doc *doc, int32_t item)
{
    return doc->nodes[doc->nodes[item].parent].child == item;
}

static void write_list(struct cpx_writer *w, const char *name, const char *kind, const struct plain_texts *texts)
{
    for (size_t i = 0; i < texts->count; i++)
        plain_write_own_extension(w, name, kind, texts->items[i]);
}

static const char *body_of(struct cpx_request *request, const struct profile *profile, const struct cpx_doc *before, size_t *size)
{
    static const char *const written[] = {"active", "name", "extension", "telecom", "address", NULL};
    struct cpx_text text, items;
    struct cpx_writer w, list;
    cpx_text_init(&text, request->arena, PAGE_MAX);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    cpx_write_string(&w, "resourceType", "Organization");
    plain_write_kept(&w, before, written);
    cpx_write_bool(&w, "active", true);
    cpx_write_string(&w, "name", request->reader.organization_name);
    plain_open_items(request->arena, &items, &list);
    plain_write_kept_items(&list, before, "extension", is_ours);
    plain_write_own_extension(&list, "description", "valueString", profile->description);
    plain_write_own_extension(&list, "serves", "valueString", profile->serves);
    write_list(&list, "coordinates", "valueCode", &profile->coordinates);
    write_list(&list, "region", "valueString", &profile->regions);
    write_list(&list, "language", "valueCode", &profile->languages);
    plain_write_items(&w, "extension", &list);
    plain_open_items(request->arena, &items, &list);
    plain_write_telecom(&list, "phone", profile->phone, false);
    plain_write_telecom(&list, "email", profile->email, false);
    plain_write_telecom(&list, "url", profile->url, false);
    plain_write_kept_items(&list, before, "telecom", is_own_telecom);
    plain_write_items(&w, "telecom", &list);
    plain_open_items(request->arena, &items, &list);
    if (profile->address &&
        (profile->address->line || profile->address->city || profile->address->state || profile->address->postal_code)) {
        cpx_write_object(&list, NULL);
        plain_write_address(&list, profile->address);
        cpx_write_end_object(&list);
    }
    plain_write_kept_items(&list, before, "address", is_first);
    plain_write_items(&w, "address", &list);
    cpx_write_end_object(&w);
    return cpx_text_finish(&text, size);
}

static enum cpx_rc refuse_anothers(struct cpx_request *request, struct cpx_tx *tx, const char *id)
{
    int32_t number = 0;
    enum cpx_rc rc = cpx_id_valid(id) ? cpx_organization_number(tx, id, &number) : CPX_OK;
    if (rc != CPX_OK) return rc;
    if (number == 0) return plain_hide(request, tx, "Organization", id);
    rc = cpx_problem_add(&request->problem, CPX_ERROR_FORBIDDEN, NULL, "An organization writes its own profile only");
    return plain_refused(request, tx, "Organization", id, rc);
}

static enum cpx_rc answer_now(struct cpx_request *request, struct cpx_tx *tx, const char *id)
{
    const struct cpx_rows *rows;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_PLAIN_ORGANIZATION, &id, 1, &rows);
    return rc == CPX_OK ? cpx_plain_organization_read_answer(request, rows) : rc;
}

enum cpx_rc cpx_plain_organization_update_work(struct cpx_request *request, struct cpx_tx *tx)
{
    const char *id = request->parameters[0], *lock = cpx_arena_printf(request->arena, "Organization/%s", id);
    const struct cpx_rows *rows = NULL;
    struct profile profile;
    struct cpx_doc before;
    struct cpx_view view;
    struct cpx_stored stored;
    enum cpx_rc rc = lock ? cpx_request_check_query(request, NULL) : CPX_EXHAUSTED;
    if (rc == CPX_OK) rc = plain_body_read(request, &profile_shape, &profile);
    if (rc != CPX_OK) return rc;
    if (strcmp(id, request->reader.organization_id) != 0) return refuse_anothers(request, tx, id);
    rc = check(request, &profile);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_RESOURCE_LOCK, &lock, 1, NULL);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_PLAIN_ORGANIZATION, &id, 1, &rows);
    if (rc == CPX_OK && cpx_rows_count(rows) != 1) rc = CPX_DEFECT;
    if (rc == CPX_OK) rc = plain_check_if_match(request, cpx_rows_text(rows, 0, AT_STAMP));
    if (rc == CPX_OK) rc = cpx_resource_view(tx, "Organization", id, &view);
    if (rc == CPX_OK && view.text) rc = cpx_doc_reparse(request->arena, view.text, view.size, &before);
    if (rc != CPX_OK) return rc;
    struct plain_item item = {.kind = "organization", .type = "Organization", .id = id};
    item.body = body_of(request, &profile, view.text ? &before : NULL, &item.size);
    rc = item.body ? plain_store(tx, &item, &stored) : CPX_EXHAUSTED;
    return rc == CPX_OK ? answer_now(request, tx, id) : rc;
}
