"""One text that several outlets print is told as one, and look-alikes are not."""

from dataclasses import replace

import pytest

from readout.model import Article, Block, BlockKind, Span
from readout.text.copies import BANDS, bands, is_same_text, original_of, pieces
from tests.unit.test_store import ARTICLE

AGENCY = [
    "The harbour of Tarn will close its northern basin for eleven weeks while divers replace the "
    "gates that have kept the tide out since 1931, the port authority said on Monday.",
    "Fishing boats move to the southern quay, where the town has put up lights and a second crane.",
    "“We were told in spring, then in summer, and now it is the herring season,” said Ada Brandt, "
    "who owns two boats and employs nine people.",
    "The authority answered that storms in August had damaged two of the four gates so badly that "
    "they could not be left in place over another winter.",
    "Ferries to the mainland are not affected and keep sailing every hour from the outer pier.",
]
OTHER = [
    "The harbour of Tarn will open its northern basin again in March, ten days before the season.",
    "Divers have replaced all four gates, the port authority said, and tested them at spring tide.",
    "“It took long, but it was worth it,” said Ada Brandt, whose boats lay at the southern quay.",
    "The town keeps the second crane, which it had put up there for the winter, until the autumn.",
    "Ferries to the mainland sail more often from April, every forty minutes, from the outer pier.",
]


def article(
    paragraphs: list[str], outlet: str | None = "A", url: str = "https://a.example/"
) -> Article:
    text = "\n\n".join(paragraphs)
    blocks, at = [], 0
    for paragraph in paragraphs:
        blocks.append(Block(Span(at, at + len(paragraph)), BlockKind.PARAGRAPH, "en"))
        at += len(paragraph) + 2
    return replace(ARTICLE, text=text, blocks=tuple(blocks), outlet=outlet, url=url)


def share_a_band(one: Article, other: Article) -> bool:
    return bool({*bands(pieces(one))} & {*bands(pieces(other))})


SAME = {
    "as it is": AGENCY,
    "other marks": [one.replace("“", '"').replace("”", '"').upper() for one in AGENCY],
    "the end cut": AGENCY[:-1],
    "a lead before": ["Good morning. This is what happens in our harbour today.", *AGENCY],
    "a sentence more": [
        *AGENCY,
        "Readers can send us their pictures of the old gates until Friday.",
    ],
}
APART = {
    "the next story": OTHER,
    "half of it": [*AGENCY[:2], *OTHER[1:]],
    "too short": AGENCY[:1],
    "quoting it": [AGENCY[2], *OTHER],
}


@pytest.mark.parametrize("how", SAME)
def test_one_text_is_known_again(how: str) -> None:
    one, other = article(AGENCY), article(SAME[how], "B")
    assert share_a_band(one, other)
    assert original_of(other, [("1", one)]) == "1"


@pytest.mark.parametrize("how", APART)
def test_another_text_is_another(how: str) -> None:
    one, other = article(AGENCY), article(APART[how], "B")
    assert not is_same_text(pieces(one), pieces(other))
    assert original_of(other, [("1", one)]) is None


def test_the_headline_does_not_count() -> None:
    def titled(title: str) -> Article:
        plain = article([title, *AGENCY])
        title_block = replace(plain.blocks[0], kind=BlockKind.TITLE)
        return replace(plain, blocks=(title_block, *plain.blocks[1:]))

    assert pieces(titled("Harbour shut")) == pieces(titled("Eleven weeks without a basin"))


def test_a_text_without_spaces_is_known_again() -> None:
    text = [
        "塔恩港将关闭北侧港池十一周，潜水员将更换自一九三一年以来挡住潮水的闸门，港务局周一表示。渔船迁往南码头，镇上在那里装了灯和第二台吊车。"
    ]
    assert original_of(article(text, "B"), [("1", article([*text, "请读者来信。"]))]) == "1"


def test_an_outlet_does_not_copy_itself() -> None:
    one = article(AGENCY, "The Courier")
    assert original_of(article(AGENCY, "the courier"), [("1", one)]) is None
    unknown = article(AGENCY, None, "https://www.a.example/2")
    assert original_of(unknown, [("1", one)]) is None
    assert original_of(replace(unknown, url="https://b.example/2"), [("1", one)]) == "1"


def test_the_first_of_several_is_the_original() -> None:
    several = [(name, article(AGENCY, name)) for name in ("B", "C", "D")]
    assert original_of(article(AGENCY, "B"), several) == "C"


def test_bands_are_the_same_on_every_machine_and_fit_any_database() -> None:
    found = bands(pieces(article(AGENCY)))
    assert len(found) == BANDS
    assert found[:2] == (1175290621540456276, 6802892140497877492)
    assert all(0 <= band < 2**63 for band in found)
    assert bands(frozenset()) == ()
