/* The commands for runs that were played: kept, handed in, counted. Part of the
 * table in commands.c. */
{ "overview",
  cli_overview,
  { { "overview MAP [--html|--csv|--attendance] [--scenario NAAM] "
      "[--mode M] [-o BESTAND]",
      "overview FOLDER [--html|--csv|--attendance] [--scenario NAME] "
      "[--mode M] [-o FILE]" } },
  { { "Telt alle verlopen (.klacht) in een map, voor een trainer.\n"
      "\n"
      "Alles wordt opnieuw beoordeeld. Wat beschadigd, veranderd of dubbel "
      "is, telt niet\n"
      "mee en staat apart; dan is de uitgang 1. Niemand wordt "
      "gerangschikt.\n"
      "\n"
      "  --html           als pagina voor de browser, of om te printen: "
      "met "
      "grafieken,\n"
      "                   en van elke situatie de kaart met de gekozen "
      "wegen\n"
      "  --csv            als tabel voor een rekenblad\n"
      "  --attendance     als presentielijst, voor een rekenblad\n"
      "  --procedure P    onder dit stappenplan; anders dat van de meeste "
      "verlopen\n"
      "  --scenario NAAM  alleen deze situatie\n"
      "  --mode M         alleen oefenen, toets of groepsles\n"
      "  --sort S         op name (naam), began (begin) of time (tijd)\n"
      "  --pseudonyms     zonder namen en nummers, voor op een groot "
      "scherm\n"
      "  -o BESTAND       schrijft het daar; anders naar de uitvoer\n",
      "Counts all runs (.klacht) in a folder, for a trainer.\n"
      "\n"
      "Everything is judged again. What is damaged, changed or there twice "
      "does not\n"
      "count and is listed apart; the exit code is 1 then. Nobody is "
      "ranked.\n"
      "\n"
      "  --html           as a page for the browser, or to print: with "
      "graphs,\n"
      "                   and of each situation the map with the ways that "
      "were taken\n"
      "  --csv            as a table for a spreadsheet\n"
      "  --attendance     as a list of attendance, for a spreadsheet\n"
      "  --procedure P    under this step plan; else that of most runs\n"
      "  --scenario NAME  this situation only\n"
      "  --mode M         oefenen, toets or groepsles only\n"
      "  --sort S         by name, began or time\n"
      "  --pseudonyms     without names and numbers, for a big screen\n"
      "  -o FILE          writes it there; else to standard output\n" } } },
    { "report",
      cli_report,
      { { "report VERLOOP|MAP [--html|--pdf|--csv|--text|--xapi] "
          "[-o BESTAND]",
          "report RUN|FOLDER [--html|--pdf|--csv|--text|--xapi] "
          "[-o FILE]" } },
      { { "Maakt een verslag van een verloop; van een map het overzicht van "
          "wat erin staat,\n"
          "zoals 'overview'.\n"
          "\n"
          "VERLOOP is een bestand (.klacht), het begin van het nummer van een "
          "bewaard verloop,\n"
          "of 'laatste'. Alles wordt opnieuw beoordeeld.\n"
          "\n"
          "  --text             als tekst (zo gaat het zonder meer)\n"
          "  --html             als pagina voor de browser, of om te "
          "printen\n"
          "  --csv              als tabel voor een rekenblad\n"
          "  --pdf              als certificaat; met -o MAP/ voor iedereen in "
          "de map een eigen\n"
          "  --each             van een map alle verlopen los, na elkaar\n"
          "  --xapi             als xAPI 1.0.3, voor een learning record "
          "store\n"
          "  --pseudonyms       bij --xapi en van een map: zonder namen en "
          "nummers\n"
          "  -o BESTAND         schrijft het daar; anders naar de uitvoer\n"
          "  --person WIE       een bewaard verloop van wie onder deze naam "
          "speelde\n"
          "\n"
          "Op het certificaat, zoals de aanbieder het zegt:\n"
          "  --provider NAAM    wie de scholing aanbiedt\n"
          "  --hours UREN       hoeveel uur die telt\n"
          "  --accreditation N  het nummer van de accreditatie\n"
          "  --date DATUM       de datum van opmaken, 2026-05-04; anders "
          "vandaag\n",
          "Makes a report of a run; of a folder the overview of what is in it, "
          "as 'overview'.\n"
          "\n"
          "RUN is a file (.klacht), the beginning of the number of a kept run, "
          "or 'last'.\n"
          "Everything is judged again.\n"
          "\n"
          "  --text             as text (the usual form)\n"
          "  --html             as a page for the browser, or to print\n"
          "  --csv              as a table for a spreadsheet\n"
          "  --pdf              as a certificate; with -o DIR/ one for "
          "everybody in the folder\n"
          "  --each             of a folder all runs by themselves, one after "
          "another\n"
          "  --xapi             as xAPI 1.0.3, for a learning record store\n"
          "  --pseudonyms       with --xapi and of a folder: without names and "
          "numbers\n"
          "  -o FILE            writes it there; else to standard output\n"
          "  --person WHO       a kept run of who played under this name\n"
          "\n"
          "On the certificate, as the provider states it:\n"
          "  --provider NAME    who provides the training\n"
          "  --hours HOURS      how many hours it counts for\n"
          "  --accreditation N  the number of the accreditation\n"
          "  --date DATE        of drawing up, 2026-05-04; else today\n" } } },
    { "export",
      cli_export,
      { { "export [MAP] [--person WIE]", "export [DIR] [--person WHO]" } },
      { { "Schrijft elk verloop dat je afmaakte als bestand (.klacht) in MAP, "
          "om in te leveren\n"
          "of mee te nemen.\n"
          "\n"
          "  --person WIE   van wie onder deze naam speelde\n",
          "Writes each run you finished as a file (.klacht) in DIR, to hand in "
          "or to take\n"
          "along.\n"
          "\n"
          "  --person WHO   of who played under this name\n" } } },
    { "import",
      cli_import,
      { { "import VERLOOP...", "import RUN..." } },
      { { "Neemt bewaarde verlopen (.klacht) over, onder de naam die erin "
          "staat.\n"
          "\n"
          "Elk wordt opnieuw beoordeeld. Een bestand dat veranderd is wordt "
          "niet overgenomen.\n",
          "Takes in kept runs (.klacht), under the name that they give.\n"
          "\n"
          "Each is judged again. A file that was changed is not taken "
          "in.\n" } } },
    { "forget",
      cli_forget,
      { { "forget [--person WIE] --yes", "forget [--person WHO] --yes" } },
      { { "Verwijdert alles wat van je bewaard is, ook uit kopieën en "
          "bestanden die beschadigd\n"
          "opzij gezet zijn. Dat is voorgoed.\n"
          "\n"
          "  --person WIE   van wie onder deze naam speelde\n",
          "Deletes all that is kept of you, from copies and damaged files that "
          "were set aside\n"
          "too. That is for good.\n"
          "\n"
          "  --person WHO   of who played under this name\n" } } },
