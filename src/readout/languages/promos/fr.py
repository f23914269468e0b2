"""How French promos speak."""

from readout.languages.promos import Promos

PROMOS = Promos(
    ask="""
    abonnez vous | abonne toi | s'abonner | s'inscrire | je m'abonne | je m'inscris | déjà abonné | déjà abonnée |
    créez un compte | créez votre compte | créer un compte | découvrez nos offres | voir les offres | faites un don |
    faire un don | je donne | je soutiens | soutenez nous | soutenez notre | soutenez le journal | téléchargez |
    téléchargez l'application | activez les notifications | suivez nous | suivez l'actualité | rejoignez nous |
    rejoignez notre | retrouvez nous | je commande | je réserve | j'en profite | je profite | offrez un abonnement |
    pour lire la suite | je crée mon compte | devenez membre | devenez adhérent | adhérez | en vous inscrivant
    """,
    urge="""
    connectez vous | se connecter | cliquez ici | cliquez sur | écrivez nous | envoyez nous | racontez nous | dites nous |
    contactez nous | donnez votre avis | laissez un commentaire | réagissez | participez à | participez au | votez pour |
    commandez | achetez | réservez | réservez votre | partagez cet | partagez | partager cet | ajoutez | scannez |
    lisez la suite | lire la suite | continuer la lecture | pour continuer | pour nous contacter | veuillez saisir |
    veuillez | signalez | lire les commentaires | activez les | profitez de | profitez en | tentez de gagner |
    inscrivez vous | rejoignez la
    """,
    nudge="""
    recevez | retrouvez | rejoignez | suivez | soutenez | ne manquez | ne ratez | ne manquez plus | ne ratez rien |
    découvrez | cliquez | essayez | restez | lisez | accédez | accès | écoutez | écouter | regardez | venez | vous aimez |
    vous avez | chaque matin | chaque vendredi | chaque lundi | chaque semaine | chaque soir | chaque dimanche |
    tous les matins | tous les dimanches | le meilleur | le meilleur de | l'essentiel | l'actualité | toute l'actualité |
    toute l'info | et si vous | envie de | besoin de | gratuit | disponible | offre | offre spéciale | à partir de | dès | merci |
    votre newsletter | notre newsletter | notre podcast | notre application | notre dossier | en direct | en vidéo | à voir |
    à écouter | croisière | offrez | gagnez | testez | pour aller | pour ne rien | pour vous | pour recevoir | plus de | tout |
    il vous reste | cet article est | la suite est | vous êtes | soyez | trouvez | bénéficiez
    """,
    offer="""
    newsletter | newsletters | infolettre | infolettres | boîte mail | boite mail | boîte de réception | abonnement |
    abonnements | abonnés | abonné | sans engagement | accès illimité | lettre d'information | journalisme indépendant |
    presse indépendante | média indépendant | essai gratuit | offre d'essai | réservé aux abonnés | alertes info |
    les alertes | notifications | app store | google play | apple podcasts | spotify | deezer | plateformes d'écoute |
    notre application | notre chaîne | notre newsletter | notre podcast | nos enquêtes | notre rédaction | la rédaction |
    nos journalistes | nos abonnés | nos offres | notre boutique | nos lecteurs | nos archives | édition numérique |
    version numérique | sources préférées | source préférée | frais de port offerts | port offert | compte gratuit |
    bloqueur de publicité | carte cadeau | déductibles | déductible | don mensuel | don ponctuel | courriels | liste de diffusion |
    désinscrire | offre valable | % de cet article | chaîne whatsapp | chaîne youtube | places disponibles
    """,
    goods="""
    e mail | e mails | mail | mails | courriel | application | podcast | podcasts | offre | offres | actualité | actu |
    info | infos | articles | article | lettre | édition | magazine | journal | rédaction | journalistes | journalisme |
    lecteurs | lectrices | exclusif | premium | chaîne | facebook | twitter | instagram | telegram | whatsapp | youtube |
    tiktok | linkedin | vidéo | vidéos | épisode | enquête | enquêtes | jeu | concours | places | billets | don | dons |
    commentaires | compte | mot de passe | livre | hors série | cadeau | recettes | dossier | alertes | replay | site | lien |
    témoignage | inscription
    """,
    cadence="""
    quotidien | quotidienne | hebdomadaire | mensuel | chaque matin | chaque jour | chaque semaine | par mois | par semaine |
    tous les matins | tous les jours | tous les midis | tous les dimanches | tous les vendredis | tous les lundis |
    chaque soir | du jour | de la semaine | chaque vendredi | chaque dimanche | chaque lundi | chaque jeudi | chaque samedi |
    du lundi au vendredi | une fois par semaine | le premier mois | en temps réel
    """,
    ours="notre | nos | nous",
    yours="vous | votre | vos | tu | ton | ta | tes | toi",
    free="gratuit | gratuite | gratuitement | gratuits | offert | offerts | offerte | réduction | sans frais | entrée libre | moitié prix | promo",
    lure="""
    vous avez aimé | vous aimez | envie d'en savoir plus | envie de | ce dossier vous a plu | cet article vous a plu |
    vous avez été | vous êtes témoin | vous avez une | vous avez des | une information | une question | vous préférez |
    et si vous préfériez | un avis | une erreur | vous souhaitez | vous voulez | vous cherchez | besoin d'aide |
    il vous reste | vous avez atteint | vous avez lu | que pensez vous | qu'en pensez vous
    """,
    form="""
    politique de confidentialité | conditions générales | conditions d'utilisation | mentions légales | j'accepte |
    en cliquant | en vous inscrivant | en validant | vous acceptez | se désinscrire | vous désinscrire | à tout moment |
    veuillez saisir | adresse valide | adresse e mail | adresse mail | votre adresse | votre mail | champ obligatoire |
    champs obligatoires | une erreur | est survenue | réessayer | veuillez réessayer | merci votre | merci pour votre |
    bien été prise en compte | bien été | votre inscription | un e mail de confirmation | mot de passe oublié |
    se souvenir de moi | vos données | données sont | données personnelles | partenaires du groupe | offres des partenaires |
    recevoir les offres | recaptcha | choisir un montant | montant libre | tout accepter | cookies | voir plus | afficher plus |
    consentement | vous serez débité
    """,
    appeal="""
    soutenez | votre soutien | votre don | vos dons | grâce à vous | grâce à nos lecteurs | sans vous | avec votre aide |
    aidez nous | lecteurs comme vous | pour rester libre | pour rester indépendant | indépendance | sans actionnaire |
    sans publicité | en accès libre | accès libre | gratuit pour tous | accessible à tous | chaque don | chaque euro |
    prix d'un | prix d'un café | même un petit | même modeste | besoin de vous | besoin de votre | impôt sur le revenu |
    réclamer de l'argent | de le porter | si vous le pouvez | ce que vous pouvez | financer | financé par | faire vivre
    """,
    plug="""
    dans votre boîte | par e mail |     nouvel épisode | dernier épisode | à écouter | écouter l'article | écoutez l'article | en vidéo | la vidéo | les images |
    en replay | en direct et en | sur toutes les plateformes | les coulisses | rendez vous | notre rendez vous | en kiosque |
    en librairie | commandez le | le livre | le hors série | tentez de | deux places | à gagner | jeu concours | croisière |
    nos lecteurs | en compagnie de | débattre avec | entrée libre | liens affiliés | affiliation | une commission |
    code promo | bon plan | bons plans | la boutique | l'artisan de l'année | lues par | lus par | dossier complet | sur le même
    """,
    reported="""
    a déclaré | a dit | a affirmé | selon | explique | affirme | assure | a indiqué | a annoncé | a expliqué | estime |
    a ajouté | précise | a précisé | a assuré | raconte | sourit | déplore | regrette | dénonce | rappelle | a confié | confie |
    ajoute | répond | souligne | avait déclaré | a jugé | a reconnu | conseille
    """,
    third="""
    il | elle | ils | elles | était | étaient | avait | avaient | je | a été | ont été | ont | son | ses | leur | leurs |
    lui | fut | sera | seront | aurait | serait | police | tribunal | ministre | gouvernement | maire | préfecture | gendarmerie
    """,
)  # fmt: skip
