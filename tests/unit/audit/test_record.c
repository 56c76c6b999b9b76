/* The text of a record, its keys and signatures. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../../service/audit/chain.h"

static struct cpx_arena *arena;

static int set_up(void **state)
{
    (void)state;
    arena = cpx_arena_new(1 << 20);
    return arena == NULL;
}

static int tear_down(void **state)
{
    (void)state;
    cpx_arena_free(arena);
    return 0;
}

static const struct cpx_audit_record batch = {.number = 7,
                                              .kind = CPX_AUDIT_BATCH,
                                              .from = 901,
                                              .to = UINT64_C(18446744073709551615),
                                              .rows = {12, 1, -1, -1},
                                              .newest_us = INT64_C(1795597200123456),
                                              .root = {0xab, 1},
                                              .previous = {0xcd, 2},
                                              .at_us = INT64_C(1795597260000000),
                                              .key = "0123456789abcdef"};

/* What was sealed before must be read for as long as it is kept: this text doesn't change. */
static void a_record_is_this_text(void **state)
{
    (void)state;
    const char *text = cpx_audit_record_format(arena, &batch);
    assert_non_null(text);
    const char *start =
        "{\"number\":7,\"kind\":\"batch\",\"from\":\"901\",\"to\":\"18446744073709551615\",\"rows\":{\"disclosure\":12,\"refusal\":1";
    assert_memory_equal(text, start, strlen(start));
    assert_non_null(strstr(text, "\"newest\":\"2026-11-25T09:00:00.123456Z\",\"root\":\"ab01000000"));
    assert_non_null(strstr(text, "\"previous\":\"cd02000000"));
    assert_non_null(strstr(text, "\"at\":\"2026-11-25T09:01:00.000000Z\",\"key\":\"0123456789abcdef\"}"));
}

static void what_is_written_is_read(void **state)
{
    (void)state;
    struct cpx_audit_record read, removal = {.number = 8, .kind = CPX_AUDIT_REMOVAL, .through = 5, .key = "0123456789abcdef"};
    const char *text = cpx_audit_record_format(arena, &batch);
    assert_non_null(text);
    assert_true(cpx_audit_record_parse(text, strlen(text), &read));
    assert_string_equal(cpx_audit_record_format(arena, &read), text);
    text = cpx_audit_record_format(arena, &removal);
    assert_non_null(text);
    assert_true(cpx_audit_record_parse(text, strlen(text), &read));
    assert_int_equal(read.through, 5);
    assert_string_equal(cpx_audit_record_format(arena, &read), text);
}

static void what_is_no_record_is_not_read(void **state)
{
    (void)state;
    const char *whole = cpx_audit_record_format(arena, &batch);
    static const struct {
        const char *from, *to;
    } changes[] = {{"\"number\":7", "\"number\":-7"},       {"\"number\":7", "\"number\":\"7\""}, {"batch", "bunch"},      {"901", "x01"},
                   {"\"901\"", "\"18446744073709551615\""}, {"\"refusal\":1", "\"refuse\":1"},    {"ab01", "ab0"},         {"ab01", "ab0g"},
                   {"2026-11-25T09:00", "2026-11-25"},      {"0123456789abcdef", "0123"},         {"\"kind\"", "\"kin\""}, {"}", "}}"}};
    struct cpx_audit_record read;
    assert_non_null(whole);
    for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++) {
        const char *at = strstr(whole, changes[i].from);
        assert_non_null(at);
        const char *text = cpx_arena_printf(arena, "%.*s%s%s", (int)(at - whole), whole, changes[i].to, at + strlen(changes[i].from));
        assert_non_null(text);
        if (cpx_audit_record_parse(text, strlen(text), &read)) fail_msg("read: %s", text);
    }
    assert_false(cpx_audit_record_parse("", 0, &read));
}

static void a_key_signs_and_only_its_public_half_takes_the_signature(void **state)
{
    (void)state;
    char directory[] = "/tmp/cpxaudit.XXXXXX", id[CPX_AUDIT_KEY_ID + 1];
    assert_non_null(mkdtemp(directory));
    const char *first = cpx_arena_printf(arena, "%s/a", directory), *second = cpx_arena_printf(arena, "%s/b", directory);
    struct cpx_audit_keys private, public, other;
    unsigned char signature[CPX_AUDIT_SIGNATURE];
    struct stat status;
    assert_int_equal(cpx_audit_key_make(second, id), CPX_OK);
    assert_int_equal(cpx_audit_key_make(first, id), CPX_OK);
    assert_int_equal(cpx_audit_key_make(first, id), CPX_REFUSED);
    assert_int_equal(stat(first, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
    assert_int_equal(cpx_audit_key_read(first, &private), CPX_OK);
    assert_int_equal(cpx_audit_keys_read(cpx_arena_printf(arena, "%s.pub", first), &public), CPX_OK);
    assert_int_equal(cpx_audit_keys_read(cpx_arena_printf(arena, "%s.pub", second), &other), CPX_OK);
    assert_int_equal(cpx_audit_keys_read(first, &(struct cpx_audit_keys){0}), CPX_REFUSED);
    assert_string_equal(private.items[0].id, public.items[0].id);
    assert_true(cpx_audit_sign(&private, "text", 4, signature));
    assert_true(cpx_audit_signed(&public, id, "text", 4, signature, sizeof signature));
    assert_false(cpx_audit_signed(&public, id, "test", 4, signature, sizeof signature));
    assert_false(cpx_audit_signed(&public, "0000000000000000", "text", 4, signature, sizeof signature));
    assert_false(cpx_audit_signed(&other, other.items[0].id, "text", 4, signature, sizeof signature));
    signature[5] ^= 1;
    assert_false(cpx_audit_signed(&public, id, "text", 4, signature, sizeof signature));
    cpx_audit_keys_free(&private);
    cpx_audit_keys_free(&public);
    cpx_audit_keys_free(&other);
    for (const char *const *name = (const char *const[]){"a", "b", "a.pub", "b.pub", NULL}; *name != NULL; name++)
        assert_int_equal(unlink(cpx_arena_printf(arena, "%s/%s", directory, *name)), 0);
    assert_int_equal(rmdir(directory), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_record_is_this_text),
        cmocka_unit_test(what_is_written_is_read),
        cmocka_unit_test(what_is_no_record_is_not_read),
        cmocka_unit_test(a_key_signs_and_only_its_public_half_takes_the_signature),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
