"""Cutting whole promo units out of a line of text, even when they end without a full stop."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from readout.text.capsruns import Run, Token
from readout.text.promo import NOTHING, PROMO, Vocabulary, addresses, is_promo, opens, score

_BRACKET_WORDS = 45
_NEAR = 500
_SEEN = 150
_SHOUTED_WORDS = 25
_SLOGAN_WORDS = 18
_GOES_ON = frozenset(
    ["and", "or", "of", "for", "with", "from", "to", "without", "in", "on", "by", "at"]
)
_STARTERS = frozenset(
    [
        "The",
        "A",
        "An",
        "In",
        "On",
        "At",
        "It",
        "He",
        "She",
        "They",
        "But",
        "And",
        "This",
        "That",
        "These",
        "Those",
        "There",
        "When",
        "While",
        "As",
        "After",
        "If",
        "For",
        "Der",
        "Die",
        "Das",
        "Ein",
        "Eine",
        "Im",
        "Le",
        "La",
        "Les",
        "Un",
        "Une",
        "El",
        "Los",
        "Las",
        "En",
    ]
)
_STARTING = '“"‘«„'
_LEADS_ON = frozenset(
    [
        "to",
        "for",
        "of",
        "the",
        "a",
        "an",
        "from",
        "and",
        "or",
        "with",
        "at",
        "by",
        "in",
        "on",
        "our",
        "your",
        "&",
        "der",
        "die",
        "das",
        "von",
        "zu",
        "de",
        "la",
        "le",
        "et",
        "y",
        "el",
    ]
)


_ADJECTIVES = ("daily", "weekly", "monthly", "free", "best", "latest")


@dataclass
class Cutter:
    """Finds the promo units of one article.

    Args:
        words: the patterns of its language.
        repeated: sentences printed more than once, white space folded.
    """

    words: Vocabulary
    repeated: frozenset[str] = frozenset()
    seen: set[str] = field(default_factory=set)

    def units(self, tokens: Sequence[Token], parts: Sequence[Run]) -> list[Run]:
        """A paragraph's runs with its promo units as runs of kind "promo" or "related".

        Args:
            tokens: of the paragraph.
            parts: its runs, in order.
        """
        queue = list(reversed(parts))
        out: list[Run] = []
        while queue:
            taken = self._taken(tokens, queue)
            if taken:
                out.append(self._noted(tokens, taken))
            else:
                out.append(queue.pop())
        return out

    def _noted(self, tokens: Sequence[Token], unit: Run) -> Run:
        self.seen.update(_folded(tokens, unit.first, unit.end))
        return unit

    def _taken(self, tokens: Sequence[Token], queue: list[Run]) -> Run | None:
        """The promo unit at the head of the queue, taken off it; None when there is none."""
        run = queue[-1]
        if run.kind in ("call", "opener"):
            return self._led(tokens, queue)
        if run.kind == "prose":
            return self._plain(tokens, queue)
        if run.kind == "caps" and self._shouted(tokens, queue):
            queue.pop()
            return Run(run.first, self._tail(tokens, queue, run.end, led=True), "promo")
        return None

    def _led(self, tokens: Sequence[Token], queue: list[Run]) -> Run | None:
        """A unit that begins with a call in capitals."""
        head = queue[-1]
        strong = bool(self.words.ask.match(_text(tokens, head)))
        close = self._closing(tokens, queue)
        if close is not None:
            end = queue[-1 - close].end
            del queue[-1 - close :]
            return Run(head.first, end, "promo")
        offering = bool(self.words.offer.search(_text(tokens, head)))
        follows = len(queue) > 1 and self._goes_on(tokens, queue[-2], offering or strong)
        if not (strong or offering or follows):
            return None
        queue.pop()
        return Run(head.first, self._tail(tokens, queue, head.end, led=True), "promo")

    def _closing(self, tokens: Sequence[Token], queue: list[Run]) -> int | None:
        """How many runs ahead a closing call ends the unit."""
        length = 0
        for ahead in range(1, min(6, len(queue))):
            run = queue[-1 - ahead]
            if run.kind == "call":
                return ahead if self._calls(tokens, run) and ahead > 1 else None
            if run.kind != "prose":
                return None
            text = _text(tokens, run)
            length += run.end - run.first
            if length > _BRACKET_WORDS or self.words.reported.search(text):
                return None
        return None

    def _calls(self, tokens: Sequence[Token], run: Run) -> bool:
        text = _text(tokens, run)
        return bool(self.words.ask.match(text) or self.words.offer.search(text)) or len(text) < 30

    def _goes_on(self, tokens: Sequence[Token], run: Run, led: bool) -> bool:
        if run.kind != "prose":
            return False
        text = _text(tokens, run)
        if is_promo(text, self.words):
            return True
        short = run.end - run.first <= _SLOGAN_WORDS and not self.words.third.search(text)
        if led and short and score(text, self.words) >= PROMO - 2:
            return True
        return self._glued(tokens, run, led) is not None

    def _tail(self, tokens: Sequence[Token], queue: list[Run], end: int, led: bool) -> int:
        """Take further promo sentences off the queue; where the unit ends."""
        while queue and queue[-1].kind in ("prose", "call", "caps"):
            run = queue[-1]
            if run.kind == "caps":
                if not self._shouts_on(tokens, queue):
                    return end
                end = queue.pop().end
                continue
            if run.kind == "call":
                return queue.pop().end if self._calls(tokens, run) else end
            if self._again(tokens, run):
                return end
            cut = self._glued(tokens, run, led)
            if cut is not None:
                queue[-1] = Run(cut, run.end, "prose")
                return cut
            if not self._goes_on(tokens, run, led):
                return end
            end = queue.pop().end
            self.seen.update(_folded(tokens, run.first, end))
        return end

    def _shouted(self, tokens: Sequence[Token], queue: list[Run]) -> bool:
        """Whether words in capitals promote, or lead to a call that follows."""
        text = _text(tokens, queue[-1])
        if is_promo(text, self.words):
            return True
        called = len(queue) > 1 and queue[-2].kind in ("call", "opener")
        invites = opens(self.words.nudge, text) or opens(self.words.lure, text)
        return called and invites and text.endswith((".", "!", "?"))

    def _shouts_on(self, tokens: Sequence[Token], queue: list[Run]) -> bool:
        """Whether words in capitals go on promoting, and are no heading of the story."""
        run = queue[-1]
        text = _text(tokens, run)
        if is_promo(text, self.words):
            return True
        words = run.end - run.first
        if text.endswith((".", "!")) or tokens[run.first].text.casefold() in _GOES_ON:
            return words <= _SHOUTED_WORDS
        return words <= 3 and bool(self.words.offer.search(text) or self.words.free.search(text))

    def _again(self, tokens: Sequence[Token], run: Run) -> bool:
        return bool(self.seen.intersection(_folded(tokens, run.first, run.end)))

    def _plain(self, tokens: Sequence[Token], queue: list[Run]) -> Run | None:
        """A unit that begins in plain words."""
        run = queue[-1]
        text = _text(tokens, run)
        if self._again(tokens, run):
            queue.pop()
            return Run(run.first, run.end, "promo")
        aside = self._aside(tokens, queue)
        if aside:
            return aside
        cut = self._glued(tokens, run, led=False)
        if cut is not None:
            queue[-1] = Run(cut, run.end, "prose")
            return Run(run.first, cut, "promo")
        if is_promo(text, self.words) or self._lures(tokens, queue) or self._repeats(text):
            queue.pop()
            return Run(run.first, self._tail(tokens, queue, run.end, led=False), "promo")
        return None

    def _aside(self, tokens: Sequence[Token], queue: list[Run]) -> Run | None:
        """An advert slot or a pointer to another story at the head of a sentence."""
        run = queue[-1]
        text = _text(tokens, run)
        slot = self.words.advert.match(text)
        if slot and text[:1].isupper() and _fresh(text[slot.end() :]):
            return self._shortened(queue, run.first + len(slot[0].split()), "widget")
        pointer = self.words.related.match(text)
        if not pointer or text[pointer.end() :][:1] != ":" or not text[:1].isupper():
            return None
        for n in range(run.first + len(pointer[0].split()) + 2, min(run.end, run.first + 30)):
            if tokens[n].text in _STARTERS and _may_end(tokens[n - 1].text, tokens[n].text):
                return self._shortened(queue, n, "related")
        whole = run.end - run.first <= 20 and not self.words.reported.search(text)
        return self._shortened(queue, run.end, "related") if whole else None

    @staticmethod
    def _shortened(queue: list[Run], cut: int, kind: str) -> Run:
        """Take the head of the queue off up to a token."""
        run = queue.pop()
        if cut < run.end:
            queue.append(Run(cut, run.end, "prose"))
        return Run(run.first, cut, kind)

    def _repeats(self, text: str) -> bool:
        return _fold(text) in self.repeated and score(text, self.words) >= PROMO - 2

    def _lures(self, tokens: Sequence[Token], queue: list[Run]) -> bool:
        run = queue[-1]
        short = run.end - run.first <= 10
        if not short or len(queue) < 2 or queue[-2].kind not in ("prose", "call", "opener"):
            return False
        if not opens(self.words.lure, _text(tokens, run)):
            return False
        return queue[-2].kind != "prose" or self._goes_on(tokens, queue[-2], led=True)

    def _glued(self, tokens: Sequence[Token], run: Run, led: bool) -> int | None:
        """Where a promo without a full stop runs into the next sentence, as a token index."""
        need = PROMO - 2 if led else PROMO
        if score(_text(tokens, run)[:_NEAR], self.words) == NOTHING:
            return None
        for n in range(run.first + 3, min(run.end - 1, run.first + 60)):
            if not _may_end(tokens[n - 1].text, tokens[n].text):
                continue
            head = _text(tokens, Run(run.first, n, "prose"))
            ends = self._ends_promo(tokens, n, head) and score(head, self.words) >= need
            if ends and not self._offers(_text(tokens, Run(n, run.end, "prose"))):
                return n
        return None

    def _offers(self, rest: str) -> bool:
        """Whether what follows still promotes, so that the unit goes on."""
        near = " ".join(rest.split()[:25])
        reported = self.words.reported.search(near)
        return (bool(self.words.offer.search(near)) and not reported) or opens(self.words.ask, rest)

    def _ends_promo(self, tokens: Sequence[Token], n: int, head: str) -> bool:
        if tokens[n].text in _STARTERS or tokens[n].text[:1] in _STARTING:
            return True
        last = " ".join(head.split()[-2:])
        if last.casefold().endswith(_ADJECTIVES):
            return False
        return bool(
            addresses(head.rsplit(maxsplit=1)[-1])
            or self.words.offer.search(last)
            or self.words.cadence.search(last)
            or self.words.goods.search(last)
        )


def _fresh(rest: str) -> bool:
    """Whether what follows an advert slot is a new sentence, or nothing."""
    follows = rest.lstrip("“\"‘'«„ ")
    return not rest or (rest[:1].isspace() and follows[:1].isupper())


def _may_end(last: str, following: str) -> bool:
    """A small word or a site name, and then a capital."""
    ends = last[-1:].isalnum() and (last[:1].islower() or bool(addresses(last)))
    if not ends or last in _LEADS_ON:
        return False
    first = following.lstrip(_STARTING)[:1]
    return first.isupper() and not (following[:1] in _STARTING and last[-1:] == ",")


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
