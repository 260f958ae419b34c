/*
 * STRING(NAME, Dutch, English): what the overview of many runs says. Part of
 * strings_list.h.
 */
STRING(COHORT, "Overzicht", "Overview")
STRING(WORD_OVERVIEW, "overzicht", "overview")
STRING(KEYS_OVERVIEW, "overzicht", "overview")
STRING(COHORT_FOLDER, "De map {0}", "The folder {0}")
STRING(COHORT_GROUP, "Groepsles {0}", "Group session {0}")
STRING(COHORT_PERSON, "Deelnemer {0}", "Participant {0}")
STRING(COHORT_NAMELESS, "zonder naam", "without a name")
STRING(COHORT_COUNTED, "Verlopen: {0}. Deelnemers: {1}. Minuten gespeeld: {2}.",
       "Runs: {0}. Participants: {1}. Minutes played: {2}.")
STRING(COHORT_PLAN, "Stappenplan", "Step plan")
STRING(COHORT_PAGE, "Bladzijde {0} van {1}", "Page {0} of {1}")
STRING(COHORT_ABOUT,
       "Per regel: hoe vaak die gevolgd werd, van de keren dat hij gold. "
       "Daarnaast de eerste keer (open rondje) en de beste keer (vol rondje) "
       "over alle situaties. Kies een deelnemer om de verlopen te zien.",
       "For each rule: how often it was followed, of the times it applied. "
       "Beside it the first time (open circle) and the best time (full circle) "
       "over all situations. Choose a participant to see the runs.")
STRING(COHORT_MAP, "Kaart van deze situatie", "Map of this situation")
STRING(WORD_MAP, "kaart", "map")
STRING(KEYS_TRAFFIC, "kaart", "map")
STRING(COHORT_MAP_OF_ONE,
       "Kies één situatie om op een kaart te zien welke wegen er gelopen zijn.",
       "Choose one situation to see on a map which ways were taken.")
STRING(TRAFFIC_COUNTING, "{0} van {1} verlopen geteld",
       "{0} of {1} runs counted")
STRING(TRAFFIC_COUNTED,
       "Verlopen: {0}. Hoe dikker een weg, hoe vaker die gelopen is. Kies een "
       "stap om te zien wat daar gekozen werd.",
       "Runs: {0}. The wider a way, the more often it was taken. Choose a step "
       "to see what was chosen there.")
STRING(TRAFFIC_LOST, "Niet meer te lezen: {0}.", "No longer readable: {0}.")
STRING(TRAFFIC_STEP, "{0}: hier kwamen {1} van de {2} verlopen",
       "{0}: {1} of the {2} runs came here")
STRING(TRAFFIC_WAY, "naar {0} {1}", "to {0} {1}")
STRING(TRAFFIC_HERE, "Hier kwamen {0} van de {1} verlopen.",
       "{0} of the {1} runs came here.")
STRING(TRAFFIC_CHOSEN, "Wat hier gekozen werd", "What was chosen here")
STRING(TRAFFIC_TALK, "Om over te praten", "To talk about")
STRING(TRAFFIC_NONE, "Hier kwam niemand.", "Nobody came here.")
STRING(TRAFFIC_CHOICE, "{0} ({1})", "{0} ({1})")
STRING(KEYS_TRAFFIC_STEP, "over de kaart", "across the map")
STRING(COHORT_NO_RUNS, "Hier zijn geen verlopen om te tellen.",
       "There are no runs to count here.")
STRING(COHORT_NAME, "Naam", "Name")
STRING(COHORT_REGISTRATION, "Registratienummer", "Registration number")
STRING(COHORT_RUNS, "Verlopen", "Runs")
STRING(COHORT_FIRST, "Eerste keer", "First time")
STRING(COHORT_BEST, "Beste keer", "Best time")
STRING(COHORT_FIRST_SHORT, "Eerst", "First")
STRING(COHORT_BEST_SHORT, "Beste", "Best")
STRING(COHORT_KEPT_HEAD, "{0}: voldaan", "{0}: kept")
STRING(COHORT_DUE_HEAD, "{0}: aan de orde", "{0}: called for")
STRING(COHORT_MINUTES, "Minuten", "Minutes")
STRING(COHORT_FIRST_DAY, "Eerste dag", "First day")
STRING(COHORT_LAST_DAY, "Laatste dag", "Last day")
STRING(COHORT_SITUATIONS, "Situaties", "Situations")
STRING(COHORT_RULES, "Gemist of laat, per regel", "Missed or late, by rule")
STRING(COHORT_RULE, "Regel", "Rule")
STRING(COHORT_PERCENT, "{0} % van {1}", "{0}% of {1}")
STRING(COHORT_PEOPLE, "Wie wat volgde", "Who followed what")
STRING(COHORT_HEADS, "Per regel hoe vaak die gevolgd werd toen hij gold",
       "For each rule how often it was followed when it applied")
STRING(COHORT_KEPT_OF, "{0}/{1}", "{0}/{1}")
STRING(MODES, "Hoe er gespeeld is", "How it was played")
STRING(MODES_ALL, "Alle manieren", "Any way")
STRING(COHORT_NAMES, "Namen", "Names")
STRING(COHORT_HIDDEN, "Zonder namen", "Without names")
STRING(COHORT_SHOWN, "Met namen", "With names")
STRING(COHORT_SORT, "Volgorde", "Order")
STRING(COHORT_BY_NAME, "Op naam", "By name")
STRING(COHORT_BY_DAY, "Op eerste dag", "By first day")
STRING(COHORT_BY_TIME, "Op tijd gespeeld", "By time played")
STRING(COHORT_BEFORE, "Vorige", "Previous")
STRING(COHORT_AFTER, "Volgende", "Next")
STRING(WORD_QUIT_READING, "genoeg", "enough")
STRING(COHORT_PLAYED, "Verlopen: {0}. Minuten gespeeld: {1}.",
       "Runs: {0}. Minutes played: {1}.")
STRING(COHORT_NOTHING_DUE, "geen regel aan de orde", "no rule called for")
STRING(COHORT_LOOK_ABOUT,
       "Kies een verloop om de nabespreking te lezen. Er verandert niets aan.",
       "Choose a run to read its debrief. Nothing changes in it.")
STRING(KEYS_LOOK, "nabespreking", "debrief")
STRING(HAND_IN, "Inleveren", "Hand in")
STRING(WORD_HAND_IN, "inleveren", "hand-in")
STRING(COHORT_PAGE_OUT, "Bewaar als pagina", "Save as a page")
STRING(WORD_PAGE, "pagina", "page")
STRING(COHORT_TABLE_OUT, "Bewaar als tabel", "Save as a table")
STRING(WORD_TABLE, "tabel", "table")
STRING(COHORT_ATTENDANCE_OUT, "Bewaar de presentielijst",
       "Save the attendance list")
STRING(WORD_ATTENDANCE, "presentie", "attendance")
STRING(COHORT_STRAYS, "Bestanden die niet meetellen: {0}",
       "Files that do not count: {0}")
STRING(COHORT_STRAYS_OF, "{0} × {1}", "{0} × {1}")
STRING(COHORT_STRAYS_HIDDEN, "Hoe ze heten staat erbij als je namen toont.",
       "What they are called is told when you show names.")
STRING(COHORT_STRAYS_MORE, "en nog {0}", "and {0} more")
STRING(COHORT_DAMAGED, "beschadigd", "damaged")
STRING(COHORT_TAMPERED, "veranderd nadat het geschreven was",
       "changed after it was written")
STRING(COHORT_DUPLICATE, "staat er al in", "there already")
STRING(COHORT_UNKNOWN, "situatie of stappenplan is hier niet",
       "the situation or step plan is not here")
STRING(COHORT_UNFINISHED, "niet afgerond", "not finished")
STRING(COHORT_READING, "{0} van {1} bestanden gelezen", "{0} of {1} files read")
STRING(COHORT_STOP, "Stop met lezen", "Stop reading")
STRING(COHORT_STOPPED,
       "Het lezen is gestopt: dit gaat over {0} van de {1} bestanden.",
       "Reading was stopped: this is about {0} of the {1} files.")
#include "view/strings_cohort_page_list.h"
