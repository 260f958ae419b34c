-- Situation S08. CC BY 4.0.

return scenario "ook-zijn-vader" {
  title       = { nl = "Ik ben ook zijn vader", en = "I am his father too" },
  summary     = {
    nl = "Een jongen van acht, één handtekening, en een vader die van niets wist.",
    en = "A boy of eight, one signature, and a father who knew of nothing.",
  },
  goal        = {
    nl = "Tussen twee ouders blijven staan, naast het kind.",
    en = "To keep standing between two parents, beside the child.",
  },
  minutes     = 15,
  level       = 3,
  procedures  = { "sblp", "camcoop" },
  complainant = "rachid",
  start       = "mail",

  accepts = {
    K072 = "Alleen titel, samenvatting en doel zijn vertaald.",
  },

  state = {
    vertrouwen = range(0, 4, 1), -- van Rachid
    woensdag   = one_of { "loopt", "stil", "gestopt" }, -- het uur van Sami
    verklaring = false, -- geschreven voor de advocaat van Kim
  },

  person "rachid" {
    name = "Rachid Bouali", role = "vader van Sami", portrait = "rachid",
  },
  person "kim" {
    name = "Kim Peeters", role = "moeder van Sami", portrait = "marijke",
  },
  person "advocaat" {
    name = "Mr. Van Loon", role = "advocaat van Kim", portrait = "advocaat",
  },
  person "functionaris" {
    name     = "Mevrouw Ter Haar",
    role     = "onafhankelijke klachtenfunctionaris",
    portrait = "functionaris",
  },
  person "hanneke" {
    name = "Hanneke", role = "je supervisor", portrait = "hanneke",
  },
  person "mirjam" {
    name = "Mirjam", role = "je partner, juf van groep vijf", portrait = "mirjam",
  },

  -- Regels in een document worden getoond zoals ze hier staan.
  document "mail" {
    title = "Mail van Rachid",
    note  = "donderdag, 20.30 uur",
    text  = [[
      Geachte heer, mevrouw,

      Ik hoor van mijn zoon van acht dat hij op woensdag bij u op een matje ligt. Ik heb gezag. Ik weet van niets.

      Hij zei: ‘Dan vertel ik over papa.’ U begrijpt dat ik niet heb geslapen.

      Als u doorgaat zonder mij, dien ik een klacht in.

      R. Bouali ]],
  },
  document "intake" {
    title = "Intakeformulier Sami",
    note  = "ingevuld in maart",
    text  = [[
      Naam: Sami Bouali, 8 jaar

      Reden: buikpijn, slaapt slecht sinds de scheiding

      Gezag: beide ouders

      Akkoord moeder: K. Peeters (handtekening)

      Akkoord vader: ‘vindt het niet erg’ (zegt moeder) ]],
  },
  document "verzoek" {
    title = "Brief van mr. Van Loon",
    note  = "namens Kim",
    text  = [[
      Mijn cliënte verzoekt u een korte verklaring af te geven. Graag zien wij daarin terug dat Sami baat heeft bij de therapie, en hoe hij de weekenden bij zijn vader beleeft.

      U zou mijn cliënte, en vooral Sami, zeer helpen. ]],
  },
  document "brief" {
    title = "Brief klachtenfunctionaris",
    note  = "van mevrouw Ter Haar",
    text  = [[
      De heer R. Bouali heeft mij gevraagd zijn klacht over u te behandelen.

      Zijn klacht is dat zijn zoon zonder zijn toestemming bij u in therapie was, en dat hij zich daarna buitengesloten voelde.

      Ik zou graag u en beide ouders spreken, en met u zoeken naar een vergelijk. ]],
  },

  contact "supervisor" {
    person = "hanneke",
    role   = "Hanneke, werkt ook met kinderen",
    text   = [[
      Op Hannekes vensterbank staan houten dieren. Ze zet er twee tegenover elkaar.
      ‘En waar sta jij?’ ]],
    choice "recht" {
      text = "Ik vraag hoe zij toestemming regelt wanneer ouders uit elkaar zijn.",
      feedback = "Ze laat je haar formulier zien, met twee lijnen. ‘Waarom vraag je het nu?’ Je haalt je schouders op.",
    },
    choice "herkenbaar" {
      text  = "Ik vertel het hele verhaal, met de school en de namen van de ouders.",
      does  = "supervision",
      norms = { secrecy = broken "Een jongen van acht was zo voor iedereen te herkennen." },
      feedback = "‘Die school ken ik’, zegt Hanneke. ‘Dat had je weg kunnen laten.’",
    },
    choice "dieren" {
      text  = "Ik leg het uit met de houten dieren, zonder namen, leeftijd of school.",
      does  = "supervision",
      norms = { secrecy = kept "Met drie houten dieren was genoeg gezegd." },
      feedback = "Je zet jezelf naast de koe. ‘Dat is de moeder’, zeg je, en je hoort het zelf.",
    },
  },
  contact "home" {
    person = "mirjam",
    role   = "Mirjam, juf van groep vijf",
    text   = [[
      Mirjam kijkt schriften na. ‘Ook zo’n dag met ouders gehad?’ vraagt ze. ]],
    choice "haar-klas" {
      text  = "Ik vraag of zij op school iets merkt aan een jongen die Sami heet.",
      does  = "home",
      norms = { secrecy = broken "Nu wist zijn juf dat hij bij jou kwam." },
      feedback = "‘Sami? Die zit bij mij in de klas’, zegt ze. Je had het kunnen weten.",
    },
    choice "ja-zo-een" {
      text  = "Ik zeg dat het zo’n dag was, en vraag of we even kunnen wandelen.",
      does  = "home",
      norms = { secrecy = kept "Je vertelde hoe jouw dag was, en niets over een kind." },
      feedback = "Jullie lopen een rondje om het park. Het is precies genoeg.",
    },
    choice "nee-hoor" {
      text = "Ik zeg dat er niets was, en vraag wat er die dag in haar klas gebeurde.",
      feedback = "Ze vertelt over een hamster. Jij denkt aan een jongen op een matje.",
    },
  },

  step "mail" {
    title   = "Een vader",
    day     = 1,
    person  = "rachid", mood = "angry",
    happens = { "complaint_threatened" },
    shows   = { "mail", "intake" },
    says    = [[
      Ik hoor van mijn zoon van acht dat hij bij u op een matje ligt. Ik heb gezag.
      Ik weet van niets. Als u doorgaat zonder mij, dien ik een klacht in. ]],
    text    = [[
      Je pakt het formulier. ‘Vindt het niet erg’, staat er, in jouw handschrift.
      Volgende week woensdag komt Sami weer. ]],

    question = "Met wie leef je het eerst mee als je dit leest?",

    choice "kim-bellen" {
      text  = "Ik bel eerst zijn moeder, om te horen wat er toen is afgesproken.",
      norms = { listen = broken "Hij vroeg iets, en jij praatte er eerst met de andere ouder over." },
      sets  = { vertrouwen = down(1) },
      days  = 2,
      to    = "kant",
      feedback = "‘O nee’, zegt Kim. ‘Laat hem er alsjeblieft buiten.’ Nu weet je nog minder.",
    },
    choice "erken-vraag" {
      text  = "Ik schrijf dat ik het hem had moeten vragen, en nodig hem uit.",
      does  = "discuss",
      norms = {
        prompt    = kept "Hij had de volgende ochtend antwoord.",
        authority = kept "Je noemde wat je had overgeslagen.",
      },
      sets  = { vertrouwen = up(1) },
      days  = 4,
      to    = "gesprek",
      feedback = "‘Maandag om acht uur, voor mijn werk’, schrijft hij. ‘Dank u.’",
    },
    choice "na-woensdag" {
      text  = "Ik antwoord na woensdag; dan heeft Sami zijn uur tenminste gehad.",
      norms = {
        prompt    = broken "Hij wachtte een week op antwoord.",
        authority = broken "Je ging door, terwijl hij had gezegd dat hij het niet wist.",
      },
      sets  = { vertrouwen = down(1) },
      days  = 7,
      to    = "kant",
      feedback = "Sami bouwt een hut van kussens. ‘Papa mag er ook in’, zegt hij.",
    },
    choice "moeder-zei" {
      text  = "Ik schrijf dat zijn moeder bij de intake zei dat hij akkoord was.",
      norms = { listen = broken "Je wees naar Kim, en stond midden in hun ruzie." },
      sets  = { vertrouwen = down(1) },
      days  = 1,
      to    = "kant",
      feedback = "Het staat zo op het formulier. Je maakt er zelfs een foto van.",
    },
  },

  step "kant" {
    title  = "Aan haar kant",
    person = "rachid", mood = "angry",
    says   = [[ Dus u praat met haar, over mij, en niet met mij. Ik ben ook zijn vader. ]],
    text   = [[ Hij heeft je gebeld, vanuit een bestelbus zo te horen. ]],

    choice "met-elkaar" {
      text  = "Ik raad hem aan dit eerst met Kim te bespreken; het is hún afspraak.",
      norms = { listen = broken "Hij belde jou, om iets wat jij niet had gevraagd." },
      sets  = { vertrouwen = down(1) },
      days  = 12,
      to    = "brief",
      feedback = "‘Mevrouw neemt niet op als ik bel’, zegt hij. ‘U wel, dacht ik.’",
    },
    choice "alsnog-vragen" {
      text  = "Ik zeg sorry, dat hij gelijk heeft, en vraag of hij langs wil komen.",
      does  = "discuss",
      norms = { listen = kept "Hij kreeg gelijk waar hij gelijk had." },
      sets  = { vertrouwen = up(1) },
      days  = 4,
      to    = "gesprek",
      feedback = "Je hoort de bus stoppen. ‘Maandag’, zegt hij. ‘Acht uur.’",
    },
    choice "uitzoeken" {
      text  = "Ik zeg dat ik eerst uitzoek hoe het met het gezag zit, en hem dan bel.",
      norms = { prompt = broken "Het stond op je eigen formulier, en hij wachtte." },
      days  = 12,
      to    = "brief",
      feedback = "‘Beide ouders’, lees je, voor de derde keer.",
    },
  },

  step "gesprek" {
    title   = "Maandag, acht uur",
    person  = "rachid", mood = "sad",
    does    = "discuss",
    happens = { "complaint" },
    says    = [[
      Ik heb hierover een klacht. Mijn kind ligt bij een vreemde op een matje en
      vertelt over mij. Wat zegt hij? ]],
    text    = [[
      Hij zit rechtop, in een werkjas. In de hoek staan de kussens waar Sami altijd
      een hut van bouwt. ]],

    choice "ruzie" {
      text  = "Ik vraag of dit niet vooral iets is tussen hem en de moeder van Sami.",
      norms = { listen = broken "Zijn klacht ging over jou." },
      sets  = { vertrouwen = down(2) },
      to    = { { when = { vertrouwen = at_least(1) }, to = "en-woensdag" }, "vast" },
      feedback = "‘Ziet u haar hier zitten?’ vraagt hij.",
    },
    choice "lief" {
      text  = "Ik zeg dat Sami juist heel lief over hem praat, elke week weer.",
      norms = { secrecy = broken "Wat Sami vertelde, was van Sami." },
      sets  = { vertrouwen = up(1) },
      to    = "en-woensdag",
      feedback = "Zijn ogen worden nat. ‘Elke week?’ vraagt hij. ‘Wat dan?’",
    },
    choice "matje" {
      text  = "Ik laat hem de kamer zien, en leg uit wat kinderen hier doen.",
      to    = "en-woensdag",
      feedback = "Hij loopt langs de kussens en raakt er een aan. ‘Dus dit is dat matje.’",
    },
    choice "hoe-hoorde" {
      text  = "Ik vraag hoe het was om het zo te horen, en zeg dat het me spijt.",
      norms = { listen = kept "Je vroeg naar hem, en verdedigde niets." },
      sets  = { vertrouwen = up(1) },
      to    = "en-woensdag",
      feedback = "‘In de auto’, zegt hij. ‘Hij zong het bijna. En ik moest rijden.’",
    },
  },

  step "en-woensdag" {
    title  = "En woensdag?",
    person = "rachid", mood = "angry",
    says   = [[ En overmorgen? Ligt hij hier dan weer, met of zonder mij? ]],
    text   = [[ Op je bureau ligt Sami’s tekening klaar voor woensdag, half af. ]],

    question = "Wat zou Sami vragen, als hij erbij zat?",

    choice "nodig" {
      text  = "Ik zeg dat Sami dit nu hard nodig heeft, en dat we intussen praten.",
      norms = { authority = broken "Je ging door zonder het ja van zijn vader." },
      sets  = { vertrouwen = down(2) },
      days  = 3,
      to    = "verzoek",
      feedback = "‘Dus u beslist’, zegt hij. Hij zegt het bijna beleefd.",
    },
    choice "eenmaal-uitleg" {
      text  = "Ik vraag of ik het Sami zelf mag uitleggen, en wacht dan op hen allebei.",
      norms = {
        authority = kept "Het uur wachtte op het ja van twee ouders.",
        care      = kept "Sami hoorde het van jou, en niet zomaar niets.",
      },
      sets  = { vertrouwen = up(1), woensdag = "stil" },
      days  = 3,
      to    = "verzoek",
      feedback = "‘Vijf minuten’, zegt hij. ‘En ik breng hem.’ Aan Kim mail je hetzelfde.",
    },
    choice "stil" {
      text  = "Ik leg het stil, en vraag beide ouders om het zelf aan Sami te vertellen.",
      norms = {
        authority = kept "Het uur wachtte op het ja van twee ouders.",
        care      = broken "Sami hoorde twee verhalen over waarom hij niet mocht.",
      },
      sets  = { woensdag = "stil" },
      days  = 3,
      to    = "verzoek",
      feedback = "Woensdag blijft het stil in je kamer. De tekening blijft half.",
    },
    choice "per-direct" {
      text  = "Ik zeg dat ik er helemaal mee stop; dan is er ook geen ruzie over.",
      norms = { care = broken "Sami verloor van de ene op de andere dag zijn woensdag." },
      sets  = { woensdag = "gestopt" },
      days  = 3,
      to    = "verzoek",
      feedback = "‘Stoppen?’ zegt Rachid. ‘Ik vroeg of het met mij kon.’",
    },
  },

  step "verzoek" {
    title  = "De advocaat van Kim",
    person = "advocaat", mood = "calm",
    shows  = { "verzoek" },
    says   = [[
      Een paar regels van u zijn genoeg. Dat het Sami helpt, en hoe hij de weekenden
      bij zijn vader beleeft. Voor de rechter. ]],
    text   = [[ Hij belt achter zijn brief aan. Zijn stem is warm en heeft haast. ]],

    choice "uit-het-hart" {
      text  = "Ik schrijf wat ik van Sami zag en hoorde, in gewone, eerlijke woorden.",
      norms = { secrecy = broken "Sami’s woorden lagen nu bij de rechter, tegen zijn vader." },
      sets  = { verklaring = true, vertrouwen = down(2) },
      days  = 6,
      to    = "samen",
      feedback = "Je leest het over en vindt het een mooi stukje. Dat is misschien het probleem.",
    },
    choice "alleen-data" {
      text  = "Ik stuur hem alleen de data van de sessies, zonder er iets bij te zeggen.",
      norms = { secrecy = broken "Ook een lijst met data ging naar een derde, en Rachid wist van niets." },
      sets  = { vertrouwen = down(1) },
      days  = 6,
      to    = "samen",
      feedback = "Elf woensdagen onder elkaar. Het oogt als bewijs van iets.",
    },
    choice "geen-partij" {
      text  = "Ik schrijf dat ik dit voor geen van beide ouders doe, en meld het hun.",
      norms = { secrecy = kept "Wat Sami zei, bleef in de kamer, en beide ouders wisten dat." },
      sets  = { vertrouwen = up(1) },
      days  = 6,
      to    = "samen",
      feedback = "Mr. Van Loon vindt het jammer. Kim ook. Rachid schrijft alleen: ‘Gezien.’",
    },
  },

  step "samen" {
    title  = "Twee ouders, één tafel",
    person = "kim", mood = "sad",
    says   = first {
      also {
        when = { verklaring = true },
        [[ Wat je schreef was prachtig. Zeg het hem nu ook maar, recht in zijn gezicht. ]],
      },
      also {
        when = { woensdag = "loopt" },
        [[ Hij slaapt weer door sinds hij hier komt. Dat ga je hem toch niet afpakken? ]],
      },
      [[ Hij heeft weer buikpijn. Zeg jij maar tegen hem hoe erg Sami dit nodig heeft. ]],
    },
    text   = [[
      Ze zijn allebei gekomen. Rachid kijkt naar jou. Kim ook. Sami’s tekening hangt
      tussen hen in. ]],

    question = "Waar zit jij, aan deze tafel?",

    choice "moeder-helpen" {
      text  = "Ik vertel hem rustig hoe goed het met Sami ging in de afgelopen tijd.",
      norms = { listen = broken "Kim vroeg je iets te zeggen, en je zei het voor haar." },
      sets  = { vertrouwen = down(1) },
      to    = "nog-niet",
      feedback = "Rachid luistert beleefd. ‘Ze heeft u goed ingelicht’, zegt hij.",
    },
    choice "zelfde-woorden" {
      text  = "Ik zeg hun allebei hetzelfde, in één mail, en begin pas als beiden ja zeggen.",
      norms = { authority = kept "Voortaan hoorden twee ouders hetzelfde, op hetzelfde moment." },
      to    = {
        { when = { vertrouwen = at_least(2), verklaring = false }, to = "uitgepraat" },
        "nog-niet",
      },
      feedback = "‘Eén mail’, zegt Kim. ‘Aan ons samen.’ Ze kijken elkaar even aan.",
    },
    choice "om-en-om" {
      text  = "Ik stel voor dat zij Sami om en om brengen, dan horen ze het allebei.",
      to    = {
        { when = { vertrouwen = at_least(2), verklaring = false }, to = "uitgepraat" },
        "nog-niet",
      },
      feedback = "‘Dan horen we allebei de helft’, zegt Rachid.",
    },
    choice "relatie" {
      text  = "Ik zeg dat Sami vooral last heeft van hoe zij nu met elkaar omgaan.",
      sets  = { vertrouwen = down(1) },
      to    = "nog-niet",
      feedback = "Voor het eerst zijn ze het eens. Met elkaar, tegen jou.",
    },
  },

  step "nog-niet" {
    title   = "Op de stoep",
    person  = "rachid", mood = "angry",
    happens = { "dissatisfaction" },
    says    = first {
      also {
        when = { verklaring = true },
        [[ Haar advocaat heeft een brief van u. Ik mocht hem lezen bij de rechter. ]],
      },
      [[ U bedoelt het goed. Maar ik ben hier op bezoek, en zij woont hier. ]],
    },
    text    = [[ Kim is al weg. Hij blijft staan, met zijn autosleutels in zijn hand. ]],

    choice "nog-een-keer" {
      text  = "Ik vraag of hij nog eens alleen wil komen, om van hem te horen wat telt.",
      does  = "discuss",
      once  = true,
      norms = { listen = kept "Je maakte tijd voor zijn kant." },
      sets  = { vertrouwen = up(1) },
      days  = 5,
      to    = {
        { when = { verklaring = true }, to = "vast" },
        { when = { vertrouwen = at_least(2) }, to = "uitgepraat" },
        "vast",
      },
      feedback = {
        also { when = { verklaring = true }, [[ ‘Wat telt, ligt al bij de rechter’, zegt hij. ]] },
        also {
          when = { verklaring = false },
          [[ ‘Dat ik het als eerste hoor’, zegt hij. ‘Eén keer. Als eerste.’ ]],
        },
      },
    },
    choice "woord-kim" {
      text  = "Ik zeg dat Kim het ook zwaar heeft, en dat hij dat niet moet vergeten.",
      norms = { listen = broken "Hij stond daar alleen, en jij pleitte voor Kim." },
      sets  = { vertrouwen = down(1) },
      days  = 6,
      to    = "vast",
      feedback = "‘Ziet u’, zegt hij. ‘Dit bedoel ik.’",
    },
    choice "rustig-aan" {
      text  = "Ik zeg dat het tijd nodig heeft, en dat hij mij mag bellen als hij wil.",
      days  = 8,
      to    = "vast",
      feedback = "Hij knikt, en belt niet.",
    },
  },

  step "uitgepraat" {
    title   = "Twee handtekeningen",
    person  = "rachid", mood = "relieved",
    happens = { "solution" },
    says    = [[ Goed. Ik zet mijn naam erbij. Er was alleen nooit een lijn voor mij. ]],
    text    = [[ Op het formulier staan nu twee handtekeningen. De tweede is groter. ]],

    choice "formulier" {
      text  = "Ik maak een nieuw formulier, met voor elke ouder een eigen bladzijde.",
      norms = { authority = kept "Een volgende vader wordt zelf gevraagd." },
      days  = 9,
      to    = "berichtje",
      feedback = "Je print er twintig. Het kost je een halve ochtend en het lucht op.",
    },
    choice "oude-regel" {
      text  = "Ik streep ‘vindt het niet erg’ door; dat klopt nu toch niet meer.",
      norms = { file = broken "Het formulier liet zien wat er toen misging." },
      days  = 9,
      to    = "berichtje",
      feedback = "Met een liniaal, netjes. Je kunt het nog lezen, als je wilt.",
    },
    choice "hut" {
      text  = "Ik leg Sami’s tekening klaar, en bouw alvast de hut van kussens op.",
      norms = { care = kept "Toen Sami terugkwam, was er op hem gerekend." },
      days  = 9,
      to    = "berichtje",
      feedback = "Er zitten twee deuren in. Dat zie je pas als hij af is.",
    },
  },

  step "berichtje" {
    title  = "Woensdag, kwart voor vijf",
    person = "kim", mood = "calm",
    says   = [[
      Hij kwam zo vrolijk naar buiten! Zei hij nog iets over het weekend bij
      Rachid? Hoeft hij niet te weten hoor. ]],
    text   = [[ Een appje met een knipoog. Je volgende cliënt komt over vijf minuten. ]],

    choice "klein-antwoord" {
      text  = "Ik app dat hij het fijn had gehad, en dat ze zich niet druk hoeft te maken.",
      norms = { secrecy = broken "Je vertelde de ene ouder iets van Sami, en de andere niet." },
      days  = 4,
      to    = "verbroken",
      feedback = "‘Fijn!’ appt Kim. Rachid ziet het die avond op haar telefoon staan.",
    },
    choice "niet-gezien" {
      text  = "Ik laat het liggen en begin mijn sessie; vrijdag spreek ik haar toch wel.",
      days  = 3,
      to    = { { when = { vertrouwen = at_least(3) }, to = "opgelost" }, "verbroken" },
      feedback = "Vrijdag begint ze er bij de deur over, terwijl Rachid parkeert.",
    },
    choice "rachid-vragen" {
      text  = "Ik vraag Rachid of ik haar mag zeggen wat Sami over het weekend zei.",
      norms = { secrecy = broken "Over Sami’s woorden viel ineens te onderhandelen." },
      days  = 3,
      to    = "verbroken",
      feedback = "‘Wat heeft hij dan gezegd?’ appt Rachid meteen terug. ‘En vraagt zij dat vaker?’",
    },
    choice "zelfde-mail" {
      text  = "Ik app dat ik aan hen samen schrijf, en dat wat Sami zegt van hem is.",
      norms = { secrecy = kept "Wat Sami vertelde, bleef van Sami, voor allebei." },
      days  = 1,
      to    = "opgelost",
      feedback = "Het duurt even. ‘Oké’, schrijft ze. ‘Stom van mij.’ Met een zonnetje.",
    },
  },

  step "verbroken" {
    title   = "Weer twee kanten",
    person  = "rachid", mood = "angry",
    happens = { "solution_lapsed" },
    says    = [[ Hetzelfde, zei u. Aan ons allebei. Haal mijn handtekening er maar af. ]],
    text    = [[ Sami staat achter hem op de gang, met zijn schoenen nog aan. ]],
    to      = "vast",
  },

  step "vast" {
    title   = "Hij gaat verder",
    person  = "rachid", mood = "angry",
    happens = { "no_solution" },
    says    = [[ Ik leg dit bij iemand neer die ons niet kent. Geen van ons drieën. ]],
    text    = [[ Hij zegt het aan de telefoon. Op de achtergrond tikt een richtingaanwijzer. ]],

    choice "kim-inzetten" {
      text  = "Ik bel Kim, en vraag of zij hem op dit punt kan geruststellen.",
      norms = {
        secrecy = broken "Kim hoorde van jou wat Rachid van plan was.",
        routes  = broken "Je zocht iemand om zijn klacht tegen te houden.",
      },
      sets  = { vertrouwen = 0 },
      days  = 8,
      to    = "brief",
      feedback = "‘Ik?’ zegt Kim. ‘Hem?’",
    },
    choice "afwegen" {
      text  = "Ik zeg dat hij daarmee vooral zijn eigen zoon geen plezier zal doen.",
      norms = { routes = broken "Je maakte de weg voor hem zwaarder, met Sami als gewicht." },
      sets  = { vertrouwen = down(1) },
      days  = 8,
      to    = "brief",
      feedback = "Het tikken houdt op. ‘Dat zei zij ook’, zegt hij.",
    },
    choice "de-weg" {
      text  = "Ik zeg dat dat mag, vertel waar hij moet zijn, en dat het me spijt.",
      norms = { routes = kept "Hij hoefde de weg niet zelf te zoeken." },
      sets  = { vertrouwen = up(1) },
      days  = 8,
      to    = {
        { when = { vertrouwen = at_least(3), verklaring = false }, to = "gestopt" },
        "brief",
      },
      feedback = "‘U bent wel een rare’, zegt hij. Het klinkt niet onvriendelijk.",
    },
  },

  step "brief" {
    title   = "De klachtenfunctionaris",
    person  = "functionaris", mood = "calm",
    happens = { "complaint", "escalation" },
    shows   = { "brief" },
    says    = [[
      De heer Bouali heeft mij gevraagd zijn klacht te behandelen. Ik wil u en beide
      ouders spreken. Hoe wilt u dat doen? ]],
    text    = {
      [[ De brief ligt onder een stapel kleurplaten. ]],
      also {
        unless = { "discuss" },
        [[ Je hebt hem nog steeds niet uitgenodigd, bedenk je. ]],
      },
    },

    choice "map-sami" {
      text  = "Ik stuur haar de map van Sami, dan ziet ze dat het om het kind ging.",
      norms = { secrecy = broken "De map van een kind ging naar een derde, zonder zijn ouders." },
      days  = 9,
      to    = "behandeling",
      feedback = "‘De tekeningen heb ik niet bekeken’, schrijft mevrouw Ter Haar.",
    },
    choice "rachid-zelf" {
      text  = "Ik bel Rachid en stel voor het toch met een kop koffie op te lossen.",
      norms = { channel = broken "Hij had gevraagd om iemand ertussen." },
      sets  = { vertrouwen = down(1) },
      days  = 9,
      to    = "behandeling",
      feedback = "‘Belt u mij nu weer buiten alles om?’ vraagt hij.",
    },
    choice "graag-met-hem" {
      text  = "Ik schrijf dat ik graag met hem praat, en met Kim, zoals zij dat regelt.",
      does  = "discuss",
      norms = { channel = kept "Je aanbod ging via de klachtenfunctionaris." },
      sets  = { vertrouwen = up(1) },
      days  = 9,
      to    = "behandeling",
      feedback = "‘Eerst hij’, schrijft ze terug. ‘Daar is hij aan toe.’",
    },
    choice "kims-woord" {
      text  = "Ik schrijf dat ik op Kims woord mocht vertrouwen, en dat deed.",
      norms = { listen = broken "Weer ging het over wat Kim had gezegd." },
      days  = 9,
      to    = "behandeling",
      feedback = "‘En had u hem kunnen bellen?’ schrijft ze in de kantlijn.",
    },
  },

  step "behandeling" {
    title   = "In behandeling",
    person  = "functionaris", mood = "calm",
    happens = { "handling" },
    says    = first {
      also {
        when = { verklaring = true },
        [[
          Meneer Bouali wil weten waarom u die verklaring schreef, en of u die
          terugneemt. Wat zegt u? ]],
      },
      [[ Meneer Bouali wil weten of hij er voor u toe doet. Wat kan ik hem zeggen? ]],
    },
    text    = [[ Ze heeft beide ouders gesproken. Ze laat niet merken wie het langst praatte. ]],

    choice "kind-voorop" {
      text  = "Ik zeg dat voor mij alleen Sami telt, en dat ik daarvan niet afwijk.",
      days  = 8,
      to    = "geen-vergelijk",
      feedback = "‘Dat zeggen zijn ouders ook, allebei’, zegt ze.",
    },
    choice "vader-telt" {
      text  = "Ik zeg dat hij er had moeten zijn, en hoe ik het nu bij elk kind doe.",
      norms = { proceedings = kept "Je gaf antwoord op wat hij wilde weten." },
      days  = 8,
      to    = {
        { when = { verklaring = true, vertrouwen = at_most(1) }, to = "geen-vergelijk" },
        "vergelijk",
      },
      feedback = "Ze leest het voor zoals jij het zei. Het klinkt anders als zij het zegt.",
    },
    choice "hulp-ouders" {
      text  = "Ik raad aan dat beide ouders zelf hulp zoeken, voor hun samenwerking.",
      norms = { listen = broken "Op zijn vraag over jou kwam een advies over hem." },
      days  = 8,
      to    = { { when = { vertrouwen = at_least(2) }, to = "vergelijk" }, "geen-vergelijk" },
      feedback = "‘Een goede raad’, zegt ze. ‘Alleen vroeg hij er niet om.’",
    },
  },

  step "opgelost" {
    ending = "solved",
    title  = "Een hut met twee deuren",
    person = "rachid", mood = "relieved",
    text   = {
      [[ De week daarna brengt Rachid hem. Hij blijft buiten wachten, in de bus. ]],
      also {
        when = { woensdag = "gestopt" },
        [[ Je had gezegd dat je stopte. Sami vraagt of je ziek was. ]],
      },
      also {
        when = { woensdag = not_("gestopt") },
        [[ Sami zwaait door het raam, en gaat dan naar binnen. ]],
      },
    },
  },

  step "gestopt" {
    ending = "left",
    title  = "Geen brief",
    text   = [[
      Er komt geen brief. Kim en Rachid zoeken samen iemand anders voor Sami, hoor
      je van Kim. Er moesten twee handtekeningen op, zegt ze. ]],
  },

  step "vergelijk" {
    ending  = "settled",
    title   = "Een vergelijk",
    happens = { "settlement" },
    text    = [[
      Drie handtekeningen: Kim, Rachid en jij. Er staat in wie wat wanneer hoort.
      Onderaan heeft Rachid erbij geschreven: ‘en Sami beslist over zijn hut.’ ]],
  },

  step "geen-vergelijk" {
    ending  = "unsettled",
    title   = "Geen vergelijk",
    happens = { "no_settlement" },
    text    = [[
      Mevrouw Ter Haar sluit haar behandeling af. Voor Rachid is er nog de
      geschillencommissie. Op woensdag houd je het uur vrij. Je weet niet goed voor
      wie. ]],
  },
}
