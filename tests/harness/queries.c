#include "queries.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { QUERIES_MAX = 8192, VALUES_MAX = 4096, EACH = 2 };

static struct request *add(struct requests *out, const char *name, const char *method, const char *path)
{
    if (out->count == QUERIES_MAX) fail_msg("too many searches");
    struct request *request = &out->items[out->count++];
    *request = (struct request){.name = name, .words = name, .method = method, .path = path};
    return request;
}

static void ask(struct requests *out, const char *path)
{
    add(out, "searchResources", "GET", path);
}

/* Percent-encoded, but for what separates and for names. */
static const char *encoded(const char *text)
{
    const char *out = "";
    for (; *text != '\0'; text++) {
        bool plain = (*text >= '0' && *text <= '9') || (*text >= 'a' && *text <= 'z') || (*text >= 'A' && *text <= 'Z') ||
                     strchr("-._~:/@,", *text) != NULL;
        out = harness_format(plain ? "%s%c" : "%s%%%02X", out, (unsigned char)*text);
    }
    return out;
}

/* ---- values: of index rows ---- */

struct value {
    const char *type, *parameter, *system, *code;
    bool unseen;
};
struct values {
    size_t count;
    struct value items[VALUES_MAX];
};

static const char *cell(const char **row)
{
    size_t size = strcspn(*row, "\t");
    const char *text = harness_format("%.*s", (int)size, *row);
    *row += size + ((*row)[size] == '\t');
    return text;
}

/* Of each parameter a few values, of what may be seen and of what may not. */
static void read_values(struct values *values, const struct binding *rehearsed, const char *sql)
{
    const char *rows = harness_sql(sql);
    while (*rows != '\0') {
        size_t size = strcspn(rows, "\n");
        const char *row = binding_name(rehearsed, harness_format("%.*s", (int)size, rows));
        rows += size + (rows[size] == '\n');
        struct value value = {.type = cell(&row), .parameter = cell(&row), .system = cell(&row), .code = cell(&row)};
        value.unseen = strstr(value.code, VARIANT_CANARY) != NULL || strstr(value.code, "@HIDDEN") != NULL;
        size_t known = 0;
        for (size_t i = 0; i < values->count; i++) {
            const struct value *other = &values->items[i];
            known +=
                strcmp(other->type, value.type) == 0 && strcmp(other->parameter, value.parameter) == 0 && other->unseen == value.unseen;
        }
        if (known < EACH && values->count < VALUES_MAX) values->items[values->count++] = value;
    }
}

static struct values *values_of(const struct binding *rehearsed)
{
    struct values *values = harness_room(sizeof *values);
    const char *patient = NULL, *key = NULL;
    for (size_t i = 0; i < rehearsed->count; i++) {
        if (strcmp(rehearsed->items[i].name, "PATIENT") == 0) patient = rehearsed->items[i].value;
        if (strcmp(rehearsed->items[i].name, "PATIENT_KEY") == 0) key = rehearsed->items[i].value;
    }
    assert_non_null(patient);
    assert_non_null(key);
    const char *of = harness_format("s.child = (select child from child_patient where patient = '%s') or s.child = 0", patient);
    read_values(values, rehearsed,
                harness_format("select distinct concat_ws(chr(9), s.type, s.parameter, s.system, s.code) from search_token s where %s"
                               " or (s.child = 0 and s.code like '%%%s%%') order by 1",
                               of, key));
    read_values(values, rehearsed,
                harness_format("select distinct concat_ws(chr(9), s.type, s.parameter, '', s.target) from search_reference s where (%s)"
                               " and s.parameter not in ('', '-') order by 1",
                               of));
    return values;
}

/* ---- one parameter ---- */

static void ask_token(struct requests *out, const char *type, const char *parameter, const struct value *value)
{
    const char *code = encoded(value->code), *system = encoded(value->system);
    ask(out, harness_format("/fhir/R4/%s?%s=%s", type, parameter, code));
    ask(out, harness_format("/fhir/R4/%s?%s=%s%%7C%s&_total=accurate", type, parameter, system, code));
    ask(out, harness_format("/fhir/R4/%s?%s=%%7C%s", type, parameter, code));
    if (*system != '\0') ask(out, harness_format("/fhir/R4/%s?%s=%s%%7C&_total=accurate&_count=1", type, parameter, system));
}

static void ask_reference(struct requests *out, const char *type, const char *parameter, const struct value *value)
{
    const char *target = encoded(value->code), *id = strchr(target, '/');
    ask(out, harness_format("/fhir/R4/%s?%s=%s", type, parameter, target));
    ask(out,
        harness_format("/fhir/R4/%s?%s=%s/fhir/R4/%s&_total=accurate", type, parameter, encoded(harness_environment("CPX_URL")), target));
    if (id != NULL) ask(out, harness_format("/fhir/R4/%s?%s=%s", type, parameter, id + 1));
}

/* Values for kinds of parameters that have no index rows to take them from. */
static const struct {
    const char *type, *values[10];
} made_values[] = {
    {"date",
     {"2026-11-01", "eq2026-11-01", "ne2026-11-01", "gt2026-10-01", "ge2026-10-01", "lt2030", "le2030", "sa2026-10", "eb2030", NULL}},
    {"string", {"Twin", "Canary", "asthma", NULL}},
    {"number", {"45", "gt1", NULL}},
    {"quantity", {"45", "gt1", NULL}},
    {"uri", {"urn:example:twins", "https://files.example/Canary1", NULL}},
};

static size_t ask_made(struct requests *out, const char *type, const char *parameter, const char *kind)
{
    size_t before = out->count;
    for (size_t i = 0; i < sizeof made_values / sizeof *made_values; i++)
        for (size_t v = 0; strcmp(made_values[i].type, kind) == 0 && made_values[i].values[v] != NULL; v++)
            ask(out, harness_format("/fhir/R4/%s?%s=%s&patient=@PATIENT@", type, parameter, encoded(made_values[i].values[v])));
    return out->count - before;
}

/* What every type has by rule, whose values are no index rows'. */
static bool is_common(const char *parameter)
{
    static const char *const commons[] = {"_id", "_lastUpdated", "patient", "subject"};
    for (size_t i = 0; i < sizeof commons / sizeof *commons; i++)
        if (strcmp(parameter, commons[i]) == 0) return true;
    return false;
}

static void ask_parameter(struct requests *out, const struct values *values, const char *type, const char *parameter, const char *kind)
{
    size_t before = out->count;
    const char *both = "";
    if (is_common(parameter)) return;
    for (size_t i = 0; i < values->count; i++) {
        const struct value *value = &values->items[i];
        if (strcmp(value->type, type) != 0 || strcmp(value->parameter, parameter) != 0) continue;
        if (strcmp(kind, "reference") == 0)
            ask_reference(out, type, parameter, value);
        else
            ask_token(out, type, parameter, value);
        both = harness_format("%s%s%s", both, *both != '\0' ? "," : "", encoded(value->code));
    }
    if (*both != '\0') ask(out, harness_format("/fhir/R4/%s?%s=%s&patient=@PATIENT@&_sort=_lastUpdated", type, parameter, both));
    if (out->count == before && ask_made(out, type, parameter, kind) == 0)
        fail_msg("%s?%s= has no value: a resource in tests/leak/twins/resources.json needs one", type, parameter);
}

/* ---- one type ---- */

static void ask_type(struct requests *out, const struct kind *kind, bool of_child)
{
    const char *type = kind->type, *name = kind->name;
    static const char *const everywhere[] = {"?_total=accurate",
                                             "?_summary=count",
                                             "?_sort=_lastUpdated&_count=1",
                                             "?_sort=-_lastUpdated",
                                             "?_lastUpdated=eq@SINCE_TIME@",
                                             "?_lastUpdated=ne@SINCE_TIME@&_summary=count",
                                             "?_lastUpdated=gt@SINCE_TIME@&_total=estimate",
                                             "?_lastUpdated=ge@SINCE_TIME@&_total=accurate",
                                             "?_lastUpdated=lt@SINCE_TIME@&_summary=count",
                                             "?_lastUpdated=le@SINCE_TIME@&_total=accurate&_summary=false",
                                             "?_lastUpdated=sa@SINCE_TIME@&_total=none",
                                             "?_lastUpdated=eb@SINCE_TIME@&_summary=count"};
    static const char *const of_one[] = {"?patient=@PATIENT@",
                                         "?patient=Patient/@PATIENT@&_total=accurate&_count=2",
                                         "?patient=@PATIENT@&_summary=count",
                                         "?patient=@PATIENT@&_sort=_lastUpdated&_count=1",
                                         "?patient=@PATIENT@&_lastUpdated=ge@SINCE_TIME@",
                                         "?patient=@HIDDEN_PATIENT@",
                                         "?patient=@OTHER_PATIENT@,@PATIENT@&_total=accurate"};
    for (size_t i = 0; i < sizeof everywhere / sizeof *everywhere; i++)
        ask(out, harness_format("/fhir/R4/%s%s", type, everywhere[i]));
    for (size_t i = 0; of_child && i < sizeof of_one / sizeof *of_one; i++)
        ask(out, harness_format("/fhir/R4/%s%s", type, of_one[i]));
    ask(out, harness_format("/fhir/R4/%s?_id=@%s@,@HIDDEN_%s@&_total=accurate", type, name, name));
    ask(out, harness_format("/fhir/R4/%s?_id=@HIDDEN_%s@", type, name));
    struct request *form = add(out, "searchResourcesByForm", "POST", harness_format("/fhir/R4/%s/_search", type));
    form->headers[0] = "Content-Type: application/x-www-form-urlencoded";
    form->body = harness_format("_id=@%s@,@HIDDEN_%s@&_total=accurate&_sort=_lastUpdated", name, name);
    static const char *const which[] = {"", "HIDDEN_"};
    for (size_t i = 0; i < 2; i++) {
        const char *one = harness_format("/fhir/R4/%s/@%s%s@", type, which[i], name);
        add(out, "readResource", "GET", one);
        add(out, "readResource", "GET", one)->headers[0] = harness_format("If-None-Match: W/\"@%s%s_VERSION@\"", which[i], name);
        add(out, "readHistory", "GET", harness_format("%s/_history", one));
        add(out, "readHistory", "GET", harness_format("%s/_history?_count=1", one));
        add(out, "readVersion", "GET", harness_format("%s/_history/@%s%s_VERSION@", one, which[i], name));
    }
}

/* ---- what a search could take: what it takes not yet is refused alike, and when it comes it is asked here ---- */

static void ask_forms(struct requests *out, const char *type, const char *parameter, const char *value)
{
    static const char *const modifiers[] = {"missing", "exact", "contains", "text",    "not",        "above",
                                            "below",   "in",    "not-in",   "of-type", "identifier", "Patient"};
    for (size_t i = 0; i < sizeof modifiers / sizeof *modifiers; i++)
        ask(out,
            harness_format("/fhir/R4/%s?%s:%s=%s", type, parameter, modifiers[i], strcmp(modifiers[i], "missing") == 0 ? "true" : value));
}

static void ask_results(struct requests *out, const char *type)
{
    static const char *const results[] = {"_include=*",
                                          "_include=Task:focus",
                                          "_include:iterate=ServiceRequest:based-on",
                                          "_revinclude=Provenance:target",
                                          "_revinclude=*",
                                          "_elements=identifier,subject",
                                          "_summary=true",
                                          "_summary=text",
                                          "_summary=data",
                                          "_summary=false",
                                          "_contained=both",
                                          "_containedType=contained",
                                          "_total=estimate",
                                          "_total=none",
                                          "_count=0",
                                          "_count=1000",
                                          "_sort=identifier",
                                          "_sort=-status,_lastUpdated",
                                          "_tag=Canary",
                                          "_security=SUD",
                                          "_security=http://terminology.hl7.org/CodeSystem/v3-ActCode%7CHIV",
                                          "_profile=urn:example:Canary",
                                          "_source=urn:example:Canary",
                                          "_text=Canary",
                                          "_content=Canary",
                                          "_list=@HIDDEN_LIST@",
                                          "_filter=code%20eq%20Canary",
                                          "_query=Canary",
                                          "_type=Condition",
                                          "_has:Provenance:target:agent=Canary",
                                          "_has:Task:focus:status=requested",
                                          "subject:Patient.name=Canary",
                                          "subject.identifier=@PATIENT_KEY@",
                                          "patient.identifier=@HIDDEN_PATIENT_KEY@",
                                          "based-on:CarePlan.identifier=@PATIENT_KEY@-planCanary1",
                                          "_format=json",
                                          "_pretty=true",
                                          "_cursor=Canary",
                                          "_score=Canary"};
    for (size_t i = 0; i < sizeof results / sizeof *results; i++) {
        const char *path = harness_format("/fhir/R4/%s?%s", type, results[i]);
        ask(out, path);
        add(out, "searchResources", "GET", path)->headers[0] = "Prefer: handling=strict";
    }
}

/* ---- all ---- */

static json_t *capability_of(const json_t *capabilities, const char *type)
{
    size_t i;
    json_t *entry;
    json_array_foreach(json_object_get(json_array_get(json_object_get(capabilities, "rest"), 0), "resource"), i,
                       entry) if (strcmp(json_string_value(json_object_get(entry, "type")), type) == 0) return entry;
    fail_msg("%s isn't in the CapabilityStatement", type);
    return NULL;
}

struct requests queries_of(const struct kinds *kinds, const struct binding *rehearsed)
{
    struct requests out = {.items = harness_room(QUERIES_MAX * sizeof *out.items)};
    const struct values *values = values_of(rehearsed);
    struct answer statement = harness_expect(200, NULL, "GET", "/fhir/R4/metadata", NULL);
    for (size_t k = 0; k < kinds->count; k++) {
        const char *type = kinds->items[k].type;
        size_t i;
        bool of_child = false;
        json_t *parameters = json_object_get(capability_of(statement.json, type), "searchParam"), *parameter;
        json_array_foreach(parameters, i, parameter)
        {
            const char *name = json_string_value(json_object_get(parameter, "name"));
            ask_parameter(&out, values, type, name, json_string_value(json_object_get(parameter, "type")));
            of_child |= strcmp(name, "patient") == 0;
            if (strcmp(name, "subject") == 0) ask(&out, harness_format("/fhir/R4/%s?subject=Patient/@PATIENT@&_total=accurate", type));
        }
        ask_type(&out, &kinds->items[k], of_child);
    }
    ask_forms(&out, "Condition", "code", "asthmaCanary1");
    ask_forms(&out, "Condition", "subject", "@HIDDEN_PATIENT@");
    ask_forms(&out, "ServiceRequest", "based-on", "CarePlan/@HIDDEN_CAREPLAN@");
    ask_forms(&out, "Condition", "_lastUpdated", "@SINCE_TIME@");
    ask_forms(&out, "Practitioner", "identifier", "@PATIENT_KEY@-practitionerCanary1");
    ask_results(&out, "Condition");
    ask_results(&out, "ServiceRequest");
    harness_free(&statement);
    return out;
}

/* ---- what isn't asked ---- */

static bool is_asked(const struct requests *requests, const char *type, const char *parameter)
{
    const char *with = harness_format("/fhir/R4/%s?%s=", type, parameter), *and = harness_format("&%s=", parameter);
    for (size_t i = 0; i < requests->count; i++) {
        const char *path = requests->items[i].path;
        bool of_type = strncmp(path, with, strlen("/fhir/R4/") + strlen(type) + 1) == 0;
        if (of_type && (strncmp(path, with, strlen(with)) == 0 || strstr(path, and) != NULL)) return true;
    }
    return false;
}

/* Those that rows of a file ask: of these types none is a kind, and more than the general search answers for them. */
static bool is_apart(const char *type)
{
    static const char *const apart[] = {"AuditEvent", "Consent", "Patient"};
    for (size_t i = 0; i < sizeof apart / sizeof *apart; i++)
        if (strcmp(type, apart[i]) == 0) return true;
    return false;
}

/* Whether a type that is asked has a parameter of this name and kind: one statement serves all types. */
static bool is_alike(const struct kinds *kinds, const json_t *capabilities, const char *name, const char *kind)
{
    for (size_t k = 0; k < kinds->count; k++) {
        size_t i;
        json_t *parameter;
        json_array_foreach(json_object_get(capability_of(capabilities, kinds->items[k].type), "searchParam"), i, parameter)
        {
            if (strcmp(json_string_value(json_object_get(parameter, "name")), name) == 0 &&
                strcmp(json_string_value(json_object_get(parameter, "type")), kind) == 0)
                return true;
        }
    }
    return false;
}

static bool is_kind(const struct kinds *kinds, const char *type)
{
    for (size_t k = 0; k < kinds->count; k++)
        if (strcmp(kinds->items[k].type, type) == 0) return true;
    return false;
}

size_t queries_missing(const struct kinds *kinds, const struct requests *requests)
{
    size_t missing = 0, t, i;
    struct answer statement = harness_expect(200, NULL, "GET", "/fhir/R4/metadata", NULL);
    json_t *types = json_object_get(json_array_get(json_object_get(statement.json, "rest"), 0), "resource"), *entry, *parameter;
    json_array_foreach(types, t, entry)
    {
        const char *type = json_string_value(json_object_get(entry, "type"));
        json_array_foreach(json_object_get(entry, "searchParam"), i, parameter)
        {
            const char *name = json_string_value(json_object_get(parameter, "name")),
                       *kind = json_string_value(json_object_get(parameter, "type"));
            bool covered =
                is_kind(kinds, type) || is_apart(type) ? is_asked(requests, type, name) : is_alike(kinds, statement.json, name, kind);
            if (!covered) print_error("%s?%s= has no leak case\n", type, name);
            missing += !covered;
        }
    }
    harness_free(&statement);
    return missing;
}

struct requests requests_joined(struct requests first, struct requests second)
{
    struct requests out = {.count = first.count + second.count,
                           .items = harness_room((first.count + second.count + 1) * sizeof *out.items)};
    memcpy(out.items, first.items, first.count * sizeof *out.items);
    memcpy(out.items + first.count, second.items, second.count * sizeof *out.items);
    return out;
}
