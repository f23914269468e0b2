"""French."""

from readout.languages import LanguageData

DATA = LanguageData(
    code="fr",
    asks=(
        "abonnez-vous", "inscrivez-vous", "s'abonner", "s'inscrire", "je m'abonne", "je m'inscris",
        "déjà abonné", "créez un compte", "découvrez nos offres", "faites un don",
    ),
    nudges=(
        "recevez", "retrouvez", "rejoignez", "suivez", "téléchargez", "soutenez", "ne manquez",
        "ne ratez", "profitez", "découvrez", "cliquez", "essayez", "restez", "lisez", "accédez",
    ),
    offers=(
        "newsletter", "newsletters", "infolettre", "boîte mail", "boîte de réception", "abonnement",
        "abonnés", "sans engagement", "politique de confidentialité", "accès illimité", "lettre d'information",
        "journalisme indépendant", "boite mail",
    ),
    goods=("e-mail", "e-mails", "mail", "application", "podcast", "offre", "actualité", "articles"),
    cadence=(
        "quotidienne", "hebdomadaire", "chaque matin", "chaque jour", "chaque semaine", "par mois",
        "tous les matins", "tous les jours", "par semaine", "chaque soir", "du jour", "de la semaine",
        "chaque vendredi", "chaque dimanche",
    ),
    ours=("notre", "nos", "nous"),
    yours=("vous", "votre", "vos", "tu", "ton"),
    free=("gratuit", "gratuite", "gratuitement", "gratuits"),
    lures=("vous avez aimé", "vous aimez", "envie d'en savoir plus"),
    third=("il", "elle", "ils", "elles", "était", "étaient", "avait", "avaient", "je"),
    follow=("suivez-nous", "partager sur", "partagez"),
    acronyms=("UE", "ONU", "OTAN", "USA", "SNCF", "RATP", "PS", "RN", "LR", "TF1", "PIB", "PDG"),
    related=(
        "lire aussi", "à lire aussi", "lire également", "à lire également", "voir aussi",
        "à voir aussi", "lire la suite", "sur le même sujet", "à découvrir", "les plus lus",
        "pour aller plus loin", "retrouvez aussi", "en savoir plus", "lisez aussi",
    ),
    legal=("tous droits réservés", "copyright", "©", "mentions légales"),
    bio=("à propos de l'auteur",),
    widget=(
        "partager", "tweeter", "imprimer", "publicité", "commentaires", "commenter", "écouter",
        "écouter cet article", "envoyer par e-mail", "copier le lien", "menu", "rechercher",
        "partager l'article", "enregistrer", "se connecter", "sauvegarder", "la suite après la publicité",
    ),
    months=(
        ("janvier", 1), ("février", 2), ("mars", 3), ("avril", 4), ("mai", 5), ("juin", 6),
        ("juillet", 7), ("août", 8), ("septembre", 9), ("octobre", 10), ("novembre", 11),
        ("décembre", 12),
    ),
    reported=(
        "a déclaré", "a dit", "a affirmé", "selon", "explique", "affirme", "assure", "a indiqué",
        "a annoncé", "a expliqué", "estime", "a ajouté", "précise", "a assuré",
    ),
    small=("le", "la", "les", "de", "des", "du", "et", "à", "en", "un", "une", "au", "aux", "sur"),
    common=(
        "le", "la", "les", "de", "des", "du", "et", "est", "un", "une", "dans", "pour", "que",
        "qui", "sur", "pas", "avec", "au", "aux", "par", "ce", "il", "elle", "ont", "été", "sont",
        "plus", "mais", "nous", "vous", "se", "son", "sa", "ses", "cette", "comme", "à", "en",
    ),
)  # fmt: skip
