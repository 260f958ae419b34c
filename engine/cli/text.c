#include "cli/cli.h"
#include "cli/clock.h"
#include "cli/terminal.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* As the window has it: from its own beginning. */
static int64_t now_ms(const Terminal *t)
{
    return clock_ms() - t->began;
}

static const char *label(const Node *node)
{
    return node->name ? node->name : node->text ? node->text : "";
}

/* What is chosen by number; the rest is asked for by word. */
static bool is_numbered(const Node *node)
{
    switch (node->action.verb) {
    case VERB_PLAY:
    case VERB_BEGIN:
    case VERB_REWIND:
    case VERB_CHOOSE:
    case VERB_CALL:
    case VERB_READ:
    case VERB_AGAIN:
    case VERB_RESUME:
    case VERB_SET:
    case VERB_PERSON:
    case VERB_TEACH:
    case VERB_VOTE:
    case VERB_PARTICIPANT:
    case VERB_LOOK:
    case VERB_WAY_STEP:
        return node_is_active(node);
    default:
        return false;
    }
}

static bool has_word(const Node *node)
{
    return node_is_active(node) && node->id && !is_numbered(node);
}

static void put_button(Terminal *t, const Node *node)
{
    char first[80] = " -  ";

    /* After what was asked for has been written, it goes on by itself. A hand
     * less is asked for by the word below. */
    if (t->asked || node->action.verb == VERB_VOTE_OFF)
        return;

    if (is_numbered(node))
        snprintf(first, sizeof first, "%2d. ", ++t->numbered);
    else if (node->disabled)
        snprintf(first, sizeof first, " -  (%s) ",
                 terminal_say(t, STRING_TEXT_NOT_NOW));
    else if (node->id)
        snprintf(first, sizeof first, "[%.64s] ", node->id);
    terminal_begin(t, WROTE_ITEM);
    terminal_put_lines(t, first, label(node));
}

/* All of the banner on one line. */
static void put_banner(Terminal *t, int banner)
{
    const char *between = "";

    terminal_begin(t, WROTE_TEXT);
    for (int i = banner + 1; i < t->view.nodes[banner].end; i++) {
        const Node *node = &t->view.nodes[i];

        if (!node->text || (node->role == ROLE_BUTTON && node->name))
            continue;
        fputs(between, t->out);
        terminal_put(t, node->text);
        between = " · ";
    }
    fputc('\n', t->out);
}

static bool same_word(const char *a, const char *b, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (tolower((unsigned char)a[i]) != tolower((unsigned char)b[i]))
            return false;
    return b[length] == '\0';
}

typedef enum { ASKS_NOTHING, ASKS_BACK, ASKS_HOME, ASKS_QUIT, ASKS_HELP } Asks;

/* Both languages are understood, whichever is shown. */
static Asks what_is_asked(const char *answer)
{
    static const struct {
        const char *word;
        Asks asks;
    } known[] = {
        { "terug", ASKS_BACK }, { "back", ASKS_BACK }, { "thuis", ASKS_HOME },
        { "home", ASKS_HOME },  { "stop", ASKS_QUIT }, { "quit", ASKS_QUIT },
        { "exit", ASKS_QUIT },  { "q", ASKS_QUIT },    { "?", ASKS_HELP },
        { "help", ASKS_HELP },  { "hulp", ASKS_HELP },
    };

    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (same_word(known[i].word, answer, strlen(known[i].word)))
            return known[i].asks;
    return ASKS_NOTHING;
}

/* What was typed takes the place of what stood there. */
static void write_answer(Terminal *t, int box, const char *answer)
{
    app_focus(t->app, &t->view, box);
    t->view.focus = box;
    Entry *entry = app_entry(t->app, &t->view);

    entry_edit(entry, EDIT_ALL, false, NULL);
    entry_insert(entry, answer, strlen(answer));
}

/* Reads one line into a box; an empty line leaves it as it is. */
static void ask(Terminal *t, int box)
{
    const Node *node = &t->view.nodes[box];
    char answer[ANSWER_MAX];

    terminal_begin(t, WROTE_TEXT);
    if (!t->asked)
        terminal_put_lines(t, "", terminal_say(t, STRING_TEXT_ANSWER));
    if (node->text[0])
        terminal_put_lines(
            t, "", terminal_say_with(t, STRING_TEXT_STANDS, ARGS(node->text)));
    t->asked = true;
    if (t->ended || t->leaves || !terminal_read(t, answer))
        return;
    Asks asks = what_is_asked(answer);
    t->ended = asks == ASKS_QUIT;
    t->leaves =
        node->textbox->one_line && (asks == ASKS_BACK || asks == ASKS_HOME);
    if (!t->ended && !t->leaves && answer[0])
        write_answer(t, box, answer);
}

/* Writes a node; returns the index of the next to be written. */
static int put_node(Terminal *t, int index)
{
    const Node *node = &t->view.nodes[index];

    switch (node->role) {
    case ROLE_BANNER:
        put_banner(t, index);
        return node->end;
    case ROLE_CONTENTINFO:
    case ROLE_IMG:
        return node->end;
    case ROLE_BUTTON:
    case ROLE_RADIO:
        put_button(t, node);
        return node->end;
    case ROLE_TEXTBOX:
        ask(t, index);
        return node->end;
    case ROLE_LISTITEM:
        terminal_begin(t, WROTE_ITEM);
        terminal_put_lines(t, " -  ", label(node));
        return node->end;
    default:
        break;
    }
    if (node->text) {
        terminal_begin(t, WROTE_TEXT);
        terminal_put_lines(t, "", node->text);
    }
    return index + 1;
}

/* "terug, thuis, stop, ?": the words that mean something here. */
static const char *words(const Terminal *t)
{
    const char *list = "";
    Arena *arena = t->view.arena;

    for (int i = 0; i < t->view.count; i++) {
        const Node *node = &t->view.nodes[i];
        bool listed = false;

        for (int k = 0; k < i && has_word(node); k++)
            listed |= has_word(&t->view.nodes[k]) &&
                      strcmp(t->view.nodes[k].id, node->id) == 0;
        if (has_word(node) && !listed) {
            size_t size = strlen(list) + strlen(node->id) + 3;
            char *longer = arena_alloc(arena, size);

            snprintf(longer, size, "%s%s, ", list, node->id);
            list = longer;
        }
    }
    return list;
}

static void put_commands(const Terminal *t)
{
    const char *known = words(t);
    size_t size = strlen(known) + 32;
    char *all = arena_alloc(t->view.arena, size);

    snprintf(all, size, "%s%s, ?", known, terminal_say(t, STRING_WORD_QUIT));
    fputc('\n', t->out);
    terminal_put_lines(t, "",
                       terminal_say_with(t, STRING_TEXT_COMMANDS, ARGS(all)));
}

static void show(Terminal *t)
{
    t->wrote = WROTE_NOTHING;
    t->numbered = 0;
    t->asked = t->leaves = false;
    fputs("\n----\n\n", t->out);
    for (int i = 0; i < t->view.count;)
        i = put_node(t, i);
    if (!t->asked)
        put_commands(t);
}

static int by_number(const Terminal *t, const char *answer)
{
    char *end;
    long number = strtol(answer, &end, 10);

    for (int i = 0; *end == '\0' && number > 0 && i < t->view.count; i++)
        if (is_numbered(&t->view.nodes[i]) && --number == 0)
            return i;
    return -1;
}

static int by_id(const Terminal *t, const char *answer)
{
    for (int i = 0; i < t->view.count; i++) {
        const Node *node = &t->view.nodes[i];

        if (node_is_active(node) && node->id &&
            same_word(node->id, answer, strlen(node->id)))
            return i;
    }
    return -1;
}

/* The node whose label begins with this word, if there is just one. */
static int by_first_word(const Terminal *t, const char *answer)
{
    int found = -1;

    for (int i = 0; i < t->view.count; i++) {
        const Node *node = &t->view.nodes[i];

        if (!node_is_active(node) ||
            !same_word(label(node), answer, strcspn(label(node), " ,.:;!?")))
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

static int find_node(const Terminal *t, const char *answer)
{
    int node = by_number(t, answer);

    if (node < 0)
        node = by_id(t, answer);
    return node < 0 ? by_first_word(t, answer) : node;
}

/* Out of what lies on top or one choice back; home when there is nothing. */
static void go_back(Terminal *t)
{
    int node = by_id(t, terminal_say(t, STRING_WORD_BACK));

    if (node >= 0)
        app_press(t->app, &t->view, node, now_ms(t));
    else
        app_key(t->app, &t->view, KEY_ESCAPE, now_ms(t));
}

static void put_unknown(const Terminal *t, const char *answer)
{
    terminal_put_lines(t, "",
                       terminal_say_with(t, STRING_TEXT_UNKNOWN, ARGS(answer)));
    put_commands(t);
}

static void obey(Terminal *t, const char *answer)
{
    int node = find_node(t, answer);

    if (node >= 0) {
        app_press(t->app, &t->view, node, now_ms(t));
        return;
    }
    switch (what_is_asked(answer)) {
    case ASKS_BACK:
        go_back(t);
        break;
    case ASKS_HOME:
        app_do(t->app, (Action){ VERB_HOME, 0 }, now_ms(t));
        break;
    case ASKS_QUIT:
        app_do(t->app, (Action){ VERB_QUIT, 0 }, now_ms(t));
        break;
    case ASKS_HELP:
        terminal_put_lines(t, "", terminal_say(t, STRING_TEXT_HELP));
        if (answer[0] == '?')
            put_commands(t);
        else
            app_key(t->app, &t->view, KEY_HELP, now_ms(t));
        break;
    case ASKS_NOTHING:
        put_unknown(t, answer);
        break;
    }
}

/* What was asked for has been written: the one button there goes on, or it is
 * not enough for that. */
static void go_on(Terminal *t)
{
    app_build(t->app, &t->view);
    for (int i = 0; !t->leaves && i < t->view.count; i++)
        if (t->view.nodes[i].look == LOOK_PRIMARY &&
            node_is_active(&t->view.nodes[i])) {
            app_press(t->app, &t->view, i, now_ms(t));
            return;
        }
    go_back(t);
}

static Terminal terminal(App *app, FILE *in, FILE *out, bool prompt)
{
    return (Terminal){ .app = app,
                       .in = in,
                       .out = out,
                       .prompt = prompt,
                       .began = clock_ms(),
                       .language = app_language(app),
                       .view = { .arena = arena_new() } };
}

static int close_terminal(Terminal *t)
{
    arena_free(t->view.arena);
    fflush(t->out);
    return ferror(t->out) ? EXIT_WORLD : EXIT_FINE;
}

int text_show(App *app, FILE *out)
{
    Terminal t = terminal(app, NULL, out, false);

    app_build(app, &t.view);
    show(&t);
    return close_terminal(&t);
}

int text_play(App *app, FILE *in, FILE *out, bool prompt)
{
    Terminal t = terminal(app, in, out, prompt);
    uint64_t shown = 0;
    char answer[ANSWER_MAX];

    while (!app_wants_to_quit(app) && !t.ended) {
        t.language = app_language(app);
        app_reread(app);
        while (app_due(app, now_ms(&t)) == 0)
            app_go_on(app);
        app_build(app, &t.view);
        if (t.asked || view_hash(&t.view) != shown)
            show(&t);
        shown = view_hash(&t.view);
        if (t.asked)
            go_on(&t);
        else if (terminal_read(&t, answer) && answer[0])
            obey(&t, answer);
    }
    fprintf(out, "\n%s\n", terminal_say(&t, STRING_TEXT_BYE));
    return close_terminal(&t);
}
