-- What a function reads and changes is not known, so of no variable it can be
-- said that it does nothing.
return scenario "functies" {
  title = "Functies",
  procedures = { "sblp" },
  start = "begin",
  accepts = { K064 = "Dit gaat over functies.", K069 = "Ook dat niet." },
  state = { moed = range(0, 3, 1), rust = false },
  step "begin" {
    title = "Begin",
    choice "nooit" { text = "Ik durf alles.", when = function(s) return s.moed > 1 end, to = "eind" }, --> K060
    choice "steeds" { text = "Ik durf dit wel.", when = function(s) return s.moed > 0 end, to = "eind" }, --> K061
    choice "weg" { text = "Ik durf niets.", to = "uit" },
  },
  step "eind" { title = "Eind", ending = "solved" },
  step "uit" { title = "Uit", ending = "left" },
}
