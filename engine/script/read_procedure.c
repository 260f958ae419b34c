#include <lauxlib.h>
#include <string.h>

#include "script/blocks.h"
#include "script/format.h"
#include "script/read_scenario.h"

static const char *const whos[] = { "you", "others", NULL };
static const char *const fact_kinds[] = { "about", "max", NULL };
static const Bounds euros = { 0, 10000000 }, count_bounds = { 1, RULE_N_MAX };

const Field event_fields[] = {
    { "label", read_text, true, offsetof(EventName, label), NULL,
      ABOUT("Hoe het heet in zinnen: ‘de klacht’.",
            "What it is called in sentences: ‘the complaint’.") },
    { .name = NULL },
};

const Field norm_fields[] = {
    { "label", read_text, true, offsetof(Norm, label), NULL,
      ABOUT("Hoe de norm heet.", "What the norm is called.") },
    { .name = NULL },
};

const Field phase_fields[] = {
    { "title", read_text, true, offsetof(Phase, title), NULL,
      ABOUT("De titel van de stap.", "The title of the step.") },
    { "route", read_text, false, offsetof(Phase, route), NULL,
      ABOUT("Langs welke weg: ‘jij en de cliënt’.",
            "By which route: ‘you and the client’.") },
    { "text", read_text, false, offsetof(Phase, text), NULL,
      ABOUT("Wat er in deze stap gebeurt, in eigen woorden.",
            "What happens in this step, in our own words.") },
    { "who", read_option, false, offsetof(Phase, who), whos,
      ABOUT("Wie er aan zet is: you of others.",
            "Whose turn it is: you or others.") },
    { "when", read_events, false, offsetof(Phase, when), NULL,
      ABOUT("Gebeurtenissen waarmee een verhaal in deze stap komt.",
            "Events that bring a story to this step.") },
    { .name = NULL },
};

const Field fact_fields[] = {
    { "amount", read_number, true, offsetof(Fact, amount), &euros,
      ABOUT("Het bedrag in hele euro’s.", "The amount in whole euros.") },
    { "kind", read_option, false, offsetof(Fact, kind), fact_kinds,
      ABOUT("about: ongeveer; max: ten hoogste.",
            "about: roughly; max: at most.") },
    { "label", read_text, true, offsetof(Fact, label), NULL,
      ABOUT("Wat dat bedrag is.", "What the amount is.") },
    { "when", read_events, false, offsetof(Fact, when), NULL,
      ABOUT("Gebeurtenissen waardoor dit bedrag ter sprake komt.",
            "Events that bring this amount up.") },
    { "covered", read_events, false, offsetof(Fact, covered), NULL,
      ABOUT("Wat gedaan moet zijn zodat een ander dit regelt.",
            "What must have been done for another to take care of it.") },
    { .name = NULL },
};

const Field term_fields[] = {
    { "label", read_text, true, offsetof(Term, label), NULL,
      ABOUT("Het woord.", "The word.") },
    { "text", read_text, true, offsetof(Term, text), NULL,
      ABOUT("Wat het betekent.", "What it means.") },
    { .name = NULL },
};

/* A rule's kind decides which of its other fields mean anything. */
void read_rule_kind(Reader *r, const Field *field, void *record, Spot spot)
{
    const char *name = reader_string(r, spot);
    const char *candidates[64] = { NULL };
    const RuleKind *kind = name ? rule_kind(name) : NULL;

    *FIELD_OF(const RuleKind *, field, record) = kind;
    if (!name || kind)
        return;
    for (int i = 0; i < 63 && rule_kind_at(i); i++)
        candidates[i] = rule_kind_name(rule_kind_at(i));
    reader_unknown(r, spot, (Text){ { "soort regel", "kind of rule" } }, name,
                   candidates);
}

#define OPERAND_FIELD(name, operand, nl, en)                                   \
    {                                                                          \
        name, read_events, false,                                              \
            offsetof(Rule, operands) + (operand) * sizeof(EventSet), NULL,     \
            ABOUT(nl, en)                                                      \
    }

const Field rule_fields[] = {
    { "kind", read_rule_kind, true, offsetof(Rule, kind), NULL,
      ABOUT("duty, of een van de soorten van DECLARE.",
            "duty, or one of the kinds of DECLARE.") },
    { "label", read_text, false, offsetof(Rule, label), NULL,
      ABOUT("Waar de regel staat: ‘Stap 1a’.",
            "Where the rule stands: ‘Step 1a’.") },
    { "title", read_text, false, offsetof(Rule, title), NULL,
      ABOUT("Wat er moet, in één zin.", "What is asked, in one sentence.") },
    { "text", read_text, false, offsetof(Rule, text), NULL,
      ABOUT("De regel in eigen woorden.", "The rule in our own words.") },
    { "why", read_text, false, offsetof(Rule, why), NULL,
      ABOUT("Waarom dit ertoe doet.", "Why it matters.") },
    OPERAND_FIELD("from", OPERAND_FROM,
                  "duty: vanaf dan telt mee wat gedaan wordt.",
                  "duty: from then on what is done counts."),
    OPERAND_FIELD("when", OPERAND_WHEN, "duty: dan komt de regel aan de orde.",
                  "duty: then the rule falls due."),
    OPERAND_FIELD("given", OPERAND_GIVEN,
                  "duty: alleen als een hiervan eerder gebeurd is.",
                  "duty: only if one of these has happened before."),
    OPERAND_FIELD("must", OPERAND_MUST, "duty: een hiervan moet gedaan worden.",
                  "duty: one of these must be done."),
    OPERAND_FIELD("late_after", OPERAND_LATE_AFTER, "duty: daarna is het laat.",
                  "duty: after this it is late."),
    OPERAND_FIELD("a", OPERAND_A, "DECLARE: de eerste gebeurtenis, of meer.",
                  "DECLARE: the first event, or several."),
    OPERAND_FIELD("b", OPERAND_B, "DECLARE: de tweede gebeurtenis, of meer.",
                  "DECLARE: the second event, or several."),
    { "n", read_number, false, offsetof(Rule, n), &count_bounds,
      ABOUT("DECLARE: hoe vaak.", "DECLARE: how often.") },
    { .name = NULL },
};

typedef enum { GIVEN, GIVEN_EMPTY, NOT_GIVEN } Given;

static Given given(lua_State *L, const char *name)
{
    lua_pushstring(L, name);
    int type = lua_rawget(L, -2);
    bool empty = type == LUA_TTABLE && lua_rawlen(L, -1) == 0;
    lua_pop(L, 1);
    return type == LUA_TNIL ? NOT_GIVEN : empty ? GIVEN_EMPTY : GIVEN;
}

/* Whether a kind of rule uses an operand, and cannot do without it. */
typedef enum { UNUSED, OPTIONAL, NEEDED } Use;

static Use use_of(const RuleKind *kind, const char *operand)
{
    bool duty = rule_kind_is_duty(kind);

    if (strcmp(operand, "n") == 0)
        return rule_kind_counts(kind) ? OPTIONAL : UNUSED;
    if (strcmp(operand, "a") == 0)
        return duty ? UNUSED : NEEDED;
    if (strcmp(operand, "b") == 0)
        return rule_kind_takes_b(kind) ? NEEDED : UNUSED;
    if (strcmp(operand, "given") == 0 || strcmp(operand, "late_after") == 0)
        return duty ? OPTIONAL : UNUSED;
    return duty ? NEEDED : UNUSED;
}

/* Which of the rule's sets an operand's name stands for, or -1. */
static int operand_set(const char *name)
{
    for (const Field *f = rule_fields; f->name; f++)
        if (f->read == read_events && strcmp(f->name, name) == 0)
            return (int)((f->offset - offsetof(Rule, operands)) /
                         sizeof(EventSet));
    return -1;
}

/* Notes operands that the kind lacks or has no use for; true if it has what it
 * needs. The rule's table is on top. */
static bool check_operands(Reader *r, const Rule *rule, Spot spot)
{
    const RuleKind *kind = rule->kind;
    bool complete = true;
    static const char *const operands[] = { "from", "when",       "given",
                                            "must", "late_after", "a",
                                            "b",    "n" };

    for (size_t i = 0; i < sizeof operands / sizeof *operands; i++) {
        Use use = use_of(kind, operands[i]);
        Given is_given = given(r->L, operands[i]);

        if (use == UNUSED && is_given != NOT_GIVEN)
            reader_error(r, spot_field(spot, operands[i]),
                         MESSAGE_OPERAND_UNUSED,
                         TEXTS(WORD(rule_kind_name(kind)), WORD(operands[i])));
        if (use != NEEDED || rule->operands[operand_set(operands[i])])
            continue;
        complete = false;
        if (is_given == NOT_GIVEN)
            reader_error(r, spot, MESSAGE_MISSING_FIELD,
                         TEXTS(piece_noun(PIECE_RULE), WORD(operands[i])));
        else if (is_given == GIVEN_EMPTY)
            reader_error(r, spot_field(spot, operands[i]), MESSAGE_EMPTY_TEXT,
                         TEXTS(WORD(operands[i])));
    }
    return complete;
}

/* The rule or expectation whose table is on top. */
static void read_rule(Reader *r, PieceKind kind, const char *id, Spot spot)
{
    Procedure *p = r->procedure;
    Rule rule = { .id = id, .n = 1, .line = spot.line };

    if (p->rule_count + p->expectation_count == RULES_MAX) {
        reader_error(r, spot, MESSAGE_TOO_MANY,
                     TEXTS(((Text){ { "regels", "rules" } }), WORD("64")));
        return;
    }
    read_fields(r, rule_fields, piece_noun(kind), &rule, spot, false);
    if (!rule.kind || !check_operands(r, &rule, spot))
        return;
    rule_compile(&rule, r->arena);
    if (kind == PIECE_RULE)
        *ARENA_PUSH(r->arena, p->rules, p->rule_count) = rule;
    else
        *ARENA_PUSH(r->arena, p->expectations, p->expectation_count) = rule;
}

typedef struct {
    IdList events, ids[PIECE_NAMED];
    ChoiceList choices;
    bool names; /* first round: what rules and contacts speak of */
} Draft;

/* Events, activities and norms: their table is on top. */
static void read_name(Reader *r, PieceKind kind, const char *id, Spot spot)
{
    Procedure *p = r->procedure;

    if (kind == PIECE_NORM) {
        Norm *norm = ARENA_PUSH(r->arena, p->norms, p->norm_count);

        norm->id = id;
        read_fields(r, norm_fields, piece_noun(kind), norm, spot, false);
        return;
    }
    if (p->event_count == EVENTS_MAX) {
        reader_error(
            r, spot, MESSAGE_TOO_MANY,
            TEXTS(((Text){ { "gebeurtenissen", "events" } }), WORD("63")));
        return;
    }

    EventName *event = ARENA_PUSH(r->arena, p->events, p->event_count);
    event->id = id;
    event->activity = kind == PIECE_ACTIVITY;
    read_fields(r, event_fields, piece_noun(kind), event, spot, false);
}

/* The rest: the table of the piece at `index` is on top. */
static void read_part(Reader *r, Draft *d, PieceKind kind, const char *id,
                      int index, Spot spot)
{
    Procedure *p = r->procedure;
    const Field *fields = NULL;
    void *record = NULL;

    if (kind == PIECE_RULE || kind == PIECE_EXPECTATION) {
        read_rule(r, kind, id, spot);
    } else if (kind == PIECE_CONTACT) {
        Contact contact = { .id = id, .person = -1 };

        block_contact(r, index, &contact, p->contact_count, &d->choices);
        if (!text_given(contact.title))
            reader_error(r, spot, MESSAGE_MISSING_FIELD,
                         TEXTS(piece_noun(PIECE_CONTACT), WORD("title")));
        *ARENA_PUSH(r->arena, p->contacts, p->contact_count) = contact;
    } else if (kind == PIECE_PHASE) {
        fields = phase_fields;
        record = ARENA_PUSH(r->arena, p->phases, p->phase_count);
    } else if (kind == PIECE_FACT) {
        fields = fact_fields;
        record = ARENA_PUSH(r->arena, p->facts, p->fact_count);
    } else if (kind == PIECE_TERM) {
        fields = term_fields;
        record = ARENA_PUSH(r->arena, p->terms, p->term_count);
    }
    if (!fields)
        return;
    *(const char **)record = id; /* each of them begins with it */
    read_fields(r, fields, piece_noun(kind), record, spot, false);
}

static bool is_name(PieceKind kind)
{
    return kind == PIECE_EVENT || kind == PIECE_ACTIVITY || kind == PIECE_NORM;
}

static void read_piece(Reader *r, void *context, Spot spot)
{
    Draft *d = context;
    const Piece *piece = block_piece(r, format_holds(PIECE_PROCEDURE),
                                     piece_noun(PIECE_PROCEDURE), spot);
    int index = lua_gettop(r->L);

    if (!piece || is_name(piece->kind) != d->names)
        return;

    /* Events and activities share their names. */
    IdList *taken = piece->kind == PIECE_EVENT || piece->kind == PIECE_ACTIVITY
                        ? &d->events
                        : &d->ids[piece->kind];
    const char *id = block_id(r, taken, index, "-_.");

    if (!id)
        return;
    piece_push_value(r->L, index);
    if (d->names)
        read_name(r, piece->kind, id, spot_of_piece(piece));
    else
        read_part(r, d, piece->kind, id, index, spot_of_piece(piece));
    lua_pop(r->L, 1);
}

typedef struct {
    Text title, owner;
} DocumentSource;

const Field source_fields[] = {
    { "title", read_text, true, offsetof(DocumentSource, title), NULL,
      ABOUT("Hoe het document heet.", "What the document is called.") },
    { "owner", read_text, true, offsetof(DocumentSource, owner), NULL,
      ABOUT("Van wie het is.", "Whose it is.") },
    { .name = NULL },
};

void read_source(Reader *r, const Field *field, void *record, Spot spot)
{
    static const Text noun = { { "de bron", "the source" } };
    Procedure *p = record;
    DocumentSource source = { 0 };

    (void)field;
    if (lua_type(r->L, -1) != LUA_TTABLE) {
        reader_wrong_type(r, spot,
                          (Text){ { "een lijst { title = …, owner = … }",
                                    "a list { title = …, owner = … }" } });
        return;
    }
    read_fields(r, source_fields, noun, &source, spot_inside(r, spot), false);
    p->source_title = source.title;
    p->source_owner = source.owner;
}

const Field procedure_fields[] = {
    { "title", read_text, true, offsetof(Procedure, title), NULL,
      ABOUT("De naam van het stappenplan.", "The name of the step plan.") },
    { "source", read_source, true, 0, NULL,
      ABOUT("Het document waar het op berust.", "The document it rests on.") },
    { .name = NULL },
};

void read_procedure(Reader *r)
{
    Draft d = { .names = true };
    Procedure *p = r->procedure;
    const Piece *piece = piece_at(r->L, -1);
    Spot block = spot_of_piece(piece);
    IdList self = { .count = 0 };
    const char *id = block_id(r, &self, lua_gettop(r->L), "-");

    p->id = id ? id : "";
    piece_push_value(r->L, -1);
    read_fields(r, procedure_fields, piece_noun(PIECE_PROCEDURE), p, block,
                true);
    read_items(r, block, read_piece, &d);
    d.names = false;
    read_items(r, block, read_piece, &d);
    p->choices = d.choices.items;
    p->choice_count = d.choices.count;
    lua_pop(r->L, 1);
}
