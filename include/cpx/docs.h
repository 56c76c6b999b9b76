/* The viewer of /docs. */
#ifndef CPX_DOCS_H
#define CPX_DOCS_H

struct cpx_docs;

/* Reads the viewer's files into memory; NULL: no directory, or it hasn't all of them (the log says which). Free with cpx_docs_free. */
struct cpx_docs *cpx_docs_open(const char *directory);
void cpx_docs_free(struct cpx_docs *docs);

#endif
