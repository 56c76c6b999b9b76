/* What codes say: the compiled table is the one of codes.tsv, and every ICD-10-CM code falls in some range. Run from the project's folder.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../service/consent/codes.h"
#include "cpx/labels.h"

#define L(name) CPX_LABEL(CPX_BIT_##name)
#define ICD "http://hl7.org/fhir/sid/icd-10-cm"
#define SCT "http://snomed.info/sct"
#define LOINC "http://loinc.org"

static void every_category_of_icd_10_cm_falls_in_some_range(void **state)
{
    (void)state;
    static const char third[] = "0123456789AB";
    for (char letter = 'A'; letter <= 'Z'; letter++)
        for (char second = '0'; second <= '9'; second++)
            for (const char *last = third; *last != '\0'; last++) {
                char code[] = {letter, second, *last, '\0'};
                struct cpx_code found;
                cpx_code_find(ICD, code, &found);
                if (found.kind != CPX_CODE_LISTED || found.labels == 0) fail_msg("%s is in no range", code);
            }
}

static void codes_say_what_they_should(void **state)
{
    (void)state;
    static const struct {
        const char *system, *code;
        enum cpx_code_kind kind;
        int64_t labels;
    } rows[] = {
        {ICD, "J45.909", CPX_CODE_LISTED, L(NORMAL)},
        {ICD, "F11.20", CPX_CODE_LISTED, L(OPIOIDUD)},
        {ICD, "F10.10", CPX_CODE_LISTED, L(ETHUD)},
        {ICD, "F80.2", CPX_CODE_LISTED, L(DVD)},
        {ICD, "F32.9", CPX_CODE_LISTED, L(MH)},
        {ICD, "F53.0", CPX_CODE_LISTED, L(MH) | L(PREGNANT)},
        {ICD, "F90.0", CPX_CODE_LISTED, L(EMOTDIS)},
        {ICD, "B20", CPX_CODE_LISTED, L(HIV)},
        {ICD, "Z21", CPX_CODE_LISTED, L(HIV)},
        {ICD, "A54.00", CPX_CODE_LISTED, L(STD)},
        {ICD, "O9A.311", CPX_CODE_LISTED, L(PREGNANT) | L(SDV)},
        {ICD, "Z59.00", CPX_CODE_LISTED, L(HOUSING)},
        {ICD, "Z59.41", CPX_CODE_LISTED, L(FOOD)},
        {ICD, "Z59.82", CPX_CODE_LISTED, L(BASIC_NEEDS)},
        {ICD, "Z62.21", CPX_CODE_LISTED, L(CHILDWELFARE)},
        {ICD, "Z63.72", CPX_CODE_LISTED, L(SUD) | L(CAREGIVER)},
        {ICD, "T74.12XA", CPX_CODE_LISTED, L(SDV)},
        {ICD, "T39.1X2A", CPX_CODE_LISTED, L(MH)},
        {ICD, "T39.1X1A", CPX_CODE_LISTED, L(NORMAL)},
        {ICD, "T40.2X2A", CPX_CODE_LISTED, L(SUD) | L(OPIOIDUD) | L(MH)},
        {ICD, "R62.0", CPX_CODE_LISTED, L(DVD)},
        {ICD, "Q90.9", CPX_CODE_LISTED, L(GDIS)},
        {ICD, "not a code", CPX_CODE_OPAQUE, 0},
        {ICD, "F10-F19", CPX_CODE_OPAQUE, 0},
        {ICD, "304.00", CPX_CODE_OPAQUE, 0},
        {ICD, "E950.0", CPX_CODE_OPAQUE, 0},
        {ICD, "F1120", CPX_CODE_LISTED, L(OPIOIDUD)},
        {ICD, "f11.20", CPX_CODE_LISTED, L(OPIOIDUD)},
        {ICD, " F11. ", CPX_CODE_LISTED, L(OPIOIDUD)},
        {ICD, "b20", CPX_CODE_LISTED, L(HIV)},
        {ICD, "T402X2A", CPX_CODE_LISTED, L(SUD) | L(OPIOIDUD) | L(MH)},
        {ICD, "Z79.891", CPX_CODE_LISTED, L(OPIOIDUD)},
        {ICD "/", "F11.20", CPX_CODE_LISTED, L(OPIOIDUD)},
        {ICD "|2026", "F11.20", CPX_CODE_LISTED, L(OPIOIDUD)},
        {"https://hl7.org/fhir/sid/ICD-10-CM", "F11.20", CPX_CODE_LISTED, L(OPIOIDUD)},
        {"http://hl7.org/fhir/sid/icd-10", "B24", CPX_CODE_LISTED, L(HIV)},
        {"http://hl7.org/fhir/sid/icd-10", "X61", CPX_CODE_LISTED, L(MH)},
        {"urn:oid:2.16.840.1.113883.6.90", "F11.20", CPX_CODE_LISTED, L(OPIOIDUD)},
        {"2.16.840.1.113883.6.90", "F11.20", CPX_CODE_LISTED, L(OPIOIDUD)},
        {"URN:OID:2.16.840.1.113883.6.96", "192127007", CPX_CODE_LISTED, L(EMOTDIS)},
        {SCT "/731000124108", "192127007", CPX_CODE_LISTED, L(EMOTDIS)},
        {"https://www.snomed.info/sct", "192127007", CPX_CODE_LISTED, L(EMOTDIS)},
        {"https://hospital.example/icd10", "F1120", CPX_CODE_FOREIGN, L(OPIOIDUD)},
        {"https://hospital.example/icd10", "J45.909", CPX_CODE_FOREIGN, 0},
        {"http://www.cms.gov/Medicare/Coding/ICD10", "HZ2ZZZZ", CPX_CODE_OPAQUE, 0},
        {"https://hospital.example/codes", "F11.20", CPX_CODE_FOREIGN, L(OPIOIDUD)},
        {"http://terminology.hl7.org/CodeSystem/x", "F11.20", CPX_CODE_NEUTRAL, L(OPIOIDUD)},
        {NULL, "F11.20", CPX_CODE_FOREIGN, L(OPIOIDUD)},
        {"urn:oid:2.16.840.1.113883.6.103", "V15.82", CPX_CODE_OPAQUE, 0},
        {"icd9cm", "V15.82", CPX_CODE_OPAQUE, 0},
        /* However the letters are spelt, and whatever stands beside them. */
        {ICD,
         "F11\xef\xbc\x8e"
         "20",
         CPX_CODE_LISTED, L(OPIOIDUD)},
        {ICD, "\xef\xbc\xa6\xef\xbc\x91\xef\xbc\x91.20", CPX_CODE_LISTED, L(OPIOIDUD)},
        {ICD,
         "\xd0\x92"
         "20",
         CPX_CODE_LISTED, L(HIV)}, /* a Cyrillic letter */
        {ICD,
         "\xce\x92"
         "20",
         CPX_CODE_LISTED, L(HIV)}, /* a Greek one */
        {ICD, "F 11 . 20", CPX_CODE_LISTED, L(OPIOIDUD)},
        {ICD, "F11\xc2\xa0.20", CPX_CODE_LISTED, L(OPIOIDUD)},
        {ICD, "F11\xe2\x80\x8b.20", CPX_CODE_LISTED, L(OPIOIDUD)},
        {ICD, "F1O.20", CPX_CODE_LISTED, L(SUD)}, /* a letter for a zero stands behind the digits */
        {ICD, "FI1.20", CPX_CODE_OPAQUE, 0},
        {ICD, "F11,20", CPX_CODE_OPAQUE, 0},
        {"http://hl7.org/fhir/sid/\xd1\x96"
         "cd-10-cm",
         "F11.20", CPX_CODE_LISTED, L(OPIOIDUD)},
        {" http://hl7.org/fhir/sid/icd-10-cm ", "B20", CPX_CODE_LISTED, L(HIV)},
        {"oid:2.16.840.1.113883.6.90", "B20", CPX_CODE_LISTED, L(HIV)},
        {SCT, "066214007", CPX_CODE_LISTED, L(SUD)},
        {SCT, " 66214007\xe2\x80\x8b", CPX_CODE_LISTED, L(SUD)},
        {SCT, "66214007 |Substance abuse|", CPX_CODE_UNLISTED, L(SUD)},
        {SCT, "243796009:363589002=31676001", CPX_CODE_UNLISTED, L(HIV)},
        {SCT, "10509002 |Acute bronchitis|", CPX_CODE_UNLISTED, 0},
        {LOINC,
         "44250\xe2\x80\x93"
         "9",
         CPX_CODE_LISTED, L(MH)}, /* a longer dash */
        {LOINC, "044250-9", CPX_CODE_LISTED, L(MH)},
        {"urn:oid:2.16.840.1.113883.6.1", "71354-5", CPX_CODE_LISTED, L(MH) | L(CAREGIVER)},
        {"urn:oid:2.16.840.1.113883.6.88", "006813", CPX_CODE_LISTED, L(OPIOIDUD)},
        {"http://hl7.org/fhir/sid/cvx", "03", CPX_CODE_LISTED, L(NORMAL)},
        {"http://hl7.org/fhir/sid/cvx", "3", CPX_CODE_LISTED, L(NORMAL)},
        {"urn:oid:2.16.840.1.113883.12.292", "165", CPX_CODE_LISTED, L(SEX)},
        {"http://www.ama-assn.org/go/cpt", "80361", CPX_CODE_LISTED, L(SUD)},
        {"http://www.ama-assn.org/go/cpt", "81243", CPX_CODE_LISTED, L(GDIS)},
        {"https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets", "h0020", CPX_CODE_LISTED, L(BH) | L(OPIOIDUD)},
        {"http://terminology.hl7.org/CodeSystem/HCPCS", "S5145", CPX_CODE_LISTED, L(CHILDWELFARE)},
        {"http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes", "Food-Insecurity", CPX_CODE_LISTED,
         L(FOOD)},
        {"urn:oid:2.16.840.1.113883.5.4", "ETH", CPX_CODE_NEUTRAL, 0}, /* read as a label, not as a code: see the labeller */
        {SCT, "192127007", CPX_CODE_LISTED, L(EMOTDIS)},
        {SCT, "233678006", CPX_CODE_LISTED, L(NORMAL)},
        {SCT, "116153009", CPX_CODE_LISTED, 0},
        {SCT, "999999999", CPX_CODE_UNLISTED, 0},
        {LOINC, "44250-9", CPX_CODE_LISTED, L(MH)},
        {LOINC, "1-1", CPX_CODE_UNLISTED, 0},
        {"http://www.ada.org/cdt", "D1206", CPX_CODE_LISTED, L(NORMAL)},
        {"urn:oid:2.16.840.1.113883.6.238", "2106-3", CPX_CODE_LISTED, L(DEMO)},
        {"http://hl7.org/fhir/sid/cvx", "9999", CPX_CODE_UNLISTED, 0},
        {"http://hl7.org/fhir/sid/icd-9-cm", "300.0", CPX_CODE_OPAQUE, 0},
        {"http://hl7.org/fhir/sid/ndc", "1", CPX_CODE_FOREIGN, 0},
        {"http://terminology.hl7.org/CodeSystem/observation-category", "survey", CPX_CODE_NEUTRAL, 0},
        {"http://hl7.org/fhir/us/core/CodeSystem/us-core-category", "sdoh", CPX_CODE_NEUTRAL, 0},
        {"http://hl7.org/fhir/us/core/CodeSystem/us-core-category", "cognitive-status", CPX_CODE_LISTED, L(COGN)},
        {"http://terminology.hl7.org/CodeSystem/v3-RoleCode", "SURF", CPX_CODE_LISTED, L(SUD)},
        {"urn:oid:2.16.840.1.113883.5.111", "FTHFOST", CPX_CODE_LISTED, L(CHILDWELFARE)},
        {"http://terminology.hl7.org/CodeSystem/v3-RoleCode", "MTH", CPX_CODE_NEUTRAL, 0},
        {"http://hl7.org/fhir/v2/0063", "FCH", CPX_CODE_LISTED, L(CHILDWELFARE)},
        {"http://terminology.hl7.org/CodeSystem/service-category", "12", CPX_CODE_LISTED, L(SUD)},
        {"http://terminology.hl7.org/CodeSystem/service-type", "57", CPX_CODE_NEUTRAL, 0},
        {"http://terminology.hl7.org/CodeSystem/v3-ObservationValue", "INCAR", CPX_CODE_LISTED, L(LEGAL)},
        {"http://unitsofmeasure.org", "kg", CPX_CODE_NEUTRAL, 0},
        {"urn:ietf:bcp:47", "es", CPX_CODE_NEUTRAL, 0},
        {"https://hospital.example/codes", "x", CPX_CODE_FOREIGN, 0},
        {"urn:ietf:rfc:3986", "x", CPX_CODE_NEUTRAL, 0},
        {"urn:iso:std:iso:3166", "US", CPX_CODE_NEUTRAL, 0},
        {"https://smarthealthit.org/tags", "x", CPX_CODE_NEUTRAL, 0},
        {"urn:careplan-exchange:care-team", "x", CPX_CODE_NEUTRAL, 0},
        {"urn:careplan-exchange:care-team-role", "x", CPX_CODE_NEUTRAL, 0},
        {"urn:careplan-exchange:finding", "x", CPX_CODE_NEUTRAL, 0},
        /* A form that isn't the whole of one. */
        {ICD, "T50.0X2", CPX_CODE_LISTED, L(MH)},
        {ICD, "T50.0", CPX_CODE_LISTED, L(NORMAL)},
        {ICD, "F11.20000", CPX_CODE_OPAQUE, 0},
        {ICD, "F1", CPX_CODE_OPAQUE, 0},
        {"https://hospital.example", "F11.", CPX_CODE_FOREIGN, 0},
        {"https://hospital.example", "F1120", CPX_CODE_FOREIGN, 0},
        {"https://hospital.example", "J45.909", CPX_CODE_FOREIGN, 0},
        {LOINC, "B20", CPX_CODE_UNLISTED, 0},
        {"http://www.nlm.nih.gov/research/umls/rxnorm", "x1040028", CPX_CODE_UNLISTED, 0},
        {SCT, "66214007\xe4\xb8\xad", CPX_CODE_UNLISTED, L(SUD)}, /* a letter that is none of ASCII's */
        {"https://hospital.example", "F11.20\xe4\xb8\xad", CPX_CODE_FOREIGN, 0},
        {SCT "#2026", "66214007", CPX_CODE_LISTED, L(SUD)},
        /* Another's name for what is ours. */
        {"https://hospital.example/snomed", "66214007", CPX_CODE_FOREIGN, L(SUD)},
        {"https://hospital.example/loinc", "71354-5", CPX_CODE_FOREIGN, L(MH) | L(CAREGIVER)},
        {"https://hospital.example/rxnorm", "6813", CPX_CODE_FOREIGN, L(OPIOIDUD)},
        {"2.16.840.1.113883.6.2", "V15.82", CPX_CODE_OPAQUE, 0},
        {"2.16.840.1.113883.6.42", "V15.82", CPX_CODE_OPAQUE, 0},
        {"2.16.840.1.113883.6.104", "V15.82", CPX_CODE_OPAQUE, 0},
        {"", "x", CPX_CODE_FOREIGN, 0},
        {NULL, "x", CPX_CODE_FOREIGN, 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct cpx_code found;
        cpx_code_find(rows[i].system, rows[i].code, &found);
        if (found.kind != rows[i].kind || found.labels != rows[i].labels)
            fail_msg("%s|%s: kind %d, labels %llx", rows[i].system, rows[i].code, (int)found.kind, (long long)found.labels);
        if ((found.origin != NULL) < (found.labels != 0))
            fail_msg("%s|%s: nothing tells where it comes from", rows[i].system, rows[i].code);
        if ((found.row != NULL) != (found.labels != 0 || found.kind == CPX_CODE_LISTED))
            fail_msg("%s|%s: which row?", rows[i].system, rows[i].code);
    }
    struct cpx_code found;
    cpx_code_find(ICD, "T40.2X2A", &found);
    assert_string_equal(found.row, "T40"); /* the first of several */
    assert_null(cpx_code_system("urn:x"));
}

/* size 0: the whole text. */
static void codes_in_a_text_say_what_they_look_like(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t size;
        int64_t labels;
        const char *row;
    } rows[] = {
        {"", 0, 0, NULL},
        {"J45.909, 2339-0", 0, 0, NULL}, /* nothing sensitive */
        {"has F11.20 since", 0, L(OPIOIDUD), "F11-F11"},
        {"f11.20", 0, L(OPIOIDUD), "F11-F11"},
        {"(B20.0)", 0, L(HIV), "B20-B24"},
        {"7918-6: 5221-7", 0, L(HIV), "7918-6"},
        {"007918-6", 0, L(HIV), "7918-6"},
        {"F11.20; 7918-6", 0, L(OPIOIDUD) | L(HIV), "F11-F11"},
        {"7918-6; F11.20", 0, L(OPIOIDUD) | L(HIV), "7918-6"},
        /* What is part of something longer isn't one. */
        {"xF11.20", 0, 0, NULL},
        {"\xc3\xa9"
         "F11.20",
         0, 0, NULL},
        {"F11.20\xc3\xa9", 0, 0, NULL},
        {"1-F11.20", 0, 0, NULL},
        {"F11.20123", 0, 0, NULL},
        {"x7918-6", 0, 0, NULL},
        {"1-7918-6", 0, 0, NULL},
        {"7918-61", 0, 0, NULL},
        {"7918-6-1", 0, 0, NULL},
        {"12347918-6", 0, 0, NULL},
        /* What is none doesn't hide the one behind it. */
        {"111.7918-6", 0, L(HIV), "7918-6"},
        {"AA1.7918-6", 0, L(HIV), "7918-6"},
        {"A1-.7918-6", 0, L(HIV), "7918-6"},
        {"A11 7918-6", 0, L(HIV), "7918-6"},
        {"A11.x 7918-6", 0, L(HIV), "7918-6"},
        /* Nothing behind the end of the text is looked at. */
        {"F11.20", 4, 0, NULL},
        {"Z79.8912", 7, L(OPIOIDUD), "Z79.891"},
        {"7918-6", 5, 0, NULL},
        {"7918-61", 6, L(HIV), "7918-6"},
        {"snomed 66214007", 14, 0, NULL},
        {"SNOMED 66214007", 6, 0, NULL},
        /* Numbers, where the text says whose they are. */
        {"66214007", 0, 0, NULL},
        {"snomed 66214007", 0, L(SUD), "66214007"},
        {"SNOMED CT: 66214007", 0, L(SUD), "66214007"},
        {"2.16.840.1.113883.6.96 66214007", 0, L(SUD), "66214007"},
        {"66214007|abuse| of SNOMED, 86406008", 0, L(SUD) | L(HIV), "66214007"},
    };
    struct cpx_code found;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cpx_codes_look(rows[i].text, rows[i].size > 0 ? rows[i].size : strlen(rows[i].text), &found);
        if (found.labels != rows[i].labels) fail_msg("%s: %llx", rows[i].text, (unsigned long long)found.labels);
        if (rows[i].row == NULL)
            assert_null(found.row);
        else if (found.row == NULL || strcmp(found.row, rows[i].row) != 0)
            fail_msg("%s: row %s", rows[i].text, found.row);
        assert_int_equal(found.row == NULL, found.origin == NULL);
    }
    cpx_codes_look("F11.20; 7918-6", 14, &found);
    assert_string_equal(found.origin, "ICD-10-CM tabular list, chapter 5");
}

/* However long what looks like one is. */
static void a_text_of_nothing_but_digits_or_letters_holds_no_code(void **state)
{
    (void)state;
    static char text[1 << 16];
    struct cpx_code found;
    memset(text, '1', sizeof text);
    memcpy(text, "F11.", 4);
    cpx_codes_look(text, sizeof text, &found);
    assert_int_equal(found.labels, 0);
    memset(text, '1', sizeof text);
    memcpy(text, "snomed ", 7);
    memcpy(text + sizeof text - 2, "-6", 2);
    cpx_codes_look(text, sizeof text, &found);
    assert_int_equal(found.labels, 0);
}

/* Nothing has room for them, and no code of ours is as long. */
static void long_texts_are_no_codes_of_ours(void **state)
{
    (void)state;
    static char text[5000];
    struct cpx_code found;
    char spelt[CPX_CODE_SIZE];
    memset(text, 'x', sizeof text - 1);
    cpx_code_find(SCT, text, &found);
    assert_int_equal(found.kind, CPX_CODE_UNLISTED);
    assert_string_equal(found.code, "");
    assert_false(cpx_code_spell(text, spelt));
    cpx_code_find(text, "x", &found);
    assert_int_equal(found.kind, CPX_CODE_FOREIGN);
    assert_string_equal(found.system, "");
    text[CPX_CODE_SIZE - 1] = '\0'; /* the longest */
    assert_true(cpx_code_spell(text, spelt));
    assert_string_equal(spelt, text);
}

/* What a classification names is one spelling of what was sent; nothing where no one could name it. */
static void an_unlisted_code_has_one_spelling(void **state)
{
    (void)state;
    static const struct {
        const char *system, *code, *spelt_system, *spelt_code;
    } rows[] = {
        {SCT, "999999999", SCT, "999999999"},
        {"urn:oid:2.16.840.1.113883.6.96", " 0999999999 ", SCT, "999999999"},
        {"https://SNOMED.info/sct/731000124108|2026", "999999999", SCT, "999999999"},
        {LOINC,
         "1\xe2\x80\x93"
         "1",
         LOINC, "1-1"},
        {"https://Hospital.example/codes/", " x y ", "https://hospital.example/codes", "x y"},
        {" https://hospital.example/codes |3", "x", "https://hospital.example/codes", "x"},
        {SCT,
         "9\xe4\xb8\xad"
         "9",
         SCT,
         "9\xe4\xb8\xad"
         "9"},
        {SCT, "0", SCT, "0"},
        {SCT, "00", SCT, "0"},
        {"www.cms.gov/medicare/coding/hcpcsreleasecodesets", "X9999", "https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets", "X9999"},
        {"https://hospital.example/codes|3", "007", "https://hospital.example/codes", "007"},
        {ICD, "not a code", ICD, "not a code"},
        {"http://hl7.org/fhir/sid/icd-9-cm", "304.00", "http://hl7.org/fhir/sid/icd-9-cm", "304.00"},
        {ICD, "F11.20", "", ""},
        {"http://terminology.hl7.org/CodeSystem/x", "y", "", ""},
        {NULL, "x", "", ""},
        {"", "x", "", ""},
        {SCT, "  ", "", ""},
        {SCT, "0123456789012345678901234567890123456789012345678901234567890123456789", "", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct cpx_code found;
        cpx_code_find(rows[i].system, rows[i].code, &found);
        assert_string_equal(found.system, rows[i].spelt_system);
        assert_string_equal(found.code, rows[i].spelt_code);
    }
}

/* The labels that a row of codes.tsv names. */
static int64_t named(char *names)
{
    int64_t labels = 0;
    for (char *save = NULL, *name = strtok_r(names, " ", &save); name != NULL; name = strtok_r(NULL, " ", &save)) {
        size_t i = 0;
        if (strcmp(name, "-") == 0) continue;
        while (i < cpx_label_rows_count && strcmp(cpx_label_rows[i].code, name) != 0)
            i++;
        if (i == cpx_label_rows_count) fail_msg("codes.tsv names no label %s", name);
        labels |= CPX_LABEL(cpx_label_rows[i].bit);
    }
    return labels;
}

static void the_compiled_table_is_the_one_of_codes_tsv(void **state)
{
    (void)state;
    static char aliases[32][32], systems[32][160];
    char line[1024];
    size_t known = 0, rows = 0;
    FILE *file = fopen("service/consent/codes.tsv", "r");
    assert_non_null(file);
    while (fgets(line, sizeof line, file) != NULL) {
        char *fields[5] = {NULL}, *save = NULL;
        line[strcspn(line, "\n")] = '\0';
        for (int i = 0; i < 5; i++)
            fields[i] = strtok_r(i == 0 ? line : NULL, "\t", &save);
        if (fields[0] != NULL && strcmp(fields[0], "#system") == 0) {
            assert_true(known < 32);
            (void)snprintf(aliases[known], sizeof aliases[known], "%s", fields[1]);
            (void)snprintf(systems[known++], sizeof systems[0], "%s", fields[2]);
            continue;
        }
        if (fields[0] != NULL && strcmp(fields[0], "#name") == 0) {
            size_t named_system = 0;
            while (named_system < known && strcmp(aliases[named_system], fields[1]) != 0)
                named_system++;
            assert_true(named_system < known);
            assert_string_equal(cpx_code_system(fields[2]), systems[named_system]);
            continue;
        }
        if (fields[0] == NULL || fields[0][0] == '#') continue;
        assert_non_null(fields[4]);
        size_t system = 0;
        while (system < known && strcmp(aliases[system], fields[0]) != 0)
            system++;
        assert_true(system < known);
        rows++;
        char code[64];
        size_t used = 0;
        for (const char *c = fields[1]; *c != '\0' && *c != '*' && used < 60; c++)
            code[used++] = *c == '_' ? '1' : *c;
        code[used] = '\0';
        bool range = strchr(fields[1], '*') == NULL && strcmp(fields[0], "icd") == 0 && strlen(fields[1]) == 7 && fields[1][3] == '-';
        if (range) code[3] = '\0';
        int64_t expected = named(fields[2]);
        struct cpx_code found;
        cpx_code_find(systems[system], code, &found);
        assert_int_equal(found.kind, CPX_CODE_LISTED);
        if (range) continue;
        if ((found.labels & expected) != expected) fail_msg("%s %s: run awk -f codes.awk codes.tsv >codes.inc", fields[0], fields[1]);
        bool by_range = strcmp(fields[0], "icd") == 0 && strlen(found.row) == 7 && found.row[3] == '-';
        if (by_range) fail_msg("%s %s: its range goes first", fields[0], fields[1]);
    }
    fclose(file);
    assert_true(rows > 1200);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_category_of_icd_10_cm_falls_in_some_range),
        cmocka_unit_test(codes_say_what_they_should),
        cmocka_unit_test(codes_in_a_text_say_what_they_look_like),
        cmocka_unit_test(a_text_of_nothing_but_digits_or_letters_holds_no_code),
        cmocka_unit_test(long_texts_are_no_codes_of_ours),
        cmocka_unit_test(an_unlisted_code_has_one_spelling),
        cmocka_unit_test(the_compiled_table_is_the_one_of_codes_tsv),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
