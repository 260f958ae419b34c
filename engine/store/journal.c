#include "store/journal.h"

#include <string.h>

/* A run of this session, all of it: a store that is new must get it whole. */
typedef struct {
    Attempt attempt;
    Events events;
    bool saved;
} Entry;

typedef struct {
    const char *word, *value;
    bool saved;
} Setting;

struct Journal {
    Arena *arena;
    const char *folder;
    Store *store;
    Trainee trainee;
    Entry *entries;
    int entry_count;
    Setting *settings;
    int setting_count;
    bool made; /* the store has been there */
    bool told; /* that saving fails */
};

static const char *keep(Journal *j, const char *text)
{
    return text ? arena_text(j->arena, text, strlen(text)) : "";
}

/* What was saved in a store that has gone may have gone with it. */
static void forget_saved(Journal *j)
{
    for (int i = 0; i < j->entry_count; i++)
        j->entries[i].saved = false;
    for (int i = 0; i < j->setting_count; i++)
        j->settings[i].saved = false;
    store_close(j->store);
    j->store = NULL;
}

static bool save_runs(Journal *j, Error *err)
{
    for (int i = 0; i < j->entry_count; i++) {
        Entry *e = &j->entries[i];

        if (e->saved || e->events.count == 0)
            continue;
        if (!store_save(j->store, &j->trainee, &e->attempt, e->events.events,
                        e->events.count, err))
            return false;
        e->saved = true;
    }
    return true;
}

static bool save_settings(Journal *j, Error *err)
{
    for (int i = 0; i < j->setting_count; i++) {
        Setting *s = &j->settings[i];

        if (!s->saved &&
            !store_set(j->store, &j->trainee.id, s->word, s->value, err))
            return false;
        s->saved = true;
    }
    return true;
}

/* That this one plays now is worth no word if it cannot be saved. */
static void note_player(Journal *j, Store *store)
{
    const char *last = store_last_player(store, j->arena, NULL);

    if (last && strcmp(last, j->trainee.name) != 0)
        store_plays(store, &j->trainee.id, NULL);
}

/* Who plays may go by another id in a store that was not there before. A store
 * that has gone is waited for, not made where it no longer is. */
static bool open_store(Journal *j, Error *note, Error *err)
{
    Store *store = store_open(j->folder, !j->made, note, err);
    Trainee trainee;

    if (store && !j->trainee.name)
        j->trainee.name = store_last_player(store, j->arena, err);
    if (!j->trainee.name)
        j->trainee.name = "";
    if (!store || !store_trainee(store, j->trainee.name, "", &trainee, err)) {
        store_close(store);
        return false;
    }
    j->trainee.id = trainee.id;
    j->trainee.registration = keep(j, trainee.registration);
    for (int i = 0; i < j->entry_count; i++)
        j->entries[i].attempt.trainee = trainee.id;
    j->store = store;
    j->made = true;
    note_player(j, store);
    return true;
}

static bool save_all(Journal *j, Error *note, Error *err)
{
    return (j->store || open_store(j, note, err)) && save_runs(j, err) &&
           save_settings(j, err);
}

/* A store that is gone, or damaged, is opened anew, which mends it. */
static bool is_to_reopen(Message message)
{
    return message == MESSAGE_STORE_GONE || message == MESSAGE_STORE_DAMAGED;
}

static void save(Journal *j, Error *err)
{
    Error why = { 0 }, note = { 0 };
    bool ok = save_all(j, &note, &why);

    if (!ok && is_to_reopen(why.message)) {
        forget_saved(j);
        why = (Error){ 0 };
        ok = save_all(j, &note, &why);
    }
    if (ok && j->told)
        error_set(err, MESSAGE_STORE_AGAIN, NO_ARGS);
    else if (ok ? error_is_set(&note) : !j->told)
        *err = ok ? note : why;
    j->told = !ok;
}

Journal *journal_new(const char *folder, const char *name, Error *err)
{
    Arena *arena = arena_new();
    Journal *j = arena_alloc(arena, sizeof *j);

    *j = (Journal){ .arena = arena };
    j->folder = keep(j, folder);
    j->trainee = (Trainee){ .id = id_new(),
                            .name = name ? keep(j, name) : NULL,
                            .registration = "" };
    j->told = !open_store(j, err, err);
    if (j->store && !error_is_set(err) && store_is_guest(j->store))
        error_set(err, MESSAGE_STORE_GUEST, ARGS(folder));
    return j;
}

bool journal_end(Journal *journal, Error *err)
{
    if (!journal)
        return true;
    journal->told = false;
    if (journal_is_behind(journal))
        save(journal, err);

    bool saved = !journal_is_behind(journal);
    store_close(journal->store);
    arena_free(journal->arena);
    return saved;
}

bool journal_is_behind(const Journal *journal)
{
    for (int i = 0; i < journal->entry_count; i++)
        if (!journal->entries[i].saved && journal->entries[i].events.count)
            return true;
    for (int i = 0; i < journal->setting_count; i++)
        if (!journal->settings[i].saved)
            return true;
    return false;
}

static Entry *add_entry(Journal *j, const Attempt *a)
{
    Entry *entry = ARENA_PUSH(j->arena, j->entries, j->entry_count);

    entry->attempt = (Attempt){
        .id = a->id,
        .trainee = j->trainee.id,
        .scenario = keep(j, a->scenario),
        .scenario_digest = keep(j, a->scenario_digest),
        .procedure = keep(j, a->procedure),
        .procedure_digest = keep(j, a->procedure_digest),
        .mode = keep(j, a->mode),
        .program = keep(j, a->program),
        .seed = a->seed,
        .began = a->began,
        .outcome = keep(j, a->outcome),
    };
    return entry;
}

void journal_begin(Journal *journal, const Attempt *attempt)
{
    Entry *entry = add_entry(journal, attempt);

    entry->attempt.id = id_new();
    entry->attempt.outcome = "";
}

static void add_event(Journal *j, Entry *entry, const Event *event)
{
    Event *kept =
        ARENA_PUSH(j->arena, entry->events.events, entry->events.count);

    *kept = *event;
    kept->step = keep(j, event->step);
    kept->word = keep(j, event->word);
    kept->text = keep(j, event->text);
    entry->saved = false;
}

void journal_take_up(Journal *journal, const Attempt *attempt,
                     const Events *events)
{
    Entry *entry = add_entry(journal, attempt);

    for (int i = 0; i < events->count; i++)
        add_event(journal, entry, &events->events[i]);
    entry->saved = true;
}

void journal_add(Journal *journal, const Event *event, const char *outcome,
                 Error *err)
{
    Entry *entry = &journal->entries[journal->entry_count - 1];

    add_event(journal, entry, event);
    entry->attempt.outcome = keep(journal, outcome);
    save(journal, err);
}

bool journal_run(const Journal *journal, Attempt *attempt, Events *events)
{
    if (journal->entry_count == 0)
        return false;
    *attempt = journal->entries[journal->entry_count - 1].attempt;
    *events = journal->entries[journal->entry_count - 1].events;
    return true;
}

void journal_set(Journal *journal, const char *word, const char *value,
                 Error *err)
{
    Setting *setting = NULL;

    for (int i = 0; i < journal->setting_count; i++)
        if (strcmp(journal->settings[i].word, word) == 0)
            setting = &journal->settings[i];
    if (!setting)
        setting = ARENA_PUSH(journal->arena, journal->settings,
                             journal->setting_count);
    *setting =
        (Setting){ .word = keep(journal, word), .value = keep(journal, value) };
    save(journal, err);
}

bool journal_name(Journal *journal, const char *name, const char *registration,
                  Error *err)
{
    Trainee named = { .id = journal->trainee.id,
                      .name = name,
                      .registration = registration };

    if (!journal->store)
        return error_set(err, MESSAGE_STORE_GONE, ARGS(journal->folder));
    if (!store_name(journal->store, &named, err))
        return false;
    journal->trainee.name = keep(journal, name);
    journal->trainee.registration = keep(journal, registration);
    note_player(journal, journal->store);
    return true;
}

Store *journal_store(const Journal *journal)
{
    return journal->store;
}

const Trainee *journal_trainee(const Journal *journal)
{
    return &journal->trainee;
}
