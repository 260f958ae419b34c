-- Situation S10. CC BY 4.0.

return scenario "ging-de-groep-rond" {
  title       = { nl = "Het ging de groep rond", en = "It went round the group" },
  summary     = {
    nl = "Een harde avond in de groep, en een verhaal dat de kring uit ging.",
    en = "A harsh evening in the group, and a story that got out of the circle.",
  },
  goal        = {
    nl = "Merken hoe je een klacht uit een groep bespreekt zonder dat iemand opnieuw wordt blootgesteld.",
    en = "To notice how to talk over a complaint from a group without exposing anyone again.",
  },
  minutes     = 15,
  level       = 3,
  procedures  = { "sblp", "camcoop" },
  complainant = "linda",
  start       = "mail",

  accepts = {
    K072 = "Alleen titel, samenvatting en doel zijn vertaald.",
  },

  state = {
    vertrouwen = range(0, 4, 1),
    kring      = one_of { "stil", "onrust" }, -- wat de groep ervan merkt
    geld       = one_of { "open", "terug" },
    verraden   = false, -- Linda hoorde op wie het vermoeden viel
  },

  person "linda" {
    name = "Linda Hoekstra", role = "deelneemster dinsdaggroep", portrait = "linda",
  },
  person "robin" {
    name = "Robin", role = "begeleidt de groep samen met jou", portrait = "collega",
  },
  person "wim" {
    name = "Wim Terpstra", role = "contactpersoon klachtbehandeling", portrait = "wim",
  },

  -- Regels in een document worden getoond zoals ze hier staan.
  document "klacht" {
    title = "Mail van Linda",
    note  = "zondag, 21.34 uur",
    text  = [[
      Ik heb er vijf dagen over gedaan om dit te schrijven.

      Hugo heeft twintig minuten tegen mij staan schreeuwen. Zeven mensen keken toe, en jij ook. Jij had moeten ingrijpen.

      Daarna heb ik verteld van mijn dochter. Dat had ik beter niet kunnen doen. Vrijdag vroeg een alt op mijn koor of het waar was. Iemand van jouw groep heeft gepraat.

      Lees dit als een klacht.

      Linda Hoekstra ]],
  },
  document "groepsafspraken" {
    title = "Afspraken dinsdaggroep",
    note  = "getekend door acht deelnemers",
    text  = [[
      Wat in de kring gezegd wordt, blijft in de kring.

      We spreken voor onszelf. We raken elkaar niet aan zonder het te vragen.

      De begeleiders bewaken de grenzen van de groep.

      Acht avonden, € 360. ]],
  },
  document "verslag" {
    title = "Jouw verslag van die avond",
    note  = "dinsdag",
    text  = [[
      H. hard tegen L., ca. twintig min. Veel lading. Getwijfeld of ik moest stoppen. R. keek naar mij. Laten lopen.

      L. vertelt daarna over dochter. Groep geraakt. Mooi moment?

      Nazorg: L. even gesproken bij de jassen. ‘Gaat wel.’ ]],
  },

  contact "intervision" {
    role = "vier collega’s",
    text = [[
      Vier collega’s en een pot thee. Eén van hen zingt, weet je, bij hetzelfde
      koor als Linda. ‘Wie heeft er iets?’ ]],
    choice "met-koor" {
      text  = "Ik vertel van de groep, de dochter en het koor; een naam noem ik niet.",
      does  = "intervision",
      norms = { secrecy = broken "Zonder naam, en toch wist één van hen om wie het ging." },
      feedback = "Ze helpen je goed. De collega die zingt, zegt de hele avond niets meer.",
    },
    choice "ander-onderwerp" {
      text = "Ik vraag hoe zij een felle groep begeleiden, en houd die avond voor me.",
      feedback = "Je krijgt drie goede tips. Hoe die avond voor jou was, weet niemand.",
    },
    choice "onherkenbaar" {
      text  = "Ik breng in wat ik zag en naliet; groep, gezin en koor verander ik.",
      does  = "intervision",
      norms = { secrecy = kept "Zelfs wie haar kent, kon haar hierin niet herkennen." },
      feedback = "‘Waarom keek jij naar de grond?’ vraagt iemand. Die vraag neem je mee.",
    },
  },

  step "mail" {
    title   = "Vijf dagen later",
    day     = 1,
    person  = "linda", mood = "angry",
    happens = { "complaint" },
    shows   = { "klacht", "groepsafspraken", "verslag" },
    says    = [[
      Jij had moeten ingrijpen. En iemand van jouw groep heeft gepraat: op mijn
      koor weten ze het van mijn dochter. ]],
    text    = [[
      Je weet meteen welke avond. Hugo werd hard, Robin keek naar jou, en jij
      dacht: nog even. Dinsdag is er weer groep. ]],

    question = "Wanneer grijp jij in, en waar merk je dat aan?",

    choice "agenda" {
      text  = "Ik zet het dinsdag bovenaan, zodat de groep dit samen kan uitpraten.",
      norms = { secrecy = broken "Haar klacht werd een onderwerp voor de hele groep." },
      sets  = { kring = "onrust", vertrouwen = down(1) },
      days  = 2,
      to    = "onrust",
      feedback = "Het wordt een lange avond. Linda is er niet, en iedereen praat over haar.",
    },
    choice "robin" {
      text  = "Ik bel eerst Robin, zodat we het over die avond met elkaar eens zijn.",
      days  = 2,
      to    = "lege-stoel",
      feedback = "Na een uur zijn jullie het eens. In jullie verhaal was het korter dan twintig minuten.",
    },
    choice "bellen" {
      text  = "Ik bel haar morgen, zeg dat ik te lang wachtte en vraag om een gesprek.",
      does  = "discuss",
      norms = {
        prompt = kept "Je belde de volgende dag.",
        listen = kept "Je begon bij wat zij had meegemaakt.",
      },
      sets  = { vertrouwen = up(1) },
      days  = 1,
      to    = "gesprek",
      feedback = "‘Je zegt het in elk geval’, zegt ze. Jullie spreken af, met z’n tweeën.",
    },
    choice "uitleg" {
      text  = "Ik schrijf haar terug wat een confrontatie in een groep kan losmaken.",
      norms = { listen = broken "Ze had geschreven hoe het was, en kreeg les terug." },
      sets  = { vertrouwen = down(1) },
      days  = 1,
      to    = "lege-stoel",
      feedback = "Je citeert zelfs een boek. Er komt geen antwoord.",
    },
    choice "groepsapp" {
      text  = "Ik zet in de groepsapp dat wat we delen echt binnen de kring blijft.",
      norms = { secrecy = broken "Wie er die avond bij was, wist om wie het ging." },
      sets  = { kring = "onrust", vertrouwen = down(1) },
      to    = "onrust",
      feedback = "Binnen een kwartier staan er veertien berichten onder het jouwe.",
    },
  },

  step "onrust" {
    title  = "Iedereen weet het",
    person = "linda", mood = "angry",
    says   = [[ Nu weten ze alle zeven dat ik geklaagd heb. Zo sta ik voor de derde keer te kijk. ]],
    text   = [[
      Hugo vraagt of het over hem gaat. Marga stuurt een hartje. Van Linda is dit
      het enige bericht, en het is alleen aan jou. ]],

    choice "hugo" {
      text  = "Ik spreek Hugo er alleen op aan, want bij hem is het ooit begonnen.",
      norms = { secrecy = broken "Hugo hoorde van jou wie er had geklaagd." },
      sets  = { vertrouwen = down(1) },
      days  = 2,
      to    = "lege-stoel",
      feedback = "‘Dus toch over mij’, zegt Hugo. Hij belt meteen een groepsgenoot.",
    },
    choice "sorry-bellen" {
      text  = "Ik bel haar, zeg sorry voor wat ik deed en vraag of ze me wil spreken.",
      does  = "discuss",
      norms = { listen = kept "Je verdedigde je bericht niet, en vroeg naar haar." },
      sets  = { vertrouwen = up(1) },
      to    = "gesprek",
      feedback = "Ze zucht. ‘Alleen wij tweeën dan. En niet in die zaal.’",
    },
    choice "zwijgen-vragen" {
      text  = "Ik vraag de groep het hierbij te laten en er niet meer over te praten.",
      days  = 2,
      to    = "lege-stoel",
      feedback = "Het wordt stil in de app. Het is een ander soort stil dan je bedoelde.",
    },
    choice "geen-naam" {
      text  = "Ik schrijf haar dat ik nergens haar naam heb genoemd, en dat klopt ook.",
      norms = { listen = broken "Je had gelijk over haar naam, en niet over haar." },
      days  = 2,
      to    = "lege-stoel",
      feedback = "‘Dat hoefde ook niet’, schrijft ze terug.",
    },
  },

  step "lege-stoel" {
    title  = "Haar stoel",
    person = "linda", mood = "sad",
    says   = first {
      also {
        when = { kring = "onrust" },
        [[ Ik ga niet in een kring zitten waar ik het onderwerp ben. ]],
      },
      [[ Ik kom dinsdag niet. Ik weet niet of ik nog kom. ]],
    },
    text   = [[
      Dinsdag zet je acht stoelen klaar. Op die van Linda legt iemand een jas. Robin
      zegt: ‘Ze komt wel weer.’ ]],

    choice "terugbetalen" {
      text  = "Ik maak haar het cursusgeld over; dat is wel het minste wat ik kan doen.",
      norms = { no_admission = broken "Je betaalde buiten je verzekeraar om." },
      sets  = { geld = "terug" },
      days  = 7,
      to    = "contactpersoon",
      feedback = "€ 360, met als omschrijving ‘dinsdaggroep’. Ze reageert er niet op.",
    },
    choice "brief" {
      text  = "Ik schrijf haar dat ik haar wil horen, op een plek en manier die zij kiest.",
      does  = "discuss",
      norms = { listen = kept "Je vroeg naar haar verhaal, en liet haar kiezen." },
      sets  = { vertrouwen = up(1) },
      days  = 3,
      to    = "gesprek",
      feedback = "Je schrijft het met de hand. Het zijn vijf regels geworden.",
    },
    choice "via-robin" {
      text  = "Ik vraag Robin haar te bellen; bij Robin voelde ze zich meer op haar gemak.",
      once  = true,
      days  = 2,
      feedback = "‘Aardig van je’, had ze tegen Robin gezegd. ‘Maar ik had het niet aan jou geschreven.’",
    },
    choice "plek-vrij" {
      text  = "Ik houd haar plek vrij en wacht tot zij zelf laat weten wat ze wil.",
      norms = { prompt = broken "Op haar klacht kwam van jou geen antwoord." },
      days  = 10,
      to    = "contactpersoon",
      feedback = "Week na week blijft de stoel leeg. Niemand legt er nog een jas op.",
    },
  },

  step "gesprek" {
    title  = "Wat zij zag",
    person = "linda", mood = "sad",
    says   = [[ Ik keek naar jou, toen Hugo zo stond te schreeuwen. Jij keek naar de grond. ]],
    text   = [[
      Ze zegt het zacht. Je weet het nog: het kleed had een vlek in de vorm van een
      schoen. ]],

    choice "uitleggen" {
      text  = "Ik vertel haar waarom ik toen dacht dat ik nog even moest wachten.",
      to    = "wie",
      feedback = "Ze knikt. ‘Dus je zag het’, zegt ze, ‘en je wachtte.’",
    },
    choice "raken" {
      text  = "Ik vraag haar voorzichtig wat de woorden van Hugo in haar raakten.",
      norms = { listen = broken "Ze sprak over jou, en jij maakte er haar thema van." },
      sets  = { vertrouwen = down(2) },
      to    = "wie",
      feedback = "‘We zijn hier niet in de groep’, zegt ze.",
    },
    choice "spijt-hugo" {
      text  = "Ik vertel dat Hugo er zelf van schrok en er al dagen spijt van heeft.",
      norms = { secrecy = broken "Wat Hugo jou vertelde, was niet voor haar bestemd." },
      to    = "wie",
      feedback = "‘Dus met Hugo heb je wel gepraat’, zegt ze.",
    },
    choice "horen" {
      text  = "Ik zeg dat het klopt, dat het me spijt, en vraag hoe dat voor haar was.",
      norms = { listen = kept "Je gaf haar gelijk waar ze gelijk had, en vroeg door." },
      sets  = { vertrouwen = up(1) },
      to    = "wie",
      feedback = "Het duurt lang voor ze antwoordt. Dan vertelt ze alles, van het begin af aan.",
    },
  },

  step "wie" {
    title  = "Wie heeft er gepraat?",
    person = "linda", mood = "angry",
    says   = [[ En dan het koor. Jij weet wie van de groep daar iemand kent. Zeg het gewoon. ]],
    text   = [[
      Je hebt een vermoeden. Marga zei in een pauze dat haar buurvrouw alt zingt.
      Meer weet je niet. ]],

    question = "Je hebt een vermoeden. Wat doet dat met hoe je luistert?",

    choice "regel" {
      text  = "Ik zeg dat ik geen namen noem, en het met iedereen apart over zwijgen heb.",
      norms = { secrecy = kept "Je noemde niemand, en zorgde toch voor de afspraak." },
      to    = "wens",
      feedback = "Ze had op een naam gehoopt. ‘Ook met Robin?’ vraagt ze. Ook met Robin.",
    },
    choice "andere-weg" {
      text  = "Ik zeg dat zo’n verhaal ook langs een andere weg bekend kan raken.",
      norms = { listen = broken "Het kan waar zijn, en ze stond er weer alleen voor." },
      sets  = { vertrouwen = down(1) },
      to    = "wens",
      feedback = "‘Ik heb het nergens anders verteld’, zegt ze. ‘Nergens.’",
    },
    choice "vermoeden" {
      text  = "Ik noem mijn vermoeden, en zeg erbij dat ik het niet zeker weet.",
      norms = { secrecy = broken "Een vermoeden over de één ging naar de ander." },
      sets  = { verraden = true, vertrouwen = up(1) },
      to    = "wens",
      feedback = "‘Ik wist het’, zegt ze. De volgende avond belt Marga je op, in tranen.",
    },
    choice "uitzoeken" {
      text  = "Ik beloof haar dat ik uitzoek wie het was, en dat ze het van me hoort.",
      norms = { secrecy = broken "Wie gaat zoeken, vertelt iedereen dat er iets te vinden is." },
      sets  = { kring = "onrust" },
      to    = "wens",
      feedback = "Je belt vijf mensen. Ze ontkennen alle vijf, en bellen daarna elkaar.",
    },
  },

  step "wens" {
    title  = "Wat ze wil",
    person = "linda", mood = "calm",
    says   = [[ Ik wil mijn geld terug, en excuses waar de hele groep bij is. ]],
    text   = {
      [[ Ze heeft erover nagedacht, dat hoor je. Ze is niet meer boos. ]],
      also {
        when = { verraden = true },
        [[ ‘En Marga hoeft er voor mij niet bij te zijn’, zegt ze. ]],
      },
    },

    question = "Wat is het verschil tussen sorry zeggen en het goedmaken?",

    choice "allebei" {
      text  = "Ik beloof haar allebei, het geld en de excuses; dan is het voorbij.",
      norms = { no_admission = broken "Je beloofde geld buiten je verzekeraar om." },
      sets  = { geld = "terug" },
      days  = 4,
      to    = "anderen",
      feedback = "‘Zo makkelijk?’ zegt ze. Je weet niet of ze blij is.",
    },
    choice "onder-ons" {
      text  = "Ik zeg haar hier en nu sorry, en vraag of dat genoeg zou kunnen zijn.",
      to    = { { when = { vertrouwen = at_least(4) }, to = "uitgepraat" }, "vastgelopen" },
      feedback = "‘Onder ons’, herhaalt ze. ‘Hugo schreeuwde niet onder ons.’",
    },
    choice "podium" {
      text  = "Ik zeg dat zo’n moment in de kring haar opnieuw in het midden zet.",
      sets  = { vertrouwen = down(1) },
      to    = { { when = { vertrouwen = at_least(2) }, to = "kringavond" }, "vastgelopen" },
      feedback = "‘Dat beslis ik liever zelf’, zegt ze. ‘Waar ik zit, en wanneer ik wegga.’",
    },
    choice "later-geld" {
      text  = "Excuses maak ik zoals zij het wil; over het geld hoort ze nog van me.",
      norms = { no_admission = kept "Sorry zei je meteen; over geld beloofde je nog niets." },
      to    = { { when = { vertrouwen = at_least(2) }, to = "kringavond" }, "vastgelopen" },
      feedback = "‘Dat geld kan wachten’, zegt ze. ‘Dat andere niet.’",
    },
  },

  step "anderen" {
    title  = "Ook de anderen",
    person = "robin", mood = "angry",
    says   = [[
      Hugo en Marga willen ook geld terug. Wat heb jij toegezegd? Het was ook mijn
      groep. ]],
    text   = [[
      Robin heeft gelijk: je hebt het niet overlegd. De € 360 is al overgemaakt. ]],

    choice "iedereen" {
      text  = "Ik betaal iedereen terug die erom vraagt; dan is het voor allen gelijk.",
      norms = { no_admission = broken "Weer betaalde je buiten je verzekeraar om." },
      days  = 3,
      to    = { { when = { vertrouwen = at_least(3) }, to = "kringavond" }, "vastgelopen" },
      feedback = "Het loopt op. Robin maakt de helft over, zonder groet erbij.",
    },
    choice "alleen-linda" {
      text  = "Ik leg hun uit dat dit alleen gold voor Linda, vanwege die ene avond.",
      norms = { secrecy = broken "Nu wisten ze wat Linda van je had gekregen." },
      sets  = { kring = "onrust", vertrouwen = down(1) },
      days  = 3,
      to    = { { when = { vertrouwen = at_least(2) }, to = "kringavond" }, "vastgelopen" },
      feedback = "‘Dus wie klaagt, krijgt zijn geld’, schrijft Hugo.",
    },
    choice "eerst-raad" {
      text  = "Ik zeg ieder apart dat ik eerst raad vraag, en noem verder niemand.",
      norms = { secrecy = kept "Wat je met Linda afsprak, bleef tussen jou en haar." },
      days  = 3,
      to    = { { when = { vertrouwen = at_least(2) }, to = "kringavond" }, "vastgelopen" },
      feedback = "Marga vindt het best. Robin ook, na een lange stilte.",
    },
  },

  step "kringavond" {
    title  = "Dinsdagavond",
    person = "linda", mood = "calm",
    does   = "discuss",
    says   = [[ Ik blijf bij de deur zitten. Zeg maar wat je wilde zeggen. ]],
    text   = {
      [[ Het was haar voorwaarde: jij spreekt, en zij mag weg wanneer ze wil. Acht stoelen, zes mensen. ]],
      also {
        when = { kring = "onrust" },
        [[ De groep is gespannen. Er is deze week veel gebeld. ]],
      },
    },

    choice "allemaal" {
      text  = "Ik zeg dat we er die avond allemaal een aandeel in hadden, ik ook.",
      sets  = { vertrouwen = down(1) },
      to    = { { when = { vertrouwen = at_least(2) }, to = "uitgepraat" }, "vastgelopen" },
      feedback = "Er wordt geknikt in de kring. Linda knikt niet.",
    },
    choice "mijn-werk" {
      text  = "Ik zeg dat ingrijpen mijn werk was, dat ik het naliet, en dat het me spijt.",
      norms = { listen = kept "Je zei wat jij had nagelaten, en legde niets bij een ander." },
      to    = {
        { when = { kring = "stil" }, to = "uitgepraat" },
        { when = { vertrouwen = at_least(3) }, to = "uitgepraat" },
        "vastgelopen",
      },
      feedback = "Het zijn vier zinnen. Niemand weet waar te kijken, behalve Linda.",
    },
    choice "rondje" {
      text  = "Ik zeg sorry, en geef daarna iedereen de kans om er iets van te zeggen.",
      norms = { care = broken "Ze zat opnieuw in het midden, en niemand bewaakte dat." },
      sets  = { vertrouwen = down(1) },
      to    = { { when = { vertrouwen = at_least(3), kring = "stil" }, to = "uitgepraat" }, "vastgelopen" },
      feedback = "De derde begint over zichzelf. De vierde begint over Linda.",
    },
  },

  step "uitgepraat" {
    title   = "Na afloop",
    person  = "linda", mood = "relieved",
    happens = { "solution" },
    says    = [[ Dat was genoeg. Ik weet nog niet of ik terugkom. Maar dit was genoeg. ]],
    text    = [[ De stoelen staan weer in de rij. Robin stapelt de kopjes. ]],

    choice "robin-na" {
      text  = "Ik neem het met Robin nog eens door, zodat we het samen kunnen afsluiten.",
      days  = 1,
      to    = "opgelost",
      feedback = "Jullie zijn het eens, net als die ene dinsdag. Daar schrik je even van.",
    },
    choice "groepsapp-dank" {
      text  = "Ik schrijf in de groepsapp hoe bijzonder het is dat zoiets hier kan.",
      happens = { "solution_lapsed" },
      norms = { secrecy = broken "Haar moment werd een bericht voor iedereen." },
      sets  = { vertrouwen = down(2), kring = "onrust" },
      days  = 1,
      to    = "vastgelopen",
      feedback = "Zes hartjes. Dan staat er: ‘Linda heeft de groep verlaten.’",
    },
    choice "opschrijven" {
      text  = "Ik zet in mijn verslag wat ik naliet, en wat wij nu hebben afgesproken.",
      norms = { file = kept "Het verslag vertelt nu ook wat er misging, met de datum erbij." },
      days  = 1,
      to    = "opgelost",
      feedback = "Onder het oude verslag, met een nieuwe datum. ‘Mooi moment?’ laat je staan.",
    },
  },

  step "vastgelopen" {
    title   = "We komen er niet uit",
    person  = "linda", mood = "sad",
    happens = { "no_solution" },
    says    = [[ Ik geloof niet dat wij er met elkaar nog uitkomen. ]],
    text    = {
      [[ Ze klinkt niet eens boos. Eerder moe. ]],
      also {
        when = { verraden = true },
        [[ Van Marga ligt er ook een brief. Ze wil weten wat jij over haar hebt gezegd. ]],
      },
    },

    choice "wachtlijst" {
      text  = "Ik bied haar plek aan iemand van de wachtlijst, zodat de groep verder kan.",
      norms = { no_retaliation = broken "Haar stoel was weg voordat zij dat zelf had gezegd." },
      sets  = { vertrouwen = down(1) },
      days  = 7,
      to    = "contactpersoon",
      feedback = "De nieuwe deelneemster is blij. Linda ziet het in de app van een ander.",
    },
    choice "afsluiten" {
      text  = "Ik vraag of ze nog één keer wil komen, om het met mij goed af te sluiten.",
      does  = "discuss",
      norms = { care = kept "Je zorgde dat ze niet zomaar verdween." },
      days  = 7,
      to    = "gestopt",
      feedback = "Ze komt, een half uur, met haar jas aan. Ze geeft je een hand.",
    },
    choice "wegwijzen" {
      text  = "Ik stuur haar de klachtenregeling, en zet erbij wie haar kan helpen.",
      norms = { routes = kept "Ze wist waar ze verder terechtkon." },
      sets  = { vertrouwen = up(1) },
      days  = 5,
      to    = "contactpersoon",
      feedback = "‘Dank je’, antwoordt ze. ‘Dat zal niet leuk voor je zijn.’",
    },
    choice "robin-praat" {
      text  = "Ik vraag Robin om met haar te gaan praten, als iemand die ertussen staat.",
      norms = { listen = broken "Robin keek die avond ook toe, en stond er niet tussen." },
      days  = 7,
      to    = "gestopt",
      feedback = "‘Jullie zijn toch één team?’ vraagt ze aan Robin. Daarna neemt ze niet meer op.",
    },
  },

  step "contactpersoon" {
    title   = "De contactpersoon klachtbehandeling",
    person  = "wim", mood = "calm",
    happens = { "escalation", "handling" },
    says    = [[
      Linda Hoekstra heeft haar klacht bij ons neergelegd. Ik denk aan een gesprek
      met z’n drieën. Hoe kijk jij daarnaar? ]],
    text    = {
      [[ Wim Terpstra belt namens je beroepsorganisatie. ]],
      also {
        when = { geld = "terug" },
        [[ ‘Ze zei dat ze haar geld terugkreeg, en dat dat het nog eenzamer maakte.’ ]],
      },
      also {
        unless = { "discuss" },
        [[ ‘Jij en zij hebben elkaar nog niet gesproken, begrijp ik?’ ]],
      },
    },

    choice "verslagen" {
      text  = "Ik stuur hem eerst mijn verslagen van de groep, dan leest hij hoe het ging.",
      norms = { secrecy = broken "In die verslagen stonden acht mensen, en niemand had ja gezegd." },
      days  = 7,
      to    = "driegesprek",
      feedback = "‘Die lees ik liever niet’, zegt Wim. ‘Ik hoor het graag van jou en haar.’",
    },
    choice "met-robin" {
      text  = "Ik stel voor dat Robin erbij komt, want wij hebben het samen meegemaakt.",
      sets  = { vertrouwen = down(1) },
      days  = 7,
      to    = "driegesprek",
      feedback = "‘Twee van jullie en één van haar’, zegt Wim. Robin komt niet, op haar verzoek.",
    },
    choice "getekend" {
      text  = "Ik zeg dat ze voor groepswerk tekende, en dat zoiets erbij kan horen.",
      norms = { listen = broken "Een handtekening is geen antwoord op wat ze meemaakte." },
      days  = 7,
      to    = "geen-vergelijk",
      feedback = "‘Zal ik dat zo aan haar doorgeven?’ vraagt Wim. Dat wil je ook niet.",
    },
    choice "graag" {
      text  = "Ik zeg dat ik graag kom, op de plek en de manier die haar het beste past.",
      does  = "discuss",
      norms = { channel = kept "Je aanbod ging via de contactpersoon." },
      sets  = { vertrouwen = up(1) },
      days  = 7,
      to    = "driegesprek",
      feedback = "‘Niet in de zaal van de groep, vroeg ze.’ Het wordt het kantoor van Wim.",
    },
  },

  step "driegesprek" {
    title  = "Met z’n drieën",
    person = "linda", mood = "calm",
    says   = [[ Stel dat er weer iemand zo tekeergaat. Wat doe je dan? ]],
    text   = [[
      Wim schenkt water in en zegt niets. Linda heeft haar vraag op een briefje
      geschreven. ]],

    choice "stoppen" {
      text  = "Ik zeg dat ik dan stop, en dat ik met Robin een teken heb afgesproken.",
      norms = { proceedings = kept "Je gaf antwoord op wat ze vroeg." },
      to    = { { when = { vertrouwen = at_least(1) }, to = "vergelijk" }, "geen-vergelijk" },
      feedback = "‘Wat voor teken?’ vraagt ze. Je doet het voor. Ze moet bijna lachen.",
    },
    choice "afhangen" {
      text  = "Ik zeg dat het ervan afhangt, en dat ik het eerder zal proberen te zien.",
      to    = { { when = { vertrouwen = at_least(3) }, to = "vergelijk" }, "geen-vergelijk" },
      feedback = "Ze kijkt op haar briefje. Daar had ze iets anders opgeschreven.",
    },
    choice "terugvragen" {
      text  = "Ik vraag haar wat zij die avond nodig had gehad, en wat ze nu nodig heeft.",
      norms = { listen = kept "Je vroeg het haar, in plaats van het te raden." },
      to    = { { when = { vertrouwen = at_least(2) }, to = "vergelijk" }, "geen-vergelijk" },
      feedback = "‘Dat iemand stop zei’, zegt ze meteen. ‘Meer niet.’",
    },
  },

  step "opgelost" {
    ending = "solved",
    title  = "Een briefkaart",
    person = "linda", mood = "relieved",
    text   = {
      [[ Ze komt niet meer naar de dinsdaggroep. Wel ligt er een kaart, met een tekening van een koor. ]],
      also {
        when = { geld = "open" },
        [[ Over het geld begint ze niet meer. ‘Houd dat maar’, staat er klein onder. ]],
      },
      also {
        when = { verraden = true },
        [[ Marga heeft je gevraagd om een gesprek. Dat wordt een andere klacht. ]],
      },
    },
  },

  step "gestopt" {
    ending = "left",
    title  = "Acht stoelen, zeven mensen",
    text   = {
      [[ Linda komt niet meer. Robin zegt dat het rustiger is in de groep. ]],
      also {
        when = { kring = "onrust" },
        [[ Twee anderen zeggen ook op. Ze schrijven niet waarom. ]],
      },
      [[ Je haalt een stoel uit de kring, en zet hem dan weer terug. ]],
    },
  },

  step "vergelijk" {
    ending  = "settled",
    title   = "Een vergelijk",
    happens = { "settlement" },
    text    = {
      [[
        Er komt een vergelijk, op één vel. Jij stopt voortaan wie schreeuwt, en
        vertelt elke nieuwe groep waarom. Linda leest het mee voordat het
        uitgaat. ]],
      also {
        when = { geld = "open" }, needs = { "insurer" },
        [[ Over de € 360 hakt je verzekeraar de knoop door, staat er ook. ]],
      },
    },
  },

  step "geen-vergelijk" {
    ending  = "unsettled",
    title   = "Geen vergelijk",
    happens = { "no_settlement" },
    text    = {
      [[ ‘Het is niet gelukt’, zegt Wim. ‘Linda denkt na over de geschillencommissie.’ ]],
      also {
        when = { verraden = true },
        [[ Marga denkt daar ook over na. ]],
      },
    },
  },
}
