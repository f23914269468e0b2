"""How each language tells good news: data, one file a language, no code."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Glad:
    """The words good news is told by; each field holds them lower case, with "|" between.

    A word that ends in "*" stands for every word that begins so, and a blank for any white space.

    Args:
        vetoes: by what is told (death, court, market), the words that keep a story out.
        harmless: phrases in which such a word tells nothing of the kind ("dead language").
        glad: what hardly anything but good news says ("no longer endangered", "reunited").
        warm: what good news says, and other news at times ("volunteers", "free").
        dull: what tells news of another kind: politics, sport, goods, advice, the famous.
    """

    vetoes: tuple[tuple[str, str], ...]
    harmless: str
    glad: str
    warm: str
    dull: str
