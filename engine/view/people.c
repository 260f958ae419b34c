#include "view/screens.h"

#include <string.h>

/* Who plays: how they are chosen and named, and how the app goes on. */

static const char *copied(const App *app, const char *text)
{
    return arena_text(app->arena, text, strlen(text));
}

static void set_name(App *app, const PlayerName *person)
{
    app->player = (PlayerName){ copied(app, person->name),
                                copied(app, person->registration) };
}

void app_set_player(App *app, const PlayerName *player)
{
    overview_stop_looking(app);
    hindsight_end(app);
    session_free(app->session);
    app->session = NULL;
    app->attempt = 0;
    app->result_count = 0;
    set_name(app, player);
    show_screen(app, SCREEN_HOME);
}

static void ask_people(App *app)
{
    app->people = app->keeper.people(app->keeper.context, &app->people_count);
}

/* With nobody to choose from, only a name can be given. */
void people_show(App *app, int argument, int64_t now_ms)
{
    (void)argument;
    if (!app->keeper.people)
        return;
    ask_people(app);
    if (app->people_count > 1 || app->player.name[0])
        open_over(app, SCREEN_PEOPLE, now_ms);
    else
        people_ask_name(app, 0, now_ms);
}

void people_play_as(App *app, int person, int64_t now_ms)
{
    const char *name = app->people[person].name;

    (void)now_ms;
    if (strcmp(name, app->player.name) == 0)
        show_screen(app, SCREEN_HOME);
    else
        app->keeper.play_as(app->keeper.context, name, &app->error);
}

static void fill(Entry *entry, const char *text)
{
    *entry = (Entry){ .length = 0 };
    entry_insert(entry, text, strlen(text));
}

void people_ask_name(App *app, int someone_new, int64_t now_ms)
{
    const PlayerName nobody = { "", "" };
    const PlayerName *person = someone_new ? &nobody : &app->player;

    app->names_new = someone_new;
    fill(&app->entries[ENTRY_NAME], person->name);
    fill(&app->entries[ENTRY_REGISTRATION], person->registration);
    open_over(app, SCREEN_NAME, now_ms);
    app->focus = (Action){ VERB_WRITE, ENTRY_NAME };
}

const char *line_typed(const App *app, EntryField field)
{
    const Entry *entry = &app->entries[field];
    char *line = arena_text(app->arena, entry->text, (size_t)entry->length);
    size_t length = (size_t)entry->length;

    for (char *p = line; *p; p++)
        if (*p == '\n')
            *p = ' ';
    while (*line == ' ') {
        line++;
        length--;
    }
    while (length > 0 && line[length - 1] == ' ')
        line[--length] = '\0';
    return line;
}

static bool is_known(const App *app, const char *name)
{
    for (int i = 0; i < app->people_count; i++)
        if (strcmp(app->people[i].name, name) == 0)
            return true;
    return false;
}

static void begin_with(App *app, const PlayerName *person)
{
    const Keeper *keeper = &app->keeper;

    if (is_known(app, person->name))
        error_set(&app->error, MESSAGE_NAME_TAKEN, ARGS(person->name));
    else if (keeper->play_as(keeper->context, person->name, &app->error) &&
             keeper->name(keeper->context, person, &app->error))
        set_name(app, person);
}

static void rename_player(App *app, const PlayerName *person, int64_t now_ms)
{
    const Keeper *keeper = &app->keeper;

    if (!keeper->name(keeper->context, person, &app->error))
        return;
    set_name(app, person);
    ask_people(app);
    go_back(app, 0, now_ms);
}

void people_keep_name(App *app, int argument, int64_t now_ms)
{
    const PlayerName person = { line_typed(app, ENTRY_NAME),
                                line_typed(app, ENTRY_REGISTRATION) };

    (void)argument;
    if (app->screen != SCREEN_NAME || !person.name[0])
        return;
    if (app->names_new)
        begin_with(app, &person);
    else
        rename_player(app, &person, now_ms);
}

void people_ask_folder(App *app, int argument, int64_t now_ms)
{
    const Keeper *keeper = &app->keeper;

    (void)argument;
    if (!keeper->folder)
        return;
    fill(&app->entries[ENTRY_FOLDER], keeper->folder(keeper->context));
    open_over(app, SCREEN_FOLDER, now_ms);
    app->focus = (Action){ VERB_WRITE, ENTRY_FOLDER };
}

void people_keep_folder(App *app, int documents, int64_t now_ms)
{
    const Keeper *keeper = &app->keeper;
    const char *path = documents ? "" : line_typed(app, ENTRY_FOLDER);

    if (app->screen == SCREEN_FOLDER &&
        keeper->set_folder(keeper->context, path, &app->error))
        go_back(app, 0, now_ms);
}
