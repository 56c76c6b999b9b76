/* The lexical net: words in both languages, and the words that only look alike. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../service/consent/words.h"
#include "cpx/labels.h"

#define L(name) CPX_LABEL(CPX_BIT_##name)

static const struct {
    const char *text;
    int64_t labels;
} rows[] = {
    {"HIV infection", L(HIV)},
    {"(hiv-1)", L(HIV)},
    {"infección por VIH", L(HIV)},
    {"AIDS, SIDA", L(HIV)},
    {"hearing aids", 0},
    {"archives, behives", 0},
    {"Heroin dependence", L(OPIOIDUD)},
    {"adicto a la HEROÍNA", L(OPIOIDUD)},
    {"the heroine of the story", 0},
    {"methadone 10 mg", L(OPIOIDUD)},
    {"alcohol use", L(ETHUD)},
    {"consumo de alcohol", L(ETHUD)},
    {"substance  abuse", L(SUD)},
    {"substance-use disorder", L(SUD)},
    {"substance", 0},
    {"physical abuse", L(SDV)},
    {"violencia doméstica", L(VIO)},
    {"rape", L(SDV)},
    {"grapes, therapeutic drapery", 0},
    {"DEPRESSION", L(MH)},
    {"depresión y ansiedad", L(MH)},
    {"suicidal", L(MH)},
    {"esquizofrenia", L(MH)},
    {"self-harm", L(MH)},
    {"herself harmed", 0},
    {"psiquiatra; psychiatrist", L(PSY)},
    {"psychosocial, psychomotor", 0},
    {"está embarazada", L(PREGNANT)},
    {"pregnancy and abortion", L(PREGNANT) | L(SEX)},
    {"chlamydia, sífilis, GONORRHOEA", L(STD)},
    {"BRCA1", L(GDIS)},
    {"a gene variant", L(GDIS)},
    {"general, generic, generation", 0},
    {"", 0},
    {"...", 0},
};

static void a_text_gets_the_labels_of_its_words(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int64_t labels = cpx_words_find(rows[i].text, strlen(rows[i].text));
        if (labels != rows[i].labels) fail_msg("%s: %llx, not %llx", rows[i].text, (long long)labels, (long long)rows[i].labels);
    }
}

/* Nothing behind the end counts, wherever the text is cut. */
static void a_text_ends_where_it_ends(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (size_t size = 0; size < strlen(rows[i].text); size++) {
            char copy[64] = "";
            memcpy(copy, rows[i].text, size);
            assert_int_equal(cpx_words_find(rows[i].text, size), cpx_words_find(copy, size));
        }
    assert_int_equal(cpx_words_find("hivx", 2), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_gets_the_labels_of_its_words),
        cmocka_unit_test(a_text_ends_where_it_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
