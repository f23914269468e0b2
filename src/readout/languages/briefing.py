"""How a briefing is put together in each language: its headings, the words round other people's
sentences, and the words by which a sentence leans on the one before it."""

from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True)
class Briefs:
    """The words of one language.

    Args:
        happened, parties, observers, others, only_here, developed, sources: the headings.
        said: before what somebody said; {who} and {outlet} are filled in.
        only: before what one outlet has that is not found in another; {outlet} is filled in.
        dated: before what was reported later; {when}, the time of the report, and {outlet} are filled in.
        single: said of a story that one source alone tells.
        leaning: words with which a sentence that cannot stand alone begins or ends, lower case.
        known: articles of what is known already, lower case.
        bind: words that bind to a noun what tells which one is meant, lower case.
        point: words that point back, lower case.
        when: words behind those with which they do not, lower case.
        that: what points back behind one of `bind`; "" for nothing.
        opening: words that begin what stands before its subject, lower case.
        person: pronouns for somebody, lower case.
        count: words behind an article of `known` that leave open of what, lower case.
        titles: what stands before a surname alone.
        days: names with a capital that name nobody, lower case.
        back: pairs of words that point back, or out of the text, each with a stroke between.
        own: words by which whoever writes speaks of themselves or to the reader, lower case.
    """

    happened: str
    parties: str
    observers: str
    others: str
    only_here: str
    developed: str
    sources: str
    said: str
    only: str
    dated: str
    single: str
    leaning: str
    own: str
    known: str = ""
    bind: str = ""
    point: str = ""
    when: str = ""
    that: str = ""
    opening: str = ""
    person: str = ""
    count: str = ""
    titles: str = ""
    days: str = ""
    back: str = ""

    @property
    def leans(self) -> frozenset[str]:
        """The first and last words of a sentence that cannot stand alone."""
        return _words(self.leaning)

    @property
    def knowns(self) -> frozenset[str]:
        """Articles of what is known already."""
        return _words(self.known)

    @property
    def binds(self) -> frozenset[str]:
        """Words that bind to a noun what tells which one is meant."""
        return _words(self.bind)

    @property
    def pointers(self) -> frozenset[str]:
        """Words that point back."""
        return _words(self.point)

    @property
    def whens(self) -> frozenset[str]:
        """Words behind a pointer with which it does not point back."""
        return _words(self.when)

    @property
    def openers(self) -> frozenset[str]:
        """Words that begin what stands before its subject."""
        return _words(self.opening)

    @property
    def persons(self) -> frozenset[str]:
        """Pronouns for somebody."""
        return _words(self.person)

    @property
    def counts(self) -> frozenset[str]:
        """Words that leave open of what."""
        return _words(self.count)

    @property
    def dates(self) -> frozenset[str]:
        """Names that name nobody."""
        return _words(self.days)

    @property
    def backs(self) -> frozenset[str]:
        """Pairs of words that point back."""
        return frozenset(pair.replace("/", " ") for pair in _words(self.back))

    @property
    def owns(self) -> frozenset[str]:
        """The words of whoever writes."""
        return _words(self.own)


@cache
def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BRIEFS = {
    "en": Briefs(
        happened="What happened",
        parties="What the parties said",
        observers="What observers say",
        others="Also quoted",
        only_here="What each adds",
        developed="Reported later",
        sources="Sources",
        said="{who}, in {outlet}:",
        only="{outlet} adds:",
        dated="Reported {when} by {outlet}:",
        single="One source only",
        leaning="he she it they him her them his its their this that these those such but and or so "
        "however also then there instead meanwhile nevertheless still yet both neither either "
        "another others earlier later afterwards because although though which who here thus "
        "therefore moreover furthermore even indeed it's he's she's they're that's there's",
        own="i we our ours us my me you your yours i'm i've we're we've you're",
        known="the",
        bind="of in at on for to from between with by about against near under behind across into "
        "after before through than outside inside",
        point="this these those such latter another",
        when="week month year morning afternoon evening night summer autumn winter spring weekend "
        "season century decade time as who of",
        that="that",
        opening="among joining besides in when after before while as at on with for by despite during since asked "
        "although though if because until without under from to of",
        person="he she him his her hers they their them it its",
        count="second third fourth next latest other same two three four five former last",
        titles="Mr Mrs Ms Miss Dr",
        days="monday tuesday wednesday thursday friday saturday sunday january february march april may "
        "june july august september october november december",
        back="for/example for/instance till/then until/then since/then by/then doing/so this/article in/print of/them among/them one/such second/such",
    ),
    "de": Briefs(
        happened="Was geschehen ist",
        parties="Was die Beteiligten sagten",
        observers="Was Beobachter sagen",
        others="Außerdem zitiert",
        only_here="Was jede Quelle ergänzt",
        developed="Später gemeldet",
        sources="Quellen",
        said="{who}, in {outlet}:",
        only="{outlet} ergänzt:",
        dated="Gemeldet {when}, {outlet}:",
        single="Nur eine Quelle",
        leaning="er sie es ihm ihr ihn ihnen sein seine seinen seiner ihre ihren ihrer dieser diese "
        "dieses diesen das dies dazu dabei damit dafür dagegen daraufhin deshalb deswegen daher "
        "doch aber und oder auch dann danach davor später zuvor zudem außerdem allerdings jedoch "
        "dennoch trotzdem stattdessen inzwischen beide beides solche so hier dort da denn weil "
        "obwohl man",
        own="ich wir uns unser unsere unseren unserer mich mir euch",
        titles="Herr Frau",
    ),
    "fr": Briefs(
        happened="Ce qui s’est passé",
        parties="Ce que disent les parties",
        observers="Ce que disent les observateurs",
        others="Également cités",
        only_here="Ce que chacun ajoute",
        developed="Rapporté plus tard",
        sources="Sources",
        said="{who}, dans {outlet} :",
        only="{outlet} ajoute :",
        dated="Rapporté le {when}, {outlet} :",
        single="Une seule source",
        leaning="il elle ils elles on lui leur leurs son sa ses ce cet cette ces cela ça c'est ceci "
        "celui celle ceux mais et ou donc or car aussi ensuite puis alors cependant pourtant "
        "toutefois néanmoins d'ailleurs par enfin ainsi là ici y en qui que parce bien même",
        own="je j'ai nous notre nos vous votre vos mon ma mes me",
        titles="M Mme Mlle",
    ),
    "es": Briefs(
        happened="Qué ha pasado",
        parties="Qué dicen las partes",
        observers="Qué dicen los observadores",
        others="También citados",
        only_here="Lo que añade cada medio",
        developed="Informado después",
        sources="Fuentes",
        said="{who}, en {outlet}:",
        only="{outlet} añade:",
        dated="Informado {when}, {outlet}:",
        single="Una sola fuente",
        leaning="él ella ello ellos ellas le les lo su sus este esta esto estos estas ese esa eso esos "
        "esas aquel aquella pero y o e u también además luego entonces después antes sin embargo "
        "así allí aquí ahí ambos otro otra otros otras porque aunque por que quien mientras",
        own="yo nosotros nuestro nuestra nuestros nuestras nos mi mis me usted ustedes tu tus",
        titles="Señor Señora señor señora",
    ),
}


def briefs(language: str) -> Briefs:
    """The words of a language, English where it is not known.

    Args:
        language: BCP 47 tag.
    """
    return BRIEFS.get(language.partition("-")[0], BRIEFS["en"])
