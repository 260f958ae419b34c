/*
 * STRING(NAME, Dutch, English): what the overview of many runs says on paper.
 * Part of strings_cohort_list.h.
 */
STRING(COHORT_COVERS, "Waar dit over gaat", "What this is about")
STRING(COHORT_PERIOD, "Gespeeld", "Played")
STRING(COHORT_SHARE, "Gemist of laat", "Missed or late")
STRING(COHORT_SHARES_PLOT,
       "Grafiek: welk deel van de keren dat een regel gold hij gemist werd of "
       "te laat kwam. De getallen staan in de tabel eronder.",
       "Graph: of the times a rule applied, the share in which it was missed "
       "or late. The numbers are in the table below it.")
STRING(COHORT_SHARES_TABLE, "Per regel, over alle verlopen samen",
       "By rule, over all runs together")
STRING(COHORT_MATRIX_PLOT,
       "Grafiek: per deelnemer en per regel welk deel voldaan, laat en gemist "
       "is; {0} tot en met {1} van {2}. De getallen staan in de tabel eronder.",
       "Graph: by participant and rule, which share was kept, late and missed; "
       "{0} to {1} of {2}. The numbers are in the table below it.")
STRING(COHORT_MATRIX_TABLE,
       "Per deelnemer hoe vaak elke regel gevolgd werd, van de keren dat hij "
       "gold",
       "For each participant how often each rule was followed, of the times it "
       "applied")
STRING(COHORT_GAINS, "Van de eerste naar de beste keer",
       "From the first to the best time")
STRING(COHORT_GAINS_NONE, "Niemand speelde een situatie meer dan eens.",
       "Nobody played a situation more than once.")
STRING(COHORT_GAINS_PLOT,
       "Grafiek: van ieder die een situatie vaker speelde het deel dat voldaan "
       "was, de eerste keer links en de beste keer rechts; hoe dikker de lijn, "
       "hoe meer mensen. De getallen staan in de tabel eronder.",
       "Graph: of everyone who played a situation more than once the share "
       "that was kept, the first time on the left and the best on the right; "
       "the thicker the line, the more people. The numbers are in the table "
       "below it.")
STRING(COHORT_GAINS_TABLE,
       "Wie een situatie vaker speelde: hoeveel regels voldaan, over de "
       "gespeelde situaties",
       "Who played a situation more than once: how many rules were kept, over "
       "the situations played")
STRING(COHORT_WAYS, "Welke weg de verlopen namen", "Which way the runs took")
STRING(COHORT_WAYS_MEANT,
       "Hoe dikker een lijn, hoe meer verlopen daar langs gingen. Een verloop "
       "telt op elke plek één keer.",
       "The thicker a line, the more runs went along it. A run counts once in "
       "each place.")
STRING(COHORT_WAYS_PLOT,
       "Kaart van ‘{0}’: langs welke stappen {1} verlopen gingen. De getallen "
       "staan in de tabel eronder.",
       "Map of ‘{0}’: along which steps {1} runs went. The numbers are in the "
       "table below it.")
STRING(COHORT_WAYS_TABLE, "Langs welke stappen, en waarheen",
       "Along which steps, and where to")
STRING(COHORT_WAYS_STEP, "Stap in het verhaal", "Step of the story")
STRING(COHORT_WAYS_NEXT, "Van daar", "From there")
STRING(COHORT_WAYS_ROAD, "{0} naar ‘{1}’", "{0} to ‘{1}’")
STRING(COHORT_WAYS_LOST,
       "Intussen veranderd, en op de kaarten niet meegeteld: {0}.",
       "Changed meanwhile, and not counted on the maps: {0}.")
STRING(COHORT_TIME, "Bestede tijd", "Time spent")
STRING(COHORT_TIME_TABLE,
       "Wanneer en hoelang iedereen bezig was; een pauze telt voor hoogstens "
       "tien minuten",
       "When and how long everyone was active; a pause counts for at most ten "
       "minutes")
STRING(COHORT_STRAYS_TABLE, "Wat niet meetelt, en waarom",
       "What does not count, and why")
STRING(COHORT_FILE, "Bestand", "File")
STRING(COHORT_WHY, "Waarom", "Why")
STRING(COHORT_FILES, "Bestanden", "Files")
STRING(COHORT_PARTICIPANTS, "Deelnemers", "Participants")
