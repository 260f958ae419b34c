-- Situation S12. CC BY 4.0.

return scenario "aansprakelijk-gesteld" {
  title       = { nl = "Hierbij stel ik u aansprakelijk", en = "I hereby hold you liable" },
  summary     = {
    nl = "Een aangetekende brief van een advocaat, na een jaar stilte.",
    en = "A registered letter from a lawyer, after a year of silence.",
  },
  goal        = {
    nl = "Rustig blijven als het meteen groot is, en ook dan nog een gesprek aanbieden.",
    en = "To stay calm when it is big at once, and to offer a talk even then.",
  },
  minutes     = 18,
  level       = 5,
  procedures  = { "sblp", "camcoop" },
  complainant = "anouk",
  start       = "brief",

  accepts = {
    K072 = "Alleen titel, samenvatting en doel zijn vertaald.",
  },

  state = {
    toon    = range(0, 4, 1), -- hoe de andere kant naar je kijkt
    reactie = one_of { "geen", "brief", "gebeld", "bod" }, -- wat hij nog van je weet
    dossier = one_of { "hier", "weg", "veranderd" },
  },

  person "anouk" {
    name = "Anouk Reijnders", role = "cliënt, vorig jaar gestopt", portrait = "sanne",
  },
  person "advocaat" {
    name = "Mr. De Graaf", role = "advocaat van Anouk", portrait = "advocaat",
  },
  person "fatima" {
    name = "Fatima Demir", role = "schadebehandelaar", portrait = "fatima",
  },
  person "functionaris" {
    name     = "Mevrouw Ter Haar",
    role     = "onafhankelijke klachtenfunctionaris",
    portrait = "functionaris",
  },
  person "voorzitter" {
    name = "De voorzitter", role = "van de geschillencommissie", portrait = "voorzitter",
  },

  -- Regels in een document worden getoond zoals ze hier staan.
  document "aansprakelijkstelling" {
    title = "Aangetekende brief",
    note  = "€ 14.800,00 · van mr. De Graaf",
    text  = [[
      Namens mijn cliënte, mevrouw A. Reijnders, bericht ik u als volgt.

      Cliënte heeft schade geleden door de door u toegepaste, ondeskundige regressie. Hierbij stel ik u daarvoor aansprakelijk. De schade bedraagt vooralsnog € 14.800,00.

      Ik verneem binnen veertien dagen uw reactie, en ontvang graag het medisch dossier.

      Hoogachtend,

      Mr. P. de Graaf ]],
  },
  document "verslagen" {
    title = "Uit je verslagen, Anouk",
    note  = "vorig jaar",
    text  = [[
      Sessie 14. Regressie, A. als meisje van zes. Veel verdriet. Gevraagd of we zouden stoppen. A.: nee, door.

      Sessie 15. A. slaapt slecht. Voorgesteld om een paar weken te landen. A. wil door.

      Sessie 16. Kort. A. boos, waarover niet duidelijk. Afgesproken te bellen.

      Niet gebeld. Druk. ]],
  },
  document "herinnering" {
    title = "Tweede brief van mr. De Graaf",
    note  = "per gewone post",
    text  = [[
      Op mijn brief heb ik van u geen inhoudelijke reactie ontvangen.

      De termijn verstrijkt vrijdag. Daarna beraadt cliënte zich op verdere stappen. ]],
  },

  contact "insurer" {
    person = "fatima",
    role   = "beroepsaansprakelijkheid",
    text   = [[
      ‘Met Fatima Demir. Een brief van een advocaat? Gaat u even zitten, en zegt u
      het maar.’ ]],
    choice "dekking" {
      text = "Ik vraag alleen of een bedrag als € 14.800 onder mijn polis valt.",
      feedback = "‘Dat hangt ervan af. Is er een brief?’ Je zegt dat het om een vraag gaat.",
    },
    choice "brief-melden" {
      text  = "Ik meld dat er een claim ligt, en stuur alleen de brief van de advocaat.",
      does  = "insurer",
      norms = { secrecy = kept "Je meldde de brief, en gaf niets uit het dossier mee." },
      feedback = "‘Fijn dat u belt. Over het geld schrijf ik met hem. En u mag haar laten weten dat u het erg vindt.’",
    },
    choice "alles-mailen" {
      text  = "Ik meld de claim en mail haar ook mijn verslagen, dan ziet ze hoe het zat.",
      does  = "insurer",
      norms = { secrecy = broken "Haar dossier ging naar een derde, en Anouk wist van niets." },
      feedback = "‘Die had ik zelf bij haar willen vragen’, zegt Fatima. ‘Met haar handtekening.’",
    },
  },

  step "brief" {
    title   = "Aangetekend",
    day     = 1,
    person  = "advocaat", mood = "angry",
    happens = { "complaint", "escalation" },
    shows   = { "aansprakelijkstelling" },
    says    = [[
      Hierbij stel ik u aansprakelijk voor de schade van mijn cliënte, € 14.800.
      Graag uw reactie binnen veertien dagen, en het medisch dossier. ]],
    text    = [[
      Je tekent voor ontvangst, en je hand is niet rustig. Anouk. Een jaar geleden
      kwam ze niet meer. Ze heeft nooit gezegd waarom. ]],

    question = "Een brief van een advocaat: wat gebeurt er met je als therapeut?",

    choice "punt-voor-punt" {
      text  = "Ik beantwoord de brief punt voor punt, zolang ik het nog scherp weet.",
      norms = { no_admission = broken "Je schreef over schuld en schade buiten je verzekeraar om." },
      sets  = { toon = down(1), reactie = "brief" },
      days  = 3,
      to    = "woorden-terug",
      feedback = "Vier kantjes. Bij punt zes staat dat je achteraf eerder had willen stoppen.",
    },
    choice "anouk-bellen" {
      text  = "Ik bel Anouk en vraag waarom ze niet eerst gewoon bij mij is gekomen.",
      norms = {
        channel = broken "Ze had een advocaat gevraagd om dit niet zelf te hoeven.",
        listen  = broken "Je vraag was een verwijt.",
      },
      sets  = { toon = down(1), reactie = "gebeld" },
      days  = 3,
      to    = "woorden-terug",
      feedback = "Je hoort haar adem. Dan niets meer. Ze heeft opgehangen.",
    },
    choice "wegleggen" {
      text  = "Ik leg de brief weg tot na het weekend; nu lees ik hem toch verkeerd.",
      norms = { prompt = broken "De veertien dagen liepen door." },
      days  = 9,
      to    = "herinnering",
      feedback = "Na het weekend is er een cursus, en na de cursus een griep.",
    },
    choice "ontvangst" {
      text  = "Ik schrijf de advocaat één regel: ontvangen, en u hoort verder van mij.",
      norms = { prompt = kept "Er lag dezelfde dag een antwoord." },
      sets  = { toon = up(1) },
      days  = 1,
      to    = "ochtend",
      feedback = "Elf woorden. Je hebt ze vier keer herschreven.",
    },
  },

  step "ochtend" {
    title = "De volgende ochtend",
    shows = { "verslagen" },
    text  = {
      [[
        De brief ligt op tafel. Je hebt haar verslagen erbij gepakt. Twee keer stelde
        je voor om te stoppen. En dan die laatste regel. ]],
      [[ Je zwager, die jurist is, appt: ‘Praat met niemand.’ ]],
    },

    choice "zwager" {
      text  = "Ik vraag mijn zwager een antwoord te schrijven, want hij kent die taal.",
      norms = { secrecy = broken "Je zwager las over een cliënt die daar niets van wist." },
      sets  = { toon = down(1), reactie = "brief" },
      days  = 3,
      to    = "woorden-terug",
      feedback = "Het wordt een stevige brief. Je herkent jezelf er niet in.",
    },
    choice "laten-weten" {
      text  = "Ik schrijf via haar advocaat dat het me raakt, en dat ik haar wil horen.",
      does  = "discuss",
      norms = { channel = kept "Je aanbod ging via haar advocaat." },
      sets  = { toon = up(1) },
      days  = 4,
      to    = "antwoord",
      feedback = "Drie zinnen. Over de schade gaat er geen een.",
    },
    choice "niemand" {
      text  = "Ik praat met niemand, zoals hij zegt, totdat er meer duidelijk is.",
      norms = { prompt = broken "Aan de andere kant hoorde ook niemand iets." },
      days  = 8,
      to    = "herinnering",
      feedback = "Overdag gaat het. ’s Nachts voer je hele gesprekken.",
    },
    choice "dossier-zoeken" {
      text  = "Ik houd het bij wat er gevraagd is, en zoek haar dossier bij elkaar.",
      days  = 2,
      to    = "dossier",
      feedback = "Zestien sessies. Je leest ze allemaal, en één regel steeds opnieuw.",
    },
  },

  step "woorden-terug" {
    title  = "Je eigen woorden",
    person = "advocaat", mood = "angry",
    says   = first {
      also {
        when = { reactie = "gebeld" },
        [[ U heeft cliënte gebeld. Zij was daar dagen van overstuur. Ik verzoek u dat niet meer te doen. ]],
      },
      [[ Uit uw brief maak ik op dat u de gang van zaken erkent. Ik citeer u. ]],
    },
    text   = first {
      also {
        when = { reactie = "gebeld" },
        [[ Overstuur. Je had maar één zin gezegd. ]],
      },
      [[ Het is knap gedaan. Elk woord staat er echt, en zo was het nooit bedoeld. ]],
    },

    choice "rechtzetten" {
      text  = "Ik zet in een nieuwe brief alles recht wat hij uit mijn woorden haalde.",
      norms = { no_admission = broken "Weer schreef je over de zaak zelf, buiten je verzekeraar om." },
      sets  = { toon = down(1), reactie = "geen" },
      days  = 3,
      to    = "dossier",
      feedback = "Hij bedankt je voor de aanvullende informatie.",
    },
    choice "te-snel" {
      text  = "Ik schrijf hem dat ik te snel was, en dat ik haar wil horen zoals zij wil.",
      does  = "discuss",
      norms = { channel = kept "Nu ging het wel via haar advocaat." },
      sets  = { toon = up(1), reactie = "geen" },
      days  = 4,
      to    = "antwoord",
      feedback = "‘Ik zal dat overbrengen’, schrijft hij. Meer niet, maar ook niet minder.",
    },
    choice "afkopen" {
      text  = "Ik bied € 2.000 om ervan af te zijn; een zaak kost iedereen veel meer.",
      norms = { no_admission = broken "Je bood geld buiten je verzekeraar om." },
      sets  = { reactie = "bod" },
      days  = 2,
      to    = "dossier",
      feedback = "‘Waarvoor precies?’ vraagt hij. Daar had je niet over nagedacht.",
    },
  },

  step "herinnering" {
    title  = "De tweede brief",
    person = "advocaat", mood = "angry",
    shows  = { "herinnering", "verslagen" },
    says   = [[ De termijn verstrijkt vrijdag. Daarna beraadt cliënte zich. ]],
    text   = [[ Het is woensdag. De eerste brief ligt nog waar hij lag. ]],

    choice "alles-sturen" {
      text  = "Ik stuur vlug haar hele dossier op, dan is de termijn tenminste gehaald.",
      norms = { secrecy = broken "Je stuurde haar dossier weg zonder haar handtekening." },
      sets  = { dossier = "weg" },
      days  = 2,
      to    = "aanbod",
      feedback = "Ook de regel ‘Niet gebeld. Druk.’ zit in de envelop.",
    },
    choice "laten-lopen" {
      text  = "Ik laat de termijn lopen; zo’n brief is tenslotte nog lang geen vonnis.",
      norms = { proceedings = broken "De termijn verliep, en er kwam van jou geen woord." },
      sets  = { toon = 0 },
      days  = 12,
      to    = "behandeling",
      feedback = "Vrijdag gaat voorbij. Je kijkt de hele dag uit het raam of er iemand komt.",
    },
    choice "uitstel" {
      text  = "Ik vraag hem een week uitstel, en schrijf dat ik haar graag wil horen.",
      does  = "discuss",
      norms = { channel = kept "Je aanbod ging via haar advocaat." },
      days  = 3,
      to    = "antwoord",
      feedback = "‘Akkoord met een week’, schrijft hij. Dat het zo simpel was.",
    },
  },

  step "antwoord" {
    title   = "Geen contact",
    person  = "advocaat", mood = "calm",
    happens = { "refused" },
    says    = [[ Cliënte stelt op dit moment geen prijs op contact. ]],
    text    = [[ Op dit moment. Je leest het als nee. Bij de derde keer lees je die drie woorden. ]],

    question = "‘Op dit moment.’ Wat lees jij daarin?",

    choice "blijft-staan" {
      text  = "Ik schrijf dat ik dat begrijp, en dat mijn aanbod gewoon blijft staan.",
      norms = { listen = kept "Je nam haar nee aan, en hield de deur open." },
      sets  = { toon = up(1) },
      days  = 2,
      to    = "dossier",
      feedback = "Hij antwoordt niet. Later hoor je dat hij het haar heeft voorgelezen.",
    },
    choice "verder" {
      text  = "Ik neem dat voor kennisgeving aan, en ga verder met wat er gevraagd is.",
      days  = 2,
      to    = "dossier",
      feedback = "Zakelijk, denk je. Je merkt dat je haar stoel in de kamer hebt omgedraaid.",
    },
    choice "kaartje" {
      text  = "Ik stuur Anouk zelf een kaartje, zonder één woord over deze zaak erop.",
      norms = { channel = broken "Ze had om geen contact gevraagd, ook niet op een kaartje." },
      sets  = { toon = down(1) },
      days  = 3,
      to    = "dossier",
      feedback = "Een foto van de zee. Een week later zit het als bijlage bij een brief.",
    },
  },

  step "dossier" {
    title  = "Het dossier",
    person = "advocaat", mood = "calm",
    shows  = { "verslagen" },
    says   = [[ Het dossier heb ik nog niet. Ik treed op namens cliënte, dus dat is in orde. ]],
    text   = {
      [[ Zestien sessies in jouw handschrift. Sommige zijn niet langer dan één regel. ]],
      also {
        needs = { "insurer" },
        [[ ‘Stuur niets zonder haar handtekening’, had Fatima gezegd. ]],
      },
    },

    choice "uitwerken" {
      text  = "Ik werk mijn korte verslagen eerst wat uit, zodat een ander ze kan volgen.",
      norms = { file = broken "Je veranderde een dossier waar een klacht over liep." },
      sets  = { dossier = "veranderd" },
      days  = 3,
      to    = "aanbod",
      feedback = "‘Niet gebeld. Druk.’ wordt: ‘A. zou zelf bellen.’ Dat had ook gekund, denk je.",
    },
    choice "machtiging" {
      text  = "Ik schrijf dat het klaarligt, zodra ik een handtekening heb van haarzelf.",
      norms = { secrecy = kept "Je wachtte op de toestemming van Anouk zelf." },
      days  = 4,
      to    = "aanbod",
      feedback = "De machtiging komt na vier dagen. Haar handtekening is veranderd.",
    },
    choice "opsturen" {
      text  = "Ik stuur het hem op; hij is haar advocaat, dus zij vindt dat vast goed.",
      norms = { secrecy = broken "Dat hij haar advocaat is, is nog niet haar toestemming." },
      sets  = { dossier = "weg" },
      days  = 2,
      to    = "aanbod",
      feedback = "Ook sessie 9 zit erin, over haar vader. Dat wist haar advocaat nog niet.",
    },
    choice "weigeren" {
      text  = "Ik schrijf dat het mijn verslagen zijn, en dat ik ze nergens heen stuur.",
      norms = { routes = broken "Een cliënt mag haar dossier inzien, en jij deed de deur dicht." },
      sets  = { toon = down(1) },
      days  = 4,
      to    = "aanbod",
      feedback = "‘Cliënte heeft recht op een afschrift’, schrijft hij. Dat klopt.",
    },
  },

  step "aanbod" {
    title  = "Een bedrag",
    person = "advocaat", mood = "calm",
    says   = first {
      also {
        when = { reactie = "bod" },
        [[ Uw eerdere bod was te laag. Voor € 9.000 is cliënte bereid het af te doen. ]],
      },
      [[ Cliënte is bereid het voor € 9.000 af te doen. Ik hoor het graag deze week. ]],
    },
    text   = [[ Negenduizend is minder dan veertien. Het zou voorbij zijn voor het weekend. ]],

    choice "helft" {
      text  = "Ik bied de helft, als er daarna door niemand meer over gesproken wordt.",
      norms = {
        no_admission = broken "Je bood geld buiten je verzekeraar om.",
        routes       = broken "Je maakte zwijgen tot voorwaarde.",
      },
      days  = 3,
      to    = "vervolg",
      feedback = "‘Cliënte wil juist spreken’, schrijft hij. ‘Zij weet alleen nog niet met wie.’",
    },
    choice "geen-cent" {
      text  = "Ik schrijf dat ik mijn werk goed heb gedaan, en geen cent zal betalen.",
      norms = { listen = broken "Misschien had je gelijk; ze had er alleen niets aan." },
      sets  = { toon = down(1) },
      days  = 3,
      to    = "vervolg",
      feedback = "Het lucht op, een uur lang.",
    },
    choice "niet-aan-mij" {
      text  = "Ik schrijf dat ik over geld niet ga, en dat hij daarover nog zal horen.",
      norms = { no_admission = kept "Je liet het geld bij wie erover gaat." },
      sets  = { toon = up(1) },
      days  = 3,
      to    = "vervolg",
      feedback = "Het antwoord is kort. De haast is eruit.",
    },
  },

  step "vervolg" {
    title  = "Hoe het verdergaat",
    person = "advocaat", mood = "calm",
    says   = [[
      Cliënte wil haar klacht voorleggen aan de klachtenfunctionaris. Tenzij u nog
      iets anders voorstelt. ]],
    text   = {
      [[ Voor het eerst staat er ‘haar klacht’, en niet ‘haar schade’. ]],
      also {
        unless = { "discuss" },
        [[ Je beseft dat je haar nog nooit hebt gevraagd hoe het was. ]],
      },
    },

    question = "Wat verandert er als een brief ‘klacht’ zegt in plaats van ‘schade’?",

    choice "meewerken" {
      text  = "Ik schrijf dat dat een goede weg is, en dat ik er graag aan meewerk.",
      norms = { routes = kept "Je stond haar niet in de weg." },
      sets  = { toon = up(1) },
      days  = 7,
      to    = "behandeling",
      feedback = "Je meent het, merk je. Alles liever dan nog een brief.",
    },
    choice "geen-zin" {
      text  = "Ik schrijf dat zo’n gesprek nu niets meer toevoegt aan deze zaak.",
      norms = { routes = broken "Zij koos een weg, en jij zei dat die dood liep." },
      sets  = { toon = down(1) },
      days  = 14,
      to    = "commissie",
      feedback = "‘Genoteerd’, schrijft hij. Je hoort een la dichtgaan.",
    },
    choice "wil-haar-horen" {
      text  = "Ik schrijf dat ik haar daar wil horen, met wie zij er ook bij wil hebben.",
      does  = "discuss",
      norms = { channel = kept "Je aanbod ging via haar advocaat." },
      days  = 7,
      to    = "behandeling",
      feedback = "‘Met haar partner’, komt er terug. Het is de eerste keer dat ze iets kiest.",
    },
    choice "juristen" {
      text  = "Ik laat het verder aan hen over; dit is nu toch iets voor juristen.",
      days  = 7,
      to    = "behandeling",
      feedback = "Je zet de map in de kast. De kast staat wel in je kamer.",
    },
  },

  step "behandeling" {
    title   = "De klachtenfunctionaris",
    person  = "functionaris", mood = "calm",
    happens = { "handling" },
    says    = [[
      Mevrouw Reijnders vraagt zich één ding af. U zou haar bellen, en u belde niet.
      Waarom? Dat heeft nog niemand u gevraagd, geloof ik. ]],
    text    = {
      [[ Nee. In alle brieven ging het over regressie. ]],
      also {
        when = { dossier = "veranderd" },
        [[ Bovenop haar papieren liggen je verslagen, met ‘A. zou zelf bellen’. Ernaast ligt een appje van jou, van toen: ‘Ik bel je deze week.’ ]],
      },
    },

    choice "verslagen-wijzen" {
      text  = "Ik wijs op mijn verslagen: ik heb twee keer voorgesteld om te stoppen.",
      norms = { listen = broken "Je had gelijk, en gaf geen antwoord." },
      days  = 10,
      to    = { { when = { toon = at_least(4), dossier = not_("veranderd") }, to = "vergelijk" }, "commissie" },
      feedback = "‘Dat weet zij nog’, zegt mevrouw Ter Haar. ‘Dat was haar vraag niet.’",
    },
    choice "niet-gebeld" {
      text  = "Ik zeg dat ik het druk had en het liet lopen, en dat me dat echt spijt.",
      norms = { proceedings = kept "Je gaf antwoord op de vraag die zij had." },
      sets  = { toon = up(1) },
      days  = 10,
      to    = { { when = { toon = at_least(2), dossier = not_("veranderd") }, to = "vergelijk" }, "commissie" },
      feedback = {
        "Ze schrijft het op zoals je het zegt, met ‘druk’ erbij.",
        also { when = { dossier = "veranderd" }, "Dan legt ze je verslag ernaast." },
      },
    },
    choice "al-eerder" {
      text  = "Ik leg uit dat zij deze last al had voordat ze ooit bij mij kwam.",
      norms = { listen = broken "Je wees naar haar, en niet naar de telefoon." },
      sets  = { toon = down(1) },
      days  = 10,
      to    = "commissie",
      feedback = "‘Dat kan zo zijn’, zegt ze. ‘En waarom belde u niet?’",
    },
    choice "haar-vragen" {
      text  = "Ik vraag of zij het mij hier zelf wil vragen, met haar partner erbij.",
      does  = "discuss",
      norms = { channel = kept "Je vroeg het via de klachtenfunctionaris." },
      days  = 10,
      to    = { { when = { toon = at_least(2), dossier = not_("veranderd") }, to = "vergelijk" }, "commissie" },
      feedback = "‘Ik vraag het haar’, zegt ze. ‘Dan moet u wel een antwoord hebben.’",
    },
  },

  step "commissie" {
    title   = "De commissie",
    person  = "voorzitter", mood = "calm",
    happens = { "no_settlement", "filed", "handling", "admissible" },
    says    = [[
      De klacht is ontvankelijk. Voordat wij haar behandelen is er nog ruimte om te
      schikken. Hoe staat u daarin? ]],
    text    = {
      [[ Er is een brief met een datum. Op die dag zit je tegenover drie mensen, en Anouk. ]],
      also {
        when = { dossier = "veranderd" },
        [[ Naast je verslag ligt het appje van toen: ‘Ik bel je deze week.’ ]],
      },
    },

    choice "laatste-bod" {
      text  = "Ik bel de advocaat met een laatste bod van mijzelf; dat werkt het snelst.",
      norms = { no_admission = broken "Je bood geld buiten je verzekeraar om." },
      sets  = { toon = down(1) },
      days  = 15,
      to    = { { when = { toon = at_least(2) }, to = "geschikt" }, "uitspraak" },
      feedback = "‘Ik noteer dat u belde’, zegt hij.",
    },
    choice "open-voor" {
      text  = "Ik antwoord op tijd en kort, en schrijf dat ik opensta voor schikken.",
      norms = { proceedings = kept "Je antwoordde op tijd, en op wat er gevraagd werd." },
      days  = 15,
      to    = { { when = { toon = at_least(1), dossier = not_("veranderd") }, to = "geschikt" }, "uitspraak" },
      feedback = "Anderhalve bladzijde. Het woord ‘bellen’ staat erin.",
    },
    choice "twintig-kantjes" {
      text  = "Ik schrijf op de laatste dag alles van me af wat er te zeggen valt.",
      days  = 20,
      to    = "uitspraak",
      feedback = "Eenentwintig kantjes, met noten. Niemand leest ze twee keer.",
    },
    choice "wegblijven" {
      text  = "Ik stuur mijn stukken en blijf zelf weg; op papier staat alles al.",
      norms = { proceedings = broken "De commissie had je willen horen, en Anouk ook." },
      days  = 20,
      to    = "uitspraak",
      feedback = "Die dag geef je gewoon sessies. Je kijkt om elf uur op de klok.",
    },
  },

  step "vergelijk" {
    ending  = "settled",
    title   = "Een vergelijk",
    happens = { "settlement" },
    text    = {
      [[ Er komt een vergelijk, met een bedrag dat minder is dan je vreesde. ]],
      also {
        needs = { "insurer" },
        [[ Daarover schreef Fatima met haar advocaat. ]],
      },
      also {
        unless = { "insurer" },
        [[ Wie het betaalt, weet je niet. Je verzekeraar heeft er nog nooit van gehoord. ]],
      },
      also {
        when = { dossier = "weg" },
        [[ Dat haar dossier zomaar op de post ging, staat er ook in. ]],
      },
      [[ Anouk schrijft er met de hand één zin onder: ‘Ik heb op je telefoontje gewacht.’ ]],
    },
  },

  step "geschikt" {
    ending  = "settled",
    title   = "Geschikt",
    happens = { "settlement" },
    text    = [[
      Twee dagen voor de zitting wordt er geschikt. De juristen tekenen. Van Anouk
      krijg je een mail met een punt als onderwerp, en niets erin. ]],
  },

  step "uitspraak" {
    ending  = "ruled",
    title   = "De uitspraak",
    happens = { "ruling" },
    text    = first {
      also {
        when = { dossier = "veranderd" },
        [[
          De commissie doet een bindende uitspraak. Over de regressie krijg je gelijk.
          Over het dossier niet, en daarover gaat de rest. ]],
      },
      [[
        De commissie doet een bindende uitspraak. Je had mogen doen wat je deed. Je
        had ook moeten bellen. Meer dan een klein deel van de schade wordt het niet.
        Je hebt gelijk gekregen, grotendeels. Het voelt niet zo. ]],
    },
  },
}
