"""OpenAI's speech API, so that other programs speak by Readout's voices.

    POST /v1/audio/speech    {"input": "Good morning.", "voice": "uk-english-female"}
    GET  /v1/audio/voices
    GET  /v1/models

Whoever reaches this machine may ask; a key is neither wanted nor looked at.
"""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, Field, ValidationError
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from readout.errors import UnknownVoice, VoiceError
from readout.newsroom.record import named_label
from readout.newsroom.speech import speech
from readout.voices.labels import Label
from readout.voices.streaming import FORMATS
from readout.web.live import live
from readout.web.request import room_of
from readout.web.trouble import trouble_object

LONGEST = 4096
"""Characters of one request."""

SENTENCES = {
    "input": f"The input has to be a text of 1 to {LONGEST:,} characters; send a longer one in parts.",
    "voice": "The voice has to be named; GET /v1/audio/voices lists them all.",
    "response_format": f"The response_format has to be one of {', '.join(FORMATS)}.",
    "speed": "The speed has to be a number from 0.25 to 4.",
    "stream_format": "Readout streams the sound itself; leave stream_format out.",
}


def _by_id(voice: Any) -> Any:
    return voice.get("id") if isinstance(voice, dict) else voice


class SpeechRequest(BaseModel):
    """What is asked for; any model's name is taken, since the voice decides.

    Args:
        input: the text to say.
        voice: a label, its slug, "engine:voice", or a BCP 47 tag with or without a gender.
        response_format: a key of `voices.streaming.FORMATS`.
        speed: 1.0 is the voice's own rate.
        stream_format: only as sound.
    """

    model: str = ""
    input: str = Field(min_length=1, max_length=LONGEST, pattern=r"\S")
    voice: Annotated[str, Field(min_length=1, max_length=100), BeforeValidator(_by_id)]
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] = "mp3"
    speed: float = Field(1.0, ge=0.25, le=4.0)
    stream_format: Literal["audio"] = "audio"


async def speak(request: Request) -> Response:
    """A text as sound, streamed while it is spoken."""
    try:
        asked = SpeechRequest.model_validate_json(await request.body())
    except ValidationError as error:
        return _refused(error)
    return await run_in_threadpool(_spoken, request, asked)


def _spoken(request: Request, asked: SpeechRequest) -> Response:
    room = room_of(request)
    try:
        label = named_label(room, asked.voice)
    except UnknownVoice as error:
        return trouble_object(error.sentence, 400, "voice")
    sound = speech(room, asked.input, label, asked.response_format, asked.speed)
    media_type = FORMATS[asked.response_format].media_type
    try:
        return live(sound, 200, {"cache-control": "no-store"}, media_type)
    except VoiceError as error:
        return trouble_object(error.sentence, 503)


def _refused(error: ValidationError) -> Response:
    field = next((str(part) for part in error.errors()[0]["loc"]), None)
    sentence = SENTENCES.get(field or "", "The request has to be a JSON object.")
    return trouble_object(sentence, 400, field)


def voices(request: Request) -> Response:
    """Every voice that can be named."""
    return JSONResponse({"voices": [_row(label) for label in room_of(request).labels]})


def _row(label: Label) -> dict[str, str]:
    return {
        "id": label.slug,
        "name": label.name,
        "language": label.language,
        "gender": label.gender,
        "engine": label.candidates[0].engine,
        "note": label.note,
    }


def models(request: Request) -> Response:
    """The one model, for programs that will not speak before they have chosen one."""
    model = {"id": "readout", "object": "model", "created": 0, "owned_by": "readout"}
    return JSONResponse({"object": "list", "data": [model]})


routes = [
    Route("/v1/audio/speech", speak, methods=["POST"]),
    Route("/v1/audio/voices", voices),
    Route("/v1/models", models),
]
