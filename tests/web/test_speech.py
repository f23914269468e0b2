"""OpenAI's speech API: asked by its own client, by hand, and by a second Readout."""

from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import Any

import av
import pytest
from starlette.testclient import TestClient

from readout.newsroom.room import Newsroom, open_newsroom
from tests.jobs import until
from tests.reader import served
from tests.voices import decoded, heard

SPEECH = "/v1/audio/speech"
TEXT = "The ferry leaves at noon. Dr. Lee was not on board."
VOICE = "UK English Female"


@pytest.fixture(scope="module")
def base(room: Newsroom) -> Iterator[str]:
    with served(room) as base:
        yield base


def resampled(frames: Iterable[av.AudioFrame]) -> Iterator[av.AudioFrame]:
    resampler = av.AudioResampler(format="s16", layout="mono", rate=22_050)
    for frame in chain(frames, [None]):
        yield from resampler.resample(frame)


def seconds(sound: bytes, kind: str) -> float:
    if kind == "pcm":
        return len(sound) / 2 / 24_000
    with av.open(BytesIO(sound), "r") as container:
        return sum(frame.samples / 22_050 for frame in resampled(container.decode(audio=0)))


def ask(client: TestClient, **asked: Any) -> Any:
    return client.post(SPEECH, json={"model": "tts-1", "input": TEXT, "voice": VOICE} | asked)


@pytest.mark.needs("openai+jiter")
def test_openais_own_client_gets_every_format(base: str) -> None:
    import openai

    lengths = {}
    with openai.OpenAI(base_url=f"{base}/v1", api_key="none", max_retries=0) as client:
        for kind in ("mp3", "opus", "aac", "flac", "wav", "pcm"):
            with client.audio.speech.with_streaming_response.create(
                model="tts-1", voice=VOICE, input=TEXT, response_format=kind
            ) as answer:
                lengths[kind] = seconds(b"".join(answer.iter_bytes()), kind)
    # AAC begins and ends with part of a frame of 46 ms, MP3 ends with one of 26.
    assert all(length == pytest.approx(lengths["wav"], abs=0.1) for length in lengths.values())
    assert 3 < lengths["wav"] < 6


@pytest.mark.needs("openai+jiter")
def test_openais_own_client_raises_with_our_sentence(base: str) -> None:
    import openai

    with openai.OpenAI(base_url=f"{base}/v1", api_key="none", max_retries=0) as client:
        with pytest.raises(openai.BadRequestError, match="No voice is called “alloy”") as caught:
            client.audio.speech.create(model="tts-1", voice="alloy", input=TEXT)
        assert caught.value.param == "voice"
        with pytest.raises(openai.NotFoundError, match="no such page"):
            client.files.list()


@pytest.mark.needs("openai+jiter")
def test_openais_own_client_lists_the_model_and_speaks_by_it(base: str) -> None:
    import openai

    with openai.OpenAI(base_url=f"{base}/v1", api_key="none", max_retries=0) as client:
        (model,) = client.models.list()
        assert (model.id, model.object, model.owned_by) == ("readout", "model", "readout")
        answer = client.audio.speech.create(model=model.id, voice=VOICE, input=TEXT)
    assert seconds(answer.content, "mp3") > 3


def test_who_goes_away_in_the_middle_leaves_no_half_answer(base: str, room: Newsroom) -> None:
    import httpx2

    folder = room.home / "cache" / "answers"
    before = set(folder.rglob("*"))
    asked = {"input": "Nobody hears the end of this. " * 130, "voice": VOICE}
    with httpx2.stream("POST", f"{base}{SPEECH}", json=asked) as answer:
        next(answer.iter_raw())
    until(lambda: set(folder.rglob("*")) == before)
    whole = httpx2.post(f"{base}{SPEECH}", json=asked).content
    assert decoded(whole).size > 22_050 * 130


@pytest.mark.parametrize(
    "voice",
    ["uk-english-female", "espeak:en-GB-x-rp+f2", "en-GB female", {"id": "uk-english-female"}],
)
def test_a_voice_has_several_names_and_one_sound(client: TestClient, voice: object) -> None:
    answer = ask(client, voice=voice)
    assert answer.headers["content-type"] == "audio/mpeg"
    assert answer.content == ask(client).content


def test_every_voice_is_listed_and_can_be_named(client: TestClient) -> None:
    rows = client.get("/v1/audio/voices").json()["voices"]
    assert [row["name"] for row in rows[:2]] == ["UK English Female", "UK English Male"]
    for row in (rows[5], next(row for row in rows if row["language"] == "de")):
        assert ask(client, voice=row["id"], input="Eins 2 drei.").status_code == 200


def test_numbers_and_titles_are_read_as_in_an_article(client: TestClient) -> None:
    plain = ask(client, input="It cost three billion pounds, Doctor Lee said.").content
    assert ask(client, input="It cost £3bn, Dr. Lee said.").content == plain


@pytest.mark.parametrize(("speed", "least", "most"), [(0.5, 1.7, 2.3), (2.0, 0.4, 0.6)])
def test_the_speed_is_the_engines(
    client: TestClient, speed: float, least: float, most: float
) -> None:
    own, other = (ask(client, response_format="pcm", speed=s).content for s in (1, speed))
    assert least < len(other) / len(own) < most


@pytest.mark.parametrize(
    ("asked", "field", "words"),
    [
        ({"input": ""}, "input", "1 to 4,096 characters"),
        ({"input": " \n "}, "input", "1 to 4,096 characters"),
        ({"input": "a" * 4097}, "input", "1 to 4,096 characters"),
        ({"input": None}, "input", "1 to 4,096 characters"),
        ({"voice": None}, "voice", "has to be named"),
        ({"voice": "UK Femal"}, "voice", "nearest are “UK English Female”"),
        ({"response_format": "m4b"}, "response_format", "mp3, opus, aac, flac, wav, pcm"),
        ({"speed": 0.2}, "speed", "0.25 to 4"),
        ({"speed": 4.1}, "speed", "0.25 to 4"),
        ({"speed": "fast"}, "speed", "0.25 to 4"),
        ({"stream_format": "sse"}, "stream_format", "leave stream_format out"),
        ({"input": "Это русский текст."}, None, "Cyrillic"),
    ],
)
def test_what_is_not_right_is_named(
    client: TestClient, asked: dict[str, object], field: str | None, words: str
) -> None:
    answer = ask(client, **asked)
    error = answer.json()["error"]
    assert answer.status_code == 400
    assert (error["type"], error["param"]) == ("invalid_request_error", field)
    assert words in error["message"]


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"[" * 100_000, b'{"input": "\\ud800"}', b"\xff"]
)
def test_what_is_no_json_object_is_told(client: TestClient, body: bytes) -> None:
    answer = client.post(SPEECH, content=body)
    assert answer.status_code == 400
    assert "JSON object" in answer.json()["error"]["message"]


@pytest.mark.parametrize(
    "headers",
    [{"origin": "https://evil.example"}, {"origin": "null"}, {"sec-fetch-site": "cross-site"}],
)
def test_another_site_may_not_ask_but_a_program_may(
    client: TestClient, headers: dict[str, str]
) -> None:
    asked = {"input": TEXT, "voice": VOICE}
    answer = client.post(SPEECH, json=asked, headers=headers)
    assert answer.status_code == 403
    assert "another site" in answer.json()["error"]["message"]
    asking = {"access-control-request-method": "POST", **headers}
    assert "access-control-allow-origin" not in client.options(SPEECH, headers=asking).headers
    assert client.post(SPEECH, json=asked).status_code == 200


def test_a_wrong_name_or_method_is_told_in_the_same_shape(client: TestClient) -> None:
    strange = client.get("/v1/audio/voices", headers={"host": "evil.example"})
    assert "does not answer to this name" in strange.json()["error"]["message"]
    assert client.get(SPEECH).json()["error"]["type"] == "invalid_request_error"


def test_a_second_readout_speaks_through_the_first(base: str, tmp_path: Path) -> None:
    voices = [{"id": "us-english-male", "language": "en-US", "gender": "male"}]
    told = {"speech_server": {"url": f"{base}/v1", "voices": voices}}
    second = open_newsroom(tmp_path, engine_options=told)
    try:
        with served(second) as other:
            through = asked_of(other, "speech_server:us-english-male")
            straight = asked_of(base, "us-english-male")
    finally:
        second.close()
    assert len(through) == pytest.approx(len(straight), rel=0.02)
    assert abs(heard(through)).max() > 0.1


def asked_of(base: str, voice: str) -> bytes:
    import httpx2

    asked = {"input": TEXT, "voice": voice, "response_format": "wav"}
    answer = httpx2.post(f"{base}{SPEECH}", json=asked)
    assert answer.status_code == 200, answer.text
    return answer.content[44:]


def test_a_voice_that_fails_is_told_before_the_first_byte(base: str, tmp_path: Path) -> None:
    voices = [{"id": "nobody", "language": "en-GB", "gender": "male"}]
    told = {"speech_server": {"url": f"{base}/v1", "voices": voices}}
    second = open_newsroom(tmp_path, keep=False, engine_options=told)
    try:
        with served(second) as other:
            import httpx2

            asked = {"input": TEXT, "voice": "speech_server:nobody", "response_format": "wav"}
            answer = httpx2.post(f"{other}{SPEECH}", json=asked)
    finally:
        second.close()
    assert answer.status_code == 503
    assert "gave no sound" in answer.json()["error"]["message"]


def test_it_is_heard_before_all_of_it_is_spoken(base: str) -> None:
    import httpx2

    asked = {"input": "This is one sentence of many. " * 130, "voice": VOICE}
    with httpx2.stream("POST", f"{base}{SPEECH}", json=asked) as answer:
        pieces = list(answer.iter_raw())
    assert "content-length" not in answer.headers
    assert len(pieces) > 20
    assert decoded(b"".join(pieces)).size > 22_050 * 130
