"""An Australian accent for espeak: a table of vowels made from those of other languages.

The package has no Australian voice, but its hundred tables of phonemes hold nearly every vowel of
Australian English.  A folder of our own links to the package's data; only its list of tables is
another, longer by one: Received Pronunciation with the vowels named below.
"""

import hashlib
import shutil
import struct
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

VOICE = "en-AU"
"""The voice's name, as espeak knows it."""

_FILE = """\
name English (Australia)
language en-au 2

phonemes en-au

replace 00 o@ O@
replace 03 I i
replace 03 I2 i
replace 03 @ a#
replace 03 3 a#
"""
_PARENT = "en-rp"


class _Vowel(NamedTuple):
    """A vowel of English with the sound another table gives to one of its own.

    Args:
        name: espeak's name of the English vowel.
        table: where its sound is taken from.
        there: that table's name of the sound.
        shown: what it is called, which gives its IPA.
        length: in units of 2 ms.
    """

    name: str
    table: str
    there: str
    shown: str
    length: int


# FACE, PRICE, CHOICE, GOAT, MOUTH, FLEECE, GOOSE, SQUARE; then BATH, PALM and START.
_VOWELS = (
    _Vowel("eI", "fi", "&i", "&I", 115),
    _Vowel("aI", "af", "AI", "AI", 120),
    _Vowel("OI", "en-wm", "OI", "oI", 115),
    _Vowel("oU", "en-wm", "oU", "VU", 110),
    _Vowel("aU", "en-wm", "aU", "&U", 115),
    _Vowel("i:", "ro", "iI", "Ii", 100),
    _Vowel("u:", "ta", "U:", "u:", 95),
    _Vowel("e@", "en", "e@", "e:", 110),
    _Vowel("aa", "en", "aa", "a:", 110),
    _Vowel("A:", "en", "aa", "a:", 120),
    _Vowel("A@", "en", "aa", "a:", 120),
)
_HEAD = struct.Struct("<BBxx32s")
_PHONEME = struct.Struct("<4sIHBBBBBB")
# What ends every table.
_END = bytes(_PHONEME.size)


class _Table(NamedTuple):
    number: int
    parent: int
    phonemes: dict[bytes, tuple[int, ...]]


def data_folder(own: Path, package: Path) -> Path:
    """The folder espeak is to read, made if it is not there; safe to call from several processes.

    Args:
        own: where it is made.
        package: the data of the installed package.

    Raises:
        OSError: when it cannot be made.
        ValueError: when the package's tables are not as they were.
    """
    tables = with_accent((package / "phontab").read_bytes())
    # Another package, or the same in another place, has a folder of its own.
    key = hashlib.sha256(f"{package.resolve()}\n{_FILE}".encode() + tables).hexdigest()[:16]
    folder = own / f"espeak-{key}"
    if not _is_whole(folder, tables):
        own.mkdir(parents=True, exist_ok=True)
        # What a damaged folder left is in the way of the new one.
        shutil.rmtree(folder, ignore_errors=True)
        _make(folder, package, tables)
    return folder


def with_accent(phontab: bytes) -> bytes:
    """espeak's list of phoneme tables with the Australian one behind the others.

    Args:
        phontab: the package's file of that name.

    Raises:
        ValueError: when a table or vowel it is made from is not there.
    """
    tables = _tables(phontab)
    try:
        entries = [_entry(vowel, tables) for vowel in _VOWELS]
        parent = tables[_PARENT].number
    except (KeyError, struct.error) as problem:
        raise ValueError(f"espeak's tables have no {problem}") from problem
    head = _HEAD.pack(len(entries) + 1, parent, b"en-au")
    return bytes([phontab[0] + 1]) + phontab[1:] + head + b"".join(entries) + _END


def _tables(phontab: bytes) -> dict[str, _Table]:
    """The tables by their name; their numbers count from one."""
    found: dict[str, _Table] = {}
    position = 4
    for number in range(1, phontab[0] + 1):
        count, parent, name = _HEAD.unpack_from(phontab, position)
        position += _HEAD.size
        rows = _PHONEME.iter_unpack(phontab[position : position + count * _PHONEME.size])
        phonemes = {row[0].rstrip(b"\0"): row for row in rows}
        found[name.partition(b"\0")[0].decode()] = _Table(number, parent, phonemes)
        position += count * _PHONEME.size
    return found


def _entry(vowel: _Vowel, tables: dict[str, _Table]) -> bytes:
    """A row of the table: the number of the English vowel, the sound of the other."""
    number = tables[_PARENT].phonemes[vowel.name.encode()][3]
    _, flags, program, _, kind, begins, ends, _, stretch = tables[vowel.table].phonemes[
        vowel.there.encode()
    ]
    shown = vowel.shown.encode()
    return _PHONEME.pack(shown, flags, program, number, kind, begins, ends, vowel.length, stretch)


def _is_whole(folder: Path, tables: bytes) -> bool:
    try:
        return (folder / "phontab").read_bytes() == tables and all(_links(folder))
    except OSError:
        return False


def _links(folder: Path) -> Iterator[bool]:
    """Whether each file and folder is there behind its link."""
    yield (folder / "lang" / "gmw" / VOICE).is_file()
    yield from (path.exists() for path in folder.iterdir())


def _make(folder: Path, package: Path, tables: bytes) -> None:
    """Put the folder in place whole; whoever was faster made the same."""
    with tempfile.TemporaryDirectory(prefix=".", dir=folder.parent) as scratch:
        made = Path(scratch) / folder.name
        _link(package, made, "phontab", "lang")
        _link(package / "lang", made / "lang", "gmw")
        _link(package / "lang" / "gmw", made / "lang" / "gmw")
        (made / "phontab").write_bytes(tables)
        (made / "lang" / "gmw" / VOICE).write_text(_FILE, "ascii")
        try:
            made.rename(folder)
        except OSError:
            if not folder.is_dir():
                raise


def _link(package: Path, made: Path, *left_out: str) -> None:
    made.mkdir()
    for path in package.iterdir():
        if path.name not in left_out:
            (made / path.name).symlink_to(path.resolve())
