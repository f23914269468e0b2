"""Every place where a text calls somebody to mind: by name, by role, by a pronoun."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from readout.model import PartyKind, Span
from readout.text.quotes.parties import Register
from readout.text.quotes.parties_names import Named
from readout.text.quotes.parties_roles import NO_ROLE, Reader, Role
from readout.text.quotes.pronouns import HE, SHE, Known

_REACH = 4
_OPENING = 3
"""Sentences, headline and all, in which a story's first person is told by role, then by name."""
_NEAR = 12
_LONGEST_ROLE = 7


class Mention(NamedTuple):
    """Where somebody is called to mind.

    Args:
        place: the first character.
        word: index of its last word.
        whom: who; None for a pronoun.
        pronoun: "he" or "she"; "" for a name or role.
    """

    place: int
    word: int
    whom: Known | None
    pronoun: str = ""


def mentions(reader: Reader, names: Sequence[Named], register: Register) -> list[Mention]:
    """All of a text, in order.

    Args:
        reader: of the text.
        names: its names.
        register: who bears them.
    """
    found = [Mention(n.span.start, n.last - 1, register.bearer(n)) for n in names]
    found += _by_role(reader, register)
    found += _pronouns(reader)
    return sorted(found, key=lambda mention: mention.place)


def _by_role(reader: Reader, register: Register) -> Iterator[Mention]:
    """ "The minister", where one person of the text is a minister."""
    only = register.roles_of_one()
    words = reader.words
    for at, low in enumerate(words.low):
        if low not in only or words.capital[at] or words.genitive[at]:
            continue
        if _definite(reader, at) and not _named_next(reader, at):
            yield Mention(words.start[at], at, only[low])


def _definite(reader: Reader, at: int) -> bool:
    words = reader.words
    for here in range(at - 1, max(at - _REACH, -1), -1):
        if words.gap[here + 1] not in (" ", "-"):
            return False
        if words.low[here] in reader.lexicon.determiners:
            return words.low[here] in reader.known.pointers
    return False


def _named_next(reader: Reader, at: int) -> bool:
    words = reader.words
    return at + 1 < words.size and words.capital[at + 1] and words.gap[at + 1] in (" ", ", ")


def _pronouns(reader: Reader) -> Iterator[Mention]:
    """Pronouns that are the subject of their sentence."""
    forms = reader.lexicon.words
    pronouns = dict.fromkeys(forms.she.split(), SHE) | dict.fromkeys(forms.he.split(), HE)
    words = reader.words
    for at, low in enumerate(words.low):
        if low in pronouns and words.capital[at] and words.begins(at):
            yield Mention(words.start[at], at, None, pronouns[low])


def adopt_roles(
    reader: Reader, names: Sequence[Named], register: Register, sentences: Sequence[Span]
) -> None:
    """Give a role that opens one of the first sentences to whom the next one names without any.

    Args:
        reader: of the text.
        names: its names.
        register: who bears them; changed.
        sentences: of the text, in order.
    """
    opening: dict[int, Named] = {}
    for name in names:
        at = bisect_right(sentences, name.span.start, key=lambda span: span.start) - 1
        if at > _OPENING:
            break
        opening.setdefault(at, name)
    for at in range(1, _OPENING + 1):
        first = opening.get(at)
        if first is None or first.span.start - sentences[at].start > _NEAR:
            continue
        whom = register.bearer(first)
        if whom.kind is PartyKind.PERSON and not whom.role:
            start = bisect_left(reader.starts, sentences[at - 1].start)
            register.learn_role(whom, _opening_role(reader, start))


def _opening_role(reader: Reader, first: int) -> Role:
    """The role of a phrase without a name at a sentence's start."""
    words = reader.words
    end = first
    while (
        end < words.size and end - first < _LONGEST_ROLE and not (end > first and words.begins(end))
    ):
        end += 1
        if reader.known.is_role(words.low[end - 1]) and not words.genitive[end - 1]:
            following = end < words.size and not words.capital[end]
            named = not following or reader.known.is_role(words.low[end])
            return NO_ROLE if named else reader.phrase(first, end)
    return NO_ROLE
