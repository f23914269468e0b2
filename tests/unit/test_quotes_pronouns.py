"""Whom he, she, they and it stand for, and when that cannot be told."""

from readout.model import PartyKind
from readout.text.quotes.pronouns import NAMED, SUBJECT, Antecedents, Known
from readout.text.quotes.statements import statements


def speakers(text: str) -> list[str]:
    return [one.speaker.name if one.speaker else "" for one in statements(text, "en")]


def test_a_pronoun_is_whoever_spoke_last() -> None:
    text = "Ruth Calder said it rained. She said it snowed.\n\n“It hails,” she added."
    assert speakers(text) == ["Ruth Calder"] * 3


def test_gender_parts_two_people() -> None:
    text = "Ruth Calder met Thomas Reed. He said it rained. She said it snowed."
    assert speakers(text) == ["Thomas Reed", "Ruth Calder"]


def test_an_honorific_tells_a_gender_no_first_name_told() -> None:
    text = "Quill Vane met Ms Oso Tarr. Mr Vane left. She said it rained."
    assert speakers(text) == ["Oso Tarr"]


def test_a_gender_told_by_one_pronoun_holds_for_the_whole_article() -> None:
    text = (
        "Quill Vane said it rained. He said it snowed. He said it hailed.\n\n"
        "Ruth Calder and Quill Vane left. She said it was over."
    )
    assert speakers(text)[-1] == "Ruth Calder"


def test_without_a_margin_nobody_is_named() -> None:
    text = "Ruth Calder and Anna Moss met in town. She said it rained."
    found = statements(text, "en")[-1]
    assert (found.speaker, found.resolved_by) == (None, "none")


def test_names_in_a_quotation_hardly_count() -> None:
    text = "Ruth Calder smiled. “Anna Moss, Anna Moss, Anna Moss,” she said."
    assert speakers(text) == ["Ruth Calder"]


def test_a_pronoun_outside_statements_carries_on() -> None:
    text = (
        "Anna Moss waited. Ruth Calder came in. She sat down. She took off her hat. "
        "She said it rained."
    )
    assert speakers(text) == ["Ruth Calder"]


def test_it_is_a_body() -> None:
    text = "Ruth Calder wrote to the Rail Union. It said it was sorry."
    assert speakers(text) == ["Rail Union"]


def test_it_may_be_a_company_that_is_called_like_a_person() -> None:
    text = "The Rail Union said it rained.\n\n{} denied that. It said it was sorry."
    assert speakers(text.format("Quarrel Osterby"))[-1] == "Quarrel Osterby"
    assert speakers(text.format("Ruth Calder"))[-1] == "Rail Union"


def test_a_name_between_commas_before_a_verb_is_the_subject() -> None:
    text = (
        "Winifred Calder waved.\n\nAt the old inn behind the hill, the cook, Quill Vane, had burnt the soup. "
        "“I shall begin again,” she said."
    )
    assert speakers(text) == [""]


def test_what_was_named_long_ago_fades() -> None:
    first, second = Known(PartyKind.PERSON, "A"), Known(PartyKind.PERSON, "B")
    minds = Antecedents()
    minds.name(first, 0, SUBJECT)
    minds.name(second, 3, NAMED)
    assert minds.stands_for("she", 3) is second
    assert first.faded(3) < first.faded(1) < first.faded(0)


def test_nobody_named_is_nobody_meant() -> None:
    assert Antecedents().stands_for("he", 0) is None
    assert speakers("He said it rained.") == [""]


def test_i_and_we_name_nobody() -> None:
    assert speakers("Ruth Calder came. I said it rained.")[-1] == ""


def test_a_pronoun_behind_a_spokesman_is_no_other_man() -> None:
    text = (
        "Iain Petrie runs a barge. “They knew,” he said.\n\n"
        "A spokesman for Quay Freight said it rejected the claim. The firm had acted, he added."
    )
    found = statements(text, "en")
    assert [one.speaker and one.speaker.name for one in found] == [
        "Iain Petrie",
        "Quay Freight",
        "Quay Freight",
    ]


def test_a_pronoun_of_the_other_gender_is_not_the_spokesmans() -> None:
    text = (
        "Ruth Calder runs a barge. “They knew,” she said.\n\n"
        "A spokesman for Quay Freight said it rejected the claim. They are lying, she added."
    )
    assert speakers(text)[-1] == "Ruth Calder"


def test_a_spokeswoman_is_she() -> None:
    text = (
        "Anna Moss left. A spokeswoman for Quay Freight said it was sorry.\n\n"
        "“We acted at once,” she said."
    )
    assert speakers(text) == ["Quay Freight"] * 2
