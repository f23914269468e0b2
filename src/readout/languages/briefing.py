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
        only: before what one outlet alone tells; {outlet} is filled in.
        dated: before what happened later; {when} and {outlet} are filled in.
        single: said of a story that one source alone tells.
        leaning: words with which a sentence that cannot stand alone begins or ends, lower case.
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

    @property
    def leans(self) -> frozenset[str]:
        """The first and last words of a sentence that cannot stand alone."""
        return _words(self.leaning)

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
        others="What others said",
        only_here="Only here",
        developed="How it developed",
        sources="Sources",
        said="{who}, in {outlet}:",
        only="Only {outlet} tells this:",
        dated="{when}, {outlet}:",
        single="One source only",
        leaning="he she it they him her them his its their this that these those such but and or so "
        "however also then there instead meanwhile nevertheless still yet both neither either "
        "another others earlier later afterwards because although though which who here thus "
        "therefore moreover furthermore even indeed it's he's she's they're that's there's",
        own="i we our ours us my me you your yours i'm i've we're we've you're",
    ),
    "de": Briefs(
        happened="Was geschehen ist",
        parties="Was die Beteiligten sagten",
        observers="Was Beobachter sagen",
        others="Was andere sagten",
        only_here="Nur hier",
        developed="Wie es weiterging",
        sources="Quellen",
        said="{who}, in {outlet}:",
        only="Nur {outlet} berichtet:",
        dated="{when}, {outlet}:",
        single="Nur eine Quelle",
        leaning="er sie es ihm ihr ihn ihnen sein seine seinen seiner ihre ihren ihrer dieser diese "
        "dieses diesen das dies dazu dabei damit dafür dagegen daraufhin deshalb deswegen daher "
        "doch aber und oder auch dann danach davor später zuvor zudem außerdem allerdings jedoch "
        "dennoch trotzdem stattdessen inzwischen beide beides solche so hier dort da denn weil "
        "obwohl man",
        own="ich wir uns unser unsere unseren unserer mich mir euch",
    ),
    "fr": Briefs(
        happened="Ce qui s’est passé",
        parties="Ce que disent les parties",
        observers="Ce que disent les observateurs",
        others="Ce que disent d’autres",
        only_here="Seulement ici",
        developed="La suite des événements",
        sources="Sources",
        said="{who}, dans {outlet} :",
        only="Seul {outlet} rapporte ceci :",
        dated="{when}, {outlet} :",
        single="Une seule source",
        leaning="il elle ils elles on lui leur leurs son sa ses ce cet cette ces cela ça c'est ceci "
        "celui celle ceux mais et ou donc or car aussi ensuite puis alors cependant pourtant "
        "toutefois néanmoins d'ailleurs par enfin ainsi là ici y en qui que parce bien même",
        own="je j'ai nous notre nos vous votre vos mon ma mes me",
    ),
    "es": Briefs(
        happened="Qué ha pasado",
        parties="Qué dicen las partes",
        observers="Qué dicen los observadores",
        others="Qué dicen otros",
        only_here="Solo aquí",
        developed="Cómo siguió",
        sources="Fuentes",
        said="{who}, en {outlet}:",
        only="Solo {outlet} lo cuenta:",
        dated="{when}, {outlet}:",
        single="Una sola fuente",
        leaning="él ella ello ellos ellas le les lo su sus este esta esto estos estas ese esa eso esos "
        "esas aquel aquella pero y o e u también además luego entonces después antes sin embargo "
        "así allí aquí ahí ambos otro otra otros otras porque aunque por que quien mientras",
        own="yo nosotros nuestro nuestra nuestros nuestras nos mi mis me usted ustedes tu tus",
    ),
}


def briefs(language: str) -> Briefs:
    """The words of a language, English where it is not known.

    Args:
        language: BCP 47 tag.
    """
    return BRIEFS.get(language.partition("-")[0], BRIEFS["en"])
