"""Gold annotations written inside the text they annotate, so that a person can write and read them.

    python3 -m tests.marks read  NAME.marks     the gold records as a line of JSON, for corpus/samples/NAME.gold
    python3 -m tests.marks write NAME.gold      the marked text again, to look over or to correct
    python3 -m tests.marks text  NAME.marks     the article alone, for corpus/samples/NAME.txt

A marked article is a head of `field: value` lines, an empty line, the text with its marks, a line `=====` and the people:

    id: bao-dong.txt
    source: Báo Sông Hậu
    published: 2023-10-11T05:06+07:00
    title: …
    stated: title published source        what the page itself says, so that reading must find it

    ⟨Sáng 4/2|2023-02-04TMO⟩, {15.284|đoàn viên|đoàn viên;đoàn viên mới|@2023-02} đoàn viên theo ⟪Nghị quyết số 02-NQ/TW|
    Nghị quyết|02-NQ/TW|2021-06-12|Bộ Chính trị⟫ …
    =====
    Võ Thị Ánh Xuân | Phó Chủ tịch nước; Phó Chủ tịch | 53
    Sông Hương | | | ?

figure    {text|unit|name;name|options}; options: =value (JSON; needed where the digits alone do not say it) · :kind ·
          /per · @when · ~ about · ^ nearly · > more_than · < less_than · >= at_least · <= at_most · ? optional
date      ⟨text|value|options⟩; options: a mod · begin · end · lunar · set · ?
document  ⟪text|type|number|date|issuer|options⟫
person    name | role; role | age | ?

A blank inside an option is written `_`, a bar inside a field `¦`. The fields and their meaning are those of the benchmark's guidelines.
"""
from __future__ import annotations

import json
import re
import sys

QUALIFIERS = {"~": "about", "^": "nearly", ">": "more_than", "<": "less_than", ">=": "at_least", "<=": "at_most"}
SIGNS = {name: sign for sign, name in QUALIFIERS.items()}
CURRENCIES = {"VND", "USD", "EUR", "CNY", "JPY", "KRW", "GBP", "THB", "SGD", "AUD", "RUB", "LAK", "KHR"}
MEASURES = {"km", "m", "cm", "mm", "ha", "m2", "km2", "m3", "kg", "g", "mg", "tấn", "tạ", "yến", "lít", "ml", "MW", "kW",
            "kWh", "W", "GB", "TB", "MB", "GHz", "Hz", "mAh", "inch", "MP", "°C", "km/h", "m/s", "Mbps", "độ Richter",
            "hải lý", "ounce", "lượng", "hPa", "cc", "mã lực", "DWT", "TEU", "Nm", "MWp", "độ", "feet",
            "calo", "mmHg", "mg/dL"}
SCALES = {"trăm": 100, "nghìn": 1000, "ngàn": 1000, "vạn": 10_000, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9}
MODS = {"START", "MID", "END", "APPROX", "MORE_THAN", "LESS_THAN"}
PLACE_OF_PEOPLE = "\n=====\n"
MARK = re.compile(r"\{(?P<figure>[^{}]*)\}|⟨(?P<date>[^⟨⟩]*)⟩|⟪(?P<document>[^⟪⟫]*)⟫")
DIGITS = re.compile(r"(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?((?: (?:" + "|".join(SCALES) + r"))*)")


def read(marked: str) -> dict:
    """The gold record of a marked article. ValueError names the mark that is wrong."""
    head, _, rest = marked.partition("\n\n")
    body, _, people = rest.partition(PLACE_OF_PEOPLE)
    gold = dict.fromkeys(("id", "source", "published", "title"))
    gold.update(line.split(": ", 1) for line in head.splitlines())
    gold["stated"] = (gold.get("stated") or "").split()
    text, figures, dates, documents = [], [], [], []
    length = position = 0
    for mark in MARK.finditer(body):
        text.append(body[position:mark.start()])
        length += mark.start() - position
        position = mark.end()
        fields = [field.replace("¦", "|") for field in mark[mark.lastgroup].split("|")]
        expression = fields[0]
        try:
            record = {"figure": figure, "date": date, "document": document}[mark.lastgroup](*fields)
        except (TypeError, ValueError) as error:
            raise ValueError(f"{mark[0]}: {error}") from None
        record["start"], record["end"] = length, length + len(expression)
        {"figure": figures, "date": dates, "document": documents}[mark.lastgroup].append(record)
        text.append(expression)
        length += len(expression)
    text.append(body[position:])
    gold["text"] = "".join(text)
    gold.update(figures=figures, dates=dates, people=[person(line) for line in people.splitlines() if line.strip()],
                documents=documents)
    return gold


def figure(text: str, unit: str = "", labels: str = "", options: str = "") -> dict:
    """The gold figure of one mark, without its place."""
    record = {"text": text, "value": None, "kind": None, "unit": unit or None, "per": None, "qualifier": None,
              "labels": [label for label in labels.split(";") if label], "when": None, "optional": False}
    stated = False
    for option in options.split():
        word = option[1:].replace("_", " ")
        if option in QUALIFIERS:
            record["qualifier"] = QUALIFIERS[option]
        elif option == "?":
            record["optional"] = True
        elif option[0] == "=":
            record["value"], stated = json.loads(option[1:]), True
        elif option[0] in ":/@":
            record[{":": "kind", "/": "per", "@": "when"}[option[0]]] = word
        else:
            raise ValueError(f"unknown option {option!r}")
    if not stated:
        record["value"] = digits_value(text)
    record["kind"] = record["kind"] or kind_of(record["unit"], record["value"])
    return record


def digits_value(text: str):
    """`4,87 tỷ` → 4870000000. ValueError where it is no number of digits and scale words alone."""
    match = DIGITS.fullmatch(text)
    if not match:
        raise ValueError("the value must be given with '='")
    whole, decimals, scales = match.groups()
    decimals = decimals or ""
    value = int(whole.replace(".", "") + decimals)
    for scale in scales.split():
        value *= SCALES[scale]
    return value // 10 ** len(decimals) if value % 10 ** len(decimals) == 0 else value / 10 ** len(decimals)


def kind_of(unit: str | None, value) -> str:
    """The kind that the unit tells; `count` where it does not."""
    if unit in CURRENCIES:
        return "money"
    if unit in MEASURES:
        return "measure"
    if isinstance(value, list) and unit is None:
        return "ratio"
    return {"%": "percent", "điểm phần trăm": "percent", "tuổi": "age"}.get(unit, "count")


def date(text: str, value: str, options: str = "") -> dict:
    """The gold date of one mark, without its place; its type is told by its value."""
    record = {"text": text, "type": "date", "value": value, "mod": None, "range": None, "calendar": None,
              "optional": False}
    if value.startswith("P") and not value.endswith("_REF"):
        record["type"] = "duration"
    elif re.search(r"^T\d|[\dX]T", value):
        record["type"] = "time"
    for option in options.split():
        if option in MODS:
            record["mod"] = option
        elif option in ("begin", "end"):
            record["range"] = option
        elif option == "set":
            record["type"] = "set"
        elif option == "lunar":
            record["calendar"] = "lunar"
        elif option == "?":
            record["optional"] = True
        else:
            raise ValueError(f"unknown option {option!r}")
    return record


def document(text: str, type: str, number: str, date: str = "", issuer: str = "", options: str = "") -> dict:
    """The gold document of one mark, without its place."""
    return {"text": text, "type": type, "number": number, "date": date or None, "issuer": issuer or None,
            "optional": options == "?"}


def person(line: str) -> dict:
    """The gold person of one line."""
    name, roles, age, optional = (part.strip() for part in (line + " | | | ").split("|")[:4])
    return {"name": name, "role": [role.strip() for role in roles.split(";") if role.strip()],
            "age": int(age) if age else None, "optional": optional == "?"}


def write(gold: dict) -> str:
    """The marked article of a gold record: `read(write(gold)) == gold`."""
    head = [f"{field}: {gold[field]}" for field in ("id", "source", "published", "title") if gold[field] is not None]
    if gold["stated"]:
        head.append("stated: " + " ".join(gold["stated"]))
    marks = [(f, "{%s}" % figure_mark(f)) for f in gold["figures"]]
    marks += [(d, f"⟨{date_mark(d)}⟩") for d in gold["dates"]]
    marks += [(d, f"⟪{document_mark(d)}⟫") for d in gold["documents"]]
    text, position = [], 0
    for record, mark in sorted(marks, key=lambda pair: pair[0]["start"]):
        text += gold["text"][position:record["start"]], mark
        position = record["end"]
    text.append(gold["text"][position:])
    people = [" | ".join((p["name"], "; ".join(p["role"]), str(p["age"] or ""), "?" if p["optional"] else "")).rstrip(" |")
              for p in gold["people"]]
    return "\n".join(head) + "\n\n" + "".join(text) + PLACE_OF_PEOPLE + "\n".join(people) + "\n"


def figure_mark(f: dict) -> str:
    options = [":" + f["kind"]] if f["kind"] != kind_of(f["unit"], f["value"]) else []
    try:
        stated = digits_value(f["text"]) != f["value"]
    except ValueError:
        stated = True
    if stated:
        options.insert(0, "=" + json.dumps(f["value"], separators=(",", ":")))
    options += [sign + f[field].replace(" ", "_") for sign, field in (("/", "per"), ("@", "when")) if f[field]]
    options += [SIGNS[f["qualifier"]]] if f["qualifier"] else []
    options += ["?"] if f["optional"] else []
    return bars((f["text"], f["unit"] or "", ";".join(f["labels"]), " ".join(options)))


def date_mark(d: dict) -> str:
    options = [word for word in (d["mod"], d["range"], d["calendar"], d["type"] == "set" and "set",
                                 d["optional"] and "?") if word]
    return bars((d["text"], d["value"], " ".join(options)))


def document_mark(d: dict) -> str:
    return bars((d["text"], d["type"], d["number"], d["date"] or "", d["issuer"] or "", "?" if d["optional"] else ""))


def bars(fields: tuple) -> str:
    return "|".join(field.replace("|", "¦") for field in fields).rstrip("|")


def main(command: str, path: str) -> None:
    with open(path, encoding="utf-8", newline="") as file:
        content = file.read()
    if command == "read":
        print(json.dumps(read(content), ensure_ascii=False))
    elif command == "text":
        sys.stdout.write(read(content)["text"])
    elif command == "write":
        print("\n".join(write(json.loads(line)) for line in content.splitlines()))
    else:
        raise SystemExit(__doc__)


if __name__ == "__main__":
    main(*sys.argv[1:3])
