"""Extractions to write, with all that is hard about them."""
from __future__ import annotations

from decimal import Decimal

from corpus import Date, Document, Extraction, Figure, Mention, Person

TEXT = ("Xã Tân Phú làm đường\n"
        "Năm 2022, xã Tân Phú làm 12 km đường với 4,5 tỷ đồng. Ông Trần Văn Lộc cho biết 3 – 7 hộ hiến đất.\n"
        "Ông Lộc nói thêm về Kế hoạch số 15/KH-UBND.\n")


def _at(text: str, nth: int = 0) -> dict:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(text, start + 1)
    return {"text": text, "start": start, "end": start + len(text)}


def extraction(**changes) -> Extraction:
    """An article with two figures, a range, a date, a person in two places and a document."""
    fields = {
        "text": TEXT, "id": "bài-1", "title": "Xã Tân Phú làm đường", "source": "Báo Mẫu", "url": "https://bao.example/1",
        "published": "2022-09-01", "authors": ["Hà An"],
        "figures": [
            Figure(name="đường", value=12, unit="km", kind="measure", when="2022", sentence="Năm 2022, …", **_at("12")),
            Figure(name=None, value=4500000000, unit="VND", kind="money", sentence="Năm 2022, …", **_at("4,5 tỷ")),
            Figure(name="hộ", value=[3, 7], unit="hộ", kind="count", qualifier="about", sentence="Ông …", **_at("3 – 7")),
        ],
        "dates": [Date(value="2022", type="date", from_="2022-01-01", to="2022-12-31", sentence="Năm 2022, …",
                       **_at("Năm 2022"))],
        "people": [Person(name="Trần Văn Lộc", role="chủ tịch xã", age=50,
                          mentions=[Mention(**_at("Trần Văn Lộc")), Mention(**_at("Lộc", 1))])],
        "documents": [Document(type="Kế hoạch", number="15/KH-UBND", date="2022-02-03", issuer="UBND xã",
                               **_at("Kế hoạch số 15/KH-UBND"))],
    }
    return Extraction(**{**fields, **changes})


def figure(value, **fields) -> Figure:
    """A figure of which only the value matters."""
    return Figure(**{"value": value, "kind": "count", "text": "1", "start": 0, "end": 1, **fields})


LONG = Decimal("0.12345678901234567890123")
EMPTY = Extraction(text="")
