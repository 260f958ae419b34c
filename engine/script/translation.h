#ifndef SCRIPT_TRANSLATION_H
#define SCRIPT_TRANSLATION_H

#include "core/arena.h"
#include "core/text.h"

/*
 * The texts of an author's file that players read, each with the place where it
 * stands in the story, and the file again with other English ones. Nothing is
 * run; all but the English texts stays byte for byte. What is no plain text or
 * pair of plain texts, such as one put together with "..", is left out.
 */
typedef struct Translation Translation;

typedef struct {
    const char *place; /* "mailtje.uitnodigen.text": of blocks, and a field */
    Text text;         /* as it is shown; no English if there is none yet */
    int line;
} Translated;

/* `text` is borrowed; all is made in `arena`. */
Translation *translation_new(Arena *arena, const char *text, size_t size);

/* In the order of the file; NULL past the last. Places differ. */
const Translated *translation_at(const Translation *translation, int index);

/* The number of a place, or -1. */
int translation_find(const Translation *translation, const char *place);

/* Is the Dutch text still this one? */
bool translation_is(const Translation *translation, int index,
                    const char *dutch);

/* Gives a text its English; false if it has that already, and stays as it is
 * written. */
bool translation_put(Translation *translation, int index, const char *english);

/* The file with what was put. */
const char *translation_file(const Translation *translation, size_t *size);

#endif
