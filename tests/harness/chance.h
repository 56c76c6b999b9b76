/* Worlds of chance that can be had again: the seed is printed, and CPX_SEED repeats it. */
#ifndef CPX_TESTS_CHANCE_H
#define CPX_TESTS_CHANCE_H

/* Begins; a program has one sequence. */
void chance_begin(void);
/* 0 <= the next number < below. */
int chance(int below);

#endif
