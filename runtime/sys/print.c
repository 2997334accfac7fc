/*
 * print - the log's and the program's lines on their way to the console
 */
#include "core/fmt.h"
#include "core/log.h"
#include "net/box.h"
#include "sb/port.h"
#include "signalbox.h"

void sb_log(struct sb_box *box, enum sb_level level, const char *area, const char *format, ...)
{
    char line[SB_LOG_LINE];
    va_list args;
    size_t n;

    va_start(args, format);
    n = sb_log_line(line, sizeof line, area, format, args);
    va_end(args);
    if (!box->log || level > box->log->level)
        return;
    sb_log_keep(box->log, line, n);
    sb_port_console((int)level, line, n);
}

/* A peer's text must not steer the terminal. */
static void tame(char *p, size_t n)
{
    for (; n--; p++)
        if ((unsigned char)*p < ' ' && *p != '\n' && *p != '\r' && *p != '\t')
            *p = '?';
}

void sb_print_console(const char *format, ...)
{
    char text[SB_REPLY_SIZE];
    va_list args;
    size_t at, n = 1;

    va_start(args, format);
    for (at = 0; at < n; at += sizeof text) {
        size_t k;

        n = sb_vfmt_part(text, sizeof text, at, format, args);
        k = n - at < sizeof text ? n - at : sizeof text;
        tame(text, k);
        sb_port_print(text, k);
    }
    va_end(args);
}
