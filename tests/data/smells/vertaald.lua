-- Nothing to be said: one habit happens to do well, and all is translated but
-- what the procedure brings.
return scenario "vertaald" {
  title = { nl = "Vertaald", en = "Translated" },
  procedures = { "sblp" },
  start = "begin",
  accepts = { K049 = "Dit gaat over een vertaling.", K064 = "Ook dat niet." },
  step "begin" {
    title = { nl = "Begin", en = "Begin" },
    happens = "complaint",
    choice "praten" { text = { nl = "Ik praat erover.", en = "I talk." }, does = "discuss", to = "eind" },
    choice "zwijgen" { text = { nl = "Ik zwijg.", en = "I do not." }, to = "eind" },
    choice "wachten" { text = { nl = "Ik wacht nog een week.", en = "I wait." }, to = "eind" },
  },
  step "eind" { title = { nl = "Eind", en = "End" }, ending = "left" },
}
