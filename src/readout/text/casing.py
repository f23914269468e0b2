"""Giving back capitals: to a title that lost them, and to a heading printed all in capitals.

The article's own body is the only evidence: how it prints a word, best in the same company.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

_CORE = re.compile(r"[^\W_](?:.*[^\W_])?", re.DOTALL)
_STOP = re.compile(r"[.!?…:][\"”’»)\]]*$")
_OPENERS = "“‘\"'«„([—–"
_NO_VOWEL = re.compile(r"[^AEIOUYÄÖÜÀÂÉÈÊËÎÏÔÙÛÁÍÓÚ\W\d]{2,5}")


def core(token: str) -> str:
    """A token without the punctuation around it.

    Args:
        token: what stands between two white spaces.
    """
    found = _CORE.search(token)
    return found[0] if found else ""


def capitals(token: str) -> bool:
    """Whether every letter of a token is a capital, and it has one.

    Args:
        token: what stands between two white spaces.
    """
    return token.isupper()


class Casing:
    """How the body prints its words.

    Args:
        texts: the body's paragraphs.
        small: function words that never get a capital inside a heading.
        acronyms: words that are always printed like this.
    """

    def __init__(
        self, texts: Iterable[str], small: Sequence[str] = (), acronyms: Sequence[str] = ()
    ) -> None:
        self._seen: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
        self._small = frozenset(small)
        self._acronyms = {word.casefold(): word for word in acronyms}
        for text in texts:
            if not text.isupper():
                self._learn(text.split())

    def _learn(self, tokens: Sequence[str]) -> None:
        words = [core(token) for token in tokens]
        for n, word in enumerate(words):
            if not word or _shouted(words, n):
                continue
            starts = n == 0 or bool(_STOP.search(tokens[n - 1])) or tokens[n][:1] in _OPENERS
            if starts and not capitals(word) and not word.islower():
                continue
            for key in _keys(words, n):
                self._seen[key][_bare(word)] += 1

    def isolated(self, word: str) -> bool:
        """Whether the body prints a word in capitals between words that are not.

        Args:
            word: in any case.
        """
        return any(capitals(form) for form in self._seen.get((word.casefold(),), ()))

    def known(self, word: str) -> bool:
        """Whether the body prints a word in small letters.

        Args:
            word: in any case.
        """
        return word.casefold() in self._seen.get((word.casefold(),), ())

    def raised(self, title: str) -> str:
        """A title with the capitals it lost; capitals it has stay.

        Args:
            title: as printed.
        """
        tokens = re.split(r"(\s+)", title)
        words = [core(token) for token in tokens[::2]]
        for n, word in enumerate(words):
            if word and _bare(word).islower():
                tokens[2 * n] = self._put(tokens[2 * n], word, self._form(words, n))
        return "".join(tokens)

    def lowered(self, heading: str) -> str:
        """A heading in capitals in sentence case.

        Args:
            heading: as printed.
        """
        tokens = re.split(r"(\s+)", heading)
        words = [core(token) for token in tokens[::2]]
        for n, word in enumerate(words):
            form = self._form(words, n) or self._guess(word)
            tokens[2 * n] = self._put(tokens[2 * n], word, form)
        return _started("".join(tokens))

    def _guess(self, word: str) -> str:
        bare = _bare(word)
        if bare.casefold() in self._small:
            return bare if bare == "I" else bare.lower()
        fixed = self._acronyms.get(bare.casefold())
        if fixed:
            return fixed
        return bare if _NO_VOWEL.fullmatch(bare) or _digits(bare) else bare.lower()

    def _form(self, words: Sequence[str], n: int) -> str | None:
        bare = _bare(words[n]).casefold()
        if bare in self._small:
            return None
        for key in _keys(words, n):
            seen = self._seen.get(key)
            if seen:
                (best, times), *others = seen.most_common(2)
                sure = not others or times >= 3 * others[0][1]
                if sure or len(key) > 1:
                    return best
        return None

    @staticmethod
    def _put(token: str, word: str, form: str | None) -> str:
        if not form or not word:
            return token
        end = word[len(_bare(word)) :].lower()
        return token.replace(word, form + end, 1)


def _digits(word: str) -> bool:
    return any(char.isdigit() for char in word)


def _bare(word: str) -> str:
    """A word without its possessive ending."""
    return word[:-2] if word[-2:].casefold() in ("'s", "’s") else word


def _keys(words: Sequence[str], n: int) -> list[tuple[str, ...]]:
    """A word in its company, the most telling first."""
    word = _bare(words[n]).casefold()
    before = _bare(words[n - 1]).casefold() if n else ""
    after = _bare(words[n + 1]).casefold() if n + 1 < len(words) else ""
    keys: list[tuple[str, ...]] = []
    if before and after:
        keys.append((before, "<", word, ">", after))
    if before:
        keys.append((before, "<", word))
    if after:
        keys.append((word, ">", after))
    return [*keys, (word,)]


def _shouted(words: list[str], n: int) -> bool:
    """Whether a word stands in a run of capitals, so that its case says nothing."""
    if not capitals(words[n]):
        return False
    near = words[max(0, n - 2) : n] + words[n + 1 : n + 3]
    return any(capitals(word) and len(word) > 1 for word in near)


def _started(text: str) -> str:
    for n, char in enumerate(text):
        if char.isalnum():
            return text[:n] + char.upper() + text[n + 1 :]
    return text
