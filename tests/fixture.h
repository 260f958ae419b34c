#ifndef TESTS_FIXTURE_H
#define TESTS_FIXTURE_H

#include "core/scenario.h"
#include "view/app.h"

/*
 * A small story with all that a screen can show, built by hand: four steps and
 * two endings, three contacts, two documents, four duties.
 *
 *     appje -- bellen -----> telefoon (busy) -- luisteren -> opgelost (solved)
 *        \---- huisregels -> brief <------------ uitleggen --/
 *                            brief -- continue -> stilte (unsettled, handling)
 */
const Scenario *fixture_scenario(void);

/* The fixture as the one situation that can be played, and a broken one. */
Catalogue fixture_catalogue(void);

/* A catalogue whose scenario has a condition that fails. */
Catalogue fixture_failing(void);

#endif
