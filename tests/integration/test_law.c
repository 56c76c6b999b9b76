/* Who decides for a child, over HTTPS: courts, laws, which guardian, and the child itself once it is of age. */
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

/* Answers live until the test that asked ends. */
static struct answer kept[64];
static size_t kept_count;

static struct answer keep(struct answer answer)
{
    assert_true(kept_count < sizeof kept / sizeof *kept);
    return kept[kept_count++] = answer;
}

static struct answer expect(long status, const char *client, const char *method, const char *path, const char *body)
{
    return keep(harness_expect(status, client, method, path, body));
}

static int forget(void **state)
{
    (void)state;
    while (kept_count > 0)
        harness_free(&kept[--kept_count]);
    return 0;
}

static const char *id_of(struct answer answer)
{
    return harness_format("%s", harness_text(&answer, "id"));
}

struct family {
    const char *pc, *hub; /* the child's records at primary care and at the hub */
};

static struct family make_family(const char *born)
{
    const char *patient =
        harness_format("{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"urn:us:ct:medicaid-id\",\"value\":\"%s\"}],"
                       "\"name\":[{\"family\":\"Test\",\"given\":[\"Law\"]}],\"birthDate\":\"%s\"}",
                       harness_medicaid(), born);
    struct family f = {.pc = id_of(expect(201, "primary-care", "POST", "/fhir/R4/Patient", patient)),
                       .hub = id_of(expect(201, "care-hub", "POST", "/fhir/R4/Patient", patient))};
    return f;
}

/* The day on which a child was born who is of this age today and was so yesterday. */
static const char *born_before(int years)
{
    return harness_format("%s",
                          harness_sql(harness_format("select (current_date - interval '%d years' - interval '2 days')::date", years)));
}

static void is_born(const struct family *f, const char *day)
{
    assert_string_equal(
        harness_sql(harness_format("with u as (update child_patient set born = '%s' where patient in ('%s', '%s') returning 1) "
                                   "select count(*) from u",
                                   day, f->pc, f->hub)),
        "2");
}

static const char *write_condition(const struct family *f, const char *label)
{
    return id_of(expect(201, "primary-care", "POST", "/fhir/R4/Condition",
                        harness_format("{\"resourceType\":\"Condition\",\"subject\":{\"reference\":\"Patient/%s\"},"
                                       "\"meta\":{\"security\":[%s]},\"code\":{\"text\":\"synthetic\"}}",
                                       f->pc, label)));
}
#define MEDICAL "{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-Confidentiality\",\"code\":\"N\"}"
#define MINORS MEDICAL ",{\"system\":\"urn:careplan-exchange:label\",\"code\":\"MINOR-CONSENTED\"}"

static const char *flag(const char *decision, const char *to, const char *categories)
{
    const char *purposes = strcmp(decision, "permit") == 0 ? ",\"purposes\":[\"care_coordination\"],\"ends_on\":\"2099-01-01\"" : "";
    return harness_format("{\"decision\":\"%s\",\"to\":{\"organization\":\"%s\"},\"categories\":[%s]%s}", decision,
                          harness_organization(to), categories, purposes);
}

static struct answer sign(long status, const struct family *f, const char *name, const char *role, const char *flags)
{
    return expect(
        status, "care-hub", "POST", harness_format("/v1/children/%s/consents", f->hub),
        harness_format("{\"signed_by\":{\"name\":\"%s\",\"role\":\"%s\"},\"signed_on\":\"%s\",\"method\":\"paper_signature\"," FORM
                       ",\"flags\":[%s]}",
                       name, role, harness_sql("select current_date - 1"), flags));
}

static struct answer steward(const char *path, const char *body)
{
    const struct call call = {.client = "care-hub", .user = "m.soto", .method = "POST", .path = path, .body = body};
    return keep(harness_make(&call));
}

static const char *rule(const struct family *f, const char *kind, const char *more)
{
    struct answer answer =
        steward("/v1/steward/legal-bases",
                harness_format("{\"child\":\"%s\",\"kind\":\"%s\",\"citation\":\"a synthetic order\",\"starts_on\":\"%s\",%s}", f->hub,
                               kind, harness_sql("select current_date - 1"), more));
    assert_int_equal(answer.status, 201);
    return id_of(answer);
}

static void end(const char *basis)
{
    struct answer answer = steward(harness_format("/v1/steward/legal-bases/%s/revoke", basis), "{\"reason\":\"vacated\"}");
    assert_int_equal(answer.status, 200);
    assert_string_equal(harness_text(&answer, "status"), "revoked");
    answer = steward(harness_format("/v1/steward/legal-bases/%s/revoke", basis), "{\"reason\":\"vacated\"}");
    assert_int_equal(answer.status, 404);
}

static void reads(long status, const char *client, const char *condition)
{
    (void)expect(status, client, "GET", harness_format("/fhir/R4/Condition/%s", condition), NULL);
}

static void a_court_decides_in_the_guardians_place_on_what_it_speaks_of(void **state)
{
    (void)state;
    struct family f = make_family("2020-03-01");
    const char *medical = write_condition(&f, MEDICAL);
    (void)sign(201, &f, "Luis Ruiz", "parent", flag("deny", "dental", "\"all\""));
    (void)sign(201, &f, "Ana Ruiz", "parent", flag("permit", "dental", "\"medical\""));
    reads(404, "dental", medical);
    const char *order = id_of(sign(201, &f, "Superior Court", "court", flag("permit", "dental", "\"medical\"")));
    reads(200, "dental", medical);
    assert_string_equal(harness_sql(harness_format("select b.kind from grant_basis b join consent c on c.number = any (b.consents) "
                                                   "where c.id = '%s'",
                                                   order)),
                        "court_order");
    (void)expect(200, "care-hub", "POST", harness_format("/v1/consents/%s/revoke", order), NULL);
    reads(404, "dental", medical);
}

static void custody_lets_one_guardian_alone_decide(void **state)
{
    (void)state;
    struct family f = make_family("2020-03-01");
    const char *medical = write_condition(&f, MEDICAL);
    (void)sign(201, &f, "Luis Ruiz", "parent", flag("deny", "dental", "\"medical\""));
    (void)sign(201, &f, "Ana Ruiz", "parent", flag("permit", "dental", "\"medical\""));
    reads(404, "dental", medical);
    const char *order = rule(&f, "custody", "\"categories\":[\"medical\"],\"guardian\":{\"name\":\"ana  RUIZ\",\"role\":\"parent\"}");
    reads(200, "dental", medical);
    const char *other = rule(&f, "custody", "\"categories\":[\"all\"],\"guardian\":{\"name\":\"Luis Ruiz\",\"role\":\"parent\"}");
    reads(404, "dental", medical);
    end(other);
    reads(200, "dental", medical);
    end(order);
    reads(404, "dental", medical);
}

static void a_mandate_opens_and_a_prohibition_closes_whatever_the_family_says(void **state)
{
    (void)state;
    struct family f = make_family("2020-03-01");
    const char *medical = write_condition(&f, MEDICAL), *minors = write_condition(&f, MINORS);
    (void)sign(201, &f, "Ana Ruiz", "parent", flag("deny", "housing", "\"all\""));
    (void)sign(201, &f, "Ana Ruiz", "parent", flag("permit", "dental", "\"medical\""));
    const char *mandate =
        rule(&f, "mandate",
             harness_format("\"to\":{\"organization\":\"%s\"},\"categories\":[\"medical\"],\"purposes\":[\"care_coordination\"],"
                            "\"ends_on\":\"2099-01-01\"",
                            harness_organization("housing")));
    reads(200, "housing", medical);
    reads(404, "housing", minors);
    reads(200, "dental", medical);
    assert_string_equal(harness_sql(harness_format("select b.kind from disclosure d join grant_basis b on b.id = d.basis "
                                                   "join legal_basis l on l.number = any (b.legal_bases) where l.id = '%s' limit 1",
                                                   mandate)),
                        "law");
    const char *prohibition = rule(&f, "prohibition", "\"categories\":[\"medical\"]");
    reads(404, "housing", medical);
    reads(404, "dental", medical);
    reads(200, "primary-care", medical);
    end(prohibition);
    reads(200, "housing", medical);
    end(mandate);
    reads(404, "housing", medical);
    struct answer list = expect(200, "care-hub", "GET", harness_format("/v1/steward/legal-bases?child=%s", f.hub), NULL);
    assert_string_equal(harness_text(&list, "items[0].status"), "revoked");
    assert_string_equal(harness_text(&list, "items[0].revoked_because"), "vacated");
    assert_string_equal(harness_text(&list, "items[1].kind"), "prohibition");
}

static void what_a_law_says_of_one_child_says_nothing_of_another(void **state)
{
    (void)state;
    struct family f = make_family("2020-03-01"), other = make_family("2020-03-01");
    const char *medical = write_condition(&f, MEDICAL);
    const char *prohibition = rule(&other, "prohibition", "\"categories\":[\"all\"]");
    (void)sign(201, &f, "Ana Ruiz", "parent", flag("permit", "dental", "\"medical\""));
    reads(200, "dental", medical);
    struct answer list = expect(200, "care-hub", "GET", harness_format("/v1/steward/legal-bases?child=%s", f.hub), NULL);
    assert_int_equal(json_array_size(json_object_get(list.json, "items")), 0);
    list = expect(200, "care-hub", "GET", harness_format("/v1/steward/legal-bases?child=%s", other.hub), NULL);
    assert_int_equal(json_array_size(json_object_get(list.json, "items")), 1);
    assert_string_equal(harness_text(&list, "items[0].status"), "active");
    end(prohibition);
}

static void a_law_for_nobody_whom_we_know_is_refused_and_changes_nothing(void **state)
{
    (void)state;
    struct family f = make_family("2020-03-01");
    static const char unknown[] = "0a6e9c52-7f3c-4000-8000-00000000dead";
    const char *from = harness_sql("select current_date - 1"),
               *form = "{\"child\":\"%s\",\"kind\":\"prohibition\",\"citation\":\"x\",%s\"categories\":[\"all\"],"
                       "\"starts_on\":\"%s\"}";
    const char *nowhere = harness_format("\"to\":{\"organization\":\"%s\"},", unknown);
    char body[512];
    (void)snprintf(body, sizeof body, form, f.hub, nowhere, from);
    struct answer answer = steward("/v1/steward/legal-bases", body);
    assert_int_equal(answer.status, 422);
    assert_string_equal(harness_text(&answer, "errors[0].pointer"), "/to/organization");
    (void)snprintf(body, sizeof body, form, unknown, "", from);
    answer = steward("/v1/steward/legal-bases", body);
    assert_int_equal(answer.status, 422);
    assert_string_equal(harness_text(&answer, "errors[0].pointer"), "/child");
    (void)expect(404, "care-hub", "GET", harness_format("/v1/steward/legal-bases?child=%s", unknown), NULL);
    answer = steward("/v1/steward/legal-bases/no-id/revoke", "{\"reason\":\"vacated\"}");
    assert_int_equal(answer.status, 404);
    struct answer list = expect(200, "care-hub", "GET", harness_format("/v1/steward/legal-bases?child=%s", f.hub), NULL);
    assert_int_equal(json_array_size(harness_at(list.json, "items")), 0);
}

static bool is_recent(const struct answer *answer, const char *member)
{
    return strcmp(
               harness_sql(harness_format("select abs(extract(epoch from now() - timestamptz '%s')) < 600", harness_text(answer, member))),
               "t") == 0;
}

static void a_law_is_shown_with_who_recorded_it_and_who_ended_it(void **state)
{
    (void)state;
    struct family f = make_family("2020-03-01");
    const char *prohibition = rule(&f, "prohibition", "\"to\":{\"class\":\"school\"},\"categories\":[\"medical\"]");
    struct answer list = expect(200, "care-hub", "GET", harness_format("/v1/steward/legal-bases?child=%s", f.hub), NULL);
    assert_int_equal(json_array_size(harness_at(list.json, "items")), 1);
    assert_string_equal(harness_text(&list, "items[0].id"), prohibition);
    assert_string_equal(harness_text(&list, "items[0].status"), "active");
    assert_string_equal(harness_text(&list, "items[0].child"), f.hub);
    assert_string_equal(harness_text(&list, "items[0].to.class"), "school");
    assert_string_equal(harness_text(&list, "items[0].source"), harness_organization("care-hub"));
    assert_string_equal(harness_text(&list, "items[0].recorded_by"), "m.soto");
    assert_true(is_recent(&list, "items[0].recorded_at"));
    assert_null(harness_at(list.json, "items[0].revoked_at"));
    end(prohibition);
    list = expect(200, "care-hub", "GET", harness_format("/v1/steward/legal-bases?child=%s", f.hub), NULL);
    assert_string_equal(harness_text(&list, "items[0].status"), "revoked");
    assert_string_equal(harness_text(&list, "items[0].revoked_by"), "m.soto");
    assert_true(is_recent(&list, "items[0].revoked_at"));
}

/* On the command line. */
static void a_law_that_the_operator_records_is_no_organizations(void **state)
{
    (void)state;
    struct family f = make_family("2020-03-01");
    const char *medical = write_condition(&f, MEDICAL);
    (void)sign(201, &f, "Ana Ruiz", "parent", flag("permit", "dental", "\"medical\""));
    reads(200, "dental", medical);
    const char *command =
        harness_format("printf '{\"child\":\"%s\",\"kind\":\"prohibition\",\"citation\":\"a statute\",\"categories\":[\"medical\"],"
                       "\"starts_on\":\"2026-01-10\"}' | '%s' legal-basis add - --by 'the operator' >/dev/null",
                       f.pc, harness_environment("CPX_BIN"));
    assert_int_equal(system(command), 0);
    reads(404, "dental", medical);
    struct answer list = expect(200, "care-hub", "GET", harness_format("/v1/steward/legal-bases?child=%s", f.hub), NULL);
    assert_int_equal(json_array_size(harness_at(list.json, "items")), 1);
    assert_string_equal(harness_text(&list, "items[0].recorded_by"), "the operator");
    assert_null(harness_at(list.json, "items[0].source"));
}

static void who_is_no_steward_or_names_nobody_records_no_law(void **state)
{
    (void)state;
    struct family f = make_family("2020-03-01");
    const char *body = harness_format(
        "{\"child\":\"%s\",\"kind\":\"prohibition\",\"citation\":\"x\",\"categories\":[\"all\"],\"starts_on\":\"2026-01-01\"}", f.pc);
    (void)expect(403, "primary-care", "POST", "/v1/steward/legal-bases", body);
    (void)expect(403, "care-hub", "POST", "/v1/steward/legal-bases", body); /* no user */
    (void)expect(403, "primary-care", "GET", harness_format("/v1/steward/legal-bases?child=%s", f.pc), NULL);
    (void)expect(403, "primary-care", "GET", "/v1/steward/own-permits", NULL);
    assert_string_equal(harness_sql(harness_format("select count(*) from legal_basis l join child_patient p on p.child = l.child "
                                                   "where p.patient = '%s'",
                                                   f.pc)),
                        "0");
}

static void what_guardians_permit_ends_when_the_child_is_of_age_and_what_they_deny_when_it_has_signed(void **state)
{
    (void)state;
    struct family f = make_family("2020-03-01");
    const char *medical = write_condition(&f, MEDICAL), *minors = write_condition(&f, MINORS);
    (void)sign(201, &f, "Ana Ruiz", "parent", flag("permit", "dental", "\"medical\""));
    (void)sign(201, &f, "Ana Ruiz", "parent", flag("deny", "school", "\"medical\""));
    reads(200, "dental", medical);
    struct answer early = sign(422, &f, "Zoe Ruiz", "young_adult", flag("permit", "dental", "\"medical\""));
    assert_string_equal(harness_text(&early, "errors[0].pointer"), "/signed_by/role");
    assert_non_null(strstr(early.body, "wasn't of age"));
    assert_string_equal(
        harness_sql(harness_format("with u as (update child_patient set born = null where patient in ('%s', '%s') returning 1) "
                                   "select count(*) from u",
                                   f.pc, f.hub)),
        "2");
    struct answer unknown = sign(422, &f, "Zoe Ruiz", "young_adult", flag("permit", "dental", "\"medical\""));
    assert_non_null(strstr(unknown.body, "when it was born"));
    is_born(&f, born_before(18));
    (void)sign(201, &f, "Ana Ruiz", "parent", flag("deny", "housing", "\"all\"")); /* a guardian still denies; the grants are compiled */
    reads(404, "dental", medical);
    (void)sign(422, &f, "Ana Ruiz", "parent", flag("permit", "dental", "\"medical\""));
    (void)sign(422, &f, "Zoe Ruiz", "minor", flag("permit", "dental", "\"medical\""));
    reads(404, "school", medical);
    (void)sign(
        201, &f, "Zoe Ruiz", "young_adult",
        harness_format("%s,%s", flag("permit", "school", "\"medical\""), flag("permit", "dental", "\"medical\",\"minor_consented\"")));
    reads(200, "school", medical);
    reads(404, "school", minors);
    reads(200, "dental", minors);
}

static void the_day_before_majority_guardians_decide_still(void **state)
{
    (void)state;
    struct family f = make_family("2020-03-01");
    const char *medical = write_condition(&f, MEDICAL);
    is_born(&f, harness_sql("select (current_date - interval '18 years' + interval '2 days')::date"));
    (void)sign(201, &f, "Ana Ruiz", "parent", flag("permit", "dental", "\"medical\""));
    reads(200, "dental", medical);
    assert_string_equal(
        harness_sql(harness_format("select max(g.ends) < now() + interval '4 days' from grant_effective g join child_patient p "
                                   "on p.child = g.child where p.patient = '%s'",
                                   f.pc)),
        "t");
}

static struct answer for_the_family(const struct family *f)
{
    const struct call call = {
        .client = "primary-care", .purpose = "FAMRQT", .method = "GET", .path = harness_format("/v1/children/%s/consents", f->pc)};
    struct answer answer = keep(harness_make(&call));
    assert_int_equal(answer.status, 200);
    return answer;
}

static void what_a_minor_signed_is_not_shown_to_who_asks_for_the_family(void **state)
{
    (void)state;
    struct family f = make_family("2012-03-01");
    const char *guardians = id_of(sign(201, &f, "Ana Ruiz", "parent", flag("permit", "dental", "\"medical\"")));
    const char *minors = id_of(sign(201, &f, "Zoe Ruiz", "minor",
                                    harness_format("%s,%s", flag("permit", "dental", "\"medical\",\"minor_consented\""),
                                                   flag("permit", "primary-care", "\"medical\",\"minor_consented\""))));
    struct answer asked = for_the_family(&f);
    assert_non_null(strstr(asked.body, guardians));
    assert_null(strstr(asked.body, minors));
    struct answer steward_asks = expect(200, "care-hub", "GET", harness_format("/v1/children/%s/consents", f.hub), NULL);
    assert_non_null(strstr(steward_asks.body, minors));
    struct answer dental = expect(200, "dental", "GET", harness_format("/v1/consents/%s", minors), NULL);
    assert_null(strstr(dental.body, "Zoe"));
}

static void another_signers_table_lifts_nothing_that_the_first_refused(void **state)
{
    (void)state;
    struct family f = make_family("2020-03-01");
    const char *medical = write_condition(&f, MEDICAL);
    const char *key = harness_medicaid();
    const char *form = "{\"external_id\":\"%s\",\"signed_by\":{\"name\":\"%s\",\"role\":\"parent\"},\"signed_on\":\"2026-01-10\","
                       "\"method\":\"paper_signature\"," FORM ",\"flags\":[%s]}";
    const char *path = harness_format("/v1/children/%s/consents", f.hub);
    char body[1024];
    (void)snprintf(body, sizeof body, form, key, "Luis Ruiz", flag("deny", "dental", "\"medical\""));
    (void)expect(201, "care-hub", "POST", path, body);
    (void)snprintf(body, sizeof body, form, key, "Ana Ruiz", flag("permit", "dental", "\"medical\""));
    (void)expect(201, "care-hub", "POST", path, body);
    reads(404, "dental", medical);
    (void)sign(201, &f, "Ana Ruiz", "parent", flag("permit", "dental", "\"medical\",\"contact\""));
    reads(404, "dental", medical);
    (void)sign(201, &f, "Luis Ruiz", "parent", flag("permit", "dental", "\"medical\""));
    reads(200, "dental", medical);
}

/* Whether the service's log tells of it, by its number alone. */
static bool is_logged(const char *consent)
{
    const char *number = harness_sql(harness_format("select number from consent where id = '%s'", consent));
    const char *entry = harness_format(
        "\"event\":\"consent.own_permit\",\"organization\":%s,\"consent\":%s}",
        harness_sql(harness_format("select id from organization where fhir_id = '%s'", harness_organization("care-hub"))), number);
    FILE *log = fopen(harness_format("%s/service.log", harness_environment("VAR")), "r");
    char line[4096];
    bool found = false;
    assert_non_null(log);
    while (fgets(line, sizeof line, log) != NULL)
        found = found || strstr(line, entry) != NULL;
    assert_int_equal(fclose(log), 0);
    return found;
}

static void a_recorder_that_permits_itself_stands_on_the_stewards_list(void **state)
{
    (void)state;
    struct family f = make_family("2020-03-01");
    const char *own = id_of(sign(201, &f, "Ana Ruiz", "parent", flag("permit", "care-hub", "\"medical\"")));
    const char *others = id_of(sign(201, &f, "Luis Ruiz", "parent", flag("permit", "dental", "\"medical\"")));
    struct answer list = expect(200, "care-hub", "GET", "/v1/steward/own-permits", NULL);
    assert_non_null(strstr(list.body, own));
    assert_null(strstr(list.body, others));
    static const char to_class[] =
        "{\"decision\":\"%s\",\"to\":{\"class\":\"%s\"},\"categories\":[\"medical\"],\"purposes\":[\"care_coordination\"]}";
    char line[256];
    (void)snprintf(line, sizeof line, to_class, "permit", "care_hub");
    const char *by_class = id_of(sign(201, &f, "Eva Ruiz", "parent", line));
    (void)snprintf(line, sizeof line, to_class, "permit", "dental");
    const char *other_class = id_of(sign(201, &f, "Max Ruiz", "parent", line));
    (void)snprintf(line, sizeof line, to_class, "deny", "care_hub");
    const char *denied = id_of(sign(201, &f, "Leo Ruiz", "parent", line));
    assert_true(is_logged(own));
    assert_true(is_logged(by_class));
    assert_false(is_logged(others));
    assert_false(is_logged(other_class));
    assert_false(is_logged(denied));
    (void)expect(200, "care-hub", "POST", harness_format("/v1/consents/%s/revoke", own), NULL);
    list = expect(200, "care-hub", "GET", "/v1/steward/own-permits", NULL);
    assert_null(strstr(list.body, own));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(a_court_decides_in_the_guardians_place_on_what_it_speaks_of, forget),
        cmocka_unit_test_teardown(custody_lets_one_guardian_alone_decide, forget),
        cmocka_unit_test_teardown(a_mandate_opens_and_a_prohibition_closes_whatever_the_family_says, forget),
        cmocka_unit_test_teardown(what_a_law_says_of_one_child_says_nothing_of_another, forget),
        cmocka_unit_test_teardown(a_law_for_nobody_whom_we_know_is_refused_and_changes_nothing, forget),
        cmocka_unit_test_teardown(a_law_is_shown_with_who_recorded_it_and_who_ended_it, forget),
        cmocka_unit_test_teardown(a_law_that_the_operator_records_is_no_organizations, forget),
        cmocka_unit_test_teardown(who_is_no_steward_or_names_nobody_records_no_law, forget),
        cmocka_unit_test_teardown(what_guardians_permit_ends_when_the_child_is_of_age_and_what_they_deny_when_it_has_signed, forget),
        cmocka_unit_test_teardown(the_day_before_majority_guardians_decide_still, forget),
        cmocka_unit_test_teardown(what_a_minor_signed_is_not_shown_to_who_asks_for_the_family, forget),
        cmocka_unit_test_teardown(another_signers_table_lifts_nothing_that_the_first_refused, forget),
        cmocka_unit_test_teardown(a_recorder_that_permits_itself_stands_on_the_stewards_list, forget),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
