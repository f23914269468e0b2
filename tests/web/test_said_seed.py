"""The page this project began with: its speakers stand beside the text, each with a receipt."""

import os
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from readout.newsroom.add import add
from readout.newsroom.record import kept_article
from readout.newsroom.room import Newsroom
from readout.text.quotes.receipts import named
from tests.web.test_said import of_class, unreceipted, view

pytestmark = pytest.mark.needs("READOUT_SEED")

SPEAKERS = {
    "Wang Yi": ("foreign minister, China", "via a foreign ministry readout"),
    "Antony Blinken": ("US Secretary of State", "told CNN-News18"),
    "Mohammed Naeem": ("spokesperson, Taliban", ""),
    "Catherine Philp": ("diplomatic correspondent, The Times", ""),
    "Derek Grossman": ("senior defence analyst, Rand Corporation", "in Foreign Policy"),
    "Hu Xijin": ("editor-in-chief, Global Times", ""),
}


@pytest.fixture(scope="module")
def seed(room: Newsroom) -> str:
    return add(room, str(Path(os.environ["READOUT_SEED"], "page.txt")))


@pytest.mark.parametrize("name", SPEAKERS)
def test_each_speaker_has_a_card_seen_at_once(client: TestClient, seed: str, name: str) -> None:
    page = view(client, seed)
    about, how = SPEAKERS[name]
    (heading, *_) = page.xpath(f"//aside//h4[bdi='{name}'][not(ancestor::details)]")
    assert about in heading.text_content()
    first = of_class(heading.getnext(), "card")[0]
    assert how in first.text_content()
    (link,) = first.xpath(".//a[starts-with(@aria-label, 'Receipt')]/@href")
    receipt = named(link)
    assert receipt is not None
    text = kept_article(client.app.state.room, seed).article.text  # type: ignore[attr-defined]  # starlette's own
    shown = first.xpath(".//p[@dir]/*[@data-from]")
    assert receipt.span.of(text).startswith(shown[0].text)
    assert receipt.span.of(text).endswith(shown[-1].text)


def test_parties_stand_before_observers(client: TestClient, seed: str) -> None:
    names = view(client, seed).xpath("//aside//h4[not(ancestor::details)]/bdi[1]/text()")
    assert set(names[:3]) == {"Wang Yi", "Antony Blinken", "Mohammed Naeem"}
    assert set(names[3:]) >= {"Catherine Philp", "Derek Grossman", "Hu Xijin"}


def test_its_quotation_marks_are_its_own(client: TestClient, room: Newsroom, seed: str) -> None:
    article = kept_article(room, seed).article
    assert list(unreceipted(view(client, seed), article)) == []
