"""Who is sure to have said what in a story, and how it is printed who they are."""

import pytest

from readout.languages.hearing import HEARING
from readout.languages.people.en import PEOPLE
from readout.model import Standing
from readout.text.briefing.parts import Source
from readout.text.briefing.people import People, Person
from readout.text.briefing.said import heard
from readout.text.quotes.vocabulary import vocabulary_of
from tests.unit.test_briefing import source
from tests.web.sample import article_of

AT = "2026-11-20T07:00:00+00:00"
SAID = "“The wall was tired and so were we,” said {who}."


def told(*texts: str, title: str = "Wall of Tarrow falls") -> list[Source]:
    return [
        source(f"a{n}", f"o{n}", AT, article_of(f"# {title}\n{text}", skipped=()))
        for n, text in enumerate(texts)
    ]


def people(*texts: str) -> list[Person]:
    sources = told(*texts)
    every = People(sources, vocabulary_of(PEOPLE), HEARING["en"])
    names = [
        one.statement.speaker.name for it in sources for one in it.said if one.statement.speaker
    ]
    met = [every.of(one, name) for one in sources for name in names]
    return list({id(one): one for one in met if one}.values())


def voices(*texts: str) -> list[str]:
    return [one.person for one in heard(told(*texts))]


@pytest.mark.parametrize(
    ("who", "about"),
    [
        ("Ruth Onslow, the mayor of Tarrow", "mayor of Tarrow"),
        ("the harbour’s chief executive, Ruth Onslow", "harbour’s chief executive"),
        ("Health Minister Ruth Onslow", "Health Minister"),
        ("Ruth Onslow, who farms the meadow below", "who farms the meadow below"),
        ("Ruth Onslow of the Tarrow Trust", "of the Tarrow Trust"),
        ("Commander Ruth Onslow of the Stell Coastguard", "Commander, of the Stell Coastguard"),
        ("Ruth Onslow, 71, a retired pilot", "retired pilot"),
        ("Ruth Onslow, one of the advisers to the mayor", "one of the advisers to the mayor"),
        (
            "Ruth Onslow, the editor of the Tarrow Post and a voice of all those who had long been for "
            "steel in the harbour of Tarrow",
            "editor of the Tarrow Post",
        ),
        ("Ruth Onslow. Vice President Onslow left", "Vice President"),
        ("Ruth Onslow. Sister of Ada Onslow, Vice President Onslow left", ""),
        ("Ruth Onslow, her neighbour", ""),
        ("Ruth Onslow, deputy director", ""),
        ("Ruth Onslow, a mother of two", ""),
        ("Ruth Onslow", ""),
    ],
)
def test_a_speaker_is_described_as_the_article_prints_it(who: str, about: str) -> None:
    (person,) = people(SAID.format(who=who))
    assert person.about("a0") == about


@pytest.mark.parametrize(
    ("text", "about"),
    [
        (
            "The water board rejected it. " + SAID.format(who="its director, Ruth Onslow"),
            "director, water board",
        ),
        (
            "Stell Ferries, which runs the ship, said it was sound. Its director, Ruth Onslow, wept. "
            + SAID.format(who="Ms. Onslow"),
            "director, Stell Ferries",
        ),
        (SAID.format(who="its director, Ruth Onslow"), ""),
        ("She rejected it. " + SAID.format(who="its director, Ruth Onslow"), ""),
    ],
)
def test_a_role_belongs_to_whom_its_paragraph_begins_with(text: str, about: str) -> None:
    (person,) = (one for one in people(text) if one.name == "Ruth Onslow")
    assert person.about("a0") == about


@pytest.mark.parametrize(
    ("who", "standing"),
    [
        ("Ruth Onslow, the mayor of Tarrow", Standing.PARTY),
        ("Ruth Onslow, a professor of hydraulics at the University of Stell", Standing.OBSERVER),
        ("Ruth Onslow, a professor who leads the harbour project", Standing.UNKNOWN),
        ("Ruth Onslow, the director of the Institute for Walls", Standing.UNKNOWN),
        ("Ruth Onslow, who farms the meadow below", Standing.UNKNOWN),
    ],
)
def test_a_standing_is_given_only_where_nothing_speaks_against_it(
    who: str, standing: Standing
) -> None:
    (person,) = people(SAID.format(who=who))
    assert person.standing(HEARING["en"]) is standing


@pytest.mark.parametrize(
    ("one", "other", "are_one"),
    [
        ("William Orde", "Bill Orde", True),
        ("Jacob J. Lew", "Jacob Lew", True),
        ("R. Orde", "Ruth Orde", True),
        ("Ruth Orde", "Rose Orde", False),
        ("Ada Dunmore", "Edwin Dunmore", False),
    ],
)
def test_one_person_is_met_once_in_a_story(one: str, other: str, are_one: bool) -> None:
    texts = (SAID.format(who=f"{name}, the mayor of Tarrow") for name in (one, other))
    assert len(people(*texts)) == (1 if are_one else 2)


SURE = "Ruth Onslow, the mayor of Tarrow, opened the wall in May."


@pytest.mark.parametrize(
    "text",
    [
        f"{SURE}\n“The wall was tired and so were we,” said Ms. Onslow.",
        f"{SURE} “The wall was tired and so were we,” she said.",
    ],
)
def test_a_surname_or_a_pronoun_is_enough_where_nobody_else_can_be_meant(text: str) -> None:
    assert voices(text) == ["Ruth Onslow"]


@pytest.mark.parametrize(
    "text",
    [
        f"{SURE}\nEdwin T. Onslow came.\n“The wall was tired and so were we,” said Mr. Onslow.",
        f"{SURE} Ada Pell came too. “The wall was tired and so were we,” she said.",
        f"{SURE}\n“The wall was tired and so were we,” said a lawyer for Ms. Onslow.",
        f"{SURE}\n“The wall was tired and so were we,” Ms. Onslow said in 2019.",
        f"{SURE}\n“The wall was tired and so were we,” said Ruth Onslow and the pilot Cal Reddin.",
        f"{SURE}\nMs. Onslow said that the wall was tired and so were they.",
        f"{SURE}\nThe wall was “tired” and the town “deaf and blind”, Ruth Onslow said.",
        f"{SURE}\n“They were tired and so were we,” said Ruth Onslow.",
        "“The wall was tired and so were we,” said a spokesman.",
        "“The wall was tired and so were we,” the Ministry of Walls said.",
    ],
)
def test_nobody_is_heard_where_anything_is_in_doubt(text: str) -> None:
    assert voices(text) == []


def test_a_headline_is_nobody() -> None:
    text = "“The wall was tired and so were we,” said Mayor Onslow."
    assert heard(told(text, title="Mayor Onslow Scolds Council Over Wall")) == []


def test_what_stands_behind_a_quotation_in_other_marks_is_not_said() -> None:
    text = f"{SURE}\n“The wall was tired and so were we,” Ms. Onslow said on “Morning Tide.”"
    (one,) = heard(told(text))
    assert one.said.text == "“The wall was tired and so were we,”"


def test_words_that_three_outlets_cut_differently_are_heard_once() -> None:
    long = "“The wall was tired and so were we. Nobody had asked for steel before the spring,”"
    texts = [
        f"“The wall was tired and so were we,” said {SURE[:36]}.",
        f"“Nobody had asked for steel before the spring,” said {SURE[:36]}.",
        f"{long} said {SURE[:36]}.",
    ]
    (one,) = heard(told(*texts))
    assert one.said.text == long
    assert one.said.also == ("o0", "o1")
