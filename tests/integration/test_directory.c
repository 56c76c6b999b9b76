/* The directory: services, their places and organizations' profiles, the same rows on both faces and as HSDS. Each test has towns of its own. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* cmocka.h needs those four first. */
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../harness/harness.h"
#include "cpx/id.h"

#define SDOHCC "http://hl7.org/fhir/us/sdoh-clinicalcare/"

static const char *unique(void)
{
    char id[37];
    assert_int_equal(cpx_id_new(id), CPX_OK);
    return harness_format("%.8s%.4s", id, id + 9);
}

static const char *text_at(const struct answer *answer, const char *path)
{
    return json_string_value(harness_at(answer->json, path));
}

static void assert_text(const struct answer *answer, const char *path, const char *expected)
{
    const char *text = text_at(answer, path);
    if (text == NULL || strcmp(text, expected) != 0)
        fail_msg("%s is %s, not %s: %.2000s", path, text ? text : "absent", expected, answer->body);
}

static const char *kept(struct answer answer, const char *path)
{
    const char *text = harness_format("%s", harness_text(&answer, path));
    harness_free(&answer);
    return text;
}

static const char *offer(const char *client, const char *body)
{
    return kept(harness_expect(201, client, "POST", "/v1/services", body), "id");
}

static const char *service_path(const char *id)
{
    return harness_format("/v1/services/%s", id);
}

static const char *etag_of(struct answer *answer)
{
    const char *etag = harness_header(answer, "ETag");
    assert_non_null(etag);
    return harness_format("%s", etag);
}

/* The JSON of an answer without the members that the server gives, sorted. */
static const char *says(struct answer *answer)
{
    static const char *const servers[] = {"id", "organization", "organization_name", "updated_at", "listed", "external_id"};
    size_t i;
    json_t *location;
    for (size_t k = 0; k < sizeof servers / sizeof *servers; k++)
        json_object_del(answer->json, servers[k]);
    json_array_foreach(json_object_get(answer->json, "locations"), i, location) json_object_del(location, "id");
    char *text = json_dumps(answer->json, JSON_SORT_KEYS | JSON_COMPACT);
    assert_non_null(text);
    const char *copy = harness_format("%s", text);
    free(text);
    return copy;
}

static const char *sorted(const char *json)
{
    struct answer answer = {.json = json_loads(json, 0, NULL)};
    assert_non_null(answer.json);
    const char *text = says(&answer);
    json_decref(answer.json);
    return text;
}

static const char whole[] = "{\"name\":\"Home visits\",\"active\":true,\"description\":\"Weekly visits at "
                            "home\",\"needs\":[\"developmental\",\"food_insecurity\",\"family_support\"],"
                            "\"categories\":[\"developmental\",\"medical\"],\"eligibility\":{\"min_age_months\":0,\"max_age_months\":35,"
                            "\"text\":\"A delay in one area\"},"
                            "\"languages\":[\"en\",\"es-PR\"],\"towns\":[\"%s\",\"East "
                            "%s\"],\"capacity\":\"waitlist\",\"capacity_note\":\"Six weeks\",\"phone\":\"+18605550110\","
                            "\"appointment_phone\":\"+18605550111\",\"email\":\"a@b.example\",\"url\":\"https://b.example\","
                            "\"how_to_refer\":{\"methods\":[\"electronic\",\"secure_email\"],\"text\":\"Send it here\"},"
                            "\"locations\":[{\"name\":\"Office\",\"line\":\"1 Main "
                            "Street\",\"city\":\"%s\",\"state\":\"CT\",\"postal_code\":\"06103\",\"phone\":\"+18605550112\"}]}";

static const char *whole_in(const char *town)
{
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    return harness_format(whole, town, town, town);
#pragma GCC diagnostic pop
}

/* ---- both faces ---- */

static void a_service_that_was_offered_plainly_is_a_healthcare_service_with_a_location(void **state)
{
    (void)state;
    const char *town = unique(), *id = offer("early-intervention", whole_in(town));
    struct answer fhir = harness_expect(200, "primary-care", "GET", harness_format("/fhir/R4/HealthcareService/%s", id), NULL);
    const char *expected[][2] = {
        {"name", "Home visits"},
        {"comment", "Weekly visits at home"},
        {"providedBy.reference", harness_format("Organization/%s", harness_organization("early-intervention"))},
        {"category[0].coding[0].system", "urn:careplan-exchange:domain"},
        {"category[0].coding[0].code", "developmental"},
        {"category[1].coding[0].system", SDOHCC "CodeSystem/SDOHCC-CodeSystemTemporaryCodes"},
        {"category[1].coding[0].code", "food-insecurity"},
        {"category[2].coding[0].code", "family-support"},
        {"characteristic[0].coding[0].code", "developmental"},
        {"characteristic[1].coding[0].code", "medical"},
        {"eligibility[0].comment", "A delay in one area"},
        {"eligibility[0].extension[0].url", "urn:careplan-exchange:ages"},
        {"eligibility[0].extension[0].valueRange.low.code", "mo"},
        {"communication[0].coding[0].system", "urn:ietf:bcp:47"},
        {"communication[1].coding[0].code", "es-PR"},
        {"coverageArea[0].display", town},
        {"coverageArea[1].display", harness_format("East %s", town)},
        {"extension[0].url", SDOHCC "StructureDefinition/SDOHCC-ExtensionHealthcareServiceCapacityStatus"},
        {"extension[0].extension[0].url", "capacityStatus"},
        {"extension[0].extension[0].valueCodeableConcept.coding[0].system", SDOHCC "CodeSystem/SDOHCC-CodeSystemTemporaryCodes"},
        {"extension[0].extension[0].valueCodeableConcept.coding[0].code", "waitlist"},
        {"extension[0].extension[1].url", "capacityNotes"},
        {"extension[0].extension[1].valueString", "Six weeks"},
        {"telecom[0].system", "phone"},
        {"telecom[0].value", "+18605550110"},
        {"telecom[1].value", "+18605550111"},
        {"telecom[1].extension[0].url", SDOHCC "StructureDefinition/SDOHCC-ExtensionHealthcareServiceTelecomAppointment"},
        {"telecom[2].system", "email"},
        {"telecom[2].value", "a@b.example"},
        {"telecom[3].value", "https://b.example"},
        {"referralMethod[0].coding[0].code", "elec"},
        {"referralMethod[1].coding[0].code", "semail"},
        {"referralMethod[2].text", "Send it here"},
    };
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++)
        assert_text(&fhir, expected[i][0], expected[i][1]);
    assert_true(json_is_true(harness_at(fhir.json, "active")));
    assert_true(json_is_true(harness_at(fhir.json, "telecom[1].extension[0].valueBoolean")));
    assert_int_equal(json_integer_value(harness_at(fhir.json, "eligibility[0].extension[0].valueRange.low.value")), 0);
    assert_int_equal(json_integer_value(harness_at(fhir.json, "eligibility[0].extension[0].valueRange.high.value")), 35);
    struct answer place =
        harness_expect(200, "primary-care", "GET", harness_format("/fhir/R4/%s", text_at(&fhir, "location[0].reference")), NULL);
    const char *there[][2] = {
        {"status", "active"},
        {"name", "Office"},
        {"address.line[0]", "1 Main Street"},
        {"address.city", town},
        {"address.state", "CT"},
        {"address.postalCode", "06103"},
        {"telecom[0].value", "+18605550112"},
        {"managingOrganization.reference", harness_format("Organization/%s", harness_organization("early-intervention"))}};
    for (size_t i = 0; i < sizeof there / sizeof *there; i++)
        assert_text(&place, there[i][0], there[i][1]);
    harness_free(&place);
    harness_free(&fhir);
    struct answer plain = harness_expect(200, "primary-care", "GET", service_path(id), NULL);
    assert_text(&plain, "organization", harness_organization("early-intervention"));
    assert_string_equal(says(&plain), sorted(whole_in(town)));
    harness_free(&plain);
}

static const char fhir_service[] =
    "{\"resourceType\":\"HealthcareService\",\"active\":true,\"name\":\"Home visits\",\"comment\":\"Weekly visits at home\","
    "\"extension\":[{\"url\":\"" SDOHCC "StructureDefinition/SDOHCC-ExtensionHealthcareServiceCapacityStatus\",\"extension\":["
    "{\"url\":\"capacityStatus\",\"valueCodeableConcept\":{\"coding\":[{\"system\":\"" SDOHCC
    "CodeSystem/SDOHCC-CodeSystemTemporaryCodes\",\"code\":\"waitlist\"}]}},"
    "{\"url\":\"capacityNotes\",\"valueString\":\"Six weeks\"}]}],"
    "\"category\":[{\"coding\":[{\"system\":\"urn:careplan-exchange:domain\",\"code\":\"developmental\"},{\"system\":\"" SDOHCC
    "CodeSystem/"
    "SDOHCC-CodeSystemTemporaryCodes\",\"code\":\"food-insecurity\"}]},{\"coding\":[{\"system\":\"urn:careplan-exchange:domain\",\"code\":"
    "\"family-support\"}]}],\"specialty\":[{\"text\":\"Early childhood\"}],"
    "\"characteristic\":[{\"coding\":[{\"system\":\"urn:careplan-exchange:category\",\"code\":\"developmental\"}]},{\"coding\":[{"
    "\"system\":"
    "\"urn:careplan-exchange:category\",\"code\":\"medical\"}]},{\"text\":\"Wheelchair access\"}],"
    "\"eligibility\":[{\"comment\":\"A delay in one "
    "area\",\"extension\":[{\"url\":\"urn:careplan-exchange:ages\",\"valueRange\":{\"low\":{\"value\":0,\"system\":\"http://"
    "unitsofmeasure.org\",\"code\":\"a\"},"
    "\"high\":{\"value\":2,\"system\":\"http://unitsofmeasure.org\",\"code\":\"a\"}}}]}],"
    "\"communication\":[{\"coding\":[{\"system\":\"urn:ietf:bcp:47\",\"code\":\"en\"}]},{\"coding\":[{\"system\":\"urn:ietf:bcp:47\","
    "\"code\":\"es-PR\"}]}],"
    "\"coverageArea\":[{\"reference\":\"Location/%s\"},{\"display\":\"East %s\"}],\"location\":[{\"reference\":\"Location/%s\"}],"
    "\"telecom\":[{\"system\":\"phone\",\"value\":\"+18605550110\"},{\"system\":\"fax\",\"value\":\"+18605550119\"},{\"extension\":[{"
    "\"url\":\"" SDOHCC "StructureDefinition/"
    "SDOHCC-ExtensionHealthcareServiceTelecomAppointment\",\"valueBoolean\":true}],\"system\":\"phone\",\"value\":\"+18605550111\"},"
    "{\"system\":\"email\",\"value\":\"a@b.example\"},{\"system\":\"url\",\"value\":\"https://b.example\"}],"
    "\"referralMethod\":[{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/"
    "service-referral-method\",\"code\":\"elec\"}]},{\"coding\":[{\"system\":"
    "\"http://terminology.hl7.org/CodeSystem/service-referral-method\",\"code\":\"semail\"}],\"text\":\"Send it here\"}]}";

/* A HealthcareService and its Location as a FHIR client writes them. */
static const char *write_fhir(const char *town)
{
    const char *place = kept(
        harness_expect(
            201, "early-intervention", "POST", "/fhir/R4/Location",
            harness_format("{\"resourceType\":\"Location\",\"status\":\"active\",\"name\":\"Office\",\"position\":{\"longitude\":-72.6,"
                           "\"latitude\":41.7},\"telecom\":[{\"system\":\"phone\",\"value\":\"+18605550112\"}],\"address\":{\"line\":"
                           "[\"1 Main Street\"],\"city\":\"%s\",\"state\":\"CT\",\"postalCode\":\"06103\"}}",
                           town)),
        "id");
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    return kept(
        harness_expect(201, "early-intervention", "POST", "/fhir/R4/HealthcareService", harness_format(fhir_service, place, town, place)),
        "id");
#pragma GCC diagnostic pop
}

static void a_healthcare_service_and_its_location_are_a_service(void **state)
{
    (void)state;
    const char *town = unique(), *id = write_fhir(town);
    struct answer plain = harness_expect(200, "primary-care", "GET", service_path(id), NULL);
    assert_string_equal(says(&plain), sorted(whole_in(town)));
    harness_free(&plain);
    struct answer found =
        harness_expect(200, "primary-care", "GET", harness_format("/v1/services?town=%s&need=food_insecurity&age_months=35", town), NULL);
    assert_text(&found, "items[0].id", id);
    harness_free(&found);
}

static void what_only_fhir_says_stays_when_the_plain_form_is_replaced(void **state)
{
    (void)state;
    const char *town = unique(), *id = write_fhir(town);
    struct answer before = harness_expect(200, "early-intervention", "GET", service_path(id), NULL);
    const char *place = harness_format("%s", harness_text(&before, "locations[0].id"));
    harness_free(&before);
    struct answer changed = harness_expect(
        200, "early-intervention", "PUT", service_path(id),
        harness_format(
            "{\"name\":\"Visits\",\"towns\":[\"%s\"],\"phone\":\"+18605550120\",\"locations\":[{\"id\":\"%s\",\"name\":\"New office\"}]}",
            town, place));
    assert_string_equal(says(&changed),
                        sorted(harness_format("{\"name\":\"Visits\",\"active\":true,\"towns\":[\"%s\"],\"phone\":\"+18605550120\","
                                              "\"locations\":[{\"name\":\"New office\"}]}",
                                              town)));
    harness_free(&changed);
    struct answer fhir = harness_expect(200, "primary-care", "GET", harness_format("/fhir/R4/HealthcareService/%s", id), NULL);
    assert_text(&fhir, "specialty[0].text", "Early childhood");
    assert_text(&fhir, "characteristic[0].text", "Wheelchair access");
    assert_text(&fhir, "telecom[1].system", "fax");
    assert_null(harness_at(fhir.json, "extension"));
    assert_null(harness_at(fhir.json, "category"));
    harness_free(&fhir);
    struct answer location = harness_expect(200, "primary-care", "GET", harness_format("/fhir/R4/Location/%s", place), NULL);
    assert_text(&location, "name", "New office");
    assert_non_null(harness_at(location.json, "position"));
    assert_null(harness_at(location.json, "address"));
    harness_free(&location);
}

/* ---- searching ---- */

static size_t found(const char *client, const char *query)
{
    struct answer list = harness_expect(200, client, "GET", harness_format("/v1/services?%s", query), NULL);
    size_t count = json_array_size(harness_at(list.json, "items"));
    harness_free(&list);
    return count;
}

/* Others, which serve everywhere, are found beside it. */
static bool finds(const char *client, const char *query, const char *id)
{
    struct answer list = harness_expect(200, client, "GET", harness_format("/v1/services?limit=100&%s", query), NULL);
    bool there = strstr(list.body, harness_format("\"id\":\"%s\",\"organization\"", id)) != NULL;
    assert_true(json_is_null(harness_at(list.json, "next")));
    harness_free(&list);
    return there;
}

static void a_search_finds_what_fits_and_nothing_else(void **state)
{
    (void)state;
    const char *town = unique(), *id = offer("early-intervention", whole_in(town));
    static const struct {
        const char *query;
        bool fits;
    } cases[] = {{"", true},
                 {"&need=developmental", true},
                 {"&need=food_insecurity", true},
                 {"&need=legal", false},
                 {"&age_months=0", true},
                 {"&age_months=35", true},
                 {"&age_months=36", false},
                 {"&language=es", true},
                 {"&language=ES-pr", true},
                 {"&language=pt", false},
                 {"&category=developmental", true},
                 {"&category=housing", false},
                 {"&capacity=waitlist", true},
                 {"&capacity=no_capacity", false},
                 {"&active=true", true},
                 {"&active=false", false},
                 {"&need=developmental&age_months=18&language=es&category=medical&capacity=waitlist", true}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *query = harness_format("town=%s&organization=%s%s", town, harness_organization("early-intervention"), cases[i].query);
        if (finds("primary-care", query, id) != cases[i].fits) fail_msg("%s", cases[i].query);
    }
    const char *own = harness_format("organization=%s&need=food_insecurity", harness_organization("early-intervention"));
    assert_true(finds("primary-care", harness_format("town=%%20EAST%%20%%20%s&%s", town, own), id));
    assert_false(finds("primary-care", harness_format("town=%s&%s", unique(), own), id));
    assert_false(
        finds("primary-care", harness_format("town=%s&organization=%s&need=food_insecurity", town, harness_organization("dental")), id));
}

static void a_service_without_towns_or_ages_is_for_all(void **state)
{
    (void)state;
    const char *key = unique();
    const char *id =
        offer("dental", harness_format("{\"external_id\":\"%s\",\"name\":\"Everywhere\",\"needs\":[\"language_access\"]}", key));
    const char *query = harness_format("/v1/services?town=%s&age_months=200&need=language_access&organization=%s&limit=100", key,
                                       harness_organization("dental"));
    struct answer list = harness_expect(200, "primary-care", "GET", query, NULL);
    assert_non_null(strstr(list.body, id));
    harness_free(&list);
    struct answer gone = harness_expect(200, "dental", "PUT", service_path(id),
                                        "{\"name\":\"Everywhere\",\"needs\":[\"language_access\"],\"active\":false}");
    assert_text(&gone, "external_id", key);
    harness_free(&gone);
    list = harness_expect(200, "primary-care", "GET", query, NULL);
    assert_null(strstr(list.body, id));
    harness_free(&list);
    list = harness_expect(200, "primary-care", "GET", harness_format("%s&active=false", query), NULL);
    assert_non_null(strstr(list.body, id));
    harness_free(&list);
}

static void pages_hold_each_service_once(void **state)
{
    (void)state;
    enum { SERVICES = 5 };
    const char *town = unique(), *ids[SERVICES], *after = "";
    for (int i = 0; i < SERVICES; i++)
        ids[i] = offer(
            "housing",
            harness_format("{\"name\":\"Rooms "
                           "%d\",\"needs\":[\"employment_status\"],\"towns\":[\"%s\"],\"locations\":[{\"name\":\"A\"},{\"name\":\"B\"}]}",
                           i, town));
    const char *query = harness_format("town=%s&need=employment_status&organization=%s&limit=2", town, harness_organization("housing"));
    for (int i = 0; i < SERVICES; i += 2) {
        struct answer page = harness_expect(200, "school", "GET", harness_format("/v1/services?%s%s", query, after), NULL);
        for (int k = 0; k < 2 && i + k < SERVICES; k++)
            assert_text(&page, harness_format("items[%d].id", k), ids[i + k]);
        assert_int_equal(json_array_size(harness_at(page.json, "items[0].locations")), 2);
        assert_int_equal(json_is_null(harness_at(page.json, "next")), i + 2 >= SERVICES);
        if (i + 2 < SERVICES) after = harness_format("&after=%s", harness_text(&page, "next"));
        harness_free(&page);
    }
    for (int number = 1; number <= 4; number++) {
        struct answer page =
            harness_expect(200, "school", "GET", harness_format("/v1/services?%s&format=hsds&page=%d", query, number), NULL);
        int size = number < 3 ? 2 : number == 3 ? 1 : 0;
        assert_int_equal(json_integer_value(harness_at(page.json, "total_items")), SERVICES);
        assert_int_equal(json_integer_value(harness_at(page.json, "total_pages")), 3);
        assert_int_equal(json_integer_value(harness_at(page.json, "page_number")), number);
        assert_int_equal(json_integer_value(harness_at(page.json, "size")), size);
        assert_int_equal(json_is_true(harness_at(page.json, "first_page")), number == 1);
        assert_int_equal(json_is_true(harness_at(page.json, "last_page")), number >= 3);
        assert_int_equal(json_is_true(harness_at(page.json, "empty")), size == 0);
        assert_int_equal(json_array_size(harness_at(page.json, "contents")), size);
        if (size > 0) assert_text(&page, "contents[0].id", ids[2 * (number - 1)]);
        harness_free(&page);
    }
}

static void a_query_that_means_nothing_is_refused(void **state)
{
    (void)state;
    static const char *const wrong[] = {
        "need=nonsense", "age_months=-1", "age_months=2000", "age_months=x",       "town=",          "town=%20",
        "town=*",        "language=",     "category=all",    "capacity=full",      "organization=x", "active=maybe",
        "format=xml",    "page=0",        "per_page=101",    "limit=2&per_page=3", "after=x",        "what=1"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct answer refused = harness_expect(400, "primary-care", "GET", harness_format("/v1/services?%s", wrong[i]), NULL);
        harness_free(&refused);
    }
}

/* ---- whose it is ---- */

static void an_organization_keeps_its_own_services_only(void **state)
{
    (void)state;
    const char *id = offer("dental", "{\"name\":\"Sealants\"}"),
               *patient = kept(
                   harness_expect(201, "dental", "POST", "/v1/children", "{\"name\":{\"family\":\"Test\"},\"birth_date\":\"2025-05-14\"}"),
                   "id");
    const char *const unknown[] = {"x", "00000000-0000-4000-8000-00000000dead", patient};
    struct answer refused = harness_expect(403, "housing", "PUT", service_path(id), "{\"name\":\"Ours\"}");
    harness_free(&refused);
    refused = harness_expect(403, "housing", "DELETE", service_path(id), NULL);
    harness_free(&refused);
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++) {
        refused = harness_expect(404, "dental", "GET", service_path(unknown[i]), NULL);
        harness_free(&refused);
        refused = harness_expect(404, "dental", "PUT", service_path(unknown[i]), "{\"name\":\"Ours\"}");
        harness_free(&refused);
        refused = harness_expect(404, "dental", "DELETE", service_path(unknown[i]), NULL);
        harness_free(&refused);
    }
    struct answer still = harness_expect(200, "housing", "GET", service_path(id), NULL);
    assert_text(&still, "name", "Sealants");
    harness_free(&still);
}

static struct answer conditional(const char *method, const char *id, const char *etag, const char *body)
{
    const struct call call = {
        .client = "dental", .method = method, .path = service_path(id), .body = body, .headers = {harness_format("If-Match: %s", etag)}};
    return harness_make(&call);
}

static void a_change_of_what_has_changed_since_is_refused(void **state)
{
    (void)state;
    const char *id = offer("dental", "{\"name\":\"Sealants\",\"locations\":[{\"name\":\"Here\"}]}");
    struct answer read = harness_expect(200, "dental", "GET", service_path(id), NULL);
    const char *first = etag_of(&read), *place = harness_format("%s", harness_text(&read, "locations[0].id"));
    harness_free(&read);
    struct answer moved =
        harness_expect(200, "dental", "PUT", harness_format("/fhir/R4/Location/%s", place),
                       harness_format("{\"resourceType\":\"Location\",\"id\":\"%s\",\"status\":\"active\",\"name\":\"There\"}", place));
    harness_free(&moved);
    struct answer stale = conditional("PUT", id, first, "{\"name\":\"Sealants and more\"}");
    assert_int_equal(stale.status, 412);
    harness_free(&stale);
    stale = conditional("DELETE", id, first, NULL);
    assert_int_equal(stale.status, 412);
    harness_free(&stale);
    read = harness_expect(200, "dental", "GET", service_path(id), NULL);
    assert_text(&read, "locations[0].name", "There");
    const char *second = etag_of(&read);
    harness_free(&read);
    struct answer done = conditional("DELETE", id, second, NULL);
    assert_int_equal(done.status, 204);
    harness_free(&done);
    read = harness_expect(404, "dental", "GET", service_path(id), NULL);
    harness_free(&read);
    read = harness_expect(410, "dental", "GET", harness_format("/fhir/R4/Location/%s", place), NULL); /* nothing named it any more */
    harness_free(&read);
}

static void an_external_id_is_of_one_service(void **state)
{
    (void)state;
    const char *key = unique(), *body = harness_format("{\"external_id\":\"%s\",\"name\":\"Sealants\"}", key);
    const char *id = offer("dental", body), *other = offer("dental", "{\"name\":\"Other\"}");
    assert_string_equal(offer("dental", harness_format("{\"external_id\":\"%s\",\"name\":\"Varnish\"}", key)), id);
    assert_string_not_equal(offer("housing", body), id); /* keys are each organization's own */
    struct answer taken = harness_expect(409, "dental", "PUT", service_path(other), body);
    assert_text(&taken, "errors[0].pointer", "/external_id");
    harness_free(&taken);
    struct answer renamed =
        harness_expect(200, "dental", "PUT", service_path(id), harness_format("{\"external_id\":\"%s-2\",\"name\":\"Varnish\"}", key));
    harness_free(&renamed);
    assert_string_not_equal(offer("dental", body), id); /* the old key is free */
    assert_string_equal(offer("dental", harness_format("{\"external_id\":\"%s-2\",\"name\":\"Varnish\"}", key)), id);
    struct answer gone = harness_expect(204, "dental", "DELETE", service_path(id), NULL);
    harness_free(&gone);
    assert_string_not_equal(offer("dental", harness_format("{\"external_id\":\"%s-2\",\"name\":\"Varnish\"}", key)), id);
}

static void a_repeated_offer_has_one_effect(void **state)
{
    (void)state;
    const struct call call = {.client = "dental",
                              .method = "POST",
                              .path = "/v1/services",
                              .body = "{\"name\":\"Sealants\"}",
                              .headers = {harness_format("Idempotency-Key: %s", unique())}};
    assert_string_equal(kept(harness_make(&call), "id"), kept(harness_make(&call), "id"));
}

static void places_are_kept_changed_and_dropped_with_what_names_them(void **state)
{
    (void)state;
    struct answer made = harness_expect(201, "dental", "POST", "/v1/services",
                                        "{\"name\":\"One\",\"locations\":[{\"name\":\"Here\",\"city\":\"X\"},{\"name\":\"There\"}]}");
    const char *id = harness_format("%s", harness_text(&made, "id")), *here = harness_format("%s", harness_text(&made, "locations[0].id")),
               *there = harness_format("%s", harness_text(&made, "locations[1].id"));
    harness_free(&made);
    const char *two = offer("dental", harness_format("{\"name\":\"Two\",\"locations\":[{\"id\":\"%s\",\"name\":\"There\"}]}", there));
    struct answer changed = harness_expect(200, "dental", "PUT", service_path(id),
                                           "{\"name\":\"One\",\"locations\":[{\"name\":\"Here\",\"city\":\"X\"},{\"name\":\"New\"}]}");
    assert_text(&changed, "locations[0].id", here); /* it says the same */
    assert_string_not_equal(harness_text(&changed, "locations[1].id"), there);
    harness_free(&changed);
    struct answer shared = harness_expect(200, "school", "GET", service_path(two), NULL);
    assert_text(&shared, "locations[0].id", there);
    harness_free(&shared);
    changed = harness_expect(200, "dental", "PUT", service_path(id), "{\"name\":\"One\"}");
    assert_null(harness_at(changed.json, "locations"));
    harness_free(&changed);
    struct answer gone = harness_expect(410, "dental", "GET", harness_format("/fhir/R4/Location/%s", here), NULL);
    harness_free(&gone);
    struct answer refused = harness_expect(422, "housing", "POST", "/v1/services",
                                           harness_format("{\"name\":\"Ours\",\"locations\":[{\"id\":\"%s\",\"name\":\"Mine\"}]}", there));
    assert_text(&refused, "errors[0].pointer", "/locations/0/id");
    harness_free(&refused);
    (void)offer("housing", harness_format("{\"name\":\"Ours\",\"locations\":[{\"id\":\"%s\",\"name\":\"There\"}]}", there)); /* as it is */
}

static void what_makes_no_sense_is_refused_where_it_stands(void **state)
{
    (void)state;
    static const struct {
        const char *body, *pointer;
    } cases[] = {{"{}", "/name"},
                 {"{\"name\":\"x\",\"languages\":[\"en\",\"Spanish!\"]}", "/languages/1"},
                 {"{\"name\":\"x\",\"eligibility\":{\"min_age_months\":36,\"max_age_months\":35}}", "/eligibility/max_age_months"},
                 {"{\"name\":\"x\",\"eligibility\":{\"min_age_months\":-1}}", "/eligibility/min_age_months"},
                 {"{\"name\":\"x\",\"eligibility\":{\"max_age_months\":1.5}}", "/eligibility/max_age_months"},
                 {"{\"name\":\"x\",\"capacity_note\":\"soon\"}", "/capacity"},
                 {"{\"name\":\"x\",\"capacity\":\"full\"}", "/capacity"},
                 {"{\"name\":\"x\",\"locations\":[{\"city\":\"x\"}]}", "/locations/0/name"},
                 {"{\"name\":\"x\",\"locations\":[{\"id\":\"00000000-0000-4000-8000-00000000dead\",\"name\":\"x\"}]}", "/locations/0/id"},
                 {"{\"name\":\"x\",\"price\":1}", "/price"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct answer refused = harness_expect(422, "dental", "POST", "/v1/services", cases[i].body);
        assert_text(&refused, "errors[0].pointer", cases[i].pointer);
        harness_free(&refused);
    }
}

/* ---- what is sensitive ---- */

static void a_service_that_tells_of_more_than_its_organization_is_seen_by_that_only(void **state)
{
    (void)state;
    const char *town = unique();
    const char *body = harness_format(
        "{\"name\":\"Methadone clinic\",\"needs\":[\"veteran_status\"],\"towns\":[\"%s\"],\"locations\":[{\"name\":\"Back door\"}]}", town);
    struct answer made = harness_expect(201, "dental", "POST", "/v1/services", body);
    const char *id = harness_format("%s", harness_text(&made, "id"));
    assert_true(json_is_false(harness_at(made.json, "listed")));
    harness_free(&made);
    const char *query = harness_format("town=%s&organization=%s&need=veteran_status", town, harness_organization("dental"));
    assert_int_equal(found("dental", query), 1);
    assert_int_equal(found("housing", query), 0);
    struct answer total = harness_expect(200, "housing", "GET", harness_format("/v1/services?%s&format=hsds", query), NULL);
    assert_int_equal(json_integer_value(harness_at(total.json, "total_items")), 0);
    harness_free(&total);
    const char *const paths[] = {service_path(id), harness_format("%s?format=hsds", service_path(id)),
                                 harness_format("/fhir/R4/HealthcareService/%s", id)};
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        struct answer hidden = harness_expect(404, "housing", "GET", paths[i], NULL);
        harness_free(&hidden);
    }
    struct answer put = harness_expect(404, "housing", "PUT", service_path(id), "{\"name\":\"x\"}");
    harness_free(&put);
    const char *child = kept(
        harness_expect(201, "housing", "POST", "/v1/children", "{\"name\":{\"family\":\"Test\"},\"birth_date\":\"2025-05-14\"}"), "id");
    struct answer refused =
        harness_expect(422, "housing", "POST", "/v1/referrals",
                       harness_format("{\"child\":\"%s\",\"to\":{\"organization\":\"%s\",\"service\":\"%s\"},\"categories\":[\"housing\"]}",
                                      child, harness_organization("dental"), id));
    assert_text(&refused, "errors[0].pointer", "/to/service");
    harness_free(&refused);
    /* The same of one who is known for it. */
    made = harness_expect(201, "substance-use", "POST", "/v1/services", body);
    assert_true(json_is_true(harness_at(made.json, "listed")));
    harness_free(&made);
}

static void a_place_that_is_hidden_is_nowhere_in_another_organizations_list(void **state)
{
    (void)state;
    const char *town = unique();
    const char *place = kept(
        harness_expect(201, "dental", "POST", "/fhir/R4/Location", "{\"resourceType\":\"Location\",\"name\":\"Methadone clinic\"}"), "id");
    const char *id = offer("housing", harness_format("{\"name\":\"Rooms\",\"towns\":[\"%s\"]}", town));
    struct answer named = harness_expect(200, "housing", "PUT", harness_format("/fhir/R4/HealthcareService/%s", id),
                                         harness_format("{\"resourceType\":\"HealthcareService\",\"id\":\"%s\",\"name\":\"Rooms\","
                                                        "\"coverageArea\":[{\"display\":\"%s\"}],\"category\":[{\"coding\":[{\"system\":"
                                                        "\"urn:careplan-exchange:domain\",\"code\":\"education\"}]}],"
                                                        "\"location\":[{\"reference\":\"Location/%s\"}]}",
                                                        id, town, place));
    harness_free(&named);
    struct answer list =
        harness_expect(200, "housing", "GET",
                       harness_format("/v1/services?town=%s&need=education&organization=%s", town, harness_organization("housing")), NULL);
    assert_text(&list, "items[0].id", id);
    assert_null(harness_at(list.json, "items[0].locations"));
    harness_free(&list);
    struct answer refused = harness_expect(422, "housing", "PUT", service_path(id),
                                           harness_format("{\"name\":\"Rooms\",\"locations\":[{\"id\":\"%s\",\"name\":\"x\"}]}", place));
    assert_text(&refused, "errors[0].detail", "No Location of the exchange has this id");
    harness_free(&refused);
}

/* ---- organizations ---- */

static const char profile[] =
    "{\"description\":\"Homes for families\",\"coordinates\":[\"housing_instability\",\"legal\"],\"serves\":\"Families with children\","
    "\"regions\":[\"%s\",\"North "
    "%s\"],\"languages\":[\"en\",\"es-PR\"],\"phone\":\"+18605550130\",\"email\":\"h@h.example\",\"url\":\"https://h.example\","
    "\"address\":{\"line\":\"2 Main Street\",\"city\":\"%s\",\"state\":\"CT\",\"postal_code\":\"06103\"}}";

static void a_profile_is_the_organizations_own_and_the_same_on_both_faces(void **state)
{
    (void)state;
    const char *id = harness_organization("housing"), *path = harness_format("/v1/organizations/%s", id), *town = unique();
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    const char *body = harness_format(profile, town, town, town);
#pragma GCC diagnostic pop
    struct answer fhir = harness_expect(200, "housing", "GET", harness_format("/fhir/R4/Organization/%s", id), NULL);
    const char *name = harness_format("%s", harness_text(&fhir, "name"));
    harness_free(&fhir);
    /* What FHIR says beside it. */
    fhir = harness_expect(200, "housing", "PUT", harness_format("/fhir/R4/Organization/%s", id),
                          harness_format("{\"resourceType\":\"Organization\",\"id\":\"%s\",\"active\":true,\"name\":\"%s\",\"alias\":["
                                         "\"HP\"],\"telecom\":[{\"system\":\"fax\",\"value\":"
                                         "\"+18605550139\"}],\"extension\":[{\"url\":\"urn:example:other\",\"valueString\":\"kept\"}]}",
                                         id, name));
    harness_free(&fhir);
    struct answer put = harness_expect(200, "housing", "PUT", path, body);
    const char *etag = etag_of(&put);
    harness_free(&put);
    struct answer got = harness_expect(200, "school", "GET", path, NULL);
    assert_text(&got, "name", name);
    assert_text(&got, "class", "housing");
    assert_string_equal(etag_of(&got), etag);
    json_object_del(got.json, "name");
    json_object_del(got.json, "class");
    assert_string_equal(says(&got), sorted(body));
    harness_free(&got);
    fhir = harness_expect(200, "school", "GET", harness_format("/fhir/R4/Organization/%s", id), NULL);
    assert_text(&fhir, "name", name);
    assert_text(&fhir, "alias[0]", "HP");
    assert_text(&fhir, "extension[0].url", "urn:example:other");
    assert_text(&fhir, "extension[1].url", "urn:careplan-exchange:description");
    assert_text(&fhir, "telecom[0].value", "+18605550130");
    assert_text(&fhir, "telecom[3].system", "fax");
    assert_text(&fhir, "address[0].line[0]", "2 Main Street");
    harness_free(&fhir);
    const char *const queries[] = {"town=%s&class=housing", "town=north%%20%s&coordinates=legal", "town=%s&language=es"};
    for (size_t i = 0; i < sizeof queries / sizeof *queries; i++) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
        struct answer list =
            harness_expect(200, "school", "GET", harness_format("/v1/organizations?%s", harness_format(queries[i], town)), NULL);
#pragma GCC diagnostic pop
        assert_text(&list, "items[0].id", id);
        assert_int_equal(json_array_size(harness_at(list.json, "items")), 1);
        harness_free(&list);
    }
    struct answer none = harness_expect(200, "school", "GET", harness_format("/v1/organizations?town=%s&coordinates=dental", town), NULL);
    assert_int_equal(json_array_size(harness_at(none.json, "items")), 0);
    harness_free(&none);
    /* FHIR back to the plain face. */
    fhir = harness_expect(200, "housing", "PUT", harness_format("/fhir/R4/Organization/%s", id),
                          harness_format("{\"resourceType\":\"Organization\",\"id\":\"%s\",\"name\":\"%s\",\"telecom\":[{\"system\":"
                                         "\"email\",\"value\":\"new@h.example\"}],"
                                         "\"extension\":[{\"url\":\"urn:careplan-exchange:coordinates\",\"valueCode\":\"legal\"},{\"url\":"
                                         "\"urn:careplan-exchange:serves\","
                                         "\"valueString\":\"All\"}]}",
                                         id, name));
    harness_free(&fhir);
    got = harness_expect(200, "school", "GET", path, NULL);
    assert_text(&got, "email", "new@h.example");
    assert_text(&got, "coordinates[0]", "legal");
    assert_text(&got, "serves", "All");
    assert_null(harness_at(got.json, "phone"));
    harness_free(&got);
    const struct call stale = {
        .client = "housing", .method = "PUT", .path = path, .body = "{}", .headers = {harness_format("If-Match: %s", etag)}};
    put = harness_make(&stale);
    assert_int_equal(put.status, 412);
    harness_free(&put);
}

static void what_the_operator_registered_isnt_the_organizations_to_change(void **state)
{
    (void)state;
    const char *id = harness_organization("school"), *path = harness_format("/v1/organizations/%s", id),
               *fhir = harness_format("/fhir/R4/Organization/%s", id);
    struct answer refused = harness_expect(422, "school", "PUT", path, "{\"name\":\"Other\",\"class\":\"payer\"}");
    assert_text(&refused, "errors[0].pointer", "/name");
    assert_text(&refused, "errors[1].pointer", "/class");
    harness_free(&refused);
    refused = harness_expect(422, "school", "PUT", fhir,
                             harness_format("{\"resourceType\":\"Organization\",\"id\":\"%s\",\"active\":true,\"name\":\"Other\"}", id));
    assert_non_null(strstr(refused.body, "operator"));
    harness_free(&refused);
    refused = harness_expect(422, "school", "DELETE", fhir, NULL);
    harness_free(&refused);
    refused = harness_expect(403, "housing", "PUT", path, "{}");
    harness_free(&refused);
    refused = harness_expect(404, "housing", "PUT", "/v1/organizations/00000000-0000-4000-8000-00000000dead", "{}");
    harness_free(&refused);
    refused = harness_expect(404, "housing", "GET", "/v1/organizations/00000000-0000-4000-8000-00000000dead", NULL);
    harness_free(&refused);
}

static void a_profile_that_tells_too_much_is_no_profile_to_others(void **state)
{
    (void)state;
    const char *id = harness_organization("infoline"), *path = harness_format("/v1/organizations/%s", id);
    struct answer put = harness_expect(200, "infoline", "PUT", path, "{\"description\":\"A methadone clinic\",\"phone\":\"+18605550140\"}");
    assert_text(&put, "phone", "+18605550140");
    harness_free(&put);
    struct answer got = harness_expect(200, "school", "GET", path, NULL);
    assert_int_equal(json_object_size(got.json), 3);
    assert_text(&got, "class", "infoline");
    harness_free(&got);
    struct answer list = harness_expect(200, "school", "GET", "/v1/organizations?class=infoline", NULL);
    assert_null(strstr(list.body, "methadone"));
    assert_text(&list, "items[0].id", id);
    harness_free(&list);
}

static void a_referral_is_for_a_service_of_the_organization_that_it_goes_to(void **state)
{
    (void)state;
    const char *service = offer("dental", "{\"name\":\"Sealants\",\"capacity\":\"no_capacity\"}");
    const char *child = kept(
        harness_expect(201, "care-hub", "POST", "/v1/children", "{\"name\":{\"family\":\"Test\"},\"birth_date\":\"2025-05-14\"}"), "id");
    const char *body = "{\"child\":\"%s\",\"to\":{\"organization\":\"%s\",\"service\":\"%s\"},\"categories\":[\"medical\"]}";
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    struct answer refused =
        harness_expect(422, "care-hub", "POST", "/v1/referrals", harness_format(body, child, harness_organization("housing"), service));
    assert_text(&refused, "errors[0].pointer", "/to/service");
    harness_free(&refused);
    struct answer sent =
        harness_expect(201, "care-hub", "POST", "/v1/referrals", harness_format(body, child, harness_organization("dental"), service));
#pragma GCC diagnostic pop
    assert_text(&sent, "to.service", service);
    harness_free(&sent);
    struct answer gone = harness_expect(204, "dental", "DELETE", service_path(service), NULL);
    harness_free(&gone);
}

/* ---- HSDS ---- */

static void hsds_out_is_hsds_in(void **state)
{
    (void)state;
    const char *town = unique(), *id = offer("early-intervention", whole_in(town));
    struct answer out = harness_expect(200, "dental", "GET", harness_format("%s?format=hsds", service_path(id)), NULL);
    assert_text(&out, "id", id);
    assert_text(&out, "status", "active");
    assert_text(&out, "application_process", "Send it here");
    assert_text(&out, "organization.id", harness_organization("early-intervention"));
    assert_text(&out, "service_at_locations[0].location.addresses[0].country", "US");
    assert_int_equal(json_integer_value(harness_at(out.json, "minimum_age")), 0);
    assert_int_equal(json_integer_value(harness_at(out.json, "maximum_age")), 2);
    const char *again =
        kept(harness_expect(200, "dental", "GET", harness_format("%s?format=hsds", service_path(id)), NULL), "phones[0].id");
    assert_text(&out, "phones[0].id", again); /* ids stay */
    struct answer in = harness_expect(201, "dental", "POST", "/v1/services/import", out.body);
    assert_int_equal(json_array_size(harness_at(in.json, "left_out")), 0);
    assert_text(&in, "service.external_id", id);
    struct answer copy = harness_expect(200, "dental", "GET", service_path(harness_text(&in, "service.id")), NULL);
    json_t *expected = json_loads(whole_in(town), 0, NULL);
    json_object_del(expected, "categories"); /* what HSDS has no place for */
    json_object_del(expected, "capacity_note");
    json_object_del(json_object_get(expected, "how_to_refer"), "methods");
    char *text = json_dumps(expected, 0);
    assert_string_equal(says(&copy), sorted(text));
    free(text);
    json_decref(expected);
    harness_free(&copy);
    harness_free(&in);
    harness_free(&out);
}

static void ages_of_hsds_are_whole_months(void **state)
{
    (void)state;
    static const struct {
        const char *hsds, *months;
    } cases[] = {{"\"minimum_age\":0,\"maximum_age\":0", "{\"max_age_months\":11,\"min_age_months\":0}"},
                 {"\"minimum_age\":0.5", "{\"min_age_months\":6}"},
                 {"\"maximum_age\":2.5", "{\"max_age_months\":30}"},
                 {"\"minimum_age\":3,\"maximum_age\":17", "{\"max_age_months\":215,\"min_age_months\":36}"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct answer in =
            harness_expect(201, "dental", "POST", "/v1/services/import",
                           harness_format("{\"id\":\"%s\",\"name\":\"Ages\",\"status\":\"inactive\",%s}", unique(), cases[i].hsds));
        char *text = json_dumps(harness_at(in.json, "service.eligibility"), JSON_SORT_KEYS | JSON_COMPACT);
        assert_string_equal(text, cases[i].months);
        free(text);
        struct answer out =
            harness_expect(200, "dental", "GET", harness_format("%s?format=hsds", service_path(harness_text(&in, "service.id"))), NULL);
        json_t *said = json_loads(harness_format("{%s}", cases[i].hsds), 0, NULL), *value;
        const char *name;
        json_object_foreach(said, name, value) assert_true(json_number_value(value) == json_number_value(harness_at(out.json, name)));
        json_decref(said);
        harness_free(&out);
        harness_free(&in);
    }
}

/* Runs the tool; what it says on standard error and output, and its exit status. */
static int import(const char *file, const char **said)
{
    char text[16384];
    const char *command =
        harness_format("cd '%s' && '%s' services import %s --client dental 2>&1", "/tmp", harness_environment("CPX_BIN"), file);
    FILE *pipe = popen(command, "r");
    assert_non_null(pipe);
    size_t size = fread(text, 1, sizeof text - 1, pipe);
    text[size] = '\0';
    *said = harness_format("%s", text);
    int status = pclose(pipe);
    assert_true(WIFEXITED(status));
    return WEXITSTATUS(status);
}

static const char *write_file(const char *text)
{
    char path[] = "/tmp/cpx-services-XXXXXX";
    int descriptor = mkstemp(path);
    assert_true(descriptor >= 0);
    assert_int_equal(write(descriptor, text, strlen(text)), strlen(text));
    close(descriptor);
    return harness_format("%s", path);
}

static void assert_said(const char *said, const char *text)
{
    if (strstr(said, text) == NULL) fail_msg("not said: %s: %s", text, said);
}

static void a_file_is_imported_but_for_what_is_wrong_and_again_changes_nothing(void **state)
{
    (void)state;
    const char *town = unique(), *said;
    const char *file = write_file(harness_format(
        "{\"total_items\":6,\"contents\":[\n"
        "{\"id\":\"a-%s\",\"name\":\"Sealants\",\"status\":\"active\",\"fees_description\":\"None\",\"url\":null,\"service_areas\":[{"
        "\"id\":\"1\",\"name\":\"%s\"}],\n"
        " \"attributes\":[{\"id\":\"2\",\"taxonomy_term\":{\"id\":\"3\",\"code\":\"digital-literacy\",\"name\":\"x\",\"description\":\"x\"}"
        "},{\"id\":\"4\",\"taxonomy_term\":{\"code\":\"NH-1\"}}]},\n"
        "{\"id\":\"b-%s\",\"status\":\"active\"},\n"
        "{\"id\":\"c-%s\",\"name\":\"Wrong\",\n"
        " \"status\":\"closed\"},\n"
        "{\"id\":\"d-%s\",\"name\":\"Wrong\",\"status\":\"active\",\"minimum_age\":5,\n"
        " \"maximum_age\":3},\n"
        "{\"id\":\"e-%s\",\"name\":\"Wrong\",\"status\":\"active\",\"languages\":[{\"id\":\"5\",\"code\":\"es\"},{\"id\":\"6\",\n"
        " \"code\":\"Spanish!\"}],\"nonsense\":1},\n"
        "{\"id\":\"f-%s\",\"name\":\"Varnish\",\"status\":\"active\",\"attributes\":[{\"taxonomy_term\":{\"code\":\"digital_literacy\"}}],"
        "\"service_areas\":[{\"id\":\"7\",\"name\":\"%s\"}]}\n"
        "]}\n",
        town, town, town, town, town, town, town, town));
    for (int again = 0; again < 2; again++) {
        assert_int_equal(import(file, &said), 1);
        assert_said(said, "6 services: 2 taken, 4 refused");
        assert_said(said, harness_format("%s:4: /contents/1/name: ", file));
        assert_said(said, harness_format("%s:6: /contents/2/status: ", file));
        assert_said(said, harness_format("%s:8: /contents/3/maximum_age: ", file));
        assert_said(said, "/contents/4/nonsense: ");
        assert_said(said, "not kept: /fees_description, of 1");
        assert_said(said, "not kept: /attributes, of 1");
        struct answer list = harness_expect(
            200, "school", "GET",
            harness_format("/v1/services?town=%s&need=digital_literacy&organization=%s", town, harness_organization("dental")), NULL);
        assert_int_equal(json_array_size(harness_at(list.json, "items")), 2);
        harness_free(&list);
    }
    unlink(file);
    file = write_file(harness_format("[{\"id\":\"f-%s\",\"name\":\"Gel\",\"status\":\"active\",\"attributes\":[{\"taxonomy_term\":{"
                                     "\"code\":\"digital_literacy\"}}],\"service_areas\":[{\"id\":\"7\",\"name\":\"%s\"}]}]",
                                     town, town));
    assert_int_equal(import(file, &said), 0);
    assert_said(said, "1 services: 1 taken, 0 refused");
    struct answer list = harness_expect(
        200, "school", "GET",
        harness_format("/v1/services?town=%s&need=digital_literacy&organization=%s", town, harness_organization("dental")), NULL);
    assert_int_equal(json_array_size(harness_at(list.json, "items")), 2);
    assert_text(&list, "items[1].name", "Gel");
    harness_free(&list);
    unlink(file);
}

static void an_import_that_cant_go_on_says_so(void **state)
{
    (void)state;
    const char *said, *file = write_file("{\"contents\":[{\"id\":\"a\"");
    assert_int_equal(import(file, &said), 3);
    assert_said(said, file);
    unlink(file);
    assert_int_equal(import("/tmp/there-is-no-such-file", &said), 3);
    assert_int_equal(import("", &said), 2);
    assert_said(said, "usage");
    file = write_file("{\"contents\":[]}");
    assert_int_equal(import(file, &said), 0);
    assert_said(said, "there is no service in it");
    unlink(file);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_service_that_was_offered_plainly_is_a_healthcare_service_with_a_location),
        cmocka_unit_test(a_healthcare_service_and_its_location_are_a_service),
        cmocka_unit_test(what_only_fhir_says_stays_when_the_plain_form_is_replaced),
        cmocka_unit_test(a_search_finds_what_fits_and_nothing_else),
        cmocka_unit_test(a_service_without_towns_or_ages_is_for_all),
        cmocka_unit_test(pages_hold_each_service_once),
        cmocka_unit_test(a_query_that_means_nothing_is_refused),
        cmocka_unit_test(an_organization_keeps_its_own_services_only),
        cmocka_unit_test(a_change_of_what_has_changed_since_is_refused),
        cmocka_unit_test(an_external_id_is_of_one_service),
        cmocka_unit_test(a_repeated_offer_has_one_effect),
        cmocka_unit_test(places_are_kept_changed_and_dropped_with_what_names_them),
        cmocka_unit_test(what_makes_no_sense_is_refused_where_it_stands),
        cmocka_unit_test(a_service_that_tells_of_more_than_its_organization_is_seen_by_that_only),
        cmocka_unit_test(a_place_that_is_hidden_is_nowhere_in_another_organizations_list),
        cmocka_unit_test(a_profile_is_the_organizations_own_and_the_same_on_both_faces),
        cmocka_unit_test(what_the_operator_registered_isnt_the_organizations_to_change),
        cmocka_unit_test(a_profile_that_tells_too_much_is_no_profile_to_others),
        cmocka_unit_test(a_referral_is_for_a_service_of_the_organization_that_it_goes_to),
        cmocka_unit_test(hsds_out_is_hsds_in),
        cmocka_unit_test(ages_of_hsds_are_whole_months),
        cmocka_unit_test(a_file_is_imported_but_for_what_is_wrong_and_again_changes_nothing),
        cmocka_unit_test(an_import_that_cant_go_on_says_so),
    };
    return cmocka_run_group_tests_name("directory", tests, NULL, NULL);
}
