"""How each language speaks of people, bodies and outlets: data, one file a language, no code."""

from dataclasses import dataclass


@dataclass(frozen=True)
class People:
    """The words that tell who is meant; each field holds them lower case, with blanks between.

    Args:
        she_titles, he_titles: honorifics that tell a woman, or a man ("ms", "sir").
        titles: honorifics that do not ("dr", "prof").
        ranks: short titles before a name that are its bearer's office ("gen", "sen", "cllr").
        she_nouns, he_nouns: nouns for a woman, or a man ("mother", "spokesman").
        she_names, he_names: common first names of women, and of men.
        roles: nouns for what a person does ("minister", "councillor").
        role_endings: endings of such nouns ("ologist", "person").
        leads: verbs behind "who" that name a role ("runs").
        acting: words in "ing" that begin a role ("managing").
        relatives: words a relative clause begins with ("who").
        parts: words between a role and what it is for ("of", "for").
        lives: words between a name and where its bearer belongs ("of", "from").
        authors: words between a document and who speaks in it ("from", "by").
        suffixes: what may stand behind a surname ("jr").
        partitives: nouns before "of" that only count ("percent", "one").
        inside: small words inside the name of a body ("of", "and").
        joins: words between two speakers ("and").
        themselves: words behind a name that stress it ("himself").
        agents: words before whoever does what a passive tells ("by").
        articles: words before a noun that add nothing ("the", "a").
        pointers: words before a noun that is known already ("the", "this").
        own: words that only stress whose something is ("own").
        his, her: pronouns before what belongs to somebody.
        role_links: words between a role and where it is held ("at").
        speakers_for: nouns for somebody who speaks for another ("spokesman").
        titular: nouns for a body that stand in its own name ("council"), unlike "company".
        mouthpieces: nouns for what speaks in its owner's name ("office").
        observers: nouns and adjectives of roles that only look on ("analyst").
        studying: words in the names of bodies that study and do not act ("institute").
        groups: nouns for a number of people or a firm ("company", "campaigners").
        offices: nouns for a part of a state or of its services ("ministry", "police").
        documents: nouns for what is written ("report", "letter").
        unnamed: nouns for somebody whose name is kept back ("official", "source").
        indefinite: words before a noun that name nobody ("a", "one").
        bodies: words that end or begin the name of a body, not a person ("university").
        places: words that end the name of a place.
        outlet_ends: words that end the name of an outlet ("times", "herald").
        outlet_starts: words that begin one ("radio").
        outlet_nouns: nouns that stand for the outlet named last ("broadcaster", "paper").
        credits: words directly before an outlet that is credited ("told", "writing in").
        through: words before a channel ("in", "on").
        channels: nouns for what carries words ("letter", "statement").
        networks: names of places where people post, with their capitals.
        answers: what stands for whoever is interviewed before their turns ("a").
        questions: what stands for whoever interviews ("q").
        writes: those of them that stand before the outlet of a whole piece ("writing in").
        ourselves: what an outlet calls itself when it is told something ("this newspaper").
        visits: verbs of an outlet that goes and asks somebody ("called").
        tweets: verbs of saying on a network, each with the network's name.
        particles: small words inside a person's name ("van", "de").
        before_names: words that begin a sentence and no name, though they have a capital.
        states: names of states and of what stands for them ("china", "brussels").
    """

    she_titles: str = ""
    he_titles: str = ""
    titles: str = ""
    ranks: str = ""
    she_nouns: str = ""
    he_nouns: str = ""
    she_names: str = ""
    he_names: str = ""
    roles: str = ""
    role_endings: str = ""
    leads: str = ""
    acting: str = ""
    relatives: str = ""
    parts: str = ""
    lives: str = ""
    authors: str = ""
    suffixes: str = ""
    partitives: str = ""
    inside: str = ""
    joins: str = ""
    themselves: str = ""
    agents: str = ""
    articles: str = ""
    pointers: str = ""
    own: str = ""
    his: str = ""
    her: str = ""
    role_links: str = ""
    speakers_for: str = ""
    titular: str = ""
    mouthpieces: str = ""
    observers: str = ""
    studying: str = ""
    groups: str = ""
    offices: str = ""
    documents: str = ""
    unnamed: str = ""
    indefinite: str = ""
    bodies: str = ""
    places: str = ""
    outlet_ends: str = ""
    outlet_starts: str = ""
    outlet_nouns: str = ""
    credits: tuple[str, ...] = ()
    through: str = ""
    channels: str = ""
    networks: str = ""
    answers: str = ""
    questions: str = ""
    writes: tuple[str, ...] = ()
    ourselves: tuple[str, ...] = ()
    visits: str = ""
    tweets: tuple[tuple[str, str], ...] = ()
    particles: str = ""
    before_names: str = ""
    states: str = ""
