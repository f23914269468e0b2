"""By what a briefing is sure who somebody is, in each language in which speakers can be told."""

from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True)
class Hearing:
    """The words of one language, lower case.

    Args:
        acting: nouns of those who act in what happened, or speak for somebody who does.
        looking: nouns of those who study such things and look on.
        involved: words by which somebody has a hand in it whatever they are called.
        studying: words by which a body only studies or stands by, or somebody does so no longer.
        relative: nouns that say nothing without whose they are.
        belongs: words behind such a noun that say whose.
        kin: nouns by which nobody is introduced who speaks for themselves.
        saying: verbs that begin no description.
        standing: words that make a sentence lean on another, but no quotation.
        pointing: pronouns by which a quotation leans on what was said before it.
        hanging: last words of what answers or goes on.
        earlier: words by which something was said at another time.
        replies: verbs by which somebody is answered.
        contrasts: first words of what takes back what was said before.
        months: their names.
        short: first names, each a short one and the full ones it stands for.
    """

    acting: str
    looking: str
    involved: str
    studying: str
    relative: str
    belongs: str
    kin: str
    saying: str
    standing: str
    pointing: str
    hanging: str
    earlier: str
    replies: str
    contrasts: str
    months: str
    short: dict[str, str] = field(hash=False)

    @cached_property
    def sets(self) -> dict[str, frozenset[str]]:
        """The words of each field."""
        fields = {name: value for name, value in vars(self).items() if isinstance(value, str)}
        return {name: frozenset(value.split()) for name, value in fields.items()}


HEARING = {
    "en": Hearing(
        acting="minister president premier chancellor governor gov gov. senator sen sen. rep rep. "
        "representative congressman congresswoman lawmaker mayor councillor secretary chairman "
        "chairwoman chairperson chair spokesman spokeswoman spokesperson director executive manager "
        "head leader ceo commissioner ambassador owner co-owner mediator negotiator ombudsman sheriff "
        "prosecutor candidate king queen whip commander superintendent convenor convener "
        "boss mp mep envoy headteacher",
        looking="professor lecturer analyst economist historian researcher scholar expert academic "
        "commentator pundit statistician",
        involved="lead leads led run runs ran work works worked write wrote written advise advises "
        "advised adviser advisor help helps helped take takes took founded founder own owns owned "
        "member mediator sponsor part leading project campaign campaigner activist supporter",
        studying="university college institute watch research think-tank policy observatory museum "
        "organization organisation campaign charity foundation society former retired then ex ex- rights lawyer law fellow",
        relative="spokesman spokeswoman spokesperson chairman chairwoman chairperson chair director "
        "deputy head leader secretary manager adviser advisor aide member chief partner colleague friend "
        "founder co-founder owner executive assistant officer official representative chairmen host "
        "president captain editor coach candidate minister convenor convener lawyer attorney counsel headteacher",
        belongs="of for at to with in from on who",
        kin="son daughter grandson granddaughter mother father husband wife brother sister widow widower "
        "uncle aunt cousin friend man woman boy girl",
        saying="said says say saying told tells tell telling wrote writes writing added adds adding asked "
        "asks called calls tweeted argued believes thinks insisted claimed spoke declined refused appeared",
        standing="both",
        pointing="him her them they those this these he she his their such one ones they're he's she's",
        hanging="too one ones so either neither then",
        earlier="earlier previously last ago once later past before formerly then-candidate",
        replies="denied denies denying rejected rejects rejecting disputed disputes dismissed dismisses "
        "disagreed disagrees countered counters replied replies retorted rebutted contradicted",
        contrasts="but yet except although though however only still",
        months="january february march april may june july august september october november december",
        short={
            "abe": "abraham",
            "al": "albert alan",
            "andy": "andrew",
            "ben": "benjamin",
            "bernie": "bernard",
            "bill": "william",
            "billy": "william",
            "bob": "robert",
            "bobby": "robert",
            "chuck": "charles",
            "dan": "daniel",
            "dave": "david",
            "dick": "richard",
            "ed": "edward edwin",
            "jack": "john",
            "jim": "james",
            "jimmy": "james",
            "joe": "joseph",
            "kate": "katherine catherine",
            "ken": "kenneth",
            "larry": "lawrence",
            "liz": "elizabeth",
            "maggie": "margaret",
            "mike": "michael",
            "mitch": "mitchell addison",
            "nick": "nicholas",
            "peggy": "margaret",
            "rick": "richard",
            "ron": "ronald",
            "sam": "samuel",
            "steve": "steven stephen",
            "sue": "susan",
            "ted": "edward theodore",
            "tim": "timothy",
            "tom": "thomas",
            "tony": "anthony antony",
        },
    ),
}
"""Nobody is quoted in a language that is not here."""
