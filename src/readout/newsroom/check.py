"""Check: did they say it, by the articles that are kept or by one source."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from readout.errors import InputError
from readout.model import Party, Span, Statement
from readout.newsroom.quotes import opened
from readout.newsroom.room import Newsroom
from readout.store import Kept
from readout.text.quotes.archive import Archive, Place, Source
from readout.text.quotes.claimed import Match, Verdict, check
from readout.text.quotes.credited import credited, crediting, is_credited
from readout.text.quotes.families import Family, Utterance, families
from readout.text.quotes.receipts import Receipt, ours, parts, receipt

LONGEST = 2000
"""Characters of a claim."""

CANDIDATES = 100
"""Articles that are looked at closely, those with the most of its words first."""

_SHOWN = 12
_WORDS = 8
_SHARE = 0.4
_WORD = re.compile(r"\w+")
_SPACELESS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]{2}")


@dataclass(frozen=True)
class Finding:
    """One way the words are printed, by one article.

    Args:
        verdict: how the claim relates to it.
        receipts: where the words stand, one for each stretch of the page.
        around: the sentences round each, of the article's text.
        outlet: who published it; "" when that is not known.
        title: the article's; "" for none.
        speaker: who is credited there; None when nobody is, or it cannot be told.
        is_claimed: whether that is whom the claim credits; None when it cannot be told.
        changes: where it is altered, each run's kind, the words said, the words claimed.
        negation: the word right before them that turns their sense and is not claimed; or "".
    """

    verdict: Verdict
    receipts: tuple[Receipt, ...]
    around: tuple[tuple[Span, str], ...]
    outlet: str
    title: str
    speaker: Party | None
    is_claimed: bool | None
    changes: tuple[tuple[str, str, str], ...] = ()
    negation: str = ""


@dataclass(frozen=True)
class Report:
    """What became of a claim.

    Args:
        words: the claim, without quotation marks round it.
        by: whom it credits; "" for nobody.
        verdict: of the best finding.
        findings: the best first.
        printed: where the words stand outside quotation marks.
        families: the utterances it is about, where several articles print one.
        searched: how many articles were looked at closely.
    """

    words: str
    by: str
    verdict: Verdict
    findings: tuple[Finding, ...]
    printed: tuple[Finding, ...]
    families: tuple[Family, ...]
    searched: int


def check_words(room: Newsroom, words: str, source: str = "", by: str = "") -> Report:
    """Hold words somebody is said to have said against what was printed.

    Args:
        words: the claim.
        source: an address, a file, "-" or the id of a kept article; "" for all that are kept.
        by: whom the claim credits; "" for nobody.

    Raises:
        InputError: when there are no words, or too many, or the source cannot be read.
        OutsideError: when the world failed.
    """
    if not _WORD.search(words):
        raise InputError("There are no words to check; give what somebody is said to have said.")
    if len(words) > LONGEST:
        raise InputError(f"That is longer than {LONGEST} characters; check one quotation at once.")
    kept = [opened(room, source)] if source else _candidates(room, words)
    archive = Archive(
        [Source(str(n), one.article.text, ours(one.article)) for n, one in enumerate(kept)]
    )
    answer = check(words, archive)
    desk = _Desk(kept, answer.words, by)
    return Report(
        words=answer.words,
        by=by,
        verdict=answer.verdict,
        findings=tuple(desk.finding(one) for one in answer.matches[:_SHOWN]),
        printed=tuple(desk.finding(_as_match(one)) for one in answer.printed[:_SHOWN]),
        families=tuple(desk.families(answer.matches)),
        searched=len(kept),
    )


def _as_match(place: Place) -> Match:
    return Match(Verdict.MISSING, (place,))


def _candidates(room: Newsroom, words: str) -> list[Kept]:
    wanted = telling(words)
    least = max(1, int(len(wanted) * _SHARE))
    return room.store.articles.holding(wanted, least, CANDIDATES)


def telling(words: str) -> list[str]:
    """The words of a claim to look for: the longest, which are the rarest.

    Args:
        words: the claim.
    """
    found = [*_SPACELESS.findall(words), *_WORD.findall(words)]
    short = {one.casefold(): one for one in found if not _SPACELESS.match(one) or len(one) == 2}
    return sorted(short.values(), key=len, reverse=True)[:_WORDS]


class _Desk:
    """Looks up what is known of a match: speakers once an article."""

    def __init__(self, kept: Sequence[Kept], words: str, by: str) -> None:
        self._kept = kept
        self._words = words
        self._by = by
        self._credited: dict[str, Sequence[Statement]] = {}

    def _speaker(self, place: Place) -> Statement | None:
        if not place.quoted:
            return None
        found = self._credited.get(place.source)
        if found is None:
            found = credited(self._kept[int(place.source)].article)
            self._credited[place.source] = found
        return crediting(found, place.span)

    def finding(self, match: Match) -> Finding:
        """A match with its receipts and speaker."""
        first = self._kept[int(match.places[0].source)]
        who = self._speaker(match.places[0])
        speaker = who.speaker if who else None
        return Finding(
            verdict=match.verdict,
            receipts=tuple(one for place in match.places for one in self._receipts(place)),
            around=tuple(
                self._around(place) for place in match.places for _ in self._receipts(place)
            ),
            outlet=first.article.outlet or "",
            title=first.article.title or "",
            speaker=speaker,
            is_claimed=is_credited(speaker, self._by),
            changes=tuple(
                (one.kind, one.said.of(first.article.text), one.claimed.of(self._words))
                for one in match.changes
            ),
            negation=match.negation.of(first.article.text),
        )

    def _around(self, place: Place) -> tuple[Span, str]:
        text = self._kept[int(place.source)].article.text
        return place.around, place.around.of(text)

    def _receipts(self, place: Place) -> list[Receipt]:
        """One for each part that stands on the page in one stretch."""
        one = self._kept[int(place.source)]
        return [
            receipt(one.id, one.article, part, one.fetched, one.page_url)
            for part in parts(one.article, place.span)
        ]

    def families(self, matches: Iterable[Match]) -> Iterator[Family]:
        """The utterances that several articles print."""
        said = []
        for match in matches:
            for place in match.places:
                said.append(self._utterance(place))
        for family in families(said):
            if len({id for version in family.versions for id in version.articles}) > 1:
                yield family

    def _utterance(self, place: Place) -> Utterance:
        one = self._kept[int(place.source)]
        who = self._speaker(place)
        return Utterance(
            article=one.id,
            outlet=one.article.outlet or "",
            words=place.inner.of(one.article.text),
            speaker=who.speaker.name if who and who.speaker else "",
            around=place.around.of(one.article.text),
            confidence=who.confidence if who else 0.5,
        )
