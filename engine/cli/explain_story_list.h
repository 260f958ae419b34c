/* EXPLAIN(message, place, Dutch, English, wrong, right): see explain.h.
 * What is wrong with the story, or smells. */
EXPLAIN(PROCEDURE_NOT_ALLOWED, NO_EXAMPLE,
        "Een situatie kan alleen gespeeld worden onder de stappenplannen die "
        "zij zelf noemt: de gebeurtenissen moeten erin bestaan. Zet het "
        "stappenplan erbij in 'procedures', en kijk dan na wat check zegt.",
        "A situation can only be played under the step plans that it names "
        "itself: its events must exist in them. Add the step plan to "
        "'procedures', and then see what check says.",
        NULL, NULL)
EXPLAIN(
    EXPECTATION, IN_STEP,
    "Het stappenplan vindt dit verhaal niet kloppen: iemand komt bijvoorbeeld "
    "tot een oplossing zonder ooit met de klager gepraat te hebben. Achter ‘zo "
    "kom je er’ staan de keuzes die erheen leiden. Zet 'does' of 'happens' "
    "waar het hoort; is het bedoeld, zeg dan waarom met accepts = { K049 = "
    "\"…\" }.",
    "The step plan finds this story odd: somebody comes to a solution, say, "
    "without ever having talked with the complainant. The choices that lead "
    "there stand after ‘how to get there’. Put 'does' or 'happens' where they "
    "belong; if it is meant, say why with accepts = { K049 = \"…\" }.",
    "happens = \"complaint\",\n"
    "choice \"schrijven\" { text = \"Ik schrijf haar een brief.\", happens = "
    "\"solution\", to = \"eind\" },\n",
    "happens = \"complaint\",\n"
    "choice \"praten\" { text = \"Ik nodig haar uit.\", does = \"discuss\", "
    "happens = \"solution\", to = \"eind\" },\n")
EXPLAIN(
    STUCK, IN_STEP,
    "Er is een weg waarop de speler hier komt en niets meer kan: elke keuze "
    "heeft een voorwaarde die dan niet geldt, of is al gebruikt. Achter ‘zo "
    "kom je er’ staat hoe. Geef de stap een keuze die altijd kan.",
    "There is a way on which the player gets here and can do nothing more: "
    "every choice has a condition that then does not hold, or was used "
    "already. How stands after ‘how to get there’. Give the step a choice that "
    "is always possible.",
    "choice \"bellen\" { text = \"Ik bel.\", when = { vertrouwen = at_least(3) "
    "}, to = \"eind\" },\n",
    "choice \"bellen\" { text = \"Ik bel.\", when = { vertrouwen = at_least(3) "
    "}, to = \"eind\" },\n"
    "choice \"wachten\" { text = \"Ik wacht.\", to = \"uit\" },\n")
EXPLAIN(
    NO_ENDING_LEFT, IN_STORY,
    "Vanuit deze stap kan de speler wel door, maar nooit meer naar een einde: "
    "het verhaal draait rond. Geef een van de stappen een weg naar een einde.",
    "From this step the player can go on, but never again to an ending: the "
    "story goes round. Give one of the steps a way to an ending.",
    "step \"begin\" { title = \"Begin\", to = \"wachten\" },\n"
    "step \"wachten\" { title = \"Wachten\", to = \"begin\" },\n",
    "step \"begin\" { title = \"Begin\", to = \"wachten\" },\n"
    "step \"wachten\" { title = \"Wachten\", to = \"eind\" },\n")
EXPLAIN(
    STEP_UNREACHED, IN_STORY,
    "Er is geen weg naar deze stap. Leidt er wel een keuze heen, dan geldt "
    "haar voorwaarde nooit: kijk in 'state' waarmee de waarde begint en hoe "
    "hoog ze kan komen. Leidt er geen keuze heen, laat er dan een met 'to' "
    "naartoe gaan, of haal de stap weg.",
    "There is no way to this step. If a choice does lead to it, its "
    "condition never holds: look in 'state' with what the value begins and "
    "how high it can come. If none does, have one lead to it with 'to', or "
    "take the step out.",
    "step \"begin\" {\n"
    "  title = \"Begin\",\n"
    "  choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n"
    "  choice \"wachten\" { text = \"Ik wacht.\", to = \"uit\" },\n"
    "},\n"
    "step \"telefoon\" { title = \"Telefoon\", to = \"eind\" },\n",
    "step \"begin\" {\n"
    "  title = \"Begin\",\n"
    "  choice \"bellen\" { text = \"Ik bel.\", to = \"telefoon\" },\n"
    "  choice \"wachten\" { text = \"Ik wacht.\", to = \"uit\" },\n"
    "},\n"
    "step \"telefoon\" { title = \"Telefoon\", to = \"eind\" },\n")
EXPLAIN(
    CHOICE_NEVER, IN_STEP,
    "De voorwaarde van deze keuze geldt nooit als de speler hier is. Kijk of "
    "iets ooit de waarde krijgt die 'when' vraagt, of 'needs' ooit gebeurt.",
    "The condition of this choice never holds when the player is here. See "
    "whether anything ever gets the value that 'when' asks for, or whether "
    "what "
    "'needs' names ever happens.",
    "choice \"bellen\" { text = \"Ik bel.\", when = { factuur = \"weg\" }, "
    "to = \"eind\" },\n"
    "choice \"wachten\" { text = \"Ik wacht.\", to = \"uit\" },\n",
    "choice \"kwijtschelden\" { text = \"Ik trek de factuur in.\", when = "
    "{ factuur = \"open\" }, sets = { factuur = \"weg\" } },\n"
    "choice \"bellen\" { text = \"Ik bel.\", when = { factuur = \"weg\" }, "
    "to = \"eind\" },\n"
    "choice \"wachten\" { text = \"Ik wacht.\", to = \"uit\" },\n")
EXPLAIN(
    CHOICE_ALWAYS, IN_STEP,
    "De voorwaarde lijkt iets uit te maken, maar geldt altijd als de speler "
    "hier is. Haal haar weg, of zorg dat er een weg is waarop zij niet geldt.",
    "The condition seems to matter, but always holds when the player is here. "
    "Take it out, or see to it that there is a way on which it does not hold.",
    "choice \"bellen\" { text = \"Ik bel.\", when = { vertrouwen = at_least(1) "
    "}, to = \"eind\" },\n"
    "choice \"wachten\" { text = \"Ik wacht.\", to = \"uit\" },\n",
    "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n"
    "choice \"wachten\" { text = \"Ik wacht.\", to = \"uit\" },\n")
EXPLAIN(
    VARIABLE_UNREAD, AS_FILE,
    "Dit verandert wel, maar niets in het verhaal hangt ervan af. Gebruik het "
    "in een 'when' of een tekst, of haal het uit 'state'.",
    "This changes, but nothing in the story depends on it. Use it in a 'when' "
    "or a text, or take it out of 'state'.",
    "return scenario \"voorbeeld\" {\n"
    "  title = \"Voorbeeld\",\n"
    "  procedures = { \"sblp\" },\n"
    "  start = \"begin\",\n"
    "  state = { rust = range(0, 4, 2) },\n"
    "  step \"begin\" {\n"
    "    title = \"Begin\",\n"
    "    choice \"zitten\" { text = \"Ik ga even zitten.\", sets = { rust = "
    "up(1) }, to = \"eind\" },\n"
    "    choice \"lopen\" { text = \"Ik loop een rondje.\", to = \"uit\" },\n"
    "  },\n"
    "  step \"eind\" { title = \"Eind\", ending = \"solved\" },\n"
    "  step \"uit\" { title = \"Uit\", ending = \"left\" },\n"
    "}\n",
    "return scenario \"voorbeeld\" {\n"
    "  title = \"Voorbeeld\",\n"
    "  procedures = { \"sblp\" },\n"
    "  start = \"begin\",\n"
    "  state = { rust = range(0, 4, 2) },\n"
    "  step \"begin\" {\n"
    "    title = \"Begin\",\n"
    "    choice \"zitten\" { text = \"Ik ga even zitten.\", sets = { rust = "
    "up(1) }, to = \"eind\" },\n"
    "    choice \"lopen\" { text = \"Ik loop een rondje.\", to = \"uit\" },\n"
    "  },\n"
    "  step \"eind\" { title = \"Eind\", ending = \"solved\", text = \"Je rust "
    "is nu {rust} van de 4.\" },\n"
    "  step \"uit\" { title = \"Uit\", ending = \"left\" },\n"
    "}\n")
EXPLAIN(VARIABLE_UNSET, IN_STEP,
        "Er wordt naar gekeken, maar geen enkele keuze verandert het. Zet het "
        "met 'sets', of haal het weg.",
        "It is looked at, but no choice ever changes it. Set it with 'sets', "
        "or take it out.",
        "text = \"Ze vertrouwt je nog {vertrouwen} van de 4.\",\n"
        "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n",
        "text = \"Ze vertrouwt je nog {vertrouwen} van de 4.\",\n"
        "choice \"vragen\" { text = \"Ik vraag door.\", sets = { vertrouwen = "
        "up(1) } },\n"
        "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n")
EXPLAIN(RULE_NEVER_DUE, IN_STEP,
        "In dit verhaal gebeurt nooit wat deze regel aan de orde brengt, dus "
        "leert niemand er iets over. Dat mag; zeg dan waarom met accepts = { "
        "K064 = \"…\" }. Anders ontbreekt er ergens een 'happens'.",
        "What makes this rule fall due never happens in this story, so nobody "
        "learns about it. That is fine; then say why with accepts = { K064 = "
        "\"…\" }. If not, a 'happens' is missing somewhere.",
        "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n",
        "happens = \"complaint\",\n"
        "choice \"bellen\" { text = \"Ik bel.\", does = \"discuss\", happens = "
        "\"no_solution\", to = \"eind\" },\n")
EXPLAIN(RULE_NEVER_MISSED, IN_STEP,
        "Wat de speler ook kiest, aan deze regel is altijd voldaan; dan is er "
        "niets te leren. Laat niet de stap het doen, maar een keuze, met een "
        "andere keuze ernaast.",
        "Whatever the player chooses, this rule is always kept; then there is "
        "nothing to learn. Let a choice do it, not the step, with another "
        "choice beside it.",
        "happens = \"complaint\",\n"
        "does = { \"discuss\", \"supervision\" },\n"
        "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n",
        "happens = \"complaint\",\n"
        "choice \"bellen\" { text = \"Ik bel.\", does = \"discuss\", to = "
        "\"eind\" },\n"
        "choice \"wachten\" { text = \"Ik wacht.\", to = \"uit\" },\n")
EXPLAIN(RULE_NEVER_KEPT, IN_STEP,
        "Er is geen weg waarop de speler op tijd doet wat deze regel vraagt. "
        "Misschien mag er op dat moment niemand gebeld worden ('busy'), of "
        "doet geen keuze het met 'does'.",
        "There is no way on which the player does in time what this rule asks. "
        "Perhaps nobody can be called at that moment ('busy'), or no choice "
        "does it with 'does'.",
        "happens = \"complaint\",\n"
        "choice \"wachten\" { text = \"Ik wacht.\", to = \"eind\" },\n"
        "choice \"mailen\" { text = \"Ik mail.\", to = \"uit\" },\n",
        "happens = \"complaint\",\n"
        "choice \"bellen\" { text = \"Ik bel.\", does = \"discuss\", to = "
        "\"eind\" },\n"
        "choice \"mailen\" { text = \"Ik mail.\", to = \"uit\" },\n")
EXPLAIN(SAME_OUTCOME, IN_STEP,
        "De keuzes zien er verschillend uit, maar leiden alle naar precies "
        "hetzelfde. Laat er iets van afhangen: een andere stap, iets in "
        "'state', wat er gebeurt of gedaan wordt, of een norm.",
        "The choices look different, but all lead to exactly the same. Let "
        "something depend on them: another step, something in 'state', what "
        "happens or is done, or a norm.",
        "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n"
        "choice \"mailen\" { text = \"Ik mail.\", to = \"eind\" },\n",
        "choice \"bellen\" { text = \"Ik bel.\", does = \"discuss\", to = "
        "\"eind\" },\n"
        "choice \"mailen\" { text = \"Ik mail.\", to = \"uit\" },\n")
EXPLAIN(
    EASY_PLAYERS, IN_STEP,
    "Iemand die niet leest, maar steeds bijvoorbeeld de langste keuze neemt, "
    "doet het hier even goed als wie nadenkt. Maak keuzes ongeveer even lang "
    "en zet de goede op wisselende plaatsen.",
    "One who does not read, but always takes the longest choice, say, does as "
    "well here as one who thinks. Make choices about equally long and put the "
    "good one in different places.",
    "happens = \"complaint\",\n"
    "choice \"eerst\" { text = \"Ik wacht af.\", to = \"uit\" },\n"
    "choice \"kort\" { text = \"Ik bel.\", does = \"discuss\", to = \"eind\" "
    "},\n"
    "choice \"lang\" { text = \"Ik vraag hoe het nu met haar is.\", does = "
    "\"discuss\", to = \"eind\" },\n",
    "happens = \"complaint\",\n"
    "choice \"praten\" { text = \"Ik praat erover.\", does = \"discuss\", to = "
    "\"eind\" },\n"
    "choice \"zwijgen\" { text = \"Ik zwijg.\", to = \"uit\" },\n"
    "choice \"wachten\" { text = \"Ik wacht nog een week.\", to = \"uit\" },\n")
EXPLAIN(EARLY_CALLS, IN_STORY,
        "Meteen iedereen bellen en zomaar wat zeggen moet een prijs hebben, "
        "anders is het een trucje. De gewone mensen uit het stappenplan hebben "
        "als eerste iets te zeggen dat een norm raakt; geef je ze eigen "
        "keuzes, doe dat dan ook.",
        "Calling everybody at once and saying just anything must have a price, "
        "or it is a trick. The usual people of the step plan have something to "
        "say first that touches a norm; if you give them choices of your "
        "own, do so too.",
        "step \"begin\" { title = \"Begin\", to = \"eind\" },\n"
        "contact \"supervisor\" { choice \"vertellen\" { text = \"Ik vertel "
        "het.\", does = \"supervision\" } },\n"
        "contact \"intervision\" { choice \"vertellen\" { text = \"Ik vertel "
        "het.\", does = \"intervision\" } },\n"
        "contact \"confidant\" { choice \"vertellen\" { text = \"Ik vertel "
        "het.\", does = \"confidant\" } },\n"
        "contact \"insurer\" { choice \"melden\" { text = \"Ik meld het.\", "
        "does = \"insurer\" } },\n"
        "contact \"board_member\" { choice \"vertellen\" { text = \"Ik vertel "
        "het.\", does = \"board_member\" } },\n"
        "contact \"home\" { choice \"vertellen\" { text = \"Ik vertel het.\", "
        "does = \"home\" } },\n",
        "step \"begin\" { title = \"Begin\", to = \"eind\" },\n"
        "contact \"home\" {\n"
        "  choice \"met-naam\" { text = \"Ik vertel over Karin.\", does = "
        "\"home\", norms = { secrecy = broken \"Karin heeft een naam "
        "gekregen.\" } },\n"
        "  choice \"zonder-naam\" { text = \"Ik vertel dat ik een rotdag "
        "had.\", does = \"home\" },\n"
        "},\n")
EXPLAIN(LONG_CHOICE, IN_STEP,
        "Wie niet leest kiest de langste keuze: daar is het meest over "
        "nagedacht. Maak de keuzes ongeveer even lang, door de korte te laten "
        "vertellen wat ze inhouden.",
        "One who does not read picks the longest choice: it had the most "
        "thought. Make the choices about equally long, by letting the short "
        "ones tell what they are.",
        "choice \"zwijgen\" { text = \"Ik zwijg.\", to = \"uit\" },\n"
        "choice \"bellen\" { text = \"Ik bel haar vandaag nog op, vraag hoe "
        "het met haar gaat en luister aandachtig.\", to = \"eind\" },\n",
        "choice \"zwijgen\" { text = \"Ik geef haar de tijd en wacht tot ze "
        "zelf belt.\", to = \"uit\" },\n"
        "choice \"bellen\" { text = \"Ik bel haar vandaag op en vraag hoe het "
        "nu is.\", to = \"eind\" },\n")
EXPLAIN(
    TELLING_CHOICE, IN_STEP,
    "Woorden als ‘altijd’, of een functie uit het stappenplan die maar in één "
    "keuze staat, zeggen welke keuze goed is. Schrijf wat je doet en niet hoe "
    "het heet.",
    "Words such as ‘always’, or somebody's office from the step plan in one "
    "choice only, tell which choice is right. Write what you do, not what it "
    "is called.",
    "choice \"hulp\" { text = \"Ik bel mijn supervisor.\", to = \"eind\" },\n"
    "choice \"wachten\" { text = \"Ik slaap er een nacht over.\", to = \"uit\" "
    "},\n",
    "choice \"hulp\" { text = \"Ik bel Hanneke over mijn verhaal.\", to = "
    "\"eind\" },\n"
    "choice \"wachten\" { text = \"Ik slaap er een nacht over.\", to = \"uit\" "
    "},\n")
EXPLAIN(MISSING_TRANSLATION, IN_STEP,
        "Een deel van de teksten is vertaald en een deel niet, zodat wie "
        "Engels leest twee talen door elkaar ziet. Vertaal alles, of niets.",
        "Some of the texts are translated and some are not, so that an English "
        "reader sees two languages at once. Translate all, or nothing.",
        "text = { nl = \"Karin belt.\", en = \"Karin calls.\" },\n"
        "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n",
        "text = \"Karin belt.\",\n"
        "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n")
EXPLAIN(RARE_CHARACTER, IN_STEP,
        "Dit teken, vaak een emoji, staat niet in de letters van het "
        "programma; de speler ziet een leeg vakje. Schrijf het in woorden.",
        "This character, often an emoji, is not in the program's fonts; the "
        "player sees an empty box. Write it in words.",
        "says = \"Fijne dag nog ☺\",\n"
        "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n",
        "says = \"Fijne dag nog, haha\",\n"
        "choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n")
EXPLAIN(CANNOT_ACCEPT, IN_STORY,
        "Met 'accepts' zeg je dat iets zo bedoeld is. Dat kan alleen bij "
        "aandachtspunten (K049 en K059 tot K073), niet bij fouten, en met het "
        "nummer zoals de melding het noemt.",
        "With 'accepts' you say that something is meant. That is only possible "
        "for warnings (K049 and K059 to K073), not for errors, and with the "
        "number as the message has it.",
        "accepts = { K012 = \"Dat veld vind ik mooier.\" },\n"
        "step \"begin\" { title = \"Begin\", to = \"eind\" },\n",
        "accepts = { K064 = \"Dit gaat alleen over het eerste gesprek.\" },\n"
        "step \"begin\" { title = \"Begin\", to = \"eind\" },\n")
EXPLAIN(NO_PORTRAIT, IN_STORY,
        "Er is geen tekening met deze naam. De melding noemt de namen die er "
        "zijn; zonder portret ziet de speler voorletters, en dat is ook goed.",
        "There is no drawing of this name. The message lists those there are; "
        "without a portrait the player sees initials, which is fine too.",
        "person \"wim\" { name = \"Wim\", portrait = \"wimm\" },\n"
        "step \"begin\" { title = \"Begin\", to = \"eind\" },\n",
        "person \"wim\" { name = \"Wim\", portrait = \"wim\" },\n"
        "step \"begin\" { title = \"Begin\", to = \"eind\" },\n")
EXPLAIN(EXAMPLE_UNFINISHED, IN_STORY,
        "Een voorbeeld is een heel verloop, van het begin tot en met Afronden. "
        "Schrijf de keuzes die nog ontbreken, en als laatste finish.",
        "An example is a whole run, from the start to the end. Write the "
        "choices that are still missing, and finish as the last.",
        "example = { { \"bellen\", \"Eerst horen hoe het met haar is.\" } },\n"
        "step \"begin\" {\n"
        "  title = \"Begin\",\n"
        "  choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n"
        "  choice \"wachten\" { text = \"Ik wacht.\", to = \"uit\" },\n"
        "},\n",
        "example = {\n"
        "  { \"bellen\", \"Eerst horen hoe het met haar is.\" },\n"
        "  { \"finish\", \"Er is niemand meer om te bellen.\" },\n"
        "},\n"
        "step \"begin\" {\n"
        "  title = \"Begin\",\n"
        "  choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n"
        "  choice \"wachten\" { text = \"Ik wacht.\", to = \"uit\" },\n"
        "},\n")
EXPLAIN(EXAMPLE_STUCK, IN_STORY,
        "Het voorbeeld speelt de keuzes die erin staan, en deze kan op dat "
        "moment niet: zij bestaat niet, staat in een andere stap of haar "
        "voorwaarde geldt niet. De melding noemt wat er wel kan.",
        "The example plays the choices that stand in it, and this one is not "
        "possible at that moment: it does not exist, stands in another step or "
        "its condition does not hold. The message lists what is possible.",
        "example = {\n"
        "  { \"mailen\", \"Eerst horen hoe het met haar is.\" },\n"
        "  { \"finish\", \"Er is niemand meer om te bellen.\" },\n"
        "},\n"
        "step \"begin\" {\n"
        "  title = \"Begin\",\n"
        "  choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n"
        "  choice \"wachten\" { text = \"Ik wacht.\", to = \"uit\" },\n"
        "},\n",
        "example = {\n"
        "  { \"bellen\", \"Eerst horen hoe het met haar is.\" },\n"
        "  { \"finish\", \"Er is niemand meer om te bellen.\" },\n"
        "},\n"
        "step \"begin\" {\n"
        "  title = \"Begin\",\n"
        "  choice \"bellen\" { text = \"Ik bel.\", to = \"eind\" },\n"
        "  choice \"wachten\" { text = \"Ik wacht.\", to = \"uit\" },\n"
        "},\n")
