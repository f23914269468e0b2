"""Who says what in the sample paper's English articles, held against its labels."""

import json
from dataclasses import dataclass

import pytest

from examples.paper.articles import HERE, pieces
from readout.languages.outlets import OUTLETS
from readout.model import PartyKind, Statement
from readout.text.quotes.confidence import may_be_spoken
from readout.text.quotes.statements import statements
from tests.quotes_gold import folded

LABELS: dict[str, list[dict[str, str | None]]] = json.loads((HERE / "said.json").read_text("utf-8"))


@dataclass(frozen=True)
class Heard:
    """A labelled quotation and the statement it stands in, if one was found."""

    label: dict[str, str | None]
    found: Statement | None

    @property
    def is_right(self) -> bool:
        """Whether the speaker is the labelled one."""
        speaker = self.found.speaker if self.found else None
        if self.label["speaker"] is None:
            return speaker is None or speaker.kind is PartyKind.ANONYMOUS
        return speaker is not None and folded(speaker.name) == folded(self.label["speaker"])

    @property
    def names_another(self) -> bool:
        """Whether somebody else is named for it; a mere role, as the article prints it, is not."""
        speaker = self.found.speaker if self.found else None
        return bool(speaker and speaker.kind is not PartyKind.ANONYMOUS and not self.is_right)


@pytest.fixture(scope="module")
def heard() -> list[Heard]:
    """Every label with what was found for it."""
    outlets = {*OUTLETS, *(piece.outlet.name for piece in pieces())}
    return [
        Heard(label, _stated(text, label, found))
        for piece in pieces()
        for text in ["\n\n".join((piece.title, *piece.text))]
        for found in [statements(text, "en", outlets)]
        for label in LABELS.get(f"{piece.outlet.folder}/{piece.slug}", ())
    ]


def _stated(
    text: str, label: dict[str, str | None], found: tuple[Statement, ...]
) -> Statement | None:
    at = text.index(f"“{label['words']}")
    holding = (one for one in found if any(p.span.start <= at < p.span.end for p in one.parts))
    return next(holding, None)


def test_every_english_article_that_is_no_copy_is_labelled() -> None:
    english = {
        f"{piece.outlet.folder}/{piece.slug}"
        for piece in pieces()
        if piece.outlet.language.startswith("en") and not piece.copy_of
    }
    assert set(LABELS) == english


def test_what_is_said_is_found(heard: list[Heard]) -> None:
    found = [one for one in heard if one.found]
    assert len(found) >= 0.97 * len(heard)
    assert sum(one.is_right for one in found) >= 0.9 * len(found)


def test_nothing_is_spoken_in_the_name_of_another(heard: list[Heard]) -> None:
    spoken = [one for one in heard if one.found and may_be_spoken(one.found)]
    assert len(spoken) >= 0.85 * len(heard)
    assert [one.label for one in spoken if one.names_another] == []


def test_whom_it_was_told_to_is_found(heard: list[Heard]) -> None:
    told = [one for one in heard if one.label["outlet"]]
    right = [
        one
        for one in told
        if one.found and folded(one.found.reporter) in _names(one.label["outlet"])
    ]
    assert len(told) >= 20
    assert len(right) >= 0.8 * len(told)
    named = [one for one in heard if one.found and one.found.reporter]
    wrong = [
        one.label
        for one in named
        if folded(one.found.reporter if one.found else "") not in _names(one.label["outlet"])
    ]
    assert wrong == []


def _names(outlet: str | None) -> set[str]:
    """An outlet's name, whole and as an article of its own calls it."""
    return {folded(outlet), folded(outlet).split()[-1]} if outlet else set()
