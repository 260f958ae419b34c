#ifndef VIEW_ROOM_WORDS_H
#define VIEW_ROOM_WORDS_H

#include "view/findings.h"

/* What is said to a group of its options, its hands and its run. */

/* The words of an option of a ballot. */
const char *option_text(Page *page, Action option);

/* "1 hand", "9 handen" */
const char *hands_text(const Page *page, int hands);

/* "B", "Team B" */
const char *team_letter(const Page *page, int team);
const char *team_name(const Page *page, int team);

/* "3 handen", or "Team A 3, Team B 0" of so many teams. */
const char *hands_by_team(Page *page, int move, Action option, int teams);

/* "kost 1 regel, en sluit de deur voor Stap 1a" */
const char *prospect_said(Page *page, Action option);

/* "Van de 4 regels die hier golden, volgden jullie er 3." */
const char *room_summary(Page *page, Score score);

/* The question, the options and their hands. The ballot is not empty. */
void room_ballot_build(Page *page, const Ballot *ballot);

/* Something to know before going on. */
void add_room_note(Page *page, String text);

/* Was less than two thirds for one option? */
bool round_is_split(const App *app, Round round);

/* Do two teams that voted want different things? A team without a choice of
 * most hands wants none of its own. */
bool teams_differ(const App *app, Round round);

#endif
