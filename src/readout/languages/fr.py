"""French."""

from readout.languages import LanguageData
from readout.languages.reading import Currency, Reading, Scale

READING = Reading(
    numerals="fr",
    point="virgule",
    one="un",
    titles={
        "M": "Monsieur",
        "MM": "Messieurs",
        "Mme": "Madame",
        "Mmes": "Mesdames",
        "Mlle": "Mademoiselle",
        "Dr": "Docteur",
        "Pr": "Professeur",
        "Me": "Maître",
        "St": "Saint",
        "Ste": "Sainte",
    },
    expansions={"etc": "et cetera", "c.-à-d": "c'est-à-dire", "env": "environ", "av": "avenue"},
    before_number={"n°": "numéro", "N°": "numéro", "p": "page", "art": "article"},
    inner=frozenset("cf env c.-à-d av".split()),
    starters=frozenset(
        "Le La Les L Un Une Des Il Elle Ils Elles On Nous Vous Je Ce Cette Ces C Cela En Dans Sur À "
        "Au Aux Pour Par Mais Et Ou Si Quand Après Avant Depuis Selon Alors Puis Son Sa Ses".split()
    ),
    currencies={
        "€": Currency("euro", "euros", "centime", "centimes"),
        "EUR": Currency("euro", "euros", "centime", "centimes"),
        "euro": Currency("euro", "euros", "centime", "centimes"),
        "euros": Currency("euro", "euros", "centime", "centimes"),
        "$": Currency("dollar", "dollars", "cent", "cents"),
        "dollars": Currency("dollar", "dollars", "cent", "cents"),
        "£": Currency("livre", "livres", "penny", "pence"),
        "¥": Currency("yen", "yens"),
        "CHF": Currency("franc suisse", "francs suisses", "centime", "centimes"),
    },
    scales={
        "M": Scale("million", "millions"),
        "Md": Scale("milliard", "milliards"),
        "Mds": Scale("milliard", "milliards"),
        "million": Scale("million", "millions"),
        "millions": Scale("million", "millions"),
        "milliard": Scale("milliard", "milliards"),
        "milliards": Scale("milliard", "milliards"),
    },
    scale_of="de ",
    elides="d'",
    percent="pour cent",
    percent_marks=r"(?:%|pour cent\b)",
    to="à",
    words={
        "and": "et",
        "at": "arobase",
        "dot": "point",
        "hashtag": "hashtag",
        "minus": "moins",
        "plus": "plus",
        "equals": "égale",
        "hour": "heure",
        "hours": "heures",
    },
    months=tuple(
        "janvier février mars avril mai juin juillet août septembre octobre novembre "
        "décembre".split()
    ),
    ordinal_marks=r"(?:er|re|e|ème|eme)\b",
)

DATA = LanguageData(code="fr", reading=READING)
