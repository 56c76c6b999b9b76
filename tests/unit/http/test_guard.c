#include "sample.h"

#include "../../../service/http/guard.h"

enum { LINES = 4, BYTES = 16384 };

struct sample {
    const char *version;
    const char *lines[LINES][2]; /* name, value */
};

static enum cpx_rc check(struct cpx_request *request, const struct sample *sample, bool whole, size_t bytes_max,
                         struct cpx_framing *framing)
{
    struct cpx_line items[LINES];
    struct cpx_lines lines = {.items = items};
    for (size_t i = 0; i < LINES && sample->lines[i][0] != NULL; i++) {
        const char *name = sample->lines[i][0], *value = sample->lines[i][1];
        items[lines.count++] = (struct cpx_line){name, value, strlen(name), strlen(value)};
        lines.bytes += strlen(name) + strlen(value) + 4;
    }
    return cpx_guard_check(request, &lines, sample->version, whole, bytes_max, framing);
}

static void sound_framing_passes(void **state)
{
    (void)state;
    static const struct {
        struct sample sample;
        bool chunked;
        int64_t length;
    } rows[] = {
        {{"HTTP/1.1", {{"Host", "h"}}}, false, 0},
        {{"HTTP/1.0", {{"Accept", "*/*"}}}, false, 0},
        {{"HTTP/1.1", {{"host", "[::1]:8443"}, {"content-length", "12"}}}, false, 12},
        {{"HTTP/1.1", {{"Host", "h"}, {"Transfer-Encoding", "Chunked"}}}, true, 0},
        {{"HTTP/1.1", {{"Host", "h"}, {"X-Name", "Jos\xc3\xa9\tx"}}}, false, 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct cpx_request request = sample_request("POST", "/");
        struct cpx_framing framing;
        assert_int_equal(check(&request, &rows[i].sample, true, BYTES, &framing), CPX_OK);
        assert_int_equal(framing.chunked, rows[i].chunked);
        assert_int_equal(framing.length, rows[i].length);
        cpx_arena_free(request.arena);
    }
}

static void ambiguous_framing_is_refused(void **state)
{
    (void)state;
    static const struct sample rows[] = {
        {"HTTP/1.9", {{"Host", "h"}}},
        {"HTTP/2.0", {{"Host", "h"}}},
        {"http/1.1", {{"Host", "h"}}},
        {"HTTP/1.1", {{"Accept", "*/*"}}},
        {"HTTP/1.1", {{"Host", "h"}, {"Host", "h"}}},
        {"HTTP/1.1", {{"Host", "a, b"}}},
        {"HTTP/1.1", {{"Host", "h"}, {"Content-Length", "5"}, {"Content-Length", "5"}}},
        {"HTTP/1.1", {{"Host", "h"}, {"Content-Length", "5"}, {"Transfer-Encoding", "chunked"}}},
        {"HTTP/1.1", {{"Host", "h"}, {"Content-Length ", "5"}}},
        {"HTTP/1.1", {{"Host", "h"}, {"Content-Length", "+5"}}},
        {"HTTP/1.1", {{"Host", "h"}, {"Content-Length", "5, 5"}}},
        {"HTTP/1.1", {{"Host", "h"}, {"Content-Length", "0x5"}}},
        {"HTTP/1.1", {{"Host", "h"}, {"Content-Length", ""}}},
        {"HTTP/1.1", {{"Host", "h"}, {"Content-Length", "99999999999999999999"}}},
        {"HTTP/1.1", {{"Host", "h"}, {"Transfer-Encoding", "chunked"}, {"Transfer-Encoding", "chunked"}}},
        {"HTTP/1.1", {{"Host", "h"}, {"Transfer-Encoding", "gzip, chunked"}}},
        {"HTTP/1.1", {{"Host", "h"}, {"Transfer-Encoding", "xchunked"}}},
        {"HTTP/1.0", {{"Host", "h"}, {"Transfer-Encoding", "chunked"}}},
        {"HTTP/1.1", {{"Host", "h"}, {"X\x01", "1"}}},
        {"HTTP/1.1", {{"Host", "h"}, {"", "1"}}},
        {"HTTP/1.1", {{"Host", "h"}, {"X", "a\x0b"}}},
        {"HTTP/1.1", {{"Host", "h"}, {"X", "\xff"}}},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct cpx_request request = sample_request("POST", "/");
        struct cpx_framing framing;
        if (check(&request, &rows[i], true, BYTES, &framing) != CPX_REFUSED) fail_msg("row %zu passed", i);
        assert_int_equal(request.problem.items[0].error, CPX_ERROR_MALFORMED_REQUEST);
        cpx_arena_free(request.arena);
    }
}

static void a_request_line_with_more_in_it_is_refused(void **state)
{
    (void)state;
    struct cpx_request request = sample_request("GET", "/");
    struct cpx_framing framing;
    assert_int_equal(check(&request, &(struct sample){"HTTP/1.1", {{"Host", "h"}}}, false, BYTES, &framing), CPX_REFUSED);
    assert_int_equal(request.problem.items[0].error, CPX_ERROR_MALFORMED_REQUEST);
    cpx_arena_free(request.arena);
}

static void headers_beyond_the_limit_are_refused(void **state)
{
    (void)state;
    const struct sample sample = {"HTTP/1.1", {{"Host", "h"}, {"X", "0123456789"}}};
    struct cpx_framing framing;
    struct cpx_request request = sample_request("GET", "/");
    assert_int_equal(check(&request, &sample, true, 24, &framing), CPX_OK);
    assert_int_equal(check(&request, &sample, true, 23, &framing), CPX_REFUSED);
    assert_int_equal(request.problem.items[0].error, CPX_ERROR_HEADERS_TOO_LARGE);
    cpx_arena_free(request.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sound_framing_passes),
        cmocka_unit_test(ambiguous_framing_is_refused),
        cmocka_unit_test(a_request_line_with_more_in_it_is_refused),
        cmocka_unit_test(headers_beyond_the_limit_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
