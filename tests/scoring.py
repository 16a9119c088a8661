"""How close the tool comes to the gold annotations of `corpus/samples`, record by record and field by field.

    python3 -m tests.scoring                        the table
    python3 -m tests.scoring figures                and what went wrong with the figures (dates, people, documents)
    python3 -m tests.scoring figures bao-so-9.txt   … in one article

Records are paired where they overlap most. A gold record that is optional counts neither for nor against, and excuses
whatever overlaps it. Precision, recall and F1 are over all articles together. The rows under a kind of record are its
fields: `value` asks for a record that is found and has the right value, `quantity` for value, unit and per, `named` for
value and name, `complete` for all of them with qualifier and time; the rows with a dot score one field alone, among the
records that were found.
"""
from __future__ import annotations

import json
import re
import sys
from collections import Counter
from pathlib import Path

import corpus

SAMPLES = Path(corpus.__file__).parent / "samples"
KINDS = ("figures", "dates", "people", "documents")


class Tally:
    """Of `gold` records to find and `got` records given, `right` are both."""

    __slots__ = ("right", "got", "gold")

    def __init__(self) -> None:
        self.right = self.got = self.gold = 0

    def add(self, right: int, got: int = 1, gold: int = 1) -> None:
        self.right += right
        self.got += got
        self.gold += gold

    @property
    def precision(self) -> float:
        return self.right / self.got if self.got else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.got + self.gold) if self.got + self.gold else 0.0


class Score:
    """The tallies by row, in the order of the table, and the misses by kind of record."""

    def __init__(self) -> None:
        self.rows: dict[str, Tally] = {}
        self.misses: dict[str, list[str]] = {kind: [] for kind in KINDS}

    def row(self, name: str) -> Tally:
        return self.rows.setdefault(name, Tally())

    def add(self, gold: dict, got: dict) -> None:
        """Count one article: its gold record and what the tool gives, both in JSON types."""
        for kind, compare in (("figures", figure_fields), ("dates", date_fields), ("documents", document_fields)):
            self.add_placed(kind, gold, got, compare)
        self.add_people(gold, got)

    def add_placed(self, kind: str, gold: dict, got: dict, compare) -> None:
        pairs, missed, extra = paired(gold[kind], got[kind])
        for wanted, given in pairs:
            joint, alone = compare(wanted, given)
            for name, right in joint.items():
                self.row(f"{kind} {name}").add(right)
            for name, (right, is_given, is_wanted) in alone.items():
                self.row(f"{kind} · {name}").add(right, is_given, is_wanted)
            if not all(joint.values()):
                self.miss(kind, "WRONG", gold, wanted, difference(wanted, given))
        for wanted in missed:
            for name in JOINT[kind]:
                self.row(f"{kind} {name}").add(0, got=0)
            self.miss(kind, "MISSED", gold, wanted, "")
        for given in extra:
            for name in JOINT[kind]:
                self.row(f"{kind} {name}").add(0, gold=0)
            self.miss(kind, "FALSE", gold, given, "")

    def add_people(self, gold: dict, got: dict) -> None:
        wanted = {folded(person["name"]): person for person in gold["people"]}
        given = {folded(person["name"]): person for person in got["people"]}
        for name, person in wanted.items():
            if person["optional"]:
                given.pop(name, None)
                continue
            match = given.pop(name, None)
            found = match is not None
            role = found and alike(match["role"], person["role"])
            self.row("people named").add(found, got=found)
            self.row("people with role").add(role, got=found)
            if found:
                age = match["age"] == person["age"]
                self.row("people · age").add(age and match["age"] is not None, match["age"] is not None,
                                             person["age"] is not None)
            if not found:
                self.misses["people"].append(f"MISSED {gold['id']}: {person['name']}")
            elif not (role and age):
                self.misses["people"].append(f"WRONG  {gold['id']}: {person['name']}, role {match['role']!r} for "
                                             f"{person['role']}, age {match['age']} for {person['age']}")
        for person in given.values():
            self.row("people named").add(0, gold=0)
            self.row("people with role").add(0, gold=0)
            self.misses["people"].append(f"FALSE  {gold['id']}: {person['name']}, {person['role']}")

    def miss(self, kind: str, what: str, gold: dict, record: dict, detail: str) -> None:
        text, start, end = gold["text"], record["start"], record["end"]
        context = f"{text[max(0, start - 50):start]}⟦{text[start:end]}⟧{text[end:end + 50]}".replace("\n", "⏎")
        self.misses[kind].append(f"{what:6} {gold['id']}: {context}" + (f"\n       {detail}" if detail else ""))

    def table(self) -> str:
        lines = [f"{'':20}{'P':>7}{'R':>7}{'F1':>7}{'gold':>6}{'got':>6}"]
        for name in sorted(self.rows, key=lambda row: KINDS.index(row.split()[0])):
            row = self.rows[name]
            lines.append(f"{name:20}{row.precision:7.3f}{row.recall:7.3f}{row.f1:7.3f}{row.gold:6}{row.got:6}")
        return "\n".join(lines)


# The rows that every record of a kind counts for, found or not.
JOINT = {"figures": ("found", "value", "quantity", "named", "complete"), "dates": ("found", "span", "value", "value+mod"),
         "documents": ("number", "complete")}


def figure_fields(wanted: dict, given: dict) -> tuple[dict, dict]:
    value = wanted["value"] == given["value"]
    unit = folded(wanted["unit"]) == folded(given["unit"])
    per = folded(wanted["per"]) == folded(given["per"])
    qualifier = wanted["qualifier"] == given["qualifier"]
    named = not wanted["labels"] or alike(given["name"], wanted["labels"])
    when = end_of(wanted["when"]) == end_of(given["when"])
    return ({"found": True, "value": value, "quantity": value and unit and per, "named": value and named,
             "complete": value and unit and per and qualifier and named and when},
            {"kind": (wanted["kind"] == given["kind"], 1, 1), "qualifier": (qualifier, 1, 1), "unit": (unit, 1, 1),
             "when": (when and wanted["when"] is not None, given["when"] is not None, wanted["when"] is not None)})


def date_fields(wanted: dict, given: dict) -> tuple[dict, dict]:
    span = (wanted["start"], wanted["end"]) == (given["start"], given["end"])
    value = (wanted["type"], wanted["value"]) == (given["type"], given["value"])
    ranges = wanted["range"] == given["range"]
    return ({"found": True, "span": span, "value": value, "value+mod": value and wanted["mod"] == given["mod"]},
            {"range": (ranges and wanted["range"] is not None, given["range"] is not None, wanted["range"] is not None)})


def document_fields(wanted: dict, given: dict) -> tuple[dict, dict]:
    number = folded(wanted["number"]) == folded(given["number"])
    issuer = alike(given["issuer"], [wanted["issuer"]] if wanted["issuer"] else [])
    rest = folded(wanted["type"]) == folded(given["type"]) and wanted["date"] == given["date"] and issuer
    return {"number": number, "complete": number and rest}, {}


def paired(wanted: list[dict], given: list[dict]) -> tuple[list[tuple[dict, dict]], list[dict], list[dict]]:
    """Pairs of records that overlap, the gold records missed, and the false ones, without all that is optional."""
    overlaps = sorted(((overlap(w, g) / (max(w["end"], g["end"]) - min(w["start"], g["start"])), -i, -j)
                       for i, w in enumerate(wanted) for j, g in enumerate(given) if overlap(w, g) > 0), reverse=True)
    of_wanted, of_given = {}, {}
    for _, i, j in overlaps:
        if -i not in of_wanted and -j not in of_given:
            of_wanted[-i], of_given[-j] = -j, -i
    excuses = [w for w in wanted if w["optional"]]
    return ([(wanted[i], given[j]) for i, j in sorted(of_wanted.items()) if not wanted[i]["optional"]],
            [w for i, w in enumerate(wanted) if i not in of_wanted and not w["optional"]],
            [g for j, g in enumerate(given) if j not in of_given and not any(overlap(w, g) > 0 for w in excuses)])


def overlap(a: dict, b: dict) -> int:
    return min(a["end"], b["end"]) - max(a["start"], b["start"])


def folded(phrase: str | None) -> str:
    """Without case, punctuation and the difference of ² and 2."""
    return " ".join(re.sub(r"[^\w\s/%°-]", " ", (phrase or "").casefold().replace("²", "2").replace("³", "3")).split())


def alike(phrase: str | None, accepted: list[str]) -> bool:
    """Whether the phrase shares half of its words with one that is accepted; none given is right where none is."""
    if not accepted or not phrase:
        return not accepted and not phrase
    return any(shared_words(phrase, other) >= 0.5 for other in accepted)


def shared_words(a: str, b: str) -> float:
    """The share of common words among those of both phrases (Dice)."""
    x, y = Counter(folded(a).split()), Counter(folded(b).split())
    return 2 * (x & y).total() / (x.total() + y.total()) if x or y else 0.0


def end_of(when: str | None) -> str | None:
    """Of an interval the end decides."""
    return when and when.split("/")[-1]


def difference(wanted: dict, given: dict) -> str:
    fields = [f for f in wanted if f in given and f not in ("optional", "start", "end") and wanted[f] != given[f]]
    if "labels" in wanted:
        fields, wanted = [*fields, "name"], {**wanted, "name": wanted["labels"]}
    return "; ".join(f"{f} {given[f]!r} for {wanted[f]!r}" for f in fields)


def gold_records() -> dict[str, dict]:
    """All gold records of the samples by id, in the order of their files."""
    return {gold["id"]: gold for path in sorted(SAMPLES.glob("*.gold"))
            for gold in map(json.loads, path.read_text("utf-8").splitlines())}


def articles() -> dict[str, corpus.Article]:
    """The samples as the tool reads them, by the id of their gold record: the file's name or the record's own id."""
    return {Path(article.id).name: article for article in corpus.read(SAMPLES)}


def extracted(article: corpus.Article, gold: dict) -> dict:
    """What the tool gives for a sample. Where the page doesn't say when it was published, it is told."""
    return corpus.extract(article, None if "published" in gold["stated"] else gold["published"]).to_dict()


def scored() -> Score:
    """The score of the tool on all samples."""
    score, read = Score(), articles()
    for name, gold in gold_records().items():
        score.add(gold, extracted(read[name], gold))
    return score


def main(kind: str | None = None, article: str | None = None) -> None:
    score = scored()
    for miss in score.misses[kind] if kind else ():
        if article is None or f" {article}: " in miss:
            print(miss)
    print(score.table())


if __name__ == "__main__":
    main(*sys.argv[1:3])
