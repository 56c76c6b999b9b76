#include "words.h"

#include <stdbool.h>
#include <string.h>

#include "cpx/labels.h"
#include "letters.h"

#define L(name) CPX_LABEL(CPX_BIT_##name)
#define COUNT(table) (sizeof(table) / sizeof *(table))

/* English and Spanish, folded: in lower case, without accents. * at the end: any ending; a blank: whatever stands between two words.
 * exact: as it is written, for what is another word in lower case. In the order of their letters; of several that begin at a place the longest counts,
 * so that what only looks alike has a row without labels. */
static const struct word {
    const char *text;
    int64_t labels;
    bool exact;
} words[] = {
    {"abort*", L(SEX), false},
    {"abstinencia neonatal", L(SUD), false},
    {"abusa*", L(SDV), false},
    {"abusad*", L(SDV), false},
    {"abuse of alcohol", L(ETHUD), false},
    {"abuse*", L(SDV), false},
    {"abusi*", L(SDV), false},
    {"abuso de sustancias", L(SUD), false},
    {"abuso*", L(SDV), false},
    {"acamprosat*", L(ETHUD), false},
    {"actividad sexual", L(SEX), false},
    {"adderall", L(EMOTDIS), false},
    {"addict*", L(SUD), false},
    {"adhd", L(EMOTDIS), false},
    {"adicci*", L(SUD), false},
    {"agredid*", L(SDV), false},
    {"agresion sexual", L(SDV), false},
    {"AIDS", L(HIV), true},
    {"alcohol based", 0, false},
    {"alcohol isopropilico", 0, false},
    {"alcohol pad*", 0, false},
    {"alcohol prep*", 0, false},
    {"alcohol swab*", 0, false},
    {"alcohol wipe*", 0, false},
    {"alcohol*", L(ETHUD), false},
    {"alcoholicos anonimos", L(ETHUD), false},
    {"alcoholics anonymous", L(ETHUD), false},
    {"amphetamin*", L(SUD), false},
    {"anemia falciforme", L(GDIS), false},
    {"anfetamin*", L(SUD), false},
    {"anorexi*", L(MH), false},
    {"anorexia nervosa", L(MH), false},
    {"ansiedad", L(MH), false},
    {"antabuse", L(ETHUD), false},
    {"anticoncep*", L(SEX), false},
    {"antidepres*", L(MH), false},
    {"antipsic*", L(PSY), false},
    {"antipsych*", L(PSY), false},
    {"antiretrovir*", L(HIV), false},
    {"antirretrovir*", L(HIV), false},
    {"anxiety", L(MH), false},
    {"apunalad*", L(VIO), false},
    {"aripiprazol*", L(PSY), false},
    {"asperger*", L(DVD), false},
    {"assault*", L(VIO), false},
    {"asylum seek*", L(LEGAL), false},
    {"ataque de panico", L(MH), false},
    {"ataques de panico", L(MH), false},
    {"attention deficit", L(EMOTDIS), false},
    {"autis*", L(DVD), false},
    {"autolesi*", L(MH), false},
    {"battered", L(SDV), false},
    {"battered women*", L(SDV), false},
    {"beaten by", L(SDV), false},
    {"bebe sacudido", L(SDV), false},
    {"behavioral health", L(BH), false},
    {"behavioural health", L(BH), false},
    {"bienestar infantil", L(CHILDWELFARE), false},
    {"biktarvy", L(HIV), false},
    {"binge drink*", L(ETHUD), false},
    {"bipolar cauter*", 0, false},
    {"bipolar electro*", 0, false},
    {"bipolar forcep*", 0, false},
    {"bipolar*", L(MH), false},
    {"birth control", L(SEX), false},
    {"birth trauma", 0, false},
    {"bisexual*", L(SEX), false},
    {"blunt trauma", 0, false},
    {"borderline personality", L(MH), false},
    {"borrach*", L(ETHUD), false},
    {"borracher*", L(ETHUD), false},
    {"brca*", L(GDIS), false},
    {"bulimi*", L(MH), false},
    {"buprenorfin*", L(OPIOIDUD), false},
    {"buprenorphin*", L(OPIOIDUD), false},
    {"canabis", L(SUD), false},
    {"cannabis", L(SUD), false},
    {"carcel", L(LEGAL), false},
    {"cariotip*", L(GDIS), false},
    {"carrier status", L(GDIS), false},
    {"celulas falciformes", L(GDIS), false},
    {"chancr*", L(STD), false},
    {"child protection", L(CHILDWELFARE), false},
    {"child protective", L(CHILDWELFARE), false},
    {"child welfare", L(CHILDWELFARE), false},
    {"chlamyd*", L(STD), false},
    {"chromosom*", L(GDIS), false},
    {"citalopram*", L(MH), false},
    {"clamidi*", L(STD), false},
    {"cocain*", L(SUD), false},
    {"concerta", L(EMOTDIS), false},
    {"condom", L(SEX), false},
    {"condoms", L(SEX), false},
    {"condon", L(SEX), false},
    {"condones", L(SEX), false},
    {"conduct disorder*", L(EMOTDIS), false},
    {"consumo de sustancias", L(SUD), false},
    {"contracep*", L(SEX), false},
    {"CPS", L(CHILDWELFARE), true},
    {"crack cocaine", L(SUD), false},
    {"crack pipe*", L(SUD), false},
    {"crack use*", L(SUD), false},
    {"cromosom*", L(GDIS), false},
    {"cuidado prenatal", L(PREGNANT), false},
    {"cuidado sustituto", L(CHILDWELFARE), false},
    {"cystic fibrosis", L(GDIS), false},
    {"DCF", L(CHILDWELFARE), true},
    {"deficit de atencion", L(EMOTDIS), false},
    {"demencia", L(COGN), false},
    {"dementia", L(COGN), false},
    {"dental trauma", 0, false},
    {"depo provera", L(SEX), false},
    {"depoprovera", L(SEX), false},
    {"deport*", L(LEGAL), false},
    {"depres*", L(MH), false},
    {"depresion de la madre", L(MH) | L(CAREGIVER), false},
    {"depresion del padre", L(MH) | L(CAREGIVER), false},
    {"depresion materna", L(MH) | L(CAREGIVER), false},
    {"depressor*", 0, false},
    {"descovy", L(HIV), false},
    {"detox*", L(SUD), false},
    {"developmental delay*", L(DVD), false},
    {"developmental disab*", L(DVD), false},
    {"developmentally delayed", L(DVD), false},
    {"discapacidad del desarrollo", L(DVD), false},
    {"discapacidad intelectual", L(DVD), false},
    {"disforia de genero", L(SEX), false},
    {"distrofia muscular", L(GDIS), false},
    {"disulfiram*", L(ETHUD), false},
    {"diu", L(SEX), false},
    {"domestic abuse", L(SDV), false},
    {"domestic shelter", L(SDV), false},
    {"down s syndrome", L(GDIS), false},
    {"down syndrome", L(GDIS), false},
    {"drepanocit*", L(GDIS), false},
    {"droga", L(SUD), false},
    {"drogadic*", L(SUD), false},
    {"drogas", L(SUD), false},
    {"drug abuse*", L(SUD), false},
    {"drug problem*", L(SUD), false},
    {"drug rehab*", L(SUD), false},
    {"drug screen*", L(SUD), false},
    {"drug test*", L(SUD), false},
    {"drug treatment*", L(SUD), false},
    {"drug use*", L(SUD), false},
    {"drunk*", L(ETHUD), false},
    {"dui", L(ETHUD), false},
    {"eating disorder*", L(MH), false},
    {"ecstasy", L(SUD), false},
    {"embaraz*", L(PREGNANT), false},
    {"emergency contracep*", L(SEX), false},
    {"emotional disturbance", L(EMOTDIS), false},
    {"en prision", L(LEGAL), false},
    {"encarcel*", L(LEGAL), false},
    {"enfermedad mental", L(MH), false},
    {"enfermedades mentales", L(MH), false},
    {"erectile", L(SEX), false},
    {"escitalopram*", L(MH), false},
    {"esquizo*", L(MH), false},
    {"estado migratorio", L(LEGAL), false},
    {"estatus migratorio", L(LEGAL), false},
    {"estres postraum*", L(MH), false},
    {"estupefacient*", L(SUD), false},
    {"expecting a baby", L(PREGNANT), false},
    {"explotacion sexual", L(SDV), false},
    {"eye trauma", 0, false},
    {"facial trauma", 0, false},
    {"familia de acogida", L(CHILDWELFARE), false},
    {"family planning", L(SEX), false},
    {"father s depres*", L(MH) | L(CAREGIVER), false},
    {"father s drug", L(SUD) | L(CAREGIVER), false},
    {"fenilceton*", L(GDIS), false},
    {"fentan*", L(OPIOIDUD), false},
    {"fetal alcohol", L(ETHUD), false},
    {"fibrosis quistica", L(GDIS), false},
    {"fluoxetin*", L(MH), false},
    {"foster care", L(CHILDWELFARE), false},
    {"foster child*", L(CHILDWELFARE), false},
    {"foster famil*", L(CHILDWELFARE), false},
    {"foster home*", L(CHILDWELFARE), false},
    {"foster parent*", L(CHILDWELFARE), false},
    {"fragile x", L(GDIS), false},
    {"gang member*", L(VIO), false},
    {"gang violence", L(VIO), false},
    {"gay", L(SEX), false},
    {"gen mutado", L(GDIS), false},
    {"gender dysphori*", L(SEX), false},
    {"gender identity", L(SEX), false},
    {"gene", L(GDIS), false},
    {"genes", L(GDIS), false},
    {"genetic*", L(GDIS), false},
    {"genetica*", L(GDIS), false},
    {"genital herpes", L(STD), false},
    {"genital wart*", L(STD), false},
    {"genomic*", L(GDIS), false},
    {"genvoya", L(HIV), false},
    {"golpead*", L(SDV), false},
    {"gonorr*", L(STD), false},
    {"gravida", L(PREGNANT), false},
    {"gravidez", L(PREGNANT), false},
    {"gunshot*", L(VIO), false},
    {"haemophili*", L(GDIS), false},
    {"haloperidol*", L(PSY), false},
    {"head trauma", 0, false},
    {"heavy drink*", L(ETHUD), false},
    {"hemofili*", L(GDIS), false},
    {"hemophili*", L(GDIS), false},
    {"hereditar*", L(GDIS), false},
    {"heroin", L(OPIOIDUD), false},
    {"heroina", L(OPIOIDUD), false},
    {"herpes", L(STD), false},
    {"herpes genital", L(STD), false},
    {"herpes labial*", 0, false},
    {"herpes zoster", 0, false},
    {"hidrocodon*", L(OPIOIDUD), false},
    {"hiperactiv*", L(EMOTDIS), false},
    {"hiv*", L(HIV), false},
    {"hive", 0, false},
    {"hives", 0, false},
    {"hogar de crianza", L(CHILDWELFARE), false},
    {"hogar sustituto", L(CHILDWELFARE), false},
    {"homicid*", L(VIO), false},
    {"homosexual*", L(SEX), false},
    {"hpv", L(STD), false},
    {"human immunodeficiency", L(HIV), false},
    {"hydrocodon*", L(OPIOIDUD), false},
    {"hyperactiv*", L(EMOTDIS), false},
    {"identidad de genero", L(SEX), false},
    {"immigration status", L(LEGAL), false},
    {"in prison", L(LEGAL), false},
    {"incarcerat*", L(LEGAL), false},
    {"incest*", L(SDV), false},
    {"indocumentad*", L(LEGAL), false},
    {"infertil*", L(SEX), false},
    {"inmunodeficiencia humana", L(HIV), false},
    {"intellectual disab*", L(DVD), false},
    {"intimate partner", L(SDV), false},
    {"intoxicated", L(ETHUD), false},
    {"isopropyl alcohol", 0, false},
    {"ITS", L(STD), true},
    {"IUD*", L(SEX), true},
    {"jail", L(LEGAL), false},
    {"jailed", L(LEGAL), false},
    {"juvenile detention", L(LEGAL), false},
    {"karyotyp*", L(GDIS), false},
    {"kinship care", L(CHILDWELFARE), false},
    {"kinship placement", L(CHILDWELFARE), false},
    {"lamivudin*", L(HIV), false},
    {"lesbian*", L(SEX), false},
    {"lexapro", L(MH), false},
    {"lgbt*", L(SEX), false},
    {"libertad condicional", L(LEGAL), false},
    {"ligadura de trompas", L(SEX), false},
    {"lsd", L(SUD), false},
    {"maltrat*", L(SDV), false},
    {"maltreat*", L(SDV), false},
    {"maniaco depres*", L(MH), false},
    {"marihuan*", L(SUD), false},
    {"marijuan*", L(SUD), false},
    {"maternal depres*", L(MH) | L(CAREGIVER), false},
    {"maternal drug", L(SUD) | L(CAREGIVER), false},
    {"maternal opioid", L(SUD) | L(CAREGIVER), false},
    {"maternal substance", L(SUD) | L(CAREGIVER), false},
    {"mdma", L(SUD), false},
    {"medication assisted treatment", L(OPIOIDUD), false},
    {"mental health", L(MH), false},
    {"mental illness*", L(MH), false},
    {"mental retardation", L(DVD), false},
    {"metadon*", L(OPIOIDUD), false},
    {"metanfet*", L(SUD), false},
    {"meth", L(SUD), false},
    {"methadon*", L(OPIOIDUD), false},
    {"methamphet*", L(SUD), false},
    {"methylphenidat*", L(EMOTDIS), false},
    {"metilfenidat*", L(EMOTDIS), false},
    {"mirena", L(SEX), false},
    {"miscarr*", L(PREGNANT), false},
    {"molest*", L(SDV), false},
    {"mom s depres*", L(MH) | L(CAREGIVER), false},
    {"morning after pill", L(SEX), false},
    {"mortinat*", L(PREGNANT), false},
    {"mother s depres*", L(MH) | L(CAREGIVER), false},
    {"mother s drug", L(SUD) | L(CAREGIVER), false},
    {"mother s substance", L(SUD) | L(CAREGIVER), false},
    {"mothers depres*", L(MH) | L(CAREGIVER), false},
    {"muscular dystroph*", L(GDIS), false},
    {"mutacion*", L(GDIS), false},
    {"naloxon*", L(OPIOIDUD), false},
    {"naltrexon*", L(OPIOIDUD), false},
    {"narcan", L(OPIOIDUD), false},
    {"narcotic*", L(SUD), false},
    {"narcoticos anonimos", L(SUD), false},
    {"narcotics anonymous", L(SUD), false},
    {"neglect*", L(SDV), false},
    {"negligenc*", L(SDV), false},
    {"neonatal abstinence", L(SUD), false},
    {"nervous breakdown", L(MH), false},
    {"nexplanon", L(SEX), false},
    {"no binaria", L(SEX), false},
    {"no binario", L(SEX), false},
    {"non accidental", L(SDV), false},
    {"non binary", L(SEX), false},
    {"nonaccidental", L(SDV), false},
    {"nonbinary", L(SEX), false},
    {"obsesivo compulsivo", L(MH), false},
    {"obsessive compulsive", L(MH), false},
    {"olanzapin*", L(PSY), false},
    {"on parole", L(LEGAL), false},
    {"on probation", L(LEGAL), false},
    {"opiace*", L(OPIOIDUD), false},
    {"opiate*", L(OPIOIDUD), false},
    {"opioid*", L(OPIOIDUD), false},
    {"opioide*", L(OPIOIDUD), false},
    {"oppositional defiant", L(EMOTDIS), false},
    {"orden de alejamiento", L(SDV), false},
    {"orden de proteccion", L(SDV), false},
    {"orden de restriccion", L(SDV), false},
    {"orientacion sexual", L(SEX), false},
    {"OUD", L(OPIOIDUD), true},
    {"out of home placement", L(CHILDWELFARE), false},
    {"overdos*", L(SUD), false},
    {"oxicod*", L(OPIOIDUD), false},
    {"oxycod*", L(OPIOIDUD), false},
    {"oxycont*", L(OPIOIDUD), false},
    {"padres de crianza", L(CHILDWELFARE), false},
    {"pandill*", L(VIO), false},
    {"panic attack*", L(MH), false},
    {"panic disorder*", L(MH), false},
    {"papillomavir*", L(STD), false},
    {"papilomavir*", L(STD), false},
    {"parental depres*", L(MH) | L(CAREGIVER), false},
    {"parental drug", L(SUD) | L(CAREGIVER), false},
    {"parental substance", L(SUD) | L(CAREGIVER), false},
    {"parole officer*", L(LEGAL), false},
    {"paternal depres*", L(MH) | L(CAREGIVER), false},
    {"percocet", L(OPIOIDUD), false},
    {"phenylketon*", L(GDIS), false},
    {"planificacion familiar", L(SEX), false},
    {"posparto", L(PREGNANT), false},
    {"post traumatic", L(MH), false},
    {"postpartum", L(PREGNANT), false},
    {"posttraumatic*", L(MH), false},
    {"pregnan*", L(PREGNANT), false},
    {"prenatal care", L(PREGNANT), false},
    {"PrEP", L(HIV), true},
    {"preservativo*", L(SEX), false},
    {"prison", L(LEGAL), false},
    {"prisons", L(LEGAL), false},
    {"probation officer*", L(LEGAL), false},
    {"proteccion de menores", L(CHILDWELFARE), false},
    {"proteccion infantil", L(CHILDWELFARE), false},
    {"protective order*", L(SDV), false},
    {"prozac", L(MH), false},
    {"psicolog*", L(BH), false},
    {"psicosis", L(MH), false},
    {"psicoterap*", L(PSYTHPN), false},
    {"psicotic*", L(MH), false},
    {"psicotrop*", L(PSY), false},
    {"psiqui*", L(PSY), false},
    {"psych", L(PSY), false},
    {"psych ward", L(MH), false},
    {"psychiatr*", L(PSY), false},
    {"psycholog*", L(BH), false},
    {"psychosis", L(MH), false},
    {"psychotherap*", L(PSYTHPN), false},
    {"psychotic*", L(MH), false},
    {"psychotrop*", L(PSY), false},
    {"ptsd", L(MH), false},
    {"quetiapin*", L(PSY), false},
    {"rape", L(SDV), false},
    {"raped", L(SDV), false},
    {"recovery house", L(SUD), false},
    {"refugio de mujeres", L(SDV), false},
    {"restraining order*", L(SDV), false},
    {"retraso del desarrollo", L(DVD), false},
    {"retraso mental", L(DVD), false},
    {"retrovir", L(HIV), false},
    {"risperid*", L(PSY), false},
    {"ritalin*", L(EMOTDIS), false},
    {"rubbing alcohol", 0, false},
    {"salud conductual", L(BH), false},
    {"salud mental", L(MH), false},
    {"salud sexual", L(SEX), false},
    {"schizo*", L(MH), false},
    {"self harm*", L(MH), false},
    {"self injur*", L(MH), false},
    {"selfharm*", L(MH), false},
    {"selfinjur*", L(MH), false},
    {"seropositiv*", L(HIV), false},
    {"sertralin*", L(MH), false},
    {"sexual activity", L(SEX), false},
    {"sexual contact", L(SDV) | L(SEX), false},
    {"sexual exploitation", L(SDV), false},
    {"sexual health", L(SEX), false},
    {"sexual orientation", L(SEX), false},
    {"sexually active", L(SEX), false},
    {"sexually assault*", L(SDV), false},
    {"sexually transmitted", L(STD), false},
    {"sexualmente activ*", L(SEX), false},
    {"shaken baby", L(SDV), false},
    {"sickle cell*", L(GDIS), false},
    {"sickle trait", L(GDIS), false},
    {"sida", L(HIV), false},
    {"sifilis", L(STD), false},
    {"sindrome de abstinencia", L(SUD), false},
    {"sindrome de down", L(GDIS), false},
    {"smoking crack", L(SUD), false},
    {"sober living", L(SUD), false},
    {"sobredosis", L(SUD), false},
    {"sobriety", L(SUD), false},
    {"st depression", 0, false},
    {"stabbed", L(VIO), false},
    {"stabbing", L(VIO), false},
    {"stalking", L(SDV), false},
    {"STD", L(STD), true},
    {"STDs", L(STD), true},
    {"STI", L(STD), true},
    {"stillb*", L(PREGNANT), false},
    {"STIs", L(STD), true},
    {"sublocad*", L(OPIOIDUD), false},
    {"suboxon*", L(OPIOIDUD), false},
    {"substance abuse*", L(SUD), false},
    {"substance misuse*", L(SUD), false},
    {"substance us*", L(SUD), false},
    {"substance use*", L(SUD), false},
    {"subutex", L(OPIOIDUD), false},
    {"suicid*", L(MH), false},
    {"syphil*", L(STD), false},
    {"talk therapy", L(PSYTHPN), false},
    {"tdah", L(EMOTDIS), false},
    {"tenofovir*", L(HIV), false},
    {"termination of parental rights", L(CHILDWELFARE), false},
    {"thc", L(SUD), false},
    {"toxicoman*", L(SUD), false},
    {"traffick*", L(SDV), false},
    {"transexual*", L(SEX), false},
    {"transgender*", L(SEX), false},
    {"transgener*", L(SEX), false},
    {"transmision sexual", L(STD), false},
    {"transsexual*", L(SEX), false},
    {"trastorno de conducta", L(EMOTDIS), false},
    {"trastorno del espectro autista", L(DVD), false},
    {"trastorno por consumo", L(SUD), false},
    {"trastorno por uso", L(SUD), false},
    {"trastorno*", L(MH), false},
    {"trata de personas", L(SDV), false},
    {"trauma", L(MH), false},
    {"trauma center", 0, false},
    {"trauma craneal", 0, false},
    {"trauma dental", 0, false},
    {"trauma ocular", 0, false},
    {"trauma surg*", 0, false},
    {"trauma team", 0, false},
    {"traumas", L(MH), false},
    {"traumatic stress", L(MH), false},
    {"trichomon*", L(STD), false},
    {"tricomon*", L(STD), false},
    {"trisom*", L(GDIS), false},
    {"truvada", L(HIV), false},
    {"tubal ligation", L(SEX), false},
    {"undocumented", L(LEGAL), false},
    {"urine drug", L(SUD), false},
    {"uses crack", L(SUD), false},
    {"using crack", L(SUD), false},
    {"uso de sustancias", L(SUD), false},
    {"vasectom*", L(SEX), false},
    {"venere*", L(STD), false},
    {"venereal*", L(STD), false},
    {"verrugas genitales", L(STD), false},
    {"vicodin", L(OPIOIDUD), false},
    {"vih*", L(HIV), false},
    {"violac*", L(SDV), false},
    {"violad*", L(SDV), false},
    {"violen*", L(VIO), false},
    {"vivitrol", L(OPIOIDUD), false},
    {"vph", L(STD), false},
    {"vyvanse", L(EMOTDIS), false},
    {"x fragil", L(GDIS), false},
    {"zidovudin*", L(HIV), false},
    {"zoloft", L(MH), false},
    {"zubsolv", L(OPIOIDUD), false},
};

/* ---- folding ---- */

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

static bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/* Words of ASCII, each but the last followed by one blank. Other letters stay letters: the byte 80. Returns the size, at most that of text.
 */
static size_t fold(const char *text, size_t size, char *out)
{
    size_t used = 0;
    for (size_t at = 0; at < size;) {
        int letter = (unsigned char)text[at] < 0x80 ? text[at++] : cpx_letter_of(cpx_letter_next(text, size, &at));
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

/* Where a capital follows what is no capital (substanceUse); with abbreviations, where one begins the word behind one too (RAPEKit). */
static bool begins_name(const char *text, size_t size, size_t at, bool abbreviations)
{
    return at > 0 && is_upper(text[at]) && text[at - 1] != ' ' &&
           (!is_upper(text[at - 1]) || (abbreviations && at + 1 < size && is_lower(text[at + 1])));
}

/* The words that names are run together from, apart, one blank between two as before; out has room. Returns the size. */
static size_t split_names(const char *text, size_t size, bool abbreviations, char *out)
{
    size_t used = 0;
    for (size_t at = 0; at < size; at++) {
        if (begins_name(text, size, at, abbreviations)) out[used++] = ' ';
        out[used++] = text[at];
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

/* How the first two letters of a word stand to those of a text. */
static int compare_beginning(const struct word *word, const char *text, size_t size)
{
    char second = size > 1 ? lower(text[1]) : '\0';
    int order = lower(word->text[0]) - lower(text[0]);
    return order != 0 ? order : lower(word->text[1]) - second;
}

/* The longest word at the beginning of a folded text; NULL: none. */
static const struct word *longest(const char *text, size_t size, size_t *taken)
{
    const struct word *found = NULL;
    size_t low = 0, high = COUNT(words);
    *taken = 0;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare_beginning(&words[middle], text, size) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < COUNT(words) && compare_beginning(&words[low], text, size) == 0; low++) {
        size_t end = match(&words[low], text, size);
        if (end <= *taken) continue;
        *taken = end;
        found = &words[low];
    }
    return found;
}

static void find(const char *text, size_t size, struct cpx_words *out)
{
    for (size_t at = 0; at < size; at++) {
        size_t taken = 0;
        const struct word *word = longest(text + at, size - at, &taken);
        if (word != NULL) {
            if ((word->labels & ~out->labels) != 0 && out->count < CPX_WORDS_MAX) out->words[out->count++] = word->text;
            out->labels |= word->labels;
        }
        at += taken;
        while (at < size && text[at] != ' ')
            at++;
    }
}

/* In either way to part names: RAPEKit is two words, statusHIVpositive and hasSTDs aren't three. */
static enum cpx_rc find_names(struct cpx_arena *arena, const char *text, size_t size, struct cpx_words *out)
{
    size_t splits = 0;
    for (size_t at = 0; at < size; at++)
        splits += begins_name(text, size, at, true);
    if (splits == 0) return CPX_OK;
    char *apart = cpx_arena_array(arena, size + splits, 1);
    if (apart == NULL) return CPX_EXHAUSTED;
    find(apart, split_names(text, size, false, apart), out);
    find(apart, split_names(text, size, true, apart), out);
    return CPX_OK;
}

static enum cpx_rc find_spelt(struct cpx_arena *arena, const char *text, size_t size, struct cpx_words *out)
{
    char *folded = cpx_arena_array(arena, size + 1, 1);
    if (folded == NULL) return CPX_EXHAUSTED;
    size_t used = fold(text, size, folded);
    find(folded, used, out);
    enum cpx_rc rc = find_names(arena, folded, used, out);
    if (rc != CPX_OK) return rc;
    size_t joined = join_initials(folded, used);
    if (joined < used) find(folded, joined, out);
    return CPX_OK;
}

enum cpx_rc cpx_words_find(struct cpx_arena *arena, const char *text, size_t size, struct cpx_words *out)
{
    static const char gaps[] = {'\0', ' '};
    memset(out, 0, sizeof *out);
    enum cpx_rc rc = find_spelt(arena, text, size, out);
    bool tags = memchr(text, '<', size) != NULL;
    size_t ways = tags ? sizeof gaps : memchr(text, '&', size) != NULL || memchr(text, '%', size) != NULL;
    for (size_t i = 0; rc == CPX_OK && i < ways; i++) {
        size_t shown = 0;
        const char *unmarked = cpx_letters_shown(arena, text, size, gaps[i], &shown);
        rc = unmarked == NULL ? CPX_EXHAUSTED : find_spelt(arena, unmarked, shown, out);
    }
    return rc;
}
