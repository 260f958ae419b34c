#include "view/parts.h"
#include "view/room_words.h"
#include "view/verdicts.h"

/* What a group looks at beside the vote. */

static const Scenario *scenario_of(const Page *page)
{
    return session_scenario(page->session);
}

static void add_go_on(Page *page)
{
    Node *button = add_button(page, LOOK_PRIMARY, say(page, STRING_ROOM_GO_ON),
                              (Action){ VERB_ROOM, ROOM_VOTE });

    button->id = say(page, STRING_WORD_RESUME);
    button->key = KEY_ENTER;
}

/* A pause, with one question: the author's, or one that always fits. */
void room_talk_build(Page *page)
{
    const State *state = session_state(page->session);
    Text question = scenario_of(page)->steps[state->step].question;

    add_heading(page, 2, STYLE_UI_STRONG, say(page, STRING_ROOM_TALK))->colour =
        COLOUR_MUTED;
    add_text(page, STYLE_TITLE, COLOUR_TEXT,
             text_given(question) ? text_of(page, question)
                                  : say(page, STRING_ROOM_TALK_ANY));
    add_text(page, STYLE_STORY, COLOUR_MUTED,
             say(page, STRING_ROOM_TALK_ABOUT));
    add_go_on(page);
}

static void add_document(Page *page, const Document *document)
{
    int paper = view_open(page->view, ROLE_NONE, LOOK_CARD,
                          (Box){ .gap = 6, .pad_x = 28, .pad_y = 20 });

    add_heading(page, 3, STYLE_CARD, text_of(page, document->title));
    if (text_given(document->note))
        add_text(page, STYLE_UI, COLOUR_MUTED, text_of(page, document->note));
    add_text(page, STYLE_STORY, COLOUR_TEXT,
             filled(page, text_of(page, document->text)));
    view_close(page->view, paper);
}

void room_file_build(Page *page)
{
    const Scenario *s = scenario_of(page);
    bool any = false;

    add_heading(page, 2, STYLE_HEADLINE, say(page, STRING_FILE_HEADING));
    for (int i = 0; i < s->document_count; i++) {
        if (!session_has_document(page->session, i))
            continue;
        any = true;
        add_document(page, &s->documents[i]);
    }
    if (!any)
        add_text(page, STYLE_STORY, COLOUR_MUTED,
                 say(page, STRING_ROOM_FILE_EMPTY));
    add_go_on(page);
}

static void add_standing(Page *page, const Rule *rule, const Verdict *verdict)
{
    Status status = standing_of(verdict);
    const char *title = joined(page, text_of(page, rule->label), ": ",
                               text_of(page, rule->title));
    const char *word = standing_word(page, verdict);
    int row = view_open(page->view, ROLE_LISTITEM, LOOK_PLAIN,
                        (Box){ .arrange = ARRANGE_ROW, .gap = 14, .pad_y = 2 });

    page->view->nodes[row].name = joined(page, word, ". ", title);
    add_status_mark(page, status);
    add_text(page, STYLE_UI, COLOUR_TEXT, title)->box.center = true;
    add_label(page, STYLE_UI_STRONG, status_colour(status), word);
    view_close(page->view, row);
}

static void add_prospect(Page *page, Action option)
{
    const char *text = option_text(page, option);
    const char *cost = prospect_said(page, option);
    int item = view_open(page->view, ROLE_LISTITEM, LOOK_RULE,
                         (Box){ .gap = 2, .pad_y = 4 });

    page->view->nodes[item].name =
        say_with(page, STRING_ROOM_PROSPECT, ARGS(text, cost));
    add_text(page, STYLE_UI, COLOUR_TEXT, text);
    add_text(page, STYLE_UI_STRONG, COLOUR_MUTED, cost);
    view_close(page->view, item);
}

/* What the procedure makes of this moment; never seen without being asked for
 * twice. */
void room_trainer_build(Page *page, const Ballot *ballot)
{
    const Procedure *p = scenario_of(page)->procedure;
    const Judged judged = judge_run(page->session);

    add_heading(page, 2, STYLE_HEADLINE, say(page, STRING_ROOM_TRAINER));
    add_failure(page, &page->app->room.error);
    if (ballot->count)
        add_group_heading(page, say(page, STRING_ROOM_PROSPECTS));
    for (int i = 0; i < ballot->count; i++)
        add_prospect(page, ballot->options[i]);
    add_group_heading(page, say(page, STRING_STANDING));
    for (int i = 0; i < p->rule_count; i++)
        add_standing(page, &p->rules[i], &judged.verdicts[i]);
    add_go_on(page);
}
