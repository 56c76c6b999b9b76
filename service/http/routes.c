#include "cpx/routes.h"

#include "cpx/handlers.h"

enum { KIB = 1024, MIB = 1024 * 1024 };

#define FHIR_BODY "application/fhir+json application/json"
#define READ(lane_, name_) .lane = CPX_LANE_##lane_, .plan = cpx_##name_##_plan, .answer = cpx_##name_##_answer
#define WORK(lane_, name_) .lane = CPX_LANE_##lane_, .work = cpx_##name_##_work
#define PLAIN .face = CPX_FACE_PLAIN, .entry = CPX_ENTRY_EITHER, .produces = "application/json"
#define REPORT .face = CPX_FACE_PLAIN, .entry = CPX_ENTRY_EITHER, .produces = "application/json text/csv"
#define PAGE .face = CPX_FACE_PLAIN, .entry = CPX_ENTRY_EITHER, .produces = "application/json text/html"
#define FHIR .face = CPX_FACE_FHIR, .entry = CPX_ENTRY_TOKEN, .produces = FHIR_BODY
#define JSON_BODY(max) .body_max = (max), .consumes = "application/json"
#define MERGE_PATCH(max) .body_max = (max), .consumes = "application/merge-patch+json application/json"
#define RESOURCE_BODY .body_max = 2 * MIB, .consumes = FHIR_BODY

/* clang-format off */
const struct cpx_route cpx_routes[] = {
    /* Discovery and authorisation */
    {"GET",    "/.well-known/smart-configuration",         "readSmartConfiguration",     NULL, .face = CPX_FACE_OPEN, .entry = CPX_ENTRY_OPEN, WORK(NONE, smart_configuration)},
    {"GET",    "/fhir/R4/.well-known/smart-configuration", "readFhirSmartConfiguration", NULL, .face = CPX_FACE_OPEN, .entry = CPX_ENTRY_OPEN, WORK(NONE, smart_configuration)},
    {"GET",    "/.well-known/jwks.json",                   "readKeySet",                 NULL, .face = CPX_FACE_OPEN, .entry = CPX_ENTRY_OPEN, WORK(NONE, jwks)},
    {"GET",    "/openapi.yaml",                            "readOpenApiYaml",            NULL, .face = CPX_FACE_OPEN, .entry = CPX_ENTRY_OPEN, WORK(NONE, openapi_yaml)},
    {"GET",    "/openapi.json",                            "readOpenApiJson",            NULL, .face = CPX_FACE_OPEN, .entry = CPX_ENTRY_OPEN, WORK(NONE, openapi_json)},
    {"GET",    "/docs",                                    "readDocs",                   NULL, .face = CPX_FACE_OPEN, .entry = CPX_ENTRY_OPEN, WORK(NONE, docs)},
    {"GET",    "/docs/{file}",                             "readDocsFile",               NULL, .face = CPX_FACE_OPEN, .entry = CPX_ENTRY_OPEN, WORK(NONE, docs_file)},
    {"POST",   "/oauth/token",                             "createToken",                NULL, .face = CPX_FACE_OAUTH, .entry = CPX_ENTRY_CLIENT, .body_max = 32 * KIB, .consumes = "application/x-www-form-urlencoded", WORK(WRITES, oauth_token)},
    {"POST",   "/oauth/introspect",                        "introspectToken",            NULL, .face = CPX_FACE_OAUTH, .entry = CPX_ENTRY_TOKEN, .body_max = 32 * KIB, .consumes = "application/x-www-form-urlencoded", WORK(WRITES, oauth_introspect)},

    /* FHIR R4 */
    {"GET",    "/fhir/R4/metadata",                        "readCapabilities",           NULL, .face = CPX_FACE_FHIR, .entry = CPX_ENTRY_OPEN, .produces = FHIR_BODY, WORK(NONE, fhir_capability)},
    {"POST",   "/fhir/R4",                                 "processBundle",              NULL, FHIR, .body_max = 8 * MIB, .consumes = FHIR_BODY, WORK(WRITES, fhir_bundle)},
    {"POST",   "/fhir/R4/Consent",                         "createConsentResource",      "system/Consent.c", FHIR, RESOURCE_BODY, WORK(CONSENT, fhir_consent_create)},
    {"PUT",    "/fhir/R4/Consent/{id}",                    "updateConsentResource",      "system/Consent.u", FHIR, RESOURCE_BODY, WORK(CONSENT, fhir_consent_update)},
    {"DELETE", "/fhir/R4/Consent/{id}",                    "deleteConsentResource",      "system/Consent.d", FHIR, WORK(CONSENT, fhir_consent_delete)},
    {"GET",    "/fhir/R4/AuditEvent",                      "searchAuditEvents",          "system/AuditEvent.s", FHIR, READ(SEARCHES, fhir_audit_search)},
    {"POST",   "/fhir/R4/AuditEvent/_search",              "searchAuditEventsByForm",    "system/AuditEvent.s", FHIR, .body_max = 64 * KIB, .consumes = "application/x-www-form-urlencoded", READ(SEARCHES, fhir_audit_search)},
    {"GET",    "/fhir/R4/AuditEvent/{id}",                 "readAuditEvent",             "system/AuditEvent.r", FHIR, READ(READS, fhir_audit_read)},
    {"GET",    "/fhir/R4/{type}",                          "searchResources",            "system/{type}.s", FHIR, READ(SEARCHES, fhir_search)},
    {"POST",   "/fhir/R4/{type}/_search",                  "searchResourcesByForm",      "system/{type}.s", FHIR, .body_max = 64 * KIB, .consumes = "application/x-www-form-urlencoded", READ(SEARCHES, fhir_search)},
    {"POST",   "/fhir/R4/{type}",                          "createResource",             "system/{type}.c", FHIR, RESOURCE_BODY, WORK(WRITES, fhir_create)},
    {"PUT",    "/fhir/R4/{type}",                          "updateResourceByCondition",  "system/{type}.u", FHIR, RESOURCE_BODY, WORK(WRITES, fhir_conditional_update)},
    {"GET",    "/fhir/R4/{type}/{id}",                     "readResource",               "system/{type}.r", FHIR, READ(READS, fhir_read)},
    {"PUT",    "/fhir/R4/{type}/{id}",                     "updateResource",             "system/{type}.u", FHIR, RESOURCE_BODY, WORK(WRITES, fhir_update)},
    {"DELETE", "/fhir/R4/{type}/{id}",                     "deleteResource",             "system/{type}.d", FHIR, WORK(WRITES, fhir_delete)},
    {"GET",    "/fhir/R4/{type}/{id}/_history",            "readHistory",                "system/{type}.r", FHIR, WORK(WRITES, fhir_history)},
    {"GET",    "/fhir/R4/{type}/{id}/_history/{version}",  "readVersion",                "system/{type}.r", FHIR, WORK(WRITES, fhir_vread)},

    /* The plain API */
    {"GET",    "/v1/me",                                   "readMe",                     NULL, PLAIN, READ(READS, plain_me)},
    {"POST",   "/v1/children",                             "createChild",                "system/Patient.c", PLAIN, JSON_BODY(64 * KIB), WORK(WRITES, plain_child_create)},
    {"POST",   "/v1/children/match",                       "matchChild",                 "system/Patient.s", PLAIN, JSON_BODY(64 * KIB), WORK(WRITES, plain_child_match)},
    {"GET",    "/v1/children/{child}",                     "readChild",                  "system/Patient.r", PLAIN, READ(READS, plain_child_read)},
    {"POST",   "/v1/children/{child}/link-codes",          "createLinkCode",             "system/Patient.c", PLAIN, WORK(WRITES, plain_link_code)},
    {"GET",    "/v1/children/{child}/care-plan",           "readCarePlan",               "system/CarePlan.r", PAGE, READ(READS, plain_plan_read)},
    {"PUT",    "/v1/children/{child}/care-plan",           "replaceCarePlan",            "system/CarePlan.u", PLAIN, JSON_BODY(MIB), WORK(WRITES, plain_plan_replace)},
    {"GET",    "/v1/children/{child}/care-team",           "readCareTeam",               "system/CareTeam.r", PLAIN, READ(READS, plain_team_read)},
    {"PUT",    "/v1/children/{child}/care-team",           "replaceCareTeam",            "system/CareTeam.u", PLAIN, JSON_BODY(64 * KIB), WORK(WRITES, plain_team_replace)},
    {"GET",    "/v1/children/{child}/lead-coordinator",    "readLeadCoordinator",        "system/CareTeam.r", PLAIN, READ(READS, plain_lead_read)},
    {"PUT",    "/v1/children/{child}/lead-coordinator",    "chooseLeadCoordinator",      "system/CareTeam.u", PLAIN, JSON_BODY(16 * KIB), WORK(WRITES, plain_lead_choose)},
    {"POST",   "/v1/children/{child}/conflicts",           "declareConflict",            "system/DetectedIssue.c", PLAIN, JSON_BODY(16 * KIB), WORK(WRITES, plain_conflict_declare)},
    {"POST",   "/v1/children/{child}/conflicts/{conflict}/resolve", "resolveConflict",   "system/DetectedIssue.c", PLAIN, JSON_BODY(16 * KIB), WORK(WRITES, plain_conflict_resolve)},
    {"POST",   "/v1/children/{child}/duplicates/{duplicate}/resolve", "resolveDuplicate", "system/DetectedIssue.c", PLAIN, JSON_BODY(16 * KIB), WORK(WRITES, plain_duplicate_resolve)},
    {"POST",   "/v1/children/{child}/needs",               "createNeed",                 "system/Condition.c", PLAIN, JSON_BODY(64 * KIB), WORK(WRITES, plain_item_create)},
    {"GET",    "/v1/children/{child}/needs/{need}",        "readNeed",                   "system/Condition.r", PLAIN, WORK(WRITES, plain_item_read)},
    {"PATCH",  "/v1/children/{child}/needs/{need}",        "changeNeed",                 "system/Condition.u", PLAIN, MERGE_PATCH(64 * KIB), WORK(WRITES, plain_item_patch)},
    {"DELETE", "/v1/children/{child}/needs/{need}",        "deleteNeed",                 "system/Condition.d", PLAIN, WORK(WRITES, plain_item_delete)},
    {"POST",   "/v1/children/{child}/goals",               "createGoal",                 "system/Goal.c", PLAIN, JSON_BODY(64 * KIB), WORK(WRITES, plain_item_create)},
    {"GET",    "/v1/children/{child}/goals/{goal}",        "readGoal",                   "system/Goal.r", PLAIN, WORK(WRITES, plain_item_read)},
    {"PATCH",  "/v1/children/{child}/goals/{goal}",        "changeGoal",                 "system/Goal.u", PLAIN, MERGE_PATCH(64 * KIB), WORK(WRITES, plain_item_patch)},
    {"DELETE", "/v1/children/{child}/goals/{goal}",        "deleteGoal",                 "system/Goal.d", PLAIN, WORK(WRITES, plain_item_delete)},
    {"POST",   "/v1/children/{child}/actions",             "createAction",               "system/ServiceRequest.c", PLAIN, JSON_BODY(64 * KIB), WORK(WRITES, plain_item_create)},
    {"GET",    "/v1/children/{child}/actions/{action}",    "readAction",                 "system/ServiceRequest.r", PLAIN, WORK(WRITES, plain_item_read)},
    {"PATCH",  "/v1/children/{child}/actions/{action}",    "changeAction",               "system/ServiceRequest.u", PLAIN, MERGE_PATCH(64 * KIB), WORK(WRITES, plain_item_patch)},
    {"DELETE", "/v1/children/{child}/actions/{action}",    "deleteAction",               "system/ServiceRequest.d", PLAIN, WORK(WRITES, plain_item_delete)},
    {"POST",   "/v1/children/{child}/services",            "createEnrolment",            "system/EpisodeOfCare.c", PLAIN, JSON_BODY(64 * KIB), WORK(WRITES, plain_item_create)},
    {"GET",    "/v1/children/{child}/services/{enrolment}", "readEnrolment",              "system/EpisodeOfCare.r", PLAIN, WORK(WRITES, plain_item_read)},
    {"PATCH",  "/v1/children/{child}/services/{enrolment}", "changeEnrolment",            "system/EpisodeOfCare.u", PLAIN, MERGE_PATCH(64 * KIB), WORK(WRITES, plain_item_patch)},
    {"DELETE", "/v1/children/{child}/services/{enrolment}", "deleteEnrolment",            "system/EpisodeOfCare.d", PLAIN, WORK(WRITES, plain_item_delete)},
    {"POST",   "/v1/children/{child}/consents",            "recordConsent",              "system/Consent.c", PLAIN, JSON_BODY(256 * KIB), WORK(CONSENT, plain_consent_create)},
    {"GET",    "/v1/children/{child}/consents",            "listConsents",               "system/Consent.s", PLAIN, WORK(CONSENT, plain_consent_list)},
    {"POST",   "/v1/consents/explain",                     "explainConsents",            "system/Consent.s", PLAIN, JSON_BODY(64 * KIB), WORK(CONSENT, plain_consent_explain)},
    {"GET",    "/v1/consents/{consent}",                   "readConsent",                "system/Consent.r", PLAIN, WORK(CONSENT, plain_consent_read)},
    {"POST",   "/v1/consents/{consent}/revoke",            "revokeConsent",              "system/Consent.u", PLAIN, JSON_BODY(64 * KIB), WORK(CONSENT, plain_consent_revoke)},
    {"POST",   "/v1/steward/legal-bases",                  "recordLegalBasis",           "system/Consent.c", PLAIN, JSON_BODY(64 * KIB), WORK(CONSENT, plain_legal_create)},
    {"GET",    "/v1/steward/legal-bases",                  "listLegalBases",             "system/Consent.s", PLAIN, WORK(CONSENT, plain_legal_list)},
    {"POST",   "/v1/steward/legal-bases/{basis}/revoke",   "revokeLegalBasis",           "system/Consent.u", PLAIN, JSON_BODY(64 * KIB), WORK(CONSENT, plain_legal_revoke)},
    {"GET",    "/v1/steward/own-permits",                  "listOwnPermits",             "system/Consent.s", PLAIN, WORK(CONSENT, plain_own_permits)},
    {"GET",    "/v1/children/{child}/disclosures",         "listDisclosures",            "system/AuditEvent.s", PLAIN, READ(SEARCHES, plain_disclosures)},
    {"POST",   "/v1/labels/lowerings",                     "lowerLabels",                "system/Provenance.c", PLAIN, JSON_BODY(64 * KIB), WORK(WRITES, plain_lowering_create)},
    {"GET",    "/v1/labels/lowerings",                     "listLowerings",              "system/Provenance.s", PLAIN, WORK(WRITES, plain_lowering_list)},
    {"GET",    "/v1/steward/lowerings",                    "listAllLowerings",           "system/AuditEvent.s", PLAIN, WORK(STEWARD, plain_steward_lowering_list)},
    {"POST",   "/v1/emergency-access",                     "openEmergencyAccess",        "system/Patient.r", PLAIN, JSON_BODY(64 * KIB), WORK(CONSENT, plain_emergency_open)},
    {"POST",   "/v1/emergency-access/{access}/end",        "endEmergencyAccess",         "system/Patient.r", PLAIN, WORK(CONSENT, plain_emergency_end)},
    {"GET",    "/v1/steward/emergency-access",             "listEmergencyAccesses",      "system/AuditEvent.s", PLAIN, WORK(STEWARD, plain_steward_emergency_list)},
    {"POST",   "/v1/steward/emergency-access/{access}/end",    "endEmergencyAccessAsSteward", "system/AuditEvent.u", PLAIN, WORK(CONSENT, plain_steward_emergency_end)},
    {"POST",   "/v1/steward/emergency-access/{access}/review", "reviewEmergencyAccess",  "system/AuditEvent.u", PLAIN, JSON_BODY(64 * KIB), WORK(STEWARD, plain_steward_emergency_review)},
    {"POST",   "/v1/children/{child}/disputes",            "recordDispute",              "system/Consent.c", PLAIN, JSON_BODY(64 * KIB), WORK(WRITES, plain_dispute_create)},
    {"GET",    "/v1/children/{child}/disputes",            "listDisputes",               "system/Patient.r", PLAIN, WORK(WRITES, plain_dispute_list)},
    {"POST",   "/v1/disputes/{dispute}/resolve",           "resolveDispute",             "system/CarePlan.u", PLAIN, JSON_BODY(64 * KIB), WORK(WRITES, plain_dispute_resolve)},
    {"POST",   "/v1/disputes/{dispute}/withdraw",          "withdrawDispute",            "system/Consent.u", PLAIN, WORK(WRITES, plain_dispute_withdraw)},
    {"POST",   "/v1/referrals",                            "createReferral",             "system/Task.c", PLAIN, JSON_BODY(256 * KIB), WORK(WRITES, plain_referral_create)},
    {"GET",    "/v1/referrals",                            "listReferrals",              "system/Task.s", PLAIN, READ(SEARCHES, plain_referral_list)},
    {"GET",    "/v1/referrals/{referral}",                 "readReferral",               "system/Task.r", PLAIN, READ(READS, plain_referral_read)},
    {"POST",   "/v1/referrals/{referral}/status",          "updateReferralStatus",       "system/Task.u", PLAIN, JSON_BODY(64 * KIB), WORK(WRITES, plain_referral_status)},
    {"GET",    "/v1/reports/referrals",                    "reportReferrals",            "system/Task.s", REPORT, READ(SEARCHES, plain_report_referrals)},
    {"GET",    "/v1/reports/needs",                        "reportNeeds",                "system/Condition.s", REPORT, READ(SEARCHES, plain_report_needs)},
    {"GET",    "/v1/feed",                                 "readFeed",                   "system/CarePlan.s", PLAIN, READ(SEARCHES, plain_feed)},
    {"POST",   "/v1/labels/explain",                       "explainLabels",              NULL, PLAIN, JSON_BODY(2 * MIB), WORK(WRITES, plain_labels_explain)},
    {"GET",    "/v1/steward/unclassified-codes",           "listUnclassifiedCodes",      "system/CodeSystem.s", PLAIN, WORK(STEWARD, plain_unclassified_codes)},
    {"GET",    "/v1/steward/classifications",              "listClassifications",        "system/CodeSystem.s", PLAIN, WORK(STEWARD, plain_classifications)},
    {"POST",   "/v1/steward/classifications",              "classifyCodes",              "system/CodeSystem.u", PLAIN, JSON_BODY(256 * KIB), WORK(STEWARD, plain_classifications_add)},
    {"POST",   "/v1/steward/classifications/withdraw",     "withdrawClassifications",    "system/CodeSystem.u", PLAIN, JSON_BODY(256 * KIB), WORK(STEWARD, plain_classifications_withdraw)},
    {"GET",    "/v1/steward/matches",                      "listMatches",                "system/Patient.s", PLAIN, WORK(STEWARD, plain_matches)},
    {"POST",   "/v1/steward/matches/{match}",              "decideMatch",                "system/Patient.u", PLAIN, JSON_BODY(16 * KIB), WORK(STEWARD, plain_match_decide)},
    {"POST",   "/v1/steward/merges",                       "mergeChildren",              "system/Patient.u", PLAIN, JSON_BODY(16 * KIB), WORK(STEWARD, plain_merge)},
    {"POST",   "/v1/steward/merges/{merge}/undo",          "undoMerge",                  "system/Patient.u", PLAIN, JSON_BODY(16 * KIB), WORK(STEWARD, plain_unmerge)},
    {"GET",    "/v1/organizations",                        "listOrganizations",          "system/Organization.s", PLAIN, READ(SEARCHES, plain_organizations)},
    {"GET",    "/v1/organizations/{organization}",         "readOrganization",           "system/Organization.r", PLAIN, READ(READS, plain_organization_read)},
    {"PUT",    "/v1/organizations/{organization}",         "updateOrganization",         "system/Organization.u", PLAIN, JSON_BODY(64 * KIB), WORK(WRITES, plain_organization_update)},
    {"GET",    "/v1/services",                             "listServices",               "system/HealthcareService.s", PLAIN, READ(SEARCHES, plain_services)},
    {"POST",   "/v1/services",                             "createService",              "system/HealthcareService.c", PLAIN, JSON_BODY(256 * KIB), WORK(WRITES, plain_service_create)},
    {"POST",   "/v1/services/import",                      "importService",              "system/HealthcareService.c", PLAIN, JSON_BODY(256 * KIB), WORK(WRITES, plain_service_import)},
    {"GET",    "/v1/services/{service}",                   "readService",                "system/HealthcareService.r", PLAIN, READ(READS, plain_service_read)},
    {"PUT",    "/v1/services/{service}",                   "updateService",              "system/HealthcareService.u", PLAIN, JSON_BODY(256 * KIB), WORK(WRITES, plain_service_update)},
    {"DELETE", "/v1/services/{service}",                   "deleteService",              "system/HealthcareService.d", PLAIN, WORK(WRITES, plain_service_delete)},
};
/* clang-format on */
const size_t cpx_routes_count = sizeof cpx_routes / sizeof cpx_routes[0];
