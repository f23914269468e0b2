"""Dates as pages print them."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache

from babel import Locale, UnknownLocaleError

from readout.languages.bylines import CALENDAR

_ISO = re.compile(
    r"(?<!\d)(\d{4})(?P<sign>[-/.])(?:(?<=\.)\s)?(\d{1,2})(?P=sign)(?:(?<=\.)\s)?(\d{1,2})(?=\D|$)"
)
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?=T|\s|$)")
_CJK = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_ERA = re.compile(r"(令和|平成)\s?(\d{1,2}|元)\s?(?=年)")
_FIRST_YEAR = {"令和": 2019, "平成": 1989}
_MONTH = r"([^\W\d_]{2,12}(?:\s(?:الأول|الثاني))?)(?:\s?/\s?[^\W\d_]{2,12}(?:\s(?:الأول|الثاني))?)?"
"""The name of a month; in Arabic one of two words, or both of its names."""
_DAY_FIRST = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?(?:\s+(?:of\s+|de\s+)?|-){_MONTH}\.?,?(?:\s+(?:de[l]?\s+)?|-)(\d{{4}})\b"
)
_MONTH_FIRST = re.compile(
    rf"\b{_MONTH}\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?:\d\d?:\d\d(?::\d\d)?\s+(?:[A-Z]{{2,4}}\s+)?)?(\d{{4}})\b"
)
_YEAR_FIRST = re.compile(r"\b(\d{4})\.?\s+([^\W\d_]{3,12})\.?\s+(\d{1,2})\b")
_PATTERNS = (
    (_ISO, (1, 3, 4)),
    (_COMPACT, (1, 2, 3)),
    (_CJK, (1, 2, 3)),
    (_DAY_FIRST, (3, 2, 1)),
    (_MONTH_FIRST, (3, 1, 2)),
    (_YEAR_FIRST, (1, 2, 3)),
)
"""Each way to write a date, with the places of its year, month and day."""
_FIGURES = re.compile(
    r"(?<![\d.,/-])(\d{1,2})(?P<sign>[-/.])\s?(\d{1,2})(?P=sign)\s?(\d{4})(?!\d)"
    r"|(?<![\d.,/-])(\d\d)(?P<short>[./])(\d\d)(?P=short)(\d\d)(?![\d./-])"
)
_EXTRA = re.compile(
    r"(?i)年|月|日|published|updated|posted|last|modified|on|at|by|am|pm|a\.m\.|p\.m\.|gmt|bst|utc|[ecmp][sd]?t"
    r"|uhr|stand|veröffentlicht|aktualisiert|publié|le|publicado|el|de|à|h|first|date|veröffentlicht am"
)
_HEAD = 300
_FIRST_YEAR_READ = 1900
"""Before it is a year of another calendar, or of history."""


@cache
def month_names(language: str) -> Mapping[str, int]:
    """The names of the months in a language, full and short, lower case, to their number.

    Args:
        language: its primary tag; one that is not known has none.
    """
    try:
        months = Locale.parse(language).months
    except (UnknownLocaleError, ValueError):
        return {}
    return {
        name.casefold().rstrip("."): number
        for context in ("stand-alone", "format")
        for width in ("abbreviated", "wide")
        for number, name in months[context][width].items()
    }


def date_in(text: str, months: Mapping[str, int], order: str = "dmy") -> str | None:
    """The first full date in a text as YYYY-MM-DD.

    Args:
        text: a short text; only its first 300 characters are read.
        months: month names, lower case, to their number.
        order: how a date in figures such as 3/5/2022 is meant: "dmy", "mdy", or "" when that is
            not known and only what can mean one thing is read.
    """
    head = text[:_HEAD]
    if "年" in head:
        head = _ERA.sub(_common_year, head)
    for pattern, places in _PATTERNS:
        for found in pattern.finditer(head):
            year, month, day = found.group(*places)
            made = _made(int(year), months.get(month.casefold()) or _number(month), int(day))
            if made:
                return made
    return next(
        filter(None, (_in_figures(found, order) for found in _FIGURES.finditer(head))), None
    )


def _common_year(found: re.Match[str]) -> str:
    """A year of a Japanese era as one of the common calendar."""
    return str(_FIRST_YEAR[found[1]] + (_number(found[2]) or 1) - 1)


def _in_figures(found: re.Match[str], order: str) -> str | None:
    sign = found["sign"] or found["short"]
    first, second, year = (int(group) for group in found.groups() if group and group != sign)
    # only days are more than twelve, and full stops are not used with the month first
    ambiguous = first <= 12 and second <= 12 and first != second and sign != "."
    if ambiguous and not order:
        return None
    month_first = second > 12 or (ambiguous and order == "mdy")
    day, month = (second, first) if month_first else (first, second)
    return _made(year + 2000 if year < 100 else year, month, day)


def _number(text: str) -> int:
    return int(text) if text.isdigit() else 0


def _made(year: int, month: int, day: int) -> str | None:
    if year < _FIRST_YEAR_READ:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def date_line(text: str, months: Mapping[str, int], order: str = "dmy") -> str | None:
    """The date of a line that says nothing else, as YYYY-MM-DD.

    Args:
        text: one printed line.
        months: month names, lower case, to their number.
        order: as for `date_in`.
    """
    if len(text) > 90 or not any(char.isdigit() for char in text):
        return None
    found = date_in(text, months, order)
    words = (word.casefold() for word in re.findall(r"[^\W\d_]+", text))
    rest = [w for w in words if w not in months and w not in CALENDAR and not _EXTRA.fullmatch(w)]
    return found if found and len(rest) <= 1 else None
