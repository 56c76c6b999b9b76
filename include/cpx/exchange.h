/* Children, referrals, and how a write on either face takes part in them. */
#ifndef CPX_EXCHANGE_H
#define CPX_EXCHANGE_H

#include <stdbool.h>
#include <stdint.h>

#include "cpx/db.h"
#include "cpx/request.h"
#include "cpx/resource.h"

/* ---- child: the golden record behind Patients ---- */

/* The child behind a Patient id, as far as this reader may know of it (own, or any grant in force). 0: unknown to it. Until the transaction ends
 * no merge makes it another. */
enum cpx_rc cpx_child_of_patient(struct cpx_tx *tx, const char *patient_id, int64_t *child) CPX_MUST_CHECK;
/* For a Patient about to be created by the caller's organization: the child of the record that a link code named (linked, or NULL), else the known one with the
 * same shared identifier, birth date and name, else a new one; records the link (child_patient, match_key), and what the record is compared by
 * with others. Nothing that the caller sees depends on which. Serialised by advisory locks on the keys. doc/node: the Patient. */
enum cpx_rc cpx_child_link(struct cpx_tx *tx, const struct cpx_doc *doc, int32_t node, const char *patient_id, const char *linked,
                           int64_t *child) CPX_MUST_CHECK;
/* After an update of the caller's own Patient: it is compared with others again, and another day of birth queues a compile. It stays the child's. */
enum cpx_rc cpx_child_changed(struct cpx_tx *tx, const struct cpx_doc *doc, int32_t node, const char *patient_id) CPX_MUST_CHECK;
/* The Patient id by which the caller knows the child: its own record's, else the one that it asked with. No answer gives another organization's
 * Patient id that the caller neither named nor read: in lists of referrals it is its own record's, else the one that the visible Task or
 * ServiceRequest refers to; where there is none of these, no id is given. */
enum cpx_rc cpx_child_patient(struct cpx_tx *tx, int64_t child, const char *asked, const char **patient_id) CPX_MUST_CHECK;

/* ---- link codes: how a family joins the records of two organizations ---- */

struct cpx_link_code {
    char text[16]; /* "7KQM-2XWD-9RA" */
    int64_t expires_us;
};
/* For a child that the caller registered itself, patient being its record. Refused: the limits, in words. */
enum cpx_rc cpx_link_code_make(struct cpx_tx *tx, int64_t child, const char *patient_id, struct cpx_link_code *out) CPX_MUST_CHECK;
/* Takes a code that a family handed over: the record that it was made for. Refused in the same words whether it is wrong, expired or used; or after too many tries.
 * pointer: where it stands in the body. */
enum cpx_rc cpx_link_code_take(struct cpx_tx *tx, const char *code, const char *pointer, const char **patient_id) CPX_MUST_CHECK;

/* ---- for stewards: on their lane ---- */

/* The keeper's: compares the record that stands next behind *after in the queue; more: there was one. */
enum cpx_rc cpx_matches_find(struct cpx_tx *tx, int64_t *after, bool *more) CPX_MUST_CHECK;

struct cpx_merge {
    int64_t number;
    const char *id;
    int64_t merged_us;
};
/* All that is of the child behind one record becomes that of the child behind the other. Grants of both are gone with it, and are compiled
 * anew right behind its commit (request->settle). Refused: a record is unknown, or both are one child's already. */
enum cpx_rc cpx_child_merge(struct cpx_tx *tx, const char *keep_patient, const char *merge_patient, const char *reason,
                            struct cpx_merge *out) CPX_MUST_CHECK;
/* Refused: NOT_FOUND, or it can't be undone now. */
enum cpx_rc cpx_child_unmerge(struct cpx_tx *tx, const char *id, const char *reason) CPX_MUST_CHECK;
/* The keeper's: what was written of a child that is gone, by requests that were under way while it was merged, moves after it. */
enum cpx_rc cpx_merges_follow(struct cpx_tx *tx, int64_t *after, bool *more) CPX_MUST_CHECK;

/* ---- the one lead coordinator: a choice is a CareTeam of its own, which says who leads from then on. It is never changed, so that it stays in the
 * history; of all that a reader sees the latest stands ---- */

#define CPX_LEAD_SYSTEM "urn:careplan-exchange:care-team"
#define CPX_LEAD_CODE "lead-coordinator"
bool cpx_lead_is_choice(const struct cpx_doc *doc, int32_t node); /* of a CareTeam: by its category */
/* A choice about to be created by the caller's organization, for a child of its. Refused: it names more than one, or its organization may not choose: one
 * that records what families say, or that has members in the child's care team. */
enum cpx_rc cpx_lead_choosing(struct cpx_tx *tx, const struct cpx_doc *doc, int32_t node, const char *pointer,
                              int64_t child) CPX_MUST_CHECK;
/* A choice that its source would change or delete: always refused. */
enum cpx_rc cpx_lead_changing(struct cpx_tx *tx) CPX_MUST_CHECK;
/* One choice after the other, whoever makes them, until the transaction ends. */
enum cpx_rc cpx_lead_lock(struct cpx_tx *tx, int64_t child) CPX_MUST_CHECK;

/* ---- referral: the closed loop. One transition table (FHIR.md section 3) ---- */

enum cpx_task_status {
    CPX_TASK_DRAFT,
    CPX_TASK_REQUESTED,
    CPX_TASK_RECEIVED,
    CPX_TASK_ACCEPTED,
    CPX_TASK_REJECTED,
    CPX_TASK_READY,
    CPX_TASK_CANCELLED,
    CPX_TASK_IN_PROGRESS,
    CPX_TASK_ON_HOLD,
    CPX_TASK_FAILED,
    CPX_TASK_COMPLETED,
    CPX_TASK_ENTERED_IN_ERROR,
    CPX_TASK_STATUS_COUNT
};
enum cpx_actor { CPX_ACTOR_REQUESTER = 1, CPX_ACTOR_OWNER = 2, CPX_ACTOR_CANDIDATE = 4, CPX_ACTOR_NONE = 0 }; /* bits */
enum cpx_carry { CPX_CARRY_REASON = 1, CPX_CARRY_OUTPUT = 2, CPX_CARRY_OWNER = 4, CPX_CARRY_IF_MATCH = 8 };

struct cpx_transition {
    enum cpx_task_status from, to;
    unsigned actors;  /* enum cpx_actor bits */
    unsigned carries; /* enum cpx_carry bits that must be there */
};
extern const struct cpx_transition cpx_transitions[];
extern const size_t cpx_transitions_count;

const char *cpx_task_status_code(enum cpx_task_status status);        /* "in-progress" */
const char *cpx_task_status_word(enum cpx_task_status status);        /* /v1's: "in_progress" */
bool cpx_task_status_of(const char *code, enum cpx_task_status *out); /* FHIR's code, or /v1's with underscores */

/* Pure. Whether actor may go from one status to another directly; what it must carry. NULL: no such transition for anyone or for it. */
const struct cpx_transition *cpx_transition_find(enum cpx_task_status from, enum cpx_task_status to, unsigned actor, bool *for_others);
/* The steps of the shortest path that the actor may go (the plain API may skip); 0: none. */
size_t cpx_transition_path(enum cpx_task_status from, enum cpx_task_status to, unsigned actor,
                           const struct cpx_transition *steps[CPX_TASK_STATUS_COUNT]);
/* The statuses that the actor may go to next, as codes separated by ", ". */
const char *cpx_transition_allowed(struct cpx_arena *arena, enum cpx_task_status from, unsigned actor, bool plain);

/* An organization's number by its FHIR id; 0: none, or disabled. */
enum cpx_rc cpx_organization_number(struct cpx_tx *tx, const char *fhir_id, int32_t *number) CPX_MUST_CHECK;
/* The status in a Task's view; false: none that we know. */
bool cpx_referral_status(struct cpx_arena *arena, const struct cpx_doc *task, enum cpx_task_status *status);
/* After a change of a referral: moves it to the end of the caller's list, and of the other party's where that may see some of what this
 * transaction has written of it; what is hidden moves nothing. (claimed_by > 0) who performs it from now on, (not NULL) by which day it is to be
 * answered. Nothing happens for a Task that is no referral. */
enum cpx_rc cpx_referral_touch(struct cpx_tx *tx, const char *task_id, int32_t claimed_by, const char *respond_by) CPX_MUST_CHECK;

/* Who the caller is to this Task, from its view: requester (source of piece 0 or Task.requester), owner, candidate (no owner). */
enum cpx_rc cpx_referral_actor(struct cpx_tx *tx, const struct cpx_view *task, unsigned *actor) CPX_MUST_CHECK;
/* Called by cpx_resource_create for a Task, and for a ServiceRequest's Task: the row in `referral` that carries delivery. */
enum cpx_rc cpx_referral_created(struct cpx_tx *tx, const struct cpx_doc *doc, int32_t node, const struct cpx_stored *task) CPX_MUST_CHECK;
/* The Task of a referral got labels, these in all: it is withdrawn where its performer's grants don't cover them. */
enum cpx_rc cpx_referral_raised(struct cpx_tx *tx, const char *task_id, int64_t child, int64_t labels) CPX_MUST_CHECK;
/* A FHIR update of a Task by its performer, or the requester's change of status: checks the table, writes the transition. */
enum cpx_rc cpx_referral_update(struct cpx_tx *tx, const struct cpx_view *task, const struct cpx_write *write, const char *if_match,
                                struct cpx_stored *out) CPX_MUST_CHECK;

#endif
