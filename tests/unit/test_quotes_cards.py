"""Cards of who said what: whose words, through whom, how sure, and never what is ours."""

from dataclasses import replace

import pytest

from readout.model import Edit, Party, PartyKind, Skipped, Span, Standing
from readout.text.quotes.cards import Card, about, cards, doubt, groups
from readout.text.quotes.corrections import Correction, anchors, corrected
from readout.text.quotes.statements import statements
from tests.web.sample import article_of

OUTLETS = ("Reuters", "Foreign Policy", "Twitter", "The Tarn Echo")


def shown(source: str, *corrections: Correction, **fields: object) -> list[Card]:
    article = article_of(source, **({"skipped": ()} | fields))  # type: ignore[arg-type]  # a test's own fields
    found = statements(article.text, "en", OUTLETS, "The Tarn Post")
    return cards(article, corrected(article.text, found, corrections))


def words(card: Card) -> list[str]:
    return [stretch.text for stretch in card.stretches]


SPOKEN = "Tom Reave, an analyst, told Reuters that the price was “far too low”."
WRITTEN = "Writing on Foreign Policy, Ida Lund said that the mill was “a ruin”."
DENIED = "Ada Winter denied that the mill was sold."


@pytest.mark.parametrize(
    ("source", "outlet"),
    [(SPOKEN, "told Reuters"), (WRITTEN, "in Foreign Policy"), (DENIED, "")],
)
def test_the_outlet_is_led_to_by_the_texts_own_word(source: str, outlet: str) -> None:
    (card,) = shown(source)
    assert card.outlet == outlet


def test_an_outlet_that_speaks_is_not_told_twice() -> None:
    (card,) = shown("The mill is “a ruin”, Reuters says.")
    assert card.speaker is not None and card.speaker.name == "Reuters"
    assert card.outlet == ""


def test_words_are_those_of_the_text_without_the_word_that_leads_on() -> None:
    (card,) = shown(SPOKEN)
    assert words(card) == ["the price was “far too low”"]
    text = article_of(SPOKEN).text
    assert [one.span.of(text) for one in card.stretches] == words(card)


def test_what_was_left_out_within_words_parts_them() -> None:
    source = "“We will not sell the mill. It is ours,” said Ada Winter, the mayor."
    after = source.index(" It is ours")
    (card,) = shown(source, skipped=(Skipped("Sign up", "promo", "A promo.", after),))
    assert words(card) == ["“We will not sell the mill.", "It is ours,”"]
    assert [one.is_first for one in card.stretches] == [True, False]


def test_words_whose_capitals_are_ours_are_no_quotation() -> None:
    source = "“We will not sell,” said Ada Winter, the mayor."
    assert len(shown(source)) == 1
    assert shown(source, edits=(Edit(Span(1, 8), "WE WILL", "case restored"),)) == []


def test_a_denial_is_told_as_one() -> None:
    (card,) = shown(DENIED)
    assert (card.act, words(card)) == ("denied", ["the mill was sold"])


ADA = Party(PartyKind.PERSON, "Ada Winter", "mayor", "Brennick")


@pytest.mark.parametrize(
    ("party", "said"),
    [
        (ADA, "mayor, Brennick"),
        (replace(ADA, role=""), "Brennick"),
        (replace(ADA, affiliation=""), "mayor"),
        (replace(ADA, role="US Secretary of State", affiliation="US"), "US Secretary of State"),
        (replace(ADA, name="the foreign ministry spokesperson", role="spokesperson"), "Brennick"),
        (None, ""),
    ],
)
def test_a_speaker_is_introduced_once(party: Party | None, said: str) -> None:
    assert about(party) == said


def test_doubt_is_told_where_there_is_some() -> None:
    (found,) = statements(SPOKEN, "en")
    assert doubt(found) == ""
    assert "only a pronoun" in doubt(replace(found, resolved_by="pronoun"))
    assert "of 100 statements found like this, 63 are right" in doubt(
        replace(found, confidence=0.63)
    )
    assert doubt(replace(found, speaker=None, confidence=0.1)) == ""


def test_a_listeners_word_leaves_no_doubt() -> None:
    found = statements(SPOKEN, "en")
    (card,) = shown(SPOKEN, Correction(anchors(SPOKEN, found)[0], "Eva Hahn"))
    assert card.speaker is not None and card.speaker.name == "Eva Hahn"
    assert (card.doubt, card.correction, card.is_spoken) == ("", 0, True)


def test_nobodys_words_are_put_under_nobodys_name() -> None:
    asked = "Asked about the flood of spring, he declined to comment."
    (group,) = groups(shown(asked))
    assert group.title == "Nobody is named"
    assert [speaker.name for speaker in group.speakers] == [""]
    assert not any(card.is_spoken for card in shown(asked))


def test_groups_keep_their_order_and_speakers_theirs() -> None:
    source = f"{SPOKEN}\n{DENIED}\n“It is ours,” said Ole Brandt, the minister.\n{SPOKEN}"
    cards_ = [
        replace(card, speaker=replace(card.speaker, standing=standing))
        for card, standing in zip(
            shown(source),
            (Standing.OBSERVER, Standing.UNKNOWN, Standing.PARTY, Standing.OBSERVER),
            strict=True,
        )
        if card.speaker
    ]
    told = [(one.title, [(s.name, len(s.cards)) for s in one.speakers]) for one in groups(cards_)]
    assert told == [
        ("Parties", [("Ole Brandt", 1)]),
        ("Observers", [("Tom Reave", 2)]),
        ("Others", [("Ada Winter", 1)]),
    ]
