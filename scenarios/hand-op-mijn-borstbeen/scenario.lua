-- Situation S03. CC BY 4.0.

return scenario "hand-op-mijn-borstbeen" {
  title       = { nl = "Je hand op mijn borstbeen", en = "Your hand on my breastbone" },
  summary     = {
    nl = "Een ademsessie, een hand, en iemand die niets meer kon zeggen.",
    en = "A breathing session, a hand, and someone who could no longer speak.",
  },
  goal        = {
    nl = "Oefenen hoe je een gesprek aanbiedt aan iemand die zich bij jou niet meer veilig voelt.",
    en = "To practise offering a talk to someone who no longer feels safe with you.",
  },
  minutes     = 18,
  level       = 4,
  procedures  = { "sblp", "camcoop" },
  complainant = "yasmin",
  start       = "mail",

  accepts = {
    K072 = "Alleen titel, samenvatting en doel zijn vertaald.",
  },

  state = {
    veilig  = range(0, 4, 1),
    verslag = one_of { "zoals-het-was", "bijgewerkt" },
    geld    = one_of { "geen", "beloofd" },
  },

  person "yasmin" {
    name = "Yasmin Amrani", role = "cliënt, een half jaar", portrait = "nadia",
  },
  person "hanneke" {
    name = "Hanneke", role = "je supervisor", portrait = "hanneke",
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
  document "klacht" {
    title = "Mail van Yasmin",
    note  = "drie weken na de sessie",
    text  = [[
      In de ademsessie legde je je hand op mijn borstbeen. Je had het niet gevraagd. Ik bevroor. Ik hoorde je praten, en ik kon niets terugzeggen.

      Thuis heb ik de hele avond met mijn jas aan gezeten. Ik slaap er nog steeds slecht van.

      Ik denk dat je het goed bedoelde. Maar het was mijn lijf, en jij vroeg niets. Ik wil dat dit een klacht heet.

      Yasmin Amrani ]],
  },
  document "verslag-sessie" {
    title = "Jouw verslag van de sessie",
    note  = "drie weken geleden",
    text  = [[
      Ademsessie 11. Y. komt moe binnen. Adem hoog.

      Borstbeen ondersteund, adem zakt. Y. stil na afloop. Goede sessie. ]],
  },
  document "overeenkomst" {
    title = "Behandelovereenkomst",
    note  = "getekend bij de start",
    text  = [[
      4. In mijn werk kan aanraking voorkomen. Dat gebeurt in overleg met jou.

      7. Ben je ergens niet tevreden over, zeg het me dan. Komen we er samen niet uit, dan kun je gebruikmaken van de klachtenregeling waarbij ik ben aangesloten.

      Getekend: Y. Amrani ]],
  },
  document "nieuwe-tekst" {
    title = "Aanraking in mijn praktijk",
    note  = "je eerste versie",
    text  = [[
      Aanraking kan in een sessie helpen. Ik vertel vooraf waar mijn hand komt, en waarvoor dat is.

      Waar mogelijk vraag ik eerst of het goed is.

      Je mag nee zeggen. Zeg je niets, dan raak ik je niet aan. ]],
  },
  document "notas" {
    title = "Nota’s, met een briefje",
    note  = "€ 1.240,00",
    text  = [[
      Vier nota’s van mijn psycholoog: € 1.120,00

      Reiskosten: € 120,00

      ‘Je zei dat ik ze mocht sturen. Y.’ ]],
  },

  contact "supervisor" {
    person = "hanneke",
    role   = "Hanneke",
    text   = [[
      Hanneke laat je uitpraten. Dan vraagt ze: ‘En waar was jij zelf, toen haar
      adem stokte?’ ]],
    choice "techniek" {
      text = "Ik praat met haar door hoe je zo’n aanraking het beste kunt uitleggen.",
      feedback = "Jullie oefenen het op haar arm. Over die middag praat je niet.",
    },
    choice "wie-het-is" {
      text  = "Ik vertel wie het is, want Hanneke gaf haar ooit een workshop.",
      does  = "supervision",
      norms = { secrecy = broken "Hanneke weet nu wie van haar deelnemers bij jou komt." },
      feedback = "‘O, zij’, zegt Hanneke. Daarna denkt ze aan Yasmin, en niet meer aan jou.",
    },
    choice "mijn-hand" {
      text  = "Ik vertel van mijn hand, en waarom ik het niet vroeg; wie zij is niet.",
      does  = "supervision",
      norms = { secrecy = kept "Hanneke dacht met je mee zonder te weten om wie het gaat." },
      feedback = "‘Ik wilde dat het lukte’, hoor je jezelf zeggen. Hanneke knikt heel langzaam.",
    },
  },

  step "mail" {
    title   = "Ze bevroor",
    day     = 1,
    person  = "yasmin", mood = "sad",
    happens = { "complaint" },
    shows   = { "klacht", "verslag-sessie", "overeenkomst" },
    says    = [[
      Je legde je hand op mijn borstbeen. Je had het niet gevraagd. Ik bevroor, en ik
      heb er nog steeds last van. ]],
    text    = [[
      Je weet het nog. Haar adem stokte, en je hand ging er vanzelf naartoe. Had je
      het gevraagd? Je denkt van wel. Dan denk je van niet. ]],

    question = "Wat gaat er door je heen als je dit leest, nog voor je iets doet?",

    choice "stop-zeggen" {
      text  = "Ik schrijf haar meteen dat ze op elk moment had mogen zeggen: stop.",
      norms = { listen = broken "Ze schreef juist dat ze niets kon zeggen." },
      sets  = { veilig = down(1) },
      days  = 1,
      to    = "bevroren",
      feedback = "Zo werk je ook echt. Je hebt het elke nieuwe cliënt verteld.",
    },
    choice "verslag-bijwerken" {
      text  = "Ik werk eerst mijn verslag van die sessie bij, want dat is erg kort.",
      norms = { file = broken "Je veranderde een verslag waarover een klacht lag." },
      sets  = { verslag = "bijgewerkt" },
      days  = 1,
      to    = "antwoord",
      feedback = "‘Hand aangekondigd, Y. knikt.’ Zo zal het gegaan zijn, denk je.",
    },
    choice "ruimte" {
      text  = "Ik laat haar even; wie zo geschrokken is, zit niet op mij te wachten.",
      norms = { prompt = broken "Ze had haar moed verzameld, en er kwam een week niets." },
      sets  = { veilig = down(1) },
      days  = 8,
      to    = "stilte",
      feedback = "Je bedoelt het goed. Ook dat had ze al geschreven.",
    },
    choice "kort" {
      text  = "Ik mail dat ik het heb gelezen, dat het me spijt, en dat ik morgen schrijf.",
      norms = {
        prompt = kept "Ze hoorde dezelfde dag van je.",
        listen = kept "Je geloofde haar, en legde nog niets uit.",
      },
      sets  = { veilig = up(1) },
      days  = 1,
      to    = "antwoord",
      feedback = "Drie zinnen. Je leest ze hardop, en haalt het woord ‘maar’ eruit.",
    },
  },

  step "antwoord" {
    title = "Een leeg scherm",
    text  = {
      [[ Wat je ook schrijft, zij zal het vaker lezen dan jij. De cursor knippert. ]],
      also {
        when = { verslag = "bijgewerkt" },
        [[ Je verslag telt nu elf regels. Het programma bewaart ook de dag waarop je ze schreef. ]],
      },
    },

    choice "haar-vorm" {
      text  = "Ik schrijf dat ik haar geloof en wil praten, op een manier die zij kiest.",
      does  = "discuss",
      norms = { listen = kept "Je geloofde haar, en liet haar kiezen hoe jullie praten." },
      sets  = { veilig = up(1) },
      days  = 3,
      to    = "gesprek",
      feedback = "Na drie dagen: ‘Aan de telefoon. Mijn zus luistert mee.’",
    },
    choice "gratis-sessie" {
      text  = "Ik nodig haar uit voor een sessie zonder kosten, om dit te verwerken.",
      does  = "discuss",
      norms = { listen = broken "Je vroeg haar terug naar de kamer waar het gebeurde." },
      sets  = { veilig = down(1) },
      days  = 2,
      to    = "weigert",
      feedback = "Het is een hartelijke mail. Je zet erbij dat de kachel aan zal zijn.",
    },
    choice "methode" {
      text  = "Ik schrijf haar rustig waarom een hand daar bij deze ademvorm hoort.",
      norms = { listen = broken "Ze kreeg uitleg over je vak, en niets over zichzelf." },
      sets  = { veilig = down(1) },
      days  = 1,
      to    = "bevroren",
      feedback = "Eén alinea over het borstbeen, één over de adem. Nergens staat ‘jij’.",
    },
    choice "opbellen" {
      text  = "Ik bel haar op; een stem doet in zoiets meer dan een geschreven woord.",
      does  = "discuss",
      sets  = { veilig = down(1) },
      days  = 1,
      to    = {
        {
          when = { veilig = at_least(1) }, to = "gesprek",
          feedback = "Een uur later appt ze: ‘Ik bel jou. Met mijn zus erbij.’",
        },
        "weigert",
      },
      feedback = "Ze schrikt van je stem, en hangt op.",
    },
  },

  step "bevroren" {
    title  = "Ze kon het niet",
    person = "yasmin", mood = "angry",
    says   = [[ Ik kón niets zeggen. Dat is wat bevriezen is. ]],
    text   = [[ Daarna niets. Geen groet, geen naam. ]],

    choice "artikel" {
      text  = "Ik stuur haar een goed artikel over bevriezen, dan begrijpt ze zichzelf.",
      norms = { listen = broken "Ze had het jou net uitgelegd." },
      days  = 5,
      to    = "stilte",
      feedback = "Het is echt een goed artikel. Ze opent het niet.",
    },
    choice "anders-herinnerd" {
      text  = "Ik schrijf dat ik het me anders herinner, en dat we er vast uitkomen.",
      norms = { listen = broken "Het werd jouw herinnering tegen de hare." },
      sets  = { veilig = down(1) },
      days  = 5,
      to    = "stilte",
      feedback = "‘Anders’ streep je eerst nog door. Dan laat je het toch staan.",
    },
    choice "gelijk-geven" {
      text  = "Ik schrijf dat ze gelijk heeft, sorry, en vraag hoe zij wil praten.",
      does  = "discuss",
      norms = { listen = kept "Je nam terug wat je schreef, en vroeg wat zij wilde." },
      sets  = { veilig = up(1) },
      days  = 3,
      to    = { { when = { veilig = at_least(2) }, to = "gesprek" }, "weigert" },
      feedback = "Je eerste mail haal je nergens mee weg. Deze staat er nu naast.",
    },
    choice "even-niet" {
      text  = "Ik reageer even niet, want elk woord van mij lijkt het erger te maken.",
      norms = { prompt = broken "Op haar antwoord bleef het stil." },
      days  = 7,
      to    = "stilte",
      feedback = "Je schrijft elke avond een mail, en gooit hem elke ochtend weg.",
    },
  },

  step "stilte" {
    title  = "Stil",
    person = "yasmin", mood = "sad",
    says   = [[ Ik dacht al dat jij ook niets zou zeggen. ]],
    text   = [[ Het bericht is van half vier ’s nachts. ]],

    choice "kaart" {
      text  = "Ik stuur haar een kaart met een bloem erop, en wens haar veel sterkte.",
      days  = 8,
      to    = "functionaris",
      feedback = "Sterkte. Alsof ze griep heeft, denk je als hij in de bus ligt.",
    },
    choice "alsnog-vragen" {
      text  = "Ik schrijf dat mijn stilte haar alleen liet, en vraag hoe zij wil praten.",
      does  = "discuss",
      norms = { listen = kept "Je legde niets uit, en vroeg wat zij nodig had." },
      sets  = { veilig = up(1) },
      days  = 3,
      to    = { { when = { veilig = at_least(2) }, to = "gesprek" }, "weigert" },
      feedback = "Je stuurt het om half vier ’s middags. Je hoopt dat ze dan slaapt.",
    },
    choice "huisarts" {
      text  = "Ik bel haar huisarts, zodat er in deze tijd iemand een oogje op haar houdt.",
      norms = { secrecy = broken "Je sprak over haar zonder het haar te vragen." },
      sets  = { veilig = down(1) },
      days  = 8,
      to    = "functionaris",
      feedback = "Weer deed je iets voor haar zonder het te vragen. Dat zie je pas later.",
    },
    choice "wachten" {
      text  = "Ik wacht tot ze schrijft wat ze van mij wil, en dan doe ik dat meteen.",
      norms = { prompt = broken "Ze schreef wat ze wilde: dat je iets zei." },
      days  = 12,
      to    = "functionaris",
      feedback = "Ze schrijft niet meer. Niet aan jou.",
    },
  },

  step "weigert" {
    title   = "Niet zo",
    person  = "yasmin", mood = "angry",
    happens = { "refused" },
    says    = [[ Niet in die ruimte. En niet alleen met jou. ]],
    text    = [[ Het is geen nee, denk je. Of wel. Je leest het nog een keer. ]],

    choice "juist-daar" {
      text  = "Ik schrijf dat juist die ruimte kan helpen om het een plek te geven.",
      norms = { listen = broken "Ze zei waar het niet kon, en jij wist het beter." },
      sets  = { veilig = down(1) },
      days  = 3,
      to    = "rust",
      feedback = "Als je het verstuurd hebt, hoor je zelf hoe het klinkt.",
    },
    choice "hoe-dan-wel" {
      text  = "Ik vraag hoe het dan wel kan: elders, per telefoon, met iemand erbij.",
      does  = "discuss",
      norms = { listen = kept "Je hoorde wat ze niet wilde, en bood iets anders aan." },
      sets  = { veilig = up(1) },
      days  = 3,
      to    = { { when = { veilig = at_least(1) }, to = "gesprek" }, "rust" },
      feedback = "‘Telefoon’, schrijft ze. ‘Met mijn zus erbij. En ik bel jou.’",
    },
    choice "begrijpen" {
      text  = "Ik schrijf dat ik het begrijp, en dat mijn aanbod gewoon blijft staan.",
      days  = 3,
      to    = { { when = { veilig = at_least(2) }, to = "gesprek" }, "rust" },
      feedback = "Je dringt niet aan. Je vraagt ook niets.",
    },
  },

  step "gesprek" {
    title  = "Waarom",
    person = "yasmin", mood = "sad",
    does   = "discuss",
    says   = [[ Waarom deed je dat? ]],
    text   = [[
      Zij heeft jou gebeld. Haar zus zit naast haar. Je hoort twee mensen ademen,
      hoog en snel. ]],

    question = "Wat vraagt ze eigenlijk, met die paar woorden?",

    choice "aansprakelijk" {
      text  = "Ik zeg dat ik aansprakelijk ben, en dat ze mij haar nota’s mag sturen.",
      norms = { no_admission = broken "Je beloofde geld buiten je verzekeraar om." },
      sets  = { geld = "beloofd" },
      days  = 7,
      to    = "notas",
      feedback = "‘Om geld ging het niet’, zegt haar zus. ‘Maar ze heeft wel kosten.’",
    },
    choice "wat-ik-deed" {
      text  = "Ik vertel wat ik deed en wilde, dat ik het niet vroeg, en zeg sorry.",
      norms = { listen = kept "Je gaf antwoord, en je ging niet in discussie over wie het goed onthield." },
      sets  = { veilig = up(1) },
      to    = "nodig",
      feedback = "‘Ik dacht dat ik gek was’, zegt ze. Haar zus zegt niets. Ze hoort het wel.",
    },
    choice "eerst-overleg" {
      text  = "Ik zeg dat ik daar helaas niets over mag zeggen zolang dit loopt.",
      norms = { listen = broken "Ze stelde één vraag, en jij beriep je op een verbod dat niemand had gegeven." },
      sets  = { veilig = down(1) },
      to    = "nodig",
      feedback = "‘Van wie mag dat niet?’ vraagt haar zus. Je weet het eigenlijk niet.",
    },
    choice "besproken" {
      text  = "Ik zeg dat ik aanraking bij onze eerste sessie met haar had besproken.",
      norms = { listen = broken "Ze vroeg naar die middag, en kreeg een handtekening terug." },
      sets  = { veilig = down(2) },
      to    = "nodig",
      feedback = "‘In overleg’, leest haar zus voor. ‘Dat staat hier. In overleg.’",
    },
  },

  step "notas" {
    title  = "€ 1.240",
    person = "yasmin", mood = "calm",
    shows  = { "notas" },
    says   = [[ Je zei dat ik ze mocht sturen. Dat heb ik gedaan. ]],
    text   = [[
      Vier nota’s en een briefje. Je had aan één nota gedacht, en aan haar gezicht. ]],

    choice "betalen" {
      text  = "Ik maak het bedrag over; dit was mijn woord, en daar houd ik me aan.",
      norms = { no_admission = broken "Je betaalde buiten je verzekeraar om." },
      days  = 2,
      to    = "nodig",
      feedback = "‘Ontvangen’, appt ze. Je wacht nog even of er iets achteraan komt.",
    },
    choice "welke-nota" {
      text  = "Ik vraag haar welke van deze nota’s echt bij die ene sessie horen.",
      norms = { listen = broken "Je beloofde eerst, en ging daarna afdingen." },
      sets  = { veilig = down(1) },
      days  = 2,
      to    = "rust",
      feedback = "‘Alle vier’, schrijft ze. ‘Wat dacht je dan?’",
    },
    choice "te-snel" {
      text  = "Ik zeg dat ik dit te snel beloofde, dat het me spijt, en erop terugkom.",
      norms = { no_admission = kept "Je hield het geld los van je spijt." },
      days  = 2,
      to    = "nodig",
      feedback = "Ze zucht. ‘Dat zei mijn zus ook al’, zegt ze.",
    },
  },

  step "nodig" {
    title  = "Wat ze wil",
    person = "yasmin", mood = "calm",
    says   = [[
      Ik wil dat je het vraagt. Bij iedereen. Dat wie er na mij komt dit niet hoeft
      mee te maken. ]],
    text   = [[ Haar stem is vaster nu. Hier heeft ze lang over nagedacht. ]],

    question = "Aanraken en vragen: hoe gaat dat in jouw werk?",

    choice "twintig-jaar" {
      text  = "Ik vertel haar dat ik dit al twintig jaar doe, en dat er nooit iets was.",
      norms = { listen = broken "Dat niemand iets zei, was precies haar punt." },
      sets  = { veilig = down(1) },
      to    = "rust",
      feedback = "‘Of niemand zei iets’, zegt ze.",
    },
    choice "niemand-meer" {
      text  = "Ik beloof haar dat ik vanaf vandaag helemaal niemand meer aanraak.",
      to    = { { when = { veilig = at_least(4) }, to = "lezen" }, "rust" },
      feedback = "‘Dat vroeg ik niet’, zegt ze. ‘Ik vroeg of je het wilt vragen.’",
    },
    choice "nadenken" {
      text  = "Ik zeg dat ik daarover wil nadenken, en dat ze volgende week van me hoort.",
      days  = 7,
      to    = { { when = { veilig = at_least(3) }, to = "lezen" }, "rust" },
      feedback = "Je houdt je aan je woord. Het was voor haar wel een lange week.",
    },
    choice "op-papier" {
      text  = "Ik zeg dat ik het op papier zet, en vraag of zij het eerst wil lezen.",
      norms = { care = kept "Wie na haar komt, heeft hier iets aan." },
      days  = 4,
      to    = { { when = { veilig = at_least(2) }, to = "lezen" }, "rust" },
      feedback = "‘Ik?’ zegt ze. Dan: ‘Goed. Stuur maar.’",
    },
  },

  step "lezen" {
    title  = "Waar mogelijk",
    person = "yasmin", mood = "calm",
    shows  = { "nieuwe-tekst" },
    says   = [[ Er staat: waar mogelijk vraag ik eerst. Wanneer is vragen dan niet mogelijk? ]],
    text   = [[ Je hebt een avond op die bladzijde gezeten. Zij vond het in één minuut. ]],

    choice "schrappen" {
      text  = "Ik zeg dat ik het niet weet, en haal die twee woorden er met haar uit.",
      norms = { listen = kept "Je nam haar vraag ernstiger dan je eigen tekst." },
      to    = "afscheid",
      feedback = "‘Ik vraag eerst of het goed is’, leest ze voor. ‘Punt.’",
    },
    choice "in-trance" {
      text  = "Ik leg haar uit dat een vraag iemand soms ook uit een diepe adem haalt.",
      norms = { listen = broken "Het was dezelfde uitleg als van die middag." },
      sets  = { veilig = down(1) },
      to    = { { when = { veilig = at_least(3) }, to = "afscheid" }, "rust" },
      feedback = "‘Dan haal je me er maar uit’, zegt ze.",
    },
    choice "laten-nalezen" {
      text  = "Ik zeg dat ik er nog iemand naar laat kijken, en dat het vast goed komt.",
      days  = 10,
      to    = { { when = { veilig = at_least(3) }, to = "afscheid" }, "rust" },
      feedback = "‘Iemand’, zegt ze. ‘Ik keek toch?’",
    },
  },

  step "afscheid" {
    title   = "Een afscheid",
    person  = "yasmin", mood = "relieved",
    happens = { "solution" },
    says    = [[ Dan is mijn klacht klaar. Maar ik kom niet terug. Dat weet je, hè? ]],
    text    = [[ Dat wist je. Toch moet je even slikken. ]],

    choice "laatste-keer" {
      text    = "Ik zeg dat ik haar toch één goede laatste sessie gun, om het te helen.",
      happens = { "solution_lapsed" },
      norms   = { listen = broken "Ze zei dat ze niet kwam, en jij vroeg haar te komen." },
      sets    = { veilig = down(2) },
      days    = 3,
      to      = "rust",
      feedback = "Het blijft lang stil. ‘Je vraagt het niet eens’, zegt ze dan. ‘Je zegt het.’",
    },
    choice "verder-bij" {
      text  = "Ik zeg dat ik dat begrijp, en vraag of ik haar met een ander kan helpen.",
      norms = { care = kept "Je liet haar gaan, en niet zonder iets om mee verder te gaan." },
      days  = 2,
      to    = "opgelost",
      feedback = "‘Twee namen is genoeg’, zegt ze. ‘Ik vraag ze zelf wel hoe zij het doen.’",
    },
    choice "aanvulling" {
      text  = "Ik zeg dat ik dat weet, en zet vandaag een aanvulling onder mijn verslag.",
      when  = { verslag = "zoals-het-was" },
      norms = { file = kept "Het oude verslag bleef staan, en de waarheid kwam eronder, met datum." },
      days  = 2,
      to    = "opgelost",
      feedback = "‘Hand op borstbeen, niet gevraagd. Y. bevroor.’ Het staat er nu.",
    },
    choice "rechtzetten" {
      text  = "Ik zeg dat ik dat weet, en zet in mijn verslag wat ik er later bij schreef.",
      when  = { verslag = "bijgewerkt" },
      norms = { file = kept "Je schreef op wat je had veranderd, en wanneer." },
      sets  = { verslag = "zoals-het-was" },
      days  = 2,
      to    = "opgelost",
      feedback = "‘Y. knikt’ klopt niet, schrijf je eronder. Het is een rare zin om te schrijven.",
    },
  },

  step "rust" {
    title   = "Geen contact meer",
    person  = "yasmin", mood = "sad",
    happens = { "no_solution" },
    says    = [[ Ik wil je niet meer spreken. Ik ga er ergens anders mee verder. ]],
    text    = [[
      Je hebt nog tien zinnen klaar. Geen daarvan gaat over wat zij net zei. ]],

    choice "haar-zus" {
      text  = "Ik schrijf haar zus, want die kan haar uitleggen hoe ik het bedoelde.",
      norms = { secrecy = broken "Haar zus was er voor haar, niet als weg om haar heen." },
      sets  = { veilig = down(1) },
      days  = 7,
      to    = "functionaris",
      feedback = "‘Je doet het weer’, schrijft haar zus terug. Meer niet.",
    },
    choice "met-rust" {
      text  = "Ik schrijf één zin dat ik haar met rust laat, en waar ze terechtkan.",
      norms = { routes = kept "Ze kon verder, en jij stond niet in de weg." },
      sets  = { veilig = up(1) },
      days  = 7,
      to    = "functionaris",
      feedback = "Het is moeilijker dan tien zinnen. Je stuurt het, en doet je laptop dicht.",
    },
    choice "afwachten" {
      text  = "Ik doe niets meer en wacht af; misschien laat ze het er ook wel bij.",
      days  = 14,
      to    = "functionaris",
      feedback = "Elke dag dat er niets komt, denk je: zie je wel. Je slaapt er slecht bij.",
    },
    choice "laatste-mail" {
      text  = "Ik schrijf haar toch nog één keer alles, zodat ze mijn kant ook kent.",
      norms = { listen = broken "Ze vroeg om geen contact, en kreeg vier kantjes." },
      sets  = { veilig = down(1) },
      days  = 7,
      to    = "functionaris",
      feedback = "Vier kantjes. Het is het eerlijkste wat je ooit schreef. Ze leest het niet.",
    },
  },

  step "functionaris" {
    title   = "De klachtenfunctionaris",
    person  = "functionaris", mood = "calm",
    happens = { "escalation", "handling" },
    says    = [[
      Mevrouw Amrani vraagt twee dingen. Dat u zegt wat er is gebeurd, en dat het een
      ander niet overkomt. Wat kunt u haar geven? ]],
    text    = {
      [[ Mevrouw Ter Haar heeft haar al gesproken. Nu zit ze tegenover jou. ]],
      also {
        unless = { "discuss" },
        [[ ‘Zij zei dat u haar nooit hebt gevraagd hoe het was. Klopt dat?’ ]],
      },
      also {
        when = { geld = "beloofd" },
        [[ ‘Over de nota’s zwijgt ze. Dat was niet waar het haar om ging.’ ]],
      },
    },

    choice "onder-ons" {
      text  = "Ik bied een bedrag aan, als we afspreken dat dit verder onder ons blijft.",
      norms = {
        routes       = broken "Je vroeg haar te zwijgen, en zij wilde anderen juist behoeden.",
        no_admission = broken "Je bood geld buiten je verzekeraar om.",
      },
      sets  = { veilig = down(1) },
      days  = 10,
      to    = "commissie",
      feedback = "‘Dat zal ik haar niet voorleggen zonder dat u er een nacht over slaapt.’",
    },
    choice "opschrijven" {
      text  = "Ik schrijf op wat ik deed en naliet, en hoe ik dat voortaan vraag.",
      norms = { proceedings = kept "Je gaf antwoord op haar twee vragen." },
      days  = 10,
      to    = { { when = { veilig = at_least(2), verslag = "zoals-het-was" }, to = "vergelijk" }, "commissie" },
      feedback = {
        "Eén kantje. Mevrouw Ter Haar leest het langzaam.",
        also { when = { verslag = "bijgewerkt" }, "‘In uw verslag staat iets anders’, zegt ze." },
      },
    },
    choice "via-u" {
      text  = "Ik vraag of Yasmin mij hier wil horen, met haar zus en met u erbij.",
      does  = "discuss",
      norms = { channel = kept "Je vroeg het via de klachtenfunctionaris." },
      sets  = { veilig = up(1) },
      days  = 10,
      to    = { { when = { veilig = at_least(2), verslag = "zoals-het-was" }, to = "vergelijk" }, "commissie" },
      feedback = "‘Ik leg het haar voor’, zegt ze. ‘En ik vraag haar in welke kamer.’",
    },
    choice "verslag-mee" {
      text  = "Ik geef haar mijn verslag van de sessie, dan staat het zwart op wit.",
      norms = { secrecy = broken "Je gaf haar verslag weg, en weer had je het niet gevraagd." },
      sets  = { veilig = down(1) },
      days  = 10,
      to    = { { when = { veilig = at_least(3), verslag = "zoals-het-was" }, to = "vergelijk" }, "commissie" },
      feedback = "Ze schuift het terug. ‘Weet mevrouw Amrani dat u dit bij u hebt?’",
    },
  },

  step "commissie" {
    title   = "De commissie",
    person  = "voorzitter", mood = "calm",
    happens = { "no_settlement", "filed", "handling", "admissible" },
    says    = first {
      also {
        when = { verslag = "bijgewerkt" },
        [[
          In uw verslag staat dat mevrouw knikte. Die regel is drie weken later
          geschreven, zie ik. Kunt u dat uitleggen? ]],
      },
      [[ In uw verslag staat één regel over uw hand. Wat ging daaraan vooraf? ]],
    },
    text    = [[
      Yasmin heeft haar klacht ingediend, en de commissie vond die ontvankelijk. Ze
      zit aan de andere kant van de tafel, naast haar zus. Schikken kan nog. ]],

    choice "vak" {
      text  = "Ik leg de commissie uit waarom deze aanraking bij mijn vak hoort.",
      sets  = { veilig = down(1) },
      days  = 20,
      to    = "uitspraak",
      feedback = "Het duurt een kwartier. Niemand had gevraagd naar je vak.",
    },
    choice "niet-gevraagd" {
      text  = "Ik zeg dat ik het niet vroeg, dat het me spijt, en wat ik nu anders doe.",
      norms = { proceedings = kept "Je gaf antwoord op wat er gevraagd werd." },
      sets  = { veilig = up(1) },
      days  = 10,
      to    = { { when = { veilig = at_least(2) }, to = "geschikt" }, "uitspraak" },
      feedback = "Voor het eerst kijkt ze je aan. Haar zus legt een hand op de tafel.",
    },
    choice "schikken" {
      text  = "Ik vraag de voorzitter of er nog ruimte is om er samen uit te komen.",
      days  = 10,
      to    = { { when = { veilig = at_least(2) }, to = "geschikt" }, "uitspraak" },
      feedback = "‘Die ruimte is er’, zegt de voorzitter, en kijkt naar Yasmin.",
    },
    choice "bij-verslag" {
      text  = "Ik zeg dat ik bij mijn verslag blijf, en laat het oordeel aan hen over.",
      norms = { proceedings = broken "Ze vroegen naar die middag, en je gaf geen antwoord." },
      days  = 20,
      to    = "uitspraak",
      feedback = "Iemand schrijft iets op. Het blijft heel lang stil.",
    },
  },

  step "opgelost" {
    ending = "solved",
    title  = "Punt",
    person = "yasmin", mood = "relieved",
    text   = {
      [[
        De nieuwe bladzijde hangt naast je deur. De eerste lezer is een man van
        zestig. ‘Fijn’, zegt hij. ‘Dat durfde ik nooit te vragen.’ ]],
      also {
        when = { verslag = "bijgewerkt" },
        [[ In haar dossier zit een verslag dat niet klopt. Dat weet alleen jij. ]],
      },
    },
  },

  step "vergelijk" {
    ending  = "settled",
    title   = "Een vergelijk",
    happens = { "settlement" },
    text    = {
      [[
        Er komt een vergelijk: jouw woorden over die middag, en de nieuwe bladzijde
        voor wie na haar komt. Yasmin tekent als eerste. ]],
      also {
        when = { geld = "beloofd" }, needs = { "insurer" },
        [[ Over de nota’s beslist je verzekeraar. Dat staat er apart bij. ]],
      },
    },
  },

  step "geschikt" {
    ending  = "settled",
    title   = "Geschikt",
    happens = { "settlement" },
    text    = [[
      Een half uur later is er geschikt, in een zijkamer die Yasmin zelf uitkoos. Een
      uitspraak is niet meer nodig. Op de gang houdt haar zus de deur voor je open. ]],
  },

  step "uitspraak" {
    ending  = "ruled",
    title   = "De uitspraak",
    happens = { "ruling" },
    text    = {
      [[
        De commissie doet een bindende uitspraak, en geeft Yasmin gelijk: er was niets
        gevraagd. Je leest hem drie keer. Bij de derde keer lees je hem als
        therapeut. ]],
      also {
        when = { verslag = "bijgewerkt" },
        [[ Over je verslag schrijven ze één zin. Die zin is de ergste. ]],
      },
    },
  },
}
