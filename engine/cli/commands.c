#include "cli/cli.h"

/* What can be asked for on the command line. */
const Command commands[] = {
    { "play",
      cli_play,
      { { "play [NAAM] [--text] [--procedure P] [--choices a,b,c]",
          "play [NAME] [--text] [--procedure P] [--choices a,b,c]" } },
      { { "Speelt een situatie, in een venster of als tekst.\n"
          "\n"
          "NAAM is een situatie uit de lijst op het beginscherm (de naam van "
          "haar map),\n"
          "of een pad naar een eigen scenario.lua. Zonder NAAM begint het "
          "programma thuis.\n"
          "\n"
          "  --text         als regels tekst: antwoord met een cijfer of een "
          "woord\n"
          "  --procedure P  onder dit stappenplan: sblp, camcoop of een pad "
          "naar een bestand\n"
          "  --choices L    speelt de keuzes van de lijst L en toont wat erop "
          "volgt;\n"
          "                 wie je belt staat voor de dubbele punt:\n"
          "                 bellen,supervisor:anoniem,finish\n",
          "Plays a situation, in a window or as text.\n"
          "\n"
          "NAME is a situation of the list on the first screen (the name of "
          "its folder),\n"
          "or a path to a scenario.lua of your own. Without NAME the program "
          "starts at home.\n"
          "\n"
          "  --text         as lines of text: answer with a number or a word\n"
          "  --procedure P  under this step plan: sblp, camcoop or a path to "
          "a file\n"
          "  --choices L    plays the choices of the list L and shows what "
          "follows;\n"
          "                 whom you call stands before the colon:\n"
          "                 bellen,supervisor:anoniem,finish\n" } } },
    { "check",
      cli_check,
      { { "check [PAD...] [--format text|gcc]",
          "check [PATH...] [--format text|gcc]" } },
      { { "Leest situaties en procedures en noemt alle fouten, met bestand en "
          "regel.\n"
          "\n"
          "PAD is de naam van een situatie, een map of een .lua-bestand. "
          "Zonder PAD wordt\n"
          "alles in de map met situaties nagekeken.\n"
          "\n"
          "  --format gcc   elke melding op een regel, zoals editors die "
          "lezen\n",
          "Reads situations and procedures and lists all mistakes, with file "
          "and line.\n"
          "\n"
          "PATH is the name of a situation, a folder or a .lua file. Without "
          "PATH all of the\n"
          "folder with situations is checked.\n"
          "\n"
          "  --format gcc   each message on one line, as editors read "
          "them\n" } } },
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
    { .name = NULL },
};
