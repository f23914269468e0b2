"""A folder with a page, its sound and its player, for any web server."""

import errno
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib.resources import files
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from readout.errors import DiskFull, UnwritableOutput
from readout.model import Article, Block, BlockKind, Chapter

SOUND = "audio.mp3"
MARKS = "marks.ndjson"
PAGE = "index.html"


def write_folder(
    folder: Path,
    article: Article,
    voice: str,
    speak: Callable[[Path], tuple[bytes, Sequence[Chapter]]],
) -> None:
    """Write the folder; nothing of it is there if anything fails.

    Args:
        folder: made if it is not there; files of the same names in it are replaced.
        voice: the label that speaks, to be named on the page.
        speak: writes the sound to the path it is given, and returns the marks (one JSON object
            a line) and the chapters.

    Raises:
        UnwritableOutput: when it cannot be written.
        DiskFull: when there is no room.
    """
    with _explained(folder):
        folder.parent.mkdir(parents=True, exist_ok=True)
        if folder.exists() and not folder.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, "it is a file")
        with TemporaryDirectory(prefix=f".{folder.name}-", dir=folder.parent) as name:
            made = Path(name)
            marks, chapters = speak(made / SOUND)
            (made / MARKS).write_bytes(marks)
            (made / PAGE).write_text(page(article, voice, chapters), "utf-8")
            for asset in files("readout.web").joinpath("static").iterdir():
                if asset.name.endswith((".js", ".css")):
                    (made / asset.name).write_bytes(asset.read_bytes())
            folder.mkdir(exist_ok=True)
            for file in made.iterdir():
                shutil.move(file, folder / file.name)


@contextmanager
def _explained(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(f"The disk that holds {folder} is full; make room there.") from error
        raise UnwritableOutput(
            f"The folder {folder} cannot be written ({error.strerror}); choose another."
        ) from error


def page(article: Article, voice: str, chapters: Sequence[Chapter]) -> str:
    """The page itself.

    Args:
        voice: the label that speaks.
        chapters: one a section, in seconds.
    """
    environment = Environment(
        loader=PackageLoader("readout.channels", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    source = article.url if article.url.startswith(("http://", "https://")) else ""
    return environment.get_template("folder.html").render(
        article=article,
        voice=voice,
        source=source,
        title=[block for block in article.blocks if block.kind is BlockKind.TITLE],
        sections=list(_sections(article, chapters)),
        element=lambda block, tag: _element(article, block, tag),
    )


def _sections(article: Article, chapters: Sequence[Chapter]) -> Iterator[dict[str, Any]]:
    by_title = {chapter.title: chapter for chapter in chapters}
    for section in article.sections:
        blocks = article.blocks[section.blocks.start : section.blocks.end]
        body = [b for b in blocks if b.kind not in (BlockKind.TITLE, BlockKind.HEADING)]
        runs = groupby(body, lambda block: block.kind is BlockKind.LIST_ITEM)
        yield {
            "title": section.title,
            "heading": [b for b in blocks if b.kind is BlockKind.HEADING],
            "chapter": by_title.get(section.title),
            "runs": [(is_list, list(run)) for is_list, run in runs],
        }


def _element(article: Article, block: Block, tag: str) -> Markup:
    language = "" if block.language == article.language else f' lang="{escape(block.language)}"'
    start, number = block.span.start, article.blocks.index(block)
    text = escape(block.span.of(article.text))
    return Markup(f'<{tag} data-start="{start}" data-block="{number}"{language}>{text}</{tag}>')
