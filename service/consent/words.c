#include "words.h"

#include <stdbool.h>
#include <string.h>

#include "cpx/labels.h"

#define L(name) CPX_LABEL(CPX_BIT_##name)
#define COUNT(table) (sizeof(table) / sizeof *(table))

/* English and Spanish, in lower case, by their first byte. * at the end: any ending; a blank: any run of what isn't a letter or digit.
 * exact: as it is written, for what is another word in lower case. A phrase stands before the words that it begins with. */
static const struct word {
    const char *text;
    int64_t labels;
    bool exact;
} words[] = {
    {"AIDS", L(HIV), true},
    {"abort*", L(SEX), false},
    {"abuse of alcohol", L(ETHUD), false},
    {"abuse*", L(SDV), false},
    {"abusa*", L(SDV), false},
    {"abuso*", L(SDV), false},
    {"adicci*", L(SUD), false},
    {"addict*", L(SUD), false},
    {"agresi\xc3\xb3n sexual", L(SDV), false},
    {"alcohol*", L(ETHUD), false},
    {"alcoh\xc3\xb3l*", L(ETHUD), false},
    {"anfetamin*", L(SUD), false},
    {"amphetamin*", L(SUD), false},
    {"anorexia nerv*", L(MH), false},
    {"ansiedad", L(MH), false},
    {"antidepres*", L(MH), false},
    {"antipsic*", L(PSY), false},
    {"antipsych*", L(PSY), false},
    {"antiretrovir*", L(HIV), false},
    {"antirretrovir*", L(HIV), false},
    {"anxiety", L(MH), false},
    {"anticoncep*", L(SEX), false},
    {"assault*", L(VIO), false},
    {"autolesi*", L(MH), false},
    {"bipolar*", L(MH), false},
    {"brca*", L(GDIS), false},
    {"bulimi*", L(MH), false},
    {"buprenorphin*", L(OPIOIDUD), false},
    {"buprenorfin*", L(OPIOIDUD), false},
    {"chlamyd*", L(STD), false},
    {"clamidi*", L(STD), false},
    {"cocain*", L(SUD), false},
    {"coca\xc3\xadn*", L(SUD), false},
    {"contracep*", L(SEX), false},
    {"depres*", L(MH), false},
    {"domestic abuse", L(SDV), false},
    {"drogadic*", L(SUD), false},
    {"drug abuse*", L(SUD), false},
    {"drug use*", L(SUD), false},
    {"embaraz*", L(PREGNANT), false},
    {"esquizo*", L(MH), false},
    {"fentan*", L(OPIOIDUD), false},
    {"gene", L(GDIS), false},
    {"genes", L(GDIS), false},
    {"genetic*", L(GDIS), false},
    {"gen\xc3\xa9tic*", L(GDIS), false},
    {"genomic*", L(GDIS), false},
    {"gonorr*", L(STD), false},
    {"heroin", L(OPIOIDUD), false},
    {"heroina", L(OPIOIDUD), false},
    {"hero\xc3\xadna", L(OPIOIDUD), false},
    {"hiv*", L(HIV), false},
    {"incest*", L(SDV), false},
    {"maltrat*", L(SDV), false},
    {"maltreat*", L(SDV), false},
    {"marihuan*", L(SUD), false},
    {"marijuan*", L(SUD), false},
    {"mental health", L(MH), false},
    {"mental illness*", L(MH), false},
    {"metadon*", L(OPIOIDUD), false},
    {"methadon*", L(OPIOIDUD), false},
    {"methamphet*", L(SUD), false},
    {"metanfet*", L(SUD), false},
    {"molest*", L(SDV), false},
    {"naloxon*", L(OPIOIDUD), false},
    {"naltrexon*", L(OPIOIDUD), false},
    {"narcotic*", L(SUD), false},
    {"opiace*", L(OPIOIDUD), false},
    {"opiate*", L(OPIOIDUD), false},
    {"opioid*", L(OPIOIDUD), false},
    {"overdos*", L(SUD), false},
    {"post traumatic", L(MH), false},
    {"posttraumatic*", L(MH), false},
    {"pregnan*", L(PREGNANT), false},
    {"preservativo*", L(SEX), false},
    {"psicolog*", L(BH), false},
    {"psicol\xc3\xb3g*", L(BH), false},
    {"psic\xc3\xb3log*", L(BH), false},
    {"psicosis", L(MH), false},
    {"psicoterap*", L(PSYTHPN), false},
    {"psic\xc3\xb3tic*", L(MH), false},
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
    {"sida", L(HIV), false},
    {"sifilis", L(STD), false},
    {"s\xc3\xad"
     "filis",
     L(STD), false},
    {"sobredosis", L(SUD), false},
    {"substance abuse*", L(SUD), false},
    {"substance misuse*", L(SUD), false},
    {"substance use*", L(SUD), false},
    {"suicid*", L(MH), false},
    {"syphil*", L(STD), false},
    {"vih*", L(HIV), false},
    {"violac*", L(SDV), false},
    {"violen*", L(VIO), false},
};

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

/* ASCII, and the letters of Latin-1 in UTF-8 (C3 80 to C3 9E). before: the byte before it. */
static char lower(char before, char c)
{
    unsigned char byte = (unsigned char)c;
    if ((c >= 'A' && c <= 'Z') || ((unsigned char)before == 0xC3 && byte >= 0x80 && byte <= 0x9E)) return (char)(byte + 0x20);
    return c;
}

/* Where the word, found at the beginning of a text, ends; 0: it isn't there. */
static size_t match(const struct word *word, const char *text, size_t size)
{
    size_t at = 0;
    for (const char *w = word->text; *w != '\0'; w++) {
        if (*w == '*') return at;
        if (*w == ' ') {
            size_t start = at;
            while (at < size && !is_letter(text[at]))
                at++;
            if (at == start) return 0;
            continue;
        }
        if (at >= size || (word->exact ? text[at] : lower(at > 0 ? text[at - 1] : '\0', text[at])) != *w) return 0;
        at++;
    }
    return at < size && is_letter(text[at]) ? 0 : at;
}

int64_t cpx_words_find(const char *text, size_t size)
{
    int64_t labels = 0;
    for (size_t at = 0; at < size;) {
        size_t taken = 0;
        if (!is_letter(text[at])) {
            at++;
            continue;
        }
        for (size_t i = 0; taken == 0 && i < COUNT(words); i++) {
            if (words[i].text[0] != (words[i].exact ? text[at] : lower('\0', text[at]))) continue;
            taken = match(&words[i], text + at, size - at);
            if (taken > 0) labels |= words[i].labels;
        }
        at += taken;
        while (at < size && is_letter(text[at]))
            at++;
    }
    return labels;
}
