/*
 * fake_reply - what a peer was told, taken apart as a client would
 */
#ifndef FAKE_REPLY_H
#define FAKE_REPLY_H

#include <stdbool.h>
#include <stddef.h>
#include "fake_peer.h"

/*
 * All replies as one text, "200:body;404:body;". Chunked bodies are put
 * together, 1xx come without body ("100;"). A reply that is not whole ends the
 * text with "~", one that is no HTTP with "!"; 101 ends it with "101;" and the
 * number of bytes behind it. heads names the replies to HEAD: 'h' for each of
 * them, anything else for the others, in order; NULL = none.
 */
size_t fake_replies(const struct fake_peer *p, const char *heads, char *to, size_t size);

/* The value of a field of the n-th reply (0..), in static memory, or NULL. */
const char *fake_field(const struct fake_peer *p, unsigned n, const char *name);

#endif
