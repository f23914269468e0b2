"""The words of one language that tell who said what, ready to be looked up."""

from dataclasses import fields
from functools import cache, cached_property

from readout.languages.sayings import Sayings


class Lexicon:
    """A language's words of saying as sets, each by its field's name.

    Args:
        sayings: the language's data.
    """

    freely: frozenset[str]
    with_that: frozenset[str]
    quoting: frozenset[str]
    bare: frozenset[str]
    infinitives: frozenset[str]
    participles: frozenset[str]
    hearers: frozenset[str]
    asks: frozenset[str]
    denies: frozenset[str]
    adverbs: frozenset[str]
    auxiliaries: frozenset[str]
    chains: frozenset[str]
    determiners: frozenset[str]
    prepositions: frozenset[str]
    clauses: frozenset[str]
    asked: frozenset[str]
    before_asked: frozenset[str]
    comment: frozenset[str]
    nouns: frozenset[str]
    objects: frozenset[str]
    refuses: frozenset[str]
    negations: frozenset[str]
    silences: frozenset[str]
    accuses: frozenset[str]
    wants: frozenset[str]
    meanwhile: frozenset[str]
    views: frozenset[str]
    echoes: frozenset[str]
    contradicts: frozenset[str]
    continues: frozenset[str]
    be: frozenset[str]
    relatives: frozenset[str]
    subjects: frozenset[str]
    first: frozenset[str]
    possessives: frozenset[str]
    clause_starts: frozenset[str]
    subordinates: frozenset[str]
    times: frozenset[str]
    time_heads: frozenset[str]
    openers: frozenset[str]
    coordinates: frozenset[str]
    contrasts: frozenset[str]
    questions: frozenset[str]
    occasions: frozenset[str]
    before_participle: frozenset[str]
    within: frozenset[str]
    apposition: frozenset[str]
    aside: frozenset[str]
    like_as: frozenset[str]
    source_of: frozenset[str]
    phrasal: frozenset[str]
    with_it: frozenset[str]
    nobody: frozenset[str]
    headline_verbs: frozenset[str]
    led_out: frozenset[str]
    warns: frozenset[str]
    matters: frozenset[str]
    requests: frozenset[str]
    indefinite: frozenset[str]
    who_says: frozenset[str]
    honorifics: frozenset[str]
    particles: frozenset[str]
    bare_clause: frozenset[str]
    articles: frozenset[str]
    no_resumption: frozenset[str]

    def __init__(self, sayings: Sayings) -> None:
        self.words = sayings
        for field in fields(sayings):
            setattr(self, field.name, _set(getattr(sayings, field.name)))
        self.according = tuple(sayings.according.split())
        self.pronouns = _set(f"{sayings.he} {sayings.she} {sayings.they}")
        self.alone = self.pronouns | _set(sayings.others)
        self.bare |= self.infinitives
        self.bare_clause |= self.freely
        self.articles |= self.possessives
        self.no_resumption |= frozenset(self.according[:1])

    @cached_property
    def finite(self) -> frozenset[str]:
        """Every form that may stand behind a subject."""
        return self.freely | self.with_that | self.quoting | self.bare

    @cached_property
    def hearers_freely(self) -> frozenset[str]:
        """Verbs that never stand before their subject, as whoever is told stands there."""
        return self.hearers & self.freely

    @cached_property
    def reporting(self) -> frozenset[str]:
        """Every word that may tell that somebody says something."""
        verbs = self.finite | self.participles | self.asked | self.refuses
        nouns = self.who_says | self.nouns | frozenset(self.according[:1])
        return verbs | nouns | self.silences | self.accuses | self.wants

    @cached_property
    def quoting_only(self) -> frozenset[str]:
        """Verbs of saying that report nothing but quotations."""
        return self.quoting - self.with_that - self.freely

    @cached_property
    def before_verb(self) -> frozenset[str]:
        """What may stand between a subject and its verb."""
        return self.adverbs | self.auxiliaries | self.chains | self.negations

    @cached_property
    def behind_verb(self) -> frozenset[str]:
        """What may stand between a verb and what was said."""
        return self.adverbs | self.particles

    @cached_property
    def adverbial(self) -> frozenset[str]:
        """What a time, a place or a clause of one begins with."""
        return self.prepositions | self.times | self.subordinates

    @cached_property
    def not_subject(self) -> frozenset[str]:
        """What a sentence begins with when its subject comes behind a comma."""
        return self.adverbial | self.like_as

    @cached_property
    def no_noun(self) -> frozenset[str]:
        """What ends a noun phrase."""
        return (self.openers | self.adverbs) - self.determiners

    @cached_property
    def behind_noun(self) -> frozenset[str]:
        """What shows that a noun phrase has ended."""
        return self.adverbs | self.finite | self.prepositions

    @cached_property
    def goes_on(self) -> frozenset[str]:
        """What goes on behind a comma with what somebody says or does."""
        return self.participles | self.accuses

    @cached_property
    def says_again(self) -> frozenset[str]:
        """Verbs that report a bare clause, in every form."""
        return self.freely | self.participles

    @cached_property
    def indirect(self) -> frozenset[str]:
        """Verbs behind which an indirect question is what was said."""
        return self.with_that | self.bare_clause


def _set(field: str) -> frozenset[str]:
    return frozenset(word.replace("’", "'") for word in field.split())


lexicon_of = cache(Lexicon)
