/* What the screen for authors says; see strings_list.h. */
STRING(MAKE, "Maken", "Make")
STRING(MAKE_READ_AT, "bewaard {0}", "saved {0}")
STRING(MAKE_SOLVED_IN, "bewaard {0} · nagekeken in {1} ms",
       "saved {0} · checked in {1} ms")
STRING(MAKE_SOLVING, "bewaard {0} · nakijken…", "saved {0} · checking…")
STRING(MAKE_BACK, "Terug naar de kaart", "Back to the map")
STRING(MAKE_BEST, "Beste pad", "Best path")
STRING(OWN_HEADING, "Eigen situaties en stappenplannen",
       "Situations and step plans of your own")
STRING(
    OWN_ABOUT,
    "Situaties die je zelf schrijft, en stappenplannen die je zelf wilt "
    "gebruiken, staan samen in één map: elke situatie in een map daarin, de "
    "stappenplannen in een map ‘procedures’. Je vindt ze op het "
    "beginscherm, onder de situaties die bij het programma horen.",
    "Situations that you write yourself, and step plans that you want to "
    "use, stand together in one folder: each situation in a folder within it, "
    "step plans in a folder ‘procedures’. You find them on the first "
    "screen, below the situations that come with the program.")
STRING(OWN_HINT,
       "Typ waar die map staat, of sleep haar op het venster. Laat het vak "
       "leeg voor de map Klachtwijzer in je persoonlijke map.",
       "Type where that folder is, or drag it onto the window. Leave the box "
       "empty for the folder Klachtwijzer in your home.")
STRING(OWN_FOUND, "Daar staan {0} en {1}.", "It holds {0} and {1}.")
STRING(OWN_SITUATION, "{0} situatie", "{0} situation")
STRING(OWN_SITUATIONS_MORE, "{0} situaties", "{0} situations")
STRING(OWN_PLAN, "{0} eigen stappenplan", "{0} step plan of your own")
STRING(OWN_PLANS_MORE, "{0} eigen stappenplannen", "{0} step plans of your own")
STRING(OWN_EMPTY, "Daar staat nog niets.", "There is nothing there yet.")
STRING(OWN_BROKEN,
       "In {0} daarvan zit een fout. Met ‘klachtwijzer check’ en het pad zie "
       "je welke.",
       "There is a mistake in {0} of them. ‘klachtwijzer check’ with the path "
       "shows it.")
STRING(OWN_BROKEN_MORE,
       "In {0} daarvan zitten fouten. Met ‘klachtwijzer check’ en het pad zie "
       "je welke.",
       "There are mistakes in {0} of them. ‘klachtwijzer check’ with the path "
       "shows them.")
STRING(OWN_CHANGE, "Kies een andere map", "Choose another folder")
STRING(OWN_KEEP, "Gebruik deze map", "Use this folder")
STRING(WORD_OWN, "map", "folder")
STRING(MAKE_TRAFFIC, "Verkeer", "Traffic")
STRING(MAKE_TRAFFIC_KEPT,
       "Op deze computer gespeeld: {0} keer, waarvan {1} tot het einde.",
       "Played on this computer: {0} times, of which {1} to the end.")
STRING(MAKE_TRAFFIC_TESTS,
       "Proeven die je bij de situatie hebt bewaard: {0}, waarvan {1} tot het "
       "einde.",
       "Tests that you saved with the situation: {0}, of which {1} to the end.")
STRING(MAKE_TRAFFIC_FOLDER,
       "In de map met verlopen: {0} keer gespeeld, waarvan {1} tot het einde.",
       "In the folder of runs: played {0} times, of which {1} to the end.")
STRING(MAKE_TRAFFIC_ABOUT,
       "In elk vakje: hoe vaak er iemand kwam. Bredere lijn: vaker.",
       "In each box: how often somebody came. Wider line: more often.")
STRING(MAKE_NO_RUNS,
       "Deze situatie is nog door niemand gespeeld. Heb je een map met "
       "verlopen van anderen, begin dan met ‘make … --runs MAP’.",
       "Nobody has played this situation yet. If you have a folder with runs "
       "of others, begin with ‘make … --runs FOLDER’.")
STRING(MAKE_SAVE_TEST, "Bewaar als proef", "Save as a test")
STRING(WORD_SAVE_TEST, "proef", "test")
STRING(KEYS_SAVE_TEST, "bewaar als proef", "save as a test")
STRING(MAKE_TIMES, "{0}×", "{0}×")
STRING(MAKE_STEP_CAME, "{0} van de {1} keer kwam iemand hier",
       "{0} of {1} times somebody came here")
STRING(MAKE_CHOSEN, "{0} keer gekozen", "chosen {0} times")
STRING(MAKE_MISTAKES_1, "Er staat een fout in het bestand.",
       "There is a mistake in the file.")
STRING(MAKE_MISTAKES_MORE, "Er staan {0} fouten in het bestand.",
       "There are {0} mistakes in the file.")
STRING(MAKE_LAST_SOUND,
       "Je ziet zolang de laatste versie waar geen fout in zat.",
       "Meanwhile you see the last version without a mistake.")
STRING(MAKE_NOTHING_YET,
       "Zodra je ze hebt verbeterd en bewaard, verschijnt hier de kaart.",
       "As soon as you have mended and saved it, the map appears here.")
STRING(MAKE_MORE_MISTAKES, "En nog {0}.", "And {0} more.")
STRING(MAKE_SUGGESTION, "Bedoel je ‘{0}’?", "Do you mean ‘{0}’?")
STRING(MAKE_WITNESS, "Zo kom je er: {0}", "How to get there: {0}")
STRING(MAKE_POSSIBLE, "Mogelijk: {0}", "Possible: {0}")
STRING(MAKE_ERROR, "Fout", "Mistake")
STRING(MAKE_WARNING, "Let op", "Warning")
STRING(MAKE_PLACE, "{0}:{1}", "{0}:{1}")
STRING(MAKE_PLACE_SAID, "{0}, regel {1}", "{0}, line {1}")
STRING(MAKE_ALL_WELL, "Niets aan te merken.", "Nothing to remark.")
STRING(MAKE_STEPS, "stappen", "steps")
STRING(MAKE_STATES, "toestanden, allemaal bekeken", "states, all looked at")
STRING(MAKE_ENDS, "manieren om te eindigen", "ways to end")
STRING(MAKE_RULES, "regels te halen", "rules to be kept")
STRING(MAKE_RANDOM, "bij willekeurig klikken", "when clicking at random")
STRING(MAKE_TOO_LARGE, "Te groot om helemaal na te kijken",
       "Too large to check all of it")
STRING(MAKE_RANGE, "{0} – {1}", "{0} – {1}")
STRING(MAKE_DECIMAL, "{0},{1}", "{0}.{1}")
STRING(MAKE_UNREACHED, "onbereikbaar", "never reached")
STRING(MAKE_STUCK, "geen einde", "no ending")
STRING(MAKE_STEP_KEEPABLE, "nog {0} van de {1} regels te halen",
       "{0} of the {1} rules still to be kept")
STRING(MAKE_STEP_WORTH, "Nog {0} van de {1} regels te halen.",
       "{0} of the {1} rules can still be kept.")
STRING(MAKE_STEP_BEST, "op het beste pad", "on the best path")
STRING(MAKE_STEP_ENDING, "einde", "ending")
STRING(MAKE_STEP_TO, "gaat naar {0}", "goes to {0}")
STRING(MAKE_STEP_ID, "stap ‘{0}’, regel {1}", "step ‘{0}’, line {1}")
STRING(MAKE_STEP_NEVER, "Hier komt niemand: geen enkele keuze leidt hierheen.",
       "Nobody comes here: no choice leads to it.")
STRING(MAKE_STEP_STUCK, "Van hier is geen einde te bereiken.",
       "No ending can be reached from here.")
STRING(MAKE_STEP_FAR_0, "Hier begint het.", "It begins here.")
STRING(MAKE_STEP_FAR_1, "Eén keuze vanaf het begin.",
       "One choice from the beginning.")
STRING(MAKE_STEP_FAR_MORE, "{0} keuzes vanaf het begin.",
       "{0} choices from the beginning.")
STRING(MAKE_STEP_TRAFFIC,
       "Wie willekeurig klikt, komt hier in {0} van de 100 keer.",
       "Clicking at random leads here {0} times in 100.")
STRING(MAKE_PLAY_FROM, "Speel vanaf hier", "Play from here")
STRING(MAKE_EDIT, "Open in je editor", "Open in your editor")
STRING(MAKE_CHOICES, "Keuzes", "Choices")
STRING(MAKE_REMARKS, "Meldingen", "Messages")
STRING(MAKE_CHOICE_NEVER, "Kan nooit", "Never open")
STRING(MAKE_CHOICE_FREE, "Kost niets", "Costs nothing")
STRING(MAKE_CHOICE_COSTS, "Kost {0}", "Costs {0}")
STRING(MAKE_CHOICE_MAY_COST, "Kost hoogstens {0}", "Costs {0} at most")
STRING(MAKE_ONE_RULE, "{0} regel", "{0} rule")
STRING(MAKE_RULES_COUNT, "{0} regels", "{0} rules")
STRING(MAKE_STAYS, "blijft hier", "stays here")
STRING(MAKE_HOME, "Maken: {0}", "Make: {0}")
STRING(MAKE_HOME_ABOUT, "Elk bewaard bestand wordt meteen opnieuw nagekeken.",
       "Every file is checked again as soon as it is saved.")
STRING(MAKE_PLAYING_LAST,
       "{0} Je speelt verder in de laatste versie waar geen fout in zat.",
       "{0} You go on in the last version without a mistake.")
STRING(ABOUT_THIS_RUN, "Over dit verloop: {0}", "About this run: {0}")
STRING(WORD_MAKE, "kaart", "map")
STRING(WORD_BEST, "beste", "best")
STRING(WORD_TRAFFIC, "verkeer", "traffic")
STRING(WORD_PLAY_FROM, "speel", "play")
STRING(WORD_EDIT, "bewerk", "edit")
STRING(KEYS_MAP, "door de kaart", "over the map")
STRING(KEYS_PLAY_FROM, "speel vanaf hier", "play from here")
STRING(KEYS_BEST, "beste pad", "best path")
STRING(KEYS_MAKE_TRAFFIC, "verkeer", "traffic")
STRING(KEYS_EDIT, "open in je editor", "open in your editor")
STRING(KEYS_MAKE, "terug naar de kaart", "back to the map")
STRING(HELP_MAKE, "Een situatie maken", "Making a situation")
STRING(HELP_MAKE_SAVE,
       "Schrijf in je eigen editor. Telkens als je bewaart, wordt de situatie "
       "hier opnieuw gelezen en nagekeken, en gaat wat je speelt verder waar "
       "je was. Zit er een fout in, dan staat die bovenaan, met de regel, en "
       "blijft de vorige versie zolang staan.",
       "Write in your own editor. Each time you save, the situation is read "
       "and checked again here, and what you play goes on where you were. If "
       "there is a mistake it is shown at the top, with its line, and the "
       "version before stays meanwhile.")
STRING(HELP_MAKE_MAP,
       "Op de kaart staat elke stap onder de stappen die erheen leiden. Het "
       "getal is hoeveel regels daar nog te halen zijn; rood is een stap waar "
       "al iets verloren is. Ronde vakjes zijn eindes. Een pijl omhoog leidt "
       "terug.",
       "On the map every step stands below those that lead to it. The figure "
       "is how many rules can still be kept there; a red step is one where "
       "something has been lost. Round boxes are endings. An arrow up leads "
       "back.")
STRING(HELP_MAKE_TRAFFIC,
       "Met Verkeer zie je waar echte spelers liepen: eerst de keren dat op "
       "deze computer is gespeeld, dan de proeven die je bij de situatie "
       "hebt bewaard, dan een map met verlopen. Alleen aantallen, "
       "nooit namen.",
       "Traffic shows where real players went: first the times it was played "
       "on this computer, then the tests that you saved with the situation, "
       "then a folder of runs. Only numbers, never names.")
STRING(HELP_MAKE_PLAY,
       "Speel vanaf een stap: het programma zoekt de kortste weg erheen en "
       "begint daar. Met Esc ben je terug op de kaart.",
       "Play from a step: the program finds the shortest way there and begins "
       "at it. Esc brings you back to the map.")
