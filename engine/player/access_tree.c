#include "player/access_tree.h"

#include <string.h>

#include "view/wrap.h"

static bool is_pressable(const Node *node)
{
    return node->action.verb != VERB_NONE;
}

static bool stands_alone(const Node *node)
{
    return is_pressable(node) || (node->role == ROLE_LISTITEM && node->name);
}

static const char *name_of(Arena *arena, const Node *node)
{
    const char *words = node->name ? node->name : node->text ? node->text : "";

    return wrap_plain(arena, words);
}

static const char *typed(Arena *arena, const Node *node)
{
    if (node->role != ROLE_TEXTBOX)
        return NULL;
    return arena_text(arena, node->text, strlen(node->text));
}

/* Counts the nodes that ask what `index` asks; it is number `place`. */
static void count_among(const View *view, int index, AccessItem *item)
{
    const Verb verb = view->nodes[index].action.verb;

    for (int i = 0; verb != VERB_NONE && i < view->count; i++) {
        item->of += view->nodes[i].action.verb == verb;
        if (i == index)
            item->place = item->of;
    }
}

unsigned access_print(const View *view, int node)
{
    const Action action = view->nodes[node].action;
    const unsigned parts[] = { (unsigned)view->page,
                               (unsigned)(view->page >> 32), (unsigned)node,
                               (unsigned)action.verb,
                               (unsigned)action.argument };
    unsigned print = 0;

    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        print = (print ^ parts[i]) * 0x01000193u;
    return print;
}

static void add_item(AccessTree *tree, const View *view, int index, int parent)
{
    const Node *node = &view->nodes[index];
    AccessItem *item = ARENA_PUSH(tree->arena, tree->items, tree->count);

    *item = (AccessItem){ .role = node->role,
                          .name = name_of(tree->arena, node),
                          .text = typed(tree->arena, node),
                          .level = node->level,
                          .pressable = is_pressable(node),
                          .disabled = node->disabled,
                          .selected = node->selected,
                          .rect = node->rect,
                          .node = index,
                          .print = access_print(view, index),
                          .parent = parent };
    count_among(view, index, item);
    if (index == view->focus)
        tree->focus = tree->count - 1;
}

/* The nodes from `first` up to `end`, as children of `parent`. */
static void add_items(AccessTree *tree, const View *view, int first, int end,
                      int parent)
{
    for (int i = first; i < end; i = view->nodes[i].end) {
        const Node *node = &view->nodes[i];
        int inner = parent;

        if (node->role != ROLE_NONE || node->text) {
            inner = tree->count;
            add_item(tree, view, i, parent);
        }
        if (!stands_alone(node))
            add_items(tree, view, i + 1, node->end, inner);
    }
}

AccessTree *access_tree_new(const View *view)
{
    Arena *arena = arena_new();
    AccessTree *tree = arena_alloc(arena, sizeof *tree);

    *tree = (AccessTree){ .arena = arena, .focus = -1, .page = view->page };
    add_items(tree, view, 0, view->count, -1);
    return tree;
}

void access_tree_free(AccessTree *tree)
{
    if (tree)
        arena_free(tree->arena);
}

bool access_tree_is_like(const AccessTree *tree, const AccessTree *other)
{
    if (tree->page != other->page || tree->count != other->count)
        return false;
    for (int i = 0; i < tree->count; i++) {
        const AccessItem *a = &tree->items[i], *b = &other->items[i];

        if (a->role != b->role || a->parent != b->parent ||
            a->pressable != b->pressable)
            return false;
    }
    return true;
}
