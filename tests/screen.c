#include "tests/check.h"

#include "tests/screen.h"

#include <stdlib.h>

#include "view/app.h"
#include "view/speech.h"

enum { SCREEN_SIZE = 1 << 16 };

static const char *const roles[] = {
    [ROLE_NONE] = "group",          [ROLE_BANNER] = "banner",
    [ROLE_MAIN] = "main",           [ROLE_COMPLEMENTARY] = "side",
    [ROLE_CONTENTINFO] = "keys",    [ROLE_HEADING] = "heading",
    [ROLE_PARAGRAPH] = "text",      [ROLE_BLOCKQUOTE] = "speech",
    [ROLE_BUTTON] = "button",       [ROLE_STATUS] = "status",
    [ROLE_IMG] = "image",           [ROLE_LISTITEM] = "item",
    [ROLE_SEPARATOR] = "separator", [ROLE_RADIOGROUP] = "choice of",
    [ROLE_RADIO] = "radio",         [ROLE_LOG] = "log",
    [ROLE_TEXTBOX] = "text box",
};

static int depth_of(const View *view, int index)
{
    int depth = 0;

    for (int i = 0; i < index; i++)
        depth += view->nodes[i].end > index;
    return depth;
}

static int write_node(const View *view, int index, char *out, size_t size)
{
    const Node *node = &view->nodes[index];
    const char *name = node->name ? node->name : "";
    const char *text = node->text ? node->text : "";
    char key[16] = "";

    if (node->key == KEY_ENTER || node->key == ' ')
        snprintf(key, sizeof key, " (%s)",
                 node->key == ' ' ? "space" : "enter");
    else if (node->key)
        snprintf(key, sizeof key, " (%s%c)",
                 node->key & KEY_WITH_SHIFT ? "shift " : "",
                 node->key & ~KEY_WITH_SHIFT);
    return snprintf(
        out, size, "%*s%s%s%s%s%s%s%s%s%s%s%s%s\n", 2 * depth_of(view, index),
        "", roles[node->role], node->disabled ? " disabled" : "",
        node->selected ? " selected" : "", index == view->focus ? " focus" : "",
        key, node->id ? " #" : "", node->id ? node->id : "", *name ? " <" : "",
        name, *name ? ">" : "", *text ? " " : "", text);
}

char *screen_text(const View *view)
{
    char *text = calloc(1, SCREEN_SIZE);
    size_t used = 0;

    for (int i = 0; i < view->count && used < SCREEN_SIZE; i++)
        used += (size_t)write_node(view, i, text + used, SCREEN_SIZE - used);
    return text;
}

static void keep(const char *text, const char *path)
{
    FILE *file = fopen(path, "wb");

    assert_non_null(file);
    fputs(text, file);
    fclose(file);
}

void check_text(const char *text, const char *name)
{
    static char kept[SCREEN_SIZE];
    char path[512];

    snprintf(path, sizeof path, "%s/screens/%s.txt", TESTS, name);
    if (getenv("UPDATE_SCREENS"))
        keep(text, path);

    FILE *file = fopen(path, "rb");
    if (!file)
        fail_msg("%s is missing", path);
    kept[fread(kept, 1, sizeof kept - 1, file)] = '\0';
    fclose(file);
    if (strcmp(kept, text) != 0)
        fail_msg("%s differs; the screen is now:\n%s", path, text);
}

void check_screen(const View *view, const char *name, const char *language)
{
    char file[256];
    char *text = screen_text(view);

    snprintf(file, sizeof file, "%s.%s", name, language);
    check_text(text, file);
    free(text);

    const bool english = strcmp(language, "en") == 0;
    snprintf(file, sizeof file, "%s.%s.speech", name, language);
    check_text(speech_screen(view, english ? LANGUAGE_EN : LANGUAGE_NL), file);
}
