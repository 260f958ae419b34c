-- A procedure with mistakes.
return procedure "regels" { --> K013
  title = "Regels",
  event "klacht" { label = "de klacht" },
  event "klacht" { label = "nog een" }, --> K022
  activity "gesprek" {}, --> K013
  norm "listen" { label = "luisteren" },
  phase "1" { title = "Stap 1", who = "iedereen" }, --> K027
  fact "f" { amount = "veel", label = "geld" }, --> K014
  step "x" { title = "Stap" }, --> K021
  contact "supervisor" { --> K013
    choice "a" { text = "Ik bel.", when = function() return true end }, --> K014
    choice "b" { text = "Ik ga.", to = "ergens" }, --> K023
  },
  rule "1" { kind = "respons", a = "klacht", b = "gesprek" }, --> K023
  rule "2" { kind = "response", a = "klacht" }, --> K013
  rule "3" { kind = "existence", a = "gesprek", b = "klacht" }, --> K036
  rule "4" { kind = "existence", a = "gesprek", n = 0 }, --> K014
  rule "5" { kind = "duty", from = "klacht", when = "klcht", must = "gesprek" }, --> K023
  rule "6" { kind = "duty", from = "klacht", when = {}, must = "gesprek" }, --> K032
}
