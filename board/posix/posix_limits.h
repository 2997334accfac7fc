/*
 * posix_limits - what a host can afford (see sb/limits.h for what each one means)
 *
 * Memory that was never used is never touched, so these cost address space.
 */
#ifndef SB_POSIX_LIMITS_H
#define SB_POSIX_LIMITS_H

#define SB_MAX_CONNS        16384
#define SB_SPARE_CONNS      256
#define SB_MAX_BUFS         4096
#define SB_BUF_SIZE         16384
#define SB_CONN_BUFS        8
#define SB_MAX_REQS         4096
#define SB_HEAD_SIZE        8192
#define SB_HEAD_MAX         65536
#define SB_REPLY_SIZE       8192
#define SB_TARGET_MAX       8000    /* RFC 9112 3: at least 8000 octets */
#define SB_MAX_FIELDS       32
#define SB_MAX_BODIES       512
#define SB_BODY_SIZE        131072
#define SB_MAX_FILES        1024
#define SB_MAX_WS           16384
#define SB_MAX_TCP          16384
#define SB_MAX_LISTENERS    32
#define SB_MAX_DEFLATE      256
#define SB_MAX_FTP          256
#define SB_MAX_DATA_LISTENERS 256
#define SB_MAX_TASKS        64
#define SB_TASK_STACK       65536
#define SB_MAX_TERMS        512
#define SB_HISTORY_SIZE     4096
#define SB_TYPE_AHEAD       4096
#define SB_MAX_WORDS        32
#define SB_MAX_FETCHES      64
#define SB_ROUTE_NODES      16384
#define SB_MAX_ROUNDS       5000000
#define SB_HASH_MS          1
#define SB_KEPT_PORTS       1
#define SB_PASSWORD_SIZE    512
#define SB_MAX_OFFENDERS    512
#define SB_MAX_KNOWN        64
#ifndef SB_PATH_SIZE            /* tools/mkfs takes more */
#define SB_PATH_SIZE        1024
#endif
#define SB_LOG_SIZE         65536
#define SB_LOG_LINE         240
#define SB_WITH_DEFLATE     1
#define SB_FILE_CACHE       256
#define SB_FILE_CACHE_SIZE  16384
#define SB_FILE_CACHE_MS    1000

#endif
