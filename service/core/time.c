#include "cpx/time.h"

#include <string.h>
#include <time.h>

#include "zone.h"

enum { DAY = 86400 };
#define SECOND INT64_C(1000000)

int64_t cpx_now_us(void)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    return (int64_t)now.tv_sec * SECOND + now.tv_nsec / 1000;
}

int64_t cpx_monotonic_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* ---- the proleptic Gregorian calendar ---- */

static bool is_leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int month_days(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days[month - 1] + (month == 2 && is_leap(year));
}

/* Days since 1970-01-01; month 13 is January of the next year. */
static int64_t day_number(int year, int month, int day)
{
    if (month > 12) return day_number(year + 1, month - 12, day);
    int64_t y = year - 1, days = y * 365 + y / 4 - y / 100 + y / 400 - 719162;
    for (int m = 1; m < month; m++)
        days += month_days(year, m);
    return days + day - 1;
}

static void date_of(int64_t days, int *year, int *month, int *day)
{
    int y = (int)(1970 + days / 366);
    if (days < 0) y = (int)(1969 + days / 365);
    while (day_number(y + 1, 1, 1) <= days)
        y++;
    while (day_number(y, 1, 1) > days)
        y--;
    int m = 1;
    while (m < 12 && day_number(y, m + 1, 1) <= days)
        m++;
    *year = y;
    *month = m;
    *day = (int)(days - day_number(y, m, 1)) + 1;
}

/* Writes value with exactly count digits, and what goes behind it. */
static char *put(char *at, int64_t value, int count, char behind)
{
    for (int i = count - 1; i >= 0; i--, value /= 10)
        at[i] = (char)('0' + value % 10);
    at[count] = behind;
    return at + count + 1;
}

void cpx_time_format(int64_t us, char out[32])
{
    const int64_t least = day_number(1, 1, 1) * DAY * SECOND, most = day_number(10000, 1, 1) * DAY * SECOND - 1;
    int year, month, day;
    if (us < least) us = least;
    if (us > most) us = most;
    int64_t fraction = (us % SECOND + SECOND) % SECOND, seconds = (us - fraction) / SECOND;
    int64_t clock = (seconds % DAY + DAY) % DAY;
    date_of((seconds - clock) / DAY, &year, &month, &day);
    out = put(out, year, 4, '-');
    out = put(out, month, 2, '-');
    out = put(out, day, 2, 'T');
    out = put(out, clock / 3600, 2, ':');
    out = put(out, clock / 60 % 60, 2, ':');
    out = put(out, clock % 60, 2, '.');
    out = put(out, fraction, 6, 'Z');
    *out = '\0';
}

bool cpx_time_on_clocks(int64_t local_us, const char *zone, int64_t *us)
{
    int64_t fraction = (local_us % SECOND + SECOND) % SECOND, seconds;
    if (!cpx_zone_utc(zone, (local_us - fraction) / SECOND, &seconds)) return false;
    *us = seconds * SECOND + fraction;
    return true;
}

/* ---- FHIR R4 datatypes: date, dateTime, instant ---- */

struct moment {
    int parts; /* 1: year, 2: month, 3: day, 4: time with offset */
    int year, month, day, hour, minute, second;
    int64_t fraction_us, width_us; /* of the second: what the digits say, and what they leave open */
    int offset_minutes;
};

/* Exactly count digits. */
static bool take(const char **at, int count, int *out)
{
    *out = 0;
    for (int i = 0; i < count; i++) {
        char c = **at;
        if (c < '0' || c > '9') return false;
        *out = *out * 10 + (c - '0');
        (*at)++;
    }
    return true;
}

static bool take_fraction(const char **at, struct moment *m)
{
    int64_t unit = SECOND;
    m->fraction_us = 0;
    m->width_us = SECOND;
    if (**at != '.') return true;
    (*at)++;
    if (**at < '0' || **at > '9') return false;
    for (; **at >= '0' && **at <= '9'; (*at)++) {
        unit /= 10; /* what is finer than a microsecond is dropped */
        m->fraction_us += unit * (**at - '0');
        if (unit > 0) m->width_us = unit;
    }
    return true;
}

static bool take_offset(const char **at, int *minutes)
{
    int hour, minute, sign = **at == '-' ? -1 : 1;
    *minutes = 0;
    if (**at == 'Z') {
        (*at)++;
        return true;
    }
    if (**at != '+' && **at != '-') return false;
    (*at)++;
    if (!take(at, 2, &hour) || *(*at)++ != ':' || !take(at, 2, &minute)) return false;
    *minutes = sign * (hour * 60 + minute);
    return minute < 60 && hour * 60 + minute <= 14 * 60;
}

static bool take_time(const char **at, struct moment *m)
{
    if (!take(at, 2, &m->hour) || *(*at)++ != ':' || !take(at, 2, &m->minute) || *(*at)++ != ':' || !take(at, 2, &m->second)) return false;
    if (m->hour > 23 || m->minute > 59 || m->second > 60) return false; /* 60: a leap second */
    return take_fraction(at, m) && take_offset(at, &m->offset_minutes);
}

static bool read_moment(const char *text, struct moment *m)
{
    *m = (struct moment){.parts = 1, .month = 1, .day = 1};
    if (!take(&text, 4, &m->year) || m->year < 1) return false;
    if (*text == '\0') return true;
    m->parts = 2;
    if (*text++ != '-' || !take(&text, 2, &m->month) || m->month < 1 || m->month > 12) return false;
    if (*text == '\0') return true;
    m->parts = 3;
    if (*text++ != '-' || !take(&text, 2, &m->day) || m->day < 1 || m->day > month_days(m->year, m->month)) return false;
    if (*text == '\0') return true;
    m->parts = 4;
    return *text++ == 'T' && take_time(&text, m) && *text == '\0';
}

static bool midnight(int64_t days, const char *zone, int64_t *us)
{
    int64_t seconds = days * DAY;
    if (zone != NULL && !cpx_zone_utc(zone, seconds, &seconds)) return false;
    *us = seconds * SECOND;
    return true;
}

bool cpx_time_span(const char *text, const char *zone, int64_t *lower_us, int64_t *upper_us)
{
    struct moment m;
    if (!read_moment(text, &m)) return false;
    int64_t days = day_number(m.year, m.month, m.day);
    if (m.parts == 4) {
        *lower_us = (days * DAY + m.hour * 3600 + (m.minute - m.offset_minutes) * 60 + m.second) * SECOND + m.fraction_us;
        *upper_us = *lower_us + m.width_us;
        return true;
    }
    int64_t next = m.parts == 1 ? day_number(m.year + 1, 1, 1) : m.parts == 2 ? day_number(m.year, m.month + 1, 1) : days + 1;
    return midnight(days, zone, lower_us) && midnight(next, zone, upper_us);
}

bool cpx_time_day(int64_t us, const char *zone, char out[11])
{
    int64_t seconds = (us - (us % SECOND + SECOND) % SECOND) / SECOND;
    int year, month, day;
    if (zone != NULL && !cpx_zone_local(zone, seconds, &seconds)) return false;
    date_of((seconds - (seconds % DAY + DAY) % DAY) / DAY, &year, &month, &day);
    if (year < 1 || year > 9999) return false;
    char *at = put(put(out, year, 4, '-'), month, 2, '-');
    (void)put(at, day, 2, '\0');
    return true;
}

bool cpx_time_is_date(const char *text)
{
    struct moment m;
    return read_moment(text, &m) && m.parts <= 3;
}

bool cpx_time_is_datetime(const char *text)
{
    struct moment m;
    return read_moment(text, &m);
}

bool cpx_time_is_instant(const char *text)
{
    struct moment m;
    return read_moment(text, &m) && m.parts == 4;
}
