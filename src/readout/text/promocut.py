"""Cutting whole promo units out of a line of text, even when they end without a full stop.

A paragraph is a row of sentences and of runs in capitals, and each of them is the story or a
promo.  The likeliest row is found as in a hidden Markov model (Viterbi): what the words say
(`promo.odds`) is weighed against the cost of beginning and of ending a promo, and one that runs
into the next sentence without a full stop may end inside what looks like one sentence.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from readout.text.capsruns import HEADING_WORDS, KEPT, Run, Token, runs, tokens_of
from readout.text.casing import Casing
from readout.text.inserted import inserted
from readout.text.printed import key
from readout.text.promo import NEVER, Vocabulary, addresses, odds, sentences_of, unquoted

BEGIN = 1.2
"""What it costs to begin a promo; a sentence alone must be this sure."""

ALONE = 0.0
"""How sure a paragraph of its own must be."""

STAY = 0.5
"""What a sentence gains that follows a promo or leads to one."""

PRIOR = 0.0
"""How much rarer promos are among an article's sentences than among those they were learnt from."""

GLUED = 1.2
"""What it costs to end a promo, or to begin one, where no sentence ends."""

FAMILIAR = 2.0
"""What is taken from the odds where a quarter of the sentences speak to "you" or of "us"."""

_NO_CASING = Casing(())
_HINTS = ("ask", "urge", "offer", "form", "appeal", "plug", "lure", "goods", "free")
_SPEAKING = ("ask", "urge", "nudge", "yours", "ours")
_OFTEN = 0.25
_SAMPLE = 100
_QUOTATION = 120
_QUOTED = 0.6
"""A run of which more stands in quotation marks is somebody's words, and never cut."""

_MOST = 4.0
"""One sentence says no more than this, so that it does not carry many others."""

_SHOUTED = 2.0
_AGAIN = 4.0
_UNSAID = -1.6
_UNENDED = -0.4
_NUDGE = -1.0
_SLOGAN = -0.5

_LONG_STORY = -4.0
_SLOGAN_WORDS = 10
_SEEN = 150
_SMALLEST = 3
_QUESTION = 6
_WEAK = -2.0
_REACH = 60
_STARTING = '“"‘«„»¿¡'


def quotations(tokens: Sequence[Token]) -> list[bool]:
    """For each token whether it stands in quotation marks that are closed before long.

    Args:
        tokens: of one paragraph.
    """
    out = [False] * len(tokens)
    n = 0
    while n < len(tokens):
        text = tokens[n].text.lstrip("([{—–-")
        closer = _PAIRS.get(text[:1])
        end = _closed(tokens, n, text[1:], closer) if closer else None
        if end is None:
            n += 1
        else:
            out[n:end] = [True] * (end - n)
            n = end
    return out


def _closed(tokens: Sequence[Token], n: int, rest: str, closer: str) -> int | None:
    """Behind which token quotation marks close that open at token `n`; None for none near."""
    if any(sign in rest for sign in closer):
        return n + 1
    for m in range(n + 1, min(len(tokens), n + _QUOTATION)):
        if closer == '"' and tokens[m].text.startswith('"'):
            # a straight sign that a word begins with opens the next quotation
            return None
        if any(sign in tokens[m].text for sign in closer):
            return m + 1
    return None


_PAIRS = {"“": "”", "„": "“”", "«": "»", "»": "«", "‘": "’", "‹": "›", '"': '"'}


class _Choice(NamedTuple):
    """One way to read a run: the states before and behind it, the gain, and what is cut out."""

    before: bool
    behind: bool
    gain: float
    cut: tuple[int, int] | None


_KEPT = (_Choice(False, False, 0.0, None), _Choice(True, False, 0.0, None))
_Chain = tuple["_Chain", tuple[int, int]] | None
"""The last of several cuts, and those before it: one more costs the same however many they are."""


def familiarity(text: str, words: Vocabulary) -> float:
    """What to take from the odds of a story that itself speaks to "you" and of "us".

    Args:
        text: the whole story, promos included.
        words: the patterns of its language.
    """
    said = sentences_of(unquoted(text))[:_SAMPLE]
    found = [words.lexicon.find(one).counts for one in said]
    spoken = sum(1 for counts in found if (counts["yours"] or counts["ours"]) and _plain(counts))
    return FAMILIAR * min(1.0, spoken / (_OFTEN * len(found))) if found else 0.0


def _plain(counts: Counter[str]) -> bool:
    return not any(
        counts[name] for name in ("ask", "urge", "offer", "form", "appeal", "plug", "lure")
    )


@dataclass
class Cutter:
    """Finds the promo units of one article.

    Args:
        words: the patterns of its language.
        repeated: sentences printed more than once, white space folded, lower case.
        wanted: folded words that the listener wants to hear, whatever they are.
        familiar: what a story that itself speaks to "you" and of "us" takes from the odds.
    """

    words: Vocabulary
    repeated: frozenset[str] = frozenset()
    familiar: float = 0.0
    wanted: frozenset[str] = frozenset()
    seen: set[str] = field(default_factory=set)

    def promotes(self, text: str, *, heading: bool = False) -> bool:
        """Whether a paragraph of its own is a promo from end to end.

        Args:
            text: the paragraph.
            heading: whether it is a heading, which names things without offering them.
        """
        if key(text) in self.wanted or (heading and not self._speaks(text)):
            return False
        sure = ALONE if len(text.split()) > _SMALLEST else ALONE + 1
        if odds(text, self.words, self.familiar) <= sure:
            return False
        parts = sentences_of(text)
        if len(parts) > 1 and any(map(self._storied, parts)):
            return False
        return not (text[:1].isupper() and self._interrupted(text))

    def _interrupted(self, text: str) -> bool:
        """Whether a sentence goes on behind what was printed into it."""
        tokens = tokens_of(text)
        parts = list(runs(tokens, self.words, _NO_CASING))
        return any(run.kind == "promo" for run in inserted(tokens, parts, self.words))

    def _speaks(self, text: str) -> bool:
        found = self.words.lexicon.find(text)
        return any(found.counts[name] for name in _SPEAKING if name != "nudge") or (
            "nudge" in found.opening
        )

    def suspects(self, text: str) -> bool:
        """Whether a paragraph may hold a promo at all: a quick no for most.

        Args:
            text: the paragraph.
        """
        counts = self.words.lexicon.find(text).counts
        return any(counts[name] for name in _HINTS) or bool(self.words.advert.search(text))

    def _storied(self, sentence: str) -> bool:
        """Whether a sentence could only be the story's."""
        long = len(sentence.split()) > _SLOGAN_WORDS
        said = odds(sentence, self.words, self.familiar)
        return (said < _WEAK and long) or (said == NEVER and self._told(sentence))

    def units(self, tokens: Sequence[Token], parts: Sequence[Run]) -> list[Run]:
        """A paragraph's runs with its promo units as runs of kind "promo" or "related".

        Args:
            tokens: of the paragraph.
            parts: its runs, in order.
        """
        parts = list(self._without_asides(tokens, list(inserted(tokens, parts, self.words))))
        cuts = list(self._led_in(tokens, parts, self._likeliest(tokens, parts)))
        out = list(_cut_up(parts, self._joined(tokens, parts, cuts)))
        if self.wanted:
            out = [self._as_wanted(tokens, run) for run in out]
        for run in out:
            if run.kind == "promo":
                self.seen.update(_folded(tokens, run.first, run.end))
        return out

    def _as_wanted(self, tokens: Sequence[Token], run: Run) -> Run:
        wanted = run.kind not in KEPT and key(_text(tokens, run)) in self.wanted
        return Run(run.first, run.end, "prose") if wanted else run

    def _without_asides(self, tokens: Sequence[Token], parts: Sequence[Run]) -> Iterator[Run]:
        """The runs with advert slots and pointers to other stories as runs of their own."""
        for run in parts:
            end = self._aside(tokens, run) if run.kind == "prose" else None
            if end is None:
                yield run
                continue
            cut, kind = end
            yield Run(run.first, cut, kind)
            if cut < run.end:
                yield Run(cut, run.end, "prose")

    def _led_in(
        self, tokens: Sequence[Token], parts: Sequence[Run], cuts: Sequence[tuple[int, int]]
    ) -> Iterator[tuple[int, int]]:
        """The cuts, each with the short question or shout right before it that leads to it."""
        before = {run.end: run for run in parts}
        ended = 0
        for first, end in cuts:
            run = before.get(first)
            led = run and ended < first and run.kind in KEPT
            leads = run and led and self._leads(_text(tokens, run), run)
            yield (run.first if run and leads else first), end
            ended = end

    def _leads(self, text: str, run: Run) -> bool:
        shouted = run.kind != "prose" and text.endswith((".", "!"))
        asks = text.endswith("?") and run.end - run.first <= _QUESTION
        return (shouted or asks) and not self._told(text) and text[:1] not in _STARTING

    def _joined(
        self, tokens: Sequence[Token], parts: Sequence[Run], cuts: list[tuple[int, int]]
    ) -> list[tuple[int, int]]:
        """Neighbouring cuts as one unit, which ends where it is closed or another is opened."""
        kinds = {run.first: run.kind for run in parts}
        joined: list[tuple[int, int]] = []
        seen: set[str] = set()
        closed = False
        for first, end in cuts:
            said = set(_folded(tokens, first, end))
            opens = kinds.get(first) == "opener" or bool(seen & said)
            if joined and joined[-1][1] == first and not (closed or opens):
                joined[-1] = (joined[-1][0], end)
            else:
                joined.append((first, end))
                seen = set()
            seen |= said
            closed = kinds.get(first) == "call" and joined[-1][0] < first
        return joined

    def _aside(self, tokens: Sequence[Token], run: Run) -> tuple[int, str] | None:
        """Where an advert slot or a pointer to another story at the head of a sentence ends."""
        text = _text(tokens, run)
        slot = self.words.advert.match(text)
        if slot and text[:1].isupper() and _fresh(text[slot.end() :]):
            return run.first + len(slot[0].split()), "widget"
        pointer = self.words.related.match(text)
        if not pointer or text[pointer.end() :].lstrip()[:1] != ":" or not text[:1].isupper():
            return None
        label = len(text[: text.index(":", pointer.end()) + 1].split())
        for n in range(run.first + label + 2, min(run.end, run.first + 30)):
            if tokens[n].text in self.words.starters and self._may_end(tokens, n):
                return n, "related"
        whole = run.end - run.first <= 20 and not self.words.reported.search(text)
        return (run.end, "related") if whole else None

    def _likeliest(self, tokens: Sequence[Token], parts: Sequence[Run]) -> list[tuple[int, int]]:
        """The stretches that are promos, as half-open ranges of tokens (Viterbi)."""
        best: dict[bool, tuple[float, _Chain]] = {False: (0.0, None)}
        quoted = quotations(tokens)
        for run in parts:
            following: dict[bool, tuple[float, _Chain]] = {}
            said = sum(quoted[run.first : run.end]) > _QUOTED * (run.end - run.first)
            choices = _KEPT if said else self._choices(tokens, run, quoted)
            for choice in choices:
                if choice.before not in best:
                    continue
                gain, cuts = best[choice.before]
                total = gain + choice.gain
                if choice.behind not in following or total > following[choice.behind][0]:
                    cuts = (cuts, choice.cut) if choice.cut else cuts
                    following[choice.behind] = (total, cuts)
            best = following
        return _unchained(max(best.values(), key=lambda pair: pair[0])[1]) if best else []

    def _choices(
        self, tokens: Sequence[Token], run: Run, quoted: Sequence[bool]
    ) -> Iterator[_Choice]:
        yield from _KEPT
        if run.kind not in ("prose", "caps", "call", "opener"):
            return
        worth = self._worth(tokens, run)
        if run.kind == "prose" and self._may_hold(tokens, run):
            glued = list(self._glued(tokens, run, quoted))
            worth = min([worth, *(split for split, _ in glued)])
            yield from (choice for _, choices in glued for choice in choices)
        whole = (run.first, run.end)
        yield _Choice(False, True, worth - BEGIN, whole)
        yield _Choice(True, True, worth + STAY, whole)

    def _may_hold(self, tokens: Sequence[Token], run: Run) -> bool:
        """Whether anything a promo is about is named in a run at all."""
        return run.end - run.first > _SMALLEST and odds(_text(tokens, run), self.words) > NEVER

    def _glued(
        self, tokens: Sequence[Token], run: Run, quoted: Sequence[bool]
    ) -> Iterator[tuple[float, list[_Choice]]]:
        """Ways to read a run as a promo and a sentence that runs into it, each with what the
        whole run is worth if that is so."""
        for n in range(run.first + _SMALLEST + 1, min(run.end - 1, run.first + _REACH)):
            if quoted[n - 1] or not self._may_end(tokens, n):
                continue
            rest = Run(n, run.end, "prose")
            before, behind = (
                self._worth(tokens, Run(run.first, n, "prose")),
                self._worth(tokens, rest),
            )
            if self._told(_text(tokens, Run(run.first, n, "prose"))):
                before = -_MOST
            gain = before - max(0.0, behind) - GLUED - self._unlikely(tokens, n)
            choices = [
                _Choice(False, False, gain - BEGIN, (run.first, n)),
                _Choice(True, False, gain + STAY, (run.first, n)),
            ]
            if self._calls(tokens, n, run.end):
                choices.append(_Choice(False, True, behind - BEGIN - GLUED, (n, run.end)))
            yield (before + behind if behind <= -_MOST else _MOST), choices

    def _unsaid(self, text: str, words: int, kind: str) -> float:
        """What words are worth that name nothing a promo is about."""
        if kind not in ("prose", ""):
            return _SLOGAN - _SHOUTED if text.endswith((".", "!", "?")) else _UNSAID
        if words > _SLOGAN_WORDS or self._told(text):
            return _LONG_STORY
        if self.words.lexicon.find(text).counts["yours"]:
            return _NUDGE
        return _UNENDED if text[-1:].isalnum() and addresses(text) else _UNSAID

    def _nudges(self, text: str) -> bool:
        """Whether a sentence orders something of "you", which a story hardly ever does."""
        found = self.words.lexicon.find(text)
        return "nudge" in found.opening and not self._told(text)

    def _told(self, text: str) -> bool:
        counts = self.words.lexicon.find(text).counts
        return bool(counts["reported"] or counts["third"])

    def _may_end(self, tokens: Sequence[Token], n: int) -> bool:
        """Whether a sentence may end before a token without a full stop: a small word, a number
        or a site name, and then a capital."""
        last, following = tokens[n - 1].text, tokens[n].text
        if last[-1:] in ")]." and not following[:1].isdigit():
            return following[:1].isupper() or last[-1:] == "."
        small = last[:1].islower() or last[:1].isdigit() or bool(addresses(last))
        if not (last[-1:].isalnum() and small) or last in self.words.leads_on:
            return False
        first = following.lstrip(_STARTING)[:1]
        return first.isupper() and not (following[:1] in _STARTING and last[-1:] == ",")

    def _unlikely(self, tokens: Sequence[Token], n: int) -> float:
        """What speaks against a sentence of the story that begins at a token."""
        first = tokens[n].text
        return 0.0 if first in self.words.starters or first[:1] in _STARTING else 0.5

    def _calls(self, tokens: Sequence[Token], first: int, end: int) -> bool:
        opening = self.words.lexicon.find(_text(tokens, Run(first, end, "prose"))).opening
        return bool({"ask", "urge", "nudge", "lure"} & opening)

    def _worth(self, tokens: Sequence[Token], run: Run) -> float:
        """How much a run speaks for a promo; below nought for the story."""
        text = _text(tokens, run)
        words = run.end - run.first
        said = odds(text, self.words, self.familiar)
        if said == NEVER:
            said = self._unsaid(text, words, run.kind)
        elif said < _NUDGE and self._nudges(text):
            said = _NUDGE
        elif said < _WEAK:
            said = (
                _LONG_STORY if words > _SLOGAN_WORDS else max(said, self._unsaid(text, words, ""))
            )
        if self.seen.intersection(_folded(tokens, run.first, run.end)):
            said += _AGAIN
        elif _fold(text) in self.repeated and said > _LONG_STORY:
            said += 2.0
        if run.kind != "prose":
            said += self._shouted(text, words, run.kind)
        return max(-_MOST, min(_MOST, said))

    def _shouted(self, text: str, words: int, kind: str) -> float:
        """What capitals add: a story prints headings in capitals, and hardly anything else."""
        if words > HEADING_WORDS or text.endswith((".", "!")) or kind == "opener":
            return _SHOUTED
        counts = self.words.lexicon.find(text).counts
        return _SHOUTED if any(counts[name] for name in _SPEAKING) else -_SHOUTED


def _unchained(chain: _Chain) -> list[tuple[int, int]]:
    cuts: list[tuple[int, int]] = []
    while chain:
        chain, cut = chain
        cuts.append(cut)
    return cuts[::-1]


def _cut_up(parts: Sequence[Run], cuts: list[tuple[int, int]]) -> Iterator[Run]:
    """The runs with every cut as one run of kind "promo"."""
    waiting = iter(cuts)
    cut = next(waiting, None)
    for run in parts:
        at = run.first
        while cut and cut[0] < run.end:
            if at < cut[0]:
                yield Run(at, cut[0], run.kind)
            if cut[0] >= run.first:
                yield Run(*cut, "promo")
            at = max(at, min(cut[1], run.end))
            if cut[1] > run.end:
                break
            cut = next(waiting, None)
        if at < run.end:
            yield Run(at, run.end, run.kind)


def _fresh(rest: str) -> bool:
    """Whether what follows an advert slot is a new sentence, or nothing."""
    follows = rest.lstrip("“\"‘'«„ ")
    return not rest or (rest[:1].isspace() and follows[:1].isupper())


def _text(tokens: Sequence[Token], run: Run) -> str:
    """A run's words; of an endless one only the beginning, so that cutting stays linear."""
    return " ".join(token.text for token in tokens[run.first : min(run.end, run.first + _SEEN)])


def _fold(text: str) -> str:
    return " ".join(text.split()).casefold()


def _folded(tokens: Sequence[Token], first: int, end: int) -> list[str]:
    """The sentences of a stretch, for noticing one that comes again."""
    out, start = [], first
    end = min(end, first + _SEEN)
    for n in range(first, end):
        if n + 1 == end or tokens[n].text.endswith((".", "!", "?")):
            if n - start >= 5:
                out.append(_fold(_text(tokens, Run(start, n + 1, "prose"))))
            start = n + 1
    return out
