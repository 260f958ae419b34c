"""The few SVG elements that portraits are made of, as text. Points are given
as (x, y) with x to the right of the middle, in a square of 200 by 200: that
of SDL2_image's reader, which knows no clipPath, mask, text or CSS."""

MIDDLE = 100


def mix(a, b, share):
    """The colour `share` of the way from a to b."""
    pairs = [(int(a[i:i + 2], 16), int(b[i:i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(x + (y - x) * share):02x}" for x, y in pairs)


def number(value):
    return f"{value:.1f}".removesuffix(".0")


def spot(point):
    return f"{number(MIDDLE + point[0])} {number(point[1])}"


def line_of(start, pieces, closed=False):
    """A path: each piece has one point (line), two or three (curve)."""
    words = ["M" + spot(start)]
    for piece in pieces:
        words.append(" LQC"[len(piece)] + " ".join(map(spot, piece)))
    return "".join(words) + ("Z" if closed else "")


def flipped(points):
    return [(-x, y) for x, y in points]


def mirrored(start, pieces):
    """The pieces that lead from the mirror image of the last point back to
    that of the first."""
    ends = [start] + [piece[-1] for piece in pieces]
    back = []
    for end, piece in zip(reversed(ends[:-1]), reversed(pieces)):
        back.append(flipped([*reversed(piece[:-1]), end]))
    return back


def painted(colour, opacity):
    some = f' fill-opacity="{opacity:g}"' if opacity < 1 else ""
    return f'fill="{colour}"{some}'


def fill(colour, start, *pieces, opacity=1):
    """A closed shape."""
    return (f'<path {painted(colour, opacity)} '
            f'd="{line_of(start, pieces, True)}"/>')


def whole(colour, start, *pieces, opacity=1):
    """A closed shape of which only the right half is given, from the top of
    the middle to its foot, or to a point that is joined with its image."""
    last = pieces[-1][-1]
    across = [] if last[0] == 0 else [[(-last[0], last[1])]]
    return fill(colour, start, *pieces, *across, *mirrored(start, pieces),
                opacity=opacity)


def stroke(colour, width, start, *pieces, opacity=1):
    some = f' stroke-opacity="{opacity:g}"' if opacity < 1 else ""
    return (f'<path fill="none" stroke="{colour}"{some} '
            f'stroke-width="{width:g}" stroke-linecap="round" '
            f'stroke-linejoin="round" d="{line_of(start, pieces)}"/>')


def both_strokes(colour, width, start, *pieces, opacity=1):
    """A stroke and its mirror image."""
    other = flipped([start])[0]
    return (stroke(colour, width, start, *pieces, opacity=opacity) +
            stroke(colour, width, other, *map(flipped, pieces),
                   opacity=opacity))


def both_fills(colour, start, *pieces, opacity=1):
    other = flipped([start])[0]
    return (fill(colour, start, *pieces, opacity=opacity) +
            fill(colour, other, *map(flipped, pieces), opacity=opacity))


def oval(colour, at, across, down, opacity=1):
    x, y = at
    return (f'<ellipse {painted(colour, opacity)} '
            f'cx="{number(MIDDLE + x)}" cy="{number(y)}" '
            f'rx="{number(across)}" ry="{number(down)}"/>')


def both_ovals(colour, at, across, down, opacity=1):
    return (oval(colour, at, across, down, opacity) +
            oval(colour, (-at[0], at[1]), across, down, opacity))


def ring(colour, width, at, radius):
    x, y = at
    return (f'<circle fill="none" stroke="{colour}" stroke-width="{width:g}" '
            f'cx="{number(MIDDLE + x)}" cy="{number(y)}" '
            f'r="{number(radius)}"/>')
