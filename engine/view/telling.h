#ifndef VIEW_TELLING_H
#define VIEW_TELLING_H

#include "view/parts.h"

/*
 * Tells a run again, by day: all that was read and chosen, as it was then. It
 * is the run of the page played anew, choice by choice.
 *
 * With `shown`, an item for each move, it is an example: why a choice was
 * taken stands beside what came of it. Else each choice offers a way back.
 */
void tell_run(Page *page, const Move *moves, int count, const Shown *shown);

#endif
