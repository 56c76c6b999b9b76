/* RFC 8536 (TZif): a file has a header, transitions, local time types, and a rule (POSIX TZ) for the time after the last transition. */
#include "zone.h"

#include <fcntl.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { FILE_MAX = 65536, HEADER = 44, DAY = 86400 };

struct zone {
    unsigned char data[FILE_MAX + 1];
    size_t size;
    const unsigned char *times, *indices, *types;
    uint32_t transitions, types_count;
    const char *rule; /* "EST5EDT,M3.2.0,M11.1.0", or "" */
};

static uint32_t big32(const unsigned char *b)
{
    return (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 | (uint32_t)b[2] << 8 | b[3];
}

static int64_t big64(const unsigned char *b)
{
    return (int64_t)((uint64_t)big32(b) << 32 | big32(b + 4));
}

static bool name_is_safe(const char *name)
{
    size_t size = strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-/");
    return size > 0 && size < 64 && name[size] == '\0' && name[0] != '/';
}

static bool read_file(const char *name, struct zone *zone)
{
    char path[128];
    if (!name_is_safe(name)) return false;
    snprintf(path, sizeof path, "/usr/share/zoneinfo/%s", name);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return false;
    ssize_t size = read(fd, zone->data, FILE_MAX);
    close(fd);
    if (size < HEADER) return false;
    zone->size = (size_t)size;
    zone->data[size] = '\0';
    return memcmp(zone->data, "TZif", 4) == 0 && zone->data[4] >= '2';
}

/* The bytes behind a header, times being of width 4 (first block) or 8. */
static size_t block_size(const unsigned char *header, size_t width)
{
    size_t utc = big32(header + 20), standard = big32(header + 24), leaps = big32(header + 28);
    size_t times = big32(header + 32), types = big32(header + 36), letters = big32(header + 40);
    return times * (width + 1) + types * 6 + letters + leaps * (width + 4) + standard + utc;
}

static bool load(const char *name, struct zone *zone)
{
    if (!read_file(name, zone)) return false;
    size_t second = HEADER + block_size(zone->data, 4);
    if (second + HEADER > zone->size) return false;
    const unsigned char *header = zone->data + second;
    size_t end = second + HEADER + block_size(header, 8);
    if (end >= zone->size || zone->data[end] != '\n') return false;
    zone->transitions = big32(header + 32);
    zone->types_count = big32(header + 36);
    zone->times = header + HEADER;
    zone->indices = zone->times + (size_t)zone->transitions * 8;
    zone->types = zone->indices + zone->transitions;
    zone->rule = (const char *)zone->data + end + 1;
    zone->data[end + 1 + strcspn(zone->rule, "\n")] = '\0';
    return zone->types_count > 0;
}

static int64_t type_offset(const struct zone *zone, uint32_t type)
{
    return type < zone->types_count ? (int32_t)big32(zone->types + (size_t)type * 6) : 0;
}

/* ---- the rule ---- */

struct rule_date {
    int month, week, weekday;
    int64_t seconds;
};

static const char *skip_name(const char *at)
{
    if (*at == '<') {
        at += strcspn(at, ">");
        return *at == '>' ? at + 1 : at;
    }
    return at + strspn(at, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
}

static const char *read_int(const char *at, int *out)
{
    *out = 0;
    for (; *at >= '0' && *at <= '9' && *out < 100000; at++)
        *out = *out * 10 + (*at - '0');
    return at;
}

/* [+-]hh[:mm[:ss]] */
static const char *read_seconds(const char *at, int64_t *out)
{
    int sign = 1, part;
    int64_t unit = 3600;
    if (*at == '+' || *at == '-') sign = *at++ == '-' ? -1 : 1;
    at = read_int(at, &part);
    *out = part * unit;
    while (*at == ':' && unit > 1) {
        unit /= 60;
        at = read_int(at + 1, &part);
        *out += part * unit;
    }
    *out *= sign;
    return at;
}

static bool read_date(const char **at, struct rule_date *out)
{
    *out = (struct rule_date){.seconds = 7200};
    if ((*at)[0] != ',' || (*at)[1] != 'M') return false;
    *at = read_int(*at + 2, &out->month);
    if (**at == '.') *at = read_int(*at + 1, &out->week);
    if (**at == '.') *at = read_int(*at + 1, &out->weekday);
    if (**at == '/') *at = read_seconds(*at + 1, &out->seconds);
    return out->month >= 1 && out->month <= 12 && out->week >= 1 && out->week <= 5 && out->weekday <= 6;
}

static int64_t days_before_year(int64_t year)
{
    int64_t y = year - 1;
    return y * 365 + y / 4 - y / 100 + y / 400 - 719162;
}

static bool is_leap(int64_t year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int64_t year_of(int64_t seconds)
{
    int64_t days = (seconds - (seconds % DAY + DAY) % DAY) / DAY;
    int64_t year = 1970 + days / 366;
    while (year < 9999 && days_before_year(year + 1) <= days)
        year++;
    return year;
}

/* When, in local standard or daylight time, the rule's date falls in year. */
static int64_t rule_time(const struct rule_date *date, int64_t year)
{
    static const int before[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};
    int leap = is_leap(year) && date->month > 2,
        length = before[date->month] - before[date->month - 1] + (is_leap(year) && date->month == 2);
    int64_t first = days_before_year(year) + before[date->month - 1] + leap;
    int64_t weekday = ((first + 4) % 7 + 7) % 7; /* 1970-01-01 was a Thursday */
    int64_t day = (date->weekday - weekday + 7) % 7 + (date->week - 1) * 7;
    if (day >= length) day -= 7;
    return (first + day) * DAY + date->seconds;
}

static int64_t rule_offset(const char *rule, int64_t utc)
{
    struct rule_date start, end;
    int64_t standard, daylight;
    const char *at = read_seconds(skip_name(rule), &standard);
    standard = -standard; /* POSIX counts westward */
    if (*at == '\0') return standard;
    at = skip_name(at);
    daylight = standard + 3600;
    if (*at != ',') {
        at = read_seconds(at, &daylight);
        daylight = -daylight;
    }
    if (!read_date(&at, &start) || !read_date(&at, &end)) return standard;
    int64_t year = year_of(utc + standard);
    int64_t on = rule_time(&start, year) - standard, off = rule_time(&end, year) - daylight;
    bool summer = on < off ? utc >= on && utc < off : utc >= on || utc < off;
    return summer ? daylight : standard;
}

static int64_t offset_at(const struct zone *zone, int64_t utc)
{
    uint32_t low = 0, high = zone->transitions; /* the first transition after utc */
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (big64(zone->times + (size_t)middle * 8) <= utc)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == zone->transitions && *zone->rule != '\0') return rule_offset(zone->rule, utc);
    return type_offset(zone, low == 0 ? 0 : zone->indices[low - 1]);
}

bool cpx_zone_known(const char *name)
{
    struct zone zone;
    return load(name, &zone);
}

bool cpx_zone_utc(const char *name, int64_t local, int64_t *utc)
{
    struct zone zone;
    if (!load(name, &zone)) return false;
    int64_t before = offset_at(&zone, local - DAY), after = offset_at(&zone, local + DAY);
    *utc = local - before;
    if (before != after && offset_at(&zone, local - before) != before && offset_at(&zone, local - after) == after) *utc = local - after;
    return true;
}

bool cpx_zone_local(const char *name, int64_t utc, int64_t *local)
{
    struct zone zone;
    if (!load(name, &zone)) return false;
    *local = utc + offset_at(&zone, utc);
    return true;
}
