"""Names said as a listener wants them: a lexicon over the words to say."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from readout.model import Line, Pronunciation, Span, Word

_SOUNDS = {
    "tʃ": "ch", "dʒ": "j", "eɪ": "ay", "aɪ": "igh", "ɔɪ": "oy", "aʊ": "ow", "əʊ": "oh", "oʊ": "oh",
    "ɪə": "eer", "eə": "air", "ʊə": "oor", "iː": "ee", "ɑː": "ah", "ɔː": "aw", "uː": "oo",
    "ɜː": "ur", "eː": "ay", "aː": "ah", "oː": "oh", "ʃ": "sh", "ʒ": "zh", "ɕ": "sh", "ʂ": "sh",
    "ʐ": "zh", "θ": "th", "ð": "th", "ŋ": "ng", "ɲ": "ny", "j": "y", "x": "kh", "χ": "kh", "q": "k",
    "ɡ": "g", "ɣ": "g", "ɹ": "r", "ʁ": "r", "ɾ": "r", "ʔ": "", "ʕ": "", "ħ": "h", "i": "ee",
    "ɪ": "i", "e": "e", "ɛ": "e", "æ": "a", "a": "ah", "ɑ": "ah", "ɐ": "u", "ʌ": "u", "ə": "uh",
    "ɒ": "o", "ɔ": "o", "o": "oh", "ʊ": "oo", "u": "oo", "y": "oo", "ø": "ur", "œ": "ur", "ɨ": "i",
    ".": "-", "ˈ": "", "ˌ": "", "ː": "", " ": " ", "-": "-",
}  # fmt: skip
_PLAIN = "bcdfhklmnprstvwz"
_SOUND = re.compile("|".join(map(re.escape, sorted(_SOUNDS, key=len, reverse=True))))
_NAME = re.compile(
    r"(?<![.!?:“\"] )(?<![“\"‘])(?<!^)\b(?!The\b)[A-ZÀ-ÖØ-Þ][a-zß-ÿ’'-]*[a-zß-ÿ]\b", re.MULTILINE
)


def respelt(ipa: str) -> str | None:
    """Sounds in the International Phonetic Alphabet in the letters of English; None if unknown.

    Args:
        ipa: sounds, with or without stress marks, such as "ʃiː".
    """
    said, place = [], 0
    while place < len(ipa):
        sound = _SOUND.match(ipa, place)
        if not sound and ipa[place] not in _PLAIN:
            return None
        said.append(_SOUNDS[sound[0]] if sound else ipa[place])
        place = sound.end() if sound else place + 1
    return "".join(said).strip(" -") or None


def pronounced(line: Line, lexicon: Sequence[Pronunciation]) -> Line:
    """A line with its names respelt; the same line where none of them stands in it."""
    says = {one.name: one.spelling for one in lexicon}
    found = list(_pattern(says).finditer(line.spoken)) if says else []
    if not found:
        return line
    parts, moves, end, shift = [], [], 0, 0
    for match in found:
        parts += [line.spoken[end : match.start()], says[match[0]]]
        end = match.end()
        shift += len(says[match[0]]) - len(match[0])
        moves.append((match.start(), match.end(), shift))
    words = tuple(Word(word.source, _moved(word.spoken, moves)) for word in line.words)
    return replace(line, spoken="".join([*parts, line.spoken[end:]]), words=words)


def touches(text: str, lexicon: Iterable[Pronunciation]) -> list[Pronunciation]:
    """The entries whose name stands in a text."""
    return [one for one in lexicon if one.name in text and _pattern([one.name]).search(text)]


def names(texts: Iterable[str], most: int) -> list[tuple[str, int]]:
    """The names that stand most often in English texts, with how often.

    Args:
        most: how many are wanted at the most.
    """
    found: Counter[str] = Counter()
    for text in texts:
        found.update(match[0] for match in _NAME.finditer(text))
    return found.most_common(most)


def _pattern(found: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(found, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def _moved(span: Span, moves: Sequence[tuple[int, int, int]]) -> Span:
    """A span of the words where it lies after the replacements; inside one it grows to all of it."""
    start, end = span
    before = 0
    for begin, finish, shift in moves:
        if span.start >= finish:
            start = span.start + shift
        elif span.start > begin:
            start = begin + before
        if span.end >= finish:
            end = span.end + shift
        elif span.end > begin:
            end = finish + shift
        before = shift
    return Span(start, end)
