/* register - a word of a peripheral */
#ifndef SB_BOARD_REGISTER_H
#define SB_BOARD_REGISTER_H

#include <stdint.h>

#define REG(address) (*(volatile uint32_t *)(uintptr_t)(address))

#endif
