#include "options.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "cpx/db.h"
#include "cpx/reader.h"

enum { FILE_MAX = 16 * 1024 * 1024 / 4, NAME_MAX_BYTES = 200 };

int cli_usage(const char *usage)
{
    (void)fprintf(stderr, "%s\n", usage);
    return 2;
}

static bool take(const struct cli_option *option, const char *value)
{
    if (option->kind == CLI_FLAG) {
        *(bool *)option->target = true;
    } else if (option->kind == CLI_TEXT) {
        *(const char **)option->target = value;
    } else {
        struct cli_list *list = option->target;
        if (list->count == CLI_LIST_MAX) return false;
        list->items[list->count++] = value;
    }
    return true;
}

bool cli_read(int argc, char **argv, const struct cli_option *options, struct cli_list *beside, const char *usage)
{
    for (int i = 1; i < argc; i++) {
        const struct cli_option *option = options;
        if (strncmp(argv[i], "--", 2) != 0) {
            if (beside->count == CLI_LIST_MAX) return cli_usage(usage) == 0;
            beside->items[beside->count++] = argv[i];
            continue;
        }
        while (option->name != NULL && strcmp(option->name, argv[i]) != 0)
            option++;
        bool valued = option->name != NULL && option->kind != CLI_FLAG;
        if (option->name == NULL || (valued && i + 1 == argc) || !take(option, valued ? argv[++i] : NULL)) {
            (void)fprintf(stderr, "%s: no such option, or it lacks its value\n", argv[i]);
            (void)cli_usage(usage);
            return false;
        }
    }
    return true;
}

enum cpx_rc cli_purposes(struct cpx_arena *arena, const struct cli_list *codes, const char **out)
{
    int64_t numbers[CLI_LIST_MAX];
    *out = NULL;
    for (size_t i = 0; i < codes->count; i++) {
        numbers[i] = cpx_purpose_of_code(codes->items[i]);
        if (numbers[i] == CPX_PURPOSE_NONE) {
            (void)fprintf(stderr, "--purpose %s: one of", codes->items[i]);
            for (int p = 1; p < CPX_PURPOSE_COUNT; p++)
                (void)fprintf(stderr, " %s", cpx_purposes[p].code);
            (void)fprintf(stderr, " is needed\n");
            return CPX_REFUSED;
        }
    }
    if (codes->count > 0) *out = cpx_param_ints(arena, numbers, codes->count);
    return codes->count > 0 && *out == NULL ? CPX_EXHAUSTED : CPX_OK;
}

enum cpx_rc cli_file(struct cpx_arena *arena, const char *path, const char **text, size_t *size)
{
    enum cpx_rc rc = CPX_REFUSED;
    char *data = cpx_arena_alloc(arena, FILE_MAX + 1);
    FILE *stream = strcmp(path, "-") == 0 ? stdin : fopen(path, "re");
    if (data == NULL) {
        rc = CPX_EXHAUSTED;
    } else if (stream != NULL) {
        *size = fread(data, 1, FILE_MAX + 1, stream);
        *text = data;
        rc = ferror(stream) == 0 && *size <= FILE_MAX ? CPX_OK : CPX_REFUSED;
    }
    if (stream != NULL && stream != stdin) (void)fclose(stream);
    if (rc == CPX_OK)
        data[*size] = '\0';
    else if (rc == CPX_REFUSED)
        (void)fprintf(stderr, "%s: it can't be read, or is too large\n", path);
    return rc;
}

bool cli_name(const char *name)
{
    size_t size = strlen(name);
    json_t *text = json_stringn(name, size);
    bool good = text != NULL && size > 0 && size <= NAME_MAX_BYTES && name[0] != ' ' && name[size - 1] != ' ';
    for (size_t i = 0; good && i < size; i++)
        good = (unsigned char)name[i] >= ' ' && name[i] != 0x7f;
    json_decref(text);
    if (!good) (void)fprintf(stderr, "--name: a printable text of at most %d bytes is needed\n", NAME_MAX_BYTES);
    return good;
}

bool cli_setting(const char *variable, const char *value)
{
    if (value != NULL && *value != '\0') return true;
    (void)fprintf(stderr, "%s isn't set: see `careplan-exchange serve --help`\n", variable);
    return false;
}
