"""The languages in which speakers are told; in all others quotations are found by their marks."""

from typing import NamedTuple

from readout.languages import LanguageData, all_languages
from readout.languages.people import People
from readout.languages.people.en import PEOPLE
from readout.languages.sayings import Sayings
from readout.languages.sayings.en import SAYINGS


class Tongue(NamedTuple):
    """What one language needs for telling who said what.

    Args:
        sayings: its verbs of saying.
        people: its words for people, bodies and outlets.
        language: how its sentences end.
    """

    sayings: Sayings
    people: People
    language: LanguageData


def tongue_of(language: str) -> Tongue | None:
    """What is known of a language, None when speakers cannot be told in it.

    Args:
        language: a BCP 47 tag; its region does not matter.
    """
    if language.split("-", 1)[0] != "en":
        return None
    return Tongue(SAYINGS, PEOPLE, all_languages()["en"])
