/* One page of a plan's JSON: sections are a table, and so are the words. What isn't in the plan has no heading, for everyone alike. */
#include "page.h"

#include <openssl/evp.h>
#include <stdio.h>
#include <string.h>

#include "cpx/embed.h"
#include "cpx/time.h"

/* ---- words ---- */

static const struct {
    const char *word, *said[PLAIN_LANGUAGES];
} words[] = {
#define W(word, english, spanish) {word, {english, spanish}},
#include "page_words.inc"
#undef W
};

const char *plain_page_word(const char *word, enum plain_language language)
{
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (strcmp(words[i].word, word) == 0) return words[i].said[language];
    }
    return NULL;
}

enum plain_language plain_page_language(const char *tag)
{
    bool spanish = tag != NULL && (tag[0] | 0x20) == 'e' && (tag[1] | 0x20) == 's' && (tag[2] == '\0' || tag[2] == '-');
    return spanish ? PLAIN_SPANISH : PLAIN_ENGLISH;
}

/* ---- what is where ---- */

enum kind { TEXT, WORD, DAY, TIME, YES_OR_NO, NAMED }; /* NAMED: an id of something in the plan, by what it is called there */

struct field {
    const char *member; /* "barriers.kind" goes into lists and objects */
    enum kind kind;
    const char *label; /* NULL: the member's name */
};
struct section {
    const char *heading, *list; /* where its items are: "care_team.members" */
    struct field title[2];      /* the first that is there */
    struct field fields[12];    /* up to the first without a member */
};

static const struct section sections[] = {
    {"lead", "care_team.lead", {{"member", NAMED, NULL}}, {{"chosen_by", WORD, NULL}, {"since", DAY, NULL}}},
    {"care_team",
     "care_team.members",
     {{"name", TEXT, NULL}, {"organization", NAMED, NULL}},
     {{"role", WORD, NULL},
      {"role_text", TEXT, "role"},
      {"organization", NAMED, NULL},
      {"phone", TEXT, NULL},
      {"email", TEXT, NULL},
      {"responsible_for", WORD, NULL}}},
    {"preferences",
     "preferences",
     {{NULL, TEXT, NULL}},
     {{"language", TEXT, NULL},
      {"contact_mode", WORD, NULL},
      {"interpreter", YES_OR_NO, NULL},
      {"safe_to_leave_message", YES_OR_NO, NULL},
      {"text", TEXT, "note"}}},
    {"strengths",
     "strengths",
     {{"text", TEXT, NULL}},
     {{"stated_by", WORD, NULL}, {"source", NAMED, NULL}, {"disputes", TEXT, "disputed"}}},
    {"needs",
     "needs",
     {{"text", TEXT, NULL}, {"domain", WORD, NULL}},
     {{"domain", WORD, NULL},
      {"about", WORD, NULL},
      {"status", WORD, NULL},
      {"priority", WORD, NULL},
      {"raised_by", WORD, NULL},
      {"barriers", WORD, NULL},
      {"source", NAMED, NULL},
      {"updated_at", TIME, NULL},
      {"disputes", TEXT, "disputed"}}},
    {"goals",
     "goals",
     {{"text", TEXT, NULL}},
     {{"status", WORD, NULL},
      {"progress", WORD, NULL},
      {"target_on", DAY, NULL},
      {"stated_by", WORD, NULL},
      {"needs", NAMED, NULL},
      {"source", NAMED, NULL},
      {"updated_at", TIME, NULL},
      {"disputes", TEXT, "disputed"}}},
    {"actions",
     "actions",
     {{"text", TEXT, NULL}},
     {{"status", WORD, NULL},
      {"responsible", NAMED, NULL},
      {"due_on", DAY, NULL},
      {"goal", NAMED, NULL},
      {"source", NAMED, NULL},
      {"updated_at", TIME, NULL},
      {"disputes", TEXT, "disputed"}}},
    {"services",
     "services",
     {{"service", NAMED, NULL}},
     {{"status", WORD, NULL}, {"since", DAY, NULL}, {"source", NAMED, NULL}, {"updated_at", TIME, NULL}, {"disputes", TEXT, "disputed"}}},
    {"referrals",
     "referrals",
     {{"service_requested", TEXT, NULL}, {"reason", TEXT, NULL}},
     {{"status", WORD, NULL},
      {"to.organization", NAMED, "to"},
      {"to.service", NAMED, "service"},
      {"from.organization", NAMED, "from"},
      {"reason", TEXT, NULL},
      {"requested_at", TIME, NULL},
      {"respond_by", DAY, NULL},
      {"updated_at", TIME, NULL},
      {"disputes", TEXT, "disputed"}}},
    {"documents",
     "documents",
     {{"title", TEXT, NULL}, {"kind", WORD, NULL}},
     {{"kind", WORD, NULL},
      {"dated_on", DAY, "on"},
      {"kept_at", TEXT, NULL},
      {"url", TEXT, "kept_at"},
      {"source", NAMED, NULL},
      {"disputes", TEXT, "disputed"}}},
    {"duplicates",
     "care_team.duplicates",
     {{"why", TEXT, NULL}},
     {{"status", WORD, NULL}, {"members", NAMED, NULL}, {"resolution.note", TEXT, "note"}}},
    {"conflicts",
     "care_team.conflicts",
     {{"why", TEXT, NULL}},
     {{"status", WORD, NULL}, {"members", NAMED, NULL}, {"resolution.note", TEXT, "note"}}},
};

struct page {
    struct cpx_text *out;
    const json_t *plan;
    enum plain_language language;
    const char *zone;
};

/* ---- writing ---- */

static void put(const struct page *page, const char *html)
{
    cpx_text_adds(page->out, html);
}

/* Text of people: its own characters, never mark-up. */
static void say(const struct page *page, const char *text)
{
    static const struct {
        char letter;
        const char *entity;
    } entities[] = {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"}, {'\'', "&#39;"}};
    for (; *text != '\0'; text++) {
        const char *entity = NULL;
        for (size_t i = 0; i < sizeof entities / sizeof *entities; i++) {
            if (*text == entities[i].letter) entity = entities[i].entity;
        }
        if (entity != NULL)
            put(page, entity);
        else if ((unsigned char)*text >= 0x20 || *text == '\n' || *text == '\t')
            cpx_text_add(page->out, text, 1);
    }
}

/* A heading or label of ours. */
static void say_label(const struct page *page, const char *key)
{
    const char *said = plain_page_word(key, page->language);
    say(page, said != NULL ? said : key);
}

/* A word of /v1; what isn't one is text. */
static void say_word(const struct page *page, const char *word)
{
    const char *said = plain_page_word(word, page->language);
    say(page, said != NULL ? said : word);
}

/* "November 25, 2026", "25 de noviembre de 2026"; what isn't a whole day stays as it is. */
static void say_day(const struct page *page, const char *day)
{
    static const char *const months[][PLAIN_LANGUAGES] = {{"January", "enero"},   {"February", "febrero"},   {"March", "marzo"},
                                                          {"April", "abril"},     {"May", "mayo"},           {"June", "junio"},
                                                          {"July", "julio"},      {"August", "agosto"},      {"September", "septiembre"},
                                                          {"October", "octubre"}, {"November", "noviembre"}, {"December", "diciembre"}};
    unsigned year, month, date;
    char end;
    if (sscanf(day, "%4u-%2u-%2u%c", &year, &month, &date, &end) != 3 || month < 1 || month > 12) {
        say(page, day);
        return;
    }
    const char *name = months[month - 1][page->language];
    if (page->language == PLAIN_SPANISH)
        cpx_text_addf(page->out, "%u de %s de %u", date, name, year);
    else
        cpx_text_addf(page->out, "%s %u, %u", name, date, year);
}

static void say_time(const struct page *page, const char *time)
{
    int64_t lower, upper;
    char day[11];
    bool known = cpx_time_span(time, NULL, &lower, &upper) && cpx_time_day(lower, page->zone, day);
    if (known)
        say_day(page, day);
    else
        say(page, time);
}

/* ---- finding ---- */

/* The value at a path of members. */
static const json_t *at(const json_t *value, const char *path)
{
    while (value != NULL && *path != '\0') {
        size_t size = strcspn(path, ".");
        char name[32];
        if (size >= sizeof name) return NULL;
        memcpy(name, path, size);
        name[size] = '\0';
        value = json_object_get(value, name);
        path += size + (path[size] == '.');
    }
    return value;
}

static const char *text_at(const json_t *value, const char *path)
{
    return json_string_value(at(value, path));
}

static const char *name_in(const json_t *list, const char *id)
{
    static const char *const names[] = {"name", "text", "title", "service_requested", "service", NULL};
    size_t i;
    json_t *item;
    json_array_foreach((json_t *)list, i, item)
    {
        const char *its = json_string_value(json_object_get(item, "id"));
        if (its == NULL || strcmp(its, id) != 0) continue;
        for (size_t n = 0; names[n] != NULL; n++) {
            const char *name = json_string_value(json_object_get(item, names[n]));
            if (name != NULL) return name;
        }
    }
    return NULL;
}

/* What the thing of the plan with this id is called; NULL: the plan doesn't say. */
static const char *name_of(const struct page *page, const char *id)
{
    static const char *const lists[] = {"organizations", "care_team.members", "needs", "goals", "actions", "services", NULL};
    const char *name = NULL;
    for (size_t i = 0; name == NULL && lists[i] != NULL; i++)
        name = name_in(at(page->plan, lists[i]), id);
    return name;
}

static bool is_id(const char *text)
{
    return strlen(text) >= 36 && strspn(text, "0123456789abcdef-") >= 36; /* a member's goes on behind its resource's */
}

/* ---- fields ---- */

static void say_value(const struct page *page, const json_t *value, enum kind kind);

/* A barrier: what kind, whether it is over, and its text. A dispute: what the family says. */
static void say_object(const struct page *page, const json_t *value)
{
    static const struct field parts[] = {{"kind", WORD, NULL}, {"status", WORD, NULL}, {"text", TEXT, NULL}, {"statement", TEXT, NULL}};
    bool any = false;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        const json_t *part = json_object_get(value, parts[i].member);
        if (part == NULL) continue;
        if (any) put(page, ", ");
        any = true;
        say_value(page, part, parts[i].kind);
    }
}

static void say_text(const struct page *page, const char *text, enum kind kind)
{
    const char *name = kind == NAMED || is_id(text) ? name_of(page, text) : NULL;
    if (kind == DAY)
        say_day(page, text);
    else if (kind == TIME)
        say_time(page, text);
    else if (kind == WORD && name == NULL)
        say_word(page, text);
    else
        say(page, name != NULL ? name : text);
}

static void say_value(const struct page *page, const json_t *value, enum kind kind)
{
    size_t i;
    json_t *one;
    if (json_is_string(value)) say_text(page, json_string_value(value), kind);
    if (json_is_boolean(value)) say_label(page, json_is_true(value) ? "yes" : "no");
    if (json_is_object(value)) say_object(page, value);
    json_array_foreach((json_t *)value, i, one)
    {
        if (i > 0) put(page, "; ");
        say_value(page, one, kind);
    }
}

/* An id that nothing in the plan explains says nothing to people. */
static bool is_said(const struct page *page, const json_t *value, enum kind kind)
{
    const char *text = json_string_value(value);
    if (json_is_array(value)) return json_array_size(value) > 0;
    return value != NULL && !json_is_null(value) && !(text != NULL && kind == NAMED && is_id(text) && name_of(page, text) == NULL);
}

static void write_fields(const struct page *page, const json_t *item, const struct section *section, const char *title)
{
    bool any = false;
    for (size_t i = 0; i < sizeof section->fields / sizeof *section->fields && section->fields[i].member != NULL; i++) {
        const struct field *field = &section->fields[i];
        const json_t *value = at(item, field->member);
        if (!is_said(page, value, field->kind) || (title != NULL && strcmp(title, field->member) == 0)) continue;
        put(page, any ? "<dt>" : "<dl><dt>");
        any = true;
        say_label(page, field->label != NULL ? field->label : field->member);
        put(page, "</dt><dd>");
        say_value(page, value, field->kind);
        put(page, "</dd>");
    }
    if (any) put(page, "</dl>");
}

static void write_item(const struct page *page, const json_t *item, const struct section *section)
{
    const char *title = NULL;
    put(page, "<li>");
    for (size_t i = 0; title == NULL && i < 2 && section->title[i].member != NULL; i++) {
        const json_t *value = at(item, section->title[i].member);
        if (!is_said(page, value, section->title[i].kind)) continue;
        title = section->title[i].member;
        put(page, "<h3>");
        say_value(page, value, section->title[i].kind);
        put(page, "</h3>");
    }
    write_fields(page, item, section, title);
    put(page, "</li>");
}

static void write_section(const struct page *page, const struct section *section)
{
    const json_t *items = at(page->plan, section->list);
    bool one = json_is_object(items) && json_object_size(items) > 0;
    if (!one && json_array_size(items) == 0) return;
    put(page, "<section><h2>");
    say_label(page, section->heading);
    put(page, "</h2><ul class=\"items\">");
    size_t i;
    json_t *item;
    if (one) write_item(page, items, section);
    json_array_foreach((json_t *)items, i, item) write_item(page, item, section);
    put(page, "</ul></section>\n");
}

/* ---- the page ---- */

EMBED(plain_page_style, "service/plain/page.css");

static void write_line(const struct page *page, const char *label, const char *text, enum kind kind)
{
    if (text == NULL) return;
    put(page, "<p>");
    say_label(page, label);
    put(page, ": ");
    say_text(page, text, kind);
    put(page, "</p>");
}

/* Ruiz, Mateo: as charts are filed. */
static void write_name(const struct page *page)
{
    const char *family = text_at(page->plan, "about.name.family");
    const json_t *given = at(page->plan, "about.name.given");
    if (family == NULL && json_array_size(given) == 0) return;
    put(page, ": ");
    if (family != NULL) say(page, family);
    for (size_t i = 0; i < json_array_size(given); i++) {
        put(page, i > 0 ? " " : family != NULL ? ", " : "");
        say(page, json_string_value(json_array_get(given, i)));
    }
}

static void write_head(const struct page *page)
{
    put(page, "<!DOCTYPE html>\n<html lang=\"");
    put(page, page->language == PLAIN_SPANISH ? "es" : "en");
    put(page, "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    say_label(page, "care_plan");
    write_name(page);
    put(page, "</title>\n<style>");
    put(page, plain_page_style);
    put(page, "</style>\n</head>\n<body>\n<header><h1>");
    say_label(page, "care_plan");
    write_name(page);
    put(page, "</h1>");
    write_line(page, "birth_date", text_at(page->plan, "about.birth_date"), DAY);
    write_line(page, "as_of", text_at(page->plan, "as_of"), TIME);
    write_line(page, "review_on", text_at(page->plan, "review_on"), DAY);
    put(page, "<p class=\"notice\">");
    say_label(page, "notice");
    put(page, "</p>");
    const char *law = text_at(page->plan, "redisclosure_notice");
    if (law != NULL) {
        put(page, "<p class=\"notice\" lang=\"en\">"); /* the wording of 42 CFR 2.32 */
        say(page, law);
        put(page, "</p>");
    }
    put(page, "</header>\n<main>\n");
}

void plain_page_write(struct cpx_text *out, const json_t *plan, enum plain_language language, const char *zone)
{
    const struct page page = {out, plan, language, zone};
    write_head(&page);
    for (size_t i = 0; i < sizeof sections / sizeof *sections; i++)
        write_section(&page, &sections[i]);
    put(&page, "</main>\n</body>\n</html>\n");
}

bool plain_page_policy(char *out, size_t size)
{
    unsigned char hash[EVP_MAX_MD_SIZE], base64[4 * ((EVP_MAX_MD_SIZE + 2) / 3) + 1];
    unsigned length;
    if (EVP_Digest(plain_page_style, strlen(plain_page_style), hash, &length, EVP_sha256(), NULL) != 1) return false;
    (void)EVP_EncodeBlock(base64, hash, (int)length);
    int written =
        snprintf(out, size, "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
                 (const char *)base64);
    return written > 0 && (size_t)written < size;
}
