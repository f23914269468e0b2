"""From a page to an article: what is read aloud, and what is not, with the reason."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from readout.errors import UnreadableSource
from readout.languages import LanguageData
from readout.model import UNDETERMINED, Article, Block, BlockKind, Page, SiteMemory
from readout.text.addresses import canonical, canonical_in
from readout.text.aligned import aligned
from readout.text.candidate import candidate
from readout.text.chooser import chosen
from readout.text.decode import decode
from readout.text.flat import flat
from readout.text.headed import with_bold_headings
from readout.text.hygiene import hygiene
from readout.text.language import LanguageGuess, detect, primary
from readout.text.lost import with_lost
from readout.text.metadata import NOT_STATED, Details, details
from readout.text.neighbours import without_neighbours
from readout.text.omitted import Knowledge, with_omitted
from readout.text.onpage import located, printed_text
from readout.text.pieces import Assembled, Draft, Piece, assemble
from readout.text.printed import Printed, key, printed
from readout.text.promo import Vocabulary, vocabulary
from readout.text.refusals import refusal, scripted, wall
from readout.text.structured import stated
from readout.text.surroundings import Surroundings
from readout.text.teaching import NO_MEMORY, Lessons, as_taught
from readout.text.title import headlines, words_of
from readout.text.tree import lighten, parsed
from readout.text.within import within

VERSION = 1
"""Counts up when the same page is read otherwise: what is kept is read from its page anew then."""

_TAG = re.compile(
    r"<(!doctype html|html|head|body|article|main|div|p|h1|title|meta|script)\b[^>]*>",
    re.IGNORECASE,
)
_HTML_TYPES = ("text/html", "application/xhtml+xml", "application/xml", "text/xml")
_BINARY = re.compile(r"[\x00-\x08\x0e-\x1f]")
_SNIFFED = 2000
_LEAD_LINES = 4
_TITLES = 2
"""A live blog states a title for each of its entries too."""

_OWN_WORDS = 8
_OTHER_SURE = 0.9
_PRINTED_SURE = 0.6


def clean(
    page: Page,
    languages: Mapping[str, LanguageData],
    chosen_language: str | None = None,
    memory: SiteMemory = NO_MEMORY,
) -> Article:
    """Read a page as an article.

    Args:
        page: as fetched or handed in.
        languages: what is known about each language.
        chosen_language: the listener's own choice, which wins over detection.
        memory: what was taught about its site, and what its other pages print.

    Raises:
        NotAnArticle: when it holds nothing to read.
        UnreadableSource: when it is no text.
    """
    _refuse_other_media(page)
    text = decode(page)
    _refuse_binary(text)
    if not text.strip():
        raise refusal("empty")
    if is_html(page, text):
        return _from_html(page, text, languages, chosen_language, Lessons(memory))
    return _from_text(page, text, languages, chosen_language, Lessons(memory))


_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"RIFF", "an image or a sound"),
    (b"PK\x03\x04", "an archive or an office file"),
    (b"\x1f\x8b", "a compressed file"),
    (b"ID3", "a sound"),
)


def _refuse_other_media(page: Page) -> None:
    media = page.header("content-type").split(";")[0].strip().casefold()
    for magic, name in _MAGIC:
        if page.body.startswith(magic):
            raise UnreadableSource(_sentence(name))
    if media.split("/")[0] in ("image", "audio", "video", "font") and not _TAG.search(
        page.body[:_SNIFFED].decode("latin-1")
    ):
        raise UnreadableSource(_sentence(f"{media.split('/')[0]} data"))


def _sentence(name: str) -> str:
    return f"This is {name}, not a page or a text; give Readout the address of the article itself."


def _refuse_binary(text: str) -> None:
    head = text[:_SNIFFED]
    if len(_BINARY.findall(head)) * 50 > len(head):
        raise UnreadableSource(_sentence("binary data"))


def is_html(page: Page, text: str) -> bool:
    """Whether a page is HTML: by what it says, and by what it looks like.

    Args:
        page: the page, for its media type.
        text: its decoded body.
    """
    media = page.header("content-type").split(";")[0].strip().casefold()
    if media in _HTML_TYPES:
        return True
    if media == "text/plain":
        return False
    return len(_TAG.findall(text[:_SNIFFED])) >= 2 or bool(
        re.match(
            r"\s*(<!--.*?-->\s*)?<(!doctype html|html|\?xml)\b",
            text[:_SNIFFED],
            re.IGNORECASE | re.DOTALL,
        )
    )


def _from_text(
    page: Page,
    text: str,
    languages: Mapping[str, LanguageData],
    chosen: str | None,
    lessons: Lessons,
) -> Article:
    guess = _language(text, "", chosen)
    data, words = _speaks(languages, guess.tag)
    found = flat(text, data, words, lessons)
    if not any(isinstance(item, Piece) for item in found.draft):
        raise refusal("no article")
    restored = found.title != found.printed_title
    basis = (
        ("title", "restored" if restored else "printed" if found.title else NOT_STATED),
        ("byline", "printed" if found.byline else NOT_STATED),
        ("published", "printed" if found.published else NOT_STATED),
        ("outlet", "inferred" if found.outlet else NOT_STATED),
    )
    published = date.fromisoformat(found.published) if found.published else None
    sure = _PRINTED_SURE if published else 0.0
    known = Details(found.title, found.byline, published, found.outlet, basis, sure)
    address = canonical(page.url) if page.url else ""
    return _article(page, address, known, guess, found.draft, languages, text)


def _from_html(
    page: Page,
    text: str,
    languages: Mapping[str, LanguageData],
    chosen: str | None,
    lessons: Lessons,
) -> Article:
    tree = parsed(text)
    if tree is None:
        raise refusal("empty")
    own = stated(tree)
    shell = scripted(tree)
    lighten(tree)
    page_as_printed = printed(tree)
    visible = page_as_printed.visible
    address = canonical_in(tree, page.url)
    rough = candidate(tree, address, text)
    if not visible and not rough:
        raise refusal("script" if shell else "empty")
    guess = _language(_words(rough) or visible, own.language, chosen)
    data, words = _speaks(languages, guess.tag)
    months = dict(data.months)
    lead = [item.text for item in rough[:_LEAD_LINES] if isinstance(item, Piece)]
    known = details(tree, own, address, page.fetched.date(), months, lead)
    heads = headlines(tree)
    titles = [known.title or "", *own.titles[:_TITLES], *heads]
    draft = hygiene(
        _on_page(rough, page_as_printed, titles, data, words),
        titles,
        months,
        words,
        known.byline or "",
        bool(heads),
        lessons.wanted,
    )
    draft = as_taught(draft, page_as_printed, lessons)
    reason = wall(own, _words(draft), visible, shell)
    if reason:
        raise refusal(reason, _words(draft))
    if known.title and not _begins_with(draft, known.title):
        draft = [Piece(known.title, BlockKind.TITLE), *draft]
    draft = with_omitted(draft, page_as_printed, Knowledge(months, words))
    shown = printed_text(page_as_printed)
    return _article(page, address, known, guess, draft, languages, shown)


def _on_page(
    draft: Draft, page: Printed, titles: Sequence[str], data: LanguageData, words: Vocabulary
) -> Draft:
    """The blocks without their neighbours, and with the paragraphs that were lost."""
    forms = {key(title) for title in titles if title}
    found = aligned(draft, page)
    better = chosen(draft, page, found)
    if better is not draft:
        draft, found = better, aligned(better, page)
    around = Surroundings(page, draft, found, words)
    whole = list(with_lost(around, forms, data.opens_with_lead))
    if len(whole) > len(draft):
        around = replace(around, draft=whole, found=aligned(whole, page))
    near = list(without_neighbours(around))
    return list(with_bold_headings(replace(around, draft=near)))


def _begins_with(draft: Draft, title: str) -> bool:
    """Whether the story's first paragraph says the title, so that it need not be said before."""
    first = next((item.text for item in draft if isinstance(item, Piece)), "")
    return words_of(first) == words_of(title)


def _words(draft: Draft) -> str:
    kept = (item for item in draft if isinstance(item, Piece))
    return "\n".join(item.text for item in kept if item.kind is not BlockKind.SUMMARY)


def _speaks(languages: Mapping[str, LanguageData], tag: str) -> tuple[LanguageData, Vocabulary]:
    """The data of a language, and its patterns together with English, which pages mix in."""
    data = languages.get(primary(tag)) or LanguageData(primary(tag) or UNDETERMINED)
    both = dict.fromkeys((data, languages.get("en", data)))
    return data, vocabulary(*both)


def _language(text: str, declared: str, chosen: str | None) -> LanguageGuess:
    return LanguageGuess(chosen, 1.0, "chosen") if chosen else detect(text, declared)


def _article(
    page: Page,
    url: str,
    known: Details,
    guess: LanguageGuess,
    draft: Draft,
    languages: Mapping[str, LanguageData],
    shown: str,
) -> Article:
    whole = assemble(draft)
    blocks = _spoken_in(whole, guess, languages)
    skipped = located(shown, whole.skipped, whole.starts)
    return Article(
        url=url,
        outlet=known.outlet,
        title=known.title,
        byline=known.byline,
        published=known.published,
        language=guess.tag,
        language_confidence=guess.confidence,
        text=whole.text,
        blocks=blocks,
        skipped=within(whole.text, blocks, skipped, shown),
        edits=whole.edits,
        basis=(*known.basis, ("language", guess.basis)),
        page_sha256=page.sha256,
        published_confidence=known.published_confidence,
        image=known.image,
    )


def _spoken_in(
    whole: Assembled, guess: LanguageGuess, languages: Mapping[str, LanguageData]
) -> tuple[Block, ...]:
    """Each block's own language: the article's, unless the block is plainly in another."""
    if guess.basis == "chosen":
        return tuple(replace(block, language=guess.tag) for block in whole.blocks)
    data = languages.get(guess.tag)
    common = frozenset(data.common) if data else frozenset()
    return tuple(
        replace(block, language=_block_language(block.span.of(whole.text), guess.tag, common))
        for block in whole.blocks
    )


def _block_language(text: str, tag: str, common: frozenset[str]) -> str:
    words = text[:600].casefold().split()
    if len(words) < _OWN_WORDS or sum(word in common for word in words) * 6 > len(words):
        return tag
    own = detect(text[:600])
    return own.tag if own.confidence >= _OTHER_SURE else tag
