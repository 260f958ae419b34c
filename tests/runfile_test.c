#include "tests/kept.h"
#include "tests/made.h"

#include <stdlib.h>

#include "core/strbuf.h"
#include "store/date.h"
#include "store/digest.h"
#include "store/outcome.h"
#include "store/verify.h"
#include "tests/setting.h"

static const char story[] =
    STORY("n = range(0, 9, 0)",
          "step 'een' { title = '1',"
          "  choice 'op' { text = 'op', sets = { n = up() }, days = 1 },"
          "  choice 'eens' { text = 'eens', once = true, does = 'x' },"
          "  choice 'ga' { text = 'ga', to = 'twee' } },"
          "step 'twee' { title = '2', day = 20, happens = 'a',"
          "  choice 'terug' { text = 'terug', to = 'een' },"
          "  choice 'uit' { text = 'uit', to = 'eind' } },");

static const char changed_story[] =
    STORY("n = range(0, 9, 0)",
          "step 'begin' { title = '1',"
          "  choice 'hoger' { text = 'op', sets = { n = up() }, days = 1 },"
          "  choice 'eens' { text = 'eens', once = true, does = 'x' },"
          "  choice 'ga' { text = 'ga', to = 'tussen' } },"
          "step 'tussen' { title = '1b',"
          "  choice 'uit' { text = 'uit', to = 'twee' } },"
          "step 'twee' { title = '2', day = 20, happens = 'a',"
          "  choice 'terug' { text = 'terug', to = 'begin' },"
          "  choice 'uit' { text = 'uit', to = 'eind' } },");

/* A run as a file would hold it, of the moves in `words`. */
static RunFile made_run(const Scenario *scenario, const char *words,
                        Arena *arena)
{
    Session *session = session_new(scenario, NULL);
    RunFile run = { .trainee = { .name = "Iris", .registration = "" } };
    char scenario_sum[DIGEST_TEXT], procedure_sum[DIGEST_TEXT];
    int count;

    assert_true(session_replay(session, words, NULL));
    scenario_digest(scenario, scenario_sum);
    procedure_digest(scenario->procedure, procedure_sum);
    session_moves(session, &count);
    for (int i = 0; i < count; i++) {
        Event event = event_of_move(session, i, arena);

        *ARENA_PUSH(arena, run.events.events, run.events.count) = event;
    }
    run.attempt = (Attempt){
        .scenario = scenario->id,
        .scenario_digest = arena_text(arena, scenario_sum, DIGEST_TEXT - 1),
        .procedure = scenario->procedure->id,
        .procedure_digest = arena_text(arena, procedure_sum, DIGEST_TEXT - 1),
        .mode = "oefenen",
        .program = "0.1.0",
        .began = 1777888999,
        .outcome = outcome_text(session, arena),
    };
    session_free(session);
    return run;
}

/* All that can stand in a file. */
static RunFile full_run(void)
{
    static Event events[] = {
        { EVENT_CHOSEN, "voicemail", "terugbellen", "", 0, 4200 },
        { EVENT_REWOUND, "", "", "", 0, 9100 },
        { EVENT_VOTED, "voicemail", "afwachten", "", 7, 9200 },
        { EVENT_CHOSEN, "voicemail", "supervisor:anoniem", "", 0, 12000 },
        { EVENT_CHOSEN, "voicemail", "board_member:zonder-naam", "", 0, 12500 },
        { EVENT_REFLECTED, "", "aim", "Rustig blijven, \"ook\" nu.\n€ 95?", 0,
          13000 },
    };
    Kept kept = { .trainee = { .name = "Zoë", .registration = "1234 ab" } };

    return (RunFile){ .attempt = kept_attempt(&kept, 7),
                      .trainee = kept.trainee,
                      .events = { events, COUNT_OF(events) } };
}

static void a_run_gives_these_bytes_everywhere(void **state)
{
    Arena *arena = arena_new();
    RunFile run = full_run(), again;
    Bytes text = runfile_text(&run, arena);
    Bytes kept = kept_read(TESTS "/data/run.klacht");
    Error err = { 0 };

    (void)state;
    if (getenv("UPDATE_SCREENS"))
        kept_write(TESTS "/data/run.klacht", text);
    else if (kept.size != text.size ||
             memcmp(kept.data, text.data, text.size) != 0)
        fail_msg("tests/data/run.klacht differs; it is now:\n%s", text.data);
    if (!runfile_parse(text, "it", arena, &again, &err))
        fail_msg("%s", err.text[LANGUAGE_EN]);
    assert_true(again.sealed);
    Bytes back = runfile_text(&again, arena);
    assert_int_equal(back.size, text.size);
    assert_memory_equal(back.data, text.data, text.size);
    assert_string_equal(runfile_name(&run, arena),
                        "Zoe_negen-dagen_2026-05-04_07000000.klacht");
    free((char *)(uintptr_t)kept.data);
    arena_free(arena);
}

/* Pauses count for ten minutes at most, what is written afterwards and what is
 * shared with a run before it for nothing. */
static void only_time_spent_playing_counts(void **state)
{
    static const struct {
        Event events[4];
        int count;
        int64_t active;
    } runs[] = {
        { { { EVENT_CHOSEN, "a", "x", "", 0, 5000 },
            { EVENT_CHOSEN, "b", "x", "", 0, 9000 } },
          2,
          9000 },
        { { { EVENT_CHOSEN, "a", "x", "", 0, 1000 },
            { EVENT_CHOSEN, "b", "x", "", 0, 86401000 },
            { EVENT_REWOUND, "", "", "", 1, 86403000 },
            { EVENT_REFLECTED, "", "aim", "", 0, 99999999 } },
          4,
          603000 },
        { { { EVENT_CHOSEN, "a", "x", "", 0, 1000 },
            { EVENT_CHOSEN, "b", "x", "", 0, 2000 },
            { EVENT_REWOUND, "", "", "", 2, 2000 },
            { EVENT_CHOSEN, "c", "x", "", 0, 2500 } },
          4,
          500 },
        { { { EVENT_CHOSEN, "a", "x", "", 0, 4000 },
            { EVENT_CHOSEN, "b", "x", "", 0, 3000 } },
          2,
          4000 },
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(runs); i++) {
        Event events[COUNT_OF(runs[i].events)];

        memcpy(events, runs[i].events, sizeof events);
        check_int((int)events_active_ms(&(Events){ events, runs[i].count }),
                  (int)runs[i].active, "run %zu", i);
    }
}

/* Whoever kept it: votes, of each team, and no names. */
static void the_run_of_a_group_names_nobody(void **state)
{
    static Event events[] = {
        { EVENT_VOTED, "voicemail", "afwachten", "", 7, 9200 },
        { EVENT_VOTED, "voicemail", "afwachten", "2", 4, 9200 },
        { EVENT_VOTED, "voicemail", "supervisor:", "2", 1, 9200 },
        { EVENT_VOTED, "voicemail", ":", "", 2, 9200 },
        { EVENT_CHOSEN, "voicemail", "afwachten", "", 0, 9200 },
    };
    Arena *arena = arena_new();
    RunFile run = full_run(), again;
    Error err = { 0 };

    (void)state;
    run.attempt.mode = MODE_OF_GROUPS;
    run.events = (Events){ events, COUNT_OF(events) };
    Bytes text = runfile_text(&run, arena);
    assert_null(strstr(text.data, "Zo"));
    assert_null(strstr(text.data, "1234"));
    assert_string_equal(runfile_name(&run, arena),
                        "groepsles_negen-dagen_2026-05-04_07000000.klacht");
    if (!runfile_parse(text, "it", arena, &again, &err))
        fail_msg("%s", err.text[LANGUAGE_EN]);
    check_int(again.events.count, (int)COUNT_OF(events), "events");
    for (int i = 0; i < again.events.count; i++) {
        const Event *e = &again.events.events[i];

        check_int((int)e->kind, (int)events[i].kind, "kind of %d", i);
        assert_string_equal(e->word, events[i].word);
        assert_string_equal(e->text, events[i].text);
        check_int((int)e->number, (int)events[i].number, "votes of %d", i);
    }
    arena_free(arena);
}

static void names_are_safe(void **state)
{
    static const struct {
        const char *name, *safe;
    } names[] = {
        { "", "naamloos" },
        { "../../etc", "etc" },
        { "a/b\\c:d*e", "a-b-c-d-e" },
        { "Renée Ö.", "Renee-O" },
        { "日本", "naamloos" },
        { "-", "naamloos" },
        { "CON", "CON" },
        { "een  twee", "een-twee" },
    };
    Arena *arena = arena_new();

    (void)state;
    for (size_t i = 0; i < COUNT_OF(names); i++) {
        RunFile run = full_run();
        char start[80];

        run.trainee.name = names[i].name;
        snprintf(start, sizeof start, "%s_negen-dagen_", names[i].safe);
        char *name = runfile_name(&run, arena);
        if (strncmp(name, start, strlen(start)) != 0)
            fail_msg("%s: %s", names[i].name, name);
    }
    arena_free(arena);
}

static void moments_are_read_as_written(void **state)
{
    static const struct {
        int64_t seconds;
        const char *text;
    } moments[] = {
        { 0, "1970-01-01T00:00:00Z" },
        { 951782399, "2000-02-28T23:59:59Z" },
        { 951782400, "2000-02-29T00:00:00Z" },
        { 1777888999, "2026-05-04T10:03:19Z" },
        { 4107542400, "2100-03-01T00:00:00Z" },
        { 253402300799, "9999-12-31T23:59:59Z" },
    };
    static const char *const wrong[] = {
        "",
        "2026-05-04",
        "2026-13-04T09:30:00Z",
        "2026-02-30T09:30:00Z",
        "2026-05-04T25:30:00Z",
        "2026-05-04T09:30:00+",
        "0000-00-00T00:00:00Z",
    };
    char text[DATE_TEXT];
    int64_t seconds;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(moments); i++) {
        assert_string_equal(date_text(moments[i].seconds, text),
                            moments[i].text);
        assert_true(date_read(moments[i].text, &seconds));
        assert_int_equal(seconds, moments[i].seconds);
    }
    for (size_t i = 0; i < COUNT_OF(wrong); i++)
        if (date_read(wrong[i], &seconds))
            fail_msg("%s is read", wrong[i]);
}

static void a_changed_story_is_followed_by_its_ids(void **state)
{
    static const struct {
        const char *renames;
        int taken; /* of op, op, ga, uit, finish */
        const char *stopped;
    } cases[] = {
        { "", 0, "op" },
        { "een = 'begin'", 0, "op" },
        { "op = 'hoger'", 0, "op" },
        /* 'uit' is there, but it was said in another step. */
        { "een = 'begin', op = 'hoger'", 3, "uit" },
    };
    Made made;
    Arena *arena = arena_new();

    (void)state;
    made_begin(&made);
    RunFile run = made_run(made_scenario(&made, "verhaal", story),
                           "op,op,ga,uit,finish", arena);
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        Strbuf lua = strbuf_new(arena);
        Verified v;
        const char *after = strstr(changed_story, "start = 'een',");
        char name[16];

        strbuf_add(&lua, "%.*sstart = 'begin', renames = { %s },%s",
                   (int)(after - changed_story), changed_story,
                   cases[i].renames, after + strlen("start = 'een',"));
        snprintf(name, sizeof name, "anders%d", (int)i);
        assert_true(verify(&run, made_scenario(&made, name, lua.text), arena,
                           &v, NULL));
        check_int(v.retrace.taken, cases[i].taken, "case %d", (int)i);
        check_int(v.retrace.total, 5, "case %d", (int)i);
        assert_string_equal(v.retrace.stopped.word, cases[i].stopped);
        assert_false(v.follows);
        assert_false(v.same_scenario);
        assert_string_equal(v.outcome, "");
    }
    made_end(&made);
    arena_free(arena);
}

static uint64_t next_random(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

/* Changes a text somewhere: bytes, words, or whole lines. */
static Bytes mutate(Bytes text, uint64_t *seed, Arena *arena)
{
    static const char *const pieces[] = {
        "kept",     "missed", "late",
        "op",       "ga",     "uit",
        "-1",       "0",      "99999999999999999999",
        "\"",       "{",      "}",
        "[[[[[[[[", "null",   "\xFF",
        "\\u0000",  "1e9",    "\n",
        "\"step\"", "een",    "twee",
        "finish",
    };
    Strbuf out = strbuf_new(arena);
    size_t at = next_random(seed) % text.size;
    size_t skip = next_random(seed) % 3 ? next_random(seed) % 12 : 0;
    const char *piece = pieces[next_random(seed) % COUNT_OF(pieces)];

    if (next_random(seed) % 4 == 0) {
        char *copy = arena_text(arena, text.data, text.size);

        copy[at] = (char)next_random(seed);
        return (Bytes){ copy, text.size };
    }
    skip = skip > text.size - at ? text.size - at : skip;
    strbuf_add(&out, "%.*s%s%.*s", (int)at, text.data,
               next_random(seed) % 4 ? piece : "", (int)(text.size - at - skip),
               text.data + at + skip);
    return (Bytes){ out.text, out.length };
}

/* Puts a seal that is right under what was changed. */
static Bytes seal(Bytes text, Arena *arena)
{
    const size_t length = strlen("{\"sha256\":\"\"}\n") + DIGEST_TEXT - 1;
    char digest[DIGEST_TEXT];
    Strbuf out = strbuf_new(arena);

    if (text.size < length)
        return text;
    text.size -= length;
    digest_text(text.data, text.size, digest);
    strbuf_add(&out, "%.*s{\"sha256\":\"%s\"}\n", (int)text.size, text.data,
               digest);
    return (Bytes){ out.text, out.length };
}

/* What the choices of a file without rewinding come to, played by hand. */
static const char *played(const RunFile *run, const Scenario *scenario,
                          Arena *arena)
{
    Session *session = session_new(scenario, NULL);
    const char *outcome = "";

    for (int i = 0; i < run->events.count; i++) {
        const Event *e = &run->events.events[i];

        if (e->kind == EVENT_CHOSEN && !session_replay(session, e->word, NULL))
            break;
    }
    outcome = outcome_text(session, arena);
    session_free(session);
    return outcome;
}

static bool has_rewind(const RunFile *run)
{
    for (int i = 0; i < run->events.count; i++)
        if (run->events.events[i].kind == EVENT_REWOUND)
            return true;
    return false;
}

static void no_false_verdict_is_taken_for_true(void **state)
{
    int times = setting("MUTATED", 1000), read = 0, followed = 0;
    Made made;
    Arena *kept = arena_new();

    (void)state;
    made_begin(&made);
    const Scenario *scenario = made_scenario(&made, "verhaal", story);
    RunFile run = made_run(scenario, "eens,op,ga,terug,ga,uit,finish", kept);
    Bytes sound = runfile_text(&run, kept);
    for (int i = 0; i < times; i++) {
        uint64_t seed = (uint64_t)i * 0x9E3779B97F4A7C15u + 1;
        Arena *arena = arena_new();
        Bytes text = mutate(sound, &seed, arena);
        bool sealed = i % 2;
        RunFile found;
        Verified v;

        if (sealed)
            text = seal(text, arena);
        if (runfile_parse(text, "it", arena, &found, NULL)) {
            read++;
            if (!sealed && found.sealed)
                assert_memory_equal(text.data, sound.data, sound.size);
            assert_true(verify(&found, scenario, arena, &v, NULL));
            followed += v.follows;
            if (v.follows && !has_rewind(&found))
                assert_string_equal(found.attempt.outcome,
                                    played(&found, scenario, arena));
        }
        arena_free(arena);
    }
    print_message("%d files: %d read, of %d the verdicts followed\n", times,
                  read, followed);
    assert_in_range(read, times / 10, times);
    made_end(&made);
    arena_free(kept);
}

static void numbers_have_bounds(void **state)
{
    static const struct {
        const char *ms;
        bool read;
    } lines[] = {
        { "0", true },
        { "3162240000000", true }, /* a hundred years */
        { "3162240000001", false },
        { "9223372036854775807", false },
        { "9223372036854775808", false },
        { "1e999", false },
        { "1.5", false },
        { "-1", false },
        { "\"0\"", false },
    };
    Arena *arena = arena_new();
    char digest[DIGEST_TEXT];
    RunFile run = { .attempt = { .scenario = "x",
                                 .scenario_digest = digest,
                                 .procedure = "y",
                                 .procedure_digest = digest,
                                 .mode = "oefenen",
                                 .program = "0",
                                 .outcome = "" },
                    .trainee = { .name = "", .registration = "" } };

    (void)state;
    digest_text("", 0, digest);
    Bytes whole = runfile_text(&run, arena); /* a line, and its seal */
    int head = (int)strcspn(whole.data, "\n") + 1;
    for (size_t i = 0; i < COUNT_OF(lines); i++) {
        Strbuf text = strbuf_new(arena);
        RunFile found;

        strbuf_add(&text,
                   "%.*s{\"step\":\"a\",\"choice\":\"b\",\"ms\":%s}\n%*s", head,
                   whole.data, lines[i].ms, (int)whole.size - head, "");
        Bytes sealed = seal((Bytes){ text.text, text.length }, arena);
        check_int(runfile_parse(sealed, "it", arena, &found, NULL),
                  lines[i].read, "%s", lines[i].ms);
    }
    arena_free(arena);
}

static void a_file_is_read_in_bounds(void **state)
{
    static const char head[] = "{\"klachtwijzer\":1,\"x\":";
    Arena *arena = arena_new();
    size_t size = RUNFILE_LINE_MAX * 4;
    char *deep = arena_alloc(arena, size);
    RunFile found;
    Error err = { 0 };

    (void)state;
    memset(deep, '[', size);
    memcpy(deep, head, sizeof head - 1);
    deep[1000] = '\n';
    assert_false(runfile_parse(seal((Bytes){ deep, 1200 }, arena), "it", arena,
                               &found, &err));
    assert_int_equal(err.message, MESSAGE_RUNFILE_BROKEN);
    deep[1000] = '[';
    assert_false(runfile_parse(seal((Bytes){ deep, size }, arena), "it", arena,
                               &found, &err));
    assert_false(runfile_parse((Bytes){ "", 0 }, "it", arena, &found, &err));
    assert_int_equal(err.message, MESSAGE_RUNFILE_CUT);
    assert_false(runfile_read("/dev/zero", arena, &found, &err));
    assert_int_equal(err.message, MESSAGE_NOT_REGULAR);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_run_gives_these_bytes_everywhere),
        cmocka_unit_test(only_time_spent_playing_counts),
        cmocka_unit_test(the_run_of_a_group_names_nobody),
        cmocka_unit_test(names_are_safe),
        cmocka_unit_test(moments_are_read_as_written),
        cmocka_unit_test(a_changed_story_is_followed_by_its_ids),
        cmocka_unit_test(no_false_verdict_is_taken_for_true),
        cmocka_unit_test(numbers_have_bounds),
        cmocka_unit_test(a_file_is_read_in_bounds),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
