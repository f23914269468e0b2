"""How often statements like one were right on labelled news: 0 to 1.

"Right" means that the words found and the labelled ones overlap by at least half, and that the
words for the speaker are the labelled ones.  The weights in `confidence_table.py` are fitted by
`./run bench confidence` on labelled news, one for each mark that a statement may bear; their sum is
turned into a share by the logistic function.
"""

import math
from collections.abc import Sequence

from readout.model import Part, Span, Statement
from readout.text.quotes.confidence_table import BIAS, WEIGHTS
from readout.text.quotes.corrections import LISTENER
from readout.text.quotes.lexicon import Lexicon

GATE = 0.86
"""At or above it a statement may be spoken in its speaker's name."""

_LOOKED_AT = 600
"""Characters of a part; what stands behind them tells no more."""
_FEW, _MANY = 4, 45
"""Words; less or more was found wrong more often."""


def confidence(found: Statement, text: str, lexicon: Lexicon) -> float:
    """How often statements that bear the same marks were right.

    Args:
        found: the statement; its own confidence is not looked at.
        text: the text it stands in.
        lexicon: the language's words of saying.
    """
    total = BIAS + sum([WEIGHTS.get(mark, 0.0) for mark in marks(found, text, lexicon)])
    return 1 / (1 + math.exp(-total))


def marks(found: Statement, text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """What a statement's confidence is told from.

    Args:
        found: the statement.
        text: the text it stands in.
        lexicon: the language's words of saying.
    """
    parts = found.parts
    starts = [_start(part, text) for part in parts]
    loose = [start for start, part in zip(starts, parts, strict=True) if not part.quoted]
    form, cue = _form(parts), _cue(found.cue, text, lexicon)
    source = _source(found.mention, text, lexicon)
    kind = str(found.speaker.kind) if found.speaker else "none"
    return (
        f"rule {found.rule}",
        f"form {form}",
        f"source {source}",
        f"speaker {kind}, told by {found.resolved_by}",
        f"speaker {kind}, form {form}",
        f"cue {cue}",
        f"rule {found.rule}, form {form}",
        f"form {form}, source {source}",
        f"form {form}, cue {cue}",
        f"parts {min(len(parts), 3)}",
        f"length {_length(starts)}, form {form}",
        f"opens {_opening(starts[0], lexicon)}, form {form}",
        f"source length {_words(found.mention, text)}",
        f"apart {_apart(found)}",
        f"commas {_commas(loose)}, form {form}",
        f"says again {_says_again(loose, lexicon)}, form {form}",
        f"ends {_ending(parts[-1].span, text)}, form {form}",
    )


def _form(parts: Sequence[Part]) -> str:
    quoted = [part.quoted for part in parts]
    return "direct" if all(quoted) else "mixed" if any(quoted) else "indirect"


def _source(source: Span | None, text: str, lexicon: Lexicon) -> str:
    if source is None:
        return "none"
    words = source.of(text).split()
    if len(words) == 1 and words[0].lower() in lexicon.pronouns:
        return "pronoun"
    if len(words) == 1 and words[0].lower() in lexicon.alone:
        return "alone"
    return "name" if any(word[:1].isupper() for word in words[1:] or words) else "noun"


def _cue(cue: Span | None, text: str, lexicon: Lexicon) -> str:
    if cue is None:
        return "none"
    low = cue.of(text).lower().replace("’", "'").split()[-1]
    if low in ("said", "says", "told", "to"):
        return low
    groups = (
        ("freely", lexicon.freely),
        ("participle", lexicon.participles),
        ("with that", lexicon.with_that),
        ("quoting", lexicon.quoting),
        ("bare", lexicon.bare),
    )
    return next((name for name, words in groups if low in words), "other")


def _start(part: Part, text: str) -> str:
    return text[part.span.start : min(part.span.end, part.span.start + _LOOKED_AT)]


def _length(starts: Sequence[str]) -> str:
    words = sum([len(start.split()) for start in starts])
    return "few" if words < _FEW else "many" if words > _MANY else "some"


def _commas(loose: Sequence[str]) -> int:
    """Commas outside quotations, at most two: each may end what was said."""
    return min(sum([start.count(",") for start in loose]), 2)


def _says_again(loose: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether what was said has another verb of saying in it."""
    verbs = lexicon.says_again
    return any(
        not verbs.isdisjoint([word.strip(",.;:") for word in start.lower().split()])
        for start in loose
    )


def _opening(start: str, lexicon: Lexicon) -> str:
    first = start.split(maxsplit=1)[0].lower().replace("’", "'")
    if first == "that":
        return "that"
    if not first[0].isalnum():
        return "mark"
    if first in lexicon.pronouns:
        return "pronoun"
    if first in lexicon.determiners:
        return "determiner"
    return "clause" if first in lexicon.clauses or first in lexicon.prepositions else "other"


def _words(source: Span | None, text: str) -> str:
    number = len(source.of(text).split()) if source else 0
    return (
        "none" if not number else "short" if number < 5 else "middling" if number < 10 else "long"
    )


def _apart(found: Statement) -> str:
    """Whether speaker and verb stand side by side, and the words said next to them."""
    source, cue = found.mention, found.cue
    if source is None or cue is None:
        return "unknown"
    verb = max(cue.start - source.end, source.start - cue.end)
    near = min(
        min(abs(part.span.start - here.end), abs(here.start - part.span.end))
        for part in found.parts
        for here in (source, cue)
    )
    return f"{'far' if verb > 2 else 'near'} {'far' if near > 3 else 'near'}"


def _ending(span: Span, text: str) -> str:
    following = text[span.end : span.end + 1]
    return (
        "sentence"
        if following in ("", "\n", ".", "!", "?")
        else "comma"
        if following in ",;"
        else "inside"
    )


def may_be_spoken(found: Statement) -> bool:
    """Whether a statement may be spoken in its speaker's name: above the gate, and by somebody.

    Args:
        found: the statement; without a verb of saying only what the same speaker goes on to say,
            and what a listener put right.
    """
    told = found.speaker is not None and found.resolved_by != "none"
    return told and found.confidence >= GATE and _has_cue(found)


def _has_cue(found: Statement) -> bool:
    return found.cue is not None or found.resolved_by in ("inherit", LISTENER)
