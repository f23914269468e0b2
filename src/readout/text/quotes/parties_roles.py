"""What a phrase round a name says of its bearer: role, affiliation, gender."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

from readout.model import Span
from readout.text.quotes.lexicon import Lexicon
from readout.text.quotes.outlets import OutletNames
from readout.text.quotes.vocabulary import Vocabulary
from readout.text.quotes.wordlist import Words, plain

_LONGEST_BEFORE = 6
_LONGEST_BEHIND = 16
_SMALL_GAPS = (" ", "-", "’ ", "' ")


class Role(NamedTuple):
    """What somebody does.

    Args:
        text: as printed, without article and affiliation; "" when nothing is said.
        affiliation: whom or what for; "" when nothing is said.
        nouns: the nouns that name the role, in lower case.
        gender: "female", "male", or "" when the nouns do not tell.
    """

    text: str = ""
    affiliation: str = ""
    nouns: tuple[str, ...] = ()
    gender: str = ""


NO_ROLE = Role()


class Reader:
    """Reads roles off the words of one text.

    Args:
        text: the text.
        words: its words in order.
        vocabulary: the language's words for people.
        lexicon: its words of saying.
        outlets: the outlets it names.
    """

    def __init__(
        self,
        text: str,
        words: Words,
        vocabulary: Vocabulary,
        lexicon: Lexicon,
        outlets: OutletNames,
    ) -> None:
        self.text = text
        self.words = words
        self.known = vocabulary
        self.lexicon = lexicon
        self.outlets = outlets
        self.starts = words.start
        self.small = {
            low for low, capital in zip(words.low, words.capital, strict=True) if not capital
        }
        self.capitals = {
            words.low[at]
            for at, capital in enumerate(words.capital)
            if capital and not words.begins(at)
        }

    def printed(self, first: int, last: int) -> str:
        """The text from one word to before another.

        Args:
            first: index of the first word.
            last: index behind the last.
        """
        if first >= last:
            return ""
        return self.text[self.words.start[first] : self.words.end[last - 1]]

    @cached_property
    def _inside(self) -> frozenset[str]:
        return self.known.in_names | self.known.particles

    def phrase(self, first: int, last: int) -> Role:
        """The role a noun phrase names, `NO_ROLE` when it names none.

        Args:
            first: index of its first word.
            last: index behind its last.
        """
        while first < last and self._article(first):
            first += 1
        end = self._head_end(first, last)
        nouns = tuple(low for low in self.words.low[first:end] if self.known.is_role(low))
        if not nouns:
            return NO_ROLE
        before, start = self._owner(first, end)
        behind, stop = self._employer(end, last)
        genders = {g for noun in nouns if (g := self.known.gender_of_noun(noun))}
        gender = genders.pop() if len(genders) == 1 else ""
        kin = self.known.gender_of_noun(nouns[-1]) and nouns[-1] not in self.known.speakers_for
        return Role(self.printed(start, stop), "" if kin else before or behind, nouns, gender)

    def _article(self, at: int) -> bool:
        low = self.words.low[at]
        return (low in self.lexicon.determiners and not self.words.genitive[at]) or low.isdigit()

    def _head_end(self, first: int, last: int) -> int:
        """The word behind the last noun of the head, before what "of" or "at" begins."""
        for at in range(first + 1, last):
            low = self.words.low[at]
            if low in self.lexicon.prepositions or low in self.known.relatives:
                return at
        return last

    def _owner(self, first: int, end: int) -> tuple[str, int]:
        """The affiliation before the nouns, and where the role itself begins."""
        at = first
        while at < end and self._a_name(at) and not self._role_word(at):
            at += 1
            if self.words.genitive[at - 1]:
                return self.printed(first, at), at
        if at == first or at >= end:
            return "", first
        if self.words.capital[at]:
            named = self.words.text[at].isupper() or self._stands_for(first)
            return (self.printed(first, at) if named else ""), first
        # "Ferry skipper" at a sentence's start names no body.
        known = not self.words.begins(first) or self.words.low[first] in self.capitals
        return (self.printed(first, at), at) if known else ("", first)

    def _a_name(self, at: int) -> bool:
        """Whether a word is part of a name, and not made from one as "London-based" is."""
        tail = self.words.text[at].rpartition("-")[2]
        return self.words.capital[at] and not tail[:1].islower()

    def _role_word(self, at: int) -> bool:
        low = self.words.low[at]
        return self.known.is_role(low) or low in self.known.ranks

    def _stands_for(self, at: int) -> bool:
        text = self.words.text[at]
        return self.words.low[at] in self.known.states or (text.isupper() and len(text) > 1)

    def _employer(self, end: int, last: int) -> tuple[str, int]:
        """The affiliation behind the nouns, and where the role itself ends."""
        stop = last
        for at in range(end, last):
            if self.words.low[at] in self.known.relatives:
                stop = at
                break
        for at in range(end, min(stop, end + 3)):
            low = self.words.low[at]
            if low in self.known.role_links:
                named = self._capitals(at + 1, stop)
                if named:
                    return named, at
        title = self.words.capital[end - 1] and not self.words.text[end - 1].isupper()
        named = self._capitals(end + 1, stop) if end < stop and not title else ""
        return (named if self._body(named) else ""), stop

    def _body(self, name: str) -> bool:
        """Whether a name is a body's and no place's."""
        if self.outlets.same(name):
            return True
        lows = [plain(word) for word in name.split()]
        known = self.known
        bodily = not known.employing.isdisjoint(lows)
        return bodily and lows[-1] not in known.places

    def _capitals(self, start: int, stop: int) -> str:
        """The first name of a body or place in a stretch, without its article."""
        while start < stop and not self.words.capital[start]:
            if self.words.gap[start] not in _SMALL_GAPS:
                return ""
            start += 1
        at = start
        while at < stop and (self.words.capital[at] or self.words.low[at] in self._inside):
            if at > start and self.words.gap[at] not in _SMALL_GAPS:
                break
            at += 1
        while at > start and not self.words.capital[at - 1]:
            at -= 1
        return self.printed(start, at)

    def before(self, name: int) -> Role:
        """The role printed before a name.

        Args:
            name: index of the name's first word.
        """
        at = name - 1
        while (
            at > 0 and self.words.low[at] in self.known.titles and self.words.gap[at] in (" ", ", ")
        ):
            at -= 1
        gap = self.words.gap[at + 1]
        if (
            at < 0
            or gap not in (" ", ", ", ". ")
            or (gap == ". " and self.words.low[at] not in self.known.ranks)
        ):
            return NO_ROLE
        if self._role_word(at):
            return self._ending_with(at, at + 1)
        linked = self._linked(at) if gap == " " else self._introduced(at)
        return NO_ROLE if linked is None else self._ending_with(linked, at + 1)

    def _introduced(self, at: int) -> int | None:
        """The role noun of "the chief executive of Acme, " before a name."""
        for here in range(at, max(at - _LONGEST_BEFORE - 3, 0), -1):
            if self.words.gap[here] not in _SMALL_GAPS:
                return None
            if self.words.low[here] in self.lexicon.prepositions and self._role_word(here - 1):
                return here - 1 if self._definite(here - 1) else None
        return None

    def _definite(self, at: int) -> bool:
        """Whether a noun is one of a kind: "the mayor", "its head", not "a mayor"."""
        for here in range(at, max(at - 4, -1), -1):
            if self.words.low[here] in self.lexicon.determiners or self.words.genitive[here]:
                return self.words.low[here] not in self.known.indefinite
        return False

    def _linked(self, at: int) -> int | None:
        """The role noun of "secretary of state" before a name, None when there is none."""
        if self.words.low[at] in self._stops and not self.words.capital[at]:
            return None
        for here in range(at, max(at - 5, 0), -1):
            if self.words.gap[here] != " " or self.words.genitive[here]:
                return None
            if self.words.low[here] in self.known.parts and self._role_word(here - 1):
                return here - 1
        return None

    def _ending_with(self, noun: int, name: int) -> Role:
        first = noun
        while first and noun - first < _LONGEST_BEFORE and self._belongs(first - 1, first):
            first -= 1
        role = self.phrase(first, name)
        if role.nouns:
            return role
        rank = self.printed(first, name) + "." * (self.words.gap[name] == ". ")
        return Role(rank, "", (self.words.low[noun],))

    def _belongs(self, at: int, following: int) -> bool:
        """Whether a word before a role noun is part of the role."""
        low, capital, gap = self.words.low[at], self.words.capital[at], self.words.gap[following]
        if gap not in _SMALL_GAPS and not (gap == ". " and low in self.known.ranks):
            return gap in ("'s ", "’s ") and capital
        stops = low in self._stops and not (capital and low in self.lexicon.finite)
        return not stops and "'" not in low and low not in self.known.before_names

    @cached_property
    def _stops(self) -> frozenset[str]:
        return (
            self.lexicon.determiners
            | self.lexicon.prepositions
            | self.lexicon.clauses
            | (self.lexicon.finite | self.lexicon.auxiliaries | self.lexicon.pronouns)
        )

    def behind(self, end: int) -> Role:
        """The role in the apposition behind a name, between commas, dashes or brackets.

        Args:
            end: index of the word behind the name.
        """
        words = self.words
        if end >= words.size:
            return NO_ROLE
        if words.gap[end].endswith("("):
            return self._bracketed(end)
        if words.gap[end] == " " and words.low[end] in self.known.lives:
            return self._of_body(end)
        if words.gap[end] not in (", ", " – ", " — ", " - ", "—"):
            return NO_ROLE
        if words.low[end].isdigit():
            return self._aged(end)
        if words.low[end] in self.known.relatives:
            return self._relative(end)
        stop = self._apposition_end(end)
        if words.low[end] in self.known.lives:
            return self._of_body(end)
        if not self._may_open(end):
            return NO_ROLE
        return self.phrase(end, stop)

    def _of_body(self, at: int) -> Role:
        """What "of the Institute" behind a name says; where somebody lives is no affiliation."""
        named = self._capitals(at + 1, self._apposition_end(at))
        return Role("", named) if self._body(named) else NO_ROLE

    def _aged(self, at: int) -> Role:
        following = at + 1
        if following < self.words.size and self.words.gap[following] == ", ":
            return self.behind(following)
        return NO_ROLE

    def _may_open(self, at: int) -> bool:
        """Whether a word may begin an apposition and not a clause."""
        low = self.words.low[at]
        verb = low in self.lexicon.finite and low not in self.known.roles
        if verb or low in self.lexicon.pronouns:
            return False
        return not low.endswith("ing") or self.known.is_role(low) or low in self.known.acting

    def _apposition_end(self, start: int) -> int:
        words = self.words
        for at in range(start + 1, min(start + _LONGEST_BEHIND, words.size)):
            gap = words.gap[at]
            if gap not in _SMALL_GAPS and not self._inner_stop(at):
                return at
            if words.low[at] in self.lexicon.freely:
                return at
        return min(start + _LONGEST_BEHIND, words.size)

    def _inner_stop(self, at: int) -> bool:
        gap = self.words.gap[at]
        return gap in ("’s ", "'s ") or (gap == ". " and len(self.words.text[at - 1]) < 3)

    def _bracketed(self, at: int) -> Role:
        closing = self.text.find(")", self.words.start[at])
        inner = self.text[self.words.start[at] : closing] if closing > 0 else ""
        if not inner or not 1 < len(inner) < 30 or not inner[0].isupper():
            return NO_ROLE
        return Role("", inner)

    def _relative(self, at: int) -> Role:
        """ "who runs the bakery", as a role."""
        stop = self._apposition_end(at)
        stop = next((n for n in range(at + 2, stop) if self._clause(n)), stop)
        verb = at + 1
        if verb < stop and self.words.low[verb] in self.known.leads:
            named = self._capitals(verb + 1, stop)
            placed = bool(named) and plain(named.split()[-1]) in self.known.places
            text = self.printed(verb, stop)
            return Role(text, "" if placed else named, (self.words.low[verb],))
        if verb + 2 < stop and self.words.low[verb] in ("is", "was"):
            return self.phrase(verb + 1, stop)
        return NO_ROLE

    def _clause(self, at: int) -> bool:
        low = self.words.low[at]
        return low in self.lexicon.clauses or low in self.known.relatives


def spans_of(starts: Sequence[int], spans: Iterable[Span]) -> list[bool]:
    """Whether each word begins within one of some spans.

    Args:
        starts: where the words begin, in order.
        spans: in order, without overlaps.
    """
    inside = [False] * len(starts)
    for span in spans:
        first, end = bisect_left(starts, span.start), bisect_left(starts, span.end)
        inside[first:end] = [True] * (end - first)
    return inside
