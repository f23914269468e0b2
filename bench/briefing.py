"""Briefings of the shared stories: what each tells of the outlet that is left out, and the gates.

Needs READOUT_BENCH, the folder with `stories/`; its texts are measured, never kept.
Run: `./run bench briefing`; exit code 1 when a floor does not hold.  One article of a story is left
out, what happened is told from the others in 90 words, and ROUGE-1 (F) says how much of the first three
sentences of the one left out is in it.  Beside it stands the lead: the first sentences of the others in
turn, once all of them and once those alone that may stand in a briefing.
"""

import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import combinations
from pathlib import Path

from bench.stories import folder
from readout.languages import all_languages
from readout.languages.frequencies import frequencies
from readout.languages.outlets import OUTLETS
from readout.model import Article, Block, BlockKind, Span
from readout.text.briefing.candidates import candidates, likeness, titles
from readout.text.briefing.compose import briefing
from readout.text.briefing.parts import Briefing, Source
from readout.text.briefing.picking import ALIKE, centre, picked
from readout.text.quotes.confidence import may_be_spoken
from readout.text.quotes.corrections import corrected
from readout.text.quotes.statements import statements
from readout.text.sentences import sentences
from readout.text.stories.terms import terms

SETS = ("basil", "ecb")
WORDS, MOST = 90, 9
LEFT_OUT = 3
"""Articles of a story that are left out, one after the other."""

WHOLE = 40
"""Stories that are told whole, to look at the gates."""

Figures = dict[str, float]


@dataclass(frozen=True)
class Told:
    """An article of a shared story.

    Args:
        source: as a briefing takes it.
        lead: all its sentences.
        standing: those that may stand in a briefing.
    """

    source: Source
    lead: Sequence[str]
    standing: Sequence[str]


def stories(data: Path, name: str) -> list[list[Told]]:
    """The stories of a set that several articles tell."""
    rows: dict[str, list[Told]] = defaultdict(list)
    for line in (data / "data" / f"{name}.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        rows[row["story"]].append(_told(row, row["id"] if name == "ecb" else row["outlet"]))
    return [rows[story] for story in sorted(rows) if len(rows[story]) > 1]


def _told(row: dict[str, str], outlet: str) -> Told:
    article = _article(row["title"], [one for one in row["text"].split("\n") if one.strip()])
    source = Source(row["id"], article, outlet, datetime.fromisoformat(row["date"]))
    lead = [
        one.of(text)
        for block in article.blocks[1:]
        for text in [block.span.of(article.text)]
        for one in sentences(text, all_languages()["en"])
    ]
    found = candidates([source], frequencies("en"))
    return Told(source, lead, [one.sentence.text for one in found])


def _article(title: str, paragraphs: Sequence[str]) -> Article:
    blocks, at = [], 0
    for n, text in enumerate([title, *paragraphs]):
        kind = BlockKind.PARAGRAPH if n else BlockKind.TITLE
        blocks.append(Block(Span(at, at + len(text)), kind, "en"))
        at += len(text) + 2
    whole = "\n\n".join([title, *paragraphs])
    return Article(
        "", None, title, None, None, "en", 1.0, whole, tuple(blocks), (), (), (), "0" * 64
    )


def rouge(told: str, held: str) -> float:
    """ROUGE-1, F: the words two texts share, each as often as both have it."""
    one, other = (Counter(re.findall(r"[a-z0-9]+", text.lower())) for text in (told, held))
    shared = (one & other).total()
    return 2 * shared / max(1, one.total() + other.total())


def ours(others: Sequence[Told]) -> str:
    """What happened, as a briefing picks it."""
    sources, shares = [one.source for one in others], frequencies("en")
    found = candidates(sources, shares)
    chosen = picked(found, centre(found, titles(sources, shares)), MOST, WORDS)
    return " ".join(one.sentence.text for one in chosen)


def in_turn(articles: Sequence[Sequence[str]]) -> str:
    """The first sentence of each, then the second of each, as far as they fit."""
    told: list[str] = []
    left = WORDS
    for n in range(max(map(len, articles))):
        for one in articles:
            if n < len(one) and len(one[n].split()) <= left:
                told.append(one[n])
                left -= len(one[n].split())
    return " ".join(told)


WAYS: dict[str, Callable[[Sequence[Told]], str]] = {
    "briefing": ours,
    "lead": lambda others: in_turn([one.lead for one in others]),
    "lead of what may stand": lambda others: in_turn([one.standing for one in others]),
}


def left_out(data: Path) -> Figures:
    """ROUGE-1 of each way on each set, and the mean of both."""
    figures: Figures = {}
    for name in SETS:
        found = [
            (story[:n] + story[n + 1 :], " ".join(story[n].lead[:3]))
            for story in stories(data, name)
            for n in range(min(LEFT_OUT, len(story)))
        ]
        for way, tell in WAYS.items():
            scores = [rouge(tell(others), held) for others, held in found]
            figures[f"{name}, {way}"] = sum(scores) / len(scores)
    for way in WAYS:
        figures[f"mean, {way}"] = sum(figures[f"{name}, {way}"] for name in SETS) / len(SETS)
    return figures


def gates(data: Path) -> Figures:
    """The share of whole briefings that keep each gate."""
    kept: dict[str, list[bool]] = defaultdict(list)
    for name in SETS:
        for story in stories(data, name)[:WHOLE]:
            sources = [_with_said(one.source) for one in story]
            for gate, holds in _held(briefing(sources, frequencies("en")), sources):
                kept[gate].append(holds)
    return {gate: sum(found) / len(found) for gate, found in kept.items()}


def _with_said(source: Source) -> Source:
    article = source.article
    found = statements(article.text, "en", OUTLETS, source.outlet)
    said = corrected(article.text, found, ())
    return Source(source.id, article, source.outlet, source.published, said)


def _held(told: Briefing, sources: Sequence[Source]) -> Iterator[tuple[str, bool]]:
    texts = {one.id: one.article.text for one in sources}
    spans = [(one.source.id, one.span, one.text) for one in told.sentences]
    spans += [(one.source.id, it.span, it.text) for one in told.said for it in one.card.stretches]
    yield "every word is a span", all(span.of(texts[id]) == text for id, span, text in spans)
    words = [frozenset(terms(one.text)) for one in told.sentences]
    apart = all(likeness(a, b) <= ALIKE for a, b in combinations(words, 2))
    yield f"two sentences share at most {ALIKE}", apart
    spoken = all(may_be_spoken(one.source.said[one.card.index].statement) for one in told.said)
    yield "only what may be spoken is quoted", spoken
    shown = {one.source.outlet for one in (*told.sentences,)}
    shown |= {one.source.outlet for one in told.said}
    able = {one.sentence.source.outlet for one in candidates(sources, {})}
    yield "every outlet is heard where it has a sentence", len(able) > 6 or able <= shown


def rows(figures: Figures) -> Iterator[tuple[str, bool]]:
    """Each floor, and whether it holds.

    Args:
        figures: of `left_out` and of `gates`.
    """
    own = "briefing"
    for name in SETS:
        floor = figures[f"{name}, lead of what may stand"]
        yield _row(f"{name}: ROUGE-1 against the same lead", figures[f"{name}, {own}"], floor)
    yield _row("mean: ROUGE-1 against any lead", figures[f"mean, {own}"], figures["mean, lead"])
    for gate, share in figures.items():
        if ", " not in gate:
            yield _row(gate, share, 1.0)


def _row(name: str, own: float, floor: float) -> tuple[str, bool]:
    holds = own >= floor
    return f"{name:<48}{own:>8.4f}   ≥ {floor:.4f}   {'floor' if holds else 'NO'}", holds


def main(arguments: list[str]) -> int:
    """Print the table and the floors."""
    data = folder()
    if data is None:
        print("Set READOUT_BENCH to the folder with `stories/`.", file=sys.stderr)
        return 2
    figures = left_out(data)
    print(f"{'ROUGE-1':<28}{'basil':>8}{'ecb':>8}{'mean':>8}")
    for way in WAYS:
        print(f"{way:<28}" + "".join(f"{figures[f'{it}, {way}']:>8.3f}" for it in (*SETS, "mean")))
    kept = list(rows(figures | gates(data)))
    print(*(row for row, _ in kept), sep="\n")
    return int(not all(holds for _, holds in kept))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
