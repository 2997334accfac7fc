/*
 * text - what stands on the lines of a golden page: bytes with escapes, names
 */
#ifndef SB_TEST_TEXT_H
#define SB_TEST_TEXT_H

#include <stdbool.h>
#include <stddef.h>

/* Where bytes go; the last one may be repeated. */
struct page_sink {
    unsigned char *mem;
    size_t n, cap;
};

/* Reads bytes up to an unescaped `stop` (NUL: to the end of the text, blanks left
 * out). Returns where it stopped, NULL when an escape is bad or room is short. */
const char *page_bytes(const char *p, char stop, struct page_sink *s);

/* A name and how long it is; `*p` moves behind the blanks before it and behind it. */
size_t page_token(const char **p, const char **name);

/* The number of a name in a list that ends with NULL, -1 when it is not there. */
int page_find(const char *const *names, const char *name, size_t n);

const char *page_skip(const char *p);   /* blanks */

#endif
