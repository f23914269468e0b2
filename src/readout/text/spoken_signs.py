"""Typography that trips a voice: dashes, ellipses, brackets, handles, tags, emoji."""

import re
from functools import partial

from readout.languages.reading import Reading
from readout.text.numerals import cardinal, year
from readout.text.spoken_rule import Rule, ends_text

_UNSEEN = "\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad\ufe00-\ufe0f\u20e3"
_PICTURES = (
    "\U0001f000-\U0001faff\U000e0000-\U000e007f"
    "\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff"
)
_CONTROL = "\x00-\x08\x0e-\x1f\x7f-\x9f\ufffd"
_MARKS = r"*_|~^\\<>{}•¶†‡©®™"
SIGN_STARTS = (
    rf"[{_UNSEEN}{_PICTURES}{_CONTROL}{_MARKS}\[\]]|\s?[—–―…]|[&@#=+−/%§]|\s?\.\.|\s-{{1,3}}\s"
    r"|(?<![\w)])-(?=[0-9$£€¥])|(?<![^\W_])(?<![A-Z]\.)[‘'’](?=[^\W_])"
    r"|(?<![\w.])\.(?=[0-9])"
)
"""Where something other than plain words may begin, as alternatives of a regular expression."""

_HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z0-9])|(?<=[A-Z])(?=[0-9])|(?<=[0-9])(?=[A-Z])|_+")


def sign_rules(reading: Reading | None) -> tuple[Rule, ...]:
    """The rules for signs; a language without data gets those that say nothing."""
    return (*(_naming(reading) if reading else ()), *_SILENT)


def _naming(reading: Reading) -> tuple[Rule, ...]:
    words = reading.words
    signs = {"&": "and", "=": "equals", "+": "plus"}
    return (
        Rule(
            re.compile(r"(?<!\w)#(?=[^\W\d])(\w{1,80})"),
            partial(_tag, words["hashtag"], reading.numerals),
        ),
        Rule(re.compile(r"(?<!\w)#(?=[0-9])"), lambda match: f"{words['number']} "),
        Rule(re.compile(r"[+](?=[0-9])"), lambda match: apart(match, words["plus"])),
        Rule(re.compile(r"(?<![\w)])[-−](?=[0-9$£€¥])"), lambda match: f"{words['minus']} "),
        *(_sign(sign, words[word]) for sign, word in signs.items()),
        _sign("@", words["at"]),
        *(_paragraphs(words["paragraph"], words["paragraphs"]) if "paragraph" in words else ()),
        _sign("%", reading.percent),
        Rule(re.compile(r"(?<=[^\W\d_])/(?=[^\W\d_])"), lambda match: " "),
    )


def _sign(sign: str, word: str) -> Rule:
    return Rule(re.compile(re.escape(sign)), lambda match: apart(match, word))


def _paragraphs(one: str, many: str) -> tuple[Rule, ...]:
    """The signs before the number of a law's paragraph."""
    return (
        Rule(re.compile(r"§[ \u00a0]?(?=[0-9])"), lambda match: f"{one} "),
        Rule(re.compile(r"§§[ \u00a0]?(?=[0-9])"), lambda match: f"{many} "),
    )


_SAID = frozenset("+&=@%")


def apart(match: re.Match[str], words: str) -> str:
    """The words for what a rule covers, with a space towards any letter or digit beside it."""
    text, start, end = match.string, match.start(), match.end()
    before = " " if start and text[start - 1].isalnum() else ""
    after = " " if text[end : end + 1].isalnum() or text[end : end + 1] in _SAID else ""
    return f"{before}{words}{after}"


def _tag(hashtag: str, code: str, match: re.Match[str]) -> str:
    parts = _HUMPS.sub(" ", match[1]).split()
    return " ".join([hashtag, *(_counted(part, code) for part in parts)])


def _counted(part: str, code: str) -> str:
    """A part of a tag, its number in words: "#COP26", "#London2012"."""
    if not (part.isascii() and part.isdigit()):
        return part
    return (year if len(part) == 4 and part[0] in "12" else cardinal)(part, code)


def _dash(match: re.Match[str]) -> str:
    """A pause, unless the text pauses there already."""
    before = match.string[max(0, match.start() - 1) : match.start()]
    if not before or ends_text(match):
        return ""
    return " " if before in ",;:.!?" else ", "


def _ellipsis(match: re.Match[str]) -> str:
    before, after = (
        match.string[max(0, match.start() - 1) : match.start()],
        match.string[match.end() : match.end() + 1],
    )
    if after in tuple(",;:.!?") or not before:
        return ""
    if ends_text(match):
        return "" if before in ".!?" else "."
    return "," if after.isspace() or not after.isalnum() else ", "


def _unless_inside_a_word(match: re.Match[str]) -> str:
    text = match.string
    inside = (
        text[match.start() - 1 : match.start()].isalnum()
        and text[match.end() : match.end() + 1].isalnum()
    )
    return " " if inside else ""


_SILENT = (
    Rule(re.compile(rf"[{_UNSEEN}{_CONTROL}\[\]]++"), lambda match: ""),
    Rule(re.compile(rf"[{_PICTURES}{_MARKS}]++"), _unless_inside_a_word),
    Rule(re.compile(r"\s?[—―]+\s?|\s–\s|\s-{1,3}\s"), _dash),
    Rule(re.compile(r"–"), lambda match: "-"),
    Rule(re.compile(r"\s?(?:…|\.\.)[….]*+"), _ellipsis),
    Rule(re.compile(r"[‘'’](?!(?:tis|twas|em|til|cause|n)\b)(?=[^\W_])"), lambda match: ""),
)
