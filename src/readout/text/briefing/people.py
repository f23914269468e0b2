"""Who the people of a story are, over all its articles: their name, how it is printed who they are,
and whether they act in it or look on."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from readout.languages.hearing import Hearing
from readout.model import Article, Block, BlockKind, Party, PartyKind, Span, Standing
from readout.text.briefing.parts import Source
from readout.text.quotes.vocabulary import Vocabulary

_SUBJECT = 12
"""Words within which a subject says something."""

_MOST = 16
"""Words of a description."""

_SHORT = 4
"""Words of a description, each counted with and without its plural, that say nothing of whose they are."""

_PLACES = 6
"""Places of a name in an article at which a description is looked for."""

_BEHIND = re.compile(
    r"(?: \([A-Z][\w.-]*\))?(?:, \d{1,3})?, ([^,.;:“”\"()—–\n]{3,120})(?=[,.;:—–\n]|$)"
)
_WITH = re.compile(
    r",? ((?:of|from|at) (?:the )?[A-ZÀ-Þ][\w’'-]*(?:(?: (?:of|for|and|the))* [A-ZÀ-Þ][\w’'-]*)*)"
)
_NEW = re.compile(r"(?<=[\w’)]{2})[.?!]”? (?=[A-Z])")
_BEFORE = re.compile(
    r"(?:(?<=[\s“(])|^)((?:[\w.&’'-]+ ){0,8}[\w.&’'-]+),? (?:(?:Dr|Mr|Mrs|Ms|Sir)\.? )?$"
)
_OWNED = re.compile(r"^(?:its|his|her|their|our|my)\b", re.IGNORECASE)
_STARTS = ("who", "of", "from", "at")
_GOES_ON = ("and", "who", "which", "whose")
_ARTICLES = ("a", "an", "the")
_OWNER = re.compile(r"[’']s?$")
_ARTICLE = re.compile(r"^(?:a|an|the) ", re.IGNORECASE)
_ITS = re.compile(r"\b[Ii]ts ((?:[\w’-]+ ){0,3}[\w’-]+), (?:Dr\.? )?$")
_ITS_BEHIND = re.compile(r", its ((?:[\w’-]+ ){0,3}[\w’-]+)(?=[,.])")
_CAPITALS = re.compile(r"[A-ZÀ-Þ][\w’-]*\w")
_REACH = 90


@dataclass
class Person:
    """Somebody in a story.

    Args:
        name: the fullest that is printed.
        keys: its words, lower case.
        described: how each article prints who it is, by the article's id.
    """

    name: str
    keys: tuple[str, ...]
    described: dict[str, list[str]] = field(default_factory=dict)

    def about(self, source: str) -> str:
        """Who it is in an article's words, else in those of another; "" where none says so."""
        own = self.described.get(source, ())
        every = [*own, *(text for some in self.described.values() for text in some)]
        return max(every, key=_tells, default="")

    def standing(self, hearing: Hearing) -> Standing:
        """Whether it acts or looks on as far as the articles leave no doubt."""
        printed = [
            _OWNER.sub("", word.strip(","))
            for some in self.described.values()
            for text in some
            for word in text.split()
        ]
        words = {word.casefold() for word in printed}
        does = {word for word in printed if word.islower()}
        sets = hearing.sets
        acts, looks = not words.isdisjoint(sets["acting"]), not words.isdisjoint(sets["looking"])
        if acts and not looks and words.isdisjoint(sets["studying"]):
            return Standing.PARTY
        if looks and not acts and does.isdisjoint(sets["involved"]):
            return Standing.OBSERVER
        return Standing.UNKNOWN


class People:
    """Everybody with a full name who is quoted in a story.

    Args:
        sources: its articles.
        known: the language's words for people.
        hearing: its words for being sure.
    """

    def __init__(self, sources: Iterable[Source], known: Vocabulary, hearing: Hearing) -> None:
        self._known, self._hearing = known, hearing
        self._by_surname: dict[str, list[Person]] = {}
        self._in: dict[str, dict[str, Person]] = {}
        told = list(sources)
        speakers = (one.statement.speaker for source in told for one in source.said)
        names = list(dict.fromkeys(one.name for one in speakers if one and self._is_full(one)))
        for source in told:
            for name in names:
                if name in source.article.text:
                    self._read(source, name)

    def of(self, source: Source, name: str) -> Person | None:
        """Who bears a name in an article; None where nobody with a full name does."""
        return self._in.get(source.id, {}).get(name)

    def _read(self, source: Source, name: str) -> None:
        places = list(_places(source.article, name))
        if not places:
            return
        person = self._in.setdefault(source.id, {})[name] = self._met(name)
        found = list(self._descriptions(source.article.text, places))
        found = found or self._titled(source, name, person) or self._belonging(source, name)
        person.described.setdefault(source.id, []).extend(dict.fromkeys(found))

    def _titled(self, source: Source, name: str, person: Person) -> list[str]:
        """The titles before a surname alone: "Vice President Onslow"."""
        if self.has_namesake(source.article, person):
            return []
        places = _places(source.article, name.rsplit(maxsplit=1)[-1])
        titles = (self._before(source.article.text, place) for place in islice(places, _PLACES))
        return [one for one in titles if one and one[0].isupper() and self._says_who(one)]

    def _belonging(self, source: Source, name: str) -> list[str]:
        """The role and whose, where it is told in two places of an article."""
        parties = (one.statement.speaker for one in source.said)
        party = next((one for one in parties if one and one.name == name), None)
        role, belongs = (party.role, party.affiliation) if party else ("", "")
        plain = role.islower() and self._hearing.sets["kin"].isdisjoint(role.split())
        known = (
            role and plain and belongs and belongs in source.article.text and belongs not in role
        )
        return [f"{role}, {belongs}"] if known else []

    def _is_full(self, party: Party) -> bool:
        """Whether it is a person with a first name and a surname and nothing else in them."""
        words = party.name.split()
        if party.kind is not PartyKind.PERSON or not 2 <= len(words) <= 5:
            return False
        known = self._known
        plain = [word.casefold().strip(".") for word in words]
        return all(
            word[0].isupper() or low in known.particles or low[0] in "’'d"
            for word, low in zip(words, plain, strict=True)
        ) and not any(self._is_no_name(low) for low in (plain[0], plain[-1]))

    def _is_no_name(self, low: str) -> bool:
        known = self._known
        words = (known.unnamed, known.groups, known.offices, known.documents, known.states)
        return any(low in some for some in (*words, known.titles, known.ranks))

    def _met(self, name: str) -> Person:
        keys = self._keys(name)
        for person in self._by_surname.setdefault(keys[-1], []):
            if self.is_one(person.keys[0], keys[0]):
                if len(name) > len(person.name):
                    person.name, person.keys = name, keys
                return person
        person = Person(name, keys)
        self._by_surname[keys[-1]].append(person)
        return person

    def _keys(self, name: str) -> tuple[str, ...]:
        words = [word.casefold().strip(".,") for word in name.split()]
        return tuple(word for word in words if word not in self._known.suffixes) or tuple(words)

    def is_one(self, first: str, second: str) -> bool:
        """Whether two first names, lower case, may be one person's."""
        short, long = sorted((first.strip("."), second.strip(".")), key=len)
        if long.startswith(short) and (len(short) == 1 or len(short) > 2):
            return True
        full = self._hearing.short
        ways = {short, *full.get(short, "").split()} & {long, *full.get(long, "").split()}
        return bool(ways)

    def has_namesake(self, article: Article, person: Person) -> bool:
        """Whether an article also names somebody else with the same surname."""
        surname = person.name.split()[-1]
        before = re.compile(rf"\b([A-Z][\w’'-]+) (?:[A-Z][\w.’'-]* ){{0,3}}{re.escape(surname)}\b")
        firsts = {hit[1].casefold() for hit in before.finditer(article.text)}
        return any(
            first in self._known.first_names and not self.is_one(first, person.keys[0])
            for first in firsts
        )

    def named_in(self, source: Source, text: str) -> list[Person | None]:
        """Everybody a stretch of an article names; None for one who is not quoted in it."""
        words = set(_CAPITALS.findall(text))
        found: list[Person | None] = []
        for name, person in self._in.get(source.id, {}).items():
            if name.rsplit(maxsplit=1)[-1] in words:
                words -= set(name.split())
                found.append(person)
        if any(word.casefold() in self._known.first_names for word in words):
            found.append(None)
        return list({id(one): one for one in found}.values())

    def _descriptions(self, text: str, places: Sequence[Span]) -> Iterator[str]:
        for place in places[:_PLACES]:
            before, behind = self._before(text, place), self._behind(text, place)
            both = [one for one in (before, behind) if one and self._says_who(one)]
            if both or (both := self._its(text, place)):
                yield ", ".join(both)

    def _its(self, text: str, place: Span) -> list[str]:
        """A role and whose, where the paragraph begins with whose: "its director, Hanne Brook"."""
        start = text.rfind("\n", 0, place.start) + 1
        before = text[start : place.start]
        role = _ITS.search(before) or _ITS_BEHIND.match(text, place.end)
        owner = self._subject(before) if role else ""
        return [role[1], owner] if role and owner else []

    def _subject(self, text: str) -> str:
        """Who is said to say something by the first words of a paragraph."""
        words = text.split(maxsplit=_SUBJECT + 1)[: _SUBJECT + 1]
        says = self._hearing.sets["replies"] | self._hearing.sets["saying"]
        n = next((n for n, word in enumerate(words) if word in says), 0)
        first = words[0].casefold().strip(",") if n else ""
        if not first.isalpha() or (first in self._known.before_names and first not in _ARTICLES):
            return ""
        return _ARTICLE.sub("", " ".join(words[:n]).partition(",")[0])

    def _behind(self, text: str, place: Span) -> str:
        """The apposition behind a name: "the mayor of Ferrow", "who farms the meadow"."""
        hit = _BEHIND.match(text, place.end)
        words = _shortened(hit[1].split()) if hit else []
        cut = words and words[-1][0].isupper() and words[-1].casefold() in self._known.ranks
        if not cut and _is_apposition(words, self._hearing):
            return _ARTICLE.sub("", " ".join(words))
        hit = _WITH.match(text, place.end)
        return hit[1] if hit else ""

    def _before(self, text: str, place: Span) -> str:
        """The role before a name: "Health Minister", "the hospital’s chief executive"."""
        start = max(text.rfind("\n", 0, place.start) + 1, place.start - _REACH)
        near = _NEW.split(text[start : place.start])[-1]
        hit = _BEFORE.search(near)
        words = hit[1].split() if hit else []
        first = self._first(words, near.rstrip()[-1:] == ",")
        return _ARTICLE.sub("", " ".join(words[first:]))

    def _first(self, words: Sequence[str], comma: bool) -> int:
        """From where words before a name are its role."""
        if comma or (words and words[-1][0].islower()):
            starts = [n for n, word in enumerate(words) if word.casefold() in _ARTICLES]
            return starts[-1] if starts else self._owner(words)
        n = len(words)
        while n and (words[n - 1][0].isupper() or words[n - 1].casefold() in ("of", "for")):
            n -= 1
        return n

    def _owner(self, words: Sequence[str]) -> int:
        """Where the owner's name begins in "said Tarnland’s fisheries minister"; else behind all."""
        own = [n for n, word in enumerate(words) if _OWNER.search(word) and word[0].isupper()]
        n = own[-1] if own else len(words)
        while own and n and words[n - 1][0].isupper():
            n -= 1
        return n

    def _says_who(self, text: str) -> bool:
        """Whether a description has a role in it that tells something by itself."""
        low = [_OWNER.sub("", word.casefold().strip(".,")) for word in text.split()]
        if low[0] in _STARTS:
            return True
        known, sets = self._known, self._hearing.sets
        low += [word.removesuffix("s") for word in low]
        roles = {w for w in low if known.is_role(w) or w in known.ranks or w in sets["acting"]}
        if not roles or not roles.isdisjoint(sets["kin"]):
            return False
        if not roles <= sets["relative"] or len(low) > _SHORT or "’s" in text or "'s" in text:
            return True
        return text[0].isupper() or not sets["belongs"].isdisjoint(low)


def _tells(text: str) -> int:
    """How much a description tells: a name in it, and more than a title."""
    words = text.split()
    return 2 * any(word[0].isupper() for word in words) + (len(words) > 1)


def _shortened(words: Sequence[str]) -> Sequence[str]:
    """The words of a description, up to where a long one goes on."""
    if len(words) <= _MOST:
        return words
    end = next((n for n, word in enumerate(words[:_MOST]) if n > 1 and word in _GOES_ON), None)
    return words[:end]


def _is_apposition(words: Sequence[str], hearing: Hearing) -> bool:
    """Whether words behind a name may say who that is."""
    low = [word.casefold() for word in words]
    if not low or len(low) > _MOST or _OWNED.match(words[0]):
        return False
    first = low[1:2] if low[0] == "who" else low[:1]
    return hearing.sets["saying"].isdisjoint(first) and (low[0] != "who" or len(low) > 3)


def is_running(block: Block) -> bool:
    """Whether a block is running text, no headline and nothing set apart."""
    return block.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)


def _places(article: Article, name: str) -> Iterator[Span]:
    """Where running text prints a name, no part of a longer one."""
    whole = re.compile(rf"(?<![\w-])(?<!- ){re.escape(name)}(?![\w-])(?! - )")
    for block in article.blocks:
        if is_running(block):
            for hit in whole.finditer(article.text, block.span.start, block.span.end):
                yield Span(*hit.span())
