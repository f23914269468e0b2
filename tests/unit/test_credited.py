"""Whom an article credits, and whether that is whom somebody claims."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from readout.model import Party, PartyKind
from readout.text.quotes.archive import Archive, Source
from readout.text.quotes.claimed import check
from readout.text.quotes.credited import credited, crediting, is_credited
from readout.text.quotes.told import credit_sentence
from tests.web.sample import article_of

CORPUS = Path(__file__).parents[1] / "corpus"
OWN = json.loads((CORPUS / "check" / "own.json").read_text("utf-8"))
BLIND = json.loads((CORPUS / "check" / "blind.json").read_text("utf-8"))


def credits(cases: list[dict[str, object]], texts: dict[str, str]) -> list[tuple[object, object]]:
    found: list[tuple[object, object]] = []
    for case in cases:
        text = texts[str(case["article"])]
        answer = check(str(case["words"]), Archive([Source("", text)]))
        if answer.matches and case["speaker"] and case["verdict"] != "stitched":
            article = replace(article_of("# x"), text=text, outlet=None)
            who = crediting(credited(article), answer.matches[0].places[0].span)
            told = is_credited(who.speaker if who else None, str(case["speaker"]))
            found.append((case["speaker_right"], told))
    return found


def test_another_speaker_is_told_and_the_right_one_hardly_ever_doubted() -> None:
    blind = {
        slug: json.loads((CORPUS / "quotes" / f"{slug}.json").read_text("utf-8"))["text"]
        for slug in {case["article"] for case in BLIND}
    }
    found = credits(OWN["cases"], OWN["texts"]) + credits(BLIND, blind)
    others = [told for right, told in found if right is False]
    claimed = [told for right, told in found if right is True]
    assert len(others) >= 15
    assert True not in others and others.count(False) >= 0.85 * len(others)
    assert claimed.count(False) <= 0.05 * len(claimed)
    assert claimed.count(True) >= 0.8 * len(claimed)


ADA = Party(PartyKind.PERSON, "Ada Winter", role="leader of the council", affiliation="Brennick")


@pytest.mark.parametrize(
    ("claimed", "right"),
    [
        ("Ada Winter", True),
        ("Winter", True),
        ("Ms Winter", True),
        ("the council leader", True),
        ("Leo Winter", False),
        ("Ada Reave", False),
        ("Brennick", True),
        ("", None),
        ("the", None),
    ],
)
def test_a_name_a_surname_or_a_role_will_do(claimed: str, right: bool | None) -> None:
    assert is_credited(ADA, claimed) is right


def test_a_person_may_speak_through_a_paper() -> None:
    assert is_credited(Party(PartyKind.DOCUMENT, "readout"), "Ada Winter") is None
    assert is_credited(None, "Ada Winter") is None


def test_it_is_said_in_words() -> None:
    assert "not Leo" in credit_sentence("Ada Winter", "Leo", False)
    assert "cannot be told" in credit_sentence("", "Leo", None)
    assert "cannot be told" in credit_sentence("a readout", "Leo", None)
    assert credit_sentence("Ada Winter", "", None) == "Said by Ada Winter."
    assert credit_sentence("", "", None) == ""


def test_other_languages_have_no_speakers_yet() -> None:
    article = article_of("# x\n„Nein“, sagte Anna Berg.", language="de")
    assert [one.speaker for one in credited(article)] == [None]
