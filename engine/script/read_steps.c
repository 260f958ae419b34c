#include <lauxlib.h>
#include <string.h>

#include "script/blocks.h"
#include "script/format.h"
#include "script/read_scenario.h"

static const char *const moods[] = { "calm", "angry", "sad", "relieved", NULL };
/* In the order of Ending, without that of no ending. */
static const char *const endings[] = { "solved",    "settled", "ruled",
                                       "unsettled", "left",    NULL };
static const char *const orders[] = { "shuffled", "fixed", NULL };
static const Bounds day = { 1, 3650 };

/* A step while its fields are read. */
typedef struct {
    Step step;
    RaiseList happens, does;
    IndexList shows;
    WayList ways;
    int ending; /* from 0, or -1 */
    int order;
    bool is_sound; /* nothing was said of its fields */
} StepDraft;

const Field step_fields[] = {
    { "title", read_text, true, offsetof(StepDraft, step.title), NULL,
      ABOUT("Hoe de stap heet op de kaart en bij het teruglezen.",
            "What the step is called on the map and when reading back.") },
    { "day", read_number, false, offsetof(StepDraft, step.day), &day,
      ABOUT("De dag in het verhaal.", "The day of the story.") },
    { "person", read_person, false, offsetof(StepDraft, step.person), NULL,
      ABOUT("Wie de speler voor zich heeft.", "Who the player faces.") },
    { "mood", read_mood, false, offsetof(StepDraft, step.mood), moods,
      ABOUT("Hoe die kijkt.", "How they look.") },
    { "happens", read_happens, false, offsetof(StepDraft, happens), NULL,
      ABOUT("Wat er in het verhaal gebeurt, in woorden van het stappenplan.",
            "What happens in the story, in terms of the step plan.") },
    { "does", read_does, false, offsetof(StepDraft, does), NULL,
      ABOUT("Wat de speler hiermee vanzelf doet.",
            "What the player does by arriving here.") },
    { "shows", read_shows, false, offsetof(StepDraft, shows), NULL,
      ABOUT("Stukken die vanaf nu in het dossier liggen.",
            "Documents that are in the file from now on.") },
    { "says", read_story, false, offsetof(StepDraft, step.says), NULL,
      ABOUT("Wat de persoon zegt; zonder aanhalingstekens.",
            "What the person says; without quotation marks.") },
    { "text", read_story, false, offsetof(StepDraft, step.text), NULL,
      ABOUT("Wat de speler ziet en voelt.",
            "What the player sees and feels.") },
    { "busy", read_text, false, offsetof(StepDraft, step.busy), NULL,
      ABOUT("Bellen kan nu niet, en waarom: ‘Straks, na dit gesprek.’",
            "Nobody can be called now, and why: ‘Later, after this talk.’") },
    { "question", read_text, false, offsetof(StepDraft, step.question), NULL,
      ABOUT("Een vraag om in een groepsles samen over te praten.",
            "A question for a group session to talk over together.") },
    { "ending", read_option, false, offsetof(StepDraft, ending), endings,
      ABOUT("Hier eindigt het, en hoe.", "It ends here, and how.") },
    { "order", read_option, false, offsetof(StepDraft, order), orders,
      ABOUT("fixed: de keuzes staan altijd zoals geschreven.",
            "fixed: the choices always stand as written.") },
    { "to", read_ways, false, offsetof(StepDraft, ways), NULL,
      ABOUT("De stap die volgt als er niets te kiezen is.",
            "The step that follows if there is nothing to choose.") },
    { .name = NULL },
};

/* What happens comes before what is done. */
static void join_raises(Reader *r, StepDraft *draft)
{
    RaiseList all = draft->happens;

    for (int i = 0; i < draft->does.count; i++)
        *ARENA_PUSH(r->arena, all.items, all.count) = draft->does.items[i];
    draft->step.raises = all.items;
    draft->step.raise_count = all.count;
}

/* The choice that every step has that asks nothing. */
static void add_only_choice(Reader *r, const StepDraft *draft, int step,
                            ChoiceList *list)
{
    bool ends = draft->ending >= 0;

    *ARENA_PUSH(r->arena, list->items, list->count) = (Choice){
        .id = ends ? "finish" : "continue",
        .kind = ends ? CHOICE_FINISH : CHOICE_CONTINUE,
        .step = step,
        .contact = -1,
        .when = condition_always(),
        .effect = -1,
        .once = -1,
        .ways = draft->ways.items,
        .way_count = draft->ways.count,
        .line = draft->step.line,
    };
}

/* Sees to it that there is one way to go on, or more. */
static void close_step(Reader *r, StepDraft *draft, int step, Spot spot,
                       ChoiceList *list)
{
    bool has_choices = draft->step.choice_count > 0;
    bool has_ways = draft->ways.count > 0;

    if (draft->ending >= 0 && text_given(draft->step.busy))
        reader_error(
            r, spot_field(spot, "busy"), MESSAGE_MISPLACED,
            TEXTS(WORD("'busy'"), ((Text){ { "een einde", "an ending" } })));
    if (draft->ending >= 0 && (has_choices || has_ways)) {
        reader_error(r, spot, MESSAGE_ENDING_HAS_CHOICES,
                     TEXTS(WORD(draft->step.id)));
    } else if (has_choices && has_ways) {
        reader_error(
            r, spot_field(spot, "to"), MESSAGE_MISPLACED,
            TEXTS(WORD("'to'"), ((Text){ { "een stap met keuzes",
                                           "a step with choices" } })));
    } else if (!has_choices && !has_ways && draft->ending < 0) {
        if (draft->is_sound)
            reader_error(r, spot, MESSAGE_NO_WAY_ON,
                         TEXTS(WORD(draft->step.id)));
    } else if (!has_choices) {
        add_only_choice(r, draft, step, list);
        draft->step.choice_count = 1;
    }
}

/* Reads the step whose piece is on top. */
static void read_one_step(Reader *r, int number, ChoiceList *list)
{
    const Piece *piece = piece_at(r->L, -1);
    Spot spot = spot_of_piece(piece);
    StepDraft draft = {
        .step = { .id = r->scenario->steps[number].id,
                  .person = -1,
                  .first_choice = list->count,
                  .line = piece->line },
        .ending = -1,
    };

    int errors = diags_noted(r->diags, DIAG_ERROR);

    piece_push_value(r->L, -1);
    read_fields(r, step_fields, piece_noun(PIECE_STEP), &draft, spot, true);
    draft.step.choice_count = block_choices(r, spot, number, -1, list);
    lua_pop(r->L, 1);
    draft.step.ending = (Ending)(draft.ending + 1);
    draft.step.fixed_order = draft.order == 1;
    draft.step.shows = draft.shows.items;
    draft.step.show_count = draft.shows.count;
    join_raises(r, &draft);
    draft.is_sound = diags_noted(r->diags, DIAG_ERROR) == errors;
    close_step(r, &draft, number, spot, list);
    r->scenario->steps[number] = draft.step;
}

/* The people of the procedure with their choices, as the scenario's own. */
static void copy_contacts(Reader *r)
{
    const Procedure *p = r->procedure;
    Scenario *s = r->scenario;

    for (int i = 0; i < p->contact_count; i++)
        *ARENA_PUSH(r->arena, s->contacts, s->contact_count) = p->contacts[i];
}

static void copy_choices(Reader *r, int number, ChoiceList *list)
{
    const Procedure *p = r->procedure;
    Contact *contact = &r->scenario->contacts[number];
    int first = list->count;

    for (int i = 0; i < contact->choice_count; i++) {
        Choice *c = ARENA_PUSH(r->arena, list->items, list->count);

        *c = p->choices[contact->first_choice + i];
        c->contact = number;
    }
    contact->first_choice = first;
}

/* Reads over a contact what the scenario's piece on top says of it. */
static void read_override(Reader *r, ChoiceList *list)
{
    const Piece *piece = piece_at(r->L, -1);
    Scenario *s = r->scenario;
    int number = scenario_contact(s, piece_id(r->L, -1));
    const char **candidates = arena_alloc(
        r->arena, ((size_t)s->contact_count + 1) * sizeof *candidates);

    if (number >= 0) {
        block_contact(r, lua_gettop(r->L), &s->contacts[number], number, list);
        return;
    }
    for (int i = 0; i < s->contact_count; i++)
        candidates[i] = s->contacts[i].id;
    reader_unknown(
        r, spot_of_piece(piece),
        (Text){ { "contact in de procedure", "contact in the procedure" } },
        piece_id(r->L, -1), candidates);
}

void read_steps(Reader *r, const StepItems *items)
{
    lua_State *L = r->L;
    Scenario *s = r->scenario;
    ChoiceList list = { NULL, 0 };

    if (items->step_count > STEPS_MAX) {
        reader_error(r, (Spot){ .line = 1, .block = -1 }, MESSAGE_TOO_MANY,
                     TEXTS(((Text){ { "stappen", "steps" } }), WORD("10000")));
        return;
    }
    for (int i = 0; i < items->step_count; i++) {
        lua_rawgeti(L, -1, items->steps[i]);
        read_one_step(r, i, &list);
        lua_pop(L, 1);
    }
    copy_contacts(r);
    for (int i = 0; i < s->contact_count; i++)
        copy_choices(r, i, &list);
    for (int i = 0; i < items->contact_count; i++) {
        lua_rawgeti(L, -1, items->contacts[i]);
        read_override(r, &list);
        lua_pop(L, 1);
    }
    s->choices = list.items;
    s->choice_count = list.count;
}
