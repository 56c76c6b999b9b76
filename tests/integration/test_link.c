/* Link codes: a family joins the records of two organizations; and what makes a match certain without one. */
#include "../leak/probe.h"

static const char *registered(const char *client, const char *body)
{
    struct answer made = harness_expect(201, client, "POST", "/v1/children", body);
    const char *id = harness_format("%s", harness_text(&made, "id"));
    harness_free(&made);
    return id;
}

static const char *number_of(const char *patient)
{
    return harness_sql(harness_format("select child from child_patient where patient = '%s'", patient));
}

static const char *code_for(const char *client, const char *child)
{
    struct answer made = harness_expect(201, client, "POST", harness_format("/v1/children/%s/link-codes", child), NULL);
    const char *code = harness_format("%s", harness_text(&made, "code"));
    harness_free(&made);
    return code;
}

static const char *with_code(const char *code)
{
    return harness_format("{\"name\":{\"family\":\"Linked\",\"given\":[\"Synthetic\"]},\"birth_date\":\"2023-01-02\",\"link_code\":\"%s\"}",
                          code);
}

static void a_code_joins_the_new_record_and_tells_nothing(void **state)
{
    (void)state;
    const char *child = new_child(), *code = code_for("primary-care", child);
    struct answer plain = harness_expect(201, "dental", "POST", "/v1/children",
                                         "{\"name\":{\"family\":\"Linked\",\"given\":[\"Synthetic\"]},\"birth_date\":\"2023-01-02\"}");
    struct answer joined = harness_expect(201, "dental", "POST", "/v1/children", with_code(code));
    assert_int_equal(json_object_size(plain.json), json_object_size(joined.json));
    const char *own = harness_format("%s", harness_text(&joined, "id"));
    assert_string_equal(number_of(own), number_of(child));
    assert_null(strstr(joined.body, child));
    assert_hidden("dental", harness_format("/v1/children/%s", child)); /* nobody permitted anything yet */
    permit(child, "dental", "\"contact\"");
    assert_shown("dental", harness_format("/v1/children/%s", child));
    harness_free(&plain);
    harness_free(&joined);
}

static void small_letters_and_hyphens_do_not_matter(void **state)
{
    (void)state;
    const char *child = new_child(), *code = code_for("primary-care", child);
    char typed[32] = "";
    size_t size = 0;
    for (const char *c = code; *c != '\0'; c++)
        if (*c != '-') typed[size++] = (char)(*c >= 'A' ? *c + 32 : *c);
    assert_string_equal(number_of(registered("school", with_code(typed))), number_of(child));
}

static struct answer tried(const char *client, const char *code)
{
    return harness_call(client, "POST", "/v1/children", with_code(code));
}

/* The answer without what is of each request alone. */
static const char *detail_of(struct answer *answer)
{
    assert_int_equal(answer->status, 422);
    const char *detail = harness_format("%s %s", harness_text(answer, "errors[0].pointer"), harness_text(answer, "errors[0].detail"));
    harness_free(answer);
    return detail;
}

static void wrong_used_and_expired_codes_are_refused_alike(void **state)
{
    (void)state;
    const char *child = new_child(), *used = code_for("primary-care", child), *expired = code_for("primary-care", child);
    (void)registered("school", with_code(used));
    harness_sql(harness_format(
        "update link_code set expires = now() - interval '1 second' where child = %s and code not in (select code from link_code_used)",
        number_of(child)));
    struct answer wrong = tried("school", "2222-2222-222"), again = tried("school", used), late = tried("school", expired);
    const char *answer = detail_of(&wrong);
    assert_string_equal(detail_of(&again), answer);
    assert_string_equal(detail_of(&late), answer);
    /* Nothing is left of a refused registration; and the issuer sees no difference. */
    assert_string_equal(harness_sql(harness_format("select count(*) from child_patient where child = %s", number_of(child))), "2");
}

static void of_many_at_once_a_code_serves_one(void **state)
{
    (void)state;
    const char *child = new_child(), *code = code_for("primary-care", child);
    const char *script = harness_format("for i in 1 2 3 4 5 6; do '%s' call infoline POST /v1/children '%s' >/dev/null 2>&1 & done; wait",
                                        harness_environment("CPX_BIN"), with_code(code));
    assert_int_equal(system(script), 0);
    assert_string_equal(harness_sql(harness_format("select count(*) from child_patient where child = %s", number_of(child))), "2");
}

static void only_who_registered_the_child_makes_codes_and_few_of_them(void **state)
{
    (void)state;
    const char *child = child_for("dental", "\"contact\"");
    struct answer other = harness_expect(403, "dental", "POST", harness_format("/v1/children/%s/link-codes", child), NULL);
    struct answer stranger = harness_expect(404, "school", "POST", harness_format("/v1/children/%s/link-codes", child), NULL);
    for (int i = 0; i < 5; i++)
        (void)code_for("primary-care", child);
    struct answer many = harness_expect(429, "primary-care", "POST", harness_format("/v1/children/%s/link-codes", child), NULL);
    harness_free(&other);
    harness_free(&stranger);
    harness_free(&many);
}

static void guesses_are_limited_for_each_client(void **state)
{
    (void)state;
    const char *child = new_child(), *code = code_for("primary-care", child);
    struct answer last = {0};
    for (int i = 0; i < 31; i++) {
        harness_free(&last);
        last = tried("housing", "2222-2222-222");
    }
    assert_int_equal(last.status, 429);
    struct answer right = tried("housing", code);
    assert_int_equal(right.status, 429); /* not even a right one is told from then on */
    struct answer mistyped = tried("housing", "2222-2222-223");
    assert_int_equal(mistyped.status, 422); /* what can't be one isn't asked */
    harness_sql("delete from link_attempt");
    harness_free(&last);
    harness_free(&right);
    harness_free(&mistyped);
}

static void codes_are_kept_as_hashes_only(void **state)
{
    (void)state;
    const char *code = code_for("primary-care", new_child());
    assert_string_equal(harness_sql(harness_format("select count(*) from idempotency where body like '%%%s%%'", code)), "0");
    assert_string_equal(harness_sql("select bool_and(length(code) = 32) from link_code"), "t");
}

static void a_code_is_for_a_new_record(void **state)
{
    (void)state;
    const char *code = code_for("primary-care", new_child()), *key = harness_medicaid();
    (void)registered("school",
                     harness_format("{\"name\":{\"family\":\"Once\"},\"birth_date\":\"2023-01-02\",\"external_id\":\"%s\"}", key));
    struct answer again =
        harness_expect(422, "school", "POST", "/v1/children",
                       harness_format("{\"name\":{\"family\":\"Once\"},\"birth_date\":\"2023-01-02\",\"external_id\":\"%s\","
                                      "\"link_code\":\"%s\"}",
                                      key, code));
    assert_string_equal(harness_text(&again, "errors[0].pointer"), "/link_code");
    harness_free(&again);
}

/* ---- what makes a match certain ---- */

static const char *of(const char *client, const char *family, const char *given, const char *medicaid)
{
    return registered(client,
                      harness_format("{\"name\":{\"family\":\"%s\",\"given\":[\"%s\"]},\"birth_date\":\"2024-03-04\",\"identifiers\":[{"
                                     "\"system\":\"urn:us:ct:medicaid-id\",\"value\":\"%s\"}]}",
                                     family, given, medicaid));
}

static void a_number_and_a_birth_date_without_the_name_join_nothing(void **state)
{
    (void)state;
    const char *medicaid = harness_medicaid(), *known = of("primary-care", "Vázquez Soto", "José", medicaid);
    assert_string_equal(number_of(of("school", "Basques", "Jose", medicaid)), number_of(known));
    assert_string_equal(number_of(of("dental", "SOTO", "Pepe", medicaid)), number_of(known));
    assert_string_not_equal(number_of(of("housing", "Vazquez", "Luis", medicaid)), number_of(known));
    assert_string_not_equal(number_of(of("infoline", "Marino", "Jose", medicaid)), number_of(known));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_code_joins_the_new_record_and_tells_nothing),
        cmocka_unit_test(small_letters_and_hyphens_do_not_matter),
        cmocka_unit_test(wrong_used_and_expired_codes_are_refused_alike),
        cmocka_unit_test(of_many_at_once_a_code_serves_one),
        cmocka_unit_test(only_who_registered_the_child_makes_codes_and_few_of_them),
        cmocka_unit_test(guesses_are_limited_for_each_client),
        cmocka_unit_test(codes_are_kept_as_hashes_only),
        cmocka_unit_test(a_code_is_for_a_new_record),
        cmocka_unit_test(a_number_and_a_birth_date_without_the_name_join_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
