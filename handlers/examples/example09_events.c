/*
 * Example 09 - WebSockets by events, without a task: ../fibonacci.c holds
 * the functions. Open /example09.html
 */
#include "../fibonacci.h"
#include "pages.h"
#include "signalbox.h"

static const struct sb_route routes[] = {
    { "/example09_WebSockets", .ws = &fibonacci },
    { "/*",                    .files = "~webserver" },
};
static const struct sb_app app = { .http = SB_TABLE(routes), .defaults = SB_TABLE(pages) };

int main(int argc, char **argv)
{
    return sb_main(&app, argc, argv);
}
