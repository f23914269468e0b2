"""Receipts: any span of any article there and back, and against what the page shows."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.errors import InputError
from readout.model import Article, Block, BlockKind, Edit, Skipped, Span
from readout.text.quotes.quotations import quotations
from readout.text.quotes.receipts import (
    Receipt,
    is_offered,
    named,
    parts,
    quoted_parts,
    receipt,
    receipt_from_json,
    receipt_to_json,
    text_fragment,
)
from readout.text.quotes.visible import checked, folded, verified, visible_text
from tests.story import read, read_text
from tests.web.sample import article_of

NOW = datetime(2026, 11, 23, 6, 30, tzinfo=UTC)
CORPUS = Path(__file__).parents[1] / "corpus" / "quotes"
TEXTS = [json.loads(path.read_text("utf-8"))["text"] for path in sorted(CORPUS.glob("*.json"))]
URL = "https://tarn.example/a-b?x=1"


def of(text: str, **fields: object) -> Article:
    lines = [line for line in text.split("\n\n") if line]
    blocks, at = [], 0
    for line in lines:
        blocks.append(Block(Span(at, at + len(line)), BlockKind.PARAGRAPH, "en"))
        at += len(line) + 2
    made = {"text": "\n\n".join(lines), "blocks": tuple(blocks), "skipped": (), "edits": ()}
    return replace(article_of("# x"), **(made | fields))  # type: ignore[arg-type]  # a test's own fields


ARTICLES = [of(text) for text in TEXTS]


def taken(article: Article, span: Span, id: str = "abc", url: str = URL) -> Receipt:
    return receipt(id, article, span, NOW, url)


def words(article: Article, part: str) -> Span:
    at = article.text.index(part)
    return Span(at, at + len(part))


@given(st.sampled_from(ARTICLES), st.data())
def test_any_span_comes_back_from_its_receipt(article: Article, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(article.text) - 1))
    end = data.draw(st.integers(start + 1, min(len(article.text), start + 2000)))
    one = taken(article, Span(start, end))
    for address in (one.address, one.lit_address, one.kept_address):
        for place in (address, f"http://127.0.0.1:8377{address}"):
            where = named(place)
            assert where is not None and where.article == "abc"
            assert where.span.of(article.text) == article.text[start:end]
    kept = named(one.kept_address)
    assert kept is not None and kept.text_sha256 == article.text_hash
    again = receipt_from_json(json.loads(json.dumps(receipt_to_json(one))))
    assert again == one
    selector = receipt_to_json(one)["selector"]
    assert selector["prefix"] + selector["exact"] + selector["suffix"] in article.text


@given(st.sampled_from(ARTICLES), st.data())
def test_the_terms_of_a_text_fragment_stand_in_the_text(
    article: Article, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(article.text) - 1))
    end = data.draw(st.integers(start + 1, min(len(article.text), start + 600)))
    fragment = text_fragment(article, Span(start, end))
    flat = " ".join(article.text.split())
    terms = fragment.split(",")
    assert 1 <= len(terms) <= 4
    for term in terms:
        word = unquote(term.removesuffix("-").removeprefix("-"))
        assert word in flat
        assert not set(term.removesuffix("-").removeprefix("-")) & set("-,& \n")


def test_the_syntax_of_a_fragment_is_escaped() -> None:
    article = of("The yard said: “ice-cream, salt & vinegar” twice.")
    fragment = text_fragment(article, words(article, "ice-cream, salt & vinegar"))
    assert fragment == (
        "The%20yard%20said%3A%20%E2%80%9C-,ice%2Dcream%2C%20salt%20%26%20vinegar,-%E2%80%9D%20twice."
    )
    one = taken(article, words(article, "salt"))
    assert one.link.startswith(f"{URL}#:~:text=")
    assert taken(article, words(article, "salt"), url=f"{URL}#top").link.startswith(
        f"{URL}#top:~:text="
    )
    assert taken(article, words(article, "salt"), url="").link == ""


def test_a_long_quotation_is_named_by_its_ends() -> None:
    article = of("“" + "so and so on it went " * 30 + "and ended here today”")
    fragment = text_fragment(article, Span(1, len(article.text) - 1))
    assert fragment == "so%20and%20so%20on%20it,went%20and%20ended%20here%20today"


@pytest.mark.parametrize(
    "address",
    ["", "abc", "/article/abc", "/article/abc#c=4", "/article/abc#c=a-b", "/other/abc#c=1-2"],
)
def test_what_is_no_receipt_is_none(address: str) -> None:
    assert named(address) is None


def test_what_is_not_whole_is_refused() -> None:
    article = of("Some words.")
    for span in (Span(3, 3), Span(5, 99), Span(4, 2)):
        with pytest.raises(InputError):
            taken(article, span)
    good = receipt_to_json(taken(article, Span(0, 4)))
    for broken in ({}, good | {"kept": "x"}, good | {"selector": None}, good | {"state": {}}):
        with pytest.raises(InputError, match="not a receipt"):
            receipt_from_json(broken)


def test_restored_capitals_and_summaries_are_never_offered() -> None:
    article = of(
        "“Failure of policy”\n\nThe rest “stands”.",
        edits=(Edit(Span(1, 18), "FAILURE OF POLICY", "case restored"),),
    )
    first, second = (one.span for one in quotations(article.text))
    assert not is_offered(article, first)
    assert is_offered(article, second)
    assert [[one.of(article.text) for one in found] for found in quoted_parts(article)] == [
        ["stands"]
    ]
    assert not checked(article, first, "“FAILURE OF POLICY”").found
    summary = of("“a” table", blocks=(Block(Span(0, 9), BlockKind.SUMMARY, "en"),))
    assert list(quoted_parts(summary)) == []


def test_a_promo_cut_out_of_a_quotation_leaves_a_gap() -> None:
    article = read_text(
        "Bridge stays shut\n\nThe council met on Monday to talk about the bridge at Brennick.\n\n"
        "“We cannot wait for another winter. Read more: the ferry that sank And we will not wait "
        "for the ministry either,” said Agnes Wick.\n\n"
        "The ferry that replaced the bridge carries forty people at a time, and the queue is long."
    )
    cut = next(one for one in article.skipped if "Read more" in one.text)
    (span,) = (
        one.inner for one in quotations(article.text) if "winter" in one.inner.of(article.text)
    )
    found = parts(article, span)
    assert [one.of(article.text) for one in found] == [
        "We cannot wait for another winter.",
        "And we will not wait for the ministry either,",
    ]
    shown = folded(
        "“We cannot wait for another winter. Read more: the ferry that sank And we will not wait "
        "for the ministry either,” said Agnes Wick."
    )
    fragment = unquote(text_fragment(article, span))
    assert fragment == "We cannot wait for another,wait for the ministry either,"
    assert all(one.found for one in verified(article, shown))
    assert not checked(article, span, shown).found
    assert cut.after == found[0].end or cut.after == found[1].start


def test_a_line_wrap_that_was_undone_is_put_back() -> None:
    text = "“We can wait”"
    wrapped = of(text, edits=(Edit(Span(3, 4), "\n", "line wrap undone"),))
    assert checked(wrapped, Span(1, 12), folded("“We\n   can wait”")).note == ""
    broken = of("“unbroken word”", edits=(Edit(Span(3, 3), "-\n", "line wrap undone"),))
    told = checked(broken, Span(1, 14), folded("“un-\nbroken word”"))
    assert told.found and "joined" in told.note


PAGE = (
    "<html><head><title>“title”</title><script>“script”</script></head><body>"
    "<!-- “comment” --><p>Caf&eacute; &amp; &ldquo;fish&nbsp;and\n chips&rdquo; <b>to</b>day"
    "<template>“template”</template><span hidden>“hidden”</span> after</p>tail"
    "<div style='display: none'>“none”<p>“deep”</p></div><br>line<wbr>s</body></html>"
)


def test_what_a_page_shows_is_found_without_the_cleaner() -> None:
    assert visible_text(PAGE) == "Café & “fish and chips” today after tail lines"
    assert visible_text("") == ""
    assert visible_text("<?xml version='1.0' encoding='utf-8'?><p>é</p>") == "é"
    assert "deep" in visible_text("<div>" * 1000 + "deep")


def test_what_differs_is_named() -> None:
    article = of("“We will not leave the old harbour,” he said.")
    (found,) = verified(article, "He said: “We will leave the new harbour.”")
    assert not found.found
    assert (
        found.note
        == "[not] is not on the page; [old] is [new] on the page; [,] is [.] on the page."
    )
    (nothing,) = verified(article, "Something else.")
    assert nothing.note == "The page shows nothing like it."
    (parted,) = verified(article, "“We will not leave the old har bour,” he said.")
    assert parted.found and parted.note


def test_every_quotation_of_a_cleaned_page_stands_on_it() -> None:
    quoted = (
        "“Nobody&rsquo;s <i>been</i> told,” said <a href=/x>Tom Reave</a>, “why the pier was shut.”"
    )
    article = read(quoted, "<aside>Sign up for “our letter” today</aside>")
    html = f"<p>{quoted}</p><p>“We cannot wait for another winter,” said the mayor</p>"
    checks = list(verified(article, visible_text(html)))
    assert checks and all(one.found for one in checks)
    lost = list(verified(article, visible_text(html.replace("been", "never been"))))
    assert [one.found for one in lost].count(False) == 1


def test_a_skipped_thing_between_blocks_makes_no_gap() -> None:
    article = of("“One.”\n\n“Two.”", skipped=(Skipped("x", "promo", "", 8),))
    assert [len(found) for found in quoted_parts(article)] == [1, 1]
