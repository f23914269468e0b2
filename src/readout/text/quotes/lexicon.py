"""The words of one language that tell who said what, ready to be looked up."""

from functools import cache, cached_property

from readout.languages.sayings import Sayings


def _set(field: str) -> frozenset[str]:
    return frozenset(word.replace("’", "'") for word in field.split())


class Lexicon:
    """A language's words of saying as sets, each by its field's name.

    Args:
        sayings: the language's data.
    """

    def __init__(self, sayings: Sayings) -> None:
        self.words = sayings
        self.freely = _set(sayings.freely)
        self.with_that = _set(sayings.with_that)
        self.quoting = _set(sayings.quoting)
        self.bare = _set(sayings.bare) | _set(sayings.infinitives)
        self.infinitives = _set(sayings.infinitives)
        self.participles = _set(sayings.participles)
        self.hearers = _set(sayings.hearers)
        self.asks = _set(sayings.asks)
        self.denies = _set(sayings.denies)
        self.adverbs = _set(sayings.adverbs)
        self.auxiliaries = _set(sayings.auxiliaries)
        self.chains = _set(sayings.chains)
        self.pronouns = _set(f"{sayings.he} {sayings.she} {sayings.they}")
        self.alone = self.pronouns | _set(sayings.others)
        self.determiners = _set(sayings.determiners)
        self.prepositions = _set(sayings.prepositions)
        self.clauses = _set(sayings.clauses)
        self.honorifics = frozenset(sayings.honorifics.split())
        self.asked = _set(sayings.asked)
        self.before_asked = _set(sayings.before_asked)
        self.comment = _set(sayings.comment)
        self.nouns = _set(sayings.nouns)
        self.objects = _set(sayings.objects)
        self.refuses = _set(sayings.refuses)
        self.negations = _set(sayings.negations)
        self.silences = _set(sayings.silences)
        self.bare_clause = _set(sayings.bare_clause) | self.freely
        self.echoes = _set(sayings.echoes)
        self.contradicts = _set(sayings.contradicts)
        self.continues = _set(sayings.continues)
        self.be = _set(sayings.be)
        self.relatives = _set(sayings.relatives)
        self.subjects = _set(sayings.subjects)
        self.first = _set(sayings.first)
        self.possessives = _set(sayings.possessives)
        self.clause_starts = _set(sayings.clause_starts)
        self.subordinates = _set(sayings.subordinates)
        self.times = _set(sayings.times)
        self.time_heads = _set(sayings.time_heads)
        self.openers = _set(sayings.openers)
        self.coordinates = _set(sayings.coordinates)
        self.contrasts = _set(sayings.contrasts)
        self.questions = _set(sayings.questions)
        self.occasions = _set(sayings.occasions)
        self.before_participle = _set(sayings.before_participle)
        self.within = _set(sayings.within)
        self.apposition = _set(sayings.apposition)
        self.aside = _set(sayings.aside)
        self.behind_verb = self.adverbs | _set(sayings.particles)
        self.like_as = _set(sayings.like_as)
        self.source_of = _set(sayings.source_of)
        self.according_first = frozenset(sayings.according.split()[:1])
        self.according = tuple(sayings.according.split())
        self.adverbial = self.prepositions | self.times | self.subordinates
        self.no_resumption = _set(sayings.no_resumption) | self.according_first
        self.quoting_only = self.quoting - self.with_that - self.freely
        self.phrasal = _set(sayings.phrasal)
        self.with_it = _set(sayings.with_it)
        self.articles = _set(sayings.articles) | self.possessives
        self.nobody = _set(sayings.nobody)
        self.headline_verbs = _set(sayings.headline_verbs)
        self.led_out = _set(sayings.led_out)
        self.warns = _set(sayings.warns)
        self.matters = _set(sayings.matters)
        self.requests = _set(sayings.requests)
        self.indefinite = _set(sayings.indefinite)
        self.no_noun = (self.openers | self.adverbs) - self.determiners
        self.who_says = _set(sayings.who_says)

    @cached_property
    def finite(self) -> frozenset[str]:
        """Every form that may stand behind a subject."""
        return self.freely | self.with_that | self.quoting | self.bare

    @cached_property
    def before_verb(self) -> frozenset[str]:
        """What may stand between a subject and its verb."""
        return self.adverbs | self.auxiliaries | self.chains | self.negations


lexicon_of = cache(Lexicon)
