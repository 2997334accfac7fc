/*
 * page - a golden page read into cases (format: README.md)
 */
#ifndef SB_TEST_PAGE_H
#define SB_TEST_PAGE_H

#include "trace.h"

#define PAGE_INPUT  (1u << 18)
#define PAGE_EVENTS 4096

struct want_event {
    int      ev;
    bool     numbered, open;
    uint64_t num;
    size_t   at, n;     /* in text[] */
};

enum want_end { WANT_NOTHING, WANT_DONE, WANT_COMPLETE, WANT_INCOMPLETE, WANT_BAD };

/* One case. The members are filled by page_next and belong to it. */
struct page_case {
    const struct sb_machine_info *machine;  /* one of these two */
    const struct sb_word_info *words;
    const char *file;
    char title[200];
    int line;                               /* of its in: */
    struct trace_given given;
    size_t n;                               /* of in[] */
    unsigned char in[PAGE_INPUT];
    unsigned char word[4096];
    struct want_event event[PAGE_EVENTS];
    size_t events, used;                    /* of event[], of text[] */
    unsigned char text[PAGE_INPUT];
    enum want_end end;
    bool at_given;
    size_t at;                              /* done@, bad@ */
    bool flags_given, num_given, reg_given;
    uint32_t flags, reg;
    uint64_t num;
    int is;                                 /* of a word page, -1 = not given */
};

struct page;

/* NULL when there is no such file (a message is printed). */
struct page *page_open(const char *file);
void page_close(struct page *pg);

/* The next case, 0 at the end of the page, -1 when it cannot be read (a message is printed). */
int page_next(struct page *pg, struct page_case *c);

#endif
