"""Common German words, each line behind its Zipf value: a logarithm of how common."""

WORDS = """7.5 der die
7.4 und
7.2 das in
7.1 ich ist
7.0 den mit nicht von zu
6.9 auf ein es für im
6.8 auch dem eine sich sie
6.7 als an bei dass des er so wie
6.6 aber aus hat nach sind
6.5 am du einen haben man noch nur oder um war was wenn werden wir wird
6.4 da einer kann zum über
6.3 dann durch einem habe hier ja mal mehr mich mir schon sein vor zur
6.2 alle bis diese doch ihr immer jetzt keine wieder wurde
6.1 bin gibt gut hatte ihre können muss sehr uns unter vom
6.0 ab alles also damit denn dieser dir einfach ganz gegen geht machen meine ohne seine viel weil will zeit
5.9 beim dich eines etwas hab heute kein kommt leben mein menschen nichts nun seit selbst soll waren wer wo würde zwei
5.8 a andere anderen dabei deutschland diesem dieses dort erst ersten gerade hast ihm ihn ihrer jahr jahre jahren lassen macht müssen neue ob seiner sollte sondern viele warum weiss
5.8 weiter wirklich wurden wäre zwischen
5.7 bereits berlin besser bitte d dafür dazu deutschen diesen drei einmal ende euch frau gehen gemacht genau hätte ihnen ihren ins kommen könnte mann nie s sagen sehen sei seinen sowie
5.7 stadt steht tag uhr vielleicht weg wegen welt wohl wollen während
5.6 allem arbeit beiden bist danke davon de deine denen deutsche dies eigentlich erste etwa fast finden frage gar geben geld gleich gute jeder jedoch keinen kinder klar konnte lange
5.6 leute m meiner natürlich neuen paar recht richtig sagt seinem sieht teil the tun unsere werde zurück
5.5 allen allerdings art b besonders darauf darf dein e einige fall fragen frauen gab ganze gehört gerne geschichte grosse grossen hatten heisst i ihrem jeden jemand kam kannst land
5.5 letzten liebe liegt lässt meinen möchte ne neben nehmen nein of oft platz sagte schnell schön seite sicher sogar sollen spiel später statt stehen u vielen weitere welche wenig
5.5 wissen wollte worden zusammen zwar
5.4 arbeiten ausserdem beide bekommen besten bild bleiben bleibt bzw c daher daran darüber deren deshalb eben eigenen euro familie findet ganzen gesagt gesehen gewesen ging glaube
5.4 grund guten halt haus hin je kaum kleine kurz leider meinem minuten morgen musste möglich n nacht namen neu online polizei problem sollten sonst spielen stand stellen stunden tage
5.4 thema unser unternehmen vier weit weniger woche würden
5.3 abend allein aller alten alter anders anfang auto bald beispiel bekannt bisher bringen damals danach dank dessen deutlich direkt dr ebenfalls echt egal eher eltern endlich erhalten
5.3 essen eu europa finde fünf gefunden gegenüber genug gesellschaft gilt gott h halten hand hinter hoch hätten jede junge kind kleinen kopf lang letzte lieber los mag musik mutter
5.3 männer münchen nachdem nächsten oben ort person pro r rund schule schwer sofort solche spd stark strasse unserer us usa wasser wichtig wochen zeigen zeigt zweiten überhaupt
5.2 ach afd all alt alte and angst artikel aufgrund augen ausser bayern bereich beste besteht bestimmt bevor bisschen brauchen braucht bringt buch ca cdu dadurch darum denke denken
5.2 deutsch dinge dürfen eigene einzige entwicklung erfolg ernst fahren fand fest film folge folgen form frei freunde früher führt gegeben gekommen gern gestern geworden glück gross
5.2 gruppe hamburg hause helfen her herr hilfe idee ii innerhalb insgesamt internet irgendwie is jedem jedes keiner kirche klasse konnten kosten krieg könnten l lage laut leicht lesen
5.2 liegen läuft mai manchmal mehrere meist meisten mensch millionen mädchen märz na neues niemand nimmt o obwohl oh ok passiert personen politik preis probleme prozent raus regierung
5.2 rein richtung rolle sache scheint schliesslich schreiben sehe seines september sohn spass stelle stellt stimmt suchen super t tagen team to tod treffen trotz trotzdem tut v vater
5.2 vergessen verschiedenen verstehen voll vorbei völlig wahl wann weiteren wert wien wieso wort zahlen ziel ziemlich zudem zukunft zunächst österreich
5.1 anderem anderes april august bad band bedeutet bekommt bilder blick chance dachte dagegen deinen deiner ebenso einigen einsatz erreicht f falls fehler frankfurt freund fällt führen
5.1 g gebracht gemeinsam genommen glauben gleichzeitig grosser habt hallo handelt hinaus hoffe hält höhe hören ihres insbesondere job juli jungen juni kaufen kennen kunst köln langsam
5.1 lernen liess links mach meinung menge meter michael mindestens mitarbeiter mitte moment musst möglichkeit name new november nr nächste nämlich oktober p partei per peter rahmen
5.1 raum rechts reden sachen sah schaffen scheisse schlecht schweiz sechs seiten selber setzen sex sicherheit sommer sorgen sowohl spiele spieler spielt sprache sprechen spricht st
5.1 stunde stück suche system tatsächlich titel tochter unseren verloren versucht video w wahrscheinlich weise welches willst wobei wohnung wären x z zahl zehn zumindest zweite
5.1 übrigens
5.0 acht ahnung alleine anderer antwort ausbildung bahn bedeutung beginn beginnt beispielsweise bereit berliner bevölkerung bietet boden bruder bürger darin daten deinem dennoch
5.0 deswegen deutscher dezember dran drauf dritten druck durchaus eins entfernt entscheidung erfahrung ergebnis erklären erklärt erreichen erster erwartet erzählt eure europäischen
5.0 facebook fallen falsch fc februar fehlt fertig firma folgenden foto frankreich freundin funktioniert fussball gedacht gedanken gefallen gefühl gehe gehören gemeinde genauso
5.0 geschrieben gesicht gestellt gewinnen gleichen grad grösste grössten grünen guter gutes hans heraus herren herz hohe hohen hälfte häufig hört indem informationen interesse
5.0 inzwischen jahres januar jeweils kamen kampf kenne kennt kindern kleiner km komplett kraft kreis kritik kultur kunden könig körper la lag lass laufen lediglich licht liste luft
5.0 länger lösung mache machte manche markt martin medien mitglieder mittlerweile monat monate monaten müsste nachrichten nahm nen neuer niemals nochmal nutzen nähe offen okay on opfer
5.0 passt plötzlich politiker politische politischen programm projekt präsident punkt punkte rechte rede regel region reicht reihe richtige russland saison schau schauen schritt
5.0 schwarz schöne schüler seid seien selten setzt sieben siehe sinn situation solchen somit sonntag sowas soweit sport staat staaten stimme stimmen stuttgart sucht tat teilweise text
5.0 thomas toll tragen tv typ unbedingt unserem unten unterstützung unterwegs verbindung verein verfügung vergleich verlassen verschiedene versuchen verwendet vorher warten weder
5.0 weiterhin welcher wenige wenigstens wirst wirtschaft wochenende wählen zeiten zeitung ziehen zimmer zuerst zuvor überall
4.9 absolut aktiv aktuell angaben angebot arbeitet arzt aufgabe aufs auswahl bank befindet begriff beitrag bericht besuch bett bewegung bezeichnet bildung blieb chef china christian cm
4.9 co daraus darunter denkt derzeit dollar drin dritte dürfte eh ehe ehrlich einzelnen en englisch entscheiden entweder entwickelt erde erfahren erfolgreich ergebnisse erkennen erneut
4.9 erstmals erwarten etc fans fenster flüchtlinge folgt for fotos freien freiheit freitag freude freuen früh gebe gebäude gefahr gefragt gefällt gegangen geh gehabt geht's genannt
4.9 gesetz gespielt getan gewalt gewählt gibt's gleiche glücklich gmbh gold google grenzen grosses gruppen gründen hannover hart hey hilft hotel http hund interessiert irgendwann it j
4.9 jedenfalls jemanden john jungs k karl klein klingt knapp komm landes lebens lebt lehrer leipzig leistung leuten lieben linie linke linken live länder ländern mannschaft max meines
4.9 meint meinte mm montag mussten nahe natur nennen nennt nix no nummer offenbar ordnung paris plan post rechten regelmässig reich reise rest rot ruhe runde sag samstag satz scheiss
4.9 schluss schneller schreibt schuld schönen serie sicht sieg sinne sitzen start stellte stolz teile teilen themen top total trifft tür universität verdient verfahren verhalten
4.9 verkauft vermutlich verstanden verstehe versuch versuche vertrag veröffentlicht vorstellen wahrheit werk wichtige wollten worte wusste york zahlreiche zeichen zeitpunkt zieht zug
4.9 zuletzt zusammenhang ähnlich ändern öffentlichen
4.8 abschluss ag aktion aktuelle aktuellen al album allgemein amt ans anschliessend anteil antworten anzahl app arsch aufgaben aufgenommen auge ausschliesslich aussehen ausserhalb
4.8 autor autos baden basis bau bauen begann benutzt berichtet beschäftigt besondere bestehen bestimmte bestimmten betrieb bewusst bezahlen beziehung bier bieten bloss brachte brauche
4.8 bremen bundesliga bücher club cool csu dahin damen dar david ddr demokratie deutschlands dienst ding diskussion draussen dresden dumm düsseldorf eindruck einfluss eingesetzt
4.8 energie entdeckt enthält entschieden entsprechend entstehen erfahrungen erinnern erinnert erstes erstmal erwähnt et ex extrem familien fdp fehlen feiern feuer flughafen folgende
4.8 fort frank franz freie freut friedrich froh funktion fuss fährt fällen fühlen fühlt führte fürs gebaut gebiet geboren geburtstag gefahren geführt gegensatz gehalten gekauft gelesen
4.8 gelten genutzt gericht gesamte gesamten geschafft geschehen gesetzt gespräch gestorben gesucht getroffen gewonnen gezeigt glaub glaubt grenze grundsätzlich grösse grössere grün
4.8 grüne halle halte handy haut heissen herzen heutigen hielt himmel hingegen hinten hintergrund hoffnung holen hände ideen iii immerhin inhalt insel interessant internationalen
4.8 interview irgendwas irgendwo italien jahrhundert jugend jährige kaffee kamera karte kilometer kleines kollegen komme kontakt kontrolle kostenlos krankenhaus kurze könne könnt
4.8 künstler lachen laden langen legen leid leisten link literatur london lust lustig längst machst maria massnahmen mehreren meinst meister merkel minute miteinander mitglied mittel
4.8 mund möchten möglichkeiten möglichst müller nachricht naja netz normal nötig organisation osten parteien partner party passieren patienten paul perfekt persönlich position positiv
4.8 praxis preise prozess qualität quelle regeln relativ rennen richter richtigen ruhig rücken sachsen sage schade schaden schlafen schlimm schloss schulen schutz schweizer schwester
4.8 schützen see sekunden setzte show sitzt sobald solange soldaten sonne soziale sozialen sprach spät starke sterben stets studie studium ständig szene tages technik teilnehmer
4.8 telefon tief tiere tisch tolle tor tot trainer trinken tritt trägt täglich türkei umgebung un union unterschied unterstützen unterstützt urlaub usw verantwortlich verbunden
4.8 vergangenheit verhindern verkaufen verkehr verlag verletzt verlieren version vertrauen vertreten videos volk voller vorhanden wagen wahr wald website weissen weisst welchen
4.8 weltweit wen wenigen werbung werke wetter wichtiger wiederum wiener willkommen winter wirken wirkt wolfgang wünsche wünschen you youtube zog zufrieden zugleich zuhause
4.8 zusammenarbeit zustand zusätzlich zählt
4.7 abends abgeschlossen abs ah alexander alkohol allgemeine allgemeinen alternative andreas anfangen angeboten angriff anlage anna anschluss ansehen anspruch arm arme armee arten at
4.7 auftrag ausgabe ausland aussage aussen ausstellung baby bahnhof be bedarf bedingungen befinden beginnen behandelt behandlung beiträge bekam bekannte bekannten benutzen beruf
4.7 besitzt besonderen bessere bestätigt besuchen beträgt bezahlt bezug bilden blau blut brief bund bus by böse bürgermeister büro computer daniel dauert davor di diesmal donnerstag
4.7 dorf dortmund durchgeführt ebene echte ecke ehemaligen eigenes einführung einiges einzelne einzigen empfehlen england entgegen enthalten entsprechenden entspricht entstanden
4.7 erfolgt erhielt erhält erinnerung erklärung erlaubt erleben erlebt erscheint erzählen eröffnet euer europäische extra fahrer fahrt falle falsche fanden farbe fernsehen fiel filme
4.7 finale find findest finger firmen fleisch fliegen fordert forschung fragt französischen freunden frieden fälle führung garten gearbeitet gegner geil geist gelegenheit gelernt
4.7 gemeint genannten general generation georg geplant geschichten geschlossen geschäft gesprochen gesundheit gewissen gezogen gingen gottes grundlage grösser grösseren gründe gäste ha
4.7 halb handel handeln hauptsächlich heimat heinz herbst herrn herum hinweis hinzu hof hoffen hoffentlich hängt höher höhere industrie innen institut interessen international
4.7 internationale israel iv jahrhunderts jan jeweiligen juden jung kaiser karriere karten kauf kg klaus kommentar konzept kostet krank kurs kämpfen küche lager landkreis lauf laufe le
4.7 legt leichter leiden leistungen leiter leitung letzter lied lief liga ma mail main mama mark masse material meer mehrheit melden milliarden min mio mitten mittwoch modell moderne
4.7 museum männern mögen möglicherweise müssten nehme nett neun norden not notwendig näher offensichtlich offiziell one park pc plus polen polizisten presse produkte produktion
4.7 professor quellen radio rat reaktion reichen reisen religion robert rom roman rote roten rum schafft schaut schicken schiff schlagen schlechte schliessen schlimmer schrieb schwarze
4.7 schwarzen schweden schwierig seele seitdem selben selbstverständlich sendung sicherlich siehst sogenannten solltest song sorry sowieso spanien sparen spiegel spielte spitze standen
4.7 star starb starken steckt steigt stein stiftung strassen strecke strom studenten studien städte stärker technischen test theater tour traum treten trump twitter unabhängig unfall
4.7 ungefähr unglaublich unmöglich up urteil van veranstaltung veranstaltungen verantwortung verdammt verdienen vergangenen verhältnis versteht vertreter verwaltung verwendung
4.7 verändert vieles vollkommen vollständig vorne waffen walter wand wege weisse weiterer weiteres welchem werner werte wesentlich westen wichtigsten wind wirkung wissenschaft wm
4.7 wohnen wollt wow wunder wunsch wär zahlreichen zeigte zentrum zerstört ziele zweifel zürich öffentlich öffentliche öffentlichkeit übernehmen überzeugt
4.6 abgesehen abstand abteilung adresse afrika amazon amerika amerikaner amerikanischen analyse andererseits angeblich angebote angefangen angenommen anhänger anlass ansicht ansonsten
4.6 antrag anwendung anzeige armen as aufbau aufmerksamkeit aufnahme auftritt ausnahme aussagen aussieht automatisch ball baum beendet begonnen behalten behörden beine beispiele
4.6 bekomme berg berichten beschreibung beschrieben besonderes bestand bester besucher beteiligt betrachtet betrifft betroffenen bewegen beziehungen big bildet bisherigen bislang bonn
4.6 bot brauchst breite brücke bundesregierung bühne chancen charakter city dach dame daneben dargestellt darstellung dauer demnach design desto dienen dienstag dient do dringend
4.6 durfte ehemalige eigener eindeutig einfache eingestellt einheit einiger einrichtung eis eng englischen entlang entscheidungen entsprechende entsteht entwickeln erfüllt ergeben
4.6 ergibt erhöht erklärte erscheinen experten falschen fan farben feld fischer fläche fordern formen freue frisch frühen früheren fuhr förderung fühle gang gast geblieben gebraucht
4.6 gefährlich gegend gegenteil gegründet gelang gelassen gelegt gemeinden gemeinsame gemeinsamen gemäss geniessen george gerät geschaffen geschickt gestalten gesund getötet gewann
4.6 gewicht gewinn gewinnt gewisse geändert gibts glas grade haare halbe hamburger hauptstadt heiligen heinrich heiss heisse hersteller hervor hessen hi hierbei hiess high historischen
4.6 hoher holz homepage händen hängen häuser höchsten höre information informiert infos islam japan jemals jene jesus johann johannes josef jugendliche jährigen jährlich jürgen kalt
4.6 kaputt kategorie keinem keller kino komisch kommenden kommission kommst konzert krankheit kriegen kurzen lasse lasst league leer legte letztes liest lohnt ludwig länge lösen
4.6 manchen me medizin mehrfach meistens minister mission mittels modernen momentan morgens my mögliche möglichen münster müsse nachbarn nachmittag nachts nahezu namens nase nazis nem
4.6 news niveau nrw null nutzer nutzung nächstes nürnberg offenen original otto papier parlament pass passen pause pdf persönliche persönlichen pflanzen pflicht philosophie politisch
4.6 positive posten praktisch prinzip private privaten projekte präsentiert präsidenten prüfung ps publikum punkten real realität rechnen rechnung red regen republik respekt retten
4.6 rhein richard risiko rock ruf ruft runter russische russischen sammlung schliesst schlägt schmidt schuhe schwere schweren schöner schönes service simon singen single sitz sodass
4.6 software sogenannte sorge sorgt sprachen staffel stammt standard starten stattdessen stefan stehe steigen steuern stil stimmung streit städten syrien süden tatsache teams
4.6 technische teils termin teuer texte that theorie tier tipps ton toten tradition training trat traurig typen täter tätig tätigkeit umgang umwelt unmittelbar unseres unterricht
4.6 unterschiedliche unterschiedlichen untersuchung ursprünglich verboten verfolgt verkauf verlangen verlauf verliert verpflichtet verständnis versuchte verwenden vorschlag vorstellung
4.6 vorteil wahre warte wechsel weihnachten wein weist wem werfen weshalb west wichtigen widerstand wilhelm willen with witz woher wolf worten würdest württemberg y zentrale zeug
4.6 zeugen zugang zuschauer zweck zweimal zweiter zwölf zählen ärzte äusserst öffnen übernommen überrascht übertragen übrig übrigen
4.5 abhängig abschnitt absicht achten achtung air aktien aktivitäten alltag amerikanische anfangs angekommen angesehen angesichts anhand anlagen anscheinend anstatt anti anwalt apple
4.5 arbeiter arbeitgeber au aufgebaut aufgestellt aufhören aufklärung auflage auflösung aufmerksam aufnehmen auftreten augenblick augsburg ausdruck ausgaben ausgeschlossen
4.5 ausgezeichnet ausreichend auswirkungen autoren banken bar bd bedenken bedeuten begeistert begleitet begründung behaupten behauptet beides belegt benötigt beobachten beobachtet
4.5 bereichen bescheid beschlossen beschreibt besetzt besitz besitzen besitzer besseren best bestellt bestätigen besucht beteiligten betrieben betroffen bewegt beweis beweisen bewohner
4.5 bezeichnen bezeichnung bezieht bezirk bezüglich bildern bitten black blieben blog blöd bock boot bord botschaft brand brandenburg brauch braun breit brot brüder bundesrepublik
4.5 bundestag bundeswehr business carl cd christen christoph code community dahinter daraufhin dasselbe dauern debatte definitiv denk details diejenigen dieter dingen direktor
4.5 diskutiert dm drehen drogen drüber drücken echten ehre eier eigenschaften einerseits einfachen einfacher eingeführt eingeladen einrichtungen einst einstellung eintritt einwohner el
4.5 elf endet engagement engel entscheidet entstand enttäuscht erfolge erfolgen erforderlich erfüllen erinnerungen erkannt erkennt ermöglichen ermöglicht ernsthaft erschien erschienen
4.5 ersetzt erstellt eur euren europas eventuell ewig existiert fahre fahrrad fahrzeug fahrzeuge fakten festgestellt festival feuerwehr ff fick ficken figur figuren flucht flug
4.5 flugzeug folgte formel forum fr frag fragte frankfurter französische freiburg frühjahr frühstück funktionieren führer gaben galt ganzes gas geb geburt geeignet gefängnis gefühle
4.5 geholfen gehörte gelaufen gelb gelände gemeinschaft genauer generell genügend gerhard german geschenk geschlagen geschmack geschwindigkeit gesetze gespannt getragen getrennt
4.5 geöffnet gib graf gratis greifen griechenland griff grossartig grossbritannien grunde gucken halben hals haltung hass hasse hauses helmut hergestellt herkunft hermann hierzu hinein
4.5 hinweise historische hitler hm hochschule hochzeit holt hrsg humor hunde hundert hunger hättest höchste höheren hölle hör informieren infrastruktur inhalte initiative inneren
4.5 integration interessante interessieren island james joachim jobs journalisten jugendlichen kanal kannte karlsruhe katze keinerlei kennst kern kirchen klare klassischen kleidung
4.5 kleinere koch kochen kombination kommentare kommunikation kreuz kriege kriegt krise kritisiert kräfte kuchen kurzem kurzer königin könntest kümmern lagen landschaft landwirtschaft
4.5 langer last lautet lebe lehre leise lese leser letztlich lieb liebsten liebt lieder liefern liessen life lkw locker love lächeln lösungen lügen machten mainz management manager
4.5 mannes mario marke marketing maschine maschinen mass maximal media menschheit merkt messer metern methode methoden milch mist mitgliedern mord moskau motor musiker mut möchtest
4.5 müde mühe nachfolger nah nahmen nationalen nato nazi ner nerven niederlage niedersachsen niemanden nimm nord normale normalen normalerweise nutzt oberen offene ohnehin ohren oma op
4.5 open operation ordentlich orte ost papa papst personal pfarrer pflege phase philipp planung pläne plätze privat produkt produziert prof profil prüfen quasi rand rang redet regionen
4.5 restaurant revolution rief ring rollen rufen rückkehr sagst salzburg sammeln san sass sauber sc schatten schauspieler scheinbar scheinen schicksal schlaf schlechten schlechter
4.5 schlug schmeckt schmerzen schnee schnitt schritte schulz schwanz schwerer schwierigkeiten se seh sender server shop sichern sichtbar sieger silber sinnvoll sitze smartphone social
4.5 sofern solcher solle soviel speziell spur spuren späteren spätestens stadion standort startet station statistik status stecken stellung stern stieg stoff story strafe stress studio
4.5 sturm summe sv sämtliche süss tasche taten tausend tee teilnahme temperatur therapie this tiefe tipp tja tollen tom tore tote traf trend trug truppen tu ukraine umfasst umfeld ums
4.5 umsetzung umso umständen ungarn uni unteren unternehmer unterscheiden unterschiede untersuchungen ursache user variante vaters verband verbessern verbot verbrechen verbreitet
4.5 vereins verfassung verfolgen vergeben verhandlungen verheiratet verhindert verlangt verlor verlust vermeiden verpasst verschwinden versehen verstand verteilt verurteilt verzichten
4.5 verändern veränderungen via vielmehr viertel vierten vogel volle voraus vorbereitet vorbereitung vorgestellt vorsitzender vorstand vorteile vortrag wach wachsen wahlen warm wartet
4.5 washington webseite wechseln weh weisen weitgehend weltkrieg werd westfalen wettbewerb wichtigste wild windows wirft wissenschaftliche witzig wohin wohnungen wolle womit worauf
4.5 world wunderbar wächst wähler zeitraum zeitschrift zufall zufällig zumal zunehmend zustimmung zusätzliche ähnliche ältere älteren ändert änderung öfter öl österreichischen
4.5 überlegen übersetzung übersicht überzeugen
4.4 abenteuer abgelehnt abgeordneten absatz absolute account adam akademie aktionen aktive akzeptieren albert allzu altes anbieten anbieter android anerkennung anforderungen anfrage
4.4 angebracht angegeben angegriffen angeht angela angelegt annehmen ansatz anschauen arbeite arbeitete archiv ard atmosphäre aufstieg aufwand ausbau ausdrücklich auseinander ausgehen
4.4 ausgesprochen aussicht autobahn basel bauch bauer bauern baut bayerischen beamten beantworten beenden behandeln beinahe bekommst beliebt bemerkt ben beratung berichte bern bernd
4.4 bernhard berücksichtigt beschäftigen besseres bestehenden bestellen bestes bestimmen beteiligung betont betrachten betrug beziehen beziehungsweise bezogen bibliothek bio blatt
4.4 bleibe blumen bmw brasilien braunschweig breiten britischen brust burg bäume bösen cent center charles chat chemie cup damaligen dankbar darfst darmstadt darstellen datum deal
4.4 decke definition denkst deutsches dicht dick dicke dienste direkte direkten diskutieren diverse doppelt dpa dreht drittel dritter droht dunkel edition effekt ei eigentliche eingang
4.4 eingerichtet einkommen einladung einschliesslich einsetzen einzig einziger elemente em enden endgültig englische entfernen entfernung entlassen entwickelte entwurf erdogan
4.4 ereignisse erfasst erfolgte erheblich erhoben erhöhen erinnere erledigt ermittelt ernährung erreichte ersetzen erwachsene erweitert erwischt eröffnung existenz fach fair fassen
4.4 feier feiert felix ferner feste festen fett filmen finanzierung flasche fluss fokus forderung forderungen format forscher fraktion franken französisch free freier freiwillig
4.4 freizeit fremde fremden freundlich freundschaft fritz from front fuer funktionen fähigkeiten fängt fördern füsse gabriel game games garantiert gebeten gebildet gedanke gefolgt
4.4 gefühlt gegenseitig gegenwart gegessen gehalt geheimnis gehirn geholt gehts geile gelangen gelegen gelegentlich gelingt gelungen gelöscht gelöst gemeldet geprägt geraten gerecht
4.4 gerechtigkeit gering geräte gesammelt geschieht geschlecht geschäfte geschäftsführer gesperrt gespräche gestaltet gestaltung gestartet gewinner gewohnt gezwungen glaubst
4.4 glückwunsch go greift grossteil grundlagen gründung guck gymnasium gäbe göttingen günstig haar hafen haha hammer handlung harry harte hauptsache he heidelberg heilige heim helden
4.4 henry herrscht herstellung herzlich heutige heutzutage hinsicht hinterher hinweg horst hose https hut häufiger höchstens hörte identität indien info inkl inklusive innenstadt
4.4 innere insofern iran irgendwelche jahrzehnten jean jederzeit jemandem jener jo julia junger jäger jähriger kandidaten kapitel kapitän kassel katholischen katzen kauft kerl kevin
4.4 kiel king klappt klassen klassische kleineren klicken klima klinik koalition kohle komplette konflikt konkurrenz konsequenzen kontakte konto kooperation kritisch kunde kölner
4.4 künftig langweilig las lauter leichte lernt les liefert linien liter loch lol lächerlich längere löschen löst magazin magdeburg magst mannheim mannschaften marie markus matthias
4.4 mauer mehrmals menschlichen merken messe meyer million mini mischung mittelpunkt mittleren mode modelle motto mr müll münchner müsst nachdenken nachfrage nachher nannte nationen
4.4 negativ nette netzwerk nieder nochmals nordrhein oberfläche offizielle offiziellen oliver opposition option or organisationen organisiert orten out paket parallel perfekte
4.4 perspektive pferd pferde pkw plattform play pop positionen positiven preussen prinz problemen putin rad rainer rassismus rauchen reagieren reagiert rechtzeitig reduziert regelung
4.4 reine rente rezept rheinland richten ritter rosa runden räume sa sahen sand scharf schatz schickt schien schiessen schlag schlüssel schmerz schneider schnelle schreibe schriften
4.4 schulden schuss schwach schweigen schwerpunkt schwimmen schäden schätzen schönheit schönsten sebastian sexy sitzung solch songs spannend spannung spenden spüren ss staatliche
4.4 staatlichen stammen stattfinden stell sterne steuer still stirbt strand strategie street struktur strukturen stufe stärke stärken stücke systeme systems sänger süd süsse tabelle
4.4 tanz tanzen tatort tausende telekom temperaturen testen teufel thüringen tim time tode tonnen treiben trennung träume turnier typisch töten türen türkischen ulrich umfang umfrage
4.4 umgehen umgekehrt umgesetzt unterhalten unterhaltung unternehmens unterschiedlich untersucht verbessert verbesserung verbindungen verbreitung verbringen verdacht vereine
4.4 vereinigten verfügbar verfügt vergleichen verliebt vermisst vermögen verrückt verschiedener versicherung versorgung versprechen verstärkt verteidigung verursacht veränderung
4.4 veröffentlichung vieler voraussetzungen vorbild vorgehen vorgesehen vorn vorsicht vorsichtig vorstellungen vs vw wachstum waffe wagner wahnsinn wahren warst we weber weile wenden
4.4 wesen wesentlichen westlichen wiederholt wiesbaden wirklichkeit wirtschaftliche wirtschaftlichen wissenschaftler wissenschaftlichen wisst wodurch wofür wohnt wozu wünscht würzburg
4.4 your zahlt zdf zucker zufolge zuge zuständig zwecke züge älter änderungen ärger österreichische övp übel überblick übergeben überlassen übernimmt überraschend überraschung
4.4 übersetzt überwiegend üblich üblichen
4.3 aachen abgeben abkommen ablauf abschied abstimmung ad affäre afghanistan agentur aktiven alex alfred alternativen andrea anerkannt angehörigen angekündigt angenehm angesprochen
4.3 angewiesen angezeigt angriffe anhalt anlässlich annahme anne anruf anrufen ansichten anton anzeigen arbeitnehmer architektur are arena argumente armut arschloch aspekte aufgeben
4.3 aufgefallen aufgegeben aufgehoben aufnahmen auseinandersetzung ausführung ausgeführt ausgerechnet ausgesetzt ausgestattet ausländer ausstattung austausch australien austria bach
4.3 bachelor barbara bat beachten beantwortet bedient bedingt bedroht beeinflusst befand befehl befreit begleiten begrenzt begriffe begründet behörde bein belegen belgien beraten
4.3 berater bereiche bereitet berge bergen berufen beschluss beschreiben beschränkt besonderer bestanden bestandteil bestehende bestens betrag betreiben betriebe beweise bewertet
4.3 bewertung bewusstsein bibel bielefeld billig bischof blaue blauen blind block bochum bonus box brach brachten branche brauchte brechen bricht briefe britische brüssel buchstaben
4.3 bundes ch chaos chinesischen chor chris christlichen christus content daheim darstellt date dauerhaft day decken definiert deines del demnächst demo demokratischen derart dfb
4.3 dialog dichter dieselbe digital digitale diskussionen dokumente don dorthin drama dreck dreimal duisburg dumme dunkle dunklen durchführung durchs durchschnitt durchschnittlich dvd
4.3 dänemark dürften ebay echter ed ehefrau ehemann ehren eigentlichen eigentum einander eingehen einheiten einig einkaufen einnahmen einstellen einverstanden einziges empfang
4.3 empfangen enge entdecken entscheidend entschuldigung entspannt entsprechen entstehung erfolgreiche erfolgreichen erfurt erfährt ergänzt erhielten erhältlich erkennbar erlangen
4.3 erlauben ermittlungen errichtet ersatz erstaunlich erstellen erwachsenen erwartungen erweiterung erzeugt erzielen erzielt erzielte erzählte eurer eva evangelischen event existieren
4.3 experte faktoren fangen fassung fein feind feinde fern fernseher festgelegt feststellen finanzielle finanziellen finanziert first fisch fit fliegt flächen flüchtlingen flügel
4.3 folgendes franzosen frische frühere fuck fur fähigkeit fühlte führten füssen galerie gebiete gebieten geboten gebrauch gedreht gefangen gefasst gefeiert gefordert gefördert gehst
4.3 gelebt geleistet geliefert gemüse genannte genaue generationen genossen geprüft gerechnet gerettet gerichte geringe geringen geringer gerufen geschah geschenke geschenkt geschlafen
4.3 geschützt gesellschaftlichen gesichert gewinne geworfen gewusst gewünscht ggf gipfel goldene golf gr grab grand gras graz griechischen grossem group grundschule grundstück grüsse
4.3 gutem günter günther haft hahn halbfinale harten haufen haushalt hd heft heftig heil heiraten hell herausforderung herbert herrschaft herzog hierfür hiermit hinsichtlich
4.3 hinterlassen historisch hitze hohem holstein home hotels house hsv hunderte händler höhepunkt hübsch idioten immobilien index institutionen intensiv investieren iphone irak irgend
4.3 isst italienischen jack jagd jahrzehnte jenseits joseph justiz jörg jüdischen jüngeren kabel kampagne kanada kasse katastrophe kategorien kenn kenntnis kette kim kindergarten
4.3 kindes kindheit klage klagen klang klaren klassiker kleid kloster klären knie knochen kollege konferenz konkret konkrete konkreten kontext kontrollieren kontrolliert konzentrieren
4.3 korrekt krankheiten krass krebs krieges kriterien kritische krone kumpel kurt kämpfe käse königs kürzlich küste lacht lady landen landtag langem langfristig laufenden laune
4.3 lebensmittel lebte lecker leere legende leidenschaft leitet leo level liege like lippen lisa logik logo lokale lokalen louis lädt löwen madrid male manfred mangel marc marco marx
4.3 massiv master mathematik medikamente medizinische mega meldet meldung mengen menschliche mercedes messen mexiko microsoft miete migranten mike militär mitarbeitern mitmachen
4.3 mitnehmen mittag mittelalter mitteln mobile momente mond motiv motivation ms muslime muster mädels nackt nation national nationale natürliche natürlichen nebenbei nee negative net
4.3 neubau neuem nich note ns nö obama objekt off oftmals ohr olympia onkel parkplatz partie passend patrick peinlich pfalz physik pizza planen planeten plant pokal politischer
4.3 polizist porno portal potsdam power pr premiere priester prinzessin probieren profi profitieren propaganda protest provinz präsentieren qualifikation quatsch quer ran rande rasch
4.3 raten rathaus re reaktionen rechtlichen redaktion reform regensburg regisseur reiche reichlich reifen reihen richtet richtiger riesen riesige riesigen rio rose rtl rudolf russen
4.3 räumen römischen sack salz samt sarah sauer schaue scheitern schief schiffe schild schlacht schlechtes schleswig schneiden schrift schriftsteller schulter schwarzer schätze
4.3 schülern seht seitens sekunde seltsam senden serien set shirt sichere siegen signal singles situationen sog solches sonstige sozial spannende spezielle speziellen spieltag spontan
4.3 spreche sprecher sprich springen späten spö staates stahl stars steine stille stock stoppen strecken streifen streng stuhl städtischen stört symbol szenen sätze talent technisch
4.3 technologie teilnehmen teilt tel terroristen tests ticket tickets tiefen tiefer tieren toller tolles tourismus traditionellen transport treibt trennen trocken träger tränen träumen
4.3 typische türken türkische umsatz umsonst unbekannt unrecht unsinn unterlagen unterscheidet update ursprünglichen verantwortlichen verbinden verbindet vereinigung verhaftet
4.3 verhältnisse verlegt verletzung verlängert verlässt vermitteln vermittelt verordnung verraten versammlung verschwunden versetzt versprochen versteckt versteh verständlich
4.3 verteidigen vertraut verträge vgl vi vielfalt vierte villa virus vollen voran voraussetzung vordergrund vorgenommen vorhandenen vorkommen vorlage vorschläge vorschriften
4.3 vorsitzende vorwurf vögel wahlkampf wahrscheinlichkeit wandel ware wars weibliche weinen weite welle weltmeister werdet werken wetten white wichtiges widerspruch wies wieviel
4.3 william wirkte wlan wonach woran wovon wunderschön wurzeln wussten wut wählt wärme wörter wünschte würd wüsste zeichnen zeigten zeitungen zentralen zerstören zinsen zitat zitiert
4.3 zoll zone zugänglich zweier zweites zähne äh ähnlichen ähnliches äussern öffnet österreicher üben überleben überlegt übernahm übernahme überprüfen übers überwachung
4.2 abgegeben abgeordnete abitur ablehnung abnehmen abseits absoluten action adler adolf aha akt akten akzeptiert albrecht alice allianz alpen altstadt american angabe angelegenheit
4.2 angeles angepasst angestellt angestellten ankunft anliegen anmelden anmeldung anschlag ansprüche anstieg anziehen anzusehen apps arabischen arbeitsplätze argument arnold arthur
4.2 asien aspekt asyl audi aufbauen aufeinander aufenthalt auffassung aufgeführt aufgeregt aufpassen aufregung aufstehen aufstellung aufzunehmen ausführlich ausgang ausgebaut
4.2 ausgebildet ausgegangen ausgegeben ausgelöst ausgewählt ausgleich auskunft ausländische ausnahmen ausprobieren ausrüstung ausschuss aussenminister auszeichnung autofahrer autorin
4.2 bahnen balkon bande barcelona bart basiert basketball bayer bayerische beamte bearbeitet bearbeitung beck becker bedienen bedrohung beeinflussen befreien begangen begegnen begegnet
4.2 begegnung begrüssen behauptung beider beinen beitragen bekannter bekämpfen belastung beleidigt bemüht benjamin benötigen bequem ber berechnet berechtigt bereiten berichterstattung
4.2 berichtete berufung berühmten berührt beschwerden beschädigt beschäftigte beschäftigten beschäftigung besetzung besorgt bestimmung bestimmungen bestraft bestätigung betreiber
4.2 betreibt betreten betreuung betroffene beurteilen beute bewahren bewegungen bewerben bewiesen bezeichnete bilanz bill binnen bisherige bittet bleib blicken blue blätter blödsinn
4.2 bob bogen borussia boss botschafter boy br brennt brille budget burger busse butter bvb börse büchern bündnis bürgern café can champions check chemnitz chinesische christliche
4.2 claudia college dan danken dauernd dauerte daumen dax dazwischen db dementsprechend demokratische demonstranten dennis derjenige derselben detail deutliche diagnose dicken diesel
4.2 digitalen din distanz diversen dj doktor dokument dokumentation dom donald doof doppel doppelte dortigen down drum drückt dt durchmesser durchschnittliche durchsetzen durften
4.2 dusche eg ehemaliger eigentümer eingegangen eingeschränkt einschätzung eintracht eintrag einzeln element elisabeth emotionen empfehlung empfiehlt empfohlen end endete engagiert
4.2 engen enorm entscheidende entschied entschlossen entschuldigen entwickler entwicklungen erbe ereignis erfordert erfunden erfüllung ergab erheben erhebung erhöhte erhöhung eric
4.2 erich erkenntnis erkenntnisse erkrankung erkrankungen erlebnis erledigen erleichtert ermitteln ermordet erreichbar erschossen erstens erteilt ertragen erwarte erworben erwähnen
4.2 erzeugen erziehung esse etliche eurem events evtl exakt express fabrik fake faktor faust fazit fehlende feine ferien festgenommen fielen fifa finanzen finanziell fing fische flagge
4.2 flaschen folgten fonds ford forderte formuliert fortschritt fortsetzung fpö fresse friedhof früchte frühling fuchs funk führenden führerschein füllen fünften fürchten gb ge
4.2 gebrauchen gebrochen gebunden gebühren gedichte geduld gefreut gefährdet gefüllt gegenstand gegenstände gehandelt gehörten geklappt geklärt gelandet gelbe geleitet gemein gemerkt
4.2 gemessen gemälde gen genehmigung genial geplante geplanten gepostet geredet geregelt gerichtet germany gesang geschossen gesellschaftliche gesetzlichen gesichter gestalt gestanden
4.2 gestiegen gestohlen gestört gesunde geteilt getestet getrunken gewachsen gewartet gewöhnt gezielt gg giessen girl gitarre glatt gleicher global goethe goldenen good grafik grau
4.2 green gregor grösstenteils grösster gründer gutachten götter günstiger güte habs hagen halbes halbzeit half handbuch handelte handwerk happy harald hassen hattest haupt
4.2 hauptbahnhof held helfer herausgegeben herrlich herzlichen hielten hierher hilfreich hinblick hinweisen hirn hmm hobby hoffmann hol holland hollywood holte hosen hot how hurensohn
4.2 höchst höhle hütte ice id ideal if ignorieren il image individuelle individuellen infolge inseln installiert instituts instrument instrumente integriert intelligenz interpretation
4.2 interviews investiert investitionen irgendein irgendeine irgendetwas irre italienische jacke jahrelang jahrgang jakob japanische jazz jena jens jetzigen joe jones journalist julian
4.2 just jüdische jünger jüngere jüngsten kader kalender kalten kameras kammer kanzler kapital katharina katholische kehrt keineswegs kennengelernt kennenlernen kfz kids kilo klavier
4.2 klingen klub know koffer kompetenz kompliziert konflikte kongress konrad konsequent konstruktion konzentration konzentriert konzern konzerte kostenlose kredit kreisen kritiker
4.2 kräftig kugel kulturelle kulturellen kulturen kurse kurzfristig kw käme kämpfer kämpft käufer köpfe kühlschrank kümmert laptop laura lebenden lee leeren lehrerin leiche leichten
4.2 leidet leipziger leiten letztendlich lg li liberalen liegenden linz lob lohn lokal lord luxemburg luxus längeren lüge mac magen mails major make maler mancher manuel marcel marcus
4.2 marken mary massen massnahme materialien matt maul maus may medium medizinischen meinungen meisterschaft menschenrechte merkmale metall mi michel mieten mieter ministerium
4.2 ministerpräsident miss mitgliedschaft mithilfe mitteilung mittlere mitunter mochte model moderator modern modus monatlich monats monster moral more motorrad mrd music mächtig
4.2 männliche männlichen märchen möge mörder mütter nachgewiesen nahen nahrung nationalmannschaft ned negativen neuesten neugierig neulich neustadt niederlande niedrig niedrigen
4.2 niedriger niemandem night non norwegen noten notwendige notwendigen notwendigkeit npd nsa nunmehr nächster objekte obst offener office olympischen opa oper opfern orange orchester
4.2 orf organisieren oscar packen paderborn panik part patient pech performance persönlichkeit pfund phil phänomen pierre pilot piloten piraten platte pleite polnischen porsche
4.2 portugal prag praktische preisen prima probe proben produzieren profis programme prozesse psychologie pünktlich q radfahrer rauch ray rechtliche rechtsanwalt reduzieren regie
4.2 regime regional regionale regionalen reiches reichweite reiner reiter religiöse religiösen ressourcen restlichen rettung richtungen risiken robin roboter roger roland rolf rostock
4.2 roth route rätsel rüber rücktritt saal sagten sam schalke schande schauspielerin scheibe schenken schicht schick schiesst schlafzimmer schlampe schlau schlicht schlimmste schmecken
4.2 schmuck schnellen schock schokolade schonmal school schoss schrecklich schreib schreibtisch schreien schröder schuldig schwanger schwestern schwieriger schwul schönste schützt sed
4.2 seehofer seither selbe seltener senat setze setzten sexuelle sg si sicheren sicherer siege sieh singt sir skandal sky sms soeben sofa soldat sollst solo sophie sound soziales
4.2 sozusagen sp spanisch spanischen special spektrum spielern spielten sportler springer spruch sprung spätere staatsanwaltschaft stabil stadtteil standards starker stationen
4.2 stattfindet stehenden stellten stephan steve stream streiten strich studieren studiert stören störung such suchte supermarkt support susanne symptome söhne tafel tal tante taxi
4.2 tempel tempo tendenz tennis termine terror teurer texten theologie theoretisch these tirol titten touristen traditionell traditionelle trafen trage trainieren trainiert traten
4.2 treffer treppe treu trier tropfen tue tunnel turm typischen tübingen ufer ulm umbau umgeben umstände umzug unabhängigkeit unbekannte unbekannten unendlich ungewöhnlich unglück
4.2 universitäten unklar unnötig unsicher untergebracht unterhalb unterm unterschreiben untersuchen ursachen ursprung uwe varianten verbieten verbracht verbraucher verbreiten
4.2 vereinbarung vereinen verfolgung verfügen verglichen vergnügen verlaufen verletzte verletzungen verliess verluste verlängerung vermuten vermutet verpassen verpflichtung verschoben
4.2 verschwindet versorgt verstecken verstehst verstorbenen verteidigt verteilen verteilung verwandelt verwandten verwirrt verzichtet veröffentlichen vfb vielzahl vllt volker volkes
4.2 voneinander vorerst vorfeld vorgänger vorhaben vorhin vorliegen vorm vorsitzenden vorwiegend vorwürfe wahnsinnig wahrgenommen wahrnehmung wandern warf warnt waschen web wechselt
4.2 weiblichen weichen weisser weitem weiten weiterbildung welch wende wenigsten wenn's werder werkstatt werten wesentliche wette what whatsapp who wider wiederholen wilde wilden
4.2 winkel wirtschaftlich wissenschaften witze woanders wohnzimmer wolfsburg wolken womöglich wuppertal wände wütend xd zb zeichnet zeige zellen zentimeter zerstörung zeuge zogen zoo
4.2 zugeben zugelassen zugriff zugunsten zumeist zunge zurecht zurzeit zusammengefasst zustande zuständigen zusätzlichen zuviel zwanzig zweitens zwingen à ägypten älteste ältesten
4.2 äusserungen örtlichen österreichs übergang überprüft übersehen übertragung überzeugung übung
4.1 abendessen abfahrt abgebrochen abholen absolviert abwarten abwehr ac affen agenda akku aktie alarm ali alternativ amsterdam amtszeit anblick andern andre andré andy anfragen
4.1 angeben angehörige angelegenheiten angemeldet angemessen angeordnet angerufen angeschaut angeschlossen anhören anklage ankommen ankommt anlegen anleitung ann annähernd anordnung
4.1 anpassen anpassung anschliessen anstelle anstrengend anteile antreten antwortet anwesend anwesenheit anzeichen anzunehmen arbeitslosigkeit arbeitsmarkt arbeitsplatz architekten
4.1 argentinien ass asylbewerber atem athen attraktiv auffällig aufgehört aufgelöst aufgewachsen aufhalten auflagen aufruf aufstellen aufzubauen ausdrücken ausflug ausgeben ausgelegt
4.1 ausgenommen ausgerichtet ausländischen ausmass ausrichtung auswertung axel back backen bamberg bands bargeld bass bauarbeiten bauten beach beauftragt becken bedanken bedeckt
4.1 bedeutende bedürfnisse beeindruckend beeindruckt befasst befreiung begannen begeisterung begleitung begreifen begrüsst behinderung beinhaltet bekamen bekanntlich belastet belohnung
4.1 bemühen bemühungen benachbarten benannt benzin beobachtung berechnung beruflich beruflichen beruhigt beruht berücksichtigen berücksichtigung berühmte beschloss besorgen besserung
4.1 bestellung bestätigte besuchte betreut betrunken bevorzugt beweist bewerbung bewerten bezahlung bgb bi biete bildete bildschirm billiger bitter blasen blöde bombe book boxen braut
4.1 brd bremer brennen bring bringe briten bronze brunnen bruno brücken btw buchen buches bundesland bundesländern bundesweit bunt bunte bäumen bürgerkrieg camp carlos charaktere
4.1 charlotte chicago chinesen chr christentum christi christine circa cloud clubs coach cola comic costa cover crew damalige data datei datenbank datenschutz demonstration denkbar
4.1 derartige derer designer diebstahl dienstleistungen dietrich digitalisierung diktatur dirk disziplin dna doc don't donau download drehte dreier drinnen duell dunkelheit duo
4.1 durchführen dutzend dünn ebenen echtes ecken edward effekte eigenem einblick einfallen eingebaut eingetragen einheimischen einigermassen einleitung einschränkung einschränkungen
4.1 einstieg einsätze einzelfall einzelner einzug eisen eishockey elbe elektrische elite emma empfehle empfehlungen empfinden empfänger energien energiewende enger engländer enkel
4.1 ensemble entdeckte entdeckung entscheidenden entwickelten episode erben erfreut erfuhr ergänzung erhalt erhebliche erlaubnis erläutert erreichten errichten errichtung erscheinung
4.1 erwachsen erweitern erwerben erzählung eröffnen ethik europe evangelische experiment extreme ey fahr fakt fantasie fasst faul feedback fehlenden fehlte feierte felder ferdinand
4.1 ferne festgehalten festhalten fette fieber films filter finanzieren finnland fitness flach fleissig fliehen fliesst florian flotte flugzeuge folgender football fortschritte
4.1 fotografie francisco frankreichs freilich freiwillige freiwilligen fressen freu friedlich frischen frist fröhlich frühe fuhren furchtbar fähig fördert fünfte fürst gaming garnicht
4.1 gastgeber gattung gebt gebäudes gedauert gedenken gedicht gedrückt gedächtnis gefangenen geflogen gefährliche geglaubt geheimen gehöre geistig gekennzeichnet geklaut gekostet
4.1 geladen gelangt gelben gelegenen geliebt gelingen gemeinderat gemütlich genauen genf geniesst genuss genügt gepäck geradezu geriet geruch gerüchte geschaut gescheitert
4.1 geschlossenen geschnitten geschwister geschätzt gesellschaften gesetzes gesetzlich gesetzliche gesorgt gesteckt gestossen gesunden get getreten getrieben getränke gewarnt
4.1 gewechselt gewerbe gewerkschaften gewidmet gewiss gewollt gewährt gewöhnlich gezahlt gezählt geäussert ginge girls gnade graben grafen gramm grauen griechische grob grossartige
4.1 grossvater grössen gustav gutschein gänzlich gästen günstige güter haaren hab's handball handlungen handwerker handys hartz hasst hauptmann haushalte have heben hebt heer heimlich
4.1 hektar helm heran herausforderungen herstellen herunter hervorragend heut hg hingewiesen hintern historiker hit hl hob hochschulen hohes horn hr hugo hä häufigsten häusern hügel
4.1 i'm ideale identifizieren identifiziert ig ignoriert ikea illegal illegale immernoch informatik ingenieur inhaber inhaltlich innenminister innsbruck instagram interessanter
4.1 interessantes interessierte internationaler interne investoren irgendjemand irland ironie isbn islamischen istanbul italiener jackson japanischen jeans jegliche jenen jerusalem
4.1 jesu jonas journal julius junior junioren jury jüngste kai kalifornien kalte kandidat kanzlerin kapelle kapitalismus kartoffeln katalog kaufe kaufmann kenntnisse kennzeichen
4.1 klamotten klarer kleider klick klo klug knast koblenz kommando kommende kommentiert kommunen kompletten komplex konsequenz konservativen konstant konstanz konzepte kopie korrektur
4.1 kranke kranken kreise kreises kriegst kritischen kurve kuss kälte königlichen königreich körperliche kündigung künstlerin kürze labor landesregierung landet landgericht langsamer
4.1 lars lebendig lebten led leder lege lehren leib leinwand lena lerne lernte letztere letzteres leverkusen liebes lieferung lies line linux listen lizenz logisch look lukas lustige
4.1 luther ländlichen lärm lübeck lücke malen malerei marathon marine marktplatz mars maske massgeblich massive match mathe mauern mecklenburg mehrerer meiste melde men merkwürdig
4.1 metal mg migration militärische militärischen minderheit mindestlohn minus missbrauch mitbekommen mitgenommen mitgeteilt mitleid mittagessen mitteilen mittelmeer mitternacht mix
4.1 moderner moritz motive motiviert muschi museen musikalische musikalischen muskeln möbel münzen nachbar nachbarschaft nachhaltig nachteil nachteile nachträglich nachweis nachweisen
4.1 nachwuchs nass nebel nehm nehmt nenne nervt nervös netflix netten netter neueste nice nick niederlanden nimmst nina nirgends nirgendwo norbert norm normaler notfall nutze nächte
4.1 nördlich nötigen nützlich ober obere oberhalb oberste obersten ofen oldenburg opel orientierung osnabrück ostern ostsee over paare pack panzer papiere paradies pariser partien
4.1 partnerschaft passende penis perspektiven persönlicher pflanze pflegen pflichten platten podcast pol pool praktischen premium pressemitteilung preussischen primär probiert
4.1 problemlos produkten projekten proteste protokoll präsentation public queen quote rabatt rache ralf rasen rasse rate realisiert rechner rechnet rechtlich regelmässige regelungen
4.1 regierungen registriert reichte reife reihenfolge reinen reinhard reis reissen reiten rekord rentner reporter reserve restaurants resultat riecht rosen ruhestand rumänien russisch
4.1 römer rücksicht rückzug saarland sabine salat samsung sanierung sanktionen satt sau saudi schaffe schaffst schaffte schein scherz schichten schickte schieben schlange schlimmsten
4.1 schläft schrank schreit schriftlich schuh schultern schwangerschaft schwein schwert schwierige schwäche schwächen schülerinnen science scott security segen sehnsucht seminar
4.1 senioren senken sicherung siegfried siemens sinken sinkt ski sklaven smart smartphones smith socken sohnes solidarität son sonstigen sorgte sowjetunion sozialer sozialismus
4.1 spanische sparkasse spiels spielzeit spielzeug sportliche springt staats stadtrat stamm starben starkes startete staub steh stehende stehst steigern steigerung stellungnahme stetig
4.1 stiess stift stirn stoffe stop stossen str straftaten strauss streichen student studierte stufen stuttgarter stärksten störungen stösst stürzen suchst sz sängerin südafrika südlich
4.1 südlichen tablet tagebuch taschen tasse taucht tauschen technischer teenager teilte telefonnummer teller teppich testament texas thailand times tobias todes toilette toleranz tony
4.1 topf transparenz trauen trauer trends treue trick tricks trinkt trugen truppe tsv tust twitch täglichen tätigkeiten töchter tötet uber umfangreiche umfassende umsetzen unabhängige
4.1 unangenehm unfassbar united university universum unterbrochen untere untereinander untergang unterrichtet unterschieden unterschiedlicher unwahrscheinlich urkunde ursprüngliche
4.1 verabschiedet veranstalter veranstaltet verarbeitet verbundenen verdanken verdienst vereinbart vereint verfasst verfassungsschutz vergisst vergleichbar vergleichsweise verkäufer
4.1 verliehen verläuft vermehrt vermieter vermisse vermissen vermittlung vernunft vernünftig versagen versagt verschaffen versichert versionen versorgen verspricht verstärkung
4.1 versuchten vertrieb vertritt verursachen verwandte verwendeten verzweifelt veröffentlichte veröffentlichten vfl victor vielfach viertelfinale vision vol vollständige volumen
4.1 vorbereiten vorfall vorgaben vorgeschlagen vorhandene vorjahr vorliegt vorsprung vorträge vorwärts vorübergehend völker wall war's warnen warnung wehren weimar weine weitaus wellen
4.1 welten weltmeisterschaft wenns werkzeug wertvolle wg wiedersehen wiese wiesen wikipedia wille williams wird's wirkliche wissens wissenschaftlich wohne wuchs wunderbare wundern
4.1 wunderschöne wundert wurst wärst wüste yeah zahlung zeichnungen zeig zeilen zeitlich zeitweise zelle zentral zettel ziehe zielen zigaretten zulassen zurückkehren zusammenfassung
4.1 zusammenhänge zuschauern zustimmen zustände zwang ähm äusseren öffentlicher öfters überaus überlebt überlegungen überraschen überschritten übertrieben überwinden übliche übungen
4.0 abbau abbildung abgabe abgebaut abgeholt abgenommen abgesagt abgesetzt abgestimmt abhängigkeit abo about abschaffung abschliessen abschliessend absichtlich absoluter abstieg absurd
4.0 abt abteilungen abwechslung abwesenheit abzug achse achte afrikanischen aggressiv ak akteure aktiviert aktivisten aktivität aktualisiert aktueller akzeptanz alan aldi allesamt
4.0 allgemeines allmählich alpha alters amateur ampel amtsgericht anal analog analysen analysiert anbau anfänger anführer angegebenen angehen angehört angeklagten angesagt angesetzt
4.0 angestellte angetan angewendet angezogen angreifer anime ankündigung anleger anonym anschliessenden ansprechen anstellen ansätze antifa antike antisemitismus antonio antrieb
4.0 anträge antwortete anweisungen anwenden anwendungen anwesenden anwälte anzubieten anzug apfel apotheke applaus arabien arbeitszeit architekt artikeln asche assad atmen audio
4.0 aufführung aufgefordert aufgerufen aufgetaucht aufhebung aufkommen aufl aufrecht aufsatz aufstand auftakt auftauchen auftritte aufträge aufweisen aufzeichnungen ausblick ausbruch
4.0 auseinandersetzungen ausfallen ausführen ausführliche ausführungen ausgangspunkt ausgedrückt ausgeht ausgestellt ausgesucht ausgetragen ausmachen ausmacht ausprobiert aussprechen
4.0 ausstellungen aussuchen ausweis auszug ausüben award ba babys bakterien baron baustelle bayreuth beachtet beantragen beantragt bearbeiten bedacht bedeutete bedingung bedürfnis
4.0 befanden befassen befestigt befragten befördert befürchten begeben begehen begleiter begraben begriffen begründete beherrschen beherrscht behindert beigetragen beiträgen bekämpfung
4.0 belege belegte beleidigung beleuchtung bemerkenswert bemerkte benehmen benutze benutzer benutzung benz beobachter bereitschaft berger berufe berufliche berühmt berühren besass
4.0 beschwerde beschweren beseitigen beseitigt besetzen besetzten besiegt besonderheiten besprechen besprochen bestehend bestimmter besuche besuchern beteiligen beten betonen betonte
4.0 betracht betrachtung betragen betreffen betreffenden betten bewerber bewirken bgh bienen bildeten binden bindung biologie bitcoin blase blicke blitz blockiert blüten bodensee
4.0 bomben boris bosch boten boys braune brav bravo breiter bremsen brett brian brown browser bruch brutal bräuchte brötchen brüste buche bucht bulgarien bull bundesamt bundesländer
4.0 bundesrat bundestagswahl bunten busch but bw bände bär bürgerlichen call campus cannabis captain case challenge channel charlie chefin chemische chips christ christopher cia claus
4.0 clemens clinton comeback coole couch cum daily dance dankeschön dark darstellungen darzustellen dat dating dead debüt deckt deckung definieren dei demokraten demonstrationen
4.0 demonstrieren denkmal denselben depression desselben deutet deutlicher deutschsprachigen dichte dicker diego diener diensten diente dieselben dimension dinger diplom direkter
4.0 diskriminierung disney display dissertation division doku dokumentiert dreh drehbuch dresdner drohen drucken drucker drängen dummen dummheit dunkeln durchbruch durcheinander
4.0 durchgesetzt durchzuführen duschen dynamik dörfer düsseldorfer easy echo effektiv ehemals eigenschaft eignen einbruch eindrücke einfaches eingehalten eingeleitet eingenommen
4.0 eingezogen eingreifen eingriff einigung einkauf einladen einnehmen einsam einsteigen einstellungen eintreten einwohnern einzel einzusetzen eisenbahn elektrischen elektronische
4.0 elend elizabeth email emotional engagieren engagierte english entgehen entnehmen entschuldigt entspannen entstandenen enttäuschung entworfen ep erdbeben erden erdgeschoss erfassen
4.0 erfindung erfolgreicher erforderlichen ergebnissen ergänzen erhaltung erheblichen erhebt erholung erhöhten erik erinnerte erkannte erlebnisse erlebte erleichtern ernannt erneuert
4.0 ernte erstaunt erstreckt erwerb erwiesen erwin erwähnte erzählungen eröffnete est etabliert european europäer europäischer evolution ewigkeit exemplar exemplare exklusiv explizit
4.0 explosion fa faden fahne fahrzeugen fakultät falscher family fang fantasy faschismus fass fassade favorit favoriten faz feinen felsen ferrari fester festivals festung feucht fickt
4.0 filiale fingern fire fix flammen flecken flieger fliessen flog florida flur flüchtling flüge flüssigkeit focus folglich food formulierung forschungen fortgesetzt fotograf fox
4.0 fraglich france fred fremd freundinnen frühzeitig fu full fun fusion futter fühl führe führende fürchte fürsten gab's gabe ganzer garage garantie gebet gebäuden gedeckt gedruckt
4.0 geehrt geeignete geeigneten gefehlt gefertigt gefickt gefährden gefährlichen gefährlicher gegebenenfalls gegeneinander gegenzug geheime geister geistige geistigen gekocht gekämpft
4.0 gekündigt gelacht geliebten geltend geltenden gemalt gemeinsames genehmigt gepackt gepflegt gerd gerechtfertigt gereicht gerissen geräten geschlossene gesendet gesetzen gesetzgeber
4.0 gespeichert gestattet gestrichen gesungen gewaltig gewannen geweckt gewerkschaft gewisser gewählten gewähren gewährleisten gewährleistet gezeichnet gibst gift glanz glaubte
4.0 gleichermassen gleiches globale globalen glückliche glücklicherweise got gottesdienst grammatik griechen grossmutter grundgesetz grundlegende gruss grösserer grösseres gründlich
4.0 grüner grüssen guckt gärten gültig günstigen haken hall haltestelle haltet hamilton hamm han hardcore hardware hartmann harz hat's hau hauen hausaufgaben haustür heide heimischen
4.0 heizung helene helle heller hemd herausgeber here herrscher herrschte hertha hervorragende herzustellen hessischen hierzulande highlight hill hinauf hintereinander hinteren
4.0 hintergründe hinzugefügt hip historischer hits ho hoffnungen hofft hole holocaust honig horizont horror html hubert hubschrauber hässlich hätt höhen hübsche ich's ichs identisch
4.0 ideologie idiot illegalen indes indirekt indischen individuell infektion ing ingolstadt inmitten inne innovation insekten instanz institute institution integrieren intensive
4.0 interessanten interessierten internen internetseite interpretiert investition ios ip ipad irgendeiner irgendwer iris irren isis islamisten iss it's italienisch jacob jagen
4.0 jahreszeit jahrhunderte jahrhunderten jap japaner jay jedesmal jenem jenes jennifer jenny jeweilige jim jochen johanna johnny johnson jonathan journalismus jubiläum jude jungfrau
4.0 jura juristen juristische justin jährlichen jänner ka kacke kameraden kanton kanäle karin kasten kater kehren kehrte keines keinesfalls ketten ki kilometern kirchengemeinde kissen
4.0 kiste kita klappe klappen klauen kleinste kleinsten klimaschutz klimawandel knopf knoten kohl kollegin komische kommandant kommissar kommunisten kommunizieren kompetenzen komplexe
4.0 komponenten komponisten komödie konfrontiert konservative konsum kontinuierlich kopfschmerzen korruption kotzen kreativ kreativität kredite kreuzung krieger krimi kriminalität
4.0 kriminelle kritisieren kroatien kräften kuh kurden kv kz kärnten könige köpfen körperlich körpers kündigen kündigt künftigen künstlerische künstlerischen künstlern künstliche
4.0 kürzer küssen label ladung lagern lampe lande landrat landtagswahl langes langjährige laute lauten lebende lebensjahr lebenslauf leber leg legal lehnt lehnte lehrern leichen
4.0 leistet leitete leon lewis liebhaber liefen lieferte liegende light linker lit little locken londoner long lothar low lucas lutz läden läufer löcher löste made mafia magie mailand
4.0 manches manchester mangels mantel marburg markiert marsch massiven massstab materie maximale maximilian mayer med medaille mediziner meier meilen meins meinungsfreiheit meldungen
4.0 melodie merke messung mia miami miller mind missbraucht mitbringen mitgebracht mo mobil mobilität moschee motoren museums musical mutig mutti mythos mächtigen mängel männlich
4.0 märkte mönchengladbach nachfolge nachfolgenden nachgedacht nachkommen nachmittags nachvollziehen nacken nackte nagel namentlich nationalsozialismus nebenan neckar neuigkeiten
4.0 neumann nichtmal nicole niedrige nikolaus nils nominiert normales normen now nsu nu nummern nutzte nördlichen nötige nürnberger oberbürgermeister oberliga oberst objektiv offenbach
4.0 offensive offizier old operationen optimal optionen orden ordentlichen organe organisierte orgel orientieren orientiert os oskar osteuropa packt palast panorama parken parlaments
4.0 passagiere passenden passwort pauli pegida peking pension people perfekten permanent persönliches persönlichkeiten petra pfosten phasen pink planet plastik player plänen plätzen po
4.0 point politikern politisches polnische porn pornos porto positives potential potenzial pour pp praktikum premier pressekonferenz prinzen prinzipiell prinzipien priorität
4.0 privatsphäre problematik problematisch problems produzenten professionell professionelle profitiert prognose programms präsenz prüft prüfungen psychische pur putzen qualifiziert
4.0 quartal rahmenbedingungen raketen ralph rap rapper reale realen realistisch rebellen recherche rechnungen rechter rechtfertigen rechtsprechung reformen regelmässigen regiert regt
4.0 reicher reichtum reinigung reisst reist religionen report reste rettet review rezension rhythmus richtete richtiges richtlinie richtlinien riesig ringe ringen riss road rohr roma
4.0 ross roter royal rucksack rufe ruhiger ruhr ruhrgebiet rundfunk russischer russlands räder römische rückgang rückseite rückstand rückt rückwärts safe saft saint salzburger samen
4.0 sammelt sammelte sandra sanft sang sankt santa sassen satire sauerstoff sauna sch schach schadet schafe schaffung schalten scharfe scheidung scheiterte schicke schiedsrichter
4.0 schienen schlagzeilen schliesse schlimme scholz schottland schrecken schreiber schreibst schritten schuljahr schwaben schwache schwachen schwachsinn schwarzwald schwedischen
4.0 schweine schwierigen schwule schädel schäfer schämen schüsse sechsten seelen seen sehenswürdigkeiten seinerzeit sektor selbstmord selbstständig seltene seltsame semester senator
4.0 sendungen serbien sexuellen shirts shit siegel signale sinnlos skeptisch solltet sonnenschein sonntags sony sorgfältig sorte sorten sozialdemokraten sozialistischen space spanier
4.0 spart spazieren spaziergang speed speicher spende sperren spitzen sportlich sprang sprichst sprüche staatlich staatsanwalt stabilität standorte standpunkt state statement
4.0 statistiken stattgefunden stau std steiermark stellvertreter sternen steuerung steuerzahler stich stichwort stillen stimmte store strafen studiums sturz style städtische ständige
4.0 ständigen stärkste stürmer substanz suchten sun suppe sur sven systematisch systemen sächsischen sätzen süssen süsser tageszeitung tagsüber takt taktik talk tastatur tatsachen
4.0 tatsächlichen tauchen taylor te techniker teilgenommen teilnehmern telefonieren ten teure theodor theorien thread thron thüringer tiger timo tl tokio tomaten tommy toren
4.0 traditionen tragödie trailer transportiert traurige trennt trikot trinke trio tschechien tschüss tweet two tägliche tödlich töne türkischer udo ueber uhrzeit uk ulrike
4.0 umfangreichen umfassenden umfragen umgehend umkreis umstand umstellung umstritten umzusetzen unabhängigen unentschieden unfälle unglücklich unheimlich unmittelbarer uno untergrund
4.0 unterkunft unterschrieben unterschrift unterstellt unverändert unzählige ups ur urban url ursula usb vegas venedig ver verabschieden verarbeitung verbergen verbesserungen verbrannt
4.0 verbrauch verbrecher verbrennen verbände verdächtigen vereinten vergeblich vergehen vergewaltigt vergewaltigung vergiss vergleiche vergleicht verhandeln verhandlung verhält
4.0 verkaufe verkehrsunfall verkehrt verkündet verlegen verleihen verletzen verletzten verlief verlierer vermieden vermute vermutung vernichtet verpflichtungen verrät versand
4.0 verschieben verschieden verschiedensten verschwand versicherungen versprach verspätung verteidiger vertretern vertretung verwandeln verwandt verweigert verweisen verweist verwiesen
4.0 verzeichnet verzeichnis verzicht veröffentlichungen victoria vietnam vii viktor vincent volkswagen vollem vollendet vollständigen vorab voraussichtlich vorbehalten vorbereitungen
4.0 vorderen vorfahren vorgang vorgelegt vorherigen vorkommt vorlesungen vorliegenden vormittag vornehmen vorpommern vr väter wa wachsenden wahrnehmen wandte warme warmen wartete wat
4.0 way wdr wechselte wecken weib weiber weiblich weich weis weisheit weiterentwicklung weitergehen weitermachen wendet werben wertvoll westlich westliche weswegen widersprechen widmen
4.0 wiederholung wieviele willi willy wilson win wirds wirklichen wirksam wirtschafts wissenschaftlicher witwe wohlstand wohn wohnraum wolltest work workshop wortes worum worüber wunde
4.0 wunden wunderschönen wähle währung wälder wäsche wöchentlich würdet xxx yorker young zahle zahn zaun zeichnung zeile zeitalter zeitgleich zeitschriften zelt zieh zielgruppe
4.0 zimmermann zivilisten zocken zorn zueinander zugeordnet zugrunde zuhören zukommen zukünftig zukünftige zukünftigen zulassung zulässig zurückzuführen zusammengestellt
4.0 zusammensetzung zusehen zuständige zweit zwingend zwingt zwischendurch zwischenzeitlich zählte zügen ängste ära äussere äussert äusserte öffnung östlichen ü überfallen überflüssig
4.0 überfordert überprüfung übersetzer überwacht üblicherweise"""
