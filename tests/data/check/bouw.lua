-- How things are put together.
return scenario "bouw" {
  title = "Bouw",
  procedures = { "sblp" },
  start = "begin",
  "los", --> K020
  rule "r" { kind = "response", a = "complaint", b = "discuss" }, --> K021
  person { name = "Zonder naam" }, --> K017
  person "half", --> K018
  step "begin" {
    title = "Begin",
    person "binnen" { name = "Binnen" }, --> K021
    to = "dood", --> K021
    choice "a" {
      text = "Ik ga.",
      to = "dood",
      choice "b" { text = "In een keuze" }, --> K020
    },
  },
  step "dood" { title = "Dood" }, --> K029
  step "druk" { title = "Druk", ending = "solved", busy = "Nee." }, --> K021
  step "dubbel" { title = "Dubbel", ending = "solved", to = "begin" }, --> K030
}
