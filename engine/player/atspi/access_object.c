#include "player/atspi/access_object.h"

#include <string.h>

struct AccessObject {
    AtkObject parent;
    const AccessAsk *ask;
    GPtrArray *children; /* borrowed */
    int node;            /* of the view, or -1 */
    unsigned print;
    int level, place, of;
    Role role;
    Rect rect;
    char *text; /* of a text box */
    bool pressable, disabled, selected, focused, active, defunct;
};

typedef struct {
    AtkObjectClass parent;
} AccessObjectClass;

/* GObject names its types so; the window can come to the front, and an entry
 * has text. */
typedef AccessObject AccessWindow, AccessEntry;
typedef AccessObjectClass AccessWindowClass, AccessEntryClass;

static void describe_component(AtkComponentIface *component);
static void describe_action(AtkActionIface *action);
static void describe_text(AtkTextIface *text);
static void describe_window(AtkWindowIface *window);

GType access_object_get_type(void);
GType access_window_get_type(void);
GType access_entry_get_type(void);

G_DEFINE_TYPE_WITH_CODE(AccessObject, access_object, ATK_TYPE_OBJECT,
                        G_IMPLEMENT_INTERFACE(ATK_TYPE_COMPONENT,
                                              describe_component)
                            G_IMPLEMENT_INTERFACE(ATK_TYPE_ACTION,
                                                  describe_action))
G_DEFINE_TYPE_WITH_CODE(AccessWindow, access_window, access_object_get_type(),
                        G_IMPLEMENT_INTERFACE(ATK_TYPE_WINDOW, describe_window))
G_DEFINE_TYPE_WITH_CODE(AccessEntry, access_entry, access_object_get_type(),
                        G_IMPLEMENT_INTERFACE(ATK_TYPE_TEXT, describe_text))

static AccessObject *self(gpointer object)
{
    return object;
}

/* What a role of the view is to ATK, and its name in ARIA if that says more. */
static const struct {
    AtkRole role;
    const char *aria;
} roles[] = {
    [ROLE_NONE] = { ATK_ROLE_LABEL, NULL },
    [ROLE_BANNER] = { ATK_ROLE_LANDMARK, "banner" },
    [ROLE_MAIN] = { ATK_ROLE_LANDMARK, "main" },
    [ROLE_COMPLEMENTARY] = { ATK_ROLE_LANDMARK, "complementary" },
    [ROLE_CONTENTINFO] = { ATK_ROLE_LANDMARK, "contentinfo" },
    [ROLE_HEADING] = { ATK_ROLE_HEADING, "heading" },
    [ROLE_PARAGRAPH] = { ATK_ROLE_LABEL, NULL },
    [ROLE_BLOCKQUOTE] = { ATK_ROLE_BLOCK_QUOTE, "blockquote" },
    [ROLE_BUTTON] = { ATK_ROLE_PUSH_BUTTON, NULL },
    [ROLE_RADIOGROUP] = { ATK_ROLE_GROUPING, "radiogroup" },
    [ROLE_RADIO] = { ATK_ROLE_RADIO_BUTTON, NULL },
    [ROLE_STATUS] = { ATK_ROLE_PANEL, "status" },
    [ROLE_IMG] = { ATK_ROLE_IMAGE, NULL },
    [ROLE_LISTITEM] = { ATK_ROLE_LIST_ITEM, NULL },
    [ROLE_SEPARATOR] = { ATK_ROLE_SEPARATOR, NULL },
    [ROLE_TEXTBOX] = { ATK_ROLE_ENTRY, NULL },
    [ROLE_LOG] = { ATK_ROLE_LOG, "log" },
};

static gint get_n_children(AtkObject *object)
{
    return (gint)self(object)->children->len;
}

static AtkObject *ref_child(AtkObject *object, gint index)
{
    GPtrArray *children = self(object)->children;

    if (index < 0 || index >= (gint)children->len)
        return NULL;
    return g_object_ref(g_ptr_array_index(children, index));
}

static gint get_index_in_parent(AtkObject *object)
{
    AtkObject *parent = atk_object_peek_parent(object);
    guint index;

    if (!parent ||
        !g_type_is_a(G_OBJECT_TYPE(parent), access_object_get_type()))
        return -1;
    return g_ptr_array_find(self(parent)->children, object, &index)
               ? (gint)index
               : -1;
}

static AtkStateSet *ref_state_set(AtkObject *object)
{
    const AccessObject *o = self(object);
    const struct {
        bool holds;
        AtkStateType state;
    } states[] = {
        { o->defunct, ATK_STATE_DEFUNCT },
        { !o->defunct, ATK_STATE_VISIBLE },
        { !o->defunct, ATK_STATE_SHOWING },
        { !o->defunct && !o->disabled, ATK_STATE_ENABLED },
        { !o->defunct && !o->disabled, ATK_STATE_SENSITIVE },
        { o->pressable && !o->disabled, ATK_STATE_FOCUSABLE },
        { o->focused, ATK_STATE_FOCUSED },
        { o->active, ATK_STATE_ACTIVE },
        { o->role == ROLE_RADIO, ATK_STATE_CHECKABLE },
        { o->role == ROLE_RADIO && o->selected, ATK_STATE_CHECKED },
        { o->role != ROLE_RADIO && o->selected, ATK_STATE_SELECTED },
        { o->role == ROLE_TEXTBOX, ATK_STATE_EDITABLE },
        { o->role == ROLE_TEXTBOX, ATK_STATE_MULTI_LINE },
    };
    AtkStateSet *set = atk_state_set_new();

    for (size_t i = 0; i < G_N_ELEMENTS(states); i++)
        if (states[i].holds)
            atk_state_set_add_state(set, states[i].state);
    return set;
}

static AtkAttributeSet *add_attribute(AtkAttributeSet *set, const char *name,
                                      char *value)
{
    AtkAttribute *attribute = g_new(AtkAttribute, 1);

    *attribute = (AtkAttribute){ .name = g_strdup(name), .value = value };
    return g_slist_prepend(set, attribute);
}

static AtkAttributeSet *get_attributes(AtkObject *object)
{
    const AccessObject *o = self(object);
    AtkAttributeSet *set = NULL;

    if (o->node >= 0 && roles[o->role].aria)
        set = add_attribute(set, "xml-roles", g_strdup(roles[o->role].aria));
    if (o->level)
        set = add_attribute(set, "level", g_strdup_printf("%d", o->level));
    if (o->of > 1) {
        set = add_attribute(set, "posinset", g_strdup_printf("%d", o->place));
        set = add_attribute(set, "setsize", g_strdup_printf("%d", o->of));
    }
    return set;
}

static void finalize(GObject *object)
{
    g_ptr_array_unref(self(object)->children);
    g_free(self(object)->text);
    G_OBJECT_CLASS(access_object_parent_class)->finalize(object);
}

static void access_object_class_init(AccessObjectClass *class)
{
    AtkObjectClass *atk = ATK_OBJECT_CLASS(class);

    G_OBJECT_CLASS(class)->finalize = finalize;
    atk->get_n_children = get_n_children;
    atk->ref_child = ref_child;
    atk->get_index_in_parent = get_index_in_parent;
    atk->ref_state_set = ref_state_set;
    atk->get_attributes = get_attributes;
}

static void access_object_init(AccessObject *object)
{
    object->node = -1;
    object->children = g_ptr_array_new();
}

static void access_window_class_init(AccessWindowClass *class)
{
    (void)class;
}

static void access_window_init(AccessWindow *window)
{
    (void)window;
}

static void access_entry_class_init(AccessEntryClass *class)
{
    (void)class;
}

static void access_entry_init(AccessEntry *entry)
{
    (void)entry;
}

/* Where the window stands on the screen: its own rectangle. */
static Rect window_rect(AtkObject *object)
{
    while (object && G_OBJECT_TYPE(object) != access_window_get_type())
        object = atk_object_peek_parent(object);
    return object ? self(object)->rect : (Rect){ 0, 0, 0, 0 };
}

static void get_extents(AtkComponent *component, gint *x, gint *y, gint *width,
                        gint *height, AtkCoordType type)
{
    const AccessObject *o = self(component);
    Rect window = window_rect(ATK_OBJECT(component));
    bool is_window = G_OBJECT_TYPE(component) == access_window_get_type();
    bool on_screen = type == ATK_XY_SCREEN;

    *x = (is_window ? 0 : o->rect.x) + (on_screen ? window.x : 0);
    *y = (is_window ? 0 : o->rect.y) + (on_screen ? window.y : 0);
    *width = o->rect.w;
    *height = o->rect.h;
}

static gboolean ask(const AccessObject *o, AccessRequest request)
{
    if (!o->pressable || o->disabled || o->defunct)
        return FALSE;
    o->ask->ask(o->ask->context, request, o->node, o->print);
    return TRUE;
}

static gboolean grab_focus(AtkComponent *component)
{
    return ask(self(component), ACCESS_FOCUS);
}

static void describe_component(AtkComponentIface *component)
{
    component->get_extents = get_extents;
    component->grab_focus = grab_focus;
}

static gint get_n_actions(AtkAction *action)
{
    return self(action)->pressable;
}

static gboolean do_action(AtkAction *action, gint index)
{
    return index == 0 && ask(self(action), ACCESS_PRESS);
}

static const gchar *get_action_name(AtkAction *action, gint index)
{
    return index == 0 && self(action)->pressable ? "press" : NULL;
}

static void describe_action(AtkActionIface *action)
{
    action->get_n_actions = get_n_actions;
    action->do_action = do_action;
    action->get_name = get_action_name;
    action->get_localized_name = get_action_name;
}

static gchar *get_text(AtkText *text, gint from, gint to)
{
    const char *all = self(text)->text ? self(text)->text : "";
    glong length = g_utf8_strlen(all, -1);

    to = to < 0 || to > length ? (gint)length : to;
    from = CLAMP(from, 0, to);
    return g_utf8_substring(all, from, to);
}

static gint get_character_count(AtkText *text)
{
    const char *all = self(text)->text;

    return all ? (gint)g_utf8_strlen(all, -1) : 0;
}

static void describe_text(AtkTextIface *text)
{
    text->get_text = get_text;
    text->get_character_count = get_character_count;
}

static void describe_window(AtkWindowIface *window)
{
    (void)window;
}

static AccessObject *object_new(GType type, AtkRole role, const AccessAsk *asks)
{
    AccessObject *object = g_object_new(type, NULL);

    object->ask = asks;
    atk_object_set_role(ATK_OBJECT(object), role);
    return object;
}

AccessObject *access_object_of_program(const char *name)
{
    AccessObject *object =
        object_new(access_object_get_type(), ATK_ROLE_APPLICATION, NULL);

    atk_object_set_name(ATK_OBJECT(object), name);
    return object;
}

AccessObject *access_object_of_window(const AccessAsk *asks)
{
    return object_new(access_window_get_type(), ATK_ROLE_FRAME, asks);
}

AccessObject *access_object_of_item(const AccessAsk *asks,
                                    const AccessItem *item)
{
    GType type = item->role == ROLE_TEXTBOX ? access_entry_get_type()
                                            : access_object_get_type();
    AccessObject *object = object_new(type, roles[item->role].role, asks);

    access_object_follow(object, item);
    return object;
}

void access_object_add(AccessObject *parent, AccessObject *child)
{
    g_ptr_array_add(parent->children, child);
    atk_object_set_parent(ATK_OBJECT(child), ATK_OBJECT(parent));
}

void access_object_clear(AccessObject *parent)
{
    while (parent->children->len > 0) {
        guint last = parent->children->len - 1;
        gpointer child = g_ptr_array_index(parent->children, last);

        g_ptr_array_remove_index(parent->children, last);
        g_signal_emit_by_name(parent, "children-changed::remove", last, child);
    }
}

void access_object_announce(AccessObject *parent)
{
    for (guint i = 0; i < parent->children->len; i++)
        g_signal_emit_by_name(parent, "children-changed::add", i,
                              g_ptr_array_index(parent->children, i));
}

static void set_state(AccessObject *object, bool *state, bool value,
                      AtkStateType type)
{
    if (*state == value)
        return;
    *state = value;
    atk_object_notify_state_change(ATK_OBJECT(object), type, value);
}

static void set_text(AccessObject *object, const char *text)
{
    if (g_strcmp0(object->text, text) == 0)
        return;
    g_free(object->text);
    object->text = g_strdup(text);
    g_signal_emit_by_name(object, "text-changed::insert", 0,
                          get_character_count(ATK_TEXT(object)));
}

void access_object_follow(AccessObject *object, const AccessItem *item)
{
    const char *name = atk_object_get_name(ATK_OBJECT(object));

    object->node = item->node;
    object->print = item->print;
    object->role = item->role;
    object->level = item->level;
    object->place = item->place;
    object->of = item->of;
    object->rect = item->rect;
    object->pressable = item->pressable;
    if (!name || strcmp(name, item->name) != 0)
        atk_object_set_name(ATK_OBJECT(object), item->name);
    if (item->disabled != object->disabled)
        atk_object_notify_state_change(ATK_OBJECT(object), ATK_STATE_ENABLED,
                                       !item->disabled);
    object->disabled = item->disabled;
    set_state(object, &object->selected, item->selected,
              item->role == ROLE_RADIO ? ATK_STATE_CHECKED
                                       : ATK_STATE_SELECTED);
    if (item->text)
        set_text(object, item->text);
}

void access_object_focus(AccessObject *object, bool focused)
{
    set_state(object, &object->focused, focused, ATK_STATE_FOCUSED);
}

void access_object_activate(AccessObject *window, bool active)
{
    if (window->active != active)
        g_signal_emit_by_name(window, active ? "activate" : "deactivate");
    set_state(window, &window->active, active, ATK_STATE_ACTIVE);
}

void access_object_drop(AccessObject *object)
{
    g_ptr_array_set_size(object->children, 0);
    object->pressable = object->focused = false;
    set_state(object, &object->defunct, true, ATK_STATE_DEFUNCT);
    g_object_unref(object);
}
