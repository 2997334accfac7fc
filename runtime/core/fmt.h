/*
 * fmt - text from numbers and strings, without stdio
 *
 * The small printf of the whole box: %s %.*s %c %d %i %u %x %X %ld %lu %zu
 * %lld %llu %% with width, '-' and '0'. Nothing else is understood: an unknown
 * letter is an SB_ASSERT, because formats are ours.
 */
#ifndef SB_FMT_H
#define SB_FMT_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

/* Writes at most size bytes (no NUL) and returns how long the text is in full. */
size_t sb_vfmt(char *to, size_t size, const char *format, va_list args);
#define sb_fmt sb_format        /* of signalbox.h, which not everybody here knows */
size_t sb_fmt(char *to, size_t size, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* The same, but the bytes from from on: a long text is written part by part. */
size_t sb_vfmt_part(char *to, size_t size, size_t from, const char *format, va_list args);

/* *v is divided by a number up to 65536, in 32 bits, as boards divide no more at once. Returns the rest. */
unsigned sb_divide(uint64_t *v, unsigned by);

/* Decimal digits of v at to (room for 20). Returns how many. */
size_t sb_fmt_size(char *to, size_t v);

#endif
