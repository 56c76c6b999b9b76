/* The tables of labels, categories and classes: complete, disjoint, spelt as the standards do. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "cpx/consent.h"

static void every_bit_has_one_code(void **state)
{
    (void)state;
    int64_t seen = 0;
    for (size_t i = 0; i < cpx_label_rows_count; i++) {
        int64_t label = CPX_LABEL(cpx_label_rows[i].bit);
        assert_int_equal(seen & label, 0);
        seen |= label;
        assert_int_equal(cpx_label_of_coding(cpx_label_rows[i].system, cpx_label_rows[i].code), label);
    }
    assert_int_equal(seen, (int64_t)0xFFFFFFFF | CPX_LABEL_CONSENT | CPX_LABEL_UNCLASSIFIED);
}

static void a_label_is_opened_by_one_category_at_most(void **state)
{
    (void)state;
    int64_t seen = 0;
    for (size_t i = 0; i < cpx_categories_count; i++) {
        assert_int_equal(seen & cpx_categories[i].labels, 0);
        assert_true((cpx_categories[i].main & cpx_categories[i].labels) == cpx_categories[i].main);
        assert_int_equal(cpx_categories[i].main & (cpx_categories[i].main - 1), 0);
        assert_ptr_equal(cpx_category_find(cpx_categories[i].name), &cpx_categories[i]);
        seen |= cpx_categories[i].labels;
    }
    assert_int_equal(seen, cpx_labels_openable());
    assert_int_equal(seen, (int64_t)0x7FFFFFFF); /* all but CAREGIVER, CONSENT and UNCLASSIFIED */
    assert_null(cpx_category_find("everything"));
}

static void three_categories_need_a_named_recipient(void **state)
{
    (void)state;
    static const char *const named[] = {"behavioral_health", "substance_use", "child_welfare"};
    size_t count = 0;
    for (size_t i = 0; i < cpx_categories_count; i++)
        count += cpx_categories[i].named_recipient != 0;
    assert_int_equal(count, 3);
    for (size_t i = 0; i < 3; i++)
        assert_true(cpx_category_find(named[i])->named_recipient);
}

static void security_codes_without_a_bit_are_unclassified(void **state)
{
    (void)state;
    static const struct {
        const char *system, *code;
        int64_t labels;
    } rows[] = {
        {CPX_SYSTEM_CONFIDENTIALITY, "N", CPX_LABEL(CPX_BIT_NORMAL)},
        {CPX_SYSTEM_CONFIDENTIALITY, "R", CPX_LABEL_UNCLASSIFIED},
        {CPX_SYSTEM_CONFIDENTIALITY, "V", CPX_LABEL_UNCLASSIFIED},
        {CPX_SYSTEM_CONFIDENTIALITY, "anything", CPX_LABEL_UNCLASSIFIED},
        {CPX_SYSTEM_CONFIDENTIALITY, "U", 0},
        {CPX_SYSTEM_CONFIDENTIALITY, "L", 0},
        {CPX_SYSTEM_CONFIDENTIALITY, "M", 0},
        {CPX_SYSTEM_ACT_CODE, "HIV", CPX_LABEL(CPX_BIT_HIV)},
        {CPX_SYSTEM_ACT_CODE, "TBOO", CPX_LABEL_UNCLASSIFIED},
        {CPX_SYSTEM_ACT_CODE, "SICKLE", CPX_LABEL_UNCLASSIFIED},
        {CPX_SYSTEM_ACT_CODE, "nonsense", CPX_LABEL_UNCLASSIFIED},
        {CPX_SYSTEM_ACT_CODE, "NORDSCLCD", 0},
        {CPX_SYSTEM_ACT_CODE, "PROCESSINLINELABEL", 0},
        {"http://terminology.hl7.org/CodeSystem/v3-ActReason", "HTEST", 0},
        {"http://terminology.hl7.org/CodeSystem/v3-ObservationValue", "SUBSETTED", 0},
        {CPX_SYSTEM_LOCAL, "EI-PARTC", CPX_LABEL(CPX_BIT_EI_PARTC)},
        {CPX_SYSTEM_LOCAL, "ANYTHING", CPX_LABEL_UNCLASSIFIED},
        {"http://hl7.org/fhir/v3/Confidentiality", "N", CPX_LABEL_UNCLASSIFIED},
        {"urn:elsewhere", "N", CPX_LABEL_UNCLASSIFIED},
        {NULL, "N", CPX_LABEL_UNCLASSIFIED},
        {CPX_SYSTEM_ACT_CODE, NULL, CPX_LABEL_UNCLASSIFIED},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (cpx_label_of_coding(rows[i].system, rows[i].code) != rows[i].labels) fail_msg("%s|%s", rows[i].system, rows[i].code);
}

static void classes_of_sensitive_members_label_all_that_they_write(void **state)
{
    (void)state;
    assert_int_equal(cpx_class_find("early_intervention")->source_labels, CPX_LABEL(CPX_BIT_EI_PARTC));
    assert_int_equal(cpx_class_find("behavioral_health")->source_labels, CPX_LABEL(CPX_BIT_BH));
    assert_int_equal(cpx_class_find("substance_use")->source_labels, CPX_LABEL(CPX_BIT_SUD));
    assert_int_equal(cpx_class_find("child_welfare")->source_labels, CPX_LABEL(CPX_BIT_CHILDWELFARE));
    assert_int_equal(cpx_class_find("school")->source_labels, CPX_LABEL(CPX_BIT_EDU_FERPA));
    assert_int_equal(cpx_class_find("housing")->source_labels, CPX_LABEL(CPX_BIT_HOUSING));
    assert_int_equal(cpx_class_find("primary_care")->source_labels, 0);
    assert_null(cpx_class_find("exchange_members"));
    for (size_t i = 0; i < cpx_classes_count; i++)
        assert_int_equal(cpx_classes[i].source_labels & ~cpx_labels_openable(), 0);
}

static void every_class_is_known_for_what_it_does(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        int64_t source_labels;
        bool clinical, covered;
    } rows[] = {
        {"behavioral_health", CPX_LABEL(CPX_BIT_BH), true, true},
        {"care_hub", 0, false, false},
        {"child_care", 0, false, false},
        {"child_welfare", CPX_LABEL(CPX_BIT_CHILDWELFARE), false, false},
        {"community", 0, false, false},
        {"dental", 0, true, true},
        {"early_intervention", CPX_LABEL(CPX_BIT_EI_PARTC), false, false},
        {"food", CPX_LABEL(CPX_BIT_FOOD), false, false},
        {"home_visiting", 0, false, false},
        {"hospital", 0, true, true},
        {"housing", CPX_LABEL(CPX_BIT_HOUSING), false, false},
        {"infoline", 0, false, false},
        {"legal_aid", CPX_LABEL(CPX_BIT_LEGAL), false, false},
        {"medicaid_aso", 0, false, false},
        {"payer", 0, false, true},
        {"primary_care", 0, true, true},
        {"public_health", 0, false, false},
        {"school", CPX_LABEL(CPX_BIT_EDU_FERPA), false, false},
        {"specialist", 0, true, true},
        {"substance_use", CPX_LABEL(CPX_BIT_SUD), true, true},
        {"transportation", 0, false, false},
    };
    assert_int_equal(cpx_classes_count, sizeof rows / sizeof *rows);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct cpx_class *c = cpx_class_find(rows[i].name);
        if (c == NULL) fail_msg("%s is unknown", rows[i].name);
        assert_int_equal(c->source_labels, rows[i].source_labels);
        assert_int_equal(c->clinical, rows[i].clinical);
        assert_int_equal(c->covered, rows[i].covered);
    }
}

/* The obligations and refrains of v3-ActCode: what to do with data is no label. */
static void codes_that_say_what_to_do_say_nothing_of_what_it_is(void **state)
{
    (void)state;
    static const char *const codes[] = {
        "ANONY",     "AOD",        "AUDIT",    "AUDTR",     "CPLYCC",      "CPLYCD", "CPLYJPP",      "CPLYOPP",  "CPLYOSP",
        "CPLYPOL",   "DEID",       "DELAU",    "DRIVLABEL", "ENCRYPT",     "IDSCL",  "LABEL",        "MASK",     "MINEC",
        "NOAUTH",    "NOCOLLECT",  "NODSCLCD", "NODSCLCDS", "NOINTEGRATE", "NOLIST", "NOMOU",        "NOORGPOL", "NOPERSISTP",
        "NORDSCLCD", "NORDSCLCDS", "NORDSCLW", "NORELINK",  "NOREUSE",     "ORCON",  "PERSISTLABEL", "PRIVMARK", "PROCESSINLINELABEL",
        "PSEUD",     "REDACT",
    };
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        if (cpx_label_of_coding(CPX_SYSTEM_ACT_CODE, codes[i]) != 0) fail_msg("%s says something", codes[i]);
        assert_int_equal(cpx_label_of_coding(CPX_SYSTEM_CONFIDENTIALITY, codes[i]), CPX_LABEL_UNCLASSIFIED);
    }
    assert_int_equal(cpx_label_of_coding(CPX_SYSTEM_ACT_CODE, "U"), CPX_LABEL_UNCLASSIFIED);    /* low, but in another system */
    assert_int_equal(cpx_label_of_coding(CPX_SYSTEM_LOCAL, "PART2"), CPX_LABEL(CPX_BIT_PART2)); /* understood, never said */
}

static void what_its_sender_could_not_say_is_not_for_good(void **state)
{
    (void)state;
    int64_t medical = CPX_LABEL(CPX_BIT_NORMAL), said = CPX_LABEL(CPX_BIT_RESTRICTED);
    assert_int_equal(cpx_labels_lasting(medical | CPX_LABEL_UNCLASSIFIED), medical);
    assert_int_equal(cpx_labels_lasting(medical | CPX_LABEL_UNCLASSIFIED | said), medical | CPX_LABEL_UNCLASSIFIED | said);
    assert_int_equal(cpx_labels_lasting(medical | CPX_LABEL(CPX_BIT_HELD)), medical);
}

static void a_reference_to_a_sensitive_member_carries_its_main_label(void **state)
{
    (void)state;
    assert_int_equal(cpx_labels_of_member(cpx_class_find("behavioral_health")->source_labels), CPX_LABEL(CPX_BIT_BH));
    assert_int_equal(cpx_labels_of_member(cpx_class_find("child_welfare")->source_labels), CPX_LABEL(CPX_BIT_CHILDWELFARE));
    assert_int_equal(cpx_labels_of_member(CPX_LABEL(CPX_BIT_PART2)), CPX_LABEL(CPX_BIT_SUD));
    assert_int_equal(cpx_labels_of_member(cpx_class_find("school")->source_labels), 0);
    assert_int_equal(cpx_labels_of_member(0), 0);
    assert_int_equal(cpx_labels_beside(CPX_LABEL(CPX_BIT_STD)),
                     CPX_LABEL(CPX_BIT_SEX) | CPX_LABEL(CPX_BIT_STD) | CPX_LABEL(CPX_BIT_PREGNANT));
}

static void labels_are_told_as_categories(void **state)
{
    (void)state;
    const char *names[4];
    assert_int_equal(cpx_categories_of(CPX_LABEL(CPX_BIT_MH) | CPX_LABEL(CPX_BIT_BH) | CPX_LABEL(CPX_BIT_DEMO), names, 4), 2);
    assert_string_equal(names[0], "contact");
    assert_string_equal(names[1], "behavioral_health");
    assert_int_equal(cpx_categories_of(CPX_LABEL_UNCLASSIFIED | CPX_LABEL_CONSENT, names, 4), 0);
    assert_int_equal(cpx_categories_of(-1, names, 4), 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_bit_has_one_code),
        cmocka_unit_test(a_label_is_opened_by_one_category_at_most),
        cmocka_unit_test(three_categories_need_a_named_recipient),
        cmocka_unit_test(security_codes_without_a_bit_are_unclassified),
        cmocka_unit_test(classes_of_sensitive_members_label_all_that_they_write),
        cmocka_unit_test(every_class_is_known_for_what_it_does),
        cmocka_unit_test(codes_that_say_what_to_do_say_nothing_of_what_it_is),
        cmocka_unit_test(what_its_sender_could_not_say_is_not_for_good),
        cmocka_unit_test(a_reference_to_a_sensitive_member_carries_its_main_label),
        cmocka_unit_test(labels_are_told_as_categories),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
