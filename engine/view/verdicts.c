#include "view/verdicts.h"

/* A verdict is always shape, word and colour. */
static const struct {
    Mark mark;
    Colour colour;
    String word;
} faces[] = {
    [STATUS_NOT_APPLICABLE] = { MARK_NOT_APPLICABLE, COLOUR_MUTED,
                                STRING_NOT_APPLICABLE },
    [STATUS_OPEN] = { MARK_OPEN, COLOUR_MUTED, STRING_OPEN },
    [STATUS_KEPT] = { MARK_KEPT, COLOUR_KEPT, STRING_KEPT },
    [STATUS_LATE] = { MARK_LATE, COLOUR_LATE, STRING_LATE },
    [STATUS_MISSED] = { MARK_MISSED, COLOUR_MISSED, STRING_MISSED },
};

Colour status_colour(Status status)
{
    return faces[status].colour;
}

static bool is_overdue(const Verdict *verdict)
{
    return verdict->status == STATUS_OPEN && verdict->overdue >= 0;
}

Status standing_of(const Verdict *verdict)
{
    return is_overdue(verdict) ? STATUS_LATE : verdict->status;
}

const char *standing_word(const Page *page, const Verdict *verdict)
{
    static const String words[] = {
        [STATUS_NOT_APPLICABLE] = STRING_NOT_YET,
        [STATUS_OPEN] = STRING_DUE_NOW,
        [STATUS_KEPT] = STRING_KEPT,
        [STATUS_LATE] = STRING_LATE,
        [STATUS_MISSED] = STRING_MISSED,
    };

    return say(page,
               is_overdue(verdict) ? STRING_OVERDUE : words[verdict->status]);
}

Judged judge_run(const Session *session)
{
    const Scenario *scenario = session_scenario(session);
    Judged j = { .scenario = scenario, .procedure = scenario->procedure };

    j.happenings = session_happenings(session, &j.happening_count);
    j.moves = session_moves(session, &j.move_count);
    judge(j.procedure, j.happenings, j.happening_count,
          session_is_over(session), j.verdicts);
    j.score = score_of(j.verdicts, j.procedure->rule_count);
    return j;
}

const char *evidence_of(Page *page, const Judged *j, int happening)
{
    const Happening *h = &j->happenings[happening];
    const char *day = number(page, h->day);

    if (h->move < 0)
        return say_with(page, STRING_EVIDENCE_DAY, ARGS(day));
    const Choice *choice = &j->scenario->choices[j->moves[h->move].choice];
    const char *chosen = quoted(page, choice_text(page, choice));
    if (choice->contact < 0)
        return say_with(page, STRING_EVIDENCE_CHOSE, ARGS(day, chosen));
    const Contact *contact = &j->scenario->contacts[choice->contact];
    return say_with(page, STRING_EVIDENCE_CALLED,
                    ARGS(day, text_of(page, contact->title), chosen));
}

static bool done_all_the_same(const Judged *j, const Rule *rule)
{
    if (!rule_kind_is_duty(rule->kind))
        return false;
    for (int i = 0; i < j->happening_count; i++)
        if (rule->operands[OPERAND_MUST] >> j->happenings[i].event & 1)
            return true;
    return false;
}

static const char *due_day(Page *page, const Judged *j, const Verdict *v)
{
    return number(page, j->happenings[v->due].day);
}

static const char *missed_evidence(Page *page, const Judged *j,
                                   const Verdict *v)
{
    if (v->due < 0)
        return say(page, STRING_EVIDENCE_NEVER_DONE);
    return say_with(page, STRING_EVIDENCE_NOT_DONE, ARGS(due_day(page, j, v)));
}

static const char *late_evidence(Page *page, const Judged *j, const Verdict *v)
{
    const char *done = v->settled < 0 ? "" : evidence_of(page, j, v->settled);

    if (v->due < 0)
        return done;
    return joined(
        page, done, " ",
        say_with(page, STRING_LATE_READING, ARGS(due_day(page, j, v))));
}

static const char *evidence(Page *page, const Judged *j, int rule)
{
    const Verdict *v = &j->verdicts[rule];

    switch (v->status) {
    case STATUS_KEPT:
        return v->settled < 0 ? "" : evidence_of(page, j, v->settled);
    case STATUS_LATE:
        return late_evidence(page, j, v);
    case STATUS_NOT_APPLICABLE:
        return joined(page, say(page, STRING_EVIDENCE_NOT_DUE), " ",
                      done_all_the_same(j, &j->procedure->rules[rule])
                          ? say(page, STRING_DONE_ALL_THE_SAME)
                          : "");
    case STATUS_OPEN:
    case STATUS_MISSED:
        break;
    }
    return missed_evidence(page, j, v);
}

/* "voldaan: Bespreek de onvrede met de klager. Dag 2. Je koos …" */
static const char *rule_name(Page *page, const char *word, const char *title,
                             const char *line)
{
    return joined(page, joined(page, word, ": ", title), ". ", line);
}

void add_status_mark(Page *page, Status status)
{
    Node *node = view_add(page->view, ROLE_IMG);

    node->mark = faces[status].mark;
    node->colour = faces[status].colour;
    node->name = say(page, faces[status].word);
    node->box = (Box){ .sizing = WIDTH_FIXED, .width = 28, .min_height = 28 };
}

static void add_rule_verdict(Page *page, const Judged *j, int index)
{
    const Rule *rule = &j->procedure->rules[index];
    Status status = j->verdicts[index].status;
    const char *title = text_of(page, rule->title);
    const char *word = say(page, faces[status].word);
    const char *line =
        joined(page, evidence(page, j, index), " ", text_of(page, rule->label));
    int row =
        view_open(page->view, ROLE_LISTITEM, LOOK_RULE,
                  (Box){ .arrange = ARRANGE_ROW, .gap = 14, .pad_y = 12 });

    page->view->nodes[row].name = rule_name(page, word, title, line);
    add_status_mark(page, status);
    int words = open_column(page, 2);
    add_text(page, STYLE_UI_STRONG, COLOUR_TEXT, title);
    add_text(page, STYLE_UI, COLOUR_MUTED, line);
    view_close(page->view, words);
    add_label(page, STYLE_UI_STRONG, faces[status].colour, word)->box.center =
        false;
    view_close(page->view, row);
}

void add_verdicts(Page *page, const Judged *j)
{
    int rules = open_column(page, 0);

    for (int i = 0; i < j->procedure->rule_count; i++)
        add_rule_verdict(page, j, i);
    view_close(page->view, rules);
}
