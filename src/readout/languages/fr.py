"""French."""

from readout.languages import LanguageData
from readout.languages.promos.fr import PROMOS
from readout.languages.reading import Currency, Reading, Scale, words

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
    expansions={
        "etc": "et cetera",
        "c.-à-d": "c'est-à-dire",
        "env": "environ",
        "av": "avenue",
        "bd": "boulevard",
        "Bd": "boulevard",
        "av. J.-C": "avant Jésus-Christ",
        "apr. J.-C": "après Jésus-Christ",
        "ap. J.-C": "après Jésus-Christ",
    },
    before_number={
        "n°": "numéro",
        "N°": "numéro",
        "p": "page",
        "art": "article",
        "chap": "chapitre",
    },
    inner=frozenset(words("cf env c.-à-d av apr ap")),
    starters=frozenset(
        words(
            "Le La Les L Un Une Des Il Elle Ils Elles On Nous Vous Je Ce Cette Ces C Cela En Dans Sur À "
            "Au Aux Pour Par Mais Et Ou Si Quand Après Avant Depuis Selon Alors Puis Son Sa Ses"
        )
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
        "k": Scale("mille", "mille"),
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
    fractions={
        "1/2": "un demi",
        "1/3": "un tiers",
        "2/3": "deux tiers",
        "1/4": "un quart",
        "3/4": "trois quarts",
    },
    mixed="et",
    percent="pour cent",
    percent_marks=r"(?:%|pour cent\b)",
    to="à",
    words={
        "and": "et",
        "at": "arobase",
        "dot": "point",
        "number": "numéro",
        "hashtag": "hashtag",
        "minus": "moins",
        "plus": "plus",
        "equals": "égale",
        "hour": "heure",
        "hours": "heures",
    },
    months=(
        words(
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
        )
    ),
    units={
        "m²": Currency("mètre carré", "mètres carrés"),
        "km²": Currency("kilomètre carré", "kilomètres carrés"),
        "m³": Currency("mètre cube", "mètres cubes"),
        "ha": Currency("hectare", "hectares"),
        "mm": Currency("millimètre", "millimètres"),
        "m": Currency("mètre", "mètres"),
        "g": Currency("gramme", "grammes"),
        "mg": Currency("milligramme", "milligrammes"),
        "t": Currency("tonne", "tonnes"),
        "l": Currency("litre", "litres"),
        "L": Currency("litre", "litres"),
        "cl": Currency("centilitre", "centilitres"),
        "ml": Currency("millilitre", "millilitres"),
        "kW": Currency("kilowatt", "kilowatts"),
        "MW": Currency("mégawatt", "mégawatts"),
        "GW": Currency("gigawatt", "gigawatts"),
        "TW": Currency("térawatt", "térawatts"),
        "W": Currency("watt", "watts"),
        "V": Currency("volt", "volts"),
        "kWh": Currency("kilowattheure", "kilowattheures"),
        "MWh": Currency("mégawattheure", "mégawattheures"),
        "GWh": Currency("gigawattheure", "gigawattheures"),
        "TWh": Currency("térawattheure", "térawattheures"),
        "Mo": Currency("mégaoctet", "mégaoctets"),
        "Go": Currency("gigaoctet", "gigaoctets"),
        "To": Currency("téraoctet", "téraoctets"),
        "ch": Currency("cheval", "chevaux"),
        "Hz": Currency("hertz", "hertz"),
        "MHz": Currency("mégahertz", "mégahertz"),
        "GHz": Currency("gigahertz", "gigahertz"),
        "°F": Currency("degré Fahrenheit", "degrés Fahrenheit"),
        "°": Currency("degré", "degrés"),
        "min": Currency("minute", "minutes"),
        "m/s": Currency("mètre par seconde", "mètres par seconde"),
        "km/s": Currency("kilomètre par seconde", "kilomètres par seconde"),
        "km/h": Currency("kilomètre à l'heure", "kilomètres à l'heure"),
        "km": Currency("kilomètre", "kilomètres"),
        "cm": Currency("centimètre", "centimètres"),
        "kg": Currency("kilo", "kilos"),
        "°C": Currency("degré Celsius", "degrés Celsius"),
    },
    kings=frozenset(
        words(
            "Louis Charles Henri François Philippe Napoléon Jean Paul Benoît Pie Léon Grégoire Urbain "
            "Guillaume Frédéric Alexandre Nicolas Pierre Jacques Édouard Georges Richard Albert Léopold "
            "Baudouin Felipe Alphonse Carlos Hassan Mohammed Clément Jules Othon Ferdinand Frederik"
        )
    ),
    queens=frozenset(
        words("Élisabeth Elisabeth Elizabeth Catherine Marguerite Margrethe Marie Isabelle Anne")
    ),
    numbered=frozenset(words("tome chapitre livre acte titre phase type annexe partie Vatican")),
)

DATA = LanguageData(
    code="fr",
    promos=PROMOS,
    reading=READING,
    follow=("suivez-nous", "partager sur", "partagez"),
    acronyms=("UE", "ONU", "OTAN", "USA", "SNCF", "RATP", "PS", "RN", "LR", "TF1", "PIB", "PDG"),
    starters=words(
        "Le La Les Un Une Des Du Au Aux En Il Elle Ils Elles On Ce Cette Ces Mais Et Pour Dans Sur Selon Après Avant"
    ),
    leads_on=words(
        "de la le les du des et ou à au aux en un une notre nos votre vos sur par pour chez d l"
    ),
    related=(
        "lisez également", "à écouter aussi", "à découvrir aussi", "sur le même thème", "dans la même rubrique",
        "nos articles sur le sujet", "articles liés", "articles similaires", "articles associés",
        "articles connexes", "vous aimerez aussi", "vous pourriez aussi aimer", "cela pourrait vous intéresser",
        "ces articles peuvent vous intéresser", "ça peut vous intéresser", "les articles les plus lus",
        "contenus recommandés", "recommandé pour vous",
        "lire aussi", "à lire aussi", "lire également", "à lire également", "voir aussi",
        "à voir aussi", "lire la suite", "sur le même sujet", "à découvrir", "les plus lus",
        "pour aller plus loin", "retrouvez aussi", "en savoir plus", "lisez aussi",
    ),
    adverts=("publicité", "la suite après la publicité",),
    legal=("tous droits réservés", "copyright", "©", "mentions légales"),
    bio=("à propos de l'auteur",),
    vita=(
        "est journaliste",
    ),
    widget=(
        "haut de page", "retour en haut", "retour en haut de page", "revenir en haut", "page suivante",
        "page précédente", "article suivant", "article précédent", "lire plus tard", "ajouter aux favoris",
        "ajouter à mes favoris", "enregistrer l'article", "écouter l'article", "lecture audio",
        "lire l'article à voix haute", "lien copié", "le lien a été copié",
        "partager sur facebook", "partager sur x", "partager sur twitter", "partager sur whatsapp",
        "partager sur linkedin", "partager par e-mail", "envoyer par mail", "imprimer l'article", "connexion",
        "déconnexion", "s'inscrire", "s'abonner", "je m'abonne", "mon compte",
        "votre adresse e-mail", "votre adresse mail", "votre e-mail", "adresse e-mail", "valider", "envoyer",
        "tout accepter", "tout refuser", "accepter", "refuser", "paramétrer", "voter", "voir les résultats",
        "taille du texte", "agrandir le texte", "réduire le texte", "agrandir l'image", "voir plus",
        "voir moins", "afficher plus", "voir tous les articles", "fermer", "plein écran", "ouvrir le menu",
        "fermer le menu", "recherche", "signaler une erreur", "la suite après cette publicité",
        "suite de l'article après la publicité", "réagir", "lire les commentaires", "voir les commentaires",
        "poster un commentaire", "sommaire", "offrir cet article", "google news",
        "partager cet article",
        "partager", "tweeter", "imprimer", "publicité", "commentaires", "commenter", "écouter",
        "écouter cet article", "envoyer par e-mail", "copier le lien", "menu", "rechercher",
        "partager l'article", "enregistrer", "se connecter", "sauvegarder", "la suite après la publicité",
    ),
    published=("publié", "mis à jour", "modifié",),
    months=(
        ("janvier", 1), ("février", 2), ("mars", 3), ("avril", 4), ("mai", 5), ("juin", 6),
        ("juillet", 7), ("août", 8), ("septembre", 9), ("octobre", 10), ("novembre", 11),
        ("décembre", 12),
    ),
    small=("le", "la", "les", "de", "des", "du", "et", "à", "en", "un", "une", "au", "aux", "sur"),
    common=(
        "le", "la", "les", "de", "des", "du", "et", "est", "un", "une", "dans", "pour", "que",
        "qui", "sur", "pas", "avec", "au", "aux", "par", "ce", "il", "elle", "ont", "été", "sont",
        "plus", "mais", "nous", "vous", "se", "son", "sa", "ses", "cette", "comme", "à", "en",
    ),
    credits=("photo", "photos", "crédit", "crédits", "crédit photo", "crédits photo", "image", "illustration", "infographie", "vidéo"),
    sources=("source", "sources", "avec afp", "avec reuters", "avec ap"),
    reading_time=(
        "mn de lecture", "lecture :", "durée de lecture",
        "temps de lecture", "min de lecture", "minutes de lecture", "lecture en"),
    disclaims=(
        "liens affiliés", "lien affilié", "toucher une commission", "tous droits réservés", "reproduction interdite",
        "n'engagent que", "propos recueillis par", "cet article est paru dans",
    ),
    comments=(
        "tous les commentaires", "les commentaires des lecteurs", "réactions des lecteurs",
        "commentaires", "commentaire", "réactions", "vos réactions", "vos commentaires", "réagir à cet article"),
)  # fmt: skip
