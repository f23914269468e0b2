"""What Readout knows about each language: data, one file a language, hardly any code."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from readout.languages.promos import NO_PROMOS, Promos
from readout.languages.reading import Reading


@dataclass(frozen=True)
class LanguageData:
    """What one language needs; every field but the code may be left out.

    Args:
        code: BCP 47 primary tag, such as "en".
        promos: how its promos speak.
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
        small: words that stay small inside a title in capitals ("the", "of").
        common: the commonest function words, evidence for telling languages apart.
        starters: words, with their capital, that often begin a sentence ("The", "In").
        leads_on: small words behind which no sentence ends ("to", "the", "our").
        disclaims: phrases of legal and editorial notes, wherever they stand in a short line.
        comments: openers of the line above what readers wrote ("comments").
        credits: openers of a line that names who took or drew a picture ("photo by").
        sources: openers of a line that names where a report came from ("source").
        reading_time: words of a line that says how long reading takes ("min read").
        capital_nouns: whether every noun is written with a capital.
        opens_with_lead: whether the bold paragraph under a headline opens the story and is not
            only a summary of it, as is the custom of its press.
        reading: how it is read aloud; None when only its punctuation is tidied.
    """

    code: str
    promos: Promos = NO_PROMOS
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
    small: tuple[str, ...] = ()
    common: tuple[str, ...] = ()
    starters: tuple[str, ...] = ()
    leads_on: tuple[str, ...] = ()
    disclaims: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    reading_time: tuple[str, ...] = ()
    capital_nouns: bool = False
    opens_with_lead: bool = True
    reading: Reading | None = None


_CODES = ("ar", "de", "en", "es", "fr", "zh")


@cache
def all_languages() -> Mapping[str, LanguageData]:
    """The data of every language by its code."""
    return {code: import_module(f"readout.languages.{code}").DATA for code in _CODES}
