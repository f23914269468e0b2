"""A page or a text from the disk, from standard input, from a form or an upload."""

import re
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from readout.errors import UnreadableSource
from readout.model import Page
from readout.sources.kinds import check_readable, looks_like_html
from readout.sources.link import looks_like_link

STANDARD_INPUT = "-"

LIMIT = 10_000_000
"""Most bytes of a file or text, as of a link."""

_WEB = re.compile(r"https?://[^\s\x00-\x1f]+\Z", re.IGNORECASE)
_KEPT_TYPES = frozenset({"text/html", "application/xhtml+xml", "text/plain"})


def page_from_bytes(name: str, body: bytes, media_type: str, now: datetime, url: str = "") -> Page:
    """A page out of bytes that were handed in.

    Args:
        name: the file's name, for the reader and for sentences; "" for pasted text.
        body: the bytes as they came.
        media_type: the Content-Type the sender gave; guessed where it is "" or says little.
        now: the time in UTC.
        url: where the sender's browser had it from; dropped unless it is a web address.

    Raises:
        UnreadableSource: when they are no page and no text, or more than 10 MB.
    """
    known = _known_type(media_type)
    called = f"“{_short(name)}”" if name else "What was handed in"
    check_readable(body, media_type, called)
    if len(body) > LIMIT:
        raise UnreadableSource(
            f"{called} is larger than {LIMIT // 1_000_000} MB; give Readout one article from it."
        )
    guessed = "text/html" if looks_like_html(body) else "text/plain"
    return Page(
        requested=name,
        url=url if _WEB.match(url) else "",
        fetched=now,
        status=200,
        headers=(("content-type", known or guessed),),
        body=body,
    )


class FileSource:
    """Opens files, and "-" for standard input. Never hand it a name a stranger typed.

    Args:
        door: what every source is made with; files need none.
        now: gives the time in UTC.
        standard_input: where "-" reads from; the program's own when not given.
    """

    name = "file"

    def __init__(
        self,
        door: object = None,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        standard_input: BinaryIO | None = None,
    ) -> None:
        self._now = now
        self._standard_input = standard_input

    def accepts(self, source: str) -> bool:
        """Whether it is "-", something on this disk, or at least no address."""
        return source == STANDARD_INPUT or _exists(source) or not looks_like_link(source)

    def open(self, source: str) -> Page:
        """Read the file.

        Raises:
            UnreadableSource: when there is no such file, or it is no page and no text.
        """
        if not source.strip():
            raise UnreadableSource("Nothing was named; give Readout an address, a file or “-”.")
        if source == STANDARD_INPUT:
            stream = self._standard_input or sys.stdin.buffer
            return page_from_bytes("standard input", stream.read(LIMIT + 1), "", self._now())
        return page_from_bytes(Path(source).name, _bytes_of(source), "", self._now())


def _exists(source: str) -> bool:
    try:
        return Path(source).exists()
    except (OSError, ValueError):
        return False


def _bytes_of(source: str) -> bytes:
    name = f"“{_short(source)}”"
    try:
        with Path(source).open("rb") as file:
            return file.read(LIMIT + 1)
    except FileNotFoundError as error:
        sentence = f"There is no file {name}; check its name and folder."
        raise UnreadableSource(sentence) from error
    except IsADirectoryError as error:
        sentence = f"{name} is a folder; name a page or a text file in it."
        raise UnreadableSource(sentence) from error
    except PermissionError as error:
        sentence = f"{name} may not be read by you; change its permissions or copy it."
        raise UnreadableSource(sentence) from error
    except (OSError, ValueError) as error:
        sentence = f"{name} cannot be read as a file; check its name, or pass text in with “-”."
        raise UnreadableSource(sentence) from error


def _known_type(media_type: str) -> str:
    bare = media_type.partition(";")[0].strip().lower()
    return media_type if bare in _KEPT_TYPES else ""


def _short(name: str) -> str:
    clean = "".join(c if c.isprintable() else "·" for c in name)
    return clean if len(clean) <= 80 else clean[:79] + "…"
