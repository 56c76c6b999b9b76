#include "letters.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "cpx/text.h"

#define COUNT(table) (sizeof(table) / sizeof *(table))

struct range {
    uint32_t first, last;
};

static bool is_in(const struct range *ranges, size_t count, uint32_t c)
{
    for (size_t i = 0; i < count; i++)
        if (c >= ranges[i].first && c <= ranges[i].last) return true;
    return false;
}

/* What isn't seen: controls, formats, joiners, variation selectors, combining marks. */
static bool is_dropped(uint32_t c)
{
    static const struct range ranges[] = {{0x80, 0x84},     {0x86, 0x9F},      {0xAD, 0xAD},     {0x300, 0x36F},   {0x483, 0x489},
                                          {0x61C, 0x61C},   {0x115F, 0x1160},  {0x17B4, 0x17B5}, {0x180B, 0x180E}, {0x1AB0, 0x1AFF},
                                          {0x1DC0, 0x1DFF}, {0x200B, 0x200F},  {0x202A, 0x202E}, {0x2060, 0x206F}, {0x20D0, 0x20FF},
                                          {0x3164, 0x3164}, {0xFE00, 0xFE0F},  {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF}, {0xFFA0, 0xFFA0},
                                          {0xFFF0, 0xFFFB}, {0xE0000, 0xE01EF}};
    return is_in(ranges, COUNT(ranges), c);
}

/* Blanks and other marks beyond ASCII. */
static bool is_mark(uint32_t c)
{
    static const struct range ranges[] = {{0x85, 0x85},     {0xA0, 0xA9},     {0xAB, 0xB1},     {0xB4, 0xB8},
                                          {0xBB, 0xBF},     {0xD7, 0xD7},     {0xF7, 0xF7},     {0x1680, 0x1680},
                                          {0x2000, 0x206F}, {0x2190, 0x23FF}, {0x2500, 0x27BF}, {0x2E00, 0x2E5F},
                                          {0x3000, 0x303F}, {0x30FB, 0x30FB}, {0xFE10, 0xFE1F}, {0xFE30, 0xFE6F}};
    return is_in(ranges, COUNT(ranges), c);
}

/* Runs of characters that are, or look like, a run of ASCII. step: how many stand for one. */
static const struct run {
    uint32_t first, last;
    const char *ascii;
} runs[] = {
    /* Latin with marks of its own; * and / stand for the signs of multiplication and division. */
    {0xC0, 0xFF, "AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"},
    {0x100, 0x13F, "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL"},
    {0x140, 0x17F, "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs"},
    {0x1CD, 0x1DC, "AaIiOoUuUuUuUuUu"},
    {0x1E00, 0x1E3F, "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm"},
    {0x1E40, 0x1E7F, "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv"},
    {0x1E80, 0x1E99, "WwWwWwWwWwXxXxYyZzZzZzhtwy"},
    {0x1EA0, 0x1EF9, "AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy"},
    /* Other forms of the same letters and digits. */
    {0xB2, 0xB3, "23"},
    {0xB9, 0xB9, "1"},
    {0x2070, 0x2071, "0i"},
    {0x2074, 0x2079, "456789"},
    {0x207F, 0x207F, "n"},
    {0x2080, 0x2089, "0123456789"},
    {0x2090, 0x209C, "aeoxehklmnpst"},
    {0x2102, 0x2102, "C"},
    {0x210A, 0x2115, "gHHHhhIILlxN"},
    {0x2119, 0x211D, "PQRRR"},
    {0x2124, 0x2124, "Z"},
    {0x2128, 0x213A, "ZiKABCeeEFFMoxxxxii"},
    {0x2145, 0x2149, "Ddeij"},
    {0x2160, 0x2160, "I"},
    {0x2164, 0x2164, "V"},
    {0x2169, 0x2169, "X"},
    {0x216C, 0x216F, "LCDM"},
    {0x2170, 0x2170, "i"},
    {0x2174, 0x2174, "v"},
    {0x2179, 0x2179, "x"},
    {0x217C, 0x217F, "lcdm"},
    {0x2460, 0x2468, "123456789"},
    {0x249C, 0x24B5, "abcdefghijklmnopqrstuvwxyz"},
    {0x24B6, 0x24E9, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"},
    {0x24EA, 0x24EA, "0"},
    {0xFF01, 0xFF5E, "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"},
    {0x1F130, 0x1F149, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
    {0x1F150, 0x1F169, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
    {0x1F170, 0x1F189, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
    {0x1F1E6, 0x1F1FF, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
    {0x1D00, 0x1D00, "A"},
    {0x1D04, 0x1D07, "CDDE"},
    {0x1D0A, 0x1D0D, "JKLM"},
    {0x1D0F, 0x1D0F, "O"},
    {0x1D18, 0x1D18, "P"},
    {0x1D1B, 0x1D1C, "TU"},
    {0x1D20, 0x1D22, "VWZ"},
    {0x1D2C, 0x1D2C, "A"},
    {0x1D30, 0x1D31, "DE"},
    {0x1D33, 0x1D3A, "GHIJKLMN"},
    {0x1D3C, 0x1D3C, "O"},
    {0x1D3E, 0x1D43, "PRTUWa"},
    /* Digits of other scripts. */
    {0x660, 0x669, "0123456789"},
    {0x6F0, 0x6F9, "0123456789"},
    {0x966, 0x96F, "0123456789"},
    /* Dashes and dots. */
    {0x2010, 0x2015, "------"},
    {0x2024, 0x2024, "."},
    {0x2044, 0x2044, "/"},
    {0x2212, 0x2212, "-"},
    {0x3002, 0x3002, "."},
    {0xFE58, 0xFE58, "-"},
    {0xFE63, 0xFE63, "-"},
    /* What looks like them: IPA, Greek, Cyrillic, Armenian, Cherokee. `?`: like none. */
    {0x251, 0x251, "a"},
    {0x261, 0x262, "gG"},
    {0x26A, 0x26A, "I"},
    {0x26F, 0x26F, "m"},
    {0x274, 0x274, "N"},
    {0x280, 0x280, "R"},
    {0x28B, 0x28B, "v"},
    {0x28F, 0x28F, "Y"},
    {0x299, 0x299, "B"},
    {0x29C, 0x29C, "H"},
    {0x29F, 0x29F, "L"},
    {0x37F, 0x37F, "J"},
    {0x386, 0x386, "A"},
    {0x388, 0x38A, "EHI"},
    {0x38C, 0x38C, "O"},
    {0x38E, 0x38E, "Y"},
    {0x390, 0x390, "i"},
    {0x391, 0x3A9, "AB??EZH?IK?MN?O?P??TY?X??"},
    {0x3AA, 0x3CE, "IYaeniuaby?e?n?ik??v?o?pcotu?x?wiuouw"},
    {0x3F2, 0x3F3, "cj"},
    {0x3F9, 0x3F9, "C"},
    {0x400, 0x40F, "EE???SIIJ?????Y?"},
    {0x410, 0x44F, "A?B??E?3??K?MHO?PCTY?X??????b???a6br?e?3??k?mho?pcty?x??????b???"},
    {0x450, 0x45F, "ee???siij??h??y?"},
    {0x474, 0x477, "VvVv"},
    {0x4AE, 0x4AF, "YY"},
    {0x4BA, 0x4BB, "hh"},
    {0x4C0, 0x4C0, "I"},
    {0x4CF, 0x4CF, "l"},
    {0x4D0, 0x4D3, "AaAa"},
    {0x4D6, 0x4D7, "Ee"},
    {0x4E6, 0x4E7, "Oo"},
    {0x4EE, 0x4F3, "YyYyYy"},
    {0x501, 0x501, "d"},
    {0x51A, 0x51D, "QqWw"},
    {0x570, 0x570, "h"},
    {0x578, 0x578, "n"},
    {0x57D, 0x57D, "u"},
    {0x581, 0x581, "g"},
    {0x584, 0x585, "qo"},
    {0x13A0, 0x13A2, "DRT"},
    {0x13A5, 0x13A5, "i"},
    {0x13AA, 0x13AC, "A?E"},
    {0x13B3, 0x13B3, "W"},
    {0x13B7, 0x13B7, "M"},
    {0x13BB, 0x13BB, "H"},
    {0x13C0, 0x13C3, "G??Z"},
    {0x13D2, 0x13D2, "R"},
    {0x13D4, 0x13D4, "W"},
    {0x13D9, 0x13DA, "VS"},
    {0x13DE, 0x13DF, "LC"},
    {0x13E2, 0x13E2, "P"},
    {0x13E6, 0x13E6, "K"},
};

/* The letter or digit of ASCII that a character is a form of; NUL: none. */
static char base_of(uint32_t c)
{
    if (c >= 0x1D400 && c <= 0x1D6A3) return "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"[(c - 0x1D400) % 52]; /* mathematical */
    if (c == 0x1D6A4) return 'i';
    if (c == 0x1D6A5) return 'j';
    if (c >= 0x1D7CE && c <= 0x1D7FF) return (char)('0' + (c - 0x1D7CE) % 10);
    if (c == 0xAA) return 'a';
    if (c == 0xBA) return 'o';
    for (size_t i = 0; i < COUNT(runs); i++)
        if (c >= runs[i].first && c <= runs[i].last) {
            char base = runs[i].ascii[c - runs[i].first];
            return base == '?' ? '\0' : base;
        }
    return '\0';
}

uint32_t cpx_letter_next(const char *text, size_t size, size_t *at)
{
    uint32_t c = (unsigned char)text[(*at)++];
    size_t more = c >= 0xF0 ? 3 : c >= 0xE0 ? 2 : c >= 0xC0 ? 1 : 0;
    if (more == 0 || size - *at < more) return c;
    c &= 0x3Fu >> more;
    for (; more > 0; more--)
        c = c << 6 | ((unsigned char)text[(*at)++] & 0x3Fu);
    return c;
}

int cpx_letter_of(uint32_t character)
{
    if (character < 0x80) return (int)character;
    if (is_dropped(character)) return CPX_LETTER_NONE;
    char base = base_of(character);
    if (base != '\0') return (unsigned char)base;
    return is_mark(character) ? ' ' : CPX_LETTER_OTHER;
}

/* ---- as it is shown ---- */

/* The character that `&name;` or `&#..;` at the beginning of a text stands for; 0: none. size: of the whole. */
static uint32_t reference_of(const char *text, size_t room, size_t *size)
{
    static const char *const marks[] = {"acute", "grave", "tilde", "uml", "circ", "cedil", "ring", "caron", "slash"};
    static const char *const unseen[] = {"shy", "zwj", "zwnj", "lrm", "rlm"};
    const char *end = room > 0 ? memchr(text, ';', room < 12 ? room : 12) : NULL;
    if (end == NULL || text[0] != '&') return 0;
    size_t name = (size_t)(end - text) - 1;
    *size = name + 2;
    if (text[1] == '#') {
        bool hex = text[2] == 'x' || text[2] == 'X';
        unsigned long number = strtoul(text + (hex ? 3 : 2), NULL, hex ? 16 : 10);
        return number > 0 && number < 0x110000 ? (uint32_t)number : ' ';
    }
    for (size_t i = 0; i < COUNT(marks); i++)
        if (name > 1 && strlen(marks[i]) == name - 1 && memcmp(text + 2, marks[i], name - 1) == 0) return (unsigned char)text[1];
    for (size_t i = 0; i < COUNT(unseen); i++)
        if (strlen(unseen[i]) == name && memcmp(text + 1, unseen[i], name) == 0) return 0xAD;
    return ' ';
}

static int digit_of(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* The size of a tag or a comment at the beginning of a text; 0: there is none. */
static size_t tag_size(const char *text, size_t room)
{
    if (room < 3 || text[0] != '<') return 0;
    char first = text[1] >= 'A' && text[1] <= 'Z' ? (char)(text[1] + 0x20) : text[1];
    bool named = (first >= 'a' && first <= 'z') || first == '/' || first == '!' || first == '?';
    bool comment = room > 6 && memcmp(text, "<!--", 4) == 0;
    if (!named) return 0;
    for (size_t at = comment ? 6 : 2; at < room; at++)
        if (text[at] == '>' && (!comment || memcmp(text + at - 2, "--", 2) == 0)) return at + 1;
    return 0;
}

char *cpx_letters_shown(struct cpx_arena *arena, const char *text, size_t size, char gap, size_t *shown)
{
    char *out = cpx_arena_array(arena, size + 1, 1);
    size_t used = 0, taken = 0;
    if (out == NULL) return NULL;
    for (size_t at = 0; at < size; at += taken) {
        uint32_t c;
        taken = tag_size(text + at, size - at);
        if (taken > 0) {
            if (gap != '\0') out[used++] = gap;
            continue;
        }
        c = reference_of(text + at, size - at, &taken);
        if (c == 0 && text[at] == '%' && size - at > 2 && digit_of(text[at + 1]) >= 0 && digit_of(text[at + 2]) >= 0) {
            out[used++] = (char)(digit_of(text[at + 1]) * 16 + digit_of(text[at + 2]));
            taken = 3;
        } else if (c == 0) {
            out[used++] = text[at];
            taken = 1;
        } else {
            used += cpx_utf8(c, out + used); /* never more bytes than the reference had */
        }
    }
    *shown = used;
    return out;
}
