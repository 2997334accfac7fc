/*
 * err - one list of errors; a result below zero is one of them
 *
 * The peer's fault gets the protocol's own answer, lack of room refuses new
 * work, our own mistake is an SB_ASSERT (DESIGN section 5).
 */
#ifndef SB_ERR_H
#define SB_ERR_H

enum sb_err {
#define SB_ERROR(name, value, text) SB_##name = value,
#include "err.def"
#undef SB_ERROR
};

/* A short English text for an error, "unknown error" for any other number. */
const char *sb_err_text(int err);

#endif
