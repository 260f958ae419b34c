#include "cli/csv.h"

#include <stdlib.h>
#include <string.h>

#include "core/memory.h"
#include "core/utf8.h"

enum { BLOCK = 64 << 10 };

/*
 * The buffer holds whole records and the beginning of the next. What has been
 * read is followed by a line end that is not the file's, so that looking for
 * the end of a field needs no look at the end of the buffer. A file that does
 * not end its last line gets one more.
 */
struct Csv {
    FILE *file;
    const char *name;
    char *buffer;
    size_t at;     /* where the next record begins */
    size_t filled; /* how much has been read */
    bool begun, paused, ended;
    bool is_ascii; /* all of the buffer */
    char between;  /* fields: a comma or a semicolon */
    int64_t line;  /* of the record */
    int64_t next_line;
    CsvField *fields;
    int field_count, field_room;
};

/* How far a look at a record has come. */
typedef enum { SCAN_WHOLE, SCAN_CUT, SCAN_STRAY_QUOTE } ScanResult;

typedef struct {
    const char *at;
    const char *quote; /* the last one opened, or NULL */
} Scan;

Csv *csv_new(FILE *file, const char *name)
{
    Csv *csv = memory_bytes(sizeof *csv);
    char *buffer = memory_bytes(CSV_RECORD_MAX + 2);

    *csv = (Csv){
        .file = file,
        .name = name,
        .buffer = buffer,
        .is_ascii = true,
        .between = ',',
        .next_line = 1,
    };
    buffer[0] = '\n';
    return csv;
}

void csv_free(Csv *csv)
{
    if (!csv)
        return;
    free(csv->fields);
    free(csv->buffer);
    free(csv);
}

const CsvField *csv_fields(const Csv *csv, int *count)
{
    *count = csv->field_count;
    return csv->fields;
}

int64_t csv_line(const Csv *csv)
{
    return csv->line;
}

static CsvResult mistake(const Csv *csv, int64_t line, Message message,
                         const char *more, Error *err)
{
    char number[24];

    snprintf(number, sizeof number, "%lld", (long long)line);
    error_set(err, message, ARGS(csv->name, number, more));
    return CSV_MISTAKE;
}

static int64_t count_lines(const char *from, const char *to)
{
    int64_t lines = 0;

    while ((from = memchr(from, '\n', (size_t)(to - from)))) {
        from++;
        lines++;
    }
    return lines;
}

static bool all_ascii(const char *text, size_t length)
{
    unsigned char any = 0;

    for (size_t i = 0; i < length; i++)
        any |= (unsigned char)text[i];
    return any < 0x80;
}

/* A log may hold any character, as long as it is one. */
static bool is_utf8(const char *text, const char *end)
{
    for (;;) {
        size_t at = 0;
        Utf8Fault fault = utf8_check(text, (size_t)(end - text), &at);

        if (fault == UTF8_SOUND || fault == UTF8_BROKEN)
            return fault == UTF8_SOUND;
        text += at;
        utf8_next(&text, end);
    }
}

static void add_field(Csv *csv, const char *text, const char *end, bool pairs)
{
    if (csv->field_count == csv->field_room) {
        csv->field_room = csv->field_room ? 2 * csv->field_room : 16;
        csv->fields = memory_grow(csv->fields, (size_t)csv->field_room,
                                  sizeof *csv->fields);
    }
    csv->fields[csv->field_count++] =
        (CsvField){ text, (size_t)(end - text), pairs };
}

/* Takes a field from its opening quote on, up to what ends it. */
static ScanResult scan_quoted(Csv *csv, Scan *scan)
{
    const char *end = csv->buffer + csv->filled;
    const char *text = scan->at + 1, *close = text;
    bool pairs = false;

    scan->quote = scan->at;
    for (;; close += 2) {
        close = memchr(close, '"', (size_t)(end - close));
        if (!close || close + 1 == end)
            return SCAN_CUT;
        if (close[1] != '"')
            break;
        pairs = true;
    }
    add_field(csv, text, close, pairs);

    scan->at = close + 1;
    if (scan->at[0] == '\r' && scan->at[1] == '\n')
        scan->at++;
    return *scan->at == csv->between || *scan->at == '\n' ? SCAN_WHOLE
                                                          : SCAN_STRAY_QUOTE;
}

static void scan_plain(Csv *csv, Scan *scan)
{
    const char *text = scan->at, *at = text;
    const char between = csv->between;

    while (*at != between && *at != '\n')
        at++;
    scan->at = at;
    add_field(csv, text,
              *at == '\n' && at > text && at[-1] == '\r' ? at - 1 : at, false);
}

/* Finds the fields of the record; changes nothing in the buffer, as a record
 * that is cut off will be looked at again. */
static ScanResult scan_record(Csv *csv, Scan *scan)
{
    const char *end = csv->buffer + csv->filled;

    csv->field_count = 0;
    for (;; scan->at++) {
        if (*scan->at == '"') {
            ScanResult result = scan_quoted(csv, scan);

            if (result != SCAN_WHOLE)
                return result;
        } else {
            scan_plain(csv, scan);
        }
        if (*scan->at == '\n')
            return scan->at == end ? SCAN_CUT : SCAN_WHOLE;
    }
}

/* Makes doubled quotes single, in place. */
static void join_pairs(Csv *csv, CsvField *field)
{
    char *text = csv->buffer + (field->text - csv->buffer);
    size_t length = 0;

    for (size_t i = 0; i < field->length; i++) {
        text[length++] = text[i];
        if (text[i] == '"')
            i++;
    }
    field->length = length;
    field->has_pairs = false;
}

static void skip_byte_order_mark(Csv *csv)
{
    if (csv->filled >= 3 && memcmp(csv->buffer, "\xEF\xBB\xBF", 3) == 0)
        csv->at = 3;
}

/* Where decimals have a comma, spreadsheets put semicolons between fields: what
 * stands first on the first line tells. */
static void find_separator(Csv *csv)
{
    const char *text = csv->buffer + csv->at, *end = csv->buffer + csv->filled;

    while (text < end && (*text == '\r' || *text == '\n'))
        text++;
    while (text < end && *text != ',' && *text != ';' && *text != '\n')
        text++;
    if (text < end && *text == ';')
        csv->between = ';';
}

/* Ends the last line of a file that did not, then what has been read. */
static void put_line_ends(Csv *csv)
{
    bool open = csv->filled > csv->at && csv->buffer[csv->filled - 1] != '\n';

    if (csv->ended && open)
        csv->buffer[csv->filled++] = '\n';
    csv->buffer[csv->filled] = '\n';
}

/* Reads on behind the record that was cut off. */
static bool read_on(Csv *csv, Error *err)
{
    size_t left = csv->filled - csv->at;
    size_t room = CSV_RECORD_MAX - left;
    size_t wanted = room < BLOCK ? room : BLOCK;

    memmove(csv->buffer, csv->buffer + csv->at, left);
    csv->at = 0;

    size_t got = fread(csv->buffer + left, 1, wanted, csv->file);
    if (ferror(csv->file))
        return error_errno(err, csv->name);
    csv->filled = left + got;
    csv->ended = got < wanted;
    if (!csv->begun) {
        skip_byte_order_mark(csv);
        find_separator(csv);
    }
    csv->begun = true;
    put_line_ends(csv);
    csv->is_ascii = all_ascii(csv->buffer, csv->filled);
    return true;
}

/* Finishes a whole record and steps over it. */
static CsvResult take_record(Csv *csv, const Scan *scan, Error *err)
{
    const char *begin = csv->buffer + csv->at;

    csv->line = csv->next_line++;
    csv->at = (size_t)(scan->at - csv->buffer) + 1;
    if (!csv->is_ascii && !is_utf8(begin, scan->at))
        return mistake(csv, csv->line, MESSAGE_LOG_NOT_UTF8, NULL, err);
    if (scan->quote) {
        csv->next_line += count_lines(begin, scan->at);
        for (int i = 0; i < csv->field_count; i++)
            if (csv->fields[i].has_pairs)
                join_pairs(csv, &csv->fields[i]);
    }
    return CSV_RECORD;
}

/* There is no more to read, or no room: what is left is not a record. */
static CsvResult give_up(Csv *csv, const Scan *scan, Error *err)
{
    enum { KIB = CSV_RECORD_MAX / 1024 };
    const char *begin = csv->buffer + csv->at;
    char limit[16];

    snprintf(limit, sizeof limit, "%d", KIB);
    if (!csv->ended)
        return mistake(csv, csv->next_line, MESSAGE_LOG_TOO_LONG, limit, err);
    if (scan->quote)
        return mistake(csv, csv->next_line + count_lines(begin, scan->quote),
                       MESSAGE_LOG_UNCLOSED, NULL, err);
    return CSV_END;
}

static bool is_blank(const Csv *csv, const Scan *scan)
{
    return csv->field_count == 1 && csv->fields[0].length == 0 && !scan->quote;
}

CsvResult csv_next(Csv *csv, Error *err)
{
    if (csv->paused && !read_on(csv, err))
        return CSV_UNREADABLE;
    csv->paused = false;

    for (;;) {
        Scan scan = { .at = csv->buffer + csv->at };
        ScanResult found = scan_record(csv, &scan);

        if (found == SCAN_STRAY_QUOTE)
            return mistake(csv, csv->next_line, MESSAGE_LOG_STRAY_QUOTE, NULL,
                           err);
        if (found == SCAN_CUT) {
            if (csv->ended || csv->filled - csv->at == CSV_RECORD_MAX)
                return give_up(csv, &scan, err);
            csv->paused = true;
            return CSV_PAUSE;
        }

        CsvResult result = take_record(csv, &scan, err);
        if (result != CSV_RECORD || !is_blank(csv, &scan))
            return result;
    }
}

static bool needs_quotes(const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (text[i] == ',' || text[i] == '"' || text[i] == '\r' ||
            text[i] == '\n')
            return true;
    return false;
}

void csv_put(FILE *out, const char *text, size_t length)
{
    if (!needs_quotes(text, length)) {
        fwrite(text, 1, length, out);
        return;
    }
    putc('"', out);
    for (size_t i = 0; i < length; i++) {
        if (text[i] == '"')
            putc('"', out);
        putc(text[i], out);
    }
    putc('"', out);
}
