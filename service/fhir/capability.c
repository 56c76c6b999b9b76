/* The CapabilityStatement: made from the table of routes and the table of types, so that it says what the service does and no more. */
#include <string.h>

#include "cpx/definitions.h"
#include "cpx/handlers.h"
#include "cpx/request.h"
#include "cpx/routes.h"
#include "cpx/service.h"
#include "cpx/text.h"

enum { STATEMENT_MAX = 2 * 1024 * 1024 };

static const char changed[] = "2026-11-22"; /* of the statement: when what it says was changed last */

/* Which route makes which interaction. A literal type's own routes only name another lane. */
static const struct {
    const char *method, *path, *code;
} interactions[] = {
    {"GET", "/fhir/R4/{type}/{id}", "read"},
    {"GET", "/fhir/R4/{type}/{id}/_history/{version}", "vread"},
    {"PUT", "/fhir/R4/{type}/{id}", "update"},
    {"PATCH", "/fhir/R4/{type}/{id}", "patch"},
    {"DELETE", "/fhir/R4/{type}/{id}", "delete"},
    {"GET", "/fhir/R4/{type}/{id}/_history", "history-instance"},
    {"GET", "/fhir/R4/{type}/_history", "history-type"},
    {"POST", "/fhir/R4/{type}", "create"},
    {"GET", "/fhir/R4/{type}", "search-type"},
};

static bool is_routed(const char *method, const char *path)
{
    for (size_t i = 0; i < cpx_routes_count; i++) {
        if (strcmp(cpx_routes[i].method, method) == 0 && strcmp(cpx_routes[i].path, path) == 0) return true;
    }
    return false;
}

static void write_code(struct cpx_writer *writer, const char *code)
{
    cpx_write_object(writer, NULL);
    cpx_write_string(writer, "code", code);
    cpx_write_end_object(writer);
}

static void write_parameter(struct cpx_writer *writer, const char *name, const char *type, const char *documentation)
{
    cpx_write_object(writer, NULL);
    cpx_write_string(writer, "name", name);
    cpx_write_string(writer, "type", type);
    cpx_write_string(writer, "documentation", documentation);
    cpx_write_end_object(writer);
}

/* What isn't the directory's is found by its child, a Patient by its id. */
static bool is_found_by_child(const struct cpx_type *type)
{
    return type->audience != CPX_AUDIENCE_DIRECTORY && strcmp(type->name, "Patient") != 0;
}

static bool has_subject(const struct cpx_type *type)
{
    return type->children[0] && strcmp(type->children[0], "patient") != 0;
}

static void write_parameters(struct cpx_writer *writer, const struct cpx_type *type)
{
    static const char *const kinds[] = {
        [CPX_PARAMETER_TOKEN] = "token", [CPX_PARAMETER_REFERENCE] = "reference", [CPX_PARAMETER_DATE] = "date"};

    cpx_write_array(writer, "searchParam");
    write_parameter(writer, "_id", "token", NULL);
    write_parameter(writer, "_lastUpdated", "date", "When what this client may see of the resource last changed");
    if (is_found_by_child(type)) {
        write_parameter(writer, "patient", "reference", "Any Patient of the child that this client may know");
        if (has_subject(type)) write_parameter(writer, "subject", "reference", "The same as patient");
    }
    for (size_t i = 0; i < type->parameters_count; i++) {
        write_parameter(writer, type->parameters[i].name, kinds[type->parameters[i].kind], NULL);
    }
    cpx_write_end_array(writer);
}

/* A type of which a route of its own writes (Consent: its own lane) has no conditional writes. */
static bool has_own_route(struct cpx_arena *arena, const char *method, const struct cpx_type *type, bool *out)
{
    const char *path = cpx_arena_printf(arena, "/fhir/R4/%s", type->name);
    if (path) *out = is_routed(method, path);
    return path != NULL;
}

/* A type that is only read, by routes of its own. */
static bool write_made(struct cpx_arena *arena, struct cpx_writer *writer, const struct cpx_type *type)
{
    cpx_write_object(writer, NULL);
    cpx_write_string(writer, "type", type->name);
    cpx_write_string(writer, "documentation", "Read only: what the service records itself. Other search parameters are refused.");
    cpx_write_array(writer, "interaction");
    for (size_t i = 0; i < sizeof interactions / sizeof interactions[0]; i++) {
        const char *rest = strstr(interactions[i].path, "{type}") + strlen("{type}");
        const char *path = cpx_arena_printf(arena, "/fhir/R4/%s%s", type->name, rest);
        if (!path) return false;
        if (is_routed(interactions[i].method, path)) write_code(writer, interactions[i].code);
    }
    cpx_write_end_array(writer);
    cpx_write_string(writer, "versioning", "no-version");
    cpx_write_array(writer, "searchParam");
    write_parameter(writer, "_id", "token", NULL);
    for (const struct cpx_made_parameter *made = cpx_made_parameters; made->name; made++) {
        write_parameter(writer, made->name, made->kind, made->documentation);
    }
    cpx_write_end_array(writer);
    cpx_write_end_object(writer);
    return true;
}

static bool write_type(struct cpx_arena *arena, struct cpx_writer *writer, const struct cpx_type *type)
{
    bool apart = false;
    if (cpx_type_is_made(type->name)) return write_made(arena, writer, type);
    if (!has_own_route(arena, "POST", type, &apart)) return false;
    cpx_write_object(writer, NULL);
    cpx_write_string(writer, "type", type->name);
    cpx_write_array(writer, "interaction");
    for (size_t i = 0; i < sizeof interactions / sizeof interactions[0]; i++) {
        if (is_routed(interactions[i].method, interactions[i].path)) write_code(writer, interactions[i].code);
    }
    cpx_write_end_array(writer);
    cpx_write_string(writer, "versioning", "versioned");
    cpx_write_bool(writer, "readHistory", is_routed("GET", "/fhir/R4/{type}/{id}/_history/{version}"));
    cpx_write_bool(writer, "updateCreate", false);
    cpx_write_bool(writer, "conditionalCreate", !apart);
    cpx_write_string(writer, "conditionalRead", "not-match");
    cpx_write_bool(writer, "conditionalUpdate", !apart && is_routed("PUT", "/fhir/R4/{type}"));
    cpx_write_string(writer, "conditionalDelete", is_routed("DELETE", "/fhir/R4/{type}") ? "single" : "not-supported");
    cpx_write_array(writer, "referencePolicy");
    cpx_write_string(writer, NULL, "literal");
    cpx_write_string(writer, NULL, "logical");
    cpx_write_end_array(writer);
    write_parameters(writer, type);
    cpx_write_end_object(writer);
    return true;
}

struct urls {
    const char *fhir, *token, *introspect;
};

static void write_uri(struct cpx_writer *writer, const char *name, const char *value)
{
    cpx_write_object(writer, NULL);
    cpx_write_string(writer, "url", name);
    cpx_write_string(writer, "valueUri", value);
    cpx_write_end_object(writer);
}

/* SMART App Launch 2.2.0, "CapabilityStatement": the token endpoint as an extension, the service as a code. */
static void write_security(struct cpx_writer *writer, const struct urls *urls)
{
    cpx_write_object(writer, "security");
    cpx_write_array(writer, "extension");
    cpx_write_object(writer, NULL);
    cpx_write_string(writer, "url", "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris");
    cpx_write_array(writer, "extension");
    write_uri(writer, "token", urls->token);
    write_uri(writer, "introspect", urls->introspect);
    cpx_write_end_array(writer);
    cpx_write_end_object(writer);
    cpx_write_end_array(writer);
    cpx_write_bool(writer, "cors", false);
    cpx_write_array(writer, "service");
    cpx_write_object(writer, NULL);
    cpx_write_array(writer, "coding");
    cpx_write_object(writer, NULL);
    cpx_write_string(writer, "system", "http://terminology.hl7.org/CodeSystem/restful-security-service");
    cpx_write_string(writer, "code", "SMART-on-FHIR");
    cpx_write_end_object(writer);
    cpx_write_end_array(writer);
    cpx_write_string(writer, "text", "SMART Backend Services: private_key_jwt or a client certificate");
    cpx_write_end_object(writer);
    cpx_write_end_array(writer);
    cpx_write_string(
        writer, "description",
        "Access is the token's scope, the client's policy and the family's consent. What isn't permitted is as if it weren't there.");
    cpx_write_end_object(writer);
}

static void write_head(struct cpx_writer *writer, const struct urls *urls)
{
    cpx_write_string(writer, "resourceType", "CapabilityStatement");
    cpx_write_string(writer, "id", "careplan-exchange");
    cpx_write_string(writer, "name", "CareplanExchange");
    cpx_write_string(writer, "title", "careplan-exchange");
    cpx_write_string(writer, "status", "active");
    cpx_write_string(writer, "date", changed);
    cpx_write_string(writer, "kind", "instance");
    cpx_write_object(writer, "software");
    cpx_write_string(writer, "name", "careplan-exchange");
    cpx_write_end_object(writer);
    cpx_write_object(writer, "implementation");
    cpx_write_string(writer, "description", "Consented care plans for children");
    cpx_write_string(writer, "url", urls->fhir);
    cpx_write_end_object(writer);
    cpx_write_string(writer, "fhirVersion", "4.0.1");
    cpx_write_array(writer, "format");
    cpx_write_string(writer, NULL, "json");
    cpx_write_string(writer, NULL, "application/fhir+json");
    cpx_write_end_array(writer);
}

static bool write_rest(struct cpx_arena *arena, struct cpx_writer *writer, const struct urls *urls)
{
    cpx_write_array(writer, "rest");
    cpx_write_object(writer, NULL);
    cpx_write_string(writer, "mode", "server");
    write_security(writer, urls);
    cpx_write_array(writer, "resource");
    for (size_t i = 0; i < cpx_types_count; i++) {
        if (!write_type(arena, writer, &cpx_types[i])) return false;
    }
    cpx_write_end_array(writer);
    if (is_routed("POST", "/fhir/R4")) {
        cpx_write_array(writer, "interaction");
        write_code(writer, "transaction");
        write_code(writer, "batch");
        cpx_write_end_array(writer);
    }
    cpx_write_end_object(writer);
    cpx_write_end_array(writer);
    return true;
}

enum cpx_rc cpx_fhir_capability_work(struct cpx_request *request, struct cpx_tx *tx)
{
    (void)tx;
    const char *base = request->service->config->url;
    struct urls urls = {
        .fhir = cpx_arena_printf(request->arena, "%s/fhir/R4", base),
        .token = cpx_arena_printf(request->arena, "%s/oauth/token", base),
        .introspect = cpx_arena_printf(request->arena, "%s/oauth/introspect", base),
    };
    struct cpx_text text;
    struct cpx_writer writer;
    size_t size = 0;

    if (!urls.fhir || !urls.token || !urls.introspect) return CPX_EXHAUSTED;
    cpx_text_init(&text, request->arena, STATEMENT_MAX);
    cpx_writer_init(&writer, &text);
    cpx_write_object(&writer, NULL);
    write_head(&writer, &urls);
    if (!write_rest(request->arena, &writer, &urls)) return CPX_EXHAUSTED;
    cpx_write_end_object(&writer);
    const char *json = cpx_text_finish(&text, &size);
    return json ? cpx_respond(request, 200, cpx_media_fhir, json, size) : CPX_EXHAUSTED;
}
