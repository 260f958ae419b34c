/*
 * STRING(NAME, Dutch, English): all that the interface says. Included more
 * than once. "{0}" is the first of what is filled in.
 */
STRING(BRAND, "Klachtwijzer", "Klachtwijzer")
STRING(HOME_TITLE, "Hoe ga jij om met een klacht?",
       "How do you handle a complaint?")
STRING(HOME_SUBTITLE, "Kies een situatie. Je kunt altijd terug.",
       "Choose a situation. You can always go back.")
STRING(HOME_EMPTY, "Er zijn nog geen situaties.",
       "There are no situations yet.")
STRING(OWN_SITUATIONS, "Eigen situaties", "Your own situations")
STRING(MINUTES_SHORT, "{0} min", "{0} min")
STRING(STEPS_1, "stap {0}", "step {0}")
STRING(STEPS_MORE, "stap {0}–{1}", "steps {0}–{1}")
STRING(NOT_PLAYED, "nog niet gespeeld", "not played yet")
STRING(BROKEN, "kan nu niet gespeeld worden", "cannot be played now")
STRING(PLAYED, "gespeeld", "played")
STRING(PLAYED_BEFORE, "{0} keer: eerst {1}, laatst {2}",
       "{0} times: first {1}, last {2}")
STRING(REWOUND, "Met terugspoelen gespeeld.", "Played with choices taken back.")
STRING(SCORE, "{0} van {1}", "{0} of {1}")
STRING(OF, "van {0}", "of {0}")
STRING(RESUME_HEADING, "Verder waar je was", "Where you left off")
STRING(RESUME, "Ga verder", "Go on")
STRING(RESUME_AT, "dag {0}: {1}", "day {0}: {1}")
STRING(RULES_HEADING, "De vier vaste regels", "The four fixed rules")
STRING(RULES_HEADING_ANY, "De vaste regels", "The fixed rules")
STRING(ABOUT_HEADING, "Oefenen mag", "Room to practise")
STRING(ABOUT,
       "Hier oefen je met het stappenplan; het is geen juridisch advies. Heb "
       "je echt met een klacht te maken? Bel dan de vertrouwenspersoon.",
       "Here you practise with the step plan; it is not legal advice. Are you "
       "facing a real complaint? Then call the confidential adviser.")

STRING(MODE, "Hoe wil je spelen?", "How do you want to play?")
STRING(PRACTICE_ABOUT,
       "Je kunt keuzes terugnemen, je ziet na elke keuze wat ze uithaalt en je "
       "mag in het stappenplan kijken.",
       "You can take choices back, you see what each one leads to, and you may "
       "look at the step plan.")
STRING(TEST, "Toets", "Test")
STRING(TEST_ABOUT,
       "Je speelt zonder terugnemen en zonder stappenplan. Hoe het ging, lees "
       "je in de nabespreking.",
       "You play without taking back and without the step plan. How it went, "
       "you read in the debrief.")
STRING(PLAN, "Stappenplan", "Step plan")
STRING(GOAL, "Hiermee oefen je: {0}", "What you practise: {0}")
STRING(ABOUT_MINUTES, "Ongeveer {0} minuten", "About {0} minutes")
STRING(BEGIN, "Begin", "Begin")
STRING(WORD_PRACTICE, "oefenen", "practice")
STRING(WORD_TEST, "toets", "test")
STRING(WORD_BEGIN, "begin", "begin")
STRING(KEYS_BEGIN, "begin", "begin")
STRING(HISTORY, "Wat er gebeurde", "What happened")
STRING(YOU_CALLED, "Je belde: {0}", "You called: {0}")
STRING(BACK_TO_HERE, "Terug naar hier", "Back to here")
STRING(BACK_TO_HERE_NAME, "Terug naar keuze {0}, om anders te kiezen",
       "Back to choice {0}, to choose otherwise")
STRING(PLAY_ON_NAME, "Speel verder vanaf keuze {0}", "Play on from choice {0}")
STRING(STANDING, "Waar je nu staat", "Where you stand now")
STRING(NOT_YET, "nog niet aan de orde", "not called for yet")
STRING(DUE_NOW, "nu aan de orde", "called for now")
STRING(OVERDUE, "te laat, maar doe het nog", "too late, but still do it")
STRING(WHO_YOU, "hier ben jij aan zet", "it is your turn here")
STRING(WHO_OTHERS, "hier zijn anderen aan zet", "it is others' turn here")
STRING(AMOUNTS, "Bedragen", "Amounts")
STRING(TERMS, "Begrippen", "Terms")
STRING(PLAN_SOURCE,
       "In onze eigen woorden, naar {0} van {1}. Het document zelf gaat voor.",
       "In our own words, after {0} of {1}. The document itself takes "
       "precedence.")
STRING(WORD_PLAN, "stappenplan", "plan")
STRING(WORD_HISTORY, "teruglezen", "history")
STRING(KEYS_PLAN, "stappenplan", "step plan")
STRING(KEYS_HISTORY, "teruglezen", "look back")
STRING(LOOK_BACK, "Teruglezen", "Look back")

STRING(EXAMPLE_HEADING, "Nieuw hier?", "New here?")
STRING(EXAMPLE_ABOUT,
       "Kijk eerst mee met een situatie die voor je is uitgespeeld, met uitleg "
       "bij elke keuze.",
       "First watch a situation that was played out for you, with a word on "
       "each choice.")
STRING(EXAMPLE_SHOW, "Bekijk een voorbeeld", "See an example")
STRING(EXAMPLE_INTRO,
       "Zo kan het gaan. Iemand anders speelde deze situatie; onder elke keuze "
       "staat waarom. Het is één weg van vele.",
       "This is how it can go. Someone else played this situation; below each "
       "choice stands why. It is one way of many.")
STRING(EXAMPLE_OUTCOME, "Wat het stappenplan ervan zegt",
       "What the step plan says of it")
STRING(EXAMPLE_DONE, "Nu zelf", "Now you")
STRING(CHOSEN, "Gekozen: {0}", "Chosen: {0}")
STRING(WORD_EXAMPLE, "voorbeeld", "example")
STRING(BACK_HOME, "Terug naar alle situaties", "Back to all situations")
STRING(ALL_SITUATIONS, "Alle situaties", "All situations")
STRING(PRACTICE, "Oefenen", "Practice")
STRING(DAY, "Dag {0}", "Day {0}")
STRING(YOU_CHOSE, "Je koos {0}", "You chose {0}")
STRING(BACK_ONE, "Neem terug", "Take back")
STRING(BACK_ONE_NAME, "Neem je laatste keuze terug",
       "Take your last choice back")
STRING(WHAT_DO_YOU_DO, "Wat doe je?", "What do you do?")
STRING(CONTINUE, "Verder", "Go on")
STRING(FINISH, "Afronden", "Finish")
STRING(ENDING_CALL, "Voordat je afrondt, kun je nog iemand bellen.",
       "Before you finish, you can still call someone.")
STRING(CALL_HEADING, "Je kunt altijd iemand bellen",
       "You can always call someone")
STRING(CALLED_ON, "gebeld dag {0}", "called day {0}")
STRING(CALLED_ON_NAME, "gebeld op dag {0}", "called on day {0}")
STRING(CALLING_NOW, "aan de lijn", "on the line")
STRING(FILE_HEADING, "Dossier", "File")
STRING(WHAT_DO_YOU_SAY, "Wat vertel je?", "What do you say?")
STRING(NOTHING_LEFT, "Je hebt hier nu niets meer te vertellen.",
       "You have nothing more to tell here now.")
STRING(HANG_UP, "Toch niet bellen", "Don't call after all")
STRING(CLOSE, "Terug", "Back")
STRING(SOMETHING_WRONG, "Er ging iets mis: {0}", "Something went wrong: {0}")
STRING(ABOUT_YOUR_DATA, "Over je gegevens: {0}", "About your data: {0}")
STRING(YES, "ja", "yes")
STRING(NO, "nee", "no")
STRING(QUOTE, "‘{0}’", "‘{0}’")

STRING(DEBRIEF, "Nabespreking", "Debrief")
STRING(MINUTES_1, "1 minuut", "1 minute")
STRING(MINUTES_MORE, "{0} minuten", "{0} minutes")
STRING(CHOICES_1, "1 keuze", "1 choice")
STRING(CHOICES_MORE, "{0} keuzes", "{0} choices")
STRING(DAYS_1, "1 dag in het verhaal", "1 day in the story")
STRING(DAYS_MORE, "{0} dagen in het verhaal", "{0} days in the story")
STRING(ENDED_OPEN, "Afgerond", "Finished")
STRING(ENDED_SOLVED, "Opgelost", "Solved")
STRING(ENDED_SETTLED, "Tot een vergelijk gekomen", "Settled")
STRING(ENDED_RULED, "De commissie heeft beslist", "The committee has ruled")
STRING(ENDED_UNSETTLED, "Geen vergelijk", "Not settled")
STRING(ENDED_LEFT, "Het contact is gestopt", "Contact has ended")
STRING(GOOD_AND_ALL, "{0}, en alle stappen gezet", "{0}, and every step taken")
STRING(GOOD_BUT_LATE, "{0}, al kwam er iets laat",
       "{0}, though something came late")
STRING(GOOD_BUT_MISSED, "{0}, maar niet alle stappen gezet",
       "{0}, but not every step taken")
STRING(BAD_BUT_ALL, "{0}, maar wel alle stappen gezet",
       "{0}, yet every step taken")
STRING(BAD_AND_LATE, "{0}, en er kwam iets laat",
       "{0}, and something came late")
STRING(BAD_AND_MISSED, "{0}, en niet alle stappen gezet",
       "{0}, and not every step taken")
STRING(ALL_KEPT, "Alles wat hier aan de orde was, heb je op tijd gedaan.",
       "You did all that was called for here, in time.")
STRING(SOME_KEPT, "Van de {1} regels die hier golden, volgde je er {0}.",
       "Of the {1} rules that applied here, you followed {0}.")
STRING(
    NONE_KEPT,
    "Van de {0} regels die hier golden, volgde je er dit keer geen op tijd.",
    "Of the {0} rules that applied here, you followed none in time this once.")
STRING(THE_ONE_NOT_KEPT, "De ene regel die hier gold, volgde je niet op tijd.",
       "You did not follow the one rule that applied here in time.")
STRING(NOTHING_DUE,
       "Hier kwam geen enkele regel van het stappenplan aan de orde. Daarom is "
       "er geen score; wat je deed telt wel als oefening.",
       "None of the rules of the step plan came up here. So there is no score; "
       "what you did was good practice all the same.")
STRING(RULES_OF_PLAN, "Het stappenplan", "The step plan")
STRING(KEPT, "voldaan", "kept")
STRING(LATE, "laat", "late")
STRING(MISSED, "gemist", "missed")
STRING(NOT_APPLICABLE, "n.v.t.", "n/a")
STRING(OPEN, "open", "open")
STRING(EVIDENCE_CHOSE, "Dag {0}. Je koos {1}", "Day {0}. You chose {1}")
STRING(EVIDENCE_CALLED, "Dag {0}, {1}. Je koos {2}",
       "Day {0}, {1}. You chose {2}")
STRING(EVIDENCE_DAY, "Dag {0}.", "Day {0}.")
STRING(EVIDENCE_NOT_DONE, "Vanaf dag {0} aan de orde, en niet gedaan.",
       "Called for from day {0} on, and not done.")
STRING(EVIDENCE_NEVER_DONE, "Dit is niet gedaan.", "This was not done.")
STRING(EVIDENCE_NOT_DUE, "Kwam hier niet aan de orde.", "Did not come up here.")
STRING(DONE_ALL_THE_SAME, "Je deed het toch. Dat mag altijd.",
       "You did it all the same. That is always fine.")
STRING(LATE_READING,
       "Dit was nodig vanaf dag {0}. Dat het laat was, is de lezing van deze "
       "oefening: het stappenplan zelf noemt geen termijn.",
       "This was called for from day {0} on. That it was late is how this "
       "exercise reads it: the step plan itself names no deadline.")
STRING(OUTSIDE, "Buiten het stappenplan", "Outside the step plan")
STRING(HANDY, "handig", "helpful")
STRING(CLUMSY, "onhandig", "awkward")
STRING(WHY_HEADING, "Waarom dit ertoe doet", "Why this matters")
STRING(NOTHING_MISSED,
       "Er bleef niets liggen. Misschien wil je eens zien wat een andere weg "
       "brengt.",
       "Nothing was left undone. You may want to see where another road leads.")
STRING(AGAIN, "Opnieuw spelen", "Play again")
STRING(KEEPABLE, "Zoveel regels kon je na elke keuze nog halen",
       "How many rules you could still keep after each choice")
STRING(TURN, "Keuze {0} van {1}, dag {2}", "Choice {0} of {1}, day {2}")
STRING(KEEPABLE_AFTER, "Daarna kon je nog {0} van de {1} regels halen.",
       "After it you could still keep {0} of the {1} rules.")
STRING(DOOR_SHUT, "Hier sloot een deur.", "A door closed here.")
STRING(DOOR, "Hier sloot een deur. {0}", "A door closed here. {0}")
STRING(DOOR_RULES, "Tot dan kon dit nog op tijd:",
       "Until then there was still time for this:")
STRING(DOOR_RULE, "{0} ({1})", "{0} ({1})")
STRING(DOOR_NOT_BOTH, "Tot dan kon alles nog; daarna niet meer alles op tijd.",
       "Until then all was possible; after it, not all of it in time.")
STRING(DOOR_INSTEAD, "Zo was de deur open gebleven: {0}",
       "This would have kept the door open: {0}")
STRING(PLAY_ON, "Speel verder vanaf hier", "Play on from here")
STRING(NEAREST, "Kleinste verandering", "Smallest change")
STRING(NEAREST_INTRO,
       "Zo weinig had er anders gehoeven. Dit verloop ligt het dichtst bij dat "
       "van jou, en er blijft zo min mogelijk liggen.",
       "So little would have had to differ. This run lies closest to yours, "
       "and leaves as little undone as can be.")
STRING(NEAREST_PLAY, "Speel vanaf de eerste verandering",
       "Play from the first change")
STRING(CHANGE_NONE, "zoals jij", "as you did")
STRING(CHANGE_ADD, "erbij", "added")
STRING(CHANGE_DROP, "niet", "left out")
STRING(COMPARE, "Het andere stappenplan", "The other step plan")
STRING(COMPARE_DIFFERENCES, "Wat {0} hier anders ziet",
       "What {0} sees differently here")
STRING(COMPARE_SAME,
       "Onder beide stappenplannen komt dit verloop op hetzelfde neer.",
       "Under both step plans this run comes to the same.")
STRING(NOTHING_DUE_SHORT, "Hier kwam geen regel aan de orde.",
       "No rule came up here.")
STRING(COSTS, "Wat het kan kosten", "What it can cost")
STRING(COST, "Dit verhaal kwam tot {0}: {1}.", "This story came to {0}: {1}.")
STRING(COST_TOLD, "Je had het gemeld; je verzekeraar regelt de geldkant.",
       "You had reported it; your insurer takes care of the money side.")
STRING(COST_UNTOLD,
       "Je verzekeraar wist hier niets van. Of het dan vergoed wordt, is de "
       "vraag.",
       "Your insurer knew nothing of it. Whether it is covered then is an open "
       "question.")
STRING(AMOUNT_ABOUT, "ca. € {0}", "about € {0}")
STRING(AMOUNT_MAX, "max. € {0}", "at most € {0}")
STRING(THOUSANDS, "{0}.{1}", "{0},{1}")
STRING(SOURCE, "{0}, {1}", "{0}, {1}")

STRING(KEYS_ARROWS, "kiezen", "move")
STRING(KEYS_ENTER_PLAY, "spelen", "play")
STRING(KEYS_ENTER, "kiezen", "choose")
STRING(KEYS_CHOOSE, "kiezen", "choose")
STRING(KEYS_CONFIRM, "bevestigen", "confirm")
STRING(KEYS_CALL, "iemand bellen", "call someone")
STRING(KEYS_BACK_ONE, "keuze terug", "choice back")
STRING(KEYS_HOME, "alle situaties", "all situations")
STRING(KEYS_HANG_UP, "ophangen", "hang up")
STRING(KEYS_CLOSE, "terug", "back")
STRING(KEYS_AGAIN, "opnieuw", "again")

STRING(KEYS_WALK, "keuzes langslopen", "walk along the choices")
STRING(KEYS_NEAREST, "kleinste verandering", "smallest change")
STRING(KEYS_PLAY_ON, "speel verder", "play on")
STRING(WORD_PLAY_ON, "speel", "play")
STRING(WORD_NEAREST, "kleinste", "smallest")
STRING(WORD_COMPARE, "vergelijk", "compare")

STRING(WORD_BACK, "terug", "back")
STRING(WORD_HOME, "thuis", "home")
STRING(WORD_QUIT, "stop", "quit")
STRING(WORD_AGAIN, "opnieuw", "again")
STRING(WORD_RESUME, "verder", "resume")
STRING(TEXT_COMMANDS, "Typ een nummer, of: {0}", "Type a number, or: {0}")
STRING(TEXT_NOT_NOW, "nu niet", "not now")
STRING(TEXT_UNKNOWN, "‘{0}’ begrijp ik hier niet.",
       "I don't understand ‘{0}’ here.")
STRING(TEXT_HELP,
       "Typ het nummer van wat je wilt doen, of het eerste woord ervan, en dan "
       "Enter. ‘terug’ brengt je een keuze terug, ‘thuis’ naar alle situaties; "
       "met ‘stop’ stop je, en ‘?’ toont deze uitleg.",
       "Type the number of what you want to do, or its first word, and press "
       "Enter. ‘back’ takes a choice back, ‘home’ brings you to all "
       "situations; ‘quit’ ends the program, and ‘?’ shows this help.")
STRING(TEXT_BYE, "Tot de volgende keer.", "Until next time.")

STRING(KEYS_HELP, "hulp", "help")
STRING(WORD_HELP, "hulp", "help")
STRING(HELP_VERSION, "Klachtwijzer, versie {0}", "Klachtwijzer, version {0}")
STRING(REFLECT, "Jij eerst", "You first")
STRING(REFLECT_INTRO,
       "Straks zie je wat het stappenplan ervan zegt. Hoe kijk je er zelf op "
       "terug? Een paar woorden is genoeg, en overslaan mag.",
       "In a moment you will see what the step plan says. How do you look back "
       "on it yourself? A few words will do, and you may skip this.")
STRING(REFLECT_AIM, "Wat wilde je bereiken?", "What did you want to achieve?")
STRING(REFLECT_AIM_HINT, "Bij de ander, en voor jezelf.",
       "With the other person, and for yourself.")
STRING(REFLECT_AGAIN, "Wat zou je weer zo doen, en wat niet?",
       "What would you do the same way again, and what not?")
STRING(REFLECT_AGAIN_HINT, "Eén ding van elk is al mooi.",
       "One thing of each is plenty.")
STRING(REFLECT_PRIVATE,
       "Wat je schrijft, komt boven je nabespreking te staan. Een ander leest "
       "het alleen als je je verslag zelf inlevert.",
       "What you write will stand above the debrief. Others read it only if "
       "you hand in your report yourself.")
STRING(REFLECT_FULL, "Het vak is vol: er passen 2.000 tekens in.",
       "The box is full: it holds 2,000 characters.")
STRING(TO_DEBRIEF, "Naar de nabespreking", "To the debrief")
STRING(WROTE_BEFORE, "Jij schreef vooraf", "What you wrote beforehand")
STRING(KEYS_NEXT_FIELD, "volgende vak", "next box")
STRING(KEYS_DEBRIEF, "naar de nabespreking", "to the debrief")
STRING(WORD_DEBRIEF, "nabespreking", "debrief")
STRING(TEXT_ANSWER,
       "Schrijf je antwoord op één regel. Alleen Enter slaat de vraag over.",
       "Write your answer on one line. Just Enter skips the question.")
STRING(TEXT_STANDS, "Nu staat er: {0}", "It says now: {0}")

STRING(SETTINGS, "Instellingen", "Settings")
STRING(SETTINGS_SAMPLE,
       "Wat je hier kiest, zie je meteen. Zo leest een verhaal: ‘Ik had "
       "gehoopt dat je zou bellen.’",
       "What you choose here, you see at once. This is how a story reads: ‘I "
       "had hoped that you would call.’")
STRING(WHO_PLAYS, "Wie speelt er?", "Who plays?")
STRING(PLAYS_AS, "Je speelt als {0}", "You play as {0}")
STRING(WHO_CHANGE, "Wie speelt er, en hoe heet je?", "Who plays, and your name")
STRING(WORD_WHO, "wie", "who")
STRING(
    WHO_ABOUT,
    "Speelt er nog iemand op deze computer? Ieder heeft dan eigen uitslagen en "
    "instellingen.",
    "Does somebody else play on this computer? Then each has their own results "
    "and settings.")
STRING(NAMELESS, "iemand zonder naam", "somebody without a name")
STRING(NAME_AND_NUMBER, "{0} ({1})", "{0} ({1})")
STRING(WHO_NEW, "Er speelt iemand anders", "Somebody else plays")
STRING(WORD_WHO_NEW, "nieuw", "new")
STRING(WHO_RENAME, "Mijn naam en nummer veranderen",
       "Change my name and number")
STRING(WORD_WHO_RENAME, "naam", "name")
STRING(NAME_OWN, "Hoe heet je?", "What is your name?")
STRING(NAME_NEW, "Hoe heet degene die nu speelt?",
       "What is the name of who plays now?")
STRING(NAME, "Naam", "Name")
STRING(NAME_HINT,
       "Zoals je hem op een bewijs van deelname wilt zien. De naam blijft op "
       "deze computer, tot je zelf iets inlevert.",
       "As you want to see it on a certificate. The name stays on this "
       "computer, until you hand something in yourself.")
STRING(REGISTRATION, "Registratienummer", "Registration number")
STRING(REGISTRATION_HINT,
       "Van het register waarin je staat ingeschreven. Je mag dit leeg laten.",
       "Of the register that you are in. You may leave this empty.")
STRING(NAME_KEEP, "Bewaar", "Save")
STRING(WORD_NAME_KEEP, "bewaar", "save")
STRING(KEPT_HEADING, "Wat bewaard is", "What is kept")
STRING(KEPT_ABOUT,
       "Wat je speelt staat alleen op deze computer. Je kunt het meenemen als "
       "bestanden, en je kunt het helemaal verwijderen.",
       "What you play is on this computer only. You can take it along as "
       "files, and you can delete all of it.")
STRING(FORGET, "Verwijder mijn gegevens", "Delete my data")
STRING(
    FORGET_SURE,
    "Al je situaties, uitslagen, wat je schreef en je instellingen gaan weg. "
    "Dat is niet terug te draaien. Weet je het zeker?",
    "All your situations, results, what you wrote and your settings go. "
    "This cannot be undone. Are you sure?")
STRING(FORGET_NO, "Nee, bewaar alles", "No, keep it all")
STRING(FORGET_YES, "Ja, verwijder alles", "Yes, delete it all")
STRING(WORD_FORGET, "verwijder", "delete")
STRING(SET_LANGUAGE, "Taal", "Language")
STRING(SET_DUTCH, "Nederlands", "Nederlands")
STRING(SET_ENGLISH, "English", "English")
STRING(SET_TEXT_SIZE, "Lettergrootte", "Text size")
STRING(SET_PERCENT, "{0} %", "{0} %")
STRING(SET_LINE_SPACING, "Ruimte tussen de regels", "Space between lines")
STRING(SET_LINES_NORMAL, "gewoon", "normal")
STRING(SET_LINES_WIDER, "iets ruimer", "a little wider")
STRING(SET_LINES_WIDE, "ruim", "wide")
STRING(SET_LINES_WIDEST, "heel ruim", "very wide")
STRING(SET_TYPEFACE, "Letter", "Typeface")
STRING(SET_VOLLKORN, "Vollkorn en Inter", "Vollkorn and Inter")
STRING(SET_OPENDYSLEXIC, "OpenDyslexic", "OpenDyslexic")
STRING(SET_DEJAVU, "DejaVu Sans", "DejaVu Sans")
STRING(SET_THEME, "Kleuren", "Colours")
STRING(SET_LIGHT, "licht", "light")
STRING(SET_DARK, "donker", "dark")
STRING(SET_CONTRAST, "veel contrast", "high contrast")
STRING(SET_KEYS, "Kiezen met één toets", "Choosing with a single key")
STRING(SET_KEYS_ON, "cijfers en letters doen iets", "digits and letters work")
STRING(SET_KEYS_OFF, "alleen Tab, pijltjes, Enter en Esc",
       "only Tab, arrows, Enter and Esc")
STRING(SET_SCREEN, "Scherm", "Screen")
STRING(SET_WINDOW, "in een venster", "in a window")
STRING(SET_FULL_SCREEN, "op het hele scherm", "on the whole screen")
STRING(SET_VOICE, "Voorlezen", "Reading aloud")
STRING(SET_VOICE_OFF, "uit", "off")
STRING(SET_VOICE_ALOUD, "hardop", "aloud")
STRING(SET_VOICE_CLIPBOARD, "via het klembord", "by the clipboard")
STRING(SET_VOICE_TEXT, "als tekst onder in beeld", "as text on the screen")
STRING(SET_GAMEPAD, "Gamepad", "Gamepad")
STRING(SET_GAMEPAD_OFF, "niet gebruiken", "leave unused")
STRING(SET_GAMEPAD_ON, "gebruiken", "use")
STRING(WORD_SETTINGS, "instellingen", "settings")
STRING(KEYS_SETTINGS, "instellingen", "settings")
STRING(KEYS_ENTER_SET, "kiezen", "choose")
STRING(KEYS_TEXT_SIZE, "lettergrootte", "text size")
STRING(KEYS_FULL_SCREEN, "hele scherm", "whole screen")
STRING(KEYS_BACK, "terug", "back")

#include "view/strings_cohort_list.h"
#include "view/strings_help_list.h"
#include "view/strings_make_list.h"
#include "view/strings_report_list.h"
#include "view/strings_room_list.h"
#include "view/strings_said_list.h"
