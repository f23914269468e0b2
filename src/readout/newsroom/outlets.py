"""Outlets: what is known of those that publish: shipped facts, and the operator's own before them.

The operator's stand in `outlets.toml` in the data folder, written as `starter.toml` is; only a name
is needed, and a fact that is left out is not known.
"""

import logging
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from readout.newsroom.starter import UNKNOWN, Fact, starter_outlets

LOG = logging.getLogger(__name__)

FILE = "outlets.toml"
NOT_KNOWN = Fact("")
_FACTS = ("country", "owner", "kind", "language")


@dataclass(frozen=True)
class Outlet:
    """What is known of an outlet; the value of a fact is "" where it is not known.

    Args:
        name: as it calls itself.
        section: the part of a paper it is put in, "" for none.
        feed: the address of its feed, "" where that is not known.
        country: where it is published.
        owner: whom it belongs to.
        kind: "newspaper", "public broadcaster" and so on.
        language: BCP 47 tag.
    """

    name: str
    section: str = ""
    feed: str = ""
    country: Fact = NOT_KNOWN
    owner: Fact = NOT_KNOWN
    kind: Fact = NOT_KNOWN
    language: Fact = NOT_KNOWN

    @property
    def known(self) -> tuple[tuple[str, Fact], ...]:
        """The facts that are known, each with its name."""
        facts = ((name, getattr(self, name)) for name in _FACTS)
        return tuple((name, fact) for name, fact in facts if fact.value)


class Outlets:
    """Outlets by name and by feed.

    Args:
        every: the outlets; of two with one name the first counts.
    """

    def __init__(self, every: Iterable[Outlet]) -> None:
        self._by: dict[str, Outlet] = {}
        for one in every:
            for key in (_key(one.name), one.feed):
                if key:
                    self._by.setdefault(key, one)

    def of(self, name: str, feed: str = "") -> Outlet:
        """What is known of an outlet; of one that is not known its name alone.

        Args:
            name: as its articles or its feed give it.
            feed: the address of its feed, "" where there is none.
        """
        return self._by.get(_key(name)) or self._by.get(feed) or Outlet(name)


def outlets_in(home: Path) -> Outlets:
    """What is known of outlets.

    What the operator's file says is left out where it cannot be read, and the log says why.

    Args:
        home: the data folder.
    """
    file = home / FILE
    try:
        changed = file.stat().st_mtime_ns
    except OSError:
        changed = 0
    return _outlets(file, changed)


@lru_cache(maxsize=4)
def _outlets(file: Path, changed: int) -> Outlets:
    return Outlets([*(_own(file) if changed else ()), *_shipped()])


def _shipped() -> Iterable[Outlet]:
    for one in starter_outlets():
        facts = {name: _known(getattr(one, name)) for name in _FACTS}
        yield Outlet(one.name, one.section.capitalize(), _known(one.feed).value, **facts)


def _own(file: Path) -> list[Outlet]:
    try:
        read = tomllib.loads(file.read_text("utf-8"))
        sources = read.get("sources", {})
        return [_outlet(row, sources) for row in read.get("outlet", ())]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as problem:
        LOG.warning("%s cannot be read (%r); what it says of outlets is left out.", file, problem)
        return []


def _outlet(row: Mapping[str, Any], sources: Mapping[str, str]) -> Outlet:
    facts = {name: _fact(row.get(name, ""), sources) for name in _FACTS}
    return Outlet(str(row["name"]), str(row.get("section", "")), str(row.get("feed", "")), **facts)


def _fact(said: str | list[str], sources: Mapping[str, str]) -> Fact:
    if isinstance(said, str):
        return _known(Fact(said))
    value, key = said
    return Fact(str(value), sources[key])


def _known(fact: Fact) -> Fact:
    return NOT_KNOWN if fact.value == UNKNOWN else fact


def _key(name: str) -> str:
    return " ".join(name.casefold().split()).removeprefix("the ")
