"""The names of people in what a page prints or states about its authors."""

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile

from readout.languages.bylines import (
    BREAKS,
    CALENDAR,
    CREDITED,
    NOBODY,
    ORGANISATION_ENDS,
    ORGANISATIONS,
    PARTICLES,
    PLACED,
    ROLES,
    SIGNED,
    SIGNED_BEHIND,
    SMALL,
)


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of several words, the longest first.

    Args:
        words: plain words or phrases.
    """
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first)


_BY = rf"(?:{any_of(SIGNED)})"
_TO = (
    r"(?:\s*[:：=]\s*|\s+|(?<=[文글])[/／丨|・]|(?<=[者记記])(?=[\u3400-\u9fff])"
    r"|(?<=[\u0600-\u06ff])\s*[-–—]\s*)"
)
_LABEL = re.compile(rf"\W*{_BY}\s*[:：]?\s*", re.IGNORECASE)
_OPENS = re.compile(rf"\W*{_BY}{_TO}(?=\S)", re.IGNORECASE)
_INSIDE = re.compile(rf"[\s|•·–—/,(（【]{_BY}{_TO}(?=\S)", re.IGNORECASE)
_LAST = re.compile(rf"(?:.*[\s|•·–—/,(])?{_BY}\s*[:：]?", re.IGNORECASE)
_FIELD = re.compile(rf"\s{_BY}\s*[:：]", re.IGNORECASE)
_BEHIND = re.compile(
    rf"\W*([\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{{2,4}})\s?(?:{any_of(SIGNED_BEHIND)})(?!\w)"
)
"""A name with what its bearer does behind it."""
_KIND = re.compile(r"(?:\w+\s){1,2}(?:by|par|por)\s(?=\S)", re.IGNORECASE)
"""What kind of story somebody wrote: "Analysis by"; "von" will not do, it stands in names."""
_CREDIT = re.compile(rf"\W*(?:©|\(c\)|(?:{any_of(CREDITED)})(?!\w))", re.IGNORECASE)
_CREDITS = re.compile(
    rf"(?<!\w)(?:{any_of(CREDITED)})\s*[:：]|\((?:{any_of(CREDITED)})(?!\w)", re.IGNORECASE
)
_BARE = re.compile(
    r"(?P<name>[^\W\d_][^\d|/:,–—]{3,40}?)(?P<sign>\s*[|/,]\s*|\s+[–—-]\s+)"
    r"(?:(?P<place>[^\W\d_][^\W\d_.]+(?:[ -][^\W\d_]+){0,2})(?:\s*[|/,]\s*|\s+[–—-]\s+|\s+))?"
    r"(?:[^\W\d_]+,?\s+)?(?:\d{1,2}\D{1,16}\d{4}|\d{4}[-./]\d|\d{1,2}[./-]\d{1,2}[./-]\d)"
)
"""A name, perhaps a place, and a date with its year."""
_PARTS = re.compile(
    r"\s*[|•·–—()（）【】《》「」\[\]…+／]+\s*|\s+//?\s+|(?<=\w{9})/|(?<=[\u3400-\u9fff])/|\s+-+\s+|\s*(?:©|https?:|www\.)\S*\s*|\s+@\S+"
    r"|:\s+|\s+(?=[^\W\d_]*\d)"
    r"|\s+(?:le|el|il|em)\s+(?=\d)"
    rf"|\s+(?:{any_of(BREAKS)}|{any_of(word.capitalize() for word in BREAKS if len(word) > 2)})(?=[\s:]|$)"
    rf"|\s+(?i:{any_of(CREDITED)})(?=[\s:：/／]|$)"
)
_AND = re.compile(
    r"\s*([;&,،、](?:\s+(?:and|und|et|y|e)\s)?|\s(?:and|und|et|y|e|i|og|och|en|و)\s|(?<=[\u3400-\u9fff])\s(?=[\u3400-\u9fff]))\s*",
    re.IGNORECASE,
)
_COMMAS = ",;،、"
_DEGREE = re.compile(
    r"(?:ph\.?\s?d|m\.?d|m\.?a|m\.?s|b\.?a|b\.?sc|m\.?sc|rd|rn|mph|mba|esq|jr|sr|dr)\.?",
    re.IGNORECASE,
)
_COMPANY = re.compile(
    r"(?<!\w)(?:g?GmbH|mbH|AG|KG|OHG|UG|e\.\s?V|Inc|Ltd|LLC|LLP|PLC|plc|Corp|S\.A|S\.L|S\.[rR]\.?l"
    r"|S\.p\.A|SARL|SAS|B\.V|N\.V|Sp\. z o\.o|Ltda)(?!\w)|&\s?Co\b"
)
_ORGANISATION = re.compile(
    rf"(?<!\w)(?:{any_of(ORGANISATIONS)})(?!\w)|\w(?:{any_of(ORGANISATION_ENDS)})(?!\w)",
    re.IGNORECASE,
)
_NOT_A_NAME = re.compile(r"[@&<>{}=\[\]|\"“”„?!/／:;#\d]|\.(?:com|org|net|de|html?|ch|at)\b")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,6}(?:·[\u3400-\u9fff]+)?")
_STRAY = re.compile(r"^[\s.,:;*_'’–—-]+|[\s,:;*_'’–—-]+$|(?<=\w\w)\.$")
_WIRE = re.compile(r"[^\W\d_]{2,8}(?:\s?/\s?[^\W\d_]{2,8}){1,2}")
_ARTICLES = frozenset(("Das", "Der"))
_LONGEST = 50
_WORDS = 6
_UNCASED_WORDS = 4
_ROLE_WORDS = 5
_LINE = 300
_LINE_END = 60


def signed_by(line: str, marked: bool) -> list[str]:
    """The authors a line names; empty when it names none.

    Args:
        line: as printed or stated.
        marked: whether markup says that it holds nothing but names.
    """
    line = " ".join(line[:_LINE].split())
    if _CREDIT.match(line) and not _FIELD.search(line):
        return []
    rest, told = _told(line)
    kind = _KIND.match(line) if marked and not told else None
    if kind:
        rest, told = line[kind.end() :], True
    parts = [part for part in _PARTS.split(rest) if part.strip(" .,|")]
    # behind a lone word only a date may follow: in a sentence it is no name
    whole = len(parts) == 1 or any(part[0].isdigit() for part in parts[1:2])
    for n, part in enumerate(parts):
        names = people(part, alone=told or (n == 0 and marked and whole))
        if names or told:
            return names
    return []


def is_credit(line: str) -> bool:
    """Whether a line says whose a picture, a source or a translation is.

    Args:
        line: as printed.
    """
    return bool(_CREDIT.match(line) or _CREDITS.search(line))


def names_author(line: str) -> bool:
    """Whether a line holds "by" or the like where a name follows.

    Args:
        line: as printed.
    """
    return _told(line)[1]


def label(line: str) -> str | None:
    """What leads to a name at the start of a line, such as "by" or "Autor:"; None when nothing does.

    Args:
        line: as printed.
    """
    found = _LABEL.fullmatch(line) or _OPENS.match(line)
    return found[0] if found else None


def bare(line: str) -> str | None:
    """The name with which a line begins that goes on with a date; None when it may be a place.

    Args:
        line: as printed, such as "Ada Linz / 3 May 2003" or "ADA LINZ - Madrid - 03/05/2003".
    """
    found = _BARE.match(line)
    name = found["name"] if found else ""
    if not found or people(name, alone=False) != [name] or name.split()[0].casefold() in PLACED:
        return None
    # before a date alone stands a place or a section as often as a name
    plain = found["sign"].strip() in ("/", "|") and not any(map(str.islower, name.split()))
    return name if found["place"] or plain else None


def leads_on(line: str) -> bool:
    """Whether a short line ends with "by" or the like, so that the name stands on the next.

    Args:
        line: as printed.
    """
    # the pattern alone would try every place where the last word could begin
    last = line.rstrip(" :：").casefold() if len(line) <= _LINE_END else ""
    if not last.endswith(SIGNED) or not _LAST.fullmatch(line):
        return False
    return any(char.isdigit() for char in line) or _LABEL.fullmatch(line) is not None


def _told(line: str) -> tuple[str, bool]:
    """What stands behind "by", and whether there is one."""
    opened = _OPENS.match(line)
    if opened:
        return _without_role(line[opened.end() :]), True
    behind = _BEHIND.match(line)
    if behind:
        return behind[1], True
    inside = _INSIDE.search(line)
    # in the middle of a name "von" and the like are part of it
    sure = inside and (inside[0][0] in "|•·（【" or inside[0].rstrip().endswith(("：", ":")))
    if inside and (sure or any(char.isdigit() for char in line[: inside.start()])):
        return _without_role(line[inside.end() :]), True
    return line, False


def _without_role(line: str) -> str:
    """ "our court reporter Ada Linz" → "Ada Linz"."""
    words = line.split()
    for n, word in enumerate(words[:_ROLE_WORDS]):
        if word.casefold() in ROLES and n + 1 < len(words):
            return " ".join(words[n + 1 :])
        if not word[0].islower():
            break
    return line


def people(text: str, alone: bool) -> list[str]:
    """The names in a list of names; empty when it is none.

    Args:
        text: such as "Ada Linz and Omar Reyes".
        alone: whether it is sure to hold names, so that a single word may be one.
    """
    text = _STRAY.sub("", text)
    if alone and _WIRE.fullmatch(text):
        return [text]
    if not text or names_company(text) or _ORGANISATION.search(text):
        return []
    if not alone and not _cased(text):
        return []
    cut = _AND.split(text)
    pieces = [_STRAY.sub("", piece) for piece in cut[::2]]
    pieces = [piece for piece in pieces if piece and not _DEGREE.fullmatch(piece)]
    return _listed(pieces, [joint.strip() for joint in cut[1::2]], alone)


def names_company(text: str) -> bool:
    """Whether a text holds the legal form of a company or a club.

    Args:
        text: such as "Tide Press Ltd".
    """
    return _COMPANY.search(text) is not None


def _listed(pieces: Sequence[str], joints: Sequence[str], alone: bool) -> list[str]:
    """The names among the pieces of a list."""
    if not pieces:
        return []
    if len(pieces) == 2 and joints[0] == "," and all(map(_capitalised, pieces)):
        return [f"{pieces[1]} {pieces[0]}"]
    full = list(dict.fromkeys(_titled(piece) for piece in pieces if is_name(piece)))
    if full and is_name(pieces[0]):
        return full
    if full and _capitalised(pieces[0]) and joints[0][:1] not in _COMMAS:
        return [pieces[0], *full]
    return [pieces[0]] if alone and len(pieces) == 1 and _word(pieces[0]) else []


def _titled(name: str) -> str:
    """A name without what somebody does in front of it, and without the day behind it."""
    words = name.split()
    while len(words) > 2 and words[-1].casefold() in CALENDAR:
        words = words[:-1]
    while len(words) > 2 and words[0].casefold() in ROLES:
        words = words[1:]
    return " ".join(words)


def is_name(text: str) -> bool:
    """Whether a text looks like the full name of a person.

    Args:
        text: without what leads to it.
    """
    words = text.split()
    if _UNSPACED.fullmatch(text):
        return True
    most = _WORDS if _cased(text) else _UNCASED_WORDS
    if not 2 <= len(words) <= most or len(text) > _LONGEST or _NOT_A_NAME.search(text):
        return False
    folded = [word.casefold().strip(".,") for word in words]
    if (
        text.casefold() in NOBODY
        or words[0] in _ARTICLES
        or folded[-1].split("-")[0] in ROLES
        or not SMALL.isdisjoint(folded)
    ):
        return False
    small = [word for word in words if word[0].islower()]
    roles = len(list(takewhile(ROLES.__contains__, folded)))
    return len(words) - roles - len(small) >= 2 and all(map(_particle, small))


def _particle(word: str) -> bool:
    return word.rstrip(".’'") in PARTICLES or "'" in word or "’" in word


def _cased(text: str) -> bool:
    """Whether a text is in a script with capitals, which show what is a name."""
    return text.lower() != text.upper()


def _capitalised(text: str) -> bool:
    return text[:1].isupper() and _word(text)


def _word(text: str) -> bool:
    """Whether a text is one word that may be how somebody signs."""
    folded = text.casefold()
    return (
        " " not in text
        and 2 <= len(text) <= 30
        and any(char.isalpha() for char in text)
        and not _NOT_A_NAME.search(text.rstrip("0123456789"))
        and folded not in NOBODY
        and "admin" not in folded
        and folded not in ROLES
        and folded not in SIGNED
    )
