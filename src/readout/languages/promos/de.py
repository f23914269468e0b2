"""How German promos speak."""

from readout.languages.promos import Promos

PROMOS = Promos(
    ask="""
    jetzt abonnieren | abonnieren sie | abonniere | abonniert | jetzt anmelden | hier anmelden | jetzt einloggen |
    jetzt testen | jetzt registrieren | registrieren sie sich | kostenlos registrieren | newsletter abonnieren |
    jetzt mitglied werden | mitglied werden | werden sie mitglied | werde mitglied | jetzt spenden | spende jetzt |
    unterstützen sie uns | unterstütze uns | unterstützen sie unsere | jetzt unterstützen | jetzt herunterladen |
    jetzt laden | app herunterladen | folgen sie uns | folge uns | folgt uns | jetzt folgen | sagen sie uns ihre |
    jetzt bestellen | jetzt kaufen | jetzt buchen | tickets sichern | karten sichern | jetzt sichern | jetzt teilnehmen |
    jetzt bewerben | jetzt upgraden | weiterlesen mit | jetzt weiterlesen | zum angebot | zum abo | zur anmeldung |
    zum newsletter | bereits abonnent | schon abonnent | bereits registriert | bitte registrieren
    """,
    urge="""
    mehr erfahren | jetzt lesen | laden sie | lade dir | aktivieren sie | klicken sie | hier klicken | klicke hier |
    schreiben sie uns | schreib uns | schreibt uns | schicken sie uns | schick uns | senden sie uns | mailen sie uns |
    sagen sie uns | diskutieren sie | diskutiere | kommentieren sie | nehmen sie an unserer | machen sie mit | mach mit |
    jetzt mitmachen | stimmen sie ab | jetzt abstimmen | bestellen sie | sichern sie sich | sichere dir |
    teilen sie diesen | konto erstellen | hier geht es zu | hier geht's | scannen sie | bitte schalten sie |
    bitte bestätigen | bitte klicken | bitte geben sie | tragen sie | anmelden | einloggen | melden sie sich | melde dich |
    spenden sie
    """,
    nudge="""
    verpassen sie | verpasse | nichts verpassen | nichts mehr verpassen | erhalten sie | erhalte | lesen sie | bleiben sie |
    bleib | holen sie | hol dir | entdecken sie | entdecke | sie möchten | wollen sie | mit unserem | mit unserer | seien sie |
    sei dabei | hören sie | sehen sie | schauen sie | kennen sie | kennst du | jetzt | hier | ihre meinung | testen sie |
    profitieren sie | genießen sie | gewinnen sie | verschenken sie | empfehlen sie | werden sie | werde | mehr nachrichten |
    mehr aus | alles wichtige | das wichtigste | die wichtigsten | das beste | unser newsletter | unser podcast | unsere app |
    der newsletter | im abo | exklusiv für | nur für | als abonnent | als abonnentin | studierende | freuen sie sich | danke |
    vielen dank | fehler entdeckt | wie hat ihnen | immer informiert | eilmeldungen | nachrichten direkt | zum nachhören | gratis |
    kostenlos | folgen sie | lassen sie | finden sie | nutzen sie | wählen sie | starten sie | geben sie | tippen sie
    """,
    offer="""
    newsletter | newsletters | posteingang | postfach | probeabo | probemonat | abonnement | abo | digitalabo | abos |
    abonnenten | abonnent | abonnentin | eilmeldungen | push nachrichten | push mitteilungen | unabhängigen journalismus |
    unabhängiger journalismus | probezeitraum | jederzeit kündbar | monatlich kündbar | gratis testen | kostenlos testen |
    e paper | epaper | werbefrei | pur modus | werbeblocker | adblocker | wunschprämie | prämie | gutscheine | gutschein |
    leserreise | leserreisen | app store | google play | apple podcasts | spotify | deezer | alle podcast | unsere redaktion |
    unserer redaktion | unseren podcast | unser podcast | unserer app | unsere app | unseren kanal | whatsapp kanal |
    unserem shop | unseren shop | ticketshop | themenseite | unsere arbeit | unsere recherchen | unseren newsletter |
    unserem newsletter | alle inhalte | weiteren inhalte | vollzugriff | zugang zu allen | premium artikel | plus artikel |
    mitgliedschaft | dauerspende | steuerlich absetzbar | bevorzugte quelle | externen inhalt | externer inhalt
    """,
    goods="""
    e mail | e mails | mail | app | apps | podcast | podcasts | angebot | angebote | nachrichten | whatsapp | artikel |
    beitrag | text | texte | redaktion | journalismus | leser | leserinnen | ausgabe | magazin | exklusiv | premium | kanal |
    facebook | instagram | telegram | youtube | tiktok | updates | themen | folge | video | umfrage | gewinnspiel | tickets |
    karten | spende | spenden | kommentare | kommentaren | konto | passwort | rätsel | rezepte | geschenk | buch | heft |
    push | handy | smartphone | webseite | website | seite | link | inhalt | inhalte
    """,
    cadence="""
    täglich | wöchentlich | monatlich | jeden morgen | jeden tag | jede woche | jeden monat | im monat | pro monat |
    pro woche | am morgen | des tages | der woche | jeden freitag | jeden sonntag | jeden montag | jeden donnerstag |
    jeden samstag | jeden mittwoch | jeden dienstag | immer freitags | immer sonntags | immer montags | werktags | am abend |
    jeden abend | einmal pro woche | wochen gratis | vier wochen
    """,
    ours="unser | unsere | unseren | unserem | unserer | unseres | uns | wir",
    yours="ihr | ihre | ihren | ihrem | ihrer | ihnen | dein | deine | deinen | deinem | deiner | du | dich | dir | euch | euer | eure",
    free="kostenlos | kostenlose | kostenloser | kostenlosen | kostenloses | gratis | kostenfrei | unverbindlich | halben preis | rabatt | ermäßigt | versandkostenfrei",
    lure="""
    ihnen gefällt | gefällt ihnen | hat ihnen | wie hat ihnen | mehr davon | sie wollen mehr | sie möchten mehr |
    kennen sie schon | schon gewusst | fehler entdeckt | fehler gefunden | haben sie | hast du | hat dir | wie finden sie |
    was meinen sie | was denken sie | ihre meinung ist | interessieren sie sich | neu hier | lust auf | keine lust |
    wir sehen dass sie | sie haben eine | sie haben fragen | sie lesen gern | sie kennen | sie nutzen einen
    """,
    form="""
    datenschutzerklärung | datenschutz | nutzungsbedingungen | agb | meine einwilligung | ihre einwilligung | jederzeit widerrufen | jederzeit abmelden |
    abmelden | abbestellen | bitte geben sie | gültige e mail | ungültig | pflichtfeld | ein fehler aufgetreten |
    etwas schiefgelaufen | versuchen sie es | später noch einmal | später erneut | bestätigungsmail | bestätigungslink |
    bestätigen sie | erfolgreich angemeldet | erfolgreich abonniert | vielen dank für ihre | danke für ihre anmeldung |
    ich möchte | ich bin damit einverstanden | ich stimme zu | mit ihrer anmeldung | mit der anmeldung | mit dem absenden |
    sie erklären sich | stimmen sie | willigen sie | passwort vergessen | angemeldet bleiben | ihre e mail adresse | ihre daten |
    deine e mail | vorname | nachname | informiert werden | recaptcha | mit einem klick anzeigen | anzeigen lassen | weiterzulesen |
    wählen sie einen betrag | alle akzeptieren | cookies | plätze sind begrenzt | teilnahmebedingungen | alle anzeigen | mehr anzeigen
    """,
    appeal="""
    unterstützen sie | unterstütze | ihre unterstützung | deine unterstützung | mit ihrer hilfe | ihre hilfe | deine hilfe |
    ihre spende | deine spende | ohne sie | dank ihnen | menschen wie sie | leserinnen und leser | unabhängig bleiben |
    frei zugänglich | für alle frei | ohne paywall | kein konzern | keinen konzern | keine werbung | kleinen betrag |
    kleiner betrag | schon ab | ab fünf euro | schaffen wir | gemeinsam schaffen | finanzieren unsere | finanzieren | helfen sie uns |
    hilf uns | jeder euro | jeder beitrag | brauchen ihre | brauchen wir sie | brauchen dich | sichern sie unsere | in eigener sache |
    unsere arbeit | preis eines | tasse kaffee
    """,
    plug="""
    in ihr postfach | in ihr e mail postfach | in dein postfach | per e mail |     neue folge | neueste folge | aktuelle folge | die folge | überall wo es | wo es podcasts | jetzt hören | jetzt ansehen |
    im video | zum video | im podcast | live aus dem | live dabei | lesernacht | leseraktion | leserreise | leseabend | karten zu |
    karten gibt es | im vorverkauf | im shop | im handel | jetzt im handel | am kiosk | edition | manufaktur |
    gewinnen sie | gewinnspiel | verlosen | provision | affiliate | kaufen sie über | preis vergleichen | sparen | gutscheinen |
    beantwortet ihre fragen | stellt sich ihren | der redaktion | leserfotos | fan unserer | sterne da | live dabei | rätsel app
    """,
    reported="""
    sagte | sagt | erklärte | erklärt | teilte | laut | betonte | berichtete | berichtet | so der | so die | warnte | warnt |
    schrieb | schreibt | kritisierte | forderte | kündigte | mitteilte | zufolge | nach angaben | hieß es | meint | meinte |
    erzählt | erzählte | fragte | antwortete | behauptet | bestätigte | urteilte | räumte
    """,
    third="""
    er | ihm | ihn | war | waren | hatte | hatten | wurde | wurden | ich | habe | worden | gewesen | seine | seinen |
    seiner | seinem | sei | hätte | hätten | könnte | dessen | deren | polizei | gericht | minister | regierung | bürgermeister
    """,
)  # fmt: skip
