"""Times of day, years, decades and dates."""

import re
from functools import partial

from readout.languages.reading import Reading, words
from readout.text.numerals import cardinal, counting, ordinal, year
from readout.text.spoken_german import WOCHENTAGE, german_weekdays
from readout.text.spoken_rule import Rule, alternatives, ends_text, word_after, word_before

_CENTURY = {True: "20", False: "19"}
_HALF = r"(?:[ \u00a0]?(?P<half>[aApP])\.?[mM]\b)"
_CLOCK = r"(?P<hour>[01]?[0-9]|2[0-4])[:.](?P<minute>[0-5][0-9])(?![0-9]|:[0-9])"
_YEAR = r"(?:1[0-9]{3}|20[0-9]{2})(?![0-9]|[.,][0-9])"
_COUNTED = re.compile(r"people|men|women|children|voters|troops|staff|metres|miles|[a-z]{3,}s$")
_NOT_COUNTED = frozenset(
    words("was has is its this as his does us vs always perhaps towards across")
)
_YEAR_OF_DATE = r"(?P<year>20[0-9]{2}|1[0-9]{3}|[0-9]{2})"
_IN_FIGURES = (
    re.compile(
        r"(?=[0-9]{4}(?:-[01][0-9]-|/[01][0-9]/))"
        r"(?P<year>20[0-9]{2}|1[0-9]{3})[-/](?P<month>[01][0-9])[-/](?P<day>[0-3][0-9])(?![\w/-])"
    ),
    re.compile(rf"(?P<day>[0-3]?[0-9])/(?P<month>[0-3]?[0-9])/{_YEAR_OF_DATE}(?![\w/])"),
    re.compile(
        r"(?=[0-3]?[0-9](?:\.[01]?[0-9]\.|-[01]?[0-9]-))"
        r"(?P<day>[0-3]?[0-9])[.-](?P<month>[01]?[0-9])[.-](?P<year>20[0-9]{2}|1[0-9]{3})(?![\w/-])"
    ),
)
_WEEKDAYS = {
    "Mon": "Monday",
    "Tue": "Tuesday",
    "Tues": "Tuesday",
    "Wed": "Wednesday",
    "Weds": "Wednesday",
    "Thu": "Thursday",
    "Thur": "Thursday",
    "Thurs": "Thursday",
    "Fri": "Friday",
    "Sat": "Saturday",
    "Sun": "Sunday",
}
_SECOND_OF_TWO = re.compile(r"(?<![0-9])[0-9]{1,2}\s(?:to|and|or)\s$")
_DATING = frozenset(
    words(
        "in since by until till from before after during of late early mid and to around circa about "
        "the between through post pre summer winter spring autumn year"
    )
)


def time_rules(reading: Reading) -> tuple[Rule, ...]:
    """The rules for a language's times and years, in the order they are tried."""
    months = alternatives(reading.months)
    english = _english(months, reading) if reading.numerals == "en" else ()
    if reading.numerals in ("fr", "es"):
        english = tuple(Rule(p, partial(_numeric_date, reading)) for p in _IN_FIGURES)
    return (
        *english,
        *_clock(reading),
        Rule(re.compile(_YEAR), partial(_year, reading)),
    )


def _english(months: str, reading: Reading) -> tuple[Rule, ...]:
    hours = r"(?P<hour>1[0-2]|0?[1-9])"
    to = r"[ \u00a0]?[-–][ \u00a0]?"
    minute = r"(?:[:.](?P<minute>[0-5][0-9]))?"
    return (
        Rule(
            re.compile(
                rf"(?P<low>1[0-2]|0?[1-9])(?:[:.](?P<past>[0-5][0-9]))?{to}{hours}{minute}{_HALF}\.?"
            ),
            _half_day,
        ),
        Rule(re.compile(rf"{hours}{minute}{_HALF}\.?"), _half_day),
        *(Rule(pattern, partial(_numeric_date, reading)) for pattern in _IN_FIGURES),
        Rule(re.compile(r"24/7(?![0-9/])"), lambda match: "twenty-four seven"),
        Rule(re.compile(r"9/11(?![0-9/])"), lambda match: "nine eleven"),
        Rule(re.compile(r"(?P<century>[12][0-9])?(?P<decade>[0-9]0)['’]?s\b"), _decade),
        Rule(re.compile(r"([0-9]{1,4}) ?(BCE?|AD|CE)\b"), _era),
        Rule(
            re.compile(
                rf"(?P<low>[12]?[0-9]|3[01]){to}(?P<day>[12]?[0-9]|3[01])[ \u00a0](?P<month>{months})\b"
            ),
            partial(_days, reading),
        ),
        Rule(
            re.compile(rf"(?P<low>[12]?[0-9]|3[01]){to}(?P<day>[12]?[0-9]|3[01])(?![\w/:%])"),
            partial(_days, reading),
        ),
        Rule(
            re.compile(
                rf"(?P<day>0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?[ \u00a0](?P<month>{months})\b"
            ),
            partial(_date, reading),
        ),
        Rule(
            re.compile(r"(?P<day>[12]?[0-9]|3[01])(?![\w/:%-]|[.,][0-9])"), partial(_day, reading)
        ),
        Rule(
            re.compile(
                r"(?P<from>1[0-9]{3}|20[0-9]{2})(?P<sign>[-–/])(?P<to>[0-9]{4}|[0-9]{2})(?![0-9/-])"
            ),
            _years,
        ),
        Rule(re.compile(_YEAR + r"(?=-)"), lambda match: year(match[0], "en")),
    )


def _half_day(match: re.Match[str]) -> str:
    """Half a day: "10.30am" as "ten thirty AM"; voices misread a small "am" and a lone A."""
    low = match.groupdict().get("low")
    start = f"{_hour(match, 'low', 'past')} to " if low else ""
    stop = "." if match[0].endswith(".") and ends_text(match) else ""
    return f"{start}{_hour(match)} {match['half'].upper()}M{stop}"


def _hour(match: re.Match[str], hour_group: str = "hour", minute_group: str = "minute") -> str:
    hour = cardinal(match[hour_group].lstrip("0") or "0", "en")
    minute = match[minute_group]
    if not minute or minute == "00":
        return hour
    return f"{hour} {'oh ' if minute[0] == '0' else ''}{cardinal(minute.lstrip('0'), 'en')}"


def _decade(match: re.Match[str]) -> str | None:
    """A decade: "1980s" as "nineteen eighties"; "2000s" and "1900s" as their century."""
    century, decade = match["century"], match["decade"]
    if decade == "00":
        if not century:
            return None
        said = "two thousand" if century == "20" else f"{cardinal(century, 'en')} hundred"
        return f"{said}s"
    tens = "tens" if decade == "10" else cardinal(decade, "en").removesuffix("y") + "ies"
    return f"{cardinal(century, 'en')} {tens}" if century else tens


def _date(reading: Reading, match: re.Match[str]) -> str | None:
    if _SECOND_OF_TWO.search(match.string[max(0, match.start() - 9) : match.start()]):
        return None
    the = "" if word_before(match).lower() == "the" else "the "
    month = reading.before_number.get(match["month"], match["month"])
    return f"{the}{ordinal(match['day'], 'en')} of {month}"


def _numeric_date(reading: Reading, match: re.Match[str]) -> str | None:
    """A date in figures: "28/07/2021" with the day first, "2021-07-28" with the year first."""
    month, day = int(match["month"]), int(match["day"])
    if reading.numerals == "en" and month > 12 >= day:
        month, day = day, month
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    full = (
        match["year"] if len(match["year"]) == 4 else _CENTURY[match["year"] < "70"] + match["year"]
    )
    if reading.numerals != "en":
        of = " de " if reading.numerals == "es" else " "
        first = "premier" if day == 1 and reading.numerals == "fr" else None
        said = first or cardinal(str(day), reading.numerals)
        return of.join([said, reading.months[month - 1], year(full, reading.numerals)])
    date = f"{ordinal(str(day), 'en')} of {reading.months[month - 1]} {year(full, 'en')}"
    return date if word_before(match).lower() == "the" else f"the {date}"


def _days(reading: Reading, match: re.Match[str]) -> str | None:
    """Two days of one month, behind it or before it: "July 4-6", "4-6 July"."""
    month = match.groupdict().get("month")
    dated = month or word_before(match) in reading.months
    if not dated or int(match["low"]) >= int(match["day"]):
        return None
    days = f"{ordinal(match['low'], 'en')} to {ordinal(match['day'], 'en')}"
    if not month:
        return days
    the = "" if word_before(match).lower() == "the" else "the "
    return f"{the}{days} of {reading.before_number.get(month, month)}"


def weekdays(reading: Reading) -> tuple[str, ...]:
    """The short names of weekdays that `day_rules` look at."""
    if reading.numerals == "de":
        return tuple(WOCHENTAGE)
    full = (*_WEEKDAYS.values(), *reading.months)
    return (*_WEEKDAYS, *full, "AD") if reading.numerals == "en" else ()


def day_rules(reading: Reading) -> tuple[Rule, ...]:
    """The rules for what stands before a date in English and German; none for other languages."""
    if reading.numerals == "de":
        return german_weekdays()
    if reading.numerals != "en":
        return ()
    spans = alternatives([*_WEEKDAYS.values(), *reading.months])
    day, months = alternatives(_WEEKDAYS), alternatives(reading.months)
    date = rf"(?:the )?[0-3]?[0-9](?:st|nd|rd|th)?[ \u00a0](?:of )?(?:{months})\b|(?:{months})\.? [0-9]"
    return (
        Rule(
            re.compile(rf"({day})\.?\s?[-–]\s?({day})\b\.?"),
            lambda match: f"{_WEEKDAYS[match[1]]} to {_WEEKDAYS[match[2]]}",
        ),
        Rule(re.compile(rf"({day})\.?(?=,? (?:{date}))"), lambda match: _WEEKDAYS[match[1]]),
        Rule(re.compile(rf"({spans})[-–](?=(?:{spans})\b)"), lambda match: f"{match[1]} to "),
        Rule(re.compile(r"AD(?= [0-9]{1,4}\b)"), lambda match: "A D"),
    )


def _era(match: re.Match[str]) -> str:
    number = (year if len(match[1]) == 4 else cardinal)(match[1], "en")
    return f"{number} {' '.join(match[2])}"


def _day(reading: Reading, match: re.Match[str]) -> str | None:
    """The day behind a month: "July 28" as "July twenty-eighth"."""
    dated = word_before(match) in reading.months and match.string[match.start() - 1].isspace()
    if not dated or match["day"] == "0" or _counts(match):
        return None
    return ordinal(match["day"], "en")


def _years(match: re.Match[str]) -> str | None:
    start, end = match["from"], match["to"]
    if len(end) == 2 and int(end) <= int(start[2:]):
        return None
    if len(end) == 4 and int(end) < int(start):
        return None
    joiner = " to "
    last = year(end, "en") if len(end) == 4 else cardinal(end.lstrip("0"), "en")
    if len(end) == 2 and end[0] == "0":
        last = f"oh {last}"
    touches = match.string[match.start() - 1 : match.start()].isalpha()
    return f"{' ' if touches else ''}{year(start, 'en')}{joiner}{last}"


def _clock(reading: Reading) -> tuple[Rule, ...]:
    code = reading.numerals
    rules = {
        "en": (Rule(re.compile(_CLOCK.replace("[:.]", ":")), _twenty_four),),
        "de": (
            Rule(
                re.compile(rf"{_CLOCK}(?:[ \u00a0]Uhr\b)"), partial(_spoken_clock, reading, "Uhr")
            ),
            Rule(re.compile(_CLOCK.replace("[:.]", ":")), partial(_spoken_clock, reading, "Uhr")),
            Rule(re.compile(r"(?P<hour>1)(?P<minute>)(?=[ \u00a0]Uhr\b)"), lambda match: "ein"),
        ),
        "fr": (
            Rule(re.compile(r"([0-9]{1,2}) ?([hj]) ?/ ?([0-9]{1,2})\b"), _sur),
            Rule(
                re.compile(
                    r"(?P<hour>[01]?[0-9]|2[0-4])[ \u00a0]?(?:h|:(?=[0-9]))(?:[ \u00a0]?(?P<minute>[0-5][0-9]))?\b"
                ),
                _heures,
            ),
        ),
        "es": (
            Rule(re.compile(r"(?P<hour>[01]?[0-9]|2[0-4])[:.]00[ \u00a0]h(?:oras)?\b"), _horas),
            Rule(
                re.compile(rf"{_CLOCK}(?:[ \u00a0]h\b|(?=[ \u00a0]horas\b))"),
                partial(_spoken_clock, reading, ""),
            ),
            Rule(re.compile(r"(?P<hour>[01]?[0-9]|2[0-4])[ \u00a0]?h\b"), _horas),
            Rule(re.compile(_CLOCK.replace("[:.]", ":")), partial(_spoken_clock, reading, "")),
        ),
    }
    return rules.get(code, ())


def _twenty_four(match: re.Match[str]) -> str:
    if match["minute"] == "00" and int(match["hour"]) > 12:
        return f"{cardinal(match['hour'], 'en')} hundred"
    if match["minute"] == "00":
        return f"{_hour(match)} o'clock"
    return _hour(match)


def _spoken_clock(reading: Reading, clock: str, match: re.Match[str]) -> str:
    hour, minute = match["hour"].lstrip("0") or "0", match["minute"].lstrip("0")
    said = counting(hour, reading) if clock else cardinal(hour, reading.numerals)
    said = reading.words.get("first hour", said) if hour == "1" else said
    said = said.replace("veintiuno", "veintiuna")
    parts = [said, clock, cardinal(minute, reading.numerals) if minute else ""]
    return " ".join(part for part in parts if part)


def _horas(match: re.Match[str]) -> str:
    hour = match["hour"].lstrip("0") or "0"
    return "una hora" if hour == "1" else f"{cardinal(hour, 'es').replace('uno', 'una')} horas"


def _sur(match: re.Match[str]) -> str:
    """How much of a day or a week: "24h/24", "7j/7"."""
    unit = {"h": "heures", "j": "jours"}[match[2]]
    return f"{cardinal(match[1], 'fr')} {unit} sur {cardinal(match[3], 'fr')}"


def _heures(match: re.Match[str]) -> str:
    hour = match["hour"].lstrip("0") or "0"
    said = (
        "une heure" if hour == "1" else f"{cardinal(hour, 'fr')} heure{'s' if hour != '0' else ''}"
    )
    minute = (match["minute"] or "").lstrip("0")
    return f"{said} {cardinal(minute, 'fr')}" if minute else said


def _year(reading: Reading, match: re.Match[str]) -> str | None:
    if (
        reading.numerals not in ("en", "de")
        or match.string[match.end() : match.end() + 1].isalpha()
    ):
        return None
    before = word_before(match)
    dated = before.lower() in _DATING or before in reading.months
    if reading.numerals == "en" and not dated and _counts(match):
        return None
    return year(match[0], reading.numerals)


def _counts(match: re.Match[str]) -> bool:
    """Whether the number stands before a plural, as in "In May 12 people came"."""
    after = word_after(match)
    return after not in _NOT_COUNTED and bool(_COUNTED.match(after))
