-- The step plan of SBLP, in our own words. CC BY 4.0.

return procedure "sblp" {
  title  = "Stappenplan SBLP",
  source = { title = "Omgaan met een (dreigende) klacht: wat te doen?", owner = "SBLP" },

  event "dissatisfaction"      { label = "onvrede" },
  event "complaint_threatened" { label = "een dreigende klacht" },
  event "complaint"            { label = "de klacht" },
  event "refused"              { label = "de klager wil niet praten" },
  event "solution"             { label = "een oplossing" },
  event "no_solution"          { label = "geen oplossing" },
  event "solution_lapsed"      { label = "de oplossing houdt geen stand" },
  event "escalation"           { label = "een ander treedt op in de klacht" },
  event "handling"             { label = "de formele behandeling" },
  event "settlement"           { label = "een vergelijk" },
  event "no_settlement"        { label = "geen vergelijk" },
  event "filed"                { label = "ingediend bij de geschillencommissie" },
  event "admissible"           { label = "ontvankelijk" },
  event "inadmissible"         { label = "niet ontvankelijk" },
  event "ruling"               { label = "een bindende uitspraak" },

  activity "discuss"      { label = "bespreken met de klager" },
  activity "supervision"  { label = "supervisie" },
  activity "intervision"  { label = "intervisie" },
  activity "confidant"    { label = "contact met de vertrouwenspersoon therapeuten" },
  activity "board_member" { label = "contact met een bestuurslid" },
  activity "insurer"      { label = "melding bij de verzekeraar" },
  activity "home"         { label = "thuis erover praten" },

  norm "secrecy"        { label = "beroepsgeheim" },
  norm "no_admission"   { label = "niets toezeggen voordat de verzekeraar het weet" },
  norm "file"           { label = "het dossier blijft zoals het is" },
  norm "prompt"         { label = "vlot reageren" },
  norm "listen"         { label = "eerst luisteren" },
  norm "routes"         { label = "de weg wijzen" },
  norm "care"           { label = "veiligheid en zorg" },
  norm "authority"      { label = "toestemming van beide ouders" },
  norm "channel"        { label = "via wie de klager vertegenwoordigt" },
  norm "no_retaliation" { label = "niets terugdoen" },
  norm "proceedings"    { label = "meewerken aan de behandeling" },

  phase "1" {
    title = "Stap 1: praat erover en breng het in",
    route = "jij en de cliënt",
    who   = "you",
    text  = [[
      Merk je onvrede, dreigt er een klacht of is zij er al? Dan doe je twee
      dingen, in de volgorde die jou past: je zoekt het gesprek met de klager, en
      je legt voor aan vakgenoten wat er speelt. ]],
  },
  phase "2" {
    title = "Stap 2: zoek steun en meld het",
    route = "jij en de cliënt",
    who   = "you",
    text  = [[
      Komen jullie er samen niet uit, dan bel je twee anderen: de
      vertrouwenspersoon therapeuten en je verzekeraar. Wie je het eerst belt,
      maakt niet uit. ]],
  },
  phase "3.1" {
    title = "Stap 3.1: de contactpersoon klachtbehandeling",
    route = "via de beroepsorganisatie SBLP",
    who   = "others",
    text  = [[
      Dit is een van de twee wegen van stap 3. De contactpersoon
      klachtbehandeling van de SBLP zoekt met jou en de klager naar een
      vergelijk, en bekijkt welke vorm daarbij past. ]],
  },
  phase "3.2" {
    title = "Stap 3.2: de onafhankelijke klachtenfunctionaris",
    route = "via de onafhankelijke klachtenfunctionaris",
    who   = "others",
    text  = [[
      Dit is de andere weg. De onafhankelijke klachtenfunctionaris hoort bij de
      instantie waarbij jij voor de Wkkgz bent aangesloten, zoals CamCoop, Scag
      of Nibig. Vanaf hier gelden de regels van het klachtenreglement van die
      instantie. Ook hier wordt een vergelijk gezocht. ]],
  },
  phase "4" {
    title = "Stap 4: de geschillencommissie",
    route = "via de onafhankelijke geschillencommissie",
    who   = "others",
    text  = [[
      Is er geen vergelijk gekomen, en legt de klager de klacht voor aan de
      Geschillencommissie Complementaire Behandelvormen? Dan gaat die na of de
      klacht ontvankelijk is. Pas als dat zo is, heet de klacht een geschil.

      Schikken kan dan nog steeds. Gebeurt dat niet, dan volgt een bindende
      uitspraak. ]],
  },

  fact "officer" {
    amount = 600, kind = "about",
    label  = "mogelijke kosten van de onafhankelijke klachtenfunctionaris",
    when = { "handling" }, covered = { "insurer" },
  },
  fact "dispute" {
    amount = 2750, kind = "about",
    label  = "mogelijke kosten van een geschil",
    when = { "admissible" }, covered = { "insurer" },
  },
  fact "ruling" {
    amount = 25000, kind = "max",
    label  = "mogelijke kosten door een bindende uitspraak",
    when = { "ruling" }, covered = { "insurer" },
  },

  term "admissible" {
    label = "ontvankelijk",
    text  = [[
      De geschillencommissie kan de klacht in behandeling nemen. Dat zegt nog
      niets over wie er gelijk heeft. ]],
  },
  term "dispute" {
    label = "geschil",
    text  = [[ Zo heet de klacht zodra de geschillencommissie haar ontvankelijk vindt. ]],
  },
  term "settlement" {
    label = "vergelijk",
    text  = [[
      Een afspraak in stap 3 waarmee jij en de klager allebei verder kunnen. Het
      is geen oordeel over wie gelijk had. ]],
  },
  term "settle" {
    label = "schikken",
    text  = [[ Het in stap 4 alsnog samen eens worden, zodat er geen uitspraak nodig is. ]],
  },
  term "ruling" {
    label = "bindende uitspraak",
    text  = [[ De beslissing van de geschillencommissie, waaraan je gebonden bent. ]],
  },

  rule "1a" {
    kind  = "duty",
    label = "Stap 1a",
    title = "Bespreek de onvrede met de klager",
    text  = [[
      Nodig de klager uit om te praten, zodra je merkt dat er iets wringt. Een
      oprecht aanbod telt, ook als de klager nee zegt of niet antwoordt. ]],
    why   = [[
      Vaak doet vooral pijn hoe iemand zich bejegend voelde. Daar helpt een
      gesprek bij, en jij leert ervan. ]],
    from  = { "dissatisfaction", "complaint_threatened", "complaint", "escalation" },
    when  = { "dissatisfaction", "complaint_threatened", "complaint", "escalation" },
    must  = { "discuss" },
  },
  rule "1b" {
    kind  = "duty",
    label = "Stap 1b",
    title = "Breng de klacht in bij supervisie of intervisie",
    text  = [[
      Leg de klacht voor aan een supervisor of aan je intervisiegroep; allebei
      mag ook. Dit hoort er ook bij als de klacht al is opgelost, en als zij
      alleen nog maar dreigt. ]],
    why   = [[
      Je draagt het niet alleen en je reageert beter. En mocht er een geschil
      van komen, dan ben je steviger voorbereid. ]],
    from  = { "dissatisfaction", "complaint_threatened", "complaint", "escalation" },
    when  = { "complaint_threatened", "complaint", "escalation" },
    must  = { "supervision", "intervision" },
  },
  rule "2.1" {
    kind  = "duty",
    label = "Stap 2.1",
    title = "Neem contact op met de vertrouwenspersoon therapeuten",
    text  = [[
      Komt er geen oplossing, bel dan de vertrouwenspersoon therapeuten van de
      SBLP. Eerder bellen mag ook. ]],
    why   = [[
      Deze persoon is er voor jou, niet voor beide partijen. Samen kijken jullie
      vooruit, zodat een onhandige stap je bespaard blijft. ]],
    from  = { "dissatisfaction", "complaint_threatened", "complaint", "escalation" },
    when  = { "no_solution", "solution_lapsed", "escalation" },
    given = { "complaint_threatened", "complaint", "escalation" },
    must  = { "confidant" },
    late_after = { "handling" },
  },
  rule "2.2" {
    kind  = "duty",
    label = "Stap 2.2",
    title = "Meld de klacht bij je verzekeraar",
    text  = [[
      Komt er geen oplossing, laat dan aan de verzekeraar van je
      beroepsaansprakelijkheidsverzekering (BAV) weten dát er een klacht is,
      hoe klein het bedrag ook lijkt. Meer dan dat feit vraagt deze stap niet. ]],
    why   = [[
      Komt er geld bij kijken, dan neemt de verzekeraar dat op zich. Denk aan de
      onafhankelijke klachtenfunctionaris (ca. € 600), een geschil (ca. € 2.750)
      en wat een bindende uitspraak kan kosten (max. € 25.000). ]],
    from  = { "dissatisfaction", "complaint_threatened", "complaint", "escalation" },
    when  = { "no_solution", "solution_lapsed", "escalation" },
    given = { "complaint_threatened", "complaint", "escalation" },
    must  = { "insurer" },
    late_after = { "handling" },
  },

  -- Everyone can be called at any moment, in any scenario: before there is a
  -- complaint, halfway, and after it is solved. The complainant may be a man, a
  -- woman, or a client's parent. So: no pronouns, and neither "now" nor "then".
  contact "supervisor" {
    title = "Supervisor",
    role  = "kijkt met je mee",
    text  = [[
      Je supervisor heeft tijd voor je. ‘Vertel. Wat is er gebeurd, en wat doet
      het met je?’ ]],
    choice "met-naam" {
      text  = "Ik vertel alles, en ook dat het om {klager} gaat; dan is het beeld compleet.",
      does  = "supervision",
      norms = { secrecy = broken "Je supervisor kon meedenken zonder die naam." },
      feedback = "Het gesprek helpt. Achteraf bedenk je dat de naam er niet toe deed.",
    },
    choice "anoniem" {
      text  = "Ik vertel wat er is gebeurd en wat het met me doet, en noem geen naam.",
      does  = "supervision",
      norms = { secrecy = kept "Je supervisor dacht mee zonder te weten om wie het gaat." },
      feedback = "Al pratend word je rustiger. Je schrijft twee zinnen op die je wilt onthouden.",
    },
    choice "drukte" {
      text = "Ik zeg dat alles me te veel wordt en vraag hoe ik weer lucht krijg.",
      feedback = "Jullie gaan samen je agenda door. Aan het verhaal zelf kom je niet toe.",
    },
  },

  contact "intervision" {
    title = "Intervisiegroep",
    role  = "vier collega’s",
    text  = [[
      Je groep heeft ruimte voor één inbreng. ‘Wie heeft er iets op het hart?’ ]],
    choice "luisteren" {
      text = "Ik laat een collega voorgaan en luister mee; het mijne kan wel wachten.",
      feedback = "Het werd een mooie bijeenkomst. Je eigen verhaal gaat weer mee naar huis.",
    },
    choice "herkenbaar" {
      text  = "Ik breng het in zoals het ging, met {klager} erbij; dit blijft onder ons.",
      does  = "intervision",
      norms = { secrecy = broken "De groep hoefde niet te weten om wie het gaat." },
      feedback = "De collega’s denken goed mee. Eén van hen kijkt op bij die naam, en zegt niets.",
    },
    choice "anoniem" {
      text  = "Ik breng het in, met een andere leeftijd en een ander beroep erbij.",
      does  = "intervision",
      norms = { secrecy = kept "Niemand in de groep kon weten om wie het gaat." },
      feedback = "Twee collega’s maakten iets dergelijks mee. Je bent minder alleen dan je dacht.",
    },
  },

  contact "confidant" {
    title = "Vertrouwenspersoon",
    role  = "voor therapeuten, SBLP",
    text  = [[
      De vertrouwenspersoon neemt de tijd. ‘Ik ben er voor jou. Waar wil je
      beginnen?’ ]],
    choice "bemiddelen" {
      text = "Ik vertel wat er speelt en vraag of een telefoontje namens mij mogelijk is.",
      does = "confidant",
      feedback = "‘Ik sta naast jou, niet tussen jullie in. Wat jij kunt doen, bekijken we samen.’",
    },
    choice "regeling" {
      text = "Ik vraag hoe een klachtenregeling in het algemeen werkt, los van mezelf.",
      feedback = "Je krijgt een helder antwoord. ‘Speelt er iets?’ ‘Nee hoor’, hoor je jezelf zeggen.",
    },
    choice "vragen" {
      text = "Ik vertel wat er speelt en vraag wat mij nog te wachten kan staan.",
      does = "confidant",
      feedback = "Jullie lopen na wat er kan komen. Een mail die al klaarstond, verstuur je niet.",
    },
  },

  contact "insurer" {
    title = "Verzekeraar",
    role  = "beroepsaansprakelijkheid",
    text  = [[
      Je krijgt iemand aan de lijn die meldingen aanneemt. ‘Waarmee kan ik u
      helpen?’ ]],
    choice "eigen-risico" {
      text = "Ik vraag eerst eens wat mijn eigen risico is, en houd het daar nog even bij.",
      feedback = "Je hoort een bedrag. ‘Wilt u ook iets melden?’ ‘Nee, dank u’, zeg je.",
    },
    choice "het-feit" {
      text  = "Ik meld dat er een klacht speelt, en hoor wel wat zij verder nodig hebben.",
      does  = "insurer",
      norms = { secrecy = kept "Je meldde het feit; over je cliënt zei je niets." },
      feedback = "Je krijgt een nummer en een vast aanspreekpunt. ‘Meer hebben we nog niet nodig.’",
    },
    choice "hele-dossier" {
      text  = "Ik meld dat er een klacht speelt en mail het dossier mee, dan is alles bekend.",
      does  = "insurer",
      norms = { secrecy = broken "Het dossier ging naar een derde, zonder toestemming." },
      feedback = "De melding is gedaan. ‘Het dossier had u niet hoeven sturen’, zegt de stem.",
    },
  },

  contact "board_member" {
    title = "Bestuurslid",
    role  = "van je beroepsorganisatie",
    text  = [[
      Je kent iemand uit het bestuur van je beroepsorganisatie. ‘Natuurlijk heb
      ik even. Zeg het maar.’ ]],
    choice "met-naam" {
      text  = "Ik vertel wat er speelt met {klager}; een bestuurslid kan immers zwijgen.",
      does  = "board_member",
      norms = { secrecy = broken "Ook een bestuurslid hoefde die naam niet te horen." },
      feedback = "Er wordt goed geluisterd. ‘Die naam vergeet ik weer’, hoor je aan het eind.",
    },
    choice "anoniem" {
      text  = "Ik vertel zonder namen wat er speelt en vraag hoe een ander dit zou doen.",
      does  = "board_member",
      norms = { secrecy = kept "Het bestuurslid weet wat er speelt, en niet met wie." },
      feedback = "‘Goed dat je belt.’ Jullie praten een half uur over wat je het meest dwarszit.",
    },
    choice "algemeen" {
      text = "Ik vraag of meer leden weleens een klacht krijgen, en vertel niet waarom.",
      feedback = "‘Vaker dan je denkt’, hoor je. Dat lucht op, al weet het bestuurslid van niets.",
    },
  },

  contact "home" {
    title = "Thuis",
    role  = "je partner",
    text  = [[
      Je krijgt thee, en een onderzoekende blik. ‘Je bent er niet helemaal bij,
      hè?’ ]],
    choice "hele-verhaal" {
      text  = "Ik vertel het hele verhaal, ook dat het om {klager} gaat.",
      does  = "home",
      norms = { secrecy = broken "Thuis hoort niemand te weten wie bij je komt." },
      feedback = "Het lucht op. ‘Die naam ken ik’, klinkt het dan, en je schrikt.",
    },
    choice "niets" {
      text = "Ik zeg dat er niets is en begin snel over iets anders.",
      feedback = "De thee wordt koud. Je luistert maar half naar het antwoord.",
    },
    choice "hoe-het-gaat" {
      text  = "Ik zeg dat het werk me zwaar valt en dat ik slecht slaap.",
      does  = "home",
      norms = { secrecy = kept "Je vertelde hoe het met jou gaat, en niets over je cliënt." },
      feedback = "Een arm om je heen. Het verhaal zelf heb je nog steeds bij je.",
    },
  },

  -- Wat een goed verhaal in acht neemt. Dit telt nooit mee voor de speler;
  -- `klachtwijzer check` legt er elke situatie naast.
  expectation "oplossing-na-gesprek" {
    kind = "responded_existence", a = "solution", b = "discuss",
    text = "er komt een oplossing zonder dat er met de klager is gesproken",
  },
  expectation "geen-oplossing-na-gesprek" {
    kind = "responded_existence", a = "no_solution", b = "discuss",
    text = "het loopt vast zonder dat er met de klager is gesproken",
  },
  expectation "gesprek-heeft-gevolg" {
    kind = "responded_existence", a = "discuss",
    b = { "solution", "no_solution", "solution_lapsed", "escalation" },
    text = "er is gesproken, maar het verhaal zegt niet wat daarvan komt",
  },
  expectation "geen-oplossing-meer" {
    kind = "not_succession",
    a = { "no_solution", "solution_lapsed", "escalation" }, b = "solution",
    text = "er komt nog een oplossing nadat stap 2 al aan de orde was",
  },
}
