-- What a scenario can accept, and what it cannot.
return scenario "aanvaard" {
  title = "Aanvaard",
  procedures = { "sblp" },
  start = "begin",
  accepts = { --> K074
    K070 = "Omdat het zo moet.",
    K049 = "Ook dat.",
    K057 = "Vastlopen mag niet.", --> K074
    K012 = "Een fout ook niet.", --> K074
    K117 = "Dit is geen melding over een situatie.", --> K074
    K70 = "Zo heet zij niet.", --> K074
    [12] = "Zo ook niet.",
    K064 = 12, --> K014
    K065 = "", --> K032
  },
  step "begin" { title = "Begin", ending = "left" },
}
