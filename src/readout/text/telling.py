"""What of a changed sentence is worth telling: facts, and no typography, typo or turn of phrase."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import cache
from itertools import pairwise
from typing import NamedTuple
from unicodedata import combining, normalize

from readout.languages import LanguageData, all_languages
from readout.languages.changes import NO_TELLING, TELLING
from readout.languages.negations import NEGATIONS
from readout.languages.reading import Reading
from readout.model import Span
from readout.text.numerals import cardinal, ordinal
from readout.text.phrases import either
from readout.text.quotes.wording import Kind, Term, terms

COMPARED = 300
"""Words of one sentence that are compared one by one; of more only both ends are."""

_LIKE = 0.8
_STEM = 4
_OPPOSITE = ("un", "in", "il", "im", "ir", "dis", "non", "mis")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_QUOTED = re.compile(r"[“„][^“”„]*[”“]|«[^«»]*»|»[^«»]*«|\"[^\"]*\"")
_ONE = 1
_SENTENCE = 4
_BEGINS = 400
_RANKS = ("st", "nd", "rd", "th")
_BENT = 0.6


class Word(NamedTuple):
    """A word as it is compared.

    Args:
        key: the same for two words that say the same, as "12" for "twelve".
        text: as printed.
        span: where it stands.
        leads: whether it begins its sentence, so that its capital says nothing.
        quoted: whether it stands in quotation marks.
    """

    key: str
    text: str
    span: Span
    leads: bool
    quoted: bool


class Differing(NamedTuple):
    """Words that differ between two wordings of one sentence; one side may be empty."""

    before: Sequence[Word]
    after: Sequence[Word]


class Known(NamedTuple):
    """What is known of the words of one language, ready to use.

    Args:
        numbers: the words of numbers, with their values.
        facts, hedges, notes, mended, style: as in `Telling`.
        small: words that carry no fact.
        short: what short forms stand for.
        scales: full names of powers of ten by their short ones.
        decimal: the decimal mark.
    """

    numbers: dict[str, str]
    facts: re.Pattern[str]
    hedges: re.Pattern[str]
    notes: re.Pattern[str]
    mended: re.Pattern[str]
    small: frozenset[str]
    style: re.Pattern[str]
    short: dict[str, list[str]]
    scales: dict[str, str]
    decimal: str


def known_of(data: LanguageData | None) -> Known:
    """What is known of the words of a language; next to nothing where there is no data.

    Args:
        data: the language's.
    """
    return _known(data.code) if data and data.code in TELLING else _known("")


@cache
def _known(code: str) -> Known:
    telling, data = TELLING.get(code, NO_TELLING), all_languages().get(code)
    small = _small(data) if data else frozenset()
    short = dict(one.split("=") for one in telling.short.split("|") if one)
    return Known(
        _numbers(data.reading.numerals) if data and data.reading else {},
        _pattern(telling.facts, r"(?:{})"),
        _pattern(telling.hedges, r"(?:{})"),
        _pattern(telling.notes, r"\W*(?:{})"),
        _pattern(telling.mended, r".*?(?<!\w)(?:{})"),
        small,
        _pattern(telling.style, r"(?:{})"),
        {one: full.split() for one, full in short.items()},
        _scales(data.reading) if data and data.reading else {},
        data.reading.decimal if data and data.reading else ".",
    )


def _small(data: LanguageData) -> frozenset[str]:
    starters = data.reading.starters if data.reading else ()
    return frozenset(word.casefold() for word in (*data.common, *data.starters, *starters))


def _pattern(alternatives: str, form: str) -> re.Pattern[str]:
    return re.compile(form.format(either(alternatives)), re.IGNORECASE | re.DOTALL)


def _scales(reading: Reading) -> dict[str, str]:
    found = ((short.strip(".").casefold(), scale) for short, scale in reading.scales.items())
    return {short: scale.many.casefold() for short, scale in found}


def _numbers(code: str) -> dict[str, str]:
    found = {cardinal(str(n), code): str(n) for n in (*range(2, 20), *range(20, 101, 10))}
    found |= {ordinal(str(n), code): f"{n}." for n in range(2, 32)}
    if code == "en":
        found["one"] = str(_ONE)
    return found


def is_note(sentence: str, known: Known) -> bool:
    """Whether a sentence announces a correction.

    Args:
        sentence: its words, as printed.
        known: of its language.
    """
    begins = sentence[:_BEGINS]
    return bool(known.notes.match(begins) or known.mended.match(begins))


def quoted_in(text: str) -> list[Span]:
    """The stretches of a paragraph that stand in quotation marks.

    Args:
        text: the paragraph.
    """
    return [Span(*found.span()) for found in _QUOTED.finditer(text)]


def words_of(text: str, span: Span, known: Known, quoted: Sequence[Span]) -> list[Word]:
    """The words of a sentence, as they are compared.

    Args:
        text: the whole text.
        span: of the sentence.
        known: of its language.
        quoted: the stretches of its paragraph that stand in quotation marks, in the whole text.
    """
    found: list[Word] = []
    for term in terms(text, *span):
        if term.kind is not Kind.WORD:
            continue
        here = Span(term.start, term.end)
        at = bisect_right(quoted, term.start, key=lambda one: one.start) - 1
        inside = at >= 0 and term.start < quoted[at].end
        leads = not found or text[term.start - 1] in "“„«»\"‘'"
        found.extend(Word(key, term.text, here, leads, inside) for key in _keys(term, known))
    return found


def _keys(term: Term, known: Known) -> Iterator[str]:
    low = term.low
    if number := _NUMBER.match(low):
        value, unit = _value(number[0], known.decimal), low[number.end() :]
        yield f"{value}." if unit in _RANKS else value
        if unit and unit not in _RANKS:
            yield known.scales.get(unit, unit)
    elif low in known.short:
        yield from known.short[low]
    elif low.endswith("'ll"):
        yield from (low.removesuffix("'ll"), "will")
    elif low.endswith("n't"):
        yield from (low.removesuffix("n't"), "not")
    else:
        yield known.numbers.get(low, low)


def _value(number: str, decimal: str) -> str:
    """A number without the marks that group it, its decimal mark a dot."""
    whole, mark, rest = number.rpartition(decimal)
    if not mark or (len(rest) == 3 and number.count(decimal) > 1):
        whole, rest = number, ""
    digits = "".join(one for one in whole if one.isdigit())
    return f"{digits}.{rest}" if rest else digits


def differing(before: Sequence[Word], after: Sequence[Word]) -> list[Differing]:
    """The words in which two wordings differ, in order; linear but for `COMPARED` words.

    Args:
        before: the words that were printed.
        after: those that stand there now.
    """
    first, last = _ends([one.key for one in before], [one.key for one in after])
    ours, theirs = before[first : len(before) - last], after[first : len(after) - last]
    if max(len(ours), len(theirs)) > COMPARED:
        return [Differing(ours, theirs)]
    a, b = [one.key for one in ours], [one.key for one in theirs]
    codes = SequenceMatcher(None, a, b, autojunk=False).get_opcodes()
    return [Differing(ours[i:j], theirs[k:m]) for tag, i, j, k, m in codes if tag != "equal"]


def _ends(before: Sequence[str], after: Sequence[str]) -> tuple[int, int]:
    """How many words two wordings share at their beginning and at their end."""
    most = min(len(before), len(after))
    first = next((n for n in range(most) if before[n] != after[n]), most)
    rest = range(most - first)
    last = next((n for n in rest if before[-1 - n] != after[-1 - n]), most - first)
    return first, last


class Around(NamedTuple):
    """What stands round a changed sentence.

    Args:
        small: words printed without a capital somewhere in either text.
        before: how often each word stands in the old text.
        came: words of the sentences that are new.
        joined: words that came into sentences that changed.
        noted: whether the page announces a correction that it did not announce before.
    """

    small: Container[str]
    before: Counter[str]
    came: Container[str]
    joined: Container[str]
    noted: bool


def reason(changes: Sequence[Differing], known: Known, around: Around) -> str:
    """Which fact changed: "number", "name", "negation", "quotation", "fact"; "" for none.

    Args:
        changes: the words in which two wordings of one sentence differ.
        known: of their language.
        around: what stands round them.
    """
    moved = Counter(one.key for change in changes for one in change.before)
    moved &= Counter(one.key for change in changes for one in change.after)
    if len(changes) == 1 and _is_other(*changes[0], known, around):
        return "fact"
    here = [
        Differing(_kept(change.before, moved), _kept(change.after, moved)) for change in changes
    ]
    return next(filter(None, (_of_run(one, known, around) for one in here)), "")


def swapped(before: Sequence[Word], after: Sequence[Word], known: Known, around: Around) -> str:
    """Whether two names or numbers of a sentence changed places: "name", "number" or "".

    Args:
        before: the words that were printed.
        after: those that stand there now.
        known: of their language.
        around: what stands round them.
    """
    if len(before) != len(after):
        return ""
    pairs = [pair for pair in zip(before, after, strict=True) if pair[0].key != pair[1].key]
    kinds = {_kind(one, known, around) for pair in pairs for one in pair}
    same = sorted(one.key for one, _ in pairs) == sorted(one.key for _, one in pairs)
    return next(iter(kinds)) if same and len(kinds) == 1 else ""


def _kept(words: Iterable[Word], moved: Counter[str]) -> list[Word]:
    return [one for one in words if not moved[one.key]]


def _of_run(change: Differing, known: Known, around: Around) -> str:
    after = change.after
    # What went from here and stands in a new sentence only moved.
    before = [one for one in change.before if after or one.key not in around.came]
    if _is_one_word(before, after, around):
        return ""
    if (word := _negated(before, after)) or any(known.hedges.fullmatch(o.key) for o in after):
        return word or "fact"
    if any(one.quoted for one in (*before, *after)):
        return "quotation"
    olds = [kind for one in before if (kind := _kind(one, known, around))]
    if "number" in olds or "name" in olds or (after and "fact" in olds):
        return next(kind for kind in ("number", "name", "fact") if kind in olds)
    if not before or not any(_has_sense(one, known) for one in before):
        return ""
    news = [kind for one in after if (kind := _kind(one, known, around))]
    if news:
        return news[0]
    return "fact" if around.noted and after else ""


def _is_one_word(before: Sequence[Word], after: Sequence[Word], around: Around) -> bool:
    """Whether a run is one spelt otherwise: joined, parted, bent or mistyped."""
    ours, theirs = "".join(o.key for o in before), "".join(o.key for o in after)
    if len(before) != len(after):
        return ours.replace(".", "") == theirs.replace(".", "")
    return all(_is_same(one, other, around) for one, other in zip(before, after, strict=True))


def _is_same(one: Word, other: Word, around: Around) -> bool:
    a, b = _plain(one.key), _plain(other.key)
    if a == b or (len(a) > 2 and a.isalpha() and sorted(a) == sorted(b)):
        return True
    if any(c.isdigit() for c in a + b) or a in NEGATIONS or b in NEGATIONS or _opposite(a, b):
        return False
    if min(len(a), len(b)) < _STEM:
        return False
    if one.quoted and (a.startswith(b) or b.startswith(a)):
        return False
    if a[0] != b[0]:
        return False
    like = SequenceMatcher(None, a, b, autojunk=False).ratio() >= _LIKE
    if one.text[0].isupper() and other.text[0].isupper() and not one.leads:
        # A name that is spelt so elsewhere was only mistyped here.
        return like and (around.before[other.key] > 0 or b in around.small)
    return like


def _is_other(before: Sequence[Word], after: Sequence[Word], known: Known, around: Around) -> bool:
    """Whether one word that carries sense was replaced by another that says something else."""
    if len(before) != 1 or len(after) != 1 or _is_same(before[0], after[0], around):
        return False
    a, b = before[0].key, after[0].key
    if any(len(o) < _STEM or o in known.small or known.style.fullmatch(o) for o in (a, b)):
        return False
    is_bent = a[:2] == b[:2] and SequenceMatcher(None, a, b, autojunk=False).ratio() >= _BENT
    return not is_bent


def _plain(key: str) -> str:
    """A word without its accents."""
    return "".join(one for one in normalize("NFKD", key) if not combining(one))


def _opposite(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    return any(long == prefix + short for prefix in _OPPOSITE)


def _negated(before: Sequence[Word], after: Sequence[Word]) -> str:
    olds, news = ({one.key for one in side if one.key in NEGATIONS} for side in (before, after))
    opposed = any(_opposite(one.key, other.key) for one, other in zip(before, after, strict=False))
    return "negation" if bool(olds) != bool(news) or opposed else ""


def _kind(word: Word, known: Known, around: Around) -> str:
    if any(c.isdigit() for c in word.key):
        return "number"
    if known.facts.fullmatch(word.key):
        return "fact"
    if word.text[0].isupper() and (not word.leads or _is_name(word, known, around)):
        return "name"
    return ""


def _is_name(word: Word, known: Known, around: Around) -> bool:
    return word.key not in known.small and word.key not in around.small


def _has_sense(word: Word, known: Known) -> bool:
    return len(word.key) > 2 and word.key not in known.small


def has_facts(words: Sequence[Word], known: Known, around: Around) -> bool:
    """Whether a sentence tells anything that can be false.

    Args:
        words: the sentence's.
        known: of its language.
        around: what stands round it.
    """
    said = [o for o in words if o.key not in around.came and o.key not in around.joined]
    kinds = [_kind(one, known, around) for one in said]
    sure = any(o.quoted or o.key in NEGATIONS for o in said) or {"number", "name"} & {*kinds}
    told = bool(sure) or kinds.count("fact") > 1
    return told and len(words) >= _SENTENCE and len(said) * 2 > len(words)


def parted(words: Sequence[Word]) -> Counter[str]:
    """The words and pairs of words of a sentence, to tell like ones by.

    Args:
        words: the sentence's.
    """
    keys = [one.key for one in words]
    return Counter([*keys, *(f"{one} {other}" for one, other in pairwise(keys))])
