"""Which outlet a statement is credited to."""

import os
import subprocess
import sys

import pytest

from readout.model import Statement
from readout.text.quotes.statements import statements

FACTS = ("Harbour Courier", "The Bell", "Radio Ostra", "Meridian News", "dzKX")


def told(text: str, own: str = "") -> list[Statement]:
    return list(statements(text, "en", FACTS, own))


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("Ruth Calder told the Harbour Courier that it rained.", "Harbour Courier"),
        ("Ruth Calder told Radio Ostra it rained.", "Radio Ostra"),
        ("Speaking to Radio Ostra, Ruth Calder said it rained.", "Radio Ostra"),
        ("“It rains,” Ruth Calder said in an interview with dzKX.", "dzKX"),
        ("Writing in The Bell, Ruth Calder says that it rains.", "The Bell"),
        ("In The Bell, Ruth Calder adds that “it rains”.", "The Bell"),
        ("Ruth Calder, editor of The Bell, said it rained.", "The Bell"),
        ("Ruth Calder told the Dome Herald that it rained.", "Dome Herald"),
        ("Ruth Calder said on Channel Six Veldt that it rained.", "Channel Six Veldt"),
        ("Ruth Calder tweeted that it rained.", "Twitter"),
        ("Ruth Calder told reporters that it rained.", ""),
        ("Ruth Calder said the Harbour Courier was wrong.", ""),
        ("The Harbour Courier says it rained.", "Harbour Courier"),
    ],
)
def test_the_outlet_the_text_credits(text: str, outlet: str) -> None:
    assert told(text)[-1].reporter == outlet


def test_an_outlet_is_no_speaker_where_somebody_speaks_to_it() -> None:
    found = told("Ruth Calder told the Harbour Courier that it rained.")
    assert [one.speaker.name for one in found if one.speaker] == ["Ruth Calder"]


def test_the_broadcaster_is_the_outlet_last_named() -> None:
    text = "Radio Ostra says that it rained.\n\nIt will rain again, the broadcaster says."
    found = told(text)[-1]
    assert found.speaker
    assert found.speaker.name == "Radio Ostra"


def test_who_tells_the_agency_something_tells_the_outlet_last_named() -> None:
    text = "According to Radio Ostra, it rained. Ruth Calder told the broadcaster that it snowed."
    assert [one.reporter for one in told(text)] == ["Radio Ostra", "Radio Ostra"]
    assert told("Ruth Calder told the agency that it snowed.")[0].reporter == ""


def test_what_the_same_speaker_goes_on_to_say_has_the_same_outlet() -> None:
    text = (
        "Ruth Calder told the Harbour Courier that it rained. She said it snowed.\n\n"
        "Thomas Reed said it hailed.\n\nCalder said it was over."
    )
    assert [one.reporter for one in told(text)] == ["Harbour Courier", "Harbour Courier", "", ""]


def test_a_piece_is_quoted_before_its_place_is_named() -> None:
    text = "Ruth Calder suggests that it rained. Writing in The Bell, she says that “it snowed”."
    assert [one.reporter for one in told(text)] == ["The Bell", "The Bell"]


def test_a_short_name_means_the_outlet_named_before() -> None:
    text = "Ruth Calder told the Harbour Courier it rained. Thomas Reed told the Courier that it hailed."
    assert told(text)[-1].reporter == "Harbour Courier"


def test_an_outlet_that_says_this_newspaper_means_itself() -> None:
    text = "Ruth Calder told this newspaper that it rained."
    assert told(text, "Harbour Courier")[0].reporter == "Harbour Courier"
    assert told(text)[0].reporter == ""


@pytest.mark.parametrize(
    ("own", "outlet"),
    [
        ("Harbour Courier", "Harbour Courier"),
        ("The Harbour Courier", "The Harbour Courier"),
        ("Harbour Tidings Online", "Courier"),
        ("", "Courier"),
    ],
)
def test_a_papers_own_short_name_means_itself(own: str, outlet: str) -> None:
    text = "Agnes Wick told the Courier that it rained. She met a courier."
    assert statements(text, "en", (), own)[0].reporter == outlet


def test_a_transcript_was_heard_by_the_outlet_of_its_introduction() -> None:
    text = (
        "Ruth Calder spoke to the Harbour Courier last week.\n\nQ: Did it rain?\n\nA: It did.\n\n"
        "Q: And then?\n\nA: It snowed."
    )
    answers = [one for one in told(text) if one.speaker]
    assert {one.speaker.name for one in answers if one.speaker} == {"Ruth Calder"}
    assert {one.reporter for one in answers} == {"Harbour Courier"}


def test_a_longer_name_is_not_the_outlet_in_it() -> None:
    found = statements("The National Weather Bureau said it rained.", "en", ("The National",))
    assert found[0].reporter == ""


RUN = """
from readout.languages.outlets import OUTLETS
from readout.text.quotes.statements import statements
papers = ("New York Times", "Guardian", "Spectator", "Telegraph", "Observer", "Irish Times")
for paper in papers:
    print(statements(f"Ann Reed told the {paper} that it rained.", "en", OUTLETS)[0].reporter)
"""


def test_an_outlet_known_with_and_without_its_article_has_the_printed_name_in_every_run() -> None:
    for seed in "0123":
        environment = os.environ | {"PYTHONHASHSEED": seed}
        told = subprocess.run(
            [sys.executable, "-c", RUN], env=environment, capture_output=True, check=True, text=True
        ).stdout.splitlines()
        names = ("New York Times", "Guardian", "Spectator", "Telegraph", "Observer", "Irish Times")
        assert tuple(told) == names
