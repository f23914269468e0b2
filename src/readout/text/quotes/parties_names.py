"""The names in a text: runs of words with capitals, and whose they may be."""

from collections.abc import Iterator
from typing import NamedTuple

from readout.model import PartyKind, Span
from readout.text.quotes.parties_roles import NO_ROLE, Reader, Role
from readout.text.quotes.wordlist import Words

_LONGEST = 8
_LONGEST_NAME = 5
_PARTY_AND_NAME = 2


class Named(NamedTuple):
    """A name where it is printed.

    Args:
        span: of the name itself.
        first: index of its first word.
        last: index of the word behind its last.
        keys: its words in lower case.
        name: as printed, without titles.
        title: the honorific or rank directly before it, lower case; or "".
        role: what stands round it.
        kind: what bears it; None when that cannot be told from here.
        gender: as title, role and first name tell.
        sure: whether something beside capitals shows that it is a person's.
    """

    span: Span
    first: int
    last: int
    keys: tuple[str, ...]
    name: str
    title: str
    role: Role
    kind: PartyKind | None
    gender: str
    sure: bool


def runs(words: Words, reader: Reader) -> Iterator[tuple[int, int]]:
    """The runs of words with capitals, as indexes.

    Args:
        words: of the whole text.
        reader: of that text.
    """
    end = 0
    for at in [n for n, capital in enumerate(words.capital) if capital]:
        if at >= end:
            end = _run_end(words, at, reader)
            yield at, end


def _run_end(words: Words, start: int, reader: Reader) -> int:
    end = start + 1
    while end < words.size and end - start < _LONGEST:
        if words.gap[end] != " " and not _joined(words, end, reader):
            break
        if words.capital[end]:
            end += 1
        elif (reach := _over_small(words, end, reader)) > end:
            end = reach
        else:
            break
    return end


def _joined(words: Words, at: int, reader: Reader) -> bool:
    """Whether a name goes on over more than a space."""
    gap = words.gap[at]
    if gap == ". ":
        known = reader.known
        before = words.low[at - 1]
        return len(words.text[at - 1]) == 1 or before in known.titles or before in known.ranks
    return gap in ("’ ", "' ") and words.low[at - 1].endswith("s")


def _over_small(words: Words, at: int, reader: Reader) -> int:
    """The word behind the small ones that stand inside a name; `at` when they do not."""
    end = at
    while end < words.size and end - at < 3 and words.low[end] in reader.known.particles:
        end += 1
        if end < words.size and words.gap[end] != " ":
            return at
    if end == at and words.low[at] == "&":
        end += 1
    if end == at and words.low[at] in reader.known.inside and _body_goes_on(words, at, reader):
        end += 1
        while end < words.size and words.low[end] in reader.known.pointers:
            end += 1
    return (
        end
        if end > at and end < words.size and words.capital[end] and words.gap[end] == " "
        else at
    )


def _body_goes_on(words: Words, at: int, reader: Reader) -> bool:
    """Whether "of" or "and" stands inside the name of a body."""
    known = reader.known
    before = words.low[at - 1]
    if words.low[at] in known.joins:
        return words.genitive[at - 1] and before.endswith("s")
    return before in known.bodies or before in known.offices or before in known.groups


def named(reader: Reader) -> Iterator[Named]:
    """Every name of a text that is not an outlet's, in order.

    Args:
        reader: of that text.
    """
    words = reader.words
    for first, last in runs(words, reader):
        if reader.outlets.at(words.start[first], words.end[last - 1]):
            continue
        found = _one(reader, first, last)
        if found:
            yield found


def _one(reader: Reader, first: int, last: int) -> Named | None:
    words = reader.words
    while (
        first < last
        and words.low[first] in reader.known.before_names
        and (words.begins(first) or first + 1 == last or words.low[first] in reader.known.articles)
    ):
        first += 1
    if first == last:
        return None
    name = _name_start(reader, first, last)
    if name == last or _elsewhere(reader, name, last):
        return None
    return _classified(reader, first, name, last)


def _elsewhere(reader: Reader, first: int, last: int) -> bool:
    """Whether a name is a place's or a day's, or only a noun with a capital."""
    words, known = reader.words, reader.known
    low = words.low[last - 1]
    if last - first == 1:
        if low.partition("'")[0] in known.before_names:
            return True
        if words.begins(first) and _only_a_word(reader, first):
            return True
        return low in known.unnamed or low in known.groups or low in known.documents
    return low in known.places and words.low[first] not in known.first_names


def _only_a_word(reader: Reader, at: int) -> bool:
    """Whether a word has its capital only because a sentence begins with it."""
    words, low = reader.words, reader.words.low[at]
    if low in reader.small:
        return True
    says = at + 1 < words.size and words.low[at + 1] in reader.lexicon.finite
    return low not in reader.capitals and not says


def _name_start(reader: Reader, first: int, last: int) -> int:
    """Where the name begins behind the titles and roles of a run; `last` when it holds no more."""
    words, known = reader.words, reader.known
    begin = first
    for at in range(first, last):
        low = words.low[at]
        titled = _titled(reader, at) or (low in known.unnamed and last - at > _PARTY_AND_NAME)
        if titled and not _surname(reader, first, at, last) and not _first(reader, at, last):
            begin = at + 1
    if begin == first and _behind_link(reader, first):
        begin = _inside_tail(reader, first, last)
    return begin


def _first(reader: Reader, at: int, last: int) -> bool:
    """Whether a word that names a role is somebody's first name, as in "Dean Marsh"."""
    return reader.words.low[at] in reader.known.first_names and at < last - 1


def _titled(reader: Reader, at: int) -> bool:
    """Whether a word is a title, a rank or a role."""
    low, known = reader.words.low[at], reader.known
    return low in known.titles or low in known.ranks or known.is_role(low)


def _surname(reader: Reader, first: int, at: int, last: int) -> bool:
    """Whether a word that names a role is somebody's surname, as in "Ann Baker"."""
    return (
        at == last - 1
        and at > first
        and (
            reader.words.low[at - 1] in reader.known.first_names
            or reader.words.low[at - 1] in reader.known.titles
            or (at - 1 > first and not _titled(reader, at - 1))
        )
    )


def _behind_link(reader: Reader, first: int) -> bool:
    """Whether a run goes on a role, as "State" does in "Secretary of State"."""
    words = reader.words
    for at in range(first - 1, max(first - 4, 0), -1):
        if words.gap[at + 1] != " ":
            return False
        if words.low[at] in reader.known.parts:
            return words.gap[at] == " " and reader.known.is_role(words.low[at - 1])
        if words.low[at] not in reader.known.pointers:
            return False
    return False


def _inside_tail(reader: Reader, first: int, last: int) -> int:
    known = reader.known.first_names
    for at in range(first + 1, last - 1):
        if reader.words.low[at] in known:
            return at
    if (
        last - first < 3
        or reader.words.low[first - 1] in reader.known.pointers
        or body_kind(reader, last - 2, last)
    ):
        return first
    return last - 2


def _classified(reader: Reader, first: int, name: int, last: int) -> Named:
    words, known = reader.words, reader.known
    title = words.low[name - 1] if name > first else ""
    before = reader.before(name)
    behind = reader.behind(last) if not words.genitive[last - 1] else NO_ROLE
    role = _joined_roles(before, behind)
    gender = known.gender_of_title(title) if title else ""
    gender = gender or role.gender or known.gender_of_name(words.low[name])
    titled = title in known.titles or title in known.ranks
    if last - name == 1 and name == first and words.low[first - 1] in known.articles:
        role = NO_ROLE
    kind = _kind(reader, first, name, last, titled or bool(role.nouns))
    sure = titled or bool(role.nouns) or words.low[name] in known.first_names
    span = Span(words.start[name], words.end[last - 1])
    keys = tuple(words.low[name:last])
    if len(keys) > 1 and not known.suffixes.isdisjoint(keys):
        keys = tuple(low for low in keys if low not in known.suffixes)
    printed = reader.text[span.start : span.end]
    shown = title if title in known.titles or title in known.ranks else ""
    return Named(span, name, last, keys, printed, shown, role, kind, gender, sure)


def _joined_roles(before: Role, behind: Role) -> Role:
    """The fuller of two roles, with what the other one adds."""
    if before is NO_ROLE or behind is NO_ROLE:
        return before if behind is NO_ROLE else behind
    first, second = (behind, before) if len(behind.text) > len(before.text) else (before, behind)
    return Role(
        first.text,
        first.affiliation or second.affiliation,
        (*before.nouns, *behind.nouns),
        first.gender or second.gender,
    )


def _kind(reader: Reader, first: int, name: int, last: int, shown: bool) -> PartyKind | None:
    words, known = reader.words, reader.known
    if (name > first or shown) and last - name <= _LONGEST_NAME:
        return PartyKind.PERSON
    if body := body_kind(reader, name, last):
        return body
    if last - name == 1:
        return PartyKind.OFFICE if words.low[name] in known.states else None
    if words.low[name] in known.first_names:
        return PartyKind.PERSON
    if first and words.low[first - 1] in known.articles and words.gap[first] == " ":
        return PartyKind.GROUP
    return PartyKind.PERSON if last - name <= 4 else PartyKind.GROUP


def body_kind(reader: Reader, first: int, last: int) -> PartyKind | None:
    """What kind of body or document a name with capitals names, None for none.

    Args:
        reader: of the text.
        first: index of the name's first word.
        last: index behind its last.
    """
    known = reader.known
    lows = reader.words.low[first:last]
    if lows[0] in known.first_names and len(lows) < 4 and lows[-1] not in known.collective:
        return None
    if lows[-1] in known.offices or lows[0] in known.offices:
        return PartyKind.OFFICE
    if lows[-1] in known.documents or lows[0] in known.documents:
        return PartyKind.DOCUMENT
    bodily = known.bodily
    if lows[-1] in bodily or lows[0] in bodily or "&" in lows or not known.parts.isdisjoint(lows):
        return PartyKind.GROUP
    return None
