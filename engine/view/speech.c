#include "view/speech.h"

#include <ctype.h>
#include <string.h>

#include "core/strbuf.h"
#include "view/wrap.h"

typedef struct {
    const View *view;
    Language language;
    Strbuf said;
} Speech;

/* Which nodes of a part are said. */
typedef enum { SAY_ALL, SAY_WORDS, SAY_PRESSABLE } Wanted;

static Speech speech_new(const View *view, Language language)
{
    return (Speech){ .view = view,
                     .language = language,
                     .said = strbuf_new(view->arena) };
}

static const Node *node_at(const Speech *s, int index)
{
    return &s->view->nodes[index];
}

static const char *fill(const Speech *s, String string, const char *const *args)
{
    return string_fill(s->view->arena, string, s->language, args);
}

static const char *digits(const Speech *s, int number)
{
    return string_number(s->view->arena, number);
}

static const char *label(const Node *node)
{
    return node->name ? node->name : node->text ? node->text : "";
}

static bool is_pressable(const Node *node)
{
    return node->action.verb != VERB_NONE;
}

static bool is_sign(const char *at, const char *sign)
{
    return strncmp(at, sign, strlen(sign)) == 0;
}

/* Signs that a voice would leave out, or spell. */
static const struct {
    const char *sign;
    bool in_number; /* only between digits */
    String words;
} signs[] = {
    { "↑↓←→", false, STRING_SAID_ARROWS }, { "↑↓", false, STRING_SAID_ARROWS },
    { "←→", false, STRING_SAID_ARROWS },   { " · ", false, STRING_SAID_BREAK },
    { " + ", false, STRING_SAID_PLUS },    { "−", false, STRING_SAID_MINUS },
    { "–", true, STRING_SAID_THROUGH },
};

/* The sign that stands at `at`, or -1. */
static int sign_at(const char *text, const char *at)
{
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        const char *after = at + strlen(signs[i].sign);

        if (is_sign(at, signs[i].sign) &&
            (!signs[i].in_number ||
             (at > text && isdigit((unsigned char)at[-1]) &&
              isdigit((unsigned char)*after))))
            return (int)i;
    }
    return -1;
}

static const char *spoken(const Speech *s, const char *written)
{
    const char *text = wrap_plain(s->view->arena, written);
    Strbuf out = strbuf_new(s->view->arena);

    for (const char *at = text; *at;) {
        int sign = sign_at(text, at);

        if (sign >= 0) {
            strbuf_add(&out, "%s", string_in(signs[sign].words, s->language));
            at += strlen(signs[sign].sign);
            continue;
        }
        if (*at != '\n')
            strbuf_add(&out, "%c", *at);
        else if (at[1] != '\n' && at[1] != '\0')
            strbuf_add(&out, " ");
        at++;
    }
    return out.text;
}

/* A voice pauses, and lets its tone drop, at the end of a sentence. */
static bool ends_sentence(const Strbuf *said)
{
    static const char *const closing[] = { "’", "”", "\"", ")" };
    static const char *const ends[] = { ".", "!", "?", ":", "…", "\n" };
    size_t length = said->length;

    for (size_t i = 0; i < sizeof closing / sizeof *closing; i++) {
        size_t size = strlen(closing[i]);

        if (length > size && is_sign(said->text + length - size, closing[i])) {
            length -= size;
            break;
        }
    }
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t size = strlen(ends[i]);

        if (length >= size && is_sign(said->text + length - size, ends[i]))
            return true;
    }
    return false;
}

static void add_line(Speech *s, const char *line)
{
    const char *words = spoken(s, line);

    if (!words[0])
        return;
    strbuf_add(&s->said, "%s", words);
    strbuf_add(&s->said, ends_sentence(&s->said) ? "\n" : ".\n");
}

/* Where a node stands among those of the screen that ask the same verb. */
static int place_among(const Speech *s, int index, int *of)
{
    Verb verb = node_at(s, index)->action.verb;
    int place = 0;

    *of = 0;
    for (int i = 0; i < s->view->count; i++) {
        *of += node_at(s, i)->action.verb == verb;
        place = i <= index ? *of : place;
    }
    return place;
}

/* What is pressed to go on with is one of so many; all else is a button. */
static const char *button_line(const Speech *s, int index)
{
    static const struct {
        Verb verb;
        String said;
    } kinds[] = {
        { VERB_CHOOSE, STRING_SAID_CHOICE },
        { VERB_VOTE, STRING_SAID_CHOICE },
        { VERB_TEACH, STRING_SAID_SITUATION },
        { VERB_PLAY, STRING_SAID_SITUATION },
        { VERB_CALL, STRING_SAID_CONTACT },
        { VERB_READ, STRING_SAID_DOCUMENT },
    };
    const Node *node = node_at(s, index);

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        int of, place;

        if (kinds[i].verb != node->action.verb)
            continue;
        place = place_among(s, index, &of);
        return fill(s, kinds[i].said,
                    ARGS(digits(s, place), digits(s, of), label(node)));
    }
    return fill(s, STRING_SAID_BUTTON, ARGS(label(node)));
}

/* The group that a radio belongs to, or -1. */
static int group_of(const Speech *s, int index)
{
    for (int i = index; i >= 0; i--)
        if (node_at(s, i)->role == ROLE_RADIOGROUP &&
            node_at(s, i)->end > index)
            return i;
    return -1;
}

/* Groups are called by a word or by a question. */
static bool is_question(const char *name)
{
    size_t length = strlen(name);

    return length > 0 && name[length - 1] == '?';
}

/* "Taal: English, 2 van 2" */
static const char *radio_line(const Speech *s, int index)
{
    int group = group_of(s, index), place = 0, of = 0;

    if (group < 0)
        return fill(s, STRING_SAID_BUTTON, ARGS(label(node_at(s, index))));
    for (int i = group; i < node_at(s, group)->end; i++) {
        of += node_at(s, i)->role == ROLE_RADIO;
        place = i <= index ? of : place;
    }
    const char *name = label(node_at(s, group));
    return fill(
        s, is_question(name) ? STRING_SAID_ANSWER : STRING_SAID_RADIO,
        ARGS(name, label(node_at(s, index)), digits(s, place), digits(s, of)));
}

/* "Taal, kies er één: Nederlands, gekozen; English" */
static const char *group_line(const Speech *s, int group)
{
    Strbuf values = strbuf_new(s->view->arena);

    for (int i = group; i < node_at(s, group)->end; i++) {
        const Node *node = node_at(s, i);

        if (node->role != ROLE_RADIO)
            continue;
        strbuf_add(&values, "%s%s", values.length ? "; " : "",
                   node->selected
                       ? fill(s, STRING_SAID_SELECTED, ARGS(label(node)))
                       : label(node));
    }
    const char *name = label(node_at(s, group));
    return fill(s, is_question(name) ? STRING_SAID_ANSWERS : STRING_SAID_GROUP,
                ARGS(name, values.text));
}

static const char *textbox_line(const Speech *s, const Node *node)
{
    return node->text[0]
               ? fill(s, STRING_SAID_TEXTBOX, ARGS(node->name, node->text))
               : fill(s, STRING_SAID_TEXTBOX_EMPTY, ARGS(node->name));
}

/* `line` with a word added to its last sentence. */
static const char *with_word(const Speech *s, const char *line, String pattern)
{
    size_t length = strlen(line);

    length -= length > 0 && line[length - 1] == '.';
    return fill(s, pattern, ARGS(arena_text(s->view->arena, line, length)));
}

static const char *line_of(const Speech *s, int index)
{
    const Node *node = node_at(s, index);
    const char *line = label(node);

    if (node->role == ROLE_RADIOGROUP)
        return group_line(s, index);
    if (node->role == ROLE_TEXTBOX)
        return textbox_line(s, node);
    if (node->role == ROLE_RADIO)
        line = radio_line(s, index);
    else if (is_pressable(node))
        line = button_line(s, index);
    else if (node->role == ROLE_BLOCKQUOTE)
        line = fill(s, STRING_SAID_QUOTE, ARGS(line));
    else if (node->role == ROLE_IMG)
        line = fill(s, STRING_SAID_IMAGE, ARGS(line));
    if (node->selected)
        line = with_word(s, line, STRING_SAID_SELECTED);
    if (node->disabled)
        line = with_word(s, line, STRING_SAID_DISABLED);
    return line;
}

/* A picture that the next words name too. */
static bool is_captioned(const Speech *s, int index)
{
    const char *name = label(node_at(s, index));

    if (node_at(s, index)->role != ROLE_IMG)
        return false;
    for (int i = index + 1; i < s->view->count; i++)
        if (node_at(s, i)->text)
            return strcmp(node_at(s, i)->text, name) == 0;
    return false;
}

static bool stands_for_all(const Node *node)
{
    return is_pressable(node) || node->role == ROLE_RADIOGROUP ||
           (node->name && node->role != ROLE_MAIN);
}

static bool is_wanted(const Speech *s, int index, Wanted wanted)
{
    bool pressable = is_pressable(node_at(s, index));

    if (is_captioned(s, index))
        return false;
    return wanted == SAY_ALL || pressable == (wanted == SAY_PRESSABLE);
}

/* Says the nodes from `first` up to `end`. */
static void say_nodes(Speech *s, int first, int end, Wanted wanted)
{
    for (int i = first; i < end;) {
        const Node *node = node_at(s, i);
        bool whole = wanted != SAY_PRESSABLE && stands_for_all(node);

        if (is_wanted(s, i, wanted) && label(node)[0])
            add_line(s, line_of(s, i));
        i = whole ? node->end : i + 1;
    }
}

static void say_parts(Speech *s, Role role, Wanted wanted)
{
    for (int i = 0; i < s->view->count; i = node_at(s, i)->end)
        if (node_at(s, i)->role == role)
            say_nodes(s, i + 1, node_at(s, i)->end, wanted);
}

/* What has changed can be undone from where it is told; that is a control. */
static void say_main(Speech *s, int main)
{
    for (int i = main + 1; i < node_at(s, main)->end;) {
        const Node *node = node_at(s, i);
        bool inner = !stands_for_all(node) && node->role != ROLE_STATUS;
        int next = inner ? i + 1 : node->end;

        say_nodes(s, i, next, node->role == ROLE_STATUS ? SAY_WORDS : SAY_ALL);
        i = next;
    }
}

static void say_undoing(Speech *s, int main)
{
    for (int i = main + 1; i < node_at(s, main)->end; i++)
        if (node_at(s, i)->role == ROLE_STATUS)
            say_nodes(s, i, node_at(s, i)->end, SAY_PRESSABLE);
}

static void say_mains(Speech *s, void (*say)(Speech *, int))
{
    for (int i = 0; i < s->view->count; i = node_at(s, i)->end)
        if (node_at(s, i)->role == ROLE_MAIN)
            say(s, i);
}

/* "C iemand bellen": the texts of a pair. */
static void add_key(const Speech *s, int pair, Strbuf *keys)
{
    const char *between = keys->length ? "; " : "";

    for (int i = pair + 1; i < node_at(s, pair)->end; i++) {
        strbuf_add(keys, "%s%s", between, label(node_at(s, i)));
        between = " ";
    }
}

static void say_keys(Speech *s, int bar)
{
    Strbuf keys = strbuf_new(s->view->arena);

    for (int i = bar + 1; i < node_at(s, bar)->end; i = node_at(s, i)->end) {
        if (is_pressable(node_at(s, i)) || node_at(s, i)->end == i + 1)
            say_nodes(s, i, node_at(s, i)->end, SAY_ALL);
        else
            add_key(s, i, &keys);
    }
    if (keys.length)
        add_line(s, fill(s, STRING_SAID_KEYS, ARGS(keys.text)));
}

static void say_key_bars(Speech *s)
{
    for (int i = 0; i < s->view->count; i = node_at(s, i)->end)
        if (node_at(s, i)->role == ROLE_CONTENTINFO)
            say_keys(s, i);
}

const char *speech_screen(const View *view, Language language)
{
    Speech s = speech_new(view, language);

    say_parts(&s, ROLE_BANNER, SAY_WORDS);
    say_mains(&s, say_main);
    say_mains(&s, say_undoing);
    say_parts(&s, ROLE_COMPLEMENTARY, SAY_ALL);
    say_parts(&s, ROLE_BANNER, SAY_PRESSABLE);
    say_key_bars(&s);
    return s.said.text;
}

const char *speech_node(const View *view, int node, Language language)
{
    Speech s = speech_new(view, language);

    add_line(&s, line_of(&s, node));
    return s.said.text;
}
