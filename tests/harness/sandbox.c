#include "sandbox.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>
#include <sys/stat.h>

#include "harness.h"

static void shell(const char *command)
{
    if (system(command) != 0) fail_msg("failed: %s", command);
}

static void take_environment(struct sandbox *sandbox)
{
    char line[2048], name[128], value[1536];
    FILE *file = fopen(harness_format("%s/sandbox.env", sandbox->directory), "r");
    assert_non_null(file);
    while (fgets(line, sizeof line, file) != NULL)
        if (sscanf(line, "export %127[^=]='%1535[^']'", name, value) == 2) setenv(name, value, 1);
    fclose(file);
    file = fopen(harness_format("%s/cluster", sandbox->directory), "r");
    assert_non_null(file);
    assert_int_equal(fscanf(file, "%127s", sandbox->socket), 1);
    fclose(file);
}

void sandbox_up(struct sandbox *sandbox)
{
    strcpy(sandbox->directory, "/tmp/cpxown.XXXXXX");
    if (mkdtemp(sandbox->directory) == NULL || chmod(sandbox->directory, 0755) != 0) fail_msg("no directory for a sandbox");
    int port = 32000 + 2 * (int)(getpid() % 350); /* above those of the test runner, below those of connections */
    shell(harness_format("VAR=%s PORT=%d CPX_THROWAWAY=yes deploy/sandbox/sandbox up", sandbox->directory, port));
    take_environment(sandbox);
}

void sandbox_down(struct sandbox *sandbox)
{
    const char *at = sandbox->directory;
    if (at[0] != '\0')
        shell(harness_format("VAR=%s deploy/sandbox/sandbox down && deploy/sandbox/cluster remove %s && rm -rf %s", at, at, at));
}
