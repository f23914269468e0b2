"""The words of one language that tell who is meant, ready to be looked up."""

from functools import cache, cached_property

from readout.languages.people import People


class Vocabulary:
    """A language's words for people, bodies and outlets as sets.

    Args:
        people: the language's data.
    """

    def __init__(self, people: People) -> None:
        self.data = people
        self.she_titles = _set(people.she_titles)
        self.he_titles = _set(people.he_titles)
        self.titles = _set(people.titles) | self.she_titles | self.he_titles
        self.ranks = _set(people.ranks)
        self.she_nouns = _set(people.she_nouns)
        self.he_nouns = _set(people.he_nouns)
        self.she_names = _set(people.she_names)
        self.he_names = _set(people.he_names)
        self.roles = _set(people.roles) | self.she_nouns | self.he_nouns
        self.role_endings = tuple(people.role_endings.split())
        self.leads = _set(people.leads)
        self.acting = _set(people.acting)
        self.relatives = _set(people.relatives)
        self.parts = _set(people.parts)
        self.lives = _set(people.lives)
        self.authors = _set(people.authors)
        self.suffixes = _set(people.suffixes)
        self.partitives = _set(people.partitives)
        self.inside = _set(people.inside)
        self.joins = _set(people.joins)
        self.themselves = _set(people.themselves)
        self.agents = _set(people.agents)
        self.articles = _set(people.articles)
        self.pointers = _set(people.pointers)
        self.own = _set(people.own)
        self.his = _set(people.his)
        self.her = _set(people.her)
        self.role_links = _set(people.role_links)
        self.speakers_for = _set(people.speakers_for)
        self.titular = _set(people.titular)
        self.mouthpieces = _set(people.mouthpieces)
        self.observers = _set(people.observers)
        self.studying = _set(people.studying)
        self.groups = _set(people.groups)
        self.offices = _set(people.offices)
        self.documents = _set(people.documents)
        self.unnamed = _set(people.unnamed)
        self.indefinite = _set(people.indefinite)
        self.bodies = _set(people.bodies)
        self.answers = _set(people.answers)
        self.questions = _set(people.questions)
        self.through = _set(people.through)
        self.channels = _set(people.channels)
        self.networks = _set(people.networks)
        self.visits = _set(people.visits)
        self.places = _set(people.places)
        self.outlet_ends = _set(people.outlet_ends)
        self.outlet_starts = _set(people.outlet_starts)
        self.outlet_nouns = _set(people.outlet_nouns)
        self.particles = _set(people.particles)
        self.before_names = _set(people.before_names)
        self.states = _set(people.states)

    @cached_property
    def first_names(self) -> frozenset[str]:
        """Every first name that is known."""
        return self.she_names | self.he_names

    @cached_property
    def outlet_signs(self) -> frozenset[str]:
        """Words in a name, or behind it, by which an outlet is known."""
        return self.outlet_ends | self.outlet_starts | self.outlet_nouns

    @cached_property
    def collective(self) -> frozenset[str]:
        """Nouns for a group or an office."""
        return self.groups | self.offices

    @cached_property
    def bodily(self) -> frozenset[str]:
        """Nouns by which a group's name is known."""
        return self.bodies | self.groups

    @cached_property
    def employing(self) -> frozenset[str]:
        """Words by which the name of a body is known from a place's."""
        return self.bodies | self.collective | self.outlet_ends | {"&"}

    @cached_property
    def in_names(self) -> frozenset[str]:
        """Small words that stand inside the names of bodies."""
        return self.inside | self.pointers | {"&"}

    def is_role(self, noun: str) -> bool:
        """Whether a noun, in lower case, says what a person does.

        Args:
            noun: one word; of a compound with hyphens the last part counts.
        """
        if noun in self.roles:
            return True
        last = noun.rpartition("-")[2] if "-" in noun else ""
        if last and last in self.roles:
            return True
        return len(noun) > 6 and (last or noun).endswith(self.role_endings)

    def gender_of_noun(self, noun: str) -> str:
        """ "female", "male", or "" for a noun in lower case.

        Args:
            noun: one word.
        """
        return _gender(noun, self.she_nouns, self.he_nouns)

    def gender_of_title(self, title: str) -> str:
        """ "female", "male", or "" for an honorific in lower case, without its stop.

        Args:
            title: one word.
        """
        return _gender(title, self.she_titles, self.he_titles)

    def gender_of_name(self, name: str) -> str:
        """ "female", "male", or "" for a first name in lower case.

        Args:
            name: one word; of a name with a hyphen the first part counts when the whole is unknown.
        """
        known = _gender(name, self.she_names, self.he_names)
        if known or "-" not in name:
            return known
        return _gender(name.split("-", 1)[0], self.she_names, self.he_names)


def _set(field: str) -> frozenset[str]:
    return frozenset(field.split())


def _gender(word: str, she: frozenset[str], he: frozenset[str]) -> str:
    if (word in she) == (word in he):
        return ""
    return "female" if word in she else "male"


vocabulary_of = cache(Vocabulary)
