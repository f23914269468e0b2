"""Which script a text is in, and whether a language is written in it."""

import unicodedata
from collections import Counter
from functools import lru_cache

from babel import Locale
from babel.core import get_global

# First word of a letter's Unicode name → ISO 15924 code.
_SCRIPTS = {
    "ARABIC": "Arab",
    "ARMENIAN": "Armn",
    "BENGALI": "Beng",
    "BOPOMOFO": "Bopo",
    "CHEROKEE": "Cher",
    "CJK": "Hani",
    "CYRILLIC": "Cyrl",
    "DEVANAGARI": "Deva",
    "ETHIOPIC": "Ethi",
    "GEORGIAN": "Geor",
    "GREEK": "Grek",
    "GUJARATI": "Gujr",
    "GURMUKHI": "Guru",
    "HANGUL": "Hang",
    "HEBREW": "Hebr",
    "HIRAGANA": "Hira",
    "KANNADA": "Knda",
    "KATAKANA": "Kana",
    "KHMER": "Khmr",
    "LAO": "Laoo",
    "LATIN": "Latn",
    "MALAYALAM": "Mlym",
    "MYANMAR": "Mymr",
    "ORIYA": "Orya",
    "SHAVIAN": "Shaw",
    "SINHALA": "Sinh",
    "TAMIL": "Taml",
    "TELUGU": "Telu",
    "THAI": "Thai",
    "TIBETAN": "Tibt",
}
_COMPOUND = {
    "Hans": {"Hani", "Bopo"},
    "Hant": {"Hani", "Bopo"},
    "Jpan": {"Hani", "Hira", "Kana"},
    "Kore": {"Hang", "Hani"},
}
# Languages that are commonly written in a second script their espeak rules know.
_ALSO = {"sr": {"Cyrl", "Latn"}, "bs": {"Cyrl", "Latn"}}


def foreign_script(text: str, language: str) -> str:
    """The ISO 15924 code of a script the language is not written in, if most letters are in it.

    Latin letters are foreign to no language: espeak speaks them with another voice.

    Returns:
        "" when the language can be spoken from this text.
    """
    counts = Counter(filter(None, map(_script_of, text)))
    if not counts:
        return ""
    script, count = counts.most_common(1)[0]
    if script in scripts_of(language) or 2 * count <= counts.total():
        return ""
    return script


def scripts_of(language: str) -> frozenset[str]:
    """The ISO 15924 codes of the scripts a language is written in, always with Latin."""
    parts = language.replace("_", "-").split("-")
    stated = next((part.title() for part in parts[1:] if len(part) == 4 and part.isalpha()), "")
    likely = get_global("likely_subtags").get(parts[0], "").split("_")
    code = stated or (likely[1] if len(likely) > 1 else "Latn")
    return frozenset(_COMPOUND.get(code, {code}) | _ALSO.get(parts[0], set()) | {"Latn"})


def script_name(code: str) -> str:
    """The English name of a script."""
    return str(Locale("en").scripts.get(code, code))


def language_for_script(code: str) -> str:
    """The BCP 47 code of the language most often written in a script, "" if unknown."""
    likely = str(get_global("likely_subtags").get(f"und_{code}", ""))
    return likely.partition("_")[0]


@lru_cache(maxsize=4096)
def _script_of(character: str) -> str:
    if not character.isalpha():
        return ""
    plain = unicodedata.normalize("NFKC", character)[0]
    return _SCRIPTS.get(unicodedata.name(plain, "").partition(" ")[0], "")
