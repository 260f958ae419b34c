/*
 * MESSAGE(number, NAME, Dutch, English). Included more than once.
 * 80-99 a run or a log; 100- the world and the command.
 */
#include "core/message_author_list.h"

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
MESSAGE(234, LOG_INVISIBLE,
        "{0}:{1}: in de naam van deze zaak staat een teken dat niet te zien "
        "is; haal het weg",
        "{0}:{1}: the name of this case holds a character that cannot be "
        "seen; take it out")
MESSAGE(91, RUN_NO_LINE,
        "dit is geen verloop; zo'n regel is STAPPENPLAN EINDE: keuze keuze => "
        "REGEL=UITKOMST",
        "this is no run; such a line is PROCEDURE ENDING: choice choice => "
        "RULE=STATUS")
MESSAGE(92, RUN_STUCK, "dit verloop kan zo niet meer gespeeld worden: {0}",
        "this run can no longer be played: {0}")
MESSAGE(93, RUN_OTHER_ENDING,
        "dit verloop eindigt nu in '{0}', en hoort te eindigen in '{1}'",
        "this run now ends in '{0}', and should end in '{1}'")
MESSAGE(94, RUN_BAD_RULE,
        "'{0}={1}' kan hier niet: geen regel van dit stappenplan, of geen "
        "uitkomst ('kept', 'late', 'missed', 'not_applicable')",
        "'{0}={1}' cannot stand here: no rule of this procedure, or no status "
        "(kept, late, missed, not_applicable)")
MESSAGE(95, RUN_OTHER_VERDICT,
        "regel {0} komt in dit verloop nu uit op {1}, en hoort uit te komen "
        "op {2}",
        "rule {0} now comes to {1} in this run, and should come to {2}")
MESSAGE(96, RUN_UNFINISHED,
        "het verloop is niet af, dus is er niets bewaard; het laatste woord "
        "is 'finish'",
        "the run is not finished, so nothing was saved; its last word is "
        "'finish'")
MESSAGE(97, RUN_NO_FOLDER,
        "{0} heeft geen eigen map met een scenario.lua, en daarin worden "
        "verlopen bewaard",
        "{0} has no folder of its own with a scenario.lua, where runs are "
        "saved")
MESSAGE(98, RUNFILE_BROKEN,
        "{0}, regel {1}: dit is geen verloop dat Klachtwijzer bewaard heeft "
        "({2})",
        "{0}, line {1}: this is not a run that Klachtwijzer has kept ({2})")
MESSAGE(99, RUNFILE_CUT,
        "{0} is geen verloop van Klachtwijzer, of het eind ontbreekt",
        "{0} is not a run of Klachtwijzer, or its end is missing")
MESSAGE(100, NOT_FOUND, "{0} bestaat niet", "{0} does not exist")
MESSAGE(101, NO_ACCESS, "er is geen toegang tot {0}",
        "there is no access to {0}")
MESSAGE(102, IS_FOLDER, "{0} is een map, geen bestand",
        "{0} is a folder, not a file")
MESSAGE(103, NOT_REGULAR, "{0} is geen gewoon bestand",
        "{0} is not a regular file")
MESSAGE(104, FILE_TOO_LARGE, "{0} is groter dan {1} KiB",
        "{0} is larger than {1} KiB")
MESSAGE(105, FILE_FAILED, "{0}: {1}", "{0}: {1}")
MESSAGE(106, NOT_A_FOLDER, "{0} is geen map", "{0} is not a folder")
MESSAGE(107, NO_SPACE, "{0}: de schijf is vol", "{0}: the disk is full")
MESSAGE(189, DISK_FAILED, "{0}: de schijf werkt niet mee",
        "{0}: the disk does not work")
MESSAGE(
    190, SYSTEM_FULL,
    "{0}: deze computer heeft er nu geen ruimte voor; sluit andere programma's",
    "{0}: this computer has no room for it now; close other programs")
MESSAGE(196, IN_USE,
        "{0} is open in een ander programma; sluit het daar en probeer het "
        "opnieuw",
        "{0} is open in another program; close it there and try again")
MESSAGE(197, NO_FILE_NAME,
        "zo kan een bestand op deze computer niet heten: {0}",
        "a file on this computer cannot be called so: {0}")
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
MESSAGE(195, NOTHING_TO_HAND_OUT,
        "er is nog geen verloop bewaard om in een bestand te zetten",
        "no run is kept yet to write to a file")
MESSAGE(194, HANDED_OUT, "het verloop staat in {0}", "the run is in {0}")
MESSAGE(233, HANDED_OUT_ALL,
        "wat je tot het einde speelde staat in {1}; aantal verlopen: {0}",
        "what you played to the end is in {1}; number of runs: {0}")
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
        "wat bewaard is in {0} is beschadigd, en wat je nu doet kan niet "
        "bewaard worden. Sluit Klachtwijzer overal en open het opnieuw: dan "
        "wordt gered wat nog te lezen is",
        "what is kept in {0} is damaged, and what you do now cannot be saved. "
        "Close Klachtwijzer everywhere and open it again: then what can still "
        "be read is rescued")
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
MESSAGE(145, RUNFILE_NEWER, "{0} is van een nieuwere Klachtwijzer dan deze",
        "{0} is from a newer Klachtwijzer than this")
MESSAGE(146, RUN_CHANGED,
        "de situatie ‘{0}’ is veranderd sinds je haar speelde. Keuze {1} van "
        "{2} (‘{3}’) kan niet meer; daar ga je verder",
        "the situation ‘{0}’ has changed since you played it. Choice {1} of "
        "{2} (‘{3}’) is no longer possible; you go on from there")
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
MESSAGE(163, NO_TEXT_THERE, "er is geen tekst '{0}' in de situatie",
        "there is no text '{0}' in the situation")
MESSAGE(164, TEXT_CHANGED,
        "de Nederlandse tekst van '{0}' is intussen veranderd; haal de tabel "
        "opnieuw op",
        "the Dutch text of '{0}' has changed since; fetch the table again")
MESSAGE(232, TEXT_INVISIBLE,
        "in de vertaling van '{0}' staat een onzichtbaar stuurteken; haal het "
        "weg",
        "there is an invisible control character in the translation of '{0}'; "
        "take it out")
MESSAGE(165, NOTHING_TAKEN, "er is niets overgenomen", "nothing was taken over")
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
        "mensen (geef met -o een map, dan krijgt ieder er een)",
        "a certificate is for one person; these runs are of several people "
        "(name a folder with -o, and each gets one)")
MESSAGE(183, PDF_FAILED, "de PDF lukte niet: {0}", "the PDF failed: {0}")
MESSAGE(184, NO_PDF_BUILT,
        "dit programma maakt geen PDF; met --html komt het verslag als pagina, "
        "en die drukt de browser af of bewaart hij als PDF",
        "this program makes no PDF; with --html the report comes as a page, "
        "and the browser prints that or saves it as PDF")
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
MESSAGE(191, CLAIM_DOUBT,
        "{0} staat op geen certificaat: wat het bestand zegt volgt niet uit de "
        "keuzes, of het is veranderd",
        "{0} is on no certificate: what the file says does not follow from the "
        "choices, or it was changed")
MESSAGE(192, CLAIM_NAMELESS,
        "{0} staat op geen certificaat: er staat niet in wie speelde",
        "{0} is on no certificate: it does not say who played")
MESSAGE(210, LRS_ADDRESS,
        "zo'n adres kan niet: het begint met https://, en er staat geen naam, "
        "wachtwoord of vraag in (http:// mag alleen naar dit apparaat zelf)",
        "there can be no such address: it begins with https://, with no name, "
        "password or query in it (http:// may go to this machine only)")
MESSAGE(
    211, LRS_NO_KEY,
    "zeg met --credentials in welk bestand sleutel:geheim staat, of zet het "
    "in KLACHTWIJZER_LRS",
    "say with --credentials which file has key:secret, or put it in "
    "KLACHTWIJZER_LRS")
MESSAGE(212, LRS_KEY_OPEN,
        "anderen kunnen {0} lezen; maak het eerst van jou alleen (chmod 600)",
        "others can read {0}; make it yours alone first (chmod 600)")
MESSAGE(213, LRS_BAD_KEY, "in {0} staat geen sleutel:geheim",
        "there is no key:secret in {0}")
MESSAGE(
    214, LRS_UNREACHED,
    "er kwam geen antwoord van de learning record store ({0}); wat niet "
    "aankwam wacht, en gaat mee als je weer verstuurt",
    "there was no answer from the learning record store ({0}); what did not "
    "arrive waits, and goes along when you send again")
MESSAGE(
    215, LRS_BUSY,
    "de learning record store kan nu niet ({0}); wat niet aankwam wacht, en "
    "gaat mee als je weer verstuurt",
    "the learning record store cannot now ({0}); what did not arrive waits, "
    "and goes along when you send again")
MESSAGE(216, LRS_DENIED,
        "de learning record store neemt deze sleutel niet aan ({0}); alles "
        "wacht nog",
        "the learning record store does not accept this key ({0}); all of it "
        "still waits")
MESSAGE(217, LRS_ODD,
        "op dit adres antwoordt geen learning record store ({0}); alles wacht "
        "nog",
        "no learning record store answers at this address ({0}); all of it "
        "still waits")
MESSAGE(218, LRS_REFUSED,
        "van één verloop nam de learning record store {0} statements niet aan; "
        "ze staan in {1}",
        "the learning record store did not accept {0} statements of one run; "
        "they are in {1}")
MESSAGE(220, LRS_NO_CURL,
        "voor versturen is libcurl nodig (in Debian het pakket libcurl4)",
        "sending needs libcurl (in Debian the package libcurl4)")
MESSAGE(219, LRS_SENDING, "een ander programma is al aan het versturen",
        "another program is sending already")
MESSAGE(176, REPORT_WRITTEN, "het verslag staat in {0}", "the report is in {0}")
MESSAGE(177, NO_HOME_FOLDER,
        "er is geen map voor documenten; HOME is niet gezet",
        "there is no folder for documents; HOME is not set")
MESSAGE(231, OVERVIEW_WRITTEN, "het overzicht staat in {0}",
        "the overview is in {0}")
MESSAGE(230, NO_FOLDER_NOW,
        "de map {0} is er nu niet; steek de USB-stick erin, of kies bij "
        "Instellingen een andere map",
        "the folder {0} is not there now; plug in the USB stick, or choose "
        "another folder under Settings")
MESSAGE(200, RUN_STOPPED,
        "de keuze ‘{0}’ in stap ‘{1}’ kan nu niet meer; je staat waar je "
        "daarvoor was",
        "the choice ‘{0}’ in step ‘{1}’ can no longer be made; you are where "
        "you were before it")
MESSAGE(203, TEST_SAVED,
        "het staat als proef in {0}; bij elke ‘check’ wordt nagekeken of het "
        "nog zo uitkomt",
        "it is kept as a test in {0}; each ‘check’ sees whether it still comes "
        "out so")
MESSAGE(202, PROCEDURE_DOES_NOT_FIT,
        "het stappenplan '{0}' past niet bij deze situatie; ze wordt onder {1} "
        "gespeeld",
        "the step plan '{0}' does not fit this situation; it is played under "
        "{1}")
MESSAGE(201, NO_EDITOR,
        "er ging geen editor open voor {0}; zeg in 'VISUAL' welk programma je "
        "wilt gebruiken",
        "no editor opened for {0}; say in 'VISUAL' which program you want to "
        "use")
