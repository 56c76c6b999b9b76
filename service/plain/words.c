/* The enumerations of /v1. */
#include "words.h"

#include <stddef.h>

const char *const plain_domains[] = {"medical",
                                     "dental",
                                     "developmental",
                                     "behavioral",
                                     "education",
                                     "legal",
                                     "family_support",
                                     "child_care",
                                     "food_insecurity",
                                     "housing_instability",
                                     "homelessness",
                                     "inadequate_housing",
                                     "transportation_insecurity",
                                     "financial_insecurity",
                                     "material_hardship",
                                     "educational_attainment",
                                     "employment_status",
                                     "veteran_status",
                                     "stress",
                                     "social_connection",
                                     "intimate_partner_violence",
                                     "elder_abuse",
                                     "personal_health_literacy",
                                     "health_insurance_coverage_status",
                                     "medical_cost_burden",
                                     "digital_literacy",
                                     "digital_access",
                                     "utility_insecurity",
                                     "incarceration_status",
                                     "language_access",
                                     NULL};
const char *const plain_abouts[] = {"child", "caregiver", "household", NULL};
const char *const plain_raisers[] = {"family", "provider", "coordinator", "screening", NULL};
const char *const plain_need_priorities[] = {"low", "medium", "high", "urgent", NULL};
const char *const plain_need_statuses[] = {"open", "in_progress", "met", "unmet_no_service", "family_declined", NULL};
const char *const plain_barrier_kinds[] = {"transportation",   "language",    "appointment_availability",
                                           "cost_or_coverage", "eligibility", "waitlist",
                                           "documentation",    "child_care",  "trust",
                                           "technology",       "other",       NULL};
const char *const plain_barrier_statuses[] = {"open", "resolved", NULL};
const char *const plain_staters[] = {"family", "provider", "coordinator", NULL};
const char *const plain_goal_statuses[] = {"proposed",  "planned",   "accepted", "active", "on_hold",
                                           "completed", "cancelled", "rejected", NULL};
const char *const plain_progresses[] = {"in_progress", "improving",    "worsening",   "no_change",      "achieved",
                                        "sustaining",  "not_achieved", "no_progress", "not_attainable", NULL};
const char *const plain_action_statuses[] = {"not_started", "scheduled", "in_progress", "on_hold", "completed", "cancelled", NULL};
const char *const plain_service_statuses[] = {"planned", "waitlist", "active", "on_hold", "finished", "cancelled", NULL};
const char *const plain_document_kinds[] = {"emergency_plan", "medical_summary", "ifsp", "iep", "plan_504", "condition_protocol",
                                            "legal",          "transition_plan", NULL};
const char *const plain_referral_priorities[] = {"routine", "urgent", "asap", "stat", NULL};
const char *const plain_contact_modes[] = {"call", "text", "email", "mail", NULL};
const char *const plain_referral_statuses[] = {"draft",     "requested",        "received",    "accepted", "rejected",
                                               "ready",     "cancelled",        "in_progress", "on_hold",  "failed",
                                               "completed", "entered_in_error", NULL};
const char *const plain_reasons[] = {
    "waitlist",           "no_capacity", "not_eligible", "out_of_area", "unable_to_contact", "family_declined", "needs_family_action",
    "referred_elsewhere", "duplicate",   "other",        NULL};
const char *const plain_outcomes[] = {"service_received", "enrolled", "eligible_pending_start", "not_eligible", "information_given", NULL};
const char *const plain_appointment_modes[] = {"in_person", "home_visit", "phone", "video", NULL};
const char *const plain_capacities[] = {"capacity", "waitlist", "no_capacity", "additional_assessment_required", NULL};
const char *const plain_referral_methods[] = {"electronic", "phone", "fax", "secure_email", "mail", NULL};
