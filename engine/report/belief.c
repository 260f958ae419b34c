#include "report/belief.h"

static bool is_whole(const Verified *verified)
{
    return verified->retrace.taken == verified->retrace.total;
}

unsigned doubts_of(const RunFile *run, const Verified *verified)
{
    return (run->sealed ? 0u : 1u << DOUBT_CHANGED) |
           (verified->same_scenario ? 0u : 1u << DOUBT_OTHER_SCENARIO) |
           (verified->same_procedure ? 0u : 1u << DOUBT_OTHER_PROCEDURE) |
           (is_whole(verified) && !verified->follows ? 1u << DOUBT_VERDICTS
                                                     : 0u);
}

Text doubt_text(Doubt doubt)
{
    static const Text texts[DOUBT_COUNT] = {
        [DOUBT_CHANGED] = { {
            "Het bestand is veranderd nadat het geschreven was.",
            "The file was changed after it was written.",
        } },
        [DOUBT_OTHER_SCENARIO] = { {
            "De situatie is een andere versie dan die waarop gespeeld is.",
            "The situation is another version than the one played.",
        } },
        [DOUBT_OTHER_PROCEDURE] = { {
            "Het stappenplan is een andere versie dan toen.",
            "The step plan is another version than it was then.",
        } },
        [DOUBT_VERDICTS] = { {
            "Wat het bestand zegt volgt niet uit de keuzes.",
            "What the file says does not follow from the choices.",
        } },
    };

    return texts[doubt];
}

bool can_be_believed(const RunFile *run, const Verified *verified)
{
    return is_whole(verified) && verified->follows && run->sealed;
}
