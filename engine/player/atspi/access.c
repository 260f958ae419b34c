#include "player/access.h"

#include <atk-bridge.h>

#include "player/atspi/access_object.h"
#include "view/speech.h"

/* What is handed over to the thread of the bridge. */
typedef struct {
    Access *access;
    AccessTree *tree;
    char *title, *news; /* news: NULL unless the page is new */
    Rect window;        /* on the screen */
    bool active;
} Handed;

struct Access {
    Uint32 event;
    SDL_Thread *thread;
    GMainLoop *loop;
    /* the window's thread's own */
    uint64_t page; /* of the last screen handed over */
    /* the bridge's own */
    AccessAsk ask;
    AccessObject *window;
    AccessTree *tree; /* what the objects show */
    AccessObject **objects;
};

/* The one thing that changes and is global: ATK asks for it without saying for
 * whom. Only the thread of the bridge looks at it. */
static AtkObject *root;

static AtkObject *get_root(void)
{
    return root;
}

static const gchar *get_toolkit(void)
{
    return "Klachtwijzer";
}

static void ask(void *context, AccessRequest request, int node, unsigned print)
{
    const Access *access = context;
    SDL_Event event = { .user = { .type = access->event,
                                  .code = (Sint32)request,
                                  .data1 = GINT_TO_POINTER(node),
                                  .data2 = GUINT_TO_POINTER(print) } };

    SDL_PushEvent(&event);
}

static AccessObject *object_at(const Access *access, int item)
{
    return item < 0 ? access->window : access->objects[item];
}

static void drop_objects(Access *access)
{
    access_object_clear(access->window);
    for (int i = 0; access->tree && i < access->tree->count; i++)
        access_object_drop(access->objects[i]);
    g_free(access->objects);
    access->objects = NULL;
}

static void build_objects(Access *access, const AccessTree *tree)
{
    access->objects = g_new0(AccessObject *, (gsize)tree->count + 1);
    for (int i = 0; i < tree->count; i++) {
        access->objects[i] =
            access_object_of_item(&access->ask, &tree->items[i]);
        access_object_add(object_at(access, tree->items[i].parent),
                          access->objects[i]);
    }
    access_object_announce(access->window);
}

static void take_tree(Access *access, AccessTree *tree)
{
    bool like = access->tree && access_tree_is_like(access->tree, tree);

    if (like) {
        for (int i = 0; i < tree->count; i++)
            access_object_follow(access->objects[i], &tree->items[i]);
    } else {
        drop_objects(access);
        build_objects(access, tree);
    }
    access_tree_free(access->tree);
    access->tree = tree;
    for (int i = 0; i < tree->count; i++)
        if (i != tree->focus)
            access_object_focus(access->objects[i], false);
    if (tree->focus >= 0)
        access_object_focus(access->objects[tree->focus], true);
}

/* In the thread of the bridge. */
static gboolean take(gpointer context)
{
    Handed *handed = context;
    Access *access = handed->access;
    const AccessItem window = { .role = ROLE_NONE,
                                .name = handed->title,
                                .node = -1,
                                .rect = handed->window };

    access_object_follow(access->window, &window);
    take_tree(access, handed->tree);
    handed->tree = NULL;
    access_object_activate(access->window, handed->active);
    if (handed->news)
        g_signal_emit_by_name(access->window, "announcement", handed->news);
    return G_SOURCE_REMOVE;
}

static void drop_handed(gpointer context)
{
    Handed *handed = context;

    access_tree_free(handed->tree);
    SDL_free(handed->title);
    SDL_free(handed->news);
    SDL_free(handed);
}

static gboolean end(gpointer context)
{
    g_main_loop_quit(context);
    return G_SOURCE_REMOVE;
}

static void open_bridge(Access *access)
{
    AtkUtilClass *util = g_type_class_ref(ATK_TYPE_UTIL);
    AccessObject *program = access_object_of_program("Klachtwijzer");

    util->get_root = get_root;
    util->get_toolkit_name = get_toolkit;
    root = ATK_OBJECT(program);
    access->window = access_object_of_window(&access->ask);
    access_object_add(program, access->window);
    atk_bridge_adaptor_init(NULL, NULL);
}

static void close_bridge(Access *access)
{
    atk_bridge_adaptor_cleanup();
    drop_objects(access);
    access_tree_free(access->tree);
    access_object_drop(access->window);
    access_object_drop((AccessObject *)root);
    root = NULL;
}

static int work(void *context)
{
    Access *access = context;

    open_bridge(access);
    g_main_loop_run(access->loop);
    close_bridge(access);
    return 0;
}

Access *access_new(void)
{
    Access *access = SDL_calloc(1, sizeof *access);

    if (!access)
        return NULL;
    access->event = SDL_RegisterEvents(1);
    access->ask = (AccessAsk){ .context = access, .ask = ask };
    access->page = UINT64_MAX;
    access->loop = g_main_loop_new(NULL, FALSE);
    access->thread = SDL_CreateThread(work, "access", access);
    if (access->thread)
        return access;
    access_free(access);
    return NULL;
}

void access_free(Access *access)
{
    if (!access)
        return;
    if (access->thread) {
        g_idle_add(end, access->loop);
        SDL_WaitThread(access->thread, NULL);
    }
    g_main_loop_unref(access->loop);
    SDL_free(access);
}

/* From pixels of the output to those of the screen. */
static void rescale(AccessTree *tree, SDL_Window *window, Rect rect)
{
    int output = rect.w;

    SDL_GetWindowSizeInPixels(window, &output, NULL);
    for (int i = 0; i < tree->count && output != rect.w; i++) {
        Rect *r = &tree->items[i].rect;

        *r = (Rect){ r->x * rect.w / output, r->y * rect.w / output,
                     r->w * rect.w / output, r->h * rect.w / output };
    }
}

void access_follow(Access *access, const View *view, SDL_Window *window,
                   Language language)
{
    Handed *handed = access ? SDL_calloc(1, sizeof *handed) : NULL;
    Rect *rect;

    if (!handed)
        return;
    rect = &handed->window;
    SDL_GetWindowPosition(window, &rect->x, &rect->y);
    SDL_GetWindowSize(window, &rect->w, &rect->h);
    handed->access = access;
    handed->tree = access_tree_new(view);
    handed->title = SDL_strdup(SDL_GetWindowTitle(window));
    handed->active = SDL_GetWindowFlags(window) & SDL_WINDOW_INPUT_FOCUS;
    if (view->page != access->page)
        handed->news = SDL_strdup(speech_screen(view, language));
    access->page = view->page;
    rescale(handed->tree, window, *rect);
    g_idle_add_full(G_PRIORITY_DEFAULT, take, handed, drop_handed);
}

bool access_asked(const Access *access, const SDL_Event *event,
                  const View *view, AccessWish *wish)
{
    int node = GPOINTER_TO_INT(event->user.data1);

    if (!access || event->type != access->event || node >= view->count ||
        access_print(view, node) != GPOINTER_TO_UINT(event->user.data2))
        return false;
    *wish =
        (AccessWish){ .node = node, .press = event->user.code == ACCESS_PRESS };
    return true;
}
