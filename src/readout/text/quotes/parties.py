"""One party per person across an article, by whatever name it is mentioned."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence

from readout.model import PartyKind
from readout.text.quotes.parties_names import Named
from readout.text.quotes.parties_roles import Reader, Role
from readout.text.quotes.pronouns import Known

_SHORT = 2
_MOST = 12


class Register:
    """Everybody and everything with a name in one text.

    Args:
        reader: of the text.
        names: every name in it, in order.
    """

    def __init__(self, reader: Reader, names: Sequence[Named]) -> None:
        self._reader = reader
        self._ends: defaultdict[str, list[Known]] = defaultdict(list)
        self._begins: defaultdict[str, list[Known]] = defaultdict(list)
        self._bodies: defaultdict[str, list[Known]] = defaultdict(list)
        self._words: defaultdict[str, list[Known]] = defaultdict(list)
        self._nouns: defaultdict[str, list[Known]] = defaultdict(list)
        self._of: dict[int, Known] = {}
        self._full: defaultdict[int, list[int]] = defaultdict(list)
        self._short: dict[int, int] = {}
        self.all: list[Known] = []
        for named in names:
            if len(named.keys) > 1 and named.kind is not None:
                self._take(named)
        for named in names:
            if len(named.keys) == 1 or named.kind is None:
                self._take_short(named)

    def bearer(self, named: Named) -> Known:
        """Whose a name is.

        Args:
            named: one of the names the register was made from.
        """
        return self._of[named.span.start]

    def _take(self, named: Named) -> None:
        kind = named.kind or PartyKind.GROUP
        whom = self._same_person(named) if kind is PartyKind.PERSON else self._same_body(named.keys)
        if whom is None:
            whom = self.add(kind, named.name, named.keys)
        self._learn(whom, named)

    def _take_short(self, named: Named) -> None:
        whom = self._known_by(named)
        if whom is None:
            whom = self.add(named.kind or PartyKind.GROUP, named.name, named.keys)
        self._learn(whom, named)

    def add(self, kind: PartyKind, name: str, keys: tuple[str, ...]) -> Known:
        """A new entry.

        Args:
            kind: what it is.
            name: as printed.
            keys: its words in lower case.
        """
        whom = Known(kind, name, keys)
        self.all.append(whom)
        self._index(whom)
        return whom

    def _index(self, whom: Known) -> None:
        if not whom.keys:
            return
        if whom.kind is PartyKind.PERSON:
            _keep(self._ends[whom.keys[-1]], whom)
            _keep(self._begins[whom.keys[0]], whom)
            return
        _keep(self._bodies[whom.keys[0]], whom)
        for key in whom.keys:
            _keep(self._words[key], whom)
        if len(whom.keys) > 2:
            _keep(self._bodies["".join(key[0] for key in whom.keys if len(key) > 2)], whom)

    def _same_person(self, named: Named) -> Known | None:
        """Who else in the text bears this name or a shorter or longer form of it."""
        for whom in reversed(self._ends.get(named.keys[-1], ())):
            if _one_name(whom.keys, named.keys) and _may_be(whom, named):
                return whom
        return None

    def _same_body(self, keys: tuple[str, ...]) -> Known | None:
        for whom in reversed(self._bodies.get(keys[0], ())):
            if whom.keys == keys or (
                len(keys) > 1
                and (whom.keys[: len(keys)] == keys or keys[: len(whom.keys)] == whom.keys)
            ):
                return whom
        return None

    def _known_by(self, named: Named) -> Known | None:
        """Who is meant by a surname, a first name or the short name of a body."""
        key = named.keys
        people = [
            whom
            for whom in self._ends.get(key[-1], ())
            if whom.keys[-len(key) :] == key and (_may_be(whom, named) or not _shown(named))
        ]
        people = people or [w for w in self._begins.get(key[0], ()) if _may_be(w, named)]
        if people:
            return self._nearest(people, named)
        if named.kind is PartyKind.PERSON:
            return None
        bodies = self._bodies.get(key[0], ())
        return bodies[-1] if bodies else None

    def _nearest(self, people: Sequence[Known], named: Named) -> Known:
        """The one named last before a place; the first of the text when none was."""
        latest = [self._last_place(whom, named.span.start) for whom in people]
        return people[max(range(len(people)), key=lambda n: (latest[n], -n))]

    def _last_place(self, whom: Known, before: int) -> int:
        full = self._full[id(whom)]
        at = bisect_left(full, before)
        return max(full[at - 1] if at else -1, self._short.get(id(whom), -1))

    def _learn(self, whom: Known, named: Named) -> None:
        """Add what one mention tells."""
        self._of[named.span.start] = whom
        if len(named.keys) > 1 and named.kind is not None:
            self._full[id(whom)].append(named.span.start)
        else:
            self._short[id(whom)] = named.span.start
        if whom.kind is PartyKind.PERSON and len(named.keys) > len(whom.keys):
            whom.name, whom.keys = named.name, named.keys
        if whom.kind is PartyKind.PERSON:
            if _shown(named) or named.keys[0] == whom.keys[0]:
                whom.gender = whom.gender or named.gender
            self.learn_role(whom, named.role)

    def learn_role(self, whom: Known, role: Role) -> None:
        """Add a role to what is known; the one told first stays.

        Args:
            whom: who has it.
            role: the role.
        """
        whom.role = whom.role or role.text
        whom.affiliation = whom.affiliation or role.affiliation
        whom.gender = whom.gender or role.gender
        for noun in role.nouns:
            if noun not in whom.nouns:
                whom.nouns.add(noun)
                _keep(self._nouns[noun], whom)

    def bodies_of(self, noun: str) -> list[Known]:
        """The bodies whose names have a noun in them.

        Args:
            noun: in lower case.
        """
        return self._words.get(noun, [])

    def with_role(self, noun: str) -> Sequence[Known]:
        """Everybody whose roles have a noun.

        Args:
            noun: in lower case.
        """
        return self._nouns.get(noun, ())

    def roles_of_one(self) -> dict[str, Known]:
        """The nouns of roles that one alone has, and who that is."""
        return {noun: some[0] for noun, some in self._nouns.items() if len(some) == 1}

    def with_any_role(self, nouns: Iterable[str]) -> list[Known]:
        """Everybody whose roles have one of some nouns.

        Args:
            nouns: in lower case.
        """
        found: dict[int, Known] = {}
        for noun in nouns:
            found |= {id(whom): whom for whom in self.with_role(noun)}
        return list(found.values())


def _keep(bearers: list[Known], whom: Known) -> None:
    """Add to those who share a word; a text that names more of them than that is no article."""
    if len(bearers) < _MOST:
        bearers.append(whom)


def _one_name(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names with the same last word may be one person's."""
    short, long = sorted((one, other), key=len)
    if short == long[-len(short) :]:
        return True
    first, second = short[0], long[0]
    return first[0] == second[0] and (
        first == second
        or len(first) <= _SHORT
        or len(second) <= _SHORT
        or (len(first) > _SHORT and (second.startswith(first[:3]) and (len(first) < len(second))))
    )


def _shown(named: Named) -> bool:
    """Whether more than a surname, which may be a first name too, tells a gender."""
    return bool(named.title or named.role.gender or len(named.keys) > 1)


def _may_be(whom: Known, named: Named) -> bool:
    """Whether nothing speaks against a name being somebody's."""
    return not (whom.gender and named.gender and whom.gender != named.gender)
