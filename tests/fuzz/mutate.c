#include <stdbool.h>
#include <string.h>

#include "tests/fuzz/fuzz.h"

/*
 * Changes authors' files by their grammar, every other time: whole words,
 * numbers and blocks between braces are left out, doubled, moved or put in
 * each other's place. The rest of the time bytes change as the fuzzer sees fit.
 */
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max,
                               unsigned number);

enum { PIECES_MAX = 8192, PIECE_MAX = 4096 };

/* A piece of the file. */
typedef struct {
    size_t at, size;
} Piece;

static bool is_of_word(uint8_t byte)
{
    return byte == '_' || byte == '-' || (byte >= '0' && byte <= '9') ||
           (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           byte >= 0x80;
}

/* From a brace to the one that closes it, or to the end. */
static size_t block_size(const uint8_t *data, size_t size, size_t at)
{
    int depth = 0;
    size_t i = at;

    for (; i < size; i++) {
        depth += data[i] == '{';
        depth -= data[i] == '}';
        if (depth == 0)
            return i + 1 - at;
    }
    return size - at;
}

/* Words, blocks with what precedes them on their line, and single signs. */
static int pieces_of(const uint8_t *data, size_t size, Piece *pieces)
{
    int count = 0;
    size_t line = 0;

    for (size_t i = 0; i < size && count < PIECES_MAX - 1;) {
        size_t end = i + 1;

        if (data[i] == '\n')
            line = i + 1;
        if (data[i] == '{')
            pieces[count++] =
                (Piece){ line, i - line + block_size(data, size, i) };
        while (is_of_word(data[i]) && end < size && is_of_word(data[end]))
            end++;
        if (data[i] > ' ')
            pieces[count++] = (Piece){ i, end - i };
        i = end;
    }
    return count;
}

/* Puts `size` bytes in the place of a piece; the new size of the file, or the
 * old one if there is no room. */
static size_t put(uint8_t *data, size_t length, size_t max, Piece where,
                  const void *bytes, size_t size)
{
    size_t after = where.at + where.size;

    if (length - where.size + size > max)
        return length;
    memmove(data + where.at + size, data + after, length - after);
    memcpy(data + where.at, bytes, size);
    return length - where.size + size;
}

static size_t mutate_pieces(uint8_t *data, size_t size, size_t max,
                            uint64_t *seed)
{
    static const char *const edges[] = { "0",    "-1",   "9223372036854775807",
                                         "1e99", "0x7f", "nil",
                                         "{}",   "''",   "function() end" };
    Piece pieces[PIECES_MAX];
    uint8_t copy[PIECE_MAX];
    int count = pieces_of(data, size, pieces);

    if (count == 0)
        return LLVMFuzzerMutate(data, size, max);

    Piece from = pieces[fuzz_draw(seed, (uint32_t)count)];
    Piece to = pieces[fuzz_draw(seed, (uint32_t)count)];
    const char *edge = edges[fuzz_draw(seed, sizeof edges / sizeof *edges)];

    if (from.size > sizeof copy)
        from.size = sizeof copy;
    memcpy(copy, data + from.at, from.size);
    switch (fuzz_draw(seed, 4)) {
    case 0:
        return put(data, size, max, to, "", 0);
    case 1:
        return put(data, size, max, to, edge, strlen(edge));
    case 2:
        return put(data, size, max, to, copy, from.size);
    default:
        return put(data, size, max, (Piece){ to.at, 0 }, copy, from.size);
    }
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max,
                               unsigned number)
{
    uint64_t seed = number * 0x9E3779B97F4A7C15u + 1;

    if (size == 0 || fuzz_draw(&seed, 2) == 0)
        return LLVMFuzzerMutate(data, size, max);
    do
        size = mutate_pieces(data, size, max, &seed);
    while (size > 0 && fuzz_draw(&seed, 2) == 0);
    return size;
}
