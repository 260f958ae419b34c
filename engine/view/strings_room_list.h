/*
 * STRING(NAME, Dutch, English): what is said to a group and its trainer. Part
 * of strings_list.h.
 */
STRING(ROOM, "Groepsles", "Group session")
STRING(ROOM_PRESENT, "Groepsles · {0} deelnemers", "Group session · {0} people")
STRING(
    LESSON_ABOUT,
    "Speel een situatie met de hele groep op het grote scherm. Wie een keuze "
    "zou maken, steekt een hand op; jij telt mee met de cijfertoetsen. De "
    "stemmen blijven verborgen tot je ze laat zien. Namen worden niet "
    "bewaard.",
    "Play a situation with the whole group on the big screen. Whoever would "
    "make a choice raises a hand; you count along with the digit keys. The "
    "votes stay hidden until you show them. No names are kept.")
STRING(LESSON_PRESENT, "Hoeveel mensen doen er mee?", "How many take part?")
STRING(LESSON_UNCOUNTED, "niet geteld", "not counted")
STRING(LESSON_FEWER, "een minder", "one fewer")
STRING(LESSON_MORE, "een meer", "one more")
STRING(LESSON_MORE_5, "vijf meer", "five more")
STRING(LESSON_FEWER_5, "vijf minder", "five fewer")
STRING(LESSON_TEAMS, "Hoe stemmen jullie?", "How do you vote?")
STRING(LESSON_TOGETHER, "samen", "together")
STRING(LESSON_TWO_TEAMS, "twee teams", "two teams")
STRING(LESSON_THREE_TEAMS, "drie teams", "three teams")
STRING(LESSON_FOUR_TEAMS, "vier teams", "four teams")
STRING(LESSON_WHICH, "Welke situatie spelen jullie?",
       "Which situation do you play?")
STRING(WORD_ROOM, "groepsles", "group")
STRING(WORD_TOGETHER, "samen", "together")
STRING(WORD_TWO_TEAMS, "teams", "teams")
STRING(WORD_THREE_TEAMS, "drie", "three")
STRING(WORD_FOUR_TEAMS, "vier", "four")
STRING(KEYS_ROOM, "groepsles", "group session")
STRING(KEYS_LESSON_MORE, "deelnemer erbij", "one more person")
STRING(KEYS_LESSON_FEWER, "deelnemer eraf", "one person fewer")

STRING(ROOM_ASK, "Wat zou jij doen? Steek je hand op.",
       "What would you do? Raise your hand.")
STRING(ROOM_ASK_WHAT_TO_SAY, "Wat zou jij vertellen? Steek je hand op.",
       "What would you say? Raise your hand.")
STRING(ROOM_ASK_WHO, "Wie zou jij bellen? Steek je hand op.",
       "Whom would you call? Raise your hand.")
STRING(ROOM_DECIDE, "Welke keuze spelen jullie?", "Which choice do you play?")
STRING(ROOM_TEAM_ASKED, "{0}: {1}", "{0}: {1}")
STRING(ROOM_TEAM, "Team {0}", "Team {0}")
STRING(ROOM_CALL_FIRST, "Ik bel eerst iemand.", "I call someone first.")
STRING(ROOM_CHOSE, "Jullie kozen {0}", "You chose {0}")
STRING(ROOM_HANDS_1, "1 hand", "1 hand")
STRING(ROOM_HANDS_MORE, "{0} handen", "{0} hands")
STRING(ROOM_HANDS_OF, "{0} van de {1} handen", "{0} of {1} hands")
STRING(ROOM_OPTION_HANDS, "{0} ({1})", "{0} ({1})")
STRING(ROOM_TIE,
       "De stemmen staken. Praat er nog even over, of laat de trainer kiezen.",
       "The votes are equal. Talk it over, or let the trainer choose.")
STRING(ROOM_VOTE_OFF_NAME, "Een hand minder voor keuze {0}",
       "One hand less for choice {0}")
STRING(ROOM_TALK, "Even overleggen", "Time to talk")
STRING(ROOM_TALK_ANY, "Wat maakt dit lastig, en voor wie?",
       "What makes this hard, and for whom?")
STRING(ROOM_TALK_ABOUT,
       "Bespreek het met wie er naast je zit. Daarna gaan we verder.",
       "Talk about it with the person next to you. Then we go on.")
STRING(ROOM_GO_ON, "Verder met stemmen", "Back to the vote")
STRING(ROOM_FILE_EMPTY, "Het dossier is nog leeg.", "The file is still empty.")
STRING(ROOM_ASK_TRAINER,
       "Iedereen kijkt mee. Toch laten zien wat het stappenplan van deze "
       "keuzes vindt? Druk dan op J.",
       "Everyone is watching. Show what the step plan makes of these choices "
       "all the same? Then press Y.")
STRING(ROOM_TRAINER, "Voor de trainer", "For the trainer")
STRING(ROOM_PROSPECTS, "Wat elke keuze kost", "What each choice costs")
STRING(ROOM_COSTS_NOTHING, "kost niets: alles blijft mogelijk",
       "costs nothing: all stays possible")
STRING(ROOM_COSTS, "kost {0}", "costs {0}")
STRING(ROOM_COST_HALF, "een halve regel", "half a rule")
STRING(ROOM_COST_1, "1 regel", "1 rule")
STRING(ROOM_COST_MORE, "{0} regels", "{0} rules")
STRING(ROOM_SHUTS, "{0}, en sluit de deur voor {1}",
       "{0}, and shuts the door on {1}")
STRING(ROOM_PROSPECT, "{0} Dit {1}.", "{0} This {1}.")
STRING(ROOM_DONE,
       "Alles wat hier aan de orde was, hebben jullie op tijd gedaan.",
       "You did all that was called for here, in time.")
STRING(ROOM_SOME, "Van de {1} regels die hier golden, volgden jullie er {0}.",
       "Of the {1} rules that applied here, you followed {0}.")
STRING(ROOM_NONE,
       "Van de {0} regels die hier golden, volgden jullie er dit keer geen op "
       "tijd.",
       "Of the {0} rules that applied here, you followed none in time this "
       "once.")
STRING(ROOM_NOTHING_DUE,
       "Hier kwam geen regel van het stappenplan aan de orde.",
       "No rule of the step plan came up here.")
STRING(ROOM_WENT, "Waar jullie langs gingen", "Where you went")
STRING(ROOM_SPLIT, "Waar jullie verdeeld waren", "Where you were divided")
STRING(ROOM_TEAMS_DIFFERED, "Waar de teams verschilden",
       "Where the teams differed")
STRING(ROOM_TEAMS_AGREED,
       "Nergens: bij elke stemming kozen de teams hetzelfde.",
       "Nowhere: in each vote the teams chose the same.")
STRING(ROOM_NO_SPLIT,
       "Nergens: bij elke stemming was minstens twee derde het eens.",
       "Nowhere: in each vote at least two thirds agreed.")
STRING(ROOM_NO_VOTES, "Er is niet gestemd.", "There were no votes.")
STRING(ROOM_MOVE, "Dag {0}, {1}: {2}", "Day {0}, {1}: {2}")
STRING(ROOM_AGAINST, "niet de keuze van de meerderheid",
       "not the choice of the majority")
STRING(ROOM_DOOR, "hier sloot een deur", "a door closed here")
STRING(ROOM_WHO, "Wie bellen jullie?", "Whom do you call?")
STRING(WORD_HAND_OUT, "bewaar", "save")

STRING(KEY_SPACE, "Spatie", "Space")
STRING(KEY_YES, "J", "Y")
STRING(KEYS_VOTE, "stem erbij", "add a vote")
STRING(KEYS_VOTE_OFF, "stem eraf", "take one off")
STRING(KEYS_SHOW_VOTES, "toon de stemmen", "show the votes")
STRING(KEYS_HIDE_VOTES, "verberg de stemmen", "hide the votes")
STRING(KEYS_MAJORITY, "speel de meerderheid", "play the majority")
STRING(KEYS_DECIDE, "kies zelf", "choose yourself")
STRING(KEYS_VOTE_AGAIN, "toch stemmen", "vote after all")
STRING(KEYS_PLAY_CHOICE, "speel deze keuze", "play this choice")
STRING(KEYS_OTHER_TEAM, "volgende team", "next team")
STRING(KEYS_TALK, "overleg", "talk")
STRING(KEYS_CALL_SHORT, "bellen", "call")
STRING(KEYS_FILE, "dossier", "file")
STRING(KEYS_TRAINER, "trainer", "trainer")
STRING(KEYS_SHOW_TRAINER, "laat zien", "show it")
STRING(KEYS_HIDE, "verberg", "hide")
STRING(KEYS_GO_ON, "verder", "go on")
STRING(KEYS_HAND_OUT, "bewaar als bestand", "save as a file")
STRING(WORD_SHOW, "toon", "show")
STRING(WORD_HIDE, "verberg", "hide")
STRING(WORD_MAJORITY, "meerderheid", "majority")
STRING(WORD_DECIDE, "zelf", "choose")
STRING(WORD_VOTE, "stemmen", "vote")
STRING(WORD_TEAM, "wissel", "switch")
STRING(WORD_TALK, "overleg", "talk")
STRING(WORD_CALL, "bellen", "call")
STRING(WORD_FILE, "dossier", "file")
STRING(WORD_TRAINER, "trainer", "trainer")
STRING(WORD_YES, "ja", "yes")
