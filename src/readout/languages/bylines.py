"""Words printed around an author's name and around a date, by language.

They stand together and not with each language: a page's theme often speaks another language than
its text, so the words of all of them are looked for at once.
"""

from collections.abc import Mapping

from readout.languages.reading import words


def _all(spoken: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for one in spoken.values() for word in one))


SIGNED = _all({
    "en": (
        "by", "written by", "posted by", "published by", "submitted by", "story by", "words by",
        "text by", "article by", "reported by", "author", "authors", "text", "words", "reporter",
        "interview by", "from our correspondent", "from our own correspondent", "from our special correspondent",
    ),
    "de": (
        "von", "vom", "geschrieben von", "verfasst von", "veröffentlicht von", "erstellt von", "text von",
        "artikel von", "beitrag von", "beiträge von", "bericht von", "ein artikel von", "ein beitrag von",
        "ein bericht von", "alle artikel von", "alle beiträge von", "autor", "autorin", "autoren",
        "autorinnen", "verfasser", "verfasserin",
    ),
    "fr": (
        "par", "écrit par", "publié par", "rédigé par", "posté par", "auteur", "auteure", "autrice",
        "auteurs", "texte", "propos recueillis par", "un article de", "de notre correspondant",
        "de notre correspondante", "de notre envoyé spécial", "de notre envoyée spéciale",
    ),
    "es": (
        "por", "escrito por", "publicado por", "redactado por", "autor", "autora", "autores", "texto",
        "texto de", "periodista", "de nuestro corresponsal", "de nuestra corresponsal",
        "de nuestro enviado especial", "de nuestra enviada especial",
    ),
    "it": (
        "di", "scritto da", "pubblicato da", "articolo di", "a cura di", "autore", "autrice", "testo di",
        "dal nostro inviato", "dalla nostra inviata", "dal nostro corrispondente",
        "dalla nostra corrispondente", "intervista di",
    ),
    "pt": (
        "por", "escrito por", "publicado por", "autor", "autora", "texto", "texto de", "reportagem de",
    ),
    "pl": (
        "autor", "autorka", "autorzy", "tekst", "przez", "napisane przez", "napisał", "napisała",
        "opracował", "opracowała", "oprac", "rozmawiał", "rozmawiała",
    ),
    "nl": (
        "door", "geschreven door", "auteur", "tekst", "van onze verslaggever", "van onze verslaggeefster",
        "van onze correspondent", "van onze correspondente", "van onze redacteur", "van onze redactrice",
    ),
    "sv": ("av", "skriven av", "skribent"),
    "ru": (
        "автор", "авторы", "автор статьи", "текст", "беседовал", "беседовала", "подготовил", "подготовила",
        "корреспондент", "наш корреспондент",
    ),
    "ar": (
        "بقلم", "كتب", "كتبت", "بواسطة", "الكاتب", "الكاتبة", "تأليف", "إعداد", "حاوره", "حاورها", "حاورته",
        "حاورتها", "أجرى الحوار", "أجرت الحوار", "حوار:", "تقرير:", "تحقيق:",
    ),
    "zh": (
        "作者", "文", "撰文", "记者", "記者", "本报记者", "本報記者", "特约记者", "通讯员", "撰稿", "采写",
    ),
    "ja": ("執筆", "執筆者", "取材・文", "取材・執筆", "著者", "筆者", "聞き手", "文・写真"),
    "ko": ("글", "기자", "취재", "작성자", "글쓴이"),
})  # fmt: skip
"""Openers of a line that names an author, lower case."""

SIGNED_BEHIND = ("기자", "특파원", "논설위원", "記者", "特派員", "記者報道")
"""What stands behind an author's name in scripts without capitals."""

NOBODY = frozenset(_all({
    "en": (
        "admin", "administrator", "anonymous", "author", "authors", "comments", "contributor",
        "contributors", "editor", "editors", "editorial", "follow", "guest", "log in", "login", "news desk",
        "online", "password", "posted", "press", "profile", "publisher", "read more", "share", "staff",
        "super user", "team", "unknown", "user", "username", "webmaster", "website",
    ),
    "de": (
        "agenturen", "anonym", "benutzer", "benutzername", "folgen", "gast", "gastautor", "herausgeber",
        "kommentare", "passwort", "presse", "redaktion", "teilen", "unbekannt",
    ),
    "fr": ("administrateur", "anonyme", "identifiant", "invité", "mot de passe", "partager", "suivre"),
    "es": (
        "administrador", "agencias", "anónimo", "compartir", "contraseña", "invitado", "redacción", "seguir",
        "usuario",
    ),
    "it": ("amministratore", "anonimo", "condividi", "ospite", "redazione", "segui"),
    "pt": ("administrador", "anônimo", "anónimo", "compartilhar", "convidado", "redação", "seguir"),
    "pl": ("administrator", "anonim", "gość", "redakcja", "użytkownik"),
}))  # fmt: skip
"""What stands where an author's name could, and names nobody, lower case."""

ROLES = frozenset(_all({
    "en": (
        "author", "columnist", "contributor", "correspondent", "desk", "editor", "editors", "photographer",
        "press", "producer", "reporter", "reports", "staff", "team", "writer",
    ),
    "de": (
        "autorin", "chefredakteur", "chefredakteurin", "fotograf", "herausgeber", "korrespondent",
        "korrespondentin", "korrespondenten", "berichterstatter", "berichterstatterin", "mitarbeiter",
        "mitarbeiterin", "redaktionsmitglied", "reporter", "presse", "rechtsanwalt", "rechtsanwältin", "redakteur", "redakteurin",
        "redaktion", "reporterin", "volontär", "volontärin",
    ),
    "fr": ("correspondant", "correspondante", "envoyé", "envoyée", "journaliste", "rédacteur", "rédaction", "rédactrice"),
    "es": ("corresponsal", "editora", "enviada", "enviado", "periodista", "redacción", "redactor", "redactora"),
    "it": ("corrispondente", "giornalista", "inviata", "inviato", "redattore", "redattrice", "redazione"),
    "pt": ("colunista", "editora", "jornalista", "redação", "repórter"),
    "pl": ("dziennikarka", "dziennikarz", "redakcja", "redaktor", "redaktorka"),
    "nl": ("correspondente", "redacteur", "redactie", "redactrice", "verslaggeefster", "verslaggever"),
    "ru": ("журналист", "журналистка", "корреспондент", "обозреватель", "редактор", "редакция"),
}))  # fmt: skip
"""Words for what somebody does at a paper, lower case: no name ends in one."""

ORGANISATIONS = _all({
    "en": (
        "association", "company", "council", "department", "foundation", "institute", "magazine",
        "ministry", "network", "news", "newspaper", "publishing", "university",
    ),
    "de": (
        "bundesamt", "bundesanstalt", "departement", "gesellschaft", "hochschule", "landesamt",
        "landesanstalt", "magazin", "nachrichten", "pressestelle", "rotes kreuz", "stiftung",
        "universität", "verein", "zeitung",
    ),
    "fr": ("association", "fondation", "magazine", "ministère", "université", "éditions"),
    "es": ("asociación", "diario", "fundación", "ministerio", "noticias", "universidad"),
    "it": ("associazione", "fondazione", "giornale", "ministero", "università"),
    "pt": ("associação", "fundação", "jornal", "ministério", "notícias", "universidade"),
    "pl": ("fundacja", "ministerstwo", "stowarzyszenie", "uniwersytet"),
})  # fmt: skip
"""Words in the names of offices, papers and clubs, lower case."""

ORGANISATION_ENDS = ("ministerium", "verband", "verlag", "institut", "anstalt", "zeitung")
"""Ends of such words in languages that write them as one, lower case."""

PARTICLES = frozenset(
    words(
        "af al av bin bint d da das de degli dei del della den der di do dos du e el i ibn la las le los "
        "of st ten ter van vander vom von y zu zum zur"
    )
)
"""Small words inside names."""

SMALL = frozenset(
    words(
        "a all an and articles at comments her his its more my no not on or our posts that the their "
        "sponsored they this to we with you your about "
        "alle artikel beiträge die dein deine dem ein eine einem einen einer gesponserte hier ihr ihre jetzt mehr mein "
        "meine mit nicht oder sie uns und unser unsere wir zum über "
        "avec des elle il ma mes mon nos notre nous ou pas plus sur un une vos votre vous "
        "con mi más nosotros nuestra nuestro sobre su sus tu una unos "
        "gli il mio noi nostro più suo tuo uno "
        "com mais meu nosso não nós seu um uma"
    )
)
"""Articles, pronouns and the like, lower case: no name holds one."""

MONTHS = {
    name.replace("_", " "): number
    for number, names in enumerate(
        (
            "january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari stycznia styczeń sty "
            "января январь янв січня січень січ ledna leden ocak oca يناير جانفي كانون_الثاني",
            "february feb februar feber février févr febrero febbraio fevereiro fev februari lutego luty lut "
            "февраля февраль февр фев лютого лютий лют února únor úno şubat şub فبراير فيفري شباط",
            "march mar märz mär mrz mars marzo março maart mrt marca marzec marts марта март мар березня березень бер "
            "března březen bře mart مارس آذار",
            "april apr avril avr abril abr aprile kwietnia kwiecień kwi апреля апрель апр квітня квітень квіт "
            "dubna duben dub nisan nis أبريل إبريل ابريل أفريل نيسان",
            "may mai mayo maggio mag maio mei maja maj мая май травня травень трав května květen kvě mayıs مايو ماي أيار",
            "june jun juni juin junio giugno giu junho czerwca czerwiec cze июня июнь июн червня червень черв "
            "června červen čvn haziran haz يونيو يونيه جوان حزيران",
            "july jul juli juillet juil julio luglio lug julho lipca lipiec lip июля июль июл липня липень лип "
            "července červenec čvc temmuz tem يوليو يوليه جويلية تموز",
            "august aug août agosto ago augustus augusti sierpnia sierpień sie августа август авг серпня серпень серп "
            "srpna srpen srp ağustos ağu أغسطس اغسطس أوت آب",
            "september sept sep septembre septiembre setiembre settembre set setembro września wrzesień wrz "
            "сентября сентябрь сент сен вересня вересень вер září zář eylül eyl سبتمبر أيلول",
            "october oct oktober okt octobre octubre ottobre ott outubro out października październik paź "
            "октября октябрь окт жовтня жовтень жовт října říjen říj ekim eki أكتوبر اكتوبر تشرين_الأول",
            "november nov novembre noviembre novembro listopada listopad lis ноября ноябрь нояб ноя листопада листопад лист "
            "listopadu kasım kas نوفمبر تشرين_الثاني",
            "december dec dezember dez décembre déc diciembre dic dicembre dezembro grudnia grudzień gru desember des "
            "декабря декабрь дек грудня грудень груд prosince prosinec aralık ara ديسمبر كانون_الأول",
        ),
        start=1,
    )
    for name in words(names)
}
"""Month names to their number, lower case, in the languages of `MONTHS_OF`: few old pages say theirs."""

MONTHS_OF = frozenset(words("en de fr es it pt nl pl ru uk cs sv da nb nn no tr ar zh ja ko"))
"""The primary tags of the languages whose months are in `MONTHS` or are written in figures."""

CALENDAR = frozenset(
    words(
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu fri sat sun "
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
        "lundi mardi mercredi jeudi vendredi samedi dimanche "
        "lunes martes miércoles jueves viernes sábado domingo "
        "lunedì martedì mercoledì giovedì venerdì sabato domenica "
        "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira "
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
        "poniedziałek wtorek środa czwartek piątek sobota niedziela "
        "понедельник вторник среда четверг пятница суббота воскресенье "
        "måndag tisdag onsdag torsdag fredag lördag söndag "
        "الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"
    )
) | frozenset(MONTHS)
"""Days of the week and months, lower case: a day often follows a name without a comma."""

CREDITED = _all({
    "en": (
        "photo", "photos", "photograph", "photography", "image", "images", "illustration", "graphic",
        "picture", "credit", "credits", "video", "source", "translation", "translated by", "theme", "design",
    ),
    "de": (
        "foto", "fotos", "bild", "bilder", "symbolbild", "grafik", "quelle", "übersetzung", "übersetzt von",
    ),
    "fr": ("crédit", "crédits", "traduction", "traduit par"),
    "es": ("imagen", "imágenes", "fuente", "vídeo", "traducción"),
    "it": ("immagine", "fonte", "traduzione"),
    "pt": ("fonte", "imagem", "tradução"),
    "pl": ("fot", "zdjęcie", "zdjęcia", "źródło", "tłumaczenie"),
    "nl": ("bron", "beeld", "foto’s", "vertaling"),
    "ru": ("фото", "фотограф", "источник", "перевод", "иллюстрация"),
    "ar": ("تصوير", "صورة", "المصدر", "مصدر", "ترجمة", "تحرير"),
    "zh": (
        "来源", "來源", "图", "圖", "图片", "摄影", "攝影", "责任编辑", "責任編輯", "编辑", "編輯", "责编", "校对", "翻译",
    ),
    "ja": ("写真", "撮影", "出典", "翻訳", "編集"),
    "ko": ("사진", "출처", "편집", "번역"),
})  # fmt: skip
"""Openers of a credit for a picture, a source, a translation or a design, lower case."""

BREAKS = _all({
    "en": ("for", "at", "from", "in", "on", "is", "says", "follow", "updated", "published", "posted"),
    "de": ("am", "aus", "für", "ist", "sagt", "schreibt", "folgen", "stand", "veröffentlicht", "aktualisiert"),
    "fr": ("est", "pour", "publié"),
    "es": ("en", "para", "publicado", "actualizado"),
    "it": ("per", "pubblicato"),
    "pt": ("publicado",),
    "pl": ("dla", "opublikowano"),
})  # fmt: skip
"""Words that follow a name and belong to it no more, lower case."""

DATED = _all({
    "en": (
        "published", "published on", "first published", "posted", "posted on", "date", "issued",
        "publication", "publication date",
    ),
    "de": (
        "veröffentlichung", "veröffentlicht", "veröffentlicht am", "erschienen", "erschienen am",
        "erstellt", "erstellt am", "eingestellt am", "publiziert am", "online seit", "datum", "vom", "stand",
    ),
    "fr": ("publication", "publié", "publié le", "paru le", "mis en ligne le", "posté le", "date"),
    "es": ("publicado", "publicado el", "publicada", "publicación", "fecha", "fecha de publicación"),
    "it": ("pubblicato", "pubblicato il", "pubblicata", "data"),
    "pt": ("publicado", "publicado em", "publicada", "data"),
    "pl": ("opublikowano", "data publikacji", "dodano", "data"),
    "nl": ("gepubliceerd", "gepubliceerd op", "geplaatst op", "datum"),
    "sv": ("publicerad", "publicerat"),
    "ru": ("опубликовано", "дата публикации", "добавлено", "размещено", "дата"),
    "ar": ("نشر", "نشر في", "تاريخ النشر", "التاريخ"),
    "zh": ("发布时间", "发布于", "发表于", "发布日期", "發佈時間", "日期", "时间"),
    "ja": ("公開日", "掲載日", "投稿日", "配信", "公開"),
    "ko": ("입력", "등록", "작성일", "게재"),
})  # fmt: skip
"""Openers of the date on which something was published, lower case."""

CHANGED = _all({
    "en": ("updated", "last updated", "modified", "last modified", "edited", "last edited", "changed"),
    "de": ("aktualisiert", "geändert", "letzte änderung", "zuletzt", "bearbeitet", "update"),
    "fr": ("mis à jour", "mise à jour", "modifié", "modifiée"),
    "es": ("actualizado", "actualizada", "última actualización", "modificado"),
    "it": ("aggiornato", "aggiornata", "ultimo aggiornamento", "modificato"),
    "pt": ("atualizado", "atualizada", "última atualização", "modificado"),
    "pl": ("aktualizacja", "zaktualizowano", "zmodyfikowano"),
    "nl": ("bijgewerkt", "laatst gewijzigd"),
    "sv": ("uppdaterad", "ändrad"),
    "ru": ("обновлено", "изменено", "последнее обновление"),
    "ar": ("تحديث", "آخر تحديث"),
    "zh": ("更新", "更新时间", "修改"),
    "ja": ("更新日", "更新日時", "最終更新", "最終更新日"),
    "ko": ("수정", "최종수정", "업데이트"),
})  # fmt: skip
"""Words beside the date of a change, lower case."""

HOME = frozenset(
    words(
        "home homepage startseite start accueil inicio portada início página principal capa homepagina "
    )
    + words(
        "stronaglówna stronagłówna главная на главную الرئيسية الصفحةالرئيسية 首页 首頁 返回首页 トップ ホーム 홈 back zurück retour"
    )
) | {""}
"""What links to a home page say that do not name the site, lower case and without spaces."""

UNTITLED = frozenset((
    "untitled", "untitled document", "untitled page", "new page", "new page 1", "no title", "unbenanntes dokument",
    "document sans titre", "documento sin título", "documento senza titolo", "documento sem título",
    "dokument bez tytułu", "документ без названия", "无标题文档", "無標題文件", "無題ドキュメント",
))  # fmt: skip
"""What programs wrote where nobody gave a page a title, lower case."""

PLACED = frozenset(
    words(
        "bad buenos cape castle costa den fort gran grand great gross groß hong isla la lake las le les long los "
        "monte mount new nord north nova nowy ost port porto puerto rio royal saint salt san sankt santa santo "
        "são south st ste sud süd tel the upper vila villa west"
    )
)
"""First words of the names of places and sections, lower case: a bare line that begins so names nobody."""
