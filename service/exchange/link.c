/* Link codes: an organization makes one for a family, who hands it to another, whose record then is of the same child. */
#include "link.h"

#include <ctype.h>
#include <openssl/crypto.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <stdio.h>
#include <string.h>

#include "cpx/exchange.h"
#include "cpx/service.h"

/* 31^10 codes, of which some thousands are valid at a time, and MISSES_PER_HOUR guesses of a client: none is guessed in a lifetime. */
enum { DAYS = 14, PER_CHILD = 5, PER_DAY = 200, MISSES_PER_HOUR = 30, HEX_SIZE = 2 * 32 + 1 };

/* Without what is taken for another: 0 and O, 1, I and L. A prime number of letters, so that the check finds every wrong letter and every
 * two that were exchanged. */
static const char alphabet[] = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
enum { ALPHABET = sizeof alphabet - 1 };
_Static_assert(ALPHABET == 31, "a prime");

char link_code_letter(unsigned char random)
{
    return random < 256 / ALPHABET * ALPHABET ? alphabet[random % ALPHABET] : '\0';
}

/* The sum of the letters' places in the alphabet, each times its place in the code. -1: a letter isn't of the alphabet. */
static int check_of(const char code[LINK_SIZE])
{
    int sum = 0;
    for (int i = 0; i < LINK_LETTERS; i++) {
        const char *at = code[i] == '\0' ? NULL : strchr(alphabet, code[i]);
        if (at == NULL) return -1;
        sum += (i + 1) * (int)(at - alphabet);
    }
    return sum % ALPHABET;
}

void link_code_seal(char code[LINK_SIZE])
{
    int check = check_of(code);
    code[LINK_LETTERS] = check < 0 ? '\0' : alphabet[check];
    code[LINK_LETTERS + 1] = '\0';
}

bool link_code_read(const char *typed, char code[LINK_SIZE])
{
    size_t count = 0;
    for (; *typed != '\0'; typed++) {
        if (*typed == '-' || *typed == ' ') continue;
        if (count > LINK_LETTERS) return false;
        code[count++] = (char)toupper((unsigned char)*typed);
    }
    code[count] = '\0';
    if (count != LINK_LETTERS + 1) return false;
    int check = check_of(code);
    return check >= 0 && code[LINK_LETTERS] == alphabet[check];
}

void link_code_print(const char code[LINK_SIZE], char out[16])
{
    (void)snprintf(out, 16, "%.4s-%.4s-%.3s", code, code + 4, code + 8);
}

static enum cpx_rc draw(char code[LINK_SIZE])
{
    for (int count = 0; count < LINK_LETTERS;) {
        unsigned char random;
        if (RAND_bytes(&random, 1) != 1) return CPX_DEFECT;
        code[count] = link_code_letter(random);
        if (code[count] != '\0') count++;
    }
    link_code_seal(code);
    return CPX_OK;
}

/* What is kept of it. */
static enum cpx_rc hash_code(const struct cpx_request *request, const char code[LINK_SIZE], char hex[HEX_SIZE])
{
    unsigned char bytes[32];
    unsigned size = 0;
    char text[16 + LINK_SIZE];
    (void)snprintf(text, sizeof text, "link-code\n%s", code);
    if (!HMAC(EVP_sha256(), request->service->version_key, 32, (const unsigned char *)text, strlen(text), bytes, &size) ||
        size != sizeof bytes)
        return CPX_DEFECT;
    for (size_t i = 0; i < sizeof bytes; i++)
        (void)snprintf(hex + 2 * i, 3, "%02x", bytes[i]);
    return CPX_OK;
}

static enum cpx_rc check_limits(struct cpx_tx *tx, const char *child)
{
    struct cpx_problem *problem = &cpx_tx_request(tx)->problem;
    const struct cpx_rows *rows;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_LINK_CODE_COUNT, &child, 1, &rows);
    if (rc != CPX_OK) return rc;
    if (cpx_rows_count(rows) != 1) return CPX_DEFECT;
    if (cpx_rows_int(rows, 0, 0) >= PER_CHILD)
        return cpx_problem_add(problem, CPX_ERROR_TOO_MANY_REQUESTS, NULL,
                               "At most %d codes of a child are valid at a time, each for %d days: give the family one of those", PER_CHILD,
                               DAYS);
    if (cpx_rows_int(rows, 0, 1) >= PER_DAY)
        return cpx_problem_add(problem, CPX_ERROR_TOO_MANY_REQUESTS, NULL, "A client makes at most %d codes a day", PER_DAY);
    return CPX_OK;
}

enum cpx_rc cpx_link_code_make(struct cpx_tx *tx, int64_t child, const char *patient_id, struct cpx_link_code *out)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    char code[LINK_SIZE] = "", hex[HEX_SIZE];
    const char *values[] = {hex, cpx_param_int(arena, child), cpx_param_int(arena, DAYS), patient_id};
    const struct cpx_rows *rows;
    if (!values[1] || !values[2]) return CPX_EXHAUSTED;
    enum cpx_rc rc = check_limits(tx, values[1]);
    if (rc == CPX_OK) rc = draw(code);
    if (rc == CPX_OK) rc = hash_code(cpx_tx_request(tx), code, hex);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_LINK_CODE_INSERT, values, 4, &rows);
    if (rc == CPX_OK && cpx_rows_count(rows) != 1) rc = CPX_DEFECT;
    if (rc == CPX_OK) {
        link_code_print(code, out->text);
        out->expires_us = cpx_rows_int(rows, 0, 0);
    }
    OPENSSL_cleanse(code, sizeof code);
    return rc;
}

/* Wrong, expired and used are one answer. */
static enum cpx_rc refuse_code(struct cpx_request *request, const char *pointer)
{
    return cpx_problem_add(&request->problem, CPX_ERROR_VALUE, pointer,
                           "The code isn't valid, or isn't any more: ask the family for a new one, or leave link_code out");
}

enum cpx_rc cpx_link_code_take(struct cpx_tx *tx, const char *typed, const char *pointer, const char **patient_id)
{
    struct cpx_request *request = cpx_tx_request(tx);
    char code[LINK_SIZE], hex[HEX_SIZE];
    const char *values[] = {hex, cpx_param_int(cpx_tx_arena(tx), request->reader.client_number)};
    const struct cpx_rows *found, *used;
    *patient_id = NULL;
    if (!values[1]) return CPX_EXHAUSTED;
    if (!link_code_read(typed, code))
        return cpx_problem_add(&request->problem, CPX_ERROR_VALUE, pointer,
                               "A link code is %d letters and digits, as in 7KQM-2XWD-9RA, without 0, O, 1, I and L: one is mistyped",
                               LINK_LETTERS + 1);
    enum cpx_rc rc = hash_code(request, code, hex);
    if (rc == CPX_OK) rc = cpx_tx_steward(tx, CPX_SQL_LINK_CODE_CHILD, values, 2, &found);
    if (rc != CPX_OK) return rc;
    if (cpx_rows_int(found, 0, 1) >= MISSES_PER_HOUR) /* before it is said whether this one was right */
        return cpx_problem_add(&request->problem, CPX_ERROR_TOO_MANY_REQUESTS, NULL, "A client may miss %d link codes an hour",
                               MISSES_PER_HOUR);
    if (cpx_rows_null(found, 0, 0)) return refuse_code(request, pointer);
    rc = cpx_tx_run(tx, CPX_SQL_LINK_CODE_USE, values, 1, &used);
    if (rc != CPX_OK) return rc;
    if (cpx_rows_affected(used) != 1) return refuse_code(request, pointer);
    *patient_id = cpx_rows_text(found, 0, 0);
    return CPX_OK;
}
