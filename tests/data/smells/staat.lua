-- State that does nothing, and choices that do nothing.
return scenario "staat" {
  title = "Staat",
  procedures = { "sblp" },
  start = "begin",
  accepts = { K064 = "Dit gaat over de staat.", K069 = "Ook dat niet." },
  state = {
    gezet = false, --> K062
    gelezen = range(0, 3, 1), --> K063
    getoond = range(0, 3, 1),
  },
  step "begin" { --> K067
    title = "Begin",
    text = "Je hebt er nog {getoond}.",
    choice "een" { text = "Ik doe dit.", sets = { gezet = true, getoond = up(1) }, to = "twee" },
    choice "ook" { text = "Ik doe dat.", sets = { gezet = true, getoond = up(1) }, to = "twee" },
  },
  step "twee" {
    title = "Twee",
    text = { "Verder.", also { when = { gelezen = 2 }, "Nooit." } },
    choice "goed" { text = "Ik rond dit af.", to = "eind" },
    choice "weg" { text = "Ik loop nu weg.", to = "uit" },
  },
  step "eind" { title = "Eind", ending = "solved" },
  step "uit" { title = "Uit", ending = "left" },
}
