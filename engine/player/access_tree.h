#ifndef PLAYER_ACCESS_TREE_H
#define PLAYER_ACCESS_TREE_H

#include "view/node.h"

/*
 * A view as screen readers want it: a tree of what means something. What only
 * arranges is left out, and what stands for all it holds stands alone.
 *
 * It is a copy, in an arena of its own, so that it can be handed to another
 * thread.
 */
typedef struct {
    Role role;
    const char *name;
    const char *text; /* of a text box, else NULL */
    int level;        /* of a heading */
    bool pressable, disabled, selected;
    int place, of;  /* among those that ask the same verb; 0 for other nodes */
    Rect rect;      /* in the window, in pixels of the output */
    int node;       /* in the view */
    unsigned print; /* see access_print */
    int parent;     /* item, or -1: the window */
} AccessItem;

typedef struct {
    Arena *arena;
    AccessItem *items; /* a parent comes before its children */
    int count;
    int focus; /* item, or -1 */
    uint64_t page;
} AccessTree;

/* Owned by the caller. */
AccessTree *access_tree_new(const View *view);

/* access_tree_free(NULL) does nothing. */
void access_tree_free(AccessTree *tree);

/* Tells whether a node of a view is still the one that was meant. */
unsigned access_print(const View *view, int node);

/* Both have the same items, but for what those say and how they stand. */
bool access_tree_is_like(const AccessTree *tree, const AccessTree *other);

#endif
