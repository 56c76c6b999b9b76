/* The lexical net: words in both languages, and the words that only look alike. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
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
    /* What only looks alike. */
    {"hives and a beehive", 0},
    {"hives, HIV", L(HIV)},
    {"HIV-1 RNA; hivStatus", L(HIV)},
    {"HIVStatus", L(HIV)},
    {"RAPEKit", L(SDV)},
    {"statusHIV", L(HIV)},
    {"2HIV", L(HIV)},
    {"XHIV", 0},
    {"RAPEX1", 0},
    {"patientSubstance Use Disorder", L(SUD)},
    {"statusHIVpositive", L(HIV)},
    {"historyOfSTDs", L(STD)},
    {"emotional stability; std. dev.; prep for surgery", 0},
    {"tongue depressor, dental trauma, head trauma", 0},
    {"childhood trauma", L(MH)},
    {"clean with an alcohol swab; rubbing alcohol", 0},
    {"herpes zoster", 0},
    {"crack in the tooth", 0},
    {"crack cocaine", L(SUD)},
    {"cardiac arrest; Virginia; Grace; therapist", 0},
    {"Methadone Clinic of Hartford", L(OPIOIDUD)}, /* the name tells */
    /* More categories. */
    {"autism spectrum disorder", L(DVD)},
    {"retraso del desarrollo", L(DVD)},
    {"S\xc3\xadndrome de Down; trisomy 21", L(GDIS)},
    {"sexually transmitted; VPH", L(STD)},
    {"anticonceptivos; identidad de g\xc3\xa9nero", L(SEX)},
    {"mother's depression", L(MH) | L(CAREGIVER)},
    {"depresi\xc3\xb3n de la madre", L(MH) | L(CAREGIVER)},
    {"maltrato; orden de protecci\xc3\xb3n", L(SDV)},
    {"familia de acogida", L(CHILDWELFARE)},
    {"father is in prison; estatus migratorio", L(LEGAL)},
    {"abuse of alcohol", L(ETHUD)},
    /* As a browser shows it. */
    {"H<b>I</b>V", L(HIV)},
    {"he<!-- x -->roin", L(OPIOIDUD)},
    {"<p>mental</p><p>health</p>", L(MH)},
    {"&#72;I&#x56;", L(HIV)},
    {"coca&iacute;na; her&shy;oin", L(SUD) | L(OPIOIDUD)},
    {"https://x.example/h%69v-clinic", L(HIV)},
    {"5 < 6 & 7 > 2, 50%", 0},
    /* However the letters are spelt. */
    {"\xd0\x9d\xd0\x86V", L(HIV)},                    /* Cyrillic */
    {"\xce\x97\xce\x99V", L(HIV)},                    /* Greek */
    {"h\xd0\xb5r\xd0\xbein", L(OPIOIDUD)},            /* some letters Cyrillic */
    {"\xe2\x84\x8b\xe2\x84\x90\xe2\x85\xa4", L(HIV)}, /* letters of formulas, and a number */
    {"h\xc7\x8fv", L(HIV)},
    {"substance\xc2\xa0"
     "abuse; substance_abuse",
     L(SUD)},

    {"H\xe2\x80\x8bIV", L(HIV)}, /* a zero width space */
    {"H\xc2\xadIV", L(HIV)},     /* a soft hyphen */
    {"H.I.V.", L(HIV)},
    {"has H I V now", L(HIV)},
    {"V.I.H.", L(HIV)},
    {"\xef\xbc\xa8\xef\xbc\xa9\xef\xbc\xb6", L(HIV)},             /* full width */
    {"\xf0\x9d\x90\x87\xf0\x9d\x90\x88\xf0\x9d\x90\x95", L(HIV)}, /* mathematical bold */
    {"mental\xc2\xa0health", L(MH)},                              /* a blank that doesn't break */
    {"self\xe2\x80\x90harm", L(MH)},                              /* a hyphen beyond ASCII */
    {"cocai\xcc\x81na", L(SUD)},                                  /* an accent of its own */
    {"coca\xc3\xadna", L(SUD)},
    {"S\xc3\x8d"
     "FILIS",
     L(STD)},
    {"agresi\xc3\xb3n  sexual", L(SDV)},
    {"an\xc3\xb3rexia, anor\xc3\xa9xica", L(MH)},
    {"an STD, or STI", L(STD)},
    {"on PrEP", L(HIV)},
    {"suboxone and Narcan", L(OPIOIDUD)},
    {"in foster care (DCF)", L(CHILDWELFARE)},
    {"birth control", L(SEX)},
    {"ADHD", L(EMOTDIS)},
    {"golpeada", L(SDV)},
    {"AIDS", L(HIV)},
    {"hearing aids, prep for surgery, std dev, grapes, archives, general care, plan a visit", 0},
    {"\xe6\x97\xa5\xe6\x9c\xac \xff\xfe \xf0\x9f", 0}, /* other letters, and what is no UTF-8 */

    /* Where a word ends. */
    {"adhd2; adhd\xe4\xb8\xad", 0},
    {"adhd{", L(EMOTDIS)},
    {"adhd[", L(EMOTDIS)},
    {"a dhd", 0},
    {"x y z se a d h d", L(EMOTDIS)}, /* what was joined is shorter than what was there */
    {"x y se a d h", 0},

    {"", 0},
    {"...", 0},
};

static int64_t found(struct cpx_arena *arena, const char *text, size_t size)
{
    struct cpx_words words;
    assert_int_equal(cpx_words_find(arena, text, size, &words), CPX_OK);
    assert_int_equal(words.count > 0, words.labels != 0);
    return words.labels;
}

static void a_text_gets_the_labels_of_its_words(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(1 << 20);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int64_t labels = found(arena, rows[i].text, strlen(rows[i].text));
        if (labels != rows[i].labels) fail_msg("%s: %llx, not %llx", rows[i].text, (long long)labels, (long long)rows[i].labels);
    }
    cpx_arena_free(arena);
}

/* Nothing behind the end counts, wherever the text is cut. */
static void a_text_ends_where_it_ends(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(1 << 20);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (size_t size = 0; size < strlen(rows[i].text); size++) {
            char copy[128] = "";
            memcpy(copy, rows[i].text, size);
            assert_int_equal(found(arena, rows[i].text, size), found(arena, copy, size));
        }
    assert_int_equal(found(arena, "hivx", 2), 0);
    cpx_arena_free(arena);
}

static void a_label_is_told_by_its_first_word(void **state)
{
    (void)state;
    static const char text[] = "HIV, hiv and AIDS, rape";
    struct cpx_arena *arena = cpx_arena_new(1 << 16);
    struct cpx_words words;
    assert_int_equal(cpx_words_find(arena, text, sizeof text - 1, &words), CPX_OK);
    assert_int_equal(words.count, 2);
    assert_string_equal(words.words[0], "hiv*");
    assert_string_equal(words.words[1], "rape");
    cpx_arena_free(arena);
}

static void no_more_words_are_told_than_there_is_room_for(void **state)
{
    (void)state;
    static const char text[] =
        "hiv, heroin, adhd, autism, rape, assault, syphilis, brca, pregnant, foster care, deported, cannabis, whisky";
    struct cpx_arena *arena = cpx_arena_new(1 << 16);
    struct cpx_words words;
    assert_int_equal(cpx_words_find(arena, text, sizeof text - 1, &words), CPX_OK);
    assert_int_equal(words.count, CPX_WORDS_MAX);
    assert_true((words.labels & L(LEGAL)) != 0);
    cpx_arena_free(arena);
}

static void exhausted_memory_is_told(void **state)
{
    (void)state;
    static const char text[] = "<p>mental</p><p>health</p>";
    bool done = false;
    for (size_t cap = 16; !done; cap += 16) {
        struct cpx_arena *arena = cpx_arena_new(cap);
        struct cpx_words words;
        assert_non_null(arena);
        enum cpx_rc rc = cpx_words_find(arena, text, sizeof text - 1, &words);
        assert_true(rc == CPX_OK || rc == CPX_EXHAUSTED);
        done = rc == CPX_OK;
        cpx_arena_free(arena);
    }
}

/* The labels that a row of words.c names: L(MH) | L(CAREGIVER). */
static int64_t named(const char *labels, const char *end)
{
    int64_t found_labels = 0;
    for (const char *at = labels; (at = strstr(at, "L(")) != NULL && at < end; at++)
        for (size_t i = 0; i < cpx_label_rows_count; i++) {
            const char *code = cpx_label_rows[i].code;
            size_t size = strlen(code);
            bool same = at[2 + size] == ')';
            for (size_t c = 0; same && c < size; c++)
                same = at[2 + c] == (code[c] == '-' ? '_' : code[c]);
            if (same) found_labels |= CPX_LABEL(cpx_label_rows[i].bit);
        }
    return found_labels;
}

/* A row that stands out of order would never be found. Run from the project's folder. */
static void every_word_of_the_net_is_found(void **state)
{
    (void)state;
    FILE *file = fopen("service/consent/words.c", "r");
    char line[512];
    size_t found_rows = 0;
    assert_non_null(file);
    while (fgets(line, sizeof line, file) != NULL) {
        if (strncmp(line, "    {\"", 6) != 0) continue;
        char *word = line + 6, *end = strchr(word, '"');
        assert_non_null(end);
        int64_t expected = named(end, strchr(end, '}'));
        struct cpx_arena *arena = cpx_arena_new(1 << 16);
        struct cpx_words words;
        assert_int_equal(cpx_words_find(arena, word, strcspn(word, "*\""), &words), CPX_OK);
        if (words.labels != expected) fail_msg("%.*s: %llx", (int)(end - word), word, (unsigned long long)words.labels);
        assert_int_equal(words.count, expected != 0);
        if (expected != 0 && (strlen(words.words[0]) != (size_t)(end - word) || memcmp(words.words[0], word, (size_t)(end - word)) != 0))
            fail_msg("%.*s is told by %s", (int)(end - word), word, words.words[0]);
        cpx_arena_free(arena);
        found_rows++;
    }
    fclose(file);
    assert_true(found_rows > 400);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_gets_the_labels_of_its_words),
        cmocka_unit_test(a_text_ends_where_it_ends),
        cmocka_unit_test(a_label_is_told_by_its_first_word),
        cmocka_unit_test(no_more_words_are_told_than_there_is_room_for),
        cmocka_unit_test(exhausted_memory_is_told),
        cmocka_unit_test(every_word_of_the_net_is_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
