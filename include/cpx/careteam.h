/* Coordinating the coordinators: what is there twice. Pure: it knows what one reader sees, and nothing else. */
#ifndef CPX_CARETEAM_H
#define CPX_CARETEAM_H

#include <stdbool.h>
#include <stddef.h>

#include "cpx/arena.h"

struct cpx_team_names {
    size_t count;
    const char *const *items;
};
/* What a finding compares; ids and names as the reader has them, borrowed. */
struct cpx_team_member {
    const char *id, *name, *role;         /* name: may be NULL */
    bool coordinates;                     /* its role is to coordinate: a therapist and a teacher may see to the same need */
    struct cpx_team_names domains, needs; /* that it is responsible for */
};
struct cpx_team_need {
    const char *id, *domain;
    bool open;
};
struct cpx_team_referral {
    const char *id, *service;    /* service: of the directory; NULL: none is named */
    struct cpx_team_names needs; /* for which it was made */
    bool open;                   /* sent, and not closed */
};
struct cpx_team_enrolment {
    const char *id, *service;  /* service: its name */
    const char *since, *until; /* days, or NULL: no end on that side. until is the last day */
    bool active;
};
struct cpx_team {
    size_t member_count, need_count, referral_count, enrolment_count;
    const struct cpx_team_member *members;
    const struct cpx_team_need *needs;
    const struct cpx_team_referral *referrals;
    const struct cpx_team_enrolment *enrolments;
};

enum cpx_finding_kind { CPX_FINDING_COORDINATOR, CPX_FINDING_REFERRAL, CPX_FINDING_SERVICE, CPX_FINDING_KIND_COUNT };
extern const char *const cpx_finding_kinds[CPX_FINDING_KIND_COUNT + 1]; /* "coordinator", ...; NULL-terminated */

struct cpx_finding {
    enum cpx_finding_kind kind;
    size_t count;
    const char **ids;  /* distinct, at least two, in the order in which they were given */
    const char *why;   /* in words */
    const char *key;   /* which one it is: kind and ids */
    const char *facts; /* what it rests on: where they change, a resolution doesn't hold any more */
};
struct cpx_findings {
    size_t count;
    struct cpx_finding *items;
};
/* Everything that is there twice (no id is given twice), in the order of kind and ids; the same whatever the order of what it is found in, but for the order of its ids.
 * Things that are there twice in several ways are one finding. EXHAUSTED. */
enum cpx_rc cpx_team_duplicates(struct cpx_arena *arena, const struct cpx_team *team, struct cpx_findings *out) CPX_MUST_CHECK;

/* What somebody decided about a finding. */
struct cpx_resolution {
    const char *finding, *facts; /* as the finding's were */
    long long order;             /* the later one counts */
};
/* The latest that is about this finding and rests on what it rests on now; NULL: it is open. */
const struct cpx_resolution *cpx_finding_resolution(const char *finding, const char *facts, const struct cpx_resolution *resolutions,
                                                    size_t count);

#endif
