"""What may be a name: a stretch of a run, how it is written and what speaks for it."""
from __future__ import annotations

VIETNAMESE, SHORT, INITIALS = "vietnamese", "short", "initials"
FOREIGN, UNKNOWN, ACRONYM = "foreign", "unknown", "acronym"

AGAINST = -5.0  # added to a score by what is said of things alone


class Candidate:
    """A stretch of capitals that may name a person.

    first, past  its tokens
    parts        the normal forms of its units
    form         VIETNAMESE (family name first), SHORT (given name alone, or an unknown Vietnamese name), INITIALS,
                 FOREIGN (begins as foreign names do, or a famous surname), UNKNOWN (foreign words),
                 ACRONYM (all capitals)
    base         what its form says for a person
    score        what form and surroundings say for a person; a name of its own from 1 on
    gender       'm', 'f' or '' by the title
    titled       whether a form of address stands before it
    before       the token where title and name begin
    shared       whether its role was said of a whole list
    in_row       whether its role goes for the names that follow after a comma
    kind         the kind of description before it, `list` where that is a row of names, '' where there is none
    role, rank   how it is described here, and how telling that is; None and 0 where it is not
    age          in years, None where not said
    """

    __slots__ = ("first", "past", "parts", "form", "base", "score", "gender", "titled", "before", "shared",
                 "in_row", "kind", "role", "rank", "age")

    def __init__(self, first: int, past: int, parts: tuple[str, ...], form: str, score: float) -> None:
        self.first = first
        self.past = past
        self.parts = parts
        self.form = form
        self.base = self.score = score
        self.gender = ""
        self.titled = False
        self.before = first
        self.shared = False
        self.in_row = False
        self.kind = ""
        self.role: str | None = None
        self.rank = 0
        self.age: int | None = None

    def __repr__(self) -> str:
        return f"Candidate({' '.join(self.parts)!r}, {self.form}, {self.score})"
