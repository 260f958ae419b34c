/*
 * MESSAGE(number, NAME, Dutch, English). Included more than once.
 * 1-79 an author's file; 80-99 a run or a log; 100- the world and the command.
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
MESSAGE(22, DOUBLE_ID, "{0} \"{1}\" bestaat al, op regel {2}",
        "{0} \"{1}\" exists already, on line {2}")
MESSAGE(23, UNKNOWN_NAME, "er is geen {0} '{1}'", "there is no {0} '{1}'")
MESSAGE(25, NOT_AN_ACTIVITY, "'{0}' is een gebeurtenis; die hoort in 'happens'",
        "'{0}' is an event; it belongs in 'happens'")
MESSAGE(26, NOT_AN_EVENT, "'{0}' is een handeling; die hoort in 'does'",
        "'{0}' is an activity; it belongs in 'does'")
MESSAGE(27, BAD_VALUE, "'{0}' kan niet {1} zijn; het kan {2} zijn",
        "'{0}' cannot be {1}; it can be {2}")
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
        "deze tekst mist het aanhalingsteken aan het eind van de regel",
        "this text lacks its closing quote at the end of the line")
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
MESSAGE(53, UNEXPECTED, "{0} kan hier niet staan", "{0} cannot stand here")
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
MESSAGE(78, EXAMPLE_UNFINISHED,
        "het voorbeeld komt niet tot het eind; het laatste woord is 'finish'",
        "the example does not reach the end; its last word is 'finish'")
MESSAGE(79, EXAMPLE_STUCK, "het voorbeeld loopt vast bij '{0}': {1}",
        "the example gets stuck at '{0}': {1}")
MESSAGE(80, NOT_OPEN, "de keuze '{0}' is nu niet mogelijk; wel: {1}",
        "the choice '{0}' is not open now; open are: {1}")
MESSAGE(81, RUN_IS_OVER, "de situatie is al afgerond; '{0}' kan niet meer",
        "the situation is over; '{0}' is no longer possible")
MESSAGE(82, LOG_NO_COLUMN, "{0}: de eerste regel noemt geen kolom '{1}'",
        "{0}: the first line names no column '{1}'")
MESSAGE(83, LOG_FIELDS,
        "{0}:{1}: deze regel heeft {2} velden; er zijn er minstens {3} nodig",
        "{0}:{1}: this line has {2} fields; at least {3} are needed")
MESSAGE(84, LOG_UNCLOSED,
        "{0}:{1}: het aanhalingsteken dat hier opent wordt nergens gesloten",
        "{0}:{1}: the quote opened here is never closed")
MESSAGE(85, LOG_EMPTY,
        "{0} is leeg; de eerste regel moet de kolommen noemen (case,event)",
        "{0} is empty; its first line must name the columns (case,event)")
MESSAGE(86, LOG_UNKNOWN_EVENTS,
        "{0} gebeurtenissen met een naam die de procedure niet kent tellen mee "
        "als 'iets anders'",
        "{0} events with a name the procedure does not know count as "
        "'something else'")
MESSAGE(87, LOG_NOT_UTF8, "{0}:{1}: deze regel is geen UTF-8",
        "{0}:{1}: this line is not UTF-8")
MESSAGE(88, LOG_STRAY_QUOTE,
        "{0}:{1}: na een sluitend aanhalingsteken hoort een komma of het eind "
        "van de regel",
        "{0}:{1}: a closing quote must be followed by a comma or the end of "
        "the line")
MESSAGE(89, LOG_TOO_LONG,
        "{0}:{1}: deze regel is langer dan {2} KiB; ontbreekt er een "
        "aanhalingsteken?",
        "{0}:{1}: this line is longer than {2} KiB; is a quote missing?")
MESSAGE(90, LOG_TOO_MANY,
        "{0}:{1}: de zaak '{2}' heeft meer regels dan er geteld kunnen worden",
        "{0}:{1}: the case '{2}' has more lines than can be counted")
MESSAGE(100, NOT_FOUND, "{0} bestaat niet", "{0} does not exist")
MESSAGE(101, NO_ACCESS, "{0} mag niet gelezen worden", "{0} may not be read")
MESSAGE(102, IS_FOLDER, "{0} is een map, geen bestand",
        "{0} is a folder, not a file")
MESSAGE(103, NOT_REGULAR, "{0} is geen gewoon bestand",
        "{0} is not a regular file")
MESSAGE(104, FILE_TOO_LARGE, "{0} is groter dan {1} KiB",
        "{0} is larger than {1} KiB")
MESSAGE(105, FILE_FAILED, "{0}: {1}", "{0}: {1}")
MESSAGE(106, NOT_A_FOLDER, "{0} is geen map", "{0} is not a folder")
MESSAGE(107, NO_SPACE, "{0}: de schijf is vol", "{0}: the disk is full")
MESSAGE(108, LINK_LOOP, "{0} verwijst naar zichzelf", "{0} links to itself")
MESSAGE(110, NO_SCENARIO, "er is geen situatie '{0}' in {1}; wel: {2}",
        "there is no situation '{0}' in {1}; there are: {2}")
MESSAGE(111, NO_PROCEDURE, "er is geen procedure '{0}' in {1}; wel: {2}",
        "there is no procedure '{0}' in {1}; there are: {2}")
MESSAGE(112, NO_DATA,
        "de map met situaties is niet gevonden; gezocht in: {0}. Noem haar met "
        "--scenarios MAP",
        "the folder with situations was not found; looked in: {0}. Name it "
        "with --scenarios DIR")
MESSAGE(113, NO_FONT,
        "het lettertype {0} is niet gevonden in {1}; installeer de pakketten "
        "fonts-inter en fonts-vollkorn",
        "the font {0} was not found in {1}; install the packages fonts-inter "
        "and fonts-vollkorn")
MESSAGE(114, NO_DISPLAY, "er is geen scherm te openen ({0})",
        "no display could be opened ({0})")
MESSAGE(109, NO_PROGRAM,
        "het programma '{0}' is er niet; installeer het pakket {1}",
        "the program '{0}' is not there; install the package {1}")
MESSAGE(115, SCENARIO_BROKEN,
        "de situatie '{0}' heeft fouten en kan niet gespeeld worden; "
        "'klachtwijzer check {0}' noemt ze",
        "the situation '{0}' has mistakes and cannot be played; 'klachtwijzer "
        "check {0}' lists them")
MESSAGE(116, NO_SITUATIONS, "in {0} staat geen enkele situatie",
        "there is no situation in {0}")
MESSAGE(117, NOT_FINISHED,
        "na {0} toestanden is gestopt; wat verder kan is niet onderzocht "
        "(--limit N verlegt de grens)",
        "stopped after {0} states; what lies beyond was not explored "
        "(--limit N moves the limit)")
MESSAGE(118, NO_SUCH_RUN, "zo'n verloop is er niet", "there is no such run")
MESSAGE(119, TOO_LARGE_TO_REVIEW,
        "deze situatie heeft te veel mogelijkheden om ze hier door te rekenen",
        "this situation has too many possibilities to work them out here")
MESSAGE(153, FORGOTTEN, "alles wat van jou bewaard was is weg",
        "all that was kept of you is gone")
MESSAGE(152, TAKEN_IN,
        "het verloop uit dat bestand is bewaard; je vindt het terug op het "
        "beginscherm",
        "the run of that file is kept; you find it on the first screen")
MESSAGE(120, UNKNOWN_COMMAND, "onbekende opdracht '{0}'",
        "unknown command '{0}'")
MESSAGE(121, UNKNOWN_OPTION, "'{0}' kent geen optie '{1}'",
        "'{0}' has no option '{1}'")
MESSAGE(122, OPTION_NEEDS_VALUE, "na '{0}' hoort nog iets: {1}",
        "'{0}' must be followed by {1}")
MESSAGE(123, MISSING_ARGUMENT, "'{0}' mist: {1}", "'{0}' lacks: {1}")
MESSAGE(124, BAD_OPTION_VALUE, "'{0}' kan niet '{1}' zijn; het kan {2} zijn",
        "'{0}' cannot be '{1}'; it can be {2}")
MESSAGE(125, NO_WINDOW_BUILT,
        "dit programma is gebouwd zonder venster; het gaat verder als tekst",
        "this program was built without a window; it goes on as text")
MESSAGE(126, TEXT_INSTEAD, "het gaat verder als tekst", "going on as text")
MESSAGE(127, TOO_MANY_ARGUMENTS,
        "'{0}' begrijpt '{1}' niet: dat is een argument te veel",
        "'{0}' does not understand '{1}': that is one argument too many")
MESSAGE(128, WRITE_FAILED, "de uitvoer kon niet geschreven worden: {0}",
        "the output could not be written: {0}")
MESSAGE(130, STORE_FULL,
        "wat je doet kan niet bewaard worden: de schijf met {0} is vol. Je "
        "kunt verder spelen; bij elke keuze wordt het opnieuw geprobeerd",
        "what you do cannot be saved: the disk with {0} is full. You can play "
        "on; with every choice it is tried again")
MESSAGE(131, STORE_READ_ONLY,
        "wat je doet kan niet bewaard worden: in {0} mag niet geschreven "
        "worden. Je kunt verder spelen; bij elke keuze wordt het opnieuw "
        "geprobeerd",
        "what you do cannot be saved: {0} may not be written to. You can play "
        "on; with every choice it is tried again")
MESSAGE(132, STORE_GONE,
        "wat je doet kan niet bewaard worden: de map {0} is er niet. Je kunt "
        "verder spelen; bij elke keuze wordt het opnieuw geprobeerd",
        "what you do cannot be saved: the folder {0} is not there. You can "
        "play on; with every choice it is tried again")
MESSAGE(133, STORE_BUSY,
        "wat je doet kan nu niet bewaard worden: een ander programma is bezig "
        "in {0}. Je kunt verder spelen; bij elke keuze wordt het opnieuw "
        "geprobeerd",
        "what you do cannot be saved now: another program is busy in {0}. You "
        "can play on; with every choice it is tried again")
MESSAGE(134, STORE_FAILED,
        "wat je doet kan niet bewaard worden in {0} ({1}). Je kunt verder "
        "spelen; bij elke keuze wordt het opnieuw geprobeerd",
        "what you do cannot be saved in {0} ({1}). You can play on; with every "
        "choice it is tried again")
MESSAGE(135, STORE_DAMAGED,
        "wat bewaard is in {0} is beschadigd. Sluit Klachtwijzer overal en "
        "open het opnieuw: dan wordt gered wat nog te lezen is",
        "what is kept in {0} is damaged. Close Klachtwijzer everywhere and "
        "open it again: then what can still be read is rescued")
MESSAGE(136, STORE_NEWER,
        "wat bewaard is in {0} komt van een nieuwere Klachtwijzer dan deze, en "
        "blijft ongemoeid. Installeer de nieuwe, of kies met --data een "
        "andere map; tot dan wordt niets bewaard",
        "what is kept in {0} is from a newer Klachtwijzer than this, and is "
        "left alone. Install the new one, or choose another folder with "
        "--data; until then nothing is saved")
MESSAGE(137, STORE_ON_NETWORK,
        "{0} staat op een netwerkschijf ({1}); daar kan door twee programma’s "
        "tegelijk iets verloren gaan. Kies met --data een map op deze "
        "computer; tot dan wordt niets bewaard",
        "{0} is on a network disk ({1}), where two programs at once can lose "
        "things. Choose a folder on this computer with --data; until then "
        "nothing is saved")
MESSAGE(138, STORE_RESCUED,
        "wat bewaard was, was beschadigd. Teruggevonden en teruggezet: {0} "
        "keer gespeeld, {1} keuzes. Het beschadigde bestand is niet weg: het "
        "staat in {2} en begint met {3}",
        "what was kept was damaged. Found and put back: {0} runs, {1} choices. "
        "The damaged file is not gone: it is in {2} and begins with {3}")
MESSAGE(139, STORE_GUEST,
        "Klachtwijzer staat nog een keer open. Alles wat je hier doet wordt "
        "gewoon bewaard; verdergaan waar je gebleven was en gegevens "
        "verwijderen kan alleen in het venster dat het eerst openging",
        "Klachtwijzer is open elsewhere too. All you do here is saved as "
        "usual; going on where you left off and deleting data is only possible "
        "in the window that was opened first")
MESSAGE(140, STORE_AGAIN,
        "het bewaren lukt weer: alles wat je gedaan hebt staat op schijf",
        "saving works again: all you have done is on disk")
MESSAGE(141, NO_KEPT_RUN, "dit is niet bewaard", "this has not been kept")
MESSAGE(142, NAME_TOO_LONG, "deze naam is te lang", "this name is too long")
MESSAGE(154, NUMBER_TOO_LONG, "dit nummer is te lang",
        "this number is too long")
MESSAGE(155, NAME_TAKEN,
        "op deze computer speelt al iemand die ‘{0}’ heet; kies die naam in de "
        "lijst",
        "somebody called ‘{0}’ plays on this computer already; choose that "
        "name in the list")
MESSAGE(
    156, STILL_UNSAVED,
    "wat je speelde kon nog niet bewaard worden; tot dat lukt kan er niemand "
    "anders spelen",
    "what you played could not be saved yet; until it is, nobody else can "
    "play")
MESSAGE(143, RUNFILE_BROKEN,
        "{0}, regel {1}: dit is geen verloop dat Klachtwijzer bewaard heeft "
        "({2})",
        "{0}, line {1}: this is not a run that Klachtwijzer has kept ({2})")
MESSAGE(144, RUNFILE_CUT,
        "{0} is geen verloop van Klachtwijzer, of het eind ontbreekt",
        "{0} is not a run of Klachtwijzer, or its end is missing")
MESSAGE(145, RUNFILE_NEWER, "{0} is van een nieuwere Klachtwijzer dan deze",
        "{0} is from a newer Klachtwijzer than this")
MESSAGE(146, RUN_CHANGED,
        "de situatie ‘{0}’ is veranderd sinds je haar speelde. Je keuzes "
        "gelden nog tot en met de {1}e van {2}; daar ga je verder",
        "the situation ‘{0}’ has changed since you played it. Your choices "
        "still hold up to number {1} of {2}; you go on from there")
MESSAGE(147, NO_DATA_FOLDER,
        "er is geen map om in te bewaren wat je doet; noem er een met --data "
        "MAP",
        "there is no folder to keep what you do in; name one with --data DIR")
MESSAGE(148, NO_TRAINEE, "er is niets bewaard van ‘{0}’",
        "nothing has been kept of ‘{0}’")
MESSAGE(149, RUNFILE_CHANGED,
        "{0} is veranderd nadat het geschreven was, en wordt niet overgenomen; "
        "'klachtwijzer replay' zegt wat er niet klopt",
        "{0} was changed after it was written, and is not taken in; "
        "'klachtwijzer replay' says what is wrong with it")
MESSAGE(150, RUNFILE_NO_END,
        "de keuzes in {0} leiden hier niet tot een einde; het wordt niet "
        "overgenomen",
        "the choices in {0} lead to no end here; it is not taken in")
MESSAGE(151, FORGET_NEEDS_YES,
        "dit verwijdert alles wat van je bewaard is, voorgoed; zeg het met "
        "--yes als je dat wilt",
        "this deletes all that is kept of you, for good; say so with --yes if "
        "you want it")
MESSAGE(160, NOT_EXPLAINED,
        "'{0}' is geen melding over een bestand van een schrijver; "
        "'klachtwijzer explain' noemt ze alle",
        "'{0}' is no message about an author's file; 'klachtwijzer explain' "
        "lists them all")
MESSAGE(161, BAD_NEW_NAME,
        "'{0}' kan geen naam zijn: alleen kleine letters, cijfers en "
        "streepjes; bijvoorbeeld '{1}'",
        "'{0}' cannot be a name: only lower case letters, digits and hyphens; "
        "for example '{1}'")
MESSAGE(162, ALREADY_THERE,
        "{0} bestaat al, en er wordt nergens overheen geschreven; kies een "
        "andere naam",
        "{0} exists already, and nothing is written over; choose another name")
MESSAGE(180, REPORT_NO_END,
        "dit verloop is niet af, of zijn keuzes leiden hier niet tot een einde",
        "this run is not finished, or its choices lead to no end here")
MESSAGE(181, CERTIFICATE_DOUBT,
        "van ‘{0}’ komt geen certificaat: wat het bestand zegt volgt niet uit "
        "de keuzes, of het is veranderd ('klachtwijzer replay' zegt meer)",
        "there is no certificate for ‘{0}’: what the file says does not follow "
        "from the choices, or it was changed ('klachtwijzer replay' says more)")
MESSAGE(182, CERTIFICATE_PEOPLE,
        "een certificaat is van één persoon; deze verlopen zijn van meer "
        "mensen",
        "a certificate is for one person; these runs are of several people")
MESSAGE(183, PDF_FAILED, "de PDF lukte niet: {0}", "the PDF failed: {0}")
MESSAGE(184, NO_PDF_BUILT, "dit programma is gebouwd zonder PDF",
        "this program was built without PDF")
MESSAGE(185, NO_RUNS_HERE, "in {0} staat geen verloop (.klacht)",
        "there is no run (.klacht) in {0}")
MESSAGE(186, NO_RUN_CALLED,
        "er is geen verloop bewaard met het nummer '{0}', en ook geen bestand "
        "dat zo heet",
        "there is no kept run with the number '{0}', nor a file called so")
MESSAGE(187, ONE_OF_THESE, "'{0}' kent er maar één tegelijk: {1}",
        "'{0}' takes only one at a time: {1}")
MESSAGE(188, NOT_A_TEXT, "wat op het certificaat moet is geen leesbare tekst",
        "what is to stand on the certificate is no readable text")
