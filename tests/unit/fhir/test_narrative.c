/* Narratives: what of XHTML is taken. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../../service/fhir/validate.h"

static const char *const taken[] = {
    "<div>x</div>",
    "<div xmlns=\"http://www.w3.org/1999/xhtml\">\n <p title='a'>x &amp; &lt;y&gt;</p>\n</div>",
    "<div><br/><hr /><img src=\"#a\" alt=\"b\"/></div>",
    "<div><img src=\"data:image/png;base64,AAAA\" alt=\"b\"/></div>",
    "<div><a href=\"https://x.example/?a=1&amp;b=2\">x</a><a href=\"Patient/1\">y</a></div>",
    "<div><a href=\"mailto:a@x.example\">z</a><a name=\"q\"/></div>",
    "<div><table class=\"grid\"><tbody><tr><td colspan=\"2\">x</td></tr></tbody></table></div>",
    "<div style=\"color: red; background-image: url(a.png)\">x</div>",
    "<div><!-- a <script> that is none -->x</div>",
    "  <div>x</div>\n",
    "<div></div>",
};

static const char *const refused[] = {
    "",
    "x",
    "<",
    "<div",
    "<div>",
    "<div>x",
    "<div>x</p>",
    "<div><p>x</div></p>",
    "<div>x</div><div>y</div>",
    "<div>x</div>y",
    "<divx>x</divx>",
    "<p>x</p>",
    "<DIV>x</DIV>",
    "<div><script>x</script></div>",
    "<div><SCRIPT>x</SCRIPT></div>",
    "<div><style>x</style></div>",
    "<div><iframe src=\"https://x.example\"/></div>",
    "<div><object data=\"x\"/></div>",
    "<div><form action=\"x\"/></div>",
    "<div><svg onload=\"x\"/></div>",
    "<div><base href=\"https://x.example\"/></div>",
    "<div onclick=\"x\">x</div>",
    "<div ONCLICK=\"x\">x</div>",
    "<div><img src=\"x\" onerror=\"y\"/></div>",
    "<div><img/onerror=\"y\"/></div>",
    "<div><a href=\"javascript:x\">x</a></div>",
    "<div><a href=\"JavaScript:x\">x</a></div>",
    "<div><a href=\" javascript:x\">x</a></div>",
    "<div><a href=\"java\tscript:x\">x</a></div>",
    "<div><a href=\"&#106;avascript:x\">x</a></div>",
    "<div><a href=\"javascript&colon;x\">x</a></div>",
    "<div><a href=\"data:text/html,x\">x</a></div>",
    "<div><img src=\"data:image/svg+xml,x\"/></div>",
    "<div><a href=\"vbscript:x\">x</a></div>",
    "<div style=\"width: expression(x)\">x</div>",
    "<div style=\"width: exp/**/ression(x)\">x</div>",
    "<div style=\"behavior: url(x)\">x</div>",
    "<div style=\"background: url(javascript:x)\">x</div>",
    "<div style=\"&#101;xpression(x)\">x</div>",
    "<div title=x>x</div>",
    "<div title>x</div>",
    "<div title=\"x>x</div>",
    "<div title=\"<script>\">x</div>",
    "<div><!-- x</div>",
    "<div><![CDATA[<script>x</script>]]></div>",
    "<?xml version=\"1.0\"?><div>x</div>",
    "<!DOCTYPE div><div>x</div>",
    "<div><?php x ?></div>",
};

static void test_basic_html_is_taken(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof taken / sizeof taken[0]; i++) {
        print_message("%s\n", taken[i]);
        assert_null(cpx_narrative_error(taken[i], strlen(taken[i])));
    }
}

static void test_all_else_is_refused(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
        print_message("%s\n", refused[i]);
        assert_non_null(cpx_narrative_error(refused[i], strlen(refused[i])));
    }
}

/* Every beginning of a narrative, in memory of just its size: under ASan, nothing beyond it is read. */
static void test_a_truncated_narrative_is_refused(void **state)
{
    (void)state;
    static const char whole[] = "<div title=\"a\"><p class='b'>x<!-- c --><br/></p><a href=\"http://x\">y</a></div>";
    for (size_t size = 0; size < sizeof whole - 1; size++) {
        char *part = malloc(size + (size == 0));
        assert_non_null(part);
        memcpy(part, whole, size);
        assert_non_null(cpx_narrative_error(part, size));
        free(part);
    }
    assert_null(cpx_narrative_error(whole, sizeof whole - 1));
}

static void test_deep_nesting_is_refused(void **state)
{
    (void)state;
    char text[4096] = "";
    for (int i = 0; i < 65; i++)
        strcat(text, "<div>");
    for (int i = 0; i < 65; i++)
        strcat(text, "</div>");
    assert_non_null(cpx_narrative_error(text, strlen(text)));
    assert_null(cpx_narrative_error(text + 5, strlen(text) - 11));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_basic_html_is_taken),
        cmocka_unit_test(test_all_else_is_refused),
        cmocka_unit_test(test_a_truncated_narrative_is_refused),
        cmocka_unit_test(test_deep_nesting_is_refused),
    };
    return cmocka_run_group_tests_name("fhir/narrative", tests, NULL, NULL);
}
