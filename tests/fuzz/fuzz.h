#ifndef TESTS_FUZZ_FUZZ_H
#define TESTS_FUZZ_FUZZ_H

#include <stddef.h>
#include <stdint.h>

#include "script/library.h"

/*
 * What the targets share. A target takes any bytes, reads them as the program
 * would, and holds what it read against laws: LLVMFuzzerTestOneInput, which
 * both libFuzzer and AFL++ call. The situations are opened before the first,
 * so that no input is blamed for the time that takes.
 */
int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Stops, which is a finding, if there is a broken law. */
void fuzz_law(const char *broken);

/* What is told of a file with these bytes is in words. */
void fuzz_words(const Diags *diags, const uint8_t *data, size_t size);

/* A file in memory that holds these bytes, until the next call. */
const char *fuzz_file(const uint8_t *data, size_t size);

/* A situation that comes with the program: number `index`, counted round and
 * round over all situations and their step plans. Kept. */
const Scenario *fuzz_situation(unsigned index);

/* Draws from 0 to `below`, which is left out; the same for the same bytes. */
uint32_t fuzz_draw(uint64_t *seed, uint32_t below);
uint64_t fuzz_seed(const uint8_t *data, size_t size);

#endif
