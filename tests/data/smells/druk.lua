-- A duty that nobody can keep: there is never time to call.
return scenario "druk" {
  title = "Druk",
  procedures = { "sblp" },
  start = "begin",
  accepts = { K049 = "Dit gaat over drukte.", K064 = "Ook dat niet." },
  step "begin" { --> K066
    title = "Begin",
    happens = "complaint",
    busy = "Straks.",
    choice "praten" { text = "Ik praat erover.", does = "discuss", to = "eind" },
    choice "laten" { text = "Ik laat het zo.", to = "eind" },
  },
  step "eind" { title = "Eind", ending = "solved", happens = "solution", busy = "Het is klaar." },
}
