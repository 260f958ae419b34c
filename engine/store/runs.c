#include <stdlib.h>
#include <string.h>

#include "store/inside.h"

static Value text_value(const char *text)
{
    return value_text(text ? text : "");
}

static void event_values(const Id *run, int64_t at, const Event *event,
                         Value *values)
{
    values[EVENT_RUN] = value_id(run);
    values[EVENT_AT] = value_number(at);
    values[EVENT_KIND] = value_text(event_kind_name(event->kind));
    values[EVENT_STEP] = text_value(event->step);
    values[EVENT_WORD] = text_value(event->word);
    values[EVENT_TEXT] = text_value(event->text);
    values[EVENT_NUMBER] = value_number(event->number);
    values[EVENT_MS] = value_number(event->ms);
}

static void run_values(const Attempt *a, Value *values)
{
    values[RUN_ID] = value_id(&a->id);
    values[RUN_PERSON] = value_id(&a->trainee);
    values[RUN_SCENARIO] = text_value(a->scenario);
    values[RUN_SCENARIO_DIGEST] = text_value(a->scenario_digest);
    values[RUN_PROCEDURE] = text_value(a->procedure);
    values[RUN_PROCEDURE_DIGEST] = text_value(a->procedure_digest);
    values[RUN_MODE] = text_value(a->mode);
    values[RUN_PROGRAM] = text_value(a->program);
    values[RUN_SEED] = value_number(a->seed);
    values[RUN_BEGAN] = value_number(a->began);
    values[RUN_OUTCOME] = text_value(a->outcome);
}

/* Adds the events that the store does not have; `run` is the row so far. */
static int add_events(sqlite3 *db, const Attempt *attempt, const Event *events,
                      int count, Value *run)
{
    Value values[COLUMNS_MAX];
    int code = SQLITE_OK;
    uint64_t sum = (uint64_t)run[RUN_EVENTS_SUM].number;

    for (int64_t at = run[RUN_EVENTS].number; at < count && code == SQLITE_OK;
         at++) {
        event_values(&attempt->id, at + 1, &events[at], values);
        sum += (uint64_t)row_sum(TABLE_EVENTS, values);
        code = row_put(db, TABLE_EVENTS, values);
    }
    run[RUN_EVENTS] = value_number(count);
    run[RUN_EVENTS_SUM] = value_number((int64_t)sum);
    return code;
}

/* The run as the store has it, or one without events. */
static int find_run(sqlite3 *db, const Attempt *attempt, Value *run,
                    Arena *arena)
{
    run[RUN_ID] = value_id(&attempt->id);
    int code = row_find(db, TABLE_RUNS, run, arena);

    if (code == SQLITE_DONE)
        run[RUN_EVENTS] = run[RUN_EVENTS_SUM] = value_number(0);
    return code == SQLITE_ROW || code == SQLITE_DONE ? SQLITE_OK : code;
}

static int save_trainee(sqlite3 *db, Tally *tally, const Trainee *trainee)
{
    Value values[COLUMNS_MAX] = { 0 };
    Arena *arena = arena_new();

    values[PERSON_ID] = value_id(&trainee->id);
    int code = row_find(db, TABLE_PEOPLE, values, arena);
    arena_free(arena);
    return code == SQLITE_DONE  ? person_put(db, tally, trainee)
           : code == SQLITE_ROW ? SQLITE_OK
                                : code;
}

bool store_save(Store *store, const Trainee *trainee, const Attempt *attempt,
                const Event *events, int count, Error *err)
{
    Tally tally = { 0 };
    Value run[COLUMNS_MAX] = { 0 };
    Arena *arena = arena_new();
    int code = transaction_begin(store, &tally);

    if (code == SQLITE_OK)
        code = save_trainee(store->db, &tally, trainee);
    if (code == SQLITE_OK)
        code = find_run(store->db, attempt, run, arena);
    /* It is being played elsewhere. */
    if (code == SQLITE_OK && run[RUN_EVENTS].number > count)
        code = SQLITE_BUSY;
    if (code == SQLITE_OK)
        code = add_events(store->db, attempt, events, count, run);
    run_values(attempt, run);
    run[RUN_TURN] = value_number(tally.turn);
    if (code == SQLITE_OK)
        code = counted_put(store->db, &tally, TABLE_RUNS, run);
    arena_free(arena);
    return transaction_end(store, &tally, code, err);
}

typedef struct {
    const Id *trainee;
    Arena *arena;
    KeptRun *runs;
    int count;
} Runs;

static const char *kept_text(Arena *arena, Value value)
{
    return arena_text(arena, value.bytes.data, value.bytes.size);
}

static int take_run(void *context, const Value *v)
{
    Runs *runs = context;
    Arena *arena = runs->arena;
    Id trainee = value_to_id(v[RUN_PERSON]);

    if (!id_equal(&trainee, runs->trainee))
        return SQLITE_OK;
    *ARENA_PUSH(arena, runs->runs, runs->count) = (KeptRun){
        .attempt = { .id = value_to_id(v[RUN_ID]),
                     .trainee = trainee,
                     .scenario = kept_text(arena, v[RUN_SCENARIO]),
                     .scenario_digest =
                         kept_text(arena, v[RUN_SCENARIO_DIGEST]),
                     .procedure = kept_text(arena, v[RUN_PROCEDURE]),
                     .procedure_digest =
                         kept_text(arena, v[RUN_PROCEDURE_DIGEST]),
                     .mode = kept_text(arena, v[RUN_MODE]),
                     .program = kept_text(arena, v[RUN_PROGRAM]),
                     .seed = v[RUN_SEED].number,
                     .began = v[RUN_BEGAN].number,
                     .outcome = kept_text(arena, v[RUN_OUTCOME]) },
        .event_count = v[RUN_EVENTS].number,
        .turn = v[RUN_TURN].number,
    };
    return SQLITE_OK;
}

static int by_turn(const void *a, const void *b)
{
    const KeptRun *one = a, *other = b;

    return (one->turn > other->turn) - (one->turn < other->turn);
}

bool store_runs(Store *store, const Id *trainee, Arena *arena, KeptRun **runs,
                int *count, Error *err)
{
    Runs found = { .trainee = trainee, .arena = arena };
    int code = rows_read(store->db, TABLE_RUNS, NULL, take_run, &found);

    if (code != SQLITE_OK)
        return store_failed(store, code, err);
    if (found.count)
        qsort(found.runs, (size_t)found.count, sizeof *found.runs, by_turn);
    *runs = found.runs;
    *count = found.count;
    return true;
}

typedef struct {
    Arena *arena;
    Events events;
    uint64_t sum;
} Reading;

static int take_event(void *context, const Value *v)
{
    Reading *r = context;
    Bytes kind = v[EVENT_KIND].bytes;
    Event event = { .kind = event_kind_named(kind.data, kind.size),
                    .step = kept_text(r->arena, v[EVENT_STEP]),
                    .word = kept_text(r->arena, v[EVENT_WORD]),
                    .text = kept_text(r->arena, v[EVENT_TEXT]),
                    .number = v[EVENT_NUMBER].number,
                    .ms = v[EVENT_MS].number };

    if (event.kind == EVENT_KIND_COUNT)
        return SQLITE_CORRUPT;
    /* After a rescue there may be some that nothing leads to. */
    if (v[EVENT_AT].number != r->events.count + 1)
        return SQLITE_OK;
    r->sum += (uint64_t)row_sum(TABLE_EVENTS, v);
    *ARENA_PUSH(r->arena, r->events.events, r->events.count) = event;
    return SQLITE_OK;
}

bool store_events(Store *store, const Id *attempt, Arena *arena, Events *events,
                  Error *err)
{
    Value run[COLUMNS_MAX];
    Reading r = { .arena = arena };

    run[RUN_ID] = value_id(attempt);
    int code = row_find(store->db, TABLE_RUNS, run, arena);
    if (code == SQLITE_ROW)
        code = rows_read(store->db, TABLE_EVENTS, run, take_event, &r);
    if (code == SQLITE_OK && (run[RUN_EVENTS].number != r.events.count ||
                              (uint64_t)run[RUN_EVENTS_SUM].number != r.sum))
        code = SQLITE_CORRUPT;
    if (code == SQLITE_DONE)
        return error_set(err, MESSAGE_NO_KEPT_RUN, NO_ARGS);
    if (code != SQLITE_OK)
        return store_failed(store, code, err);
    *events = r.events;
    return true;
}

/* The events of each run, as a list of runs is read. */
static int check_run(void *context, const Value *values)
{
    Store *store = context;
    Id id = value_to_id(values[RUN_ID]);
    Arena *arena = arena_new();
    Events events;
    bool ok = store_events(store, &id, arena, &events, NULL);

    arena_free(arena);
    return ok ? SQLITE_OK : SQLITE_CORRUPT;
}

bool store_check(Store *store, Error *err)
{
    int code = tally_check(store->db);

    if (code == SQLITE_OK)
        code = rows_read(store->db, TABLE_RUNS, NULL, check_run, store);
    return code == SQLITE_OK || store_failed(store, code, err);
}
