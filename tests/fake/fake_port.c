#include "fake_port.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "fake_peer.h"
#include "net/box.h"
#include "sb/net.h"
#include "sb/port.h"

struct fake_board fake;

void fake_reset(void)
{
    fake_tasks_forget();
    memset(&fake, 0, sizeof fake);
    fake.millis = FAKE_MILLIS;
    fake.time = FAKE_TIME;
    fake.random = 0x9e3779b97f4a7c15;
}

/* ---- clock, chance, console, pins ---- */

uint32_t sb_port_millis(void)
{
    if (fake.ticks && ++fake.looks % fake.ticks == 0)
        fake.millis++;
    return fake.millis;
}

int64_t sb_port_time(void)
{
    return fake.time;
}

void sb_port_random(void *p, size_t n)
{
    unsigned char *to = p;

    while (n--) {
        fake.random = fake.random * 6364136223846793005u + 1442695040888963407u;
        *to++ = (unsigned char)(fake.random >> 56);
    }
}

void sb_port_print(const char *text, size_t n)
{
    if (n > sizeof fake.console - fake.console_n)
        fake.console_n = 0;
    if (n > sizeof fake.console)
        n = sizeof fake.console;
    memcpy(fake.console + fake.console_n, text, n);
    fake.console_n += n;
}

void sb_port_console(int level, const char *line, size_t n)
{
    (void)level;
    sb_port_print(line, n);
    sb_port_print("\n", 1);
}

bool fake_said(const char *text)
{
    return memmem(fake.console, fake.console_n, text, strlen(text)) != NULL;
}

void sb_port_panic(const char *what, const char *file, int line)
{
    fake.panic = what;
    if (fake.on_panic)
        longjmp(*fake.on_panic, 1);
    fprintf(stderr, "%s:%d: panic: %s\n", file, line, what);
    abort();
}

void sb_port_gpio_set(unsigned pin, bool on)
{
    if (pin < 64)
        fake.pins = (fake.pins & ~((uint64_t)1 << pin)) | (uint64_t)on << pin;
}

bool sb_port_gpio_get(unsigned pin)
{
    return pin < 64 && fake.pins >> pin & 1;
}

size_t sb_port_pools(struct sb_pool_info *to, size_t max)
{
    (void)to, (void)max;
    return 0;
}

/* ---- network ---- */

int sb_port_listen(struct sb_box *box, struct sb_listener *l)
{
    (void)box;
    fake.listen_tries++;
    if (l->rests)
        return 0;
    if (fake.listen_error || fake.listen_count == 16)
        return fake.listen_error;
    fake.listening[fake.listen_count++] = l;
    return 0;
}

void sb_port_unlisten(struct sb_box *box, struct sb_listener *l)
{
    unsigned i, n = 0;

    (void)box;
    for (i = 0; i < fake.listen_count; i++)
        if (fake.listening[i] != l)
            fake.listening[n++] = fake.listening[i];
    fake.listen_count = n;
}

/* On this board those who have come are let in at once. */
int sb_port_accept(struct sb_box *box, struct sb_listener *l)
{
    (void)box, (void)l;
    return 0;
}

bool sb_port_rest(struct sb_box *box, struct sb_listener *l)
{
    (void)box, (void)l;
    return fake.rests;
}

/* The test answers the call with fake_answer, or refuses it. */
int sb_port_connect(struct sb_box *box, struct sb_conn *c, const char *host, unsigned port)
{
    struct fake_call *call = &fake.call[fake.call_count % 16];

    (void)box;
    if (fake.connect_error)
        return fake.connect_error;
    c->tp = &fake_calling;
    c->io.p = call;
    call->c = c;
    call->port = port;
    snprintf(call->host, sizeof call->host, "%s", host);
    fake.call_count++;
    return 0;
}

int sb_port_dial(struct sb_box *box, struct sb_conn *c, const struct sb_addr *to)
{
    char text[SB_ADDR_TEXT];

    return sb_port_connect(box, c, sb_addr_text(to, text), to->port);
}

void sb_port_local(struct sb_conn *c, struct sb_addr *a)
{
    (void)c;
    *a = (struct sb_addr){ .ip = { 127, 0, 0, 1 }, .port = 80 };
}

void sb_port_poke(struct sb_box *box)
{
    (void)box;
    fake.pokes++;
}

void sb_port_restart(struct sb_box *box)
{
    (void)box;
    fake.restarted = true;
}

/* ---- a small network ---- */

int sb_port_interfaces(void (*each)(void *user, const struct sb_interface *i), void *user)
{
    struct sb_interface st = { .name = "wlan2", .address = { .ip = { 10, 0, 0, 3 } }, .has_mac = true,
                               .mac = { 0xaa, 0xbb, 0xcc, 1, 2, 3 }, .mtu = 1500 };

    each(user, &st);
    return 0;
}

int sb_port_neighbours(void (*each)(void *user, const struct sb_neighbour *n), void *user)
{
    struct sb_neighbour router = { "wlan2", { .ip = { 10, 0, 0, 1 } }, { 1, 2, 3, 4, 5, 6 }, false };
    struct sb_neighbour server = { "wlan2", { .ip = { 10, 0, 0, 100 } }, { 1, 2, 3, 4, 5, 7 }, true };

    if (fake.network_error)
        return fake.network_error;
    each(user, &router);
    each(user, &server);
    return 0;
}

int sb_port_stations(void (*each)(void *user, const struct sb_station *s), void *user)
{
    struct sb_station s = { "wlan1", { 1, 2, 3, 4, 5, 6 } };

    if (fake.network_error)
        return fake.network_error;
    each(user, &s);
    return 0;
}

int sb_port_ping_open(struct sb_ping *p, const char *target)
{
    memset(p, 0, sizeof *p);
    p->to = (struct sb_addr){ .ip = { 10, 0, 0, 1 } };
    return strcmp(target, "10.0.0.1") == 0 ? fake.network_error : SB_EHOST;
}

int sb_port_ping_send(struct sb_ping *p, unsigned seq, unsigned bytes)
{
    (void)p, (void)seq, (void)bytes;
    fake.pings++;
    return 0;
}

/* The second echo is lost, the others take seq milliseconds. */
long sb_port_ping_wait(struct sb_ping *p, unsigned seq, uint32_t ms)
{
    (void)p, (void)ms;
    return seq == 2 ? SB_ETIME : (long)seq * 1000;
}

void sb_port_ping_close(struct sb_ping *p)
{
    (void)p;
    fake.pings_closed++;
}
