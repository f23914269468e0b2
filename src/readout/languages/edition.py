"""The words of an edition that are ours, in each language."""

from dataclasses import dataclass
from datetime import date

from babel.dates import format_date


@dataclass(frozen=True)
class Editions:
    """The words of one language.

    Args:
        names: the titles of the editions that are there from the start.
        title: of an issue; {name} and {day} are filled in.
        stories: how many stories an edition has; {count} is filled in.
        one_story: the same for one.
        nothing: said where there is nothing to tell.
        nothing_since: said where nothing is new; {when} is filled in.
        since: said of an edition that tells only what is new; {when} is filled in.
        joined: outlets that tell a story since then; {outlets} is filled in.
        known: before the one line of what came before; {when} and {outlet} are filled in.
        from_outlet: before what an outlet tells; {outlet} is filled in.
        no_outlet: stands for an outlet whose name is not known.
        features: what the kinds of features are called.
        changes: the heading of what is printed otherwise now.
        changed: before a sentence as it was; {outlet} is filled in.
        now: before the sentence as it is.
        gone: said where it stands there no more.
        added: before a sentence that was added; {outlet} is filled in.
        closing: the heading of whose voices were heard.
        heard: who was heard; {outlets} is filled in.
        countries, owners, kinds: what is known of them; {names} is filled in.
        unknown: of how many that is not known; {count} is filled in.
        no_party, no_observer: stories in which nobody of that side is heard; {names} is filled in.
    """

    names: dict[str, str]
    title: str
    stories: str
    one_story: str
    nothing: str
    nothing_since: str
    since: str
    joined: str
    known: str
    from_outlet: str
    no_outlet: str
    features: dict[str, str]
    changes: str
    changed: str
    now: str
    gone: str
    added: str
    closing: str
    heard: str
    countries: str
    owners: str
    kinds: str
    unknown: str
    no_party: str
    no_observer: str


EDITIONS = {
    "en": Editions(
        names={
            "morning": "Morning edition",
            "daily": "Daily edition",
            "good-news": "Good news",
            "since": "What is new",
        },
        title="{name}, {day}",
        stories="{count} stories.",
        one_story="One story.",
        nothing="There is nothing to tell yet.",
        nothing_since="Nothing new since {when}.",
        since="What is new since {when}.",
        joined="Now also told by {outlets}.",
        known="You know, from {when}, {outlet}:",
        from_outlet="{outlet}:",
        no_outlet="An outlet that is not named",
        features={
            "explainer": "Explainer",
            "analysis": "Analysis",
            "long read": "Long read",
            "interview": "Interview",
        },
        changes="What was changed",
        changed="{outlet} changed a sentence. It said:",
        now="It says now:",
        gone="It stands there no more.",
        added="{outlet} added:",
        closing="Whose voices you heard",
        heard="Told by {outlets}.",
        countries="Countries: {names}.",
        owners="Owners: {names}.",
        kinds="Kinds of outlet: {names}.",
        unknown="not known of {count}",
        no_party="No party is heard in: {names}.",
        no_observer="No observer is heard in: {names}.",
    ),
    "de": Editions(
        names={
            "morning": "Morgenausgabe",
            "daily": "Tagesausgabe",
            "good-news": "Gute Nachrichten",
            "since": "Was neu ist",
        },
        title="{name}, {day}",
        stories="{count} Geschichten.",
        one_story="Eine Geschichte.",
        nothing="Es gibt noch nichts zu berichten.",
        nothing_since="Nichts Neues seit {when}.",
        since="Was neu ist seit {when}.",
        joined="Jetzt auch bei {outlets}.",
        known="Bekannt, von {when}, {outlet}:",
        from_outlet="{outlet}:",
        no_outlet="Ein Medium ohne Namen",
        features={
            "explainer": "Hintergrund",
            "analysis": "Analyse",
            "long read": "Reportage",
            "interview": "Interview",
        },
        changes="Was geändert wurde",
        changed="{outlet} hat einen Satz geändert. Er lautete:",
        now="Er lautet jetzt:",
        gone="Er steht dort nicht mehr.",
        added="{outlet} hat hinzugefügt:",
        closing="Wer zu hören war",
        heard="Berichtet von {outlets}.",
        countries="Länder: {names}.",
        owners="Eigentümer: {names}.",
        kinds="Arten von Medien: {names}.",
        unknown="nicht bekannt bei {count}",
        no_party="Keine Beteiligten sind zu hören in: {names}.",
        no_observer="Keine Beobachter sind zu hören in: {names}.",
    ),
    "fr": Editions(
        names={
            "morning": "Édition du matin",
            "daily": "Édition du jour",
            "good-news": "Bonnes nouvelles",
            "since": "Du nouveau",
        },
        title="{name}, {day}",
        stories="{count} sujets.",
        one_story="Un sujet.",
        nothing="Il n’y a encore rien à raconter.",
        nothing_since="Rien de nouveau depuis {when}.",
        since="Ce qui est nouveau depuis {when}.",
        joined="Maintenant aussi dans {outlets}.",
        known="Déjà connu, de {when}, {outlet} :",
        from_outlet="{outlet} :",
        no_outlet="Un média sans nom",
        features={
            "explainer": "Décryptage",
            "analysis": "Analyse",
            "long read": "Grand format",
            "interview": "Entretien",
        },
        changes="Ce qui a été modifié",
        changed="{outlet} a modifié une phrase. Elle disait :",
        now="Elle dit maintenant :",
        gone="Elle n’y figure plus.",
        added="{outlet} a ajouté :",
        closing="Qui vous avez entendu",
        heard="Raconté par {outlets}.",
        countries="Pays : {names}.",
        owners="Propriétaires : {names}.",
        kinds="Types de médias : {names}.",
        unknown="inconnu pour {count}",
        no_party="Aucune partie n’est entendue dans : {names}.",
        no_observer="Aucun observateur n’est entendu dans : {names}.",
    ),
    "es": Editions(
        names={
            "morning": "Edición de la mañana",
            "daily": "Edición del día",
            "good-news": "Buenas noticias",
            "since": "Lo nuevo",
        },
        title="{name}, {day}",
        stories="{count} historias.",
        one_story="Una historia.",
        nothing="Todavía no hay nada que contar.",
        nothing_since="Nada nuevo desde {when}.",
        since="Lo nuevo desde {when}.",
        joined="Ahora también en {outlets}.",
        known="Ya sabido, de {when}, {outlet}:",
        from_outlet="{outlet}:",
        no_outlet="Un medio sin nombre",
        features={
            "explainer": "Claves",
            "analysis": "Análisis",
            "long read": "Reportaje",
            "interview": "Entrevista",
        },
        changes="Lo que ha cambiado",
        changed="{outlet} ha cambiado una frase. Decía:",
        now="Ahora dice:",
        gone="Ya no está.",
        added="{outlet} ha añadido:",
        closing="A quién ha oído",
        heard="Contado por {outlets}.",
        countries="Países: {names}.",
        owners="Propietarios: {names}.",
        kinds="Tipos de medios: {names}.",
        unknown="no se sabe de {count}",
        no_party="Ninguna de las partes se oye en: {names}.",
        no_observer="Ningún observador se oye en: {names}.",
    ),
}


def editions(language: str) -> Editions:
    """The words of a language, English where it is not known.

    Args:
        language: BCP 47 tag.
    """
    return EDITIONS.get(language.partition("-")[0], EDITIONS["en"])


def written_day(day: date, language: str) -> str:
    """A day, written out in a language; by British usage where that is not known.

    Args:
        language: BCP 47 tag.
    """
    tag = language.partition("-")[0]
    return format_date(day, "full", tag if tag in EDITIONS and tag != "en" else "en_GB")
