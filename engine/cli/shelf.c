#include "cli/shelf.h"

#include <stdlib.h>
#include <string.h>

#include "core/arena.h"
#include "core/file.h"
#include "core/strbuf.h"

struct Shelf {
    Arena *arena;
    Library *library;
    Card *cards;
    int count;
    const char **procedures; /* NULL ends them */
    int procedure_count;     /* the NULL counted */
    int own_from;            /* of these, those after it are the user's own */
    OwnFolder own;
    Text *own_mistakes; /* of it */
};

/* Adds a procedure that can be chosen, behind those that are there. */
static void add_procedure(Shelf *shelf, const char *procedure)
{
    for (int i = 0; shelf->procedures[i]; i++)
        if (strcmp(shelf->procedures[i], procedure) == 0)
            return;
    shelf->procedures[shelf->procedure_count - 1] = procedure;
    *ARENA_PUSH(shelf->arena, shelf->procedures, shelf->procedure_count) = NULL;
}

/* What the library calls it. */
static const char *name_of(const Card *card)
{
    return card->own ? card->own : card->id;
}

static const char *last_part(const char *path)
{
    const char *slash = strrchr(path, '/');

    return slash ? slash + 1 : path;
}

/* How somebody looks when first met, or NULL. */
static const char *first_mood(const Scenario *s, int person)
{
    for (int i = 0; i < s->step_count; i++)
        if (s->steps[i].person == person)
            return s->steps[i].mood;
    return NULL;
}

/* Of "3.2" the whole number: where on the plan a card stands says enough. */
static const char *whole_step(Shelf *shelf, const Phase *phase)
{
    return arena_text(shelf->arena, phase->id, strcspn(phase->id, "."));
}

static void add_steps(Shelf *shelf, const Scenario *s, Card *card)
{
    EventSet events = scenario_raises(s);

    for (int i = 0; i < s->procedure->phase_count; i++) {
        const Phase *phase = &s->procedure->phases[i];

        if (!(phase->when & events))
            continue;
        card->last = whole_step(shelf, phase);
        if (!card->first)
            card->first = card->last;
    }
}

/* "scenario.lua:5: er is geen stap …" of the first mistake, kept. */
static Text first_mistake(Shelf *shelf, const Diags *diags)
{
    Text text = { { NULL } };
    int count;
    const Diag *all = diags_all(diags, &count);

    while (count > 0 && all->level != DIAG_ERROR) {
        all++;
        count--;
    }
    for (int i = 0; count > 0 && i < LANGUAGE_COUNT; i++) {
        Strbuf out = strbuf_new(shelf->arena);

        strbuf_add(&out, "%s:%d: %s", last_part(all->place.file),
                   all->place.line, all->text[i]);
        text.in[i] = out.text;
    }
    return text;
}

static Card broken_card(Shelf *shelf, const char *name, const char *own)
{
    Card card = { .id = name, .title = { { name } }, .own = own };
    Diags *diags = diags_new();

    card.broken = true;
    if (own) {
        card.id = card.title.in[LANGUAGE_NL] = last_part(own);
        library_scenario(shelf->library, own, NULL, diags, NULL);
        card.summary = first_mistake(shelf, diags);
    }
    diags_free(diags);
    return card;
}

/* Puts a scenario on the shelf; one that cannot be read stands there too, with
 * its name for a title. */
static void add_card(Shelf *shelf, const char *name, Diags *diags, Error *err)
{
    const char *own = strchr(name, '/') ? name : NULL;
    const Scenario *s =
        library_scenario(shelf->library, name, NULL, diags, err);
    Card *card = ARENA_PUSH(shelf->arena, shelf->cards, shelf->count);

    if (!s) {
        *card = broken_card(shelf, name, own);
        return;
    }

    const Person *who = s->complainant >= 0 ? &s->people[s->complainant] : NULL;
    *card = (Card){
        .id = own ? s->id : name,
        .own = own,
        .title = s->title,
        .summary = s->summary,
        .minutes = s->minutes,
        .level = s->level,
        .example = s->example_count > 0,
        .person = who ? text_in(who->name, LANGUAGE_NL) : NULL,
        .portrait = who ? who->portrait : NULL,
        .mood = who ? first_mood(s, s->complainant) : NULL,
    };
    add_steps(shelf, s, card);
    for (int i = 0; i < s->procedure_count; i++)
        add_procedure(shelf, s->procedures[i]);
}

/* Those of which no level is said, and broken ones, come last. */
static int order_of(const Card *card)
{
    return card->level > 0 ? card->level : LEVEL_MAX + 1;
}

/* What came along, from easy to hard, then by title. */
static int compare_cards(const void *a, const void *b)
{
    const Card *one = a, *other = b;
    int by_level = order_of(one) - order_of(other);

    if (!one->own != !other->own)
        return one->own ? 1 : -1;
    return by_level ? by_level
                    : strcmp(text_in(one->title, LANGUAGE_NL),
                             text_in(other->title, LANGUAGE_NL));
}

static void add_own_cards(Shelf *shelf, const char *folder, Diags *diags)
{
    const char **names;

    if (!file_list(folder, shelf->arena, &names, NULL))
        return;
    for (; *names; names++) {
        const char *path = file_join(shelf->arena, folder, *names);

        if (!file_exists(file_join(shelf->arena, path, "scenario.lua")))
            continue;
        add_card(shelf, path, diags, NULL);
        shelf->own.situations++;
        shelf->own.broken += shelf->cards[shelf->count - 1].broken;
    }
}

/* One with mistakes cannot be chosen; the first of them is kept. */
static void add_own_procedure(Shelf *shelf, const char *name)
{
    Diags *diags = diags_new();
    Text *mistakes = shelf->own_mistakes;

    shelf->own.procedures++;
    if (library_procedure(shelf->library, name, diags, NULL)) {
        add_procedure(shelf, name);
    } else {
        shelf->own.broken++;
        *ARENA_PUSH(shelf->arena, mistakes, shelf->own.mistake_count) =
            first_mistake(shelf, diags);
        shelf->own.mistakes = shelf->own_mistakes = mistakes;
    }
    diags_free(diags);
}

static void add_own_procedures(Shelf *shelf, const char *folder)
{
    size_t length = strlen(folder);
    const char *name;

    for (int i = 0; (name = library_procedure_name(shelf->library, i)); i++) {
        const char *path = library_procedure_path(shelf->library, name, NULL);

        if (library_is_own(shelf->library, name) &&
            strncmp(path, folder, length) == 0 && path[length] == '/')
            add_own_procedure(shelf, name);
    }
}

static void add_own(Shelf *shelf, const char *folder)
{
    Diags *diags = diags_new(); /* `check` is the place to see them */

    shelf->own_from = shelf->procedure_count - 1;
    shelf->own = (OwnFolder){ 0 };
    if (folder) {
        library_add_procedures(shelf->library, folder);
        add_own_procedures(shelf, folder);
        add_own_cards(shelf, folder, diags);
    }
    if (shelf->count > 1)
        qsort(shelf->cards, (size_t)shelf->count, sizeof *shelf->cards,
              compare_cards);
    diags_free(diags);
}

OwnFolder shelf_own(const Shelf *shelf)
{
    return shelf->own;
}

Shelf *shelf_new(Library *library, const char *own)
{
    Arena *arena = arena_new();
    Shelf *shelf = arena_alloc(arena, sizeof *shelf);
    Diags *diags = diags_new(); /* `check` is the place to see them */
    const char *name;

    shelf->arena = arena;
    shelf->library = library;
    *ARENA_PUSH(arena, shelf->procedures, shelf->procedure_count) = NULL;
    for (int i = 0; (name = library_scenario_name(library, i)); i++)
        add_card(shelf, name, diags, NULL);
    diags_free(diags);
    add_own(shelf, own);
    return shelf;
}

/* A copy: what was lent may still be looked at. */
static void leave_own(Shelf *shelf)
{
    Card *cards = NULL;
    const char **procedures = NULL;
    int count = 0, kept = 0;

    for (int i = 0; i < shelf->count; i++)
        if (!shelf->cards[i].own)
            *ARENA_PUSH(shelf->arena, cards, count) = shelf->cards[i];
    for (int i = 0; i < shelf->own_from; i++)
        *ARENA_PUSH(shelf->arena, procedures, kept) = shelf->procedures[i];
    *ARENA_PUSH(shelf->arena, procedures, kept) = NULL;
    shelf->cards = cards;
    shelf->count = count;
    shelf->procedures = procedures;
    shelf->procedure_count = kept;
}

void shelf_set_own(Shelf *shelf, const char *own)
{
    leave_own(shelf);
    add_own(shelf, own);
}

void shelf_free(Shelf *shelf)
{
    if (shelf)
        arena_free(shelf->arena);
}

int shelf_find(Shelf *shelf, const char *name, Diags *diags, Error *err)
{
    if (!library_scenario(shelf->library, name, NULL, diags, err))
        return -1;
    for (int i = 0; i < shelf->count; i++)
        if (strcmp(name_of(&shelf->cards[i]), name) == 0)
            return i;
    add_card(shelf, name, diags, err);
    return shelf->count - 1;
}

/* Is it one of those that the scenario may be played under? The user's own may
 * always be tried: see library_scenario. */
static bool allows(const Shelf *shelf, const Scenario *s, const char *procedure)
{
    if (strchr(procedure, '/') || library_is_own(shelf->library, procedure))
        return true;
    for (int i = 0; i < s->procedure_count; i++)
        if (strcmp(s->procedures[i], procedure) == 0)
            return true;
    return false;
}

/* The user's own procedure may know too little for a situation: then it is
 * played under that of its own, and that is said. */
static const Scenario *open_under(Shelf *shelf, const char *name,
                                  const char *procedure,
                                  const Scenario *otherwise, Error *err)
{
    Diags *diags = diags_new();
    const Scenario *s =
        library_scenario(shelf->library, name, procedure, diags, NULL);

    if (!s)
        error_set(err, MESSAGE_PROCEDURE_DOES_NOT_FIT,
                  ARGS(procedure, otherwise->procedure->id));
    diags_free(diags);
    return s ? s : otherwise;
}

static const Scenario *open_card(void *context, int card, const char *procedure,
                                 Error *err)
{
    Shelf *shelf = context;
    const char *name = name_of(&shelf->cards[card]);
    Diags *diags = diags_new();
    const Scenario *s =
        library_scenario(shelf->library, name, NULL, diags, err);

    if (s && procedure && allows(shelf, s, procedure))
        s = open_under(shelf, name, procedure, s, err);
    if (!s && !error_is_set(err))
        error_set(err, MESSAGE_SCENARIO_BROKEN, ARGS(name));
    diags_free(diags);
    return s;
}

static const Procedure *open_procedure(void *context, const char *id)
{
    Shelf *shelf = context;
    Diags *diags = diags_new();
    Error err = { 0 };
    const Procedure *procedure =
        library_procedure(shelf->library, id, diags, &err);

    diags_free(diags);
    return procedure;
}

Catalogue shelf_catalogue(Shelf *shelf, const char *procedure)
{
    if (procedure)
        add_procedure(shelf, procedure);
    return (Catalogue){ .context = shelf,
                        .cards = shelf->cards,
                        .count = shelf->count,
                        .procedures = shelf->procedures,
                        .own = shelf->procedure_count - 1 - shelf->own_from,
                        .open = open_card,
                        .procedure = open_procedure };
}
