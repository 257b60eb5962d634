"""Every drawing of every contract of the repository, and of a made large one, measured as it is drawn.

No letter below 9 points on A4 or A3, whichever the drawing stands on, nor below 10 on an upright sheet; words at 4.5:1 at least on what
lies under them, ties at 3:1; the same once the page has turned the colours over for the dark, by the
filter that its style sheet has. Names cut short, ties that run under a box that is not theirs, ties that
cross and words on words may only become fewer.
"""

import math
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(os.environ["MAILLAGE_ROOT"])
PROGRAM = os.environ["MAILLAGE_PROGRAM"]
sys.path.insert(0, str(ROOT / "tests" / "bench"))
from bench import make_contract  # noqa: E402

SVG = "{http://www.w3.org/2000/svg}"
LEAST_POINTS, LEAST_UPRIGHT = 9, 10
WORDS, TIES = 4.5, 3.0
SAMPLES = ("─", "━")  # of a tie, in a legend
STEPS = 24  # of a curve
CAPITALS = .73  # how high they are, as a share of the letter's size
SHEETS = ((595.28, 841.89), (841.89, 595.28), (841.89, 1190.55), (1190.55, 841.89))


def luminance(rgb):
    def linear(part):
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
    return sum(weight * linear(part) for weight, part in zip((0.2126, 0.7152, 0.0722), rgb))


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def rgb_of(colour):
    named = {"white": "#ffffff", "black": "#000000"}.get(colour, colour)
    return tuple(int(named[at:at + 2], 16) / 255 for at in (1, 3, 5))


def dark_filter():
    """What the style sheet does to a drawing in the dark, after the CSS filter effects."""
    style = (ROOT / "output/report/page/page.css").read_text(encoding="utf-8")
    share, degrees = re.search(r"filter: invert\(([\d.]+)\) hue-rotate\((\d+)deg\)", style).groups()
    share, angle = float(share), math.radians(float(degrees))
    c, s = math.cos(angle), math.sin(angle)
    turn = [[.213 + c * .787 - s * .213, .715 - c * .715 - s * .715, .072 - c * .072 + s * .928],
            [.213 - c * .213 + s * .143, .715 + c * .285 + s * .140, .072 - c * .072 - s * .283],
            [.213 - c * .213 - s * .787, .715 - c * .715 + s * .715, .072 + c * .928 + s * .072]]

    def turned(rgb):
        over = [part * (1 - share) + (1 - part) * share for part in rgb]
        return tuple(min(1, max(0, sum(a * b for a, b in zip(row, over)))) for row in turn)
    return turned


def numbers(text):
    return [float(each) for each in re.findall(r"-?[\d.]+", text)]


class Drawing:
    """Words with their size, colour and what lies under them; strokes of ties."""

    def __init__(self, path):
        self.name = path.stem
        root = ElementTree.parse(path).getroot()
        width, height = (numbers(root.get(side))[0] for side in ("width", "height"))
        self.width = width
        self.scale = max(min(1, (wide + .5) / width, (high + .5) / height) for wide, high in SHEETS)
        self.words, self.ties, self.painted = [], set(), []
        self.boxes, self.curves, self.lines, self.off_middle = {}, [], [], []
        self.walk(root, (0, 0), False)

    def walk(self, element, shift, turned):
        move = element.get("transform", "")
        turned = turned or "rotate(-90" in move
        if element.get("class") == "graph" and (found := re.search(r"translate\(([^)]*)\)", move)):
            x, y = numbers(found[1])
            shift = (x, y)
        if element.get("class") == "node":
            self.remember_box(element)
            self.remember_middle(element)
        if element.get("class") == "edge":
            self.curves.append((*element.findtext(SVG + "title").split("->"), self.polyline(element)))
            for path in element.iter(SVG + "path"):
                if path.get("stroke-opacity") is None and path.get("stroke") != "none":
                    self.ties.add(path.get("stroke"))
            return
        tag = element.tag.removeprefix(SVG)
        if tag in ("rect", "polygon", "path") and element.get("fill", "none") not in ("none", "transparent"):
            self.painted.append((*self.box(element, tag), element.get("fill")))
        if tag == "text":
            self.say(element, turned)
        for child in element:
            self.walk(child, shift, turned)

    def remember_box(self, node):
        """One with a name and a ground; words alone are called t1, t2…"""
        title = node.findtext(SVG + "title") or ""
        for shape in node:
            tag = shape.tag.removeprefix(SVG)
            if (tag in ("polygon", "path") and shape.get("fill", "none") != "none"
                    and not re.fullmatch(r"t\d+", title)):
                self.boxes[title] = self.box(shape, tag)
                return

    def remember_middle(self, node):
        """How far the words of a box, from the top of their capitals to the last base line, stand from its middle."""
        shapes = [shape for shape in node if shape.tag.removeprefix(SVG) in ("rect", "polygon", "path")]
        lines = [(float(text.get("y")), float(text.get("font-size") or text.find(SVG + "tspan").get("font-size")))
                 for text in node.iter(SVG + "text") if "".join(text.itertext()).strip()]
        if shapes and lines:
            _, top, _, bottom = self.box(shapes[0], shapes[0].tag.removeprefix(SVG))
            capitals = min(base - CAPITALS * size for base, size in lines)
            self.off_middle.append((capitals + max(base for base, _ in lines) - top - bottom) / 2)

    @staticmethod
    def polyline(edge):
        points = []
        for path in edge.iter(SVG + "path"):
            flat = numbers(path.get("d"))
            ends = list(zip(flat[0::2], flat[1::2]))
            for at in range(0, len(ends) - 3, 3):
                for step in range(STEPS + 1):
                    t = step / STEPS
                    weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3)
                    points.append(tuple(sum(w * end[axis] for w, end in zip(weights, ends[at:at + 4]))
                                        for axis in (0, 1)))
        return points

    def under(self):
        """Ties that run under a box which is neither end and holds neither."""
        count = 0
        for start, end, points in self.curves:
            if not points:
                continue
            own = [self.boxes[each] for each in (start, end) if each in self.boxes]
            low = [min(point[axis] for point in points) for axis in (0, 1)]
            high = [max(point[axis] for point in points) for axis in (0, 1)]
            for name, (left, top, right, bottom) in self.boxes.items():
                if (name in (start, end) or left > high[0] or right < low[0] or top > high[1] or bottom < low[1]
                        or any(left <= box[0] + 1 and top <= box[1] + 1 and right >= box[2] - 1
                               and bottom >= box[3] - 1 for box in own)):
                    continue
                if any(left + 1 < x < right - 1 and top + 1 < y < bottom - 1 for x, y in points):
                    count += 1
                    break
        return count

    def crossings(self):
        """Pairs of ties that cross and have no end in common."""
        def side(a, b, c):
            return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

        def cross(one, other):
            return any(side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0
                       for a, b in zip(one, one[1:]) for c, d in zip(other, other[1:])
                       if max(a[0], b[0]) >= min(c[0], d[0]) and max(c[0], d[0]) >= min(a[0], b[0])
                       and max(a[1], b[1]) >= min(c[1], d[1]) and max(c[1], d[1]) >= min(a[1], b[1]))
        coarse = [(start, end, points[::STEPS // 4]) for start, end, points in self.curves if points]
        return sum(cross(one[2], other[2]) for at, one in enumerate(coarse) for other in coarse[:at]
                   if not {one[0], one[1]} & {other[0], other[1]})

    def laid_over(self):
        """Lines of words that lie on another."""
        lines = sorted(self.lines)
        count = 0
        for at, (top, left, bottom, right) in enumerate(lines):
            for other in lines[at + 1:]:
                if other[0] >= bottom - 1:
                    break
                count += left < other[3] - 1 and other[1] < right - 1 and top < other[2] - 1
        return count

    @staticmethod
    def box(element, tag):
        if tag == "rect":
            x, y, width, height = (float(element.get(each, 0)) for each in ("x", "y", "width", "height"))
            return x, y, x + width, y + height
        points = numbers(element.get("points") or element.get("d"))
        return min(points[0::2]), min(points[1::2]), max(points[0::2]), max(points[1::2])

    def remember_line(self, element):
        """Half an em a letter is less than they are wide: what lies over here does so on paper."""
        size = float(element.get("font-size") or element.find(SVG + "tspan").get("font-size"))
        width = len("".join(element.itertext()).strip()) * size * .5
        left = float(element.get("x")) - width * {"middle": .5, "end": 1}.get(element.get("text-anchor"), 0)
        base = float(element.get("y"))
        self.lines.append((base - .7 * size, left, base, left + width))

    def say(self, element, turned):
        if not turned and "".join(element.itertext()).strip():
            self.remember_line(element)
        under = "#ffffff"
        x, y = float(element.get("x", 0)), float(element.get("y", 0)) - 3
        for left, top, right, bottom, fill in self.painted:
            if turned:
                continue  # heads that run upwards stand on the sheet
            if left - .5 <= x <= right + .5 and top - .5 <= y <= bottom + .5:
                under = fill
        for span in [element, *element.iter(SVG + "tspan")]:
            if (span.text or "").strip() and span.get("font-size", element.get("font-size")):
                self.words.append((span.text, float(span.get("font-size", element.get("font-size"))),
                                   span.get("fill") or element.get("fill") or "#000000", under))


class Drawings(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="maillage-drawings-")
        folder = Path(cls.folder.name)
        large = folder / "large"
        large.mkdir()
        make_contract(large, 300, 400)
        cls.drawings = []
        contracts = sorted(path.parent for path in (ROOT / "contrats").glob("*/*.toml"))
        contours = ROOT / "tests/data/contours"
        for number, contract in enumerate([*dict.fromkeys(contracts), large, contours]):
            for language in ("fr", "en"):
                out = folder / f"{number}-{language}"
                subprocess.run([PROGRAM, "map", contract, "-o", out, "--lang", language], check=True,
                               capture_output=True)
                for path in sorted(out.rglob("*.svg")):
                    # Of many organisations' sheets, those of one contract in one language.
                    if "fiches" in path.parts and (number > 0 or language == "en"):
                        continue
                    cls.drawings.append((f"{contract.name} {language}", Drawing(path)))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def each(self):
        for where, drawing in self.drawings:
            yield f"{where} {drawing.name}", drawing

    def test_there_is_much_to_measure(self):
        self.assertGreater(len(self.drawings), 150)
        self.assertGreater(sum(len(drawing.words) for _, drawing in self.drawings), 20000)
        self.assertTrue(any(drawing.ties for _, drawing in self.drawings))
        self.assertGreater(sum(len(drawing.curves) for _, drawing in self.drawings), 2000)
        self.assertGreater(sum(len(drawing.lines) for _, drawing in self.drawings), 20000)

    def test_no_letter_is_below_nine_points_on_paper(self):
        small = {}
        for where, drawing in self.each():
            least = min(size for _, size, _, _ in drawing.words) * drawing.scale
            if least < (LEAST_UPRIGHT if drawing.width < 850 else LEAST_POINTS) - .05:
                small[where] = least
        self.assertEqual(small, {})

    def contrasts(self, seen):
        pale = set()
        for where, drawing in self.each():
            for text, _, ink, under in drawing.words:
                least = TIES if text.strip() in SAMPLES else WORDS
                if contrast(seen(rgb_of(ink)), seen(rgb_of(under))) < least:
                    pale.add((drawing.name, text, ink, under))
            for ink in drawing.ties:
                if contrast(seen(rgb_of(ink)), seen((1, 1, 1))) < TIES:
                    pale.add((drawing.name, "a tie", ink))
        return sorted(pale)[:20]

    def test_words_and_ties_stand_out_on_white_paper(self):
        self.assertEqual(self.contrasts(lambda rgb: rgb), [])

    def test_words_and_ties_stand_out_in_the_dark(self):
        self.assertEqual(self.contrasts(dark_filter()), [])

    def test_labels_of_the_map_stand_apart(self):
        """Each EPCI with a border has its number there, and no label lies on another."""
        with tempfile.TemporaryDirectory(prefix="maillage-contours-") as out:
            subprocess.run([PROGRAM, "map", ROOT / "tests/data/contours", "-o", out], check=True, capture_output=True)
            (path,) = Path(out).glob("epci-*.svg")
            self.assertLess(path.stat().st_size, 40000)
            root = ElementTree.parse(path).getroot()
        labels = []
        for text in root.iter(SVG + "text"):
            if text.get("text-anchor") != "middle":
                continue
            (span,) = text.iter(SVG + "tspan")
            size, x, y = float(span.get("font-size")), float(text.get("x")), float(text.get("y"))
            half = len(span.text) * size * .3
            labels.append((x - half, y - size * .8, x + half, y + size * .2, span.text))
        self.assertEqual([label[4] for label in labels if label[4].isdigit()], ["1", "2", "3", "4", "5", "6"])
        for at, (left, top, right, bottom, words) in enumerate(labels):
            for other in labels[:at]:
                self.assertFalse(left < other[2] and other[0] < right and top < other[3] and other[1] < bottom,
                                 f"{words} and {other[4]}")

    def test_words_stand_in_the_middle_of_their_boxes(self):
        off = [(abs(by), where) for where, drawing in self.each() for by in drawing.off_middle]
        self.assertGreater(len(off), 5000)
        self.assertLess(max(off), (MOST_OFF_MIDDLE,))

    def test_names_cut_short_become_fewer(self):
        cut = sum(text.rstrip().endswith("…") for _, drawing in self.drawings for text, *_ in drawing.words)
        self.assertLessEqual(cut, MOST_CUT)


    def of_kinds(self, measured):
        """{kind of drawing: the sum of what is measured}, without those that have none."""
        sums = {}
        for _, drawing in self.drawings:
            kind = drawing.name.split("-")[0]
            sums[kind] = sums.get(kind, 0) + measured(drawing)
        return {kind: count for kind, count in sums.items() if count}

    def assert_no_more(self, now, most):
        self.assertEqual({kind: count for kind, count in now.items() if count > most.get(kind, 0)}, {}, now)

    def test_ties_under_boxes_become_fewer(self):
        self.assert_no_more(self.of_kinds(Drawing.under), MOST_UNDER)

    def test_crossings_become_fewer(self):
        self.assert_no_more(self.of_kinds(Drawing.crossings), MOST_CROSSED)

    def test_words_on_words_become_fewer(self):
        self.assert_no_more(self.of_kinds(Drawing.laid_over), MOST_LAID_OVER)


MOST_CUT = 284
MOST_OFF_MIDDLE = 1  # points
# By kind of drawing, over all contracts, in both languages, of the day they were last measured.
MOST_UNDER = {}
# Ties of instances: 22 where there were 110 (CLS 2), 176 where groups stood for the organisations (CLS 3).
MOST_CROSSED = {"partenariats": 2822, "plan": 5746}
MOST_LAID_OVER = {}

if __name__ == "__main__":
    unittest.main()
