/* Emergency access over HTTPS: who may open what for how long, who reads under it, and who sees that it happened. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../harness/harness.h"

#define FORM "\"form\":{\"sha256\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\",\"kept_at\":\"test/1\"}"
#define ACT(code) "{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ActCode\",\"code\":\"" code "\"}"
#define MEDICAL "{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-Confidentiality\",\"code\":\"N\"}"
#define LOCAL(code) "{\"system\":\"urn:careplan-exchange:label\",\"code\":\"" code "\"}"

/* Answers live until the test that asked ends. */
static struct answer kept[128];
static size_t kept_count;

static struct answer keep(struct answer answer)
{
    assert_true(kept_count < sizeof kept / sizeof *kept);
    return kept[kept_count++] = answer;
}

static int forget(void **state)
{
    (void)state;
    while (kept_count > 0)
        harness_free(&kept[--kept_count]);
    return 0;
}

static struct answer ask(long status, const struct call *call)
{
    struct answer answer = keep(harness_make(call));
    if (answer.status != status)
        fail_msg("%s %s as %s: %ld, not %ld: %.900s", call->method, call->path, call->client, answer.status, status, answer.body);
    return answer;
}

static struct answer expect(long status, const char *client, const char *method, const char *path, const char *body)
{
    return ask(status, &(struct call){.client = client, .method = method, .path = path, .body = body});
}

static const char *id_of(struct answer answer)
{
    return harness_format("%s", harness_text(&answer, "id"));
}

/* ---- a child of primary care's, whom the hospital has registered too ---- */

struct family {
    const char *pc, *hub, *hospital; /* Patient ids */
};

static const char *patient(const char *client, const char *medicaid)
{
    return id_of(
        expect(201, client, "POST", "/fhir/R4/Patient",
               harness_format("{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"urn:us:ct:medicaid-id\",\"value\":\"%s\"}],"
                              "\"name\":[{\"family\":\"Test\",\"given\":[\"Emergency\"]}],\"birthDate\":\"2012-05-20\"}",
                              medicaid)));
}

static struct family make_family(void)
{
    const char *medicaid = harness_medicaid();
    struct family f = {patient("primary-care", medicaid), patient("care-hub", medicaid), patient("hospital", medicaid)};
    return f;
}

static const char *write_condition(const struct family *f, const char *codings)
{
    return id_of(expect(201, "primary-care", "POST", "/fhir/R4/Condition",
                        harness_format("{\"resourceType\":\"Condition\",\"subject\":{\"reference\":\"Patient/%s\"},"
                                       "\"meta\":{\"security\":[%s]},\"code\":{\"text\":\"synthetic\"}}",
                                       f->pc, codings)));
}

static void refuse(const struct family *f, const char *to, const char *categories)
{
    (void)expect(201, "care-hub", "POST", harness_format("/v1/children/%s/consents", f->hub),
                 harness_format("{\"signed_by\":{\"name\":\"Ana Ruiz\",\"role\":\"parent\"},\"signed_on\":\"2026-01-10\",\"method\":"
                                "\"paper_signature\"," FORM ",\"flags\":[{\"decision\":\"deny\",\"to\":{%s},\"categories\":[%s]}]}",
                                to, categories));
}

/* ---- the emergency ---- */

static const char *opening(const char *child)
{
    return harness_format("{\"child\":\"%s\",\"reason\":\"Unconscious, nobody to ask: Canary-e51\",\"minutes\":15}", child);
}

static struct answer open_as(long status, const char *client, const char *purpose, const char *user, const char *body)
{
    return ask(
        status,
        &(struct call){.client = client, .purpose = purpose, .user = user, .method = "POST", .path = "/v1/emergency-access", .body = body});
}

static const char *open_for(const struct family *f, const char *user)
{
    return id_of(open_as(201, "hospital", "BTG", user, opening(f->hospital)));
}

static void reads_as(long status, const char *client, const char *purpose, const char *user, const char *condition)
{
    (void)ask(status, &(struct call){.client = client,
                                     .purpose = purpose,
                                     .user = user,
                                     .method = "GET",
                                     .path = harness_format("/fhir/R4/Condition/%s", condition)});
}

static void reads(long status, const char *user, const char *condition)
{
    reads_as(status, "hospital", "BTG", user, condition);
}

/* Another client of the hospital's. */
static const char *second_client(void)
{
    static const char *name;
    if (name != NULL) return name;
    const char *made = harness_format("hospital-%s", harness_medicaid());
    const char *command = harness_format(
        "'%s' client add --organization %s --scope 'system/*.cruds' --new-key '%s/%s.key.pem' --client-file '%s/%s.json' >/dev/null",
        harness_environment("CPX_BIN"), harness_organization("hospital"), harness_environment("CPX_CLIENTS"), made,
        harness_environment("CPX_CLIENTS"), made);
    assert_int_equal(system(command), 0);
    return name = made;
}

static void it_opens_the_record_to_one_user_of_one_client_for_one_purpose(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *condition = write_condition(&f, MEDICAL);
    reads(404, "dr.reyes", condition);
    struct answer opened = open_as(201, "hospital", "BTG", "dr.reyes", opening(f.hospital));
    assert_string_equal(harness_text(&opened, "child"), f.hospital);
    reads(200, "dr.reyes", condition);
    reads(404, "dr.other", condition);
    reads(404, NULL, condition);
    reads_as(404, "hospital", "TREAT", "dr.reyes", condition);
    reads_as(404, second_client(), "BTG", "dr.reyes", condition);
    reads_as(404, "dental", "TREAT", "dr.reyes", condition);
    /* Nor does the other user know the child by the record of others'. */
    (void)ask(404, &(struct call){.client = second_client(),
                                  .purpose = "BTG",
                                  .user = "dr.reyes",
                                  .method = "GET",
                                  .path = harness_format("/v1/children/%s", f.pc)});
}

static void it_ends_with_its_minutes_or_when_it_is_ended(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *condition = write_condition(&f, MEDICAL), *access = open_for(&f, "dr.reyes");
    const char *grants =
        harness_format("grant_effective g, emergency_access a where g.child = a.child and g.actor = a.actor and a.id = '%s'", access);
    assert_string_equal(harness_sql(harness_format("select distinct g.purpose, g.starts = a.starts, g.ends = a.ends, "
                                                   "a.ends - a.starts = interval '15 minutes' from %s",
                                                   grants)),
                        "9|t|t|t");
    reads(200, "dr.reyes", condition);
    (void)harness_sql(
        harness_format("update grant_effective set starts = starts - interval '15 minutes', ends = ends - interval '15 minutes' "
                       "where child = (select child from emergency_access where id = '%s') and actor <> 0",
                       access));
    reads(404, "dr.reyes", condition);

    access = open_for(&f, "dr.reyes");
    reads(200, "dr.reyes", condition);
    (void)ask(404, &(struct call){.client = "dental", .method = "POST", .path = harness_format("/v1/emergency-access/%s/end", access)});
    reads(200, "dr.reyes", condition);
    struct answer ended = expect(200, "hospital", "POST", harness_format("/v1/emergency-access/%s/end", access), NULL);
    reads(404, "dr.reyes", condition);
    struct answer again = expect(200, "hospital", "POST", harness_format("/v1/emergency-access/%s/end", access), NULL);
    assert_string_equal(harness_text(&again, "ends_at"), harness_text(&ended, "ends_at"));
}

static void opening_again_ends_what_the_user_had_open(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *condition = write_condition(&f, MEDICAL), *first = open_for(&f, "dr.reyes"), *other = open_for(&f, "dr.other");
    const char *second = open_for(&f, "dr.reyes");
    reads(200, "dr.reyes", condition);
    reads(200, "dr.other", condition);
    const char *ended = "select count(*) from emergency_event e join emergency_access a on a.number = e.access where a.id = '%s'";
    assert_string_equal(harness_sql(harness_format(ended, first)), "1");
    assert_string_equal(harness_sql(harness_format(ended, other)), "0");
    assert_string_equal(harness_sql(harness_format(ended, second)), "0");
}

static void a_repeated_request_opens_once(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *key = harness_format("Idempotency-Key: %s", harness_medicaid());
    const struct call call = {.client = "hospital",
                              .purpose = "BTG",
                              .user = "dr.reyes",
                              .method = "POST",
                              .path = "/v1/emergency-access",
                              .body = opening(f.hospital),
                              .headers = {key}};
    struct answer first = ask(201, &call), second = ask(201, &call);
    assert_string_equal(first.body, second.body);
    assert_string_equal(harness_sql(harness_format("select count(*) from emergency_access a join child_patient p on p.child = a.child "
                                                   "where p.patient = '%s'",
                                                   f.hospital)),
                        "1");
}

/* Who is told that it is open is whom it lets in. */
static void another_users_repeated_request_is_not_answered_with_it(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *key = harness_format("Idempotency-Key: %s", harness_medicaid());
    struct call call = {.client = "hospital",
                        .purpose = "BTG",
                        .user = "dr.reyes",
                        .method = "POST",
                        .path = "/v1/emergency-access",
                        .body = opening(f.hospital),
                        .headers = {key}};
    (void)ask(201, &call);
    call.user = "dr.other";
    struct answer other = ask(422, &call);
    assert_string_equal(harness_text(&other, "errors[0].code"), "idempotency_mismatch");
}

static void only_a_named_user_of_who_treats_patients_opens(void **state)
{
    (void)state;
    struct family f = make_family();
    (void)open_as(403, "hospital", "TREAT", "dr.reyes", opening(f.hospital));
    (void)open_as(403, "hospital", "BTG", NULL, opening(f.hospital));
    (void)open_as(403, "primary-care", "COC", "dr.reyes", opening(f.pc));
    (void)open_as(404, "hospital", "BTG", "dr.reyes", opening(f.pc)); /* another's record, without a grant */
    (void)open_as(404, "hospital", "BTG", "dr.reyes", opening("00000000-0000-4000-8000-00000000dead"));
    (void)open_as(422, "hospital", "BTG", "dr.reyes", harness_format("{\"child\":\"%s\"}", f.hospital));
    (void)open_as(422, "hospital", "BTG", "dr.reyes", harness_format("{\"child\":\"%s\",\"reason\":\"short\"}", f.hospital));
    (void)open_as(422, "hospital", "BTG", "dr.reyes",
                  harness_format("{\"child\":\"%s\",\"reason\":\"for much too long\",\"minutes\":31}", f.hospital));
    assert_string_equal(
        harness_sql(harness_format("select count(*) from emergency_access where patient in ('%s', '%s')", f.hospital, f.pc)), "0");
    /* Whatever the register says of it: a class that doesn't treat patients. */
    const char *name = harness_format("er-%s", harness_medicaid()), *clients = harness_environment("CPX_CLIENTS");
    assert_int_equal(
        system(harness_format("id=$('%s' organization add --name '%s' --class hospital --purpose BTG | tail -n 1) && '%s' client add "
                              "--organization $id --scope 'system/*.cruds' --new-key '%s/%s.key.pem' --client-file '%s/%s.json' >/dev/null",
                              harness_environment("CPX_BIN"), name, harness_environment("CPX_BIN"), clients, name, clients, name)),
        0);
    struct answer registered =
        ask(201, &(struct call){.client = name,
                                .purpose = "BTG",
                                .method = "POST",
                                .path = "/v1/children",
                                .body = "{\"name\":{\"family\":\"Test\",\"given\":[\"Emergency\"]},\"birth_date\":\"2012-05-20\"}"});
    const char *own = id_of(registered);
    (void)open_as(201, name, "BTG", "dr.reyes", opening(own));
    (void)harness_sql(harness_format("update organization set class = 'school' where name = '%s'", name));
    (void)open_as(403, name, "BTG", "dr.reyes", opening(own));
}

static void what_the_family_refused_by_name_and_what_the_law_forbids_stays_closed(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *medical = write_condition(&f, MEDICAL), *hiv = write_condition(&f, ACT("HIV")),
               *housing = write_condition(&f, LOCAL("HOUSING"));
    const char *genetic = write_condition(&f, ACT("GDIS")), *unclassified = write_condition(&f, LOCAL("UNCLASSIFIED"));
    const char *minors = write_condition(&f, MEDICAL "," LOCAL("MINOR-CONSENTED"));
    refuse(&f, "\"class\":\"hospital\"", "\"medical\"");
    refuse(&f, harness_format("\"organization\":\"%s\"", harness_organization("hospital")), "\"hiv\"");
    (void)harness_sql(
        harness_format("insert into legal_basis (child, kind, citation, labels, purposes, starts, ends, record, recorder, recorded_by) "
                       "select child, 'prohibition', 'a statute', 1 << 20, '{}', now(), now() + interval '1 year', '{}', 1, 'test' "
                       "from child_patient where patient = '%s'",
                       f.pc));
    (void)open_for(&f, "dr.reyes");
    reads(200, "dr.reyes", medical); /* refused to a class: overridden */
    reads(200, "dr.reyes", housing); /* nobody decided */
    reads(200, "dr.reyes", minors);
    reads(404, "dr.reyes", hiv);
    reads(404, "dr.reyes", genetic);
    reads(404, "dr.reyes", unclassified);
}

/* ---- who sees it ---- */

static const json_t *listed(const struct answer *list, const char *access)
{
    size_t i;
    json_t *item;
    json_array_foreach(json_object_get(list->json, "items"), i,
                       item) if (strcmp(json_string_value(json_object_get(item, "id")), access) == 0) return item;
    return NULL;
}

static void stewards_see_it_at_once_end_it_and_look_into_it(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *condition = write_condition(&f, MEDICAL), *before = open_for(&f, "dr.before");
    (void)expect(200, "hospital", "POST", harness_format("/v1/emergency-access/%s/end", before), NULL);
    const char *access = open_for(&f, "dr.reyes"), *end = harness_format("/v1/steward/emergency-access/%s/end", access);
    const char *review = harness_format("/v1/steward/emergency-access/%s/review", access);
    reads(200, "dr.reyes", condition);
    reads(200, "dr.reyes", condition);
    struct answer list = expect(200, "care-hub", "GET", "/v1/steward/emergency-access?limit=100", NULL);
    const json_t *item = listed(&list, access);
    assert_non_null(item);
    assert_string_equal(json_string_value(json_object_get(item, "status")), "open");
    assert_non_null(strstr(json_string_value(json_object_get(item, "reason")), "Canary-e51"));
    assert_string_equal(json_string_value(json_object_get(json_object_get(item, "by"), "organization")), harness_organization("hospital"));
    assert_string_equal(json_string_value(json_object_get(json_object_get(item, "by"), "user")), "dr.reyes");
    assert_int_equal(json_integer_value(json_object_get(item, "disclosures")), 2);
    assert_null(json_object_get(item, "review"));

    (void)expect(403, "primary-care", "GET", "/v1/steward/emergency-access", NULL);
    (void)expect(403, "hospital", "POST", end, NULL);
    (void)expect(403, "care-hub", "POST", end, NULL); /* nobody is named */
    (void)expect(403, "care-hub", "POST", review, "{\"note\":\"Confirmed\"}");
    reads(200, "dr.reyes", condition);
    (void)ask(200, &(struct call){.client = "care-hub", .user = "m.soto", .method = "POST", .path = end});
    reads(404, "dr.reyes", condition);
    const struct call confirm = {
        .client = "care-hub", .user = "m.soto", .method = "POST", .path = review, .body = "{\"note\":\"Confirmed\"}"};
    struct answer reviewed = ask(200, &confirm);
    assert_string_equal(harness_text(&reviewed, "review.by.user"), "m.soto");
    (void)ask(409, &confirm);
    list = expect(200, "care-hub", "GET", "/v1/steward/emergency-access?limit=100", NULL);
    item = listed(&list, access);
    assert_string_equal(json_string_value(json_object_get(item, "status")), "ended");
    assert_string_equal(json_string_value(json_object_get(json_object_get(item, "ended_by"), "user")), "m.soto");
    assert_string_equal(json_string_value(json_object_get(json_object_get(item, "review"), "note")), "Confirmed");
    assert_non_null(listed(&list, before));
}

static void a_review_ends_nothing(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *condition = write_condition(&f, MEDICAL), *access = open_for(&f, "dr.reyes");
    (void)ask(200, &(struct call){.client = "care-hub",
                                  .user = "m.soto",
                                  .method = "POST",
                                  .path = harness_format("/v1/steward/emergency-access/%s/review", access),
                                  .body = "{\"note\":\"While it is open\"}"});
    const char *another = open_for(&f, "dr.other"); /* the grants are compiled */
    reads(200, "dr.reyes", condition);
    reads(200, "dr.other", condition);
    struct answer list = expect(200, "care-hub", "GET", "/v1/steward/emergency-access?limit=100", NULL);
    assert_string_equal(json_string_value(json_object_get(listed(&list, access), "status")), "open");
    assert_string_equal(json_string_value(json_object_get(json_object_get(listed(&list, access), "review"), "note")), "While it is open");
    assert_null(json_object_get(listed(&list, another), "review"));
    assert_null(json_object_get(listed(&list, access), "ended_by"));
    (void)expect(200, "hospital", "POST", harness_format("/v1/emergency-access/%s/end", access), NULL);
    reads(404, "dr.reyes", condition);
    reads(200, "dr.other", condition);
    list = expect(200, "care-hub", "GET", "/v1/steward/emergency-access?limit=100", NULL);
    assert_string_equal(json_string_value(json_object_get(listed(&list, access), "status")), "ended");
    assert_string_equal(json_string_value(json_object_get(listed(&list, another), "status")), "open");
}

static void open_ones_come_first_over_all_pages(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *mine[] = {open_for(&f, "dr.one"), open_for(&f, "dr.two"), open_for(&f, "dr.three")};
    (void)expect(200, "hospital", "POST", harness_format("/v1/emergency-access/%s/end", mine[1]), NULL);
    const char *path = "/v1/steward/emergency-access?limit=1", *next = path;
    bool past = false, seen[3] = {false};
    int found = 0;
    for (int page = 0; page < 400 && found < 3; page++) {
        struct answer list = harness_expect(200, "care-hub", "GET", next, NULL);
        const json_t *item = json_array_get(json_object_get(list.json, "items"), 0);
        bool is_open = strcmp(json_string_value(json_object_get(item, "status")), "open") == 0;
        const char *id = json_string_value(json_object_get(item, "id"));
        assert_false(past && is_open);
        past = past || !is_open;
        for (int i = 0; i < 3; i++) {
            if (strcmp(id, mine[i]) != 0) continue;
            assert_false(seen[i]);
            seen[i] = true;
            found++;
        }
        const char *cursor = json_string_value(json_object_get(list.json, "next"));
        if (found < 3) assert_non_null(cursor);
        next = harness_format("%s&after=%s", path, cursor == NULL ? "" : cursor);
        harness_free(&list);
    }
    assert_int_equal(found, 3);
}

/* The accounting, a line a page; the items live until the test ends. Returns how many there are. */
static size_t account(const char *client, const char *purpose, const char *child, json_t *items[], size_t room)
{
    const char *path = harness_format("/v1/children/%s/disclosures?limit=1", child), *next = path;
    size_t count = 0;
    while (next != NULL) {
        struct answer page = ask(200, &(struct call){.client = client, .purpose = purpose, .method = "GET", .path = next});
        json_t *item = json_array_get(json_object_get(page.json, "items"), 0);
        const char *cursor = json_string_value(json_object_get(page.json, "next"));
        assert_true(count < room);
        if (item != NULL) items[count++] = item;
        next = cursor == NULL ? NULL : harness_format("%s&after=%s", path, cursor);
    }
    return count;
}

static bool is_emergency(const json_t *item)
{
    return json_is_true(json_object_get(item, "emergency"));
}

static void assert_basis(const json_t *item, const char *kind, const char *id)
{
    const json_t *basis = json_object_get(item, "basis");
    assert_string_equal(json_string_value(json_object_get(basis, "kind")), kind);
    if (id != NULL) assert_string_equal(json_string_value(json_object_get(basis, "id")), id);
}

/* The opening itself is a line, so that an access under which nothing was read is told of too. */
static void the_family_is_told_of_it_before_all_else_and_not_of_what_its_minor_alone_consented_to(void **state)
{
    (void)state;
    struct family f = make_family();
    json_t *items[8];
    const char *condition = write_condition(&f, MEDICAL), *minors = write_condition(&f, MEDICAL "," LOCAL("MINOR-CONSENTED"));
    (void)expect(
        201, "care-hub", "POST", harness_format("/v1/children/%s/consents", f.hub),
        harness_format("{\"signed_by\":{\"name\":\"Ana Ruiz\",\"role\":\"parent\"},\"signed_on\":\"2026-01-10\",\"method\":"
                       "\"paper_signature\"," FORM ",\"flags\":[{\"decision\":\"permit\",\"to\":{\"organization\":\"%s\"},\"categories\":["
                       "\"medical\"],\"purposes\":[\"care_coordination\"],\"starts_on\":\"2026-01-10\",\"ends_on\":\"2099-01-01\"}]}",
                       harness_organization("dental")));
    reads_as(200, "dental", "COC", NULL, condition);
    const char *unused = open_for(&f, "dr.idle"), *access = open_for(&f, "dr.reyes");
    reads(200, "dr.reyes", condition);
    reads(200, "dr.reyes", minors);

    assert_int_equal(account("care-hub", "FAMRQT", f.hub, items, 8), 4);
    for (int i = 0; i < 4; i++)
        assert_int_equal(is_emergency(items[i]), i < 3);
    assert_basis(items[0], "emergency", unused);
    assert_basis(items[1], "emergency", access);
    assert_basis(items[2], "emergency", access);
    assert_basis(items[3], "consent", NULL);
    assert_int_equal(json_integer_value(json_object_get(items[1], "items")), 0);
    assert_int_equal(json_integer_value(json_object_get(items[2], "items")), 1);
    assert_non_null(strstr(json_string_value(json_object_get(json_object_get(items[1], "basis"), "reason")), "Canary-e51"));
    assert_string_equal(json_string_value(json_object_get(json_object_get(items[2], "to"), "user")), "dr.reyes");
    /* The hospital sees all of its own lines. */
    assert_int_equal(account("hospital", "COC", f.hospital, items, 8), 4);
    /* Who isn't asked by the family sees nothing of it. */
    assert_int_equal(account("primary-care", "COC", f.pc, items, 8), 0);
}

static int64_t opened_so_far(void)
{
    struct answer metrics =
        keep(harness_make(&(struct call){.method = "GET", .path = harness_format("%s/metrics", harness_environment("CPX_ADMIN_URL"))}));
    const char *at = strstr(metrics.body, "\ncareplan_exchange_emergency_accesses_total ");
    assert_non_null(at);
    return strtoll(strchr(at, ' '), NULL, 10);
}

static void each_opening_is_counted(void **state)
{
    (void)state;
    struct family f = make_family();
    int64_t before = opened_so_far();
    (void)open_for(&f, "dr.reyes");
    assert_true(opened_so_far() > before);
}

#define TEST(name) cmocka_unit_test_teardown(name, forget)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(it_opens_the_record_to_one_user_of_one_client_for_one_purpose),
        TEST(it_ends_with_its_minutes_or_when_it_is_ended),
        TEST(opening_again_ends_what_the_user_had_open),
        TEST(a_repeated_request_opens_once),
        TEST(another_users_repeated_request_is_not_answered_with_it),
        TEST(only_a_named_user_of_who_treats_patients_opens),
        TEST(what_the_family_refused_by_name_and_what_the_law_forbids_stays_closed),
        TEST(stewards_see_it_at_once_end_it_and_look_into_it),
        TEST(a_review_ends_nothing),
        TEST(open_ones_come_first_over_all_pages),
        TEST(the_family_is_told_of_it_before_all_else_and_not_of_what_its_minor_alone_consented_to),
        TEST(each_opening_is_counted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
