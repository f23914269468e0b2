"""What class names and ids say a box holds."""

import re
from functools import lru_cache

_TOLD = (
    (
        "promo",
        r"newsletter|bolet[ií]n|subscri|suscri|sign-?up|promo|donat|\bcta\b|membership|mailing",
    ),
    ("share bar", r"shar(e|ing)|social|follow|addthis|sharedaddy"),
    ("caption", r"caption|credit|figure|wp-image|lightbox|gallery"),
    ("advert", r"\b(ad|ads|advert\w*|sponsor\w*|dfp|banner)\b|outbrain|taboola|advert"),
    ("comments", r"comment|disqus|respond"),
    (
        "related",
        r"related|recommend|read-?(more|next|also)|more-|trending|popular|most-|teaser|also",
    ),
    ("bio", r"author-?(bio|box|info|card)|about-?(the-?)?author|\bbio\b"),
    ("dateline", r"dateline|timestamp|published|post-?date|entry-?date|pubdate"),
    ("byline", r"byline|author|writer|contributor"),
    ("details", r"\bmeta\b|entry-?meta|post-?meta|article-?(meta|info)|post-?info"),
    ("tags", r"\btags?\b|topics|keyword|categor|breadcrumb|kicker|hashtag|taxonomy"),
    ("footnote", r"footnote|endnote"),
)
_HINTS = tuple((reason, re.compile(pattern)) for reason, pattern in _TOLD)


@lru_cache(maxsize=4096)
def hinted(told: str) -> str | None:
    """The reason a box names for being left out; None when it names none.

    Args:
        told: the class names and ids of one box or of several, lower case.
    """
    return next((reason for reason, hint in _HINTS if hint.search(told)), None) if told else None
