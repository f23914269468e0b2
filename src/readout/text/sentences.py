"""Where one sentence ends and the next begins, found lazily and in one pass."""

import re
from collections.abc import Iterator

from readout.languages import LanguageData
from readout.languages.reading import Reading, words
from readout.model import Span

_CLOSERS = "\"'”’»›)\\]}*_"
_OPENERS = "\"'“‘„‚«‹(\\[¿¡*_"
_END = re.compile(
    # which characters it begins with; a search for them alone costs a fifth
    r"(?=[.!?…。！？\n])(?:"
    rf"(?<![.!?…])(?P<mark>[.!?…]++)(?P<closers>(?:[{_CLOSERS}]|[ \u00a0\u202f]»(?=\s|$))*+)(?=\s|$)"
    rf"|(?P<wide>[。！？]++[」』”’）]*+)"
    r"|(?P<gap>\n\s*?\n))"
)
_NEXT = re.compile(rf"\s*+(?P<openers>[{_OPENERS}]*+)(?P<space>\s?)(?P<word>[\w’'-]{{0,24}})")
_LAST_TOKEN = re.compile(r"[^\s(\[“”‘\"'—–]*$")
_INITIALS = re.compile(r"(?:[A-Za-zÀ-ÿ]\.)+[A-Za-zÀ-ÿ]?|[A-ZÀ-Þ]")
_MONEY = re.compile(r"[$£€¥]\d+")
_HALF_DAY = re.compile(r"[0-9]*[ap]\.m|[0-9]+[ap]m")
_ZONES = frozenset(
    words(
        "GMT UTC BST EST EDT CST CDT PST PDT ET PT CET CEST Monday Tuesday Wednesday Thursday Friday "
        "Saturday Sunday Eastern Pacific Central"
    )
)
_REACH = 40
"""How far back a word is looked for; longer ones are no abbreviation."""


def sentences(text: str, language: LanguageData | None) -> Iterator[Span]:
    """The sentences of a text in order, as spans without the white space round them.

    Args:
        text: any text; an empty line always parts sentences.
        language: its language's data; None splits by punctuation alone.
    """
    reading = language.reading if language else None
    start = 0
    for end in _END.finditer(text):
        if end["gap"] is None and end["wide"] is None and not _ends(text, start, end, reading):
            continue
        stop = end.start() if end["gap"] is not None else end.end()
        yield from _trimmed(text, start, stop)
        start = end.end()
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)


def _ends(text: str, start: int, end: re.Match[str], reading: Reading | None) -> bool:
    """Whether punctuation with white space behind it ends a sentence."""
    following = _NEXT.match(text, end.end())
    if following is None or following.end() == len(text) == following.start():
        return True
    word = following["word"]
    if word[:1].islower():
        return False
    if end["mark"] == "." and not end["closers"]:
        return _dot_ends(text, start, end.start(), word, bool(following["openers"]), reading)
    if end["closers"] and end["mark"][-1] in "?!":
        return not _is_attribution(text, following)
    return True


def _dot_ends(
    text: str, start: int, dot: int, word: str, opened: bool, reading: Reading | None
) -> bool:
    """Whether a single dot ends a sentence, or belongs to the word before it."""
    token = _LAST_TOKEN.search(text, max(start, dot - _REACH), dot)
    before = token[0] if token else ""
    if not before or _is_plain(before, reading):
        return True
    if reading is None:
        return not _INITIALS.fullmatch(before)
    if before in reading.titles:
        return _closes_street(before, text, start, dot, word, reading)
    if before in reading.before_number and word[:1].isdigit():
        return False
    if before in reading.months or _is_place(before, text, dot, reading):
        return word in reading.starters
    if before in reading.inner or (_MONEY.fullmatch(before) and word[:1].isdigit()):
        return False
    if _HALF_DAY.fullmatch(before):
        return word not in _ZONES
    if _INITIALS.fullmatch(before):
        return _initials_end(before, word, opened, reading)
    if before in reading.expansions or f"{before}." in reading.expansions:
        return opened or word in reading.starters
    if before.isdigit() and len(before) <= 2:
        return not _is_enumerator(text, start, dot - len(before), word, reading)
    return True


def _is_plain(before: str, reading: Reading | None) -> bool:
    """Whether a word is no abbreviation, as most are."""
    return (
        len(before) > 1 and before.isalpha() and before not in (reading.dotted if reading else ())
    )


def _is_place(before: str, text: str, dot: int, reading: Reading) -> bool:
    """Whether a state is named after its town or its member's party, as in "(D-N.J.)"."""
    name = before.rpartition("-")[2]
    return (
        name in reading.places and text[max(0, dot - len(name) - 2) : dot - len(name)][-1:] in " -"
    )


def _closes_street(
    before: str, text: str, start: int, dot: int, word: str, reading: Reading
) -> bool:
    """A title never ends a sentence, but "Baker St." and "Park Dr." may."""
    if before not in ("St", "Dr") or reading.numerals != "en" or word not in reading.starters:
        return False
    names = text[max(start, dot - _REACH) : dot - len(before)].split()
    return bool(names) and names[-1][:1].isupper()


def _initials_end(before: str, word: str, opened: bool, reading: Reading) -> bool:
    """Initials as in "U.S." or "Plan B." end a sentence only before a word that starts one."""
    return word in reading.starters or (opened and len(before) > 1)


def _is_enumerator(text: str, start: int, number: int, word: str, reading: Reading) -> bool:
    """Whether "1." counts, as at a sentence's start, or is a German rank as in "3. Platz"."""
    rank = reading.numerals == "de" and word not in reading.starters
    return rank or not text[start:number].strip()


def _is_attribution(text: str, following: re.Match[str]) -> bool:
    """Whether "Smith asked" follows a quoted question, which goes on then."""
    if following["openers"]:
        return False
    ahead = text[following.start("word") : following.start("word") + 60]
    return bool(_SAYING.match(ahead))


_SAYING = re.compile(
    r"(?:[A-ZÀ-Þ][\w.’'-]*+\s+){1,4}(?:said|says|asked|asks|told|wrote|writes|added|adds|replied|"
    r"tweeted|shouted|cried|demanded|wondered|fragte|sagte|rief|demande|dit|dijo|preguntó)\b"
)
