/*
 * unit - what every unit test begins with
 */
#ifndef UNIT_H
#define UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

/* Without faults in the pools (release) a test of them says that it was not run. */
#define NEEDS_FAULTS()  do { if (!SB_WITH_FAULTS) skip(); } while (0)

#define assert_text(p, n, text)                                     \
    do {                                                            \
        assert_int_equal((n), strlen(text));                        \
        assert_memory_equal((p), (text), strlen(text));             \
    } while (0)

/* Runs code that must end in a panic. */
#define assert_panics(code)                                         \
    do {                                                            \
        jmp_buf back;                                               \
                                                                    \
        fake.on_panic = &back;                                      \
        if (setjmp(back) == 0) {                                    \
            code;                                                   \
            fake.on_panic = NULL;                                   \
            fail_msg("no panic: %s", #code);                        \
        }                                                           \
        fake.on_panic = NULL;                                       \
    } while (0)

#endif
