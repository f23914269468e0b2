"""The sound of an article: a stream with ranges, its marks, and files to keep."""

import hashlib
import json
from collections.abc import Iterator

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from readout.newsroom.publish import download
from readout.newsroom.record import track
from readout.newsroom.slow import making_ready
from readout.newsroom.track import Track
from readout.web.live import live
from readout.web.ranges import ByteRange, UnsatisfiableError, parse_range
from readout.web.request import label_of, manner_of, number, played_of, room_of, speed_of
from readout.web.view import about

MEDIA_TYPES = {
    "mp3": "audio/mpeg",
    "m4b": "audio/mp4",
    "opus": "audio/ogg",
    "epub": "application/epub+zip",
    "vtt": "text/vtt",
    "wav": "audio/wav",
}


def _track(request: Request) -> Track:
    kept = played_of(request)
    return track(
        room_of(request),
        kept.article,
        label_of(request, kept.article),
        speed=speed_of(request),
        section=number(request, "section"),
        skipped=number(request, "skipped"),
        manner=manner_of(request),
        article_id=kept.id,
    )


def _etag(sound: Track) -> str:
    # The file's name is made from everything the sound is made from; the length is promised.
    made_from = f"{sound.path.stem} {sound.total()}"
    return f'"{hashlib.sha256(made_from.encode()).hexdigest()[:20]}"'


def listen(request: Request) -> Response:
    """The sound while it is being made: all of it at once, or a range of it."""
    sound = _track(request)
    headers = {"accept-ranges": "bytes", "cache-control": "no-cache"}
    asked = request.headers.get("range")
    if request.method == "GET" and not asked and "if-none-match" not in request.headers:
        # Nothing here may wait for the length: this is the way to the first sound.
        return live(sound.read(), 200, headers, sound.media_type)
    total, headers["etag"] = sound.total(), _etag(sound)
    if headers["etag"] in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    if asked and request.headers.get("if-range", headers["etag"]) != headers["etag"]:
        asked = None
    try:
        wanted = parse_range(asked, total) if asked else None
    except UnsatisfiableError:
        headers["content-range"] = f"bytes */{total}"
        return Response(status_code=416, headers=headers)
    part = wanted or ByteRange(0, total)
    headers["content-length"] = str(part.end - part.start)
    if wanted:
        headers["content-range"] = f"bytes {part.start}-{part.end - 1}/{total}"
    status = 206 if wanted else 200
    if request.method == "HEAD":
        return Response(status_code=status, headers=headers, media_type=sound.media_type)
    return live(sound.read(*part), status, headers, sound.media_type)


def marks(request: Request) -> Response:
    """When each word is heard: one JSON object a line, as the lines are spoken.

    With ?until= only up to that character, which is then spoken although nobody listens yet.
    """
    headers = {"cache-control": "no-cache"}
    sound, until = _track(request), number(request, "until")
    lines = sound.marks() if until is None else sound.marks_until(until)
    return live(lines, 200, headers, "application/x-ndjson")


def ready(request: Request) -> Response:
    """How many seconds are left until a slow voice can be heard to the end, until it can."""
    kept = played_of(request)
    label, manner = label_of(request, kept.article), manner_of(request)

    def told() -> Iterator[bytes]:
        for left in making_ready(room_of(request), kept, label, manner=manner):
            yield json.dumps({"left": round(left, 1), "words": about(left)}).encode() + b"\n"

    return live(told(), 200, {"cache-control": "no-store"}, "application/x-ndjson")


def keep(request: Request) -> Response:
    """A finished file to keep."""
    kind = request.path_params["kind"]
    if kind not in MEDIA_TYPES:
        raise HTTPException(404)
    kept = played_of(request)
    label, manner = label_of(request, kept.article), manner_of(request)
    path = download(room_of(request), kept.id, label, kind, manner)
    return FileResponse(path, media_type=MEDIA_TYPES[kind], filename=path.name)


routes = [
    Route("/article/{id}/listen/{voice}.mp3", listen),
    Route("/article/{id}/listen/{voice}/marks", marks),
    Route("/article/{id}/listen/{voice}/ready", ready),
    Route("/article/{id}/download/{voice}.{kind}", keep),
]
