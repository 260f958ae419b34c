/* EXPLAIN(message, place, Dutch, English, wrong, right): see explain.h.
 * What is wrong with what is written in a file: words, names, values. */
EXPLAIN(TOO_MANY, NO_EXAMPLE,
        "Aan alles zit een grens, zodat een situatie altijd in zijn geheel "
        "door te rekenen is. De melding noemt hem. Meestal kan het verhaal met "
        "minder; twee situaties mag ook.",
        "Everything has a limit, so that a situation can always be worked out "
        "as a whole. The message tells which. Mostly the story can do with "
        "less; two situations is fine too.",
        NULL, NULL)
EXPLAIN(UNKNOWN_FIELD, IN_STEP,
        "Dit veld bestaat niet op deze plek. Veldnamen zijn Engels en altijd "
        "hetzelfde geschreven; de melding raadt welke je bedoelde en noemt de "
        "velden die er zijn.",
        "This field does not exist in this place. Field names are English and "
        "always spelled the same; the message guesses which you meant and "
        "lists those there are.",
        "choice \"bellen\" { tekst = \"Ik bel.\", naar = \"eind\" },\n",
        "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n")
EXPLAIN(MISSING_FIELD, IN_STEP,
        "Er ontbreekt iets wat het programma echt nodig heeft. Schrijf het "
        "veld erbij, tussen de accolades van wat de melding noemt.",
        "Something is missing that the program cannot do without. Add the "
        "field, between the braces of what the message names.",
        "choice \"bellen\" { to = \"eind\" },\n",
        "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n")
EXPLAIN(
    WRONG_TYPE, IN_STEP,
    "Elk veld wil zijn eigen soort waarde: tekst tussen aanhalingstekens, een "
    "getal zonder, ja of nee als 'true' of 'false', of een lijst tussen "
    "accolades.",
    "Each field wants its own kind of value: text between quotes, a number "
    "without, yes or no as 'true' or 'false', or a list between braces.",
    "choice \"bellen\" { text = \"Ik bel.\", days = \"twee\", to = \"eind\" "
    "},\n",
    "choice \"bellen\" { text = \"Ik bel.\", days = 2, to = \"eind\" },\n")
EXPLAIN(
    DOUBLE_FIELD, IN_STEP,
    "Hetzelfde veld staat twee keer tussen dezelfde accolades. Lua gebruikt "
    "dan alleen het laatste, zonder iets te zeggen. Haal er een weg; na een "
    "kopie blijft er vaak een staan.",
    "The same field stands twice between the same braces. Lua then uses only "
    "the last, without a word. Take one out; copying often leaves one behind.",
    "choice \"bellen\" { text = \"Ik bel.\", text = \"Ik mail.\", to = "
    "\"eind\" },\n",
    "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n")
EXPLAIN(BAD_ID, IN_STEP,
        "Een naam is waaraan het programma iets herkent; de speler ziet hem "
        "niet. Daarom alleen kleine letters zonder accenten, cijfers en "
        "streepjes. Voor wat de speler leest zijn 'title', 'name' en 'text'.",
        "A name is how the program knows something; the player does not see "
        "it. So only lower case letters without accents, digits and hyphens. "
        "What the player reads goes in 'title', 'name' and 'text'.",
        "choice \"Karin bellen\" { text = \"Ik bel.\", to = \"eind\" },\n",
        "choice \"karin-bellen\" { text = \"Ik bel.\", to = \"eind\" },\n")
EXPLAIN(MISSING_ID, IN_STEP,
        "Na woorden als 'step', 'choice' en 'person' komt eerst een naam "
        "tussen aanhalingstekens, en dan pas de accolades.",
        "Words such as 'step', 'choice' and 'person' are followed by a name "
        "between quotes first, and then by the braces.",
        "choice { text = \"Ik bel.\", to = \"eind\" },\n",
        "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n")
EXPLAIN(MISSING_BRACES, IN_STORY,
        "Na de naam horen accolades met daartussen wat erover te zeggen is.",
        "The name must be followed by braces, with what there is to say "
        "between them.",
        "person \"wim\",\n"
        "step \"begin\" { title = \"Begin\", to = \"eind\" },\n",
        "person \"wim\" { name = \"Wim\" },\n"
        "step \"begin\" { title = \"Begin\", to = \"eind\" },\n")
EXPLAIN(MISSING_COMMA, IN_STORY,
        "Alles wat tussen accolades staat wordt door komma's gescheiden, ook "
        "stappen en keuzes. Zet een komma achter de sluitende accolade.",
        "All that stands between braces is separated by commas, steps and "
        "choices too. Put a comma after the closing brace.",
        "person \"wim\" { name = \"Wim\" }\n"
        "step \"begin\" { title = \"Begin\", to = \"eind\" },\n",
        "person \"wim\" { name = \"Wim\" },\n"
        "step \"begin\" { title = \"Begin\", to = \"eind\" },\n")
EXPLAIN(LOOSE_VALUE, IN_STEP,
        "Tussen de velden staat iets zonder naam ervoor. Hoort het bij een "
        "veld, zet dan de naam van het veld en een = ervoor.",
        "Something stands among the fields without a name before it. If it "
        "belongs to a field, put the name of the field and an = before it.",
        "\"Karin zwijgt.\",\n"
        "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n",
        "text = \"Karin zwijgt.\",\n"
        "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n")
EXPLAIN(MISPLACED, IN_STEP,
        "Dit bestaat wel, maar hoort ergens anders. Keuzes staan in een stap "
        "of een contact; stappen en personen staan los in de situatie. Staat "
        "er misschien een accolade te veel of te weinig?",
        "This exists, but belongs elsewhere. Choices stand in a step or a "
        "contact; steps and people stand in the situation itself. Is there "
        "perhaps a brace too many or too few?",
        "person \"wim\" { name = \"Wim\" },\n"
        "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n",
        "person = \"karin\",\n"
        "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n")
EXPLAIN(
    DOUBLE_ID, IN_STEP,
    "Twee dingen van dezelfde soort hebben dezelfde naam, en dan is niet te "
    "zeggen welke je bedoelt. Geef er een een andere naam.",
    "Two things of the same kind have the same name, so that it cannot be said "
    "which you mean. Give one another name.",
    "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n"
    "choice \"bellen\" { text = \"Ik bel morgen.\", to = \"eind\" },\n",
    "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n"
    "choice \"morgen-bellen\" { text = \"Ik bel morgen.\", to = \"eind\" },\n")
EXPLAIN(UNKNOWN_NAME, IN_STEP,
        "Hier staat een naam die nergens bestaat: van een stap, persoon, stuk, "
        "gebeurtenis, handeling, norm of een naam uit 'state'. Vaak is het "
        "een tikfout. Anders moet wat je noemt nog geschreven worden, in het "
        "bestand zelf: een persoon met 'person', een stap met 'step'.",
        "Here is a name that does not exist: of a step, person, document, "
        "event, activity, norm, or a name in 'state'. Often it is a slip of "
        "the keys. If not, what you name has still to be written, in the file "
        "itself: a person with 'person', a step with 'step'.",
        "choice \"bellen\" { text = \"Ik bel.\", to = \"eidn\" },\n",
        "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n")
EXPLAIN(UNKNOWN_WORD, IN_STORY,
        "Dit woord staat zonder aanhalingstekens, en dan moet het een van de "
        "woorden zijn die het programma kent, zoals 'step' of 'choice'. Ze "
        "zijn Engels en met kleine letters. Is het een tekst of een naam van "
        "jezelf, zet er dan aanhalingstekens omheen.",
        "This word stands without quotes, and then it has to be one of those "
        "that the program knows, such as 'step' or 'choice', in lower case "
        "letters. If it is a text or a name of your own, put quotes around it.",
        "stap \"begin\" { title = \"Begin\", to = \"eind\" },\n",
        "step \"begin\" { title = \"Begin\", to = \"eind\" },\n")
EXPLAIN(MISSING_QUOTES, IN_STEP,
        "Wat de speler leest, en elke naam die je zelf bedenkt, staat tussen "
        "aanhalingstekens. Alleen getallen, 'true' en 'false' en de woorden "
        "van het programma staan zonder.",
        "What the player reads, and every name of your own, stands between "
        "quotes. Only numbers, 'true' and 'false' and the words of the program "
        "go without.",
        "choice \"bellen\" { text = \"Ik bel.\", to = eind },\n",
        "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n")
EXPLAIN(NOT_AN_ACTIVITY, IN_STEP,
        "Bij 'does' staat wat de speler doet (een handeling), bij 'happens' "
        "wat hem overkomt (een gebeurtenis). Dit woord is een gebeurtenis.",
        "With 'does' stands what the player does (an activity), with 'happens' "
        "what befalls them (an event). This word is an event.",
        "choice \"bellen\" { text = \"Ik bel.\", does = \"solution\", to = "
        "\"eind\" },\n",
        "choice \"bellen\" { text = \"Ik bel.\", happens = \"solution\", to = "
        "\"eind\" },\n")
EXPLAIN(NOT_AN_EVENT, IN_STEP,
        "Bij 'happens' staat wat de speler overkomt (een gebeurtenis), bij "
        "'does' wat hij doet (een handeling). Dit woord is een handeling.",
        "With 'happens' stands what befalls the player (an event), with 'does' "
        "what they do (an activity). This word is an activity.",
        "choice \"bellen\" { text = \"Ik bel.\", happens = \"discuss\", to = "
        "\"eind\" },\n",
        "choice \"bellen\" { text = \"Ik bel.\", does = \"discuss\", to = "
        "\"eind\" },\n")
EXPLAIN(BAD_VALUE, IN_STEP,
        "Er kan hier maar uit een paar waarden gekozen worden, en deze is er "
        "niet bij. De melding noemt wat wel kan.",
        "There are only a few values to choose from here, and this is not one "
        "of them. The message lists those there are.",
        "mood = \"boos\",\n"
        "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n",
        "mood = \"angry\",\n"
        "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n")
EXPLAIN(BAD_TEST, IN_STEP,
        "'at_least', 'at_most', 'up' en 'down' rekenen, en dat kan alleen met "
        "een getal: een naam die in 'state' 'range( … )' is. Bij de andere "
        "noem je de waarde zelf.",
        "'at_least', 'at_most', 'up' and 'down' count, which is only possible "
        "with a number: a name that is 'range( … )' in 'state'. With the "
        "others you name the value itself.",
        "choice \"bellen\" { text = \"Ik bel.\", when = { factuur = "
        "at_least(1) }, to = \"eind\" },\n",
        "choice \"bellen\" { text = \"Ik bel.\", when = { factuur = \"open\" "
        "}, to = \"eind\" },\n")
EXPLAIN(NO_WAY_ON, IN_STORY,
        "Bij deze stap kan de speler niets doen en houdt het verhaal niet op. "
        "Geef de stap keuzes, of 'to' met de stap die volgt, of 'ending' als "
        "het hier eindigt.",
        "In this step the player can do nothing, and the story does not end. "
        "Give the step choices, or 'to' with the step that follows, or "
        "'ending' if it ends here.",
        "step \"begin\" { title = \"Begin\", text = \"Karin belt je.\" },\n",
        "step \"begin\" { title = \"Begin\", text = \"Karin belt je.\", to = "
        "\"eind\" },\n")
EXPLAIN(ENDING_HAS_CHOICES, IN_STORY,
        "Met 'ending' houdt het verhaal hier op, dus is er niets meer te "
        "kiezen. Haal 'ending' weg, of zet de keuzes in een stap ervoor.",
        "With 'ending' the story stops here, so there is nothing left to "
        "choose. Take 'ending' out, or put the choices in a step before it.",
        "step \"begin\" {\n"
        "  title = \"Begin\",\n"
        "  ending = \"left\",\n"
        "  choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n"
        "},\n",
        "step \"begin\" {\n"
        "  title = \"Begin\",\n"
        "  choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n"
        "},\n")
EXPLAIN(TEXT_TOO_LONG, NO_EXAMPLE,
        "Deze tekst is zo lang dat niemand hem op een scherm leest. Verdeel "
        "hem over stappen of stukken.",
        "This text is so long that nobody reads it on a screen. Divide it over "
        "steps or documents.",
        NULL, NULL)
EXPLAIN(EMPTY_TEXT, IN_STEP,
        "Er staat niets tussen de aanhalingstekens of accolades. Vul het in, "
        "of haal het hele veld weg.",
        "There is nothing between the quotes or braces. Fill it in, or take "
        "out the whole field.",
        "says = \"\",\n"
        "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n",
        "says = \"Ik hoorde niets van je.\",\n"
        "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n")
EXPLAIN(UNKNOWN_VARIABLE_IN_TEXT, IN_STEP,
        "Tussen accolades in een tekst staat een naam uit 'state', waarvoor de "
        "speler de waarde leest. Deze naam is er niet; verbeter hem, of zet "
        "hem in 'state'.",
        "Braces in a text hold a name of 'state', for which the player reads "
        "its value. There is no such name; correct it, or put it in 'state'.",
        "text = \"Ze vertrouwt je nog {vertrowen} van de 4.\",\n"
        "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n",
        "text = \"Ze vertrouwt je nog {vertrouwen} van de 4.\",\n"
        "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n")
EXPLAIN(
    OPERAND_UNUSED, IN_PROCEDURE,
    "Een regel van deze soort kijkt niet naar dit veld. Meestal is een andere "
    "soort bedoeld.",
    "A rule of this kind does not look at this field. Mostly another kind was "
    "meant.",
    "rule \"1\" { kind = \"existence\", a = \"gesprek\", b = \"klacht\" },\n",
    "rule \"1\" { kind = \"response\", a = \"klacht\", b = \"gesprek\" },\n")
EXPLAIN(RESERVED_ID, IN_STEP,
        "Sommige namen gebruikt het programma zelf, zoals finish voor Afronden "
        "en continue voor Verder. Verzin een andere.",
        "Some names are used by the program itself, such as finish and "
        "continue. Think of another.",
        "choice \"finish\" { text = \"Ik stop ermee.\", to = \"eind\" },\n",
        "choice \"stoppen\" { text = \"Ik stop ermee.\", to = \"eind\" },\n")
EXPLAIN(ALWAYS_NEEDS_TO, IN_STEP,
        "Bij meer wegen in 'to' wordt de eerste genomen waarvan de voorwaarde "
        "geldt. Geldt er geen, dan is er geen weg. Zet daarom als laatste een "
        "stap zonder voorwaarde.",
        "Of several ways in 'to', the first is taken whose condition holds. If "
        "none holds there is no way. So put a step without a condition last.",
        "choice \"bellen\" {\n"
        "  text = \"Ik bel.\",\n"
        "  to = { { when = { vertrouwen = at_least(3) }, to = \"eind\" } },\n"
        "},\n",
        "choice \"bellen\" {\n"
        "  text = \"Ik bel.\",\n"
        "  to = { { when = { vertrouwen = at_least(3) }, to = \"eind\" }, "
        "\"uit\" },\n"
        "},\n")
