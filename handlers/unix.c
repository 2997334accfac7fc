/*
 * unix - the seed's commands, as anybody could have written them
 */
#include "unix.h"

/* ---- help, quit, passwd ---- */

static int help(struct sb_term *t)      /* S0-TEL-19, S0-TEL-22 */
{
    if (sb_say_file(t, "~telnetserver/help.txt") == 0)
        return 0;
    return sb_say_help(t, "Please use FTP, loggin as root / rootpassword and upload help.txt file found in "
                          "Esp32_web_ftp_telnet_server_template package into /var/telnet/ directory.");
}

static int quit(struct sb_term *t)
{
    sb_term_close(t);
    return 0;
}

static int passwd_of(struct sb_term *t)
{
    sb_str user = sb_term_word(t, "user");

    if (sb_is(user, sb_term_user(t)))
        return sb_passwd(t);
    return sb_say(t, "Can't change password for user %.*s.", SB_ARG(user));
}

/* ---- files ---- */

/* The path that is meant: below the home, "/" being the home itself. */
static bool path_of(struct sb_term *t, char path[256])
{
    return sb_term_path(t, sb_term_word(t, "path"), path, 256) == 0;
}

static int invalid(struct sb_term *t)
{
    return sb_say(t, "Invalid file name.");
}

static int list(struct sb_term *t, sb_str dir)
{
    char path[256];

    if (sb_term_path(t, dir, path, sizeof(path)) < 0)
        return sb_say(t, "Invalid directory.");
    return sb_say_list(t, path) == 0 ? 0 : sb_say(t, "Failed to open directory.");
}

static int ls(struct sb_term *t)
{
    return list(t, sb_term_word(t, "path"));
}

static int ls_home(struct sb_term *t)
{
    return list(t, SB_STR("/"));
}

static int cat(struct sb_term *t)
{
    char path[256];

    if (!path_of(t, path))
        return invalid(t);
    return sb_say_file(t, path) == 0 ? 0 : sb_say(t, "Failed to open %s.", path);
}

static int rm(struct sb_term *t)
{
    char path[256];

    if (!path_of(t, path))
        return invalid(t);
    return sb_say(t, sb_remove(sb_term_box(t), path) < 0 ? "Failed to delete %s.\n" : "%s deleted.\n", path);
}

/* ---- time ---- */

static int say_clock(struct sb_term *t, uint32_t s)
{
    return sb_say(t, "%02u:%02u:%02u", s / 3600 % 24, s / 60 % 60, s % 60);
}

static int uptime(struct sb_term *t)
{
    uint32_t up = sb_uptime(sb_term_box(t)), days = up / 86400;
    int64_t now = sb_time(sb_term_box(t));

    if (now == 0) {
        sb_say(t, "Current time is not known, up time may not be accurate ");
    } else {
        say_clock(t, (uint32_t)(now % 86400));
        sb_say(t, " up ");
        if (days)
            sb_say(t, "%u days, ", days);
    }
    return say_clock(t, up);
}

static int reboot(struct sb_term *t)
{
    sb_say(t, "rebooting ...");
    sb_print_console("\r\n\nreboot requested via telnet ...\r\n");
    sb_restart(sb_term_box(t), 1000);
    return quit(t);
}

static int only(struct sb_term *t)      /* "uptime x", "reboot x", "arp x" ... */
{
    sb_str name = sb_term_word_at(t, 0);

    if (sb_is(name, "ifconfig") || sb_is(name, "ipconfig"))
        return sb_say(t, "Options are not supported.");
    if (sb_is(name, "arp"))
        return sb_say(t, "Only arp -a is supported.");
    if (sb_is(name, "iw"))
        return sb_say(t, "Only iw dev wlan1 station dump is supported.");
    return sb_say(t, "Only %.*s without options is supported.", SB_ARG(name));
}

static int no_target(struct sb_term *t)
{
    return sb_say(t, "Ping target must be specified.");
}

static const struct sb_command rows[] = {
    { "help", .run = help, .help = "this text" },
    { "quit", .run = quit, .help = "ends the session" },
    { "passwd", .run = sb_passwd, .help = "changes your password" },
    { "passwd {user}", .run = passwd_of },
    { "{ls|dir}", .run = ls_home },
    { "{ls|dir} {path}", .run = ls, .help = "what is in a directory" },
    { "{cat|type} {path}", .run = cat, .help = "shows a file" },
    { "{rm|del} {path}", .run = rm, .help = "deletes a file" },
    { "ping", .run = no_target },
    { "ping {target}", .run = unix_ping, .help = "echo requests to an address or a name", .in_task = true },
    { "{ifconfig|ipconfig}", .run = unix_ifconfig, .help = "network interfaces", .in_task = true },
    { "{ifconfig|ipconfig} *", .run = only },
    { "arp", .run = unix_arp, .in_task = true },
    { "arp -a", .run = unix_arp, .help = "neighbours in the network", .in_task = true },
    { "arp *", .run = only },
    { "iw", .run = unix_iw, .in_task = true },
    { "iw dev wlan1 station dump", .run = unix_iw, .help = "clients of the access point", .in_task = true },
    { "iw *", .run = only },
    { "uptime", .run = uptime, .help = "the time, and for how long the box has been up" },
    { "uptime *", .run = only },
    { "reboot", .run = reboot, .help = "restarts the box" },
    { "reboot *", .run = only },
};

const struct sb_commands sb_unix = SB_TABLE(rows);
