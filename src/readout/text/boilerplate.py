"""Whole lines that are not the story: widgets, share bars, pointers elsewhere, legal lines, bios."""

import re
from math import exp

from readout.text.pieces import Left
from readout.text.promo import Vocabulary, odds, opens, unquoted

WHY = {
    "promo": "It asks you to subscribe, sign up or buy; it is not part of the story.",
    "widget": "It belongs to a player, a menu or an advert slot on the page.",
    "share bar": "It is a row of buttons for sharing the page.",
    "related": "It points to another story.",
    "legal": "It is a copyright, cookie or disclosure line.",
    "bio": "It is about the author, not part of the story.",
    "byline": "It names the author; the article's details show it.",
    "dateline": "It gives the date; the article's details show it.",
    "repeated title": "It repeats the title.",
    "caption": "It describes a picture that cannot be heard.",
    "footnote": "It is a footnote or the mark of one.",
    "table": "A table is hard to follow by ear; its cells are kept here.",
    "code": "Code is hard to follow by ear; it is kept here.",
    "repeat": "It was printed before, word for word.",
    "alt text": "It stands for a picture where none can be shown.",
    "advert": "It is an advert.",
    "comments": "It was written by readers, not by the outlet.",
    "details": "It gives details such as author, date and subject, not the story.",
    "tags": "It names the subjects the story is filed under.",
    "site": "It stands on other pages of this site too, word for word.",
    "ornament": "It is a sign, such as a star or a line, and no words.",
    "taught": "You said that such lines are not read on this site.",
    "aside": "It is a box beside the story.",
    "unread": "It stands among the story's text, but does not seem to be part of it.",
}
"""Why each kind of thing is not read, in one sentence for the listener."""

_PLAYER = re.compile(
    r"(\d{1,2}:)?\d{1,2}:\d\d(\s*[/|-]\s*-?(\d{1,2}:)?\d{1,2}:\d\d)?|\d(\.\d+)?\s?[x×]|[\d.,]+[km]?"
    r"|(language|voice) selected\b.{0,60}|select (a|your) (language|voice)\b.{0,60}"
    r"|([\w()-]+ ){1,4}(fe)?male|(\d+ )?(shares?|comments?|views?|likes?)|\d+ ?(shares?|comments?)"
    r"|\d{1,2} min(ute)?s? (read|listen)|(tempo de leitura|tempo di lettura|leestijd|lästid|czas czytania).{0,30}",
    re.IGNORECASE,
)
_SHARES = frozenset(
    [
        "share",
        "tweet",
        "facebook",
        "twitter",
        "whatsapp",
        "linkedin",
        "reddit",
        "pinterest",
        "telegram",
        "messenger",
        "email",
        "pin",
        "teilen",
        "twittern",
        "partager",
        "tweeter",
        "compartir",
        "tuitear",
        "print",
        "flipboard",
        "pocket",
        "x",
        "copy",
        "link",
    ]
)
_ON = ("on", "via", "by", "sur", "par", "auf", "per", "en", "por", "a", "di", "in")
_BY = re.compile(
    r"(?:(?:posted|written|reported|published|publié|publicado|escrito) )?(by|von|par|por)\s+(?=[A-ZÀ-Ý])",
    re.IGNORECASE,
)
_NAME_LINE = re.compile(
    r"(?:(?:posted|written|reported|published|publié|publicado|escrito) )?(?:by|von|par|por)\s+[A-ZÀ-Ý][\w'’.-]*(?:[ ,&]+(?:and|und|et|y|in|de|van|von|der|[A-ZÀ-Ý][\w'’.-]*)){0,9}",
    re.IGNORECASE,
)

# What WordPress puts under every entry of a feed, in the languages it speaks to its readers; a
# small letter where the title begins makes it a sentence ("The post office appeared first on ...").
_FEED_CREDIT = re.compile(
    r"(The post|Der Beitrag|L[’']article|La entrada|L[’']articolo|O (post|conteúdo)) (?![a-zß-ÿ]).+ "
    r"((first appeared|appeared first) on|erschien zuerst auf|est apparu en premier sur"
    r"|(se publicó|apareció) primero en|proviene da|apareceu primeiro em) .{2,80}"
)
_CREDIT_LONGEST = 400


def left(text: str, reason: str, confidence: float = 0.9) -> Left:
    """Something left out, with the sentence that says why.

    Args:
        text: its words as printed.
        reason: a key of `WHY`.
        confidence: 0 to 1.
    """
    return Left(text, reason, WHY[reason], confidence)


def _folded(line: str) -> str:
    return " ".join(line.split()).strip(" -–—*•·>|:[]()").casefold()


def is_widget(line: str, words: Vocabulary) -> bool:
    """Whether a line belongs to a player, a menu, a share bar or an advert slot.

    Args:
        line: one printed line.
        words: the patterns of its language.
    """
    if len(line) > 90 or line.rstrip().endswith((".", "?", "!", "”")):
        return False
    folded = _folded(line)
    if not folded or folded in words.widget or _PLAYER.fullmatch(folded):
        return True
    return _shares(folded)


def may_open_widget(word: str, words: Vocabulary) -> bool:
    """Whether a word can be the first of a widget's line: a quick no for most.

    Args:
        word: as printed.
        words: the patterns of its language.
    """
    folded = _folded(word)
    return folded in words.openers or folded in _SHARES or not folded.isalpha()


def _shares(folded: str) -> bool:
    parts = re.split(r"[\s|/·•,&+]+", folded)
    return 1 < len(parts) <= 9 and all(part in _SHARES or part in _ON for part in parts)


def widget_reason(line: str) -> str:
    """ "share bar" or "widget".

    Args:
        line: a line `is_widget` said yes to.
    """
    folded = _folded(line)
    return "share bar" if _shares(folded) or folded.startswith("share") else "widget"


def reason_to_leave(text: str, words: Vocabulary) -> str | None:
    """Why a short paragraph of its own is not read, promos apart; None for the story's.

    Args:
        text: the paragraph.
        words: the patterns of its language.
    """
    if not _WORDS.search(text):
        return "ornament"
    if is_widget(text, words):
        return widget_reason(text)
    if len(text) <= _CREDIT_LONGEST and _FEED_CREDIT.fullmatch(text):
        return "details"
    if len(text) > 600:
        return None
    if _points_elsewhere(text, words):
        return "related"
    if opens(words.follow, text) and len(text.split()) <= 25:
        return "share bar"
    if _legal(text, words):
        return "legal"
    if opens(words.bio, text):
        return "bio"
    return _detail(text, words) if len(text) <= _DETAIL else None


_WORDS = re.compile(r"\w")
_DETAIL = 200
_NOTE_WORDS = 40
_ADDRESS = re.compile(r"\s*(?:\S+@\S+\.\w+|https?://\S+|(?:www\.)?[\w-]+(?:\.[\w-]+)+/\S*|@\w+)\s*")
_CREDITED = re.compile(
    r".{0,170}(?:©|\(c\))\s?[^.!?]{2,60}|.{2,100}(?:摄|攝|供图|供圖|图片)|▲.{2,120}"
)
_CREDIT_LENGTH = 70
_LABELLED = re.compile(r"[\w ]{0,12}\s*(?:$|[:：/|(©–—-]|(?:by|von|par|por|de)\s)", re.IGNORECASE)


def _detail(text: str, words: Vocabulary) -> str | None:
    """Lines that tell who took a picture, where a report came from, how long reading takes."""
    if _ADDRESS.fullmatch(text):
        return "details"
    count = len(text.split())
    start = text.lstrip(" -–—*•>»→|[(▲")
    if count <= 25 and (_labelled(words.credits, start) or _credited(text, words)):
        return "caption"
    if count <= 12 and words.reading_time.search(text) and not text.endswith("."):
        return "details"
    return "details" if count <= 16 and _labelled(words.sources, start) else None


def _credited(text: str, words: Vocabulary) -> bool:
    """Whether a short line ends by naming who took a picture."""
    if _CREDITED.fullmatch(text):
        return True
    last = [found.start() for found in words.credits.finditer(text)][-1:]
    end = text[last[0] :] if last else ""
    before = text[: last[0]].rstrip()[-1:] if last else ""
    named = (
        len(end) <= _CREDIT_LENGTH and before in (*".!?。）)(", "") and (":" in end or "：" in end)
    )
    return named and _labelled(words.credits, end) and not end.endswith(("?", "!"))


def _labelled(pattern: re.Pattern[str], start: str) -> bool:
    """Whether a line opens with a label, such as "Photo: ...", and not a sentence with it."""
    found = pattern.match(start)
    if not found or start[:1].islower():
        return False
    return " " in found[0] or bool(_LABELLED.match(start[found.end() :]))


def _points_elsewhere(text: str, words: Vocabulary) -> bool:
    """ "Related: …", "Read more" and the like, but not a sentence that happens to start so."""
    found = words.related.match(text.lstrip(" -–—*•>»→|[("))
    if not found:
        return False
    rest = text.lstrip(" -–—*•>»→|[(")[found.end() :].strip(" ])»→>")
    if not rest or (rest[:1] in ":：|｜-–—…" and len(rest) < 250):
        return True
    return (
        len(rest.split()) <= 12
        and not rest.endswith(".")
        and found[0][:1].isupper()
        and (
            found[0].casefold() not in ("watch", "related", "recommended", "more on", "don't miss")
        )
    )


def _legal(text: str, words: Vocabulary) -> bool:
    """A copyright or disclosure line, but not a sentence about copyright."""
    start = text.lstrip(" -–—*•>»→|[")
    found = words.legal.match(start)
    count = len(text.split())
    if count > 60 or words.reported.search(text):
        return False
    if words.disclaims.search(unquoted(text)) and (count <= _NOTE_WORDS or text[:1] in "*("):
        return True
    if not found:
        return False
    alone = " " not in found[0] and found[0].isalpha()
    return not alone or bool(re.match(r"\s*($|[:©(\d|–-])", start[found.end() :]))


def is_byline(text: str) -> bool:
    """Whether a line only names authors.

    Args:
        text: one printed line.
    """
    return len(text) < 120 and bool(_NAME_LINE.fullmatch(text.strip(" .,")))


def byline_of(text: str) -> str:
    """The names in a byline.

    Args:
        text: a line `is_byline` said yes to.
    """
    return _BY.sub("", text.strip(" .,"), count=1)


def promo_strength(text: str, words: Vocabulary) -> float:
    """How sure it is that a text is a promo, 0 to 1.

    Args:
        text: a promo.
        words: the patterns of its language.
    """
    return min(0.99, max(0.5, 1 / (1 + exp(-odds(text, words)))))
