"""From what a text reports to who said it: parties, outlets, standing, confidence."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from readout.model import Link, Part, Party, PartyKind, Span, Statement
from readout.text.quotes.confidence import confidence
from readout.text.quotes.lexicon import lexicon_of
from readout.text.quotes.outlets import OutletNames
from readout.text.quotes.paragraphs import Raw, raw_statements
from readout.text.quotes.parties import Register
from readout.text.quotes.parties_mentions import Mention, adopt_roles, mentions
from readout.text.quotes.parties_names import named
from readout.text.quotes.parties_roles import Reader, spans_of
from readout.text.quotes.parties_sources import Sources
from readout.text.quotes.pronouns import (
    GENDERS,
    NAMED,
    NOBODY,
    QUOTED,
    SUBJECT,
    Antecedents,
    Known,
    Meant,
)
from readout.text.quotes.quotations import quotations
from readout.text.quotes.reporters import TURN, Told, near_to, reporters
from readout.text.quotes.standing import standing
from readout.text.quotes.tongues import Tongue, tongue_of
from readout.text.quotes.vias import via
from readout.text.quotes.vocabulary import vocabulary_of
from readout.text.quotes.wordlist import Words, plain
from readout.text.sentences import sentences


def statements(
    text: str, language: str, outlets: Collection[str] = (), own: str = ""
) -> tuple[Statement, ...]:
    """Who said what in a text, in its order.

    Args:
        text: its paragraphs parted by line ends.
        language: a BCP 47 tag; where speakers cannot be told in it, quotations stand alone.
        outlets: names of outlets, as facts.
        own: the outlet that printed it; "" when unknown.
    """
    tongue = tongue_of(language)
    if tongue is None:
        return tuple(_unspoken(raw) for raw in raw_statements(text, None))
    marks = quotations(text)
    reading = _Reading(text, tongue, outlets, own, [one.span for one in marks])
    return reading.statements(raw_statements(text, tongue.sayings, marks))


def _unspoken(raw: Raw) -> Statement:
    """A quotation of which nothing but its marks is known."""
    parts = tuple(Part(span, True) for span in raw.content)
    evidence = Span(parts[0].span.start, parts[-1].span.end)
    return Statement(None, None, "", None, None, None, raw.polarity, parts, evidence, raw.rule, 0.0)


_ANSWERED = 20
"""Statements before one within which the one it answers stands."""
_NEAR_START = 40
"""Characters; a name no further behind its sentence's start is most likely its subject."""


class _Reading:
    """One text while it is read."""

    def __init__(
        self,
        text: str,
        tongue: Tongue,
        outlets: Collection[str],
        own: str,
        quoted: Sequence[Span],
    ) -> None:
        self.text = text
        self.own = own
        self.known = vocabulary_of(tongue.people)
        lexicon = lexicon_of(tongue.sayings)
        words = Words(text)
        self.outlets = OutletNames(words, text, self.known, lexicon, {*outlets, own} - {""}, own)
        self.reader = Reader(text, words, self.known, lexicon, self.outlets)
        self.names = list(named(self.reader))
        self.register = Register(self.reader, self.names)
        self.sentences = list(sentences(text, tongue.language))
        self._starts = [span.start for span in self.sentences]
        self._words = self.reader.starts
        self.quoted = spans_of(self._words, quoted)
        self.mentions = mentions(self.reader, self.names, self.register)
        self.sources = Sources(self.reader, self.names, self.outlets, self.register)
        self._parties: dict[int, Party] = {}

    def word(self, place: int) -> int:
        """The index of the word at or behind a character."""
        return min(bisect_left(self._words, place), len(self._words) - 1)

    def sentence(self, place: int) -> int:
        """The index of the sentence a character stands in."""
        return max(bisect_right(self._starts, place) - 1, 0)

    def statements(self, raws: Sequence[Raw]) -> tuple[Statement, ...]:
        """What the text reports, with everybody told.

        Args:
            raws: as found in it.
        """
        adopt_roles(self.reader, self.names, self.register, self.sentences)
        told = self._walk(raws)
        if self._settle():
            told = self._walk(raws)
        evidence = [self._evidence(raw) for raw in raws]
        credited = reporters(
            [Told(raw, meant, span) for raw, meant, span in zip(raws, told, evidence, strict=True)],
            self.text,
            self.outlets,
            self.known,
            self.own,
        )
        return tuple(
            self._statement(n, raw, told[n], evidence[n], credited[n], told)
            for n, raw in enumerate(raws)
        )

    def _settle(self) -> bool:
        """Take over the genders that pronouns told, and forget what was in mind."""
        learnt = False
        for whom in self.register.all:
            whom.weight, whom.sentence = 0.0, 0
            if not whom.gender and (gender := _most_heard(whom.heard)):
                whom.gender, learnt = gender, True
        return learnt

    def _walk(self, raws: Sequence[Raw]) -> list[Meant]:
        """Who is meant in each statement, told in the order of the text."""
        antecedents = Antecedents()
        told: list[Meant] = [NOBODY] * len(raws)
        order = sorted(range(len(raws)), key=lambda n: _place(raws[n]))
        mentions = iter(self.mentions)
        waiting = next(mentions, None)
        for n in order:
            while waiting and waiting.place < _place(raws[n]):
                self._note(waiting, antecedents)
                waiting = next(mentions, None)
            told[n] = self._speaker(raws[n], antecedents)
        return told

    def _note(self, mention: Mention, antecedents: Antecedents) -> None:
        at = antecedents.sentence = self.sentence(mention.place)
        whom = mention.whom or antecedents.stands_for(mention.pronoun, at)
        if whom is not None:
            quoted = self.quoted[mention.word]
            begins = mention.place - self.sentences[at].start < _NEAR_START
            subject = begins or self._before_verb(mention) or self._apposed(mention)
            antecedents.name(whom, at, QUOTED if quoted else SUBJECT if subject else NAMED)

    def _before_verb(self, mention: Mention) -> bool:
        """Whether a verb of saying follows, right behind or behind an apposition."""
        following = self.reader.words.low[mention.word + 1 : mention.word + 4]
        return not self.reader.lexicon.finite.isdisjoint(following)

    def _apposed(self, mention: Mention) -> bool:
        """Whether a comma and a verb such as "had" follow: "the owner, Ann Lee, had left"."""
        words, at = self.reader.words, mention.word + 1
        apart = at < words.size and words.gap[at] == ", "
        return apart and words.low[at] in self.reader.lexicon.auxiliaries

    def _speaker(self, raw: Raw, antecedents: Antecedents) -> Meant:
        if raw.source is None:
            return NOBODY
        at = antecedents.sentence = self.sentence(raw.source.start)
        if raw.rule == TURN:
            label = raw.source.of(self.text).lower()
            if label in self.known.answers and self.interviewed:
                return Meant(self.interviewed, "inherit")
            if label in self.known.answers | self.known.questions:
                return NOBODY
        meant = self.sources.meant(raw.source, antecedents, at)
        if meant.whom is not None:
            inside = self.quoted[self.word(raw.source.start)]
            antecedents.name(meant.whom, at, QUOTED if inside else SUBJECT)
            if meant.mouth and not inside:
                antecedents.name(meant.mouth, at, SUBJECT)
            if not inside:
                antecedents.spoke = meant.whom
                self._hear(raw.source, meant)
        return meant

    @cached_property
    def interviewed(self) -> Known | None:
        """The first person a text names, whose answers a transcript has."""
        return next((w for w in self.register.all if w.kind is PartyKind.PERSON), None)

    def _hear(self, source: Span, meant: Meant) -> None:
        if meant.by == "pronoun" and meant.whom and not (meant.whom.gender or meant.mouth):
            gender = GENDERS.get(self.sources.pronoun(self.word(source.start)), "")
            if gender:
                meant.whom.heard[gender] = meant.whom.heard.get(gender, 0) + 1

    def _evidence(self, raw: Raw) -> Span:
        """The whole sentences that a statement stands in."""
        spans = [span for span in (raw.source, raw.cue, *raw.content) if span]
        first = self.sentences[self.sentence(min(span.start for span in spans))]
        last = self.sentences[self.sentence(max(span.end for span in spans) - 1)]
        return Span(first.start, max(last.end, *(span.end for span in spans)))

    def _statement(
        self, n: int, raw: Raw, meant: Meant, evidence: Span, reporter: str, told: Sequence[Meant]
    ) -> Statement:
        parts = tuple(Part(span, self._is_quoted(span)) for span in raw.content)
        found = Statement(
            speaker=self._party(meant.whom) if meant.whom else None,
            mention=raw.source,
            reporter=reporter,
            via=raw.via or meant.via or self._via(raw, evidence),
            to=raw.to,
            cue=raw.cue,
            polarity=raw.polarity,
            parts=parts,
            evidence=evidence,
            rule=raw.rule,
            confidence=0.0,
            resolved_by=meant.by,
            nested_in=raw.nested_in,
            links=_links(raw, n, told),
        )
        return replace(found, confidence=confidence(found, self.text, self.reader.lexicon))

    def _via(self, raw: Raw, evidence: Span) -> Span | None:
        near = near_to(raw, evidence)
        first, last = bisect_left(self._words, near.start), bisect_left(self._words, near.end)
        return via(self.reader, first, last, raw.content)

    def _is_quoted(self, span: Span) -> bool:
        return self.text[span.start] in "“\"‘'«„`" and self.text[span.end - 1] in "”\"’'»“"

    def _party(self, whom: Known) -> Party:
        """Somebody as known at the end of the text, the same in each statement."""
        if id(whom) not in self._parties:
            self._parties[id(whom)] = self._as_known(whom)
        return self._parties[id(whom)]

    def _as_known(self, whom: Known) -> Party:
        at_work = self.outlets.same(whom.affiliation)
        nouns = whom.nouns | set(whom.keys if whom.kind is not PartyKind.PERSON else ())
        role = whom.role.split(" of ")[0] if at_work and whom.role.endswith(at_work) else whom.role
        return Party(
            whom.kind,
            whom.name,
            role,
            at_work or whom.affiliation,
            standing(whom.kind, nouns, bool(at_work) or self._studies(whom), self.known),
            whom.gender,
        )

    def _studies(self, whom: Known) -> bool:
        """Whether somebody belongs to a university or the like."""
        return any(plain(word) in self.known.studying for word in whom.affiliation.split())


def _most_heard(heard: Mapping[str, int]) -> str:
    """The gender that at least two in three pronouns told."""
    best = max(heard, key=lambda gender: heard[gender], default="")
    return best if best and heard[best] * 3 >= sum(heard.values()) * 2 else ""


def _place(raw: Raw) -> int:
    """Where a statement names its speaker, or else begins."""
    if raw.source:
        return raw.source.start
    return raw.cue.start if raw.cue else raw.content[0].start


def _links(raw: Raw, n: int, told: Sequence[Meant]) -> tuple[Link, ...]:
    """What a statement says of the last one by somebody else; what it adds, of one's own."""
    if not raw.link:
        return ()
    own = raw.link == "adds_to"
    for earlier in range(n - 1, max(-1, n - 1 - _ANSWERED), -1):
        if (told[earlier].whom is told[n].whom) is own:
            return (Link(raw.link, earlier),)
    return ()
