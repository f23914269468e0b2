"""A folder with a page, its sound and its player, for any web server."""

import errno
import shutil
from collections.abc import Callable, Sequence
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

from jinja2 import Environment, PackageLoader, StrictUndefined

from readout.channels.webvtt import chapters_json
from readout.channels.written import explained
from readout.model import Article, Chapter
from readout.text.shown import section_views, skipped_phrase, title_view, web_address

SOUND = "audio.mp3"
MARKS = "marks.ndjson"
CAPTIONS = "audio.vtt"
CHAPTERS = "chapters.json"
PAGE = "index.html"


def write_folder(
    folder: Path,
    article: Article,
    voice: str,
    speak: Callable[[Path], tuple[bytes, str, Sequence[Chapter]]],
    note: str = "",
) -> None:
    """Write the folder; nothing of it is there if anything fails.

    Args:
        folder: made if it is not there; files of the same names in it are replaced.
        voice: the label that speaks, to be named on the page.
        speak: writes the sound to the path it is given, and returns the marks (one JSON object
            a line), the captions and the chapters.
        note: whose quoted words are heard in which voices, to be said on the page.

    Raises:
        UnwritableOutput: when it cannot be written.
        DiskFull: when there is no room.
    """
    with explained(folder):
        folder.parent.mkdir(parents=True, exist_ok=True)
        if folder.exists() and not folder.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, "it is a file")
        with TemporaryDirectory(prefix=f".{folder.name}-", dir=folder.parent) as name:
            made = Path(name)
            marks, told, chapters = speak(made / SOUND)
            (made / MARKS).write_bytes(marks)
            (made / CAPTIONS).write_text(told, "utf-8")
            (made / CHAPTERS).write_text(chapters_json(article, chapters), "utf-8")
            (made / PAGE).write_text(page(article, voice, chapters, note), "utf-8")
            for asset in files("readout.web").joinpath("static").iterdir():
                if asset.name.endswith((".js", ".css", ".svg")):
                    (made / asset.name).write_bytes(asset.read_bytes())
            folder.mkdir(exist_ok=True)
            for file in made.iterdir():
                shutil.move(file, folder / file.name)


def page(article: Article, voice: str, chapters: Sequence[Chapter], note: str = "") -> str:
    """The page itself.

    Args:
        voice: the label that speaks.
        chapters: in order.
        note: whose quoted words are heard in which voices.
    """
    environment = Environment(
        loader=PackageLoader("readout.channels", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("folder.html").render(
        article=article,
        voice=voice,
        note=note,
        source=web_address(article.url),
        skipped=skipped_phrase(article),
        title=title_view(article),
        sections=list(section_views(article)),
        # Chapters an article says itself are not its sections; the player goes to them.
        tracks={} if article.chapters else {chapter.title: chapter for chapter in chapters},
    )
