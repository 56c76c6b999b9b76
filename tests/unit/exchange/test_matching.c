/* Link codes, features and the weights of matches; and how well these find generated duplicates among twins, cousins of one name and strangers. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../../service/exchange/link.h"
#include "../../../service/exchange/matching.h"

enum { CHILDREN = 6000, ARENA_CAP = 1 << 20 };

static const unsigned char key[FEATURE_KEY_SIZE] = "a key for tests of 32 bytes ....";

static void find(const char *json, struct features *out)
{
    struct cpx_arena *arena = cpx_arena_new(ARENA_CAP);
    struct cpx_doc doc;
    assert_non_null(arena);
    assert_int_equal(cpx_doc_reparse(arena, json, strlen(json), &doc), CPX_OK);
    assert_int_equal(features_find(arena, key, &doc, 0, out), CPX_OK);
    cpx_arena_free(arena);
}

static struct match_result compared(const char *one, const char *other)
{
    static struct features a, b;
    struct match_result forth, back;
    find(one, &a);
    find(other, &b);
    match_compare(&a, &b, &forth);
    match_compare(&b, &a, &back);
    assert_true(forth.score == back.score && forth.barred == back.barred);
    return forth;
}

/* ---- names ---- */

static void names_sound_alike_in_english_and_spanish(void **state)
{
    (void)state;
    static const char *const alike[][2] = {
        {"Vásquez", "Basques"}, {"Hernández", "Ernandes"}, {"Ximena", "Jimena"},       {"Jiménez", "Gimenez"},  {"Quiñones", "Kinones"},
        {"Philip", "Filip"},    {"Sarah", "Sara"},         {"Catherine", "Katherine"}, {"Yesenia", "Jessenia"}, {"Müller", "Muller"}};
    static const char *const apart[][2] = {{"Ruiz", "Reyes Soto"}, {"Carlos", "Marcos"}, {"Diaz", "Ruiz"},
                                           {"Ana", "Eva"},         {"Emily", "Amelia"},  {"Luis", "Jose"}};
    char a[NAME_SIZE], b[NAME_SIZE], x[SOUND_SIZE], y[SOUND_SIZE];
    for (size_t i = 0; i < sizeof alike / sizeof *alike; i++) {
        assert_true(name_folded(alike[i][0], strlen(alike[i][0]), a) && name_folded(alike[i][1], strlen(alike[i][1]), b));
        name_sound(a, x);
        name_sound(b, y);
        if (strcmp(x, y) != 0) fail_msg("%s sounds %s, %s sounds %s", alike[i][0], x, alike[i][1], y);
    }
    for (size_t i = 0; i < sizeof apart / sizeof *apart; i++) {
        assert_true(name_folded(apart[i][0], strlen(apart[i][0]), a) && name_folded(apart[i][1], strlen(apart[i][1]), b));
        name_sound(a, x);
        name_sound(b, y);
        if (strcmp(x, y) == 0) fail_msg("%s and %s both sound %s", apart[i][0], apart[i][1], x);
    }
    assert_string_equal(name_whole("LUPE"), "GUADALUPE");
    assert_string_equal(name_whole("GUADALUPE"), "GUADALUPE");
}

static void long_and_broken_names_are_taken_as_they_are(void **state)
{
    (void)state;
    char out[NAME_SIZE], sound[SOUND_SIZE], longest[200];
    memset(longest, 'A', sizeof longest - 1);
    longest[sizeof longest - 1] = '\0';
    assert_false(name_folded(longest, strlen(longest), out));
    assert_false(name_folded("", 0, out));
    assert_false(name_folded("12 ", 3, out));
    assert_true(name_folded("\xc3", 1, out)); /* cut in a letter */
    name_sound(out, sound);
    assert_true(name_folded("张伟", strlen("张伟"), out));
    name_sound(out, sound);
    assert_true(strlen(sound) < SOUND_SIZE);
}

/* ---- levels ---- */

#define PATIENT(given, sex, born, more)                                                                                                    \
    "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Soto\",\"given\":[" given "]}],\"gender\":\"" sex "\",\"birthDate\":\"" born    \
    "\"" more "}"
#define HOME                                                                                                                               \
    ",\"telecom\":[{\"system\":\"phone\",\"value\":\"+1 860 555 0142\"}],\"address\":[{\"line\":[\"118 Park "                              \
    "St\"],\"postalCode\":\"06106\"}]"

static void twins_are_not_listed(void **state)
{
    (void)state;
    static const char *const twins[][2] = {
        {PATIENT("\"Luis\"", "male", "2022-05-06", HOME), PATIENT("\"Jose\"", "male", "2022-05-06", HOME)},
        {PATIENT("\"Maria\",\"Jose\"", "female", "2022-05-06", HOME), PATIENT("\"Maria\",\"Isabel\"", "female", "2022-05-06", HOME)},
        {PATIENT("\"Maria\"", "female", "2022-05-06", HOME), PATIENT("\"Mario\"", "male", "2022-05-06", HOME)},
    };
    for (size_t i = 0; i < sizeof twins / sizeof *twins; i++)
        assert_true(compared(twins[i][0], twins[i][1]).barred);
}

static void levels_say_how_fields_agree(void **state)
{
    (void)state;
    struct match_result r =
        compared(PATIENT("\"Lupe\"", "female", "2021-05-03", HOME),
                 PATIENT("\"Guadalupe\"", "female", "2021-03-05", ",\"telecom\":[{\"system\":\"sms\",\"value\":\"8605550142\"}]"));
    assert_int_equal(r.levels[MATCH_FAMILY], MATCH_SAME);
    assert_int_equal(r.levels[MATCH_GIVEN], MATCH_ALIKE);
    assert_int_equal(r.levels[MATCH_BORN], MATCH_ALIKE);
    assert_int_equal(r.levels[MATCH_SEX], MATCH_SAME);
    assert_int_equal(r.levels[MATCH_ADDRESS], MATCH_UNKNOWN);
    assert_int_equal(r.levels[MATCH_PHONE], MATCH_SAME);
    assert_int_equal(r.levels[MATCH_IDENTIFIER], MATCH_UNKNOWN);
    assert_false(r.barred);
    assert_true(r.score >= match_likely);
}

static void one_number_outweighs_a_different_name(void **state)
{
    (void)state;
#define NUMBER(value) ",\"identifier\":[{\"system\":\"urn:us:ct:medicaid-id\",\"value\":\"" value "\"}]"
    struct match_result same =
        compared(PATIENT("\"Luis\"", "male", "2022-05-06", NUMBER("EMS-1")), PATIENT("\"Jose\"", "male", "2022-05-06", NUMBER("ems 1")));
    assert_int_equal(same.levels[MATCH_IDENTIFIER], MATCH_SAME);
    assert_false(same.barred);
    struct match_result other =
        compared(PATIENT("\"Luis\"", "male", "2022-05-06", NUMBER("EMS1")), PATIENT("\"Luis\"", "male", "2022-05-06", NUMBER("EMS2")));
    assert_int_equal(other.levels[MATCH_IDENTIFIER], MATCH_DIFFERENT);
    assert_true(other.score < compared(PATIENT("\"Luis\"", "male", "2022-05-06", ""), PATIENT("\"Luis\"", "male", "2022-05-06", "")).score);
}

static void nothing_of_what_is_said_is_kept(void **state)
{
    (void)state;
    static struct features a, b;
    static const unsigned char another[FEATURE_KEY_SIZE] = "another key of 32 bytes ........";
    struct cpx_arena *arena = cpx_arena_new(ARENA_CAP);
    struct cpx_doc doc;
    const char *json = PATIENT("\"Luis\"", "male", "2022-05-06", HOME);
    find(json, &a);
    assert_int_equal(cpx_doc_reparse(arena, json, strlen(json), &doc), CPX_OK);
    assert_int_equal(features_find(arena, another, &doc, 0, &b), CPX_OK);
    assert_int_equal(a.count, b.count);
    for (size_t i = 0; i < a.count; i++)
        assert_true(a.items[i].kind == b.items[i].kind && a.items[i].hash != b.items[i].hash);
    cpx_arena_free(arena);
}

/* ---- link codes ---- */

static void a_wrong_letter_or_two_that_are_exchanged_are_found(void **state)
{
    (void)state;
    static const char letters[] = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    char code[LINK_SIZE] = "7KQM2XWD9R", read[LINK_SIZE], printed[16];
    link_code_seal(code);
    link_code_print(code, printed);
    assert_true(link_code_read(printed, read));
    assert_string_equal(read, code);
    for (size_t i = 0; i <= LINK_LETTERS; i++) {
        char typed[LINK_SIZE];
        for (const char *letter = letters; *letter; letter++) {
            memcpy(typed, code, sizeof typed);
            if (typed[i] == *letter) continue;
            typed[i] = *letter;
            assert_false(link_code_read(typed, read));
        }
        for (size_t j = i + 1; j < LINK_LETTERS; j++) {
            memcpy(typed, code, sizeof typed);
            if (i == LINK_LETTERS || typed[i] == typed[j]) continue;
            typed[i] = code[j];
            typed[j] = code[i];
            assert_false(link_code_read(typed, read));
        }
    }
    assert_false(link_code_read("", read));
    assert_false(link_code_read("7KQM-2XWD-9R", read));
    assert_false(link_code_read("7KQM-2XWD-9RAAAAAAAAAAAAAAA", read));
    assert_false(link_code_read("7KQM-2XWD-9O0", read));
}

/* ---- how well duplicates are found ---- */

static uint64_t seed = UINT64_C(0x9E3779B97F4A7C15);
static unsigned roll(unsigned below)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (unsigned)((seed >> 11) % below);
}

static const char *const families[] = {
    "Garcia",   "Rodriguez", "Martinez", "Hernandez", "Lopez",    "Gonzalez", "Perez",    "Sanchez", "Ramirez",   "Torres",
    "Flores",   "Rivera",    "Gomez",    "Diaz",      "Reyes",    "Morales",  "Cruz",     "Ortiz",   "Gutierrez", "Chavez",
    "Smith",    "Johnson",   "Williams", "Brown",     "Jones",    "Miller",   "Davis",    "Wilson",  "Anderson",  "Thomas",
    "Taylor",   "Moore",     "Jackson",  "Martin",    "Lee",      "Thompson", "White",    "Harris",  "Clark",     "Lewis",
    "Robinson", "Walker",    "Young",    "Allen",     "King",     "Wright",   "Scott",    "Hill",    "Green",     "Adams",
    "Nelson",   "Baker",     "Hall",     "Campbell",  "Mitchell", "Carter",   "Roberts",  "Vazquez", "Quinones",  "Soto",
    "Colon",    "Figueroa",  "Santiago", "Maldonado", "Nguyen",   "Patel",    "Kowalski", "Silva",   "Santos",    "Pereira"};
/* No name in two spellings: twins have different ones. */
static const char *const givens[2][30] = {
    {"Liam",     "Noah", "Oliver",    "James", "Elijah",   "Mateo",   "Theodore", "Henry",       "Lucas",  "William",
     "Benjamin", "Levi", "Sebastian", "Jack",  "Ezra",     "Michael", "Daniel",   "Leo",         "Owen",   "Samuel",
     "Jose",     "Luis", "Juan",      "Angel", "Santiago", "Anthony", "Gabriel",  "Christopher", "Jayden", "Aiden"},
    {"Olivia", "Emma",   "Charlotte", "Amelia",    "Naomi",     "Mia",    "Isabella", "Ava",      "Evelyn",  "Luna",
     "Harper", "Sofia",  "Camila",    "Eleanor",   "Elizabeth", "Violet", "Scarlett", "Emily",    "Hazel",   "Lily",
     "Gianna", "Aurora", "Maria",     "Guadalupe", "Victoria",  "Ximena", "Abigail",  "Gabriela", "Jasmine", "Layla"}};
static const char *const nicknames[][2] = {{"Michael", "Mike"},   {"William", "Will"},  {"Benjamin", "Ben"}, {"Samuel", "Sam"},
                                           {"Guadalupe", "Lupe"}, {"Elizabeth", "Liz"}, {"Jose", "Pepe"},    {"Abigail", "Abby"},
                                           {"Anthony", "Tony"},   {"Gabriela", "Gaby"}, {"Theodore", "Ted"}, {"Sebastian", "Sebas"},
                                           {"Victoria", "Vicky"}, {"Sofia", "Sofi"},    {"Daniel", "Danny"}, {"Christopher", "Chris"}};

struct person {
    char family[40], family2[40], given[40], phone[16];
    int sex, year, month, day, house, zip;
};

static struct person born(void)
{
    struct person p = {.sex = (int)roll(2),
                       .year = 2008 + (int)roll(18),
                       .month = 1 + (int)roll(12),
                       .day = 1 + (int)roll(28),
                       .house = 1 + (int)roll(900),
                       .zip = 6001 + (int)roll(400)};
    /* Common names are common: the smaller of two draws. */
    unsigned a = roll(70), b = roll(70), c = roll(30), d = roll(30);
    (void)snprintf(p.family, sizeof p.family, "%s", families[a < b ? a : b]);
    if (roll(3) == 0) (void)snprintf(p.family2, sizeof p.family2, "%s", families[roll(70)]);
    (void)snprintf(p.given, sizeof p.given, "%s", givens[p.sex][c < d ? c : d]);
    (void)snprintf(p.phone, sizeof p.phone, "860%07u", 2000000 + roll(7999999));
    return p;
}

static void mistype(char *name)
{
    size_t size = strlen(name), at = 1 + roll((unsigned)(size - 1));
    switch (roll(3)) {
    case 0:
        name[at] = (char)('a' + roll(26));
        break;
    case 1:
        memmove(name + at, name + at + 1, size - at);
        break;
    default:
        if (at + 1 < size) {
            char kept = name[at];
            name[at] = name[at + 1];
            name[at + 1] = kept;
        }
    }
}

/* Another organization's record of the same child, some time later. */
static struct person registered_again(struct person p)
{
    if (roll(100) < 6) mistype(p.family);
    if (roll(100) < 6) mistype(p.given);
    for (size_t i = 0; i < sizeof nicknames / sizeof *nicknames; i++)
        if (strcmp(p.given, nicknames[i][0]) == 0 && roll(100) < 25) (void)snprintf(p.given, sizeof p.given, "%s", nicknames[i][1]);
    if (p.family2[0] && roll(100) < 40) p.family2[0] = '\0';
    if (roll(100) < 2 && p.day <= 12) {
        int kept = p.day;
        p.day = p.month;
        p.month = kept;
    } else if (roll(100) < 3)
        p.day = 1 + (int)roll(28);
    if (roll(100) < 1) p.sex = 1 - p.sex;
    if (roll(100) < 30) {
        p.house = 1 + (int)roll(900);
        p.zip = 6001 + (int)roll(400);
    }
    if (roll(100) < 30) (void)snprintf(p.phone, sizeof p.phone, "203%07u", 2000000 + roll(7999999));
    if (roll(100) < 15) p.phone[0] = '\0';
    if (roll(100) < 20) p.house = 0;
    return p;
}

static struct person twin_of(struct person p)
{
    p.sex = (int)roll(2);
    for (const char *old = p.given; strcmp(old, p.given) == 0;) {
        const char *other = givens[p.sex][roll(30)];
        if (strcmp(other, p.given) == 0) continue;
        (void)snprintf(p.given, sizeof p.given, "%s", other);
        break;
    }
    return p;
}

static void find_person(const struct person *p, struct features *out)
{
    char json[1024], address[160] = "", phone[160] = "";
    if (p->house)
        (void)snprintf(address, sizeof address, ",\"address\":[{\"line\":[\"%d Main St\"],\"postalCode\":\"%05d\"}]", p->house, p->zip);
    if (p->phone[0]) (void)snprintf(phone, sizeof phone, ",\"telecom\":[{\"system\":\"phone\",\"value\":\"%s\"}]", p->phone);
    (void)snprintf(json, sizeof json,
                   "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"%s "
                   "%s\",\"given\":[\"%s\"]}],\"gender\":\"%s\",\"birthDate\":\"%04d-%02d-%02d\"%s%s}",
                   p->family, p->family2, p->given, p->sex ? "female" : "male", p->year, p->month, p->day, address, phone);
    find(json, out);
}

struct block {
    int64_t hash;
    int record;
};
static int by_hash(const void *a, const void *b)
{
    const struct block *x = a, *y = b;
    return x->hash != y->hash ? (x->hash > y->hash) - (x->hash < y->hash) : x->record - y->record;
}

struct pair {
    int one, other;
};
static int by_pair(const void *a, const void *b)
{
    return memcmp(a, b, sizeof(struct pair));
}

/* Records: of every child its first, of every third a second of another organization, of every twentieth its twin's first. */
static void generated_duplicates_are_found_and_twins_are_not(void **state)
{
    (void)state;
    static struct features records[CHILDREN * 2];
    static int child_of[CHILDREN * 2], twin_to[CHILDREN * 2];
    static struct block blocks[CHILDREN * 2 * 24];
    static struct pair pairs[4000000];
    size_t count = 0, blocks_count = 0, pairs_count = 0, duplicates = 0;
    for (int child = 0; child < CHILDREN; child++) {
        struct person p = born(), again = registered_again(p), twin = twin_of(p);
        child_of[count] = child;
        twin_to[count] = -1;
        find_person(&p, &records[count++]);
        if (child % 3 == 0) {
            duplicates++;
            child_of[count] = child;
            twin_to[count] = -1;
            find_person(&again, &records[count++]);
        }
        if (child % 20 == 0) {
            child_of[count] = -child - 1;
            twin_to[count] = child;
            find_person(&twin, &records[count++]);
        }
    }
    for (size_t r = 0; r < count; r++)
        for (size_t i = 0; i < records[r].count; i++)
            if (records[r].items[i].kind == FEATURE_BLOCK && blocks_count < sizeof blocks / sizeof *blocks)
                blocks[blocks_count++] = (struct block){records[r].items[i].hash, (int)r};
    qsort(blocks, blocks_count, sizeof *blocks, by_hash);
    for (size_t i = 0; i < blocks_count; i++)
        for (size_t j = i + 1; j < blocks_count && blocks[j].hash == blocks[i].hash && pairs_count < sizeof pairs / sizeof *pairs; j++)
            pairs[pairs_count++] = (struct pair){blocks[i].record, blocks[j].record};
    qsort(pairs, pairs_count, sizeof *pairs, by_pair);
    size_t compared_count = 0, blocked = 0, found[2] = {0}, listed[2] = {0}, twins = 0;
    double lowest = 1e9, highest_wrong = -1e9;
    for (size_t i = 0; i < pairs_count; i++) {
        if (i > 0 && by_pair(&pairs[i - 1], &pairs[i]) == 0) continue;
        struct match_result result;
        const struct pair *p = &pairs[i];
        bool same = child_of[p->one] == child_of[p->other];
        match_compare(&records[p->one], &records[p->other], &result);
        compared_count++;
        blocked += same;
        if (result.barred) continue;
        for (int t = 0; t < 2; t++) {
            if (result.score < (t == 0 ? match_possible : match_likely)) continue;
            listed[t]++;
            found[t] += same;
            if (!same && t == 0 && (twin_to[p->other] == child_of[p->one] || twin_to[p->one] == child_of[p->other])) twins++;
        }
        if (same && result.score < lowest) lowest = result.score;
        if (!same && result.score > highest_wrong) highest_wrong = result.score;
    }
    print_message("%zu records, %zu duplicates, %zu pairs compared (blocking reaches %.3f)\n", count, duplicates, compared_count,
                  (double)blocked / (double)duplicates);
    for (int t = 0; t < 2; t++)
        print_message("%s (%.0f bits): recall %.3f, precision %.3f\n", t == 0 ? "possible" : "likely",
                      t == 0 ? match_possible : match_likely, (double)found[t] / (double)duplicates,
                      (double)found[t] / (double)(listed[t] ? listed[t] : 1));
    print_message("lowest score of a duplicate %.1f, highest of two children %.1f, twins listed %zu\n", lowest, highest_wrong, twins);
    assert_int_equal(twins, 0);
    assert_true((double)found[0] / (double)duplicates > 0.90);
    assert_true((double)found[1] / (double)listed[1] > 0.98);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_sound_alike_in_english_and_spanish),
        cmocka_unit_test(long_and_broken_names_are_taken_as_they_are),
        cmocka_unit_test(twins_are_not_listed),
        cmocka_unit_test(levels_say_how_fields_agree),
        cmocka_unit_test(one_number_outweighs_a_different_name),
        cmocka_unit_test(nothing_of_what_is_said_is_kept),
        cmocka_unit_test(a_wrong_letter_or_two_that_are_exchanged_are_found),
        cmocka_unit_test(generated_duplicates_are_found_and_twins_are_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
