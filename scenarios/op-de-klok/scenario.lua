-- Situation S01. CC BY 4.0.

return scenario "op-de-klok" {
  title       = { nl = "Je keek op de klok", en = "You looked at the clock" },
  summary     = {
    nl = "Een cliënt huilde, en zag jou naar de tijd kijken.",
    en = "A client was crying, and saw you look at the time.",
  },
  goal        = {
    nl = "Merken dat een klacht al begint voordat zij is ingediend.",
    en = "To notice that a complaint begins before it has been filed.",
  },
  minutes     = 12,
  level       = 2,
  procedures  = { "sblp", "camcoop" },
  complainant = "marijke",
  start       = "mail",

  accepts = {
    K072 = "Alleen titel, samenvatting en doel zijn vertaald.",
  },

  state = {
    vertrouwen = range(0, 4, 1),
    slot       = one_of { "geen", "samen", "klok" }, -- hoe een uur nu eindigt
  },

  person "marijke" {
    name = "Marijke Dekker", role = "cliënt, veertien maanden", portrait = "marijke",
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
  document "mail" {
    title = "Mail van Marijke",
    note  = "zondag, 21.47 uur",
    text  = [[
      Hoi,

      Vrijdag huilde ik. Voor het eerst sinds mijn vader dood is. En jij keek op de klok.

      Ik weet dat je dacht dat ik het niet zag. Ik zag het wel. De rest van het weekend voelde ik me een nummer.

      Ik denk erover om dit ergens te melden. Ik weet alleen nog niet waar.

      Marijke ]],
  },
  document "agenda" {
    title = "Je agenda",
    note  = "vrijdag",
    text  = [[
      13.30  intake

      15.00  M.D.

      16.00  T.

      17.00  R.

      18.15  zwemles ophalen! ]],
  },
  document "brief" {
    title = "Brief klachtenfunctionaris",
    note  = "van mevrouw Ter Haar",
    text  = [[
      Mevrouw M. Dekker heeft mij gevraagd haar klacht over u te behandelen.

      De klacht gaat over de manier waarop u met haar omging toen zij verdriet had, en over wat er daarna is gebeurd.

      Ik sta aan geen van beide kanten. Graag hoor ik van u hoe u hierin staat, en wat u nodig heeft om met haar tot een vergelijk te komen.

      Met vriendelijke groet,

      A. ter Haar, onafhankelijke klachtenfunctionaris ]],
  },

  contact "supervisor" {
    person = "hanneke",
    role   = "Hanneke",
    text   = [[
      Hanneke schenkt thee in en zet haar telefoon uit. ‘Zo. Vertel eens waar je mee zit.’ ]],
  },
  contact "intervision" {
    text = [[
      Het is je vaste groep, met de vaste koekjes. ‘Wie begint?’ vraagt Ruth. ]],
    choice "voorlezen" {
      text  = "Ik lees de mail voor zoals hij is; beter kan ik het niet zeggen.",
      does  = "intervision",
      norms = { secrecy = broken "In haar eigen woorden was zij te herkennen." },
      feedback = "Het wordt stil. ‘Volgens mij weet ik wie dit is’, zegt Ruth zacht.",
    },
    choice "tips" {
      text = "Ik vraag hoe anderen een uur afronden wanneer iemand verdriet heeft.",
      feedback = "Je gaat weg met vier goede tips. Over de mail heb je niets gezegd.",
    },
    choice "anoniem" {
      text  = "Ik vertel over een boze mail, zonder naam, en vraag wat ze bij mij zien.",
      does  = "intervision",
      norms = { secrecy = kept "De groep dacht mee zonder te weten om wie het gaat." },
      feedback = "‘Hoeveel mensen zag jij die vrijdag?’ vraagt Ruth. Je telt, en zwijgt even.",
    },
  },

  step "mail" {
    title   = "Zondagavond",
    day     = 1,
    person  = "marijke", mood = "angry",
    happens = { "complaint_threatened" },
    shows   = { "mail", "agenda" },
    says    = [[
      Vrijdag huilde ik en jij keek op de klok. Ik voelde me een nummer. Ik denk
      erover om dit ergens te melden. ]],
    text    = [[
      Je weet het meteen weer. Het was vier voor vier, en in de gang hoorde je de
      volgende cliënt hoesten. ]],

    question = "Wat heeft zij vrijdag gezien, denk je, en wat zag jij?",

    choice "bedoeling" {
      text  = "Ik schrijf haar vanavond nog waarom ik op de tijd let, en voor wie.",
      norms = { listen = broken "Ze schreef over haar verdriet, en las over jouw klok." },
      sets  = { vertrouwen = down(1) },
      days  = 1,
      to    = "antwoord",
      feedback = "Het wordt een eerlijke mail, van twee schermen lang.",
    },
    choice "sessie" {
      text  = "Ik bewaar het voor onze sessie over twee weken, dan zien we elkaar.",
      norms = { prompt = broken "Ze schreef op zondag, en hoorde twee weken niets." },
      days  = 10,
      to    = "afgezegd",
      feedback = "Je schrijft het alvast in je agenda, naast haar initialen.",
    },
    choice "uitnodigen" {
      text  = "Ik schrijf morgenvroeg kort terug en vraag of we deze week praten.",
      does  = "discuss",
      norms = {
        prompt = kept "De volgende ochtend had ze antwoord.",
        listen = kept "Je bedankte haar, en verdedigde niets.",
      },
      sets  = { vertrouwen = up(1) },
      days  = 3,
      to    = "gesprek",
      feedback = "‘Woensdag kan ik’, schrijft ze. Verder staat er niets.",
    },
    choice "thema" {
      text  = "Ik schrijf terug dat dit precies iets is om samen aan te werken.",
      norms = { listen = broken "Zij had een klacht, en jij maakte er een thema van." },
      sets  = { vertrouwen = down(1) },
      days  = 1,
      to    = "antwoord",
      feedback = "Je meent het: hier zit iets. Je drukt op verzenden.",
    },
  },

  step "antwoord" {
    title  = "Maandagmiddag",
    person = "marijke", mood = "angry",
    says   = [[
      Zie je, dit bedoel ik. Ik vertel jou iets, en nog voor ik klaar ben gaat het
      over iets anders. ]],
    text   = [[
      Je ziet het tussen twee sessies door. Dan lees je je eigen mail nog eens,
      met haar ogen. ]],

    choice "bellen" {
      text  = "Ik bel haar, zeg sorry voor mijn mail en vraag of ze wil langskomen.",
      does  = "discuss",
      norms = { listen = kept "Je zei sorry, en vroeg haar om een gesprek." },
      sets  = { vertrouwen = up(1) },
      days  = 2,
      to    = "gesprek",
      feedback = "‘Nou’, zegt ze. ‘Woensdag dan. Maar ik weet niet of ik ga zitten.’",
    },
    choice "klok-om" {
      text  = "Ik app haar dat ik de klok heb omgedraaid en dat ik haar vrijdag zie.",
      norms = { listen = broken "Je loste iets op, nog voordat je wist wat er was." },
      days  = 4,
      to    = "afgezegd",
      feedback = "De achterkant van een klok is lelijker dan je dacht. Marijke leest het, en zwijgt.",
    },
    choice "misverstand" {
      text  = "Ik schrijf nog eens terug, rustiger, want dit is een misverstand.",
      norms = { listen = broken "Ook je tweede mail ging over hoe jij het bedoelde." },
      sets  = { vertrouwen = down(1) },
      days  = 4,
      to    = "afgezegd",
      feedback = "Deze mail is beter dan de eerste. Er komt geen antwoord meer.",
    },
  },

  step "afgezegd" {
    title  = "Een afzegging",
    person = "marijke", mood = "sad",
    says   = [[
      Ik zeg mijn afspraak af. Ik heb intussen opgezocht bij welke
      beroepsorganisatie je zit. ]],
    text   = [[ Een appje, zonder groet. Je leest het in de rij bij de kassa. ]],

    choice "bevestigen" {
      text  = "Ik bevestig het vriendelijk en schrijf dat ze hier welkom blijft.",
      norms = { prompt = kept "Ze had meteen antwoord." },
      days  = 12,
      to    = "brief",
      feedback = "Twee nette zinnen. Naar de beroepsorganisatie vraag je niet.",
    },
    choice "ruimte" {
      text  = "Ik laat haar even met rust; aandringen maakt het nu alleen erger.",
      norms = { prompt = broken "Voor haar was het weer stil." },
      sets  = { vertrouwen = down(1) },
      days  = 14,
      to    = "brief",
      feedback = "Haar uur blijft leeg. Je gebruikt het om je administratie te doen.",
    },
    choice "op-tijd" {
      text  = "Ik schrijf dat ik haar uur vasthoud en reken op haar komst vrijdag.",
      norms = { listen = broken "Ze zei af, en jij rekende op haar." },
      sets  = { vertrouwen = down(1) },
      days  = 12,
      to    = "brief",
      feedback = "Het was hartelijk bedoeld. Vrijdag zit je een uur te wachten.",
    },
    choice "vragen" {
      text  = "Ik bel haar en vraag of ze mij wil vertellen wat er vrijdag gebeurde.",
      does  = "discuss",
      norms = { listen = kept "Je vroeg naar haar vrijdag." },
      sets  = { vertrouwen = up(1) },
      days  = 2,
      to    = { { when = { vertrouwen = at_least(1) }, to = "gesprek" }, "brief" },
      feedback = "Je hoort dat ze buiten loopt. ‘Vraag je dat nu echt?’ zegt ze.",
    },
  },

  step "gesprek" {
    title   = "Tegenover elkaar",
    person  = "marijke", mood = "angry",
    does    = "discuss",
    happens = { "complaint" },
    says    = first {
      also {
        needs = { "dissatisfaction" },
        [[
          Ik ben er weer. Het is nog steeds een klacht, en ik wil niet dat je die
          opnieuw wegpraat. ]],
      },
      [[
        Ik wil dat je dit een klacht noemt. Anders praat je het zo weer weg, met
        die rustige stem. ]],
    },
    text    = [[
      Ze houdt haar jas aan. De klok aan de muur tikt harder dan anders. ]],

    question = "Hoe luister je als het over jezelf gaat?",

    choice "herkenning" {
      text  = "Ik vraag bij wie ze zich vroeger ook zo’n nummer heeft gevoeld.",
      norms = { listen = broken "Van haar klacht over jou maakte je iets van vroeger." },
      sets  = { vertrouwen = down(2) },
      to    = { { when = { vertrouwen = at_least(1) }, to = "wens" }, "vastgelopen" },
      feedback = "‘Bij jou’, zegt ze. ‘Vrijdag. Om vier voor vier.’",
    },
    choice "geraakt" {
      text  = "Ik zeg dat ik haar wel degelijk zag, en dat het mij erg raakte.",
      to    = "wens",
      feedback = "‘Dat was dan niet te zien’, zegt ze. Ze kijkt wel even op.",
    },
    choice "terugzeggen" {
      text  = "Ik zeg terug wat ik haar hoor zeggen, en dat het me spijt.",
      norms = { listen = kept "Ze hoorde haar eigen verhaal terug, zonder verweer." },
      sets  = { vertrouwen = up(1) },
      to    = "wens",
      feedback = "Ze knoopt haar jas los. ‘Ja’, zegt ze. ‘Zo was het.’",
    },
    choice "de-gang" {
      text  = "Ik zeg sorry, en leg uit dat er al iemand in de gang zat te wachten.",
      to    = "wens",
      feedback = "Ze knikt bij het eerste woord. Bij ‘de gang’ kijkt ze naar de deur.",
    },
  },

  step "wens" {
    title  = "Wat ze wil",
    person = "marijke", mood = "sad",
    says   = first {
      also {
        when = { vertrouwen = at_least(3) },
        [[ Ik snap best dat een uur een keer om is. Maar laat het niet over mij heen gebeuren. ]],
      },
      [[ En een volgende keer? Als ik weer huil om vier voor vier? ]],
    },
    text   = [[ Ze heeft een zakdoek gepakt, en houdt hem vast zonder hem te gebruiken. ]],

    choice "kader" {
      text  = "Ik leg uit dat ik de tijd bewaak, juist om er voor haar te zijn.",
      to    = { { when = { vertrouwen = at_least(3) }, to = "uitgepraat" }, "nog-niet" },
      feedback = "Het is een goede uitleg. Je hoort zelf dat je hem vaker hebt gegeven.",
    },
    choice "klok-achter" {
      text  = "Ik hang de klok achter haar stoel, zodat zij er geen last van heeft.",
      sets  = { slot = "klok" },
      to    = { { when = { vertrouwen = at_least(1) }, to = "uitgepraat" }, "nog-niet" },
      feedback = "Jullie doen het samen, met een stoel en een hamer. Ze lacht zelfs even.",
    },
    choice "extra-tijd" {
      text  = "Ik bied haar anderhalf uur aan, voor de prijs die ze nu betaalt.",
      to    = { { when = { vertrouwen = at_least(3) }, to = "uitgepraat" }, "nog-niet" },
      feedback = "‘Meer tijd’, zegt ze. ‘Alsof ik daarom vroeg.’",
    },
    choice "samen-eindigen" {
      text  = "Ik vraag haar hoe zij wil dat een uur eindigt, en spreek dat af.",
      norms = { listen = kept "Je vroeg wat zij nodig had." },
      sets  = { slot = "samen" },
      to    = { { when = { vertrouwen = at_least(2) }, to = "uitgepraat" }, "nog-niet" },
      feedback = "‘Zeg het gewoon hardop. Tien minuten van tevoren.’ Jullie schrijven het op.",
    },
  },

  step "nog-niet" {
    title   = "Nog niet",
    person  = "marijke", mood = "sad",
    happens = { "dissatisfaction" },
    says    = [[ Ik weet niet of ik dit geloof. Ik ga nu naar huis. ]],
    text    = [[ Ze staat al. Het is tien over vijf; niemand heeft op de klok gekeken. ]],

    choice "tijd-geven" {
      text  = "Ik zeg dat ze alle tijd krijgt, en wacht tot zij weer contact zoekt.",
      days  = 10,
      to    = "vastgelopen",
      feedback = "Ze geeft je een hand, wat ze anders nooit doet.",
    },
    choice "nog-eens" {
      text  = "Ik vraag of ze volgende week nog eens wil komen, alleen hiervoor.",
      does  = "discuss",
      once  = true,
      sets  = { vertrouwen = up(1) },
      days  = 7,
      to    = "gesprek",
      feedback = "‘Zonder rekening zeker’, zegt ze. ‘Zonder rekening’, zeg je.",
    },
    choice "vriendin-mee" {
      text  = "Ik stel voor dat ze een volgende keer iemand meeneemt die ze vertrouwt.",
      does  = "discuss",
      once  = true,
      sets  = { vertrouwen = up(1) },
      days  = 7,
      to    = "wens",
      feedback = "Ze neemt haar buurvrouw mee, die de hele tijd haar tas op schoot houdt.",
    },
    choice "gewoon-door" {
      text  = "Ik zeg dat ik haar vrijdag weer verwacht, en dat we gewoon doorgaan.",
      sets  = { vertrouwen = down(1) },
      days  = 4,
      to    = "vastgelopen",
      feedback = "‘Gewoon’, herhaalt ze, met haar hand op de klink.",
    },
  },

  step "uitgepraat" {
    title   = "Haar jas uit",
    person  = "marijke", mood = "relieved",
    happens = { "solution" },
    says    = [[ Goed. Dan kom ik vrijdag gewoon weer. ]],
    text    = [[
      Je blijft achter in een stille kamer. Je merkt hoe hard je hebt gewerkt. ]],

    choice "pauze" {
      text  = "Ik zet voortaan een kwartier tussen mijn cliënten in de agenda.",
      norms = { care = kept "Een volgende cliënt zit niet meer te wachten terwijl een ander huilt." },
      days  = 7,
      to    = "vrijdag",
      feedback = "Je schuift en schuift. Het kost je één uur per week.",
    },
    choice "verslag" {
      text  = "Ik schrijf in haar dossier wat ze vond en wat we hebben afgesproken.",
      norms = { file = kept "In het dossier staat haar klacht, en wat jullie afspraken." },
      days  = 7,
      to    = "vrijdag",
      feedback = "Het woord klacht staat er gewoon. Het ziet er minder eng uit dan het klonk.",
    },
    choice "mail-weg" {
      text  = "Ik wis haar mail van zondag; dat hoofdstuk hebben we nu afgesloten.",
      norms = { file = broken "Haar klacht is opgelost, en toch hoort zij in het dossier." },
      days  = 7,
      to    = "vrijdag",
      feedback = "Het lucht op, één klik. Haar mail was ook wel erg boos.",
    },
  },

  step "vrijdag" {
    title  = "Vrijdag, tien voor vier",
    person = "marijke", mood = "sad",
    says   = first {
      also {
        when = { slot = "samen" },
        [[ Ik had het er niet over willen hebben. Maar vandaag is het een jaar geleden. ]],
      },
      [[ Ik had er niet over willen beginnen, zo aan het eind. Maar het is vandaag een jaar geleden. ]],
    },
    text   = [[ Tranen, en niet een paar. Je voelt de tijd in je nek. ]],

    question = "Het uur is bijna om en iemand huilt. Hoe gaat dat bij jou?",

    choice "uitlopen" {
      text  = "Ik zeg niets over de tijd en laat het uitlopen zolang het duurt.",
      days  = 1,
      to    = {
        { when = { slot = "samen" }, to = "opgelost" },
        { when = { vertrouwen = at_least(3) }, to = "opgelost" },
        "gemerkt",
      },
      feedback = "Het wordt bijna half vijf. In de gang slaat een deur, en je kijkt op.",
    },
    choice "glimp" {
      text  = "Ik kijk heel even hoe laat het is, en blijf dan helemaal bij haar.",
      days  = 1,
      to    = "gemerkt",
      feedback = "Een halve seconde, langer niet.",
    },
    choice "hardop" {
      text  = "Ik zeg dat er nog tien minuten zijn, en vraag wat ze nu nodig heeft.",
      norms = { listen = kept "Je zei het hardop, en liet haar kiezen." },
      days  = 1,
      to    = "opgelost",
      feedback = "Ze haalt diep adem. ‘Tien minuten’, zegt ze. ‘Dan vertel ik over zijn handen.’",
    },
    choice "volgende-week" {
      text  = "Ik zeg dat dit niet in tien minuten past, en dat we vrijdag verdergaan.",
      days  = 1,
      to    = { { when = { vertrouwen = at_least(3) }, to = "opgelost" }, "gemerkt" },
      feedback = "Je zegt het zo zacht als je kunt.",
    },
  },

  step "gemerkt" {
    title  = "Weer gezien",
    person = "marijke", mood = "angry",
    says   = [[ Je was weer met de tijd bezig. Ik zag het. Er is niets veranderd. ]],
    text   = [[ Ze belt je zaterdagochtend op. Ze klinkt niet eens boos. ]],

    choice "eerlijk" {
      text  = "Ik zeg dat ze gelijk heeft, en vraag of we er nog eens over praten.",
      does  = "discuss",
      norms = { listen = kept "Je gaf haar gelijk, zonder ‘maar’ erachter." },
      to    = { { when = { vertrouwen = at_least(2) }, to = "opgelost" }, "weer-vast" },
      feedback = "Het is lang stil. ‘Dat je dat gewoon toegeeft’, zegt ze.",
    },
    choice "betwisten" {
      text  = "Ik zeg dat ik deze keer echt met al mijn aandacht bij haar was.",
      norms = { listen = broken "Zij vertelde wat ze zag, en jij sprak het tegen." },
      sets  = { vertrouwen = down(1) },
      to    = "weer-vast",
      feedback = "‘Dan zal ik het wel verkeerd hebben gezien’, zegt ze.",
    },
    choice "wekkertje" {
      text  = "Ik beloof haar een wekkertje, zodat ik zelf niet meer hoef te kijken.",
      to    = "weer-vast",
      feedback = "‘Straks piept er iets als ik huil’, zegt ze.",
    },
  },

  step "weer-vast" {
    title   = "Weer bij het begin",
    person  = "marijke", mood = "angry",
    happens = { "solution_lapsed" },
    says    = [[ We hadden dit toch afgesproken? Ik had je geloofd. ]],
    text    = [[ Je zoekt naar woorden die je nog niet hebt gebruikt. ]],
    to      = "vastgelopen",
  },

  step "vastgelopen" {
    title   = "De laatste keer",
    person  = "marijke", mood = "angry",
    happens = { "no_solution" },
    says    = [[ Ik stop ermee. En ik ga het toch melden, ook voor wie na mij komt. ]],
    text    = [[ Ze zegt het aan de telefoon, en ze heeft het duidelijk geoefend. ]],

    choice "avondmail" {
      text  = "Ik mail haar ’s avonds wat deze veertien maanden voor mij betekenden.",
      norms = { listen = broken "Ze nam afscheid, en moest nu voor jouw gevoel zorgen." },
      days  = 9,
      to    = "brief",
      feedback = "Het is een warme mail. Er staat twaalf keer ‘ik’ in.",
    },
    choice "wegwijs" {
      text  = "Ik zeg dat het me spijt, en vertel haar waar ze terechtkan.",
      norms = {
        routes = kept "Ze hoefde niet te zoeken waar ze met haar klacht heen kon.",
        care   = kept "Je liet haar gaan zonder haar vast te houden.",
      },
      sets  = { vertrouwen = up(1) },
      days  = 9,
      to    = { { when = { vertrouwen = at_least(2) }, to = "gestopt" }, "brief" },
      feedback = "‘Dat je me dat zelf vertelt’, zegt ze. Ze hangt op zonder boosheid.",
    },
    choice "bedenktijd" {
      text  = "Ik vraag haar om met melden te wachten tot ze is afgekoeld.",
      norms = { routes = broken "Je vroeg haar te wachten met iets wat haar vrij staat." },
      sets  = { vertrouwen = down(1) },
      days  = 9,
      to    = "brief",
      feedback = "‘Afgekoeld’, zegt ze langzaam, alsof ze het opschrijft.",
    },
  },

  step "brief" {
    title   = "De klachtenfunctionaris",
    person  = "functionaris", mood = "calm",
    happens = { "complaint", "escalation" },
    shows   = { "brief" },
    says    = [[
      Mevrouw Dekker heeft mij gevraagd haar klacht te behandelen. Hoe staat u
      hierin? ]],
    text    = {
      [[ Je vindt de brief tussen een catalogus en de gemeentekrant. ]],
      also {
        unless = { "discuss" },
        [[ Gesproken hebben jullie elkaar niet meer sinds die vrijdag. ]],
      },
    },

    choice "verslagen" {
      text  = "Ik stuur mijn sessieverslagen op; daaruit blijkt hoe ik met haar werk.",
      norms = { secrecy = broken "Je verslagen gingen de deur uit zonder dat Marijke ervan wist." },
      days  = 10,
      to    = "behandeling",
      feedback = "‘Heeft mevrouw Dekker hiermee ingestemd?’ mailt mevrouw Ter Haar.",
    },
    choice "zelf-bellen" {
      text  = "Ik bel Marijke om te vragen of het niet toch met zijn tweeën kan.",
      norms = { channel = broken "Ze had gevraagd of het via een ander mocht." },
      sets  = { vertrouwen = down(1) },
      days  = 10,
      to    = "behandeling",
      feedback = "Je krijgt haar voicemail. Je spreekt in, en hebt meteen spijt.",
    },
    choice "weging" {
      text  = "Ik schrijf dat één blik op een klok nog geen slechte zorg is.",
      norms = { listen = broken "Je woog haar klacht, en vroeg niet wat erachter zat." },
      days  = 10,
      to    = "behandeling",
      feedback = "Het staat er zakelijk. Mevrouw Ter Haar bedankt je voor je reactie.",
    },
    choice "open" {
      text  = "Ik schrijf dat ik haar graag wil horen, op een manier die zij kiest.",
      does  = "discuss",
      norms = { channel = kept "Je aanbod ging via de klachtenfunctionaris." },
      sets  = { vertrouwen = up(1) },
      days  = 10,
      to    = "behandeling",
      feedback = "‘Dat breng ik aan haar over’, schrijft mevrouw Ter Haar terug.",
    },
  },

  step "behandeling" {
    title   = "De klacht in behandeling",
    person  = "functionaris", mood = "calm",
    happens = { "handling" },
    says    = [[
      Mevrouw Dekker hoeft geen gelijk te krijgen. Ze wil weten of u haar die
      vrijdag zag. Wat kan ik haar zeggen? ]],
    text    = [[ Je zit aan een ronde tafel. Achter mevrouw Ter Haar hangt een klok. ]],

    choice "zien" {
      text  = "Ik zeg dat ik haar zag, en ook keek, en dat ik dat nu anders doe.",
      norms = { proceedings = kept "Je gaf antwoord op wat Marijke wilde weten." },
      days  = 7,
      to    = { { when = { vertrouwen = at_least(1) }, to = "vergelijk" }, "geen-vergelijk" },
      feedback = "Ze schrijft het letterlijk op, en leest het aan je voor.",
    },
    choice "methode" {
      text  = "Ik leg uit hoe ik een sessie opbouw, en waar het afronden bij hoort.",
      days  = 7,
      to    = "geen-vergelijk",
      feedback = "‘Dat was niet haar vraag’, zegt mevrouw Ter Haar vriendelijk.",
    },
    choice "sorry-kaart" {
      text  = "Ik vraag of ik haar via u een kaart mag sturen om sorry te zeggen.",
      days  = 7,
      to    = { { when = { vertrouwen = at_least(2) }, to = "vergelijk" }, "geen-vergelijk" },
      feedback = "‘Dat mag. Zet er dan wel op waarvoor.’ Je denkt na over die ene regel.",
    },
  },

  step "opgelost" {
    ending = "solved",
    title  = "Gewoon weer vrijdag",
    person = "marijke", mood = "relieved",
    text   = {
      [[ Ze komt terug, en de week daarna weer. Over haar vader praat ze nu vaker. ]],
      also {
        when = { slot = "samen" },
        [[ ‘Nog tien minuten’, zeg je, en zij knikt. Zo doen jullie het nu. ]],
      },
      also {
        when = { slot = "klok" },
        [[ De klok hangt achter haar stoel. Je kijkt er minder vaak naar dan je dacht. ]],
      },
    },
  },

  step "gestopt" {
    ending = "left",
    title  = "Gestopt",
    text   = [[
      Een brief van een klachtenfunctionaris komt er niet. Wel een appje, weken
      later: ‘Ik heb het laten rusten. Ik hoop dat je nu anders kijkt.’ ]],
  },

  step "vergelijk" {
    ending  = "settled",
    title   = "Een vergelijk",
    happens = { "settlement" },
    text    = [[
      Jullie zien elkaar nog één keer, met mevrouw Ter Haar erbij. Marijke zegt
      wat ze zag. Jij zegt wat je deed. Op papier staat hoe jij voortaan een uur
      afrondt, en dat het daarmee goed is. ]],
  },

  step "geen-vergelijk" {
    ending  = "unsettled",
    title   = "Geen vergelijk",
    happens = { "no_settlement" },
    text    = [[
      ‘Mevrouw Dekker voelt zich nog niet gezien’, schrijft mevrouw Ter Haar. Zij
      sluit haar behandeling af. Marijke kan haar klacht nu voorleggen aan de
      geschillencommissie. ]],
  },
}
