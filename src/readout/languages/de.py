"""German."""

from readout.languages import LanguageData
from readout.languages.promos.de import PROMOS
from readout.languages.reading import Currency, Reading, Scale, words

READING = Reading(
    numerals="de",
    point="Komma",
    digits_apart=True,
    one="ein",
    titles={"Dr": "Doktor", "Prof": "Professor", "Hr": "Herr", "Fr": "Frau", "St": "Sankt"},
    expansions={
        "z. B": "zum Beispiel",
        "z.B": "zum Beispiel",
        "d. h": "das heißt",
        "d.h": "das heißt",
        "u. a": "unter anderem",
        "u.a": "unter anderem",
        "bzw": "beziehungsweise",
        "usw": "und so weiter",
        "ca": "circa",
        "rd": "rund",
        "evtl": "eventuell",
        "inkl": "inklusive",
        "mind.": "mindestens",
        "max.": "maximal",
        "i. d. R": "in der Regel",
        "i.d.R": "in der Regel",
        "u. U": "unter Umständen",
        "sog": "sogenannte",
        "Str": "Straße",
        "vgl": "vergleiche",
        "v. Chr": "vor Christus",
        "n. Chr": "nach Christus",
        "v.Chr": "vor Christus",
        "n.Chr": "nach Christus",
        "Jh": "Jahrhundert",
        "Jhd": "Jahrhundert",
    },
    before_number={
        "Nr": "Nummer",
        "S": "Seite",
        "Abs": "Absatz",
        "Art": "Artikel",
        "Kap": "Kapitel",
    },
    inner=frozenset(
        words("bzw ca rd evtl inkl mind max sog vgl z.B d.h u.a z d u Mio Mrd Bio v n Jh Jhd")
    ),
    starters=frozenset(
        words(
            "Der Die Das Ein Eine Er Sie Es Wir Ihr Ich In Im Am An Auf Bei Nach Seit Für Mit Aber Und "
            "Doch Auch Wenn Als Da Dann Dies Diese Dieser Dabei Damit So Noch Nun Jetzt"
        )
    ),
    currencies={
        "€": Currency("Euro", "Euro", "Cent", "Cent"),
        "EUR": Currency("Euro", "Euro", "Cent", "Cent"),
        "Euro": Currency("Euro", "Euro", "Cent", "Cent"),
        "$": Currency("Dollar", "Dollar", "Cent", "Cent"),
        "US-$": Currency("US-Dollar", "US-Dollar", "Cent", "Cent"),
        "US-Dollar": Currency("US-Dollar", "US-Dollar", "Cent", "Cent"),
        "Dollar": Currency("Dollar", "Dollar", "Cent", "Cent"),
        "£": Currency("Pfund", "Pfund", "Penny", "Pence"),
        "¥": Currency("Yen", "Yen"),
        "CHF": Currency("Franken", "Franken", "Rappen", "Rappen"),
        "Franken": Currency("Franken", "Franken", "Rappen", "Rappen"),
    },
    scales={
        "Mio.": Scale("Million", "Millionen", "eine"),
        "Mio": Scale("Million", "Millionen", "eine"),
        "Mrd.": Scale("Milliarde", "Milliarden", "eine"),
        "Mrd": Scale("Milliarde", "Milliarden", "eine"),
        "Tsd.": Scale("tausend", "tausend", "ein"),
        "Bio.": Scale("Billion", "Billionen", "eine"),
        "Million": Scale("Million", "Millionen", "eine"),
        "Millionen": Scale("Million", "Millionen", "eine"),
        "Milliarde": Scale("Milliarde", "Milliarden", "eine"),
        "Milliarden": Scale("Milliarde", "Milliarden", "eine"),
    },
    fractions={
        "1/2": "ein halb",
        "1/3": "ein Drittel",
        "2/3": "zwei Drittel",
        "1/4": "ein Viertel",
        "3/4": "drei Viertel",
    },
    mixed="und",
    percent="Prozent",
    percent_marks=r"(?:%|Prozent\b)",
    to="bis",
    words={
        "and": "und",
        "at": "at",
        "dot": "Punkt",
        "number": "Nummer",
        "hashtag": "Hashtag",
        "minus": "minus",
        "plus": "plus",
        "equals": "gleich",
        "paragraph": "Paragraf",
        "paragraphs": "Paragrafen",
        "clock": "Uhr",
    },
    months=(
        words(
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember "
            "Jan Feb Apr Aug Sep Sept Okt Nov Dez"
        )
    ),
    units={
        "m²": Currency("Quadratmeter", "Quadratmeter"),
        "qm": Currency("Quadratmeter", "Quadratmeter"),
        "km²": Currency("Quadratkilometer", "Quadratkilometer"),
        "m³": Currency("Kubikmeter", "Kubikmeter"),
        "ha": Currency("Hektar", "Hektar"),
        "mm": Currency("Millimeter", "Millimeter"),
        "m": Currency("Meter", "Meter"),
        "g": Currency("Gramm", "Gramm"),
        "mg": Currency("Milligramm", "Milligramm"),
        "t": Currency("Tonne", "Tonnen"),
        "l": Currency("Liter", "Liter"),
        "ml": Currency("Milliliter", "Milliliter"),
        "kW": Currency("Kilowatt", "Kilowatt"),
        "MW": Currency("Megawatt", "Megawatt"),
        "GW": Currency("Gigawatt", "Gigawatt"),
        "TW": Currency("Terawatt", "Terawatt"),
        "W": Currency("Watt", "Watt"),
        "V": Currency("Volt", "Volt"),
        "kWh": Currency("Kilowattstunde", "Kilowattstunden"),
        "MWh": Currency("Megawattstunde", "Megawattstunden"),
        "GWh": Currency("Gigawattstunde", "Gigawattstunden"),
        "TWh": Currency("Terawattstunde", "Terawattstunden"),
        "MB": Currency("Megabyte", "Megabyte"),
        "GB": Currency("Gigabyte", "Gigabyte"),
        "TB": Currency("Terabyte", "Terabyte"),
        "PS": Currency("PS", "PS"),
        "Hz": Currency("Hertz", "Hertz"),
        "MHz": Currency("Megahertz", "Megahertz"),
        "GHz": Currency("Gigahertz", "Gigahertz"),
        "°F": Currency("Grad Fahrenheit", "Grad Fahrenheit"),
        "°": Currency("Grad", "Grad"),
        "‰": Currency("Promille", "Promille"),
        "Std.": Currency("Stunde", "Stunden"),
        "Min.": Currency("Minute", "Minuten"),
        "Sek.": Currency("Sekunde", "Sekunden"),
        "m/s": Currency("Meter pro Sekunde", "Meter pro Sekunde"),
        "Mbit/s": Currency("Megabit pro Sekunde", "Megabit pro Sekunde"),
        "km/h": Currency("Kilometer pro Stunde", "Kilometer pro Stunde"),
        "km": Currency("Kilometer", "Kilometer"),
        "cm": Currency("Zentimeter", "Zentimeter"),
        "kg": Currency("Kilogramm", "Kilogramm"),
        "°C": Currency("Grad Celsius", "Grad Celsius"),
    },
    kings=frozenset(
        words(
            "Karl Friedrich Wilhelm Ludwig Heinrich Otto Franz Joseph Leopold Franziskus Benedikt Paul "
            "Pius Leo Gregor Charles Philipp Georg Eduard Nikolaus Alexander Peter Johannes Konrad "
            "Rudolf Maximilian Ferdinand Gustav Napoleon Jakob Richard Felipe Carl Albert Clemens"
        )
    ),
    queens=frozenset(
        words("Elisabeth Elizabeth Katharina Margrethe Maria Viktoria Anna Christina Isabella")
    ),
)

DATA = LanguageData(
    code="de",
    capital_nouns=True,
    promos=PROMOS,
    reading=READING,
    follow=("folgen sie uns", "folge uns", "artikel teilen", "teilen sie"),
    acronyms=("EU", "USA", "UNO", "UN", "NATO", "CDU", "CSU", "SPD", "FDP", "AFD", "ARD", "ZDF"),
    starters=words(
        "Der Die Das Den Dem Ein Eine Einen Im In Am Auf Mit Er Sie Es Wir Nach Vor Bei Für Doch Auch Und Aber Als "
        "Wenn"
    ),
    leads_on=words(
        "der die das den dem des von zu zum zur und oder mit im am bei für auf unser unsere unserem unseren ein eine "
        "einen"
    ),
    related=(
        "lesen sie dazu auch", "lesen sie dazu", "lesen sie außerdem", "lesen sie weiter", "lies auch",
        "lies dazu", "das könnte dich auch interessieren", "das könnte dich interessieren",
        "das könnte sie interessieren", "mehr aus dem ressort", "mehr aus diesem ressort",
        "mehr von diesem autor", "mehr artikel zum thema", "weitere themen", "weitere nachrichten",
        "weitere meldungen", "ähnliche artikel", "ähnliche themen", "verwandte artikel", "verwandte themen",
        "mehr dazu", "mehr dazu lesen sie", "empfohlene artikel", "meistgelesene artikel", "am meisten gelesen",
        "auch lesenswert",
        "lesen sie auch", "lesen sie mehr", "mehr zum thema", "auch interessant", "siehe auch",
        "das könnte sie auch interessieren", "weitere artikel", "mehr lesen", "lesen sie hier",
        "zum thema", "meistgelesen", "passend dazu", "weiterlesen",
    ),
    adverts=("anzeige", "werbung",),
    legal=("alle rechte vorbehalten", "copyright", "©", "haftungsausschluss", "transparenzhinweis"),
    bio=("über den autor", "über die autorin", "zur person"),
    vita=(
        "ist redakteur", "ist redakteurin", "ist korrespondent", "ist freie", "ist freier", "schreibt über",
    ),
    widget=(
        "zurück nach oben", "zum seitenanfang", "nach oben scrollen", "zur startseite", "nächste seite",
        "vorherige seite", "nächster artikel", "vorheriger artikel", "artikel vorlesen",
        "artikel vorlesen lassen", "beitrag anhören", "artikel hören", "text vorlesen", "audio abspielen",
        "artikel merken", "artikel drucken", "artikel speichern", "auf die merkliste", "zur merkliste",
        "merkliste", "link wurde kopiert", "link kopiert", "url kopieren", "per e-mail teilen",
        "per mail teilen", "auf facebook teilen", "auf whatsapp teilen", "auf x teilen", "auf twitter teilen",
        "über whatsapp teilen", "beitrag teilen", "seite teilen", "einloggen", "abmelden", "mein konto",
        "registrieren", "jetzt einloggen", "ihre e-mail-adresse", "e-mail-adresse",
        "e-mail-adresse eingeben", "absenden", "abschicken", "abonnieren", "zustimmen", "ablehnen",
        "alle akzeptieren", "alle ablehnen", "einstellungen", "abstimmen", "ergebnis anzeigen", "schriftgröße",
        "schrift größer", "schrift kleiner", "schließen", "mehr anzeigen", "weniger anzeigen", "alle anzeigen",
        "vollbild", "bild vergrößern", "galerie öffnen", "bildergalerie", "menü öffnen", "menü schließen",
        "feedback geben", "fehler melden", "korrektur melden", "anzeige schließen",
        "nach der anzeige weiterlesen", "weiter nach der anzeige", "kommentar schreiben", "kommentare lesen",
        "kommentare anzeigen", "zu den kommentaren", "zum kommentarbereich", "inhaltsverzeichnis",
        "google news",
        "seite drucken", "artikel teilen",
        "teilen", "twittern", "drucken", "merken", "anzeige", "werbung", "kommentare",
        "artikel anhören", "vorlesen", "e-mail", "empfehlen", "kommentieren", "menü", "suche",
        "zum inhalt springen", "nach oben", "anmelden", "speichern", "link kopieren",
    ),
    published=("veröffentlicht", "aktualisiert", "stand", "erstellt", "zuletzt aktualisiert",),
    months=(
        ("januar", 1), ("jänner", 1), ("februar", 2), ("märz", 3), ("april", 4), ("mai", 5),
        ("juni", 6), ("juli", 7), ("august", 8), ("september", 9), ("oktober", 10),
        ("november", 11), ("dezember", 12),
    ),
    small=("der", "die", "das", "und", "in", "von", "zu", "mit", "auf", "für", "den", "dem", "des"),
    common=(
        "der", "die", "das", "und", "ist", "nicht", "ein", "eine", "einen", "einem", "zu", "den",
        "mit", "von", "im", "auf", "für", "sich", "dem", "des", "auch", "es", "wird", "sind",
        "als", "werden", "hat", "nach", "bei", "aus", "noch", "wie", "über", "nur", "oder", "aber",
    ),
    credits=(
        "foto", "fotos", "bild", "bilder", "bildquelle", "bildnachweis", "symbolbild", "symbolfoto", "grafik", "symbolgrafik",
        "illustration", "abbildung", "titelbild", "archivbild", "archivfoto",
    ),
    sources=("quelle", "quellen", "mit material von", "mit informationen von", "redaktion", "text"),
    reading_time=(
        "min. lesen", "minuten lesedauer", "min lesedauer", "minute lesezeit",
        "min lesezeit", "minuten lesezeit", "lesezeit", "lesedauer", "min. lesezeit", "minuten lesen"),
    disclaims=(
        "affiliate-links", "affiliate-link", "urheberrechtlich geschützt", "alle rechte vorbehalten", "mit einem sternchen",
        "erhalten wir eine provision", "eine kleine provision", "gibt nicht die meinung der redaktion", "nachdruck verboten", "das gespräch führte", "die fragen stellte", "interview führte",
    ),
    comments=(
        "leserkommentar", "kommentare der leser", "leser diskutieren", "ihre kommentare", "alle kommentare",
        "diskutieren sie mit",
        "kommentare", "kommentar", "leserkommentare", "kommentare zu diesem artikel", "diskussion", "leserbriefe zu diesem artikel"),
)  # fmt: skip
