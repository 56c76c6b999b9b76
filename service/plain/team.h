/* The care team as one reader sees it: members out of CareTeams, who leads, what is there twice, what contradicts what.
 *
 * How it lies on FHIR: an organization's members are the participants of one CareTeam, each a contained Practitioner (or RelatedPerson). A choice
 * of the lead is a CareTeam of its own with the category lead-coordinator, never changed; what was decided about something that is there twice, and
 * a declared conflict, are DetectedIssues that implicate what they speak of. A choice, or a DetectedIssue, carries the labels of all that it names
 * as a whole (service/fhir/audience.c): who may not see one of these doesn't see it either. */
#ifndef CPX_PLAIN_TEAM_H
#define CPX_PLAIN_TEAM_H

#include "cpx/careteam.h"
#include "plain.h"

#define PLAIN_ROLE_SYSTEM PLAIN_URN "care-team-role"
#define PLAIN_FINDING_SYSTEM PLAIN_URN "finding" /* DetectedIssue.code: a kind of cpx_finding_kinds, or "conflict" */
#define PLAIN_TEAM_TYPES "{CareTeam,Condition,DetectedIssue,EpisodeOfCare,Goal,ServiceRequest,Task}"
#define PLAIN_CONTRIBUTION "care-team" /* external id of the CareTeam that PUT replaces */

#define PLAIN_SNOMED "http://snomed.info/sct"

/* PLAIN_TEAM_MAX: bytes of a team that is read or written. PLAIN_MEMBER_KEY: bytes of a hash in a member's key. */
enum { PLAIN_TEAM_MAX = 2 * 1024 * 1024, PLAIN_MEMBER_KEY = 6 };

struct plain_role {
    const char *word, *snomed, *display; /* snomed: NULL where US Core's value set has no code for it */
    bool coordinates, person;            /* person: of the child's family, not of an organization */
};
extern const char *const plain_role_words[];           /* NULL-terminated */
const struct plain_role *plain_role(const char *word); /* NULL: not one of these words */

struct plain_member {
    const char *id, *key; /* id: the CareTeam's and the participant's own with a dot between; key: the latter */
    const char *organization, *name, *role, *role_text, *phone, *email, *external_id;
    const char *reference; /* of the participant, where it has one that is no contained resource's */
    int64_t labels;        /* of the piece that it is in */
    const struct plain_resource *team;
    struct cpx_team_names domains, needs; /* that it is responsible for; of the needs those that the reader sees */
};
/* Who leads, as somebody recorded it. */
struct plain_choice {
    const struct plain_resource *resource;
    const struct plain_member *member; /* NULL: nobody, or one that isn't in the team any more */
    const char *chosen_by, *since, *note;
    int64_t stamp;
};
struct plain_decision {
    struct cpx_resolution resolution;
    const struct plain_resource *issue;
    const char *note, *kept, *by, *at;
};
struct plain_conflict {
    const struct plain_resource *issue;
    const char *why, *facts;
    const char *ids[2], *types[2]; /* what contradicts one another */
};
struct plain_team {
    struct cpx_request *request;
    const struct plain_resource *resources;
    size_t count, member_count, choice_count, decision_count, conflict_count;
    struct plain_member *members;
    struct plain_choice *choices; /* the latest first */
    struct plain_decision *decisions;
    struct cpx_resolution *resolutions; /* of the decisions, in their order */
    struct plain_conflict *conflicts;
    struct cpx_findings findings;
};

/* Out of what one reader sees; borrows resources. */
enum cpx_rc plain_team_load(struct cpx_request *request, const struct plain_resource *resources, size_t count,
                            struct plain_team *out) CPX_MUST_CHECK;
/* lead, members, duplicates, conflicts: members of the open object. */
void plain_team_write(struct cpx_writer *writer, const struct plain_team *team);
void plain_member_write(struct cpx_writer *writer, const struct plain_member *member); /* id, organization, name, role, phone, email */
void plain_decision_write(struct cpx_writer *writer, const struct plain_decision *decision); /* the member "resolution" */

/* The choice that stands: the latest. NULL: none was made, or none that this reader may know of. */
const struct plain_choice *plain_lead(const struct plain_team *team);
bool plain_is_choice(const struct plain_resource *resource);

/* A finding's id, and what it rests on: keyed hashes of its texts. id in the form of a UUID. */
enum cpx_rc plain_finding_id(const struct cpx_request *request, const char *key, char id[37]) CPX_MUST_CHECK;
/* The decision that stands about a finding or a conflict; NULL: it is open. */
const struct plain_decision *plain_decided(const struct plain_team *team, const char *id, const char *facts);

#endif
