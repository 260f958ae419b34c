#include "tests/fixture.h"

#include <stdlib.h>
#include <string.h>

#define BOTH(nl, en)                                                           \
    {                                                                          \
        {                                                                      \
            nl, en                                                             \
        }                                                                      \
    }
#define ALWAYS                                                                 \
    {                                                                          \
        .hook = -1                                                             \
    }
#define PASSAGE(nl, en)                                                        \
    {                                                                          \
        .when = ALWAYS, .text = BOTH(nl, en)                                   \
    }
#define STORY(passages_)                                                       \
    {                                                                          \
        .passages = passages_, .count = sizeof passages_ / sizeof *passages_   \
    }
#define BIT(event) ((EventSet)1 << (event))
#define RAISES(list) .raises = list, .raise_count = sizeof list / sizeof *list

enum {
    THREAT,
    COMPLAINT,
    NO_SOLUTION,
    HANDLING,
    DISCUSS,
    SUPERVISION,
    CONFIDANT,
    INSURER,
    EVENT_COUNT
};

static EventName events[EVENT_COUNT] = {
    [THREAT] = { .id = "complaint_threatened" },
    [COMPLAINT] = { .id = "complaint" },
    [NO_SOLUTION] = { .id = "no_solution" },
    [HANDLING] = { .id = "handling" },
    [DISCUSS] = { .id = "discuss", .activity = true },
    [SUPERVISION] = { .id = "supervision", .activity = true },
    [CONFIDANT] = { .id = "confidant", .activity = true },
    [INSURER] = { .id = "insurer", .activity = true },
};

static Norm norms[] = { { .id = "listen" } };

#define DUE (BIT(THREAT) | BIT(COMPLAINT))
#define DUTY(id_, label_, nl, en, why_, when_, given_, must_, late_)           \
    {                                                                          \
        .id = id_, .label = BOTH("Stap " label_, "Step " label_),              \
        .title = BOTH(nl, en), .why = BOTH(why_, "Because it helps."),         \
        .operands = {                                                          \
            [OPERAND_FROM] = DUE,                                              \
            [OPERAND_WHEN] = when_,                                            \
            [OPERAND_GIVEN] = given_,                                          \
            [OPERAND_MUST] = must_,                                            \
            [OPERAND_LATE_AFTER] = late_                                       \
        }                                                                      \
    }

static Rule rules[] = {
    DUTY("1a", "1a", "Bespreek de onvrede met de klager",
         "Talk it over with the complainant", "Wie praat, wordt gehoord.", DUE,
         0, BIT(DISCUSS), 0),
    DUTY("1b", "1b", "Breng de klacht in bij supervisie",
         "Bring it to supervision", "Een ander ziet wat jij niet ziet.", DUE, 0,
         BIT(SUPERVISION), 0),
    DUTY("2.1", "2.1", "Zoek contact met de vertrouwenspersoon",
         "Contact the confidential adviser", "Je staat er niet alleen voor.",
         BIT(NO_SOLUTION), DUE, BIT(CONFIDANT), BIT(HANDLING)),
    DUTY("2.2", "2.2", "Meld de klacht bij je verzekeraar",
         "Report the complaint to your insurer",
         "Zonder melding kan de dekking vervallen.", BIT(NO_SOLUTION), DUE,
         BIT(INSURER), BIT(HANDLING)),
};

static Fact facts[] = {
    { .id = "officer",
      .amount = 600,
      .label = BOTH("de kosten van een klachtenfunctionaris",
                    "the costs of a complaints officer"),
      .when = BIT(HANDLING),
      .covered = BIT(INSURER) },
    { .id = "ruling",
      .amount = 25000,
      .kind = FACT_MAX,
      .label = BOTH("de kosten van een uitspraak", "the costs of a ruling"),
      .when = BIT(HANDLING),
      .covered = BIT(INSURER) },
};

static Phase phases[] = {
    { .id = "1",
      .title = BOTH("Stap 1: praat erover", "Step 1: talk about it"),
      .route = BOTH("jij en de cliënt", "you and the client"),
      .text = BOTH("Eerst zoek je het gesprek.", "First you seek a talk.") },
    { .id = "3",
      .title = BOTH("Stap 3: de functionaris", "Step 3: the officer"),
      .route = BOTH("via de functionaris", "through the officer"),
      .text = BOTH("Een ander zoekt een vergelijk.",
                   "Someone else looks for a settlement."),
      .who = WHO_OTHERS },
};

static Term terms[] = {
    { .id = "settlement",
      .label = BOTH("vergelijk", "settlement"),
      .text = BOTH("Een afspraak waarmee beiden verder kunnen.",
                   "An agreement with which both can go on.") },
};

static Procedure procedure = {
    .id = "sblp",
    .title = BOTH("Stappenplan SBLP", "SBLP step plan"),
    .source_title = BOTH("Omgaan met een klacht", "Dealing with a complaint"),
    .events = events,
    .event_count = EVENT_COUNT,
    .norms = norms,
    .norm_count = 1,
    .rules = rules,
    .rule_count = 4,
    .facts = facts,
    .fact_count = 2,
    .phases = phases,
    .phase_count = 2,
    .terms = terms,
    .term_count = 1,
};

/* Under this one a threat alone asks for no supervision. */
static Procedure other_procedure;
static Rule other_rules[sizeof rules / sizeof *rules];

enum { MARIJKE, HANNEKE };

static Person people[] = {
    { "marijke", BOTH("Marijke de Wit", NULL),
      BOTH("cliënt, acht sessies", "client, eight sessions"), "marijke" },
    { "hanneke", BOTH("Hanneke Bos", NULL), BOTH("supervisor", NULL),
      "hanneke" },
};

static Document documents[] = {
    { "factuur", BOTH("Factuur 2026-118", "Invoice 2026-118"),
      BOTH("€ 95,00 · afgezegde sessie", "€ 95.00 · cancelled session"),
      BOTH("Afgezegde sessie: € 95,00.\n\nTe voldoen *binnen veertien dagen*.",
           "Cancelled session: € 95.00.\n\nPayable *within fourteen days*.") },
    { "brief",
      BOTH("Brief van de advocaat", "The lawyer's letter"),
      { { 0 } },
      BOTH("Namens mijn cliënt …", "On behalf of my client …") },
};

static Variable variables[] = {
    { .id = "vertrouwen", .kind = VARIABLE_RANGE, .high = 4, .start = 2 },
    { .id = "excuses", .kind = VARIABLE_FLAG, .high = 1 },
};

/* The story. */
static const Passage serieus[] = { PASSAGE(
    "Serieus? Ik lag met koorts op bed en jij stuurt me een rekening van 95 "
    "euro.",
    "Really? I was in bed with a fever and you send me a bill of 95 euros.") };
static const Passage twee_keer[] = {
    PASSAGE("Je leest het bericht *twee* keer.",
            "You read the message *twice*."),
    { .when = { .needs = BIT(SUPERVISION), .hook = -1 },
      .text = BOTH("Je denkt aan wat Hanneke zei.",
                   "You think of what Hanneke said.") },
};
static const Passage woensdag[] = { PASSAGE("Woensdag dan, zegt ze.",
                                            "Wednesday then, she says.") };
static const Passage gesprek[] = { PASSAGE(
    "Haar vertrouwen in jou is {vertrouwen}. Excuses: {excuses}.",
    "Her trust in you is {vertrouwen}. Sorry said: {excuses}.") };
static const Passage brief_valt[] = { PASSAGE("Er valt een brief op de mat.",
                                              "A letter drops on the mat.") };
static const Passage stil[] = { PASSAGE("De functionaris heeft het nu.",
                                        "The officer has it now.") };
static const Passage klaar[] = { PASSAGE("Jullie zijn eruit.",
                                         "You have worked it out.") };
static const Passage belt[] = { PASSAGE(
    "Hanneke luistert. ‘Vertel over {klager}.’",
    "Hanneke listens. ‘Tell me about {klager}.’") };
static const Passage denkt_mee[] = { PASSAGE("Dat luchtte op.",
                                             "That was a relief.") };

static const Raise at_start[] = { { THREAT, ALWAYS } };
static const Raise at_letter[] = { { COMPLAINT, ALWAYS },
                                   { NO_SOLUTION, ALWAYS } };
static const Raise at_silence[] = { { HANDLING, ALWAYS } };
static const Raise discusses[] = { { DISCUSS, ALWAYS } };
static const Raise supervises[] = { { SUPERVISION, ALWAYS } };
static const Raise confides[] = { { CONFIDANT, ALWAYS } };
static const Raise reports[] = { { INSURER, ALWAYS } };

static const Remark listened[] = { { 0, true,
                                     BOTH("Je vroeg eerst hoe het ging.",
                                          "You first asked how she was.") } };
static const Remark lectured[] = {
    { 0, false, BOTH("Je begon over de regel.", "You started about the rule.") }
};
static const Assignment warmer[] = { { 0, true, 1 } };

enum { APPJE, TELEFOON, BRIEF, STILTE, OPGELOST };

#define WAY(step)                                                              \
    {                                                                          \
        .when = ALWAYS, .to = step                                             \
    }
static const Way to_telefoon[] = {
    { .when = ALWAYS, .to = TELEFOON, .feedback = STORY(woensdag) }
};
static const Way to_brief[] = { WAY(BRIEF) };
static const Way to_stilte[] = { WAY(STILTE) };
static const Way to_opgelost[] = { WAY(OPGELOST) };

#define IN_STEP(id_, step_)                                                    \
    .id = id_, .step = step_, .contact = -1, .when = ALWAYS, .effect = -1,     \
    .once = -1
#define IN_CALL(id_, contact_)                                                 \
    .id = id_, .step = -1, .contact = contact_, .when = ALWAYS, .effect = -1,  \
    .once = -1

static Choice choices[] = {
    { IN_STEP("bellen", APPJE),
      .text = BOTH("Ik bel Marijke vandaag nog.", "I call Marijke today."),
      RAISES(discusses), .remarks = listened, .remark_count = 1, .sets = warmer,
      .set_count = 1, .days = 1, .ways = to_telefoon, .way_count = 1 },
    { IN_STEP("huisregels", APPJE),
      .text = BOTH("Ik mail haar de huisregels.", "I mail her the rules."),
      .remarks = lectured, .remark_count = 1, .days = 7, .ways = to_brief,
      .way_count = 1 },
    { IN_STEP("luisteren", TELEFOON),
      .text = BOTH("Ik luister eerst.", "I listen first."), .ways = to_opgelost,
      .way_count = 1 },
    { IN_STEP("uitleggen", TELEFOON),
      .text = BOTH("Ik leg de regel uit.", "I explain the rule."),
      .ways = to_brief, .way_count = 1 },
    { IN_STEP("continue", BRIEF), .kind = CHOICE_CONTINUE, .ways = to_stilte,
      .way_count = 1 },
    { IN_STEP("finish", STILTE), .kind = CHOICE_FINISH },
    { IN_STEP("finish", OPGELOST), .kind = CHOICE_FINISH },
    { IN_CALL("anoniem", 0),
      .text = BOTH("Ik vertel het zonder naam.", "I leave out the name."),
      RAISES(supervises), .feedback = STORY(denkt_mee) },
    { IN_CALL("met-naam", 0),
      .text = BOTH("Ik noem haar naam.", "I say her name."),
      RAISES(supervises) },
    { IN_CALL("vragen", 1), .text = BOTH("Ik vraag raad.", "I ask for advice."),
      RAISES(confides) },
    { IN_CALL("melden", 2),
      .text = BOTH("Ik meld de klacht.", "I report the complaint."),
      RAISES(reports) },
};

static const int shows_invoice[] = { 0 };
static const int shows_letter[] = { 1 };

static Step steps[] = {
    [APPJE] = { .id = "appje",
                .title = BOTH("Appje", "Message"),
                .day = 2,
                .person = MARIJKE,
                .mood = "angry",
                .says = STORY(serieus),
                .text = STORY(twee_keer),
                .question = BOTH("Wat zou jij hierbij voelen?",
                                 "What would this make you feel?"),
                RAISES(at_start),
                .shows = shows_invoice,
                .show_count = 1,
                .first_choice = 0,
                .choice_count = 2 },
    [TELEFOON] = { .id = "telefoon",
                   .title = BOTH("Telefoon", "Telephone"),
                   .person = MARIJKE,
                   .text = STORY(gesprek),
                   .busy = BOTH("Straks, na dit gesprek.",
                                "Later, after this talk."),
                   .first_choice = 2,
                   .choice_count = 2 },
    [BRIEF] = { .id = "brief",
                .title = BOTH("De brief", "The letter"),
                .person = -1,
                .text = STORY(brief_valt),
                RAISES(at_letter),
                .shows = shows_letter,
                .show_count = 1,
                .first_choice = 4,
                .choice_count = 1 },
    [STILTE] = { .id = "stilte",
                 .title = BOTH("Stilte", "Silence"),
                 .day = 20,
                 .person = -1,
                 .text = STORY(stil),
                 RAISES(at_silence),
                 .ending = ENDING_UNSETTLED,
                 .first_choice = 5,
                 .choice_count = 1 },
    [OPGELOST] = { .id = "opgelost",
                   .title = BOTH("Opgelost", "Solved"),
                   .person = -1,
                   .text = STORY(klaar),
                   .ending = ENDING_SOLVED,
                   .first_choice = 6,
                   .choice_count = 1 },
};

static Contact contacts[] = {
    { .id = "supervisor",
      .title = BOTH("Supervisor", NULL),
      .role = BOTH("Hanneke", NULL),
      .person = HANNEKE,
      .text = STORY(belt),
      .first_choice = 7,
      .choice_count = 2 },
    { .id = "vertrouwenspersoon",
      .title = BOTH("Vertrouwenspersoon", "Confidential adviser"),
      .role = BOTH("voor therapeuten", "for therapists"),
      .person = -1,
      .first_choice = 9,
      .choice_count = 1 },
    { .id = "verzekeraar",
      .title = BOTH("Verzekeraar", "Insurer"),
      .person = -1,
      .first_choice = 10,
      .choice_count = 1 },
};

#define COUNTED(list) list, sizeof list / sizeof *list

static const char *const both_procedures[] = { "sblp", "camcoop" };

static Shown example[] = {
    { "bellen", BOTH("Je belt haar zelf.", "You call her yourself.") },
    { "luisteren", BOTH("Eerst luisteren.", "First listen.") },
    { "finish", BOTH("Klaar.", "Done.") },
};

static Scenario scenario = {
    .example = example,
    .example_count = sizeof example / sizeof *example,
    .procedures = both_procedures,
    .procedure_count = 2,
    .procedure = &procedure,
    .id = "afgezegde-sessie",
    .title = BOTH("De afgezegde sessie", "The cancelled session"),
    .summary = BOTH("Een rekening na een zieke zaterdag.",
                    "A bill after a Saturday in bed."),
    .goal = BOTH("Merken wat er na een goed gesprek nog te doen is.",
                 "Seeing what is left to do after a good talk."),
    .complainant = MARIJKE,
    .start = APPJE,
    .minutes = 10,
    .variables = variables,
    .variable_count = 2,
    .people = people,
    .person_count = 2,
    .documents = documents,
    .document_count = 2,
    .steps = steps,
    .step_count = 5,
    .contacts = contacts,
    .contact_count = 3,
    .choices = choices,
    .choice_count = 11,
};

static Scenario other_scenario;

static void compile_rules(Rule *list, int count)
{
    for (int i = 0; i < count; i++) {
        list[i].kind = rule_kind("duty");
        rule_compile(&list[i], procedure.arena);
    }
}

static void make_other(void)
{
    memcpy(other_rules, rules, sizeof rules);
    other_rules[1].operands[OPERAND_WHEN] = BIT(COMPLAINT);
    other_rules[1].text = (Text)BOTH("Pas als er een klacht is.",
                                     "Only when there is a complaint.");
    compile_rules(other_rules, procedure.rule_count);
    other_procedure = procedure;
    other_procedure.id = "camcoop";
    other_procedure.title =
        (Text)BOTH("Stappenplan CamCoop", "CamCoop step plan");
    other_procedure.rules = other_rules;
    other_scenario = scenario;
    other_scenario.procedure = &other_procedure;
}

static void free_rules(void)
{
    arena_free(procedure.arena);
}

const Scenario *fixture_scenario(void)
{
    if (procedure.arena)
        return &scenario;
    procedure.arena = arena_new();
    atexit(free_rules);
    compile_rules(rules, procedure.rule_count);
    make_other();
    return &scenario;
}

static const Scenario *open_fixture(void *context, int card,
                                    const char *procedure_id, Error *err)
{
    const Scenario *under_own = fixture_scenario();

    (void)context;
    if (card == 0)
        return procedure_id && strcmp(procedure_id, "camcoop") == 0
                   ? &other_scenario
                   : under_own;
    error_set(err, MESSAGE_SCENARIO_BROKEN, ARGS("de-recensie"));
    return NULL;
}

static const Card cards[] = {
    { .id = "afgezegde-sessie",
      .example = true,
      .title = BOTH("De afgezegde sessie", "The cancelled session"),
      .summary = BOTH("Een rekening na een zieke zaterdag.",
                      "A bill after a Saturday in bed."),
      .minutes = 10,
      .first = "1",
      .last = "3",
      .person = "Marijke de Wit",
      .portrait = "marijke",
      .mood = "sad" },
    { .id = "de-recensie",
      .title = BOTH("De recensie", "The review"),
      .summary = BOTH("Eén ster, en iedereen leest mee.",
                      "One star, and everyone reads along."),
      .minutes = 8,
      .first = "1",
      .last = "1",
      .person = "Ruben Blom",
      .broken = true },
};

static const char *const procedures[] = { "sblp", "camcoop", NULL };

static const Procedure *open_procedure(void *context, const char *id)
{
    const Procedure *own = fixture_scenario()->procedure;

    (void)context;
    return strcmp(id, "camcoop") == 0 ? &other_procedure : own;
}

Catalogue fixture_catalogue(void)
{
    return (Catalogue){ .cards = cards,
                        .count = 2,
                        .procedures = procedures,
                        .open = open_fixture,
                        .procedure = open_procedure };
}

static bool fail_test(void *context, int hook, const State *state, bool *holds,
                      Error *err)
{
    (void)context;
    (void)hook;
    (void)state;
    *holds = false;
    return error_set(err, MESSAGE_HOOK_FAILED, ARGS("12", "kapot"));
}

static const Scenario *open_failing(void *context, int card,
                                    const char *procedure_id, Error *err)
{
    static const Passage broken[] = {
        { .when = { .hook = 0 }, .text = BOTH("Dit komt er niet.", NULL) }
    };
    static Step failing_steps[5];
    static Scenario failing;

    (void)context;
    (void)card;
    (void)procedure_id;
    (void)err;
    failing = *fixture_scenario();
    for (int i = 0; i < failing.step_count; i++)
        failing_steps[i] = steps[i];
    failing_steps[APPJE].text = (Story)STORY(broken);
    failing.steps = failing_steps;
    failing.hooks.test = fail_test;
    return &failing;
}

Catalogue fixture_failing(void)
{
    Catalogue catalogue = fixture_catalogue();

    catalogue.open = open_failing;
    return catalogue;
}
