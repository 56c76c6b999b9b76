#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* cmocka.h needs those four first. */
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cpx/config.h"

static const char *const variables[] = {
#define VARIABLE(variable, member, kind, initial, minimum, maximum, what) variable,
    CPX_SETTINGS(VARIABLE)
#undef VARIABLE
};
enum { VARIABLES = sizeof variables / sizeof *variables };

static int clear(void **state)
{
    (void)state;
    for (size_t i = 0; i < VARIABLES; i++)
        unsetenv(variables[i]);
    return 0;
}

static void defaults_stand_where_nothing_is_set(void **state)
{
    (void)state;
    struct cpx_config config;
    setenv("CPX_URL", "", 1);
    assert_int_equal(cpx_config_load(&config), CPX_OK);
    assert_string_equal(config.listen, "127.0.0.1:8443");
    assert_string_equal(config.url, "https://127.0.0.1:8443");
    assert_null(config.tls_key);
    assert_int_equal(config.workers, 1);
    assert_int_equal(config.max_body, 8388608);
    assert_false(config.jwks_private);
}

static void the_environment_decides(void **state)
{
    (void)state;
    struct cpx_config config;
    setenv("CPX_LISTEN", "0.0.0.0:443", 1);
    setenv("CPX_WORKERS", "64", 1);
    setenv("CPX_RATE", "0", 1);
    setenv("CPX_JWKS_PRIVATE", "true", 1);
    setenv("CPX_TIME_ZONE", "UTC", 1);
    setenv("CPX_TLS_KEY", "/run/secrets/key.pem", 1);
    assert_int_equal(cpx_config_load(&config), CPX_OK);
    assert_string_equal(config.listen, "0.0.0.0:443");
    assert_int_equal(config.workers, 64);
    assert_int_equal(config.rate, 0);
    assert_true(config.jwks_private);
    assert_string_equal(config.tls_key, "/run/secrets/key.pem");
}

static void a_bad_value_is_refused_by_name(void **state)
{
    (void)state;
    static const struct {
        const char *variable, *value;
    } bad[] = {{"CPX_WORKERS", "0"},
               {"CPX_WORKERS", "65"},
               {"CPX_WORKERS", "1x"},
               {"CPX_WORKERS", " "},
               {"CPX_WORKERS", "99999999999999999999"},
               {"CPX_RATE", "-1"},
               {"CPX_JWKS_PRIVATE", "yes"},
               {"CPX_TIME_ZONE", "Atlantis/Capital"},
               {"CPX_TIME_ZONE", "../../../etc/passwd"},
               {"CPX_TIME_ZONE", "America"},
               {"CPX_LOG_LEVEL", "loud"}};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct cpx_config config;
        char said[512];
        int ends[2], kept = dup(STDERR_FILENO);
        setenv(bad[i].variable, bad[i].value, 1);
        assert_true(kept >= 0 && pipe(ends) == 0 && dup2(ends[1], STDERR_FILENO) >= 0);
        enum cpx_rc rc = cpx_config_load(&config);
        assert_true(dup2(kept, STDERR_FILENO) >= 0);
        close(ends[1]);
        close(kept);
        ssize_t size = read(ends[0], said, sizeof said - 1);
        close(ends[0]);
        assert_int_equal(rc, CPX_REFUSED);
        assert_true(size > 0);
        said[size] = '\0';
        assert_non_null(strstr(said, bad[i].variable));
        unsetenv(bad[i].variable);
    }
}

static void help_names_every_variable(void **state)
{
    (void)state;
    char said[32768];
    int ends[2], kept = dup(STDOUT_FILENO);
    fflush(stdout);
    assert_true(kept >= 0 && pipe(ends) == 0 && dup2(ends[1], STDOUT_FILENO) >= 0);
    cpx_config_help();
    fflush(stdout);
    assert_true(dup2(kept, STDOUT_FILENO) >= 0);
    close(ends[1]);
    close(kept);
    ssize_t size = read(ends[0], said, sizeof said - 1);
    close(ends[0]);
    assert_true(size > 0);
    said[size] = '\0';
    for (size_t i = 0; i < VARIABLES; i++)
        assert_non_null(strstr(said, variables[i]));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(defaults_stand_where_nothing_is_set, clear),
        cmocka_unit_test_setup(the_environment_decides, clear),
        cmocka_unit_test_setup(a_bad_value_is_refused_by_name, clear),
        cmocka_unit_test_setup(help_names_every_variable, clear),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
