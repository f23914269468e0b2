"""What a body of bytes is, and what to tell a user who hands in something that is not read."""

import codecs
import re

from readout.errors import UnreadableSource

_HEAD = 65_536

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"\x00\x00\x01\x00", "ICO"),
    (b"ID3", "MP3"),
    (b"\xff\xfb", "MP3"),
    (b"\xff\xf3", "MP3"),
    (b"\xff\xf2", "MP3"),
    (b"OggS", "Ogg"),
    (b"fLaC", "FLAC"),
    (b"MThd", "MIDI"),
    (b"\x1aE\xdf\xa3", "Matroska"),
    (b"FLV\x01", "FLV"),
    (b"\x00\x00\x01\xba", "MPEG"),
    (b"\x1f\x8b", "gzip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"(\xb5/\xfd", "zstd"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "RAR"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Word or Excel"),
    (b"{\\rtf", "RTF"),
    (b"%!PS", "PostScript"),
    (b"bplist00", "web archive"),
)

_RIFF = {b"WEBP": "WebP", b"WAVE": "WAV", b"AVI ": "AVI"}
_BRANDS = {b"avif": "AVIF", b"heic": "HEIC", b"heix": "HEIC", b"mif1": "HEIC", b"M4A ": "M4A"}
_ZIPPED = (
    (b"mimetypeapplication/epub+zip", "EPUB"),
    (b"mimetypeapplication/vnd.oasis", "OpenDocument"),
    (b"word/", "Word"),
    (b"xl/", "Excel"),
    (b"ppt/", "PowerPoint"),
)

_FAMILIES = {
    "image": ("PNG", "JPEG", "GIF", "TIFF", "ICO", "WebP", "AVIF", "HEIC", "BMP", "SVG"),
    "audio": ("MP3", "Ogg", "FLAC", "MIDI", "WAV", "M4A"),
    "video": ("Matroska", "FLV", "MPEG", "AVI", "MP4"),
    "archive": ("zip", "gzip", "bzip2", "xz", "zstd", "7z", "RAR"),
    "document": (
        *("EPUB", "OpenDocument", "Word", "Excel", "PowerPoint", "Word or Excel"),
        *("RTF", "PostScript"),
    ),
    "data": ("JSON", "CSS", "CSV", "calendar", "JavaScript"),
}
_FAMILY = {kind: family for family, kinds in _FAMILIES.items() for kind in kinds}

_INSTEAD = "Readout reads pages and text, so give it the article as one of those"
_COMPLAINTS = {
    "empty": ("empty", "give Readout a page or a text with words in it"),
    "PDF": ("a PDF", "give Readout the web page instead, or copy the text out and paste that"),
    "feed": ("a feed", "follow it with `readout add`, or give Readout one article of it"),
    "web archive": ("a web archive", "save the page as “HTML only” and give Readout that"),
    "image": ("an image", _INSTEAD),
    "audio": ("a sound recording", _INSTEAD),
    "video": ("a video", _INSTEAD),
    "archive": ("an archive", "unpack it and give Readout the page or text in it"),
    "document": ("a document", "save it as text or HTML and give Readout that"),
    "data": ("data for programs", "give Readout a web page or a text file"),
    "binary": ("not text", "give Readout a web page or a text file"),
}

_DATA_TYPES = {
    "application/json": "JSON",
    "application/ld+json": "JSON",
    "text/css": "CSS",
    "text/csv": "CSV",
    "text/calendar": "calendar",
    "text/javascript": "JavaScript",
    "application/javascript": "JavaScript",
}

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x1b")) + b"\x7f"
# Possessive, so that a page of nothing but comments cannot make it try every way to cut them.
_BEFORE = r"(?>\s+|<!--.*?-->|<\?.*?\?>|<!doctype svg[^>]*>)*+"
_OPENING = re.compile(_BEFORE + r"<(!doctype\s+html|html|head|body)\b", re.I | re.S)
_FEED = re.compile(_BEFORE + r"<(rss|feed|rdf:RDF)\b", re.I | re.S)
_SVG = re.compile(_BEFORE + r"<svg\b", re.I | re.S)
_MARKUP = re.compile(r"</(p|div|article|section|h[1-6]|ul|ol|table|title|span|a)\s*>", re.I)
_MHTML = re.compile(r"(From: <Saved by|MIME-Version: 1\.0\r?\n|Content-Type: multipart/related)")


def kind_of(body: bytes, media_type: str = "") -> str:
    """What a body is: "HTML", "text", "empty", "PDF", "PNG", "zip", "binary" and so on.

    Args:
        body: all of it, or at least its first 64 kB.
        media_type: the Content-Type header, believed only where the bytes do not say.
    """
    if not body.strip():
        return "empty"
    kind = _by_magic(body)
    if kind:
        return kind
    head = _readable_head(body, media_type)
    if head is None:
        return _by_media_type(media_type) or "binary"
    return _by_text(head) or _by_media_type(media_type) or "text"


def check_readable(body: bytes, media_type: str, name: str) -> None:
    """Refuse what is neither a page nor a text.

    Args:
        body: the bytes.
        media_type: the Content-Type header, or "".
        name: what the user calls it: an address, a file name.

    Raises:
        UnreadableSource: with one sentence saying what it is and what to do.
    """
    sentence = _complaint(kind_of(body, media_type), name)
    if sentence:
        raise UnreadableSource(sentence)


def looks_like_html(body: bytes) -> bool:
    """Whether the bytes are a page rather than plain text."""
    return kind_of(body) == "HTML"


def _complaint(kind: str, name: str) -> str:
    """What is said of a kind that is not read; "" for one that is."""
    if kind in ("HTML", "text"):
        return ""
    family = _FAMILY.get(kind, kind)
    what, do = _COMPLAINTS[family]
    named = f"{what} ({kind})" if kind in _FAMILY and kind != family else what
    return f"{name} is {named}; {do}."


def _by_magic(body: bytes) -> str:
    if b"%PDF-" in body[:1024]:
        return "PDF"
    for magic, kind in _MAGIC:
        if body.startswith(magic):
            return kind
    if body.startswith(b"RIFF"):
        return _RIFF.get(body[8:12], "")
    if body[4:8] == b"ftyp":
        return _BRANDS.get(body[8:12], "MP4")
    if body.startswith(b"BM") and body[6:10] == b"\0\0\0\0":
        return "BMP"
    return _zipped(body) if body.startswith(b"PK\x03\x04") else ""


def _zipped(body: bytes) -> str:
    return next((kind for mark, kind in _ZIPPED if mark in body[:_HEAD]), "zip")


def _readable_head(body: bytes, media_type: str) -> str | None:
    """The first characters of a text, roughly decoded; None for bytes that are no text."""
    head = body[:_HEAD]
    for bom, encoding in _BOMS:
        if head.startswith(bom):
            return head[len(bom) :].decode(encoding, "replace")
    if "utf-16" in media_type.lower():
        return head.decode(
            "utf-16-be" if "utf-16be" in media_type.lower() else "utf-16-le", "replace"
        )
    controls = len(head) - len(head.translate(None, _CONTROLS))
    # A page may hold a stray NUL; of random bytes one in ten is a control character.
    return None if controls > max(2, len(head) // 50) else head.decode("latin-1")


def _by_text(head: str) -> str:
    if _FEED.match(head):
        return "feed"
    if _SVG.match(head):
        return "SVG"
    if _OPENING.match(head):
        return "HTML"
    if _MHTML.match(head):
        return "web archive"
    return "HTML" if len(_MARKUP.findall(head)) > 1 else ""


def _by_media_type(media_type: str) -> str:
    bare = media_type.partition(";")[0].strip().lower()
    if bare in ("text/html", "application/xhtml+xml"):
        return "HTML"
    if bare == "application/pdf":
        return "PDF"
    if bare in ("application/zip", "application/x-zip-compressed"):
        return "zip"
    if bare in _DATA_TYPES:
        return _DATA_TYPES[bare]
    main = bare.partition("/")[0]
    return main if main in ("image", "audio", "video") else ""
