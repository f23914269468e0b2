"""Who is meant: one test a rule, on invented sentences."""

import pytest

from readout.model import Party, PartyKind, Standing, Statement
from readout.text.quotes.statements import statements

FACTS = ("Harbour Courier", "The Bell", "Radio Ostra", "Meridian News")


def told(text: str, own: str = "") -> list[Statement]:
    return list(statements(text, "en", FACTS, own))


def speakers(text: str) -> list[str]:
    return [one.speaker.name if one.speaker else "" for one in told(text)]


def speaker(text: str, at: int = -1) -> Party:
    found = told(text)[at].speaker
    assert found
    return found


FIRST = "Milena Oravec, a senior engineer at the Harrow Institute, said the bridge was safe."


def test_a_name_is_printed_in_full_for_every_shorter_form() -> None:
    text = f"{FIRST}\n\nOravec said it would last. Ms Oravec said it would hold. Milena said it was late."
    assert speakers(text) == ["Milena Oravec"] * 4
    assert [one.resolved_by for one in told(text)] == ["name", "surname", "surname", "surname"]


def test_honorifics_and_ranks_are_no_part_of_a_name() -> None:
    assert speakers("Dame Ruth Calder said it rained.") == ["Ruth Calder"]
    assert speakers("Det Insp Tom Reed said a man was held.") == ["Tom Reed"]
    assert speakers("Lt. Col. Stefan Vrba said two men died.") == ["Stefan Vrba"]


@pytest.mark.parametrize(
    ("text", "role", "affiliation"),
    [
        ("Tarsan spokesperson Idris Kamo said it rained.", "spokesperson", "Tarsan"),
        ("Ann Low, an analyst at the Quay Bank, said it rained.", "analyst", "Quay Bank"),
        ("Foreign Minister Ivo Lund said it rained.", "Foreign Minister", ""),
        ("US Secretary of State Ada Penn said it rained.", "US Secretary of State", "US"),
        ("Labour MP Ada Penn said it rained.", "Labour MP", "Labour"),
        ("The mayor, Ilka Dorn, said it rained.", "mayor", ""),
        ("Rep. Ada Penn (D-Md.) said it rained.", "Rep.", "D-Md."),
        ("Ada Penn, 47, a baker, said it rained.", "baker", ""),
        (
            "Ada Penn, who runs the Quay Bakery, said it rained.",
            "runs the Quay Bakery",
            "Quay Bakery",
        ),
        ("Verania’s foreign minister Ivo Lund said it rained.", "foreign minister", "Verania"),
        ("Ivo Lund, editor-in-chief of The Bell, said it rained.", "editor-in-chief", "The Bell"),
        (
            "The head of the Port Union, Ada Penn, said it rained.",
            "head of the Port Union",
            "Port Union",
        ),
    ],
)
def test_a_role_is_read_before_and_behind_a_name(text: str, role: str, affiliation: str) -> None:
    found = speaker(text)
    assert (found.role, found.affiliation) == (role, affiliation)


def test_a_role_stands_for_the_person_who_has_it() -> None:
    text = "The councillor Ada Penn opened the road.\n\nIvo Lund said it rained. The councillor said it snowed."
    assert speakers(text) == ["Ivo Lund", "Ada Penn"]


def test_a_role_printed_alone_before_the_name_is_adopted() -> None:
    text = "Verania’s prime minister has resigned. Ivo Lund said he was tired."
    assert speaker(text).role == "prime minister"
    assert speaker(text).affiliation == "Verania"


def test_two_people_of_one_surname_are_kept_apart() -> None:
    text = (
        "Donal Hart, the minister, said he was sorry.\n\nSíle Hart, a nurse, said it hurt.\n\n"
        "“No,” said Ms Hart.\n\n“Yes,” Mr Hart said."
    )
    assert speakers(text) == ["Donal Hart", "Síle Hart", "Síle Hart", "Donal Hart"]


def test_a_surname_that_is_also_a_first_name_tells_no_gender() -> None:
    text = "Amina Yusuf met Tom Reed.\n\n“No,” said Yusuf. “Never,” she added."
    assert speakers(text) == ["Amina Yusuf"] * 2
    assert {one.speaker.gender for one in told(text) if one.speaker} == {"female"}


def test_a_first_name_alone_is_whoever_bears_it() -> None:
    text = "Amina Yusuf met Tom Reed.\n\n“No,” said Tom. “Never,” he added."
    assert speakers(text) == ["Tom Reed"] * 2


def test_an_honorific_still_tells_two_of_one_surname_apart() -> None:
    text = "Amina Yusuf left.\n\n“No,” said Mr Yusuf, her father."
    assert "Amina Yusuf" not in speakers(text)


def test_a_partys_member_is_a_person() -> None:
    text = "Labour’s Tom Reed called it “absurd”. He said: “I do not know.” “No,” said Reed."
    assert speakers(text) == ["Tom Reed"] * 3


def test_a_body_with_an_owner_in_its_name_stays_whole() -> None:
    assert speakers("King’s College said it rained.") == ["King’s College"]


def test_a_senators_party_and_state_are_no_body() -> None:
    text = "Sen. Ann Lee (D-Kelda) left. The office said it rained."
    assert "D-Kelda" not in speakers(text)


def test_somebodys_office_is_not_whatever_body_was_named_last() -> None:
    text = (
        "The Quay Group left. The governor’s office said it rained. The ministry’s staff said no."
    )
    assert speakers(text)[0] == "governor’s office"


def test_a_document_is_called_by_its_noun() -> None:
    assert speakers("A survey seen by the council said it rained.") == ["survey"]


def test_a_suffix_is_no_surname() -> None:
    text = "Harry Moss Jr. said it rained. Mr. Moss said it snowed."
    assert len({one.speaker for one in told(text)}) == 1


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("The harbourmaster, Ann Lee, said it rained.", "Ann Lee", "harbourmaster"),
        ("Passenger Ann Lee said it rained.", "Ann Lee", "Passenger"),
        ("Postmaster Ann Lee said it rained.", "Ann Lee", "Postmaster"),
    ],
)
def test_what_somebody_does_is_no_part_of_the_name(text: str, name: str, role: str) -> None:
    found = speaker(text)
    assert (found.name, found.role) == (name, role)


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Harrow County Council said it rained.", PartyKind.OFFICE, "Harrow County Council"),
        ("The Rail Union said it rained.", PartyKind.GROUP, "Rail Union"),
        ("Campaigners said it rained.", PartyKind.GROUP, "Campaigners"),
        ("A senior official said it rained.", PartyKind.ANONYMOUS, "senior official"),
        ("The report said it rained.", PartyKind.DOCUMENT, "report"),
        ("The Harbour Courier said it rained.", PartyKind.OUTLET, "Harbour Courier"),
        ("China said it rained.", PartyKind.OFFICE, "China"),
    ],
)
def test_what_is_no_person_is_told_by_its_noun(text: str, kind: PartyKind, name: str) -> None:
    found = speaker(text)
    assert (found.kind, found.name) == (kind, name)


def test_a_spokesperson_speaks_for_a_body() -> None:
    text = "Quay Freight rejected the offer.\n\nA spokesman for Quay Freight said it was low."
    found = told(text)[-1]
    assert found.speaker
    assert found.speaker.name == "Quay Freight"
    assert found.via
    assert "spokesman" in found.via.of(text)


def test_a_trust_is_not_whatever_body_was_named_last() -> None:
    text = (
        "Tom Reed runs the Blue Heron. He said the harbour trust knew.\n\n"
        "A spokesman for the trust said it was wrong."
    )
    found = told(text)[-1]
    assert found.speaker
    assert found.speaker.name != "Blue Heron"
    assert "trust" in found.speaker.name


def test_a_trust_is_the_one_of_that_name() -> None:
    text = "The Eddle Trust met the Blue Heron Group. The trust said it was sorry."
    assert speakers(text) == ["Eddle Trust"]


def test_the_company_is_the_one_last_named() -> None:
    text = "The Quay Group sank a ship. The company said it was sorry."
    assert speakers(text) == ["Quay Group"]


@pytest.mark.parametrize(
    ("nouns", "standing"),
    [
        ("foreign minister", Standing.PARTY),
        ("professor of history", Standing.OBSERVER),
        ("spokeswoman for the police", Standing.PARTY),
        ("analyst", Standing.OBSERVER),
        ("columnist", Standing.OBSERVER),
    ],
)
def test_standing_follows_the_role(nouns: str, standing: Standing) -> None:
    assert speaker(f"Ada Penn, a {nouns}, said it rained.").standing is standing


def test_without_a_role_standing_is_unknown() -> None:
    assert speaker("Ada Penn said it rained.").standing is Standing.UNKNOWN


def test_who_works_for_an_outlet_looks_on() -> None:
    text = "The Bell’s diplomatic correspondent Ada Penn said it rained."
    assert speaker(text).standing is Standing.OBSERVER
    assert told(text)[0].reporter == "The Bell"


def test_other_languages_give_quotations_without_speakers() -> None:
    found = statements("„Es regnet“, sagte Anna Lind.", "de")
    assert [one.speaker for one in found] == [None]
    assert [one.evidence.of("„Es regnet“, sagte Anna Lind.") for one in found] == ["„Es regnet“"]
