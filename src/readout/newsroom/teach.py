"""Teach: a listener says what is read and what is skipped on a site, and takes it back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from readout.errors import ChangedMeanwhile, InputError, NotAnArticle, NotHere
from readout.model import Article, BlockKind, Page, Rule, SiteMemory
from readout.newsroom.index import index
from readout.newsroom.memory import memory
from readout.newsroom.record import kept_article
from readout.newsroom.room import Newsroom
from readout.store import RuleRow
from readout.text.carried import carried, same_blocks
from readout.text.clean import clean, is_html
from readout.text.decode import decode
from readout.text.printed import Printed, key, printed
from readout.text.teaching import fingerprint, lesson
from readout.text.tree import lighten, parsed

OURS = (BlockKind.TITLE, BlockKind.SUMMARY)
"""Blocks that are always read: the article's name, and words that are not the page's."""


@dataclass(frozen=True)
class Lesson:
    """What came of teaching.

    Args:
        rule: the new rule's number.
        block: the block that is read now, or the one that follows what is skipped now.
    """

    rule: int
    block: int


def restore(room: Newsroom, article_id: str, skipped: int, digest: str) -> Lesson:
    """Read something that was skipped, here and on the other pages of the site.

    Args:
        skipped: index into `Article.skipped`.
        digest: the `fingerprint` of its words, as the listener saw them.

    Raises:
        NotHere: when there is no such article.
        ChangedMeanwhile: when other words stand there now.
        InputError: when it cannot be read.
    """
    article = kept_article(room, article_id).article
    words = [one.text for one in article.skipped]
    return _teach(room, article_id, article, *_told(words, skipped, digest), reads=True)


def skip(room: Newsroom, article_id: str, block: int, digest: str) -> Lesson:
    """Skip something that was read, here and on the other pages of the site.

    Args:
        block: index into `Article.blocks`.
        digest: the `fingerprint` of its words, as the listener saw them.

    Raises:
        NotHere: when there is no such article.
        ChangedMeanwhile: when other words stand there now.
        InputError: when it cannot be skipped.
    """
    article = kept_article(room, article_id).article
    words = [one.span.of(article.text) for one in article.blocks]
    told = _told(words, block, digest)
    if article.blocks[block].kind in OURS:
        raise InputError("The title and Readout's own words are always read; skip another line.")
    return _teach(room, article_id, article, *told, reads=False)


def rules(room: Newsroom) -> list[RuleRow]:
    """Everything that was taught, the latest first."""
    return room.store.rules.latest()


def site_name(site: str) -> str:
    """What a rule is filed under, in words."""
    return "the page it came from" if site.startswith("sha256:") else site


def places(article: Article, rule: Rule) -> list[int]:
    """The indexes of the blocks that hold a line a rule was learnt from."""
    return [
        n
        for n, block in enumerate(_folded_blocks(article))
        if any(f" {line} " in block for line in rule.lines)
    ]


def undo(room: Newsroom, number: int) -> RuleRow:
    """Forget a rule, and read the article it came from as if it had never been.

    Returns:
        the rule as it was.

    Raises:
        NotHere: when there is none with that number.
    """
    row = room.store.rules.find(number)
    if row is None:
        raise NotHere(f"There is no rule {number}; the list of rules shows which there are.")
    room.store.rules.remove(number)
    page = row.article_id and room.store.articles.page(row.article_id)
    if row.article_id and page:
        before = kept_article(room, row.article_id).article
        try:
            after = _read(room, page, memory(room, page, row.article_id))
        except NotAnArticle:
            return row
        _land(room, row.article_id, before, after)
    return row


def _told(words: Sequence[str], index: int, digest: str) -> tuple[str, set[str]]:
    """The words a listener means, and the folded lines of the others.

    Raises:
        ChangedMeanwhile: when they are not what the listener saw.
    """
    if not 0 <= index < len(words) or fingerprint(words[index]) != digest:
        raise ChangedMeanwhile
    text = words[index]
    rest = (line for n, one in enumerate(words) if n != index for line in one.splitlines())
    return text, set(map(key, rest)) - set(map(key, text.splitlines()))


def _teach(
    room: Newsroom, id: str, before: Article, text: str, others: set[str], *, reads: bool
) -> Lesson:
    page = room.store.articles.page(id)
    assert page is not None, "an article has a page"
    rule = lesson(page, _printed(page), text, others, reads)
    known = memory(room, page, id)
    after = _tried(room, page, replace(known, rules=(*known.rules, rule)))
    more = _occurrences(after, rule) - _occurrences(before, rule)
    if more <= 0 if reads else more >= 0:
        raise InputError(
            f"These words cannot be {'read' if reads else 'skipped'} by themselves; "
            "nothing was changed."
        )
    number = room.store.rules.keep(rule, text, id, room.now())
    _land(room, id, before, after)
    return Lesson(number, _new(before, after, rule) if reads else _gap(before, after, rule))


def _printed(page: Page) -> Printed | None:
    """What a page prints, as cleaning sees it; None for a plain text."""
    text = decode(page)
    tree = parsed(text) if is_html(page, text) else None
    if tree is None:
        return None
    lighten(tree)
    return printed(tree)


def _tried(room: Newsroom, page: Page, known: SiteMemory) -> Article:
    try:
        return _read(room, page, known)
    except NotAnArticle as error:
        raise InputError("Nothing to read would be left; nothing was changed.") from error


def _read(room: Newsroom, page: Page, known: SiteMemory) -> Article:
    return clean(page, room.languages, memory=known)


def _land(room: Newsroom, id: str, before: Article, after: Article) -> None:
    room.store.articles.reread(id, after, partial(carried, before, after))
    index(room, id)


def _occurrences(article: Article, rule: Rule) -> int:
    return sum(block.count(f" {line} ") for block in _folded_blocks(article) for line in rule.lines)


def _folded_blocks(article: Article) -> Iterable[str]:
    return (f" {key(block.span.of(article.text))} " for block in article.blocks)


def _new(before: Article, after: Article, rule: Rule) -> int:
    """The first block with the rule's words that was not read before."""
    old = set(same_blocks(before, after).values())
    found = places(after, rule)
    return next((n for n in found if n not in old), found[0])


def _gap(before: Article, after: Article, rule: Rule) -> int:
    """The block that follows the first one with the rule's words that is not read any more."""
    same = same_blocks(before, after)
    gone = next((n for n in places(before, rule) if n not in same), 0)
    later = (same[n] for n in range(gone, len(before.blocks)) if n in same)
    return next(later, len(after.blocks) - 1)
