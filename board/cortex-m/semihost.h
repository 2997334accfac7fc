/*
 * semihost - calls of the machine that emulates this one
 *
 * For QEMU and debuggers only: without one the instruction is a fault. The
 * emulated boards have neither flash that keeps its content nor a source of
 * chance; the host's files stand in for both.
 */
#ifndef SB_BOARD_SEMIHOST_H
#define SB_BOARD_SEMIHOST_H

#include <stddef.h>
#include <stdint.h>

int      semihost_open(const char *path, int mode);     /* mode 1 = "rb", 3 = "r+b". A handle or -1 */
long     semihost_read(int handle, void *p, size_t n);  /* bytes */
long     semihost_write(int handle, const void *p, size_t n);
int      semihost_seek(int handle, uint32_t at);
long     semihost_length(int handle);
uint32_t semihost_time(void);                           /* seconds since 1970 */
int      semihost_words(char *to, size_t size);         /* the emulator's arg=..., with blanks between. 0 or -1 */
void     semihost_exit(int code) __attribute__((noreturn));

#endif
