"""Parts: who speaks for whom is told by gender and name, and by nothing else."""

from hypothesis import given
from hypothesis import strategies as st

from readout.model import Party, PartyKind
from readout.voices.labels import LABELS, Candidate, Label
from readout.voices.parts import given_out

UK_FEMALE, UK_MALE, US_FEMALE, US_MALE, AU_FEMALE, AU_MALE = LABELS
NEUTRAL = Label("Scottish", "en-GB-x-scotland", "", (Candidate("espeak", "en-sc"),))
GERMAN = Label("German Male", "de", "male", (Candidate("espeak", "de+m3"),))
SHAVIAN = Label("Shavian Male", "en-Shaw", "male", (Candidate("espeak", "shaw"),))


def party(name: str, gender: str = "") -> Party:
    return Party(PartyKind.PERSON, name, gender=gender)


def test_gender_is_kept_to_and_the_narrators_voice_is_never_given() -> None:
    told = [party("Ada", "female"), party("Bo", "male"), party("Cy", "male"), party("Di", "female")]
    given = given_out(told, [*LABELS, GERMAN, SHAVIAN], UK_FEMALE)
    assert {name: label.gender for name, label in given.items()} == {
        "Ada": "female",
        "Bo": "male",
        "Cy": "male",
        "Di": "female",
    }
    assert UK_FEMALE not in given.values()
    assert len({label.name for label in given.values()}) == 4
    assert all(label.language in ("en-GB", "en-US", "en-AU") for label in given.values())


def test_the_same_voice_by_another_name_is_still_the_narrators() -> None:
    own = Label("UK English Female", "en-GB", "female", UK_FEMALE.candidates[:1], own="x:y")
    renamed = Label("Mine", "en-GB", "female", UK_FEMALE.candidates[:1])
    assert UK_FEMALE not in given_out([party("Ada", "female")], LABELS, own).values()
    assert UK_FEMALE not in given_out([party("Ada", "female")], LABELS, renamed).values()


def test_nothing_is_guessed_where_the_text_tells_no_gender() -> None:
    unknown = [party("Ada")]
    assert given_out(unknown, [*LABELS, NEUTRAL], UK_FEMALE)["Ada"] == NEUTRAL
    assert given_out(unknown, LABELS, UK_FEMALE)["Ada"].gender == "female"
    assert given_out(unknown, LABELS, US_MALE)["Ada"].gender == "male"


def test_who_may_only_be_heard_by_some_voices_chooses_first() -> None:
    told = [*(party(f"Unknown {n}") for n in range(2)), *(party(f"M{n}", "male") for n in range(3))]
    given = given_out(told, LABELS, UK_FEMALE)
    assert len({label.name for label in given.values()}) == 5


def test_when_voices_run_out_they_are_shared_evenly_and_still_of_the_gender() -> None:
    told = [party(f"M{n}", "male") for n in range(6)]
    given = given_out(told, LABELS, UK_FEMALE)
    names = [label.name for label in given.values()]
    assert {names.count(name) for name in names} == {2}
    assert {label.gender for label in given.values()} == {"male"}


def test_a_person_of_two_articles_of_an_edition_is_one() -> None:
    first, second = (
        [party("Ada"), party("Bo", "male")],
        [party("Cy", "male"), party("Ada", "female")],
    )
    given = given_out([*first, *second], LABELS, UK_FEMALE)
    assert list(given).count("Ada") == 1
    assert given["Ada"].gender == "female"


def test_who_comes_alone_in_another_article_is_heard_as_before() -> None:
    for name in ("Ada Lowe", "Bea Moss", "Cleo Nott"):
        alone = given_out([party(name, "female")], LABELS, US_MALE)[name]
        again = given_out([party(name, "female"), party("Zed", "male")], LABELS, US_MALE)[name]
        assert alone == again


def test_without_another_voice_nobody_is_cast() -> None:
    assert given_out([party("Ada")], [GERMAN], GERMAN) == {}
    assert given_out([party("Ada", "female")], [GERMAN, UK_MALE], UK_FEMALE) == {}


@given(st.lists(st.tuples(st.text(min_size=1), st.sampled_from(["", "female", "male"]))))
def test_the_same_parties_are_always_given_the_same(told: list[tuple[str, str]]) -> None:
    parties = [party(*one) for one in told]
    assert given_out(parties, LABELS, AU_MALE) == given_out(parties, LABELS, AU_MALE)
