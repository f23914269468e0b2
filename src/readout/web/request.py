"""What pages read from a request."""

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.requests import Request

from readout.errors import InputError, NotHere, TooLarge, UnknownVoice
from readout.model import Article
from readout.newsroom.edition_kept import number_of
from readout.newsroom.record import choose_label, kept_article
from readout.newsroom.room import Newsroom
from readout.store import Kept
from readout.text.casting import PLAIN, Manner
from readout.voices.labels import Label
from readout.web.guard import ENVELOPE, MAX_BODY

LIMIT = MAX_BODY + ENVELOPE
"""Where parsing a field stops; in between, a field is refused with a better sentence."""


def room_of(request: Request) -> Newsroom:
    """The newsroom behind the application."""
    room: Newsroom = request.app.state.room
    return room


def kept_of(request: Request) -> Kept:
    """The article the address names.

    Raises:
        NotHere: when there is none.
    """
    if number_of(request.path_params["id"]) is not None:
        raise NotHere("That is an edition, not an article; the list of editions shows it.")
    return played_of(request)


def played_of(request: Request) -> Kept:
    """The article the address names, or the edition as one.

    Raises:
        NotHere: when there is none.
    """
    return kept_article(room_of(request), request.path_params["id"])


def label_of(request: Request, article: Article) -> Label:
    """The voice the address asks for, else the one the article is read by."""
    wanted = request.path_params.get("voice") or request.query_params.get("voice")
    room = room_of(request)
    try:
        return choose_label(room, article, wanted or None)
    except UnknownVoice:
        # The text can be read where nobody can speak it; the page says who would try.
        if wanted:
            raise
        return room.labels[0]


def number(request: Request, name: str) -> int | None:
    """A whole number from the query, None when it is not there.

    Raises:
        InputError: when it is not a number.
    """
    value = request.query_params.get(name, "")
    if value and not (value.isascii() and value.isdigit()):
        raise InputError(f"{name} has to be a whole number, not “{value[:20]}”.")
    return int(value) if value else None


def speed_of(request: Request) -> float:
    """The engine's rate from the query, 1 when it is not there.

    Raises:
        InputError: when it is not a number from 0.5 to 5.
    """
    value = request.query_params.get("speed", "1")
    try:
        speed = float(value)
    except ValueError:
        speed = 0.0
    if not 0.5 <= speed <= 5:
        raise InputError(f"The speed has to be from 0.5 to 5, not “{value[:20]}”.")
    return speed


def manner_of(request: Request, otherwise: Manner = PLAIN) -> Manner:
    """How the address asks for quotations to be read, such as ?cast=1&announced=0.

    Args:
        otherwise: what holds for what the address leaves open.

    Raises:
        InputError: when it says something else than 0 or 1.
    """
    cast, announced = number(request, "cast"), number(request, "announced")
    if not {cast, announced} <= {None, 0, 1}:
        raise InputError("cast and announced can be 1, for yes, or 0, for no.")
    return Manner(
        otherwise.cast if cast is None else bool(cast),
        otherwise.announced if announced is None else bool(announced),
    )


@dataclass(frozen=True)
class Upload:
    """A file of a form.

    Args:
        media_type: what the browser says it is.
    """

    name: str
    media_type: str
    body: bytes


@dataclass(frozen=True)
class Form:
    """The fields of a form, each once."""

    texts: Mapping[str, str]
    files: Mapping[str, Upload]

    def text(self, name: str) -> str:
        """A field's text, "" when it is not there."""
        return self.texts.get(name, "")


async def form_of(request: Request, fields: int = 20) -> Form:
    """The form that was sent.

    Args:
        fields: how many it has at the most.

    Raises:
        TooLarge: when a field is longer than what is read.
    """
    texts: dict[str, str] = {}
    files: dict[str, Upload] = {}
    async with request.form(max_files=1, max_fields=fields, max_part_size=LIMIT) as form:
        for name, value in form.items():
            if isinstance(value, str):
                texts[name] = value
            elif value.filename:
                files[name] = Upload(value.filename, value.content_type or "", await value.read())
    if any(len(text) > MAX_BODY for text in texts.values()):
        raise TooLarge
    if any(len(file.body) > MAX_BODY for file in files.values()):
        raise TooLarge
    return Form(texts, files)
