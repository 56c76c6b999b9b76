/* The tree against the vectors of Certificate Transparency's own test suite (RFC 6962 and 9162 hash alike), and inclusion paths. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../service/audit/chain.h"

static const struct {
    const char *leaf;
    size_t size;
    const char *root; /* of the leaves up to this one */
} vectors[] = {
    {"", 0, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"},
    {"\x00", 1, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"},
    {"\x10", 1, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"},
    {"\x20\x21", 2, "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"},
    {"\x30\x31", 2, "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4"},
    {"\x40\x41\x42\x43", 4, "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef"},
    {"\x50\x51\x52\x53\x54\x55\x56\x57", 8, "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c"},
    {"\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f", 16,
     "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"},
};
enum { VECTORS = sizeof vectors / sizeof vectors[0] };

static void roots_are_those_of_the_standard(void **state)
{
    (void)state;
    unsigned char leaves[VECTORS][CPX_HASH], root[CPX_HASH];
    char hex[2 * CPX_HASH + 1];
    assert_true(cpx_merkle_root(leaves, 0, root));
    audit_hex(root, CPX_HASH, hex);
    assert_string_equal(hex, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    for (size_t i = 0; i < VECTORS; i++) {
        assert_true(cpx_merkle_leaf(vectors[i].leaf, vectors[i].size, leaves[i]));
        assert_true(cpx_merkle_root((const unsigned char(*)[CPX_HASH])leaves, i + 1, root));
        audit_hex(root, CPX_HASH, hex);
        assert_string_equal(hex, vectors[i].root);
    }
}

static void every_leaf_of_every_size_has_a_path_to_the_root_and_no_other(void **state)
{
    (void)state;
    enum { MOST = 33 };
    unsigned char leaves[MOST][CPX_HASH], root[CPX_HASH], reached[CPX_HASH], path[64][CPX_HASH];
    for (size_t i = 0; i < MOST; i++) {
        char text[8];
        snprintf(text, sizeof text, "%zu", i);
        assert_true(cpx_merkle_leaf(text, strlen(text), leaves[i]));
    }
    const unsigned char(*const all)[CPX_HASH] = (const unsigned char(*)[CPX_HASH])leaves;
    const unsigned char(*const steps)[CPX_HASH] = (const unsigned char(*)[CPX_HASH])path;
    for (size_t count = 1; count <= MOST; count++) {
        assert_true(cpx_merkle_root(all, count, root));
        for (size_t i = 0; i < count; i++) {
            size_t length = cpx_merkle_path(all, count, i, path);
            assert_true(cpx_merkle_climb(leaves[i], count, i, steps, length, reached));
            assert_memory_equal(reached, root, CPX_HASH);
            if (count == 1) continue;
            assert_true(cpx_merkle_climb(leaves[(i + 1) % count], count, i, steps, length, reached));
            assert_memory_not_equal(reached, root, CPX_HASH);
            path[length - 1][0] ^= 1;
            assert_true(cpx_merkle_climb(leaves[i], count, i, steps, length, reached));
            assert_memory_not_equal(reached, root, CPX_HASH);
            assert_false(cpx_merkle_climb(leaves[i], count, count, steps, length, reached));
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(roots_are_those_of_the_standard),
        cmocka_unit_test(every_leaf_of_every_size_has_a_path_to_the_root_and_no_other),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
