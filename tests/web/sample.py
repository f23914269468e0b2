"""Articles made by hand, so that these tests do not depend on how pages are cleaned."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime

from readout.model import Article, Block, BlockKind, Edit, Page, Skipped, Span
from readout.newsroom.room import Newsroom

KINDS = {"#": BlockKind.TITLE, "##": BlockKind.HEADING, "-": BlockKind.LIST_ITEM}
KINDS |= {">": BlockKind.QUOTATION, "=": BlockKind.SUMMARY}

FERRY = """# What the harbour stands to gain
The board met on Monday. Ada Winter said that the ferry would “play a role”, and nobody minded.
Dr. Lee put the cost at £3bn a year. <b>It</b> is not & never was cheap.
## Winners and losers
For the families the answer is less clear.
- a longer pier
- two berths
## What happens next
> We were promised a quay.
A boat 🚢 could leave in May. The end."""
"""Three sections; a heading whose case was restored; two things that are not read."""

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def article_of(source: str, language: str = "en", **fields: object) -> Article:
    """An article from lines that begin with "# " (title), "## ", "- ", "> ", "= " or nothing."""
    blocks, texts = [], []
    for start, mark, text in _placed(source.splitlines()):
        kind = KINDS.get(mark, BlockKind.PARAGRAPH)
        level = 2 if kind is BlockKind.HEADING else 0
        blocks.append(Block(Span(start, start + len(text)), kind, language, level))
        texts.append(text)
    whole = "\n\n".join(texts)
    title = texts[0] if blocks[0].kind is BlockKind.TITLE else None
    made = {
        "url": "",
        "outlet": "The Tarn Post",
        "title": title,
        "byline": None,
        "published": date(2026, 11, 23),
        "language": language,
        "language_confidence": 0.99,
        "skipped": SKIPPED,
        "edits": tuple(_edits(whole)),
        "basis": tuple((name, "detected" if name == "language" else "stated") for name in BASIS),
        "page_sha256": "0" * 64,
    }
    return Article(text=whole, blocks=tuple(blocks), **(made | fields))  # type: ignore[arg-type]  # a test's own fields


BASIS = ("title", "byline", "published", "outlet", "language")

SKIPPED = (
    Skipped(
        "SUBSCRIBE NOW to <our> letter", "promo", "An invitation to subscribe.", 30, 1, "outlet"
    ),
    Skipped("Play all audios:", "widget", "A line of the page's own player.", 0),
)


def _placed(lines: Iterable[str]) -> Iterator[tuple[int, str, str]]:
    at = 0
    for line in lines:
        mark, _, rest = line.partition(" ")
        text = rest if mark in KINDS else line
        yield at, mark, text
        at += len(text) + 2


def _edits(text: str) -> Iterator[Edit]:
    if (at := text.find("Winners and losers")) >= 0:
        yield Edit(Span(at, at + 18), "WINNERS AND LOSERS", "case restored")
        yield Edit(Span(at - 2, at), "\n", "line wrap undone")


def keep(
    room: Newsroom, id: str, source: str = FERRY, now: datetime = NOW, **fields: object
) -> str:
    """Keep such an article under that id, as added at that time."""
    headers = (("content-type", "text/plain"),)
    page = Page("", "", NOW, 200, headers, source.encode())
    article = article_of(source, **fields)  # type: ignore[arg-type]  # a test's own fields
    room.store.articles.keep(id, page, article, [f"test:{id}"], now)
    return id
