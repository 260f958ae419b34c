-- Both a dead end and a way that goes round for ever; each is told once, where
-- it is, not of what leads there.
return scenario "doodlopend" {
  title = "Doodlopend",
  procedures = { "sblp" },
  start = "begin",
  accepts = { K064 = "Dit gaat over vastlopen.", K069 = "Ook dat niet." },
  step "begin" {
    title = "Begin",
    choice "steeg" { text = "Ik neem de steeg.", to = "steeg" },
    choice "plein" { text = "Ik neem het plein.", to = "plein" },
    choice "weg" { text = "Ik ga weg.", to = "eind" },
  },
  step "steeg" { title = "Steeg", to = "muur" },
  step "muur" { --> K057
    title = "Muur",
    choice "kijken" { text = "Ik kijk omhoog." },
  },
  step "plein" { --> K058
    title = "Plein",
    choice "rond" { text = "Ik loop een rondje.", norms = { care = broken "Zo kom je nergens." } },
    choice "ook" { text = "Ik loop nog een rondje.", to = "plein2" },
  },
  step "plein2" { title = "Nog een plein", to = "plein" }, --> K058
  step "eind" { title = "Eind", ending = "left" },
}
