import io
import json
import unicodedata
import unittest

from corpus.reading import read

from .test_encodings import to_windows_1258

BODY = "Sáng 5/6, xã khánh thành ba cây cầu nối hai bờ con rạch, vốn 4,2 tỷ đồng."


def read_all(data, kind=None):
    errors = []
    if isinstance(data, str):
        data = data.encode("utf-8", "surrogatepass")
    found = list(read(io.BytesIO(data), kind, on_error=errors.append))
    return found, [str(error) for error in errors]


def one(fields):
    found, errors = read_all(json.dumps(fields))
    assert not errors and len(found) == 1, errors
    return found[0]


class Fields(unittest.TestCase):
    def test_all_fields(self):
        article = one({"id": "a-1", "title": "Ba cây cầu", "text": BODY, "source": "Báo Duyên Hải", "other": [1, {}],
                       "url": "https://example.vn/a-1", "published": "2023-06-05T08:00:00+07:00", "authors": ["Lê Thử", "An Bình"]})
        self.assertEqual((article.id, article.title, article.source, article.url, article.published, article.authors),
                         ("a-1", "Ba cây cầu", "Báo Duyên Hải", "https://example.vn/a-1", "2023-06-05T08:00:00+07:00", ("Lê Thử", "An Bình")))
        self.assertEqual(article.text, "Ba cây cầu\n" + BODY)
        self.assertEqual(article.spans, ((0, len(article.text)),))

    def test_the_title_goes_before_the_text_once(self):
        for title, text, expected in (("Ba cây cầu", BODY, "Ba cây cầu\n" + BODY),
                                      ("Ba cây cầu", "Ba cây cầu\n" + BODY, "Ba cây cầu\n" + BODY),
                                      ("", BODY, BODY), (None, BODY, BODY), (7, BODY, BODY), ("  ", BODY, BODY)):
            with self.subTest(title):
                self.assertEqual(one({"title": title, "text": text}).text, expected)

    def test_text_is_kept_as_given(self):
        for text in ("  Hai dấu cách.  \n\n\tBa\u00a0cây\u200b cầu \r\n", "Giá 5\u202fđ…", "Kinh tế\n" + BODY + "\n\n"):
            with self.subTest(text):
                self.assertEqual(one({"text": text}).text, text)

    def test_text_is_brought_to_nfc(self):
        self.assertEqual(one({"text": unicodedata.normalize("NFD", BODY)}).text, BODY)

    def test_half_a_surrogate_pair_becomes_one_character(self):
        found, errors = read_all('{"text": "ba \\ud83d cây 🌉 cầu"}')
        self.assertEqual((found[0].text, errors), ("ba \ufffd cây 🌉 cầu", []))

    def test_wrong_types_are_ignored(self):
        article = one({"id": None, "title": ["x"], "text": BODY, "source": 5, "url": {}, "published": 20230605, "authors": 3})
        self.assertEqual((article.id, article.source, article.url, article.published, article.authors), ("-", None, None, None, ()))

    def test_ids(self):
        for id, expected in (("x", "x"), (7, "7"), (0, "0"), ("", "-"), (None, "-"), (True, "-"), ([], "-"), ({}, "-"), (" a ", "a")):
            with self.subTest(id):
                self.assertEqual(one({"id": id, "text": BODY}).id, expected)

    def test_authors(self):
        for authors, expected in (("Lê Thử", ("Lê Thử",)), ("Lê Thử, An Bình", ("Lê Thử", "An Bình")), ("Lê Thử; An", ("Lê Thử", "An")),
                                  (["Lê Thử", "Lê Thử", "", None, 5], ("Lê Thử",)), ([{"name": "Lê Thử"}, {}], ("Lê Thử",)), ("", ()), (None, ())):
            with self.subTest(authors):
                self.assertEqual(one({"authors": authors, "text": BODY}).authors, expected)

    def test_published(self):
        for published, expected in (("2023-06-05", "2023-06-05"), ("2023-06-05T08:00+07:00", "2023-06-05T08:00:00+07:00"),
                                    ("5/6/2023 08:00", "2023-06-05T08:00:00"), ("Mon, 05 Jun 2023 08:00:00 +0700", "2023-06-05T08:00:00+07:00"),
                                    ("sáng nay", None), ("", None), (1685926800, None)):
            with self.subTest(published):
                self.assertEqual(one({"published": published, "text": BODY}).published, expected)

    def test_source_by_url(self):
        for url, source in (("https://vnexpress.net/a.html", "VnExpress"), ("https://kinhdoanh.vnexpress.net/a", "VnExpress"),
                            ("http://www.baosoctrang.org.vn:80/x?y#z", "Báo Sóc Trăng"), ("https://example.vn/a", "example.vn"),
                            ("a.html", None), ("", None), ("javascript:alert(1)", None)):
            with self.subTest(url):
                self.assertEqual(one({"url": url, "text": BODY}).source, source)

    def test_html_field(self):
        article = one({"html": f"<h1>Ba cây cầu</h1><p>{BODY}</p>", "id": "x", "published": "2023-06-05"})
        self.assertEqual((article.id, article.text, article.published), ("x", "Ba cây cầu\n" + BODY, "2023-06-05"))
        self.assertEqual(one({"text": "", "html": f"<p>{BODY}</p>"}).text, BODY)

    def test_a_copied_page_as_text(self):
        page = f"• Kinh tế\nBa cây cầu nối hai bờ vui\n05/06/2023 08:00 GMT+7\n{BODY}\nBình luận\nTổng Biên tập: Lê Thử"
        article = one({"text": page})
        self.assertEqual(article.text, page)
        self.assertEqual([page[start:end] for start, end in article.spans], ["Ba cây cầu nối hai bờ vui", BODY])
        self.assertEqual((article.title, article.published), ("Ba cây cầu nối hai bờ vui", "2023-06-05T08:00:00+07:00"))
        self.assertEqual(one({"text": page, "published": "2022-01-01"}).published, "2022-01-01")

    def test_missing_text(self):
        for fields, reason in (({}, "no field"), ({"title": "x"}, "no field `text` or `html` (its fields: title)"), ({"text": ""}, "empty"),
                               ({"text": " \n"}, "empty"), ({"text": 5}, "not a string"), ({"text": None}, "no field"), ({"text": ["a"]}, "not a string")):
            with self.subTest(fields):
                found, errors = read_all(json.dumps(fields))
                self.assertEqual((found, len(errors)), ([], 1))
                self.assertIn(reason, errors[0])


class Json(unittest.TestCase):
    def texts(self, data, kind=None):
        found, errors = read_all(data, kind)
        return [each.text for each in found], errors

    def test_shapes(self):
        for data in ('[{"text": "a"}, {"text": "b"}]', '{"text": "a"}\n{"text": "b"}', '{"text": "a"}{"text": "b"}',
                     '[\n{"text": "a"},\n{"text": "b"}\n]\n', '{"text":\n"a"}\n{"text":\n"b"}', '[{"text": "a"}][{"text": "b"}]',
                     '\ufeff[{"text": "a"}, {"text": "b"}]', '[{"text": "a"},{"text": "b"},]'):
            with self.subTest(data):
                self.assertEqual(self.texts(data), (["a", "b"], []))
                self.assertEqual(self.texts(data, "json"), (["a", "b"], []))
                self.assertEqual(self.texts(data.encode("utf-16"), "json"), (["a", "b"], []))

    def test_a_broken_line_costs_itself(self):
        lines = ['{"text": "a"}', '{"text": "b"', "nonsense", "[1]", '"text"', "null", "5", '{"text": "c"} x', '{"a": 1}',
                 "[" * 100_000, '{"text": "d", "n": ' + "9" * 10_000 + "}", '{"text": "e", "n": NaN, "m": 1e999}', '{"text": "f", "text": "g"}', '{"text": "\x01\ty"}']
        found, errors = self.texts("\n".join(lines), "jsonl")
        self.assertEqual(found, ["a", "d", "e", "g", "\x01\ty"])
        self.assertEqual([error.split(":")[1] for error in errors], list(map(str, range(2, 11))))
        self.assertTrue(all("\n" not in error for error in errors))

    def test_a_broken_array_keeps_what_came_before(self):
        for data in ('[{"text": "a"}, {"text": "b"}, {"text": ', '[{"text": "a"}, {"text": "b"} {]', '[{"text": "a"}, {"text": "b"}',
                     '[{"text": "a"}, {"text": "b"}, nonsense]', '[{"text": "a"}, {"text": "b"}, ' + "[" * 100_000):
            with self.subTest(data[:60]):
                found, errors = self.texts(data, "json")
                self.assertEqual((found, len(errors)), (["a", "b"], 1), errors)

    def test_what_is_no_object_is_an_error_each(self):
        found, errors = self.texts('[1, "x", null, {"text": "a"}, [2], true, {"b": 1}]', "json")
        self.assertEqual((found, len(errors)), (["a"], 6))

    def test_long_arrays_across_chunks(self):
        for size in (1, 1000, 65_000, 66_000, 200_000):
            fields = [{"text": f"{i} " + "à" * size} for i in range(5)]
            self.assertEqual(self.texts(json.dumps(fields, ensure_ascii=False), "json"), ([each["text"] for each in fields], []))
            self.assertEqual(self.texts(json.dumps(fields, indent=3), "json"), ([each["text"] for each in fields], []))

    def test_lines_in_an_old_encoding(self):
        self.assertEqual(self.texts('{"text": "Giá gạo xuống còn 6.000 đồng, thấp nhất hai năm"}'.encode("cp1258", "replace"), "jsonl")[1], [])


class Csv(unittest.TestCase):
    def texts(self, data, kind="csv"):
        found, errors = read_all(data, kind)
        return [each.text for each in found], errors

    def test_separators_and_columns(self):
        for separator in ",;\t|":
            rows = [["ID", "Title", " text ", "published", "x"], ["1", "Tít", f'"{BODY.replace(",", " ")} ""vui"""', "2023-06-05", "y"], ["2", "", "Hai", "", ""]]
            data = "\r\n".join(separator.join(row) for row in rows)
            with self.subTest(separator):
                found, errors = read_all("\ufeff" + data, "csv")
                self.assertEqual(errors, [])
                self.assertEqual([(each.id, each.title) for each in found], [("1", "Tít"), ("2", None)])
                self.assertEqual(found[0].text, "Tít\n" + BODY.replace(",", " ") + ' "vui"')
                self.assertEqual(found[0].published, "2023-06-05")

    def test_cells_over_several_lines(self):
        self.assertEqual(self.texts('id,text\n1,"một\n\n""hai"",\nba"\n2,bốn\n'), (['một\n\n"hai",\nba', "bốn"], []))

    def test_a_quote_that_is_never_closed_costs_its_row(self):
        found, errors = self.texts('id,text\n1,một\n2,"hai\n3,ba\n4,bốn\n')
        self.assertEqual((found, len(errors)), (["một", "ba", "bốn"], 1))
        self.assertIn("-:2:", errors[0])

    def test_quotes_within_a_cell_mean_nothing(self):
        self.assertEqual(self.texts('id\ttext\n1\tmàn 5" rộng\n2\tnói "vui" thế\n', "tsv"), (['màn 5" rộng', 'nói "vui" thế'], []))

    def test_strange_rows(self):
        found, errors = self.texts('id,text\n1\n,,,,\n2,a\0b\n\n3,c,d,e\n')
        self.assertEqual((found, len(errors)), (["ab", "c"], 2))

    def test_any_line_break(self):
        for line_break in ("\n", "\r\n", "\r"):
            with self.subTest(line_break):
                self.assertEqual(self.texts(line_break.join(["id,text", "1,một", '2,"hai\nba"', ""])), (["một", "hai\nba"], []))

    def test_giant_cells(self):
        self.assertEqual(self.texts("text\n" + "à" * 300_000)[0], ["à" * 300_000])

    def test_windows_1258(self):
        rows = "id,text\n1,Giá gạo xuất khẩu của Việt Nam tăng trong tháng này\n"
        self.assertEqual(self.texts(to_windows_1258(rows))[0], ["Giá gạo xuất khẩu của Việt Nam tăng trong tháng này"])


def warc_record(kind: str, block: bytes, media="application/http; msgtype=response", length=None, **headers) -> bytes:
    lines = {"WARC-Type": kind, "Content-Type": media, "Content-Length": len(block) if length is None else length,
             **{name.replace("_", "-"): value for name, value in headers.items()}}
    return b"WARC/1.0\r\n" + "".join(f"{name}: {value}\r\n" for name, value in lines.items()).encode() + b"\r\n" + block + b"\r\n\r\n"


def response(body: bytes, status="200 OK", **headers) -> bytes:
    headers = {"Content-Type": "text/html; charset=utf-8", **{name.replace("_", "-"): value for name, value in headers.items()}}
    return f"HTTP/1.1 {status}\r\n".encode() + "".join(f"{name}: {value}\r\n" for name, value in headers.items()).encode() + b"\r\n" + body


class Warc(unittest.TestCase):
    PAGE = f"<html><body><h1>Ba cây cầu nối hai bờ</h1><p>{BODY}</p></body></html>".encode()

    def test_pages_of_responses(self):
        archive = (warc_record("warcinfo", b"software: x", "application/warc-fields")
                   + warc_record("request", b"GET / HTTP/1.1\r\n\r\n", "application/http; msgtype=request")
                   + warc_record("response", response(self.PAGE), WARC_Record_ID="<urn:uuid:1>", WARC_Target_URI="https://vnexpress.net/a.html")
                   + warc_record("response", response(b"{}", Content_Type="application/json"))
                   + warc_record("response", response(self.PAGE, status="404 Not Found"))
                   + warc_record("resource", self.PAGE, "text/html", WARC_Record_ID="<urn:uuid:2>"))
        found, errors = read_all(archive)
        self.assertEqual(errors, [])
        self.assertEqual([(each.id, each.url, each.source) for each in found],
                         [("urn:uuid:1", "https://vnexpress.net/a.html", "VnExpress"), ("urn:uuid:2", None, None)])
        self.assertEqual({each.text for each in found}, {"Ba cây cầu nối hai bờ\n" + BODY})

    def test_a_gzip_member_for_each_record(self):
        import gzip
        archive = b"".join(gzip.compress(warc_record("response", response(self.PAGE))) for _ in range(50))
        self.assertEqual([len(part) for part in read_all(archive)], [50, 0])

    def test_chunked_and_packed_bodies(self):
        import gzip
        import zlib
        chunked = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in (self.PAGE[:50], self.PAGE[50:])) + b"0\r\n\r\n"
        for block in (response(chunked, Transfer_Encoding="chunked"), response(self.PAGE, Transfer_Encoding="chunked"),
                      response(gzip.compress(self.PAGE), Content_Encoding="gzip"), response(zlib.compress(self.PAGE), Content_Encoding="deflate"),
                      response(self.PAGE, Content_Encoding="gzip"), response(zlib.compress(self.PAGE)[2:-4], Content_Encoding="deflate")):
            with self.subTest(block[:80]):
                found, errors = read_all(warc_record("response", block))
                self.assertEqual(([each.text for each in found], errors), (["Ba cây cầu nối hai bờ\n" + BODY], []))
        self.assertIn("'br'", read_all(warc_record("response", response(b"\x0b\x02", Content_Encoding="br")))[1][0])

    def test_the_encoding_that_the_server_names(self):
        page = to_windows_1258("<p>Giá gạo của Việt Nam")
        found, _ = read_all(warc_record("response", response(page, Content_Type="text/html; charset=windows-1258")))
        self.assertEqual(found[0].text, "Giá gạo của Việt Nam")

    def test_wrong_lengths_cost_their_record(self):
        good = warc_record("response", response(self.PAGE), WARC_Record_ID="<urn:good>")
        for length in (3, 100_000, 10**14, "x", "-5", "", "9" * 5000):
            with self.subTest(str(length)[:20]):
                bad = warc_record("response", response(self.PAGE), length=length, WARC_Record_ID="<urn:bad>")
                found, errors = read_all(good + bad + good + good)
                self.assertEqual([each.id for each in found if each.id == "urn:good"], ["urn:good"] * 3)
                self.assertEqual(len(found) + len(errors), 4)

    def test_cut_off(self):
        archive = warc_record("response", response(self.PAGE)) * 2
        for cut in (10, 60, 100, 200):
            found, errors = read_all(archive[:-cut])
            self.assertEqual((len(found), len(errors)), (1, 1), cut)


if __name__ == "__main__":
    unittest.main()
