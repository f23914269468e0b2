"""Which sentences can be told without the one before them, and where they begin."""

import pytest

from readout.languages.briefing import briefs
from readout.model import Span
from readout.text.briefing.leaning import is_cut, is_met, stands, told_in

EN = briefs("en")


@pytest.mark.parametrize(
    "text",
    [
        "The sea dyke at Ferrow broke in two places on Thursday.",
        "The fire that destroyed the dairy took a piece of history.",
        "The owner, Ohm & Sons, said the gear had been replaced.",
        "The 14 boats that were seized lie in the old harbour.",
        "One of the largest hospitals was without computers for a day.",
        "In January, the people of Stell voted to leave the league.",
        "Late this week the council of Tarrow voted for a lower wall.",
        "After a day of talks Tarnland and Friesmark agreed on their herring.",
        "Prints in the yard were found to be the same as those of a wolf.",
    ],
)
def test_a_sentence_stands_alone(text: str) -> None:
    assert stands(text, EN)


@pytest.mark.parametrize(
    "text",
    [
        "The move surprised the guards of the old museum.",
        "The second was found on a bench by the river.",
        "The pirates were Somali and Yemeni, the broadcaster reported on Friday.",
        "In doing so, the thieves broke a window on Monday.",
        "No arrests were made in that fire, the police said.",
        "On Wednesday, however, the council of Tarrow changed its mind.",
        "Among the payments he did not disclose was a fee.",
        "On Tuesday its owners said they would put it out.",
        "A version of this article appeared in the morning edition.",
        "Scientists at Stell are worried for another reason today.",
        "The president has the final say,'' said the exile.",
    ],
)
def test_a_sentence_leans_on_another(text: str) -> None:
    assert not stands(text, EN)


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("COLDMOUTH (Halvern Wire) — ", "Thieves took nine clocks."),
        ("NORDERWIEK, Friesmark (Halvern Wire) — ", "Thieves took nine clocks."),
        ("DANVILLE, Ky. –- ", "Thieves took nine clocks."),
        ("PORT ANSEL -- ", "Thieves took nine clocks."),
        ("ASHGABAT, Dec. 14 (Newswire) -- ", "Thieves took nine clocks."),
        ("", "NATO — the alliance — took no clocks."),
        ("", "Thieves took nine clocks — all old."),
    ],
)
def test_a_dateline_is_no_part_of_what_is_told(line: str, rest: str) -> None:
    text = f"Before. {line}{rest}"
    assert told_in(text, Span(8, len(text))).of(text) == rest


@pytest.mark.parametrize(
    ("text", "told", "cut"),
    [
        ("They stole $2. 5 million in May.", "They stole $2.", True),
        ("They stole $2. 5 million in May.", "5 million in May.", True),
        ("It ended at 4 p. m. on Friday.", "It ended at 4 p.", True),
        ("He met Sen. Tom Harkin in May.", "He met Sen.", True),
        ("There were 40. The rest came later.", "There were 40.", False),
        ("There were 40. The rest came later.", "The rest came later.", False),
        ("It ended at 4 p.m. Nobody stayed.", "It ended at 4 p.m.", False),
    ],
)
def test_a_number_and_an_abbreviation_are_not_cut(text: str, told: str, cut: bool) -> None:
    start = text.index(told)
    assert is_cut(text, Span(start, start + len(told))) is cut


def test_a_title_and_a_surname_need_to_have_been_told() -> None:
    text = "Mr. Conaway has refused to speak of the inquiry."
    assert not is_met(text, EN, "Panel calls two firms")
    assert is_met(text, EN, "Conaway will not speak")
    assert is_met("Dr Saoirse Fenn of the Tarn Trust cried.", EN, "")
    assert is_met("Wiebke Land hat gemessen.", briefs("de"), "")
    assert not is_met("Frau Land hat gemessen.", briefs("de"), "")
