-- What looks like a smell and is none, and what the scenario says of one of the
-- procedure's people.
return scenario "apart" { --> K072 K079
  example = { { "nergens", "Hier loopt het vast." } },
  title = { nl = "Apart", en = "Apart" },
  procedures = { "sblp" },
  start = "begin",
  accepts = { K064 = "Dit gaat over iets anders.", K069 = "Ook dat niet." },
  state = {
    boos = false,
    kopjes = range(0, 3, 1),
    naam = one_of { "geen", "een" }, --> K062
  },
  person "karin" { name = "Karin ☺", role = "cliënt" }, --> K073
  document "brief" { title = { nl = "Brief", en = "Letter" }, text = { nl = "Dag →", en = "Bye" } }, --> K073
  step "begin" {
    title = { nl = "Begin", en = "Begin" },
    busy = { nl = "Straks.", en = "Later." },
    -- Alike, but each brings a remark of its own.
    choice "goed" { text = { nl = "Ik luister.", en = "I listen." }, norms = { listen = kept "Je luisterde." }, to = "midden" },
    choice "slecht" { text = { nl = "Ik praat.", en = "I talk." }, norms = { listen = broken "Je praatte." }, to = "midden" },
    choice "boos" { text = { nl = "Ik word boos.", en = "I get angry." }, sets = { boos = true }, to = "midden" },
  },
  step "midden" {
    title = { nl = "Midden", en = "Middle" },
    -- Never open together.
    choice "kalm" { text = "Ik drink {kopjes} kopjes.", when = { boos = false }, sets = { kopjes = up(1) }, to = "keus" },
    choice "fel" { text = "Ik drink niets.", when = { boos = true }, to = "keus" },
  },
  step "keus" {
    title = { nl = "Keus", en = "Choice" },
    choice "altijd" { text = "Dat doe ik ‘altijd’.", to = "eind" }, --> K071
    choice "nooit" { text = "Dat doe ik altijdgroen.", to = "uit" },
  },
  contact "supervisor" {
    choice "boos" { text = "Ik vertel het.", does = "supervision", when = { boos = true } },
    choice "nooit" { text = "Ik vertel niets.", when = { boos = true, kopjes = 3 } }, --> K060
    choice "lang" { text = "Ik vertel alles wat er is gebeurd, van het begin tot aan het eind.", does = "supervision" }, --> K070
  },
  step "eind" { title = { nl = "Eind", en = "End" }, ending = "solved" },
  step "uit" { title = { nl = "Uit", en = "Out" }, ending = "left" },
}
