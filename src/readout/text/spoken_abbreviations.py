"""Titles, abbreviations, streets, dotted initials and acronyms."""

import re
from functools import partial

from readout.languages.reading import Reading
from readout.text.spoken_rule import Rule, alternatives, ends_text, word_after, word_before

_NAME_FOLLOWS = r"(?=\.?[ \u00a0-]?[\"“‘']?[A-ZÀ-ÖØ-Þ][\w.’'])"
_HOUSE = re.compile(r"[0-9][\w-]*\s(?:[A-Z][\w’'-]*\s){1,3}$")
_RANK = re.compile(r"[0-9](?:st|nd|rd|th)\s$")
_HIGHWAYS = frozenset(["Hwy", "Pkwy", "Blvd"])
_QUARTERS = {"N": "North", "S": "South", "E": "East", "W": "West"}
_ALWAYS = r"Mrs?|Ms|Messrs"
"""Nothing else is written like these, so they need no name behind them ("Mr and Mrs Patel")."""


def abbreviation_rules(reading: Reading) -> tuple[Rule, ...]:
    """The rules for a language's abbreviations, in the order they are tried."""
    titles, numbered = alternatives(reading.titles), _before_number(reading)
    anywhere = [name for name in reading.expansions if not name.endswith(".")]
    dotted = [name for name in reading.expansions if name.endswith(".")]
    streets = alternatives(name for name in reading.streets if name not in reading.titles)
    return (
        Rule(re.compile(r"\b(St|Dr)(?![\w’'])\.?"), partial(_saint_or_street, reading)),
        Rule(re.compile(rf"\b({streets})(?![\w’'])\.?"), partial(_street, reading)),
        *_english(reading),
        Rule(
            re.compile(rf"\b({titles})(?:\.(?=[ \u00a0A-ZÀ-Þ])|(?=[ \u00a0])){_NAME_FOLLOWS}"),
            lambda match: reading.titles[match[1]],
        ),
        *_always(reading),
        Rule(
            re.compile(rf"(?:(?<=, )|(?<=\b[DRI]-))({alternatives(reading.places)})\."),
            lambda match: _closed(match, reading.places[match[1]]),
        ),
        Rule(
            re.compile(rf"\b({titles})\.(?=\s[a-zß-ÿ])"),
            lambda match: reading.titles[match[1]].lower(),
        ),
        Rule(
            re.compile(
                rf"\b({numbered})(?P<apart>(?=[ \u00a0][0-9IVX]))?(?=[ \u00a0]?(?:[0-9]|[IVX]{{2,7}}\b))"
            ),
            partial(_numbered, reading),
        ),
        Rule(
            re.compile(rf"\b({alternatives(anywhere)})(?!\w|[’'](?!s\b))\.?"),
            partial(_in_full, reading),
        ),
        Rule(
            re.compile(rf"\b{alternatives(dotted)}"),
            lambda match: _closed(match, reading.expansions[match[0]]),
        ),
        Rule(re.compile(r"\b(?:[A-Z]\.){2,6}(?![A-Za-z])"), _initials),
    )


def _always(reading: Reading) -> tuple[Rule, ...]:
    if "Mr" not in reading.titles:
        return ()
    pattern = re.compile(rf"\b({_ALWAYS})\b(?![’'])\.?")
    return (Rule(pattern, lambda match: _closed(match, reading.titles[match[1]])),)


def _before_number(reading: Reading) -> str:
    """A capital word does without its dot; a small one or a single letter is a word without it."""
    needs = [n for n in reading.before_number if len(n) == 1 or (n[0].islower() and n.isalpha())]
    free = [name for name in reading.before_number if name not in needs]
    return rf"(?:{alternatives(needs)}\.|{alternatives(free)}\.?)"


def _numbered(reading: Reading, match: re.Match[str]) -> str:
    words = reading.before_number[match[1].removesuffix(".")]
    # The rule for the number parts it from a letter itself.
    return words if match["apart"] is not None or match[0][-1].isalpha() else f"{words} "


def _in_full(reading: Reading, match: re.Match[str]) -> str | None:
    """An abbreviation in full; one in capitals is only a word where all is in capitals."""
    if match[1].isupper() and match.string.isupper():
        return None
    return _closed(match, reading.expansions[match[1]])


def _closed(match: re.Match[str], words: str) -> str:
    """The words, with the dot that also ends the sentence."""
    return f"{words}." if match[0].endswith(".") and ends_text(match) else words


def _english(reading: Reading) -> tuple[Rule, ...]:
    if reading.numerals != "en":
        return ()
    return (
        Rule(
            re.compile(rf"\b({alternatives(reading.spelled)})(?![\w$]|[’'](?!s\b))"),
            lambda match: None if match.string.isupper() else " ".join(match[1]),
        ),
        Rule(
            re.compile(
                r"\b([NSEW])\.?(?=\s(?:[A-Z][a-z]+|[0-9]{1,3}(?:st|nd|rd|th))\s"
                rf"(?:{alternatives(reading.streets)})\b)"
            ),
            lambda match: _QUARTERS[match[1]],
        ),
    )


def _street(reading: Reading, match: re.Match[str]) -> str | None:
    """A kind of street, behind its name or number."""
    before = word_before(match)
    named = before[:1].isupper() and before not in reading.starters
    known = named or _ranked(match) or match[1] in _HIGHWAYS
    return _closed(match, reading.streets[match[1]]) if known else None


def _ranked(match: re.Match[str]) -> bool:
    """Whether a number stands before it, as in "42nd St"."""
    return bool(_RANK.search(match.string[max(0, match.start() - 8) : match.start()]))


def _saint_or_street(reading: Reading, match: re.Match[str]) -> str | None:
    """Street or saint, drive or doctor: the words before and behind decide."""
    if match[1] not in reading.streets:
        return None
    before, after = word_before(match), word_after(match)
    start = match.start()
    house = _HOUSE.search(match.string[max(0, start - 60) : start])
    if after[:1].isupper() and not house:
        return None
    named = before[:1].isupper() and before not in reading.starters
    if house or ((named or _ranked(match)) and match.string[start - 1] == " "):
        return _closed(match, reading.streets[match[1]])
    return "doctor" if match[1] == "Dr" else None


def _initials(match: re.Match[str]) -> str:
    """Initials one by one; voices would make a word of some."""
    return _closed(match, " ".join(match[0].split(".")).strip())
