"""What only German writes: ranks with a dot, dates, decades, results."""

import re
from functools import partial

from readout.languages.reading import Reading, words
from readout.text.numerals import cardinal, ordinal, year
from readout.text.spoken_rule import Rule, alternatives, word_after, word_before

_WEAK = frozenset(
    words(
        "der die das dieser diese dieses jeder jede jedes eine seine ihre meine deine unsere eure keine"
    )
)
_DATIVE = frozenset(
    words(
        "am vom zum zur dem den des im bis beim ab diesem diesen jedem jeden einem einen einer eines "
        "seinem seinen seiner seines ihrem ihren ihrer ihres meinem meinen meiner meines unserem "
        "unseren unserer keinem keinen keiner deren dessen ins aufs"
    )
)
_BEFORE_DER = re.compile(
    r"\b(?:in|an|auf|von|nach|vor|mit|aus|bei|zu|seit|während|trotz|wegen|ab|unter|über|neben)\s+der\s$",
    re.IGNORECASE,
)
_FIRST_OF_TWO = re.compile(r"([A-Za-zäöü]+)\s[0-9]{1,2}\.\s?(?:und|oder|[-–/])\s?$")
_WOMANLY = frozenset(
    words(
        "Liga Bundesliga Runde Minute Klasse Auflage Etage Hälfte Woche Staffel Folge Stunde Etappe"
    )
)
_NEUTER = frozenset(
    words("Tor Spiel Mal Jahrhundert Jahr Viertel Halbjahr Buch Kapitel Lebensjahr")
)

WOCHENTAGE = {
    "Mo": "Montag",
    "Di": "Dienstag",
    "Mi": "Mittwoch",
    "Do": "Donnerstag",
    "Fr": "Freitag",
    "Sa": "Samstag",
    "So": "Sonntag",
}
"""The short names of weekdays."""


def german_weekdays() -> tuple[Rule, ...]:
    """The rules for short names of weekdays before a date or an hour."""
    day = alternatives(WOCHENTAGE)
    return (
        Rule(
            re.compile(rf"({day})\.?\s?(?:[-–]|bis)\s?({day})\b\.?(?=,? [0-9])"),
            lambda match: f"{WOCHENTAGE[match[1]]} bis {WOCHENTAGE[match[2]]}",
        ),
        Rule(
            re.compile(rf"({day})\.?(?=,? [0-3]?[0-9]\.(?: [JFMASOND]|[01]?[0-9]\.))"),
            lambda match: WOCHENTAGE[match[1]],
        ),
    )


def german_rules(reading: Reading) -> tuple[Rule, ...]:
    """The rules for German alone, in the order they are tried; none for other languages."""
    if reading.numerals != "de":
        return ()
    return (
        Rule(re.compile(r"([0-9]{1,3})\.(?=[ \u00a0][A-ZÄÖÜ])"), partial(_rank_of, reading)),
        Rule(re.compile(r"((?:[12][0-9])?[0-9]0)er(?![\w])"), _decade),
        Rule(re.compile(r"([0-9]{1,3}):([0-9]{1,3})(?![0-9:])"), _result),
    )


def german_dates(reading: Reading) -> tuple[Rule, ...]:
    """The rules for German dates, which come before those for times and years."""
    if reading.numerals != "de":
        return ()
    months = alternatives(reading.months)
    return (
        Rule(
            re.compile(r"([0-3]?[0-9])\. ?([01]?[0-9])\. ?([12][0-9]{3})(?![0-9]|\.[0-9])"),
            partial(_date, reading),
        ),
        Rule(
            re.compile(r"([12][0-9]{3})-([01][0-9])-([0-3][0-9])(?![\w-])"), partial(_iso, reading)
        ),
        Rule(re.compile(r"([0-3]?[0-9])\.([01]?[0-9])\.(?![0-9])"), _day_and_month),
        Rule(re.compile(rf"([0-9]{{1,2}})\.([ \u00a0])({months})\b\.?"), partial(_dated, reading)),
        Rule(re.compile(r"([12][0-9]{3})/([0-9]{2})(?![0-9/])"), _season),
        Rule(
            re.compile(
                r"([0-9]{1,2})\.(?=[ \u00a0]?(?:bis|und|oder|auf|/|[-–])[ \u00a0]?"
                r"(?:zum )?[0-9]{1,2}\.)"
            ),
            _rank,
        ),
    )


def _rank(match: re.Match[str]) -> str:
    return ordinal(match[1], "de") + _ending(match)


def _ending(match: re.Match[str]) -> str:
    """What a rank ends in: its case by the word before it, its gender by some nouns behind it."""
    lead = match.string[max(0, match.start() - 24) : match.start()]
    pair = _FIRST_OF_TWO.search(lead)
    before, after = (pair[1] if pair else word_before(match)).lower(), word_after(match)
    led = before == "der" and (after in _WOMANLY or _BEFORE_DER.search(lead))
    if before in _DATIVE or led:
        return "n"
    if before in _WEAK or after in _WOMANLY:
        return ""
    return "s" if after in _NEUTER else "r"


def _rank_of(reading: Reading, match: re.Match[str]) -> str | None:
    """The "3." of "3. Platz", unless the next word starts a sentence."""
    return None if word_after(match) in reading.starters else _rank(match)


def _date(reading: Reading, match: re.Match[str]) -> str | None:
    month = int(match[2])
    if not 1 <= month <= 12:
        return None
    return f"{_rank(match)} {reading.months[month - 1]} {year(match[3], 'de')}"


def _iso(reading: Reading, match: re.Match[str]) -> str | None:
    month, day = int(match[2]), str(int(match[3]))
    if not 1 <= month <= 12:
        return None
    rank = ordinal(day, "de") + _ending(match)
    return f"{rank} {reading.months[month - 1]} {year(match[1], 'de')}"


def _day_and_month(match: re.Match[str]) -> str | None:
    """A day without its year, "3.10." as "dritter Zehnter"; both ranks end alike."""
    if not (1 <= int(match[1]) <= 31 and 1 <= int(match[2]) <= 12):
        return None
    day, month = (ordinal(part.lstrip("0"), "de") for part in match.groups())
    return f"{day}{_ending(match)} {month.capitalize()}{_ending(match)}"


def _dated(reading: Reading, match: re.Match[str]) -> str:
    """A day and its month, the month in full."""
    month = next(full for full in reading.months if full.startswith(match[3]))
    return f"{_rank(match)}{match[2]}{month}"


def _season(match: re.Match[str]) -> str | None:
    start, end = match[1], match[2]
    follows = (int(start) + 1) % 100 == int(end)
    return f"{year(start, 'de')} {cardinal(end.lstrip('0') or '0', 'de')}" if follows else None


def _decade(match: re.Match[str]) -> str:
    return f"{(year if len(match[1]) == 4 else cardinal)(match[1], 'de')}er"


def _result(match: re.Match[str]) -> str:
    return f"{cardinal(match[1], 'de')} zu {cardinal(match[2], 'de')}"
