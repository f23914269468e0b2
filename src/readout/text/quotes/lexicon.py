"""The words of one language that tell who said what, ready to be looked up."""

from collections.abc import Callable
from functools import cache, cached_property

from readout.languages.sayings import Sayings


class Lexicon:
    """A language's words of saying as sets.

    Args:
        sayings: the language's data.
    """

    def __init__(self, sayings: Sayings) -> None:
        self.words = sayings
        split: Callable[[str], frozenset[str]] = lambda field: frozenset(
            word.replace("’", "'") for word in field.split()
        )
        self.freely = split(sayings.freely)
        self.with_that = split(sayings.with_that)
        self.quoting = split(sayings.quoting)
        self.bare = split(sayings.bare)
        self.participles = split(sayings.participles)
        self.hearers = split(sayings.hearers)
        self.asks = split(sayings.asks)
        self.denies = split(sayings.denies)
        self.adverbs = split(sayings.adverbs)
        self.auxiliaries = split(sayings.auxiliaries)
        self.chains = split(sayings.chains)
        self.pronouns = split(f"{sayings.he} {sayings.she} {sayings.they}")
        self.alone = self.pronouns | split(sayings.others)
        self.determiners = split(sayings.determiners)
        self.prepositions = split(sayings.prepositions)
        self.clauses = split(sayings.clauses)
        self.honorifics = frozenset(sayings.honorifics.split())

    @cached_property
    def finite(self) -> frozenset[str]:
        """Every form that may stand behind a subject."""
        return self.freely | self.with_that | self.quoting | self.bare

    @cached_property
    def before_verb(self) -> frozenset[str]:
        """What may stand between a subject and its verb."""
        return self.adverbs | self.auxiliaries | self.chains


lexicon_of = cache(Lexicon)
