#include "report/retell.h"

#include "view/turn_words.h"

/* What was shut, and what would have kept it open, as things then stood. */
static void tell_door(Page *page, const Judged *j, const Turn *from,
                      ReportTurn *turn)
{
    turn->until =
        say(page, from->shut ? STRING_DOOR_RULES : STRING_DOOR_NOT_BOTH);
    for (int i = 0; i < j->procedure->rule_count; i++)
        if (from->shut >> i & 1)
            *ARENA_PUSH(page->arena, turn->shut, turn->shut_count) =
                report_plain(page,
                             shut_rule_said(page, &j->procedure->rules[i]));
    turn->instead = report_plain(page, instead_said(page, j, from));
}

static void tell_turn(Page *page, const Judged *j, const Review *review,
                      int index, ReportTurn *turn)
{
    turn->day = number(page, j->moves[index].day);
    turn->step = report_plain(page, turn_step(page, j, index));
    turn->said = report_plain(
        page, choice_said(page, j->scenario, j->moves[index].choice));
    turn->left = keepable_after(review, j, index);
    turn->left_words = halves_text(page, turn->left);
    turn->closed = review_closed(review, index);
    if (turn->closed)
        tell_door(page, j, &review->turns[index], turn);
}

static bool tell_turns(Page *page, const Judged *j, const Review *review,
                       Report *r, Error *err)
{
    Session *whole = page->session;
    bool ok = true;

    r->first_left = review->turn_count ? keepable_after(review, j, -1) : 0;
    for (int i = 0; ok && i < review->turn_count; i++) {
        page->session = session_copy(whole, i, err);
        ok = page->session != NULL;
        if (ok)
            tell_turn(page, j, review, i,
                      ARENA_PUSH(page->arena, r->turns, r->turn_count));
        session_free(page->session);
    }
    page->session = whole;
    return ok;
}

static void tell_changes(Page *page, const Judged *j, const Review *review,
                         Report *r)
{
    static const String words[] = {
        [CHANGE_NONE] = STRING_CHANGE_NONE,
        [CHANGE_ADD] = STRING_CHANGE_ADD,
        [CHANGE_DROP] = STRING_CHANGE_DROP,
    };

    for (int i = 0; i < review->change_count; i++) {
        const Change *change = &review->changes[i];

        if (j->scenario->choices[change->choice].kind == CHOICE_FINISH)
            continue;
        *ARENA_PUSH(page->arena, r->changes, r->change_count) = (ReportChange){
            change->kind,
            say(page, words[change->kind]),
            report_plain(page, choice_said(page, j->scenario, change->choice)),
        };
    }
}

bool retell(Page *page, const Judged *judged, Report *report, Error *err)
{
    Review review;
    Error why = { 0 };

    if (!review_run(page->arena, page->session, &review, &why)) {
        if (why.message != MESSAGE_TOO_LARGE_TO_REVIEW) {
            *err = why;
            return false;
        }
        report->unreviewed =
            text_in((Text){ { why.text[LANGUAGE_NL], why.text[LANGUAGE_EN] } },
                    page->language);
        report->unreviewed = report_plain(page, report->unreviewed);
        return true;
    }
    tell_changes(page, judged, &review, report);
    return tell_turns(page, judged, &review, report, err);
}
