-- Situation S06. CC BY 4.0.

return scenario "hele-dossier" {
  title       = { nl = "Ik wil mijn hele dossier", en = "I want my whole file" },
  summary     = {
    nl = "Eén regel, geen groet, en vrijdag moet het er zijn.",
    en = "One line, no greeting, and it has to be there on Friday.",
  },
  goal        = {
    nl = "Een verzoek inwilligen, en horen wat eronder ligt.",
    en = "To grant a request, and to hear what lies beneath it.",
  },
  minutes     = 15,
  level       = 3,
  procedures  = { "sblp", "camcoop" },
  complainant = "judith",
  start       = "verzoek",

  accepts = {
    K072 = "Alleen titel, samenvatting en doel zijn vertaald.",
  },

  state = {
    vertrouwen = range(0, 4, 1),
    dossier    = one_of { "heel", "geschoond" },
    afspraak   = false, -- ze komt het halen, en dan praten jullie
    gemaild    = false, -- naar een adres dat haar man ook leest
  },

  person "judith" {
    name = "Judith Blok", role = "cliënt, anderhalf jaar", portrait = "mirjam",
  },
  person "functionaris" {
    name     = "Mevrouw Ter Haar",
    role     = "onafhankelijke klachtenfunctionaris",
    portrait = "functionaris",
  },
  person "voorzitter" {
    name = "De voorzitter", role = "van de geschillencommissie", portrait = "voorzitter",
  },
  person "collega" {
    name = "Bo van Rijn", role = "therapeut in Groningen", portrait = "collega",
  },
  person "hanneke" {
    name = "Hanneke", role = "je supervisor", portrait = "hanneke",
  },

  -- Regels in een document worden getoond zoals ze hier staan.
  document "mail" {
    title = "Mail van Judith",
    note  = "maandag, 8.02 uur",
    text  = [[
      Ik wil mijn hele dossier. Voor vrijdag. Alles, ook wat je liever niet laat zien.

      J. Blok ]],
  },
  document "verslag" {
    title = "Verslag laatste sessie",
    note  = "twee weken geleden",
    text  = [[
      Kwam tien minuten te laat. Rook naar wijn.

      Wijkt uit zodra ik het benoem. Doet weer alsof. Ik zeg dat ik mij zorgen maak over het drinken. Ze pakt haar tas en vertrekt, een kwartier voor tijd.

      Nazoeken: is haar weerstand mijn ongeduld? ]],
  },
  document "kladschrift" {
    title = "Je kladschrift",
    note  = "blauw, met ezelsoren",
    text  = [[
      J. – wijn? of hoestdrank?? (ze was verkouden!)

      R. – belt donderdag terug

      Melk, batterijen

      J. – waarom maakt ze mij zo streng ]],
  },
  document "antwoord" {
    title = "Antwoord van Judith",
    note  = "woensdag",
    text  = [[
      Ja, er is iets.

      Jij zei dat ik dronk. Je vroeg het niet, je zei het. Ik was verkouden en had hoestsiroop op. Ik heb in anderhalf jaar nooit iets anders gedaan dan eerlijk tegen je zijn.

      En ik ga in Groningen wonen, dus ik wil het dossier ook gewoon mee. Het is niet alles tegen jou. ]],
  },
  document "brief" {
    title = "Brief klachtenfunctionaris",
    note  = "van mevrouw Ter Haar",
    text  = [[
      Mevrouw J. Blok heeft mij gevraagd haar klacht over u te behandelen.

      De klacht gaat over wat u in de laatste sessie tegen haar zei. Zij gaat ook over wat er in haar dossier staat, en hoe zij dat kreeg.

      Ik ben onafhankelijk. Wilt u mij laten weten wat u ervan vindt, en wat u mevrouw Blok zou willen zeggen? ]],
  },
  document "commissie" {
    title = "Brief geschillencommissie",
    note  = "de klacht is ontvankelijk",
    text  = [[
      De commissie heeft bekeken of zij de klacht van mevrouw J. Blok in behandeling kan nemen. Dat kan: de klacht is ontvankelijk.

      Over wie er gelijk heeft, zegt dit nog niets. U wordt uitgenodigd voor een zitting. Tot aan de uitspraak is er ruimte om alsnog te schikken. ]],
  },

  contact "supervisor" {
    person = "hanneke",
    role   = "Hanneke",
    text   = [[
      Hanneke heeft een uur. ‘Je fronst’, zegt ze. ‘Al sinds je binnen bent.’ ]],
    choice "recht" {
      text = "Ik vraag of een cliënt echt alles mag opvragen, ook mijn kladschrift.",
      feedback = "‘Het dossier wel, je eigen kladwerk niet.’ Nu weet je dat. Je fronst nog steeds.",
    },
    choice "ongeduld" {
      text  = "Ik vertel zonder naam wat ik zei en opschreef, en wat mij zo streng maakt.",
      does  = "supervision",
      norms = { secrecy = kept "Het ging over jouw strengheid; Judith bleef onherkenbaar." },
      feedback = "‘Was het wijn?’ vraagt Hanneke. ‘Of wist je het gewoon al?’",
    },
    choice "meelezen" {
      text  = "Ik leg het verslag voor haar neer, dan kan ze zelf zien wat er staat.",
      does  = "supervision",
      norms = { secrecy = broken "Judiths verslag lag op tafel, met haar naam erboven." },
      feedback = "Ze schuift het terug. ‘Vertel het me liever’, zegt ze.",
    },
  },

  step "verzoek" {
    title   = "Alles, voor vrijdag",
    day     = 1,
    person  = "judith", mood = "angry",
    happens = { "complaint_threatened" },
    shows   = { "mail", "verslag", "kladschrift" },
    says    = [[
      Ik wil mijn hele dossier. Voor vrijdag. Alles, ook wat je liever niet laat
      zien. ]],
    text    = [[
      De vorige sessie eindigde met een deur. Je pakt haar map, leest je eigen
      verslag, en doet de map weer dicht. ]],

    question = "Wat staat er in deze mail, en wat lees jij erin?",

    choice "waarvoor" {
      text  = "Ik vraag waar ze het voor nodig heeft, zodat ik gericht kan zoeken.",
      norms = { file = broken "Wie zijn dossier opvraagt, hoeft niet te zeggen waarom." },
      sets  = { vertrouwen = down(1) },
      days  = 1,
      to    = "verborgen",
      feedback = "Het was echt een praktische vraag. Bijna helemaal.",
    },
    choice "vrijdag-klaar" {
      text  = "Ik schrijf dat het er vrijdag is, en dat ze het dan kan komen ophalen.",
      norms = {
        file   = kept "Ze krijgt wat van haar is, zonder gedoe.",
        prompt = kept "Ze had dezelfde dag antwoord.",
      },
      days  = 3,
      to    = "notities",
      feedback = "‘Goed’, mailt ze. Eén woord, ook zonder groet.",
    },
    choice "meteen-mailen" {
      text  = "Ik mail haar alles nog dezelfde middag, dan ziet ze dat ik open ben.",
      norms = {
        prompt = kept "Sneller kon het niet.",
        secrecy = broken "Een heel dossier ging onbeveiligd naar een adres dat meer mensen lezen.",
      },
      sets  = { vertrouwen = down(1), gemaild = true },
      days  = 2,
      to    = "gelezen",
      feedback = "Een bijlage van veertig bladzijden. Het adres begint met ‘familieblok’, zie je later.",
    },
    choice "en-vragen" {
      text  = "Ik schrijf wanneer ze het krijgt, en vraag of er iets is tussen ons.",
      does  = "discuss",
      norms = {
        file   = kept "Ze krijgt haar dossier, wat er ook tussen jullie is.",
        listen = kept "Je vroeg ernaar, zonder er iets aan vast te knopen.",
      },
      sets  = { vertrouwen = up(1) },
      days  = 2,
      to    = "antwoord",
      feedback = "Twee dagen hoor je niets. Dan komt er een mail met een groet eronder.",
    },
    choice "kopieerkosten" {
      text  = "Ik bevestig het, en reken voor het kopieerwerk één uur van mijn tarief.",
      norms = { file = broken "Een eerste kopie van haar dossier kost haar niets." },
      sets  = { vertrouwen = down(1) },
      days  = 1,
      to    = "verborgen",
      feedback = "Je hebt er heus werk aan. Alleen zegt niemand dat je er geld voor mag vragen.",
    },
  },

  step "verborgen" {
    title  = "Iets te verbergen",
    person = "judith", mood = "angry",
    says   = [[ Heb je iets te verbergen? Ik hoef geen gesprek over mijn eigen map. Vrijdag. ]],
    text   = [[ Ze heeft je mail binnen vier minuten beantwoord. ]],

    choice "recht-gezet" {
      text  = "Ik zeg sorry, ze krijgt het gewoon, en vraag wat haar zo boos maakte.",
      does  = "discuss",
      norms = { listen = kept "Je nam je antwoord terug, en vroeg naar haar boosheid." },
      sets  = { vertrouwen = up(1) },
      days  = 1,
      to    = "antwoord",
      feedback = "‘Dat klinkt al anders’, mailt ze.",
    },
    choice "procedure" {
      text  = "Ik schrijf dat ik dit eerst netjes wil uitzoeken, en dat ze van mij hoort.",
      norms = { prompt = broken "Een kopie maken is geen uitzoekwerk; ze wachtte voor niets." },
      sets  = { vertrouwen = down(1) },
      days  = 12,
      to    = "notities",
      feedback = "Je zoekt het uit. Na een dag wist je het al.",
    },
    choice "goed-dan" {
      text  = "Ik schrijf dat ze het vrijdag krijgt, en dat ik het zo niet bedoelde.",
      days  = 2,
      to    = "notities",
      feedback = "Je drukt op verzenden, en dan op de knop van het kopieerapparaat.",
    },
  },

  step "antwoord" {
    title   = "Er is iets",
    person  = "judith", mood = "sad",
    happens = { "dissatisfaction" },
    shows   = { "antwoord" },
    says    = [[
      Jij zei dat ik dronk. Je vroeg het niet, je zei het. Ik was verkouden en had
      hoestsiroop op. ]],
    text    = [[ Je leest het drie keer. Er staat een flesje hoestsiroop in je eigen keuken. ]],

    choice "zorgen" {
      text  = "Ik schrijf dat ik me zorgen maakte, en dat ik dat toen moest zeggen.",
      norms = { listen = broken "Ze zei dat je het niet had gevraagd, en je vroeg weer niets." },
      sets  = { vertrouwen = down(1) },
      days  = 1,
      to    = "notities",
      feedback = "Het is waar dat je je zorgen maakte. Ze antwoordt niet.",
    },
    choice "bij-het-ophalen" {
      text  = "Ik vraag of we erover kunnen praten als ze haar map komt halen.",
      does  = "discuss",
      norms = { listen = kept "Je wilde het van haarzelf horen." },
      sets  = { vertrouwen = up(1), afspraak = true },
      days  = 1,
      to    = "notities",
      feedback = "‘Vrijdag, vier uur’, schrijft ze. ‘Ik neem mijn man niet mee.’",
    },
    choice "groningen" {
      text  = "Ik feliciteer haar met Groningen, en zeg dat de map vrijdag klaarligt.",
      norms = { listen = broken "Van haar hele mail pakte je de makkelijkste zin." },
      days  = 1,
      to    = "notities",
      feedback = "Zo blijft het vriendelijk. Je zet er een uitroepteken achter.",
    },
  },

  step "notities" {
    title = "Donderdagavond, het kopieerapparaat",
    text  = {
      [[
        Bladzijde veertien. ‘Doet weer alsof’, staat er, in jouw woorden. Het
        blauwe kladschrift ligt ernaast. ]],
      also {
        when = { afspraak = true },
        [[ Morgen om vier uur zit ze tegenover je. ]],
      },
    },

    question = "Voor wie schrijf jij je verslagen?",

    choice "verzachten" {
      text  = "Ik pas die bladzijde aan, en maak de scherpste zinnen wat zachter.",
      norms = { file = broken "Je veranderde het dossier nadat ze erom had gevraagd." },
      sets  = { dossier = "geschoond" },
      days  = 1,
      to    = "gelezen",
      feedback = "‘Lijkt te vermijden’, staat er nu. Zo had je het ook bedoeld.",
    },
    choice "alles-en-schrift" {
      text  = "Ik kopieer alles, en doe het kladschrift erbij; alles is alles.",
      norms = { secrecy = broken "In je kladschrift stonden ook dingen over anderen." },
      days  = 1,
      to    = { { when = { afspraak = true }, to = "gesprek" }, "gelezen" },
      feedback = "Het schrift past net in de envelop. Over R. denk je niet na.",
    },
    choice "zonder-laatste" {
      text  = "Ik kopieer alles, behalve die laatste sessie; die bespreken we eerst.",
      norms = { file = broken "Ze vroeg om haar hele dossier, en kreeg het niet heel." },
      sets  = { dossier = "geschoond" },
      days  = 1,
      to    = "gelezen",
      feedback = "Negenendertig bladzijden. Dertien, en dan vijftien.",
    },
    choice "zoals-het-is" {
      text  = "Ik kopieer de map zoals hij is; mijn kladwerk hoort daar niet bij.",
      norms = { file = kept "Ze krijgt haar hele dossier, zoals het was." },
      days  = 1,
      to    = { { when = { afspraak = true }, to = "gesprek" }, "gelezen" },
      feedback = "Bladzijde veertien komt warm uit het apparaat. Je legt hem bij de rest.",
    },
  },

  step "gelezen" {
    title   = "Bladzijde veertien",
    person  = "judith", mood = "angry",
    happens = { "complaint" },
    says    = first {
      also {
        when = { dossier = "geschoond" },
        [[
          Ik heb een keer op je scherm meegelezen, weet je nog? Bladzijde veertien
          klopt niet. Nu is het een klacht. ]],
      },
      also {
        when = { gemaild = true },
        [[
          ‘Doet weer alsof.’ Dat schreef jij over mij. En mijn man heeft het eerder
          gelezen dan ik. Dit is een klacht. ]],
      },
      [[
        ‘Doet weer alsof.’ Anderhalf jaar zit ik bij je, en dat schreef jij over
        mij. Dit is een klacht. ]],
    },
    text    = [[ Ze belt, en ze blijft rustig. Dat is erger dan boos. ]],

    choice "langskomen" {
      text  = "Ik zeg dat ze gelijk heeft, en vraag of ze erover wil komen praten.",
      does  = "discuss",
      norms = { listen = kept "Je sprak haar niet tegen." },
      sets  = { vertrouwen = up(1) },
      days  = 3,
      to    = {
        { when = { dossier = "geschoond", vertrouwen = at_most(1) }, to = "brief" },
        "gesprek",
      },
      feedback = {
        also { when = { dossier = "heel" }, [[ Ze zucht. ‘Donderdag dan. Eén uur.’ ]] },
        also {
          when = { dossier = "geschoond" },
          [[ ‘Praten’, zegt ze. ‘Met wie? Met jou of met je tekstverwerker?’ ]],
        },
      },
    },
    choice "werkverslag" {
      text  = "Ik leg uit dat zo’n verslag voor mezelf is, en nooit zo bedoeld was.",
      norms = { listen = broken "Hoe jij het bedoelde, maakte het voor haar niet minder." },
      sets  = { vertrouwen = down(1) },
      days  = 9,
      to    = "brief",
      feedback = "‘Voor jezelf’, zegt ze. ‘Over mij.’",
    },
    choice "terugsturen" {
      text  = "Ik vraag haar de map terug te sturen, dan herstel ik wat niet klopt.",
      norms = { file = broken "De kopie was van haar, en een dossier herstel je niet in stilte." },
      sets  = { vertrouwen = down(1) },
      days  = 9,
      to    = "brief",
      feedback = "‘Terugsturen.’ Ze lacht, heel kort.",
    },
    choice "deze-week" {
      text  = "Ik zeg dat ik zo een cliënt krijg, en er deze week op terugkom.",
      norms = { prompt = broken "De week ging voorbij, en je kwam er niet op terug." },
      days  = 9,
      to    = "brief",
      feedback = "De week zit vol. Op donderdag schrijf je ‘Judith!’ op je hand.",
    },
  },

  step "gesprek" {
    title  = "Eén uur",
    person = "judith", mood = "sad",
    does   = "discuss",
    says   = first {
      also {
        when = { afspraak = true },
        [[
          Ik heb hem nog niet gelezen. Ik wil eerst van jou horen waarom je het
          zei. Dat ik dronk. ]],
      },
      [[ Je vroeg het niet. Je rook iets, en toen wist je het al. Het was hoestsiroop. ]],
    },
    text   = [[ De map ligt tussen jullie in, met een elastiek eromheen. ]],

    choice "signalen" {
      text  = "Ik noem wat ik die dag zag en rook, want ik verzon het niet zomaar.",
      sets  = { vertrouwen = down(1) },
      to    = "wens",
      feedback = "‘Alles wat je zag, klopte’, zegt ze. ‘Alleen het eind niet.’",
    },
    choice "toch-vragen" {
      text  = "Ik vraag haar of er, los van die dag, misschien toch iets speelt.",
      norms = { listen = broken "Na haar uitleg dacht je nog steeds hetzelfde." },
      sets  = { vertrouwen = down(2) },
      to    = { { when = { vertrouwen = at_least(1) }, to = "wens" }, "vast" },
      feedback = "Ze legt haar hand op de map. ‘Zie je wel.’",
    },
    choice "streng" {
      text  = "Ik zeg dat ik te snel was, dat het me spijt, en vraag hoe dat was.",
      norms = { listen = kept "Je zei sorry, en vroeg naar haar kant." },
      sets  = { vertrouwen = up(1) },
      to    = "wens",
      feedback = "‘Alsof ik weer twaalf was’, zegt ze, en dan vertelt ze verder.",
    },
    choice "bladzijde" {
      text  = "Ik sla bladzijde veertien open, en lees hem haar zelf hardop voor.",
      to    = "wens",
      feedback = "Het is moedig en het doet pijn. Bij ‘alsof’ kijkt ze naar het raam.",
    },
  },

  step "wens" {
    title  = "Wat mee naar Groningen gaat",
    person = "judith", mood = "calm",
    says   = [[
      Ik ga in Groningen wonen. Straks leest een ander daar dat ik doe alsof. Wat
      doe je daaraan? ]],
    text   = [[ Ze heeft de map opengeslagen en is bij bladzijde veertien gebleven. ]],

    choice "schrappen" {
      text  = "Ik zeg dat ik die zinnen schrap, zodat ze met een schone map gaat.",
      norms = { file = broken "Ook op een goed moment blijft een dossier zoals het was." },
      sets  = { vertrouwen = up(1), dossier = "geschoond" },
      to    = { { when = { vertrouwen = at_least(3) }, to = "uitgepraat" }, "vast" },
      feedback = "‘Mag dat?’ vraagt ze. ‘Dan zou alles mogen’, zegt ze er zelf achteraan.",
    },
    choice "erbij" {
      text  = "Ik zet erbij dat het hoestsiroop was, en zij schrijft haar eigen stuk.",
      norms = { file = kept "Er kwam iets bij, met datum, en er ging niets af." },
      to    = { { when = { vertrouwen = at_least(2) }, to = "uitgepraat" }, "vast" },
      feedback = "Ze schrijft het ter plekke, vier regels, en leest ze twee keer over.",
    },
    choice "zelf-bellen" {
      text  = "Ik bied aan om die collega te bellen en uit te leggen hoe het zat.",
      to    = { { when = { vertrouwen = at_least(3) }, to = "uitgepraat" }, "vast" },
      feedback = "‘Dan praten er weer twee over mij’, zegt ze.",
    },
    choice "vakgenoot" {
      text  = "Ik zeg dat een collega zo’n verslag heus wel op waarde kan schatten.",
      sets  = { vertrouwen = down(1) },
      to    = { { when = { vertrouwen = at_least(3) }, to = "uitgepraat" }, "vast" },
      feedback = "‘Een collega wel’, zegt ze. ‘Maar het gaat over mij.’",
    },
  },

  step "uitgepraat" {
    title   = "Het elastiek",
    person  = "judith", mood = "relieved",
    happens = { "solution" },
    says    = [[ Zo kan hij mee. Ik had niet gedacht dat ik dat nog zou zeggen. ]],
    text    = [[ Ze geeft je een hand. Daarna kun je naar huis, of nog even niet. ]],

    question = "Wanneer noem jij iets een klacht?",

    choice "niet-ingediend" {
      text  = "Ik sluit de map; er is niets ingediend, dus er was ook geen klacht.",
      days  = 20,
      to    = "groningen",
      feedback = "Je noemt het in je hoofd ‘dat gedoe met die map’.",
    },
    choice "gewoonte" {
      text  = "Ik lees tien andere verslagen na, op zinnen die ik nu anders schrijf.",
      norms = { listen = kept "Wat zij je leerde, nam je mee naar de volgende." },
      days  = 20,
      to    = "groningen",
      feedback = "In vier ervan staat ‘weer’. Je verandert niets. Je schrijft het op je prikbord.",
    },
    choice "mails-weg" {
      text  = "Ik wis de mails van deze week, want alles is nu mondeling besproken.",
      norms = { file = broken "Haar mails horen bij wat er is gebeurd." },
      days  = 20,
      to    = "groningen",
      feedback = "De map ‘Verwijderde items’ leeg je ook maar.",
    },
  },

  step "groningen" {
    title  = "Een collega belt",
    person = "collega", mood = "calm",
    says   = [[
      Judith Blok zit nu bij mij. Leuk mens. Ik heb haar map, maar vertel eens: wat
      is jouw indruk, zo onder ons? ]],
    text   = [[ Bo van Rijn klinkt aardig, en heeft duidelijk haast. ]],

    choice "onder-ons" {
      text  = "Ik vertel kort wat ik zag, en ook dat ik me daarin een keer vergiste.",
      norms = { secrecy = broken "Judith wist niet van dit gesprek, en had er niet om gevraagd." },
      days  = 2,
      to    = "verbroken",
      feedback = "‘Handig om te weten’, zegt Bo. ‘Ik zal zeggen dat we elkaar spraken.’",
    },
    choice "lees-maar" {
      text  = "Ik zeg dat alles in de map staat, en dat bladzijde veertien niet deugt.",
      norms = { secrecy = broken "Eén bladzijde aanwijzen is ook iets vertellen." },
      days  = 1,
      to    = { { when = { vertrouwen = at_least(4) }, to = "opgelost" }, "verbroken" },
      feedback = "‘Veertien?’ Je hoort Bo bladeren.",
    },
    choice "alleen-goeds" {
      text  = "Ik zeg alleen goede dingen, want dat heb ik haar wel een beetje beloofd.",
      norms = { secrecy = broken "Ook goede woorden waren niet aan jou om te geven." },
      days  = 2,
      to    = { { when = { vertrouwen = at_least(3) }, to = "opgelost" }, "verbroken" },
      feedback = "Bo bedankt je hartelijk. Je voelt je aardig, en een beetje vies.",
    },
    choice "eerst-judith" {
      text  = "Ik zeg dat ik dat graag doe, zodra Judith zelf zegt dat het mag.",
      norms = { secrecy = kept "Zonder haar toestemming zei je niets." },
      days  = 1,
      to    = "opgelost",
      feedback = "‘O ja’, zegt Bo. ‘Natuurlijk. Ik vraag het haar.’",
    },
  },

  step "verbroken" {
    title   = "Groningen belt terug",
    person  = "judith", mood = "angry",
    happens = { "complaint", "solution_lapsed" },
    says    = [[
      Jullie hebben het over me gehad. Ik zat daar net, ik begon net opnieuw. Nu is
      het een klacht. ]],
    text    = [[ Je hoort het verkeer op de achtergrond. Ze is op straat gaan staan om je te bellen. ]],
    to      = "vast",
  },

  step "vast" {
    title   = "Geen woorden meer",
    person  = "judith", mood = "angry",
    happens = { "complaint", "no_solution" },
    says    = [[ Hier komen we niet uit. Ik wil dat iemand anders naar dit dossier kijkt. ]],
    text    = [[ Ze zegt het niet boos. Ze heeft erover nagedacht. ]],

    choice "vasthouden" {
      text  = "Ik zeg dat ik dat jammer vind, juist nu we zo dicht bij elkaar waren.",
      sets  = { vertrouwen = down(1) },
      days  = 10,
      to    = "brief",
      feedback = "‘Dichtbij’, zegt ze. ‘Voor jou misschien.’",
    },
    choice "officieel" {
      text  = "Ik wacht tot er iets officieels komt; dan is er tijd genoeg om iets te doen.",
      days  = 14,
      to    = "brief",
      feedback = "Je loopt twee weken lang net iets sneller naar de brievenbus.",
    },
    choice "de-weg" {
      text  = "Ik vertel haar waar ze dat kan vragen, en wens haar een goed begin.",
      norms = {
        routes = kept "Ze weet waar ze met haar klacht heen kan.",
        care   = kept "Je liet haar goed gaan.",
      },
      sets  = { vertrouwen = up(1) },
      days  = 10,
      to    = { { when = { vertrouwen = at_least(3) }, to = "verhuisd" }, "brief" },
      feedback = "‘Dank je’, zegt ze. Ze schrijft het op de map.",
    },
  },

  step "brief" {
    title   = "De klachtenfunctionaris",
    person  = "functionaris", mood = "calm",
    happens = { "complaint", "escalation" },
    shows   = { "brief" },
    says    = [[
      Mevrouw Blok heeft mij gevraagd haar klacht te behandelen. Wat zou u haar
      willen zeggen? ]],
    text    = {
      [[ Drie punten, onder elkaar. Bij het derde krijg je het warm. ]],
      also {
        unless = { "discuss" },
        [[ Met haar gesproken heb je er nog steeds niet over. ]],
      },
    },

    choice "dossier-erbij" {
      text  = "Ik stuur het hele dossier mee, zodat zij zelf kan zien wat er staat.",
      norms = { secrecy = broken "Judith had om haar dossier gevraagd, niet om het rond te sturen." },
      days  = 9,
      to    = "behandeling",
      feedback = "‘Dat krijg ik liever van haarzelf’, schrijft mevrouw Ter Haar.",
    },
    choice "een-keer" {
      text  = "Ik schrijf dat één woord in een verslag nog geen klacht waard is.",
      norms = { listen = broken "Of het een klacht waard is, bepaalt Judith." },
      days  = 9,
      to    = "behandeling",
      feedback = "Mevrouw Ter Haar bevestigt de ontvangst.",
    },
    choice "graag-zelf" {
      text  = "Ik schrijf dat ik het haar graag zelf zeg, als zij dat ook nog wil.",
      does  = "discuss",
      norms = { channel = kept "Je aanbod ging via de klachtenfunctionaris." },
      sets  = { vertrouwen = up(1) },
      days  = 9,
      to    = "behandeling",
      feedback = "‘Ik vraag het haar’, schrijft ze. ‘Het is een eind rijden.’",
    },
  },

  step "behandeling" {
    title   = "In behandeling",
    person  = "functionaris", mood = "calm",
    happens = { "handling" },
    says    = first {
      also {
        when = { dossier = "geschoond" },
        [[
          Er zijn twee versies van bladzijde veertien, zegt mevrouw Blok. Klopt
          dat? ]],
      },
      [[ Mevrouw Blok vraagt of u nog steeds denkt dat zij deed alsof. ]],
    },
    text    = [[ Ze kijkt niet streng. Ze wil het gewoon weten. ]],

    choice "eerlijk" {
      text  = "Ik zeg eerlijk hoe het ging, en wat ik sindsdien anders opschrijf.",
      norms = { proceedings = kept "Je gaf een recht antwoord op een rechte vraag." },
      days  = 8,
      to    = {
        { when = { dossier = "geschoond", vertrouwen = at_most(1) }, to = "commissie" },
        { when = { vertrouwen = at_least(1) }, to = "vergelijk" },
        "commissie",
      },
      feedback = "Het kost je drie zinnen en een rood hoofd.",
    },
    choice "niet-zeker" {
      text  = "Ik zeg dat ik dat na zoveel weken niet meer precies kan zeggen.",
      days  = 8,
      to    = { { when = { vertrouwen = at_least(3), dossier = "heel" }, to = "vergelijk" }, "commissie" },
      feedback = "Ze schrijft: ‘weet het niet meer’. Het staat er akelig kort.",
    },
    choice "vakwerk" {
      text  = "Ik leg uit hoe ik verslagen maak, en waarom ze zo kort zijn.",
      days  = 8,
      to    = "commissie",
      feedback = "‘Dat is helder’, zegt ze. ‘En op haar vraag?’",
    },
  },

  step "commissie" {
    title   = "De geschillencommissie",
    person  = "voorzitter", mood = "calm",
    happens = { "no_settlement", "filed", "admissible" },
    shows   = { "commissie" },
    says    = [[ Mevrouw Blok heeft haar verhaal verteld. Wat wilt u de commissie zeggen? ]],
    text    = [[ Een vergaderkamer, drie mensen, een klok. Judith zit op twee meter. ]],

    choice "gang" {
      text  = "Ik vraag een schorsing, en bied Judith op de gang een bedrag aan.",
      norms = { no_admission = broken "Je noemde een bedrag zonder dat je verzekeraar het wist." },
      days  = 6,
      to    = { { when = { vertrouwen = at_least(1) }, to = "schikking" }, "uitspraak" },
      feedback = "Naast de koffieautomaat. Ze vraagt of je dat op wilt schrijven.",
    },
    choice "gelijk-halen" {
      text  = "Ik lees mijn verweer van acht bladzijden voor, zodat niets ontbreekt.",
      norms = { proceedings = broken "Na acht bladzijden wist niemand meer wat je antwoord was." },
      days  = 30,
      to    = "uitspraak",
      feedback = "Bij bladzijde vijf kijkt de voorzitter op de klok. Jij ook.",
    },
    choice "kort-en-open" {
      text  = "Ik zeg kort wat ik deed, en dat ik opensta voor een schikking.",
      norms = { proceedings = kept "Je was er, en antwoordde op wat er gevraagd werd." },
      sets  = { vertrouwen = up(1) },
      days  = 14,
      to    = { { when = { vertrouwen = at_least(2), dossier = "heel" }, to = "schikking" }, "uitspraak" },
      feedback = "De voorzitter knikt naar Judith. ‘Wilt u daarover nadenken?’",
    },
  },

  step "opgelost" {
    ending = "solved",
    title  = "Een kaart uit Groningen",
    person = "judith", mood = "relieved",
    text   = {
      [[ ‘Bo vroeg het me netjes. Groeten, Judith.’ Voorop staat de Martinitoren. ]],
      also {
        when = { dossier = "geschoond" },
        [[ Bladzijde veertien is niet meer zoals hij was. Je denkt er vaker aan dan daarvoor. ]],
      },
    },
  },

  step "verhuisd" {
    ending = "left",
    title  = "Verhuisd",
    text   = [[
      Er komt geen brief. Haar map is in Groningen, met een elastiek eromheen. Wat
      ze ermee doet, is aan haar. ]],
  },

  step "vergelijk" {
    ending  = "settled",
    title   = "Een vergelijk",
    happens = { "settlement" },
    text    = [[
      In het dossier komt een blad, met de datum, van jullie allebei. De oude
      bladzijde blijft ernaast zitten. ‘Nu klopt het’, laat Judith weten. ]],
  },

  step "schikking" {
    ending  = "settled",
    title   = "Een schikking",
    happens = { "settlement" },
    text    = [[
      Jullie worden het eens, een week voor de uitspraak zou komen. De commissie
      sluit de zaak. Judith schudt de voorzitter de hand, en na even wachten ook
      jou. ]],
  },

  step "uitspraak" {
    ending  = "ruled",
    title   = "De uitspraak",
    happens = { "ruling" },
    text    = {
      [[ De uitspraak is bindend. Op één punt krijgt Judith gelijk, op twee niet. ]],
      also {
        when = { dossier = "geschoond" },
        [[ Het ene punt is het dossier. Daarover is de commissie kort. ]],
      },
      also {
        when = { dossier = "heel" },
        [[ Het ene punt is dat je het niet vroeg. ‘Een vraag was genoeg geweest’, staat er. ]],
      },
    },
  },
}
