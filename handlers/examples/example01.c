/*
 * Example 01 - dynamic HTML page: open /example01.html
 */
#include "signalbox.h"

static int page(struct sb_req *r)
{
    return sb_html(r, "<HTML>Example 01 - dynamic HTML page<br><br>Led is %s.</HTML>", sb_gpio_get(2) ? "on" : "off");
}

static const struct sb_route routes[] = {
    { "/example01.html", .get = page },
};
static const struct sb_app app = { .http = SB_TABLE(routes) };

int main(int argc, char **argv)
{
    return sb_main(&app, argc, argv);
}
