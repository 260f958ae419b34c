-- The step plan of CAMCoop for any professional organisation, in our own words.
-- CC BY 4.0.

return procedure "camcoop" {
  title  = { nl = "Stappenplan CAMCoop", en = "Step plan of CAMCoop" },
  source = { title = "Je krijgt een klacht: wat doe je (1 & 2) en wat gebeurt er dan?", owner = "CAMCoop" },

  event "dissatisfaction"      { label = { nl = "onvrede", en = "dissatisfaction" } },
  event "complaint_threatened" { label = {
    nl = "een dreigende klacht",
    en = "a threatened complaint",
  } },
  event "complaint"            { label = { nl = "de klacht", en = "the complaint" } },
  event "refused"              { label = {
    nl = "de klager wil niet praten",
    en = "the complainant does not want to talk",
  } },
  event "solution"             { label = { nl = "een oplossing", en = "a solution" } },
  event "no_solution"          { label = { nl = "geen oplossing", en = "no solution" } },
  event "solution_lapsed"      { label = {
    nl = "de oplossing houdt geen stand",
    en = "the solution does not last",
  } },
  event "escalation"           { label = {
    nl = "een ander treedt op in de klacht",
    en = "someone else acts in the complaint",
  } },
  event "handling"             { label = {
    nl = "de formele behandeling",
    en = "the formal handling",
  } },
  event "settlement"           { label = { nl = "een vergelijk", en = "a settlement" } },
  event "no_settlement"        { label = { nl = "geen vergelijk", en = "no settlement" } },
  event "filed"                { label = {
    nl = "ingediend bij de geschillencommissie",
    en = "filed with the disputes committee",
  } },
  event "admissible"           { label = { nl = "ontvankelijk", en = "admissible" } },
  event "inadmissible"         { label = { nl = "niet ontvankelijk", en = "not admissible" } },
  event "ruling"               { label = {
    nl = "een bindende uitspraak",
    en = "a binding ruling",
  } },

  activity "discuss"      { label = {
    nl = "bespreken met de klager",
    en = "talking it over with the complainant",
  } },
  activity "supervision"  { label = { nl = "supervisie", en = "supervision" } },
  activity "intervision"  { label = { nl = "intervisie", en = "intervision" } },
  activity "confidant"    { label = {
    nl = "contact met de vertrouwenspersoon therapeuten",
    en = "contact with the confidential adviser for therapists",
  } },
  activity "board_member" { label = {
    nl = "contact met een bestuurslid",
    en = "contact with a board member",
  } },
  activity "insurer"      { label = {
    nl = "melding bij de verzekeraar",
    en = "report to the insurer",
  } },
  activity "home"         { label = {
    nl = "thuis erover praten",
    en = "talking about it at home",
  } },

  norm "secrecy"        { label = { nl = "beroepsgeheim", en = "professional secrecy" } },
  norm "no_admission"   { label = {
    nl = "niets toezeggen voordat de verzekeraar het weet",
    en = "no promises before the insurer knows",
  } },
  norm "file"           { label = {
    nl = "het dossier blijft zoals het is",
    en = "the file stays as it is",
  } },
  norm "prompt"         { label = { nl = "vlot reageren", en = "answering soon" } },
  norm "listen"         { label = { nl = "eerst luisteren", en = "listening first" } },
  norm "routes"         { label = { nl = "de weg wijzen", en = "showing the way" } },
  norm "care"           { label = { nl = "veiligheid en zorg", en = "safety and care" } },
  norm "authority"      { label = {
    nl = "toestemming van beide ouders",
    en = "consent of both parents",
  } },
  norm "channel"        { label = {
    nl = "via wie de klager vertegenwoordigt",
    en = "through whoever represents the complainant",
  } },
  norm "no_retaliation" { label = { nl = "niets terugdoen", en = "no retaliation" } },
  norm "proceedings"    { label = {
    nl = "meewerken aan de behandeling",
    en = "cooperating in the handling",
  } },

  phase "1" {
    title = {
      nl = "Stap 1: praat erover en breng het in",
      en = "Step 1: talk about it and bring it in",
    },
    route = { nl = "jij en de cliënt", en = "you and the client" },
    who   = "you",
    when  = { "dissatisfaction", "complaint_threatened", "complaint", "escalation" },
    text  = {
      nl = [[
        Krijg je een klacht, dan doe je twee dingen, in de volgorde die jou past:
        je zoekt het gesprek met de klager, en je legt de klacht voor aan
        vakgenoten. ]],
      en = [[
        If you get a complaint, you do two things, in whatever order suits you: you
        seek a talk with the complainant, and you put the complaint to fellow
        professionals. ]],
    },
  },
  phase "2" {
    title = { nl = "Stap 2: zoek steun en meld het", en = "Step 2: find support and report it" },
    route = { nl = "jij en de cliënt", en = "you and the client" },
    who   = "you",
    when  = { "no_solution", "solution_lapsed", "escalation" },
    text  = {
      nl = [[
        Komen jullie er samen niet uit, dan bel je twee anderen: de
        vertrouwenspersoon therapeuten (of een bestuurslid) en je verzekeraar. Wie
        je het eerst belt, maakt niet uit. ]],
      en = [[
        If you cannot work it out together, you call two others: the confidential
        adviser for therapists (or a board member) and your insurer. Whom you call
        first makes no difference. ]],
    },
  },
  phase "3.1" {
    title = {
      nl = "Stap 3.1: de contactpersoon klachtbehandeling",
      en = "Step 3.1: the complaints contact person",
    },
    route = { nl = "via de beroepsorganisatie", en = "through the professional body" },
    who   = "others",
    when  = { "handling", "settlement", "no_settlement" },
    text  = {
      nl = [[
        Dit is een van de twee wegen van stap 3. De contactpersoon
        klachtbehandeling van je beroepsorganisatie zoekt met jou en de klager
        naar een vergelijk, en bekijkt welke vorm daarbij past. ]],
      en = [[
        This is one of the two ways of step 3. The complaints contact person of your
        professional body looks for a settlement with you and the complainant, and
        sees which form suits best. ]],
    },
  },
  phase "3.2" {
    title = {
      nl = "Stap 3.2: de onafhankelijke klachtenfunctionaris",
      en = "Step 3.2: the independent complaints officer",
    },
    route = {
      nl = "via de onafhankelijke klachtenfunctionaris",
      en = "through the independent complaints officer",
    },
    who   = "others",
    when  = { "handling", "settlement", "no_settlement" },
    text  = {
      nl = [[
        Dit is de andere weg. De onafhankelijke klachtenfunctionaris van de
        CAMCoop pakt de klacht op en volgt daarbij het klachtenreglement. Ook hier
        wordt een vergelijk gezocht. ]],
      en = [[
        This is the other way. The independent complaints officer of CAMCoop takes
        up the complaint and follows the complaints rules. Here, too, a settlement
        is sought. ]],
    },
  },
  phase "4" {
    title = { nl = "Stap 4: de geschillencommissie", en = "Step 4: the disputes committee" },
    route = {
      nl = "via de onafhankelijke geschillencommissie",
      en = "through the independent disputes committee",
    },
    who   = "others",
    when  = { "filed", "admissible", "inadmissible", "ruling" },
    text  = {
      nl = [[
        Is er geen vergelijk gekomen, en legt de klager de klacht voor aan de
        Geschillencommissie Complementaire Behandelvormen? Dan gaat die na of de
        klacht ontvankelijk is.

        Schikken kan dan nog steeds. Gebeurt dat niet, dan volgt een bindende
        uitspraak. ]],
      en = [[
        Has no settlement been reached, and does the complainant put the complaint
        to the disputes committee (Geschillencommissie Complementaire
        Behandelvormen)? Then it looks whether the complaint is admissible.

        The two of you can still settle. If you do not, a binding ruling follows. ]],
    },
  },

  fact "officer" {
    amount = 600, kind = "about",
    label  = {
      nl = "mogelijke kosten van de onafhankelijke klachtenfunctionaris",
      en = "possible costs of the independent complaints officer",
    },
    when = { "handling" }, covered = { "insurer" },
  },
  fact "dispute" {
    amount = 2750, kind = "about",
    label  = { nl = "mogelijke kosten van een geschil", en = "possible costs of a dispute" },
    when = { "admissible" }, covered = { "insurer" },
  },
  fact "ruling" {
    amount = 25000, kind = "max",
    label  = {
      nl = "mogelijke kosten door een bindende uitspraak",
      en = "possible costs from a binding ruling",
    },
    when = { "ruling" }, covered = { "insurer" },
  },

  term "admissible" {
    label = { nl = "ontvankelijk", en = "admissible" },
    text  = {
      nl = [[
        De geschillencommissie kan de klacht in behandeling nemen. Dat zegt nog
        niets over wie er gelijk heeft. ]],
      en = [[
        The disputes committee can take up the complaint. That does not say yet who
        is right. ]],
    },
  },
  term "dispute" {
    label = { nl = "geschil", en = "dispute" },
    text  = {
      nl = [[
        Een klacht die bij de geschillencommissie ligt. Vanaf welk moment zij zo
        heet, zegt dit stappenplan niet. ]],
      en = [[
        A complaint that lies with the disputes committee. From what moment it is
        called so, this step plan does not say. ]],
    },
  },
  term "settlement" {
    label = { nl = "vergelijk", en = "settlement" },
    text  = {
      nl = [[
        Een afspraak in stap 3 waarmee jij en de klager allebei verder kunnen. Het
        is geen oordeel over wie gelijk had. ]],
      en = [[
        An agreement in step 3 with which you and the complainant can both go on. It
        is no judgement on who was right. ]],
    },
  },
  term "settle" {
    label = { nl = "schikken", en = "to settle" },
    text  = {
      nl = [[ Het in stap 4 alsnog samen eens worden, zodat er geen uitspraak nodig is. ]],
      en = [[ Coming to agree after all in step 4, so that no ruling is needed. ]],
    },
  },
  term "ruling" {
    label = { nl = "bindende uitspraak", en = "binding ruling" },
    text  = {
      nl = [[ De beslissing van de geschillencommissie, waaraan je gebonden bent. ]],
      en = [[ The decision of the disputes committee, by which you are bound. ]],
    },
  },

  rule "1a" {
    kind  = "duty",
    label = { nl = "Stap 1a", en = "Step 1a" },
    title = {
      nl = "Bespreek de klacht met de klager",
      en = "Talk the complaint over with the complainant",
    },
    text  = {
      nl = [[
        Nodig de klager uit om over de klacht te praten. Een oprecht aanbod telt,
        ook als de klager nee zegt of niet antwoordt. ]],
      en = [[
        Invite the complainant to talk about the complaint. A sincere offer counts,
        even if the complainant says no or does not answer. ]],
    },
    why   = {
      nl = [[
        Vaak doet vooral pijn hoe iemand zich bejegend voelde. Daar helpt een
        gesprek bij, en jij leert ervan. ]],
      en = [[
        What hurts most is often how someone felt treated as a person. A talk helps
        with that, and you learn from it. ]],
    },
    from  = { "dissatisfaction", "complaint_threatened", "complaint", "escalation" },
    when  = { "complaint", "escalation" },
    must  = { "discuss" },
  },
  rule "1b" {
    kind  = "duty",
    label = { nl = "Stap 1b", en = "Step 1b" },
    title = {
      nl = "Breng de klacht in bij intervisie of supervisie",
      en = "Bring the complaint to intervision or supervision",
    },
    text  = {
      nl = [[
        Leg de klacht voor aan je intervisiegroep of aan je supervisor; allebei
        mag ook. Dit hoort er ook bij als de klacht al is opgelost. ]],
      en = [[
        Put the complaint to your intervision group or to your supervisor; both is
        fine, too. This is part of it even if the complaint has been solved. ]],
    },
    why   = {
      nl = [[
        Je draagt het niet alleen en je reageert beter. En mocht er een geschil
        van komen, dan ben je steviger voorbereid. ]],
      en = [[
        You do not carry it alone, and you respond better. And should it come to a
        dispute, you are better prepared. ]],
    },
    from  = { "dissatisfaction", "complaint_threatened", "complaint", "escalation" },
    when  = { "complaint", "escalation" },
    must  = { "supervision", "intervision" },
  },
  rule "2.1" {
    kind  = "duty",
    label = { nl = "Stap 2.1", en = "Step 2.1" },
    title = {
      nl = "Neem contact op met de vertrouwenspersoon of een bestuurslid",
      en = "Contact the confidential adviser or a board member",
    },
    text  = {
      nl = [[
        Komt er geen oplossing, bel dan de vertrouwenspersoon therapeuten van je
        beroepsorganisatie, of een bestuurslid. Eerder bellen mag ook. ]],
      en = [[
        If there is no solution, call the confidential adviser for therapists of
        your professional body, or a board member. Calling sooner is fine, too. ]],
    },
    why   = {
      nl = [[
        Deze persoon is er voor jou, niet voor beide partijen. Samen kijken jullie
        vooruit, zodat een onhandige stap je bespaard blijft. ]],
      en = [[
        This person is there for you, not for both sides. Together you look ahead,
        so that you are spared an awkward move. ]],
    },
    from  = { "dissatisfaction", "complaint_threatened", "complaint", "escalation" },
    when  = { "no_solution", "solution_lapsed", "escalation" },
    given = { "complaint", "escalation" },
    must  = { "confidant", "board_member" },
    late_after = { "handling" },
  },
  rule "2.2" {
    kind  = "duty",
    label = { nl = "Stap 2.2", en = "Step 2.2" },
    title = {
      nl = "Meld de klacht bij je verzekeraar",
      en = "Report the complaint to your insurer",
    },
    text  = {
      nl = [[
        Komt er geen oplossing, laat dan aan de verzekeraar van je
        beroepsaansprakelijkheidsverzekering (BAV) weten dát er een klacht is,
        hoe klein het bedrag ook lijkt. Meer dan dat feit vraagt deze stap niet. ]],
      en = [[
        If there is no solution, let the insurer of your professional liability
        insurance (BAV) know that there is a complaint, however small the amount
        seems. This step asks for no more than that fact. ]],
    },
    why   = {
      nl = [[
        Komt er geld bij kijken, dan neemt de verzekeraar dat op zich. Denk aan de
        onafhankelijke klachtenfunctionaris (ca. € 600), een geschil (ca. € 2.750)
        en wat een bindende uitspraak kan kosten (max. € 25.000). ]],
      en = [[
        If money comes into it, the insurer takes care of that. Think of the
        independent complaints officer (about € 600), a dispute (about € 2,750) and
        what a binding ruling can cost (max. € 25,000). ]],
    },
    from  = { "dissatisfaction", "complaint_threatened", "complaint", "escalation" },
    when  = { "no_solution", "solution_lapsed", "escalation" },
    given = { "complaint", "escalation" },
    must  = { "insurer" },
    late_after = { "handling" },
  },

  -- Everyone can be called at any moment, in any scenario: before there is a
  -- complaint, halfway, and after it is solved. The complainant may be a man, a
  -- woman, or a client's parent. So: no pronouns, and neither "now" nor "then".
  contact "supervisor" {
    title = { nl = "Supervisor", en = "Supervisor" },
    role  = { nl = "kijkt met je mee", en = "looks at it with you" },
    text  = {
      nl = [[
        Je supervisor heeft tijd voor je. ‘Vertel. Wat is er gebeurd, en wat doet
        het met je?’ ]],
      en = [[
        Your supervisor has time for you. ‘Tell me. What happened, and what does it
        do to you?’ ]],
    },
    choice "met-naam" {
      text  = {
        nl = "Ik vertel alles, en ook dat het om {klager} gaat; dan is het beeld compleet.",
        en = "I tell everything, and also that it is about {klager}; that completes the picture.",
      },
      does  = "supervision",
      norms = { secrecy = broken {
        nl = "Je supervisor kon meedenken zonder die naam.",
        en = "Your supervisor could think along without that name.",
      } },
      feedback = {
        nl = "Het gesprek helpt. Achteraf bedenk je dat de naam er niet toe deed.",
        en = "The talk helps. Afterwards you realise that the name did not matter.",
      },
    },
    choice "anoniem" {
      text  = {
        nl = "Ik vertel wat er is gebeurd en wat het met me doet, en noem geen naam.",
        en = "I tell what happened and what it does to me, and mention no name.",
      },
      does  = "supervision",
      norms = { secrecy = kept {
        nl = "Je supervisor dacht mee zonder te weten om wie het gaat.",
        en = "Your supervisor thought along without knowing who it is about.",
      } },
      feedback = {
        nl = "Al pratend word je rustiger. Je schrijft twee zinnen op die je wilt onthouden.",
        en = "As you talk you grow calmer. You write down two sentences that you want to remember.",
      },
    },
    choice "drukte" {
      text = {
        nl = "Ik zeg dat alles me te veel wordt en vraag hoe ik weer lucht krijg.",
        en = "I say that it is all getting too much and ask how I can breathe again.",
      },
      feedback = {
        nl = "Jullie gaan samen je agenda door. Aan het verhaal zelf kom je niet toe.",
        en = "You go through your diary together. You do not get to the story itself.",
      },
    },
  },

  contact "intervision" {
    title = { nl = "Intervisiegroep", en = "Intervision group" },
    role  = { nl = "vier collega’s", en = "four colleagues" },
    text  = {
      nl = [[
        Je groep heeft ruimte voor één inbreng. ‘Wie heeft er iets op het hart?’ ]],
      en = [[
        Your group has room for one case. ‘Who has something on their mind?’ ]],
    },
    choice "luisteren" {
      text = {
        nl = "Ik laat een collega voorgaan en luister mee; het mijne kan wel wachten.",
        en = "I let a colleague go first and listen; mine can wait.",
      },
      feedback = {
        nl = "Het werd een mooie bijeenkomst. Je eigen verhaal gaat weer mee naar huis.",
        en = "It was a good meeting. Your own story goes home with you again.",
      },
    },
    choice "herkenbaar" {
      text  = {
        nl = "Ik breng het in zoals het ging, met {klager} erbij; dit blijft onder ons.",
        en = "I bring it in the way it went, with {klager} in it; this stays between us.",
      },
      does  = "intervision",
      norms = { secrecy = broken {
        nl = "De groep hoefde niet te weten om wie het gaat.",
        en = "The group did not need to know who it is about.",
      } },
      feedback = {
        nl = "De collega’s denken goed mee. Eén van hen kijkt op bij die naam, en zegt niets.",
        en = "Your colleagues think along well. One of them looks up at that name, and says nothing.",
      },
    },
    choice "anoniem" {
      text  = {
        nl = "Ik breng het in, met een andere leeftijd en een ander beroep erbij.",
        en = "I bring it in, with another age and another occupation.",
      },
      does  = "intervision",
      norms = { secrecy = kept {
        nl = "Niemand in de groep kon weten om wie het gaat.",
        en = "Nobody in the group could know who it is about.",
      } },
      feedback = {
        nl = "Twee collega’s maakten iets dergelijks mee. Je bent minder alleen dan je dacht.",
        en = "Two colleagues went through something similar. You are less alone than you thought.",
      },
    },
  },

  contact "confidant" {
    title = { nl = "Vertrouwenspersoon", en = "Confidential adviser" },
    role  = { nl = "voor therapeuten", en = "for therapists" },
    text  = {
      nl = [[
        De vertrouwenspersoon neemt de tijd. ‘Ik ben er voor jou. Waar wil je
        beginnen?’ ]],
      en = [[
        The confidential adviser takes time for you. ‘I am here for you. Where would
        you like to begin?’ ]],
    },
    choice "bemiddelen" {
      text = {
        nl = "Ik vertel wat er speelt en vraag of een telefoontje namens mij mogelijk is.",
        en = "I tell what is going on and ask whether a call on my behalf is possible.",
      },
      does = "confidant",
      feedback = {
        nl = "‘Ik sta naast jou, niet tussen jullie in. Wat jij kunt doen, bekijken we samen.’",
        en = "‘I stand beside you, not between you. What you can do, we can look at together.’",
      },
    },
    choice "regeling" {
      text = {
        nl = "Ik vraag hoe een klachtenregeling in het algemeen werkt, los van mezelf.",
        en = "I ask how a complaints scheme works in general, apart from myself.",
      },
      feedback = {
        nl = "Je krijgt een helder antwoord. ‘Speelt er iets?’ ‘Nee hoor’, hoor je jezelf zeggen.",
        en = "You get a clear answer. ‘Is something going on?’ ‘Oh no’, you hear yourself say.",
      },
    },
    choice "vragen" {
      text = {
        nl = "Ik vertel wat er speelt en vraag wat mij nog te wachten kan staan.",
        en = "I tell what is going on and ask what may still be coming my way.",
      },
      does = "confidant",
      feedback = {
        nl = "Jullie lopen na wat er kan komen. Een mail die al klaarstond, verstuur je niet.",
        en = "You go through what may come. A mail that was ready to go, you do not send.",
      },
    },
  },

  contact "insurer" {
    title = { nl = "Verzekeraar", en = "Insurer" },
    role  = { nl = "beroepsaansprakelijkheid", en = "professional liability" },
    text  = {
      nl = [[
        Je krijgt iemand aan de lijn die meldingen aanneemt. ‘Waarmee kan ik u
        helpen?’ ]],
      en = [[
        You get someone on the line who takes reports. ‘How can I help you?’ ]],
    },
    choice "eigen-risico" {
      text = {
        nl = "Ik vraag eerst eens wat mijn eigen risico is, en houd het daar nog even bij.",
        en = "I first ask what my excess is, and keep it at that for the moment.",
      },
      feedback = {
        nl = "Je hoort een bedrag. ‘Wilt u ook iets melden?’ ‘Nee, dank u’, zeg je.",
        en = "You hear an amount. ‘Do you want to report anything?’ ‘No, thank you’, you say.",
      },
    },
    choice "het-feit" {
      text  = {
        nl = "Ik meld dat er een klacht speelt, en hoor wel wat zij verder nodig hebben.",
        en = "I report that there is a complaint, and will hear what else they need.",
      },
      does  = "insurer",
      norms = { secrecy = kept {
        nl = "Je meldde het feit; over je cliënt zei je niets.",
        en = "You reported the fact; about your client you said nothing.",
      } },
      feedback = {
        nl = "Je krijgt een nummer en een vast aanspreekpunt. ‘Meer hebben we nog niet nodig.’",
        en = "You get a number and a person to turn to. ‘That is all we need for now.’",
      },
    },
    choice "hele-dossier" {
      text  = {
        nl = "Ik meld dat er een klacht speelt en mail het dossier mee, dan is alles bekend.",
        en = "I report that there is a complaint and mail the file with it, so that all is known.",
      },
      does  = "insurer",
      norms = { secrecy = broken {
        nl = "Het dossier ging naar een derde, zonder toestemming.",
        en = "The file went to a third party, without consent.",
      } },
      feedback = {
        nl = "De melding is gedaan. ‘Het dossier had u niet hoeven sturen’, zegt de stem.",
        en = "The report has been made. ‘You did not have to send the file’, says the voice.",
      },
    },
  },

  contact "board_member" {
    title = { nl = "Bestuurslid", en = "Board member" },
    role  = { nl = "van je beroepsorganisatie", en = "of your professional body" },
    text  = {
      nl = [[
        Je kent iemand uit het bestuur van je beroepsorganisatie. ‘Natuurlijk heb
        ik even. Zeg het maar.’ ]],
      en = [[
        You know someone on the board of your professional body. ‘Of course I have a
        minute. Go ahead.’ ]],
    },
    choice "met-naam" {
      text  = {
        nl = "Ik vertel wat er speelt met {klager}; een bestuurslid kan immers zwijgen.",
        en = "I tell what is going on with {klager}; a board member can keep a secret, after all.",
      },
      does  = "board_member",
      norms = { secrecy = broken {
        nl = "Ook een bestuurslid hoefde die naam niet te horen.",
        en = "A board member did not need to hear that name, either.",
      } },
      feedback = {
        nl = "Er wordt goed geluisterd. ‘Die naam vergeet ik weer’, hoor je aan het eind.",
        en = "You are listened to well. ‘I shall forget that name again’, you hear at the end.",
      },
    },
    choice "anoniem" {
      text  = {
        nl = "Ik vertel zonder namen wat er speelt en vraag hoe een ander dit zou doen.",
        en = "I tell without names what is going on and ask how someone else would do this.",
      },
      does  = "board_member",
      norms = { secrecy = kept {
        nl = "Het bestuurslid weet wat er speelt, en niet met wie.",
        en = "The board member knows what is going on, and not with whom.",
      } },
      feedback = {
        nl = "‘Goed dat je belt.’ Jullie praten een half uur over wat je het meest dwarszit.",
        en = "‘Good that you called.’ You talk for half an hour about what bothers you most.",
      },
    },
    choice "algemeen" {
      text = {
        nl = "Ik vraag of meer leden weleens een klacht krijgen, en vertel niet waarom.",
        en = "I ask whether other members ever get a complaint, and do not say why.",
      },
      feedback = {
        nl = "‘Vaker dan je denkt’, hoor je. Dat lucht op, al weet het bestuurslid van niets.",
        en = "‘More often than you think’, you hear. That is a relief, though the board member knows nothing.",
      },
    },
  },

  contact "home" {
    title = { nl = "Thuis", en = "Home" },
    role  = { nl = "je partner", en = "your partner" },
    text  = {
      nl = [[
        Je krijgt thee, en een onderzoekende blik. ‘Je bent er niet helemaal bij,
        hè?’ ]],
      en = [[
        You get tea, and a searching look. ‘You’re not quite here, are you?’ ]],
    },
    choice "hele-verhaal" {
      text  = {
        nl = "Ik vertel het hele verhaal, ook dat het om {klager} gaat.",
        en = "I tell the whole story, also that it is about {klager}.",
      },
      does  = "home",
      norms = { secrecy = broken {
        nl = "Thuis hoort niemand te weten wie bij je komt.",
        en = "Nobody at home ought to know who comes to you.",
      } },
      feedback = {
        nl = "Het lucht op. ‘Die naam ken ik’, klinkt het dan, en je schrikt.",
        en = "It is a relief. ‘I know that name’, you hear then, and you start.",
      },
    },
    choice "niets" {
      text = {
        nl = "Ik zeg dat er niets is en begin snel over iets anders.",
        en = "I say that it is nothing and quickly talk about something else.",
      },
      feedback = {
        nl = "De thee wordt koud. Je luistert maar half naar het antwoord.",
        en = "The tea gets cold. You only half listen to the answer.",
      },
    },
    choice "hoe-het-gaat" {
      text  = {
        nl = "Ik zeg dat het werk me zwaar valt en dat ik slecht slaap.",
        en = "I say that my work weighs on me and that I sleep badly.",
      },
      does  = "home",
      norms = { secrecy = kept {
        nl = "Je vertelde hoe het met jou gaat, en niets over je cliënt.",
        en = "You told how you are doing, and nothing about your client.",
      } },
      feedback = {
        nl = "Een arm om je heen. Het verhaal zelf heb je nog steeds bij je.",
        en = "An arm around you. The story itself is still with you.",
      },
    },
  },

  -- Wat een goed verhaal in acht neemt. Dit telt nooit mee voor de speler;
  -- `klachtwijzer check` legt er elke situatie naast.
  expectation "oplossing-na-gesprek" {
    kind = "responded_existence", a = "solution", b = "discuss",
    text = {
      nl = "er komt een oplossing zonder dat er met de klager is gesproken",
      en = "there is a solution without a talk with the complainant",
    },
  },
  expectation "geen-oplossing-na-gesprek" {
    kind = "responded_existence", a = "no_solution", b = "discuss",
    text = {
      nl = "het loopt vast zonder dat er met de klager is gesproken",
      en = "it gets stuck without a talk with the complainant",
    },
  },
  expectation "gesprek-heeft-gevolg" {
    kind = "responded_existence", a = "discuss",
    b = { "solution", "no_solution", "solution_lapsed", "escalation" },
    text = {
      nl = "er is gesproken, maar het verhaal zegt niet wat daarvan komt",
      en = "there was a talk, but the story does not say what comes of it",
    },
  },
  expectation "geen-oplossing-meer" {
    kind = "not_succession",
    a = { "no_solution", "solution_lapsed", "escalation" }, b = "solution",
    text = {
      nl = "er komt nog een oplossing nadat stap 2 al aan de orde was",
      en = "there is still a solution after step 2 had already come up",
    },
  },
}
