#include "player/access.h"

#include <emscripten.h>

#include "player/access_tree.h"
#include "player/web/page.h"
#include "view/settings.h"

typedef enum { ASK_FOCUS, ASK_PRESS, ASK_TYPE } Ask;

struct Access {
    Uint32 event;
    bool begun;
    uint64_t page; /* that the page shows, once it has begun */
    char *typed;   /* what the page says a text box holds, or NULL */
    int anchor, caret;
};

/* The one that the page's own events are for; there is one window. */
static Access *listening;

Access *access_new(void)
{
    listening = SDL_calloc(1, sizeof *listening);
    if (listening)
        listening->event = SDL_RegisterEvents(1);
    return listening;
}

void access_free(Access *access)
{
    if (!access)
        return;
    listening = NULL;
    SDL_free(access->typed);
    SDL_free(access);
}

static void show_item(const View *view, const AccessItem *item)
{
    const Node *node = &view->nodes[item->node];
    int state = (item->pressable ? PAGE_PRESSABLE : 0) |
                (item->disabled ? PAGE_DISABLED : 0) |
                (item->selected ? PAGE_SELECTED : 0);

    page_mirror_item(item->parent, (int)item->role, item->level, item->name,
                     item->node, item->print, state);
    page_mirror_key(node->key);
    page_mirror_place(item->rect.x, item->rect.y, item->rect.w, item->rect.h);
    if (node->textbox)
        page_mirror_typed(node->text, node->textbox->anchor,
                          node->textbox->caret, node->textbox->one_line);
}

void access_follow(Access *access, const View *view, SDL_Window *window,
                   Language language)
{
    (void)window;
    if (!access)
        return;
    AccessTree *tree = access_tree_new(view);
    page_mirror_begin(setting_value_word(SETTING_LANGUAGE, (int)language));
    for (int i = 0; i < tree->count; i++)
        show_item(view, &tree->items[i]);
    page_mirror_end(tree->focus, !access->begun || access->page != view->page);
    access->begun = true;
    access->page = view->page;
    access_tree_free(tree);
}

static void ask(Ask what, int node, unsigned print)
{
    SDL_Event event = { .user = { .type = listening ? listening->event : 0,
                                  .code = (Sint32)what,
                                  .data1 = (void *)(intptr_t)node,
                                  .data2 = (void *)(uintptr_t)print } };

    if (listening)
        SDL_PushEvent(&event);
}

EMSCRIPTEN_KEEPALIVE void page_focused(int node, unsigned print)
{
    ask(ASK_FOCUS, node, print);
}

EMSCRIPTEN_KEEPALIVE void page_pressed(int node, unsigned print)
{
    ask(ASK_PRESS, node, print);
}

EMSCRIPTEN_KEEPALIVE void page_typed(int node, unsigned print, const char *text,
                                     int anchor, int caret)
{
    if (!listening)
        return;
    SDL_free(listening->typed);
    listening->typed = SDL_strdup(text);
    listening->anchor = anchor;
    listening->caret = caret;
    ask(ASK_TYPE, node, print);
}

EMSCRIPTEN_KEEPALIVE void page_took_in(const char *path)
{
    SDL_Event event = { .drop = { .type = SDL_DROPFILE,
                                  .file = SDL_strdup(path) } };

    SDL_PushEvent(&event);
}

bool access_asked(const Access *access, const SDL_Event *event,
                  const View *view, AccessWish *wish)
{
    int node = (int)(intptr_t)event->user.data1;

    if (!access || event->type != access->event || node >= view->count ||
        access_print(view, node) != (uintptr_t)event->user.data2)
        return false;
    *wish =
        (AccessWish){ .node = node, .press = event->user.code == ASK_PRESS };
    if (event->user.code == ASK_TYPE) {
        wish->text = access->typed;
        wish->anchor = access->anchor;
        wish->caret = access->caret;
    }
    return true;
}
