#include "script/suggest.h"

#include <stddef.h>
#include <string.h>

enum { WORD_MAX = 64 };

static const struct {
    const char *dutch, *english;
} translations[] = {
    { "titel", "title" },
    { "samenvatting", "summary" },
    { "doel", "goal" },
    { "leerdoel", "goal" },
    { "minuten", "minutes" },
    { "niveau", "level" },
    { "tekst", "text" },
    { "zegt", "says" },
    { "naar", "to" },
    { "doet", "does" },
    { "als", "when" },
    { "wanneer", "when" },
    { "dag", "day" },
    { "dagen", "days" },
    { "persoon", "person" },
    { "stemming", "mood" },
    { "gebeurt", "happens" },
    { "toont", "shows" },
    { "laat_zien", "shows" },
    { "normen", "norms" },
    { "zet", "sets" },
    { "gevolg", "effect" },
    { "terugkoppeling", "feedback" },
    { "eenmalig", "once" },
    { "nodig", "needs" },
    { "tenzij", "unless" },
    { "einde", "ending" },
    { "bezet", "busy" },
    { "volgorde", "order" },
    { "naam", "name" },
    { "rol", "role" },
    { "portret", "portrait" },
    { "keuze", "choice" },
    { "stap", "step" },
    { "situatie", "scenario" },
    { "toestand", "state" },
    { "klager", "complainant" },
    { "procedure", "procedures" },
    { "opnieuw", "again" },
    { "soort", "kind" },
    { "regel", "rule" },
    { "waarom", "why" },
    { "gegeven", "given" },
    { "moet", "must" },
    { "ja", "true" },
    { "Ja", "true" },
    { "True", "true" },
    { "TRUE", "true" },
    { "Nee", "false" },
    { "False", "false" },
    { "FALSE", "false" },
    { "waar", "true" },
    { "nee", "false" },
    { "onwaar", "false" },
    { "gebeurtenis", "event" },
    { "handeling", "activity" },
    { "fase", "phase" },
    { "bereik", "range" },
    { "een_van", "one_of" },
    { "omhoog", "up" },
    { "erbij", "up" },
    { "omlaag", "down" },
    { "eraf", "down" },
    { "minstens", "at_least" },
    { "hoogstens", "at_most" },
    { "niet", "not_" },
    { "ook", "also" },
    { "eerste", "first" },
    { "gehouden", "kept" },
    { "geschonden", "broken" },
    { "vast", "fixed" },
    { "opgelost", "solved" },
    { "geschikt", "settled" },
    { "uitspraak", "ruled" },
    { "onopgelost", "unsettled" },
    { "vertrokken", "left" },
    { "boos", "angry" },
    { "rustig", "calm" },
    { "verdrietig", "sad" },
    { "opgelucht", "relieved" },
};

static int smaller(int a, int b)
{
    return a < b ? a : b;
}

static int edit_distance(const char *a, const char *b)
{
    int rows[3][WORD_MAX + 1];
    size_t la = strlen(a), lb = strlen(b);

    if (la > WORD_MAX || lb > WORD_MAX)
        return WORD_MAX;
    for (size_t j = 0; j <= lb; j++)
        rows[0][j] = (int)j;
    for (size_t i = 1; i <= la; i++) {
        int *row = rows[i % 3], *above = rows[(i + 2) % 3],
            *two_above = rows[(i + 1) % 3];

        row[0] = (int)i;
        for (size_t j = 1; j <= lb; j++) {
            int change = above[j - 1] + (a[i - 1] != b[j - 1]);

            row[j] = smaller(change, smaller(above[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = smaller(row[j], two_above[j - 2] + 1);
        }
    }
    return rows[la % 3][lb];
}

Suggestion suggest_begin(const char *word)
{
    /* Further off than this it is another word. */
    int limit = strlen(word) <= 3 ? 1 : strlen(word) <= 6 ? 2 : 3;

    return (Suggestion){ .word = word, .distance = limit + 1 };
}

void suggest_try(Suggestion *suggestion, const char *candidate)
{
    for (size_t i = 0; i < sizeof translations / sizeof *translations; i++)
        if (strcmp(translations[i].dutch, suggestion->word) == 0 &&
            strcmp(translations[i].english, candidate) == 0) {
            suggestion->best = candidate;
            suggestion->distance = 0;
        }

    int distance = edit_distance(suggestion->word, candidate);
    if (distance < suggestion->distance) {
        suggestion->best = candidate;
        suggestion->distance = distance;
    }
}
