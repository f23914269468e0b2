"""Who is meant by the words for a speaker."""

from bisect import bisect_left
from collections.abc import Sequence

from readout.model import PartyKind, Span
from readout.text.quotes.outlets import OutletNames
from readout.text.quotes.parties import Register
from readout.text.quotes.parties_names import Named
from readout.text.quotes.parties_roles import NO_ROLE, Reader
from readout.text.quotes.pronouns import HE, IT, NOBODY, SHE, THEY, Antecedents, Known, Meant
from readout.text.quotes.vocabulary import Vocabulary

_LONGEST_OWNED = 5
_BODIES = (PartyKind.GROUP, PartyKind.OFFICE)
_SMALL_GAPS = (" ", "-", "’s ", "'s ", "’ ", "' ", ". ")


class Sources:
    """Tells who is meant, in the order of the text.

    Args:
        reader: of the text.
        names: its names, in order.
        outlets: its outlets.
        register: who bears the names.
    """

    def __init__(
        self, reader: Reader, names: Sequence[Named], outlets: OutletNames, register: Register
    ) -> None:
        self._reader = reader
        self._names = names
        self._name_starts = [named.span.start for named in names]
        self._word_starts = reader.starts
        self._outlets = outlets
        self._register = register
        self._phrases: dict[str, Known] = {}
        self._compounds: dict[str, bool] = {}

    def meant(self, source: Span, antecedents: Antecedents, sentence: int) -> Meant:
        """Who is meant by the words for a speaker.

        Args:
            source: where they stand.
            antecedents: who has been named before.
            sentence: the index of the sentence.
        """
        first = bisect_left(self._word_starts, source.start)
        last = bisect_left(self._word_starts, source.end)
        while last > first + 1 and self._reader.words.low[last - 1] in self._reader.lexicon.adverbs:
            last -= 1
        if first >= last:
            return NOBODY
        first = self._past_passive(first, last)
        last = self._past_genitive(last)
        if self.pronoun(first) and (last - first == 1 or not self._names_between(first, last)):
            whom = antecedents.stands_for(self.pronoun(first), sentence)
            if whom and whom.speaks_for:
                return Meant(whom.speaks_for, "pronoun", mouth=whom)
            return Meant(whom, "pronoun" if whom else "none")
        if self._unknown(first, last):
            return NOBODY
        aged = self._reader.words.low[first].isdigit()
        return (
            (self._set_apart(first, last) if aged else None)
            or self._by_name(first, last, source)
            or self._set_apart(first, last)
            or self._by_noun(first, last, source, antecedents)
        )

    def _past_passive(self, first: int, last: int) -> int:
        """Behind "echoed by", where the words for a speaker begin with a passive."""
        words = self._reader.words
        passive = first + 2 < last and words.low[first + 1] in self._known.agents
        return first + 2 if passive and not words.capital[first] else first

    def _past_genitive(self, last: int) -> int:
        """Behind the noun that belongs to an owner where the words end with the owner."""
        words, lexicon = self._reader.words, self._reader.lexicon
        if not words.genitive[last - 1]:
            return last
        end = last
        while end < min(last + _LONGEST_OWNED, words.size):
            low = words.low[end]
            if low in lexicon.behind_noun or low in lexicon.auxiliaries:
                break
            if words.gap[end] not in _SMALL_GAPS:
                break
            end += 1
        return end

    def _names_between(self, first: int, last: int) -> bool:
        at = bisect_left(self._name_starts, self._reader.words.start[first])
        return at < len(self._names) and self._names[at].last <= last

    def _set_apart(self, first: int, last: int) -> Meant | None:
        """Whose apposition the words are: a name stands right before or behind them."""
        words = self._reader.words
        at = bisect_left(self._name_starts, words.start[first])
        before = at > 0 and self._names[at - 1].last == first and words.gap[first] == ", "
        if before:
            whom = self._register.bearer(self._names[at - 1])
            if whom.kind is PartyKind.PERSON:
                return Meant(whom, "name")
        at = bisect_left(self._name_starts, words.end[last - 1])
        behind = at < len(self._names) and self._names[at].first == last
        if behind and words.gap[last] == ", " and words.low[first] in self._known.pointers:
            return Meant(self._register.bearer(self._names[at]), "name")
        return None

    def pronoun(self, at: int) -> str:
        """Which pronoun a word is, "" for none.

        Args:
            at: its index.
        """
        words = self._reader.lexicon.words
        low = self._reader.words.low[at]
        for pronoun, forms in ((HE, words.he), (SHE, words.she), (THEY, words.they), (IT, IT)):
            if low in forms.split():
                return pronoun
        return ""

    def _unknown(self, first: int, last: int) -> bool:
        """Whether the words are "I" or "this", which name nobody here."""
        lexicon = self._reader.lexicon
        low = self._reader.words.low[first]
        alone = last - first == 1 and self._reader.words.low[first] not in self._known.groups
        return (
            alone
            and (low in lexicon.alone or low in lexicon.determiners)
            and low not in self._known.unnamed
            and low not in self._known.offices
            and not low.endswith("s")
        )

    @property
    def _known(self) -> Vocabulary:
        return self._reader.known

    def _by_name(self, first: int, last: int, source: Span) -> Meant | None:
        words = self._reader.words
        person = self._first_name(first, last)
        outlet = next(iter(self._outlets.within(source)), None)
        if outlet and (person is None or outlet.first < person.first):
            plain = (
                not self._complement(outlet.first, first) and not words.genitive[outlet.last - 1]
            )
            if plain and not self._noun_follows(outlet.last, last):
                return Meant(self.outlet(outlet.name), "name")
        if person is None:
            return None
        whom = self._register.bearer(person)
        if whom.kind is PartyKind.DOCUMENT and person.first > first + 1:
            return None
        if self._pair(person, last):
            return Meant(self._phrase(first, last, PartyKind.GROUP, many=True), "name")
        return Meant(whom, "name" if len(person.keys) >= len(whom.keys) else "surname")

    def _noun_follows(self, at: int, last: int) -> bool:
        """Whether a name only goes before somebody's role, as in "a BBC technology editor"."""
        words = self._reader.words
        for here in range(at, min(at + 3, last)):
            if words.gap[here] != " " or words.capital[here]:
                return False
            if self._known.is_role(words.low[here]):
                return True
        return False

    def _first_name(self, first: int, last: int) -> Named | None:
        """The name that the phrase is built on."""
        words = self._reader.words
        at = bisect_left(self._name_starts, words.start[first])
        while at < len(self._names) and self._names[at].last <= last:
            named = self._names[at]
            at += 1
            if words.genitive[named.last - 1] and named.last < last:
                continue
            if self._complement(named.first, first) or self._noun_goes_on(named, last):
                continue
            return named
        return None

    def _noun_goes_on(self, named: Named, last: int) -> bool:
        """Whether a name only qualifies the noun behind it, as in "Taliban officials"."""
        words = self._reader.words
        at = named.last
        if at >= last or words.gap[at] != " " or words.capital[at]:
            return False
        lexicon = self._reader.lexicon
        low = words.low[at]
        return (
            low not in lexicon.behind_noun
            and low not in lexicon.clauses
            and low not in self._known.relatives
            and low not in self._known.themselves
        )

    def _complement(self, at: int, first: int) -> bool:
        """Whether a name stands behind "of" or "in" and only places somebody else."""
        words = self._reader.words
        here = at - 1
        while here >= first and words.low[here] in self._reader.lexicon.determiners:
            here -= 1
        while here >= first and (self._known.is_role(words.low[here]) and not words.capital[here]):
            here -= 1
        return here > first and words.low[here] in self._reader.lexicon.prepositions and here < at

    def _pair(self, named: Named, last: int) -> bool:
        words = self._reader.words
        if named.last + 1 >= last or words.low[named.last] not in self._known.joins:
            return False
        following = self._first_name(named.last + 1, last)
        return following is not None and following.kind is PartyKind.PERSON

    def outlet(self, name: str) -> Known:
        """The outlet of a name.

        Args:
            name: as `OutletNames` gives it.
        """
        if name not in self._phrases:
            self._phrases[name] = Known(PartyKind.OUTLET, name)
        return self._phrases[name]

    def _by_noun(self, first: int, last: int, source: Span, antecedents: Antecedents) -> Meant:
        """Who is meant by a phrase without a name of its own."""
        words, known = self._reader.words, self._known
        determiner = words.low[first]
        begin = self._without_article(first, last)
        begin = self._counted(begin, last)
        end = self._head_end(begin, last)
        if end - 2 >= begin and words.low[end - 2] in known.documents and end < last:
            end -= words.low[end - 1] not in known.documents
        noun = words.low[end - 1]
        owner = self._owner(first, end, determiner, antecedents)
        if owner and owner.kind is PartyKind.PERSON:
            begin = self._owned(begin, end)
        if noun in known.speakers_for:
            return self._spokesperson(begin, end, last, determiner, source, antecedents)
        if owner and noun in known.mouthpieces:
            return Meant(owner, "role", source)
        if noun in known.outlet_nouns and determiner in self._known.pointers:
            name = self._outlets.last_before(source.start)
            if name:
                return Meant(self.outlet(name), "role")
        if noun in known.documents:
            return self._document(begin, end, last, source, owner, antecedents)
        first_noun = words.low[begin]
        if first_noun in known.unnamed and _plural(first_noun):
            return Meant(self._unnamed(begin, self._comma(begin, last), first_noun), "role")
        if determiner in known.indefinite or (noun in known.unnamed and _plural(noun)):
            return Meant(self._unnamed(begin, end, noun), "role")
        return self._definite(begin, end, last, noun, owner, antecedents)

    def _without_article(self, first: int, last: int) -> int:
        words = self._reader.words
        while first < last - 1 and words.low[first] in self._reader.lexicon.determiners:
            first += 1
        if first < last - 1 and words.genitive[first] and not words.capital[first]:
            first += 1
        return first

    def _owned(self, begin: int, end: int) -> int:
        """Where a phrase begins behind whoever owns it: "Mr Reed's own department"."""
        words = self._reader.words
        for at in range(begin, end - 1):
            if words.genitive[at]:
                own = at + 2 < end and words.low[at + 1] in self._known.own
                return at + 2 if own else at + 1
        return begin

    def _counted(self, begin: int, last: int) -> int:
        """Where those begin who are only counted: "75 percent of voters"."""
        words = self._reader.words
        for at in range(begin + 1, min(begin + 3, last - 1)):
            if words.low[at] in self._known.parts and words.low[at - 1] in self._known.partitives:
                return self._without_article(at + 1, last)
        return begin

    def _head_end(self, first: int, last: int) -> int:
        words, lexicon = self._reader.words, self._reader.lexicon
        for at in range(first + 1, last):
            low = words.low[at]
            if (
                low in lexicon.prepositions
                or low in self._known.relatives
                or words.gap[at] not in _SMALL_GAPS
            ):
                return at
        return last

    def _owner(
        self, first: int, end: int, determiner: str, antecedents: Antecedents
    ) -> Known | None:
        """Whose the noun is: "Smith's office", "her office"."""
        words = self._reader.words
        at = bisect_left(self._name_starts, words.start[first])
        if (
            at < len(self._names)
            and self._names[at].last < end
            and words.genitive[self._names[at].last - 1]
        ):
            return self._register.bearer(self._names[at])
        if (
            first + 1 < end
            and determiner in self._reader.lexicon.determiners
            and words.genitive[first + 1]
        ):
            return self._generic(words.low[first + 1], antecedents)
        his, her = determiner in self._known.his, determiner in self._known.her
        pronoun = HE if his else SHE if her else ""
        return antecedents.stands_for(pronoun, antecedents.sentence) if pronoun else None

    def _spokesperson(
        self,
        begin: int,
        end: int,
        last: int,
        determiner: str,
        source: Span,
        antecedents: Antecedents,
    ) -> Meant:
        """Somebody who speaks for a body: the body, by way of them."""
        words = self._reader.words
        noun = words.low[end - 1]
        if determiner not in self._known.indefinite:
            named = self._register.with_role(noun)
            if named and begin == end - 1:
                return Meant(_latest(named), "role")
            if words.capital[begin] and begin < end - 1:
                return Meant(self._phrase(begin, end, PartyKind.OFFICE), "role")
        body = self._body_behind(end, last, antecedents) or self._body_before(
            begin, end - 1, antecedents
        )
        body = body or antecedents.foremost(_BODIES)
        if body is None:
            return Meant(self._unnamed(begin, end, noun), "role")
        mouth = self._unnamed(begin, end, noun)
        mouth.speaks_for = body
        return Meant(body, "role", source, mouth)

    def _body_behind(self, end: int, last: int, antecedents: Antecedents) -> Known | None:
        """The body behind "for" or "from"."""
        words = self._reader.words
        if end + 1 >= last:
            return None
        if words.low[end] not in self._known.lives and words.low[end] not in self._known.parts:
            return None
        return self._body(end + 1, last, antecedents)

    def _body_before(self, begin: int, end: int, antecedents: Antecedents) -> Known | None:
        return self._body(begin, end, antecedents) if begin < end else None

    def _body(self, first: int, last: int, antecedents: Antecedents) -> Known | None:
        first = self._without_article(first, last)
        end = self._head_end(first, last)
        at = bisect_left(self._name_starts, self._reader.words.start[first])
        if at < len(self._names) and self._names[at].first == first:
            return self._register.bearer(self._names[at])
        if not self._reader.words.capital[first] and first + 1 == end:
            body = self._generic(self._reader.words.low[first], antecedents)
            if body:
                return body
        noun = self._reader.words.low[end - 1]
        kind = PartyKind.OFFICE if noun in self._known.offices else PartyKind.GROUP
        return self._phrase(first, end, kind)

    def _document(
        self,
        begin: int,
        end: int,
        last: int,
        source: Span,
        owner: Known | None,
        antecedents: Antecedents,
    ) -> Meant:
        """What a document says: its author's words when the phrase tells whose it is."""
        words = self._reader.words
        if owner is not None:
            return Meant(owner, "role", source)
        if end + 1 < last and words.low[end] in self._known.authors:
            body = self._body(end + 1, last, antecedents)
            if body and (
                words.low[end] not in self._known.parts
                or body.kind is not PartyKind.GROUP
                or body.keys
            ):
                return Meant(body, "role", source)
        noun = words.low[end - 2] if begin < end - 1 else ""
        named = begin < end - 1 and words.capital[end - 2]
        if named or noun in self._known.offices or noun in self._known.groups:
            return Meant(self._body(begin, end - 1, antecedents), "role", source)
        return Meant(self._phrase(begin, self._comma(begin, last), PartyKind.DOCUMENT), "role")

    def _role_end(self, end: int, last: int) -> int:
        """Behind "of state", where the role goes on."""
        words = self._reader.words
        if end < last - 1 and words.low[end] in self._known.parts:
            return self._head_end(end + 1, last)
        return end

    def _comma(self, begin: int, last: int) -> int:
        for at in range(begin + 1, last):
            if (
                self._reader.words.gap[at] not in _SMALL_GAPS
                or self._reader.words.low[at] in self._known.relatives
            ):
                return at
        return last

    def _unnamed(self, begin: int, end: int, noun: str) -> Known:
        """Somebody whose name is kept back; each mention is another one."""
        kind = PartyKind.ANONYMOUS
        if noun in self._known.groups and noun not in self._known.unnamed:
            kind = PartyKind.GROUP
        printed = self._reader.printed(begin, end)
        whom = Known(kind, printed, role=printed)
        whom.nouns.add(noun)
        whom.many = _plural(noun)
        whom.gender = self._known.gender_of_noun(noun)
        return whom

    def _definite(
        self,
        begin: int,
        end: int,
        last: int,
        noun: str,
        owner: Known | None,
        antecedents: Antecedents,
    ) -> Meant:
        words = self._reader.words
        nouns = [low for low in words.low[begin:end] if self._known.is_role(low)]
        if self._known.is_role(noun):
            bearers = self._register.with_role(noun) or self._register.with_any_role(nouns)
            if bearers:
                return Meant(_latest(bearers), "role")
            return Meant(
                self._phrase(begin, self._role_end(end, last), PartyKind.ANONYMOUS), "role"
            )
        body = self._generic(noun, antecedents) if begin == end - 1 else None
        if body is not None and begin and words.genitive[begin - 1]:
            # Somebody's own, who is not known: no body that was named.
            begin, body = begin - 1, None
        if body is not None:
            return Meant(body, "role")
        kind = PartyKind.OFFICE if noun in self._known.offices else PartyKind.GROUP
        return Meant(self._phrase(begin, end, kind, many=_plural(noun)), "role")

    def _generic(self, noun: str, antecedents: Antecedents) -> Known | None:
        """The body meant by "the council" or "the company": one of that name, or the last one."""
        bodies = [w for w in self._register.bodies_of(noun) if w.kind in _BODIES]
        if bodies:
            return _latest(bodies)
        if noun not in self._known.collective or _plural(noun):
            return None
        kind = PartyKind.GROUP if noun in self._known.groups else PartyKind.OFFICE
        last = antecedents.foremost((kind,)) or antecedents.foremost(_BODIES)
        return None if noun in self._known.titular and self._another(noun) else last

    def _another(self, noun: str) -> bool:
        """Whether the text calls a body without a name by a noun, as in "the harbour trust"."""
        words = self._reader.words
        if noun not in self._compounds:
            at = words.low.index(noun, 2) if noun in words.low[2:] else 0
            apart = words.capital[at] or words.capital[at - 1] or words.gap[at] != " "
            self._compounds[noun] = (
                at > 0 and not apart and words.low[at - 2] in self._known.pointers
            )
        return self._compounds[noun]

    def _phrase(self, begin: int, end: int, kind: PartyKind, many: bool = False) -> Known:
        """What a phrase names by itself, the same each time it is printed."""
        printed = self._reader.printed(begin, end)
        if printed.lower() not in self._phrases:
            role = self._reader.phrase(begin, end) if kind is not PartyKind.GROUP else NO_ROLE
            whom = Known(
                kind, printed, (), role.text, role.affiliation, set(role.nouns), role.gender, many
            )
            if not role.nouns:
                whom.nouns.add(self._reader.words.low[end - 1])
            self._phrases[printed.lower()] = whom
        return self._phrases[printed.lower()]


def _latest(bearers: Sequence[Known]) -> Known:
    """Who was named in the latest sentence."""
    return max(bearers, key=lambda whom: (whom.sentence, whom.weight))


def _plural(noun: str) -> bool:
    many = noun.endswith("s") and not noun.endswith("ss")
    return many or noun in ("people", "police", "women", "men")
