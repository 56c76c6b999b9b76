/* Letters as a reader takes them, and texts as a browser shows them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../service/consent/letters.h"

/* The first and the last of each run: by the compatibility decompositions of Unicode, and those that only look like a letter by their looks. */
static void a_character_is_the_letter_that_it_looks_like(void **state)
{
    (void)state;
    static const struct {
        uint32_t character;
        int letter;
    } rows[] = {
        {0xB2, '2'},
        {0xB3, '3'},
        {0xB9, '1'},
        {0xC0, 'A'},
        {0xFF, 'y'},
        {0x100, 'A'},
        {0x13F, 'L'},
        {0x140, 'l'},
        {0x17F, 's'},
        {0x1CD, 'A'},
        {0x1DC, 'u'},
        {0x251, 'a'},
        {0x261, 'g'},
        {0x262, 'G'},
        {0x26A, 'I'},
        {0x26F, 'm'},
        {0x274, 'N'},
        {0x280, 'R'},
        {0x28B, 'v'},
        {0x28F, 'Y'},
        {0x299, 'B'},
        {0x29C, 'H'},
        {0x29F, 'L'},
        {0x37F, 'J'},
        {0x386, 'A'},
        {0x388, 'E'},
        {0x38A, 'I'},
        {0x38C, 'O'},
        {0x38E, 'Y'},
        {0x390, 'i'},
        {0x391, 'A'},
        {0x3A7, 'X'},
        {0x3AA, 'I'},
        {0x3CE, 'w'},
        {0x3F2, 'c'},
        {0x3F3, 'j'},
        {0x3F9, 'C'},
        {0x400, 'E'},
        {0x40E, 'Y'},
        {0x410, 'A'},
        {0x44C, 'b'},
        {0x450, 'e'},
        {0x45E, 'y'},
        {0x474, 'V'},
        {0x477, 'v'},
        {0x4AE, 'Y'},
        {0x4AF, 'Y'},
        {0x4BA, 'h'},
        {0x4BB, 'h'},
        {0x4C0, 'I'},
        {0x4CF, 'l'},
        {0x4D0, 'A'},
        {0x4D3, 'a'},
        {0x4D6, 'E'},
        {0x4D7, 'e'},
        {0x4E6, 'O'},
        {0x4E7, 'o'},
        {0x4EE, 'Y'},
        {0x4F3, 'y'},
        {0x501, 'd'},
        {0x51A, 'Q'},
        {0x51D, 'w'},
        {0x570, 'h'},
        {0x578, 'n'},
        {0x57D, 'u'},
        {0x581, 'g'},
        {0x584, 'q'},
        {0x585, 'o'},
        {0x660, '0'},
        {0x669, '9'},
        {0x6F0, '0'},
        {0x6F9, '9'},
        {0x966, '0'},
        {0x96F, '9'},
        {0x13A0, 'D'},
        {0x13A2, 'T'},
        {0x13A5, 'i'},
        {0x13AA, 'A'},
        {0x13AC, 'E'},
        {0x13B3, 'W'},
        {0x13B7, 'M'},
        {0x13BB, 'H'},
        {0x13C0, 'G'},
        {0x13C3, 'Z'},
        {0x13D2, 'R'},
        {0x13D4, 'W'},
        {0x13D9, 'V'},
        {0x13DA, 'S'},
        {0x13DE, 'L'},
        {0x13DF, 'C'},
        {0x13E2, 'P'},
        {0x13E6, 'K'},
        {0x1D00, 'A'},
        {0x1D04, 'C'},
        {0x1D07, 'E'},
        {0x1D0A, 'J'},
        {0x1D0D, 'M'},
        {0x1D0F, 'O'},
        {0x1D18, 'P'},
        {0x1D1B, 'T'},
        {0x1D1C, 'U'},
        {0x1D20, 'V'},
        {0x1D22, 'Z'},
        {0x1D2C, 'A'},
        {0x1D30, 'D'},
        {0x1D31, 'E'},
        {0x1D33, 'G'},
        {0x1D3A, 'N'},
        {0x1D3C, 'O'},
        {0x1D3E, 'P'},
        {0x1D43, 'a'},
        {0x1E00, 'A'},
        {0x1E3F, 'm'},
        {0x1E40, 'M'},
        {0x1E7F, 'v'},
        {0x1E80, 'W'},
        {0x1E99, 'y'},
        {0x1EA0, 'A'},
        {0x1EF9, 'y'},
        {0x2010, '-'},
        {0x2015, '-'},
        {0x2024, '.'},
        {0x2044, '/'},
        {0x2070, '0'},
        {0x2071, 'i'},
        {0x2074, '4'},
        {0x2079, '9'},
        {0x207F, 'n'},
        {0x2080, '0'},
        {0x2089, '9'},
        {0x2090, 'a'},
        {0x209C, 't'},
        {0x2102, 'C'},
        {0x210A, 'g'},
        {0x2115, 'N'},
        {0x2119, 'P'},
        {0x211D, 'R'},
        {0x2124, 'Z'},
        {0x2128, 'Z'},
        {0x213A, 'i'},
        {0x2145, 'D'},
        {0x2149, 'j'},
        {0x2160, 'I'},
        {0x2164, 'V'},
        {0x2169, 'X'},
        {0x216C, 'L'},
        {0x216F, 'M'},
        {0x2170, 'i'},
        {0x2174, 'v'},
        {0x2179, 'x'},
        {0x217C, 'l'},
        {0x217F, 'm'},
        {0x2212, '-'},
        {0x2460, '1'},
        {0x2468, '9'},
        {0x249C, 'a'},
        {0x24B5, 'z'},
        {0x24B6, 'A'},
        {0x24E9, 'z'},
        {0x24EA, '0'},
        {0x3002, '.'},
        {0xFE58, '-'},
        {0xFE63, '-'},
        {0xFF01, '!'},
        {0xFF5E, '~'},
        {0x1F130, 'A'},
        {0x1F149, 'Z'},
        {0x1F150, 'A'},
        {0x1F169, 'Z'},
        {0x1F170, 'A'},
        {0x1F189, 'Z'},
        {0x1F1E6, 'A'},
        {0x1F1FF, 'Z'},
        /* mathematical letters and digits, ordinals */
        {0x1D400, 'A'},
        {0x1D433, 'z'},
        {0x1D434, 'A'},
        {0x1D6A3, 'z'},
        {0x1D6A4, 'i'},
        {0x1D6A5, 'j'},
        {0x1D7CE, '0'},
        {0x1D7FF, '9'},
        {0xAA, 'a'},
        {0xBA, 'o'},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (cpx_letter_of(rows[i].character) != rows[i].letter)
            fail_msg("%x: %x, not %c", (unsigned)rows[i].character, (unsigned)cpx_letter_of(rows[i].character), rows[i].letter);
    for (int c = 0; c < 0x80; c++)
        assert_int_equal(cpx_letter_of((uint32_t)c), c);
}

static void what_is_not_seen_is_no_letter(void **state)
{
    (void)state;
    static const uint32_t unseen[] = {0x80,   0x84,   0x86,   0x9F,   0xAD,   0x300,  0x36F,  0x483,   0x489,  0x61C,
                                      0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180E, 0x1AB0, 0x1AFF,  0x1DC0, 0x1DFF,
                                      0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x206F, 0x20D0, 0x20FF,  0x3164, 0xFE00,
                                      0xFE0F, 0xFE20, 0xFE2F, 0xFEFF, 0xFFA0, 0xFFF0, 0xFFFB, 0xE0000, 0xE01EF};
    for (size_t i = 0; i < sizeof unseen / sizeof *unseen; i++)
        if (cpx_letter_of(unseen[i]) != CPX_LETTER_NONE) fail_msg("%x is seen", (unsigned)unseen[i]);
}

static void other_marks_are_blanks(void **state)
{
    (void)state;
    static const uint32_t marks[] = {0x85,   0xA0,   0xA9,   0xAB,   0xB1,   0xB4,   0xB8,   0xBB,   0xBF,   0x1680, 0x2000, 0x205F, 0x2190,
                                     0x23FF, 0x2500, 0x27BF, 0x2E00, 0x2E5F, 0x3000, 0x303F, 0x30FB, 0xFE10, 0xFE1F, 0xFE30, 0xFE6F};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (cpx_letter_of(marks[i]) != ' ') fail_msg("%x: %d", (unsigned)marks[i], cpx_letter_of(marks[i]));
}

static void letters_that_look_like_none_are_others(void **state)
{
    (void)state;
    static const uint32_t others[] = {0x393, 0x411, 0x416, 0x5D0, 0x4E2D, 0x1F600, 0x1D6A6, 0x1D7CD, 0x1D800};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (cpx_letter_of(others[i]) != CPX_LETTER_OTHER) fail_msg("%x: %d", (unsigned)others[i], cpx_letter_of(others[i]));
}

static void a_text_is_read_as_a_browser_shows_it(void **state)
{
    (void)state;
    static const struct {
        const char *text, *shown;
        char gap;
    } rows[] = {
        {"plain", "plain", ' '},
        {"", "", ' '},
        /* tags */
        {"a<b>c</b>", "ac", '\0'},
        {"a<b>c</b>", "a c ", ' '},
        {"a<B>c<Z/>d<a>e<z>f", "acdef", '\0'},
        {"a<?php x?>b", "ab", '\0'},
        {"a<!DOCTYPE x>b", "ab", '\0'},
        {"a<!-- > -->b", "ab", '\0'},
        {"a<!-- x ->b", "a<!-- x ->b", '\0'},
        {"a<!-->b-->c", "ac", '\0'},
        {"a<!x>b", "ab", '\0'},
        {"a<!-->", "a", '\0'},
        {"a<b", "a<b", '\0'},
        {"a<", "a<", '\0'},
        {"a<>b", "a<>b", '\0'},
        {"3 <4> 5 <@> <[> <`> <{>", "3 <4> 5 <@> <[> <`> <{>", '\0'},
        /* references */
        {"&#72;&#x49;&#X56;", "HIV", ' '},
        {"&#0;&#x110000;&#99999999;", "   ", ' '},
        {"&#xED;&#x20AC;&#x10FFFF;&#x7F;&#x80;&#x7FF;&#x800;&#xFFFF;&#x10000;",
         "\xc3\xad\xe2\x82\xac\xf4\x8f\xbf\xbf\x7f\xc2\x80\xdf\xbf\xe0\xa0\x80\xef\xbf\xbf\xf0\x90\x80\x80", ' '},
        {"&aacute;&egrave;&ntilde;&uuml;&ocirc;&ccedil;&aring;&scaron;&oslash;", "aenuocaso", ' '},
        {"h&shy;i&zwj;v&zwnj;h&lrm;i&rlm;v", "h\xc2\xadi\xc2\xadv\xc2\xadh\xc2\xadi\xc2\xadv", ' '},
        {"a&nbsp;b&amp;c&acut;d&acutee;e&uml;f&shx;g&sh;h&shyy;i", "a b c d e f g h i", ' '},
        {"&aacut;&eacutes;", "  ", ' '},
        {"a & b; c &", "a   c &", ' '},
        {"&notareference;", "&notareference;", ' '},
        {"&eleventen1;&twelvelette;", " &twelvelette;", ' '},
        /* codes of bytes */
        {"%48%49%56%c3%ad%C3%AD%4a%4F%3A", "HIV\xc3\xad\xc3\xadJO:", ' '},
        {"5% 50%x4 %4x %g0 %G0 %0g %0G %:0 %/0 %@0 %`0 100%", "5% 50%x4 %4x %g0 %G0 %0g %0G %:0 %/0 %@0 %`0 100%", ' '},
        {"%4", "%4", ' '},
        {"\xc3\xad", "\xc3\xad", ' '},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct cpx_arena *arena = cpx_arena_new(1 << 12);
        size_t size = strlen(rows[i].text), shown = 0;
        const char *text = cpx_letters_shown(arena, rows[i].text, size, rows[i].gap, &shown);
        assert_non_null(text);
        if (shown != strlen(rows[i].shown) || memcmp(text, rows[i].shown, shown) != 0) fail_msg("%s: %.*s", rows[i].text, (int)shown, text);
        cpx_arena_free(arena);
    }
}

/* What stands behind the end isn't part of it, wherever the text is cut. */
static void what_stands_behind_the_end_is_not_shown(void **state)
{
    (void)state;
    static const char *const texts[] = {"a&#72;b", "<b>a</b>", "<!-- x -->a", "%48%49", "&iacute;&shy;"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        for (size_t size = 0; size <= strlen(texts[i]); size++) {
            struct cpx_arena *arena = cpx_arena_new(1 << 12);
            char copy[32] = "";
            size_t whole = 0, alone = 0;
            memcpy(copy, texts[i], size);
            const char *in_text = cpx_letters_shown(arena, texts[i], size, ' ', &whole),
                       *by_itself = cpx_letters_shown(arena, copy, size, ' ', &alone);
            assert_non_null(in_text);
            assert_non_null(by_itself);
            assert_int_equal(whole, alone);
            assert_memory_equal(in_text, by_itself, whole);
            cpx_arena_free(arena);
        }
}

static void characters_are_taken_from_utf_8(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        uint32_t character;
        size_t taken;
    } rows[] = {{"a", 'a', 1},     {"\xc3\xad", 0xED, 2}, {"\xe2\x82\xac", 0x20AC, 3}, {"\xf0\x9f\x98\x80", 0x1F600, 4},
                {"\x80", 0x80, 1}, {"\xc3", 0xC3, 1},     {"\xe2\x82", 0xE2, 1},       {"\xf0\x9f\x98", 0xF0, 1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t at = 0;
        assert_int_equal(cpx_letter_next(rows[i].text, strlen(rows[i].text), &at), rows[i].character);
        assert_int_equal(at, rows[i].taken);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_character_is_the_letter_that_it_looks_like),
        cmocka_unit_test(what_is_not_seen_is_no_letter),
        cmocka_unit_test(other_marks_are_blanks),
        cmocka_unit_test(letters_that_look_like_none_are_others),
        cmocka_unit_test(a_text_is_read_as_a_browser_shows_it),
        cmocka_unit_test(what_stands_behind_the_end_is_not_shown),
        cmocka_unit_test(characters_are_taken_from_utf_8),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
