#define _XOPEN_SOURCE 700

#include "tests/fuzz/fuzz.h"

#include <stdio.h>
#include <stdlib.h>

#include "cli/cli.h"
#include "cli/csv.h"
#include "cli/log.h"

/*
 * An event log: it is judged, or refused and nothing is written. What is
 * written is CSV of four columns, one line a case and rule.
 */
static void read_back(char *text, size_t size, int rules)
{
    FILE *file = fmemopen(text, size, "r");
    Csv *csv = csv_new(file, "verdicts");
    Error err = { 0 };
    int64_t lines = 0;
    CsvResult result;

    while ((result = csv_next(csv, &err)) == CSV_RECORD ||
           result == CSV_PAUSE) {
        int count = 4;

        if (result == CSV_RECORD) {
            lines++;
            csv_fields(csv, &count);
        }
        if (count != 4)
            fuzz_law("a verdict of other than four columns");
    }
    if (result != CSV_END)
        fuzz_law("the verdicts cannot be read");
    if ((lines - 1) % rules != 0)
        fuzz_law("a case without a verdict for every rule");
    csv_free(csv);
    fclose(file);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Procedure *procedure = fuzz_situation(0)->procedure;
    char *text = NULL;
    size_t length = 0;
    int64_t unknown = 0;
    Error err = { 0 };
    FILE *in = fopen(fuzz_file(data, size), "rb");
    FILE *out = open_memstream(&text, &length);
    int code = log_score(in, "log", procedure, out, &unknown, &err);

    fclose(in);
    fclose(out);
    if (code == EXIT_FINE)
        read_back(text, length, procedure->rule_count);
    else if (code != EXIT_MISTAKES || !error_is_set(&err))
        fuzz_law("refused without a word");
    else if (length > 0)
        fuzz_law("refused, but something was written");
    free(text);
    return 0;
}
