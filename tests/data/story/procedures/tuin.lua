return procedure "tuin" {
  title = "Wat buren doen",
  source = { title = "Een voorbeeld", owner = "Niemand" },
  event "klacht" { label = "er is een klacht" },
  event "boos" { label = "de buur is boos" },
  event "weg" { label = "de buur is weg" },
  activity "praten" { label = "praten" },
  activity "vragen" { label = "iemand om raad vragen" },
  rule "gesprek" {
    kind = "duty", from = "klacht", when = "boos", must = "praten",
    late_after = "weg",
  },
  rule "raad" { kind = "response", a = "klacht", b = "vragen" },
  contact "vriend" {
    title = "Een vriend", role = "luistert", text = [[ Zeg het eens. ]],
    choice "vragen" { text = "Wat zou jij doen?", does = "vragen" },
  },
}
