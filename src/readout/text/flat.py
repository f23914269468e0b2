"""Plain text to an article: text copied from a page, with the page's furniture inside it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from readout.languages import LanguageData
from readout.model import BlockKind, Edit, Span
from readout.text.boilerplate import (
    WHY,
    byline_of,
    is_byline,
    is_widget,
    left,
    promo_strength,
    reason_to_leave,
    widget_reason,
)
from readout.text.capsruns import Run, Token, is_heading, runs, tokens_of
from readout.text.casing import Casing
from readout.text.cutout import kept_of
from readout.text.dates import date_line
from readout.text.inserted import unglued
from readout.text.outlet import outlet_in
from readout.text.pieces import Draft, Left, Piece
from readout.text.promo import Vocabulary
from readout.text.promocut import Cutter, familiarity
from readout.text.teaching import NO_LESSONS, Lessons, read_again, skipped
from readout.text.unwrap import Paragraph, paragraphs

CASE = "case restored"
_TITLE_WORDS = 30
_TOP = 6
_SENTENCE = re.compile(r"(?<=[.!?])[\"”’»)]{0,2}\s+")
_MARKDOWN = re.compile(r"(#{1,6})\s+(?=\S)")


@dataclass(frozen=True)
class Flat:
    """What a plain text holds.

    Args:
        draft: its pieces, title first, and what is left out.
        title: its title, None when it has none.
        printed_title: the title as printed.
        byline: its authors, None when it names none.
        published: an ISO date printed near the top, None when there is none.
        outlet: who published it, None when nothing says so.
    """

    draft: Draft
    title: str | None = None
    printed_title: str | None = None
    byline: str | None = None
    published: str | None = None
    outlet: str | None = None


def flat(text: str, data: LanguageData, words: Vocabulary, lessons: Lessons = NO_LESSONS) -> Flat:
    """Read a plain text.

    Args:
        text: as handed in.
        data: its language.
        words: the patterns of that language.
        lessons: what was taught about its site.
    """
    items = _items(text.splitlines(), words)
    body = [item for item in items if isinstance(item, Paragraph)]
    title = _title(body)
    if title is not None:
        body = body[1:]
    casing = Casing((item.text for item in body), data.small + data.common, data.acronyms)
    familiar = familiarity("\n".join(item.text for item in body), words)
    cutter = Cutter(words, _repeated(body), familiar, lessons.wanted)
    reader = _Reader(data, words, casing, cutter, lessons)
    draft: Draft = [reader.titled(title)] if title is not None else []
    for item in items:
        if item is not title:
            draft += reader.judged(item)
    return reader.finished(_merged(draft), title.text if title else None)


def _items(lines: Sequence[str], words: Vocabulary) -> list[Paragraph | Left]:
    widgets = {n for n in range(len(lines)) if _widget_line(lines, n, words)}
    kept = ["" if n in widgets else line for n, line in enumerate(lines)]
    numbered: list[tuple[int, Paragraph | Left]] = [(p.line, p) for p in paragraphs(kept)]
    for n in widgets:
        numbered.append((n, left(lines[n].strip(), widget_reason(lines[n]))))
    return [item for _, item in sorted(numbered, key=lambda pair: pair[0])]


def _widget_line(lines: Sequence[str], n: int, words: Vocabulary) -> bool:
    line = lines[n].strip()
    if not line or not is_widget(line, words):
        return False
    # the last word of a wrapped sentence can look like a button
    goes_on = n > 0 and lines[n - 1].strip() and not re.search(r"[.!?:”’]$", lines[n - 1].strip())
    return not (goes_on and line[:1].islower() and not is_widget(lines[n - 1], words))


def _merged(draft: Draft) -> Draft:
    """Widget lines that follow one another are one thing left out."""
    out: Draft = []
    for item in draft:
        last = out[-1] if out else None
        if isinstance(item, Left) and isinstance(last, Left) and _together(last, item):
            reason = "widget" if "widget" in (last.reason, item.reason) else last.reason
            text = f"{last.text}\n{item.text}"
            out[-1] = replace(last, text=text, reason=reason, why=WHY[reason])
        else:
            out.append(item)
    return out


def _together(last: Left, item: Left) -> bool:
    kinds = {"widget", "share bar"}
    return last.reason in kinds and item.reason in kinds


def _title(body: Sequence[Paragraph]) -> Paragraph | None:
    """The first paragraph, when it reads like a headline with a story behind it."""
    if len(body) < 2:
        return None
    text = _MARKDOWN.sub("", body[0].text)
    if text.endswith((".", ",", ":", ";", ".”", ".’")) or len(text.split()) > _TITLE_WORDS:
        return None
    following = max(len(item.text) for item in body[1:])
    one = len(_SENTENCE.split(text)) <= 3
    return body[0] if one and text[:1] not in "-•*" and following > len(text) else None


def _repeated(body: Sequence[Paragraph]) -> frozenset[str]:
    seen: Counter[str] = Counter()
    for item in body:
        seen.update(
            " ".join(sentence.split()).casefold() for sentence in _SENTENCE.split(item.text)
        )
    return frozenset(text for text, times in seen.items() if times > 1 and len(text.split()) > 5)


class _Reader:
    """Turns one printed paragraph after the other into pieces."""

    def __init__(
        self,
        data: LanguageData,
        words: Vocabulary,
        casing: Casing,
        cutter: Cutter,
        lessons: Lessons,
    ) -> None:
        self._lessons = lessons
        self._data = data
        self._words = words
        self._casing = casing
        self._cutter = cutter
        self._read = 0
        self._byline: str | None = None
        self._published: str | None = None

    def titled(self, item: Paragraph) -> Piece:
        """The title with its capitals given back."""
        printed = _MARKDOWN.sub("", item.text)
        title = self._casing.raised(printed)
        whole = Edit(Span(0, len(title)), printed, CASE)
        return Piece(title, BlockKind.TITLE, edits=(whole,) if title != printed else item.wraps)

    def judged(self, item: Paragraph | Left) -> Draft:
        """One paragraph or line as pieces and left-out things, as was taught of each."""
        out: Draft = []
        for one in [item] if isinstance(item, Left) else self._items(item):
            taught = self._lessons.verdict(one.text)
            if isinstance(one, Left):
                out += read_again(one) if taught else [one]
            else:
                out += skipped(one) if taught is False else [one]
        return out

    def _items(self, item: Paragraph) -> Draft:
        self._read += 1
        known = self._detail(item.text) if self._read <= _TOP else None
        if known:
            return [known]
        if self._lessons.verdict(item.text):
            return [Piece(item.text, edits=item.wraps)]
        if item.text.isupper() and len(item.text.split()) > 1:
            return [self._shouted(item)]
        reason = reason_to_leave(item.text, self._words)
        if reason or self._cutter.promotes(item.text):
            return [self._left(item.text, reason or "promo")]
        marked = _MARKDOWN.match(item.text)
        if marked:
            return [Piece(item.text[marked.end() :], BlockKind.HEADING, max(2, len(marked[1])))]
        return self._cut(item)

    def _detail(self, text: str) -> Left | None:
        if self._byline is None and is_byline(text):
            self._byline = byline_of(text)
            return replace(left(text, "byline"), evidence_for="byline")
        found = date_line(text, dict(self._data.months))
        if found and self._published is None:
            self._published = found
            return replace(left(text, "dateline"), evidence_for="published")
        return None

    def _shouted(self, item: Paragraph) -> Piece | Left:
        tokens = tokens_of(item.text)
        reason = reason_to_leave(item.text, self._words)
        if reason or self._cutter.promotes(item.text):
            return self._left(item.text, reason or "promo")
        if is_heading(tokens, Run(0, len(tokens), "caps"), self._casing):
            return self._heading(item.text)
        return Piece(item.text, edits=item.wraps)

    def _heading(self, printed: str) -> Piece:
        text = self._casing.lowered(printed)
        return Piece(text, BlockKind.HEADING, 2, (Edit(Span(0, len(text)), printed, CASE),))

    def _cut(self, item: Paragraph) -> Draft:
        tokens = unglued(tokens_of(item.text), self._words)
        parts = self._cutter.units(tokens, list(runs(tokens, self._words, self._casing)))
        draft: Draft = []
        kept: list[Run] = []
        for part in parts:
            if part.kind in ("caps", "call", "opener") and is_heading(tokens, part, self._casing):
                draft += self._paragraph(item, tokens, kept)
                draft.append(self._heading(_printed(item, tokens, part)))
                kept = []
            else:
                kept.append(part)
        return draft + self._paragraph(item, tokens, kept)

    def _paragraph(self, item: Paragraph, tokens: Sequence[Token], parts: Sequence[Run]) -> Draft:
        return kept_of(item, tokens, parts, self._left)

    def _left(self, text: str, reason: str) -> Left:
        sure = promo_strength(text, self._words) if reason == "promo" else 0.9
        return left(text, reason, sure)

    def finished(self, draft: Draft, printed: str | None) -> Flat:
        """Everything together, with what the promos say about the outlet."""
        found = outlet_in([one.text for one in _lefts(draft) if one.reason == "promo"])
        title = next(
            (p.text for p in draft if isinstance(p, Piece) and p.kind is BlockKind.TITLE), None
        )
        if found:
            draft = _marked(draft, found[1])
        outlet = found[0] if found else None
        return Flat(draft, title, printed, self._byline, self._published, outlet)


def _printed(item: Paragraph, tokens: Sequence[Token], part: Run) -> str:
    return item.text[tokens[part.first].start : tokens[part.end - 1].end]


def _lefts(draft: Draft) -> Iterator[Left]:
    for item in draft:
        if isinstance(item, Left):
            yield item
        else:
            yield from (one for _, one in item.left)


def _marked(draft: Draft, wanted: int) -> Draft:
    """The promo that names the outlet says what it is evidence for."""
    promos = [one for one in _lefts(draft) if one.reason == "promo"]
    target = promos[wanted]
    return [_mark(item, target) for item in draft]


def _mark(item: Piece | Left, target: Left) -> Piece | Left:
    if isinstance(item, Left):
        return replace(item, evidence_for="outlet") if item is target else item
    pairs = tuple(
        (at, replace(one, evidence_for="outlet") if one is target else one) for at, one in item.left
    )
    return replace(item, left=pairs)
