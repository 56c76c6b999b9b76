/* Generated worlds: organizations of six classes; up to four consents of two guardians, a minor, a young adult and a court, as tables or as FHIR
 * Consents with nested provisions; custody orders, mandates, prohibitions, emergencies; dates on the boundaries. Included by the tests; the seed is printed, and CPX_SEED repeats it. */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "../../../service/consent/mapping.h"
#include "cpx/consent.h"
#include "cpx/definitions.h"
#include "oracle.c"

enum { WORLD_ORGANIZATIONS = 7, WORLD_CONSENTS = 4, WORLD_LINES = 16, WORLD_TIMES = 6, WORLD_USERS = 3 };
enum { WORLD_TEXT = 1 << 14, WORLD_ARENA = 1 << 20 };

struct world {
    struct cpx_actor_organization organizations[WORLD_ORGANIZATIONS];
    const char *entitled[WORLD_ORGANIZATIONS][CPX_PURPOSE_COUNT];
    struct cpx_provision provisions[WORLD_LINES];
    struct oracle_line lines[WORLD_LINES];
    const char *categories[WORLD_LINES][4];
    const char *purposes[WORLD_LINES][4];
    size_t count;
    struct oracle_line frames[WORLD_CONSENTS]; /* what nested lines nest in, by consent */
    size_t nested;                             /* how many lines do */
    int64_t majority_us;
};

static uint64_t world_state;

static uint64_t world_seed(void)
{
    const char *given = getenv("CPX_SEED");
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    uint64_t seed = given != NULL ? strtoull(given, NULL, 10) : (uint64_t)now.tv_nsec ^ (uint64_t)now.tv_sec << 20;
    printf("CPX_SEED=%" PRIu64 "\n", seed);
    world_state = seed;
    return seed;
}

/* How many worlds: CPX_WORLDS, or what is usual. */
static inline int world_count(int usual)
{
    const char *given = getenv("CPX_WORLDS");
    return given == NULL ? usual : (int)strtol(given, NULL, 10);
}

/* splitmix64 */
static unsigned world_random(unsigned below)
{
    uint64_t z = (world_state += UINT64_C(0x9E3779B97F4A7C15));
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return (unsigned)((z ^ (z >> 31)) % below);
}

/* Times that matter: the lines begin and end on them, and reads happen on them and just before them. */
static int64_t world_time(unsigned index)
{
    return (int64_t)index * 1000;
}

static const char *const world_classes[] = {"primary_care", "school", "housing", "substance_use", "medicaid_aso", "early_intervention"};
static const struct {
    const char *name, *guardian;
    enum cpx_signer signer;
} world_signers[] = {{"guardian", "ana", CPX_SIGNER_GUARDIAN},
                     {"guardian", "luis", CPX_SIGNER_GUARDIAN},
                     {"minor", "child", CPX_SIGNER_MINOR},
                     {"young_adult", "child", CPX_SIGNER_YOUNG_ADULT},
                     {"court", "court", CPX_SIGNER_COURT}};
enum { WORLD_SIGNERS = sizeof world_signers / sizeof *world_signers };

static void world_make_organizations(struct world *w)
{
    for (int i = 0; i < WORLD_ORGANIZATIONS; i++) {
        size_t named = 0;
        w->organizations[i] = (struct cpx_actor_organization){.number = i + 1, .class_name = world_classes[world_random(6)]};
        for (int p = CPX_PURPOSE_TREAT; p < CPX_PURPOSE_COUNT; p++)
            if (world_random(4) != 0) {
                w->organizations[i].purposes |= UINT32_C(1) << p;
                w->entitled[i][named++] = cpx_purposes[p].code;
            }
        w->entitled[i][named] = NULL;
    }
}

/* The users of an organization whom an emergency may let in: 10n + 1, 10n + 2; 0: none. */
static int64_t world_user(int32_t organization, unsigned user)
{
    return user == 0 ? 0 : organization * 10 + (int64_t)user;
}

static void world_make_recipient(struct cpx_provision *p, struct oracle_line *line)
{
    if (world_random(2) == 0)
        line->recipient = p->recipient = 1 + (int32_t)world_random(WORLD_ORGANIZATIONS);
    else
        line->recipient_class = p->recipient_class = world_classes[world_random(6)];
}

static void world_make_categories(struct world *w, size_t i)
{
    size_t count = 1 + world_random(3);
    for (size_t c = 0; c < count; c++)
        w->categories[i][c] = cpx_categories[world_random(3) != 0 ? world_random(5) : world_random((unsigned)cpx_categories_count)].name;
    if (world_random(6) == 0) w->categories[i][count - 1] = "minor_consented";
    w->categories[i][count] = NULL;
    w->provisions[i].labels = 0;
    for (size_t c = 0; c < count; c++)
        w->provisions[i].labels |= cpx_category_find(w->categories[i][c])->labels;
    w->lines[i].categories = w->categories[i];
}

static void world_make_purposes(struct world *w, size_t i)
{
    size_t count = 1 + world_random(2);
    w->provisions[i].purposes = 0;
    for (size_t k = 0; k < count; k++) {
        enum cpx_purpose purpose = (enum cpx_purpose)(1 + world_random(world_random(2) == 0 ? 2 : CPX_PURPOSE_COUNT - 1));
        w->purposes[i][k] = cpx_purposes[purpose].code;
        w->provisions[i].purposes |= UINT32_C(1) << purpose;
    }
    w->purposes[i][count] = NULL;
    w->lines[i].purposes = w->purposes[i];
}

static void world_make_period(struct world *w, size_t i)
{
    unsigned from = world_random(WORLD_TIMES - 1);
    w->lines[i].from = w->provisions[i].starts_us = world_time(from);
    w->lines[i].until = w->provisions[i].ends_us = world_time(from + 1 + world_random(WORLD_TIMES - from - 1));
}

static void world_say_all_categories(struct world *w, size_t i)
{
    w->provisions[i].labels = -1;
    w->lines[i].categories = NULL;
}

static void world_say_all_purposes(struct world *w, size_t i)
{
    w->provisions[i].purposes = 0;
    w->lines[i].purposes = NULL;
}

static void world_make_line_of(struct world *w, size_t i, int64_t consent, size_t signer, bool permit)
{
    struct cpx_provision *p = &w->provisions[i];
    struct oracle_line *line = &w->lines[i];
    *p = (struct cpx_provision){
        .number = consent, .permit = permit, .signer = world_signers[signer].signer, .guardian = world_signers[signer].guardian};
    *line = (struct oracle_line){
        .kind = "consent", .permit = permit, .signer = world_signers[signer].name, .guardian = world_signers[signer].guardian};
    world_make_recipient(p, line);
    world_make_categories(w, i);
    world_make_purposes(w, i);
    world_make_period(w, i);
    if (!permit && world_random(3) == 0) world_say_all_categories(w, i);
    if (!permit && world_random(2) == 0) world_say_all_purposes(w, i);
    if (permit && world_random(4) == 0) line->source = p->discloser = 1 + (int32_t)world_random(WORLD_ORGANIZATIONS);
    if (world_random(8) == 0) p->labels |= CPX_LABEL(CPX_BIT_CAREGIVER) | CPX_LABEL_UNCLASSIFIED; /* a damaged row opens no more */
}

/* What a steward records, or an emergency. */
static void world_make_basis(struct world *w, size_t i)
{
    static const char *const kinds[] = {[CPX_PROVISION_CUSTODY] = "custody",
                                        [CPX_PROVISION_MANDATE] = "mandate",
                                        [CPX_PROVISION_PROHIBITION] = "prohibition",
                                        [CPX_PROVISION_EMERGENCY] = "emergency"};
    static const char *const guardians[] = {"ana", "luis", "eva"};
    static const char *const btg[] = {"BTG", NULL};
    struct cpx_provision *p = &w->provisions[i];
    struct oracle_line *line = &w->lines[i];
    enum cpx_provision_kind kind = (enum cpx_provision_kind)(1 + world_random(4));
    *p = (struct cpx_provision){.kind = kind, .number = 101 + (int64_t)i, .signer = CPX_SIGNER_COURT};
    *line = (struct oracle_line){.kind = kinds[kind], .signer = "court"};
    world_make_categories(w, i);
    world_make_period(w, i);
    if (kind == CPX_PROVISION_CUSTODY) line->guardian = p->guardian = guardians[world_random(3)];
    if (kind == CPX_PROVISION_MANDATE || (kind == CPX_PROVISION_PROHIBITION && world_random(3) != 0)) world_make_recipient(p, line);
    if (kind == CPX_PROVISION_MANDATE || kind == CPX_PROVISION_PROHIBITION) world_make_purposes(w, i);
    if (kind == CPX_PROVISION_PROHIBITION && world_random(2) == 0) world_say_all_purposes(w, i);
    if (kind != CPX_PROVISION_MANDATE && kind != CPX_PROVISION_EMERGENCY && world_random(3) == 0) world_say_all_categories(w, i);
    if (kind != CPX_PROVISION_EMERGENCY) return;
    line->recipient = p->recipient = 1 + (int32_t)world_random(WORLD_ORGANIZATIONS);
    line->user = p->actor = world_user(p->recipient, 1 + world_random(WORLD_USERS - 1));
    line->categories = NULL;
    p->labels = cpx_labels_openable();
    line->purposes = btg;
    p->purposes = UINT32_C(1) << CPX_PURPOSE_BTG;
}

/* ---- a consent as FHIR says it: the service's own mapping makes lines of its provisions, the oracle reads them as they nest ---- */

struct world_text {
    char text[WORLD_TEXT];
    size_t size;
};

static void world_say(struct world_text *out, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void world_say(struct world_text *out, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int size = vsnprintf(out->text + out->size, sizeof out->text - out->size, format, arguments);
    va_end(arguments);
    if (size < 0 || (size_t)size >= sizeof out->text - out->size) abort();
    out->size += (size_t)size;
}

/* A world's times are the beginnings of the first days of 2026; the last day of a span is the one before its end. */
static int64_t world_time_of_day(const char *day, int64_t days_later)
{
    return world_time((unsigned)(strtol(day + 8, NULL, 10) - 1 + days_later));
}

static void world_say_actor(struct world_text *out, const char *role, int organization, const char *class_name)
{
    world_say(out,
              "{\"role\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ParticipationType\",\"code\":\"%s\"}]},"
              "\"reference\":{",
              role);
    if (class_name == NULL)
        world_say(out, "\"reference\":\"Organization/00000000-0000-4000-8000-%012d\"}}", organization);
    else
        world_say(out, "\"identifier\":{\"system\":\"urn:careplan-exchange:class\",\"value\":\"%s\"}}}", class_name);
}

static void world_say_labels(struct world_text *out, const char *const *categories)
{
    const char *comma = ",\"securityLabel\":[";
    for (; *categories != NULL; categories++)
        for (size_t row = 0; row < cpx_label_rows_count; row++)
            if (CPX_LABEL(cpx_label_rows[row].bit) == cpx_category_find(*categories)->main) {
                world_say(out, "%s{\"system\":\"%s\",\"code\":\"%s\"}", comma, cpx_label_rows[row].system, cpx_label_rows[row].code);
                comma = ",";
            }
    world_say(out, "]");
}

static void world_say_purposes(struct world_text *out, const char *const *purposes)
{
    const char *comma = ",\"purpose\":[";
    for (; *purposes != NULL; purposes++, comma = ",")
        world_say(out, "%s{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ActReason\",\"code\":\"%s\"}", comma, *purposes);
    world_say(out, "]");
}

/* A provision up to what nests in it. */
static void world_say_provision(struct world_text *out, const struct oracle_line *line)
{
    world_say(out, "{\"type\":\"%s\"", line->permit ? "permit" : "deny");
    if (line->within == NULL || line->from > 0 || line->until < world_time(WORLD_TIMES))
        world_say(out, ",\"period\":{\"start\":\"2026-01-%02d\",\"end\":\"2026-01-%02d\"}", (int)(line->from / 1000) + 1,
                  (int)(line->until / 1000));
    if (line->recipient != 0 || line->recipient_class != NULL) {
        world_say(out, ",\"actor\":[");
        world_say_actor(out, "IRCP", line->recipient, line->recipient_class);
        if (line->source != 0) world_say(out, ",");
        if (line->source != 0) world_say_actor(out, "CST", line->source, NULL);
        world_say(out, "]");
    }
    if (line->categories != NULL) world_say_labels(out, line->categories);
    if (line->purposes != NULL) world_say_purposes(out, line->purposes);
}

/* Only purposes that a family's form can name. */
static void world_make_words(struct world *w, size_t i)
{
    bool all;
    do {
        world_make_purposes(w, i);
        all = true;
        for (int purpose = CPX_PURPOSE_TREAT; purpose < CPX_PURPOSE_COUNT; purpose++)
            all = all && ((w->provisions[i].purposes >> purpose & 1) == 0 || cpx_purposes[purpose].word != NULL);
    } while (!all);
}

/* Line i, whole or as an exception from the frame: then it leaves out some of what the frame says. */
static void world_make_provision(struct world *w, size_t i, const struct oracle_line *frame, bool permit)
{
    struct oracle_line *line = &w->lines[i];
    struct cpx_provision unused = {.number = 0};
    bool inherits = frame != NULL && frame->permit;
    *line = (struct oracle_line){.kind = "consent", .permit = permit, .until = world_time(WORLD_TIMES), .within = frame};
    if (!inherits || world_random(3) == 0) world_make_recipient(&unused, line);
    if (permit || world_random(2) == 0) world_make_categories(w, i);
    if (permit || world_random(2) == 0) world_make_words(w, i);
    if (frame == NULL || world_random(2) == 0) {
        unsigned from = world_random(WORLD_TIMES - 1);
        line->from = world_time(from);
        line->until = world_time(from + 1 + world_random(WORLD_TIMES - from - 1));
    }
    /* An exception that begins behind its frame's end, or the other way round, is refused at write: it has the frame's period. */
    if (frame != NULL && (line->from >= frame->until || line->until <= frame->from)) {
        line->from = 0;
        line->until = world_time(WORLD_TIMES);
    }
    if (permit && world_random(4) == 0) line->source = 1 + (int)world_random(WORLD_ORGANIZATIONS);
}

/* What the mapping made of the provisions, as the lines that the compiler reads. */
static void world_take_flags(struct world *w, const struct consent_table *table, int64_t consent, size_t signer, size_t lines)
{
    if (table->flags_count != lines) abort();
    for (size_t i = 0; i < lines; i++, w->count++) {
        const struct flag *flag = &table->flags[i];
        w->provisions[w->count] =
            (struct cpx_provision){.number = consent,
                                   .permit = flag->permit,
                                   .signer = world_signers[signer].signer,
                                   .guardian = world_signers[signer].guardian,
                                   .recipient = flag->organization == NULL ? 0 : (int32_t)strtol(flag->organization + 24, NULL, 10),
                                   .recipient_class = flag->class_name == NULL ? NULL : cpx_class_find(flag->class_name)->name,
                                   .labels = flag_labels(flag),
                                   .purposes = flag->purposes,
                                   .discloser = flag->sources_count == 0 ? 0 : (int32_t)strtol(flag->sources[0] + 24, NULL, 10),
                                   .starts_us = world_time_of_day(flag->starts_on, 0),
                                   .ends_us = world_time_of_day(flag->ends_on, 1)};
        w->lines[w->count].signer = world_signers[signer].name;
        w->lines[w->count].guardian = world_signers[signer].guardian;
    }
}

static void world_map(struct world *w, const struct world_text *text, int64_t consent, size_t signer, size_t lines)
{
    struct cpx_arena *arena = cpx_arena_new(WORLD_ARENA);
    struct cpx_problem problem = {.arena = arena};
    struct cpx_doc doc;
    struct consent_table table;
    const char *patient = NULL;
    bool closed = true;
    if (arena == NULL || cpx_doc_parse(arena, text->text, text->size, &doc, &problem) != CPX_OK ||
        cpx_validate(arena, &doc, 0, "Consent", "", &problem) != CPX_OK ||
        table_from_resource(arena, &problem, &doc, 0, NULL, &table, &closed, &patient) != CPX_OK || closed) {
        fprintf(stderr, "%s: %s\n%s\n", problem.count > 0 ? problem.items[0].pointer : "", problem.count > 0 ? problem.items[0].detail : "",
                text->text);
        abort();
    }
    world_take_flags(w, &table, consent, signer, lines);
    cpx_arena_free(arena);
}

/* A permit with exceptions, or a frame that denies without criteria and what the family decides in it. */
static void world_make_consent_of_provisions(struct world *w, int64_t consent, size_t signer)
{
    struct oracle_line *frame = &w->frames[consent - 1];
    size_t i = w->count, exceptions;
    bool permits = world_random(2) == 0;
    struct world_text text = {.size = 0};
    world_make_provision(w, i, NULL, true);
    *frame = w->lines[i];
    if (permits) {
        i++;
        exceptions =
            frame->source != 0 ? 0 : world_random(3); /* a deny holds whoever discloses: the mapping takes none within named sources */
    } else {
        *frame = (struct oracle_line){.kind = "consent", .from = frame->from, .until = frame->until};
        exceptions = 1 + world_random(3);
    }
    world_say(
        &text,
        "{\"resourceType\":\"Consent\",\"status\":\"active\",\"scope\":{\"coding\":[{\"system\":"
        "\"http://terminology.hl7.org/CodeSystem/consentscope\",\"code\":\"patient-privacy\"}]},\"category\":[{\"coding\":[{\"system\":"
        "\"http://loinc.org\",\"code\":\"59284-0\"}]}],\"patient\":{\"reference\":\"Patient/"
        "1\"},\"dateTime\":\"2026-01-01\",\"policyRule\":"
        "{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ActCode\",\"code\":\"OPTIN\"}]},\"performer\":[{\"reference\":"
        "\"RelatedPerson/1\"}],\"provision\":");
    world_say_provision(&text, frame);
    for (size_t e = 0; e < exceptions; e++, i++) {
        world_make_provision(w, i, frame, !permits && world_random(10) < 7);
        world_say(&text, e == 0 ? ",\"provision\":[" : ",");
        world_say_provision(&text, &w->lines[i]);
        world_say(&text, "}");
    }
    world_say(&text, exceptions > 0 ? "]}}" : "}}");
    w->nested += exceptions;
    world_map(w, &text, consent, signer, i - w->count);
}

static void world_make_lines(struct world *w)
{
    size_t consents = world_random(WORLD_CONSENTS + 1), bases = world_random(2) == 0 ? 0 : 1 + world_random(3);
    for (size_t consent = 0; consent < consents; consent++) {
        size_t lines = 1 + world_random(3), signer = world_random(WORLD_SIGNERS);
        if (world_random(4) == 0) {
            world_make_consent_of_provisions(w, 1 + (int64_t)consent, signer);
            continue;
        }
        for (size_t i = 0; i < lines; i++, w->count++)
            world_make_line_of(w, w->count, 1 + (int64_t)consent, signer, world_random(10) < 7);
    }
    for (size_t i = 0; i < bases; i++, w->count++)
        world_make_basis(w, w->count);
}

static void world_make(struct world *w)
{
    *w = (struct world){.majority_us = world_random(2) == 0 ? CPX_MAJORITY_UNKNOWN : world_time(world_random(WORLD_TIMES))};
    world_make_organizations(w);
    world_make_lines(w);
}

static struct cpx_rules world_rules(const struct world *w)
{
    return (struct cpx_rules){w->provisions, w->count, w->majority_us};
}

/* What somebody asks: one of an organization's users, for a purpose, at a time, of a piece. */
struct question {
    size_t reader;
    int64_t user;
    enum cpx_purpose purpose;
    int64_t now;
    struct cpx_decision_piece piece;
};

static bool world_oracle(const struct world *w, const struct question *q)
{
    const struct oracle_child child = {w->lines, w->count, w->majority_us != CPX_MAJORITY_UNKNOWN, w->majority_us};
    const struct oracle_reader reader = {.organization = w->organizations[q->reader].number,
                                         .organization_class = w->organizations[q->reader].class_name,
                                         .entitled = w->entitled[q->reader],
                                         .purpose = cpx_purposes[q->purpose].code,
                                         .user = q->user,
                                         .now = q->now};
    return oracle_decides(&child, &reader, q->piece.labels, q->piece.source);
}

static bool world_decided(const struct world *w, const struct question *q)
{
    struct cpx_rules rules = world_rules(w);
    struct cpx_actor_organization reader = w->organizations[q->reader];
    reader.actor = q->user;
    return cpx_decide(&rules, &reader, q->purpose, q->now, &q->piece);
}

/* Up to three labels, weighted towards those that the lines speak of; now and then one that no flag opens. */
static int64_t world_labels(void)
{
    int64_t labels = 0;
    unsigned count = 1 + world_random(3);
    for (unsigned i = 0; i < count; i++)
        labels |= CPX_LABEL(world_random(3) != 0 ? world_random(14) : world_random(31));
    if (world_random(4) == 0) labels |= CPX_LABEL_MINOR;
    if (world_random(40) == 0) labels |= CPX_LABEL_UNCLASSIFIED;
    if (world_random(60) == 0) labels |= CPX_LABEL(CPX_BIT_CAREGIVER);
    return labels;
}

/* On a boundary, just before one, or between two. */
static int64_t world_now(void)
{
    return world_time(world_random(WORLD_TIMES)) - (world_random(3) == 0 ? 1 : 0) + (world_random(3) == 0 ? 500 : 0);
}

/* A question near what some line of the world says: its recipient, its purpose, a time within it. */
static void world_lean(const struct world *w, struct question *q, const struct cpx_provision *p)
{
    for (size_t i = 0; i < WORLD_ORGANIZATIONS; i++)
        if (w->organizations[i].number == p->recipient ||
            (p->recipient_class != NULL && strcmp(p->recipient_class, w->organizations[i].class_name) == 0))
            q->reader = i;
    for (int purpose = CPX_PURPOSE_TREAT; purpose < CPX_PURPOSE_COUNT; purpose++)
        if ((p->purposes >> purpose & 1) != 0 && world_random(2) == 0) q->purpose = (enum cpx_purpose)purpose;
    if (world_random(2) == 0) q->now = p->starts_us;
}

/* Labels among those that the line speaks of. */
static int64_t world_labels_near(const struct cpx_provision *p)
{
    int64_t labels = p->labels & ((int64_t)world_random(1u << 30) | (world_random(2) == 0 ? -1 : 0));
    if (p->kind == CPX_PROVISION_CONSENT && p->signer == CPX_SIGNER_MINOR) labels |= CPX_LABEL_MINOR;
    return labels == 0 || p->labels == -1 || p->kind == CPX_PROVISION_EMERGENCY ? world_labels() : labels;
}

static struct question world_ask(const struct world *w)
{
    struct question q = {.reader = world_random(WORLD_ORGANIZATIONS),
                         .purpose = (enum cpx_purpose)(1 + world_random(world_random(2) == 0 ? 2 : CPX_PURPOSE_COUNT - 1)),
                         .now = world_now(),
                         .piece = {world_labels(), 1 + (int32_t)world_random(WORLD_ORGANIZATIONS)}};
    if (w->count > 0 && world_random(4) != 0) {
        const struct cpx_provision *p = &w->provisions[world_random((unsigned)w->count)];
        world_lean(w, &q, p);
        q.piece.labels = world_labels_near(p);
        if (p->discloser != 0 && world_random(2) == 0) q.piece.source = p->discloser;
        if (p->kind == CPX_PROVISION_EMERGENCY && world_random(8) != 0) q.purpose = CPX_PURPOSE_BTG;
        if (p->kind == CPX_PROVISION_EMERGENCY && world_random(4) != 0) q.user = p->actor;
    }
    if (q.user == 0) q.user = world_user(w->organizations[q.reader].number, world_random(WORLD_USERS));
    return q;
}
