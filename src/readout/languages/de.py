"""German."""

from readout.languages import LanguageData
from readout.languages.reading import Currency, Reading, Scale

READING = Reading(
    numerals="de",
    point="Komma",
    digits_apart=True,
    one="ein",
    titles={"Dr": "Doktor", "Prof": "Professor", "Hr": "Herr", "Fr": "Frau", "St": "Sankt"},
    expansions={
        "z. B": "zum Beispiel",
        "z.B": "zum Beispiel",
        "d. h": "das heißt",
        "d.h": "das heißt",
        "u. a": "unter anderem",
        "u.a": "unter anderem",
        "bzw": "beziehungsweise",
        "usw": "und so weiter",
        "ca": "circa",
        "sog": "sogenannte",
        "Str": "Straße",
        "vgl": "vergleiche",
    },
    before_number={
        "Nr": "Nummer",
        "S": "Seite",
        "Abs": "Absatz",
        "Art": "Artikel",
        "Kap": "Kapitel",
    },
    inner=frozenset("bzw ca sog vgl z.B d.h u.a z d u Mio Mrd Bio".split()),
    starters=frozenset(
        "Der Die Das Ein Eine Er Sie Es Wir Ihr Ich In Im Am An Auf Bei Nach Seit Für Mit Aber Und "
        "Doch Auch Wenn Als Da Dann Dies Diese Dieser Dabei Damit So Noch Nun Jetzt".split()
    ),
    currencies={
        "€": Currency("Euro", "Euro", "Cent", "Cent"),
        "EUR": Currency("Euro", "Euro", "Cent", "Cent"),
        "Euro": Currency("Euro", "Euro", "Cent", "Cent"),
        "$": Currency("Dollar", "Dollar", "Cent", "Cent"),
        "US-Dollar": Currency("US-Dollar", "US-Dollar", "Cent", "Cent"),
        "Dollar": Currency("Dollar", "Dollar", "Cent", "Cent"),
        "£": Currency("Pfund", "Pfund", "Penny", "Pence"),
        "¥": Currency("Yen", "Yen"),
        "CHF": Currency("Franken", "Franken", "Rappen", "Rappen"),
        "Franken": Currency("Franken", "Franken", "Rappen", "Rappen"),
    },
    scales={
        "Mio.": Scale("Million", "Millionen"),
        "Mio": Scale("Million", "Millionen"),
        "Mrd.": Scale("Milliarde", "Milliarden"),
        "Mrd": Scale("Milliarde", "Milliarden"),
        "Bio.": Scale("Billion", "Billionen"),
        "Million": Scale("Million", "Millionen"),
        "Millionen": Scale("Million", "Millionen"),
        "Milliarde": Scale("Milliarde", "Milliarden"),
        "Milliarden": Scale("Milliarde", "Milliarden"),
    },
    percent="Prozent",
    percent_marks=r"(?:%|Prozent\b)",
    to="bis",
    words={
        "and": "und",
        "at": "at",
        "dot": "Punkt",
        "hashtag": "Hashtag",
        "minus": "minus",
        "plus": "plus",
        "equals": "gleich",
        "clock": "Uhr",
    },
    months=tuple(
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
    ),
)

DATA = LanguageData(code="de", reading=READING)
