"""German."""

from readout.languages import LanguageData
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
        "sog": "sogenannte",
        "Str": "Straße",
        "vgl": "vergleiche",
    },
    before_number={
        "Nr": "Nummer",
        "S": "Seite",
        "Abs": "Absatz",
        "Art": "Artikel",
        "Kap": "Kapitel",
    },
    inner=frozenset(words("bzw ca sog vgl z.B d.h u.a z d u Mio Mrd Bio")),
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
        "Bio.": Scale("Billion", "Billionen", "eine"),
        "Million": Scale("Million", "Millionen", "eine"),
        "Millionen": Scale("Million", "Millionen", "eine"),
        "Milliarde": Scale("Milliarde", "Milliarden", "eine"),
        "Milliarden": Scale("Milliarde", "Milliarden", "eine"),
    },
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
        "clock": "Uhr",
    },
    months=(
        words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember")
    ),
    units={
        "km/h": Currency("Kilometer pro Stunde", "Kilometer pro Stunde"),
        "km": Currency("Kilometer", "Kilometer"),
        "cm": Currency("Zentimeter", "Zentimeter"),
        "kg": Currency("Kilogramm", "Kilogramm"),
        "°C": Currency("Grad Celsius", "Grad Celsius"),
    },
)

DATA = LanguageData(
    code="de",
    reading=READING,
    asks=(
        "jetzt abonnieren", "abonnieren sie", "abonniere", "melden sie sich", "jetzt anmelden",
        "hier anmelden", "jetzt testen", "jetzt registrieren", "newsletter abonnieren",
        "jetzt mitglied werden", "jetzt kostenlos testen", "jetzt lesen", "mehr erfahren",
    ),
    nudges=(
        "verpassen sie", "erhalten sie", "lesen sie", "bleiben sie", "folgen sie", "laden sie",
        "unterstützen sie", "testen sie", "sichern sie", "bestellen sie", "klicken sie", "holen sie",
        "registrieren sie", "entdecken sie", "werden sie", "sie möchten", "wollen sie", "mit unserem",
        "mit der", "immer", "jetzt", "hier", "keine",
    ),
    offers=(
        "newsletter", "newsletters", "posteingang", "probeabo", "probemonat", "abonnement",
        "digitalabo", "abonnenten", "datenschutzerklärung", "eilmeldungen", "nutzungsbedingungen",
        "unabhängigen journalismus", "probezeitraum", "jederzeit kündbar", "postfach",
    ),
    goods=("e-mail", "e-mails", "app", "podcast", "angebot", "nachrichten", "whatsapp", "artikel"),
    cadence=(
        "täglich", "wöchentlich", "jeden morgen", "jeden tag", "jede woche", "im monat", "pro monat",
        "pro woche", "am morgen", "des tages", "der woche", "jeden freitag", "jeden sonntag",
    ),
    ours=("unser", "unsere", "unseren", "unserem", "unserer", "uns", "wir"),
    yours=("ihr", "ihre", "ihren", "ihrem", "dein", "deine", "deinen", "du", "dich"),
    free=("kostenlos", "kostenlose", "kostenloser", "kostenlosen", "gratis", "kostenfrei"),
    lures=("ihnen gefällt", "gefällt ihnen", "mehr davon", "sie wollen mehr"),
    third=("er", "ihm", "war", "waren", "hatte", "hatten", "wurde", "wurden", "ich"),
    follow=("folgen sie uns", "folge uns", "artikel teilen", "teilen sie"),
    acronyms=("EU", "USA", "UNO", "UN", "NATO", "CDU", "CSU", "SPD", "FDP", "AFD", "ARD", "ZDF"),
    related=(
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
    reported=(
        "sagte", "sagt", "erklärte", "teilte", "laut", "betonte", "berichtete", "so der", "warnte",
        "schrieb", "kritisierte", "forderte", "kündigte", "mitteilte", "zufolge",
    ),
    small=("der", "die", "das", "und", "in", "von", "zu", "mit", "auf", "für", "den", "dem", "des"),
    common=(
        "der", "die", "das", "und", "ist", "nicht", "ein", "eine", "einen", "einem", "zu", "den",
        "mit", "von", "im", "auf", "für", "sich", "dem", "des", "auch", "es", "wird", "sind",
        "als", "werden", "hat", "nach", "bei", "aus", "noch", "wie", "über", "nur", "oder", "aber",
    ),
)  # fmt: skip
