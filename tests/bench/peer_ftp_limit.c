/*
 * peer_ftp_limit - the least a server can do for an upload that is atomic and durable before 226
 *
 * One process, one login at a time, blocking calls, one passive port for the login, words compared by
 * their first letters, nothing checked, nothing logged: what ftpcompare.py sends is all it knows. An
 * upload is a new file, fsync, rename, fsync of the directory, as ours is.
 *
 *   peer_ftp_limit PORT ROOT       127.0.0.1 only
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

static char line[1024], buffer[1 << 18];
static int control, passive = -1, port;

static int must(int result, const char *what)
{
    if (result < 0) {
        perror(what);
        exit(1);
    }
    return result;
}

static int listen_at(int wanted, int *got)
{
    struct sockaddr_in a = { .sin_family = AF_INET, .sin_port = htons((uint16_t)wanted), .sin_addr = { htonl(INADDR_LOOPBACK) } };
    int fd = must(socket(AF_INET, SOCK_STREAM, 0), "socket"), one = 1;
    socklen_t n = sizeof a;

    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    must(bind(fd, (struct sockaddr *)&a, sizeof a), "bind");
    must(listen(fd, 16), "listen");
    must(getsockname(fd, (struct sockaddr *)&a, &n), "getsockname");
    *got = ntohs(a.sin_port);
    return fd;
}

/* Who has gone is noticed when he is read from. */
static void say(const char *text)
{
    (void)!send(control, text, strlen(text), MSG_NOSIGNAL);
}

static int begin(void)
{
    int data = must(accept(passive, NULL, NULL), "accept");

    say("150 go on\r\n");
    return data;
}

static void store(char *path)
{
    char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    int data, file, dir;
    ssize_t n;

    if (slash)
        *slash = 0;
    dir = must(open(slash ? path : ".", O_RDONLY | O_DIRECTORY), path);
    file = must(openat(dir, ".upload.tmp", O_WRONLY | O_CREAT | O_EXCL, 0644), name);
    data = begin();
    while ((n = recv(data, buffer, sizeof buffer, 0)) > 0)
        if (write(file, buffer, (size_t)n) != n)
            exit(1);
    must(fsync(file), "fsync");
    must(renameat(dir, ".upload.tmp", dir, name), "rename");
    must(fsync(dir), "fsync");
    close(dir);
    close(file);
    close(data);
    say("226 done\r\n");
}

static void retrieve(const char *path)
{
    int file = must(open(path, O_RDONLY), path), data = begin();

    while (sendfile(data, file, NULL, 16 << 20) > 0)
        continue;
    close(file);
    close(data);
    say("226 done\r\n");
}

static void obey(void)
{
    char text[64];

    switch (line[0]) {
    case 'U':
        say("331 password\r\n");
        break;
    case 'P':
        if (line[2] != 'S' || line[3] != 'V') {         /* PASS */
            say("230 in\r\n");
            break;
        }
        if (passive < 0)
            passive = listen_at(0, &port);
        snprintf(text, sizeof text, "227 (127,0,0,1,%d,%d)\r\n", port >> 8, port & 255);
        say(text);
        break;
    case 'S':
        store(line + 5);
        break;
    case 'R':
        retrieve(line + 5);
        break;
    default:
        say(line[0] == 'Q' ? "221 bye\r\n" : "200 ok\r\n");
    }
}

int main(int argc, char **argv)
{
    int listener, unused;
    ssize_t n;

    if (argc != 3)
        return 2;
    listener = listen_at(atoi(argv[1]), &unused);
    must(chdir(argv[2]), argv[2]);
    for (;;) {
        control = must(accept(listener, NULL, NULL), "accept");
        say("220 limit\r\n");
        while ((n = recv(control, line, sizeof line, 0)) > 2) {
            line[n - 2] = 0;
            obey();
        }
        close(control);
        if (passive >= 0)
            close(passive);
        passive = -1;
    }
}
