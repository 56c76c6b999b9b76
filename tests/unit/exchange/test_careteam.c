/* What is there twice among what one reader sees. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "cpx/careteam.h"

#define NAMES(...)                                                                                                                         \
    {                                                                                                                                      \
        sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *), (const char *const[])                                           \
        {                                                                                                                                  \
            __VA_ARGS__                                                                                                                    \
        }                                                                                                                                  \
    }
#define COUNT(array) (sizeof(array) / sizeof *(array))

static struct cpx_arena *arena;

static int set_up(void **state)
{
    (void)state;
    arena = cpx_arena_new(1024 * 1024);
    return arena ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    cpx_arena_free(arena);
    return 0;
}

static struct cpx_findings found(const struct cpx_team *team)
{
    struct cpx_findings findings;
    assert_int_equal(cpx_team_duplicates(arena, team, &findings), CPX_OK);
    return findings;
}

/* "coordinator a b: why" of each, a line each, by its key. */
static const char *told(const struct cpx_findings *findings)
{
    const char *text = "";
    for (size_t i = 0; i < findings->count; i++) {
        const struct cpx_finding *finding = &findings->items[i];
        char *key = cpx_arena_strdup(arena, finding->key);
        assert_non_null(key);
        for (char *c = key; *c; c++)
            if (*c == '\n') *c = ' ';
        text = cpx_arena_printf(arena, "%s%s: %s\n", text, key, finding->why);
        assert_non_null(text);
    }
    return text;
}

static void assert_found(const struct cpx_team *team, const char *expected)
{
    const struct cpx_findings findings = found(team);
    assert_string_equal(told(&findings), expected);
}

static void coordinators_of_the_same_need_or_domain_are_found(void **state)
{
    (void)state;
    const struct cpx_team_need needs[] = {{"n1", "developmental", true}, {"n2", "developmental", true}, {"n3", "dental", false}};
    const struct cpx_team_member members[] = {
        {.id = "b", .role = "case_manager", .coordinates = true, .domains = NAMES("developmental")},
        {.id = "a", .role = "care_coordinator", .coordinates = true, .needs = NAMES("n1", "n3")},
        {.id = "c", .role = "therapist", .needs = NAMES("n1")},
        {.id = "d", .role = "service_coordinator", .coordinates = true, .domains = NAMES("dental", "legal"), .needs = NAMES("n3")},
        {.id = "e", .role = "service_coordinator", .coordinates = true, .domains = NAMES("legal")},
    };
    const struct cpx_team team = {.members = members, .member_count = COUNT(members), .needs = needs, .need_count = COUNT(needs)};
    /* n3 is over; nobody names n2, so b alone sees to it; c doesn't coordinate */
    assert_found(&team, "coordinator a b: both responsible for need n1\n"
                        "coordinator d e: both responsible for legal\n");
    const struct cpx_finding first = found(&team).items[0];
    assert_int_equal(first.kind, CPX_FINDING_COORDINATOR);
    assert_int_equal(first.count, 2);
    assert_string_equal(first.ids[0], "b"); /* as they were given */
    assert_string_equal(first.ids[1], "a");
}

static void one_pair_that_meets_in_several_places_is_one_finding(void **state)
{
    (void)state;
    const struct cpx_team_need needs[] = {{"n1", "dental", true}};
    const struct cpx_team_member members[] = {
        {.id = "b", .role = "case_manager", .coordinates = true, .domains = NAMES("legal", "legal"), .needs = NAMES("n1")},
        {.id = "a", .role = "care_coordinator", .coordinates = true, .domains = NAMES("legal"), .needs = NAMES("n1")},
    };
    const struct cpx_team team = {.members = members, .member_count = 2, .needs = needs, .need_count = 1};
    assert_found(&team, "coordinator a b: both responsible for legal, need n1\n");
}

static void what_is_there_once_is_no_finding(void **state)
{
    (void)state;
    const struct cpx_team_need needs[] = {{"n1", "dental", true}};
    const struct cpx_team_member members[] = {
        {.id = "a", .role = "case_manager", .coordinates = true, .domains = NAMES("dental"), .needs = NAMES("n1")}};
    const struct cpx_team_referral referrals[] = {{.id = "r", .service = "s", .needs = NAMES("n1"), .open = true}};
    const struct cpx_team_enrolment enrolments[] = {{"e", "WIC", NULL, NULL, true}};
    const struct cpx_team team = {1, 1, 1, 1, members, needs, referrals, enrolments};
    const struct cpx_team none = {0};
    assert_found(&team, "");
    assert_found(&none, "");
}

static void open_referrals_for_one_service_or_need_are_found(void **state)
{
    (void)state;
    const struct cpx_team_referral referrals[] = {
        {.id = "r3", .service = "s1", .open = true},
        {.id = "r1", .service = "s1", .needs = NAMES("n1"), .open = true},
        {.id = "r2", .service = "s2", .needs = NAMES("n2", "n1"), .open = true},
        {.id = "r4", .service = "s2", .needs = NAMES("n1"), .open = false},
        {.id = "r5", .open = true},
        {.id = "r6", .open = true},
    };
    const struct cpx_team team = {.referrals = referrals, .referral_count = COUNT(referrals)};
    /* r4 is closed; r5 and r6 name neither service nor need */
    assert_found(&team, "referral r1 r2: both open for need n1\n"
                        "referral r1 r3: both open for service s1\n");
}

static void enrolments_in_one_service_that_overlap_are_found(void **state)
{
    (void)state;
    const struct cpx_team_enrolment enrolments[] = {
        {"e4", "WIC", "2026-06-01", NULL, true},
        {"e1", "wic", "2026-01-01", "2026-03-31", true},
        {"e2", "WIC", "2026-03-31", "2026-04-30", true},
        {"e3", "WIC", "2026-05-01", "2026-05-31", true},
        {"e5", "WIC", "2026-07-01", NULL, false},
        {"e6", "SNAP", "2026-07-01", NULL, true},
        {"e7", NULL, NULL, NULL, true},
        {"e8", NULL, NULL, NULL, true},
    };
    const struct cpx_team team = {.enrolments = enrolments, .enrolment_count = COUNT(enrolments)};
    assert_found(&team, "service e1 e2: both enrolments in WIC at the same time\n");
}

static void an_enrolment_without_a_beginning_was_always_there(void **state)
{
    (void)state;
    const struct cpx_team_enrolment enrolments[] = {
        {"e1", "WIC", NULL, NULL, true}, {"e2", "WIC", "2026-01-01", "2026-02-01", true}, {"e3", "WIC", "2026-06-01", NULL, true}};
    const struct cpx_team team = {.enrolments = enrolments, .enrolment_count = COUNT(enrolments)};
    assert_found(&team, "service e1 e2: both enrolments in WIC at the same time\n"
                        "service e1 e3: both enrolments in WIC at the same time\n");
}

static void three_at_once_are_one_finding(void **state)
{
    (void)state;
    const struct cpx_team_enrolment enrolments[] = {
        {"e3", "WIC", "2026-01-03", NULL, true}, {"e1", "Wic", "2026-01-01", NULL, true}, {"e2", "wic", "2026-01-02", NULL, true}};
    const struct cpx_team team = {.enrolments = enrolments, .enrolment_count = COUNT(enrolments)};
    assert_found(&team, "service e1 e2 e3: all enrolments in WIC at the same time\n");
}

/* The same things in another order. */
static void the_order_of_things_does_not_matter(void **state)
{
    (void)state;
    const struct cpx_team_need needs[] = {{"n1", "dental", true}, {"n2", "legal", true}};
    const struct cpx_team_member members[] = {
        {.id = "a", .name = "A", .role = "case_manager", .coordinates = true, .domains = NAMES("legal"), .needs = NAMES("n1")},
        {.id = "b",
         .name = "B",
         .role = "care_coordinator",
         .coordinates = true,
         .domains = NAMES("dental", "legal"),
         .needs = NAMES("n2", "n1")},
        {.id = "c", .name = "C", .role = "care_coordinator", .coordinates = true, .needs = NAMES("n1", "n2")}};
    const struct cpx_team_referral referrals[] = {{.id = "r1", .service = "s", .open = true}, {.id = "r2", .service = "s", .open = true}};
    const struct cpx_team_enrolment enrolments[] = {
        {"e1", "WIC", NULL, NULL, true}, {"e2", "wic", NULL, NULL, true}, {"e3", "Wic", "2026-01-01", NULL, true}};
    const struct cpx_team team = {3, 2, 2, 3, members, needs, referrals, enrolments};
    const struct cpx_findings first = found(&team);
    assert_true(first.count >= 4);
    for (unsigned turn = 1; turn < 6; turn++) {
        static const unsigned char orders[6][3] = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
        struct cpx_team_member m[3];
        struct cpx_team_enrolment e[3];
        for (unsigned i = 0; i < 3; i++) {
            m[i] = members[orders[turn][i]];
            e[i] = enrolments[orders[turn][i]];
        }
        const struct cpx_team other = {3, 2, 2, 3, m, needs, (const struct cpx_team_referral[]){referrals[1], referrals[0]}, e};
        const struct cpx_findings again = found(&other);
        assert_string_equal(told(&again), told(&first));
        for (size_t i = 0; i < first.count; i++)
            assert_true(strcmp(again.items[i].key, first.items[i].key) == 0 && strcmp(again.items[i].facts, first.items[i].facts) == 0);
    }
}

static void a_resolution_holds_until_what_it_rests_on_changes(void **state)
{
    (void)state;
    struct cpx_team_member members[] = {{.id = "a", .name = "A", .role = "case_manager", .coordinates = true, .domains = NAMES("legal")},
                                        {.id = "b", .name = "B", .role = "case_manager", .coordinates = true, .domains = NAMES("legal")},
                                        {.id = "c", .name = "C", .role = "case_manager", .coordinates = true}};
    const struct cpx_team team = {.members = members, .member_count = 3};
    const struct cpx_finding before = found(&team).items[0];
    const struct cpx_resolution all[] = {
        {before.key, "other facts", 3}, {before.key, before.facts, 1}, {"another", before.facts, 9}, {before.key, before.facts, 2}};
    assert_ptr_equal(cpx_finding_resolution(before.key, before.facts, all, COUNT(all)), &all[3]);
    assert_null(cpx_finding_resolution(before.key, before.facts, all, 1));
    assert_null(cpx_finding_resolution(before.key, before.facts, all, 0));

    members[1].name = "Another person";
    const struct cpx_finding renamed = found(&team).items[0];
    assert_string_equal(renamed.key, before.key);
    assert_null(cpx_finding_resolution(renamed.key, renamed.facts, all, COUNT(all)));

    members[1].name = "B";
    members[2].domains = members[0].domains;
    const struct cpx_finding three = found(&team).items[0];
    assert_int_equal(three.count, 3);
    assert_string_not_equal(three.key, before.key);
    assert_null(cpx_finding_resolution(three.key, three.facts, all, COUNT(all)));
}

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* One sender's mistake takes no reader's plan away: neither the time of very many things nor the length of what they say. */
static void very_many_things_are_compared_in_little_time(void **state)
{
    (void)state;
    enum { MANY = 20000, LONG = 100 * 1024 };
    static char ids[MANY][48], days[MANY][16], name[LONG];
    static struct cpx_team_member members[MANY];
    static struct cpx_team_enrolment enrolments[MANY];
    struct cpx_arena *large = cpx_arena_new(64 * 1024 * 1024);
    const struct cpx_team_names housing = NAMES("housing");
    struct cpx_findings findings;
    assert_non_null(large);
    memset(name, 'x', sizeof name - 1);
    for (unsigned i = 0; i < MANY; i++) {
        snprintf(ids[i], sizeof ids[i], "00000000-0000-4000-8000-000000000000.%08x", i * 2654435761u);
        snprintf(days[i], sizeof days[i], "%04u-01-01", 1 + i % 9000);
        members[i] = (struct cpx_team_member){
            .id = ids[i], .role = "case_manager", .name = i < 2 ? name : NULL, .coordinates = true, .domains = housing};
        enrolments[i] = (struct cpx_team_enrolment){.id = ids[i], .service = "therapy", .since = days[i], .active = true};
    }
    const struct cpx_team team = {.member_count = MANY, .members = members, .enrolment_count = MANY, .enrolments = enrolments};
    const double before = seconds();
    assert_int_equal(cpx_team_duplicates(large, &team, &findings), CPX_OK);
    const double taken = seconds() - before;
    if (taken > 1.0) fail_msg("%.1f s", taken);
    assert_int_equal(findings.count, 2);
    assert_int_equal(findings.items[0].count, MANY);
    cpx_arena_free(large);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(coordinators_of_the_same_need_or_domain_are_found, set_up, tear_down),
        cmocka_unit_test_setup_teardown(one_pair_that_meets_in_several_places_is_one_finding, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_is_there_once_is_no_finding, set_up, tear_down),
        cmocka_unit_test_setup_teardown(open_referrals_for_one_service_or_need_are_found, set_up, tear_down),
        cmocka_unit_test_setup_teardown(enrolments_in_one_service_that_overlap_are_found, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_enrolment_without_a_beginning_was_always_there, set_up, tear_down),
        cmocka_unit_test_setup_teardown(three_at_once_are_one_finding, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_order_of_things_does_not_matter, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_resolution_holds_until_what_it_rests_on_changes, set_up, tear_down),
        cmocka_unit_test(very_many_things_are_compared_in_little_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
