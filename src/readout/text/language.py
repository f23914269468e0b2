"""Which language a text is in: detected, with what the page declares as evidence."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from babel import Locale, UnknownLocaleError
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from readout.model import UNDETERMINED

_KNOWN = [
    "af",
    "am",
    "ar",
    "as",
    "az",
    "be",
    "bg",
    "bn",
    "bs",
    "ca",
    "cs",
    "cy",
    "da",
    "de",
    "el",
    "en",
    "eo",
    "es",
    "et",
    "eu",
    "fa",
    "fi",
    "fr",
    "ga",
    "gd",
    "gl",
    "gu",
    "he",
    "hi",
    "hr",
    "ht",
    "hu",
    "hy",
    "id",
    "is",
    "it",
    "ja",
    "ka",
    "kk",
    "kn",
    "ko",
    "ky",
    "la",
    "lt",
    "lv",
    "mk",
    "ml",
    "mr",
    "ms",
    "mt",
    "my",
    "ne",
    "nl",
    "no",
    "nn",
    "pa",
    "pl",
    "pt",
    "ro",
    "ru",
    "si",
    "sk",
    "sl",
    "sq",
    "sr",
    "sv",
    "sw",
    "ta",
    "te",
    "th",
    "tr",
    "tt",
    "ug",
    "uk",
    "ur",
    "uz",
    "vi",
    "wuu",
    "yue",
    "zh",
]
"""The languages told apart: those a speech engine can speak, and their nearest relatives."""

_SAME = {"wuu": "zh", "yue": "zh", "nn": "no", "nb": "no", "iw": "he", "in": "id", "cmn": "zh"}
"""Written forms the detector splits and a listener does not."""

_SAMPLE = 400
_ENOUGH_WORDS = 5
_ENOUGH_LETTERS = 20
_SURE = 0.4
_SURE_OF_LITTLE = 0.6
_DECLARED_ODDS = 3.0

Ranker = Callable[[str], list[tuple[str, float]]]
"""Gives languages with their probabilities, best first: the seam for another detector."""


@dataclass(frozen=True)
class LanguageGuess:
    """A language and how it is known.

    Args:
        tag: BCP 47 tag; `UNDETERMINED` for too little text.
        confidence: 0 to 1.
        basis: "detected", "declared" or "undetermined".
    """

    tag: str
    confidence: float
    basis: str


_NOTHING = LanguageGuess(UNDETERMINED, 0.0, "undetermined")


def detect(text: str, declared: str = "", ranker: Ranker | None = None) -> LanguageGuess:
    """The language of a text.

    Args:
        text: any text; of a long one only a sample is read.
        declared: what the page says, as evidence that is weighed and not believed.
        ranker: another detector in place of the built-in one.
    """
    stated = primary(declared)
    letters = [char for char in text[:_SAMPLE] if char.isalpha()]
    if len(letters) < _ENOUGH_LETTERS and not _own_script(letters):
        return LanguageGuess(stated, 0.5, "declared") if stated and letters else _NOTHING
    odds = _ranked(_sample(text), ranker or _rank)
    if stated in odds:
        odds[stated] *= _DECLARED_ODDS
    tag = max(odds, key=lambda language: odds[language])
    confidence = odds[tag] / sum(odds.values())
    little = len(text.split()) < _ENOUGH_WORDS and not _own_script(letters)
    if confidence < (_SURE_OF_LITTLE if little else _SURE):
        return LanguageGuess(stated, 0.5, "declared") if stated else _NOTHING
    return LanguageGuess(tag, round(confidence, 3), "detected")


def _ranked(text: str, ranker: Ranker) -> dict[str, float]:
    odds: dict[str, float] = {}
    for label, probability in ranker(text):
        tag = _SAME.get(label, label)
        odds[tag] = odds.get(tag, 0.0) + probability
    return odds


def _sample(text: str) -> str:
    """The beginning and the middle: a long text is as sure as a short one, and as quick."""
    if len(text) <= 2 * _SAMPLE:
        return text
    middle = len(text) // 2
    return f"{text[:_SAMPLE]} {text[middle : middle + _SAMPLE]}"


def _own_script(letters: list[str]) -> bool:
    """Whether the letters themselves say a lot, as kana, Hangul or Thai do."""
    if len(letters) < 4:
        return False
    names = [unicodedata.name(char, "") for char in letters[:40]]
    return (
        sum(not name.startswith(("LATIN", "CYRILLIC", "ARABIC")) for name in names) > len(names) / 2
    )


@cache
def _identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(_KNOWN)
    return identifier


def _rank(text: str) -> list[tuple[str, float]]:
    ranked: list[tuple[str, float]] = _identifier().rank(text)
    return ranked


def primary(tag: str) -> str:
    """The primary language of a tag as pages write it: "en_GB" → "en"; "" for none.

    Args:
        tag: a BCP 47 tag, however spelled.
    """
    first = tag.strip().replace("_", "-").split("-")[0].split(",")[0].casefold()
    if not (2 <= len(first) <= 3 and first.isascii() and first.isalpha()):
        return ""
    return "" if first == UNDETERMINED else _SAME.get(first, first)


def language_name(tag: str) -> str:
    """The English name of a language: "en" → "English".

    Args:
        tag: a BCP 47 tag.
    """
    if tag == UNDETERMINED:
        return "undetermined"
    try:
        name = Locale.parse(tag.replace("_", "-"), sep="-").get_display_name("en")
    except (UnknownLocaleError, ValueError):
        name = None
    if name:
        return name
    names: dict[str, str] = dict(Locale("en").languages)
    return names.get(primary(tag), tag)


def language_shown(tag: str, basis: str) -> str:
    """A language and how it is known, such as "EN, English, detected".

    Args:
        tag: a BCP 47 tag.
        basis: "detected", "declared", "chosen" or "undetermined".
    """
    if tag == UNDETERMINED:
        return "language undetermined"
    return f"{tag.upper()}, {language_name(tag)}, {basis}"
