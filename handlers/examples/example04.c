/*
 * Example 04 - user interface with style: open /example04.html
 */
#include "pages.h"
#include "signalbox.h"

static int led_get(struct sb_req *r)
{
    return sb_json(r, "{\"id\":\"esp32\",\"builtInLed\":\"%s\"}\r\n", sb_gpio_get(2) ? "on" : "off");
}

static int led_put(struct sb_req *r)
{
    sb_gpio_set(2, sb_is(sb_arg(r, "state"), "on"));
    return led_get(r);
}

static const struct sb_route routes[] = {
    { "/builtInLed",                .get = led_get },
    { "/builtInLed/{state:on|off}", .put = led_put },
    { "/*",                         .files = "~webserver" },
};
static const struct sb_app app = { .http = SB_TABLE(routes), .defaults = SB_TABLE(pages) };

int main(int argc, char **argv)
{
    return sb_main(&app, argc, argv);
}
