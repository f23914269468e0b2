"""Bytes to text, the way browsers do it."""

import re

import webencodings
from charset_normalizer import from_bytes

from readout.model import Page

_PRESCAN = 1024
_META = re.compile(
    rb"""<meta[^>]{0,400}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE
)
_XML = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9_.:-]{2,40})["']""")
_HTTP = re.compile(r"""charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
_GUESS_BYTES = 20_000
_PYTHON_NAMES = {
    "cp932": "shift_jis",
    "shift_jis_2004": "shift_jis",
    "shift_jisx0213": "shift_jis",
    "cp936": "gbk",
    "cp949": "euc_kr",
    "cp950": "big5",
}
_ASCII = 0x7F
_LATIN_END = 0x250


def decode(page: Page) -> str:
    """The page's body as text, whatever its encoding; never fails.

    Args:
        page: BOM, then the HTTP charset, then what the page declares, then valid UTF-8, then a
            guess, then windows-1252.
    """
    encoding = _marked(page.body) or _stated(page.header("content-type"))
    encoding = encoding or _declared(page.body[:_PRESCAN])
    if encoding is None or encoding.name == "utf-8":
        return _utf8(page.body) or _without_label(page.body)
    return str(webencodings.decode(page.body, encoding, errors="replace")[0])


def _marked(body: bytes) -> webencodings.Encoding | None:
    if body.startswith(b"\xef\xbb\xbf"):
        return webencodings.UTF8
    if body.startswith(b"\xff\xfe"):
        return webencodings.lookup("utf-16le")
    return webencodings.lookup("utf-16be") if body.startswith(b"\xfe\xff") else None


def _stated(content_type: str) -> webencodings.Encoding | None:
    found = _HTTP.search(content_type)
    return webencodings.lookup(found[1]) if found else None


def _declared(head: bytes) -> webencodings.Encoding | None:
    found = _META.search(head) or _XML.search(head)
    encoding = webencodings.lookup(found[1].decode("ascii")) if found else None
    if encoding is not None and encoding.name.startswith("utf-16"):
        # the prescan read ASCII, so the label cannot be true
        return webencodings.UTF8
    return encoding


def _utf8(body: bytes) -> str | None:
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def _without_label(body: bytes) -> str:
    rough = body.decode("utf-8", errors="replace")
    # a stray byte in a long UTF-8 page must not turn the whole of it into another encoding
    if rough.count("\ufffd") * 500 < len(rough) and not rough.isascii():
        return rough.removeprefix("\ufeff")
    best = from_bytes(body[:_GUESS_BYTES]).best()
    label = _label(best.encoding) if best and not _western(str(best)) else None
    chosen = label or webencodings.lookup("windows-1252")
    return str(webencodings.decode(body, chosen, errors="replace")[0])


def _label(name: str) -> webencodings.Encoding | None:
    """An encoding by Python's name for it."""
    name = _PYTHON_NAMES.get(name, name)
    return webencodings.lookup(name.replace("cp125", "windows-125").replace("_", "-"))


def _western(text: str) -> bool:
    """Whether a guess is in Latin letters, where only windows-1252 is what browsers would take."""
    letters = [char for char in text if ord(char) > _ASCII and char.isalpha()]
    return sum(ord(char) < _LATIN_END for char in letters) * 2 >= len(letters)
