/* A word that nothing else says, in every labelled element of every example: no reader without the grant ever reads it, in no form of
 * reading; the service's log, its metrics, the database's log and error texts don't have it; and no core file could: the service leaves
 * none. */
#include "../fault/service.h"

#include <dirent.h>

#include "../harness/requests.h"
#include "../harness/variants.h"
#include "cpx/definitions.h"
#include "probe.h"

static const char *canary;
/* The same in an attachment's data. */
static const char *encoded;
static const char *const readers[] = {"early-intervention", "school", NULL};
static const char *child;

/* ---- planting ---- */

static bool is_text(const char *key, const json_t *parent)
{
    static const char *const keys[] = {"text",           "display",    "title",         "description",        "comment",
                                       "family",         "given",      "contentString", "valueString",        "label",
                                       "caption",        "conclusion", "authorString",  "patientInstruction", "onsetString",
                                       "deceasedString", "city",       "line",          "definition",         "purpose",
                                       "prefix",         "suffix"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (strcmp(key, keys[i]) == 0) return true;
    return strcmp(key, "value") == 0 && json_object_get(parent, "system") != NULL && json_object_get(parent, "unit") == NULL;
}

static size_t plant(json_t *value);

static size_t plant_in(json_t *object, const char *key, json_t *member)
{
    if (json_is_string(member) && is_text(key, object)) {
        json_object_set_new(object, key, json_string(canary));
    } else if (strcmp(key, "data") == 0 && json_is_string(member) && json_object_get(object, "contentType") != NULL) {
        json_object_set_new(object, key, json_string(encoded));
    } else if (strcmp(key, "div") == 0) {
        json_object_set_new(object, key, json_string(harness_format("<div xmlns=\"http://www.w3.org/1999/xhtml\">%s</div>", canary)));
    } else if (json_is_array(member) && json_is_string(json_array_get(member, 0)) && is_text(key, object)) {
        for (size_t i = 0; i < json_array_size(member); i++)
            json_array_set_new(member, i, json_string(canary));
    } else {
        return plant(member);
    }
    return 1;
}

/* The canary in place of every text; how often. */
static size_t plant(json_t *value)
{
    size_t i, planted = 0;
    json_t *item;
    const char *key;
    void *next;
    json_object_foreach_safe(value, next, key, item) planted += plant_in(value, key, item);
    json_array_foreach(value, i, item) planted += plant(item);
    return planted;
}

/* Every reference to a Patient is one to the child. */
static void adopt(json_t *value)
{
    size_t i;
    json_t *item;
    const char *key, *said = json_string_value(json_object_get(value, "reference"));
    if (said != NULL && strncmp(said, "Patient/", 8) == 0)
        json_object_set_new(value, "reference", json_string(harness_format("Patient/%s", child)));
    json_object_foreach(value, key, item) adopt(item);
    json_array_foreach(value, i, item) adopt(item);
}

static json_t *coding(const char *system, const char *code)
{
    return json_pack("{s:s, s:s}", "system", system, "code", code);
}

static void label_whole(json_t *resource, const char *system, const char *code)
{
    json_object_set_new(resource, "meta", json_pack("{s:[o]}", "security", coding(system, code)));
}

static size_t label_element(json_t *element)
{
    json_t *extensions = json_object_get(element, "extension");
    if (json_object_get(element, "resourceType") != NULL) return 0; /* contained: only whole resources carry their own */
    if (extensions == NULL) json_object_set_new(element, "extension", extensions = json_array());
    json_array_append_new(extensions, json_pack("{s:s, s:o}", "url",
                                                "http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label",
                                                "valueCoding", coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", "SUD")));
    return plant(element);
}

/* Each element at the top carries a label of its own, but for whom it is about; the canary in each. */
static size_t label_elements(json_t *resource, const struct cpx_type *type)
{
    static const char *const kept[] = {"meta", "text", "contained", "extension", "modifierExtension"};
    size_t i, planted = 0;
    json_t *member, *item;
    const char *key;
    void *next;
    json_object_foreach_safe(resource, next, key, member)
    {
        bool plain = type->children[0] != NULL && strcmp(key, type->children[0]) == 0;
        for (i = 0; i < sizeof kept / sizeof *kept; i++)
            plain |= strcmp(key, kept[i]) == 0;
        if (plain) continue;
        if (json_is_object(member)) planted += label_element(member);
        json_array_foreach(member, i, item) if (json_is_object(item)) planted += label_element(item);
    }
    return planted;
}

/* ---- reading ---- */

static void assert_clean(const char *reader, const char *what, const struct answer *answer)
{
    if (strstr(answer->body, canary) != NULL || strstr(answer->body, encoded) != NULL || strstr(answer->headers, canary) != NULL)
        fail_msg("%s reads the canary: %s: %.1500s", reader, what, answer->body);
}

static void assert_unread(const char *method, const char *path, const char *body)
{
    for (size_t r = 0; readers[r] != NULL; r++) {
        struct answer answer = harness_call(readers[r], method, path, body);
        assert_clean(readers[r], path, &answer);
        harness_free(&answer);
    }
}

static struct {
    size_t taken, refused, planted, shown;
} count;

/* Stores it as its author; then every form of reading it. A resource that the service doesn't take by itself is counted. */
static void store_and_look(json_t *resource, const char *type)
{
    char *text = json_dumps(resource, JSON_COMPACT);
    assert_non_null(text);
    struct answer made = harness_call("primary-care", "POST", harness_format("/fhir/R4/%s", type), text);
    free(text);
    if (made.status != 201) {
        count.refused++;
        harness_free(&made);
        return;
    }
    count.taken++;
    const char *path = harness_format("/fhir/R4/%s/%s", type, harness_text(&made, "id")),
               *version = harness_format("%s", harness_text(&made, "meta.versionId"));
    if (strstr(made.body, canary) != NULL || strstr(made.body, encoded) != NULL) count.shown++; /* its author does read it */
    harness_free(&made);
    assert_unread("GET", path, NULL);
    assert_unread("GET", harness_format("%s/_history", path), NULL);
    assert_unread("GET", harness_format("%s/_history/%s", path, version), NULL);
    assert_unread("GET", harness_format("/fhir/R4/%s?_id=%s", type, id_of(path)), NULL);
    struct answer removed = harness_call("primary-care", "DELETE", path, NULL);
    harness_free(&removed);
    assert_unread("GET", path, NULL);
    assert_unread("GET", harness_format("%s/_history", path), NULL);
}

static void hide(const json_t *example)
{
    const char *name = json_string_value(json_object_get(example, "resourceType"));
    const struct cpx_type *type = name != NULL ? cpx_type_find(name) : NULL;
    if (type == NULL || strcmp(name, "Consent") == 0 || strcmp(name, "AuditEvent") == 0) return; /* they have labels of their own */
    for (int whole = 0; whole < 2; whole++) {
        json_t *resource = json_deep_copy(example);
        json_object_del(resource, "id");
        adopt(resource);
        if (type->children[0] != NULL && strchr(type->children[0], '.') == NULL &&
            json_is_object(json_object_get(resource, type->children[0])))
            json_object_set_new(resource, type->children[0], json_pack("{s:s}", "reference", harness_format("Patient/%s", child)));
        if (whole)
            label_whole(resource, "http://terminology.hl7.org/CodeSystem/v3-ActCode", "SUD");
        else
            label_whole(resource, "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "N");
        size_t planted = whole ? plant(resource) : type->audience == CPX_AUDIENCE_DIRECTORY ? 0 : label_elements(resource, type);
        count.planted += planted;
        if (planted > 0) store_and_look(resource, name);
        json_decref(resource);
    }
}

static void hide_file(const char *path)
{
    json_t *example = json_load_file(path, JSON_REJECT_DUPLICATES, NULL);
    if (example != NULL) hide(example);
    json_decref(example);
}

static void hide_folder(const char *folder)
{
    struct dirent **entries = NULL;
    int found = scandir(folder, &entries, NULL, alphasort);
    for (int i = 0; i < found; i++) {
        if (strstr(entries[i]->d_name, ".json") != NULL) hide_file(harness_format("%s/%s", folder, entries[i]->d_name));
        free(entries[i]);
    }
    free(entries);
}

static void no_reader_reads_a_labelled_element_of_any_example(void **state)
{
    (void)state;
    static const char *const folders[] = {"r4", "us-core-6.1", "sdohcc-2.3", "sdohcc-3.0"};
    memset(&count, 0, sizeof count);
    for (size_t i = 0; getenv("CPX_SHARED") != NULL && i < sizeof folders / sizeof *folders; i++)
        hide_folder(harness_format("%s/data/examples/%s", getenv("CPX_SHARED"), folders[i]));
    print_message("examples: %zu taken, %zu refused, %zu canaries\n", count.taken, count.refused, count.planted);
    if (getenv("CPX_SHARED") != NULL) assert_true(count.taken > 200 && count.shown * 10 > count.taken * 9);
}

/* display, text, note, contained, extension, _x, attachment, identifier and the rest of tests/leak/twins/resources.json. */
static void no_reader_reads_a_labelled_element_of_ours(void **state)
{
    (void)state;
    const struct kinds kinds = kinds_read("tests/leak/twins/resources.json");
    static struct binding names; /* only the child and organizations are there: all others are of nothing */
    binding_set(&names, "PATIENT", child);
    static const enum variant variants[] = {VARIANT_MIXED, VARIANT_HIDDEN};
    memset(&count, 0, sizeof count);
    for (size_t k = 0; k < kinds.count; k++) {
        for (size_t v = 0; v < 2; v++) {
            const char *text = binding_fill(&names, kind_text(&kinds.items[k], variants[v], 0, "SUD"));
            for (const char *at; (at = strstr(text, VARIANT_CANARY "0")) != NULL;)
                text = harness_format("%.*s%s%s", (int)(at - text), text, canary, at + strlen(VARIANT_CANARY "0"));
            json_t *resource = json_loads(text, 0, NULL);
            assert_non_null(resource);
            if (strstr(text, canary) != NULL) store_and_look(resource, kinds.items[k].type);
            json_decref(resource);
        }
    }
    print_message("ours: %zu taken, %zu refused\n", count.taken, count.refused);
    assert_true(count.taken > kinds.count);
    assert_true(count.shown == count.taken);
}

static void lists_and_plans_have_no_canary(void **state)
{
    (void)state;
    const char *plan = harness_format("/v1/children/%s/care-plan", child);
    struct answer put = harness_expect(200, "primary-care", "PUT", plan,
                                       harness_format("{\"needs\":[{\"external_id\":\"n\",\"domain\":\"behavioral\",\"text\":\"%1$s\","
                                                      "\"categories\":[\"substance_use\"],\"about\":\"child\",\"raised_by\":\"family\","
                                                      "\"priority\":\"high\",\"status\":\"open\"}],\"goals\":[{\"external_id\":\"g\","
                                                      "\"text\":\"%1$s\",\"categories\":[\"behavioral_health\"],\"stated_by\":\"family\","
                                                      "\"status\":\"active\"}]}",
                                                      canary));
    harness_free(&put);
    assert_unread("GET", plan, NULL);
    assert_unread("GET", harness_format("/v1/children/%s", child), NULL);
    assert_unread("GET", harness_format("/v1/children/%s/disclosures", child), NULL);
    for (size_t i = 0; i < cpx_types_count; i++)
        if (cpx_types[i].audience != CPX_AUDIENCE_DIRECTORY)
            assert_unread("GET", harness_format("/fhir/R4/%s?patient=%s&_total=accurate", cpx_types[i].name, child), NULL);
}

/* ---- errors ---- */

static void errors_repeat_no_value(void **state)
{
    (void)state;
    static const struct {
        const char *method, *path, *body;
    } rows[] = {
        {"POST", "/fhir/R4/Condition", "{\"resourceType\":\"Condition\",\"subject\":{\"reference\":\"@\"},\"code\":{\"text\":\"@\"}}"},
        {"POST", "/fhir/R4/Condition", "{\"resourceType\":\"Condition\",\"subject\":\"@\"}"},
        {"POST", "/fhir/R4/Condition", "{\"resourceType\":\"@\"}"},
        {"POST", "/fhir/R4/Goal",
         "{\"resourceType\":\"Goal\",\"lifecycleStatus\":\"@\",\"description\":{\"text\":\"@\"},\"subject\":{\"display\":\"@\"},"
         "\"startDate\":\"@\"}"},
        {"POST", "/fhir/R4/Patient",
         "{\"resourceType\":\"Patient\",\"gender\":\"@\",\"birthDate\":\"@\",\"active\":\"@\",\"name\":[{\"family\":[\"@\"]}]}"},
        {"POST", "/fhir/R4/Patient", "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"@\""},
        {"POST", "/fhir/R4/Patient",
         "{\"resourceType\":\"Patient\",\"id\":\"@ "
         "@\",\"telecom\":[{\"system\":\"@\",\"value\":\"@\"}],\"photo\":[{\"contentType\":\"@\",\"data\":\"@\"}]}"},
        {"POST", "/fhir/R4/Observation",
         "{\"resourceType\":\"Observation\",\"status\":\"final\",\"code\":{\"text\":\"@\"},\"valueQuantity\":{\"value\":\"@\"},"
         "\"effectiveDateTime\":\"@\"}"},
        {"POST", "/fhir/R4", "{\"resourceType\":\"Bundle\",\"type\":\"@\"}"},
        {"POST", "/fhir/R4",
         "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"request\":{\"method\":\"@\",\"url\":\"@\"}},{\"request\":{"
         "\"method\":\"GET\",\"url\":\"@/@?@=@\"}}]}"},
        {"POST", "/fhir/R4",
         "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"fullUrl\":\"@\",\"request\":{\"method\":\"POST\",\"url\":"
         "\"Goal\",\"ifNoneExist\":\"@=@\"},\"resource\":{\"resourceType\":\"Goal\",\"description\":{\"text\":\"@\"}}}]}"},
        {"POST", "/fhir/R4/Consent",
         "{\"resourceType\":\"Consent\",\"status\":\"active\",\"patient\":{\"reference\":\"Patient/"
         "@\"},\"scope\":{\"text\":\"@\"},\"category\":[{\"text\":\"@\"}]}"},
        {"GET", "/fhir/R4/Goal?_lastUpdated=@", NULL},
        {"GET", "/fhir/R4/Goal?_count=@", NULL},
        {"GET", "/fhir/R4/Goal?_sort=@", NULL},
        {"GET", "/fhir/R4/Goal?_total=@", NULL},
        {"GET", "/fhir/R4/Goal?_summary=@", NULL},
        {"GET", "/fhir/R4/Goal?_cursor=@", NULL},
        {"GET", "/fhir/R4/Goal?patient=%7C@&identifier=%7C", NULL},
        {"GET", "/fhir/R4/Goal/@", NULL},
        {"GET", "/fhir/R4/Goal/@/_history/@", NULL},
        {"POST", "/v1/children", "{\"name\":\"@\",\"birth_date\":\"@\"}"},
        {"POST", "/v1/children",
         "{\"name\":{\"family\":\"@\",\"given\":\"@\"},\"birth_date\":\"@\",\"sex\":\"@\",\"identifiers\":[{\"system\":\"@\",\"value\":7}]"
         "}"},
        {"POST", "/v1/children/match", "{\"birth_date\":\"@\",\"identifiers\":\"@\"}"},
        {"PUT", "/v1/children/@/care-plan",
         "{\"needs\":[{\"external_id\":\"n\",\"domain\":\"@\",\"text\":\"@\",\"categories\":[\"@\"],\"about\":\"@\",\"status\":\"@\"}]}"},
        {"POST", "/v1/children/@/consents",
         "{\"signed_by\":{\"name\":\"@\",\"role\":\"@\"},\"signed_on\":\"@\",\"method\":\"@\",\"flags\":[{\"decision\":\"@\",\"to\":{"
         "\"class\":\"@\"},\"categories\":[\"@\"]}]}"},
        {"POST", "/v1/referrals",
         "{\"child\":\"@\",\"to\":{\"organization\":\"@\"},\"categories\":[\"@\"],\"reason\":\"@\",\"contact\":{\"name\":\"@\",\"mode\":\"@"
         "\",\"phone\":\"@\"}}"},
        {"POST", "/v1/referrals/@/status", "{\"status\":\"@\",\"note\":\"@\",\"occurred_at\":\"@\"}"},
        {"GET", "/v1/referrals?status=@&role=@&limit=@", NULL},
        {"GET", "/v1/organizations?class=@&after=@", NULL},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *texts[2] = {rows[i].path, rows[i].body};
        for (size_t t = 0; t < 2; t++)
            for (const char *at; texts[t] != NULL && (at = strchr(texts[t], '@')) != NULL;)
                texts[t] = harness_format("%.*s%s%s", (int)(at - texts[t]), texts[t], canary, at + 1);
        struct answer answer = harness_call("primary-care", rows[i].method, texts[0], texts[1]);
        bool batch = answer.status == 200 && strstr(answer.body, "batch-response") != NULL;
        if (answer.status < 400 && !batch && strstr(answer.body, "\"entry\"") != NULL) fail_msg("%s is no error", rows[i].path);
        /* An empty page says what was asked: its link. That isn't an error. */
        if (answer.status >= 400 || batch) assert_clean("primary-care", rows[i].path, &answer);
        harness_free(&answer);
    }
}

/* ---- what the service keeps ---- */

static void assert_file_clean(const char *path)
{
    char line[65536];
    FILE *file = fopen(path, "r");
    if (file == NULL) fail_msg("can't read %s", path);
    size_t lines = 0;
    for (; fgets(line, sizeof line, file) != NULL; lines++)
        if (strstr(line, canary) != NULL || strstr(line, encoded) != NULL) fail_msg("%s has the canary: %.400s", path, line);
    fclose(file);
    assert_true(lines > 0);
}

static void logs_and_metrics_have_no_canary(void **state)
{
    (void)state;
    assert_file_clean(harness_format("%s/service.log", harness_environment("VAR")));
    assert_file_clean(harness_format("%s/log", harness_environment("CPX_TEST_DATABASE_SOCKET")));
    struct answer metrics = harness_make(
        &(struct call){.method = "GET", .path = harness_format("%s/metrics", harness_environment("CPX_ADMIN_URL")), .unchecked = true});
    assert_int_equal(metrics.status, 200);
    assert_clean("whoever asks for them", "/metrics", &metrics);
    harness_free(&metrics);
}

/* ---- cores ---- */

static void assert_no_core_limit(pid_t pid)
{
    char line[256];
    bool found = false;
    FILE *limits = fopen(harness_format("/proc/%d/limits", (int)pid), "r");
    assert_non_null(limits);
    while (fgets(line, sizeof line, limits) != NULL) {
        if (strncmp(line, "Max core file size", 18) != 0) continue;
        unsigned long soft = 1, hard = 1;
        assert_int_equal(sscanf(line + 18, "%lu %lu", &soft, &hard), 2);
        assert_int_equal(soft + hard, 0);
        found = true;
    }
    fclose(limits);
    assert_true(found);
}

static void a_service_that_dies_leaves_no_core(void **state)
{
    (void)state;
    static const int signals[] = {SIGSEGV, SIGABRT};
    static const char *const settings[] = {NULL};
    const char *sanitizer = getenv("ASAN_OPTIONS"); /* which would end the service its own way */
    struct rlimit cores;
    assert_int_equal(setenv("ASAN_OPTIONS", harness_format("%s:handle_segv=0:handle_abort=0", sanitizer ? sanitizer : ""), 1), 0);
    assert_int_equal(getrlimit(RLIMIT_CORE, &cores), 0);
    struct rlimit before = cores;
    cores.rlim_cur = cores.rlim_max; /* it is the service that turns them off */
    assert_int_equal(setrlimit(RLIMIT_CORE, &cores), 0);
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
        struct service service;
        int status = 0;
        start_service(&service, 0, settings);
        assert_no_core_limit(service.pid);
        assert_int_equal(kill(service.pid, signals[i]), 0);
        assert_int_equal(waitpid(service.pid, &status, 0), service.pid);
        assert_true(WIFSIGNALED(status) && !WCOREDUMP(status));
        unlink(service.log);
    }
    assert_int_equal(setrlimit(RLIMIT_CORE, &before), 0);
    assert_int_equal(sanitizer ? setenv("ASAN_OPTIONS", sanitizer, 1) : unsetenv("ASAN_OPTIONS"), 0);
    pid_t running = 0;
    FILE *file = fopen(harness_format("%s/service.pid", harness_environment("VAR")), "r");
    assert_non_null(file);
    assert_int_equal(fscanf(file, "%d", &running), 1);
    fclose(file);
    assert_no_core_limit(running);
}

static int set_up(void **state)
{
    (void)state;
    canary = harness_format("Canary%s", harness_medicaid());
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const char *rest = harness_format("%s==", canary); /* 6 + 20 bytes, and one more */
    encoded = "";
    for (; strlen(rest) >= 3; rest += 3) {
        unsigned n = (unsigned)(unsigned char)rest[0] << 16 | (unsigned)(unsigned char)rest[1] << 8 | (unsigned char)rest[2];
        encoded = harness_format("%s%c%c%c%c", encoded, digits[n >> 18], digits[n >> 12 & 63], digits[n >> 6 & 63], digits[n & 63]);
    }
    child = child_for("early-intervention", "\"contact\",\"medical\",\"developmental\"");
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_reader_reads_a_labelled_element_of_ours),
        cmocka_unit_test(no_reader_reads_a_labelled_element_of_any_example),
        cmocka_unit_test(lists_and_plans_have_no_canary),
        cmocka_unit_test(errors_repeat_no_value),
        cmocka_unit_test(logs_and_metrics_have_no_canary),
        cmocka_unit_test(a_service_that_dies_leaves_no_core),
    };
    return cmocka_run_group_tests(tests, set_up, NULL);
}
