import bz2
import gzip
import io
import json
import lzma
import os
import pickle
import stat
import tempfile
import unittest
import zlib
from pathlib import Path

from corpus.reading import ReadError, article, read, records

STORY = "Xã có thêm ba cây cầu\nSáng 5/6, ba cây cầu mới được khánh thành, nối liền hai bờ con rạch."


class InDirectory(unittest.TestCase):
    def setUp(self):
        held = tempfile.TemporaryDirectory()
        self.addCleanup(held.cleanup)
        self.root = Path(held.name)

    def write(self, name: str, data) -> str:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
        return str(path)

    def read(self, source, *args, **options):
        """Ids relative to the directory, and the errors in words."""
        errors = []
        found = list(read(source, *args, on_error=errors.append, **options))
        return found, errors

    def ids(self, source, *args, **options):
        found, errors = self.read(source, *args, **options)
        return ([os.path.relpath(each.id, self.root) for each in found],
                [os.path.relpath(each.id, self.root) for each in errors])


class Directories(InDirectory):
    def test_walked_in_the_order_of_whole_paths(self):
        for name in ("b.txt", "a/z.txt", "a.txt", "a/b/c.html", "B.TXT", "c.json", "skip.png", "noext", ".hidden.txt",
                     ".git/x.txt", "a-b/1.txt", "d.txt.gz"):
            data = {"c.json": json.dumps({"text": STORY}), "a/b/c.html": f"<p>{STORY}</p>",
                    "d.txt.gz": gzip.compress(STORY.encode())}.get(name, STORY)
            self.write(name, data)
        found, errors = self.ids(self.root)
        self.assertEqual(found, ["B.TXT", "a-b/1.txt", "a.txt", "a/b/c.html", "a/z.txt", "b.txt", "c.json", "d.txt.gz"])
        self.assertEqual(errors, [])

    def test_all_extensions(self):
        line = json.dumps({"text": STORY}, ensure_ascii=False)
        for name in ("1.txt", "2.html", "3.htm", "4.xhtml", "5.json", "6.jsonl", "7.ndjson", "8.csv", "9.tsv"):
            self.write(name, {"5": line, "6": line, "7": line, "8": "text\n" + STORY.partition("\n")[2].join('""'),
                              "9": "id\ttext\n1\t" + STORY.partition("\n")[2]}.get(name[0], STORY))
        found, errors = self.read(self.root)
        self.assertEqual(len(found), 9, errors)
        self.assertEqual(errors, [])

    def test_empty_directory(self):
        os.mkdir(self.root / "empty")
        found, errors = self.read(self.root / "empty")
        self.assertEqual((found, len(errors)), ([], 1))
        self.assertIn("no articles", str(errors[0]))

    def test_links_out_are_not_followed_unless_asked(self):
        with tempfile.TemporaryDirectory() as outside:
            Path(outside, "secret.txt").write_text(STORY, "utf-8")
            os.mkdir(self.root / "in")
            self.write("in/a.txt", STORY)
            os.symlink(outside, self.root / "in" / "dir")
            os.symlink(os.path.join(outside, "secret.txt"), self.root / "in" / "link.txt")
            found, errors = self.ids(self.root / "in")
            self.assertEqual((found, errors), (["in/a.txt"], ["in/dir", "in/link.txt"]))
            found, errors = self.ids(self.root / "in", follow_links=True)
            self.assertEqual((found, errors), (["in/a.txt", "in/dir/secret.txt", "in/link.txt"], []))

    def test_a_loop_of_links_ends(self):
        self.write("a/b/x.txt", STORY)
        os.symlink("..", self.root / "a" / "b" / "up")
        os.symlink("self", self.root / "a" / "self")
        for follow in (False, True):
            with self.subTest(follow=follow):
                found, errors = self.ids(self.root, follow_links=follow)
                self.assertEqual((found, errors), (["a/b/x.txt"], []))

    def test_a_link_within_is_read_once_in_its_own_place(self):
        self.write("a/x.txt", STORY)
        os.symlink("x.txt", self.root / "a" / "again.txt")
        self.assertEqual(self.ids(self.root), (["a/x.txt"], []))

    def test_a_link_to_a_file_without_an_extension_is_read(self):
        self.write("blobs/0a1b", STORY)
        os.mkdir(self.root / "snapshot")
        os.symlink("../blobs/0a1b", self.root / "snapshot" / "x.txt")
        self.assertEqual(self.ids(self.root), (["snapshot/x.txt"], []))

    def test_a_broken_link(self):
        os.symlink("nowhere.txt", self.root / "x.txt")
        self.assertEqual(self.ids(self.root, follow_links=True), ([], ["x.txt"]))

    @unittest.skipUnless(hasattr(os, "mkfifo"), "no named pipes here")
    def test_a_named_pipe_is_left_alone(self):
        os.mkfifo(self.root / "pipe.txt")
        self.write("z.txt", STORY)
        found, errors = self.read(self.root)
        self.assertEqual(len(found), 1)
        self.assertIn("a named pipe", str(errors[0]))

    def test_a_directory_with_the_name_of_a_file(self):
        self.write("x.txt/y.txt", STORY)
        self.assertEqual(self.ids(self.root), (["x.txt/y.txt"], []))

    @unittest.skipIf(not hasattr(os, "geteuid") or os.geteuid() == 0, "root reads everything")
    def test_unreadable(self):
        os.chmod(self.write("a.txt", STORY), 0)
        self.write("d/b.txt", STORY)
        os.chmod(self.root / "d", 0)
        self.addCleanup(os.chmod, self.root / "d", stat.S_IRWXU)
        self.write("z.txt", STORY)
        self.assertEqual(self.ids(self.root), (["z.txt"], ["a.txt", "d"]))

    def test_names_in_any_bytes(self):
        name = os.fsencode(self.root) + b"/b\xe0i.txt"
        try:
            with open(name, "wb") as file:
                file.write(STORY.encode())
        except OSError:
            self.skipTest("this file system takes no such names")
        found, errors = self.read(self.root)
        self.assertEqual((len(found), errors), (1, []))
        found[0].id.encode("utf-8")


class Files(InDirectory):
    def test_what_cannot_be_read_is_one_error_each(self):
        cases = {
            "missing.txt": (None, "cannot be opened"),
            "empty.txt": (b"", "empty"),
            "blank.txt": (b" \n\xef\xbb\xbf \n", "empty"),
            "picture.txt": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 20, "a picture"),
            "paper.txt": (b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n" + bytes(range(256)), "a PDF"),
            "noise.txt": (bytes(range(256)) * 50, "not text"),
            "zeros.txt": (bytes(5000), "not text"),
            "broken.json": (b'{"text": "a', "not valid JSON"),
            "array.json": (b"[1, 2]", "not a JSON object"),
            "empty.json": (b"[]", "no articles"),
            "empty.jsonl": (b"\n\n", "empty"),
            "nothing.html": (b"<html><body><script>1</script></body></html>", "no text"),
            "columns.csv": (b"a,b\n1,2\n", "no column"),
            "header.csv": (b"id,text\n", "no articles"),
            "not.warc": (b"hello", "no record"),
        }
        for name, (data, reason) in cases.items():
            with self.subTest(name):
                path = str(self.root / name) if data is None else self.write(name, data)
                found, errors = self.read(path)
                self.assertEqual(found, [])
                self.assertEqual(len({str(error) for error in errors}), len(errors))
                self.assertIn(reason, str(errors[0]))
                self.assertNotIn("\n", str(errors[0]))
                self.assertTrue(str(errors[0]).startswith(str(self.root / name)))

    def test_without_on_error_the_first_is_raised(self):
        with self.assertRaises(ReadError) as caught:
            list(read(str(self.root / "missing.txt")))
        self.assertEqual(str(caught.exception), f"{caught.exception.id}: {caught.exception.reason}")

    def test_an_unknown_format_is_wrong_usage(self):
        with self.assertRaises(ValueError):
            list(read(self.write("a.txt", STORY), "docx"))

    def test_the_two_stages_pickle(self):
        path = self.write("a.jsonl", json.dumps({"id": 7, "text": STORY}) + "\n")
        raw, = records(path)
        copy = pickle.loads(pickle.dumps(raw))
        self.assertEqual((copy.id, copy.kind, copy.data, copy.order), (raw.id, raw.kind, raw.data, raw.order))
        self.assertEqual(article(copy).text, STORY)
        error = pickle.loads(pickle.dumps(ReadError("a", "b")))
        self.assertEqual((error.id, error.reason), ("a", "b"))

    def test_order_counts_records_over_all_files(self):
        self.write("a.jsonl", '{"text": "một"}\n{"text": "hai"}\n')
        self.write("b.txt", STORY)
        self.assertEqual([raw.order for raw in records(self.root)], [0, 1, 2])

    def test_max_size(self):
        path = self.write("long.txt", STORY * 100)
        found, errors = self.read(path, max_size=1000)
        self.assertEqual((found, len(errors)), ([], 1))
        self.assertIn("1000 bytes", str(errors[0]))
        self.assertEqual(len(self.read(path)[0]), 1)


class Streams(unittest.TestCase):
    def texts(self, data: bytes, *args, **options):
        return [each.text for each in read(io.BytesIO(data), *args, **options)]

    def test_formats_are_told_by_content(self):
        body = STORY.partition("\n")[2]
        line = json.dumps({"text": body}, ensure_ascii=False)
        warc = (b"WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n"
                % len(f"<p>{body}</p>".encode()) + f"<p>{body}</p>\r\n\r\n".encode())
        for name, data in {"text": body, "jsonl": line + "\n" + line, "json": f"[{line}]", "indented": json.dumps({"text": body}, indent=1),
                           "csv": f'id,text\n1,"{body}"', "tsv": f"id\ttext\n1\t{body}", "html": f"<!DOCTYPE html><p>{body}</p>",
                           "warc": warc, "bom": "\ufeff" + line}.items():
            data = data if isinstance(data, bytes) else data.encode()
            for packing in (bytes, gzip.compress, bz2.compress, lzma.compress):
                with self.subTest(name, packing=packing.__name__):
                    self.assertEqual(set(self.texts(packing(data))), {body})

    def test_input_format_insists(self):
        self.assertEqual(self.texts(b'{"a": 1}', "text"), ['{"a": 1}'])
        self.assertEqual(self.texts("<p>Một</p>".encode(), "text"), ["<p>Một</p>"])

    def test_ids(self):
        def ids(data, **options):
            return [each.id for each in read(io.BytesIO(data), **options)]
        self.assertEqual(ids(STORY.encode()), ["-"])
        self.assertEqual(ids(STORY.encode(), name="mail"), ["mail"])
        self.assertEqual(ids(b'[{"text": "a"}]'), ["-"])
        self.assertEqual(ids(b'[{"text": "a"}, {"text": "b"}, {"id": "x", "text": "c"}]'), ["-:1", "-:2", "x"])
        self.assertEqual(ids(b'{"text": "a"}\n\n{"text": "b"}\n'), ["-:1", "-:3"])
        self.assertEqual(ids(b'text,id\na,\nb,9\n'), ["-:1", "9"])

    def test_a_live_pipe_is_answered_line_by_line(self):
        receiving, sending = os.pipe()
        with os.fdopen(receiving, "rb") as pipe, os.fdopen(sending, "wb", buffering=0) as writer:
            found = read(pipe)
            for word in ("một", "hai", "ba"):
                writer.write(json.dumps({"text": word}).encode() + b"\n")
                self.assertEqual(next(found).text, word)

    def test_any_object_that_reads_bytes(self):
        class Slow:
            def __init__(self, data):
                self.data = data

            def read(self, size=-1):
                piece, self.data = self.data[:3], self.data[3:]
                return piece
        self.assertEqual([each.text for each in read(Slow(gzip.compress(STORY.encode())))], [STORY])


class Compressed(unittest.TestCase):
    PACKINGS = {"gzip": gzip.compress, "bzip2": bz2.compress, "xz": lzma.compress}

    def errors(self, data: bytes, *args, **options):
        errors = []
        found = [each.text for each in read(io.BytesIO(data), *args, on_error=errors.append, **options)]
        return found, list(map(str, errors))

    def test_several_members(self):
        for name, pack in self.PACKINGS.items():
            for gap in (b"", bytes(512)):
                with self.subTest(name, gap=len(gap)):
                    data = gap.join(pack(json.dumps({"text": f"bài {i}"}).encode() + b"\n") for i in range(300)) + gap
                    self.assertEqual(self.errors(data), ([f"bài {i}" for i in range(300)], []))

    def test_cut_off_and_damaged(self):
        lines = b"".join(json.dumps({"text": f"bài {i} {zlib.crc32(bytes([i % 256]) * i)}"}).encode() + b"\n" for i in range(3000))
        for name, pack in self.PACKINGS.items():
            packed = pack(lines)
            with self.subTest(name + " cut"):
                found, errors = self.errors(packed[:-len(packed) // 3])
                self.assertEqual(len(errors), 1, errors)
                self.assertIn("cut off", errors[0])
                self.assertEqual(found, [json.loads(line)["text"] for line in lines.splitlines()[:len(found)]])
            with self.subTest(name + " damaged"):
                middle = len(packed) // 2
                found, errors = self.errors(packed[:middle] + bytes(40) + packed[middle + 40:])
                self.assertTrue(errors and len(found) < 3000)
            with self.subTest(name + " and rubbish"):
                found, errors = self.errors(packed + b"rubbish rubbish")
                self.assertEqual((len(found), len(errors)), (3000, 1))

    def test_bombs_stop_at_the_limit_and_reading_goes_on(self):
        limit = 1 << 17
        packed = gzip.compress(bytes(40 << 20), 1)
        blanks = gzip.compress(b"\n" * (8 << 20), 1)
        for kind in ("text", "html", "json", "jsonl", "csv", "warc"):
            for name, data in (("zeros", packed), ("blank lines", blanks)):
                with self.subTest(kind, data=name):
                    found, errors = self.errors(data, kind, max_size=limit)
                    self.assertEqual((found, len(errors)), ([], 1), errors)

    def test_a_line_that_is_too_long_costs_itself(self):
        long = json.dumps({"text": "dài " * 1000}).encode()
        data = b'{"text": "a"}\n' + long + b'\n{"text": "b"}\n'
        for pack in (bytes, gzip.compress):
            found, errors = self.errors(pack(data), max_size=1000)
            self.assertEqual((found, len(errors)), (["a", "b"], 1))
            self.assertIn("-:2", errors[0])

    def test_memory_does_not_grow_with_the_file(self):
        import tracemalloc

        class Endless(io.RawIOBase):
            """A stream of articles that is made as it is read."""

            def __init__(self, head: bytes, each: bytes, times: int, tail: bytes = b"") -> None:
                self._left, self._each, self._times, self._tail = head, each, times, tail

            def readable(self):
                return True

            def readinto(self, buffer):
                while len(self._left) < len(buffer) and self._times:
                    self._left += self._each
                    self._times -= 1
                    if not self._times:
                        self._left += self._tail
                taken, self._left = self._left[:len(buffer)], self._left[len(buffer):]
                buffer[:len(taken)] = taken
                return len(taken)

        line = json.dumps({"text": STORY * 20}, ensure_ascii=False).encode()
        page = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>" + STORY.encode() * 20 + b"</p>"
        warc = (b"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n"
                % len(page) + page + b"\r\n\r\n")
        for kind, stream in {
            "jsonl": Endless(b"", line + b"\n", 3000), "json": Endless(b"[", line + b",\n", 3000, line + b"]"),
            "csv": Endless(b"text\n", b'"' + STORY.encode() * 20 + b'"\n', 3000), "warc": Endless(b"", warc, 3000),
        }.items():
            with self.subTest(kind):
                tracemalloc.start()
                count = sum(1 for _ in records(stream, kind))
                peak = tracemalloc.get_traced_memory()[1]
                tracemalloc.stop()
                self.assertGreaterEqual(count, 3000)
                self.assertLess(peak, 3 << 20)


if __name__ == "__main__":
    unittest.main()
