-- For luacheck, and for editors that use it: the words of a scenario, and the
-- few of Lua's own that a scenario can use.
std = {
  read_globals = {
    "scenario", "person", "document", "step", "choice", "contact",
    "procedure", "event", "activity", "norm", "phase", "fact", "term", "rule",
    "expectation",
    "range", "one_of", "up", "down", "at_least", "at_most", "not_", "also",
    "first", "kept", "broken",

    "assert", "error", "ipairs", "select", "tonumber", "tostring", "type",
    string = {
      fields = {
        "byte", "char", "find", "format", "len", "lower", "rep", "reverse",
        "sub", "upper",
      },
    },
    table = { fields = { "concat", "insert", "remove" } },
    math = {
      fields = { "abs", "ceil", "floor", "max", "min", "tointeger", "type" },
    },
  },
}
max_line_length = false
