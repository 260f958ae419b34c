"""Who there is to choose from: a table of few words per person. Descriptions
are for authors; they say what is seen, so that a story can be anybody's."""

from dataclasses import dataclass

from .shape import mix

SKINS = {
    "pale": "#f8dcc8", "fair": "#f3cdae", "warm": "#e9b68f",
    "olive": "#dba679", "tan": "#c48755", "brown": "#9c6541",
    "dark": "#744930",
}
HAIRS = {
    "black": "#231d1f", "espresso": "#3d2822", "brown": "#6b4028",
    "chestnut": "#8a4b2c", "auburn": "#a8532d", "sand": "#b98b4e",
    "blond": "#d9b066", "grey": "#8e8d8b", "silver": "#bdbcb9",
    "white": "#dedbd5",
}
GROUNDS = {
    "peach": "#f3e3d3", "lilac": "#e6e8f6", "stone": "#ece6db",
    "cream": "#f8ebd4", "mint": "#dff0e6", "rose": "#f8e2de",
    "sky": "#dfecf4", "sage": "#e7ecd8",
}


@dataclass
class Person:
    id: str
    age: int
    skin: str
    hair_kind: str
    hair: str
    clothing: str
    wears: str
    ground: str
    nl: str
    en: str
    wide: float = 37
    chin: float = 143
    jaw: float = .62
    build: float = 66
    neck: float = 15
    under: str = "#f4f1ea"  # what shows below a jacket, or a scarf
    tie: str = ""
    beard: str = ""
    glasses: str = ""
    frame: str = "#2d3340"
    earrings: str = ""
    lashes: bool = False
    brow_width: float = 4.6

    def __post_init__(self):
        self.skin = SKINS[self.skin]
        self.ground = GROUNDS[self.ground]
        self.hair = HAIRS.get(self.hair, self.hair)
        self.beard_hair = mix(self.hair, "#201818", .06)
        self.brow = mix(self.hair, "#2a1c16", .42)
        if self.hair_kind == "headscarf":
            self.brow = "#33231f"
        elif self.skin < "#80" and self.hair > "#80":
            self.brow = self.hair


def woman(*words, **more):
    return Person(*words, **{"wide": 36, "chin": 141, "jaw": .5, "build": 60,
                             "neck": 13, "lashes": True, "brow_width": 3.8,
                             **more})


def man(*words, **more):
    return Person(*words, **{"wide": 37.5, "chin": 145, "jaw": .68,
                             "build": 70, "neck": 17, **more})


PEOPLE = [
    woman("karin", 44, "fair", "bob", "chestnut", "scoop", "#2f6f7a", "peach",
          "vrouw van midden veertig, kastanjebruin haar tot de kaak",
          "woman in her mid-forties, chestnut hair to the jaw"),
    woman("marijke", 36, "fair", "long", "brown", "crew", "#c97b5a", "peach",
          "vrouw van midden dertig, lang bruin haar",
          "woman in her mid-thirties, long brown hair"),
    woman("sanne", 24, "pale", "ponytail", "blond", "hoodie", "#7d8fb8",
          "lilac", "jonge vrouw, blonde paardenstaart",
          "young woman, blond ponytail", wide=35),
    woman("fatima", 33, "olive", "headscarf", "#2f7f78", "crew", "#34495e",
          "cream", "vrouw van begin dertig met een hoofddoek",
          "woman in her early thirties with a headscarf"),
    woman("nadia", 29, "tan", "curly", "espresso", "vneck", "#8a3f6b",
          "rose", "jonge vrouw met een bos donkere krullen",
          "young woman with a head of dark curls", earrings="#d8a93c"),
    woman("linda", 51, "warm", "wavy", "sand", "scarf", "#56527d", "sage",
          "vrouw van begin vijftig, stevig, golvend donkerblond haar",
          "woman in her early fifties, sturdy, wavy dark blond hair",
          under="#c9656a", wide=39, jaw=.62, build=72, neck=15),
    woman("els", 72, "pale", "soft waves", "#cdc9c6", "blazer", "#7b5a86",
          "lilac", "vrouw van begin zeventig, kort wit haar, bril",
          "woman in her early seventies, short white hair, glasses",
          glasses="round", frame="#7b4a52", earrings="#f4f1ea"),
    woman("mirjam", 42, "warm", "low bun", "espresso", "turtle", "#b5563f",
          "cream", "vrouw van begin veertig, donker haar losjes opgestoken",
          "woman in her early forties, dark hair loosely up"),
    woman("hanneke", 61, "fair", "bob fringe", "silver", "blazer", "#2d4a78",
          "sky", "vrouw van begin zestig, zilvergrijs halflang haar, bril",
          "woman in her early sixties, silver bob, glasses", glasses="round",
          under="#e8eef6"),
    woman("functionaris", 53, "brown", "bun", "black", "blazer", "#3c4658",
          "mint", "vrouw van begin vijftig, zwart haar in een knot, bril",
          "woman in her early fifties, black hair in a bun, glasses",
          glasses="square", frame="#1f2530", under="#f0d9c4",
          earrings="#d8a93c"),
    man("joost", 39, "fair", "quiff", "sand", "shirt", "#5a7f9e", "stone",
        "man van eind dertig, donkerblond, korte baard",
        "man in his late thirties, dark blond, short beard", beard="stubble"),
    man("wim", 63, "warm", "receding", "grey", "blazer", "#4c4a45", "stone",
        "man van begin zestig, grijs, snor",
        "man in his early sixties, grey, moustache", beard="moustache",
        wide=39, build=74),
    man("rachid", 35, "olive", "crop", "black", "crew", "#3f6b52", "mint",
        "man van midden dertig, kort zwart haar, volle baard",
        "man in his mid-thirties, short black hair, full beard",
        beard="full"),
    man("peter", 56, "fair", "bald", "grey", "crew", "#8c5a2b", "cream",
        "man van midden vijftig, stevig, kaal met grijze slapen",
        "man in his mid-fifties, sturdy, bald with grey temples", wide=41,
        jaw=.78, build=80, neck=20),
    man("thijs", 22, "pale", "short curls", "auburn", "hoodie", "#3f5f4a",
        "sage", "jonge man, tenger, rossige krullen",
        "young man, slight, reddish curls", wide=35, jaw=.58, build=60,
        neck=14),
    man("gerard", 74, "fair", "bald", "white", "vneck", "#5c6b78", "sky",
        "man van midden zeventig, kaal met een witte haarkrans, bril",
        "man in his mid-seventies, bald with white hair at the sides, glasses",
        glasses="square", wide=36.5, build=64, frame="#5b4a3a",
        under="#f4f1ea"),
    man("advocaat", 48, "fair", "short", "espresso", "blazer", "#23262f",
        "stone", "man van eind veertig in pak met das",
        "man in his late forties in suit and tie", tie="#7d1f2b"),
    woman("voorzitter", 66, "tan", "pixie", "silver", "blazer", "#6a2f3c",
          "rose", "vrouw van midden zestig, kort grijs haar, colbert",
          "woman in her mid-sixties, short grey hair, jacket",
          earrings="#e9e2d0", under="#f0e2d6"),
    man("bemiddelaar", 57, "dark", "shaven", "silver", "shirt", "#7d95ab",
        "lilac", "man van eind vijftig, kaalgeschoren, grijze ringbaard",
        "man in his late fifties, shaven head, grey goatee", beard="goatee"),
    woman("collega", 38, "warm", "pixie", "auburn", "shirt", "#4f7d6a",
          "sage", "therapeut van eind dertig, kort rossig haar, m/v/x",
          "therapist in the late thirties, short reddish hair, any gender",
          wide=36, jaw=.58, build=64, neck=14.5, lashes=False),
    woman("supervisor", 58, "warm", "bob", "grey", "scarf", "#46509c",
          "lilac", "vrouw van eind vijftig, grijs halflang haar, sjaal",
          "woman in her late fifties, grey bob, scarf", under="#d9a13f"),
    man("intervision", 45, "tan", "short", "black", "vneck", "#1f4f8a",
        "mint", "man van midden veertig, zwart haar, open gezicht",
        "man in his mid-forties, black hair, open face", under="#f4f1ea"),
    woman("confidant", 49, "pale", "long fringe", "sand", "crew", "#96660f",
          "cream", "vrouw van eind veertig, lang donkerblond haar, pony",
          "woman in her late forties, long dark blond hair, fringe"),
    man("insurer", 34, "warm", "short", "brown", "blazer", "#3e4a57",
        "stone", "man van midden dertig in pak, bril",
        "man in his mid-thirties in a suit, glasses", glasses="square",
        tie="#2f6f7a"),
    woman("board_member", 55, "dark", "afro", "black", "blazer", "#a5742a",
          "sage", "vrouw van midden vijftig, kort kroeshaar, colbert",
          "woman in her mid-fifties, natural hair, jacket",
          earrings="#d8a93c"),
    man("home", 41, "fair", "short curls", "espresso", "crew", "#8c2f2a",
        "rose", "man van begin veertig, donkere krullen, baardje",
        "man in his early forties, dark curls, short beard",
        beard="stubble"),
]
