#include "cli/cli.h"

/* What can be asked for on the command line. */
const Command commands[] = {
    { "play",
      cli_play,
      { { "play [NAAM|VERLOOP.klacht] [--text] [--mode "
          "oefenen|toets|groepsles] "
          "[--procedure P] [--choices a,b,c]",
          "play [NAME|RUN.klacht] [--text] [--mode oefenen|toets|groepsles] "
          "[--procedure P] [--choices a,b,c]" } },
      { { "Speelt een situatie, in een venster of als tekst.\n"
          "\n"
          "NAAM is een situatie uit de lijst op het beginscherm (de naam van "
          "haar map),\n"
          "of een pad naar een eigen scenario.lua. Zonder NAAM begint het "
          "programma thuis. Een\n"
          "bestand dat op .klacht eindigt is een verloop: dat wordt bewaard, "
          "en "
          "nabesproken.\n"
          "\n"
          "  --text         als regels tekst: antwoord met een cijfer of een "
          "woord\n"
          "  --procedure P  onder dit stappenplan: sblp, camcoop of een pad "
          "naar een bestand\n"
          "  --mode M       oefenen (zo gaat het zonder meer) of toets: dan "
          "zonder terugnemen,\n"
          "                 zonder stappenplan, en hoe het ging pas aan het "
          "eind\n"
          "  --seed N       de volgorde van de keuzes; 0: zoals geschreven\n"
          "  --choices L    speelt de keuzes van de lijst L en toont wat erop "
          "volgt;\n"
          "                 wie je belt staat voor de dubbele punt, zoals in\n"
          "                 bellen,supervisor:anoniem,finish. Dit wordt niet "
          "bewaard.\n"
          "  --person WIE   bewaart onder deze naam, apart van anderen\n"
          "  --save-test    bewaart wat gespeeld is in runs.txt naast de "
          "situatie, met wat\n"
          "                 eruit kwam; check zegt het als dat verandert\n",
          "Plays a situation, in a window or as text.\n"
          "\n"
          "NAME is a situation of the list on the first screen (the name of "
          "its folder),\n"
          "or a path to a scenario.lua of your own. Without NAME the program "
          "starts at home. A\n"
          "file that ends in .klacht is a run: it is kept, and its debrief is "
          "shown.\n"
          "\n"
          "  --text         as lines of text: answer with a number or a word\n"
          "  --procedure P  under this step plan: sblp, camcoop or a path to "
          "a file\n"
          "  --mode M       oefenen, practice (the usual one), or toets, a "
          "test: without taking\n"
          "                 back, without the plan, and how it went at the end "
          "only\n"
          "  --seed N       the order of the choices; 0: as written\n"
          "  --choices L    plays the choices of the list L and shows what "
          "follows;\n"
          "                 whom you call stands before the colon, as in\n"
          "                 bellen,supervisor:anoniem,finish. This is not "
          "kept.\n"
          "  --person WHO   keeps it under this name, apart from "
          "others\n"
          "  --save-test    saves what was played in runs.txt beside the "
          "situation, with\n"
          "                 what came of it; check tells when that "
          "changes\n" } } },
    { "make",
      cli_make,
      { { "make PAD [--procedure P] [--runs MAP] [--text]",
          "make PATH [--procedure P] [--runs FOLDER] [--text]" } },
      { { "Toont de kaart van een situatie terwijl je haar schrijft.\n"
          "\n"
          "PAD is de map van je situatie, of haar scenario.lua. Schrijf in je "
          "eigen editor: bij\n"
          "elke keer bewaren wordt alles opnieuw gelezen en nagekeken, en gaat "
          "wat je aan het\n"
          "spelen was verder waar het was. De toets E opent je editor op de "
          "goede regel: die van\n"
          "VISUAL of EDITOR, of het programma dat bij het bestand hoort.\n"
          "\n"
          "  --procedure P  onder dit stappenplan\n"
          "  --runs MAP     met het verkeer van de verlopen in die map op de "
          "kaart\n"
          "  --text         als regels tekst\n",
          "Shows the map of a situation while you write it.\n"
          "\n"
          "PATH is the folder of your situation, or its scenario.lua. Write in "
          "your own editor:\n"
          "each time you save, all is read and checked again, and what you "
          "were "
          "playing goes on\n"
          "where it was. The key E opens your editor at the right line: that "
          "of VISUAL or\n"
          "EDITOR, or the program that goes with the file.\n"
          "\n"
          "  --procedure P  under this step plan\n"
          "  --runs FOLDER  with the traffic of the runs in that folder on the "
          "map\n"
          "  --text         as lines of text\n" } } },
    { "check",
      cli_check,
      { { "check [PAD...] [--strict] [--format text|gcc|json]",
          "check [PATH...] [--strict] [--format text|gcc|json]" } },
      { { "Leest situaties en procedures, onderzoekt alles wat erin kan "
          "gebeuren en noemt\n"
          "alle fouten, met bestand en regel. Aandachtspunten mogen blijven; "
          "een situatie kan\n"
          "er met 'accepts' een reden voor geven.\n"
          "\n"
          "PAD is de naam van een situatie, een map of een .lua-bestand. "
          "Zonder PAD wordt\n"
          "alles in de map met situaties nagekeken.\n"
          "\n"
          "  --strict       aandachtspunten tellen als fouten\n"
          "  --format gcc   elke melding op een regel, zoals editors die "
          "lezen\n"
          "  --format json  voor programma's\n"
          "  --limit N      hoogstens zoveel toestanden (20 miljoen)\n",
          "Reads situations and procedures, explores all that can happen in "
          "them and lists all\n"
          "mistakes, with file and line. Warnings may stay; a situation can "
          "give a reason for\n"
          "them with 'accepts'.\n"
          "\n"
          "PATH is the name of a situation, a folder or a .lua file. Without "
          "PATH all of the\n"
          "folder with situations is checked.\n"
          "\n"
          "  --strict       warnings count as mistakes\n"
          "  --format gcc   each message on one line, as editors read them\n"
          "  --format json  for programs\n"
          "  --limit N      at most so many states (20 million)\n" } } },
    { "new",
      cli_new,
      { { "new NAAM", "new NAME" } },
      { { "Maakt een map NAAM met een kleine situatie om mee te beginnen. Zij "
          "speelt meteen, en\n"
          "wat erin staat wordt erbij uitgelegd. Ernaast komt wat een editor "
          "nodig heeft om\n"
          "veldnamen aan te vullen en uit te leggen. Wat er al is blijft zoals "
          "het is.\n"
          "\n"
          "NAAM mag een pad zijn: ~/Klachtwijzer/mijn-situatie.\n",
          "Makes a folder NAME with a small situation to begin from. It plays "
          "at once, and what\n"
          "stands in it is explained there. Beside it comes what an editor "
          "needs to complete\n"
          "and explain the names of fields. What is there already stays as it "
          "is.\n"
          "\n"
          "NAME may be a path: ~/Klachtwijzer/my-situation.\n" } } },
    { "explain",
      cli_explain,
      { { "explain [K012]", "explain [K012]" } },
      { { "Legt uit wat een melding van check betekent en hoe je verhelpt "
          "waar zij over gaat,\n"
          "met een voorbeeld. Zonder nummer: alle meldingen.\n",
          "Explains what a message of check means and how to mend what it is "
          "about, with an\n"
          "example. Without a number: all messages.\n" } } },
    { "strings",
      cli_strings,
      { { "strings NAAM [--csv] [--from TABEL.csv]",
          "strings NAME [--csv] [--from TABLE.csv]" } },
      { { "Geeft alle teksten van een situatie als tabel voor een vertaler, en "
          "zet die terug.\n"
          "\n"
          "De kolommen heten place, nl en en. Alleen het Engels wordt "
          "teruggezet; wat verder in\n"
          "het bestand staat blijft zoals het is. Past de tabel niet meer, dan "
          "verandert er niets.\n"
          "\n"
          "  --csv          als CSV (zo gaat het altijd)\n"
          "  --from TABEL   zet het Engels van deze tabel in de situatie\n",
          "Gives all texts of a situation as a table for a translator, and "
          "puts them back.\n"
          "\n"
          "The columns are place, nl and en. Only the English is put back; all "
          "else in the file\n"
          "stays as it is. If the table no longer fits, nothing changes.\n"
          "\n"
          "  --csv          as CSV (the only form there is)\n"
          "  --from TABLE   puts the English of this table into the "
          "situation\n" } } },
    { "solve",
      cli_solve,
      { { "solve NAAM [--procedure P] [--best|--worst REGEL|--paths] "
          "[--format text|json]",
          "solve NAME [--procedure P] [--best|--worst RULE|--paths] "
          "[--format text|json]" } },
      { { "Onderzoekt alles wat in een situatie kan gebeuren.\n"
          "\n"
          "Zonder meer: hoeveel er kan, wat er te verliezen is en het beste "
          "verloop.\n"
          "\n"
          "  --best         alleen het beste verloop, voor play --choices\n"
          "  --worst REGEL  het kortste verloop dat deze regel mist\n"
          "  --paths        per regel het kortste verloop naar elke uitkomst\n"
          "  --procedure P  onder dit stappenplan\n"
          "  --format json  alles, voor programma's\n"
          "  --limit N      hoogstens zoveel toestanden (20 miljoen)\n",
          "Explores all that can happen in a situation.\n"
          "\n"
          "Without options: how much there is, what can be lost, and the best "
          "run.\n"
          "\n"
          "  --best         the best run alone, for play --choices\n"
          "  --worst RULE   the shortest run that misses this rule\n"
          "  --paths        per rule the shortest run to each outcome\n"
          "  --procedure P  under this step plan\n"
          "  --format json  everything, for programs\n"
          "  --limit N      at most so many states (20 million)\n" } } },
    { "graph",
      cli_graph,
      { { "graph NAAM [--procedure P] [--runs MAP] [--dot|--mermaid|--svg]",
          "graph NAME [--procedure P] [--runs FOLDER] "
          "[--dot|--mermaid|--svg]" } },
      { { "Tekent de kaart van een situatie: de stappen, de keuzes ertussen en "
          "wat er bij elke\n"
          "stap nog minstens verloren gaat.\n"
          "\n"
          "  --dot          voor Graphviz (zo gaat het zonder meer)\n"
          "  --mermaid      voor Mermaid\n"
          "  --svg          als plaatje; daarvoor is het pakket graphviz "
          "nodig\n"
          "  --procedure P  onder dit stappenplan\n"
          "  --runs MAP     met hoe vaak men er kwam, geteld in deze map met "
          "verlopen; ‘kept’\n"
          "                 is wat hier is gespeeld, ‘tests’ wat met "
          "--save-test is bewaard\n",
          "Draws the map of a situation: the steps, the choices between them "
          "and what is at\n"
          "least lost from each step.\n"
          "\n"
          "  --dot          for Graphviz (the usual form)\n"
          "  --mermaid      for Mermaid\n"
          "  --svg          as a picture; this needs the package graphviz\n"
          "  --procedure P  under this step plan\n"
          "  --runs FOLDER  with how often it was come to, counted in this "
          "folder of runs; ‘kept’\n"
          "                 is what was played here, ‘tests’ what --save-test "
          "saved\n" } } },
    { "score",
      cli_score,
      { { "score LOG.csv --procedure P", "score LOG.csv --procedure P" } },
      { { "Beoordeelt een logboek met gebeurtenissen onder een procedure.\n"
          "\n"
          "LOG.csv heeft een eerste regel met de kolommen 'case' en 'event'; "
          "'-' leest van\n"
          "de standaardinvoer. Elke regel is een gebeurtenis van een zaak; "
          "zaken mogen door\n"
          "elkaar lopen. De uitkomst is CSV: case,rule,status,event. De "
          "status is kept, missed,\n"
          "late of not_applicable; event is het nummer, binnen de zaak, van "
          "wat hem bepaalde.\n"
          "\n"
          "  --procedure P  sblp, camcoop of een pad naar een bestand\n",
          "Judges a log of events under a procedure.\n"
          "\n"
          "LOG.csv has a first line with the columns 'case' and 'event'; '-' "
          "reads standard\n"
          "input. Each line is one event of a case; cases may interleave. The "
          "result is CSV:\n"
          "case,rule,status,event. The status is kept, missed, late or "
          "not_applicable; event is\n"
          "the number, within the case, of what settled it.\n"
          "\n"
          "  --procedure P  sblp, camcoop or a path to a file\n" } } },
    { "api",
      cli_api,
      { { "api --luals|--markdown|--json-schema|--luacheck",
          "api --luals|--markdown|--json-schema|--luacheck" } },
      { { "Schrijft op hoe situaties en stappenplannen geschreven worden: wat "
          "er kan staan,\n"
          "wat het betekent en welke waarden het kent.\n"
          "\n"
          "  --luals        voor de Lua language server: aanvullen en uitleg "
          "in je editor\n"
          "  --markdown     als naslag\n"
          "  --json-schema  als JSON Schema\n"
          "  --luacheck     de namen die er zijn, voor luacheck\n",
          "Writes down how situations and step plans are written: what there "
          "can be, what it\n"
          "means and which values it takes.\n"
          "\n"
          "  --luals        for the Lua language server: completion and help "
          "in your editor\n"
          "  --markdown     as a reference\n"
          "  --json-schema  as JSON Schema\n"
          "  --luacheck     the names there are, for luacheck\n" } } },
    { "replay",
      cli_replay,
      { { "replay VERLOOP", "replay RUN" } },
      { { "Speelt een bewaard verloop (.klacht) opnieuw en beoordeelt het "
          "opnieuw.\n"
          "\n"
          "Wat er staat is wat uit de keuzes volgt; zegt het bestand iets "
          "anders, dan staat dat\n"
          "erbij. Is de situatie veranderd, dan gaat het tot de laatste keuze "
          "die er nog is.\n"
          "Uitkomst 1 als er iets niet klopt.\n",
          "Plays a kept run (.klacht) again, and judges it again.\n"
          "\n"
          "What is shown follows from the choices; where the file says "
          "something else, that is\n"
          "shown beside it. If the situation has changed it goes on to the "
          "last choice that still\n"
          "exists. Exit status 1 if something is wrong.\n" } } },
#include "cli/commands_runs_list.h"
    { "doctor",
      cli_doctor,
      { { "doctor", "doctor" } },
      { { "Kijkt wat hier werkt: de situaties, het bewaren, scherm, "
          "lettertypen, stem en taal;\n"
          "en zegt wat te doen aan wat niet werkt.\n",
          "Looks at what works here: situations, keeping, display, fonts, "
          "voice and locale; and\n"
          "says what to do about what does not.\n" } } },
    { .name = NULL },
};
