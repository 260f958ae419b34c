-- Situation S05. CC BY 4.0.

return scenario "van-de-ene-dag" {
  title       = { nl = "Van de ene op de andere dag", en = "From one day to the next" },
  summary     = {
    nl = "Na drie jaar stopte je, per mail. Je had er je redenen voor.",
    en = "After three years you stopped, by mail. You had your reasons.",
  },
  goal        = {
    nl = "Een grens houden, en toch luisteren naar hoe die is aangekomen.",
    en = "To hold a boundary, and still listen to how it landed.",
  },
  minutes     = 15,
  level       = 3,
  procedures  = { "sblp", "camcoop" },
  complainant = "yara",
  start       = "klacht",

  accepts = {
    K072 = "Alleen titel, samenvatting en doel zijn vertaald.",
  },

  state = {
    band   = range(0, 4, 1),
    gewist = false, -- het woord uit het dossier gehaald
  },

  person "yara" {
    name = "Yara Verbeek", role = "cliënt, drie jaar", portrait = "nadia",
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
  document "berichten" {
    title = "Appjes van Yara",
    note  = "de laatste twee weken",
    text  = [[
      di 02.12  ben je wakker

      di 02.14  natuurlijk niet. jij slaapt gewoon

      do 03.40  je zit hier alleen voor het geld he

      do 03.41  zeg dat dan

      zo 01.55  sorry. echt sorry. niet weggaan

      ma 04.20  IK HAAT JE. hoor je dat ]],
  },
  document "afscheid" {
    title = "Je mail aan Yara",
    note  = "maandag, 9.05 uur",
    text  = [[
      Beste Yara,

      Na je bericht van vannacht stop ik met onze therapie. Ik heb vaker gezegd dat dit voor mij niet gaat. Voor verdere hulp kun je bij je huisarts terecht. Ik schrijf daar vandaag een brief over.

      Ik reageer de komende tijd niet op berichten. Dat lijkt me voor ons allebei beter.

      Het ga je goed. ]],
  },
  document "huisarts" {
    title = "Brief aan de huisarts",
    note  = "maandag, met een kopie aan Yara",
    text  = [[
      Geachte collega,

      Vandaag heb ik de therapie met mevrouw Y. Verbeek beëindigd. Aanleiding is een reeks nachtelijke berichten met een agressieve toon.

      Ik zie trekken die passen bij borderlineproblematiek. Ik laat een vervolg graag aan u over. ]],
  },
  document "mail" {
    title = "Klacht van Yara",
    note  = "acht dagen later",
    text  = [[
      Drie jaar. En dan een mailtje.

      Je hebt me gedumpt. Van de ene op de andere dag. Bij de huisarts ligt een brief waarin ik borderline heb. Dat woord heb jij in drie jaar nooit tegen mij gezegd.

      Ik weet heus wel dat ik ’s nachts niet moet appen. Maar dit is een klacht en die meen ik.

      Yara ]],
  },
  document "brief" {
    title = "Brief klachtenfunctionaris",
    note  = "van mevrouw Ter Haar",
    text  = [[
      Mevrouw Y. Verbeek heeft mij gevraagd haar klacht over u te behandelen. Die gaat over het einde van de therapie, en over een woord in een brief aan haar huisarts.

      Ik spreek u beiden, eerst apart. Zolang ik dit behandel, loopt het contact over de klacht bij voorkeur via mij.

      Met vriendelijke groet,

      A. ter Haar, onafhankelijke klachtenfunctionaris ]],
  },

  contact "supervisor" {
    person = "hanneke",
    role   = "Hanneke",
    text   = [[
      Hanneke laat je uitrazen. Dan vraagt ze: ‘En wat gebeurde er bij jóú, die
      maandagochtend?’ ]],
    choice "mocht-het" {
      text = "Ik vraag of je een therapie per mail mag beëindigen, in het algemeen.",
      feedback = "‘Dat hangt ervan af’, zegt ze. ‘Waarvan?’ Je kijkt op je horloge.",
    },
    choice "bang" {
      text  = "Ik vertel zonder naam hoe ik stopte, en hoe bang ik daarvoor was geweest.",
      does  = "supervision",
      norms = { secrecy = kept "Het ging over jou, en Yara bleef buiten beeld." },
      feedback = "‘Je stopte om vijf over negen’, zegt ze. ‘Vijf uur na het bericht.’",
    },
    choice "appjes" {
      text  = "Ik laat haar de appjes lezen, dan ziet ze meteen waar ik mee zat.",
      does  = "supervision",
      norms = { secrecy = broken "Yara’s naam en foto stonden boven elk bericht." },
      feedback = "Hanneke leest er drie en geeft je telefoon terug. ‘Vertel jij het maar.’",
    },
  },
  contact "intervision" {
    text = [[
      De groep zit al klaar. ‘Jij ziet eruit alsof je iets kwijt moet’, zegt iemand. ]],
    choice "onmogelijk" {
      text  = "Ik vertel hoe onmogelijk ze was, met de heftigste nachten erbij.",
      does  = "intervision",
      norms = { secrecy = broken "Met zoveel bijzonderheden was Yara te herkennen." },
      feedback = "Ze zijn het roerend met je eens. Op de terugweg is de opluchting al op.",
    },
    choice "eigen-aandeel" {
      text  = "Ik vertel wat ik deed en waarom het zo moest, en laat haar onherkenbaar.",
      does  = "intervision",
      norms = { secrecy = kept "De groep hoorde jouw verhaal, en niet het hare." },
      feedback = "‘De grens snap ik’, zegt een collega. ‘Alleen die mail niet.’ Het steekt, en helpt.",
    },
    choice "agenda-vol" {
      text = "Ik zeg dat ik op ben, en vraag hoe zij hun avonden vrijhouden van werk.",
      feedback = "Iemand heeft een tweede telefoon. Iemand anders een hond. Yara blijft ongenoemd.",
    },
  },

  step "klacht" {
    title   = "Acht dagen later",
    day     = 8,
    person  = "yara", mood = "angry",
    happens = { "complaint" },
    shows   = { "mail", "berichten", "afscheid", "huisarts" },
    says    = [[
      Drie jaar, en dan een mailtje. Je hebt me gedumpt. En je noemt me borderline
      in je brief. Dit is een klacht en die meen ik. ]],
    text    = [[
      Je hebt acht nachten doorgeslapen, voor het eerst in maanden. Nu zit je weer
      met je hand op je borst voor het scherm. ]],

    question = "Wat was hier jouw grens, en hoe kwam die bij haar aan?",

    choice "contactstop" {
      text  = "Ik houd mij aan wat ik schreef, en reageer voorlopig niet op haar.",
      norms = { prompt = broken "Op haar klacht kwam drie weken lang niets." },
      sets  = { band = down(1) },
      days  = 21,
      to    = "functionaris",
      feedback = "Je legt de mail in een mapje dat ‘later’ heet.",
    },
    choice "slotgesprek" {
      text  = "Ik schrijf dat het hard ging, en bied een slotgesprek met iemand erbij.",
      does  = "discuss",
      norms = {
        prompt = kept "Ze had dezelfde dag antwoord.",
        care   = kept "Ze hoefde niet alleen te komen.",
      },
      sets  = { band = up(1) },
      days  = 6,
      to    = "slotgesprek",
      feedback = "‘Dan neem ik Ria mee, van de huisarts’, schrijft ze. Het is tien over twee ’s middags.",
    },
    choice "terugkomen" {
      text  = "Ik schrijf dat ik te hard was, en dat ze donderdag gewoon weer mag komen.",
      sets  = { band = up(1) },
      days  = 3,
      to    = "terug",
      feedback = "‘Echt??’ Met een rij hartjes. Je maag trekt samen, en je noemt het opluchting.",
    },
    choice "voorbeelden" {
      text  = "Ik schrijf rustig welke berichten voor mij de grens hebben bereikt.",
      norms = { listen = broken "Ze schreef over het einde, en kreeg een lijst met data." },
      sets  = { band = down(1) },
      days  = 1,
      to    = "lijst",
      feedback = "Zes voorbeelden, met tijdstip. Het is allemaal waar.",
    },
  },

  step "lijst" {
    title  = "Om 3.12 uur",
    person = "yara", mood = "angry",
    says   = [[ Dank je voor je lijst. Die kan er zo bij, bij mijn klacht. ]],
    text   = [[ Je ziet het ’s ochtends pas. Voor haar doen is het een keurig bericht. ]],

    choice "blokkeren" {
      text  = "Ik blokkeer haar nummer; mailen kan ze nog, en dat is veiliger.",
      norms = { care = broken "Ze appte, en merkte pas later dat er niets meer aankwam." },
      sets  = { band = down(1) },
      days  = 14,
      to    = "functionaris",
      feedback = "Twee tikken. Het is meteen stil in huis.",
    },
    choice "huisarts-bellen" {
      text  = "Ik bel haar huisarts en vraag of die haar wat extra kan opvangen.",
      norms = { secrecy = broken "De huisarts hoorde van haar klacht, zonder dat zij dat wilde." },
      days  = 14,
      to    = "functionaris",
      feedback = "‘Weet mevrouw dat u belt?’ vraagt de assistente.",
    },
    choice "alsnog-praten" {
      text  = "Ik schrijf dat die lijst niet hielp, en vraag of ze wil praten.",
      does  = "discuss",
      norms = { listen = kept "Je nam de lijst terug, en vroeg naar haar." },
      sets  = { band = up(1) },
      days  = 6,
      to    = "slotgesprek",
      feedback = "‘Met Ria erbij dan’, schrijft ze. ‘Die kent mij ook als ik boos ben.’",
    },
  },

  step "terug" {
    title  = "Donderdag, alsof er niets was",
    person = "yara", mood = "relieved",
    says   = [[ Ik wist het wel. Je kón helemaal niet zomaar stoppen. ]],
    text   = [[ Ze heeft tulpen meegenomen. Haar klacht ligt nog in je mail. ]],

    choice "rustig-opbouwen" {
      text  = "Ik zet de tulpen in het water en bouw het contact rustig weer op.",
      days  = 24,
      to    = "nacht",
      feedback = "Het wordt een goed uur. Over de mail hebben jullie het niet.",
    },
    choice "toch-bespreken" {
      text  = "Ik zeg dat ik te snel was met terugkomen, en begin over haar klacht.",
      does  = "discuss",
      norms = { listen = kept "Haar klacht verdween niet onder de tulpen." },
      days  = 4,
      to    = "slotgesprek",
      feedback = "Haar gezicht betrekt. ‘Dus het is nog niet goed’, zegt ze. ‘Dan haal ik Ria erbij.’",
    },
    choice "regels" {
      text  = "Ik zeg dat het weer mag, als ze ’s nachts geen berichten meer stuurt.",
      sets  = { band = down(1) },
      days  = 24,
      to    = "nacht",
      feedback = "‘Beloofd’, zegt ze, nog voor je bent uitgesproken.",
    },
  },

  step "nacht" {
    title  = "Drieëntwintig berichten",
    person = "yara", mood = "angry",
    says   = [[ Je deed gewoon alsof. Drie weken lang. Heb je mijn klacht eigenlijk wel gelezen? ]],
    text   = [[ Het laatste bericht is van 4.51 uur. Je hebt ze in bed liggen lezen. ]],

    choice "weer-stoppen" {
      text  = "Ik mail haar dat het zo niet gaat, en dat het nu echt klaar is.",
      norms = { care = broken "Voor de tweede keer eindigde het met een mail." },
      sets  = { band = 0 },
      days  = 12,
      to    = "functionaris",
      feedback = "Je gebruikt bijna dezelfde woorden als de vorige keer.",
    },
    choice "in-de-nacht" {
      text  = "Ik app meteen terug dat ik haar lees, en dat ze kan gaan slapen.",
      days  = 12,
      to    = "functionaris",
      feedback = "Jullie appen tot zes uur. Daarna slapen jullie geen van beiden.",
    },
    choice "overdag" {
      text  = "Ik bel haar overdag op, geef haar gelijk en vraag om een gesprek.",
      does  = "discuss",
      norms = { listen = kept "Je antwoordde op haar vraag, en op een uur dat jou past." },
      days  = 5,
      to    = "slotgesprek",
      feedback = "‘Eindelijk’, zegt ze. Ze klinkt vooral moe.",
    },
  },

  step "slotgesprek" {
    title  = "Met Ria erbij",
    person = "yara", mood = "angry",
    does   = "discuss",
    says   = [[ Zeven zinnen. Ik heb ze geteld. Drie jaar in zeven zinnen. ]],
    text   = [[
      Ria, van de huisartsenpraktijk, zit er rustig bij. Yara heeft jouw mail
      geprint en in vieren gevouwen. ]],

    choice "niet-slapen" {
      text  = "Ik vertel haar eerlijk dat ik er zelf niet meer van kon slapen.",
      sets  = { band = down(1) },
      to    = "het-woord",
      feedback = "‘Dus het ligt aan mij dat jij slecht slaapt’, zegt ze. Ria kijkt naar haar schoenen.",
    },
    choice "drie-jaar" {
      text  = "Ik noem wat we in drie jaar bereikten, want dat verdwijnt niet.",
      to    = "het-woord",
      feedback = "‘Zo’n rijtje krijg je ook als je met pensioen gaat’, zegt ze.",
    },
    choice "verlating" {
      text  = "Ik zeg dat dit natuurlijk raakt aan hoe ze als kind verlaten werd.",
      norms = { listen = broken "Jij had haar verlaten, en het ging ineens over vroeger." },
      sets  = { band = down(2) },
      to    = { { when = { band = at_least(1) }, to = "het-woord" }, "dicht" },
      feedback = "Ria legt een hand op haar arm. ‘Daar is ze nu niet voor’, zegt Ria tegen jou.",
    },
    choice "manier" {
      text  = "Ik zeg sorry voor die mail, en dat ik wel echt moest stoppen.",
      norms = { listen = kept "Je hield je grens, en erkende hoe het aankwam." },
      sets  = { band = up(1) },
      to    = "het-woord",
      feedback = "‘Waarom zei je dat dan niet zo?’ vraagt ze. Je weet er geen goed antwoord op.",
    },
  },

  step "het-woord" {
    title  = "Dat ene woord",
    person = "yara", mood = "sad",
    says   = [[ En dan dat woord. Elke keer als ik nu bij de huisarts binnenkom, weten ze dat. ]],
    text   = [[ Ria zegt niets. Ze heeft de brief ook gelezen. ]],

    question = "Wat kan één woord in een brief doen, en bij wie?",

    choice "trekken" {
      text  = "Ik leg uit dat er ‘trekken’ staat, en dat dat nog geen diagnose is.",
      norms = { listen = broken "Ze sprak over schaamte, en jij over een woord ernaast." },
      sets  = { band = down(1) },
      to    = "en-nu",
      feedback = "‘Trekken’, zegt Yara. ‘Fijn. Dan heb ik trekken.’",
    },
    choice "weghalen" {
      text  = "Ik zeg dat ik het woord vanavond nog uit haar dossier zal halen.",
      norms = { file = broken "Een dossier verandert niet omdat er een klacht is." },
      sets  = { band = up(1), gewist = true },
      to    = "en-nu",
      feedback = "‘Kan dat zomaar?’ vraagt ze. ‘Dan staat er dus niets meer.’",
    },
    choice "haar-woorden" {
      text  = "Ik zeg wat ik ermee bedoelde, en vraag of zij er iets bij wil zetten.",
      norms = { file = kept "Het dossier bleef heel, en haar eigen woorden konden erbij." },
      sets  = { band = up(1) },
      to    = "en-nu",
      feedback = "‘Dat mág?’ Ze kijkt naar Ria. ‘Dan schrijf ik een hele bladzijde.’",
    },
    choice "zorgvuldig" {
      text  = "Ik zeg dat ik de huisarts iets moest schrijven, en dat dat zo hoort.",
      to    = "en-nu",
      feedback = "‘Iets schrijven wel’, zegt Ria. Het is haar eerste hele zin.",
    },
  },

  step "en-nu" {
    title  = "En nu?",
    person = "yara", mood = "sad",
    says   = first {
      also {
        needs = { "dissatisfaction" },
        [[ Ik ben er nog niet uit. Maar wie heb ik straks, als het dinsdagnacht is? ]],
      },
      [[ En wie heb ik nu? Jij bent weg, en bij de ggz sta ik op een lijst. ]],
    },
    text   = [[ Ze heeft de mail weer uitgevouwen en strijkt hem glad. ]],

    choice "overbruggen" {
      text  = "Ik bied drie gesprekken aan om af te ronden en iemand te zoeken.",
      norms = { care = kept "Ze wordt niet losgelaten voordat er iemand anders is." },
      to    = { { when = { band = at_least(2) }, to = "uitgepraat" }, "nog-niet" },
      feedback = "‘Drie’, zegt ze. ‘En dan weet ik het van tevoren.’",
    },
    choice "bereikbaar" {
      text  = "Ik zeg dat ze mij tot die tijd gewoon mag appen als het niet gaat.",
      norms = { care = broken "Je beloofde iets waar jullie allebei op stukliepen." },
      sets  = { band = up(1) },
      to    = "nog-niet",
      feedback = "Ria trekt haar wenkbrauwen op. Yara kijkt naar haar telefoon.",
    },
    choice "huisarts-weg" {
      text  = "Ik zeg dat Ria en haar huisarts daar nu de aangewezen mensen voor zijn.",
      to    = { { when = { band = at_least(3) }, to = "uitgepraat" }, "nog-niet" },
      feedback = "‘Een kwartier in de twee weken’, zegt Ria. ‘Meer heb ik niet.’",
    },
  },

  step "nog-niet" {
    title   = "Niet zo",
    person  = "yara", mood = "angry",
    happens = { "dissatisfaction" },
    says    = [[ Nee. Zo niet. Ik wil niet wéér naar huis met iets waar ik van schrik. ]],
    text    = [[ Ria vraagt of jullie even pauze willen. De thee is koud. ]],

    choice "tweede-keer" {
      text  = "Ik vraag of we volgende week met zijn drieën verder kunnen praten.",
      does  = "discuss",
      once  = true,
      sets  = { band = up(1) },
      days  = 7,
      to    = "en-nu",
      feedback = "Ze zet het in haar telefoon. ‘Overdag’, zegt ze, en ze lacht bijna.",
    },
    choice "laten-zakken" {
      text  = "Ik stel voor het te laten zakken tot zij weer wat rustiger is.",
      sets  = { band = down(1) },
      days  = 9,
      to    = "dicht",
      feedback = "‘Ik bén rustig’, zegt ze. Dat is waar, zie je dan.",
    },
    choice "op-papier" {
      text  = "Ik vraag of ze mij wil schrijven wat zij een goed einde zou vinden.",
      does  = "discuss",
      once  = true,
      norms = { listen = kept "Je vroeg hoe het voor haar wel goed kan eindigen." },
      sets  = { band = up(1) },
      days  = 9,
      to    = "en-nu",
      feedback = "Er komt een brief, met de post. Overdag geschreven, staat erboven.",
    },
    choice "mijn-aanbod" {
      text  = "Ik zeg dat dit is wat ik heb, en dat ik verder niets kan doen.",
      days  = 5,
      to    = "dicht",
      feedback = "‘Oké’, zegt ze. ‘Dan weet ik het.’ Ria doet haar jas aan.",
    },
  },

  step "uitgepraat" {
    title   = "Drie keer nog",
    person  = "yara", mood = "calm",
    happens = { "solution" },
    says    = [[ Zo kan ik ermee leven. Leuk is anders. ]],
    text    = [[ Ria geeft je bij de deur een hand. ‘Dit ging goed’, zegt ze zacht. ]],

    choice "vastleggen" {
      text  = "Ik leg in haar dossier vast wat we afspraken, en waar ze boos om was.",
      norms = { file = kept "Afspraken en klacht staan in het dossier, zoals ze waren." },
      days  = 16,
      to    = "dinsdagnacht",
      feedback = "Je schrijft ook op dat het einde per mail kwam. Van jou.",
    },
    choice "vrije-avond" {
      text  = "Ik doe mijn laptop dicht en ga voor het eerst in weken naar de film.",
      days  = 16,
      to    = "dinsdagnacht",
      feedback = "Het is een slechte film. Je geniet van elke minuut.",
    },
    choice "appjes-wissen" {
      text  = "Ik wis haar appjes van die nachten, zodat we schoon kunnen afronden.",
      norms = { file = broken "Wat bij de klacht hoort, blijft bewaard, ook als het opgelost is." },
      days  = 16,
      to    = "dinsdagnacht",
      feedback = "Je telefoon vraagt of je het zeker weet.",
    },
  },

  step "dinsdagnacht" {
    title  = "Dinsdag, 2.40 uur",
    person = "yara", mood = "sad",
    says   = [[ Ik weet dat dit niet mag. Die nieuwe therapeut lijkt me niks. Ik mis het bij jou. ]],
    text   = [[ Je leest het om half acht, met je tandenborstel in je mond. ]],

    question = "Wat is hier van jou, en wat is van haar?",

    choice "niets-terug" {
      text  = "Ik stuur niets terug; ’s nachts geen berichten, dat weten we allebei.",
      norms = { care = broken "Er kwam niets terug, en zij wist weer niet waarom." },
      days  = 3,
      to    = { { when = { band = at_least(4) }, to = "opgelost" }, "verbroken" },
      feedback = "Je tandpasta smaakt naar niets.",
    },
    choice "troosten" {
      text  = "Ik app uitgebreid terug hoe goed ik begrijp dat dit moeilijk is.",
      days  = 4,
      to    = { { when = { band = at_least(3) }, to = "opgelost" }, "verbroken" },
      feedback = "Er komt meteen antwoord, en nog een. Tegen elven leg je je telefoon weg.",
    },
    choice "herinneren" {
      text  = "Ik app haar de afspraak nog eens, zodat die voor ons duidelijk blijft.",
      norms = { listen = broken "Ze wist zelf al dat het niet mocht; ze miste iets." },
      sets  = { band = down(1) },
      days  = 4,
      to    = { { when = { band = at_least(3) }, to = "opgelost" }, "verbroken" },
      feedback = "‘Ik zei toch dat ik dat wist’, schrijft ze.",
    },
    choice "overdag-kort" {
      text  = "Ik app om negen uur kort dat ik het las, en er donderdag op terugkom.",
      norms = { care = kept "Kort, overdag, en met een dag erbij: precies wat kon." },
      days  = 2,
      to    = "opgelost",
      feedback = "‘Oké’, schrijft ze. En later: ‘Donderdag.’",
    },
  },

  step "verbroken" {
    title   = "Afgezegd",
    person  = "yara", mood = "angry",
    happens = { "solution_lapsed" },
    says    = [[ Laat die laatste keren maar zitten. Ik dacht dat we dit anders gingen doen. ]],
    text    = [[ Van de drie gesprekken zijn er twee geweest. ]],
    to      = "dicht",
  },

  step "dicht" {
    title   = "Geen van beiden",
    person  = "yara", mood = "sad",
    happens = { "no_solution" },
    says    = [[ Ik ga hiermee naar iemand die naar ons allebei luistert. Niet alleen naar jou. ]],
    text    = [[ Ze mailt het, overdag, met een kopie aan Ria. ]],

    choice "goed-zo" {
      text  = "Ik schrijf dat ik dat begrijp, en waar ze met haar klacht heen kan.",
      norms = { routes = kept "Je maakte de weg voor haar niet langer." },
      sets  = { band = up(1) },
      days  = 10,
      to    = { { when = { band = at_least(3) }, to = "gestopt" }, "functionaris" },
      feedback = "‘Netjes’, schrijft ze. Je weet niet zeker of het een grapje is.",
    },
    choice "ria-vragen" {
      text  = "Ik bel Ria, en vraag of zij haar op andere gedachten kan brengen.",
      norms = {
        secrecy = broken "Zonder Yara praatte je over haar, met haar hulpverlener.",
        routes  = broken "Je probeerde haar klacht tegen te houden.",
      },
      sets  = { band = down(1) },
      days  = 10,
      to    = "functionaris",
      feedback = "‘Dit gesprek ga ik haar vertellen’, zegt Ria.",
    },
    choice "berusten" {
      text  = "Ik laat het gaan; ik heb nu meer gedaan dan waar ik toe verplicht was.",
      days  = 10,
      to    = "functionaris",
      feedback = "Je zegt het hardop, in een lege kamer.",
    },
  },

  step "functionaris" {
    title   = "De klachtenfunctionaris",
    person  = "functionaris", mood = "calm",
    happens = { "escalation" },
    shows   = { "brief" },
    says    = [[
      Mevrouw Verbeek heeft mij gevraagd haar klacht te behandelen. Vertelt u eens:
      hoe kijkt u terug op dat einde? ]],
    text    = {
      [[ Ze belt een dag na haar brief. Haar stem is zachter dan haar handtekening. ]],
      also {
        unless = { "discuss" },
        [[ ‘Zij zegt dat zij geen antwoord kreeg op haar klacht’, zegt ze erbij. ]],
      },
    },

    choice "screenshots" {
      text  = "Ik stuur haar de appjes, dan ziet ze zelf wat er die nachten speelde.",
      norms = { secrecy = broken "De nachten van Yara gingen naar een derde, zonder dat zij het wist." },
      days  = 9,
      to    = "behandeling",
      feedback = "Achttien schermafdrukken. Bij de zesde denk je even na. Dan stuur je ze.",
    },
    choice "via-haar" {
      text  = "Ik zeg dat ik het nu anders zou doen, en Yara daar graag over spreek.",
      does  = "discuss",
      norms = { channel = kept "Je aanbod ging via de klachtenfunctionaris." },
      sets  = { band = up(1) },
      days  = 9,
      to    = "behandeling",
      feedback = "‘Wat zou u anders doen?’ vraagt ze. Je hoort haar schrijven.",
    },
    choice "noodzaak" {
      text  = "Ik leg uit waarom ik geen andere keus had, en dat ik erachter sta.",
      days  = 9,
      to    = "behandeling",
      feedback = "‘Dat u moest stoppen, betwist zij niet’, zegt mevrouw Ter Haar.",
    },
    choice "yara-mailen" {
      text  = "Ik mail Yara dat ik mee zal werken, en dat ik het haar niet kwalijk neem.",
      norms = { channel = broken "Het contact over de klacht zou via de functionaris gaan." },
      sets  = { band = down(1) },
      days  = 9,
      to    = "behandeling",
      feedback = "Yara stuurt je mail door. ‘Wilt u dat niet meer doen?’ vraagt mevrouw Ter Haar.",
    },
  },

  step "behandeling" {
    title   = "De klacht in behandeling",
    person  = "functionaris", mood = "calm",
    happens = { "handling" },
    says    = first {
      also {
        when = { gewist = true },
        [[
          In haar kopie staat een woord dat in uw dossier nu ontbreekt. Zij vraagt
          zich af wat er nog meer is veranderd. Wat zal ik antwoorden? ]],
      },
      [[
        Zij wil twee dingen: weten waarom het per mail moest, en iets over dat
        woord. Wat kan ik haar van u overbrengen? ]],
    },
    text    = [[ Mevrouw Ter Haar wacht. Het is een prettig soort stilte. ]],

    choice "op-de-inhoud" {
      text  = "Ik beantwoord beide vragen op papier, ook waar het mij slecht uitkomt.",
      norms = { proceedings = kept "Je gaf antwoord, op tijd en op wat er gevraagd werd." },
      days  = 8,
      to    = {
        { when = { gewist = true, band = at_most(2) }, to = "geen-vergelijk" },
        { when = { band = at_least(1) }, to = "vergelijk" },
        "geen-vergelijk",
      },
      feedback = "Anderhalve bladzijde. Het woord ‘maar’ komt er twee keer in voor.",
    },
    choice "uitstel" {
      text  = "Ik vraag om uitstel, want voor een goed antwoord heb ik nu geen rust.",
      norms = { proceedings = broken "Yara wachtte al weken op een antwoord." },
      sets  = { band = down(1) },
      days  = 21,
      to    = { { when = { band = at_least(2), gewist = false }, to = "vergelijk" }, "geen-vergelijk" },
      feedback = "Je krijgt uitstel. Het antwoord wordt er niet beter van.",
    },
    choice "vakterm" {
      text  = "Ik schrijf dat het woord vakmatig klopt, en dat ik het dus laat staan.",
      days  = 8,
      to    = "geen-vergelijk",
      feedback = "‘Vakmatig’, leest mevrouw Ter Haar voor. ‘Zal ik dat zo doorgeven?’",
    },
  },

  step "opgelost" {
    ending = "solved",
    title  = "Een einde",
    person = "yara", mood = "relieved",
    text   = {
      [[ De derde keer neemt ze appeltaart mee. ‘Nu is het klaar’, zegt ze, ‘en nu ben ik erbij.’ ]],
      also {
        when = { gewist = true },
        [[ Over het dossier begint ze niet meer. Jij weet dat er iets ontbreekt. ]],
      },
    },
  },

  step "gestopt" {
    ending = "left",
    title  = "Overdag",
    text   = [[
      Ze dient niets in. ‘Ik heb nu iemand, op dinsdag’, mailt ze na een maand. ‘Ik
      ben nog boos. Dat hoeft niet weg.’ ]],
  },

  step "vergelijk" {
    ending  = "settled",
    title   = "Een vergelijk",
    happens = { "settlement" },
    text    = [[
      Jij schrijft op hoe je voortaan een therapie afrondt. Yara schrijft bij de
      brief aan de huisarts een bladzijde van zichzelf. Jullie tekenen, op een
      dinsdagmiddag. ]],
  },

  step "geen-vergelijk" {
    ending  = "unsettled",
    title   = "Geen vergelijk",
    happens = { "no_settlement" },
    text    = {
      also {
        when = { gewist = true },
        [[ ‘Zij vertrouwt het dossier niet meer’, schrijft mevrouw Ter Haar. ]],
      },
      [[
        De behandeling is gesloten. Yara kan met haar klacht nog naar de
        geschillencommissie. Je slaapt die nacht niet, en er komt geen enkel
        bericht. ]],
    },
  },
}
