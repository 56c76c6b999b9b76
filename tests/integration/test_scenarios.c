/* The consent scenarios that others have published, rebuilt from their facts on the running service: the examples of IHE's Privacy Consent on FHIR
 * (github.com/IHE/ITI.PCF, input/fsh/consent.fsh and the notes of each), and of the SHIFT Task Force's demonstration data
 * (github.com/SHIFT-Task-Force/demo-fhir-data) the matrix of the behavioral-health case (input/pagecontent/behavioral.md) and the adolescent with
 * divorced parents (MaxineMayfield.md). What is published stands beside what we do; where we are stricter, the table says why; we are never wider. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../harness/harness.h"
#include "../harness/requests.h"

#define CODING(system, code) "{\"system\":\"" system "\",\"code\":\"" code "\"}"
#define HL7(system, code) CODING("http://terminology.hl7.org/CodeSystem/" system, code)
#define CONCEPT(coding) "{\"coding\":[" coding "]}"
#define ACT(code) HL7("v3-ActCode", code)
#define NORMAL HL7("v3-Confidentiality", "N")
#define RESTRICTED HL7("v3-Confidentiality", "R")
#define MINORS "," CODING("urn:careplan-exchange:label", "MINOR-CONSENTED")

enum { PIECES = 7, LINES = 20 };

struct piece {
    const char *what, *author, *labels;
};
/* One row of the family's table. to: a client, or "class:...". from: a client; NULL: everyone. */
struct line {
    const char *decision, *to, *categories, *purposes, *from;
};
struct signature {
    const char *name, *role;
    struct line lines[LINES];
};
/* A letter for each piece: v visible, - not. why: how come that ours is stricter. */
struct row {
    const char *who, *client, *purpose, *published, *ours, *why;
};
struct family {
    const char *hub, *hospital; /* Patient ids: of the recorder, and of who breaks the glass */
    const char *pieces[PIECES]; /* ids */
    size_t count;
};

static const char *id_of(struct answer answer)
{
    const char *id = harness_format("%s", harness_text(&answer, "id"));
    harness_free(&answer);
    return id;
}

static struct answer ask(long status, const struct call *call)
{
    struct answer answer = harness_make(call);
    if (answer.status != status)
        fail_msg("%s %s as %s for %s: %ld, not %ld: %.900s", call->method, call->path, call->client,
                 call->purpose == NULL ? "COC" : call->purpose, answer.status, status, answer.body);
    return answer;
}

/* ---- members ---- */

/* Those that the sandbox has no like of. */
static const struct {
    const char *client, *class_name, *purposes;
} members[] = {
    {"scenario-therapist", "behavioral_health", "--purpose TREAT"},
    {"scenario-pharmacy", "specialist", "--purpose TREAT"},
    {"scenario-podiatrist", "specialist", "--purpose TREAT"},
    {"scenario-anesthesia", "specialist", "--purpose TREAT"},
    {"scenario-radiology", "specialist", "--purpose TREAT"},
    {"scenario-laboratory", "specialist", "--purpose TREAT"},
    {"scenario-retail", "specialist", "--purpose TREAT"},
    {"scenario-payer", "payer", "--purpose HPAYMT"},
    {"scenario-health-department", "public_health", "--purpose PUBHLTH"},
    {"scenario-board", "community", "--purpose HOPERAT"},
};

/* Registers it, and tells the harness of it. */
static void add_member(const char *client, const char *class_name, const char *purposes)
{
    char name[128] = "CPX_ORGANIZATION_", id[64] = "";
    const char *bin = harness_environment("CPX_BIN"), *clients = harness_environment("CPX_CLIENTS");
    FILE *pipe =
        popen(harness_format("id=$('%s' organization add --name '%s' --class %s %s | tail -n 1) && '%s' client add --organization \"$id\" "
                             "--scope 'system/*.cruds' --new-key '%s/%s.key.pem' --client-file '%s/%s.json' >/dev/null && echo \"$id\"",
                             bin, client, class_name, purposes, bin, clients, client, clients, client),
              "r");
    assert_non_null(pipe);
    assert_non_null(fgets(id, sizeof id, pipe));
    assert_int_equal(pclose(pipe), 0);
    id[strcspn(id, "\n")] = '\0';
    size_t size = strlen(name);
    for (; *client != '\0'; client++)
        name[size++] = (char)(*client == '-' ? '_' : *client - 32);
    assert_int_equal(setenv(name, id, 1), 0);
}

static int register_members(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof members / sizeof *members; i++)
        add_member(members[i].client, members[i].class_name, members[i].purposes);
    return 0;
}

/* ---- the family ---- */

static const char *patient(const char *client, const char *medicaid, const char *born)
{
    return id_of(
        ask(201, &(struct call){
                     .client = client,
                     .method = "POST",
                     .path = "/fhir/R4/Patient",
                     .body = harness_format("{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"urn:us:ct:medicaid-id\",\"value\":"
                                            "\"%s\"}],\"name\":[{\"family\":\"Test\",\"given\":[\"Scenario\"]}],\"birthDate\":\"%s\"}",
                                            medicaid, born)}));
}

/* A child of this age with its pieces, each by its author; the hub and the hospital know it too. */
static struct family make_family(int age, const struct piece *pieces, size_t count)
{
    const char *medicaid = harness_medicaid(), *author = NULL, *child = NULL;
    const char *born =
        harness_format("%s", harness_sql(harness_format("select (current_date - interval '%d years' - interval '40 days')::date", age)));
    struct family f = {.hub = patient("care-hub", medicaid, born), .hospital = patient("hospital", medicaid, born), .count = count};
    for (size_t i = 0; i < count; i++) {
        if (author == NULL || strcmp(author, pieces[i].author) != 0) child = patient(pieces[i].author, medicaid, born);
        author = pieces[i].author;
        f.pieces[i] = id_of(
            ask(201, &(struct call){.client = author,
                                    .method = "POST",
                                    .path = "/fhir/R4/Condition",
                                    .body = harness_format("{\"resourceType\":\"Condition\",\"subject\":{\"reference\":\"Patient/%s\"},"
                                                           "\"meta\":{\"security\":[%s]},\"code\":{\"text\":\"synthetic\"}}",
                                                           child, pieces[i].labels)}));
    }
    return f;
}

/* "a,b" as "\"a\",\"b\"". */
static const char *words(const char *list)
{
    const char *all = "";
    while (*list != '\0') {
        size_t size = strcspn(list, ",");
        all = harness_format("%s%s\"%.*s\"", all, *all == '\0' ? "" : ",", (int)size, list);
        list += size + (list[size] == ',');
    }
    return all;
}

static const char *recipient(const char *to)
{
    return strncmp(to, "class:", 6) == 0 ? harness_format("{\"class\":\"%s\"}", to + 6)
                                         : harness_format("{\"organization\":\"%s\"}", harness_organization(to));
}

static const char *flag(const struct line *line)
{
    const char *text =
        harness_format("{\"decision\":\"%s\",\"to\":%s,\"categories\":[%s]", line->decision, recipient(line->to), words(line->categories));
    if (line->purposes != NULL) text = harness_format("%s,\"purposes\":[%s]", text, words(line->purposes));
    if (line->from != NULL) text = harness_format("%s,\"from\":{\"organizations\":[\"%s\"]}", text, harness_organization(line->from));
    return harness_format("%s}", text);
}

static void sign(const struct family *f, const struct signature *signature)
{
    const char *flags = "";
    for (size_t i = 0; i < LINES && signature->lines[i].decision != NULL; i++)
        flags = harness_format("%s%s%s", flags, i == 0 ? "" : ",", flag(&signature->lines[i]));
    (void)id_of(
        ask(201, &(struct call){.client = "care-hub",
                                .method = "POST",
                                .path = harness_format("/v1/children/%s/consents", f->hub),
                                .body = harness_format(
                                    "{\"signed_by\":{\"name\":\"%s\",\"role\":\"%s\"},\"signed_on\":\"%s\",\"method\":\"paper_signature\","
                                    "\"form\":{\"sha256\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\",\"kept_at\":"
                                    "\"test/1\"},\"flags\":[%s]}",
                                    signature->name, signature->role, harness_sql("select current_date - 7"), flags)}));
}

static void mandate(const struct family *f, const char *to, const char *categories, const char *purposes)
{
    (void)id_of(ask(
        201, &(struct call){.client = "care-hub",
                            .user = "m.soto",
                            .method = "POST",
                            .path = "/v1/steward/legal-bases",
                            .body = harness_format("{\"child\":\"%s\",\"kind\":\"mandate\",\"citation\":\"a synthetic statute\",\"to\":%s,"
                                                   "\"categories\":[%s],\"purposes\":[%s],\"starts_on\":\"%s\",\"ends_on\":\"2099-01-01\"}",
                                                   f->hub, recipient(to), words(categories), words(purposes),
                                                   harness_sql("select current_date - 1"))}));
}

/* ---- the readers ---- */

static void break_the_glass(const struct family *f)
{
    (void)id_of(
        ask(201, &(struct call){.client = "hospital",
                                .purpose = "BTG",
                                .user = "dr.lee",
                                .method = "POST",
                                .path = "/v1/emergency-access",
                                .body = harness_format("{\"child\":\"%s\",\"reason\":\"a scenario of others, rebuilt\"}", f->hospital)}));
}

static bool sees(const struct row *row, const char *piece)
{
    struct answer answer = harness_make(&(struct call){.client = row->client,
                                                       .purpose = row->purpose,
                                                       .user = strcmp(row->purpose, "BTG") == 0 ? "dr.lee" : NULL,
                                                       .method = "GET",
                                                       .path = harness_format("/fhir/R4/Condition/%s", piece)});
    long status = answer.status;
    harness_free(&answer);
    if (status != 200 && status != 404) fail_msg("%s: %ld", row->who, status);
    return status == 200;
}

/* The table itself: never wider than what was published, and stricter for a reason only. */
static void check_row(const struct row *row, size_t count)
{
    assert_int_equal(strlen(row->published), count);
    assert_int_equal(strlen(row->ours), count);
    assert_int_equal(strspn(row->published, "v-"), count);
    assert_int_equal(strspn(row->ours, "v-"), count);
    for (size_t i = 0; i < count; i++)
        if (row->ours[i] == 'v' && row->published[i] != 'v') fail_msg("%s: wider than what was published", row->who);
    if ((strcmp(row->ours, row->published) != 0) != (row->why != NULL)) fail_msg("%s: why?", row->who);
}

static void check_rows(const struct family *f, const struct row *rows, size_t count)
{
    for (size_t r = 0; r < count; r++) {
        check_row(&rows[r], f->count);
        for (size_t i = 0; i < f->count; i++)
            if (sees(&rows[r], f->pieces[i]) != (rows[r].ours[i] == 'v'))
                fail_msg("%s (%s for %s), piece %zu: %s", rows[r].who, rows[r].client, rows[r].purpose, i,
                         rows[r].ours[i] == 'v' ? "hidden" : "visible");
    }
}
#define COUNT(table) (sizeof(table) / sizeof *(table))

/* ---- SHIFT: the behavioral-health matrix ---- */

#define PART_OF_A_FLAG "nothing opens a part of a category: what its author restricts stays the author's alone"

/* Carl is an older adult; here he has just come of age, and signs for himself. The medical center's record is the hospital's. */
static const struct piece carl_pieces[] = {
    {"medical: hypertension", "hospital", NORMAL},
    {"behavioral health: depression", "hospital", ACT("BH")},
    {"behavioral health: personality", "hospital", ACT("BH") "," RESTRICTED},
    {"substance use, not of Part 2", "hospital", ACT("OPIOIDUD")},
    {"substance use, of the Part 2 clinic", "substance-use", ACT("SUD")},
};
/* Who may see of substance use what is not of Part 2, the form says by its source. */
static const struct signature carl_signs = {"Carl",
                                            "young_adult",
                                            {{"permit", "primary-care", "medical,behavioral_health,substance_use", "treatment", NULL},
                                             {"permit", "primary-care", "medical", "family_request", NULL},
                                             {"permit", "behavioral-health", "medical,behavioral_health,substance_use", "treatment", NULL},
                                             {"permit", "scenario-therapist", "medical,behavioral_health", "treatment", NULL},
                                             {"permit", "scenario-therapist", "substance_use", "treatment", "hospital"},
                                             {"permit", "substance-use", "medical,behavioral_health,substance_use", "treatment", NULL},
                                             {"permit", "scenario-pharmacy", "medical,behavioral_health,substance_use", "treatment", NULL},
                                             {"permit", "scenario-podiatrist", "medical", "treatment", NULL},
                                             {"deny", "scenario-podiatrist", "behavioral_health,substance_use", NULL, NULL},
                                             {"permit", "scenario-anesthesia", "medical", "treatment", NULL},
                                             {"deny", "scenario-anesthesia", "behavioral_health,substance_use", NULL, NULL},
                                             {"permit", "scenario-radiology", "medical", "treatment", NULL},
                                             {"permit", "medicaid-aso", "medical,behavioral_health", "care_coordination,operations", NULL},
                                             {"permit", "medicaid-aso", "substance_use", "care_coordination,operations", "hospital"},
                                             {"permit", "scenario-payer", "medical,behavioral_health,substance_use", "payment", NULL}}};
static const struct row carl_rows[] = {
    {"PCP, Dr. Hibbert", "primary-care", "TREAT", "vv-vv", "vv-vv", NULL},
    {"psychiatrist, Dr. Funke", "behavioral-health", "TREAT", "vvvvv", "vv-vv", PART_OF_A_FLAG},
    {"therapist, Lucy van Pelt", "scenario-therapist", "TREAT", "vvvv-", "vv-v-", PART_OF_A_FLAG},
    {"psychiatrist of the Part 2 clinic, Dr. White", "substance-use", "TREAT", "vvvvv", "vv-vv", PART_OF_A_FLAG},
    {"pharmacy", "scenario-pharmacy", "TREAT", "vv-vv", "vv-vv", NULL},
    {"podiatrist, Dr. Sasquatch", "scenario-podiatrist", "TREAT", "v----", "v----", NULL},
    {"anesthesiologist, Dr. Aurora", "scenario-anesthesia", "TREAT", "v----", "v----", NULL},
    /* The matrix gives the radiologist what the podiatrist has; the published Consent denies everything. Ours follows the matrix. */
    {"radiologist, Dr. Banner", "scenario-radiology", "TREAT", "v----", "v----", NULL},
    {"care manager of the ACO, Ann Perkins", "medicaid-aso", "COC", "vv-v-", "vv-v-", NULL},
    /* We give no de-identified reading: it is one for operations, and recorded as such. */
    {"metrics of the ACO", "medicaid-aso", "HOPERAT", "vv-v-", "vv-v-", NULL},
    {"app on his telephone", "infoline", "COC", "-----", "-----", NULL},
    {"payers", "scenario-payer", "HPAYMT", "vv-vv", "vv-vv", NULL},
    {"portal proxy, Ellie", "primary-care", "FAMRQT", "v----", "v----", NULL},
};
/* Later Dr. Aurora asks, and he lets her see it. */
static const struct signature carl_signs_again = {
    "Carl", "young_adult", {{"permit", "scenario-anesthesia", "medical,behavioral_health,substance_use", "treatment", NULL}}};
static const struct row carl_rows_then[] = {
    {"anesthesiologist, Dr. Aurora", "scenario-anesthesia", "TREAT", "vv-vv", "vv-vv", NULL},
    {"podiatrist, Dr. Sasquatch", "scenario-podiatrist", "TREAT", "v----", "v----", NULL},
};

static void the_behavioral_health_matrix(void **state)
{
    (void)state;
    struct family f = make_family(19, carl_pieces, COUNT(carl_pieces));
    sign(&f, &carl_signs);
    check_rows(&f, carl_rows, COUNT(carl_rows));
    sign(&f, &carl_signs_again);
    check_rows(&f, carl_rows_then, COUNT(carl_rows_then));
}

/* ---- SHIFT: the adolescent with divorced parents ---- */

#define ONE_FLAG "what is said of contraception is said of infections and pregnancies too: one flag of the family's"
#define RESTRICTS "a sensitivity that isn't ours to enforce keeps a piece its author's alone"
#define LEAST "a mandate opens what the law obliges to, and no more"

/* Max is 16, and consents to what is hers to consent to by herself. The health center in Massachusetts is the hospital. Names, sex and pronouns,
 * which the source leaves to policy, aren't in the table. */
static const struct piece max_pieces[] = {
    {"medical: asthma", "hospital", NORMAL},
    {"contraception", "hospital", ACT("SEX") MINORS},
    {"infection", "hospital", ACT("STD") MINORS},
    {"HIV prophylaxis", "hospital", ACT("HIV") MINORS},
    {"abortion", "hospital", ACT("SEX") "," CODING("urn:example:sensitivity", "ABORTION") MINORS},
    {"other pregnancies", "hospital", ACT("PREGNANT") MINORS},
    {"genetic screening", "hospital", ACT("GDIS") MINORS},
};
static const struct signature mother_signs = {
    "Sue Hargrove",
    "parent",
    {{"permit", "scenario-pharmacy", "medical", "treatment", NULL}, {"permit", "scenario-laboratory", "medical", "treatment", NULL}}};
static const struct signature father_signs = {"Sam Mayfield",
                                              "parent",
                                              {{"permit", "primary-care", "medical", "treatment,family_request", NULL},
                                               {"permit", "school", "medical", "care_coordination", NULL},
                                               {"permit", "scenario-retail", "medical", "treatment", NULL},
                                               {"permit", "infoline", "medical", "care_coordination", NULL},
                                               {"permit", "medicaid-aso", "medical", "care_coordination", NULL},
                                               {"permit", "scenario-payer", "medical", "payment", NULL}}};
static const struct signature max_signs = {
    "Max",
    "minor",
    {{"permit", "scenario-pharmacy", "sexual_reproductive,hiv,minor_consented", "treatment", NULL},
     {"permit", "scenario-laboratory", "sexual_reproductive,hiv,genetic,minor_consented", "treatment", NULL},
     {"permit", "school", "hiv,minor_consented", "care_coordination", NULL},
     {"permit", "scenario-retail", "hiv,minor_consented", "treatment", NULL},
     {"permit", "scenario-payer", "hiv,minor_consented", "payment", NULL},
     {"deny", "primary-care", "sexual_reproductive,hiv,genetic", NULL, NULL},
     {"deny", "medicaid-aso", "all", NULL, NULL}}};
static const struct row max_rows[] = {
    {"health center, its own record", "hospital", "TREAT", "vvvvvvv", "vvvvvvv", NULL},
    {"pharmacy in Massachusetts", "scenario-pharmacy", "TREAT", "vvvvvv-", "vvvv-v-", RESTRICTS},
    {"laboratory", "scenario-laboratory", "TREAT", "vvvv-vv", "vvvv-vv", NULL},
    {"PCP in Florida, Dr. Riviera", "primary-care", "TREAT", "v------", "v------", NULL},
    {"health center of the school", "school", "COC", "vvvv---", "v--v---", ONE_FLAG},
    {"pharmacy in Florida", "scenario-retail", "TREAT", "vvvv---", "v--v---", ONE_FLAG},
    {"food tracker on her telephone", "infoline", "COC", "v------", "v------", NULL},
    {"care manager of the ACO, though her father permits it", "medicaid-aso", "COC", "-------", "-------", NULL},
    {"health department", "scenario-health-department", "PUBHLTH", "vvvvvvv", "-vv--v-", LEAST},
    {"payer", "scenario-payer", "HPAYMT", "vv-vvv-", "v--v---", ONE_FLAG},
    {"board of medicine, which attests", "scenario-board", "HOPERAT", "vvvvvv-", "v------", LEAST},
    {"mother or father, portal in Massachusetts", "care-hub", "FAMRQT", "-------", "-------", NULL},
    {"father, portal of the PCP in Florida", "primary-care", "FAMRQT", "v------", "v------", NULL},
};
/* What a parent signs of it opens nothing, whichever parent it is. */
static const struct signature mother_signs_for_all = {
    "Sue Hargrove",
    "parent",
    {{"permit", "care-hub", "sexual_reproductive,hiv,genetic", "family_request", NULL},
     {"permit", "scenario-therapist", "sexual_reproductive,hiv,genetic", "treatment", NULL}}};
static const struct row max_rows_then[] = {
    {"mother, portal in Massachusetts", "care-hub", "FAMRQT", "-------", "-------", NULL},
    {"whom only a parent permits it", "scenario-therapist", "TREAT", "-------", "-------", NULL},
    {"laboratory", "scenario-laboratory", "TREAT", "vvvv-vv", "vvvv-vv", NULL},
};

/* Nor does the accounting tell a parent. */
static void the_accounting_is_silent(const struct family *f)
{
    static const char *const told[] = {"sexual_reproductive", "\"hiv\"", "genetic", "minor_consented"};
    struct answer accounting = ask(200, &(struct call){.client = "care-hub",
                                                       .purpose = "FAMRQT",
                                                       .method = "GET",
                                                       .path = harness_format("/v1/children/%s/disclosures?limit=100", f->hub)});
    assert_non_null(strstr(accounting.body, harness_organization("primary-care")));
    for (size_t i = 0; i < COUNT(told); i++)
        if (strstr(accounting.body, told[i]) != NULL) fail_msg("the accounting tells of %s", told[i]);
    harness_free(&accounting);
}

static void the_adolescent_with_divorced_parents(void **state)
{
    (void)state;
    struct family f = make_family(16, max_pieces, COUNT(max_pieces));
    sign(&f, &mother_signs);
    sign(&f, &father_signs);
    sign(&f, &max_signs);
    mandate(&f, "scenario-health-department", "sexual_reproductive,minor_consented", "public_health");
    mandate(&f, "scenario-board", "medical", "operations");
    check_rows(&f, max_rows, COUNT(max_rows));
    sign(&f, &mother_signs_for_all);
    check_rows(&f, max_rows_then, COUNT(max_rows_then));
    the_accounting_is_silent(&f);
}

/* ---- IHE: the examples as they are ---- */

#define REASON(code) HL7("v3-ActReason", code)
#define TPO "\"purpose\":[" REASON("TREAT") "," REASON("HPAYMT") "," REASON("HOPERAT") "]"
#define LABELS(labels) "\"securityLabel\":[" labels "]"
#define ROLE(code) "\"role\":" CONCEPT(HL7("v3-ParticipationType", code))
#define ACTOR(role, reference) "{" ROLE(role) ",\"reference\":{\"reference\":\"" reference "\"}}"
#define TO(client) "\"actor\":[" ACTOR("IRCP", "Organization/@ORGANIZATION_" client "@") "]"
#define PRACTITIONER "\"actor\":[" ACTOR("IRCP", "Practitioner/@PRACTITIONER@") "]"
#define DATA(meaning, reference) "\"data\":[{\"meaning\":\"" meaning "\",\"reference\":{\"reference\":\"" reference "\"}}]"
#define YEAR_2022 "\"dataPeriod\":{\"start\":\"2022-01\",\"end\":\"2022-12\"}"
#define PERMIT(criteria) "{\"type\":\"permit\"," criteria "}"
#define DENY(criteria) "{\"type\":\"deny\"," criteria "}"
#define NESTED(provisions) "\"provision\":[" provisions "]"

/* What the service can't enforce, it doesn't take: it names the elements. */
static const struct {
    const char *example, *provision, *elements[3];
} published[] = {
    {"basic-treat and basic-ink: for everyone, of everything", PERMIT(TPO), {"Consent.provision.actor", "Consent.provision.securityLabel"}},
    {"basic-reject", DENY(TPO), {"Consent.provision.actor"}},
    {"expired-treat", PERMIT(TPO ",\"period\":{\"end\":\"2022-12-31\"}"), {"Consent.provision.actor", "Consent.provision.securityLabel"}},
    {"intermediate-timeframe", PERMIT(TPO "," YEAR_2022), {"Consent.provision.dataPeriod"}},
    {"intermediate-not-timeframe", PERMIT(TPO "," NESTED(DENY(YEAR_2022))), {"Consent.provision.provision[0].dataPeriod"}},
    {"intermediate-authoredby", PERMIT(TPO "," DATA("authoredby", "Practitioner/@PRACTITIONER@")), {"Consent.provision.data"}},
    {"intermediate-not-authoredby",
     PERMIT(TPO "," NESTED(DENY(DATA("authoredby", "Practitioner/@PRACTITIONER@")))),
     {"Consent.provision.provision[0].data"}},
    {"intermediate-encounter", PERMIT(TPO "," DATA("related", "Encounter/@ENCOUNTER@")), {"Consent.provision.data"}},
    {"intermediate-not-encounter",
     PERMIT(TPO "," NESTED(DENY(DATA("related", "Encounter/@ENCOUNTER@")))),
     {"Consent.provision.provision[0].data"}},
    {"intermediate-data", PERMIT(TPO "," DATA("instance", "Observation/@OBSERVATION@")), {"Consent.provision.data"}},
    {"intermediate-not-data",
     PERMIT(TPO "," NESTED(DENY(DATA("instance", "Observation/@OBSERVATION@")))),
     {"Consent.provision.provision[0].data"}},
    {"intermediate-purpose: research",
     PERMIT("\"purpose\":[" CODING("http://example.org/policies/purposeOfUse", "FooBar") "]," TO("DENTAL")),
     {"Consent.provision.purpose[0]", "Consent.provision.securityLabel"}},
    {"dissent-intermediate-break-glass",
     DENY(NESTED(PERMIT("\"purpose\":[" REASON("BTG") "]"))),
     {"Consent.provision.provision[0].purpose[0]"}},
    {"advanced-normal: for everyone", PERMIT(TPO "," LABELS(NORMAL)), {"Consent.provision.actor"}},
    {"advanced-normal-restricted", PERMIT(TPO "," LABELS(NORMAL "," RESTRICTED)), {"Consent.provision.securityLabel[1]"}},
    {"advanced-normal-not-restricted",
     PERMIT(TPO "," LABELS(NORMAL) "," NESTED(DENY(LABELS(RESTRICTED)))),
     {"Consent.provision.provision[0].securityLabel[0]"}},
    {"advanced-normal-focused-restricted",
     PERMIT(TPO "," PRACTITIONER "," LABELS(NORMAL) "," NESTED(PERMIT(LABELS(RESTRICTED)))),
     {"Consent.provision.actor[0].reference", "Consent.provision.provision[0].securityLabel[0]"}},
    {"advanced-normal-focused-psy: a permit within a permit",
     PERMIT(TPO "," PRACTITIONER "," LABELS(NORMAL) "," NESTED(PERMIT(LABELS(ACT("PSY"))))),
     {"Consent.provision.actor[0].reference", "Consent.provision.provision[0].securityLabel[0]", "Consent.provision.provision[0]\""}},
    {"advanced-normal-focused-psy-or-sdv",
     PERMIT(TPO "," PRACTITIONER "," LABELS(NORMAL) "," NESTED(PERMIT(LABELS(ACT("PSY") "," ACT("SDV"))))),
     {"Consent.provision.actor[0].reference", "Consent.provision.provision[0].securityLabel[0]", "Consent.provision.provision[0]\""}},
    {"advanced-normal-break-glass-restricted",
     PERMIT(TPO "," LABELS(NORMAL) "," NESTED(PERMIT("\"purpose\":[" REASON("BTG") "]," LABELS(RESTRICTED)))),
     {"Consent.provision.provision[0].purpose[0]", "Consent.provision.provision[0].securityLabel[0]"}},
    {"what the profile forbids, a third level",
     PERMIT(TPO "," TO("DENTAL") "," LABELS(NORMAL) "," NESTED(DENY(LABELS(NORMAL) "," NESTED(DENY(LABELS(NORMAL)))))),
     {"Consent.provision.provision[0].provision"}},
    /* SHIFT's, of the matrix above */
    {"a primary recipient",
     PERMIT(TPO "," LABELS(NORMAL) "," NESTED(DENY("\"actor\":[" ACTOR("PRCP", "Organization/@ORGANIZATION_DENTAL@") "]"))),
     {"Consent.provision.provision[0].actor[0].role"}},
    {"a denied label with exceptions",
     DENY(LABELS(ACT("42CFRPart2")) "," NESTED(PERMIT(TO("DENTAL")))),
     {"Consent.provision.securityLabel[0]", "Consent.provision.provision"}},
};

static const char *consent(const struct family *f, const char *performer, const char *provision)
{
    struct binding binding = {.count = 0};
    return harness_format(
        "{\"resourceType\":\"Consent\",\"status\":\"active\",\"scope\":" CONCEPT(HL7(
            "consentscope",
            "patient-privacy")) ",\"category\":[" CONCEPT(CODING("http://loinc.org",
                                                                 "59284-0")) "],\"patient\":{\"reference\":\"Patient/"
                                                                             "%s\"},\"dateTime\":\"2022-06-13\","
                                                                             "\"performer\":[%s],\"sourceAttachment\":{\"hash\":"
                                                                             "\"n4bQgYhMfWWaL+qgxVrQFaO/"
                                                                             "TxsrC4Is0V1sFbDwCgg=\",\"url\":\"https://hub.example/1\"},"
                                                                             "\"policy\":[{\"uri\":\"http://example.org/policies/"
                                                                             "basePrivacyConsentPolicy.txt\"}],\"provision\":%s}",
        f->hub, performer, binding_fill(&binding, provision));
}

static const struct piece pcf_pieces[] = {
    {"normal", "infoline", NORMAL},
    {"mental health", "infoline", ACT("PSY")},
    {"domestic violence", "infoline", ACT("SDV")},
    {"restricted", "infoline", RESTRICTED},
    {"normal, of another author", "primary-care", NORMAL},
};

static void the_examples_of_ihe_that_can_not_be_enforced_are_refused(void **state)
{
    (void)state;
    struct family f = make_family(9, pcf_pieces, COUNT(pcf_pieces));
    for (size_t i = 0; i < COUNT(published); i++) {
        struct answer refused =
            ask(422, &(struct call){.client = "care-hub",
                                    .method = "POST",
                                    .path = "/fhir/R4/Consent",
                                    .body = consent(&f, harness_format("{\"reference\":\"Patient/%s\"}", f.hub), published[i].provision)});
        for (size_t e = 0; e < COUNT(published[i].elements) && published[i].elements[e] != NULL; e++)
            if (strstr(refused.body, published[i].elements[e]) == NULL)
                fail_msg("%s: %s isn't named: %s", published[i].example, published[i].elements[e], refused.body);
        harness_free(&refused);
    }
    static const struct row nobody = {"nothing of it is in force", "dental", "TREAT", "-----", "-----", NULL};
    check_rows(&f, &nobody, 1);
}

/* ---- IHE: what a family would sign here instead ---- */

#define EVERYONE "no permit is for everyone"
#define NAMED_ONE_BY_ONE "a permit names each category; what its author restricts stays the author's alone"
#define EMERGENCY "what its author restricts stays the author's alone, in an emergency too"
#define HOLDS "a refusal that names the organization holds in an emergency"
#define ALL_FLAGS                                                                                                                          \
    LABELS(ACT("DEMO") "," NORMAL "," ACT("BH") "," ACT("DVD") "," ACT("SUD") "," ACT("HIV") "," ACT("SEX") "," ACT("SDV") "," ACT("GDI"   \
                                                                                                                                   "S"))
#define FRAME(provisions) DENY(NESTED(provisions))

/* A parent signs in the patient's place. In IHE's examples what is sensitive is R as well. */
static const struct {
    const char *example, *provision;
    struct row rows[3];
} enforced[] = {
    {"basic-treat",
     FRAME(PERMIT(TPO "," TO("DENTAL") "," ALL_FLAGS ",\"period\":{\"end\":\"2099\"}")),
     {{"named", "dental", "TREAT", "vvvvv", "vvv-v", NAMED_ONE_BY_ONE},
      {"named, a purpose that treatment covers", "dental", "COC", "vvvvv", "vvv-v", NAMED_ONE_BY_ONE},
      {"not named", "behavioral-health", "TREAT", "vvvvv", "-----", EVERYONE}}},
    {"basic-reject", DENY(TPO "," TO("DENTAL")), {{"rejected", "dental", "TREAT", "-----", "-----", NULL}}},
    {"expired-treat",
     FRAME(PERMIT(TPO "," TO("DENTAL") "," ALL_FLAGS ",\"period\":{\"end\":\"2022-12-31\"}")),
     {{"after its end", "dental", "TREAT", "-----", "-----", NULL}}},
    {"intermediate-authoredby",
     FRAME(PERMIT(TPO ",\"actor\":[" ACTOR("IRCP", "Organization/@ORGANIZATION_DENTAL@") "," ACTOR(
         "CST", "Organization/@ORGANIZATION_PRIMARY_CARE@") "]," LABELS(NORMAL) ",\"period\":{\"end\":\"2099\"}")),
     {{"of that author", "dental", "TREAT", "----v", "----v", NULL}}},
    {"advanced-normal",
     PERMIT(TPO "," TO("DENTAL") "," LABELS(NORMAL) ",\"period\":{\"end\":\"2099\"}"),
     {{"named", "dental", "TREAT", "v---v", "v---v", NULL}, {"not named", "behavioral-health", "TREAT", "v---v", "-----", EVERYONE}}},
    {"advanced-normal-restricted",
     PERMIT(TPO "," TO("DENTAL") "," LABELS(NORMAL "," ACT("BH") "," ACT("SDV")) ",\"period\":{\"end\":\"2099\"}"),
     {{"named", "dental", "TREAT", "vvvvv", "vvv-v", NAMED_ONE_BY_ONE}}},
    {"advanced-normal-not-restricted",
     PERMIT(TPO "," TO("DENTAL") "," LABELS(NORMAL) ",\"period\":{\"end\":\"2099\"}," NESTED(DENY(LABELS(ACT("BH") "," ACT("SDV"))))),
     {{"named", "dental", "TREAT", "v---v", "v---v", NULL}}},
    {"advanced-normal-focused-psy",
     FRAME(PERMIT(TPO "," TO("DENTAL") "," LABELS(NORMAL) ",\"period\":{\"end\":\"2099\"}") "," PERMIT(
         TPO "," TO("BEHAVIORAL_HEALTH") "," LABELS(NORMAL "," ACT("BH") "," ACT("PSY")) ",\"period\":{\"end\":\"2099\"}")),
     {{"others that are named", "dental", "TREAT", "v---v", "v---v", NULL},
      {"the practitioner's", "behavioral-health", "TREAT", "vv--v", "vv--v", NULL}}},
    {"advanced-normal-focused-psy-or-sdv",
     FRAME(PERMIT(TPO "," TO("DENTAL") "," LABELS(NORMAL) ",\"period\":{\"end\":\"2099\"}") "," PERMIT(
         TPO "," TO("BEHAVIORAL_HEALTH") "," LABELS(NORMAL "," ACT("BH") "," ACT("SDV")) ",\"period\":{\"end\":\"2099\"}")),
     {{"others that are named", "dental", "TREAT", "v---v", "v---v", NULL},
      {"the practitioner's", "behavioral-health", "TREAT", "vvv-v", "vvv-v", NULL}}},
    {"dissent-intermediate-break-glass",
     DENY("\"actor\":[{" ROLE("IRCP") ",\"reference\":{\"identifier\":"
                                      "{\"system\":\"urn:careplan-exchange:class\",\"value\":\"hospital\"}}}]"),
     {{"treatment", "hospital", "TREAT", "-----", "-----", NULL}, {"breaks the glass", "hospital", "BTG", "vvvvv", "vvv-v", EMERGENCY}}},
    {"dissent-intermediate-break-glass, by name", DENY(TO("HOSPITAL")), {{"breaks the glass", "hospital", "BTG", "vvvvv", "-----", HOLDS}}},
    {"advanced-normal-break-glass-restricted",
     PERMIT(TPO "," TO("HOSPITAL") "," LABELS(NORMAL) ",\"period\":{\"end\":\"2099\"}"),
     {{"treatment", "hospital", "TREAT", "v---v", "v---v", NULL}, {"breaks the glass", "hospital", "BTG", "vvvvv", "vvv-v", EMERGENCY}}},
};

static void the_examples_of_ihe_as_a_family_signs_them_here(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(enforced); i++) {
        struct family f = make_family(9, pcf_pieces, COUNT(pcf_pieces));
        size_t rows = 0;
        (void)id_of(ask(
            201, &(struct call){.client = "care-hub",
                                .method = "POST",
                                .path = "/fhir/R4/Consent",
                                .body = consent(&f,
                                                "{\"extension\":[{\"url\":\"urn:careplan-exchange:signer-role\",\"valueCode\":\"parent\"}],"
                                                "\"display\":\"Ana Ruiz\"}",
                                                enforced[i].provision)}));
        for (; rows < COUNT(enforced[i].rows) && enforced[i].rows[rows].who != NULL; rows++)
            if (strcmp(enforced[i].rows[rows].purpose, "BTG") == 0) break_the_glass(&f);
        check_rows(&f, enforced[i].rows, rows);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_behavioral_health_matrix),
        cmocka_unit_test(the_adolescent_with_divorced_parents),
        cmocka_unit_test(the_examples_of_ihe_that_can_not_be_enforced_are_refused),
        cmocka_unit_test(the_examples_of_ihe_as_a_family_signs_them_here),
    };
    return cmocka_run_group_tests(tests, register_members, NULL);
}
