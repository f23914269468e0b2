"""Who said what for other programs and for a terminal, every statement with its receipt."""

import csv
import io
import json
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from readout.model import Article, Span, Statement
from readout.text.quotes.cards import Card, groups
from readout.text.quotes.receipts import Receipt, receipt, receipt_to_json

WIDTH = 80
"""Columns of a terminal."""

GAP = " […] "
"""Stands between words that do not stand together."""

_FORMULA = re.compile(r"[\s\0]*[=+\-@＝＋－＠|%]")
_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~&!])")
_ITEM = re.compile(r"^(\d+)([.)])|^([-+])")
COLUMNS = (
    *("standing", "speaker", "role", "affiliation", "outlet", "via", "act", "words"),
    *("confidence", "spoken", "corrected", "receipt", "source", "fetched"),
    *("text_sha256", "page_sha256", "link"),
)


@dataclass(frozen=True)
class Listed:
    """What is exported of an article.

    Args:
        id: the article's; "" for one that is not kept.
        article: as it is read.
        url: the address of its page; "" for none.
        fetched: when its page came.
        statements: all of the article's, by `Card.index`.
        cards: those that are exported, in the text's order; none that is struck.
    """

    id: str
    article: Article
    url: str
    fetched: datetime
    statements: Sequence[Statement]
    cards: tuple[Card, ...]

    def receipt(self, span: Span) -> Receipt:
        """The receipt of some words."""
        return receipt(self.id, self.article, span, self.fetched, self.url)

    def place(self, span: Span) -> str:
        """A receipt's address; of an article that is not kept, the place in its text."""
        return self.receipt(span).address or f"#c={span.start}-{span.end}"


def words_of(card: Card) -> str:
    """A statement's words as they are printed, with a mark where something is left out.

    Args:
        card: the statement.
    """
    return GAP.join(stretch.text for stretch in card.stretches)


def to_json(found: Listed) -> str:
    """Who said what as JSON; each stretch of words with its receipt as W3C annotations have it.

    Args:
        found: the statements.
    """
    article = found.article
    fields = {
        "article": found.id,
        "title": article.title,
        "outlet": article.outlet,
        "source": found.url,
        "fetched": _moment(found),
        "text_sha256": article.text_hash,
        "page_sha256": article.page_sha256,
        "statements": [_fields(found, card) for card in found.cards],
    }
    return json.dumps(fields, ensure_ascii=False, indent=2) + "\n"


def _fields(found: Listed, card: Card) -> dict[str, Any]:
    statement, speaker = found.statements[card.index], card.speaker
    return {
        "speaker": speaker.name if speaker else None,
        "role": speaker.role if speaker else "",
        "affiliation": speaker.affiliation if speaker else "",
        "kind": str(speaker.kind) if speaker else "",
        "standing": str(speaker.standing) if speaker else "",
        "outlet": statement.reporter,
        "via": card.via.text if card.via else "",
        "act": str(statement.polarity),
        "confidence": round(statement.confidence, 3),
        "resolved_by": statement.resolved_by,
        "spoken": card.is_spoken,
        "corrected": card.correction is not None,
        "words": [
            {
                "text": stretch.text,
                "start": stretch.span.start,
                "end": stretch.span.end,
                "receipt": receipt_to_json(found.receipt(stretch.span)),
            }
            for stretch in card.stretches
        ],
    }


def to_csv(found: Listed) -> str:
    """Who said what as CSV, a statement a row; no cell is taken for a formula.

    Args:
        found: the statements.
    """
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow(COLUMNS)
    for card in found.cards:
        writer.writerow([_cell(one) for one in _row(found, card)])
    return out.getvalue()


def _row(found: Listed, card: Card) -> tuple[str, ...]:
    statement, speaker, one = found.statements[card.index], card.speaker, found.receipt(card.span)
    return (
        str(speaker.standing) if speaker else "",
        speaker.name if speaker else "",
        speaker.role if speaker else "",
        speaker.affiliation if speaker else "",
        statement.reporter,
        card.via.text if card.via else "",
        str(statement.polarity),
        words_of(card),
        f"{statement.confidence:.3f}",
        "yes" if card.is_spoken else "no",
        "yes" if card.correction is not None else "no",
        found.place(card.span),
        found.url,
        _moment(found),
        one.text_sha256,
        one.page_sha256,
        one.link,
    )


def _cell(text: str) -> str:
    # A spreadsheet runs what begins like a formula; an apostrophe makes it text.
    return f"'{text}" if _FORMULA.match(text) else text


def to_markdown(found: Listed) -> str:
    """Who said what as Markdown; what the article prints is never taken for markup.

    Args:
        found: the statements.
    """
    return "\n".join(_markdown(found)) + "\n"


def _markdown(found: Listed) -> Iterator[str]:
    yield f"# Who said what: {_plain(found.article.title or 'an article without a title')}"
    yield f"\n{_plain(_about(found))}"
    for group in groups(found.cards):
        yield f"\n## {group.title}"
        for speaker in group.speakers:
            if speaker.name:
                yield f"\n### {_plain(speaker.name)}"
            if speaker.about:
                yield f"\n{_plain(speaker.about)}"
            yield ""
            for card in speaker.cards:
                how = f"{_plain(how_of(card))}: " if how_of(card) else ""
                yield f"- {how}{_plain(words_of(card))} (`{found.place(card.span)}`)"


def _plain(text: str) -> str:
    escaped = _MARKUP.sub(r"\\\1", " ".join(_printable(text).split()))
    return _ITEM.sub(lambda found: f"{found[1] or ''}\\{found[2] or found[3]}", escaped)


def to_text(found: Listed) -> str:
    """Who said what for a terminal of 80 columns.

    Args:
        found: the statements.
    """
    return "\n".join(_text(found)) + "\n"


def _text(found: Listed) -> Iterator[str]:
    yield from wrapped(found.article.title or "An article without a title")
    yield from wrapped(_about(found))
    for group in groups(found.cards):
        yield f"\n{group.title}"
        for speaker in group.speakers:
            yield ""
            yield from wrapped(", ".join(filter(None, (speaker.name, speaker.about))), "  ")
            for card in speaker.cards:
                yield from _card_lines(found, card)
    if not found.cards:
        yield "\nNobody is quoted."


def _card_lines(found: Listed, card: Card) -> Iterator[str]:
    yield from wrapped(how_of(card), "    ")
    yield from wrapped(words_of(card), "    ")
    for note in filter(
        None, (card.doubt, "Corrected by you." if card.correction is not None else "")
    ):
        yield from wrapped(note, "      ")
    yield from wrapped(found.place(card.span), "      ")


def how_of(card: Card) -> str:
    """How a statement was made and came here, in words; "" where it was just said.

    Args:
        card: the statement.
    """
    via = f"via {card.via.text}" if card.via else ""
    return " ".join(filter(None, (card.act, card.outlet, via)))


def _about(found: Listed) -> str:
    where = found.url or f"page {found.article.page_sha256}"
    return ", ".join(filter(None, (found.article.outlet, where, f"fetched {_moment(found)}")))


def _moment(found: Listed) -> str:
    return found.fetched.astimezone(UTC).isoformat()


def wrapped(text: str, indent: str = "") -> Iterator[str]:
    """A text in lines that fit a terminal, its white space folded; nothing for no text.

    Args:
        text: any text; characters that steer a terminal are left out.
        indent: what each line begins with.
    """
    room = WIDTH - len(indent)
    line, used = "", 0
    for word in (piece for one in _printable(text).split() for piece in _pieces(one, room)):
        width = _columns(word)
        if line and used + 1 + width > room:
            yield f"{indent}{line}"
            line, used = "", 0
        line, used = (f"{line} {word}", used + 1 + width) if line else (word, width)
    if line:
        yield f"{indent}{line}"


def _pieces(word: str, room: int) -> Iterator[str]:
    """A word cut where it is wider than a line."""
    piece, used = "", 0
    for character in word:
        width = _columns(character)
        if used + width > room:
            yield piece
            piece, used = "", 0
        piece, used = piece + character, used + width
    yield piece


def _columns(text: str) -> int:
    """How wide a terminal shows it: a Chinese character takes two columns."""
    return sum(
        0 if unicodedata.combining(one) else 2 if unicodedata.east_asian_width(one) in "WF" else 1
        for one in text
    )


def _printable(text: str) -> str:
    return "".join(one for one in text if one.isprintable() or one.isspace())
