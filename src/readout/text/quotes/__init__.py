"""Who said what: the statements of an article, each with the spans that show it."""

from collections.abc import Sequence
from typing import NamedTuple

from readout.languages.sayings.en import SAYINGS
from readout.model import Span
from readout.text.quotes.clauses import Clause, clauses
from readout.text.quotes.lexicon import Lexicon, lexicon_of
from readout.text.quotes.phrases import Range
from readout.text.quotes.quotations import quotations
from readout.text.quotes.tokens import QUOTE, Token, sentences, tokens


class Raw(NamedTuple):
    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    rule: str


def raw_statements(text: str) -> list[Raw]:
    words = lexicon_of(SAYINGS)
    marks = quotations(text)
    found: list[Raw] = []
    at = 0
    start = 0
    lead: Raw | None = None
    for line in text.split("\n"):
        end = start + len(line)
        here = []
        while at < len(marks) and marks[at].span.start < end:
            here.append(marks[at])
            at += 1
        if line.strip():
            paragraph, lead = _paragraph(list(tokens(text, start, end, here)), words, lead)
            found += paragraph
        start = end + 1
    return found


def _paragraph(found: list[Token], words: Lexicon, lead: Raw | None) -> tuple[list[Raw], Raw | None]:
    out: list[Raw] = []
    open_quotes: list[Span] = []
    last_quoting = False
    verbs = words.finite
    sents = list(sentences(found, verbs))
    for sentence in sents:
        these = clauses(sentence, words)
        if not these:
            if sentence[0].kind == QUOTE and (len(sentence) == 1 or len(sentence) <= 2):
                span = Span(sentence[0].start, sentence[0].end)
                if last_quoting and out:
                    out[-1] = out[-1]._replace(content=(*out[-1].content, span))
                else:
                    open_quotes.append(span)
                continue
            last_quoting = False
            open_quotes = []
            continue
        for n, clause in enumerate(these):
            raw = _raw(sentence, clause)
            if n == 0 and open_quotes and sentence[clause.content[0][0]].kind == QUOTE:
                raw = raw._replace(content=(*open_quotes, *raw.content))
            out.append(raw)
        open_quotes = []
        last_quoting = any(sentence[a].kind == QUOTE or sentence[b-1].kind == QUOTE for a, b in these[-1].content)
    return out, None


def _raw(sentence: Sequence[Token], clause: Clause) -> Raw:
    def span(range_: Range | None) -> Span | None:
        return Span(sentence[range_[0]].start, sentence[range_[1] - 1].end) if range_ else None
    return Raw(span(clause.source), span(clause.cue), tuple(Span(sentence[a].start, sentence[b - 1].end) for a, b in clause.content), clause.rule)
