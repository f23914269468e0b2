"""Whether it is sure beyond doubt who said what: whole sentences in quotation marks, by somebody whom
running text names right there."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from readout.languages.briefing import Briefs
from readout.languages.hearing import Hearing
from readout.model import Polarity, Span, Statement
from readout.text.briefing.parts import Source
from readout.text.briefing.people import People, Person, is_running
from readout.text.quotes.cards import Card, Stretch
from readout.text.quotes.corrections import LISTENER

_OPENS = re.compile(r"(?:``|[“\"„«‘']{1,2})\s?(?:…\s?|\.{3}\s?)?\[?[A-ZÀ-Þ0-9]")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NEXT = re.compile(r"[^.?!\n]*[.?!]?")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_OTHERS = re.compile(r"[’']s\b|(?: (?:of|from|for) [\w ]{1,40}?)?,? (?:and|&) ")
_JOINED = re.compile(r"\b(?:and|&)\s+\S")
_MARKS = ("“", '"', "„", "«")
_AGAIN = re.compile(r"[“„«\"].*[”“»\"].*[“„«\"]", re.DOTALL)
_CUT = '.,:;!?—–…”"’)'
_FEWEST = 3
"""Words a quotation begins with before anything stands between."""

_EARLY = 5
"""Words within which a pronoun means something that was said before."""

_REACH = 1500
"""Characters of a paragraph in which a pronoun's bearer is looked for."""

_NEAR = 60
"""Characters behind a name in which somebody else is named beside it."""

_SIDES = ("disputes", "echoes")
_TIES = ("for", "of", "to", "by", "and", "with", "from", "&")


@dataclass(frozen=True)
class Desk:
    """What the statements of one article are looked at with.

    Args:
        source: the article.
        people: everybody in the story.
        words: the words of a briefing in its language.
        hearing: its words for being sure.
    """

    source: Source
    people: People
    words: Briefs
    hearing: Hearing

    def quotable(self, card: Card) -> Card | None:
        """A statement as it may stand in a briefing; None where anything is in doubt.

        Args:
            card: the statement as pages show it.
        """
        found = self.source.said[card.index].statement
        if found.resolved_by == LISTENER:
            return card
        person = self.people.of(self.source, card.speaker.name) if card.speaker else None
        about = person.about(self.source.id) if person else ""
        if person is None or not about:
            return None
        kept = self._whole(card, found)
        if not kept or not self._is_sure(found, card, person) or self._is_of_old(found):
            return None
        return replace(card, stretches=kept, about=about)

    def _whole(self, card: Card, found: Statement) -> tuple[Stretch, ...]:
        """What stands in quotation marks from the first word of a sentence on."""
        text = self.source.article.text
        first = card.stretches[0]
        if not all(part.quoted for part in found.parts) or not _is_one(first.text):
            return ()
        low = [word.casefold().replace("’", "'") for word in _WORD.findall(first.text)]
        if len(low) < _FEWEST or self._leans(low):
            return ()
        kept = [first]
        for one in card.stretches[1:]:
            between = text[kept[-1].span.end : one.span.start].rstrip()
            apart = "\n" in between or between[-1:] not in _CUT
            if apart or not one.is_first or _AGAIN.match(one.text):
                break
            kept.append(one)
        last = _WORD.findall(kept[-1].text)
        hangs = last and last[-1].casefold() in self.hearing.sets["hanging"]
        return () if hangs else tuple(kept)

    def _leans(self, low: Sequence[str]) -> bool:
        """Whether the words of a quotation, lower case, mean something that was said before."""
        sets = self.hearing.sets
        first = low[0] in self.words.leans - sets["standing"]
        return first or not sets["pointing"].isdisjoint(low[:_EARLY])

    def _is_sure(self, found: Statement, card: Card, person: Person) -> bool:
        said = found.polarity in (Polarity.SAID, Polarity.DENIED) and found.nested_in is None
        if not said or found.mention is None or not self._runs(found.evidence):
            return False
        if found.resolved_by == "pronoun":
            return self._is_alone(found, person)
        name = card.speaker.name if card.speaker else ""
        sure = found.resolved_by in ("name", "surname")
        return sure and self._is_named(found.mention, name, person)

    def _is_alone(self, found: Statement, person: Person) -> bool:
        """Whether the paragraph names nobody else before a pronoun."""
        text, evidence = self.source.article.text, found.evidence
        start = max(text.rfind("\n", 0, evidence.start) + 1, evidence.start - _REACH)
        mention = found.mention or evidence
        told = text[start : evidence.start] + self._around(found, Span(mention.start, evidence.end))
        return self.people.named_in(self.source, told) == [person]

    def _runs(self, span: Span) -> bool:
        """Whether a span is running text."""
        blocks = self.source.article.blocks
        first = bisect_right(blocks, span.start, key=lambda one: one.span.start) - 1
        touched = takewhile(lambda one: one.span.start < span.end, blocks[max(0, first) :])
        return all(is_running(one) for one in touched)

    def _is_named(self, mention: Span, name: str, person: Person) -> bool:
        """Whether a mention names one person, and is not only of somebody tied to it."""
        article = self.source.article
        text = mention.of(article.text)
        named = name if name in text else name.rsplit(maxsplit=1)[-1]
        hit = re.search(rf"(?<![\w-]){re.escape(named)}(?![\w-])", text)
        if hit is None:
            return False
        before, end = text[: hit.start()].split(), mention.start + hit.end()
        behind = article.text[end : end + _NEAR]
        tied = before and before[-1].casefold() in _TIES
        if tied or _OTHERS.match(behind) or _JOINED.search(text[hit.end() :].partition(",")[0]):
            return False
        if named == name:
            return True
        only = all(word[0].isupper() for word in before)
        return only and not self.people.has_namesake(article, person)

    def _is_of_old(self, found: Statement) -> bool:
        """Whether the sentence round it says that it was said at another time, or by several."""
        around = self._around(found, found.mention)
        low = {word.casefold() for word in _WORD.findall(around)}
        words = self.hearing.sets
        old = not low.isdisjoint(words["earlier"]) or _YEAR.search(around) or "joint" in low
        return bool(old) or not low.isdisjoint(words["months"])

    def _around(self, found: Statement, but: Span | None = None) -> str:
        """The sentences of a statement without what is said and without one stretch more."""
        text, at = self.source.article.text, found.evidence.start
        pieces = []
        left = [part.span for part in found.parts] + ([but] if but else [])
        for span in sorted(left):
            pieces.append(text[at : max(at, span.start)])
            at = max(at, span.end)
        return " ".join([*pieces, text[at : found.evidence.end]])

    def other_sides(self, found: Statement) -> list[Span]:
        """Where the other half of an exchange stands of which a statement is one; none for none."""
        text, evidence = self.source.article.text, found.evidence
        linked = [
            self.source.said[link.to].statement for link in found.links if link.kind in _SIDES
        ]
        spans = [one.evidence for one in linked]
        behind = self._behind(found)
        if self._has("replies", behind.of(text)):
            spans.append(Span(behind.start, _end(text, behind.end)))
        if self._has("replies", self._around(found)):
            before = text.rfind("\n", 0, text.rfind("\n", 0, evidence.start) - 1) + 1
            spans.append(Span(max(0, before), evidence.start))
        return spans

    def is_taken_back(self, found: Statement) -> bool:
        """Whether its speaker goes on to limit it: "But not without the bank"."""
        text = self.source.article.text
        behind = text[found.evidence.end :][:80].lstrip()
        first = [word.casefold() for word in _WORD.findall(behind)[:2]]
        return behind[:1] in _MARKS and not self.hearing.sets["contrasts"].isdisjoint(first)

    def _has(self, field: str, text: str) -> bool:
        low = (word.casefold() for word in _WORD.findall(text))
        return any(word in self.hearing.sets[field] for word in low)

    def _behind(self, found: Statement) -> Span:
        """The sentence behind a statement's."""
        text, start = self.source.article.text, found.evidence.end
        while start < len(text) and text[start].isspace():
            start += 1
        hit = _NEXT.match(text, start)
        return Span(start, hit.end() if hit else start)


def _end(text: str, at: int) -> int:
    """Where the paragraph ends in which a place is."""
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _is_one(text: str) -> bool:
    """Whether a stretch is one quotation that begins as a sentence does."""
    return bool(_OPENS.match(text)) and not _AGAIN.match(text)


def spoken(desk: Desk, cards: Sequence[Card]) -> Iterator[Card]:
    """The statements of an article that may stand in a briefing.

    Args:
        desk: of that article.
        cards: its statements.
    """
    for card in cards:
        if card.is_spoken and card.speaker and (kept := desk.quotable(card)):
            yield kept
