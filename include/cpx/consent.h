/* The family's consent: recording it, compiling it into grants. CONSENT.md sections 1 and 2. */
#ifndef CPX_CONSENT_H
#define CPX_CONSENT_H

#include <stdbool.h>
#include <stdint.h>

#include "cpx/db.h"
#include "cpx/labels.h"
#include "cpx/problem.h"
#include "cpx/reader.h"
#include "cpx/request.h"

/* ---- decision: pure; the reference for the SQL policy and the compiler ---- */

enum cpx_signer { CPX_SIGNER_GUARDIAN, CPX_SIGNER_MINOR, CPX_SIGNER_YOUNG_ADULT, CPX_SIGNER_COURT };

/* What a line is. All but CONSENT are legal bases that a steward recorded, or an emergency. */
enum cpx_provision_kind {
    CPX_PROVISION_CONSENT,     /* of a table that somebody signed, a court among them */
    CPX_PROVISION_CUSTODY,     /* a court's order: of the guardians, one alone decides on these labels, towards everyone */
    CPX_PROVISION_MANDATE,     /* a law that obliges to disclose */
    CPX_PROVISION_PROHIBITION, /* a law or an order that forbids it */
    CPX_PROVISION_EMERGENCY    /* a named user breaks the glass: purpose BTG */
};

/* One line in force, classes not yet expanded. Times are microseconds since 1970, half-open. */
struct cpx_provision {
    enum cpx_provision_kind kind;
    int64_t number;              /* of its consent, legal basis or emergency access: the basis of what it permits */
    int32_t line;                /* CONSENT: in its table, as it is stored */
    bool permit;                 /* CONSENT: else it denies */
    enum cpx_signer signer;      /* CONSENT */
    const char *guardian;        /* CONSENT: the signer, folded. CUSTODY: the one who decides. NULL: nobody that an order could name */
    int32_t recipient;           /* organization number, or 0 */
    const char *recipient_class; /* or NULL. Neither: everyone, which a PROHIBITION and CUSTODY may say */
    int64_t labels;              /* the union of its categories; -1: all (of what permits, an EMERGENCY's only) */
    uint32_t
        purposes; /* bits 1 << enum cpx_purpose; 0: all (never of what permits); 1 << (16 + a purpose): that one without those below it */
    int64_t starts_us, ends_us;
    int32_t discloser; /* of what permits: the source it is limited to, or 0: every member. A deny is for every source. */
    int64_t actor;     /* EMERGENCY: whose it is (table actor) */
};
/* All that is in force for a child. */
struct cpx_rules {
    const struct cpx_provision *provisions;
    size_t count;
    int64_t majority_us; /* when the child comes of age; CPX_MAJORITY_UNKNOWN: guardians decide on */
};
#define CPX_MAJORITY_UNKNOWN INT64_MAX
enum { CPX_MAJORITY_YEARS = 18 };

struct cpx_actor_organization {
    int32_t number;
    const char *class_name;
    uint32_t purposes; /* entitled */
    int64_t actor;     /* which of its users; 0: none that an emergency let in */
};
struct cpx_decision_piece {
    int64_t labels;
    int32_t source;
};
/* Whether the actor may read the piece. CONSENT.md section 1. A permit covers its purpose and what v3-ActReason puts below it, but never ETREAT
 * or BTG. */
bool cpx_decide(const struct cpx_rules *rules, const struct cpx_actor_organization *actor, enum cpx_purpose purpose, int64_t now_us,
                const struct cpx_decision_piece *piece);

/* What opens a piece. They are never united: on one ground it opens whole, or it doesn't. Numbers are stored. */
enum cpx_ground {
    CPX_GROUND_FAMILY, /* guardians, a court in their place, or the young adult */
    CPX_GROUND_MINOR,  /* the minor's own consent: opens what is labelled MINOR-CONSENTED, and no more */
    CPX_GROUND_LAW,    /* a mandate: only a prohibition stands against it */
    CPX_GROUND_EMERGENCY, /* what nobody decided, or what was refused to a class; a refusal that names the organization, a court's and a prohibition stand */
    CPX_GROUND_COUNT
};
struct cpx_masks {
    int64_t permit, permit_minor; /* permit_minor: for pieces labelled MINOR-CONSENTED */
};
/* What one ground opens of a source's pieces (0: of a source that no line names). purpose must be one that the actor is entitled to. numbers: NULL,
 * or room for one of each provision: those of the lines that something of it rests on, in no order, some perhaps twice. */
struct cpx_masks cpx_masks_find(const struct cpx_rules *rules, const struct cpx_actor_organization *actor, enum cpx_purpose purpose,
                                int64_t now_us, int32_t source, enum cpx_ground ground, int64_t *numbers, size_t *numbers_count);

/* What one line (by its index) does on a ground, the others at hand: the labels that it opens, unless another closes them, and those that it closes. */
struct cpx_effect {
    int64_t opened, closed;
};
struct cpx_effect cpx_effect_find(const struct cpx_rules *rules, const struct cpx_actor_organization *actor, enum cpx_purpose purpose,
                                  int64_t now_us, int32_t source, enum cpx_ground ground, size_t line);

enum { CPX_PURPOSE_ALONE = 16 };
/* The purposes that naming one covers, as bits. */
uint32_t cpx_purposes_below(enum cpx_purpose purpose);
/* All labels that some category opens: no permit reaches beyond. */
int64_t cpx_labels_openable(void);
/* Those that a class of organizations is never permitted. */
int64_t cpx_labels_of_named_recipients(void);

/* One compiled row of grant_effective. numbers: of the consents, legal bases or emergency accesses that permit something in it, ascending. basis
 * is set when the row is stored. */
struct cpx_grant {
    int32_t recipient, discloser;
    enum cpx_purpose purpose;
    enum cpx_ground ground;
    int64_t actor;
    int64_t starts_us, ends_us;
    struct cpx_masks masks;
    int64_t basis;
    const int64_t *numbers;
    size_t numbers_count;
};
/* Spans exclusive per (recipient, purpose, ground, actor, discloser); deny subtracted; classes expanded. REFUSED: more than CPX_GRANTS_MAX. */
enum { CPX_GRANTS_MAX = 50000 };
enum cpx_rc cpx_grants_compile(struct cpx_arena *arena, const struct cpx_rules *rules, const struct cpx_actor_organization *organizations,
                               size_t organizations_count, struct cpx_grant **out, size_t *out_count) CPX_MUST_CHECK;

/* ---- in the consent lane ---- */

/* When the child comes of age, in microseconds, by the earliest of the births that its records tell; CPX_MAJORITY_UNKNOWN. */
enum cpx_rc cpx_majority_find(struct cpx_tx *tx, int64_t child, const char *zone, int64_t *out) CPX_MUST_CHECK;
/* All that is in force for a child now or later. zone: in which the day begins on which it comes of age (struct cpx_config). */
enum cpx_rc cpx_rules_read(struct cpx_tx *tx, int64_t child, const char *zone, struct cpx_rules *out) CPX_MUST_CHECK;
/* Recompiles one child's grants in this transaction, under pg_advisory_xact_lock(child); asserts the rows it replaced; updates delivery of its
 * referrals. zone: in which the day begins on which the child comes of age (struct cpx_config). */
enum cpx_rc cpx_grants_replace(struct cpx_tx *tx, int64_t child, const char *zone) CPX_MUST_CHECK;
/* The same where something was taken away, which must take effect: what comes to more than CPX_GRANTS_MAX comes to none, and the log says so. */
enum cpx_rc cpx_grants_narrow(struct cpx_tx *tx, int64_t child, const char *zone) CPX_MUST_CHECK;
/* Takes a child from the queue; what is queued meanwhile stays. Before it is compiled, and before any child is locked. */
enum cpx_rc cpx_grants_unqueue(struct cpx_tx *tx, int64_t child) CPX_MUST_CHECK;
/* The same for every child with a line for the class: a new organization gets what its class is permitted. For the command line. */
enum cpx_rc cpx_grants_recompile_class(struct cpx_tx *tx, const char *class_name, const char *zone) CPX_MUST_CHECK;
/* What courts and laws say of a child, recorded by a named human (by) of a steward's, or of the operator's in a tool's transaction. text: the plain
 * API's JSON. Refused: every mistake, and a child or organization that isn't known. id: 37 bytes. */
enum cpx_rc cpx_legal_add(struct cpx_tx *tx, struct cpx_problem *problem, const char *text, size_t size, const char *by, const char *zone,
                          const char **id) CPX_MUST_CHECK;
/* Ends one at once. found: whether there is one that wasn't revoked before. */
enum cpx_rc cpx_legal_revoke(struct cpx_tx *tx, const char *id, const char *by, const char *reason, const char *zone,
                             bool *found) CPX_MUST_CHECK;
/* Adds those of a child (a Patient id), or one (NULL: any), to an open array, as the plain API shows them. count: how many. */
struct cpx_writer;
enum cpx_rc cpx_legal_write(struct cpx_tx *tx, const char *patient, const char *id, struct cpx_writer *writer, int *count) CPX_MUST_CHECK;

/* The FHIR face's write of a Consent (create, update, delete), called by the fhir handlers on the consent lane. if_match may be NULL. */
struct cpx_write;
struct cpx_stored;
enum cpx_rc cpx_consent_create(struct cpx_tx *tx, const struct cpx_write *write, struct cpx_stored *out) CPX_MUST_CHECK;
enum cpx_rc cpx_consent_update(struct cpx_tx *tx, const struct cpx_write *write, const char *id, const char *if_match,
                               struct cpx_stored *out) CPX_MUST_CHECK;

#endif
