/*
 * Example 02 - static HTML page calling REST functions: open /example02.html
 */
#include "pages.h"
#include "signalbox.h"

static int led_get(struct sb_req *r)
{
    return sb_json(r, "{\"id\":\"esp32\",\"builtInLed\":\"%s\"}\r\n", sb_gpio_get(2) ? "on" : "off");
}

static const struct sb_route routes[] = {
    { "/builtInLed", .get = led_get },
    { "/*",          .files = "~webserver" },
};
static const struct sb_app app = { .http = SB_TABLE(routes), .defaults = SB_TABLE(pages) };

int main(int argc, char **argv)
{
    return sb_main(&app, argc, argv);
}
