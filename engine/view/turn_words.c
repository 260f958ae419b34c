#include "view/turn_words.h"

const char *choice_said(Page *page, const Scenario *scenario, int choice)
{
    const Choice *c = &scenario->choices[choice];
    const char *text = quoted(page, choice_text(page, c));

    if (c->contact < 0)
        return text;
    return joined(page, text_of(page, scenario->contacts[c->contact].title),
                  ": ", text);
}

int keepable_after(const Review *review, const Judged *j, int move)
{
    int least = move < 0 ? review->turns[0].least : review_after(review, move);

    return 2 * j->score.due - least;
}

const char *halves_text(const Page *page, int count)
{
    const char *whole = count >= 2 || count == 0 ? number(page, count / 2) : "";

    return joined(page, whole, "", count % 2 ? "½" : "");
}

const char *turn_title(Page *page, const Judged *j, int turn)
{
    return say_with(page, STRING_TURN,
                    ARGS(number(page, turn + 1), number(page, j->move_count),
                         number(page, j->moves[turn].day)));
}

const char *turn_step(Page *page, const Judged *j, int turn)
{
    const Step *step = &j->scenario->steps[j->moves[turn].step];

    return quoted(page, text_of(page, step->title));
}

const char *keepable_said(Page *page, const Review *review, const Judged *j,
                          int turn)
{
    const char *left =
        say_with(page, STRING_KEEPABLE_AFTER,
                 ARGS(halves_text(page, keepable_after(review, j, turn)),
                      number(page, j->score.due)));
    const char *shut =
        review_closed(review, turn) ? say(page, STRING_DOOR_SHUT) : "";

    return joined(page, left, " ", shut);
}

const char *moment_said(Page *page, const Judged *j, int turn)
{
    const Step *step = &j->scenario->steps[j->moves[turn].step];
    const char *says = story_now(page, &step->says);

    return says[0] ? quoted(page, says) : story_now(page, &step->text);
}

const char *shut_rule_said(Page *page, const Rule *rule)
{
    return say_with(
        page, STRING_DOOR_RULE,
        ARGS(text_of(page, rule->title), text_of(page, rule->label)));
}

const char *instead_said(Page *page, const Judged *j, const Turn *turn)
{
    return say_with(page, STRING_DOOR_INSTEAD,
                    ARGS(choice_said(page, j->scenario, turn->instead)));
}
