"""The starter list: spread, each fact with its source, and nothing fetched."""

import tomllib
from collections import Counter
from dataclasses import fields
from pathlib import Path

import pytest

from readout.net.addresses import checked
from readout.newsroom import starter
from readout.newsroom.starter import NEVER, SECTIONS, UNKNOWN, Fact, StarterOutlet, starter_outlets

ALL = starter_outlets()


def facts(outlet: StarterOutlet) -> dict[str, Fact]:
    values = {field.name: getattr(outlet, field.name) for field in fields(outlet)}
    return {name: value for name, value in values.items() if isinstance(value, Fact)}


def known(name: str) -> set[str]:
    return {facts(outlet)[name].value for outlet in ALL} - {UNKNOWN}


def test_it_is_spread_over_sections_countries_and_languages() -> None:
    assert 40 <= len(ALL) <= 60
    assert {outlet.section for outlet in ALL} == set(SECTIONS)
    assert len(known("country")) >= 12
    assert {"ar", "de", "en", "es", "fr", "it", "pt", "zh-Hans"} <= known("language")
    assert {"newspaper", "public broadcaster", "news agency", "magazine"} <= known("kind")


def test_no_country_and_no_owner_fills_the_list() -> None:
    for name in ("country", "owner"):
        values = [facts(outlet)[name].value for outlet in ALL]
        counted = Counter(value for value in values if value != UNKNOWN)
        assert counted.most_common(1)[0][1] <= len(ALL) // 6, name


@pytest.mark.parametrize("outlet", ALL, ids=lambda outlet: outlet.name)
def test_every_fact_says_who_says_so(outlet: StarterOutlet) -> None:
    assert set(facts(outlet)) == {"country", "owner", "kind", "language", "feed", "full_text"}
    for name, fact in facts(outlet).items():
        assert fact.value, name
        assert fact.source.startswith("https://") or (fact.value, fact.source) == (UNKNOWN, ""), (
            name
        )


@pytest.mark.parametrize("outlet", ALL, ids=lambda outlet: outlet.name)
def test_every_feed_can_be_asked_for_and_never_was(outlet: StarterOutlet) -> None:
    assert checked(outlet.feed.value).url == outlet.feed.value
    assert outlet.checked == NEVER


def test_nothing_stands_in_it_twice() -> None:
    assert len({outlet.name.casefold() for outlet in ALL}) == len(ALL)
    assert len({outlet.feed.value.split("://")[1] for outlet in ALL}) == len(ALL)


def test_every_source_is_used_and_well_formed() -> None:
    text = Path(starter.__file__).with_suffix(".toml").read_text("utf-8")
    sources = set(tomllib.loads(text)["sources"].values())
    assert sources == {fact.source for outlet in ALL for fact in facts(outlet).values()} - {""}
    for source in sources:
        assert checked(source).url == source


def test_no_rating_of_lean_is_in_it() -> None:
    allowed = {"name", "section", "checked", *facts(ALL[0])}
    text = Path(starter.__file__).with_suffix(".toml").read_text("utf-8")
    assert {key for row in tomllib.loads(text)["outlet"] for key in row} == allowed
