/*
 * limits - every limit of the box, its price and what happens when it is reached
 *
 * A board overrides a limit in its own build (-D or a file named by
 * SB_LIMITS_FILE). Counts are the defaults of the pools; a host takes its
 * counts from its options instead. sanity.c stops impossible combinations.
 */
#ifndef SB_LIMITS_H
#define SB_LIMITS_H

#ifdef SB_LIMITS_FILE
#include SB_LIMITS_FILE
#endif

/* Connections at once, all protocols. Costs about 200 bytes each. Full: the
 * oldest idle keep-alive connection goes; if none is idle the new one is told
 * 503 with Retry-After and closed. */
#ifndef SB_MAX_CONNS
#define SB_MAX_CONNS 12
#endif

/* Slots beyond that for the connections that die within a turn: the newcomer
 * in whose favour one was closed needs a slot before the grave is cleared. */
#ifndef SB_SPARE_CONNS
#define SB_SPARE_CONNS 2
#endif

/* Connections kept back for protocols other than the one that fills up. */
#ifndef SB_RESERVED_CONNS
#define SB_RESERVED_CONNS 2
#endif

/* Blocks of output, shared by all connections; SB_BUF_SIZE bytes each. None
 * left: the connection is asked again later, its peer waits. */
#ifndef SB_MAX_BUFS
#define SB_MAX_BUFS 24
#endif
#ifndef SB_BUF_SIZE
#define SB_BUF_SIZE 1024
#endif

/* Blocks of output one connection may hold. Reached: it takes no more input
 * and no more output of a handler until some has left. */
#ifndef SB_CONN_BUFS
#define SB_CONN_BUFS 8
#endif

/* Requests in progress at once. Costs SB_HEAD_SIZE plus about 1 KiB each.
 * Full: 503 with Retry-After. */
#ifndef SB_MAX_REQS
#define SB_MAX_REQS 4
#endif

/* Bytes of a request head kept when it comes in pieces, and what a request
 * may hold of decoded path, arguments and added reply fields. A field nobody
 * needs is dropped when it does not fit; one that is needed: 431. */
#ifndef SB_HEAD_SIZE
#define SB_HEAD_SIZE 1024
#endif

/* Bytes of a whole request head on the wire; more: 431. Costs nothing. */
#ifndef SB_HEAD_MAX
#define SB_HEAD_MAX 8192
#endif

/* Longest text of sb_html, sb_text and sb_json, on the stack while it is made; longer: 500. */
#ifndef SB_REPLY_SIZE
#define SB_REPLY_SIZE 1024
#endif

/* Bytes of a request target; more: 414. */
#ifndef SB_TARGET_MAX
#define SB_TARGET_MAX 1024
#endif

/* Header fields of other names that a handler may still ask for; more are skipped. A browser sends 14, and its pages
 * may add some. 32 bytes each per request (16 on 32 bits). */
#ifndef SB_MAX_FIELDS
#define SB_MAX_FIELDS 20
#endif

/* {parts} in one route or command. */
#ifndef SB_MAX_PARTS
#define SB_MAX_PARTS 4
#endif

/* A body that is collected for a handler; the buffers, and their size. Longer: 413. All taken: 503. */
#ifndef SB_MAX_BODIES
#define SB_MAX_BODIES 2
#endif
#ifndef SB_BODY_SIZE
#define SB_BODY_SIZE 2048
#endif

/* Files open at once on behalf of connections. About 350 bytes each. Full: 503. */
#ifndef SB_MAX_FILES
#define SB_MAX_FILES 6
#endif

/* Files found for a request that need not be looked for again, at least one, and the bytes of content kept of each;
 * about 450 bytes and the content each. What is written through the box shows at once, changes behind its back after
 * that many milliseconds; a board has nobody who makes any. */
#ifndef SB_FILE_CACHE
#define SB_FILE_CACHE 2
#endif
#ifndef SB_FILE_CACHE_SIZE
#define SB_FILE_CACHE_SIZE 0
#endif
#ifndef SB_FILE_CACHE_MS
#define SB_FILE_CACHE_MS UINT32_MAX
#endif

/* Files in one posted form; more: 413. Each holds an open file until the form is whole. */
#ifndef SB_MAX_FORM_FILES
#define SB_MAX_FORM_FILES 8
#endif

/* Pieces that one Range field may ask for; more: the whole file. 16 bytes each per request. */
#ifndef SB_MAX_RANGES
#define SB_MAX_RANGES 8
#endif

/* WebSockets at once, beyond the connection itself; about 300 bytes each. Full: 503 instead of the upgrade. */
#ifndef SB_MAX_WS
#define SB_MAX_WS 4
#endif

/* A WebSocket message is collected in a buffer of the bodies' pool: longer than
 * SB_BODY_SIZE: close 1009; none free: close 1013. A message that comes in one
 * piece needs none. */

/* permessage-deflate contexts (host only), about 84 KiB each. None left: the extension is not agreed to. */
#ifndef SB_MAX_DEFLATE
#define SB_MAX_DEFLATE 0
#endif

/* Connections of the program's own services and calls (sb/tcp.h) at once, beyond the
 * connection itself; about 150 bytes each. Full: closed at once, SB_EFULL. */
#ifndef SB_MAX_TCP
#define SB_MAX_TCP 4
#endif

/* Tasks that may block, and the stack of each. Full: 503. */
#ifndef SB_MAX_TASKS
#define SB_MAX_TASKS 2
#endif
#ifndef SB_TASK_STACK
#define SB_TASK_STACK 4096
#endif

/* Telnet sessions at once; about 1.5 KiB and three lines each. Full: told so and closed. */
#ifndef SB_MAX_TERMS
#define SB_MAX_TERMS 2
#endif

/* Bytes of a command line; more: the bell. History in bytes, typed ahead while a command runs, and words of a line. */
#ifndef SB_LINE_SIZE
#define SB_LINE_SIZE 256
#endif
#ifndef SB_HISTORY_SIZE
#define SB_HISTORY_SIZE 512
#endif
#ifndef SB_TYPE_AHEAD
#define SB_TYPE_AHEAD 128
#endif
#ifndef SB_MAX_WORDS
#define SB_MAX_WORDS 16
#endif

/* Client calls (sb_fetch) under way at once. Full: SB_EFULL. */
#ifndef SB_MAX_FETCHES
#define SB_MAX_FETCHES 2
#endif

/* Nodes of the compiled table of routes: one per byte of its paths that is not
 * shared, 24 bytes each (16 on 32 bits). More: no start. */
#ifndef SB_ROUTE_NODES
#define SB_ROUTE_NODES 512
#endif

/* Slots of a table in which paths without parts are found in one look, a power of two, 2 bytes each; rows that find it full
 * are walked to as all others are. 0: all are. */
#ifndef SB_ROUTE_SLOTS
#define SB_ROUTE_SLOTS 64
#endif

/* Rounds of crypt(5) that a login may cost; a hash with more opens to no password, and the log says so. 5,000 are 3 ms
 * on a host, half a second at 72 MHz. Nobody else waits for that, but one password is hashed at a time. */
#ifndef SB_MAX_ROUNDS
#define SB_MAX_ROUNDS 20000
#endif

/* Milliseconds of a turn that are spent on hashing, when there is something to hash. */
#ifndef SB_HASH_MS
#define SB_HASH_MS 4
#endif

/* Bytes of a password, once in memory beside about 800 for what is being hashed. A longer one is wrong; as a new one: SB_EINVAL. libxcrypt takes 512. */
#ifndef SB_PASSWORD_SIZE
#define SB_PASSWORD_SIZE 128
#endif

/* Log-ins of an address that wait because it has sent wrong passwords; more are wrong at once. Costs nothing. */
#ifndef SB_MAX_PATIENT
#define SB_MAX_PATIENT 4
#endif

/* Good logins that are known again without the price of crypt(5); 32 bytes each. */
#ifndef SB_MAX_KNOWN
#define SB_MAX_KNOWN 4
#endif

/* Addresses that have sent wrong passwords and wait for that; 28 bytes each. More: the least of them is forgotten. */
#ifndef SB_MAX_OFFENDERS
#define SB_MAX_OFFENDERS 16
#endif

#ifndef SB_MAX_MOUNTS           /* 1: what is mounted is mounted on "/" */
#define SB_MAX_MOUNTS 4
#endif
#ifndef SB_MAX_LISTENERS
#define SB_MAX_LISTENERS 8
#endif
/* Rules of the firewall; more: no start. 32 bytes each. */
#ifndef SB_MAX_RULES
#define SB_MAX_RULES 32
#endif
/* FTP sessions at once, about 1.5 KiB each (more with a longer SB_PATH_SIZE). Full: 421. */
#ifndef SB_MAX_FTP
#define SB_MAX_FTP 2
#endif

/* Ports open at once for a data connection that a peer has asked for. Full: 425. */
#ifndef SB_MAX_DATA_LISTENERS
#define SB_MAX_DATA_LISTENERS 2
#endif
#define SB_LISTENERS (SB_MAX_LISTENERS + SB_MAX_DATA_LISTENERS)     /* the latter stand behind */

/* 1: an FTP login keeps its passive port while its transfers go well, when the port can do that (sb_port_rest). To open
 * one anew is a tenth of a small file's cost on a host, and next to nothing on a board. */
#ifndef SB_KEPT_PORTS
#define SB_KEPT_PORTS 0
#endif
#ifndef SB_MAX_TIMERS
#define SB_MAX_TIMERS 8
#endif

/* Longest path in the box's tree and longest name in a directory, with the closing NUL. */
#ifndef SB_PATH_SIZE
#define SB_PATH_SIZE 256
#endif
#ifndef SB_NAME_SIZE
#define SB_NAME_SIZE 256
#endif

/* The log's ring in RAM (dmesg) and the longest line of it. */
#ifndef SB_LOG_SIZE
#define SB_LOG_SIZE 4096
#endif
#ifndef SB_LOG_LINE
#define SB_LOG_LINE 160
#endif

/* Switches, 0 or 1. */
#ifndef SB_WITH_FAULTS          /* pools that fail on demand, for tests */
#define SB_WITH_FAULTS 0
#endif
#ifndef SB_PACKED_TEXTS         /* 1: tools/fold packs the formats of this build */
#define SB_PACKED_TEXTS 0
#endif
#ifndef SB_WITH_ASSERT_TEXTS    /* 0: a mistake of ours traps, and no text of it is linked (core/assert.h) */
#define SB_WITH_ASSERT_TEXTS 1
#endif
#ifndef SB_WITH_ACCOUNT_TEXTS   /* the log tells what a bad line of an account file should hold; 0: only where it is bad */
#define SB_WITH_ACCOUNT_TEXTS 1
#endif
#ifndef SB_WITH_WS_TEXTS        /* a WebSocket that is failed is told why in words, and so is the log; 0: the code alone */
#define SB_WITH_WS_TEXTS 1
#endif
#ifndef SB_WITH_DEFLATE
#define SB_WITH_DEFLATE 0
#endif
#ifndef SB_WITH_IPV6            /* the board's network knows it; without, no address is one of it */
#define SB_WITH_IPV6 1
#endif
#ifndef SB_WITH_SOCKETS         /* a transport may copy, send and fill files, tell of urgent data, know of its peer (conn.h), a port be another's; 0: never */
#define SB_WITH_SOCKETS 1
#endif
#ifndef SB_WITH_LINKS           /* a file system of the box may have symbolic links: FTP fences them in (sb_fs_fence) */
#define SB_WITH_LINKS 1
#endif
#ifndef SB_WITH_THREADS         /* tasks run beside the loop; 0: as fibers, and whoever runs is inside the box (sb/port.h) */
#define SB_WITH_THREADS 1
#endif
#ifndef SB_WITH_WWW             /* the webserver's home may be a directory of the host (config->www) */
#define SB_WITH_WWW 1
#endif
#ifndef SB_WITH_HOSTDIR         /* the tree may have directories of the host in it: they know links, and stay open while they are listed */
#define SB_WITH_HOSTDIR 1
#endif
#ifndef SB_WITH_FS_TOOLS        /* flash: user attributes, free space, the structure check, MicroPython's times, for programs that ask for them */
#define SB_WITH_FS_TOOLS 1
#endif
#ifndef SB_WITH_ANY_DEFLATE     /* files linked in packed may be any DEFLATE, even broken; 0: blocks of codes of their own, as tools/embed makes them */
#define SB_WITH_ANY_DEFLATE 1
#endif
#ifndef SB_FLASH_BLOCK          /* flash: bytes of a block, where a program is made for one chip; 0: what struct sb_nor says */
#define SB_FLASH_BLOCK 0
#endif
#ifndef SB_FLASH_UNIT           /* and of what is programmed together, which is what that chip's unit (or page) comes to */
#define SB_FLASH_UNIT 0
#endif
#ifndef SB_WITH_FLASH_MAP       /* and that chip may be one whose bytes a load can read (struct sb_nor's map) */
#define SB_WITH_FLASH_MAP 1
#endif

#endif
