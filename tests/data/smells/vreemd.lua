-- A story that its procedure finds odd.
return scenario "vreemd" {
  title = "Vreemd",
  procedures = { "sblp" },
  start = "begin",
  accepts = { K064 = "Dit gaat over verwachtingen.", K066 = "Ook dat niet.", K069 = "Noch dat." },
  step "begin" { --> K068 K068
    title = "Begin",
    happens = "complaint",
    choice "praten" { text = "Ik praat erover.", does = "discuss", to = "niets" },
    choice "wachten" { text = "Ik wacht maar af.", to = "goed" },
    choice "laten" { text = "Ik laat het erbij.", to = "vast" },
  },
  step "vast" { title = "Vast", happens = "no_solution", to = "goed" },
  step "goed" { title = "Goed", happens = "solution", ending = "solved" }, --> K049 K049 K049
  step "niets" { title = "Niets", ending = "left" }, --> K049
}
