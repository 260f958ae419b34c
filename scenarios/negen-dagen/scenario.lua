-- Situation S09. CC BY 4.0.

return scenario "negen-dagen" {
  title       = { nl = "Negen dagen niets", en = "Nine days of nothing" },
  summary     = {
    nl = "Een cliënt mailde dat het niet ging. Jij was met vakantie.",
    en = "A client mailed that it was not going well. You were on holiday.",
  },
  goal        = {
    nl = "Merken wat er na een goed gesprek nog te doen is.",
    en = "To notice what is still left to do after a good talk.",
  },
  minutes     = 10,
  level       = 1,
  procedures  = { "sblp", "camcoop" },
  complainant = "joost",
  start       = "mail",

  accepts = {
    K049 = "Wie nooit belt raakt hem kwijt; ook dan is er geen oplossing gevonden.",
  },

  -- Voor wie begint: zo kan het gaan.
  example = {
    { "bellen", {
      nl = [[
        Er is een klacht, dus stap 1 is aan de orde. Je belt zelf, dezelfde dag
        nog, en begint bij hem. Dat telt als het gesprek zoeken. ]],
      en = [[
        There is a complaint, so step 1 is called for. You call him yourself, the
        same day, and begin with him. That counts as seeking the talk. ]],
    } },
    { "stil-laten", {
      nl = [[
        Uitleggen kan later. Wie een klacht heeft, wil eerst weten dat het is
        aangekomen. En wie zo’n mail stuurt, verdient de vraag of hij veilig is. ]],
      en = [[
        Explaining can wait. Someone with a complaint first wants to know that it
        was heard. And who sends such a mail deserves to be asked if he is safe. ]],
    } },
    { "wie-er-is", {
      nl = [[
        Hiermee komt er een oplossing: een afspraak waar hij wat aan heeft. Stap 2
        hoeft nu niet, want jullie zijn er samen uitgekomen. ]],
      en = [[
        This brings a solution: an arrangement that helps him. Step 2 is not needed
        now, because you worked it out together. ]],
    } },
    { "opschrijven", {
      nl = [[
        Dit staat niet in het stappenplan, en het is wel goed vakwerk: het dossier
        zegt hoe het was. De nabespreking noemt het apart. ]],
      en = [[
        This is not in the step plan, and it is good practice all the same: the file
        says how it was. The debrief mentions it separately. ]],
    } },
    { "supervisor:anoniem", {
      nl = [[
        De klacht is opgelost, en toch is er nog iets te doen: stap 1 vraagt ook om
        supervisie of intervisie. Hier vergeet bijna iedereen het. Zonder naam, want
        die is voor het meedenken niet nodig. ]],
      en = [[
        The complaint is solved, and still there is something to do: step 1 asks for
        supervision or intervision too. This is where nearly everyone forgets. Without
        a name, as that is not needed to think along. ]],
    } },
    { "finish", {
      nl = [[ Nu is alles gedaan wat hier aan de orde was, en rond je af. ]],
      en = [[ Now all that was called for here is done, and you finish. ]],
    } },
  },

  state = {
    band        = range(0, 4, 1),
    afspraak    = one_of { "geen", "helder", "ruim" },
    waarneming  = false, -- een collega heeft hem gebeld
  },

  person "joost" {
    name     = "Joost Brandsma",
    role     = {
      nl = "cliënt, twee jaar",
      en = "client, two years",
    },
    portrait = "joost",
  },
  person "wim" {
    name     = "Wim Terpstra",
    role     = {
      nl = "contactpersoon klachtbehandeling",
      en = "complaints contact person",
    },
    portrait = "wim",
  },
  person "mirjam" {
    name     = "Mirjam",
    role     = { nl = "je partner", en = "your partner" },
    portrait = "mirjam",
  },

  -- Regels in een document worden getoond zoals ze hier staan.
  document "mail-dag-1" {
    title = { nl = "Mail van Joost", en = "Mail from Joost" },
    note  = { nl = "dag 1, 23.48 uur", en = "day 1, 11.48 p.m." },
    text  = {
      nl = [[
        Hoi,

        Het gaat niet. Ik slaap niet meer en ik kom de deur niet uit. Jij zei dat ik dan mocht mailen, dus dat doe ik.

        Kun je me bellen?

        Joost ]],
      en = [[
        Hi,

        It isn’t going well. I don’t sleep any more and I can’t get out of the door. You said I could mail you if that happened, so I am.

        Can you call me?

        Joost ]],
    },
  },
  document "mail-dag-9" {
    title = { nl = "Klacht van Joost", en = "Complaint from Joost" },
    note  = { nl = "dag 9, 8.15 uur", en = "day 9, 8.15 a.m." },
    text  = {
      nl = [[
        Je schreef dat ik mocht mailen als het niet ging. Dat deed ik, negen dagen geleden. Ik heb niets gehoord. Geen antwoord, geen automatisch bericht, niets.

        Ik heb naar mijn telefoon liggen kijken. Na een dag of vier ben ik daarmee opgehouden.

        Dit is een klacht. Zo mag je het lezen.

        Joost Brandsma ]],
      en = [[
        You wrote that I could mail you if it wasn’t going well. I did, nine days ago. I have heard nothing. No answer, no automatic reply, nothing.

        I lay looking at my phone. After four days or so I stopped doing that.

        This is a complaint. You may read it that way.

        Joost Brandsma ]],
    },
  },
  document "overeenkomst" {
    title = { nl = "Behandelovereenkomst", en = "Treatment agreement" },
    note  = { nl = "punt 8, bereikbaarheid", en = "clause 8, how to reach me" },
    text  = {
      nl = [[
        8. Gaat het tussen twee sessies niet goed, dan mag je mij mailen. Ik lees mijn mail op werkdagen.

        Met vakantie meld ik in een automatisch bericht wie er voor mij waarneemt.

        Kun je niet wachten, bel dan je huisarts of de huisartsenpost. ]],
      en = [[
        8. If things go badly between two sessions, you may mail me. I read my mail on working days.

        When I am on holiday, an automatic reply says who stands in for me.

        If you cannot wait, call your GP or the out-of-hours service. ]],
    },
  },

  contact "home" {
    person = "mirjam",
    role   = { nl = "Mirjam", en = "Mirjam" },
    text   = {
      nl = [[
        Mirjam klopt op de stoel naast haar. ‘Kom eens zitten. Je bent er niet
        helemaal bij, hè?’ ]],
      en = [[
        Mirjam pats the chair beside her. ‘Come and sit down. You’re not quite here,
        are you?’ ]],
    },
  },

  step "mail" {
    title   = { nl = "Negen dagen", en = "Nine days" },
    day     = 9,
    person  = "joost", mood = "angry",
    happens = { "complaint" },
    shows   = { "mail-dag-1", "mail-dag-9", "overeenkomst" },
    says    = {
      nl = [[
        Je schreef dat ik mocht mailen als het niet ging. Dat deed ik. Negen dagen
        niets. Dit is een klacht, zo mag je het lezen. ]],
      en = [[
        You wrote that I could mail you if it wasn’t going well. I did. Nine days of
        nothing. This is a complaint, you may read it that way. ]],
    },
    text    = {
      nl = [[
        Je zit voor je tent en je koffie wordt koud. Je afwezigheidsbericht zou je
        nog aanzetten, vlak voor je vertrok. Dat is er nooit van gekomen. ]],
      en = [[
        You are sitting in front of your tent and your coffee is getting cold. You
        meant to switch on your out-of-office reply just before you left. You never
        did. ]],
    },

    question = {
      nl = "Je hebt vakantie, en dit komt binnen. Wat gebeurt er met je?",
      en = "You are on holiday, and this comes in. What does it do to you?",
    },

    choice "collega" {
      text  = {
        nl = "Ik vraag Ineke, die voor mij waarneemt, of zij hem vandaag wil bellen.",
        en = "I ask Ineke, who stands in for me, whether she will call him today.",
      },
      norms = { care = kept {
        nl = "Er was dezelfde dag iemand voor hem.",
        en = "There was somebody for him the same day.",
      } },
      sets  = { waarneming = true },
      days  = 1,
      to    = "kort-antwoord",
      feedback = {
        nl = "Ineke belt hem meteen. ‘Hij redt het’, appt ze. ‘Maar hij vroeg naar jou.’",
        en = "Ineke calls him at once. ‘He’ll manage’, she texts. ‘But he asked for you.’",
      },
    },
    choice "bellen" {
      text  = {
        nl = "Ik bel hem vanaf de camping en vraag als eerste hoe het met hem is.",
        en = "I call him from the campsite, and the first thing I ask is how he is.",
      },
      does  = "discuss",
      norms = {
        prompt = kept { nl = "Je belde dezelfde dag.", en = "You called the same day." },
        listen = kept {
          nl = "Je begon bij hem, en niet bij je afwezigheidsbericht.",
          en = "You began with him, and not with your out-of-office reply.",
        },
      },
      sets  = { band = up(1) },
      to    = "telefoon",
      feedback = {
        nl = "Hij neemt op nog voor de telefoon twee keer is overgegaan.",
        en = "He picks up before the phone has rung twice.",
      },
    },
    choice "storing" {
      text  = {
        nl = "Ik mail hem dat mijn bericht niet aanstond, en wie hij had kunnen bellen.",
        en = "I mail him that my reply was not switched on, and whom he could have called.",
      },
      norms = { listen = broken {
        nl = "Hij las een verklaring, waar hij een vraag had gehoopt.",
        en = "He read an explanation where he had hoped for a question.",
      } },
      sets  = { band = down(1) },
      days  = 1,
      to    = "kort-antwoord",
      feedback = {
        nl = "Alles wat je schrijft klopt. Je drukt op verzenden en kijkt over het veld.",
        en = "Everything you write is true. You press send and look out over the field.",
      },
    },
    choice "na-vakantie" {
      text  = {
        nl = "Ik zet een ruim uur voor hem in mijn agenda, voor zodra ik weer thuis ben.",
        en = "I put a good long hour for him in my diary, for as soon as I am home again.",
      },
      norms = { prompt = broken {
        nl = "Na negen stille dagen kwamen er nog vier bij.",
        en = "Nine silent days became thirteen.",
      } },
      sets  = { band = down(1) },
      days  = 4,
      to    = "weer-thuis",
      feedback = {
        nl = "Het uur staat er, met zijn naam. Alleen jij kunt het zien.",
        en = "The hour is there, with his name. You are the only one who can see it.",
      },
    },
  },

  step "kort-antwoord" {
    title  = { nl = "Een kort antwoord", en = "A short answer" },
    person = "joost", mood = "angry",
    says   = first {
      also {
        when = { waarneming = true },
        {
          nl = [[ Aardig mens, die Ineke. Maar ik had jóú gemaild. ]],
          en = [[ Nice person, Ineke. But it was *you* I mailed. ]],
        },
      },
      {
        nl = [[ Fijn dat het aan de techniek lag. Ik zat hier wel alleen. ]],
        en = [[ Glad it was just the technology. I was still alone here. ]],
      },
    },
    text   = {
      nl = [[
        Mirjam vraagt of je meegaat naar het water. Je kijkt naar je scherm. ]],
      en = [[
        Mirjam asks whether you are coming down to the water. You look at your
        screen. ]],
    },

    choice "lange-mail" {
      text  = {
        nl = "Ik schrijf hem een lange mail over hoe erg ik dit voor hem vind.",
        en = "I write him a long mail about how bad I feel about this for him.",
      },
      sets  = { band = up(1) },
      days  = 3,
      to    = "weer-thuis",
      feedback = {
        nl = "Je meent elk woord, en je zegt sorry. Het gaat wel veel over jou.",
        en = "You mean every word, and you say sorry. It is rather a lot about you.",
      },
    },
    choice "noodnummers" {
      text  = {
        nl = "Ik wijs hem op punt 8, waarin staat wie hij had kunnen bellen.",
        en = "I point him to clause 8, which says whom he could have called.",
      },
      norms = { listen = broken {
        nl = "Je had gelijk, en hij zat nog steeds alleen.",
        en = "You were right, and he was still alone.",
      } },
      sets  = { band = down(1) },
      days  = 3,
      to    = "weer-thuis",
      feedback = {
        nl = "Je voegt de overeenkomst toe als bijlage. Er komt niets terug.",
        en = "You attach the agreement. Nothing comes back.",
      },
    },
    choice "alsnog-bellen" {
      text  = {
        nl = "Ik bel hem zelf, zeg sorry en vraag hoe die dagen waren.",
        en = "I call him myself, say sorry and ask what those days were like.",
      },
      does  = "discuss",
      norms = { listen = kept {
        nl = "Je zei sorry, en vroeg naar zijn dagen.",
        en = "You said sorry, and asked about his days.",
      } },
      sets  = { band = up(1) },
      to    = "telefoon",
      feedback = {
        nl = "‘Wacht’, zegt hij. ‘Ik ga even ergens anders zitten.’",
        en = "‘Wait’, he says. ‘Let me go and sit somewhere else.’",
      },
    },
  },

  step "weer-thuis" {
    title  = { nl = "Weer thuis", en = "Home again" },
    day    = 13,
    person = "joost", mood = "sad",
    says   = first {
      also {
        when = { band = at_least(1) },
        {
          nl = [[ Dank je voor je mail. Ik weet alleen niet of ik nog kom. ]],
          en = [[ Thanks for your mail. I just don’t know whether I’ll come again. ]],
        },
      },
      {
        nl = [[ Ik weet niet of ik nog kom. ]],
        en = [[ I don’t know whether I’ll come again. ]],
      },
    },
    text   = {
      nl = [[
        Een appje, terwijl je de tent te drogen hangt. Zijn vaste sessie is over drie
        dagen. ]],
      en = [[
        A text message, while you hang the tent up to dry. His regular session is in
        three days. ]],
    },

    choice "sessie" {
      text  = {
        nl = "Ik app hem dat zijn uur gewoon voor hem vrij is, en wacht af of hij komt.",
        en = "I text him that his hour is simply there for him, and wait and see if he comes.",
      },
      days  = 3,
      to    = { { when = { band = at_least(1) }, to = "telefoon" }, "lege-stoel" },
      feedback = {
        nl = "Je zet de stoelen klaar, en kijkt vaker op de klok dan anders.",
        en = "You put the chairs out, and look at the clock more often than usual.",
      },
    },
    choice "opbellen" {
      text  = {
        nl = "Ik bel hem en vraag of hij mij wil vertellen hoe die negen dagen waren.",
        en = "I call him and ask if he would like to tell me what those nine days were like.",
      },
      does  = "discuss",
      norms = { listen = kept {
        nl = "Je vroeg naar zijn verhaal.",
        en = "You asked for his story.",
      } },
      sets  = { band = up(1) },
      to    = "telefoon",
      feedback = {
        nl = "Je hoort een televisie, en dan hoor je hem die uitzetten.",
        en = "You hear a television, and then you hear him switch it off.",
      },
    },
    choice "zonder-kosten" {
      text  = {
        nl = "Ik app hem dat hij deze sessie van mij krijgt, om het goed te maken.",
        en = "I text him that this session is on me, to make up for it.",
      },
      days  = 3,
      to    = { { when = { band = at_least(1) }, to = "telefoon" }, "lege-stoel" },
      feedback = {
        nl = "‘Het ging niet om geld’, schrijft hij terug.",
        en = "‘It wasn’t about money’, he writes back.",
      },
    },
  },

  step "telefoon" {
    title  = { nl = "Zijn verhaal", en = "His story" },
    person = "joost", mood = "sad",
    does   = "discuss",
    says   = first {
      also {
        needs = { "dissatisfaction" },
        {
          nl = [[
            Ik heb er nog eens over nagedacht. Het ergste was niet dat je weg was.
            Het ergste was dat ik niet wist of je er nog was. ]],
          en = [[
            I’ve thought about it some more. The worst thing wasn’t that you were
            away. The worst thing was not knowing whether you were still there. ]],
        },
      },
      {
        nl = [[ Ik dacht: als ik nu omval, merkt niemand het. Jij ook niet. ]],
        en = [[ I thought: if I fall down now, nobody will notice. Not even you. ]],
      },
    },
    text   = {
      nl = [[ Hij huilt, bijna zonder geluid. Ergens buiten spelen kinderen. ]],
      en = [[ He is crying, almost without a sound. Somewhere outside children are playing. ]],
    },

    choice "uitleggen" {
      text  = {
        nl = "Ik vertel hoe het kon gebeuren, zodat hij weet dat het niet aan hem lag.",
        en = "I tell him how it could happen, so that he knows it had nothing to do with him.",
      },
      to    = "hoe-verder",
      feedback = {
        nl = "Hij luistert. ‘Ik snap het wel’, zegt hij, en zijn stem is verder weg.",
        en = "He listens. ‘I do get it’, he says, and his voice is further away.",
      },
    },
    choice "herkennen" {
      text  = {
        nl = "Ik vraag of hij dit gevoel van alleen zijn ook van vroeger herkent.",
        en = "I ask whether he knows this feeling of being alone from long ago.",
      },
      norms = { listen = broken {
        nl = "Je maakte van zijn klacht een thema van hem.",
        en = "You turned his complaint into a theme of his.",
      } },
      sets  = { band = down(2) },
      to    = "hoe-verder",
      feedback = {
        nl = "‘Nee’, zegt hij. ‘Dit herken ik van vorige week.’",
        en = "‘No’, he says. ‘I know it from last week.’",
      },
    },
    choice "stil-laten" {
      text  = {
        nl = "Ik laat het stil, en vraag dan of hij veilig is en wat hij nodig heeft.",
        en = "I let it be quiet, and then ask whether he is safe and what he needs.",
      },
      norms = {
        listen = kept {
          nl = "Je gaf hem tijd, en vroeg wat hij nodig had.",
          en = "You gave him time, and asked what he needed.",
        },
        care   = kept { nl = "Je vroeg of hij veilig was.", en = "You asked whether he was safe." },
      },
      sets  = { band = up(1) },
      to    = "hoe-verder",
      feedback = {
        nl = "‘Ja, nu wel’, zegt hij na een tijd. ‘Ik wilde dat iemand het vroeg.’",
        en = "‘Yes, now I am’, he says after a while. ‘I wanted someone to ask.’",
      },
    },
    choice "geruststellen" {
      text  = {
        nl = "Ik zeg dat ik er nu voor hem ben en dat dit niet nog eens gebeurt.",
        en = "I say that I am here for him now and that this won’t happen again.",
      },
      to    = "hoe-verder",
      feedback = {
        nl = "Het blijft even stil. ‘Dat zei je toen ook’, zegt hij dan.",
        en = "There is a silence. ‘That’s what you said then, too’, he says.",
      },
    },
  },

  step "hoe-verder" {
    title  = { nl = "Hoe nu verder", en = "Where do we go from here" },
    person = "joost", mood = "calm",
    says   = first {
      also {
        needs = { "dissatisfaction" },
        {
          nl = [[ Nog één keer dan. Hoe weet ik dat je er de volgende keer wel bent? ]],
          en = [[ Once more, then. How do I know that you’ll be there the next time? ]],
        },
      },
      {
        nl = [[ Hoe weet ik dat je er de volgende keer wel bent? ]],
        en = [[ How do I know that you’ll be there the next time? ]],
      },
    },
    text   = {
      nl = [[ Het is een echte vraag. Hij wacht op je antwoord. ]],
      en = [[ It is a real question. He is waiting for your answer. ]],
    },

    question = {
      nl = "Hoe bereikbaar wil jij zijn, en hoe bereikbaar kun je zijn?",
      en = "How reachable do you want to be, and how reachable can you be?",
    },

    choice "dag-en-nacht" {
      text    = {
        nl = "Ik geef hem mijn eigen nummer, zodat hij mij dag en nacht kan bellen.",
        en = "I give him my own number, so that he can call me day and night.",
      },
      happens = { "solution" },
      sets    = { afspraak = "ruim", band = up(1) },
      days    = 14,
      to      = "belofte",
      feedback = {
        nl = "‘Echt?’ Je hoort hem voor het eerst lachen.",
        en = "‘Really?’ For the first time you hear him laugh.",
      },
    },
    choice "wie-er-is" {
      text  = {
        nl = "Ik spreek met hem af wanneer ik lees, en wie er is als ik weg ben.",
        en = "I agree with him when I read my mail, and who is there when I am away.",
      },
      norms = { care = kept {
        nl = "Ook als jij weg bent, is er nu iemand.",
        en = "Even when you are away, there is somebody now.",
      } },
      sets  = { afspraak = "helder" },
      to    = { { when = { band = at_least(1) }, to = "uitgepraat" }, "nog-niet" },
      feedback = {
        nl = "Jullie schrijven het allebei op. Hij leest het hardop terug.",
        en = "You both write it down. He reads it back aloud.",
      },
    },
    choice "vertrouwen" {
      text  = {
        nl = "Ik vraag hem mij te vertrouwen; in twee jaar ging dit één keer mis.",
        en = "I ask him to trust me; in two years this went wrong once.",
      },
      to    = { { when = { band = at_least(3) }, to = "uitgepraat" }, "nog-niet" },
      feedback = {
        nl = "Hij is lang stil. ‘Dat is waar’, zegt hij.",
        en = "He is silent for a long time. ‘That’s true’, he says.",
      },
    },
    choice "iemand-anders" {
      text  = {
        nl = "Ik vraag of hij beter af is bij iemand die vaker bereikbaar is.",
        en = "I ask whether he would be better off with someone who is easier to reach.",
      },
      norms = { care = broken {
        nl = "Hij vroeg of je bleef, en hoorde dat hij weg kon.",
        en = "He asked whether you would stay, and heard that he could leave.",
      } },
      sets  = { band = down(2) },
      to    = "nog-niet",
      feedback = {
        nl = "‘Wil je van me af?’ vraagt hij zacht.",
        en = "‘Do you want to be rid of me?’ he asks softly.",
      },
    },
  },

  step "belofte" {
    title  = { nl = "Zaterdagnacht", en = "Saturday night" },
    person = "joost", mood = "angry",
    says   = {
      nl = [[ Zaterdagnacht belde ik. Vier keer. Dag en nacht, zei je. ]],
      en = [[ I called on Saturday night. Four times. Day and night, you said. ]],
    },
    text   = {
      nl = [[
        Twee weken is het goed gegaan. Die nacht lag je telefoon beneden, en jij
        sliep. ]],
      en = [[
        For two weeks it went well. That night your phone was downstairs, and you
        were asleep. ]],
    },

    choice "belofte-houden" {
      text    = {
        nl = "Ik zeg dat het één keer misging, en dat mijn belofte gewoon blijft staan.",
        en = "I say that it went wrong once, and that my promise simply stands.",
      },
      happens = { "solution_lapsed" },
      to      = "lege-stoel",
      feedback = {
        nl = "‘Eén keer’, zegt hij. ‘Zo begon het de vorige keer ook.’",
        en = "‘Once’, he says. ‘That’s how it began the last time, too.’",
      },
    },
    choice "werkdagen" {
      text    = {
        nl = "Ik schrijf hem dat bellen voortaan weer alleen op werkdagen kan.",
        en = "I write to him that from now on calling is for working days again.",
      },
      happens = { "solution_lapsed" },
      sets    = { afspraak = "geen", band = down(1) },
      days    = 2,
      to      = "lege-stoel",
      feedback = {
        nl = "Het is een redelijk bericht. Hij had er alleen niet om gevraagd.",
        en = "It is a reasonable message. It is just not what he had asked for.",
      },
    },
    choice "bijstellen" {
      text  = {
        nl = "Ik zeg dat ik te veel beloofde, en vraag of we het samen kleiner maken.",
        en = "I say that I promised too much, and ask if we can make it smaller together.",
      },
      does  = "discuss",
      norms = { listen = kept {
        nl = "Je nam zijn boosheid serieus, en kwam zelf terug op je belofte.",
        en = "You took his anger seriously, and came back on your promise yourself.",
      } },
      sets  = { afspraak = "helder" },
      to    = { { when = { band = at_least(2) }, to = "uitgepraat" }, "lege-stoel" },
      feedback = {
        nl = "Jullie maken een lijstje. Het is korter, en je kunt het waarmaken.",
        en = "You make a list together. It is shorter, and you can live up to it.",
      },
    },
  },

  step "nog-niet" {
    title   = { nl = "Nog niet", en = "Not yet" },
    person  = "joost", mood = "sad",
    happens = { "dissatisfaction" },
    says    = {
      nl = [[ Ik hoor je wel. Maar ik ben er nog niet. ]],
      en = [[ I do hear you. But I’m not there yet. ]],
    },
    text    = {
      nl = [[ Hij zegt het zonder boosheid. Dat maakt het niet lichter. ]],
      en = [[ He says it without anger. That makes it no lighter. ]],
    },

    choice "iemand-mee" {
      text  = {
        nl = "Ik vraag of hij voor een nieuw gesprek iemand mee wil nemen.",
        en = "I ask whether he would like to bring somebody along to a new talk.",
      },
      does  = "discuss",
      once  = true,
      sets  = { band = up(2) },
      days  = 7,
      to    = "hoe-verder",
      feedback = {
        nl = "Hij neemt zijn broer mee. Die zegt niets, en zit dicht naast hem.",
        en = "He brings his brother, who says nothing and sits close beside him.",
      },
    },
    choice "ruimte" {
      text  = {
        nl = "Ik geef hem wat ruimte en wacht tot hij er zelf op terugkomt.",
        en = "I give him some space and wait until he comes back to it himself.",
      },
      days  = 10,
      to    = "lege-stoel",
      feedback = {
        nl = "Je vraagt je af of ruimte ook weer negen dagen niets is.",
        en = "You wonder whether space is another nine days of nothing.",
      },
    },
    choice "nog-een-keer" {
      text  = {
        nl = "Ik vraag of we er volgende week nog eens voor mogen gaan zitten.",
        en = "I ask whether we may sit down for it once more next week.",
      },
      does  = "discuss",
      once  = true,
      sets  = { band = up(1) },
      days  = 7,
      to    = "telefoon",
      feedback = {
        nl = "‘Volgende week’, zegt hij. ‘Goed. Dan weet ik dat tenminste.’",
        en = "‘Next week’, he says. ‘All right. At least I know that, then.’",
      },
    },
    choice "aan-hem" {
      text  = {
        nl = "Ik zeg dat mijn deur openstaat en laat het verder aan hem over.",
        en = "I say that my door is open and leave the rest to him.",
      },
      days  = 7,
      to    = "lege-stoel",
      feedback = {
        nl = "‘Oké’, zegt hij. Het klinkt als het einde van een gesprek.",
        en = "‘Okay’, he says. It sounds like the end of a conversation.",
      },
    },
  },

  step "uitgepraat" {
    title   = { nl = "Uitgepraat", en = "Talked out" },
    person  = "joost", mood = "relieved",
    happens = { "solution" },
    says    = first {
      also {
        when = { afspraak = "helder" },
        {
          nl = [[ Dat is niet alles wat ik wilde. Maar ik geloof het. Tot donderdag. ]],
          en = [[ That’s not everything I wanted. But I believe it. See you Thursday. ]],
        },
      },
      {
        nl = [[ Goed. Ik vertrouw je. Tot donderdag. ]],
        en = [[ All right. I trust you. See you Thursday. ]],
      },
    },
    text    = {
      nl = [[ Je blijft nog even zitten. Je merkt nu pas hoe moe je bent. ]],
      en = [[ You stay where you are for a while. Only now do you notice how tired you are. ]],
    },

    question = {
      nl = "Het is uitgepraat. Waar denk je vanavond nog aan?",
      en = "It has been talked out. What will you still be thinking of tonight?",
    },

    choice "map-opruimen" {
      text  = {
        nl = "Ik haal zijn boze mail uit de map; dat is nu allemaal uitgepraat.",
        en = "I take his angry mail out of the folder; all of that has been talked out now.",
      },
      norms = { file = broken {
        nl = "Een dossier bewaart ook wat er misging.",
        en = "A file also keeps what went wrong.",
      } },
      days  = 1,
      to    = "opgelost",
      feedback = {
        nl = "Weg. De map ziet eruit alsof er nooit iets was.",
        en = "Gone. The folder looks as if nothing ever happened.",
      },
    },
    choice "opschrijven" {
      text  = {
        nl = "Ik schrijf in zijn dossier wat er misging en wat we afspraken.",
        en = "I write down in his file what went wrong and what we agreed.",
      },
      norms = { file = kept {
        nl = "In het dossier staat wat er gebeurde, met de datum.",
        en = "The file says what happened, with the date.",
      } },
      days  = 1,
      to    = "opgelost",
      feedback = {
        nl = "Zes regels. Het staat er zoals het was, ook jouw aandeel.",
        en = "Six lines. It says how it was, your share included.",
      },
    },
    choice "bericht-aanzetten" {
      text  = {
        nl = "Ik zet mijn afwezigheidsbericht klaar, zodat ik dat nooit meer vergeet.",
        en = "I set up my out-of-office reply, so that I never forget it again.",
      },
      days  = 1,
      to    = "opgelost",
      feedback = {
        nl = "Je stuurt jezelf een testmail. Het bericht komt keurig terug.",
        en = "You send yourself a test mail. The reply comes back neatly.",
      },
    },
  },

  step "lege-stoel" {
    title   = { nl = "Een lege stoel", en = "An empty chair" },
    person  = "joost", mood = "sad",
    happens = { "no_solution" },
    says    = first {
      also {
        when = { afspraak = "ruim" },
        {
          nl = [[ Je beloofde te veel, en ik geloofde het. Ik kom niet meer. ]],
          en = [[ You promised too much, and I believed it. I’m not coming any more. ]],
        },
      },
      also {
        when = { afspraak = "helder" },
        {
          nl = [[ Het was een goede afspraak. Ik had hem eerder nodig. Ik kom niet meer. ]],
          en = [[ It was a good agreement. I needed it sooner. I’m not coming any more. ]],
        },
      },
      {
        nl = [[ Ik weet nog steeds niet of ik op je kan rekenen. Ik kom niet meer. ]],
        en = [[ I still don’t know whether I can count on you. I’m not coming any more. ]],
      },
    },
    text    = {
      nl = [[ Zijn uur is begonnen. Je zit tegenover een lege stoel. ]],
      en = [[ His hour has begun. You are sitting opposite an empty chair. ]],
    },

    choice "laatste-rekening" {
      text  = {
        nl = "Ik stuur hem de laatste rekening en sluit zijn dossier zorgvuldig af.",
        en = "I send him the last invoice and close his file with care.",
      },
      days  = 7,
      to    = "contactpersoon",
      feedback = {
        nl = "Alles klopt tot op de cent. Er zit geen briefje bij.",
        en = "Everything is right to the last cent. There is no note with it.",
      },
    },
    choice "vriendin" {
      text  = {
        nl = "Ik bel zijn vriendin, die hier ooit was, om te horen of het gaat.",
        en = "I call his girlfriend, who was here once, to hear whether he is all right.",
      },
      norms = { secrecy = broken {
        nl = "Zijn vriendin hoorde van jou dat hij was gestopt.",
        en = "His girlfriend heard from you that he had stopped.",
      } },
      days  = 7,
      to    = "contactpersoon",
      feedback = {
        nl = "‘Is hij gestopt?’ vraagt ze. Je merkt dat ze van niets wist.",
        en = "‘Has he stopped?’ she asks. You notice that she knew nothing.",
      },
    },
    choice "afscheidsbrief" {
      text  = {
        nl = "Ik schrijf hem een brief, met namen van collega’s en van de klachtenregeling.",
        en = "I write him a letter, with names of colleagues and of the complaints scheme.",
      },
      norms = {
        care   = kept {
          nl = "Hij weet bij wie hij verder kan.",
          en = "He knows whom he can go on with.",
        },
        routes = kept {
          nl = "Hij weet waar hij met zijn klacht terechtkan.",
          en = "He knows where he can take his complaint.",
        },
      },
      days  = 2,
      to    = "gestopt",
      feedback = {
        nl = "Je bedankt hem voor twee jaar, en schrijft dat het je spijt.",
        en = "You thank him for two years, and write that you are sorry.",
      },
    },
    choice "niets-sturen" {
      text  = {
        nl = "Ik stuur niets; hij heeft duidelijk gezegd wat hij wil, en dat respecteer ik.",
        en = "I send nothing; he has said clearly what he wants, and I respect that.",
      },
      norms = { prompt = broken {
        nl = "Op zijn laatste bericht kwam weer niets.",
        en = "Once again nothing came in answer to his last message.",
      } },
      days  = 9,
      to    = "contactpersoon",
      feedback = {
        nl = "De dagen gaan voorbij. Pas later tel je ze: het zijn er negen.",
        en = "The days go by. Only later do you count them: there are nine.",
      },
    },
  },

  step "contactpersoon" {
    title   = { nl = "De contactpersoon klachtbehandeling", en = "The complaints contact person" },
    person  = "wim", mood = "calm",
    happens = { "escalation", "handling" },
    says    = {
      nl = [[
        Joost Brandsma heeft zijn klacht bij ons neergelegd. Ik zoek graag uit hoe
        jullie tot een vergelijk kunnen komen. Wat is er voor jou nodig? ]],
      en = [[
        Joost Brandsma has brought his complaint to us. I would like to find out how
        the two of you can come to a settlement. What do you need? ]],
    },
    text    = {
      {
        nl = [[ Wim Terpstra belt namens je beroepsorganisatie. Hij klinkt vriendelijk. ]],
        en = [[ Wim Terpstra is calling on behalf of your professional body. He sounds friendly. ]],
      },
      also {
        unless = { "discuss" },
        {
          nl = [[ ‘Joost zegt dat jullie er nooit over gesproken hebben’, voegt hij toe. ]],
          en = [[ ‘Joost says that you have never talked about it’, he adds. ]],
        },
      },
    },

    choice "alles-sturen" {
      text  = {
        nl = "Ik stuur hem de mails en mijn verslagen, dan ziet hij hoe het liep.",
        en = "I send him the mails and my notes, so that he can see how it went.",
      },
      norms = { secrecy = broken {
        nl = "Je verslagen gingen naar een derde, zonder toestemming van Joost.",
        en = "Your notes went to a third party, without Joost’s consent.",
      } },
      days  = 7,
      to    = { { when = { band = at_least(3) }, to = "vergelijk" }, "geen-vergelijk" },
      feedback = {
        nl = "‘Wist Joost dat je dit zou sturen?’ vraagt Wim.",
        en = "‘Did Joost know you would be sending this?’ asks Wim.",
      },
    },
    choice "graag-horen" {
      text  = {
        nl = "Ik zeg dat ik Joost graag wil horen, op een manier die hem past.",
        en = "I say that I would like to hear Joost, in whatever way suits him.",
      },
      does  = "discuss",
      norms = { channel = kept {
        nl = "Je aanbod ging via de contactpersoon.",
        en = "Your offer went through the contact person.",
      } },
      sets  = { band = up(1) },
      days  = 7,
      to    = { { when = { band = at_least(2) }, to = "vergelijk" }, "geen-vergelijk" },
      feedback = {
        nl = "‘Daar kan ik mee verder’, zegt Wim. ‘Ik bel hem vanmiddag.’",
        en = "‘I can work with that’, says Wim. ‘I’ll call him this afternoon.’",
      },
    },
    choice "zoals-het-ging" {
      text  = {
        nl = "Ik leg hem uit hoe het ging, en dat ik het zelf ook heel vervelend vind.",
        en = "I explain to him how it went, and that I feel very bad about it myself.",
      },
      days  = 7,
      to    = { { when = { band = at_least(2) }, to = "vergelijk" }, "geen-vergelijk" },
      feedback = {
        nl = "Hij schrijft mee. ‘En wat zou je Joost willen zeggen?’ vraagt hij dan.",
        en = "He is writing it down. ‘And what would you like to say to Joost?’ he asks then.",
      },
    },
  },

  step "opgelost" {
    ending = "solved",
    title  = { nl = "Donderdag", en = "Thursday" },
    person = "joost", mood = "relieved",
    text   = {
      {
        nl = [[ Donderdag is hij er weer, vijf minuten te vroeg. Hij gaat zitten en kijkt je aan. ]],
        en = [[ On Thursday he is back, five minutes early. He sits down and looks at you. ]],
      },
      also {
        when = { afspraak = "helder" },
        {
          nl = [[ Het lijstje zit in zijn portemonnee, zegt hij. Hij heeft het nog niet nodig gehad. ]],
          en = [[ The list is in his wallet, he says. He has not needed it yet. ]],
        },
      },
      also {
        when = { afspraak = "geen" },
        {
          nl = [[ Over je volgende vakantie hebben jullie het niet. ]],
          en = [[ You do not talk about your next holiday. ]],
        },
      },
    },
  },

  step "gestopt" {
    ending = "left",
    title  = { nl = "Gestopt", en = "Stopped" },
    text   = {
      {
        nl = [[ Een week later ligt er een kaartje in de bus. ‘Dank je voor je brief. Joost.’ ]],
        en = [[ A week later there is a card in the letterbox. ‘Thank you for your letter. Joost.’ ]],
      },
      also {
        when = { band = at_least(2) },
        {
          nl = [[ ‘Misschien bel ik nog eens’, staat er klein onder. ]],
          en = [[ ‘Perhaps I’ll call some time’, it says in small letters below. ]],
        },
      },
      {
        nl = [[ Je legt het kaartje bij zijn dossier. ]],
        en = [[ You put the card with his file. ]],
      },
    },
  },

  step "vergelijk" {
    ending  = "settled",
    title   = { nl = "Een vergelijk", en = "A settlement" },
    happens = { "settlement" },
    text    = {
      nl = [[
        Jullie zitten een uur bij elkaar, met Wim erbij. Joost zegt wat hij wilde
        zeggen. Jij zet op papier wie er is als jij weg bent, voor iedereen die bij
        je komt. ]],
      en = [[
        You sit together for an hour, with Wim. Joost says what he wanted to say.
        You put on paper who is there when you are away, for everyone who comes to
        you. ]],
    },
  },

  step "geen-vergelijk" {
    ending  = "unsettled",
    title   = { nl = "Geen vergelijk", en = "No settlement" },
    happens = { "no_settlement" },
    text    = {
      nl = [[
        ‘Joost wil het hier niet bij laten’, zegt Wim. ‘Hij kan nu naar de
        geschillencommissie. Jij hoort het als hij dat doet.’ ]],
      en = [[
        ‘Joost doesn’t want to leave it at this’, says Wim. ‘He can now go to the
        disputes committee. You will hear if he does.’ ]],
    },
  },
}
