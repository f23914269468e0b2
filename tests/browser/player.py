"""How the tests look at a player."""

import json
import urllib.request
from typing import Any

from playwright.sync_api import Page

from tests.browser.conftest import Reader

VOICE = "uk-english-female"
AUDIO = "document.querySelector('readout-player audio')"
LIT = "[...(CSS.highlights.get('readout-word') ?? [])].map(String).join('')"
LIT_SENTENCE = "[...(CSS.highlights.get('readout-sentence') ?? [])].map(String).join('')"

TWO = "# Two sections\nThe first part is short.\n## The other part\nThis is the end of it all."


def open_article(page: Page, reader: Reader, id: str, more: str = "") -> None:
    page.goto(f"{reader.base}/article/{id}{more}")
    page.wait_for_selector("readout-player.rp-ready")


def marks_of(reader: Reader, id: str, query: str = "") -> list[dict[str, Any]]:
    with urllib.request.urlopen(
        f"{reader.base}/article/{id}/listen/{VOICE}/marks{query}"
    ) as answer:
        return [json.loads(row) for row in answer.read().splitlines()][:-1]


def now(page: Page) -> float:
    return float(page.evaluate(f"{AUDIO}.currentTime"))


def wait_until(page: Page, condition: str) -> None:
    page.wait_for_function(f"() => {{ const audio = {AUDIO}; return {condition}; }}")


def words_of(reader: Reader, id: str) -> list[list[float]]:
    return [word for row in marks_of(reader, id) for word in row["words"]]
