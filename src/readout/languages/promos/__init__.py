"""How promos speak in each language: data, one file a language, no code."""

from dataclasses import dataclass, fields


@dataclass(frozen=True)
class Promos:
    """The phrases a promo is told by; each field holds them lower case, with "|" between.

    Words are compared without their punctuation, so "e-mail" is two words.

    Args:
        ask: what hardly anything but a promo asks for ("subscribe", "sign up").
        urge: calls to action that stories know too ("click here", "tell us").
        nudge: openers of many promos and of other sentences too ("get", "don't miss").
        offer: what mostly promos give away ("newsletter", "free trial").
        goods: what promos and stories both talk about ("email", "app").
        cadence: how often it comes ("daily", "every morning").
        ours: words for the publisher ("our", "us").
        yours: words for the reader ("you", "your").
        free: words for a price of nothing or less ("free", "half price").
        lure: openers of a question or clause that leads to a promo ("enjoying this").
        form: what forms say before, beside and after their fields ("by signing up").
        appeal: what those say who ask for money ("readers like you").
        plug: what announces a podcast, a video, an event or a thing for sale ("out now").
        reported: words that show somebody is reported as speaking ("said", "told").
        third: words of a sentence about others, not to the reader ("he", "was").
    """

    ask: str = ""
    urge: str = ""
    nudge: str = ""
    offer: str = ""
    goods: str = ""
    cadence: str = ""
    ours: str = ""
    yours: str = ""
    free: str = ""
    lure: str = ""
    form: str = ""
    appeal: str = ""
    plug: str = ""
    reported: str = ""
    third: str = ""


CATEGORIES = tuple(field.name for field in fields(Promos))
"""The names of what phrases are told apart by."""

NO_PROMOS = Promos()
