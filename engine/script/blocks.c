#include "script/blocks.h"
#include "script/format.h"

#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

const char *block_id(Reader *r, IdList *taken, int index, const char *also)
{
    lua_State *L = r->L;
    const Piece *piece = piece_at(L, index);
    Spot spot = spot_of_piece(piece);
    const char *id = piece_id(L, index);
    char line[16];

    if (!id[0]) /* said when it was made */
        return NULL;
    if (!reader_check_id(r, id, also, spot))
        return NULL;
    for (int i = 0; i < taken->count; i++)
        if (strcmp(taken->ids[i], id) == 0) {
            snprintf(line, sizeof line, "%d", taken->lines[i]);
            reader_error(
                r, spot, MESSAGE_DOUBLE_ID,
                TEXTS(WORD(piece_word(piece->kind)), WORD(id), WORD(line)));
            return NULL;
        }

    int count = taken->count;
    id = arena_text(r->arena, id, strlen(id));
    *ARENA_PUSH(r->arena, taken->lines, count) = piece->line;
    *ARENA_PUSH(r->arena, taken->ids, taken->count) = id;
    return id;
}

/* "een situatie, maar in een stap of een contact": where a piece stands, and
 * where it should. */
static Text misplaced(Reader *r, Text where, PieceKind kind)
{
    static const Text but = { { "{0}, maar in {1}", "{0}, but in {1}" } };
    static const Text or = { { "{0} of {1}", "{0} or {1}" } };
    Text homes = { { NULL } };
    char text[200];

    for (int home = 0; home < PIECE_NAMED; home++)
        for (int l = 0;
             format_holds((PieceKind)home) >> kind & 1 && l < LANGUAGE_COUNT;
             l++) {
            const char *noun = piece_noun((PieceKind)home).in[l];

            if (homes.in[l])
                noun = pattern_fill(text, sizeof text, or.in[l],
                                    ARGS(homes.in[l], noun));
            homes.in[l] = arena_text(r->arena, noun, strlen(noun));
        }
    for (int l = 0; l < LANGUAGE_COUNT && homes.in[l]; l++) {
        pattern_fill(text, sizeof text, but.in[l],
                     ARGS(where.in[l], homes.in[l]));
        where.in[l] = arena_text(r->arena, text, strlen(text));
    }
    return where;
}

const Piece *block_piece(Reader *r, unsigned allowed, Text where, Spot spot)
{
    const Piece *piece = piece_at(r->L, -1);

    if (!piece) {
        Text loose = lua_type(r->L, -1) == LUA_TFUNCTION
                         ? (Text){ { "een functie", "a function" } }
                         : (Text){ { "een waarde", "a value" } };
        reader_error(r, spot, MESSAGE_LOOSE_VALUE, TEXTS(loose, where));
        return NULL;
    }
    if (!(allowed >> piece->kind & 1)) {
        reader_error(
            r, spot, MESSAGE_MISPLACED,
            TEXTS(piece_noun(piece->kind), misplaced(r, where, piece->kind)));
        return NULL;
    }
    if (!piece->complete) {
        reader_error(
            r, spot_of_piece(piece), MESSAGE_MISSING_BRACES,
            TEXTS(WORD(piece_word(piece->kind)), WORD(piece_id(r->L, -1))));
        return NULL;
    }
    return piece;
}

/* A choice while its fields are read. */
typedef struct {
    Choice choice;
    RaiseList does, happens;
    AssignmentList sets;
    RemarkList norms;
    WayList ways;
    bool once, again;
} ChoiceDraft;

static const Bounds days = { 0, 3650 };

const Field choice_fields[] = {
    { "text", read_text, true, offsetof(ChoiceDraft, choice.text), NULL,
      ABOUT("De keuze zoals de speler haar leest, in de ik-vorm.",
            "The choice as the player reads it, in the first person.") },
    { "does", read_does, false, offsetof(ChoiceDraft, does), NULL,
      ABOUT("Wat de speler hiermee doet volgens het stappenplan.",
            "What the player does by this, in terms of the step plan.") },
    { "happens", read_happens, false, offsetof(ChoiceDraft, happens), NULL,
      ABOUT("Wat er in het verhaal gebeurt, in woorden van het stappenplan.",
            "What happens in the story, in terms of the step plan.") },
    { "norms", read_norms, false, offsetof(ChoiceDraft, norms), NULL,
      ABOUT("Hoe het gedaan is, los van het stappenplan: kept of broken, met "
            "een reden.",
            "How it was done, apart from the step plan: kept or broken, with a "
            "reason.") },
    CONDITION_FIELDS(ChoiceDraft, choice.when),
    { "sets", read_sets, false, offsetof(ChoiceDraft, sets), NULL,
      ABOUT("Wat deze keuze aan de toestand verandert.",
            "What this choice changes in the state.") },
    { "effect", read_effect, false, offsetof(ChoiceDraft, choice.effect), NULL,
      ABOUT("Een functie die de toestand verandert, waar sets niet genoeg is.",
            "A function that changes the state, where sets is not enough.") },
    { "days", read_number, false, offsetof(ChoiceDraft, choice.days), &days,
      ABOUT("Zoveel dagen gaan er voorbij.", "So many days go by.") },
    { "to", read_ways, false, offsetof(ChoiceDraft, ways), NULL,
      ABOUT("De stap die volgt. Zonder dit blijft de speler waar hij is.",
            "The step that follows. Without it the player stays.") },
    { "once", read_flag, false, offsetof(ChoiceDraft, once), NULL,
      ABOUT("De keuze kan maar één keer.",
            "The choice can be taken only once.") },
    { "again", read_flag, false, offsetof(ChoiceDraft, again), NULL,
      ABOUT("Bij een contact: false als dit maar één keer gezegd kan worden.",
            "Of a contact: false if this can be said only once.") },
    { "feedback", read_story, false, offsetof(ChoiceDraft, choice.feedback),
      NULL,
      ABOUT(
          "Wat de speler meteen daarna leest: het gevolg, geen oordeel.",
          "What the player reads right after: the consequence, no verdict.") },
    { .name = NULL },
};

/* What it does comes before what it makes happen. */
static void join_raises(Reader *r, ChoiceDraft *draft)
{
    RaiseList all = draft->does;

    for (int i = 0; i < draft->happens.count; i++)
        *ARENA_PUSH(r->arena, all.items, all.count) = draft->happens.items[i];
    draft->choice.raises = all.items;
    draft->choice.raise_count = all.count;
}

/* Turns a draft into a choice; `once` then says whether it needs a bit. */
static Choice finish_choice(Reader *r, ChoiceDraft *draft)
{
    Choice *c = &draft->choice;

    join_raises(r, draft);
    c->remarks = draft->norms.items;
    c->remark_count = draft->norms.count;
    c->sets = draft->sets.items;
    c->set_count = draft->sets.count;
    c->ways = draft->ways.items;
    c->way_count = draft->ways.count;
    c->once = draft->once || !draft->again ? 0 : -1;
    return *c;
}

/* What choices of one step or contact have in common. */
typedef struct {
    int step, contact;
    ChoiceList *list;
    IdList ids;
} ChoiceGroup;

static bool is_reserved(const char *id)
{
    return strcmp(id, "continue") == 0 || strcmp(id, "finish") == 0;
}

static void add_choice(Reader *r, void *context, Spot spot)
{
    ChoiceGroup *group = context;
    const Piece *piece = block_piece(
        r, format_holds(PIECE_STEP),
        piece_noun(group->step >= 0 ? PIECE_STEP : PIECE_CONTACT), spot);
    const char *id =
        piece ? block_id(r, &group->ids, lua_gettop(r->L), "-") : NULL;

    if (!piece)
        return;
    if (id && is_reserved(id))
        reader_error(r, spot_of_piece(piece), MESSAGE_RESERVED_ID,
                     TEXTS(WORD(id)));

    ChoiceDraft draft = {
        .choice = { .id = id ? id : "",
                    .step = group->step,
                    .contact = group->contact,
                    .when = condition_always(),
                    .effect = -1,
                    .line = piece->line },
        .again = true,
    };
    piece_push_value(r->L, -1);
    read_fields(r, choice_fields, piece_noun(PIECE_CHOICE), &draft,
                spot_of_piece(piece), false);
    lua_pop(r->L, 1);
    *ARENA_PUSH(r->arena, group->list->items, group->list->count) =
        finish_choice(r, &draft);
}

int block_choices(Reader *r, Spot block, int step, int contact,
                  ChoiceList *list)
{
    ChoiceGroup group = { .step = step, .contact = contact, .list = list };
    int before = list->count;

    if (lua_rawlen(r->L, -1) > CHOICES_MAX ||
        list->count > CHOICES_TOTAL_MAX - CHOICES_MAX) {
        reader_error(r, block, MESSAGE_TOO_MANY,
                     TEXTS(((Text){ { "keuzes", "choices" } }), WORD("64")));
        return 0;
    }
    read_items(r, block, add_choice, &group);
    return list->count - before;
}

const Field contact_fields[] = {
    { "title", read_text, false, offsetof(Contact, title), NULL,
      ABOUT("Wie het is: ‘Supervisor’.", "Who it is: ‘Supervisor’.") },
    { "role", read_text, false, offsetof(Contact, role), NULL,
      ABOUT("Een regel daaronder.", "A line below it.") },
    { "person", read_person, false, offsetof(Contact, person), NULL,
      ABOUT("De persoon die hier belt of gebeld wordt.",
            "The person who is called here.") },
    { "text", read_story, false, offsetof(Contact, text), NULL,
      ABOUT("Wat de speler leest als er wordt opgenomen.",
            "What the player reads when the call is answered.") },
    { .name = NULL },
};

void block_contact(Reader *r, int index, Contact *contact, int number,
                   ChoiceList *list)
{
    const Piece *piece = piece_at(r->L, index);
    Spot spot = spot_of_piece(piece);
    int first = list->count;

    contact->line = piece->line;
    piece_push_value(r->L, index);
    read_fields(r, contact_fields, piece_noun(PIECE_CONTACT), contact, spot,
                true);

    int count = block_choices(r, spot, -1, number, list);
    if (count > 0) {
        contact->first_choice = first;
        contact->choice_count = count;
    }
    lua_pop(r->L, 1);
}
