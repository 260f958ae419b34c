-- Your own situation. It plays at once: change a sentence, save, and look.
--
--   klachtwijzer play PATH/TO/THIS/FOLDER     plays it
--   klachtwijzer check PATH/TO/THIS/FOLDER    checks all of it
--   klachtwijzer explain K012                 explains a message
--
-- What stands after two dashes is for you; the program does not read it.
-- Text stands between quotes. Longer text stands between [[ and ]].
-- All that stands between braces has a comma after it.

return scenario "new" {
  title      = "A quarter of an hour, again",
  summary    = "Begun late three times, and now a mail.",
  goal       = "To notice that explaining is no answer to dissatisfaction.",
  minutes    = 5,
  procedures = { "sblp", "camcoop" }, -- under which step plans
  start      = "mail",             -- the step where it begins
  complainant = "noor",               -- who complains

  -- All that can change on the way, with its value at the start.
  state = {
    trust = range(0, 2, 1),      -- a number from 0 to 2, first 1
  },

  person "noor" { name = "Noor Verbeek", role = "client, half a year" },

  -- Something the player can read again; a step puts it there with 'shows'.
  document "mail" {
    title = "Mail from Noor",
    note  = "Friday evening",
    text  = [[
      Today I sat in your waiting room for a quarter of an hour, again. That was
      the third time.

      I do not know if I am coming back. And I want to know where I can take this.

      Noor ]],
  },

  -- A step is a moment in the story. The player does not see the name after
  -- 'step': choices point to it by that. 'happens' tells the step plan what
  -- happens; the words there are stand in the file of the step plan.
  step "mail" {
    title   = "A mail",
    day     = 1,
    person  = "noor",
    mood    = "angry", -- or calm, sad, relieved
    happens = "complaint_threatened",
    shows   = "mail",
    says    = [[ That was the third time. ]],
    text    = [[
      You read her mail on the couch, with your coat still on. The client before
      her was in tears. Noor does not know that. ]],

    -- Choices: about equally long, and all what a kind person might do. 'does'
    -- is what the player does by it, in words of the step plan.
    choice "explain" {
      text  = "I write that somebody else really could not leave that day.",
      norms = { listen = broken "You explained before you had heard what it did to her." },
      sets  = { trust = down(1) },
      days  = 7, -- so many days go by
      to    = "silence",
    },
    choice "invite" {
      text  = "I ask Noor to come and tell me this week what it was like for her.",
      does  = "discuss",
      norms = { prompt = kept "You answered the same day." },
      days  = 3,
      to    = "talk",
    },
    choice "offer" {
      text = "I write that next time she gets a quarter of an hour extra.",
      days = 7,
      to   = "silence",
    },
  },

  step "talk" {
    title  = "The talk",
    person = "noor",
    mood   = "sad",
    says   = [[ I thought: there you are, I do not count. ]],
    -- A list: the first piece always, the second only if its condition holds.
    text   = {
      [[ Noor looks at the window. She keeps her coat on. ]],
      also { when = { trust = 2 }, [[ Then the coat comes off after all. ]] },
    },
    busy   = "Later, when Noor has left.", -- nobody can be called now
    choice "ask-on" {
      text  = "I ask where she knows it from, that feeling of not counting.",
      norms = { listen = kept "You asked on, and let her finish." },
      once  = true, -- after that this choice is gone
      sets  = { trust = up(1) },
    },
    choice "propose" {
      text = "I offer to keep a quarter of an hour free before her session.",
      -- The first way whose condition holds; the last has none.
      to   = { { when = { trust = at_least(2) }, to = "solved" }, "stuck" },
    },
    choice "tell" {
      text  = "I tell how full my days are and that I suffer from it myself.",
      norms = { listen = broken "It was about your days, and not about hers." },
      to    = "stuck",
    },
  },

  step "silence" {
    title   = "Nothing for a week",
    person  = "noor",
    mood    = "angry",
    happens = "complaint",
    says    = [[ I am going to file a complaint. ]],
    text    = [[ A text message, no greeting. She was to come today. ]],
    choice "call" {
      text = "I call Noor and ask her to come and talk after all.",
      does = "discuss",
      to   = "talk",
    },
    choice "wait" {
      text = "I leave her alone until the letter is there.",
      days = 14,
      to   = "letter",
    },
  },

  step "stuck" {
    title   = "No way out",
    person  = "noor",
    mood    = "calm",
    happens = "no_solution",
    says    = [[ I will come back to this. ]],
    text    = [[ She shakes your hand, which she never does. ]],
    choice "show-the-way" {
      text  = "I send her where she can take a complaint.",
      norms = { routes = kept "You showed her the way, though it leads away from you." },
      days  = 14,
      to    = "letter",
    },
    choice "close" {
      text = "I wish her all the best and close the file.",
      to   = "gone",
    },
  },

  step "letter" {
    title   = "A letter",
    happens = { "escalation", "handling" },
    text    = [[
      Noor’s complaint is with your professional body. Would you tell how it went,
      as you see it? ]],
    choice "answer" {
      text  = "I write down what happened, and what I would rather have done.",
      norms = { proceedings = kept "You cooperated, and made it no prettier." },
      to    = "settlement",
    },
    choice "refute" {
      text = "I write down why it really could not be helped that day.",
      to   = "gone",
    },
  },

  -- Endings. Here too the player can call people, and then finish.
  step "solved" {
    title   = "Solved",
    ending  = "solved",
    happens = "solution",
    text    = [[ Next week you begin at a quarter past. Noor wrote it down herself. ]],
  },
  step "settlement" {
    title   = "A settlement",
    ending  = "settled",
    happens = "settlement",
    text    = [[ You both sign. ‘This is what I wanted to hear then’, she says. ]],
  },
  step "gone" {
    title  = "Gone",
    ending = "left",
    text   = [[ Her hour on Fridays stays empty in your diary for a long time. ]],
  },
}
