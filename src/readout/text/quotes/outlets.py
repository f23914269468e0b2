"""Outlets named in a text, and which of them a sentence credits."""

from bisect import bisect_left
from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import NamedTuple

from readout.model import Span
from readout.text.quotes.lexicon import Lexicon
from readout.text.quotes.vocabulary import Vocabulary
from readout.text.quotes.wordlist import Words, plain

_LONGEST = 6
_CREDIT_WORDS = 3
_Parts = tuple[str, ...]


class OutletNamed(NamedTuple):
    """An outlet where it is named.

    Args:
        span: of the name, without its article.
        name: as the facts print it, or else the text.
        credited: whether words before it say that it printed, broadcast or heard something.
        first: index of its first word.
        last: index of the word behind its last.
    """

    span: Span
    name: str
    credited: bool
    first: int
    last: int


class OutletNames:
    """The outlets named in one text, in order.

    Args:
        words: the text's words.
        text: the text.
        vocabulary: the language's words for outlets.
        lexicon: its verbs of saying.
        facts: names of outlets; with and without "The" are one.
        own: the outlet that printed it, which "the Courier" may mean; "" when unknown.
    """

    def __init__(
        self,
        words: Words,
        text: str,
        vocabulary: Vocabulary,
        lexicon: Lexicon,
        facts: Collection[str],
        own: str = "",
    ) -> None:
        self._words = words
        self._text = text
        self._known = vocabulary
        self._lexicon = lexicon
        self._facts = _by_first_word(frozenset(facts))
        self._starts_at = [
            at
            for at, word in enumerate(words.text)
            if (words.capital[at] and words.low[at] not in vocabulary.before_names)
            or word in self._facts
            or word in vocabulary.outlet_nouns
        ]
        self._signs = [at for at, low in enumerate(words.low) if low in vocabulary.outlet_signs]
        self._last = ""
        self._learnt: dict[str, str] = {}
        self._begun: set[str] = set()
        """The first words of names that were learnt."""
        short = own.split()[-1:]
        if short and plain(short[0]) in vocabulary.outlet_ends:
            self._learnt[short[0]] = own
            self._begun.add(short[0])
        self.found = self._all()
        self._by_name = {_bare(named.name): named.name for named in self.found}
        self._starts = [named.span.start for named in self.found]

    def _all(self) -> list[OutletNamed]:
        found = self._pass()
        # A name learnt at its second mention is one at its first mention too.
        return self._pass() if self._learnt else found

    def _pass(self) -> list[OutletNamed]:
        found: list[OutletNamed] = []
        reached, words = 0, self._words
        for at in self._starts_at:
            if at < reached:
                continue
            end, name = self._at(at)
            if end > at:
                self._learnt.setdefault(name.split()[-1], name)
                self._begun |= {words.text[at], name.split()[-1]}
                self._last = name
                span = Span(words.start[at], words.end[end - 1])
                found.append(
                    OutletNamed(span, name, self._credited(at) or self._visits(at, end), at, end)
                )
                reached = end
        return found

    def _at(self, at: int) -> tuple[int, str]:
        """The outlet that begins with a word: the word behind it and its name."""
        words, word = self._words, self._words.text[at]
        if word in self._known.outlet_nouns:
            return (at + 1, self._last) if self._last and self._told(at) else (at, "")
        if word in self._facts:
            fact = self._fact(at)
            if fact[0] > at:
                return fact
        if not words.capital[at] or words.low[at] in self._known.before_names:
            return at, ""
        if word not in self._begun and not self._sign_near(at):
            return at, ""
        end = self._run_end(at)
        if end == at + 1 and at and words.low[at - 1] in self._known.pointers:
            short = self._learnt.get(word, "")
            if short:
                return end, short
        printed = self._text[words.start[at] : words.end[end - 1]]
        if printed in self._learnt:
            return end, printed
        if self._looks(at, end) and self._shown(at, end):
            self._learnt[printed] = printed
            return end, printed
        return at, ""

    def _sign_near(self, at: int) -> bool:
        """Whether a word that an outlet is known by stands in what may be its name, or behind it."""
        sign = bisect_left(self._signs, at)
        return sign < len(self._signs) and self._signs[sign] - at <= _LONGEST

    def _told(self, at: int) -> bool:
        """Whether a noun stands for the outlet named last: "told the broadcaster"."""
        return at > 0 and self._words.low[at - 1] in self._known.pointers and self._credited(at)

    def _fact(self, at: int) -> tuple[int, str]:
        end, name = self._longest_fact(at)
        short = end == at + 1 or (end == at + 2 and self._words.low[at] in self._known.pointers)
        return (at, "") if short and not self._safe(end - 1, at) else (end, name)

    def _longest_fact(self, at: int) -> tuple[int, str]:
        words = self._words
        for length, names in self._facts[words.text[at]]:
            end = at + length
            name = names.get(tuple(words.text[at:end]))
            if name and all(gap in (" ", ". ", "/") for gap in words.gap[at + 1 : end]):
                return at + length, name
        return at, ""

    def _safe(self, at: int, first: int) -> bool:
        """Whether one word is the outlet, with or without "The", and not part of a longer name."""
        words = self._words
        genitive = words.genitive[at]
        goes_on = at + 1 < words.size and words.capital[at + 1] and words.gap[at + 1] == " "
        before = (
            at == first > 0
            and words.capital[at - 1]
            and words.gap[at] == " "
            and not words.genitive[at - 1]
        )
        if (goes_on and not genitive) or (
            before and words.low[at - 1] not in self._known.before_names
        ):
            return False
        return (
            at > first
            or not words.begins(at)
            or words.text[at].isupper()
            or self._says(at + 1)
            or genitive
        )

    def _run_end(self, at: int) -> int:
        words = self._words
        end = at + 1
        while end < words.size and end - at < _LONGEST and not words.genitive[end - 1]:
            gap = words.gap[end]
            if gap != " " or not (words.capital[end] or self._small_inside(at, end)):
                break
            end += 1
        return end

    def _small_inside(self, at: int, end: int) -> bool:
        """Whether "of" and "the" stand inside a name, as in "Voice of the Veldt"."""
        words, known = self._words, self._known
        return (
            words.low[end] in known.in_names
            and end + 1 < words.size
            and (words.capital[end + 1] or words.low[end + 1] in known.pointers)
            and any(words.low[n] in known.outlet_ends for n in range(at, end))
        )

    def _looks(self, at: int, end: int) -> bool:
        """Whether a name is made as outlets' names are."""
        words, known = self._words, self._known
        if (
            end < words.size
            and words.gap[end] == " "
            and (words.low[end] in known.outlet_nouns or words.low[end] in known.outlet_starts)
        ):
            return self._credited(at) or end - at > 1
        if end - at < 2:
            return (
                words.low[at] in known.outlet_ends
                and at > 0
                and words.low[at - 1] in known.pointers
            )
        if words.low[at] in known.first_names and words.low[at] not in known.outlet_starts:
            return False
        return words.low[end - 1] in known.outlet_ends or words.low[at] in known.outlet_starts

    def _shown(self, at: int, end: int) -> bool:
        """Whether the words round a name show that it is an outlet's."""
        words = self._words
        if self._credited(at) or self._says(end) or words.genitive[end - 1]:
            return True
        return end < words.size and words.low[end] in self._known.outlet_nouns

    def _says(self, at: int) -> bool:
        for here in range(at, min(at + 2, self._words.size)):
            if self._words.gap[here] not in (" ", ", "):
                return False
            if self._words.low[here] in self._lexicon.finite:
                return True
        return False

    def _visits(self, at: int, end: int) -> bool:
        """Whether an outlet asked somebody: "when the Courier called"."""
        words, known = self._words, self._known
        before = at - 2 if at and words.low[at - 1] in known.articles else at - 1
        asked = end < words.size and words.gap[end] == " " and words.low[end] in known.visits
        return asked and before >= 0 and words.low[before] in self._lexicon.clauses

    def _credited(self, at: int) -> bool:
        """Whether the words before a name credit it."""
        here = at - 1
        words = self._words
        if (here >= 0 and words.gap[at] != " ") or here < 0:
            return False
        if words.low[here] in self._known.articles:
            if words.gap[here] != " ":
                return False
            here -= 1
        tail = ""
        for n in range(here, max(here - _CREDIT_WORDS, -1), -1):
            tail = f"{words.low[n]} {tail}".rstrip() if tail else words.low[n]
            if tail in self._known.data.credits:
                return True
            if words.gap[n] != " ":
                return False
        return False

    def at(self, start: int, end: int) -> OutletNamed | None:
        """The first outlet named within a stretch.

        Args:
            start: the first character.
            end: the character behind the last.
        """
        here = bisect_left(self._starts, start)
        for named in self.found[max(here - 1, 0) : here + 1]:
            if named.span.start < end and named.span.end > start:
                return named
        return None

    def within(self, span: Span) -> list[OutletNamed]:
        """Every outlet named within a stretch, in order.

        Args:
            span: the stretch.
        """
        here = max(bisect_left(self._starts, span.start) - 1, 0)
        found = []
        while here < len(self.found) and self.found[here].span.start < span.end:
            if self.found[here].span.end > span.start:
                found.append(self.found[here])
            here += 1
        return found

    def same(self, name: str) -> str:
        """The outlet that a name means, "" when it means none.

        Args:
            name: with or without its article.
        """
        return self._by_name.get(_bare(name), "")

    def last_before(self, place: int) -> str:
        """The outlet named last before a place, "" when none is.

        Args:
            place: a character of the text.
        """
        here = bisect_left(self._starts, place)
        return self.found[here - 1].name if here else ""


def _bare(name: str) -> str:
    return name.removeprefix("The ").removeprefix("the ")


@lru_cache(maxsize=16)
def _by_first_word(facts: frozenset[str]) -> dict[str, list[tuple[int, dict[_Parts, str]]]]:
    """Names by their first word, with and without their article, and then by length, longest first."""
    table: dict[str, dict[int, dict[_Parts, str]]] = {}
    for name in sorted(facts):
        parts = tuple(name.replace(".", " ").split())
        bare = parts[1:] if parts and parts[0] == "The" and len(parts) > 1 else parts
        for variant in {parts, bare}:
            if variant and not (len(variant) == 1 and variant != parts):
                alike = table.setdefault(variant[0], {}).setdefault(len(variant), {})
                alike.setdefault(variant, name)
    return {first: sorted(lengths.items(), reverse=True) for first, lengths in table.items()}


def credit(names: OutletNames, sentence: Span, said: Sequence[Span], cue: Span | None) -> str:
    """The outlet a sentence credits for what was said in it, "" when none.

    Args:
        names: the outlets of the text.
        sentence: where to look.
        said: what was said; outlets named in it are not credited.
        cue: the verb of saying; a credit behind it comes first.
    """
    credited = [
        named
        for named in names.within(sentence)
        if named.credited and not any(part.start <= named.span.start < part.end for part in said)
    ]
    behind = [named for named in credited if cue and named.span.start >= cue.end]
    chosen = behind or credited
    return chosen[0].name if chosen else ""
