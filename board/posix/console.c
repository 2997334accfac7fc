/*
 * console - what is typed on standard input, for the programs that want it
 */
#include "posix.h"

#include <errno.h>
#include <sys/epoll.h>
#include <unistd.h>
#include "signalbox.h"

const char console_tag = 0;

/* A file that was put there, or /dev/null, cannot be waited for: nobody types. */
void console_watch(void)
{
    struct epoll_event e = { .events = EPOLLIN, .data.ptr = (void *)(uintptr_t)&console_tag };

    if (board.box->app->typed)
        (void)epoll_ctl(board.ep, EPOLL_CTL_ADD, STDIN_FILENO, &e);
}

void console_event(void)
{
    char text[1024];
    ssize_t n = read(STDIN_FILENO, text, sizeof text);

    if (n > 0)
        board.box->app->typed(board.box, text, (size_t)n);
    else if (n == 0 || (errno != EAGAIN && errno != EINTR))
        epoll_ctl(board.ep, EPOLL_CTL_DEL, STDIN_FILENO, NULL);
}
