/* What is there twice among what one reader sees. Pure. */
#include "cpx/careteam.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "cpx/text.h"

const char *const cpx_finding_kinds[CPX_FINDING_KIND_COUNT + 1] = {"coordinator", "referral", "service", NULL};

/* More enrolments at once than these are a mistake of somebody's system, and no reader's concern: the first ones are compared. */
enum { TEXT_MAX = 4 * 1024 * 1024, ENROLMENTS_MAX = 200 };

/* Things under one heading: what they have in common. */
struct group {
    enum cpx_finding_kind kind;
    const char *topic; /* in words: "need nd_3" */
    size_t count;
    const char **ids;
    const char **facts; /* of each, beside the topic */
    const char **given; /* the ids in the order in which they came */
};
struct groups {
    struct cpx_arena *arena;
    size_t count, room;
    struct group *items;
    struct group open; /* the one that is being filled; its arrays have room for the most that there can be */
};

static bool holds(const struct cpx_team_names *names, const char *name)
{
    for (size_t i = 0; i < names->count; i++) {
        if (strcmp(names->items[i], name) == 0) return true;
    }
    return false;
}

/* ---- groups ---- */

static enum cpx_rc make_room(struct groups *groups, const struct cpx_team *team)
{
    size_t most = team->member_count > team->referral_count ? team->member_count : team->referral_count;
    if (team->enrolment_count > most) most = team->enrolment_count;
    groups->open.ids = cpx_arena_array(groups->arena, most + 1, sizeof *groups->open.ids);
    groups->open.facts = cpx_arena_array(groups->arena, most + 1, sizeof *groups->open.facts);
    return groups->open.ids && groups->open.facts ? CPX_OK : CPX_EXHAUSTED;
}

static void open_group(struct groups *groups, enum cpx_finding_kind kind, const char *topic)
{
    groups->open.kind = kind;
    groups->open.topic = topic;
    groups->open.count = 0;
}

static void add(struct groups *groups, const char *id, const char *facts)
{
    struct group *group = &groups->open;
    group->ids[group->count] = id;
    group->facts[group->count++] = facts;
}

static const char **copied(struct cpx_arena *arena, const char *const *items, size_t count)
{
    const char **copy = cpx_arena_array(arena, count, sizeof *copy);
    if (copy) memcpy(copy, items, count * sizeof *copy);
    return copy;
}

/* One thing alone isn't there twice. */
static enum cpx_rc close_group(struct groups *groups)
{
    struct group group = groups->open;
    if (group.count < 2) return CPX_OK;
    if (groups->count == groups->room) {
        size_t room = groups->room == 0 ? 16 : groups->room * 2;
        struct group *grown = cpx_arena_array(groups->arena, room, sizeof *grown);
        if (!grown) return CPX_EXHAUSTED;
        if (groups->count > 0) memcpy(grown, groups->items, groups->count * sizeof *grown);
        groups->items = grown;
        groups->room = room;
    }
    group.ids = copied(groups->arena, groups->open.ids, group.count);
    group.given = copied(groups->arena, groups->open.ids, group.count);
    group.facts = copied(groups->arena, groups->open.facts, group.count);
    if (!group.ids || !group.given || !group.facts) return CPX_EXHAUSTED;
    groups->items[groups->count++] = group;
    return CPX_OK;
}

/* ---- coordinators ---- */

static const char *facts_of_member(struct cpx_arena *arena, const struct cpx_team_member *member)
{
    return cpx_arena_printf(arena, "%s %s", member->role, member->name ? member->name : "");
}

static const struct cpx_team_need *need_of(const struct cpx_team *team, const char *id)
{
    for (size_t i = 0; i < team->need_count; i++) {
        if (strcmp(team->needs[i].id, id) == 0) return &team->needs[i];
    }
    return NULL;
}

/* Those that coordinate and name the domain (or NULL), or this need (or NULL). */
static enum cpx_rc group_members(struct groups *groups, const struct cpx_team *team, const char *topic, const char *domain,
                                 const char *need)
{
    if (!topic) return CPX_EXHAUSTED;
    open_group(groups, CPX_FINDING_COORDINATOR, topic);
    for (size_t i = 0; i < team->member_count; i++) {
        const struct cpx_team_member *member = &team->members[i];
        if (!member->coordinates || !((domain && holds(&member->domains, domain)) || (need && holds(&member->needs, need)))) continue;
        const char *facts = facts_of_member(groups->arena, member);
        if (!facts) return CPX_EXHAUSTED;
        add(groups, member->id, facts);
    }
    return close_group(groups);
}

/* Whether the n-th of all names in the members' lists stands there for the first time. */
static bool is_first(const struct cpx_team *team, size_t member, size_t name, bool needs)
{
    const struct cpx_team_names *own = needs ? &team->members[member].needs : &team->members[member].domains;
    for (size_t i = 0; i < member; i++) {
        if (team->members[i].coordinates && holds(needs ? &team->members[i].needs : &team->members[i].domains, own->items[name]))
            return false;
    }
    const struct cpx_team_names before = {.count = name, .items = own->items};
    return !holds(&before, own->items[name]);
}

static enum cpx_rc find_coordinators(struct groups *groups, const struct cpx_team *team)
{
    enum cpx_rc rc = CPX_OK;
    for (size_t i = 0; i < team->member_count; i++) {
        const struct cpx_team_member *member = &team->members[i];
        if (!member->coordinates) continue;
        for (size_t k = 0; rc == CPX_OK && k < member->domains.count; k++) {
            const char *domain = member->domains.items[k];
            if (is_first(team, i, k, false)) rc = group_members(groups, team, domain, domain, NULL);
        }
        for (size_t k = 0; rc == CPX_OK && k < member->needs.count; k++) {
            const struct cpx_team_need *need = need_of(team, member->needs.items[k]);
            if (!need || !need->open || !is_first(team, i, k, true)) continue;
            rc = group_members(groups, team, cpx_arena_printf(groups->arena, "need %s", need->id), need->domain, need->id);
        }
    }
    return rc;
}

/* ---- referrals ---- */

static bool is_for(const struct cpx_team_referral *referral, const char *service, const char *need)
{
    if (!referral->open) return false;
    if (service) return referral->service && strcmp(referral->service, service) == 0;
    return need && holds(&referral->needs, need);
}

static enum cpx_rc group_referrals(struct groups *groups, const struct cpx_team *team, const char *topic, const char *service,
                                   const char *need)
{
    if (!topic) return CPX_EXHAUSTED;
    open_group(groups, CPX_FINDING_REFERRAL, topic);
    for (size_t i = 0; i < team->referral_count; i++) {
        const struct cpx_team_referral *referral = &team->referrals[i];
        if (is_for(referral, service, need)) add(groups, referral->id, referral->service ? referral->service : "");
    }
    return close_group(groups);
}

static bool referred_before(const struct cpx_team *team, size_t count, const char *service, const char *need)
{
    for (size_t i = 0; i < count; i++) {
        if (is_for(&team->referrals[i], service, need)) return true;
    }
    return false;
}

static enum cpx_rc find_referrals(struct groups *groups, const struct cpx_team *team)
{
    enum cpx_rc rc = CPX_OK;
    for (size_t i = 0; rc == CPX_OK && i < team->referral_count; i++) {
        const struct cpx_team_referral *referral = &team->referrals[i];
        if (!referral->open) continue;
        if (referral->service && !referred_before(team, i, referral->service, NULL))
            rc = group_referrals(groups, team, cpx_arena_printf(groups->arena, "service %s", referral->service), referral->service, NULL);
        for (size_t k = 0; rc == CPX_OK && k < referral->needs.count; k++) {
            const struct cpx_team_names before = {.count = k, .items = referral->needs.items};
            const char *need = referral->needs.items[k];
            if (referred_before(team, i, NULL, need) || holds(&before, need)) continue;
            rc = group_referrals(groups, team, cpx_arena_printf(groups->arena, "need %s", need), NULL, need);
        }
    }
    return rc;
}

/* ---- enrolments ---- */

static bool overlaps(const struct cpx_team_enrolment *a, const struct cpx_team_enrolment *b)
{
    return !(a->until && b->since && strcmp(a->until, b->since) < 0) && !(b->until && a->since && strcmp(b->until, a->since) < 0);
}

static bool is_same_service(const struct cpx_team_enrolment *a, const struct cpx_team_enrolment *b)
{
    return a->active && b->active && a->service && b->service && strcasecmp(a->service, b->service) == 0;
}

/* The day on which the later of two begins is one that both have. A group is all that are active on the day on which one of them begins. */
static enum cpx_rc find_enrolments(struct groups *groups, const struct cpx_team *team)
{
    size_t end = 0;
    for (size_t active = 0; end < team->enrolment_count && active < ENROLMENTS_MAX; end++)
        active += team->enrolments[end].active && team->enrolments[end].service;
    for (size_t i = 0; i < end; i++) {
        const struct cpx_team_enrolment *last = &team->enrolments[i];
        if (!last->active || !last->service) continue;
        open_group(groups, CPX_FINDING_SERVICE, last->service);
        for (size_t k = 0; k < end; k++) {
            const struct cpx_team_enrolment *other = &team->enrolments[k];
            if (!is_same_service(last, other) || !overlaps(last, other)) continue;
            if (k != i && other->since && (!last->since || strcmp(last->since, other->since) < 0)) continue; /* it isn't there yet */
            const char *facts =
                cpx_arena_printf(groups->arena, "%s..%s", other->since ? other->since : "", other->until ? other->until : "");
            if (!facts) return CPX_EXHAUSTED;
            add(groups, other->id, facts);
            if (strcmp(other->service, groups->open.topic) < 0) groups->open.topic = other->service; /* one spelling, whoever comes first */
        }
        enum cpx_rc rc = close_group(groups);
        if (rc != CPX_OK) return rc;
    }
    return CPX_OK;
}

/* ---- findings ---- */

struct thing {
    const char *id, *facts;
};

static int by_id(const void *left, const void *right)
{
    return strcmp(((const struct thing *)left)->id, ((const struct thing *)right)->id);
}

static enum cpx_rc sort_group(struct cpx_arena *arena, struct group *group)
{
    struct thing *things = cpx_arena_array(arena, group->count, sizeof *things);
    if (!things) return CPX_EXHAUSTED;
    for (size_t i = 0; i < group->count; i++)
        things[i] = (struct thing){group->ids[i], group->facts[i]};
    qsort(things, group->count, sizeof *things, by_id);
    for (size_t i = 0; i < group->count; i++) {
        group->ids[i] = things[i].id;
        group->facts[i] = things[i].facts;
    }
    return CPX_OK;
}

static int compare_ids(const struct group *a, const struct group *b)
{
    if (a->kind != b->kind) return a->kind < b->kind ? -1 : 1;
    for (size_t i = 0; i < a->count && i < b->count; i++) {
        int order = strcmp(a->ids[i], b->ids[i]);
        if (order != 0) return order;
    }
    return a->count == b->count ? 0 : a->count < b->count ? -1 : 1;
}

static int by_ids(const void *left, const void *right)
{
    const struct group *a = left, *b = right;
    int order = compare_ids(a, b);
    return order != 0 ? order : strcmp(a->topic, b->topic);
}

/* Whether all of a group are among those of another one of its kind; both are sorted. */
static bool is_within(const struct group *group, const struct group *other)
{
    size_t at = 0;
    if (group->kind != other->kind || group->count > other->count) return false;
    for (size_t i = 0; i < group->count; i++, at++) {
        while (at < other->count && strcmp(other->ids[at], group->ids[i]) < 0)
            at++;
        if (at == other->count || strcmp(other->ids[at], group->ids[i]) != 0) return false;
    }
    return true;
}

/* A service is named by each of its enrolments: what is within a larger group of the same is said by that one. */
static bool is_said(const struct groups *groups, size_t at)
{
    const struct group *group = &groups->items[at];
    if (group->kind != CPX_FINDING_SERVICE) return false;
    for (size_t i = 0; i < groups->count; i++) {
        const struct group *other = &groups->items[i];
        if (i != at && strcasecmp(group->topic, other->topic) == 0 && is_within(group, other) && (group->count < other->count || i < at))
            return true;
    }
    return false;
}

static const char *joined(struct cpx_arena *arena, const char *first, const char *const *items, size_t count, const char *separator)
{
    struct cpx_text text;
    cpx_text_init(&text, arena, TEXT_MAX);
    cpx_text_adds(&text, first);
    for (size_t i = 0; i < count; i++) {
        if (i > 0) cpx_text_adds(&text, separator);
        cpx_text_adds(&text, items[i]);
    }
    return cpx_text_finish(&text, NULL);
}

/* The finding of groups [first, end), which are of the same things. */
static enum cpx_rc make_finding(struct cpx_arena *arena, const struct group *first, size_t count, struct cpx_finding *out)
{
    static const char *const says[CPX_FINDING_KIND_COUNT] = {"responsible for ", "open for ", "enrolments in "};
    const char **topics = cpx_arena_array(arena, count, sizeof *topics);
    if (!topics) return CPX_EXHAUSTED;
    for (size_t i = 0; i < count; i++)
        topics[i] = first[i].topic;
    *out = (struct cpx_finding){.kind = first->kind, .count = first->count, .ids = first->given};
    const char *all = joined(arena, "", topics, count, ", "), *facts = joined(arena, "", first->facts, first->count, "\n");
    const char *start = cpx_arena_printf(arena, "%s\n", cpx_finding_kinds[first->kind]);
    if (!all || !facts || !start) return CPX_EXHAUSTED;
    out->key = joined(arena, start, first->ids, first->count, "\n");
    out->facts = cpx_arena_printf(arena, "%s\n%s", all, facts);
    out->why = cpx_arena_printf(arena, "%s %s%s%s", first->count == 2 ? "both" : "all", says[first->kind], all,
                                first->kind == CPX_FINDING_SERVICE ? " at the same time" : "");
    return out->key && out->facts && out->why ? CPX_OK : CPX_EXHAUSTED;
}

enum cpx_rc cpx_team_duplicates(struct cpx_arena *arena, const struct cpx_team *team, struct cpx_findings *out)
{
    struct groups groups = {.arena = arena};
    *out = (struct cpx_findings){0};
    enum cpx_rc rc = make_room(&groups, team);
    if (rc == CPX_OK) rc = find_coordinators(&groups, team);
    if (rc == CPX_OK) rc = find_referrals(&groups, team);
    if (rc == CPX_OK) rc = find_enrolments(&groups, team);
    if (rc != CPX_OK || groups.count == 0) return rc;
    for (size_t i = 0; rc == CPX_OK && i < groups.count; i++)
        rc = sort_group(arena, &groups.items[i]);
    if (rc != CPX_OK) return rc;
    size_t kept = 0;
    struct group *said = cpx_arena_array(arena, groups.count, sizeof *said);
    if (!said) return CPX_EXHAUSTED;
    for (size_t i = 0; i < groups.count; i++) {
        if (!is_said(&groups, i)) said[kept++] = groups.items[i];
    }
    qsort(said, kept, sizeof *said, by_ids);
    out->items = cpx_arena_array(arena, kept, sizeof *out->items);
    if (!out->items) return CPX_EXHAUSTED;
    for (size_t i = 0; rc == CPX_OK && i < kept;) {
        size_t end = i + 1;
        while (end < kept && compare_ids(&said[i], &said[end]) == 0)
            end++;
        rc = make_finding(arena, &said[i], end - i, &out->items[out->count++]);
        i = end;
    }
    return rc;
}

const struct cpx_resolution *cpx_finding_resolution(const char *finding, const char *facts, const struct cpx_resolution *resolutions,
                                                    size_t count)
{
    const struct cpx_resolution *latest = NULL;
    for (size_t i = 0; i < count; i++) {
        const struct cpx_resolution *one = &resolutions[i];
        if (strcmp(one->finding, finding) != 0 || strcmp(one->facts, facts) != 0) continue;
        if (!latest || one->order > latest->order) latest = one;
    }
    return latest;
}
