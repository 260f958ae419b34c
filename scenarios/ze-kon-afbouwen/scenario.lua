-- Situation S07. CC BY 4.0.

return scenario "ze-kon-afbouwen" {
  title       = { nl = "Je zei dat ze kon afbouwen", en = "You said she could taper off" },
  summary     = {
    nl = "De man van je cliënt belt. Zij zit bij de crisisdienst.",
    en = "Your client’s husband calls. She is with the crisis service.",
  },
  goal        = {
    nl = "Praten met een klager die niet je cliënt is, en zwijgen over haar die dat wel is.",
    en = "To talk with a complainant who is not your client, and to keep silent about her who is.",
  },
  minutes     = 15,
  level       = 3,
  procedures  = { "sblp", "camcoop" },
  complainant = "peter",
  start       = "voicemail",

  accepts = {
    K072 = "Alleen titel, samenvatting en doel zijn vertaald.",
  },

  state = {
    vertrouwen = range(0, 4, 1), -- van Peter
    arts       = false,          -- Ellen naar haar eigen arts verwezen
    verteld    = false,          -- aan Peter verteld wat Ellen zei
  },

  person "peter" {
    name = "Peter Nijland", role = "man van je cliënt", portrait = "peter",
  },
  person "ellen" {
    name = "Ellen Nijland", role = "je cliënt, negen maanden", portrait = "linda",
  },
  person "functionaris" {
    name     = "Mevrouw Ter Haar",
    role     = "onafhankelijke klachtenfunctionaris",
    portrait = "functionaris",
  },
  person "voorzitter" {
    name = "De voorzitter", role = "van de geschillencommissie", portrait = "voorzitter",
  },
  person "hanneke" {
    name = "Hanneke", role = "je supervisor", portrait = "hanneke",
  },

  -- Regels in een document worden getoond zoals ze hier staan.
  document "voicemail" {
    title = "Voicemail van Peter",
    note  = "dinsdag, 7.40 uur",
    text  = [[
      Met Peter Nijland. De man van Ellen.

      Ze is gestopt met haar antidepressiva. Drie weken geleden al, zonder iets te zeggen. Omdat u zei dat ze kon afbouwen.

      Vannacht heb ik de crisisdienst gebeld. Ik heb een klacht over u, en die gaat u horen ook. ]],
  },
  document "verslag" {
    title = "Je verslag van vier weken terug",
    note  = "één regel onderstreept",
    text  = [[
      E. moe, vlak. Zegt: ‘Die pillen dempen alles. Ook het goede.’

      Ik: ‘Kijk eens wat je lijf daarover zegt.’ Ademoefening, handen op de buik. Ze huilt, zegt dat ze eindelijk iets voelt.

      Niet gevraagd of ze met haar arts overlegt. ]],
  },
  document "appje" {
    title = "Appje van Ellen",
    note  = "vrijdag, 15.06 uur",
    text  = [[
      Ik zit nu op een afdeling in de stad. Het gaat iets beter.

      Peter is woedend op je hè. Ik vond het juist fijn wat je zei, dat ik naar mijn lijf mocht kijken.

      Ze willen dat ik weer pillen neem. Wat vind jij? ]],
  },
  document "brief" {
    title = "Brief klachtenfunctionaris",
    note  = "van mevrouw Ter Haar",
    text  = [[
      De heer P. Nijland heeft mij gevraagd zijn klacht over u te behandelen. Zijn vrouw weet daarvan en stemt ermee in.

      De klacht gaat over wat u over medicijnen zou hebben gezegd. Ook gaat zij over hoe u de heer Nijland daarna te woord stond.

      Graag spreek ik u. Wat is voor u nodig om hier samen uit te komen? ]],
  },
  document "commissie" {
    title = "Brief geschillencommissie",
    note  = "de klacht is ontvankelijk",
    text  = [[
      De commissie neemt de klacht van de heer en mevrouw Nijland in behandeling. De klacht is ontvankelijk. Dat is nog geen oordeel over de inhoud.

      U wordt gevraagd op een zitting te komen en de vragen van de commissie te beantwoorden. Schikken kan tot aan de uitspraak. ]],
  },

  contact "supervisor" {
    person = "hanneke",
    role   = "Hanneke",
    text   = [[
      Hanneke pakt een blocnote. ‘Eerst jij’, zegt ze. ‘Heb je vannacht geslapen?’ ]],
    choice "gerust" {
      text = "Ik vraag of zij ook weleens met cliënten over medicijnen praat.",
      feedback = "‘Luisteren wel. Raad geven niet.’ Je vraagt niet door, en zij ook niet.",
    },
    choice "de-zin" {
      text  = "Ik vertel die ene zin, zonder te zeggen wie zij is of waar ze nu zit.",
      does  = "supervision",
      norms = { secrecy = kept "Hanneke hoorde jouw zin, en niet om wie het ging." },
      feedback = "Ze schrijft hem op. ‘Als ik dit lees en ik wil stoppen’, zegt ze, ‘dan mag het.’",
    },
    choice "spoed" {
      text  = "Ik vertel alles, ook hun namen, want nu gaat het om haar veiligheid.",
      does  = "supervision",
      norms = { secrecy = broken "Voor haar veiligheid was al gezorgd; haar naam hielp daar niet bij." },
      feedback = "‘Wie zorgt er nu voor haar?’ vraagt Hanneke. ‘De crisisdienst’, zeg je. ‘Goed. En wie voor jou?’",
    },
  },
  contact "insurer" {
    text = [[
      ‘Een klacht’, herhaalt de stem. ‘Is er ook schade, of een claim?’ ]],
    choice "nog-geen-claim" {
      text = "Ik zeg dat er geen claim is, en dat ik terugbel zodra die er komt.",
      feedback = "‘Dan noteer ik nu niets.’ Je bedankt voor de moeite.",
    },
    choice "wat-er-is" {
      text  = "Ik zeg dat er een klacht is, en dat ik over schade nog niets weet.",
      does  = "insurer",
      norms = { secrecy = kept "De verzekeraar weet dat er een klacht is. Meer niet." },
      feedback = "‘Goed dat u vroeg belt.’ Je krijgt een nummer, en de raad niets toe te zeggen.",
    },
    choice "hele-geschiedenis" {
      text  = "Ik meld de klacht, en ook wat zij slikte, hoe lang en waarvoor.",
      does  = "insurer",
      norms = { secrecy = broken "Over Ellens medicijnen hoefde de verzekeraar niets te horen." },
      feedback = "Je hoort typen. Pas bij het ophangen bedenk je wat er nu allemaal staat.",
    },
  },

  step "voicemail" {
    title   = "Een voicemail",
    day     = 1,
    person  = "peter", mood = "angry",
    happens = { "complaint" },
    shows   = { "voicemail", "verslag" },
    says    = [[
      Door uw advies stopte ze met haar antidepressiva. Nu zit ze bij de
      crisisdienst. Ik heb een klacht over u, en die gaat u horen ook. ]],
    text    = [[
      Je zoekt je verslag op. Het woord ‘afbouwen’ staat er niet in. Er staat wel
      iets anders. ]],

    question = "Wat hoor je in zijn stem, behalve boosheid?",

    choice "niet-gezegd" {
      text  = "Ik bel hem en vertel wat ik letterlijk heb gezegd, want dit klopt niet.",
      norms = {
        prompt  = kept "Je belde dezelfde ochtend.",
        secrecy = broken "Je vertelde haar man wat zij in de sessie zei en deed.",
      },
      sets  = { vertrouwen = down(1), verteld = true },
      days  = 1,
      to    = "koud",
      feedback = "Je leest hem de zin voor. Het blijft lang stil. ‘Dus u hebt het wél gezegd’, zegt hij.",
    },
    choice "veilig" {
      text  = "Ik bel hem, vraag of ze veilig is en of hij met mij wil praten.",
      does  = "discuss",
      norms = {
        prompt = kept "Je belde dezelfde ochtend.",
        care   = kept "Je eerste vraag was of zij veilig was.",
      },
      sets  = { vertrouwen = up(1) },
      days  = 1,
      to    = "wachtkamer",
      feedback = "‘Ze slaapt nu’, zegt hij. Zijn stem zakt een stuk. ‘Ik kom morgen naar u toe.’",
    },
    choice "haar-bellen" {
      text  = "Ik bel Ellen zelf, om te horen wat zij van mijn woorden heeft gemaakt.",
      norms = { care = broken "Ze zat in een crisis, en jij belde met een vraag over jezelf." },
      sets  = { vertrouwen = down(1) },
      days  = 1,
      to    = "koud",
      feedback = "Peter neemt haar telefoon op. ‘U durft’, zegt hij, en hangt op.",
    },
    choice "mijn-client" {
      text  = "Ik app hem dat ik over mijn werk alleen met mijn cliënt kan praten.",
      norms = { listen = broken "Het klopte, en hij hoorde een dicht loket." },
      sets  = { vertrouwen = down(1) },
      days  = 1,
      to    = "koud",
      feedback = "Correct tot op de komma. Je zet er ‘sterkte’ onder.",
    },
  },

  step "koud" {
    title  = "Geen loket",
    person = "peter", mood = "angry",
    says   = first {
      also {
        when = { verteld = true },
        [[
          Dus Ellen huilde bij u, en zei dat ze eindelijk iets voelde. Dat had ik
          liever niet van u gehoord. ]],
      },
      [[ Ik zit hier met haar jas op schoot, in een wachtkamer. En u denkt aan uzelf. ]],
    },
    text   = [[ Zijn mail is van half zes ’s ochtends. ]],

    choice "alsnog" {
      text  = "Ik bel, zeg sorry voor mijn toon en vraag hoe het voor hem is.",
      does  = "discuss",
      norms = { listen = kept "Je vroeg naar hem, de man in de wachtkamer." },
      sets  = { vertrouwen = up(1) },
      days  = 2,
      to    = "wachtkamer",
      feedback = "‘Hoe het voor míj is?’ Dan vertelt hij over de nacht van maandag.",
    },
    choice "schriftelijk" {
      text  = "Ik vraag hem zijn klacht op te schrijven, zodat ik goed kan antwoorden.",
      norms = { prompt = broken "Hij had twee keer contact gezocht, en moest nu een brief maken." },
      sets  = { vertrouwen = down(1) },
      days  = 14,
      to    = "brief",
      feedback = "Opschrijven doet hij. Alleen niet aan jou.",
    },
    choice "tot-rust" {
      text  = "Ik geef hem tijd; zolang zij daar zit, is er met hem niet te praten.",
      norms = { prompt = broken "Hij schreef je, en er kwam niets terug." },
      days  = 14,
      to    = "brief",
      feedback = "Je vraagt je elke dag af hoe het met Ellen is.",
    },
  },

  step "wachtkamer" {
    title  = "Ja of nee",
    person = "peter", mood = "angry",
    does   = "discuss",
    says   = [[ Eén vraag. Hebt u gezegd dat ze met die pillen kon stoppen? Ja of nee? ]],
    text   = [[
      Hij staat in je wachtkamer, met twee dagen baard. Je weet het antwoord. Het
      gaat over haar. ]],

    question = "Wat maakt een gewoon ja of nee hier zo moeilijk?",

    choice "nee" {
      text  = "Ik zeg nee, en dat zij het zelf zo gehoord moet hebben.",
      norms = {
        secrecy = broken "Om jezelf vrij te pleiten vertelde je over haar sessie.",
        listen  = broken "Nu had zij het gedaan.",
      },
      sets  = { vertrouwen = down(1), verteld = true },
      days  = 2,
      to    = "ellen",
      feedback = "‘Dus het ligt aan Ellen’, zegt hij. Zo had je het niet gezegd. Toch wel.",
    },
    choice "kosten" {
      text  = "Ik zeg dat het mijn fout is, en dat ik alle kosten op me neem.",
      norms = { no_admission = broken "Je nam kosten op je buiten je verzekeraar om." },
      sets  = { vertrouwen = up(1) },
      days  = 2,
      to    = "ellen",
      feedback = "Hij kijkt verrast. Dan haalt hij een pen uit zijn binnenzak.",
    },
    choice "arts-zaak" {
      text  = "Ik zeg dat medicijnen een zaak zijn van haar arts, en niet van mij.",
      norms = { listen = broken "Juist dat was zijn klacht." },
      sets  = { vertrouwen = down(1) },
      days  = 2,
      to    = "ellen",
      feedback = "‘Precies’, zegt hij. ‘Waarom begon u er dan over?’",
    },
    choice "niet-zonder-haar" {
      text  = "Ik zeg dat ik dat niet kan zeggen zonder haar, en hoe erg ik dit vind.",
      norms = {
        secrecy = kept "Over Ellen zei je niets zonder dat zij dat goed vond.",
        listen  = kept "Hij hoorde dat het je raakte.",
      },
      sets  = { vertrouwen = up(1) },
      days  = 2,
      to    = "ellen",
      feedback = "‘Dan vraag ik het haar’, zegt hij. ‘Als ze weer wakker is.’ Hij blijft nog even staan.",
    },
  },

  step "ellen" {
    title  = "Wat vind jij?",
    person = "ellen", mood = "sad",
    shows  = { "appje" },
    says   = [[
      Peter is woedend op je hè. Ik vond het juist fijn wat je zei. Ze willen dat
      ik weer pillen neem. Wat vind jij? ]],
    text   = [[ Vrijdagmiddag. Het appje staat al een uur ongelezen op je scherm. ]],

    question = "Wat gun je haar, en wat kun jij haar geven?",

    choice "eigen-gevoel" {
      text  = "Ik app dat zij zelf het beste weet wat haar lijf op dit moment vraagt.",
      norms = { care = broken "Ze vroeg je raad over pillen, en kreeg dezelfde zin terug." },
      sets  = { vertrouwen = down(1) },
      days  = 5,
      to    = "thuis",
      feedback = "‘Dank je’, schrijft ze, met een hartje. Je legt je telefoon ondersteboven neer.",
    },
    choice "stil" {
      text  = "Ik antwoord niet; zolang haar man een klacht heeft, is dat zuiverder.",
      norms = { care = broken "Je cliënt zat in een crisis, en je zei niets." },
      days  = 5,
      to    = "thuis",
      feedback = "Twee vinkjes. Zij ziet ze ook.",
    },
    choice "met-de-arts" {
      text  = "Ik app dat ik aan haar denk, en dat ze dit met haar arts moet bespreken.",
      norms = { care = kept "Voor haar medicijnen wees je naar wie daarover gaat." },
      sets  = { arts = true, vertrouwen = up(1) },
      days  = 5,
      to    = "thuis",
      feedback = "‘Oké’, schrijft ze. ‘Peter zei het ook al. Zullen we straks met zijn drieën praten?’",
    },
    choice "mag-ik" {
      text  = "Ik vraag haar of ik Peter mag vertellen wat er die middag is gezegd.",
      norms = { care = broken "Ze lag op een afdeling, en jij vroeg iets wat jou zou helpen." },
      days  = 5,
      to    = "thuis",
      feedback = "‘Moet dat nu?’ schrijft ze. En daarna: ‘Doe maar. Wat jij goed vindt.’",
    },
  },

  step "thuis" {
    title  = "Met zijn drieën",
    person = "ellen", mood = "calm",
    does   = "discuss",
    says   = first {
      also {
        when = { verteld = true },
        [[
          Peter wist al wat ik bij jou had gezegd. Dat was niet van hem, dat was van
          mij. Zeg nu maar alles, ik zit erbij. ]],
      },
      [[
        Je zei: kijk wat je lijf zegt. Mijn lijf zei: weg ermee. Peter mag alles
        horen, ik zit erbij. ]],
    },
    text   = [[
      Ellen is thuis, en bleek. Peter zit op de leuning van haar stoel. Ze hebben
      jou gevraagd te komen. ]],

    choice "zelf-bellen" {
      text  = "Ik vraag waarom ze toen niet even met haar huisarts heeft gebeld.",
      norms = { listen = broken "De vraag die jij had moeten stellen, kreeg zij nu te horen." },
      sets  = { vertrouwen = down(2) },
      to    = { { when = { vertrouwen = at_least(1) }, to = "en-anderen" }, "vast" },
      feedback = "Ellen kijkt naar haar handen. Peter staat op.",
    },
    choice "te-veel-ruimte" {
      text  = "Ik zeg dat mijn zin te veel openliet, en dat het me erg spijt.",
      norms = { listen = kept "Je begon bij wat jij had gedaan." },
      sets  = { vertrouwen = up(1) },
      to    = "en-anderen",
      feedback = "‘Ik wilde het ook zo horen’, zegt Ellen. ‘Maar je liet me wel.’",
    },
    choice "oefening" {
      text  = "Ik leg uit dat het een ademoefening was, en nooit een raad over pillen.",
      to    = "en-anderen",
      feedback = "‘Dat weet ik nu ook’, zegt Ellen. Peter zegt niets.",
    },
    choice "wat-zag-peter" {
      text  = "Ik vraag Peter wat hij die weken zag, en laat hem uitpraten.",
      norms = { listen = kept "De klager kon zijn hele verhaal kwijt." },
      sets  = { vertrouwen = up(1) },
      to    = "en-anderen",
      feedback = "Het duurt een kwartier. Ellen hoort dingen die zij niet wist.",
    },
  },

  step "en-anderen" {
    title  = "De volgende",
    person = "peter", mood = "calm",
    says   = first {
      also {
        when = { arts = true },
        [[
          U hebt haar naar haar arts gestuurd, dat was goed. Maar de volgende die
          over pillen begint, wat zegt u dan? ]],
      },
      [[ En de volgende die bij u over pillen begint? Wat zegt u dan? ]],
    },
    text   = [[ Hij is weer gaan zitten. Dit is wat hij echt wil weten. ]],

    choice "zwijgen" {
      text  = "Ik zeg dat ik met niemand meer over medicijnen zal praten.",
      to    = { { when = { vertrouwen = at_least(4) }, to = "uitgepraat" }, "nog-niet" },
      feedback = "‘Dan durft ook niemand het u meer te vertellen’, zegt Ellen.",
    },
    choice "uitzondering" {
      text  = "Ik zeg dat dit in twintig jaar nooit is voorgekomen, en ook niet meer komt.",
      sets  = { vertrouwen = down(1) },
      to    = { { when = { vertrouwen = at_least(3) }, to = "uitgepraat" }, "nog-niet" },
      feedback = "‘Twintig jaar’, zegt Peter. ‘Wij zijn er twintig getrouwd.’",
    },
    choice "tegemoet" {
      text  = "Ik bied aan om haar sessies van dit voorjaar helemaal terug te betalen.",
      norms = { no_admission = broken "Je beloofde geld zonder dat je verzekeraar het wist." },
      to    = { { when = { vertrouwen = at_least(4) }, to = "uitgepraat" }, "nog-niet" },
      feedback = "‘Ik vroeg wat u zegt’, zegt Peter. ‘Niet wat u betaalt.’",
    },
    choice "werkwijze" {
      text  = "Ik zeg dat ik dan vraag wie haar arts is, en pas verderga als die het weet.",
      norms = { care = kept "Wie over medicijnen begint, gaat nu eerst naar een arts." },
      to    = { { when = { vertrouwen = at_least(2) }, to = "uitgepraat" }, "nog-niet" },
      feedback = "‘Zet u dat ook ergens neer?’ vraagt Peter. Je schrijft het op waar hij bij zit.",
    },
  },

  step "nog-niet" {
    title   = "Nog niet gerust",
    person  = "peter", mood = "sad",
    happens = { "dissatisfaction" },
    says    = [[ Ik wil u best geloven. Maar ik lig elke nacht te luisteren of ze ademt. ]],
    text    = [[ Ellen legt haar hand op zijn knie. ]],

    choice "over-week" {
      text  = "Ik vraag of we volgende week weer bij elkaar kunnen zitten, alle drie.",
      does  = "discuss",
      once  = true,
      sets  = { vertrouwen = up(1) },
      days  = 7,
      to    = "en-anderen",
      feedback = "‘Volgende week’, zegt hij. ‘Als ze dan nog thuis is.’",
    },
    choice "slapen" {
      text  = "Ik zeg dat hij ook aan zichzelf moet denken, en noem een goede collega.",
      norms = { listen = broken "Hij had een klacht over jou, en werd doorgestuurd voor zichzelf." },
      sets  = { vertrouwen = down(1) },
      days  = 6,
      to    = "vast",
      feedback = "‘Ík ben niet ziek’, zegt Peter.",
    },
    choice "genoeg" {
      text  = "Ik zeg dat ik nu niets meer kan toevoegen, en wens hun samen rust.",
      days  = 8,
      to    = "vast",
      feedback = "Ellen loopt mee naar de deur. ‘Hij is gewoon bang’, fluistert ze.",
    },
  },

  step "uitgepraat" {
    title   = "Aan de keukentafel",
    person  = "peter", mood = "relieved",
    happens = { "solution" },
    says    = [[ Goed. Dan laat ik het hierbij. Ik wilde dat u het begreep. ]],
    text    = [[ Hij laat je uit, en geeft je een hand die een beetje te hard is. ]],

    choice "regel-schrijven" {
      text  = "Ik schrijf de nieuwe afspraak uit, en zet in het dossier wat er gebeurde.",
      norms = { file = kept "Wat er misging en wat je nu doet, staat er met de datum bij." },
      days  = 10,
      to    = "stiekem",
      feedback = "Je hangt de afspraak naast je bureau, op ooghoogte.",
    },
    choice "zin-bijwerken" {
      text  = "Ik zet in het oude verslag dat ik haar wel naar haar arts verwees.",
      norms = { file = broken "In het verslag kwam iets te staan wat die middag niet gebeurde." },
      days  = 10,
      to    = "stiekem",
      feedback = "Je hébt haar verwezen. Alleen vier weken later.",
    },
    choice "adempauze" {
      text  = "Ik neem een vrije dag en loop een eind, met mijn telefoon uit.",
      days  = 10,
      to    = "stiekem",
      feedback = "Na een uur lopen hoor je je eigen schouders zakken.",
    },
  },

  step "stiekem" {
    title  = "Ze weet niet dat ik bel",
    person = "peter", mood = "sad",
    says   = [[
      Ze neemt ze niet elke dag, ik tel ze. Zegt u het haar? Ze luistert naar u. En
      zeg niet dat ik belde. ]],
    text   = [[ Hij belt vanuit de auto. Over een uur zit Ellen bij je. ]],

    choice "meedoen" {
      text  = "Ik beloof het voorzichtig ter sprake te brengen, en noem hem niet.",
      norms = { secrecy = broken "Achter haar rug om maakte je met hem een afspraak over haar." },
      days  = 2,
      to    = "verbroken",
      feedback = "Ellen hoort het binnen twee zinnen. ‘Heeft hij gebeld?’",
    },
    choice "hij-mag" {
      text  = "Ik vertel hem dat het goed met haar gaat, dan hoeft hij niet te tellen.",
      norms = { secrecy = broken "Hoe het met haar ging, was aan haar om te vertellen." },
      days  = 2,
      to    = { { when = { vertrouwen = at_least(4) }, to = "opgelost" }, "verbroken" },
      feedback = "‘Dus u denkt dat ze ze neemt?’ vraagt hij.",
    },
    choice "huisarts" {
      text  = "Ik bel na zijn telefoontje meteen haar huisarts, want dit is ernstig.",
      norms = { secrecy = broken "Je belde zonder het haar te vragen, terwijl ze een uur later kwam." },
      days  = 2,
      to    = { { when = { vertrouwen = at_least(3) }, to = "opgelost" }, "verbroken" },
      feedback = "‘Komt ze vandaag bij u?’ vraagt de huisarts. ‘Dan kunt u het haar toch vragen?’",
    },
    choice "zelf-zeggen" {
      text  = "Ik hoor hem uit, en zeg dat hij het haar of de huisarts zelf kan zeggen.",
      norms = { secrecy = kept "Je luisterde naar hem, en sprak niet over haar." },
      days  = 1,
      to    = "opgelost",
      feedback = "‘Mag ik dan meekomen?’ vraagt hij. ‘Als Ellen dat wil’, zeg je.",
    },
  },

  step "verbroken" {
    title   = "Twee aan de lijn",
    person  = "ellen", mood = "angry",
    happens = { "solution_lapsed" },
    says    = [[ Jullie bellen elkaar over mij. Allebei zo lief, en allebei achter mijn rug. ]],
    text    = [[ Peter appt een minuut later: ‘Dat had u niet moeten doen.’ ]],
    to      = "vast",
  },

  step "vast" {
    title   = "Verder dan dit",
    person  = "peter", mood = "angry",
    happens = { "no_solution" },
    says    = [[ Ik ga hiermee verder. Iemand moet hier iets van vinden, en niet alleen wij. ]],
    text    = [[ Hij klinkt opgelucht dat hij het heeft besloten. ]],

    choice "om-haar" {
      text  = "Ik vraag hem daarmee te wachten tot Ellen het aankan; zij heeft rust nodig.",
      norms = { routes = broken "Je gebruikte haar ziekte om zijn klacht uit te stellen." },
      sets  = { vertrouwen = down(1) },
      days  = 9,
      to    = "brief",
      feedback = "‘Nu ineens denkt u aan haar rust’, zegt hij.",
    },
    choice "wijs-hem" {
      text  = "Ik zeg dat dat kan, waar hij moet zijn, en dat ik mee zal werken.",
      norms = { routes = kept "Hij weet waar hij met zijn klacht terechtkan." },
      sets  = { vertrouwen = up(1) },
      days  = 9,
      to    = { { when = { vertrouwen = at_least(3) }, to = "losgelaten" }, "brief" },
      feedback = "‘U maakt het me wel moeilijk om boos te blijven’, zegt hij.",
    },
    choice "ellen-bellen" {
      text  = "Ik bel Ellen, om te vragen of zij hem misschien kan tegenhouden.",
      norms = {
        care   = broken "Ze was nog geen twee weken thuis, en moest nu kiezen.",
        routes = broken "Je zocht een omweg om zijn klacht te stoppen.",
      },
      sets  = { vertrouwen = 0 },
      days  = 9,
      to    = "brief",
      feedback = "‘Vraag me dat niet’, zegt Ellen.",
    },
  },

  step "brief" {
    title   = "De klachtenfunctionaris",
    person  = "functionaris", mood = "calm",
    happens = { "escalation" },
    shows   = { "brief" },
    says    = [[
      De heer Nijland heeft mij gevraagd zijn klacht te behandelen. Waar wilt u
      beginnen? ]],
    text    = {
      [[ Mevrouw Ter Haar belt op een ochtend dat je vroeg begonnen bent. ]],
      also {
        unless = { "discuss" },
        [[ ‘Hij zegt dat hij u nooit echt heeft gesproken’, zegt ze. ]],
      },
    },

    choice "verslag-lezen" {
      text  = "Ik lees haar mijn verslag voor, dan hoort ze dat ik niets adviseerde.",
      norms = { secrecy = broken "Ellens verslag werd voorgelezen zonder dat zij dat wist." },
      days  = 10,
      to    = "behandeling",
      feedback = "‘Heeft mevrouw Nijland gezegd dat ik dit mag horen?’",
    },
    choice "hem-horen" {
      text  = "Ik zeg dat ik hem graag wil horen, met Ellen erbij als zij dat wil.",
      does  = "discuss",
      norms = { channel = kept "Je aanbod ging via de klachtenfunctionaris." },
      sets  = { vertrouwen = up(1) },
      days  = 10,
      to    = "behandeling",
      feedback = "‘Dat stel ik voor’, zegt ze. ‘Aan allebei apart.’",
    },
    choice "oorzaak" {
      text  = "Ik zeg dat niemand kan bewijzen dat het door die ene zin kwam.",
      norms = { listen = broken "Hij vroeg niet om een bewijs, maar om een antwoord." },
      days  = 10,
      to    = "behandeling",
      feedback = "‘Dat vraagt hij ook niet van u’, zegt ze.",
    },
  },

  step "behandeling" {
    title   = "In behandeling",
    person  = "functionaris", mood = "calm",
    happens = { "handling" },
    says    = [[
      De heer Nijland wil weten of u nu anders werkt. Mevrouw wil weten of ze nog
      bij u terechtkan. Wat zal ik zeggen? ]],
    text    = [[ Twee vragen, van twee mensen. Je krijgt koffie uit een thermoskan. ]],

    choice "twee-antwoorden" {
      text  = "Ik geef op allebei antwoord, en schrijf op wat ik sindsdien anders doe.",
      norms = { proceedings = kept "Allebei kregen ze antwoord op hun eigen vraag." },
      days  = 8,
      to    = { { when = { vertrouwen = at_least(1) }, to = "vergelijk" }, "commissie" },
      feedback = "Het antwoord aan Ellen kost je de meeste tijd.",
    },
    choice "alleen-ellen" {
      text  = "Ik zeg dat Ellen welkom is, en dat ik met hem verder geen band heb.",
      norms = { listen = broken "De klager was Peter." },
      days  = 8,
      to    = { { when = { vertrouwen = at_least(4) }, to = "vergelijk" }, "commissie" },
      feedback = "‘Hij is wel degene die klaagt’, zegt mevrouw Ter Haar.",
    },
    choice "richtlijn" {
      text  = "Ik leg uit dat lichaamswerk de beste ingang is bij wie zich vlak voelt.",
      days  = 8,
      to    = "commissie",
      feedback = "Je bent goed op dreef. Ze legt haar pen neer.",
    },
  },

  step "commissie" {
    title   = "De zitting",
    person  = "voorzitter", mood = "calm",
    happens = { "no_settlement", "filed", "admissible" },
    shows   = { "commissie" },
    says    = [[ U zei: kijk wat je lijf zegt. Wat zou u nu zeggen? ]],
    text    = [[ Peter en Ellen zitten naast elkaar. Zij knikt naar je. Hij niet. ]],

    choice "naar-de-arts" {
      text  = "Ik zeg wat ik nu zou zeggen, en dat ik dat toen had moeten doen.",
      norms = { proceedings = kept "Je was er, en gaf een recht antwoord." },
      days  = 30,
      to    = { { when = { vertrouwen = at_least(2) }, to = "vergelijk-alsnog" }, "uitspraak" },
      feedback = "De voorzitter schrijft het op. Peter kijkt voor het eerst jouw kant uit.",
    },
    choice "boeken" {
      text  = "Ik leg een map met artikelen neer, die laten zien dat mijn methode werkt.",
      norms = { proceedings = broken "De vraag ging over één zin, en je antwoordde met een methode." },
      days  = 30,
      to    = "uitspraak",
      feedback = "De map is vier vingers dik. Niemand doet hem open.",
    },
    choice "wegblijven" {
      text  = "Ik stuur een brief en blijf zelf thuis; ik zou het toch niet goed zeggen.",
      norms = { proceedings = broken "De commissie besliste zonder je te hebben gehoord." },
      days  = 30,
      to    = "uitspraak",
      feedback = "Je kijkt die ochtend om de tien minuten hoe laat het is.",
    },
  },

  step "opgelost" {
    ending = "solved",
    title  = "Eerst de arts",
    person = "ellen", mood = "relieved",
    text   = {
      [[ Ellen komt weer, om de week. Haar huisarts weet ervan, dat wilde ze zelf. ]],
      also {
        when = { arts = true },
        [[ ‘Dat appje van jou’, zegt ze, ‘dat was de eerste keer dat ik dacht: oké, dan maar.’ ]],
      },
    },
  },

  step "losgelaten" {
    ending = "left",
    title  = "Niet meer gebeld",
    text   = [[
      Peter dient niets in. Ellen zegt haar sessies af. ‘We doen het nu even met de
      huisarts’, schrijft ze. ‘Dank je dat je het Peter niet moeilijk maakte.’ ]],
  },

  step "vergelijk" {
    ending  = "settled",
    title   = "Een vergelijk",
    happens = { "settlement" },
    text    = [[
      Op papier staat wat je doet als iemand over medicijnen begint. Peter heeft
      één woord veranderd: ‘eerst’ in ‘altijd eerst’. Jullie tekenen alle drie. ]],
  },

  step "vergelijk-alsnog" {
    ending  = "settled",
    title   = "Alsnog geschikt",
    happens = { "settlement" },
    text    = [[
      De voorzitter vraagt of jullie het nog eens samen willen proberen. Drie weken
      later is er een schikking. Peter had geen uitspraak meer nodig, laat hij weten. ]],
  },

  step "uitspraak" {
    ending  = "ruled",
    title   = "De uitspraak",
    happens = { "ruling" },
    text    = [[
      Een bindende uitspraak, van zes bladzijden. Je leest hem met je vinger erbij.
      Je had moeten vragen wie haar arts was, staat er. Dat wist je al, in je eigen
      handschrift. ]],
  },
}
