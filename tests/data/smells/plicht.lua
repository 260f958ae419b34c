-- A duty that nobody can keep: there is nobody to talk to.
return scenario "plicht" {
  title = "Plicht",
  procedures = { "sblp" },
  start = "begin",
  accepts = { K049 = "Dit gaat over een plicht.", K064 = "Ook dat niet." },
  step "begin" { --> K066
    title = "Begin",
    happens = "complaint",
    busy = "Straks.",
    choice "wachten" { text = "Ik wacht maar af.", to = "eind" },
    choice "laten" { text = "Ik laat het zo.", to = "anders" },
  },
  step "eind" { title = "Eind", ending = "solved", happens = "solution" },
  step "anders" { title = "Anders", ending = "left" },
}
