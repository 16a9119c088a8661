"""The parts of the report page: how records are marked, what is drawn, how lists and files are made."""

import io
import os
import re
import subprocess
import sys
import tempfile
import unittest
import zipfile

import corpus
from corpus.records import Date, Extraction
from corpus.vietnamese.calendar import day_number
from corpus.writing.html import HtmlReport, HtmlSite, site
from corpus.writing.html.assets import words
from corpus.writing.html.axis import LEFT, RIGHT, WIDTH, Axis
from corpus.writing.html.chart import charts, series, units
from corpus.writing.html.highlight import Place, paragraphs
from corpus.writing.html.tables import excerpt
from corpus.writing.html.timeline import moments, timeline
from tests.writing.test_html import Tree, page, sample
from tests.writing.test_html_values import figure

VI = words("vi")


def marked(text, *spans):
    """The text with its marks in brackets, `[f…]` for the link and `{d…}` for what wraps it; `|` where two touch."""
    places = [Place(start, end, kind, kind[0], n) for n, (kind, start, end) in enumerate(spans)]
    places.sort(key=lambda place: (place.start, -place.end))
    html = "¶".join(paragraphs(text, places))
    html = re.sub(r'<a class="m (\w)\w*([^"]*)"[^>]*>', lambda m: ("|" if "near" in m[2] else "") + f"[{m[1]}", html)
    html = re.sub(
        r'<span class="m (\w)\w*([^"]*)"[^>]*>', lambda m: ("|" if "near" in m[2] else "") + f"{{{m[1]}", html
    )
    return html.replace("</a>", "]").replace("</span>", "}")


class Highlight(unittest.TestCase):
    def test_marks(self):
        for text, spans, expected in (
            ("abcdef", [], "abcdef"),
            ("abcdef", [("fig", 1, 3)], "a[fbc]def"),
            ("abcdef", [("fig", 0, 6)], "[fabcdef]"),
            ("abcdef", [("fig", 1, 3), ("date", 3, 5)], "a[fbc]|[dde]f"),  # touching
            ("abcdef", [("fig", 1, 3), ("fig", 3, 5)], "a[fbc]|[fde]f"),
            ("abcdef", [("doc", 0, 5), ("date", 2, 4)], "[dab]{d[dcd]}[de]f"),  # one in the other
            ("abcdef", [("doc", 0, 4), ("per", 2, 6)], "[dab]{d[pcd]}[pef]"),  # across each other
            ("abcdef", [("fig", 1, 4), ("per", 1, 4)], "a{f[pbcd]}ef"),  # the same place
            ("ab\ncd", [("fig", 1, 4)], "a[fb]¶[fc]d"),  # over a line's end
            ("ab\n\n cd", [("fig", 1, 6)], "a[fb]¶[f c]d"),
            ("a<b>&", [("fig", 1, 4)], "a[f&lt;b&gt;]&amp;"),
        ):
            with self.subTest(text=text, spans=spans):
                self.assertEqual(marked(text, *spans), expected)

    def test_each_place_is_named_once(self):
        places = [Place(0, 6, "doc", "v1", 1), Place(2, 4, "date", "d1", 1), Place(2, 4, "fig", "f1", 1)]
        html = "".join(paragraphs("abcdef", places))
        self.assertEqual(re.findall(r'id="([^"]*)"', html), ["v1-1", "d1-1", "f1-1"])

    def test_places_outside_the_text_are_left_out(self):
        extraction = Extraction(
            text="abc", figures=[figure(1, start=2, end=9), figure(2, start=-1, end=1), figure(3, start=1, end=1)]
        )
        self.assertNotIn('<a class="m', page(extraction).split('class="text"')[1].split("</div>")[0])

    def test_sentence_with_the_figure(self):
        sentence = "Xã có 12 hộ và 12 ao."
        text = f"Đầu đề\n{sentence} Hết."
        second = text.index("12", text.index("12") + 1)
        self.assertEqual(
            excerpt(figure(12, text="12", start=second, end=second + 2, sentence=sentence), text),
            "Xã có 12 hộ và <b>12</b> ao.",
        )
        self.assertEqual(
            excerpt(figure(12, text="12", start=0, end=2, sentence="Câu ở nơi khác."), text), "Câu ở nơi khác."
        )
        endless = "chữ " * 1000 + "77 " + "chữ " * 1000
        shown = excerpt(figure(77, text="77", start=4000, end=4002, sentence=endless), endless)
        self.assertLess(len(shown), 350)
        self.assertRegex(shown, r"\A… chữ .* <b>77</b> chữ .*chữ …\Z")


class Drawings(unittest.TestCase):
    def test_lines_need_times_that_stand_apart(self):
        def of(*whens, name="sản lượng", **fields):
            return Extraction(
                text="",
                figures=[
                    figure(n + 1, name=name, unit="tấn", kind="measure", when=when, **fields)
                    for n, when in enumerate(whens)
                ],
            )

        for whens, points in (
            (("2021", "2022", "2023"), ["2021", "2022", "2023"]),
            (("2023", "2021"), ["2021", "2023"]),
            (("2022-Q1", "2022-Q2"), ["2022-Q1", "2022-Q2"]),
            (("2022", "2022-Q2"), None),
            (("2022", "2022"), None),
            (("2022",), None),
            ((None, "2022"), None),
            (("PRESENT_REF", "2022"), None),
        ):
            with self.subTest(whens=whens):
                groups = series(of(*whens), VI)
                self.assertEqual([item.when for _, item in groups[0].figures] if groups else None, points)

    def test_bars_need_two_names_of_one_unit(self):
        def names(*figures):
            return [
                [item.name for _, item in group.figures]
                for group in units(Extraction(text="", figures=list(figures)), VI)
            ]

        rice, corn = figure(5, name="lúa", unit="tấn", kind="measure"), figure(
            9, name="ngô", unit="tấn", kind="measure"
        )
        self.assertEqual(names(rice, corn), [["ngô", "lúa"]])
        self.assertEqual(names(rice, rice), [])
        self.assertEqual(names(rice, figure(9, name="ngô", unit="ha", kind="measure")), [])
        self.assertEqual(names(rice, figure(9, name="ngô", unit="tấn", per="ha", kind="measure")), [])
        self.assertEqual(names(rice, figure(9, unit="tấn", kind="measure")), [])
        self.assertEqual(names(rice, figure([2, 1], name="trận", unit="tấn", kind="score")), [])

    def test_charts_are_drawn_with_labels_and_ways_back(self):
        extraction = sample(
            figures=[
                figure(n * 10**9, name=name, unit="VND", kind="money", when=when, start=0, end=5)
                for n, name, when in ((3, "thu", "2021"), (5, "thu", "2022"), (2, "chi", None), (0, "nợ", None))
            ]
        )
        tree = Tree(charts(extraction, "a1-", VI, 2))
        self.assertEqual(tree.wrong, [])
        self.assertEqual(
            ["".join(text) for _, _, text in tree.named("h3")],
            ["thu theo thời gian (VND)", "So sánh theo đơn vị: VND"],
        )
        labels = ["".join(text) for _, attributes, text in tree.named("text") if attributes.get("class") == "v"]
        self.assertEqual(labels, ["3 tỷ", "5 tỷ", "5 tỷ", "3 tỷ", "2 tỷ", "0"])
        self.assertEqual(
            [attributes["href"] for _, attributes, _ in tree.named("a")], [f"#a1-f{n}-1" for n in (1, 2, 2, 1, 3, 4)]
        )

    def test_no_chart_without_two(self):
        self.assertEqual(charts(Extraction(text="", figures=[figure(1, name="x", unit="y")]), "", VI, 2), "")

    def test_timeline_in_order(self):
        extraction = Extraction(
            text="",
            published="2023-10-11",
            dates=[
                Date(value=value, type=type, text=value, start=0, end=1)
                for value, type in (
                    ("2023-09", "date"),
                    ("1945-09-02", "date"),
                    ("P3D", "duration"),
                    ("2023", "date"),
                    ("PAST_REF", "date"),
                    ("2023-10-10TMO", "time"),
                    ("2023-02-30", "date"),
                    ("T07:30", "time"),
                )
            ],
            figures=[
                figure(7, name="hộ", when="2023-09"),
                figure(8, name="hộ", when="2021/2022"),
                figure(9, name="hộ"),
            ],
        )
        self.assertEqual(
            [(moment.value, len(moment.dates), len(moment.figures)) for moment in moments(extraction, VI)],
            [("1945-09-02", 1, 0), ("2021/2022", 0, 1), ("2023", 1, 0), ("2023-09", 1, 1), ("2023-10-10TMO", 1, 0)],
        )
        self.assertEqual(Tree(timeline(extraction, "a1-", VI, 2)).wrong, [])
        self.assertEqual(timeline(Extraction(text="", published="2023-10-11"), "", VI, 2), "")

    def test_axis(self):
        day = day_number
        for name, stretches, breaks in (
            ("one day", [(day(2023, 1, 1),) * 2], 0),
            ("a year", [(day(2023, 1, 1), day(2023, 12, 31))], 0),
            ("weeks", [(day(2023, 1, n),) * 2 for n in (1, 5, 20)], 0),
            ("a far past", [(day(1945, 9, 2),) * 2, (day(2023, 1, 1), day(2023, 12, 31))], 1),
            ("all of history", [(day(1, 1, 1), day(9999, 12, 31))], 0),
            (
                "far ends",
                [(day(1000, 1, 1),) * 2, (day(2020, 1, 1),) * 2, (day(2020, 1, 2),) * 2, (day(9000, 1, 1),) * 2],
                2,
            ),
            ("inside a long stretch", [(day(1900, 1, 1), day(1999, 12, 31)), (day(1950, 1, 1),) * 2], 0),
        ):
            with self.subTest(name=name):
                axis = Axis(stretches)
                self.assertEqual(len(axis.breaks), breaks)
                places = [axis.x(number) for number in sorted(number for stretch in stretches for number in stretch)]
                self.assertEqual(places, sorted(places))
                self.assertTrue(all(LEFT <= place <= WIDTH - RIGHT + 0.01 for place in places), places)
                ticks = [place for place, _ in axis.ticks(VI)]
                self.assertTrue(1 <= len(ticks) <= 20)
                self.assertTrue(all(b - a > 40 for a, b in zip(ticks, ticks[1:])))


class Lists(unittest.TestCase):
    def test_only_some_kinds(self):
        out = io.StringIO()
        with HtmlReport(out, "vi", only=("people", "figures")) as report:
            report.add(sample(dates=[], documents=[]))
            report.add(sample(dates=[], documents=[]))
        tree = Tree(out.getvalue())
        self.assertEqual(["".join(text) for _, _, text in tree.named("h3")][:2], ["Số liệu 3", "Người 1"])
        self.assertEqual(
            [attributes["id"] for _, attributes, _ in tree.named("input", type="checkbox")], ["show-fig", "show-per"]
        )
        head = [element for element in tree.elements if element[0] == "thead"][0]
        self.assertEqual("".join(head[2]).strip(), "Tiêu đềNguồnThời gian đăngSố liệuNgười")

    def test_a_long_index_goes_on(self):
        before, site.ONE_INDEX = site.ONE_INDEX, 3
        try:
            with tempfile.TemporaryDirectory() as folder:
                with HtmlSite(folder) as pages:
                    for n in range(7):
                        pages.add(sample(title=f"Bài {n + 1}"))
                said = {}
                for name in sorted(os.listdir(folder)):
                    if name.endswith(".html"):
                        with open(os.path.join(folder, name), encoding="utf-8") as file:
                            said[name] = file.read()
                with open(os.path.join(folder, "articles", "000005.html"), encoding="utf-8") as file:
                    fifth = file.read()
        finally:
            site.ONE_INDEX = before
        self.assertEqual(sorted(said), ["index-2.html", "index-3.html", "index.html"])
        for name, first, last, links in (
            ("index.html", 1, 3, ["index-2.html"]),
            ("index-2.html", 4, 6, ["index.html", "index-3.html"]),
            ("index-3.html", 7, 7, ["index-2.html"]),
        ):
            with self.subTest(name=name):
                self.assertEqual(
                    re.findall(r'href="articles/0*(\d+)\.html"', said[name]), [str(n) for n in range(first, last + 1)]
                )
                self.assertEqual(re.findall(r'href="(index[^"]*)"', said[name]), links)
        self.assertIn('href="../index-2.html#i5"', fifth)

    def test_a_path_gets_a_whole_page(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "báo cáo.html")
            with HtmlReport(path) as report:
                report.add(sample())
                self.assertEqual(os.listdir(folder), [])
            self.assertEqual(os.listdir(folder), ["báo cáo.html"])
            with self.assertRaises(KeyError), HtmlReport(path + "2") as report:
                raise KeyError
            self.assertEqual(os.listdir(folder), ["báo cáo.html"])

    def test_works_inside_a_zip_file(self):
        root = os.path.dirname(os.path.dirname(corpus.__file__))
        with tempfile.TemporaryDirectory() as folder:
            archive = os.path.join(folder, "tool.zip")
            with zipfile.ZipFile(archive, "w") as packed:
                for where, _, names in os.walk(os.path.join(root, "corpus")):
                    for name in names:
                        if not name.endswith(".pyc"):
                            path = os.path.join(where, name)
                            packed.write(path, os.path.relpath(path, root))
            code = (
                "import sys; sys.path.insert(0, sys.argv[1]); sys.stdout.reconfigure(encoding='utf-8')\n"
                "from corpus.writing.html import HtmlReport; from corpus.records import Extraction\n"
                "report = HtmlReport(sys.stdout); report.add(Extraction(text='Một bài.')); report.close()"
            )
            done = subprocess.run(
                [sys.executable, "-S", "-c", code, archive], capture_output=True, encoding="utf-8", cwd=folder
            )
        self.assertEqual(done.stderr, "")
        self.assertEqual(done.stdout, page(Extraction(text="Một bài.")))


if __name__ == "__main__":
    unittest.main()
