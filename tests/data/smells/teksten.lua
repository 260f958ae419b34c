-- Texts that give it away, and texts that lack something.
return scenario "teksten" { --> K072
  title = "Teksten",
  procedures = { "sblp" },
  start = "begin",
  accepts = { K064 = "Dit gaat over teksten.", K069 = "Ook dat niet." },
  step "begin" {
    title = "Begin",
    text = { nl = "Het begint.", en = "It begins." },
    choice "kort" { text = "Ik zwijg.", to = "eind" },
    choice "lang" { text = "Ik bel vandaag nog op, vraag hoe het gaat en luister lang en aandachtig.", to = "uit" }, --> K070
    choice "altijd" { text = "Dat doe ik altijd.", to = "uit" }, --> K071
    choice "rol" { text = "Ik bel mijn supervisor.", to = "eind" }, --> K071
    choice "teken" { text = "Ik lach ☺ erom.", to = "uit" }, --> K073
  },
  step "eind" { title = "Eind", ending = "solved" },
  step "uit" { title = "Uit", ending = "left" },
}
