"""An HTML page, read strictly: what is wrong with it as a document, and what
stands in its tables."""

import html.parser
import re

VOID = {"meta", "br", "hr", "img", "link", "input", "circle", "path"}
KNOWN = VOID | set(
    "html head title style body header main footer article h1 h2 h3 h4 p "
    "strong span blockquote ul li table caption thead tbody tr th td svg "
    "text".split())
INSIDE = {"li": {"ul"}, "caption": {"table"}, "thead": {"table"},
          "tbody": {"table"}, "tr": {"thead", "tbody"}, "th": {"tr"},
          "td": {"tr"}, "h1": {"main", "article"}, "article": {"main"},
          "circle": {"svg"}, "path": {"svg"}, "text": {"svg"}}


class Page(html.parser.HTMLParser):
    """`faults`: what is wrong; `tables`: of each its caption and its rows, a
    cell being its words and its class; `words`: all that is read."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.faults = []
        self.tables = []
        self.headings = []
        self.words = ""
        self.open = []
        self.ids = set()
        self.refers = set()
        self.titles = 0
        self.cell = None
        self.check(text.startswith("<!DOCTYPE html>\n<html lang=\""),
                   "begins otherwise")
        for bad in re.findall(r"&(?!amp;|lt;|gt;|quot;|#39;)\w*", text):
            self.fault("a loose", bad)
        self.feed(text)
        self.close()
        self.check(not self.open, "left open:", self.open)
        self.check(self.refers <= self.ids, "no such id:", self.refers)
        self.check(self.titles == 1, self.titles, "titles")
        levels = [level for level, _ in self.headings]
        self.check(levels.count(1) == 1, "not one h1")
        for before, level in zip([0, *levels], levels):
            self.check(level <= before + 1, "a level is left out")
        for caption, rows in self.tables:
            self.check(caption, "a table without a caption")
            self.check(len({len(row) for row in rows}) == 1,
                       caption, "has rows of unlike length")

    def fault(self, *words):
        self.faults.append(" ".join(map(str, words)))

    def check(self, holds, *words):
        if not holds:
            self.fault(*words)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.check(tag in KNOWN or tag == "title", "an element", tag)
        if tag in INSIDE:
            self.check(self.open and self.open[-1] in INSIDE[tag],
                       tag, "in", self.open[-1:])
        self.check(not re.search(r"\b(on\w+|href|src)=",
                                 " ".join(f"{a}=" for a in attrs)),
                   "more than text:", attrs)
        if "id" in attrs:
            self.check(attrs["id"] not in self.ids, "twice", attrs["id"])
            self.ids.add(attrs["id"])
        self.refers.update(attrs.get("aria-labelledby", "").split())
        self.begin(tag, attrs)
        if tag not in VOID:
            self.open.append(tag)

    def begin(self, tag, attrs):
        if tag == "svg":
            self.check(attrs.get("role") == "img" and
                       attrs.get("aria-labelledby"), "a picture without name")
        elif tag == "table":
            self.tables.append(["", []])
        elif tag == "tr":
            self.tables[-1][1].append([])
        elif tag in ("th", "td"):
            self.check(tag == "td" or attrs.get("scope") in ("row", "col"),
                       "a th without scope")
            self.cell = ["", attrs.get("class", "")]
            self.tables[-1][1][-1].append(self.cell)
        elif re.fullmatch("h[1-6]", tag):
            self.headings.append([int(tag[1]), ""])
        elif tag == "title" and "svg" not in self.open:
            self.titles += 1

    def handle_startendtag(self, tag, attrs):
        self.check("svg" in self.open and tag in VOID, tag, "closes itself")
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag):
        self.check(self.open and self.open[-1] == tag, "closes", tag,
                   "in", self.open)
        if self.open:
            self.open.pop()
        if tag in ("th", "td"):
            self.cell = None

    def handle_data(self, data):
        if self.open and self.open[-1] != "style":
            self.words += data
        if self.cell:
            self.cell[0] += data
        elif self.open and self.open[-1] == "caption":
            self.tables[-1][0] += data
        elif self.open and re.fullmatch("h[1-6]", self.open[-1]):
            self.headings[-1][1] += data

    def handle_comment(self, data):
        self.fault("a comment", data)
