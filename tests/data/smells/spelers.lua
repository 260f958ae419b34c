-- Players who do not read do well, and duties that cannot be missed or kept.
return scenario "spelers" {
  title = "Spelers",
  procedures = { "sblp" },
  start = "begin",
  accepts = { K049 = "Dit gaat over spelers." },
  step "begin" { --> K065 K068 K068 K068 K068 K064 K064 K069
    title = "Begin",
    happens = "complaint",
    does = "discuss",
    choice "goed" { text = "Ik vraag hoe het is.", to = "eind" },
    choice "kort" { text = "Ik zwijg.", to = "uit" },
    choice "weg" { text = "Ik ga hier nu uitvoerig op in.", to = "eind" },
  },
  contact "supervisor" { choice "vertellen" { text = "Ik vertel het.", does = "supervision" } },
  contact "board_member" { choice "vertellen" { text = "Ik vertel het.", does = "board_member" } },
  contact "home" { choice "vertellen" { text = "Ik vertel het.", does = "home" } },
  step "eind" { title = "Eind", ending = "solved" },
  step "uit" { title = "Uit", happens = "solution", ending = "left" },
}
