-- Names: bad, double, reserved, and of things that are not there.
return scenario "Namen" { --> K016
  title = "Namen",
  procedures = { "sblp" },
  start = "begn", --> K023
  complainant = "karin",
  state = { vertrouwen = range(0, 4, 2) },
  person "karin" { name = "Karin" },
  person "wim" { name = "Wim", portrait = "wimm" }, --> K075
  person "els" { name = "Els", portrait = "../els" }, --> K016
  person "bo" { name = "Bo", portrait = "board_member" },
  person "karin" { name = "Karin nog eens" }, --> K022
  step "begin" {
    title = "Begin",
    person = "kaarin", --> K023
    happens = { "complant" }, --> K023
    shows = { "brief" }, --> K023
    text = [[ Zij vertrouwt je {vertrowen}. {klager} wacht. ]], --> K033
    choice "finish" { text = "Ik stop.", to = "begin" }, --> K042
    choice "" { text = "Ik ga.", to = "begin" }, --> K017
    choice "met spatie" { text = "Ik ga.", to = "begin" }, --> K016
    choice "goed" {
      text = "Ik ga.",
      does = "complaint", --> K025
      happens = "discuss", --> K026
      needs = "bellen", --> K023
      when = { vertrouw = at_least(2) }, --> K023
      sets = { vertrouwen = up(1), rust = true }, --> K023
      norms = { luisteren = kept "Goed." }, --> K023
      to = "ergens", --> K023
    },
  },
  step "begin" { title = "Nog eens", ending = "solved" }, --> K022
  contact "buurman" { title = "Buurman" }, --> K023
}
