"""ID3v2.4 tags: title, source, cover and chapters in front of an MP3."""

from collections.abc import Iterable, Sequence

from readout.model import Chapter

_UTF8 = b"\x03"
_NOT_BY_BYTE_OFFSET = b"\xff" * 8
_TOP_LEVEL_ORDERED = b"\x03"


def tag(frames: Iterable[bytes]) -> bytes:
    """A whole tag of some frames."""
    body = b"".join(frames)
    return b"ID3\x04\x00\x00" + _size(len(body)) + body


def text(identifier: str, value: str) -> bytes:
    """A text frame such as TIT2."""
    return _frame(identifier, _UTF8 + value.encode())


def comment(value: str) -> bytes:
    """The comment players show, in English."""
    return _frame("COMM", _UTF8 + b"eng" + b"\0" + value.encode())


def link(description: str, address: str) -> bytes:
    """A described link."""
    return _frame("WXXX", _UTF8 + description.encode() + b"\0" + address.encode())


def cover(png: bytes) -> bytes:
    """The picture of the front cover."""
    front_cover = b"\x03"
    return _frame("APIC", _UTF8 + b"image/png\0" + front_cover + b"\0" + png)


def chapters(parts: Sequence[Chapter]) -> Iterable[bytes]:
    """A table of contents and one frame a chapter; nothing for no chapters."""
    if not parts:
        return
    # The count of entries is one byte.
    listed = parts[:255]
    names = [b"chapter%d\0" % number for number in range(1, len(listed) + 1)]
    head = b"contents\0" + _TOP_LEVEL_ORDERED + bytes([len(names)])
    yield _frame("CTOC", head + b"".join(names))
    for name, chapter in zip(names, listed, strict=True):
        times = b"".join(
            round(second * 1000).to_bytes(4) for second in (chapter.start, chapter.end)
        )
        yield _frame("CHAP", name + times + _NOT_BY_BYTE_OFFSET + text("TIT2", chapter.title))


def _frame(identifier: str, body: bytes) -> bytes:
    return identifier.encode() + _size(len(body)) + b"\0\0" + body


def _size(count: int) -> bytes:
    """A number in seven bits a byte, so that no size looks like the start of a sound frame."""
    return bytes(count >> shift & 0x7F for shift in (21, 14, 7, 0))
