#ifndef PLAYER_ATSPI_ACCESS_OBJECT_H
#define PLAYER_ATSPI_ACCESS_OBJECT_H

#include <atk/atk.h>

#include "player/access_tree.h"

/*
 * What a screen reader sees: objects for the program, for its window, and for
 * each item of a tree. All belong to the thread of the bridge.
 *
 * An object may be held by others after its screen has gone. Then it says that
 * it is defunct, and asks nothing.
 */
typedef struct AccessObject AccessObject;

/* What a screen reader asks of a node of the view. */
typedef enum { ACCESS_FOCUS, ACCESS_PRESS } AccessRequest;

typedef struct {
    void *context;
    void (*ask)(void *context, AccessRequest request, int node, unsigned print);
} AccessAsk;

/* The caller owns what these return; `ask` is borrowed for the object's life,
 * until it is made defunct. */
AccessObject *access_object_of_program(const char *name);
AccessObject *access_object_of_window(const AccessAsk *ask);
AccessObject *access_object_of_item(const AccessAsk *ask,
                                    const AccessItem *item);

/* Adds a child, which is borrowed until it is defunct. */
void access_object_add(AccessObject *parent, AccessObject *child);

/* Takes all children away, telling the world; they are the caller's still. */
void access_object_clear(AccessObject *parent);

/* Tells the world of the children that were added since the last clearing. */
void access_object_announce(AccessObject *parent);

/* What the object says from now on; tells the world what has changed. */
void access_object_follow(AccessObject *object, const AccessItem *item);
void access_object_focus(AccessObject *object, bool focused);

/* The window comes to the front, or goes from there. */
void access_object_activate(AccessObject *window, bool active);

/* Gives up a reference; the object asks nothing any more. */
void access_object_drop(AccessObject *object);

#endif
