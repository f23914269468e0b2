"""What an outlet changed in an article: each old sentence beside what stands there now."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from readout.model import Span
from readout.newsroom.changes import Changed, history
from readout.web.render import render
from readout.web.request import kept_of, room_of

Stretch = tuple[str, bool]
"""Words of one version, unchanged, and whether they differ from the other's."""


@dataclass(frozen=True)
class Shown:
    """A sentence that changed.

    Args:
        said: it as it was printed, in stretches; none for what was added.
        says: what stands there now, in stretches; none for what was removed.
    """

    said: tuple[Stretch, ...]
    says: tuple[Stretch, ...]


def changes(request: Request) -> Response:
    """Show what changed from each reading of an article to the next."""
    kept = kept_of(request)
    readings = [(one, _shown(one)) for one in history(room_of(request), kept.id)]
    context: dict[str, Any] = {"id": kept.id, "article": kept.article, "readings": readings}
    return render(request, "changes.html", context)


def _shown(one: Changed) -> list[Shown]:
    old, new = one.before.article.text, one.after.article.text
    return [
        Shown(
            tuple(_stretches(old, change.before, [words.before for words in change.words])),
            tuple(_stretches(new, change.after, [words.after for words in change.words])),
        )
        for change in one.changes
    ]


def _stretches(text: str, whole: Span, differing: Iterable[Span]) -> Iterator[Stretch]:
    at = whole.start
    for start, end in differing:
        if start < end:
            yield from _some(text[at:start], differs=False)
            yield from _some(text[start:end], differs=True)
            at = end
    yield from _some(text[at : whole.end], differs=False)


def _some(words: str, *, differs: bool) -> Iterator[Stretch]:
    if words:
        yield words, differs


routes = [Route("/article/{id}/changes", changes)]
