"""Undoing hard line wraps: printed lines back to printed paragraphs."""

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from readout.model import Edit, Span

WRAP = "line wrap undone"
_END = re.compile(r"[.!?…:][\"”’»)\]]*$")
_HYPHEN = re.compile(r"\w[-‐]$")
_NEARLY = 0.8
_INDENT = re.compile(r"[ \t]{2,}|\t")
_BULLET = re.compile(r"[-*•·–]\s+\S|\d{1,2}[.)]\s+\S")


@dataclass(frozen=True)
class Paragraph:
    """A printed paragraph with its wraps undone.

    Args:
        text: its words on one line.
        wraps: one edit for each wrap undone.
        line: the index of its first line.
    """

    text: str
    wraps: tuple[Edit, ...] = ()
    line: int = 0


_Line = tuple[int, str]


def paragraphs(lines: Sequence[str]) -> list[Paragraph]:
    """Printed lines to paragraphs; a line with no words ends a paragraph.

    Args:
        lines: raw lines, indentation kept.
    """
    groups = _groups(lines)
    width = max((_width(group) for group in groups), default=0)
    words = _hyphenated(lines)
    out: list[Paragraph] = []
    for group in groups:
        out += [_joined(part, words) for part in _parts(group, _width(group) or width)]
    return out


def _groups(lines: Iterable[str]) -> list[list[_Line]]:
    groups: list[list[_Line]] = [[]]
    for n, line in enumerate(lines):
        if line.strip():
            groups[-1].append((n, line.rstrip()))
        elif groups[-1]:
            groups.append([])
    return [group for group in groups if group]


def _width(group: Sequence[_Line]) -> int:
    """The column text is wrapped at: the longest line that stops in mid-sentence, else 0."""
    stops = [
        len(line.strip())
        for (_, line), (_, after) in itertools.pairwise(group)
        if not _END.search(line) and after.strip()[:1].islower()
    ]
    return max(stops, default=0) or _full_width(group)


def _full_width(group: Sequence[_Line]) -> int:
    """The longest line, when most lines are so full that the next word would not have fitted."""
    width = max(len(line.strip()) for _, line in group)
    full = [
        line
        for (_, line), (_, after) in itertools.pairwise(group)
        if len(line.strip()) + 1 + len(after.split(maxsplit=1)[0]) > width
    ]
    open_ended = any(not _END.search(line) for line in full)
    enough = len(full) >= 2 and len(full) * 5 >= 3 * (len(group) - 1)
    return width if enough and open_ended else 0


def _parts(group: Sequence[_Line], width: int) -> list[list[_Line]]:
    parts = [[group[0]]]
    margin = min(len(line) - len(line.lstrip()) for _, line in group)
    for (_, before), numbered in itertools.pairwise(group):
        if width and _wrapped(before, numbered[1], width, margin):
            parts[-1].append(numbered)
        else:
            parts.append([numbered])
    return parts


def _wrapped(before: str, line: str, width: int, margin: int) -> bool:
    """Whether the break is the wrapper's: the next word would not have fitted."""
    if _INDENT.match(line[margin:]) or _BULLET.match(line.strip()):
        return False
    if not _END.search(before) and line.strip()[:1].islower():
        return True
    first = line.split(maxsplit=1)[0]
    if len(before.strip()) + 1 + len(first) > width:
        return True
    # some wrappers measure otherwise: a nearly full line that stops in mid-sentence goes on
    return not _END.search(before) and len(before.strip()) > _NEARLY * width


def _hyphenated(lines: Iterable[str]) -> frozenset[str]:
    """Words that stand whole somewhere: they decide whether a hyphen at a line's end is real."""
    ends = [line.split()[-1] for line in lines if _HYPHEN.search(line.rstrip()) and line.split()]
    if not ends:
        return frozenset()
    return frozenset(
        word.strip('.,;:!?"“”‘’()').casefold() for line in lines for word in line.split()
    )


def _joined(part: Sequence[_Line], words: frozenset[str]) -> Paragraph:
    first, opening = part[0]
    texts = [opening.strip()]
    edits: list[Edit] = []
    length = len(texts[0])
    for _, raw in part[1:]:
        line = raw.strip()
        glue, printed = _glue(texts[-1], line, words)
        if printed == "-\n":
            texts[-1] = texts[-1][:-1]
            length -= 1
        edits.append(Edit(Span(length, length + len(glue)), printed, WRAP))
        texts.append(glue + line)
        length += len(glue) + len(line)
    return Paragraph("".join(texts), tuple(edits), first)


def _glue(before: str, line: str, words: frozenset[str]) -> tuple[str, str]:
    if not _HYPHEN.search(before) or not line[:1].islower():
        return " ", "\n"
    whole = (
        (before.rsplit(maxsplit=1)[-1][:-1] + line.split(maxsplit=1)[0])
        .strip('.,;:!?"“”‘’()')
        .casefold()
    )
    return ("", "-\n") if whole in words else ("", "\n")
