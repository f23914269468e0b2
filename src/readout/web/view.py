"""What the reader's page offers besides the article: voices, languages, what was changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from readout.model import Article
from readout.newsroom.record import base
from readout.text.language import language_name
from readout.voices.labels import Label

CHANGES = {
    "line wrap undone": "line breaks in the middle of sentences taken out",
    "case restored": "capital letters restored",
    "table summarised": "tables replaced by a summary of ours",
    "code summarised": "passages of code replaced by a summary of ours",
}


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


def accent_of(label: Label) -> str:
    """A label without its gender: "UK English"."""
    return label.name.rsplit(" ", 1)[0]


def language_choices(labels: Sequence[Label]) -> list[tuple[str, str]]:
    """Every language some voice speaks, as tag and name, by name."""
    tags = {base(label.language) for label in labels}
    return sorted(((tag, language_name(tag)) for tag in tags), key=lambda it: it[1].casefold())
