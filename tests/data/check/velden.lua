-- Fields: unknown, missing, of the wrong type, given twice. What the check
-- must say of a line stands behind it, after the arrow.
return scenario "velden" {
  titel = "Een Nederlands woord", --> K012
  summary = 12, --> K014
  minutes = 0, --> K014
  level = 6, --> K014
  procedures = { "sblp" },
  start = "begin",
  person "karin" { name = "Karin", rol = "cliënt" }, --> K012
  document "factuur" { title = "Factuur" }, --> K013
  step "begin" {
    title = "Begin",
    day = "morgen", --> K014
    mood = "boos", --> K027
    says = "",  --> K032
    text = { nl = "Goed", en = 7 }, --> K014
    choice "een" {
      tekst = "Ik bel.", --> K012
      text = "Ik schrijf.",
      days = 2,
      days = 3, --> K015
      once = "ja", --> K014
      to = "eind",
    },
    choice "twee" { to = "eind" }, --> K013
    choice "drie" { text = "Goed", does = true, to = 12 }, --> K014 K014
  },
  step "eind" { title = "Eind", ending = "klaar" }, --> K027
}
