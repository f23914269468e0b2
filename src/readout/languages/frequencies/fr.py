"""Common French words, each line behind its Zipf value: a logarithm of how common."""

WORDS = """7.7 de
7.4 la
7.3 et l le à
7.2 des en est les
7.1 d que un
7.0 a du il pas pour une
6.9 c dans je qui
6.8 au ce qu sur
6.7 avec j n ne on par plus
6.6 mais se vous
6.5 ai elle ou s si son sont tu y ça
6.4 bien comme fait ils nous tout être
6.3 aux cette faire m me même ont sa t
6.2 aussi deux leur lui moi mon peut ses était été
6.1 après avoir ces non où quand sans suis tous très
6.0 alors ans autre autres avait dire dit encore entre fois france là ma monde peu rien te temps va
5.9 avant bon contre depuis donc dont faut jamais moins notre sous toi toujours vie voir votre
5.8 ainsi as beaucoup chez déjà français gens grand jour juste leurs mes oui pays quelques quoi soit ton toute trop vraiment
5.7 année bonne car cas cela cet ceux chose comment doit elles es eu fin homme ici jours mal mieux mois moment nos parce paris partie pendant personne petit place plusieurs pourquoi
5.7 premier première puis sera ta toutes trois vers ville vu
5.6 aller années aujourd'hui ca celui chaque compte cours droit eux fais femme grande histoire lieu lors merci mort nom nouveau nouvelle part personnes peux point politique prendre
5.6 prix reste sais selon seul travail vais veut veux vos vrai également état
5.5 ailleurs aime assez aurait avais avez avons besoin celle certains choses ci coup côté demande dernier devant dis eau effet enfants enfin ensemble famille femmes font genre groupe
5.5 général hommes jean jeu jusqu'à maintenant maison mettre mère ni nombre parle parler partir passe passer pense petite porte pouvoir près quel quelqu'un quelque question raison
5.5 saint savoir sens serait seulement site société soir souvent suite surtout tant tes trouve tête vois équipe étaient
5.4 accord air an argent article aucun aucune aura autant bas cause centre conseil crois dernière dessus dieu donne donner dès début exemple face façon fille film fils fut gouvernement
5.4 gros guerre heure heures idée jeune ligne loi loin meilleur mis niveau notamment nuit p parti passé peuvent possible pourrait pris problème projet président pu père quatre rapport
5.4 semaine service seule système tour trouver vient vont vue étais êtes
5.3 afin agit ah aide amis amour arrive art avaient ayant base beau belle but chef choix cinq compris corps devrait donné e enfant ensuite etc europe forme fort française gauche grâce
5.3 h haut i journée livre long main manière mars matin ministre minutes mise moyen musique nord nouvelles or ordre parfois pierre plan plutôt prend public quelle québec retour rue
5.3 région saison sait semble situation sommes sud sujet super sûr tard terre the titre truc type unis vidéo vite yeux école étant
5.2 abord action affaire affaires ait allez ancien anglais armée autour avis avril bois cependant certaines chambre chance club confiance croire culture cœur date derrière deuxième
5.2 difficile direction dix doivent doute droite droits décembre développement emploi entreprise envie environ existe faites feu fond force françois frère gars grands hier important
5.2 importe in janvier jeunes jeux jouer juillet juin laisse laisser laquelle lire longtemps lorsque mai malgré manque marche marché match mec membres merde mesure milieu millions mode
5.2 mot mots mêmes nationale nombreux nouveaux novembre octobre of ouais parents parmi peine permet petits peur plaisir plein points police population pourtant pouvez presque produit
5.2 produits programme propos propre période questions recherche rencontre rendre roi route résultats santé septembre seront services simple six siècle sortir sécurité série tel
5.2 tellement terme train trouvé vas venir viens vivre voilà voit voiture voix âge écrit époque états
5.1 activité aider ami américain août appel appelle association attention aurais auteur b blanc bonjour bout cadre campagne canada carte celles certain chacun changer cher chercher
5.1 classe commence comprendre conditions connais connu contrôle coupe cour création demain demander devenir devient dois données durant dû entreprises esprit espère etat euros
5.1 expérience facile faisait filles fonction formation février garde grandes hein hors ii image impression internet intérieur intérêt joue justice langue lequel libre lien liste louis
5.1 meilleure mer message met montre mouvement national nature noir objet occasion offre oh origine particulier partout penser perdu photo photos pire plupart politiques position poste
5.1 premiers problèmes production présent présente publique putain qualité r regarde rester risque rouge réponse république réseau rôle salle sauf scène seconde semaines simplement
5.1 sinon sortie source succès texte travaux travers troisième valeur veulent vieux voici x économique étude études
5.0 accès acheter actuellement administration afrique allemagne and annonce armes arriver arrivée arrête arrêter articles assemblée attendre auprès avenir bande ben bientôt bons bord
5.0 bras bureau charge chemin cherche code coeur combien commencé commission communauté commune compagnie comprend comprends construction continue contraire contrat courant critique
5.0 créer dehors demandé demi derniers dernières devait devenu devoir différentes différents dimanche directement directeur discours domaine double dur décision défense départ
5.0 désormais entendre entendu entrée espace ex explique faisant faits faute faux fera finale finalement fini forces forte frais fête g gagner groupes générale haute heureux honneur
5.0 hôtel idées impossible information informations instant international joueur joueurs journal jusqu'au liberté lit livres longue mains majorité manger mariage marie marque matière
5.0 mauvais maître midi mission modèle moitié monsieur morts moyenne moyens new nombreuses note numéro nécessaire o obtenir ok organisation ouest outre page paix particulièrement
5.0 passage paul payer perdre permis personnel petites peuple pied pièce pièces porter pourra pouvait pratique premières presse preuve prise prison prochaine proche propose présence
5.0 prêt publié puisque puisse quant rapidement rappelle regarder rend retrouver reçu réalité répondre résultat samedi sang second sein sept social sociale soient soirée sol soleil
5.0 solution sort sorte sport style suffit suivre sérieux tandis taux technique terrain total travailler téléphone tôt union université utiliser v vendredi version victoire villes voie
5.0 vol voulu voyage vérité zone économie éducation église éléments énergie éviter œuvre
4.9 absolument actions activités adresse al album allait américaine analyse ancienne anciens animaux anti appelé application apprendre arrivé arrière arrêté assurer attaque attend
4.9 avance avion bah banque bonnes bref calme carrière ceci change changement chanson chien chine ciel cinéma clair combat comité commencer commerce commun complètement con concernant
4.9 concours connaître continuer cool couleur couple course court crise cul david différence dirait disent dos durée décidé département eh endroit enquête environnement envoyer erreur
4.9 espagne espèce essayer européenne exactement expliquer f facebook faible faite fallait ferme films final fonds fou garder gestion grave grosse généralement habitants historique
4.9 huit images importante industrie internationale italie juge km large lettre lieux ligue limite lumière lundi lyon macron maire maladie mauvaise meilleurs membre mesures michel
4.9 militaire ministère mm mme mondiale montrer montréal mètres médecin médias mémoire neuf normal objectif opération ouvert ouverture parc parfait parole parties permettre philippe
4.9 physique pieds pleine poids port pose prends principe pro probablement prochain professeur projets protection quartier radio raisons relation relations rendez rendu respect
4.9 responsable retrouve revenir russie règles régime réussi secteur seigneur sert seuls signe sociaux soi sorti soutien suisse suivant suivi table taille telle tenir territoire tiens
4.9 tient to tomber toutefois traitement transport trucs unique utilisé vacances valeurs vaut vente via viennent village vis visage visite vitesse vote voulait voulez vouloir véritable
4.9 york écoute écrire édition élections étranger île
4.8 absence accident acte actuel adore aimerais aimé allemand américains amérique angleterre anniversaire appeler appris approche arrêt atteint attends auraient avocat beauté beaux
4.8 belgique belles blanche bleu bonheur bouche boulot bruxelles budget buts bébé café camp candidat capable capacité capitaine capitale caractère centrale certaine champ changé
4.8 charles chat chaud chaîne cheveux chiffres chinois choisi choisir cité classique clients coin communication compter comptes concerne conférence connaissance connaît consommation
4.8 contact contexte couleurs coups courage croit cru créé cuisine côte côtés dame danger dedans delà dessous direct disait dites divers dollars dossier drôle débat découvrir député
4.8 désolé effets el end enseignement entrer envers envoyé etats etre européen expression extérieur facilement familles fasse faudra faudrait faveur fer festival fil finir foi football
4.8 froid front frères futur gagné gaz google goût gueule habitude hauteur hiver hollande humain hôpital identité importance intéressant intérêts jacques jeudi john journaliste joué
4.8 laissé lance largement lendemain lettres lignes lois londres lu lutte lycée madame magnifique maisons malade mari marine marseille martin meme mercredi mets mi milliards moindre
4.8 mourir musée mérite naissance nicolas no noms nouvel noël nul né objets opinion opposition oublier oublié ouvre ouvrir pages papier parcours pareil parfaitement parlement parlé
4.8 partage participer partis pauvre peau personnage perte places planète pont populaire portes poser possibilité pression prince principal privé processus procès propres protéger
4.8 province préfère présenter prévu ps publics puissance québécois rapide recevoir recherches regard regardez religion remettre rencontrer rentrer représente responsabilité ressources
4.8 retard retraite revenu revient riche rire royaume russe réalisé référence régions réseaux réunion révolution rêve sac sainte salut savent science sciences scientifique secondes
4.8 secret secrétaire seraient serais servir sexe sites situé siège sociétés somme souhaite sources st stade sujets supérieur surface surprise sœur tableau tels tendance tenu termes
4.8 théorie théâtre tirer titres tombe top totalement touche travaille tribunal tuer télé u uniquement unité usage utilisation utilise vendre vent venu verre victime victimes vidéos
4.8 vin vingt violence vit voire volonté voulais vraie week écoles élection élevé élèves émission épisode équipes établissement étudiants évidemment évolution
4.7 accepter accueil achat actes acteurs actuelle agence agent agents agir agriculture aimer ajouter alcool algérie allons allé amie améliorer appareil arme artiste artistes arts
4.7 assurance atteindre attendant augmentation aurai auront auteurs auto autorité autorités autrement avantage avions baisse bataille battre bernard besoins biens bizarre bordeaux
4.7 bordel boîte bretagne britannique bruit bus bâtiment cadeau cancer candidats capital cartes catégorie cent certainement certes cerveau championnat chargé chasse chefs cheval
4.7 château citoyens civile clairement classement claude client co collection collège colère commentaires communes complet complexe concept concert condition conduit conscience
4.7 conseiller conseils constitution construire conséquences content contenu coût croissance crédit célèbre dangereux danse davantage différent disant disponible disposition distance
4.7 diverses docteur documents domicile dommage don dormir déclaration découvert découverte défendre dépend députés détails développer eaux efforts empire employés empêcher entend
4.7 entier entièrement entretien envoie espoir espèces essaie examen excellent exercice existence exploitation exposition extrême ferait figure fleurs fn fonctions forcément formes
4.7 fortement foutre franchement françaises furent gagne génération gérer hasard heureusement http humaine humains héros iii imagine immédiatement impact importants incroyable indique
4.7 indépendance influence inscrit institut intention intervention japon jardin jaune jeunesse joie jolie justement jésus kilomètres lac lancer laurent lecture lesquels liens local
4.7 locaux logique longueur lorsqu'il machine malheureusement maman marc mardi masse matchs matériel max mecs michael militaires milliers minimum minute moderne moments mondial montant
4.7 monter morte moteur mur musulmans méthode métier nations naturel nez noire nommé notes numérique néanmoins nécessaires obligé obtenu occupe officiel offrir opérations oublie
4.7 ouverte ouvrage palais paraît parles partager participation passant patrimoine patron pensez pensé pensée permettant permettent personnages phase phrase pointe porté possède
4.7 pourraient pourrais prennent principale principalement principaux prises privée proches professionnel profiter proposition propriétaire propriété préparer présenté publication
4.7 publiques quatrième quitte quitter quotidien raconte rappeler rare reine rejoindre religieux rentre reprendre ressemble revanche revenus revoir revue risques robert roman rome rose
4.7 règle réaction réaliser récemment réduction réduire réel réforme régulièrement répond réserve salon sauver savais savez scolaire secours section sent sentiment sentir signifie
4.7 silence sociales soin soins sois soldats sommet sourire souvenir spectacle spécial star statistiques statut structure su suit supérieure sympa systèmes séance sélection séries
4.7 sûrement techniques tente tenter test textes thomas tiers totale tourner traité transports triste troupes trouvent tué tv twitter types télévision univers urgence us utile van
4.7 venez vert vice vide vieille vision vivant voitures vécu web you zones âme échange économiques écouter écran électrique élu élève énorme étape étrangers événement événements œil
4.6 académie acheté acteur aient aiment aimes ajoute alain allemands alliance ambiance amoureux andré animal anne annoncé apparaît apparemment appartement appartient apporter arabe
4.6 arbre arrivent aspect assure attendu augmenter auparavant auquel aventure avoue aéroport bac balle bar barre basse bateau bel belge bibliothèque bilan black blague blancs blessé
4.6 blog boire brésil cabinet canadien canal cap centaines central chaleur champion champs changements chapitre chier chiffre chute chômage circulation claire classes climat clé
4.6 commande commentaire complète comportement composé compétition comte conception concurrence conduire conduite conflit congrès considère considéré constitue contient contrairement
4.6 conversation correspond coucher crime critiques croix crée daniel demandes demeure denis description dessin devenue devraient devrais di difficulté difficultés discussion discuter
4.6 disparu distribution division doigts donnent douleur dr duc dure décide décisions déclaré décès défaite défaut définition démocratie dépenses détail efficace effort emplois empêche
4.6 enfance engagement ennemi entends entraîneur erreurs espagnol essai essaye essayé essentiel estime euh euro européens exception extrêmement faim fiche financement finances finit
4.6 fit fonctionne fonctionnement for formule forêt fous fr frontière fruits fédération gare garçon gentil glace gratuit génie haine henri heureuse histoires hommage honte huile
4.6 humanité humour importantes impôt individus info informatique infos initiative inquiète institutions interdit interne intéresse inutile investissement invité islam israël issue
4.6 james japonais journalistes jugement juifs k lait lancé langues lesquelles limites littérature locale logement lune légende magasin maintenir mandat marcher maroc marqué maximum
4.6 meilleures menace messages mettent mille min mobile modèles monnaie montagne monte montré mouvements murs médecine médecins métro nantes nation naturelle neige net nice noirs
4.6 nourriture nucléaire objectifs occuper oeuvre office orange ordres organisé pain papa pape parfaite parlent paroles passion pauvres payé pc peinture pensais pensent penses perd
4.6 peter phénomène piste placé plage plans plaît pluie policiers portant portée post postes pote pourront pouvoirs pouvons pq pratiques primaire printemps procédure produire
4.6 professionnels profil profit programmes promis proposer proposé proximité précise précédent préféré préparation présentation présidentielle prête prêts quantité quelles quels race
4.6 rang rapports rares reconnaissance reconnu record recours refuse relativement remplacer rencontres rencontré repas reprise reprises représentant respecter restaurant restent
4.6 retourner retrouvé richard riches rivière robe royal rues rythme réalisation réellement réflexion répondu réponses résistance salaire sale sarkozy savait scientifiques seine
4.6 sentiments serai signé soeur solutions soutenir souvenirs souviens station stratégie suivante syrie sérieusement telles température tenue terminé terres thème toucher toulouse
4.6 tourne tours tradition traduction tranquille travailleurs travaillé trente tue ue uni unités uns up usine veille verra vienne vincent vive volume voyez véhicule vélo vérifier
4.6 vêtements ya échec échelle écriture égalité électricité élus élément épouse épreuve établissements étoiles œuvres
4.5 accepte accepté accueillir acquis actif actualité affiche affirme agricole agréable ajouté alexandre allais allant allemande alpes amitié angle antoine apple appliquer apporte
4.5 apprend appui arabes arbres archives arrêtez asie associations associé atelier attaquer attaques attente attitude auras aurez automne automobile autorisation avancer avantages bain
4.5 balles banques bases batterie berlin bienvenue big billet billets bière bloc bravo by bâtiments bête cache cacher caisse calcul caractéristiques casse catholique centres cercle
4.5 cesse chacune champions chances chansons charges charte chaussures chevaux chiens choc chocolat christ christian chrétiens chère cible cinquième circonstances circuit city civil
4.5 clubs clés cm collaboration collectif collègues colonel commandant commercial commis communautés compliqué composition compétences condamné confirme connaissances connaissent
4.5 connue conserver consiste construit conséquence contente convaincre convention copine couche coupable couper courir courses courte couverture culturel cérémonie debout dents dette
4.5 devez deviennent devons devra diffusion différente dirais dirigeants disais dispose disque do document doigt domaines donnant donnée douce doux douze drogue débats décider déclare
4.5 découvre décret décrit définitivement déjeuner délai démarche démocratique désir déterminer déteste détruire effectivement efficacité emmanuel empereur employé enceinte endroits
4.5 enfer enlever ennemis entière entraînement essence essentiellement européennes eut excuse exemples experts exprimer expériences extrait fabrication fan fans fenêtre fermer fermé
4.5 feuilles fier financière fixe fondation foot format former foule fournir frappe frontières fédéral gardien garçons gay genève george georges geste go gouverneur gratuitement
4.5 grosses grèce grève guide guillaume génial ha harry hausse hauts idéal imaginer immense immeuble immobilier impose imposer impôts incendie inde individu installer intelligence
4.5 interprétation interview inverse invite is it italien iv jack jambes jeter joli joseph journaux journées judiciaire juger juges julien juridique jusqu'en jusque laissez langage
4.5 leader lever libération lieutenant lille live lié liés locales loire lol longues lourd love luc luxe léger légèrement machines magazine mairie majeur maladies man mange
4.5 manifestation manifestations manuel marchés marques mener mention mettant meurt meurtre micro million mini ministres mises mont moral morale mr multiples municipal mène mélange
4.5 méthodes niveaux normale normalement noter notion nulle nécessité née obligation oeil offert officielle officiellement officier olivier ombre one option ordinateur organiser
4.5 organisme orient original os outils ouvrages pardon parlant partenaire partenaires participé particuliers particulière passent passée patients patrick pause pen performance perso
4.5 personnalité personnelle philosophie pilote plainte plait plantes plat plateau poche poisson policier populations portable portent portrait positif possibles posé poursuivre pousse
4.5 pouvais pouvant pp prenant prenez preuves princesse principales principes procureur prof professionnelle progrès promotion propositions propriétaires prouver pré précis précisément
4.5 prénom prépare présents pub puissant pétrole pêche quart quartiers quasi quitté raconter rarement re recettes reconnaître regardé relève remarque remis remise rentrée repose repris
4.5 représentants représentation responsables resté retirer retourne reçoit ridicule rock rouges routes russes règlement règne récit récupérer réduit réelle réfléchir régler réputation
4.5 résidence résumé réussir rêves sacré salariés salles san score scénario secondaire semblent servi seules show signes simon simples située siècles socialiste solide sommeil sors
4.5 souci soucis soumis soyez sports spéciale spécialiste stage strasbourg studio sucre suffisamment suicide suivantes superbe suppose surpris surveillance séjour sénat talent tas taxe
4.5 technologie tentative tenté terrible tire tiré tom tombé tome tort touché tourisme tournoi tournée traces trafic traite traiter transfert tres trou turquie tâche ultra usa
4.5 utilisateurs utilisés vague vallée vaste venait venant vendu ventes venue venus viande vierge vigueur violences vivent voient voies voile voisin voisins voter voudrais vrais
4.5 véhicules w washington youtube zéro échanges égard électeurs émissions équilibre établi établir étage étrange étrangères étudiant étudier évident
4.4 abandonner abandonné abri abus accent accompagné accusé achète actifs active actrice adaptation adjoint adopté adulte adultes agissait aides aimez aise alerte alex alimentation
4.4 amélioration anciennes ange anglaise animation annoncer appareils apparition appels appelée applique arc architecture armées arrondissement artistique aspects assis assuré
4.4 attendent attirer augmente australie avenue axe baiser balance ballon bassin basé bat battu bio blessés bleus boite bouger bourse bouteille boutique branche bureaux business
4.4 calendrier caméra canadienne canon carré carrément casser catherine catégories causes cellules cf ch chambres champagne chapeau charlie chemins chercheurs chris christophe
4.4 chronique citoyen classiques col combats combattre commencent commissaire compagnies comparaison comédie conclusion connait conneries connus cons consacré considérer contrats
4.4 contribution contrôler convaincu convient conçu coopération copie corruption corse corée coté cou couronne courrier cousin couvert coûte crimes critères croient croyez crème créée
4.4 culte culturelle cultures curieux cycle côtes degré degrés demandent dessins destin destination destiné destruction devaient dialogue difficiles différences digne diplôme directe
4.4 discussions disons disparition disponibles dispositif dispositions dite diversité dizaine dizaines dossiers douche drame drapeau durable dynamique déchets découvrez dépasse
4.4 déplacement dépôt détruit développé engage engager engagé enregistrement envoi eric espaces espérer essais etait excellente existent expert explication extension extraordinaire
4.4 exécution facteurs faibles faisaient falloir fallu fameux fausse favorable fermeture feront feuille fidèle fillon financier financiers fins folie folle fonctionnaires fondateur
4.4 fondé formé fortes forts fortune forum fout foyer franc franco frank frappé fruit frédéric fuite future féminin fêtes galerie gamme garantie graves grec guy habite henry
4.4 historiques honnête horreur horrible humaines humeur hyper hypothèse hâte immigration inconnu indice indiqué industriel industrielle indépendant ingénieur innovation inscription
4.4 installation installé institution interdiction intermédiaire internationales introduction intégration intéressé invités ira iran job jouent jure jury laboratoire laissant lancement
4.4 larmes libres libéral licence liquide lis littéraire liées logements logiciel longs los lot loup lunettes lutter lâche lève lèvres légère madrid magasins magique mail maintien
4.4 major malades manche manquer manqué marge marrant matières maurice mauvaises maîtrise messieurs mexique mine mines miss missions monaco montage montagnes montpellier montrent
4.4 montée morceau morceaux moscou my mécanique médaille médical médicaments ménage métiers naturellement navire news normes nécessairement obligatoire occupé océan odeur offres
4.4 oiseaux olympique oncle op oreille oreilles organisations organismes organisée outil paie paiement papiers paradis parallèle parisien parlait parlementaire pars participants
4.4 participe paru pascal patient paye pensées permettra personnellement perspective peuples physiques pierres pis piscine pitié placer plante plaque poissons pop populaires portugal
4.4 positions potentiel poursuit pousser pouvaient poète poésie prime priorité privés probable profite profond profondeur profondément provinces préciser précision précédente
4.4 présidence prévenir prêtre publicité publier publiée puisqu'il puissent pur pure pute qualités queue quinze ramener rappel rapporte raté refaire refus refusé regrette rejoint
4.4 religieuse remarquer remarqué remonter remplir rendent rends rennes renseignements repos reprend représentent restauration restera reviens richesse romain roy royale rupture
4.4 réactions réalisateur réalise réalisée rédaction réfugiés régional résolution résoudre réussite révèle sable sachant saisons salaires sarah sauvage scènes sec secrets secteurs sel
4.4 semblait sensible seuil sexuelle sexy signature signer situations ski solidarité solo sombre sondage souffle souris soutient sportif spécialement spécifique standard stop street
4.4 stress structures suivants suivent supplémentaire supplémentaires supporter supprimer suprême symbole syndicat sérieuse sûre team technologies temple tension termine terminer
4.4 territoires tests thèse tir toile toit tonnes totalité tourné trace traduit transformation transition travaillent troubles trouvait trouvez trump trésor témoignage témoin témoins
4.4 têtes utilisant utilisent utilisée vainqueur ventre vies villages vins virus visant vise visible visiter voler voté voulons voyages voyant voyons vues with yves z écart échapper
4.4 écrivain éditions électronique élevée énormément épisodes équipement équivalent étoile évaluation évidence évêque îles
4.3 abbé absolue accessible accidents accompagne accompagner accords accueille accéder acier acquisition adam adapter adapté administratif administrative admis adopter adoption
4.3 adversaire affronter africain africaine africains age agricoles aidé ailes aille albert ali alimentaire all alliés allée alsace amateur amateurs ambassadeur amende amener amené
4.3 amoureuse aménagement américaines analyses angeles annuel apparence appartenant appellent applications apporté apprentissage apprécie apprécier apres arbitre argentine argument
4.3 arguments arrivés arthur assistance assister associés at ateliers atlantique atmosphère atteinte attendais attendait attentat audience augmenté automatique autonomie autorisé
4.3 autoroute autrefois autriche aveugle avocats avouer baisser bandes banlieue barcelone basée bateaux be best beurre biais bijoux bill blessure blessures bleue bob bombe bonus boucle
4.3 bouffe bouge boulevard britanniques bruno bulletin bénéfice bénéfices bénéficier caché cadeaux cadres camion campagnes camps canadiens candidature capables capacités carbone
4.3 cardinal casque catalogue ceinture cellule censé cents chaise chant chante chanter chanteur chantier chapelle charbon chargée charme chats chaude chaînes cherchent cherché chers
4.3 chevalier chinoise choisis chrétien cite citer civils clinique coach collective collègue com commandement commandes commerciale communications communiquer communiqué communiste
4.3 comparer comporte composée comprennent compétence concentration concerts conducteur confirmer confirmé conflits conférences connaissez connard conseille conseillers conservateur
4.3 conservation considérée consommateurs constate constater constituent constitué consulter conséquent contenant continent copain correspondant couilles couples coupé couteau couvre
4.3 couvrir coûts croyais da dames dan dates del der descendre design destinée devais devenus devoirs diable dieux dimension dimensions dingue dira dirige diriger discipline dise
4.3 disparaître documentaire dominique dommages donnez dons doucement douceur due duo débuts décennies décédé défend défi définir départements déplacer déposer dérange désert développe
4.3 déçu dîner ed effectuer effectué emplacement enjeux enregistré enseignants enseigne entraîne entraîner entré environs esprits essayez estimé exact exclusivement excuses exemplaires
4.3 expliqué explosion express exprime exécutif fac facteur faculté faisais faisons familiale fantastique favoriser fc fenêtres ferai ferais feux fi fiction file finance financer fine
4.3 fiscale fixé fleur fleuve flics flotte flux fondée forcer forcé formations forment four fourni foutu francophone francs frapper free froide fromage fréquence fusion fédérale
4.3 gagnant game gamin gardes gilles global gloire gorge gouvernements gras gris guerres guère géant générales générations généraux gérard haha hautes hey hockey hop horizon https
4.3 héritage hésite identifier ignore ile implique incapable indispensable industriels indépendante inférieur ingénieurs inscrire inscrits inspiration inspiré installations instruction
4.3 instrument instruments intelligent inter internationaux intervenir intitulé intégrer intéressante intérieure investir investissements iphone islamique issus italienne ivoire jette
4.3 jo joe joyeux jugé juif julie jus jusqu'ici justifier kevin kg kim king laissent latin lecteur lecteurs leçon liaison libertés libéraux limiter limité limitée lion livraison livrer
4.3 liée lorsqu'on lumières luxembourg législatives légitime légumes mac magie maillot majeure mangé maria marin marins mario maritime marié mariée mark marketing marquer marre masque
4.3 massif matériaux maîtres menaces mensonge mentionné mené mettez mignon migrants mike milan milieux militants mineurs minuit miroir mit modernes modifier monté moteurs motif motifs
4.3 moto musulman mystère méchant médicale métal métropole météo nan napoléon nationales nationalité nationaux naturelles navires nettement noires nomination normandie nourrir nu nuits
4.3 négociations obligations observation observer obtient occupation officiers oiseau olympiques ondes ontario onze open opinions opposé opéra ordinaire organise orientation originale
4.3 origines orléans ose oubliez out ouvriers pacifique paire paquet paraître parent parisienne parisiens park parlez partagé partenariat partisans passait passes passés patience
4.3 pauvreté paysage peintre pensait perdue performances personnalités personnelles personnels pertes piano pistes plastique plate plateforme pleins pleurer pologne positive possession
4.3 possibilités pot potes poursuite poussé pratiquement prendra prisonniers prit privées prière prochaines procédé producteur producteurs profession profonde progressivement promesse
4.3 propriétés prouve provenant provence précieux précédemment préfecture préfet préparé présentent présentée présidente prévention prévoit prévue pseudo publiés périodes pôle q
4.3 quarante quasiment quelconque quête racisme rayon real recette reconnaît recrutement red refuser registre relais relative relever religieuses remercie remonte remplacement remplacé
4.3 rempli remporté renforcer rentré rené reportage représenter respecte restant restes retenir retrait rhône rio riz roger rond ronde récente réception récompense réformes références
4.3 référendum régionale répartition réponds répète réserves réservé réunis sache sage saisir salope sauce sauter savons scandale scolaires scrutin seins semblant sensation seras serez
4.3 servent session signal similaire situe sièges sncf so solaire soldat sophie sortant sortent sortes sorties souffrance souffre souffrir soutenu spécialistes stable stars stations
4.3 steve subi subir succession suivez suivie support supporters suppression suède syndicats sénateur séparation tabac tableaux taper tapis tarifs taxes tempête tendances tennis
4.3 terminée terrains terrorisme terroriste terroristes tester thierry thèmes thé tiennent time tissu titulaire toilettes tony tournage trains traités transformer transmission trompe
4.3 trouves trône tunisie tués témoignages ump unies uniforme universitaire universités vaisseau val valls variété vend verte verts vertu vi victoires victor video villa viol violent
4.3 visiblement visiteurs vivement voila volant volontaire voudrait voulaient voyager voyageurs william windows world wow ère économies écris écrite écrits éditeur églises électriques
4.3 élevés émotion émotions énergétique épreuves équipage équipements étapes éthique étions étonnant étrangère étudié évoque êtres
4.2 abandon abandonne abonnement abonnés absolu ac accorde accorder accordé accusation accuse achats acide acquérir actuelles actuels ad admettre adversaires afficher affirmer afp
4.2 agences agression agriculteurs aie aile aimais aimait alice alimentaires allaient alternative altitude amazon ambition ampleur amuser amène android anges anglo animé anna annonces
4.2 annuelle anonyme aperçu apparaissent apparaître appart appelait appelés apprécié appuie appuyer arabie architecte armé arrestation arrivera arrêtés arsenal asile assaut assise
4.2 assistant assumer assurances attaché attaquant attaqué attendez attentats attentes attire aube aussitôt automatiquement autonome auxquels av avancé avancée aventures baby baie bail
4.2 bains baise banc bancaire barbe baron barrage basket bd belges benjamin benoît bertrand bible bite blanches blonde bloquer bloqué bol bonsoir boss bosse bosser boule bourgeois
4.2 bourgogne bouteilles bouton box boy brillant bronze brown brut bébés béton calais californie calmer camarades cameroun camille caméras canapé canard cannes canton caractères
4.2 cardiaque caroline carrefour carton case cassé catastrophe catholiques cathédrale causé cave cd centaine centrales cessé chair changent chanteuse chauffeur cherchez chiant chicago
4.2 chimie chimique chimiques choisit chrétienne chérie cimetière cinquante cirque citation cités civilisation clan clientèle climatique clip coalition codes colle collections
4.2 collectivités colombie colonne combinaison commander commerciales commerciaux communs compagnon complexes comportements comprenant compromis compréhension comptait comté concentrer
4.2 conclu conclure conclusions condamnation conformément confort confusion congo congé connaissais connaissait connaitre connexion connues conquête consacrée conserve conservé
4.2 considérés constamment constante constaté constituer constructeur consultation contacter contacts conte contemporain continuent contraintes contribuer contribué copains
4.2 correctement costume cote couches courants courts craint crainte crier criminel cris crâne créateur crédits cuir culturelles curiosité cv câble célibataire césar dangereuse danser
4.2 demandant demandez descente destinés devint devront diagnostic diamètre dictionnaire didier diffusé dignité diminuer diminution dirai directrice dirigeant dirigé disney distinction
4.2 distingue district divorce doc domination donald donna donnera dose doublé doutes dragon dramatique duquel durer dvd débit déclarations déclarer décor découvertes décrire dédié
4.2 défauts défenseur déficit dégâts délire délit délégation démission démocrate démonstration démontrer dénonce dénoncer dépasser dépassé dépense dépit déposé dépression déroule
4.2 désigne désigner désigné ecole effectif employeur encontre encourager enlève enquêtes entourage entouré entrées escalier esclaves espagnole espagnols espoirs espérons esthétique
4.2 etienne excellence exceptionnel exceptionnelle excès exercer exercices exige exigences existait exister expansion expertise explications exposé expédition externe extraits
4.2 extérieure fabrique faciliter facilité facture faiblesse failli familial fatigue fatigué fausses fautes fauteuil façons fermée fesses fidèles fierté figaro figures financières
4.2 finis fiscal flash foie fonctionner fontaine ford forfait formidable forêts fournit fragile francophones fraude french from fuir fumer fumée futurs félicitations féminine gabriel
4.2 gain garage garantir gardé gaulle genoux genres germain gestes girl globale golf gosse gosses grace grandi graphique gratuite gravité grenoble guitare gâteau gère géographique gêne
4.2 habitant habitation habitudes habituellement hall hamon herbe hitler hugo hé hélas hôpitaux identique ignorer illustre imaginaire imagination immeubles impressionnant incident
4.2 inclus indien indiens individuelle industries indépendants informer infrastructures inférieure inspecteur instance intellectuelle intense intensité intentions interdire internes
4.2 interventions intervient introduit intégré intéresser inventé invitation irak irlande isabelle issu italiens jambe jardins jazz jeanne jeté johnny joindre joint jones jules junior
4.2 jusqu'aux justin jérusalem jérôme lancée largeur las latine laval laver league lee lentement levée leçons li libérer libéré listes littéralement livré ll location logo lord
4.2 lorraine lorsqu'elle lorsqu'ils louer louise lourde lucas lâcher légal légale législation majesté malheur malheureux mali malin management manager manifestants manifeste manquent
4.2 marcel marchand marier maritimes marne marquée mary maréchal masculin master maternelle mathieu mathématiques ment mentale mentionne mentir menu menée merveilleux mesurer metz
4.2 meubles microsoft miel mien mienne mince miracle misère mobiles mobilisation moche modes modeste modification modifications modifié monstre montrant monument monuments motivation
4.2 moyennes municipale municipalité musicale musiciens musiques musulmane mères mécanisme médiatique méditerranée mémoires mépris nancy naturels navigation netflix noble nomme norme
4.2 numéros négatif négocier néo nés obama oblige observations observe occident occidentale off offrent onu opportunité oppose options optique opérateur orchestre ordonnance organes
4.2 originaire oscar ours ouvertes ouverts panique panne panneau panneaux parait parfum parking parlais parlementaires partant partent parts parvenir passagers passages passera passez
4.2 passées pattes pension perception permanence permanent permanente philosophe photographe photographie phrases physiquement pib pile pilotes pique pires piège placée placés plafond
4.2 plaindre plaire plaques plats play pleinement poil poitrine pollution polémique pomme pommes pompiers ponts porno portait portugais poudre poule poulet pourrez poutine pr pratiquer
4.2 prenait prenne prestation prestations prie prisonnier procéder procédures productions professeurs profs programmation progression promesses promet promouvoir prononcer prononcé
4.2 propagande proportion proposent protocole protège protégé provisoire provoque provoquer précédentes précédents préférence présentant présentes présentés préserver prétexte prévenu
4.2 prévoir prévues psg psychologie psychologique publications publie puissante purement pyrénées quai qualification qualifié quiconque quotidienne québécoise racines raciste raconté
4.2 rage raisonnable ramène rangs rapides rappelé rassemblement ray raymond recommande reconnue recueil recul regardant regardes relatif relatives relevé religions remarquable
4.2 remboursement remercier remet remplace remporter renault rendement rendue rendus renseignement reproche reproduction représenté respectivement responsabilités ressort restait
4.2 restée retenu retire retiré retrouvent retrouvez rigueur rive rivières robin robot roche rois romaine romains romans romantique roses roue rouen roues roule rouler roux rugby
4.2 rumeurs réagir réalisés récent réduite régionales régulière réparer répression républicain républicains répéter résume réunions réussit réveil réveille réveiller révolutionnaire
4.2 révélé rêver rôles sacs sam satisfaction satisfaire satisfait saura saut sauvages sauvé scott secondaires semi sensibles senti septième serge serre serveur sexuel sexuelles shirt
4.2 signaler similaires sixième smartphone smith sms socialistes soigner soirées soixante sols sondages sonne sons soudain souhaitent souligne soupe souveraineté spectacles spectateurs
4.2 sportive spéciales spécialisé spécialisée spéciaux spécifiques stabilité statistique statue stock stratégique stupide stéphane suffisant suggère supporte supérieurs surveiller
4.2 survie survivre susceptibles suspect suspension symbolique symptômes synthèse séances sébastien sénégal séparer sévère sûreté sœurs talents tante tape tarif taxi temporaire tenait
4.2 tenant tendre tentatives this tirage tokyo tombée toronto touristes touristique tournant traditionnel traditionnelle traditions trait traitements trajet transforme traverse
4.2 traverser tribune trimestre tromper trompé trouble troupe trous trouvera tube tva tâches ukraine ultime unes universel universelle urbain urbaine usines utiles utilisateur
4.2 utilisées utilité vagues valable vapeur var variable vendeur vendus vengeance vents versailles versions veste veuillez vieilles viendra vif vingtaine visites vivants vocation
4.2 voisine volontaires vols volumes volé von votes voyait vraies vs vus we xavier your âgé écologie écologique écouté édifice égal électorale élevage éliminer élite épargne épaule
4.2 épaules époux épée établie établit étend étendue étonne évaluer éventuellement évite évoluer œufs
4.1 abbaye aborder absent absurde accompagnée accomplir accueilli accusations actionnaires actualités adhésion adieu administrateur administratives adn adoptée adresser agenda aimerai
4.1 aire aix alarme albums alentours alger algérien aliments allure am ambassade american amies amiral amuse analyser ancêtres angers animateur anime annuler antenne anthony antique
4.1 apport apprends armés arnaud arrivait arrêts artillerie artisans asiatique assassinat asseoir assiette assisté assurée attache attiré audio auguste aurons autorise autrui
4.1 auxquelles aviez avère ayez azur aérien aérienne back bad bal ball baptiste barrière bell biologique blagues blue blé bords bornes boston boules boîtes branches breton brevet brian
4.1 brigade brise briser brisé brun brésilien brûler bu bulle bâton bénéficie bêtes caen cage cahier caisses calculer campus can cannabis caractéristique carburant carl carlos carrés
4.1 casino cc censure certificat cesser cest chaine challenge chaos charger chargés charlotte chasseurs chauffage chaussée chemise chercheur chirurgie chouette christianisme christine
4.1 chroniques chèque chéri cigarette circonscription circulaire classé clavier clef clos clément clôture coffre coins colis collaborateurs collecte collier colonie colonies
4.1 colonisation colonnes combattants commandé commerces commissions communautaire communistes complot compléter compose comptent concepts concernés conclut condamnés confie confier
4.1 confirmation confié confondre conforme connerie consacrer conscient consentement conservateurs considérable considérablement considérant console consommateur constant constat
4.1 constitutionnel constructions construite contemporaine contenir contenus continu continuez continuité continué contraint contrainte contribue contrôles conversations conviction
4.1 corde correct correction correspondance correspondent corriger cotisations coton coucou coupes courante courbe craindre cri criminelle criminels crises critiquer croissant croisé
4.1 croyait créatures cuivre culturels céder célèbres céréales day dc deja demandait densité dent descend dessert destinées dettes deuil deviendra die difficilement digital dijon
4.1 diplomatique dirigée discret disposer dispute disques distinguer dits donnait dors dort doté douleurs douter débarrasser débile décoration défini définit définitive défis dégage
4.1 dégager délais délégué démarches démontre démontré dépendance déplacements désolée détention détermination déterminé economie edf effacer effectifs effectue efficaces eglise egypte
4.1 embrasse embrasser emma emploie emporte emporter empreinte engagements engagée engagés enjeu enlevé enregistrer enseignant enseigner entente enthousiasme entraîné entrepreneur
4.1 entrepreneurs entretenir enveloppe envisager envoyés esclavage espérance espérant etes examens examiner excuser exemplaire exerce exploiter exploration explorer exploser expose
4.1 expositions expressions exprimé exprès extra fabricant fabriquer faciles faille faillite fameuse faune favorables façade fermes fibre fichier fidélité fifa filiale filière fixer
4.1 fière fièvre flammes florence foire fonctionnaire francais franchise francis francisco franck françoise fred fréquemment fun fur fusil fêter gaffe gamins gang gendarmerie gentille
4.1 globalement globe golfe good goûter goûts graines grandeur grecque grecs green grille grossesse gré guinée généreux générique génétique géographie habitat harcèlement havre
4.1 hebdomadaire hectares high historien hiérarchie hollywood home hong hongrie honnêtement horaire horaires house huitième hum hygiène hélène héritier hésitez hôte hôtels ia
4.1 identification identifié idiot idéologie illégal imaginez immédiat immédiate impliqué imposé incluant inconnue inconnus indices indiquer individuel individuelles inflation informé
4.1 initial initiale initialement injuste innocent inquiétude inscriptions insectes insiste inspire installe instructions insulte interdite interprète interroger intime intégralité
4.1 intéressés inutiles invasion inventaire invention invisible inviter inégalités irai j'suis jackson jacob jaloux japonaise jason jaunes jet jim johnson jonathan jordan josé jouait
4.1 jouant joues juan juridiques justifie kilos kong label lady lapin laura lave laïcité levé liban librairie librement life like linguistique litres liège logiciels loisirs look
4.1 lourdes lourds loyer lyonnais léon mademoiselle magnifiques maires majeurs majoritairement manches manchester manga manifester manières manquait manteau marbre marchandises marches
4.1 marquis massacre matches maths matinée matt maturité maxime maîtresse menacé mensonges mental messe mette miami militant milliard mineur minorité mixte mobilité mohamed monstres
4.1 monétaire mosquée moulin ms municipales musical musées mythe mâle mètre médailles média médicament mélenchon ménages méritent métrage na nana naples nerfs nerveux nette nettoyer
4.1 neutre neuve neveu noblesse nombres nommer norvège not notice noté noyau nuages nucléaires nue numériques nécessite néerlandais négociation obligés observatoire observé occasions
4.1 occidentaux occupent occupée oeuvres offensive officiels offrant opposer ordonné osé ottawa ouvrier oxygène pacte paille palestine panier pantalon parcs pareille pari parlons
4.1 paroisse parquet partagent participent particules partiellement parvient pasteur patrons pavillon paysages paysans payés peines peint pensant people perdent perds perdus
4.1 permettrait perspectives phénomènes pic pizza pl plages plaine planche pleure plomb plu plume pme po poches poignée poils polonais pompe popularité porc portail portefeuille
4.1 possèdent poster posté posée poubelle pouce pouces pourcentage pourrai pourras poursuivi poussière poussée poème prier primaires priori problématique prochains produisent produite
4.1 professionnelles profité promenade promo prophète proposée prouvé provenance provient provoqué préalable préférée présidents prétend prétendre prêter prêtres prêté publiquement
4.1 publiées puissants puits pâte pères pèse pétition qualifier qualifiés quarts quoique racine radical ranger rap rapporté rapproche rapprocher rater rayons rebelles rechercher
4.1 recommandations refuge refusent regardent regards reims rejet remarques rembourser renaissance rendant renoncer renouvellement repartir reposer représentations requête ressemblent
4.1 ressenti ressortir restaurants retenue retraites reviennent reçoivent rhin roland ryan ré réaliste réalisées récentes récents réclame récolte récupéré réels régiment régimes
4.1 réglementation réglé régulier rémunération rénovation réparation répertoire répondent répétition réside résister rétablir réunir réunit révision révolte révélation révéler sacrée
4.1 sagesse sain saints saisi salarié samsung sanctions saoudite satellite saurait savoie schéma secrète semblable sensibilité sentent servant signification sincère sincèrement sir
4.1 situés soirs solde solidaire solides solitaire solitude sortis souligner soumettre soutiens souverain souvient soviétique soyons sportifs stephen steven stockage story strictement
4.1 subit substance subventions successeur suisses suites supprimé supérieures surement surfaces surprenant susceptible suspendu suédois sympathique systématique systématiquement sèche
4.1 séminaire sépare séparés séquence tables taire taylor tech températures tend tensions terrasse terrestre territoriale testament testé texas that thread théories tienne tim times
4.1 tirs tissus tombent toulon traditionnels traduire tragédie traits tranche tranquillement transformé transmettre transparence transporter travaillant traversé trentaine tribunaux
4.1 trio triple tristesse trophée trouvée tunnel turc typique téléphones témoigne united universitaires urgent usages vache valoir vancouver variations varie venise verbe verras verres
4.1 verser veuve violente violents virer visages visibilité visibles vivante vocabulaire vole voulant walter west white will williams xixe xv âmes échanger échantillon échappe écho
4.1 écoutez écrans écrivains égale égypte électoral élever énergies énormes éric étages éteint étendre étiez étudiante étudie évolue évolué
4.0 abattu accessibles accessoires accompagnement accompli accordée achevé activement adaptée admet ado adolescence adolescent adolescents adorable adoré affection affecté affiches
4.0 affirmation affirmé afghanistan agglomération agissant aimerait airs ajoutant alan alexis allemandes allié allés alpha alternance alternatives aluminium amant ambitieux amendement
4.0 amiens amont amours amsterdam amusant améliore andrew andy angoisse animale ann anneau annexe annie annulation annulé antiquité antonio ap appartements appartenance appartiennent
4.0 apparu appliqué appliquée approbation approcher approuvé approvisionnement appétit arbitrage archevêque are arracher arrange arrivant arrives arrêtent arrêtée artificielle
4.0 ascenseur ascension asiatiques assassiné assises associer associée assume athlète athènes attacher attribution attribué augustin auriez autel authentique autobus autochtones
4.0 autorisée autorisés avancées avertissement aviation avignon axes aériennes aîné ba bague balade ban barres bars baseball basses battent batteries bay beach bec berger bi
4.0 bibliothèques biologie bisous blocs blues boisson boissons bombes bond bonhomme bonnet bottes boucher bouches bouffer bourg bourré boutiques boutons boxe boys brest bruits brune
4.0 brûle buteur buzz bye bâtir bénéficient bénévoles cachée cahiers calculs camions camping candidate canons capitaux capture carnet cash cauchemar causer caution cdi centimètres
4.0 certitude cgt championnats championne changera chantiers chants char charité charmant chasser chasseur chatte chelsea cherchait cherchant cherches chevaliers chic chili chirac
4.0 chirurgien choisie choqué chou chômeurs circuits citations civiles claires clause clermont clichés climatiques clinton cloche cloud coco cohérence coller colline comble comique
4.0 commenter commerçants commettre commissariat compagne compagnons comparable compare comparé compatible complexité complice complicité complément complémentaire complémentaires
4.0 composés comprise comptable comptant concentre concentré concernent concerné concession concevoir concrètement concurrents conducteurs confortable confédération conjoint consensus
4.0 considèrent considération consommer constituée constructeurs consulté contemporains contenter contes contiennent contributions conversion conçue coordination coordonnées copies
4.0 coque coran cordes coréen costa costumes couché coule couler couloir coupables courageux courtes cousine couvent coûté crash creux crever crie cristal critère croise croyance
4.0 croyances croyant créant créateurs créations créature crédible créent créés cuba culpabilité cure curé cycliste céline célébrer cœurs dalle danemark dangers data datant davis dead
4.0 demie dernièrement dessiner devienne deviens devise diamant diane dictature diego diesel diffuser diffusée différemment diminue directeurs disaient discrimination discute discuté
4.0 disparaît disposent dispositifs dissolution distances divine divisions divisé dj doctrine documentation dollar domestique dominante domine don't donnes donnés dormi douloureux
4.0 douzaine drogues duel durs duré dé débute débuté décennie déception décharge décident déclin dédiée défendu défenseurs défilé définitif dégueulasse déja délicat délicieux démarre
4.0 démocrates démon dépenser déplace dépôts dérive dés désire détenus détresse détriment développée développés dévoile education edward effectuée effectués embauche emmener emmène
4.0 emprunt emprunter empêché encadrement encourage encre ennuie entendent entité entrent entretiens envisage envoyez envoyée er escaliers esclave essentielle essor estimation estomac
4.0 eva exacte exclu exclusif exclusion exil existant expliquent explosé exportations exposer exposés extraction extrémité extrêmes extérieurs exécuter exécuté fa fabriqué familiales
4.0 fantôme farine fassent favori favoris favorise femelle fermés ferroviaire fiable fiches fichiers fiers figurent filer filet filtre finales finira finissent fiscalité fixée flamme
4.0 flic floride flèche foncé fondamental fondamentale fondamentaux fondateurs formée formés fournisseurs foyers franche franchir fraternité fraîche fric frigo fréquente fuck futures
4.0 féministe fût gagnent gains galère garanties gardiens gaza gel gendarmes general genou gentils gilbert glisser goutte gouvernance grade grain grandement grandir gratuits grotte
4.0 group guise géants génocide gérant géré habiller habituel habitué handicap hard harmonie hautement he hello hervé heu historiens ho honoré hot hubert humide humidité hébergement
4.0 héroïne id idem identiques ie if ignorance illusion illustration imaginé impatience implantation implication imposition imprimé impulsion incapacité inclut index indiquant
4.0 indiquent industrielles infection infini infirmière infraction infrastructure initiatives innocence inquiéter insee inspection instagram installée installés instances instants
4.0 instar instinct insulter insultes insupportable intellectuel intellectuels intelligente internautes interroge intrigue introduire intègre intégrale intégrité intéressantes
4.0 intéressants intéressent inventer investi investisseurs invitée irais irlandais ironie islamistes island isolé issues jalousie jane jay jeff jessica jimmy jolies jouets journalisme
4.0 judiciaires juive julia juridiction juré jusqu just karl ken laine lambert lame lampe larges leaders lent libye libérale linge lionel lisa lisez lits little littéraires livret
4.0 localisation lorsqu'un lou loups louvre lr luis lâché légion légitimité madagascar madeleine maintient majoritaire malaise mandats manifestement manipulation mannequin manuscrit
4.0 maquillage marais marathon marchands marco marguerite mariages marion marocain massive mat matériels maux maximale may maîtriser maïs media men mensuel mentionner menées merveille
4.0 mettait mettons mettra meurent meurs meurtres miller missiles mn mobilier modalités moines monarchie mondes mondiaux montres more morgan mortes motion moutons multi multitude
4.0 munich municipalités municipaux munitions muscles music musicien mystérieux mécanismes méchants médicaux mérites mérité métaux nathalie nathan nazis naître nelson nettoyage nick
4.0 nicole nier nintendo nobel noix nommée notions nouveauté nuage nuances nuls nus négative nôtre obliger obligée obstacle obstacles obtenus occidental occupés oeufs officielles oise
4.0 om onde ong ongles opposant opposants opposés opérateurs opérer ordinateurs organe organique organisées organisés orientale orthographe otage otan ouai oubli oublions ouf
4.0 ouvertement ouvrent pa pack pair palmarès pan paragraphe parallèlement paramètres pardonne partagée participant particulières partiel partielle party passeport passionné patrie
4.0 pauline payant pdg peintures pensons pente per permettait permission persuadé phare pharmacie phases photographies pi pirates placement plaint plaintes plancher planches pneus
4.0 podium poing policière pompes porteur portion porto portraits ports posent posez positifs posséder potable poteau pourri pourriez poursuites power poèmes poétique prenons press
4.0 pressions pressé prestige princes priorités prisons privilège prières probabilité prochainement procurer productivité profitez profits profondes progresser proie projection
4.0 prononce proposés proprement protégés proviennent provincial prudence prudent précises précisé préfèrent préoccupations présentées prévisions prévus psy puisqu'elle puissances put
4.0 pâques pâtes péché pédagogique pékin pénal pénale périmètre péter quantités quarantaine quatorze quinzaine races rachat racheter racistes raisonnement rajouter ramené rappelons
4.0 rapporter rapprochement ras rassemble rassembler rassure rassurer rattraper ravi recherché recommandé recommencer reconnais reconnaissant reconnus reconstruction records recruter
4.0 refait regretter regroupe rejeté relance relief remarquables remplie remplis remporte remède rencontrent rendra renforcement renouveler renvoie renvoyer report reporter reproduire
4.0 requis rer respecté respirer ressens ressent ressentir ressource restez resto restés retourné retours retrouvée revendications revers reviendra revu reçois reçus ri richesses
4.0 rigole rires road robots rocher rotation roulant routine ruines rumeur rural règlements réalisations réchauffement récits réclamer récupération rédigé réelles réflexions régie
4.0 régionaux régulation réplique réservoir réservée résidents résolu résulte réuni réveillé rêvé sachez sacrifice saga saine saisie salade sales samuel sanction sanitaire saute sauve
4.0 sauvetage sauveur savaient saviez scolarité sections seigneurs seize semblerait semestre sensations sentait sergent serment serons serpent serré serveurs set sex sexualité sexuels
4.0 sfr sida sien sienne siens signale signalé signaux significative signée simplicité situées socialisme socio sociologie soeurs soie soif sombres sonore sony sortira souffert souhait
4.0 souhaiter souhaitez souhaité soumise sourit soutenue soutiennent spatiale spectateur spectre sphère spirituel sportives spécialisés spécialité ss stand start stationnement statuts
4.0 stratégies studios styles sublime substances suffisante suivis sun superficie supposé surnom surprendre surprises suspects svp symboles syndrome synonyme séduire sélectionné
4.0 sénateurs séparé sérieuses sûrs tablette taches tactique tchèque technicien technologique tendu tentent tenues tenus terreur thaïlande thermique théorique ticket tien tiendra
4.0 timide tolérance tombes torture touchant tracé traditionnelles tragique trahison traitant trans transaction transactions transmis travaillait traversée treize tri tribu triomphe
4.0 trouvaient trouvais trouvant trouverez trouvés tubes tueur turcs tweet télécharger téléphonique témoigner unanimité und urbanisme urgences urss usagers vaches vain vaincre
4.0 vaisseaux vaisselle valait valent valentin valide valise valérie variables variétés vatican vedette vegas veiller venaient venger verrez victoria vides vieil vietnam vii violation
4.0 visa visité visé vivait vivons vladimir volet volontairement volontiers voudra voyais vraisemblablement vérification véritablement véritables vêtement wars weekend what wifi wilson
4.0 xd xi xiii xxe young zoo âges âgée âgées âgés ç çà é échappé échecs échoué éclairage éclat éclate écosse écoutes éd éditeurs élaboration élan électroniques élevées élimination
4.0 élire éloigne éloigner élue émis énerve épais épaisseur épidémie épouser équipé éteindre éternel étienne étiquette étonné étroite évacuation évasion évoquer évoqué évènement
4.0 évènements évêques ô"""
