return scenario "tuin" {
  title = "De heg",
  procedures = "tuin",
  start = "hek",
  complainant = "ine",
  person "ine" { name = "Ine" },

  step "hek" {
    title = "Aan het hek",
    happens = "klacht",
    text = [[ ‘Die heg staat op mijn grond,’ zegt Ine. ]],
    choice "luisteren" { text = "Ik luister.", to = "keuken" },
    choice "doorlopen" { text = "Ik loop door.", to = "keuken" },
  },
  step "keuken" {
    title = "In de keuken",
    happens = "boos",
    text = [[ Thuis denk je er nog eens over na. ]],
    choice "schrijven" { text = "Ik schrijf een briefje.", to = "stoep" },
    choice "bellen" { text = "Ik bel haar op.", does = "praten", to = "stoep" },
  },
  step "stoep" {
    title = "Op de stoep",
    text = [[ Een dag later kom je haar tegen. ]],
    choice "groeten" { text = "Ik groet.", to = "schuur" },
    choice "zwijgen" { text = "Ik zwijg.", to = "schuur" },
  },
  step "schuur" {
    title = "Bij de schuur",
    text = [[ De heggenschaar hangt er nog. ]],
    choice "snoeien" { text = "Ik snoei.", to = "eind" },
    choice "laten" { text = "Ik laat het.", to = "uit" },
  },
  step "eind" { title = "Weer buren", ending = "solved" },
  step "uit" { title = "Verhuisd", ending = "left", happens = "weg" },
}
