"""How each language reports what somebody said: data, one file a language, no code."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sayings:
    """The words that tell who said what; each field holds them lower case, with blanks between.

    Args:
        freely: verbs of saying behind which a bare clause is what was said ("said", "thinks").
        with_that: those that report a clause only behind "that", a colon or a quotation ("noted").
        quoting: those that report quotations only ("called", "joked").
        bare: forms of these verbs that are also nouns or infinitives ("say", "claims", "report").
        participles: their forms behind a comma that share the sentence's speaker ("adding").
        hearers: verbs whose object is who was told, not what was said ("told").
        asks: verbs of asking ("asked").
        denies: verbs that report the contrary ("denied").
        adverbs: words between a subject and its verb ("also", "later").
        auxiliaries: verbs that stand before them ("has", "would").
        chains: words between a subject and "to say" ("went", "keen", "continued").
        he, she, they: the pronouns that stand for somebody.
        others: further words that stand alone as a speaker ("officials", "some", "critics").
        determiners: words a noun phrase begins with ("the", "his").
        prepositions: words a noun phrase never begins with ("in", "after").
        clauses: words a clause begins with ("that", "because", "but").
        honorifics: titles before a surname ("Mr.", "Sir").
    """

    freely: str = ""
    with_that: str = ""
    quoting: str = ""
    bare: str = ""
    participles: str = ""
    hearers: str = ""
    asks: str = ""
    denies: str = ""
    adverbs: str = ""
    auxiliaries: str = ""
    chains: str = ""
    he: str = ""
    she: str = ""
    they: str = ""
    others: str = ""
    determiners: str = ""
    prepositions: str = ""
    clauses: str = ""
    honorifics: str = ""
