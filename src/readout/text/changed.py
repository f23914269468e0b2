"""What an outlet changed: an article as it was printed, and what stands there now."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from readout.languages import LanguageData
from readout.model import NOWHERE, Article, BlockKind, Span
from readout.text.promo import is_promo, vocabulary
from readout.text.sentences import sentences
from readout.text.telling import (
    Around,
    Known,
    Word,
    differing,
    has_facts,
    is_note,
    known_of,
    parted,
    quoted_in,
    reason,
    swapped,
    words_of,
)

CHANGED, ADDED, REMOVED = "changed", "added", "removed"

NOTE = "note"
"""Why an added sentence counts that announces a correction."""

_LIKE = 0.5
_NEAR = 0.25
_COMMON = 20
"""Sentences that hold a word; one in more says nothing about which is which."""

_TRIED = 6
_LINE = 300
"""Characters of a line that may be a promo's."""

_STAYED = 0.5
"""Of the old sentences: where fewer stand there still, the article was written anew."""


class Wording(NamedTuple):
    """Words that differ between two wordings of a sentence.

    Args:
        before: where they stood in the old text; empty where words came.
        after: where they stand in the new one; empty where words went.
    """

    before: Span
    after: Span


@dataclass(frozen=True)
class Change:
    """A sentence that changed.

    Args:
        kind: "changed", "added" or "removed".
        before: where it stood in the old text; empty, at its place, for what was added.
        after: where it stands in the new one; empty, at its place, for what was removed.
        words: the words that differ, of a changed one.
        why: the fact that changed: "number", "name", "negation", "quotation", "fact", "removed" or
            "note"; "" for what is no correction.
    """

    kind: str
    before: Span
    after: Span
    words: tuple[Wording, ...] = ()
    why: str = ""


class _Sentence(NamedTuple):
    text: str
    span: Span
    words: list[Word]
    key: str


class _Both(NamedTuple):
    """Both texts, sentence by sentence, and which old one stands where in the new."""

    olds: Sequence[_Sentence]
    news: Sequence[_Sentence]
    pairs: Mapping[int, int]
    back: Mapping[int, int]
    known: Known
    around: Around
    data: LanguageData | None


def is_correction(change: Change) -> bool:
    """Whether a change is worth telling to who heard the article before."""
    return bool(change.why)


def changed(
    before: Article, after: Article, languages: Mapping[str, LanguageData]
) -> tuple[Change, ...]:
    """The sentences in which two readings of an article differ, in the order of the new one.

    What only moved is left out, and so is what only typography changed.

    Args:
        before: as it was printed.
        after: as it stands now.
        languages: data by code.
    """
    data = languages.get(after.language.partition("-")[0])
    known = known_of(data)
    olds, news = (list(_sentences(one, data, known)) for one in (before, after))
    pairs = _same(olds, news)
    pairs |= _alike(olds, news, pairs)
    back = {new: old for old, new in pairs.items()}
    noted = bool(correction_note(before, after, languages))
    around = _around(olds, news, back, known, noted=noted)
    return tuple(_changes(_Both(olds, news, pairs, back, known, around, data)))


def of_outlet(
    changes: Iterable[Change], before: Article, same_page: Article, after: Article
) -> tuple[Change, ...]:
    """Those changes that the outlet made, and not how Readout reads its page.

    Args:
        changes: those of `before` and `after`.
        before: as it was printed, and read then.
        same_page: the same page as Readout reads it now.
        after: as it stands now.
    """
    read, was, now = (_folded(same_page.text), _whole(same_page), _whole(after))

    def is_theirs(change: Change) -> bool:
        old = _folded(change.before.of(before.text))
        if change.kind != ADDED and old not in read:
            return False
        if change.kind == REMOVED:
            return old not in now
        return _folded(change.after.of(after.text)) not in was

    return tuple(filter(is_theirs, changes))


def _whole(article: Article) -> str:
    """What is read of a page, and what is not."""
    return _folded("\n".join((article.text, *(one.text for one in article.skipped))))


def share_kept(before: Article, after: Article, languages: Mapping[str, LanguageData]) -> float:
    """How much of an article still stands in another reading, 0 to 1, changed sentences and all.

    Args:
        before: as it was printed.
        after: as it stands now.
        languages: data by code.
    """
    data = languages.get(after.language.partition("-")[0])
    known = known_of(data)
    olds, news = (list(_sentences(one, data, known)) for one in (before, after))
    pairs = _same(olds, news)
    return (len(pairs) + len(_alike(olds, news, pairs))) / max(1, len(olds))


def correction_note(before: Article, after: Article, languages: Mapping[str, LanguageData]) -> str:
    """The sentence with which a page says that it was corrected, "" where it did not say so before.

    Args:
        before: as it was printed.
        after: as it stands now; what is not read of its page is looked at too.
        languages: data by code.
    """
    data = languages.get(after.language.partition("-")[0])
    known = known_of(data)
    old = {_folded(one) for one in _notes(before, data, known)}
    return next((one for one in _notes(after, data, known) if _folded(one) not in old), "")


def _notes(article: Article, data: LanguageData | None, known: Known) -> Iterator[str]:
    read = (block.span.of(article.text) for block in article.blocks)
    skipped = (one.text for one in article.skipped)
    for text in (*read, *skipped):
        for span in sentences(text, data):
            if is_note(span.of(text), known):
                yield span.of(text)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _sentences(article: Article, data: LanguageData | None, known: Known) -> Iterator[_Sentence]:
    for block in article.blocks:
        if block.kind is BlockKind.SUMMARY:
            continue
        start, text = block.span.start, block.span.of(article.text)
        quoted = [Span(one.start + start, one.end + start) for one in quoted_in(text)]
        for one in sentences(text, data):
            span = Span(one.start + start, one.end + start)
            words = words_of(article.text, span, known, quoted)
            if words:
                key = " ".join(word.key for word in words)
                yield _Sentence(span.of(article.text), span, words, key)


def _same(olds: Sequence[_Sentence], news: Sequence[_Sentence]) -> dict[int, int]:
    """Which old sentence stands where in the new text, wherever it moved."""
    places: dict[str, list[int]] = defaultdict(list)
    for n in reversed(range(len(news))):
        places[news[n].key].append(n)
    return {n: places[one.key].pop() for n, one in enumerate(olds) if places[one.key]}


def _alike(
    olds: Sequence[_Sentence], news: Sequence[_Sentence], same: Mapping[int, int]
) -> dict[int, int]:
    """Which of the other old sentences became which new one, the most alike first."""
    taken = set(same.values())
    left = [n for n in range(len(olds)) if n not in same]
    came = [n for n in range(len(news)) if n not in taken]
    ours = {n: parted(olds[n].words) for n in left}
    theirs = {n: parted(news[n].words) for n in came}
    beside = {n: same.get(n - 1, -1 if n == 0 else None) for n in left}
    found: dict[int, int] = {}
    for like, old, new in sorted(_scored(ours, theirs, beside, same), reverse=True):
        is_next = beside[old] == new - 1
        if like >= (_NEAR if is_next else _LIKE) and old not in found and new not in taken:
            found[old] = new
            taken.add(new)
    return found


def _scored(
    ours: Mapping[int, Counter[str]],
    theirs: Mapping[int, Counter[str]],
    beside: Mapping[int, int | None],
    same: Mapping[int, int],
) -> Iterator[tuple[float, int, int]]:
    holding: dict[str, list[int]] = defaultdict(list)
    for n, words in theirs.items():
        for word in words:
            holding[word].append(n)
    for old, words in ours.items():
        shared: Counter[int] = Counter()
        for word in words:
            if len(holding.get(word, ())) <= _COMMON:
                shared.update(holding.get(word, ()))
        tried = [new for new, _ in shared.most_common(_TRIED)]
        if (place := beside[old]) is not None and place + 1 in theirs:
            tried.append(place + 1)
        for new in dict.fromkeys(tried):
            yield _likeness(words, theirs[new]), old, new


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    return 2 * (one & other).total() / max(1, one.total() + other.total())


def _openers(data: LanguageData) -> tuple[str, ...]:
    """How lines begin that are the page's own, not the story's."""
    return (*data.published, *data.related, *data.credits, *data.follow)


def _around(
    olds: Sequence[_Sentence],
    news: Sequence[_Sentence],
    back: Mapping[int, int],
    known: Known,
    *,
    noted: bool,
) -> Around:
    small = {w.key for one in (*olds, *news) for w in one.words if w.text[0].islower()}
    before = Counter(word.key for one in olds for word in one.words)
    added = (one for n, one in enumerate(news) if n not in back and not is_note(one.text, known))
    came = {word.key for one in added for word in one.words}
    joined: set[str] = set()
    for new, old in back.items():
        if olds[old].key != news[new].key:
            joined |= {o.key for o in news[new].words} - {o.key for o in olds[old].words}
    return Around(small, before, came, joined, noted)


def _changes(both: _Both) -> Iterator[Change]:
    gone, at = _gone(both), 0
    yield from (_removed(both, old, Span(0, 0)) for old in gone[-1])
    for new, sentence in enumerate(both.news):
        if new in both.back:
            at = both.olds[both.back[new]].span.end
        if new not in both.back:
            yield _added(both, sentence, Span(at, at))
        elif both.olds[both.back[new]].key != sentence.key:
            yield _changed(both, both.olds[both.back[new]], sentence)
        place = Span(sentence.span.end, sentence.span.end)
        yield from (_removed(both, old, place) for old in gone[new])


def _gone(both: _Both) -> Mapping[int, list[int]]:
    """The old sentences that stand nowhere, by the new one behind which they would."""
    found: dict[int, list[int]] = defaultdict(list)
    last = -1
    for old in range(len(both.olds)):
        if old in both.pairs:
            last = both.pairs[old]
        else:
            found[last].append(old)
    return found


def _removed(both: _Both, old: int, place: Span) -> Change:
    sentence = both.olds[old]
    stays = len(both.pairs) >= _STAYED * len(both.olds)
    counts = stays and not _is_of_page(both, sentence)
    why = REMOVED if counts and has_facts(sentence.words, both.known, both.around) else ""
    return Change(REMOVED, sentence.span, place, why=why)


def _added(both: _Both, sentence: _Sentence, place: Span) -> Change:
    why = NOTE if is_note(sentence.text, both.known) else ""
    return Change(ADDED, place, sentence.span, why=why)


def _changed(both: _Both, old: _Sentence, new: _Sentence) -> Change:
    runs = differing(old.words, new.words)
    words = tuple(Wording(_span(one.before), _span(one.after)) for one in runs)
    of_page = _is_of_page(both, old) or _is_of_page(both, new)
    told = (both.known, both.around)
    why = swapped(old.words, new.words, *told) or reason(runs, *told)
    return Change(CHANGED, old.span, new.span, words, "" if of_page else why)


def _is_of_page(both: _Both, sentence: _Sentence) -> bool:
    """Whether a line is the page's own: when it was made, what it offers, that it was corrected."""
    if is_note(sentence.text, both.known):
        return True
    if both.data is None:
        return False
    is_theirs = _folded(sentence.text).startswith(_openers(both.data))
    is_short = len(sentence.text) <= _LINE
    return is_theirs or (is_short and is_promo(sentence.text, vocabulary(both.data)))


def _span(words: Sequence[Word]) -> Span:
    return Span(words[0].span.start, words[-1].span.end) if words else NOWHERE
