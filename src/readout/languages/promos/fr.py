"""How French promos speak."""

from readout.languages.promos import Promos

PROMOS = Promos(
    ask="""
    abonnez vous | abonne toi | s'abonner | s'inscrire | je m'abonne | je m'inscris | m'abonner | m'inscrire |
    déjà abonné | déjà abonnée | déjà abonnés | déjà client | déjà cliente | déjà inscrit | déjà inscrite |
    déjà membre | déjà un compte | pas encore abonné | pas encore abonnée | pas encore inscrit |
    pas encore de compte | vous abonner | nous rejoindre | créez un compte | créez votre compte |
    créez gratuitement | créer un compte | créer mon compte | crée ton compte | découvrez nos offres |
    découvrir nos offres | découvrir les offres | voir les offres | voir nos offres | choisissez votre formule |
    choisissez une formule | choisissez votre offre | faites un don | faire un don | fais un don | je fais un don |
    je donne | je soutiens | je contribue | j'adhère | donnez nous | soutenez nous | soutenez notre |
    soutenez le journal | soutenez la presse | soutenez un média | soutiens nous | nous soutenir | contribuez |
    téléchargez | télécharge l'app | télécharger l'application | téléchargez l'application | téléchargement gratuit |
    installez l'application | activez les notifications | activer les notifications | activez la cloche |
    activer la cloche | autorisez vous les | suivez nous | suis nous | nous suivre | suivez l'actualité |
    suivez toute l'actualité | rejoignez nous | rejoins nous | rejoignez notre | rejoignez la communauté |
    rejoignez les | retrouvez nous | ajoutez nous | je commande | je réserve | j'en profite | je profite |
    je participe | je découvre l'offre | je me connecte | j'ai déjà un compte | offrez un abonnement |
    offrir un abonnement | offrez vous | pour lire la suite | pour poursuivre votre lecture |
    poursuivre votre lecture | pour continuer votre lecture | pour continuer à lire | lire la suite de cet article |
    je crée mon compte | devenez membre | devenez adhérent | devenez abonné | devenez donateur | devenez sociétaire |
    deviens membre | adhérez | prenez un abonnement | en vous inscrivant | en vous abonnant |
    inscrivez vous à la newsletter | inscrivez vous à notre | inscrivez vous gratuitement | inscris toi |
    inscription à la newsletter | recevoir la newsletter | recevoir notre newsletter | recevoir l'infolettre |
    laissez nous votre | entrez votre | saisissez votre | renseignez votre | indiquez votre | abonnement à partir |
    profitez de l'offre | tester gratuitement | testez gratuitement | essayez gratuitement | commandez le |
    commandez votre | réservez votre place | désignez nous
    """,
    urge="""
    connectez vous | connecte toi | se connecter | vous connecter | identifiez vous | cliquez ici | clique ici |
    cliquez sur | cliquez là | cliquer ici | en cliquant ici | c'est par ici | par ici | écrivez nous | écrivez à |
    nous écrire | écris nous | envoyez nous | envoyez vos | envoie nous | racontez nous | raconte nous | dites nous |
    dis nous | faites nous part | parlez nous | témoignez | contactez nous | contactez la rédaction |
    contacter la rédaction | joindre la rédaction | contactez notre | donnez votre avis | donnez nous votre |
    votre avis | exprimez vous | laissez un commentaire | laisser un commentaire | laissez nous |
    postez un commentaire | poster un commentaire | ajouter un commentaire | rédiger un commentaire | pour commenter |
    réagissez | réagir | commentez | participez à | participez au | participez aux | participe au | votez pour |
    votez | répondez à | répondre à notre | posez votre | posez vos | posez nous | commandez | achetez | réservez |
    réservez votre | partagez cet | partagez | partage la | partager cet | ajoutez à | scannez | flashez |
    lisez la suite | lire la suite | lire plus | continuer la lecture | poursuivre la lecture | pour continuer |
    pour nous contacter | pour en savoir plus | en savoir plus | veuillez saisir | veuillez | signalez | signaler |
    lire les commentaires | activez les | profitez de | profitez en | tentez de gagner | tentez votre chance |
    remportez | inscrivez vous | rejoignez la | rejoignez le | appelez le | appelez nous | appuyez sur | mettez un |
    mets un | mettez cinq | likez | désabonnez | feuilletez | faites le test | faites le quiz |
    testez vos connaissances | évaluez | jouez | aidez nous | aide nous | consultez notre | visitez notre |
    venez nous | assistez | renseignements et inscriptions | réservations au | voir le site | débloquez cet |
    notez cet | notez notre | notez l'appli
    """,
    nudge="""
    recevez | reçois | recevoir | retrouvez | retrouvez nos | retrouve | retrouver | rejoignez | suivez | soutenez |
    ne manquez | ne ratez | ne manquez plus | ne ratez rien | ne manque | ne rate | ne loupez | ne passez |
    ne passez plus | pour ne pas manquer | pour ne manquer | pour ne rater | pour ne plus | pour rester | découvrez |
    découvre | cliquez | essayez | essaie | restez | reste | lisez | lis | accédez | accès | écoutez | écoute |
    écouter | regardez | regarde | venez | vous aimez | vous avez | vous n'avez | vous n'êtes | vous souhaitez |
    vous voulez | chaque matin | chaque vendredi | chaque lundi | chaque semaine | chaque soir | chaque dimanche |
    tous les matins | tous les dimanches | tous les jeudis | tous les vendredis | le meilleur | le meilleur de |
    nos meilleures | l'essentiel | l'actualité | l'info | l'actu | toute l'actualité | toute l'actu | toute l'info |
    et si vous | et vous | envie de | besoin de | gratuit | disponible | à retrouver | offre | offre spéciale |
    à partir de | dès | merci | merci de | votre newsletter | notre newsletter | notre podcast | notre application |
    notre dossier | en vidéo | à voir | à écouter | croisière | offrez | gagnez | gagne | testez | teste |
    pour aller | pour ne rien | pour vous | pour recevoir | pour lire | pour joindre | pour voir | plus de |
    il vous reste | cet article est | la suite est | la lecture de cet | ce contenu est | vous êtes | soyez | sois |
    trouvez | bénéficiez | bénéficie | profitez | abonnés | étudiants | comprenez | aidez | aide | envoyez |
    prolongez | plongez | explorez | nous avons besoin | grâce à vous | si cet article | si cette enquête |
    comme vous | partez avec nous | passez au numérique | faites plaisir
    """,
    offer="""
    newsletter | newsletters | infolettre | infolettres | boîte mail | boite mail | boîte de réception | abonnement |
    abonnements | abonnés | abonné | abonnée | abonnées | réabonnement | désabonner | sans engagement | résiliable |
    résiliable à tout moment | annulable | accès illimité | en illimité | sans limite | lettre d'information |
    lettre hebdomadaire | lettre quotidienne | notre lettre | journalisme indépendant | journalisme de qualité |
    presse indépendante | média indépendant | média libre | information indépendante | information de qualité |
    essai gratuit | offre d'essai | offre découverte | offre numérique | offre exclusive | réservé aux abonnés |
    réservé à nos abonnés | réservée aux abonnés | réservée à nos abonnés | réservés aux abonnés | article abonné |
    article réservé | article offert | articles offerts | articles gratuits | contenu exclusif | contenus exclusifs |
    tous nos contenus | tous nos articles | tous les articles | tous les contenus | l'intégralité du site |
    l'intégralité de nos | intégralité de l'article | alertes info | les alertes | nos alertes |
    recevoir les alertes | notifications | notifications push | app store | google play | play store |
    iphone et android | ios et android | apple podcasts | spotify | deezer | plateformes d'écoute |
    plateforme d'écoute | plateforme préférée | application préférée | flux rss | notre application | notre appli |
    notre chaîne | notre compte | notre page | notre newsletter | notre podcast | notre site | notre site internet |
    notre média | notre rubrique | notre émission | nos enquêtes | nos articles | nos contenus | nos podcasts |
    notre travail | notre rédaction | la rédaction | nos journalistes | nos reporters | nos abonnés | nos offres |
    nos formules | notre boutique | boutique en ligne | nos lecteurs | nos lectrices | nos archives |
    notre communauté | notre numéro | édition numérique | version numérique | version papier | journal papier |
    journal numérique | version pdf | sources préférées | source préférée | source favorite | source privilégiée |
    frais de port offerts | port offert | compte gratuit | bloqueur de publicité | bloqueur de pub | carte cadeau |
    déductibles | déductible | défiscalisé | don mensuel | don ponctuel | don régulier | courriels |
    liste de diffusion | désinscrire | désinscription | offre valable | % de cet article | de cet article à lire |
    chaîne whatsapp | chaîne youtube | canal whatsapp | canal telegram | compte instagram | page facebook |
    places disponibles | places limitées | écran d'accueil | première connexion | satisfait ou remboursé |
    code promo | sans carte bancaire
    """,
    goods="""
    e mail | e mails | mail | mails | email | emails | courriel | application | applis | appli | podcast | podcasts |
    offre | offres | formule | actualité | actualités | actu | actus | info | infos | articles | article | lettre |
    numéro | édition | magazine | journal | rédaction | journalistes | journalisme | média | lecteurs | lectrices |
    lecteur | exclusif | exclusive | premium | chaîne | facebook | twitter | instagram | insta | telegram |
    whatsapp | youtube | tiktok | linkedin | bluesky | mastodon | iphone | android | vidéo | vidéos | épisode |
    épisodes | concours | quiz | billets | don | dons | donateurs | commentaires | commentaire | compte |
    mot de passe | identifiant | identifiants | hors série | cadeau | recettes | alertes | alerte | replay | lien |
    liens | inscription | inscriptions | connexion | publicité | publicités | kiosque | kiosques | abonner |
    désabonner | cookies | traceurs | réseaux sociaux | boutique | par mail | par courriel | par e mail |
    messagerie | protection des données
    """,
    cadence="""
    quotidien | quotidienne | hebdomadaire | bimensuelle | mensuel | mensuelle | mensuellement | chaque matin |
    chaque midi | chaque jour | chaque semaine | chaque mois | par mois | par semaine | par an | tous les matins |
    tous les soirs | tous les jours | tous les midis | tous les mois | tous les dimanches | tous les lundis |
    tous les mardis | tous les mercredis | tous les jeudis | tous les vendredis | tous les samedis | chaque soir |
    du jour | de la semaine | du mois | du week end | chaque vendredi | chaque dimanche | chaque lundi |
    chaque mardi | chaque mercredi | chaque jeudi | chaque samedi | chaque week end | du lundi au vendredi |
    deux fois par semaine | une fois par semaine | une fois par mois | le premier mois | premiers mois |
    pendant un an | pendant un mois | pendant trois mois | en temps réel | en quelques minutes | en cinq minutes |
    en trois minutes | minutes de lecture | dès 6 heures | dès 7 heures
    """,
    ours="notre | nos | nous",
    yours="vous | votre | vos | tu | te | ton | ta | tes | toi",
    free="""
    gratuit | gratuite | gratuitement | gratuits | gratuites | offert | offerts | offerte | offertes | réduction |
    tarif réduit | sans frais | entrée libre | entrée gratuite | moitié prix | promo | remise | rabais |
    à prix réduit | pour seulement | sans coût | pour un euro
    """,
    lure="""
    vous avez aimé | vous aimez | tu as aimé | envie d'en savoir plus | envie d'aller plus loin | envie de |
    ce dossier vous a plu | cet article vous a plu | article vous a | vous a plu | vous a intéressé |
    vous a été utile | cet article vous | ce sujet vous | vous a t il | vous avez été | vous êtes témoin |
    vous avez assisté | vous travaillez | vous avez travaillé | vous avez une | vous avez un | vous avez des |
    vous avez repéré | vous avez remarqué | vous avez trouvé | vous avez vécu | une information | une info à |
    une question | une remarque | une coquille | une suggestion | une anecdote | vous préférez |
    et si vous préfériez | un avis | une erreur | vous souhaitez | vous voulez | vous cherchez | vous êtes concerné |
    vous êtes passionné | besoin d'aide | il vous reste | vous avez atteint | vous avez lu | que pensez vous |
    qu'en pensez vous | qu'en pensez | qu'en dites | et vous qu'en | et vous que | connaissez vous | saurez vous |
    savez vous tout | êtes vous incollable | avez vous une | avez vous des | avez vous déjà | vous n'avez pas encore |
    vous n'êtes pas encore | vous n'êtes pas abonné | tu veux | tu préfères | pas le temps
    """,
    form="""
    politique de confidentialité | charte de confidentialité | conditions générales | conditions d'utilisation |
    conditions de vente | mentions légales | charte d'utilisation | j'accepte | je refuse | j'ai lu et |
    je souhaite recevoir | je ne souhaite pas | en cliquant | en vous inscrivant | en validant | en poursuivant |
    en continuant | en créant | en soumettant | en envoyant | vous acceptez | tu acceptes | vous reconnaissez |
    vous consentez | se désinscrire | vous désinscrire | vous désabonner | se désabonner | à tout instant |
    lien de désinscription | lien de désabonnement | lien présent | en bas de chaque | dans chaque e mail |
    veuillez saisir | veuillez entrer | veuillez renseigner | veuillez cocher | veuillez vérifier | adresse valide |
    adresse e mail | adresse email | adresse mail | adresse électronique | votre adresse | ton adresse |
    cette adresse | votre mail | votre e mail | votre email | ne sera pas publiée | champ obligatoire |
    champs obligatoires | champs requis | astérisque | réessayer | réessayez | veuillez réessayer |
    merci de réessayer | merci de recommencer | merci votre | merci pour votre | merci de votre inscription |
    bien été prise en compte | votre inscription | un e mail de confirmation | un email de confirmation |
    un mail de confirmation | lien de confirmation | lien de validation | lien d'activation | de confirmer votre |
    confirmez votre | vérifiez votre | courriers indésirables | vos indésirables | vos spams | mot de passe oublié |
    mot de passe perdu | se souvenir de moi | rester connecté | restez connecté | se déconnecter |
    vous êtes connecté | vous devez être connecté | vous devez vous connecter | devez être abonné | vos données |
    tes données | données sont | données personnelles | données à caractère personnel | partenaires du groupe |
    nos partenaires | sociétés partenaires | offres des partenaires | offres de nos partenaires |
    recevoir les offres | recevoir des offres | propositions commerciales | finalités | intérêt légitime |
    recaptcha | choisir un montant | choisissez un montant | montant libre | autre montant | tout accepter |
    accepter et | tout refuser | sans accepter | accepter les | gérer mes | gérer les | personnaliser mes | cookies |
    traceurs | voir plus | afficher plus | afficher la suite | voir tous | voir toutes | charger plus |
    plus de résultats | consentement | donner votre accord | votre accord | vous serez débité | sera renouvelé |
    ce contenu | hébergé par un tiers | votre navigateur | javascript | soyez le premier à | aucun commentaire |
    après validation | par un modérateur | commentaires sont fermés | espace abonné | mon compte | votre compte |
    votre espace | dépôt et d'utilisation | limite d'articles | quota d'articles | règlement complet |
    règlement du jeu | votre vie privée | protection de la vie privée | une erreur s'est produite |
    erreur est survenue | signaler une erreur | a bien été enregistrée | a bien été enregistré | a bien été envoyé |
    l'envoi a échoué | pouvez à tout moment | désinscrire à tout moment | modifier à tout moment |
    vous désabonner à tout moment
    """,
    appeal="""
    soutenez | soutenir notre | votre soutien | ton soutien | votre don | vos dons | ton don | grâce à vous |
    grâce à nos lecteurs | grâce à ses lecteurs | grâce à votre | grâce au soutien | grâce aux dons | sans vous |
    sans votre | avec votre aide | votre aide | ton aide | votre contribution | aidez nous | aide nous |
    aidez nous à | nous aider | lecteurs comme vous | gens comme vous | personnes comme vous | pour rester libre |
    pour rester indépendant | rester indépendant | rester libre | notre indépendance | sans actionnaire |
    ni actionnaire | ni publicité | aucun actionnaire | aucune publicité | aucun milliardaire | ni milliardaire |
    sans pub | sans publicité | en accès libre | accès libre | gratuit pour tous | accessible à tous |
    accessibles à tous | ouverte à tous | ouvert à tous | à toutes et tous | chaque don | chaque euro | prix d'un |
    prix d'un café | même un petit | même modeste | même un peu | petit geste | besoin de vous | besoin de votre |
    besoin de ton | impôt sur le revenu | après réduction | déduction fiscale | si vous le pouvez | si vous en avez |
    selon vos moyens | ce que vous pouvez | coup de pouce | nous permettre de continuer | permettre de continuer |
    continuer à informer | continuer d'enquêter | continuer notre | nous financer | financer notre | finance notre |
    financés par | financé par nos | ça se finance | faire vivre | faites vivre | fait vivre | nous font exister |
    fait exister | campagne de dons | campagne de financement | notre campagne | il nous manque |
    pensez à contribuer | vivre de ses lecteurs | vit grâce | l'indépendance de notre | payez nous un café |
    offrez nous un café | donnez nous un
    """,
    plug="""
    dans votre boîte | dans ta boîte | dans vos boîtes | dans votre poche | sur votre mobile | sur votre smartphone |
    sur votre téléphone | nouvel épisode | nouveaux épisodes | dernier épisode | prochain épisode |
    tous les épisodes | à écouter | écouter l'article | écoutez l'article | écouter cet article |
    écouter le podcast | version audio | en vidéo | voir la vidéo | en replay | en direct et en |
    sur toutes les plateformes | sur toutes les applis | où que vous soyez | disponible sur | disponible dès |
    dès maintenant | dès à présent | en avant première | avant tout le monde | les coulisses | notre rendez vous |
    coups de cœur | en kiosque | chez votre marchand | marchand de journaux | en librairie | à commander |
    commandez le | le hors série | hors série | numéro spécial | notre dernier numéro | dans notre numéro |
    tentez de | places à gagner | à remporter | mis en jeu | tirage au sort | jeu concours | croisière |
    nos lecteurs | en compagnie de | débattre avec | venez rencontrer | venez débattre | rencontrer nos |
    sur réservation | inscription gratuite | inscription obligatoire | nous vous attendons | entrée libre |
    liens affiliés | lien affilié | affiliation | une commission | si vous achetez | sans coût supplémentaire |
    code promo | avec le code | bon plan | bons plans | la boutique | dans notre boutique | l'artisan de l'année |
    lues par | lus par | dossier complet | sur le même | à lire aussi | tirage limité | dédicacés | a d'abord été |
    d'abord été envoyée | est extrait de | extrait de notre | paru dans notre | publié dans notre | message vocal |
    en toute confidentialité | de manière confidentielle | de façon sécurisée | source protégée | la petite cloche |
    pouce bleu | cinq étoiles | nos réseaux | réseaux sociaux | en vente en kiosque | actuellement en vente |
    cadeaux à gagner | deux places à
    """,
    reported="""
    a déclaré | ont déclaré | a dit | a affirmé | ont affirmé | selon | explique | expliquent | affirme | assure |
    assurent | a indiqué | ont indiqué | a annoncé | ont annoncé | a expliqué | estime | estiment | a estimé |
    a ajouté | précise | a précisé | a assuré | raconte | se souvient | sourit | soupire | déplore | regrette |
    dénonce | dénoncent | rappelle | a rappelé | a confié | confie | résume | reconnaît | admet | ajoute | répond |
    a répondu | souligne | insiste | prévient | avait déclaré | a jugé | a reconnu | conseille | promet | a promis |
    a tranché | a demandé | d'après | criait | lançait | lance | écrit | supplie | répétait | glisse | martèle
    """,
    third="""
    il | elle | ils | elles | était | étaient | avait | avaient | je | j'ai | a été | ont été | ont | son | ses |
    leur | leurs | lui | fut | sera | seront | aurait | auraient | serait | seraient | faisait | allait | disait |
    venait | pouvait | devait | voulait | fallait | on | personne | police | tribunal | ministre | gouvernement |
    maire | mairie | préfecture | gendarmerie | gendarmes | procureur
    """,
)  # fmt: skip
