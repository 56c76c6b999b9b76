#include "words.h"

#include <stdbool.h>
#include <string.h>

#include "cpx/labels.h"
#include "letters.h"

#define L(name) CPX_LABEL(CPX_BIT_##name)
#define COUNT(table) (sizeof(table) / sizeof *(table))

/* English and Spanish, folded: in lower case, without accents. * at the end: any ending; a blank: whatever stands between two words.
 * exact: as it is written, for what is another word in lower case. A phrase stands before the words that it begins with. */
static const struct word {
    const char *text;
    int64_t labels;
    bool exact;
} words[] = {
    {"AIDS", L(HIV), true},
    {"DCF", L(CHILDWELFARE), true},
    {"ITS", L(STD), true},
    {"IUD*", L(SEX), true},
    {"OUD", L(OPIOIDUD), true},
    {"PrEP", L(HIV), true},
    {"STD", L(STD), true},
    {"STDs", L(STD), true},
    {"STI", L(STD), true},
    {"STIs", L(STD), true},
    {"abort*", L(SEX), false},
    {"abusa*", L(SDV), false},
    {"abuse of alcohol", L(ETHUD), false},
    {"abuse*", L(SDV), false},
    {"abuso*", L(SDV), false},
    {"addict*", L(SUD), false},
    {"adhd", L(EMOTDIS), false},
    {"adicci*", L(SUD), false},
    {"agresion sexual", L(SDV), false},
    {"alcohol*", L(ETHUD), false},
    {"amphetamin*", L(SUD), false},
    {"anfetamin*", L(SUD), false},
    {"anorexi*", L(MH), false},
    {"ansiedad", L(MH), false},
    {"anticoncep*", L(SEX), false},
    {"antidepres*", L(MH), false},
    {"antipsic*", L(PSY), false},
    {"antipsych*", L(PSY), false},
    {"antiretrovir*", L(HIV), false},
    {"antirretrovir*", L(HIV), false},
    {"anxiety", L(MH), false},
    {"assault*", L(VIO), false},
    {"autolesi*", L(MH), false},
    {"bipolar*", L(MH), false},
    {"birth control", L(SEX), false},
    {"borrach*", L(ETHUD), false},
    {"brca*", L(GDIS), false},
    {"bulimi*", L(MH), false},
    {"buprenorfin*", L(OPIOIDUD), false},
    {"buprenorphin*", L(OPIOIDUD), false},
    {"canabis", L(SUD), false},
    {"cannabis", L(SUD), false},
    {"chlamyd*", L(STD), false},
    {"clamidi*", L(STD), false},
    {"cocain*", L(SUD), false},
    {"contracep*", L(SEX), false},
    {"crack", L(SUD), false},
    {"depres*", L(MH), false},
    {"detox*", L(SUD), false},
    {"domestic abuse", L(SDV), false},
    {"droga", L(SUD), false},
    {"drogadic*", L(SUD), false},
    {"drogas", L(SUD), false},
    {"drug abuse*", L(SUD), false},
    {"drug use*", L(SUD), false},
    {"eating disorder*", L(MH), false},
    {"embaraz*", L(PREGNANT), false},
    {"esquizo*", L(MH), false},
    {"fentan*", L(OPIOIDUD), false},
    {"foster care", L(CHILDWELFARE), false},
    {"foster child*", L(CHILDWELFARE), false},
    {"foster famil*", L(CHILDWELFARE), false},
    {"foster home*", L(CHILDWELFARE), false},
    {"foster parent*", L(CHILDWELFARE), false},
    {"gene", L(GDIS), false},
    {"genes", L(GDIS), false},
    {"genetic*", L(GDIS), false},
    {"genomic*", L(GDIS), false},
    {"golpead*", L(SDV), false},
    {"gonorr*", L(STD), false},
    {"heroin", L(OPIOIDUD), false},
    {"heroina", L(OPIOIDUD), false},
    {"herpes", L(STD), false},
    {"hiv*", L(HIV), false},
    {"hogar de crianza", L(CHILDWELFARE), false},
    {"incest*", L(SDV), false},
    {"maltrat*", L(SDV), false},
    {"maltreat*", L(SDV), false},
    {"marihuan*", L(SUD), false},
    {"marijuan*", L(SUD), false},
    {"mental health", L(MH), false},
    {"mental illness*", L(MH), false},
    {"metadon*", L(OPIOIDUD), false},
    {"metanfet*", L(SUD), false},
    {"methadon*", L(OPIOIDUD), false},
    {"methamphet*", L(SUD), false},
    {"miscarr*", L(PREGNANT), false},
    {"molest*", L(SDV), false},
    {"naloxon*", L(OPIOIDUD), false},
    {"naltrexon*", L(OPIOIDUD), false},
    {"narcan", L(OPIOIDUD), false},
    {"narcotic*", L(SUD), false},
    {"neglect*", L(SDV), false},
    {"negligenc*", L(SDV), false},
    {"opiace*", L(OPIOIDUD), false},
    {"opiate*", L(OPIOIDUD), false},
    {"opioid*", L(OPIOIDUD), false},
    {"overdos*", L(SUD), false},
    {"oxicod*", L(OPIOIDUD), false},
    {"oxycod*", L(OPIOIDUD), false},
    {"post traumatic", L(MH), false},
    {"posttraumatic*", L(MH), false},
    {"pregnan*", L(PREGNANT), false},
    {"preservativo*", L(SEX), false},
    {"psicolog*", L(BH), false},
    {"psicosis", L(MH), false},
    {"psicoterap*", L(PSYTHPN), false},
    {"psicotic*", L(MH), false},
    {"psiqui*", L(PSY), false},
    {"psychiatr*", L(PSY), false},
    {"psycholog*", L(BH), false},
    {"psychosis", L(MH), false},
    {"psychotherap*", L(PSYTHPN), false},
    {"psychotic*", L(MH), false},
    {"ptsd", L(MH), false},
    {"rape", L(SDV), false},
    {"raped", L(SDV), false},
    {"salud mental", L(MH), false},
    {"schizo*", L(MH), false},
    {"self harm*", L(MH), false},
    {"selfharm*", L(MH), false},
    {"sertralin*", L(MH), false},
    {"sexual contact", L(SDV) | L(SEX), false},
    {"sida", L(HIV), false},
    {"sifilis", L(STD), false},
    {"sobredosis", L(SUD), false},
    {"suboxon*", L(OPIOIDUD), false},
    {"substance abuse*", L(SUD), false},
    {"substance misuse*", L(SUD), false},
    {"substance use*", L(SUD), false},
    {"suicid*", L(MH), false},
    {"syphil*", L(STD), false},
    {"tdah", L(EMOTDIS), false},
    {"traffick*", L(SDV), false},
    {"trastorno*", L(MH), false},
    {"trata de personas", L(SDV), false},
    {"trauma", L(MH), false},
    {"traumas", L(MH), false},
    {"traumatic stress", L(MH), false},
    {"truvada", L(HIV), false},
    {"vih*", L(HIV), false},
    {"violac*", L(SDV), false},
    {"violen*", L(VIO), false},
};

/* ---- folding ---- */

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

/* Words of ASCII, each but the last followed by one blank. Other letters stay letters: the byte 80. Returns the size, at most that of text.
 */
static size_t fold(const char *text, size_t size, char *out)
{
    size_t used = 0;
    for (size_t at = 0; at < size;) {
        int letter = cpx_letter_of(cpx_letter_next(text, size, &at));
        if (letter == CPX_LETTER_NONE) continue;
        char folded = (char)letter;
        if (is_letter(folded))
            out[used++] = folded;
        else if (used > 0 && out[used - 1] != ' ')
            out[used++] = ' ';
    }
    return used;
}

/* H.I.V., now H I V, becomes HIV: letters that stand alone are joined. In place; returns the size. */
static size_t join_initials(char *text, size_t size)
{
    size_t used = 0;
    bool after_initial = false;
    for (size_t at = 0; at < size;) {
        size_t end = at;
        while (end < size && text[end] != ' ')
            end++;
        bool initial = end - at == 1;
        if (initial && after_initial) used--; /* the blank between them */
        memmove(text + used, text + at, end - at);
        used += end - at;
        if (end < size) text[used++] = ' ';
        after_initial = initial && end < size;
        at = end + 1;
    }
    return used;
}

/* ---- finding ---- */

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 0x20) : c;
}

/* Where the word, found at the beginning of a folded text, ends; 0: it isn't there. */
static size_t match(const struct word *word, const char *text, size_t size)
{
    size_t at = 0;
    for (const char *w = word->text; *w != '\0'; w++, at++) {
        if (*w == '*') return at;
        if (at >= size || (word->exact ? text[at] : lower(text[at])) != *w) return 0;
    }
    return at < size && is_letter(text[at]) ? 0 : at;
}

static void find(const char *text, size_t size, struct cpx_words *out)
{
    for (size_t at = 0; at < size; at++) {
        size_t taken = 0;
        for (size_t i = 0; taken == 0 && i < COUNT(words); i++) {
            taken = match(&words[i], text + at, size - at);
            if (taken == 0) continue;
            if ((words[i].labels & ~out->labels) != 0 && out->count < CPX_WORDS_MAX) out->words[out->count++] = words[i].text;
            out->labels |= words[i].labels;
        }
        at += taken;
        while (at < size && text[at] != ' ')
            at++;
    }
}

static enum cpx_rc find_spelt(struct cpx_arena *arena, const char *text, size_t size, struct cpx_words *out)
{
    char *folded = cpx_arena_array(arena, size + 1, 1);
    if (folded == NULL) return CPX_EXHAUSTED;
    size_t used = fold(text, size, folded);
    find(folded, used, out);
    used = join_initials(folded, used);
    find(folded, used, out);
    return CPX_OK;
}

enum cpx_rc cpx_words_find(struct cpx_arena *arena, const char *text, size_t size, struct cpx_words *out)
{
    static const char gaps[] = {'\0', ' '};
    memset(out, 0, sizeof *out);
    enum cpx_rc rc = find_spelt(arena, text, size, out);
    bool marked = memchr(text, '<', size) != NULL || memchr(text, '&', size) != NULL || memchr(text, '%', size) != NULL;
    for (size_t i = 0; marked && rc == CPX_OK && i < sizeof gaps; i++) {
        size_t shown = 0;
        const char *unmarked = cpx_letters_shown(arena, text, size, gaps[i], &shown);
        rc = unmarked == NULL ? CPX_EXHAUSTED : find_spelt(arena, unmarked, shown, out);
    }
    return rc;
}
