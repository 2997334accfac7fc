#include "fifo.h"

#include "eight.h"
#include "lwip/pbuf.h"

static const unsigned char *put(volatile uint32_t *fifo, const unsigned char *at, uint32_t n)
{
    uint32_t turns = EIGHT_TURNS(n), word;

    __asm__ volatile(EIGHT("ldr %[word], [%[at]], #4\n\t str %[word], [%[fifo]]\n\t")
                     : [at] "+l"(at), [turns] "+l"(turns), [word] "=&l"(word)
                     : [fifo] "l"(fifo), [skip] "l"(EIGHT_SKIP(n)) : "memory");
    return at;
}

static void get(volatile uint32_t *fifo, uint32_t *at, uint32_t n)
{
    uint32_t turns = EIGHT_TURNS(n), word;

    __asm__ volatile(EIGHT("ldr %[word], [%[fifo]]\n\t str %[word], [%[at]], #4\n\t")
                     : [at] "+l"(at), [turns] "+l"(turns), [word] "=&l"(word)
                     : [fifo] "l"(fifo), [skip] "l"(EIGHT_SKIP(n)) : "memory");
}

void fifo_send(volatile uint32_t *fifo, const struct pbuf *p)
{
    uint32_t rest = 0, fill = 0, left;      /* what of a word the pieces before have filled */

    for (; p; p = p->next) {
        const unsigned char *at = p->payload;

        for (left = p->len; left; left--) {
            if (!fill && left >= 4) {
                at = put(fifo, at, left / 4);
                left %= 4;
                if (!left)
                    break;
            }
            rest |= (uint32_t)*at++ << fill;
            fill = (fill + 8) % 32;
            if (!fill) {
                *fifo = rest;
                rest = 0;
            }
        }
    }
    if (fill)
        *fifo = rest;
}

/* The buffers of the pool are whole words, so the last may be filled beyond what is counted. */
struct pbuf *fifo_receive(volatile uint32_t *fifo, uint32_t first, uint32_t n, bool good)
{
    uint32_t words = n ? (n - 1) / 4 : 0;   /* behind the first */
    struct pbuf *p = NULL, *q;

    if (good && n >= FIFO_LEAST && n <= FIFO_MOST)
        p = pbuf_alloc(PBUF_RAW, (u16_t)(n - FIFO_CRC), PBUF_POOL);
    for (q = p; q; q = q->next) {
        uint32_t *at = q->payload, k = (q->len + 3u) / 4;

        if (q == p) {
            *at++ = first;
            k--;
        }
        if (k)
            get(fifo, at, k);
        words -= k;
    }
    while (words--)
        (void)*fifo;
    return p;
}
