/* EXPLAIN(message, place, Dutch, English, wrong, right): see explain.h.
 * What is wrong with a file as a file, and with what Lua makes of it. */
EXPLAIN(SYNTAX, AS_FILE,
        "Lua, de taal waarin een situatie geschreven is, begrijpt deze regel "
        "niet, en de oorzaak is niet een van de bekende. Achter de dubbele "
        "punt staat wat Lua er zelf van zegt. Kijk ook naar de regel erboven: "
        "daar ontbreekt vaak iets.",
        "Lua, the language situations are written in, does not understand this "
        "line, and the cause is none of the usual ones. What Lua itself says "
        "stands after the colon. Look at the line above too: something is "
        "often missing there.",
        "return scenario \"voorbeeld\" {\n"
        "  minutes = 0x,\n"
        "}\n",
        "return scenario \"voorbeeld\" {\n"
        "  title = \"Voorbeeld\",\n"
        "  minutes = 10,\n"
        "  procedures = { \"sblp\" },\n"
        "  start = \"eind\",\n"
        "  step \"eind\" { title = \"Eind\", ending = \"left\" },\n"
        "}\n")
EXPLAIN(NOTHING_RETURNED, AS_FILE,
        "Het bestand moet zijn situatie teruggeven, anders vindt het programma "
        "niets. Vaak is het woord 'return' vooraan vergeten.",
        "The file has to return its situation, or the program finds nothing. "
        "Often the word 'return' at the beginning was forgotten.",
        "scenario \"voorbeeld\" {\n"
        "  title = \"Voorbeeld\",\n"
        "}\n",
        "return scenario \"voorbeeld\" {\n"
        "  title = \"Voorbeeld\",\n"
        "  procedures = { \"sblp\" },\n"
        "  start = \"eind\",\n"
        "  step \"eind\" { title = \"Eind\", ending = \"left\" },\n"
        "}\n")
EXPLAIN(LIMIT_INSTRUCTIONS, AS_FILE,
        "Een bestand of functie mag even rekenen, niet eindeloos. Bijna altijd "
        "is het een herhaling ('while', 'repeat', 'for') die nooit ophoudt. "
        "Een situatie heeft geen herhalingen nodig: schrijf op wat er is.",
        "A file or function may calculate for a moment, not for ever. Nearly "
        "always it is a loop ('while', 'repeat', 'for') that never ends. A "
        "situation needs no loops: write down what there is.",
        "while true do end\n"
        "return scenario \"voorbeeld\" { title = \"Voorbeeld\" }\n",
        "return scenario \"voorbeeld\" {\n"
        "  title = \"Voorbeeld\",\n"
        "  procedures = { \"sblp\" },\n"
        "  start = \"eind\",\n"
        "  step \"eind\" { title = \"Eind\", ending = \"left\" },\n"
        "}\n")
EXPLAIN(LIMIT_MEMORY, AS_FILE,
        "Bij het inlezen groeit er iets zonder einde. Schrijf teksten gewoon "
        "uit, in plaats van ze door Lua te laten maken.",
        "Something grows without end while the file is read. Write texts out "
        "instead of having Lua make them.",
        "local tekst = \"heel veel \"\n"
        "while true do tekst = tekst .. tekst end\n"
        "return scenario \"voorbeeld\" { title = tekst }\n",
        "return scenario \"voorbeeld\" {\n"
        "  title = \"Voorbeeld\",\n"
        "  procedures = { \"sblp\" },\n"
        "  start = \"eind\",\n"
        "  step \"eind\" { title = \"Eind\", ending = \"left\" },\n"
        "}\n")
EXPLAIN(
    LIMIT_TIME, NO_EXAMPLE,
    "Het inlezen duurde te lang. Zit er geen herhaling in die niet ophoudt, "
    "probeer het dan nog eens: misschien had de computer het druk.",
    "Reading took too long. If there is no loop in it that never ends, try "
    "again: perhaps the computer was busy.",
    NULL, NULL)
EXPLAIN(SCRIPT_ERROR, AS_FILE,
        "Lua kon de regel lezen, maar niet uitvoeren. Er wordt bijvoorbeeld "
        "gerekend met een tekst. Reken niet in het bestand, maar schrijf de "
        "uitkomst op.",
        "Lua could read the line, but not carry it out. It calculates with a "
        "text, say. Do not calculate in the file, but write down the result.",
        "return scenario \"voorbeeld\" {\n"
        "  title = \"Voorbeeld\",\n"
        "  minutes = \"tien\" + 5,\n"
        "}\n",
        "return scenario \"voorbeeld\" {\n"
        "  title = \"Voorbeeld\",\n"
        "  minutes = 15,\n"
        "  procedures = { \"sblp\" },\n"
        "  start = \"eind\",\n"
        "  step \"eind\" { title = \"Eind\", ending = \"left\" },\n"
        "}\n")
EXPLAIN(
    NOT_UTF8, IN_STORY,
    "Het bestand is bewaard in een oude lettercodering, waardoor letters als ë "
    "en é niet goed overkomen. Kies in je editor ‘Opslaan als’ of ‘Codering’ "
    "en dan UTF-8.",
    "The file was saved in an old encoding, in which letters such as ë and é "
    "go wrong. Choose ‘Save as’ or ‘Encoding’ in your editor, and then UTF-8.",
    "person \"zoe\" { name = \"Zo\xEB"
    "\" },\n"
    "step \"begin\" { title = \"Begin\", to = \"eind\" },\n",
    "person \"zoe\" { name = \"Zoë\" },\n"
    "step \"begin\" { title = \"Begin\", to = \"eind\" },\n")
EXPLAIN(
    CONTROL_CHARACTER, IN_STORY,
    "Er is een teken meegekomen dat je niet ziet, vaak door te plakken uit een "
    "ander programma. Haal de tekst rond het streepje weg en typ die opnieuw.",
    "A character came along that cannot be seen, often by pasting from another "
    "program. Delete the text around the mark and type it again.",
    "step \"begin\" { title = \"Be\x01"
    "gin\", to = \"eind\" },\n",
    "step \"begin\" { title = \"Begin\", to = \"eind\" },\n")
EXPLAIN(BIDI_CHARACTER, IN_STORY,
        "Er staat een onzichtbaar teken dat de leesrichting omdraait, zodat er "
        "iets anders staat dan je ziet. Haal de tekst rond het streepje weg en "
        "typ die opnieuw.",
        "There is an invisible character that turns the reading order round, "
        "so that the text is not what it seems. Delete the text around the "
        "mark and type it again.",
        "step \"begin\" { title = \"Begin\xE2\x80\xAE"
        "\", to = \"eind\" },\n",
        "step \"begin\" { title = \"Begin\", to = \"eind\" },\n")
EXPLAIN(FUNCTION_KEEPS, AS_FILE,
        "Een functie mag alleen kijken naar wat zij krijgt: s, met de namen "
        "uit 'state'. Wat erbuiten staat kan veranderen zonder dat het "
        "programma het ziet, en dan klopt de doorrekening niet meer.",
        "A function may look only at what it is given: s, with the names in "
        "'state'. What stands outside can change without the program seeing "
        "it, and then what it works out is no longer true.",
        "local grens = 2\n"
        "return scenario \"voorbeeld\" {\n"
        "  title = \"Voorbeeld\",\n"
        "  procedures = { \"sblp\" },\n"
        "  start = \"begin\",\n"
        "  state = { rust = range(0, 4, 2) },\n"
        "  step \"begin\" {\n"
        "    title = \"Begin\",\n"
        "    choice \"blijven\" { text = \"Ik blijf.\", when = function(s) "
        "return s.rust > grens end, to = \"eind\" },\n"
        "    choice \"gaan\" { text = \"Ik ga.\", to = \"eind\" },\n"
        "  },\n"
        "  step \"eind\" { title = \"Eind\", ending = \"left\" },\n"
        "}\n",
        "return scenario \"voorbeeld\" {\n"
        "  title = \"Voorbeeld\",\n"
        "  procedures = { \"sblp\" },\n"
        "  start = \"begin\",\n"
        "  state = { rust = range(0, 4, 2) },\n"
        "  step \"begin\" {\n"
        "    title = \"Begin\",\n"
        "    choice \"blijven\" { text = \"Ik blijf.\", when = { rust = "
        "at_least(3) }, to = \"eind\" },\n"
        "    choice \"gaan\" { text = \"Ik ga.\", to = \"eind\" },\n"
        "  },\n"
        "  step \"eind\" { title = \"Eind\", ending = \"left\" },\n"
        "}\n")
EXPLAIN(
    HOOK_FAILED, IN_STEP,
    "De functie liep vast op wat zij moest uitrekenen. Kijk of elke naam uit "
    "'state' gebruikt wordt voor wat hij is: een getal, een woord, of waar of "
    "onwaar. Een tabel in plaats van een functie kan niet vastlopen.",
    "The function failed at what it had to work out. See whether every name of "
    "'state' is used as what it is: a number, a word, or true or false. A "
    "table instead of a function cannot fail.",
    "choice \"bellen\" { text = \"Ik bel.\", when = function(s) return "
    "s.factuur > 2 end, to = \"eind\" },\n"
    "choice \"wachten\" { text = \"Ik wacht.\", to = \"eind\" },\n",
    "choice \"bellen\" { text = \"Ik bel.\", when = function(s) return "
    "s.vertrouwen > 2 end, to = \"eind\" },\n"
    "choice \"wachten\" { text = \"Ik wacht.\", to = \"eind\" },\n")
EXPLAIN(HOOK_NOT_BOOLEAN, IN_STEP,
        "Een functie bij 'when' is een vraag waarop het antwoord ja of nee is. "
        "Schrijf 'return' met een vergelijking erachter.",
        "A function with 'when' is a question that is answered by yes or no. "
        "Write 'return' with a comparison after it.",
        "choice \"bellen\" { text = \"Ik bel.\", when = function(s) return "
        "s.vertrouwen end, to = \"eind\" },\n"
        "choice \"wachten\" { text = \"Ik wacht.\", to = \"eind\" },\n",
        "choice \"bellen\" { text = \"Ik bel.\", when = function(s) return "
        "s.vertrouwen > 2 end, to = \"eind\" },\n"
        "choice \"wachten\" { text = \"Ik wacht.\", to = \"eind\" },\n")
EXPLAIN(HOOK_BAD_VALUE, IN_STEP,
        "De functie geeft iets uit 'state' een waarde die het niet kan hebben. "
        "In 'state' staat welke waarden er zijn.",
        "The function gives something in 'state' a value that it cannot have. "
        "'state' says which values there are.",
        "choice \"bellen\" { text = \"Ik bel.\", effect = function(s) "
        "s.factuur = \"kwijt\" end, to = \"eind\" },\n",
        "choice \"bellen\" { text = \"Ik bel.\", effect = function(s) "
        "s.factuur = \"weg\" end, to = \"eind\" },\n")
EXPLAIN(HOOK_UNKNOWN_VARIABLE, IN_STEP,
        "De functie gebruikt een naam die niet in 'state' staat. Verbeter hem, "
        "of zet hem in 'state' met zijn waarden.",
        "The function uses a name that is not in 'state'. Correct it, or put "
        "it in 'state' with its values.",
        "choice \"bellen\" { text = \"Ik bel.\", when = function(s) return "
        "s.vertrowen > 2 end, to = \"eind\" },\n"
        "choice \"wachten\" { text = \"Ik wacht.\", to = \"eind\" },\n",
        "choice \"bellen\" { text = \"Ik bel.\", when = function(s) return "
        "s.vertrouwen > 2 end, to = \"eind\" },\n"
        "choice \"wachten\" { text = \"Ik wacht.\", to = \"eind\" },\n")
EXPLAIN(
    UNCLOSED, AS_FILE,
    "Wat hier geopend wordt, houdt nergens op. Bij een accolade { hoort een "
    "}, meestal op een eigen regel met een komma erachter, vóór de volgende "
    "keuze of stap. Bij [[ hoort ]], vóór de komma. Begint elke regel van een "
    "blok even ver naar rechts, dan zie je vanzelf waar het ophoudt.",
    "What is opened here never ends. A brace { needs a }, mostly on a line of "
    "its own with a comma after it, before the next choice or step. [[ needs "
    "]], before the comma. If all lines of a block begin equally far to the "
    "right, you see where it ends.",
    "return scenario \"voorbeeld\" {\n"
    "  title = \"Voorbeeld\",\n"
    "  procedures = { \"sblp\" },\n"
    "  start = \"eind\",\n"
    "  step \"eind\" { title = \"Eind\", ending = \"left\",\n"
    "}\n",
    "return scenario \"voorbeeld\" {\n"
    "  title = \"Voorbeeld\",\n"
    "  procedures = { \"sblp\" },\n"
    "  start = \"eind\",\n"
    "  step \"eind\" { title = \"Eind\", ending = \"left\" },\n"
    "}\n")
EXPLAIN(
    SMART_QUOTE, IN_STORY,
    "Een tekstverwerker maakt van rechte aanhalingstekens gekrulde, en die "
    "begrijpt Lua niet. Typ om de tekst heen rechte \". In de tekst mogen "
    "gekrulde wel. Schrijf liever in een editor zoals VS Code of Kladblok.",
    "A word processor turns straight quotes into curly ones, which Lua does "
    "not understand. Type straight \" around the text. In the text curly ones "
    "are fine. Better write in an editor such as VS Code or Notepad.",
    "step \"begin\" { title = “Begin”, to = \"eind\" },\n",
    "step \"begin\" { title = \"Begin ‘zonder’ eind\", to = \"eind\" },\n")
EXPLAIN(
    UNFINISHED_STRING, IN_STORY,
    "Een tekst tussen aanhalingstekens moet op dezelfde regel eindigen. Is "
    "hij daar af, zet het aanhalingsteken er dan achter, vóór de komma. Gaat "
    "hij verder op de volgende regel, gebruik dan in plaats van de "
    "aanhalingstekens [[ aan het begin en ]] aan het eind.",
    "A text between quotes must end on the same line. If it ends there, put "
    "the quote after it, before the comma. If it goes on on the next line, use "
    "[[ at its beginning and ]] at its end instead of the quotes.",
    "step \"begin\" { title = \"Begin, to = 'eind' },\n",
    "step \"begin\" { title = \"Begin\", to = \"eind\" },\n")
EXPLAIN(MAYBE_COMMA, IN_STORY,
        "Twee velden staan achter elkaar zonder komma ertussen. Zet een komma "
        "aan het eind van het eerste. Een komma te veel, achter het laatste "
        "veld, kan nooit kwaad.",
        "Two fields stand one after the other without a comma between. Put a "
        "comma at the end of the first. A comma too many, after the last "
        "field, does no harm.",
        "step \"begin\" {\n"
        "  title = \"Begin\"\n"
        "  to = \"eind\",\n"
        "},\n",
        "step \"begin\" {\n"
        "  title = \"Begin\",\n"
        "  to = \"eind\",\n"
        "},\n")
EXPLAIN(
    QUOTE_IN_TEXT, IN_STORY,
    "Binnen een tekst tussen dubbele aanhalingstekens kan geen dubbel "
    "aanhalingsteken staan: daar houdt de tekst op. Gebruik in de tekst ‘ en "
    "’, of zet de tekst tussen [[ en ]].",
    "A text between double quotes cannot hold a double quote: the text ends "
    "there. Use ‘ and ’ in the text, or put the text between [[ and ]].",
    "step \"begin\" { title = \"Zij zei \"ja\" tegen je\", to = \"eind\" },\n",
    "step \"begin\" { title = \"Zij zei ‘ja’ tegen je\", to = \"eind\" },\n")
EXPLAIN(MAYBE_EQUALS, IN_STORY,
        "Tussen de naam van een veld en zijn waarde staat een =, geen dubbele "
        "punt en geen spatie.",
        "Between the name of a field and its value stands an =, no colon and "
        "no blank.",
        "step \"begin\" { title: \"Begin\", to = \"eind\" },\n",
        "step \"begin\" { title = \"Begin\", to = \"eind\" },\n")
EXPLAIN(
    UNOPENED, AS_FILE,
    "Er staat een sluitend teken te veel, of een blok is al eerder gesloten "
    "dan je dacht. Haal het weg, of kijk erboven of er een accolade te vroeg "
    "staat.",
    "There is a closing sign too many, or a block was closed earlier than you "
    "thought. Take it out, or look above for a brace that comes too soon.",
    "return scenario \"voorbeeld\" {\n"
    "  title = \"Voorbeeld\",\n"
    "  step \"eind\" { title = \"Eind\", ending = \"left\" } },\n"
    "}}\n",
    "return scenario \"voorbeeld\" {\n"
    "  title = \"Voorbeeld\",\n"
    "  procedures = { \"sblp\" },\n"
    "  start = \"eind\",\n"
    "  step \"eind\" { title = \"Eind\", ending = \"left\" },\n"
    "}\n")
EXPLAIN(UNEXPECTED, IN_STORY,
        "Dit teken past niet op deze plek. Kijk vlak ervoor: staat er iets "
        "dubbel, zoals twee komma's, of is een waarde vergeten?",
        "This sign does not fit in this place. Look just before it: is "
        "something there twice, such as two commas, or was a value forgotten?",
        "step \"begin\" { title = \"Begin\",, to = \"eind\" },\n",
        "step \"begin\" { title = \"Begin\", to = \"eind\" },\n")
EXPLAIN(EXPECTED, IN_STORY,
        "Op deze plek moet iets anders staan dan er staat; kijk ook vlak "
        "ervoor. In een voorwaarde staat één =, en geen plus of min: "
        "'vertrouwen = 2', of 'vertrouwen = at_least(2)' voor 2 of meer. Wat "
        "een keuze verandert schrijf je met 'up(1)', omhoog, of 'down(1)', "
        "omlaag.",
        "Something else should stand in this place; look just before it too. "
        "In a condition there is one =, and no plus or minus: 'vertrouwen = "
        "2', or 'vertrouwen = at_least(2)' for 2 and more. What a choice "
        "changes is written with 'up(1)' or 'down(1)'.",
        "step \"begin\" {\n"
        "  title = \"Begin\",\n"
        "  choice \"blijven\" { text = \"Ik blijf.\", when = { "
        "vertrouwen == 2 } },\n"
        "  choice \"gaan\" { text = \"Ik ga.\", to = \"eind\" },\n"
        "},\n",
        "step \"begin\" {\n"
        "  title = \"Begin\",\n"
        "  choice \"blijven\" { text = \"Ik blijf.\", when = { "
        "vertrouwen = 2 } },\n"
        "  choice \"gaan\" { text = \"Ik ga.\", to = \"eind\" },\n"
        "},\n")
EXPLAIN(ENDS_EARLY, AS_FILE,
        "Het bestand is afgelopen midden in een zin. Misschien is het einde "
        "weggevallen bij het kopiëren.",
        "The file stops in the middle of a sentence. Perhaps its end got lost "
        "in copying.",
        "return\n"
        "  scenario\n"
        "  \"voorbeeld\" ..\n",
        "return scenario \"voorbeeld\" {\n"
        "  title = \"Voorbeeld\",\n"
        "  procedures = { \"sblp\" },\n"
        "  start = \"eind\",\n"
        "  step \"eind\" { title = \"Eind\", ending = \"left\" },\n"
        "}\n")
EXPLAIN(BAD_ESCAPE, IN_STORY,
        "Een \\ in een tekst tussen aanhalingstekens zegt dat er iets "
        "bijzonders volgt. Wil je het teken zelf, schrijf het dan twee keer.",
        "A \\ in a text between quotes says that something special follows. If "
        "you want the sign itself, write it twice.",
        "step \"begin\" { title = \"Map C:\\Dossiers\", to = \"eind\" },\n",
        "step \"begin\" { title = \"Map C:\\\\Dossiers\", to = \"eind\" },\n")
