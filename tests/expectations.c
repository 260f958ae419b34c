#include "tests/expectations.h"

#include <stdlib.h>

#include "tests/check.h"

static void expect(Expectations *e, int line, int number)
{
    assert_true(e->count < EXPECTATIONS_MAX);
    e->items[e->count++] = (Expectation){ line, number };
}

/* Takes one that fits away; false if there is none. */
static bool take(Expectations *e, int line, int number)
{
    for (int i = 0; i < e->count; i++)
        if (e->items[i].line == line && e->items[i].number == number) {
            e->items[i] = e->items[--e->count];
            return true;
        }
    return false;
}

static void read_line(Expectations *e, const char *text, int line)
{
    const char *arrow = strstr(text, "--> ");

    while (arrow && (arrow = strchr(arrow, 'K')) != NULL) {
        expect(e, line, atoi(arrow + 1));
        arrow++;
    }
}

void expectations_read(Expectations *e, char *text)
{
    int line = 1;

    while (text) {
        char *end = strchr(text, '\n');

        if (end)
            *end = '\0';
        read_line(e, text, line++);
        text = end ? end + 1 : NULL;
    }
}

void expectations_compare(Expectations *e, const Diags *diags, const char *name)
{
    int count, strangers = 0;
    const Diag *all = diags_all(diags, &count);

    for (int i = 0; i < count; i++)
        if (!take(e, all[i].place.line, (int)all[i].message)) {
            print_error("%s:%d: not expected: K%03d %s\n", name,
                        all[i].place.line, (int)all[i].message,
                        all[i].text[LANGUAGE_NL]);
            strangers++;
        }
    for (int i = 0; i < e->count; i++)
        print_error("%s:%d: K%03d was not said\n", name, e->items[i].line,
                    e->items[i].number);
    check_int(strangers + e->count, 0, "%s", name);
}
