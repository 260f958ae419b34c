-- Situation S13. CC BY 4.0.

return scenario "brief-van-de-commissie" {
  title       = { nl = "Brief van de Geschillencommissie", en = "A letter from the disputes committee" },
  summary     = {
    nl = "Een klacht die meteen bij de commissie ligt. Je wist toch van niets?",
    en = "A complaint that went straight to the committee. You knew nothing of it, did you?",
  },
  goal        = {
    nl = "Merken dat stap 1 en 2 ook nog gelden als de commissie al aan zet is.",
    en = "To notice that steps 1 and 2 still hold when the committee is already at work.",
  },
  minutes     = 18,
  level       = 5,
  procedures  = { "sblp", "camcoop" },
  complainant = "klaas",
  start       = "brief",

  accepts = {
    K072 = "Alleen titel, samenvatting en doel zijn vertaald.",
  },

  state = {
    gehoor = range(0, 4, 1), -- hoe ver Klaas voor je opendoet
    maart  = one_of { "vergeten", "gevonden", "verzwegen" },
  },

  person "klaas" {
    name = "Klaas Postma", role = "cliënt tot dit voorjaar", portrait = "gerard",
  },
  person "voorzitter" {
    name = "De voorzitter", role = "van de geschillencommissie", portrait = "voorzitter",
  },
  person "peter" {
    name = "Peter", role = "je supervisor", portrait = "peter",
  },

  -- Regels in een document worden getoond zoals ze hier staan.
  document "brief-commissie" {
    title = "Brief van de commissie",
    note  = "augustus",
    text  = [[
      De commissie heeft een klacht over u ontvangen van de heer K. Postma. Zijn brief van drie bladzijden gaat hierbij.

      U kunt binnen de termijn op de bijlage schriftelijk reageren. Daarna bekijkt de commissie of de klacht ontvankelijk is.

      Namens de voorzitter ]],
  },
  document "klacht" {
    title = "Klacht van Klaas",
    note  = "drie bladzijden, ingekort",
    text  = [[
      Ik ben 74. Mijn vrouw is twee jaar geleden overleden. Ik betaalde vooraf tien sessies en ben zeven keer geweest.

      (blz. 1) Na de zevende wist ik niet hoe ik de avond door moest komen.

      (blz. 2) Op 14 maart heb ik dat aan mijn therapeut geschreven, en gevraagd of we konden bellen. Ik heb nooit iets gehoord. Ik dacht: praten heeft dus geen zin.

      (blz. 3) Ik wil weten of dit normaal is. En ik wil mijn drie sessies terug, € 255. ]],
  },
  document "mail-maart" {
    title = "Mail van Klaas, 14 maart",
    note  = "met een vlaggetje erbij",
    text  = [[
      Beste,

      Na gisteren ging het thuis niet goed. Het was donker en ik kon haar stem ineens niet meer terughalen. Ik weet niet of dat hoort.

      Zouden we even kunnen bellen? Het hoeft niet lang.

      Groet,

      Klaas ]],
  },

  contact "supervisor" {
    person = "peter",
    role   = "Peter",
    text   = [[
      Peter zet de koffie neer en wacht. ‘Je hebt iets bij je wat zwaar is. Leg het
      maar op tafel.’ ]],
    choice "procedure" {
      text = "Ik vraag hem hoe zo’n zitting verloopt, en wat je dan het beste aantrekt.",
      feedback = "‘Iets waar je je jas bij uit kunt doen’, zegt Peter. De rest vraag je niet.",
    },
    choice "wat-ik-liet-liggen" {
      text  = "Ik vertel wat ik liet liggen, en wat ik daarvan vind; de naam houd ik voor me.",
      does  = "supervision",
      norms = { secrecy = kept "Peter hoorde jouw verhaal, en niet van wie de klacht was." },
      feedback = "‘Waarom juist deze mail?’ vraagt hij. Je denkt aan je vader, die ook nooit belde.",
    },
    choice "brief-lezen" {
      text  = "Ik laat hem de drie bladzijden lezen, met de naam er gewoon nog boven.",
      does  = "supervision",
      norms = { secrecy = broken "Peter kon meedenken zonder die naam en dat adres." },
      feedback = "‘Postma’, leest hij. ‘Die ken ik van het koor.’ Hij geeft hem snel terug.",
    },
  },

  step "brief" {
    title   = "Een brief met een logo",
    day     = 1,
    person  = "voorzitter", mood = "calm",
    happens = { "complaint", "escalation", "filed" },
    shows   = { "brief-commissie", "klacht" },
    says    = [[
      De commissie heeft een klacht over u ontvangen van de heer Postma. U kunt
      binnen de termijn reageren. ]],
    text    = [[
      Klaas. In het voorjaar kwam hij niet meer, en je dacht: het zal wel beter
      gaan. Hij heeft nooit iets gezegd. Dat weet je bijna zeker. ]],

    question = "Iemand komt niet meer. Wat doe jij dan, en wat doe je niet?",

    choice "verweer-nu" {
      text  = "Ik begin vanavond aan mijn antwoord, zolang ik hem nog helder voor me zie.",
      days  = 4,
      to    = "verweer",
      feedback = "Om middernacht heb je zes bladzijden. De zijne las je één keer.",
    },
    choice "intrekken" {
      text  = "Ik bel Klaas en vraag of hij dit wil intrekken; dan lossen we het op.",
      norms = { routes = broken "Hij had een weg gekozen, en je vroeg hem terug te gaan." },
      sets  = { gehoor = down(1) },
      days  = 1,
      to    = "telefoon",
      feedback = "Hij neemt op met zijn achternaam. Het duurt even voor hij iets zegt.",
    },
    choice "nalezen" {
      text  = "Ik noteer de termijn, bevestig de ontvangst en lees zijn brief nog eens.",
      norms = {
        proceedings = kept "De commissie wist meteen dat je zou reageren.",
        prompt      = kept "Je reageerde dezelfde dag.",
      },
      days  = 1,
      to    = "veertien-maart",
      feedback = "De tweede keer lees je langzamer. Op bladzijde twee staat een datum.",
    },
    choice "te-vroeg" {
      text  = "Ik leg de brief opzij; hij had hier echt eerst mee bij mij moeten komen.",
      norms = { proceedings = broken "Of een klacht te vroeg is, bekijkt de commissie en niet jij." },
      days  = 14,
      to    = "tweede-brief",
      feedback = "Je legt hem onder op de stapel. De stapel wordt niet kleiner.",
    },
  },

  step "telefoon" {
    title  = "Nu belt u",
    person = "klaas", mood = "angry",
    says   = [[
      Vijf maanden hoorde ik niets. Nu is er een commissie, en nu belt u. ]],
    text   = [[ Op de achtergrond tikt een klok. Het klinkt als een groot, leeg huis. ]],

    choice "nooit-gezegd" {
      text  = "Ik zeg dat ik van niets wist, omdat hij er nooit iets over heeft gezegd.",
      norms = { listen = broken "Hij had het gezegd, en jij had niet gekeken." },
      sets  = { gehoor = down(1) },
      days  = 1,
      to    = "veertien-maart",
      feedback = "‘14 maart’, zegt hij. ‘Zoek maar op.’ Hij hangt op zonder groet.",
    },
    choice "sorry" {
      text  = "Ik zeg dat dit een verkeerd begin was, sorry, en vraag wat er toen was.",
      does  = "discuss",
      norms = { listen = kept "Je liet het intrekken los, en vroeg naar zijn verhaal." },
      sets  = { gehoor = up(1) },
      days  = 1,
      to    = "veertien-maart",
      feedback = "‘Dat heb ik u geschreven’, zegt hij. ‘In maart. Leest u dat eerst.’",
    },
    choice "prettiger" {
      text  = "Ik leg hem uit dat het zonder commissie voor ons allebei prettiger is.",
      norms = { routes = broken "Je praatte hem zijn weg uit het hoofd." },
      days  = 4,
      to    = "verweer",
      feedback = "‘Voor u misschien’, zegt hij.",
    },
  },

  step "tweede-brief" {
    title  = "Nog één week",
    person = "voorzitter", mood = "calm",
    says   = [[
      Wij hebben van u nog niets ontvangen. De termijn loopt over een week af. ]],
    text   = [[ Je had hem bijna ongeopend op de stapel gelegd. ]],

    choice "alsnog-lezen" {
      text  = "Ik bevestig alsnog de ontvangst, en ga zijn brief nu echt helemaal lezen.",
      norms = { proceedings = kept "De commissie hoorde op tijd dat je zou reageren." },
      days  = 1,
      to    = "veertien-maart",
      feedback = "Drie bladzijden, en je las er één. Op bladzijde twee staat een datum.",
    },
    choice "tegen-de-regels" {
      text  = "Ik schrijf dat dit zo niet volgens de regels gaat, en laat het daarbij.",
      sets  = { gehoor = down(1) },
      days  = 14,
      to    = "ontvankelijk",
      feedback = "Vier regels. Klaas krijgt een kopie, en bewaart die.",
    },
    choice "niet-reageren" {
      text  = "Ik reageer niet; als ik niet meedoe, kan er ook weinig behandeld worden.",
      norms = { proceedings = broken "De commissie ging door, en van jou was er geen woord." },
      sets  = { gehoor = down(1) },
      days  = 14,
      to    = "ontvankelijk",
      feedback = "De week gaat voorbij. Er gebeurt niets, zo lijkt het.",
    },
  },

  step "veertien-maart" {
    title = "Veertien maart",
    shows = { "mail-maart" },
    text  = [[
      Je zoekt op zijn naam. Daar is hij, met een rood vlaggetje: dat zet je erbij
      als je iets niet wilt vergeten. Je leest hem, voor de tweede keer. ]],

    question = "Welk vlaggetje staat er bij jou nog?",

    choice "beantwoorden" {
      text  = "Ik schrijf hem vandaag alsnog terug, met sorry, en vraag om een gesprek.",
      does  = "discuss",
      norms = { listen = kept "Je gaf antwoord op wat hij in maart had gevraagd." },
      sets  = { maart = "gevonden", gehoor = up(1) },
      days  = 3,
      to    = "verweer",
      feedback = "‘Vijf maanden’, schrijft hij terug. ‘Ik praat met u als de commissie erbij is.’",
    },
    choice "weghalen" {
      text  = "Ik haal het vlaggetje weg; wie weet is die mail nooit goed aangekomen.",
      norms = { file = broken "Je maakte onzichtbaar dat je hem had gezien." },
      sets  = { maart = "verzwegen" },
      days  = 2,
      to    = "verweer",
      feedback = "Nu staat hij tussen de andere. Alleen jij weet dat hij rood was.",
    },
    choice "bij-de-stukken" {
      text  = "Ik druk hem af en leg hem bij mijn stukken, want zo is het gegaan.",
      norms = { file = kept "Wat er was gebeurd, lag op tafel, ook jouw deel." },
      sets  = { maart = "gevonden" },
      days  = 2,
      to    = "verweer",
      feedback = "De printer doet er lang over. Het vlaggetje komt er ook op, in het grijs.",
    },
    choice "reden-zoeken" {
      text  = "Ik zoek in mijn agenda op wat er die week was, want er zal een reden zijn.",
      sets  = { maart = "gevonden" },
      days  = 2,
      to    = "verweer",
      feedback = "Er was een reden: verhuisdozen. Je vindt het geen goede, nu je hem hebt.",
    },
  },

  step "verweer" {
    title = "Je antwoord",
    day   = 8,
    text  = {
      [[ Boven aan de bladzijde staat ‘Verweer’. Je kijkt een tijd naar dat woord. ]],
      also {
        when = { maart = "vergeten" },
        [[ Over een datum in maart lees je heen. ]],
      },
      also {
        needs = { "supervision" },
        [[ ‘Korter’, had Peter gezegd. ‘En eerlijker.’ ]],
      },
    },

    question = "Voor wie schrijf je dit antwoord?",

    choice "alleen-te-vroeg" {
      text  = "Ik schrijf alleen dat hij niet eerst bij mij kwam, en dus te vroeg is.",
      when  = { maart = "vergeten" },
      sets  = { gehoor = down(1) },
      days  = 21,
      to    = "ontvankelijk",
      feedback = "Het is een kort en stellig stuk. Je hebt er geen leugen voor nodig, denk je.",
    },
    choice "maart-verzwijgen" {
      text  = "Ik schrijf alleen dat hij te vroeg is; een mailtje is nog geen klacht.",
      when  = { maart = not_("vergeten") },
      norms = { proceedings = broken "Je verzweeg wat je had gevonden." },
      sets  = { maart = "verzwegen", gehoor = down(1) },
      days  = 21,
      to    = "ontvankelijk",
      feedback = "Er staat geen onwaar woord in. Over 14 maart staat er ook geen waar woord in.",
    },
    choice "rouw" {
      text  = "Ik leg in twintig bladzijden uit hoe ik werk en wat rouw met mensen doet.",
      norms = { listen = broken "Hij vroeg of iets normaal was, en jij gaf college." },
      sets  = { gehoor = down(1) },
      days  = 21,
      to    = "ontvankelijk",
      feedback = "Er staan prachtige zinnen in. Klaas leest ze aan zijn keukentafel.",
    },
    choice "kort-en-open" {
      text  = "Ik schrijf kort wat er klopt en wat niet, en dat ik hem graag wil horen.",
      does  = "discuss",
      norms = { proceedings = kept "Je antwoordde op tijd, en op wat hij had geschreven." },
      sets  = { gehoor = up(1) },
      days  = 21,
      to    = "ontvankelijk",
      feedback = "Twee bladzijden. Het moeilijkst was de zin met ‘ik’ erin.",
    },
    choice "laten-schrijven" {
      text  = "Ik laat het schrijven door een kantoor dat dit vaker doet, en zet mijn naam.",
      days  = 21,
      to    = "ontvankelijk",
      feedback = "Er valt niets op aan te merken. Je komt er zelf alleen niet in voor.",
    },
  },

  step "ontvankelijk" {
    title   = "Ontvankelijk",
    person  = "voorzitter", mood = "calm",
    happens = { "admissible", "handling" },
    says    = first {
      also {
        when = { maart = "gevonden" },
        [[
          De klacht is ontvankelijk: de heer Postma schreef u in maart, en dat zegt u
          zelf ook. Er is nu ruimte om te schikken. ]],
      },
      [[
        De klacht is ontvankelijk: de heer Postma legde een mail van 14 maart over,
        waarop geen antwoord kwam. Er is nu ruimte om te schikken. ]],
    },
    text    = {
      [[ Ontvankelijk. Over wie er gelijk heeft, zegt dat woord nog niets. ]],
      also {
        when = { maart = "verzwegen" },
        [[ Een kopie van de mail zit erbij. Zonder vlaggetje. Je weet nog precies waar het zat. ]],
      },
    },

    choice "overmaken" {
      text  = "Ik maak hem de drie sessies over; dan is zijn klacht in feite voorbij.",
      norms = { no_admission = broken "Je betaalde buiten je verzekeraar om." },
      days  = 10,
      to    = "zijkamer",
      feedback = "€ 255, zonder briefje. Hij stort het de volgende dag terug.",
    },
    choice "openstaan" {
      text  = "Ik laat weten dat ik opensta voor schikken, en zelf niet over geld ga.",
      norms = {
        no_admission = kept "Je stond open, en beloofde geen bedrag.",
        proceedings  = kept "Je gebruikte de ruimte die de commissie gaf.",
      },
      sets  = { gehoor = up(1) },
      days  = 10,
      to    = "zijkamer",
      feedback = "‘De heer Postma ook’, komt er terug. Er volgt een dag en een kamer.",
    },
    choice "duidelijkheid" {
      text  = "Ik laat weten dat ik een uitspraak wil; dan weten we allebei waar we staan.",
      days  = 20,
      to    = "zitting",
      feedback = "Het is een fatsoenlijke keuze. Ze kost jullie allebei een halve herfst.",
    },
    choice "zitting-afwachten" {
      text  = "Ik wacht op de zitting; daar kan ik het in één keer allemaal vertellen.",
      sets  = { gehoor = down(1) },
      days  = 20,
      to    = "zitting",
      feedback = "Je oefent het in de auto. Het wordt elke dag iets langer.",
    },
  },

  step "zijkamer" {
    title  = "De zijkamer",
    person = "klaas", mood = "sad",
    does   = "discuss",
    says   = [[ Heeft u hem gelezen? Mijn mail? ]],
    text   = [[
      Hij heeft een pak aan. Het is van een bruiloft, zie je, of van een begrafenis.
      De secretaris van de commissie schenkt water in. ]],

    choice "welk-bedrag" {
      text  = "Ik vraag welk bedrag er voor hem bij hoort om dit nu af te sluiten.",
      norms = { listen = broken "Hij vroeg naar een mail, en jij naar een bedrag." },
      to    = "zitting",
      feedback = "‘Dat staat in mijn brief’, zegt hij. ‘Bladzijde drie. Die heeft u gelezen?’",
    },
    choice "gelezen" {
      text  = "Ik zeg dat ik hem las, hem liet liggen, en dat me dat heel erg spijt.",
      norms = { listen = kept "Je gaf antwoord op het enige wat hij vroeg." },
      sets  = { gehoor = up(1) },
      to    = { { when = { gehoor = at_least(2) }, to = "geschikt" }, "zitting" },
      feedback = "Hij knikt, en blijft knikken. ‘Dus hij kwam wel aan’, zegt hij.",
    },
    choice "nooit-gezien" {
      text  = "Ik zeg dat die mail tussen alle andere is verdwenen en nooit gezien is.",
      when  = { maart = "verzwegen" },
      norms = { proceedings = broken "Je zei iets waarvan je wist dat het niet klopte." },
      sets  = { gehoor = down(2) },
      to    = "zitting",
      feedback = "‘U zag hem’, zegt hij. ‘Anders keek u nu niet zo.’",
    },
    choice "drukte" {
      text  = "Ik vertel hoe vol die weken waren, en dat het nooit onwil is geweest.",
      to    = { { when = { gehoor = at_least(4) }, to = "geschikt" }, "zitting" },
      feedback = "‘Vol’, zegt hij. ‘Ja. Bij mij was het leeg.’",
    },
  },

  step "zitting" {
    title   = "De dag van de zitting",
    day     = 60,
    person  = "klaas", mood = "calm",
    happens = { "handling" },
    says    = [[ Goedemorgen. ]],
    text    = [[
      Half elf, over een half uur begint het. Klaas staat voor het gebouw, in zijn
      pak. Hij groet je. Daar had je niet op gerekend. ]],

    choice "voorlezen" {
      text  = "Ik ga naar binnen en lees straks voor wat ik thuis heb uitgeschreven.",
      to    = "uitspraak",
      feedback = "Je leest het goed voor. Halverwege kijk je op, en zie je iedereen wachten.",
    },
    choice "hetzelfde" {
      text  = "Ik ga naar binnen en zeg dat ik het met wat ik wist weer zo zou doen.",
      norms = { listen = broken "Hij hoorde dat het een volgende weer kon gebeuren." },
      sets  = { gehoor = down(1) },
      to    = "uitspraak",
      feedback = "‘Met wat u wist’, herhaalt de voorzitter, en bladert naar 14 maart.",
    },
    choice "omkeren" {
      text  = "Ik keer om en bel af; mijn stukken liggen er, en die zijn duidelijk.",
      norms = { proceedings = broken "Ze wilden je horen, en je was er bijna." },
      to    = "zonder-jou",
      feedback = "In de auto blijf je zitten tot het half twaalf is.",
    },
    choice "anders-doen" {
      text  = "Ik groet terug, en zeg straks binnen wat ik nu anders doe met mijn mail.",
      norms = { proceedings = kept "Je was er, en zei wat je ervan geleerd had." },
      sets  = { gehoor = up(1) },
      to    = { { when = { gehoor = at_least(3), maart = "gevonden" }, to = "geschikt" }, "uitspraak" },
      feedback = "Je zegt het tegen de voorzitter. Na twee zinnen zeg je het tegen Klaas.",
    },
  },

  step "geschikt" {
    ending  = "settled",
    title   = "Geschikt",
    happens = { "settlement" },
    person  = "klaas", mood = "relieved",
    text    = {
      [[ Jullie worden het eens, en er is geen uitspraak meer nodig. ]],
      also {
        needs = { "insurer" },
        [[ Over de € 255 schrijft je verzekeraar hem nog. ]],
      },
      also {
        when = { maart = "gevonden" },
        [[ De mail van maart gaat mee in de map, met jouw antwoord eronder. ]],
      },
      [[ ‘Haar stem is weer terug’, zegt hij bij de deur. ‘Dat wilde ik toen alleen weten. Of dat kon.’ ]],
    },
  },

  step "uitspraak" {
    ending  = "ruled",
    title   = "De uitspraak",
    happens = { "ruling" },
    text    = {
      [[ De commissie doet een bindende uitspraak. Hoe je werkte was in orde. Dat je niets liet horen niet, en de drie sessies betaal je terug. ]],
      also {
        when = { maart = "verzwegen" },
        [[ ‘De verklaring over de mail acht de commissie niet geloofwaardig’, staat er. ]],
      },
      also {
        when = { maart = "gevonden" },
        [[ ‘De commissie waardeert dat de therapeut de mail zelf overlegde’, staat er ook. ]],
      },
      [[ Je zet je mail open, en kijkt waar de andere vlaggetjes staan. ]],
    },
  },

  step "zonder-jou" {
    ending  = "ruled",
    title   = "Zonder jou",
    happens = { "ruling" },
    text    = [[
      De bindende uitspraak komt met de post. Klaas heeft zijn verhaal verteld, en er
      was niemand die er iets naast zette. Hij krijgt gelijk op elk punt. Ook op het
      punt dat niet klopte. ]],
  },
}
