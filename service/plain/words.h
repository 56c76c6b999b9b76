/* The enumerations of /v1: what is taken, and what is given. A word that isn't in its table is passed on to nobody, whoever stored it. */
#ifndef CPX_PLAIN_WORDS_H
#define CPX_PLAIN_WORDS_H

/* Each NULL-terminated. */
enum { PLAIN_DOMAINS_OF_OURS = 8 };       /* the domains from there on are SDOH Clinical Care categories, with underscores */
extern const char *const plain_domains[]; /* of needs */
extern const char *const plain_abouts[];  /* whose need */
extern const char *const plain_raisers[]; /* who brought a need up */
extern const char *const plain_need_priorities[];
extern const char *const plain_need_statuses[];
extern const char *const plain_barrier_kinds[];
extern const char *const plain_barrier_statuses[];
extern const char *const plain_staters[]; /* whose goal */
extern const char *const plain_goal_statuses[];
extern const char *const plain_progresses[]; /* of goals */
extern const char *const plain_action_statuses[];
extern const char *const plain_service_statuses[];
extern const char *const plain_document_kinds[];
extern const char *const plain_referral_priorities[];
extern const char *const plain_contact_modes[];
extern const char *const plain_referral_statuses[];
extern const char *const plain_reasons[]; /* of a referral's status */
extern const char *const plain_outcomes[];
extern const char *const plain_appointment_modes[];
extern const char *const plain_capacities[];       /* of services: SDOHCC's capacity status, with underscores */
extern const char *const plain_referral_methods[]; /* how a service is referred to */

#endif
