"""Hair, for a Person of people.py: what lies behind the head, and what falls
before it."""

from .shape import (both_fills, both_ovals, both_strokes, fill, mix, oval,
                    stroke, whole)


def light(who):
    return mix(who.hair, "#ffffff", .13)


def dark(who):
    return mix(who.hair, "#120c0c", .28)


def nothing(who):
    return ""


def parted(who, side=0, ends=100, line=56):
    """A cap of hair, parted at `side`, that comes down past the temples."""
    wide = who.wide
    return fill(who.hair, (-wide - 4, ends),
                [(-wide - 9, 62), (-wide * .75, 29), (0, 29)],
                [(wide * .75, 29), (wide + 9, 62), (wide + 4, ends)],
                [(wide - 2, ends)],
                [(wide - 1, 84), (side + 20, 76), (side, line)],
                [(side - 20, 76), (-wide + 1, 84), (-wide + 2, ends)])


def fringe(who, low=76, ends=104):
    """A cap of hair down to the brows."""
    wide = who.wide
    return whole(who.hair, (0, 29),
                 [(wide * .78, 29), (wide + 10, 60), (wide + 4, ends)],
                 [(wide - 3, ends)],
                 [(wide - 2, 92), (wide - 4, 84), (wide - 7, low + 1)],
                 [(14, low - 3), (7, low - 4), (0, low - 4)])


def strands(who, *lines):
    """Lighter lines, each (start, bend, end)."""
    return "".join(stroke(light(who), 2.2, a, [b, c], opacity=.75)
                   for a, b, c in lines)


def long_back(who):
    wide = who.wide
    return whole(who.hair, (0, 29),
                 [(wide * .9, 29), (wide + 11, 56), (wide + 11, 98)],
                 [(wide + 11, 130), (wide + 15, 158), (wide + 13, 172)],
                 [(wide, 177), (18, 174), (0, 174)])


def long_front(who):
    wide = who.wide
    locks = both_fills(who.hair, (wide + 4, 88), [(wide + 9, 96)],
                       [(wide + 11, 130), (wide + 15, 158), (wide + 13, 172)],
                       [(wide + 6, 176), (wide - 6, 176), (wide - 12, 171)],
                       [(wide - 4, 152), (wide - 5, 122), (wide - 2, 88)])
    return locks + parted(who, -8) + strands(
        who, ((-14, 44), (-30, 50), (-36, 72)),
        ((2, 42), (26, 46), (36, 74)))


def fringe_long_front(who):
    wide = who.wide
    locks = both_fills(who.hair, (wide + 4, 88), [(wide + 9, 96)],
                       [(wide + 11, 130), (wide + 15, 158), (wide + 13, 172)],
                       [(wide + 6, 176), (wide - 6, 176), (wide - 12, 171)],
                       [(wide - 4, 152), (wide - 5, 122), (wide - 2, 88)])
    return locks + fringe(who) + strands(
        who, ((-6, 42), (-12, 56), (-12, 66)), ((9, 42), (14, 56), (14, 66)))


def wavy_back(who):
    wide = who.wide
    return whole(who.hair, (0, 28),
                 [(wide * .95, 28), (wide + 12, 52), (wide + 12, 88)],
                 [(wide + 22, 104), (wide + 8, 116), (wide + 17, 130)],
                 [(wide + 25, 146), (wide + 10, 156), (wide + 12, 168)],
                 [(wide, 178), (20, 172), (0, 172)])


def wavy_front(who):
    wide = who.wide
    locks = both_fills(who.hair, (wide + 3, 84), [(wide + 11, 90)],
                       [(wide + 22, 104), (wide + 8, 116), (wide + 17, 130)],
                       [(wide + 25, 146), (wide + 10, 156), (wide + 12, 168)],
                       [(wide + 4, 172), (wide - 2, 168), (wide - 5, 163)],
                       [(wide + 5, 150), (wide - 8, 138), (wide - 1, 122)],
                       [(wide + 2, 110), (wide - 4, 102), (wide - 2, 84)])
    return locks + parted(who, 9, 100, 52) + strands(
        who, ((-4, 40), (-28, 46), (-37, 76)),
        ((18, 42), (32, 52), (37, 76)))


def bob_back(who):
    wide = who.wide
    return whole(who.hair, (0, 29),
                 [(wide * .9, 29), (wide + 12, 54), (wide + 12, 96)],
                 [(wide + 13, 118), (wide + 12, 132), (wide + 6, 140)],
                 [(wide - 6, 144), (14, 141), (0, 141)])


def bob_sides(who):
    wide = who.wide
    return both_fills(who.hair, (wide + 3, 86), [(wide + 11, 92)],
                      [(wide + 13, 118), (wide + 12, 132), (wide + 6, 140)],
                      [(wide, 143), (wide - 7, 140), (wide - 10, 136)],
                      [(wide - 2, 124), (wide - 3, 106), (wide - 2, 86)])


def bob_front(who):
    return bob_sides(who) + parted(who, -12, 98, 54) + strands(
        who, ((-16, 44), (-32, 54), (-37, 78)),
        ((0, 42), (24, 46), (36, 76)))


def fringe_bob_front(who):
    return bob_sides(who) + fringe(who, 75, 100) + strands(
        who, ((-8, 42), (-15, 54), (-15, 65)), ((6, 42), (10, 54), (10, 65)))


def pixie_front(who):
    """Short, swept to one side."""
    wide = who.wide
    return fill(who.hair, (-wide - 1, 100),
                [(-wide - 9, 62), (-wide * .8, 30), (-2, 28)],
                [(wide * .8, 27), (wide + 9, 58), (wide + 1, 100)],
                [(wide - 3, 96), (wide - 3, 84), (wide - 5, 76)],
                [(16, 76), (-2, 70), (-15, 58)],
                [(-20, 70), (-wide + 5, 78), (-wide + 3, 86)],
                [(-wide + 2, 92), (-wide + 2, 97), (-wide - 1, 100)]) + strands(
        who, ((-12, 46), (6, 62), (28, 66)), ((-4, 40), (18, 50), (34, 62)))


def bun_back(who):
    return (oval(who.hair, (0, 24), 15, 14) +
            stroke(dark(who), 2, (-8, 20), [(0, 15), (8, 21)], opacity=.6))


def drawn_back_front(who):
    """Combed away from the face, the ears free."""
    wide = who.wide
    return whole(who.hair, (0, 31),
                 [(wide * .78, 31), (wide + 6, 54), (wide + 2, 88)],
                 [(wide - 2, 90)],
                 [(wide - 3, 74), (16, 59), (0, 59)]) + strands(
        who, ((-8, 52), (-22, 55), (-31, 68)), ((8, 52), (22, 55), (31, 68)),
        ((0, 38), (0, 44), (0, 50)))


def low_bun_back(who):
    x = who.wide + 2
    return (oval(who.hair, (x, 119), 15, 14.5) +
            stroke(light(who), 2.2, (x - 6, 114), [(x + 2, 108), (x + 8, 116)],
                   opacity=.75))


def low_bun_front(who):
    return parted(who, -9, 94, 53) + strands(
        who, ((-14, 42), (-30, 52), (-35, 74)),
        ((0, 40), (24, 46), (35, 74)))


def ponytail_back(who):
    wide = who.wide
    return fill(who.hair, (8, 34), [(wide + 22, 30), (wide + 26, 66),
                                    (wide + 18, 96)],
                [(wide + 14, 120), (wide + 20, 134), (wide + 12, 150)],
                [(wide, 140), (wide - 2, 116), (wide - 4, 96)])


def curls(who, spots):
    return "".join(oval(who.hair, (x, y), r, r) for x, y, r in spots)


def curly_back(who):
    """Full curls down to the shoulders."""
    wide = who.wide
    side = [(wide, 56, 20), (wide + 9, 80, 19), (wide + 11, 105, 18),
            (wide + 8, 128, 18), (wide + 2, 146, 15)]
    return (curls(who, [(-x, y, r) for x, y, r in side] + side) +
            oval(who.hair, (0, 66), wide + 6, 40))


def curly_front(who):
    wide = who.wide
    top = [(0, 38, 15), (17, 40, 15), (-17, 40, 15), (30, 50, 14),
           (-30, 50, 14), (wide, 66, 10), (-wide, 66, 10), (8, 50, 9),
           (-9, 50, 10), (23, 58, 8), (-23, 58, 8)]
    ring = "".join(
        stroke(light(who), 2.2, (x - 5, y + 2), [(x, y - 6), (x + 6, y + 1)],
               opacity=.7)
        for x, y in ((-24, 44), (0, 36), (24, 44), (-wide - 8, 90),
                     (wide + 8, 96), (-wide - 5, 122), (wide + 6, 126)))
    return curls(who, top) + ring


def afro_back(who):
    return (oval(who.hair, (0, 70), who.wide + 21, 50) +
            both_ovals(who.hair, (who.wide + 4, 92), 17, 22))


def afro_front(who):
    wide = who.wide
    return whole(who.hair, (0, 30),
                 [(wide, 30), (wide + 8, 58), (wide + 3, 88)],
                 [(wide - 2, 88)],
                 [(wide - 2, 70), (20, 60), (0, 60)])


def short_front(who):
    """A man's short hair with a side parting."""
    wide = who.wide
    return fill(who.hair, (-wide - 1.5, 94),
                [(-wide - 7, 62), (-wide * .75, 33), (-8, 32)],
                [(wide * .7, 28), (wide + 8, 54), (wide + 1.5, 94)],
                [(wide - 3, 92), (wide - 2, 80), (wide - 6, 71)],
                [(16, 70), (-6, 64), (-17, 56)],
                [(-22, 64), (-wide + 5, 70), (-wide + 4, 78)],
                [(-wide + 3, 86), (-wide + 2, 92), (-wide - 1.5, 94)],
                ) + strands(who, ((-10, 48), (6, 58), (26, 60)),
                            ((-6, 40), (14, 44), (30, 52)))


def crop_front(who):
    """Close to the head."""
    wide = who.wide
    return whole(who.hair, (0, 36),
                 [(wide * .72, 36), (wide + 5, 54), (wide + 1, 90)],
                 [(wide - 3, 88)],
                 [(wide - 2, 76), (wide - 6, 68), (wide - 10, 63)],
                 [(14, 59), (8, 59), (0, 59)])


def quiff_front(who):
    wide = who.wide
    return fill(who.hair, (-wide - 1, 90),
                [(-wide - 5, 66), (-wide - 4, 44), (-18, 36)],
                [(-14, 24), (18, 20), (30, 30)],
                [(wide + 6, 38), (wide + 5, 66), (wide + 1, 90)],
                [(wide - 3, 88), (wide - 2, 78), (wide - 7, 66)],
                [(20, 58), (-6, 62), (-22, 58)],
                [(-wide + 7, 68), (-wide + 2, 76), (-wide + 3, 88)]) + strands(
        who, ((-14, 46), (-8, 32), (14, 30)), ((0, 50), (6, 40), (24, 38)))


def curly_short_front(who):
    wide = who.wide
    spots = [(0, 40, 13), (-15, 42, 13), (15, 41, 13), (-27, 50, 12),
             (27, 49, 12), (-wide + 1, 64, 9), (wide - 1, 64, 9),
             (-wide, 78, 6.5), (wide, 78, 6.5), (-8, 52, 10), (9, 51, 10),
             (22, 56, 8), (-22, 57, 8)]
    ring = "".join(
        stroke(light(who), 2.2, (x - 5, y + 2), [(x, y - 6), (x + 6, y + 1)],
               opacity=.7)
        for x, y in ((-18, 44), (0, 38), (19, 44), (-4, 54), (12, 55)))
    return curls(who, spots) + ring


def receding_front(who):
    """Sides, and little left above."""
    wide = who.wide
    return whole(who.hair, (0, 39),
                 [(wide * .68, 38), (wide + 5, 52), (wide + 1.5, 94)],
                 [(wide - 3, 92), (wide - 2, 78), (wide - 7, 70)],
                 [(wide - 8, 60), (24, 52), (17, 50)],
                 [(11, 56), (5, 57), (0, 57)])


def bald_front(who):
    """A wreath around the head."""
    wide = who.wide
    return (both_fills(who.hair, (wide - 4, 66),
                       [(wide + 3, 72), (wide + 5, 84), (wide + 1.5, 98)],
                       [(wide - 3, 94), (wide - 2, 80), (wide - 4, 66)]) +
            stroke("#ffffff", 4, (-15, 53), [(-9, 48.5), (0, 48)],
                   opacity=.28))


def shaven_front(who):
    return stroke("#ffffff", 4, (-16, 53), [(-9, 48.5), (0, 48)], opacity=.22)


def thin_grey_front(who):
    """Soft and short, brushed up, of an older woman."""
    wide = who.wide
    spots = [(0, 38, 15), (-17, 41, 15), (17, 41, 15), (-31, 54, 13),
             (31, 54, 13), (-wide, 72, 11), (wide, 72, 11),
             (-wide - 1, 88, 8), (wide + 1, 88, 8)]
    cap = whole(who.hair, (0, 34),
                [(wide * .8, 34), (wide + 6, 56), (wide + 2, 84)],
                [(wide - 2, 84)], [(wide - 4, 68), (18, 60), (0, 57)])
    return curls(who, spots) + cap + strands(
        who, ((-20, 50), (-10, 36), (6, 38)), ((6, 50), (16, 40), (28, 48)))


def headscarf_front(who):
    """The scarf with its drape, the face in it, the band at the forehead."""
    wide, fold = who.wide, dark(who)
    scarf = whole(who.hair, (0, 26),
                  [(wide * .95, 26), (wide + 13, 52), (wide + 12, 96)],
                  [(wide + 11, 126), (wide + 8, 146), (wide + 21, 164)],
                  [(wide + 8, 182), (18, 187), (0, 187)])
    face = whole(who.skin, (0, 58),
                 [(wide * .62, 58), (wide - 5, 72), (wide - 4.5, 94)],
                 [(wide - 5, 122), (wide * .5, who.chin - 4),
                  (0, who.chin - 4)])
    band = stroke(mix(who.hair, "#ffffff", .22), 3, (-wide + 7, 76),
                  [(-wide + 12, 60), (-16, 54.5), (0, 54.5)],
                  [(16, 54.5), (wide - 12, 60), (wide - 7, 76)])
    folds = (stroke(fold, 2, (-wide - 6, 112), [(-26, 150), (16, 158)],
                    opacity=.55) +
             stroke(fold, 2, (wide + 8, 112), [(30, 152), (-14, 172)],
                    opacity=.55) +
             stroke(fold, 2, (wide + 14, 158), [(26, 172), (2, 180)],
                    opacity=.45))
    return scarf + face + band + folds


HAIR = {
    "long": (long_back, long_front),
    "long fringe": (long_back, fringe_long_front),
    "wavy": (wavy_back, wavy_front),
    "bob": (bob_back, bob_front),
    "bob fringe": (bob_back, fringe_bob_front),
    "pixie": (nothing, pixie_front),
    "bun": (bun_back, drawn_back_front),
    "low bun": (low_bun_back, low_bun_front),
    "ponytail": (ponytail_back, drawn_back_front),
    "curly": (curly_back, curly_front),
    "afro": (afro_back, afro_front),
    "short": (nothing, short_front),
    "crop": (nothing, crop_front),
    "quiff": (nothing, quiff_front),
    "short curls": (nothing, curly_short_front),
    "receding": (nothing, receding_front),
    "bald": (nothing, bald_front),
    "shaven": (nothing, shaven_front),
    "soft waves": (nothing, thin_grey_front),
    "headscarf": (nothing, headscarf_front),
}
