/*
 * STRING(NAME, Dutch, English): what stands in reports and certificates, and
 * the button that makes one. Part of strings_list.h.
 */
STRING(REPORT, "Verslag", "Report")
STRING(REPORT_WRITE, "Maak een verslag", "Make a report")
STRING(WORD_REPORT, "verslag", "report")
STRING(REPORT_SEVERAL, "Verslag van {0} verlopen", "Report of {0} runs")
STRING(REPORT_RUN, "Over dit verloop", "About this run")
STRING(REPORT_NAME, "Naam", "Name")
STRING(REPORT_REGISTRATION, "Registratienummer", "Registration number")
STRING(REPORT_PLAYED, "Gespeeld op", "Played on")
STRING(REPORT_MODE, "Manier", "Mode")
STRING(REPORT_COURSE, "Verloop", "Run")
STRING(REPORT_TAKEN_BACK, "Keuzes teruggenomen", "Choices taken back")
STRING(REPORT_NUMBER, "Nummer", "Number")
STRING(REPORT_PROGRAM, "Gemaakt met", "Made with")
STRING(REPORT_DATE, "{0} {1} {2}", "{0} {1} {2}")
STRING(REPORT_MONTHS,
       "januari februari maart april mei juni juli augustus september oktober "
       "november december",
       "January February March April May June July August September October "
       "November December")
STRING(REPORT_COUNT, "Hoeveel regels", "How many rules")
STRING(REPORT_DUE, "aan de orde", "called for")
STRING(REPORT_RULE, "Regel", "Rule")
STRING(REPORT_STEP, "Stap", "Step")
STRING(REPORT_STATUS, "Uitkomst", "Outcome")
STRING(REPORT_EVIDENCE, "Waar dat uit blijkt", "What shows it")
STRING(REPORT_WALK, "Je keuzes", "Your choices")
STRING(REPORT_CHOICE, "Keuze", "Choice")
STRING(REPORT_DAY, "Dag", "Day")
STRING(REPORT_WHERE, "Waar je stond", "Where you were")
STRING(REPORT_CHOSE, "Wat je koos", "What you chose")
STRING(REPORT_LEFT, "Nog te halen", "Still to keep")
STRING(REPORT_PLOT,
       "Grafiek: hoeveel van de {0} regels na elke keuze nog te halen waren. "
       "De getallen staan in de tabel eronder.",
       "Graph: how many of the {0} rules could still be kept after each "
       "choice. The numbers are in the table below it.")
STRING(REPORT_CHANGE, "Verschil", "Difference")
STRING(REPORT_PLAN_SAYS, "Wat het stappenplan ervan zegt",
       "What the step plan says of it")
STRING(REPORT_DOOR, "Keuze {0}, dag {1}: {2}", "Choice {0}, day {1}: {2}")
STRING(REPORT_SITUATION, "Situatie", "Situation")
STRING(REPORT_MINUTES, "Minuten", "Minutes")
STRING(REPORT_TITLE, "Wat er te doen stond", "What was to be done")
STRING(REPORT_NOTICE, "Let op", "Take note")

STRING(CERTIFICATE, "Certificaat", "Certificate")
STRING(CERTIFICATE_SUBTITLE, "Oefenen met een klacht, stap voor stap",
       "Practising a complaint, step by step")
STRING(CERTIFICATE_NO_NAME, "niet opgegeven", "not given")
STRING(CERTIFICATE_MADE, "Opgemaakt op", "Drawn up on")
STRING(CERTIFICATE_PERIOD, "Gespeeld", "Played")
STRING(CERTIFICATE_FROM_TO, "van {0} tot en met {1}", "from {0} to {1}")
STRING(CERTIFICATE_MEASURED, "Gemeten actieve tijd", "Active time, measured")
STRING(CERTIFICATE_HOURS, "Uren volgens de aanbieder",
       "Hours as stated by the provider")
STRING(CERTIFICATE_PROVIDER, "Aanbieder", "Provider")
STRING(CERTIFICATE_ACCREDITATION, "Accreditatienummer volgens de aanbieder",
       "Accreditation number as stated by the provider")
STRING(CERTIFICATE_RULES, "Regels van het stappenplan",
       "Rules of the step plan")
STRING(CERTIFICATE_COUNTS, "{0} aan de orde: {1} voldaan, {2} laat, {3} gemist",
       "{0} called for: {1} kept, {2} late, {3} missed")
STRING(CERTIFICATE_NUMBER, "Certificaatnummer", "Certificate number")
STRING(CERTIFICATE_PLAYED, "Gespeelde situaties", "Situations played")
STRING(CERTIFICATE_VERSION, "versie {0}", "version {0}")
STRING(CERTIFICATE_CHECK, "Controle", "To check")
STRING(CERTIFICATE_DIGEST, "SHA-256 van het bestand van het verloop",
       "SHA-256 of the file of the run")
STRING(CERTIFICATE_MEANS,
       "Dit certificaat zegt wat er gespeeld is, hoe lang, en wat het "
       "stappenplan ervan zegt. Het is geen accreditatie en kent geen punten "
       "toe; of het meetelt, bepaalt het register. Gemeten is de tijd waarin "
       "iemand bezig was: een pauze telt voor hoogstens tien minuten mee.",
       "This certificate tells what was played, for how long, and what the "
       "step plan says of it. It is no accreditation and awards no points; "
       "whether it counts is for the register to decide. Measured is the time "
       "in which someone was active: a pause counts for at most ten minutes.")
STRING(
    CERTIFICATE_REPLAY,
    "Wie de bestanden van de verlopen (.klacht) heeft, kan met ‘klachtwijzer "
    "replay’ nagaan of dit volgt uit de keuzes.",
    "Whoever has the files of the runs (.klacht) can verify with "
    "‘klachtwijzer replay’ that this follows from the choices.")
STRING(CERTIFICATE_REWOUND, "met teruggenomen keuzes",
       "with choices taken back")
STRING(HAND_OUT_ALL, "Neem al mijn verlopen mee", "Take all my runs along")
STRING(WORD_HAND_OUT_ALL, "meenemen", "take")
STRING(BROWSER_SAVES_RUN,
       "je browser slaat het verloop op als bestand, meestal in de map "
       "Downloads",
       "your browser saves the run as a file, usually in the folder Downloads")
STRING(BROWSER_SAVES_RUNS,
       "je browser slaat elk verloop dat je tot het einde speelde op als "
       "bestand, meestal in de map Downloads; vraagt hij of de pagina meer "
       "bestanden mag opslaan, sta dat dan toe",
       "your browser saves each run that you played to the end as a file, "
       "usually in the folder Downloads; if it asks whether the page may save "
       "more files, allow that")
STRING(BROWSER_OPENS_PAGE,
       "de pagina opent in een nieuw tabblad; mag dat niet van je browser, dan "
       "slaat hij haar op als bestand",
       "the page opens in a new tab; if your browser does not allow that, it "
       "saves the page as a file")
STRING(FOLDER, "Map voor verlopen", "Folder for run files")
STRING(FOLDER_NOW, "‘Inleveren’ zet je verloop in {0}",
       "‘Hand in’ puts your run in {0}")
STRING(FOLDER_CHANGE, "Kies een andere map", "Choose another folder")
STRING(WORD_FOLDER, "verlopen", "runs")
STRING(FOLDER_WHICH, "Welke map?", "Which folder?")
STRING(FOLDER_HINT,
       "Bijvoorbeeld een map die je met je opleider deelt, of een USB-stick. "
       "De map moet er al zijn.",
       "For example a folder that you share with your trainer, or a USB stick. "
       "The folder must be there already.")
STRING(FOLDER_DOCUMENTS, "Toch mijn map met documenten",
       "My folder of documents after all")
STRING(WORD_DOCUMENTS, "documenten", "documents")
