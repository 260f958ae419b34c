#include "cli/log.h"

#include <errno.h>
#include <inttypes.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/csv.h"
#include "cli/names.h"
#include "core/utf8.h"

typedef struct {
    Name name;
    int number;
} Event;

/* What is known of one case: all that its lines so far come to. In one piece,
 * as a large log is mostly waiting for memory. */
typedef struct Case Case;

struct Case {
    Name name;
    Case *next;        /* in the order in which they first appeared */
    RuleState *states; /* [rule] */
    uint32_t event_count;
    uint32_t settled_at[]; /* [rule]: the number of an event, or 0 */
};

/* A rule, with all that one line can do to it in one look-up. */
typedef struct {
    int class_bits;
    uint16_t *steps; /* [state << class_bits | class] */
} Stepper;

/* In a step: the mark changes. The rest of it is the next state. */
enum { STEP_MARKS = 1 << 8 };

/* One line of the log, borrowed from the reader. */
typedef struct {
    CsvField case_name;
    uint64_t hash; /* of it */
    int64_t line;
    Case *its_case;
    int event;
} Line;

enum { BATCH = 64 };

typedef struct {
    const char *name; /* of the file */
    const Procedure *procedure;
    Arena *arena; /* of cases and events */
    Stepper steppers[RULES_MAX];
    uint8_t classes[EVENTS_MAX + 1][RULES_MAX]; /* [event][rule] */
    NameTable events, cases;
    Case *first, *last;
    int64_t unknown;
    int case_column, event_column;
    Line lines[BATCH]; /* read, but not taken yet */
    int line_count;
} Log;

/* One line of a log is one moment. */
static uint16_t step_from(const Rule *rule, RuleState now, int class)
{
    const Automaton *a = &rule->automaton;
    RuleState then = rule_settle(rule, a->next[(now << a->class_bits) | class]);
    bool marks = rule_mark(rule, then) != rule_mark(rule, now);

    return (uint16_t)(marks ? STEP_MARKS | then : then);
}

static void add_rule(Log *log, int number)
{
    const Rule *rule = &log->procedure->rules[number];
    int bits = rule->automaton.class_bits;
    int states = rule->automaton.state_count;
    uint16_t *steps =
        arena_alloc(log->arena, ((size_t)states << bits) * sizeof *steps);

    for (int i = 0; i < states << bits; i++)
        steps[i] =
            step_from(rule, (RuleState)(i >> bits), i & ((1 << bits) - 1));
    log->steppers[number] = (Stepper){ bits, steps };
    for (int event = 0; event <= EVENTS_MAX; event++)
        log->classes[event][number] = rule->classes[event];
}

static void add_event(Log *log, int number)
{
    const char *id = log->procedure->events[number].id;
    Event *event = arena_alloc(log->arena, sizeof *event);

    *event = (Event){ { id, strlen(id) }, number };
    name_table_add(&log->events, &event->name,
                   name_hash(id, event->name.length));
}

static void log_open(Log *log, const char *name, const Procedure *procedure)
{
    *log = (Log){
        .name = name,
        .procedure = procedure,
        .arena = arena_new(),
        .events = name_table_new(),
        .cases = name_table_new(),
    };
    for (int i = 0; i < procedure->rule_count; i++)
        add_rule(log, i);
    for (int i = 0; i < procedure->event_count; i++)
        add_event(log, i);
}

static void log_close(Log *log)
{
    name_table_free(&log->cases);
    name_table_free(&log->events);
    arena_free(log->arena);
}

static bool too_few_fields(const Log *log, int64_t line, int count, int needed,
                           Error *err)
{
    char has[16], needs[16], number[24];

    snprintf(has, sizeof has, "%d", count);
    snprintf(needs, sizeof needs, "%d", needed);
    snprintf(number, sizeof number, "%" PRId64, line);
    return error_set(err, MESSAGE_LOG_FIELDS,
                     ARGS(log->name, number, has, needs));
}

/* What is printed of a case is its name: it may not command a terminal. */
static bool can_be_printed(const Log *log, const Line *line, Error *err)
{
    const CsvField *name = &line->case_name;
    char number[24];
    size_t at = 0;

    if (utf8_check(name->text, name->length, &at) == UTF8_SOUND)
        return true;
    snprintf(number, sizeof number, "%" PRId64, line->line);
    return error_set(err, MESSAGE_LOG_INVISIBLE, ARGS(log->name, number));
}

static bool too_many_events(const Log *log, const Line *line, Error *err)
{
    char number[24];

    snprintf(number, sizeof number, "%" PRId64, line->line);
    return error_set(err, MESSAGE_LOG_TOO_MANY,
                     ARGS(log->name, number, line->its_case->name.text));
}

static int event_number(Log *log, const CsvField *field)
{
    Name *name = name_table_find(&log->events, field->text, field->length,
                                 name_hash(field->text, field->length));

    if (name)
        return ((Event *)name)->number;
    log->unknown++;
    return EVENT_OTHER;
}

static Case *add_case(Log *log, const CsvField *field, uint64_t hash)
{
    size_t rules = (size_t)log->procedure->rule_count;
    size_t bytes = rules * (sizeof(uint32_t) + sizeof(RuleState));
    Case *new =
        arena_alloc(log->arena, sizeof *new + bytes + field->length + 1);
    char *text = (char *)(new->settled_at + rules) + rules;

    new->states = (RuleState *)(new->settled_at + rules);
    new->name =
        (Name){ memcpy(text, field->text, field->length), field->length };
    for (size_t i = 0; i < rules; i++)
        new->states[i] = rule_begin(&log->procedure->rules[i]);
    name_table_add(&log->cases, &new->name, hash);

    if (log->last)
        log->last->next = new;
    else
        log->first = new;
    log->last = new;
    return new;
}

static bool same_case(const Line *one, const Line *other)
{
    return one->hash == other->hash &&
           one->case_name.length == other->case_name.length &&
           memcmp(one->case_name.text, other->case_name.text,
                  one->case_name.length) == 0;
}

/* NULL if it is new and its name cannot be printed. */
static Case *find_case(Log *log, const Line *line, Error *err)
{
    const CsvField *field = &line->case_name;
    Name *name =
        name_table_find(&log->cases, field->text, field->length, line->hash);

    if (name)
        return (Case *)name;
    return can_be_printed(log, line, err) ? add_case(log, field, line->hash)
                                          : NULL;
}

static void take_event(const Log *log, Case *this, int event)
{
    const uint8_t *classes = log->classes[event];
    uint32_t number = ++this->event_count;

    for (int i = 0; i < log->procedure->rule_count; i++) {
        const Stepper *stepper = &log->steppers[i];
        int at = (this->states[i] << stepper->class_bits) | classes[i];
        /* Made for every rule.
         * NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
        uint16_t step = stepper->steps[at];

        this->states[i] = (RuleState)step;
        if (step & STEP_MARKS)
            this->settled_at[i] = number;
    }
}

/*
 * Takes the lines that were read. Finding the cases of all of them first lets
 * the processor wait for many at a time.
 */
static bool take_lines(Log *log, Error *err)
{
    int count = log->line_count;

    log->line_count = 0;
    for (int i = 0; i < count; i++)
        name_table_fetch_thing(&log->cases, log->lines[i].hash);
    for (int i = 0; i < count; i++) {
        Line *line = &log->lines[i];
        bool again = i > 0 && same_case(line, line - 1);

        line->its_case = again ? line[-1].its_case : find_case(log, line, err);
        if (!line->its_case)
            return false;
    }
    for (int i = 0; i < count; i++) {
        const Line *line = &log->lines[i];

        if (line->its_case->event_count == UINT32_MAX)
            return too_many_events(log, line, err);
        take_event(log, line->its_case, line->event);
    }
    return true;
}

static CsvResult read_line(Log *log, Csv *csv, Error *err)
{
    int needed = 1 + (log->case_column > log->event_column ? log->case_column
                                                           : log->event_column);
    int count = 0;
    const CsvField *fields = csv_fields(csv, &count);

    if (count < needed) {
        too_few_fields(log, csv_line(csv), count, needed, err);
        return CSV_MISTAKE;
    }

    const CsvField *case_name = &fields[log->case_column];
    uint64_t hash = name_hash(case_name->text, case_name->length);

    name_table_fetch_slot(&log->cases, hash);
    log->lines[log->line_count++] = (Line){
        .case_name = *case_name,
        .hash = hash,
        .line = csv_line(csv),
        .event = event_number(log, &fields[log->event_column]),
    };
    return CSV_RECORD;
}

static CsvResult read_lines(Log *log, Csv *csv, Error *err)
{
    CsvResult result;

    do {
        result = csv_next(csv, err);
        if (result == CSV_RECORD)
            result = read_line(log, csv, err);
        if ((result != CSV_RECORD || log->line_count == BATCH) &&
            !take_lines(log, err))
            return CSV_MISTAKE;
    } while (result == CSV_RECORD || result == CSV_PAUSE);
    return result;
}

static bool find_column(const Log *log, const Csv *csv, const char *title,
                        int *column, Error *err)
{
    int count = 0;
    const CsvField *fields = csv_fields(csv, &count);

    for (int i = 0; i < count; i++)
        if (fields[i].length == strlen(title) &&
            memcmp(fields[i].text, title, fields[i].length) == 0) {
            *column = i;
            return true;
        }
    return error_set(err, MESSAGE_LOG_NO_COLUMN, ARGS(log->name, title));
}

static CsvResult read_header(Log *log, Csv *csv, Error *err)
{
    CsvResult result;

    do
        result = csv_next(csv, err);
    while (result == CSV_PAUSE);

    if (result == CSV_END) {
        error_set(err, MESSAGE_LOG_EMPTY, ARGS(log->name));
        return CSV_MISTAKE;
    }
    if (result == CSV_RECORD &&
        (!find_column(log, csv, "case", &log->case_column, err) ||
         !find_column(log, csv, "event", &log->event_column, err)))
        return CSV_MISTAKE;
    return result;
}

/* Nothing for 0. */
static void write_number(uint32_t number, FILE *out)
{
    char digits[10];
    size_t first = sizeof digits;

    for (; number > 0; number /= 10)
        digits[--first] = (char)('0' + number % 10);
    fwrite(digits + first, 1, sizeof digits - first, out);
}

static void write_case(const Log *log, const Case *this, FILE *out)
{
    static const char *const words[] = {
        [STATUS_NOT_APPLICABLE] = ",not_applicable,",
        [STATUS_KEPT] = ",kept,",
        [STATUS_LATE] = ",late,",
        [STATUS_MISSED] = ",missed,",
    };

    for (int i = 0; i < log->procedure->rule_count; i++) {
        const Rule *rule = &log->procedure->rules[i];
        Status status = rule_status(rule, this->states[i], true);

        csv_put(out, this->name.text, this->name.length);
        putc(',', out);
        csv_put(out, rule->id, strlen(rule->id));
        fputs(words[status], out);
        if (status != STATUS_NOT_APPLICABLE)
            write_number(this->settled_at[i], out);
        putc('\n', out);
    }
}

static bool write_verdicts(const Log *log, FILE *out, Error *err)
{
    fputs("case,rule,status,event\n", out);
    for (const Case *this = log->first; this; this = this->next)
        write_case(log, this, out);
    if (fflush(out) == 0 && !ferror(out))
        return true;
    return error_set(err, MESSAGE_WRITE_FAILED, ARGS(strerror(errno)));
}

int log_score(FILE *in, const char *in_name, const Procedure *procedure,
              FILE *out, int64_t *unknown, Error *err)
{
    Csv *csv = csv_new(in, in_name);
    Log log;
    int code = EXIT_FINE;

    log_open(&log, in_name, procedure);
    CsvResult result = read_header(&log, csv, err);
    if (result == CSV_RECORD)
        result = read_lines(&log, csv, err);

    if (result == CSV_MISTAKE)
        code = EXIT_MISTAKES;
    else if (result == CSV_UNREADABLE || !write_verdicts(&log, out, err))
        code = EXIT_WORLD;
    *unknown = log.unknown;
    log_close(&log);
    csv_free(csv);
    return code;
}
