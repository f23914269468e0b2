"""Dates as pages print them."""

import re
from collections.abc import Mapping
from datetime import date

_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})(?=\D|$)")
_DAY_FIRST = re.compile(
    r"\b(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:of\s+|de\s+)?([^\W\d_]{3,12})\.?,?\s+(?:de[l]?\s+)?(\d{4})\b"
)
_MONTH_FIRST = re.compile(r"\b([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
_DOTTED = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b")
_CJK = re.compile(r"(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日")
_EXTRA = re.compile(
    r"(?i)年|月|日|published|updated|posted|last|modified|on|at|by|am|pm|a\.m\.|p\.m\.|gmt|bst|utc|[ecmp][sd]?t"
    r"|uhr|stand|veröffentlicht|aktualisiert|publié|le|publicado|el|de|à|h|first|date|veröffentlicht am"
    r"|(mon|tues?|wed(nes)?|thu(rs)?|fri|satur|sat|sun)(day)?|montag|dienstag|mittwoch|donnerstag"
    r"|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes"
    r"|miércoles|jueves|viernes|sábado|domingo"
)


def date_in(text: str, months: Mapping[str, int]) -> str | None:
    """The first full date in a text as YYYY-MM-DD.

    Args:
        text: a short text; only its first 300 characters are read.
        months: month names, lower case, to their number.
    """
    head = text[:300]
    for pattern, order in (
        (_ISO, "ymd"),
        (_CJK, "ymd"),
        (_DOTTED, "dmy"),
        (_DAY_FIRST, "dmy"),
        (_MONTH_FIRST, "mdy"),
    ):
        for found in pattern.finditer(head):
            day = _made(dict(zip(order, found.groups(), strict=True)), months)
            if day:
                return day
    return None


def _made(parts: Mapping[str, str], months: Mapping[str, int]) -> str | None:
    month = months.get(parts["m"].casefold()) if not parts["m"].isdigit() else int(parts["m"])
    try:
        return date(int(parts["y"]), month or 0, int(parts["d"])).isoformat()
    except ValueError:
        return None


def date_line(text: str, months: Mapping[str, int]) -> str | None:
    """The date of a line that says nothing else, as YYYY-MM-DD.

    Args:
        text: one printed line.
        months: month names, lower case, to their number.
    """
    if len(text) > 90 or not any(char.isdigit() for char in text):
        return None
    found = date_in(text, months)
    words = re.findall(r"[^\W\d_]+", text)
    rest = [w for w in words if w.casefold() not in months and not _EXTRA.fullmatch(w)]
    return found if found and len(rest) <= 1 else None
