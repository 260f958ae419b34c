/*
 * STRING(NAME, Dutch, English): what the help screen says. Part of
 * strings_list.h.
 */
STRING(HELP, "Hulp", "Help")
STRING(HELP_KEYS_HERE, "Toetsen op het scherm waar je was",
       "Keys on the screen you came from")
STRING(HELP_KEYS_ANYWHERE, "Toetsen die overal werken",
       "Keys that work anywhere")
STRING(HELP_KEY_NEXT, "naar het volgende", "to the next thing")
STRING(HELP_KEY_PREVIOUS, "naar het vorige", "to the previous thing")
STRING(HELP_KEY_ENTER, "doen wat omlijnd is", "do what is outlined")
STRING(HELP_KEY_BACK, "een scherm terug", "back one screen")
STRING(HELP_KEY_SCROLL, "omhoog en omlaag bladeren", "scroll up and down")
STRING(HELP_KEY_SIZE, "grotere en kleinere letters",
       "larger and smaller letters")
STRING(HELP_KEY_FULL, "het hele scherm gebruiken", "use the whole screen")
STRING(HELP_KEY_HELP, "deze hulp", "this help")
STRING(HELP_DO, "Wat je kunt doen", "What you can do")
STRING(HELP_DO_CALL,
       "Bel wie je wilt, wanneer je wilt: de mensen naast het verhaal zijn er "
       "altijd, ook als het nog niet nodig lijkt. Alleen midden in een gesprek "
       "moet je even wachten.",
       "Call anyone, at any time: the people beside the story are always "
       "there, even when it doesn't seem necessary yet. Only in the middle of "
       "a conversation you have to wait a moment.")
STRING(HELP_DO_TAKE_BACK,
       "Oefen je? Neem dan gerust een keuze terug en kijk wat een andere weg "
       "brengt. Een onhandige keuze is niet erg: je leert ervan, en meestal "
       "kun je nog iets herstellen.",
       "Practising? Then feel free to take a choice back and see where another "
       "road leads. An awkward choice is no disaster: you learn from it, and "
       "usually something can still be mended.")
STRING(HELP_DO_WALK,
       "In de nabespreking lees je terug wat je koos. Vanaf elke keuze kun je "
       "opnieuw verder spelen.",
       "In the debrief you read back what you chose. From any choice you can "
       "play on again.")
STRING(HELP_DO_STOP,
       "Stop wanneer je wilt. Op het beginscherm ga je verder waar je was.",
       "Stop whenever you want. On the home screen you go on where you were.")
STRING(HELP_GROUP, "Met een groep", "With a group")
STRING(HELP_GROUP_PLAY,
       "Met de toets G op het beginscherm speel je een situatie met een groep, "
       "op een groot scherm. De groep steekt handen op, jij telt. De toets T "
       "vraagt eerst of je de trainersblik wilt tonen: wat aan de orde is, en "
       "wat elke keuze kost.",
       "With the key G on the home screen you play a situation with a group, "
       "on a big screen. The group raises hands, you count. The key T first "
       "asks whether to show the trainer's view: what is called for, and what "
       "each choice costs.")
STRING(HELP_GROUP_FOLDER,
       "Hebben deelnemers hun verloop ingeleverd? Sleep de map met die "
       "bestanden naar het venster, of kies bij Groepsles ‘Overzicht’: dat "
       "leest de map die bij Instellingen staat. Je ziet dan per regel hoe "
       "vaak die gemist "
       "werd, en per deelnemer wat die volgde; namen pas als je erom vraagt.",
       "Have participants handed in their runs? Drag the folder with those "
       "files onto the window, or choose ‘Overview’ under Group session: that "
       "reads the folder that is named under Settings. You see for each rule "
       "how often it was missed, "
       "and for each participant what they followed; names only when you ask.")
STRING(HELP_RESULTS, "Waar je uitslagen staan", "Where your results are")
STRING(HELP_RESULTS_WHERE,
       "Op het beginscherm: op de kaart van elke situatie je uitslag, en "
       "daarnaast hoe het met de vaste regels gaat.",
       "On the home screen: your result on the card of each situation, and "
       "beside them how you are doing on the fixed rules.")
STRING(HELP_RESULTS_KEPT,
       "Elke keuze wordt meteen bewaard, op deze computer; in welke map, zegt "
       "de opdracht: klachtwijzer doctor. Spelen er meer mensen op? Kies dan "
       "op het beginscherm wie er speelt: ieder houdt eigen uitslagen. Bij "
       "Instellingen verwijder je alles wat van jou bewaard is.",
       "Every choice is kept at once, on this computer; the command: "
       "klachtwijzer doctor tells in which folder. Do more people play on it? "
       "Then choose on the home screen who plays: each keeps their own "
       "results. Under Settings you delete all that is kept of you.")
STRING(HELP_HAND_IN, "Inleveren", "Handing in")
STRING(HELP_HAND_IN_REPORT,
       "Onder de nabespreking zet ‘Maak een verslag’ een pagina in je map met "
       "documenten. Die kun je lezen, afdrukken of versturen.",
       "Below the debrief, ‘Make a report’ puts a page in your folder of "
       "documents. You can read it, print it or send it.")
STRING(HELP_HAND_IN_RUN,
       "Vraagt een opleider om je verloop zelf? Kies dan onder de nabespreking "
       "‘Inleveren’. Er komt een bestand in de map die bij Instellingen staat, "
       "met je naam en nummer, je keuzes en wat je zelf schreef. Wie het "
       "krijgt kan nagaan of de uitslag klopt. Al je verlopen in één keer: bij "
       "Instellingen.",
       "Does a trainer ask for the run itself? Then choose ‘Hand in’ below the "
       "debrief. A file comes in the folder that is named under Settings, with "
       "your name and number, your choices and what you wrote. Whoever gets it "
       "can check that the result is right. All your runs at once: under "
       "Settings.")
STRING(HELP_PRIVACY, "Wie er meeleest", "Who can see it")
STRING(HELP_PRIVACY_TEXT,
       "Niemand. Wat je kiest en schrijft, blijft op deze computer; het "
       "programma verstuurt niets. Een ander ziet het pas als je het zelf "
       "inlevert. De enige uitzondering is de opdracht klachtwijzer send in "
       "een terminal: die verstuurt verlopen naar het adres dat erbij staat.",
       "Nobody. What you choose and write stays on this computer; the program "
       "sends nothing. Others see it only when you hand it in yourself. The "
       "only exception is the command klachtwijzer send in a terminal: it "
       "sends runs to the address that is given with it.")
STRING(HELP_PRIVACY_FILES,
       "Een verslag, een certificaat of een ingeleverd verloop is een gewoon "
       "bestand, met je naam en nummer erin. Verwijder je bij Instellingen wat "
       "van jou bewaard is, dan blijven die bestanden staan; gooi ze zelf weg. "
       "Van een groepsles worden de keuzes en de getelde handen bewaard, niet "
       "wie erbij was.",
       "A report, a certificate or a run that was handed in is an ordinary "
       "file, with your name and number in it. When you delete under Settings "
       "what is kept of you, those files stay; throw them away yourself. Of a "
       "group session the choices and the counted hands are kept, not who was "
       "there.")
STRING(HELP_PRIVACY_SHARED,
       "Eén ding om te weten: wie onder dezelfde inlognaam op deze computer "
       "werkt, kan ook jouw naam kiezen en je uitslagen zien.",
       "One thing to know: whoever works on this computer under the same login "
       "can choose your name too, and see your results.")
STRING(HELP_ACCESS, "Toegankelijkheid", "Accessibility")
STRING(HELP_ACCESS_KEYS,
       "Alles kan met het toetsenbord. Bij Instellingen kies je letters tot "
       "drie keer zo groot, meer ruimte tussen de regels, een letter die bij "
       "dyslexie kan helpen, en lichte, donkere of sterke kleuren. Er is geen "
       "tijdslimiet en er knippert niets.",
       "Everything can be done with the keyboard. Under Settings you choose "
       "letters up to three times as large, more space between lines, a "
       "typeface that may help with dyslexia, and light, dark or strong "
       "colours. There is no time limit and nothing flashes.")
STRING(HELP_ACCESS_VOICE,
       "Met de toets V laat je elk scherm voorlezen, en met V stopt het weer. "
       "Bij Instellingen kies je hoe: hardop, via het klembord voor een "
       "schermlezer, of als tekst onder in beeld. Je kunt er ook een gamepad "
       "aanzetten.",
       "With the key V every screen is read to you, and with V it stops. Under "
       "Settings you choose how: aloud, by the clipboard for a screen reader, "
       "or as text on the screen. There you can also switch on a gamepad.")
STRING(HELP_ACCESS_READER,
       "Liever alleen tekst, of werk je met een schermlezer of een "
       "brailleregel? Start dan in een terminal: klachtwijzer --text. Je "
       "speelt er dezelfde situaties, met dezelfde nabespreking.",
       "Do you prefer text only, or use a screen reader or a braille display? "
       "Then start in a terminal: klachtwijzer --text. You play the same "
       "situations there, with the same debrief.")
STRING(HELP_ACCESS_STANDARD,
       "Onze maatstaf is WCAG 2.2, niveau AA, waar die voor een programma op "
       "de computer geldt. Een onafhankelijk bureau heeft dat nog niet "
       "getoetst.",
       "Our standard is WCAG 2.2, level AA, where it applies to a program on a "
       "computer. No independent office has tested that yet.")
