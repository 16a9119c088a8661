"""The date of issue beside a citation: `ngày 12/6/2021`, `15/05/2013`, `ngày 12 tháng 6 năm 2021`, `tháng 1/2016`."""
from __future__ import annotations

from ...vietnamese.tokens import NUMBER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...vietnamese.tokens import Tokens

DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
MARKS = frozenset("/-–.")


def date_at(tokens: Tokens, i: int, year: int | None = None) -> tuple[int, str | None] | None:
    """The date that starts at token `i`: (past its last token, ISO 8601 date or None where the year is missing).

    year  the year of a bare `ngày 30/12`, where it is known
    None where no date starts there.
    """
    norms, count = tokens.norms, tokens.count
    named = i < count and norms[i] == "ngày"
    if named:
        i += 1
    if not named and i < count and norms[i] == "tháng":
        return _month_at(tokens, i)
    if i >= count or tokens.kinds[i] != NUMBER:
        return None
    parts = tokens.words[i].split(".")  # `20.4.2017` is one token
    j = i + 1
    if len(parts) == 1:
        while len(parts) < 3 and j + 1 < count and tokens.words[j] in MARKS and tokens.kinds[j + 1] == NUMBER:
            parts.append(tokens.words[j + 1])
            j += 2
    if len(parts) == 1 and j + 1 < count and norms[j] == "tháng" and tokens.kinds[j + 1] == NUMBER:
        parts += _parts_of_month(tokens, j)
        j = _past_month(tokens, j)
    elif len(parts) == 2 and j + 1 < count and norms[j] == "năm" and tokens.kinds[j + 1] == NUMBER:
        parts.append(tokens.words[j + 1])
        j += 2
    if len(parts) == 3:
        iso = iso_date(*parts)
        return (j, iso) if iso else None
    if len(parts) == 2 and named:
        return j, iso_date(*parts, str(year)) if year else None
    return None


def _parts_of_month(tokens: Tokens, j: int) -> list[str]:
    """Month and year of `tháng 6 năm 2021`, `tháng 6/2021`; the month alone where no year follows."""
    parts = [tokens.words[j + 1]]
    if j + 3 < tokens.count and (tokens.norms[j + 2] == "năm" or tokens.words[j + 2] in MARKS) \
            and tokens.kinds[j + 3] == NUMBER:
        parts.append(tokens.words[j + 3])
    return parts


def _past_month(tokens: Tokens, j: int) -> int:
    return j + 2 * len(_parts_of_month(tokens, j))


def _month_at(tokens: Tokens, i: int) -> tuple[int, str | None] | None:
    """`tháng 1/2016` → 2016-01."""
    if i + 1 >= tokens.count or tokens.kinds[i + 1] != NUMBER:
        return None
    parts = _parts_of_month(tokens, i)
    if len(parts) == 2 and parts[0].isdecimal() and 1 <= int(parts[0][:3]) <= 12 and len(parts[1]) == 4 and parts[1].isdecimal():
        return _past_month(tokens, i), f"{int(parts[1])}-{int(parts[0]):02}"
    return None


def iso_date(day: str, month: str, year: str) -> str | None:
    """Day, month and year as written → ISO 8601; None where that is no day of the calendar."""
    if not (day.isdecimal() and month.isdecimal() and year.isdecimal()) or len(year) != 4 or len(day) > 2 or len(month) > 2:
        return None
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= DAYS[int(month) - 1] and int(year) > 0):
        return None
    return f"{int(year):04}-{int(month):02}-{int(day):02}"
