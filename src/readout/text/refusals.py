"""Pages that hold no article to read, and what to tell the user about each."""

import re
from collections.abc import Sequence

from lxml.html import HtmlElement

from readout.errors import NotAnArticle
from readout.text.structured import Stated

_INSTEAD = (
    "Open it in your own browser and use the bookmarklet “Send to Readout”, which sends what your "
    "browser shows."
)
SENTENCES = {
    "empty": f"The page is empty. {_INSTEAD}",
    "paywall": f"The page shows only the beginning of the article to those who have not paid. {_INSTEAD}",
    "consent": f"The page asks for consent to cookies instead of showing the article. {_INSTEAD}",
    "script": f"The page holds no text until scripts have run, and Readout runs none. {_INSTEAD}",
    "no article": f"No article was found on the page. If you see one, {_INSTEAD[0].lower()}{_INSTEAD[1:]}",
}
"""What the user is told for each reason a page is not read."""

_TEASER_WORDS = 120
_FEW_WORDS = 40
_LONG_QUESTION = 600
_WALL = re.compile(
    r"(?i)subscribe (now )?to (continue|keep|read)|to continue reading|to keep reading|"
    r"already a subscriber|subscribers? only|for subscribers|this (article|content|story) is (reserved )?for|"
    r"unlock this article|read the full (story|article)|jetzt weiterlesen|weiterlesen mit|nur für abonnenten|"
    r"exklusiv für abonnenten|réservé aux abonnés|il vous reste|lire la suite de cet article|"
    r"suscríbete para (seguir|continuar)|contenido exclusivo para suscriptores|exclusivo para suscriptores"
)
_CONSENT = re.compile(
    r"(?i)\b(cookies?|consent|partners|einwilligung|zustimm\w+|consentement|partenaires|consentimiento|"
    r"privacy|datenschutz|confidentialité|privacidad|legitimate interest|personali[sz]ed advertising)\b"
)
_BEFORE = (
    "before you continue",
    "before you go on",
    "before you read",
    "we value your privacy",
    "your privacy",
    "manage my choices",
    "manage your choices",
    "manage my options",
    "manage your options",
    "manage options",
    "accept all",
    "reject all",
    "alle akzeptieren",
    "alle ablehnen",
    "tout accepter",
    "tout refuser",
    "aceptar todo",
    "rechazar todo",
    "bevor sie",
    "bevor du",
)
_SCRIPT = re.compile(r"(?i)javascript|script")


def refusal(reason: str, found: str = "") -> NotAnArticle:
    """The error for a page that is not read.

    Args:
        reason: a key of `SENTENCES`.
        found: the words found on it, worth showing where they are an article's beginning.
    """
    return NotAnArticle(reason, SENTENCES[reason], found if reason == "paywall" else "")


def wall(own: Stated, body: str, visible: str, shell: bool) -> str | None:
    """Why what was found is not the article; None when it may be one.

    Args:
        own: what the page states for machines.
        body: the words found, without title and boilerplate.
        visible: what a reader without scripts would see.
        shell: whether scripts would bring more.
    """
    count = len(body.split()) if " " in body else len(body) // 2
    if _consent(visible, own.titles):
        return "consent"
    if count < _TEASER_WORDS and _walled(own, visible):
        return "paywall"
    if count >= _FEW_WORDS:
        return None
    if shell and (len(visible.split()) < _FEW_WORDS or (count < 8 and _SCRIPT.search(visible))):
        return "script"
    return "no article" if count < 8 else None


def scripted(tree: HtmlElement) -> bool:
    """Whether a page's scripts would bring text.

    Args:
        tree: the parsed page.
    """
    return bool(tree.xpath("boolean(//script[@src or string-length() > 40] | //noscript)"))


def _walled(own: Stated, visible: str) -> bool:
    return own.free is False or bool(_WALL.search(visible))


def _consent(visible: str, titles: Sequence[str]) -> bool:
    """Whether the page is nothing but a question about cookies.

    A long one can be told from a story about such questions by the headline it does not print.
    """
    folded = visible.casefold()
    if not any(phrase in folded for phrase in _BEFORE):
        return False
    words = len(visible.split())
    hits = len(_CONSENT.findall(visible))
    if hits < 4 or hits * 40 <= words:
        return False
    unprinted = bool(titles) and not any(title in visible for title in titles)
    return words < _LONG_QUESTION or unprinted
