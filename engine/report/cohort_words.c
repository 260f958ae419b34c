#include "report/cohort_words.h"

#include <string.h>

#include "core/utf8.h"
#include "report/report.h"
#include "store/date.h"

int cohort_minutes(int64_t ms)
{
    return (int)((ms + 30000) / 60000);
}

const char *cohort_day(Arena *arena, int64_t seconds)
{
    char text[DATE_TEXT];

    return arena_text(arena, date_text(seconds, text), DATE_DAY);
}

const char *cohort_day_said(Arena *arena, Language language, int64_t seconds)
{
    char text[DATE_TEXT];

    return day_said(arena, language, date_text(seconds, text));
}

const char *cohort_kept(Arena *arena, Language language, Score score)
{
    return score.due ? string_fill(arena, STRING_COHORT_KEPT_OF, language,
                                   ARGS(string_number(arena, score.kept),
                                        string_number(arena, score.due)))
                     : "–";
}

const char *cohort_missed(Arena *arena, Language language, Score score)
{
    int percent = cohort_percent_missed(score);

    return percent < 0 ? "–"
                       : string_fill(arena, STRING_COHORT_PERCENT, language,
                                     ARGS(string_number(arena, percent),
                                          string_number(arena, score.due)));
}

/* The name of a file may be any bytes. */
static const char *readable(Arena *arena, const char *name)
{
    size_t size = strlen(name), at;
    char *text = arena_text(arena, name, size);
    bool sound = utf8_check(name, size, &at) == UTF8_SOUND;

    for (char *c = text; *c; c++)
        if ((unsigned char)*c < ' ' || *c == 127 ||
            (!sound && (unsigned char)*c > 127))
            *c = '?';
    return text;
}

static int strays_of(const CohortSource *source, StrayKind kind)
{
    int found = 0;

    for (int i = 0; i < source->stray_count; i++)
        found += source->strays[i].kind == kind;
    return found;
}

CohortLine *cohort_strays(const CohortSource *source, Arena *arena, int *count)
{
    CohortLine *lines = NULL;
    Language language = source->language;

    *count = 0;
    for (int i = 0; !source->pseudonyms && i < source->stray_count; i++)
        *ARENA_PUSH(arena, lines, *count) =
            (CohortLine){ readable(arena, source->strays[i].file),
                          string_in(cohort_stray_said(source->strays[i].kind),
                                    language) };
    for (StrayKind kind = 0; source->pseudonyms && kind < STRAY_COUNT; kind++)
        if (strays_of(source, kind))
            *ARENA_PUSH(arena, lines, *count) =
                (CohortLine){ string_in(cohort_stray_said(kind), language),
                              string_number(arena, strays_of(source, kind)) };
    return lines;
}
