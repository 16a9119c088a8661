"""The report page: what an article becomes in it, and that nothing in an article can become more than text."""

import io
import os
import tempfile
import unittest
from decimal import Decimal
from html.parser import HTMLParser

from corpus.records import Date, Document, Extraction, Figure, Mention, Person
from corpus.writing.html import HtmlReport, HtmlSite


def at(text, part, nth=0):
    """The place of a part of the text: (start, end)."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(part, start + 1)
    return {"text": part, "start": start, "end": start + len(part)}


def sample(**fields):
    """An article with a record of each kind."""
    text = (
        "Huyện Cù Lao Dung trồng thêm 1.250 ha rừng\n"
        "Đến cuối tháng 9/2023, toàn huyện có 15.284 hộ; vốn đầu tư 4,87 tỷ đồng. Bà Lê Thị Mận, Chủ tịch huyện, "
        "dẫn Nghị quyết số 07-NQ/HU cho biết như vậy."
    )
    sentence = "Đến cuối tháng 9/2023, toàn huyện có 15.284 hộ; vốn đầu tư 4,87 tỷ đồng."
    known = {
        "text": text,
        "id": "cld-1",
        "title": "Huyện Cù Lao Dung trồng thêm 1.250 ha rừng",
        "source": "Báo Đồng Bằng",
        "url": "https://bao.example/tin?id=1&x=2",
        "published": "2023-10-11T05:06:00+07:00",
        "authors": ["Minh Tâm"],
        "figures": [
            Figure(
                name="rừng", value=1250, unit="ha", kind="measure", sentence=text.split("\n")[0], **at(text, "1.250")
            ),
            Figure(
                name="hộ",
                value=15284,
                unit="hộ",
                kind="count",
                when="2023-09",
                sentence=sentence,
                **at(text, "15.284"),
            ),
            Figure(
                name="vốn đầu tư",
                value=Decimal("4870000000"),
                unit="VND",
                kind="money",
                qualifier="more_than",
                when="2023-09",
                sentence=sentence,
                **at(text, "4,87 tỷ"),
            ),
        ],
        "dates": [
            Date(
                value="2023-09",
                type="date",
                mod="END",
                from_="2023-09-01",
                to="2023-09-30",
                sentence=sentence,
                **at(text, "cuối tháng 9/2023"),
            )
        ],
        "people": [
            Person(name="Lê Thị Mận", role="Chủ tịch huyện", age=47, mentions=[Mention(**at(text, "Lê Thị Mận"))])
        ],
        "documents": [
            Document(
                type="Nghị quyết",
                number="07-NQ/HU",
                date="2023-02-03",
                issuer="Huyện ủy",
                **at(text, "Nghị quyết số 07-NQ/HU"),
            )
        ],
    }
    return Extraction(**{**known, **fields})


def page(*extractions, lang="vi"):
    out = io.StringIO()
    with HtmlReport(out, lang) as report:
        for extraction in extractions:
            report.add(extraction)
    return out.getvalue()


class Tree(HTMLParser):
    """The elements of a page: (name, attributes, text inside), and what is wrong with its nesting."""

    VOID = {"meta", "input", "link", "br", "wbr"}

    def __init__(self, html):
        super().__init__()
        self.elements = []
        self.open = []
        self.wrong = []
        self.feed(html)
        self.close()
        self.wrong += [f"<{name}> stays open" for name, _, _ in self.open]

    def handle_starttag(self, name, attributes):
        element = (name, dict(attributes), [])
        if len(dict(attributes)) != len(attributes):
            self.wrong.append(f"<{name}> has an attribute twice")
        self.elements.append(element)
        if name not in self.VOID:
            if name == "a" and any(outer == "a" for outer, _, _ in self.open):
                self.wrong.append("a link in a link")
            self.open.append(element)

    def handle_startendtag(self, name, attributes):
        self.elements.append((name, dict(attributes), []))

    def handle_endtag(self, name):
        if not self.open or self.open[-1][0] != name:
            self.wrong.append(f"</{name}> closes {self.open[-1][0] if self.open else 'nothing'}")
        else:
            self.open.pop()

    def handle_data(self, data):
        for _, _, inside in self.open:
            inside.append(data)

    def named(self, name, **attributes):
        return [
            element
            for element in self.elements
            if element[0] == name and all(element[1].get(key) == value for key, value in attributes.items())
        ]

    def ids(self):
        return [attributes["id"] for _, attributes, _ in self.elements if "id" in attributes]


class OnePage(unittest.TestCase):
    def test_every_mark_has_its_row_and_every_link_its_target(self):
        for extractions in ([sample()], [sample(), sample(), sample(title=None)]):
            with self.subTest(articles=len(extractions)):
                tree = Tree(page(*extractions))
                self.assertEqual(tree.wrong, [])
                ids = tree.ids()
                self.assertEqual(len(ids), len(set(ids)))
                fragments = [
                    attributes["href"][1:]
                    for name, attributes, _ in tree.elements
                    if name == "a" and attributes["href"].startswith("#")
                ]
                self.assertGreater(len(fragments), 15)
                self.assertEqual([name for name in fragments if name not in ids], [])

    def test_the_text_reads_as_it_is(self):
        extraction = sample()
        (text,) = [
            ("".join(inside))
            for _, attributes, inside in Tree(page(extraction)).elements
            if attributes.get("class") == "text"
        ]
        self.assertEqual(text, extraction.text.split("\n")[1])

    def test_fields_stand_in_the_tables(self):
        html = page(sample())
        for cell in (
            "15.284",
            "hơn 4,87 tỷ",
            "VND",
            "tháng 9/2023",
            "cuối tháng 9/2023",
            "1/9/2023 – 30/9/2023",
            "Lê Thị Mận",
            "Chủ tịch huyện",
            "47",
            "07-NQ/HU",
            "3/2/2023",
            "Huyện ủy",
            "5:06 11/10/2023",
        ):
            with self.subTest(cell=cell):
                self.assertIn(f">{cell}</", html)

    def test_english(self):
        html = page(sample(), lang="en")
        for cell in (
            '<html lang="en">',
            ">15,284</",
            ">more than 4.87 billion</",
            ">Sep 2023</",
            "Timeline",
            "Sentence",
        ):
            with self.subTest(cell=cell):
                self.assertIn(cell, html)

    def test_an_article_without_anything(self):
        for extraction in (Extraction(text=""), Extraction(text="\n \n"), Extraction(text="Chỉ có chữ.")):
            with self.subTest(text=extraction.text):
                self.assertEqual(Tree(page(extraction)).wrong, [])

    def test_no_article_at_all(self):
        self.assertEqual(Tree(page()).wrong, [])

    def test_same_input_same_bytes(self):
        self.assertEqual(page(sample(), sample()), page(sample(), sample()))

    def test_unknown_language(self):
        with self.assertRaises(ValueError):
            HtmlReport(io.StringIO(), "fr")


class Site(unittest.TestCase):
    def test_an_index_and_numbered_pages(self):
        with tempfile.TemporaryDirectory() as folder:
            with HtmlSite(folder) as site:
                for name in ("../../x", "/etc/passwd", "C:\\x", ""):
                    site.add(sample(id=name, title=name))
            found = sorted(
                os.path.relpath(os.path.join(where, name), folder)
                for where, _, names in os.walk(folder)
                for name in names
            )
            self.assertEqual(
                found, [os.path.join("articles", f"00000{n}.html") for n in (1, 2, 3, 4)] + ["index.html"]
            )
            with open(os.path.join(folder, "index.html"), encoding="utf-8") as file:
                tree = Tree(file.read())
            self.assertEqual(tree.wrong, [])
            self.assertEqual(
                [attributes["href"] for _, attributes, _ in tree.named("a")][1:],
                [f"articles/00000{n}.html" for n in (1, 2, 3, 4)],
            )


if __name__ == "__main__":
    unittest.main()
