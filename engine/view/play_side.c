#include "view/parts.h"

/* Beside the story: whom one can call, and what is in the file. */

static const Scenario *scenario_of(const Page *page)
{
    return session_scenario(page->session);
}

/* A contact without a portrait of its own has the one named as it is. */
Likeness contact_likeness(const Page *page, const Contact *contact)
{
    static const Person nobody = { 0 };
    const Person *person = contact->person < 0
                               ? &nobody
                               : &scenario_of(page)->people[contact->person];
    Text name = contact->person < 0 ? contact->title : person->name;

    return (Likeness){
        .name = text_of(page, name),
        .picture = person->portrait ? person->portrait : contact->id,
    };
}

/* What is known of a contact during this run: the day of the last call. */
static const char *contact_note(Page *page, int contact, String called)
{
    int day = session_called_on(page->session, contact);

    if (page->app->calling == contact)
        return say(page, STRING_CALLING_NOW);
    return day ? say_with(page, called, ARGS(number(page, day))) : "";
}

static const char *contact_name(Page *page, int contact)
{
    const Contact *c = &scenario_of(page)->contacts[contact];
    const char *name =
        joined(page, text_of(page, c->title), ", ", text_of(page, c->role));

    return joined(page, name, ", ",
                  contact_note(page, contact, STRING_CALLED_ON_NAME));
}

static void add_contact(Page *page, int contact, bool can_call)
{
    const Contact *c = &scenario_of(page)->contacts[contact];
    const char *note = contact_note(page, contact, STRING_CALLED_ON);
    int opened = open_pressable(page, LOOK_CARD,
                                (Box){ .arrange = ARRANGE_ROW,
                                       .gap = 12,
                                       .pad_x = 13,
                                       .pad_y = 10,
                                       .min_height = 62 },
                                (Action){ VERB_CALL, contact },
                                contact_name(page, contact));
    Node *node = &page->view->nodes[opened];

    node->id = c->id;
    node->disabled = !can_call;
    node->selected = page->app->calling == contact;
    add_avatar(page, contact_likeness(page, c), 40);
    int words = open_words(page, 0);
    add_text(page, STYLE_UI_STRONG, can_call ? COLOUR_TEXT : COLOUR_MUTED,
             text_of(page, c->title));
    if (text_given(c->role))
        add_text(page, STYLE_SMALL, COLOUR_MUTED, text_of(page, c->role));
    if (note[0])
        add_text(page, STYLE_SMALL, COLOUR_ACCENT, note);
    view_close(page->view, words);
    view_close(page->view, opened);
}

static void add_contacts(Page *page)
{
    const Scenario *scenario = scenario_of(page);
    const State *state = session_state(page->session);
    bool can_call = state_can_call(scenario, state);

    if (scenario->contact_count == 0)
        return;
    add_group_heading(page, say(page, STRING_CALL_HEADING));
    if (!can_call)
        add_text(page, STYLE_UI, COLOUR_TEXT,
                 text_of(page, scenario->steps[state->step].busy));
    for (int i = 0; i < scenario->contact_count; i++)
        add_contact(page, i, can_call);
}

static void add_document(Page *page, int document)
{
    const Document *d = &scenario_of(page)->documents[document];
    const char *title = text_of(page, d->title);
    const char *note = text_of(page, d->note);
    int opened = open_pressable(
        page, LOOK_CARD, (Box){ .pad_x = 15, .pad_y = 10, .min_height = 44 },
        (Action){ VERB_READ, document }, joined(page, title, ", ", note));

    page->view->nodes[opened].id = d->id;
    page->view->nodes[opened].selected = page->app->reading == document;
    add_text(page, STYLE_UI_STRONG, COLOUR_TEXT, title);
    if (note[0])
        add_text(page, STYLE_SMALL, COLOUR_MUTED, note);
    view_close(page->view, opened);
}

static void add_documents(Page *page)
{
    bool headed = false;

    for (int i = 0; i < scenario_of(page)->document_count; i++) {
        if (!session_has_document(page->session, i))
            continue;
        if (!headed) {
            add_rule(page);
            add_group_heading(page, say(page, STRING_FILE_HEADING));
        }
        headed = true;
        add_document(page, i);
    }
}

void play_side_build(Page *page)
{
    int side = open_side(page);

    add_contacts(page);
    add_documents(page);
    view_close(page->view, side);
}
