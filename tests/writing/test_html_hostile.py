"""Nothing in an article can become markup, script, or a link to anything but the web."""

import base64
import hashlib
import json
import re
import unittest

from corpus.records import Date, Document, Extraction, Figure, Mention, Person
from tests.writing.test_html import Tree, page

HOSTILE = (
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "--><img src=x onerror=alert(1)>",
    "]]><svg onload=alert(1)>",
    "</title><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "</textarea></svg></math><b>",
    "<svg><a href=javascript:alert(1)>x",
    '" onmouseover="alert(1)',
    "' onfocus='alert(1)",
    '" autofocus onfocus=alert(1) x="',
    "`onclick=alert(1)`",
    "&lt;script&gt;",
    "&#60;script&#62;",
    "&quot; onload=x",
    "{{7*7}}",
    "${alert(1)}",
    "\\u003cscript\\u003e",
    '<p id="a1">',
    "<base href=https://evil.example>",
    "<meta http-equiv=refresh content=0>",
    "<iframe srcdoc=x>",
    "\u2028alert(1)\u2029",
    "\x00<\x00script>",
    "a\u202eb\u2066c",
    "\ud800\udfff<i>",
    "{n} {title} {y}",
    "%s %(x)s",
    "@import",
)
SCHEMES = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "\x01javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "//evil.example",
    "blob:x",
    "",
    'https://a.example/" onclick="alert(1)',
    "https://a.example/<script>",
    "http:",
    "https://",
    "https://a b.example/",
)


def extraction(said):
    """An article that says the same thing everywhere."""
    text = f"{said}\n{said} | {said}\n{said}"
    second = text.index("\n") + 1
    here = {"text": said, "start": second, "end": second + len(said)}
    figures = [
        Figure(
            name=said + str(n),
            value=n + 1,
            unit=said,
            per=said,
            kind="money",
            when=str(2020 + n),
            qualifier=said,
            sentence=text.split("\n")[1],
            **here,
        )
        for n in range(3)
    ]
    figures.append(Figure(name=said, value=10**5000, unit=said, kind=said, when=said, sentence=said, **here))
    return Extraction(
        text=text,
        id=said,
        title=said,
        source=said,
        url=said,
        published=said,
        authors=[said],
        figures=figures,
        dates=[
            Date(
                value=said,
                type=said,
                mod=said,
                range=said,
                interval=said,
                calendar=said,
                from_=said,
                to=said,
                sentence=said,
                **here,
            ),
            Date(value="2021", type="date", sentence=said, **here),
        ],
        people=[Person(name=said, role=said, age=47, mentions=[Mention(**here)])],
        documents=[Document(type=said, number=said, date=said, issuer=said, **here)],
    )


def shape(html):
    """The elements and the names of their attributes, without anything that is said."""
    return [(name, sorted(attributes)) for name, attributes, _ in Tree(html).elements]


class Hostile(unittest.TestCase):
    def test_the_page_keeps_its_shape(self):
        for count in (1, 2):
            harmless = shape(page(*[extraction("Lành") for _ in range(count)]))
            for said in HOSTILE:
                with self.subTest(said=said, articles=count):
                    html = page(*[extraction(said) for _ in range(count)])
                    self.assertEqual(Tree(html).wrong, [])
                    self.assertEqual(self.without_breaks(shape(html)), self.without_breaks(harmless))

    @staticmethod
    def without_breaks(elements):
        """Names in charts go over two lines where they are long, units may break at a slash: no matter of markup."""
        return [element for element in elements if element[0] not in ("text", "wbr")]

    def test_the_text_is_there_as_text(self):
        for said in HOSTILE:
            with self.subTest(said=said):
                tree = Tree(page(extraction(said)))
                (shown,) = [
                    "".join(inside) for _, attributes, inside in tree.elements if attributes.get("class") == "text"
                ]
                printable = re.sub("[\x00\ud800\udfff]", "\ufffd", said)
                self.assertIn(f"{printable} | {printable}", shown)

    def test_links_lead_to_the_web_or_into_the_page(self):
        for url in SCHEMES + HOSTILE:
            with self.subTest(url=url):
                article = extraction("Lành")
                article.url = url
                for name, attributes, _ in Tree(page(article)).elements:
                    for attribute in ("href", "src", "action", "xlink:href"):
                        if attribute in attributes:
                            self.assertRegex(attributes[attribute], r"\A#")
        article.url = "https://bao.example/tin?a=1&b='2"[:-2]
        self.assertIn('href="https://bao.example/tin?a=1&amp;b="', page(article))

    def test_no_attribute_runs_or_styles(self):
        for said in ("Lành", *HOSTILE):
            for name, attributes in shape(page(extraction(said), extraction(said))):
                for attribute in attributes:
                    self.assertFalse(
                        attribute.startswith("on") or attribute in ("style", "srcdoc"), (name, attribute)
                    )

    def test_data_is_json_without_a_tag_in_it(self):
        for said in HOSTILE:
            with self.subTest(said=said):
                html = page(extraction(said), extraction(said))
                (data,) = re.findall(r'<script type="application/json" id="data">(.*?)</script>', html, re.DOTALL)
                self.assertNotRegex(data, "[<>&\u2028\u2029]")
                entries = json.loads(data)
                self.assertEqual([entry[0] for entry in entries], [1, 2])
                self.assertIn(re.sub("[\x00\ud800\udfff]", "\ufffd", said), entries[0][2])

    def test_the_policy_names_what_is_there_and_forbids_the_rest(self):
        for articles in (1, 2):
            html = page(*[extraction(HOSTILE[0])] * articles)
            (policy,) = re.findall('http-equiv="Content-Security-Policy" content="([^"]*)"', html)
            self.assertTrue(policy.startswith("default-src 'none';"))
            self.assertNotIn("unsafe", policy)
            self.assertLess(html.index("Content-Security-Policy"), html.index("<title>"))
            blocks = re.findall(r"<style>(.*?)</style>|<script>(.*?)</script>", html, re.DOTALL)
            self.assertEqual(len(blocks), 2 + (articles > 1))
            for style, script in blocks:
                digest = base64.b64encode(hashlib.sha256((style or script).encode()).digest()).decode()
                rule = re.search(("style" if style else "script") + "-src ([^;]*)", policy)[1]
                self.assertIn(f"'sha256-{digest}'", rule)

    def test_nothing_is_fetched(self):
        html = page(extraction("Lành"), extraction("Lành"))
        self.assertNotRegex(
            html, r"(?i)<(link|img|iframe|object|embed|base|audio|video)\b|@import|url\(|fetch\(|XMLHttp"
        )

    def test_script_builds_no_markup(self):
        from corpus.writing.html.assets import asset

        for name in ("page.js", "index.js"):
            self.assertNotRegex(
                asset(name), r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function"
            )

    def test_a_flood(self):
        """Long texts without a break stay in proportion."""
        for text in ("1" * 200_000, "A " * 100_000, "(" * 200_000, "\n" * 200_000, "<" * 200_000):
            figures = [
                Figure(
                    value=n, kind="count", unit="x", name="y", text=text[n : n + 1], start=n, end=n + 1, sentence=text
                )
                for n in range(0, 2000, 2)
            ]
            self.assertLess(
                len(page(Extraction(text=text, title=text, id=text, url=text, figures=figures))), 4_000_000
            )


if __name__ == "__main__":
    unittest.main()
