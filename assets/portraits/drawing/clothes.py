"""What is worn, over skin that shows in its opening, for a Person of
people.py."""

from .shape import both_fills, both_strokes, fill, mix, stroke, whole

FOOT = 204  # below the square


def darker(colour, share=.18):
    return mix(colour, "#14141c", share)


def lighter(colour, share=.16):
    return mix(colour, "#ffffff", share)


def chest(who):
    return whole(who.skin, (0, 150), [(who.neck, 150)], [(30, 162)],
                 [(30, FOOT)])


def garment(who, colour, low, *opening):
    """Shoulders with an opening, whose right half leads up from (0, low)."""
    wide = who.build
    return whole(colour, (0, low), *opening,
                 [(who.neck + 9, 158), (wide * .66, 161), (wide * .84, 169)],
                 [(wide, 176), (wide + 3, 192), (wide + 4, FOOT)])


def seam(colour, width, low, *opening):
    return both_strokes(colour, width, (0, low), *opening)


def crew(who):
    neck = who.neck
    opening = [(9, 171), (neck, 165), (neck + 1, 151)]
    return (garment(who, who.wears, 171, opening) +
            seam(darker(who.wears), 3, 171, opening))


def scoop(who):
    neck = who.neck
    opening = [(14, 183), (neck + 5, 172), (neck + 3, 151.5)]
    return (garment(who, who.wears, 183, opening) +
            seam(darker(who.wears), 2.6, 183, opening))


def vneck(who):
    opening = [(who.neck + 2, 151)]
    return (garment(who, who.wears, 186, opening) +
            seam(darker(who.wears), 3, 186, opening))


def turtle(who):
    roll = who.neck + 3
    return (garment(who, who.wears, 160, [(roll, 152)]) +
            whole(who.wears, (0, 151), [(roll - 6, 151), (roll - 1, 148)],
                  [(roll + 1, 156), (roll + 2, 166)],
                  [(roll - 8, 174), (0, 174)]) +
            seam(darker(who.wears, .16), 2, 170, [(9, 170), (roll + 1, 162)]))


def shirt(who):
    neck, line = who.neck, darker(who.wears)
    return (garment(who, who.wears, 174, [(neck + 1, 151)]) +
            stroke(line, 1.8, (0, 174), [(0, FOOT)]) +
            both_fills(lighter(who.wears), (neck, 147.5), [(neck + 8, 157)],
                       [(neck + 2, 180)], [(0, 173)]) +
            both_strokes(line, 1.6, (0, 173), [(neck + 2, 180)],
                         [(neck + 8, 157)]))


def blazer(who):
    neck, lapel = who.neck, darker(who.wears, .16)
    low = 166 if who.tie else 184
    tie = (fill(who.tie, (-5.5, 165), [(5.5, 165)], [(3.5, 173)], [(7, FOOT)],
                [(-7, FOOT)], [(-3.5, 173)]) if who.tie else "")
    return (garment(who, who.under, low, [(neck, 150)]) + tie +
            both_fills(darker(who.under, .08), (neck - .5, 147),
                       [(neck + 7, 155)], [(neck - 1, 176)], [(0, low)]) +
            garment(who, who.wears, 210, [(neck + 5, 151)]) +
            both_fills(lapel, (neck + 4, 150), [(neck + 13, 157)],
                       [(neck + 18, 175)], [(neck + 11, 178)],
                       [(neck + 14, 183)], [(4, FOOT)], [(0, FOOT)]))


def hoodie(who):
    neck = who.neck
    opening = [(10, 177), (neck + 1, 170), (neck + 1, 150)]
    hood = whole(
        darker(who.wears, .16), (0, 177), opening,
        [(neck + 12, 143), (neck + 20, 150), (neck + 20, 160)],
        [(neck + 20, 176), (16, 190), (0, 190)])
    return (garment(who, who.wears, 177, opening) + hood +
            both_strokes(lighter(who.wears, .75), 2.2, (11, 187),
                         [(12, 194), (11, 201)]))


def scarf(who):
    fold = darker(who.under, .2)
    return (garment(who, who.wears, 160, [(who.neck + 2, 151)]) +
            whole(who.under, (0, 150), [(14, 150), (22, 147), (25, 150)],
                  [(33, 160), (32, 172), (24, 177)],
                  [(14, 183), (6, 183), (0, 183)]) +
            fill(lighter(who.under), (6, 172), [(22, 170)], [(27, FOOT)],
                 [(5, FOOT)]) +
            stroke(fold, 2, (-25, 158), [(-4, 172), (24, 160)]) +
            stroke(fold, 2, (-22, 172), [(-4, 180), (10, 173)]))


WEAR = {"crew": crew, "scoop": scoop, "vneck": vneck, "turtle": turtle,
        "shirt": shirt, "blazer": blazer, "hoodie": hoodie, "scarf": scarf}
