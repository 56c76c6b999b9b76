/* The outcome of a call that can fail. */
#ifndef CPX_RC_H
#define CPX_RC_H

#define CPX_MUST_CHECK __attribute__((warn_unused_result))
#define CPX_PRINTF(template, first) __attribute__((format(printf, template, first)))

/* A function that returns CPX_REFUSED has written the reason, once, to the request's problem (problem.h).
 * The others say all by themselves; the respond stage turns them into the same problems for everyone. */
enum cpx_rc {
    CPX_OK = 0,
    CPX_REFUSED,     /* the sender's fault, or a rule: see the problem */
    CPX_RETRY,       /* serialization failure or deadlock: the unit may be run again, once */
    CPX_UNAVAILABLE, /* the database or a peer can't be reached, or a deadline has passed */
    CPX_EXHAUSTED,   /* memory, or a cap on it */
    CPX_DEFECT       /* our own fault: logged with its place, answered as 500 without detail */
};

#endif
