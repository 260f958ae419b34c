-- Situation S02. CC BY 4.0.

return scenario "factuur-ziekenhuis" {
  title       = {
    nl = "€ 95 voor een uur dat er niet was",
    en = "€ 95 for an hour that never was",
  },
  summary     = {
    nl = "Een factuur, een zieke zoon en een boze mail.",
    en = "An invoice, a sick son and an angry mail.",
  },
  goal        = {
    nl = "Merken dat het zelden om het geld gaat, en dat een kleine klacht ook een klacht is.",
    en = "To notice that it is seldom about the money, and that a small complaint is a complaint too.",
  },
  minutes     = 12,
  level       = 2,
  procedures  = { "sblp", "camcoop" },
  complainant = "karin",
  start       = "mail",

  state = {
    vertrouwen = range(0, 4, 1),
    factuur    = one_of { "open", "half", "weg" },
    gevraagd   = false, -- naar haar zoon gevraagd
  },

  person "karin" {
    name     = "Karin Vos",
    role     = {
      nl = "cliënt, ruim een jaar",
      en = "client, just over a year",
    },
    portrait = "karin",
  },
  person "functionaris" {
    name     = { nl = "Mevrouw Ter Haar", en = "Mrs Ter Haar" },
    role     = {
      nl = "onafhankelijke klachtenfunctionaris",
      en = "independent complaints officer",
    },
    portrait = "functionaris",
  },
  person "hanneke" {
    name     = "Hanneke",
    role     = { nl = "je supervisor", en = "your supervisor" },
    portrait = "hanneke",
  },

  -- Regels in een document worden getoond zoals ze hier staan.
  document "factuur" {
    title = { nl = "Factuur 2026-204", en = "Invoice 2026-204" },
    note  = { nl = "€ 95,00 · afgezegde sessie", en = "€ 95.00 · cancelled session" },
    text  = {
      nl = [[
        Factuur 2026-204

        Aan: mevrouw K. Vos

        Sessie van 12 mei, afgezegd op de dag zelf: € 95,00

        Volgens punt 6 van onze behandelovereenkomst breng ik een sessie die binnen 24 uur wordt afgezegd in rekening.

        Deze factuur is automatisch gemaakt en verzonden. Blijft betaling uit, dan volgt automatisch een herinnering. ]],
      en = [[
        Invoice 2026-204

        To: Mrs K. Vos

        Session of 12 May, cancelled on the day itself: € 95.00

        Under clause 6 of our treatment agreement I charge for a session that is cancelled within 24 hours.

        This invoice was made and sent automatically. If it is not paid, a reminder follows automatically. ]],
    },
  },
  document "afzegging" {
    title = { nl = "Appje van Karin", en = "Text message from Karin" },
    note  = { nl = "12 mei, 7.12 uur", en = "12 May, 7.12 a.m." },
    text  = {
      nl = [[
        Karin: ‘Kan vandaag niet komen. Sorry dat het zo laat is.’

        Jij: ‘Duidelijk. Tot de volgende keer!’ ]],
      en = [[
        Karin: ‘Can’t come today. Sorry it’s so late.’

        You: ‘Understood. See you next time!’ ]],
    },
  },
  document "overeenkomst" {
    title = { nl = "Behandelovereenkomst", en = "Treatment agreement" },
    note  = { nl = "getekend op 3 maart vorig jaar", en = "signed on 3 March last year" },
    text  = {
      nl = [[
        5. Een sessie duurt een uur en kost € 95,00.

        6. Kun je niet komen, zeg dan uiterlijk 24 uur van tevoren af. Zeg je later af, dan breng ik de sessie in rekening.

        7. Ben je ergens niet tevreden over, zeg het me dan. Komen we er samen niet uit, dan kun je gebruikmaken van de klachtenregeling waarbij ik ben aangesloten.

        Getekend: K. Vos ]],
      en = [[
        5. A session takes an hour and costs € 95.00.

        6. If you cannot come, let me know at least 24 hours ahead. If you cancel later than that, I charge for the session.

        7. If you are not satisfied with something, tell me. If we cannot work it out together, you can use the complaints scheme that I belong to.

        Signed: K. Vos ]],
    },
  },
  document "herinnering" {
    title = { nl = "Herinnering 2026-204", en = "Reminder 2026-204" },
    note  = { nl = "€ 105,00 · automatisch verstuurd", en = "€ 105.00 · sent automatically" },
    text  = {
      nl = [[
        Geachte mevrouw Vos,

        Onze factuur 2026-204 is nog niet voldaan. Wij brengen u daarom € 10,00 administratiekosten in rekening.

        Te betalen: € 105,00

        Dit bericht is automatisch gemaakt. ]],
      en = [[
        Dear Mrs Vos,

        Our invoice 2026-204 has not been paid yet. We therefore charge you € 10.00 in administrative costs.

        To be paid: € 105.00

        This message was made automatically. ]],
    },
  },
  document "brief" {
    title = { nl = "Brief klachtenfunctionaris", en = "Letter from the complaints officer" },
    note  = { nl = "van mevrouw Ter Haar", en = "from Mrs Ter Haar" },
    text  = {
      nl = [[
        Mevrouw K. Vos heeft mij gevraagd haar klacht over u te behandelen.

        De klacht gaat over een factuur en over de manier waarop u daarna op haar reageerde.

        Ik ben onafhankelijk en sta aan geen van beide kanten. Ik help u beiden zoeken naar een vergelijk. Graag hoor ik eerst hoe u erin staat.

        Met vriendelijke groet,

        A. ter Haar, onafhankelijke klachtenfunctionaris ]],
      en = [[
        Mrs K. Vos has asked me to handle her complaint about you.

        The complaint is about an invoice, and about the way you responded to her afterwards.

        I am independent and on neither side. I help you both to look for a settlement. First of all I would like to hear how you see it.

        Kind regards,

        A. ter Haar, independent complaints officer ]],
    },
  },

  contact "supervisor" {
    person = "hanneke",
    role   = { nl = "Hanneke", en = "Hanneke" },
    text   = {
      nl = [[
        Hanneke schuift haar stoel bij. ‘Vertel. Wat is er gebeurd, en waar word
        je geraakt?’ ]],
      en = [[
        Hanneke pulls up her chair. ‘Tell me. What happened, and where does it touch
        you?’ ]],
    },
  },

  step "mail" {
    title   = { nl = "Een boze mail", en = "An angry mail" },
    day     = 1,
    person  = "karin", mood = "angry",
    happens = { "complaint" },
    shows   = { "factuur", "afzegging", "overeenkomst" },
    says    = {
      nl = [[
        Mijn zoon lag in het ziekenhuis en jij stuurt een factuur. Ik betaal dit
        niet, en ik wil weten waar ik kan klagen. ]],
      en = [[
        My son was in hospital and you send an invoice. I’m not paying this, and I
        want to know where I can complain. ]],
    },
    text    = {
      nl = [[
        Je leest het tussen twee cliënten door. Van een ziekenhuis wist je niets:
        ze appte alleen dat ze niet kon komen. De factuur ging vanzelf de deur uit. ]],
      en = [[
        You read it between two clients. You knew nothing of a hospital: she only
        texted that she could not come. The invoice went out by itself. ]],
    },

    question = {
      nl = "Waar gaat deze mail over, behalve over € 95?",
      en = "What is this mail about, apart from € 95?",
    },

    choice "voorwaarden" {
      text  = {
        nl = "Ik mail haar vriendelijk wat we over te laat afzeggen hebben afgesproken.",
        en = "I mail her in a friendly way what we agreed about cancelling too late.",
      },
      norms = { listen = broken {
        nl = "Je antwoord ging over de regel, en niet over haar zoon.",
        en = "Your answer was about the rule, and not about her son.",
      } },
      sets  = { vertrouwen = down(1) },
      days  = 1,
      to    = "koud",
      feedback = {
        nl = "Je leest je mail nog eens over. Er staat geen onvertogen woord in.",
        en = "You read your mail once more. There is not an unkind word in it.",
      },
    },
    choice "kwijtschelden" {
      text  = {
        nl = "Ik mail haar dat ik de factuur intrek, zodat ze er geen zorg om heeft.",
        en = "I mail her that I withdraw the invoice, so that she need not worry about it.",
      },
      norms = { prompt = kept {
        nl = "Ze had dezelfde dag antwoord.",
        en = "She had an answer the same day.",
      } },
      sets  = { factuur = "weg" },
      days  = 5,
      to    = "stilte",
      feedback = {
        nl = "Je haalt adem. Dat scheelt een vervelend gesprek, denk je.",
        en = "You breathe again. That saves an awkward talk, you think.",
      },
    },
    choice "bellen" {
      text  = {
        nl = "Ik bel haar straks, vraag naar haar zoon en stel voor om te praten.",
        en = "I call her in a moment, ask after her son and suggest that we talk.",
      },
      does  = "discuss",
      norms = {
        listen = kept {
          nl = "Je vroeg eerst naar haar zoon.",
          en = "You asked after her son first.",
        },
        prompt = kept { nl = "Je belde dezelfde dag.", en = "You called the same day." },
      },
      sets  = { vertrouwen = up(2), gevraagd = true },
      to    = "telefoon",
      feedback = {
        nl = "Ze had een mail terug verwacht. ‘O. Je belt.’",
        en = "She had expected a mail back. ‘Oh. You’re calling.’",
      },
    },
    choice "bezinken" {
      text  = {
        nl = "Ik wacht een paar dagen, zodat zij en ik weer wat rustiger kunnen kijken.",
        en = "I wait a few days, so that she and I can look at it more calmly.",
      },
      norms = { prompt = broken {
        nl = "Voor haar was het vijf dagen stil.",
        en = "For her it was silent for five days.",
      } },
      days  = 5,
      to    = "stilte",
      feedback = {
        nl = "De mail zakt weg onder andere mails. Je denkt er vaker aan dan je wilt.",
        en = "The mail sinks away under other mails. You think of it more often than you like.",
      },
    },
  },

  step "koud" {
    title  = { nl = "Regels gaan voor", en = "Rules come first" },
    person = "karin", mood = "angry",
    says   = {
      nl = [[ Dus regels gaan voor. Dank je, dan weet ik genoeg. ]],
      en = [[ So rules come first. Thank you, then I know enough. ]],
    },
    text   = {
      nl = [[
        Twee zinnen, zonder groet. Je zoekt in je eigen mail naar het woord
        ‘zoon’. Het staat er niet in. ]],
      en = [[
        Two sentences, no greeting. You search your own mail for the word ‘son’. It
        is not there. ]],
    },

    question = {
      nl = "Wat had ze in jouw mail willen lezen?",
      en = "What had she hoped to read in your mail?",
    },

    choice "uitleggen" {
      text  = {
        nl = "Ik leg haar in een tweede mail uit waarom ik deze regel nodig heb.",
        en = "I explain to her in a second mail why I need this rule.",
      },
      norms = { listen = broken {
        nl = "Weer kreeg ze uitleg, waar ze een vraag had gehoopt.",
        en = "Again she got an explanation, where she had hoped for a question.",
      } },
      sets  = { vertrouwen = down(1) },
      days  = 4,
      to    = "stilte",
      feedback = {
        nl = "Je mail wordt langer dan je wilde. Er komt geen antwoord op.",
        en = "Your mail gets longer than you wanted. No answer comes.",
      },
    },
    choice "alsnog-bellen" {
      text  = {
        nl = "Ik bel haar, zeg sorry voor mijn mail en vraag hoe het met hem is.",
        en = "I call her, say sorry for my mail and ask how he is.",
      },
      does  = "discuss",
      norms = { listen = kept {
        nl = "Je zei sorry, en vroeg naar haar zoon.",
        en = "You said sorry, and asked after her son.",
      } },
      sets  = { vertrouwen = up(2), gevraagd = true },
      to    = "telefoon",
      feedback = {
        nl = "Het blijft even stil. ‘Dat had ik niet meer verwacht’, zegt ze.",
        en = "There is a short silence. ‘I hadn’t expected that any more’, she says.",
      },
    },
    choice "incasso" {
      text  = {
        nl = "Ik geef de factuur aan een incassobureau; dan blijft het zakelijk.",
        en = "I pass the invoice to a collection agency; that keeps it businesslike.",
      },
      norms = { no_retaliation = broken {
        nl = "Een incassobureau, midden in haar klacht, voelt als straf.",
        en = "A collection agency, in the middle of her complaint, feels like a punishment.",
      } },
      sets  = { vertrouwen = 0 },
      days  = 10,
      to    = "brief",
      feedback = {
        nl = "Het is geregeld met één formulier. Karin hoort het van een vreemde.",
        en = "It takes one form to arrange. Karin hears of it from a stranger.",
      },
    },
    choice "erbij-laten" {
      text  = {
        nl = "Ik laat het hierbij; in een volgende sessie praat het makkelijker.",
        en = "I leave it at this; it is easier to talk in a next session.",
      },
      norms = { prompt = broken {
        nl = "Op haar laatste bericht kwam geen antwoord.",
        en = "Her last message got no answer.",
      } },
      days  = 7,
      to    = "stilte",
      feedback = {
        nl = "De volgende sessie zegt ze af, ruim op tijd.",
        en = "She cancels the next session, in good time.",
      },
    },
  },

  step "stilte" {
    title = { nl = "Het blijft stil", en = "It stays silent" },
    text  = {
      {
        nl = [[ Van Karin hoor je niets meer. Haar vaste uur staat nog in je agenda. ]],
        en = [[ You hear nothing more from Karin. Her regular hour is still in your diary. ]],
      },
      also {
        when = { factuur = "weg" },
        {
          nl = [[
            Een collega vertelt wat er rondgaat: jij zou een klacht met geld hebben
            willen afdoen. Een naam valt er niet. ]],
          en = [[
            A colleague tells you what is going round: you are said to have tried to
            settle a complaint with money. No name is mentioned. ]],
        },
      },
      also { when = { factuur = "open" }, {
        nl = [[ De factuur is niet betaald. ]],
        en = [[ The invoice has not been paid. ]],
      } },
      also {
        when = { gevraagd = true },
        {
          nl = [[
            Op je bloemen kwam één appje. ‘Lief voor Sem. Maar dit ging niet over
            bloemen.’ ]],
          en = [[
            Your flowers brought one text message. ‘Sweet for Sem. But this wasn’t
            about flowers.’ ]],
        },
      },
    },

    question = {
      nl = "Hoe lang laat je een stilte duren, en wie doorbreekt haar?",
      en = "How long do you let a silence last, and who breaks it?",
    },

    choice "rust-gunnen" {
      text  = {
        nl = "Ik gun haar de rust; als er nog iets is, weet ze mij te vinden.",
        en = "I allow her some rest; if there is anything more, she knows where to find me.",
      },
      days  = 14,
      to    = "brief",
      feedback = {
        nl = "De weken gaan voorbij. Haar uur vul je met iemand anders.",
        en = "The weeks go by. You fill her hour with somebody else.",
      },
    },
    choice "uitnodigen" {
      text  = {
        nl = "Ik schrijf haar of ze mij wil vertellen hoe die week voor haar was.",
        en = "I write to ask if she would like to tell me what that week was like for her.",
      },
      does  = "discuss",
      norms = { listen = kept {
        nl = "Je vroeg naar haar verhaal, en begon niet over de factuur.",
        en = "You asked for her story, and did not bring up the invoice.",
      } },
      sets  = { vertrouwen = up(1) },
      days  = 2,
      to    = { { when = { vertrouwen = at_least(2) }, to = "telefoon" }, "vastgelopen" },
      feedback = {
        nl = "Je doet een postzegel op de envelop en loopt er zelf mee naar de brievenbus.",
        en = "You put a stamp on the envelope and walk to the letterbox with it yourself.",
      },
    },
    choice "bloemen" {
      text  = {
        nl = "Ik laat een bos bloemen bezorgen voor haar zoon, met een kaartje.",
        en = "I have a bunch of flowers delivered for her son, with a card.",
      },
      once  = true,
      sets  = { vertrouwen = up(1), gevraagd = true },
      days  = 2,
      feedback = {
        nl = "De bloemist belooft iets vrolijks. Je schrijft ‘beterschap’ op het kaartje.",
        en = "The florist promises something cheerful. You write ‘get well soon’ on the card.",
      },
    },
    choice "herinneren" {
      text  = {
        nl = "Ik stuur een korte betalingsherinnering, netjes en zonder verwijt.",
        en = "I send a short reminder of payment, polite and without reproach.",
      },
      when  = { factuur = "open" },
      norms = { no_retaliation = broken {
        nl = "Je herinnering kwam eerder dan een antwoord op haar klacht.",
        en = "Your reminder came before an answer to her complaint.",
      } },
      sets  = { vertrouwen = 0 },
      days  = 14,
      to    = "brief",
      feedback = {
        nl = "Drie regels, keurig van toon. Er komt geen geld, en geen antwoord.",
        en = "Three lines, very proper in tone. No money comes, and no answer.",
      },
    },
  },

  step "telefoon" {
    title  = { nl = "Aan de telefoon", en = "On the phone" },
    person = "karin", mood = "sad",
    does   = "discuss",
    says   = first {
      also {
        when = { gevraagd = true },
        {
          nl = [[
            Het gaat weer met Sem. Fijn dat je het vraagt. Maar ik zat dagen naast
            dat bed, en toen kwam jouw factuur binnen. ]],
          en = [[
            Sem is doing better. Kind of you to ask. But I sat by that bed for days,
            and then your invoice came in. ]],
        },
      },
      {
        nl = [[
          Ik zat dagen naast het bed van Sem, en toen kwam jouw factuur binnen. Je
          hebt nooit gevraagd hoe het met hem is. ]],
        en = [[
          I sat by Sem’s bed for days, and then your invoice came in. You never
          asked how he was. ]],
      },
    },
    text   = {
      nl = [[
        Haar stem trilt. Dan vraagt ze: ‘Stel dat ik hiermee verder wil. Waar
        moet ik dan zijn?’ ]],
      en = [[
        Her voice trembles. Then she asks: ‘Suppose I want to take this further.
        Where do I go?’ ]],
    },

    question = {
      nl = "Kun je iemand de weg naar een klacht wijzen en er toch samen uit willen komen?",
      en = "Can you show someone the way to a complaint and still want to work it out together?",
    },

    choice "ruilen" {
      text  = {
        nl = "Ik zeg dat ik de factuur graag schrap, als we het daarbij laten.",
        en = "I say I will gladly cancel the invoice, if we leave it at that.",
      },
      norms = { routes = broken {
        nl = "Ze vroeg de weg, en kreeg een ruil aangeboden.",
        en = "She asked the way, and was offered a trade.",
      } },
      sets  = { vertrouwen = down(1), factuur = "weg" },
      to    = "voorstel",
      feedback = {
        nl = "‘Dus dan moet ik mijn mond houden’, zegt ze langzaam.",
        en = "‘So then I have to keep my mouth shut’, she says slowly.",
      },
    },
    choice "doorvragen" {
      text  = {
        nl = "Ik laat haar eerst over Sem vertellen; de rest kan later nog wel.",
        en = "I let her tell me about Sem first; the rest can wait until later.",
      },
      norms = {
        listen = kept {
          nl = "Ze kon vertellen wat er was gebeurd.",
          en = "She could tell what had happened.",
        },
        routes = broken {
          nl = "Haar vraag waar ze terechtkon, bleef liggen.",
          en = "Her question where to turn was left lying.",
        },
      },
      sets  = { gevraagd = true },
      to    = "voorstel",
      feedback = {
        nl = "Ze vertelt over de nacht van de operatie. Haar vraag hangt er nog.",
        en = "She tells you about the night of the operation. Her question still hangs there.",
      },
    },
    choice "wegwijs" {
      text  = {
        nl = "Ik vertel haar waar dat kan, en dat ik er graag met haar uitkom.",
        en = "I tell her where she can go, and that I would like to work it out with her.",
      },
      norms = { routes = kept {
        nl = "Ze weet nu waar ze terechtkan.",
        en = "She knows now where she can turn.",
      } },
      sets  = { vertrouwen = up(1) },
      to    = "voorstel",
      feedback = {
        nl = "Ze schrijft het op. ‘Dat je dat gewoon zegt’, mompelt ze.",
        en = "She writes it down. ‘That you just tell me that’, she mumbles.",
      },
    },
    choice "zwaar" {
      text  = {
        nl = "Ik vraag of een klacht om € 95 niet een erg zwaar middel is.",
        en = "I ask whether a complaint over € 95 is not a very heavy instrument.",
      },
      norms = {
        routes = broken {
          nl = "Ze vroeg de weg, en kreeg een oordeel.",
          en = "She asked the way, and got a judgement.",
        },
        listen = broken {
          nl = "Om die € 95 ging het haar niet.",
          en = "It was not about those € 95 for her.",
        },
      },
      sets  = { vertrouwen = down(2) },
      to    = { { when = { vertrouwen = at_least(1) }, to = "voorstel" }, "vastgelopen" },
      feedback = {
        nl = "‘Zwaar’, herhaalt ze. ‘Weet je wat zwaar is?’",
        en = "‘Heavy’, she repeats. ‘Do you know what’s heavy?’",
      },
    },
  },

  step "voorstel" {
    title  = { nl = "En de factuur?", en = "And the invoice?" },
    person = "karin", mood = "calm",
    says   = first {
      also {
        when = { factuur = "weg" },
        {
          nl = [[ Die factuur is nu weg. Maar zeg eens, wat doe je een volgende keer? ]],
          en = [[ So that invoice is gone now. But tell me, what will you do the next time? ]],
        },
      },
      {
        nl = [[ En die factuur dan? Wat doen we daarmee? ]],
        en = [[ And that invoice? What do we do about it? ]],
      },
    },
    text   = {
      nl = [[ Je hoort een kind roepen, ver weg in haar huis. Ze wacht. ]],
      en = [[ You hear a child calling, far off in her house. She is waiting. ]],
    },

    question = {
      nl = "Wat is hier eerlijk, en wie mag dat zeggen?",
      en = "What is fair here, and who is to say?",
    },

    choice "gebaar" {
      text  = {
        nl = "Ik stel voor de helft te rekenen en dat uur later in te halen.",
        en = "I suggest charging half, and making up for that hour later.",
      },
      when  = { factuur = "open" },
      sets  = { factuur = "half" },
      to    = { { when = { vertrouwen = at_least(3) }, to = "afspraak" }, "vastgelopen" },
      feedback = {
        nl = "Je hoort haar nadenken over het bedrag.",
        en = "You hear her thinking about the amount.",
      },
    },
    choice "eerst-bellen" {
      text  = {
        nl = "Ik zeg dat ik voortaan eerst bel, voordat ik zo’n uur reken.",
        en = "I say that from now on I will call first, before I charge such an hour.",
      },
      when  = { factuur = "weg" },
      to    = { { when = { vertrouwen = at_least(2) }, to = "afspraak" }, "vastgelopen" },
      feedback = {
        nl = "‘Dat had ik nou graag gehad’, zegt ze.",
        en = "‘That’s what I would have liked’, she says.",
      },
    },
    choice "terugvragen" {
      text  = {
        nl = "Ik vraag haar wat zij er zelf een eerlijke uitkomst voor vindt.",
        en = "I ask her what she herself would think a fair outcome.",
      },
      norms = { listen = kept {
        nl = "Je vroeg wat zij eerlijk vond.",
        en = "You asked what she thought was fair.",
      } },
      to    = { { when = { vertrouwen = at_least(2) }, to = "afspraak" }, "vastgelopen" },
      feedback = {
        nl = "Die vraag had ze niet verwacht. ‘Daar moet ik even over denken.’",
        en = "She had not expected that question. ‘I’ll have to think about that.’",
      },
    },
    choice "alles-terug" {
      text  = {
        nl = "Ik beloof haar ook drie eerder afgezegde uren terug te betalen.",
        en = "I promise to pay her back for three hours she cancelled earlier as well.",
      },
      norms = { no_admission = broken {
        nl = "Je beloofde geld buiten je verzekeraar om.",
        en = "You promised money behind the back of your insurer.",
      } },
      sets  = { factuur = "weg" },
      days  = 10,
      to    = "beloofd",
      feedback = {
        nl = "‘Nou’, zegt ze. ‘Dat is netjes van je.’ Het luchtte op om het te zeggen.",
        en = "‘Well’, she says. ‘That’s decent of you.’ It was a relief to say it.",
      },
    },
    choice "vasthouden" {
      text  = {
        nl = "Ik leg uit dat ik deze regel voor iedereen gelijk wil laten.",
        en = "I explain that I want to keep this rule the same for everybody.",
      },
      sets  = { vertrouwen = down(1) },
      to    = { { when = { vertrouwen = at_least(3) }, to = "afspraak" }, "vastgelopen" },
      feedback = {
        nl = "Je zegt het rustig. Ze laat je uitpraten.",
        en = "You say it calmly. She lets you finish.",
      },
    },
  },

  step "afspraak" {
    title   = { nl = "Uitgepraat", en = "Talked out" },
    person  = "karin", mood = "relieved",
    happens = { "solution" },
    says    = first {
      also {
        when = { factuur = "open" },
        {
          nl = [[
            Weet je, ik betaal hem gewoon. Ik wilde vooral dat je het eerst even
            had gevraagd. ]],
          en = [[
            You know, I’ll just pay it. What I wanted most was for you to ask first. ]],
        },
      },
      also {
        when = { factuur = "half" },
        {
          nl = [[ De helft, en dat uur later. Ja, dat vind ik eerlijk. ]],
          en = [[ Half, and that hour later on. Yes, I think that’s fair. ]],
        },
      },
      {
        nl = [[ Dan is het goed zo. Om het geld ging het me niet. ]],
        en = [[ Then it’s all right. It wasn’t about the money for me. ]],
      },
    },
    text    = {
      nl = [[ Je hangt op. Je schouders zakken een paar centimeter. ]],
      en = [[ You hang up. Your shoulders drop a few centimetres. ]],
    },

    choice "dossier" {
      text  = {
        nl = "Ik zet onze afspraak in haar dossier en begin aan mijn volgende sessie.",
        en = "I put our agreement in her file and start on my next session.",
      },
      norms = { file = kept {
        nl = "In het dossier staat wat jullie afspraken.",
        en = "The file says what you agreed.",
      } },
      days  = 14,
      to    = "automatisch",
      feedback = {
        nl = "Een halve pagina, met de datum erbij. Dan komt je volgende cliënt binnen.",
        en = "Half a page, with the date. Then your next client comes in.",
      },
    },
    choice "bevestigen" {
      text  = {
        nl = "Ik vraag haar om even te mailen dat haar klacht nu van de baan is.",
        en = "I ask her to send a short mail saying that her complaint is settled now.",
      },
      norms = { routes = broken {
        nl = "Of haar klacht voorbij is, hoeft ze niet voor jou op te schrijven.",
        en = "Whether her complaint is over is not for her to put in writing for you.",
      } },
      sets  = { vertrouwen = down(1) },
      days  = 14,
      to    = { { when = { vertrouwen = at_least(2) }, to = "automatisch" }, "vastgelopen" },
      feedback = {
        nl = "Ze leest het verzoek twee keer. ‘Vertrouwde je me niet?’ appt ze.",
        en = "She reads the request twice. ‘Didn’t you trust me?’ she texts.",
      },
    },
    choice "rechtzetten" {
      text  = {
        nl = "Ik mail haar wat we afspraken en werk meteen de boekhouding bij.",
        en = "I mail her what we agreed and put the books right straight away.",
      },
      days  = 1,
      to    = "opgelost",
      feedback = {
        nl = "In het programma stond al een herinnering klaar. Die haal je eruit.",
        en = "A reminder was waiting in the program. You take it out.",
      },
    },
  },

  step "automatisch" {
    title  = { nl = "Vanzelf verstuurd", en = "Sent by itself" },
    person = "karin", mood = "angry",
    shows  = { "herinnering" },
    says   = first {
      also {
        when = { factuur = "half" },
        {
          nl = [[ De helft, zeiden we. En nu ligt hier een herinnering voor het hele bedrag, met kosten. ]],
          en = [[ Half, we said. And now there’s a reminder here for the whole amount, with costs. ]],
        },
      },
      also {
        when = { factuur = "weg" },
        {
          nl = [[ Die factuur was weg, zei je. En nu ligt hier een herinnering, met kosten. ]],
          en = [[ That invoice was gone, you said. And now there’s a reminder here, with costs. ]],
        },
      },
      {
        nl = [[ Ik zei dat ik zou betalen. En nu ligt hier een herinnering, met kosten erbij. ]],
        en = [[ I said I would pay. And now there’s a reminder here, with costs on top. ]],
      },
    },
    text   = {
      nl = [[
        Je zoekt het op. In het programma stond de factuur nog open, en de rest ging
        vanzelf. ]],
      en = [[
        You look it up. In the program the invoice was still open, and the rest went
        by itself. ]],
    },

    choice "weggooien" {
      text    = {
        nl = "Ik app haar dat dit automatisch ging en dat ze het kan weggooien.",
        en = "I text her that this went out automatically and that she can throw it away.",
      },
      happens = { "solution_lapsed" },
      norms   = { listen = broken {
        nl = "Je legde het systeem uit; haar boosheid bleef onbeantwoord.",
        en = "You explained the system; her anger went unanswered.",
      } },
      to      = "vastgelopen",
      feedback = {
        nl = "Twee blauwe vinkjes. Dan komt er een lang bericht terug.",
        en = "Two blue ticks. Then a long message comes back.",
      },
    },
    choice "meteen-bellen" {
      text  = {
        nl = "Ik bel haar, zeg sorry en zet het recht terwijl zij aan de lijn is.",
        en = "I call her, say sorry and put it right while she is on the line.",
      },
      does  = "discuss",
      norms = { prompt = kept {
        nl = "Je belde zodra je het zag.",
        en = "You called as soon as you saw it.",
      } },
      to    = "opgelost",
      feedback = {
        nl = "Ze hoort je typen. ‘Klopt het nu echt?’ vraagt ze, en jullie lachen allebei even.",
        en = "She hears you typing. ‘Is it really right now?’ she asks, and you both laugh for a moment.",
      },
    },
    choice "uitzoeken" {
      text    = {
        nl = "Ik vraag eerst mijn boekhouder hoe dit kon, en mail haar daarna.",
        en = "I first ask my bookkeeper how this could happen, and mail her after that.",
      },
      happens = { "solution_lapsed" },
      norms   = { prompt = broken {
        nl = "Ze wachtte zes dagen op je antwoord.",
        en = "She waited six days for your answer.",
      } },
      days    = 6,
      to      = "vastgelopen",
      feedback = {
        nl = "Je boekhouder zoekt het netjes uit. Karin heeft intussen ook gezocht.",
        en = "Your bookkeeper finds it out neatly. Karin has been looking in the meantime, too.",
      },
    },
  },

  step "beloofd" {
    title   = { nl = "Een rekensom", en = "A sum" },
    person  = "karin", mood = "angry",
    happens = { "solution" },
    says    = {
      nl = [[
        Ik heb het uitgezocht: geen drie keer, maar vijf keer € 95. En die uren
        waarin ik vooral zat te huilen? Wanneer staat het erop? ]],
      en = [[
        I’ve worked it out: not three times, but five times € 95. And those hours
        when I mostly sat crying? When will I have it? ]],
    },
    text    = {
      nl = [[
        Zo had je het niet bedoeld. Ze klinkt bozer dan in haar eerste mail. ]],
      en = [[
        This is not what you meant. She sounds angrier than in her first mail. ]],
    },

    choice "overmaken" {
      text  = {
        nl = "Ik maak het hele bedrag over; dan kan dit voor ons allebei dicht.",
        en = "I transfer the whole amount; then this can be closed for both of us.",
      },
      norms = { no_admission = broken {
        nl = "Je betaalde zonder dat je verzekeraar ergens van wist.",
        en = "You paid without your insurer knowing of anything.",
      } },
      days  = 3,
      to    = "vertrokken",
      feedback = {
        nl = "€ 475, met één druk op de knop. Het voelt minder licht dan je hoopte.",
        en = "€ 475, at the push of a button. It feels less light than you had hoped.",
      },
    },
    choice "afwachten" {
      text    = {
        nl = "Ik reageer even niet; het werd gezegd in een opwelling, ook door haar.",
        en = "I do not answer for now; it was said on an impulse, by her as well.",
      },
      happens = { "solution_lapsed" },
      norms   = { prompt = broken {
        nl = "Ze vroeg wanneer, en er kwam geen antwoord.",
        en = "She asked when, and no answer came.",
      } },
      days    = 14,
      to      = "brief",
      feedback = {
        nl = "Ze vraagt het nog één keer. Daarna vraagt ze niets meer.",
        en = "She asks once more. After that she asks nothing.",
      },
    },
    choice "halveren" {
      text    = {
        nl = "Ik bied haar aan de helft te betalen, zodat we elkaar tegemoetkomen.",
        en = "I offer to pay her half, so that we meet each other halfway.",
      },
      happens = { "solution_lapsed" },
      norms   = { no_admission = broken {
        nl = "Weer noemde je een bedrag zonder je verzekeraar.",
        en = "Again you named an amount without your insurer.",
      } },
      to      = "vastgelopen",
      feedback = {
        nl = "‘De helft van wat je beloofde’, zegt ze.",
        en = "‘Half of what you promised’, she says.",
      },
    },
    choice "eerlijk" {
      text  = {
        nl = "Ik zeg dat ik te veel beloofde en vraag haar opnieuw met mij te praten.",
        en = "I say that I promised too much and ask her to talk with me again.",
      },
      does  = "discuss",
      norms = { listen = kept {
        nl = "Je kwam er eerlijk op terug en vroeg haar om een gesprek.",
        en = "You came back on it honestly and asked her for a talk.",
      } },
      days  = 2,
      to    = { { when = { vertrouwen = at_least(3) }, to = "afspraak" }, "vastgelopen" },
      feedback = {
        nl = "Ze zucht. ‘Het ging me ook niet om die oude uren’, zegt ze dan.",
        en = "She sighs. ‘It wasn’t about those old hours for me, either’, she says then.",
      },
    },
  },

  step "vastgelopen" {
    title   = { nl = "We komen er niet uit", en = "We cannot work it out" },
    person  = "karin", mood = "angry",
    happens = { "no_solution" },
    says    = {
      nl = [[ Laat maar. Ik ga kijken wie er wel naar me luistert. ]],
      en = [[ Never mind. I’m going to see who will listen to me. ]],
    },
    text    = {
      nl = [[ Je wilt nog iets terugzeggen, maar daar wacht ze niet op. ]],
      en = [[ You want to say something back, but she does not wait for it. ]],
    },

    choice "aandringen" {
      text  = {
        nl = "Ik bel haar morgen weer op; zolang we praten is niets verloren.",
        en = "I call her again tomorrow; as long as we are talking nothing is lost.",
      },
      norms = { listen = broken {
        nl = "Ze zei ‘laat maar’, en je belde toch.",
        en = "She said ‘never mind’, and you called all the same.",
      } },
      days  = 2,
      to    = "vertrokken",
      feedback = {
        nl = "Bij de derde keer bellen neemt haar man op.",
        en = "The third time you call, her husband answers.",
      },
    },
    choice "gegevens" {
      text  = {
        nl = "Ik stuur haar de klachtenregeling toe, zodat ze de weg weet.",
        en = "I send her the complaints scheme, so that she knows the way.",
      },
      norms = { routes = kept {
        nl = "Ze kon verder zonder te hoeven zoeken.",
        en = "She could go on without having to search.",
      } },
      sets  = { vertrouwen = up(1) },
      days  = 7,
      to    = "brief",
      feedback = {
        nl = "‘Bedankt’, mailt ze terug. Eén woord, en toch iets.",
        en = "‘Thanks’, she mails back. One word, and still something.",
      },
    },
    choice "uitwachten" {
      text  = {
        nl = "Ik wacht af wat ze doet; ik heb gedaan wat ik kon, en dat weet ze.",
        en = "I wait and see what she does; I have done what I could, and she knows it.",
      },
      days  = 10,
      to    = "brief",
      feedback = {
        nl = "Je kijkt elke ochtend het eerst of er iets van haar is.",
        en = "Every morning you look first whether there is anything from her.",
      },
    },
  },

  step "brief" {
    title   = { nl = "De klachtenfunctionaris", en = "The complaints officer" },
    day     = 12,
    person  = "functionaris", mood = "calm",
    happens = { "escalation" },
    shows   = { "brief" },
    says    = {
      nl = [[
        Mevrouw Vos heeft mij gevraagd haar klacht te behandelen. Ik hoor graag
        hoe u erin staat. ]],
      en = [[
        Mrs Vos has asked me to handle her complaint. I would like to hear how you
        see it. ]],
    },
    text    = {
      {
        nl = [[ Een envelop tussen de folders. Je leest de brief staand, met je jas nog aan. ]],
        en = [[
          An envelope between the leaflets. You read the letter standing, with your
          coat still on. ]],
      },
      also {
        unless = { "discuss" },
        {
          nl = [[ Je beseft dat je Karin zelf nooit hebt gevraagd om te praten. ]],
          en = [[ You realise that you never asked Karin herself to talk. ]],
        },
      },
    },

    choice "stukken" {
      text  = {
        nl = "Ik stuur de overeenkomst op, met de regel waarvoor ze tekende.",
        en = "I send the agreement, with the rule that she signed for.",
      },
      norms = { listen = broken {
        nl = "Er werd gevraagd hoe je erin stond, en je stuurde een regel.",
        en = "You were asked how you saw it, and you sent a rule.",
      } },
      days  = 14,
      to    = "behandeling",
      feedback = { nl = "Je streept punt 6 aan met geel.", en = "You mark clause 6 in yellow." },
    },
    choice "bereid" {
      text  = {
        nl = "Ik schrijf terug dat ik graag met Karin praat, zoals het haar past.",
        en = "I write back that I would like to talk with Karin, in whatever way suits her.",
      },
      does  = "discuss",
      norms = { channel = kept {
        nl = "Je aanbod ging via de klachtenfunctionaris.",
        en = "Your offer went through the complaints officer.",
      } },
      sets  = { vertrouwen = up(1) },
      days  = 14,
      to    = "behandeling",
      feedback = {
        nl = "‘Dat geef ik graag door’, schrijft mevrouw Ter Haar.",
        en = "‘I will gladly pass that on’, writes Mrs Ter Haar.",
      },
    },
    choice "haar-appen" {
      text  = {
        nl = "Ik app Karin dat ze hier toch gewoon mee bij mij had kunnen komen.",
        en = "I text Karin that she could simply have come to me with this.",
      },
      norms = {
        channel = broken {
          nl = "Ze had juist gevraagd of het via een ander mocht.",
          en = "She had asked for it to go through someone else.",
        },
        listen  = broken {
          nl = "Je bericht was een verwijt.",
          en = "Your message was a reproach.",
        },
      },
      sets  = { vertrouwen = down(1) },
      days  = 14,
      to    = "behandeling",
      feedback = {
        nl = "Ze leest het meteen. Ze antwoordt niet.",
        en = "She reads it at once. She does not answer.",
      },
    },
    choice "intrekken" {
      text  = {
        nl = "Ik schrijf dat ik de factuur intrek, en dat het zo is opgelost.",
        en = "I write that I withdraw the invoice, and that this solves it.",
      },
      when  = { factuur = "open" },
      norms = { listen = broken {
        nl = "Of het daarmee is opgelost, had je niet aan Karin gevraagd.",
        en = "Whether this solved it, you had not asked Karin.",
      } },
      sets  = { factuur = "weg" },
      days  = 14,
      to    = "behandeling",
      feedback = {
        nl = "‘Ik leg het mevrouw Vos voor’, krijg je terug.",
        en = "‘I shall put it to Mrs Vos’, is the reply.",
      },
    },
  },

  step "behandeling" {
    title   = { nl = "De klacht in behandeling", en = "The complaint is being handled" },
    person  = "functionaris", mood = "calm",
    happens = { "handling" },
    says    = first {
      also {
        when = { gevraagd = false },
        {
          nl = [[
            Ik heb mevrouw Vos gesproken. Naar haar zoon heeft nooit iemand
            gevraagd, zegt ze. Begrijpt u hoe dat voor haar was? ]],
          en = [[
            I have spoken to Mrs Vos. Nobody ever asked after her son, she says. Do
            you see what that was like for her? ]],
        },
      },
      {
        nl = [[
          Ik heb mevrouw Vos gesproken. Het gaat haar niet meer om de factuur. Zij
          wil weten of u begrijpt hoe die week voor haar was. ]],
        en = [[
          I have spoken to Mrs Vos. It is no longer about the invoice for her. She
          wants to know whether you see what that week was like for her. ]],
      },
    },
    text    = {
      nl = [[ Mevrouw Ter Haar legt haar pen neer. Ze heeft geen haast. ]],
      en = [[ Mrs Ter Haar puts down her pen. She is in no hurry. ]],
    },

    choice "vaststellen" {
      text  = {
        nl = "Ik vraag haar vast te stellen dat mijn afzegregel in orde is.",
        en = "I ask her to establish that my rule on cancelling is sound.",
      },
      days  = 10,
      to    = "geen-vergelijk",
      feedback = {
        nl = "‘Daar ga ik niet over’, zegt ze. ‘Ik kijk of u er samen uitkomt.’",
        en = "‘That is not for me to say’, she says. ‘I look whether you can work it out together.’",
      },
    },
    choice "opschrijven" {
      text  = {
        nl = "Ik schrijf op wat ik nu begrijp, en wat ik aan mijn regel verander.",
        en = "I write down what I understand now, and what I shall change in my rule.",
      },
      norms = { proceedings = kept {
        nl = "Je gaf antwoord op wat er gevraagd werd.",
        en = "You answered what was asked.",
      } },
      days  = 7,
      to    = { { when = { vertrouwen = at_least(1) }, to = "vergelijk" }, "geen-vergelijk" },
      feedback = {
        nl = "De eerste versie gooi je weg. De tweede is korter.",
        en = "You throw the first version away. The second is shorter.",
      },
    },
    choice "horen" {
      text  = {
        nl = "Ik vraag of Karin het mij hier zelf wil vertellen, als zij dat durft.",
        en = "I ask whether Karin would tell me here herself, if she feels up to it.",
      },
      does  = "discuss",
      norms = { channel = kept {
        nl = "Je vroeg het via de klachtenfunctionaris.",
        en = "You asked through the complaints officer.",
      } },
      sets  = { vertrouwen = up(1) },
      days  = 7,
      to    = { { when = { vertrouwen = at_least(2) }, to = "vergelijk" }, "geen-vergelijk" },
      feedback = {
        nl = "‘Ik zal het haar voorleggen. Zij beslist.’",
        en = "‘I shall put it to her. She decides.’",
      },
    },
    choice "halve-factuur" {
      text  = {
        nl = "Ik bied de helft van de factuur aan en laat het daar verder bij.",
        en = "I offer half of the invoice and leave it at that.",
      },
      when  = { factuur = "open" },
      sets  = { factuur = "half" },
      days  = 7,
      to    = { { when = { vertrouwen = at_least(3) }, to = "vergelijk" }, "geen-vergelijk" },
      feedback = {
        nl = "Ze schrijft het bedrag op, en kijkt of er nog iets komt.",
        en = "She writes down the amount, and looks whether anything more is coming.",
      },
    },
  },

  step "opgelost" {
    ending = "solved",
    title  = { nl = "Opgelost", en = "Solved" },
    person = "karin", mood = "relieved",
    text   = {
      {
        nl = [[
          ‘Dan zien we elkaar volgende week’, schrijft Karin. Eronder staat een
          foto van een jongen met twee duimen omhoog. ]],
        en = [[
          ‘See you next week, then’, writes Karin. Below it is a photo of a boy with
          both thumbs up. ]],
      },
      also { when = { factuur = "half" }, {
        nl = [[ De helft staat dezelfde middag op je rekening. ]],
        en = [[ Half of it is in your account that same afternoon. ]],
      } },
      also { when = { factuur = "open" }, {
        nl = [[ Dezelfde middag staat er € 95 op je rekening. ]],
        en = [[ That same afternoon there is € 95 in your account. ]],
      } },
    },
  },

  step "vertrokken" {
    ending  = "left",
    title   = { nl = "Gestopt", en = "Stopped" },
    happens = { "no_solution" },
    text    = {
      {
        nl = [[ ‘Ik kom niet meer’, schrijft Karin. ‘Ik zoek iemand anders.’ ]],
        en = [[ ‘I’m not coming any more’, writes Karin. ‘I’m looking for someone else.’ ]],
      },
      also {
        needs = { "solution" },
        {
          nl = [[ ‘Je dacht dat het om geld ging. Daar heb ik het meest last van.’ ]],
          en = [[ ‘You thought it was about money. That is what bothers me most.’ ]],
        },
      },
      {
        nl = [[ Je haalt haar vaste uur uit je agenda. ]],
        en = [[ You take her regular hour out of your diary. ]],
      },
    },
  },

  step "vergelijk" {
    ending  = "settled",
    title   = { nl = "Een vergelijk", en = "A settlement" },
    happens = { "settlement" },
    text    = {
      {
        nl = [[
          Karin laat weten dat dit was wat ze zocht. Mevrouw Ter Haar zet het
          vergelijk op papier: één kantje, twee handtekeningen. ]],
        en = [[
          Karin lets it be known that this was what she was looking for. Mrs Ter
          Haar puts the settlement on paper: one page, two signatures. ]],
      },
      also {
        when = { gevraagd = false },
        {
          nl = [[ Onder de brief vraag je alsnog hoe het met Sem gaat. ]],
          en = [[ At the foot of the letter you ask, after all, how Sem is. ]],
        },
      },
    },
  },

  step "geen-vergelijk" {
    ending  = "unsettled",
    title   = { nl = "Geen vergelijk", en = "No settlement" },
    happens = { "no_settlement" },
    text    = {
      nl = [[
        Mevrouw Ter Haar sluit haar behandeling af. Karin kan nu naar de
        geschillencommissie. Of ze dat doet, weet je niet. ]],
      en = [[
        Mrs Ter Haar closes her handling. Karin can now go to the disputes
        committee. Whether she will, you do not know. ]],
    },
  },
}
