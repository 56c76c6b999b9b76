#include "meta.h"

#include <string.h>

#include "cpx/text.h"

/* Kept members, parsed: an empty object where there are none. */
struct merging {
    struct cpx_arena *arena;
    struct cpx_doc kept;
    struct cpx_text security, tags; /* items to add */
};

static enum cpx_rc open_kept(struct merging *m, const char *kept)
{
    const char *text = cpx_arena_printf(m->arena, "{%s}", kept != NULL ? kept : "");
    return text != NULL ? cpx_doc_reparse(m->arena, text, strlen(text), &m->kept) : CPX_EXHAUSTED;
}

static bool is_kept(const struct merging *m, const char *system, const char *code)
{
    int32_t list = cpx_doc_member(&m->kept, 0, "security");
    for (int32_t one = list < 0 ? -1 : m->kept.nodes[list].child; one >= 0; one = m->kept.nodes[one].next) {
        if (cpx_doc_string_is(&m->kept, cpx_doc_member(&m->kept, one, "system"), system) &&
            cpx_doc_string_is(&m->kept, cpx_doc_member(&m->kept, one, "code"), code))
            return true;
    }
    return false;
}

/* A kept coding says what the added one would, but for its notice. */
static void add_coding(struct merging *m, const char *system, const char *code, const char *display)
{
    if (display == NULL && is_kept(m, system, code)) return;
    cpx_text_addf(&m->security, "%s{\"system\":\"%s\",\"code\":\"%s\"", m->security.size > 0 ? "," : "", system, code);
    if (display != NULL) cpx_text_addf(&m->security, ",\"display\":\"%s\"", display);
    cpx_text_adds(&m->security, "}");
}

static void add_labels(struct merging *m, const struct cpx_outbound *outbound)
{
    for (size_t i = 0; i < cpx_label_rows_count; i++) {
        const struct cpx_label_row *row = &cpx_label_rows[i];
        if ((outbound->labels & CPX_LABEL(row->bit)) == 0) continue;
        add_coding(m, row->system, row->code, row->bit == CPX_BIT_PART2 ? CPX_PART2_NOTICE : NULL);
    }
    if ((outbound->labels & CPX_LABEL_PART2) != 0 && !outbound->covered) add_coding(m, CPX_SYSTEM_ACT_CODE, "NORDSCLCD", NULL);
}

static void add_disputes(struct merging *m, const struct cpx_pieces *pieces)
{
    for (size_t i = 0; i < pieces->count; i++) {
        const struct cpx_piece *piece = &pieces->items[i];
        if (!cpx_piece_is_dispute(piece) || piece->body == NULL) continue;
        if (m->tags.size > 0) cpx_text_adds(&m->tags, ",");
        cpx_text_add(&m->tags, piece->body, piece->size);
    }
}

/* Items into a list that was kept, or the list behind all members. */
static bool merge_list(struct merging *m, const char *name, struct cpx_text *items, struct cpx_edit *edit)
{
    int32_t list = cpx_doc_member(&m->kept, 0, name);
    uint32_t place = list >= 0 ? m->kept.nodes[list].end - 1 : (uint32_t)m->kept.size - 1;
    const char *text = cpx_text_finish(items, NULL);
    if (text == NULL) return false;
    if (list >= 0)
        text = cpx_arena_printf(m->arena, "%s%s", m->kept.nodes[list].count > 0 ? "," : "", text);
    else
        text = cpx_arena_printf(m->arena, ",\"%s\":[%s]", name, text);
    *edit = (struct cpx_edit){place, place, text, text != NULL ? strlen(text) : 0};
    return text != NULL;
}

/* The members without the braces, and without the comma that goes before the first of them where none was kept. */
static enum cpx_rc merge(struct merging *m, const char **meta)
{
    struct cpx_edit edits[2];
    size_t count = 0, size;
    const char *text;
    if (m->security.size > 0 && !merge_list(m, "security", &m->security, &edits[count++])) return CPX_EXHAUSTED;
    if (m->tags.size > 0 && !merge_list(m, "tag", &m->tags, &edits[count++])) return CPX_EXHAUSTED;
    if (count == 2 && edits[0].start == edits[1].start) { /* both go behind all members */
        edits[0].text = cpx_arena_printf(m->arena, "%s%s", edits[0].text, edits[1].text);
        if (edits[0].text == NULL) return CPX_EXHAUSTED;
        edits[0].size += edits[1].size;
        count = 1;
    }
    enum cpx_rc rc = cpx_edit_apply(m->arena, m->kept.text, m->kept.size, edits, count, &text, &size);
    if (rc != CPX_OK) return rc;
    bool comma = text[1] == ',';
    *meta = cpx_arena_strndup(m->arena, text + 1 + comma, size - 2 - comma);
    return *meta != NULL ? CPX_OK : CPX_EXHAUSTED;
}

enum cpx_rc cpx_meta_render(struct cpx_arena *arena, const struct cpx_pieces *pieces, const struct cpx_outbound *outbound,
                            const char **meta)
{
    struct merging m = {.arena = arena};
    const char *kept = pieces->items[0].meta;
    bool disputed = false;
    for (size_t i = 0; i < pieces->count && !disputed; i++)
        disputed = cpx_piece_is_dispute(&pieces->items[i]) && pieces->items[i].body != NULL;
    *meta = kept;
    if (outbound->labels == 0 && !disputed) return CPX_OK;
    enum cpx_rc rc = open_kept(&m, kept);
    if (rc != CPX_OK) return rc;
    cpx_text_init(&m.security, arena, SIZE_MAX - 1);
    cpx_text_init(&m.tags, arena, SIZE_MAX - 1);
    add_labels(&m, outbound);
    add_disputes(&m, pieces);
    if (m.security.failed || m.tags.failed) return CPX_EXHAUSTED;
    return m.security.size > 0 || m.tags.size > 0 ? merge(&m, meta) : CPX_OK;
}

/* ---- on the way in ---- */

static bool is_dispute(const struct cpx_doc *doc, int32_t tag)
{
    return cpx_doc_string_is(doc, cpx_doc_member(doc, tag, "system"), CPX_DISPUTE_SYSTEM);
}

/* The member with the comma that separates it from its neighbour. */
static struct cpx_edit member_removed(const struct cpx_doc *doc, int32_t member)
{
    const struct cpx_node *n = &doc->nodes[member];
    int32_t before = -1;
    for (int32_t one = doc->nodes[n->parent].child; one != member; one = doc->nodes[one].next)
        before = one;
    if (before >= 0) return (struct cpx_edit){.start = doc->nodes[before].end, .end = n->end, .text = ""};
    return (struct cpx_edit){.start = n->key_start - 1, .end = n->next >= 0 ? doc->nodes[n->next].key_start - 1 : n->end, .text = ""};
}

enum cpx_rc cpx_meta_without_disputes(struct cpx_arena *arena, struct cpx_doc *doc, int32_t *node)
{
    const struct cpx_node *root = &doc->nodes[*node];
    int32_t list = cpx_doc_member(doc, cpx_doc_member(doc, *node, "meta"), "tag");
    struct cpx_text kept;
    bool any = false;
    size_t size = root->end - root->start;
    if (list < 0) return CPX_OK;
    cpx_text_init(&kept, arena, size);
    for (int32_t tag = doc->nodes[list].child; tag >= 0; tag = doc->nodes[tag].next) {
        if (is_dispute(doc, tag)) {
            any = true;
            continue;
        }
        cpx_text_adds(&kept, kept.size > 0 ? "," : "[");
        cpx_text_add(&kept, doc->text + doc->nodes[tag].start, doc->nodes[tag].end - doc->nodes[tag].start);
    }
    if (!any) return CPX_OK;
    struct cpx_edit edit = member_removed(doc, list);
    if (kept.size > 0) {
        cpx_text_adds(&kept, "]");
        edit = (struct cpx_edit){doc->nodes[list].start, doc->nodes[list].end, kept.data, kept.size};
    }
    if (kept.failed) return CPX_EXHAUSTED;
    edit.start -= root->start;
    edit.end -= root->start;
    const char *text;
    enum cpx_rc rc = cpx_edit_apply(arena, doc->text + root->start, size, &edit, 1, &text, &size);
    if (rc != CPX_OK) return rc;
    *node = 0;
    return cpx_doc_reparse(arena, text, size, doc);
}
