-- Situation S09. CC BY 4.0.

return scenario "negen-dagen" {
  title       = "Negen dagen niets",
  summary     = "Een cliënt mailde dat het niet ging. Jij was met vakantie.",
  goal        = "Merken wat er na een goed gesprek nog te doen is.",
  minutes     = 10,
  level       = 1,
  procedures  = { "sblp", "camcoop" },
  complainant = "joost",
  start       = "mail",

  accepts = {
    K049 = "Wie nooit belt raakt hem kwijt; ook dan is er geen oplossing gevonden.",
  },

  state = {
    band        = range(0, 4, 1),
    afspraak    = one_of { "geen", "helder", "ruim" },
    waarneming  = false, -- een collega heeft hem gebeld
  },

  person "joost" {
    name = "Joost Brandsma", role = "cliënt, twee jaar", portrait = "joost",
  },
  person "wim" {
    name = "Wim Terpstra", role = "contactpersoon klachtbehandeling", portrait = "wim",
  },
  person "mirjam" {
    name = "Mirjam", role = "je partner", portrait = "mirjam",
  },

  -- Regels in een document worden getoond zoals ze hier staan.
  document "mail-dag-1" {
    title = "Mail van Joost",
    note  = "dag 1, 23.48 uur",
    text  = [[
      Hoi,

      Het gaat niet. Ik slaap niet meer en ik kom de deur niet uit. Jij zei dat ik dan mocht mailen, dus dat doe ik.

      Kun je me bellen?

      Joost ]],
  },
  document "mail-dag-9" {
    title = "Klacht van Joost",
    note  = "dag 9, 8.15 uur",
    text  = [[
      Je schreef dat ik mocht mailen als het niet ging. Dat deed ik, negen dagen geleden. Ik heb niets gehoord. Geen antwoord, geen automatisch bericht, niets.

      Ik heb naar mijn telefoon liggen kijken. Na een dag of vier ben ik daarmee opgehouden.

      Dit is een klacht. Zo mag je het lezen.

      Joost Brandsma ]],
  },
  document "overeenkomst" {
    title = "Behandelovereenkomst",
    note  = "punt 8, bereikbaarheid",
    text  = [[
      8. Gaat het tussen twee sessies niet goed, dan mag je mij mailen. Ik lees mijn mail op werkdagen.

      Met vakantie meld ik in een automatisch bericht wie er voor mij waarneemt.

      Kun je niet wachten, bel dan je huisarts of de huisartsenpost. ]],
  },

  contact "home" {
    person = "mirjam",
    role   = "Mirjam",
    text   = [[
      Mirjam klopt op de stoel naast haar. ‘Kom eens zitten. Je bent er niet
      helemaal bij, hè?’ ]],
  },

  step "mail" {
    title   = "Negen dagen",
    day     = 9,
    person  = "joost", mood = "angry",
    happens = { "complaint" },
    shows   = { "mail-dag-1", "mail-dag-9", "overeenkomst" },
    says    = [[
      Je schreef dat ik mocht mailen als het niet ging. Dat deed ik. Negen dagen
      niets. Dit is een klacht, zo mag je het lezen. ]],
    text    = [[
      Je zit voor je tent en je koffie wordt koud. Je afwezigheidsbericht zou je
      nog aanzetten, vlak voor je vertrok. Dat is er nooit van gekomen. ]],

    choice "collega" {
      text  = "Ik vraag Ineke, die voor mij waarneemt, of zij hem vandaag wil bellen.",
      norms = { care = kept "Er was dezelfde dag iemand voor hem." },
      sets  = { waarneming = true },
      days  = 1,
      to    = "kort-antwoord",
      feedback = "Ineke belt hem meteen. ‘Hij redt het’, appt ze. ‘Maar hij vroeg naar jou.’",
    },
    choice "bellen" {
      text  = "Ik bel hem vanaf de camping en vraag als eerste hoe het met hem is.",
      does  = "discuss",
      norms = {
        prompt = kept "Je belde dezelfde dag.",
        listen = kept "Je begon bij hem, en niet bij je afwezigheidsbericht.",
      },
      sets  = { band = up(1) },
      to    = "telefoon",
      feedback = "Hij neemt op nog voor de telefoon twee keer is overgegaan.",
    },
    choice "storing" {
      text  = "Ik mail hem dat mijn bericht niet aanstond, en wie hij had kunnen bellen.",
      norms = { listen = broken "Hij las een verklaring, waar hij een vraag had gehoopt." },
      sets  = { band = down(1) },
      days  = 1,
      to    = "kort-antwoord",
      feedback = "Alles wat je schrijft klopt. Je drukt op verzenden en kijkt over het veld.",
    },
    choice "na-vakantie" {
      text  = "Ik zet een ruim uur voor hem in mijn agenda, voor zodra ik weer thuis ben.",
      norms = { prompt = broken "Na negen stille dagen kwamen er nog vier bij." },
      sets  = { band = down(1) },
      days  = 4,
      to    = "weer-thuis",
      feedback = "Het uur staat er, met zijn naam. Alleen jij kunt het zien.",
    },
  },

  step "kort-antwoord" {
    title  = "Een kort antwoord",
    person = "joost", mood = "angry",
    says   = first {
      also {
        when = { waarneming = true },
        [[ Aardig mens, die Ineke. Maar ik had jóú gemaild. ]],
      },
      [[ Fijn dat het aan de techniek lag. Ik zat hier wel alleen. ]],
    },
    text   = [[
      Mirjam vraagt of je meegaat naar het water. Je kijkt naar je scherm. ]],

    choice "lange-mail" {
      text  = "Ik schrijf hem een lange mail over hoe erg ik dit voor hem vind.",
      sets  = { band = up(1) },
      days  = 3,
      to    = "weer-thuis",
      feedback = "Je meent elk woord, en je zegt sorry. Het gaat wel veel over jou.",
    },
    choice "noodnummers" {
      text  = "Ik wijs hem op punt 8, waarin staat wie hij had kunnen bellen.",
      norms = { listen = broken "Je had gelijk, en hij zat nog steeds alleen." },
      sets  = { band = down(1) },
      days  = 3,
      to    = "weer-thuis",
      feedback = "Je voegt de overeenkomst toe als bijlage. Er komt niets terug.",
    },
    choice "alsnog-bellen" {
      text  = "Ik bel hem zelf, zeg sorry en vraag hoe die dagen waren.",
      does  = "discuss",
      norms = { listen = kept "Je zei sorry, en vroeg naar zijn dagen." },
      sets  = { band = up(1) },
      to    = "telefoon",
      feedback = "‘Wacht’, zegt hij. ‘Ik ga even ergens anders zitten.’",
    },
  },

  step "weer-thuis" {
    title  = "Weer thuis",
    day    = 13,
    person = "joost", mood = "sad",
    says   = first {
      also {
        when = { band = at_least(1) },
        [[ Dank je voor je mail. Ik weet alleen niet of ik nog kom. ]],
      },
      [[ Ik weet niet of ik nog kom. ]],
    },
    text   = [[
      Een appje, terwijl je de tent te drogen hangt. Zijn vaste sessie is over drie
      dagen. ]],

    choice "sessie" {
      text  = "Ik app hem dat zijn uur gewoon voor hem vrij is, en wacht af of hij komt.",
      days  = 3,
      to    = { { when = { band = at_least(1) }, to = "telefoon" }, "lege-stoel" },
      feedback = "Je zet de stoelen klaar, en kijkt vaker op de klok dan anders.",
    },
    choice "opbellen" {
      text  = "Ik bel hem en vraag of hij mij wil vertellen hoe die negen dagen waren.",
      does  = "discuss",
      norms = { listen = kept "Je vroeg naar zijn verhaal." },
      sets  = { band = up(1) },
      to    = "telefoon",
      feedback = "Je hoort een televisie, en dan hoor je hem die uitzetten.",
    },
    choice "zonder-kosten" {
      text  = "Ik app hem dat hij deze sessie van mij krijgt, om het goed te maken.",
      days  = 3,
      to    = { { when = { band = at_least(1) }, to = "telefoon" }, "lege-stoel" },
      feedback = "‘Het ging niet om geld’, schrijft hij terug.",
    },
  },

  step "telefoon" {
    title  = "Zijn verhaal",
    person = "joost", mood = "sad",
    does   = "discuss",
    says   = first {
      also {
        needs = { "dissatisfaction" },
        [[
          Ik heb er nog eens over nagedacht. Het ergste was niet dat je weg was.
          Het ergste was dat ik niet wist of je er nog was. ]],
      },
      [[ Ik dacht: als ik nu omval, merkt niemand het. Jij ook niet. ]],
    },
    text   = [[ Hij huilt, bijna zonder geluid. Ergens buiten spelen kinderen. ]],

    choice "uitleggen" {
      text  = "Ik vertel hoe het kon gebeuren, zodat hij weet dat het niet aan hem lag.",
      to    = "hoe-verder",
      feedback = "Hij luistert. ‘Ik snap het wel’, zegt hij, en zijn stem is verder weg.",
    },
    choice "herkennen" {
      text  = "Ik vraag of hij dit gevoel van alleen zijn ook van vroeger herkent.",
      norms = { listen = broken "Je maakte van zijn klacht een thema van hem." },
      sets  = { band = down(2) },
      to    = "hoe-verder",
      feedback = "‘Nee’, zegt hij. ‘Dit herken ik van vorige week.’",
    },
    choice "stil-laten" {
      text  = "Ik laat het stil, en vraag dan of hij veilig is en wat hij nodig heeft.",
      norms = {
        listen = kept "Je gaf hem tijd, en vroeg wat hij nodig had.",
        care   = kept "Je vroeg of hij veilig was.",
      },
      sets  = { band = up(1) },
      to    = "hoe-verder",
      feedback = "‘Ja, nu wel’, zegt hij na een tijd. ‘Ik wilde dat iemand het vroeg.’",
    },
    choice "geruststellen" {
      text  = "Ik zeg dat ik er nu voor hem ben en dat dit niet nog eens gebeurt.",
      to    = "hoe-verder",
      feedback = "Het blijft even stil. ‘Dat zei je toen ook’, zegt hij dan.",
    },
  },

  step "hoe-verder" {
    title  = "Hoe nu verder",
    person = "joost", mood = "calm",
    says   = first {
      also {
        needs = { "dissatisfaction" },
        [[ Nog één keer dan. Hoe weet ik dat je er de volgende keer wel bent? ]],
      },
      [[ Hoe weet ik dat je er de volgende keer wel bent? ]],
    },
    text   = [[ Het is een echte vraag. Hij wacht op je antwoord. ]],

    choice "dag-en-nacht" {
      text    = "Ik geef hem mijn eigen nummer, zodat hij mij dag en nacht kan bellen.",
      happens = { "solution" },
      sets    = { afspraak = "ruim", band = up(1) },
      days    = 14,
      to      = "belofte",
      feedback = "‘Echt?’ Je hoort hem voor het eerst lachen.",
    },
    choice "wie-er-is" {
      text  = "Ik spreek met hem af wanneer ik lees, en wie er is als ik weg ben.",
      norms = { care = kept "Ook als jij weg bent, is er nu iemand." },
      sets  = { afspraak = "helder" },
      to    = { { when = { band = at_least(1) }, to = "uitgepraat" }, "nog-niet" },
      feedback = "Jullie schrijven het allebei op. Hij leest het hardop terug.",
    },
    choice "vertrouwen" {
      text  = "Ik vraag hem mij te vertrouwen; in twee jaar ging dit één keer mis.",
      to    = { { when = { band = at_least(3) }, to = "uitgepraat" }, "nog-niet" },
      feedback = "Hij is lang stil. ‘Dat is waar’, zegt hij.",
    },
    choice "iemand-anders" {
      text  = "Ik vraag of hij beter af is bij iemand die vaker bereikbaar is.",
      norms = { care = broken "Hij vroeg of je bleef, en hoorde dat hij weg kon." },
      sets  = { band = down(2) },
      to    = "nog-niet",
      feedback = "‘Wil je van me af?’ vraagt hij zacht.",
    },
  },

  step "belofte" {
    title  = "Zaterdagnacht",
    person = "joost", mood = "angry",
    says   = [[ Zaterdagnacht belde ik. Vier keer. Dag en nacht, zei je. ]],
    text   = [[
      Twee weken is het goed gegaan. Die nacht lag je telefoon beneden, en jij
      sliep. ]],

    choice "belofte-houden" {
      text    = "Ik zeg dat het één keer misging, en dat mijn belofte gewoon blijft staan.",
      happens = { "solution_lapsed" },
      to      = "lege-stoel",
      feedback = "‘Eén keer’, zegt hij. ‘Zo begon het de vorige keer ook.’",
    },
    choice "werkdagen" {
      text    = "Ik schrijf hem dat bellen voortaan weer alleen op werkdagen kan.",
      happens = { "solution_lapsed" },
      sets    = { afspraak = "geen", band = down(1) },
      days    = 2,
      to      = "lege-stoel",
      feedback = "Het is een redelijk bericht. Hij had er alleen niet om gevraagd.",
    },
    choice "bijstellen" {
      text  = "Ik zeg dat ik te veel beloofde, en vraag of we het samen kleiner maken.",
      does  = "discuss",
      norms = { listen = kept "Je nam zijn boosheid serieus, en kwam zelf terug op je belofte." },
      sets  = { afspraak = "helder" },
      to    = { { when = { band = at_least(2) }, to = "uitgepraat" }, "lege-stoel" },
      feedback = "Jullie maken een lijstje. Het is korter, en je kunt het waarmaken.",
    },
  },

  step "nog-niet" {
    title   = "Nog niet",
    person  = "joost", mood = "sad",
    happens = { "dissatisfaction" },
    says    = [[ Ik hoor je wel. Maar ik ben er nog niet. ]],
    text    = [[ Hij zegt het zonder boosheid. Dat maakt het niet lichter. ]],

    choice "iemand-mee" {
      text  = "Ik vraag of hij voor een nieuw gesprek iemand mee wil nemen.",
      does  = "discuss",
      once  = true,
      sets  = { band = up(2) },
      days  = 7,
      to    = "hoe-verder",
      feedback = "Hij neemt zijn broer mee. Die zegt niets, en zit dicht naast hem.",
    },
    choice "ruimte" {
      text  = "Ik geef hem wat ruimte en wacht tot hij er zelf op terugkomt.",
      days  = 10,
      to    = "lege-stoel",
      feedback = "Je vraagt je af of ruimte ook weer negen dagen niets is.",
    },
    choice "nog-een-keer" {
      text  = "Ik vraag of we er volgende week nog eens voor mogen gaan zitten.",
      does  = "discuss",
      once  = true,
      sets  = { band = up(1) },
      days  = 7,
      to    = "telefoon",
      feedback = "‘Volgende week’, zegt hij. ‘Goed. Dan weet ik dat tenminste.’",
    },
    choice "aan-hem" {
      text  = "Ik zeg dat mijn deur openstaat en laat het verder aan hem over.",
      days  = 7,
      to    = "lege-stoel",
      feedback = "‘Oké’, zegt hij. Het klinkt als het einde van een gesprek.",
    },
  },

  step "uitgepraat" {
    title   = "Uitgepraat",
    person  = "joost", mood = "relieved",
    happens = { "solution" },
    says    = first {
      also {
        when = { afspraak = "helder" },
        [[ Dat is niet alles wat ik wilde. Maar ik geloof het. Tot donderdag. ]],
      },
      [[ Goed. Ik vertrouw je. Tot donderdag. ]],
    },
    text    = [[ Je blijft nog even zitten. Je merkt nu pas hoe moe je bent. ]],

    choice "map-opruimen" {
      text  = "Ik haal zijn boze mail uit de map; dat is nu allemaal uitgepraat.",
      norms = { file = broken "Een dossier bewaart ook wat er misging." },
      days  = 1,
      to    = "opgelost",
      feedback = "Weg. De map ziet eruit alsof er nooit iets was.",
    },
    choice "opschrijven" {
      text  = "Ik schrijf in zijn dossier wat er misging en wat we afspraken.",
      norms = { file = kept "In het dossier staat wat er gebeurde, met de datum." },
      days  = 1,
      to    = "opgelost",
      feedback = "Zes regels. Het staat er zoals het was, ook jouw aandeel.",
    },
    choice "bericht-aanzetten" {
      text  = "Ik zet mijn afwezigheidsbericht klaar, zodat ik dat nooit meer vergeet.",
      days  = 1,
      to    = "opgelost",
      feedback = "Je stuurt jezelf een testmail. Het bericht komt keurig terug.",
    },
  },

  step "lege-stoel" {
    title   = "Een lege stoel",
    person  = "joost", mood = "sad",
    happens = { "no_solution" },
    says    = first {
      also {
        when = { afspraak = "ruim" },
        [[ Je beloofde te veel, en ik geloofde het. Ik kom niet meer. ]],
      },
      also {
        when = { afspraak = "helder" },
        [[ Het was een goede afspraak. Ik had hem eerder nodig. Ik kom niet meer. ]],
      },
      [[ Ik weet nog steeds niet of ik op je kan rekenen. Ik kom niet meer. ]],
    },
    text    = [[ Zijn uur is begonnen. Je zit tegenover een lege stoel. ]],

    choice "laatste-rekening" {
      text  = "Ik stuur hem de laatste rekening en sluit zijn dossier zorgvuldig af.",
      days  = 7,
      to    = "contactpersoon",
      feedback = "Alles klopt tot op de cent. Er zit geen briefje bij.",
    },
    choice "vriendin" {
      text  = "Ik bel zijn vriendin, die hier ooit was, om te horen of het gaat.",
      norms = { secrecy = broken "Zijn vriendin hoorde van jou dat hij was gestopt." },
      days  = 7,
      to    = "contactpersoon",
      feedback = "‘Is hij gestopt?’ vraagt ze. Je merkt dat ze van niets wist.",
    },
    choice "afscheidsbrief" {
      text  = "Ik schrijf hem een brief, met namen van collega’s en van de klachtenregeling.",
      norms = {
        care   = kept "Hij weet bij wie hij verder kan.",
        routes = kept "Hij weet waar hij met zijn klacht terechtkan.",
      },
      days  = 2,
      to    = "gestopt",
      feedback = "Je bedankt hem voor twee jaar, en schrijft dat het je spijt.",
    },
    choice "niets-sturen" {
      text  = "Ik stuur niets; hij heeft duidelijk gezegd wat hij wil, en dat respecteer ik.",
      norms = { prompt = broken "Op zijn laatste bericht kwam weer niets." },
      days  = 9,
      to    = "contactpersoon",
      feedback = "De dagen gaan voorbij. Pas later tel je ze: het zijn er negen.",
    },
  },

  step "contactpersoon" {
    title   = "De contactpersoon klachtbehandeling",
    person  = "wim", mood = "calm",
    happens = { "escalation", "handling" },
    says    = [[
      Joost Brandsma heeft zijn klacht bij ons neergelegd. Ik zoek graag uit hoe
      jullie tot een vergelijk kunnen komen. Wat is er voor jou nodig? ]],
    text    = {
      [[ Wim Terpstra belt namens je beroepsorganisatie. Hij klinkt vriendelijk. ]],
      also {
        unless = { "discuss" },
        [[ ‘Joost zegt dat jullie er nooit over gesproken hebben’, voegt hij toe. ]],
      },
    },

    choice "alles-sturen" {
      text  = "Ik stuur hem de mails en mijn verslagen, dan ziet hij hoe het liep.",
      norms = { secrecy = broken "Je verslagen gingen naar een derde, zonder toestemming van Joost." },
      days  = 7,
      to    = { { when = { band = at_least(3) }, to = "vergelijk" }, "geen-vergelijk" },
      feedback = "‘Wist Joost dat je dit zou sturen?’ vraagt Wim.",
    },
    choice "graag-horen" {
      text  = "Ik zeg dat ik Joost graag wil horen, op een manier die hem past.",
      does  = "discuss",
      norms = { channel = kept "Je aanbod ging via de contactpersoon." },
      sets  = { band = up(1) },
      days  = 7,
      to    = { { when = { band = at_least(2) }, to = "vergelijk" }, "geen-vergelijk" },
      feedback = "‘Daar kan ik mee verder’, zegt Wim. ‘Ik bel hem vanmiddag.’",
    },
    choice "zoals-het-ging" {
      text  = "Ik leg hem uit hoe het ging, en dat ik het zelf ook heel vervelend vind.",
      days  = 7,
      to    = { { when = { band = at_least(2) }, to = "vergelijk" }, "geen-vergelijk" },
      feedback = "Hij schrijft mee. ‘En wat zou je Joost willen zeggen?’ vraagt hij dan.",
    },
  },

  step "opgelost" {
    ending = "solved",
    title  = "Donderdag",
    person = "joost", mood = "relieved",
    text   = {
      [[ Donderdag is hij er weer, vijf minuten te vroeg. Hij gaat zitten en kijkt je aan. ]],
      also {
        when = { afspraak = "helder" },
        [[ Het lijstje zit in zijn portemonnee, zegt hij. Hij heeft het nog niet nodig gehad. ]],
      },
      also {
        when = { afspraak = "geen" },
        [[ Over je volgende vakantie hebben jullie het niet. ]],
      },
    },
  },

  step "gestopt" {
    ending = "left",
    title  = "Gestopt",
    text   = {
      [[ Een week later ligt er een kaartje in de bus. ‘Dank je voor je brief. Joost.’ ]],
      also {
        when = { band = at_least(2) },
        [[ ‘Misschien bel ik nog eens’, staat er klein onder. ]],
      },
      [[ Je legt het kaartje bij zijn dossier. ]],
    },
  },

  step "vergelijk" {
    ending  = "settled",
    title   = "Een vergelijk",
    happens = { "settlement" },
    text    = [[
      Jullie zitten een uur bij elkaar, met Wim erbij. Joost zegt wat hij wilde
      zeggen. Jij zet op papier wie er is als jij weg bent, voor iedereen die bij
      je komt. ]],
  },

  step "geen-vergelijk" {
    ending  = "unsettled",
    title   = "Geen vergelijk",
    happens = { "no_settlement" },
    text    = [[
      ‘Joost wil het hier niet bij laten’, zegt Wim. ‘Hij kan nu naar de
      geschillencommissie. Jij hoort het als hij dat doet.’ ]],
  },
}
