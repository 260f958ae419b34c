#include "script/format.h"

#include "script/parts.h"
#include "script/read_scenario.h"

#define HOLDS(kind) (1u << PIECE_##kind)

static const FormatBlock blocks[] = {
    { PIECE_SCENARIO, scenario_fields,
      HOLDS(PERSON) | HOLDS(DOCUMENT) | HOLDS(STEP) | HOLDS(CONTACT) },
    { PIECE_PERSON, person_fields, 0 },
    { PIECE_DOCUMENT, document_fields, 0 },
    { PIECE_STEP, step_fields, HOLDS(CHOICE) },
    { PIECE_CHOICE, choice_fields, 0 },
    { PIECE_CONTACT, contact_fields, HOLDS(CHOICE) },
    { PIECE_PROCEDURE, procedure_fields,
      HOLDS(EVENT) | HOLDS(ACTIVITY) | HOLDS(NORM) | HOLDS(PHASE) |
          HOLDS(FACT) | HOLDS(TERM) | HOLDS(CONTACT) | HOLDS(RULE) |
          HOLDS(EXPECTATION) },
    { PIECE_EVENT, event_fields, 0 },
    { PIECE_ACTIVITY, event_fields, 0 },
    { PIECE_NORM, norm_fields, 0 },
    { PIECE_PHASE, phase_fields, 0 },
    { PIECE_FACT, fact_fields, 0 },
    { PIECE_TERM, term_fields, 0 },
    { PIECE_RULE, rule_fields, 0 },
    { PIECE_EXPECTATION, rule_fields, 0 },
};

static const FormatFunction functions[] = {
    { PIECE_RANGE, "range(0, 4, 2)",
      "fun(from: integer, to: integer, start: integer): Range" },
    { PIECE_ONE_OF, "one_of { \"open\", \"half\" }",
      "fun(words: string[]): OneOf" },
    { PIECE_UP, "up(1)", "fun(by?: integer): Up" },
    { PIECE_DOWN, "down(1)", "fun(by?: integer): Down" },
    { PIECE_AT_LEAST, "at_least(3)", "fun(least: integer): AtLeast" },
    { PIECE_AT_MOST, "at_most(1)", "fun(most: integer): AtMost" },
    { PIECE_NOT, "not_(\"open\")", "fun(value: string|integer|boolean): Not" },
    { PIECE_ALSO, "also { when = …, [[ … ]] }",
      "fun(passage: AlsoFields): Also" },
    { PIECE_FIRST, "first { also { … }, [[ … ]] }",
      "fun(passages: (Text|Also)[]): First" },
    { PIECE_KEPT, "kept \"…\"", "fun(why: Text): Kept" },
    { PIECE_BROKEN, "broken \"…\"", "fun(why: Text): Broken" },
};

/* JSON Schema names what is the same everywhere once, under $defs. */
#define DEFINED(name) "\"$ref\": \"#/$defs/" name "\""

static const FormatType types[] = {
    { read_text, "Text", DEFINED("text"), { { "tekst", "text" } } },
    { read_letter,
      "Text",
      DEFINED("text"),
      { { "tekst, regel voor regel", "text, line by line" } } },
    { read_word, "string", "\"type\": \"string\"", { { "naam", "name" } } },
    { read_portrait,
      "string",
      "\"type\": \"string\"",
      { { "naam van een portret", "name of a portrait" } } },
    { read_number,
      "integer",
      "\"type\": \"integer\"",
      { { "getal", "number" } } },
    { read_flag,
      "boolean",
      "\"type\": \"boolean\"",
      { { "true of false", "true or false" } } },
    { read_option,
      "string",
      "\"type\": \"string\"",
      { { "een van", "one of" } } },
    { read_mood,
      "string",
      "\"type\": \"string\"",
      { { "een van", "one of" } } },
    { read_when,
      "Condition",
      DEFINED("condition"),
      { { "voorwaarde", "condition" } } },
    { read_needs,
      "Names",
      DEFINED("names"),
      { { "namen van gebeurtenissen of handelingen",
          "names of events or activities" } } },
    { read_unless,
      "Names",
      DEFINED("names"),
      { { "namen van gebeurtenissen of handelingen",
          "names of events or activities" } } },
    { read_events,
      "Names",
      DEFINED("names"),
      { { "namen van gebeurtenissen of handelingen",
          "names of events or activities" } } },
    { read_story,
      "Story",
      DEFINED("story"),
      { { "tekst, of een lijst van stukken", "text, or a list of pieces" } } },
    { read_does,
      "Raises",
      DEFINED("raises"),
      { { "namen van handelingen", "names of activities" } } },
    { read_happens,
      "Raises",
      DEFINED("raises"),
      { { "namen van gebeurtenissen", "names of events" } } },
    { read_sets,
      "table<string, integer|string|boolean|Up|Down>",
      "\"type\": \"object\"",
      { { "naam = waarde, up(…) of down(…)",
          "name = value, up(…) or down(…)" } } },
    { read_effect,
      "fun(s: table)",
      "\"type\": \"string\"",
      { { "functie", "function" } } },
    { read_norms,
      "table<string, Kept|Broken>",
      "\"type\": \"object\"",
      { { "norm = kept \"…\" of broken \"…\"",
          "norm = kept \"…\" or broken \"…\"" } } },
    { read_ways,
      "Ways",
      DEFINED("ways"),
      { { "naam van een stap, of een lijst van wegen",
          "name of a step, or a list of ways" } } },
    { read_target,
      "string",
      "\"type\": \"string\"",
      { { "naam van een stap", "name of a step" } } },
    { read_step,
      "string",
      "\"type\": \"string\"",
      { { "naam van een stap", "name of a step" } } },
    { read_person,
      "string",
      "\"type\": \"string\"",
      { { "naam van een persoon", "name of a person" } } },
    { read_shows,
      "Names",
      DEFINED("names"),
      { { "namen van documenten", "names of documents" } } },
    { read_procedures,
      "Names",
      DEFINED("names"),
      { { "namen van stappenplannen", "names of step plans" } } },
    { read_state,
      "table<string, boolean|Range|OneOf>",
      "\"type\": \"object\"",
      { { "naam = false, range(…) of one_of { … }",
          "name = false, range(…) or one_of { … }" } } },
    { read_renames,
      "table<string, string>",
      "\"type\": \"object\", \"additionalProperties\": "
      "{ \"type\": \"string\" }",
      { { "[\"oud\"] = \"nieuw\"", "[\"old\"] = \"new\"" } } },
    { read_accepts,
      "table<string, string>",
      "\"type\": \"object\", \"additionalProperties\": "
      "{ \"type\": \"string\" }",
      { { "K0xx = \"reden\"", "K0xx = \"reason\"" } } },
    { read_example,
      "{ [1]: string, [2]: Text }[]",
      "\"type\": \"array\"",
      { { "{ { \"keuze\", \"waarom\" }, … }",
          "{ { \"choice\", \"why\" }, … }" } } },
    { read_rule_kind,
      "string",
      "\"type\": \"string\"",
      { { "soort regel", "kind of rule" } } },
    { read_source,
      "SourceFields",
      DEFINED("source"),
      { { "{ title = …, owner = … }", "{ title = …, owner = … }" } } },
};

enum {
    BLOCKS = sizeof blocks / sizeof *blocks,
    FUNCTIONS = sizeof functions / sizeof *functions,
    TYPES = sizeof types / sizeof *types
};

const FormatBlock *format_block(int index)
{
    return index < BLOCKS ? &blocks[index] : NULL;
}

unsigned format_holds(PieceKind kind)
{
    for (int i = 0; i < BLOCKS; i++)
        if (blocks[i].kind == kind)
            return blocks[i].holds;
    return 0;
}

const FormatFunction *format_function(int index)
{
    return index < FUNCTIONS ? &functions[index] : NULL;
}

/* Fields that are read before the others say so by their detail. */
static FieldFn *reader_of(const Field *field)
{
    const Field *first = field->detail;

    return field->read == read_checked ? first->read : field->read;
}

const FormatType *format_type(const Field *field)
{
    FieldFn *read = reader_of(field);

    for (int i = 0; i < TYPES; i++)
        if (types[i].read == read)
            return &types[i];
    return NULL;
}

const char *const *format_options(const Field *field)
{
    bool chooses = field->read == read_option || field->read == read_mood;

    return chooses ? field->detail : NULL;
}

const Bounds *format_bounds(const Field *field)
{
    return field->read == read_number ? field->detail : NULL;
}
