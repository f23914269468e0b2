"""Stories from a stream of articles, one article at a time, in any archive at the same cost."""

import heapq
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from readout.text.stories.facts import Facts, Member, Story
from readout.text.stories.group import Group
from readout.text.stories.profile import HEADLINE, Weighted, heaviest, weighted
from readout.text.stories.terms import TITLE_WORDS, Vocabulary, terms

WINDOW = timedelta(days=4)
"""What lies further apart is another story, however like."""

MOST = 10_000
"""Stories that can still grow; beyond that the one longest without news is closed."""

_COMMON = 100
"""A word that more stories have is no help in finding one."""

_COMPARED = 8
"""Stories that are looked at for one article or one merge, those with most words in common."""

_MERGE_KEYS = 20
_MERGE_SHARED = 2
_ROUNDS = 5
_HEADLINE_WORDS = 5
"""From how many words on two outlets do not write the same headline by chance."""

Shares = Callable[[str], Mapping[str, float]]
"""How common words are in a language, by its code."""


class Stories:
    """The stories that can still grow.

    Args:
        shares: how common words are in each language, see `languages.frequencies`.
    """

    def __init__(self, shares: Shares) -> None:
        self._shares = shares
        self.next = 1
        """The number of the next story."""
        self._groups: dict[int, Group] = {}
        """By id, the one longest without an article first."""
        self._moved: dict[int, int] = {}
        self._of_article: dict[str, int] = {}
        self._vocabularies: dict[str, Vocabulary] = {}
        self._index: dict[tuple[str, str], set[int]] = defaultdict(set)
        """Stories by language and word."""

    def __iter__(self) -> Iterator[Story]:
        """The stories, the one longest without an article first."""
        return (group.story for group in self._groups.values())

    def current(self, id: int) -> int:
        """The id a story has now: another one after a merge."""
        while id in self._moved:
            id = self._moved[id]
        return id

    def story(self, id: int) -> Story | None:
        """A story, also by an id it had before a merge; None when it can no longer grow."""
        group = self._groups.get(self.current(id))
        return group.story if group else None

    def of_article(self, id: str) -> int | None:
        """The id of an article's story, None where that can no longer grow."""
        found = self._of_article.get(id)
        return None if found is None else self.current(found)

    def add_all(self, articles: Iterable[Facts], now: datetime) -> tuple[int, ...]:
        """Add what came in together, in the order it was published, however it was delivered.

        Args:
            now: the time, with a time zone.
        """
        ordered = sorted(articles, key=lambda one: (_moment(one, now), one.id))
        return tuple(dict.fromkeys(id for one in ordered for id in self.add(one, now)))

    def add(self, article: Facts, now: datetime) -> tuple[int, ...]:
        """Add an article and return the ids that changed: its story's, then those merged into it.

        Args:
            article: one that was added before is told again, not counted again.
            now: the time, with a time zone.
        """
        self.close(now)
        group = self._known(article)
        member = _member(article, _moment(article, now))
        if group:
            before = group.members.get(member.id)
            self._join(group, retold(article, before, now) if before else member, now)
            return (group.id,)
        vocabulary = self._vocabulary(_code(article))
        vector = weighted(article, vocabulary)
        vocabulary.learn(vector.rarity)
        group = self._closest(vector, _code(article), member.published)
        group = group or self._new(_code(article), member.published, now)
        group.grow(vector)
        self._post(group, vector.keys)
        headline = (
            "" if vector.profile is not HEADLINE else " ".join(terms(article.title, TITLE_WORDS))
        )
        self._join(group, _once(replace(member, headline=headline), group), now)
        return self._swept(group)

    def _known(self, article: Facts) -> Group | None:
        """The story that already has an article, or the text it prints."""
        found = self.of_article(article.id)
        if found is None and article.copy_of:
            found = self.of_article(article.copy_of)
        return None if found is None else self._groups[found]

    def _vocabulary(self, code: str) -> Vocabulary:
        if code not in self._vocabularies:
            self._vocabularies[code] = Vocabulary(self._shares(code))
        return self._vocabularies[code]

    def _closest(self, article: Weighted, code: str, at: datetime) -> Group | None:
        best, closest = article.profile.joins, None
        for group in self._candidates(code, article.keys, 1):
            if group.is_near(at, at, WINDOW) and (like := group.likeness(article)) >= best:
                best, closest = like, group
        return closest

    def _candidates(self, code: str, keys: Iterable[str], least: int) -> list[Group]:
        """The stories with most of some words; of two that are as like the older comes last."""
        shared: Counter[int] = Counter()
        for key in keys:
            found = self._index.get((code, key), ())
            if len(found) <= _COMMON:
                shared.update(found)
        enough = (id for id, count in shared.items() if count >= least)
        most = heapq.nsmallest(_COMPARED, enough, key=lambda id: (-shared[id], -id))
        return [self._groups[id] for id in sorted(most, reverse=True)]

    def _new(self, code: str, at: datetime, now: datetime) -> Group:
        group = self._groups[self.next] = Group(self.next, code, at, now)
        self.next += 1
        return group

    def _join(self, group: Group, member: Member, now: datetime) -> None:
        group.join(member, now)
        self._of_article[member.id] = group.id
        self._groups[group.id] = self._groups.pop(group.id)  # the last touched stands last

    def _post(self, group: Group, keys: Iterable[str]) -> None:
        for key in keys:
            self._index[group.language, key].add(group.id)

    def _unpost(self, group: Group, keys: Iterable[str]) -> None:
        for key in keys:
            found = self._index.get((group.language, key), set())
            found.discard(group.id)
            if not found:
                self._index.pop((group.language, key), None)

    def _swept(self, group: Group) -> tuple[int, ...]:
        """Merge a changed story with those that are now like it."""
        gone = []
        for _ in range(_ROUNDS):
            other = self._twin(group)
            if other is None:
                break
            group, lost = sorted((group, other), key=lambda one: one.id)
            self._merge(group, lost)
            gone.append(lost.id)
        return (group.id, *gone)

    def _twin(self, group: Group) -> Group | None:
        """The story most like one, if it is the same."""
        best, twin = 0.0, None
        keys = heaviest(group.terms, _MERGE_KEYS)
        for other in self._candidates(group.language, keys, _MERGE_SHARED):
            if other is group or not other.is_near(group.first, group.newest, WINDOW):
                continue
            least = max(group.profile.merges, other.profile.merges, best)
            if (like := group.likeness_to(other)) >= least:
                best, twin = like, other
        return twin

    def _merge(self, group: Group, lost: Group) -> None:
        self._unpost(lost, lost.keys)
        group.swallow(lost)
        self._post(group, group.keys)
        del self._groups[lost.id]
        self._groups[group.id] = self._groups.pop(group.id)
        self._moved[lost.id] = group.id

    def close(self, now: datetime) -> None:
        """Let go of stories that had no article for a window, and of the oldest of too many.

        Args:
            now: the time, with a time zone.
        """
        while self._groups:
            group = next(iter(self._groups.values()))
            if now - group.touched <= WINDOW and len(self._groups) <= MOST:
                return
            self._unpost(group, group.keys)
            del self._groups[group.id]
            for id in group.members:
                self._of_article.pop(id, None)
            for former in group.former:
                self._moved.pop(former, None)

    def state(self) -> dict[str, Any]:
        """Everything as plain data that can be kept as JSON."""
        groups = [group.as_data() for group in self._groups.values()]
        return {"next": self.next, "groups": groups, "words": self.words()}

    def words(self) -> dict[str, Any]:
        """What is known of words, by language, as plain data."""
        return {code: [one.articles, dict(one.counts)] for code, one in self._vocabularies.items()}

    def data(self, id: int) -> dict[str, Any] | None:
        """A story that can still grow as plain data, None for any other."""
        group = self._groups.get(id)
        return group.as_data() if group else None

    @property
    def ids(self) -> frozenset[int]:
        """The stories that can still grow."""
        return frozenset(self._groups)

    @classmethod
    def restore(cls, state: Mapping[str, Any], shares: Shares) -> "Stories":
        """Go on where `state` was taken.

        Args:
            state: what `state` gave.
            shares: as for a new one.
        """
        found = cls(shares)
        found.next = state["next"]
        for code, (articles, counts) in state["words"].items():
            vocabulary = found._vocabulary(code)
            vocabulary.articles = articles
            vocabulary.counts.update(counts)
        for data in state["groups"]:
            group = Group.of_data(data)
            found._groups[group.id] = group
            found._post(group, group.keys)
            found._of_article.update(dict.fromkeys(group.members, group.id))
            found._moved.update(dict.fromkeys(group.former, group.id))
        return found


def _code(article: Facts) -> str:
    return article.language.partition("-")[0].casefold()


def _moment(article: Facts, now: datetime) -> datetime:
    """When an article was published; what claims to come from the future has just come."""
    return min(article.published or now, now)


def _member(article: Facts, at: datetime) -> Member:
    return Member(
        id=article.id,
        published=at,
        outlet=article.outlet,
        owner=article.owner,
        country=article.country,
        section=article.section,
        copy_of=article.copy_of,
        headline="",
    )


def retold(article: Facts, before: Member, now: datetime) -> Member:
    """An article that is told again, still a copy where its bare headline was one.

    Args:
        article: as it is told now.
        before: as it was told.
        now: the time, with a time zone.
    """
    member = _member(article, _moment(article, now))
    if not before.headline:
        return member
    return replace(member, headline=before.headline, copy_of=member.copy_of or before.copy_of)


def _once(member: Member, group: Group) -> Member:
    """An article, marked as a copy where another outlet's headline without a text is the same."""
    first = group.members.get(group.headlines.get(member.headline, ""))
    if first is None or first.outlet == member.outlet or member.copy_of:
        return member
    long = member.headline.count(" ") >= _HEADLINE_WORDS - 1
    return replace(member, copy_of=first.id) if long else member
