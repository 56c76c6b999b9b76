/* Lowering: automatic labelling only raises, so taking a label away is the recorded act of a named human of the resource's source, who says what it
 * is instead. CONSENT.md section 3.
 *
 * It holds for a text: of the resource, or of each value that stands at a path. Later versions keep it as long as that says the same. What it can't
 * take away: what the law or the source gives, the minor's and the caregiver's labels, and what a reference to something labelled carries. */
#include <openssl/evp.h>
#include <string.h>

#include "store.h"

enum { DIGEST_SIZE = 32, DIGEST_TEXT = 2 * DIGEST_SIZE + 1, ACTS_MAX = 64 };

/* ---- what a text says ---- */

static enum cpx_rc add_value(EVP_MD_CTX *hash, struct cpx_arena *arena, const struct cpx_doc *doc, int32_t node)
{
    const struct cpx_node *n = &doc->nodes[node];
    size_t size = n->end - n->start;
    const char *text = cpx_arena_strndup(arena, doc->text + n->start, size);

    if (text) text = cpx_without_blanks(arena, text, &size);
    if (!text) return CPX_EXHAUSTED;
    return EVP_DigestUpdate(hash, doc->text + n->key_start, n->key_end - n->key_start) == 1 && EVP_DigestUpdate(hash, ":", 1) == 1 &&
                   EVP_DigestUpdate(hash, text, size + 1) == 1
               ? CPX_OK
               : CPX_DEFECT;
}

/* Members but for those of the names: the server's own, and what the steps of a Task write. */
static enum cpx_rc add_members(EVP_MD_CTX *hash, struct cpx_arena *arena, const struct cpx_doc *doc, int32_t node,
                               const char *const *without, const char *const *nor)
{
    enum cpx_rc rc = CPX_OK;

    for (int32_t member = doc->nodes[node].child; member >= 0 && rc == CPX_OK; member = doc->nodes[member].next) {
        bool left_out = false;
        for (const char *const *names = without; *names; names++) {
            left_out |= cpx_doc_key_is(doc, member, *names);
        }
        for (const char *const *names = nor; names && *names; names++) {
            left_out |= cpx_doc_key_is(doc, member, *names);
        }
        if (!left_out) rc = add_value(hash, arena, doc, member);
    }
    return rc;
}

static enum cpx_rc add_resource(EVP_MD_CTX *hash, struct cpx_arena *arena, const struct cpx_item *item)
{
    static const char *const aside[] = {"id", "meta", NULL}, *const servers[] = {"versionId", "lastUpdated", NULL};
    int32_t meta = cpx_doc_member(&item->doc, item->node, "meta");
    enum cpx_rc rc = add_members(hash, arena, &item->doc, item->node, aside, cpx_pieces_of_their_own(item->type->name));

    return rc == CPX_OK && meta >= 0 ? add_members(hash, arena, &item->doc, meta, servers, NULL) : rc;
}

static enum cpx_rc digest_of(struct cpx_arena *arena, const struct cpx_item *item, int32_t node, char out[DIGEST_TEXT])
{
    static const char digits[] = "0123456789abcdef";
    unsigned char raw[DIGEST_SIZE];
    EVP_MD_CTX *hash = EVP_MD_CTX_new();
    enum cpx_rc rc = hash ? CPX_OK : CPX_EXHAUSTED;

    if (rc == CPX_OK && EVP_DigestInit_ex(hash, EVP_sha256(), NULL) != 1) rc = CPX_DEFECT;
    if (rc == CPX_OK) rc = node == item->node ? add_resource(hash, arena, item) : add_value(hash, arena, &item->doc, node);
    if (rc == CPX_OK && EVP_DigestFinal_ex(hash, raw, NULL) != 1) rc = CPX_DEFECT;
    EVP_MD_CTX_free(hash);
    for (size_t i = 0; i < DIGEST_SIZE && rc == CPX_OK; i++) {
        out[2 * i] = digits[raw[i] >> 4];
        out[2 * i + 1] = digits[raw[i] & 15];
    }
    out[DIGEST_TEXT - 1] = '\0';
    return rc;
}

/* ---- applying ---- */

struct applying {
    struct cpx_arena *arena;
    const struct cpx_item *item;
    const struct cpx_label_element *cited;
    size_t cited_count;
    int64_t kept;
    struct cpx_labelling *labelling;
    const char *digest;
    int64_t lowered, says;
};

static bool lies_in(const struct cpx_doc *doc, int32_t node, int32_t outer)
{
    return doc->nodes[node].start >= doc->nodes[outer].start && doc->nodes[node].end <= doc->nodes[outer].end;
}

static enum cpx_rc lower_value(void *context, const struct cpx_doc *doc, int32_t node)
{
    struct applying *a = context;
    char digest[DIGEST_TEXT];
    enum cpx_rc rc = digest_of(a->arena, a->item, node, digest);

    if (rc != CPX_OK || strcmp(digest, a->digest) != 0) return rc;
    if (node == a->item->node) {
        a->labelling->labels = (a->labelling->labels & (~a->lowered | a->kept)) | a->says;
        return CPX_OK;
    }
    for (size_t i = 0; i < a->labelling->count; i++) {
        struct cpx_label_element *element = &a->labelling->elements[i];
        int64_t kept = a->kept;
        if (!lies_in(doc, element->node, node)) continue;
        for (size_t j = 0; j < a->cited_count; j++) {
            if (lies_in(doc, a->cited[j].node, element->node)) kept |= a->cited[j].labels;
        }
        element->labels = (element->labels & (~a->lowered | kept)) | a->says;
    }
    return CPX_OK;
}

/* A labelled array is labelled in each of its items: one of them may be lowered alone. */
static enum cpx_rc expand(struct cpx_arena *arena, const struct cpx_doc *doc, struct cpx_labelling *labelling)
{
    size_t room = 0, count = 0;
    struct cpx_label_element *elements;

    for (size_t i = 0; i < labelling->count; i++) {
        const struct cpx_node *n = &doc->nodes[labelling->elements[i].node];
        room += n->kind == CPX_KIND_ARRAY ? n->count : 1;
    }
    elements = cpx_arena_array(arena, room, sizeof *elements);
    if (!elements) return CPX_EXHAUSTED;
    for (size_t i = 0; i < labelling->count; i++) {
        const struct cpx_label_element *element = &labelling->elements[i];
        const struct cpx_node *n = &doc->nodes[element->node];
        if (n->kind != CPX_KIND_ARRAY) elements[count++] = *element;
        for (int32_t item = n->kind == CPX_KIND_ARRAY ? n->child : -1; item >= 0 && count < room; item = doc->nodes[item].next) {
            elements[count++] = (struct cpx_label_element){item, element->labels};
        }
    }
    labelling->elements = elements;
    labelling->count = count;
    return CPX_OK;
}

enum cpx_rc cpx_item_lower(struct cpx_batch *batch, struct cpx_item *item, const struct cpx_label_element *cited, size_t count,
                           int64_t kept)
{
    struct applying a = {
        .arena = batch->arena, .item = item, .cited = cited, .cited_count = count, .kept = kept, .labelling = &item->labelling};
    const char *const values[] = {item->type->name, item->id};
    enum cpx_rc rc = CPX_OK;

    if (!item->update || strcmp(item->type->name, "Consent") == 0) return CPX_OK;
    if (!item->lowerings) rc = cpx_tx_run(batch->tx, CPX_SQL_LOWERING_FIND, values, 2, &item->lowerings);
    if (rc == CPX_OK && cpx_rows_count(item->lowerings) > 0 && item->labelling.count > 0)
        rc = expand(batch->arena, &item->doc, &item->labelling);
    for (int row = 0; rc == CPX_OK && row < cpx_rows_count(item->lowerings); row++) {
        const char *element = cpx_rows_text(item->lowerings, row, 0);
        a.digest = cpx_rows_text(item->lowerings, row, 1);
        a.lowered = cpx_rows_int(item->lowerings, row, 2);
        a.says = cpx_rows_int(item->lowerings, row, 3);
        rc = cpx_path_each(&item->doc, item->node, element, lower_value, &a);
    }
    return rc;
}

/* ---- the act ---- */

/* What can be taken away from what an organization wrote. */
static int64_t lowerable(int64_t source_labels)
{
    const int64_t flags = CPX_LABEL(CPX_BIT_MINOR) - 1;
    const int64_t given = CPX_LABEL(CPX_BIT_EI_PARTC) | CPX_LABEL(CPX_BIT_EDU_FERPA) | CPX_LABEL(CPX_BIT_CHILDWELFARE);

    return ((flags & ~given) | CPX_LABEL_UNCLASSIFIED | CPX_LABEL(CPX_BIT_RESTRICTED)) & ~source_labels;
}

struct acting {
    struct cpx_tx *tx;
    const struct cpx_view *view;
    const struct cpx_lowering *act;
    struct cpx_item item; /* the stored text */
    size_t count;
    int64_t at_us;
};

static enum cpx_rc record(void *context, const struct cpx_doc *doc, int32_t node)
{
    struct acting *a = context;
    struct cpx_arena *arena = cpx_tx_arena(a->tx);
    const struct cpx_reader *reader = &cpx_tx_request(a->tx)->reader;
    const struct cpx_rows *rows = NULL;
    char digest[DIGEST_TEXT];
    int64_t labels = 0,
            person = strcmp(a->view->type, "Patient") == 0 || strcmp(a->view->type, "RelatedPerson") == 0 ? CPX_LABEL(CPX_BIT_DEMO) : 0;
    enum cpx_rc rc;

    (void)doc;
    if (a->count++ == ACTS_MAX) return CPX_OK;
    rc = digest_of(arena, &a->item, node, digest);
    for (size_t i = 0; i < a->view->pieces.count; i++) {
        labels |= a->view->pieces.items[i].labels;
    }
    const char *const values[] = {a->view->type,
                                  a->view->id,
                                  a->act->element,
                                  digest,
                                  cpx_param_int(arena, a->view->child),
                                  cpx_param_int(arena, labels),
                                  cpx_param_int(arena, lowerable(reader->source_labels | person) & ~a->act->says),
                                  cpx_param_int(arena, a->act->says),
                                  reader->user,
                                  a->act->reason};
    for (size_t i = 4; i < 8; i++) {
        if (!values[i]) return CPX_EXHAUSTED;
    }
    if (rc == CPX_OK) rc = cpx_tx_run(a->tx, CPX_SQL_LOWERING_ADD, values, 10, &rows);
    if (rc == CPX_OK && cpx_rows_count(rows) != 1) rc = CPX_DEFECT;
    if (rc == CPX_OK) a->at_us = cpx_rows_int(rows, 0, 0);
    return rc;
}

enum cpx_rc cpx_resource_lower(struct cpx_tx *tx, const struct cpx_lowering *act, const struct cpx_view *view, int64_t *at_us)
{
    struct cpx_problem *problem = &cpx_tx_request(tx)->problem;
    struct acting a = {.tx = tx, .view = view, .act = act, .item = {.type = cpx_type_find(view->type)}};
    enum cpx_rc rc;

    if (view->child == CPX_CHILD_DIRECTORY || strcmp(view->type, "Consent") == 0)
        return cpx_problem_add(problem, CPX_ERROR_BUSINESS_RULE, "/resource", "Only what speaks of a child has labels that can be lowered");
    rc = cpx_doc_reparse(cpx_tx_arena(tx), view->text, view->size, &a.item.doc);
    if (rc == CPX_OK) rc = cpx_path_each(&a.item.doc, 0, act->element, record, &a);
    if (rc != CPX_OK) return rc;
    if (a.count == 0) return cpx_problem_add(problem, CPX_ERROR_VALUE, "/element", "There is nothing at this path of the resource");
    if (a.count > ACTS_MAX)
        return cpx_problem_add(problem, CPX_ERROR_VALUE, "/element", "More than %d values stand at this path", ACTS_MAX);
    *at_us = a.at_us;
    return cpx_resource_recut(tx, view->type, view->id);
}
