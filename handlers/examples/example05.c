/*
 * Example 05 - Telnet commands: led state, turn led on, turn led off; all others are the box's own
 */
#include "signalbox.h"

static int led_state(struct sb_term *t)
{
    return sb_say(t, "Led is %s.", sb_gpio_get(2) ? "on" : "off");
}

static int turn_led(struct sb_term *t)
{
    sb_gpio_set(2, sb_is(sb_term_word(t, "state"), "on"));
    return led_state(t);
}

static const struct sb_command commands[] = {
    { "led state",               .run = led_state, .help = "tells whether the led is on" },
    { "turn led {state:on|off}", .run = turn_led, .help = "turns the led on or off" },
};
static const struct sb_app app = { .telnet = SB_TABLE(commands), .shell = &sb_unix };

int main(int argc, char **argv)
{
    return sb_main(&app, argc, argv);
}
