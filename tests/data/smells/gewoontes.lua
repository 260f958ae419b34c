-- Two habits do well: always the longest, and always the shortest choice.
return scenario "gewoontes" {
  title = "Gewoontes",
  procedures = { "sblp" },
  start = "begin",
  accepts = { K049 = "Dit gaat over gewoontes.", K064 = "Ook dat niet." },
  step "begin" { --> K068 K068
    title = "Begin",
    happens = "complaint",
    choice "eerst" { text = "Ik wacht maar af.", to = "eind" },
    choice "kort" { text = "Ik bel.", does = "discuss", to = "eind" },
    choice "lang" { text = "Ik vraag hoe het nu is.", does = "discuss", to = "eind" },
    choice "laatst" { text = "Ik laat het zo.", to = "eind" },
  },
  step "eind" { title = "Eind", ending = "left" },
}
