/*
 * ftp_client - an FTP client on the fake board, for test_ftp and fuzz_ftp
 */
#ifndef FTP_CLIENT_H
#define FTP_CLIENT_H

#include <string.h>
#include "fake_box.h"
#include "proto/ftp.h"

enum { CONTROL, DATA, OTHER };      /* numbers of peers */

struct ftp_client {
    struct fake_box f;
    const struct sb_transport *tp;
    size_t piece, take;     /* how its peers behave */
};

static void ftp_come(struct ftp_client *t, unsigned i, struct sb_listener *l)
{
    fake_leave(&t->f.peer[i]);
    memset(&t->f.peer[i], 0, sizeof t->f.peer[i]);
    fake_come(&t->f.peer[i], &t->f.box, l, t->tp);
    t->f.peer[i].piece = t->piece;
    t->f.peer[i].take = t->take;
    t->f.peer[i].late = t->tp == &fake_lwip;
}

static void ftp_settle(struct ftp_client *t)
{
    bool more;

    do {
        fake_run(&t->f);
        more = fake_ack(&t->f.peer[CONTROL], 700);
        more |= fake_ack(&t->f.peer[DATA], 700);
    } while (more);
}

static void ftp_say(struct ftp_client *t, const char *text)
{
    if (t->f.peer[CONTROL].c)
        fake_say(&t->f.peer[CONTROL], text);
    ftp_settle(t);
}

/* Goes to the passive port, when there is one. */
static void ftp_data(struct ftp_client *t)
{
    struct sb_listener *l = &t->f.box.listeners[SB_MAX_LISTENERS];

    if (l->proto)
        ftp_come(t, DATA, l);
    ftp_settle(t);
}

static void ftp_begin(struct ftp_client *t, const struct sb_transport *tp, size_t piece, size_t take)
{
    fake_box_bare(&t->f, &sb_ftp);
    t->f.config.accounts = SB_ACCOUNTS_NONE;
    t->f.config.ftp_idle_ms = 300000;
    t->tp = tp;
    t->piece = piece;
    t->take = take;
    fake_fs_put(&t->f.tree, "/old.txt", "old\n", 4);
    ftp_come(t, CONTROL, &t->f.box.listeners[0]);
    ftp_settle(t);
}

static inline const char *ftp_heard(struct ftp_client *t)
{
    fake_send(&t->f.peer[CONTROL], "", 0);
    return t->f.peer[CONTROL].out ? (const char *)t->f.peer[CONTROL].out : "";
}

static inline bool ftp_holds(struct ftp_client *t, const char *path, const void *p, size_t n)
{
    const struct fake_content *c = fake_fs_get(&t->f.tree, path);

    return c && c->n == n && memcmp(c->p, p, n) == 0;
}

/* In the macro the line of the test is told. */
#define ftp_expect(t, text)                                                                             \
    do {                                                                                                \
        if (!fake_heard_some(&(t)->f.peer[CONTROL], text))                                              \
            fail_msg("\"%s\" is not in:\n%.*s", text, (int)(t)->f.peer[CONTROL].out_n, ftp_heard(t));   \
    } while (0)

static inline void ftp_login(struct ftp_client *t)
{
    ftp_say(t, "USER a\r\nPASS b\r\nTYPE I\r\n");
}

#endif
