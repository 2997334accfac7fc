/*
 * log_ring - the latest lines of the log, kept in RAM (dmesg)
 */
#ifndef SB_LOG_RING_H
#define SB_LOG_RING_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include "sb/limits.h"
#include "sb/log.h"

/* Lines closed by '\n'; indices only grow, the byte of index i is mem[i % SB_LOG_SIZE]. */
struct sb_log_ring {
    uint32_t head;      /* next byte to write */
    uint32_t tail;      /* first byte of the oldest whole line     head - tail <= SB_LOG_SIZE */
    enum sb_level level;    /* lines above it are not kept */
    char     mem[SB_LOG_SIZE];
};

/* Formats "[area] text" into line[size] with control bytes replaced. Returns its length. */
size_t sb_log_line(char *line, size_t size, const char *area, const char *format, va_list args);

/* Keeps a line; the oldest ones make room. */
void sb_log_keep(struct sb_log_ring *r, const char *line, size_t n);

/* Copies the line that begins at *at (tail at first) without its '\n'; moves *at on. 0 = no more. */
size_t sb_log_next(const struct sb_log_ring *r, uint32_t *at, char *line, size_t size);

#endif
