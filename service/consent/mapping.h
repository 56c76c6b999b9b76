/* FHIR Consent and the family's table: the same meaning in both forms. Internal to service/consent. */
#ifndef CPX_CONSENT_MAPPING_H
#define CPX_CONSENT_MAPPING_H

#include "cpx/span.h"
#include "table.h"

/* Takes an R4 Consent that cpx_validate accepted. What can't be enforced is refused by its name (NOT_ENFORCEABLE).
 *   status                active; inactive or entered-in-error close it (closed is set, and the rest isn't looked at)
 *   scope, category       patient-privacy; LOINC 59284-0 or IDSCL
 *   dateTime              signed_on; of an instant the day that clocks show in the zone
 *   performer             the signer: one reference; its display is the name; its extension urn:careplan-exchange:signer-role the role
 *                         (without one: a RelatedPerson is a parent, a Patient a minor)
 *   sourceAttachment      the evidence: hash (SHA-256, base64) and url or title, or data; or sourceReference
 *   provision             a deny without criteria is the frame; else it is a flag itself, and what nests in it inherits its criteria
 *     type, period        decision; whole days; a nested period lies within the outer one
 *     actor IRCP, CST     to: a reference to an Organization, or identifier urn:careplan-exchange:class; from: references to Organizations
 *     securityLabel       categories, each by its main label (contact: DEMO, medical: N, behavioral_health: BH...); none with deny: all
 *     purpose             v3-ActReason: TREAT, COC, HPAYMT, HOPERAT, PUBHLTH, FAMRQT; none with deny: all
 *     action              access, disclose
 *   policy, organization, identifier, text, meta change nothing. Extensions, modifiers and primitive siblings (_status) are refused anywhere.
 * Sets patient to the text of Consent.patient's reference. */
enum cpx_rc table_from_resource(struct cpx_arena *arena, struct cpx_problem *problem, const struct cpx_doc *doc, int32_t node,
                                const char *zone, struct consent_table *out, bool *closed, const char **patient) CPX_MUST_CHECK;
/* The Consent of a table: a frame that denies, and a nested provision for each flag. NULL when memory is exhausted. */
const char *table_resource(struct cpx_arena *arena, const struct consent_table *table, const char *organization_id,
                           size_t *size) CPX_MUST_CHECK;

#endif
