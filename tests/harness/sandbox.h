/* A sandbox of the test's own: for what would disturb those who share one, or be disturbed. */
#ifndef CPX_TESTS_SANDBOX_H
#define CPX_TESTS_SANDBOX_H

struct sandbox {
    char directory[64], socket[128]; /* socket: of its cluster */
};
/* Starts it and takes its environment for this process. Failures end the running cmocka test. */
void sandbox_up(struct sandbox *sandbox);
/* Ends it and removes it; nothing where it never came up. */
void sandbox_down(struct sandbox *sandbox);

#endif
