"""Heads and what is in them. `who` is a Person of people.py; its `wide` is
half the width of the face, `chin` how low that reaches, `jaw` how full it
is."""

from .shape import (both_fills, both_ovals, both_strokes, mix, oval, ring,
                    stroke, whole)

INK = "#23252c"
EYE, EYES = 16, 94
CROWN, TEMPLES = 42, 88

# Brows: inner end, bend, outer end. Lids: how far they come down over the
# inner and the outer half of the eye. Mouth: half its width, its corners, its
# middle.
MOODS = {
    "calm": {"brow": ((8.5, 80), (17, 74), (26, 79.5)), "lids": (0, 0),
             "mouth": (12, 122, 128)},
    "angry": {"brow": ((7.5, 83.5), (14, 80.5), (26.5, 76)), "lids": (2.8, .6),
              "mouth": (11.5, 127, 119.5)},
    "sad": {"brow": ((8, 74.5), (16, 74.5), (26, 83)), "lids": (.4, 2.6),
            "mouth": (9.5, 127, 120)},
    "relieved": {"brow": ((8.5, 77), (17, 69.5), (26.5, 75.5)),
                 "lids": None, "mouth": (14, 120, 131.5)},
}


def shade(skin):
    return mix(skin, "#7c3f26", .2)


def crease(skin):
    return mix(skin, "#4a2114", .45)


def neck(who):
    """With the shadow of the chin on it."""
    thick = who.neck
    return (whole(who.skin, (0, 118), [(thick, 118)], [(thick, 154)]) +
            whole(shade(who.skin), (0, 122), [(thick, 122)],
                  [(thick, who.chin + 3)],
                  [(thick - 4, who.chin + 10), (8, who.chin + 13),
                   (0, who.chin + 13)]))


def ears(who):
    at = (who.wide - .5, EYES + 5)
    return (both_ovals(who.skin, at, 6.5, 9) +
            both_ovals(shade(who.skin), (at[0] + 1.5, at[1] + .5), 2.8, 5))


def head(who):
    wide, chin = who.wide, who.chin
    return whole(who.skin, (0, CROWN),
                 [(wide * .68, CROWN), (wide, CROWN + 16), (wide, TEMPLES)],
                 [(wide, TEMPLES + (chin - TEMPLES) * .62),
                  (wide * who.jaw, chin), (0, chin)])


def cheeks(who):
    return both_ovals(mix(who.skin, "#d8503c", .55), (who.wide * .6, 111),
                      8, 5.5, opacity=.28)


def lines_of_age(who):
    dark = crease(who.skin)
    drawn = ""
    if who.age >= 50:
        drawn += both_strokes(dark, 1.8, (14, 108), [(18.5, 112), (18.5, 118)],
                              opacity=.4)
    if who.age >= 58:
        drawn += both_strokes(dark, 1.6, (11, 102.5), [(16, 105), (21, 102.5)],
                              opacity=.35)
    if who.age >= 66:
        drawn += stroke(dark, 1.6, (-12, 66), [(0, 63.5), (12, 66)],
                        opacity=.3)
    return drawn


def nose(who):
    return stroke(crease(who.skin), 2.6, (1, 95),
                  [(-3, 102), (-5.5, 107.5), (1.5, 108.5)], opacity=.65)


def eyes(who, mood):
    lids = MOODS[mood]["lids"]
    if lids is None:
        return both_strokes(INK, 3.2, (EYE - 6, EYES + 1.5),
                            [(EYE, EYES - 6.5), (EYE + 6, EYES + 1.5)])
    drawn = both_ovals(INK, (EYE, EYES), 4.3, 5)
    for x in (EYE, -EYE):
        drawn += oval("#ffffff", (x + 1.5, EYES - 1.8), 1.3, 1.3, opacity=.9)
    if any(lids):
        inner, outer = (EYES - 5.4 + down for down in lids)
        drawn += both_fills(who.skin, (EYE - 6, EYES - 7),
                            [(EYE + 6, EYES - 7)], [(EYE + 6, outer)],
                            [(EYE - 6, inner)])
    if who.lashes:
        drawn += both_strokes(INK, 1.8, (EYE + 3, EYES - 3.6),
                              [(EYE + 5.5, EYES - 4), (EYE + 6.8, EYES - 5.8)])
    return drawn


def brows(who, mood):
    inner, bend, outer = MOODS[mood]["brow"]
    return both_strokes(who.brow, who.brow_width, inner, [bend, outer])


def mouth(who, mood):
    half, corners, middle = MOODS[mood]["mouth"]
    red, share = "#8c2b2e", .66
    if who.beard == "full":
        red, share = "#e08a78", .8
    elif who.skin < "#a8":
        red = "#bd4f4d"
    return stroke(mix(who.skin, red, share), 3.6, (-half, corners),
                  [(0, middle), (half, corners)])


def beard(who):
    """Full, or short along the jaw."""
    if not who.beard:
        return ""
    wide, chin = who.wide + .6, who.chin
    if who.beard == "moustache":
        return both_fills(who.beard_hair, (0, 112.5),
                          [(9, 110), (15, 115), (18, 120)],
                          [(11, 119), (5, 119), (0, 117)])
    if who.beard == "goatee":
        colour = who.beard_hair
        return (stroke(colour, 5.5, (-16.5, 126), [(-17, 115), (-9, 114)],
                       [(9, 114)], [(17, 115), (16.5, 126)]) +
                whole(colour, (0, 134), [(9, 134), (14, 131), (18.5, 122)],
                      [(20, 138), (11, chin + 3), (0, chin + 3)]))
    full = who.beard == "full"
    low, inside = (chin + 6, 12) if full else (chin + 1.5, 6)
    upper = 111 if full else 112.5
    return whole(who.beard_hair, (0, upper + 1.5),
                 [(8, upper - 2), (15, upper + 1), (19, upper + 5)],
                 [(wide - inside, 120 if full else 124),
                  (wide - 3, 110), (wide - 2.5, 92)],
                 [(wide, 92)],
                 [(wide, TEMPLES + (chin - TEMPLES) * .62),
                  (wide * who.jaw + 2, low), (0, low)],
                 opacity=1 if full else .5)


def glasses(who):
    if not who.glasses:
        return ""
    colour, at = who.frame, EYES + 1
    arms = both_strokes(colour, 2.4, (EYE + 12, at - 2),
                        [(who.wide - 1, at - 4)])
    bridge = stroke(colour, 2.4, (-4.5, at - 1.5), [(0, at - 4.5),
                                                    (4.5, at - 1.5)])
    if who.glasses == "round":
        return (both_ovals("#ffffff", (EYE, at), 11.5, 11.5, opacity=.16) +
                ring(colour, 2.6, (EYE, at), 11.5) +
                ring(colour, 2.6, (-EYE, at), 11.5) + bridge + arms)
    frame = [(EYE - 11.5, at - 8), [(EYE + 12.5, at - 8)],
             [(EYE + 13, at + 4), (EYE + 8, at + 9.5), (EYE, at + 9.5)],
             [(EYE - 8, at + 9.5), (EYE - 12, at + 4), (EYE - 11.5, at - 8)]]
    return (both_fills("#ffffff", *frame, opacity=.16) +
            both_strokes(colour, 2.8, *frame) + bridge + arms)


def earrings(who):
    if not who.earrings:
        return ""
    return both_ovals(who.earrings, (who.wide + 2, EYES + 18), 3, 3)
