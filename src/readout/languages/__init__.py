"""What Readout knows about each language: data, one file a language, hardly any code."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from readout.languages.reading import Reading


@dataclass(frozen=True)
class LanguageData:
    """What one language needs; every field but the code may be left out.

    Args:
        code: BCP 47 primary tag, such as "en".
        asks: outright calls to action ("subscribe", "sign up"), lower case like all the rest.
        nudges: verbs that open many promos and other sentences too ("get", "join").
        offers: what only promos give away ("newsletter", "inbox", "free trial").
        goods: what promos and stories both talk about ("email", "app").
        cadence: how often a promo's thing comes ("daily", "every morning").
        ours: words for the publisher ("our", "us").
        yours: words for the reader ("you", "your").
        free: words for a price of nothing ("free").
        lures: openers of a question that leads to a promo ("enjoying this").
        third: words of a sentence about others, not to the reader ("he", "was").
        follow: openers of a line that asks to follow or share ("follow us").
        acronyms: words always in capitals ("I", "EU"), printed as they stand.
        related: openers of a line that points elsewhere ("read more", "related").
        widget: whole lines of a player, share bar or advert slot, lower case, without colons.
        adverts: words that stand where an advert stood, even inside a line ("advertisement").
        legal: openers of copyright, disclosure and correction lines that are not the story.
        bio: openers of a line about the author.
        vita: phrases of the lines at an article's end that tell who wrote it.
        published: openers of a line that gives the date ("published", "updated").
        months: month names to their number, for plain-text dates, lower case.
        reported: words that show somebody is reported as speaking ("said", "told").
        small: words that stay small inside a title in capitals ("the", "of").
        common: the commonest function words, evidence for telling languages apart.
        reading: how it is read aloud; None when only its punctuation is tidied.
    """

    code: str
    asks: tuple[str, ...] = ()
    nudges: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    goods: tuple[str, ...] = ()
    cadence: tuple[str, ...] = ()
    ours: tuple[str, ...] = ()
    yours: tuple[str, ...] = ()
    free: tuple[str, ...] = ()
    lures: tuple[str, ...] = ()
    third: tuple[str, ...] = ()
    follow: tuple[str, ...] = ()
    acronyms: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    widget: tuple[str, ...] = ()
    adverts: tuple[str, ...] = ()
    legal: tuple[str, ...] = ()
    bio: tuple[str, ...] = ()
    vita: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    months: tuple[tuple[str, int], ...] = ()
    reported: tuple[str, ...] = ()
    small: tuple[str, ...] = ()
    common: tuple[str, ...] = ()
    reading: Reading | None = None


_CODES = ("de", "en", "es", "fr", "zh")


@cache
def all_languages() -> Mapping[str, LanguageData]:
    """The data of every language by its code."""
    return {code: import_module(f"readout.languages.{code}").DATA for code in _CODES}
