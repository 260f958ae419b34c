#ifndef SCRIPT_SOURCE_OUTLINE_H
#define SCRIPT_SOURCE_OUTLINE_H

#include "script/source_token.h"

/*
 * Which braces a file has, and what stands in them: the shape of its tables,
 * made from its tokens. Whatever is wrong in the file, there is an outline; it
 * notes what looks wrong. All numbers of tokens, blocks and elements are
 * indexes, -1 is none.
 */

/* How an element without a plain name begins. */
enum { NAME_NONE = -1, NAME_COMPUTED = -2 };

typedef struct {
    int name;   /* token, or one of the above: "[1] =" has a computed name */
    int start;  /* token it begins with */
    int parent; /* block it stands in */
    int block;  /* that its value opens */
    int next;   /* of the same parent */
} Element;

typedef struct {
    int open;  /* token of its brace */
    int word;  /* of the constructor */
    int id;    /* of its id, if that is written out */
    int first; /* element */
    int last;
    int items; /* its elements without a name, in Outline.items */
    int item_count;
    bool has_computed_id; /* as in step(name) { */
    bool is_found;        /* by source_block */
} Block;

/* Two tokens with no comma between them that cannot go without. */
typedef struct {
    int before, after;
    int block; /* that closed just before */
} Gap;

typedef struct {
    Tokens tokens;
    Block *blocks;
    int block_count;
    Element *elements;
    int element_count;
    int *items; /* elements */
    int item_count;
    Gap *gaps;
    int gap_count;
    int unclosed; /* the brace that by the indentation lacks its end; token */
    int open;     /* what is still open at the end; token */
    int crossed;  /* what the end of something around it cut off; token */
    int crosses;  /* that end; token */
    int early;    /* the end that by the indentation is one too many; token */
    int unopened; /* the first end of something that never began; token */
} Outline;

Outline outline_of(Arena *arena, Tokens tokens);

#endif
