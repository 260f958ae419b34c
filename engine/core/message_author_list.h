/*
 * MESSAGE(number, NAME, Dutch, English). Included more than once.
 * What is said about an author's file: 1-79.
 */
MESSAGE(1, SYNTAX, "dit is geen geldige Lua: {0}", "this is not valid Lua: {0}")
MESSAGE(2, NOTHING_RETURNED,
        "het bestand geeft geen {0} terug; het moet beginnen met 'return {0} "
        "\"naam\" {'",
        "the file returns no {0}; it must begin with 'return {0} \"name\" {'")
MESSAGE(
    3, LIMIT_INSTRUCTIONS,
    "het inlezen kost te veel rekenwerk; staat er een lus in die niet ophoudt?",
    "reading takes too many instructions; is there a loop that never ends?")
MESSAGE(4, LIMIT_MEMORY, "het inlezen kost te veel geheugen",
        "reading takes too much memory")
MESSAGE(5, LIMIT_TIME, "het inlezen duurt te lang", "reading takes too long")
MESSAGE(6, SCRIPT_ERROR, "fout bij het uitvoeren: {0}",
        "error while running: {0}")
MESSAGE(8, NOT_UTF8, "dit is geen UTF-8; bewaar het bestand als UTF-8",
        "this is not UTF-8; save the file as UTF-8")
MESSAGE(9, CONTROL_CHARACTER,
        "hier staat een onzichtbaar stuurteken; haal het weg",
        "there is an invisible control character here; take it out")
MESSAGE(
    10, BIDI_CHARACTER,
    "hier staat een teken dat de leesrichting omkeert; haal het weg",
    "there is a character here that reverses the reading order; take it out")
MESSAGE(11, TOO_MANY, "te veel {0}: hoogstens {1}", "too many {0}: at most {1}")
MESSAGE(12, UNKNOWN_FIELD, "{0} kent geen veld '{1}'", "{0} has no field '{1}'")
MESSAGE(13, MISSING_FIELD, "{0} mist het veld '{1}'",
        "{0} lacks the field '{1}'")
MESSAGE(14, WRONG_TYPE, "'{0}' moet {1} zijn, en is nu {2}",
        "'{0}' must be {1}, but is {2}")
MESSAGE(15, DOUBLE_FIELD,
        "'{0}' staat hier voor de tweede keer; alleen de laatste telt",
        "'{0}' is given a second time here; only the last one counts")
MESSAGE(16, BAD_ID,
        "'{0}' kan geen naam zijn: alleen kleine letters, cijfers en "
        "streepjes, hoogstens 64",
        "'{0}' cannot be an id: only lower case letters, digits and hyphens, "
        "at most 64")
MESSAGE(17, MISSING_ID, "{0} heeft geen naam; schrijf {0} \"naam\" {",
        "{0} has no id; write {0} \"id\" {")
MESSAGE(18, MISSING_BRACES, "na {0} \"{1}\" ontbreken de accolades { }",
        "{0} \"{1}\" lacks its braces { }")
MESSAGE(19, MISSING_COMMA,
        "tussen {0} \"{1}\" en wat erop volgt ontbreekt een komma",
        "a comma is missing between {0} \"{1}\" and what follows it")
MESSAGE(20, LOOSE_VALUE, "hier staat {0} los tussen de velden van {1}",
        "{0} stands loose here among the fields of {1}")
MESSAGE(21, MISPLACED, "{0} hoort niet in {1}", "{0} does not belong in {1}")
MESSAGE(22, DOUBLE_ID,
        "er is al een {0} \"{1}\", op regel {2}; geef een van de twee een "
        "andere naam",
        "there is a {0} \"{1}\" already, on line {2}; give one of the two "
        "another name")
MESSAGE(23, UNKNOWN_NAME, "er is geen {0} '{1}'", "there is no {0} '{1}'")
MESSAGE(25, NOT_AN_ACTIVITY, "'{0}' is een gebeurtenis; die hoort in 'happens'",
        "'{0}' is an event; it belongs in 'happens'")
MESSAGE(26, NOT_AN_EVENT, "'{0}' is een handeling; die hoort in 'does'",
        "'{0}' is an activity; it belongs in 'does'")
MESSAGE(27, BAD_VALUE,
        "achter '{0}' staat {1}, maar daar kan alleen staan: {2}",
        "'{0}' is given {1}, but it can only be one of: {2}")
MESSAGE(28, BAD_TEST,
        "met '{0}' kan hier niet vergeleken worden: {1} is geen getal",
        "'{0}' cannot be compared with here: {1} is not a number")
MESSAGE(
    29, NO_WAY_ON,
    "stap '{0}' heeft geen keuze, geen 'to' en geen 'ending': hier loopt het "
    "verhaal dood",
    "step '{0}' has no choice, no 'to' and no 'ending': the story stops here")
MESSAGE(30, ENDING_HAS_CHOICES,
        "stap '{0}' is een einde en kan geen keuzes of 'to' hebben",
        "step '{0}' is an ending and cannot have choices or 'to'")
MESSAGE(31, TEXT_TOO_LONG, "deze tekst is langer dan {0} KiB",
        "this text is longer than {0} KiB")
MESSAGE(32, EMPTY_TEXT, "'{0}' is leeg", "'{0}' is empty")
MESSAGE(33, UNKNOWN_VARIABLE_IN_TEXT,
        "in de tekst staat '{{0}}', maar 'state' kent geen '{0}'; het blijft "
        "zo staan",
        "the text says '{{0}}', but 'state' has no '{0}'; it stays as it is")
MESSAGE(36, OPERAND_UNUSED,
        "een regel van soort '{0}' gebruikt het veld '{1}' niet",
        "a rule of kind '{0}' does not use the field '{1}'")
MESSAGE(37, FUNCTION_KEEPS,
        "een functie mag niets van buiten gebruiken, maar deze gebruikt '{0}'",
        "a function may use nothing from outside, but this one uses '{0}'")
MESSAGE(38, HOOK_FAILED, "de functie op regel {0} ging mis: {1}",
        "the function on line {0} failed: {1}")
MESSAGE(39, HOOK_NOT_BOOLEAN,
        "de functie op regel {0} moet waar of onwaar geven, en gaf {1}",
        "the function on line {0} must return true or false, but returned {1}")
MESSAGE(40, HOOK_BAD_VALUE,
        "de functie op regel {0} maakt '{1}' {2}; het kan {3} zijn",
        "the function on line {0} makes '{1}' {2}; it can be {3}")
MESSAGE(41, HOOK_UNKNOWN_VARIABLE,
        "de functie op regel {0} noemt '{1}', en dat staat niet in 'state'",
        "the function on line {0} names '{1}', which is not in 'state'")
MESSAGE(42, RESERVED_ID,
        "'{0}' is een naam die het programma zelf gebruikt; kies een andere",
        "'{0}' is an id the program uses itself; choose another")
MESSAGE(43, ALWAYS_NEEDS_TO,
        "de laatste mogelijkheid in 'to' heeft een voorwaarde; als die niet "
        "geldt is er geen weg",
        "the last way in 'to' has a condition; if it does not hold there is no "
        "way on")
MESSAGE(44, UNCLOSED, "'{0}' wordt hier geopend en nergens gesloten",
        "'{0}' is opened here and never closed")
MESSAGE(45, SMART_QUOTE,
        "hier staat een gekruld aanhalingsteken ({0}); Lua kent alleen \" en '",
        "there is a curly quote here ({0}); Lua knows only \" and '")
MESSAGE(46, UNFINISHED_STRING,
        "deze tekst mist het aanhalingsteken aan het eind van de regel; gaat "
        "hij verder op de volgende, zet hem dan tussen [[ en ]]",
        "this text lacks its closing quote at the end of the line; if it goes "
        "on on the next, put it between [[ and ]]")
MESSAGE(47, MAYBE_COMMA, "hier ontbreekt waarschijnlijk een komma",
        "a comma is probably missing here")
MESSAGE(48, PROCEDURE_NOT_ALLOWED,
        "de situatie '{0}' noemt de procedure '{1}' niet in 'procedures'",
        "the situation '{0}' does not name the procedure '{1}' in 'procedures'")
MESSAGE(49, EXPECTATION, "vreemd volgens '{1}': {0}",
        "odd according to '{1}': {0}")
MESSAGE(50, QUOTE_IN_TEXT,
        "dit aanhalingsteken eindigt de tekst al; schrijf \\ ervoor, of zet de "
        "tekst tussen [[ en ]]",
        "this quote already ends the text; put \\ before it, or put the text "
        "between [[ and ]]")
MESSAGE(51, MAYBE_EQUALS,
        "hier ontbreekt waarschijnlijk een =", "a = is probably missing here")
MESSAGE(52, UNOPENED, "'{0}' sluit hier iets dat niet geopend is",
        "'{0}' closes something here that was never opened")
MESSAGE(53, UNEXPECTED,
        "{0} kan hier niet staan; haal het weg, of schrijf wat ervoor hoort",
        "{0} cannot stand here; take it out, or write what belongs before it")
MESSAGE(54, EXPECTED, "hier wordt {0} verwacht, maar er staat {1}",
        "{0} is expected here, but there is {1}")
MESSAGE(55, ENDS_EARLY, "het bestand houdt op terwijl er nog iets moet volgen",
        "the file ends while something must still follow")
MESSAGE(56, BAD_ESCAPE,
        "een \\ heeft in een tekst een eigen betekenis; schrijf \\\\, of zet "
        "de tekst tussen [[ en ]]",
        "a \\ has a meaning of its own in a text; write \\\\, or put the text "
        "between [[ and ]]")
MESSAGE(57, STUCK,
        "in stap '{0}' kan iemand vastlopen: geen keuze leidt dan nog verder",
        "in step '{0}' one can get stuck: no choice then leads any further")
MESSAGE(58, NO_ENDING_LEFT,
        "vanuit stap '{0}' kan het gebeuren dat geen einde meer te bereiken is",
        "from step '{0}' it can happen that no ending can be reached any more")
MESSAGE(59, STEP_UNREACHED, "stap '{0}' wordt nooit bereikt",
        "step '{0}' is never reached")
MESSAGE(60, CHOICE_NEVER, "keuze '{0}' is nooit mogelijk",
        "choice '{0}' is never possible")
MESSAGE(61, CHOICE_ALWAYS,
        "keuze '{0}' heeft een voorwaarde, maar die geldt altijd",
        "choice '{0}' has a condition, but it always holds")
MESSAGE(62, VARIABLE_UNREAD,
        "'{0}' wordt nergens gebruikt: geen voorwaarde of tekst leest het",
        "'{0}' is never used: no condition or text reads it")
MESSAGE(63, VARIABLE_UNSET, "'{0}' wordt gebruikt, maar verandert nooit",
        "'{0}' is used, but never changes")
MESSAGE(64, RULE_NEVER_DUE, "regel {0} komt hier nooit aan de orde ({1})",
        "rule {0} never falls due here ({1})")
MESSAGE(65, RULE_NEVER_MISSED, "regel {0} kan hier niet gemist worden ({1})",
        "rule {0} cannot be missed here ({1})")
MESSAGE(66, RULE_NEVER_KEPT,
        "regel {0} kan hier nooit op tijd gehaald worden ({1})",
        "rule {0} can never be kept here ({1})")
MESSAGE(67, SAME_OUTCOME, "in stap '{0}' komen alle keuzes op hetzelfde neer",
        "in step '{0}' all choices come to the same")
MESSAGE(
    68, EASY_PLAYERS,
    "wie niet leest en steeds {0} keuze neemt, en aan het eind iedereen "
    "belt, verliest niets ({1})",
    "one who does not read but always takes {0} choice, and calls everybody "
    "in the end, loses nothing ({1})")
MESSAGE(
    69, EARLY_CALLS,
    "wie in stap '{0}' meteen iedereen belt en het eerste zegt wat er staat, "
    "schendt geen enkele norm",
    "one who calls everybody at once in step '{0}' and says the first thing "
    "there is, breaks no norm")
MESSAGE(70, LONG_CHOICE, "keuze '{0}' is veel langer dan de keuzes ernaast",
        "choice '{0}' is much longer than the choices beside it")
MESSAGE(71, TELLING_CHOICE, "keuze '{0}' verraadt het antwoord met '{1}'",
        "choice '{0}' gives the answer away with '{1}'")
MESSAGE(72, MISSING_TRANSLATION,
        "{0} van de teksten hebben nog geen Engelse vertaling",
        "{0} of the texts have no English translation yet")
MESSAGE(73, RARE_CHARACTER,
        "het teken '{0}' zit niet in de meegeleverde lettertypen",
        "the character '{0}' is not in the fonts that come along")
MESSAGE(74, CANNOT_ACCEPT,
        "'{0}' is geen melding die je met 'accepts' kunt aanvaarden",
        "'{0}' is not a message that 'accepts' can answer")
MESSAGE(75, NO_PORTRAIT,
        "er is geen portret '{0}'; er komen voorletters voor in de plaats",
        "there is no portrait '{0}'; initials are shown instead")
MESSAGE(76, UNKNOWN_WORD, "'{0}' is geen woord dat het programma kent",
        "'{0}' is no word that the program knows")
MESSAGE(77, MISSING_QUOTES,
        "'{0}' staat niet tussen aanhalingstekens; om een tekst of een naam "
        "horen ze wel",
        "'{0}' does not stand between quotes, as a text or a name should")
MESSAGE(78, EXAMPLE_UNFINISHED,
        "het voorbeeld komt niet tot het eind; het laatste woord is 'finish'",
        "the example does not reach the end; its last word is 'finish'")
MESSAGE(79, EXAMPLE_STUCK, "het voorbeeld loopt vast bij '{0}': {1}",
        "the example gets stuck at '{0}': {1}")
