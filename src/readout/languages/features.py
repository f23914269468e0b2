"""How outlets name and head what is more than the news of the day, and what only looks like it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Forms:
    """The words of one language, lower case, with "|" between; "*" stands for any ending.

    Args:
        explains, analyses, long, interviews: what names each kind: a section, a part of an address,
            or a headline's first words with a colon behind them.
        others: the same of what is no feature.
        title_explains, title_analyses, title_interviews: phrases of a headline; a dot of its own
            stands for its end.
        title_others: phrases of the headlines of what is no feature.
        asks: words that begin a question that is explained.
        tells: phrases of an opening that tells the day's news.
        talks: phrases of an opening that leads to a talk.
        you: words that speak to who is asked.
    """

    explains: str
    analyses: str
    long: str
    interviews: str
    others: str
    title_explains: str
    title_analyses: str
    title_interviews: str
    title_others: str
    asks: str
    tells: str
    talks: str
    you: str


NAMES = Forms(
    explains="explainer|explainers|explained|explain",
    analyses="analysis|news analysis|analyses",
    long="long read|long reads|longread|longreads|longform|long form|the long read|big read|"
    "the big read|features|feature|magazine|in depth|reportage|special report",
    interviews="interview|interviews|the interview|q&a|q and a|the big interview",
    others="shopping|shop|opinion|opinions|comment|commentisfree|comments|commentary|column|columns|columnists|"
    "editorial|editorials|leader|op ed|oped|views|live|live blog|liveblog|live updates|quiz|quizzes|"
    "crossword|puzzles|review|reviews|gallery|galleries|photos|pictures|in pictures|video|videos|"
    "watch|podcast|podcasts|audio|listen|obituary|obituaries|obits|recipe|recipes|press release|"
    "press releases|pressrelease|letters|letter|horoscope*|sponsored|advertorial|partner content|"
    "paid content|brief|briefs|in brief|newsletter|newsletters|sport|sports|football|weather|"
    "listings|events|deals|first person",
    title_explains="",
    title_analyses="",
    title_interviews="",
    title_others="",
    asks="",
    tells="",
    talks="",
    you="",
)
"""What many outlets' addresses say, whatever language they write."""

FORMS = {
    "en": Forms(
        explains="the explainer|the basics|backgrounder|background|questions and answers|"
        "what we know|fact check explained|primer|guide|a guide",
        analyses="the analysis|expert analysis|data analysis",
        long="inside story|the inside story|profile|essay|investigation|dispatch|special reports",
        interviews="in conversation|ten minutes with|five minutes with|lunch with",
        others="opinions|your letters|the view|our view|my view|notebook|diary|photo essay|"
        "test your knowledge|have your say|match report|results|as it happened|"
        "classifieds|announcements|notices|theatre|film review|book review|restaurant review",
        title_explains="explained .|need to know|needs to know|should know|your questions answered|"
        "questions answered|a guide to|a short guide|a simple guide|a beginner's guide|a brief history|"
        "in five questions|in four questions|in six questions|in seven questions|in ten questions|"
        "in three questions|in charts|five things to know|what we know about|what to know about|"
        "what happens next|how it works|the a to z of|faq",
        title_analyses="means for|could mean for|what it means|tells us about|say about|says about|"
        "reveals about|what comes after|what's behind|behind the|the real reason|the limits of|"
        "at a crossroads|winners and losers",
        title_interviews="interview with|an interview|in conversation with|in conversation|"
        "lunch with|questions for|talks to us|talks to the|answers your questions|q&a|speaks to us",
        title_others="how to make|how to cook|how to claim|how to apply|how to watch|how to vote|"
        "our readers|your pictures|in pictures|as it happened|quiz|review|podcast|recipe|"
        "explained nothing|best * of|things to do",
        asks="what|why|how|who|where|when|is|are|does|do|can|could|will|would|should|did|which",
        tells="monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|announced|jury|court|"
        "judge|published its|police said|officials said|according to|this morning|"
        "spokesman|spokeswoman|the inquiry|tribunal|hearing|today",
        talks="answers our questions|answered our questions|we spoke|i spoke|spoke to us|"
        "talks to us|told us|tells us|we talked|talks about|sat down|sits down|we met|i meet|"
        "i met|when we meet|when we speak|i ask|we ask|we asked|our conversation|over tea|"
        "over coffee|over lunch|in this interview|our interview|conversation has been edited|"
        "been edited for|reflects on|looks back on",
        you="you|your|yours|yourself",
    ),
    "de": Forms(
        explains="hintergrund|erklärt|erklärstück|faq|fragen und antworten|wissen kompakt|"
        "erklaert|einfach erklärt",
        analyses="analyse|analysen|nachrichtenanalyse",
        long="reportage|reportagen|dossier|magazin|langstück|porträt|portraet|seite drei|report|"
        "die reportage|große reportage",
        interviews="interview|im gespräch|gespräch|das gespräch|das interview",
        others="kommentar|kommentare|meinung|kolumne|kolumnen|glosse|leitartikel|gastbeitrag|essay|"
        "liveblog|ticker|liveticker|newsticker|rätsel|rezension|kritik|kritiken|bilder|fotostrecke|"
        "bildergalerie|nachruf|nachrufe|rezept|rezepte|pressemitteilung|leserbriefe|horoskop|wetter|"
        "anzeige|kurz notiert|meldungen|hörspiel",
        title_explains="wissen müssen|wissen sollten|was man wissen muss|fragen und antworten|"
        "einfach erklärt|so funktioniert|was bedeutet|die wichtigsten fragen|die wichtigsten antworten|"
        "worum es geht|darum geht es",
        title_analyses="was das bedeutet|was das ergebnis|was die wahl|was hinter|bedeutet für|"
        "warum * scheitert",
        title_interviews="interview mit|im interview|im gespräch|ein gespräch mit|gespräch mit",
        title_others="rezept|quiz|podcast|rezension|in bildern",
        asks="warum|wieso|weshalb|was|wie|wer|wo|wann|welche|welcher|ist|sind|kann|wird|muss",
        tells="montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|gestern|gericht|"
        "teilte * mit|polizei|sprecher|sprecherin|heute",
        talks="im gespräch|wir sprachen|wir haben mit|beantwortet unsere|spricht über|erzählt im|"
        "ein gespräch über|im interview",
        you="sie|ihr|ihre|ihren|ihnen|du|dein",
    ),
    "fr": Forms(
        explains="décryptage|decryptage|décryptages|comprendre|explications|explication|"
        "questions réponses|on vous explique|le point|éclairage|eclairage",
        analyses="analyse|analyses",
        long="grand format|grands formats|grand reportage|reportage|reportages|enquête|enquete|"
        "récit|recit|portrait|dossier|magazine|long format",
        interviews="entretien|entretiens|interview|interviews|grand entretien|le grand entretien",
        others="tribune|tribunes|opinion|opinions|édito|edito|éditorial|editorial|chronique|"
        "chroniques|idées|idees|débats|direct|en direct|critique|critiques|quiz|jeux|photos|images|"
        "diaporama|vidéo|nécrologie|disparition|recette|recettes|communiqué|communique|courrier|"
        "horoscope|météo|brèves|en bref|billet",
        title_explains="ce qu'il faut savoir|tout savoir|tout comprendre|comprendre|"
        "expliqué|en cinq questions|en quatre questions|en trois questions|on vous explique|"
        "questions réponses|comment ça marche|comment fonctionne",
        title_analyses="ce que révèle|ce que change|ce que dit|les dessous|pourquoi * échoue",
        title_interviews="entretien avec|interview de|interview avec|rencontre avec|"
        "conversation avec",
        title_others="recette|quiz|podcast|critique|en images",
        asks="pourquoi|comment|que|qu'est|qui|quel|quelle|quels|quelles|où|quand|faut|est-ce|combien",
        tells="lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|tribunal|a annoncé|"
        "police|porte-parole|aujourd'hui|selon",
        talks="nous a reçu|nous reçoit|nous l'avons|répond à nos|se confie|revient sur|raconte|"
        "dans cet entretien",
        you="vous|votre|vos|tu|ton",
    ),
    "es": Forms(
        explains="claves|las claves|explicación|explicador|explicado|contexto|preguntas y respuestas",
        analyses="análisis|analisis",
        long="reportaje|reportajes|gran reportaje|crónica larga|en profundidad|perfil|dossier|revista|"
        "investigación|historias",
        interviews="entrevista|entrevistas|la entrevista",
        others="opinión|opinion|columna|columnas|editorial|editoriales|tribuna|tribunas|carta|cartas|"
        "directo|en directo|en vivo|minuto a minuto|crítica|críticas|reseña|fotos|galería|"
        "fotogalería|vídeo|obituario|obituarios|receta|recetas|nota de prensa|comunicado|horóscopo|"
        "el tiempo|breves|deportes|pasatiempos",
        title_explains="lo que hay que saber|todo lo que|lo que debes saber|claves para|las claves|"
        "cinco claves|preguntas y respuestas|explicado|en cinco preguntas|cómo funciona|guía para",
        title_analyses="qué significa|lo que revela|lo que dice|qué hay detrás|lo que está en juego",
        title_interviews="entrevista a|entrevista con|conversación con",
        title_others="receta|quiz|podcast|reseña|en imágenes",
        asks="qué|por|cómo|quién|quiénes|cuál|cuáles|dónde|cuándo|cuánto|es",
        tells="lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|juzgado|tribunal|anunció|"
        "policía|portavoz|hoy|según",
        talks="nos recibe|responde a|conversa con|habla de|habla sobre|cuenta en|en esta entrevista",
        you="usted|ustedes|tú|tu|su",
    ),
}
