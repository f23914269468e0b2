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
        nouns: nouns of saying behind a possessive ("claim", "warning").
        objects: verbs whose bare noun phrase is what was said ("announced the deal").
        infinitives: forms behind "to" or an auxiliary only ("stress", "add").
        refuses: words before a verb of saying that tell it was not said ("declined", "refused").
        negations: "not" in all its forms.
        silences: what somebody refuses with ("comment", "say").
        comment: what is in the sentence when somebody keeps silent ("comment").
        asked: the passive of asking ("asked").
        before_asked: words before it when somebody else asks ("when").
        accuses: verbs of accusing ("accused"), with "of" behind whom.
        wants: verbs of wanting ("wanted"), with "to know" behind them.
        meanwhile: words that go on with what somebody else does ("while").
        views: what a view begins with before whoever has it ("for").
        no_resumption: words behind "he said," that do not go on with what was said ("who").
        indefinite: words that stand for what was said, before the speaker ("what").
        articles: "the" and "a".
        phrasal: words behind which a quoting verb means something else ("for", as in "called for").
        with_it: verbs that report only with "it" ("put it").
        nobody: subjects that stand for nobody ("there").
        headline_verbs: the verbs of saying of headlines ("says").
        led_out: words behind which a verb has no words of its own ("with", as in "ends with").
        warns: verbs before those words.
        matters: words between a verb and what it was about ("of", as in "warned of").
        requests: verbs behind which "to" begins what was said ("asked them to").
        bare_clause: participles and infinitives behind which a bare clause is what was said.
        echoes, contradicts, continues: verbs that tell how a statement answers another.
        be: the forms of "to be".
        relatives: words that refer back to a speaker ("who").
        subjects: pronouns that are subjects and nothing else ("he", "there").
        first: those of whoever writes or is quoted ("I", "we").
        possessives: determiners that refer back ("his").
        clause_starts: words a clause begins with behind whoever was told ("the", "he", "if").
        subordinates: words before a subject whose clause ends at a comma ("when").
        times: words a time begins with ("Monday", "last").
        time_heads: words that go on a time ("week").
        openers: what stands before a subject without being one ("however", "Monday").
        coordinates: words between two verbs of one subject ("and").
        contrasts: words before another speaker ("but", "while").
        questions: words an indirect question begins with ("whether").
        occasions: nouns that tell when or where somebody spoke ("interview").
        before_participle: words before a participle that shares the speaker ("by", "as").
        within: prepositions inside a noun phrase ("of", "for").
        apposition: words an apposition or relative clause begins with.
        aside: further words what is set apart by commas begins with ("formerly", "speaking").
        particles: what may stand between a verb and what was said ("out", "back").
        like_as: conjunctions with which a sentence names its source first ("as").
        source_of: prepositions before whoever something is from ("from").
        according: what "according to" is made of, its parts in order.
        who_says: nouns that stand for words ("words"), as in "in the words of".
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
    nouns: str = ""
    warns: str = ""
    matters: str = ""
    requests: str = ""
    led_out: str = ""
    headline_verbs: str = ""
    nobody: str = ""
    articles: str = ""
    phrasal: str = ""
    with_it: str = ""
    indefinite: str = ""
    no_resumption: str = ""
    comment: str = ""
    asked: str = ""
    before_asked: str = ""
    objects: str = ""
    infinitives: str = ""
    refuses: str = ""
    negations: str = ""
    silences: str = ""
    accuses: str = ""
    wants: str = ""
    meanwhile: str = ""
    views: str = ""
    bare_clause: str = ""
    echoes: str = ""
    contradicts: str = ""
    continues: str = ""
    be: str = ""
    relatives: str = ""
    subjects: str = ""
    first: str = ""
    possessives: str = ""
    clause_starts: str = ""
    subordinates: str = ""
    times: str = ""
    time_heads: str = ""
    openers: str = ""
    coordinates: str = ""
    contrasts: str = ""
    questions: str = ""
    occasions: str = ""
    before_participle: str = ""
    within: str = ""
    apposition: str = ""
    aside: str = ""
    particles: str = ""
    like_as: str = ""
    source_of: str = ""
    according: str = ""
    who_says: str = ""
