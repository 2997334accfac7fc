/*
 * log - one line per event, in a ring in RAM and on the console
 *
 * Never a password, never a line made of a peer's raw bytes: what came from
 * outside is printed with everything but printable ASCII replaced by '?'.
 */
#ifndef SB_LOG_H
#define SB_LOG_H

enum sb_level { SB_LOG_ERROR, SB_LOG_WARN, SB_LOG_INFO, SB_LOG_DEBUG };

struct sb_box;

/* area is a word such as "web"; the line becomes "[web] text". Formats as in core/fmt. */
void sb_log(struct sb_box *box, enum sb_level level, const char *area, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

#endif
