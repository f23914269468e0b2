"""Corrections of who said what are found again in a text that was read anew."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from readout.model import Link, Statement
from readout.text.quotes.confidence import may_be_spoken
from readout.text.quotes.corrections import (
    Anchor,
    Corrected,
    Correction,
    anchors,
    corrected,
    counting,
    lost,
    places,
)
from readout.text.quotes.statements import statements

TEXT = """The mill of Brennick

“We will not sell the mill,” said Ada Winter, the mayor of Brennick, on Monday.

Tom Reave, an analyst, said that the price was “far too low”.

“Never,” said Ole Brandt in the old school. The roof is open.

“Never,” said Ida Lund. The wheel is gone."""


def found(text: str = TEXT) -> tuple[Statement, ...]:
    return statements(text, "en")


def names(told: Sequence[Corrected]) -> list[str]:
    return [one.statement.speaker.name if one.statement.speaker else "" for one in told]


def anchor(words: str) -> Anchor:
    (one,) = (one for one in anchors(TEXT, found()) if words in f"{one.quoted} {one.cue}")
    return one


def test_a_correction_names_another_and_leaves_the_rest() -> None:
    told = corrected(TEXT, found(), [Correction(anchor("sell the mill"), "Tom Reave")])
    assert names(told) == ["Tom Reave", "Tom Reave", "Ole Brandt", "Ida Lund"]
    party = told[0].statement.speaker
    assert party is not None and party.role == "analyst"
    assert (told[0].statement.confidence, told[0].statement.resolved_by) == (1.0, "listener")
    assert [one.by for one in told] == [0, None, None, None]


def test_somebody_new_has_the_role_that_is_given() -> None:
    told = corrected(TEXT, found(), [Correction(anchor("sell the mill"), "Eva Hahn", "owner")])
    party = told[0].statement.speaker
    assert party is not None and (party.name, party.role) == ("Eva Hahn", "owner")


def test_a_role_alone_is_put_right_and_may_be_taken_away() -> None:
    told = corrected(TEXT, found(), [Correction(anchor("sell the mill"), "Ada Winter", "")])
    party = told[0].statement.speaker
    assert party is not None and (party.name, party.role) == ("Ada Winter", "")


def test_words_that_no_verb_gives_to_anybody_may_be_spoken_once_a_listener_named_who_said_them() -> (
    None
):
    nobodys = [replace(one, cue=None, speaker=None, resolved_by="none") for one in found()]
    told = corrected(TEXT, nobodys, [Correction(anchor("sell the mill"), "Eva Hahn")])
    assert [may_be_spoken(one.statement) for one in told] == [True, False, False, False]


def test_the_later_correction_wins() -> None:
    first = Correction(anchor("sell the mill"), "Tom Reave")
    second = Correction(anchor("sell the mill"), "Ole Brandt")
    assert names(corrected(TEXT, found(), [first, second]))[0] == "Ole Brandt"


CHANGES = {
    "a promo before it": TEXT.replace("\n\n“We", "\n\nSign up for our letter.\n\n“We"),
    "the words before it": TEXT.replace("The mill of Brennick\n\n", ""),
    "the typography": TEXT.replace("“We will not sell the mill,”", '"We will not sell the mill",'),
    "its speaker's role": TEXT.replace(", the mayor of Brennick, on", " on"),
    "its place": "\n\n".join(reversed(TEXT.split("\n\n"))),
}


@pytest.mark.parametrize("text", CHANGES.values(), ids=CHANGES)
def test_it_is_found_again_though_the_text_changed(text: str) -> None:
    correction = Correction(anchor("sell the mill"), "Eva Hahn")
    told = corrected(text, found(text), [correction])
    assert [one.statement for one in told] != list(found(text))
    assert names(told).count("Eva Hahn") == 1
    assert lost([one.anchor for one in told], [correction]) == []


def test_other_words_are_not_taken_for_it() -> None:
    correction = Correction(anchor("sell the mill"), "Eva Hahn")
    text = TEXT.replace("will not sell", "will sell")
    told = corrected(text, found(text), [correction])
    assert "Eva Hahn" not in names(told)
    assert lost([one.anchor for one in told], [correction]) == [0]


def test_the_same_words_of_two_people_are_told_apart() -> None:
    for who, at in (("brandt", 2), ("lund", 3)):
        told = corrected(TEXT, found(), [Correction(anchor(who), "Eva Hahn")])
        assert [n for n, name in enumerate(names(told)) if name == "Eva Hahn"] == [at]


def test_a_short_word_elsewhere_is_not_taken_for_it() -> None:
    text = "“Never,” answered Tom Reave. Nobody laughed."
    assert places(anchors(text, found(text)), anchor("brandt")) == []


def test_what_is_struck_does_not_count_and_leaves_no_hole() -> None:
    *rest, last = found()
    linked = (*rest, replace(last, links=(Link("echoes", 1),), nested_in=1))
    told = corrected(TEXT, linked, [Correction(anchor("sell the mill"))])
    assert [one.is_struck for one in told] == [True, False, False, False]
    counted = counting(told)
    assert [len(counted), counted[-1].links, counted[-1].nested_in] == [3, (Link("echoes", 0),), 0]
    gone = counting(corrected(TEXT, linked, [Correction(anchor("far too low"))]))
    assert [len(gone), gone[-1].links, gone[-1].nested_in] == [3, (), None]
