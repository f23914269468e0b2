"""What the reader's page offers besides the article: voices, languages, what was changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from readout.model import Article, BlockKind
from readout.newsroom.fetches import Fetch
from readout.newsroom.record import base
from readout.newsroom.teach import OURS, places, site_name
from readout.store import RuleRow
from readout.text.casting import Manner
from readout.text.language import language_name
from readout.text.teaching import fingerprint
from readout.voices.labels import Label

CHANGES = {
    "line wrap undone": "line breaks in the middle of sentences taken out",
    "case restored": "capital letters restored",
    "table summarised": "tables replaced by a summary of ours",
    "code summarised": "passages of code replaced by a summary of ours",
}


CHOOSE = "choose"
"""The value of ?skip= that puts a button beside everything that is read."""

FASTEST = 5.0
"""The highest speed of the player's menu."""

OPENING = 60
"""Characters of a text that name it in a label."""

SEEN_AT_ONCE = 280
"""Characters that surely fit into the box of what is skipped, on a narrow phone."""

LINES_AT_ONCE = 9

_MARKS = '“”„«»"'


@dataclass(frozen=True)
class Notice:
    """What was just taught or undone, told where it is read.

    Args:
        sentence: the words.
        block: index of the block it stands before; None for above them all.
        undo: number of the rule that can be undone; None where it just was.
    """

    sentence: str
    block: int | None
    undo: int | None


@dataclass(frozen=True)
class VoiceGroup:
    """Voices of one accent."""

    accent: str
    labels: tuple[Label, ...]


def changes(article: Article) -> list[str]:
    """What cleaning changed, counted, one phrase a kind."""
    counts: dict[str, int] = {}
    for edit in article.edits:
        counts[edit.why] = counts.get(edit.why, 0) + 1
    return [f"{number} × {CHANGES.get(why, why)}" for why, number in counts.items()]


def voice_groups(labels: Sequence[Label], language: str) -> list[VoiceGroup]:
    """The voice menu: voices of the article's language first, grouped by accent."""
    first = [label for label in labels if base(label.language) == base(language)]
    rest = [label for label in labels if label not in first]
    groups = groupby([*first, *rest], key=accent_of)
    return [VoiceGroup(accent, tuple(group)) for accent, group in groups]


def asked(manner: Manner) -> str:
    """What an address of the sound asks for, such as "cast=1"; "" for one voice."""
    wanted = {"cast": manner.cast, "announced": manner.announced}
    return "&".join(f"{name}=1" for name, on in wanted.items() if on)


def accent_of(label: Label) -> str:
    """A label without its gender: "UK English"."""
    return label.name.rsplit(" ", 1)[0]


def language_choices(labels: Sequence[Label]) -> list[tuple[str, str]]:
    """Every language some voice speaks, as tag and name, by name."""
    tags = {base(label.language) for label in labels}
    return sorted(((tag, language_name(tag)) for tag in tags), key=lambda it: it[1].casefold())


def notice(article: Article, taught: RuleRow | None, undone: bool, at: int | None) -> Notice | None:
    """What to tell about the rule that was just made or undone, if any was.

    Args:
        at: index of the block it is about.
    """
    shown = [n for n, block in enumerate(article.blocks) if block.kind is not BlockKind.TITLE]
    if taught and taught.rule.reads:
        # What was taught since may have moved it.
        shown = [n for n in places(article, taught.rule) if n in shown]
        at = at if at in shown else next(iter(shown), None)
    place = at if at in shown else None
    if taught:
        return Notice(_sentence(taught), place, taught.id)
    return Notice("That is undone.", place, None) if undone else None


def _sentence(row: RuleRow) -> str:
    what = "This is now read" if row.rule.reads else "What stood here is now skipped"
    alike = ", and so is every box made alike" if row.rule.make else ""
    return f"{what} on {site_name(row.rule.site)}{alike}."


def opening(text: str) -> str:
    """The first words of a text, for labels."""
    line = " ".join(text.split())
    return line if len(line) <= OPENING else f"{line[: OPENING - 1].rstrip()}…"


def fetch_words(fetch: Fetch) -> str:
    """How far the fetch of a voice is."""
    return f"{fetch.done / 1e6:,.1f} of {fetch.total / 1e6:,.1f} MB"


def about(seconds: float) -> str:
    """How long something takes, roughly."""
    if seconds < 90:
        return f"about {max(round(seconds, -1), 10):.0f} s"
    return f"about {seconds / 60:.0f} min"


def unquoted(text: str) -> str:
    """A name without quotation marks, which belong to what an article quotes.

    Args:
        text: a name, a role or an outlet, shown away from the place where it is printed.
    """
    return "".join(character for character in text if character not in _MARKS)


def scrolls(text: str) -> bool:
    """Whether words may be too many for their box, which a keyboard must then be able to reach."""
    return len(text) > SEEN_AT_ONCE or text.count("\n") >= LINES_AT_ONCE


def skipped_digests(article: Article) -> list[str]:
    """By which the words of each skipped item are known again when its form comes back."""
    return [fingerprint(item.text) for item in article.skipped]


def block_digests(article: Article) -> Mapping[int, str]:
    """The same for each block that can be skipped, by its index."""
    return {
        n: fingerprint(block.span.of(article.text))
        for n, block in enumerate(article.blocks)
        if block.kind not in OURS
    }
