#ifndef SCRIPT_SUGGEST_H
#define SCRIPT_SUGGEST_H

/*
 * The word that was probably meant: by a table of Dutch words for the format's
 * English ones, then by edit distance (optimal string alignment, so that two
 * letters swapped count as one change).
 */
typedef struct {
    const char *word;
    const char *best;
    int distance;
} Suggestion;

/* suggest_begin(word); suggest_try each candidate; then .best, or NULL. */
Suggestion suggest_begin(const char *word);
void suggest_try(Suggestion *suggestion, const char *candidate);

#endif
