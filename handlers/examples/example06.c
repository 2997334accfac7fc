/*
 * Example 06 - delays and reading files: prints what stands in /ID three times
 */
#include "signalbox.h"

static void read_id(struct sb_box *box)
{
    char text[256];

    for (int i = 0; i < 3; i++, sb_sleep(box, 1000)) {
        long n = sb_read_file(box, "/ID", text, sizeof(text));

        if (n >= 0)
            sb_print_console("[example 06] %.*s\n", (int)n, text);
        else
            sb_print_console("[example 06] can't read file /ID\n");
    }
}

static const struct sb_app app = { .task = read_id };

int main(int argc, char **argv)
{
    return sb_main(&app, argc, argv);
}
