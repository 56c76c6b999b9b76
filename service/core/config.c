#include "cpx/config.h"

#include <errno.h>
#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "zone.h"

struct setting {
    const char *variable;
    size_t offset; /* of its member in struct cpx_config */
    enum cpx_config_kind kind;
    const char *initial;
    int64_t minimum, maximum;
    const char *what;
};

static const struct setting settings[] = {
#define SETTING(variable, member, kind, initial, minimum, maximum, what)                                                                   \
    {variable, offsetof(struct cpx_config, member), CPX_CONFIG_##kind, initial, minimum, maximum, what},
    CPX_SETTINGS(SETTING)
#undef SETTING
};
enum { SETTINGS = sizeof settings / sizeof *settings };

static enum cpx_rc read_int(const struct setting *setting, const char *text, int64_t *out)
{
    char *end;
    errno = 0;
    intmax_t value = strtoimax(text, &end, 10);
    if (errno == 0 && end != text && *end == '\0' && value >= setting->minimum && value <= setting->maximum) {
        *out = value;
        return CPX_OK;
    }
    fprintf(stderr, "%s: a whole number from %" PRId64 " to %" PRId64 " is needed\n", setting->variable, setting->minimum,
            setting->maximum);
    return CPX_REFUSED;
}

static enum cpx_rc read_bool(const struct setting *setting, const char *text, bool *out)
{
    *out = strcmp(text, "true") == 0;
    if (*out || strcmp(text, "false") == 0) return CPX_OK;
    fprintf(stderr, "%s: true or false is needed\n", setting->variable);
    return CPX_REFUSED;
}

/* An empty variable is one that isn't set. */
static enum cpx_rc read_setting(const struct setting *setting, struct cpx_config *config)
{
    char *member = (char *)config + setting->offset;
    const char *text = getenv(setting->variable);
    if (text == NULL || *text == '\0') text = setting->initial;
    switch (setting->kind) {
    case CPX_CONFIG_INT:
        return read_int(setting, text, (int64_t *)(void *)member);
    case CPX_CONFIG_BOOL:
        return read_bool(setting, text, (bool *)(void *)member);
    default:
        *(const char **)(void *)member = *text == '\0' ? NULL : text;
        return CPX_OK;
    }
}

static enum cpx_rc check_zone(const struct cpx_config *config)
{
    if (cpx_zone_known(config->time_zone)) return CPX_OK;
    fprintf(stderr, "CPX_TIME_ZONE: the name of a zone under /usr/share/zoneinfo is needed, such as America/New_York\n");
    return CPX_REFUSED;
}

static enum cpx_rc check_log_level(const struct cpx_config *config)
{
    static const char *const levels[] = {"debug", "info", "warning", "error"};
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++) {
        if (strcmp(config->log_level, levels[i]) == 0) return CPX_OK;
    }
    fprintf(stderr, "CPX_LOG_LEVEL: debug, info, warning or error is needed\n");
    return CPX_REFUSED;
}

enum cpx_rc cpx_config_load(struct cpx_config *config)
{
    enum cpx_rc rc = CPX_OK;
    *config = (struct cpx_config){0};
    for (size_t i = 0; i < SETTINGS; i++) {
        if (read_setting(&settings[i], config) != CPX_OK) rc = CPX_REFUSED;
    }
    if (check_zone(config) != CPX_OK) rc = CPX_REFUSED;
    if (check_log_level(config) != CPX_OK) rc = CPX_REFUSED;
    return rc;
}

void cpx_config_help(void)
{
    for (size_t i = 0; i < SETTINGS; i++) {
        const struct setting *s = &settings[i];
        printf("  %s\n      %s", s->variable, s->what);
        if (s->kind == CPX_CONFIG_INT) printf(" (%" PRId64 " to %" PRId64 ")", s->minimum, s->maximum);
        if (*s->initial != '\0') printf(" [%s]", s->initial);
        printf("\n");
    }
}
