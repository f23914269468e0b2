"""What holds of every statement, whatever the text."""

import random

import pytest

from readout.model import Link
from readout.text.quotes.confidence import GATE, may_be_spoken
from readout.text.quotes.statements import statements

PIECES = (
    "Ann Smith said told the Harbour Courier “ ” ' \" ’s , . ; : ( ) — He She they It we I minister "
    "of for spokesman A. Dr Mr The BBC in a letter on X who and & Ñandú ß İ 42 \n \n\n Q: A: "
    "according to readout which her office company"
)


@pytest.mark.parametrize("seed", range(200))
def test_spans_lie_in_the_text_and_confidence_is_a_share(seed: int) -> None:
    dice = random.Random(seed)
    pieces = PIECES.split(" ")
    text = " ".join(dice.choice(pieces) for _ in range(dice.randrange(60)))
    for found in statements(text, "en", ("Harbour Courier", "BBC"), "BBC"):
        spans = [part.span for part in found.parts]
        spans += [span for span in (found.mention, found.cue, found.via, found.to) if span]
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert found.evidence.start <= min(part.span.start for part in found.parts)
        assert found.evidence.end >= max(part.span.end for part in found.parts)
        assert 0 <= found.confidence <= 1


@pytest.mark.parametrize("text", ["", " ", "\n", "“", "a", "He", "."])
def test_hardly_any_text_is_no_statement(text: str) -> None:
    assert not [one for one in statements(text, "en") if one.speaker]


def test_a_quotation_by_somebody_named_may_be_spoken() -> None:
    (found,) = statements("“It has rained for a week now,” said Ruth Calder, the mayor.", "en")
    assert found.confidence >= GATE
    assert may_be_spoken(found)


def test_nobody_speaks_for_a_pronoun_that_cannot_be_told() -> None:
    (found,) = statements("“It has rained for a week now,” she said.", "en")
    assert found.speaker is None
    assert not may_be_spoken(found)


def test_a_quotation_without_a_verb_of_saying_is_not_spoken() -> None:
    for found in statements("It was “raining for a week” in town.", "en"):
        assert not may_be_spoken(found)


def test_evidence_is_whole_sentences() -> None:
    text = "It was late. “It rains,” said Ruth Calder. “It snows.” She left."
    found = statements(text, "en")[0]
    assert found.evidence.of(text) == "“It rains,” said Ruth Calder. “It snows.”"


def test_a_link_leads_to_what_somebody_else_said() -> None:
    text = "Ruth Calder said it rained. This is echoed by Thomas Reed, who said it snowed."
    first, second = statements(text, "en")
    assert first.speaker
    assert second.speaker
    assert (first.speaker.name, second.speaker.name) == ("Ruth Calder", "Thomas Reed")
    assert second.links == (Link("echoes", 0),)
