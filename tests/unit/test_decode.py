"""Bytes to text the way browsers do it."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.model import Page
from readout.text.decode import decode

GERMAN = "Die Bürger grüßen über die Straße – „schön“"


def page(body: bytes, content_type: str = "text/html") -> Page:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    return Page("x", "", now, 200, (("content-type", content_type),), body)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (GERMAN.encode(), "text/html"),
        (b"\xef\xbb\xbf" + GERMAN.encode(), "text/html; charset=iso-8859-1"),
        (b"\xff\xfe" + GERMAN.encode("utf-16-le"), "text/plain"),
        (b"\xfe\xff" + GERMAN.encode("utf-16-be"), "text/plain"),
        (GERMAN.encode("cp1252"), "text/html; charset=ISO-8859-1"),
        (GERMAN.encode("cp1252"), 'text/html; charset="windows-1252"'),
        (GERMAN.encode(), "text/html; charset=nonsense"),
    ],
)
def test_the_words_come_out(body: bytes, content_type: str) -> None:
    assert decode(page(body, content_type)) == GERMAN


def test_what_the_page_declares_counts_when_the_server_says_nothing() -> None:
    body = b'<html><head><meta charset="windows-1251">' + "Привет, мир".encode("cp1251")
    assert decode(page(body)).endswith("Привет, мир")


def test_the_server_wins_over_the_page() -> None:
    body = '<meta charset="windows-1251">Grüße'.encode()
    assert decode(page(body, "text/html; charset=utf-8")).endswith("Grüße")


def test_a_page_cannot_be_ascii_and_utf_16_at_once() -> None:
    body = '<meta charset="utf-16">Grüße'.encode()
    assert decode(page(body)).endswith("Grüße")


def test_unlabelled_western_text_is_read_as_browsers_do() -> None:
    text = "Les élèves ont été reçus à l’école après l’été. " * 5
    assert decode(page(text.encode("cp1252"), "text/plain")) == text


def test_one_bad_byte_does_not_change_the_encoding_of_a_long_page() -> None:
    body = (GERMAN * 30).encode() + b"\xff" + GERMAN.encode()
    assert decode(page(body)).count("ü") == 31 * GERMAN.count("ü")


@given(st.binary(max_size=400), st.sampled_from(["", "text/html", "text/html; charset=utf-7"]))
def test_any_bytes_come_out_as_text(body: bytes, content_type: str) -> None:
    assert isinstance(decode(page(body, content_type)), str)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=200))
def test_labelled_utf_8_comes_out_as_it_was(text: str) -> None:
    text = text.lstrip("\ufeff")
    assert decode(page(text.encode(), "text/html; charset=utf-8")) == text


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "gb18030", "shift_jis"])
def test_unlabelled_text_in_other_scripts_is_guessed(encoding: str) -> None:
    texts = {
        "cp1251": "Городской совет в понедельник утвердил новую трамвайную линию. ",
        "koi8-r": "Городской совет в понедельник утвердил новую трамвайную линию. ",
        "gb18030": "市议会星期一批准了新的电车线路，居民表示欢迎。",
        "shift_jis": "市議会は月曜日に新しい路面電車の路線を承認しました。",
    }
    text = texts[encoding] * 10
    assert decode(page(text.encode(encoding), "text/plain")) == text
