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

void sb_print_console(const char *format, ...)
{
    char text[SB_REPLY_SIZE];
    va_list args;
    size_t n, i;

    va_start(args, format);
    n = sb_vfmt(text, sizeof text, format, args);
    va_end(args);
    n = n < sizeof text ? n : sizeof text;
    for (i = 0; i < n; i++)     /* a peer's text must not steer the terminal */
        if ((unsigned char)text[i] < ' ' && text[i] != '\n' && text[i] != '\r' && text[i] != '\t')
            text[i] = '?';
    sb_port_print(text, n);
}
