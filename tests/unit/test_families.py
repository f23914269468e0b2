"""Quote families: one utterance in several papers."""

import pytest

from readout.text.quotes.differing import ADDED, CHANGED, DROPPED, KEPT
from readout.text.quotes.families import Family, Utterance, Version, families
from tests.growth import grows_no_faster

WHOLE = "We will raise the weir, and nobody will be asked to leave their home this year."


def said(article: str, words: str, speaker: str = "Ada Winter", around: str = "") -> Utterance:
    return Utterance(article, f"Paper {article}", words, speaker, around or f"{article} {words}")


def runs(family: Family, version: Version) -> list[tuple[str, str, str]]:
    longest = family.versions[0].words
    return [(c.kind, c.said.of(longest), c.claimed.of(version.words)) for c in version.changes]


def test_the_longest_comes_first_and_each_cut_is_shown() -> None:
    (family,) = families(
        [
            said("b", "nobody will be asked to leave their home"),
            said("a", WHOLE),
            said("c", "We will raise the weir, and nobody will be asked to leave"),
        ]
    )
    assert [version.articles for version in family.versions] == [("a",), ("c",), ("b",)]
    _, trimmed, middle = family.versions
    assert runs(family, trimmed) == [
        (KEPT, "We will raise the weir, and nobody will be asked to leave", trimmed.words),
        (DROPPED, " their home this year.", ""),
    ]
    assert [kind for kind, *_ in runs(family, middle)] == [DROPPED, KEPT, DROPPED]
    longest = family.versions[0].words
    kept = [one.said.of(longest) for one in middle.changes if one.kind == KEPT]
    assert kept == ["nobody will be asked to leave their home"]


def test_another_word_is_shown() -> None:
    (family,) = families([said("a", WHOLE), said("b", WHOLE.replace("nobody", "everybody"))])
    (version,) = family.versions[1:]
    assert (CHANGED, "nobody", "everybody") in runs(family, version)
    assert not [one for one in version.changes if one.kind == ADDED]


def test_syndicated_copies_count_once() -> None:
    around = f"On Monday Winter said: “{WHOLE}”"
    copies = [said(str(n), WHOLE, around=around) for n in range(5)]
    (family,) = families([*copies, said("own", WHOLE)])
    (version,) = family.versions
    assert len(version.articles) == 6
    assert version.tellings == 2
    (alone,) = families(copies)
    (credit,) = alone.credits
    assert credit.confidence == pytest.approx(copies[0].confidence)


def test_agreement_raises_confidence_and_disagreement_is_shown() -> None:
    (one,) = families([said("a", WHOLE), said("b", WHOLE)])
    (credit,) = one.credits
    assert credit.confidence > said("a", WHOLE).confidence
    (two,) = families([said("a", WHOLE), said("b", WHOLE), said("c", WHOLE, "Tom Reave")])
    assert two.is_disputed
    assert 0.5 < two.credits[0].confidence < credit.confidence
    assert sum(one.confidence for one in two.credits) < 1
    assert [(c.speaker, c.outlets) for c in two.credits] == [
        ("Ada Winter", ("Paper a", "Paper b")),
        ("Tom Reave", ("Paper c",)),
    ]


def test_a_surname_and_a_full_name_are_one_speaker() -> None:
    (family,) = families([said("a", WHOLE, "Winter"), said("b", WHOLE)])
    (credit,) = family.credits
    assert credit.speaker == "Ada Winter"


def test_common_phrases_of_different_people_stay_apart() -> None:
    assert len(families([said("a", "I do not know"), said("b", "I do not know", "Tom Reave")])) == 2
    assert len(families([said("a", "a disgrace"), said("b", "a disgrace", "Tom Reave")])) == 2
    apart = [
        said("a", "At the end of the day we lost"),
        said("b", "At the end of the day they won", "Tom Reave"),
    ]
    assert len(families(apart)) == 2
    assert (
        len(families([said("a", "We lost the match"), said("b", "We lost the ball", "Tom")])) == 2
    )


def test_nothing_gives_nothing() -> None:
    assert families([]) == []
    assert len(families([said("a", "…"), said("b", "")])) == 2


def test_many_copies_end_soon() -> None:
    grows_no_faster(
        lambda: families([said(str(n), WHOLE) for n in range(200)]),
        lambda: families([said(str(n), WHOLE) for n in range(2000)]),
        lambda short: max(1.0, 20 * short),
    )
