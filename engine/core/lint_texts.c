#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "core/lint_note.h"
#include "core/utf8.h"

/* What the texts alone give away, or lack. */

typedef struct {
    const Scenario *scenario;
    Diags *diags;
    int translated, untranslated;
    int first_line; /* of a text without translation */
} Texts;

static const char *dutch(const Choice *c)
{
    return text_in(c->text, LANGUAGE_NL);
}

static int length_of(const Choice *c)
{
    return utf8_count(dutch(c), strlen(dutch(c)));
}

/* Longer than one and a half times the others' mean, and by a good bit. */
static void check_lengths(const Texts *t, int first, int count)
{
    enum { GOOD_BIT = 25 };
    const Choice *choices = t->scenario->choices + first;
    int sum = 0;

    for (int i = 0; i < count; i++)
        sum += length_of(&choices[i]);
    for (int i = 0; i < count && count > 1; i++) {
        int own = length_of(&choices[i]);
        double mean = (double)(sum - own) / (count - 1);

        if (own > 1.5 * mean && own > mean + GOOD_BIT)
            lint_warn(t->diags, t->scenario, choices[i].line,
                      MESSAGE_LONG_CHOICE, TEXTS(WORD(choices[i].id)));
    }
}

/* Quotes and dashes, too, take more than one byte. */
static bool is_letter(uint32_t c)
{
    return c < 0x80 ? isalpha((int)c) != 0 : c >= 0xC0 && c < 0x2000;
}

static bool letter_before(const char *text, const char *at)
{
    const char *end = at;

    if (at == text)
        return false;
    do
        at--;
    while (at > text && ((unsigned char)*at & 0xC0) == 0x80);
    return is_letter(utf8_next(&at, end));
}

static bool letter_at(const char *at)
{
    return *at && is_letter(utf8_next(&at, at + strlen(at)));
}

static bool same_letters(const char *a, const char *b, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (tolower((unsigned char)a[i]) != tolower((unsigned char)b[i]))
            return false;
    return true;
}

/* Does the word stand in the text, on its own? */
static bool has_word(const char *text, const char *word)
{
    size_t length = strlen(word), total = strlen(text);

    for (size_t i = 0; i + length <= total; i++)
        if (same_letters(text + i, word, length) &&
            !letter_before(text, text + i) && !letter_at(text + i + length))
            return true;
    return false;
}

static void note_telling(const Texts *t, const Choice *c, const char *word)
{
    lint_warn(t->diags, t->scenario, c->line, MESSAGE_TELLING_CHOICE,
              TEXTS(WORD(c->id), WORD(word)));
}

/* A word that only one choice of the step has. */
static void check_word(const Texts *t, int first, int count, const char *word)
{
    const Choice *choices = t->scenario->choices + first, *found = NULL;
    int times = 0;

    for (int i = 0; i < count; i++)
        if (has_word(dutch(&choices[i]), word)) {
            found = &choices[i];
            times++;
        }
    if (times == 1 && count > 1)
        note_telling(t, found, word);
}

/* Does calling this person matter to some rule? Those at home have names that
 * any text may use. */
static bool matters(const Scenario *s, const Contact *contact)
{
    EventSet asked = 0, done = 0;

    for (int i = 0; i < s->procedure->rule_count; i++)
        for (int k = 0; k < OPERAND_COUNT; k++)
            asked |= s->procedure->rules[i].operands[k];
    for (int i = 0; i < contact->choice_count; i++) {
        const Choice *c = &s->choices[contact->first_choice + i];

        for (int k = 0; k < c->raise_count; k++)
            done |= (EventSet)1 << c->raises[k].event;
    }
    return (asked & done) != 0;
}

static void check_telling(const Texts *t, const Step *step)
{
    const Scenario *s = t->scenario;

    for (int i = 0; i < step->choice_count; i++)
        if (has_word(dutch(&s->choices[step->first_choice + i]), "altijd"))
            note_telling(t, &s->choices[step->first_choice + i], "altijd");
    for (int i = 0; i < s->contact_count; i++)
        if (matters(s, &s->contacts[i]))
            check_word(t, step->first_choice, step->choice_count,
                       text_in(s->contacts[i].title, LANGUAGE_NL));
}

/* Taken over from the procedure? Then the strings are shared. */
static bool same_text(Text a, Text b)
{
    return a.in[LANGUAGE_NL] == b.in[LANGUAGE_NL];
}

/* Latin letters with their accents, and the marks of good typography. */
static bool has_glyph(uint32_t c)
{
    return c == '\n' || c == '\t' || (c >= 0x20 && c < 0x7F) ||
           (c >= 0xA0 && c < 0x180) || (c >= 0x2010 && c <= 0x2027) ||
           c == 0x20AC || c == 0x2212;
}

/* The first line from `line` on that says `word`; `line` if none does. */
static int line_with(Bytes source, int line, const char *word)
{
    size_t length = strlen(word);
    int at_line = 1;

    for (size_t i = 0; i + length <= source.size; i++) {
        if (at_line >= line && memcmp(source.data + i, word, length) == 0)
            return at_line;
        at_line += source.data[i] == '\n';
    }
    return line;
}

static void check_characters(const Texts *t, const char *text, int line)
{
    const char *end = text + strlen(text);
    char shown[8];

    while (text < end) {
        const char *at = text;
        uint32_t c = utf8_next(&text, end);

        if (has_glyph(c))
            continue;
        snprintf(shown, sizeof shown, "%.*s", (int)(text - at), at);
        line = line_with(t->scenario->source, line, shown);
        lint_warn(t->diags, t->scenario, line, MESSAGE_RARE_CHARACTER,
                  TEXTS(WORD(shown)));
        return; /* one a text is enough */
    }
}

static void check_text(Texts *t, Text text, int line)
{
    if (!text_given(text))
        return;
    for (int i = 0; i < LANGUAGE_COUNT; i++)
        if (text.in[i])
            check_characters(t, text.in[i], line);
    if (text.in[LANGUAGE_EN]) {
        t->translated++;
        return;
    }
    if (t->untranslated++ == 0)
        t->first_line = line;
}

static void check_story(Texts *t, const Story *story, int line)
{
    for (int i = 0; i < story->count; i++)
        check_text(t, story->passages[i].text, line);
}

static void check_choices(Texts *t, int first, int count)
{
    for (int i = first; i < first + count; i++) {
        const Choice *c = &t->scenario->choices[i];

        check_text(t, c->text, c->line);
        check_story(t, &c->feedback, c->line);
        for (int k = 0; k < c->way_count; k++)
            check_story(t, &c->ways[k].feedback, c->line);
        for (int k = 0; k < c->remark_count; k++)
            check_text(t, c->remarks[k].why, c->line);
    }
}

static void check_step(Texts *t, const Step *step)
{
    check_lengths(t, step->first_choice, step->choice_count);
    check_telling(t, step);
    check_text(t, step->title, step->line);
    check_story(t, &step->says, step->line);
    check_story(t, &step->text, step->line);
    check_text(t, step->busy, step->line);
    check_text(t, step->question, step->line);
    check_choices(t, step->first_choice, step->choice_count);
}

/* What the scenario itself says of one of the procedure's people. */
static void check_contact(Texts *t, int number)
{
    const Contact *c = &t->scenario->contacts[number];
    const Contact *given = &t->scenario->procedure->contacts[number];

    if (!same_text(c->title, given->title))
        check_text(t, c->title, c->line);
    if (!same_text(c->role, given->role))
        check_text(t, c->role, c->line);
    if (c->text.passages != given->text.passages)
        check_story(t, &c->text, c->line);
    if (c->choice_count == 0 ||
        !lint_is_own(t->scenario, &t->scenario->choices[c->first_choice]))
        return;
    check_lengths(t, c->first_choice, c->choice_count);
    check_choices(t, c->first_choice, c->choice_count);
}

/* People and documents have no lines of their own. */
static void check_the_rest(Texts *t)
{
    const Scenario *s = t->scenario;

    check_text(t, s->title, s->line);
    check_text(t, s->summary, s->line);
    check_text(t, s->goal, s->line);
    for (int i = 0; i < s->person_count; i++) {
        check_characters(t, text_in(s->people[i].name, LANGUAGE_NL), s->line);
        check_text(t, s->people[i].role, s->line);
    }
    for (int i = 0; i < s->document_count; i++) {
        check_text(t, s->documents[i].title, s->line);
        check_text(t, s->documents[i].note, s->line);
        check_text(t, s->documents[i].text, s->line);
    }
}

void lint_texts(const Scenario *scenario, Diags *diags)
{
    Texts t = { .scenario = scenario, .diags = diags };
    char count[16];

    check_the_rest(&t);
    for (int i = 0; i < scenario->step_count; i++)
        check_step(&t, &scenario->steps[i]);
    for (int i = 0; i < scenario->contact_count; i++)
        check_contact(&t, i);
    /* Without any translation the scenario is Dutch, and means to be. */
    if (t.translated == 0 || t.untranslated == 0)
        return;
    snprintf(count, sizeof count, "%d", t.untranslated);
    lint_warn(diags, scenario, t.first_line, MESSAGE_MISSING_TRANSLATION,
              TEXTS(WORD(count)));
}
