"""Who published a page that does not say so: what its promos name."""

import re
from collections.abc import Sequence

from readout.text.promo import addresses

_PAPER = re.compile(
    r"(?<=[a-z])(post|times|herald|news|daily|week|mail|tribune|gazette|chronicle|star|journal|"
    r"echo|mirror|guardian|observer|argus|press|standard|express|telegraph|today|weekly|review|"
    r"mercury|courier|globe|sun|record|zeitung|online)$",
    re.IGNORECASE,
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NAMED = re.compile(
    r"\b(?:SUBSCRIBE TO|SUPPORT|[Ss]ubscribe to|[Ss]upport) "
    r"(THE [A-Z][A-Z&'’-]*(?: [A-Z][A-Z&'’-]*(?![\w])){0,3}|[Tt]he [A-Z][\w&'’-]*(?: [A-Z][\w&'’-]*){0,3})"
)
_NOT_NAMES = re.compile(r"(?i)newsletters?|['’]s\b|podcast|channel|app\b|rss|email|daily news$")
_SMALL = frozenset(["of", "and", "the", "in", "on", "for"])


def outlet_in(promos: Sequence[str]) -> tuple[str, int] | None:
    """The outlet's name and the index of the promo that names it.

    Args:
        promos: texts of the promos of one page, in order.
    """
    named = [(name, n) for n, text in enumerate(promos) for name in _named(text)]
    sites = [(name, n) for n, text in enumerate(promos) for name in map(_spelled, addresses(text))]
    for name, n in named:
        if any(_key(name) == _key(other) for other, _ in sites):
            return name, n
    found = sites or named
    return found[0] if found else None


def _named(text: str) -> list[str]:
    out = []
    for found in _NAMED.finditer(text):
        name = found[1]
        if not _NOT_NAMES.search(name):
            out.append(_titled(name))
    return out


def _titled(name: str) -> str:
    words = name.split()
    if not name.isupper():
        return " ".join([words[0].capitalize(), *words[1:]])
    return " ".join(
        word.capitalize() if n == 0 or word.casefold() not in _SMALL else word.lower()
        for n, word in enumerate(words)
    )


def _spelled(address: str) -> str:
    """ "TheWeek.com" → "The Week"."""
    name = re.sub(r"^www\.", "", address, flags=re.IGNORECASE).split(".")[0]
    words = _CAMEL.split(name)
    if len(words) == 1:
        words = [word for word in _PAPER.sub(r" \1", name).split(" ") if word]
    return " ".join(word[:1].upper() + word[1:] for word in words)


def _key(name: str) -> str:
    return re.sub(r"^the|\W", "", name.casefold())
