/* a Telnet session: greeting, login, line, commands, pages, tasks, end (RFC 854, 855, 1143; S0-TEL) */
#include "fake_box.h"
#include "proto/telnet.h"
#include "sb/limits.h"
#include "unit.h"

static struct fake_box f;
static struct fake_peer *p;

#define GREETING "Hello 10.0.0.2\xff\xfb\x01\xff\xfb\x03\xff\xfd\x1f,\r\n\nuser: "
#define WELCOME  "\r\n\nWelcome root,\r\nuse \"/\" to refer to your home directory \"/\",\r\n" \
                 "use \"help\" to display available commands."
#define PROMPT   "\r\n# "

/* ---- the program's own commands ---- */

static int words(struct sb_term *t)
{
    unsigned i;

    for (i = 1; i < sb_term_words(t); i++)
        sb_say(t, "<%.*s>", SB_ARG(sb_term_word_at(t, i)));
    return 0;
}

static int led(struct sb_term *t)
{
    return sb_say(t, "Led is %.*s.", SB_ARG(sb_term_word(t, "state")));
}

static int decline(struct sb_term *t)
{
    (void)t;
    return SB_DECLINE;
}

static int forever(struct sb_term *t)
{
    unsigned n = 0;

    while (!sb_term_stopped(t))
        if (sb_say(t, "line %u of very many\n", n++) < 0)
            break;
    return 0;
}

static int wait_10s(struct sb_term *t)
{
    sb_say(t, "waiting ...");
    sb_say(t, sb_term_sleep(t, 10000) ? " done" : " never seen");
    return 0;
}

static int flood(struct sb_term *t)
{
    unsigned n;

    for (n = 0; n < 5000; n++)
        sb_say(t, "line %u of very many\n", n);
    return 0;
}

/* More than sb_say makes, and more than there is room for: all or nothing. */
static int wide(struct sb_term *t)
{
    static char text[SB_BUF_SIZE * SB_CONN_BUFS];
    int put = sb_say_text(t, memset(text, 'a', sizeof(text)), sizeof(text));
    int made = sb_say(t, "%.*s", SB_REPLY_SIZE + 1, text);

    return sb_say(t, "%d %d", made == SB_EBIG, put == SB_EFULL);
}

static int block(struct sb_term *t)
{
    sb_say(t, "said");
    sb_sleep(sb_term_box(t), 1000);
    return 0;
}

static int shape(struct sb_term *t)
{
    return sb_say(t, "%u x %u%s", sb_term_width(t), sb_term_height(t), sb_term_type(t));
}

static int binary(struct sb_term *t)
{
    return sb_say_text(t, "a\xff\rb\r\nc\nd\r", 9);
}

static const struct sb_command commands[] = {
    { "words *", .run = words, .help = "shows words" },
    { "turn led {state:on|off}", .run = led },
    { "led {on|off}", .run = led },
    { "uptime", .run = decline },
    { "forever", .run = forever, .in_task = true },
    { "flood", .run = flood, .in_task = true },
    { "wide", .run = wide },
    { "block", .run = block, .in_task = true },
    { "wait", .run = wait_10s, .in_task = true },
    { "shape", .run = shape },
    { "binary", .run = binary },
};
static const struct sb_app app = { .telnet = SB_TABLE(commands), .shell = &sb_unix };

/* ---- a client ---- */

static int setup(void **state)
{
    int err = fake_box_small(&f, &app);

    (void)state;
    fake_fs_put(&f.tree, "/var/www/html/a.html", "<p>a</p>", 8);
    fake_fs_put(&f.tree, "/my file", "with a blank\n", 13);
    p = &f.peer[0];
    return err;
}

static int teardown(void **state)
{
    const char *leak;

    (void)state;
    while (f.box.cache) {
        void *e = f.box.cache;

        memcpy(&f.box.cache, e, sizeof(void *));
        sb_box_put(&f.box, SB_POOL_CACHE, e);
    }
    leak = fake_box_end(&f);
    if (leak)
        fail_msg("leaked: %s", leak);
    assert_int_equal(fake_tasks_alive(), 0);
    return 0;
}

static struct fake_peer *come(unsigned i)
{
    fake_come(&f.peer[i], &f.box, &f.box.listeners[0], &fake_socket);
    fake_run(&f);
    return &f.peer[i];
}

static void type(const char *text)
{
    fake_say(p, text);
    fake_run(&f);
}

/* What the box says to that. */
#define assert_says(typed, wanted)                                          \
    do {                                                                    \
        fake_forget_output(p);                                              \
        type(typed);                                                        \
        if (!fake_heard(p, wanted))                                         \
            fail_msg("%s: said \"%.*s\"", typed, (int)p->out_n, (const char *)p->out); \
    } while (0)

static void log_in(void)
{
    p = come(0);
    type("root\r");
    type("rootpassword\r");
    assert_true(fake_heard_some(p, WELCOME PROMPT));
    fake_forget_output(p);
}

/* Without the price of a password's hash. */
static void log_in_cheaply(void)
{
    f.config.accounts = SB_ACCOUNTS_NONE;
    p = come(0);
    type("root\rx\r");
    assert_true(fake_heard_some(p, PROMPT));
    fake_forget_output(p);
}

/* ---- login ---- */

static void test_greeting_login_and_prompt(void **state)
{
    (void)state;
    p = come(0);
    assert_true(fake_heard(p, GREETING));
    assert_says("root\r", "root\r\npassword: ");
    assert_says("rootpassword\r", WELCOME PROMPT);
    assert_false(fake_said("rootpassword"));
    assert_false(p->closed);
}

static void test_the_password_is_never_sent_back(void **state)
{
    static const char *const ways[] = { "rootpassword\r\n", "rootpassword\r", "rootpassXX\x7f\x7fword\r",
                                        "xrootpassword\x01\x1b[3~\r", "wordrootpass\x1b[D\x0bXX\x15rootpassword\r" };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
        p = come((unsigned)i);
        type("root\r\n");
        type(ways[i]);
        assert_true(fake_heard_some(p, "Welcome root") || i == 4);
        type("\x1b[A\x1b[A\x19\r");
        assert_false(fake_heard_some(p, "pass" "XX") || fake_heard_some(p, "rootpass"));
        fake_reset_by_peer(p);
        fake_run(&f);
    }
}

static void test_one_wrong_password_ends_it(void **state)
{
    (void)state;
    p = come(0);
    type("root\r");
    assert_says("wrong\r", "\r\n\nUser name or password incorrect\r\n");
    fake_fin(p);
    fake_run(&f);
    assert_true(p->closed && !p->aborted);
    assert_int_equal(f.box.count.telnet_refused, 1);
}

static void test_no_name_is_nobody(void **state)
{
    char name[300];

    (void)state;
    memset(name, 'r', sizeof(name));
    p = come(0);
    fake_send(p, name, sizeof(name));
    type("\r");
    type("\r");
    assert_true(fake_heard_some(p, "incorrect"));
}

static void test_control_c_and_d_leave_the_login(void **state)
{
    (void)state;
    p = come(0);
    type("ro\x03");
    assert_true(p->fin || p->closed);
    p = come(1);
    type("root\r\x04");
    assert_true(p->fin || p->closed);
}

static void test_one_session_too_many_is_told_so(void **state)
{
    unsigned i;

    (void)state;
    for (i = 0; i < 3; i++)
        assert_non_null(come(i)->c);
    assert_null(come(3)->c);
    fake_reset_by_peer(&f.peer[0]);
    fake_run(&f);
    assert_non_null(come(4)->c);
}

/* ---- options ---- */

static void test_unknown_options_are_refused_once(void **state)
{
    int i;

    (void)state;
    log_in_cheaply();
    for (i = 0; i < 2000; i++)
        fake_send(p, "\xff\xfb\xc8\xff\xfd\xc8\xff\xfd\x22\xff\xfc\xc8\xff\xfe\xc8", 15);
    fake_run(&f);
    assert_text(p->out, p->out_n, "\xff\xfe\xc8\xff\xfc\xc8\xff\xfc\x22");
}

/* A peer that says the opposite each time, and one that repeats itself: RFC 1143's loops. */
static void test_options_do_not_loop(void **state)
{
    int i;

    (void)state;
    log_in_cheaply();
    for (i = 0; i < 500; i++)
        fake_send(p, "\xff\xfd\x01\xff\xfd\x03\xff\xfb\x1f\xff\xfb\x03", 12);
    fake_run(&f);
    assert_text(p->out, p->out_n, "\xff\xfd\x03");
    fake_forget_output(p);
    for (i = 0; i < 500; i++)
        fake_send(p, "\xff\xfe\x01\xff\xfd\x01", 6);
    fake_run(&f);
    assert_int_equal(p->out_n, 500 * 6);        /* one answer for each change, never more */
}

static void test_what_plink_says_at_once(void **state)
{
    static const char plink[] = "\xff\xfb\x1f\xff\xfb\x20\xff\xfb\x18\xff\xfb\x27\xff\xfd\x01\xff\xfb\x03\xff\xfd\x03";

    (void)state;
    p = come(0);
    fake_forget_output(p);
    fake_send(p, plink, sizeof(plink) - 1);
    fake_run(&f);
    assert_int_equal(p->out_n, 18);
    assert_memory_equal(p->out, "\xff\xfe\x20\xff\xfd\x18\xff\xfa\x18\x01\xff\xf0\xff\xfe\x27\xff\xfd\x03", 18);
}

static void test_window_and_timing_mark(void **state)
{
    (void)state;
    log_in_cheaply();
    assert_says("shape\r", "shape\r\n\n80 x 24" PROMPT);
    fake_send(p, "\xff\xfa\x1f\0\0\0\0\xff\xf0", 9);
    assert_says("shape\r", "shape\r\n\n80 x 24" PROMPT);
    fake_send(p, "\xff\xfa\x1f\0\x64\0\x32\xff\xf0", 9);
    assert_says("shape\r", "shape\r\n\n100 x 50" PROMPT);
    fake_send(p, "\xff\xfb\x18\xff\xfa\x18\0 VT\x1b\xff\xf0", 13);
    type("shape\r");
    assert_true(fake_heard_some(p, "100 x 50?VT?" PROMPT));
    fake_forget_output(p);
    fake_send(p, "\xff\xfd\x06\xff\xfd\x06", 6);
    fake_run(&f);
    assert_text(p->out, p->out_n, "\xff\xfb\x06\xff\xfb\x06");
}

static void test_a_subnegotiation_without_end_is_harmless(void **state)
{
    static char much[4096];
    int i;

    (void)state;
    log_in_cheaply();
    memset(much, 'x', sizeof(much));
    fake_send(p, "\xff\xfa\x1f", 3);
    for (i = 0; i < 64; i++)
        fake_send(p, much, sizeof(much));
    fake_run(&f);
    assert_int_equal(p->out_n, 0);
    fake_send(p, "\xff\xf0", 2);
    fake_send(p, "\xff\xfa\x18", 3);
    fake_send(p, much, 41);
    fake_send(p, "\xff\xff\xff\xff\xff\xf0", 6);     /* one byte more than is kept, and more */
    assert_says("led on\r", "led on\r\n\nLed is on." PROMPT);
}

static void test_who_echoes_by_itself_gets_no_second_echo(void **state)
{
    (void)state;
    p = come(0);
    fake_send(p, "\xff\xfe\x01", 3);
    fake_run(&f);
    type("root\r\n");
    f.config.accounts = SB_ACCOUNTS_NONE;
    type("x\r\n");
    assert_says("led on\r\n", "\r\n\nLed is on." PROMPT);
}

static void test_commands_of_telnet(void **state)
{
    (void)state;
    log_in_cheaply();
    assert_says("led ox\xff\xf7n\r", "led ox\b \bn\r\n\nLed is on." PROMPT);
    assert_says("nonsense\xff\xf8led on\r", "nonsense\b\b\b\b\b\b\b\b        \b\b\b\b\b\b\b\bled on\r\n\nLed is on." PROMPT);
    assert_says("le\xff\xf6", "le\r\n[yes]\r\n\r\n# le");
    assert_says("\xff\xf4", "^C" PROMPT);
    assert_says("\xff\xf1\xff\xf2\xff\xf9led off\r", "led off\r\n\nLed is off." PROMPT);
    type("\xff\xec");           /* EOF, as plink says it */
    assert_true(p->fin || p->closed);
}

/* ---- the line ---- */

static void test_both_rub_out(void **state)
{
    (void)state;
    log_in_cheaply();
    assert_says("ax\x08", "ax\b \b");
    assert_says("x\x7f", "x\b \b");
    assert_says("\x7f\x7f\x7f", "\b \b");
    assert_says("a\xc3\xa4\x7f\xe4\xb8\xad\x7f", "a\xc3\xa4\b \b\xe4\xb8\xad\b\b  \b\b");
}

static void test_enter_in_every_way(void **state)
{
    (void)state;
    log_in_cheaply();
    assert_says("led on\r\n", "led on\r\n\nLed is on." PROMPT);
    fake_forget_output(p);
    fake_send(p, "led on\r\0led off\r", 16);
    fake_run(&f);
    assert_true(fake_heard(p, "led on\r\n\nLed is on." PROMPT "led off\r\n\nLed is off." PROMPT));
    assert_says("\r", PROMPT);
    assert_says("le\nd on\r", "led on\r\n\nLed is on." PROMPT);
}

/* Typed keys, and the words that come of them. */
static void test_keys_edit_the_line(void **state)
{
    static const struct { const char *typed, *words; } row[] = {
        { "words ab\x1b[DX\r", "<aXb>" },
        { "words ab\x02\x02X\x06Y\r", "<XaYb>" },
        { "ords ab\x01w\x05!\r", "<ab!>" },
        { "ords ab\x1b[Hw\x1b[F!\r", "<ab!>" },
        { "ords ab\x1bOHw\x1bOF!\r", "<ab!>" },
        { "words abc\x1b[D\x1b[D\x1b[3~\r", "<ac>" },
        { "words abc\x1b[D\x04\r", "<ab>" },
        { "words one two\x17three\r", "<one><three>" },
        { "words one two\x17\x19\x19\r", "<one><twotwo>" },
        { "junk\x15words x\r", "<x>" },
        { "words x junk\x1b[D\x1b[D\x1b[D\x1b[D\x0b\r", "<x>" },
        { "words one two\x1b" "b\x1b" "bX\x1b" "fY\r", "<XoneY><two>" },
        { "words \xc3\xa4\xe2\x82\xac\x1b[D\x7f\r", "<\xe2\x82\xac>" },
        { "words e\xcc\x81x\x1b[D\x7f\r", "<x>" },
        { "words \"a b\" 'c d' e\\ f\r", "<a b><c d><e f>" },
        { "words   a    b  \r", "<a><b>" },
        { "words a\x80\xff\xff\xfe\xc3(\r", "<a(>" },
    };
    char wanted[64];
    size_t i;

    (void)state;
    log_in_cheaply();
    for (i = 0; i < sizeof(row) / sizeof(row[0]); i++) {
        fake_forget_output(p);
        type(row[i].typed);
        sb_format(wanted, sizeof(wanted), "\r\n\n%s%s%c", row[i].words, PROMPT, 0);
        if (p->out_n < strlen(wanted) || memcmp(p->out + p->out_n - strlen(wanted), wanted, strlen(wanted)) != 0)
            fail_msg("row %zu: \"%.*s\"", i, (int)p->out_n, (const char *)p->out);
    }
}

static void test_history(void **state)
{
    int i;

    (void)state;
    log_in_cheaply();
    type("words 1\rwords 2\rwords 2\rwords 3\r");
    assert_says("\x1b[A\r", "words 3\r\n\n<3>" PROMPT);
    assert_says("\x1b[A\x1b[A\r", "words 3\b\b\b\b\b\b\bwords 2\r\n\n<2>" PROMPT);
    type("typed\x1b[A\x1b[B");
    assert_says("!", "!");
    assert_says("\x1b[B", "\a");
    type("\x15");
    for (i = 0; i < 2000; i++)
        type("words some more to be forgotten\rwords and others\r");
    type("\x1b[A\x1b[A");
    assert_says("\r", "\r\n\n<some><more><to><be><forgotten>" PROMPT);
}

static void test_a_line_has_255_bytes(void **state)
{
    char line[600];

    (void)state;
    log_in_cheaply();
    memset(line, 'x', sizeof(line));
    memcpy(line, "words ", 6);
    fake_send(p, line, sizeof(line));
    fake_run(&f);
    assert_true(fake_heard_some(p, "\a"));
    fake_forget_output(p);
    type("\r");
    assert_int_equal(p->out_n, 3 + 255 - 6 + 2 + 4);
}

/* A terminal of one row: what it shows must be the end of the line, and its cursor must never pass the edge. */
static void test_a_long_line_scrolls_in_a_narrow_window(void **state)
{
    char screen[64];
    size_t at = 2, i, k;

    (void)state;
    log_in_cheaply();
    fake_send(p, "\xff\xfa\x1f\0\x14\0\x18\xff\xf0", 9);
    type("words abcdefghijklmnopqrstuvwxyz0123456789");
    memset(screen, ' ', sizeof(screen));
    for (k = 0; k < 2; k++) {
        for (i = 0; i < p->out_n; i++) {
            if (p->out[i] == '\b')
                at--;
            else
                screen[at++] = (char)p->out[i];
            assert_in_range(at, 2, 19);
        }
        fake_forget_output(p);
        if (k == 0) {
            assert_memory_equal(screen + at - 3, "789", 3);
            type("\x01");
        }
    }
    assert_int_equal(at, 2);
    assert_memory_equal(screen + 2, "words abcdefghijk", 17);
}

static void test_another_width_while_a_line_is_typed(void **state)
{
    (void)state;
    log_in_cheaply();
    type("words abcdefghijklmnopqrstuvwxyz");
    fake_forget_output(p);
    fake_send(p, "\xff\xfa\x1f\0\x14\0\x18\xff\xf0", 9);      /* 20: what stands there is wider */
    fake_run(&f);
    assert_memory_equal(p->out, "\r\n# ", 4);
    assert_true(fake_heard_some(p, "uvwxyz"));
    assert_in_range(p->out_n, 4 + 6, 4 + 17);
    fake_forget_output(p);
    fake_send(p, "\xff\xfa\x1f\0\x50\0\x18\xff\xf0", 9);      /* 80: all of it is drawn where it stands */
    fake_run(&f);
    assert_true(fake_heard_some(p, "words abcdefghijklmnopqrstuvwxyz"));
    assert_false(fake_heard_some(p, "\n"));
    assert_says("!\r", "!\r\n\n<abcdefghijklmnopqrstuvwxyz!>" PROMPT);
}

static void test_tab_completes_commands_and_paths(void **state)
{
    (void)state;
    log_in_cheaply();
    assert_says("upt\t", "uptime ");
    assert_says("\x15turn\t", "\b\b\b\b\b\b\b       \b\b\b\b\b\b\bturn ");
    assert_says("\x15\x0c", "\b\b\b\b\b     \b\b\b\b\b" PROMPT);
    assert_says("cat /v\t", "cat /var/");
    assert_says("w\th\ta\t", "www/html/a.html ");
    type("\x15");
    assert_says("cat my\t", "cat my\\ file ");
    type("\x15");
    assert_says("nothing\t", "nothing\a");
    type("\x15");
    type("i\t");
    assert_true(fake_heard_some(p, "\r\nifconfig  ipconfig  iw" PROMPT "i"));
}

/* ---- commands ---- */

static void test_the_programs_rows_come_first(void **state)
{
    (void)state;
    log_in_cheaply();
    assert_says("turn led off\r", "turn led off\r\n\nLed is off." PROMPT);
    assert_says("turn led up\r", "turn led up\r\n\nInvalid command, use \"help\" to display available commands." PROMPT);
    type("uptime\r");
    assert_true(fake_heard_some(p, "11:37:41 up 00:00:00"));    /* declined, so the box's own */
    assert_says("words \"open\r", "words \"open\r\n\nToo many words, or a quotation mark without its second." PROMPT);
    fake_forget_output(p);
    type("binary\r");
    assert_int_equal(p->out_n, 9 + 12 + 4);
    assert_memory_equal(p->out + 9, "a\xff\xff\r\0b\r\nc\r\nd", 12);
}

static void test_files(void **state)
{
    (void)state;
    log_in_cheaply();
    assert_says("ls /var/www/html\r", "ls /var/www/html\r\n\n       8 /var/www/html/a.html\r\n" PROMPT);
    assert_says("dir var/www\r", "dir var/www\r\n\n  <dir>  /var/www/html\r\n" PROMPT);
    assert_says("ls /none\r", "ls /none\r\n\nFailed to open directory." PROMPT);
    assert_says("cat \"my file\"\r", "cat \"my file\"\r\n\nwith a blank\r\n" PROMPT);
    assert_says("type ../../my\\ file\r", "type ../../my\\ file\r\n\nwith a blank\r\n" PROMPT);
    assert_says("cat none\r", "cat none\r\n\nFailed to open /none." PROMPT);
    assert_says("rm my\\ file\r", "rm my\\ file\r\n\n/my file deleted.\r\n" PROMPT);
    assert_says("del my\\ file\r", "del my\\ file\r\n\nFailed to delete /my file.\r\n" PROMPT);
    assert_null(fake_fs_get(&f.tree, "/my file"));
}

static void test_the_home_bounds_everything(void **state)
{
    (void)state;
    p = come(0);
    type("webadmin\rwebadminpassword\r");
    assert_true(fake_heard_some(p, "\r\n$ "));
    assert_says("cat /../../../etc/passwd\r",
                "cat /../../../etc/passwd\r\n\nFailed to open /var/www/html/etc/passwd.\r\n$ ");
    assert_says("ls ..\r", "ls ..\r\n\n       8 /var/www/html/a.html\r\n\r\n$ ");
    assert_says("rm ../../../my\\ file\r", "rm ../../../my\\ file\r\n\nFailed to delete /var/www/html/my file.\r\n\r\n$ ");
}

static void test_the_network(void **state)
{
    (void)state;
    log_in_cheaply();
    assert_says("ifconfig\r", "ifconfig\r\n\nwlan2     hwaddr aa:bb:cc:01:02:03\r\n          inet addr:10.0.0.3\r\n"
                "          mtu:1500\r\n" PROMPT);
    assert_says("arp -a\r", "arp -a\r\n\nwlan2: 10.0.0.3\r\n  Internet Address      Physical Address      Type\r\n"
                "  10.0.0.1              01:02:03:04:05:06     dynamic\r\n"
                "  10.0.0.100            01:02:03:04:05:07     static\r\n" PROMPT);
    assert_says("iw\r", "iw\r\n\nstation 01:02:03:04:05:06 (on wlan1)\r\n" PROMPT);
    assert_says("ipconfig x\r", "ipconfig x\r\n\nOptions are not supported." PROMPT);
    assert_says("arp x\r", "arp x\r\n\nOnly arp -a is supported." PROMPT);
    assert_says("iw x\r", "iw x\r\n\nOnly iw dev wlan1 station dump is supported." PROMPT);
    fake.network_error = SB_EIO;
    assert_says("arp\r", "arp\r\n\nARP table is not accessible right now." PROMPT);
}

static void test_ping(void **state)
{
    (void)state;
    log_in_cheaply();
    fake_forget_output(p);
    type("ping 10.0.0.1\r");
    fake_wait(&f, 5000);
    assert_true(fake_heard(p, "ping 10.0.0.1\r\n\nping 10.0.0.1: 32 data bytes\r\n"
        "32 bytes from 10.0.0.1: icmp_seq=1 time=1.000 ms\r\nRequest timeout for icmp_seq 2\r\n"
        "32 bytes from 10.0.0.1: icmp_seq=3 time=3.000 ms\r\n32 bytes from 10.0.0.1: icmp_seq=4 time=4.000 ms\r\n"
        "4 packets transmitted, 3 packets received, 25.0% packet loss\r\n"
        "round-trip min/avg/max/stddev = 1.000/2.666/4.000/1.247 ms\r\n" PROMPT));
    assert_says("ping\r", "ping\r\n\nPing target must be specified." PROMPT);
    assert_says("ping nowhere\r", "ping nowhere\r\n\nInvalid ping target nowhere." PROMPT);
    assert_int_equal(fake.pings_closed, 1);
}

static void test_uptime_help_and_reboot(void **state)
{
    (void)state;
    f.box.listeners[0].idle_ms = 0;
    log_in_cheaply();
    fake.millis += (26 * 3600 + 61) * 1000;
    type("uptime\r");
    assert_true(fake_heard_some(p, " up 1 days, 02:01:01"));
    fake.millis += 30 * 86400 * 1000u;       /* the clock wraps after 49 days */
    type("\r");
    fake.millis += 30 * 86400 * 1000u;
    type("uptime\r");
    assert_true(fake_heard_some(p, " up 61 days, 02:01:01"));
    assert_says("uptime x\r", "uptime x\r\n\nOnly uptime without options is supported." PROMPT);
    fake.time = 0;
    assert_says("uptime\r", "uptime\r\n\nCurrent time is not known, up time may not be accurate 02:01:01" PROMPT);
    type("help\r");
    assert_true(fake_heard_some(p, "into /var/telnet/ directory."));
    assert_true(fake_heard_some(p, "\r\n  {rm|del} {path}                deletes a file\r\n"));
    fake_fs_put(&f.tree, "/var/telnet/help.txt", "read\nthis\n", 10);
    assert_says("help\r", "help\r\n\nread\r\nthis\r\n" PROMPT);
    assert_says("reboot x\r", "reboot x\r\n\nOnly reboot without options is supported." PROMPT);
    type("reboot\r");
    assert_true(fake_heard_some(p, "rebooting ...") && (p->fin || p->closed));
    assert_false(fake.restarted);
    fake_wait(&f, 1000);
    assert_true(fake.restarted && fake_said("reboot requested via telnet ..."));
}

static void test_passwd(void **state)
{
    (void)state;
    log_in();
    assert_says("passwd webadmin\r", "passwd webadmin\r\n\nCan't change password for user webadmin." PROMPT);
    assert_says("passwd\r", "passwd\r\n\nenter current password for user root: ");
    assert_says("rootpassword\r", "\r\nenter new password: ");
    assert_says("one\r", "\r\nre-enter new password: ");
    type("two\r");
    assert_true(fake_heard_some(p, "Passwords do not match." PROMPT));
    type("passwd root\rrootpassword\r0123456789012345678901234567890123456789\r");
    assert_true(fake_heard_some(p, "Password too long (max 32 characters)." PROMPT));
    type("passwd\rrootpassword\rnew\rnew\r");
    assert_true(fake_heard_some(p, "Password changed." PROMPT));
    type("passwd\rrootpassword\r");
    assert_true(fake_heard_some(p, "Wrong password." PROMPT));
    assert_says("passwd\r\x03", "passwd\r\n\nenter current password for user root: ^C" PROMPT);
    assert_says("led on\r", "led on\r\n\nLed is on." PROMPT);
    assert_false(fake_heard_some(p, "new\r"));
}

/* ---- long commands ---- */

static void test_keys_wait_for_the_command(void **state)
{
    (void)state;
    log_in_cheaply();
    assert_says("wait\rled on\rled off\r", "wait\r\n\nwaiting ...");
    fake_wait(&f, 9000);
    assert_true(fake_heard(p, "wait\r\n\nwaiting ..."));
    fake_wait(&f, 2000);
    assert_true(fake_heard(p, "wait\r\n\nwaiting ... done" PROMPT "led on\r\n\nLed is on." PROMPT
                              "led off\r\n\nLed is off." PROMPT));
}

static void test_control_c_stops_a_task(void **state)
{
    (void)state;
    log_in_cheaply();
    type("wait\rled on\r");
    assert_says("\x03", "^C" PROMPT);           /* and what was typed ahead is forgotten */
    type("wait\r");
    assert_says("\xff\xf4\xff\xf2", "^C" PROMPT);
    type("ping 10.0.0.1\r");
    type("\x03");
    fake_wait(&f, 100);
    assert_int_equal(fake.pings_closed, 1);
    assert_true(fake_heard_some(p, " ms\r\n^C\r\n1 packets transmitted, 1 packets received, 0.0% packet loss\r\nround-trip "));
}

static void test_a_command_outlives_its_user(void **state)
{
    (void)state;
    log_in_cheaply();
    type("wait\r");
    assert_int_equal(fake_tasks_alive(), 1);
    fake_reset_by_peer(p);
    fake_run(&f);
    assert_int_equal(fake_tasks_alive(), 0);
    assert_int_equal(f.box.pools[SB_POOL_TERM].used, 0);
}

static void test_a_slow_terminal_slows_a_task_and_can_stop_it(void **state)
{
    (void)state;
    log_in_cheaply();
    p->deaf = true;
    type("forever\r");
    assert_int_equal(fake_tasks_alive(), 1);
    fake_wait(&f, 1000);
    assert_in_range(f.box.pools[SB_POOL_BUF].used, 1, 8);
    type("\x03");
    assert_int_equal(fake_tasks_alive(), 0);
    p->deaf = false;
    fake_run(&f);
    assert_true(fake_heard_some(p, "line 10 of very many\r\n") && fake_heard_some(p, "^C" PROMPT));
    p->deaf = true;
    type("forever\r");
    fake_wait(&f, 700000);                       /* who reads nothing for ever is not waited for */
    assert_true(p->closed);
    assert_int_equal(fake_tasks_alive(), 0);
}

static void test_a_large_file_is_paged(void **state)
{
    static char text[100000];
    size_t i;

    (void)state;
    for (i = 0; i < sizeof(text); i++)
        text[i] = (char)(i % 50 == 49 ? '\n' : 'a' + i % 26);
    fake_fs_put(&f.tree, "/large", text, sizeof(text));
    log_in_cheaply();
    p->take = 100;
    type("cat large\r");
    assert_int_equal(p->out_n, 9 + 3 + sizeof(text) + sizeof(text) / 50 + 4);
    p->take = 0;
    p->deaf = true;
    type("cat large\rled on\r");
    type("\x03led off\r");
    p->deaf = false;
    fake_forget_output(p);
    fake_run(&f);
    assert_in_range(p->out_n, 1000, 9000);
    assert_true(fake_heard_some(p, "^C" PROMPT "led off\r\n\nLed is off." PROMPT));
    assert_int_equal(f.tree.open, 0);
    p->deaf = true;
    type("cat large\r");
    fake_reset_by_peer(p);
    fake_run(&f);
    assert_int_equal(f.tree.open, 0);
}

/* RFC 860: a mark is answered when all before it has been dealt with, and before the prompt, which inetutils' client
 * would throw away with what it flushes. */
static void test_timing_marks_keep_their_places(void **state)
{
    (void)state;
    log_in_cheaply();
    fake_send(p, "wait\r\xff\xfd\x06led on\r\xff\xff\xff\xfd\x06", 21);
    fake_wait(&f, 9000);
    assert_true(fake_heard(p, "wait\r\n\nwaiting ..."));
    fake_wait(&f, 2000);
    assert_true(fake_heard(p, "wait\r\n\nwaiting ... done\xff\xfb\x06" PROMPT "led on\r\n\nLed is on.\xff\xfb\x06" PROMPT));
    fake_forget_output(p);
    type("wait\rled off\r");
    fake_send(p, "\xff\xfd\x06led on\r\xff\xfd\x06\xff\xf4\xff\xfd\x06", 18);
    fake_run(&f);
    assert_true(fake_heard(p, "wait\r\n\nwaiting ...^C\xff\xfb\x06\xff\xfb\x06\xff\xfb\x06" PROMPT));
    assert_says("\xff\xf4\xff\xfd\x06", "^C\xff\xfb\x06" PROMPT);
    assert_says("led on\r", "led on\r\n\nLed is on." PROMPT);
}

static void test_more_timing_marks_than_are_kept(void **state)
{
    int i;

    (void)state;
    log_in_cheaply();
    type("wait\r");
    for (i = 0; i < SB_TYPE_AHEAD + 3; i++)
        fake_send(p, "\xff\xfd\x06", 3);
    fake_wait(&f, 11000);
    assert_int_equal(fake_count(p, "\xff\xfc\x06"), 3);
    assert_int_equal(fake_count(p, "\xff\xfb\x06"), SB_TYPE_AHEAD);
    assert_says("led on\r", "led on\r\n\nLed is on." PROMPT);
}

static void test_are_you_there_is_answered_while_a_command_runs(void **state)
{
    (void)state;
    log_in_cheaply();
    type("wait\r");
    assert_says("\xff\xf6", "\r\n[yes]\r\n");
    fake_wait(&f, 11000);
    assert_true(fake_heard_some(p, "[yes]\r\n done" PROMPT));
}

/* RFC 854: the command goes on, what it says is not shown; RFC 1123 3.2.4: a DM comes back. */
static void test_abort_output(void **state)
{
    (void)state;
    log_in_cheaply();
    type("wait\r");
    assert_says("\xff\xf5led on\r", "\xff\xf2");
    fake_wait(&f, 9000);
    assert_int_equal(fake_tasks_alive(), 1);
    fake_wait(&f, 2000);
    assert_true(fake_heard(p, "\xff\xf2" PROMPT "led on\r\n\nLed is on." PROMPT));
    assert_says("wait\r", "wait\r\n\nwaiting ...");
    assert_says("\xff\xf5\xff\xf4", "\xff\xf2^C" PROMPT);
    assert_says("le\xff\xf5", "le\xff\xf2");
    assert_says("d on\r", "d on\r\n\nLed is on." PROMPT);
}

static void test_abort_output_of_a_page_and_of_a_task_without_room(void **state)
{
    static char text[20000];

    (void)state;
    memset(text, 'a', sizeof(text));
    fake_fs_put(&f.tree, "/large", text, sizeof(text));
    log_in_cheaply();
    p->deaf = true;
    type("cat large\r");
    type("\xff\xf5");
    assert_int_equal(f.tree.open, 0);
    p->deaf = false;
    fake_run(&f);
    assert_in_range(p->out_n, 1000, 9000);
    assert_true(fake_heard_some(p, "\xff\xf2" PROMPT));
    p->deaf = true;
    type("flood\r");
    fake_wait(&f, 1000);
    assert_int_equal(fake_tasks_alive(), 1);
    type("\xff\xf5");
    assert_int_equal(fake_tasks_alive(), 0);     /* it has run to its end */
    p->deaf = false;
    fake_run(&f);
    assert_true(fake_heard_some(p, "line 10 of very many\r\n"));
    assert_false(fake_heard_some(p, "line 4999 of very many\r\n"));
}

/* RFC 854, THE TELNET SYNCH SIGNAL */
static void test_urgent_data_drops_what_is_typed_before_the_data_mark(void **state)
{
    (void)state;
    log_in_cheaply();
    type("wait\rled on\rled on\r");
    sb_conn_urgent(p->c);
    assert_says("led on\r\xff\xf7\xff\xf4", "^C" PROMPT);
    assert_says("led on\r\xff\xfd\x06", "\xff\xfb\x06");    /* commands are heard all the same */
    assert_says("nonsense\xff\xf2led off\r", "led off\r\n\nLed is off." PROMPT);
    assert_says("led\xff\xf2 on\r", "led on\r\n\nLed is on." PROMPT);     /* and alone it means nothing */
}

static void test_urgent_data_gets_through_to_a_session_that_takes_nothing(void **state)
{
    static char text[20000];
    char keys[SB_TYPE_AHEAD + 200];

    (void)state;
    memset(text, 'a', sizeof(text));
    memset(keys, '\r', sizeof(keys));
    fake_fs_put(&f.tree, "/large", text, sizeof(text));
    log_in_cheaply();
    p->deaf = true;
    fake_send(p, keys, sizeof(keys));       /* prompts until there is no room for more */
    fake_send(p, "cat large\r", 10);
    fake_run(&f);
    assert_int_not_equal(p->held, 0);
    fake_send(p, "\xff\xf4\xff\xf2", 4);
    sb_conn_urgent(p->c);
    fake_run(&f);
    assert_int_equal(p->held, 0);
    p->deaf = false;
    fake_run(&f);
    fake_forget_output(p);
    assert_says("led off\r", "led off\r\n\nLed is off." PROMPT);
}

/* ---- what a command may say ---- */

static void test_a_command_and_its_answer_are_one_piece(void **state)
{
    static const char *const lines[] = { "led on\r", "help\r", "ls /\r", "cat /my\\ file\r", "arp\r", "ifconfig\r", "iw\r" };
    size_t i;

    (void)state;
    log_in_cheaply();
    for (i = 0; i < sizeof(lines) / sizeof(lines[0]); i++) {
        unsigned before = p->pushes;

        type(lines[i]);
        assert_true(fake_heard_some(p, PROMPT));
        assert_int_equal(p->pushes - before, 1);
        fake_forget_output(p);
    }
}

/* Nobody is kept waiting for what has been said. */
static void test_what_a_task_says_is_kept_back_for_a_moment_at_most(void **state)
{
    (void)state;
    log_in_cheaply();
    type("block\r");
    fake_wait(&f, 8);
    assert_true(fake_heard(p, ""));
    fake_wait(&f, 4);
    assert_true(fake_heard(p, "block\r\n\nsaid"));
    fake_wait(&f, 2000);
    assert_true(fake_heard(p, "block\r\n\nsaid" PROMPT));
    type("block\r");
    fake_reset_by_peer(p);
    fake_wait(&f, 2000);
    assert_int_equal(f.box.pools[SB_POOL_TERM].used, 0);
}

static void test_a_text_longer_than_its_room_is_not_begun(void **state)
{
    (void)state;
    log_in_cheaply();
    assert_says("wide\r", "wide\r\n\n1 1" PROMPT);
}

/* ---- time and end ---- */

static void test_inactivity(void **state)
{
    (void)state;
    log_in_cheaply();
    fake_wait(&f, 299000);
    assert_false(p->closed || p->fin);
    type("x");
    fake_wait(&f, 299000);
    assert_false(p->closed || p->fin);
    fake_wait(&f, 2000);
    assert_true(p->closed || p->fin);
}

static void test_a_command_suspends_the_time_out(void **state)
{
    (void)state;
    f.box.listeners[0].idle_ms = 3000;
    log_in_cheaply();
    type("wait\r");
    fake_wait(&f, 9000);
    assert_false(p->closed || p->fin);
    fake_wait(&f, 3500);
    assert_true(fake_heard_some(p, " done" PROMPT));
    fake_wait(&f, 3000);
    assert_true(p->closed || p->fin);
}

static void test_quit_and_control_d(void **state)
{
    (void)state;
    log_in_cheaply();
    type("quit\r");
    assert_true(p->fin || p->closed);
    fake_leave(p);
    log_in_cheaply();
    type("\x04");
    assert_true(p->fin || p->closed);
}

static void test_piped_commands_are_carried_out_before_the_end(void **state)
{
    (void)state;
    f.config.accounts = SB_ACCOUNTS_NONE;
    p = come(0);
    fake_say(p, "root\rx\rwait\rled on\r");
    fake_fin(p);
    fake_run(&f);
    assert_false(p->closed);
    fake_wait(&f, 11000);
    assert_true(fake_heard_some(p, " done" PROMPT "led on\r\n\nLed is on." PROMPT));
    assert_true(p->closed && !p->aborted);
}

/* ---- pieces and faults ---- */

#define SCRIPT "root\r\0x\r\nled on\r\xff\xfa\x1f\0\x28\0\x18\xff\xf0ls /var/www/html\r\nwords \"a b\" \xe2\x82\xac\x7f\x1b[D\x1b[3~\x01\x0b" \
               "cat /my\\ file\r\0\xff\xfb\x27\x1b[A\rupt\t\rnix\r"

static void run_script(size_t cut, size_t piece)
{
    p = &f.peer[0];
    p->cut = cut;
    p->piece = piece;
    come(0);
    fake_send(p, SCRIPT, sizeof(SCRIPT) - 1);
    fake_run(&f);
}

static void test_every_split_gives_the_same(void **state)
{
    unsigned char *whole;
    size_t n, i;

    (void)state;
    f.config.accounts = SB_ACCOUNTS_NONE;
    run_script(0, 0);
    n = p->out_n;
    whole = malloc(n);
    memcpy(whole, p->out, n);
    for (i = 1; i < sizeof(SCRIPT) + 2; i++) {
        fake_leave(p);
        fake_run(&f);
        memset(p, 0, sizeof(*p));
        run_script(i < sizeof(SCRIPT) - 1 ? i : 0, i < sizeof(SCRIPT) - 1 ? 0 : i - sizeof(SCRIPT) + 2);
        assert_int_equal(p->out_n, n);
        assert_memory_equal(p->out, whole, n);
    }
    free(whole);
}

static void test_no_room_anywhere(void **state)
{
    enum sb_pool_id id;
    unsigned nth;

    (void)state;
    NEEDS_FAULTS();
    f.config.accounts = SB_ACCOUNTS_NONE;
    for (id = 0; id < SB_POOL_COUNT; id++)
        for (nth = 1; nth <= 24; nth++) {
            memset(&f.peer[0], 0, sizeof(f.peer[0]));
            f.peer[0].take = 50;
#if SB_WITH_FAULTS
            f.box.pools[id].fail_in = nth;
#endif
            run_script(0, 7);
            type("\x15help\rping 10.0.0.1\rwait\r");
            fake_wait(&f, 6000);
            type("\x03");
#if SB_WITH_FAULTS
            f.box.pools[id].fail_in = 0;
#endif
            if (p->c) {
                fake_forget_output(p);
                type("\x15led on\r");
                assert_true(fake_heard_some(p, "Led is on." PROMPT));
            }
            fake_leave(p);
            fake_run(&f);
            assert_null(fake_leak(&f));
        }
}

static void test_a_wrong_row_is_no_start(void **state)
{
    static const struct sb_command wrong[] = { { "two  blanks", .run = words } };
    static const struct sb_app bad = { .telnet = SB_TABLE(wrong) };
    static struct fake_box g;

    (void)state;
    assert_int_equal(fake_box_start(&g, &bad), SB_EINVAL);
    assert_true(fake_said("row 0 of the commands is wrong"));
    fake_box_end(&g);
}

#define T(name)  cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(test_greeting_login_and_prompt), T(test_the_password_is_never_sent_back), T(test_one_wrong_password_ends_it),
        T(test_no_name_is_nobody), T(test_control_c_and_d_leave_the_login), T(test_one_session_too_many_is_told_so),
        T(test_unknown_options_are_refused_once), T(test_options_do_not_loop), T(test_what_plink_says_at_once),
        T(test_window_and_timing_mark), T(test_a_subnegotiation_without_end_is_harmless),
        T(test_who_echoes_by_itself_gets_no_second_echo), T(test_commands_of_telnet), T(test_both_rub_out),
        T(test_enter_in_every_way), T(test_keys_edit_the_line), T(test_history), T(test_a_line_has_255_bytes),
        T(test_a_long_line_scrolls_in_a_narrow_window), T(test_tab_completes_commands_and_paths),
        T(test_another_width_while_a_line_is_typed),
        T(test_the_programs_rows_come_first), T(test_files), T(test_the_home_bounds_everything), T(test_the_network),
        T(test_ping), T(test_uptime_help_and_reboot), T(test_passwd), T(test_keys_wait_for_the_command),
        T(test_control_c_stops_a_task), T(test_a_command_outlives_its_user),
        T(test_a_slow_terminal_slows_a_task_and_can_stop_it), T(test_a_large_file_is_paged), T(test_timing_marks_keep_their_places),
        T(test_more_timing_marks_than_are_kept),
        T(test_are_you_there_is_answered_while_a_command_runs),
        T(test_abort_output),
        T(test_abort_output_of_a_page_and_of_a_task_without_room),
        T(test_urgent_data_drops_what_is_typed_before_the_data_mark),
        T(test_urgent_data_gets_through_to_a_session_that_takes_nothing),
        T(test_a_command_and_its_answer_are_one_piece),
        T(test_what_a_task_says_is_kept_back_for_a_moment_at_most),
        T(test_a_text_longer_than_its_room_is_not_begun),
        T(test_inactivity),
        T(test_a_command_suspends_the_time_out), T(test_quit_and_control_d),
        T(test_piped_commands_are_carried_out_before_the_end), T(test_every_split_gives_the_same),
        T(test_no_room_anywhere), cmocka_unit_test(test_a_wrong_row_is_no_start),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
