#include "cpx/labels.h"

#include <string.h>
#include <strings.h>

#define L(name) CPX_LABEL(CPX_BIT_##name)
#define COUNT(table) (sizeof(table) / sizeof *(table))

/* clang-format off */
/* CONSENT.md section 2. The label that naming a category gives is the first one of its row. */
const struct cpx_category cpx_categories[] = {
    {"contact",              L(DEMO),                                                              L(DEMO),         0},
    {"medical",              L(NORMAL),                                                            L(NORMAL),       0},
    {"behavioral_health",    L(BH) | L(MH) | L(PSY) | L(PSYTHPN) | L(EMOTDIS) | L(COGN),           L(BH),           1},
    {"developmental",        L(DVD) | L(EI_PARTC),                                                 L(DVD),          0},
    {"substance_use",        L(SUD) | L(ETHUD) | L(OPIOIDUD) | L(ETH) | L(PART2),                  L(SUD),          1},
    {"hiv",                  L(HIV),                                                               L(HIV),          0},
    {"sexual_reproductive",  L(SEX) | L(STD) | L(PREGNANT),                                        L(SEX),          0},
    {"violence_abuse",       L(SDV) | L(VIO),                                                      L(SDV),          0},
    {"genetic",              L(GDIS),                                                              L(GDIS),         0},
    {"education",            L(EDU_FERPA),                                                         L(EDU_FERPA),    0},
    {"child_welfare",        L(CHILDWELFARE),                                                      L(CHILDWELFARE), 1},
    {"housing",              L(HOUSING) | L(LIVARG),                                               L(HOUSING),      0},
    {"food_and_basic_needs", L(FOOD) | L(BASIC_NEEDS),                                             L(BASIC_NEEDS),  0},
    {"legal",                L(LEGAL),                                                             L(LEGAL),        0},
    {"financial",            L(FINANCIAL),                                                         L(FINANCIAL),    0},
    {"minor_consented",      L(MINOR),                                                             L(MINOR),        0},
};
const size_t cpx_categories_count = COUNT(cpx_categories);

const struct cpx_label_row cpx_label_rows[] = {
    {CPX_BIT_DEMO,         CPX_SYSTEM_ACT_CODE,        "DEMO"},
    {CPX_BIT_NORMAL,       CPX_SYSTEM_CONFIDENTIALITY, "N"},
    {CPX_BIT_BH,           CPX_SYSTEM_ACT_CODE,        "BH"},
    {CPX_BIT_MH,           CPX_SYSTEM_ACT_CODE,        "MH"},
    {CPX_BIT_PSY,          CPX_SYSTEM_ACT_CODE,        "PSY"},
    {CPX_BIT_PSYTHPN,      CPX_SYSTEM_ACT_CODE,        "PSYTHPN"},
    {CPX_BIT_EMOTDIS,      CPX_SYSTEM_ACT_CODE,        "EMOTDIS"},
    {CPX_BIT_COGN,         CPX_SYSTEM_ACT_CODE,        "COGN"},
    {CPX_BIT_DVD,          CPX_SYSTEM_ACT_CODE,        "DVD"},
    {CPX_BIT_EI_PARTC,     CPX_SYSTEM_LOCAL,           "EI-PARTC"},
    {CPX_BIT_SUD,          CPX_SYSTEM_ACT_CODE,        "SUD"},
    {CPX_BIT_ETHUD,        CPX_SYSTEM_ACT_CODE,        "ETHUD"},
    {CPX_BIT_OPIOIDUD,     CPX_SYSTEM_ACT_CODE,        "OPIOIDUD"},
    {CPX_BIT_ETH,          CPX_SYSTEM_ACT_CODE,        "ETH"},
    {CPX_BIT_HIV,          CPX_SYSTEM_ACT_CODE,        "HIV"},
    {CPX_BIT_SEX,          CPX_SYSTEM_ACT_CODE,        "SEX"},
    {CPX_BIT_STD,          CPX_SYSTEM_ACT_CODE,        "STD"},
    {CPX_BIT_PREGNANT,     CPX_SYSTEM_ACT_CODE,        "PREGNANT"},
    {CPX_BIT_SDV,          CPX_SYSTEM_ACT_CODE,        "SDV"},
    {CPX_BIT_VIO,          CPX_SYSTEM_ACT_CODE,        "VIO"},
    {CPX_BIT_GDIS,         CPX_SYSTEM_ACT_CODE,        "GDIS"},
    {CPX_BIT_EDU_FERPA,    CPX_SYSTEM_LOCAL,           "EDU-FERPA"},
    {CPX_BIT_CHILDWELFARE, CPX_SYSTEM_LOCAL,           "CHILDWELFARE"},
    {CPX_BIT_HOUSING,      CPX_SYSTEM_LOCAL,           "HOUSING"},
    {CPX_BIT_LIVARG,       CPX_SYSTEM_ACT_CODE,        "LIVARG"},
    {CPX_BIT_FOOD,         CPX_SYSTEM_LOCAL,           "FOOD"},
    {CPX_BIT_BASIC_NEEDS,  CPX_SYSTEM_LOCAL,           "BASIC-NEEDS"},
    {CPX_BIT_LEGAL,        CPX_SYSTEM_LOCAL,           "LEGAL"},
    {CPX_BIT_FINANCIAL,    CPX_SYSTEM_LOCAL,           "FINANCIAL"},
    {CPX_BIT_MINOR,        CPX_SYSTEM_LOCAL,           "MINOR-CONSENTED"},
    {CPX_BIT_PART2,        CPX_SYSTEM_ACT_CODE,        "42CFRPart2"},
    {CPX_BIT_CAREGIVER,    CPX_SYSTEM_LOCAL,           "CAREGIVER"},
    {CPX_BIT_CONSENT,      CPX_SYSTEM_LOCAL,           "CONSENT"},
    {CPX_BIT_UNCLASSIFIED, CPX_SYSTEM_LOCAL,           "UNCLASSIFIED"},
};
const size_t cpx_label_rows_count = COUNT(cpx_label_rows);

/* Understood, never said. */
static const struct cpx_label_row synonyms[] = {
    {CPX_BIT_PART2, CPX_SYSTEM_LOCAL, "PART2"},
};

const struct cpx_class cpx_classes[] = {
    {"primary_care",       0,                true,  true},
    {"care_hub",           0,                false, false},
    {"medicaid_aso",       0,                false, false},
    {"early_intervention", L(EI_PARTC),      false, false},
    {"behavioral_health",  L(BH),            true,  true},
    {"substance_use",      L(SUD),           true,  true},
    {"child_welfare",      L(CHILDWELFARE),  false, false},
    {"school",             L(EDU_FERPA),     false, false},
    {"dental",             0,                true,  true},
    {"housing",            L(HOUSING),       false, false},
    {"infoline",           0,                false, false},
    {"hospital",           0,                true,  true},
    {"specialist",         0,                true,  true},
    {"community",          0,                false, false},
    {"food",               L(FOOD),          false, false},
    {"transportation",     0,                false, false},
    {"home_visiting",      0,                false, false},
    {"child_care",         0,                false, false},
    {"legal_aid",          L(LEGAL),         false, false},
    {"public_health",      0,                false, false},
    {"payer",              0,                false, true},
};
const size_t cpx_classes_count = COUNT(cpx_classes);
/* clang-format on */

/* Codes of v3-ActCode that say what to do, not what it is: obligations and refrains. All others without a bit count as sensitive. */
static const char *const handling_codes[] = {"ANONY",     "AOD",
                                             "AUDIT",     "AUDTR",
                                             "CPLYCC",    "CPLYCD",
                                             "CPLYJPP",   "CPLYOPP",
                                             "CPLYOSP",   "CPLYPOL",
                                             "DEID",      "DELAU",
                                             "DRIVLABEL", "ENCRYPT",
                                             "LABEL",     "MASK",
                                             "MINEC",     "PERSISTLABEL",
                                             "PRIVMARK",  "PSEUD",
                                             "REDACT",    "NOAUTH",
                                             "NOCOLLECT", "NODSCLCD",
                                             "NODSCLCDS", "NOINTEGRATE",
                                             "NOLIST",    "NOMOU",
                                             "NOORGPOL",  "NOPERSISTP",
                                             "NORDSCLCD", "NORDSCLCDS",
                                             "NORDSCLW",  "NORELINK",
                                             "NOREUSE",   "ORCON",
                                             "IDSCL",     "PROCESSINLINELABEL"};

const struct cpx_category *cpx_category_find(const char *name)
{
    for (size_t i = 0; i < cpx_categories_count; i++)
        if (strcmp(cpx_categories[i].name, name) == 0) return &cpx_categories[i];
    return NULL;
}

size_t cpx_categories_of(int64_t labels, const char **names, size_t max)
{
    size_t count = 0;
    for (size_t i = 0; i < cpx_categories_count && count < max; i++)
        if ((cpx_categories[i].labels & labels) != 0) names[count++] = cpx_categories[i].name;
    return count;
}

const struct cpx_class *cpx_class_find(const char *name)
{
    for (size_t i = 0; i < cpx_classes_count; i++)
        if (strcmp(cpx_classes[i].name, name) == 0) return &cpx_classes[i];
    return NULL;
}

int64_t cpx_labels_of_member(int64_t source_labels)
{
    int64_t labels = 0;
    for (size_t i = 0; i < cpx_categories_count; i++)
        if (cpx_categories[i].named_recipient && (cpx_categories[i].labels & source_labels) != 0) labels |= cpx_categories[i].main;
    return labels;
}

int64_t cpx_labels_lasting(int64_t labels)
{
    labels &= ~L(HELD);
    return labels & L(RESTRICTED) ? labels : labels & ~CPX_LABEL_UNCLASSIFIED;
}

int64_t cpx_labels_beside(int64_t labels)
{
    int64_t beside = 0;
    for (size_t i = 0; i < cpx_categories_count; i++)
        if ((cpx_categories[i].labels & labels) != 0) beside |= cpx_categories[i].labels;
    return beside;
}

static int is_handling(const char *code)
{
    for (size_t i = 0; i < COUNT(handling_codes); i++)
        if (strcmp(handling_codes[i], code) == 0) return 1;
    return 0;
}

/* A confidentiality below N says no more than that. */
static int is_low(const char *code)
{
    return strcmp(code, "U") == 0 || strcmp(code, "L") == 0 || strcmp(code, "M") == 0;
}

static int64_t find_coding(const struct cpx_label_row *rows, size_t count, const char *system, const char *code)
{
    for (size_t i = 0; i < count; i++)
        if (strcasecmp(rows[i].code, code) == 0 && strcmp(rows[i].system, system) == 0) return CPX_LABEL(rows[i].bit);
    return 0;
}

int64_t cpx_label_of_coding(const char *system, const char *code)
{
    static const char *const silent[] = {"http://terminology.hl7.org/CodeSystem/v3-ActReason",
                                         "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"};
    if (system == NULL || code == NULL) return CPX_LABEL_UNCLASSIFIED;
    int64_t known = find_coding(cpx_label_rows, cpx_label_rows_count, system, code) | find_coding(synonyms, COUNT(synonyms), system, code);
    if (known != 0) return known;
    for (size_t i = 0; i < COUNT(silent); i++)
        if (strcmp(silent[i], system) == 0) return 0;
    if (strcmp(system, CPX_SYSTEM_CONFIDENTIALITY) == 0 && is_low(code)) return 0;
    return strcmp(system, CPX_SYSTEM_ACT_CODE) == 0 && is_handling(code) ? 0 : CPX_LABEL_UNCLASSIFIED;
}
