-- A way in from which no ending can be reached.
return scenario "lus" { --> K078
  example = { { "weg", "Zo kom je eruit, maar nog niet tot het eind." } },
  title = "Lus",
  procedures = { "sblp" },
  start = "begin",
  accepts = { K064 = "Dit gaat over lussen.", K069 = "Ook dat niet." },
  step "begin" {
    title = "Begin",
    choice "in" { text = "Ik ga erin.", to = "heen" },
    choice "weg" { text = "Ik ga weg.", to = "eind" },
  },
  step "heen" { title = "Heen", to = "weer" }, --> K058
  step "weer" { title = "Weer", to = "heen" }, --> K058
  step "eind" { title = "Eind", ending = "left" },
}
