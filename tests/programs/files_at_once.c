/*
 * Many tasks that use the same files without any rule among them (S0-FS-02):
 * each connection writes and reads a file of its own and one of everybody, and
 * tells how many of its rounds went wrong.
 */
#include <string.h>
#include "sb/limits.h"
#include "signalbox.h"

enum { ROUNDS = 25, SIZE = SB_TASK_STACK < 8192 ? 600 : 3000 };     /* two of them lie on a stack */

/* Is it SIZE times one letter? A mixture of two writers is not. */
static bool whole(const char *p, long n)
{
    long i;

    for (i = 1; i < n; i++)
        if (p[i] != p[0])
            return false;
    return n == SIZE;
}

static int round_of(struct sb_tcp *c, char letter, const char *own)
{
    struct sb_box *box = sb_tcp_box(c);
    char mine[SIZE], read[SIZE];
    int wrong = 0;

    memset(mine, letter, sizeof(mine));
    wrong += sb_write_file(box, own, mine, sizeof(mine)) < 0;
    wrong += sb_write_file(box, "/common", mine, sizeof(mine)) < 0;
    sb_sleep(box, 1);
    wrong += !whole(read, sb_read_file(box, "/common", read, sizeof(read)));
    wrong += sb_read_file(box, own, read, sizeof(read)) != SIZE || memcmp(mine, read, SIZE) != 0;
    return wrong;
}

static void work(struct sb_tcp *c)
{
    char letter, own[] = "/deep/down/where-names-are-long-and-belong-to-one-task-only-?";
    int i, wrong = 0;

    if (sb_tcp_recv(c, &letter, 1, 5000) != 1)
        return;
    own[sizeof(own) - 2] = letter;
    for (i = 0; i < ROUNDS; i++)
        wrong += round_of(c, letter, own);
    sb_tcp_print(c, "%d of %d went wrong\r\n", wrong, 4 * ROUNDS);
}

static const struct sb_route routes[] = { { "/*", .files = "/var/www/html" } };
static const struct sb_service services[] = { { .port = 24, .name = "files", .task = work } };
static const struct sb_app app = { .http = SB_TABLE(routes), .tcp = SB_SERVICES(services) };

int main(int argc, char **argv)
{
    return sb_main(&app, argc, argv);
}
