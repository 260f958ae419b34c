-- Je eigen situatie. Zij speelt meteen: verander een zin, bewaar, en kijk.
--
--   klachtwijzer play PAD/NAAR/DEZE/MAP     speelt haar
--   klachtwijzer check PAD/NAAR/DEZE/MAP    kijkt alles na
--   klachtwijzer explain K012               legt een melding uit
--
-- Wat achter twee streepjes staat is voor jou; het programma leest het niet.
-- Tekst staat tussen aanhalingstekens. Langere tekst staat tussen [[ en ]].
-- Achter alles wat tussen accolades staat hoort een komma.

return scenario "nieuw" {
  title      = "Weer een kwartier",
  summary    = "Drie keer te laat begonnen, en nu een mailtje.",
  goal       = "Merken dat uitleg geen antwoord is op onvrede.",
  minutes    = 5,
  procedures = { "sblp", "camcoop" }, -- onder welke stappenplannen
  start      = "mailtje",             -- de stap waar het begint
  complainant = "noor",               -- wie er klaagt

  -- Alles wat onderweg kan veranderen, met zijn waarde aan het begin.
  state = {
    vertrouwen = range(0, 2, 1),      -- een getal van 0 tot en met 2, eerst 1
  },

  person "noor" { name = "Noor Verbeek", role = "cliënt, een half jaar" },

  -- Een stuk dat de speler kan nalezen; een stap legt het klaar met 'shows'.
  document "mail" {
    title = "Mail van Noor",
    note  = "vrijdagavond",
    text  = [[
      Vandaag zat ik weer een kwartier in je wachtkamer. Dat was de derde keer.

      Ik weet niet of ik nog terugkom. En ik wil weten bij wie ik dit kwijt kan.

      Noor ]],
  },

  -- Een stap is een moment in het verhaal. De naam achter 'step' ziet de speler
  -- niet: daarmee wijzen keuzes ernaar. 'happens' vertelt het stappenplan wat
  -- er gebeurt; de woorden die er zijn staan in het handboek.
  step "mailtje" {
    title   = "Een mailtje",
    day     = 1,
    person  = "noor",
    mood    = "angry", -- of calm, sad, relieved
    happens = "complaint_threatened",
    shows   = "mail",
    says    = [[ Dat was de derde keer. ]],
    text    = [[
      Je leest haar mail op de bank, met je jas nog aan. De cliënt vóór haar zat
      te huilen. Dat weet Noor niet. ]],

    -- Keuzes: ongeveer even lang, en alle iets wat een aardig mens kan doen.
    -- 'does' is wat de speler hiermee doet in woorden van het stappenplan.
    choice "uitleggen" {
      text  = "Ik schrijf dat iemand anders die middag echt niet weg kon gaan.",
      norms = { listen = broken "Je legde uit voordat je had gehoord wat het haar deed." },
      sets  = { vertrouwen = down(1) },
      days  = 7, -- zoveel dagen gaan er voorbij
      to    = "stilte",
    },
    choice "uitnodigen" {
      text  = "Ik vraag Noor of ze deze week wil komen vertellen hoe dat was.",
      does  = "discuss",
      norms = { prompt = kept "Je antwoordde dezelfde dag nog." },
      days  = 3,
      to    = "gesprek",
    },
    choice "aanbieden" {
      text = "Ik schrijf dat ze de volgende keer een kwartier langer krijgt.",
      days = 7,
      to   = "stilte",
    },
  },

  step "gesprek" {
    title  = "Het gesprek",
    person = "noor",
    mood   = "sad",
    says   = [[ Ik dacht: zie je wel, ik tel niet mee. ]],
    -- Een lijst: het eerste stuk altijd, het tweede alleen als het klopt.
    text   = {
      [[ Noor kijkt naar het raam. Haar jas houdt ze aan. ]],
      also { when = { vertrouwen = 2 }, [[ Dan gaat de jas toch uit. ]] },
    },
    busy   = "Straks, als Noor weg is.", -- nu kan er niemand gebeld worden
    choice "doorvragen" {
      text  = "Ik vraag waar ze dat van kent, dat idee dat ze niet meetelt.",
      norms = { listen = kept "Je vroeg door, en zij mocht het afmaken." },
      once  = true, -- daarna is deze keuze weg
      sets  = { vertrouwen = up(1) },
    },
    choice "voorstellen" {
      text = "Ik stel voor een kwartier vrij te houden vóór haar afspraak.",
      -- De eerste weg waarvan de voorwaarde klopt; de laatste heeft er geen.
      to   = { { when = { vertrouwen = at_least(2) }, to = "opgelost" }, "vast" },
    },
    choice "vertellen" {
      text  = "Ik vertel hoe vol mijn dagen zijn en dat ik er ook last van heb.",
      norms = { listen = broken "Het ging over jouw dagen, en niet over de hare." },
      to    = "vast",
    },
  },

  step "stilte" {
    title   = "Een week niets",
    person  = "noor",
    mood    = "angry",
    happens = "complaint",
    says    = [[ Ik ga een klacht indienen. ]],
    text    = [[ Een appje, zonder groet. Vandaag zou ze komen. ]],
    choice "bellen" {
      text = "Ik bel Noor en vraag of ze alsnog wil komen praten.",
      does = "discuss",
      to   = "gesprek",
    },
    choice "afwachten" {
      text = "Ik laat haar met rust tot de brief er ligt.",
      days = 14,
      to   = "brief",
    },
  },

  step "vast" {
    title   = "Er niet uit",
    person  = "noor",
    mood    = "calm",
    happens = "no_solution",
    says    = [[ Ik kom er nog op terug. ]],
    text    = [[ Ze geeft je een hand, wat ze anders nooit doet. ]],
    choice "wegwijs" {
      text  = "Ik stuur haar waar ze met een klacht terechtkan.",
      norms = { routes = kept "Je wees haar de weg, ook nu die van jou af leidt." },
      days  = 14,
      to    = "brief",
    },
    choice "afsluiten" {
      text = "Ik wens haar het beste en sluit het dossier.",
      to   = "vertrokken",
    },
  },

  step "brief" {
    title   = "Een brief",
    happens = { "escalation", "handling" },
    text    = [[
      De klacht van Noor ligt bij je beroepsorganisatie. Of je wilt vertellen hoe
      het volgens jou is gegaan. ]],
    choice "antwoorden" {
      text  = "Ik schrijf op wat er gebeurde, ook wat ik liever anders had gedaan.",
      norms = { proceedings = kept "Je werkte mee, en maakte het niet mooier." },
      to    = "vergelijk",
    },
    choice "weerleggen" {
      text = "Ik schrijf op waarom het die middag echt niet anders kon.",
      to   = "vertrokken",
    },
  },

  -- Eindes. Ook hier kan de speler nog mensen bellen, en dan afronden.
  step "opgelost" {
    title   = "Opgelost",
    ending  = "solved",
    happens = "solution",
    text    = [[ Volgende week begin je om kwart over. Noor heeft het zelf genoteerd. ]],
  },
  step "vergelijk" {
    title   = "Een vergelijk",
    ending  = "settled",
    happens = "settlement",
    text    = [[ Jullie tekenen allebei. ‘Dit had ik toen willen horen’, zegt ze. ]],
  },
  step "vertrokken" {
    title  = "Vertrokken",
    ending = "left",
    text   = [[ Haar uur op vrijdag blijft nog lang leeg in je agenda. ]],
  },
}
