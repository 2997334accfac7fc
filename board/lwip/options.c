#include "options.h"

#include <string.h>
#include "net/firewall.h"
#include "semihost.h"
#include "signalbox.h"

#ifndef BOARD_OPTIONS
#define BOARD_OPTIONS ""
#endif

static char words[256];     /* NUL between them; values are used where they stand */
static struct sb_rule rules[SB_MAX_RULES];
static struct options options = {
    .config = { .http_port = 80, .telnet_port = 23, .ftp_port = 21, .http_idle_ms = 1500, .ws_idle_ms = 300000,
                .telnet_idle_ms = 300000, .ftp_idle_ms = 300000, .rules = rules },
};

static void take_ports(const char *value)
{
    const char *to = strchr(value, '-');

    options.config.pasv_low = (uint16_t)sb_number(value);
    options.config.pasv_high = to ? (uint16_t)sb_number(to + 1) : options.config.pasv_low;
}

static bool take_rule(const char *value, bool deny)
{
    struct sb_config *c = &options.config;

    return c->rule_count < SB_MAX_RULES && sb_rule_read(&rules[c->rule_count++], value, deny) == 0;
}

static bool named(const char *word, const char *name, const char **value)
{
    size_t n = strlen(name);

    *value = word + n;
    return strncmp(word, name, n) == 0;
}

static bool take(const char *word)
{
    struct sb_config *c = &options.config;
    const char *value;

    if (named(word, "http=", &value))
        c->http_port = (uint16_t)sb_number(value);
    else if (named(word, "telnet=", &value))
        c->telnet_port = (uint16_t)sb_number(value);
    else if (named(word, "ftp=", &value))
        c->ftp_port = (uint16_t)sb_number(value);
    else if (named(word, "pasv=", &value))
        take_ports(value);
    else if (named(word, "public=", &value))
        c->public_address = value;
    else if (named(word, "flash=", &value))
        options.flash = value;
    else if (named(word, "cut=", &value))
        options.cut = (uint32_t)sb_number(value);
    else if (named(word, "allow=", &value) || named(word, "deny=", &value))
        return take_rule(value, *word == 'd');
    else if (strcmp(word, "static") == 0)
        options.net.fixed = true;
    else if (strcmp(word, "seed-defaults") == 0)
        c->seed_defaults = true;
    else
        return false;
    return true;
}

/* The first word of the emulator's line is the program's name. */
static void collect(void)
{
    size_t n = sizeof BOARD_OPTIONS;

    memcpy(words, BOARD_OPTIONS " ", n);
    if (semihost_words(words + n, sizeof words - n) == 0) {
        char *blank = strchr(words + n, ' ');

        memset(words + n, ' ', blank ? (size_t)(blank - words) - n : strlen(words + n));
    }
}

const struct options *options_read(void)
{
    char *at, *next;

    collect();
    for (at = words; at; at = next) {
        next = strchr(at, ' ');
        if (next)
            *next++ = 0;
        if (*at && !take(at))
            sb_print_console("[board] what is '%s'?\r\n", at);
    }
    if (options.net.fixed) {
        IP4_ADDR(&options.net.address, 10, 0, 2, 15);
        IP4_ADDR(&options.net.mask, 255, 255, 255, 0);
        IP4_ADDR(&options.net.gateway, 10, 0, 2, 2);
    }
    return &options;
}
