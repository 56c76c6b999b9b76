/* The handlers that the routing table names: a read is a plan and an answer, all else a straight line of work. See routes.h. */
#ifndef CPX_HANDLERS_H
#define CPX_HANDLERS_H

#include "cpx/db.h"
#include "cpx/rc.h"

struct cpx_request;

#define CPX_READ(name)                                                                                                                     \
    enum cpx_rc cpx_##name##_plan(struct cpx_request *request, struct cpx_call *call);                                                     \
    enum cpx_rc cpx_##name##_answer(struct cpx_request *request, const struct cpx_rows *rows)
#define CPX_WORK(name) enum cpx_rc cpx_##name##_work(struct cpx_request *request, struct cpx_tx *tx)

/* service/auth */
CPX_WORK(oauth_token);
CPX_WORK(oauth_introspect);
CPX_WORK(smart_configuration);
CPX_WORK(jwks);

/* service/fhir */
CPX_WORK(fhir_capability);
CPX_WORK(fhir_bundle);
CPX_READ(fhir_read);
CPX_READ(fhir_search);
CPX_WORK(fhir_create);
CPX_WORK(fhir_update);
CPX_WORK(fhir_conditional_update);
CPX_WORK(fhir_delete);
CPX_WORK(fhir_vread);
CPX_WORK(fhir_history);

/* service/consent: the FHIR face of Consent (the consent lane), and the plain one */
CPX_WORK(fhir_consent_create);
CPX_WORK(fhir_consent_update);
CPX_WORK(fhir_consent_delete);
CPX_WORK(plain_consent_create);
CPX_WORK(plain_consent_list);
CPX_WORK(plain_consent_read);
CPX_WORK(plain_consent_revoke);
CPX_WORK(plain_legal_create);
CPX_WORK(plain_legal_list);
CPX_WORK(plain_legal_revoke);
CPX_WORK(plain_own_permits);

/* service/audit: AuditEvent, the accounting on the FHIR face */
CPX_READ(fhir_audit_search);
CPX_READ(fhir_audit_read);

/* service/plain */
CPX_READ(plain_me);
CPX_WORK(plain_child_create);
CPX_READ(plain_child_read);
CPX_WORK(plain_child_match);
CPX_WORK(plain_link_code);
CPX_WORK(plain_matches);
CPX_WORK(plain_match_decide);
CPX_WORK(plain_merge);
CPX_WORK(plain_unmerge);
CPX_READ(plain_plan_read);
CPX_WORK(plain_plan_replace);
CPX_READ(plain_team_read);
CPX_WORK(plain_team_replace);
CPX_READ(plain_lead_read);
CPX_WORK(plain_lead_choose);
CPX_WORK(plain_conflict_declare);
CPX_WORK(plain_conflict_resolve);
CPX_WORK(plain_duplicate_resolve);
CPX_WORK(plain_item_create);
CPX_WORK(plain_item_read);
CPX_WORK(plain_item_patch);
CPX_WORK(plain_item_delete);
CPX_READ(plain_disclosures);
CPX_WORK(plain_consent_explain);
CPX_WORK(plain_lowering_create);
CPX_WORK(plain_lowering_list);
CPX_WORK(plain_steward_lowering_list);
CPX_WORK(plain_emergency_open);
CPX_WORK(plain_emergency_end);
CPX_WORK(plain_steward_emergency_list);
CPX_WORK(plain_steward_emergency_end);
CPX_WORK(plain_steward_emergency_review);
CPX_WORK(plain_referral_create);
CPX_READ(plain_referral_list);
CPX_READ(plain_referral_read);
CPX_WORK(plain_referral_status);
CPX_READ(plain_report_referrals);
CPX_READ(plain_report_needs);
CPX_READ(plain_organizations);
CPX_READ(plain_organization_read);
CPX_WORK(plain_organization_update);
CPX_READ(plain_services);
CPX_READ(plain_service_read);
CPX_WORK(plain_service_create);
CPX_WORK(plain_service_import);
CPX_WORK(plain_service_update);
CPX_WORK(plain_service_delete);
CPX_READ(plain_feed);
CPX_WORK(plain_labels_explain);
CPX_WORK(plain_unclassified_codes);
CPX_WORK(plain_classifications);
CPX_WORK(plain_classifications_add);
CPX_WORK(plain_classifications_withdraw);
CPX_WORK(plain_dispute_create);
CPX_WORK(plain_dispute_list);
CPX_WORK(plain_dispute_resolve);
CPX_WORK(plain_dispute_withdraw);

/* service/http: the OpenAPI document, built in */
CPX_WORK(openapi_yaml);
CPX_WORK(openapi_json);
CPX_WORK(docs);
CPX_WORK(docs_file);

#undef CPX_READ
#undef CPX_WORK

#endif
