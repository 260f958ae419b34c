#include "player/player.h"

#include "view/textbox.h"

/* Typing in a text box: keys, text from the system, clipboard, pointer. */

static const struct {
    SDL_Keycode sym;
    Edit edit, with_control;
} edits[] = {
    { SDLK_LEFT, EDIT_LEFT, EDIT_WORD_LEFT },
    { SDLK_RIGHT, EDIT_RIGHT, EDIT_WORD_RIGHT },
    { SDLK_UP, EDIT_UP, EDIT_TEXT_START },
    { SDLK_DOWN, EDIT_DOWN, EDIT_TEXT_END },
    { SDLK_HOME, EDIT_LINE_START, EDIT_TEXT_START },
    { SDLK_END, EDIT_LINE_END, EDIT_TEXT_END },
    { SDLK_BACKSPACE, EDIT_BACKSPACE, EDIT_WORD_BACKSPACE },
    { SDLK_DELETE, EDIT_DELETE, EDIT_WORD_DELETE },
};

/* As the keys of a text box work nearly everywhere. */
typedef enum { CLIP_NONE, CLIP_COPY, CLIP_CUT, CLIP_PASTE } Clip;

static const struct {
    SDL_Keycode sym;
    SDL_Keymod mod;
    Clip clip;
} clips[] = {
    { SDLK_c, KMOD_CTRL, CLIP_COPY },
    { SDLK_x, KMOD_CTRL, CLIP_CUT },
    { SDLK_v, KMOD_CTRL, CLIP_PASTE },
    { SDLK_INSERT, KMOD_CTRL, CLIP_COPY },
    { SDLK_DELETE, KMOD_SHIFT, CLIP_CUT },
    { SDLK_INSERT, KMOD_SHIFT, CLIP_PASTE },
};

/* On a Mac Command does what Ctrl does elsewhere. AltGr comes as Ctrl and Alt
 * together, and types. */
static bool has_control(Uint16 mod)
{
    return mod & (KMOD_CTRL | KMOD_GUI) && !(mod & KMOD_ALT);
}

static Entry *entry_of(Player *player)
{
    return app_entry(player->app, &player->view);
}

static void paste(Entry *entry)
{
    char *text = SDL_GetClipboardText();

    if (text && text[0])
        entry_insert(entry, text, SDL_strlen(text));
    SDL_free(text);
}

static void put_on_clipboard(const char *text)
{
    if (text[0])
        SDL_SetClipboardText(text);
}

static void use_clipboard(Player *player, Entry *entry, Clip clip)
{
    if (clip == CLIP_PASTE)
        paste(entry);
    else
        put_on_clipboard(clip == CLIP_CUT
                             ? entry_cut(entry, player->view.arena)
                             : entry_copy(entry, player->view.arena));
}

static Clip clip_of(const SDL_Keysym *pressed)
{
    bool control = has_control(pressed->mod);
    bool shift = pressed->mod & KMOD_SHIFT;

    for (size_t i = 0; i < SDL_arraysize(clips); i++)
        if (clips[i].sym == pressed->sym &&
            (clips[i].mod == KMOD_CTRL ? control : shift && !control))
            return clips[i].clip;
    return CLIP_NONE;
}

static bool edit(Entry *entry, const SDL_Keysym *pressed, const CaretLine *line)
{
    bool control = has_control(pressed->mod);

    if (control && pressed->sym == SDLK_a)
        return entry_edit(entry, EDIT_ALL, false, line);
    for (size_t i = 0; i < SDL_arraysize(edits); i++)
        if (edits[i].sym == pressed->sym)
            return entry_edit(entry,
                              control ? edits[i].with_control : edits[i].edit,
                              pressed->mod & KMOD_SHIFT, line);
    if (pressed->sym == SDLK_RETURN || pressed->sym == SDLK_KP_ENTER)
        return entry_insert(entry, "\n", 1);
    return false;
}

/* Keys that mean the same in a text box as elsewhere. */
static bool is_left_to_page(SDL_Keycode sym, const TextBox *box)
{
    if (box->one_line && (sym == SDLK_RETURN || sym == SDLK_KP_ENTER))
        return true;
    return sym == SDLK_TAB || sym == SDLK_ESCAPE || sym == SDLK_PAGEUP ||
           sym == SDLK_PAGEDOWN || (sym >= SDLK_F1 && sym <= SDLK_F12);
}

bool player_edit(Player *player, const SDL_Keysym *pressed)
{
    Entry *entry = entry_of(player);
    const TextBox *box =
        entry ? player->view.nodes[player->view.focus].textbox : NULL;

    if (!entry || is_left_to_page(pressed->sym, box))
        return false;
    Clip clip = clip_of(pressed);
    if (clip)
        use_clipboard(player, entry, clip);
    else if (!edit(entry, pressed, &box->line))
        return true;
    player_acted(player);
    return true;
}

void player_text(Player *player, const char *text)
{
    Entry *entry = entry_of(player);

    if (!entry)
        return;
    entry_insert(entry, text, SDL_strlen(text));
    player_acted(player);
}

void player_composed(Player *player, const char *text)
{
    Entry *entry = entry_of(player);

    if (!entry)
        return;
    entry_compose(entry, text);
    player_acted(player);
}

void player_retype(Player *player, const char *text, int anchor, int caret)
{
    Entry *entry = entry_of(player);

    if (!entry)
        return;
    entry_edit(entry, EDIT_ALL, false, NULL);
    if (text[0])
        entry_insert(entry, text, SDL_strlen(text));
    else
        entry_edit(entry, EDIT_DELETE, false, NULL);
    entry_place(entry, anchor, false);
    entry_place(entry, caret, true);
    player_acted(player);
}

/* The pointer is at a text box: the caret goes there. */
static void place_caret(Player *player, int node, bool extend, bool word)
{
    const Canvas canvas = player_canvas(player);
    int pressed = player->pointer.pressed;
    int offset = textbox_offset(&player->view, &canvas, node, player->pointer.x,
                                player->pointer.y);

    app_focus(player->app, &player->view, node);
    player_acted(player);
    Entry *entry = entry_of(player);
    if (word)
        entry_select_word(entry, offset);
    else
        entry_place(entry, offset, extend);
    player_acted(player);
    player->pointer.pressed = pressed;
}

bool player_point(Player *player, int node, int clicks)
{
    const Node *pointed = node < 0 ? NULL : &player->view.nodes[node];

    if (!pointed || !pointed->textbox)
        return false;
    place_caret(player, node,
                node == player->view.focus && SDL_GetModState() & KMOD_SHIFT,
                clicks == 2);
    return true;
}

bool player_drag(Player *player)
{
    int node = player->pointer.pressed;

    if (node < 0 || !player->view.nodes[node].textbox)
        return false;
    place_caret(player, node, true, false);
    return true;
}

/* Where an input method may show what it offers, in units of the window. */
static void place_input_method(const Player *player)
{
    const Rect at = player->view.nodes[player->view.focus].textbox->caret_at;
    float ratio = player_ratio(player);
    SDL_Rect rect = { (int)((float)at.x / ratio), (int)((float)at.y / ratio),
                      (int)((float)at.w / ratio), (int)((float)at.h / ratio) };

    SDL_SetTextInputRect(&rect);
}

void player_follow_typing(Player *player)
{
    Entry *entry = entry_of(player);

    if (entry != player->typing) {
        if (player->typing)
            entry_compose(player->typing, "");
        if (entry)
            SDL_StartTextInput();
        else
            SDL_StopTextInput();
    }
    player->typing = entry;
    if (entry)
        place_input_method(player);
}
