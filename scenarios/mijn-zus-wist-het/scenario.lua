-- Situation S04. CC BY 4.0.

return scenario "mijn-zus-wist-het" {
  title       = { nl = "Mijn zus wist het al", en = "My sister already knew" },
  summary     = {
    nl = "Eén vriendelijke zin op de markt, tegen de verkeerde.",
    en = "One friendly sentence at the market, to the wrong person.",
  },
  goal        = {
    nl = "Een fout onder ogen zien, en hulp zoeken zonder het geheim nog eens te breken.",
    en = "To face a mistake, and to find help without breaking the secret once more.",
  },
  minutes     = 15,
  level       = 3,
  procedures  = { "sblp", "camcoop" },
  complainant = "sanne",
  start       = "bericht",

  accepts = {
    K072 = "Alleen titel, samenvatting en doel zijn vertaald.",
  },

  state = {
    vertrouwen = range(0, 4, 1),
    toegegeven = one_of { "nee", "half", "ja" },
    zus        = false, -- haar zus gebeld
  },

  person "sanne" {
    name = "Sanne Kamphuis", role = "cliënt, drie jaar", portrait = "sanne",
  },
  person "wim" {
    name = "Wim Terpstra", role = "contactpersoon klachtbehandeling", portrait = "wim",
  },
  person "hanneke" {
    name = "Hanneke", role = "je supervisor", portrait = "hanneke",
  },
  person "gerard" {
    name = "Gerard Smit", role = "bestuurslid, studiegenoot van vroeger", portrait = "bemiddelaar",
  },

  -- Regels in een document worden getoond zoals ze hier staan.
  document "bericht" {
    title = "Appjes van Sanne",
    note  = "zondag",
    text  = [[
      10.14  Eva wist dat ik bij jou over haar praat.

      10.15  Dat kan maar van één kant komen.

      10.31  Ik weet nog niet wat ik hiermee doe. Maar iets. ]],
  },
  document "notitie" {
    title = "Je eigen briefje",
    note  = "geschreven op zondag, na haar appjes",
    text  = [[
      Zaterdag, bij de kaaskraam. Eva groette mij (we kennen elkaar van het koor).

      Ik: ‘Het was een zwaar voorjaar voor jullie, hoorde ik.’

      Zij: ‘Van wie?’

      Ik: ‘Ach, je hoort weleens iets.’ ]],
  },
  document "klacht" {
    title = "Klacht van Sanne",
    note  = "doorgestuurd door de contactpersoon",
    text  = [[
      Mijn therapeut heeft met mijn zus gesproken over iets wat ik alleen in de therapie heb verteld. Het was één zin. Die zin heeft mijn hele familie op zijn kop gezet.

      Ik wil dat dit niemand anders overkomt. En ik wil weten of ik ooit nog ergens iets kan zeggen.

      Sanne Kamphuis ]],
  },

  contact "supervisor" {
    person = "hanneke",
    role   = "Hanneke, een uur rijden verderop",
    text   = [[
      Bij Hanneke kent niemand jouw dorp. ‘Je klinkt alsof je iets met je
      meesleept’, zegt ze. ]],
    choice "familie" {
      text  = "Ik vertel het met alle namen erbij; zij kent hier toch niemand.",
      does  = "supervision",
      norms = { secrecy = broken "Ook een uur verderop bleef het Sannes verhaal." },
      feedback = "‘Kamphuis’, zegt Hanneke. ‘Die naam had ik niet hoeven weten.’",
    },
    choice "schaamte" {
      text = "Ik zeg dat ik mij schaam en vraag hoe zij met eigen fouten omgaat.",
      feedback = "Jullie praten lang over schaamte. Wat er op de markt gebeurde, weet ze niet.",
    },
    choice "andere-stad" {
      text  = "Ik vertel wat ik zei en tegen wie, maar maak er een andere familie van.",
      does  = "supervision",
      norms = { secrecy = kept "Hanneke dacht mee, en kon niemand herkennen." },
      feedback = "‘Wat wilde je daar bij die kraam?’ vraagt ze. ‘Dat ze me aardig vond’, zeg je.",
    },
  },
  contact "intervision" {
    text = [[
      Jullie zitten bij Noor aan de keukentafel. Noor zingt in hetzelfde koor als
      Sannes zus. ‘Kom maar, hoor’, zegt ze. ]],
    choice "tussen-regels" {
      text  = "Ik vertel het zonder naam; dat ze het wel raden is mijn schuld niet.",
      does  = "intervision",
      norms = { secrecy = broken "Noor kende de familie. Zonder naam was het nog steeds Sanne." },
      feedback = "Noor schenkt heel langzaam koffie bij. Zij weet het, zie je.",
    },
    choice "veranderd" {
      text  = "Ik vertel het als iets van vroeger, met een buurman op een receptie.",
      does  = "intervision",
      norms = { secrecy = kept "Niemand aan tafel kon weten om wie het ging." },
      feedback = "‘Eén zin’, zegt iemand. ‘Dat had mij ook kunnen gebeuren.’",
    },
    choice "stil" {
      text = "Ik zeg dat ik iets met me meedraag wat ik hier beter niet kan delen.",
      feedback = "Ze knikken begrijpend. Je rijdt naar huis met alles nog in je tas.",
    },
  },
  contact "board_member" {
    person = "gerard",
    role   = "Gerard, een oude studiegenoot",
    text   = [[
      ‘Dat is lang geleden!’ Gerard zit nu in het bestuur. ‘Wat kan ik voor je
      doen?’ ]],
  },

  step "bericht" {
    title   = "Zondagochtend",
    day     = 1,
    person  = "sanne", mood = "sad",
    happens = { "complaint_threatened" },
    shows   = { "bericht", "notitie" },
    says    = [[
      Eva wist dat ik bij jou over haar praat. Dat kan maar van één kant komen. Ik
      weet nog niet wat ik hiermee doe. ]],
    text    = [[
      Je hoort jezelf weer bij de kaaskraam staan. Je zoekt een papiertje en
      schrijft op wat er is gezegd. Het zijn vier regels. ]],

    question = "Waar schrik je het meest van in deze berichten?",

    choice "zus-bellen" {
      text  = "Ik bel eerst Eva, om precies te weten wat zij heeft doorverteld.",
      norms = { secrecy = broken "Voor de tweede keer sprak je met Eva over haar." },
      sets  = { zus = true, vertrouwen = down(1) },
      days  = 1,
      to    = "getuige",
      feedback = "‘Dus het klopt’, zegt Eva. Je had haar alleen iets willen vragen.",
    },
    choice "dinsdag" {
      text  = "Ik app dat ze dinsdag alles kan zeggen; dit hoort niet op een scherm.",
      days  = 2,
      to    = "dinsdag",
      feedback = "Twee blauwe vinkjes. Je leest je eigen appje nog eens: het is kort.",
    },
    choice "nooit" {
      text  = "Ik schrijf dat ik nooit met anderen praat over wat zij mij vertelt.",
      norms = { listen = broken "Je ontkende iets wat haar zus zelf had gehoord." },
      sets  = { vertrouwen = down(1) },
      days  = 1,
      to    = "getuige",
      feedback = "Je schreef wat je graag van jezelf gelooft. Dan zie je het briefje liggen.",
    },
    choice "weet-waarover" {
      text  = "Ik schrijf dat ik weet wat ze bedoelt, en vraag of we nu kunnen praten.",
      does  = "discuss",
      norms = { prompt = kept "Ze had dezelfde ochtend antwoord." },
      sets  = { vertrouwen = up(1) },
      to    = "gesprek",
      feedback = "‘Ik kom eraan’, schrijft ze. Een kwartier later hoor je haar fiets.",
    },
  },

  step "dinsdag" {
    title  = "Dinsdag",
    person = "sanne", mood = "angry",
    says   = [[ Zo. Hier zit ik. Twee nachten niet geslapen. ]],
    text   = [[ Ze is gaan zitten op het puntje van haar stoel. Jij moet beginnen. ]],

    choice "zeg-jij" {
      text  = "Ik vraag wat zij vandaag nodig heeft, en laat haar het tempo kiezen.",
      norms = { listen = broken "Ze wachtte op een antwoord, en kreeg een vraag." },
      sets  = { vertrouwen = down(1) },
      days  = 5,
      to    = "contactpersoon",
      feedback = "‘Wat ik nodig heb?’ Ze kijkt je een volle minuut aan, en gaat.",
    },
    choice "meteen" {
      text  = "Ik zeg sorry dat ze moest wachten, en begin zelf over de markt.",
      does  = "discuss",
      norms = { listen = kept "Zij hoefde er niet om te vragen." },
      to    = "gesprek",
      feedback = "Bij het woord ‘kaaskraam’ doet ze haar ogen dicht.",
    },
    choice "nachten" {
      text  = "Ik vraag door over die nachten, want daar heeft ze nu het meest last van.",
      norms = { listen = broken "Je zorgde voor haar slaap, en niet voor haar vraag." },
      sets  = { vertrouwen = down(1) },
      days  = 5,
      to    = "contactpersoon",
      feedback = "Ze geeft netjes antwoord. Aan het eind zegt ze: ‘Je bent er niet over begonnen.’",
    },
  },

  step "getuige" {
    title  = "Woord voor woord",
    person = "sanne", mood = "angry",
    says   = first {
      also {
        when = { zus = true },
        [[ Je hebt Eva gebeld. Zelfs nu praat je liever met haar dan met mij. ]],
      },
      [[ Eva heeft het woord voor woord herhaald. ‘Je hoort weleens iets.’ Zeg jij dat? ]],
    },
    text   = [[ Je briefje ligt naast je telefoon. Het staat er echt. ]],

    choice "gelijk-geven" {
      text  = "Ik schrijf dat het waar is en me spijt, en vraag of ze wil praten.",
      does  = "discuss",
      norms = { listen = kept "Je gaf toe wat er was gebeurd." },
      sets  = { toegegeven = "ja", vertrouwen = up(1) },
      days  = 2,
      to    = { { when = { zus = true }, to = "contactpersoon" }, "gesprek" },
      feedback = {
        also { when = { zus = true }, [[ ‘Dat had zondag gekund’, schrijft ze. Meer niet. ]] },
        also { when = { zus = false }, [[ ‘Morgen na mijn werk’, schrijft ze. ]] },
      },
    },
    choice "uitzoeken" {
      text  = "Ik laat het even rusten, tot ik zeker weet wat ik heb gezegd.",
      norms = { prompt = broken "Ze vroeg je iets, en er kwam een week niets." },
      days  = 7,
      to    = "contactpersoon",
      feedback = "Je weet het al zeker. Toch schuif je het een week voor je uit.",
    },
    choice "algemeen" {
      text  = "Ik schrijf dat ik iets algemeens zei, zoals je dat zegt op een markt.",
      norms = { listen = broken "Voor Sanne was het niets algemeens." },
      sets  = { toegegeven = "half", vertrouwen = down(1) },
      days  = 3,
      to    = "contactpersoon",
      feedback = "Het staat er netjes. ‘Een zwaar voorjaar’, schrijft ze terug, tussen aanhalingstekens.",
    },
  },

  step "gesprek" {
    title  = "Tegenover elkaar",
    person = "sanne", mood = "sad",
    does   = "discuss",
    says   = [[ Zeg het dan. Wat heb je tegen mijn zus gezegd? ]],
    text   = [[ Ze heeft haar handen onder haar benen geschoven, als een kind op een bankje. ]],

    choice "praatje" {
      text  = "Ik zeg dat het maar een praatje was, en dat ik haar naam niet noemde.",
      norms = { listen = broken "Hoe klein het was, was niet haar vraag." },
      sets  = { toegegeven = "half", vertrouwen = down(1) },
      to    = "losgemaakt",
      feedback = "‘Nee, mijn naam niet’, zegt ze. ‘Die wist ze al.’",
    },
    choice "die-zin" {
      text  = "Ik vertel haar de zin, en zeg dat ik die niet had mogen zeggen. Sorry.",
      norms = { listen = kept "Je zei wat je deed, zonder er iets omheen te doen." },
      sets  = { toegegeven = "ja", vertrouwen = up(1) },
      to    = "losgemaakt",
      feedback = "Ze huilt, en is boos dat ze huilt. ‘Dus het is echt zo’, zegt ze.",
    },
    choice "vergoeden" {
      text  = "Ik geef het toe en zeg dat ik alles vergoed wat haar dit gaat kosten.",
      norms = { no_admission = broken "Je zegde geld toe buiten je verzekeraar om." },
      sets  = { toegegeven = "ja" },
      to    = "losgemaakt",
      feedback = "‘Wat kost een zus?’ vraagt ze.",
    },
    choice "haar-versie" {
      text  = "Ik vraag eerst wat Eva heeft verteld, zodat we over hetzelfde praten.",
      norms = { listen = broken "Ze vroeg iets aan jou, en moest het zelf vertellen." },
      to    = "losgemaakt",
      feedback = "Ze vertelt het, heel precies. Het klopt met je briefje. Dat zeg je niet.",
    },
  },

  step "losgemaakt" {
    title   = "Wat het losmaakt",
    person  = "sanne", mood = "angry",
    happens = { "complaint" },
    says    = [[
      Eva heeft mijn moeder gebeld. Nu weet iedereen dat ik hier zit, en waarom. Ik
      heb een klacht over je. Zo, dat is eruit. ]],
    text    = [[ Ze zegt het staand. Het is de eerste keer in drie jaar dat ze haar stem verheft. ]],

    question = "Wat doet het met je als een cliënt boos is, en jij de aanleiding bent?",

    choice "eva-uitleggen" {
      text  = "Ik bied aan om Eva te bellen en uit te leggen dat het aan mij lag.",
      norms = { secrecy = broken "Goedbedoeld, en toch praat je dan weer met Eva over haar." },
      sets  = { vertrouwen = down(1) },
      to    = { { when = { vertrouwen = at_least(1) }, to = "veilig" }, "deur" },
      feedback = "‘Nee!’ Ze houdt haar handen voor zich. ‘Jij belt helemaal niemand.’",
    },
    choice "erbij-blijven" {
      text  = "Ik zeg dat ze gelijk heeft om boos te zijn, en laat het even stil.",
      norms = { listen = kept "Haar boosheid mocht er zijn." },
      sets  = { vertrouwen = up(1) },
      to    = "veilig",
      feedback = "Het duurt lang. Dan gaat ze weer zitten, dit keer achterin haar stoel.",
    },
    choice "familie-patroon" {
      text  = "Ik zeg dat het me doet denken aan hoe haar familie met geheimen omgaat.",
      norms = { listen = broken "Van jouw zin maakte je een patroon van haar familie." },
      sets  = { vertrouwen = down(2) },
      to    = { { when = { vertrouwen = at_least(1) }, to = "veilig" }, "deur" },
      feedback = "‘Jij bent mijn familie niet’, zegt ze.",
    },
    choice "erger-maken" {
      text  = "Ik zeg dat ik mezelf dit nooit vergeef, en dat ik er kapot van ben.",
      to    = "veilig",
      feedback = "Ze kijkt je aan. ‘Moet ik jou nu troosten?’ vraagt ze.",
    },
  },

  step "veilig" {
    title  = "Wat hier blijft",
    person = "sanne", mood = "calm",
    says   = first {
      also {
        needs = { "dissatisfaction" },
        [[ Nog één keer. Ik kom Eva overal tegen, en jij dus ook. Wat doe je dan? ]],
      },
      [[ We wonen in hetzelfde dorp. Jij, ik, Eva. Hoe weet ik dat het hier blijft? ]],
    },
    text   = [[ Ze vraagt het zacht. Je merkt dat ze een antwoord wil horen dat klopt. ]],

    choice "zwijgplicht" {
      text  = "Ik wijs haar op mijn zwijgplicht, die ook buiten deze kamer geldt.",
      to    = {
        { when = { vertrouwen = at_least(4), toegegeven = "ja" }, to = "uitgepraat" },
        "nog-niet",
      },
      feedback = "‘Die gold zaterdag ook’, zegt ze.",
    },
    choice "andere-kraam" {
      text  = "Ik beloof haar dat ik Eva ga mijden, op de markt en in het koor.",
      to    = {
        { when = { vertrouwen = at_least(3), toegegeven = "ja" }, to = "uitgepraat" },
        "nog-niet",
      },
      feedback = "‘Dan ziet zij dat je haar mijdt’, zegt ze, ‘en dan weet ze genoeg.’",
    },
    choice "verwijzen" {
      text  = "Ik zeg dat ik begrijp dat ze liever naar iemand buiten het dorp gaat.",
      norms = { care = broken "Ze vroeg of het hier veilig was, en hoorde een afscheid." },
      sets  = { vertrouwen = down(1) },
      to    = "nog-niet",
      feedback = "‘Zei ik dat?’ vraagt ze. ‘Dat ik weg wil?’",
    },
    choice "buiten" {
      text  = "Ik spreek met haar af wat ik doe als ik iemand van haar tegenkom.",
      norms = { care = kept "Ze weet nu wat er gebeurt als jullie elkaar buiten zien." },
      to    = {
        { when = { vertrouwen = at_least(2), toegegeven = "ja" }, to = "uitgepraat" },
        "nog-niet",
      },
      feedback = "‘Groeten mag’, zegt ze. ‘Maar niets over mij. Ook niets vriendelijks.’",
    },
  },

  step "nog-niet" {
    title   = "Een week bedenktijd",
    person  = "sanne", mood = "sad",
    happens = { "dissatisfaction" },
    says    = first {
      also {
        when = { toegegeven = not_("ja") },
        [[ Je draait er nog steeds omheen. Ik wil er een week niet aan denken. ]],
      },
      [[ Ik geloof best dat je het meent. Maar mijn buik gelooft het niet. ]],
    },
    text    = [[ Ze zoekt haar sjaal, die om haar nek zit. ]],

    choice "rust" {
      text  = "Ik zeg dat ze die week krijgt, en dat ze niets hoeft te laten weten.",
      days  = 10,
      to    = "deur",
      feedback = "Na een week laat ze niets weten. Zoals je haar had gezegd.",
    },
    choice "nieuwe-dag" {
      text  = "Ik vraag of ik haar over een week mag bellen om te horen hoe het is.",
      does  = "discuss",
      once  = true,
      sets  = { vertrouwen = up(1) },
      days  = 7,
      to    = "veilig",
      feedback = "‘Doe maar. Maar bel mij, en niemand anders.’",
    },
    choice "brief-schrijven" {
      text  = "Ik schrijf haar die week een brief waarin staat wat ik deed en dat het fout was.",
      does  = "discuss",
      once  = true,
      when  = { toegegeven = not_("ja") },
      sets  = { vertrouwen = up(1), toegegeven = "ja" },
      days  = 7,
      to    = "veilig",
      feedback = "Een half velletje, met de hand. Onderaan vraag je of ze erover wil praten.",
    },
    choice "gratis" {
      text  = "Ik zeg dat ik deze en de vorige sessie niet in rekening zal brengen.",
      days  = 10,
      to    = "deur",
      feedback = "‘O’, zegt ze. ‘Nou. Dank je.’ Het klinkt niet als dank je.",
    },
  },

  step "uitgepraat" {
    title   = "Ze komt terug",
    person  = "sanne", mood = "relieved",
    happens = { "solution" },
    says    = [[ Ik ben nog boos. Maar je loog niet. Tot dinsdag. ]],
    text    = [[ Je hoort haar fiets wegrijden. Je handen zijn koud. ]],

    choice "geheim" {
      text  = "Ik besluit hier met niemand over te praten; er is al genoeg gezegd.",
      days  = 6,
      to    = "markt",
      feedback = "Het voelt trouw. Het voelt ook eenzaam.",
    },
    choice "dossier-aanvullen" {
      text  = "Ik leg in haar dossier vast wat ik heb gezegd, en wat we afspraken.",
      norms = { file = kept "Haar dossier klopt, ook waar het over jou gaat." },
      days  = 6,
      to    = "markt",
      feedback = "Je schrijft de zin over van je briefje. Hij wordt er niet kleiner van.",
    },
    choice "briefje-weg" {
      text  = "Ik gooi het briefje van zondag weg, want dit moet nergens rondslingeren.",
      norms = { file = broken "Het briefje hoorde bij wat er is gebeurd." },
      days  = 6,
      to    = "markt",
      feedback = "In snippers, tot onderin de papierbak.",
    },
  },

  step "markt" {
    title = "Zaterdag, de kaaskraam",
    text  = [[
      Eva staat ineens naast je. ‘Ik had het niet moeten doorvertellen’, zegt ze.
      ‘Gaat het nu weer een beetje met haar?’ ]],

    question = "Je woont en werkt in hetzelfde dorp. Hoe doen jullie dat?",

    choice "doe-de-groeten" {
      text  = "Ik zeg dat het beter gaat, en dat ze zich geen zorgen hoeft te maken.",
      norms = { secrecy = broken "Opnieuw vertelde je haar zus hoe het met Sanne gaat." },
      days  = 1,
      to    = "verbroken",
      feedback = "‘Gelukkig’, zegt Eva. ‘Ik zal zeggen dat ik je sprak.’",
    },
    choice "met-haarzelf" {
      text  = "Ik zeg dat ze dat beter aan Sanne zelf kan vragen, en reken af.",
      norms = { secrecy = broken "Het was weinig, en toch bevestigde je dat je Sanne kent." },
      days  = 1,
      to    = { { when = { vertrouwen = at_least(3) }, to = "opgelost" }, "verbroken" },
      feedback = "‘Dat zal ik doen’, zegt Eva. Je kaas vergeet je op de toonbank.",
    },
    choice "over-niemand" {
      text  = "Ik groet haar, en zeg dat ik over niemand praat, ook niet even.",
      norms = { secrecy = kept "Je groette Eva, en zei over niemand iets." },
      days  = 1,
      to    = "opgelost",
      feedback = "Eva bloost. ‘Nee’, zegt ze. ‘Natuurlijk niet.’ Jij bloost ook.",
    },
    choice "geen-tijd" {
      text  = "Ik zeg dat ik haast heb, en dat we elkaar op het koor wel spreken.",
      days  = 1,
      to    = { { when = { vertrouwen = at_least(2) }, to = "opgelost" }, "verbroken" },
      feedback = "‘Op het koor dan!’ roept Eva je na. De kaasboer kijkt op.",
    },
  },

  step "verbroken" {
    title   = "Weer Eva",
    person  = "sanne", mood = "angry",
    happens = { "solution_lapsed" },
    says    = [[ Eva zegt dat jullie het weer over mij hadden. Zaterdag. Bij de kaas. ]],
    text    = [[ Ze belt terwijl je de boodschappen uitpakt. ]],
    to      = "deur",
  },

  step "deur" {
    title   = "De deur",
    person  = "sanne", mood = "angry",
    happens = { "no_solution" },
    says    = [[ Ik kan hier niets meer zeggen. Ik ga hier iets mee doen. ]],
    text    = [[ Het is geen dreigement. Het klinkt alsof ze haar jas aantrekt. ]],

    choice "sporen" {
      text  = "Ik vraag wat ze van plan is, zodat ik mij er ook op kan voorbereiden.",
      norms = { listen = broken "Ze had pijn, en jij vroeg waar je aan toe was." },
      sets  = { vertrouwen = down(1) },
      days  = 8,
      to    = "contactpersoon",
      feedback = "‘Dat merk je dan wel’, zegt ze.",
    },
    choice "ophouden" {
      text  = "Ik vraag haar om nog één sessie, zodat we dit goed kunnen afsluiten.",
      days  = 8,
      to    = "contactpersoon",
      feedback = "‘Voor wie zou dat goed zijn?’ vraagt ze.",
    },
    choice "weg-en-naam" {
      text  = "Ik zeg sorry, wijs haar de weg en geef namen van collega’s elders.",
      norms = {
        routes = kept "Ze weet waar ze met haar klacht heen kan.",
        care   = kept "Ze kan ergens verder praten.",
      },
      sets  = { vertrouwen = up(1) },
      days  = 8,
      to    = { { when = { vertrouwen = at_least(3) }, to = "gestopt" }, "contactpersoon" },
      feedback = "Ze schrijft de namen op de rug van haar hand.",
    },
    choice "avondbericht" {
      text  = "Ik stuur haar die avond een lang bericht over wat ik eigenlijk bedoelde.",
      norms = { listen = broken "Wat je bedoelde, had ze nu al een paar keer gehoord." },
      days  = 8,
      to    = "contactpersoon",
      feedback = "Het wordt laat. Ze leest het om half twee ’s nachts, zie je.",
    },
  },

  step "contactpersoon" {
    title   = "De contactpersoon belt",
    person  = "wim", mood = "calm",
    happens = { "complaint", "escalation" },
    shows   = { "klacht" },
    says    = [[
      Sanne Kamphuis heeft een klacht bij ons ingediend. Zij heeft gevraagd of ik
      je wil bellen. Hoe kijk jij ernaar? ]],
    text    = {
      [[ Wim Terpstra stuurt haar brief mee. Je leest hem terwijl hij wacht. ]],
      also {
        unless = { "discuss" },
        [[ ‘Ze schrijft dat je er zelf niet over begonnen bent’, zegt hij. ]],
      },
    },

    choice "zoals-zij-wil" {
      text  = "Ik zeg dat ik graag met haar praat, hoe en met wie zij dat wil.",
      does  = "discuss",
      norms = { channel = kept "Je aanbod ging via de contactpersoon." },
      sets  = { vertrouwen = up(1) },
      to    = "week-ervoor",
      feedback = "‘Dan vraag ik haar dat’, zegt Wim. ‘Niet meer en niet minder.’",
    },
    choice "al-gezegd" {
      text  = "Ik zeg dat het al is besproken en dat ik verder niets toe te voegen heb.",
      to    = "week-ervoor",
      feedback = "‘Voor haar blijkbaar wel’, zegt Wim.",
    },
    choice "context" {
      text  = "Ik vertel hem over haar en Eva, zodat hij snapt waarom dit zo hard viel.",
      norms = { secrecy = broken "Wat Sanne over Eva had verteld, hoorde Wim nu van jou." },
      to    = "week-ervoor",
      feedback = "‘Ho’, zegt Wim na een tijdje. ‘Weet Sanne dat je mij dit vertelt?’",
    },
    choice "haar-schrijven" {
      text  = "Ik schrijf Sanne dat ik schrok, en dat ik het liever samen had gedaan.",
      norms = { channel = broken "Ze had het uit handen gegeven, en toch kreeg ze post van jou." },
      sets  = { vertrouwen = down(1) },
      days  = 3,
      to    = "week-ervoor",
      feedback = "De brief komt ongeopend terug.",
    },
  },

  step "week-ervoor" {
    title = "De week ervoor",
    text  = [[
      Volgende week zitten jullie met zijn drieën. Je ligt wakker en maakt lijstjes
      in je hoofd. ]],

    choice "wijn" {
      text  = "Ik vraag een bevriende collega bij een glas wijn wat zij nu zou doen.",
      norms = { secrecy = broken "Het werd laat, en je vriendin weet nu wie Sanne is." },
      days  = 6,
      to    = "behandeling",
      feedback = "Ze vindt dat je veel te streng bent voor jezelf. Dat is heerlijk om te horen.",
    },
    choice "netjes-maken" {
      text  = "Ik loop het dossier na en haal weg wat verkeerd gelezen kan worden.",
      norms = { file = broken "Je haalde iets uit een dossier waarover een klacht loopt." },
      days  = 6,
      to    = "behandeling",
      feedback = "Twee zinnen maar. Je weet precies welke.",
    },
    choice "nalezen" {
      text  = "Ik lees haar klacht nog eens, en schrijf op wat ze eigenlijk vraagt.",
      norms = { proceedings = kept "Je bereidde je voor op haar vraag." },
      sets  = { vertrouwen = up(1) },
      days  = 6,
      to    = "behandeling",
      feedback = "‘Kan ik ooit nog ergens iets zeggen.’ Die zin had je de eerste keer gemist.",
    },
  },

  step "behandeling" {
    title   = "Met zijn drieën",
    person  = "sanne", mood = "sad",
    happens = { "handling" },
    says    = [[ Ik wil het één keer van jou horen, waar iemand bij is. ]],
    text    = [[ Wim heeft een kan water neergezet. Niemand schenkt in. ]],

    choice "eerst-zij" {
      text  = "Ik vraag of zij eerst wil vertellen wat die zin bij haar heeft gedaan.",
      days  = 5,
      to    = { { when = { vertrouwen = at_least(2) }, to = "vergelijk" }, "geen-vergelijk" },
      feedback = "Ze vertelt het, tegen Wim. Naar jou kijkt ze niet.",
    },
    choice "hele-zin" {
      text  = "Ik zeg wat ik zei, tegen wie, dat het me spijt en wat ik nu anders doe.",
      norms = { proceedings = kept "Je gaf antwoord op wat ze vroeg." },
      days  = 5,
      to    = { { when = { vertrouwen = at_least(1) }, to = "vergelijk" }, "geen-vergelijk" },
      feedback = "Vier zinnen. Sanne schenkt zichzelf water in.",
    },
    choice "verzachten" {
      text  = "Ik zeg dat we allemaal mensen zijn, en dat Eva het ook kon weten van anderen.",
      days  = 5,
      to    = "geen-vergelijk",
      feedback = "‘Van anderen’, zegt Sanne tegen Wim. Ze staat op.",
    },
  },

  step "opgelost" {
    ending = "solved",
    title  = "Dinsdag, zoals anders",
    person = "sanne", mood = "calm",
    text   = [[
      Dinsdag is ze er. Ze vraagt niet naar de markt, en jij vertelt er niet over.
      Aan het eind zegt ze iets wat ze in drie jaar nog niet had gezegd. ]],
  },

  step "gestopt" {
    ending = "left",
    title  = "Elders verder",
    text   = [[
      Een maand later mailt een collega uit de stad: Sanne geeft toestemming om haar
      gegevens over te dragen. Onderaan, van Sanne zelf: ‘Bedankt voor het nummer.’ ]],
  },

  step "vergelijk" {
    ending  = "settled",
    title   = "Een vergelijk",
    happens = { "settlement" },
    text    = [[
      Jij schrijft Sanne een brief, en niemand anders. Ook staat op papier wat je
      doet als je familie van een cliënt tegenkomt. ‘Dit is genoeg’, zegt Sanne. ]],
  },

  step "geen-vergelijk" {
    ending  = "unsettled",
    title   = "Geen vergelijk",
    happens = { "no_settlement" },
    text    = [[
      Wim rondt het af. ‘Zij heeft nog een weg, via de geschillencommissie’, zegt
      hij. ‘Of ze die neemt, is aan haar.’ ]],
  },
}
