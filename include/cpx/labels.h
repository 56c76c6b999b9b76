/* Sensitivity labels: one bit each of a piece's 64-bit mask; the family's flags (categories) are sets of them. CONSENT.md section 2. */
#ifndef CPX_LABELS_H
#define CPX_LABELS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cpx/arena.h"
#include "cpx/db.h"
#include "cpx/rc.h"
#include "cpx/span.h"

#define CPX_SYSTEM_ACT_CODE "http://terminology.hl7.org/CodeSystem/v3-ActCode"
#define CPX_SYSTEM_CONFIDENTIALITY "http://terminology.hl7.org/CodeSystem/v3-Confidentiality"
#define CPX_SYSTEM_LOCAL "urn:careplan-exchange:label"

/* Bits are stored: never renumber. The SQL policies hold CPX_LABEL_MINOR as a literal; a test compares them. */
#define CPX_LABEL(bit) ((int64_t)1 << (bit))
enum cpx_label_bit {
    CPX_BIT_DEMO = 0,
    CPX_BIT_NORMAL = 1,
    CPX_BIT_BH = 2,
    CPX_BIT_MH = 3,
    CPX_BIT_PSY = 4,
    CPX_BIT_PSYTHPN = 5,
    CPX_BIT_EMOTDIS = 6,
    CPX_BIT_COGN = 7,
    CPX_BIT_DVD = 8,
    CPX_BIT_EI_PARTC = 9,
    CPX_BIT_SUD = 10,
    CPX_BIT_ETHUD = 11,
    CPX_BIT_OPIOIDUD = 12,
    CPX_BIT_ETH = 13,
    CPX_BIT_HIV = 14,
    CPX_BIT_SEX = 15,
    CPX_BIT_STD = 16,
    CPX_BIT_PREGNANT = 17,
    CPX_BIT_SDV = 18,
    CPX_BIT_VIO = 19,
    CPX_BIT_GDIS = 20,
    CPX_BIT_EDU_FERPA = 21,
    CPX_BIT_CHILDWELFARE = 22,
    CPX_BIT_HOUSING = 23,
    CPX_BIT_LIVARG = 24,
    CPX_BIT_FOOD = 25,
    CPX_BIT_BASIC_NEEDS = 26,
    CPX_BIT_LEGAL = 27,
    CPX_BIT_FINANCIAL = 28,
    CPX_BIT_MINOR = 29,
    CPX_BIT_PART2 = 30,     /* from a Part 2 programme; the flag substance_use opens it */
    CPX_BIT_CAREGIVER = 31, /* another person's data in the child's record: no flag of the family's opens it */
    CPX_BIT_HELD = 58,      /* until it is cut again (fhir/recut.sql, which holds it as a literal): no code of its own, no flag opens it */
    CPX_BIT_RESTRICTED =
        59, /* with UNCLASSIFIED: its sender said so, by a sensitivity that has no bit; no code of its own, no flag opens it */
    CPX_BIT_CONSENT = 60,     /* the consent itself: no flag opens it */
    CPX_BIT_UNCLASSIFIED = 61 /* nobody can consent to it until a named human classifies it */
};
#define CPX_LABEL_MINOR CPX_LABEL(CPX_BIT_MINOR)
#define CPX_LABEL_PART2 CPX_LABEL(CPX_BIT_PART2)
/* What accompanies every disclosure of it: 42 CFR 2.32(a)(2), the short form of the rule of 2024 (89 FR 12472). */
#define CPX_PART2_NOTICE "42 CFR part 2 prohibits unauthorized use or disclosure of these records."
#define CPX_LABEL_UNCLASSIFIED CPX_LABEL(CPX_BIT_UNCLASSIFIED)
#define CPX_LABEL_CONSENT CPX_LABEL(CPX_BIT_CONSENT)

/* A family-consent flag: "contact", "medical", ... and the labels that it opens. main: the label that naming the category gives a piece. */
struct cpx_category {
    const char *name;
    int64_t labels;
    int64_t main;
    int named_recipient; /* needs a named organization, never a class */
};
extern const struct cpx_category cpx_categories[];
extern const size_t cpx_categories_count;
const struct cpx_category *cpx_category_find(const char *name); /* NULL: unknown */
/* The first category that opens each of the labels, as names; at most max. Returns how many. */
size_t cpx_categories_of(int64_t labels, const char **names, size_t max);

/* One row a label: its bit, system and code. */
struct cpx_label_row {
    enum cpx_label_bit bit;
    const char *system, *code;
};
extern const struct cpx_label_row cpx_label_rows[];
extern const size_t cpx_label_rows_count;
/* The bits of an incoming security coding: 0 when it says nothing of sensitivity (what to do with it; a confidentiality below N), UNCLASSIFIED for
 * a sensitivity without a bit, R and V among them. */
int64_t cpx_label_of_coding(const char *system, const char *code);

/* Classes of organization, and the labels that everything of theirs carries. */
struct cpx_class {
    const char *name;
    int64_t source_labels;
    bool clinical; /* treats patients: may be entitled to break the glass */
    bool covered;  /* a covered entity of 45 CFR 160.103: it treats patients for pay, or is a health plan */
};
extern const struct cpx_class cpx_classes[];
extern const size_t cpx_classes_count;
const struct cpx_class *cpx_class_find(const char *name);
/* What a reference to an organization carries: the main labels of those of its categories that need a named recipient. */
int64_t cpx_labels_of_member(int64_t source_labels);
/* Those that no update takes away. That something couldn't be classified says nothing of what is said instead, unless its sender said so. */
int64_t cpx_labels_lasting(int64_t labels);
/* The labels of all categories that have one of these. */
int64_t cpx_labels_beside(int64_t labels);

/* Why something has labels: the rules of service/consent/labeller.c. */
enum cpx_label_rule {
    CPX_RULE_SOURCE,
    CPX_RULE_NAMED,
    CPX_RULE_INHERITED,
    CPX_RULE_TARGET,
    CPX_RULE_SECURITY,
    CPX_RULE_ABOUT,
    CPX_RULE_INLINE,
    CPX_RULE_CODE,
    CPX_RULE_LOOK,
    CPX_RULE_CLASSIFIED,
    CPX_RULE_SENSITIVITY,
    CPX_RULE_OPAQUE,
    CPX_RULE_DEFAULT,
    CPX_RULE_UNLISTED,
    CPX_RULE_FOREIGN,
    CPX_RULE_WORD,
    CPX_RULE_GENERIC,
    CPX_RULE_PERSON,
    CPX_RULE_CONSENT,
    CPX_RULE_NOTHING,
    CPX_RULE_FOLLOWS,
    CPX_RULE_COUNT
};
struct cpx_label_rule_row {
    const char *name, *says; /* "code"; one sentence */
};
extern const struct cpx_label_rule_row cpx_label_rules[CPX_RULE_COUNT];
struct cpx_label_reason {
    enum cpx_label_rule rule;
    int32_t node; /* what says so: a Coding, a text; the resource where nothing in it does */
    int64_t labels;
    const char *what, *origin; /* the row of the table of codes and where it comes from, or the word; NULL: neither */
};

/* What the labeller found in one resource. An element is cut where it carries more than the resource does. */
struct cpx_label_element {
    int32_t node;   /* in the doc: the member or the array item that is cut */
    int64_t labels; /* its own, to be united with the resource's */
};
/* A code that the service's own table doesn't hold, in the one spelling under which a named human may have classified it. */
struct cpx_unlisted {
    int32_t node; /* the Coding */
    const char *system, *code;
    int64_t labels; /* what a classification says that it is; 0: there is none */
};
struct cpx_labelling {
    int64_t labels; /* of piece 0: never 0 for a child's resource */
    size_t count;
    struct cpx_label_element *elements;
    size_t unclassified_count;         /* of Consents and entries of the directory: none */
    struct cpx_unlisted *unclassified; /* all that are unlisted, classified or not, in the text's order */
    size_t reasons_count;              /* where they were asked for: why, in the order of the rules */
    const struct cpx_label_reason *reasons;
};
/* A classification in force: what a named human said that a code is. */
struct cpx_classified {
    const char *system, *code;
    int64_t labels;
};
/* What is known of a resource beside its text. */
struct cpx_labelled {
    int64_t source_labels, default_label; /* of the writing organization (struct cpx_reader) */
    int64_t named;                        /* that the sender named by category (/v1) */
    int64_t inherited;                    /* of what it speaks of, or it had before: they raise */
    int64_t naming;                       /* those of them that also say what it is: a Task's focus, the target of a Provenance */
    size_t count;                         /* elements whose labels are known: references to what is labelled, what was labelled before */
    const struct cpx_label_element *elements;
    size_t classified_count; /* what is known of the codes that the labeller reports: see cpx_labels_settle */
    const struct cpx_classified *classified;
    bool reasons;   /* tell them */
    bool directory; /* speaks of no child: what isn't sensitive by itself has no labels, and nothing is cut */
};
/* node: the resource's object in doc (node 0, or an entry of a Bundle). Pure: no database. The rules are the table at the top of
 * service/consent/labeller.c. */
enum cpx_rc cpx_labels_find(struct cpx_arena *arena, const char *type, const struct cpx_doc *doc, int32_t node,
                            const struct cpx_labelled *known, struct cpx_labelling *out) CPX_MUST_CHECK;
/* The same with the classifications in force of the codes that it reports: one statement, and only where it reports any. */
enum cpx_rc cpx_labels_settle(struct cpx_tx *tx, const char *type, const struct cpx_doc *doc, int32_t node,
                              const struct cpx_labelled *known, struct cpx_labelling *out) CPX_MUST_CHECK;

/* Writes what was found (with reasons) as an object: the labels of the whole, of each element, why, and the pieces that it is cut into.
 * pointer: where the resource stands in doc, for the pointers of what is in it. */
struct cpx_writer;
enum cpx_rc cpx_labels_explain(struct cpx_arena *arena, struct cpx_writer *writer, const char *type, const struct cpx_doc *doc,
                               int32_t node, const struct cpx_labelling *found) CPX_MUST_CHECK;

/* ---- what named humans say that codes are: a steward's transaction, or a tool's ---- */

/* One code, and what is said of it. labels 0: what was said is withdrawn. by: the human. */
struct cpx_classification {
    const char *system, *code;
    int64_t labels;
    const char *by, *reason;
};
enum cpx_classified_as {
    CPX_CLASSIFIED_NEW,       /* it is now what was said */
    CPX_CLASSIFIED_SAME,      /* it was that before; or there was nothing to withdraw */
    CPX_CLASSIFIED_LISTED,    /* refused: the service's own table holds it */
    CPX_CLASSIFIED_IMPOSSIBLE /* refused: it is of a system that says nothing of a subject, or has no spelling */
};
/* What holds the code is queued to be cut again, and held until it is. */
enum cpx_rc cpx_code_classify(struct cpx_tx *tx, const struct cpx_classification *said, enum cpx_classified_as *out,
                              int64_t *resources) CPX_MUST_CHECK;
/* The categories that a code can be classified as: those that a source or a signer doesn't give. NULL-terminated. */
extern const char *const cpx_classification_categories[];

#endif
