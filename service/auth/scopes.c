#include "scopes.h"

#include <stdlib.h>
#include <string.h>

#include "cpx/auth.h"
#include "cpx/text.h"

static const char letters[] = "cruds";
static const char prefix[] = "system/";
enum { ALL = 31, TEXT_CAP = 8 * 1024 };

/* The first version's words (SMART App Launch 2.2.0, "Scopes for requesting FHIR resources"). */
static const struct {
    const char *word;
    const char *letters;
} words[] = {{"read", "rs"}, {"write", "cud"}, {"*", "cruds"}};

static unsigned bit_of(char letter)
{
    const char *found = letter == '\0' ? NULL : strchr(letters, letter);
    return found == NULL ? 0 : 1U << (found - letters);
}

/* Letters in order, each at most once; 0: something else. */
static unsigned letters_of(const char *text, size_t size)
{
    unsigned set = 0;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (strlen(words[i].word) == size && memcmp(words[i].word, text, size) == 0)
            return letters_of(words[i].letters, strlen(words[i].letters));
    }
    for (size_t i = 0; i < size; i++) {
        unsigned bit = bit_of(text[i]);
        if (bit == 0 || bit <= set) return 0;
        set |= bit;
    }
    return set;
}

/* What a type may look like: whether FHIR has it doesn't matter here, since it then gives nothing. */
static bool is_type(const char *text, size_t size)
{
    if (size == 1 && *text == '*') return true;
    if (size == 0 || size >= CPX_SCOPE_TYPE || *text < 'A' || *text > 'Z') return false;
    for (size_t i = 0; i < size; i++) {
        if (!((text[i] >= 'A' && text[i] <= 'Z') || (text[i] >= 'a' && text[i] <= 'z'))) return false;
    }
    return true;
}

/* One scope. Granular ones ("?category=...") aren't supported, so they don't parse: granting them without the filter would widen them. */
static bool parse_one(const char *text, size_t size, struct cpx_scope *out)
{
    size_t skip = sizeof prefix - 1;
    const char *type = text + skip;
    if (size <= skip || memcmp(text, prefix, skip) != 0) return false;
    const char *dot = memchr(type, '.', size - skip);
    if (dot == NULL || !is_type(type, (size_t)(dot - type))) return false;
    memcpy(out->type, type, (size_t)(dot - type));
    out->type[dot - type] = '\0';
    out->letters = letters_of(dot + 1, size - skip - (size_t)(dot - type) - 1);
    return out->letters != 0;
}

static void unite(struct cpx_scopes *set, const struct cpx_scope *scope)
{
    size_t at = 0;
    while (at < set->count && strcmp(set->items[at].type, scope->type) < 0)
        at++;
    if (at < set->count && strcmp(set->items[at].type, scope->type) == 0) {
        set->items[at].letters |= scope->letters;
        return;
    }
    memmove(&set->items[at + 1], &set->items[at], (set->count - at) * sizeof set->items[0]);
    set->items[at] = *scope;
    set->count++;
}

static struct cpx_scopes *set_new(struct cpx_arena *arena, size_t room)
{
    return cpx_arena_alloc(arena, sizeof(struct cpx_scopes) + room * sizeof(struct cpx_scope));
}

static size_t words_in(const char *text)
{
    size_t count = 0;
    for (const char *p = text + strspn(text, " "); *p != '\0'; p += strspn(p, " ")) {
        count++;
        p += strcspn(p, " ");
    }
    return count;
}

enum cpx_rc cpx_scopes_parse(struct cpx_arena *arena, const char *text, const struct cpx_scopes **out)
{
    size_t count = words_in(text);
    if (count == 0 || count > CPX_SCOPES_MAX) return CPX_REFUSED;
    struct cpx_scopes *set = set_new(arena, count);
    if (set == NULL) return CPX_EXHAUSTED;
    for (const char *p = text + strspn(text, " "); *p != '\0'; p += strspn(p, " ")) {
        struct cpx_scope scope;
        size_t size = strcspn(p, " ");
        if (!parse_one(p, size, &scope)) return CPX_REFUSED;
        unite(set, &scope);
        p += size;
    }
    *out = set;
    return CPX_OK;
}

static unsigned letters_for(const struct cpx_scopes *scopes, const char *type)
{
    for (size_t i = 0; i < scopes->count; i++) {
        if (strcmp(scopes->items[i].type, type) == 0) return scopes->items[i].letters;
    }
    return 0;
}

bool cpx_scopes_allow(const struct cpx_scopes *scopes, const char *type, char letter)
{
    return scopes != NULL && ((letters_for(scopes, "*") | letters_for(scopes, type)) & bit_of(letter)) != 0;
}

static void write_scope(struct cpx_text *text, const struct cpx_scope *scope)
{
    cpx_text_addf(text, "%s%s%s.", text->size == 0 ? "" : " ", prefix, scope->type);
    for (size_t i = 0; i < sizeof letters - 1; i++) {
        if ((scope->letters & 1U << i) != 0) cpx_text_add(text, &letters[i], 1);
    }
}

/* Sorted, `*` first; a type names only what `*` doesn't give already. */
enum cpx_rc cpx_scopes_text(struct cpx_arena *arena, const struct cpx_scopes *set, const char **out)
{
    struct cpx_text text;
    size_t size = 0;
    unsigned everywhere = letters_for(set, "*");
    cpx_text_init(&text, arena, TEXT_CAP);
    for (size_t i = 0; i < set->count; i++) {
        struct cpx_scope scope = set->items[i];
        if (strcmp(scope.type, "*") != 0) scope.letters &= ~everywhere & ALL;
        if (scope.letters != 0) write_scope(&text, &scope);
    }
    *out = cpx_text_finish(&text, &size);
    return *out == NULL ? CPX_EXHAUSTED : size == 0 ? CPX_REFUSED : CPX_OK;
}

enum cpx_rc cpx_scopes_intersect(struct cpx_arena *arena, const struct cpx_scopes *asked, const struct cpx_scopes *registered,
                                 const char **text)
{
    struct cpx_scopes *both = set_new(arena, asked->count + registered->count);
    if (both == NULL) return CPX_EXHAUSTED;
    unsigned asked_everywhere = letters_for(asked, "*"), registered_everywhere = letters_for(registered, "*");
    /* A type that either names: what both give it, each by its name or by `*`. The type `*` itself is where both have it. */
    for (size_t i = 0; i < asked->count; i++) {
        struct cpx_scope scope = asked->items[i];
        scope.letters &= letters_for(registered, scope.type) | registered_everywhere;
        if (scope.letters != 0) unite(both, &scope);
    }
    for (size_t i = 0; i < registered->count; i++) {
        struct cpx_scope scope = registered->items[i];
        scope.letters &= letters_for(asked, scope.type) | asked_everywhere;
        if (scope.letters != 0) unite(both, &scope);
    }
    return cpx_scopes_text(arena, both, text);
}
