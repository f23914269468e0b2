"""What is left out in the middle of a paragraph, or of a quotation."""

import pytest

from readout.model import BlockKind
from readout.text.quotes.receipts import quoted_parts
from readout.text.quotes.visible import verified, visible_text
from readout.text.within import within
from tests.story import STORY, read

QUOTE = (
    "<p>“We cannot wait for another winter. {} And we will not wait for the ministry either,” said "
    "Agnes Wick, who asked for help.</p>"
)
TAKEN = [
    ("<span class='ad'>Advertisement</span>", "Advertisement"),
    ("<aside>Sign up for our daily newsletter</aside>", "Sign up for our daily newsletter"),
    ("<figure><img src=a.jpg><figcaption>The mill in May</figcaption></figure>", "The mill in May"),
    ("<button>Share</button>", "Share"),
    ("<aside>Sign up for our daily newsletter</aside><aside>Share</aside>", "Share"),
]


@pytest.mark.parametrize(("markup", "words"), TAKEN)
def test_it_stands_where_it_was_taken_from(markup: str, words: str) -> None:
    article = read(QUOTE.format(markup), *STORY)
    (one,) = (one for one in article.skipped if one.text == words)
    assert article.text[: one.after].endswith("for another winter.")
    assert article.text[one.after :].startswith(" And we will not")
    parts = next(found for found in quoted_parts(article) if "winter." in found[0].of(article.text))
    assert [part.of(article.text) for part in parts] == [
        "We cannot wait for another winter.",
        "And we will not wait for the ministry either,",
    ]
    shown = visible_text(QUOTE.format(markup) + "".join(f"<p>{line}</p>" for line in STORY))
    assert all(one.found for one in verified(article, shown))


def test_what_stands_between_paragraphs_stays_there() -> None:
    article = read(STORY[0], "<aside>Sign up for our daily newsletter</aside>", *STORY[1:])
    (one,) = (one for one in article.skipped if "newsletter" in one.text)
    first = next(block for block in article.blocks if block.kind is BlockKind.PARAGRAPH)
    assert one.after in (first.span.end, first.span.end + 2)
    assert within(article.text, article.blocks, (one,), "") == (one,)
