"""What tells a correction in each language: how outlets announce one, and words that carry facts."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Telling:
    """The words of one language, in lower case, with "|" between them.

    "*" stands for any ending, "~" for some words.

    Args:
        notes: openers of a sentence that announces a correction.
        mended: phrases that announce one wherever they stand in a sentence.
        facts: words that change what is told where another stands in their place.
        hedges: words that change what is told by standing there or not.
        style: words that often stand for one another.
        short: short forms and what they stand for, as "won't=will not".
    """

    notes: str
    mended: str
    facts: str
    hedges: str
    style: str = ""
    short: str = ""


NO_TELLING = Telling("", "", "", "")

TELLING = {
    "en": Telling(
        notes="correction:|corrections:|correction (|correction,|correction -|correction –|"
        "correction —|corrected:|clarification:|clarification (|clarification,|clarification on|clarification –|"
        "clarification —|erratum:|retraction:|correction and clarification:|"
        "corrections and clarifications:",
        mended="this article ~ to make clear|this article ~ to clarify|this article ~ to correct|this story ~ to correct|this report ~ to correct|"
        "this article ~ to remove|this story ~ to remove|this article ~ corrected|"
        "this story ~ corrected|this article ~ amended|this story ~ amended|"
        "earlier version misidentified|earlier version misstated|earlier version gave|"
        "earlier version wrongly|earlier version incorrectly|we have corrected|we have amended|"
        "earlier version of this|previous version of this|original version of this|"
        "earlier versions of this|earlier version said|earlier version of the article|"
        "earlier version of the story|first version of this|"
        "this article was amended|this article has been amended|this article was corrected|"
        "this article has been corrected|this story was corrected|this story has been corrected|"
        "this story was amended|this story has been amended|this report was corrected|"
        "this report has been corrected|this report was amended|this report has been amended|"
        "this piece was amended|this piece has been amended|this piece was corrected|"
        "this piece has been corrected|this post has been corrected|this page has been corrected|"
        "this headline was amended|this headline has been corrected|has been updated to correct|"
        "was updated to correct|updated to correct|updated to clarify|has been updated to reflect|"
        "was incorrectly stated in|we incorrectly stated|we incorrectly said|we incorrectly reported|"
        "we wrongly stated|we wrongly said|we wrongly reported|we are happy to clarify|"
        "we regret the error|this article originally stated|this article originally said|"
        "this story originally stated|this story originally said|article previously stated|"
        "article previously said|story previously stated|story previously said|"
        "article incorrectly stated|article incorrectly said|story incorrectly stated|"
        "story incorrectly said|article misstated|story misstated",
        facts="monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|"
        "morning|afternoon|evening|night|noon|midnight|week|weeks|day|days|month|months|year|years|"
        "hour|hours|minute|minutes|second|seconds|decade|decades|century|centuries|"
        "hundred*|thousand*|million*|billion*|trillion*|dozen*|half|third|quarter|double*|triple*|"
        "percent|cent|kilometre*|kilometer*|mile|miles|metre*|meter*|centimetre*|feet|foot|inch*|"
        "tonne*|tons|kilo*|gram*|litre*|liter*|gallon*|acre*|hectare*|pound*|dollar*|euro*|degree*|"
        "killed|died|dead|injured|wounded|hurt|missing|survived|drowned|"
        "charged|arrested|questioned|convicted|acquitted|sentenced|jailed|fined|cleared|cautioned|"
        "guilty|innocent|murder|manslaughter|theft|fraud|assault|"
        "raise*|lower*|rise|rose|rises|risen|fall|fell|falls|fallen|increase*|decrease*|reduce*|"
        "cut|cuts|up|down|more|less|fewer|north*|south*|east*|west*|left|right|open*|close*|"
        "win|won|wins|lose|lost|loses|buy|bought|sell|sold|before|after|above|below|earlier|later|"
        "approve*|reject*|accept*|refuse*|decline*|deny|denied|denies|admit*|confirm*|agree*|"
        "support*|oppose*|against|all|most|none|only|every|"
        "man|woman|men|women|boy|girl|boys|girls|son|daughter|father|mother|brother|sister|husband|"
        "wife|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|widow|widower|"
        "mayor*|minister*|president|secretary|chair*|chief|head|director|spokes*|professor|doctor|"
        "judge|captain|governor|senator|councillor|councilman|councilwoman|deputy|owner|founder|"
        "treasurer|manager|engineer|teacher|nurse|farmer|lawyer|solicitor|inspector|sergeant|"
        "leader|former|acting|police|hospital|school|university|college|"
        "largest|smallest|oldest|youngest|longest|shortest|highest|lowest|biggest|fastest|"
        "am|pm|red|blue|green|black|white|yellow|he|she|his|her|him",
        hedges="deputy|acting|alleged*|suspected|accused|reportedly|unproven",
        style="said|says|say|told|added|stated|noted|explained|announced|called|described|big|large|"
        "small|little|very|also|however|but|though|although|while|whilst|around|about|roughly|some|"
        "nearly|almost|approximately|over|begin|begins|began|start|starts|started|show|shows|showed|"
        "help|helped|aid|people|persons|that|which|who|this|these|those|including|such|"
        "including|because|since|near|close|town|city|story|article|report|new|recent|latest|"
        "criticised|criticized|slammed|blasted|angry|furious|would|could|should|might|have|been",
        short="won't=will not|can't=can not|cannot=can not|shan't=shall not|jan=january|feb=february|"
        "aug=august|sept=september|sep=september|oct=october|nov=november|dec=december",
    ),
    "de": Telling(
        notes="korrektur:|korrektur (|korrektur vom|korrekturhinweis:|berichtigung:|berichtigung (|"
        "berichtigung vom|richtigstellung:|klarstellung:|korrigiert:",
        mended="haben ~ korrigiert|nachträglich korrigiert|früheren version|früheren fassung|ursprünglichen version|ursprünglichen fassung|"
        "vorherigen version|vorherigen fassung|ersten version dieses|ersten fassung dieses|"
        "frühere version dieses|frühere fassung dieses|ältere version|älteren version|"
        "artikel wurde korrigiert|text wurde korrigiert|beitrag wurde korrigiert|"
        "artikel wurde berichtigt|text wurde berichtigt|artikel wurde nachträglich|"
        "wir haben den fehler|wir haben das korrigiert|wir haben dies korrigiert|"
        "wir bitten den fehler zu entschuldigen|hieß es zunächst fälschlich*|in diesem artikel stand",
        facts="montag*|dienstag*|mittwoch*|donnerstag*|freitag*|samstag*|sonnabend*|sonntag*|"
        "gestern|heute|morgen|vormittag|nachmittag|abend|nacht|hundert*|tausend*|million*|milliarde*|"
        "prozent|verletzt*|getötet*|gestorben|tot|festgenommen|angeklagt|verurteilt|freigesprochen|"
        "erhöhen|erhöht|senken|gesenkt|steigen|gestiegen|sinken|gesunken|mehr|weniger|"
        "gewonnen|verloren|öffnen|geöffnet|schließen|geschlossen|vor|nach|über|unter|"
        "zugestimmt|abgelehnt|lehnte|bestätigte|dementierte|alle|jeden|jede|jeder|einige|er|sie|"
        "nördlich*|südlich*|östlich*|westlich*|ältest*|jüngst*|größt*|kleinst*",
        hedges="mutmaßlich*|angeblich*|verdächtig*",
    ),
    "fr": Telling(
        notes="rectificatif|correctif|article modifié|article corrigé|correction :|correction:|erratum|précision :|précision:|mise au point :|"
        "rectification :|rectification:",
        mended="version précédente de|version antérieure de|première version de|version initiale de|"
        "article a été corrigé|article a été modifié|article a été rectifié|texte a été corrigé|"
        "nous avons corrigé|contrairement à ce que nous avons écrit|"
        "contrairement à ce que nous avions écrit|contrairement à ce qui était écrit",
        facts="lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|matin|soir|nuit|midi|"
        "cent*|mille|millier*|million*|milliard*|pour|jour*|semaine*|mois|an|ans|année*|heure*|"
        "mort*|tué*|blessé*|arrêté*|inculpé*|condamné*|relaxé*|acquitté*|hausse|baisse|"
        "augment*|diminu*|plus|moins|gagné*|perdu*|ouvert*|fermé*|avant|après|nord|sud|est|ouest|"
        "accepté*|refusé*|rejeté*|confirmé*|démenti*|tous|toutes|homme*|femme*|fils|fille*|père|mère|"
        "frère*|sœur*|maire|ministre|président*|préfet*|directeur|directrice|il|elle",
        hedges="présumé*|soupçonné*|accusé*",
    ),
    "es": Telling(
        notes="corrección:|corrección (|corrección del|fe de errores|fe de erratas|aclaración:|"
        "rectificación:|rectificación (|nota de corrección",
        mended="actualizado para corregir|versión anterior de|versión previa de|primera versión de|versión inicial de|"
        "este artículo ha sido corregido|este artículo fue corregido|este texto ha sido corregido|"
        "esta noticia ha sido corregida|este artículo se ha corregido|esta información ha sido "
        "corregida|esta nota fue corregida|hemos corregido|este artículo ha sido modificado",
        facts="lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|hoy|mañana|tarde|noche|"
        "cien*|mil|miles|millón|millones|día*|semana*|mes|meses|año*|hora*|por|"
        "muert*|herid*|detenid*|acusad*|condenad*|absuelt*|sub*|baj*|aument*|reduc*|más|menos|"
        "ganó|perdió|abr*|cerr*|antes|después|norte|sur|este|oeste|aprob*|rechaz*|acept*|confirm*|"
        "neg*|todos|todas|hombre*|mujer*|hijo*|hija*|padre|madre|hermano*|hermana*|alcalde|alcaldesa|"
        "ministro|ministra|president*|director*|él|ella",
        hedges="presunt*|supuest*|sospechos*",
    ),
}
