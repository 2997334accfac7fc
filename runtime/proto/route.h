/*
 * route - the user's table of paths, compiled into a trie
 *
 * A path is found in about as many steps as it has bytes, whatever the number of rows; on a host one without parts by one
 * look into a hash table. At every place the literal is tried first, then a part that names its words, then a free part, then
 * the star.
 */
#ifndef SB_ROUTE_H
#define SB_ROUTE_H

#include "sb/limits.h"
#include "sb/str.h"
#include "signalbox.h"

struct sb_route_node {
    uint16_t child, sibling;    /* 0 = none */
    uint16_t row;               /* 1 + the row whose path ends here, 0 = none */
    uint8_t  kind;              /* in the order in which siblings are tried */
    char     byte;              /* of a literal */
    sb_str   words;             /* of a part: "on|off", empty = any segment; lent by the row */
};

struct sb_router {
    const struct sb_route *rows;
    unsigned row;                   /* compiled last */
    uint16_t used;                  /* nodes */
    uint16_t literal[SB_ROUTE_SLOTS + !SB_ROUTE_SLOTS];     /* 1 + a row whose path is all literal, 0 = free */
    struct sb_route_node *nodes;    /* lent by the maker; [0] is the root */
};

struct sb_route_match {
    const struct sb_route *row;     /* NULL = none */
    sb_str   rest;                  /* what '*' stands for */
    sb_str  *part;                  /* lent by who asks: what the row's {parts} stand for, at most SB_MAX_PARTS */
    unsigned parts;                 /* of them */
};

/* Nodes that such a table takes at most. */
size_t sb_router_nodes(const struct sb_route *rows, size_t count);

/* Compiles into as many nodes as sb_router_nodes says. NULL, or what is wrong with t->rows[t->row], as a sentence. */
const char *sb_router_build(struct sb_router *t, const struct sb_route *rows, size_t count, struct sb_route_node *nodes);

/* The row whose path is literally this one, NULL = there may be another that
 * matches. The path may be undecoded: rows found here need no decoding, so
 * what equals one needs none either. */
const struct sb_route *sb_route_literal(const struct sb_router *t, sb_str path);

/* The best row that matches, behind one that does not want the request (NULL: of all). */
void   sb_route_find(const struct sb_router *t, sb_str path, const struct sb_route *after, struct sb_route_match *m);

/* Which part of the row's path bears this name: its number, or -1. *unnamed is
 * the number of a part {a|b} without a name, or -1. */
int    sb_route_part(const struct sb_route *row, const char *name, int *unnamed);

#endif
