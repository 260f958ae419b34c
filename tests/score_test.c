#include "tests/declare_vectors.h"

#include "cli/cli.h"
#include "cli/csv.h"
#include "cli/log.h"
#include "tests/step_plans.h"

enum { OUTPUT_MAX = 64 << 10 };

typedef struct {
    int code;
    int64_t unknown;
    Error err;
    char output[OUTPUT_MAX];
} Scored;

static void score_bytes(Scored *scored, const Procedure *procedure,
                        const char *log, size_t size)
{
    FILE *in = tmpfile(), *out = tmpfile();

    assert_non_null(in);
    assert_non_null(out);
    fwrite(log, 1, size, in);
    rewind(in);

    memset(scored, 0, sizeof *scored);
    scored->code = log_score(in, "log.csv", procedure, out, &scored->unknown,
                             &scored->err);
    rewind(out);
    scored->output[fread(scored->output, 1, OUTPUT_MAX - 1, out)] = '\0';
    fclose(in);
    fclose(out);
}

/* clang-format off */
static const RuleRow few_rules[] = {
    { "r", "response", { "a", "b" }, 0 },
    { "d", "duty", { "a", "b", "", "c", "d" }, 0 },
};
/* clang-format on */

static const struct {
    const char *what, *log, *output;
    int unknown;
} logs[] = {
    /* clang-format off */
    { "only a header", "case,event\n", "", 0 },
    { "a header without its line end", "case,event", "", 0 },
    { "one case", "case,event\n1,a\n1,b\n1,c\n",
      "1,r,kept,2\n1,d,kept,3\n", 0 },
    { "nothing happens", "case,event\n1,c\n",
      "1,r,kept,\n1,d,not_applicable,\n", 0 },
    { "done before it was due", "case,event\n1,a\n1,c\n1,b\n1,c\n",
      "1,r,kept,3\n1,d,kept,2\n", 0 },
    { "done and never due", "case,event\n1,a\n1,c\n",
      "1,r,missed,1\n1,d,not_applicable,\n", 0 },
    { "late", "case,event\n1,a\n1,b\n1,d\n1,c\n1,c\n",
      "1,r,kept,2\n1,d,late,4\n", 0 },
    { "missed", "case,event\n1,a\n1,b\n1,d\n",
      "1,r,kept,2\n1,d,missed,\n", 0 },
    { "interleaved, in order of appearance",
      "case,event\nz,a\ny,a\nz,b\ny,d\nz,c\n",
      "z,r,kept,2\nz,d,kept,3\ny,r,missed,1\ny,d,not_applicable,\n", 0 },
    { "other columns, in another order",
      "when,event,who,case\nmonday,a,\"x, y\",1\ntuesday,b,,1\n",
      "1,r,kept,2\n1,d,missed,\n", 0 },
    { "CRLF", "case,event\r\n1,a\r\n\"1\",\"b\"\r\n1,c\r\n",
      "1,r,kept,2\n1,d,kept,3\n", 0 },
    { "semicolons, as Dutch spreadsheets write",
      "\n\"case\";event;note\n1,5;a;\"x;y\"\n\"1,5\";b;\n",
      "\"1,5\",r,kept,2\n\"1,5\",d,missed,\n", 0 },
    { "byte order mark", "\xEF\xBB\xBF" "case,event\n1,a\n",
      "1,r,missed,1\n1,d,not_applicable,\n", 0 },
    { "quotes",
      "\"case\",\"event\"\n\"a \"\"b\"\", c\",\"a\"\n\"a \"\"b\"\", c\",b\n",
      "\"a \"\"b\"\", c\",r,kept,2\n\"a \"\"b\"\", c\",d,missed,\n", 0 },
    { "line ends in a field",
      "case,note,event\n\"1\n2\",\"x\n\ny\",a\n\"1\n2\",,b\n",
      "\"1\n2\",r,kept,2\n\"1\n2\",d,missed,\n", 0 },
    { "a quote inside a plain field", "case,event\n5\" pipe,a\n",
      "\"5\"\" pipe\",r,missed,1\n\"5\"\" pipe\",d,not_applicable,\n", 0 },
    { "blank lines and no last line end", "\n\ncase,event\n\n1,a\r\n\r\n1,b",
      "1,r,kept,2\n1,d,missed,\n", 0 },
    { "unknown events take part", "case,event\n1,a\n1,letter\n1,\n1,b\n",
      "1,r,kept,4\n1,d,missed,\n", 2 },
    { "more fields than columns", "case,event\n1,a,x,y\n",
      "1,r,missed,1\n1,d,not_applicable,\n", 0 },
    { "UTF-8", "case,event\nZo\xC3\xAB,a\nZo\xC3\xAB,\xE2\x82\xAC\n",
      "Zo\xC3\xAB,r,missed,1\nZo\xC3\xAB,d,not_applicable,\n", 1 },
    { "no name", "case,event\n,a\n", ",r,missed,1\n,d,not_applicable,\n", 0 },
    /* clang-format on */
};

static void logs_are_scored(void **state)
{
    Arena *arena = arena_new();
    const Procedure *procedure =
        procedure_made(arena, "a b c d", few_rules, COUNT_OF(few_rules));
    Scored scored;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(logs); i++) {
        const char *head = "case,rule,status,event\n";

        score_bytes(&scored, procedure, logs[i].log, strlen(logs[i].log));
        check_int(scored.code, EXIT_FINE, "%s", logs[i].what);
        check_int(scored.unknown, logs[i].unknown, "%s", logs[i].what);
        assert_memory_equal(scored.output, head, strlen(head));
        assert_string_equal(scored.output + strlen(head), logs[i].output);
    }
    arena_free(arena);
}

static const struct {
    const char *log, *says;
} mistakes[] = {
    /* clang-format off */
    { "", "log.csv is empty" },
    { "\xEF\xBB\xBF", "log.csv is empty" },
    { "\n\n", "log.csv is empty" },
    { "case,activity\n1,a\n", "log.csv: the first line names no column 'event'" },
    { "Case,event\n1,a\n", "log.csv: the first line names no column 'case'" },
    { "case,event\n1,a\n\n1\n", "log.csv:4: this line has 1 fields; at least 2" },
    { "case,event\n1,a\n\"x\ny\",\"b\n1,c\n", "log.csv:4: the quote opened here" },
    { "case,event\n\"", "log.csv:2: the quote opened here" },
    { "case,event\n\"1\n2\",a\n\"1\"2,a\n", "log.csv:4: a closing quote must" },
    { "case,event\n1,a\n1,\xFF\n", "log.csv:3: this line is not UTF-8" },
    { "case,event\n1,\x01\xE2\x82\n", "log.csv:2: this line is not UTF-8" },
    { "case,event\n1,a\n\"\x1B]0;x\x07\",b\n",
      "log.csv:3: the name of this case holds a character that cannot be seen" },
    { "case,event\n\xE2\x80\xAE" "1,a\n", "log.csv:2: the name of this case" },
    /* clang-format on */
};

static void mistakes_name_file_and_line(void **state)
{
    Arena *arena = arena_new();
    const Procedure *procedure =
        procedure_made(arena, "a b c d", few_rules, COUNT_OF(few_rules));
    Scored scored;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(mistakes); i++) {
        const char *says = mistakes[i].says;

        score_bytes(&scored, procedure, mistakes[i].log,
                    strlen(mistakes[i].log));
        check_int(scored.code, EXIT_MISTAKES, "%s", says);
        assert_string_equal(scored.output, "");
        if (strncmp(scored.err.text[LANGUAGE_EN], says, strlen(says)) != 0)
            assert_string_equal(scored.err.text[LANGUAGE_EN], says);
    }
    arena_free(arena);
}

/* A log of `size` bytes: a header, and one line with a long field. */
static char *long_line(Arena *arena, size_t size)
{
    static const char begin[] = "event,case,note\na,1,\"";
    char *log = arena_alloc(arena, size + 1);

    memset(log, 'x', size);
    memcpy(log, begin, sizeof begin - 1);
    memcpy(log + size - 2, "\"\n", 2);
    return log;
}

static void long_lines_are_read_up_to_a_limit(void **state)
{
    enum { HEADER_SIZE = sizeof "event,case,note\n" - 1 };
    Arena *arena = arena_new();
    const Procedure *procedure =
        procedure_made(arena, "a b c d", few_rules, COUNT_OF(few_rules));
    size_t fits = HEADER_SIZE + CSV_RECORD_MAX;
    Scored scored;

    (void)state;
    score_bytes(&scored, procedure, long_line(arena, fits), fits);
    check_int(scored.code, EXIT_FINE, "a line that fits");
    score_bytes(&scored, procedure, long_line(arena, fits + 1), fits + 1);
    check_int(scored.code, EXIT_MISTAKES, "a line that does not");
    assert_non_null(strstr(scored.err.text[LANGUAGE_EN], "log.csv:2: "));
    arena_free(arena);
}

/*
 * Lines are cut at any place by the blocks in which the file is read: the
 * padding of the header moves the same lines along, a byte at a time.
 */
static void lines_may_lie_across_blocks(void **state)
{
    enum { BLOCK = 64 << 10, SHIFTS = 40 };
    static const char lines[] =
        ",case,event\r\n,\"1 \"\"\xC3\xAB\"\"\",a\r\n,\"1 \"\"\xC3\xAB\"\"\",b";
    Arena *arena = arena_new();
    const Procedure *procedure =
        procedure_made(arena, "a b c d", few_rules, COUNT_OF(few_rules));
    char *log = arena_alloc(arena, BLOCK + sizeof lines);
    Scored scored;

    (void)state;
    for (size_t shift = 0; shift < SHIFTS + sizeof lines; shift++) {
        size_t padding = BLOCK - shift;

        memset(log, 'x', padding);
        memcpy(log + padding, lines, sizeof lines - 1);
        score_bytes(&scored, procedure, log, padding + sizeof lines - 1);
        assert_string_equal(scored.output,
                            "case,rule,status,event\n"
                            "\"1 \"\"\xC3\xAB\"\"\",r,kept,2\n"
                            "\"1 \"\"\xC3\xAB\"\"\",d,missed,\n");
    }
    arena_free(arena);
}

/* Every so many of the vectors, as one log with a case per trace. */
enum { STRIDE = 5, SAMPLE = (TRACE_COUNT + STRIDE - 1) / STRIDE };

static size_t write_sample(char *log)
{
    size_t size = (size_t)sprintf(log, "case,event\n");

    for (int position = 0; position < TRACE_LENGTH_MAX; position++)
        for (int i = 0; i < TRACE_COUNT; i += STRIDE) {
            char trace[TRACE_LENGTH_MAX + 1];

            trace_text(i, trace);
            if (position < (int)strlen(trace))
                size +=
                    (size_t)sprintf(log + size, "t%d,%c\n", i, trace[position]);
        }
    return size;
}

static void check_sample(const Vectors *vectors, const char *log, size_t size)
{
    Arena *arena = arena_new();
    char kind[64];
    int n = kind_name(vectors->name, kind);
    RuleRow row = { "x", kind, { "a", "b" }, n };
    const Procedure *procedure = procedure_made(arena, "a b c", &row, 1);
    Scored scored;
    int rows = 0;

    score_bytes(&scored, procedure, log, size);
    for (int i = 0; i < TRACE_COUNT; i += STRIDE, rows++) {
        char line[32];

        sprintf(line, "\nt%d,x,%s,", i,
                vectors->verdicts[i] == '1' ? "kept" : "missed");
        if (!strstr(scored.output, line))
            fail_msg("%s: no line %s", vectors->name, line + 1);
    }
    check_int(rows, SAMPLE, "rows");
    arena_free(arena);
}

static void a_sample_of_the_vectors_is_scored(void **state)
{
    static char log[OUTPUT_MAX];
    FILE *file = fopen(TESTS "/vectors/declare.tsv", "r");
    size_t size = write_sample(log);
    Vectors vectors;
    int templates = 0;

    (void)state;
    assert_non_null(file);
    for (; vectors_read(file, &vectors); templates++)
        check_sample(&vectors, log, size);
    fclose(file);
    check_int(templates, TEMPLATE_COUNT, "templates");
}

/* More cases than the first table has room for. */
static void many_cases_keep_apart(void **state)
{
    enum { CASES = 1000 };
    static char log[OUTPUT_MAX];
    Arena *arena = arena_new();
    const Procedure *procedure =
        procedure_made(arena, "a b c d", few_rules, COUNT_OF(few_rules));
    size_t size = (size_t)sprintf(log, "case,event\n");
    Scored scored;

    (void)state;
    for (int i = 0; i < CASES; i++)
        size += (size_t)sprintf(log + size, "%d,a\n", i);
    for (int i = 0; i < CASES; i += 2)
        size += (size_t)sprintf(log + size, "%d,b\n", i);
    score_bytes(&scored, procedure, log, size);
    for (int i = 0; i < CASES; i++) {
        char line[32];

        sprintf(line, "\n%d,r,%s\n", i, i % 2 == 0 ? "kept,2" : "missed,1");
        assert_non_null(strstr(scored.output, line));
    }
    arena_free(arena);
}

static void a_full_disk_is_told(void **state)
{
    Arena *arena = arena_new();
    const Procedure *procedure =
        procedure_made(arena, "a b c d", few_rules, COUNT_OF(few_rules));
    FILE *in = tmpfile(), *out = fopen("/dev/full", "w");
    int64_t unknown = 0;
    Error err = { 0 };

    (void)state;
    if (!out)
        skip();
    assert_non_null(in);
    fputs("case,event\n1,a\n", in);
    rewind(in);
    check_int(log_score(in, "log.csv", procedure, out, &unknown, &err),
              EXIT_WORLD, "code");
    assert_true(err.text[LANGUAGE_NL][0] != '\0');
    fclose(in);
    fclose(out);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(logs_are_scored),
        cmocka_unit_test(mistakes_name_file_and_line),
        cmocka_unit_test(long_lines_are_read_up_to_a_limit),
        cmocka_unit_test(lines_may_lie_across_blocks),
        cmocka_unit_test(a_sample_of_the_vectors_is_scored),
        cmocka_unit_test(many_cases_keep_apart),
        cmocka_unit_test(a_full_disk_is_told),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
