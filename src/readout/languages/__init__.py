"""What Readout knows about each language: data, one file a language, hardly any code."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module


@dataclass(frozen=True)
class LanguageData:
    """What one language needs; every field but the code may be left out.

    Args:
        code: BCP 47 primary tag, such as "en".
        asks: words that open or make up a call to action ("subscribe", "sign up"), lower case.
        offers: words for what a promo offers ("newsletter", "inbox", "free trial").
        cadence: words for how often a promo's thing comes ("daily", "every morning").
        addressed: words that speak to the reader or for the publisher ("you", "your", "our").
        related: openers of a line that points elsewhere ("read more", "related").
        widget: whole lines of a player, share bar or advert slot, lower case, without colons.
        legal: openers of copyright, disclosure and correction lines that are not the story.
        bio: openers and phrases of a line about the author.
        months: month names to their number, for plain-text dates, lower case.
        reported: words that show somebody is reported as speaking ("said", "told").
        small: words that stay small inside a title in capitals ("the", "of").
        common: the commonest function words, evidence for telling languages apart.
    """

    code: str
    asks: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    cadence: tuple[str, ...] = ()
    addressed: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    widget: tuple[str, ...] = ()
    legal: tuple[str, ...] = ()
    bio: tuple[str, ...] = ()
    months: tuple[tuple[str, int], ...] = ()
    reported: tuple[str, ...] = ()
    small: tuple[str, ...] = ()
    common: tuple[str, ...] = ()


_CODES = ("de", "en", "es", "fr")


@cache
def all_languages() -> Mapping[str, LanguageData]:
    """The data of every language by its code."""
    return {code: import_module(f"readout.languages.{code}").DATA for code in _CODES}
