"""Who said what: the statements of an article, each with the spans that show it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from readout.languages.sayings.en import SAYINGS
from readout.model import Polarity, Span
from readout.text.quotes.clauses import Clause, clauses, lead_in
from readout.text.quotes.lexicon import Lexicon, lexicon_of
from readout.text.quotes.phrases import Range
from readout.text.quotes.quotations import quotations
from readout.text.quotes.tokens import QUOTE, Token, sentences, tokens


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


_TURN = re.compile(r"[\"“]?(?P<name>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}|[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}|Q|A):\s")


class _State:
    """What one paragraph leaves for the next."""

    def __init__(self) -> None:
        self.statements: list[Raw] = []
        self.lead: tuple[Span | None, Span | None] | None = None
        self.goes_on = False
        self.unclosed = False


def raw_statements(text: str) -> list[Raw]:
    words = lexicon_of(SAYINGS)
    marks = quotations(text)
    state = _State()
    at = start = 0
    turns = sum(1 for line in text.split("\n") if _TURN.match(line))
    for line in text.split("\n"):
        end = start + len(line)
        here = []
        while at < len(marks) and marks[at].span.start < end:
            here.append(marks[at])
            at += 1
        turn = _TURN.match(line) if turns >= 2 else None
        if turn:
            name = Span(start + turn.start("name"), start + turn.end("name"))
            if line[turn.end():].strip():
                state.statements.append(Raw(name, None, (Span(start + turn.end(), end),), "turn"))
            state.lead, state.goes_on = None, False
        elif line.strip():
            _paragraph(list(tokens(text, start, end, here)), words, state)
            state.unclosed = bool(here) and not here[-1].closed
        start = end + 1
    return state.statements


def _paragraph(found: list[Token], words: Lexicon, state: _State) -> None:
    out = state.statements
    open_quotes: list[Span] = []
    quote_spans = {Span(token.start, token.end) for token in found if token.kind == QUOTE}
    first = True
    last_quoting = False
    for sentence in sentences(found, words.finite):
        these = clauses(sentence, words)
        starts_quote = sentence[0].kind == QUOTE
        span = Span(sentence[0].start, sentence[0].end)
        if first and starts_quote and state.lead and not (these and these[0].content[0][0] == 0):
            out.append(Raw(state.lead[0], state.lead[1], (span,), "lead-in"))
            last_quoting = True
            state.lead = None
            first = False
            if len(sentence) <= 2:
                continue
        elif not these and starts_quote and len(sentence) <= 2:
            if first and out and (state.goes_on or state.unclosed):
                out[-1] = out[-1]._replace(content=(*out[-1].content, span))
                last_quoting = True
            elif last_quoting and out:
                at = next((i for i in range(len(out) - 1, max(len(out) - 4, -1), -1) if out[i].content[-1] in quote_spans), len(out) - 1)
                out[at] = out[at]._replace(content=(*out[at].content, span))
            else:
                open_quotes.append(span)
            first = False
            continue
        first = False
        state.lead = None
        if sentence[-1].text == ":" and sentence[-1].kind != QUOTE:
            source, cue = lead_in(sentence, words)
            state.lead = _span(sentence, source), _span(sentence, cue)
        if not these:
            last_quoting = False
            open_quotes = []
            continue
        for n, clause in enumerate(these):
            raw = _raw(sentence, clause)
            if n == 0 and open_quotes and sentence[clause.content[0][0]].kind == QUOTE:
                raw = raw._replace(content=(*open_quotes, *raw.content))
            out.append(raw)
        open_quotes = []
        last_quoting = any(sentence[a].kind == QUOTE or sentence[b-1].kind == QUOTE for clause in these for a, b in clause.content)
    state.goes_on = last_quoting


def _span(sentence: Sequence[Token], range_: Range | None) -> Span | None:
    return Span(sentence[range_[0]].start, sentence[range_[1] - 1].end) if range_ else None


def _raw(sentence: Sequence[Token], clause: Clause) -> Raw:
    return Raw(_span(sentence, clause.source), _span(sentence, clause.cue), tuple(Span(sentence[a].start, sentence[b - 1].end) for a, b in clause.content), clause.rule)
