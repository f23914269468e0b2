"""A book that reads itself: EPUB 3 with Media Overlays, one sentence lit at a time."""

import re
import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from shutil import copyfileobj
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from jinja2 import Environment, PackageLoader, StrictUndefined

from readout.channels.cover import cover
from readout.channels.written import replacing
from readout.model import Article, Mark, Span
from readout.text.chapters import stretches
from readout.text.shown import section_views, title_view, web_address

_FILES = {
    "META-INF/container.xml": "container.xml",
    "EPUB/package.opf": "package.opf",
    "EPUB/nav.xhtml": "nav.xhtml",
    "EPUB/cover.xhtml": "cover.xhtml",
    "EPUB/text.xhtml": "text.xhtml",
    "EPUB/overlay.smil": "overlay.smil",
    "EPUB/book.css": "book.css",
}
_SOUND = "EPUB/audio.mp3"
_COVER = "EPUB/cover.png"
# The oldest time a ZIP file can hold, so that the same article gives the same bytes.
_EPOCH = (1980, 1, 1, 0, 0, 0)
_NO_XML = re.compile(r"[^\t\n\r -\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]")


@dataclass(frozen=True)
class Clip:
    """A line of the text and where its sound is.

    Args:
        id: of its element.
        mark: what it is in the article's text, and when it is heard.
    """

    id: str
    mark: Mark


def write_epub(
    path: Path,
    article: Article,
    voice: str,
    lines: Sequence[tuple[int, Mark]],
    sound: Path,
    modified: datetime,
    note: str = "",
) -> None:
    """Write the book whole or not at all.

    Args:
        path: a file that is there is replaced.
        voice: the label that speaks.
        lines: the index of its block, and the mark, of each line in order.
        sound: the MP3 the marks are of.
        modified: when the book was made.
        note: whose quoted words are heard in which voices.

    Raises:
        UnwritableOutput: when it cannot be written.
        DiskFull: when there is no room.
    """
    clips: list[list[Clip]] = [[] for _ in article.blocks]
    for number, (block, mark) in enumerate(lines):
        if round(mark.end, 3) > round(mark.start, 3):
            clips[block].append(Clip(f"line{number}", mark))
    facts = _facts(article, voice, clips, modified) | {"note": note}
    with replacing(path) as made, ZipFile(made, "w") as book:
        # The specification wants it first and uncompressed.
        book.writestr(ZipInfo("mimetype", _EPOCH), "application/epub+zip", ZIP_STORED)
        for name, template in _FILES.items():
            # An overlay of nothing would be none.
            if template == "overlay.smil" and not any(clips):
                continue
            text = _ENVIRONMENT.get_template(template).render(facts)
            book.writestr(ZipInfo(name, _EPOCH), _NO_XML.sub("\ufffd", text), ZIP_DEFLATED)
        book.writestr(ZipInfo(_COVER, _EPOCH), cover(article), ZIP_STORED)
        place = ZipInfo(_SOUND, _EPOCH)
        # Told beforehand, so that a sound of many hours may pass four gigabytes.
        place.file_size = sound.stat().st_size
        with sound.open("rb") as heard, book.open(place, "w") as file:
            copyfileobj(heard, file)


def _facts(
    article: Article, voice: str, clips: Sequence[Sequence[Clip]], modified: datetime
) -> dict[str, Any]:
    return {
        "article": article,
        "title": title_view(article),
        "source": web_address(article.url),
        "voice": voice,
        # The same text is the same book.
        "identifier": uuid.uuid5(uuid.NAMESPACE_URL, f"{article.url} {article.text_hash}").urn,
        "modified": modified.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "sections": list(section_views(article)),
        "contents": list(_contents(article)),
        "pieces": [
            list(_pieces(article.text, block.span, inside))
            for block, inside in zip(article.blocks, clips, strict=True)
        ],
        "clips": [
            list(chain.from_iterable(clips[section.blocks.start : section.blocks.end]))
            for section in article.sections
        ],
        "seconds": sum(_length(clip.mark) for clip in chain.from_iterable(clips)),
    }


def _contents(article: Article) -> Iterator[tuple[str, str]]:
    """Where each chapter begins in the text, and its title."""
    for number, one in enumerate(stretches(article)):
        place = f"block{one.blocks.start}" if article.chapters else f"part{number}"
        yield place, one.title


def _length(mark: Mark) -> float:
    """As long as the overlay's rounded times say."""
    return round(mark.end, 3) - round(mark.start, 3)


def _pieces(text: str, span: Span, clips: Iterable[Clip]) -> Iterator[tuple[str, str]]:
    """A block's text in order: the lines with their ids, and what stands between them with none."""
    at = span.start
    for clip in clips:
        yield "", text[at : clip.mark.source.start]
        yield clip.id, clip.mark.source.of(text)
        at = clip.mark.source.end
    yield "", text[at : span.end]


_ENVIRONMENT = Environment(
    loader=PackageLoader("readout.channels.epub", "."),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
