"""Paragraph by paragraph: statements that go on, that were announced, and turns of a talk."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from readout.languages.sayings import Sayings
from readout.model import Polarity, Span
from readout.text.quotes.clause import Clause
from readout.text.quotes.clauses import clauses, echoed, lead_in
from readout.text.quotes.headlines import headline
from readout.text.quotes.lexicon import Lexicon, lexicon_of
from readout.text.quotes.quotations import Quotation, quotations
from readout.text.quotes.sentence import Range, Sentence
from readout.text.quotes.tokens import Tokens, sentences

_TURN = re.compile(
    r"[\"“]?(?P<name>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}|[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}|Q|A):\s"
)
_FEWEST_TURNS = 2


class Raw(NamedTuple):
    """A statement before anybody knows who its speaker is.

    Args:
        source: the words for the speaker; None when nobody is named.
        cue: the verb of saying, or what stands for it.
        content: what was said, in order.
        rule: how it was found.
        via: the words for the channel.
        to: the words for who was told.
        polarity: whether the speaker stands by it.
        link: "echoes", "disputes" or "adds_to" when it answers the statement before.
        nested_in: index of the statement within which this one is reported.
    """

    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    rule: str
    via: Span | None = None
    to: Span | None = None
    polarity: Polarity = Polarity.SAID
    link: str = ""
    nested_in: int | None = None


def raw_statements(
    text: str, sayings: Sayings | None = None, marks: Sequence[Quotation] | None = None
) -> list[Raw]:
    """The statements of a text, in the order they are found.

    Args:
        text: its paragraphs parted by line ends.
        sayings: how its language reports speech; None for quotations alone, without speakers.
        marks: its quotations where they are known already.
    """
    marks = quotations(text) if marks is None else marks
    if sayings is None:
        return [Raw(None, None, (found.span,), "marks") for found in marks]
    reader = _Reader(text, lexicon_of(sayings))
    lines = list(_lines(text, marks))
    turns = [n for n, (line, _) in enumerate(lines) if _TURN.match(line.of(text))]
    for n, (line, inside) in enumerate(lines):
        turn = _TURN.match(text, line.start, line.end) if len(turns) >= _FEWEST_TURNS else None
        if turn:
            reader.turn(Span(*turn.span("name")), Span(turn.end(), line.end))
        else:
            talking, before = reader.talking, len(reader.statements)
            reader.read(Tokens(text, line.start, line.end, inside), inside)
            # what reports something, or ends the talk, is told by the article
            quiet = len(reader.statements) == before and not inside
            if talking and quiet and len(turns) * 2 >= len(lines) and n < turns[-1]:
                reader.goes_on_talking(line)
    if lines and not any(one.content[0].start < lines[0][0].end for one in reader.statements):
        reader.head(*lines[0])
    return reader.statements


def _lines(text: str, marks: Sequence[Quotation]) -> Iterator[tuple[Span, Sequence[Quotation]]]:
    """Each line that is not empty, with its quotations."""
    at = start = 0
    for line in text.split("\n"):
        end = start + len(line)
        here = at
        while at < len(marks) and marks[at].span.start < end:
            at += 1
        if line.strip():
            yield Span(start, end), marks[here:at]
        start = end + 1


class _Reader:
    """Reads paragraphs in turn and keeps what one leaves for the next."""

    def __init__(self, text: str, words: Lexicon) -> None:
        self.text = text
        self.words = words
        self.statements: list[Raw] = []
        self.lead: tuple[Span | None, Span | None] | None = None
        self.unclosed = False
        """Whether the last paragraph's last quotation was left open."""
        self.quoting = False
        """Whether the sentence before ended a statement in a quotation."""
        self.waiting: list[Span] = []
        """Quotations of this paragraph that nobody has been named for."""
        self.talking = False
        """Whether the paragraph before was a turn of a talk."""
        self.echo = False
        """Whether the sentence before names somebody who says the same."""

    def head(self, line: Span, marks: Sequence[Quotation]) -> None:
        """The first line of the text, read last, when it is known who says something."""
        spoken = (one.source.of(self.text).split() for one in self.statements if one.source)
        names = frozenset(name[-1].lower() for name in spoken if name)
        found = Tokens(self.text, line.start, line.end, marks)
        whole = Sentence(found, 0, len(found), self.words)
        clause = headline(whole, names)
        if clause:
            later = (
                one if one.nested_in is None else one._replace(nested_in=one.nested_in + 1)
                for one in self.statements
            )
            self.statements = [_raw(whole, clause, 0), *later]

    def turn(self, name: Span, said: Span) -> None:
        """A line of a talk: the name, then what was said."""
        self.talking = any(letter.isalpha() for letter in said.of(self.text))
        if self.talking:
            self.statements.append(Raw(name, None, (said,), "turn"))
        self.lead, self.quoting, self.unclosed = None, False, False

    def goes_on_talking(self, line: Span) -> None:
        """A line of a talk without a name: whoever spoke last speaks on."""
        last = self.statements[-1]
        self.statements[-1] = last._replace(content=(*last.content, line))
        self.talking = True

    def read(self, found: Tokens, marks: Sequence[Quotation]) -> None:
        """One paragraph."""
        self.waiting, self.talking = [], False
        first = True
        for begin, end in sentences(found, self.words.finite):
            self._sentence(Sentence(found, begin, end, self.words), first)
            first = False
        self.unclosed = bool(marks) and not marks[-1].closed

    def _sentence(self, s: Sentence, first: bool) -> None:
        these = clauses(s)
        alone = s.quote[0] and s.size <= 2
        if first and self.lead and _announced(s, these):
            self._announce(s)
            if alone:
                return
        self.lead = None
        if alone and not these:
            self._goes_on(s.span((0, 1)), first)
            return
        self._note(s, these)

    def _announce(self, s: Sentence) -> None:
        source, cue = self.lead or (None, None)
        self.statements.append(Raw(source, cue, (s.span((0, 1)),), "lead-in"))
        self.lead, self.quoting = None, True

    def _goes_on(self, span: Span, first: bool) -> None:
        """A sentence that is a quotation and nothing else."""
        if self.statements and (self.quoting or (first and self.unclosed)):
            last = self.statements[-1]
            self.statements[-1] = last._replace(content=(*last.content, span))
            self.quoting = True
        else:
            self.waiting.append(span)

    def _note(self, s: Sentence, these: Sequence[Clause]) -> None:
        first = len(self.statements)
        self.echo = self.echo or (bool(these) and echoed(s))
        for n, clause in enumerate(these):
            raw = _raw(s, clause, first)
            if not n and self.waiting and s.quote[clause.content[0][0]]:
                raw = raw._replace(content=(*self.waiting, *raw.content))
            if self.echo and not n:
                raw = raw._replace(link="echoes")
            self.statements.append(raw)
        self.echo = not these and echoed(s)
        if s.low[s.size - 1] == ":":
            source, cue = lead_in(s)
            self.lead = _span(s, source), _span(s, cue)
        self.waiting = []
        self.quoting = any(_quotes(s, part) for one in these for part in one.content)


def _announced(s: Sentence, these: Sequence[Clause]) -> bool:
    """Whether a sentence begins with a quotation that nobody in it says."""
    return s.quote[0] and not (these and these[0].content[0][0] == 0)


def _quotes(s: Sentence, part: Range) -> bool:
    return s.quote[part[0]] or s.quote[part[1] - 1]


def _span(s: Sentence, found: Range | None) -> Span | None:
    return s.span(found) if found else None


def _raw(s: Sentence, clause: Clause, first: int) -> Raw:
    """A clause in characters; its sentence's first statement has the index `first`."""
    return Raw(
        source=_span(s, clause.source),
        cue=_span(s, clause.cue),
        content=tuple(map(s.span, clause.content)),
        rule=clause.rule,
        via=_span(s, clause.via),
        to=_span(s, clause.to),
        polarity=clause.polarity,
        link=clause.link,
        nested_in=None if clause.within is None else first + clause.within,
    )
