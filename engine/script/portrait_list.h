/*
 * PORTRAIT(id, Dutch, English): the portraits that a person can have. Included
 * more than once; written by assets/portraits/make.
 */
/* clang-format off */
PORTRAIT("karin",
         "vrouw van midden veertig, kastanjebruin haar tot de kaak",
         "woman in her mid-forties, chestnut hair to the jaw")
PORTRAIT("marijke",
         "vrouw van midden dertig, lang bruin haar",
         "woman in her mid-thirties, long brown hair")
PORTRAIT("sanne",
         "jonge vrouw, blonde paardenstaart",
         "young woman, blond ponytail")
PORTRAIT("fatima",
         "vrouw van begin dertig met een hoofddoek",
         "woman in her early thirties with a headscarf")
PORTRAIT("nadia",
         "jonge vrouw met een bos donkere krullen",
         "young woman with a head of dark curls")
PORTRAIT("linda",
         "vrouw van begin vijftig, stevig, golvend donkerblond haar",
         "woman in her early fifties, sturdy, wavy dark blond hair")
PORTRAIT("els",
         "vrouw van begin zeventig, kort wit haar, bril",
         "woman in her early seventies, short white hair, glasses")
PORTRAIT("mirjam",
         "vrouw van begin veertig, donker haar losjes opgestoken",
         "woman in her early forties, dark hair loosely up")
PORTRAIT("hanneke",
         "vrouw van begin zestig, zilvergrijs halflang haar, bril",
         "woman in her early sixties, silver bob, glasses")
PORTRAIT("functionaris",
         "vrouw van begin vijftig, zwart haar in een knot, bril",
         "woman in her early fifties, black hair in a bun, glasses")
PORTRAIT("joost",
         "man van eind dertig, donkerblond, korte baard",
         "man in his late thirties, dark blond, short beard")
PORTRAIT("wim",
         "man van begin zestig, grijs, snor",
         "man in his early sixties, grey, moustache")
PORTRAIT("rachid",
         "man van midden dertig, kort zwart haar, volle baard",
         "man in his mid-thirties, short black hair, full beard")
PORTRAIT("peter",
         "man van midden vijftig, stevig, kaal met grijze slapen",
         "man in his mid-fifties, sturdy, bald with grey temples")
PORTRAIT("thijs",
         "jonge man, tenger, rossige krullen",
         "young man, slight, reddish curls")
PORTRAIT("gerard",
         "man van midden zeventig, kaal met een witte haarkrans, bril",
         "man in his mid-seventies, bald with white hair at the sides, glasses")
PORTRAIT("advocaat",
         "man van eind veertig in pak met das",
         "man in his late forties in suit and tie")
PORTRAIT("voorzitter",
         "vrouw van midden zestig, kort grijs haar, colbert",
         "woman in her mid-sixties, short grey hair, jacket")
PORTRAIT("bemiddelaar",
         "man van eind vijftig, kaalgeschoren, grijze ringbaard",
         "man in his late fifties, shaven head, grey goatee")
PORTRAIT("collega",
         "therapeut van eind dertig, kort rossig haar, m/v/x",
         "therapist in the late thirties, short reddish hair, any gender")
PORTRAIT("supervisor",
         "vrouw van eind vijftig, grijs halflang haar, sjaal",
         "woman in her late fifties, grey bob, scarf")
PORTRAIT("intervision",
         "man van midden veertig, zwart haar, open gezicht",
         "man in his mid-forties, black hair, open face")
PORTRAIT("confidant",
         "vrouw van eind veertig, lang donkerblond haar, pony",
         "woman in her late forties, long dark blond hair, fringe")
PORTRAIT("insurer",
         "man van midden dertig in pak, bril",
         "man in his mid-thirties in a suit, glasses")
PORTRAIT("board_member",
         "vrouw van midden vijftig, kort kroeshaar, colbert",
         "woman in her mid-fifties, natural hair, jacket")
PORTRAIT("home",
         "man van begin veertig, donkere krullen, baardje",
         "man in his early forties, dark curls, short beard")
/* clang-format on */
