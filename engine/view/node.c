#include "view/node.h"

#include <string.h>

/* FNV-1a */
#define HASH_START UINT64_C(0xcbf29ce484222325)

Node *view_add(View *view, Role role)
{
    Node *node = ARENA_PUSH(view->arena, view->nodes, view->count);

    *node = (Node){ .role = role,
                    .style = STYLE_UI,
                    .colour = COLOUR_TEXT,
                    .end = view->count };
    return node;
}

int view_open(View *view, Role role, Look look, Box box)
{
    Node *node = view_add(view, role);

    node->look = look;
    node->box = box;
    return view->count - 1;
}

void view_close(View *view, int opened)
{
    view->nodes[opened].end = view->count;
}

bool node_is_active(const Node *node)
{
    return node->action.verb != VERB_NONE && !node->disabled;
}

static uint64_t hash_bytes(uint64_t hash, const void *data, size_t size)
{
    const unsigned char *bytes = data;

    for (size_t i = 0; i < size; i++)
        hash = (hash ^ bytes[i]) * UINT64_C(0x100000001b3);
    return hash;
}

static uint64_t hash_int(uint64_t hash, int value)
{
    return hash_bytes(hash, &value, sizeof value);
}

/* With its final NUL, so that "ab" + "c" is not "a" + "bc". */
static uint64_t hash_text(uint64_t hash, const char *text)
{
    return text ? hash_bytes(hash, text, strlen(text) + 1) : hash_int(hash, 0);
}

static uint64_t hash_textbox(uint64_t hash, const TextBox *box)
{
    hash = hash_int(hash, box->caret);
    hash = hash_int(hash, box->anchor);
    return hash_int(hash, box->composed);
}

static uint64_t hash_map(uint64_t hash, const StepMap *map)
{
    hash = hash_int(hash, map->drawn);
    for (int i = 0; i < map->chart->road_count; i++) {
        const MapRoad *road = &map->roads[i];

        hash = hash_int(hash, (int)road->colour << 8 | road->width);
        for (int k = 0; k < road->count; k++)
            hash =
                hash_int(hash_int(hash, road->points[k].x), road->points[k].y);
    }
    return hash;
}

static uint64_t hash_node(uint64_t hash, const Node *node)
{
    const int seen[] = {
        (int)node->role,   (int)node->look,      (int)node->style,
        (int)node->mark,   (int)node->colour,    node->level,
        node->key,         node->disabled,       node->selected,
        node->end,         node->scrolls,        node->rect.x,
        node->rect.y,      node->rect.w,         node->rect.h,
        node->run_count,   node_is_active(node), node->plot.of,
        node->plot.before, node->plot.after,     node->plot.last,
    };

    hash = hash_bytes(hash, seen, sizeof seen);
    if (node->textbox)
        hash = hash_textbox(hash, node->textbox);
    if (node->map)
        hash = hash_map(hash, node->map);
    for (int i = 0; i < node->run_count; i++) {
        hash = hash_int(hash, node->runs[i].x);
        hash = hash_int(hash, node->runs[i].y);
    }
    hash = hash_text(hash_text(hash, node->text), node->name);
    return hash_text(hash_text(hash, node->picture), node->mood);
}

uint64_t text_hash(const char *text)
{
    return hash_text(HASH_START, text);
}

uint64_t view_hash(const View *view)
{
    uint64_t hash = HASH_START;

    hash = hash_int(hash, view->focus);
    hash = hash_int(hash, (int)view->theme);
    hash = hash_int(hash, (int)view->typeface);
    hash = hash_int(hash, view->port.y);
    hash = hash_int(hash, view->port.h);
    for (int i = 0; i < view->count; i++)
        hash = hash_node(hash, &view->nodes[i]);
    return hash;
}
