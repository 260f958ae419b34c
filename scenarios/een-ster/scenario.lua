-- Situation S11. CC BY 4.0.

return scenario "een-ster" {
  title       = { nl = "1 ster", en = "1 star" },
  summary     = {
    nl = "Een anonieme recensie. Je denkt dat je weet van wie.",
    en = "An anonymous review. You think you know who wrote it.",
  },
  goal        = {
    nl = "Merken dat een dreigende klacht al om een gesprek vraagt, ook als je niet weet met wie.",
    en = "To notice that a threatened complaint already asks for a talk, even if you don’t know with whom.",
  },
  minutes     = 12,
  level       = 3,
  procedures  = { "sblp" },
  complainant = "anoniem",
  start       = "recensie",

  accepts = {
    K049 = "Wie nergens naar vraagt, hoort ook niets; dan is er geen oplossing gevonden.",
    K072 = "Alleen titel, samenvatting en doel zijn vertaald.",
  },

  state = {
    band    = range(0, 4, 2),
    reactie = one_of { "geen", "open", "fel", "sterren" },
    thijs   = one_of { "buiten", "boos", "bijgelegd" },
  },

  person "anoniem" { name = "Anoniem", role = "schreef een recensie" },
  person "lezer" { name = "Een lezer", role = "reageert onder de recensie" },
  person "thijs" {
    name = "Thijs Meijer", role = "cliënt, gestopt in het voorjaar", portrait = "thijs",
  },
  person "els" {
    name = "Els Wiersma", role = "cliënt, acht maanden", portrait = "els",
  },
  person "functionaris" {
    name     = "Mevrouw Ter Haar",
    role     = "onafhankelijke klachtenfunctionaris",
    portrait = "functionaris",
  },

  -- Regels in een document worden getoond zoals ze hier staan.
  document "recensie" {
    title = "Recensie van je praktijk",
    note  = "1 van 5 sterren · anoniem",
    text  = [[
      Zweverig, duur, en als je iets zegt ligt het aan jou. Blijf weg.

      Gemiddelde van deze praktijk: 4,1 (negen recensies) ]],
  },
  document "mails-thijs" {
    title = "Mails van Thijs",
    note  = "vlak voordat hij stopte",
    text  = [[
      25 februari: ‘Ziek, kom niet.’

      4 maart: ‘Red het niet vandaag, sorry.’

      11 maart: ‘Moet weer afzeggen. Reken die sessie maar.’

      20 maart: ‘Ik stop ermee. Het is me te zweverig, denk ik. Het ligt niet aan jou.’ ]],
  },
  document "verslagen-els" {
    title = "Uit je verslagen, Els",
    note  = "dit jaar",
    text  = [[
      Februari: E. vindt de oefening ‘raar’. Weerstand?

      April: E. zegt dat het liggen niet goed voelt. Weerstand, bespreken.

      Juni: E. vraagt of het ook zittend kan. Uitgelegd wat liggen oplevert. E. vriendelijk, werkt mee. ]],
  },

  contact "supervisor" {
    text = [[
      Je supervisor leest de recensie op je telefoon en geeft hem terug. ‘Wat denk
      je als je dit leest?’ ]],
    choice "thijs-noemen" {
      text  = "Ik vertel over Thijs, zijn afzeggingen en waarom hij het wel moet zijn.",
      does  = "supervision",
      norms = { secrecy = broken "Je supervisor hoorde een naam, en die deed er niet toe." },
      feedback = "‘Jij weet het zeker’, zegt je supervisor. ‘Waar zou je liever niet aan denken?’",
    },
    choice "woorden" {
      text = "Ik vraag hoe zo’n reactie het beste geschreven kan worden, woord voor woord.",
      feedback = "Jullie schaven aan komma’s. Waar het pijn doet, blijft onbesproken.",
    },
    choice "wie-ik-niet-hoor" {
      text  = "Ik vertel zonder namen hoe het me raakt, en wie ik misschien niet hoor.",
      does  = "supervision",
      norms = { secrecy = kept "Je supervisor dacht mee zonder te weten wie er bij je komt." },
      feedback = "‘Als je iets zegt, ligt het aan jou. Wie zei er het laatst iets?’ Je bladert terug.",
    },
  },
  contact "intervision" {
    text = [[
      De groep kent het gevoel: drie van de vier lezen hun eigen recensies liever
      niet. ‘Gooi het er maar uit.’ ]],
    choice "raden" {
      text  = "Ik vertel van de cliënt die in maart stopte, met al zijn mails erbij.",
      does  = "intervision",
      norms = { secrecy = broken "Vier collega’s lazen mails van iemand die dat niet wist." },
      feedback = "Iedereen is het met je eens. Het voelt goed, en je weet nog niets.",
    },
    choice "weerstand" {
      text  = "Ik laat alleen de recensie lezen, en vraag wat zij erin over mij horen.",
      does  = "intervision",
      norms = { secrecy = kept "Het ging over jou, en over niemand anders." },
      feedback = "‘Dat iets zeggen niet hielp’, zegt iemand. ‘Zeg jij weleens weerstand?’",
    },
    choice "sterren-ruilen" {
      text = "Ik vraag of zij ook weleens zo’n ster krijgen, en lach er met ze om.",
      feedback = "Jullie lezen elkaar de ergste voor. Je slaapt er één nacht beter van.",
    },
  },
  contact "board_member" {
    choice "site" {
      text = "Ik vraag of de beroepsorganisatie iets tegen die site kan beginnen.",
      feedback = "‘Daar gaan wij niet over. Maar hoe is het met jou?’ Je zegt dat het gaat.",
    },
    choice "zonder-naam" {
      text  = "Ik vertel van de recensie en wat die met me doet, en noem niemand.",
      does  = "board_member",
      norms = { secrecy = kept "Het bestuurslid weet wat er speelt, en niet met wie." },
      feedback = "‘Ik had er vorig jaar ook een’, hoor je. ‘Ik wist ook zeker van wie.’",
    },
    choice "verdenking" {
      text  = "Ik vertel ook op wie ik het houd, en vraag wat ik tegen hem kan doen.",
      does  = "board_member",
      norms = { secrecy = broken "Ook een bestuurslid hoefde niet te weten wie er bij je kwam." },
      feedback = "‘En als hij het niet is?’ vraagt het bestuurslid.",
    },
  },
  contact "home" {
    choice "voorlezen" {
      text  = "Ik lees de recensie voor, en vertel wie ik denk dat het geschreven heeft.",
      does  = "home",
      norms = { secrecy = broken "Thuis hoort niemand te weten wie bij je komt." },
      feedback = "‘Die van de fietsenwinkel?’ hoor je. Je had het niet moeten zeggen.",
    },
    choice "wakker" {
      text  = "Ik zeg dat er iets naars over mijn werk staat, en dat ik wakker lig.",
      does  = "home",
      norms = { secrecy = kept "Je vertelde hoe het met jou gaat, en niets over wie bij je komt." },
      feedback = "‘Van mij krijg je er vier’, hoor je naast je. ‘Soms vijf.’ Je moet lachen.",
    },
    choice "verversen" {
      text = "Ik zeg dat ik zo kom, en kijk nog één keer of er iets is bijgekomen.",
      feedback = "Er is niets bijgekomen. Dat weet je om elf uur ook, en om één uur.",
    },
  },

  step "recensie" {
    title   = "Eén ster",
    day     = 1,
    person  = "anoniem", mood = "angry",
    happens = { "complaint_threatened" },
    shows   = { "recensie", "mails-thijs" },
    says    = [[ Zweverig, duur, en als je iets zegt ligt het aan jou. Blijf weg. ]],
    text    = [[
      Je leest het op de rand van je bed. Zweverig: dat was het woord van Thijs,
      voordat hij stopte. Je weet het bijna zeker. ]],

    question = "Wat raakt je het meest: dat het er staat, of wat er staat?",

    choice "laten-staan" {
      text  = "Ik laat het staan; wie mij kent, weet dat het zo bij mij niet gaat.",
      days  = 3,
      to    = "vermoeden",
      feedback = "Je kijkt drie dagen lang of er iets onder staat. Er staat niets onder.",
    },
    choice "feiten" {
      text  = "Ik schrijf eronder dat wie steeds te laat afzegt, zelf de kosten maakt.",
      norms = { secrecy = broken "Je vertelde in het openbaar iets over een cliënt." },
      sets  = { reactie = "fel", band = down(1) },
      days  = 1,
      to    = "eronder",
      feedback = "Je leest het na: geen naam, geen scheldwoord, en het klopt. Plaatsen.",
    },
    choice "sterren" {
      text  = "Ik vraag drie tevreden cliënten of zij ook eens iets willen schrijven.",
      norms = { no_retaliation = broken "Je dekte de klacht toe, en je cliënten moesten helpen." },
      sets  = { reactie = "sterren", band = down(1) },
      days  = 1,
      to    = "eronder",
      feedback = "Ze doen het graag. Eén vraagt of ze er iets bepaalds in moet zetten.",
    },
    choice "uitnodiging" {
      text  = "Ik schrijf eronder dat ik dit wil horen, en hoe men mij kan bereiken.",
      does  = "discuss",
      norms = {
        secrecy = kept "Je nodigde uit, en bevestigde niet dat iemand bij je kwam.",
        prompt  = kept "Er stond de volgende dag een antwoord.",
      },
      sets  = { reactie = "open", band = up(1) },
      days  = 2,
      to    = "vermoeden",
      feedback = "Drie regels, en je telefoonnummer. Er belt niemand. Iemand leest het wel.",
    },
    choice "verwijderen" {
      text  = "Ik vraag de site het weg te halen, want er staat niet eens een naam bij.",
      days  = 3,
      to    = "vermoeden",
      feedback = "‘Anoniem mag’, schrijft de site. ‘Als u vindt dat er iets niet klopt, kunt u reageren.’",
    },
  },

  step "eronder" {
    title  = "Onder de recensie",
    person = "lezer", mood = "angry",
    says   = first {
      also {
        when = { reactie = "sterren" },
        [[ Drie keer vijf sterren op één avond. Toevallig. ]],
      },
      [[ Dus zo wordt daar over cliënten gepraat. Dan weet ik ook genoeg. ]],
    },
    text   = [[ Twaalf mensen vinden dat een nuttige reactie. Je buurvrouw is er één van. ]],

    choice "antwoorden" {
      text  = "Ik antwoord deze lezer rustig, zodat ook mijn kant te lezen staat.",
      norms = { listen = broken "Nu ging het over je goede naam, en niet meer over de klacht." },
      sets  = { band = down(1) },
      days  = 2,
      to    = "vermoeden",
      feedback = "Er komt een antwoord op je antwoord, en daarop weer een.",
    },
    choice "terugkomen" {
      text  = "Ik schrijf eronder dat dit niet goed was, en dat ik de kritiek wil horen.",
      does  = "discuss",
      norms = { listen = kept "Je kwam erop terug, en vroeg naar het verhaal." },
      sets  = { reactie = "open", band = up(1) },
      days  = 2,
      to    = "vermoeden",
      feedback = "Je vorige bericht haal je weg. ‘Netjes’, schrijft iemand die je niet kent.",
    },
    choice "stil" {
      text  = "Ik reageer nergens meer op; hoe minder ik zeg, hoe sneller het zakt.",
      days  = 3,
      to    = "vermoeden",
      feedback = "Het zakt niet. Er komt een zesde reactie, en die gaat over parkeren.",
    },
  },

  step "vermoeden" {
    title = "Wie is het?",
    text  = {
      [[
        Drie late afzeggingen, en ‘zweverig’. Wie kan het anders zijn dan Thijs?
        Je hebt zijn adres nog. Donderdag heb je gewone sessies, met Els als
        laatste. ]],
      also {
        when = { reactie = "open" },
        [[ Op je uitnodiging kwam nog geen antwoord. ]],
      },
    },

    choice "mailen" {
      text  = "Ik mail Thijs vriendelijk of hij het was, en dat ik er graag over praat.",
      norms = { listen = broken "Je vraag was een beschuldiging, hoe vriendelijk ook." },
      sets  = { thijs = "boos" },
      days  = 1,
      to    = "thijs",
      feedback = "Je hebt er een uur aan geschreven. Hij antwoordt binnen vijf minuten.",
    },
    choice "gewoon-werken" {
      text  = "Ik doe mijn werk; wat er op internet staat, hoort niet in mijn kamer.",
      days  = 2,
      to    = "donderdag",
      feedback = "Dat lukt aardig, tot je bij elke oefening zelf ‘zweverig’ denkt.",
    },
    choice "terugbladeren" {
      text  = "Ik blader mijn verslagen door: wie heeft er iets gezegd, en wat deed ik?",
      sets  = { band = up(1) },
      days  = 2,
      to    = "donderdag",
      feedback = "Bij Els staat drie keer hetzelfde woord, met een vraagteken erachter.",
    },
    choice "jurist" {
      text  = "Ik laat een bevriende jurist Thijs schrijven dat dit mij schade doet.",
      norms = {
        no_retaliation = broken "Een jurist, op een vermoeden, is een dreigement.",
        secrecy        = broken "Die jurist hoorde van jou wie er bij je kwam.",
      },
      sets  = { thijs = "boos" },
      days  = 2,
      to    = "thijs",
      feedback = "De brief is beleefd. Het briefhoofd is dat niet.",
    },
  },

  step "thijs" {
    title   = "Thijs",
    person  = "thijs", mood = "angry",
    happens = { "complaint" },
    says    = first {
      also {
        when = { reactie = "fel" },
        [[
          Dat van die afzeggingen, dat ben ik. Dat heb jij online gezet. En die
          recensie heb ik niet geschreven. Dit is een klacht. ]],
      },
      [[
        Ik heb niets geschreven. Ik zei nog dat het niet aan jou lag. Dat je dit van
        mij denkt, daar dien ik een klacht over in. ]],
    },
    text    = [[ Je zoekt zijn laatste mail op. ‘Het ligt niet aan jou’, staat er. ]],

    choice "lag-voor-de-hand" {
      text  = "Ik schrijf hem waarom het zo voor de hand lag om aan hem te denken.",
      norms = { listen = broken "Hij kreeg te horen waarom hij verdacht was." },
      days  = 2,
      to    = "donderdag",
      feedback = "‘Bedankt voor de uitleg’, schrijft hij. Je denkt niet dat hij het meent.",
    },

    choice "opbellen" {
      text  = "Ik bel hem, zeg dat het me spijt en vraag hoe dit voor hem is.",
      does  = "discuss",
      norms = { listen = kept "Je zei sorry, en vroeg hoe het voor hem was." },
      sets  = { thijs = "bijgelegd" },
      days  = 2,
      to    = "donderdag",
      feedback = "Hij is een half uur boos, en dan niet meer. ‘Zoek eens verder’, zegt hij.",
    },

    choice "misverstand" {
      text  = "Ik schrijf hem dat het een misverstand was, en dat het daarmee klaar is.",
      norms = { routes = broken "Hij noemde het een klacht, en jij verklaarde die voorbij." },
      days  = 2,
      to    = "donderdag",
      feedback = "Er komt geen antwoord. Klaar lijkt het je niet.",
    },
  },

  step "donderdag" {
    title  = "Donderdag, de laatste sessie",
    day    = 6,
    person = "els", mood = "calm",
    shows  = { "verslagen-els" },
    says   = [[ Het gaat wel. Een gewone week. ]],
    text   = [[
      Els zit op het puntje van haar stoel. Ze kijkt je aan, en dan naar de mat waar
      ze zo op gaat liggen. ]],

    question = "Wat merk je aan Els, en wat maak je ervan?",

    choice "nare-week" {
      text  = "Ik vertel eerlijk dat ik een nare week heb, door iets wat online staat.",
      norms = { care = broken "Ze kwam voor zichzelf, en moest voor jou zorgen." },
      sets  = { band = down(1) },
      days  = 7,
      to    = "overslaan",
      feedback = "‘Wat erg voor je’, zegt ze. Ze wordt vuurrood.",
    },
    choice "iets-wat-ik-mis" {
      text  = "Ik vraag hoe het tussen ons gaat, en of ze iets zei wat ik niet hoorde.",
      does  = "discuss",
      norms = { listen = kept "Je vroeg ernaar, en zei niet waarom." },
      days  = 1,
      to    = { { when = { band = at_least(2) }, to = "bekentenis" }, "overslaan" },
      feedback = "Ze is zo lang stil dat je de klok hoort.",
    },
    choice "oefening" {
      text  = "Ik begin met een oefening; als er iets zit, komt het vanzelf naar boven.",
      days  = 7,
      to    = "overslaan",
      feedback = "Ze gaat liggen. Er komt niets naar boven.",
    },
    choice "recht-af" {
      text  = "Ik vraag haar op de man af of zij die recensie misschien heeft geschreven.",
      norms = { listen = broken "Je vroeg naar de dader, en niet naar de klacht." },
      sets  = { band = down(1) },
      days  = 1,
      to    = { { when = { band = at_least(2) }, to = "bekentenis" }, "overslaan" },
      feedback = "Haar gezicht zegt het al voordat zij iets zegt.",
    },
  },

  step "overslaan" {
    title  = "Een paar weken niet",
    person = "els", mood = "sad",
    says   = [[ Ik denk dat ik het een paar weken oversla. Als dat mag. ]],
    text   = [[ Ze vraagt het aan haar schoenen. In acht maanden sloeg ze geen week over. ]],

    choice "mag" {
      text  = "Ik zeg dat dat natuurlijk mag, en dat ze belt wanneer ze weer wil.",
      days  = 10,
      to    = "nooit-bekend",
      feedback = "Ze bedankt je. Ze heeft haar jas al aan.",
    },

    choice "tegenstaan" {
      text  = "Ik vraag wat haar hier tegenstaat, en zeg dat het ook over mij mag gaan.",
      does  = "discuss",
      norms = { listen = kept "Je vroeg door, en maakte ruimte voor kritiek." },
      sets  = { band = up(1) },
      days  = 1,
      to    = { { when = { band = at_least(2) }, to = "bekentenis" }, "nooit-bekend" },
      feedback = "Haar hand ligt al op de deurklink. Die laat ze weer los.",
    },

    choice "vaste-uur" {
      text  = "Ik zeg dat het mag, maar dat ik haar vaste uur dan niet voor haar kan vrijhouden.",
      norms = { care = broken "Ze aarzelde, en jij maakte de stap terug groter." },
      sets  = { band = down(1) },
      days  = 10,
      to    = "nooit-bekend",
      feedback = "‘Nee, dat snap ik’, zegt ze. Je hebt al iemand voor dat uur.",
    },
  },

  step "bekentenis" {
    title  = "Els",
    person = "els", mood = "sad",
    says   = [[
      Die ene ster, dat was ik. Ik heb het hier drie keer gezegd. Elke keer was het
      mijn weerstand. ]],
    text   = {
      [[ Vriendelijke Els. Aan haar had je nooit gedacht. ]],
      also {
        when = { thijs = "boos" },
        [[ Thijs wel. Die wacht nog op een antwoord. ]],
      },
    },

    choice "waarom-zo" {
      text  = "Ik vraag haar waarom ze dit niet gewoon hier tegen mij heeft gezegd.",
      norms = { listen = broken "Ze had het gezegd. Drie keer." },
      sets  = { band = down(2) },
      to    = "weghalen",
      feedback = "‘Dat deed ik’, zegt ze. ‘Dat is het juist.’",
    },

    choice "bedanken" {
      text  = "Ik zeg dat ze gelijk heeft, dat het me spijt, en vraag wat ze toen wilde.",
      norms = { listen = kept "Je gaf haar gelijk, en vroeg naar wat ze bedoelde." },
      sets  = { band = up(1) },
      to    = "weghalen",
      feedback = "‘Zitten’, zegt ze. ‘Ik wilde gewoon blijven zitten.’",
    },

    choice "bedoeling" {
      text  = "Ik vertel wat ik met weerstand bedoel, en dat het geen verwijt was.",
      norms = { listen = broken "Voor de vierde keer legde je uit wat zij eigenlijk voelde." },
      sets  = { band = down(1) },
      to    = "weghalen",
      feedback = "Ze luistert beleefd. Zo luisterde ze dit hele jaar al.",
    },
    choice "week-wakker" {
      text  = "Ik zeg dat het me pijn deed, en dat ik er een week van wakker lag.",
      to    = "weghalen",
      feedback = "‘Dat wilde ik niet’, zegt ze. ‘Of eigenlijk wel, een beetje.’",
    },
  },

  step "weghalen" {
    title  = "Die ster",
    person = "els", mood = "calm",
    says   = [[ Moet ik hem weghalen? ]],
    text   = [[ Ze heeft haar telefoon al in haar hand. Die van jou ligt omgekeerd op tafel. ]],

    question = "Wat maakt die ene ster zo groot?",

    choice "aan-haar" {
      text  = "Ik zeg dat zij daarover gaat, en vraag wat ze hier anders zou willen.",
      norms = { listen = kept "Je liet haar de keuze, en vroeg wat ze nodig had." },
      to    = { { when = { band = at_least(2) }, to = "uitgepraat" }, "tweede" },
      feedback = "Ze stopt haar telefoon weg. ‘Dat moet ik even geloven’, zegt ze.",
    },
    choice "graag" {
      text  = "Ik zeg dat me dat erg zou helpen, zeker nu we het hebben uitgepraat.",
      norms = { routes = broken "Ze mocht klagen, en hoorde dat je het liever weg had." },
      sets  = { band = down(1) },
      to    = { { when = { band = at_least(3) }, to = "uitgepraat" }, "tweede" },
      feedback = "‘Dan doe ik dat vanavond’, zegt ze. Daarna kijkt ze op de klok.",
    },
    choice "geschenk" {
      text  = "Ik bied haar twee sessies aan zonder kosten, en laat de ster aan haar.",
      norms = { routes = broken "Een geschenk maakte het lastig om nog kritiek te hebben." },
      to    = { { when = { band = at_least(3) }, to = "uitgepraat" }, "tweede" },
      feedback = "‘Dat hoeft niet’, zegt ze snel. ‘Dan voel ik me gekocht.’",
    },
    choice "regeling" {
      text  = "Ik zeg dat hij mag blijven, en waar ze met een klacht ook terechtkan.",
      norms = { routes = kept "Ze weet nu welke weg er nog meer is." },
      to    = { { when = { band = at_least(2) }, to = "uitgepraat" }, "functionaris" },
      feedback = "‘Dat je dat zegt’, zegt ze. Ze schrijft het achter op haar hand.",
    },
  },

  step "uitgepraat" {
    title   = "Zittend",
    person  = "els", mood = "relieved",
    happens = { "solution" },
    says    = [[ Volgende week weer. Maar dan blijf ik zitten. ]],
    text    = [[ Ze zegt het bij de deur, alsof het niets is. Je zegt: graag. ]],

    choice "onder-de-recensie" {
      text    = "Ik schrijf onder de recensie dat we dit inmiddels samen hebben uitgepraat.",
      happens = { "solution_lapsed" },
      norms   = { secrecy = broken "Nu kon iedereen lezen dat de schrijver bij je komt." },
      sets    = { reactie = "fel", band = down(2) },
      days    = 2,
      to      = "tweede",
      feedback = "‘Fijn om te lezen!’ schrijft je buurvrouw. Els leest het ook.",
    },
    choice "verslag" {
      text  = "Ik schrijf in haar verslag wat zij zei, drie keer, en wat ik nu anders doe.",
      norms = { file = kept "Haar kritiek staat er nu als kritiek, met de datum erbij." },
      days  = 1,
      to    = "opgelost",
      feedback = "Je schrijft ‘weerstand’ op, en zet erbij van wie.",
    },
    choice "appje" {
      text  = "Ik app haar in de avond dat ik erg blij ben met haar eerlijkheid van vandaag.",
      days  = 1,
      to    = "opgelost",
      feedback = "‘Ik ook’, appt ze. Meer niet, en dat is genoeg.",
    },
  },

  step "tweede" {
    title   = "Een tweede recensie",
    person  = "els", mood = "angry",
    happens = { "no_solution" },
    says    = [[
      Ik heb het eerlijk gezegd toen ernaar gevraagd werd. Het lag weer aan mij. Ik
      ga hier niet meer heen. ]],
    text    = [[
      Nu staat haar naam eronder. Voluit. Ze heeft haar sessies afgezegd, allemaal
      ruim op tijd. ]],

    choice "reageren" {
      text  = "Ik reageer eronder dat ik het heel anders heb beleefd dan zij.",
      norms = { secrecy = broken "In het openbaar vertelde je over jullie gesprek." },
      sets  = { band = down(1) },
      days  = 7,
      to    = "functionaris",
      feedback = "Je reactie krijgt zeven duimpjes. De hare ook.",
    },
    choice "verwijzen" {
      text  = "Ik mail haar dat het me spijt, met de klachtenregeling en wie haar helpt.",
      norms = { routes = kept "Ze wist waar ze terechtkon." },
      sets  = { band = up(1) },
      days  = 5,
      to    = "functionaris",
      feedback = "Het wordt een korte mail. Je verdedigt je nergens in.",
    },
    choice "loslaten" {
      text  = "Ik laat haar gaan; ze heeft gezegd wat ze wil, en ik heb geluisterd.",
      days  = 10,
      to    = "vertrokken",
      feedback = "Je haalt haar uren uit je agenda. Haar dossier blijft nog op je bureau liggen.",
    },
    choice "aandringen" {
      text  = "Ik bel haar net zo lang tot ze opneemt, want zo mag het niet eindigen.",
      norms = { listen = broken "Ze zei dat ze niet meer wilde, en je belde vijf keer." },
      sets  = { band = down(1) },
      days  = 7,
      to    = "functionaris",
      feedback = "De vijfde keer krijg je een man aan de lijn. ‘Ze wil niet’, zegt hij.",
    },
  },

  step "nooit-bekend" {
    title   = "Een zin erbij",
    person  = "anoniem", mood = "sad",
    happens = { "no_solution" },
    says    = [[ Aanvulling: en als je wegblijft, vraagt niemand waarom. ]],
    text    = [[
      Vannacht geplaatst, onder dezelfde ster. Je leest het drie keer. Van wie het
      is, weet je nog steeds niet. ]],

    choice "zakken" {
      text  = "Ik wacht tot de recensie zakt; over een jaar staat hij op bladzijde drie.",
      days  = 20,
      to    = "onbekend",
      feedback = "Je vraagt je af wanneer je voor het laatst iemand iets vroeg.",
    },
    choice "alsnog-uitnodigen" {
      text  = "Ik schrijf eronder dat ik de vraag alsnog stel, aan wie dit ook schreef.",
      when  = { reactie = not_("open") },
      does  = "discuss",
      norms = { secrecy = kept "Je nodigde uit, en bevestigde niets." },
      sets  = { band = up(1) },
      days  = 10,
      to    = "functionaris",
      feedback = "‘Waarom ben je weggebleven?’ schrijf je. Iemand leest het.",
    },
    choice "regeling-op-site" {
      text  = "Ik zet op mijn site wat je kunt doen als je niet tevreden over me bent.",
      norms = { routes = kept "Wie wil klagen, weet nu waar." },
      days  = 10,
      to    = "functionaris",
      feedback = "Het stond er al, in kleine letters. Nu staat het bovenaan.",
    },
    choice "alle-clienten" {
      text  = "Ik mail al mijn cliënten of degene die dit schreef zich wil melden.",
      norms = { care = broken "Wie van niets wist, voelde zich ineens verdacht." },
      sets  = { band = down(1) },
      days  = 10,
      to    = "onbekend",
      feedback = "Drie mensen schrijven dat zij het niet waren. Eén zegt af.",
    },
  },

  step "functionaris" {
    title   = "De klachtenfunctionaris",
    person  = "functionaris", mood = "calm",
    happens = { "escalation", "handling" },
    says    = [[
      Mevrouw Wiersma heeft mij gevraagd haar klacht te behandelen. Zij schreef ook
      een recensie, vertelde ze. Hoe staat u erin? ]],
    text    = {
      [[ De klachtenfunctionaris belt je zelf. Je zoekt een stoel. ]],
      also {
        when = { thijs = "boos" },
        [[ ‘Er is ook een klacht van de heer Meijer. Die behandel ik apart.’ ]],
      },
    },

    choice "eerst-weg" {
      text  = "Ik zeg dat ik graag kom, zodra de recensie van internet af is.",
      norms = { routes = broken "Je maakte haar zwijgen tot voorwaarde voor een gesprek." },
      days  = 7,
      to    = "geen-vergelijk",
      feedback = "‘Dat is een voorwaarde’, zegt ze. ‘Die geef ik door.’",
    },
    choice "els-appen" {
      text  = "Ik app Els dat we hier samen toch geen ander voor nodig hebben.",
      norms = { channel = broken "Ze had juist gevraagd of het via een ander mocht." },
      sets  = { band = down(1) },
      days  = 7,
      to    = { { when = { band = at_least(3) }, to = "vergelijk" }, "geen-vergelijk" },
      feedback = "‘Jij misschien niet’, appt ze terug.",
    },
    choice "graag-horen" {
      text  = "Ik zeg dat ik haar drie keer niet hoorde, en het nu graag wil horen.",
      does  = "discuss",
      norms = { channel = kept "Je aanbod ging via de klachtenfunctionaris." },
      sets  = { band = up(1) },
      days  = 7,
      to    = { { when = { band = at_least(2) }, to = "vergelijk" }, "geen-vergelijk" },
      feedback = "‘Dat zal ze graag lezen’, zegt mevrouw Ter Haar. ‘Ik schrijf het precies zo op.’",
    },
    choice "werkwijze" {
      text  = "Ik leg haar uit hoe ik werk, en dat ik het woord weerstand anders bedoel.",
      days  = 7,
      to    = { { when = { band = at_least(3) }, to = "vergelijk" }, "geen-vergelijk" },
      feedback = "‘Ik begrijp het’, zegt ze. ‘Maar ik hoef het niet te begrijpen.’",
    },
  },

  step "opgelost" {
    ending = "solved",
    title  = "Twee stoelen",
    person = "els", mood = "relieved",
    text   = {
      [[
        De mat ligt opgerold in de hoek. Els zit, en praat, en zegt halverwege: ‘Nee,
        zo bedoel ik het niet.’ De ster staat er nog. ]],
      also {
        when = { thijs = "boos" },
        [[ Thijs heeft nog een mail gestuurd. Die moet je vandaag beantwoorden. ]],
      },
    },
  },

  step "onbekend" {
    ending = "left",
    title  = "Bladzijde twee",
    text   = {
      [[ De recensie zakt. Els belt niet meer, en je weet nog steeds niet wie het was. ]],
      also {
        when = { thijs = "boos" },
        [[ Thijs wel: zijn klacht ligt op je bureau. ]],
      },
      also {
        when = { reactie = "open" },
        [[ Onder de ster staat je uitnodiging. Af en toe leest iemand die. ]],
      },
    },
  },

  step "vertrokken" {
    ending = "left",
    title  = "Donderdag, het laatste uur",
    text   = [[
      Het laatste uur op donderdag is vrij. Je leest haar verslagen nog eens, en telt
      hoe vaak er een vraagteken staat. ]],
  },

  step "vergelijk" {
    ending  = "settled",
    title   = "Een vergelijk",
    happens = { "settlement" },
    text    = [[
      Er komt een vergelijk. Jij schrijft haar wat zij zei, in haar eigen woorden.
      Els zet onder haar recensie: ‘Er is naar me geluisterd.’ De ster blijft, want
      dat was toen. ]],
  },

  step "geen-vergelijk" {
    ending  = "unsettled",
    title   = "Geen vergelijk",
    happens = { "no_settlement" },
    text    = {
      [[ Mevrouw Ter Haar sluit haar behandeling af. Of Els verdergaat, hoor je nog. ]],
      also {
        when = { thijs = "boos" },
        [[ De klacht van Thijs loopt intussen door. ]],
      },
    },
  },
}
