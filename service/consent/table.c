#include "table.h"

#include <stdio.h>
#include <string.h>

#include "cpx/json.h"
#include "cpx/resource.h"
#include "cpx/time.h"
#include "reading.h"

#define COUNT(table) (sizeof(table) / sizeof *(table))
#define FOREVER_US INT64_C(253370764800000000) /* 9999-01-01T00:00:00Z */
enum { VERBAL_DAYS = 7, RECORD_MAX = 4 << 20, KEY_MAX_BYTES = 2048 };

static const struct {
    const char *role;
    enum cpx_signer signer;
} roles[] = {{"parent", CPX_SIGNER_GUARDIAN}, {"legal_guardian", CPX_SIGNER_GUARDIAN}, {"surrogate_parent", CPX_SIGNER_GUARDIAN},
             {"minor", CPX_SIGNER_MINOR},     {"young_adult", CPX_SIGNER_YOUNG_ADULT}, {"court", CPX_SIGNER_COURT}};
static const char roles_allowed[] = "parent, legal_guardian, surrogate_parent, minor, young_adult, court";
static const char *const methods[] = {"paper_signature", "electronic_signature", "verbal_witnessed"};
static const char methods_allowed[] = "paper_signature, electronic_signature, verbal_witnessed";
static const char *const signer_words[] = {[CPX_SIGNER_GUARDIAN] = "guardian",
                                           [CPX_SIGNER_MINOR] = "minor",
                                           [CPX_SIGNER_YOUNG_ADULT] = "young_adult",
                                           [CPX_SIGNER_COURT] = "court"};

enum cpx_signer table_signer(const char *role)
{
    for (size_t i = 0; i < COUNT(roles); i++)
        if (strcmp(roles[i].role, role) == 0) return roles[i].signer;
    return CPX_SIGNER_MINOR; /* the narrowest */
}

const char *signer_word(enum cpx_signer signer)
{
    return signer_words[signer];
}

bool is_day(const char *text)
{
    return strlen(text) == 10 && cpx_time_is_date(text);
}

int64_t flag_labels(const struct flag *flag)
{
    int64_t labels = flag->all ? -1 : 0;
    for (size_t i = 0; i < cpx_categories_count; i++)
        if ((flag->categories >> i & 1) != 0) labels |= cpx_categories[i].labels;
    return labels;
}

const char *flag_purposes(struct cpx_arena *arena, uint32_t purposes)
{
    int64_t list[CPX_PURPOSE_COUNT];
    size_t count = 0;
    for (int i = CPX_PURPOSE_TREAT; i < CPX_PURPOSE_COUNT; i++)
        if ((purposes >> i & 1) != 0) list[count++] = i;
    return cpx_param_ints(arena, list, count);
}

/* ---- reading the plain form ---- */

static void read_sources(struct reading *r, json_t *json, struct flag *flag)
{
    static const char *const known[] = {"class", "organizations", NULL};
    static const char *const everyone[] = {"exchange_members"};
    json_t *from = reading_object(r, flag->pointer, json, "from", false);
    const char *pointer = reading_below(r, flag->pointer, "from");
    if (from == NULL) return;
    reading_members(r, pointer, from, known, "class, organizations");
    if (!flag->permit) reading_wrong(r, CPX_ERROR_NOT_ENFORCEABLE, pointer, NULL, "A deny holds whoever would disclose: leave `from` out");
    if ((json_object_get(from, "class") == NULL) == (json_object_get(from, "organizations") == NULL)) {
        reading_wrong(r, CPX_ERROR_REQUIRED, pointer, "class, organizations",
                      "Either the class exchange_members or organizations are needed");
        return;
    }
    (void)reading_word(r, pointer, from, "class", false, everyone, 1, "exchange_members");
    json_t *list = reading_array(r, pointer, from, "organizations", false, SOURCES_MAX);
    flag->sources_count = json_array_size(list);
    flag->sources = cpx_arena_array(r->arena, flag->sources_count, sizeof *flag->sources);
    if (flag->sources == NULL) {
        r->exhausted = true;
        return;
    }
    for (size_t i = 0; i < flag->sources_count; i++)
        flag->sources[i] = reading_organization(r, reading_item(r, reading_below(r, pointer, "organizations"), i), json_array_get(list, i));
}

static void read_flag(struct reading *r, json_t *json, struct flag *flag)
{
    static const char *const known[] = {"decision", "to", "from", "categories", "purposes", "starts_on", "ends_on", NULL};
    static const char *const decisions[] = {"permit", "deny"};
    if (!json_is_object(json)) {
        reading_wrong(r, CPX_ERROR_VALUE, flag->pointer, NULL, "An object is needed");
        return;
    }
    reading_members(r, flag->pointer, json, known, "decision, to, from, categories, purposes, starts_on, ends_on");
    const char *decision = reading_word(r, flag->pointer, json, "decision", true, decisions, 2, "permit, deny");
    flag->permit = decision != NULL && strcmp(decision, "permit") == 0;
    reading_recipient(r, json, flag);
    read_sources(r, json, flag);
    reading_categories(r, json, flag);
    reading_purposes(r, json, flag);
    flag->starts_on = reading_day(r, flag->pointer, json, "starts_on", false);
    flag->ends_on = reading_day(r, flag->pointer, json, "ends_on", false);
}

static void read_flags(struct reading *r, json_t *json, struct consent_table *out)
{
    json_t *list = reading_array(r, "", json, "flags", true, FLAGS_MAX);
    out->flags_count = json_array_size(list);
    out->flags = cpx_arena_array(r->arena, out->flags_count, sizeof *out->flags);
    if (out->flags == NULL) {
        r->exhausted = true;
        return;
    }
    for (size_t i = 0; i < out->flags_count; i++) {
        out->flags[i].pointer = reading_item(r, "/flags", i);
        read_flag(r, json_array_get(list, i), &out->flags[i]);
    }
}

static bool is_sha256(const char *text)
{
    return strlen(text) == 64 && strspn(text, "0123456789abcdef") == 64;
}

static void read_form(struct reading *r, json_t *json, struct consent_table *out)
{
    static const char *const known[] = {"version", "language", "sha256", "kept_at", NULL};
    json_t *form = reading_object(r, "", json, "form", false);
    reading_members(r, "/form", form, known, "version, language, sha256, kept_at");
    out->form_version = reading_text(r, "/form", form, "version", false, READING_NAME_MAX);
    out->form_language = reading_text(r, "/form", form, "language", false, READING_NAME_MAX);
    out->form_sha256 = reading_text(r, "/form", form, "sha256", false, READING_NAME_MAX);
    out->form_kept_at = reading_text(r, "/form", form, "kept_at", false, READING_TEXT_MAX);
    if (out->form_sha256 != NULL && !is_sha256(out->form_sha256)) {
        reading_wrong(r, CPX_ERROR_VALUE, "/form/sha256", NULL, "The form's SHA-256 is needed, as 64 lower-case hexadecimal digits");
        out->form_sha256 = NULL;
    }
    out->evidence = out->form_sha256 != NULL && out->form_kept_at != NULL;
}

static void read_signer(struct reading *r, json_t *json, struct consent_table *out)
{
    static const char *const known[] = {"name", "role", NULL};
    const char *words[COUNT(roles)];
    json_t *signer = reading_object(r, "", json, "signed_by", true);
    if (signer == NULL) return;
    for (size_t i = 0; i < COUNT(roles); i++)
        words[i] = roles[i].role;
    reading_members(r, "/signed_by", signer, known, "name, role");
    out->signer_name = reading_text(r, "/signed_by", signer, "name", true, READING_NAME_MAX);
    out->signer_role = reading_word(r, "/signed_by", signer, "role", true, words, COUNT(words), roles_allowed);
}

static enum cpx_rc read_table(struct reading *r, json_t *json, struct consent_table *out)
{
    static const char *const known[] = {"signed_by", "signed_on", "method", "form", "flags", "external_id", NULL};
    static const char *const kept[] = {"signed_by", "signed_on", "method", "form", "flags", "external_id", "child", "evidence", NULL};
    size_t before = r->problem->count;
    memset(out, 0, sizeof *out);
    if (!json_is_object(json)) {
        reading_wrong(r, CPX_ERROR_VALUE, "", NULL, "An object is needed");
        return CPX_REFUSED;
    }
    reading_members(r, "", json, r->stored ? kept : known, "signed_by, signed_on, method, form, flags, external_id");
    read_signer(r, json, out);
    out->signed_on = reading_day(r, "", json, "signed_on", true);
    out->method = reading_word(r, "", json, "method", !r->stored, methods, COUNT(methods), methods_allowed);
    read_form(r, json, out);
    read_flags(r, json, out);
    out->external_id = reading_text(r, "", json, "external_id", false, READING_NAME_MAX);
    if (r->stored) {
        out->child = reading_text(r, "", json, "child", true, READING_NAME_MAX);
        out->evidence = json_is_true(json_object_get(json, "evidence"));
    }
    if (r->exhausted) return CPX_EXHAUSTED;
    return r->problem->count > before ? CPX_REFUSED : CPX_OK;
}

enum cpx_rc table_from_json(struct cpx_arena *arena, struct cpx_problem *problem, json_t *json, struct consent_table *out)
{
    struct reading r = {.arena = arena, .problem = problem};
    return read_table(&r, json, out);
}

enum cpx_rc table_from_record(struct cpx_arena *arena, const char *record, struct consent_table *out)
{
    struct cpx_problem problem = {.arena = arena};
    struct reading r = {.arena = arena, .problem = &problem, .stored = true};
    json_t *json = NULL;
    enum cpx_rc rc = cpx_json_load(arena, record, strlen(record), &json, &problem);
    if (rc == CPX_OK) rc = read_table(&r, json, out);
    return rc == CPX_REFUSED ? CPX_DEFECT : rc;
}

/* ---- the rules ---- */

/* The same day a year later; 29 February becomes the 28th. */
static const char *year_after(struct cpx_arena *arena, const char *day)
{
    int year = 0;
    for (int i = 0; i < 4; i++)
        year = year * 10 + (day[i] - '0');
    return cpx_arena_printf(arena, "%04d%s", year + 1, strcmp(day + 4, "-02-29") == 0 ? "-02-28" : day + 4);
}

enum cpx_rc table_complete(struct cpx_arena *arena, struct consent_table *table)
{
    for (size_t i = 0; i < table->flags_count; i++) {
        struct flag *flag = &table->flags[i];
        if (!flag->permit) continue;
        if (flag->starts_on == NULL) flag->starts_on = table->signed_on;
        if (flag->ends_on == NULL) flag->ends_on = year_after(arena, flag->starts_on);
        if (flag->ends_on == NULL) return CPX_EXHAUSTED;
    }
    return CPX_OK;
}

bool flag_span(const struct flag *flag, const char *zone, int64_t *starts_us, int64_t *ends_us)
{
    int64_t other;
    *starts_us = 0;
    *ends_us = FOREVER_US;
    if (flag->starts_on != NULL && !cpx_time_span(flag->starts_on, zone, starts_us, &other)) return false;
    return flag->ends_on == NULL || cpx_time_span(flag->ends_on, zone, &other, ends_us);
}

/* How many days lie between two midnights: one may last an hour more, or less. */
static int64_t days_between(int64_t from_us, int64_t until_us)
{
    const int64_t day = INT64_C(86400000000);
    return (until_us - from_us + day / 2) / day;
}

static void check_span(struct cpx_problem *problem, const struct consent_table *table, const struct flag *flag, const char *zone)
{
    int64_t starts = 0, ends = 0, signed_us = 0, signed_end = 0;
    if (!flag_span(flag, zone, &starts, &ends) || starts >= ends) {
        (void)cpx_problem_add(problem, CPX_ERROR_VALUE, flag->pointer,
                              "It ends before it starts: ends_on is the last day on which it holds");
        return;
    }
    if (!flag->permit || table->method == NULL || strcmp(table->method, "verbal_witnessed") != 0) return;
    if (!cpx_time_span(table->signed_on, zone, &signed_us, &signed_end) || days_between(signed_end, ends) > VERBAL_DAYS)
        (void)cpx_problem_add(problem, CPX_ERROR_BUSINESS_RULE, flag->pointer,
                              "A verbal permit is for an emergency: it may hold for %d days at most, so that the family can sign",
                              VERBAL_DAYS);
}

bool flag_names_recipient(struct cpx_problem *problem, const struct flag *flag)
{
    size_t before = problem->count;
    for (size_t i = 0; flag->permit && flag->class_name != NULL && i < cpx_categories_count; i++)
        if ((flag->categories >> i & 1) != 0 && cpx_categories[i].named_recipient)
            (void)cpx_problem_add(problem, CPX_ERROR_BUSINESS_RULE, flag->pointer,
                                  "The category %s needs a named organization, never a class", cpx_categories[i].name);
    return problem->count == before;
}

/* What a minor consented to alone is the minor's to release, before and after majority. */
static void check_minors(struct cpx_problem *problem, const struct consent_table *table, const struct flag *flag)
{
    enum cpx_signer signer = table_signer(table->signer_role);
    if (signer == CPX_SIGNER_MINOR || signer == CPX_SIGNER_YOUNG_ADULT) return;
    if (flag->permit && (flag_labels(flag) & CPX_LABEL_MINOR) != 0)
        (void)cpx_problem_add(problem, CPX_ERROR_BUSINESS_RULE, flag->pointer,
                              "What a minor consented to alone is released by the minor's own signature only");
}

enum cpx_rc table_check(struct cpx_problem *problem, const struct consent_table *table, enum consent_face face, const char *zone)
{
    size_t before = problem->count;
    int64_t signed_us = 0, other = 0;
    bool permits = false;
    for (size_t i = 0; i < table->flags_count; i++) {
        const struct flag *flag = &table->flags[i];
        check_span(problem, table, flag, zone);
        (void)flag_names_recipient(problem, flag);
        check_minors(problem, table, flag);
        permits = permits || flag->permit;
    }
    if (!cpx_time_span(table->signed_on, zone, &signed_us, &other) || signed_us > cpx_now_us())
        (void)cpx_problem_add(problem, CPX_ERROR_VALUE, face == CONSENT_FHIR ? "/dateTime" : "/signed_on",
                              "The day of signing is yet to come");
    if (permits && !table->evidence)
        (void)cpx_problem_add(problem, CPX_ERROR_EVIDENCE_MISSING, face == CONSENT_FHIR ? "/sourceAttachment" : "/form",
                              face == CONSENT_FHIR
                                  ? "A permit needs a sourceAttachment with hash and url (or title), or a sourceReference: "
                                    "what was signed, and where it is kept"
                                  : "A permit needs form.sha256 and form.kept_at: the hash of what was signed, and where it is "
                                    "kept");
    return problem->count > before ? CPX_REFUSED : CPX_OK;
}

/* ---- writing ---- */

static void write_signed_by(struct cpx_writer *w, const struct consent_table *table)
{
    cpx_write_object(w, "signed_by");
    cpx_write_string(w, "name", table->signer_name);
    cpx_write_string(w, "role", table->signer_role);
    cpx_write_end_object(w);
}

void table_write_signature(struct cpx_writer *w, const struct consent_table *table)
{
    write_signed_by(w, table);
    cpx_write_string(w, "signed_on", table->signed_on);
    cpx_write_string(w, "method", table->method);
    if (table->form_version == NULL && table->form_language == NULL && table->form_sha256 == NULL && table->form_kept_at == NULL) return;
    cpx_write_object(w, "form");
    cpx_write_string(w, "version", table->form_version);
    cpx_write_string(w, "language", table->form_language);
    cpx_write_string(w, "sha256", table->form_sha256);
    cpx_write_string(w, "kept_at", table->form_kept_at);
    cpx_write_end_object(w);
}

void flag_write_recipient(struct cpx_writer *w, const struct flag *flag)
{
    cpx_write_object(w, "to");
    cpx_write_string(w, "organization", flag->organization);
    cpx_write_string(w, "class", flag->class_name);
    cpx_write_end_object(w);
}

void flag_write_categories(struct cpx_writer *w, const struct flag *flag)
{
    cpx_write_array(w, "categories");
    if (flag->all) cpx_write_string(w, NULL, "all");
    for (size_t i = 0; i < cpx_categories_count; i++)
        if ((flag->categories >> i & 1) != 0) cpx_write_string(w, NULL, cpx_categories[i].name);
    cpx_write_end_array(w);
}

void flag_write_purposes(struct cpx_writer *w, const struct flag *flag)
{
    cpx_write_array(w, "purposes");
    for (int i = CPX_PURPOSE_TREAT; i < CPX_PURPOSE_COUNT; i++)
        if ((flag->purposes >> i & 1) != 0) cpx_write_string(w, NULL, cpx_purposes[i].word);
    cpx_write_end_array(w);
}

void table_write_flag(struct cpx_writer *w, const struct flag *flag)
{
    cpx_write_object(w, NULL);
    cpx_write_string(w, "decision", flag->permit ? "permit" : "deny");
    flag_write_recipient(w, flag);
    if (flag->sources_count > 0) {
        cpx_write_object(w, "from");
        cpx_write_array(w, "organizations");
        for (size_t i = 0; i < flag->sources_count; i++)
            cpx_write_string(w, NULL, flag->sources[i]);
        cpx_write_end_array(w);
        cpx_write_end_object(w);
    }
    flag_write_categories(w, flag);
    if (flag->purposes != 0) flag_write_purposes(w, flag);
    cpx_write_string(w, "starts_on", flag->starts_on);
    cpx_write_string(w, "ends_on", flag->ends_on);
    cpx_write_end_object(w);
}

const char *table_record(struct cpx_arena *arena, const struct consent_table *table)
{
    struct cpx_text text;
    struct cpx_writer w;
    cpx_text_init(&text, arena, RECORD_MAX);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    table_write_signature(&w, table);
    cpx_write_string(&w, "external_id", table->external_id);
    cpx_write_string(&w, "child", table->child);
    cpx_write_bool(&w, "evidence", table->evidence);
    cpx_write_array(&w, "flags");
    for (size_t i = 0; i < table->flags_count; i++)
        table_write_flag(&w, &table->flags[i]);
    cpx_write_end_array(&w);
    cpx_write_end_object(&w);
    return cpx_text_finish(&text, NULL);
}

/* A letter of U+00C0 to U+017F without its marks; '\0': another character. */
static char plain_letter(unsigned code)
{
    static const char latin[] =
        "AAAAAAACEEEEIIIIDNOOOOO\0OUUUUYTsaaaaaaaceeeeiiiidnooooo\0ouuuuyty"
        "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUu"
        "WwYyYZzZzZzs";
    return latin[code - 0xC0];
}

/* The child is one person, before and after majority, however its name is written. */
static const char child_key[] = "child";

const char *table_signer_key(struct cpx_arena *arena, const struct consent_table *table)
{
    struct cpx_text key;
    bool space = false;
    enum cpx_signer signer = table_signer(table->signer_role);
    if (signer == CPX_SIGNER_MINOR || signer == CPX_SIGNER_YOUNG_ADULT) return child_key;
    cpx_text_init(&key, arena, KEY_MAX_BYTES);
    cpx_text_addf(&key, "%s:", table->signer_role);
    size_t start = key.size;
    for (const unsigned char *c = (const unsigned char *)table->signer_name; *c != '\0'; c++) {
        char letter = (char)*c;
        if (letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n') {
            space = key.size > start;
            continue;
        }
        if (*c >= 0xC3 && *c <= 0xC5 && c[1] != '\0') {
            char folded = plain_letter(((*c & 0x1Fu) << 6) | (c[1] & 0x3Fu));
            if (folded != '\0') {
                letter = folded;
                c++;
            }
        }
        if (letter >= 'A' && letter <= 'Z') letter = (char)(letter - 'A' + 'a');
        if (space) cpx_text_adds(&key, " ");
        space = false;
        cpx_text_add(&key, &letter, 1);
    }
    return cpx_text_finish(&key, NULL);
}
