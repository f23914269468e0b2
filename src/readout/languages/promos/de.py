"""How German promos speak."""

from readout.languages.promos import Promos

PROMOS = Promos(
    ask="""
    abonnieren sie | abonnier | abonniere | abonniert | jetzt abonnieren | hier abonnieren | gleich abonnieren |
    kostenlos abonnieren | gratis abonnieren | newsletter abonnieren | newsletter bestellen | newsletter anmelden |
    podcast abonnieren | kanal abonnieren | e paper abonnieren | per e mail abonnieren | auf abonnieren |
    zum newsletter | zur newsletter anmeldung | für den newsletter | für unseren newsletter | zum abo | zu den abos |
    zu unseren abos | zum probeabo | zum digitalabo | zur abo | jetzt abo | abo abschließen | abo bestellen |
    abo sichern | abo testen | zum angebot | zu den angeboten | zu unseren angeboten | zur anmeldung |
    zur registrierung | jetzt anmelden | hier anmelden | gleich anmelden | kostenlos anmelden | jetzt kostenlos |
    jetzt gratis | jetzt einloggen | hier einloggen | loggen sie sich | logg dich | logge dich | bitte anmelden |
    bitte einloggen | bitte melden sie sich | melden sie sich an | melde dich an | melde dich jetzt |
    melden sie sich jetzt | jetzt eintragen | hier eintragen | tragen sie sich | trag dich | trage dich |
    in den verteiler | jetzt testen | jetzt registrieren | hier registrieren | registrieren sie sich |
    registriere dich | registrier dich | kostenlos registrieren | gratis registrieren | bitte registrieren |
    jetzt mitglied werden | mitglied werden | werden sie mitglied | werde mitglied | werdet mitglied |
    werden sie fördermitglied | werde fördermitglied | werden sie teil | werde teil | werden sie unterstützer |
    werde unterstützer | jetzt spenden | hier spenden | spende jetzt | spenden sie jetzt | jetzt fördern |
    unterstützen sie uns | unterstütze uns | unterstützt uns | unterstützen sie unsere | unterstützen sie unseren |
    unterstützen sie die arbeit | jetzt unterstützen | jetzt herunterladen | hier herunterladen |
    kostenlos herunterladen | jetzt downloaden | jetzt laden | jetzt installieren | app herunterladen | app laden |
    app installieren | lade unsere app | zur app | holen sie sich die app | hol dir die app | holen sie sich unsere |
    hol dir unsere | push aktivieren | benachrichtigungen aktivieren | mitteilungen aktivieren | folgen sie uns |
    folge uns | folgt uns | folgen sie mir | folge mir | folgt mir | folgen sie unserem | folge unserem |
    jetzt folgen | kanal folgen | sagen sie uns ihre | jetzt bestellen | hier bestellen | jetzt vorbestellen |
    jetzt kaufen | hier kaufen | jetzt buchen | hier buchen | tickets sichern | karten sichern | plätze sichern |
    platz sichern | jetzt sichern | jetzt sparen | jetzt teilnehmen | hier teilnehmen | jetzt gewinnen |
    jetzt bewerben | jetzt upgraden | jetzt wechseln | jetzt freischalten | jetzt starten | weiterlesen mit |
    weiterlesen für | jetzt weiterlesen | hier weiterlesen | um weiterzulesen | bereits abonnent | schon abonnent |
    bereits abonniert | bereits registriert | schon registriert | bereits kunde | bereits digitalkunde |
    bereits mitglied | schon mitglied | bereits ein abo | schon ein abo | bereits ein konto | schon ein konto |
    noch kein konto | noch kein abo | noch kein abonnent | noch kein digitalkunde | noch kein mitglied |
    noch nicht registriert | noch nicht angemeldet | noch nicht abonniert | jetzt reinhören | jetzt anhören |
    hören sie rein | hör rein | hört rein | jetzt abstimmen | als bevorzugte quelle | melden sie sich für |
    melden sie sich zu | melden sie sich hier | melden sie sich kostenlos | melden sie sich gleich | melde dich für |
    melde dich zu | melde dich hier | melde dich kostenlos | melde dich gleich | meldet euch an | meldet euch jetzt |
    meldet euch hier | bestellen sie den newsletter | bestellen sie unseren newsletter | bestell den newsletter |
    bestell unseren newsletter | abonniert uns | abonniert unseren | laden sie unsere | laden sie die app |
    laden sie sich | lade die app | lade dir unsere | ladet die app | holt euch die app | installieren sie unsere |
    installiere unsere | hier entlang zur | hier geht es zur anmeldung | hier geht's zur anmeldung |
    jetzt probelesen | probelesen | probe lesen | jetzt lesen mit | artikel freischalten | text freischalten |
    alle artikel freischalten | lesen sie weiter mit | weiterlesen im | lesen sie diesen artikel mit |
    um diesen artikel | um den artikel zu lesen | um den vollständigen | um alle artikel | um diesen text |
    um diesen beitrag | schließen sie ein abo | schließen sie jetzt | schließ ein abo | werdet teil |
    werdet unterstützer | werde abonnent | werden sie abonnent | werden sie digitalabonnent | werde genossin |
    werden sie genossin | werden sie genosse | jetzt mitdiskutieren | jetzt mitspielen | jetzt spielen |
    jetzt hinzufügen | jetzt verschenken | zum verschenken | jetzt verlängern | verlängern sie ihr |
    dem kanal folgen | kanal abonnieren und | glocke aktivieren | aktiviere die glocke | aktivieren sie die glocke |
    auf die glocke | folgt unserem | folgt dem | folgen sie dem kanal | folge dem kanal | zum whatsapp kanal |
    noch kein zugang | sie haben bereits ein | du hast bereits ein | sie haben noch kein | du hast noch kein |
    bereits plus | bereits premium
    """,
    urge="""
    abonnieren | mehr erfahren | erfahren sie mehr | erfahre mehr | jetzt lesen | laden sie | lade dir | ladet euch |
    lad dir | aktivieren sie | aktiviere die | schalten sie die | klicken sie auf | klicken sie hier | hier klicken |
    klicke hier | klick hier | mit klick auf | mit einem klick | tippen sie auf | tippe auf | einfach kanal |
    schreiben sie uns | schreibt uns | schreib uns | schreiben sie an | schreiben sie eine | schreiben sie der |
    schreib es | schreibt es | in die kommentare | in den kommentaren | hinterlassen sie | hinterlasse | hinterlasst |
    kommentar schreiben | kommentar hinterlassen | kommentar verfassen | einen kommentar abgeben |
    kommentar abzugeben | schicken sie uns | schick uns | schickt uns | schicken sie ihre | schickt eure |
    senden sie uns | sende uns | sendet uns | senden sie ihre | sendet eure | mailen sie uns | eine mail an |
    e mail an | per mail an | erzählen sie uns | erzähl uns | erzählt uns | verraten sie uns | sagen sie uns |
    sag uns | sagt uns | teilen sie uns | wenden sie sich an | kontaktieren sie | kontaktiere uns |
    erreichen sie unser | erreichen sie uns | sie erreichen | diskutieren sie | diskutiere | diskutiert mit |
    kommentieren sie | nehmen sie an unserer | beteiligen sie sich | machen sie mit | mach mit | macht mit |
    mitmachen und | jetzt mitmachen | machen sie unser | machen sie den test | mach den test | testen sie ihr wissen |
    stimmen sie ab | stimm ab | stimmt ab | bewerten sie | bewerte den | bewerten sie diesen | bestellen sie |
    sichern sie sich | sichere dir | sichert euch | teilen sie diesen | teile diesen | teilt diesen |
    diesen artikel teilen | teilen sie den | leiten sie | konto erstellen | konto anlegen | hier geht es zu |
    hier geht es zum | hier geht's | da geht's | hier entlang | da entlang | scannen sie | scanne den |
    bitte schalten sie | bitte bestätigen | bitte klicken | bitte geben sie | tragen sie | anmelden | einloggen |
    login | registrieren | log in | melden sie sich | melde dich | meldet euch | spenden sie | spendet |
    rufen sie uns | rufen sie an | schauen sie vorbei | schau vorbei | schaut vorbei | kommen sie vorbei |
    kommt vorbei | komm vorbei | komm dazu | besuchen sie unsere | besuchen sie uns | besucht uns | treffen sie |
    lernen sie uns | empfehlen sie uns | laden sie die seite | fügen sie uns | füge uns | fügen sie die | kaufen sie |
    kauf ein | reservieren sie | teilnahme unter | beantworten sie | hier können sie | hier kannst du |
    hier könnt ihr | nehmen sie an | nehmen sie teil | nimm teil | nehmt teil | nehmt an | nehmen sie sich |
    nimm dir | geben sie uns | gib uns | gebt uns | beantworten sie unsere | beantworte unsere | beantworte ein |
    diskutieren sie mit | diskutier mit | diskutiert | reden sie mit | rede mit | redet mit | schreiben sie ihre |
    schreib deine | schreibe uns | melden sie sich bei uns | melde dich bei uns | meldet euch bei uns |
    nehmen sie kontakt | nimm kontakt | kontakt zur redaktion | hinweise an | hinweise bitte | an leserbriefe |
    an redaktion | sagt es uns | sagen sie es uns | sag es uns | spielen sie | spiel mit | spielt mit |
    raten sie mit | rätseln sie | rate mit | bewirb dich | bewerben sie sich | bewerbt euch | besuche uns |
    besuch uns | erzähle uns | stellen sie ihre | stell deine | stellt eure | stellen sie uns | teilt ihn |
    teilen sie ihn | leite diesen | leiten sie diesen | leiten sie ihn | empfehlen sie den | empfiehl uns |
    empfehlt uns | mehr infos unter | mehr infos hier | mehr informationen hier | alle infos hier | alle infos unter |
    weitere infos unter | infos und anmeldung | infos und karten | infos und tickets | anmeldung unter |
    anmeldung hier | anmeldungen unter | einfach hier | einfach per | einfach auf | drücken sie | drück auf |
    wischen sie | hier gehts
    """,
    nudge="""
    verpassen sie | verpasse | verpasst | nie wieder | nichts verpassen | nichts mehr verpassen | erhalten sie |
    erhalte | erhaltet | bekommen sie | bekomme | lesen sie | lies | lest | bleiben sie | bleib | bleibe | holen sie |
    hol dir | holt euch | entdecken sie | entdecke | entdeckt | sie möchten | sie wollen | du möchtest | du willst |
    ihr wollt | möchten sie | möchtest du | wollen sie | willst du | mit unserem | mit unserer | seien sie |
    sei dabei | seid dabei | hören sie | hör | hört | sehen sie | sieh | schauen sie | schau | schaut | kennen sie |
    kennst du | kennt ihr | jetzt | hier | ihre meinung | deine meinung | testen sie | teste | profitieren sie |
    genießen sie | genieße | gewinnen sie | gewinne | verschenken sie | verschenke | schenken sie | empfehlen sie |
    werden sie | werde | werdet | mehr nachrichten | mehr zum | mehr zu | alles wichtige | alles rund um |
    das wichtigste | die wichtigsten | das beste | die besten | unser newsletter | unser podcast | unsere app |
    der newsletter | der podcast | im abo | exklusiv für | nur für | als abonnent | als abonnentin | als mitglied |
    als leser | studierende | freuen sie sich | freut euch | danke | vielen dank | fehler entdeckt | wie hat ihnen |
    immer informiert | immer gut informiert | bestens informiert | gut informiert | immer auf dem | eilmeldungen |
    nachrichten direkt | news direkt | zum nachhören | gratis | kostenlos | folgen sie | folge | folgt |
    lassen sie sich | finden sie | nutzen sie | nutze | wählen sie | wähle | starten sie | starte | geben sie | gib |
    tippen sie | sparen sie | spare | helfen sie | hilf | helft | fördern sie | fördere | stärken sie | stärke |
    sichern sie | machen sie | mach | macht | tragen sie | trag | melden sie | melde | meldet | laden sie | lade |
    ladet | schreiben sie | schreib | schreibt | schicken sie | schick | schickt | senden sie | sende | kommen sie |
    komm | kommt | treffen sie | keine lust | wir verlosen | bitte | weiterlesen | bleibt informiert |
    bleibt auf dem | sie können uns | ihr könnt uns | du kannst uns | sie möchten keine | nie mehr | noch mehr |
    lassen sie | lass dir | lasst euch | bekommt | bekommst du | erfahren sie | erfahre | machen sie es |
    schalten sie | schalte | speichern sie | sammeln sie | schließen sie | installieren sie | aktivieren sie |
    aktiviere | bestellen sie | bestelle | bestell | abonnieren sie | unterstützen sie | unterstütze | unterstützt |
    spenden sie | spende | spendet | genießt | probieren sie | probier | alles zum | alles zu | auf dem laufenden |
    stets informiert | immer aktuell | jeden morgen | jeden abend | jeden freitag | jeden sonntag | täglich |
    wöchentlich | einmal | exklusiv | ab sofort | nur heute | nur bis | dieser artikel | dieser text | dieser inhalt |
    dieser beitrag | diesen artikel | diese folge | sie lesen | du liest | ihr lest | liebe leserin | liebe leser |
    lieber leser | liebe leserinnen | für alle | kein spam | neu
    """,
    offer="""
    newsletter | newsletters | newsletteranmeldung | infobrief | infobriefs | morgenbriefing | abendbriefing |
    briefing | posteingang | postfach | mail postfach | mailpostfach | inbox | mailverteiler | verteiler | probeabo |
    probeabos | probemonat | testmonat | testzugang | testabo | schnupperabo | gratismonat | abonnement |
    abonnements | abo | abos | digitalabo | digitalabos | onlineabo | jahresabo | monatsabo | geschenkabo | miniabo |
    kombiabo | digitalpaket | digitalzugang | digitalpass | monatspass | tagespass | abonnenten | abonnent |
    abonnentin | abonnentinnen | digitalabonnenten | eilmeldungen | push nachrichten | push mitteilungen |
    push meldungen | push benachrichtigungen | pushnachrichten | pushmeldungen | unabhängigen journalismus |
    unabhängiger journalismus | unabhängige berichterstattung | freien journalismus | freier journalismus |
    guter journalismus | guten journalismus | kritischen journalismus | lokaljournalismus | qualitätsjournalismus |
    probezeitraum | jederzeit kündbar | monatlich kündbar | jederzeit kündigen | jederzeit beenden |
    kündigung jederzeit | endet automatisch | gratis testen | kostenlos testen | unverbindlich testen | e paper |
    epaper | digitale ausgabe | gedruckte ausgabe | werbefrei | weniger werbung | pur modus | pur abo | werbeblocker |
    adblocker | ad blocker | wunschprämie | leserreise | leserreisen | app store | appstore | play store |
    google play | für ios und android | apple podcasts | spotify | deezer | audible | rss feed | podcast app |
    podcast plattform | podcast plattformen | unsere redaktion | unserer redaktion | unserem redaktionsteam |
    unseren podcast | unser podcast | unserem podcast | unseres podcasts | unserer app | unsere app | unseren kanal |
    unserem kanal | unser kanal | whatsapp kanal | whatsapp channel | telegram kanal | telegram gruppe |
    youtube kanal | instagram kanal | instagram account | facebook seite | sozialen medien folgen | unserem shop |
    unseren shop | unser shop | zum shop | ticketshop | themenseite | unsere arbeit | unsere recherchen |
    unsere artikel | unsere inhalte | unsere beiträge | unsere themen | unserer website | unserer webseite |
    unserer homepage | unserem archiv | unserer community | unseren newsletter | unserem newsletter | unserer rubrik |
    unserer serie | alle inhalte | alle artikel | alle texte | weiteren inhalte | vollzugriff | zugriff auf alle |
    unbegrenzt lesen | unbegrenzten zugang | unbegrenzten zugriff | uneingeschränkten zugriff | ohne einschränkung |
    zugang zu allen | premium artikel | premiumartikel | plus artikel | premium inhalte | plus inhalte |
    freie artikel | freien artikel | gratis artikel | kostenpflichtig | kostenpflichtigen angebot | bezahlinhalt |
    bezahlschranke | mitgliedschaft | fördermitgliedschaft | dauerspende | dauerauftrag | steuerlich absetzbar |
    von der steuer | spendenquittung | bevorzugte quelle | bevorzugten quellen | externen inhalt | externer inhalt |
    externen inhalte | externe inhalte | qr code | startbildschirm | home bildschirm | nur für abonnenten |
    nur für abonnentinnen | für abonnenten | für abonnentinnen | exklusiv für abonnenten | nur mit abo |
    mit abo lesen | im abo lesen | mit einem abo | mit digitalabo | samstagsausgabe | wochenendausgabe |
    wochenendabo | sonntagsausgabe | morgenausgabe | druckausgabe | printausgabe | printabo | studentenabo |
    studierendenabo | soliabo | soli abo | förderabo | schüler und studierende | alle podcasts | auf spotify |
    bei spotify | bei apple | bei google play | im app store | podcast feed | news app | nachrichten app |
    push service | news alarm | eilmeldung | auf whatsapp | per whatsapp | whatsapp newsletter | whatsapp gruppe |
    signal gruppe | auf telegram | auf instagram | auf facebook | auf bluesky | auf tiktok | auf linkedin |
    auf youtube | auf mastodon | auf threads | unseren social | social media kanälen | auf unseren kanälen |
    unsere kanäle | unsere newsletter | unser angebot | unsere angebote | unser team | unserem team |
    unser redaktionsteam | unsere reporter | unsere reporterinnen | unsere reporterin | unseren reportern |
    unsere autoren | unsere autorinnen | unsere korrespondenten | unsere experten | unserem onlineshop |
    unserer zeitung | unserem magazin | unserem heft | unserer ausgabe | unserer aktuellen ausgabe |
    unserer startseite | unsere startseite | unserer seite | unserer umfrage | unserem quiz | unserer leserreise |
    unserem gewinnspiel | unsere umfrage | unser quiz | unser gewinnspiel | unserem forum | im leserforum |
    unser archiv | unseres angebots | unabhängiger berichterstattung | unabhängige recherche |
    unabhängige recherchen | investigativen journalismus | investigativer journalismus | konstruktiven journalismus |
    unabhängiges medium | freie presse | verlässliche nachrichten | verlässlichen journalismus | als favorit |
    google news | kündbar | kündigungsfrist | mindestlaufzeit | danach monatlich | danach nur | ersten monat gratis |
    ersten monat kostenlos | monate gratis | wochen kostenlos | wochen gratis | monat gratis | monat kostenlos |
    tage kostenlos | tage gratis | vier wochen testen | vier wochen lesen | vier wochen lang | dankeschön |
    werbefreies lesen | weniger anzeigen
    """,
    goods="""
    e mail | e mails | mail | mails | email | app | apps | podcast | podcasts | podcastfolge | angebot | angebote |
    nachrichten | news | whatsapp | artikel | artikeln | beitrag | beiträge | beiträgen | redaktion | journalismus |
    leser | lesern | leserin | leserinnen | leserschaft | leserbrief | leserbriefe | leserbriefen | nutzer | ausgabe |
    magazin | heft | sonderheft | exklusiv | exklusive | exklusiven | premium | kanal | channel | facebook |
    instagram | telegram | threads | bluesky | mastodon | twitter | youtube | tiktok | linkedin | updates | update |
    hintergründe | reportagen | recherche | recherchen | video | videos | umfrage | gewinnspiel | quiz | verlosung |
    tickets | karten | freikarten | spende | spenden | kommentar | kommentare | kommentaren | benutzerkonto |
    account | passwort | zugangsdaten | benutzername | rätsel | rezepte | geschenk | geschenke | kalender | push |
    handy | smartphone | webseite | website | link | links | inhalt | inhalte | feedback | benachrichtigung |
    benachrichtigungen | mitteilungen | episode | episoden | staffel | registrierung | anmeldung | gutschein |
    gutscheine | rabattcode | lokalredaktion | anmeldung erforderlich | lesezeit | browser | cookie | per e mail |
    per mail | datenschutz | ausgaben | glocke | leserservice | aboservice | leserbefragung | leserumfrage |
    nutzerkonto | kundenkonto | newsfeed | startseite | webinar | podiumsdiskussion | merkliste | leseliste | banner |
    tipp | tipps | abonnieren | neuigkeiten
    """,
    cadence="""
    täglich | wöchentlich | monatlich | zweiwöchentlich | jeden morgen | jeden mittag | jeden tag | jede woche |
    jeden monat | im monat | pro monat | pro woche | im jahr | am morgen | des tages | der woche | des monats |
    jeden freitag | jeden sonntag | jeden montag | jeden donnerstag | jeden samstag | jeden mittwoch |
    jeden dienstag | jeden zweiten | jeden abend | immer freitags | immer sonntags | immer montags |
    immer donnerstags | immer mittwochs | immer dienstags | immer samstags | immer am | montags bis freitags |
    von montag bis freitag | werktags | am abend | am wochenende | einmal pro woche | einmal die woche |
    einmal im monat | zweimal im monat | alle zwei wochen | wochen gratis | vier wochen | wochen lang | monate lang |
    ersten monat | erster monat | einen monat | drei monate | sechs monate | in fünf minuten | in drei minuten |
    in wenigen minuten | auf einen blick | rund um die uhr | in echtzeit | zum feierabend | zum frühstück |
    zum wochenende | zum wochenstart | pünktlich | früh am morgen | am frühen morgen | jeweils am | jeweils freitags |
    jeweils montags | immer zum | vor allen anderen | als erste | als erster | zuerst | in sieben minuten |
    in zehn minuten | fünf minuten | alle 14 tage | einmal am tag | zweimal täglich | zweimal die woche |
    zweimal pro woche | sechs wochen | acht wochen | zwölf monate | zwei wochen
    """,
    ours="""
    unser | unsere | unseren | unserem | unserer | unseres | uns | wir | unsrer | unsre | unsren
    """,
    yours="""
    ihr | ihre | ihren | ihrem | ihrer | ihres | ihnen | dein | deine | deinen | deinem | deiner | deines | du |
    dich | dir | euch | euer | eure | eurer | euren | eurem
    """,
    free="""
    kostenlos | kostenlose | kostenloser | kostenlosen | kostenloses | gratis | kostenfrei | kostenfreie |
    kostenfreien | unverbindlich | umsonst | für null euro | halben preis | zum halben preis | rabatt | nachlass |
    ermäßigt | vergünstigt | vorteilspreis | vorzugspreis | aktionspreis | versandkostenfrei | portofrei |
    eintritt frei | eintritt ist frei | frei haus | sie sparen | du sparst | und sparen | sparen sie | für nur |
    schon ab | ab nur | nur noch | statt | ohne zusatzkosten | ohne mehrkosten | keine zusätzlichen kosten |
    zum sonderpreis | sonderpreis | einführungspreis | frühbucher | frühbucherrabatt | prozent sparen |
    prozent rabatt | für einen euro | für 1 euro | kostenlosem
    """,
    lure="""
    ihnen gefällt | gefällt ihnen | gefällt dir | gefällt euch | dir gefällt | hat ihnen | hat dir | hat euch |
    wie hat ihnen | ihnen dieser | dieser artikel gefallen | dieser beitrag gefallen | artikel hilfreich |
    hilfreich für sie | war dieser artikel | war dieser beitrag | ist dieser beitrag | ist dieser artikel |
    mehr davon | noch mehr davon | sie wollen mehr | sie möchten mehr | du willst mehr | du möchtest mehr |
    sie wollen wissen | sie möchten wissen | du willst wissen | sie wollen keine | du willst keine |
    sie wollen nichts | kennen sie schon | kennst du schon | kennt ihr schon | schon gewusst | schon gesehen |
    schon gehört | fehler entdeckt | fehler gefunden | fehler aufgefallen | ein fehler aufgefallen |
    haben sie fragen | haben sie hinweise | haben sie anregungen | haben sie informationen | haben sie ähnliche |
    haben sie schon | haben sie selbst | haben sie etwas | haben sie lust | haben sie interesse | haben sie auch |
    hast du fragen | hast du hinweise | hast du schon | hast du lust | hast du auch | ihr habt fragen |
    sie haben fragen | sie haben hinweise | sie haben informationen | du hast fragen | wie finden sie |
    wie findest du | was meinen sie | was meinst du | was meint ihr | was denken sie | was denkst du | was denkt ihr |
    wie sehen sie das | wie ist ihre | ihre meinung ist | ihre meinung zum | interessieren sie sich |
    sie interessieren sich | neu hier | lust auf | keine lust | wir sehen dass sie | sie lesen gern |
    sie lesen gerne | sie nutzen einen | sind sie auch | wie gut kennen | was wissen sie | was ist ihre |
    was sind ihre | sie suchen | lieber hören | habt ihr fragen | habt ihr hinweise | habt ihr schon | habt ihr auch |
    habt ihr lust | haben sie einen fehler | haben sie einen hinweis | haben sie eine frage |
    haben sie eine geschichte | sie haben einen fehler | sie haben einen hinweis | sie haben eine frage |
    sie haben eine meinung | hast du einen fehler | du hast eine frage | du hast einen tipp
    """,
    form="""
    datenschutzerklärung | datenschutzbestimmungen | datenschutzhinweise | datenschutzrichtlinie |
    hinweise zum datenschutz | nutzungsbedingungen | agb | impressum | netiquette | meine einwilligung |
    ihre einwilligung | deine einwilligung | ihre zustimmung | deine zustimmung | jederzeit widerrufen |
    jederzeit widerruflich | jederzeit abmelden | jederzeit abbestellen | jederzeit ändern | jederzeit wieder |
    abbestellen | abmeldelink | bitte geben sie | bitte gib | gültige e mail | gültige mail | pflichtfeld |
    pflichtfelder | felder sind mit | erforderliche felder | wird nicht veröffentlicht | ein fehler aufgetreten |
    fehler aufgetreten | etwas schiefgelaufen | ist schiefgelaufen | hat nicht geklappt | etwas danebengegangen |
    versuchen sie es | versuche es | versuch es | probieren sie es | später noch einmal | später erneut |
    laden sie die seite | seite neu | bestätigungsmail | bestätigungs e mail | bestätigungslink | aktivierungslink |
    bestätigen sie | bestätige deine | link in der e mail | link in der mail | erfolgreich angemeldet |
    erfolgreich abonniert | erfolgreich registriert | vielen dank für ihre | vielen dank für deine |
    danke für ihre anmeldung | danke für deine | ich bin damit einverstanden | bin einverstanden | ich stimme zu |
    stimme ich | ich akzeptiere | akzeptiere ich | zur kenntnis genommen | habe die hinweise | mit ihrer anmeldung |
    mit der anmeldung | mit deiner anmeldung | mit dem absenden | mit ihrer registrierung | mit der registrierung |
    durch ihre anmeldung | durch die weitere nutzung | sie erklären sich | erklärst du dich | stimmen sie |
    stimmst du | willigen sie | passwort vergessen | kennwort | angemeldet bleiben | ihre e mail adresse |
    ihre mailadresse | ihre daten | deine daten | keine weitergabe | deine e mail | deine e mail adresse |
    eure e mail | diese e mail adresse | vorname | nachname | informiert werden | benachrichtigt werden |
    benachrichtigen sie mich | benachrichtige mich | recaptcha | captcha | mit einem klick anzeigen |
    anzeigen lassen | zum anzeigen | angezeigt werden | weiterzulesen | zeichen übrig | wählen sie einen betrag |
    betrag wählen | alle akzeptieren | akzeptieren und | einstellungen verwalten | cookies | cookie |
    plätze sind begrenzt | begrenzte plätze | teilnahmebedingungen | teilnahmeschluss | einsendeschluss |
    der rechtsweg | rechtsweg ist ausgeschlossen | alle anzeigen | mehr anzeigen | mehr laden | weitere anzeigen |
    in ihrem browser | ihr browser | dein browser | dieses browsers | javascript | drittanbieter | unsere partner |
    und unsere partner | auf ihrem gerät | auf deinem gerät | externen plattformen | an dieser stelle finden |
    eingeloggt sein | angemeldet sein | sind nicht eingeloggt | sie sind angemeldet | sie sind eingeloggt |
    vor der veröffentlichung geprüft | freigeschaltet werden | wird freigeschaltet | noch keine kommentare |
    kommentarfunktion | in ihrem land nicht | limit erreicht | monatslimit | kommentare werden moderiert |
    kommentare werden geprüft | ist ungültig | monat aufgebraucht | alle ablehnen | ich möchte den newsletter |
    ich möchte newsletter | ich möchte per | ich möchte regelmäßig | ich möchte informiert | ich möchte über neue |
    ich möchte e mails | ich möchte weitere | wieder abmelden | link zur abmeldung | abmeldung ist jederzeit |
    abmeldung jederzeit | jederzeit möglich | jederzeit und kostenlos | in jeder ausgabe | am ende jeder |
    jedes newsletters | jeder mail | jeder e mail | an dieser stelle befindet | empfohlener redaktioneller |
    redaktioneller inhalt | externen inhalten | personenbezogene daten | personenbezogenen daten |
    an drittplattformen | zustimmung erforderlich | benötigen ihre zustimmung | benötigen wir ihre |
    brauchen ihr einverständnis | wir verwenden cookies | wir nutzen cookies | diese website verwendet |
    diese website nutzt | diese seite verwendet | diese seite nutzt | bestmögliche nutzererlebnis | zustimmen und |
    nur notwendige | einstellungen anpassen | auswahl speichern | cookie einstellungen | privatsphäre einstellungen |
    bitte bestätige | bitte prüfen sie | bitte überprüfen sie | bitte prüfe | überprüfen sie ihr | prüfen sie ihren |
    schauen sie in ihr | spam ordner | spamordner | junk ordner | wir haben ihnen | wir haben dir | haben ihnen eine |
    haben dir eine | wurde erfolgreich | war erfolgreich | ist erfolgreich | sind jetzt angemeldet |
    bist jetzt angemeldet | bist du dabei | ist bereits registriert | bereits angemeldet | leider ist | da ist etwas |
    ungültige e mail | ungültiges passwort | passwort zurücksetzen | passwort eingeben | zugangsdaten vergessen |
    e mail eingeben | hiermit | ich willige | willige ein | ich habe die datenschutz | datenschutzerklärung gelesen |
    einverstanden dass | gelten die | es gelten | mehr dazu in unserer | informationen zum datenschutz |
    widerrufsrecht | verlängert sich | automatisch verlängert | noch keine beiträge | beitrag melden |
    kommentar melden | kommentare sind geschlossen | kommentare geschlossen | diskussion geschlossen |
    kommentieren zu können | um zu kommentieren | um kommentieren | um mitzudiskutieren | um mitzudebattieren |
    mitdiskutieren zu können | erster kommentar | ersten kommentar | nicht veröffentlicht wird | jetzt anzeigen |
    inhalt anzeigen | inhalte anzeigen | inhalt laden | inhalte laden | einmal anzeigen | immer anzeigen |
    seite neu laden | browser unterstützt | browser aktualisieren | e mail adresse ein und | ihre mailadresse ein |
    e mail adresse eingeben
    """,
    appeal="""
    unterstützen sie | unterstütze | unterstützt du | ihre unterstützung | deine unterstützung | eure unterstützung |
    mit ihrer unterstützung | mit ihrer hilfe | mit deiner hilfe | ihre hilfe | deine hilfe | ihre spende |
    deine spende | eure spende | jede spende | kleine spende | ihr beitrag | dein beitrag | freiwilligen beitrag |
    freiwillig bezahlen | freiwillig zahlen | zahlen freiwillig | ohne dich | ohne euch | dank ihnen | dank dir |
    menschen wie sie | menschen wie dich | unserer leserinnen | von unseren leserinnen | unabhängig bleiben |
    unabhängig und werbefrei | frei zugänglich | für alle frei | für alle zugänglich | für alle offen |
    kostenlos für alle | ohne paywall | ohne bezahlschranke | keine paywall | keine bezahlschranke | kein konzern |
    keinen konzern | keine anzeigenkunden | keine investoren | keine werbung | ohne werbung | kleinen betrag |
    kleiner betrag | kleinen beitrag | ab fünf euro | ab 5 euro | nur mit ihnen | nur mit dir | gemeinsam schaffen |
    das schaffen wir nur | finanzieren unsere | finanzieren uns | finanzieren wir uns | spendenfinanziert |
    gemeinnützige redaktion | helfen sie uns | hilf uns | helft uns | helfen sie mit | hilfst du mit |
    helfen sie dabei | jeder beitrag | brauchen ihre | brauchen wir sie | brauchen wir ihre | brauchen deine |
    brauchen dich | brauchen euch | sichern sie unsere | stärken sie unsere | unsere arbeit | unserer arbeit |
    unsere arbeit wert | kosten zeit und geld | kostet zeit und geld | preis eines | tasse kaffee | einen kaffee |
    crowdfunding kampagne | unserer kampagne | spendenkampagne | spendenkonto | per paypal | per lastschrift |
    als fördermitglied | fördern sie | fördermitglied | bist du dabei | sind sie dabei | fehlen uns noch |
    in den hut | jeder euro hilft | jeder euro zählt | jeder euro mehr | uns den rücken | gemeinnütziges projekt |
    gemeinnütziges medium | ohne sie geht | nicht ohne sie | ohne ihre unterstützung | unsere leserinnen |
    unseren leserinnen | liebe leserinnen | mit einer spende | mit ihrer spende | mit deiner spende |
    mit eurer spende | mit ihrem beitrag | mit deinem beitrag | mit eurer hilfe | mit eurer unterstützung |
    mit deiner unterstützung | ermöglichen sie | ermöglichst du | ermöglicht ihr | helfen uns | hilft uns | hilf mit |
    helft mit | dafür brauchen wir | auf ihre unterstützung | auf deine unterstützung | auf eure unterstützung |
    auf spenden angewiesen | sind wir angewiesen | wir sind unabhängig | lebt von ihren | leben von ihren |
    lebt von seinen leser | lebt von der unterstützung | von seinen lesern | von unseren lesern |
    von unseren mitgliedern | unseren mitgliedern | unseren unterstützern | unseren unterstützerinnen | dank unserer |
    dank eurer | dank ihrer | nur dank | wert ist uns | was ist ihnen | was ist dir | ist ihnen das | ist dir das |
    leserinnen wie sie | leser wie sie | leute wie du | euch finanziert | ihnen finanziert | lesern finanziert |
    von leserinnen finanziert | gehört keinem | gehören keinem | gehört seinen leser | gehört unseren |
    hinter uns steht | hinter uns stehen | keine großen verlage | kein verlag | kein milliardär | keinen milliardär |
    frei und unabhängig | frei von werbung | damit das so | damit unsere | zahlen können | was sie können |
    so viel sie | so viel du | wie viel sie | monatlich mit | spendenziel | spendenaufruf | unser ziel
    """,
    plug="""
    in ihr postfach | in ihr e mail postfach | in dein postfach | in ihrem postfach | in deinem postfach |
    in ihrem e mail postfach | in deine inbox | in deiner inbox | aufs handy | auf ihr handy | auf dein handy |
    aufs smartphone | direkt aufs | in unserer app | in der app | neue folge | neue folgen | neueste folge |
    aktuelle folge | aktuellen folge | nächste folge | alle folgen | in dieser folge | neue episode | neue episoden |
    neue staffel | überall wo es | wo es podcasts | wo sie podcasts | wo du podcasts | auf allen plattformen |
    jetzt hören | jetzt ansehen | jetzt anschauen | jetzt streamen | als podcast | als audio | zum video |
    video ansehen | im podcast | unserem podcast | zum nachlesen | zum nachhören | live aus dem | live dabei |
    im livestream | im liveblog | im newsblog | lesernacht | leseraktion | leserreise | leseabend | karten zu |
    karten gibt es | tickets gibt es | tickets ab | tickets unter | karten unter | im vorverkauf | vorverkauf läuft |
    im shop | im onlineshop | jetzt im handel | neu im handel | ab sofort im | im zeitschriftenhandel |
    im buchhandel erhältlich | erhältlich im | erhältlich unter | am kiosk | neuen ausgabe | aktuellen ausgabe |
    aktuelle ausgabe | neuen heft | aktuellen heft | manufaktur | gewinnen sie | zu gewinnen | gewinnspiel |
    gewinnspiele | verlost | wird verlost | affiliate | affiliate link | affiliate links | werbelinks |
    wenn sie über | wenn du über | kaufen sie über | preis vergleichen | mit dem code | rabattcode | gutscheincode |
    gutscheinen | laden wir | wir laden | um anmeldung wird | eintritt ist frei | eintritt frei |
    beantwortet ihre fragen | stellt sich ihren | ihre fragen | eure fragen | redaktionsgespräch | leserfotos |
    fan unserer | sterne da | bewertung da | fünf sternen | rätsel app | solange der vorrat | dieser text stammt |
    dieser text erschien | dieser artikel erschien | dieser text ist zuerst | stammt aus dem newsletter |
    erschien zuerst | lesen sie im | mehr dazu im | mehr darüber im | preis kann | exklusiv bei | mit dem stichwort |
    ab sofort erhältlich | ab sofort bestellbar | ab sofort unter | das buch zur | das buch zum | jetzt als buch |
    kleine provision | erhalten wir eine | bekommen wir eine | unter allen einsendungen | unter allen teilnehmern |
    unter allen richtigen | mit sternchen | mit einem sternchen | verlosen wir | wir verlosen | verlosen unter |
    verlosen zweimal | bei spotify | auf spotify | überall dort | überall wo | gibt's podcasts | wo auch immer sie |
    wo auch immer du | hören sie die | hör die | hört die | die ganze folge | zur folge | zum podcast | folge hören |
    hier hören | hier anhören | hier nachhören | jetzt nachhören | reinhören | anhören auf | neue folgen gibt |
    gibt es jeden | erscheint jeden | erscheint wöchentlich | kommt jeden | ab sofort in | ab sofort auf | jetzt neu |
    jetzt erschienen | gerade erschienen | neu erschienen | erscheint am kiosk | ab morgen am kiosk |
    am zeitungskiosk | im zeitungshandel | im handel erhältlich | überall erhältlich | im buchhandel |
    hier bestellbar | bestellbar unter | online bestellen | bestellen unter | erhältlich in unserem | erhältlich bei |
    in unserem shop | in unserem onlineshop | bei uns im | aus unserem shop | aus unserem verlag |
    aus der printausgabe | aus der aktuellen ausgabe | aus dem aktuellen heft | in der aktuellen ausgabe |
    im aktuellen heft | in der neuen ausgabe | in unserer neuen | dieser artikel stammt | dieser beitrag stammt |
    dieser beitrag erschien | ist zuerst erschienen | zuerst erschienen in | wir laden sie | wir laden euch |
    laden wir sie | laden wir euch | laden herzlich | seien sie dabei | live auf der bühne | mit dabei sind |
    moderiert von | einlass ab | tickets im | karten im | karten ab | plätze begrenzt | teilnehmerzahl ist begrenzt |
    wir freuen uns auf | freuen wir uns | freuen uns über | freuen uns auf | ihre geschichte | deine geschichte |
    eure geschichte | ihre erfahrungen | deine erfahrungen | eure erfahrungen | ihre fotos | eure fotos |
    ihre meinung | deine meinung | eure meinung | deine fragen | ihr feedback | dein feedback |
    vertraulich behandelt | rabatt auf | prozent auf alles | mit dem gutschein | zum wissensquiz | zum quiz |
    zum rätsel | das große quiz | am stück
    """,
    reported="""
    sagte | sagt | sagten | erklärte | erklärt | erklärten | teilte | teilten | laut | betonte | betont | berichtete |
    berichtet | berichteten | berichten | so der | so die | warnte | warnt | warnen | schrieb | schreibt er |
    schreibt sie | kritisierte | kritisiert | forderte | fordert | fordern | kündigte | kündigt | mitteilte |
    zufolge | nach angaben | hieß es | heißt es | meint er | meint sie | meinte | erzählt er | erzählt sie |
    erzählte | fragte | antwortete | behauptet | behauptete | bestätigte | urteilte | entschied | räumte | rief |
    bat | bittet | klagte | klagt | riet | rät | versprach | vermutet | beteuerte | ergänzte | erinnerte | lobte |
    glaubt | hofft | meldete | meldeten | sagen die | nannte | nennt | verkündete | gestand | mahnte | rechnet |
    rechnete | fand | zitiert | zitierte | berichtet er | schildert | schilderte | verweist | verwies
    """,
    third="""
    er | ihm | ihn | war | waren | hatte | hatten | wurde | wurden | ich | habe | worden | gewesen | seine | seinen |
    seiner | seinem | sei | seien | hätte | hätten | könnte | könnten | würde | würden | wollte | wollten | sollte |
    sollten | musste | mussten | konnte | konnten | durfte | kam | kamen | ging | gingen | stand | standen | gab |
    gaben | ließ | nahm | sah | blieb | lag | lief | hielt | fand | begann | stieg | sank | dessen | deren | polizei |
    gericht | minister | ministerin | regierung | bürgermeister | bürgermeisterin | stadtrat | staatsanwaltschaft |
    schrieben | meldete | meldeten | bekam | bekamen | brachte | brachten | schickte | schickten | zahlte | zahlten |
    kaufte | kauften | machte | machten | wusste | wussten | niemand | manche | jemand | damals | gestern |
    vergangenen | vergangenes | seitdem | inzwischen
    """,
)  # fmt: skip
