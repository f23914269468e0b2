"""The starter list: outlets offered on first run; nothing of it is fetched before a person agrees."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

UNKNOWN = "unknown"
"""What a fact says that no public material was found for."""

NEVER = "never"
"""When a feed was checked that nobody has looked at yet."""

SECTIONS = (
    "world",
    "national",
    "local",
    "business",
    "science",
    "technology",
    "culture",
    "sport",
    "good news",
)
"""In the order they are offered."""

_LIST = Path(__file__).with_suffix(".toml")


@dataclass(frozen=True)
class Fact:
    """Something that is said of an outlet.

    Args:
        value: what is said, or `UNKNOWN`.
        source: the address of the public material that says so; "" for what is unknown.
    """

    value: str
    source: str = ""


@dataclass(frozen=True)
class StarterOutlet:
    """An outlet that is offered.

    Args:
        name: as it calls itself.
        section: one of `SECTIONS`; where we put it, which needs no source.
        country: where it is published.
        owner: whom it belongs to.
        kind: "newspaper", "public broadcaster" and so on.
        language: BCP 47 tag of its feed.
        feed: the feed's address.
        full_text: "yes" or "no": whether the feed carries whole articles.
        checked: when the feed was last found to work, as an ISO date; or `NEVER`.
    """

    name: str
    section: str
    country: Fact
    owner: Fact
    kind: Fact
    language: Fact
    feed: Fact
    full_text: Fact
    checked: str


@cache
def starter_outlets() -> tuple[StarterOutlet, ...]:
    """The whole list, by sections and in the order of its file."""
    read = tomllib.loads(_LIST.read_text("utf-8"))
    sources: dict[str, str] = read["sources"]
    found = [_outlet(row, sources) for row in read["outlet"]]
    return tuple(sorted(found, key=lambda outlet: SECTIONS.index(outlet.section)))


def _outlet(row: dict[str, str | list[str]], sources: dict[str, str]) -> StarterOutlet:
    facts = ("country", "owner", "kind", "language", "feed", "full_text")
    return StarterOutlet(
        name=str(row["name"]),
        section=str(row["section"]),
        checked=str(row["checked"]),
        **{fact: _fact(row[fact], sources) for fact in facts},
    )


def _fact(said: str | list[str], sources: dict[str, str]) -> Fact:
    if isinstance(said, str):
        return Fact(said)
    value, key = said
    return Fact(value, sources[key])
