/*
 * INSTEAD(NAME, Dutch, English): what the interface says in place of the string
 * of that name where the program is a page in a browser. Included more than
 * once.
 */
INSTEAD(WHO_ABOUT,
        "Speelt er nog iemand in deze browser? Ieder heeft dan eigen uitslagen "
        "en instellingen.",
        "Does somebody else play in this browser? Then each has their own "
        "results and settings.")
INSTEAD(NAME_HINT,
        "Zoals je hem op een bewijs van deelname wilt zien. De naam blijft in "
        "deze browser, tot je zelf iets inlevert.",
        "As you want to see it on a certificate. The name stays in this "
        "browser, until you hand something in yourself.")
INSTEAD(KEPT_ABOUT,
        "Wat je speelt staat alleen in deze browser. Je kunt het meenemen als "
        "bestanden, en je kunt het helemaal verwijderen.",
        "What you play is in this browser only. You can take it along as "
        "files, and you can delete all of it.")
INSTEAD(
    HELP_GROUP_FOLDER,
    "Hebben deelnemers hun verloop ingeleverd? Sleep die bestanden samen "
    "naar de pagina, of kies ze samen bij ‘Verloop openen’. Je ziet dan per "
    "regel hoe vaak die gemist werd, en per deelnemer wat die volgde; namen "
    "pas als je erom vraagt.",
    "Have participants handed in their runs? Drag those files onto the "
    "page together, or choose them together at ‘Open a run’. You see for "
    "each rule how often it was missed, and for each participant what they "
    "followed; names only when you ask.")
INSTEAD(
    HELP_RESULTS_KEPT,
    "Elke keuze wordt meteen bewaard, in deze browser op dit apparaat. "
    "Spelen er meer mensen in? Kies dan op het beginscherm wie er speelt: "
    "ieder houdt eigen uitslagen. Bij Instellingen verwijder je alles wat "
    "van jou bewaard is. Ook wie in de browser de gegevens van deze website "
    "wist, is alles kwijt.",
    "Every choice is kept at once, in this browser on this device. Do more "
    "people play in it? Then choose on the home screen who plays: each "
    "keeps their own results. Under Settings you delete all that is kept "
    "of you. Clearing the data of this website in the browser deletes all "
    "of it, too.")
INSTEAD(
    HELP_HAND_IN_REPORT,
    "Onder de nabespreking opent ‘Maak een verslag’ een pagina in een nieuw "
    "tabblad. Die kun je lezen, afdrukken of als pdf bewaren. Laat de "
    "browser geen nieuw tabblad toe, dan slaat hij de pagina op als "
    "bestand.",
    "Below the debrief, ‘Make a report’ opens a page in a new tab. You can "
    "read it, print it or save it as a pdf. If the browser allows no new "
    "tab, it saves the page as a file.")
INSTEAD(
    HELP_HAND_IN_RUN,
    "Vraagt een opleider om je verloop zelf? Kies dan onder de nabespreking "
    "‘Inleveren’. De browser slaat een bestand op, meestal in de map "
    "Downloads, met je naam en nummer, je keuzes en wat je zelf schreef. "
    "Wie het krijgt kan nagaan of de uitslag klopt. Al je verlopen in één "
    "keer: bij Instellingen.",
    "Does a trainer ask for the run itself? Then choose ‘Hand in’ below "
    "the debrief. The browser saves a file, usually in the folder "
    "Downloads, with your name and number, your choices and what you "
    "wrote. Whoever gets it can check that the result is right. All your "
    "runs at once: under Settings.")
INSTEAD(HELP_PRIVACY_TEXT,
        "Niemand. Wat je kiest en schrijft, blijft in deze browser; de pagina "
        "verstuurt niets, ook niet naar de website waar ze staat. Een ander "
        "ziet het pas als je het zelf inlevert.",
        "Nobody. What you choose and write stays in this browser; the page "
        "sends nothing, not even to the website it is on. Others see it only "
        "when you hand it in yourself.")
INSTEAD(HELP_PRIVACY_SHARED,
        "Eén ding om te weten: wie op dit apparaat dezelfde browser gebruikt, "
        "kan ook jouw naam kiezen en je uitslagen zien.",
        "One thing to know: whoever uses the same browser on this device can "
        "choose your name too, and see your results.")
INSTEAD(HELP_ACCESS_VOICE,
        "Met de toets V laat je elk scherm voorlezen, en met V stopt het weer. "
        "Bij Instellingen kies je hoe: hardop, met de stem van de browser, of "
        "als tekst onder in beeld. Je kunt er ook een gamepad aanzetten.",
        "With the key V every screen is read to you, and with V it stops. "
        "Under Settings you choose how: aloud, by the voice of the browser, or "
        "as text on the screen. There you can also switch on a gamepad.")
INSTEAD(HELP_ACCESS_READER,
        "Werk je met een schermlezer of een brailleregel? Wat op het scherm "
        "staat, staat ook als gewone koppen, tekst en knoppen in de pagina, in "
        "dezelfde volgorde.",
        "Do you use a screen reader or a braille display? What is on the "
        "screen is in the page as plain headings, text and buttons too, in the "
        "same order.")
INSTEAD(HELP_ACCESS_STANDARD,
        "Onze maatstaf is WCAG 2.2, niveau AA. Een onafhankelijk bureau heeft "
        "dat nog niet getoetst.",
        "Our standard is WCAG 2.2, level AA. No independent office has tested "
        "that yet.")
INSTEAD(COHORT_FOLDER, "De bestanden die je hier hebt geopend",
        "The files that you opened here")
