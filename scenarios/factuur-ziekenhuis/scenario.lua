-- Situation S02. CC BY 4.0.

return scenario "factuur-ziekenhuis" {
  title       = "€ 95 voor een uur dat er niet was",
  summary     = "Een factuur, een zieke zoon en een boze mail.",
  goal        = "Merken dat het zelden om het geld gaat, en dat een kleine klacht ook een klacht is.",
  minutes     = 12,
  level       = 2,
  procedures  = { "sblp", "camcoop" },
  complainant = "karin",
  start       = "mail",

  state = {
    vertrouwen = range(0, 4, 1),
    factuur    = one_of { "open", "half", "weg" },
    gevraagd   = false, -- naar haar zoon gevraagd
  },

  person "karin" {
    name = "Karin Vos", role = "cliënt, ruim een jaar", portrait = "karin",
  },
  person "functionaris" {
    name     = "Mevrouw Ter Haar",
    role     = "onafhankelijke klachtenfunctionaris",
    portrait = "functionaris",
  },
  person "hanneke" {
    name = "Hanneke", role = "je supervisor", portrait = "hanneke",
  },

  -- Regels in een document worden getoond zoals ze hier staan.
  document "factuur" {
    title = "Factuur 2026-204",
    note  = "€ 95,00 · afgezegde sessie",
    text  = [[
      Factuur 2026-204

      Aan: mevrouw K. Vos

      Sessie van 12 mei, afgezegd op de dag zelf: € 95,00

      Volgens punt 6 van onze behandelovereenkomst breng ik een sessie die binnen 24 uur wordt afgezegd in rekening.

      Deze factuur is automatisch gemaakt en verzonden. Blijft betaling uit, dan volgt automatisch een herinnering. ]],
  },
  document "afzegging" {
    title = "Appje van Karin",
    note  = "12 mei, 7.12 uur",
    text  = [[
      Karin: ‘Kan vandaag niet komen. Sorry dat het zo laat is.’

      Jij: ‘Duidelijk. Tot de volgende keer!’ ]],
  },
  document "overeenkomst" {
    title = "Behandelovereenkomst",
    note  = "getekend op 3 maart vorig jaar",
    text  = [[
      5. Een sessie duurt een uur en kost € 95,00.

      6. Kun je niet komen, zeg dan uiterlijk 24 uur van tevoren af. Zeg je later af, dan breng ik de sessie in rekening.

      7. Ben je ergens niet tevreden over, zeg het me dan. Komen we er samen niet uit, dan kun je gebruikmaken van de klachtenregeling waarbij ik ben aangesloten.

      Getekend: K. Vos ]],
  },
  document "herinnering" {
    title = "Herinnering 2026-204",
    note  = "€ 105,00 · automatisch verstuurd",
    text  = [[
      Geachte mevrouw Vos,

      Onze factuur 2026-204 is nog niet voldaan. Wij brengen u daarom € 10,00 administratiekosten in rekening.

      Te betalen: € 105,00

      Dit bericht is automatisch gemaakt. ]],
  },
  document "brief" {
    title = "Brief klachtenfunctionaris",
    note  = "van mevrouw Ter Haar",
    text  = [[
      Mevrouw K. Vos heeft mij gevraagd haar klacht over u te behandelen.

      De klacht gaat over een factuur en over de manier waarop u daarna op haar reageerde.

      Ik ben onafhankelijk en sta aan geen van beide kanten. Ik help u beiden zoeken naar een vergelijk. Graag hoor ik eerst hoe u erin staat.

      Met vriendelijke groet,

      A. ter Haar, onafhankelijke klachtenfunctionaris ]],
  },

  contact "supervisor" {
    person = "hanneke",
    role   = "Hanneke",
    text   = [[
      Hanneke schuift haar stoel bij. ‘Vertel. Wat is er gebeurd, en waar word
      je geraakt?’ ]],
  },

  step "mail" {
    title   = "Een boze mail",
    day     = 1,
    person  = "karin", mood = "angry",
    happens = { "complaint" },
    shows   = { "factuur", "afzegging", "overeenkomst" },
    says    = [[
      Mijn zoon lag in het ziekenhuis en jij stuurt een factuur. Ik betaal dit
      niet, en ik wil weten waar ik kan klagen. ]],
    text    = [[
      Je leest het tussen twee cliënten door. Van een ziekenhuis wist je niets:
      ze appte alleen dat ze niet kon komen. De factuur ging vanzelf de deur uit. ]],

    choice "voorwaarden" {
      text  = "Ik mail haar vriendelijk wat we over te laat afzeggen hebben afgesproken.",
      norms = { listen = broken "Je antwoord ging over de regel, en niet over haar zoon." },
      sets  = { vertrouwen = down(1) },
      days  = 1,
      to    = "koud",
      feedback = "Je leest je mail nog eens over. Er staat geen onvertogen woord in.",
    },
    choice "kwijtschelden" {
      text  = "Ik mail haar dat ik de factuur intrek, zodat ze er geen zorg om heeft.",
      norms = { prompt = kept "Ze had dezelfde dag antwoord." },
      sets  = { factuur = "weg" },
      days  = 5,
      to    = "stilte",
      feedback = "Je haalt adem. Dat scheelt een vervelend gesprek, denk je.",
    },
    choice "bellen" {
      text  = "Ik bel haar straks, vraag naar haar zoon en stel voor om te praten.",
      does  = "discuss",
      norms = {
        listen = kept "Je vroeg eerst naar haar zoon.",
        prompt = kept "Je belde dezelfde dag.",
      },
      sets  = { vertrouwen = up(2), gevraagd = true },
      to    = "telefoon",
      feedback = "Ze had een mail terug verwacht. ‘O. Je belt.’",
    },
    choice "bezinken" {
      text  = "Ik wacht een paar dagen, zodat zij en ik weer wat rustiger kunnen kijken.",
      norms = { prompt = broken "Voor haar was het vijf dagen stil." },
      days  = 5,
      to    = "stilte",
      feedback = "De mail zakt weg onder andere mails. Je denkt er vaker aan dan je wilt.",
    },
  },

  step "koud" {
    title  = "Regels gaan voor",
    person = "karin", mood = "angry",
    says   = [[ Dus regels gaan voor. Dank je, dan weet ik genoeg. ]],
    text   = [[
      Twee zinnen, zonder groet. Je zoekt in je eigen mail naar het woord
      ‘zoon’. Het staat er niet in. ]],

    choice "uitleggen" {
      text  = "Ik leg haar in een tweede mail uit waarom ik deze regel nodig heb.",
      norms = { listen = broken "Weer kreeg ze uitleg, waar ze een vraag had gehoopt." },
      sets  = { vertrouwen = down(1) },
      days  = 4,
      to    = "stilte",
      feedback = "Je mail wordt langer dan je wilde. Er komt geen antwoord op.",
    },
    choice "alsnog-bellen" {
      text  = "Ik bel haar, zeg sorry voor mijn mail en vraag hoe het met hem is.",
      does  = "discuss",
      norms = { listen = kept "Je zei sorry, en vroeg naar haar zoon." },
      sets  = { vertrouwen = up(2), gevraagd = true },
      to    = "telefoon",
      feedback = "Het blijft even stil. ‘Dat had ik niet meer verwacht’, zegt ze.",
    },
    choice "incasso" {
      text  = "Ik geef de factuur aan een incassobureau; dan blijft het zakelijk.",
      norms = { no_retaliation = broken "Een incassobureau, midden in haar klacht, voelt als straf." },
      sets  = { vertrouwen = 0 },
      days  = 10,
      to    = "brief",
      feedback = "Het is geregeld met één formulier. Karin hoort het van een vreemde.",
    },
    choice "erbij-laten" {
      text  = "Ik laat het hierbij; in een volgende sessie praat het makkelijker.",
      norms = { prompt = broken "Op haar laatste bericht kwam geen antwoord." },
      days  = 7,
      to    = "stilte",
      feedback = "De volgende sessie zegt ze af, ruim op tijd.",
    },
  },

  step "stilte" {
    title = "Het blijft stil",
    text  = {
      [[ Van Karin hoor je niets meer. Haar vaste uur staat nog in je agenda. ]],
      also {
        when = { factuur = "weg" },
        [[
          Een collega vertelt wat er rondgaat: jij zou een klacht met geld hebben
          willen afdoen. Een naam valt er niet. ]],
      },
      also { when = { factuur = "open" }, [[ De factuur is niet betaald. ]] },
      also {
        when = { gevraagd = true },
        [[
          Op je bloemen kwam één appje. ‘Lief voor Sem. Maar dit ging niet over
          bloemen.’ ]],
      },
    },

    choice "rust-gunnen" {
      text  = "Ik gun haar de rust; als er nog iets is, weet ze mij te vinden.",
      days  = 14,
      to    = "brief",
      feedback = "De weken gaan voorbij. Haar uur vul je met iemand anders.",
    },
    choice "uitnodigen" {
      text  = "Ik schrijf haar of ze mij wil vertellen hoe die week voor haar was.",
      does  = "discuss",
      norms = { listen = kept "Je vroeg naar haar verhaal, en begon niet over de factuur." },
      sets  = { vertrouwen = up(1) },
      days  = 2,
      to    = { { when = { vertrouwen = at_least(2) }, to = "telefoon" }, "vastgelopen" },
      feedback = "Je doet een postzegel op de envelop en loopt er zelf mee naar de brievenbus.",
    },
    choice "bloemen" {
      text  = "Ik laat een bos bloemen bezorgen voor haar zoon, met een kaartje.",
      once  = true,
      sets  = { vertrouwen = up(1), gevraagd = true },
      days  = 2,
      feedback = "De bloemist belooft iets vrolijks. Je schrijft ‘beterschap’ op het kaartje.",
    },
    choice "herinneren" {
      text  = "Ik stuur een korte betalingsherinnering, netjes en zonder verwijt.",
      when  = { factuur = "open" },
      norms = { no_retaliation = broken "Je herinnering kwam eerder dan een antwoord op haar klacht." },
      sets  = { vertrouwen = 0 },
      days  = 14,
      to    = "brief",
      feedback = "Drie regels, keurig van toon. Er komt geen geld, en geen antwoord.",
    },
  },

  step "telefoon" {
    title  = "Aan de telefoon",
    person = "karin", mood = "sad",
    does   = "discuss",
    says   = first {
      also {
        when = { gevraagd = true },
        [[
          Het gaat weer met Sem. Fijn dat je het vraagt. Maar ik zat dagen naast
          dat bed, en toen kwam jouw factuur binnen. ]],
      },
      [[
        Ik zat dagen naast het bed van Sem, en toen kwam jouw factuur binnen. Je
        hebt nooit gevraagd hoe het met hem is. ]],
    },
    text   = [[
      Haar stem trilt. Dan vraagt ze: ‘Stel dat ik hiermee verder wil. Waar
      moet ik dan zijn?’ ]],

    choice "ruilen" {
      text  = "Ik zeg dat ik de factuur graag schrap, als we het daarbij laten.",
      norms = { routes = broken "Ze vroeg de weg, en kreeg een ruil aangeboden." },
      sets  = { vertrouwen = down(1), factuur = "weg" },
      to    = "voorstel",
      feedback = "‘Dus dan moet ik mijn mond houden’, zegt ze langzaam.",
    },
    choice "doorvragen" {
      text  = "Ik laat haar eerst over Sem vertellen; de rest kan later nog wel.",
      norms = {
        listen = kept "Ze kon vertellen wat er was gebeurd.",
        routes = broken "Haar vraag waar ze terechtkon, bleef liggen.",
      },
      sets  = { gevraagd = true },
      to    = "voorstel",
      feedback = "Ze vertelt over de nacht van de operatie. Haar vraag hangt er nog.",
    },
    choice "wegwijs" {
      text  = "Ik vertel haar waar dat kan, en dat ik er graag met haar uitkom.",
      norms = { routes = kept "Ze weet nu waar ze terechtkan." },
      sets  = { vertrouwen = up(1) },
      to    = "voorstel",
      feedback = "Ze schrijft het op. ‘Dat je dat gewoon zegt’, mompelt ze.",
    },
    choice "zwaar" {
      text  = "Ik vraag of een klacht om € 95 niet een erg zwaar middel is.",
      norms = {
        routes = broken "Ze vroeg de weg, en kreeg een oordeel.",
        listen = broken "Om die € 95 ging het haar niet.",
      },
      sets  = { vertrouwen = down(2) },
      to    = { { when = { vertrouwen = at_least(1) }, to = "voorstel" }, "vastgelopen" },
      feedback = "‘Zwaar’, herhaalt ze. ‘Weet je wat zwaar is?’",
    },
  },

  step "voorstel" {
    title  = "En de factuur?",
    person = "karin", mood = "calm",
    says   = first {
      also {
        when = { factuur = "weg" },
        [[ Die factuur is nu weg. Maar zeg eens, wat doe je een volgende keer? ]],
      },
      [[ En die factuur dan? Wat doen we daarmee? ]],
    },
    text   = [[ Je hoort een kind roepen, ver weg in haar huis. Ze wacht. ]],

    choice "gebaar" {
      text  = "Ik stel voor de helft te rekenen en dat uur later in te halen.",
      when  = { factuur = "open" },
      sets  = { factuur = "half" },
      to    = { { when = { vertrouwen = at_least(3) }, to = "afspraak" }, "vastgelopen" },
      feedback = "Je hoort haar nadenken over het bedrag.",
    },
    choice "eerst-bellen" {
      text  = "Ik zeg dat ik voortaan eerst bel, voordat ik zo’n uur reken.",
      when  = { factuur = "weg" },
      to    = { { when = { vertrouwen = at_least(2) }, to = "afspraak" }, "vastgelopen" },
      feedback = "‘Dat had ik nou graag gehad’, zegt ze.",
    },
    choice "terugvragen" {
      text  = "Ik vraag haar wat zij er zelf een eerlijke uitkomst voor vindt.",
      norms = { listen = kept "Je vroeg wat zij eerlijk vond." },
      to    = { { when = { vertrouwen = at_least(2) }, to = "afspraak" }, "vastgelopen" },
      feedback = "Die vraag had ze niet verwacht. ‘Daar moet ik even over denken.’",
    },
    choice "alles-terug" {
      text  = "Ik beloof haar ook drie eerder afgezegde uren terug te betalen.",
      norms = { no_admission = broken "Je beloofde geld voordat je verzekeraar ergens van wist." },
      sets  = { factuur = "weg" },
      days  = 10,
      to    = "beloofd",
      feedback = "‘Nou’, zegt ze. ‘Dat is netjes van je.’ Het luchtte op om het te zeggen.",
    },
    choice "vasthouden" {
      text  = "Ik leg uit dat ik deze regel voor iedereen gelijk wil laten.",
      sets  = { vertrouwen = down(1) },
      to    = { { when = { vertrouwen = at_least(3) }, to = "afspraak" }, "vastgelopen" },
      feedback = "Je zegt het rustig. Ze laat je uitpraten.",
    },
  },

  step "afspraak" {
    title   = "Uitgepraat",
    person  = "karin", mood = "relieved",
    happens = { "solution" },
    says    = first {
      also {
        when = { factuur = "open" },
        [[
          Weet je, ik betaal hem gewoon. Ik wilde vooral dat je het eerst even
          had gevraagd. ]],
      },
      also {
        when = { factuur = "half" },
        [[ De helft, en dat uur later. Ja, dat vind ik eerlijk. ]],
      },
      [[ Dan is het goed zo. Om het geld ging het me niet. ]],
    },
    text    = [[ Je hangt op. Je schouders zakken een paar centimeter. ]],

    choice "dossier" {
      text  = "Ik zet onze afspraak in haar dossier en begin aan mijn volgende sessie.",
      norms = { file = kept "In het dossier staat wat jullie afspraken." },
      days  = 14,
      to    = "automatisch",
      feedback = "Een halve pagina, met de datum erbij. Dan komt je volgende cliënt binnen.",
    },
    choice "bevestigen" {
      text  = "Ik vraag haar om even te mailen dat haar klacht nu van de baan is.",
      norms = { routes = broken "Of haar klacht voorbij is, hoeft ze niet voor jou op te schrijven." },
      sets  = { vertrouwen = down(1) },
      days  = 14,
      to    = { { when = { vertrouwen = at_least(2) }, to = "automatisch" }, "vastgelopen" },
      feedback = "Ze leest het verzoek twee keer. ‘Vertrouwde je me niet?’ appt ze.",
    },
    choice "rechtzetten" {
      text  = "Ik mail haar wat we afspraken en werk meteen de boekhouding bij.",
      days  = 1,
      to    = "opgelost",
      feedback = "In het programma stond al een herinnering klaar. Die haal je eruit.",
    },
  },

  step "automatisch" {
    title  = "Vanzelf verstuurd",
    person = "karin", mood = "angry",
    shows  = { "herinnering" },
    says   = first {
      also {
        when = { factuur = "half" },
        [[ De helft, zeiden we. En nu ligt hier een herinnering voor het hele bedrag, met kosten. ]],
      },
      also {
        when = { factuur = "weg" },
        [[ Die factuur was weg, zei je. En nu ligt hier een herinnering, met kosten. ]],
      },
      [[ Ik zei dat ik zou betalen. En nu ligt hier een herinnering, met kosten erbij. ]],
    },
    text   = [[
      Je zoekt het op. In het programma stond de factuur nog open, en de rest ging
      vanzelf. ]],

    choice "weggooien" {
      text    = "Ik app haar dat dit automatisch ging en dat ze het kan weggooien.",
      happens = { "solution_lapsed" },
      norms   = { listen = broken "Je legde het systeem uit; haar boosheid bleef onbeantwoord." },
      to      = "vastgelopen",
      feedback = "Twee blauwe vinkjes. Dan komt er een lang bericht terug.",
    },
    choice "meteen-bellen" {
      text  = "Ik bel haar, zeg sorry en zet het recht terwijl zij aan de lijn is.",
      does  = "discuss",
      norms = { prompt = kept "Je belde zodra je het zag." },
      to    = "opgelost",
      feedback = "Ze hoort je typen. ‘Klopt het nu echt?’ vraagt ze, en jullie lachen allebei even.",
    },
    choice "uitzoeken" {
      text    = "Ik vraag eerst mijn boekhouder hoe dit kon, en mail haar daarna.",
      happens = { "solution_lapsed" },
      norms   = { prompt = broken "Ze wachtte zes dagen op je antwoord." },
      days    = 6,
      to      = "vastgelopen",
      feedback = "Je boekhouder zoekt het netjes uit. Karin heeft intussen ook gezocht.",
    },
  },

  step "beloofd" {
    title   = "Een rekensom",
    person  = "karin", mood = "angry",
    happens = { "solution" },
    says    = [[
      Ik heb het uitgezocht: geen drie keer, maar vijf keer € 95. En die uren
      waarin ik vooral zat te huilen? Wanneer staat het erop? ]],
    text    = [[
      Zo had je het niet bedoeld. Ze klinkt bozer dan in haar eerste mail. ]],

    choice "overmaken" {
      text  = "Ik maak het hele bedrag over; dan kan dit voor ons allebei dicht.",
      norms = { no_admission = broken "Je betaalde zonder dat je verzekeraar ergens van wist." },
      days  = 3,
      to    = "vertrokken",
      feedback = "€ 475, met één druk op de knop. Het voelt minder licht dan je hoopte.",
    },
    choice "afwachten" {
      text    = "Ik reageer even niet; het werd gezegd in een opwelling, ook door haar.",
      happens = { "solution_lapsed" },
      norms   = { prompt = broken "Ze vroeg wanneer, en er kwam geen antwoord." },
      days    = 14,
      to      = "brief",
      feedback = "Ze vraagt het nog één keer. Daarna vraagt ze niets meer.",
    },
    choice "halveren" {
      text    = "Ik bied haar aan de helft te betalen, zodat we elkaar tegemoetkomen.",
      happens = { "solution_lapsed" },
      norms   = { no_admission = broken "Weer noemde je een bedrag zonder je verzekeraar." },
      to      = "vastgelopen",
      feedback = "‘De helft van wat je beloofde’, zegt ze.",
    },
    choice "eerlijk" {
      text  = "Ik zeg dat ik te veel beloofde en vraag haar opnieuw met mij te praten.",
      does  = "discuss",
      norms = { listen = kept "Je kwam er eerlijk op terug en vroeg haar om een gesprek." },
      days  = 2,
      to    = { { when = { vertrouwen = at_least(3) }, to = "afspraak" }, "vastgelopen" },
      feedback = "Ze zucht. ‘Het ging me ook niet om die oude uren’, zegt ze dan.",
    },
  },

  step "vastgelopen" {
    title   = "We komen er niet uit",
    person  = "karin", mood = "angry",
    happens = { "no_solution" },
    says    = [[ Laat maar. Ik ga kijken wie er wel naar me luistert. ]],
    text    = [[ Je wilt nog iets terugzeggen, maar daar wacht ze niet op. ]],

    choice "aandringen" {
      text  = "Ik bel haar morgen weer op; zolang we praten is niets verloren.",
      norms = { listen = broken "Ze zei ‘laat maar’, en je belde toch." },
      days  = 2,
      to    = "vertrokken",
      feedback = "Bij de derde keer bellen neemt haar man op.",
    },
    choice "gegevens" {
      text  = "Ik stuur haar de klachtenregeling toe, zodat ze de weg weet.",
      norms = { routes = kept "Ze kon verder zonder te hoeven zoeken." },
      sets  = { vertrouwen = up(1) },
      days  = 7,
      to    = "brief",
      feedback = "‘Bedankt’, mailt ze terug. Eén woord, en toch iets.",
    },
    choice "uitwachten" {
      text  = "Ik wacht af wat ze doet; ik heb gedaan wat ik kon, en dat weet ze.",
      days  = 10,
      to    = "brief",
      feedback = "Je kijkt elke ochtend het eerst of er iets van haar is.",
    },
  },

  step "brief" {
    title   = "De klachtenfunctionaris",
    day     = 12,
    person  = "functionaris", mood = "calm",
    happens = { "escalation" },
    shows   = { "brief" },
    says    = [[
      Mevrouw Vos heeft mij gevraagd haar klacht te behandelen. Ik hoor graag
      hoe u erin staat. ]],
    text    = {
      [[ Een envelop tussen de folders. Je leest de brief staand, met je jas nog aan. ]],
      also {
        unless = { "discuss" },
        [[ Je beseft dat je Karin zelf nooit hebt gevraagd om te praten. ]],
      },
    },

    choice "stukken" {
      text  = "Ik stuur de overeenkomst op, met de regel waarvoor ze tekende.",
      norms = { listen = broken "Er werd gevraagd hoe je erin stond, en je stuurde een regel." },
      days  = 14,
      to    = "behandeling",
      feedback = "Je streept punt 6 aan met geel.",
    },
    choice "bereid" {
      text  = "Ik schrijf terug dat ik graag met Karin praat, zoals het haar past.",
      does  = "discuss",
      norms = { channel = kept "Je aanbod ging via de klachtenfunctionaris." },
      sets  = { vertrouwen = up(1) },
      days  = 14,
      to    = "behandeling",
      feedback = "‘Dat geef ik graag door’, schrijft mevrouw Ter Haar.",
    },
    choice "haar-appen" {
      text  = "Ik app Karin dat ze hier toch gewoon mee bij mij had kunnen komen.",
      norms = {
        channel = broken "Ze had juist gevraagd of het via een ander mocht.",
        listen  = broken "Je bericht was een verwijt.",
      },
      sets  = { vertrouwen = down(1) },
      days  = 14,
      to    = "behandeling",
      feedback = "Ze leest het meteen. Ze antwoordt niet.",
    },
    choice "intrekken" {
      text  = "Ik schrijf dat ik de factuur intrek, en dat het zo is opgelost.",
      when  = { factuur = "open" },
      norms = { listen = broken "Of het daarmee is opgelost, had je niet aan Karin gevraagd." },
      sets  = { factuur = "weg" },
      days  = 14,
      to    = "behandeling",
      feedback = "‘Ik leg het mevrouw Vos voor’, krijg je terug.",
    },
  },

  step "behandeling" {
    title   = "De klacht in behandeling",
    person  = "functionaris", mood = "calm",
    happens = { "handling" },
    says    = first {
      also {
        when = { gevraagd = false },
        [[
          Ik heb mevrouw Vos gesproken. Naar haar zoon heeft nooit iemand
          gevraagd, zegt ze. Begrijpt u hoe dat voor haar was? ]],
      },
      [[
        Ik heb mevrouw Vos gesproken. Het gaat haar niet meer om de factuur. Zij
        wil weten of u begrijpt hoe die week voor haar was. ]],
    },
    text    = [[ Mevrouw Ter Haar legt haar pen neer. Ze heeft geen haast. ]],

    choice "vaststellen" {
      text  = "Ik vraag haar vast te stellen dat mijn afzegregel in orde is.",
      days  = 10,
      to    = "geen-vergelijk",
      feedback = "‘Daar ga ik niet over’, zegt ze. ‘Ik kijk of u er samen uitkomt.’",
    },
    choice "opschrijven" {
      text  = "Ik schrijf op wat ik nu begrijp, en wat ik aan mijn regel verander.",
      norms = { proceedings = kept "Je gaf antwoord op wat er gevraagd werd." },
      days  = 7,
      to    = { { when = { vertrouwen = at_least(1) }, to = "vergelijk" }, "geen-vergelijk" },
      feedback = "De eerste versie gooi je weg. De tweede is korter.",
    },
    choice "horen" {
      text  = "Ik vraag of Karin het mij hier zelf wil vertellen, als zij dat durft.",
      does  = "discuss",
      norms = { channel = kept "Je vroeg het via de klachtenfunctionaris." },
      sets  = { vertrouwen = up(1) },
      days  = 7,
      to    = { { when = { vertrouwen = at_least(2) }, to = "vergelijk" }, "geen-vergelijk" },
      feedback = "‘Ik zal het haar voorleggen. Zij beslist.’",
    },
    choice "halve-factuur" {
      text  = "Ik bied de helft van de factuur aan en laat het daar verder bij.",
      when  = { factuur = "open" },
      sets  = { factuur = "half" },
      days  = 7,
      to    = { { when = { vertrouwen = at_least(3) }, to = "vergelijk" }, "geen-vergelijk" },
      feedback = "Ze schrijft het bedrag op, en kijkt of er nog iets komt.",
    },
  },

  step "opgelost" {
    ending = "solved",
    title  = "Opgelost",
    person = "karin", mood = "relieved",
    text   = {
      [[
        ‘Dan zien we elkaar volgende week’, schrijft Karin. Eronder staat een
        foto van een jongen met twee duimen omhoog. ]],
      also { when = { factuur = "half" }, [[ De helft staat dezelfde middag op je rekening. ]] },
      also { when = { factuur = "open" }, [[ Dezelfde middag staat er € 95 op je rekening. ]] },
    },
  },

  step "vertrokken" {
    ending  = "left",
    title   = "Gestopt",
    happens = { "no_solution" },
    text    = {
      [[ ‘Ik kom niet meer’, schrijft Karin. ‘Ik zoek iemand anders.’ ]],
      also {
        needs = { "solution" },
        [[ ‘Je dacht dat het om geld ging. Daar heb ik het meest last van.’ ]],
      },
      [[ Je haalt haar vaste uur uit je agenda. ]],
    },
  },

  step "vergelijk" {
    ending  = "settled",
    title   = "Een vergelijk",
    happens = { "settlement" },
    text    = {
      [[
        Karin laat weten dat dit was wat ze zocht. Mevrouw Ter Haar zet het
        vergelijk op papier: één kantje, twee handtekeningen. ]],
      also {
        when = { gevraagd = false },
        [[ Onder de brief vraag je alsnog hoe het met Sem gaat. ]],
      },
    },
  },

  step "geen-vergelijk" {
    ending  = "unsettled",
    title   = "Geen vergelijk",
    happens = { "no_settlement" },
    text    = [[
      Mevrouw Ter Haar sluit haar behandeling af. Karin kan nu naar de
      geschillencommissie. Of ze dat doet, weet je niet. ]],
  },
}
