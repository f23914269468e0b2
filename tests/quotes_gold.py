"""The labelled articles of `tests/corpus/quotes`, and how statements are held against them."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from readout.languages.outlets import OUTLETS
from readout.model import PartyKind, Span, Statement
from readout.text.quotes.statements import statements

FOLDER = Path(__file__).parent / "corpus" / "quotes"


def articles(which: str = "all") -> list[dict[str, Any]]:
    """The labelled articles.

    Args:
        which: "odd", "even" or "all", by their place in the list of files.
    """
    paths = sorted(FOLDER.glob("*.json"))
    chosen = {"odd": paths[1::2], "even": paths[::2], "all": paths}[which]
    return [{**json.loads(path.read_text("utf-8")), "slug": path.stem} for path in chosen]


def read(article: dict[str, Any]) -> tuple[Statement, ...]:
    """Who said what in a labelled article, with its own outlets as facts.

    Args:
        article: one of `articles`.
    """
    return statements(article["text"], article["language"], {*OUTLETS, *article["outlets"]})


@dataclass(frozen=True)
class Pair:
    """A label and the statement found for it.

    Args:
        gold: the label.
        found: the statement, None when none was found.
        slug: its article.
    """

    gold: dict[str, Any]
    found: Statement | None
    slug: str


def pairs(article: dict[str, Any]) -> list[Pair]:
    """Each label with the statement whose words overlap it most.

    Args:
        article: one of `articles`.
    """
    found = list(read(article))
    out, taken = [], set()
    for gold in article["statements"]:
        spans = spans_of_gold(article["text"], gold)
        scored = [(overlap(spans, s), n) for n, s in enumerate(found) if n not in taken]
        best = max(scored, default=(0.0, -1))
        right = best[0] >= 0.5
        if right:
            taken.add(best[1])
        out.append(Pair(gold, found[best[1]] if right else None, article["slug"]))
    return out


def spans_of_gold(text: str, gold: dict[str, Any]) -> list[Span]:
    """Where the labelled words stand.

    Args:
        text: the article.
        gold: the label.
    """
    at = text.index(gold["evidence"])
    spans = []
    for piece in gold["content"]:
        start = text.find(piece, at)
        spans.append(Span(start, start + len(piece)))
    return spans


def overlap(gold: Sequence[Span], found: Statement) -> float:
    """Characters in common by characters in either, 0 to 1.

    Args:
        gold: the labelled spans.
        found: a statement.
    """
    one = {at for span in gold for at in range(*span)}
    other = {at for part in found.parts for at in range(*part.span)}
    return len(one & other) / max(len(one | other), 1)


def folded(name: str | None) -> str:
    """A name as it is compared: no article, case or typographic apostrophes.

    Args:
        name: as printed.
    """
    low = (name or "").casefold().replace("’", "'").strip()
    for article in ("the ", "a ", "an "):
        low = low.removeprefix(article)
    return low


def speaker_right(pair: Pair) -> bool:
    """Whether the speaker of a found statement is the labelled one.

    Args:
        pair: with a statement found.
    """
    assert pair.found
    gold, speaker = pair.gold, pair.found.speaker
    if gold["speaker"] is None:
        return speaker is None or speaker.kind in (PartyKind.ANONYMOUS, PartyKind.GROUP)
    return speaker is not None and folded(speaker.name) == folded(gold["speaker"])


def tally(chosen: Sequence[dict[str, Any]]) -> Counter[str]:
    """Everything that is counted over some articles.

    Args:
        chosen: labelled articles.
    """
    count: Counter[str] = Counter()
    for pair in everything(chosen):
        count["labels"] += 1
        if not pair.found:
            continue
        count["found"] += 1
        count["speaker right"] += speaker_right(pair)
        _pronoun(pair, count)
        _outlet(pair, count)
        count["standing right"] += bool(
            pair.found.speaker and pair.found.speaker.standing == pair.gold["standing"]
        )
        count["via"] += bool(pair.gold["via"])
        count["via right"] += bool(pair.gold["via"] and pair.found.via)
        count["via named"] += bool(pair.found.via)
    return count


def everything(chosen: Sequence[dict[str, Any]]) -> Iterator[Pair]:
    """The pairs of some articles.

    Args:
        chosen: labelled articles.
    """
    for article in chosen:
        yield from pairs(article)


def _pronoun(pair: Pair, count: Counter[str]) -> None:
    assert pair.found
    if not pair.gold["pronoun"] or pair.gold["speaker"] is None:
        return
    count["pronouns"] += 1
    if pair.found.speaker is None:
        count["pronouns abstained"] += 1
    else:
        count["pronouns right"] += speaker_right(pair)


def _outlet(pair: Pair, count: Counter[str]) -> None:
    assert pair.found
    gold, found = folded(pair.gold["outlet"]), folded(pair.found.reporter)
    if gold:
        count["outlets"] += 1
        count["outlets right"] += gold == found
    if found:
        count["outlets named"] += 1
        count["outlets wrong"] += gold != found


def figures(count: Counter[str]) -> dict[str, float]:
    """Percentages from a tally.

    Args:
        count: what `tally` gave.
    """
    answered = count["pronouns"] - count["pronouns abstained"]
    return {
        "found": _share(count["found"], count["labels"]),
        "speaker right of found": _share(count["speaker right"], count["found"]),
        "pronouns": count["pronouns"],
        "pronouns right when answered": _share(count["pronouns right"], answered),
        "pronouns abstained": _share(count["pronouns abstained"], count["pronouns"]),
        "outlets": count["outlets"],
        "outlets right": _share(count["outlets right"], count["outlets"]),
        "outlets wrong of named": _share(count["outlets wrong"], count["outlets named"]),
        "standing right": _share(count["standing right"], count["found"]),
        "via found": _share(count["via right"], count["via"]),
        "via right of named": _share(count["via right"], count["via named"]),
    }


def _share(part: int, whole: int) -> float:
    return 100 * part / max(whole, 1)
