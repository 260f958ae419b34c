#include "core/shuffle.h"

/* SplitMix64 (Steele, Lea and Flood, 2014). */
static uint64_t draw(uint64_t *state)
{
    uint64_t z = *state += UINT64_C(0x9E3779B97F4A7C15);

    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return z ^ z >> 31;
}

void shuffle(uint64_t seed, uint64_t list, int *items, int count)
{
    uint64_t state = seed;

    if (seed == 0)
        return;
    state = draw(&state) ^ list;
    for (int i = count - 1; i > 0; i--) {
        int other = (int)(draw(&state) % (uint64_t)(i + 1));
        int item = items[i];

        items[i] = items[other];
        items[other] = item;
    }
}

uint64_t shuffle_next_seed(uint64_t seed)
{
    uint64_t state = seed, next = draw(&state) >> 1;

    return seed == 0 ? 0 : next ? next : 1;
}
