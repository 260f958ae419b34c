-- What can never be come to, and what cannot be left.
return scenario "bereik" {
  title = "Bereik",
  procedures = { "sblp" },
  start = "begin",
  accepts = { K064 = "Dit gaat over bereik.", K069 = "Ook dat niet." },
  state = { geduld = range(0, 2, 1), sleutel = false },
  step "begin" {
    title = "Begin",
    choice "door" { text = "Ik ga door.", sets = { geduld = down(1) }, to = "kuil" },
    choice "rond" { text = "Ik ga rond.", sets = { geduld = up(1) }, to = "ronde" },
    choice "nooit" { text = "Ik kan niet.", when = { sleutel = true }, to = "eind" }, --> K060
    choice "steeds" { text = "Ik mag toch.", when = { geduld = at_least(0) }, to = "eind" }, --> K061
  },
  step "kuil" { --> K057
    title = "Kuil",
    choice "op" { text = "Ik klim eruit.", when = { geduld = 2 }, to = "eind" }, --> K060
    choice "sleutelen" { text = "Ik kijk wat rond.", once = true },
  },
  step "ronde" {
    title = "Ronde",
    choice "links" { text = "Ik ga links.", to = "begin" },
    choice "rechts" { text = "Ik ga rechts.", sets = { sleutel = false }, to = "eind" },
  },
  step "eiland" { title = "Eiland", to = "eind" }, --> K059
  step "eind" { title = "Eind", ending = "left" },
}
