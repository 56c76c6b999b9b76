/* Cutting again is what a resource's source would get by sending it again: where nothing new is known, nothing changes, and nothing is lowered. */
#include <unistd.h>

#include "probe.h"

#define PLAN(more) "{\"resourceType\":\"CarePlan\"," NORMAL ",\"status\":\"active\",\"intent\":\"plan\",\"subject\":" PATIENT more "}"

/* All that is stored of a child, but for what only names a write. */
static const char *stored(const char *number)
{
    return harness_sql(harness_format(
        "select md5(string_agg(t::text, '|' order by t::text)) from ("
        "select 'piece', type, id, element, sequence, source, labels, stamp, changed, position, holes, meta, body, named::text from piece "
        "where child = %1$s"
        " union all select 'history', type, id, element, sequence, source, labels, stamp, changed, position, holes, meta, body, until::text"
        " from piece_history where child = %1$s"
        " union all select 'token', type, id, element, sequence, source, labels, 0, null, 0, false, parameter, system, code from "
        "search_token where child = %1$s"
        " union all select distinct 'reference', type, id, element, sequence, source, labels, 0, null::timestamptz, 0, false, target, '', "
        "'' from search_reference"
        " where child = %1$s and parameter <> '-'"
        " union all select 'referral', '', task, '', 0, requester, labels, 0, delivered_until, 0, false, delivered_from::text, '', '' from "
        "referral"
        " where child = %1$s) t",
        number));
}

static void cut_all_again(const char *number)
{
    harness_sql(harness_format(
        "insert into recut (type, resource) select type, id from piece where child = %s and element = '' and sequence = 0", number));
    for (int i = 0; i < 400; i++) {
        if (strcmp(harness_sql(harness_format(
                       "select count(*) from recut r join piece p on p.type = r.type and p.id = r.resource where p.child = %s", number)),
                   "0") == 0)
            return;
        usleep(50000);
    }
    fail_msg("not cut again");
}

/* A child of whom several wrote, in all the ways that give labels. */
static const char *child_of_many(void)
{
    static const char *const bodies[] = {
        PLAN(",\"title\":\"plain\",\"period\":{\"start\":\"2026-01-01\"}"),
        PLAN(",\"description\":\"x\",\"note\":[{" INLINE(ACT("HIV")) ",\"text\":\"one\"},{\"text\":\"two\"}]"),
        PLAN(",\"activity\":[{" INLINE(
            ACT("SUD")) ",\"detail\":{\"status\":\"completed\",\"description\":\"x\"}},{\"progress\":[{\"text\":\"y\"}]}]"),
        "{\"resourceType\":\"Condition\",\"subject\":" PATIENT ",\"code\":{\"text\":\"nobody knows what\"}}",
        "{\"resourceType\":\"Condition\",\"subject\":" PATIENT
        ",\"code\":{\"coding\":[{\"system\":\"http://hl7.org/fhir/sid/icd-10-cm\",\"code\":\"F11.20\"}],\"text\":\"x\"}}",
        "{\"resourceType\":\"Condition\",\"subject\":" PATIENT
        ",\"code\":{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"1119999\"}]}}",
        "{\"resourceType\":\"Condition\"," SECURITY(CONFIDENTIALITY("R")) ",\"subject\":" PATIENT ",\"code\":{\"text\":\"x\"}}",
        "{\"resourceType\":\"Communication\",\"status\":\"completed\",\"subject\":" PATIENT
        ",\"payload\":[{\"contentString\":\"methadone\"}]}",
    };
    const char *child = new_child();
    permit(child, "dental", "\"contact\",\"medical\"");
    permit(child, "early-intervention", "\"contact\",\"medical\"");
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
        const char *body = harness_format(bodies[i], child), *type = strchr(body, ':') + 2;
        const char *path = created(i % 3 == 2 ? "dental" : "primary-care", harness_format("%.*s", (int)strcspn(type, "\""), type), body);
        if (i % 2 == 0) changed(i % 3 == 2 ? "dental" : "primary-care", path, body);
        created(
            "dental", "CarePlan",
            harness_format(PLAN(",\"addresses\":[{\"reference\":\"Condition/%s\",\"display\":\"x\"}],\"identifier\":[{\"value\":\"%s\"}]"),
                           child, id_of(path), id_of(path)));
        created("primary-care", "Provenance",
                harness_format("{\"resourceType\":\"Provenance\",\"recorded\":\"2026-11-01T10:00:00Z\",\"agent\":[{\"who\":{\"reference\":"
                               "\"Organization/%s\"}}],\"target\":[{\"reference\":\"%s\"}]}",
                               harness_organization("behavioral-health"), path + strlen("/fhir/R4/")));
    }
    struct answer plan = harness_expect(
        200, "primary-care", "PUT", harness_format("/v1/children/%s/care-plan", child),
        "{\"needs\":[{\"domain\":\"developmental\",\"text\":\"talks late\",\"categories\":[\"developmental\"]}],\"goals\":[{\"text\":"
        "\"10 words\",\"categories\":[\"developmental\",\"medical\"],\"stated_by\":\"family\",\"status\":\"active\"}]}");
    harness_free(&plan);
    struct answer referral = harness_expect(
        201, "primary-care", "POST", "/v1/referrals",
        harness_format("{\"child\":\"%s\",\"to\":{\"organization\":\"%s\"},\"categories\":[\"medical\"],\"reason\":\"help\"}", child,
                       harness_organization("dental")));
    struct answer accepted = harness_expect(200, "dental", "POST", harness_format("/v1/referrals/%s/status", harness_text(&referral, "id")),
                                            "{\"status\":\"accepted\",\"note\":\"we see them\"}");
    harness_free(&accepted);
    harness_free(&referral);
    return harness_sql(harness_format("select child from child_patient where patient = '%s'", child));
}

static void cutting_again_changes_nothing_where_nothing_new_is_known(void **state)
{
    (void)state;
    const char *number = harness_format("%s", child_of_many()), *before;
    for (int round = 0; round < 2; round++) {
        before = harness_format("%s", stored(number));
        cut_all_again(number);
        assert_string_equal(stored(number), before);
    }
}

static void what_was_held_is_as_it_was_when_it_is_cut_again(void **state)
{
    (void)state;
    const char *number = harness_format("%s", child_of_many()), *before = harness_format("%s", stored(number));
    static const char *const tables[] = {"piece", "piece_history", "search_token", "search_reference", "search_date"};
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        harness_sql(
            harness_format("update %s set labels = labels | 288230376151711744 where child = %s and sequence = 0 and type <> 'Consent'",
                           tables[i], number));
    assert_string_not_equal(stored(number), before);
    cut_all_again(number);
    assert_string_equal(stored(number), before);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cutting_again_changes_nothing_where_nothing_new_is_known),
        cmocka_unit_test(what_was_held_is_as_it_was_when_it_is_cut_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
