-- Values that a variable cannot have, and conditions that cannot be.
local extra = 3
return scenario "waarden" {
  title = "Waarden",
  procedures = { "sblp" },
  start = "begin",
  state = {
    vertrouwen = range(0, 4, 2),
    factuur = one_of { "open", "weg" },
    gevraagd = false,
    fout = "tekst", --> K014
    omgekeerd = range(4, 0), --> K014
    soort = one_of { "a", "b" },
  },
  step "begin" {
    title = "Begin",
    choice "a" {
      text = "Ik bel.",
      when = {
        vertrouwen = 7, --> K027
        factuur = at_least(1), --> K028
        gevraagd = "ja", --> K027
        soort = "\xff", --> K008
        omgekeerd = at_least(), --> K027
      },
      to = "eind",
    },
    choice "b" {
      text = "Ik schrijf.",
      sets = {
        vertrouwen = at_most(9), --> K027
        factuur = "half", --> K027
        gevraagd = up(1), --> K028
      },
      to = { { when = { factuur = not_("dicht") }, to = "eind" }, "eind" }, --> K027
    },
    choice "c" {
      text = "Ik wacht.",
      when = function(s) return s.vertrouwen > extra end, --> K037
      effect = { vertrouwen = 1 }, --> K014
      to = { { when = { factuur = "open" }, to = "eind" } }, --> K043
    },
    choice "d" {
      text = "Ik ga.",
      norms = { listen = "goed", prompt = kept "" }, --> K014 K032
      to = "eind",
    },
  },
  step "eind" { title = "Eind", ending = "solved" },
}
